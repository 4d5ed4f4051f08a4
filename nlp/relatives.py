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
_DESCRIBED = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:(?P<dash>[–—-])|(?P<comma>,)|(?P<bracket>\())\s*(?:(?:là|vốn|cũng|một|hai|ba|bốn|năm|các|những|trong|số|\d{1,2})\s+)*"
    r"(?:(?P<unit>tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|đô\s+thị|huyện|quận|thị\s+xã|xã|phường|sở|bộ|cơ\s+quan|vùng(?:\s+đất)?)|(?:cửa\s+ngõ|láng\s+giềng|hàng\s+xóm|quê\s+hương|thủ\s+phủ|trung\s+tâm|đầu\s+tàu|nơi|giáp|liền\s+kề|nằm\s+(?:giữa|cạnh|sát|ở|phía)|(?:được\s+)?tách\s+(?:ra\s+)?từ|a|an|the|one\s+of))\s+"
)
_THEN = cue(
    r"\s*(?:(?:đều|cùng|cũng|vẫn|lại|chỉ|mới|đã|vừa|tiếp\s+tục|lần\s+lượt|bất\s+ngờ|lần\s+đầu|còn|đang|hiện|(?:năm\s+)?20\d\d|năm\s+nay|also|only|again|both)\s+)*(?:xếp|đứng|đạt|được|tăng|giảm|tụt|có|dẫn|vươn|giữ|lọt|nằm|thuộc|ở|lên|xuống|rơi|lùi|rớt|nhảy|leo|thăng|mất|cải\s+thiện|thứ|hạng|góp\s+mặt|ranked|came|placed|scored|was|were|rose|fell|climbed|dropped|slipped|stood|finished|took|jumped|moved|gained|lost|got)(?!\w)"
)
_ENDS = {"dash": cue(r"\s[–—-]\s"), "comma": cue(r",\s"), "bracket": cue(r"\)")}
_LONGEST = 90


def _told_between(lowered: str, before: Candidate, found: list[Candidate], figures: list[Figure]) -> int:
    """Where the words between two dashes, commas or brackets end that only describe a name; -1 where none stand there.

    The form “Long An – cửa ngõ của miền Tây – xếp thứ 4", "Bắc Ninh, láng giềng của Hà Nội, xếp thứ 7”.
    """
    opens = _DESCRIBED.match(lowered, before.end)
    if opens is None or (opens["unit"] and any(before.end <= each.start <= opens.end() < each.end for each in found)):
        return -1  # "Hà Nội, thành phố Hải Phòng, …": one more of a list
    mark = next(mark for mark in _ENDS if opens[mark])
    for end in _ENDS[mark].finditer(lowered, opens.end(), opens.end() + _LONGEST):
        inside = lowered[opens.end() : end.start()]
        if any(mark in inside for mark in ";:(") or any(before.end <= each.start < end.start() for each in figures):
            return -1
        if _THEN.match(lowered, end.end()):
            return end.start()
    return -1


_CLOSES = cue(r"[^,;.:()\d–]*[,–]\s")


def named_in_passing(lowered: str, found: list[Candidate], figures: list[Figure]) -> None:
    """Take names of a relative clause that tells no figure out of those that figures behind it can be of."""
    for before, name in pairwise(found) if any(mark in lowered for mark in ",–(") else ():
        told = _told_between(lowered, before, found, figures) if before.role in {"subject", "mean"} else -1
        for each in found:
            if before.end <= each.start < told:
                each.role = "addressed"
        if name.role != "subject":
            continue
        if lowered.startswith(")", name.end) and _LEFT_OUT.search(lowered, before.end, name.start) is not None:
            name.role = "addressed"
        if before.role not in {"subject", "mean"}:
            continue
        closes = _CLOSES.match(lowered, name.end) if _OPENS.fullmatch(lowered, before.end, name.start) else None
        if closes is not None and not any(before.end <= figure.start < closes.end() for figure in figures):
            name.role = "addressed"
