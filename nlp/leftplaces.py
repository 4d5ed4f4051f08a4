"""Places that a text says were left for others."""

import re
from dataclasses import replace
from itertools import pairwise

from nlp.figures import Figure
from nlp.patterns import cue

_MOVED_FROM = cue(r"\s+từ\s+(?:chỗ\s+|mức\s+)?(?:xếp\s+|đứng\s+)?$")
"""The form “tiến 14 bậc từ hạng 52”: the place that was left."""
_OPENS_BRACKET = cue(r"\s*\(\s*")
"""Between a score that was left and its place: "từ 83,1% (hạng 47) lên 86,9% (hạng 18)"."""
_FROM_WHERE = cue(r"(?<!\w)từ\s+(?:chỗ\s+)?(?:(?:xếp|đứng|ở|vị\s+trí|hạng|thứ)\s+)*$")
_OUT_OF_IT = cue(
    r"(?:\s+(?:cả\s+nước|toàn\s+quốc|đã|bất\s+ngờ|lại|tụt|rơi|lùi|rớt|trượt|văng|bật))*\s+(?:(?:xuống|ra)\s+)?(?:ngoài|khỏi)\s+(?:nhóm|top|tốp)(?!\w)"
)
"""Around the place that was left in "tụt từ hạng 24 xuống ngoài nhóm 30"."""
_FROM_PART = cue(r"(?<!\w)từ\s+(?:[^\W\d]+\s+){1,6}\((?:(?:xếp|đứng)\s+)*$")
_LEFT_PART = cue(
    r"\s*\)\s*(?:(?:đã|bất\s+ngờ|lại)\s+)*(?:rơi|tụt|lùi|rớt|trượt|vươn|nhảy|leo|bứt|bật|tiến|xuống|lên)\s"
)
"""Around a place in "từ nửa trên bảng (hạng 28) rơi xuống tận cùng (63/63)"."""
_BEHIND_FROM = cue(r"\s+từ\s+(?:chỗ\s+|mức\s+)?(?:xếp\s+|đứng\s+)?")
"""The form “bứt lên hạng nhất từ hạng tư”."""
_GOES_TO = cue(
    r",\s|\s*(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:đã\s+)?(?:vươn\s+|tụt\s+|rơi\s+|nhảy\s+|lùi\s+)?(?:lên|xuống|về)\s"
)
_DROPPED_FROM = cue(
    r"(?<!\w)(?:tụt|rơi|rớt|trượt|lùi|sụt|xuống|lên|vươn|nhảy|leo)\s+(?:(?:hạng|mạnh|sâu|dốc|bậc)\s+)?từ\s+$|(?<!\w)từ\s+chỗ\s+(?:(?:chỉ|đang|mới)\s+)*(?:(?:đứng|xếp|ở)\s+)*$|[,(–-]\s+vốn\s+(?:(?:đang|đứng|xếp|ở|giữ)\s+)*$"
)
"""The forms “dù tụt từ thứ 6, vẫn trụ ở hạng 10", "…, vốn đứng thứ 6, lùi về hạng 10”."""
_AFTER_A_YEAR = cue(r"(?<!\w)sau\s+(?:đúng\s+)?một\s+(?:năm|kỳ|mùa)\s+(?!tụt|giảm|tăng|lùi|vươn)(?:[^\W\d]+\s+){0,3}$")
"""The form “sau một năm về nhì đã đòi lại ngôi đầu”: the place of the year before."""
_LONG_HELD = cue(
    r"(?<!\w)(?:(?P<row>(?:năm|lần|kỳ)\s+(?:liên\s+tiếp|liên\s+tục|liền))|(?:nhiều|mấy|suốt\s+nhiều)\s+năm(?:\s+(?:qua|trước))?)(?:\s+(?:luôn|đều|ở|giữ|vị\s+trí|ngôi))*\s+$"
)
_NO_LONGER = cue(
    r"[^.;\d]{0,70}?(?<!\w)(?:nay|năm\s+nay|lần\s+này|kỳ\s+này|năm\s+20\d\d|đã|bất\s+ngờ|vừa)\s[^.;\d]{0,40}?(?:lùi|tụt|rơi|rớt|xuống|trượt|xếp|đứng|còn|mất|nhường|thứ|hạng|vị\s+trí)[^.;]{0,40}"
)
"""The form “6 năm liên tiếp đứng đầu, nay lùi về vị trí thứ hai”: the first place was of the years before."""
_FROM = cue(
    r"(?<!\w)(?<!đại\s)từ\s+(?:chỗ\s+|nửa\s+(?:dưới|trên|sau|cuối|đầu)\s+(?:của\s+)?|nhóm\s+|vị\s+trí\s+|ngôi(?:\s+vị)?\s+|mức\s+)*$"
)
_THEN_MOVED = cue(r"(?<!\w)(?:lên|xuống|về|vào|đến|tới|sang)(?!\w)")


def leave_places(text: str, figures: list[Figure]) -> None:
    """Mark the places that were left for others: "từ áp chót leo lên thứ 15", "từ 83,1% (hạng 47) lên 86,9% (hạng 18)"."""
    if not any(figure.kind == "rank" for figure in figures):
        return
    moved = {figure.end for figure in figures if figure.kind == "rank_change"}
    left = [figure.end for figure in figures if figure.kind == "score" and figure.earlier]
    for place in [figure for figure in figures if figure.kind == "rank" and figure.comparator == "="]:
        before = _MOVED_FROM.search(text, 0, place.start) if moved else None
        beside = any(_OPENS_BRACKET.fullmatch(text, end, place.start) for end in left if end <= place.start)
        gone = _FROM_WHERE.search(text, max(0, place.start - 16), place.start) and _OUT_OF_IT.match(text, place.end)
        apart = _FROM_PART.search(text, 0, place.start) and _LEFT_PART.match(text, place.end)
        if (beside or gone or apart or (before is not None and before.start() in moved)) and not place.earlier:
            figures[figures.index(place)] = replace(place, earlier=True)
    places = sorted((f for f in figures if f.kind == "rank"), key=lambda figure: figure.start)
    for place, new in pairwise(places):
        if _BEHIND_FROM.fullmatch(text, place.end, new.start) and not place.earlier and not new.earlier:
            figures[figures.index(new)] = replace(new, earlier=True)
            continue
        between = text[place.end : new.end]
        left_for = new.comparator == "=" and not place.earlier and _GOES_TO.match(between) is not None
        if left_for and _DROPPED_FROM.search(text, max(0, place.start - 24), place.start):
            figures[figures.index(place)] = replace(place, earlier=True)
            continue
        if _AFTER_A_YEAR.search(text, 0, place.start) and not re.search(r"[.;]", between) and not place.earlier:
            figures[figures.index(place)] = replace(place, earlier=True)
            continue
        held = _LONG_HELD.search(text, max(0, place.start - 40), place.start)
        if held and place.value == 1 and new.value not in {None, 1} and _NO_LONGER.fullmatch(between):
            index = figures.index(place)
            if held["row"]:
                figures[index] = replace(place, earlier=True)
            else:
                del figures[index]
            continue
        if (
            not place.earlier
            and (place.comparator == "=" or place.rule != "rank")  # "từ thứ 25 trở lên" is none that was left
            and (place.rule in {"superlative", "from_bottom", "top_n"} or new.rule in {"superlative", "top_n"})
            and _FROM.search(text, max(0, place.start - 24), place.start)
            and len(between) < 72
            and _THEN_MOVED.search(between)
            and not re.search(r"[.;]", between)
        ):
            figures[figures.index(place)] = replace(place, earlier=True)
