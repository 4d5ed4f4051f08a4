"""Tables: each cell is a figure; its row names the subject, its column what is measured, the caption what both leave out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from nlp.appraised import appraised_as_total
from nlp.attribute import Attribute, fits, measures
from nlp.captions import Context, context_of, foreign, noun_of
from nlp.cells import Cell, Value, values
from nlp.columnchecks import borne_out
from nlp.columns import Column, only_one_total
from nlp.draft import Draft, Refused
from nlp.english_groups import group_named
from nlp.figures import Figure
from nlp.halves import directed, halves
from nlp.headoffices import offices_told
from nlp.layouts import Layout, Row, fitting, lay_out, settle
from nlp.lexicon import normal
from nlp.patterns import cue
from nlp.rowheads import NOTHING, RowHead, head_of, said_by
from nlp.scan import scan
from nlp.state import MINISTRIES, PROVINCES, Name, State
from nlp.unheaded import guess_columns, in_order, of_places, places_in_brackets
from nlp.yearcontext import DAILY, Reading
from schema.catalogue import catalogue
from schema.fact import FactUnit, Modality

Outcome = Draft | Refused

_COST = 0.3
"""A row and a column say of a cell what the words of a sentence say of a figure."""
MOST_PROVINCES = 100
"""A rank beyond this is no place among provinces."""
MOST_UNITS = 400
"""A rank beyond this is no place among the communes of a province."""
_READ = frozenset({"score", "rank", "rank_change", "score_change", "group"})
_MEASURED = (MINISTRIES, PROVINCES)
_GROUPED = frozenset({"PAPI", "PCI"})
"""Indicators whose results are told as groups."""


@dataclass(slots=True)
class Sheet:
    """A table before it is read: its rows with those of its headings, and what stands above it, the nearest first."""

    rows: list[Row]
    captions: list[str]
    marked: bool = False
    """Whether the page says that the first row is a heading."""
    page: bool = False
    """Whether it is a table of the page, which has no place in the text."""


def read_sheet(sheet: Sheet, state: State) -> Iterator[tuple[int, Cell, Outcome]]:
    """The facts of a table and what was refused: (row number, the cell, the draft or the refusal)."""
    layout = lay_out(sheet.rows, marked=sheet.marked)
    context = context_of([*reversed(layout.captions), *sheet.captions], state, page=sheet.page)
    for part in halves(layout):
        yield from _read_part(part, sheet, replace(context), state)


def _read_part(layout: Layout, sheet: Sheet, context: Context, state: State) -> Iterator[tuple[int, Cell, Outcome]]:
    """The facts of one table of units and what is told of them."""
    columns = settle(layout, context.indicator, places=context.places) if layout.heads else []
    told = sum(column.kind != "skip" for column in columns) > 1 and any(c.kind in {"name", "year"} for c in columns)
    if not columns or (not told and not sheet.marked):
        columns = guess_columns([cells for _, cells, _ in layout.rows], context.years)
    rows = [cells for _, cells, _ in layout.rows]
    columns = in_order(appraised_as_total(only_one_total(columns), rows), rows)
    if layout.heads:
        columns = borne_out(columns, rows, context.indicator, context.year)
    if not columns:
        yield from _refuse(layout, "a table whose columns nothing explains")
        return
    if not (context.named and context.announced) and not any(column.indicator for column in columns):
        announced = context.foreign or any(foreign(text) for stack in layout.heads for text in stack)
        if announced:
            yield from _refuse(layout, "a table of something else")
            return
    columns = _without_gaps(of_places(columns, layout) if context.places and not layout.heads else columns)
    columns = directed(columns, layout, [*reversed(layout.captions), *sheet.captions])
    heads = (offices_told(column.label) for column in columns if column.kind == "name")
    context.offices = next((base for base in heads if base), context.offices)
    _settle_block(columns, layout, context, state)
    context.bracketed = context.bracketed or (
        all(column.kind != "rank" for column in columns) and places_in_brackets([cells for _, cells, _ in layout.rows])
    )
    yield from _Reader(columns, layout, context, state).read()


def _beside_its_place(column: Column, columns: list[Column]) -> bool:
    """Whether a column of places that no heading explains stands behind running numbers that are places already."""
    first = next((other for other in columns if other.kind == "rank"), column)
    return (
        first is not column and not column.label and first.year == column.year and first.component == column.component
    )


def _refuse(layout: Layout, reason: str) -> Iterator[tuple[int, Cell, Outcome]]:
    for number, cells, _ in layout.rows:
        for cell in cells:
            for value in values(cell.text):
                yield number, cell, Refused(_figure("score", value, cell), reason)


def _without_gaps(columns: list[Column]) -> list[Column]:
    """Beside a mean, "Chênh lệch" is how far the unit is from it, and no change from year to year."""
    mean = any(column.mean or (column.subject and column.subject.level == "national") for column in columns)
    years = {column.year for column in columns if column.year}
    if not mean or len(years) > 1:
        return columns
    return [
        replace(column, kind="skip") if column.kind.endswith("_change") and column.base is None else column
        for column in columns
    ]


def _settle_block(columns: list[Column], layout: Layout, context: Context, state: State) -> None:
    """Whose mean a bare "Trung bình" is: the block of units that the rows name."""
    levels = []
    for _, cells, _ in layout.rows:
        fit = fitting(columns, cells, headed=bool(layout.heads))
        head = head_of(*fit, context, state.places) if fit else NOTHING
        if head.name is not None:
            levels.append(head.name.level)
    if levels:
        level = max(set(levels), key=lambda each: (levels.count(each), each))
        if level in {"department", "district"}:
            context.block = None
    if any(
        column.kind == "name" and re.match(r"(?:(?:tên\s+)?(?:các\s+)?bộ|ministr(?:y|ies))(?!\w)", column.label)
        for column in columns
    ):
        context.block = MINISTRIES


class _Reader:
    """Reads the rows of one table."""

    def __init__(self, columns: list[Column], layout: Layout, context: Context, state: State) -> None:
        self.columns = columns
        self.layout = layout
        self.context = context
        self.state = state
        self.newest = max(
            (column.year for column in columns if column.year and column.modality == "actual"), default=None
        )
        self.flipped = _counted_upwards(columns, [cells for _, cells, _ in layout.rows])
        self.groups: dict[str, RowHead] = {}
        self.headed = bool(layout.heads)

    def read(self) -> Iterator[tuple[int, Cell, Outcome]]:
        """All rows."""
        above: list[Cell] | None = None
        last = NOTHING
        in_turn = self._in_turn()
        for number, cells, group in self.layout.rows:
            fit = fitting(self.columns, cells, headed=self.headed)
            if fit is None:
                yield from self._refused(number, cells, "a row of other columns than the table has")
                continue
            columns, cells = fit  # noqa: PLW2901  # without what the row does not fill
            cells = _filled(columns, cells, above) if columns is self.columns else cells  # noqa: PLW2901
            above = cells if columns is self.columns else above
            noun = noun_of(normal(group)) if group else None
            context = self.context if noun is None else replace(self.context, noun=noun)
            head = head_of(columns, cells, context, self.state.places)
            if in_turn and _only_measures(head):
                head = head.below(last)
            last = head if not _only_measures(head) else last
            head = head.within(self._group(group))
            own = head.name or (self.context.name if head.unit_is_elsewhere else None)
            if own is None and not (
                head.unit_is_elsewhere and any(column.subject or column.mean for column in columns)
            ):
                yield from self._refused(number, cells, "a row that names no unit")
                continue
            yield from ((number, cell, draft) for cell, draft in self._grouped(group, head, own, cells, columns))
            for column, cell in zip(columns, cells, strict=True):
                name = (column.subject if head.name is None else None) or own
                if column.mean:
                    whose = column.subject or self.context.block
                    name = whose if head.name is None and whose in _MEASURED else None
                if name is not None:
                    for outcome in self._cell(column, cell, cells, columns, head, name):
                        yield number, cell, outcome

    def _in_turn(self) -> bool:
        """Whether each row that only says what is measured ("Xếp hạng") belongs to the one above it."""
        heads = [
            head_of(*fit, self.context, self.state.places)
            for _, cells, _ in self.layout.rows
            if (fit := fitting(self.columns, cells, headed=self.headed))
        ]
        turns = [_only_measures(head) for head in heads]
        if sum(turns) < _FEWEST_TURNS or turns[0] or any(one and other for one, other in pairwise(turns)):
            return False
        return sum(turns) * 2 == len(turns) or all(head.indicator for head in heads if not _only_measures(head))

    def _group(self, text: str) -> RowHead:
        if text not in self.groups:
            head = said_by(text, self.context, None, self.state.places) if text else NOTHING
            of = self.context.indicator
            own = tuple(key for key in head.components if of is None or key.startswith(f"{of}/"))
            self.groups[text] = replace(head, components=own)
        return self.groups[text]

    def _grouped(
        self, group: str, head: RowHead, own: Name | None, cells: list[Cell], columns: list[Column]
    ) -> Iterator[tuple[Cell, Draft]]:
        """The group that a row belongs to by the line that heads it: "Nhóm cao nhất"."""
        column = Column("group")
        attribute = self._attribute(column, head)
        place = next((place for place, each in enumerate(columns) if each.kind == "name"), None)
        group = group or self.context.nearest
        if own is None or place is None or not group or any(each.kind == "group" for each in columns):
            return
        figure = self._label(replace(cells[place], text=group.strip(" :*")), attribute)
        if figure is not None and attribute is not None:
            figure = replace(figure, end=cells[place].start + len(cells[place].text))
            yield cells[place], self._draft(figure, own, attribute, column, head, None, columns)

    def _refused(self, number: int, cells: Sequence[Cell], reason: str) -> Iterator[tuple[int, Cell, Outcome]]:
        for cell in cells:
            for value in values(cell.text):
                yield number, cell, Refused(_figure("score", value, cell), reason)

    def _cell(
        self, column: Column, cell: Cell, cells: list[Cell], columns: list[Column], head: RowHead, name: Name
    ) -> Iterator[Outcome]:
        if column.kind in {"name", "year", "index"}:
            return
        attribute = self._attribute(column, head)
        if column.kind == "group":
            figure = self._label(cell, attribute)
            if figure is not None and attribute is not None:
                yield self._draft(figure, name, attribute, column, head, None, columns)
            return
        beside_places = column.open and any(
            value.kind == "rank" and value.total
            for by, other in zip(columns, cells, strict=True)
            if by.kind != "rank"
            for value in values(other.text)
        )
        for value in values(cell.text):
            noted = value.kind in {"rank_change", "score_change"} and _NOTE.match(column.label) is not None
            if column.kind not in _READ and not noted:
                yield Refused(_figure("score", value, cell), "a column that no heading explains")
                continue
            kind = value.kind if noted else _kind(column, value, head, among_places=beside_places and value.whole)
            if value.aside:
                kind = "rank" if self.context.bracketed or _BOTH.search(column.label) else None
                value = replace(value, year=value.year or self.context.bracketed_year)  # noqa: PLW2901  # "rank in 2021 in brackets"
            if kind == "rank" and value.year is None and _beside_its_place(column, columns):
                if self.context.bracketed_year is None:
                    kind = None  # "2. Long An, 70.94 (10th)": its place is told, that in brackets is another
                value = replace(value, year=self.context.bracketed_year)  # noqa: PLW2901
            if kind is None:
                yield Refused(_figure("score", value, cell), "not what the heading of the column says")
                continue
            falls = column.falls and kind.endswith("_change") and value.kind in {None, "score"}
            if falls or (self.flipped and kind == "rank_change"):
                value = replace(value, number=-value.number)  # noqa: PLW2901  # printed as the new place less the old, or below “Giảm hạng”
            figure = _figure(kind, value, cell, percent=column.percent)
            if attribute is None:
                yield Refused(figure, "no indicator in reach")
                continue
            if name.kind == "unit" and not measures(attribute.indicator, name.level):
                yield Refused(figure, f"{attribute.indicator} does not measure such units")
                continue
            largest = MOST_UNITS if name.kind in {"department", "district"} else MOST_PROVINCES
            if kind == "rank" and (
                not 1 <= value.number <= largest or name.level == "national" or name.kind == "group"
            ):
                yield Refused(figure, "no place that a table has")
                continue
            draft = self._draft(figure, name, attribute, column, head, value, columns)
            if not fits(attribute.indicator, attribute.component, figure, name.level, draft.year.year):
                yield Refused(figure, f"{value.number} does not fit the scale of {attribute.indicator}")
                continue
            yield draft

    def _draft(
        self, figure: Figure, name: Name, attribute: Attribute, column: Column, head: RowHead, value: Value | None,
        columns: list[Column],
    ) -> Draft:  # fmt: skip
        change = figure.kind.endswith("_change")
        stated = (value.year if value else None) or column.year or head.year
        if value is not None and value.before:
            year = self._year(stated, attribute)
            stated = None if year.year is None else year.year - 1
        if change and column.modality == "actual":
            stated = self.newest if self.newest is not None else head.year
        year = self._year(stated, attribute)
        internal = name.kind in {"department", "district"}
        scope = self.state.internal_scope if internal else "national"
        if column.regional and not internal:
            scope = (
                f"region:{catalogue().unit(self.context.region.ids[0]).name}"
                if self.context.region
                else "region:unknown"
            )
        draft = Draft(
            figure, name, attribute, year, self._modality(column, year.year), scope,
            None, _COST, ["a row of a table"], value=figure.value,
        )  # fmt: skip
        if change and year.year is not None:
            earlier = (c.year for c in columns if c.year and c.year < year.year)
            draft.base_year = column.base or max(earlier, default=year.year - 1)
        return draft

    def _year(self, stated: int | None, attribute: Attribute) -> Reading:
        if stated:
            return Reading(stated, "stated", "the table")
        year, published = self.context.year, self.state.article.published_at
        if year is None and attribute.indicator in DAILY and published is not None:
            return Reading(published.year, "published", "counted from day to day: the year of publication")
        if self.context.dated:
            return Reading(year, "stated", "the table")
        return Reading(year, "context" if year else None, "beside the table")

    def _modality(self, column: Column, year: int | None) -> Modality:
        """A result unless the heading, the caption or the calendar says that it is still an aim."""
        if column.modality != "actual":
            return column.modality
        published = self.state.article.published_at
        if year is not None and published is not None:
            if year > published.year:
                return "target"
            if year < published.year and self.context.modality == "target":
                return "actual"
        return self.context.modality

    def _attribute(self, column: Column, head: RowHead) -> Attribute | None:
        """The indicator and component of a cell: its column's, its row's, else the caption's."""
        indicator = column.indicator or head.indicator or self.context.indicator
        if head.components:
            keys = [
                key.split("/", 1) for key in head.components if indicator is None or key.startswith(f"{indicator}/")
            ]
            return Attribute(keys[0][0], keys[0][1]) if keys else None
        return None if indicator is None else Attribute(indicator, column.component)

    @staticmethod
    def _label(cell: Cell, attribute: Attribute | None) -> Figure | None:
        if attribute is None or attribute.indicator not in _GROUPED:
            return None
        if attribute.component and attribute.indicator != "PAPI":
            return None  # of its dimensions alone groups are published
        text = normal(cell.text).replace("tb ", "trung bình ").strip()
        text = group_named(text) or text
        said = text if text.startswith(("nhóm", "thuộc")) else f"nhóm {text}"
        found = [figure for figure in scan(said).figures if figure.kind == "group"]
        if not found or found[0].end < len(said) or found[0].rule == "labelled":
            return None
        return replace(found[0], start=cell.start, end=cell.start + len(cell.text), rule="table")


