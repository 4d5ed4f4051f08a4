"""Everything read again from the archive, without the network: what other rules make of the same bytes.

A reread that was killed goes on where it stopped. What changed is written down before it is stored, record by record,
so that the account is whole however often that happened.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import accumulate, chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from reformwatch.differences import FactChange, differences
from reformwatch.pipeline import Read, Run, attempt, default_read
from schema.article import ArchiveRef, Article
from schema.reading import Quarantined, Reading
from schema.record import Record

if TYPE_CHECKING:
    from crawler.archive import Archive, Archived
    from crawler.reprints import Reprints
    from indexer.backend import Backend

Outcome = Literal["same", "facts", "text", "recovered", "lost", "refused", "copy"]
Progress = Callable[[str, float], None]
Item = Article | Quarantined

_READERS = ("crawler", "nlp", "schema")
_OK = 200


class RereadReport(Record):
    """What a reread found. ``records`` counts the archive; the other numbers count records by what became of them."""

    records: int = 0
    resumed: int = 0
    """Records that an earlier, interrupted reread had done."""
    same: int = 0
    facts: int = 0
    """Same text, other facts."""
    text: int = 0
    """Another text, title, date or address of the article."""
    recovered: int = 0
    """Not in the index before, readable now."""
    lost: int = 0
    """In the index before, refused now."""
    refused: int = 0
    copies: int = 0
    """Another fetch of the same content."""
    added: int = 0
    removed: int = 0
    altered: int = 0
    outside: int = 0
    """Left out of the index when they were fetched, for they lie outside the days that were asked for."""
    unwanted: int = 0
    """Taken out of the index for good; they are left out again."""
    unarchived: int = 0
    """Articles of the index that no record of the archive holds; they stay as they are."""
    changes: tuple[FactChange, ...] = ()
    torn: tuple[Quarantined, ...] = ()
    rules: str = ""


def fingerprint(rules: str) -> str:
    """A name for everything that decides what is read: the rules' own name and the programs and word lists behind it."""
    total = hashlib.sha256(rules.encode())
    root = Path(__file__).parents[1]
    for package in _READERS:
        for path in sorted((root / package).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                total.update(f"{path.relative_to(root)}\n".encode())
                total.update(path.read_bytes())
    return total.hexdigest()[:16]


class Journal:
    """What a reread has done so far, a line each; nothing of it is ever changed."""

    def __init__(self, path: Path | None, rules: str) -> None:
        self.path = path
        self.lines: dict[str, dict[str, Any]] = {}
        self.done: set[str] = set()
        self.befores: dict[str, list[Reading]] = defaultdict(list)
        """What the index held of records whose article was taken out to be put in anew."""
        self._file = None
        if path is None:
            return
        if not self._load(path, rules):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps({"rules": rules}) + "\n", "utf-8")
            self.lines, self.done, self.befores = {}, set(), defaultdict(list)
        self._file = path.open("a", encoding="utf-8")

    def _load(self, path: Path, rules: str) -> bool:
        """Take up an unfinished journal of the same rules; false when there is none."""
        if not path.is_file():
            return False
        text = path.read_text("utf-8")
        whole = text.rpartition("\n")[0].splitlines()  # a kill can tear the last line
        if not whole or json.loads(whole[0]).get("rules") != rules or whole[-1] == '{"end": true}':
            return False
        if not text.endswith("\n"):
            path.write_text("\n".join(whole) + "\n", "utf-8")
        for line in whole[1:]:
            entry = json.loads(line)
            if "done" in entry:
                self.done.add(entry["done"])
            elif "before" in entry:
                self.befores[entry["before"]].append(Reading.model_validate(entry["reading"]))
            else:
                # Only the first account of a record compares with the index as it was before.
                self.lines.setdefault(entry["record"], entry)
        return True

    def account(self, entry: dict[str, Any]) -> None:
        """Write down what a record will change."""
        if entry["record"] not in self.lines:
            self.lines[entry["record"]] = entry
            self._write(entry)

    def remember(self, record: str, readings: Sequence[Reading]) -> None:
        """Write down what the index holds of a record, before it is taken out."""
        if record not in self.befores:
            self.befores[record] = list(readings)
            for reading in readings:
                self._write({"before": record, "reading": reading.model_dump(mode="json")})

    def finish(self, record: str) -> None:
        """Write down that a record is stored."""
        self.done.add(record)
        self._write({"done": record})

    def end(self) -> None:
        """Write down that nothing is left."""
        self._write({"end": True})
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, entry: dict[str, Any]) -> None:
        if self._file is not None:
            self._file.write(json.dumps(entry, ensure_ascii=False) + "\n")
            self._file.flush()


