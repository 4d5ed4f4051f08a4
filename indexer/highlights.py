"""Where in an article the words of a query stand, and which of its facts stand there too."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from indexer.analysis import Token, raw_words, tokens, written_form
from indexer.analysis import folded_form as folded
from indexer.parser import Node, Phrase, Word, leaves
from indexer.query import Span
from schema.article import Article, TextField
from schema.fact import Fact

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
        self._exact = dict[tuple[bool, str], list[int]]()
        self._others = list[tuple[int, Word | Phrase]]()
        for number, leaf in enumerate(self._leaves):
            if isinstance(leaf, Word) and not leaf.prefix:
                self._exact.setdefault((leaf.marked, leaf.text), []).append(number)
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
        return self._in_tokens(list(tokens(text)))

    def _in_tokens(self, found: Sequence[Token]) -> list[Mark]:
        marks = list[Mark]()
        if self._exact:
            exact, none = self._exact, list[int]()
            for token in found:
                for number in exact.get((True, token.written), none) + exact.get((False, token.folded), none):
                    marks.append(Mark(token.start, token.end, number))
        for number, leaf in self._others:
            if isinstance(leaf, Word):
                marks += [Mark(token.start, token.end, number) for token in found if _fits(leaf, token)]
            else:
                marks += [Mark(start, end, number) for start, end in _phrase_places(leaf, found)]
        return marks

    def count_in(self, words: Iterable[str]) -> int:
        """How many words and phrases of the query stand in a list of words."""
        row = [Token(written_form(word), folded(word), place, place + 1) for place, word in enumerate(words)]
        return len({mark.leaf for mark in self._in_tokens(row)})


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
            count = highlighter.count_in(_row_words(article, fact))
        else:
            start, end = _sentence(ends.get(evidence.field, []), evidence.start, evidence.end)
            count = len({mark.leaf for mark in marks.get(evidence.field, ()) if mark.start < end and start < mark.end})
        if count:
            scored.append(((-count, fact.modality != "actual", -fact.confidence, place), fact))
    return tuple(fact for _, fact in sorted(scored, key=_order)[:MOST_FACTS])


def _order(scored: tuple[tuple[float, ...], Fact]) -> tuple[float, ...]:
    return scored[0]


def _fits(word: Word, token: Token) -> bool:
    form = token.written if word.marked else token.folded
    return form.startswith(word.text) if word.prefix else form == word.text


def _phrase_places(phrase: Phrase, found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first, length = phrase.words[0], len(phrase.words)
    for start, token in enumerate(found):
        if not _fits(first, token):
            continue
        places = _follow(phrase, found, start)
        if len(places) < length:
            continue
        if phrase.slop:
            yield from ((found[place].start, found[place].end) for place in places)
        else:
            yield token.start, found[places[-1]].end


def _follow(phrase: Phrase, found: Sequence[Token], start: int) -> list[int]:
    """The places of the words of a phrase that begins at a token, the nearest each; cut short where one is missing."""
    places, room = [start], phrase.slop
    for word in phrase.words[1:]:
        after = places[-1] + 1
        place = next((at for at in range(after, min(after + room + 1, len(found))) if _fits(word, found[at])), None)
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


def _row_words(article: Article, fact: Fact) -> list[str]:
    """The words that name a table cell: caption, header, its row."""
    evidence = fact.evidence
    if evidence.table is None or evidence.table >= len(article.tables):
        return []
    table = article.tables[evidence.table]
    rows = [table.rows[0]] if table.header and table.rows else []
    if evidence.row is not None and evidence.row < len(table.rows):
        rows.append(table.rows[evidence.row])
    return [word for text in (table.caption or "", *(cell for row in rows for cell in row)) for word in raw_words(text)]
