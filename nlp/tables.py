"""Tables: those a page has, and the plain-text remains of one, into the same grid of cells with their meaning by column."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import Literal

from nlp.attribute import Attribute, fits
from nlp.columns import HEADS, Column, ColumnKind, heads_a_column, only_one_total, with_fields
from nlp.draft import Draft
from nlp.figures import Figure
from nlp.lexicon import normal
from nlp.mention import Mention
from nlp.mentions import mentions
from nlp.numbers import decimals, parse
from nlp.places import label_of
from nlp.scan import scan
from nlp.state import Name, State
from nlp.years import Reading, newest_measured
from schema.catalogue import catalogue
from schema.fact import FactUnit

_SPLIT = re.compile(r"\s*[|;\t]\s*|\s{2,}|\s+[–—-]\s+(?=[\d+-]|(?:xếp\s+)?(?:hạng|thứ)\s+(?:thứ\s+)?\d)")
_NUMBER = re.compile(r"^(?P<sign>[+-]?)(?P<number>\d+(?:[.,]\d+)*)\s*(?P<unit>%|điểm)?(?:\s*/\s*(?P<total>\d+))?$")
_PLACE = re.compile(
    r"^(?:xếp\s+)?(?:thứ\s+hạng|hạng|thứ|vị\s+trí)\s*(?:thứ\s+)?:?\s*(?P<place>\d{1,3}(?:\s*/\s*\d{1,3})?)$"
)
"""A cell that says itself that it holds a place: "Hạng 3"."""
_MARK = re.compile(r"(?<=\d)\s*(?:\*+|\([a-z*]\)|\[\d\])$")
"""The sign of a footnote behind a number."""
_NUMBERED_NAME = re.compile(r"^(?P<first>\d{1,3})\s*[.)]\s+(?P<name>[^\W\d].*)$")
_ROW = re.compile(
    r"^(?:(?P<first>\d{1,3})\s*[.)/]?\s+)?(?P<name>[^\W\d](?:[^\d|;:]|[:](?=\s*\d))*?)\s*:?\s+(?P<numbers>[+-]?\d+(?:[.,]\d+)*(?:%|\s?điểm)?(?:\s+[+-]?\d+(?:[.,]\d+)*%?)*)$"
)


@dataclass(slots=True)
class Cell:
    """A cell and where its text stands in the line (or in itself, in a page's table)."""

    text: str
    start: int = 0


@dataclass(slots=True)
class Grid:
    """A table: meaning of the columns, rows of cells, and each row's place (line offset, or row number)."""

    columns: list[Column]
    rows: list[tuple[int, list[Cell]]] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)


def split_cells(line: str) -> list[Cell]:
    """The cells of a line with marks between them."""
    cells, position = [], 0
    for match in _SPLIT.finditer(line):
        cells.append(Cell(line[position : match.start()].strip(), position))
        position = match.end()
    cells.append(Cell(line[position:].strip(), position))
    return [cell for cell in cells if cell.text] if len(cells) > 1 else cells


def row_cells(line: str) -> list[Cell] | None:
    """The cells of a line that reads as a table row, with or without marks; None for prose.

    >>> [cell.text for cell in row_cells("2 Sở Tư pháp 81,90")], row_cells("Hà Nội xếp thứ 3, đạt 91,43%.")
    (['2', 'Sở Tư pháp', '81,90'], None)
    """
    line = line.strip()
    if len(line) > 160 or (line.endswith((".", "?", "!", ":")) and not re.search(r"\d\.?$", line)):
        return None
    cells = split_cells(line)
    numbered = _NUMBERED_NAME.match(cells[0].text) if len(cells) >= 2 else None
    if numbered:  # "1. Bộ Tài chính - 0,6841"
        first, place = cells[0], numbered.start("name")
        cells = [Cell(numbered["first"], first.start), Cell(first.text[place:], first.start + place), *cells[1:]]
    if len(cells) >= 2 and any(_NUMBER.match(cell.text) for cell in cells):
        words = max(len(cell.text.split()) for cell in cells)
        return cells if words <= 14 else None
    match = _ROW.match(line)
    if match is None or len(match["name"].split()) > 12:
        return None
    cells = [Cell(match["first"], match.start("first"))] if match["first"] else []
    cells.append(Cell(match["name"].strip(" :"), match.start("name")))
    cells.extend(
        Cell(number.group(), match.start("numbers") + number.start())
        for number in re.finditer(r"\S+(?:\s?điểm)?", match["numbers"])
    )
    return cells


