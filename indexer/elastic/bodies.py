"""Readings as the documents that Elasticsearch is given, and back."""

from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from typing import Any, NamedTuple, TypeVar

from pydantic_core import from_json, to_json

from indexer.documents import ARTICLE, FACETS, FACT, Columns, is_copy, published
from indexer.elastic.mapping import AMOUNTS, columns
from indexer.errors import BackendError
from indexer.highlights import Candidate, candidate
from indexer.query import Filters, Forgotten
from indexer.rows import fact_keys
from indexer.selection import asks_facts, fact_meets
from indexer.texts import Texts, mentions_of
from indexer.words import words_of
from schema.article import Article
from schema.fact import Fact
from schema.ids import digest
from schema.reading import Quarantined, Reading
from schema.record import Record

_ARTICLES_AT_HAND = 200
_FACTS_AT_HAND = 2_000

Body = dict[str, Any]
R = TypeVar("R", bound=Record)

_ARTICLE = Columns(columns(ARTICLE.fields))
_FACT = Columns(columns(FACT.fields))
_FACETS = tuple(field.name for field in FACETS)
_OF_ARTICLE = Columns(map(ARTICLE.field, ("published_at", "outlet", "family")))


class Written(NamedTuple):
    """One version of an article that is stored: what a later reading is compared with."""

    version: int
    content_hash: str
    fingerprint: str
    rules: str
    order: int
    """Where it stands among all versions: when it was first stored, in microseconds."""


def version_id(article: str, version: int) -> str:
    """The id of a version: the same reading always has the same."""
    return f"{article}.{version}"


def fact_id(article: str, ordinal: int) -> str:
    """The id of the fact at a place in the latest reading of an article."""
    return f"{article}.{ordinal}"


def source_id(source: str) -> str:
    """The id of a source; sources can be too long for one."""
    return digest(source)


def tie(article: str) -> int:
    """The beginning of an id as a number: it sorts as the id does, and servers sort numbers far quicker than words.

    >>> tie("0123456789abcdef0123") < tie("0123456a") < tie("0124") < tie("x")
    True
    """
    return int.from_bytes(article.encode()[:8].ljust(8, b"\0")) - 2**63


def amounts(reading: Reading) -> dict[str, int]:
    """How many records of each kind stand on the article."""
    return {name: len(records) for name, records in zip(AMOUNTS, mentions_of(reading), strict=True)}


def version_body(reading: Reading, texts: Texts, fingerprint: str, *, order: int, stamp: int) -> Body:
    """A whole reading."""
    article = reading.article
    return {
        "article": article.id,
        "order": order,
        "stamp": stamp,
        **_ARTICLE.row(article),
        "rules": reading.rules,
        "raw_hash": reading.raw_hash,
        "fingerprint": fingerprint,
        "amounts": amounts(reading),
        "record": texts.article,
        "mentions": _without_article(reading, texts),
    }


def _without_article(reading: Reading, texts: Texts) -> str:
    """A reading as JSON, all but the article."""
    parts = [f'"{name}":[{",".join(written)}]' for name, written in zip(AMOUNTS, texts.mentions, strict=True)]
    about = line({"rules": reading.rules, "raw_hash": reading.raw_hash}).decode()
    return f"{{{','.join(parts)},{about[1:]}"


def article_body(reading: Reading, texts: Texts, history: Iterable[Written], *, stamp: int) -> Body:
    """What an article is found by: its words, its facets, and the records that a hit shows."""
    article = reading.article
    facts = dict.fromkeys(fact_keys(reading))
    return {
        "article": article.id,
        "latest": article.version,
        "stamp": stamp,
        "published": published(article),
        "tie": tie(article.id),
        "copy": is_copy(article),
        "story": article.family or article.id,
        **_ARTICLE.row(article),
        **words_of(article)._asdict(),
        "facts": [dict(zip(_FACETS, values, strict=True)) for values in facts],
        "amounts": amounts(reading),
        "history": [written._asdict() for written in history],
        "record": texts.article,
        "mentions": texts.mentions[0],
    }


def fact_bodies(reading: Reading, texts: Texts, *, stamp: int) -> list[Body]:
    """The facts of the latest version of an article, in their order."""
    article = reading.article
    of_article = {
        "article": article.id,
        "stamp": stamp,
        "published": published(article),
        **_OF_ARTICLE.row(article),
    }
    return [
        {**of_article, "ordinal": ordinal, "id": fact.id, **_FACT.row(fact), "record": text}
        for ordinal, (fact, text) in enumerate(zip(reading.facts, texts.mentions[0], strict=True))
    ]


def quarantine_body(item: Quarantined) -> Body:
    """Something that could not be read."""
    names = ("source", "reason", "stage", "raw_hash", "rules")
    return {**{name: getattr(item, name) for name in names}, "record": item.model_dump_json()}


def forgotten_id(kind: str, name: str) -> str:
    """The id of what must not come back."""
    return digest(kind, name)


def forgotten_body(item: Forgotten) -> Body:
    """Something that must not come back."""
    return {"kind": item.kind, "name": item.name, "record": item.model_dump_json()}


def read_record(kind: type[R], text: str) -> R:
    """A record as it was stored."""
    try:
        return kind.model_validate_json(text)
    except ValueError as error:
        raise BackendError(f"expected a stored {kind.__name__}, found {text[:80]!r}") from error


def read_reading(body: Body) -> Reading:
    """A whole reading as it was stored."""
    return read_record(Reading, f'{{"article":{body["record"]},{body["mentions"][1:]}')


@lru_cache(maxsize=_ARTICLES_AT_HAND)
def read_article(text: str) -> Article:
    """An article as it was stored; those of the last answers are at hand, for they come again."""
    return read_record(Article, text)


@lru_cache(maxsize=_FACTS_AT_HAND)
def _read_fact(text: str) -> Fact:
    return read_record(Fact, text)


def candidates(body: Body, filters: Filters) -> Iterator[Candidate]:
    """The facts of an article that meet the conditions on facts, in the order in which they stand in it."""
    texts = body["mentions"]
    if asks_facts(filters):
        yield from (candidate(fact) for fact in map(_read_fact, texts) if fact_meets(fact, filters))
    else:
        yield from map(_candidate, texts)


@lru_cache(maxsize=_FACTS_AT_HAND)
def _candidate(text: str) -> Candidate:
    """A fact that is read whole only when it is shown."""
    plain = from_json(text)
    where = plain["evidence"]
    return Candidate(
        where["field"],
        where["start"],
        where["end"],
        plain["subject"]["id"],
        plain["modality"],
        plain["confidence"],
        partial(_read_fact, text),
    )


def read_history(body: Body) -> list[Written]:
    """The versions of an article that are stored, in the order in which they came."""
    return [Written(**written) for written in body["history"]]


def line(body: Body) -> bytes:
    """A document as a line of a bulk request."""
    return to_json(body)
