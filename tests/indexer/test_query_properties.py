import re
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer.analysis import folded_form, typed_with_marks, written_form
from indexer.backend import open_backend
from indexer.highlights import Highlighter
from indexer.parser import Either, Phrase, Without, Word, parse
from indexer.query import Query
from schema.article import content_hash
from schema.text import lower

SYLLABLES = ["năm", "nam", "Nam", "quảng", "Quang", "ninh", "hoà", "hòa", "đa", "da", "89,95%", "2/63", "PAPI", "."]
WORDS = st.sampled_from(SYLLABLES)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)
SIGNS = ['"', "(", ")", " OR ", " NOT ", "-", "*", "~2", " ", "“", "|"]
QUERIES = st.lists(st.one_of(WORDS, st.sampled_from(SIGNS), WORDS.map(lambda word: f" {word} ")), max_size=10).map(
    "".join
)
CALM = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def shelf(tmp_path_factory, corpus):
    bodies = [
        "năm nam quảng ninh hoà",
        "Quang Nam da đa 89,95% 2/63",
        "PAPI ninh quảng. hòa năm",
        "nam ninh 2 63 năm Nam",
    ]
    with open_backend(f"embedded:{tmp_path_factory.mktemp('shelf') / 'index'}") as backend:
        for number, body in enumerate(bodies):
            backend.put(corpus.reading(corpus.article(f"bai-{number}", f"Bài {number}", body)))
        backend.flush()
        yield backend


class Token(NamedTuple):
    written: str
    folded: str
    start: int
    end: int


def tokens(text):
    for found in re.finditer(r"[^\W\d_]+|\d+", lower(text)):
        yield Token(written_form(found.group()), folded_form(found.group()), *found.span())


def holds(node, words):
    """The meaning of a query, spelt out: whether a text of these words answers it."""
    if isinstance(node, Word):
        return any(fits(node, word) for word in words)
    if isinstance(node, Without):
        return not holds(node.part, words)
    if isinstance(node, Phrase):
        return any(
            all(
                start + place < len(words) and fits(word, words[start + place])
                for word, place in zip(node.words, places, strict=True)
            )
            for start in range(len(words))
            for places in node.layouts()
        )
    results = [holds(part, words) for part in node.parts]
    return any(results) if isinstance(node, Either) else all(results)


def fits(word, token):
    form = token.written if typed_with_marks(word.written) else token.folded
    return form.startswith(word.text) if word.prefix else form == word.text


@CALM
@given(QUERIES)
def test_what_is_found_is_what_the_query_means(shelf, text):
    tree = parse(text).tree
    expected = set()
    for reading in shelf.readings():
        on = reading.article
        apart = list(tokens(on.title)) + list(tokens("x " * 11)) + list(tokens(on.text))
        if tree is None or holds(tree, apart):
            expected.add(on.id)
    page = shelf.search(Query(text=text, limit=50))
    assert {hit.article.id for hit in page.hits} == expected
    assert page.total == len(expected)


@CALM
@given(st.text(max_size=60))
def test_no_query_is_an_error(shelf, text):
    page = shelf.search(Query(text=text))
    assert page.understood.endswith(".")


@CALM
@given(QUERIES, TEXTS)
def test_highlights_lie_on_words_of_the_query(corpus, query, text):
    tree = parse(query).tree
    article = corpus.article("x", "", text)
    leaves = Highlighter(tree)._leaves
    forms = {
        (word.marked, word.text) for leaf in leaves for word in (leaf.words if isinstance(leaf, Phrase) else (leaf,))
    }
    beginnings = tuple(leaf.text for leaf in leaves if isinstance(leaf, Word) and leaf.prefix)
    words = list(tokens(text))
    for start, end, _ in Highlighter(tree).marks(article).get("text", []):
        inside = [word for word in words if start <= word.start and word.end <= end]
        assert inside
        assert (inside[0].start, inside[-1].end) == (start, end)
        for word in inside:
            assert (
                (True, word.written) in forms
                or (False, word.folded) in forms
                or word.written.startswith(beginnings or ("\0",))
                or word.folded.startswith(beginnings or ("\0",))
            )


@CALM
@given(QUERIES, TEXTS)
def test_every_word_of_the_query_is_highlighted(corpus, query, text):
    leaves = Highlighter(parse(query).tree)._leaves
    words = list(tokens(text))
    marks = Highlighter(parse(query).tree).marks(corpus.article("x", "", text)).get("text", [])
    for number, leaf in enumerate(leaves):
        if isinstance(leaf, Word):
            expected = {(word.start, word.end) for word in words if fits(leaf, word)}
        elif not leaf.slop:
            length = len(leaf.words)
            windows = [words[start : start + length] for start in range(len(words) - length + 1)]
            expected = {(one[0].start, one[-1].end) for one in windows if all(map(fits, leaf.words, one))}
        else:
            continue
        assert {(start, end) for start, end, of in marks if of == number} == expected


@CALM
@given(st.text(max_size=40))
def test_words_keep_their_places_in_any_composed_text(text):
    for token in tokens(text):
        part = text[token.start : token.end]
        assert token.written == written_form(token.written)
        assert folded_form(token.written) == token.folded
        assert len(part) == token.end - token.start
    assert content_hash("", "", text)
