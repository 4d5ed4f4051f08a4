"""The archive: every response and file as it came, in WARC files, so that anything can be read again without asking twice."""

import fcntl
import io
import os
import secrets
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Literal, NamedTuple, Self
from urllib.parse import quote, unquote

from crawler.errors import UnreadableError
from schema.article import ArchiveRef
from schema.reading import Quarantined

_SUFFIX = ".warc.gz"
_FILE = "file:"
_CHUNK = 65_536
_LEVEL = 6
_GZIP = 31
"""For zlib: a gzip member, with its header and checksum."""


class Archived(NamedTuple):
    """One record of the archive: a response of a web server, or a file as it was read."""

    source: str
    """The URL of a response, the path of a file as it was given."""
    kind: Literal["response", "resource"]
    status: int | None
    headers: tuple[tuple[str, str], ...]
    body: bytes
    at: datetime
    ref: ArchiveRef

    @property
    def content_type(self) -> str | None:
        """The media type that the server declared."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), None)


class Archive:
    """WARC files in a folder: one new file for each process, each record compressed and flushed on its own.

    A process that is killed tears at most its last record; reading reports the torn record and goes on.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self._file: BinaryIO | None = None
        self._name = ""

    def add_response(
        self, url: str, status: int, headers: Iterable[tuple[str, str]], body: bytes, *, at: datetime
    ) -> ArchiveRef:
        """Keep a response; the body is kept as it is given, so headers on its coding are left out."""
        from warcio.statusandheaders import StatusAndHeaders  # noqa: PLC0415

        gone = {"content-encoding", "transfer-encoding", "content-length"}
        kept = [(name, value) for name, value in headers if name.lower() not in gone]
        kept.append(("Content-Length", str(len(body))))
        url = url.replace(" ", "%20")
        return self._add(url, "response", body, at, StatusAndHeaders(f"{status} ", kept, protocol="HTTP/1.1"))

    def add_file(self, source: str, data: bytes, *, at: datetime) -> ArchiveRef:
        """Keep a file under the path it was given by."""
        return self._add(_FILE + quote(source), "resource", data, at, None)

    def add_evidence(self, url: str, body: bytes, *, at: datetime) -> ArchiveRef:
        """Keep a page that is no article, for people to look at; nothing reads it again."""
        return self._add(url.replace(" ", "%20"), "metadata", body, at, None)

    def _add(self, uri: str, kind: str, body: bytes, at: datetime, http: Any) -> ArchiveRef:
        file = self._open(at)
        offset = file.tell()
        buffer, writer = _writer()
        record = writer.create_warc_record(
            uri,
            kind,
            payload=io.BytesIO(body),
            length=len(body),
            warc_content_type="" if http else "application/octet-stream",
            warc_headers_dict={"WARC-Date": _stamp(at)},
            http_headers=http,
        )
        writer.write_record(record)
        file.write(_packed(buffer.getvalue()))
        file.flush()
        return ArchiveRef(file=self._name, offset=offset)

    def _open(self, at: datetime) -> BinaryIO:
        if self._file is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            stamp = at.astimezone(UTC).strftime("%Y%m%d%H%M%S")
            self._name = f"{stamp}-{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}"
            self._file = (self.folder / self._name).open("xb")
            fcntl.flock(self._file, fcntl.LOCK_EX)  # a living writer's file is not mended
            buffer, writer = _writer()
            info = writer.create_warcinfo_record(
                self._name, {"software": "reformwatch", "format": "WARC File Format 1.0"}
            )
            info.rec_headers.replace_header("WARC-Date", _stamp(at))
            writer.write_record(info)
            self._file.write(_packed(buffer.getvalue()))
        return self._file

    def close(self) -> None:
        """End the file of this process; the next record opens another."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, ref: ArchiveRef) -> Archived:
        """The record at a place; what is not there or torn is an UnreadableError."""
        if Path(ref.file).name != ref.file or not ref.file.endswith(_SUFFIX):
            raise UnreadableError("archive", f"{ref.file}: expected the name of a file in the archive")
        try:
            with (self.folder / ref.file).open("rb") as file:
                file.seek(ref.offset)
                for found in _records(file, ref.file, ref.offset):
                    if isinstance(found, Archived):
                        return found
                    raise UnreadableError("torn", found.detail)
        except OSError as error:
            raise UnreadableError("archive", f"{ref.file}: {error.strerror}, expected a file of the archive") from error
        raise UnreadableError("archive", f"{ref.file}: no record at {ref.offset}")

    def sizes(self) -> dict[str, int]:
        """The files in the order in which they are read, with their bytes."""
        return {path.name: path.stat().st_size for path in sorted(self.folder.glob(f"*{_SUFFIX}"))}

    def records(self) -> Iterator[Archived | Quarantined]:
        """Every record, file by file in order of their names; torn ones are reported in their place."""
        for path in sorted(self.folder.glob(f"*{_SUFFIX}")):
            with path.open("rb") as file:
                yield from _records(file, path.name, 0)

    def mend(self, marks: Mapping[str, int]) -> Iterator[Archived]:
        """What was archived after the last known record of each file: the rest of a process that was killed.

        The record that the kill tore is cut off, unless its writer lives: nobody else will ever end it.
        """
        for path in sorted(self.folder.glob(f"*{_SUFFIX}")):
            mark = marks.get(path.name, -1)
            with path.open("r+b") as file:
                file.seek(max(0, mark))
                try:
                    for offset, member in _members(file, max(0, mark)):
                        if offset > mark and (found := _parsed(member, ArchiveRef(file=path.name, offset=offset))):
                            yield found
                except _TornError as error:
                    _cut(file, error.offset)


def _cut(file: BinaryIO, offset: int) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return
    file.truncate(offset)


def _writer() -> tuple[io.BytesIO, Any]:
    from warcio.warcwriter import WARCWriter  # noqa: PLC0415  # loading it takes a quarter of a second

    buffer = io.BytesIO()
    return buffer, WARCWriter(buffer, gzip=False)


def _packed(record: bytes) -> bytes:
    """A record as a gzip member; warcio's own packing takes half as long again to save two bytes in a hundred."""
    pack = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP)
    return pack.compress(record) + pack.flush()


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _records(file: BinaryIO, name: str, start: int) -> Iterator[Archived | Quarantined]:
    """The records from an offset on; a torn one ends its file, for a file has one writer, who was killed there."""
    offset = start
    try:
        for offset, member in _members(file, start):  # the last offset tells where it tore
            found = _parsed(member, ArchiveRef(file=name, offset=offset))
            if found is not None:
                yield found
    except _TornError as error:
        yield _torn(name, error.offset, str(error))
    except (ValueError, KeyError) as error:  # no WARC record, or one without a date
        yield _torn(name, offset, str(error))


