"""Where in an article the words of a query stand, and which of its facts stand there too."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from pydantic import TypeAdapter

from indexer.parser import Node, Phrase, Word, leaves, units_of
from indexer.places import Field, Place
from indexer.query import Span
from schema.article import Article, TextField
from schema.fact import Fact, Modality
from schema.text import nfc

MOST_FACTS = 5
"""Facts shown with a hit."""

_FIELDS: tuple[TextField, ...] = ("title", "lead", "text")

# A full stop after a title or inside a number ("TP. Hồ Chí Minh", "12.345") ends no sentence. The sign comes first, so
# that the search steps from sign to sign.
_END = re.compile(r"[.!?…](?<!\b(?:TP|TS|GS|TX|BS)[.!?…])(?<!\bThS[.!?…])[.!?…]*[\"”’)]*\s+(?=[\"“‘(\-–]*[^\W_])")


Mark = tuple[int, int, int]
"""A stretch of a field, from where to where, and which word or phrase of the query stands in it. A plain tuple, for there
can be hundreds in an article."""


class Highlighter:
    """The words of one query, looked for in article after article."""

    def __init__(self, tree: Node | None) -> None:
        self._leaves = leaves(tree)
        self.units = frozenset(units_of(tree))
        """Units whose facts answer too."""

    def marks(self, article: Article) -> dict[TextField, list[Mark]]:
        """Every place of every word and phrase, by field."""
        if not self._leaves:
            return {}
        return {name: self._in_text(article.field(name)) for name in _FIELDS}

    def _in_text(self, text: str) -> list[Mark]:
        field = _field(text)
        if field is None:
            return []
        return [(start, end, number) for number, leaf in enumerate(self._leaves) for start, end in _places(leaf, field)]

    def count_in(self, text: str) -> int:
        """How many words and phrases of the query stand in a text."""
        field = Field(nfc(text))
        return sum(any(True for _ in _places(leaf, field)) for leaf in self._leaves)


@lru_cache(maxsize=500)
def _field(text: str) -> Field | None:
    """A text to search in, at hand for the next query that it answers; None where offsets would be wrong."""
    return Field(text) if unicodedata.is_normalized("NFC", text) else None


def _places(leaf: Word | Phrase, field: Field) -> Iterator[Place]:
    return field.word(leaf) if isinstance(leaf, Word) else field.phrase(leaf)


Stretch = tuple[TextField, int, int]
"""A stretch of a field that answers: plain, so that very many can be kept at hand."""


def stretches(marks: dict[TextField, list[Mark]]) -> tuple[Stretch, ...]:
    """The marks in order, those that overlap joined."""
    found = list[Stretch]()
    for field, places in marks.items():
        start = end = -1
        for first, last, _ in sorted(places):
            if first < end:
                end = max(end, last)
                continue
            if end > 0:
                found.append((field, start, end))
            start, end = first, last
        if end > 0:
            found.append((field, start, end))
    return tuple(found)


def highlights(found: Iterable[Stretch]) -> tuple[Span, ...]:
    """Stretches as a hit shows them."""
    return _all_spans().validate_python([{"field": field, "start": start, "end": end} for field, start, end in found])


def spans(marks: dict[TextField, list[Mark]]) -> tuple[Span, ...]:
    """The marks as highlights: in order, those that overlap joined."""
    return highlights(stretches(marks))


@lru_cache(maxsize=1)
def _all_spans() -> TypeAdapter[tuple[Span, ...]]:
    """Many spans are made several times as fast together as one by one."""
    return TypeAdapter(tuple[Span, ...])


class Candidate(NamedTuple):
    """A fact that may be shown with a hit: where it stands, what decides between it and others, and how to get it."""

    field: TextField
    start: int
    end: int
    subject: str
    modality: Modality
    confidence: float
    read: Callable[[], Fact]


def candidate(fact: Fact) -> Candidate:
    """A fact at hand as one that may be shown."""
    evidence = fact.evidence
    return Candidate(
        evidence.field, evidence.start, evidence.end, fact.subject.id, fact.modality, fact.confidence, lambda: fact
    )


def best_facts(
    candidates: Iterable[Candidate], article: Article, highlighter: Highlighter, marks: dict[TextField, list[Mark]]
) -> tuple[Fact, ...]:
    """The facts whose sentence holds words of the query, those with most of them first; then those on units it names."""
    scored = list[tuple[tuple[float, ...], Candidate]]()
    sentences = {field: _sentences(article.field(field)) for field, places in marks.items() if places}
    for place, one in enumerate(candidates):
        if one.field == "table":
            count = highlighter.count_in(_row_text(article, one.read()))
        elif one.field in sentences:
            start, end = sentences[one.field].around(one.start, one.end)
            count = len({leaf for first, last, leaf in marks[one.field] if first < end and start < last})
        else:
            count = 0
        if count or one.subject in highlighter.units:
            scored.append(((-count, one.modality != "actual", -one.confidence, place), one))
    return tuple(one.read() for _, one in sorted(scored, key=_order)[:MOST_FACTS])


def _order(scored: tuple[tuple[float, ...], Candidate]) -> tuple[float, ...]:
    return scored[0]


class _Sentences:
    """The sentences of a text, line by line as they are asked for; none is longer than its line."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = dict[int, list[int]]()

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The sentence around a stretch, or the sentences that it spans."""
        first, last = self._text.rfind("\n", 0, start) + 1, self._text.find("\n", end)
        if last < 0:
            last = len(self._text)
        ends = self._ends.get(first)
        if ends is None:
            ends = self._ends[first] = [found.end() for found in _END.finditer(self._text, first, last)]
        before, after = bisect_right(ends, start), bisect_left(ends, end)
        return (ends[before - 1] if before else first), (ends[after] if after < len(ends) else last)


@lru_cache(maxsize=500)
def _sentences(text: str) -> _Sentences:
    return _Sentences(text)


def _row_text(article: Article, fact: Fact) -> str:
    """What names a table cell: caption, header, its row."""
    evidence = fact.evidence
    if evidence.table is None or evidence.table >= len(article.tables):
        return ""
    table = article.tables[evidence.table]
    rows = [table.rows[0]] if table.header and table.rows else []
    if evidence.row is not None and evidence.row < len(table.rows):
        rows.append(table.rows[evidence.row])
    return "\n".join((table.caption or "", *(cell for row in rows for cell in row)))
