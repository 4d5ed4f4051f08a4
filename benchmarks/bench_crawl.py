"""Pages a second of a whole crawl, beside a bare Scrapy spider that calls trafilatura with metadata on the same site.

The site is our own (``newspaper.py``), served on this machine by a process of its own: pages of about 70 kB with all that
newspapers put around an article, in four layouts, one of them of no system we know. The contenders take turns, so that a
noisy machine is noisy for both. Each reads one page before it begins, so that loading libraries is not measured; its
clock starts with the first page that comes and stops with the last; its processor time is that of all its processes.

- ours: sitemap, robots rules, one connection, archive, memory of the crawl, and the page read with metadata;
- bare: the list of addresses, Scrapy's defaults, ``trafilatura.bare_extraction(..., with_metadata=True)``.

python benchmarks/bench_crawl.py [--pages N] [--turns N] [--memory]

``--memory`` crawls once and shows the resident memory of both processes of ours along the way.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from newspaper import HOST, page

NOW = datetime.fromisoformat("2026-11-20T09:00:00+07:00")


class Site(BaseHTTPRequestHandler):
    """The site: robots rules, a sitemap, a front page and as many articles as are asked for."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else a body waits 40 ms behind its headers for who keeps one connection
    pages = 0
    ready: tuple[bytes, ...] = ()

    def do_GET(self) -> None:
        """Answer as a plain web server does."""
        kind, body = "text/html; charset=utf-8", b"<html><body></body></html>"
        if self.path == "/robots.txt":
            kind, body = "text/plain", f"User-agent: *\nSitemap: http://{HOST}/sitemap.xml\n".encode()
        elif self.path == "/sitemap.xml":
            rows = "".join(f"<url><loc>http://{HOST}/tin-{n + 100_000}.html</loc></url>" for n in range(self.pages))
            kind, body = "application/xml", f'<?xml version="1.0"?><urlset>{rows}</urlset>'.encode()
        elif self.path.startswith("/tin-"):
            number = (int(self.path[5:11]) - 100_000) % len(self.ready)
            body = self.ready[number].replace(f"/tin-{number + 100_000}.html".encode(), self.path.encode())
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
        """Say nothing."""


def serve(pages: int) -> None:
    """Serve until killed; the port is the first line of output."""
    Site.pages = pages
    Site.ready = tuple(page(number) for number in range(min(pages, 200)))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    print(server.server_address[1], flush=True)
    server.serve_forever()


def bare(port: int, pages: int) -> None:
    """The yardstick, in a process of its own."""
    import scrapy  # noqa: PLC0415
    import trafilatura  # noqa: PLC0415
    from scrapy.crawler import CrawlerProcess  # noqa: PLC0415

    class Bare(scrapy.Spider):
        name = "bare"
        start_urls = [f"http://127.0.0.1:{port}/tin-{n + 100_000}.html" for n in range(pages)]  # noqa: RUF012
        count = 0
        clock = Clock()

        def parse(self, response):  # noqa: ANN001, ANN202
            Bare.clock.start()
            found = trafilatura.bare_extraction(response.text, url=response.url, with_metadata=True)
            Bare.count += found is not None

    trafilatura.bare_extraction(page(3).decode(), with_metadata=True)
    process = CrawlerProcess({"LOG_LEVEL": "ERROR", "TELNETCONSOLE_ENABLED": False})
    process.crawl(Bare)
    process.start()
    Bare.clock.stop(Bare.count)


