"""``search``: articles with the sentence that answers."""

import sys
from collections import Counter
from datetime import datetime

from indexer.query import Correction, Facet, FacetCounts, Suggestion
from reformwatch import figures, output
from reformwatch.conditions import typed_filters
from reformwatch.errors import QuestionError
from reformwatch.names import open_known
from reformwatch.output import Column
from reformwatch.search import Found, SearchResult, search
from schema.record import Record

FACETS: dict[Facet, str] = {
    "unit": "đơn vị",
    "indicator": "chỉ số",
    "component": "thành phần",
    "scope": "phạm vi",
    "year": "năm",
    "modality": "tính chất",
    "outlet": "báo",
    "month": "tháng đăng",
    "kind": "loại bản ghi",
}
RECORDS = {
    "facts": "số liệu chỉ số",
    "quantities": "số liệu khác",
    "references": "văn bản",
    "people": "nhân vật",
}
VALUES = 10
"""Values of a facet that are named."""
OUTLETS = 5
"""Outlets of reprints that are named."""

COLUMNS = (
    Column("Tiêu đề", "title", lambda hit: hit.title),
    Column("Báo", "outlet", lambda hit: hit.outlet),
    Column("Ngày", "published", lambda hit: hit.published),
    Column("Địa chỉ", "url", lambda hit: hit.url or hit.source),
    Column("Trích", "snippet", lambda hit: " ".join(hit.snippet.text.split()) if hit.snippet else None),
    Column("Bài", "article", lambda hit: hit.article),
    Column("Số bản đăng lại", "reprints", lambda hit: len(hit.reprints)),
    Column("Báo đăng lại", "reprinted_by", lambda hit: "; ".join(_outlets(hit)) or None),
    Column("Điểm khớp", "score", lambda hit: round(hit.score, 4)),
)


KINDS = {
    "unit": "đơn vị",
    "indicator": "chỉ số",
    "component": "thành phần",
    "phrase": "cụm từ",
    "title": "bài",
}
SUGGESTED = (
    Column("Gợi ý", "text", lambda one: one.text),
    Column("Loại", "kind", lambda one: KINDS[one.kind]),
    Column("Ghi chú", "note", lambda one: one.note or None),
)


class Suggestions(Record):
    """What may be meant, for JSON."""

    query: str
    correction: Correction | None
    suggestions: tuple[Suggestion, ...]


def _outlets(hit: Found) -> list[str]:
    return list(dict.fromkeys(one.outlet for one in hit.reprints if one.outlet))


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
    fold: bool,
    facets: list[str],
    form: str,
    index: str,
) -> int:
    """Find and print."""
    words = sys.stdin.read().strip() if query == "-" else query
    filters = typed_filters(units=units, indicators=indicators, years=years, outlets=outlets, since=since, until=until)
    with open_known(index) as backend:
        result = search(
            backend,
            words,
            filters=filters,
            sort="date" if sort == "date" else "relevance",
            limit=limit,
            cursor=cursor,
            fold=fold,
            facets=_facets(facets),
        )
    if form == "table":
        _print(result)
    else:
        output.show(form, whole=result, records=result.hits, columns=COLUMNS)
    return 0


def suggest_command(text: str, *, limit: int, form: str, index: str) -> int:
    """Show what may be meant by the beginning of a query, and what by a misspelt one."""
    words = sys.stdin.read().strip() if text == "-" else text
    with open_known(index) as backend:
        found = Suggestions(
            query=words, correction=backend.correct(words), suggestions=backend.suggest(words, limit=limit)
        )
    if form != "table":
        output.show(form, whole=found, records=found.suggestions, columns=SUGGESTED)
        return 0
    if found.correction is not None:
        output.write(f"Có phải bạn muốn tìm “{found.correction.text}” ({found.correction.total} bài)?")
    if found.suggestions:
        output.write(output.as_table(SUGGESTED, found.suggestions))
    elif found.correction is None:
        output.write("Không có gợi ý nào.")
    return 0


def _print(result: SearchResult) -> None:
    folded = ", đã gộp bản đăng lại" if any(hit.reprints for hit in result.hits) else ""
    output.write(f"{result.total} bài{folded}. {result.understood}".rstrip())
    if result.correction is not None:
        output.write(f"Có phải bạn muốn tìm “{result.correction.text}” ({result.correction.total} bài)?")
    if result.suggestions:
        output.write(f"Gợi ý: {'; '.join(one.text for one in result.suggestions)}")
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
        figure = _unseen_figure(hit)
        if figure:
            output.write("   " + figure)
        if hit.reprints:
            output.write("   " + _reprinted(hit))
    for found in result.facets:
        output.write(f"\nTheo {FACETS[found.facet]}: {_told(found)}")
    if result.cursor:
        output.write(f"\nXem tiếp: --cursor {result.cursor}")


def _reprinted(hit: Found) -> str:
    """How often a story was printed elsewhere, where, and where first."""
    others = list(hit.reprints)
    told = ""
    if not hit.first:
        origin = others.pop(0)
        place = " · ".join(part for part in (origin.outlet, figures.day(origin.published_at), origin.url) if part)
        told = f"Đăng lần đầu: {place or 'không rõ nơi'}"
    if not others:
        return told
    names = Counter(one.outlet or "không rõ báo" for one in others)
    listed = [f"{name} ({count} bản)" if count > 1 else name for name, count in names.items()]
    more = f" và {len(listed) - OUTLETS} báo khác" if len(listed) > OUTLETS else ""
    where = f"{len(others)} bản đăng lại: {', '.join(listed[:OUTLETS])}{more}"
    return f"{told}; còn {where}" if told else where[0].upper() + where[1:]


def _facets(names: list[str]) -> tuple[Facet, ...]:
    """What to count by, as typed: several at once may stand between commas."""
    typed = [part.strip() for name in names for part in name.split(",") if part.strip()]
    strange = [name for name in typed if name not in FACETS]
    if strange:
        raise QuestionError(f"--facet {strange[0]}: không đếm theo cách này được; có {', '.join(FACETS)}")
    return tuple(facet for facet in FACETS if facet in typed)


def _told(found: FacetCounts) -> str:
    """The most frequent values with their numbers of hits."""
    shown = " · ".join(f"{_value(found.facet, one.value)} {one.count}" for one in found.values[:VALUES])
    more = len(found.values) - VALUES
    return f"{shown} · và {more} giá trị khác" if more > 0 else shown or "không có"


def _value(facet: Facet, value: str | int | None) -> str:
    from reformwatch.commands.counting import MODALITIES, unit_name  # noqa: PLC0415  # needs the catalogue

    if value is None:
        return "(chung)" if facet == "component" else "(không rõ)"
    if facet == "unit":
        from schema.catalogue import catalogue  # noqa: PLC0415

        return unit_name(str(value), catalogue())
    words = {"modality": MODALITIES, "kind": RECORDS}.get(facet, {})
    return figures.label(str(value)) if facet == "indicator" else words.get(str(value), str(value))


def _unseen_figure(hit: Found) -> str:
    """The figure that answers, where the sentence shown does not hold it: it stands in a table."""
    if not hit.facts or any(fact.evidence.field != "table" for fact in hit.facts):
        return ""
    return f"Trong bảng: {figures.fact_clause(hit.facts[0])}"


def _marked(hit: Found) -> str:
    if hit.snippet is None:
        return ""
    return " ".join(output.bold(hit.snippet.text, hit.snippet.spans).split())