_FEWEST_TURNS = 2


def _only_measures(head: RowHead) -> bool:
    """Whether a row names nothing but what it measures."""
    return head.measure is not None and not (head.name or head.components or head.indicator or head.unknown)


def _filled(columns: list[Column], cells: list[Cell], above: list[Cell] | None) -> list[Cell]:
    """A row with what it leaves to the row above: the unit that several rows share is named in the first."""
    naming = [place for place, column in enumerate(columns) if column.kind in {"name", "year"}]
    empty = [place for place in naming if not cells[place].text.strip()]
    if above is None or not empty or len(empty) == len(naming):
        return cells
    return [above[place] if place in empty else cell for place, cell in enumerate(cells)]


_NOTE = cue(r"(?:ghi\s+chú|nhận\s+xét|biến\s+động|diễn\s+biến|notes?|remarks?)(?!\w)")
"""A heading of remarks, whose cells say themselves what they tell: "Tăng 2 bậc"."""
_BOTH = cue(r"(?:điểm|chỉ\s+số|giá\s+trị|kết\s+quả|score)[^|]*(?:hạng|vị\s+trí|thứ\s+bậc|rank)")
"""A heading of two figures: "Điểm (xếp hạng)"."""


def _kind(column: Column, value: Value, head: RowHead, *, among_places: bool) -> str | None:
    """What a number is: by its own words, the name of its row, the heading of its column; None where they disagree."""
    own, kind = value.kind, str(column.kind)
    if head.measure == "rank":
        kind = {"score": "rank", "score_change": "rank_change"}.get(kind, kind)
    elif head.measure == "score" and column.open and kind == "rank":
        kind = "score"
    if kind == "rank_change" and value.places and own in {None, "score"}:
        return own  # "Điểm yếu nhất: Hỗ trợ doanh nghiệp - 5,81 điểm" below "giảm hạng"
    if kind.endswith("_change"):
        if own == "rank" and kind == "rank_change" and value.total is None:
            return kind
        if own == "rank_change" or (own == "score_change" and kind == "rank_change"):
            return own
        return kind if own in {None, "change", kind} or own == "score" else None
    if own in {"rank_change", "score_change"}:
        return own
    if own == "change":
        return None
    if own == "rank":
        return "rank"
    if kind == "rank":
        return "rank" if not value.places and not value.percent and own is None else None
    return "rank" if among_places and own is None else "score"