def header_of(line: str, width: int) -> list[Column] | None:
    """The columns that a heading line announces; None when it is no heading line."""
    if re.search(r"\d", re.sub(r"(?:19|20)\d\d|\(\d+\)|10+", "", line)) or len(line) > 160:
        return None
    cells = split_cells(line)
    if len(cells) >= 2:
        columns = with_fields([cell.text for cell in cells])
        if not any(column.kind in {"name", "year"} for column in columns) and columns[0].kind in {"score", "skip"}:
            columns[0] = Column("name")  # "Chỉ số | Năm 2022 | Năm 2023": the rows are the indicators
        return (
            columns if abs(len(cells) - width) <= 1 and sum(column.kind != "skip" for column in columns) >= 2 else None
        )
    labels = [match for match in HEADS.finditer(normal(line)) if match.group().strip()]
    covered = sum(len(match.group()) for match in labels)
    if len(labels) >= 2 and covered >= 0.6 * len(line.strip()) and len(labels) <= width + 1:
        return with_fields([line[match.start() : match.end()] for match in labels])
    return None


def guess_columns(rows: list[list[Cell]]) -> list[Column]:
    """Columns without headings: a name, and one number with decimals; running numbers are only an index."""
    width = min(len(row) for row in rows)
    columns = []
    for place in range(width):
        texts = [row[place].text for row in rows]
        numbers = [match for text in texts if (match := _NUMBER.match(text))]
        if all(re.fullmatch(r"(?:năm\s+)?(?:19|20)\d\d", normal(text)) for text in texts):
            columns.append(Column("year"))
        elif all(_PLACE.match(normal(text)) for text in texts):
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


def _ranks_in_order(columns: list[Column], rows: list[list[Cell]]) -> None:
    """Running numbers that rise while the only score falls are ranks, whatever their heading says."""
    scores = [place for place, column in enumerate(columns) if column.kind == "score"]
    if len(scores) == 1 and columns[0].kind == "index" and not any(column.kind == "rank" for column in columns):
        whole = [row for row in rows if len(row) == len(columns)]
        if len(whole) >= 4 and _in_order(whole, 0, scores[0]):
            columns[0] = Column("rank")


def _in_order(rows: list[list[Cell]], place: int, score: int) -> bool:
    """Whether whole numbers rise while the scores beside them fall: then they are ranks and no running numbers."""
    pairs = [(_NUMBER.match(row[place].text), _NUMBER.match(row[score].text)) for row in rows]
    if len(pairs) < 3 or any(rank is None or value is None for rank, value in pairs):
        return False
    ranks = [parse(rank["number"]) for rank, _ in pairs if rank]
    values = [parse(value["number"]) for _, value in pairs if value]
    return all(a <= b for a, b in pairwise(ranks)) and all(a >= b for a, b in pairwise(values)) and ranks[0] < ranks[-1]


Line = tuple[int, str, int]
"""A line or a row put together: its offset (-1 for a cell that went into a row), its text, the length it covers."""


