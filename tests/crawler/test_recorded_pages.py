"""Texts and pages of our own making, in the layouts of real outlets, against what a person expects of them."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.files import RawSource, read_source
from schema.article import Article

PAGES = Path(__file__).parents[1] / "pages"
SAVED = sorted(PAGES.glob("saved/*.txt"))
OUTLETS = sorted(PAGES.glob("outlets/*.html"))
FETCHED = datetime.fromisoformat("2026-11-01T00:00:00+07:00")


def read(path: Path) -> Article:
    (found,) = read_source(RawSource(path.name, path.read_bytes(), None), fetched_at=FETCHED)
    assert isinstance(found, Article), found
    return found


def seen(article: Article) -> dict[str, Any]:
    record = article.model_dump(mode="json")
    record["paragraphs"] = article.text.split("\n\n") if article.text else []
    record["headings"] = [article.text[start:end] for start, end in article.headings]
    record["tables"] = [[list(row) for row in table.rows] for table in article.tables]
    return record


@pytest.mark.parametrize("path", [*SAVED, *OUTLETS], ids=lambda path: path.stem)
def test_a_page_is_read_as_a_person_reads_it(path):
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    absent: dict[str, Any] = dict.fromkeys(("published_at", "modified_at", "source_credit", "section", "outlet", "url"))
    absent |= {"title": "", "lead": "", "authors": [], "tags": [], "headings": [], "tables": []}
    found = seen(read(path))
    wanted = absent | expected
    assert {name: found[name] for name in wanted} == wanted


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_every_stretch_of_a_saved_text_is_found_in_its_source(path):
    source = path.read_bytes().decode("utf-8")
    article = read(path)
    for segment in article.source_map:
        stored = article.field(segment.field)[segment.start : segment.end]
        assert source[segment.source_start : segment.source_end] == stored


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_a_changed_counter_does_not_make_another_article(path):
    data = path.read_bytes().replace(b"1.204.550", b"1.204.551")
    (again,) = read_source(RawSource(path.name, data, None), fetched_at=FETCHED)
    assert isinstance(again, Article)
    assert again.content_hash == read(path).content_hash
