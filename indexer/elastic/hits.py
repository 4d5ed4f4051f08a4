"""The hits of an answer in their order, page by page, the reprints of a story as one.

Most answers take one request, those with reprints folded in two: the first tells the order by numbers alone and counts the
stories, the second gives the records of the page, which reprint stands for its story, and where else the story stands.
"""

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
from indexer.ranking import STEP, step
from indexer.stories import by_story

_CHUNK = 1_000
"""Hits in one answer, so that a long answer takes no more memory than a short one."""
_BEYOND = 2
"""Hits asked for beyond a page: usually the second has another score than the last of the page."""
_MORE = 100
"""Hits asked for next, where that does not hold."""
_BEYOND_FOLDED = 20
"""The same, beside twice the page, where some of them may be reprints of others."""
_MOST_STORIES = 60_000
"""Stories with several hits that are counted at once; servers allow 65,536 groups."""
_FIRST, _LAST = -(2**63), 2**63 - 1

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
    """How many articles answer, or stories; those wanted, and one more if there is; and the articles of their stories."""

    total: int
    hits: list[Located]
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
        start = _start(wanted)
        if fold:
            # What is counted is asked for apart from the order: servers remember the one, and find the other sooner.
            first, counted = self._ask([_page(wanted, None, size, start), _several(wanted)])
            total = _stories_in(counted)
        if not fold or total is None:
            without = self._finder.folded_away(wanted.tree, wanted.filters) if fold else None
            fold, size = False, _size(wanted, fold=False)
            (first,) = self._ask([_page(wanted, without, size, start, total=True, records=size <= WITH_RECORDS)])
            total = int(first["hits"]["total"]["value"])
        if not size:
            return Answer(total, [], {})
        found = self._in_order(wanted, without, first, size, fold=fold)
        hits, stories = self._completed(wanted, found, fold=fold)
        return Answer(total, hits, stories)

    def _ask(self, searches: Sequence[Dsl]) -> list[Any]:
        if len(searches) > 1:
            return self._connection.ask_together("searching", self._articles, searches)
        return [
            self._connection.ask(
                "searching", "search", index=self._articles, body=search, allow_partial_search_results=False
            )
            for search in searches
        ]

    def _in_order(self, wanted: Wanted, without: Dsl | None, first: Any, size: int, *, fold: bool) -> list[Located]:
        """The hits after a place in their order: as many as decide on those wanted."""
        found = dict[str, Located]()
        answer, next_size = first, _MORE
        while True:
            rows = answer["hits"]["hits"]
            hits = [_located(row, by_date=wanted.by_date) for row in rows]
            found |= {one.place.id: one for one in hits if wanted.after is None or one.place > wanted.after}
            if len(hits) < size:
                break
            # They come by score, and scores that are equal for us may differ for the server.
            last = _group(hits[-1], by_date=wanted.by_date)
            if _enough(
                [one for one in found.values() if _group(one, by_date=wanted.by_date) < last], wanted, fold=fold
            ):
                break
            start = _next(wanted, hits[-1], rows[-1]["sort"], found.values(), fold=fold)
            size, next_size = next_size, _CHUNK
            (answer,) = self._ask([_page(wanted, without, size, start)])
        return sorted(found.values(), key=_place)

    # The rest

    def _completed(self, wanted: Wanted, found: list[Located], *, fold: bool) -> tuple[list[Located], Stories]:
        """The hits wanted with their records, those left out that repeat a story, and the articles of their stories."""
        some = found[: _reach(found, wanted.limit, fold=fold)]
        giving_way = sorted({one.story for one in some if one.may_give_way}) if fold else []
        likely = [one.place.id for one in some[: _reach(found, wanted.limit - 1, fold=fold)] if one.row is None]
        likely = likely if len(likely) <= WITH_RECORDS else []
        families = sorted({one.story for one in some}) if wanted.fold else []
        starts = range(0, len(giving_way), _CHUNK)
        asked = [("heads", _heads(wanted, giving_way[start : start + _CHUNK])) for start in starts]
        asked += [("records", _records(likely))] if likely else []
        asked += [("reprints", _reprints(families))] if families else []
        rows_of: dict[str, list[Row]] = {"heads": [], "records": [], "reprints": []}
        for (name, _), answer in zip(asked, self._ask([search for _, search in asked]), strict=True):
            rows_of[name] += answer["hits"]["hits"]
        heads = {_value(row, "story"): _value(row, "article") for row in rows_of["heads"]}
        # A story whose hits were all taken out meanwhile has no head: nothing of it is shown.
        shown = [one for one in some if not (fold and one.may_give_way) or heads.get(one.story) == one.place.id]
        rows = {row["_id"]: row["_source"] for row in rows_of["records"]}
        page = shown[: wanted.limit]
        rows |= self._finder.rows([one.place.id for one in page if one.row is None and one.place.id not in rows])
        hits = [one._replace(row=one.row or rows.get(one.place.id)) for one in shown[: wanted.limit + 1]]
        return hits, self._stories(rows_of["reprints"], families)

    def _stories(self, rows: list[Row], families: list[str]) -> Stories:
        if len(rows) >= _CHUNK:
            return self._finder.reprints(families)
        # An address too long to be sorted by is only in the record.
        lacking = self._finder.rows([_value(row, "article") for row in rows if "url" not in row["fields"]], ["url"])
        return by_story((_value(row, "family"), _reprint(row, lacking)) for row in rows)


