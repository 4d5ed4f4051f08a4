"""Words near each other: found by few questions, and the same articles as looking at every one of them."""

import random
from itertools import combinations, product

import pytest

from indexer.backend import open_backend
from indexer.query import Query

WORDS = ("quảng", "ninh", "trị", "đạt", "số")
"""Few words, so that they stand in every order and distance; "ninh" and "số" are typed with and without tones."""
ARTICLES = 300


@pytest.fixture(scope="module")
def texts():
    chance = random.Random(11)  # noqa: S311  # words, not secrets
    fillers = [f"x{chr(97 + number)}" for number in range(20)]
    # Names stand together more often than not, as they do in newspapers.
    pieces = [["quảng", "ninh"], ["quảng", "trị"], ["ninh"], ["đạt"], ["số"], ["quảng"], *([word] for word in fillers)]
    return [[word for piece in chance.choices(pieces, k=40) for word in piece] for _ in range(ARTICLES)]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory, corpus, texts):
    with open_backend(f"embedded:{tmp_path_factory.mktemp('near') / 'index'}") as backend:
        readings = [
            corpus.reading(corpus.article(f"bai-{number}", "", " ".join(text))) for number, text in enumerate(texts)
        ]
        backend.put_all(readings)
        backend.flush()
        yield backend, {reading.article.id: number for number, reading in enumerate(readings)}


def stand(text, words, room):
    """Whether words stand in a text in their order with at most so many others in between: every place is tried."""
    places = [[place for place, word in enumerate(text) if word == wanted] for wanted in words]
    return any(
        all(one < other for one, other in combinations(chosen, 2)) and chosen[-1] - chosen[0] <= len(words) - 1 + room
        for chosen in product(*places)
    )


CASES = [
    *((pair, room) for pair in (("quảng", "ninh"), ("đạt", "quảng"), ("trị", "trị")) for room in (1, 2, 5, 10)),
    *(((*name, "đạt"), room) for name in (("quảng", "ninh"), ("quảng", "trị")) for room in (1, 2, 3, 4, 5, 8, 10)),
    *((("đạt", "quảng", "ninh"), room) for room in (3, 4, 7)),
    *((("số", "quảng", "trị", "đạt"), room) for room in (2, 3, 4, 6)),
    *((("trị", "ninh", "số", "đạt", "quảng"), room) for room in (3, 4)),
    (("quảng", "ninh", "quảng"), 5),
]


@pytest.mark.parametrize(
    ("most", "often", "apart"),
    [(0, 12, 100), (40, 12, 100), (2_000, 12, 100), (2_000, 0, 100), (2_000, 12, 0)],
    ids=["all-way-by-way", "few-strays", "strays", "others-looked-at", "first-never-stands-for-others"],
)
@pytest.mark.parametrize(
    ("words", "room"), CASES, ids=lambda value: "-".join(value) if isinstance(value, tuple) else None
)
def test_near_words_are_found_in_the_same_articles_as_by_looking_at_each(
    shelf, texts, monkeypatch, words, room, most, often, apart
):
    backend, numbers = shelf
    for name, value in (("MOST_STRAY", most), ("_MOST_OFTEN", often), ("_MOST_APART", apart)):
        monkeypatch.setattr(f"indexer.nearness.{name}", value)
    backend._text._near_by.clear()
    backend._answers._known.at(None)
    expected = {number for number, text in enumerate(texts) if stand(text, words, room)}
    query = Query(text=f'"{" ".join(words)}"~{room}', limit=ARTICLES)
    for sort in ("relevance", "date"):  # with scores and without tantivy looks at slop in two ways
        page = backend.search(query.model_copy(update={"sort": sort}))
        assert ({numbers[hit.article.id] for hit in page.hits}, page.total) == (expected, len(expected))


@pytest.mark.parametrize("room", [1, 2])
def test_many_words_with_little_room_stand_no_farther_apart(tmp_path, corpus, room):
    words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám"]
    with open_backend(f"embedded:{tmp_path / 'index'}") as backend:
        for gap in range(1, len(words)):
            for between in range(4):
                text = " ".join([*words[:gap], *["khác"] * between, *words[gap:]])
                backend.put(corpus.reading(corpus.article(f"bai-{gap}-{between}", "", text)))
        backend.flush()
        found = backend.search(Query(text=f'"{" ".join(words)}"~{room}', limit=0)).total
    assert found == (len(words) - 1) * (room + 1)


@pytest.fixture(scope="module", params=[(0, 6, 20), (1, 12, 3), (6, 12, 20)], ids=["short", "crowded", "mixed"])
def crowd(tmp_path_factory, corpus, request):
    """Short texts of few words, where names stand close to each other in every order."""
    seed, pieces, fillers = request.param
    chance = random.Random(seed)  # noqa: S311  # words, not secrets
    known = [["quảng", "ninh"], ["quảng", "trị"], *([word] for word in WORDS)]
    known += [[f"x{chr(97 + number)}"] for number in range(fillers)]
    texts = [[word for piece in chance.choices(known, k=pieces) for word in piece] for _ in range(500)]
    with open_backend(f"embedded:{tmp_path_factory.mktemp('crowd') / 'index'}") as backend:
        backend.put_all(corpus.reading(corpus.article(f"bai-{n}", "", " ".join(text))) for n, text in enumerate(texts))
        backend.flush()
        yield backend, texts


CLOSE = [
    *((words, room) for words in (("đạt", "quảng", "ninh"), ("ninh", "quảng", "đạt")) for room in (4, 5, 6, 8)),
    *((words, room) for words in (("đạt", "số", "ninh"), ("quảng", "ninh", "đạt")) for room in (3, 4, 5, 6, 8)),
    *((words, room) for words in (("quảng", "ninh", "trị", "đạt"), ("đạt", "quảng", "ninh", "số")) for room in (3, 5)),
]


@pytest.mark.parametrize(
    ("words", "room"), CLOSE, ids=lambda value: "-".join(value) if isinstance(value, tuple) else None
)
@pytest.mark.parametrize(("often", "apart"), [(12, 100), (0, 100), (12, 0)])
def test_near_words_are_told_from_those_in_another_order_just_beside(crowd, monkeypatch, words, room, often, apart):
    backend, texts = crowd
    monkeypatch.setattr("indexer.nearness._MOST_OFTEN", often)
    monkeypatch.setattr("indexer.nearness._MOST_APART", apart)
    backend._text._near_by.clear()
    backend._answers._known.at(None)
    expected = sum(stand(text, words, room) for text in texts)
    phrase = f'"{" ".join(words)}"~{room}'
    for sort in ("relevance", "date"):
        page = backend.search(Query(text=phrase, limit=500, sort=sort))
        assert all(stand(hit.article.text.split(), words, room) for hit in page.hits)
        assert (page.total, len(page.hits)) == (expected, expected)
    assert backend.search(Query(text=f"-{phrase}", limit=0)).total == len(texts) - expected
