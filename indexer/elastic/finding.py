"""Asking the indices: answers in order, page by page, and streams of everything."""

import contextlib
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple

from indexer.aggregates import COMPARABLE, Occurrence
from indexer.cursor import Place
from indexer.elastic.connection import Connection
from indexer.elastic.dsl import Dsl, article_conditions, article_query, fact_conditions
from indexer.elastic.mapping import ARTICLES, FACTS, alias
from indexer.parser import Node
from indexer.query import Filters
from indexer.ranking import STEP, step

_CHUNK = 1_000
"""Documents in one answer, so that a long answer takes no more memory than a short one."""
_BEYOND = 2
"""Hits asked for beyond a page: usually the second has another score than the last of the page."""
_WITH_RECORDS = 60
"""Hits whose records come with the first answer; those of longer pages are fetched once it is known which they are."""
_COMBINATIONS = 10_000
"""Combinations of values counted in one answer; servers allow 65,536."""
_KEEP = "5m"
_RECORDS = ["record", "mentions"]

Row = dict[str, Any]


class Located(NamedTuple):
    """An article in an answer: its place, its score, and what is stored of it if that came along."""

    place: Place
    score: float
    row: Row | None


class Finder:
    """Questions to the indices of one name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._articles = alias(connection.address.name, ARTICLES)
        self._facts = alias(connection.address.name, FACTS)

    def places(
        self, tree: Node | None, filters: Filters, *, by_date: bool, after: Place | None, limit: int
    ) -> tuple[int, list[Located]]:
        """How many articles answer, and those of them that follow a place: in their order up to a limit, and one more.

        The one more only tells that there are more.
        """
        query = article_query(tree, filters, ranked=not by_date)
        places = list[Located]()
        start = _start(after, by_date=by_date)
        for number in count():
            size = min(limit + _BEYOND, _CHUNK) if number == 0 else _CHUNK
            with_records = number == 0 and size <= _WITH_RECORDS
            answer = self._page(query, size, start, by_date=by_date, first=number == 0, with_records=with_records)
            if number == 0:
                total = int(answer["hits"]["total"]["value"])
            hits = answer["hits"]["hits"]
            located = (_located(hit, by_date=by_date) for hit in hits)
            places += [one for one in located if after is None or one.place > after]
            if len(hits) < size or _settled(places, limit, by_date=by_date):
                break
            start = hits[-1]["sort"]
        # Something written meanwhile can bring an article a second time.
        once = {one.place.id: one for one in sorted(places, key=_place, reverse=True)}
        return total, sorted(once.values(), key=_place)[: limit + 1]

    def _page(
        self, query: Dsl, size: int, start: list[Any] | None, *, by_date: bool, first: bool, with_records: bool
    ) -> Any:
        order: list[dict[str, str]] = [{"published": "desc"}, {"article": "asc"}]
        return self._connection.ask(
            "searching",
            "search",
            index=self._articles,
            query=query,
            size=size,
            sort=order if by_date else [{"_score": "desc"}, *order],
            search_after=start,
            source=_RECORDS if with_records else False,
            track_total_hits=first,
            allow_partial_search_results=False,
        )

    def total(self, tree: Node | None, filters: Filters) -> int:
        """How many articles answer."""
        return self.count(self._articles, article_query(tree, filters, ranked=False))

    def rows(self, articles: list[str]) -> dict[str, Row]:
        """What is stored of articles, by their ids; those taken out meanwhile are missing."""
        found = dict[str, Row]()
        for start in range(0, len(articles), _WITH_RECORDS):
            ids = articles[start : start + _WITH_RECORDS]
            answer = self._connection.ask(
                "reading",
                "mget",
                index=self._articles,
                ids=ids,
                source_includes=_RECORDS,
            )
            found |= {row["_id"]: row["_source"] for row in answer["docs"] if row.get("found")}
        return found

    def count(self, index: str, query: Dsl | None = None) -> int:
        """How many documents meet a condition."""
        answer = self._connection.ask("counting", "count", index=index, query=query)
        return int(answer["count"])

    def sums(self, names: tuple[str, ...]) -> dict[str, int]:
        """The sums of numbers over all articles."""
        answer = self._connection.ask(
            "counting",
            "search",
            index=self._articles,
            size=0,
            aggs={name: {"sum": {"field": f"amounts.{name}"}} for name in names},
        )
        return {name: int(answer["aggregations"][name]["value"]) for name in names}

    def occurrences(self, fields: Sequence[str], filters: Filters, *, comparable: bool = False) -> Iterator[Occurrence]:
        """How often combinations of fields occur among facts, in their order."""
        conditions = [*article_conditions(filters), *fact_conditions(filters)]
        if comparable:
            conditions += [{"exists": {"field": name}} for name in ("value", "year")]
            conditions += [{"term": {name: value}} for name, value in COMPARABLE.items()]
        sources = [{name: {"terms": {"field": name, "missing_bucket": True}}} for name in fields]
        composite: dict[str, Any] = {"sources": sources, "size": _COMBINATIONS}
        with self._moment(self._facts) as moment:
            while True:
                answer = self._connection.ask(
                    "counting",
                    "search",
                    pit=moment,
                    size=0,
                    query={"bool": {"filter": conditions}},
                    track_total_hits=False,
                    allow_partial_search_results=False,
                    aggs={"all": {"composite": composite}},
                )
                moment["id"] = answer["pit_id"]
                found = answer["aggregations"]["all"]
                for bucket in found["buckets"]:
                    yield Occurrence(tuple(bucket["key"][name] for name in fields), bucket["doc_count"])
                if len(found["buckets"]) < _COMBINATIONS:
                    return
                composite["after"] = found["after_key"]

    def stream(self, index: str, query: Dsl, order: list[Dsl], fields: list[str], chunk: int = _CHUNK) -> Iterator[Row]:
        """Everything that meets a condition, in order, as it was at one moment."""
        yield from (hit["_source"] for hit in self._hits(index, query, order, fields, chunk))

    def ids(self, index: str, query: Dsl) -> list[str]:
        """The ids of the documents that meet a condition."""
        return [hit["_id"] for hit in self._hits(index, query, [{"_shard_doc": "asc"}], None)]

    def _hits(
        self, index: str, query: Dsl, order: list[Dsl], fields: list[str] | None, chunk: int = _CHUNK
    ) -> Iterator[Row]:
        start: list[Any] | None = None
        with self._moment(index) as moment:
            while True:
                answer = self._connection.ask(
                    "reading",
                    "search",
                    pit=moment,
                    query=query,
                    size=chunk,
                    sort=order,
                    search_after=start,
                    source=fields or False,
                    track_total_hits=False,
                    allow_partial_search_results=False,
                )
                moment["id"] = answer["pit_id"]
                hits = answer["hits"]["hits"]
                yield from hits
                if len(hits) < chunk:
                    return
                start = hits[-1]["sort"]

    @contextlib.contextmanager
    def _moment(self, index: str) -> Iterator[dict[str, str]]:
        """An index as it is now, for several questions about it."""
        opened = self._connection.ask("reading", "open_point_in_time", index=index, keep_alive=_KEEP)
        moment = {"id": opened["id"], "keep_alive": _KEEP}
        try:
            yield moment
        finally:
            self._connection.close_point(moment["id"])


def _start(after: Place | None, *, by_date: bool) -> list[Any] | None:
    """Where the server begins: at a place, or at the best score that is equal to that of a place for us."""
    if after is None:
        return None
    if by_date:
        return [-after.published, after.id]
    best = (0.6 - after.step) / STEP
    return [best, -(2**63), ""]


def _located(hit: Row, *, by_date: bool) -> Located:
    *score, published, article = hit["sort"]
    value = 0.0 if by_date else float(score[0])
    return Located(Place(-step(value), -published, article), value, hit.get("_source"))


def _settled(places: list[Located], limit: int, *, by_date: bool) -> bool:
    """Whether nothing that is yet to come can belong to the page."""
    if len(places) <= limit or by_date:
        return len(places) > limit
    # They come by score, and scores that are equal for us may differ for the server.
    return places[-1].place.step > places[limit - 1].place.step


def _place(located: Located) -> Place:
    return located.place
