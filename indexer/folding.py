"""Which reprints of an answer give way to another article of their story, as far as the text index knows.

Reprints and first publications hold the number of their story, so both come sorted by it and nothing else of them is read;
only of what stands alone it has to be known which articles they are.
"""

from typing import Any, NamedTuple

from tantivy import Query as TextQuery
from tantivy import Searcher

from indexer.firsthits import ask

_NUMBERS = 20_000


class Reprints(NamedTuple):
    """The reprints that answer a query."""

    lacking: dict[int, list[int]]
    """Stories of which the first publication does not answer: the numbers of the reprints that do."""
    keys: list[int] | None
    """The numbers of all of them, where those that give way are fewer than those that are shown."""


def reprints(searcher: Searcher, of_copies: TextQuery, of_firsts: TextQuery) -> Reprints | None:
    """The reprints that answer a query, None without any; the query asked of reprints alone, and of what has some."""
    copies = _by_story(searcher, of_copies, "story")
    if not copies:
        return None
    told = {story for story, _ in _by_story(searcher, of_firsts, "first_of")}
    alone = [hit for hit in copies if hit[0] not in told]
    lacking = dict[int, list[int]]()
    for (story, _), key in zip(alone, _keys(searcher, alone), strict=True):
        lacking.setdefault(story, []).append(key)
    # One of each of these is shown, all others give way.
    few = len(copies) < 2 * len(lacking)
    return Reprints(lacking, _keys(searcher, copies) if few else None)


def _by_story(searcher: Searcher, query: TextQuery, name: str) -> list[tuple[Any, Any]]:
    """All articles that answer, as the number of their story and where they are."""
    total, hits = ask(searcher, query, _NUMBERS, order_by_field=name)
    return hits if total <= _NUMBERS else ask(searcher, query, total, order_by_field=name)[1]


def _keys(searcher: Searcher, hits: list[tuple[Any, Any]]) -> list[int]:
    found: list[Any] = searcher.fast_field_values("key", [address for _, address in hits])
    return found
