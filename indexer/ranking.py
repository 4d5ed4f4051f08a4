"""What makes one article a better answer than another, the same for every engine.

Every word and phrase counts by BM25. On top of that come words that stand beside each other as they do in the query,
and words that stand in the title.
"""

from itertools import pairwise
from typing import NamedTuple

from indexer.analysis import JOIN
from indexer.parser import Either, Node, Phrase, Without, Word
from indexer.words import PAIRS, TITLE, field_name

STEP = 1000
"""Scores closer than a thousandth are equal, and the newer article comes first: engines add up in varying order."""


class Bonus(NamedTuple):
    """A term that is not asked for but welcome: ``weight`` times its BM25, and ``extra`` whatever its BM25."""

    field: str
    term: str
    weight: float
    extra: float


_NEIGHBOURS = (1.0, 1.5)
_IN_TITLE = (1.0, 0.5)


def bonuses(tree: Node) -> tuple[Bonus, ...]:
    """The terms that lift an article in the answer to a query."""
    found = dict[Bonus, None]()
    for run in _runs(tree):
        for word in run:
            if not word.prefix:
                found[Bonus(field_name(TITLE, marked=word.marked), word.text, *_IN_TITLE)] = None
        for left, right in pairwise(run):
            if left.prefix or right.prefix:
                continue
            marked = left.marked and right.marked
            pair = JOIN.join((left.written, right.written) if marked else (left.folded, right.folded))
            found[Bonus(field_name(PAIRS, marked=marked), pair, *_NEIGHBOURS)] = None
    return tuple(found)


def _runs(node: Node) -> list[list[Word]]:
    """The words that stand side by side in the query."""
    if isinstance(node, Word):
        return [[node]]
    if isinstance(node, Phrase):
        return [list(node.words)]
    if isinstance(node, Without):
        return []
    if isinstance(node, Either):
        return [run for part in node.parts for run in _runs(part)]
    runs = list[list[Word]]()
    open_run = list[Word]()
    for part in node.parts:
        if isinstance(part, Word | Phrase):
            open_run += [part] if isinstance(part, Word) else part.words
        else:
            runs += _runs(part)
    return [open_run, *runs] if open_run else runs


def step(score: float) -> int:
    """A score as it decides on the order."""
    return round(score * STEP)
