"""One hit a story: reprints give way to their first publication, and are told with it."""

import pytest

from indexer.query import Filters, Query

ENGINES = ("elasticsearch", "embedded")
TEXT = "Tỉnh Quảng Ninh đạt 92,18 điểm, theo Bộ Nội vụ."


def piece(corpus, name, family=None, *, outlet="bao.vn", day="2024-04-17T08:00", title="Quảng Ninh dẫn đầu", text=TEXT):
    on = corpus.article(name, title, text, outlet=outlet, day=day)
    on = on.model_copy(update={"family": on.id if family == "own" else family})
    facts = [corpus.fact(on, "92,18", value="92.18")] if "92,18" in text else []
    return corpus.reading(on, *facts)


def library(corpus):
    first = piece(corpus, "goc", "own", day="2024-04-17T08:00")
    key = first.article.id
    lost = "0123456789abcdef0123"
    return {
        "goc": first,
        "lai-1": piece(corpus, "lai-1", key, outlet="nhandan.vn", day="2024-04-17T10:00"),
        "lai-2": piece(corpus, "lai-2", key, outlet="tuoitre.vn", day="2024-04-18T10:00", title="Tin riêng về đảo"),
        "don": piece(corpus, "don", "own", day="2024-04-19T08:00", text="Quảng Ninh và biển."),
        "khong": piece(corpus, "khong", None, day="2024-04-20T08:00", text="Quảng Ninh và rừng."),
        "mat-1": piece(corpus, "mat-1", lost, outlet="nhandan.vn", day="2024-05-02T08:00", text="Quảng Ninh và núi."),
        "mat-2": piece(corpus, "mat-2", lost, outlet="tuoitre.vn", day="2024-05-01T08:00", text="Quảng Ninh và núi."),
        "mat-3": piece(corpus, "mat-3", lost, outlet=None, day=None, text="Quảng Ninh và núi."),
    }


@pytest.fixture(scope="module", params=ENGINES)
def shelf(request, tmp_path_factory, corpus, openers, open_index):
    readings = library(corpus)
    with open_index(openers[request.param](tmp_path_factory.mktemp("stories"))) as opened:
        opened.put_all(readings.values())
        opened.flush()
        yield opened, {reading.article.id: name for name, reading in readings.items()}


def names(shelf, **query):
    opened, known = shelf
    page = opened.search(Query(**{"limit": 50, **query}))
    found = [known[hit.article.id] for hit in page.hits]
    assert page.total == len(found)
    assert opened.search(Query(**{**query, "limit": 0})).total == page.total
    return sorted(found)


@pytest.mark.parametrize("sort", ["relevance", "date"])
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param({"text": "quảng ninh"}, ["don", "goc", "khong", "mat-2"], id="one-each"),
        pytest.param({}, ["don", "goc", "khong", "mat-2"], id="everything"),
        pytest.param({"text": "núi"}, ["mat-2"], id="the-first-that-is-there"),
        pytest.param({"text": "đảo"}, ["lai-2"], id="words-of-a-reprint-alone"),
        pytest.param({"filters": Filters(outlets=("tuoitre.vn",))}, ["lai-2", "mat-2"], id="outlet-of-reprints"),
        pytest.param({"text": "núi", "filters": Filters(outlets=("nhandan.vn",))}, ["mat-1"], id="a-later-one"),
        pytest.param({"filters": Filters(units=("quang-ninh",))}, ["goc"], id="facts"),
        pytest.param({"text": "92,18 -đảo"}, ["goc"], id="a-reprint-left-out"),
        pytest.param({"text": "không hề có"}, [], id="nothing"),
    ],
)
def test_a_story_is_one_hit(shelf, query, expected, sort):
    assert names(shelf, **query, sort=sort) == expected


def test_reprints_can_be_hits_of_their_own(shelf):
    assert names(shelf, text="quảng ninh", fold=False) == sorted(shelf[1].values())
    assert all(not hit.reprints for hit in shelf[0].search(Query(text="quảng ninh", fold=False)).hits)


