"""``search``: articles with the sentence that answers."""

import sys
from datetime import datetime

from indexer.query import Filters
from reformwatch import figures, output
from reformwatch.names import day_of, indicator_code, open_known, unit_ids
from reformwatch.output import Column
from reformwatch.search import Found, SearchResult, search

COLUMNS = (
    Column("Tiêu đề", "title", lambda hit: hit.title),
    Column("Báo", "outlet", lambda hit: hit.outlet),
    Column("Ngày", "published", lambda hit: hit.published),
    Column("Địa chỉ", "url", lambda hit: hit.url or hit.source),
    Column("Trích", "snippet", lambda hit: " ".join(hit.snippet.text.split()) if hit.snippet else None),
    Column("Bài", "article", lambda hit: hit.article),
    Column("Điểm khớp", "score", lambda hit: round(hit.score, 4)),
)


def search_command(
    query: str,
    *,
    units: list[str],
    indicators: list[str],
    years: list[int],
    outlets: list[str],
    since: str | None,
    until: str | None,
    sort: str,
    limit: int,
    cursor: str | None,
    form: str,
    index: str,
) -> int:
    """Find and print."""
    words = sys.stdin.read().strip() if query == "-" else query
    ids: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    if units or indicators:
        from schema.catalogue import catalogue  # noqa: PLC0415  # a tenth of a second that most searches need not wait

        ids = tuple(unit for name in units for unit in unit_ids(name, catalogue()))
        codes = tuple(indicator_code(name, catalogue()) for name in indicators)
    filters = Filters(
        units=ids,
        indicators=codes,
        years=tuple(years),
        outlets=tuple(outlets),
        published_from=day_of(since),
        published_to=day_of(until),
    )
    with open_known(index) as backend:
        result = search(
            backend,
            words,
            filters=filters,
            sort="date" if sort == "date" else "relevance",
            limit=limit,
            cursor=cursor,
        )
    if form == "table":
        _print(result)
    else:
        output.show(form, whole=result, records=result.hits, columns=COLUMNS)
    return 0


def _print(result: SearchResult) -> None:
    output.write(f"{result.total} bài. {result.understood}".rstrip())
    for number, hit in enumerate(result.hits, 1):
        output.write(f"\n{number}. {hit.title or hit.source}")
        output.write(
            "   "
            + " · ".join(
                part
                for part in (
                    hit.outlet,
                    figures.day(datetime.fromisoformat(hit.published)) if hit.published else "",
                    hit.url or hit.source,
                )
                if part
            )
        )
        if hit.snippet:
            output.write("   " + _marked(hit))
    if result.cursor:
        output.write(f"\nXem tiếp: --cursor {result.cursor}")


def _marked(hit: Found) -> str:
    if hit.snippet is None:
        return ""
    return " ".join(output.bold(hit.snippet.text, hit.snippet.spans).split())
