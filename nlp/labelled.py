"""The cells that say themselves what they hold: "Tỉnh: Hà Nam | Điểm: 66,53", "2020: 63,86 điểm | hạng 23"."""

import re

from nlp.cells import Cell, values
from nlp.layouts import Row

SECTION = re.compile(
    r"(?:Slide|Trang|Page|Phần|Chương|Mục|Bảng|Biểu|Hình|Phụ lục|Table|Figure|Part|Section)(?:\s+số)?\s+\d+(?:/\d+)?"
)
"""A line that numbers what follows: "Slide 4"."""
_DATED_CELL = re.compile(r"(?P<label>(?:19|20)\d\d):\s*(?P<value>\S.*)")
_LABELLED = re.compile(r"(?P<label>[^\d\W][^:]{1,40}):\s+(?P<value>\S.*)")


def labelled_first(cells: list[Cell]) -> list[Cell]:
    """The cells of "2020: 63,86 điểm | hạng 23": what stands before the colon names the row."""
    match = None
    if cells:
        match = _LABELLED.fullmatch(cells[0].text) or _DATED_CELL.fullmatch(cells[0].text)
    if match is None or any(":" in cell.text for cell in cells[1:]):
        return cells
    placed = any(value.kind == "rank" for value in values(match["label"]))  # "Hạng 1: Sở Tài chính | 88,59 điểm"
    if placed == bool(values(match["value"])):
        return cells
    first = cells[0].start
    return [Cell(match["label"], first), Cell(match["value"], first + match.start("value")), *cells[1:]]


def labels(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """The headings that each cell of every row begins with: "Tỉnh: Hà Nam | Điểm: 66,53", and the rows without them."""
    parted = [[_LABELLED.fullmatch(cell.text) for cell in cells] for _, cells in rows]
    labels = [[match["label"] if match else "" for match in matches] for matches in parted]
    if not all(labels[0]) or any(each != labels[0] for each in labels):
        return [], rows
    bare = [
        (
            number,
            [
                Cell(match["value"], cell.start + match.start("value"))
                for cell, match in zip(cells, matches, strict=True)
                if match
            ],
        )
        for (number, cells), matches in zip(rows, parted, strict=True)
    ]
    return [(-1, [Cell(label) for label in labels[0]])], bare
