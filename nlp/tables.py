"""Tables: a grid of cells with their meaning by column; each cell is a figure whose row names the subject."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from nlp.attribute import Attribute, fits
from nlp.columns import Column, ColumnKind
from nlp.draft import Draft
from nlp.figures import Figure
from nlp.layouts import parts_of
from nlp.lexicon import normal
from nlp.mention import Mention
from nlp.mentions import mentions
from nlp.numbers import decimals, parse
from nlp.places import label_of
from nlp.scan import scan
from nlp.state import Name, State
from nlp.yearcontext import DAILY, Reading, newest_measured
from schema.catalogue import catalogue
from schema.fact import FactUnit

NUMBER = re.compile(r"^(?P<sign>[+-]?)(?P<number>\d+(?:[.,]\d+)*)\s*(?P<unit>%|điểm)?(?:\s*/\s*(?P<total>\d+))?$")
PLACE = re.compile(
    r"^(?:xếp\s+)?(?:thứ\s+hạng|hạng|thứ|vị\s+trí)\s*(?:thứ\s+)?:?\s*(?P<place>\d{1,3}(?:\s*/\s*\d{1,3})?)$"
)
"""A cell that says itself that it holds a place: "Hạng 3"."""
_MARK = re.compile(r"(?<=\d)\s*(?:\*+|\([a-z*]\)|\[\d\])$")
"""The sign of a footnote behind a number."""


@dataclass(slots=True)
class Cell:
    """A cell and where its text stands in the line (or in itself, in a page's table)."""

    text: str
    start: int = 0


@dataclass(slots=True)
class Grid:
    """A table: meaning of the columns and rows of cells, each with its number among the lines of the text, or rows of the page."""

    columns: list[Column]
    rows: list[tuple[int, list[Cell]]] = field(default_factory=list)
    lines: list[tuple[int, int]] = field(default_factory=list)
    """Of a plain-text table: offset and length of each line with cells."""
    origin: dict[int, int] = field(default_factory=dict)
    """Of a table that was turned: in which line each cell (by identity) stands."""


def guess_columns(rows: list[list[Cell]]) -> list[Column]:
    """Columns without headings: a name, and one number with decimals; running numbers are only an index."""
    width = min(len(row) for row in rows)
    columns = []
    for place in range(width):
        texts = [row[place].text for row in rows]
        numbers = [match for text in texts if (match := NUMBER.match(text))]
        if all(re.fullmatch(r"(?:năm\s+)?(?:19|20)\d\d", normal(text)) for text in texts):
            columns.append(Column("year"))
        elif all(PLACE.match(normal(text)) for text in texts):
            columns.append(Column("rank"))
        elif len(numbers) < len(texts):
            columns.append(Column("name"))
        elif all(re.search(r"[.,]", match["number"]) or match["unit"] for match in numbers):
            columns.append(Column("score"))
        elif all(match["total"] for match in numbers):
            columns.append(Column("rank"))
        else:
            columns.append(Column("skip"))
    scores = [place for place, column in enumerate(columns) if column.kind == "score"]
    for place, column in enumerate(columns):
        told = any(column.kind == "rank" for column in columns)
        if column.kind == "skip" and not told and len(scores) == 1 and _in_order(rows, place, scores[0]):
            columns[place] = Column("rank")
    return columns if len(scores) <= 1 and any(column.kind in {"name", "year"} for column in columns) else []


def ranks_in_order(columns: list[Column], rows: list[list[Cell]]) -> None:
    """Running numbers that rise while the only score falls are ranks, whatever their heading says."""
    scores = [place for place, column in enumerate(columns) if column.kind == "score"]
    if len(scores) == 1 and columns[0].kind == "index" and not any(column.kind == "rank" for column in columns):
        whole = [row for row in rows if len(row) == len(columns)]
        if len(whole) >= 4 and _in_order(whole, 0, scores[0]):
            columns[0] = Column("rank")


def _in_order(rows: list[list[Cell]], place: int, score: int) -> bool:
    """Whether whole numbers rise while the scores beside them fall: then they are ranks and no running numbers."""
    pairs = [(NUMBER.match(row[place].text), NUMBER.match(row[score].text)) for row in rows]
    if len(pairs) < 3 or any(rank is None or value is None for rank, value in pairs):
        return False
    ranks = [parse(rank["number"]) for rank, _ in pairs if rank]
    values = [parse(value["number"]) for _, value in pairs if value]
    return all(a <= b for a, b in pairwise(ranks)) and all(a >= b for a, b in pairwise(values)) and ranks[0] < ranks[-1]


@dataclass(frozen=True, slots=True)
class RowHead:
    """What names a row: a unit, a component (under one or more indicators), an indicator, a year, or a measure of the whole."""

    name: Name | None = None
    components: tuple[str, ...] = ()
    indicator: str | None = None
    year: int | None = None
    measure: Literal["rank", "score"] | None = None
    """Of "Xếp hạng" and "Tổng điểm" as the name of a row."""

    @property
    def unit_is_elsewhere(self) -> bool:
        """Whether the row leaves the unit to the caption or the text."""
        return bool(self.components or self.indicator or self.year or self.measure)


def read_grid(grid: Grid, state: State, *, caption: str = "") -> Iterator[tuple[int, Cell, Draft]]:
    """The facts of a grid: (row number, the cell, the draft)."""
    place, indicator_here, year_here = _caption(caption, state)
    block = _BLOCK.search(normal(caption))
    newest = max((column.year for column in grid.columns if column.year), default=None)
    for number, cells in grid.rows:
        columns = fitting(grid.columns, cells)
        if columns is None:
            continue
        head = _row_head(columns, cells, label_of(block["type"]) if block else None, state.places, indicator_here)
        name = head.name or (place if head.unit_is_elsewhere else None)
        if name is None:
            continue
        scope = state.internal_scope if name.kind in {"department", "district"} else "national"
        for column, cell, text, said in _told(columns, cells):
            figure = _figure(column, text, cell, head, largest=MOST_UNITS if scope != "national" else MOST_PROVINCES)
            attribute = _attribute(column, head, indicator_here)
            if figure is None or attribute is None:
                continue
            stated = said or column.year or head.year
            if figure.kind.endswith("_change"):
                stated = newest if newest is not None else head.year
            context = Reading(year_here, "context" if year_here else None, "beside the table")
            published = state.article.published_at
            if year_here is None and attribute.indicator in DAILY and published is not None:
                context = Reading(published.year, "published", "counted from day to day: the year of publication")
            year = Reading(stated, "stated", "the table") if stated else context
            if not fits(attribute.indicator, attribute.component, figure, name.level, year.year):
                continue
            draft = Draft(
                figure, name, attribute, year, "actual", scope, None, 0.5, ["a row of a table"], value=figure.value
            )
            if figure.kind.endswith("_change") and year.year is not None:
                earlier = column.base or max(
                    (c.year for c in columns if c.year and c.year < year.year), default=year.year - 1
                )
                draft.base_year = earlier
            yield grid.origin.get(id(cell), number), cell, draft


def _told(columns: list[Column], cells: list[Cell]) -> Iterator[tuple[Column, Cell, str, int | None]]:
    """The figures of a row: what the column holds, the cell, the text of one figure, the year that the cell says."""
    for column, cell in zip(columns, cells, strict=True):
        parts = parts_of(cell.text) if column.kind not in {"name", "year", "index"} else []
        for part in parts:
            yield (replace(column, kind=part.kind) if part.kind else column), cell, part.text, part.year
        if not parts:
            yield column, cell, cell.text, None


_BLOCK = re.compile(
    r"(?<!\w)(?:khối|cấp|các|nhóm|số|ubnd)\s+(?:ubnd\s+|cấp\s+|đơn\s+vị\s+)*(?P<type>huyện|quận|xã|phường|sở)(?!\w)"
)
MOST_PROVINCES = 100
"""A rank beyond this is no place among provinces."""
MOST_UNITS = 400
"""A rank beyond this is no place among the communes of a province."""


def _attribute(column: Column, head: RowHead, indicator_here: str | None) -> Attribute | None:
    """The indicator and component of a cell: its column's, its row's, else the caption's."""
    indicator = column.indicator or head.indicator or indicator_here
    if head.components:
        keys = [key.split("/", 1) for key in head.components if indicator is None or key.startswith(f"{indicator}/")]
        return Attribute(keys[0][0], keys[0][1]) if keys else None
    return None if indicator is None else Attribute(indicator, column.component)


def fitting(columns: list[Column], cells: list[Cell]) -> list[Column] | None:
    """The columns that the cells of a row stand in; a row may leave out its running number, or have one of its own."""
    if len(cells) == len(columns):
        return columns
    if len(cells) == len(columns) - 1 and columns[0].kind in {"index", "rank"} and not NUMBER.match(cells[0].text):
        return columns[1:]
    if len(cells) == len(columns) + 1 and NUMBER.match(cells[0].text) and columns[0].kind == "name":
        return [Column("index"), *columns]
    return None


_WHOLE_ROW = re.compile(
    r"(?:(?P<rank>(?:xếp\s+|thứ\s+)?hạng|thứ\s+bậc|vị\s+trí(?:\s+xếp\s+hạng)?|xếp\s+thứ)|(?P<score>tổng(?:\s+(?:số\s+)?điểm)?|điểm\s+(?:số|tổng(?:\s+hợp)?|chung)|tổng\s+cộng))(?:\s+(?:chung|cả\s+nước|toàn\s+quốc|chỉ\s+số|của\s+tỉnh))*"
)
_BARE_NAME = re.compile(r"[^\W\d_]+(?:[ ,’'-]+[^\W\d_]+){1,8}")


def _row_head(
    columns: list[Column],
    cells: list[Cell],
    block: str | None,
    places: dict[str, tuple[str, ...]],
    indicator_here: str | None,
) -> RowHead:
    """What the naming cells of a row say; ``block`` is the type of the units that the caption speaks of."""
    for column, cell in zip(columns, cells, strict=True):
        if column.kind not in {"name", "year"}:
            continue
        if re.fullmatch(r"(?:năm\s+)?(?:19|20)\d\d", cell.text.lower()):
            return RowHead(year=int(cell.text[-4:]))
        part = _parts_of(indicator_here).get(normal(cell.text)) if indicator_here else None
        if part is not None:
            return RowHead(components=(part,))
        found = [
            mention for mention in mentions(cell.text, normal(cell.text)) if mention.kind not in {"other", "anaphora"}
        ]
        indicator = next((mention.ids[0] for mention in found if mention.kind == "indicator"), None)
        rest = normal(cell.text)
        for mention in reversed(found):
            rest = rest[: mention.start] + rest[mention.end :]
        whole = _WHOLE_ROW.fullmatch(" ".join(rest.replace("(", " ").replace(")", " ").split()))
        if whole is not None and all(mention.kind == "indicator" or mention.ids[0] == "national" for mention in found):
            return RowHead(indicator=indicator, measure="rank" if whole["rank"] else "score")
        noun = column.noun or block
        bare = noun and cell.text[:1].isupper() and _BARE_NAME.fullmatch(cell.text)
        if bare and noun != "Sở" and len(cell.text.split()) < 5 and all(mention.kind == "unit" for mention in found):
            return RowHead(Name((f"{noun} {cell.text}",), "district"))
        if not found and cell.text in places:
            return RowHead(Name(places[cell.text], "district"))
        if not found:
            office = f"Sở {cell.text}" if bare else ""
            known = [mention for mention in mentions(office, normal(office)) if mention.kind == "department"]
            if known and known[0].end == len(office):
                return RowHead(Name(known[0].ids, "department"))
            continue
        first = max(found, key=lambda mention: mention.end - mention.start)
        if first.kind == "component":
            return RowHead(components=first.ids)
        if first.kind == "indicator":
            return RowHead(indicator=first.ids[0])
        return RowHead(Name(first.ids, first.kind))
    return RowHead()


def _figure(column: Column, text: str, cell: Cell, head: RowHead, *, largest: int) -> Figure | None:
    text = _MARK.sub("", text)
    place = PLACE.match(normal(text))
    kind: ColumnKind = "rank" if place and column.kind in {"rank", "skip"} else column.kind
    match = NUMBER.match(place["place"] if place else text)
    if match is None or kind not in {"score", "rank", "rank_change", "score_change"}:
        return None
    if head.measure == "rank":
        kind = {"score": "rank", "score_change": "rank_change"}.get(kind, kind)  # type: ignore[assignment]
    value = parse(match["number"])
    start, end = cell.start, cell.start + len(cell.text)
    if kind == "rank":
        if value != value.to_integral_value() or not 1 <= value <= largest:
            return None
        return Figure(
            start, end, "rank", value, "rank", total=int(match["total"]) if match["total"] else None, rule="table"
        )
    if kind in {"rank_change", "score_change"}:
        signed = -value if match["sign"] == "-" else value
        unit: FactUnit = "places" if kind == "rank_change" else "points"
        return Figure(start, end, kind, signed, unit, places=decimals(match["number"]), rule="table")
    percent: FactUnit | None = "percent" if match["unit"] == "%" or column.percent else None
    return Figure(start, end, "score", Decimal(value), percent, places=decimals(match["number"]), rule="table")


_OF_MONTH = re.compile(r"(?:tháng|quý)\s+\w{1,3}\s*(?:[/.-]|năm)\s*(?P<year>20\d\d)(?!\d)")


@lru_cache(maxsize=16)
def _parts_of(indicator: str) -> dict[str, str]:
    """The components of an indicator by all their names, as texts are compared."""
    return {
        normal(name): f"{indicator}/{part.name}"
        for part in catalogue().indicator(indicator).components
        for name in (part.name, *part.aliases, *part.weak_aliases)
    }


def _caption(caption: str, state: State) -> tuple[Name | None, str | None, int | None]:
    """Subject, indicator and year that hold for a whole table: its caption, then what the text talks about."""
    lowered = normal(caption)
    found: list[Mention] = mentions(caption, lowered) if caption else []
    named = next((mention.ids[0] for mention in found if mention.kind == "indicator"), None)
    years = [year.year for year in scan(lowered).years if year.year] if caption else []
    month = _OF_MONTH.search(lowered)
    if month is not None and not years and named in DAILY:
        years = [int(month["year"])]
    indicator = named
    for topic in (state.last, state.heading, state.paragraph, state.title, state.main):
        if indicator is None and topic.indicators:
            indicator = topic.indicators[-1] if len(topic.indicators) == 1 else None
    newest = newest_measured(indicator, state, internal=False) if indicator else None
    handed = [topic.year for topic in (state.heading, state.last, state.paragraph, state.title)]
    known = [year for year in (*reversed(years), *handed, state.article_year, state.lead_year) if year is not None]
    year = next((year for year in known if newest is None or year <= newest), newest if known else None)
    units = [
        Name(mention.ids, mention.kind)
        for mention in found
        if mention.kind == "unit" and catalogue().unit(mention.ids[0]).type in {"province", "ministry"}
    ]
    topics = (state.last, state.heading, state.title)
    spoken_of = [t.subjects[0] for t in topics if len(t.subjects) == 1 and t.subjects[0].kind == "unit"]
    name = next(iter([*units, *([state.home] if state.home else []), *spoken_of]), None)
    return name, indicator, year