def ours(port: int, pages: int, home: Path, *, watch: bool = False) -> None:
    """The whole crawl: fetched, archived, remembered, read."""
    from crawler.archive import Archive  # noqa: PLC0415
    from crawler.crawl import Fetched, Kept, crawl  # noqa: PLC0415
    from crawler.files import raw_hash  # noqa: PLC0415
    from crawler.page import read_page  # noqa: PLC0415
    from crawler.state import CrawlState  # noqa: PLC0415

    count = 0
    read_page(page(3), url=None, source="first", now=NOW)
    clock = Clock()
    with Archive(home / "archive") as archive, CrawlState(home / "crawl.sqlite3") as state:

        def keep(found: Fetched) -> Kept:
            nonlocal count
            clock.start()
            place = archive.add_response(
                found.url, found.status, found.headers.items(), found.body, at=found.fetched_at
            )
            article = read_page(found.body, url=found.url, source=found.url, fetched_at=found.fetched_at, now=NOW)
            count += bool(article.title and article.published_at)
            if watch and count % (pages // 10) == 0:
                print(f"{count:6} pages: {memory(os.getpid())} MB reading, {fetching()} MB fetching", flush=True)
            return Kept(place, raw_hash(found.body), article.published_at)

        crawl(
            [f"http://{HOST}/"],
            on_page=keep,
            delay=0,
            contact="thu@reformwatch.example",
            state=state,
            now=NOW,
            allow_loopback_map={HOST: f"127.0.0.1:{port}"},
        )
    clock.stop(count)


class Clock:
    """Wall clock and processor time between the first page and the last."""

    def __init__(self) -> None:
        self._begun: float | None = None
        self._used = 0.0

    def start(self) -> None:
        """Begin with the first page; later ones change nothing."""
        if self._begun is None:
            self._begun = time.perf_counter()
            self._used = _processor()

    def stop(self, count: int) -> None:
        """Print pages, seconds, and processor seconds; a child counts whole, for it has no first page of its own."""
        print(count, time.perf_counter() - (self._begun or 0.0), _processor() - self._used)


def _processor() -> float:
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def memory(process: int) -> int:
    """Resident megabytes of a process."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    resident = status.partition("VmRSS:")[2].split()
    return int(resident[0]) // 1024 if resident else 0


def fetching() -> int:
    """Resident megabytes of the process that fetches; none once it has fetched all."""
    own = os.getpid()
    children = Path(f"/proc/{own}/task/{own}/children").read_text(encoding="ascii").split()
    return sum(memory(int(child)) for child in children[-1:])


@contextmanager
def site(pages: int) -> Iterator[int]:
    """The served site, by its port."""
    with subprocess.Popen(
        [sys.executable, __file__, "--serve", str(pages)], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        port = int(server.stdout.readline())
        try:
            yield port
        finally:
            server.kill()


def turn(kind: str, port: int, pages: int) -> tuple[float, float]:
    """Pages a second of one contender, and the processor milliseconds that a page took."""
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, __file__, f"--{kind}", str(port), "--pages", str(pages), "--home", home]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    read, seconds, used = (float(part) for part in (done.stdout.split() or ["0", "1", "0"])[-3:])
    if read != pages:
        raise SystemExit(f"{kind}: {read:.0f} of {pages} pages read\n{done.stderr[-2000:]}")
    return pages / seconds, used / pages * 1000


def main() -> None:
    """Measure, or be one of the contenders."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--memory", action="store_true")
    for kind in ("--serve", "--bare", "--ours"):
        parser.add_argument(kind, type=int, help=argparse.SUPPRESS)
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        serve(given.serve)
    elif given.bare:
        bare(given.bare, given.pages)
    elif given.ours:
        ours(given.ours, given.pages, given.home)
    elif given.memory:
        with site(given.pages) as port, tempfile.TemporaryDirectory() as home:
            ours(port, given.pages, Path(home), watch=True)
    else:
        speeds: dict[str, list[tuple[float, float]]] = {"ours": [], "bare": []}
        with site(given.pages) as port:
            for _ in range(given.turns):
                for kind, found in speeds.items():
                    found.append(turn(kind, port, given.pages))
        for kind, found in speeds.items():
            a_second, used = (statistics.median(column) for column in zip(*found, strict=True))
            print(f"{kind}: {a_second:6.1f} pages a second, {used:5.1f} ms of processor a page")
        ratios = [mine[0] / other[0] for mine, other in zip(speeds["ours"], speeds["bare"], strict=True)]
        print(f"ours / bare: {statistics.median(ratios):.2f} (aim: 0.85), from {min(ratios):.2f} to {max(ratios):.2f}")
        print(f"medians of {given.turns} turns of {given.pages} pages")


if __name__ == "__main__":
    main()
