"""Robots rules and pauses where Scrapy is more lenient than a good guest should be."""

import logging
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser, RobotParser
from scrapy.utils.httpobj import urlparse_cached

from crawler.limits import RefusedError, refusal

logger = logging.getLogger(__name__)

FORBIDDEN = "Forbidden by robots.txt"
SILENT = "The host asks to be left alone"
PATIENCE = 120.0
"""Seconds that a crawl waits for a host that asks for it; a longer wait is kept by leaving the host alone."""
_UNTOLD = 30.0
"""Seconds to wait, growing, where a host asks for patience without saying how long."""
_ASKED_AGAIN = 3


class RobotsMiddleware(RobotsTxtMiddleware):
    """Robots rules as in RFC 9309: rules that cannot be fetched forbid everything; a ``Crawl-delay`` is kept."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.sitemaps: dict[str, tuple[str, ...]] = {}
        self.unreachable: dict[str, str] = {}
        self.refused: dict[str, tuple[str, str]] = {}

    async def process_request(self, request: Request, spider: object = None) -> None:  # noqa: ARG002  # Scrapy's signature
        """Let the request pass or raise IgnoreRequest; no request can ask to be excused except that for the rules."""
        if request.meta.get("dont_obey_robotstxt") and urlparse_cached(request).path == "/robots.txt":
            return
        parser = await self.robot_parser(request)
        netloc = urlparse_cached(request).netloc
        if netloc in self.refused:
            raise RefusedError(*self.refused[netloc])
        if netloc in self.unreachable:
            raise IgnoreRequest(f"{FORBIDDEN}: {self.unreachable[netloc]}")
        self.process_request_2(parser, request)

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR or response.status == HTTPStatus.TOO_MANY_REQUESTS:
            self.unreachable[netloc] = f"its rules answer with status {response.status}"
        await super()._parse_robots(response, netloc, request)
        parser = self._parsers[netloc]
        if not isinstance(parser, ProtegoRobotParser):
            return
        self.sitemaps[netloc] = tuple(parser.rp.sitemaps)
        self._keep_delay(parser, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if not isinstance(exc, IgnoreRequest):
            self.unreachable[netloc] = f"its rules cannot be fetched ({type(exc).__name__})"
            if (found := refusal(exc)) is not None and found[0] == "certificate":
                self.refused[netloc] = found
        super()._robots_error(exc, netloc)

    def _keep_delay(self, parser: RobotParser, request: Request) -> None:
        wanted = parser.crawl_delay(self._robotstxt_useragent or self._default_useragent)
        throttle = self.crawler.get_extension(Throttle)
        engine = self.crawler.engine
        if wanted is None or throttle is None or engine is None:
            return
        host = urlparse_cached(request).hostname or ""
        throttle.floors[host] = wanted
        slot = engine.downloader.slots.get(host)
        if slot is not None:
            slot.delay = max(slot.delay, wanted)


class PatienceMiddleware:
    """``Retry-After``: a short wait is waited, a long one is kept by leaving the host alone, in later crawls too."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._silent: dict[str, float] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "PatienceMiddleware":
        """Scrapy's way of making a middleware."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Ask no host that wants to be left alone, and every host in its own turn."""
        # A redirect brings along the slot of the host that sent it, beside whose questions it would be asked.
        request.meta.pop("download_slot", None)
        host = urlparse_cached(request).hostname or ""
        frontier = self._spider().frontier
        if host not in self._silent:
            self._silent[host] = frontier.state.silent_until(host) if frontier.state else 0.0
        if self._silent[host] > frontier.plan.now:
            until = datetime.fromtimestamp(self._silent[host], UTC)
            raise IgnoreRequest(f"{SILENT} until {until:%Y-%m-%d %H:%M} UTC")

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Wait and ask again, or leave the host alone."""
        if response.status not in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
            return response
        asked = int(request.meta.get("patience", 0)) + 1
        told = retry_after(response)
        wait = _UNTOLD * 2 ** (asked - 1) if told is None else told
        if asked < _ASKED_AGAIN and wait <= PATIENCE:
            throttle = self.crawler.get_extension(Throttle)
            if throttle is not None:
                throttle.pause(str(request.meta.get("download_slot", "")), wait)
            return request.replace(
                dont_filter=True, priority=request.priority + 1, meta={**request.meta, "patience": asked}
            )
        if told is not None:
            host = urlparse_cached(request).hostname or ""
            spider = self._spider()
            until = spider.frontier.plan.now + max(wait, PATIENCE)
            self._silent[host] = until
            spider.sink(silence_event(host, until))
            raise IgnoreRequest(f"{SILENT} for {wait:.0f} s")
        return response

    def _spider(self) -> Any:
        return self.crawler.spider


def silence_event(host: str, until: float) -> dict[str, Any]:
    """A host that asks to be left alone until then."""
    return {"kind": "silence", "host": host, "until": until}


def retry_after(response: Response) -> float | None:
    """The seconds that a response asks to wait; None when it does not say."""
    text = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if text.isdecimal():
        return float(text)
    try:
        return max(0.0, (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()) if text else None
    except (TypeError, ValueError):
        return None


class Throttle(AutoThrottle):
    """Scrapy's AutoThrottle with a floor per host: the site's ``Crawl-delay``, or the short delay of a local server."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.floors: dict[str, float] = {}
        self._local: dict[str, dict[str, float]] = crawler.settings.getdict("DOWNLOAD_SLOTS")
        self._paused: dict[str, float] = {}

    def pause(self, key: str, seconds: float) -> None:
        """Make the next request of a slot wait so long; its delay comes back with the next answer."""
        slot = self.crawler.engine.downloader.slots.get(key) if self.crawler.engine else None
        if slot is not None:
            self._paused.setdefault(key, slot.delay)
            slot.delay = seconds + max(0.0, time.monotonic() - slot.lastseen)

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        key: str = request.meta.get("download_slot", "")
        paused = self._paused.pop(key, None)
        if paused is not None and self.crawler.engine and (slot := self.crawler.engine.downloader.slots.get(key)):
            slot.delay = paused
        if key in self._local:
            return
        super()._response_downloaded(response, request, spider)
        slot = self.crawler.engine.downloader.slots.get(key) if self.crawler.engine else None
        if slot is not None:
            slot.delay = max(slot.delay, self.floors.get(key, 0.0))
