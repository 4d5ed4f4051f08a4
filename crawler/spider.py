"""How a site is crawled: one way of finding articles for all outlets, whatever they declare.

Articles are found the way a careful reader would: through the sitemaps that the robots rules name, the feeds, the
links of front page, sections and search pages. Single articles can be given instead. Robots rules are obeyed by the
downloader (:mod:`crawler.politeness`), so nothing here can forget them.
"""

import re
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from functools import partial
from http import HTTPStatus
from typing import Any, ClassVar, Self
from urllib.parse import quote, urlsplit

from scrapy import FormRequest, Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DontCloseSpider, IgnoreRequest
from scrapy.http import Response, TextResponse
from twisted.python.failure import Failure

from crawler.addresses import absolute, clean, is_front, on_topic
from crawler.discovery import Found, Listing, NoSourceError, Shard, read_feed, read_sitemap
from crawler.events import (
    Sink,
    alias_event,
    failure_event,
    found_event,
    note_event,
    page_event,
    reason_of,
    source_event,
    tally_event,
    unchanged_event,
)
from crawler.frontier import Frontier, Task
from crawler.outlet import Outlet
from crawler.politeness import RobotsMiddleware

MAX_SITEMAPS = 12
"""Children of a sitemap index that are opened where no days are asked for, newest first."""
MAX_SECTIONS = 8
"""Sections on reform that are taken from the links of a front page."""
MAX_LISTING_PAGES = 20
"""Pages of one listing; a listing that was read before is left at the first page without news."""
SEARCHES = ("cải cách hành chính", "PAR INDEX", "PAPI")
SEARCH_AGAIN = 7 * 86_400
"""Seconds until a site is searched again; a search costs it more than a page."""
AT_ONCE = 4
"""Articles that wait in the downloader; the others wait in the frontier, which takes less memory."""
TROUBLES = 5
"""Failures to connect in a row after which a host is left alone."""
HTML = ("text/html", "application/xhtml+xml")
_CANONICAL = re.compile(
    rb"""<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>|<meta\b[^>]*\bproperty\s*=\s*["']og:url["'][^>]*>""",
    re.IGNORECASE,
)
_ADDRESS = re.compile(rb"""\b(?:href|content)\s*=\s*["']([^"'<>]{1,2000})["']""", re.IGNORECASE)


