"""The ledger: everything that was read, in SQLite, one transaction an article. The truth that other stores follow."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from indexer import barred
from indexer import connection as door
from indexer.aggregates import COMPARABLE, OF_ARTICLES, Occurrence
from indexer.documents import MENTIONS, Document, seconds
from indexer.errors import BackendError
from indexer.highlights import Candidate
from indexer.ledgerfile import LedgerFile
from indexer.query import Counts, Facet, Filters, Forgotten, Reprint
from indexer.rows import FACTS_OF_READING, KINDS_OF_READING, Standing, kinds_there
from indexer.selection import facet_question, fact_conditions, facts_where
from indexer.stories import Member, read_time
from indexer.storing import Change, store
from schema.article import Article
from schema.fact import DocumentReference, Fact, PersonMention, Quantity
from schema.reading import Quarantined, Reading
from schema.record import Record

R = TypeVar("R", bound=Record)

_LOCATED = """SELECT articles.key, versions.key, versions.record FROM articles
JOIN versions ON versions.article = articles.id AND versions.version = articles.latest"""


class Located(NamedTuple):
    """The latest version of an article under the number that the text index knows it by."""

    key: int
    article: Article
    standing: Standing


class Stored(NamedTuple):
    """The latest version of an article as it is kept, with those of its facts that were asked for."""

    article: Article
    facts: list[Candidate]


class Ledger(LedgerFile):
    """An open ledger. Methods may be called from several threads; writing ones wait for each other."""

    def __init__(self, path: Path, *, readonly: bool) -> None:
        super().__init__(path, readonly=readonly)
        with door.told(path):
            self.identity = str(self._about("identity"))
        self._synced = -1
        """How many rows had been changed when everything was last made safe."""

    # Writing

    def put(self, readings: Sequence[Reading]) -> list[Change]:
        """Store readings, all of them or nothing; what became of each."""
        with self._transaction() as connection:
            return store(connection, readings)

    def quarantine(self, item: Quarantined) -> None:
        """Keep what could not be read."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    item.source,
                    item.reason,
                    item.detail,
                    item.stage,
                    item.raw_hash,
                    item.rules,
                    item.model_dump_json(),
                ),
            )

    def forget(self, article: str) -> int | None:
        """Take an article out with everything that stands on it; the number it had, or None."""
        with self._one_at_a_time, door.told(self.path):
            self._connection.execute("PRAGMA secure_delete = ON")
            with self._transaction() as connection:
                known = connection.execute("SELECT key FROM articles WHERE id = ?", (article,)).fetchone()
                if known is None:
                    return None
                connection.execute(
                    "DELETE FROM quarantine WHERE source IN (SELECT source FROM sources WHERE article = ?)", (article,)
                )
                connection.execute("DELETE FROM articles WHERE key = ?", known)
                connection.execute("INSERT INTO removals VALUES (?, ?)", (self._next(), known[0]))
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the log held it too
            self._connection.execute("PRAGMA secure_delete = OFF")
        return int(known[0])

    def remember(self, item: Forgotten) -> None:
        """Let an article or an outlet not come back."""
        with self._transaction() as connection:
            barred.remember(connection, item)

    def readmit(self, kind: str, name: str) -> bool:
        """Let an article or an outlet come back; whether it was not to."""
        with self._transaction() as connection:
            return barred.readmit(connection, kind, name)

    def sync(self) -> None:
        """Return when everything written is safe from a power cut too."""
        with self._one_at_a_time, door.told(self.path):
            if self._synced == self._connection.total_changes:
                return
            # A transaction that is waited for takes all before it along: they are in one file, in order.
            self._connection.execute("PRAGMA synchronous = FULL")
            try:
                with self._transaction() as connection:
                    connection.execute("INSERT OR REPLACE INTO about VALUES ('synced', ?)", (self.sequence,))
            finally:
                self._connection.execute("PRAGMA synchronous = NORMAL")
            self._synced = self._connection.total_changes
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def drop_removals(self, sequence: int) -> None:
        """Forget the numbers of what was taken out, once no store needs to hear of it."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM removals WHERE sequence <= ?", (sequence,))

    def close(self) -> None:
        """Let go of the file."""
        with door.told(self.path):
            if self.readonly:
                self._connection.close()
                return
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            # The last one to close is a reader, who leaves the files that are shared with readers where they are:
            # otherwise the next reader would have to make them.
            last = door.open_for_reading(self.path)
            self._connection.close()
            last.close()

    # Reading

    def version_for(self, article: str, content_hash: str) -> int:
        """The number of this content, or the next free one."""
        found = self._one(
            "SELECT max(version) FROM versions WHERE article = ? AND content_hash = ?", (article, content_hash)
        )
        if found and found[0] is not None:
            return int(found[0])
        return int(self._one("SELECT coalesce(max(version), 0) + 1 FROM versions WHERE article = ?", (article,))[0])

    def known(self, source: str, raw_hash: str, rules: str) -> bool:
        """Whether this was read or quarantined before."""
        return bool(
            self._one(
                """SELECT EXISTS (SELECT 1 FROM sources WHERE source = :source AND raw_hash = :hash AND rules = :rules)
                OR EXISTS (SELECT 1 FROM quarantine
                  WHERE source = :source AND raw_hash = :hash AND (rules IS NULL OR rules = :rules))""",
                {"source": source, "hash": raw_hash, "rules": rules},
            )[0]
        )

    def quarantined(self) -> Iterator[Quarantined]:
        """Everything in quarantine, by source."""
        for (record,) in self._stream("SELECT record FROM quarantine ORDER BY source"):
            yield self._record(Quarantined, record)

    def forgotten(self) -> Iterator[Forgotten]:
        """What is not to come back, by kind and name."""
        yield from map(barred.read, self._stream(barred.EVERYTHING))

    def unwanted(self, article: str, outlet: str | None) -> bool:
        """Whether an article is not to come back, itself or with all of its outlet."""
        with self._one_at_a_time, door.told(self.path):
            return barred.unwanted(self._connection, article, outlet)

    def article(self, article: str, version: int | None) -> Article | None:
        """One version of an article, the latest unless another is asked for."""
        which = "latest" if version is None else "version = :version"
        found = self._one(
            f"SELECT record FROM versions WHERE article = :article AND {which}",  # noqa: S608
            {"article": article, "version": version},
        )
        return self._record(Article, found[0]) if found else None

    def facts(self, filters: Filters, *, latest: bool = True) -> Iterator[Fact]:
        """Facts of latest versions or of all, in order."""
        where, values = facts_where(filters, latest=latest)
        rows = self._stream(
            f"SELECT facts.record {where} ORDER BY facts.indicator, facts.year, facts.subject_id, facts.id",
            values,
        )
        for (record,) in rows:
            yield self._record(Fact, record)

    def occurrences(
        self, fields: Sequence[str], filters: Filters, *, latest: bool = True, comparable: bool = False
    ) -> Iterator[Occurrence]:
        """How often combinations of fields occur among facts, in their order."""
        names = ", ".join(f"{'versions' if name in OF_ARTICLES else 'facts'}.{name}" for name in fields)
        joined = any(name in OF_ARTICLES for name in fields)
        where, values = facts_where(filters, latest=latest, joined=joined)
        if comparable:
            where += " AND facts.value IS NOT NULL AND facts.year IS NOT NULL"
            for name, value in COMPARABLE.items():
                where, values = f"{where} AND facts.{name} = ?", [*values, value]
        # Only fields of our own stand in the text of the question.
        for *found, count in self._stream(
            f"SELECT {names}, count(*) {where} GROUP BY {names} ORDER BY {names}",
            values,
        ):
            yield Occurrence(tuple(found), count)

    def latest(self, articles: Sequence[str], filters: Filters) -> dict[str, Stored]:
        """The latest versions of articles with their facts that meet the conditions on facts, as they stand in them."""
        found, by_reading = dict[str, Stored](), dict[int, list[Candidate]]()
        rows = self._all(
            "SELECT article, key, record FROM versions WHERE latest AND article IN (SELECT value FROM json_each(?))",
            [json.dumps(articles)],
        )
        for article, reading, record in rows:
            found[article] = Stored(self._shown(Article, record), by_reading.setdefault(reading, []))
        where, values = fact_conditions(filters)
        # Without the hint SQLite may prefer an index of the conditions, which can hold for most facts that there are.
        rows = self._all(
            f"""SELECT reading, evidence_field, evidence_start, evidence_end, subject_id, modality, confidence, facts.record
            FROM facts INDEXED BY facts_by_reading
            WHERE reading IN (SELECT value FROM json_each(?)) AND {where} ORDER BY facts.key""",  # noqa: S608
            [str(list(by_reading)), *values],
        )
        for reading, field, start, end, subject, modality, confidence, record in rows:
            read = partial(self._shown, Fact, record)
            by_reading[reading].append(Candidate(field, start, end, subject, modality, confidence, read))
        return found

    def keys_with_facts(self, filters: Filters) -> list[int]:
        """The numbers of the articles that have a fact which meets the conditions on facts."""
        where, values = fact_conditions(filters)
        rows = self._all(
            f"""SELECT articles.key FROM articles WHERE articles.id IN
            (SELECT facts.article FROM facts WHERE {where}) ORDER BY articles.key""",  # noqa: S608
            values,
        )
        return [key for (key,) in rows]

    def facet(self, facet: Facet, keys: Iterable[int], filters: Filters) -> list[tuple[Any, int]]:
        """How many of some articles have each value on a fact that meets the conditions on facts."""
        return self._all(*facet_question(facet, keys, filters))

    def families(self, keys: Iterable[int]) -> list[Member]:
        """The articles of some numbers with their families."""
        rows = self._all(
            """SELECT articles.key, versions.article, versions.family, versions.published_at FROM articles
            JOIN versions ON versions.article = articles.id AND versions.version = articles.latest
            WHERE articles.key IN (SELECT value FROM json_each(?)) AND versions.family IS NOT NULL""",
            [str(list(keys))],
        )
        return [Member(key, article, family, read_time(published)) for key, article, family, published in rows]

    def reprints(self, families: Iterable[str]) -> list[tuple[str, Reprint]]:
        """The articles of families, each with its family."""
        rows = self._all(
            """SELECT family, article, outlet, url, published_at FROM versions
            WHERE latest AND family IN (SELECT value FROM json_each(?))""",
            [json.dumps(list(families), ensure_ascii=False)],
        )
        names = tuple(Reprint.model_fields)
        return [(family, Reprint.model_validate(dict(zip(names, row, strict=True)))) for family, *row in rows]

    def keys_of(self, articles: tuple[str, ...]) -> list[int]:
        """The numbers of articles by their ids."""
        wanted = json.dumps(articles, ensure_ascii=False)
        rows = self._all("SELECT key FROM articles WHERE id IN (SELECT value FROM json_each(?))", [wanted])
        return [key for (key,) in rows]

    def ids(self, keys: Iterable[int]) -> dict[int, str]:
        """The ids of articles by their numbers; those taken out meanwhile are missing."""
        rows = self._all(
            "SELECT key, id FROM articles WHERE key IN (SELECT value FROM json_each(?))", [str(list(keys))]
        )
        return dict(rows)

    def readings(self) -> Iterator[Reading]:
        """Everything, oldest first."""
        last = 0
        while True:
            rows = self._all(
                "SELECT key, record, rules, raw_hash FROM versions WHERE key > ? ORDER BY key LIMIT 50", [last]
            )
            if not rows:
                return
            for last, record, rules, raw_hash in rows:  # the last one is where to go on
                yield Reading(
                    article=self._record(Article, record),
                    facts=self._standing_on(last, MENTIONS[0], Fact),
                    quantities=self._standing_on(last, MENTIONS[1], Quantity),
                    references=self._standing_on(last, MENTIONS[2], DocumentReference),
                    people=self._standing_on(last, MENTIONS[3], PersonMention),
                    rules=rules,
                    raw_hash=raw_hash,
                )

    def _standing_on(self, reading: int, document: Document, kind: type[R]) -> tuple[R, ...]:
        rows = self._all(f"SELECT record FROM {document.table} WHERE reading = ? ORDER BY key", [reading])  # noqa: S608
        return tuple(self._record(kind, record) for (record,) in rows)

    def counts(self) -> Counts:
        """How much there is."""
        amounts = [
            self._one(f"SELECT count(*) FROM {document.table} WHERE latest")[0]  # noqa: S608
            for document in MENTIONS
        ]
        return Counts(
            articles=self._one("SELECT count(*) FROM articles")[0],
            versions=self._one("SELECT count(*) FROM versions")[0],
            facts=amounts[0],
            quantities=amounts[1],
            references=amounts[2],
            people=amounts[3],
            quarantined=self._one("SELECT count(*) FROM quarantine")[0],
        )

    # What the text index asks

    @property
    def sequence(self) -> int:
        """The number of the last change."""
        return int(self._about("sequence"))

    def article_count(self) -> int:
        """How many articles there are."""
        return int(self._one("SELECT count(*) FROM articles")[0])

    def changed_since(self, sequence: int) -> Iterator[Located]:
        """The latest versions of the articles that changed after a sequence number."""
        for row in self._stream(f"{_LOCATED} WHERE articles.sequence > ? ORDER BY articles.sequence", [sequence]):
            yield self._located(*row)

    def located(self, article: str) -> Located | None:
        """The latest version of an article."""
        row = self._one(f"{_LOCATED} WHERE articles.id = ?", [article])
        return self._located(*row) if row else None

    def _located(self, key: int, reading: int, record: str) -> Located:
        kinds = kinds_there(self._one(KINDS_OF_READING, {"reading": reading}))
        standing = Standing(self._all(FACTS_OF_READING, [reading]), kinds)
        return Located(key, self._record(Article, record), standing)

    def with_reprints(self, articles: Sequence[str]) -> set[str]:
        """Those of some articles of which others are known as reprints."""
        rows = self._all(
            """SELECT DISTINCT family FROM versions
            WHERE latest AND family IN (SELECT value FROM json_each(?)) AND family <> article""",
            [json.dumps(articles)],
        )
        return {family for (family,) in rows}

    def moment_of(self, place: int) -> int | None:
        """When the article was published that has a place among all, the newest first; None when it has no date."""
        row = self._one(
            "SELECT published_at FROM versions WHERE latest ORDER BY published_at DESC LIMIT 1 OFFSET ?", [place]
        )
        return seconds(datetime.fromisoformat(row[0])) if row and row[0] else None

    def removed_since(self, sequence: int) -> list[int]:
        """The numbers of the articles taken out after a sequence number."""
        return [key for (key,) in self._all("SELECT article_key FROM removals WHERE sequence > ?", [sequence])]

    # Helping

    def _about(self, name: str) -> Any:
        return self._one("SELECT value FROM about WHERE name = ?", (name,))[0]

    def _next(self) -> int:
        row = self._connection.execute(
            "UPDATE about SET value = value + 1 WHERE name = 'sequence' RETURNING value"
        ).fetchone()
        return int(row[0])

    def _record(self, kind: type[R], text: str) -> R:
        return self._read(_read, kind, text)

    def _shown(self, kind: type[R], text: str) -> R:
        """A record that is likely to be shown again soon."""
        return self._read(_read_once, kind, text)

    def _read(self, read: Callable[..., Any], kind: type[R], text: str) -> R:
        try:
            record: R = read(kind, text)
        except ValueError as error:
            raise BackendError(f"{self.path}: expected a stored {kind.__name__}, found {text[:80]!r}") from error
        return record


def _read(kind: type[R], text: str) -> R:
    # Not by model_validate_json: json is three times as fast on texts with many letters beyond ASCII.
    return kind.model_validate(json.loads(text))


_read_once = lru_cache(maxsize=1_000)(_read)
"""Records are frozen, so one can be in many answers."""
