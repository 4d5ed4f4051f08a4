"""Which group of an indicator a word names: PAPI's four in their short names, the letters that PAR INDEX was parted by."""

from nlp.attribute import GROUPS
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.labels import LAST_QUARTER
from nlp.patterns import cue

_SHORT = {"cao": "cao nhất", "thấp": "thấp nhất"}
"""What PAPI's outer groups are called beside "trung bình cao" and "trung bình thấp"."""
_LETTERS = frozenset("abc")
_BESIDE_OTHERS = cue(r"(?<!\w)(?:nhóm|mức)\s+(?:điểm\s+)?[\"“]?trung\s+bình[\s-]+(?:cao|thấp)(?!\w)")
_BOTH_ENDS = cue(
    r"(?<!\w)nhóm\s+(?:(?:có|đạt)\s+)?(?:điểm\s+)?[\"“]?(?:cao(?!\w)[^.]*?(?<!\w)nhóm\s+(?:(?:có|đạt)\s+)?(?:điểm\s+)?[\"“]?thấp|thấp(?!\w)[^.]*?(?<!\w)nhóm\s+(?:(?:có|đạt)\s+)?(?:điểm\s+)?[\"“]?cao)(?!\w)"
)
_OF_POINTS = cue(r"(?<!\w)nhóm\s+(?:có\s+|đạt\s+)?(?:mức\s+)?điểm(?:\s+số)?\s+[\"“]?(?:cao|thấp)$")
_LETTERED = frozenset({"PAR_INDEX"})
"""Indicators whose units were parted into groups A, B and C by their scores."""
GROUPED = frozenset({"PAPI", "PCI", "PGI", "DTI"}) | _LETTERED
"""Indicators whose units belong to groups that have names."""

_WHAT_IT_HOLDS = cue(
    r"\s*[\"”]?\s*(?:(?:có|gồm|đạt|từ|trên|dưới|chỉ|với\s+\d+\s+(?:tỉnh|địa|đơn|bộ)|là\s+(?:những|các))|,\s*(?:gồm|có\s+\d))(?!\w)"
)
_BOUNDS = cue(r"(?<!\w)(?:từ|trên|dưới)\s+(?:mức\s+)?\d|(?<!\w)(?:dự\s+án|công\s+trình|bệnh)(?!\w)")
_NAMES = frozenset({"unit", "anaphora", "department", "district"})
_ITS_BOUNDS = cue(
    r"[\"”]?\s*(?:\((?:đạt\s+|có\s+|chỉ\s+số\s+|kết\s+quả\s+|điểm\s+)*(?:từ|trên|dưới|≥|>|<)[^()]{1,50}\)|,\s+(?:(?:đạt|có|với|chỉ\s+số|kết\s+quả|điểm)\s+)*(?:từ|trên|dưới)\s+\d(?:[^,;:()]|,(?=\d)){0,40},)"
)


def behind_bounds(lowered: str, figure: Figure) -> int:
    """Where a group's name ends, with the bounds that are told of it: "nhóm A (từ 90% trở lên) gồm …"."""
    bounds = _ITS_BOUNDS.match(lowered, figure.end) if figure.kind == "group" else None
    return bounds.end() if bounds else figure.end


def _told_of_a_unit(sentence: SentenceText, figure: Figure) -> bool:
    """Whether a lettered group is told of somebody named before: "Tỉnh thuộc nhóm B", not "nhóm B từ 80% có 50 tỉnh"."""
    if not sentence.text[figure.end - 1].isupper() or sentence.lowered.startswith("nhóm", figure.start):
        return False
    named = [each for each in sentence.mentions if each.kind in _NAMES and each.end <= figure.start]
    return (
        bool(named)
        and _WHAT_IT_HOLDS.match(sentence.lowered, figure.end) is None
        and _BOUNDS.search(sentence.lowered, named[-1].end, figure.end) is None
    )


def group_label(sentence: SentenceText, figure: Figure, indicator: str) -> str | None:
    """The group that a figure tells of, by the name the catalogue gives it; None where the indicator has no such group.

    “nhóm cao” is one of PAPI's only where it is written as a name, told of points, or stands beside the others: else it
    is any group near the top.
    """
    label = figure.label
    if label is None or indicator not in GROUPED:
        return None
    if indicator != "PAPI" and label == LAST_QUARTER:
        return None
    if indicator in _LETTERED:
        return label.upper() if label in _LETTERS and _told_of_a_unit(sentence, figure) else None
    if indicator != "PAPI" or label in GROUPS[indicator]:
        return label
    if label == LAST_QUARTER:
        return _SHORT["thấp"]
    if label in _SHORT:
        start = figure.end - len(label)
        as_a_name = sentence.text[start].isupper() or sentence.text[start - 1] in "\"“'‘"
        told = as_a_name or _OF_POINTS.search(sentence.lowered, 0, figure.end) is not None
        told = told or any(cues.search(sentence.lowered) is not None for cues in (_BESIDE_OTHERS, _BOTH_ENDS))
        return _SHORT[label] if told else None
    return None