def _figure(kind: str, value: Value, cell: Cell, *, percent: bool = False) -> Figure:
    start, end = cell.start, cell.start + len(cell.text)
    if kind == "rank":
        return Figure(start, end, "rank", value.number, "rank", value.comparator, value.total, rule="table")
    if kind in {"rank_change", "score_change"}:
        step: FactUnit = "places" if kind == "rank_change" else "points"
        return Figure(start, end, kind, value.number, step, places=value.places, rule="table")  # type: ignore[arg-type]
    unit: FactUnit | None = "percent" if value.percent or percent else None
    return Figure(start, end, "score", Decimal(value.number), unit, value.comparator, places=value.places, rule="table")


def _counted_upwards(columns: list[Column], rows: list[list[Cell]]) -> bool:
    """Whether moves are printed as the new place less the old, or below “Giảm hạng” one, so that a minus is a rise."""
    steps = [place for place, column in enumerate(columns) if column.kind == "rank_change"]
    ranks = sorted(
        (column.year, place)
        for place, column in enumerate(columns)
        if column.kind == "rank" and column.year is not None
    )
    if len(steps) != 1 or len(ranks) < len({"old", "new"}):
        return False
    agree = against = 0
    for row in rows:
        if len(row) != len(columns):
            continue
        old, new, step = (values(row[place].text) for place in (ranks[-2][1], ranks[-1][1], steps[0]))
        if old and new and step and step[0].number:
            moved = old[0].number - new[0].number
            agree += moved == step[0].number
            against += moved == -step[0].number
    return against > agree
