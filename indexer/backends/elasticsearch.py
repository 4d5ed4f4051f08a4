"""The index on Elasticsearch servers: for teams that one machine is not enough for."""

import logging
import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from types import TracebackType
from typing import Any, Self

from indexer.access import Access
from indexer.aggregates import DISAGREEING, all_facts, counted_fields, disagreements, groups, occurrences_of
from indexer.cursor import read_cursor, write_cursor
from indexer.elastic import bodies
from indexer.elastic.connection import Connection
from indexer.elastic.deadletters import DeadLetters
from indexer.elastic.dsl import article_conditions, fact_conditions
from indexer.elastic.finding import Finder, Row
from indexer.elastic.forgetting import forget
from indexer.elastic.generations import Generations
from indexer.elastic.hits import Hits, Wanted
from indexer.elastic.mapping import AMOUNTS, ARTICLES, FACTS, FORGOTTEN, FORMAT, QUARANTINE, VERSIONS, alias
from indexer.elastic.store import Arrived, Store
from indexer.errors import BackendError
from indexer.highlights import Highlighter, best_facts, spans
from indexer.naming import read
from indexer.parser import InTitle, Node
from indexer.query import (
    Correction,
    Counts,
    Disagreement,
    Filters,
    Forgotten,
    Group,
    Hit,
    Page,
    Progress,
    Query,
    Suggestion,
    Tally,
    Versions,
)
from indexer.spelling import correct
from indexer.stories import with_reprints
from indexer.suggestions import TITLES, suggest
from indexer.wording import understood
from schema.article import Article
from schema.fact import Fact
from schema.reading import Quarantined, Reading

logger = logging.getLogger(__name__)

_CHUNK = 200
"""Readings looked up, or streamed, at once."""
_IN_ORDER: dict[str, Any] = {"missing": "_first"}


def exists(url: str, *, access: Access | None = None) -> bool:
    """Whether there is an index at an address."""
    connection = Connection(url, (access or Access()).for_reader())
    try:
        return Generations(connection, shards=1).exist()
    finally:
        connection.close()


def connect(url: str, *, readonly: bool = False, access: Access | None = None) -> "Elasticsearch":
    """Open the index at an address, made if need be; ``readonly`` neither makes nor changes anything."""
    return Elasticsearch(url, readonly=readonly, access=access or Access())


