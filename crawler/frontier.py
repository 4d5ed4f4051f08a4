"""Which of the addresses that a site lists are fetched, and in which order; no network.

Everything that is left out is counted with its reason, so that a crawl of a part is not read as one of the whole.
"""

import heapq
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from crawler.addresses import clean, is_front, looks_like_article, on_topic
from crawler.discovery import Found, Shard
from crawler.identity import identity
from crawler.outlet import Outlet
from crawler.state import CrawlState, Known, Source, Waiting, is_due

# The moment in the addresses of VCCorp and its kin (U), and WordPress's days.
_STAMP = re.compile(
    r"-(?:1\d\d)?(?P<year>20\d\d|[0-3]\d)(?P<month>[01]\d)(?P<day>[0-3]\d)[0-2]\d[0-5]\d[0-5]\d\d{0,6}\.\w+$"
)
_PATH_DAY = re.compile(r"/(?P<year>20\d\d)/(?P<month>[01]\d)/(?:(?P<day>[0-3]\d)/)?")
_MOBILE = re.compile(r"//(?:m|mobile|amp|www\d)\.|/amp/|/amp$|\.amp$|[?&]amp=|[?&]utm_", re.IGNORECASE)
_TWINS = 3
"""Addresses of one article that are kept."""
_SLACK = 86_400.0
"""Seconds: an address tells when an article was begun, and a day has no hours."""


class Plan(NamedTuple):
    """What a crawl is asked for, as seconds since 1970."""

    now: float
    since: float | None = None
    until: float | None = None
    resume: float | None = None
    """When the same crawl was begun and broken off: what was checked since is done."""
    filter: str = ""
    """A name for what is sought; sources that were read for the same thing are asked only for what is new."""


class Task(NamedTuple):
    """An article to fetch, and what is known of it."""

    key: str
    url: str
    hint: float | None
    given: bool
    known: Known | None


