"""Words near each other as few questions to tantivy instead of one for every way in which they can stand apart.

Two words within a distance are one question: a phrase with the second word in the middle of where it may be, and slop to
both sides. That cannot be told of three and more, for tantivy's slop lets words change places and is not always added up.
But words that are looked for together mostly stand side by side but for one gap ("Quảng Ninh … đạt"), and where no other
two of them stand near each other in any other way, slop can only be used up in that gap. What is left are few articles
("Quảng Trị, Bắc Ninh"), which are looked at way by way.

Where the gap is before the last word, as mostly, there is a shorter way. Words and their pairs are woven in one field, so the
first pair and the last word are again two words, and that is the whole answer where nothing stands between the others: of
three words always. Articles in which something does are few and looked at.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from tantivy import Occur, Query, Schema, Searcher

from indexer.analysis import JOIN
from indexer.parser import Layout, layouts
from indexer.words import PAIRS, STRIDE, field_name

FEW = 6
"""So many ways to stand apart are looked for one by one."""
MOST_STRAY = 2_000
"""Articles that are looked at way by way; where there are more, all are."""
_MOST_NEXT = 3_000
"""Words that may come next to a word, so that the articles in which they do are looked up."""
_MOST_APART = 2
"""In so many times the articles in which the next word is next a word may stand at all."""
_OFTEN, _MOST_OFTEN = 0.01, 12
"""What comes next so often, by the word that is looked for, and so many of them at most, are often next."""
_ONE_BY_ONE = 50
"""So many words are looked up one by one; a set of them by going through all that there are."""


class Searched(NamedTuple):
    """What has to be asked of an index to know how to ask it for words near each other."""

    schema: Schema
    frequency: Callable[[str, str], int]
    """How many articles have a word in a field."""
    keys: Callable[[Query, int], list[int] | None]
    """The numbers of the articles that answer; None when they are more than so many."""
    keys_of_each: Callable[[list[Query], int], list[list[int] | None]]
    """The same of several questions."""
    with_keys: Callable[[list[int]], Query]
    beginnings: Callable[[str, str, int], list[tuple[str, int]] | None]
    """The words of a field that begin with letters, and how many articles have them; None when they are more than so many."""


def beginnings(searcher: Searcher, name: str, letters: str, most: int) -> list[tuple[str, int]] | None:
    """The words of a field that begin with letters, and how many articles have them; None when they are more than so many."""
    found = searcher.terms_with_prefix(name, letters, limit=most + 1)
    return None if len(found) > most else found


class Words(NamedTuple):
    """Words as written or folded, in their order, and how many others may stand in between."""

    terms: tuple[str, ...]
    room: int
    marked: bool


class Ways(NamedTuple):
    """The articles that hold words near each other: those that answer any of some queries, but for some."""

    found: list[Query]
    wrong: Query | None = None


class _Found(NamedTuple):
    """What finds articles, and the numbers of those that are found wrongly."""

    queries: list[Query]
    wrong: set[int]


class Near:
    """One question for words near each other."""

    def __init__(self, index: Searched, words: Words) -> None:
        self._index = index
        self._terms = words.terms
        self._room = words.room
        self._layouts = layouts(len(words.terms), words.room)
        self._field = field_name(PAIRS, marked=words.marked)
        self._slop = min(words.room // 2, 2)
        self._domain: Query | None = None
        """The articles that are asked for what they hold; None for all."""

    def ways(self) -> Ways:
        """The articles that hold the words; their score means nothing."""
        if len(set(self._terms)) < len(self._terms):
            return Ways(self._way_by_way())
        if len(self._terms) == 2:  # noqa: PLR2004
            return Ways([self._apart()])
        found, wrong = self._found()
        return Ways(found, self._index.with_keys(sorted(wrong)) if wrong else None)

    def _found(self) -> "_Found":
        """What finds the articles, and the numbers of those that it finds wrongly."""
        others = self._others(self._terms[1:-1])
        steady = None if others is None else self._steady(others)
        return steady or self._in_domain()

    def _others(self, terms: Sequence[str]) -> list[tuple[str, int]] | None:
        """The pairs of some words but the last with any but the next one, the most usual first; None if too usual.

        Where none of them is, the first of the words has all the others behind it.
        """
        found = list[tuple[str, int]]()
        for left, right in pairwise(terms):
            together = self._index.frequency(self._field, left + JOIN + right)
            if self._index.frequency(self._field, left) > _MOST_APART * together:
                return None
            pairs = self._index.beginnings(self._field, left + JOIN, _MOST_NEXT)
            if pairs is None:
                return None
            found += [one for one in pairs if one[0].count(JOIN) == 1 and one[0] != left + JOIN + right]
        return sorted(found, key=lambda one: -one[1])

    def _steady(self, others: list[tuple[str, int]]) -> "_Found | None":
        """By the first pair and the last word, where the pair stands for all but the last.

        Articles in which something else is often next to the words behind the first are asked in another way, those in which
        it seldom is are looked at, and so are those in which the first two stand apart; None where these are many.
        """
        together = self._index.frequency(self._field, self._terms[0] + JOIN + self._terms[1])
        often = [pair for pair, amount in others[:_MOST_OFTEN] if amount > _OFTEN * together]
        seldom = [pair for pair, _ in others[len(often) :]]
        usual, elsewhere = self._behind_pair(), [(Occur.MustNot, self._with_any(often))] if often else []
        sure = self._side_by_side() if others else usual
        doubted = [self._with_any(seldom), usual] if seldom else []
        asked = [
            _silent(Query.boolean_query([*((Occur.Must, part) for part in parts), *elsewhere, (Occur.MustNot, sure)]))
            if parts
            else Query.empty_query()
            for parts in (doubted, self._first_apart())
        ]
        doubts, apart = self._index.keys_of_each(asked, MOST_STRAY)
        if doubts is None or apart is None:
            return None
        more = self._holding({*doubts, *apart})
        found, wrong = [Query.boolean_query([(Occur.Must, usual), *elsewhere])], set(doubts) - more
        if more:
            found.append(self._index.with_keys(sorted(more)))
        if often:
            self._domain = self._with_any(often)
            rest = self._in_domain()
            found, wrong = [*found, *rest.queries], wrong | rest.wrong
        return _Found(found, wrong)

    def _first_apart(self) -> list[Query]:
        """What the articles answer in which others stand between the first two words; nothing where none can."""
        others = self._others(self._terms[:2])
        if others is not None and not others:
            return []
        rare = [] if others is None else [self._with_any([pair for pair, _ in others])]
        return [*rare, self._all_words(), self._around(0, 1, 2, 1 + self._room), self._apart()]

    def _holding(self, some: set[int]) -> set[int]:
        """Those of some articles that hold the words, most of them with others before the last one only."""
        gap = len(self._terms) - 2
        sure = self._sure(some, gap, self._with_one_gap(gap))
        return sure | self._in_any_way(some - sure)

    def _in_domain(self) -> "_Found":
        """Of all articles that are asked for what they hold."""
        if len(self._layouts) <= FEW:
            return _Found(self._way_by_way(), set())
        for gap in self._gaps():
            stray = self._stray(gap)
            if stray is not None:
                return self._but_for(stray, gap)
        return _Found(self._seldom() or self._way_by_way(), set())

    def _way_by_way(self) -> list[Query]:
        return [self._here(self._placed(layout)) for layout in self._layouts]

    def _here(self, query: Query) -> Query:
        return query if self._domain is None else _all(self._domain, query)

    def _but_for(self, stray: set[int], gap: int) -> "_Found":
        """The articles that hold the words with one gap, but for strays, which are looked at."""
        usual = self._with_one_gap(gap)
        sure = self._sure(stray, gap, usual)
        more = self._in_any_way(stray - sure)
        wrong = self._among(stray - sure - more, map(_silent, usual))
        found = [*map(self._here, usual)]
        if more:
            found.append(self._index.with_keys(sorted(more)))
        return _Found(found, wrong)

    def _with_any(self, pairs: list[str]) -> Query:
        if len(pairs) > _ONE_BY_ONE:
            return Query.term_set_query(self._index.schema, self._field, pairs)
        terms = [Query.term_query(self._index.schema, self._field, pair, "basic") for pair in pairs]
        return Query.boolean_query([(Occur.Should, term) for term in terms])

    def _all_words(self) -> Query:
        return _all(*(Query.term_query(self._index.schema, self._field, word, "basic") for word in self._terms))

    def _placed(self, layout: Layout, slop: int = 0) -> Query:
        words = [(STRIDE * place, word) for place, word in zip(layout, self._terms, strict=True)]
        return Query.phrase_query(self._index.schema, self._field, [*words], STRIDE * slop)

    def _apart(self) -> Query:
        """The articles in which the last word comes after the first, with the others and not too many more in between."""
        last = len(self._terms) - 1
        return self._around(0, last, last, last + self._room)

    def _behind_pair(self) -> Query:
        """The articles in which the last word comes after the first two, with the others and not too many more in between."""
        last = len(self._terms) - 1
        pair = self._terms[0] + JOIN + self._terms[1]
        # The pair stands between its words, one place behind the first.
        words = [(1, pair), (2 * last + self._room, self._terms[-1])]
        return Query.phrase_query(self._index.schema, self._field, [*words], self._room)

    def _gaps(self) -> list[int]:
        """Behind which words others are most probably: where the fewest articles that have both have them as neighbours."""

        def share(gap: int) -> float:
            left, right = self._terms[gap], self._terms[gap + 1]
            rarer = min(self._index.frequency(self._field, word) for word in (left, right))
            return self._index.frequency(self._field, left + JOIN + right) / max(1, rarer)

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
            parts.append(self._side_by_side())
        return parts

    def _side_by_side(self) -> Query:
        pairs = [(STRIDE * place, left + JOIN + right) for place, (left, right) in enumerate(pairwise(self._terms))]
        return Query.phrase_query(self._index.schema, self._field, [*pairs])

    def _layout(self, gap: int, distance: int) -> Layout:
        return tuple(place if place <= gap else place + distance - 1 for place in range(len(self._terms)))

    def _stray(self, gap: int) -> set[int] | None:
        """The articles in which two words stand near each other that are neighbours elsewhere; None when they are many.

        In all others slop is used up in the gap alone: words next to each other cannot be anywhere else.
        """
        found, reach = set[int](), 2 * self._slop
        near = self._beside(gap, reach)
        windows = list[Query]()
        for place in range(len(self._terms) - 1):
            if place != gap:
                windows.append(self._around(place, place + 1, 2, 1 + max(self._room, reach)))
                windows.append(self._around(place + 1, place, 1, max(1, reach - 1)))
        asked = [self._here(_all(window, near)) for window in windows]
        for keys in self._index.keys_of_each(asked, MOST_STRAY):
            if keys is None:
                return None
            found.update(keys)
        return found if len(found) <= MOST_STRAY else None

    def _beside(self, gap: int, reach: int) -> Query:
        """The articles in which the words around the gap stand as near as slop, added up or not, can take them for."""
        near = self._around(gap, gap + 1, 1, 1 + self._room + reach)
        if self._slop < 2:  # noqa: PLR2004
            return near
        # From the middle of the narrowest window back by all the slop: the second word just before the first.
        back = self._pair(self._terms[gap + 1], self._terms[gap])
        return Query.boolean_query([(Occur.Should, near), (Occur.Should, back)])

    def _pair(self, left: str, right: str) -> Query:
        return Query.term_query(self._index.schema, self._field, left + JOIN + right, "basic")

    def _sure(self, stray: set[int], gap: int, usual: list[Query]) -> set[int]:
        """Those among strays that do hold the words with one gap.

        Where scores are asked for tantivy adds slop up, and no two words are farther apart than that. So they are in
        order, unless a pair stands side by side in reverse.
        """
        back = [self._pair(right, left) for place, (left, right) in enumerate(pairwise(self._terms)) if place != gap]
        return self._among(stray, usual) - self._among(stray, back)

    def _in_any_way(self, stray: set[int]) -> set[int]:
        """Those among strays that hold the words in any way."""
        return self._among(self._among(stray, [self._perhaps()]), map(self._placed, self._layouts))

    def _seldom(self) -> list[Query] | None:
        """The articles that hold the words, where few do: looked at way by way."""
        perhaps = self._index.keys(self._here(self._perhaps()), MOST_STRAY)
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
        these = _silent(self._index.with_keys(sorted(some)))
        # One by one: of several together none is only looked at where these articles are.
        asked = [Query.boolean_query([(Occur.Must, these), (Occur.Must, one)]) for one in wanted]
        return {key for keys in self._index.keys_of_each(asked, MOST_STRAY) for key in keys or ()}

    def _around(self, one: int, other: int, least: int, most: int) -> Query:
        """The articles in which a word comes after another, at distances between two: always one phrase.

        Slop goes to both sides of a place in the middle; with two places for a word there is always one.
        """
        words = [(0, self._terms[one]), (least + most, self._terms[other])]
        return Query.phrase_query(self._index.schema, self._field, [*words], most - least)


def _silent(query: Query) -> Query:
    return Query.const_score_query(query, 0.0)


def _all(*queries: Query) -> Query:
    return Query.boolean_query([(Occur.Must, _silent(part)) for part in queries])
