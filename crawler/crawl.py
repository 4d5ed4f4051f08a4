"""The crawl as one function: addresses in, pages out, in the order they come.

Scrapy runs in a process of its own (:mod:`crawler.child`), so a crawl can be made any number of times in one program
and leaves nothing behind in it.
"""

import base64
import json
import pkgutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO, Any, NamedTuple
from urllib.parse import urlsplit

import crawler.spiders
from crawler.addresses import absolute
from crawler.errors import CrawlError
from crawler.hosts import check_map, is_loopback
from crawler.settings import DEFAULT_DELAY


class Fetched(NamedTuple):
    """A page as the server sent it. ``url`` is where it was found in the end, ``headers`` have names in lower case."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes
    fetched_at: datetime
    outlet: str | None


class Skipped(NamedTuple):
    """An address that gave no page: ``robots``, ``http_404``, ``timeout``, ``dns``, ``offsite``, …, and a sentence."""

    url: str
    reason: str
    detail: str


@dataclass(frozen=True)
class CrawlReport:
    """What a crawl did: pages fetched by host, and every address that gave none, with its reason."""

    pages: Mapping[str, int] = field(default_factory=dict)
    """Pages handed on, by host."""
    robots: tuple[Skipped, ...] = ()
    """Addresses that robots rules forbid; they were not asked for."""
    errors: tuple[Skipped, ...] = ()
    notes: tuple[Skipped, ...] = ()
    """Feeds and sitemaps that are empty or are not what they should be."""

    @property
    def fetched(self) -> int:
        """Pages in all."""
        return sum(self.pages.values())

    @property
    def reasons(self) -> dict[str, int]:
        """How often each reason for an error occurred."""
        return dict(Counter(error.reason for error in self.errors))

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every host that was asked or should have been."""
        others = (urlsplit(skipped.url).netloc for skipped in (*self.robots, *self.errors))
        return tuple(sorted({*self.pages, *others}))


def outlet_ids() -> tuple[str, ...]:
    """Every declared outlet: one file each below ``crawler/spiders``, named by its id."""
    return tuple(sorted(info.name for info in pkgutil.iter_modules(crawler.spiders.__path__)))


def crawl(
    start: Sequence[str],
    *,
    outlets: Sequence[str] = (),
    on_page: Callable[[Fetched], None],
    delay: float | None = None,
    max_pages: int | None = None,
    contact: str,
    allow_loopback_map: Mapping[str, str] | None = None,
) -> CrawlReport:
    """Fetch articles, or all that front pages and declared outlets lead to; each page goes to ``on_page`` as it comes.

    Args:
        start: Addresses of articles, listings or front pages. Declared outlets are known by their host.
        outlets: Ids of declared outlets to crawl as a whole.
        on_page: Called in this process; an error in it ends the crawl and is raised.
        delay: Seconds between two requests to one host. Less than the default only where all hosts are local.
        max_pages: Stop after so many pages.
        contact: An e-mail address or page by which a site reaches the crawler's keeper.
        allow_loopback_map: Made-up hosts and where they listen on this machine, as ``{"baotinh.example": "127.0.0.1:8080"}``.
    """
    hosts = dict(allow_loopback_map or {})
    _check(start, outlets, delay, max_pages, contact, hosts)
    order = {
        "start": list(dict.fromkeys(start)),
        "outlets": list(dict.fromkeys(outlets)),
        "delay": delay,
        "max_pages": max_pages,
        "contact": contact.strip(),
        "hosts": hosts,
    }
    if max_pages == 0 or not (order["start"] or order["outlets"]):
        return CrawlReport()
    tally = _Tally(on_page)
    with tempfile.TemporaryFile() as log:
        # -P: a file called scrapy.py or json.py in the folder we are called from must not be taken for the library.
        command = [sys.executable, "-P", "-m", "crawler.child"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log) as child:  # noqa: S603
            try:
                ended = _listen(child, order, tally)
            except BaseException:
                child.kill()
                raise
        if not ended:
            raise CrawlError(f"the crawling process ended early with code {child.returncode}: {_tail(log)}")
    return tally.report()


def _check(
    start: Sequence[str],
    outlets: Sequence[str],
    delay: float | None,
    max_pages: int | None,
    contact: str,
    hosts: Mapping[str, str],
) -> None:
    check_map(hosts)
    if not ("@" in contact or contact.strip().startswith(("http://", "https://"))) or "\n" in contact.strip():
        raise CrawlError(f"contact is {contact!r}, expected an e-mail address or the address of a page")
    if max_pages is not None and max_pages < 0:
        raise CrawlError(f"max_pages is {max_pages}, expected a count")
    unknown = sorted({*outlets} - {*outlet_ids()})
    if unknown:
        raise CrawlError(f"no outlet is called {', '.join(unknown)}; known are {', '.join(outlet_ids())}")
    far = list(outlets)
    for url in start:
        parts = urlsplit(absolute(url, ""))
        if not parts.hostname:
            raise CrawlError(f"{url!r} is no address to crawl, expected http://… or https://…")
        if parts.hostname not in hosts and not is_loopback(parts.hostname):
            far.append(parts.hostname)
    if delay is not None and (delay < 0 or (delay < DEFAULT_DELAY and far)):
        asked = f" for {far[0]}" if far else ""
        raise CrawlError(
            f"a delay of {delay} s is asked{asked}, expected at least {DEFAULT_DELAY} s for other people's servers"
        )


class _Tally:
    """Counts events into a report and hands pages on."""

    def __init__(self, on_page: Callable[[Fetched], None]) -> None:
        self._on_page = on_page
        self._pages: Counter[str] = Counter()
        self._skipped: dict[str, list[Skipped]] = {"robots": [], "error": [], "note": []}

    def take(self, event: dict[str, Any]) -> bool:
        """Take one event; true when it is the last."""
        kind = event["kind"]
        if kind == "refused":
            raise CrawlError(event["detail"])
        if kind == "page":
            self._pages[urlsplit(event["url"]).netloc] += 1
            self._on_page(_fetched(event))
        elif kind in self._skipped:
            self._skipped[kind].append(Skipped(event["url"], event["reason"], event.get("detail", "")))
        return bool(kind == "end")

    def report(self) -> CrawlReport:
        """All of it."""
        robots, errors, notes = (tuple(self._skipped[kind]) for kind in ("robots", "error", "note"))
        return CrawlReport(pages=dict(self._pages), robots=robots, errors=errors, notes=notes)


def _fetched(event: dict[str, Any]) -> Fetched:
    return Fetched(
        url=event["url"],
        status=event["status"],
        headers=event["headers"],
        body=base64.b64decode(event["body"]),
        fetched_at=datetime.fromisoformat(event["fetched_at"]),
        outlet=event["outlet"],
    )


def _listen(child: subprocess.Popen[bytes], order: dict[str, Any], tally: _Tally) -> bool:
    if child.stdin is None or child.stdout is None:
        return False
    with child.stdin as orders:
        orders.write(json.dumps(order).encode() + b"\n")
    return any(tally.take(json.loads(text)) for text in child.stdout)


def _tail(log: IO[bytes]) -> str:
    log.seek(0)
    lines = log.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else "it left no message"