class Frontier:
    """The addresses of one site: considered once each, taken the newest first."""

    def __init__(
        self,
        outlet: type[Outlet],
        site: str,
        hosts: Sequence[str],
        *,
        plan: Plan,
        foreign: Sequence[str] = (),
        state: CrawlState | None = None,
    ) -> None:
        self.outlet = outlet
        self.site = site
        self.hosts = tuple(hosts)
        self.foreign = tuple(foreign)
        self.plan = plan
        self.state = state
        self.skipped: Counter[str] = Counter()
        self.closed: set[str] = set()
        """Hosts that are not asked any more in this crawl."""
        self._seen: set[str] = set()
        self._heap: list[tuple[float, int, str, bool]] = []
        self._queued: dict[str, Waiting] = {}
        self._twins: dict[str, list[str]] = {}
        """Other addresses of queued articles."""
        self._lost: set[str] = set()
        """Articles that were not at the addresses known so far."""
        self._fresh: list[Waiting] = []
        self._number = 0

    def __len__(self) -> int:
        return len(self._heap)

    def ours(self, url: str) -> bool:
        """Whether an address belongs to this site and to no other that is crawled beside it."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme in {"http", "https"} and _below(host, self.hosts) and not _below(host, self.foreign)

    def is_article(self, url: str) -> bool:
        """Whether a link leads to an article by its shape."""
        return looks_like_article(url, self.outlet.article)

    def key(self, url: str) -> str:
        """The identity of an article of this site."""
        return identity(url, self.outlet)

    def given(self, url: str) -> None:
        """An address the user named: neither topic nor date is asked about, and it comes first."""
        url = clean(url)
        key = self.key(url)
        if key in self._seen:
            return
        self._seen.add(key)
        known = self.state.known(key) if self.state else None
        if known and self._done(known):
            self.skipped["known"] += 1
            return
        self._push(Waiting(key, url, None, None, topical=False), given=True)

    def remembered(self) -> None:
        """What earlier crawls found and did not fetch, and what they fetched and may have changed."""
        if self.state is None:
            return
        for one in self.state.waiting(self.site, self.plan.now):
            if one.key in self._seen:
                continue
            if self._outside(one.published, one.url):
                self.skipped["outside"] += 1
                continue
            self._seen.add(one.key)
            self._push(one, given=False)
        for one in self.state.due(self.site, self.plan.now):
            if one.key in self._seen or self._outside(one.published, one.url):
                continue
            self._seen.add(one.key)
            self._push(one, given=False)

    def consider(self, found: Found, *, topical: bool = True) -> bool:
        """Take an address that a source lists, or leave it with a reason; whether it is new."""
        url = clean(found.url)
        if not self.ours(url) or is_front(url):
            return False
        key = self.key(url)
        if key in self._seen:
            self._twin(key, url)
            return False
        if topical and self.outlet.topical and not on_topic(url, found.title, found.lead):
            self.skipped["off_topic"] += 1
            return False
        self._seen.add(key)
        published = found.published.timestamp() if found.published else None
        hint = found.changed.timestamp() if found.changed else None
        if self._outside(published, url, hint):
            self.skipped["outside"] += 1
            return False
        known = self.state.known(key) if self.state else None
        if known is not None and not (self._due(known, hint) or self._elsewhere(known, url)):
            self.skipped["known"] += 1
            return False
        one = Waiting(key, url, hint, published, topical)
        self._push(one, given=False)
        if known is None:
            self._fresh.append(one)
        return True

    def fresh(self) -> list[Waiting]:
        """What was found since the last call; to be remembered before its source is."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def take(self) -> Task | None:
        """The next article to fetch, or None."""
        while self._heap:
            _, _, key, given = heapq.heappop(self._heap)
            one = self._queued.pop(key)
            if (urlsplit(one.url).hostname or "") in self.closed:
                self.skipped["silence"] += 1
                continue
            known = self.state.known(key) if self.state else None
            return Task(key, one.url, one.hint, given, known)
        return None

    def _twin(self, key: str, url: str) -> None:
        """Another address of an article that was met: a better one takes the place of one that waits or was not there."""
        one = self._queued.get(key)
        if one is None:
            if key in self._lost:
                self._lost.discard(key)
                self._push(Waiting(key, url, None, None, topical=False), given=False)
            return
        if url == one.url:
            return
        worse = url
        if self._oddness(url) < self._oddness(one.url):
            worse = one.url
            self._queued[key] = better = one._replace(url=url)
            self._fresh.append(better)
        others = self._twins.setdefault(key, [])
        if worse not in others and len(others) < _TWINS:
            others.append(worse)

    def again(self, task: Task) -> bool:
        """Whether an article that is not at its address may be at another, which is asked next."""
        twins = sorted(self._twins.pop(task.key, ()), key=self._oddness)
        if not twins:
            self._lost.add(task.key)
            return False
        self._push(Waiting(task.key, twins[0], task.hint, None, topical=False), given=True)
        self._twins[task.key] = twins[1:]
        return True

    def _elsewhere(self, known: Known, url: str) -> bool:
        """Whether an article that was not there may be at a better address."""
        return known.status not in {"read", "outside"} and self._oddness(url) < self._oddness(known.url)

    def _oddness(self, url: str) -> int:
        """The less, the better: a mobile or AMP twin or another host only where nothing else is known."""
        parts = urlsplit(url)
        home = urlsplit(self.outlet.front()).hostname if self.outlet.domains else self.site
        return len(_MOBILE.findall(url)) * 4 + (parts.hostname != home) * 2 + (parts.scheme == "http")

    def met(self, keys: Iterable[str]) -> bool:
        """Note that these addresses lead to one article; false when it was met or needs no second look."""
        keys = set(keys)
        before = keys & self._seen
        self._seen |= keys
        return not before

    def needless(self, key: str) -> bool:
        """Whether an address that another leads to was taken already, or is known and not due."""
        if key in self._seen:
            return True
        known = self.state.known(key) if self.state else None
        return known is not None and not self._due(known, None)

    def shards(self, shards: Sequence[Shard], most: int) -> list[Shard]:
        """The sitemaps of an index that can hold what is sought, and that changed since they were read for it."""
        wanted = [shard for shard in shards if self.ours(shard.url) and self._covers(shard)]
        if self.plan.since is None and self.plan.until is None:
            self.skipped["old_sitemaps"] += max(0, len(wanted) - most)
            wanted = wanted[:most]
        fresh = [shard for shard in wanted if not self._unchanged(shard)]
        self.skipped["known_sitemaps"] += len(wanted) - len(fresh)
        return fresh

    def _covers(self, shard: Shard) -> bool:
        since, until = self.plan.since, self.plan.until
        if since is not None and shard.changed and shard.changed.timestamp() < since - _SLACK:
            return False
        if (
            since is not None
            and shard.last
            and _noon(shard.last.year, shard.last.month, shard.last.day) < since - _SLACK
        ):
            return False
        return not (
            until is not None
            and shard.first
            and _noon(shard.first.year, shard.first.month, shard.first.day) > until + _SLACK
        )

    def _unchanged(self, shard: Shard) -> bool:
        before = self.before(shard.url)
        return before is not None and shard.changed is not None and shard.changed.timestamp() < before.checked_at

    def before(self, url: str) -> Source | None:
        """A source as it was met by an earlier crawl that sought the same."""
        found = self.state.source(url) if self.state else None
        return found if found is not None and found.filter == self.plan.filter else None

    def _due(self, known: Known, hint: float | None) -> bool:
        if self._done(known):
            return False
        if known.status == "outside":  # of the days that an earlier crawl was asked for
            return not self._outside(known.published, known.url)
        return is_due(known, self.plan.now, hint)

    def _done(self, known: Known) -> bool:
        return self.plan.resume is not None and known.checked_at >= self.plan.resume

    def _outside(self, published: float | None, url: str, hint: float | None = None) -> bool:
        """Whether an article is known to lie outside the days asked for; an article is not older than its change."""
        since, until = self.plan.since, self.plan.until
        if since is None and until is None:
            return False
        slack = 0.0
        if published is None:
            published, slack = address_day(url), _SLACK
        if published is None:
            return since is not None and hint is not None and hint < since - _SLACK
        return (since is not None and published < since - slack) or (until is not None and published > until + slack)

    def _push(self, one: Waiting, *, given: bool) -> None:
        self._number += 1
        newest = one.published or one.hint or self.plan.now
        self._queued[one.key] = one
        heapq.heappush(self._heap, (-float("inf") if given else -newest, self._number, one.key, given))


def address_day(url: str) -> float | None:
    """About when an article was published, by its address.

    >>> address_day("https://b.example/a-102240425094504794.htm") == datetime(2024, 4, 25, 12, tzinfo=UTC).timestamp()
    True
    """
    path = urlsplit(url).path
    found = _STAMP.search(path) or _PATH_DAY.search(path)
    if found is None:
        return None
    year = int(found["year"])
    return _noon(year if year > 99 else 2000 + year, int(found["month"]), int(found["day"] or 15)) or None  # noqa: PLR2004


def _noon(year: int, month: int, day: int) -> float:
    try:
        return datetime(year, month, day, 12, tzinfo=UTC).timestamp()
    except ValueError:
        return 0.0


def _below(host: str, domains: Iterable[str]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
