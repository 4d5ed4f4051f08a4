"""A crawl as a program of its own, for tests that kill it: python crawling.py HOME ORDER (JSON)."""

import json
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

from crawler.archive import Archive
from crawler.crawl import crawl
from crawler.outlet import declared
from crawler.state import CrawlState
from indexer.backend import open_backend
from reformwatch.pipeline import run
from schema.reading import Reading


def main(home, order):
    """Crawl what is ordered into the index at home; figures are not read, that is another test's."""
    now = datetime.fromisoformat(order["now"])
    with (
        declared(Path(order["folder"])),
        open_backend(f"embedded:{home}") as backend,
        Archive(home / "archive") as archive,
        CrawlState(home / "crawl.sqlite3") as state,
    ):
        fetch = partial(
            crawl, contact="thu@reformwatch.example", delay=0, state=state, now=now,
            allow_loopback_map=order["hosts"],
        )  # fmt: skip
        run(
            order["start"],
            backend=backend,
            archive=archive,
            now=now,
            read=lambda article: Reading(article=article, rules="test"),
            rules="test",
            crawl=fetch,
            outlets=order["outlets"],
            state=state,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.loads(sys.argv[2]))
