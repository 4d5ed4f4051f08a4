"""Files, folders and standard input into Articles; what cannot be read is quarantined with its reason."""

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from pydantic import ValidationError

from crawler.encoding import decode
from crawler.errors import UnreadableError
from crawler.page import read_page
from crawler.plaintext import read_text
from schema.article import Article
from schema.reading import Quarantined

if TYPE_CHECKING:
    from crawler.archive import Archived

LARGEST = 20 * 1024 * 1024
"""Bytes; no article is larger, and nothing larger is read."""

STAGE = "read"
_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".shtml": "text/html",
    ".jsonl": "application/jsonl",
    ".ndjson": "application/jsonl",
}
_PAGE = re.compile(
    r"\s*(?:<!--.{0,500}?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_FRAGMENT = re.compile(r"\s*<(?:article|div|main|section|h1|p|table|meta|title)\b[^>]*>", re.IGNORECASE)
_RECORD = re.compile(r"\s*\{\s*\"")


class RawSource(NamedTuple):
    """The bytes of one source, under the path it was given by."""

    source: str
    data: bytes
    media_type: str | None


def raw_hash(data: bytes) -> str:
    """A hash of the bytes as they are: the same hash means nothing to read again."""
    return hashlib.sha256(data).hexdigest()


def from_archive(record: "Archived") -> RawSource:
    """A file as it was archived."""
    return RawSource(record.source, record.body, _TYPES.get(Path(record.source).suffix.lower()))


def sources(paths: Sequence[str], *, stdin: BinaryIO | None = None) -> Iterator[RawSource | Quarantined]:
    """The bytes behind paths: files, folders (walked in order, hidden files aside), ``-`` for standard input."""
    for path in paths:
        if path == "-":
            yield _read_stdin(stdin)
        elif os.path.isdir(path):  # noqa: PTH112  # the path is kept as it was typed, "./" and all
            yield from _walk(path)
        else:
            yield _read_file(path)


def _walk(folder: str) -> Iterator[RawSource | Quarantined]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield _read_file(os.path.join(parent, name))  # noqa: PTH118  # the same


def _read_stdin(stdin: BinaryIO | None) -> RawSource | Quarantined:
    if stdin is None:
        return _quarantined("-", "missing", "standard input was asked for, but there is none")
    data = stdin.read(LARGEST + 1)
    return _too_large("-", None) if len(data) > LARGEST else RawSource("-", data, None)


def _read_file(path: str) -> RawSource | Quarantined:
    try:
        with open(path, "rb") as file:  # noqa: PTH123  # the path is kept as it was typed
            status = os.fstat(file.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size > LARGEST:
                return _too_large(path, status.st_size)
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return _quarantined(path, "missing", f"{path}: no such file or folder")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return _quarantined(path, "unreadable", f"{path}: {reason}, expected a readable file")
    if len(data) > LARGEST:
        return _too_large(path, None)
    return RawSource(path, data, _TYPES.get(Path(path).suffix.lower()))


def _too_large(source: str, size: int | None) -> Quarantined:
    found = f"{size:,} bytes" if size is not None else "more"
    return _quarantined(source, "too_large", f"{source}: found {found}, expected at most {LARGEST:,} bytes")


def _quarantined(source: str, reason: str, detail: str, data: bytes | None = None) -> Quarantined:
    return Quarantined(
        source=source, reason=reason, detail=detail, stage=STAGE, raw_hash=None if data is None else raw_hash(data)
    )


def read_source(raw: RawSource, *, fetched_at: datetime | None = None) -> Iterator[Article | Quarantined]:
    """The articles of a source: one of a text or a page, one a line of a file of records."""
    if len(raw.data) > LARGEST:
        yield _too_large(raw.source, len(raw.data))
        return
    try:
        kind = _kind(raw)
        if kind == "application/jsonl":
            yield from _records(raw)
        else:
            yield _read(raw, kind, fetched_at)
    except UnreadableError as error:
        detail = str(error) if str(error).startswith(raw.source) else f"{raw.source}: {error}"
        yield _quarantined(raw.source, error.reason, detail, raw.data)


def _read(raw: RawSource, kind: str, fetched_at: datetime | None) -> Article:
    if kind == "text/html":
        return read_page(raw.data, url=None, source=raw.source, fetched_at=fetched_at, content_type=raw.media_type)
    return read_text(decode(raw.data).text, source=raw.source, fetched_at=fetched_at)


def _kind(raw: RawSource) -> str:
    """What the bytes are; a saved page is a page under whatever suffix."""
    named = (raw.media_type or "").partition(";")[0].strip().lower() or None
    if named in {"text/html", "application/jsonl"}:
        return named
    if named == "application/xhtml+xml":
        return "text/html"
    head = decode(raw.data, markup=True).text[:4096]
    if _PAGE.match(head):
        return "text/html"
    if named is not None:
        return "text/plain"
    if _RECORD.match(head):
        return "application/jsonl"
    return "text/html" if _FRAGMENT.match(head) and "</" in head else "text/plain"


def _records(raw: RawSource) -> Iterator[Article | Quarantined]:
    decoded = decode(raw.data, markup=True).text
    for number, line in enumerate(decoded.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield Article.model_validate_json(line)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            where = ".".join(str(part) for part in first["loc"]) or "the line"
            place = f"{raw.source}:{number}"
            detail = f"{place}: expected an Article, but {where}: {first['msg']}"
            yield _quarantined(place, "record", detail, line.encode("utf-8", errors="replace"))
