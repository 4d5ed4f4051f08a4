"""Whether the numbers of a column are what its heading says: no scores off the scale, no two columns of one score."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from nlp.attribute import fits
from nlp.cells import Cell, Value, values
from nlp.columns import Column
from nlp.figures import Figure
from nlp.lexicon import normal
from nlp.mentions import mentions
from nlp.state import Name

_FEWEST = 3
"""Rows that tell whether a column is off its scale."""


def borne_out(
    columns: list[Column], rows: Sequence[list[Cell]], indicator: str | None, year: int | None
) -> list[Column]:
    """The columns without those whose numbers cannot be what they are headed as, in a table of units."""
    rows = [row for row in rows if len(row) == len(columns)]
    level = _level(columns, rows)
    if len(rows) < _FEWEST or level is None:
        return columns
    body = [[found[0] for row in rows if (found := values(row[place].text))] for place in range(len(columns))]
    columns = [
        Column("skip", label=column.label) if _off_scale(column, told, level, indicator, year) else column
        for column, told in zip(columns, body, strict=True)
    ]
    return _without_rivals(columns, body)


def _level(columns: Sequence[Column], rows: Sequence[list[Cell]]) -> str | None:
    """The level of the units that most rows name; None where they name parts or years."""
    place = next((place for place, column in enumerate(columns) if column.kind == "name"), None)
    if place is None:
        return None
    levels = [
        Name(mention.ids, mention.kind).level
        for row in rows
        for mention in mentions(row[place].text, normal(row[place].text))[:1]
        if mention.kind in {"unit", "department", "district"}
    ]
    most = max(set(levels), key=levels.count, default=None)
    return most if most is not None and levels.count(most) * 2 > len(rows) else None


def _off_scale(column: Column, told: Sequence[Value], level: str, indicator: str | None, year: int | None) -> bool:
    """Whether most numbers of a column of scores lie off the scale: the others are none either."""
    code = column.indicator or indicator
    plain = [value for value in told if value.kind in {None, "score"} and not value.aside]
    if column.kind != "score" or code is None or len(plain) < _FEWEST:
        return False
    figures = (Figure(0, 0, "score", value.number, None, rule="table") for value in plain)
    held = sum(fits(code, column.component, figure, level, column.year or year) for figure in figures)
    return held * 2 < len(plain)


def _without_rivals(columns: list[Column], body: Sequence[Sequence[Value]]) -> list[Column]:
    """Of several columns that would all be one score, those that the places follow; else none."""
    keys: dict[tuple[object, ...], list[int]] = {}
    for place, column in enumerate(columns):
        if column.kind == "score" and not column.mean and not any(value.year for value in body[place]):
            key = (column.indicator, column.component, column.year, column.subject, column.modality)
            keys.setdefault(key, []).append(place)
    result = list(columns)
    for rivals in keys.values():
        if len(rivals) == 1:
            continue
        ranks = [body[place] for place, column in enumerate(columns) if column.kind == "rank" and not column.component]
        led = [place for place in rivals if any(_follow(rank, body[place]) for rank in ranks)]
        if len({tuple(value.number for value in body[place]) for place in rivals}) == 1:
            led = rivals[:1]  # "Tổng điểm" and "Chỉ số (%)" say the same
        for place in rivals:
            if place not in led:
                result[place] = Column("skip", label=columns[place].label)
    return result


def _follow(ranks: Sequence[Value], scores: Sequence[Value]) -> bool:
    """Whether scores fall where places rise, all the way down; in each block of a table that counts its places anew."""
    if len(ranks) != len(scores) or len(ranks) < _FEWEST:
        return False
    told = [(rank.number, -score.number) for rank, score in zip(ranks, scores, strict=True)]
    return _rise(sorted(told)) or all(_rise(block) for block in _blocks(told))


def _rise(pairs: Sequence[tuple[Decimal, Decimal]]) -> bool:
    return all(a[1] <= b[1] for a, b in pairwise(pairs)) and pairs[0][0] < pairs[-1][0]


def _blocks(pairs: Sequence[tuple[Decimal, Decimal]]) -> list[list[tuple[Decimal, Decimal]]]:
    """The rows from each first place to the next one."""
    blocks: list[list[tuple[Decimal, Decimal]]] = [[]]
    for pair in pairs:
        if pair[0] == 1 and blocks[-1] and blocks[-1][-1][0] > 1:
            blocks.append([])
        blocks[-1].append(pair)
    return blocks
