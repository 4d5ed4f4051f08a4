"""Tables that a program saved one cell a line: put back into rows by the period in which words and numbers follow each other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from nlp.cells import is_blank, is_year_cell, values
from nlp.columns import HEADS, LABEL, heads_a_column
from nlp.layouts import names_unit
from nlp.lexicon import normal
from nlp.mentions import mentions
from nlp.patterns import cue

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
_EDITION = cue(r"(?<!\w)(?:năm\s+)?(?:19|20)\d\d(?!\d)|\((?:%|điểm|hạng)\)")


def stacked(lines: list[tuple[int, str]]) -> list[Line]:
    """Put cells that a saved page left one below the other ("Huyện Kim Sơn", "91,86", "2") back into one row each.

    >>> cells = list(enumerate("Đơn vị|Điểm|Sở Nội vụ|95,1|Sở Tư pháp|94".split("|")))
    >>> [text.split() for offset, text, _ in stacked(cells) if offset >= 0]
    [['Đơn', 'vị', 'Điểm'], ['Sở', 'Nội', 'vụ', '95,1'], ['Sở', 'Tư', 'pháp', '94']]
    """
    result: list[Line] = []
    index = 0
    while index < len(lines):
        last = index
        while last < len(lines) and _can_be_cell(lines[last][1]):
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


def _can_be_cell(line: str) -> bool:
    text = line.strip()
    return (
        0 < len(text) <= _WIDEST
        and "\t" not in text
        and "|" not in text
        and len(text.split()) <= _MOST_WORDS
        and (not text.endswith((".", ":", ";", "?", "!")) or is_blank(text))
        and not _RULE.fullmatch(text)
    )


class _Period(NamedTuple):
    rows: int
    start: int
    width: int
    above: int = 0
    """How many headings of groups stand between the headings of columns and the first row."""


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
        first = until - sum(labels) if labels else period.start
        result += _joined(lines[plain:first])
        heads, top = [], first
        for height in labels:
            heads.append(" ".join(texts[top : top + height]))
            top += height
        if heads:
            result.append(_line(lines[first:until], heads))
            result.extend((-1, "", 0) for _ in lines[first + 1 : until])
            result.extend((offset, text, len(text)) for offset, text in lines[until : period.start])
        result += rows
        plain = place
    return result + _joined(lines[plain:])


def _kind(text: str) -> str:
    """Of a line: a number, nothing, a year, or words."""
    if is_blank(text):
        return "-"
    if is_year_cell(text):
        return "y"
    return "n" if values(text) else "w"


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
            rows = sum(1 for _, taken in _walk(kinds, start, row) if taken == width)
            if rows >= _FEWEST_ROWS:
                found.append(_Period(rows, start, width))
    longest = max((each.rows * each.width for each in found), default=0)
    best: tuple[int, int, _Period, list[int]] | None = None
    for each in found:
        if each.rows * each.width * 2 < longest:
            continue
        known, heights = _headings(texts[max(floor, each.start - _HIGHEST) : each.start], each.width)
        above = 0
        if each.start > each.width and kinds[each.start - 1] == "w":  # the heading of the first group
            higher, longer = _headings(texts[max(floor, each.start - _HIGHEST) : each.start - 1], each.width)
            if higher > known:
                known, heights, above = higher, longer, 1
        if best is None or (known, each.rows * each.width) > best[:2]:
            best = (known, each.rows * each.width, each._replace(above=above), heights)
    return (best[2], best[3]) if best else (None, [])


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
                    good = _heads(" ".join(lines)) and not _several(lines)
                    score = known + good * 2 * height
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


def _heads(line: str) -> bool:
    """Whether a line heads a column, with or without the indicator and the year that it is of: "Giá trị DTI 2023"."""
    text = normal(line)
    if heads_a_column(_EDITION.sub("", text).strip()) or heads_a_column(text):
        return all(mention.kind not in {"unit", "district", "department"} for mention in mentions(line, text))
    rest = list(text)
    found = mentions(line, text)
    for mention in found:
        if mention.kind not in {"indicator", "component"}:
            return False
        rest[mention.start : mention.end] = " " * (mention.end - mention.start)
    left = " ".join(_EDITION.sub(" ", "".join(rest)).split())
    if HEADS.fullmatch(text) is not None:
        return True
    told = LABEL.fullmatch(left)
    return bool(found) and (not left or (told is not None and told.lastgroup not in {"name", "index"}))


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
