"""Tables of a page: where each stands in the text, and what is kept of its caption."""

import pytest

from crawler.page import read_page

BEFORE = (
    "<p>Chỉ số cải cách hành chính năm 2023 của tỉnh Hòa Sơn đạt 88,12%, tăng 11 bậc so với năm trước đó.</p>"
    "<p>Tỉnh đặt mục tiêu vào nhóm mười địa phương dẫn đầu cả nước trong hai năm tới, theo báo cáo mới.</p>"
)
BEHIND = (
    "<p>Các sở, ngành phải gửi kế hoạch khắc phục những tiêu chí mất điểm trước ngày 15 tháng 5 tới đây.</p>"
    "<p>Sở Nội vụ kiểm tra đột xuất bộ phận một cửa ở 20 xã, phường và công khai kết quả trên cổng của tỉnh.</p>"
)
ROWS = "<tr><td>Đơn vị</td><td>Điểm</td></tr><tr><td>Sở Nội vụ</td><td>92,1</td></tr><tr><td>Sở Tư pháp</td><td>90,4</td></tr>"
TITLE = "Bảng 1: Chỉ số của các sở năm 2023"


def page(body, around="<article>{}</article>"):
    body = f"<h1>Hòa Sơn tăng 11 bậc về cải cách hành chính</h1>{body}"
    html = f"<html><head><title>Hòa Sơn tăng 11 bậc</title></head><body>{around.format(body)}</body></html>"
    return read_page(html, url=None, source="x")


@pytest.mark.parametrize(
    ("body", "stands_behind", "caption"),
    [
        pytest.param(f"{BEFORE}<table>{ROWS}</table>{BEHIND}", "theo báo cáo mới.", None, id="between-paragraphs"),
        pytest.param(f"{BEFORE}<p>{TITLE}</p><table>{ROWS}</table>{BEHIND}", TITLE, TITLE, id="line-in-front"),
        pytest.param(
            f"{BEFORE}<table>{ROWS}</table><p><em>{TITLE}</em></p>{BEHIND}", "theo báo cáo mới.", None, id="line-below"
        ),
        pytest.param(
            f"{BEFORE}<figure><table>{ROWS}</table><figcaption>{TITLE}</figcaption></figure>{BEHIND}",
            TITLE,
            TITLE,
            id="caption-of-a-figure",
        ),
        pytest.param(
            f"{BEFORE}<table><caption>{TITLE}</caption>{ROWS}</table>{BEHIND}", TITLE, TITLE, id="caption-of-its-own"
        ),
        pytest.param(f"{BEFORE}{BEHIND}<table>{ROWS}</table>", "trên cổng của tỉnh.", None, id="at-the-end"),
    ],
)
def test_a_table_knows_where_it_stands_and_what_it_is_called(body, stands_behind, caption):
    article = page(body)
    (table,) = article.tables
    assert article.text[: table.place].rstrip().endswith(stands_behind)
    assert table.caption == caption
    assert "trên cổng của tỉnh." in article.text


def test_the_caption_of_a_figure_is_kept_where_the_system_of_the_page_is_known():
    body = (
        f'{BEFORE}<figure class="wp-block-table"><table>{ROWS}</table><figcaption>{TITLE}</figcaption></figure>{BEHIND}'
    )
    article = page(body, around='<article class="post"><div class="entry-content">{}</div></article>')
    assert [table.caption for table in article.tables] == [TITLE]


def test_each_of_several_tables_has_the_line_above_it():
    second = "Bảng 2: Chỉ số của các huyện năm 2023"
    body = f"{BEFORE}<p>{TITLE}</p><table>{ROWS}</table><p>{second}</p><table>{ROWS}</table>{BEHIND}"
    article = page(body)
    assert [table.caption for table in article.tables] == [TITLE, second]
    assert [article.text[: table.place].rstrip().rpartition("\n")[2] for table in article.tables] == [TITLE, second]
