"""The one table of fields: SQLite's columns and the mappings of the search engines are made from it.

To add a field is to add a row. A field that is in a record but not here is still stored, in the column ``record``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import Any, Literal

from schema.article import Article
from schema.dates import VIETNAM
from schema.record import Record

Kind = Literal["text", "keyword", "integer", "number", "flag", "time", "json"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in every store, what it holds, what it is for, and the path in the record it comes from."""

    name: str
    kind: Kind
    source: str
    searchable: bool = False
    """Its words are found."""
    facet: bool = False
    """Results are narrowed by it."""


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of record: the name of its table and its fields."""

    table: str
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field:
        """The field of a name."""
        return next(field for field in self.fields if field.name == name)


ARTICLE = Document(
    "versions",
    (
        Field("version", "integer", "version"),
        Field("url", "keyword", "url"),
        Field("outlet", "keyword", "outlet", facet=True),
        Field("title", "text", "title", searchable=True),
        Field("lead", "text", "lead", searchable=True),
        Field("text", "text", "text", searchable=True),
        Field("tables", "json", "tables", searchable=True),
        Field("authors", "json", "authors"),
        Field("published_at", "time", "published_at", facet=True),
        Field("date_basis", "keyword", "date_basis"),
        Field("modified_at", "time", "modified_at"),
        Field("fetched_at", "time", "fetched_at"),
        Field("language", "keyword", "language"),
        Field("source_credit", "keyword", "source_credit"),
        Field("tags", "json", "tags"),
        Field("section", "keyword", "section"),
        Field("content_hash", "keyword", "content_hash"),
        Field("family", "keyword", "family", facet=True),
        Field("source", "keyword", "source"),
    ),
)

_EVIDENCE = (
    Field("evidence_field", "keyword", "evidence.field"),
    Field("evidence_start", "integer", "evidence.start"),
    Field("evidence_end", "integer", "evidence.end"),
    Field("evidence_row", "integer", "evidence.row"),
    Field("evidence_column", "integer", "evidence.column"),
    Field("quote", "keyword", "evidence.quote"),
)

FACT = Document(
    "facts",
    (
        Field("subject_id", "keyword", "subject.id", facet=True),
        Field("subject_name", "keyword", "subject.name"),
        Field("subject_type", "keyword", "subject.type"),
        Field("indicator", "keyword", "indicator", facet=True),
        Field("component", "keyword", "component", facet=True),
        Field("scope", "keyword", "scope", facet=True),
        Field("year", "integer", "year", facet=True),
        Field("year_basis", "keyword", "year_basis"),
        Field("measure", "keyword", "measure", facet=True),
        Field("value", "number", "value"),
        Field("unit", "keyword", "unit"),
        Field("label", "keyword", "label"),
        Field("out_of", "integer", "out_of"),
        Field("from_bottom", "integer", "from_bottom"),
        Field("comparator", "keyword", "comparator"),
        Field("modality", "keyword", "modality", facet=True),
        Field("base_year", "integer", "base_year"),
        Field("implied", "flag", "implied"),
        Field("attribution", "keyword", "attribution"),
        *_EVIDENCE,
        Field("rule", "keyword", "rule"),
        Field("confidence", "number", "confidence"),
    ),
)

QUANTITY = Document(
    "quantities",
    (
        Field("subject", "keyword", "subject"),
        Field("what", "keyword", "what"),
        Field("value", "number", "value"),
        Field("unit", "keyword", "unit"),
        Field("comparator", "keyword", "comparator"),
        Field("modality", "keyword", "modality"),
        Field("year", "integer", "year"),
        Field("plausible", "flag", "plausible"),
        *_EVIDENCE,
    ),
)

REFERENCE = Document(
    "document_references",
    (
        Field("number", "keyword", "number"),
        Field("kind", "keyword", "kind"),
        Field("issuer", "keyword", "issuer"),
        Field("date", "keyword", "date"),
        *_EVIDENCE,
    ),
)

PERSON = Document(
    "people",
    (
        Field("name", "keyword", "name"),
        Field("role", "keyword", "role"),
        Field("organisation", "keyword", "organisation"),
        *_EVIDENCE,
    ),
)

FACETS = tuple(field for field in FACT.fields if field.facet)
"""What articles are filtered by through their facts."""

MENTIONS = (FACT, QUANTITY, REFERENCE, PERSON)
"""What stands on an article, in the order of the fields of a reading."""


class Columns:
    """Some fields of a kind of record, and what a table holds of them: plain text and numbers, times in Vietnam."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self.fields = tuple(fields)
        self.names = tuple(field.name for field in self.fields)
        self._read: Callable[[Record], tuple[Any, ...]] = attrgetter(*(field.source for field in self.fields))
        self._plain = [(place, plain) for place, field in enumerate(self.fields) if (plain := _PLAIN.get(field.kind))]

    def values(self, record: Record) -> list[Any]:
        """What a record has in the fields, in their order."""
        found = list(self._read(record))
        for place, plain in self._plain:
            if found[place] is not None:
                found[place] = plain(found[place])
        return found

    def row(self, record: Record) -> dict[str, Any]:
        """What a record has in the fields, by their names."""
        return dict(zip(self.names, self.values(record), strict=True))


def column_value(field: Field, record: Record) -> Any:
    """What a table holds of a record for a field."""
    value = attrgetter(field.source)(record)
    plain = _PLAIN.get(field.kind)
    return value if plain is None or value is None else plain(value)


def plain_time(moment: datetime) -> str:
    """A time as text that sorts as time does: in Vietnam, to the second.

    >>> from datetime import UTC
    >>> plain_time(datetime(2024, 4, 16, 20, 0, tzinfo=UTC))
    '2024-04-17T03:00:00+07:00'
    """
    return moment.astimezone(VIETNAM).isoformat(timespec="seconds")


def is_copy(article: Article) -> bool:
    """Whether an article is a reprint: families are named by their first publication."""
    return article.family is not None and article.family != article.id


UNDATED = -(2**62)
"""Published when nobody knows: before everything else."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def seconds(moment: datetime) -> int:
    """A time as whole seconds, also before 1970 and after 9999 in other zones."""
    return (moment - _EPOCH) // timedelta(seconds=1)


def published(article: Article) -> int:
    """When an article was published, as the number that answers are sorted by."""
    return UNDATED if article.published_at is None else seconds(article.published_at)


def moment(published: int) -> datetime | None:
    """The time of a number that answers are sorted by, in Vietnam.

    >>> moment(seconds(datetime(2024, 4, 16, 20, 0, tzinfo=UTC))).isoformat()
    '2024-04-17T03:00:00+07:00'
    """
    return None if published == UNDATED else (_EPOCH + timedelta(seconds=published)).astimezone(VIETNAM)


_PLAIN: dict[Kind, Callable[[Any], Any]] = {"number": float, "flag": int, "time": plain_time}
"""How the kinds that are no plain text or number become one."""
