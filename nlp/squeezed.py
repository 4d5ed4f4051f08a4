"""Tables that a program saved as one line: "TT Tên bộ Chỉ số 1 Bộ Tài chính 94,84 2 Bộ Tư pháp 94,23 3 …"."""

import re
from itertools import pairwise
from typing import NamedTuple

from nlp.cells import Cell, values
from nlp.columns import HEADS
from nlp.headlines import parted
from nlp.layouts import names_unit
from nlp.lexicon import normal

_NUMBERS = re.compile(
    r"(?<![\w.,/(-])[+-]?\d+(?:[.,]\d+)*(?:%|/\d{1,3})?[.)]?(?:[ ]{1,3}\|?[ ]?(?:[+-]?\d+(?:[.,]\d+)*(?:%|/\d{1,3})?[.)]?|[-–](?=\s)))*(?![\w,])"
)
"""A run of numbers with nothing but spaces between."""
_TOKEN = re.compile(r"[^\s|]+")
_FEWEST_ROWS = 3
_FEWEST_NUMBERS = 6
_MOST_WORDS = 14
_NAME_MARKS = frozenset(";:?!")
_HEADS_BEGIN = re.compile(r"(?<!\w)(?:stt|tt|số\s+tt|no\.?)(?!\w)", re.IGNORECASE)


class Squeezed(NamedTuple):
    """The cells of such a line: those of its headings, those of its rows, and the words in front of both."""

    caption: str
    heads: list[Cell]
    rows: list[list[Cell]]


def squeezed(line: str) -> Squeezed | None:
    """The table that a line holds; None for a line of anything else.

    >>> squeezed("TT Tên bộ Chỉ số 1 Bộ Tài chính 94,84 2 Bộ Tư pháp 94,23 3 Bộ Y tế 83,35").rows[1]
    [Cell(text='2', start=38), Cell(text='Bộ Tư pháp', start=40), Cell(text='94,23', start=51)]
    """
    if line.count("|") >= _FEWEST_ROWS and line.count(";") >= _FEWEST_ROWS - 1:
        return _parted(line)
    runs = list(_NUMBERS.finditer(line))
    if len(runs) < _FEWEST_ROWS or sum(len(run.group().split()) for run in runs) < _FEWEST_NUMBERS:
        return None
    numbered = _numbered(line, runs)
    return numbered if numbered is not None else _unnumbered(line, runs)


def _parted(line: str) -> Squeezed | None:
    """Rows that semicolons part, with bars between their cells: "Tỉnh | Điểm; Hà Nội | 91,4; Huế | 89,7"."""
    rows: list[list[Cell]] = []
    position = 0
    for part in line.split(";"):
        cells = []
        for piece in part.split("|"):
            text = piece.strip(" .")
            cells.append(Cell(text, position + piece.find(text)))
            position += len(piece) + 1
        rows.append(cells)
    width = len(rows[0])
    if width < 2 or any(len(row) != width for row in rows) or len(rows) < _FEWEST_ROWS:
        return None
    opening, colon, first = rows[0][0].text.rpartition(": ")
    if colon:
        rows[0][0] = Cell(first, rows[0][0].start + len(opening) + len(colon))
    headed = not any(values(cell.text) for cell in rows[0])
    return Squeezed(opening, rows[0], rows[1:]) if headed else Squeezed(opening, [], rows)


def _tokens(line: str, run: re.Match[str]) -> list[Cell]:
    return [Cell(each.group().rstrip(".)"), each.start()) for each in _TOKEN.finditer(line, run.start(), run.end())]


def _name(line: str, before: re.Match[str], after: re.Match[str]) -> Cell | None:
    """The name between two runs of numbers; None for other words."""
    between = line[before.end() : after.start()]
    text = between.strip(" |.)–-")
    fine = text[:1].isupper() and len(text.split()) <= _MOST_WORDS and _NAME_MARKS.isdisjoint(between)
    return Cell(text, before.end() + between.index(text)) if fine else None


def _numbered(line: str, runs: list[re.Match[str]]) -> Squeezed | None:
    """Rows that a running number opens: it is the last of the numbers in front of the name."""
    rows: list[list[Cell]] = []
    first = runs[0]
    for before, after in pairwise(runs):
        opening, numbers = _tokens(line, before)[-1], _tokens(line, after)
        name = _name(line, before, after)
        expected = int(rows[-1][0].text) + 1 if rows else 1
        if name is None or opening.text != str(expected):
            if rows:
                break
            first = after
            continue
        last = after is runs[-1]
        told = numbers if last else numbers[:-1]
        width = len(rows[0]) - 2 if rows else len(told)
        if last and len(told) > width:
            told = told[:width]
        if not told or len(told) != width or not all(values(cell.text) or cell.text in "-–" for cell in told):
            break
        rows.append([opening, name, *told])
    if len(rows) < _FEWEST_ROWS or len(_tokens(line, first)) > 1:
        return None
    return _headed(line[: rows[0][0].start], rows)


def _unnumbered(line: str, runs: list[re.Match[str]]) -> Squeezed | None:
    """Rows of a unit and as many numbers each, behind headings for both."""
    width = len(_tokens(line, runs[-1]))
    runs = [run for run in runs if len(_tokens(line, run)) == width]
    start = next((each.start() for each in HEADS.finditer(normal(line)) if each.group().strip()), None)
    if start is None or width < 2 or len(normal(line)) != len(line):
        return None
    heads = [match for match in HEADS.finditer(normal(line), start, runs[0].start()) if match.group().strip()]
    rows: list[list[Cell]] = []
    position = heads[-1].end() if heads else 0
    for run in runs:
        between = line[position : run.start()]
        text = between.strip(" |.)–-")
        if not text or not names_unit(text) or len(text.split()) > _MOST_WORDS or not _NAME_MARKS.isdisjoint(text):
            return None
        rows.append([Cell(text, position + between.index(text)), *_tokens(line, run)])
        position = run.end()
    return _headed(line[: rows[0][0].start], rows) if len(rows) >= _FEWEST_ROWS else None


def _headed(front: str, rows: list[list[Cell]]) -> Squeezed:
    """The rows with the headings that end the words in front of them."""
    width = len(rows[0])
    low = normal(front)
    if len(low) != len(front):
        return Squeezed(front, [], rows)
    begin = [match.start() for match in _HEADS_BEGIN.finditer(low)]
    least = begin[-1] if begin else max(low.rfind(":"), low.rfind(". ")) + 1
    heads = [match for match in HEADS.finditer(low, least) if match.group().strip()]
    heads = heads[-width:]
    known = parted(front[least:].rstrip(), width, whole=bool(begin)) if len(heads) != width else None
    if known is not None:
        known = [Cell(cell.text, cell.start + least) for cell in known]
        return Squeezed(front[: known[0].start].strip(" |:–-"), known, rows)
    if len(heads) != width:
        return Squeezed(front, [], rows)
    return Squeezed(
        front[: heads[0].start()].strip(" |:–-"),
        [Cell(front[head.start() : head.end()].strip(), head.start()) for head in heads],
        rows,
    )
