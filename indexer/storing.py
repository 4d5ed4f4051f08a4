"""Readings into the tables of the ledger: what is known stays, what is newer counts, sources are remembered."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

from indexer import barred
from indexer.documents import ARTICLE, MENTIONS
from indexer.errors import BackendError
from indexer.fingerprint import fingerprint as fingerprint_of
from indexer.rows import (
    INSERT_ARTICLE,
    INSERT_MENTION,
    INSERT_VERSION,
    NOTE_SOURCE,
    UPDATE_VERSION,
    mention_rows,
    source_row,
    version_row,
)
from indexer.texts import Texts, mentions_of, texts_of
from schema.article import Article
from schema.reading import Reading

_BEFORE = """SELECT (SELECT value FROM about WHERE name = 'sequence'),
  EXISTS (SELECT 1 FROM forgotten), EXISTS (SELECT 1 FROM quarantine)"""
"""What has to be known before readings are stored: the last change, whether any is not to come back or in quarantine."""


class Change(NamedTuple):
    """What became of a reading: whether records changed, and the article to be found anew, if it is."""

    changed: bool
    key: int | None = None
    new: bool = False
    """Whether nothing was known of the article before."""


def store(connection: sqlite3.Connection, readings: Sequence[Reading]) -> list[Change]:
    """Store readings in the transaction that is open; what became of each."""
    last, barring, quarantine = connection.execute(_BEFORE).fetchone()
    sequences, changes = count(last + 1), list[Change]()
    for reading in readings:
        article = reading.article
        if barring and barred.unwanted(connection, article.id, article.outlet):
            changes.append(Change(changed=False))
            continue
        changes.append(_put(connection, reading, sequences))
        connection.execute(NOTE_SOURCE, source_row(reading))
        if quarantine:
            connection.execute("DELETE FROM quarantine WHERE source = ?", (article.source,))
    connection.execute("UPDATE about SET value = ? WHERE name = 'sequence'", (next(sequences) - 1,))
    return changes


def _put(connection: sqlite3.Connection, reading: Reading, sequences: Iterator[int]) -> Change:
    article = reading.article
    texts = texts_of(reading)
    fingerprint = fingerprint_of(reading, texts)
    known = connection.execute("SELECT key, latest FROM articles WHERE id = ?", (article.id,)).fetchone()
    if known is None:
        key = connection.execute(INSERT_ARTICLE, (article.id, article.version, next(sequences))).lastrowid
        _write(connection, reading, texts, fingerprint, None, latest=True)
        return Change(changed=True, key=key, new=True)
    old = _same_version(connection, article)
    if old and old[1:] == (fingerprint, reading.rules):
        return Change(changed=False)
    key, before = known
    latest = article.version >= before
    if article.version > before:
        _retire(connection, article.id)
    connection.execute(
        "UPDATE articles SET latest = max(latest, ?), sequence = ? WHERE key = ?",
        (article.version, next(sequences), key),
    )
    _write(connection, reading, texts, fingerprint, old[0] if old else None, latest=latest)
    return Change(changed=True, key=key if latest else None)


def _same_version(connection: sqlite3.Connection, article: Article) -> tuple[int, str, str] | None:
    """The number, fingerprint and rules of what is stored of the same version."""
    old = connection.execute(
        "SELECT key, content_hash, fingerprint, rules FROM versions WHERE article = ? AND version = ?",
        (article.id, article.version),
    ).fetchone()
    if old is None:
        return None
    key, content, fingerprint, rules = old
    if content != article.content_hash:
        raise BackendError(
            f"{article.source}: version {article.version} of article {article.id} has content {content}, "
            f"found {article.content_hash}; expected another version number"
        )
    return key, fingerprint, rules


def _retire(connection: sqlite3.Connection, article: str) -> None:
    for table in (ARTICLE.table, *(document.table for document in MENTIONS)):
        connection.execute(f"UPDATE {table} SET latest = 0 WHERE article = ? AND latest", (article,))  # noqa: S608  # our own names


def _write(
    connection: sqlite3.Connection,
    reading: Reading,
    texts: Texts,
    fingerprint: str,
    old: int | None,
    *,
    latest: bool,
) -> None:
    row = version_row(reading, texts, fingerprint, latest=latest)
    if old is None:
        key = connection.execute(INSERT_VERSION, row).lastrowid or 0
    else:
        key = old
        connection.execute(UPDATE_VERSION, [*row, key])
        for document in MENTIONS:
            connection.execute(f"DELETE FROM {document.table} WHERE reading = ?", (key,))  # noqa: S608
    for document, records, written in zip(MENTIONS, mentions_of(reading), texts.mentions, strict=True):
        if records:
            rows = mention_rows(document, records, written, key, latest=latest)
            connection.executemany(INSERT_MENTION[document.table], rows)
