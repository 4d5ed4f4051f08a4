"""How a page's table lies: two rows of headings, a table on its side, cells that hold two figures."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from nlp.columns import Column, column_of, with_fields
from nlp.lexicon import normal
from nlp.mentions import mentions

_UNITS = frozenset({"unit", "department", "district"})
_VALUE = re.compile(r"^[+-]?\d+(?:[.,]\d+)*\s*(?:%|điểm|bậc|hạng)?(?:\s*/\s*\d+)?$")
_YEAR = re.compile(r"^(?:năm\s+)?(?:19|20)\d\d$")
_FEWEST = 2


def headings(rows: list[list[str]]) -> tuple[list[Column], int]:
    """What the columns of a table hold, and how many of its rows say so.

    >>> columns, height = headings([["Tỉnh", "Năm 2022", ""], ["", "Điểm", "Hạng"], ["Hà Nội", "89,1", "3"]])
    >>> height, [(column.kind, column.year) for column in columns]
    (2, [('name', None), ('score', 2022), ('rank', 2022)])
    """
    width = max(len(row) for row in rows[1:]) if len(rows) > 1 else len(rows[0])
    upper = rows[0]
    lower = rows[1] if len(rows) > _FEWEST and _is_heading(rows[1], upper) else None
    if lower is None:
        return _named(with_fields(upper), rows[1:]), 1
    over = _spread(upper, lower, width)
    below = lower if len(lower) == len(over) else [""] * (len(over) - len(lower)) + lower
    columns = with_fields([low or high for high, low in zip(over, below, strict=True)])
    joined = [
        _joined(column_of(high), column) if low and low != high else column
        for high, low, column in zip(over, below, columns, strict=True)
    ]
    return _named(joined, rows[2:]), 2


def _is_heading(row: list[str], upper: list[str]) -> bool:
    """Whether a second row goes on with the headings: it says what the numbers below are, and has none of its own."""
    told = [cell for cell in row if cell.strip()]
    if not told or any(_VALUE.match(cell.strip()) and not _YEAR.match(normal(cell).strip()) for cell in told):
        return False
    if any(mention.kind in _UNITS for cell in told for mention in mentions(cell, normal(cell))):
        return False
    own = [cell for cell in told if cell not in upper]
    return bool(own) and all(column_of(cell).kind not in {"skip", "name"} for cell in own)


def _spread(upper: list[str], lower: list[str], width: int) -> list[str]:
    """The upper headings, each over all the columns that it is the heading of."""
    if len(upper) == width:
        filled: list[str] = []
        for high, low in zip(upper, [*lower, *[""] * len(upper)], strict=False):
            filled.append(filled[-1] if not high and low and filled else high)
        return filled
    names = width - len(lower)
    groups = len(upper) - names
    if names < 0 or groups < 1 or len(lower) % groups:
        return [*upper, *[""] * (width - len(upper))][:width]
    return [*upper[:names], *(high for high in upper[names:] for _ in range(len(lower) // groups))]


def _joined(high: Column, low: Column) -> Column:
    """What a column holds whose upper heading names the year or the indicator, the lower one what of it."""
    return replace(
        low,
        year=low.year or high.year,
        indicator=low.indicator or high.indicator,
        component=low.component or high.component,
        percent=low.percent or (high.percent and low.kind == "score"),
    )


def _named(columns: list[Column], body: list[list[str]]) -> list[Column]:
    """The columns with one that names the rows: where no heading says which, the first of words is it."""
    if any(column.kind in {"name", "year"} for column in columns):
        return columns
    for place, column in enumerate(columns):
        texts = [row[place].strip() for row in body if place < len(row)]
        if texts and column.kind != "index" and all(text and not text[0].isdigit() for text in texts):
            return [Column("name") if number == place else other for number, other in enumerate(columns)]
    return columns


def on_its_side(rows: list[list[str]]) -> bool:
    """Whether the units head the columns and what is measured heads the rows."""
    if len(rows) < _FEWEST or len(rows[0]) <= _FEWEST:
        return False
    heads = [any(mention.kind in _UNITS for mention in mentions(cell, normal(cell))) for cell in rows[0][1:]]
    first = [bool(row) and any(m.kind in _UNITS for m in mentions(row[0], normal(row[0]))) for row in rows[1:]]
    return all(heads) and not any(first) and len({len(row) for row in rows}) == 1


@dataclass(frozen=True, slots=True)
class Part:
    """One of the figures of a cell that holds two: "89,95% (2022: hạng 3)"."""

    text: str
    year: int | None = None
    kind: Literal["score", "rank", "rank_change", "score_change"] | None = None


_MIXED = re.compile(
    r"^(?P<main>(?:(?:xếp\s+)?(?:hạng|thứ)\s+)?[+-]?\d+(?:[.,]\d+)*\s*(?:%|điểm)?(?:\s*/\s*\d+)?)\s*(?:[(\[]|[-–—;,/]\s+|\s-\s)\s*(?P<rest>[^()\[\]]+?)\s*[)\]]?$"
)
_ASIDE = re.compile(
    r"^(?:(?:năm\s+)?(?P<year>20\d\d)\s*(?::|là|-|–|,)?\s*)?(?:(?:đạt|xếp|đứng)\s+)*(?:(?P<place>(?:vị\s+)?(?:hạng|thứ(?:\s+hạng)?|trí)\s*(?:thứ\s+)?:?\s*\d{1,3}(?:\s*/\s*\d{1,3})?|\d{1,3}\s*/\s*\d{2,3})"
    r"|(?P<way>tăng|giảm|tụt|[+▲↑▼↓-])\s*(?P<amount>\d+(?:[.,]\d+)?)\s*(?P<of>bậc|hạng|điểm|%)?|(?P<value>\d+(?:[.,]\d+)*\s*(?:%|điểm)?))$"
)
_DOWN = frozenset({"giảm", "tụt", "▼", "↓", "-"})
_PLACES = frozenset({"bậc", "hạng"})


def parts_of(text: str) -> list[Part]:
    """The figures of a cell that holds a main one and another aside; none where it holds only one.

    >>> [(part.text, part.year, part.kind) for part in parts_of("89,95% (2022: hạng 3)")]
    [('89,95%', None, None), ('3', 2022, 'rank')]
    >>> parts_of("89,95%")
    []
    """
    lowered = normal(text).strip()
    match = _MIXED.match(lowered)
    aside = _ASIDE.match(match["rest"].strip()) if match else None
    if match is None or aside is None:
        return []
    year = int(aside["year"]) if aside["year"] else None
    main = Part(re.sub(r"^\D+(?=\d)", "", match["main"]), kind="rank" if match["main"][0] in "xht" else None)
    if aside["place"]:
        return [main, Part(re.sub(r"^\D+", "", aside["place"]), year, "rank")]
    if aside["way"]:
        sign = "-" if aside["way"] in _DOWN else "+"
        places = aside["of"] in _PLACES or (aside["of"] is None and not re.search(r"[.,]", aside["amount"]))
        return [main, Part(sign + aside["amount"], year, "rank_change" if places else "score_change")]
    return [main, Part(aside["value"], year)] if year is not None else []
