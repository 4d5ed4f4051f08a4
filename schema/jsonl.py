"""Records as lines of JSON: how stages talk in a pipe."""

from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from pydantic import ValidationError

from schema.errors import RecordError
from schema.record import Record

R = TypeVar("R", bound=Record)


def dump(record: Record) -> str:
    """One line, letters as they are, no line break at its end."""
    return record.model_dump_json()


def write(records: Iterable[Record], out: TextIO) -> int:
    """Write one record a line; the number written."""
    count = 0
    for count, record in enumerate(records, 1):  # noqa: B007  # the last value is the answer
        out.write(dump(record) + "\n")
    return count


def read(lines: Iterable[str], kind: type[R], *, source: str) -> Iterator[R]:
    """Read one record a line, blank lines aside; a bad line is an error that names source and line."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield kind.model_validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"]) or "the line"
            message = f"{source}:{number}: expected a {kind.__name__}, but {where}: {first['msg']}"
            raise RecordError(message) from error
