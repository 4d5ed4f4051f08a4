"""The open file of a ledger: questions and transactions, for several threads."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from indexer import connection as door

_CHUNK = 500
"""Rows fetched at a time, so that a long answer takes no more memory than a short one."""


class LedgerFile:
    """An open SQLite file of ours; its errors are ours too."""

    def __init__(self, path: Path, *, readonly: bool) -> None:
        self.path = path
        self.readonly = readonly
        self._one_at_a_time = threading.RLock()
        self._connection = (door.open_for_reading if readonly else door.open_for_writing)(path)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        connection = self._connection
        with self._one_at_a_time, door.told(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # a full disk has already ended it
                    connection.execute("ROLLBACK")
                raise

    def _one(self, sql: str, values: Any = ()) -> Any:
        with self._one_at_a_time, door.told(self.path):
            return self._connection.execute(sql, values).fetchone()

    def _all(self, sql: str, values: Iterable[object] = ()) -> list[Any]:
        with self._one_at_a_time, door.told(self.path):
            return self._connection.execute(sql, tuple(values)).fetchall()

    def _stream(self, sql: str, values: Iterable[object] = ()) -> Iterator[Any]:
        # A connection of its own: a half-read answer would hold every other question at its moment in time.
        connection = door.open_for_reading(self.path)
        try:
            with door.told(self.path):
                cursor = connection.execute(sql, tuple(values))
            while True:
                with door.told(self.path):
                    rows = cursor.fetchmany(_CHUNK)
                if not rows:
                    return
                yield from rows
        finally:
            connection.close()
