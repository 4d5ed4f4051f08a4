"""The contract of an index, and the one door to open one."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from types import ModuleType, TracebackType
from typing import Protocol, Self

from indexer import backends
from indexer.access import Access
from indexer.errors import BackendError
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
from schema.article import Article
from schema.fact import Fact
from schema.reading import Quarantined, Reading


class Backend(Protocol):
    """What every engine gives. Writing the same thing twice changes nothing; what is flushed is never lost.

    Reading methods see flushed writes. All errors are :class:`indexer.errors.BackendError`.
    """

    url: str

    def put(self, reading: Reading) -> bool:
        """Store one reading, all of it or nothing; whether anything changed. What is unwanted changes nothing.

        An older version never overwrites a newer one. A second reading of the same article version by other rules
        replaces its records.
        """
        ...

    def put_all(self, readings: Iterable[Reading]) -> int:
        """Store many readings, as quickly as the engine can; how many changed anything."""
        ...

    @property
    def refused(self) -> int:
        """How many readings the engine refused since it was opened; they are kept apart with their reason."""
        ...

    def flush(self) -> None:
        """Return when everything put so far is durable and can be found."""
        ...

    def version_for(self, article_id: str, content_hash: str) -> int:
        """The version number of this content of an article: the known one, or the next."""
        ...

    def known(self, source: str, raw_hash: str, rules: str) -> bool:
        """Whether this source with these bytes has been read (or quarantined) by these rules."""
        ...

    def quarantine(self, item: Quarantined) -> None:
        """Keep what could not be read, with its reason; a later success takes it out."""
        ...

    def quarantined(self) -> Iterator[Quarantined]:
        """Everything in quarantine, by source."""
        ...

    def article(self, article_id: str, version: int | None = None) -> Article | None:
        """An article in its latest version, or in the one asked for."""
        ...

    def search(self, query: Query) -> Page:
        """Articles that hold the words and meet the filters. Never raises on odd query text."""
        ...

    def suggest(self, text: str, *, limit: int = 8) -> tuple[Suggestion, ...]:
        """What somebody may be about to type: units by any name, indicators, phrases and titles that begin like that."""
        ...

    def correct(self, text: str) -> Correction | None:
        """What somebody probably meant, if that finds more: words that the catalogue or the index knows."""
        ...

    def facts(self, filters: Filters = Filters(), *, versions: Versions = "latest") -> Iterator[Fact]:  # noqa: B008  # frozen, so safe to share
        """Facts of the latest or of all versions, ordered by indicator, year, subject, id."""
        ...

    def tally(self, question: Tally) -> tuple[Group, ...]:
        """Count, mean, least, greatest and percentiles of facts by group, ordered by group, measure and unit.

        They are exact, percentiles included, so every engine gives the same.
        """
        ...

    def disagreements(self, filters: Filters = Filters()) -> Iterator[Disagreement]:  # noqa: B008
        """Results of a stated year for which the latest versions give different values; ordered as facts are."""
        ...

    def readings(self) -> Iterator[Reading]:
        """Everything, oldest first: the export."""
        ...

    def counts(self) -> Counts:
        """How much there is."""
        ...

    def forget(self, article_id: str) -> bool:
        """Take an article out in all its versions, with everything that stands on it; whether it was there."""
        ...

    def remember(self, item: Forgotten) -> None:
        """Let an article or an outlet not come back: from now on, :meth:`put` leaves its readings out.

        What is there of it stays until it is forgotten.
        """
        ...

    def readmit(self, kind: str, name: str) -> bool:
        """Let an article or an outlet come back; whether it was not to."""
        ...

    def forgotten(self) -> Iterator[Forgotten]:
        """What is not to come back: articles, then outlets, each by name."""
        ...

    def unwanted(self, article_id: str, outlet: str | None = None) -> bool:
        """Whether an article is not to come back, itself or with all of its outlet."""
        ...

    def rebuild(self, progress: Progress | None = None) -> None:
        """Make what is derived anew from what is kept, while searches go on."""
        ...

    def rollback(self) -> str:
        """Go back to what was derived before the last rebuild, brought up to date; its name."""
        ...

    def replay(self) -> tuple[int, int]:
        """Try again what was refused; how many readings were tried, and how many were refused again."""
        ...

    def close(self) -> None:
        """Flush and let go."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


_SERVERS = {"http": "elasticsearch", "https": "elasticsearch"}
"""Schemes that are not the name of their engine: addresses of servers."""


def open_backend(url: str, *, readonly: bool = False, access: Access | None = None) -> Backend:
    """Open the index at ``embedded:PATH`` or ``https://SERVER:PORT/NAME``; ``readonly`` never creates or changes anything.

    ``access`` holds the credentials for a server; an index in a folder needs none.
    """
    backend: Backend = _engine(url).connect(url, readonly=readonly, access=access)
    return backend


def exists(url: str, *, access: Access | None = None) -> bool:
    """Whether there is an index to open at an address."""
    return bool(_engine(url).exists(url, access=access))


def _engine(url: str) -> ModuleType:
    scheme, colon, _ = url.partition(":")
    known = {module.name for module in pkgutil.iter_modules(backends.__path__)}
    name = _SERVERS.get(scheme, scheme)
    if not colon or name not in known or scheme in _SERVERS.values():
        schemes = sorted(_SERVERS.keys() | known - set(_SERVERS.values()))
        found = scheme if colon else "no scheme"
        raise BackendError(f"{url}: expected one of {', '.join(f'{one}:…' for one in schemes)}, found {found}")
    return importlib.import_module(f"indexer.backends.{name}")
