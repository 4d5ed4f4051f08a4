"""Where a site lists its articles, and how each kind of list is asked for and read.

Articles are found the way a careful reader would: through the sitemaps that the robots rules name, the feeds, the
links of front page, sections and search pages. What is listed goes to the frontier (:mod:`crawler.frontier`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from http import HTTPStatus
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode, urlsplit

from scrapy import FormRequest, Request, Spider
from scrapy.http import Response, TextResponse
from twisted.python.failure import Failure

from crawler.addresses import absolute, clean, is_front, on_topic
from crawler.discovery import Found, Listing, NoSourceError, Shard, read_feed, read_sitemap
from crawler.events import Sink, failure_event, found_event, note_event, reason_of, source_event
from crawler.frontier import Frontier, Task
from crawler.outlet import Ask, Outlet
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
TROUBLES = 5
"""Failures to connect in a row after which a host is left alone."""


class Walk(NamedTuple):
    """A listing that is walked page by page."""

    first: str
    """The address of its first page; behind ``#`` the form by which it is asked for."""
    topical: bool
    """Whether only headlines about reform are taken."""
    page: int = 1
    items: int = 0
    paged: bool = True


class SourceSpider(Spider):
    """The finding half of a spider; :class:`crawler.spider.OutletSpider` fetches what is found."""

    def __init__(
        self, *, outlet: type[Outlet], frontier: Frontier, start: Sequence[str] = (), sink: Sink, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.outlet = outlet
        self.frontier = frontier
        self.sink = sink
        self.given = tuple(start)
        self.allowed_domains = [*frontier.hosts]
        self._sources_out = 0
        self._trouble: dict[str, int] = {}

    def more(self) -> Iterator[Request]:
        """The next articles to fetch, once all sources are read."""
        raise NotImplementedError

    def parse_front(self, response: Response) -> Iterator[Request]:
        """A front page: what the robots rules, the page's head and the declaration name, then its own links."""
        self._sources_out -= 1
        listing = self._listing(response)
        yield from self._sources(response.url, listing)
        if listing is not None:
            sections = [url for url, words, _ in listing.links() if self._is_section(url, words)]
            declared = {*self.outlet.sections, *self.outlet.listings}
            for url in [url for url in dict.fromkeys(sections) if url not in declared][:MAX_SECTIONS]:
                if self.frontier.met([self.frontier.key(clean(url))]):
                    yield self._ask_listing(url, Walk(url, topical=self.outlet.topical))
        yield from self.parse_listing(response, Walk(response.url, topical=True, paged=False), listing)

    def front_failed(self, failure: Failure) -> Iterator[Request]:
        """A front page that cannot be had does not hide the rest of the site."""
        self._sources_out -= 1
        url: str = failure.request.url  # type: ignore[attr-defined]
        self._report(url, *reason_of(failure.value))
        yield from self._sources(url, None)
        yield from self.more()

    def parse_sitemap(self, response: Response) -> Iterator[Request]:
        """A sitemap or an index of sitemaps, packed or not."""
        self._sources_out -= 1
        try:
            entries = [] if response.status == HTTPStatus.NOT_MODIFIED else self._entries(response)
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

    def _entries(self, response: Response) -> list[Found] | list[Shard]:
        return read_sitemap(response.body, response.url, day_first=self.outlet.day_first)

    def parse_feed(self, response: Response) -> Iterator[Request]:
        """RSS or Atom. A feed of nothing, a page where XML was due and a broken feed are told apart from no news."""
        self._sources_out -= 1
        try:
            items = (
                []
                if response.status == HTTPStatus.NOT_MODIFIED
                else read_feed(response.body, response.url, day_first=self.outlet.day_first)
            )
        except NoSourceError as error:
            self.sink(note_event(str(error), response.url))
            yield from self.more()
            return
        self._take("feed", response, items)
        yield from self.more()

    def parse_listing(self, response: Response, walk: Walk, listing: Listing | None = None) -> Iterator[Request]:
        """The article links of a front page or section, each with the words around it; then its next page.

        A listing is remembered as read with its last page: what is broken off on the way is walked again.
        """
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
            new += self.frontier.consider(Found(url, words, lead, at), topical=walk.topical)
        before = self.frontier.before(walk.first)
        if walk.page == 1 and not items and (walk.first in self.outlet.sections or (before and before.most)):
            self.sink(note_event("listing_empty", walk.first, page=response))
        self._remember()
        walk = walk._replace(items=walk.items + items)
        since = self.frontier.plan.since
        old = since is not None and bool(dated) and max(dated) < since
        goes_on = walk.paged and items and not old and walk.page < MAX_LISTING_PAGES and (new or before is None)
        following = self._next_page(response, listing, walk) if goes_on else None
        if following is None:
            self._walked(walk)
        else:
            yield following
        yield from self.more()

    def _next_page(self, response: Response, listing: Listing, walk: Walk) -> Request | None:
        text = response.meta.get("script") or (response.text if isinstance(response, TextResponse) else "")
        following = self.outlet.further(walk.first, text, walk.page)
        rest: dict[str, Any] = {
            "callback": partial(self.parse_listing, walk=walk._replace(page=walk.page + 1)),
            "errback": partial(self.further_failed, walk=walk),
            "priority": 4,
        }
        if following is not None and following.form:
            headers = {"Referer": walk.first}
            meta = {"script": text}
            return FormRequest(following.url, formdata=list(following.form), meta=meta, headers=headers, **rest)
        url = following.url if following is not None else listing.next_page(walk.page)
        return Request(url, **rest) if url and self.frontier.ours(url) else None

    def further_failed(self, failure: Failure, walk: Walk) -> Iterator[Request]:
        """A further page that is not there is the end of a listing; one that failed is asked for by the next crawl."""
        reason, detail = reason_of(failure.value)
        if reason == "http_404":
            self._walked(walk)
        else:
            self._report(failure.request.url, reason, detail)  # type: ignore[attr-defined]
        yield from self.more()

    def _walked(self, walk: Walk) -> None:
        plan = self.frontier.plan
        self.sink(source_event(walk.first, self.frontier.site, "listing", walk.items, plan.filter))

    def source_failed(self, failure: Failure) -> Iterator[Request]:
        """A feed, sitemap or listing that could not be had."""
        request: Request = failure.request  # type: ignore[attr-defined]
        self._sources_out -= bool(request.meta.get("counted"))
        if request.meta.get("usual"):
            self.sink(note_event("no_sitemap", request.url))
        else:
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
            yield self._ask_listing(url, Walk(url, topical=False))
        for url in self.outlet.listings:
            yield self._ask_listing(url, Walk(url, topical=True))
        yield from self._searches(listing)

    def _searches(self, listing: Listing | None) -> Iterator[Request]:
        """Declared searches, else the search form of the front page; one sent by POST only where it is declared."""
        shapes = self.outlet.search or ([] if listing is None else listing.searches()[:1])
        for shape in shapes:
            ask = Ask(shape) if isinstance(shape, str) else shape
            if not self.frontier.ours(ask.url):
                continue
            for words in SEARCHES:
                url = ask.url.replace("{words}", quote(words))
                form = tuple((name, value.replace("{words}", words)) for name, value in ask.form)
                walk = Walk(f"{url}#{urlencode(form)}" if form else url, topical=True, paged=not form)
                before = self.frontier.before(walk.first)
                if before is None or self.frontier.plan.now - before.checked_at >= SEARCH_AGAIN:
                    yield self._ask_listing(url, walk, priority=2, form=form)

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

    def _ask_listing(self, url: str, walk: Walk, *, priority: int = 5, form: Sequence[tuple[str, str]] = ()) -> Request:
        self._sources_out += 1
        rest: dict[str, Any] = {
            "callback": partial(self.parse_listing, walk=walk),
            "errback": self.source_failed,
            "priority": priority,
            "meta": {"counted": True},
        }
        return FormRequest(url, formdata=list(form), **rest) if form else Request(url, **rest)

    def _take(self, kind: str, response: Response, items: Iterable[Found]) -> None:
        items = list(items)
        for found in items:
            self.frontier.consider(found)
        self._sourced(response, kind, len(items))

    def _sourced(self, response: Response, kind: str, items: int) -> None:
        """Tell what a source gave: first the addresses, then that it is read, so that none is lost between."""
        self._remember()
        asked = (response.meta.get("redirect_urls") or [response.url])[0]
        plan = self.frontier.plan
        if response.status == HTTPStatus.NOT_MODIFIED:
            before = self.frontier.before(asked)
            items = before.items if before else 0
        whole = response if kind in {"feed", "sitemap"} else None  # an index leads to what may not have been read yet
        self.sink(source_event(asked, self.frontier.site, kind, items, plan.filter, whole))

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


def validators(etag: str | None, modified: str | None) -> dict[str, str]:
    """The headers of a conditional request."""
    named = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in named.items() if value}
