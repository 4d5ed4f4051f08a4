"""How an outlet is crawled: a declaration per outlet, and one way of finding its articles.

Articles are found the way a careful reader would: through the sitemaps that the robots rules name, the feeds, and the
links of front page and listings. Single articles can be given instead. Robots rules are obeyed by the downloader
(:mod:`crawler.politeness`), so nothing here can forget them.
"""

import gzip
import re
import zlib
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from typing import Any, ClassVar, Self
from urllib.parse import urlsplit

import lxml.etree
from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, IgnoreRequest
from scrapy.http import Response, TextResponse
from scrapy.utils.sitemap import Sitemap
from twisted.python.failure import Failure

from crawler.addresses import ARTICLE, absolute, clean, is_front, looks_like_article, on_topic
from crawler.events import Sink, failure_event, note_event, page_event, reason_of
from crawler.politeness import RobotsMiddleware

MAX_SITEMAPS = 12
"""Children of a sitemap index that are opened, newest first."""
MAX_UNPACKED = 32 * 1024 * 1024
HTML = ("text/html", "application/xhtml+xml")


class OutletSpider(Spider):
    """One outlet. A subclass is a declaration; without one, any site is crawled by what it says of itself."""

    name = "outlet"
    outlet: ClassVar[str | None] = None
    """The id of the outlet; None for a site that nobody has declared."""
    title: ClassVar[str] = ""
    """What readers call it."""
    domains: ClassVar[tuple[str, ...]] = ()
    """Hosts, subdomains included. The first is the home."""
    feeds: ClassVar[tuple[str, ...]] = ()
    sitemaps: ClassVar[tuple[str, ...]] = ()
    """Beyond those that the robots rules name."""
    listings: ClassVar[tuple[str, ...]] = ()
    """Section pages whose links are articles; the reform section above all."""
    article: ClassVar[re.Pattern[str]] = ARTICLE
    """The shape of an article's path and query."""
    topical: ClassVar[bool] = True
    """Whether only headlines (or slugs) about reform are fetched when articles are found, not given."""

    def __init__(
        self, *, start: Sequence[str] = (), hosts: Sequence[str], foreign: Sequence[str] = (), sink: Sink, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.allowed_domains = [*hosts]
        self.foreign = tuple(foreign)
        self.given = tuple(start)
        self.sink = sink

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Scrapy's way of making a spider; ours also hears of requests that are dropped without an answer."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.scheduled, signal=signals.request_scheduled)
        crawler.signals.connect(spider.dropped, signal=signals.request_dropped)
        return spider

    def wanted(self, url: str, title: str = "") -> bool:
        """Whether a found article is worth fetching: the topic filter. Given articles are never asked about."""
        return not self.topical or on_topic(url, title)

    def is_article(self, url: str) -> bool:
        """Whether a link of a listing leads to an article."""
        return looks_like_article(url, self.article)

    async def start(self) -> AsyncIterator[Request]:
        """Articles as given, sites from their front page, the whole outlet when nothing was given."""
        for url in self.given or (f"https://{self.domains[0]}/",):
            if is_front(url):
                yield self._request(url, self.parse_front, priority=10)
            else:
                yield self._article(url, priority=20)

    # Finding

    def parse_front(self, response: Response) -> Iterator[Request]:
        """A front page: what the robots rules, the page's head and the declaration name, then its own links."""
        yield from self._sources(response.url)
        if isinstance(response, TextResponse):
            for href in response.xpath(
                '//link[@rel="alternate"][contains(@type, "rss") or contains(@type, "atom")]/@href'
            ).getall():
                if self._ours(feed := absolute(response.url, href)):
                    yield self._request(feed, self.parse_feed, priority=5)
        yield from self.parse_listing(response)

    def front_failed(self, failure: Failure) -> Iterator[Request]:
        """A front page that cannot be had does not hide the rest of the site."""
        self.failed(failure)
        yield from self._sources(failure.request.url)  # type: ignore[attr-defined]

    def no_sitemap(self, failure: Failure) -> None:
        """The usual place was worth a look; that nothing is there is no error."""
        self.sink(note_event("no_sitemap", failure.request.url))  # type: ignore[attr-defined]

    def parse_sitemap(self, response: Response) -> Iterator[Request]:
        """A sitemap or an index of sitemaps, packed or not."""
        body = _unpacked(response.body)
        if not _is_xml(body):
            self.sink(note_event("sitemap_not_xml", response.url))
            return
        try:
            sitemap = Sitemap(body)
            entries = [entry for entry in sitemap if entry.get("loc")]
        except (lxml.etree.XMLSyntaxError, StopIteration):
            self.sink(note_event("sitemap_broken", response.url))
            return
        if not entries:
            self.sink(note_event("sitemap_empty", response.url))
        # Newest first, so that a crawl that stops early has read the news.
        entries.sort(key=lambda entry: str(entry.get("lastmod") or ""), reverse=True)
        if sitemap.type == "sitemapindex":
            for entry in entries[:MAX_SITEMAPS]:
                if self._ours(url := absolute(response.url, entry["loc"])):
                    yield self._request(url, self.parse_sitemap, priority=5)
            return
        for entry in entries:
            yield from self._follow(absolute(response.url, entry["loc"]))

    def parse_feed(self, response: Response) -> Iterator[Request]:
        """RSS or Atom. A feed of nothing, a page where XML was due and a broken feed are told apart from no news."""
        if not _is_xml(response.body):
            self.sink(note_event("feed_not_xml", response.url))
            return
        root = lxml.etree.fromstring(response.body, _parser())
        items = [] if root is None else [node for node in root.iter() if _tag(node) in {"item", "entry"}]
        if not items:
            self.sink(note_event("feed_empty", response.url))
        for item in items:
            parts = {_tag(child): child for child in item}
            link = parts.get("link")
            href = "" if link is None else (link.get("href") or link.text or "")
            title = parts.get("title")
            yield from self._follow(absolute(response.url, href), "" if title is None else (title.text or ""))

    def parse_listing(self, response: Response) -> Iterator[Request]:
        """The article links of a front page or section, each with the words it is linked by."""
        if not isinstance(response, TextResponse):
            return
        for anchor in response.xpath("//a[@href]"):
            url = absolute(response.url, anchor.attrib["href"])
            if self.is_article(url) and self._ours(url):
                yield from self._follow(url, " ".join(anchor.xpath(".//text() | @title").getall()))

    def _sources(self, front: str) -> Iterator[Request]:
        """Feeds, sitemaps and listings of the site a front page belongs to, each once."""
        parts = urlsplit(front)
        named = self._robots_sitemaps(parts.netloc)
        for url in (*named, *self.sitemaps):
            yield self._request(url, self.parse_sitemap, priority=5)
        if not (named or self.sitemaps):
            usual = self._request(f"{parts.scheme}://{parts.netloc}/sitemap.xml", self.parse_sitemap, priority=5)
            yield usual.replace(errback=self.no_sitemap)
        for url in self.feeds:
            yield self._request(url, self.parse_feed, priority=5)
        for url in self.listings:
            yield self._request(url, self.parse_listing, priority=5)

    def _robots_sitemaps(self, netloc: str) -> tuple[str, ...]:
        middleware = self.crawler.get_downloader_middleware(RobotsMiddleware)
        named = () if middleware is None else middleware.sitemaps.get(netloc, ())
        return tuple(url for url in (absolute(f"http://{netloc}/", url) for url in named) if self._ours(url))

    # Fetching

    def parse_article(self, response: Response) -> Iterator[Request]:
        """Hand a page on. A given page that is no article by its address is a listing too."""
        kind = (response.headers.get("Content-Type") or b"").decode("latin-1").split(";")[0].strip().lower()
        if kind and not kind.startswith(("text/", *HTML)):
            self.sink(failure_event(response.url, "not_html", f"the page is {kind}, expected HTML"))
            return
        if not self.sink(page_event(response, self.outlet)):
            raise CloseSpider("enough pages")
        if response.meta.get("given") and not self.is_article(response.url):
            yield from self.parse_listing(response)

    def failed(self, failure: Failure) -> None:
        """Report why an address gave no page."""
        request: Request = failure.request  # type: ignore[attr-defined]
        self.sink(failure_event(request.url, *reason_of(failure.value)))

    def scheduled(self, request: Request) -> None:
        """Report and drop a redirect that leads out of the site; Scrapy alone would drop it without a word."""
        if not self._ours(request.url):
            origin = request.meta.get("redirect_urls", [request.url])[0]
            self.sink(failure_event(origin, "offsite", f"it leads to {request.url}"))
            raise IgnoreRequest("offsite")

    def dropped(self, request: Request) -> None:
        """Report a redirect that leads back to where it came from; other repeats are no news."""
        came_from: list[str] = request.meta.get("redirect_urls", [])
        if request.url in came_from:
            self.sink(failure_event(came_from[0], "redirects", f"it leads back to {request.url}"))

    def _follow(self, url: str, title: str = "") -> Iterable[Request]:
        url = clean(url)
        if self._ours(url) and not is_front(url) and self.wanted(url, title):
            yield self._request(url, self.parse_article)

    def _article(self, url: str, priority: int) -> Request:
        request = self._request(clean(url), self.parse_article, priority=priority)
        request.meta["given"] = True
        return request

    def _request(self, url: str, callback: Any, *, priority: int = 0) -> Request:
        failed = self.front_failed if callback == self.parse_front else self.failed
        return Request(url, callback=callback, errback=failed, priority=priority)

    def _ours(self, url: str) -> bool:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return (
            parts.scheme in {"http", "https"} and _below(host, self.allowed_domains) and not _below(host, self.foreign)
        )


def _below(host: str, domains: Sequence[str]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    unpacker = zlib.decompressobj(wbits=31)
    try:
        return unpacker.decompress(body, MAX_UNPACKED)
    except (zlib.error, gzip.BadGzipFile):
        return b""


def _is_xml(body: bytes) -> bool:
    head = body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return (
        head.startswith((b"<?xml", b"<rss", b"<feed", b"<urlset", b"<sitemapindex", b"<rdf")) and b"<html" not in head
    )


def _parser() -> lxml.etree.XMLParser:
    return lxml.etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)


def _tag(node: Any) -> str:
    return lxml.etree.QName(node).localname if isinstance(node.tag, str) else ""
