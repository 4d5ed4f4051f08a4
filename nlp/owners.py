"""Owners that stand behind their figure: of an extreme, of a clause that names its unit last, in a bracket, of a value."""

from nlp.candidate import Candidate
from nlp.figures import Figure
from nlp.patterns import cue

VALUE_OF = cue(
    r"\s*(?:,\s*)?(?:(?:năm\s+)?20\d\d\s+)?(?:(?:chính\s+|cũng\s+)?là\s+(?:(?:tổng\s+)?(?:số\s+)?(?:điểm(?:\s+số)?|kết\s+quả|thành\s+tích|mức|chỉ\s+số)\s+)?)?(?:về\s+)?\s*(?:(?:năm\s+)?20\d\d\s+)?(?:của|thuộc\s+về|dành\s+cho)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""The forms “68,45 là điểm PCI của Long An", "68,45 điểm thuộc về Long An”: between a value and its owner."""


_EXTREME = cue(
    r"(?<!\w)(?P<said>(?:cao|thấp|tốt|kém)\s+nhất)\s*(?:cả\s+nước\s+|toàn\s+quốc\s+|khu\s+vực\s+|năm\s+\d{4}\s+)?(?:(?:là|đạt|với|ở\s+mức|chỉ|mới|được|:|\(|–|-)\s*){0,3}$"
)


_OF_EXTREME = cue(
    r"\s*(?:\)\s*)?(?:,\s*|\(\s*)?(?:(?:là\s+)?(?:của|ở|tại)|là|thuộc\s+về|do|(?<=\())\s*(?:các\s+)?(?:ubnd\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""The form “mức thấp nhất 72,54% thuộc về Bình Phước”: the extreme, its value, then its owner."""


def of_extreme(lowered: str, figure: Figure, name: Candidate, names: list[Candidate], figures: list[Figure]) -> bool:
    """Whether a value, or the extreme place it stands behind, is that of the name behind both: "cao nhất là 91%, của Hà Nam"."""
    if name.role not in {"subject", "place"} or name.name.level in {"national", "region"} or name.name.kind == "group":
        return False
    if figure.rule == "superlative":
        value = next((other for other in figures if other.start >= figure.end), None)
    else:
        value = figure
    if value is None or value.kind != "score" or value.end > name.start:
        return False
    extreme = _EXTREME.search(lowered, 0, value.start)
    if extreme is None or not _OF_EXTREME.fullmatch(lowered, value.end, name.start):
        return False
    if figure is not value and not figure.start <= extreme.start() < figure.end:
        return False
    opened = max((mark.end() for mark in _CLAUSE_MARK.finditer(lowered, 0, extreme.start())), default=0)
    return not any(opened <= other.start < extreme.start() and other.role == "subject" for other in names)


OPENED = cue(r"\s*\(\s*")


def bracketed_owners(lowered: str, names: list[Candidate], figures: list[Figure]) -> int:
    """How many figures have a name alone in a bracket behind them: "xếp thứ 39 (Vĩnh Long), 31 (Bến Tre)"."""
    ends = {figure.end for figure in figures if figure.kind in {"rank", "score"}}
    return sum(
        lowered[name.end : name.end + 1] == ")"
        and any(OPENED.fullmatch(lowered, end, name.start) for end in ends if end <= name.start)
        for name in names
        if name.role == "subject"
    )


_CLAUSE_MARK = cue(r"[,;:(](?=\s)|\s(?:còn|và|trong\s+khi)\s")


_GENERIC = cue(
    r"(?:^|[,;:.(–]\s*|(?<!\w)(?:còn|và|trong\s+khi|trong\s+đó|gồm|chỉ\s+có|có)\s+)(?:có\s+|một\s+|1\s+)*(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ|huyện|quận|sở|xã|phường|cơ\s+quan)(?:\s+duy\s+nhất)?\s+(?:có|đạt|được|xếp|đứng|giữ|dẫn|tăng|giảm|cải\s+thiện|tụt|điểm|kết\s+quả)\s(?:(?:[^,;:]|,(?=\d|\s+(?:đạt|với|xếp|đứng|được|tăng|giảm)\s))*?|[^;:]*?,)\s(?:đó\s+)?(?:chính\s+)?là\s+(?:ubnd\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*|huyện\s+)*$"
)
"""The form “địa phương có kết quả cao nhất, đạt 92,18%, là Quảng Ninh”: a clause on one unit that names it last."""


_NOUN = cue(r"(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ|huyện|quận|sở|xã|phường|cơ\s+quan)")


def of_clause(lowered: str, figure: Figure, name: Candidate, names: list[Candidate]) -> bool:
    """Whether a figure stands in a clause on one unit that only its end names."""
    told = [other for other in names if other.end <= name.start and other.role == "subject"]
    before = max((other.end for other in told if not _NOUN.fullmatch(lowered, other.start, other.end)), default=0)
    if before > figure.start:
        return False
    opened = _GENERIC.search(lowered, before, name.start)
    return opened is not None and opened.start() <= figure.start
