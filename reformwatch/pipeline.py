"""The way of an input into the index: raw bytes, archive, article, records, ledger; and how it can be stopped.

Killing a run at any moment and starting it again gives the index of one clean run: a source counts as known only
with its last article, and an article that is already there keeps its first fetching time and place in the archive.
"""

import logging
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

from pydantic import Field

from crawler.health import Alarm
from schema.article import ArchiveRef, Article, article_id
from schema.errors import ReformWatchError
from schema.reading import Quarantined, Reading
from schema.record import Record

if TYPE_CHECKING:
    from crawler.archive import Archive
    from crawler.crawl import CrawlReport, Fetched, Kept, Window
    from crawler.files import RawSource
    from crawler.health import Health, Miss
    from crawler.reprints import Reprints
    from crawler.state import CrawlState
    from indexer.backend import Backend

logger = logging.getLogger(__name__)

Read = Callable[[Article], Reading]
Progress = Callable[[str], None]
"""Told the source that was just finished."""
Crawl = Callable[..., "CrawlReport"]

FLUSH_EVERY = 200


class RunReport(Record):
    """What a run did. ``skipped`` sources were known with the same bytes and rules, so nothing was read again."""

    sources: int = 0
    skipped: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    facts: int = 0
    quarantined: tuple[Quarantined, ...] = ()
    notes: tuple[str, ...] = ()
    """What a crawl met that is no failure of a page: empty feeds, addresses that robots rules forbid."""
    alarms: tuple[Alarm, ...] = ()
    """What outlets gave until now and give no more: their pages may have changed."""
    unwanted: int = 0
    """Articles that somebody had taken out of the index for good; they were left out again."""
    outside: int = 0
    """Articles fetched that lie outside the days asked for; they are archived and not in the index."""
    not_asked: dict[str, int] = Field(default_factory=dict)
    """Addresses that a crawl found and did not ask for, by reason: known, off the topic, outside the days, …"""
    left: dict[str, int] = Field(default_factory=dict)
    """Articles that a crawl found and that still wait, by site: the next crawl begins with them."""

    @property
    def read(self) -> int:
        """Articles read in this run."""
        return self.new + self.changed + self.unchanged


def is_url(text: str) -> bool:
    """Whether an input is an address to crawl; anything else is a path."""
    return text.startswith(("http://", "https://"))


def _outlet(url: str, declared: str | None = None) -> str:
    """Whose health an address is about: a declared outlet, else its host."""
    from crawler.outlet import outlet_of  # noqa: PLC0415
    from crawler.page import host_of  # noqa: PLC0415

    known = None if declared else outlet_of(url)
    return declared or (known.id if known is not None and known.id else None) or host_of(url) or url


def default_read() -> tuple[Read, str]:
    """The rules of this version and their name."""
    from nlp import pipeline  # noqa: PLC0415  # the rules load only when something is read

    return pipeline.extract, pipeline.RULES


def readings(
    paths: Sequence[str], *, now: datetime, stdin: BinaryIO | None = None, read: Read | None = None
) -> Iterator[Reading | Quarantined]:
    """Everything in files and folders, read without an index: what ``reformwatch extract`` prints."""
    from crawler.files import raw_hash, read_source, sources  # noqa: PLC0415

    extract = read or default_read()[0]
    for raw in sources(list(paths), stdin=stdin):
        if isinstance(raw, Quarantined):
            yield raw
            continue
        known_by = raw_hash(raw.data)
        for item in read_source(raw, fetched_at=now):
            yield item if isinstance(item, Quarantined) else attempt(item, extract, known_by)


def attempt(article: Article, read: Read, raw_hash: str | None) -> Reading | Quarantined:
    """Read one article; a failure is kept with its reason, for one article must not stop the others."""
    try:
        return read(article).model_copy(update={"raw_hash": raw_hash})
    except ReformWatchError as error:
        reason, detail = "unreadable", str(error)
    except Exception as error:  # a bug in a rule: it is named in the quarantine and in the log, and the run goes on
        logger.exception("%s could not be read", article.source)
        reason, detail = "bug", f"{type(error).__name__}: {error}"
    return Quarantined(source=article.source, reason=reason, detail=detail, stage="nlp", raw_hash=raw_hash)


