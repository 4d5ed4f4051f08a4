"""Tables that a program saved one cell a line: put back into rows by the period in which words and numbers follow each other."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from nlp.cells import is_blank, is_year_cell, values
from nlp.columns import LABEL, heads_a_column
from nlp.headlines import EDITION, heads
from nlp.layouts import names_unit
from nlp.lexicon import normal

Line = tuple[int, str, int]
"""A line or a row put together: its offset (-1 for a cell that went into a row), its text, the length it covers."""

_RULE = re.compile(r"[\s|:+=-]*[-=]{2,}[\s|:+=-]*")
_WIDEST = 60
_MOST_WORDS = 12
_MOST_COLUMNS = 12
_FEWEST_ROWS = 2
_FEWEST_COLUMNS = 2
_MOST_HEADING_LINES = 3
_HIGHEST = _MOST_HEADING_LINES * _MOST_COLUMNS
"""Lines above the rows among which their headings are looked for."""
_NUMBERS = frozenset({"no.", "stt.", "tt."})
"""Headings of running numbers, which end like sentences."""


def stacked(lines: list[tuple[int, str]]) -> list[Line]:
    """Put cells that a saved page left one below the other ("Huyện Kim Sơn", "91,86", "2") back into one row each.

    >>> cells = list(enumerate("Đơn vị|Điểm|Sở Nội vụ|95,1|Sở Tư pháp|94".split("|")))
    >>> [text.split() for offset, text, _ in stacked(cells) if offset >= 0]
    [['Đơn', 'vị', 'Điểm'], ['Sở', 'Nội', 'vụ', '95,1'], ['Sở', 'Tư', 'pháp', '94']]
    """
    result: list[Line] = []
    index = 0
    while index < len(lines):
        if not lines[index][1]:  # of a paragraph of several sentences nothing is a cell
            result.append((lines[index][0], "", 0))
            index += 1
            continue
        numbered = _with_its_number(lines, index)
        if numbered is not None:
            result += [numbered, (-1, "", 0)]
            index += 2
            continue
        last = index
        while (
            last < len(lines) and _can_be_cell(lines[last][1]) and (last == index or not _with_its_number(lines, last))
        ):
            last += 1
        if last > index:
            result.extend(_rows_of(lines[index:last]))
            index = last
            continue
        offset, line = lines[index]
        result.append(
            (-1, "", 0) if _RULE.fullmatch(line) else (offset, line, len(line))
        )  # the rule below a heading line
        index += 1
    return result


_ITS_NUMBER = re.compile(r"\d{1,3}\s?[.)/]")
_ITEM = re.compile(r"[^\W\d][^\d|\t]{3,80}?\s*[:(–-]?\s*\d{1,3}(?:[.,]\d|\s*(?:điểm|%))[^.?!]{0,60}[^.?!:;]?")


def _with_its_number(lines: list[tuple[int, str]], index: int) -> Line | None:
    """The item of a list whose running number stands on a line of its own: "1.", then "Sở Công Thương: 86,42 điểm"."""
    if index + 1 >= len(lines) or not _ITS_NUMBER.fullmatch(lines[index][1].strip()):
        return None
    (offset, number), (place, item) = lines[index : index + 2]
    if not _ITEM.fullmatch(item.strip()):
        return None
    number = number.strip()
    between = " " * max(1, place - offset - len(number))
    return offset, f"{number}{between}{item}", place - offset + len(item)


def _can_be_cell(line: str) -> bool:
    text = line.strip()
    return (
        0 < len(text) <= _WIDEST
        and "\t" not in text
        and "|" not in text
        and len(text.split()) <= _MOST_WORDS
        and (not text.endswith((".", ":", ";", "?", "!")) or is_blank(text) or normal(text) in _NUMBERS)
        and not _RULE.fullmatch(text)
    )


class _Period(NamedTuple):
    rows: int
    start: int
    width: int
    above: int = 0
    """How many headings of groups stand between the headings of columns and the first row."""
    groups: int = 0
    """How many headings of groups stand between its rows."""


def _rows_of(lines: list[tuple[int, str]]) -> list[Line]:
    """A stretch of short lines, with the cells among them in rows; each line is walked over a fixed number of times."""
    texts = [text.strip() for _, text in lines]
    kinds = [_kind(text) for text in texts]
    result: list[Line] = []
    plain = place = 0
    while place < len(lines):
        if kinds[place] != "n":
            place += 1
            continue
        period, labels = _period(kinds, texts, plain, place)
        if period is None:
            place += 1
            continue
        rows, last = _body(lines, kinds, period)
        place = max(last, place + 1)
        if not labels and not _names_units(texts, period):
            continue
        until = period.start - period.above
        upper = _upper_level(texts[max(plain, until - _HIGHEST) : until], period.width)
        labels = [1] * (len(upper) + period.width - 1) if upper else labels
        first = until - sum(labels) if labels else period.start
        result += _joined(lines[plain:first])
        result += _heading_lines(lines[first:until], labels, len(upper))
        if labels:
            result.extend((offset, text, len(text)) for offset, text in lines[until : period.start])
        result += rows
        plain = place
    return result + _joined(lines[plain:])


def _upper_level(texts: list[str], width: int) -> list[str]:
    """The upper headings where those below come again under each: "Tỉnh", "2021", "2022", "Điểm", "Hạng", "Điểm", "Hạng"."""
    lower = texts[1 - width :]
    for count in range(2, width // 2 + 1):
        under, rest = divmod(width - 1, count)
        if rest or under < 2 or len(texts) < count + width or lower != lower[:under] * count:
            continue
        upper = texts[-count - width : 1 - width]
        if len(set(upper)) == len(upper) and all(heads(text) for text in [*upper, *lower[:under]]):
            return upper
    return []


def _heading_lines(lines: list[tuple[int, str]], heights: list[int], upper: int) -> list[Line]:
    """The lines of headings, each of so many of them, as one row; as two where so many are ``upper`` ones."""
    result: list[Line] = []
    texts, top = [], 0
    for height in heights:
        texts.append(" ".join(text.strip() for _, text in lines[top : top + height]))
        top += height
    for begin, end in ((0, upper), (upper, len(texts))):
        if begin < end:
            part = lines[sum(heights[:begin]) : sum(heights[:end])]
            result.append(_line(part, texts[begin:end]))
            result.extend((-1, "", 0) for _ in part[1:])
    return result


def _kind(text: str) -> str:
    """Of a line: a number, nothing, a year, or words."""
    if is_blank(text):
        return "-"
    if is_year_cell(text):
        return "y"
    return "n" if values(text) and not _is_dated_heading(text) else "w"


def _is_dated_heading(text: str) -> bool:
    """Whether the number of a line is the year of a heading: "2021 score"."""
    lowered = normal(text)
    left = EDITION.sub("", lowered).strip()
    return len(left) < len(lowered) and bool(left) and heads_a_column(left)


def _fits(kinds: list[str], place: int, row: list[str]) -> bool:
    """Whether the kinds of a row stand here too; nothing can stand for any number."""
    return place + len(row) <= len(kinds) and all(
        mine == kind or (mine == "-" and kind == "n")
        for mine, kind in zip(kinds[place : place + len(row)], row, strict=True)
    )


def _period(kinds: list[str], texts: list[str], floor: int, first: int) -> tuple[_Period | None, list[int]]:
    """The number of lines after which words and numbers come again, where it begins, and how high the headings above are.

    "Sở Du lịch, 84,1, Tốt, 2" comes again after two lines as well as after four: as many headings as can be decide.
    """
    found: list[_Period] = []
    for width in range(_FEWEST_COLUMNS, _MOST_COLUMNS + 1):
        for start in range(max(floor, first - 2), first + 1):
            row = kinds[start : start + width]
            if len(row) < width or "n" not in row or not {"w", "y"} & set(row) or "-" in row:
                continue
            steps = list(_walk(kinds, start, row))
            whole = [place for place, taken in steps if taken == width]
            if len(whole) >= _FEWEST_ROWS and not _mixed(texts, whole, width):
                groups = sum(taken == 1 for _, taken in steps)
                found.append(_Period(len(whole), start, width, groups=groups))
    if any(not each.groups for each in found):
        found = [each for each in found if each.groups * 2 < each.rows]  # a group of one row each is the name of a row
    most = {width: max(each.rows for each in found if each.width == width) for width in {each.width for each in found}}
    found = [each for each in found if each.rows == most[each.width]]  # none that begins in the middle of a row
    longest = max((each.rows * each.width for each in found), default=0)
    best: tuple[tuple[int, int, int], _Period, list[int]] | None = None
    for each in found:
        if each.rows * each.width * 2 < longest:
            continue
        known, heights = _headings(texts[max(floor, each.start - _HIGHEST) : each.start], each.width)
        above = 0
        if each.start > each.width and kinds[each.start - 1] == "w":  # the heading of the first group
            higher, longer = _headings(texts[max(floor, each.start - _HIGHEST) : each.start - 1], each.width)
            if higher > known:
                known, heights, above = higher, longer, 1
        worth = (known, each.rows * each.width, _named(texts, each))
        if best is None or worth > best[0]:
            best = (worth, each._replace(above=above), heights)
    return (best[1], best[2]) if best else (None, [])


def _named(texts: list[str], period: _Period) -> int:
    """How many rows name a unit: "92,18%", "Quảng Ninh", "91,87%", "Hải Phòng" has the value above the name."""
    rows = range(period.start, period.start + min(period.rows, _ENOUGH) * period.width, period.width)
    return sum(any(names_unit(text) for text in texts[row : row + period.width]) for row in rows)


def _mixed(texts: list[str], whole: list[int], width: int) -> bool:
    """Whether fractions and whole numbers take turns below each other: then two columns were taken for one."""
    for column in range(width):
        told = [found[0] for place in whole[:_ENOUGH] if (found := values(texts[place + column]))]
        turns = sum(bool(a.places) != bool(b.places) for a, b in pairwise(told))
        if len(told) > _FEWEST_COLUMNS and turns == len(told) - 1:
            return True
    return False


_ENOUGH = 12
"""Rows that tell what stands in a column."""


def _body(lines: list[tuple[int, str]], kinds: list[str], period: _Period) -> tuple[list[Line], int]:
    """The rows, with headings of groups between them and a last row that leaves out its running number."""
    row = kinds[period.start : period.start + period.width]
    result: list[Line] = []
    last = period.start
    for place, width in _walk(kinds, period.start, row):
        cells = lines[place : place + width]
        result.append(_line(cells, [text.strip() for _, text in cells]))
        result.extend((-1, "", 0) for _ in cells[1:])
        last = place + width
    return result, last


def _walk(kinds: list[str], start: int, row: list[str]) -> Iterator[tuple[int, int]]:
    """Where rows of these kinds stand from a line on, and how many lines each takes; one for the heading of a group."""
    place = start
    while place < len(kinds):
        if _fits(kinds, place, row):
            width = len(row)
        elif kinds[place] == "w" and _fits(kinds, place + 1, row):
            width = 1
        elif row[0] == "n" and kinds[place] == "w" and _fits(kinds, place, row[1:]):
            width = len(row) - 1
        else:
            break
        yield place, width
        place += width


def _line(cells: list[tuple[int, str]], texts: list[str]) -> Line:
    return cells[0][0], "\t".join(texts), cells[-1][0] + len(cells[-1][1]) - cells[0][0]


def _headings(texts: list[str], width: int) -> tuple[int, list[int]]:
    """How many lines each of the headings takes that stand right above the rows, and how well they are known; none at 0.

    Broken headings ("Điểm", "thẩm định") are put together so that as many as can be are headings that are known.
    """
    texts = texts[-_MOST_HEADING_LINES * width :]
    for columns in (width, width - 1):
        # best[n]: of the last n lines, into so many headings as taken so far
        best: dict[int, tuple[int, list[int]]] = {0: (0, [])}
        for _ in range(columns):
            longer: dict[int, tuple[int, list[int]]] = {}
            for taken, (known, heights) in best.items():
                for height in range(1, min(_MOST_HEADING_LINES, len(texts) - taken) + 1):
                    lines = texts[len(texts) - taken - height : len(texts) - taken]
                    good = heads(" ".join(lines)) and not _several(lines)
                    whole = sum(heads(line) and not line[0].islower() for line in lines) if height > 1 and good else 0
                    score = known + good * 2 * (height if whole < _FEWEST_COLUMNS else 1)
                    if (height == 1 or good) and (taken + height not in longer or longer[taken + height][0] < score):
                        longer[taken + height] = (score, [height, *heights])
            best = longer
        if best:
            score, heights = max(best.values())
            if score >= max(2 * _FEWEST_COLUMNS, columns):
                return score, heights
    return 0, []


def _several(lines: list[str]) -> bool:
    """Whether lines are headings of different columns: "Huyện, thành phố" and "Điểm"."""
    if len(lines) == 1:
        return False
    told = [match.lastgroup for line in lines if (match := LABEL.fullmatch(normal(line))) is not None]
    return len(told) > 1 and len(set(told)) > 1 and not {"value", "year", "target"} & set(told)


def _names_units(texts: list[str], period: _Period) -> bool:
    """Whether rows without headings are those of units."""
    rows = [
        texts[period.start + row * period.width : period.start + (row + 1) * period.width] for row in range(period.rows)
    ]
    return sum(any(names_unit(text) for text in row) for row in rows) * 2 > len(rows)


_MOST_JOINED = 3
_LONGEST_NAME = 10
"""Words."""


def _joined(lines: list[tuple[int, str]]) -> list[Line]:
    """Lines without a period: a name and the few numbers right below it are a row."""
    result: list[Line] = []
    index = 0
    while index < len(lines):
        line = lines[index][1]
        last = index + 1
        while last < len(lines) and last - index <= _MOST_JOINED and values(lines[last][1]):
            last += 1
        name = line.strip()
        if last > index + 1 and name and not values(name) and len(name.split()) <= _LONGEST_NAME:
            result.append(_line(lines[index:last], [text.strip() for _, text in lines[index:last]]))
            result.extend((-1, "", 0) for _ in range(index + 1, last))
        else:
            result.extend((place, text, len(text)) for place, text in lines[index:last])
        index = last
    return result
