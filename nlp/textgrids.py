"""The plain-text remains of tables: lines with marks between cells, cells one below the other, into the grid of a page's table."""

import re
from collections.abc import Iterator

from nlp.columns import HEADS, Column, heads_a_column, only_one_total, with_fields
from nlp.layouts import headings, on_its_side, parts_of
from nlp.lexicon import normal
from nlp.mentions import mentions
from nlp.tables import NUMBER, Cell, Grid, fitting, guess_columns, ranks_in_order

_SPLIT = re.compile(r"\s*[|;\t]\s*|\s{2,}|\s+[–—-]\s+(?=[\d+-]|(?:xếp\s+)?(?:hạng|thứ)\s+(?:thứ\s+)?\d)")
_NUMBERED_NAME = re.compile(r"^(?P<first>\d{1,3})\s*[.)]\s+(?P<name>[^\W\d].*)$")
_BRACKETED = re.compile(
    r"^(?P<first>\d{1,3})\s*[.)/]\s+(?P<name>[^\W\d][^\d()|;:]*?)\s*\((?:đạt\s+|với\s+)?(?P<numbers>\d+(?:[.,]\d+)+(?:%|\s?điểm)?)\)[.;,]?$"
)
"""A numbered row with its value in brackets: "3. Hải Phòng (70,76 điểm)"."""
_ROW = re.compile(
    r"^(?:(?P<first>\d{1,3})\s*[.)/]?\s+)?(?P<name>[^\W\d](?:[^\d|;:]|[:](?=\s*\d))*?)\s*:?\s+(?P<numbers>[+-]?\d+(?:[.,]\d+)*(?:%|\s?điểm)?(?:\s+[+-]?\d+(?:[.,]\d+)*%?)*)$"
)


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
    if len(cells) >= 2 and any(NUMBER.match(cell.text) or parts_of(cell.text) for cell in cells):
        words = max(len(cell.text.split()) for cell in cells)
        return cells if words <= 14 else None
    match = _BRACKETED.match(line) or _ROW.match(line)
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


_RULE = re.compile(r"[\s|:+=-]*[-=]{2,}[\s|:+=-]*")
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
                if not is_row or (first > index and not any(NUMBER.match(text) for text in texts)):
                    break
                length = cells[-1][0] + len(cells[-1][1]) - cells[0][0]
                result.append((cells[0][0], "\t".join(texts), length))
                result.extend((-1, "", 0) for _ in cells[1:])
                index = first + width
            continue
        offset, line = lines[index]
        if _RULE.fullmatch(line):
            result.append((-1, "", 0))  # the rule below a heading line
            index += 1
            continue
        last = index + 1
        while last < len(lines) and last - index <= 3 and NUMBER.match(lines[last][1].strip()):
            last += 1
        joins = last > index + 1 and line and not NUMBER.match(line.strip()) and len(line.split()) <= 10
        if joins and not line.rstrip().endswith((".", ":", ";")):
            length = lines[last - 1][0] + len(lines[last - 1][1]) - offset
            result.append((offset, "\t".join(part.strip() for _, part in lines[index:last]), length))
            result.extend((-1, "", 0) for _ in range(index + 1, last))
        else:
            result.extend((place, text, len(text)) for place, text in lines[index:last])
        index = last
    return result


_LONGEST_HEADING = 7
"""Words."""


def _stacked_header(lines: list[tuple[int, str]], index: int) -> int:
    """How many lines from here on are the headings of columns, one a line; 0 when fewer than two are."""
    width = 0
    while index + width < len(lines) and width < 9:
        line = lines[index + width][1].strip()
        if len(line.split()) > _LONGEST_HEADING:
            break
        text = normal(line)
        if not text or re.search(r"\d[.,]\d", text) or not _heads(line, text):
            break
        width += 1
    return width if width >= 2 else 0


_EDITION = re.compile(r"(?<!\w)(?:năm\s+)?(?:19|20)\d\d(?!\d)|\((?:%|điểm)\)")


def _heads(line: str, text: str) -> bool:
    """Whether a line heads a column, with or without the indicator and the year that it is of: "Giá trị DTI 2023"."""
    if heads_a_column(_EDITION.sub("", text).strip()) or heads_a_column(text):
        found = mentions(line, text)
        return all(mention.kind not in {"unit", "district", "department"} for mention in found)
    rest = list(text)
    for mention in mentions(line, text):
        if mention.kind != "indicator":
            return False
        rest[mention.start : mention.end] = " " * (mention.end - mention.start)
    return heads_a_column(" ".join(_EDITION.sub(" ", "".join(rest)).split()))


def _is_row_of_scores(cells: list[Cell]) -> bool:
    """Whether a row is a name and several numbers with decimals, and nothing else."""
    numbers = [NUMBER.match(cell.text) for cell in cells]
    decimal = [match for match in numbers if match and re.search(r"[.,]", match["number"])]
    return len(decimal) >= _SEVERAL and numbers.count(None) == 1


_SEVERAL = 2