class OutletSpider(Spider):
    """One site. What is not declared is asked of the site itself."""

    name: ClassVar[str] = "outlet"  # type: ignore[misc]  # Scrapy's own is an attribute of the instance

    def __init__(
        self, *, outlet: type[Outlet], frontier: Frontier, start: Sequence[str] = (), sink: Sink, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.outlet = outlet
        self.frontier = frontier
        self.sink = sink
        self.given = tuple(start)
        self.allowed_domains = [*frontier.hosts]
        self._out = 0
        self._sources_out = 0
        self._trouble: dict[str, int] = {}

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
        for url in fronts:
            yield Request(url, callback=self.parse_front, errback=self.front_failed, priority=10)
        for request in self.more():
            yield request

    # Finding

    def parse_front(self, response: Response) -> Iterator[Request]:
        """A front page: what the robots rules, the page's head and the declaration name, then its own links."""
        listing = self._listing(response)
        yield from self._sources(response.url, listing)
        if listing is not None:
            sections = [url for url, words, _ in listing.links() if self._is_section(url, words)]
            declared = {*self.outlet.sections, *self.outlet.listings}
            for url in [url for url in dict.fromkeys(sections) if url not in declared][:MAX_SECTIONS]:
                if self.frontier.met([self.frontier.key(clean(url))]):
                    yield self._ask_listing(url, topical=self.outlet.topical)
        yield from self.parse_listing(response, first=response.url, page=1, topical=True, paged=False, listing=listing)

    def front_failed(self, failure: Failure) -> Iterator[Request]:
        """A front page that cannot be had does not hide the rest of the site."""
        url: str = failure.request.url  # type: ignore[attr-defined]
        self._report(url, *reason_of(failure.value))
        yield from self._sources(url, None)
        yield from self.more()

    def parse_sitemap(self, response: Response) -> Iterator[Request]:
        """A sitemap or an index of sitemaps, packed or not."""
        self._sources_out -= 1
        try:
            entries = [] if response.status == HTTPStatus.NOT_MODIFIED else read_sitemap(response.body, response.url)
        except NoSourceError as error:
            self.sink(note_event(str(error), response.url))
            yield from self.more()
            return
        shards = [one for one in entries if isinstance(one, Shard)]
        if shards:
            for shard in self.frontier.shards(shards, MAX_SITEMAPS):
                yield self._ask(shard.url, "sitemap", self.parse_sitemap)
            self._sourced(response, "index", len(shards))
        else:
            self._take("sitemap", response, [one for one in entries if isinstance(one, Found)])
        yield from self.more()

    def parse_feed(self, response: Response) -> Iterator[Request]:
        """RSS or Atom. A feed of nothing, a page where XML was due and a broken feed are told apart from no news."""
        self._sources_out -= 1
        try:
            items = [] if response.status == HTTPStatus.NOT_MODIFIED else read_feed(response.body, response.url)
        except NoSourceError as error:
            self.sink(note_event(str(error), response.url))
            yield from self.more()
            return
        self._take("feed", response, items)
        yield from self.more()

    def parse_listing(
        self,
        response: Response,
        *,
        first: str,
        page: int,
        topical: bool,
        paged: bool = True,
        listing: Listing | None = None,
    ) -> Iterator[Request]:
        """The article links of a front page or section, each with the words around it; then its next page."""
        self._sources_out -= bool(response.meta.get("counted"))
        listing = listing or self._listing(response)
        if listing is None:
            yield from self.more()
            return
        items, new, dated = 0, 0, []
        for url, words, anchor in listing.links():
            if not (self.frontier.is_article(url) and self.frontier.ours(url)):
                continue
            items += 1
            lead, at = listing.story(anchor)
            dated += [at.timestamp()] if at else []
            new += self.frontier.consider(Found(url, words, lead, at), topical=topical)
        before = self.frontier.state.source(first) if self.frontier.state else None
        if page == 1:
            if not items and (first in self.outlet.sections or (before is not None and before.most)):
                self.sink(note_event("listing_empty", first))
            self._sourced(response, "listing", items, url=first)
        else:
            self._remember()
        old = self.frontier.plan.since is not None and dated and max(dated) < self.frontier.plan.since
        if paged and items and not old and page < MAX_LISTING_PAGES and (new or before is None):
            yield from self._next_page(response, listing, first, page, topical=topical)
        yield from self.more()

    def _next_page(
        self, response: Response, listing: Listing, first: str, page: int, *, topical: bool
    ) -> Iterator[Request]:
        text = response.meta.get("script") or (response.text if isinstance(response, TextResponse) else "")
        following = self.outlet.further(first, text, page)
        parse = partial(self.parse_listing, first=first, page=page + 1, topical=topical)
        if following is not None and following.form:
            yield FormRequest(
                following.url,
                formdata=list(following.form),
                callback=parse,
                errback=self.source_failed,
                priority=4,
                meta={"script": text},
                headers={"Referer": first},
            )
            return
        url = following.url if following is not None else listing.next_page(page)
        if url and self.frontier.ours(url):
            yield Request(url, callback=parse, errback=self.source_failed, priority=4, meta={"further": True})

    def source_failed(self, failure: Failure) -> Iterator[Request]:
        """A feed, sitemap or listing that could not be had."""
        request: Request = failure.request  # type: ignore[attr-defined]
        self._sources_out -= bool(request.meta.get("counted"))
        if request.meta.get("usual"):
            self.sink(note_event("no_sitemap", request.url))
        elif not (
            request.meta.get("further") and reason_of(failure.value)[0] == "http_404"
        ):  # else: the end of a listing
            self._report(request.url, *reason_of(failure.value))
        yield from self.more()

    def _sources(self, front: str, listing: Listing | None) -> Iterator[Request]:
        """Sitemaps, feeds, sections and search pages of the site a front page belongs to, each once."""
        parts = urlsplit(front)
        named = self._robots_sitemaps(parts.netloc)
        for url in dict.fromkeys((*named, *self.outlet.sitemaps)):
            yield self._ask(url, "sitemap", self.parse_sitemap)
        if not (named or self.outlet.sitemaps):
            usual = f"{parts.scheme}://{parts.netloc}/sitemap.xml"
            yield self._ask(usual, "sitemap", self.parse_sitemap, usual=True)
        linked = [] if listing is None else [url for url in listing.feeds() if self.frontier.ours(url)]
        for url in dict.fromkeys((*self.outlet.feeds, *linked)):
            yield self._ask(url, "feed", self.parse_feed)
        for url in self.outlet.sections:
            yield self._ask_listing(url, topical=False)
        for url in self.outlet.listings:
            yield self._ask_listing(url, topical=True)
        yield from self._searches(listing)

    def _searches(self, listing: Listing | None) -> Iterator[Request]:
        shapes = list(self.outlet.search) or ([] if listing is None else listing.searches()[:1])
        for shape in shapes:
            if not self.frontier.ours(shape):
                continue
            for words in SEARCHES:
                url = shape.replace("{words}", quote(words))
                before = self.frontier.before(url)
                if before is None or self.frontier.plan.now - before.checked_at >= SEARCH_AGAIN:
                    yield self._ask_listing(url, topical=True, priority=2)

    def _is_section(self, url: str, words: str) -> bool:
        parts = urlsplit(url)
        short = 40
        return (
            self.frontier.ours(url)
            and not parts.query
            and not is_front(url)
            and not self.frontier.is_article(url)
            and not re.search(r"\.(?!html?$|aspx$)\w{2,4}$|/(?:tag|rss)", parts.path)
            and len(words) <= short
            and on_topic(url, words)
        )

    def _ask(self, url: str, kind: str, callback: Any, *, usual: bool = False) -> Request:
        """A request for a source; one that was read for the same thing is asked only for what is new."""
        before = self.frontier.before(url)
        headers = {} if before is None else validators(before.etag, before.modified)
        meta = {"handle_httpstatus_list": [304], "kind": kind, "usual": usual, "counted": True}
        self._sources_out += 1
        return Request(url, callback=callback, errback=self.source_failed, priority=5, headers=headers, meta=meta)

    def _ask_listing(self, url: str, *, topical: bool, priority: int = 5) -> Request:
        parse = partial(self.parse_listing, first=url, page=1, topical=topical)
        self._sources_out += 1
        return Request(url, callback=parse, errback=self.source_failed, priority=priority, meta={"counted": True})

    def _take(self, kind: str, response: Response, items: Iterable[Found]) -> None:
        items = list(items)
        for found in items:
            self.frontier.consider(found)
        self._sourced(response, kind, len(items))

    def _sourced(self, response: Response, kind: str, items: int, *, url: str = "") -> None:
        """Tell what a source gave: first the addresses, then that it is read, so that none is lost between."""
        self._remember()
        asked = url or (response.meta.get("redirect_urls") or [response.url])[0]
        if response.status == HTTPStatus.NOT_MODIFIED:
            before = self.frontier.before(asked)
            items = before.items if before else 0
        whole = kind in {"feed", "sitemap"}  # others lead to pages that may not have been read yet
        self.sink(
            source_event(response, asked, self.frontier.site, kind, items, self.frontier.plan.filter, whole=whole)
        )

    def _remember(self) -> None:
        if fresh := self.frontier.fresh():
            self.sink(found_event(self.frontier.site, fresh))

    def _robots_sitemaps(self, netloc: str) -> tuple[str, ...]:
        middleware = self.crawler.get_downloader_middleware(RobotsMiddleware)
        named = () if middleware is None else middleware.sitemaps.get(netloc, ())
        return tuple(url for url in (absolute(f"http://{netloc}/", url) for url in named) if self.frontier.ours(url))

    @staticmethod
    def _listing(response: Response) -> Listing | None:
        return Listing(response.text, response.url) if isinstance(response, TextResponse) else None

    # Fetching

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
            yield from self.parse_listing(response, first=response.url, page=1, topical=True)

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

    def _report(self, url: str, reason: str, detail: str, task: Task | None = None) -> None:
        """Tell of a failure; a host that cannot be reached again and again is left alone."""
        host = urlsplit(url).hostname or ""
        if reason == "silence":
            self.frontier.closed.add(host)
            self.frontier.skipped["silence"] += task is not None
            return
        self.sink(failure_event(url, reason, detail, None if task is None else task.key, self.frontier.site))
        if reason in {"timeout", "connection", "dns"}:
            self._trouble[host] = self._trouble.get(host, 0) + 1
            if self._trouble[host] == TROUBLES:
                self.frontier.closed.add(host)
                self.sink(note_event("host_down", f"http://{host}/", f"{TROUBLES} failures in a row"))

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


def validators(etag: str | None, modified: str | None) -> dict[str, str]:
    """The headers of a conditional request."""
    named = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in named.items() if value}


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
