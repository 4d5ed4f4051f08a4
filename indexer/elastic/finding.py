"""Asking the indices: answers in order, page by page, and streams of everything."""

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from indexer.aggregates import COMPARABLE, Occurrence
from indexer.documents import moment
from indexer.elastic.connection import Connection
from indexer.elastic.dsl import COPIES, Dsl, article_conditions, article_query, except_for, fact_conditions, one_of
from indexer.elastic.facets import facet_question, read_facet
from indexer.elastic.mapping import ARTICLES, FACTS, alias
from indexer.faceting import facet_counts
from indexer.parser import Node
from indexer.query import FacetCounts, Filters, Query
from indexer.stories import Member, standing_for

_CHUNK = 1_000
"""Documents in one answer, so that a long answer takes no more memory than a short one."""
WITH_RECORDS = 200
"""Hits whose records come in one answer; those of longer pages are fetched some at a time."""
_COMBINATIONS = 10_000
"""Combinations of values counted in one answer; servers allow 65,536."""
_KEEP = "5m"
RECORDS = ["record", "mentions"]
_ANY_ORDER: list[Dsl] = [{"_shard_doc": "asc"}]

Row = dict[str, Any]


class Finder:
    """Questions to the indices of one name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._articles = alias(connection.address.name, ARTICLES)
        self._facts = alias(connection.address.name, FACTS)

    def folded_away(self, tree: Node | None, filters: Filters) -> Dsl:
        """The reprints that are no hits, for another article of their story is."""
        query = article_query(tree, filters, ranked=False, also=COPIES)
        rows = self._values(query, ["article", "story", "published"])
        members = [Member(0, row["article"], row["story"], moment(row["published"])) for row in rows]
        stories = sorted({member.family for member in members})
        firsts = article_query(tree, filters, ranked=False, also=one_of("article", stories))
        there = [row["article"] for row in self._values(firsts, ["article"])] if stories else []
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

    def all_hits(self, query: Dsl, **shown: Any) -> Iterator[Row]:
        """All articles that meet a condition, however many, in any order."""
        return self._hits(self._articles, query, _ANY_ORDER, **shown)

    def _values(self, query: Dsl, names: list[str]) -> Iterator[Row]:
        """The values of some fields of all articles that meet a condition, without what is stored of them."""
        shown: dict[str, Any] = {"docvalue_fields": names, "stored_fields": "_none_"}
        # Usually one answer holds them all, and nothing has to be kept open for the next.
        answer = self._connection.ask(
            "searching",
            "search",
            index=self._articles,
            query=query,
            size=_CHUNK,
            sort=["_doc"],
            track_total_hits=False,
            allow_partial_search_results=False,
            **shown,
        )
        hits = answer["hits"]["hits"]
        if len(hits) >= _CHUNK:
            hits = self._hits(self._articles, query, _ANY_ORDER, **shown)
        return ({name: values[0] for name, values in hit["fields"].items()} for hit in hits)

    def rows(self, articles: list[str], fields: list[str] = RECORDS) -> dict[str, Row]:
        """What is stored of articles, by their ids; those taken out meanwhile are missing."""
        found = dict[str, Row]()
        for start in range(0, len(articles), WITH_RECORDS):
            ids = articles[start : start + WITH_RECORDS]
            answer = self._connection.look_up(index=self._articles, ids=ids, source_includes=fields)
            found |= {row["_id"]: row["_source"] for row in answer if row.get("found")}
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
        yield from (hit["_source"] for hit in self._hits(index, query, order, chunk, source=fields))

    def ids(self, index: str, query: Dsl) -> list[str]:
        """The ids of the documents that meet a condition."""
        return [hit["_id"] for hit in self._hits(index, query, _ANY_ORDER, source=False)]

    def _hits(self, index: str, query: Dsl, order: list[Dsl], chunk: int = _CHUNK, **shown: Any) -> Iterator[Row]:
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
                    track_total_hits=False,
                    allow_partial_search_results=False,
                    **shown,
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
