"""The first hits of a search in their order, with all that tie with the last of them.

Scores are equal when they are close, and the newer article comes first; ids, which only the ledger knows, decide among
those of the same second. So what ties with the last article of a page has to be known too, however much that is.
"""

from collections.abc import Callable
from typing import Any

import tantivy
from tantivy import Query as TextQuery
from tantivy import Searcher

from indexer.ranking import step

Found = tuple[int, int, int, float]
"""An article in the answer: step and time of publication, both negated so that the best is the smallest; its number and
its score. A plain tuple, for there can be thousands that tie."""

Hit = tuple[Any, tantivy.DocAddress]
"""What tantivy gives: a score, or the number that it sorted by, and where the document is."""

_BEYOND = 90
"""Hits looked at beyond those wanted: usually the last of them is of another second."""
_BEST, _MORE_BEST = 200, 2_000
"""The same for scores: mostly few of them tie, else very many, and where it is neither more are looked at once."""
_NEWEST = 2_000
"""How many of the newest articles are looked at first when very many scores tie."""
_MORE = 8


def ask(searcher: Searcher, query: TextQuery, size: int, **order: Any) -> tuple[int, list[Hit]]:
    """How many answer, and the first of them."""
    result: Any = searcher.search(query, limit=size, **order)
    return result.count, result.hits


def few_keys(searcher: Searcher, query: TextQuery, most: int) -> list[int] | None:
    """The numbers of the articles that answer; None when they are more than so many."""
    total, hits = ask(searcher, query, max(1, most))
    keys: list[Any] = searcher.fast_field_values("key", [address for _, address in hits])
    return None if total > most else keys


def newest(searcher: Searcher, query: TextQuery, want: int) -> tuple[int, list[Found]]:
    """How many answer, and the first by day."""
    size = want + _BEYOND
    while True:
        total, hits = ask(searcher, query, size, order_by_field="published_at")
        if len(hits) < size or hits[-1][0] != hits[want - 1][0]:
            return total, _read(searcher, hits, by_date=True)
        size *= _MORE


def best(
    searcher: Searcher,
    query: TextQuery,
    want: int,
    *,
    moment_of: Callable[[int], int | None],
    since: Callable[[int], TextQuery],
) -> tuple[int, list[Found]]:
    """How many answer, and the first by score.

    ``moment_of`` tells when the article was published that has a place among all, the newest first, None when it has no
    date; ``since`` is the condition that an article was published at a moment or later.
    """
    beyond, depth, expected = _BEST, _NEWEST, _NEWEST
    while True:
        size = want + beyond
        total, hits = ask(searcher, query, size)
        last = step(hits[min(want, len(hits)) - 1][0]) if hits else 0
        if len(hits) < size or step(hits[-1][0]) < last:
            return total, _read(searcher, [hit for hit in hits if step(hit[0]) >= last], by_date=False)
        # Of articles whose scores tie the newest come first. There can be very many, so they are looked for among the
        # newest articles, and if there are few of them, among more.
        better = [hit for hit in hits if step(hit[0]) > last]
        while True:
            moment = moment_of(depth)
            newer = query if moment is None else _both(query, since(moment))
            found = _as_good(searcher, newer, last, min(2 * expected, total))
            tied = [hit for hit in found if step(hit[0]) == last]
            if moment is None or len(better) + len(tied) >= want:
                return total, _read(searcher, better, by_date=False) + _read(searcher, tied, by_date=False)
            if beyond < _MORE_BEST and len(tied) * _MORE < want - len(better):
                beyond = _MORE_BEST
                break
            # As many as there are so far tell how many more it takes; a little more, for they may be fewer elsewhere.
            deeper = min(depth * _MORE, depth * 3 * (want - len(better)) // (2 * max(1, len(tied))) + 1)
            depth, expected = deeper, _BEST + len(found) * deeper // depth


def _both(query: TextQuery, condition: TextQuery) -> TextQuery:
    """What answers a query and meets a condition, which does not count for the score."""
    parts = [(tantivy.Occur.Must, query), (tantivy.Occur.Must, TextQuery.const_score_query(condition, 0.0))]
    return TextQuery.boolean_query(parts)


def _as_good(searcher: Searcher, query: TextQuery, least: int, expected: int) -> list[Hit]:
    """All that answer with a score of a step or more, probably not more than so many."""
    while True:
        _, hits = ask(searcher, query, expected)
        if len(hits) < expected or step(hits[-1][0]) < least:
            return [hit for hit in hits if step(hit[0]) >= least]
        expected *= _MORE


def _read(searcher: Searcher, hits: list[Hit], *, by_date: bool) -> list[Found]:
    """Hits as articles in an answer, in their order."""
    addresses = [address for _, address in hits]
    keys: list[Any] = searcher.fast_field_values("key", addresses)
    if by_date:
        return sorted((0, -moment, key, 0.0) for (moment, _), key in zip(hits, keys, strict=True))
    published: list[Any] = searcher.fast_field_values("published_at", addresses)
    return sorted(
        (-step(score), -moment, key, score) for (score, _), moment, key in zip(hits, published, keys, strict=True)
    )
