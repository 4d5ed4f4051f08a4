"""Means told once and gone on with: "X 87,35% (bình quân cả nước 90,12%); Y 81,2% (82,07%); Z 79,66% (mức chung 83,24%)"."""

import re

from nlp.candidate import Candidate
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import NATION, PROVINCES, Name

_SEVERAL = 2
_SPENT = 3.0
_AGAINST = "so với"
_NEXT_OF = cue(r";\s+[\"“]?(?:[^\W\d]+[\s,\"“”]+){2}[^;]*$")
_Mean = tuple[int, int, Name]

_ONLY_VALUE = cue(r"\d{1,3}(?:[.,]\d+)?\s*(?:%|điểm)?\s*(?P<open>\()\s*\d{1,3}[.,]\d+\s*(?:%|điểm)?\s*\)")
_IN_BRACKET = cue(r"\d\s*(?:%|điểm)?\s*\([^()\d]{0,24}$")
_THEN_VALUE = cue(r"[^()\d]{0,40}\d{1,3}[.,]\d+\s*(?:%|điểm)?\s*\)")
_HELD_AGAINST = cue(
    r"\d{1,3}[.,]\d+\s*(?:%|điểm)?\s*(?:,\s*)?(?P<open>so\s+với)\s+(?:mức\s+|con\s+số\s+)?\d{1,3}[.,]\d+\s*(?:%|điểm)?\s*(?:[;,.)]|và\s|$)"
)
_FRAME = cue(r"\s*:\s|[^;\d]{0,60}?\s(?:gồm|là|như|đó\s+là)\s*:?\s")
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


def held_against_it(lowered: str, found: list[_Mean]) -> list[_Mean]:
    """The second values of "4 chỉ số đều thấp hơn trung vị: X đạt 5,62 so với 6,21 điểm; Y 5,05 so với 5,94 điểm"."""
    if not found or lowered.count("so với") < _SEVERAL:
        return []
    _, end, name = found[0]
    pairs = list(_HELD_AGAINST.finditer(lowered, end)) if _FRAME.match(lowered, end) else []
    return [(*match.span("open"), name) for match in pairs] if len(pairs) >= _SEVERAL else []


def of_spent_mean(
    lowered: str, figure: Figure, name: Candidate, names: list[Candidate], figures: list[Figure]
) -> float:
    """What it costs to give a value to a mean that was told in passing and has its own: "…, bình quân 4,6; Y 7,5 điểm"."""
    if lowered.startswith(_AGAINST, name.start, name.end):
        return _SPENT * 2 if any(name.end <= other.start and other.end <= figure.start for other in figures) else 0.0
    mark = lowered.find(";", name.end, figure.start)
    if mark < 0 or not _NEXT_OF.search(lowered, mark, figure.start):
        return 0.0
    owner = next((other for other in names if other.role == "subject" and other.name.kind != "group"), None)
    in_passing = (
        owner is not None
        and owner.end <= name.start
        and any(other.kind == figure.kind and owner.end <= other.start < name.start for other in figures)
        and any(other.kind == figure.kind and name.end <= other.start < mark for other in figures)
    )
    return _SPENT if in_passing else 0.0


def of_the_same(lowered: str, mean: re.Match[str], mentions: list[Mention], name: Name | None) -> Name | None:
    """Whose a mean is that names no owner: the nation's where the sentence told the nation's mean before."""
    if name != PROVINCES or "cả nước" not in lowered:
        return name
    before = [mention for mention in mentions if mention.end <= mean.start()]
    return NATION if any(_of_the_nation(lowered, mention) for mention in before) else name