_NEAR = 3
"""So many lines at most (a heading, an empty one) part a table from the one that goes on below."""


def text_grids(lines: list[Line]) -> Iterator[tuple[int, int, Grid]]:
    """Grids in a run of lines: index of the first and the last line (heading line included), and the grid."""
    index = 0
    before: tuple[int, list[Column]] | None = None
    while index < len(lines):
        rows, last = _run(lines, index)
        if len(rows) >= _SEVERAL:
            first, grid = _grid(lines, index, rows, before[1] if before and index - before[0] <= _NEAR else None)
            if grid is not None:
                yield first, last - 1, grid
                before = (last, grid.columns)
        index = max(last, index + 1)


def _run(lines: list[Line], index: int) -> tuple[list[tuple[int, list[Cell]]], int]:
    """The lines from here on that are rows, with their cells, and the line behind them."""
    rows: list[tuple[int, list[Cell]]] = []
    last = index
    while last < len(lines):
        cells = row_cells(lines[last][1]) if lines[last][0] >= 0 else []
        if cells is None:
            break
        if cells:
            rows.append((last, cells))
        last += 1
    return rows, last


def _grid(
    lines: list[Line], index: int, rows: list[tuple[int, list[Cell]]], goes_on: list[Column] | None
) -> tuple[int, Grid | None]:
    """The grid of a run of rows with the lines of headings above it; where it begins."""
    above = _above(lines, index)
    heading = split_cells(lines[above][1]) if above is not None else []
    turned = _turned(lines, above, heading, rows) if above is not None else None
    if above is not None and turned is not None:
        return above, turned
    columns, first = _two_lines(lines, above, heading, rows) if above is not None else (None, index)
    width = max(len(cells) for _, cells in rows)
    if columns is None and above is not None:
        columns = header_of(lines[above][1], width)
        first = above if columns else index
    if columns is None and (own := header_of(lines[index][1], width)) is not None:
        columns, rows = own, rows[1:]
    if columns and sum(fitting(columns, cells) is not None for _, cells in rows) < len(rows) / 2:
        columns = None
    if columns is None and goes_on is not None and all(_alike(goes_on, cells) for _, cells in rows):
        columns = goes_on
    columns = only_one_total(columns) if columns else guess_columns([cells for _, cells in rows])
    ranks_in_order(columns, [cells for _, cells in rows])
    if not columns and all(_is_row_of_scores(cells) for _, cells in rows):
        # Which of several scores is which, nothing tells: no reader of prose shall choose the first.
        return first, Grid([Column("skip")])
    named = any(column.kind in {"name", "year"} for column in columns)
    if not named or all(column.kind in {"name", "year", "index", "skip"} for column in columns):
        return first, None
    places = [(lines[line][0], lines[line][2]) for line, _ in rows]
    return first, Grid(columns, list(enumerate(cells for _, cells in rows)), places)


def _above(lines: list[Line], index: int) -> int | None:
    """The line with letters above a line."""
    above = index - 1
    while above > 0 and lines[above][0] < 0 and not lines[above][1]:
        above -= 1
    return above if above >= 0 and lines[above][1] else None


def _two_lines(
    lines: list[Line], above: int, heading: list[Cell], rows: list[tuple[int, list[Cell]]]
) -> tuple[list[Column] | None, int]:
    """The columns that two lines of headings tell together, and where the upper one stands."""
    upper = _above(lines, above)
    over = split_cells(lines[upper][1]) if upper is not None else []
    if upper is None or len(heading) < _SEVERAL or len(over) < _SEVERAL:
        return None, above
    body = [[cell.text for cell in cells] for _, cells in rows]
    columns, height = headings([[cell.text for cell in over], [cell.text for cell in heading], *body])
    return (columns, upper) if height == _SEVERAL else (None, above)


def _turned(lines: list[Line], above: int, heading: list[Cell], rows: list[tuple[int, list[Cell]]]) -> Grid | None:
    """The grid of a table whose columns are headed by units."""
    table = [heading, *(cells for _, cells in rows)]
    if not on_its_side([[cell.text for cell in row] for row in table]):
        return None
    turned = [list(column) for column in zip(*table, strict=True)]
    columns, height = headings([[cell.text for cell in row] for row in turned])
    numbers = [above, *(line for line, _ in rows)]
    places = [(lines[line][0], lines[line][2]) for line in numbers]
    origin = {id(cell): number for number, row in enumerate(table) for cell in row}
    return Grid(columns, list(enumerate(turned[height:])), places, origin)


def _alike(columns: list[Column], cells: list[Cell]) -> bool:
    """Whether a row can go on with the columns of the table above: as many cells, fractions where scores stand."""
    if len(cells) != len(columns):
        return False
    for column, cell in zip(columns, cells, strict=True):
        number = NUMBER.match(cell.text)
        fraction = number is not None and re.search(r"[.,]", number["number"]) is not None
        if (column.kind == "score") != fraction or (column.kind in {"name", "year"}) != (number is None):
            return False
    return True
