"""Tables with the points that a board gave and no column of totals: "Điểm tự chấm | Điểm thẩm định | Xếp hạng"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from nlp.cells import Cell, values
from nlp.columns import Column

_APPRAISED = "Điểm thẩm định"


def appraised_as_total(columns: list[Column], rows: Sequence[list[Cell]]) -> list[Column]:
    """The columns with the points appraised as the totals, where nothing else is one and the places follow them."""
    results = [column for column in columns if column.kind in {"score", "value"}]
    if len(results) != 1 or results[0].component != _APPRAISED:
        return columns
    sole = results[0]
    places = [column for column in columns if column.kind == "rank" and column.component in {None, _APPRAISED}]
    if len(places) > 1 or not (places or any(column.kind == "group" for column in columns)):
        return columns
    if places and not _follow(_place_of(places[0], columns), _place_of(sole, columns), len(columns), rows):
        return columns
    return [
        replace(column, component=None) if any(column is one for one in (sole, *places)) else column
        for column in columns
    ]


def _place_of(column: Column, columns: list[Column]) -> int:
    return next(place for place, each in enumerate(columns) if each is column)


def _follow(place: int, score: int, width: int, rows: Sequence[list[Cell]]) -> bool:
    """Whether nobody right behind another one has more points."""
    told = []
    for cells in rows:
        if len(cells) == width:
            ranks, scores = values(cells[place].text), values(cells[score].text)
            if len(ranks) == len(scores) == 1:
                told.append((ranks[0].number, scores[0].number))
    behind = [(one, other) for one, other in pairwise(told) if other[0] == one[0] + 1]
    return all(other[1] <= one[1] for one, other in behind)
