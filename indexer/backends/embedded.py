"""The index in a folder, for which nothing has to be installed: SQLite holds it, tantivy finds words in it."""

import contextlib
import logging
import threading
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from indexer.access import Access
from indexer.aggregates import DISAGREEING, counted_fields, disagreements, groups
from indexer.answers import Answers
from indexer.errors import BackendError
from indexer.ledger import Ledger
from indexer.lock import Lock
from indexer.query import (
    Correction,
    Counts,
    Disagreement,
    Filters,
    Forgotten,
    Group,
    Page,
    Progress,
    Query,
    Suggestion,
    Tally,
    Versions,
)
from indexer.remembered import stay
from indexer.rows import standing_on
from indexer.spelling import correct
from indexer.suggestions import suggest
from indexer.textindex import TextIndex
from schema.article import Article
from schema.fact import Fact
from schema.reading import Quarantined, Reading

logger = logging.getLogger(__name__)

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
            self._answers = Answers(self._ledger, self._text, self._one_at_a_time)
            self._text_at = -1
            """The change up to which everything can be found; -1 when the text index has to look for itself."""
            self._waiting = dict[int, tuple[Reading, bool]]()
            """What the text index has not been given yet, and whether it is new: by then most reprints are known."""
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
                if change.key is not None and self._text_at >= 0:
                    new = change.new or self._waiting.get(change.key, (reading, False))[1]
                    self._waiting[change.key] = reading, new
            if len(self._waiting) >= _TOGETHER:
                self._pass_on()
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
            self._waiting.pop(key, None)
            self._hand_over()
            if self._text_at >= 0:
                with self._following():
                    self._text.remove(key)
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
            self._hand_over()
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
            self._waiting.clear()
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

    def _pass_on(self) -> None:
        """Let the text index know of what was stored, and commit when that is much."""
        self._hand_over()
        if self._text_at >= 0 and self._text.full:
            self.flush()

    def _hand_over(self) -> None:
        with self._following():
            told = self._ledger.with_reprints([reading.article.id for reading, _ in self._waiting.values()])
            for key, (reading, new) in self._waiting.items():
                article = reading.article
                self._text.add(key, article, standing_on(reading), new=new, reprinted=article.id in told)
        self._waiting.clear()

    @contextlib.contextmanager
    def _following(self) -> Iterator[None]:
        """Change the text index after the ledger, which has the change: a failure here loses nothing."""
        try:
            yield
        except BackendError as error:
            logger.warning("%s; it catches up with the ledger later", error)
            self._lose_text()

    def _lose_text(self) -> None:
        self._text.abandon()
        self._waiting.clear()
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
        page = self._answers.search(query)
        if self.readonly:
            stay()
        return page

    def suggest(self, text: str, *, limit: int = 8) -> tuple[Suggestion, ...]:
        """What somebody may be about to type."""
        return suggest(text, limit, self._answers.newest_titles)

    def correct(self, text: str) -> Correction | None:
        """What somebody probably meant, if that finds more."""
        return correct(text, self._answers.counts, lambda other: self.search(Query(text=other, limit=0)).total)

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
