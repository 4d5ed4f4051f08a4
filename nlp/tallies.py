"""Counts of what rose, fell and stayed: "53 tỉnh tăng điểm, 9 tỉnh giảm, 1 tỉnh giữ nguyên" make all 63 or do not."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from nlp.patterns import cue
from schema.article import TextField
from schema.fact import Check, Fact

_NOUN = (
    r"tỉnh,?\s+thành(?:\s+phố)?|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ(?:,\s*cơ\s+quan\s+ngang\s+bộ|,\s*ngành)?|sở(?:,\s*ban)?(?:,\s*ngành)?|huyện|xã|"
    r"chỉ\s+số(?:\s+(?:thành\s+phần|nội\s+dung))?|tiêu\s+chí(?:\s+thành\s+phần)?|lĩnh\s+vực|nội\s+dung|trụ\s+cột"
)
_WAYS = {
    "up": r"tăng|cải\s+thiện|thăng|lên\s+hạng|tiến\s+bộ|nâng",
    "down": r"giảm|tụt|lùi|rớt|xuống|sụt|mất\s+điểm",
    "same": r"giữ\s+nguyên|không\s+(?:thay\s+)?đổi|không\s+tăng|giữ\s+vững|giữ\s+(?:thứ\s+)?hạng|đi\s+ngang|bằng\s+năm",
}
_ITEM = cue(
    rf"(?<![\d.,/])(?P<count>\d{{1,2}})(?:\s*/\s*(?P<all>\d{{1,2}}))?(?![\d%]|[.,]\d)\s*(?P<noun>{_NOUN})?(?:\s+[^\W\d]+){{0,5}}?\s+(?:(?P<up>{_WAYS['up']})|(?P<down>{_WAYS['down']})|(?P<same>{_WAYS['same']}))(?!\w)"
)
_ALL = cue(
    rf"(?:trong|trên|của|tổng)\s+(?:tổng\s+)?(?:số\s+)?(?P<number>\d{{1,2}})(?![\d%/]|[.,]\d)\s*(?:{_NOUN})|(?P<whole>\d{{1,2}})(?:\s+(?:{_NOUN}))(?=\s+(?:trên\s+cả\s+nước|cả\s+nước|được\s+(?:xếp\s+hạng|đánh\s+giá|khảo\s+sát)))"
)


class Tally(NamedTuple):
    """A sum of counts, and the sentence that it stands in."""

    field: TextField
    start: int
    end: int
    check: Check


def tally(lowered: str) -> Check | None:
    """Whether what rose, fell and stayed makes the number that a sentence gives for all; None when it does not tell.

    >>> tally("trong 63 tỉnh, có 53 tỉnh tăng điểm và 9 tỉnh giảm điểm").sum
    '53 + 9 = 62 ≠ 63'
    >>> tally("8/10 chỉ số thành phần tăng điểm, 2 chỉ số giảm điểm").closes
    True
    """
    items = list(_ITEM.finditer(lowered))
    ways = [str(item.lastgroup) for item in items]
    if len(set(ways)) != len(ways) or not {"up", "down"} <= set(ways) or not any(item["noun"] for item in items):
        return None  # "53 tỉnh tăng, trong đó 10 tỉnh tăng mạnh" counts some twice
    totals = {int(item["all"]) for item in items if item["all"]}
    totals |= {int(found["number"] or found["whole"]) for found in _ALL.finditer(lowered)}
    if len(totals) != 1:
        return None
    counts, total = [int(item["count"]) for item in items], totals.pop()
    closes = sum(counts) == total
    written = f"{' + '.join(map(str, counts))} = {sum(counts)}"
    return Check(kind="tally", sum=written if closes else f"{written} ≠ {total}", closes=closes)


def concerned(tallies: Iterable[Tally], facts: list[Fact], lines: dict[TextField, list[int]]) -> dict[int, list[Check]]:
    """The facts that stand in the sentence of a tally or, where that states none, in its paragraph; by their number."""
    found: dict[int, list[Check]] = {}
    places: dict[tuple[TextField, int], list[int]] = {}

    def line(field: TextField, place: int) -> tuple[TextField, int]:
        return (field, bisect_right(lines.get(field, []), place))

    for number, fact in enumerate(facts):
        if fact.evidence.table is None:
            places.setdefault(line(fact.evidence.field, fact.evidence.end), []).append(number)
    for each in tallies:
        beside = places.get(line(each.field, each.end), [])
        inside = [number for number in beside if each.start <= facts[number].evidence.start < each.end]
        for number in inside or beside:
            found.setdefault(number, []).append(each.check)
    return found


def find_tallies(sentences: Iterable[tuple[TextField, int, str]]) -> list[Tally]:
    """The tallies of sentences that are given with field, place and lowered text."""
    found = []
    for field, offset, lowered in sentences:
        check = tally(lowered) if "tăng" in lowered or "giảm" in lowered else None
        if check is not None:
            found.append(Tally(field, offset, offset + len(lowered), check))
    return found


def line_starts(text: str) -> list[int]:
    """Where each line of a text after the first begins."""
    return [match.end() for match in re.finditer(r"\n", text)]
