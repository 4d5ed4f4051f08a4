"""``copy``, ``rebuild``, ``replay``: keeping indices, for those who run them."""

from indexer.errors import BackendError
from reformwatch import output
from reformwatch.commands.reading import LEFT_OUT, note_refused
from reformwatch.copying import CopyReport, copy
from reformwatch.errors import InputError
from reformwatch.names import open_for_writing, open_known

SHOWN = 20
DOING = {"copy": "Đang sao chép", "compare": "Đang so sánh"}


def copy_command(*, source: str, target: str, form: str) -> int:
    """Copy one index into another and say whether they are equal."""
    if source == target:
        raise InputError(f"{source}: nguồn và đích là một kho")
    bar = output.Bar()
    try:
        with open_known(source) as given, open_for_writing(target) as taken:
            report = copy(given, taken, lambda what, done, total: bar(DOING[what], done, total))
    finally:
        bar.end()
    if form == "json":
        output.write(output.as_json(report))
    else:
        _show(report, target)
    return LEFT_OUT if note_refused(report.refused) or report.missing else 0


def _show(report: CopyReport, target: str) -> None:
    output.write(
        f"{report.readings} bài (mọi phiên bản), {report.changed} bài mới hoặc khác trong kho đích, "
        f"{report.quarantined} nguồn không đọc được. Kho đích: {target}"
    )
    if report.equal:
        output.write("Hai kho bằng nhau.")
    if report.more:
        output.write(f"Kho đích có thêm {report.more} bài mà kho nguồn không có.")
    if report.missing:
        output.write(f"Kho đích thiếu {len(report.missing)} bài:")
        for source in report.missing[:SHOWN]:
            output.write(f"  {source}")


def rebuild_command(*, index: str, rollback: bool) -> int:
    """Make what is derived anew, or go back to what was before."""
    open_known(index).close()
    if rollback:
        with open_for_writing(index) as backend:
            number = backend.rollback()
        output.write(f"Đã quay lại bản số {number} của kho {index}.")
        return 0
    bar = output.Bar()
    try:
        with open_for_writing(index) as backend:
            backend.rebuild(lambda done, total: bar("Đang dựng lại", done, total))
            articles = backend.counts().articles
    finally:
        bar.end()
    output.write(f"Đã dựng lại kho {index}: {articles} bài.")
    return 0


def replay_command(*, index: str) -> int:
    """Try again what the server of an index refused."""
    try:
        with open_for_writing(index) as backend:
            tried, refused = backend.replay()
    except BackendError as error:
        raise InputError(f"{index}: chưa ghi lại được, không mất bài nào: {error}") from error
    output.write(f"Đã thử lại {tried} bài bị từ chối: {tried - refused} bài đã vào kho, {refused} bài vẫn bị từ chối.")
    return LEFT_OUT if refused else 0
