"""A part that only says why the whole came out so: "tuy mất điểm ở tài chính công, tỉnh vẫn đạt 89,55%"."""

from nlp.components import chain_start
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import Cue, cue

_WHO = frozenset({"unit", "anaphora", "department", "district"})
_IN_SPITE = r"(?:tuy|dù|dẫu|mặc\s+dù|cho\s+dù|dù\s+cho|bất\s+chấp)"
_THANKS_TO = r"(?:nhờ|do|bởi|vì)"
_CONJUNCTION = cue(
    rf"(?:^|(?<=[,;:.–-]\s)|(?<!\w)(?:nhưng|song|còn|và|chủ\s+yếu|phần\s+lớn|một\s+phần)\s+|(?P<behind>\s))\W*(?P<word>{_IN_SPITE}|(?P<cause>{_THANKS_TO}))(?!\w)(?P<does>[^;:.()\d]{{0,70}})$"
)
"""Before a part: "nhờ cải thiện mạnh lĩnh vực …", "tuy còn mất điểm ở …"."""
_IS_SUBJECT = cue(
    r"\s*(?:có|là|còn|đã|việc|các\s+)?\s*(?:(?:hai|ba|những|các)\s+)?(?:(?:chỉ\s+số|lĩnh\s+vực|nội\s+dung|trục|trụ\s+cột|tiêu\s+chí|mảng|điểm(?:\s+số)?|kết\s+quả)\s+)*(?:về\s+)?[\"“]?"
)
"""Between the conjunction and a part that is itself what rose or fell: "dù lĩnh vực X tăng 3 bậc"."""
_TO_MAIN = cue(r"[\"”]?(?:[^;.,()]|\([^()]*\)|[.,](?=\d))*,\s+(?:(?:thì|nên|song|nhưng)\s+)*")
_TOTAL = cue(
    r"(?:nhưng\s+|song\s+)?(?:tổng\s+điểm|điểm\s+(?:tổng|chung|số\s+chung)|thứ\s+hạng(?:\s+chung)?|kết\s+quả\s+chung|vị\s+trí\s+chung)(?!\w)"
)
_DOES = cue(
    r"(?:(?:vẫn|đã|cũng|lại|nên|chỉ|mới|còn|tiếp\s+tục)\s+)*(?:đạt|xếp|đứng|vươn|lên|leo|nhảy|bứt|giành|tăng|giảm|tụt|lùi|rơi|rớt|trượt|có|được|giữ|thuộc|dẫn|nằm|lọt|cán|về)\s"
)
_BEFORE_NAME = cue(r"(?:(?:tỉnh|thành\s+phố|tp\.?|huyện|bộ|năm\s+20\d\d,?|toàn)\s+)*")
_THIS_PART = cue(
    r"(?<!\w)(?:lĩnh\s+vực|nội\s+dung|trục|trụ\s+cột|tiêu\s+chí|chỉ\s+số(?:\s+thành\s+phần)?)\s+(?:này|đó|ấy|nói\s+trên)(?!\w)"
)
_LOSES = cue(
    r"(?<!\w)(?:mất|hụt|rơi|bị\s+trừ|bị\s+mất|đánh\s+rơi)\s+(?:\w+\s+)?điểm\s+(?:đáng\s+tiếc\s+|nhiều\s+|nặng\s+)?(?:ở|tại|về|trong)\s+(?:lĩnh\s+vực\s+|nội\s+dung\s+|chỉ\s+số\s+|mảng\s+)?[\"“]?$"
)
_HAS_ALL = cue(r"[\"”]?,\s+(?:(?:vẫn|cũng|đã)\s+)*(?:đạt|xếp|đứng|được)\s+(?:[^;:()]|\([^()]*\))*$")
"""The form “mất điểm ở tài chính công, đạt 91,43%”: what is had though some is lost is the whole; "chỉ đạt" is of the part."""


def only_a_cause(lowered: str, before: list[Mention], figure: Figure, mentions: list[Mention]) -> bool:
    """Whether the part named last before a figure stands in a clause that only gives the reason, and the figure does not."""
    if not before or before[-1].kind != "component" or "," not in lowered[before[-1].end : figure.start]:
        return False
    part = before[-1]
    if _THIS_PART.search(lowered, part.end, figure.end + 30):
        return False
    first = chain_start(lowered, before)
    if _LOSES.search(lowered, 0, first.start) and _HAS_ALL.match(lowered, part.end, figure.start):
        return True
    reason = _CONJUNCTION.search(lowered, max(0, first.start - 120), first.start)
    main = _TO_MAIN.match(lowered, part.end, figure.start + 1) if reason is not None else None
    if reason is None or main is None or main.end() > figure.start:
        return False
    who = [mention for mention in mentions if mention.kind in _WHO]
    if any(reason.end("word") <= mention.start < first.start for mention in who):
        return False  # "do Bộ Nội vụ chấm"
    told = any(_opens(lowered, main.end(), mention, _BEFORE_NAME) for mention in who)
    told = told or _TOTAL.match(lowered, main.end()) is not None
    if _IS_SUBJECT.fullmatch(reason["does"]):
        return told and reason["cause"] is not None
    earlier = any(mention.end <= reason.start("word") and mention.kind != "anaphora" for mention in who)
    return told or (earlier and _DOES.match(lowered, main.end()) is not None)


def _opens(lowered: str, start: int, mention: Mention, between: Cue) -> bool:
    return mention.start >= start and between.fullmatch(lowered, start, mention.start) is not None
