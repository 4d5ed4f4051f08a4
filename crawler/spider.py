"""How a site is crawled: one way for all outlets, whatever they declare.

What its sources list (:mod:`crawler.sources`) is fetched; single articles can be given instead. Robots rules are obeyed
by the downloader (:mod:`crawler.politeness`), so nothing here can forget them.
"""

import re
from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus
from typing import Any, ClassVar, Self
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DontCloseSpider, IgnoreRequest
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.addresses import absolute, clean, is_front
from crawler.events import alias_event, failure_event, note_event, page_event, reason_of, tally_event, unchanged_event
from crawler.frontier import Task
from crawler.sources import SourceSpider, Walk, validators

AT_ONCE = 4
"""Articles that wait in the downloader; the others wait in the frontier, which takes less memory."""
HTML = ("text/html", "application/xhtml+xml")
_CANONICAL = re.compile(
    rb"""<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>|<meta\b[^>]*\bproperty\s*=\s*["']og:url["'][^>]*>""",
    re.IGNORECASE,
)
_ADDRESS = re.compile(rb"""\b(?:href|content)\s*=\s*["']([^"'<>]{1,2000})["']""", re.IGNORECASE)


class OutletSpider(SourceSpider):
    """One site. What is not declared is asked of the site itself."""

    name: ClassVar[str] = "outlet"  # type: ignore[misc]  # Scrapy's own is an attribute of the instance

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._out = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Scrapy's way of making a spider; ours also hears of requests that are dropped without an answer."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.scheduled, signal=signals.request_scheduled)
        crawler.signals.connect(spider.dropped, signal=signals.request_dropped)
        crawler.signals.connect(spider.idle, signal=signals.spider_idle)
        crawler.signals.connect(spider.closed_down, signal=signals.spider_closed)
        return spider

    async def start(self) -> AsyncIterator[Request]:
        """Articles as given, sites from their front page."""
        if self.outlet.obstacle:
            self.sink(note_event("obstacle", self.outlet.front(), self.outlet.obstacle))
        home = self.outlet.front() if self.outlet.domains else ""
        fronts = [url for url in self.given if is_front(url) or url == home]
        for url in self.given:
            if url not in fronts:
                self.frontier.given(url)
        if fronts:
            self.frontier.remembered()
        self._sources_out = len(fronts)
        for url in fronts:
            yield Request(url, callback=self.parse_front, errback=self.front_failed, priority=10)
        for request in self.more():
            yield request

    def more(self) -> Iterator[Request]:
        """As many articles as the downloader should have before it, and as many pages as are wanted.

        None before all sources are read (further pages of listings aside): the newest comes first, and of several
        addresses of an article the best.
        """
        if self._sources_out > 0:
            return
        while self._out < AT_ONCE and len(self.frontier) and self.sink.reserve():
            task = self.frontier.take()
            if task is None:
                self.sink.release()
                return
            self._out += 1
            yield self._article(task)

    def _article(self, task: Task) -> Request:
        known = task.known
        asks = known is not None and known.status == "read"
        headers = validators(known.etag, known.modified) if known is not None and asks else {}
        return Request(
            task.url,
            callback=self.parse_article,
            errback=self.article_failed,
            headers=headers,
            meta={"handle_httpstatus_list": [304], "task": task},
            dont_filter=True,  # the frontier knows what was asked for, by more than its address
        )

    def parse_article(self, response: Response) -> Iterator[Request]:
        """Hand a page on. A given page that is no article by its address is a listing too."""
        self._out -= 1
        self._trouble.pop(urlsplit(response.url).netloc, None)
        task: Task = response.meta["task"]
        chain = [*response.meta.get("redirect_urls", ()), response.url]
        keys = list(dict.fromkeys([task.key, *(self.frontier.key(clean(url)) for url in chain)]))
        kind = (response.headers.get("Content-Type") or b"").decode("latin-1").split(";")[0].strip().lower()
        if response.status == HTTPStatus.NOT_MODIFIED:
            self.sink.release()
            self.sink(unchanged_event(response.url, task, keys))
        elif kind and not kind.startswith(("text/", *HTML)):
            self.sink.release()
            self._failed(task, response.url, "not_html", f"the page is {kind}, expected HTML")
        else:
            yield from self._page(response, task, keys)
        yield from self.more()

    def _page(self, response: Response, task: Task, keys: list[str]) -> Iterator[Request]:
        canonical = self._canonical(response)
        if canonical and canonical not in keys:
            fresh = self.frontier.met([canonical])
            keys.append(canonical)
            if not fresh:
                self.sink.release()
                self.sink(alias_event(response.url, canonical, keys))
                return
        self.frontier.met(keys)
        wanted = self.sink(
            page_event(response, self.outlet.id or None, self.frontier.site, task, keys, canonical or keys[-1])
        )
        if not wanted:
            raise CloseSpider("enough pages")
        if task.given and not self.frontier.is_article(response.url):
            yield from self.parse_listing(response, Walk(response.url, topical=True))

    def _canonical(self, response: Response) -> str | None:
        """The identity of the address that the page calls its own, where that is plainly the same story."""
        for mark in _CANONICAL.finditer(response.body[:100_000]):
            found = _ADDRESS.search(mark.group())
            url = absolute(response.url, found.group(1).decode("utf-8", "replace")) if found else ""
            if url and self.frontier.ours(url) and self.frontier.is_article(url) and same_story(url, response.url):
                return self.frontier.key(clean(url))
        return None

    def article_failed(self, failure: Failure) -> Iterator[Request]:
        """Report why an address gave no page."""
        self._out -= 1
        self.sink.release()
        request: Request = failure.request  # type: ignore[attr-defined]
        task: Task = request.meta["task"]
        reason, detail = reason_of(failure.value)
        if reason == "silence" or not self.frontier.again(task):
            self._failed(task, request.url, reason, detail)
        yield from self.more()

    def _failed(self, task: Task, url: str, reason: str, detail: str) -> None:
        self._report(url, reason, detail, task)

    def scheduled(self, request: Request) -> None:
        """Drop a redirect that leads out of the site, or to an article that is known; Scrapy alone would ask it."""
        came_from: list[str] = request.meta.get("redirect_urls", [])
        task: Task | None = request.meta.get("task")
        if not self.frontier.ours(request.url):
            self._end(task)
            origin = (came_from or [request.url])[0]
            key = None if task is None else task.key
            text = f"it leads to {request.url}"
            self.sink(failure_event(origin, "offsite", text, key, self.frontier.site))
            raise IgnoreRequest("offsite")
        if task is None or not came_from:
            return
        if request.url in came_from:
            self.dropped(request)
            raise IgnoreRequest("redirects")
        key = self.frontier.key(clean(request.url))
        if key != task.key and self.frontier.needless(key):
            self._end(task)
            self.sink(alias_event(came_from[0], key, [task.key, key]))
            raise IgnoreRequest("known")
        self.frontier.met([key])

    def dropped(self, request: Request) -> None:
        """Report a redirect that leads back to where it came from; other repeats are no news."""
        came_from: list[str] = request.meta.get("redirect_urls", [])
        if request.url in came_from:
            task: Task | None = request.meta.get("task")
            self._end(task)
            key = None if task is None else task.key
            text = f"it leads back to {request.url}"
            self.sink(failure_event(came_from[0], "redirects", text, key, self.frontier.site))

    def _end(self, task: Task | None) -> None:
        if task is not None:
            self._out -= 1
            self.sink.release()

    def idle(self) -> None:
        """Go on with what waits: a request that was dropped on the way brings no answer that would."""
        self._out = self._sources_out = 0
        requests = list(self.more())
        for request in requests:
            if self.crawler.engine is not None:
                self.crawler.engine.crawl(request)
        if requests:
            raise DontCloseSpider

    def closed_down(self) -> None:
        """Tell what was left out, and what still waits."""
        self._remember()
        self.sink(tally_event(self.frontier.site, dict(self.frontier.skipped), len(self.frontier)))


def same_story(one: str, other: str) -> bool:
    """Whether two addresses plainly name one article: by the number or the words of their last part.

    >>> same_story("https://b.example/ten-moi-181093.html", "https://b.example/tin/ten-cu-181093.html")
    True
    >>> same_story("https://b.example/tin-moi-nhat-trong-ngay.html", "https://b.example/papi-2023-cong-bo.html")
    False
    """
    first, second = (urlsplit(url) for url in (one, other))
    digits = [set(re.findall(r"\d{4,}", f"{parts.path}?{parts.query}")) for parts in (first, second)]
    if digits[0] & digits[1]:
        return True
    slugs = [
        re.sub(r"\.\w{2,5}$", "", parts.path.removesuffix("/amp").rstrip("/")).rpartition("/")[2]
        for parts in (first, second)
    ]
    return bool(slugs[0]) and slugs[0] == slugs[1]
