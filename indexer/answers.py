"""What a search of the index in a folder answers: tantivy finds the articles, SQLite gives them."""

import threading
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from indexer.beside import can_spare
from indexer.cursor import Place, read_cursor, write_cursor
from indexer.documents import seconds
from indexer.faceting import OF_FACTS, facet_counts
from indexer.firsthits import Found
from indexer.folding import Reprints
from indexer.highlights import Highlighter, Stretch, best_facts, highlights, stretches
from indexer.ledger import Ledger, Stored
from indexer.naming import read
from indexer.parser import InTitle, Node
from indexer.query import Facet, FacetCounts, Filters, Hit, Page, Query, Reprint
from indexer.remembered import Remembered
from indexer.selection import asks_facts, first_moment, moment_after
from indexer.stories import by_story, standing_for, with_reprints
from indexer.suggestions import TITLES
from indexer.textindex import TextIndex
from indexer.wording import understood
from schema.article import Article

if TYPE_CHECKING:
    from tantivy import Query as TextQuery

Located = tuple[Place, float]
"""An article in an answer: its place and its score."""


_MOST_ASKED = 200
"""Questions whose answers are remembered until the index changes: for the next page, and for who asks the same."""
_LEAST_FOUND, _MOST_FOUND = 40, 1_000
"""Articles of an answer that are looked for at once, and remembered."""
_MOST_SHOWN = 1_500
"""Hits remembered as they are shown: whatever is held longer, the garbage collector goes through again and again."""


