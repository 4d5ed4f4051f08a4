"""The hits of an answer in their order, page by page, the reprints of a story as one.

Most answers take one request, those with reprints folded in two: the first tells the order by numbers alone and counts the
stories, the second gives the records of the page, and the articles of its stories. Whether those answer too is asked only where
the order does not tell: a reprint behind its first publication gives way to it, and no record of it is asked for.

The order is the server's own: by score, by day, by id. So a page goes on exactly where the one before ended, and scores that
only differ in the thousandth are no ties, as they are in the embedded index: to find them all would take a second request.
"""

import struct
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from indexer.cursor import Place
from indexer.documents import moment
from indexer.elastic.bodies import tie
from indexer.elastic.connection import Connection
from indexer.elastic.dsl import Dsl, article_query, one_of
from indexer.elastic.finding import WITH_RECORDS, Finder, Row
from indexer.elastic.mapping import ARTICLES, alias
from indexer.parser import Node
from indexer.query import Filters, Reprint
from indexer.stories import Member, by_story, standing_for

_CHUNK = 1_000
"""Hits in one answer, so that a long answer takes no more memory than a short one."""
_BEYOND = 1
"""Hits asked for beyond a page, to know whether there are any; the number of all tells it at a first page."""
_AGAIN = 1
"""Hits that come once more: the last of the page before."""
_BEYOND_FOLDED = 20
"""Hits asked for beyond a page, beside twice the page, where some of them may be reprints of others."""
_MOST_STORIES = 60_000
"""Stories with several hits that are counted at once; servers allow 65,536 groups."""
_GROUPS = "responses.aggregations.stories"
"""What was counted, story by story: only the sums are wanted."""
_ANSWERS = "answers"
_OF_MEMBER: Dsl = {
    "stored_fields": "_none_",
    "docvalue_fields": ["article", "story", "family", "outlet", "url", "published"],
}
WHOLE: Dsl = {"_source": True}
"""All that is stored of an article, little more than its records: to pick them out costs servers more than to send it."""
_BITS_OF_LARGEST = 0x7F7F_FFFF
_FLOAT, _BITS = struct.Struct(">f"), struct.Struct(">I")

Stories = dict[str, list[Reprint]]


class Located(NamedTuple):
    """A hit: its place, its score, its story, and what is stored of it if that came along."""

    place: Place
    score: float
    story: str
    row: Row | None

    @property
    def may_give_way(self) -> bool:
        """Whether another hit may stand for its story: no other stands for that of a first publication."""
        return self.story != self.place.id


class Wanted(NamedTuple):
    """What is asked for: so many of the articles that answer, after a place, the best or the newest first."""

    tree: Node | None
    filters: Filters
    by_date: bool
    fold: bool
    limit: int
    after: Place | None = None


class Answer(NamedTuple):
    """How many articles answer, or stories; those wanted, whether there are more, and the articles of their stories."""

    total: int
    hits: list[Located]
    more: bool
    stories: Stories


