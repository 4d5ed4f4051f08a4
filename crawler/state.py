"""What a crawl remembers, in a file of our own: what was fetched, what was found and waits, what each source gave.

One process writes (the one that asked for the crawl), so that nothing is remembered before it is kept; the crawling
process reads. Killing either at any moment loses nothing: what is found waits until it is kept or refused.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from crawler.store import Store
from schema.article import ArchiveRef

_TABLES = """
CREATE TABLE pages (
  key TEXT PRIMARY KEY, url TEXT NOT NULL, site TEXT NOT NULL, status TEXT NOT NULL, etag TEXT, modified TEXT, hash TEXT,
  first_at REAL NOT NULL, checked_at REAL NOT NULL, changed_at REAL NOT NULL, hint REAL, published REAL,
  file TEXT, offset INTEGER
) WITHOUT ROWID;
CREATE INDEX pages_site ON pages (site, checked_at);
CREATE TABLE aliases (key TEXT PRIMARY KEY, page TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE pending (
  key TEXT PRIMARY KEY, url TEXT NOT NULL, site TEXT NOT NULL, hint REAL, published REAL, topical INTEGER NOT NULL,
  found_at REAL NOT NULL, tries INTEGER NOT NULL DEFAULT 0, not_before REAL NOT NULL DEFAULT 0, reason TEXT
) WITHOUT ROWID;
CREATE INDEX pending_site ON pending (site, not_before);
CREATE TABLE sources (
  url TEXT PRIMARY KEY, site TEXT NOT NULL, kind TEXT NOT NULL, etag TEXT, modified TEXT, filter TEXT NOT NULL,
  checked_at REAL NOT NULL, items INTEGER NOT NULL, most INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE hosts (host TEXT PRIMARY KEY, not_before REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE runs (id INTEGER PRIMARY KEY, task TEXT NOT NULL, started_at REAL NOT NULL, ended_at REAL);
CREATE TABLE archived (file TEXT PRIMARY KEY, bytes INTEGER NOT NULL) WITHOUT ROWID;
"""
_TRIES = 6
"""After so many failures an address waits no longer; what lists it again brings it back."""
_FIRST_WAIT = timedelta(hours=1)
_FINAL_WAIT = timedelta(days=30)
_RESUMED = timedelta(days=7)
"""A crawl that did not end is gone on with for so long."""
_LOOKED_AFTER = timedelta(days=60)
"""An article that did not change for so long is asked about only when its source says that it changed."""
_FIRST_LOOK = timedelta(hours=20)


class Known(NamedTuple):
    """A page as it was last met."""

    url: str
    status: str
    """``read``, or why there is none: ``http_404``, ``offsite``, …"""
    etag: str | None
    modified: str | None
    hash: str | None
    first_at: float
    checked_at: float
    changed_at: float
    hint: float | None
    published: float | None
    place: ArchiveRef | None


class Waiting(NamedTuple):
    """An address that was found and is not fetched yet."""

    key: str
    url: str
    hint: float | None
    published: float | None
    topical: bool


class Source(NamedTuple):
    """A feed, sitemap or listing as it was last met; ``filter`` names what was sought in it."""

    etag: str | None
    modified: str | None
    filter: str
    checked_at: float
    items: int
    most: int


def is_due(page: Known, now: float, hint: float | None = None) -> bool:
    """Whether a known page should be asked about again.

    A source that dates its change later than our last look is a reason; so is time, in steps that double from a day on
    while the page is young or changes.
    """
    if page.status != "read":
        return now - page.checked_at >= _FINAL_WAIT.total_seconds()
    if hint is not None and hint > (page.checked_at if page.hint is None else page.hint):
        return True
    quiet = page.checked_at - page.changed_at
    if quiet > _LOOKED_AFTER.total_seconds():
        return False
    return now - page.checked_at >= max(_FIRST_LOOK.total_seconds(), quiet)


class CrawlState(Store):
    """The open file. ``readonly`` for the crawling process, which only asks."""

    tables = _TABLES
    holds = "the memory of earlier crawls"

    # Asking

    def known(self, key: str) -> Known | None:
        """A page by its identity or that of any address that led to it."""
        row = self._db.execute(
            """SELECT url, status, etag, modified, hash, first_at, checked_at, changed_at, hint, published, file, offset
            FROM pages WHERE key = coalesce((SELECT page FROM aliases WHERE key = :key), :key)""",
            {"key": key},
        ).fetchone()
        if row is None:
            return None
        place = None if row[-2] is None else ArchiveRef(file=row[-2], offset=row[-1])
        return Known._make((*row[:-2], place))

    def waiting(self, site: str, now: float) -> list[Waiting]:
        """What was found at a site and is not fetched yet, the newest first."""
        rows = self._db.execute(
            """SELECT key, url, hint, published, topical FROM pending WHERE site = ? AND not_before <= ?
            ORDER BY coalesce(published, hint, found_at) DESC, key""",
            (site, now),
        )
        return [Waiting(key, url, hint, published, bool(topical)) for key, url, hint, published, topical in rows]

    def due(self, site: str, now: float) -> list[Waiting]:
        """The articles of a site that may have changed, by the time since they last did; see :func:`is_due`."""
        rows = self._db.execute(
            """SELECT key, url, hint, published FROM pages WHERE site = :site AND status = 'read'
            AND checked_at <= :now - :first AND checked_at - changed_at <= :longest
            AND :now - checked_at >= checked_at - changed_at ORDER BY checked_at, key""",
            {
                "site": site,
                "now": now,
                "first": _FIRST_LOOK.total_seconds(),
                "longest": _LOOKED_AFTER.total_seconds(),
            },
        )
        return [Waiting(key, url, hint, published, topical=False) for key, url, hint, published in rows]

    def left(self) -> dict[str, int]:
        """How many addresses wait at each site."""
        return dict(self._db.execute("SELECT site, count(*) FROM pending GROUP BY site ORDER BY site").fetchall())

    def source(self, url: str) -> Source | None:
        """A feed, sitemap or listing as it was last met."""
        row = self._db.execute(
            "SELECT etag, modified, filter, checked_at, items, most FROM sources WHERE url = ?", (url,)
        ).fetchone()
        return None if row is None else Source(*row)

    def silent_until(self, host: str) -> float:
        """Until when a host asked to be left alone."""
        row = self._db.execute("SELECT not_before FROM hosts WHERE host = ?", (host,)).fetchone()
        return 0.0 if row is None else float(row[0])

    def archived(self) -> Mapping[str, int]:
        """The last record of each file of the archive that is known to be kept."""
        return dict(self._db.execute("SELECT file, bytes FROM archived").fetchall())

    # Writing

    def begin(self, task: str, now: datetime) -> float | None:
        """Begin a crawl; when the same one was broken off, since when what was checked counts as done."""
        at = now.timestamp()
        with self._all_or_nothing():
            row = self._db.execute(
                """SELECT id, started_at FROM runs WHERE task = ? AND ended_at IS NULL AND started_at > ?
                ORDER BY id DESC LIMIT 1""",
                (task, at - _RESUMED.total_seconds()),
            ).fetchone()
            if row is not None:
                return float(row[1])
            self._db.execute("INSERT INTO runs (task, started_at) VALUES (?, ?)", (task, at))
        return None

    def end(self, task: str, now: datetime) -> None:
        """A crawl came to its own end."""
        self._db.execute("UPDATE runs SET ended_at = ? WHERE task = ? AND ended_at IS NULL", (now.timestamp(), task))

    def found(self, site: str, items: Iterable[Waiting], now: datetime) -> None:
        """Remember addresses before their source is remembered as read."""
        at = now.timestamp()
        with self._all_or_nothing():
            self._db.executemany(
                """INSERT INTO pending (key, url, site, hint, published, topical, found_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (key) DO UPDATE SET url = excluded.url, hint = max(coalesce(hint, 0), coalesce(excluded.hint, hint, 0))""",
                [(one.key, one.url, site, one.hint, one.published, int(one.topical), at) for one in items],
            )

    def sourced(self, url: str, site: str, kind: str, row: Mapping[str, str | int | None], now: datetime) -> None:
        """Remember a source as read: its validators, what was sought, and how much it gave."""
        self._db.execute(
            """INSERT INTO sources (url, site, kind, etag, modified, filter, checked_at, items, most)
            VALUES (:url, :site, :kind, :etag, :modified, :filter, :at, :items, :items)
            ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, modified = excluded.modified, filter = excluded.filter,
              checked_at = excluded.checked_at, items = excluded.items, most = max(most, excluded.items)""",
            {**row, "url": url, "site": site, "kind": kind, "at": now.timestamp()},
        )

    def kept(
        self,
        key: str,
        url: str,
        *,
        site: str,
        now: datetime,
        digest: str | None,
        etag: str | None = None,
        modified: str | None = None,
        hint: float | None = None,
        published: float | None = None,
        place: ArchiveRef | None = None,
        status: str = "read",
        aliases: Iterable[str] = (),
    ) -> None:
        """Remember a page as kept (or refused for good): from here on nobody waits for it."""
        at = now.timestamp()
        row = {
            "key": key, "url": url, "site": site, "status": status, "etag": etag, "modified": modified, "hash": digest,
            "at": at, "hint": hint, "published": published,
            "file": place.file if place else None, "offset": place.offset if place else None,
        }  # fmt: skip
        with self._all_or_nothing():
            self._db.execute(
                """INSERT INTO pages VALUES
                (:key, :url, :site, :status, :etag, :modified, :hash, :at, :at, :at, :hint, :published, :file, :offset)
                ON CONFLICT (key) DO UPDATE SET url = excluded.url, site = excluded.site,
                  status = excluded.status, etag = excluded.etag, modified = excluded.modified,
                  changed_at = CASE WHEN hash IS excluded.hash THEN changed_at ELSE excluded.changed_at END,
                  hash = excluded.hash, checked_at = excluded.checked_at, hint = coalesce(excluded.hint, hint),
                  published = coalesce(excluded.published, published),
                  file = coalesce(excluded.file, file), offset = coalesce(excluded.offset, offset)""",
                row,
            )
            self._settle(key, aliases)
            self._db.execute("DELETE FROM pending WHERE key = ?", (key,))
            if place is not None:
                self._db.execute(
                    """INSERT INTO archived VALUES (?, ?)
                    ON CONFLICT (file) DO UPDATE SET bytes = max(bytes, excluded.bytes)""",
                    (place.file, place.offset),
                )

    def settle(self, key: str, aliases: Iterable[str]) -> None:
        """Remember that addresses lead to one article."""
        with self._all_or_nothing():
            self._settle(key, aliases)

    def _settle(self, key: str, aliases: Iterable[str]) -> None:
        others = [(one,) for one in {*aliases} - {key}]
        self._db.executemany("INSERT OR REPLACE INTO aliases VALUES (?, ?)", [(one, key) for (one,) in others])
        self._db.executemany("DELETE FROM pending WHERE key = ?", others)
        self._db.execute("DELETE FROM aliases WHERE key = ?", (key,))

    def unchanged(self, key: str, *, now: datetime, hint: float | None, aliases: Iterable[str] = ()) -> None:
        """The server says that a page is as it was."""
        with self._all_or_nothing():
            self._db.execute(
                """UPDATE pages SET checked_at = ?, hint = coalesce(?, hint)
                WHERE key = coalesce((SELECT page FROM aliases WHERE key = ?), ?)""",
                (now.timestamp(), hint, key, key),
            )
            self._settle(key, aliases)
            self._db.execute("DELETE FROM pending WHERE key = ?", (key,))

    def failed(self, key: str, reason: str, *, now: datetime, final: bool, url: str, site: str) -> None:
        """An address gave no page: for good, or it waits and is tried again later and later."""
        known = self.known(key)
        if final and known is None:
            self.kept(key, url, site=site, now=now, digest=None, status=reason)
            return
        with self._all_or_nothing():
            if final:
                self._db.execute("UPDATE pages SET checked_at = ? WHERE key = ?", (now.timestamp(), key))
                self._db.execute("DELETE FROM pending WHERE key = ?", (key,))
                return
            row = self._db.execute("SELECT tries FROM pending WHERE key = ?", (key,)).fetchone()
            tries = 1 if row is None else int(row[0]) + 1
            if tries >= _TRIES:
                self._db.execute("DELETE FROM pending WHERE key = ?", (key,))
                return
            wait = _FIRST_WAIT.total_seconds() * 4 ** (tries - 1)
            self._db.execute(
                "UPDATE pending SET tries = ?, not_before = ?, reason = ? WHERE key = ?",
                (tries, now.timestamp() + wait, reason, key),
            )

    def silence(self, host: str, until: float) -> None:
        """A host asked to be left alone until then."""
        self._db.execute("INSERT OR REPLACE INTO hosts VALUES (?, ?)", (host, until))

    def read_archive(self, marks: Mapping[str, int]) -> None:
        """Remember the last record of each file of the archive."""
        with self._all_or_nothing():
            self._db.executemany("INSERT OR REPLACE INTO archived VALUES (?, ?)", list(marks.items()))