class Reread:
    """One reread in progress: the archive, the index before, and the index to store in (None: only compare)."""

    def __init__(
        self,
        archive: "Archive",
        before: "Backend",
        target: "Backend | None",
        *,
        now: datetime,
        read: Read | None = None,
        rules: str | None = None,
        progress: Progress | None = None,
        outside: Callable[[str], bool] | None = None,
        reprints: "Reprints | None" = None,
    ) -> None:
        if read is None or rules is None:
            read, rules = default_read()
        self.archive = archive
        self.before = before
        self.target = target
        self.now = now
        self.progress = progress
        self.outside = outside
        self.reprints = reprints
        self._read_now = read
        self._last: tuple[tuple[str, int, str], Reading] | None = None
        self.run = (
            None if target is None else Run(backend=target, now=now, read=self._read, rules=rules, reprints=reprints)
        )
        path = None
        if target is not None:
            path = archive.folder / f".reread-{hashlib.sha256(target.url.encode()).hexdigest()[:12]}.jsonl"
        self.rules = fingerprint(rules)
        self.journal = Journal(path, self.rules)
        self.olds: dict[str, list[Reading]] = defaultdict(list)
        self.places: dict[str, list[str]] = defaultdict(list)
        """The records of each article."""
        self.contents: set[tuple[str, str]] = set()
        self.outlets: dict[str, str] = {}
        self.tally: Counter[str] = Counter()
        self.torn: list[Quarantined] = []

    def report(self) -> RereadReport:
        """What has been found so far, by this reread and by what it went on with."""
        changes = [FactChange.model_validate(one) for entry in self.journal.lines.values() for one in entry["changes"]]
        outcomes = Counter(entry["outcome"] for entry in self.journal.lines.values())
        kinds = Counter(change.kind for change in changes)
        names: tuple[Outcome, ...] = ("same", "facts", "text", "recovered", "lost", "refused")
        return RereadReport(
            **{name: outcomes[name] for name in names},
            **{kind: kinds[kind] for kind in ("added", "removed", "altered")},
            copies=outcomes["copy"],
            records=self.tally["records"],
            resumed=self.tally["resumed"],
            outside=self.tally["outside"],
            unwanted=self.tally["unwanted"],
            unarchived=self.tally["unarchived"],
            changes=tuple(changes),
            torn=tuple(self.torn),
            rules=self.rules,
        )

    def all(self) -> RereadReport:
        """Read every record of the archive that is not done yet."""
        self._look()
        if self.target is not None and self.target is not self.before:
            for item in self.before.forgotten():
                self.target.remember(item)
        sizes = self.archive.sizes()
        before = dict(zip(sizes, accumulate(sizes.values(), initial=0), strict=False))
        whole = max(1, sum(sizes.values()))
        try:
            for record in self.archive.records():
                if isinstance(record, Quarantined):
                    self.torn.append(record)
                elif record.kind == "resource" or record.status == _OK:
                    self._record(record)
                    if self.progress is not None:
                        self.progress(
                            record.source, min(1.0, (before.get(record.ref.file, whole) + record.ref.offset) / whole)
                        )
            if self.run is not None and self.target is not None:
                self.run.settle()
                self.target.flush()
            self.journal.end()
        finally:
            self.journal.close()
        return self.report()

    def _look(self) -> None:
        """Note how the index is, before anything is stored."""
        taken_out = {name for name, readings in self.journal.befores.items() if readings}
        for reading in chain(chain.from_iterable(self.journal.befores.values()), self._stored(taken_out)):
            article = reading.article
            if article.url and article.outlet:
                self.outlets.setdefault(urlsplit(article.url).netloc, article.outlet)
            if article.archive is None:
                self.tally["unarchived"] += 1
                continue
            place = _name(article.archive)
            self.olds[place].append(reading)
            self.places[article.id].append(place)
            self.contents.add((article.id, article.content_hash))

    def _stored(self, taken_out: set[str]) -> Iterator[Reading]:
        for reading in self.before.readings():
            place = reading.article.archive
            if place is None or _name(place) not in taken_out:
                # Facts are compared, and texts by their hash: the rest of a reading is not kept in memory.
                bare = reading.article.model_copy(
                    update={"lead": "", "text": "", "headings": (), "tables": (), "source_map": ()}
                )
                yield reading.model_copy(update={"article": bare, "quantities": (), "references": (), "people": ()})

    def _record(self, record: "Archived") -> None:
        self.tally["records"] += 1
        name = _name(record.ref)
        entry = self.journal.lines.get(name)
        if name in self.journal.done and entry is not None and self._still_there(entry):
            self.tally["resumed"] += 1
            self.contents.update((one[0], one[1]) for one in entry["articles"])
            return
        if name not in self.olds and self.outside is not None and self.outside(record.source):
            self.tally["outside"] += 1
            return
        found = list(self._items(record))
        items = [one for one in found if isinstance(one, Quarantined) or not self.before.unwanted(one.id, one.outlet)]
        if found and not items:
            self.tally["unwanted"] += 1
            return
        self.journal.account(self._compare(name, record, items))
        if self.run is not None:
            self._store(name, record, items)
            self.journal.finish(name)
        self.contents.update((item.id, item.content_hash) for item in items if isinstance(item, Article))

    def _still_there(self, entry: dict[str, Any]) -> bool:
        """Whether the articles of a finished record are in the index: a kill may have come in the middle of another."""
        target = self.target
        return target is not None and all(target.article(one[0]) is not None for one in entry["articles"])

    def _items(self, record: "Archived") -> Iterator[Item]:
        """What the rules of today make of a record."""
        from crawler.errors import UnreadableError  # noqa: PLC0415
        from crawler.files import from_archive, read_source  # noqa: PLC0415
        from crawler.outlet import outlet_of  # noqa: PLC0415
        from crawler.page import read_page  # noqa: PLC0415

        if record.kind == "resource":
            yield from read_source(from_archive(record), fetched_at=record.at)
            return
        old = self.olds.get(_name(record.ref))
        declared = outlet_of(record.source)
        known = self.outlets.get(urlsplit(record.source).netloc)
        outlet = old[0].article.outlet if old else declared.id if declared else known
        try:
            yield read_page(
                record.body,
                url=record.source,
                source=record.source,
                outlet=outlet,
                fetched_at=record.at,
                content_type=record.content_type,
                now=self.now,
            )
        except UnreadableError as error:
            yield Quarantined(source=record.source, reason=error.reason, detail=str(error), stage="page")

    def _compare(self, name: str, record: "Archived", items: list[Item]) -> dict[str, Any]:
        """What a record changes against the index as it was."""
        olds = self.olds.get(name, [])
        articles = [item for item in items if isinstance(item, Article)]
        entry: dict[str, Any] = {
            "record": name,
            "articles": [[item.id, item.content_hash] for item in articles],
            "changes": [],
        }
        contents = {(item.id, item.content_hash) for item in articles}
        if not olds and articles and contents <= self.contents:
            return {**entry, "outcome": "copy"}
        readings = [self._reading(item, olds) for item in articles]
        facts = [fact for reading in readings for fact in reading.facts]
        changes = differences([fact for old in olds for fact in old.facts], facts, record.source)
        entry["changes"] = [change.model_dump(mode="json") for change in changes]
        return {**entry, "outcome": _outcome(olds, articles, changed=bool(changes))}

    def _reading(self, item: Article, olds: list[Reading]) -> Reading:
        version = next((old.article.version for old in olds if old.article.id == item.id), 1)
        result = attempt(item.model_copy(update={"version": version}), self._read, None)
        return result if isinstance(result, Reading) else Reading(article=item, rules=self.rules)

    def _read(self, article: Article) -> Reading:
        """Read an article; the one that was compared is not read once more to be stored."""
        key = (article.id, article.version, article.content_hash)
        if self._last is None or self._last[0] != key:
            self._last = key, self._read_now(article)
        return self._last[1].model_copy(update={"article": article})

    def _store(self, name: str, record: "Archived", items: list[Item]) -> None:
        if self.run is None or self.target is None:
            return
        if self.target is self.before:
            now = {(item.id, item.content_hash) for item in items if isinstance(item, Article)}
            gone = {
                old.article.id
                for old in self.olds.get(name, [])
                if (old.article.id, old.article.content_hash) not in now
            }
            for article in sorted(gone):
                for place in self.places[article]:
                    self.journal.remember(place, self.olds[place])
                # Its versions come back in their order; those of records that are still to come will follow.
                if self.reprints is not None:
                    self.reprints.drop(article)
                if self.target.forget(article):
                    for place in sorted(self.places[article]):
                        if place in self.journal.done:
                            again = self.archive.read(_ref(place))
                            self._put(again, list(self._items(again)))
        self._put(record, items)

    def _put(self, record: "Archived", items: list[Item]) -> None:
        from crawler.files import raw_hash  # noqa: PLC0415

        if self.run is not None:
            self.run.keep(items, record.source, raw_hash(record.body), record.ref)