class Hits:
    """Searches among the articles of one index."""

    def __init__(self, connection: Connection, finder: Finder) -> None:
        self._connection = connection
        self._finder = finder
        self._articles = alias(connection.address.name, ARTICLES)

    def answer(self, wanted: Wanted) -> Answer:
        """How many articles answer, and those wanted of them."""
        without, fold = None, wanted.fold
        size = _size(wanted, fold=fold)
        if fold:
            # What is counted is asked for apart from the order: servers remember the one, and find the other sooner.
            first, counted = self._ask([_page(wanted, None, size, _start(wanted)), _several(wanted)], without=_GROUPS)
            total = _stories_in(counted)
        if not fold or total is None:
            without = self._finder.folded_away(wanted.tree, wanted.filters) if fold else None
            fold, size = False, _size(wanted, fold=False)
            records = size <= WITH_RECORDS
            (first,) = self._ask([_page(wanted, without, size, _start(wanted), total=True, records=records)])
            total = int(first["hits"]["total"]["value"])
        if not size:
            return Answer(total, [], more=False, stories={})
        found = self._in_order(wanted, without, first, size, fold=fold)
        shown, stories = self._completed(wanted, found, fold=fold)
        more = (total if _counted(wanted, fold=fold) else len(shown)) > wanted.limit
        return Answer(total, shown[: wanted.limit], more, stories)

    def _ask(self, searches: Sequence[Dsl], *, without: str | None = None) -> list[Any]:
        if len(searches) > 1:
            return self._connection.ask_together("searching", self._articles, searches, without=without)
        return [
            self._connection.ask(
                "searching", "search", index=self._articles, body=search, allow_partial_search_results=False
            )
            for search in searches
        ]

    def _in_order(self, wanted: Wanted, without: Dsl | None, first: Any, size: int, *, fold: bool) -> list[Located]:
        """The hits after a place in their order: as many as decide on those wanted."""
        found = dict[str, Located]()
        answer = first
        while True:
            rows = answer["hits"]["hits"]
            hits = [_located(row, by_date=wanted.by_date) for row in rows]
            found |= {one.place.id: one for one in hits if wanted.after is None or one.place > wanted.after}
            sure = sum(not (fold and one.may_give_way) for one in found.values())
            if len(hits) < size or sure >= _needed(wanted, fold=fold):
                kept = _unrepeated(found.values()) if fold else found.values()
                return sorted(kept, key=_place)
            size = _CHUNK
            (answer,) = self._ask([_page(wanted, without, size, rows[-1]["sort"])])

    # The rest

    def _completed(self, wanted: Wanted, found: list[Located], *, fold: bool) -> tuple[list[Located], Stories]:
        """The hits wanted with their records, those left out that repeat a story, and the articles of their stories."""
        some = found[: _reach(found, wanted.limit, fold=fold)]
        likely = [one.place.id for one in some[: _reach(found, wanted.limit - 1, fold=fold)] if one.row is None]
        likely = likely if len(likely) <= WITH_RECORDS else []
        stories = sorted({one.story for one in some}) if wanted.fold else []
        doubtful = fold and any(one.may_give_way for one in some)
        asked = [_members(wanted, stories, doubtful=doubtful)] if stories else []
        asked += [_records(likely)] if likely else []
        answers = [answer["hits"]["hits"] for answer in self._ask(asked)]
        members = answers.pop(0) if stories else []
        rows = {row["_id"]: row["_source"] for answer in answers for row in answer}
        if len(members) >= _CHUNK:
            members = list(self._finder.all_hits(_members(wanted, stories, doubtful=doubtful)["query"], **_OF_MEMBER))
        heads = _heads(members)
        shown = [one for one in some if not (fold and one.may_give_way) or one.place.id in heads]
        page = shown[: wanted.limit]
        rows |= self._finder.rows([one.place.id for one in page if one.row is None and one.place.id not in rows])
        hits = [one._replace(row=one.row or rows.get(one.place.id)) for one in shown[: wanted.limit + 1]]
        return hits, self._stories(members)

    def _stories(self, members: Sequence[Row]) -> Stories:
        rows = [row for row in members if "family" in row["fields"]]
        # An address too long to be sorted by is only in the record.
        lacking = self._finder.rows([_value(row, "article") for row in rows if "url" not in row["fields"]], ["url"])
        return by_story((_value(row, "family"), _reprint(row, lacking)) for row in rows)


def _size(wanted: Wanted, *, fold: bool) -> int:
    if not wanted.limit:
        return 0
    if fold:
        return min(2 * wanted.limit + _BEYOND_FOLDED, _CHUNK)
    return min(_needed(wanted, fold=False) + (0 if wanted.after is None else _AGAIN), _CHUNK)


def _needed(wanted: Wanted, *, fold: bool) -> int:
    """How many hits decide on a page and on whether there is another."""
    return wanted.limit if _counted(wanted, fold=fold) else wanted.limit + _BEYOND


def _counted(wanted: Wanted, *, fold: bool) -> bool:
    """Whether the number of all tells that there is another page: it came with the hits, and none stand before them."""
    return not fold and wanted.after is None


def _unrepeated(found: Iterable[Located]) -> list[Located]:
    """Hits without the reprints that repeat another of them: their first publication answers, so they give way to it."""
    some = list(found)
    firsts = {one.place.id for one in some if not one.may_give_way}
    return [one for one in some if not one.may_give_way or one.story not in firsts]


def _start(wanted: Wanted) -> list[Any] | None:
    """Where the server begins: at a place, for there may be another of the same score, day and beginning of the id."""
    after = wanted.after
    if after is None:
        return None
    place = [-after.published, tie(after.id) - 1]
    return place if wanted.by_date else [_score(-after.step), *place]


def _reach(found: Sequence[Located], limit: int, *, fold: bool) -> int:
    """How many hits hold one more than a limit that are shown whatever else answers."""
    sure = 0
    for count, one in enumerate(found, 1):
        sure += not (fold and one.may_give_way)
        if sure > limit:
            return count
    return len(found)


