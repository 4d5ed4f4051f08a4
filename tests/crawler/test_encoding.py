"""One article in many encodings, and what is no text at all."""

import gzip
import random
import unicodedata

import pytest

from crawler.encoding import decode
from crawler.errors import UnreadableError
from crawler.page import read_page
from crawler.plaintext import read_text

TEXT = """Hòa Sơn đứng thứ 8 về cải cách hành chính

17/04/2024 18:26

Tỉnh Hòa Sơn đạt 88,12% chỉ số cải cách hành chính năm 2023, tăng 11 bậc so với năm 2022, theo Bộ Nội vụ.

Trong tám lĩnh vực, cải cách thủ tục hành chính đạt 94,5%, cao nhất trong sáu năm qua ở địa phương này.
"""


def cp1258(text: str) -> bytes:
    """Windows-1258 has letters with their vowel mark, and the five tones apart."""
    out = bytearray()
    for letter in text:
        try:
            out += letter.encode("cp1258")
        except UnicodeEncodeError:
            base = unicodedata.normalize("NFD", letter)
            tone = next(mark for mark in base if mark in "\u0300\u0301\u0303\u0309\u0323")
            out += unicodedata.normalize("NFC", base.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")
    return bytes(out)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(TEXT.encode(), id="utf-8"),
        pytest.param(TEXT.encode("utf-8-sig"), id="utf-8-bom"),
        pytest.param(TEXT.encode("utf-16"), id="utf-16-bom"),
        pytest.param(TEXT.encode("utf-16-le"), id="utf-16-le"),
        pytest.param(TEXT.encode("utf-16-be"), id="utf-16-be"),
        pytest.param(unicodedata.normalize("NFD", TEXT).encode(), id="decomposed"),
        pytest.param(cp1258(TEXT), id="windows-1258"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), id="crlf"),
    ],
)
def test_an_article_is_the_same_in_every_encoding(data):
    expected = read_text(TEXT, source="x")
    found = read_text(decode(data).text, source="x")
    assert (found.title, found.lead, found.text) == (expected.title, expected.lead, expected.text)
    assert found.content_hash == expected.content_hash
    assert found.published_at == expected.published_at


@pytest.mark.parametrize(
    ("declared", "encode"),
    [
        pytest.param("iso-8859-1", str.encode, id="says-latin-is-utf-8"),
        pytest.param("utf-8", cp1258, id="says-utf-8-is-1258"),
        pytest.param("windows-1258", cp1258, id="true"),
        pytest.param("klingon", str.encode, id="unknown"),
    ],
)
def test_a_declaration_may_lie(declared, encode):
    page = f'<html><head><meta charset="{declared}"></head><body><h1>Hòa Sơn đứng thứ 8</h1><p>{TEXT * 2}</p></body></html>'
    article = read_page(encode(page), url=None, source="x", content_type=f"text/html; charset={declared}")
    assert "cải cách thủ tục hành chính đạt 94,5%" in article.text


NOISE = random.Random(3).randbytes(200_000)  # noqa: S311  # noise, no secret


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b" \r\n\t\n", "empty", id="blanks"),
        pytest.param(b"\xef\xbb\xbf", "no_text", id="only-a-mark"),
        pytest.param(NOISE, "binary", id="noise"),
        pytest.param(NOISE.replace(b"\x00", b""), "binary", id="noise-without-zeros"),
        pytest.param(b"%PDF-1.7 \x93\x8c", "binary", id="pdf"),
        pytest.param(gzip.compress(TEXT.encode()), "binary", id="gzip"),
        pytest.param(b"0123456789 +-*/ " * 100, "no_text", id="digits"),
        pytest.param(b"QWxhZGRpbjpvcGVuIHNlc2FtZQ" * 400, "no_text", id="base64"),
        pytest.param("C¶i c¸ch hµnh chÝnh nhµ n­íc cña tØnh §ång Th¸p ".encode() * 9, "encoding", id="tcvn3"),
        pytest.param("Caûi caùch haønh chính nhaø nöôùc cuûa tænh Ñoàng Thaùp ".encode() * 9, "encoding", id="vni"),
        pytest.param(TEXT.encode().decode("latin-1").encode() * 3, "encoding", id="encoded-twice"),
    ],
)
def test_what_is_no_text_is_refused(data, reason):
    with pytest.raises(UnreadableError) as caught:
        read_text(decode(data).text, source="x")
    assert caught.value.reason == reason


def test_large_noise_is_refused_quickly(bounded):
    data = NOISE * 95
    with bounded(60), pytest.raises(UnreadableError):
        decode(data)


def test_a_letter_cut_at_the_end_does_not_spoil_a_text():
    assert decode(TEXT.encode()[:-1] + "ế".encode()[:2]).encoding == "utf-8"
