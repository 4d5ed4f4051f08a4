"""The process that crawls: Scrapy's reactor starts once a process, so every crawl gets a process of its own.

It reads one line of JSON (the order) and writes events (:mod:`crawler.events`). Everything that libraries print
goes to standard error.
"""

import json
import os
import signal
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from urllib.parse import urlsplit

from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from crawler import settings as defaults
from crawler.errors import CrawlError
from crawler.events import failure_event
from crawler.frontier import Frontier, Plan
from crawler.hosts import is_loopback
from crawler.outlet import AnySite, Outlet, outlet_of, outlets
from crawler.spider import OutletSpider
from crawler.state import CrawlState
from crawler.wire import Event, packed

_LEAST_DELAY = 0.001


class Outbox:
    """Where events go; counts the pages that are asked for, so that none is fetched beyond the number wanted."""

    def __init__(self, out: BinaryIO, limit: int | None) -> None:
        self._out = out
        self._left = limit

    def __call__(self, event: Event) -> bool:
        """Send an event; false when nobody listens any more."""
        try:
            self._out.write(packed(event))
            self._out.flush()
        except BrokenPipeError:
            self._left = 0
            return False
        return True

    def reserve(self) -> bool:
        """Count a page that is about to be asked for; false when enough are on their way."""
        if self._left is None:
            return True
        if self._left <= 0:
            return False
        self._left -= 1
        return True

    def release(self) -> None:
        """Count it back: it brought no page."""
        if self._left is not None:
            self._left += 1


class Job(NamedTuple):
    """What one spider does: an outlet, the addresses given for it (none: all of it), and the name of its site."""

    outlet: type[Outlet]
    start: list[str]
    site: str

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts it may ask."""
        return self.outlet.hosts() or (self.site.removeprefix("www."),)


def assign(start: Iterable[str], ids: Iterable[str], folder: Path | None = None) -> list[Job]:
    """Addresses by who crawls them: the declared outlet of the host, or the generic one, a job for each host."""
    jobs: dict[str, Job] = {}
    for url in start:
        host = urlsplit(url).hostname or ""
        known = outlet_of(url, folder)
        site = host if known is None else known.id
        jobs.setdefault(site, Job(known or AnySite, [], site)).start.append(url)
    declared = outlets(folder)
    for name in ids:
        front = declared[name].front()
        job = jobs.setdefault(name, Job(declared[name], [], name))
        if front not in job.start:
            job.start.append(front)
    return list(jobs.values())


def run(order: dict[str, Any], send: Outbox) -> None:
    """Do the crawl that was ordered."""
    folder = Path(order["folder"]) if order["folder"] else None
    jobs = assign(order["start"], order["outlets"], folder)
    everyone = {host for job in jobs for host in job.hosts} | {
        host for one in outlets(folder).values() for host in one.hosts()
    }
    plan = Plan(**order["plan"])
    state = CrawlState(order["state"], readonly=True) if order["state"] else None
    process = AsyncCrawlerProcess(_settings(order))
    for job in jobs:
        foreign = parts_of_others(job.hosts, everyone)
        frontier = Frontier(job.outlet, job.site, job.hosts, plan=plan, foreign=foreign, state=state)
        process.crawl(OutletSpider, outlet=job.outlet, frontier=frontier, start=job.start, sink=send)
    # Ctrl-C is for the process that asked: it ends this one when it has kept what came.
    process.start(install_signal_handlers=False)


def parts_of_others(own: tuple[str, ...], everyone: set[str]) -> tuple[str, ...]:
    """Hosts below these that somebody else crawls: two spiders on one host would be twice as fast as is polite.

    >>> parts_of_others(("chinhphu.vn",), {"chinhphu.vn", "xaydungchinhsach.chinhphu.vn", "baochinhphu.vn"})
    ('xaydungchinhsach.chinhphu.vn',)
    """
    return tuple(sorted(name for name in everyone - {*own} if any(name.endswith(f".{domain}") for domain in own)))


def _settings(order: dict[str, Any]) -> Settings:
    settings = Settings()
    settings.setmodule(defaults, priority="cmdline")
    settings.set("USER_AGENT", defaults.user_agent(order["contact"]), priority="cmdline")
    settings.set("LOOPBACK_HOSTS", order["hosts"], priority="cmdline")
    delay = defaults.DEFAULT_DELAY if order["delay"] is None else float(order["delay"])
    settings.set("DOWNLOAD_DELAY", max(delay, defaults.DEFAULT_DELAY), priority="cmdline")
    # A shorter delay reaches only the slots of this machine; every other host keeps the default.
    local = {*order["hosts"], *(host for url in order["start"] if is_loopback(host := urlsplit(url).hostname or ""))}
    # Without any delay Scrapy takes a whole queue before it counts the first request as under way.
    slots = {host: {"delay": max(delay, _LEAST_DELAY), "concurrency": 1, "jitter": 0.0} for host in local}
    settings.set("DOWNLOAD_SLOTS", slots, priority="cmdline")
    return settings


def main() -> int:
    """Read the order, crawl, and end with an ``end`` event; its absence tells that the process broke down."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)
        order = json.loads(sys.stdin.readline())
        threading.Thread(target=_leave_with_parent, daemon=True).start()
        send = Outbox(out, order["max_pages"])
        try:
            run(order, send)
        except CrawlError as error:
            send({**failure_event("", "refused", str(error)), "kind": "refused"})
        send({"kind": "end"})
    return 0


def _leave_with_parent() -> None:
    """End as soon as the process that asked is gone: nobody would keep what is fetched, and the next one may have begun."""
    sys.stdin.read()
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
