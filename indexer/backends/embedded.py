"""The index in a folder, for which nothing has to be installed: SQLite holds it, tantivy finds words in it."""

import contextlib
import logging
import threading
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from indexer.access import Access
from indexer.aggregates import DISAGREEING, counted_fields, disagreements, groups
from indexer.cursor import Place, read_cursor, write_cursor
from indexer.documents import seconds
from indexer.errors import BackendError
from indexer.faceting import OF_FACTS, facet_counts
from indexer.highlights import Highlighter, best_facts, spans
from indexer.ledger import Ledger
from indexer.lock import Lock
from indexer.naming import read
from indexer.parser import InTitle, Node, Parsed
from indexer.query import (
    Correction,
    Counts,
    Disagreement,
    FacetCounts,
    Filters,
    Forgotten,
    Group,
    Hit,
    Page,
    Progress,
    Query,
    Reprint,
    Suggestion,
    Tally,
    Versions,
)
from indexer.rows import standing_on
from indexer.selection import asks_facts, first_moment, moment_after
from indexer.spelling import correct
from indexer.stories import by_story, standing_for, with_reprints
from indexer.suggestions import TITLES, suggest
from indexer.textindex import Found, TextIndex
from indexer.wording import understood
from schema.article import Article
from schema.fact import Fact
from schema.reading import Quarantined, Reading

if TYPE_CHECKING:
    from tantivy import Query as TextQuery

logger = logging.getLogger(__name__)

Located = tuple[Place, float]
"""An article in an answer: its place and its score."""


class _Asked(NamedTuple):
    """A query with all that its answer is found by: words, conditions, and the reprints that are no hits."""

    query: Query
    tree: Node | None
    conditions: "list[TextQuery]"
    without: "TextQuery | None"


_TOGETHER = 200
"""Readings stored in one transaction where many come at once."""

WAIT = 3.0
"""Seconds to wait for another writer to finish."""


def path_of(url: str) -> Path:
    """The folder that an address names."""
    path = url.partition(":")[2]
    if not path:
        raise BackendError(f"{url}: expected embedded:PATH, found no path")
    return Path(path)


def exists(url: str, *, access: Access | None = None) -> bool:  # noqa: ARG001  # a folder asks nobody for a name
    """Whether there is an index at an address."""
    return (path_of(url) / "ledger.sqlite").is_file()


def connect(
    url: str,
    *,
    readonly: bool = False,
    access: Access | None = None,  # noqa: ARG001  # a folder asks nobody for a name
    wait: float = WAIT,
) -> "Embedded":
    """Open the index at an address, made if need be; ``readonly`` neither makes nor changes anything."""
    return Embedded(url, readonly=readonly, wait=wait)