class _TornError(Exception):
    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset


def _members(file: BinaryIO, start: int) -> Iterator[tuple[int, bytes]]:
    """The gzip members from an offset on, each whole (its checksum is right), with the offset of each."""
    offset, pending = start, b""
    while True:
        unpack = zlib.decompressobj(_GZIP)
        parts: list[bytes] = []
        read = 0
        while not unpack.eof:
            chunk = pending or file.read(_CHUNK)
            pending = b""
            if not chunk:
                if not read:
                    return
                raise _TornError(offset, f"{read:,} bytes of a compressed record")
            read += len(chunk)
            try:
                parts.append(unpack.decompress(chunk))
            except zlib.error as error:
                raise _TornError(offset, str(error)) from error
        pending = unpack.unused_data
        yield offset, b"".join(parts)
        offset += read - len(pending)


def _parsed(member: bytes, ref: ArchiveRef) -> Archived | None:
    """One record of ours; None for another kind (the file's own description)."""
    from warcio.recordloader import ArchiveLoadFailed, ArcWarcRecordLoader  # noqa: PLC0415

    try:
        record = ArcWarcRecordLoader().parse_record_stream(io.BytesIO(member))
    except (ArchiveLoadFailed, EOFError) as error:
        raise ValueError(f"no WARC record: {error}") from error
    if record.rec_type not in {"response", "resource"}:
        return None
    uri = record.rec_headers.get_header("WARC-Target-URI") or ""
    at = datetime.fromisoformat(record.rec_headers.get_header("WARC-Date") or "")
    body = record.raw_stream.read()
    if record.http_headers is None:
        return Archived(unquote(uri.removeprefix(_FILE)), "resource", None, (), body, at, ref)
    status = int(record.http_headers.get_statuscode() or 0)
    return Archived(uri, "response", status, tuple(record.http_headers.headers), body, at, ref)


def _torn(name: str, offset: int, found: str) -> Quarantined:
    return Quarantined(
        source=name,
        reason="torn",
        detail=f"{name}: the record at {offset} is broken (found {found}), expected a whole record",
        stage="archive",
    )