class Run:
    """One run in progress: where things go, and what has been counted."""

    def __init__(
        self,
        *,
        backend: "Backend",
        now: datetime,
        archive: "Archive | None" = None,
        progress: Progress | None = None,
        read: Read | None = None,
        rules: str | None = None,
        state: "CrawlState | None" = None,
        window: "Window | None" = None,
        reprints: "Reprints | None" = None,
        health: "Health | None" = None,
    ) -> None:
        self.backend = backend
        self.health = health
        self.reprints = reprints
        self.state = state
        self.window = window
        self.archive = archive
        self.now = now
        self.progress = progress
        if read is None or rules is None:
            read, rules = default_read()
        self.read = read
        self.rules = rules
        self.tally: Counter[str] = Counter()
        self.bad: list[Quarantined] = []
        self.notes: list[str] = []
        self.alarms: tuple[Alarm, ...] = ()
        self.not_asked: dict[str, int] = {}
        self.left: dict[str, int] = {}
        self._held: dict[str, list[Quarantined]] | None = None
        """The quarantine as it was before this run, by source; looked up when a known source is met."""

    def report(self) -> RunReport:
        """What has been done so far."""
        names = ("sources", "skipped", "new", "changed", "unchanged", "facts", "outside", "unwanted")
        counts = {name: self.tally[name] for name in names}
        return RunReport(
            **counts,
            quarantined=tuple(self.bad),
            notes=tuple(self.notes),
            alarms=self.alarms,
            not_asked=self.not_asked,
            left=self.left,
        )

    def files(self, paths: Sequence[str], stdin: BinaryIO | None = None) -> None:
        """Take in files and folders."""
        from crawler.files import sources  # noqa: PLC0415

        for raw in sources(list(paths), stdin=stdin):
            if isinstance(raw, Quarantined):
                self.tally["sources"] += 1
                self._quarantine(raw)
                self._done(raw.source)
            else:
                self._file(raw)

    def pages(self, urls: Sequence[str], crawl: Crawl) -> None:
        """Take in what a crawl of the addresses brings."""
        self._recover()
        report = crawl(list(urls), on_page=self._page)
        for error in report.errors:
            self.tally["sources"] += 1
            self._quarantine(Quarantined(source=error.url, reason=error.reason, detail=error.detail, stage="crawl"))
        self.tally["sources"] += report.unchanged
        self.tally["skipped"] += report.unchanged
        self.notes += [f"{skipped.url}: {skipped.reason} {skipped.detail}".strip() for skipped in report.robots]
        self.notes += [f"{note.url}: {note.reason} {note.detail}".strip() for note in report.notes]
        if self.health is not None:
            kinds: tuple[Miss, ...] = ("error", "robots", "note")
            for kind, found in zip(kinds, (report.errors, report.robots, report.notes), strict=True):
                for one in found:
                    place = None
                    if one.body is not None and self.archive is not None:
                        place = self.archive.add_evidence(one.url, one.body, at=self.now)
                    self.health.miss(_outlet(one.url), kind, one.reason, one.url, place)
            for url in report.answered:
                self.health.seen(_outlet(url))
            self.alarms = tuple(self.health.end())
        self.not_asked = dict(report.skipped)
        self.left = dict(report.left)

    def _recover(self) -> None:
        """Keep what an earlier crawl archived and was killed before it was kept: it is not asked for again."""
        from crawler.crawl import Fetched  # noqa: PLC0415
        from crawler.identity import identity  # noqa: PLC0415
        from crawler.outlet import outlet_of  # noqa: PLC0415

        if self.archive is None or self.state is None:
            return
        marks: dict[str, int] = {}
        for record in self.archive.mend(self.state.archived()):
            marks[record.ref.file] = record.ref.offset
            if record.kind != "response":
                continue
            outlet = outlet_of(record.source)
            headers = {name.lower(): value for name, value in record.headers}
            name = None if outlet is None else outlet.id
            page = Fetched(record.source, record.status or 0, headers, record.body, record.at, name)
            kept = self._take_in(page, record.ref)
            self.state.kept(
                identity(page.url),
                page.url,
                site=name or urlsplit(page.url).hostname or "",
                now=self.now,
                digest=kept.hash,
                etag=headers.get("etag"),
                modified=headers.get("last-modified"),
                published=kept.published.timestamp() if kept.published else None,
                place=kept.place,
                status=kept.status,
            )
        self.state.read_archive(marks)

    def keep(
        self, items: Iterable[Article | Quarantined], source: str, known_by: str, place: ArchiveRef | None
    ) -> None:
        """Store what was read from one source of the archive."""
        self._store(items, source, known_by, place)

    def _file(self, raw: "RawSource") -> None:
        from crawler.files import raw_hash, read_source  # noqa: PLC0415

        self.tally["sources"] += 1
        known_by = raw_hash(raw.data)
        if self.backend.known(raw.source, known_by, self.rules):
            self._skip(raw.source)
        else:
            place = self.archive.add_file(raw.source, raw.data, at=self.now) if self.archive else None
            self._store(read_source(raw, fetched_at=self.now), raw.source, known_by, place)
        self._done(raw.source)

    def _page(self, page: "Fetched") -> "Kept":
        return self._take_in(page, None)

    def _take_in(self, page: "Fetched", place: ArchiveRef | None) -> "Kept":
        """Archive a page, read it, store it; ``place`` where it is archived already."""
        from crawler.crawl import Kept  # noqa: PLC0415
        from crawler.errors import UnreadableError  # noqa: PLC0415
        from crawler.files import raw_hash  # noqa: PLC0415
        from crawler.identity import identity  # noqa: PLC0415
        from crawler.page import read_page  # noqa: PLC0415

        self.tally["sources"] += 1
        known_by = raw_hash(page.body)
        if self.backend.known(page.url, known_by, self.rules):
            self._skip(page.url)
            if self.health is not None:
                self.health.seen(_outlet(page.url, page.outlet))
            self._done(page.url)
            return Kept(place, known_by)
        if self.backend.unwanted(article_id(identity(page.url), known_by), page.outlet):
            self.tally["unwanted"] += 1  # and its bytes are not archived either
            self._done(page.url)
            return Kept(None, known_by)
        if place is None and self.state is not None:
            before = self.state.known(identity(page.url))
            place = before.place if before is not None and before.hash == known_by else None
        if place is None and self.archive is not None:
            place = self.archive.add_response(
                page.url, page.status, page.headers.items(), page.body, at=page.fetched_at
            )
        item: Article | Quarantined
        try:
            item = read_page(
                page.body,
                url=page.url,
                source=page.url,
                outlet=page.outlet,
                fetched_at=page.fetched_at,
                content_type=page.headers.get("content-type"),
                now=self.now,
            )
        except UnreadableError as error:
            item = Quarantined(source=page.url, reason=error.reason, detail=str(error), stage="page")
        published = item.published_at if isinstance(item, Article) else None
        known = self.tally["new"]
        outside = self.window is not None and not self.window.holds(published)
        if outside:
            self.tally["outside"] += 1
        else:
            self._store([item], page.url, known_by, place)
        if self.health is not None:
            new = self.tally["new"] > known
            self.health.page(_outlet(page.url, page.outlet), page.url, item, place, new=new)
        self._done(page.url)
        return Kept(place, known_by, published, "outside" if outside else "read")

    def _skip(self, source: str) -> None:
        """Leave a known source alone; one that could not be read the last time is named again, for it is still so."""
        self.tally["skipped"] += 1
        if self._held is None:
            self._held = defaultdict(list)
            for item in self.backend.quarantined():
                place, _, number = item.source.rpartition(":")
                self._held[place if place and number.isdecimal() else item.source].append(item)
        self.bad += self._held.get(source, ())

    def _store(
        self, items: Iterable[Article | Quarantined], source: str, known_by: str, place: ArchiveRef | None
    ) -> None:
        """Store the items of one source; only the last carries the hash by which the source is known as done."""
        held: Article | Quarantined | None = None
        for item in items:
            if held is not None:
                self._put(held, source, None, place)
            held = item
        if held is not None:
            self._put(held, source, known_by, place)

    def _put(self, item: Article | Quarantined, source: str, known_by: str | None, place: ArchiveRef | None) -> None:
        """Store one item; a record of a file of records has a source of its own and is known by its content."""
        if isinstance(item, Quarantined):
            own = known_by if item.source == source else item.raw_hash
            self._quarantine(item.model_copy(update={"raw_hash": own}))
            return
        if self.backend.unwanted(item.id, item.outlet):
            self.tally["unwanted"] += 1
            return
        if item.source != source:
            known_by = item.content_hash
            if self.backend.known(item.source, known_by, self.rules):
                self.tally["unchanged"] += 1
                return
        before = self.backend.article(item.id)
        version = self.backend.version_for(item.id, item.content_hash)
        same = self.backend.article(item.id, version) if before else None
        update: dict[str, object] = {"version": version}
        if same is not None:
            update |= {"fetched_at": same.fetched_at, "archive": same.archive, "family": same.family}
        elif place is not None:
            update["archive"] = place
        if self.reprints is not None:
            update["family"] = self.reprints.place(item, load=self.backend.article, raw_hash=known_by)
        result = attempt(item.model_copy(update=update), self.read, known_by)
        if isinstance(result, Quarantined):
            # Other rules may read it: the rules that failed are part of what is known.
            self._quarantine(result.model_copy(update={"rules": self.rules}))
            return
        stored = self.backend.put(result)
        if self.reprints is not None:
            self.reprints.stored(item.id, result.article.family)
        self.tally["new" if before is None else "changed" if stored else "unchanged"] += 1
        self.tally["facts"] += len(result.facts)

    def settle(self) -> None:
        """Tell the index of the articles that belong to another family since others came."""
        if self.reprints is None:
            return
        for moved in self.reprints.moved():
            article = self.backend.article(moved.article)
            if article is None:
                self.reprints.drop(moved.article)
                continue
            known = article.model_copy(update={"family": moved.family})
            result = attempt(known, self.read, moved.raw_hash)
            if isinstance(result, Reading):
                self.backend.put(result)
                self.reprints.stored(moved.article, moved.family)

    def _quarantine(self, item: Quarantined) -> None:
        self.backend.quarantine(item)
        self.bad.append(item)

    def _done(self, source: str) -> None:
        if self.tally["sources"] % FLUSH_EVERY == 0:
            self.backend.flush()
        if self.progress is not None:
            self.progress(source)


