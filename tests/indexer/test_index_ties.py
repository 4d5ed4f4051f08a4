"""Very many articles whose scores tie: the newest come first, and pages neither repeat nor leave out any."""

import random
from datetime import datetime, timedelta

import pytest

from indexer.backend import open_backend
from indexer.query import Filters, Query


@pytest.fixture(scope="module")
def crowd(tmp_path_factory, corpus):
    """Articles of few scores: alike but for a day, some on the same, some without any, some better."""
    chance = random.Random(3)  # noqa: S311  # days, not secrets
    with open_backend(f"embedded:{tmp_path_factory.mktemp('crowd') / 'index'}") as backend:
        for number in range(120):
            day = (datetime.fromisoformat("2024-01-01T07:00") + timedelta(days=chance.randrange(40))).isoformat()
            text = "papi papi sipas" if number % 10 == 0 else "papi sipas pci" if number % 3 else "papi sipas dti"
            dated = {} if number % 17 == 5 else {"day": day}
            on = corpus.article(f"bai-{number}", "Bài", text, **dated)
            backend.put(corpus.reading(on, corpus.fact(on, "papi", unit=f"tinh-{number % 2}")))
        backend.flush()
        yield backend


@pytest.mark.parametrize("text", ["papi", "papi sipas", "pci", "papi OR dti", "pa*", "papi -dti"])
@pytest.mark.parametrize("limit", [1, 7, 50])
@pytest.mark.parametrize("newest", [3, 30, 500])
def test_ties_are_ordered_by_day_and_id_on_every_page(crowd, monkeypatch, text, limit, newest):
    expected = [(hit.article.id, round(hit.score * 1000)) for hit in crowd.search(Query(text=text, limit=1000)).hits]
    monkeypatch.setattr("indexer.firsthits._BEYOND", 2)
    monkeypatch.setattr("indexer.firsthits._BEST", 5)
    monkeypatch.setattr("indexer.firsthits._NEWEST", newest)
    monkeypatch.setattr("indexer.firsthits._MORE", 2)
    found, cursor = [], None
    while True:
        page = crowd.search(Query(text=text, limit=limit, cursor=cursor))
        assert page.total == len(expected)
        found += [(hit.article.id, round(hit.score * 1000)) for hit in page.hits]
        cursor = page.cursor
        if cursor is None:
            break
    assert found == expected


def test_the_order_is_score_then_day_then_id(crowd):
    def place(hit):
        day = hit.article.published_at
        return -round(hit.score * 1000), -(day.timestamp() if day else -1e12), hit.article.id

    hits = crowd.search(Query(text="papi sipas", limit=1000)).hits
    assert len(hits) == 120
    assert list(hits) == sorted(hits, key=place)


@pytest.mark.parametrize(
    "filters",
    [
        pytest.param(Filters(units=("tinh-1",)), id="one"),
        pytest.param(Filters(units=("tinh-1", "tinh-0"), indicators=("PAPI", "PCI"), years=(2023,)), id="together"),
        pytest.param(Filters(units=("tinh-1",), scopes=("national",), measures=("score", "rank")), id="by-place"),
        pytest.param(Filters(components=(None, "Công khai, minh bạch"), modalities=("actual",)), id="no-component"),
        pytest.param(Filters(years=(2022,)), id="none"),
    ],
)
def test_facts_filter_the_same_by_words_and_by_the_ledger(crowd, monkeypatch, filters):
    by_words = crowd.search(Query(filters=filters, limit=200))
    monkeypatch.setattr("indexer.facets.MOST", 0)
    by_ledger = crowd.search(Query(filters=filters, limit=200))
    assert by_words == by_ledger
