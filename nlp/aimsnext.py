"""Aims that the next sentence calls so ("Đó là mục tiêu mà tỉnh đặt ra cho năm 2023") or tells part by part ("Cụ thể như sau:")."""

from dataclasses import replace

from nlp.draft import Draft
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


_IN_DETAIL = cue(
    r"\W*(?:(?:trong\s+đó|cụ\s+thể|chi\s+tiết|theo\s+đó|đối\s+với|với|ở|các|từng|như\s+sau|theo|là|gồm|chỉ\s+tiêu|mục\s+tiêu|chỉ\s+số|nội\s+dung|lĩnh\s+vực|trục|thành\s+phần|nhóm|tiêu\s+chí)[\s,]*)+:\s*"
)


def details_of_aims(lowered: str, state: State) -> Topic | None:
    """What a line "Cụ thể như sau:" opens behind the aims of a year to come: the same aims, part by part."""
    published = state.article.published_at
    aimed = state.target_year
    if not state.last.target or published is None or aimed is None or aimed < published.year:
        return None
    return replace(state.paragraph, target=True, year=aimed) if _IN_DETAIL.fullmatch(lowered) else None


def only_aims(facts: list[Draft], topic: Topic, state: State) -> bool:
    """Whether a sentence told aims and no result: aims for an indicator, or for other things in a year to come."""
    if facts:
        return all(draft.modality == "target" for draft in facts)
    published = state.article.published_at
    return topic.target and topic.year is not None and published is not None and topic.year >= published.year
