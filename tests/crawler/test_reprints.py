"""Families of reprints as they grow, article by article, in any order."""

from datetime import datetime
from itertools import permutations

import pytest

from crawler.copies import families
from crawler.reprints import Reprints
from crawler.sketch import bands
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM

WORDS = [f"từ{number}" for number in range(200)]


def make(name, words, *, day=None, credit=None, outlet=None):
    text = " ".join(words)
    hashed = content_hash("", "", text)
    return Article(
        id=article_id(f"https://{name}.example/1", hashed),
        url=f"https://{name}.example/1",
        outlet=outlet or f"{name}.example",
        text=text,
        published_at=None if day is None else datetime(2024, 4, day, 8, tzinfo=VIETNAM),
        content_hash=hashed,
        source=name,
        source_credit=credit,
    )


@pytest.fixture
def store(tmp_path):
    with Reprints(tmp_path / "reprints.sqlite3") as opened:
        yield opened


def place(store, articles):
    known = {}
    for one in articles:
        known[one.id] = one
        store.stored(one.id, store.place(one, load=known.get, raw_hash=f"raw-{one.source}"))
    return known


FIRST = make("a", WORDS, day=16)
COPY = make("b", [*WORDS, "thêm", "một", "câu"], day=17)
SHORT = make("c", WORDS[:110], day=18, credit="Theo a.example")
SKETCH = [7735376973523546781, 1725558775748959379]
OTHER = make("d", [f"khác{number}" for number in range(200)], day=15)


@pytest.mark.parametrize(
    "order", list(permutations((FIRST, COPY, SHORT, OTHER))), ids=lambda one: "".join(a.source for a in one)
)
def test_families_are_those_of_a_comparison_of_all_whatever_comes_first(store, order):
    place(store, order)
    expected = families(order)
    found = {one.id: next(iter(store.members(expected[one.id]))) for one in order}
    assert found == expected
    assert store.members(FIRST.id) == [FIRST.id, COPY.id, SHORT.id]


def test_an_earlier_publication_gives_the_family_its_name_and_the_others_move(store):
    place(store, [COPY, FIRST])
    assert [(moved.article, moved.family, moved.raw_hash) for moved in store.moved()] == [(COPY.id, FIRST.id, "raw-b")]
    store.stored(COPY.id, FIRST.id)
    assert store.moved() == []


def test_what_an_edit_tells_otherwise_leaves_the_family(store):
    known = place(store, [FIRST, COPY])
    edited = make("b", [f"mới{number}" for number in range(200)], day=17).model_copy(update={"id": COPY.id})
    known[edited.id] = edited
    assert store.place(edited, load=known.get, raw_hash=None) == COPY.id
    assert store.members(FIRST.id) == [FIRST.id]


def test_dropping_the_first_leaves_the_family_to_the_next(store):
    place(store, [FIRST, COPY])
    store.drop(FIRST.id)
    assert store.members(COPY.id) == [COPY.id]
    assert [moved.family for moved in store.moved()] == [COPY.id]


def test_an_article_that_the_index_has_lost_is_no_relative(store):
    store.place(FIRST, load={}.get, raw_hash=None)
    assert store.place(COPY, load={}.get, raw_hash=None) == COPY.id


def test_the_memory_outlives_the_process(tmp_path):
    with Reprints(tmp_path / "r.sqlite3") as store:
        known = place(store, [FIRST])
    with Reprints(tmp_path / "r.sqlite3") as store:
        assert store.place(COPY, load={**known, COPY.id: COPY}.get, raw_hash=None) == FIRST.id


def test_a_sketch_is_the_same_on_every_machine_or_the_version_of_the_file_must_rise():
    assert bands(frozenset({"một hai ba bốn năm"}))[:2] == SKETCH
    assert bands(frozenset()) == []
