"""What looks like a condition and sets two units side by side: "Nếu như Hà Nội giữ hạng 10 thì TP.HCM tụt xuống hạng 43"."""

from collections.abc import Sequence

from nlp.candidate import Candidate
from nlp.mention import Mention
from nlp.patterns import cue

_IF = cue(r"(?<!\w)nếu(?:\s+như)?\s")
_THEN = cue(
    r"(?:,\s*|\s)thì\s+(?:ngược\s+lại,?\s+|ở\s+|với\s+|tại\s+|riêng\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|bộ\s+)?$"
)
_OPEN = cue(r"(?<!\w)(?:sẽ|có\s+thể|phải|nên|ắt|đã\s+có\s+thể|giả|thêm\s+được|chỉ\s+cần)(?!\w)")
"""Words of what might be: then the condition is one."""


_TOLD = cue(r"(?<!\w)(?:vẫn|chỉ|mới|đã|lại|tới|từng|tiếp\s+tục|nhích|bật|dù|cũng)(?!\w)|\d\s+bậc")
_TOLD_BEHIND = cue(
    r"(?<!\w)(?:vẫn|chỉ|mới|lại|tới|tiếp\s+tục|nhích|bật|không\s+có|chưa|còn|dậm|giậm|tụt|rớt|lùi|cũng)(?!\w)|\d\s+bậc"
)
"""What a clause of something done has, where a condition has none: "nếu Ninh Bình chỉ nhích 2 bậc"."""


_TO_INDICATOR = cue(r"(?:ở|về|với|tại|xét\s+về|xét|trong)?\s*(?:chỉ\s+số\s+|bảng\s+)?")
_THEN_INDICATOR = cue(r"(?:,\s*|\s)thì\s+(?:ở|về|với|tại|sang|riêng|xét\s+về)?\s*(?:chỉ\s+số\s+|bảng\s+)?$")


def _of_two_indicators(lowered: str, start: int, named: Sequence[Mention]) -> bool:
    """The form “Nếu ở PAR INDEX tỉnh xếp thứ 9 thì ở SIPAS chỉ xếp thứ 17”: one indicator told of, then another."""
    first = next((each for each in named if _TO_INDICATOR.fullmatch(lowered, start, each.start)), None)
    return first is not None and any(
        each.kind == first.kind == "indicator"
        and each.ids != first.ids
        and each.start > first.end
        and _THEN_INDICATOR.search(lowered, first.end, each.start)
        for each in named
    )


_THEN_AGAIN = cue(
    r"(?:như\s+)?(?:(?:vào\s+|hồi\s+|ở\s+)?(?:(?:cuối|đầu|giữa|trước)\s+)?(?:tháng|quý|năm|kỳ|thời\s+điểm|đợt|lần)(?!\w)|trước\s+(?:đây|đó|kia)|ban\s+đầu|hồi\s+|ngày\s+đầu)[^.;]{2,160}?(?:,\s*|\s)thì\s+(?:(?:đến|tới|sang|vào|ở|cuối|đầu|giữa)\s+)*(?:nay|giờ|hiện|bây\s+giờ|tháng|quý|năm|kỳ|lần|đợt|thời\s+điểm)(?!\w)"
)
"""The form “Nếu như cuối tháng 7 xã mới đạt 71 điểm thì đến nay đã tăng lên 88,3”: one time told of, then another."""


def without_contrast(lowered: str, names: list[Candidate], named: Sequence[Mention] = ()) -> str:
    """The sentence with the "nếu" of a contrast blanked: one unit is told of between it and "thì", another right behind that.

    >>> from nlp.state import Name
    >>> said = "nếu như hà nội giữ hạng 10 thì hải phòng tụt xuống hạng 43"
    >>> two = [Candidate(Name(("a",), "unit"), 9, 15, "subject"), Candidate(Name(("b",), "unit"), 31, 40, "subject")]
    >>> without_contrast(said, two)[:14]
    '        hà nội'
    """
    found = _IF.search(lowered)
    if found is None or _OPEN.search(lowered, found.end()):
        return lowered
    if _of_two_indicators(lowered, found.end(), named) or _THEN_AGAIN.match(lowered, found.start() + len("nếu ")):
        return lowered[: found.start()] + " " * (found.end() - found.start()) + lowered[found.end() :]
    first = next((name for name in names if found.end() <= name.start <= found.end() + 20), None)
    second = next((name for name in names if first is not None and _THEN.search(lowered, first.end, name.start)), None)
    if first is None or second is None or first.name == second.name:
        return lowered
    like = "như" in lowered[found.start() : found.end()]
    if not like and not (_TOLD.search(lowered, first.end, second.start) and _TOLD_BEHIND.search(lowered, second.end)):
        return lowered
    return lowered[: found.start()] + " " * (found.end() - found.start()) + lowered[found.end() :]
