"""Very many articles whose scores tie, and stories told many times, on servers: every page is what one long answer says."""

import random
import uuid
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from indexer.backend import open_backend
from indexer.query import Filters, Query

AMOUNT = 120
EVERYTHING = 1000


@pytest.fixture(scope="module")
def readings(corpus):
    """Articles of few scores: alike but for a day, some on the same, some without any; every third is a reprint."""
    chance = random.Random(3)  # noqa: S311  # days, not secrets
    found, firsts = [], []
    for number in range(AMOUNT):
        day = (datetime.fromisoformat("2024-01-01T07:00") + timedelta(days=chance.randrange(40))).isoformat()
        text = "papi papi sipas" if number % 10 == 0 else "papi sipas pci" if number % 3 else "papi sipas dti"
        more = {} if number % 17 == 5 else {"day": day}
        if number % 3 == 1:
            more["family"] = chance.choice(firsts) if number % 4 else f"nowhere-{number % 5}"
        if number % 7 == 2:
            more["url"] = None
        on = corpus.article(f"bai-{number}", "Bài", f"{text} {number % 2}", **more)
        if "family" not in more:
            firsts.append(on.id)
        found.append(corpus.reading(on, corpus.fact(on, "papi", unit=f"tinh-{number % 2}"), raw_hash=f"raw-{number}"))
    return found


@pytest.fixture(scope="module", params=[1, 3], ids=["one-part", "three-parts"])
def crowd(request, elasticsearch_address, access, readings):
    address = f"{elasticsearch_address}/rw-{uuid.uuid4().hex[:12]}"
    with open_backend(address, access=replace(access, shards=request.param)) as backend:
        assert backend.put_all(readings) == AMOUNT
        backend.flush()
        yield backend


@pytest.fixture(scope="module")
def plain(tmp_path_factory, readings):
    """The same articles in a folder."""
    with open_backend(f"embedded:{tmp_path_factory.mktemp('plain') / 'index'}") as backend:
        backend.put_all(readings)
        backend.flush()
        yield backend


@pytest.fixture
def in_small_parts(monkeypatch):
    """Answers of the server so short that every page takes many."""
    monkeypatch.setattr("indexer.elastic.hits._BEYOND", 1)
    monkeypatch.setattr("indexer.elastic.hits._BEYOND_FOLDED", 1)
    monkeypatch.setattr("indexer.elastic.hits._CHUNK", 11)


def shown(hit):
    return hit.article.id, round(hit.score * 1000), hit.reprints, hit.first


@pytest.mark.parametrize("text", ["papi", "papi sipas", "papi OR dti", "papi -dti", ""])
@pytest.mark.parametrize("fold", [True, False])
@pytest.mark.parametrize("sort", ["relevance", "date"])
@pytest.mark.usefixtures("in_small_parts")
def test_pages_add_up_to_one_long_answer(crowd, monkeypatch, text, fold, sort):
    query = Query(text=text, fold=fold, sort=sort)
    with monkeypatch.context() as patch:
        patch.setattr("indexer.elastic.hits._CHUNK", EVERYTHING)
        whole = crowd.search(query.model_copy(update={"limit": EVERYTHING}))
    assert len(whole.hits) == whole.total
    for limit, enough in ((1, 4), (7, 30)):
        found, cursor = [], None
        for _ in range(AMOUNT // limit + 1):
            page = crowd.search(query.model_copy(update={"limit": limit, "cursor": cursor}))
            assert page.total == whole.total
            found += map(shown, page.hits)
            cursor = page.cursor
            if cursor is None or len(found) > enough:
                break
        assert found == [shown(hit) for hit in whole.hits][: len(found)]
        assert len(found) > enough or len(found) == len(whole.hits)


@pytest.mark.parametrize("text", ["papi", "dti OR 1", "sipas -pci", "0", ""])
@pytest.mark.parametrize("filters", [Filters(), Filters(units=("tinh-1",))], ids=["all", "unit"])
def test_stories_are_those_of_a_folder(crowd, plain, text, filters):
    query = Query(text=text, filters=filters, sort="date", limit=EVERYTHING, facets=("outlet", "month"))
    assert crowd.search(query) == plain.search(query)


@pytest.mark.usefixtures("in_small_parts")
@pytest.mark.parametrize("fold", [True, False])
def test_a_long_answer_in_many_parts_is_that_of_a_folder(crowd, plain, fold):
    query = Query(text="papi", sort="date", limit=EVERYTHING, fold=fold)
    assert crowd.search(query) == plain.search(query)


def test_more_stories_than_can_be_counted_at_once_are_looked_at_one_by_one(crowd, plain, monkeypatch):
    monkeypatch.setattr("indexer.elastic.hits._MOST_STORIES", 3)
    monkeypatch.setattr("indexer.elastic.finding._CHUNK", 7)
    for query in (Query(text="papi", sort="date", limit=EVERYTHING), Query(text="papi", limit=0)):
        assert crowd.search(query) == plain.search(query)


@pytest.fixture
def asked(crowd, monkeypatch):
    """What the server is asked, search by search."""
    found = []
    original = crowd._connection.ask

    def ask(what, method, **arguments):
        if method == "search":
            found.append(arguments.get("body", arguments))
        elif method == "msearch":
            found.extend(arguments["searches"][1::2])
        return original(what, method, **arguments)

    monkeypatch.setattr(crowd._connection, "ask", ask)
    return found


def test_what_ties_is_not_read_to_its_end(crowd, asked):
    """A page costs one short answer, however many articles tie with its last; only a later one looks beyond its end."""
    first = crowd.search(Query(text="papi sipas pci", limit=2, fold=False))
    second = crowd.search(Query(text="papi sipas pci", limit=2, fold=False, cursor=first.cursor))
    assert len({hit.article.id for hit in (*first.hits, *second.hits)}) == 4
    assert [search["size"] for search in asked] == [2, 4]
    assert first.total > 4


@pytest.mark.parametrize("fold", [True, False])
def test_a_page_that_ends_where_the_answer_ends_has_no_next(crowd, fold):
    query = Query(text="papi -dti", fold=fold)
    total = crowd.search(query).total
    whole = crowd.search(query.model_copy(update={"limit": total}))
    assert (len(whole.hits), whole.cursor) == (total, None)
    almost = crowd.search(query.model_copy(update={"limit": total - 1}))
    assert len(almost.hits) == total - 1
    rest = crowd.search(query.model_copy(update={"limit": 1, "cursor": almost.cursor}))
    assert (rest.hits[0].article, rest.cursor) == (whole.hits[-1].article, None)


def test_no_record_is_asked_for_of_what_gives_way_to_another_hit_of_the_page(crowd, asked):
    page = crowd.search(Query(text="papi", limit=10))
    fetched = {article for search in asked if "ids" in search["query"] for article in search["query"]["ids"]["values"]}
    family = {hit.article.id: hit.article.family for hit in crowd.search(Query(limit=EVERYTHING, fold=False)).hits}
    assert not fetched or {hit.article.id for hit in page.hits} <= fetched
    assert [one for one in fetched if family[one] in fetched - {one}] == []
