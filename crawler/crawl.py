"""The crawl as one function: addresses in, pages out, in the order they come.

Scrapy runs in a process of its own (:mod:`crawler.child`), so a crawl can be made any number of times in one program
and leaves nothing behind in it. What a crawl remembers (:mod:`crawler.state`) is written here, after a page is kept.
"""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import IO, Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from crawler.addresses import TOPIC, absolute
from crawler.errors import CrawlError
from crawler.hosts import check_map, is_loopback
from crawler.outlet import folder_in_use
from crawler.outlet import outlets as declared_outlets
from crawler.settings import DEFAULT_DELAY
from crawler.state import CrawlState, Waiting
from crawler.wire import PIPE, Inbox
from schema.article import ArchiveRef
from schema.ids import digest


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
    body: bytes | None = None
    """The page where it shows, for what a listing lacks."""


class Kept(NamedTuple):
    """What became of a page: where it is archived, the hash of its bytes, when it was published, and whether it counts."""

    place: ArchiveRef | None = None
    hash: str | None = None
    published: datetime | None = None
    status: str = "read"
    """``outside`` for a page that lies outside the days asked for: another crawl may want it."""


class Window(NamedTuple):
    """The days asked for, both included."""

    since: datetime | None = None
    until: datetime | None = None

    def holds(self, at: datetime | None) -> bool:
        """Whether an article of that time is wanted; one without a time is."""
        if at is None:
            return True
        return (self.since is None or at >= self.since) and (self.until is None or at <= self.until)


OnPage = Callable[[Fetched], Kept | None]


@dataclass(frozen=True)
class CrawlReport:
    """What a crawl did: pages fetched by host, and every address that gave none, with its reason."""

    pages: Mapping[str, int] = field(default_factory=dict)
    """Pages handed on, by host."""
    unchanged: int = 0
    """Pages of which their servers said that they are as they were."""
    answered: tuple[str, ...] = ()
    """Home pages of the hosts that gave a source of addresses or said that a page is as it was."""
    robots: tuple[Skipped, ...] = ()
    """Addresses that robots rules forbid; they were not asked for."""
    errors: tuple[Skipped, ...] = ()
    notes: tuple[Skipped, ...] = ()
    """Feeds and sitemaps that are empty or are not what they should be, hosts that want to be left alone."""
    skipped: Mapping[str, int] = field(default_factory=dict)
    """Addresses that were listed and not asked for, by reason: ``known``, ``off_topic``, ``outside``, ``silence``, …"""
    left: Mapping[str, int] = field(default_factory=dict)
    """Articles that were found and still wait, by site."""
    resumed: bool = False
    """Whether the same crawl was broken off before and was gone on with."""

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

    @property
    def complete(self) -> bool:
        """Whether everything that was found and may be read was read."""
        return not (self.left or self.robots or self.errors or self.skipped.get("silence"))


