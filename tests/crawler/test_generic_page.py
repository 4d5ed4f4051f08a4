"""Pages of no known system: what is freed of other stories before the text is looked for."""

import pytest

from crawler.page import read_page

OWN = (
    "<p>Chỉ số cải cách hành chính năm 2023 của tỉnh Hòa Sơn đạt 88,12%, tăng 11 bậc so với năm trước đó.</p>"
    "<p>Tỉnh đặt mục tiêu vào nhóm mười địa phương dẫn đầu cả nước trong hai năm tới, theo báo cáo mới.</p>"
    "<p>Các sở, ngành phải gửi kế hoạch khắc phục những tiêu chí mất điểm trước ngày 15 tháng 5 tới đây.</p>"
    "<p>Sở Nội vụ kiểm tra đột xuất bộ phận một cửa ở 20 xã, phường và công khai kết quả trên cổng của tỉnh.</p>"
)
OTHER = "<p>Tỉnh Bắc Lĩnh đạt 91,7% và dẫn đầu cả nước về chỉ số hài lòng của người dân, theo khảo sát cuối năm.</p>"
HEAD = "<h1>Hòa Sơn tăng 11 bậc về cải cách hành chính</h1>"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            f"<div><article>{HEAD}{OWN}<article><h3>Tin khác</h3>{OTHER}</article></article></div>", id="article-in-it"
        ),
        pytest.param(
            f"<div><article>{HEAD}{OWN}</article><article><h3>Tin khác</h3>{OTHER}</article></div>", id="article-below"
        ),
        pytest.param(f'<div><div>{HEAD}{OWN}</div><div class="sidebar">{OTHER}</div></div>', id="side-column"),
        pytest.param(f'<table><tr><td>{HEAD}{OWN}</td><td id="right">{OTHER}</td></tr></table>', id="side-cell"),
        pytest.param(
            f'<div>{HEAD}{OWN}<div><h4>Đọc thêm</h4><ul><li><a href="/a">{OTHER[3:-4]}</a></li></ul></div></div>',
            id="box",
        ),
        pytest.param(
            f'<div>{HEAD}{OWN}<table><tr><td><img src="a.jpg"></td></tr><tr><td>{OTHER[3:-4]}</td></tr></table></div>',
            id="picture-table",
        ),
        pytest.param(f'<div>{HEAD}{OWN}<img src="a.jpg"><br><em>{OTHER[3:-4]}</em><br></div>', id="caption"),
        pytest.param(
            f"<div>{HEAD}{OWN.replace('Hòa Sơn', '<span>Hòa Sơn<span class=tooltip-box>Bắc Lĩnh đạt 91,7%</span></span>')}</div>",
            id="text-under-the-pointer",
        ),
    ],
)
def test_no_other_story_is_in_the_body(body):
    article = read_page(f"<html><body>{body}</body></html>", url=None, source="x")
    assert "91,7%" not in article.text + article.lead
    assert [text in article.text for text in ("88,12%", "mười địa phương", "15 tháng 5", "20 xã")] == [True] * 4


def test_a_body_that_advertisements_cut_in_two_is_whole():
    first, second, third, fourth = (f"<p>{part}" for part in OWN.split("<p>")[1:])
    chunk = '<div class="grid"><div class="column article-body">{}</div></div><div class="ad">Quảng cáo</div>'
    body = f"<article>{HEAD}{chunk.format(first + second)}{chunk.format(third + fourth)}</article>"
    article = read_page(f"<html><body>{body}</body></html>", url=None, source="x")
    assert article.text.count("\n\n") == 3


def test_a_post_that_an_article_quotes_is_part_of_it():
    post = f'<div class="social-embed"><blockquote class="twitter-tweet">{OTHER}</blockquote></div>'
    article = read_page(f"<html><body><div>{HEAD}{OWN}{post}</div></body></html>", url=None, source="x")
    assert "91,7%" in article.text


def test_a_title_without_a_heading_is_the_headline_above_the_date():
    body = (
        '<div class="t">Hòa Sơn tăng 11 bậc về cải cách hành chính</div><div>Thứ tư, 02/07/2025, 16:20 GMT+7</div>'
        f"<div>{OWN}</div>"
    )
    html = f"<html><head><title>Cổng thông tin điện tử tỉnh Hòa Sơn</title></head><body><div>{body}</div></body></html>"
    article = read_page(html, url=None, source="x")
    assert article.title == "Hòa Sơn tăng 11 bậc về cải cách hành chính"
    assert (article.published_at.isoformat(), article.date_basis) == ("2025-07-02T16:20:00+07:00", "page")
