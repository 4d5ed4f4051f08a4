"""What the surroundings say: the only place that reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

DEFAULT_INDEX = "embedded:.reformwatch"


@dataclass(frozen=True)
class Settings:
    """Where the index is, whom a web site can write to about the crawler, whether letters may be coloured.

    A dataclass and not a record: the command line reads it before anything heavy is loaded.
    """

    index: str = DEFAULT_INDEX
    contact: str | None = None
    color: bool = True
    columns: int | None = None


def settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process, or of the mapping given.

    >>> settings({"REFORMWATCH_INDEX": "embedded:/tmp/x", "NO_COLOR": "1"})
    Settings(index='embedded:/tmp/x', contact=None, color=False, columns=None)
    """
    found = os.environ if environ is None else environ
    columns = found.get("COLUMNS", "")
    return Settings(
        index=found.get("REFORMWATCH_INDEX") or DEFAULT_INDEX,
        contact=found.get("REFORMWATCH_CONTACT") or None,
        color=not found.get("NO_COLOR"),
        columns=int(columns) if columns.isdecimal() and int(columns) > 0 else None,
    )
