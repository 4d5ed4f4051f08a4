"""Asking the indices: answers in order, page by page, and streams of everything."""

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from indexer.aggregates import COMPARABLE, Occurrence
from indexer.cursor import Place
from indexer.elastic.connection import Connection
from indexer.elastic.dsl import COPIES, Dsl, article_conditions, article_query, except_for, fact_conditions, one_of
from indexer.elastic.facets import facet_question, read_facet
from indexer.elastic.mapping import ARTICLES, FACTS, alias
from indexer.faceting import facet_counts
from indexer.parser import Node
from indexer.query import FacetCounts, Filters, Query, Reprint
from indexer.ranking import STEP, step
from indexer.stories import Member, by_story, read_time, standing_for

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
_ANY_ORDER: list[Dsl] = [{"_shard_doc": "asc"}]

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
        self, tree: Node | None, filters: Filters, *, by_date: bool, after: Place | None, limit: int, fold: bool
    ) -> tuple[int, list[Located]]:
        """How many articles answer, and those of them that follow a place: in their order up to a limit, and one more.

        The one more only tells that there are more. With ``fold`` the reprints of a story are one.
        """
        without = None
        start = _start(after, by_date=by_date)
        size = min(limit + _BEYOND, _CHUNK)
        first = self._page(article_query(tree, filters, ranked=not by_date), size, start, by_date=by_date, fold=fold)
        if fold and first["aggregations"]["copies"]["doc_count"]:
            without = self.folded_away(tree, filters)
            query = article_query(tree, filters, ranked=not by_date, without=without)
            first = self._page(query, size, start, by_date=by_date)
        query = article_query(tree, filters, ranked=not by_date, without=without)
        total = int(first["hits"]["total"]["value"])
        places = list[Located]()
        answer = first
        while True:
            hits = answer["hits"]["hits"]
            located = (_located(hit, by_date=by_date) for hit in hits)
            places += [one for one in located if after is None or one.place > after]
            if len(hits) < size or _settled(places, limit, by_date=by_date):
                break
            start, size = hits[-1]["sort"], _CHUNK
            answer = self._page(query, size, start, by_date=by_date, more=True)
        # Something written meanwhile can bring an article a second time.
        once = {one.place.id: one for one in sorted(places, key=_place, reverse=True)}
        return total, sorted(once.values(), key=_place)[: limit + 1]

    def folded_away(self, tree: Node | None, filters: Filters) -> Dsl:
        """The reprints that are no hits, for another article of their story is."""
        query = article_query(tree, filters, ranked=False, also=COPIES)
        rows = self._few(query, ["article", "family", "published_at"])
        members = [Member(0, row["article"], row["family"], read_time(row["published_at"])) for row in rows]
        families = sorted({member.family for member in members})
        firsts = article_query(tree, filters, ranked=False, also=one_of("article", families))
        there = [row["article"] for row in self._few(firsts, ["article"])] if families else []
        return except_for(COPIES, [member.article for member in standing_for(members, there)])

    def facets(self, tree: Node | None, query: Query) -> tuple[FacetCounts, ...]:
        """How many hits of the whole answer have each value."""
        if not query.facets:
            return ()
        without = self.folded_away(tree, query.filters) if query.fold else None
        answer = self._connection.ask(
            "counting",
            "search",
            index=self._articles,
            size=0,
            query=article_query(tree, query.filters, ranked=False, without=without),
            track_total_hits=False,
            allow_partial_search_results=False,
            aggs={facet: facet_question(facet, query.filters) for facet in query.facets},
        )
        found = answer["aggregations"]
        return tuple(facet_counts(facet, read_facet(facet, found[facet])) for facet in query.facets)

    def reprints(self, families: Sequence[str]) -> dict[str, list[Reprint]]:
        """The articles of families, the first published first."""
        if not families:
            return {}
        names = ["family", *Reprint.model_fields]
        rows = self._few(one_of("family", families), names)
        return by_story((row.pop("family"), Reprint.model_validate(row)) for row in rows)

    def _few(self, query: Dsl, fields: list[str]) -> Iterator[Row]:
        """All articles that meet a condition; usually one answer holds them."""
        answer = self._connection.ask(
            "searching",
            "search",
            index=self._articles,
            query=query,
            size=_CHUNK,
            source=fields,
            sort=["_doc"],
            track_total_hits=False,
            allow_partial_search_results=False,
        )
        hits = answer["hits"]["hits"]
        if len(hits) < _CHUNK:
            return (hit["_source"] for hit in hits)
        return self.stream(self._articles, query, _ANY_ORDER, fields)

    def _page(
        self,
        query: Dsl,
        size: int,
        start: list[Any] | None,
        *,
        by_date: bool,
        fold: bool = False,
        more: bool = False,
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
            source=_RECORDS if not more and size <= _WITH_RECORDS else False,
            track_total_hits=not more,
            allow_partial_search_results=False,
            aggs={"copies": {"filter": COPIES}} if fold else None,
        )

    def total(self, tree: Node | None, filters: Filters, *, fold: bool) -> int:
        """How many articles answer, or stories."""
        without = self.folded_away(tree, filters) if fold else None
        return self.count(self._articles, article_query(tree, filters, ranked=False, without=without))

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

    def amounts(self, questions: Sequence[Node]) -> list[int]:
        """How many articles answer each of some questions."""
        if not questions:
            return []
        asked = [article_query(one, Filters(), ranked=False) for one in questions]
        answer = self._connection.ask(
            "counting",
            "search",
            index=self._articles,
            size=0,
            track_total_hits=False,
            allow_partial_search_results=False,
            aggs={"each": {"filters": {"filters": asked}}},
        )
        return [int(bucket["doc_count"]) for bucket in answer["aggregations"]["each"]["buckets"]]

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
        return [hit["_id"] for hit in self._hits(index, query, _ANY_ORDER, None)]

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
