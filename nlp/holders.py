"""Whoever holds a place, told by the place alone: "hơn tỉnh xếp cuối (59,58 điểm)", "trong khi địa phương dẫn đầu đạt 71,25 điểm"."""

from nlp.figures import Figure
from nlp.patterns import cue

_PLACE = r"(?:(?:đang\s+|có\s+điểm(?:\s+số)?\s+)?(?:(?:đứng|xếp|nằm|ở)\s+)?(?:ở\s+)?(?:vị\s+trí\s+)?(?:dẫn\s+đầu|đầu(?:\s+bảng)?|thứ\s+nhất|cao\s+nhất|tốt\s+nhất|cuối(?:\s+cùng)?|cuối\s+bảng|chót(?:\s+bảng)?|áp\s+chót|kế\s+cuối|đội\s+sổ|thấp\s+nhất|kém\s+nhất|bét\s+bảng)(?:\s+(?:bảng|cả\s+nước|toàn\s+quốc|khối|bảng\s+xếp\s+hạng))?)"
_HOLDER = cue(
    rf"(?:^|[;.“\"]\s*|(?<!\w)(?:của|hơn|kém|thua|với|trong\s+khi|còn|cách|gấp|gấp\s+\S+\s+lần|bằng|cho|và|nhưng|song)\s+)(?:điểm(?:\s+số)?\s+(?:của\s+)?)?(?:(?:mức\s+|điểm\s+)?của\s+)?(?:tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị|bộ|huyện|sở|xã|cơ\s+quan)\s+{_PLACE}(?:\s+(?:chỉ|mới|cũng|đã))*(?:\s*\(\s*|\s+(?:đạt|có|được|là)\s+)(?:(?:chỉ|được|đạt|tới|gần|hơn|trên|dưới|tổng|số|điểm|là)\s+)*\d+[.,]\d+\s*(?:%|điểm)?(?!\s*(?:điểm\s*|%\s*)?\)?\s*(?:là|thuộc\s+về)\s)"
)
"""The place and the value of a unit without a name."""


_YEARS_ON_END = cue(
    r"(?:^|[.;:“\"]\s*|(?<!\w)(?:và|nhưng|với|các|những|mỗi)\s+)(?:tỉnh|địa\s+phương|đơn\s+vị|cơ\s+quan|sở|huyện|xã|bộ)\s+(?:nào\s+)?(?:có\s+)?(?:\d{1,2}|một|hai|ba|nhiều)\s+(?:năm|lần|kỳ)\s+(?:liền|liên\s+tiếp|liên\s+tục)\s+$"
)
"""The form “đơn vị 2 năm liền xếp cuối không được khen thưởng”: any that would be."""
_END = r"(?:cao|thấp|tốt|kém)\s+nhất"
_OTHER_END = cue(
    rf"(?:[,;]|\s(?:và|còn|trong\s+khi))\s+(?:(?:và|còn|trong\s+khi|mức|điểm|nơi|tỉnh|địa\s+phương|đơn\s+vị)\s+)*(?P<end>{_END})\s+(?:(?:là|chỉ|đạt|được|có|với|:)\s+)*\d+[.,]\d+\s*(?:điểm|%)?(?=\s*(?:[.;]\s|[.;]$|$))"
)
"""The form “cao nhất là 3,57 của TP.HCM, thấp nhất là 2,40.”: nobody is named who has it."""
_ENDS = cue(r"(?<!\w)(?P<end>cao|thấp|tốt|kém)\s+nhất(?!\w)")


def _at_the_other_end(lowered: str, figure: Figure) -> bool:
    """Whether a figure stands at the other end of the table than the one told before, and its clause names nobody."""
    for found in _OTHER_END.finditer(lowered):
        if found.start() <= figure.start < found.end():
            first = _ENDS.search(lowered, 0, found.start())
            return first is not None and not found["end"].startswith(first["end"])
    return False


def of_a_holder(lowered: str, figure: Figure) -> bool:
    """Whether a figure is the place or the value of a unit that only its place names."""
    if figure.rule == "superlative" and _YEARS_ON_END.search(lowered, 0, figure.start):
        return True
    return _at_the_other_end(lowered, figure) or any(
        found.start() <= figure.start and figure.start < found.end()
        for found in _HOLDER.finditer(lowered, max(0, figure.start - 90))
    )


_EXTREME = cue(
    r"(?:[,;(:–-]|\svà|\strong\s+đó)\s*(?:(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|nơi|mức|giá\s+trị|điểm|kết\s+quả|trong\s+đó|với)\s+)*(?:cao|thấp)\s+nhất\s*:?\s*(?:(?:là|đạt|chỉ|với|ở\s+mức|được|tới|mức|có|gần|trên|hơn)\s+)*$"
)
_TELLS_WHOSE = cue(r"\s*(?:điểm\s*)?(?:\(|[,–-]?\s*(?:là|thuộc\s+về|ở|tại|của|về|cho|do)\s)")


def is_extreme_of_many(lowered: str, figure: Figure) -> bool:
    """The form “SIPAS cả nước là 82,99%, cao nhất 97,88%, thấp nhất 69,98%”: of one of them that is not named."""
    return (
        figure.kind == "score"
        and _EXTREME.search(lowered, max(0, figure.start - 60), figure.start) is not None
        and _TELLS_WHOSE.match(lowered, figure.end) is None
    )
