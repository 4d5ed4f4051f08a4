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
@pytest.mark.parametrize("more", [5, 20])
def test_ties_are_ordered_by_day_and_id_on_every_page(crowd, monkeypatch, text, limit, newest, more):
    expected = [(hit.article.id, round(hit.score * 1000)) for hit in crowd.search(Query(text=text, limit=1000)).hits]
    monkeypatch.setattr("indexer.firsthits._BEYOND", 2)
    monkeypatch.setattr("indexer.firsthits._BEST", 5)
    monkeypatch.setattr("indexer.firsthits._MORE_BEST", more)
    monkeypatch.setattr("indexer.firsthits._NEWEST", newest)
    monkeypatch.setattr("indexer.firsthits._MORE", 2)
    found, cursor = [], None
    while True:
        crowd._answers._known.at(None)  # as if asked for the first time
        page = crowd.search(Query(text=text, limit=limit, cursor=cursor))
        assert page.total == len(expected)
        found += [(hit.article.id, round(hit.score * 1000)) for hit in page.hits]
        cursor = page.cursor
        if cursor is None:
            break
    assert found == expected


@pytest.mark.parametrize("sort", ["relevance", "date"])
def test_pages_of_an_answer_that_is_remembered_are_those_of_one_asked_anew(crowd, sort):
    query = Query(text="papi", sort=sort, limit=30, facets=("unit", "month"))
    crowd._answers._known.at(None)
    crowd.search(query.model_copy(update={"limit": 0, "facets": ()}))
    short = [crowd.search(query.model_copy(update={"limit": limit})) for limit in (3, 30, 7)]
    crowd._answers._known.at(None)
    anew = crowd.search(query)
    assert [page.hits for page in short] == [anew.hits[:3], anew.hits, anew.hits[:7]]
    assert {(page.total, page.facets) for page in short} == {(anew.total, anew.facets)}


def test_what_is_remembered_of_an_answer_is_forgotten_when_something_is_written(tmp_path, corpus):
    with open_backend(f"embedded:{tmp_path / 'index'}") as backend:
        for number in range(3):
            on = corpus.article(f"bai-{number}", "Bài", "papi")
            backend.put(corpus.reading(on))
            backend.flush()
            page = backend.search(Query(text="papi", facets=("outlet",)))
            assert (page.total, len(page.hits), page.facets[0].values[0].count) == (number + 1, number + 1, number + 1)
        backend.forget(on.id)
        assert backend.search(Query(text="papi")).total == 2


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
    crowd._answers._known.at(None)
    by_ledger = crowd.search(Query(filters=filters, limit=200))
    assert by_words == by_ledger


@pytest.mark.parametrize("most", [1, 8, 400])
def test_hits_of_a_memory_too_small_for_a_page_are_all_shown_again(crowd, monkeypatch, most):
    query = Query(text="papi sipas", limit=30)
    first = crowd.search(query)
    monkeypatch.setattr(crowd._answers._shown, "_most", most)
    assert [crowd.search(query) for _ in range(3)] == [first] * 3
    assert all(hit.highlights and hit.facts for hit in first.hits)
