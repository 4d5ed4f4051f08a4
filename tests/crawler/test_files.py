"""Paths into bytes, bytes into articles, and what is set aside with its reason."""

import io

import pytest

from crawler.files import LARGEST, RawSource, raw_hash, read_source, sources
from schema.article import Article
from schema.reading import Quarantined

TEXT = "Hòa Sơn đứng thứ 8\n\nTỉnh Hòa Sơn đạt 88,12% chỉ số cải cách hành chính năm 2023, tăng 11 bậc.\n"
PAGE = f"<!doctype html><html><body><h1>Hòa Sơn đứng thứ 8</h1><article><p>{TEXT * 2}</p></article></body></html>"


def reasons(found):
    return [item.reason if isinstance(item, Quarantined) else item.source for item in found]


def test_a_folder_is_walked_in_order_without_hidden_files(tmp_path):
    for name in ("b.txt", "a/2.txt", "a/1.html", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    found = list(sources([str(tmp_path)]))
    assert [item.source for item in found] == [f"{tmp_path}/{name}" for name in ("b.txt", "a/1.html", "a/2.txt")]


def test_a_path_is_kept_as_it_was_given(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.txt").write_text(TEXT, encoding="utf-8")
    assert [item.source for item in sources(["./x.txt", "./"])] == ["./x.txt", "./x.txt"]


def test_standard_input_is_read_once_asked_for():
    (raw,) = sources(["-"], stdin=io.BytesIO(TEXT.encode()))
    assert isinstance(raw, RawSource)
    (article,) = read_source(raw)
    assert isinstance(article, Article)
    assert (article.source, article.title) == ("-", "Hòa Sơn đứng thứ 8")
    assert reasons(sources(["-"])) == ["missing"]


def test_what_is_missing_or_too_large_is_set_aside(tmp_path):
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert reasons(sources([str(tmp_path / "none.txt"), str(large), "a\x00b"])) == [
        "missing",
        "too_large",
        "unreadable",
    ]
    assert reasons(sources(["-"], stdin=io.BytesIO(bytes(LARGEST + 1)))) == ["too_large"]


@pytest.mark.parametrize(
    ("data", "media_type", "title"),
    [
        pytest.param(TEXT.encode(), "text/plain", "Hòa Sơn đứng thứ 8", id="text"),
        pytest.param(TEXT.encode(), None, "Hòa Sơn đứng thứ 8", id="text-sniffed"),
        pytest.param(PAGE.encode(), "text/html", "Hòa Sơn đứng thứ 8", id="page"),
        pytest.param(PAGE.encode(), None, "Hòa Sơn đứng thứ 8", id="page-sniffed"),
        pytest.param(PAGE.encode(), "text/plain", "Hòa Sơn đứng thứ 8", id="page-under-another-suffix"),
    ],
)
def test_the_content_decides_what_a_source_is(data, media_type, title):
    (article,) = read_source(RawSource("x", data, media_type))
    assert isinstance(article, Article)
    assert article.title == title
    assert "88,12%" in article.lead + article.text


def test_records_are_read_line_by_line_and_bad_lines_set_aside():
    (article,) = read_source(RawSource("x.txt", TEXT.encode(), "text/plain"))
    assert isinstance(article, Article)
    line = article.model_dump_json()
    data = f'{line}\n\n{{"id": 1}}\nnonsense\n{line}\n'.encode()
    found = list(read_source(RawSource("x.jsonl", data, None)))
    assert reasons(found) == ["x.txt", "record", "record", "x.txt"]
    assert [item.source for item in found if isinstance(item, Quarantined)] == ["x.jsonl:3", "x.jsonl:4"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b"\x00\x01\x02\x03" * 500, "binary", id="binary"),
        pytest.param(b"12 34 56", "no_text", id="no-words"),
        pytest.param(b"<html><body></body></html>", "no_text", id="empty-page"),
        pytest.param(bytes(LARGEST + 1), "too_large", id="too-large"),
        pytest.param(b"ab cde fghi\n" * 1_600_000, "too_large", id="a-dump"),
    ],
)
def test_a_bad_source_is_set_aside_with_its_hash(data, reason):
    (found,) = read_source(RawSource("bad.bin", data, None))
    assert isinstance(found, Quarantined)
    assert (found.source, found.reason, found.stage) == ("bad.bin", reason, "read")
    assert found.detail.startswith("bad.bin: ")
    assert reason == "too_large" or found.raw_hash == raw_hash(data)
