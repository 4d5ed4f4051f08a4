"""The process that crawls: Scrapy's reactor starts once a process, so every crawl gets a process of its own.

It reads one line of JSON (the order) and writes lines of JSON (:mod:`crawler.events`). Everything that libraries print
goes to standard error.
"""

import importlib
import json
import os
import pkgutil
import sys
from typing import Any, TextIO
from urllib.parse import urlsplit

from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

import crawler.spiders
from crawler import settings as defaults
from crawler.errors import CrawlError
from crawler.events import Event, failure_event, line
from crawler.hosts import is_loopback
from crawler.spider import OutletSpider


class Outbox:
    """Where events go; counts pages, and says when there are enough. An address fails once, whatever its reasons."""

    def __init__(self, out: TextIO, limit: int | None) -> None:
        self._out = out
        self._left = limit

    def __call__(self, event: Event) -> bool:
        """Send an event; false when no further page is wanted."""
        if event["kind"] == "page" and self._left is not None:
            if self._left <= 0:
                return False
            self._left -= 1
        try:
            self._out.write(line(event))
            self._out.flush()
        except BrokenPipeError:
            # Nobody listens any more: no page is wanted, so every spider closes at its next one.
            self._left = 0
        return self._left is None or self._left > 0


def load_outlets() -> dict[str, type[OutletSpider]]:
    """Every declared outlet by its id: the folder is walked, so a new file is all a new outlet needs."""
    found: dict[str, type[OutletSpider]] = {}
    for info in pkgutil.iter_modules(crawler.spiders.__path__):
        module = importlib.import_module(f"crawler.spiders.{info.name}")
        for spider in vars(module).values():
            if not (isinstance(spider, type) and issubclass(spider, OutletSpider) and spider.outlet):
                continue
            if spider.__module__ != module.__name__:
                continue
            if spider.outlet in found:
                raise CrawlError(f"two spiders are called {spider.outlet!r}, expected one")
            found[spider.outlet] = spider
    return found


def assign(start: list[str], outlets: dict[str, type[OutletSpider]]) -> list[tuple[type[OutletSpider], list[str], str]]:
    """Addresses by who crawls them: the declared outlet of the host, or the generic spider, one for each host."""
    jobs: dict[str, tuple[type[OutletSpider], list[str], str]] = {}
    for url in start:
        host = urlsplit(url).hostname or ""
        known = max(
            (
                (len(domain), spider)
                for spider in outlets.values()
                for domain in spider.domains
                if host == domain or host.endswith(f".{domain}")
            ),
            key=lambda pair: pair[0],
            default=None,
        )
        key, spider = (host, AnySite) if known is None else (str(known[1].outlet), known[1])
        jobs.setdefault(key, (spider, [], host))[1].append(url)
    return list(jobs.values())


class AnySite(OutletSpider):
    """A site nobody has declared: everything it lists is taken, for the user has named it."""

    name = "any_site"
    topical = False


def run(order: dict[str, Any], send: Outbox) -> None:
    """Do the crawl that was ordered."""
    outlets = load_outlets()
    jobs = assign(order["start"], outlets)
    jobs += [(outlets[name], [], "") for name in order["outlets"]]
    served = [spider.domains or (host.removeprefix("www."),) for spider, _, host in jobs]
    everyone = {domain for own in (*served, *(spider.domains for spider in outlets.values())) for domain in own}
    process = AsyncCrawlerProcess(_settings(order))
    for (spider, start, _), own in zip(jobs, served, strict=True):
        process.crawl(spider, start=start, hosts=own, foreign=parts_of_others(own, everyone), sink=send)
    process.start()


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
    slots = {host: {"delay": delay, "concurrency": 1, "jitter": 0.0} for host in local}
    settings.set("DOWNLOAD_SLOTS", slots, priority="cmdline")
    return settings


def main() -> int:
    """Read the order, crawl, and end with an ``end`` event; its absence tells that the process broke down."""
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as out:
        os.dup2(2, 1)
        order = json.loads(sys.stdin.readline())
        send = Outbox(out, order["max_pages"])
        try:
            run(order, send)
        except CrawlError as error:
            send({**failure_event("", "refused", str(error)), "kind": "refused"})
        send({"kind": "end"})
    return 0


if __name__ == "__main__":
    sys.exit(main())
