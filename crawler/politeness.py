"""Robots rules and pauses where Scrapy is more lenient than a good guest should be."""

import logging
from http import HTTPStatus

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
NOBODY = b"User-agent: *\nDisallow: /\n"


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
        if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
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


class Throttle(AutoThrottle):
    """Scrapy's AutoThrottle with a floor per host: the site's ``Crawl-delay``, or the short delay of a local server."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.floors: dict[str, float] = {}
        self._local: dict[str, dict[str, float]] = crawler.settings.getdict("DOWNLOAD_SLOTS")

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        key: str = request.meta.get("download_slot", "")
        if key in self._local:
            return
        super()._response_downloaded(response, request, spider)
        slot = self.crawler.engine.downloader.slots.get(key) if self.crawler.engine else None
        if slot is not None:
            slot.delay = max(slot.delay, self.floors.get(key, 0.0))
