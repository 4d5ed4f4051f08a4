"""Whom "cả ba" and "đây là hai địa phương" stand for: as many units as were told right before, by name."""

from nlp.candidate import Candidate
from nlp.english_those import those
from nlp.figures import small
from nlp.patterns import cue
from nlp.state import State

_KIND = r"(?:tỉnh,?\s+thành(?:\s+phố)?|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|cơ\s+quan|huyện|quận|xã|phường|sở|bộ|cái\s+tên|đại\s+diện)"
_THEN = r"(?:đều|cùng|cũng|có|đạt|được|nằm|thuộc|lọt|vào|vẫn|xếp|đứng|giữ|tăng|giảm|mất|thăng|tụt|trên|dưới|vượt|cán|duy\s+nhất)"
_ALL_OF_THEM = cue(
    rf"(?<!\w)cả\s+(?P<all>ba|bốn|năm|[3-5])(?:\s+{_KIND})?(?=\s+{_THEN}(?!\w))"
    rf"|(?:^|[.;,:“\"]\s*)đây\s+(?:cũng\s+|đều\s+|chính\s+|vẫn\s+)*là\s+(?P<these>hai|ba|bốn|năm|[2-5]|0[2-5])\s+{_KIND}"
    rf"(?:\s+(?:duy\s+nhất|đầu\s+tiên|hiếm\s+hoi))?(?:\s+(?:của|trong|ở|trên)\s+(?:cả\s+nước|toàn\s+quốc|cả\s+vùng|khu\s+vực|vùng|tỉnh))?(?=\s+{_THEN}(?!\w))"
)
ALL = 600
"""The group of those that such a word stands for."""


def all_of_them(lowered: str, found: list[Candidate], state: State) -> list[Candidate]:
    """The forms “A dẫn đầu, B thứ hai, C thứ ba; cả ba đều trên 89%”, "Đây là hai địa phương đạt trên 90%".

    Args:
        lowered: the sentence in small letters.
        found: its names so far.
        state: whom the sentence before told of.

    Returns:
        each of them, where the words stand; nothing where another number of units was told.
    """
    alike = _each_alike(lowered, found) if ", cùng " in lowered or ", đều " in lowered else []
    if "cả " not in lowered and "đây " not in lowered:
        return those(lowered, found, state) if state.english else alike
    told = alike
    for match in _ALL_OF_THEM.finditer(lowered):
        number = small((match["all"] or match["these"]).lstrip("0"))
        names = tuple(dict.fromkeys(each.name for each in found if each.end <= match.start() and _told(each)))
        if not names and state.since_indicator == 0:
            names = state.several
        if len(names) == number:
            told += [Candidate(name, match.start(), match.end(), "subject", group=ALL) for name in names]
    return told


_ALIKE = cue(
    r",(?=\s+(?:cùng|đều)\s+(?:(?:đạt|có|được|ở\s+mức)\s+)?(?:trên|dưới|vượt|hơn|xấp\s+xỉ|gần|chưa|mức|tăng|giảm|mất|tụt|thuộc|nằm\s+trong|lọt|vào|\d))"
)
_SCORE = cue(r"\d\s*(?:%|điểm)")
_CLAUSE = cue(r"[;:](?=\s)|[.](?=\s)")


def _each_alike(lowered: str, found: list[Candidate]) -> list[Candidate]:
    """The form “A đứng thứ nhì, B thứ ba, cùng trên 69 điểm”: what is told of all that the clause names."""
    told: list[Candidate] = []
    for match in _ALIKE.finditer(lowered):
        since = max((mark.end() for mark in _CLAUSE.finditer(lowered, 0, match.start())), default=0)
        before = [each for each in found if since <= each.start and each.end <= match.start() and _told(each)]
        ends = [*(each.start for each in before[1:]), match.start()][: len(before)]
        own = [_SCORE.search(lowered, each.end, end) for each, end in zip(before, ends, strict=True)]
        told_apart = {each.name for each, score in zip(before, own, strict=True) if score}
        subjects = [each.name for each in before if each.role == "subject"]
        names = tuple(dict.fromkeys(name for name in subjects if name not in told_apart or all(own)))
        if any(each.end == match.start() for each in before):
            continue  # "A dẫn đầu, tiếp đó là B và C, cùng trên 80 điểm": of those named right before
        if len(names) > 1:
            told += [Candidate(name, match.start(), match.end(), "subject", group=ALL) for name in names]
    return told


def _told(each: Candidate) -> bool:
    return each.role in {"subject", "place"} and each.name.kind in {"unit", "department", "district"}
