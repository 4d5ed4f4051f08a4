"""Amounts by which a score that stands beside them moved: "6,71 điểm, mất 0,27 điểm", "cộng 0,75 điểm, lên 7,2"."""

import re

from nlp.patterns import cue

_BESIDE_SCORE = cue(r"\d(?:\s*điểm|\s*%)?(?:\s*[(,;]|\)|,?\s+(?:nhưng|song|dù|tuy)(?:\s+(?:cũng|đã|vẫn|lại))?)\s*$")
CAME_TO = cue(
    r"\s*,?\s*từ\s+(?:mức\s+)?\d{1,3}[.,]\d{1,4}(?:\s*(?:điểm|%))?\s+(?:xuống|lên|còn)\s|\s*(?:[,;–-]\s*)?(?:(?:và|qua\s+đó|nhờ\s+đó|nhờ\s+vậy|do\s+đó|nên|nay|hiện|giúp|khiến|chỉ|để|mà|đã|tổng\s+điểm|điểm\s+số|chỉ\s+số(?:\s+này)?|tỉnh|điểm)\s+)*(?:nâng\s+(?:[^\W\d]+\s+){0,4}?lên|đưa\s+(?:[^\W\d]+\s+){1,4}?(?:lên|đạt|về)|lên|xuống|còn|đạt|cán\s+mốc|chạm(?:\s+mốc)?|thành)(?:\s+(?:còn|mức|mốc|tới|đến|là|được|vỏn\s+vẹn|vẻn\s+vẹn))*\s+\d{1,3}[.,]\d"
)
"""Behind an amount the value that it leads to: "mất 0,27 điểm, chỉ còn 6,71", "cộng thêm 0,87 điểm để đạt 7,35 điểm"."""
_STEP_TOLD = cue(
    r"(?<!\w)(?:bước\s+(?:tiến|nhảy|đột\s+phá)|mức\s+tăng|bứt\s+phá|tăng\s+điểm|tiến\s+bộ|cải\s+thiện)(?:\s+(?:[^\W\d]+|20\d\d)){0,9}\s*[:,(–-]\s*$"
)
"""Before what was gained: "có bước tiến lớn nhất: cộng 0,75 điểm"."""


_ELSE = cue(r"(?<!\w)(?:giảm|cắt|rút|đỡ|lược|bỏ)\s+$")
"""Before a "bớt" that is of time or paper."""
_MORE_OR_LESS = frozenset({"cộng", "thêm", "bớt", "bớt đi"})


def goes_with_score(text: str, match: re.Match[str]) -> bool:
    """Whether the score that an amount belongs to stands beside it: "6,71 điểm, mất 0,27 điểm", "mất 0,27 điểm, còn 6,71"."""
    sign, start = match["sign"], match.start()
    if sign.startswith("bớt") and _ELSE.search(text, max(0, start - 8), start):
        return False
    if sign in {"mất", "thêm", "bớt", "bớt đi"} and _BESIDE_SCORE.search(text, max(0, start - 24), start):
        return True
    if sign == "cộng" and _STEP_TOLD.search(text, max(0, start - 60), start):
        return True
    return (sign == "mất" or sign in _MORE_OR_LESS) and CAME_TO.match(text, match.end()) is not None
