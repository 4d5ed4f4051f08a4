"""``demo``: the whole way on sample pages of our own, over HTTP on this machine."""

import shutil
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

from reformwatch import output
from reformwatch.analytics import scores
from reformwatch.commands.checking import show_report as show_check
from reformwatch.commands.reading import LEFT_OUT, archive_for, reprints_for, show_report
from reformwatch.commands.tables import show_table
from reformwatch.digest import digest, week_to
from reformwatch.digest_text import as_text
from reformwatch.factcheck import check
from reformwatch.names import open_for_writing
from reformwatch.pipeline import run
from reformwatch.sampleserver import SampleServer
from schema.dates import VIETNAM

NOW = datetime(2024, 4, 21, 12, tzinfo=VIETNAM)
"""The sample pages tell of the week in which the results of 2023 were published."""
CLAIM = "Năm 2023 Hà Nội xếp thứ 5 về PAR INDEX"
CONTACT = "demo@baotinh.example"
QUICK = 0.0
"""No pause between requests: the server is our own."""


def _called() -> str:
    """How the reader can call the program: by its name, or by the path it was called with when it is not on PATH."""
    return "reformwatch" if shutil.which("reformwatch") or not Path(sys.argv[0]).is_file() else sys.argv[0]


def demo_command(*, index: str) -> int:
    """Crawl the sample sites and show what comes of it."""
    from crawler.crawl import crawl  # noqa: PLC0415

    progress = output.Progress("Đã đọc")
    with (
        SampleServer() as server,
        archive_for(index, None) as archive,
        open_for_writing(index) as backend,
        reprints_for(index) as reprints,
    ):
        fetch = partial(crawl, delay=QUICK, contact=CONTACT, allow_loopback_map=server.hosts)
        output.write(f"1. Đọc {len(server.hosts)} trang báo mẫu qua HTTP tại {server.address}")
        report = run(
            server.start_urls(),
            backend=backend,
            archive=archive,
            now=NOW,
            progress=progress,
            crawl=fetch,
            reprints=reprints,
        )
        progress.end()
        show_report(report, "table", index)
        output.write("\n2. Bảng xếp hạng: kết quả đã công bố cùng số liệu vừa trích")
        show_table(scores("PAR_INDEX", 2023, backend=backend), "table")
        output.write(f"\n3. Kiểm tra một câu: {CLAIM}")
        show_check(check(CLAIM, backend=backend, now=NOW))
        first, last = week_to(NOW)
        output.write("4. Điểm tin của tuần")
        output.write(as_text(digest(backend, first=first, last=last)))
    output.write(f"\nKho nằm ở {index}. Thử tiếp:")
    called = _called()
    output.write(f'  {called} search "dẫn đầu PAR INDEX" --index {index}')
    output.write(f'  {called} check "Năm 2023 Quảng Ninh đạt 92,18% về PAR INDEX" --index {index}')
    output.write(f"  {called} run THƯ_MỤC_CỦA_BẠN --index {index}")
    return LEFT_OUT if report.sources and not report.read and not report.skipped else 0
