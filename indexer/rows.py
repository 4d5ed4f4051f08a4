"""Records as the rows of the ledger's tables."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from indexer.documents import ARTICLE, FACETS, FACT, MENTIONS, Columns, Document
from indexer.faceting import KINDS
from indexer.tables import stored_fields
from indexer.texts import Mention, Texts, mentions_of
from schema.reading import Reading

FactKeys = list[tuple[Any, ...]]
"""What articles are filtered by, of each fact of an article."""


class Standing(NamedTuple):
    """What stands on an article, as far as it is found by it: its facts, and which kinds of records there are."""

    facts: FactKeys
    kinds: tuple[str, ...]


_STORED = {document.table: Columns(stored_fields(document)) for document in (ARTICLE, *MENTIONS)}
_FACETS = Columns(FACETS)


def _insert(table: str, names: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608  # our own names


_OF_VERSION = ("article", "latest", *_STORED[ARTICLE.table].names, "rules", "raw_hash", "fingerprint", "record")
_OF_MENTION = {
    document.table: ("id", "article", "reading", "latest", *_STORED[document.table].names, "record")
    for document in MENTIONS
}

INSERT_ARTICLE = _insert("articles", ("id", "latest", "sequence"))
INSERT_VERSION = _insert(ARTICLE.table, _OF_VERSION)
UPDATE_VERSION = f"UPDATE {ARTICLE.table} SET {', '.join(f'{name} = ?' for name in _OF_VERSION)} WHERE key = ?"  # noqa: S608
INSERT_MENTION = {table: _insert(table, names) for table, names in _OF_MENTION.items()}
NOTE_SOURCE = """INSERT INTO sources (source, article, version, raw_hash, rules) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (source, article) DO UPDATE SET
  version = excluded.version, raw_hash = excluded.raw_hash, rules = excluded.rules"""
FACTS_OF_READING = f"SELECT {', '.join(_FACETS.names)} FROM {FACT.table} WHERE reading = ?"  # noqa: S608
_THERE = ", ".join(
    f"EXISTS (SELECT 1 FROM {document.table} WHERE reading = :reading)"  # noqa: S608
    for document in MENTIONS
)
KINDS_OF_READING = f"SELECT {_THERE}"
"""Whether each kind of records stands on a reading, in the order of :data:`indexer.faceting.KINDS`."""


def version_row(reading: Reading, texts: Texts, fingerprint: str, *, latest: bool) -> list[Any]:
    """The row of an article in one version."""
    values = _STORED[ARTICLE.table].values(reading.article)
    about = (reading.rules, reading.raw_hash, fingerprint)
    return [reading.article.id, int(latest), *values, *about, texts.article]


def mention_rows(
    document: Document, records: Sequence[Mention], texts: Sequence[str], reading: int, *, latest: bool
) -> list[list[Any]]:
    """The rows of what stands on an article."""
    columns, common = _STORED[document.table], (reading, int(latest))
    return [
        [record.id, record.article, *common, *columns.values(record), text]
        for record, text in zip(records, texts, strict=True)
    ]


def fact_keys(reading: Reading) -> FactKeys:
    """What articles are filtered by, of each fact of a reading."""
    return [tuple(_FACETS.values(fact)) for fact in reading.facts]


def standing_on(reading: Reading) -> Standing:
    """What stands on the article of a reading."""
    return Standing(fact_keys(reading), kinds_there(mentions_of(reading)))


def kinds_there(found: Iterable[object]) -> tuple[str, ...]:
    """The kinds of records of which there are any."""
    return tuple(kind for kind, there in zip(KINDS, found, strict=True) if there)


def source_row(reading: Reading) -> tuple[Any, ...]:
    """The row of where an article was read."""
    article = reading.article
    return article.source, article.id, article.version, reading.raw_hash, reading.rules
