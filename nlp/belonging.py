"""Signs that a figure belongs to a name or not: one predicate of several names, brackets, units and means compared with."""

import re

from nlp.candidate import Candidate
from nlp.figures import Figure, of_one_size
from nlp.patterns import cue
from nlp.state import NATION

_ASIDE = cue(r"\s*(?:,|(?:với|with)\s)")
_NO_DISTANCE = 20
"""A number from here on is what a unit has, not how far it lies from another."""


_OF_POINTS = 2
"""So many decimals at most have points; what has more, below one, is on a scale to one."""


def of_compared(gap: str, figure: Figure, name: Candidate, names: list[Candidate], figures: list[Figure]) -> bool:
    """Whether a value behind a unit compared with is that unit's: "sau Hải Phòng đạt 91,87%".

    In "Hải Phòng bám sát Đà Nẵng với 92,44 điểm" and "…, đạt 92,44 điểm" it is that of the first, which has none yet.
    """
    hundredths = 100 if figure.places > _OF_POINTS and (figure.value or 0) < 1 else 1
    if (figure.value or 0) * hundredths < _NO_DISTANCE:
        return False
    first = next((other for other in names if other.end <= name.start and other.role == "subject"), None)
    if first is None or not _ASIDE.match(gap):
        return True
    return any(other.kind == "score" and first.end <= other.start < name.start for other in figures)


def value_of_mean(lowered: str, figure: Figure, name: Candidate, figures: list[Figure]) -> bool:
    """The form “đạt 84,5%, thấp hơn trung bình cả nước 85,8%”: right behind a mean, and no distance, for it is as large."""
    if lowered[name.end : figure.start].strip() or not _MEAN_OF.search(lowered, 0, name.end):
        return False
    large = figure.value is not None and figure.value >= _NO_DISTANCE
    return large or any(
        other.kind == "score" and other is not figure and of_one_size(figure, other) for other in figures
    )


_RIGHT_BEHIND = cue(r"\s*(?:[:–-]\s*)?")

_TURNS = cue(r"[;.]\s|20\d\d|(?<!\w)(?:năm|còn|but|while|tổng|riêng|(?:chỉ\s+số|lĩnh\s+vực)\s)(?!\w)")
_AT = cue(r"\s+(?:at|on|with|với|đạt|được|có)\s+")


def beside_compared(lowered: str, gap: str, figure: Figure, figures: list[Figure]) -> bool:
    """The form “kém Bộ Giao thông vận tải 87,9% gần 4%”: right behind who is compared with stands his own value.

    A distance, "hơn Bắc Giang 0,15 điểm", is much smaller than the values that it lies between.
    """
    if _AT.fullmatch(gap) and figure.comparator == "=" and figure.unit is not None:
        # "with 90.10 percent, just above Hai Phong at 90.09": its own value is told before
        own = [other for other in figures if other.kind == "score" and other.end < figure.start]
        if not own or own[-1].comparator != "=" or own[-1].earlier or not of_one_size(figure, own[-1]):
            return False
        return _TURNS.search(lowered, own[-1].end, figure.start) is None
    if figure.comparator != "=" or _RIGHT_BEHIND.fullmatch(gap) is None or figure.unit is None:
        return False
    return (figure.value or 0) >= _NO_DISTANCE or any(
        other.kind == "score" and other is not figure and other.end <= figure.start and of_one_size(figure, other)
        for other in figures
    )


_BEHIND = cue(r"(?<!\w)(?:sau|trên|dưới)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")


def ranked_behind(lowered: str, figure: Figure, name: Candidate, figures: list[Figure]) -> bool:
    """The forms “đứng thứ 2 (3,48 điểm), sau TP.HCM 3,73 điểm", "xếp thứ 2 (sau Đà Nẵng: 0,6419)”: right behind who is ahead.

    It is as large as the own value, or too large to be how far ahead that one is.
    """
    bracketed = inside_parenthesis(lowered, name, figure.start)
    beside = (_IN_BRACKET_NEXT if bracketed else _NEXT_TO).fullmatch(lowered, name.end, figure.start)
    before = [other for other in figures if other.end <= name.start]
    if beside is None or not _BEHIND.search(lowered, 0, name.start) or all(each.kind != "rank" for each in before):
        return False
    own = [each for each in before if each.kind == "score"]
    if own:
        return any(of_one_size(figure, each) for each in own)
    return (figure.value or 0) >= _NO_DISTANCE or (bracketed and bool(beside.group().strip()))


_NEXT_TO = cue(r"\s*(?:[:–-]\s*)?")
_IN_BRACKET_NEXT = cue(r"\s*(?:[:–-]\s*|(?:,\s*)?(?:với|đạt|được|có)\s+)?")
"""Between who is ahead and its value; outside a bracket "xếp thứ 2 sau Quảng Ninh với 70,94 điểm" is the own value."""


