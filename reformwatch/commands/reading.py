"""``run`` and ``extract``: inputs into the index, or into records on the screen."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reformwatch import output
from reformwatch.commands.crawling import CrawlOptions, crawl_with, outlet_names, state_for
from reformwatch.config import settings
from reformwatch.errors import InputError
from reformwatch.names import home_path, moment, open_for_writing
from reformwatch.output import Column
from reformwatch.pipeline import RunReport, is_url, readings, run
from reformwatch.reasons import NOT_ASKED, alarm_words, note_words, reason_words
from schema.fact import DocumentReference, Fact, PersonMention, Quantity
from schema.reading import Quarantined, Reading
from schema.record import Record

if TYPE_CHECKING:
    from crawler.archive import Archive
    from crawler.health import Health
    from crawler.reprints import Reprints

LEFT_OUT = 3
"""The exit code when the work is done but something could not be read."""
MANY = 20
HEALTH = "health.sqlite3"
"""The file beside an index that keeps how outlets fare."""

FACT_COLUMNS = (
    Column("Đơn vị", "subject", lambda fact: fact.subject.name),
    Column("Mã đơn vị", "subject_id", lambda fact: fact.subject.id),
    Column("Chỉ số", "indicator", lambda fact: fact.indicator),
    Column("Thành phần", "component", lambda fact: fact.component),
    Column("Phạm vi", "scope", lambda fact: fact.scope),
    Column("Năm", "year", lambda fact: fact.year, right=True),
    Column("Loại", "measure", lambda fact: fact.measure),
    Column("So sánh", "comparator", lambda fact: fact.comparator),
    Column("Giá trị", "value", lambda fact: None if fact.value is None else str(fact.value), right=True),
    Column("Đơn vị đo", "unit", lambda fact: fact.unit),
    Column("Nhãn", "label", lambda fact: fact.label),
    Column("Trên", "out_of", lambda fact: fact.out_of, right=True),
    Column("Tính chất", "modality", lambda fact: fact.modality),
    Column("Năm gốc", "base_year", lambda fact: fact.base_year),
    Column("Câu", "quote", lambda fact: fact.evidence.sentence or " ".join(fact.evidence.quote.split())),
    Column("Nguồn", "source", lambda fact: fact.source),
)
QUANTITY_COLUMNS = (
    Column("Đối tượng", "subject", lambda one: one.subject),
    Column("Cái gì", "what", lambda one: one.what),
    Column("So sánh", "comparator", lambda one: one.comparator),
    Column("Giá trị", "value", lambda one: str(one.value), right=True),
    Column("Đơn vị", "unit", lambda one: one.unit),
    Column("Năm", "year", lambda one: one.year),
    Column("Tính chất", "modality", lambda one: one.modality),
    Column("Câu", "quote", lambda one: " ".join(one.evidence.quote.split())),
    Column("Nguồn", "source", lambda one: one.source),
)
REFERENCE_COLUMNS = (
    Column("Số", "number", lambda one: one.number),
    Column("Loại", "kind", lambda one: one.kind),
    Column("Cơ quan", "issuer", lambda one: one.issuer),
    Column("Ngày", "date", lambda one: one.date),
    Column("Câu", "quote", lambda one: " ".join(one.evidence.quote.split())),
    Column("Nguồn", "source", lambda one: one.source),
)
PEOPLE_COLUMNS = (
    Column("Tên", "name", lambda one: one.name),
    Column("Chức vụ", "role", lambda one: one.role),
    Column("Cơ quan", "organisation", lambda one: one.organisation),
    Column("Câu", "quote", lambda one: " ".join(one.evidence.quote.split())),
    Column("Nguồn", "source", lambda one: one.source),
)
COLUMNS: dict[str, tuple[Column, ...]] = {
    "facts": FACT_COLUMNS,
    "quantities": QUANTITY_COLUMNS,
    "references": REFERENCE_COLUMNS,
    "people": PEOPLE_COLUMNS,
}
KINDS: dict[type[Record], str] = {
    Fact: "facts",
    Quantity: "quantities",
    DocumentReference: "references",
    PersonMention: "people",
}


class _Records(Record):
    """Records as one JSON document."""

    records: tuple[Fact | Quantity | DocumentReference | PersonMention, ...]


def records_of(reading: Reading, kind: str) -> Sequence[Any]:
    """The records of one kind, or all, in the order of the schema."""
    if kind != "all":
        return tuple(getattr(reading, kind))
    return (*reading.facts, *reading.quantities, *reading.references, *reading.people)


def list_quarantined(items: Sequence[Quarantined]) -> None:
    """Name on standard error what was left out, and why."""
    for item in items[:MANY]:
        output.note(f"bỏ qua {item.source}: {reason_words(item.reason, item.detail)}")
    if len(items) > MANY:
        output.note(f"… và {len(items) - MANY} mục nữa; xem: reformwatch doctor")


def extract_command(paths: list[str], *, kind: str, form: str, now: str | None) -> int:
    """Print the records of files, one a line, while they are read."""
    if form == "csv" and kind == "all":
        raise InputError(
            "--kind all --format csv: mỗi tệp csv chỉ chứa một loại bản ghi; chọn --kind facts, quantities, …"
        )
    progress = output.Progress("Đã đọc")
    bad: list[Quarantined] = []

    def records() -> Iterator[Any]:
        for item in readings(paths, now=moment(now), stdin=sys.stdin.buffer):
            if isinstance(item, Quarantined):
                bad.append(item)
                continue
            yield from records_of(item, kind)
            progress(item.article.source)

    _write(records(), kind, form)
    progress.end()
    list_quarantined(bad)
    return LEFT_OUT if bad else 0


def explain_command(paths: list[str], *, now: str | None) -> int:
    """Print for each sentence with a figure what was found, bound and refused."""
    from nlp.explanation import explain_sentence  # noqa: PLC0415  # the rules load only when something is read
    from nlp.pipeline import explain  # noqa: PLC0415

    bad: list[Quarantined] = []
    for item in readings(paths, now=moment(now), stdin=sys.stdin.buffer):
        if isinstance(item, Quarantined):
            bad.append(item)
            continue
        output.write(item.article.source)
        for read in explain(item.article).sentences:
            for line in explain_sentence(read):
                output.write(line)
    list_quarantined(bad)
    return LEFT_OUT if bad else 0


def _write(records: Iterator[Any], kind: str, form: str) -> None:
    if form == "jsonl":
        for line in output.as_jsonl(records):
            output.write(line)
    elif form == "json":
        output.write(output.as_json(_Records(records=tuple(records))))
    elif form == "csv":
        for line in output.as_csv(COLUMNS[kind], records):
            sys.stdout.write(line)
    else:
        found = list(records)
        for one in COLUMNS if kind == "all" else (kind,):
            rows = [record for record in found if KINDS[type(record)] == one]
            output.write(output.as_table(_narrow(COLUMNS[one]), rows, title=f"{one}: {len(rows)}"))


def _narrow(columns: Sequence[Column]) -> list[Column]:
    """What fits a screen: ids and defaults stay in the other formats."""
    return [
        column for column in columns if column.name not in ("subject_id", "scope", "modality", "base_year", "label")
    ]


def archive_for(index: str, folder: str | None) -> "Archive":
    """The archive of an index: beside it, or in the folder given."""
    from crawler.archive import Archive  # noqa: PLC0415

    return Archive(Path(folder) if folder else home_path(index) / "archive")


def reprints_for(index: str) -> "Reprints":
    """What is known of reprints, beside the index."""
    from crawler.reprints import Reprints  # noqa: PLC0415

    return Reprints(home_path(index) / "reprints.sqlite3")


def health_for(index: str, now: datetime) -> "Health":
    """How outlets fare, beside the index."""
    from crawler.health import Health  # noqa: PLC0415

    return Health(home_path(index) / HEALTH, now=now)


def run_command(
    inputs: list[str],
    *,
    index: str,
    archive: str | None,
    wanted: CrawlOptions,
    form: str,
    now: str | None,
) -> int:
    """Read inputs into the index and say what was done."""
    inputs = [*inputs, *wanted.addresses()]
    outlets = outlet_names(wanted.outlets)
    crawls = bool(outlets) or any(map(is_url, inputs))
    at = moment(now)
    if crawls:
        crawl_with(options=wanted)  # what is wrong with the options is said before anything is opened
    progress = output.Progress("Đã đọc")
    with archive_for(index, archive) as kept, open_for_writing(index) as backend, ExitStack() as held:
        state = held.enter_context(state_for(index)) if crawls else None
        report = run(
            inputs,
            backend=backend,
            archive=kept,
            now=at,
            progress=progress,
            stdin=sys.stdin.buffer,
            crawl=crawl_with(state=state, now=at, options=wanted) if crawls else None,
            outlets=outlets,
            state=state,
            window=wanted.window() if crawls else None,
            reprints=held.enter_context(reprints_for(index)),
            health=held.enter_context(health_for(index, at)) if crawls else None,
        )
    progress.end()
    show_report(report, form, index)
    return LEFT_OUT if note_refused(backend.refused) or report.quarantined else 0


def note_refused(refused: int) -> bool:
    """Tell of articles that the server of the index refused; whether there were any."""
    if refused:
        kept = settings().access.dead_letters
        output.note(f"máy chủ của kho từ chối {refused} bài, giữ ở {kept}; thử lại: reformwatch replay")
    return refused > 0


def show_report(report: RunReport, form: str, index: str) -> None:
    """What a run did."""
    if form in ("json", "jsonl"):
        output.write(output.as_json(report) if form == "json" else report.model_dump_json())
    else:
        output.write(
            f"{report.sources} nguồn: {report.new} bài mới, {report.changed} bài thay đổi, "
            f"{report.unchanged} bài như cũ, {report.skipped} nguồn đã biết, {len(report.quarantined)} không đọc được; "
            f"{report.facts} số liệu. Kho: {index}"
        )
        for alarm in report.alarms:
            output.note(f"báo động {alarm_words(alarm)}")
        for line in report.notes[:MANY]:
            output.note(f"lưu ý {note_words(line)}")
        if report.outside:
            output.note(f"{report.outside} bài đã tải nằm ngoài những ngày được hỏi: giữ bản gốc, không vào kho")
        if report.unwanted:
            output.note(f"{report.unwanted} bài đã được yêu cầu gỡ, không nhận lại; xem: reformwatch forget --list")
        if report.not_asked:
            shown = "; ".join(f"{NOT_ASKED.get(reason, reason)}: {count}" for reason, count in report.not_asked.items())
            output.note(f"không tải {sum(report.not_asked.values())} địa chỉ ({shown})")
        if report.left:
            sites = ", ".join(f"{site} {count}" for site, count in report.left.items())
            output.note(f"chưa đọc hết: còn {sum(report.left.values())} bài chờ lần sau ({sites})")
    list_quarantined(report.quarantined)