def _size(wanted: Wanted, *, fold: bool) -> int:
    if not wanted.limit:
        return 0
    return min(2 * wanted.limit + _BEYOND_FOLDED if fold else wanted.limit + _BEYOND, _CHUNK)


def _start(wanted: Wanted) -> list[Any] | None:
    """Where the server begins: at a place, or at the best score that is equal to that of a place for us."""
    after = wanted.after
    if after is None:
        return None
    if wanted.by_date:
        return [-after.published, tie(after.id) - 1]
    best = (0.6 - after.step) / STEP
    return [best, _FIRST, _LAST]


def _next(wanted: Wanted, last: Located, sort: list[Any], found: Iterable[Located], *, fold: bool) -> list[Any]:
    """Where to go on. What is behind enough hits of one score, or before the place asked for, need not be seen."""
    if wanted.by_date:
        return sort
    if _enough([one for one in found if one.score == last.score], wanted, fold=fold):
        return [sort[0], _FIRST, _LAST]
    after = wanted.after
    if after is not None and last.place < after and last.place.step == after.step:
        return [sort[0], -after.published, tie(after.id) - 1]
    return sort


def _enough(found: Sequence[Located], wanted: Wanted, *, fold: bool) -> bool:
    return sum(not (fold and one.may_give_way) for one in found) > wanted.limit


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
    order: list[dict[str, str]] = [{"published": "desc"}, {"tie": "asc"}]
    found: Dsl = {"query": query, "size": size, "track_total_hits": total}
    if size:
        found["sort"] = order if wanted.by_date else [{"_score": "desc"}, *order]
        found["docvalue_fields"] = ["article", "story"]
    if size and start is not None:
        found["search_after"] = start
    return found if records else {**found, "stored_fields": "_none_"}


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


def _heads(wanted: Wanted, stories: Sequence[str]) -> Dsl:
    """Which of the articles that answer stands for each of some stories."""
    return {
        "query": article_query(wanted.tree, wanted.filters, ranked=False, also=one_of("story", stories)),
        "collapse": {"field": "story"},
        "sort": [{"copy": "asc"}, {"published_at": {"order": "asc", "missing": "_last"}}, {"article": "asc"}],
        "size": len(stories),
        "stored_fields": "_none_",
        "docvalue_fields": ["article", "story"],
        "track_total_hits": False,
    }


def _records(articles: list[str]) -> Dsl:
    return {"query": {"ids": {"values": articles}}, "size": len(articles), "track_total_hits": False}


def _reprints(families: list[str]) -> Dsl:
    return {
        "query": {"bool": {"filter": [one_of("family", families)]}},
        "size": _CHUNK,
        "sort": ["_doc"],
        "stored_fields": "_none_",
        "docvalue_fields": ["article", "family", "outlet", "url", "published"],
        "track_total_hits": False,
    }


def _reprint(row: Row, lacking: dict[str, Row]) -> Reprint:
    article = _value(row, "article")
    url = _value(row, "url") if "url" in row["fields"] else lacking.get(article, {}).get("url")
    outlet = _value(row, "outlet") if "outlet" in row["fields"] else None
    return Reprint(article=article, outlet=outlet, url=url, published_at=moment(_value(row, "published")))


def _value(row: Row, name: str) -> Any:
    return row["fields"][name][0]


def _located(row: Row, *, by_date: bool) -> Located:
    score = 0.0 if by_date else float(row["sort"][0])
    place = Place(-step(score), -row["sort"][-2], _value(row, "article"))
    return Located(place, score, _value(row, "story"), row.get("_source"))


def _group(one: Located, *, by_date: bool) -> tuple[int, ...]:
    """What hits have in common whose order is known only when all of them are there."""
    return (one.place.published, tie(one.place.id)) if by_date else (one.place.step,)


def _place(one: Located) -> Place:
    return one.place
