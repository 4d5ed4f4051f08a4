"""A province that a sentence without a figure only names beside the one that the text is about: what follows is not of it."""

from nlp.draft import Draft, SentenceText
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import Name, State

_TURNS = cue(
    r"(?<!\w)(?:khác|ngược\s+lại|trái\s+lại|tương\s+tự|cũng\s+vậy|tình\s+cảnh|ví\s+dụ|trường\s+hợp|điển\s+hình|nhìn\s+sang|câu\s+chuyện|bứt\s+phá|vươn\s+lên|đột\s+phá|tụt|sa\s+sút|trở\s+lại|tiến\s+bộ|cải\s+thiện|thứ\s+hạng|vị\s+trí|điểm\s+số|chỉ\s+số|ngôi|phong\s+độ|dẫn\s+đầu|cuối\s+bảng|tăng|giảm|bất\s+ngờ|gây\s+tiếc|đáng\s+tiếc|đáng\s+mừng|xếp\s+hạng|kết\s+quả\s+(?:của|tại|ở))(?!\w)"
    r"|^\W*(?:còn|riêng|với|ở|tại|trong\s+khi(?:\s+đó)?|về\s+phía)(?!\w)"
)
"""What says that the text goes over to the other one, and tells its result next."""
_BESIDE = cue(
    r"(?<!\w)(?:so\s+với|như|giống|học\s+(?:tập|hỏi)|kinh\s+nghiệm|mô\s+hình|đoàn(?:\s+công\s+tác)?|đến\s+từ)(?!\w)[^.;:\d]{0,40}$"
)
"""Before a name that is held against the one spoken of, learnt from, or that sends its people."""


def is_visitor(sentence: SentenceText, name: Name, state: State) -> bool:
    """Whether a province is only named in passing: "So với tỉnh lân cận như Tây Ninh, đây là kết quả tích cực"."""
    told = state.last.subjects
    if name.level != "province" or name in told or name == state.home:
        return False
    start = next(each.start for each in sentence.mentions if Name(each.ids, each.kind) == name)
    if _BESIDE.search(sentence.lowered, 0, start) and "nhìn sang" not in sentence.lowered:
        return True
    home = state.home
    own = not told or told[0] == home or told[0].kind in {"department", "district"}
    return home is not None and home.level == "province" and own and not _TURNS.search(sentence.lowered)


_NEIGHBOURS = cue(
    r"(?<!\w)(?:(?:các|nhiều|những|một\s+số|vài|hai|ba|bốn)\s+(?:tỉnh,?\s+thành(?:\s+phố)?|tỉnh|địa\s+phương|đơn\s+vị|huyện|bộ)\s+(?:xung\s+quanh|lân\s+cận|láng\s+giềng|khác|bạn|giáp\s+ranh|liền\s+kề|cùng\s+(?:vùng|khu\s+vực|nhóm|điều\s+kiện))|(?:tỉnh|huyện|đơn\s+vị)\s+bạn)(?!\w)"
)


def of_neighbours(sentence: SentenceText, facts: list[Draft], state: State) -> bool:
    """The form “Các tỉnh xung quanh tiến nhanh hơn: Bình Thuận …, Khánh Hòa …”: named beside the one that the text is about."""
    return (
        state.home is not None
        and state.last.subjects == (state.home,)
        and all(fact.name != state.home for fact in facts)
        and _NEIGHBOURS.search(sentence.lowered) is not None
    )


_NEXT = cue(
    r"\s*(?:,\s*)?(?:(?:và|lẫn|cùng|với|cùng\s+với|and)\s+)?(?:(?:các|hai)\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?(?:cũ\s+)?"
)


def listed(sentence: SentenceText) -> tuple[Name, ...]:
    """The units that a sentence names one after the other, as in "gồm ba tỉnh cũ A, B và C"; nobody where it has two such lists."""
    runs: list[list[Name]] = []
    end = -1
    for each in sentence.mentions:
        if each.kind not in {"unit", "department", "district"}:
            continue
        gap = sentence.lowered[end : each.start] if runs and end >= 0 else ""
        if gap.strip() and _NEXT.fullmatch(gap):
            runs[-1].append(Name(each.ids, each.kind))
        else:
            runs.append([Name(each.ids, each.kind)])
        end = each.end
    long = [tuple(dict.fromkeys(run)) for run in runs if len(run) > 1]
    return long[0] if len(long) == 1 else ()


def two_named(sentence: SentenceText, state: State) -> tuple[Name, ...]:
    """The two units that an English sentence names, whatever it tells of them, for "the latter"."""
    named = [Name(mention.ids, mention.kind) for mention in sentence.mentions if mention.kind == "unit"]
    units = tuple(dict.fromkeys(name for name in named if name.level in {"province", "ministry"}))
    return units if state.english and len(units) == 2 else ()


_EVENT = cue(
    r"(?<!\w)(?:công\s+bố|tổ\s+chức|diễn\s+ra|hội\s+nghị|hội\s+thảo|tọa\s+đàm|họp\s+báo|phiên\s+họp|buổi\s+lễ|lễ)(?!\w)"
)
_HELD_IN = cue(
    r"(?:^|\d\s*[,)]?\s+|(?<!\w)(?:sáng|chiều|tối|nay|qua|bố|chức|ra|nghị|thảo|đàm|báo|họp|lễ|,)\s*,?\s*)tại\s+(?:thủ\s+đô\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “PAPI 2014 vừa được công bố sáng 14-4 tại Hà Nội”: where it was announced, and not of whom."""


def without_venue(lowered: str, units: list[Mention]) -> list[Mention]:
    """The units that a sentence on an event names, but for the one that it was held in."""
    if not _EVENT.search(lowered):
        return units
    return [mention for mention in units if not _HELD_IN.search(lowered, 0, mention.start)]
