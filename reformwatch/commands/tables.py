"""``scores``: league tables, and one unit through the years."""

from contextlib import ExitStack

from reformwatch import figures, output
from reformwatch.analytics import LeagueTable, Point, Row, Series, scores, series
from reformwatch.errors import QuestionError
from reformwatch.names import component_name, indicator_code, open_if_there
from reformwatch.output import Cell, Column
from schema.catalogue import catalogue

BASES: dict[str, str] = {
    "official": "chính thức",
    "secondary": "kho dữ liệu",
    "press": "báo chí",
    "extracted": "bài trong kho",
    "arithmetic": "phép tính",
}


def _rank(row: Row) -> Cell:
    if row.rank is None:
        return None
    return f"{row.rank}*" if row.rank_basis == "computed" else str(row.rank)


def _value(row: Row) -> Cell:
    if row.value is None:
        return None
    return ("" if row.comparator == "=" else f"{row.comparator} ") + figures.measured(row.value, row.unit)


def _others(row: Row) -> Cell:
    return "; ".join(cited.text for cited in row.others) or None


SCREEN = (
    Column("Hạng", "rank", _rank, right=True),
    Column("Đơn vị", "subject", lambda row: row.subject),
    Column("Kết quả", "value", _value, right=True),
    Column("Căn cứ", "basis", lambda row: BASES[row.basis]),
    Column("Nguồn", "source", lambda row: row.citation.title or row.citation.url or row.citation.article),
    Column("Nguồn ghi khác", "others", _others),
)
SHEET = (
    Column("Hạng", "rank", lambda row: row.rank),
    Column("Cách có hạng", "rank_basis", lambda row: row.rank_basis),
    Column("Đơn vị", "subject", lambda row: row.subject),
    Column("Mã", "unit_id", lambda row: row.unit_id),
    Column("Kết quả", "value", lambda row: None if row.value is None else str(row.value)),
    Column("So sánh", "comparator", lambda row: row.comparator),
    Column("Đơn vị đo", "unit", lambda row: row.unit),
    Column("Căn cứ", "basis", lambda row: row.basis),
    Column("Nguồn", "source_url", lambda row: row.citation.url),
    Column("Tên nguồn", "source_title", lambda row: row.citation.title),
    Column("Nguồn ghi khác", "others", _others),
)


def _in_point(column: Column) -> Column:
    return column._replace(value=lambda point: None if point.row is None else column.value(point.row))


YEAR = Column("Năm", "year", lambda point: point.year, right=True)
BREAK = Column("Lưu ý", "break_before", lambda point: point.break_before)
SERIES_SCREEN = (YEAR, *(_in_point(column) for column in SCREEN if column.name != "subject"), BREAK)
SERIES_SHEET = (YEAR, *(_in_point(column) for column in SHEET), BREAK)


def scores_command(
    indicator: str,
    *,
    year: int | None,
    level: str,
    component: str | None,
    unit: str | None,
    of: int | None,
    form: str,
    index: str,
) -> int:
    """Print a league table, or a series where a unit is named."""
    known = catalogue()
    code = indicator_code(indicator, known)
    part = component_name(code, component, known) if component else None
    with ExitStack() as stack:
        backend = open_if_there(index)
        if backend is not None:
            stack.enter_context(backend)
        if unit is not None:
            show_series(series(unit, code, part, backend=backend), form)
            return 0
        if year is None:
            years = [row.year for row in known.results(code, level=level, component=part)]
            if not years:
                raise QuestionError(f"{code}: chưa có kết quả nào cho cấp {level}; nêu --year để xem số liệu trong kho")
            year = max(years)
        show_table(scores(code, year, level, part, of=of, backend=backend), form)
    return 0


def show_table(table: LeagueTable, form: str) -> None:
    """Print a league table."""
    title = f"{figures.label(table.indicator, table.component)} năm {table.year}"
    columns: tuple[Column, ...] = SCREEN if form == "table" else SHEET
    if form == "table" and not any(row.others for row in table.rows):
        columns = SCREEN[:-1]
    output.show(form, whole=table, records=table.rows, columns=columns, title=title)
    if form == "table":
        output.write(table.note)


def show_series(found: Series, form: str) -> None:
    """Print one unit through the years."""
    title = f"{found.subject}: {figures.label(found.indicator, found.component)} qua các năm"
    points: tuple[Point, ...] = found.points
    output.show(
        form, whole=found, records=points, columns=SERIES_SCREEN if form == "table" else SERIES_SHEET, title=title
    )
    if form == "table" and not points:
        output.write("Chưa có số liệu nào.")
