"""Pages that are no article, broken pages, and the small traps of metadata."""

from contextlib import suppress
from datetime import datetime

import pytest

from crawler.errors import UnreadableError
from crawler.page import host_of, read_page

PARAGRAPH = (
    "<p>Chỉ số cải cách hành chính năm 2023 của tỉnh đạt 88,12%, tăng 11 bậc so với năm trước đó, theo báo cáo.</p>"
)
ITEM = '<div><h3><a href="/{0}.html">Tỉnh thứ {0} công bố kết quả chỉ số cải cách hành chính năm nay</a></h3><p>Tóm tắt ngắn.</p></div>'
LISTING = "<html><body><h1>Cải cách hành chính</h1>" + "".join(ITEM.format(n) for n in range(30)) + "</body></html>"
LOGIN = "<html><body><form><input name=u><input type=password></form><p>Mời bạn đăng nhập</p></body></html>"
FILM = '<html><head><meta property="og:type" content="video.other"></head><body><h1>Phóng sự: một ngày ở bộ phận một cửa</h1><video src=a></video><p>Mời xem.</p></body></html>'


def page(body: str, head: str = "") -> str:
    return f'<html lang="vi"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        pytest.param(LISTING, "listing", id="listing"),
        pytest.param(LOGIN, "login", id="login"),
        pytest.param(FILM, "media", id="film"),
        pytest.param("<html><body><div id=app></div><script>x()</script></body></html>", "no_text", id="shell"),
        pytest.param("<html></html>", "no_text", id="nothing"),
        pytest.param("", "no_text", id="empty"),
    ],
)
def test_a_page_that_is_no_article_says_why(html, reason):
    with pytest.raises(UnreadableError) as caught:
        read_page(html, url="https://bao.vn/x", source="x.html")
    assert caught.value.reason == reason
    assert "x.html" in str(caught.value)


@pytest.mark.parametrize(
    "script",
    [
        pytest.param('{"@type":"NewsArticle",', id="cut"),
        pytest.param("[" * 20_000, id="deep"),
        pytest.param("null", id="null"),
        pytest.param('[[{"@type":["NewsArticle",3],"author":[null,{"name":5}],"datePublished":12}]]', id="odd-types"),
        pytest.param(
            '{"@type":"NewsArticle","headline":"a "b" c","datePublished":"2024-04-17T08:00:00+07:00"}', id="quotes"
        ),
    ],
)
def test_broken_json_ld_does_no_harm(script):
    head = f'<script type="application/ld+json">{script}</script>'
    article = read_page(page(f"<h1>Hòa Sơn đứng thứ 8 cả nước</h1>{PARAGRAPH * 3}", head), url=None, source="x")
    assert "88,12%" in article.text


def test_a_doubly_escaped_title_loses_the_name_of_the_site():
    head = (
        '<meta property="og:title" content="H&amp;#242;a S&amp;#417;n &amp;quot;v&amp;#432;&amp;#7907;t b&amp;#7853;c&amp;quot; - Báo Mẫu">'
        '<meta property="og:site_name" content="Báo Mẫu">'
    )
    article = read_page(page(f"<div>{PARAGRAPH * 3}</div>", head), url="https://www.baomau.vn/a-1.html", source="x")
    assert article.title == 'Hòa Sơn "vượt bậc"'
    assert article.outlet == "baomau.vn"


def test_no_date_comes_from_a_clock_a_teaser_or_the_future():
    body = (
        '<div class="top">Hôm nay: Thứ sáu 02/10/2026 18:38</div><div class="main"><h1>Hòa Sơn đứng thứ 8 cả nước</h1>'
        f'<div>{PARAGRAPH * 3}</div><div class="related">Tin liên quan <span>01/02/2023</span></div></div>'
    )
    head = '<meta property="article:published_time" content="2030-01-01T00:00:00+07:00">'
    now = datetime.fromisoformat("2026-10-03T00:00:00+07:00")
    assert read_page(page(body, head), url=None, source="x", now=now).published_at is None


def test_the_creation_time_in_an_address_is_a_guess():
    url = "https://bao.vn/hoa-son-dung-thu-8-102240425094504794.htm"
    article = read_page(page(f"<h1>Hòa Sơn đứng thứ 8 cả nước</h1>{PARAGRAPH * 3}"), url=url, source="x")
    assert article.published_at is not None
    assert (article.published_at.date().isoformat(), article.date_basis) == ("2024-04-25", "guess")


@pytest.mark.parametrize(
    ("canonical", "expected"),
    [
        pytest.param("https://bao.vn/a-1.html#top", "https://bao.vn/a-1.html", id="own"),
        pytest.param("https://bao.vn/", "https://m.bao.vn/x.html", id="home-page"),
        pytest.param("https://khac.vn/a-1.html", "https://m.bao.vn/x.html", id="another-site"),
        pytest.param("javascript:void(0)", "https://m.bao.vn/x.html", id="no-address"),
        pytest.param("/a-1.html", "https://m.bao.vn/a-1.html", id="relative"),
    ],
)
def test_a_canonical_address_is_believed_when_it_can_be_true(canonical, expected):
    head = f'<link rel="canonical" href="{canonical}">'
    article = read_page(
        page(f"<h1>Hòa Sơn đứng thứ 8</h1>{PARAGRAPH * 3}", head), url="https://m.bao.vn/x.html", source="x"
    )
    assert article.url == expected


def test_a_table_with_spans_is_a_table_and_not_text():
    table = (
        "<table><tr><th rowspan=2>Tỉnh</th><th colspan=2>PAR INDEX</th></tr><tr><th>2022</th><th>2023</th></tr>"
        "<tr><td>Hòa Sơn</td><td>84,3</td><td>88,12</td></tr></table>"
    )
    article = read_page(
        page(f'<h1>Bảng điểm</h1><div class="detail-content">{PARAGRAPH * 2}{table}</div>'), url=None, source="x"
    )
    assert article.tables[0].rows == (
        ("Tỉnh", "PAR INDEX", "PAR INDEX"),
        ("Tỉnh", "2022", "2023"),
        ("Hòa Sơn", "84,3", "88,12"),
    )
    assert article.tables[0].header
    assert "84,3" not in article.text


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div>" * 50_000 + PARAGRAPH, id="deep"),
        pytest.param("<p>" + "Hòa Sơn đạt điểm cao. " * 100_000, id="one-paragraph"),
        pytest.param(
            "<table>" + "<tr><td rowspan=60000 colspan=60000>1" * 300 + "</table>" + PARAGRAPH * 3, id="spans"
        ),
        pytest.param(PARAGRAPH * 10_000, id="many-paragraphs"),
    ],
)
def test_a_large_or_hostile_page_is_done_in_bounded_time(html, bounded):
    with bounded(200), suppress(UnreadableError):
        read_page(f"<html><body>{html}</body></html>", url=None, source="x")


def test_an_outlet_is_the_host_of_the_address():
    assert host_of("https://m.tuoitre.vn/a.htm") == "tuoitre.vn"
    assert host_of("https://phapluat.bao.vn/a.htm") == "phapluat.bao.vn"