def crawl(
    start: Sequence[str],
    *,
    outlets: Sequence[str] = (),
    on_page: OnPage,
    delay: float | None = None,
    max_pages: int | None = None,
    window: Window = Window(),  # noqa: B008  # frozen, so safe to share
    state: CrawlState | None = None,
    now: datetime | None = None,
    contact: str,
    allow_loopback_map: Mapping[str, str] | None = None,
) -> CrawlReport:
    """Fetch articles, or all that front pages and declared outlets lead to; each page goes to ``on_page`` as it comes.

    Further outlets are those of the folder given to :func:`crawler.outlet.declared`: reading a page asks for them too.

    Args:
        start: Addresses of articles, listings or front pages. Declared outlets are known by their host.
        outlets: Ids of declared outlets to crawl as a whole.
        on_page: Called in this process; an error in it ends the crawl and is raised. What it returns is remembered.
        delay: Seconds between two requests to one host. Less than the default only where all hosts are local.
        max_pages: Stop after so many pages; what was found and not fetched waits for the next crawl.
        window: The days that articles are wanted of, as far as feeds, sitemaps and addresses tell them.
        state: What earlier crawls remember; without it, every crawl is the first.
        now: The moment of the crawl.
        contact: An e-mail address or page by which a site reaches the crawler's keeper.
        allow_loopback_map: Made-up hosts and where they listen on this machine, as ``{"baotinh.example": "127.0.0.1:8080"}``.
    """
    hosts = dict(allow_loopback_map or {})
    folder = folder_in_use()
    _check(start, outlets, delay, max_pages, contact, hosts)
    if max_pages == 0 or not (start or outlets):
        return CrawlReport()
    now = now or datetime.now(UTC)
    task = digest(sorted(set(start)), sorted(set(outlets)), str(window), max_pages)
    resume = state.begin(task, now) if state else None
    order = {
        "start": list(dict.fromkeys(start)),
        "outlets": list(dict.fromkeys(outlets)),
        "delay": delay,
        "max_pages": max_pages,
        "contact": contact.strip(),
        "hosts": hosts,
        "folder": str(folder) if folder else None,
        "state": str(state.path) if state else None,
        "plan": {
            "now": now.timestamp(),
            "since": window.since.timestamp() if window.since else None,
            "until": window.until.timestamp() if window.until else None,
            "resume": resume,
            "filter": digest(TOPIC.pattern, str(window)),
        },
    }
    tally = _Tally(on_page, state, now)
    with tempfile.TemporaryFile() as log:
        # -P: a file called scrapy.py or json.py in the folder we are called from must not be taken for the library.
        command = [sys.executable, "-P", "-m", "crawler.child"]
        with subprocess.Popen(  # noqa: S603  # our own module
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, pipesize=PIPE
        ) as child:
            inbox = Inbox(_pipe(child))
            try:
                ended = _listen(child, order, inbox, tally)
            except KeyboardInterrupt:
                child.kill()
                for event in inbox:  # what came is kept: it would have to be asked for again
                    tally.take(event)
                raise
            except BaseException:
                child.kill()
                raise
        if not ended:
            raise CrawlError(f"the crawling process ended early with code {child.returncode}: {_tail(log)}")
    if state is not None:
        state.end(task, now)
    return tally.report(resumed=resume is not None)


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
    known = declared_outlets()
    unknown = sorted({*outlets} - {*known})
    if unknown:
        raise CrawlError(f"no outlet is called {', '.join(unknown)}; known are {', '.join(known)}")
    far = []
    for url in (*start, *(known[name].front() for name in outlets)):
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
    """Counts events into a report, hands pages on, and remembers what became of every address."""

    def __init__(self, on_page: OnPage, state: CrawlState | None, now: datetime) -> None:
        self._on_page = on_page
        self._state = state
        self._now = now
        self._pages: Counter[str] = Counter()
        self._unchanged = 0
        self._answered: set[str] = set()
        self._listed: Counter[str] = Counter()
        self._left: dict[str, int] = {}
        self._skipped: dict[str, list[Skipped]] = {"robots": [], "error": [], "note": []}

    def take(self, event: dict[str, Any]) -> bool:
        """Take one event; true when it is the last."""
        kind = event["kind"]
        if kind == "refused":
            raise CrawlError(event["detail"])
        if kind == "page":
            self._page(event)
        elif kind in self._skipped:
            self._skipped[kind].append(
                Skipped(event["url"], event["reason"], event.get("detail", ""), event.get("body"))
            )
            if self._state and event.get("key"):
                self._state.failed(
                    event["key"],
                    event["reason"],
                    now=self._now,
                    final=event["final"],
                    url=event["url"],
                    site=event["site"],
                )
        elif kind == "tally":
            self._listed.update(event["skipped"])
            if event["left"]:
                self._left[event["site"]] = event["left"]
        elif kind == "unchanged":
            self._unchanged += 1
        if kind in {"unchanged", "source"}:
            self._answered.add(urljoin(event["url"], "/"))
        if self._state is not None:
            self._remember(self._state, event)
        return bool(kind == "end")

    def _page(self, event: dict[str, Any]) -> None:
        self._pages[urlsplit(event["url"]).netloc] += 1
        page = _fetched(event)
        kept = self._on_page(page) or Kept()
        if self._state is not None:
            self._state.kept(
                event["key"],
                page.url,
                site=event["site"],
                now=self._now,
                digest=kept.hash,
                etag=page.headers.get("etag"),
                modified=page.headers.get("last-modified"),
                hint=event["hint"],
                published=kept.published.timestamp() if kept.published else None,
                place=kept.place,
                status=kept.status,
                aliases=event["keys"],
            )

    def _remember(self, state: CrawlState, event: dict[str, Any]) -> None:
        kind = event["kind"]
        if kind == "found":
            state.found(event["site"], [Waiting(*item) for item in event["items"]], self._now)
        elif kind == "source":
            row = {name: event[name] for name in ("etag", "modified", "filter", "items")}
            state.sourced(event["url"], event["site"], event["source"], row, self._now)
        elif kind == "unchanged":
            state.unchanged(event["key"], now=self._now, hint=event["hint"], aliases=event["keys"])
        elif kind == "alias":
            state.settle(event["key"], event["keys"])
        elif kind == "silence":
            self._skipped["note"].append(Skipped(f"http://{event['host']}/", "silence", ""))
            state.silence(event["host"], event["until"])

    def report(self, *, resumed: bool) -> CrawlReport:
        """All of it."""
        robots, errors, notes = (tuple(self._skipped[kind]) for kind in ("robots", "error", "note"))
        return CrawlReport(
            pages=dict(self._pages),
            unchanged=self._unchanged,
            answered=tuple(sorted(self._answered)),
            robots=robots,
            errors=errors,
            notes=notes,
            skipped={reason: count for reason, count in sorted(self._listed.items()) if count},
            left=self._left,
            resumed=resumed,
        )


def _fetched(event: dict[str, Any]) -> Fetched:
    return Fetched(
        url=event["url"],
        status=event["status"],
        headers=event["headers"],
        body=event["body"],
        fetched_at=datetime.fromisoformat(event["fetched_at"]),
        outlet=event["outlet"],
    )


def _pipe(child: subprocess.Popen[bytes]) -> int:
    if child.stdout is None:
        raise CrawlError("the crawling process has no pipe to speak through")
    return child.stdout.fileno()


def _listen(child: subprocess.Popen[bytes], order: dict[str, Any], inbox: Inbox, tally: _Tally) -> bool:
    if child.stdin is None:
        return False
    child.stdin.write(json.dumps(order).encode() + b"\n")
    child.stdin.flush()  # and left open: its end tells the child that we are gone
    return any(tally.take(event) for event in inbox)


def _tail(log: IO[bytes]) -> str:
    log.seek(0)
    lines = log.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else "it left no message"
