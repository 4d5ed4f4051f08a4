"""What an outlet published: one article, cleaned of everything that is not the article."""

from typing import Literal

from pydantic import AwareDatetime

from schema.ids import digest
from schema.record import Record

DateBasis = Literal["metadata", "page", "feed", "guess"]
TextField = Literal["title", "lead", "text", "table"]


class Table(Record):
    """A table of the body, cells as text. The first row is the header where the page says so."""

    rows: tuple[tuple[str, ...], ...]
    header: bool = False
    caption: str | None = None
    place: int | None = None
    """Where in ``text`` it stands: how many characters come before it. Unknown where that is not told."""


class Segment(Record):
    """Where a stretch of a stored field stands in the decoded source: ``field[start:end]`` came from there.

    The two stretches are equally long unless letters were composed or spaces were joined on the way.
    """

    field: TextField
    start: int
    end: int
    source_start: int
    source_end: int


class ArchiveRef(Record):
    """Where the raw bytes are kept: a WARC file and the offset of the record in it."""

    file: str
    offset: int


class Article(Record):
    """One version of one article.

    ``text`` holds the body paragraphs joined by blank lines (NFC, no teasers, captions, or page furniture); the lead
    is not repeated in it unless the page itself has no lead of its own.
    """

    id: str
    version: int = 1
    url: str | None = None
    outlet: str | None = None
    title: str = ""
    lead: str = ""
    text: str = ""
    headings: tuple[tuple[int, int], ...] = ()
    """Spans of ``text`` that the page marks as headings inside the body."""
    tables: tuple[Table, ...] = ()
    authors: tuple[str, ...] = ()
    published_at: AwareDatetime | None = None
    date_basis: DateBasis | None = None
    date_confidence: float | None = None
    modified_at: AwareDatetime | None = None
    fetched_at: AwareDatetime | None = None
    language: str = "vi"
    source_credit: str | None = None
    tags: tuple[str, ...] = ()
    section: str | None = None
    content_hash: str
    family: str | None = None
    archive: ArchiveRef | None = None
    source: str
    """Path or URL as it was given; ``-`` for standard input."""
    source_map: tuple[Segment, ...] = ()

    def field(self, name: TextField) -> str:
        """The stored text of one field (``table`` has none of its own: cells carry row and column)."""
        return "" if name == "table" else str(getattr(self, name))


def content_hash(title: str, lead: str, text: str, tables: tuple[Table, ...] = ()) -> str:
    """A hash of what a reader sees; counters, clocks and teasers are not part of it."""
    return digest(title, lead, text, [table.rows for table in tables])


def article_id(url: str | None, hash_of_content: str) -> str:
    """The canonical URL decides; an article without one is known by its content."""
    return digest("url", url) if url else digest("content", hash_of_content)
