"""Opening a ledger file: ours or an error that says what it is instead."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from indexer import tables
from indexer.errors import BackendError, NewerIndexError

_CACHE = 32_768
"""Kilobytes of the file held in memory at most: indexes of a million facts do not fit into the two thousand of SQLite."""
_PATIENCE = 10
"""Seconds to wait for another process that holds the file for a moment."""


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite says into an error of ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise BackendError(f"{path}: {error}") from error


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open or make a ledger, led to the newest format."""
    with told(path):
        connection = _connect(path, "rwc")
        try:
            if not tables.is_empty(connection):
                _check(path, connection)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            tables.migrate(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open a ledger that is there, to read only."""
    with told(path):
        try:
            connection = _connect(path, "ro")
            tables.is_empty(connection)
        except sqlite3.OperationalError:
            # On a read-only disk SQLite cannot make the files that readers and writers share; there is no writer then.
            if Path(f"{path}-wal").exists():
                raise
            connection = _connect(path, "ro&immutable=1")
        try:
            _check(path, connection)
            _check_age(path, connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    # Transactions are ours to begin; several threads may read, the backend keeps writers apart.
    connection = sqlite3.connect(
        f"file:{quote(str(path.resolve()))}?mode={mode}",
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{_CACHE}")
    return connection


def _check(path: Path, connection: sqlite3.Connection) -> None:
    if not tables.is_ours(connection):
        found = "an empty file" if tables.is_empty(connection) else "another SQLite file"
        raise BackendError(f"{path}: expected an index of reformwatch, found {found}")
    done, expected = tables.format_of(connection), len(tables.MIGRATIONS)
    if done > expected:
        raise NewerIndexError(
            f"{path}: written in format {done} by a newer version, this version knows formats up to {expected}; "
            "update reformwatch, or use another index"
        )


def _check_age(path: Path, connection: sqlite3.Connection) -> None:
    done, expected = tables.format_of(connection), len(tables.MIGRATIONS)
    if done < expected:
        raise BackendError(
            f"{path}: written in format {done}, this version reads {expected}; a command that writes brings it up to date"
        )
