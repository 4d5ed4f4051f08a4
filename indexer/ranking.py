"""What makes one article a better answer than another, the same for every engine.

Every word and phrase counts by BM25. On top of that come words that stand beside each other as they do in the query,
and words that stand in the title.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from indexer.analysis import JOIN
from indexer.parser import All, InTitle, Named, Node, Phrase, Without, Word, leaves
from indexer.words import PAIRS, TITLE, field_name

STEP = 1000
"""Scores closer than a thousandth are equal, and the newer article comes first: engines add up in varying order."""


class Bonus(NamedTuple):
    """A term that is not asked for but welcome, and how many times its BM25 counts."""

    field: str
    term: str
    weight: float


_NEIGHBOURS = 2.0
_IN_TITLE = 1.5


def bonuses(tree: Node) -> tuple[Bonus, ...]:
    """The terms that lift an article in the answer to a query."""
    found = dict[Bonus, None]()
    for leaf in leaves(tree, typed=True):
        for word in leaf.words if isinstance(leaf, Phrase) else (leaf,):
            if not word.prefix:
                found[Bonus(field_name(TITLE, marked=word.marked), word.text, _IN_TITLE)] = None
    for left, right in _neighbours(tree):
        marked = left.marked and right.marked
        pair = JOIN.join((left.written, right.written) if marked else (left.folded, right.folded))
        found[Bonus(field_name(PAIRS, marked=marked), pair, _NEIGHBOURS)] = None
    return tuple(found)


def _neighbours(node: Node) -> Iterator[tuple[Word, Word]]:
    """Words that were typed side by side and need not stand so; those of a phrase do anyway."""
    if isinstance(node, Phrase) and node.slop:
        yield from pairwise(node.words)
        return
    if isinstance(node, Named):
        yield from _neighbours(node.part)
        return
    if isinstance(node, Word | Phrase | Without | InTitle):
        return
    if isinstance(node, All):
        for left, right in pairwise(_as_typed(node)):
            if isinstance(left, Word) and isinstance(right, Word) and not (left.prefix or right.prefix):
                yield left, right
    for part in node.parts:
        if not (isinstance(node, All) and isinstance(part, Named)):
            yield from _neighbours(part)


def _as_typed(node: All) -> Iterator[Node]:
    """The parts as they were typed side by side, those of names among them."""
    for part in node.parts:
        typed = part.part if isinstance(part, Named) else part
        if isinstance(part, Named) and isinstance(typed, All):
            yield from typed.parts
        else:
            yield typed


def step(score: float) -> int:
    """A score as it decides on the order."""
    return round(score * STEP)