_MEAN_OF = cue(
    r"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị|(?:mức|mặt\s+bằng|điểm)\s+chung)(?:\s+[^\s\d,;.:]+){0,7}\s*$"
)


def has_own_bracket(lowered: str, figure: Figure, name: Candidate, figures: list[Figure]) -> bool:
    """Whether a bracket right behind a name tells of it, and not of who leads or ends the table that it names.

    The form “Bình Dương dẫn đầu Đông Nam Bộ (69,61 điểm, thứ 6)” tells of the province.
    """
    if name.role == "scope":
        if figure.kind in {"score_change", "rank_change"} or name.name.kind == "group":
            return False
        if any(
            other.kind == "rank" and other.comparator == "=" and _TO_REGION.fullmatch(lowered, other.end, name.start)
            for other in figures
            if other.end <= name.start
        ):
            return False
    return name.name != NATION or name.role in {"compared", "mean"}


_TO_REGION = cue(r"\s+(?:(?:ở|của|trong|toàn|cả|vùng|khu\s+vực|miền|các\s+tỉnh|tỉnh)\s+)*")


def inside_parenthesis(lowered: str, name: Candidate, until: int | None = None) -> bool:
    """Whether a name stands in a bracket, one that is open up to a place where one is told."""
    opened = lowered.rfind("(", 0, name.start)
    if opened < 0 or ")" in lowered[opened : name.start]:
        return False
    return until is None or ")" not in lowered[name.end : until]


def told_in_bracket(lowered: str, name: Candidate, figure: Figure, figures: list[Figure]) -> bool:
    """Whether a name has a figure of its own in a bracket that is closed before this one: "thứ 5 (Long An thứ 2), đạt …"."""
    if not inside_parenthesis(lowered, name) or inside_parenthesis(lowered, name, figure.start):
        return False
    closed = lowered.find(")", name.end)
    return any(name.end <= other.start and other.end <= closed for other in figures)


OF_EACH = cue(r"\s*\(\s*(?:cùng|đều|đồng)\s")
"""The form “Bộ Y tế và Bộ Nội vụ (cùng đạt 0,6640)”: what the bracket tells is told of both."""


_FURTHER_THAN = cue(r"(?:hơn|cách|kém|bỏ\s+xa)\s+(?:tỉnh\s+|thành\s+phố\s+|đơn\s+vị\s+)?$")
_PLACE_NEXT = cue(r"\s+(?:\(\d[\d.,]*\s*(?:%|điểm)?\)\s+)?(?:(?:đang\s+)?(?:ở|giữ)\s+)?")
_BY_SO_MUCH = cue(r"\s+(?:tới\s+|đến\s+|những\s+|khoảng\s+|gần\s+)?\d+(?:[.,]\d+)?\s*(?:%|điểm)")


def place_next(lowered: str, figure: Figure, name: Candidate, figures: list[Figure]) -> bool:
    """Whether a place is that of who is compared with: "hơn Bộ Công thương (87,2%) xếp thứ hai 0,0472 điểm"."""
    return (
        _PLACE_NEXT.fullmatch(lowered, name.end, figure.start) is not None
        and _FURTHER_THAN.search(lowered, 0, name.start) is not None
        and (
            any(other.kind == "rank" and other.end <= name.start for other in figures)
            or _BY_SO_MUCH.match(lowered, figure.end) is not None
        )
    )


_ALIKE = cue(r"[^,;.]*?(?:cùng|đều)\s+(?!lần)")
"""The form “A và B cùng đạt dưới 83%, lần lượt đứng thứ 14 và 15”: the first figure is told of both."""


def shared(lowered: str, best: Candidate, figure: Figure) -> bool:
    """Whether joined names share one predicate: "A và B đều đạt …", "A, B cùng nằm trong tốp 10"."""
    if lowered[best.end : best.end + 3] in {" - ", " – "} and "(" in lowered[: best.end]:
        return False  # "Sơn Vĩ (68,92%), Thượng Sơn - xã xếp cuối cùng": said of the last alone
    if lowered[: best.start].rstrip().endswith(";") and not _ALIKE.match(lowered, best.end, figure.start + 6):
        return False  # "kém 0,3 điểm là A; B đứng thứ ba": a clause of its own
    stop = lowered.find(";", figure.end)
    until = figure.start if figure.kind == "group" else stop if stop >= 0 else len(lowered)
    since = lowered.rfind(";", 0, best.start) + 1
    if figure.rule == "top_n" or not re.search(r"lần\s+lượt", lowered[since:until]):
        return True
    return _ALIKE.match(lowered, best.end, figure.start + 6) is not None
