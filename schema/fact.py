"""What an article states: facts on indicators, other quantities, documents, persons, each with its evidence."""

from typing import Literal

from schema.article import Article, TextField
from schema.ids import digest
from schema.record import Number, Record

Measure = Literal["score", "rank", "score_change", "rank_change", "group"]
FactUnit = Literal["percent", "points", "rank", "places", "percentage_points"]
Comparator = Literal["=", "~", ">", "<", ">=", "<="]
Modality = Literal["actual", "target", "forecast"]
YearBasis = Literal["stated", "context", "published", "inferred"]
SubjectType = Literal["province", "ministry", "agency", "region", "national", "group", "department", "district"]

CONTEXT = 32
"""Characters of text kept on either side of a quote, so that it is found again when the page changes."""


class Evidence(Record):
    """The stretch of an article that a record stands on: ``field[start:end] == quote``, in code points.

    In a table the offsets are those of the cell given by ``table``, ``row`` and ``column``. ``source_span`` is the
    same stretch in the decoded file or page, where there is one.
    """

    field: TextField
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    table: int | None = None
    row: int | None = None
    column: int | None = None
    source_span: tuple[int, int] | None = None
    sentence: str | None = None
    """The whole sentence around the quote, spaces joined, for people to read."""


class Subject(Record):
    """Whom a fact is about. ``id`` carries the epoch: the new Hải Phòng is another unit than the old one."""

    id: str
    name: str
    type: SubjectType


class Check(Record):
    """A sum that a fact takes part in, written out, and whether it closes."""

    kind: str
    sum: str
    closes: bool


class Fact(Record):
    """One number (or group label) that the article states of one subject, indicator and year.

    ``year`` is the year measured, null when the text does not tell. ``rank_change`` is positive when the place got
    better. ``out_of`` is given only when the article says it. For "đứng cuối" without a total ``value`` is null and
    ``from_bottom`` is 1. ``scope`` is ``national``, ``region:<name>``, ``group:<name>`` or ``internal:<province id>``.
    """

    id: str
    source: str
    article: str
    subject: Subject
    indicator: str
    component: str | None = None
    scope: str = "national"
    year: int | None = None
    year_basis: YearBasis | None = None
    measure: Measure
    value: Number | None = None
    unit: FactUnit | None = None
    label: str | None = None
    out_of: int | None = None
    from_bottom: int | None = None
    comparator: Comparator = "="
    modality: Modality = "actual"
    base_year: int | None = None
    implied: bool = False
    attribution: str | None = None
    checks: tuple[Check, ...] = ()
    evidence: Evidence
    rule: str
    confidence: float


class Quantity(Record):
    """Any other figure of the body: who, what is counted, how much. ``plausible`` is false only where it cannot be."""

    id: str
    source: str
    article: str
    subject: str | None = None
    what: str
    value: Number
    unit: str
    comparator: Comparator = "="
    modality: Modality = "actual"
    year: int | None = None
    evidence: Evidence
    plausible: bool = True


class DocumentReference(Record):
    """A legal or administrative document that the article names. ``date`` is ISO 8601, as precise as the text."""

    id: str
    source: str
    article: str
    number: str | None = None
    kind: str
    issuer: str | None = None
    date: str | None = None
    evidence: Evidence


class PersonMention(Record):
    """A person named with a role or an organisation; the name never swallows the place beside it."""

    id: str
    source: str
    article: str
    name: str
    role: str | None = None
    organisation: str | None = None
    evidence: Evidence


def fact_id(
    article: Article,
    evidence: Evidence,
    *,
    subject: str,
    indicator: str,
    component: str | None,
    scope: str,
    year: int | None,
    measure: Measure,
) -> str:
    """The identity of a statement: where it stands and what it is about, not what was read into it."""
    place = (evidence.field, evidence.table, evidence.row, evidence.column, evidence.start, evidence.end)
    return digest(article.id, article.version, place, subject, indicator, component, scope, year, measure)


def mention_id(article: Article, evidence: Evidence, kind: str) -> str:
    """The identity of a quantity, reference or person: its kind and where it stands."""
    return digest(article.id, article.version, kind, evidence.field, evidence.start, evidence.end)


def make_evidence(article: Article, field: TextField, start: int, end: int, *, sentence: str | None = None) -> Evidence:
    """Evidence for a stretch of title, lead or text, with its surroundings and its place in the source."""
    text = article.field(field)
    return Evidence(
        field=field,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        source_span=source_span(article, field, start, end),
        sentence=sentence,
    )


def source_span(article: Article, field: TextField, start: int, end: int) -> tuple[int, int] | None:
    """The same stretch in the decoded source; None where the page gives no such place.

    Inside a segment whose two sides differ in length (composed letters), the ends are those of the whole segment.
    """
    first = last = None
    for segment in article.source_map:
        if segment.field != field or segment.end <= start or segment.start >= end:
            continue
        exact = segment.end - segment.start == segment.source_end - segment.source_start
        if first is None:
            first = segment.source_start + (max(0, start - segment.start) if exact else 0)
        last = segment.source_start + min(end, segment.end) - segment.start if exact else segment.source_end
    return None if first is None or last is None else (first, last)
