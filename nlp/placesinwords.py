"""Places of several indicators that a list tells in words: "đứng nhất về PCI, nhì về PAR INDEX và cuối về PAPI"."""

import re
from decimal import Decimal
from itertools import pairwise

from nlp.figures import SPELT, Figure, small
from nlp.mention import Mention
from nlp.patterns import cue

_NOUN = r"(?:\s+(?:trong\s+|của\s+)?(?:cả\s+nước|toàn\s+quốc|(?:toàn\s+)?vùng|(?:toàn\s+)?khu\s+vực))?"
_IN_WHAT = r"(?:về|ở|với|trong|tại)\s+(?:(?:chỉ\s+số|bảng|nội\s+dung|lĩnh\s+vực|trụ\s+cột)\s+)*(?:thành\s+phần\s+)?"
_ITEM = cue(
    r"(?:[,;]|\s(?:và|còn|nhưng|song|rồi))\s+(?:(?:và|còn|nhưng|song|lại|chỉ|cũng|thì|đứng|xếp|về|hạng|vị\s+trí)\s+)*"
    rf"(?:(?P<at>nhất|nhì|áp\s+chót|kế\s+chót|chót|bét|cuối|thứ\s+(?:{SPELT})){_NOUN}\s+(?:{_IN_WHAT})?"
    rf"|(?P<third>ba|tư){_NOUN}\s+{_IN_WHAT})[\"“]?$"
)
_FIRST = cue(r"\s+(?:(?:đang|vừa|cùng\s+lúc|xếp|đứng)\s+)*(?P<at>nhất|nhì)\s+(?:(?:về|ở)\s+)?(?:chỉ\s+số\s+)?$")
_LAST = {"áp chót": 2, "kế chót": 2, "chót": 1, "bét": 1, "cuối": 1}
_MEASURED = frozenset({"indicator", "component"})
_RANKED = frozenset({"unit", "anaphora", "department", "district"})


def places_in_words(lowered: str, mentions: list[Mention], figures: list[Figure]) -> list[Figure]:
    """The places behind the first one, each before its own indicator, and the first where a name stands before it."""
    told = [mention for mention in mentions if mention.kind in _MEASURED]
    if len(told) < len(_MEASURED):  # a list has two at least
        return []
    found: list[Figure] = []
    ranks = [each for each in figures if each.kind == "rank" and each.comparator == "="]
    first = _first(lowered, mentions, told[0])
    if first is not None and not any(_overlap(first, each) for each in figures):
        ranks.append(first)
    for last, mention in pairwise(told):
        match = _ITEM.search(lowered, last.start, mention.start)
        if match is None or not any(each.start < match.start() for each in ranks):
            continue
        figure = _place(match)
        if not any(_overlap(figure, each) for each in figures):
            found.append(figure)
            ranks.append(figure)
    return [first, *found] if found and first is not None and first in ranks else found


def _first(lowered: str, mentions: list[Mention], measured: Mention) -> Figure | None:
    """The form “Lâm Đồng nhất PCI, nhì PAR INDEX”: the place that opens the list."""
    for name in mentions:
        match = _FIRST.fullmatch(lowered, name.end, measured.start) if name.kind in _RANKED else None
        if match is not None:
            value = Decimal(1 if match["at"] == "nhất" else 2)
            return Figure(*match.span("at"), "rank", value, "rank", rule="rank")
    return None


def _place(match: re.Match[str]) -> Figure:
    said = " ".join((match["at"] or match["third"]).split())
    span = match.span("at" if match["at"] else "third")
    if said in _LAST:
        return Figure(*span, "rank", None, "rank", from_bottom=_LAST[said], rule="superlative")
    return Figure(*span, "rank", Decimal(small(said.removeprefix("thứ "))), "rank", rule="rank")


def _overlap(one: Figure, other: Figure) -> bool:
    return one.start < other.end and other.start < one.end
