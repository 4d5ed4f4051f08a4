"""What a cell of a table holds: a number with its unit, a place, a step up or down, a bound; or nothing."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from nlp.lexicon import normal
from nlp.numbers import decimals, is_year, parse
from nlp.patterns import cue
from schema.fact import Comparator

ValueKind = Literal["score", "rank", "change", "rank_change", "score_change"]


@dataclass(slots=True)
class Cell:
    """A cell and where its text stands in the line (or in itself, in a page's table)."""

    text: str
    start: int = 0


@dataclass(frozen=True, slots=True)
class Value:
    """A number of a cell with what the cell itself says of it."""

    number: Decimal
    kind: ValueKind | None = None
    """None where only the column tells what is measured."""
    places: int = 0
    percent: bool = False
    total: int | None = None
    comparator: Comparator = "="
    year: int | None = None
    aside: bool = False
    """Whether it stands in brackets behind another and says nothing of itself: "66,56 (11)"."""
    before: bool = False
    """Whether it is that of the year before: the first of "25 → 10"."""

    @property
    def whole(self) -> bool:
        """Whether the number is written without a fraction and could be a place."""
        return not self.places and not self.percent and 1 <= self.number <= _MOST_PROVINCES


_MOST_PROVINCES = 64
_BLANK = frozenset(
    {"", "-", "–", "—", "_", "…", "...", "..", "x", "/", "n/a", "na", "*", "=", "không", "chưa có", "kxh"}
)
_MARK = re.compile(r"(?<=[\d%])\s*(?:\*+|\([a-z*]\)|\((?:[–—-]|n/a|na)\)|\[\d\])$")
"""The sign of a footnote behind a number."""
_NUMBER = r"\d+(?:[.,]\d+)*"
_ONE = cue(
    r"(?:(?:đạt|là|ở|mức|xếp|đứng|score|points?)\s+)*(?:(?P<bound>từ|trên|hơn|vượt|dưới|tối\s+thiểu|ít\s+nhất|khoảng|gần|≥|>=|>|≤|<=|<|~)\s*)?(?P<top>(?:(?:trong|thuộc|vào)\s+)?(?:top|tốp|nhóm)\s+)?"
    r"(?P<way>tăng|giảm|lên|xuống|tụt|up|down|[▲△▴↑⬆🔺▼▽▾↓⬇🔻])?\s*"
    r"(?P<place>(?:thứ\s+hạng|hạng|thứ|vị\s+trí|rank)\s*(?:thứ\s+)?:?\s*)?"
    rf"(?P<sign>[+−–-]?)\s?(?P<number>{_NUMBER})\s*(?P<ordinal>(?:st|nd|rd|th)(?!\w))?\s*(?P<unit>%|(?:điểm\s+(?:phần\s+trăm|%)|điểm|points?)(?!\w)|(?:bậc|hạng|places?)(?!\w))?"
    r"(?:\s*/\s*(?P<total>\d{1,4}))?(?P<least>\s+(?:trở\s+lên|trở\s+xuống))?(?:\s+(?:tỉnh|tỉnh,?\s*thành(?:\s+phố)?|địa\s+phương|đơn\s+vị))?"
)
_MIXED = cue(
    rf"(?P<main>[^\d]*{_NUMBER}\s*(?:%|điểm|bậc|hạng)?(?:\s*/\s*\d+)?)\s*(?:[(\[]|[-–—;,/]\s+|\s-\s)\s*(?P<rest>[^()\[\]]+?)\s*[)\]]?"
)
_ASIDE_YEAR = cue(r"(?:năm\s+)?(?P<year>20\d\d)\s*(?::|là|-|–|,)?\s*")
_OF_YEAR = cue(r"(?:năm\s+)?(?P<year>20\d\d)\s*(?::|là|đạt)\s*")
_DOWN = frozenset(["giảm", "xuống", "tụt", "down", "▼", "▽", "▾", "↓", "⬇", "🔻"])
_PLACES = frozenset({"bậc", "hạng", "place", "places"})
_LEAST: dict[str, Comparator] = {
    "từ": ">=", "≥": ">=", ">=": ">=", "tối thiểu": ">=", "ít nhất": ">=", "trên": ">", "hơn": ">", "vượt": ">",
    ">": ">", "dưới": "<", "<": "<", "≤": "<=", "<=": "<=", "khoảng": "~", "gần": "~", "~": "~",
}  # fmt: skip


def is_blank(text: str) -> bool:
    """Whether a cell holds nothing, or the sign for what is missing or the same.

    >>> is_blank(" – "), is_blank("0")
    (True, False)
    """
    return normal(text).strip() in _BLANK


def values(text: str) -> tuple[Value, ...]:
    """The numbers of a cell: mostly one, two where another stands aside; none where it holds words or a date.

    >>> [(str(v.number), v.kind, v.total, v.year) for v in values("89,95% (2022: hạng 3)")]
    [('89.95', 'score', None, None), ('3', 'rank', None, 2022)]
    >>> [(str(v.number), v.kind, v.total, v.comparator) for v in values("12/63") + values("▼ 3") + values("Top 10")]
    [('12', 'rank', 63, '='), ('-3', 'change', None, '='), ('10', 'rank', None, '<=')]
    >>> values("Hà Nội"), values("10-12"), values("(11)")
    ((), (), ())
    """
    lowered = _MARK.sub("", normal(text).strip())
    if not any(letter.isdigit() for letter in lowered) or len(lowered) > _LONGEST:
        return _in_words(lowered)
    scored = _SCORE_AND_PLACE.fullmatch(lowered)
    if scored is not None:
        main = _value(scored["score"])
        return () if main is None else (main, Value(Decimal(scored["place"]), aside=True))
    one = _value(lowered)
    if one is not None:
        return (one,)
    if lowered.startswith("(") and lowered.endswith(")") and lowered.count("(") == 1:  # "(2022: 4,95)", "(hạng 5)"
        inside = values(lowered[1:-1])
        return inside if all(value.year or value.kind for value in inside) else ()
    told = _OF_YEAR.match(lowered)
    of_year = _value(lowered[told.end() :]) if told is not None else None
    if told is not None and of_year is not None:
        return (replace(of_year, year=int(told["year"])),)
    first, arrow, second = _ARROW.sub("→", lowered).partition("→")
    old, new = (_value(first.strip()), _value(second.strip())) if arrow else (None, None)
    if old is not None and new is not None and (old.kind, old.places > 0) == (new.kind, new.places > 0):
        return (replace(old, before=True), new)
    match = _MIXED.fullmatch(lowered)
    main = _value(match["main"].strip()) if match else None
    if match is None or main is None:
        return ()
    rest = match["rest"].strip()
    dated = _ASIDE_YEAR.match(rest)
    year = int(dated["year"]) if dated and dated.end() < len(rest) else None
    aside = _value(rest[dated.end() :] if dated and year else rest)
    if aside is None:
        return ()
    if main.kind in {"change", "score_change"} and aside.kind == "rank" and rest.endswith(("bậc", "hạng")):
        return main, replace(aside, kind="rank_change", number=aside.number.copy_sign(main.number))
    if aside.kind is None and year is None:
        bracketed = lowered.endswith(")") and aside.whole and aside.comparator == "="
        return (main, Value(aside.number, total=aside.total, aside=True)) if bracketed else ()
    if aside.kind == "change":
        kind: ValueKind = "score_change" if aside.places else "rank_change"
        return main, Value(aside.number, kind, aside.places, aside.percent, year=year)
    return main, Value(aside.number, aside.kind, aside.places, aside.percent, aside.total, aside.comparator, year)


_SCORE_AND_PLACE = re.compile(r"(?P<score>\d+[.,]\d+)\s*/\s*(?P<place>[1-9]|[1-5]\d|6[0-4])")
"""A score and what stands behind a stroke: its place where the heading says so ("88,96/5"), else nothing told."""
_ARROW = re.compile(r"→|⇒|➔|➜|->|=>|-->")
_LONGEST = 60
_WORDS = {
    "nhất": 1, "một": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_FIRSTS = {
    "quán quân": 1, "dẫn đầu": 1, "đứng đầu": 1, "á quân": 2, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_BEFORE_PLACES = frozenset({"thứ", "hạng", "giải", "xếp", "xếp thứ", "xếp hạng", "đứng thứ", "vị trí thứ", "hạng thứ"})
_PRIZES = frozenset({"nhất", "nhì", "ba", "tư"})
_STEPS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip


def _in_words(lowered: str) -> tuple[Value, ...]:
    """A place written out: "Thứ nhất", "hạng ba", "á quân"."""
    way, _, places = lowered.partition(" ")
    if (
        way in {"up", "down"}
        and (steps := _STEPS.get(places.split(" ", 1)[0]))
        and places.endswith(("place", "places"))
    ):
        return (Value(Decimal(steps if way == "up" else -steps), "rank_change"),)
    number = _FIRSTS.get(lowered)
    opening, _, word = lowered.rpartition(" ")
    if number is None and opening in _BEFORE_PLACES:
        number = _WORDS.get(word)
    if number is None and lowered in _PRIZES:
        number = _WORDS[lowered]
    return () if number is None else (Value(Decimal(number), "rank"),)


def _value(text: str) -> Value | None:
    match = _ONE.fullmatch(text)
    if match is None:
        return None
    if is_year(match["number"]):
        return None
    number, places = parse(match["number"]), decimals(match["number"])
    unit, total = match["unit"] or "", int(match["total"]) if match["total"] else None
    signed = bool(match["way"] or match["sign"])
    if match["way"] in _DOWN or match["sign"] in {"-", "−", "–"}:
        number = -number
    percent = unit == "%"
    comparator: Comparator = "="
    if match["least"]:
        comparator = "<=" if match["least"].endswith("xuống") else ">="
    elif match["bound"]:
        comparator = _LEAST[" ".join(match["bound"].split())]
    if signed:
        kind: ValueKind = "rank_change" if unit in _PLACES else "score_change" if unit else "change"
        return None if total or match["place"] or match["top"] else Value(number, kind, places, percent)
    if match["top"]:
        return Value(number, "rank", comparator="<=") if not places and not unit else None
    if match["place"] or match["ordinal"] or unit in _PLACES:
        return None if places else Value(number, "rank", total=total, comparator=comparator)
    if total is not None and not places and total in _RANKED and number <= total:
        return Value(number, "rank", total=total, comparator=comparator)
    if total is not None and number > total:
        return None  # a date, or a number of a document
    return Value(number, "score" if unit else None, places, percent, total, comparator)


_RANKED = frozenset({*range(11, 20), *range(21, 40), 61, 62, 63, 64, 58, 59})
"""Totals of tables of units; ten, twenty, a hundred are the most of a score."""


def is_year_cell(text: str) -> bool:
    """Whether a cell holds nothing but a year: "2021", "Năm 2021"."""
    lowered = normal(text).strip().removeprefix("năm").strip()
    return is_year(lowered)