class Embedded:
    """An open index in a folder."""

    def __init__(self, url: str, *, readonly: bool, wait: float) -> None:
        self.url = url
        self.readonly = readonly
        path = path_of(url)
        if readonly and not exists(url):
            raise BackendError(f"{path}: no index here; `reformwatch run PATH --index {url}` makes one")
        self._closed = False
        self._one_at_a_time = threading.RLock()
        self._lock = None if readonly else _take(path, wait)
        try:
            self._ledger = Ledger(path / "ledger.sqlite", readonly=readonly)
            self._text = TextIndex(path / "text", self._ledger)
            self._text_at = -1
            """The change up to which everything can be found; -1 when the text index has to look for itself."""
            if not readonly:
                self._catch_up()
        except BaseException:
            if self._lock:
                self._lock.release()
            raise

    # Writing

    def put(self, reading: Reading) -> bool:
        """Store one reading; safe when this returns, found after :meth:`flush`."""
        return self._put([reading]) > 0

    def put_all(self, readings: Iterable[Reading]) -> int:
        """Store many readings, some hundreds in a transaction; how many changed anything."""
        changed = 0
        remaining = iter(readings)
        while some := list(islice(remaining, _TOGETHER)):
            try:
                changed += self._put(some)
            except BackendError:
                # Those before the one at fault are kept, as if each had come alone.
                for reading in some:
                    changed += self.put(reading)
        return changed

    def _put(self, readings: list[Reading]) -> int:
        with self._writing():
            changes = self._ledger.put(readings)
            for reading, change in zip(readings, changes, strict=True):
                if change.key is not None:
                    self._follow(change.key, reading, new=change.new)
        return sum(change.changed for change in changes)

    @property
    def refused(self) -> int:
        """None: what cannot be stored here is an error at once."""
        return 0

    def quarantine(self, item: Quarantined) -> None:
        """Keep what could not be read, with its reason."""
        with self._writing():
            self._ledger.quarantine(item)

    def forget(self, article_id: str) -> bool:
        """Take an article out in all its versions, with everything that stands on it; whether it was there."""
        with self._writing():
            key = self._ledger.forget(article_id)
            if key is None:
                return False
            self._follow(key, None)
            self.flush()
        return True

    def remember(self, item: Forgotten) -> None:
        """Let an article or an outlet not come back."""
        with self._writing():
            self._ledger.remember(item)

    def readmit(self, kind: str, name: str) -> bool:
        """Let an article or an outlet come back; whether it was not to."""
        with self._writing():
            return self._ledger.readmit(kind, name)

    def flush(self) -> None:
        """Return when everything put so far is safe from a power cut and can be found."""
        if self.readonly:
            return
        with self._writing():
            self._ledger.sync()
            sequence = self._ledger.sequence
            if self._text_at < 0:
                self._catch_up()
            elif self._text_at != sequence:
                try:
                    self._text.commit(sequence)
                except BackendError:
                    self._lose_text()
                    raise
                self._text_at = sequence
            self._ledger.drop_removals(self._text_at)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Make the text index anew from the ledger."""
        with self._writing():
            self._text_at = -1
            self._text.rebuild(progress)
            self._text_at = self._ledger.sequence

    def rollback(self) -> str:
        """Nothing can be gone back to: the text index is always that of the ledger."""
        raise BackendError(f"{self.url}: nothing to go back to; an index in a folder keeps no earlier state")

    def replay(self) -> tuple[int, int]:
        """Nothing is ever refused here."""
        return 0, 0

    def close(self) -> None:
        """Flush and let go; closing twice is no error."""
        with self._one_at_a_time:
            if self._closed:
                return
            try:
                self.flush()
            finally:
                self._closed = True
                try:
                    self._text.close()
                finally:
                    self._ledger.close()
                    if self._lock:
                        self._lock.release()

    def _catch_up(self) -> None:
        self._text.catch_up()
        self._text_at = self._ledger.sequence

    def _follow(self, key: int, reading: Reading | None, *, new: bool = False) -> None:
        """Let the text index know of a change; the ledger has it, so a failure here loses nothing."""
        if self._text_at < 0:
            return
        try:
            if reading is None:
                self._text.remove(key)
            else:
                self._text.add(key, reading.article, standing_on(reading), new=new)
        except BackendError as error:
            logger.warning("%s; it catches up with the ledger later", error)
            self._lose_text()
        else:
            if self._text.full:
                self.flush()

    def _lose_text(self) -> None:
        self._text.abandon()
        self._text_at = -1

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        if self.readonly:
            raise BackendError(f"{self.url}: opened to read only")
        with self._one_at_a_time:
            if self._closed:
                raise BackendError(f"{self.url}: already closed")
            yield

    # Reading

    def version_for(self, article_id: str, content_hash: str) -> int:
        """The version number of this content of an article: the known one, or the next."""
        return self._ledger.version_for(article_id, content_hash)

    def known(self, source: str, raw_hash: str, rules: str) -> bool:
        """Whether this source with these bytes has been read or quarantined by these rules."""
        return self._ledger.known(source, raw_hash, rules)

    def quarantined(self) -> Iterator[Quarantined]:
        """Everything in quarantine, by source."""
        return self._ledger.quarantined()

    def forgotten(self) -> Iterator[Forgotten]:
        """What is not to come back: articles, then outlets, each by name."""
        return self._ledger.forgotten()

    def unwanted(self, article_id: str, outlet: str | None = None) -> bool:
        """Whether an article is not to come back, itself or with all of its outlet."""
        return self._ledger.unwanted(article_id, outlet)

    def article(self, article_id: str, version: int | None = None) -> Article | None:
        """An article in its latest version, or in the one asked for."""
        return self._ledger.article(article_id, version)

    def facts(self, filters: Filters = Filters(), *, versions: Versions = "latest") -> Iterator[Fact]:  # noqa: B008  # frozen, so safe to share
        """Facts of the latest or of all versions, ordered by indicator, year, subject, id."""
        return self._ledger.facts(filters, latest=versions == "latest")

    def tally(self, question: Tally) -> tuple[Group, ...]:
        """Count, mean, least, greatest and percentiles of facts by group."""
        fields, latest = counted_fields(question), question.versions == "latest"
        return groups(question, self._ledger.occurrences(fields, question.filters, latest=latest))

    def disagreements(self, filters: Filters = Filters()) -> Iterator[Disagreement]:  # noqa: B008
        """Results of a stated year for which the latest versions give different values."""
        return disagreements(self._ledger.occurrences(DISAGREEING, filters, comparable=True))

    def readings(self) -> Iterator[Reading]:
        """Everything, oldest first."""
        return self._ledger.readings()

    def counts(self) -> Counts:
        """How much there is."""
        return self._ledger.counts()

    def search(self, query: Query) -> Page:
        """Articles that hold the words and meet the filters."""
        parsed = read(query.text)
        seen, after = read_cursor(query)
        limit = max(0, query.limit)
        with self._one_at_a_time:
            asked = self._asked(query, parsed)
            total, places = self._places(asked, seen + limit, after)
            facets = self._facets(asked)
        page = places[:limit]
        hits = list(self._hits(query, parsed, page))
        reprints = self._reprints(query, (hit.article for hit in hits))
        more = len(places) > limit > 0
        return Page(
            hits=with_reprints(hits, reprints),
            total=total,
            understood=understood(parsed, filtered=query.filters != Filters()),
            names=parsed.names,
            facets=facets,
            cursor=write_cursor(query, seen + limit, page[-1][0]) if more else None,
        )

    def suggest(self, text: str, *, limit: int = 8) -> tuple[Suggestion, ...]:
        """What somebody may be about to type."""
        return suggest(text, limit, self._titles)

    def correct(self, text: str) -> Correction | None:
        """What somebody probably meant, if that finds more."""
        return correct(text, self._count, lambda other: self.search(Query(text=other, limit=0)).total)

    def _titles(self, wanted: InTitle) -> list[Article]:
        with self._one_at_a_time:
            _, places = self._places(self._asked(Query(sort="date", limit=TITLES), Parsed(wanted)), TITLES, None)
        found = (self._ledger.article(place.id, None) for place, _ in places[:TITLES])
        return [article for article in found if article is not None]

    def _count(self, questions: Sequence[Node]) -> list[int]:
        with self._one_at_a_time:
            return [self._text.search(one, [], by_date=True, want=0)[0] for one in questions]

    def _asked(self, query: Query, parsed: Parsed) -> "_Asked":
        conditions = self._conditions(query.filters)
        without = self._folded_away(parsed.tree, conditions) if query.fold else None
        return _Asked(query, parsed.tree, conditions, without)

    def _places(self, asked: "_Asked", want: int, after: Place | None) -> tuple[int, list[Located]]:
        """How many articles answer, and those after a place in their order: one more than wanted, if there are."""
        query, without = asked.query, asked.without
        by_date = query.sort == "date" or asked.tree is None
        limit = max(0, query.limit)
        if not limit:
            return self._text.search(asked.tree, asked.conditions, by_date=by_date, want=0, without=without)[0], []
        while True:
            total, found = self._text.search(
                asked.tree, asked.conditions, by_date=by_date, want=want + 1, without=without
            )
            rest = found if after is None else found[bisect_left(found, after[:2]) :]
            places = self._in_order(rest, limit + 1, after)
            # Fewer than a page although there are more: something was written since the page before.
            if len(found) >= total or len(places) > limit:
                return total, places
            want *= 2

    def _folded_away(self, tree: Node | None, conditions: "list[TextQuery]") -> "TextQuery | None":
        """The reprints that are no hits, for another article of their story is."""
        text = self._text
        if not text.holds_copies():
            return None
        stories, keys = text.numbers(("story", "key"), tree, [*conditions, text.copies])
        if not stories:
            return None
        told = set(text.numbers(("first_of",), tree, [*conditions, text.firsts])[0])
        lacking = dict[int, list[int]]()
        for story, key in zip(stories, keys, strict=True):
            if story not in told:
                lacking.setdefault(story, []).append(key)
        shown = self._standing_for(lacking.values())
        away = set(keys).difference(shown)
        if len(away) < len(shown):
            return text.one_of("key", sorted(away)) if away else None
        return text.except_for(text.copies, shown)

    def _standing_for(self, stories: Collection[list[int]]) -> list[int]:
        """The numbers of the reprints that are shown for stories without their first publication, one each."""
        several = [key for keys in stories for key in keys if len(keys) > 1]
        chosen = standing_for(self._ledger.families(several), ()) if several else []
        return [*(keys[0] for keys in stories if len(keys) == 1), *(member.key for member in chosen)]

    def _reprints(self, query: Query, articles: Iterable[Article]) -> dict[str, list[Reprint]]:
        """The stories of hits."""
        families = [article.family for article in articles if article.family is not None]
        if not (query.fold and families and self._text.holds_copies()):
            return {}
        return by_story(self._ledger.reprints(families))

    def _facets(self, asked: "_Asked") -> tuple[FacetCounts, ...]:
        query, without = asked.query, asked.without
        # Values of facts that the filters leave out do not count: that is known fact by fact, to the ledger.
        by_fact = {facet for facet in query.facets if facet in OF_FACTS and asks_facts(query.filters)}
        keys = self._text.keys(asked.tree, asked.conditions, without=without) if by_fact else []
        return tuple(
            facet_counts(
                facet,
                self._ledger.facet(facet, keys, query.filters)
                if facet in by_fact
                else self._text.counted(facet, asked.tree, asked.conditions, without=without),
            )
            for facet in query.facets
        )

    def _in_order(self, found: list[Found], want: int, after: Place | None) -> list[Located]:
        """The first so many in their order, all those that tie looked at; ids decide between them."""
        places, start = list[Located](), 0
        while start < len(found) and len(places) < want:
            end = start + want
            while end < len(found) and found[end][:2] == found[end - 1][:2]:
                end += 1
            some = found[start:end]
            ids = self._ledger.ids([key for *_, key, _ in some])
            located = sorted((Place(*one[:2], ids[one[2]]), one[3]) for one in some if one[2] in ids)
            places += [one for one in located if after is None or one[0] > after]
            start = end
        return places

    def _conditions(self, filters: Filters) -> "list[TextQuery]":
        text = self._text
        found: list[TextQuery] = []
        if filters.outlets:
            found.append(text.one_of("outlet", list(filters.outlets)))
        if filters.published_from or filters.published_to:
            first, last = filters.published_from or date.min, filters.published_to or date.max
            found.append(text.between("published_at", seconds(first_moment(first)), seconds(moment_after(last)) - 1))
        if filters.articles:
            found.append(text.one_of("key", self._ledger.keys_of(filters.articles)))
        if asks_facts(filters):
            found.append(text.with_facts(filters))
        return found

    def _hits(self, query: Query, parsed: Parsed, page: list[Located]) -> Iterator[Hit]:
        stored = self._ledger.latest([place.id for place, _ in page], query.filters)
        highlighter = Highlighter(parsed.tree)
        for place, score in page:
            if place.id in stored:
                article, facts = stored[place.id]
                marks = highlighter.marks(article)
                shown = best_facts(facts, article, highlighter, marks)
                yield Hit(article=article, score=score, highlights=spans(marks), facts=shown)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _take(path: Path, wait: float) -> Lock:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BackendError(f"{path}: cannot be made a folder for an index: {error.strerror}") from error
    return Lock(path / "lock", wait=wait)
