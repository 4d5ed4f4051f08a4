"""``forget``: articles out of the index for good, when those whose they are ask for it."""

import sys
from collections.abc import Sequence

from indexer.query import Forgotten
from reformwatch import figures, output
from reformwatch.commands.reading import reprints_for
from reformwatch.errors import QuestionError
from reformwatch.forgetting import Case, Forgetting, article_named, find, forget
from reformwatch.names import moment, open_for_writing, open_known
from reformwatch.output import Column
from schema.record import Record

COLUMNS = (
    Column("Bài", "article", lambda case: case.article),
    Column("Tiêu đề", "title", lambda case: case.title if case.there else "(chưa có trong kho)"),
    Column("Báo", "outlet", lambda case: case.outlet),
    Column("Ngày", "published", lambda case: figures.day(case.published)),
    Column("Số liệu", "facts", lambda case: case.facts, right=True),
    Column("Địa chỉ", "url", lambda case: case.url),
)
REMEMBERED = (
    Column("Loại", "kind", lambda item: {"article": "bài", "outlet": "báo"}[item.kind]),
    Column("Tên", "name", lambda item: item.name),
    Column("Từ ngày", "at", lambda item: figures.day(item.at)),
    Column("Lý do", "reason", lambda item: item.reason),
)
SHOWN = 20
YES = frozenset({"có", "co", "c"})


class Remembered(Record):
    """Everything that is not to come back."""

    forgotten: tuple[Forgotten, ...]


def forget_command(
    names: Sequence[str],
    *,
    outlets: Sequence[str],
    reason: str | None,
    dry: bool,
    sure: bool,
    form: str,
    index: str,
    now: str | None,
) -> int:
    """Say what would be taken out, ask, and take it out."""
    if not (names or outlets):
        raise QuestionError("chưa nói gỡ gì: cho mã bài, địa chỉ bài, hoặc --outlet BÁO")
    at = moment(now)
    with open_known(index) as reader:
        plan = find(reader, names, outlets)
    if dry:
        _show(plan, form)
        return 0
    if not sure:
        _show(plan, "table")
        if not _agreed(plan):
            output.note("không gỡ gì")
            return 1
    with open_for_writing(index) as backend, reprints_for(index) as reprints:
        plan = forget(backend, find(backend, names, outlets), now=at, reason=reason, reprints=reprints)
    if form == "table":
        output.write(
            f"Đã gỡ {len(plan.there)} bài, {plan.facts} số liệu khỏi kho {index}; từ nay không nhận lại khi đọc hay chép."
        )
    else:
        _show(plan, form)
    _note_archived(plan)
    return 0


def list_command(*, form: str, index: str) -> int:
    """Show what is not to come back."""
    with open_known(index) as backend:
        found = tuple(backend.forgotten())
    if form == "table" and not found:
        output.write("Chưa có bài hay báo nào bị gỡ.")
    else:
        output.show(form, whole=Remembered(forgotten=found), records=found, columns=REMEMBERED)
    return 0


def readmit_command(names: Sequence[str], *, outlets: Sequence[str], index: str) -> int:
    """Let articles and outlets come back at the next reading."""
    if not (names or outlets):
        raise QuestionError("chưa nói nhận lại gì: cho mã bài, địa chỉ bài, hoặc --outlet BÁO")
    ids = [article_named(name) for name in names]
    open_known(index).close()
    with open_for_writing(index) as backend:
        known = sum([backend.readmit("article", one) for one in ids] + [backend.readmit("outlet", o) for o in outlets])
    output.write(f"{known} trong {len(ids) + len(outlets)} tên được nhận lại ở lần đọc sau.")
    return 0


def _show(plan: Forgetting, form: str) -> None:
    if form != "table":
        output.show(form, whole=plan, records=plan.cases, columns=COLUMNS)
        return
    shown: tuple[Case, ...] = plan.cases[:SHOWN]
    if shown:
        output.write(output.as_table(COLUMNS, shown))
    if len(plan.cases) > SHOWN:
        output.write(f"… và {len(plan.cases) - SHOWN} bài nữa; xem đủ: --dry-run --format csv")
    missing = len(plan.cases) - len(plan.there)
    also = f"; {missing} bài chưa có trong kho sẽ không được nhận" if missing else ""
    wholly = f"; mọi bài sau này của {', '.join(plan.outlets)} cũng không được nhận" if plan.outlets else ""
    output.write(f"Sẽ gỡ {len(plan.there)} bài, {plan.facts} số liệu{also}{wholly}.")


def _agreed(plan: Forgetting) -> bool:
    if not output.is_terminal(sys.stdin):
        raise QuestionError("không có ai trả lời: thêm --yes để gỡ, hoặc --dry-run để chỉ xem")
    sys.stderr.write(f"Gỡ {len(plan.there)} bài và không bao giờ nhận lại? Gõ “có” để gỡ: ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in YES


def _note_archived(plan: Forgetting) -> None:
    """The archive is of crawls, and its files are never changed: who keeps it has to know where the pages stand."""
    for case in plan.there:
        if case.archived:
            output.note(f"bản gốc vẫn còn trong kho lưu trữ: {case.archived}")
