"""Who held a place in which years: "Quán quân những năm qua: Hải Phòng (2021), Quảng Ninh (2022 và 2023)"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.state import UNKNOWN, Name

_VALUE = r"(?:\s*[:,]\s*(?:(?:với|đạt|được)\s+)*\d{1,3}[.,]\d{1,4}\s*(?:điểm|%)?)?"
_IN_YEARS = cue(
    rf"\s*\((?:(?:các|những|hai|ba|bốn|trong|từ|giai\s+đoạn|năm)\s+)*(?P<years>20\d\d(?:\s*(?:,\s*và|,|và|[-–—]|đến)\s*(?:năm\s+)?20\d\d)*){_VALUE}\)"
)
_PLACE = r"(?P<place>quán\s+quân|á\s+quân|ngôi\s+(?:đầu|vương|vị\s+số\s+một|nhất|nhì)|(?:vị\s+trí|ngôi)\s+(?:số\s+(?:một|1)|đầu\s+bảng|dẫn\s+đầu|thứ\s+nhất|đứng\s+đầu|đầu\s+tiên|cuối\s+bảng|cuối\s+cùng|đội\s+sổ)|(?:từng|đã|đơn\s+vị|tỉnh|địa\s+phương|bộ)\s+(?:dẫn\s+đầu|đứng\s+đầu|đứng\s+nhất|về\s+nhì|đứng\s+cuối|đội\s+sổ))"
_BEFORE = cue(
    rf"(?<!\w){_PLACE}(?!\w)[^.;:()\d]{{0,60}}?(?::|\s(?:là|gồm|gồm\s+có|thuộc\s+về|gọi\s+tên|có|như))\s*:?\s*(?:(?:tỉnh|thành\s+phố|tp\.?)\s*)?$"
)
_BEHIND = cue(
    rf"\s*(?:,\s*)?(?:(?:là|đều|từng|lần\s+lượt|cũng|đã|những|các|hai|ba|bốn|nắm\s+giữ|giữ|giành|đoạt|ở|lên)\s+)*{_PLACE}(?!\w)"
)
HOLDERS = cue(r"(?<!\w)(?:quán\s+quân|á\s+quân|ngôi|từng\s+(?:dẫn|đứng|về|đội))(?!\w)")
"""Words of which one stands where no place was typed that still tells who held one."""
_JOINT = cue(r"\s*(?:,\s*và|,|;|và|rồi|,\s*rồi)\s*(?:(?:tỉnh|thành\s+phố|tp\.?)\s*)?")
_SECOND = cue(r"á\s+quân|nhì")
_LAST = cue(r"cuối|đội\s+sổ")
_FEWEST = 2


def tells_holders(lowered: str) -> bool:
    """Whether a sentence may tell who held a place in which years."""
    return "(" in lowered and any(mark in lowered for mark in _MARKS) and _SOME_YEARS.search(lowered) is not None


_SOME_YEARS = cue(rf"\((?:[^()\d]{{0,16}}\s)?20\d\d(?:[^()\d]{{1,6}}20\d\d)*{_VALUE}\)")


def held_in_years(sentence: SentenceText, names: list[Candidate]) -> list[tuple[Figure, Name, int]]:
    """A place for each name and year of a list of who held it; a name with one year alone is no list."""
    lowered = sentence.lowered
    if not tells_holders(lowered):
        return []
    run: list[tuple[Candidate, re.Match[str]]] = []
    for name in sorted(names, key=lambda each: each.start):
        told = _IN_YEARS.match(lowered, name.end) if name.name != UNKNOWN else None
        if told is not None and (not run or _JOINT.fullmatch(lowered, run[-1][1].end(), name.start)):
            run.append((name, told))
    years = [year for _, told in run for year in _years(told["years"])]
    if len(years) < _FEWEST:
        return []
    place = _BEFORE.search(lowered, max(0, run[0][0].start - 120), run[0][0].start) or _BEHIND.match(
        lowered, run[-1][1].end()
    )
    if place is None:
        return []
    told_there = sentence.scan.figures
    told_there[:] = [
        each for each in told_there if not (each.start < place.end("place") and place.start("place") < each.end)
    ]
    last = _LAST.search(place["place"]) is not None
    value = None if last else Decimal(2 if _SECOND.search(place["place"]) else 1)
    bottom = 1 if last else None
    return [
        (
            Figure(told.start(), told.end("years"), "rank", value, "rank", from_bottom=bottom, rule="rank"),
            name.name,
            year,
        )
        for name, told in run
        for year in _years(told["years"])
    ]


_MARKS = ("quân", "ngôi", "đầu", "vị trí", "đội sổ", "cuối")
_STEP = cue(r"(?P<span>[-–—]|đến)?\s*(?:năm\s+)?(?P<year>20\d\d)")


def _years(told: str) -> Iterator[int]:
    """The years of "2017 - 2020, 2022 và 2023", one by one."""
    before = 0
    for step in _STEP.finditer(told):
        year = int(step["year"])
        yield from range(before + 1 if step["span"] and before else year, year + 1)
        before = year
