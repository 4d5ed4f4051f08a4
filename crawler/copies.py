"""Copies and reprints: which articles tell the same story in the same words, whatever order they come in."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from crawler.sketch import near
from schema.article import Article
from schema.text import fold

SHINGLE = 5
"""Words in a row that are compared."""
SAME = 0.7
"""Shared part of all shingles of two articles from which on one is a copy."""
SAME_CREDITED = 0.4
"""The same when both, or one of them, name the other's outlet or one agency as their source."""
FEW = 300
"""Up to so many articles every pair is compared; beyond, only the pairs that MinHash proposes."""

_WORD = re.compile(r"\w+")
_LATE = datetime.max.replace(tzinfo=UTC)


def shingles(article: Article) -> frozenset[str]:
    """The word sequences of lead and body, case and tones aside; a short text is one shingle."""
    words = _WORD.findall(fold(f"{article.lead}\n{article.text}"))
    if len(words) < SHINGLE:
        return frozenset((" ".join(words),)) if words else frozenset()
    return frozenset(map(" ".join, zip(*(words[start:] for start in range(SHINGLE)), strict=False)))


def _credits(article: Article) -> str:
    return fold(article.source_credit or "").removeprefix("theo ").strip()


def _credited(one: Article, other: Article) -> bool:
    mine, theirs = _credits(one), _credits(other)
    if mine and mine == theirs:
        return True
    return bool(
        (mine and other.outlet and mine == fold(other.outlet)) or (theirs and one.outlet and theirs == fold(one.outlet))
    )


def alike(one: Article, other: Article, first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two articles, with these shingles, tell one story in the same words."""
    if one.content_hash == other.content_hash:
        return True
    # A few words in common mean nothing: an empty or very short body is only the copy of an equal one.
    if min(len(first), len(second)) < SHINGLE:
        return False
    shared = len(first & second)
    threshold = SAME_CREDITED if _credited(one, other) else SAME
    return shared >= threshold * (len(first) + len(second) - shared)


def _pairs(sets: Sequence[frozenset[str]]) -> Iterable[tuple[int, int]]:
    if len(sets) <= FEW:
        yield from ((left, right) for right in range(len(sets)) for left in range(right))
        return
    yield from near(sets)


def families(articles: Iterable[Article]) -> dict[str, str]:
    """Article id to family id: the id of the member published first.

    The order of the input decides nothing: articles are compared in the order of their ids.
    """
    known = sorted({article.id: article for article in articles}.values(), key=lambda article: article.id)
    sets = [shingles(article) for article in known]
    parent = list(range(len(known)))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for left, right in _pairs(sets):
        if root(left) != root(right) and alike(known[left], known[right], sets[left], sets[right]):
            parent[root(right)] = root(left)
    groups: dict[int, list[Article]] = {}
    for place, article in enumerate(known):
        groups.setdefault(root(place), []).append(article)
    named: dict[str, str] = {}
    for members in groups.values():
        first = min(members, key=lambda article: (article.published_at or _LATE, article.id))
        named.update((member.id, first.id) for member in members)
    return named
