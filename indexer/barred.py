"""What must not come back into a ledger: articles and outlets that somebody had the right to have taken out."""

import sqlite3
from typing import Any

from indexer.query import Forgotten

EVERYTHING = "SELECT kind, name, at, reason FROM forgotten ORDER BY kind, name"

_UNWANTED = """SELECT 1 FROM forgotten
WHERE kind = 'article' AND name = ? OR kind = 'outlet' AND name = ? LIMIT 1"""


def remember(connection: sqlite3.Connection, item: Forgotten) -> None:
    """Let an article or an outlet not come back."""
    row = (item.kind, item.name, item.at.isoformat(), item.reason)
    connection.execute("INSERT OR REPLACE INTO forgotten VALUES (?, ?, ?, ?)", row)


def readmit(connection: sqlite3.Connection, kind: str, name: str) -> bool:
    """Let an article or an outlet come back; whether it was not to."""
    return connection.execute("DELETE FROM forgotten WHERE kind = ? AND name = ?", (kind, name)).rowcount > 0


def unwanted(connection: sqlite3.Connection, article: str, outlet: str | None) -> bool:
    """Whether an article is not to come back, itself or with all of its outlet."""
    return connection.execute(_UNWANTED, (article, outlet)).fetchone() is not None


def read(row: tuple[Any, ...]) -> Forgotten:
    """A row of :data:`EVERYTHING` as a record."""
    return Forgotten.model_validate(dict(zip(("kind", "name", "at", "reason"), row, strict=True)))
