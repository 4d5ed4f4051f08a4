"""The changes that a reading makes, as the server is told of them."""

from collections.abc import Iterable, Iterator

from indexer.elastic import bodies
from indexer.elastic.bodies import Body, Written
from indexer.elastic.bulk import Change
from indexer.texts import Texts
from schema.reading import Reading


def fact_changes(index: str, reading: Reading, texts: Texts, known: int, *, stamp: int) -> Iterator[Change]:
    """The facts of an article in place of those that were there."""
    article = reading.article.id
    for ordinal, body in enumerate(bodies.fact_bodies(reading, texts, stamp=stamp)):
        yield indexed(index, bodies.fact_id(article, ordinal), body, stamp)
    yield from fact_deletions(index, article, range(len(reading.facts), known), stamp=stamp)


def fact_deletions(index: str, article: str, ordinals: Iterable[int], *, stamp: int) -> Iterator[Change]:
    """The facts at some places of an article, gone."""
    for ordinal in ordinals:
        yield Change(0, action("delete", index, bodies.fact_id(article, ordinal), **external(stamp)))


def article_change(index: str, reading: Reading, texts: Texts, history: Iterable[Written], *, stamp: int) -> Change:
    """An article, whatever was there."""
    body = bodies.article_body(reading, texts, history, stamp=stamp)
    return Change(0, action("index", index, reading.article.id), bodies.line(body))


def indexed(index: str, key: str, body: Body, stamp: int) -> Change:
    """A document in place of an older one of the same id."""
    return Change(0, action("index", index, key, **external(stamp)), bodies.line(body))


def external(stamp: int) -> dict[str, object]:
    """What an older request never replaces."""
    # "gte": what is sent again after a broken connection is not refused.
    return {"version": stamp, "version_type": "external_gte"}


def guarded(index: str, key: str, body: Body, place: tuple[int, int] | None) -> Change:
    """An article, if it is still as it was looked at."""
    if place is None:
        return Change(0, action("create", index, key), bodies.line(body))
    number, term = place
    return Change(0, action("index", index, key, if_seq_no=number, if_primary_term=term), bodies.line(body))


def action(action: str, index: str, key: str, **more: object) -> bytes:
    """The line that says what to do with which document."""
    return bodies.line({action: {"_index": index, "_id": key, **more}})
