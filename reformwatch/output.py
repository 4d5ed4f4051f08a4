"""Answers on the screen or in a pipe: table, json, jsonl or csv, with every Vietnamese letter whole."""

import csv
import io
import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from reformwatch.config import settings

if TYPE_CHECKING:
    from schema.record import Record

PIPE_WIDTH = 200
"""Columns of a table that nobody looks at directly."""

Cell = str | int | float | None


class Column(NamedTuple):
    """A column of a table or a spreadsheet: its heading, its name in CSV, and how a record fills it."""

    heading: str
    name: str
    value: Callable[[Any], Cell]
    right: bool = False


def is_terminal(stream: TextIO) -> bool:
    """Whether somebody looks at the stream, and may be shown colours and progress."""
    return stream.isatty()


def write(text: str, stream: TextIO | None = None) -> None:
    """Write a text and end its last line."""
    out = sys.stdout if stream is None else stream
    out.write(text if text.endswith("\n") else text + "\n")


def note(text: str) -> None:
    """A remark for people, beside the answer."""
    write(text, sys.stderr)


def bold(text: str, spans: Iterable[tuple[int, int]], stream: TextIO | None = None) -> str:
    """The text with stretches marked: in bold on a terminal, in square brackets elsewhere."""
    on_screen = is_terminal(sys.stdout if stream is None else stream) and settings().color
    before, after = ("\x1b[1m", "\x1b[0m") if on_screen else ("[", "]")
    out = []
    place = 0
    for start, end in sorted(spans):
        if start < place:
            continue
        out += [text[place:start], before, text[start:end], after]
        place = end
    return "".join([*out, text[place:]])


def as_json(record: "Record") -> str:
    """One record as indented JSON."""
    return json.dumps(record.model_dump(mode="json"), ensure_ascii=False, indent=2)


def as_jsonl(records: Iterable["Record"]) -> Iterable[str]:
    """One record a line."""
    return (record.model_dump_json() for record in records)


def _safe(cell: Cell) -> Cell:
    # A spreadsheet would run a cell that begins like a formula, and cells hold crawled text.
    return (
        f"'{cell}" if isinstance(cell, str) and cell != "=" and cell.startswith(("=", "+", "@", "\t", "\r")) else cell
    )


def as_csv(columns: Sequence[Column], rows: Iterable[Any]) -> Iterable[str]:
    """A spreadsheet, line by line; it begins with the mark by which spreadsheets know UTF-8."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")

    def line(cells: Sequence[Cell]) -> str:
        writer.writerow(cells)
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text

    yield "\ufeff" + line([column.name for column in columns])
    for row in rows:
        yield line([_safe(column.value(row)) for column in columns])


def as_table(columns: Sequence[Column], rows: Iterable[Any], *, title: str | None = None) -> str:
    """Aligned columns as wide as the screen, or wide enough for a pipe."""
    from rich import box  # noqa: PLC0415  # rich loads only where a table is drawn
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    terminal = is_terminal(sys.stdout)
    out = io.StringIO()
    console = Console(
        file=out,
        width=settings().columns or (None if terminal else PIPE_WIDTH),
        force_terminal=terminal,
        no_color=not settings().color,
        legacy_windows=False,
    )
    # Text, not str: square brackets of crawled titles are no markup.
    table = Table(
        title=None if title is None else Text(title), box=box.SIMPLE_HEAD, pad_edge=False, title_justify="left"
    )
    for column in columns:
        table.add_column(column.heading, justify="right" if column.right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text("" if (cell := column.value(row)) is None else str(cell)) for column in columns))
    console.print(table)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).strip("\n") + "\n"


def show(
    kind: str, *, whole: "Record", records: Iterable["Record"], columns: Sequence[Column], title: str | None = None
) -> None:
    """Print one answer in the format asked for; ``whole`` is what JSON shows."""
    if kind == "json":
        write(as_json(whole))
    elif kind == "jsonl":
        for line in as_jsonl(records):
            write(line)
    elif kind == "csv":
        for line in as_csv(columns, records):
            sys.stdout.write(line)
    else:
        write(as_table(columns, records, title=title))


class Progress:
    """A line on standard error that counts, with the share done and the speed; on a terminal only, in a pipe it is silent."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.count = 0
        self.begun = time.monotonic()
        self.alive = is_terminal(sys.stderr)

    def __call__(self, source: str, share: float | None = None) -> None:
        """One more is done; ``share`` of all, where that is known."""
        self.count += 1
        if self.alive:
            speed = self.count / max(time.monotonic() - self.begun, 0.001)
            done = f"{self.count}" if share is None else f"{self.count} ({share:.0%})"
            sys.stderr.write(f"\r\x1b[K{self.what}: {done}, {speed:.1f}/giây  {source[-60:]}")
            sys.stderr.flush()

    def end(self) -> None:
        """Clear the line."""
        if self.alive:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


class Bar:
    """A bar on standard error that fills, on a terminal only; in a pipe it is silent."""

    WIDTH = 30
    STEPS = 500

    def __init__(self) -> None:
        self.alive = is_terminal(sys.stderr)
        self._shown = ("", -1)

    def __call__(self, what: str, done: int, total: int) -> None:
        """So much of it is done."""
        step = done * self.STEPS // max(total, 1)
        if not self.alive or self._shown == (what, step):
            return
        self._shown = (what, step)
        full = done * self.WIDTH // max(total, 1)
        sys.stderr.write(f"\r\x1b[K{what} [{'█' * full}{'·' * (self.WIDTH - full)}] {done}/{total}")
        sys.stderr.flush()

    def end(self) -> None:
        """Clear the line."""
        if self.alive:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
