"""Aims that are only called so in the next sentence: "PCI đạt 68 điểm, SIPAS 87%. Đó là mục tiêu mà tỉnh đặt ra cho năm 2023"."""

from dataclasses import replace

from nlp.patterns import cue
from nlp.state import State, Topic

_WERE_AIMS = cue(
    r"\W*(?:đó|đây|trên\s+đây)\s+(?:chính\s+|cũng\s+)?là\s+(?:(?:những|các|một\s+số|toàn\s+bộ|hai|ba|bốn|năm|\d)\s+)*(?:(?:mục\s+tiêu|chỉ\s+tiêu|đích\s+đến)(?!\s+(?:đã|được|mà\s+[^.;,]{2,30}\sđã)\s)|(?:con\s+số|mốc|yêu\s+cầu|kết\s+quả)(?=[^.;]*\s(?:đặt\s+ra|đề\s+ra|đặt\s+mục|phấn\s+đấu|hướng\s+tới|nhắm|mục\s+tiêu|chỉ\s+tiêu)(?!\w)))(?!\w)(?P<rest>[^.;]*)"
)
_YEAR = cue(r"(?<!\d)20\d\d(?!\d)")
_DONE = cue(r"(?<!\w)(?:hoàn\s+thành|vượt|đạt\s+được|cán\s+đích|đã\s+đạt)(?!\w)")


def announced(state: State, following: str) -> Topic | None:
    """What a sentence hands to the one before it that it calls the aims of a year, or None."""
    told = _WERE_AIMS.match(following)
    if told is None or _DONE.search(told["rest"]):
        return None
    year = _YEAR.search(told["rest"])
    return replace(state.paragraph, target=True, year=int(year.group()) if year else state.paragraph.year)