def test_a_hit_names_its_reprints_the_first_publication_first(shelf):
    opened, known = shelf
    hits = {known[hit.article.id]: hit for hit in opened.search(Query(text="quảng ninh", limit=50)).hits}
    assert [known[one.article] for one in hits["goc"].reprints] == ["lai-1", "lai-2"]
    assert [one.outlet for one in hits["goc"].reprints] == ["nhandan.vn", "tuoitre.vn"]
    assert (hits["goc"].first, hits["mat-2"].first) == (True, True)
    assert [known[one.article] for one in hits["mat-2"].reprints] == ["mat-1", "mat-3"]
    assert hits["don"].reprints == hits["khong"].reprints == ()


def test_a_reprint_that_is_shown_names_the_first_publication(shelf):
    opened, known = shelf
    (hit,) = opened.search(Query(text="đảo")).hits
    assert not hit.first
    assert [known[one.article] for one in hit.reprints] == ["goc", "lai-1"]


@pytest.mark.parametrize("sort", ["relevance", "date"])
@pytest.mark.parametrize("limit", [1, 2, 3])
def test_pages_of_stories_add_up(shelf, sort, limit):
    opened, known = shelf
    found, cursor = [], None
    while True:
        page = opened.search(Query(text="quảng", sort=sort, limit=limit, cursor=cursor))
        assert page.total == 4
        found += [known[hit.article.id] for hit in page.hits]
        cursor = page.cursor
        if cursor is None:
            break
    assert sorted(found) == ["don", "goc", "khong", "mat-2"]


@pytest.mark.parametrize("together", [True, False], ids=["together", "one-by-one"])
@pytest.mark.parametrize(
    "order",
    [
        pytest.param(["goc", "lai-1", "lai-2"], id="first-first"),
        pytest.param(["lai-1", "goc", "lai-2"], id="first-between"),
        pytest.param(["lai-2", "lai-1", "goc"], id="first-last"),
    ],
)
def test_in_whatever_order_a_story_comes_it_is_one_hit(tmp_path, corpus, open_index, order, together):
    readings = library(corpus)
    # The first publication need not know that it has reprints.
    for first in (readings["goc"], readings["goc"].model_copy(update={"article": _alone(readings["goc"].article)})):
        url = f"embedded:{tmp_path / ('known' if first.article.family else 'unknown')}"
        with open_index(url) as opened:
            for some in [order] if together else [[name] for name in order]:
                opened.put_all(first if name == "goc" else readings[name] for name in some)
                opened.flush()
            (hit,) = opened.search(Query(text="quảng ninh")).hits
            assert (hit.article.id, opened.search(Query(text="quảng ninh", fold=False)).total) == (first.article.id, 3)
            opened.rebuild()
            assert [one.article.id for one in opened.search(Query(text="quảng ninh")).hits] == [first.article.id]
            opened.forget(first.article.id)
            opened.put(first)
            opened.flush()
            assert [one.article.id for one in opened.search(Query(text="quảng ninh")).hits] == [first.article.id]


def _alone(article):
    return article.model_copy(update={"family": None})


def test_a_family_can_grow_move_and_shrink(backend, corpus):
    readings = library(corpus)
    first, copy = readings["lai-1"], readings["goc"]
    alone = first.model_copy(update={"article": first.article.model_copy(update={"family": first.article.id})})
    backend.put(alone)
    backend.flush()
    assert [hit.reprints for hit in backend.search(Query(text="quảng ninh")).hits] == [()]
    backend.put(copy)  # an earlier publication turns up, and the family is named after it
    backend.put(first)
    backend.flush()
    (hit,) = backend.search(Query(text="quảng ninh")).hits
    assert (hit.article.id, [one.article for one in hit.reprints]) == (copy.article.id, [first.article.id])
    backend.forget(copy.article.id)
    (hit,) = backend.search(Query(text="quảng ninh")).hits
    assert (hit.article.id, hit.reprints, hit.first) == (first.article.id, (), True)