def _outcome(olds: list[Reading], articles: list[Article], *, changed: bool) -> Outcome:
    if not articles:
        return "lost" if olds else "refused"
    if not olds:
        return "recovered"
    before = {_seen(old.article) for old in olds}
    if before != {_seen(item) for item in articles}:
        return "text"
    return "facts" if changed else "same"


def _seen(article: Article) -> tuple[object, ...]:
    """What readers see of an article."""
    return article.id, article.content_hash, article.published_at, article.authors


def _name(ref: ArchiveRef) -> str:
    return f"{ref.file}:{ref.offset:012d}"


def _ref(name: str) -> ArchiveRef:
    file, _, offset = name.rpartition(":")
    return ArchiveRef(file=file, offset=int(offset))


def reread(
    archive: "Archive",
    before: "Backend",
    target: "Backend | None",
    *,
    now: datetime,
    read: Read | None = None,
    rules: str | None = None,
    progress: Progress | None = None,
    outside: Callable[[str], bool] | None = None,
    reprints: "Reprints | None" = None,
) -> RereadReport:
    """Read every record of an archive again and say what changed against an index.

    Args:
        archive: Where the bytes are.
        before: The index to compare with.
        target: Where to store: the same index, or another one that is built anew; None stores nothing.
        now: No date later than the fetching, else than this, is believed.
        read: The rules; those of this version unless others are given together with their name in ``rules``.
        rules: The name of the rules.
        progress: Told each source that was read, and how much of the archive has been.
        outside: Whether an address was fetched and left out of the index on purpose.
        reprints: Tells which articles of the target are one story.
    """
    work = Reread(
        archive, before, target, now=now, read=read, rules=rules, progress=progress, outside=outside, reprints=reprints
    )
    return work.all()
