"""Stories: articles and their reprints, of which one is shown for all.

Families are named by their first publication. So a reprint is known by itself, and only the reprints that answer a query
have to be looked at: each of them gives way to its first publication, if that answers too, else to the one of them that
was published first. Everything else is counted and paged as it is.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from indexer.query import Hit, Reprint

_LATE = datetime.max.replace(tzinfo=UTC)


class Member(NamedTuple):
    """A reprint that answers a query: its number in the text index, if it has one, its id, its family, its time."""

    key: int
    article: str
    family: str
    published: datetime | None


def read_time(text: str | None) -> datetime | None:
    """A time as it is stored."""
    return None if text is None else datetime.fromisoformat(text)


def standing_for(members: Iterable[Member], firsts: Iterable[str]) -> list[Member]:
    """The reprints that are shown for their story: those whose first publication does not answer, one each."""
    there = set(firsts)
    best = dict[str, Member]()
    for member in members:
        if member.family in there:
            continue
        known = best.get(member.family)
        if known is None or _earlier(member.published, member.article) < _earlier(known.published, known.article):
            best[member.family] = member
    return list(best.values())


def by_story(found: Iterable[tuple[str, Reprint]]) -> dict[str, list[Reprint]]:
    """The articles of each family, the first published first."""
    stories = dict[str, list[Reprint]]()
    for family, reprint in found:
        stories.setdefault(family, []).append(reprint)
    for members in stories.values():
        members.sort(key=lambda one: _earlier(one.published_at, one.article))
    return stories


def with_reprints(hits: Iterable[Hit], stories: dict[str, list[Reprint]]) -> tuple[Hit, ...]:
    """Hits with the other articles of their stories."""
    return tuple(_with_reprints(hit, stories.get(hit.article.family or "", [])) for hit in hits)


def _with_reprints(hit: Hit, story: list[Reprint]) -> Hit:
    others = tuple(one for one in story if one.article != hit.article.id)
    if not others:
        return hit
    mine = _earlier(hit.article.published_at, hit.article.id)
    first = all(mine < _earlier(one.published_at, one.article) for one in others)
    return hit.model_copy(update={"reprints": others, "first": first})


def _earlier(published: datetime | None, article: str) -> tuple[datetime, str]:
    return published or _LATE, article
