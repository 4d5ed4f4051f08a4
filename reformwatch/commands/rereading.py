"""``reread``: everything again from the archive, and what other rules make of it."""

from collections.abc import Iterable
from contextlib import ExitStack

from reformwatch import output
from reformwatch.commands.crawling import MEMORY, state_for
from reformwatch.commands.reading import LEFT_OUT, MANY, archive_for, list_quarantined, reprints_for
from reformwatch.differences import FactChange, Statement
from reformwatch.errors import InputError
from reformwatch.names import home_path, moment, open_for_writing, open_known
from reformwatch.output import Column
from reformwatch.rereading import RereadReport, reread

KINDS = {"added": "thêm", "removed": "bớt", "altered": "đổi"}


def _value(one: Statement | None) -> str | None:
    if one is None:
        return None
    sign = "" if one.comparator == "=" else f"{one.comparator} "
    shown = one.value if one.value is not None else one.label
    return f"{sign}{shown}" if one.modality == "actual" else f"{sign}{shown} ({one.modality})"


def _either(change: FactChange) -> Statement:
    found = change.after or change.before
    if found is None:
        raise InputError(f"{change.source}: a change without a fact, expected one before or after")
    return found


COLUMNS = (
    Column("Thay đổi", "kind", lambda one: KINDS[one.kind]),
    Column("Đơn vị", "subject", lambda one: _either(one).subject),
    Column("Chỉ số", "indicator", lambda one: _either(one).indicator),
    Column("Thành phần", "component", lambda one: _either(one).component),
    Column("Năm", "year", lambda one: _either(one).year, right=True),
    Column("Loại", "measure", lambda one: _either(one).measure),
    Column("Trước", "before", lambda one: _value(one.before), right=True),
    Column("Sau", "after", lambda one: _value(one.after), right=True),
    Column("Câu", "quote", lambda one: _either(one).quote),
    Column("Nguồn", "source", lambda one: one.source),
)


def reread_command(*, index: str, archive: str | None, into: str | None, dry: bool, form: str, now: str | None) -> int:
    """Read the archive of an index again, store what the rules of today make of it, and say what changed."""
    from crawler.identity import identity  # noqa: PLC0415

    if dry and into is not None:
        raise InputError("--dry-run không ghi gì, nên không đi cùng --into")
    progress = output.Progress("Đã đọc lại")
    with ExitStack() as stack:
        kept = stack.enter_context(archive_for(index, archive))
        if not kept.folder.is_dir():
            raise InputError(f"{kept.folder}: không có bản lưu ở đây; chỉ ra bằng --archive THƯ_MỤC")
        before = stack.enter_context(open_known(index) if dry or into else open_for_writing(index))
        target = None if dry else stack.enter_context(open_for_writing(into)) if into else before
        crawled = (home_path(index) / MEMORY).is_file()
        state = stack.enter_context(state_for(index)) if crawled else None

        def outside(url: str) -> bool:
            known = None if state is None else state.known(identity(url))
            return known is not None and known.status == "outside"

        reprints = None if target is None else stack.enter_context(reprints_for(into or index))
        report = reread(kept, before, target, now=moment(now), progress=progress, outside=outside, reprints=reprints)
    progress.end()
    _show(report, form, dry=dry, place=into or index)
    return LEFT_OUT if report.torn or report.lost else 0


def _show(report: RereadReport, form: str, *, dry: bool, place: str) -> None:
    if form != "table":
        output.show(form, whole=report, records=report.changes, columns=COLUMNS)
        return
    done = "chỉ so sánh, không ghi gì" if dry else f"đã ghi vào {place}"
    output.write(
        f"{report.records} bản lưu ({report.resumed} đã xong từ lần trước): {report.same} như cũ, {report.facts} đổi số liệu, "
        f"{report.text} đổi nội dung, {report.recovered} nay đọc được, {report.lost} nay không đọc được, "
        f"{report.refused} vẫn không đọc được, {report.copies} trùng, {report.outside} ngoài những ngày từng hỏi; {done}"
    )
    output.write(f"Số liệu: thêm {report.added}, bớt {report.removed}, đổi {report.altered}")
    if report.unwanted:
        output.write(f"{report.unwanted} bản lưu của bài đã được yêu cầu gỡ, không nhận lại")
    if report.unarchived:
        output.write(f"{report.unarchived} bài trong kho không có bản lưu, giữ nguyên")
    if report.changes:
        output.write("")
        output.write(output.as_table(COLUMNS, _first(report.changes), title="Thay đổi"))
    if len(report.changes) > MANY:
        output.note(f"… và {len(report.changes) - MANY} thay đổi nữa; xem: --format csv")
    list_quarantined(report.torn)


def _first(changes: Iterable[FactChange]) -> list[FactChange]:
    return list(changes)[:MANY]
