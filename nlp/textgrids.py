"""The plain-text remains of tables: lines with marks between cells become the rows of a table like those of a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from nlp.captions import captions_above
from nlp.cells import Cell, is_blank, is_year_cell, values
from nlp.columns import HEADS, column_of, heads_a_column
from nlp.headlines import dashed, parted
from nlp.labelled import SECTION, labelled_first, labels
from nlp.layouts import Row, names_unit
from nlp.lexicon import normal
from nlp.patterns import cue
from nlp.saidinlines import PLACE_BEFORE, SUB_ROW, told_in_words
from nlp.squeezed import squeezed
from nlp.stacks import Line
from nlp.variants import BULLET

_STRONG = ("\t", "|", ";")
_WEAK = re.compile(
    r"\s{2,}|\s*(?:\.{3,}|…{2,}|_{3,})\s*|\s+[–—-]\s+(?!(?:19|20)\d\d(?!\d))(?=[\d+-]|(?:xếp\s+)?(?:hạng|thứ)\s+(?:thứ\s+)?\d)"
)
_NUMBERED_NAME = re.compile(r"^(?P<first>\d{1,3})\s*[.)]\s+(?P<name>[^\W\d].*)$")
_BULLET = re.compile(r"^\s*[-+•*–]\s+")
_LISTED = cue(
    r"(?:(?:[-+•*–]\s+)?(?:\(?(?P<first>\d{1,3})\s*[.)/]|(?P<place>(?:(?:giải|xếp|hạng|thứ|vị\s+trí)\s+(?:thứ\s+|hạng\s+)?(?:\d{1,2}|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))|nhất|nhì|ba|tư)\s*[:.–-])\s+|[-+•*–]\s+)?(?P<name>[^\W\d][^\d()|;:]*?(?:\s20\d\d(?=\s*:))?|(?:19|20)\d\d(?=\s*:))(?:(?:\s*[:–(,]|\s+-)\s*|\s+(?=\d+[.,]\d))(?:đạt\s+|với\s+)?(?P<rest>\+?\d[^()]*(?:\s\([^()]*\))?)\)?[.;,]?"
)
"""A row with its values behind the name or in brackets: "3. Hải Phòng (70,76 điểm, tăng 1 bậc)", "Năm 2021: 62,95 (hạng 45)"."""
_NO_VALUE = cue(
    r"(?:giữ\s+nguyên|không\s+(?:đổi|thay\s+đổi)|bằng\s+năm\s+trước)(?:\s+(?:hạng|thứ\s+hạng|vị\s+trí|bậc))?|unchanged|(?:xếp\s+)?(?:loại|mức)\s+(?:hoàn\s+thành\s+)?(?:rất\s+)?(?:xuất\s+sắc|tốt|khá|trung\s+bình|yếu|kém|đạt)"
)
_GROUP = r"(?:\s+(?P<group>(?:rất\s+)?tốt|khá|trung\s+bình(?:\s+(?:cao|thấp|khá))?|tương\s+đối\s+(?:cao|thấp)|(?:cao|thấp)\s+nhất|thấp|cao|xuất\s+sắc|yếu|kém))?"
_ROW = re.compile(
    r"^(?:(?P<first>\d{1,3})\s*[.)/]?\s+)?(?P<name>[^\W\d](?:[^\d|;:]|[:](?=\s*\d))*?)\s*:?\s+(?P<numbers>[+-]?\d+(?:[.,]\d+)*(?:%|/\d{2}|\s?điểm)?(?:\s?\(\d{1,3}\))?(?:\s+(?:[+-]?\d+(?:[.,]\d+)*(?:%|/\d{2})?(?:\s?\(\d{1,3}\))?|[-–](?=\s|$)))*)"
    rf"{_GROUP}$",
    re.IGNORECASE,
)
_DATED_ROW = re.compile(
    r"(?P<numbers>(?:năm\s+)?20\d\d(?:\s+(?:[+-]?\d{1,2}(?:[.,]\d+)*(?:%|/\d{2})?|[-–])(?=\s|$))+)" + _GROUP,
    re.IGNORECASE,
)
"""A row of a year and its numbers: "2021 64,74 37"."""
_LONGEST = 240
_MOST_WORDS = 16
_NOT_A_ROW = (".", "?", "!", ":")
_MOST_WORDS_OF_A_GROUP = 12
_LONGEST_NAME = 24
"""Words of a name with more than two numbers behind it: a field of PAR INDEX written out."""
_MOST_LINES_ABOVE = 2
_FEWEST = 2


@dataclass(slots=True)
class TextTable:
    """A table found in lines: the first and the last of them, its rows with those of its headings, what stands above it."""

    first: int
    last: int
    rows: list[Row]
    captions: list[str] = field(default_factory=list)
    strong: bool = False
    """Whether marks part its cells, so that its lines are nothing but rows."""


def _mark(line: str) -> str:
    """The mark that parts the cells of a line; nothing where only spaces or dashes do."""
    return next((mark for mark in _STRONG if mark in line.strip(" ")), "")


def split_cells(line: str) -> list[Cell]:
    """The cells of a line with marks between them, empty ones too where a tab or a bar tells that they are there.

    >>> [cell.text for cell in split_cells("Trung bình | | 84,38 |")], [cell.text for cell in split_cells("1   Hà Nội   3")]
    (['Trung bình', '', '84,38', ''], ['1', 'Hà Nội', '3'])
    """
    mark = _mark(line)
    cells, position = [], 0
    if mark:
        if mark == "|" and line.lstrip().startswith("|"):
            position = line.index("|") + 1
        end = len(line.rstrip())
        if mark == "|" and line.rstrip().endswith("|") and line.strip().startswith("|"):
            end -= 1
        while position <= end:
            stop = line.find(mark, position, end)
            stop = end if stop < 0 else stop
            piece = line[position:stop]
            cells.append(Cell(piece.strip(), position + len(piece) - len(piece.lstrip())))
            position = stop + 1
        return [cell for cell in cells if cell.text] if mark == ";" else cells
    for match in _WEAK.finditer(line):
        cells.append(Cell(line[position : match.start()].strip(), position))
        position = match.end()
    cells.append(Cell(line[position:].strip(), position))
    return [cell for cell in cells if cell.text] if len(cells) > 1 else cells


def row_cells(line: str) -> list[Cell] | None:
    """The cells of a line that reads as a table row, with or without marks; None for prose.

    >>> [cell.text for cell in row_cells("2 Sở Tư pháp 81,90")], row_cells("Hà Nội xếp thứ 3, đạt 91,43%.")
    (['2', 'Sở Tư pháp', '81,90'], None)
    >>> [cell.text for cell in row_cells("3. Hải Phòng (70,76 điểm, tăng 1 bậc)")]
    ['3', 'Hải Phòng', '70,76 điểm', 'tăng 1 bậc']
    """
    line = BULLET.sub("•", line.strip(" "))
    if (
        not line
        or len(line) > _LONGEST
        or told_in_words(line)
        or (line.endswith(_NOT_A_ROW) and not re.search(r"\d\.?$|\.{2,}$", line))
    ):
        return None
    listed = None if _mark(line) else _listed(line)
    if listed is not None:
        return listed
    bullet = _BULLET.match(line)
    start = bullet.end() if bullet and not values(line[: bullet.end() + 1]) else 0
    cells = [Cell(cell.text, cell.start + start) for cell in split_cells(line[start:])]
    cells = labelled_first(cells) if _mark(line) in {"\t", "|"} else cells
    numbered = _NUMBERED_NAME.match(cells[0].text) if len(cells) >= _FEWEST else None
    if numbered:  # "1. Bộ Tài chính - 0,6841"
        first, place = cells[0], numbered.start("name")
        cells = [Cell(numbered["first"], first.start), Cell(first.text[place:], first.start + place), *cells[1:]]
    if len(cells) >= _FEWEST and any(values(cell.text) for cell in cells):
        words = max(len(cell.text.split()) for cell in cells)
        return cells if words <= _MOST_WORDS else None
    return None if _mark(line) else _spaced(line)


def _listed(line: str) -> list[Cell] | None:
    """The cells of a numbered item of a list that holds nothing but a name and its values."""
    lowered = normal(line)
    match = _LISTED.fullmatch(lowered) if len(lowered) == len(line) else None
    if match is None or len(match["name"].split()) > _MOST_WORDS:
        return None
    cells = [
        Cell(line[match.start(head) : match.end(head)], match.start(head))
        for head in ("first", "place", "name")
        if match[head] is not None
    ]
    position = match.start("rest")
    for part in re.split(r"[,;]\s+|\s+[–-]\s+|\s*\(\s*", match["rest"]):
        part = part.strip(" ()")  # noqa: PLW2901  # of the bracket that the item ends with
        if values(part):
            cells.append(Cell(part, lowered.index(part, position)))
        elif part.strip(" .") and not _NO_VALUE.fullmatch(part.strip(" .")):
            return None
        position += len(part)
    numbered = match["first"] or match["place"] or is_year_cell(cells[0].text)
    several = len(cells) > _FEWEST or len(values(cells[-1].text)) > 1  # "Phú Thọ: 25 → 10"
    return cells if numbered or several else None


def _spaced(line: str) -> list[Cell] | None:
    """The cells of a row that only spaces part: a name, then its numbers."""
    dated = _DATED_ROW.fullmatch(line)
    if dated is not None:
        numbers = re.finditer(r"(?:năm\s+)?\S+", dated["numbers"], re.IGNORECASE)
        group = [Cell(dated["group"], dated.start("group"))] if dated["group"] else []
        return [*(Cell(number.group(), number.start()) for number in numbers), *group]
    match = _ROW.match(line)
    if (
        match is None
        or SECTION.fullmatch(line)
        or len(match["name"].split())
        > (_LONGEST_NAME if len(match["numbers"].split()) > _FEWEST else _MOST_WORDS_OF_A_GROUP)
        or is_year_cell(match["numbers"])
    ):
        return None
    cells = [Cell(match["first"], match.start("first"))] if match["first"] else []
    cells.append(Cell(match["name"].strip(" :"), match.start("name")))
    cells.extend(
        Cell(number.group(), match.start("numbers") + number.start())
        for number in re.finditer(r"\S+(?:\s?điểm)?(?:\s?\(\d+\))?", match["numbers"])
    )
    if match["group"]:
        cells.append(Cell(match["group"], match.start("group")))
    return cells


def heading_cells(line: str, width: int) -> list[Cell] | None:
    """The headings of columns that a line holds; None when it is no line of headings for so many columns.

    >>> [cell.text for cell in heading_cells("TT Đơn vị Tổng điểm Xếp hạng", 4)], heading_cells("Kết quả như sau", 4)
    (['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'], None)
    """
    if len(line) > _LONGEST:
        return None
    cells = split_cells(line)
    whole = line.strip(" ").split("|")
    if len(cells) < len(whole) == width:  # the bar that the line begins with has an empty cell before it
        ends = list(accumulate(len(piece) + 1 for piece in whole))
        cells = [Cell(piece.strip(), end - len(piece) - 1) for piece, end in zip(whole, ends, strict=True)]
    if len(cells) == 1 and width > _FEWEST:
        cells = dashed(line, width) or cells
    told = [cell for cell in cells if cell.text]
    if len(told) >= _FEWEST:
        if (
            any(values(cell.text) and not re.fullmatch(r"(?:19|20)\d\d", cell.text) for cell in told)
            or len(cells) > width + 1
        ):
            return None
        known = sum(_heads(cell.text) for cell in told)
        return cells if known * 2 >= len(told) or (_mark(line) and known >= _FEWEST) or known >= width - 1 else None
    prose = line.rstrip().endswith(".") and len(line.split()) > _MOST_WORDS_OF_A_GROUP
    if prose or line.rstrip().endswith(":") or re.search(r"\d", re.sub(r"(?:19|20)\d\d|\([^()]*\)|10+", "", line)):
        return None  # a line that announces the table is no row of headings
    if width > _FEWEST and (known_all := parted(line, width, whole=True)) is not None:
        return known_all
    labels = [match for match in HEADS.finditer(normal(line)) if match.group().strip()]
    covered = sum(len(match.group()) for match in labels)
    if line[:1].isupper() and sum(line[match.start()].islower() for match in labels) > 1:
        return None  # words of a sentence: "Kết quả thực hiện các chỉ số năm 2023"
    if (
        len(labels) >= _FEWEST
        and covered >= (_COVERED_BY_TWO if len(labels) == _FEWEST else _COVERED) * len(line.strip())
        and len(labels) <= width + 1
    ):
        return [Cell(line[match.start() : match.end()].strip(), match.start()) for match in labels]
    return None


def _upper_cells(line: str, below: int, width: int) -> list[Cell] | None:
    """The headings of a line that stand over so many others: "Tỉnh Năm 2021 Năm 2022" above "Điểm Hạng Điểm Hạng"."""
    for groups in range(_FEWEST, below // _FEWEST + 1):
        if below % groups == 0 and (cells := parted(line, width - below + groups, whole=True)) is not None:
            return cells
    return None


_COVERED, _COVERED_BY_TWO = 0.6, 0.8


def _heads(text: str) -> bool:
    return heads_a_column(normal(text)) or column_of(text).kind != "skip" or names_unit(text)


def text_tables(lines: Sequence[Line]) -> Iterator[TextTable]:
    """The tables in a run of lines."""
    index = 0
    before: TextTable | None = None
    while index < len(lines):
        if not lines[index][1] and lines[index][0] >= 0:
            index += 1  # a paragraph of prose
            continue
        line = squeezed(lines[index][1]) if len(lines[index][1]) > _SHORTEST else None
        if line is not None:
            above = captions_above(_lines_above(lines, index, before.last + 1 if before else 0))
            rows = [(index, cells) for cells in ([line.heads] if line.heads else []) + line.rows]
            before = TextTable(index, index, rows, [line.caption, *above] if line.caption else above)
            yield before
            index += 1
            continue
        rows, last = _run(lines, index)
        if _is_table(lines, index, rows):
            table = _table(lines, index, rows, last, before.last + 1 if before else 0)
            if table.first == index and before is not None and index - before.last <= _NEAR and _alike(before, table):
                table.rows = [*_headings_of(before), *table.rows]
            yield table
            before = table
        index = max(last, index + 1)


def _is_table(lines: Sequence[Line], index: int, rows: list[Row]) -> bool:
    """Whether rows are enough for a table: two, or one with marks below headings of as many columns."""
    if len(rows) == 1 and index and _mark(lines[index][1]) in {"\t", "|"} and len(rows[0][1]) > _FEWEST:
        above = lines[index - 1][1]
        return bool(_mark(above)) and heading_cells(above, len(rows[0][1])) is not None
    return len(rows) >= _FEWEST and sum(1 for _, cells in rows if len(cells) > 1) >= _FEWEST


_SHORTEST = 60
"""Characters: a shorter line holds no table of its own."""
_NEAR = 4
"""So many lines at most (a heading, an empty one) part a table from the one that goes on below with its columns."""


def _run(lines: Sequence[Line], index: int) -> tuple[list[Row], int]:
    """The lines from here on that are rows, with headings of groups between them, and the line behind them."""
    rows: list[Row] = []
    last = index
    mark: str | None = None
    while last < len(lines):
        offset, line, _ = lines[last]
        if offset < 0:
            last += 1
            continue
        cells = row_cells(line)
        if cells is not None:
            own = _mark(line)
            if mark is not None and own != mark:
                break
            mark = own
        elif rows and mark and mark == _mark(line) and mark != ";" and len(split_cells(line)) == len(rows[-1][1]):
            cells = split_cells(line)  # a row without numbers, or one that says the headings again
            if _fresh_headings(cells):
                break
        elif rows and mark in {"\t", "|"} and mark == _mark(line) and _is_numbered_group(line):
            cells = split_cells(line)  # "II | Khối các huyện", whose empty cells the page lost
        elif rows and line[:1].islower() and _goes_on_below(lines, last, len(rows[-1][1])):
            last += 1  # the end of a name that was too long for its line
            continue
        elif rows and _is_group(lines, last, mark or "", len(rows[-1][1])):
            cells = [Cell(line.strip(), 0)]
        elif rows and (_LEFT_OUT.fullmatch(line) or (not mark and SUB_ROW.fullmatch(line))):
            last += 1  # rows between are left out, those of criteria are of nothing recorded
            continue
        else:
            break
        rows.append((last, cells))
        last += 1
    while rows and len(rows[-1][1]) == 1:
        last = rows.pop()[0]
    return rows, last


def _goes_on_below(lines: Sequence[Line], index: int, width: int) -> bool:
    """Whether a few words without a number stand between two rows of as many cells."""
    words = lines[index][1]
    below = row_cells(lines[index + 1][1]) if index + 1 < len(lines) else None
    return (
        len(words.split()) <= _MOST_WORDS_OF_A_GROUP
        and not words.rstrip().endswith((".", ":", ";"))
        and not any(letter.isdigit() for letter in words)
        and below is not None
        and len(below) == width
    )


_LEFT_OUT = re.compile(r"\s*(?:\.{2,}|…)[.…\s]*")
_COUNTED = cue(r"\s*(?:[ivx]{1,4}|[a-e])[.)]?\s*[\t|]\s*[^\W\d]")


def _is_numbered_group(line: str) -> bool:
    """Whether a line between rows holds nothing but the number and the heading of a group of rows."""
    return _COUNTED.match(normal(line)) is not None and len([c for c in split_cells(line) if c.text]) == _FEWEST


def _fresh_headings(cells: list[Cell]) -> bool:
    """Whether a row without numbers heads the columns of a next table."""
    told = [cell for cell in cells if not is_blank(cell.text)]
    return len(told) > _FEWEST and all(heads_a_column(normal(cell.text)) for cell in told)


def _is_group(lines: Sequence[Line], index: int, mark: str, width: int) -> bool:
    """Whether a line between two rows heads those below it: "Đồng bằng sông Hồng", "Nhóm đạt từ 80%"."""
    line = lines[index][1].strip()
    if not _heads_a_group(line):
        return False
    below = index + 1
    while below < len(lines) and lines[below][0] < 0:
        below += 1
    if below >= len(lines) or heading_cells(line, width) is not None:
        return False
    cells = row_cells(lines[below][1])
    return cells is not None and _mark(lines[below][1]) == mark and abs(len(cells) - width) <= 1 and len(cells) > 1


_TELLS = cue(r"\W*(?:(?:tăng|giảm|xếp|đứng|đạt|lên|xuống|tụt|hạng|thứ)\s[^\d]*\d|\d[\d.,/]*\s*(?:%|bậc|điểm|hạng))")
"""A line that tells a figure of its own: "Tăng 9 bậc so với năm 2022"."""


def _heads_a_group(line: str) -> bool:
    """Whether a line is short enough to head rows, and no caption."""
    line = line.strip()
    return (
        0 < len(line.split()) <= _MOST_WORDS_OF_A_GROUP
        and not line.endswith((".", ":", ";", "?", "!", ","))
        and not normal(line).startswith(("bảng", "biểu", "table", "nguồn", "ghi chú", "nhóm:", "group:"))
        and not _TELLS.match(normal(line))
        and not PLACE_BEFORE.match(line)
    )


def _table(lines: Sequence[Line], index: int, rows: list[Row], last: int, floor: int) -> TextTable:
    """The table of a run of rows with the lines of headings above it; ``floor`` is where the table before it ends."""
    width = max(len(cells) for _, cells in rows)
    first = index
    heads: list[Row] = []
    for _ in range(_MOST_LINES_ABOVE):
        above = _above(lines, first, floor)
        cells = heading_cells(lines[above][1], width) if above is not None else None
        if above is not None and heads and len(heads[0][1]) < width and not _is_ruled(lines[above][1]):
            cells = _upper_cells(lines[above][1], len(heads[0][1]), width)
        counted = above is not None and not heads and _is_numbered_group(lines[above][1])
        if above is not None and not heads and (counted or (cells is None and _heads_a_group(lines[above][1]))):
            over = _above(lines, above, floor)  # the heading of the first group stands between
            cells = heading_cells(lines[over][1], width) if over is not None else None
            if cells is not None:
                group = split_cells(lines[above][1]) if counted else [Cell(lines[above][1].strip())]
                rows = [(above, group), *rows]
                above = over
        if above is None or cells is None or (heads and _mark(lines[above][1]) != _mark(lines[first][1])):
            break
        if (
            heads
            and not _is_ruled(lines[above][1])
            and any(column_of(cell.text).kind == "name" for cell in heads[0][1])
        ):
            break  # "Kết quả Chỉ số năm 2021 của các huyện" above headings that leave nothing open
        heads.insert(0, (above, cells))
        first = above
    if not heads:
        heads, rows = labels(rows)
    strong = any(_mark(lines[line][1]) in {"\t", "|"} for line, _ in rows) and width > _FEWEST
    return TextTable(first, last - 1, [*heads, *rows], captions_above(_lines_above(lines, first, floor)), strong)


def _is_ruled(line: str) -> bool:
    """Whether marks or wide spaces part the words of a line."""
    return bool(_mark(line)) or "   " in line.strip()


def _above(lines: Sequence[Line], index: int, floor: int) -> int | None:
    """The line with letters above a line, not above the floor."""
    above = index - 1
    while above > floor and lines[above][0] < 0:
        above -= 1
    return above if above >= floor and lines[above][0] >= 0 and lines[above][1] else None


def _lines_above(lines: Sequence[Line], first: int, floor: int) -> Iterator[str]:
    above = _above(lines, first, floor)
    while above is not None:
        yield lines[above][1]
        above = _above(lines, above, floor)


def _headings_of(table: TextTable) -> list[Row]:
    return [row for row in table.rows if row[0] < 0] or [
        (-1, cells) for _, cells in table.rows[:1] if not any(values(cell.text) for cell in cells)
    ]


def _alike(before: TextTable, table: TextTable) -> bool:
    """Whether a table without headings can go on with those of the table above: fractions where fractions stand."""
    model = next((cells for _, cells in before.rows if any(values(cell.text) for cell in cells)), [])
    return all(
        len(cells) == len(model) and all(_shape(a.text) == _shape(b.text) for a, b in zip(cells, model, strict=True))
        for _, cells in table.rows
        if len(cells) > 1
    )


def _shape(text: str) -> tuple[bool, bool]:
    found = values(text)
    return bool(found), bool(found and found[0].places)
