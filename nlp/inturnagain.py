"""Values in turn for the units told right before: "Phú Thọ xếp thứ 8; … . SIPAS năm này lần lượt là 87,12%, 85,5% và 81,07%"."""

from nlp.candidate import Candidate
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import State

_IN_TURN = cue(
    r"(?<!\w)(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)\s+(?:(?:là|đạt|ở\s+mức|xếp|đứng|thứ|hạng)\s+)+(?P<values>\d[\d.,]*\s*(?:%|điểm)?(?:(?:,|;|\s+và|,\s+và)\s+(?:(?:thứ|hạng)\s+)?\d[\d.,]*\s*(?:%|điểm)?)+)"
)
_VALUE = cue(r"(?<![\d.,])\d+(?:[.,]\d+)?")
_NAMES = frozenset({"unit", "group", "department", "district", "anaphora"})
_PARTS = frozenset({"indicator", "component"})
_YEARS_TOO = cue(r"20\d\d(?:\s*,\s*|\s+và\s+|\s*[-–]\s*|\s+đến\s+(?:năm\s+)?)20\d\d")
_FEWEST = 2
IN_TURN = 700
"""The group of those whose values are told in turn."""


def told_in_turn(lowered: str, mentions: list[Mention], state: State) -> list[Candidate]:
    """The units of the sentence before, where this one names none and tells as many values one after the other."""
    if "lần lượt" not in lowered and "tương ứng" not in lowered and "thứ tự" not in lowered:
        return []
    if state.since_indicator or state.since_paragraph or any(mention.kind in _NAMES for mention in mentions):
        return []
    if sum(mention.kind in _PARTS for mention in mentions) > 1:
        return []  # the values are of these, one each
    match = _IN_TURN.search(lowered)
    if match is None or _YEARS_TOO.search(lowered):
        return []
    values = sum(1 for _ in _VALUE.finditer(match["values"]))
    told = next(
        (names for names in (state.several, state.paragraph_told) if len(names) == values),
        (),
    )
    if len(told) < _FEWEST:
        return []
    return [Candidate(name, match.start(), match.start() + 1, "subject", group=IN_TURN) for name in told]
