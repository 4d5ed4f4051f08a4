"""Where in an article the words of a query stand, and which of its facts stand there too."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from indexer.analysis import Text
from indexer.parser import Node, Phrase, Word, leaves
from indexer.query import Span
from schema.article import Article, TextField
from schema.fact import Fact
from schema.text import nfc

MOST_FACTS = 5
"""Facts shown with a hit."""

_FIELDS: tuple[TextField, ...] = ("title", "lead", "text")

# A full stop after a title or inside a number ("TP. Hồ Chí Minh", "12.345") ends no sentence.
_END = re.compile(r"(?<!\b(?:TP|TS|GS|TX|BS))(?<!\bThS)[.!?…]+[\"”’)]*\s+(?=[\"“‘(\-–]*[^\W_])|\n+")


class Mark(NamedTuple):
    """A stretch of a field that a word or phrase of the query stands in."""

    start: int
    end: int
    leaf: int


class Highlighter:
    """The words of one query, looked for in article after article."""

    def __init__(self, tree: Node | None) -> None:
        self._leaves = leaves(tree)
        self._exact: dict[bool, dict[str, list[int]]] = {True: {}, False: {}}
        self._others = list[tuple[int, Word | Phrase]]()
        for number, leaf in enumerate(self._leaves):
            if isinstance(leaf, Word) and not leaf.prefix:
                self._exact[leaf.marked].setdefault(leaf.text, []).append(number)
            else:
                self._others.append((number, leaf))

    def marks(self, article: Article) -> dict[TextField, list[Mark]]:
        """Every place of every word and phrase, by field."""
        if not self._leaves:
            return {}
        return {name: self._in_text(article.field(name)) for name in _FIELDS}

    def _in_text(self, text: str) -> list[Mark]:
        if not unicodedata.is_normalized("NFC", text):
            return []  # offsets into composed letters would be wrong for these
        found = Text(text)
        marks = list[Mark]()
        for number, first, last in self._places(found):
            marks.append(Mark(found.spans[first][0], found.spans[last][1], number))
        return marks

    def _places(self, text: Text) -> Iterator[tuple[int, int, int]]:
        """The number of a word or phrase, and the first and the last word of a place where it stands."""
        for marked in (True, False):
            wanted = self._exact[marked]
            if wanted:
                for place, word in enumerate(text.form(marked=marked)):
                    if word in wanted:
                        yield from ((number, place, place) for number in wanted[word])
        for number, leaf in self._others:
            if isinstance(leaf, Word):
                forms = text.form(marked=leaf.marked)
                yield from ((number, place, place) for place, word in enumerate(forms) if word.startswith(leaf.text))
            else:
                yield from ((number, first, last) for first, last in _phrase_places(leaf, text))

    def count_in(self, text: str) -> int:
        """How many words and phrases of the query stand in a text."""
        return len({number for number, _, _ in self._places(Text(nfc(text)))})


def spans(marks: dict[TextField, list[Mark]]) -> tuple[Span, ...]:
    """The marks as highlights: in order, those that overlap joined."""
    found = list[Span]()
    for field, places in marks.items():
        start = end = -1
        for mark in sorted(places):
            if mark.start < end:
                end = max(end, mark.end)
                continue
            if end > 0:
                found.append(Span(field=field, start=start, end=end))
            start, end = mark.start, mark.end
        if end > 0:
            found.append(Span(field=field, start=start, end=end))
    return tuple(found)


def best_facts(
    facts: Sequence[Fact], article: Article, highlighter: Highlighter, marks: dict[TextField, list[Mark]]
) -> tuple[Fact, ...]:
    """The facts whose sentence holds words of the query, those with most of them first."""
    ends = {field: _sentence_ends(article.field(field)) for field in marks}
    scored = list[tuple[tuple[float, ...], Fact]]()
    for place, fact in enumerate(facts):
        evidence = fact.evidence
        if evidence.field == "table":
            count = highlighter.count_in(_row_text(article, fact))
        else:
            start, end = _sentence(ends.get(evidence.field, []), evidence.start, evidence.end)
            count = len({mark.leaf for mark in marks.get(evidence.field, ()) if mark.start < end and start < mark.end})
        if count:
            scored.append(((-count, fact.modality != "actual", -fact.confidence, place), fact))
    return tuple(fact for _, fact in sorted(scored, key=_order)[:MOST_FACTS])


def _order(scored: tuple[tuple[float, ...], Fact]) -> tuple[float, ...]:
    return scored[0]


def _phrase_places(phrase: Phrase, text: Text) -> Iterator[tuple[int, int]]:
    forms = [text.form(marked=word.marked) for word in phrase.words]
    first, length = phrase.words[0].text, len(phrase.words)
    for start, form in enumerate(forms[0]):
        if form != first:
            continue
        places = _follow(phrase, forms, start)
        if len(places) < length:
            continue
        if phrase.slop:
            yield from ((place, place) for place in places)
        else:
            yield start, places[-1]


def _follow(phrase: Phrase, forms: list[list[str]], start: int) -> list[int]:
    """The places of the words of a phrase that begins at a word, the nearest each; cut short where one is missing."""
    places, room = [start], phrase.slop
    for word, words in zip(phrase.words[1:], forms[1:], strict=True):
        after = places[-1] + 1
        end = min(after + room + 1, len(words))
        place = next((at for at in range(after, end) if words[at] == word.text), None)
        if place is None:
            break
        room -= place - after
        places.append(place)
    return places


def _sentence_ends(text: str) -> list[int]:
    return [found.end() for found in _END.finditer(text)]


def _sentence(ends: list[int], start: int, end: int) -> tuple[int, float]:
    """The sentence around a stretch, or the sentences that it spans."""
    first = bisect_right(ends, start)
    last = bisect_right(ends, max(start, end - 1))
    return (ends[first - 1] if first else 0), (ends[last] if last < len(ends) else float("inf"))


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