def stacked(lines: list[tuple[int, str]]) -> list[Line]:
    """Put cells that a saved page left one below the other ("Huyện Kim Sơn", "91,86", "2") back into one row each."""
    result: list[Line] = []
    index = 0
    while index < len(lines):
        width = _stacked_header(lines, index)
        if width:
            for first in range(index, len(lines), width):
                cells = lines[first : first + width]
                texts = [text.strip() for _, text in cells]
                is_row = len(cells) == width and all(0 < len(text.split()) <= 12 for text in texts)
                if not is_row or (first > index and not any(_NUMBER.match(text) for text in texts)):
                    break
                length = cells[-1][0] + len(cells[-1][1]) - cells[0][0]
                result.append((cells[0][0], "\t".join(texts), length))
                result.extend((-1, "", 0) for _ in cells[1:])
                index = first + width
            continue
        offset, line = lines[index]
        if re.fullmatch(r"[\s|:+=-]*[-=]{2,}[\s|:+=-]*", line):
            result.append((-1, "", 0))  # the rule below a heading line
            index += 1
            continue
        last = index + 1
        while last < len(lines) and last - index <= 3 and _NUMBER.match(lines[last][1].strip()):
            last += 1
        joins = last > index + 1 and line and not _NUMBER.match(line.strip()) and len(line.split()) <= 10
        if joins and not line.rstrip().endswith((".", ":", ";")):
            length = lines[last - 1][0] + len(lines[last - 1][1]) - offset
            result.append((offset, "\t".join(part.strip() for _, part in lines[index:last]), length))
            result.extend((-1, "", 0) for _ in range(index + 1, last))
        else:
            result.extend((place, text, len(text)) for place, text in lines[index:last])
        index = last
    return result


def _stacked_header(lines: list[tuple[int, str]], index: int) -> int:
    """How many lines from here on are the headings of columns, one a line; 0 when fewer than two are."""
    width = 0
    while index + width < len(lines) and width < 9:
        line = lines[index + width][1].strip()
        text = normal(line)
        if (
            not text
            or any(mention.kind in {"unit", "district", "department"} for mention in mentions(line, text))
            or len(text.split()) > 7
            or not heads_a_column(re.sub(r"\s*\(%\)|\s*\(điểm\)", "", text))
            or re.search(r"\d[.,]\d", text)
        ):
            break
        width += 1
    return width if width >= 2 else 0


def _is_row_of_scores(cells: list[Cell]) -> bool:
    """Whether a row is a name and several numbers with decimals, and nothing else."""
    numbers = [_NUMBER.match(cell.text) for cell in cells]
    decimal = [match for match in numbers if match and re.search(r"[.,]", match["number"])]
    return len(decimal) >= _SEVERAL and numbers.count(None) == 1


_SEVERAL = 2


def text_grids(lines: list[Line]) -> Iterator[tuple[int, int, Grid]]:
    """Grids in a run of lines: index of the first and the last line (heading line included), and the grid."""
    index = 0
    while index < len(lines):
        rows: list[tuple[int, list[Cell]]] = []
        last = index
        while last < len(lines):
            cells = row_cells(lines[last][1]) if lines[last][0] >= 0 else []
            if cells is None:
                break
            if cells:
                rows.append((last, cells))
            last += 1
        if len(rows) >= 2:
            width = max(len(cells) for _, cells in rows)
            above = index - 1
            while above > 0 and lines[above][0] < 0 and not lines[above][1]:
                above -= 1
            columns = header_of(lines[above][1], width) if index and lines[above][1] else None
            first = above if columns else index
            if columns is None and (own := header_of(lines[index][1], width)) is not None:
                columns, rows = own, rows[1:]
            if columns and sum(_fit(columns, cells) is not None for _, cells in rows) < len(rows) / 2:
                columns = None
            columns = only_one_total(columns) if columns else guess_columns([cells for _, cells in rows])
            _ranks_in_order(columns, [cells for _, cells in rows])
            if not columns and all(_is_row_of_scores(cells) for _, cells in rows):
                # Which of several scores is which, nothing tells: no reader of prose shall choose the first.
                yield first, last - 1, Grid([Column("skip")])
            named = any(column.kind in {"name", "year"} for column in columns)
            if named and any(column.kind not in {"name", "year", "index", "skip"} for column in columns):
                yield (
                    first,
                    last - 1,
                    Grid(
                        columns,
                        [(lines[line][0], cells) for line, cells in rows],
                        [lines[line][2] for line, _ in rows],
                    ),
                )
        index = max(last, index + 1)


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
    for number, (_, cells) in enumerate(grid.rows):
        columns = _fit(grid.columns, cells)
        if columns is None:
            continue
        head = _row_head(columns, cells, label_of(block["type"]) if block else None, state.places)
        name = head.name or (place if head.unit_is_elsewhere else None)
        if name is None:
            continue
        scope = state.internal_scope if name.kind in {"department", "district"} else "national"
        for column, cell in zip(columns, cells, strict=True):
            figure = _figure(column, cell, head, largest=MOST_UNITS if scope != "national" else MOST_PROVINCES)
            attribute = _attribute(column, head, indicator_here)
            if figure is None or attribute is None:
                continue
            stated = column.year or head.year
            if figure.kind.endswith("_change"):
                stated = newest if newest is not None else head.year
            context = Reading(year_here, "context" if year_here else None, "beside the table")
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
            yield number, cell, draft


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


