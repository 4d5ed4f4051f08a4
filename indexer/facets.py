"""The facts of an article as words of the text index, so that articles are filtered by their facts without asking elsewhere.

Every fact takes the same number of places, one for each of its fields, so that two values at the right distance are of one
fact. What is asked together most has a word of its own for each fact, which is quicker than comparing places.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations, product
from math import prod
from typing import Any, Final
from urllib.parse import quote

from indexer.documents import FACETS
from indexer.query import Filters
from indexer.rows import FactKeys
from indexer.selection import ON_FACTS

FIELD = "facts"
MOST = 256
"""Combinations of values that are looked for; beyond them the ledger is asked."""

_SLOTS: Final = {field.name: slot for slot, field in enumerate(FACETS)}
_USUAL: Final = tuple(_SLOTS[name] for name in ("subject_id", "indicator", "year", "modality"))
_TOGETHER: Final = tuple(chosen for size in range(2, len(_USUAL) + 1) for chosen in combinations(sorted(_USUAL), size))
_ASKED: Final = tuple((name, _SLOTS[column]) for name, column in (*ON_FACTS, ("components", "component")))

Placed = list[tuple[int, str]]
"""Words and their places from one another."""


@lru_cache(maxsize=65_536)
def _word(slot: int, value: Any) -> str:
    # Engines split at spaces, and some names have them; nothing is distinguished from what is empty.
    return f"{slot}" if value is None else f"{slot}={quote(str(value), safe='')}"


@lru_cache(maxsize=65_536)
def _words(fact: tuple[Any, ...]) -> str:
    single = [_word(slot, value) for slot, value in enumerate(fact)]
    return " ".join(single + ["&".join([single[slot] for slot in chosen]) for chosen in _TOGETHER])


def words_of_facts(facts: FactKeys) -> str:
    """The words of all facts of an article."""
    return " ".join(map(_words, dict.fromkeys(facts)))


def alternatives(filters: Filters) -> list[Placed] | None:
    """What to look for, any of it, to find the articles with a fact that meets conditions; None where that is too much.

    >>> alternatives(Filters(indicators=("PAPI",), years=(2023,)))
    [[(0, '1=PAPI&4=2023')]]
    >>> alternatives(Filters(indicators=("PAPI",), scopes=("national",)))
    [[(1, '1=PAPI'), (3, '3=national')]]
    """
    asked = {slot: wanted for name, slot in _ASKED if (wanted := getattr(filters, name))}
    if prod(map(len, asked.values())) > MOST:
        return None
    return [list(_placed(dict(zip(sorted(asked), values, strict=True)))) for values in product(*_sorted(asked))]


def _sorted(asked: dict[int, tuple[Any, ...]]) -> Iterable[tuple[Any, ...]]:
    return (asked[slot] for slot in sorted(asked))


def _placed(values: dict[int, Any]) -> Iterator[tuple[int, str]]:
    words = {slot: _word(slot, value) for slot, value in values.items()}
    together = tuple(slot for slot in words if slot in _USUAL)
    if together == tuple(words) and together in _TOGETHER:
        yield 0, "&".join(words[slot] for slot in together)
    else:
        yield from words.items()
