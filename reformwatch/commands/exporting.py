"""``export`` and ``schema``: records and their shape, for other programs."""

import json
import sys
from collections.abc import Iterator
from typing import Any

from indexer.backend import Backend
from indexer.query import Filters
from reformwatch import output
from reformwatch.commands.reading import COLUMNS
from reformwatch.conditions import typed_filters
from reformwatch.errors import InputError, QuestionError
from reformwatch.names import open_known
from reformwatch.output import Column
from schema.article import Article
from schema.fact import DocumentReference, Evidence, Fact, PersonMention, Quantity
from schema.indicator import Indicator, Result
from schema.reading import Quarantined, Reading
from schema.record import Record
from schema.unit import Unit
from schema.verdict import Claim, Verdict

RECORDS: dict[str, type[Record]] = {
    kind.__name__: kind
    for kind in (
        Article,
        Evidence,
        Fact,
        Quantity,
        DocumentReference,
        PersonMention,
        Reading,
        Quarantined,
        Unit,
        Indicator,
        Result,
        Claim,
        Verdict,
    )
}
ARTICLE_COLUMNS = (
    Column("Mã", "id", lambda article: article.id),
    Column("Phiên bản", "version", lambda article: article.version),
    Column("Tiêu đề", "title", lambda article: article.title),
    Column("Báo", "outlet", lambda article: article.outlet),
    Column("Ngày", "published_at", lambda article: article.published_at.isoformat() if article.published_at else None),
    Column("Địa chỉ", "url", lambda article: article.url),
    Column("Dẫn", "lead", lambda article: article.lead),
    Column("Nội dung", "text", lambda article: article.text),
    Column("Nguồn", "source", lambda article: article.source),
)


def _records(backend: Backend, kind: str, filters: Filters) -> Iterator[Any]:
    if kind == "facts":
        yield from backend.facts(filters)
        return
    for reading in backend.readings():
        if kind == "readings":
            yield reading
        elif kind == "articles":
            yield reading.article
        else:
            yield from getattr(reading, kind)


def export_command(
    *, kind: str, form: str, units: list[str], indicators: list[str], years: list[int], index: str
) -> int:
    """Print the records of the index; facts come filtered where asked."""
    if kind == "readings" and form == "csv":
        raise InputError("--kind readings --format csv: một bài có nhiều loại bản ghi; dùng --format jsonl")
    if kind != "facts" and (units or indicators or years):
        raise InputError(f"--kind {kind}: bộ lọc --unit, --indicator, --year chỉ dùng cho --kind facts")
    filters = typed_filters(units=units, indicators=indicators, years=years)
    with open_known(index) as backend:
        records = _records(backend, kind, filters)
        if form == "csv":
            for line in output.as_csv(ARTICLE_COLUMNS if kind == "articles" else COLUMNS[kind], records):
                sys.stdout.write(line)
        else:
            for line in output.as_jsonl(records):
                output.write(line)
    return 0


def schema_command(name: str | None) -> int:
    """Print the JSON Schema of one record, or of all by name."""
    if name is not None and name not in RECORDS:
        raise QuestionError(f"{name}: không có bản ghi này; có {', '.join(RECORDS)}")
    found: object
    if name is not None:
        found = RECORDS[name].model_json_schema()
    else:
        found = {kind: record.model_json_schema() for kind, record in RECORDS.items()}
    output.write(json.dumps(found, ensure_ascii=False, indent=2))
    return 0