def _fit(columns: list[Column], cells: list[Cell]) -> list[Column] | None:
    if len(cells) == len(columns):
        return columns
    if len(cells) == len(columns) - 1 and columns[0].kind in {"index", "rank"} and not _NUMBER.match(cells[0].text):
        return columns[1:]
    if len(cells) == len(columns) + 1 and _NUMBER.match(cells[0].text) and columns[0].kind == "name":
        return [Column("index"), *columns]
    return None


_WHOLE_ROW = re.compile(
    r"(?:(?P<rank>(?:xếp\s+|thứ\s+)?hạng|thứ\s+bậc|vị\s+trí(?:\s+xếp\s+hạng)?|xếp\s+thứ)|(?P<score>tổng(?:\s+(?:số\s+)?điểm)?|điểm\s+(?:số|tổng(?:\s+hợp)?|chung)|tổng\s+cộng))(?:\s+(?:chung|cả\s+nước|toàn\s+quốc|chỉ\s+số|của\s+tỉnh))*"
)
_BARE_NAME = re.compile(r"[^\W\d_]+(?:[ ,’'-]+[^\W\d_]+){1,8}")


def _row_head(
    columns: list[Column], cells: list[Cell], block: str | None, places: dict[str, tuple[str, ...]]
) -> RowHead:
    """What the naming cells of a row say; ``block`` is the type of the units that the caption speaks of."""
    for column, cell in zip(columns, cells, strict=True):
        if column.kind not in {"name", "year"}:
            continue
        if re.fullmatch(r"(?:năm\s+)?(?:19|20)\d\d", cell.text.lower()):
            return RowHead(year=int(cell.text[-4:]))
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


def _figure(column: Column, cell: Cell, head: RowHead, *, largest: int) -> Figure | None:
    text = _MARK.sub("", cell.text)
    place = _PLACE.match(normal(text))
    kind: ColumnKind = "rank" if place and column.kind in {"rank", "skip"} else column.kind
    match = _NUMBER.match(place["place"] if place else text)
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


def _caption(caption: str, state: State) -> tuple[Name | None, str | None, int | None]:
    """Subject, indicator and year that hold for a whole table: its caption, then what the text talks about."""
    lowered = normal(caption)
    found: list[Mention] = mentions(caption, lowered) if caption else []
    named = next((mention.ids[0] for mention in found if mention.kind == "indicator"), None)
    years = [year.year for year in scan(lowered).years if year.year] if caption else []
    indicator = named
    for topic in (state.last, state.heading, state.paragraph, state.title, state.main):
        if indicator is None and topic.indicators:
            indicator = topic.indicators[-1] if len(topic.indicators) == 1 else None
    newest = newest_measured(indicator, state) if indicator else None
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