class _Found(NamedTuple):
    """The first articles of an answer in their order, and how many there are."""

    want: int
    """So many at least are in their order, with all that tie with the last of them."""
    total: int
    articles: list[Found]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with all that its answer is found by: words, conditions, and the reprints that are no hits."""

    tree: Node | None
    filters: Filters
    conditions: "list[TextQuery]"
    without: "TextQuery | None"
    found: dict[bool, _Found] = field(default_factory=dict)
    """What is known of the answer, by score and by day."""
    counts: dict[Facet, FacetCounts] = field(default_factory=dict)


class _Shown(NamedTuple):
    """A hit, and apart from it where the words stand: so many spans as records would keep the collector busy."""

    hit: Hit
    stretches: tuple[Stretch, ...]


class Answers:
    """The answers of one ledger and the text index that follows it, one at a time."""

    def __init__(self, ledger: Ledger, text: TextIndex, one_at_a_time: threading.RLock) -> None:
        self._ledger = ledger
        self._text = text
        self._one_at_a_time = one_at_a_time
        self._known = Remembered[_Asked](most=_MOST_ASKED)
        self._shown = Remembered[_Shown](most=_MOST_SHOWN)

    def search(self, query: Query) -> Page:
        """Articles that hold the words and meet the filters."""
        parsed = read(query.text)
        seen, after = read_cursor(query)
        limit = max(0, query.limit)
        with self._one_at_a_time:
            asked = self._asked(parsed.tree, query, seen + limit)
            total, places = self._places(asked, query, seen + limit, after)
            facets = self._counts(asked, query.facets)
        page = places[:limit]
        hits = list(self._hits(asked, page))
        reprints = self._reprints(query, (hit.article for hit in hits))
        more = len(places) > limit > 0
        return Page(
            hits=with_reprints(hits, reprints),
            total=total,
            understood=understood(parsed, filtered=query.filters != Filters()),
            names=parsed.names,
            facets=facets,
            cursor=write_cursor(query, seen + limit, page[-1][0]) if more else None,
        )

    def newest_titles(self, wanted: InTitle) -> list[Article]:
        """The newest articles with some words in their title."""
        with self._one_at_a_time:
            query = Query(sort="date", limit=TITLES)
            _, places = self._places(self._asked(wanted, query, TITLES), query, TITLES, None)
        found = (self._ledger.article(place.id, None) for place, _ in places[:TITLES])
        return [article for article in found if article is not None]

    def counts(self, questions: Sequence[Node]) -> list[int]:
        """How many articles answer each question."""
        with self._one_at_a_time:
            return [self._text.search(one, [], by_date=True, want=0)[0] for one in questions]

    def _asked(self, tree: Node | None, query: Query, want: int) -> _Asked:
        filters, fold = query.filters, query.fold

        def ask() -> _Asked:
            conditions = self._conditions(filters)
            if not fold or not self._text.holds_copies():
                return _Asked(tree, filters, conditions, None)
            # Mostly all reprints give way. So while they are looked at, it is asked as if they did.
            reprints = self._text.reprints(tree, conditions)
            probable = _Asked(tree, filters, conditions, self._text.copies)
            if query.limit > 0 and want < _MOST_FOUND and not filters.outlets and can_spare():
                self._first(probable, want + 1, by_date=_by_date(tree, query))
            found = reprints()
            if found is None or not found.lacking:
                return probable
            return _Asked(tree, filters, conditions, self._folded_away(found))

        return self._known.at(self._text.state()).find((tree, filters, fold), ask)

    def _places(self, asked: _Asked, query: Query, want: int, after: Place | None) -> tuple[int, list[Located]]:
        """How many articles answer, and those after a place in their order: one more than wanted, if there are."""
        by_date = _by_date(asked.tree, query)
        limit = max(0, query.limit)
        if not limit:
            return self._first(asked, 0, by_date=by_date).total, []
        while True:
            _, total, found = self._first(asked, want + 1, by_date=by_date)
            rest = found if after is None else found[bisect_left(found, after[:2]) :]
            places = self._in_order(rest, limit + 1, after)
            # Fewer than a page although there are more: something was written since the page before.
            if len(found) >= total or len(places) > limit:
                return total, places
            want *= 2

    def _first(self, asked: _Asked, want: int, *, by_date: bool) -> _Found:
        known = asked.found.get(by_date)
        if known is None or known.want < want:
            want = want and max(want, _LEAST_FOUND)
            total, articles = self._text.search(
                asked.tree, asked.conditions, by_date=by_date, want=want, without=asked.without
            )
            end = want
            # Of all that tie only those of the same second are left for ids to decide on.
            while 0 < end < len(articles) and articles[end][:2] == articles[end - 1][:2]:
                end += 1
            known = _Found(want, total, articles[:end])
            if end <= _MOST_FOUND:
                asked.found[by_date] = known
        return known

    def _folded_away(self, found: Reprints) -> "TextQuery | None":
        """The reprints that are no hits, for another article of their story is."""
        shown = self._standing_for(found.lacking.values())
        if found.keys is None:
            return self._text.except_for(self._text.copies, shown)
        away = sorted(set(found.keys).difference(shown))
        return self._text.one_of("key", away) if away else None

    def _standing_for(self, stories: Collection[list[int]]) -> list[int]:
        """The numbers of the reprints that are shown for stories without their first publication, one each."""
        several = [key for keys in stories for key in keys if len(keys) > 1]
        chosen = standing_for(self._ledger.families(several), ()) if several else []
        return [*(keys[0] for keys in stories if len(keys) == 1), *(member.key for member in chosen)]

    def _reprints(self, query: Query, articles: Iterable[Article]) -> dict[str, list[Reprint]]:
        """The stories of hits."""
        families = [article.family for article in articles if article.family is not None]
        if not (query.fold and families and self._text.holds_copies()):
            return {}
        return by_story(self._ledger.reprints(families))

    def _counts(self, asked: _Asked, facets: Sequence[Facet]) -> tuple[FacetCounts, ...]:
        new = [facet for facet in facets if facet not in asked.counts]
        # Values of facts that the filters leave out do not count: that is known fact by fact, to the ledger.
        by_fact = [facet for facet in new if facet in OF_FACTS and asks_facts(asked.filters)]
        question = asked.tree, asked.conditions
        if by_fact:
            keys = self._text.keys(*question, without=asked.without)
            for facet in by_fact:
                asked.counts[facet] = facet_counts(facet, self._ledger.facet(facet, keys, asked.filters))
        if others := [facet for facet in new if facet not in by_fact]:
            for facet, amounts in self._text.counted(others, *question, without=asked.without).items():
                asked.counts[facet] = facet_counts(facet, amounts)
        return tuple(asked.counts[facet] for facet in facets)

    def _in_order(self, found: list[Found], want: int, after: Place | None) -> list[Located]:
        """The first so many in their order, all those that tie looked at; ids decide between them."""
        places, start = list[Located](), 0
        while start < len(found) and len(places) < want:
            end = start + want
            while end < len(found) and found[end][:2] == found[end - 1][:2]:
                end += 1
            some = found[start:end]
            ids = self._ledger.ids([key for *_, key, _ in some])
            located = sorted((Place(*one[:2], ids[one[2]]), one[3]) for one in some if one[2] in ids)
            places += [one for one in located if after is None or one[0] > after]
            start = end
        return places

    def _conditions(self, filters: Filters) -> "list[TextQuery]":
        text = self._text
        found: list[TextQuery] = []
        if filters.outlets:
            found.append(text.one_of("outlet", list(filters.outlets)))
        if filters.published_from or filters.published_to:
            first, last = filters.published_from or date.min, filters.published_to or date.max
            found.append(text.between("published_at", seconds(first_moment(first)), seconds(moment_after(last)) - 1))
        if filters.articles:
            found.append(text.one_of("key", self._ledger.keys_of(filters.articles)))
        if asks_facts(filters):
            found.append(text.with_facts(filters))
        return found

    def _hits(self, asked: _Asked, page: list[Located]) -> Iterator[Hit]:
        known = self._shown.at(self._text.state())
        names = {place.id: (asked.tree, asked.filters, place.id, score) for place, score in page}
        shown = {article: known.get(name) for article, name in names.items()}
        new = [article for article, one in shown.items() if one is None]
        stored = self._ledger.latest(new, asked.filters) if new else {}
        highlighter = Highlighter(asked.tree)
        for place, score in page:
            one = shown[place.id]
            if one is None and place.id in stored:
                one = known.find(names[place.id], partial(_show, place.id, score, stored, highlighter))
            if one is not None:
                yield one.hit.model_copy(update={"highlights": highlights(one.stretches)})


def _by_date(tree: Node | None, query: Query) -> bool:
    return query.sort == "date" or tree is None


def _show(article_id: str, score: float, stored: Mapping[str, Stored], highlighter: Highlighter) -> _Shown:
    article, facts = stored[article_id]
    marks = highlighter.marks(article)
    best = best_facts(facts, article, highlighter, marks)
    return _Shown(Hit(article=article, score=score, facts=best), stretches(marks))
