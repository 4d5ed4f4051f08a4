"""What the surroundings say: the only place that reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from indexer.access import DEFAULT_PATIENCE, DEFAULT_SHARDS, Access
from reformwatch.errors import InputError

DEFAULT_INDEX = "embedded:.reformwatch"
DEFAULT_HOME = ".reformwatch-servers"
DEFAULT_DEAD_LETTERS = ".reformwatch-dead-letters.jsonl"


@dataclass(frozen=True)
class Settings:
    """Where the index is, whom a web site can write to about the crawler, whether letters may be coloured.

    A dataclass and not a record: the command line reads it before anything heavy is loaded.
    """

    index: str = DEFAULT_INDEX
    contact: str | None = None
    color: bool = True
    columns: int | None = None
    home: Path = Path(DEFAULT_HOME)
    """Where the archive, the crawls' memory and the outlets' health of indices on servers are kept."""
    outlets: Path | None = None
    """A folder with further outlets, a file each, that every command knows."""
    access: Access = field(default_factory=Access, repr=False)
    """How an index on servers is approached; only commands that open one look at it."""


def settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process, or of the mapping given.

    >>> settings({"REFORMWATCH_INDEX": "embedded:/tmp/x", "NO_COLOR": "1"})
    Settings(index='embedded:/tmp/x', contact=None, color=False, columns=None, home=PosixPath('.reformwatch-servers'), outlets=None)
    """
    found = os.environ if environ is None else environ
    columns = found.get("COLUMNS", "")
    return Settings(
        index=found.get("REFORMWATCH_INDEX") or DEFAULT_INDEX,
        contact=found.get("REFORMWATCH_CONTACT") or None,
        color=not found.get("NO_COLOR"),
        columns=int(columns) if columns.isdecimal() and int(columns) > 0 else None,
        home=Path(found.get("REFORMWATCH_HOME") or DEFAULT_HOME),
        outlets=Path(folder) if (folder := found.get("REFORMWATCH_OUTLETS")) else None,
        access=_access(found),
    )


def _access(found: Mapping[str, str]) -> Access:
    def text(name: str) -> str | None:
        return found.get(f"REFORMWATCH_ES_{name}") or None

    ca = text("CA")
    return Access(
        user=text("USER"),
        password=text("PASSWORD"),
        api_key=text("API_KEY"),
        reader_user=text("READER_USER"),
        reader_password=text("READER_PASSWORD"),
        reader_api_key=text("READER_API_KEY"),
        ca=Path(ca) if ca else None,
        dead_letters=Path(found.get("REFORMWATCH_DEAD_LETTERS") or DEFAULT_DEAD_LETTERS),
        patience=_number(found, "REFORMWATCH_ES_PATIENCE", DEFAULT_PATIENCE),
        shards=_number(found, "REFORMWATCH_ES_SHARDS", DEFAULT_SHARDS),
    )


def _number(found: Mapping[str, str], name: str, default: int) -> int:
    value = found.get(name, "")
    if not value:
        return default
    if not value.isdecimal() or not int(value):
        raise InputError(f"{name}={value}: cần một số nguyên dương")
    return int(value)
