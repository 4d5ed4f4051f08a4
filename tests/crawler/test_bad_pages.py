"""Bytes that are hardly a page: read when anything can be read, refused with a reason when not, always soon."""

import unicodedata

import pytest

from crawler.errors import UnreadableError
from crawler.page import LARGEST_PAGE, MOST_ELEMENTS, read_page

SENTENCE = "Chỉ số cải cách hành chính năm 2023 của tỉnh đạt 88,12%, tăng 11 bậc so với năm trước đó, theo báo cáo."
BODY = f"<h1>Hòa Sơn tăng 11 bậc</h1>{f'<p>{SENTENCE}</p>' * 4}"
PAGE = f'<html><head><meta charset="utf-8"></head><body>{BODY}</body></html>'
GATE = (
    '<html><body><script>document.cookie="D1N=ab; path=/";window.location.reload(true);</script>'
    "<noscript>Please enable JavaScript</noscript></body></html>"
)
CHECK = "<html><head><title>Just a moment...</title></head><body><h1>bao.example</h1><p>Checking your browser before accessing the newspaper. This process is automatic.</p></body></html>"
MANY = 10_000


def read(page, **options):
    return read_page(page, url=None, source="trang.html", **options)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(unicodedata.normalize("NFD", PAGE).encode(), id="decomposed-letters"),
        pytest.param(PAGE.replace("utf-8", "iso-8859-1").encode(), id="meta-element-lies"),
        pytest.param(PAGE.replace("utf-8", "windows-1258").encode("utf-16"), id="utf-16"),
        pytest.param(PAGE.encode().replace(b"</body>", b"\xff\xfe\x80</body>"), id="some-broken-bytes"),
        pytest.param(PAGE.encode() + b"<p>C\xe1\xba", id="cut-in-a-letter"),
        pytest.param(PAGE.replace("<h1>", "\x00<h1>\x0b").encode(), id="control-codes"),
        pytest.param(PAGE.replace("</p>", ""), id="nothing-closed"),
        pytest.param(PAGE.replace("<body>", "<body>" + "<div>" * MANY), id="ten-thousand-elements-in-each-other"),
        pytest.param(PAGE.replace("<body>", "<body>" + '<div class="related">' * MANY), id="named-and-nested"),
        pytest.param(
            PAGE.replace("<body>", "<body><div " + " ".join(f"a{n}=1" for n in range(MANY)) + ">"), id="names"
        ),
        pytest.param(PAGE.replace("<body>", "<body>" + "<!-- x -->" * MANY), id="comments"),
    ],
)
def test_a_battered_page_is_still_read(page, bounded):
    with bounded(100):
        article = read(page)
    assert SENTENCE in article.text
    assert article.title.startswith("Hòa Sơn tăng 11 bậc")
    assert unicodedata.is_normalized("NFC", article.title + article.text)


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        pytest.param(PAGE.encode() + bytes(30 << 20), "too_large", id="thirty-megabytes"),
        pytest.param("<p>" + "x " * LARGEST_PAGE, "too_large", id="thirty-megabytes-of-text"),
        pytest.param("<html><body>" + "<i>a</i>" * (MOST_ELEMENTS + 1), "too_large", id="elements"),
        pytest.param(b"%PDF-1.7" + bytes(2_000), "binary", id="a-pdf-called-a-page"),
        pytest.param(b"\x1f\x8b\x08" + bytes(2_000), "binary", id="still-packed"),
        pytest.param(bytes(range(1, 32)) * 500, "no_text", id="control-codes"),
        pytest.param(GATE, "gate", id="cookie-gate"),
        pytest.param(CHECK, "gate", id="browser-check"),
    ],
)
def test_what_is_no_page_is_refused_soon_and_with_its_reason(page, reason, bounded):
    with bounded(100), pytest.raises(UnreadableError) as caught:
        read(page, content_type="text/html")
    assert caught.value.reason == reason
    assert "trang.html" in str(caught.value)


@pytest.mark.parametrize(
    "part",
    [
        pytest.param("<h3>Tin liên quan</h3>", id="box-headings"),
        pytest.param('<span class="tooltip">x</span>', id="hovers"),
        pytest.param('<blockquote class="twitter-tweet">', id="posts"),
        pytest.param("<article>", id="articles"),
        pytest.param("<table><tr><td>", id="tables"),
        pytest.param('<p><img src="a.jpg"><em>x</em></p>', id="pictures"),
        pytest.param("<div>chữ ", id="nested-words"),
        pytest.param('<div class="detail-content">', id="nested-bodies"),
    ],
)
def test_ten_thousand_of_anything_are_read_in_bounded_time(part, bounded):
    with bounded(200):
        try:
            read(f"<html><body>{BODY}{part * MANY}</body></html>")
        except UnreadableError as error:
            assert error.reason in {"no_text", "too_large"}  # noqa: PT017  # either outcome is right, in time
