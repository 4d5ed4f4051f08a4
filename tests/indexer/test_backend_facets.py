"""What an answer is counted by: right by hand, and alike on every engine."""

import importlib.util
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from indexer.query import Facet, Filters, Query

EVERY = get_args(Facet)


@pytest.fixture(scope="module")
def engines(tmp_path_factory, corpus, openers, open_index):
    spec = importlib.util.spec_from_file_location("newsroom", Path(__file__).with_name("newsroom.py"))
    newsroom = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(newsroom)
    folder = tmp_path_factory.mktemp("facets")
    readings = [*newsroom.articles(corpus, 60), corpus.full_reading()]
    with open_index(openers["embedded"](folder)) as embedded, open_index(openers["elasticsearch"](folder)) as servers:
        for backend in (embedded, servers):
            backend.put_all(readings)
            backend.flush()
        yield embedded, servers


def counted(page, facet):
    return {one.value: one.count for found in page.facets if found.facet == facet for one in found.values}


def by_hand(engine, query, facet):
    """The same from the hits and their facts, one by one."""
    found = {}
    for hit in engine.search(query.model_copy(update={"limit": 1000, "facets": ()})).hits:
        facts = engine.facts(query.filters.model_copy(update={"articles": (hit.article.id,)}))
        day = hit.article.published_at
        values = {
            "outlet": lambda hit=hit: {hit.article.outlet},
            "month": lambda day=day: {day and day.strftime("%Y-%m")},
            "unit": lambda facts=facts: {fact.subject.id for fact in facts},
        }.get(facet, lambda facts=facts: {getattr(fact, facet) for fact in facts})()
        for value in values:
            found[value] = found.get(value, 0) + 1
    return found


@pytest.mark.parametrize(
    "query",
    [
        pytest.param(Query(), id="everything"),
        pytest.param(Query(fold=False), id="reprints-apart"),
        pytest.param(Query(text="năm"), id="word"),
        pytest.param(Query(text='"cải cách hành chính" OR PAPI', sort="date"), id="phrase"),
        pytest.param(Query(filters=Filters(years=(2023,), modalities=("actual",))), id="facts"),
        pytest.param(Query(text="đạt", filters=Filters(outlets=("nhandan.vn", "baotinh.vn"))), id="outlets"),
        pytest.param(Query(filters=Filters(published_from=date(2021, 3, 1))), id="days"),
        pytest.param(Query(text="không hề có"), id="nothing"),
    ],
)
def test_every_facet_counts_hits_alike(engines, query):
    asked = query.model_copy(update={"facets": EVERY, "limit": 2})
    first, second = (engine.search(asked) for engine in engines)
    assert second.facets == first.facets
    assert [found.facet for found in first.facets] == list(EVERY)
    for facet in ("unit", "indicator", "component", "scope", "year", "modality", "outlet", "month"):
        assert counted(first, facet) == by_hand(engines[0], query, facet), facet


def test_kinds_count_articles_with_such_records(engines):
    for engine in engines:
        page = engine.search(Query(text="Nguyễn Văn A ký", facets=("kind",)))
        assert counted(page, "kind") == {"facts": 1, "quantities": 1, "references": 1, "people": 1}


def test_the_most_frequent_value_comes_first(engines):
    (found,) = engines[0].search(Query(facets=("unit",), limit=0)).facets
    counts = [one.count for one in found.values]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


def test_nothing_is_counted_unasked(engines):
    assert [engine.search(Query()).facets for engine in engines] == [(), ()]


def test_outlets_add_up_to_the_answer(engines):
    for engine in engines:
        page = engine.search(Query(text="năm", facets=("outlet",)))
        assert sum(counted(page, "outlet").values()) == page.total
