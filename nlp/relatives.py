"""Units named inside a clause that only says more of another: "Hải Phòng, nơi tỉnh sắp sáp nhập vào, đứng đầu"."""

from itertools import pairwise

from nlp.candidate import Candidate
from nlp.figures import Figure
from nlp.patterns import cue

_OPENS = cue(
    r"\s*(?:\([^()]*\)\s*)?[,–-]\s+(?:nơi(?:\s+mà)?|quê\s+hương\s+của|láng\s+giềng\s+của|(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ|cơ\s+quan|vùng\s+đất|đối\s+thủ)\s+(?:mà|sẽ|sắp|vừa|mới|được|đã|cùng|tiếp\s+nhận|hợp\s+nhất|sáp\s+nhập))\s(?:[^,;.:()\d–]*\s)?(?:tỉnh\s+|thành\s+phố\s+)?"
    r"|\s*(?:\([^()]*\)\s*)?[,–—-]\s+(?:which|who|where|with\s+which|into\s+which)\s(?:[^,;.:()\d–]*\s)?(?:the\s+)?"
)
_LEFT_OUT = cue(
    r"\s*\(\s*(?:(?:không|chưa)\s+(?:tính|kể|bao\s+gồm|gồm|xét)(?:\s+đến|\s+cả)?|ngoại\s+trừ|trừ)\s(?:[^();.\d]*\s)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “Bình Phước (không tính TP HCM) xếp thứ nhất vùng”."""
_CLOSES = cue(r"[^,;.:()\d–]*[,–]\s")


def named_in_passing(lowered: str, found: list[Candidate], figures: list[Figure]) -> None:
    """Take names of a relative clause that tells no figure out of those that figures behind it can be of."""
    for before, name in pairwise(found) if any(mark in lowered for mark in ",–(") else ():
        if name.role != "subject":
            continue
        if lowered.startswith(")", name.end) and _LEFT_OUT.search(lowered, before.end, name.start) is not None:
            name.role = "addressed"
        if before.role not in {"subject", "mean"}:
            continue
        closes = _CLOSES.match(lowered, name.end) if _OPENS.fullmatch(lowered, before.end, name.start) else None
        if closes is not None and not any(before.end <= figure.start < closes.end() for figure in figures):
            name.role = "addressed"
