"""Articles a second that a reread takes: every page of an archive read, its figures extracted and compared, and stored.

The archive is made of pages of ``newspaper.py``. First it is read into a new index, then the same index is reread in
its place, then only compared.

python benchmarks/bench_reread.py [PAGES]
"""

import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from newspaper import HOST, page

from crawler.archive import Archive
from crawler.reprints import Reprints
from indexer.backend import open_backend
from reformwatch.rereading import reread

NOW = datetime.fromisoformat("2026-11-20T09:00:00+07:00")


def main() -> None:
    """Print the three speeds."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with Archive(home / "archive") as archive:
            for number in range(pages):
                url = f"http://{HOST}/tin-{number + 100_000}.html"
                archive.add_response(url, 200, [("Content-Type", "text/html; charset=utf-8")], page(number), at=NOW)
            empty, index = f"embedded:{home / 'empty'}", f"embedded:{home / 'index'}"
            with (
                open_backend(empty) as nothing,
                open_backend(index) as target,
                Reprints(home / "reprints.sqlite3") as reprints,
            ):
                timed("into a new index", archive, nothing, target, reprints)
                for path in (home / "archive").glob(".reread-*"):  # else it would go on where it ended
                    path.unlink()
                timed("in its place", archive, target, target, reprints)
                timed("only compared", archive, target, None, None)


def timed(what, archive, before, target, reprints) -> None:  # noqa: ANN001
    """One reread, its speed printed."""
    started = time.perf_counter()
    report = reread(archive, before, target, now=NOW, reprints=reprints)
    seconds = time.perf_counter() - started
    print(f"{what:17} {report.records:6} pages, {report.records / seconds:6.1f} a second; {report.added} facts added")


if __name__ == "__main__":
    main()
