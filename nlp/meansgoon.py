"""Means told once and gone on with: "X 87,35% (bình quân cả nước 90,12%); Y 81,2% (82,07%); Z 79,66% (mức chung 83,24%)"."""

import re

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import NATION, PROVINCES, Name

_Mean = tuple[int, int, Name]

_ONLY_VALUE = cue(r"\d{1,3}(?:[.,]\d+)?\s*(?:%|điểm)?\s*(?P<open>\()\s*\d{1,3}[.,]\d+\s*(?:%|điểm)?\s*\)")
_IN_BRACKET = cue(r"\d\s*(?:%|điểm)?\s*\([^()\d]{0,24}$")
_THEN_VALUE = cue(r"[^()\d]{0,40}\d{1,3}[.,]\d+\s*(?:%|điểm)?\s*\)")
_A_MEAN = cue(
    r"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị|(?:mức|mặt\s+bằng)\s+chung)(?:\s+(?:chung|của|toàn))*\s*(?:cả\s+nước|toàn\s+quốc)?$"
)


def _of_the_nation(lowered: str, mention: Mention) -> bool:
    return mention.ids == NATION.ids and _A_MEAN.search(lowered, max(0, mention.start - 30), mention.end) is not None


def brackets_like_it(lowered: str, mentions: list[Mention], found: list[_Mean]) -> list[_Mean]:
    """The later brackets that hold nothing but a value, behind one that says whose mean its value is."""
    if "(" not in lowered:
        return []
    named = [
        (mention.start, mention.end, Name(mention.ids, mention.kind))
        for mention in mentions
        if mention.kind == "group" or (mention.kind == "unit" and mention.ids == NATION.ids)
    ]
    for start, end, name in sorted([*found, *named], key=lambda each: each[0]):
        if _IN_BRACKET.search(lowered, max(0, start - 40), start) and _THEN_VALUE.match(lowered, end):
            return [(match.end("open"), match.end("open"), name) for match in _ONLY_VALUE.finditer(lowered, end)]
    return []


def of_the_same(lowered: str, mean: re.Match[str], mentions: list[Mention], name: Name | None) -> Name | None:
    """Whose a mean is that names no owner: the nation's where the sentence told the nation's mean before."""
    if name != PROVINCES or "cả nước" not in lowered:
        return name
    before = [mention for mention in mentions if mention.end <= mean.start()]
    return NATION if any(_of_the_nation(lowered, mention) for mention in before) else name
