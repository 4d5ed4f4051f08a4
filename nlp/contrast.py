"""What looks like a condition and sets two units side by side: "Nếu như Hà Nội giữ hạng 10 thì TP.HCM tụt xuống hạng 43"."""

from nlp.candidate import Candidate
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


def without_contrast(lowered: str, names: list[Candidate]) -> str:
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
    first = next((name for name in names if found.end() <= name.start <= found.end() + 20), None)
    second = next((name for name in names if first is not None and _THEN.search(lowered, first.end, name.start)), None)
    if first is None or second is None or first.name == second.name:
        return lowered
    like = "như" in lowered[found.start() : found.end()]
    if not like and not (_TOLD.search(lowered, first.end, second.start) and _TOLD_BEHIND.search(lowered, second.end)):
        return lowered
    return lowered[: found.start()] + " " * (found.end() - found.start()) + lowered[found.end() :]
