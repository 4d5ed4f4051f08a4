"""The sample pages as the HTML reader sees them: every page, every field that a careful editor wrote down."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from crawler.errors import UnreadableError
from crawler.page import read_page

SAMPLES = Path(__file__).parents[2] / "samples"
PAGES = [json.loads(line) for line in (SAMPLES / "expected.jsonl").read_text("utf-8").splitlines()]
READABLE = [page for page in PAGES if page["readable"]]
FETCHED = datetime.fromisoformat("2026-11-20T09:00:00+07:00")


def read(page):
    data = (SAMPLES / page["file"]).read_bytes()
    return read_page(data, url=page["url"], source=page["file"], fetched_at=FETCHED)


@pytest.mark.parametrize("page", READABLE, ids=lambda page: page["id"])
def test_a_page_is_read_as_its_editor_reads_it(page):
    article = read(page)
    found = {
        "title": article.title,
        "lead": article.lead,
        "published_at": article.published_at.isoformat() if article.published_at else None,
        "paragraphs": article.text.split("\n\n"),
        "headings": [article.text[start:end] for start, end in article.headings],
        "tables": [[list(row) for row in table.rows] for table in article.tables],
        "authors": list(article.authors),
        "source_credit": article.source_credit,
    }
    assert found == {name: page[name] for name in found}


@pytest.mark.parametrize("page", READABLE, ids=lambda page: page["id"])
def test_nothing_of_the_page_around_it_is_in_an_article(page):
    article = read(page)
    everything = f"{article.title}\n{article.lead}\n{article.text}"
    assert not [text for text in page["forbidden"] if text in everything]


@pytest.mark.parametrize("page", [page for page in PAGES if not page["readable"]], ids=lambda page: page["id"])
def test_a_page_that_is_no_article_is_refused_for_its_reason(page):
    with pytest.raises(UnreadableError) as caught:
        read(page)
    assert caught.value.reason == page["refusal"]
    assert page["file"] in str(caught.value)
