"""Words near each other as few questions to tantivy instead of one for every way in which they can stand apart.

Two words within a distance are one question: a phrase with the second word in the middle of where it may be, and slop to
both sides. That cannot be told of three and more, for tantivy's slop lets words change places and is not always added up.
But words that are looked for together mostly stand side by side but for one gap ("Quảng Ninh … đạt"), and where no other
two of them stand near each other in any other way, slop can only be used up in that gap. What is left are few articles
("Quảng Trị, Bắc Ninh"), which are looked at way by way.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import NamedTuple

from tantivy import Occur, Query, Schema

from indexer.analysis import JOIN
from indexer.parser import Layout, layouts
from indexer.words import BODY, PAIRS, field_name

FEW = 6
"""So many ways to stand apart are looked for one by one."""
MOST_STRAY = 2_000
"""Articles that are looked at way by way; where there are more, all are."""
_ROOM = 4
"""Words that may stand in between from which on a slop of two is possible."""


class Searched(NamedTuple):
    """What has to be asked of an index to know how to ask it for words near each other."""

    schema: Schema
    frequency: Callable[[str, str], int]
    """How many articles have a word in a field."""
    keys: Callable[[Query, int], list[int] | None]
    """The numbers of the articles that answer; None when they are more than so many."""
    with_keys: Callable[[list[int]], Query]


class Words(NamedTuple):
    """Words as written or folded, in their order, and how many others may stand in between."""

    terms: tuple[str, ...]
    room: int
    marked: bool


class Ways(NamedTuple):
    """The articles that hold words near each other: those that answer any of some queries, but for some."""

    found: list[Query]
    wrong: Query | None = None


class Near:
    """One question for words near each other."""

    def __init__(self, index: Searched, words: Words) -> None:
        self._index = index
        self._terms = words.terms
        self._room = words.room
        self._layouts = layouts(len(words.terms), words.room)
        self._field = field_name(BODY, marked=words.marked)
        self._pairs = field_name(PAIRS, marked=words.marked)
        self._slop = 2 if words.room >= _ROOM else 1

    def ways(self) -> Ways:
        """The articles that hold the words; their score means nothing."""
        terms, room = self._terms, self._room
        if len(terms) == 2:  # noqa: PLR2004
            return Ways(self._apart(1, 1 + room))
        if len(self._layouts) <= FEW or len(set(terms)) < len(terms):
            return Ways([*map(self._placed, self._layouts)])
        for gap in self._gaps():
            stray = self._stray(gap)
            if stray is not None:
                return self._but_for(stray, gap)
        return Ways(self._seldom() or [*map(self._placed, self._layouts)])

    def _but_for(self, stray: set[int], gap: int) -> Ways:
        """The articles that hold the words with one gap, but for strays, which are looked at."""
        usual = self._with_one_gap(gap)
        sure = self._sure(stray, gap, usual)
        more = self._way_by_way(stray - sure)
        wrong = self._among(stray - sure - more, [Query.const_score_query(part, 0.0) for part in usual])
        found = [*usual, self._index.with_keys(sorted(more))] if more else usual
        return Ways(found, self._index.with_keys(sorted(wrong)) if wrong else None)

    def _placed(self, layout: Layout, slop: int = 0) -> Query:
        return Query.phrase_query(self._index.schema, self._field, [*zip(layout, self._terms, strict=True)], slop)

    def _apart(self, least: int, most: int) -> list[Query]:
        """The articles in which the second of two words comes after the first, at distances between two."""
        slop = (most - least) // 2
        phrases = [self._placed((0, least + slop), slop)]
        if most > least + 2 * slop:
            phrases.append(self._placed((0, most)))
        return phrases

    def _gaps(self) -> list[int]:
        """Behind which words others are most probably: where the fewest articles that have both have them as neighbours."""

        def share(gap: int) -> float:
            left, right = self._terms[gap], self._terms[gap + 1]
            rarer = min(self._index.frequency(self._field, word) for word in (left, right))
            return self._index.frequency(self._pairs, left + JOIN + right) / max(1, rarer)

        return sorted(range(len(self._terms) - 1), key=share)[:2]

    def _with_one_gap(self, gap: int) -> list[Query]:
        """The articles in which the words stand side by side but for one gap, and perhaps some of the strays."""
        slop, middles, distance = self._slop, list[int](), self._room + 1
        # From the widest distance down, so that what is left over are neighbours, who are found by their pairs.
        while distance > 1:
            middles.append(max(distance - slop, 1 + slop))
            distance = middles[-1] - slop - 1
        parts = [self._placed(self._layout(gap, middle), slop) for middle in middles]
        if distance == 1:
            pairs = [(place, left + JOIN + right) for place, (left, right) in enumerate(pairwise(self._terms))]
            parts.append(Query.phrase_query(self._index.schema, self._pairs, [*pairs]))
        return parts

    def _layout(self, gap: int, distance: int) -> Layout:
        return tuple(place if place <= gap else place + distance - 1 for place in range(len(self._terms)))

    def _stray(self, gap: int) -> set[int] | None:
        """The articles in which two words stand near each other that are neighbours elsewhere; None when they are many.

        In all others slop is used up in the gap alone: words next to each other cannot be anywhere else.
        """
        found, reach = set[int](), 2 * self._slop
        near = self._beside(gap, reach)
        for place in range(len(self._terms) - 1):
            if place == gap:
                continue
            forward = self._around(place, place + 1, 2, 1 + max(self._room, reach))
            back = self._around(place + 1, place, 1, max(1, reach - 1))
            for window in (forward, back):
                keys = self._index.keys(_all(window, near), MOST_STRAY)
                if keys is None:
                    return None
                found.update(keys)
        return found if len(found) <= MOST_STRAY else None

    def _beside(self, gap: int, reach: int) -> Query:
        """The articles in which the words around the gap stand as near as slop, added up or not, can take them for."""
        near = self._around(gap, gap + 1, 1, 1 + self._room + reach)
        if self._slop == 1:
            return near
        # From the middle of the narrowest window back by all the slop: the second word just before the first.
        back = self._pair(self._terms[gap + 1], self._terms[gap])
        return Query.boolean_query([(Occur.Should, near), (Occur.Should, back)])

    def _pair(self, left: str, right: str) -> Query:
        return Query.term_query(self._index.schema, self._pairs, left + JOIN + right, "basic")

    def _sure(self, stray: set[int], gap: int, usual: list[Query]) -> set[int]:
        """Those among strays that do hold the words with one gap.

        Where scores are asked for tantivy adds slop up, and no two words are farther apart than that. So they are in
        order, unless a pair stands side by side in reverse.
        """
        back = [self._pair(right, left) for place, (left, right) in enumerate(pairwise(self._terms)) if place != gap]
        return self._among(stray, usual) - self._among(stray, back)

    def _way_by_way(self, stray: set[int]) -> set[int]:
        """Those among strays that hold the words in any way."""
        return self._among(self._among(stray, [self._perhaps()]), map(self._placed, self._layouts))

    def _seldom(self) -> list[Query] | None:
        """The articles that hold the words, where few do: looked at way by way."""
        perhaps = self._index.keys(self._perhaps(), MOST_STRAY)
        if perhaps is None:
            return None
        return [self._index.with_keys(sorted(self._among(set(perhaps), map(self._placed, self._layouts))))]

    def _perhaps(self) -> Query:
        """The articles that hold the words and some more: each near the next, and the last near the first."""
        count, room = len(self._terms), self._room
        windows = [self._around(place, place + 1, 1, 1 + room) for place in range(count - 1)]
        return _all(*windows, self._around(0, count - 1, count - 1, count - 1 + room))

    def _among(self, some: set[int], wanted: Iterable[Query]) -> set[int]:
        """Those of some articles that answer any of some queries; what scores they have is asked for too."""
        if not some:
            return set()
        found, these = set[int](), Query.const_score_query(self._index.with_keys(sorted(some)), 0.0)
        for one in wanted:  # one by one: of several together none is only looked at where these articles are
            both = Query.boolean_query([(Occur.Must, these), (Occur.Must, one)])
            found.update(self._index.keys(both, MOST_STRAY) or ())
        return found

    def _around(self, one: int, other: int, least: int, most: int) -> Query:
        """The articles in which a word comes after another, at distances between two, or one more: always one phrase."""
        slop = (most - least + 1) // 2
        words = [(0, self._terms[one]), (least + slop, self._terms[other])]
        return Query.phrase_query(self._index.schema, self._field, [*words], slop)


def _all(*queries: Query) -> Query:
    return Query.boolean_query([(Occur.Must, Query.const_score_query(part, 0.0)) for part in queries])