def _page(
    wanted: Wanted,
    without: Dsl | None,
    size: int,
    start: list[Any] | None,
    *,
    total: bool = False,
    records: bool = False,
) -> Dsl:
    """The hits after a place by their numbers, with their records or without."""
    query = article_query(wanted.tree, wanted.filters, ranked=bool(size) and not wanted.by_date, without=without)
    found: Dsl = {"query": query, "size": size, "track_total_hits": total}
    if not size:
        return found
    order: list[dict[str, str]] = [{"published": "desc"}, {"tie": "asc"}]
    found["sort"] = order if wanted.by_date else [{"_score": "desc"}, *order]
    if start is not None:
        found["search_after"] = start
    numbers = [name for name, needed in (("article", not records), ("story", wanted.fold)) if needed]
    if numbers:
        found["docvalue_fields"] = numbers
    return {**found, **(WHOLE if records else {"stored_fields": "_none_"})}


def _several(wanted: Wanted) -> Dsl:
    """How many articles answer, how many stories have several of them, and how many of them these are."""
    several = {"field": "story", "size": _MOST_STORIES, "shard_size": _MOST_STORIES}
    return {
        "query": article_query(wanted.tree, wanted.filters, ranked=False),
        "size": 0,
        "track_total_hits": True,
        "aggs": {
            "stories": {"terms": {**several, "min_doc_count": 2, "shard_min_doc_count": 2}},
            "several": {"stats_bucket": {"buckets_path": "stories>_count"}},
        },
    }


def _stories_in(answer: Any) -> int | None:
    """How many stories answer; None where one answer cannot tell."""
    several = answer["aggregations"]["several"]
    # A story whose articles lie in different parts of an index is seen as one by none of them.
    if answer["_shards"]["total"] > 1 or several["count"] >= _MOST_STORIES:
        return None
    return int(answer["hits"]["total"]["value"]) - int(several["sum"] or 0) + int(several["count"])


def _records(articles: list[str]) -> Dsl:
    return {
        "query": {"ids": {"values": articles}},
        "size": len(articles),
        "track_total_hits": False,
        **WHOLE,
    }


def _members(wanted: Wanted, stories: Sequence[str], *, doubtful: bool) -> Dsl:
    """The articles of stories, each with whether it answers, if that has to be known."""
    query: Dsl = {"filter": [one_of("story", stories)]}
    if doubtful:
        answers = article_query(wanted.tree, wanted.filters, ranked=False)
        query["should"] = [{"bool": {**answers["bool"], "_name": _ANSWERS}}]
    return {
        "query": {"bool": query},
        "size": _CHUNK,
        "sort": ["_doc"],
        "track_total_hits": False,
        **_OF_MEMBER,
    }


def _heads(members: Iterable[Row]) -> set[str]:
    """The reprints that stand for their story."""
    answering = [row for row in members if _ANSWERS in row.get("matched_queries", ())]
    copies = [
        Member(0, _value(row, "article"), _value(row, "story"), moment(_value(row, "published"))) for row in answering
    ]
    return {one.article for one in standing_for(copies, (one.article for one in copies))}


def _reprint(row: Row, lacking: dict[str, Row]) -> Reprint:
    article = _value(row, "article")
    url = _value(row, "url") if "url" in row["fields"] else lacking.get(article, {}).get("url")
    outlet = _value(row, "outlet") if "outlet" in row["fields"] else None
    return Reprint(article=article, outlet=outlet, url=url, published_at=moment(_value(row, "published")))


def _value(row: Row, name: str) -> Any:
    return row["fields"][name][0]


def _located(row: Row, *, by_date: bool) -> Located:
    score = 0.0 if by_date else float(row["sort"][0])
    fields = row.get("fields", {})
    article = fields["article"][0] if "article" in fields else row["_id"]
    story = fields["story"][0] if "story" in fields else article
    return Located(Place(-_bits(score), -row["sort"][-2], article), score, story, row.get("_source"))


def _bits(score: float) -> int:
    """A score of the server as a whole number: its bits, which rise with it.

    >>> _bits(1.5) < _bits(2.25) < _bits(17.0)
    True
    """
    (bits,) = _BITS.unpack(_FLOAT.pack(score))
    return int(bits)


def _score(bits: int) -> float:
    """The score of a whole number.

    >>> _score(_bits(2.25)), _score(-1), _score(2**40) < float("inf")
    (2.25, 0.0, True)
    """
    (score,) = _FLOAT.unpack(_BITS.pack(min(max(bits, 0), _BITS_OF_LARGEST)))
    return float(score)


def _place(one: Located) -> Place:
    return one.place
