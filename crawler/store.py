"""A file of our own beside an index, in SQLite: opened, its tables made, its version checked, written all or nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self

from crawler.errors import CrawlError


class Store:
    """The open file. One process writes; killing it at any moment leaves what the last transaction left."""

    tables: ClassVar[str]
    """Statements that make the tables, with a semicolon between."""
    version: ClassVar[int] = 1
    """Of the tables and what stands in them; a file of another one is refused."""
    holds: ClassVar[str]
    """What the file holds, in the words of an error."""

    def __init__(self, path: str | Path, *, readonly: bool = False) -> None:
        self.path = Path(path)
        try:
            if readonly:
                self._db = sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
            else:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self._db = sqlite3.connect(self.path, isolation_level=None, timeout=30)
                self._db.execute("PRAGMA journal_mode = WAL")
                self._db.execute("PRAGMA synchronous = NORMAL")
            self._prepare(readonly=readonly)
        except sqlite3.Error as error:
            raise CrawlError(f"{self.path}: {error}, expected {self.holds}") from error

    def _prepare(self, *, readonly: bool) -> None:
        found = int(self._db.execute("PRAGMA user_version").fetchone()[0])
        if found == 0 and not readonly:
            with self._all_or_nothing() as db:
                for statement in filter(str.strip, self.tables.split(";")):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {self.version}")
        elif found != self.version:
            raise CrawlError(f"{self.path} has version {found} of {self.holds}, expected {self.version}")

    @contextmanager
    def _all_or_nothing(self) -> Iterator[sqlite3.Connection]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield self._db
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
