"""The sample corpus keeps its own promises: what is expected of a page stands in that page."""

import html
import json
import re
import unicodedata
from collections import Counter

import pytest

from reformwatch.sampleserver import SAMPLES, SampleServer

PAGES = [json.loads(line) for line in (SAMPLES / "expected.jsonl").read_text("utf-8").splitlines()]
READABLE = [page for page in PAGES if page["readable"]]


def words(text):
    bare = re.sub(r"<script.*?</script>|<[^>]+>", " ", text, flags=re.DOTALL)
    return " ".join(unicodedata.normalize("NFC", html.unescape(bare)).split())


def source(page):
    return (SAMPLES / page["file"]).read_text("utf-8")


def field(page, name):
    return "\n\n".join(page["paragraphs"]) if name == "text" else page[name]


@pytest.mark.parametrize("page", READABLE, ids=lambda page: page["id"])
def test_what_is_expected_of_a_page_stands_in_it(page):
    text = words(source(page))
    cells = [cell for table in page["tables"] for row in table for cell in row]
    for part in [page["title"], page["lead"], *page["paragraphs"], *cells]:
        assert part in text
    assert all(heading in page["paragraphs"] for heading in page["headings"])


@pytest.mark.parametrize("page", READABLE, ids=lambda page: page["id"])
def test_what_a_reading_must_not_contain_is_on_the_page_and_not_in_the_article(page):
    everything = unicodedata.normalize("NFC", html.unescape(source(page)))
    article = "\n".join([page["title"], page["lead"], *page["paragraphs"]])
    present = [text for text in page["forbidden"] if text in everything]
    assert len(present) >= 3
    assert not [text for text in page["forbidden"] if text in article]


@pytest.mark.parametrize("page", READABLE, ids=lambda page: page["id"])
def test_every_fact_has_its_evidence_and_its_source(page):
    for fact in page["facts"]:
        if fact["field"] == "table":
            assert page["tables"][fact["table"]][fact["row"]][fact["column"]] == fact["quote"]
        else:
            assert field(page, fact["field"])[fact["start"] : fact["end"]] == fact["quote"]
        assert fact["source_url"].startswith(("https://", "invented", "calculated"))


def test_addresses_and_ids_are_unique_and_every_address_is_served():
    assert not [url for url, count in Counter(page["url"] for page in PAGES).items() if count > 1]
    assert not [name for name, count in Counter(page["id"] for page in PAGES).items() if count > 1]
    sites = SampleServer().sites
    for page in PAGES:
        host, _, path = page["url"].removeprefix("http://").partition("/")
        served = sites[host].file(f"/{path}")
        assert served == (SAMPLES / page["file"]).resolve()


def test_the_week_has_new_disputed_and_copied_figures_and_older_ones_to_compare_with():
    week = [page for page in READABLE if "2024-04-15" <= page["published_at"] < "2024-04-22"]
    assert len(week) >= 12
    assert len({page["family"] for page in READABLE}) >= 6
    assert [page for page in READABLE if page["reprint_of"]]
    scores = {
        fact["value"]
        for page in week
        for fact in page["facts"]
        if (fact["subject"], fact["indicator"], fact["year"], fact["measure"])
        == ("Quảng Ninh", "PAR_INDEX", 2023, "score")
    }
    assert scores == {92.18, 91.28}
    indicators = {fact["indicator"] for page in READABLE for fact in page["facts"]}
    assert indicators >= {"PAR_INDEX", "SIPAS", "PAPI", "PCI", "DTI", "DDCI"}