def run(
    inputs: Sequence[str],
    *,
    backend: "Backend",
    now: datetime,
    archive: "Archive | None" = None,
    progress: Progress | None = None,
    read: Read | None = None,
    rules: str | None = None,
    stdin: BinaryIO | None = None,
    crawl: Crawl | None = None,
    outlets: Sequence[str] = (),
    state: "CrawlState | None" = None,
    window: "Window | None" = None,
    reprints: "Reprints | None" = None,
    health: "Health | None" = None,
) -> RunReport:
    """Read files, folders, addresses and outlets into the index; what cannot be read goes to the quarantine.

    ``crawl`` fetches addresses: :func:`crawler.crawl.crawl` with contact, delay and what else is asked filled in.
    ``state`` and ``window`` are those of the crawl; ``reprints`` tells which articles are one story,
    ``health`` keeps how each outlet fares.
    """
    work = Run(
        backend=backend,
        now=now,
        archive=archive,
        progress=progress,
        read=read,
        rules=rules,
        state=state,
        window=window,
        reprints=reprints,
        health=health,
    )
    paths = [one for one in inputs if not is_url(one)]
    urls = [one for one in inputs if is_url(one)]
    try:
        if paths:
            work.files(paths, stdin)
        if urls or outlets:
            if crawl is None:
                named = next(iter((*urls, *outlets)))
                raise ReformWatchError(f"{named}: an address was given, expected a crawl to fetch it with")
            work.pages(urls, partial(crawl, outlets=tuple(outlets)) if outlets else crawl)
        work.settle()
    finally:
        backend.flush()
    return work.report()