class Elasticsearch:
    """An open index on servers. Several processes may write at once."""

    def __init__(self, url: str, *, readonly: bool, access: Access) -> None:
        self.url = url
        self.readonly = readonly
        self._closed = False
        self._one_at_a_time = threading.RLock()
        self._connection = Connection(url, access.for_reader() if readonly else access)
        self._generations = Generations(self._connection, shards=access.shards)
        self._dead = DeadLetters(access.dead_letters) if access.dead_letters else None
        self._store = Store(self._connection, self._dead)
        self._finder = Finder(self._connection)
        self._hits = Hits(self._connection, self._finder)
        try:
            if readonly:
                self._generations.require()
            else:
                self._generations.make()
            self._check_format()
        except BaseException:
            self._connection.close()
            raise

    def _check_format(self) -> None:
        found = self._generations.outdated()
        if found is None:
            return
        if self.readonly:
            raise BackendError(
                f"{self.url}: written in format {found}, this version reads {FORMAT}; `reformwatch rebuild --index "
                f"{self.url}`, or any command that writes, brings it up to date"
            )
        logger.warning("%s: written in format %d, made anew in format %d", self.url, found, FORMAT)
        self._generations.rebuild(self._store, None)

    def _alias(self, kind: str) -> str:
        return alias(self._connection.address.name, kind)

    # Writing

    @property
    def refused(self) -> int:
        """Readings that the server refused; they are in the file of dead letters."""
        return self._store.refused

    def put(self, reading: Reading) -> bool:
        """Store one reading; safe and found after :meth:`flush`."""
        with self._writing():
            return self._store.put([reading]) > 0

    def put_all(self, readings: Iterable[Reading]) -> int:
        """Store many readings, looked up and sent together; how many changed anything."""
        changed, waiting = 0, list[Arrived]()
        remaining = iter(readings)
        while (some := list(islice(remaining, max(0, _CHUNK - len(waiting))))) or waiting:
            with self._writing():
                changed += self._store.put_some(some, waiting)
        return changed

    def quarantine(self, item: Quarantined) -> None:
        """Keep what could not be read, with its reason."""
        with self._writing():
            self._store.quarantine(item)

    def forget(self, article_id: str) -> bool:
        """Take an article out in all its versions, with everything that stands on it; whether it was there."""
        with self._writing():
            self._store.flush()
            return forget(self._connection, self._finder, self._generations, self._dead, article_id)

    def remember(self, item: Forgotten) -> None:
        """Let an article or an outlet not come back."""
        with self._writing():
            self._store.flush()
            self._store.remember(item)

    def readmit(self, kind: str, name: str) -> bool:
        """Let an article or an outlet come back; whether it was not to."""
        with self._writing():
            return self._store.readmit(kind, name)

    def flush(self) -> None:
        """Return when everything put so far is on the servers' disks and can be found."""
        if self.readonly:
            return
        with self._writing():
            self._store.flush()

    def rebuild(self, progress: Progress | None = None) -> None:
        """Make articles and facts anew from the readings and switch to them; searches go on."""
        with self._writing():
            self._store.flush()
            self._generations.rebuild(self._store, progress)

    def rollback(self) -> str:
        """Go back to the index before the last rebuild, brought up to date; its number."""
        with self._writing():
            self._store.flush()
            return self._generations.rollback(self._store)

    def replay(self) -> tuple[int, int]:
        """Try again what the server refused; how many were tried, and how many were refused again."""
        if self._dead is None:
            raise BackendError(f"{self.url}: expected a file of dead letters, none is named")
        letters = self._dead.letters(self.url)
        before = self.refused
        self.put_all(letter.reading for letter in letters)
        self.flush()
        self._dead.drop(letters)
        return len(letters), self.refused - before

    def close(self) -> None:
        """Flush and let go; closing twice is no error."""
        with self._one_at_a_time:
            if self._closed:
                return
            try:
                self.flush()
            finally:
                self._closed = True
                self._store.close()
                self._connection.close()

    def _writing(self) -> threading.RLock:
        if self.readonly:
            raise BackendError(f"{self.url}: opened to read only")
        if self._closed:
            raise BackendError(f"{self.url}: already closed")
        return self._one_at_a_time

    # Reading

    def _settle(self) -> None:
        """Let what was put here be seen here."""
        if not self.readonly and not self._closed:
            self._store.flush()

    def version_for(self, article_id: str, content_hash: str) -> int:
        """The version number of this content of an article: the known one, or the next."""
        history = self._store.history(article_id)
        same = [one.version for one in history if one.content_hash == content_hash]
        return max(same) if same else max((one.version for one in history), default=0) + 1

    def known(self, source: str, raw_hash: str, rules: str) -> bool:
        """Whether this source with these bytes has been read or quarantined by these rules."""
        return self._store.known(source, raw_hash, rules)

    def quarantined(self) -> Iterator[Quarantined]:
        """Everything in quarantine, by source."""
        self._settle()
        order: list[dict[str, Any]] = [{"source": _IN_ORDER}]
        for row in self._finder.stream(self._alias(QUARANTINE), {"match_all": {}}, order, ["record"]):
            yield bodies.read_record(Quarantined, row["record"])

    def forgotten(self) -> Iterator[Forgotten]:
        """What is not to come back: articles, then outlets, each by name."""
        order: list[dict[str, Any]] = [{"kind": "asc"}, {"name": "asc"}]
        for row in self._finder.stream(self._alias(FORGOTTEN), {"match_all": {}}, order, ["record"]):
            yield bodies.read_record(Forgotten, row["record"])

    def unwanted(self, article_id: str, outlet: str | None = None) -> bool:
        """Whether an article is not to come back, itself or with all of its outlet."""
        return self._store.unwanted(article_id, outlet)

    def article(self, article_id: str, version: int | None = None) -> Article | None:
        """An article in its latest version, or in the one asked for."""
        self._store.settle(article=article_id)
        name, key = self._alias(ARTICLES), article_id
        if version is not None:
            name, key = self._alias(VERSIONS), bodies.version_id(article_id, version)
        (row,) = self._connection.look_up(index=name, ids=[key], source_includes=["record"])
        return bodies.read_record(Article, row["_source"]["record"]) if row.get("found") else None

    def facts(self, filters: Filters = Filters(), *, versions: Versions = "latest") -> Iterator[Fact]:  # noqa: B008  # frozen, so safe to share
        """Facts of the latest or of all versions, ordered by indicator, year, subject, id."""
        if versions == "all":
            yield from all_facts(self.readings(), filters)
            return
        self._settle()
        query = {"bool": {"filter": [*article_conditions(filters), *fact_conditions(filters)]}}
        order: list[dict[str, Any]] = [{name: _IN_ORDER} for name in ("indicator", "year", "subject_id", "id")]
        for row in self._finder.stream(self._alias(FACTS), query, order, ["record"]):
            yield bodies.read_record(Fact, row["record"])

    def tally(self, question: Tally) -> tuple[Group, ...]:
        """Count, mean, least, greatest and percentiles of facts by group."""
        fields, filters = counted_fields(question), question.filters
        if question.versions == "all":
            return groups(question, occurrences_of(self.readings(), fields, filters))
        self._settle()
        return groups(question, self._finder.occurrences(fields, filters))

    def disagreements(self, filters: Filters = Filters()) -> Iterator[Disagreement]:  # noqa: B008
        """Results of a stated year for which the latest versions give different values."""
        self._settle()
        return disagreements(self._finder.occurrences(DISAGREEING, filters, comparable=True))

    def readings(self) -> Iterator[Reading]:
        """Everything, oldest first."""
        self._settle()
        order: list[dict[str, Any]] = [{"order": "asc"}, {"article": "asc"}]
        fields = ["record", "mentions"]
        for row in self._finder.stream(self._alias(VERSIONS), {"match_all": {}}, order, fields, _CHUNK):
            yield bodies.read_reading(row)

    def counts(self) -> Counts:
        """How much there is."""
        self._settle()
        return Counts(
            articles=self._finder.count(self._alias(ARTICLES)),
            versions=self._finder.count(self._alias(VERSIONS)),
            quarantined=self._finder.count(self._alias(QUARANTINE)),
            **self._finder.sums(AMOUNTS),
        )

    def search(self, query: Query) -> Page:
        """Articles that hold the words and meet the filters."""
        self._settle()
        parsed = read(query.text)
        seen, after = read_cursor(query)
        limit = max(0, query.limit)
        by_date = query.sort == "date" or parsed.tree is None
        wanted = Wanted(parsed.tree, query.filters, by_date=by_date, fold=query.fold, limit=limit, after=after)
        total, page, more, stories = self._hits.answer(wanted)
        highlighter = Highlighter(parsed.tree)
        hits = [_hit(query, highlighter, one.row, one.score) for one in page if one.row is not None]
        return Page(
            hits=with_reprints(hits, stories),
            total=total,
            understood=understood(parsed, filtered=query.filters != Filters()),
            names=parsed.names,
            facets=self._finder.facets(parsed.tree, query),
            cursor=write_cursor(query, seen + limit, page[-1].place) if more else None,
        )

    def suggest(self, text: str, *, limit: int = 8) -> tuple[Suggestion, ...]:
        """What somebody may be about to type."""
        return suggest(text, limit, self._titles)

    def correct(self, text: str) -> Correction | None:
        """What somebody probably meant, if that finds more."""
        return correct(text, self._count, lambda other: self.search(Query(text=other, limit=0)).total)

    def _titles(self, wanted: InTitle) -> list[Article]:
        self._settle()
        answer = self._hits.answer(Wanted(wanted, Filters(), by_date=True, fold=True, limit=TITLES))
        there = (one.row for one in answer.hits)
        return [bodies.read_article(row["record"]) for row in there if row is not None]

    def _count(self, questions: Sequence[Node]) -> list[int]:
        self._settle()
        return self._finder.amounts(questions)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _hit(query: Query, highlighter: Highlighter, row: Row, score: float) -> Hit:
    article = bodies.read_article(row["record"])
    facts = bodies.candidates(row, query.filters)
    marks = highlighter.marks(article)
    return Hit(
        article=article, score=score, highlights=spans(marks), facts=best_facts(facts, article, highlighter, marks)
    )
