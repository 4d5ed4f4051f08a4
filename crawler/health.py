"""How each outlet fares, run after run, in a file of our own: what it gave, what it refused, and what its pages lack.

A redesign shows as a field that most pages of an outlet had and the latest ones have not, or as a listing that leads
nowhere. Both raise an alarm that names a page kept in the archive; it ends when the outlet's pages are whole again.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import Field

from crawler.store import Store
from schema.article import ArchiveRef, Article
from schema.reading import Quarantined
from schema.record import Record

FIELDS = ("body", "title", "date", "lead", "authors", "section")
"""What is counted. A page that was refused has none of them; ``body`` is the text or a table."""
ALARMING = frozenset({"body", "title", "date"})
"""Without these an article is of no use."""
LATEST = 3
"""At least so many pages are looked at before something counts as missing."""
EARLIER = 200
"""Pages of an outlet's history that the latest are compared with."""
LEAST = 5
"""An outlet with fewer pages in its history has none."""
USUAL, MISSING = 0.8, 0.4
"""A field that so many pages had, and that at most so many of the latest have, is missing."""

_TABLES = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, started TEXT NOT NULL, ended TEXT);
CREATE TABLE pages (
  id INTEGER PRIMARY KEY, run INTEGER NOT NULL, outlet TEXT NOT NULL, at TEXT NOT NULL, url TEXT NOT NULL,
  outcome TEXT NOT NULL, fields INTEGER NOT NULL, file TEXT, offset INTEGER
);
CREATE INDEX pages_by_outlet ON pages (outlet, id);
CREATE TABLE misses (
  run INTEGER NOT NULL, outlet TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, url TEXT NOT NULL,
  file TEXT, offset INTEGER,
  PRIMARY KEY (run, outlet, kind, url)
) WITHOUT ROWID;
CREATE TABLE outlets (outlet TEXT PRIMARY KEY, run INTEGER NOT NULL, success TEXT, fresh TEXT) WITHOUT ROWID;
CREATE TABLE alarms (
  id INTEGER PRIMARY KEY, outlet TEXT NOT NULL, kind TEXT NOT NULL, what TEXT NOT NULL, url TEXT NOT NULL,
  file TEXT, offset INTEGER, before REAL, now REAL, raised TEXT NOT NULL, ended TEXT
);
CREATE INDEX alarms_open ON alarms (outlet, kind, what) WHERE ended IS NULL;
"""

Miss = Literal["error", "robots", "note"]


class Alarm(Record):
    """Something that an outlet gave until now and gives no more."""

    outlet: str
    kind: Literal["field", "listing"]
    what: str
    """The field, or the address of the listing."""
    url: str
    """A page that shows it."""
    archive: ArchiveRef | None = None
    """Where that page is kept."""
    before: float | None = None
    """The share of earlier pages that had the field."""
    now: float | None = None
    raised: str
    ended: str | None = None


class OutletHealth(Record):
    """How an outlet fares: its last run, and each field of its latest pages beside its own history."""

    outlet: str
    success: str | None = None
    """When it last gave anything."""
    fresh: str | None = None
    """When it last gave an article that was new."""
    run: str
    pages: int = 0
    new: int = 0
    refused: int = 0
    robots: int = 0
    errors: int = 0
    reasons: dict[str, int] = Field(default_factory=dict)
    """Why pages were refused and addresses gave none, in the last run."""
    coverage: dict[str, float] = Field(default_factory=dict)
    usual: dict[str, float] = Field(default_factory=dict)
    """The same of the pages before; empty without a history."""
    alarms: tuple[Alarm, ...] = ()


class _Page(NamedTuple):
    run: int
    url: str
    fields: int
    file: str | None
    offset: int | None


class Health(Store):
    """The open file. A run begins with its first event."""

    tables = _TABLES
    holds = "the health of outlets"

    def __init__(self, path: str | Path, *, now: datetime) -> None:
        super().__init__(path)
        self.now = now.isoformat(timespec="seconds")
        self._run: int | None = None

    # What happens

    def page(self, outlet: str, url: str, item: Article | Quarantined, place: ArchiveRef | None, *, new: bool) -> None:
        """A page was fetched and read, or refused."""
        outcome = item.reason if isinstance(item, Quarantined) else "new" if new else "known"
        file, offset = (None, None) if place is None else (place.file, place.offset)
        with self._all_or_nothing() as db:
            run = self._begin(outlet)
            db.execute(
                """INSERT INTO pages (run, outlet, at, url, outcome, fields, file, offset)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                (run, outlet, self.now, url, outcome, _mask(item), file, offset),
            )
            db.execute("UPDATE outlets SET success = ? WHERE outlet = ?", (self.now, outlet))
            if new and isinstance(item, Article):
                db.execute("UPDATE outlets SET fresh = ? WHERE outlet = ?", (self.now, outlet))

    def seen(self, outlet: str) -> None:
        """An outlet answered with what is known already."""
        with self._all_or_nothing() as db:
            self._begin(outlet)
            db.execute("UPDATE outlets SET success = ? WHERE outlet = ?", (self.now, outlet))

    def miss(self, outlet: str, kind: Miss, reason: str, url: str, place: ArchiveRef | None = None) -> None:
        """An address gave no page, may not be asked, or gave something odd, which is kept at a place."""
        file, offset = (None, None) if place is None else (place.file, place.offset)
        with self._all_or_nothing() as db:
            run = self._begin(outlet)
            values = (run, outlet, kind, reason, url, file, offset)
            db.execute("INSERT OR REPLACE INTO misses VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def end(self) -> list[Alarm]:
        """End the run: compare each outlet with its own history; the alarms that are new."""
        if self._run is None:
            return []
        raised: list[Alarm] = []
        with self._all_or_nothing() as db:
            rows = db.execute("SELECT outlet FROM outlets WHERE run = ? ORDER BY outlet", (self._run,)).fetchall()
            for (outlet,) in rows:
                raised += self._judge(outlet)
                db.execute(
                    """DELETE FROM pages WHERE outlet = :outlet AND id <=
                    (SELECT id FROM pages WHERE outlet = :outlet ORDER BY id DESC LIMIT 1 OFFSET :most)""",
                    {"outlet": outlet, "most": EARLIER * 5},
                )
            db.execute("UPDATE runs SET ended = ? WHERE id = ?", (self.now, self._run))
        self._run = None
        return raised

    # What is known

    def outlets(self) -> list[OutletHealth]:
        """Every outlet that was ever visited."""
        rows = self._db.execute(
            """SELECT outlet, run, success, fresh, started FROM outlets JOIN runs ON runs.id = outlets.run
            ORDER BY outlet"""
        ).fetchall()
        return [self._health(*row) for row in rows]

    def alarms(self, *, all_of_them: bool = False) -> list[Alarm]:
        """The alarms that stand; or all that ever were, the latest first."""
        which = "" if all_of_them else "WHERE ended IS NULL"
        rows = self._db.execute(
            f"SELECT outlet, kind, what, url, file, offset, before, now, raised, ended FROM alarms {which} ORDER BY id DESC"  # noqa: S608
        )
        return [_alarm(row) for row in rows]

    def _begin(self, outlet: str) -> int:
        if self._run is None:
            self._run = int(
                self._db.execute("INSERT INTO runs (started) VALUES (?) RETURNING id", (self.now,)).fetchone()[0]
            )
        self._db.execute(
            "INSERT INTO outlets (outlet, run) VALUES (?, ?) ON CONFLICT (outlet) DO UPDATE SET run = excluded.run",
            (outlet, self._run),
        )
        return self._run

    def _pages(self, outlet: str, run: int) -> tuple[list[_Page], list[_Page]]:
        """The latest pages of an outlet, those of the run and some before when these are few; and those before them."""
        rows = self._db.execute(
            "SELECT run, url, fields, file, offset FROM pages WHERE outlet = ? ORDER BY id DESC LIMIT ?",
            (outlet, EARLIER * 2),
        )
        pages = [_Page._make(row) for row in rows]
        latest = sum(1 for page in pages if page.run == run)
        latest = min(max(latest, LATEST), EARLIER) if latest else 0
        return pages[:latest], pages[latest : latest + EARLIER]

    def _judge(self, outlet: str) -> list[Alarm]:
        run = self._run or 0
        raised: list[Alarm] = []
        latest, before = self._pages(outlet, run)
        if len(latest) >= LATEST and len(before) >= LEAST:
            now, usual = _shares(latest), _shares(before)
            for number, field in enumerate(FIELDS):
                if field not in ALARMING:
                    continue
                lacking = next((page for page in latest if not page.fields >> number & 1), None)
                if usual[field] >= USUAL and now[field] <= MISSING and lacking is not None:
                    raised += self._raise(outlet, "field", field, lacking, usual[field], now[field])
                elif now[field] > MISSING:
                    self._settle(outlet, "field", field)
        empty = self._db.execute(
            "SELECT url, file, offset FROM misses WHERE run = ? AND outlet = ? AND kind = 'note' AND reason = 'listing_empty'",
            (run, outlet),
        ).fetchall()
        for url, file, offset in empty:
            raised += self._raise(outlet, "listing", url, _Page(run, url, 0, file, offset), None, None)
        standing = self._db.execute(
            "SELECT what FROM alarms WHERE outlet = ? AND kind = 'listing' AND ended IS NULL", (outlet,)
        ).fetchall()
        for (url,) in standing:
            # Pages are what a listing leads to: an outlet that gives some, and no such note, has its listing back.
            if url not in {one[0] for one in empty} and latest:
                self._settle(outlet, "listing", url)
        return raised

    def _raise(
        self, outlet: str, kind: str, what: str, page: _Page, before: float | None, now: float | None
    ) -> list[Alarm]:
        """Raise an alarm once; while it stands, the field's usual share is the one before it."""
        db = self._db
        known = db.execute(
            "SELECT 1 FROM alarms WHERE outlet = ? AND kind = ? AND what = ? AND ended IS NULL", (outlet, kind, what)
        ).fetchone()
        if known:
            return []
        values = (outlet, kind, what, page.url, page.file, page.offset, before, now, self.now)
        db.execute(
            "INSERT INTO alarms (outlet, kind, what, url, file, offset, before, now, raised) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return [_alarm((*values, None))]

    def _settle(self, outlet: str, kind: str, what: str) -> None:
        self._db.execute(
            "UPDATE alarms SET ended = ? WHERE outlet = ? AND kind = ? AND what = ? AND ended IS NULL",
            (self.now, outlet, kind, what),
        )

    def _health(self, outlet: str, run: int, success: str | None, fresh: str | None, started: str) -> OutletHealth:
        outcomes = Counter(
            {
                str(outcome): int(count)
                for outcome, count in self._db.execute(
                    "SELECT outcome, count(*) FROM pages WHERE outlet = ? AND run = ? GROUP BY outcome", (outlet, run)
                )
            }
        )
        misses = self._db.execute(
            "SELECT kind, reason, count(*) FROM misses WHERE outlet = ? AND run = ? GROUP BY kind, reason",
            (outlet, run),
        ).fetchall()
        refused = {reason: count for reason, count in outcomes.items() if reason not in {"new", "known"}}
        reasons = Counter(refused)
        for _, reason, count in misses:
            reasons[reason] += count
        latest, before = self._pages(outlet, run)
        return OutletHealth(
            outlet=outlet,
            success=success,
            fresh=fresh,
            run=started,
            pages=outcomes.total(),
            new=outcomes["new"],
            refused=sum(refused.values()),
            robots=sum(count for kind, _, count in misses if kind == "robots"),
            errors=sum(count for kind, _, count in misses if kind == "error"),
            reasons=dict(reasons),
            coverage=_shares(latest) if latest else {},
            usual=_shares(before) if len(before) >= LEAST else {},
            alarms=tuple(alarm for alarm in self.alarms() if alarm.outlet == outlet),
        )


def _mask(item: Article | Quarantined) -> int:
    """Which of the fields an article has, a bit each."""
    if isinstance(item, Quarantined):
        return 0
    has = (
        bool(item.text or item.tables),
        bool(item.title),
        item.published_at is not None and item.date_basis != "guess",
        bool(item.lead),
        bool(item.authors),
        item.section is not None,
    )
    return sum(1 << number for number, there in enumerate(has) if there)


def _shares(pages: Sequence[_Page]) -> dict[str, float]:
    whole = max(1, len(pages))
    return {
        field: round(sum(page.fields >> number & 1 for page in pages) / whole, 3) for number, field in enumerate(FIELDS)
    }


def _alarm(row: Sequence[object]) -> Alarm:
    outlet, kind, what, url, file, offset, before, now, raised, ended = row
    place = None if file is None else {"file": file, "offset": offset}
    return Alarm.model_validate(
        {
            "outlet": outlet,
            "kind": kind,
            "what": what,
            "url": url,
            "archive": place,
            "before": before,
            "now": now,
            "raised": raised,
            "ended": ended,
        }
    )
