"""Places told by who alone stands before or behind: "chỉ sau Quảng Ninh và Bắc Giang", "chỉ đứng trên Cao Bằng"."""

from decimal import Decimal

from nlp.candidate import Candidate
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.orders import run_from
from nlp.patterns import cue
from nlp.state import UNKNOWN

_ONLY = cue(
    r"(?<!\w)chỉ\s+(?:(?:chịu|còn|phải|đang|về|xếp|đứng|nằm|ở)\s+)*(?:(?:ngay|liền|phía)\s+)*(?P<how>sau|dưới|kém|thua|trên|hơn)\s+(?:(?:mỗi|có|duy\s+nhất|mình|được)\s+)*(?:(?:hai|ba|bốn|[2-4])\s+)?(?:tỉnh,?\s+thành\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*|địa\s+phương\s+|thủ\s+đô\s+)*(?:là\s+)?$"
)
_ONLY_BEHIND = cue(
    r"(?<!\w)chỉ\s+(?:[^\W\d]+\s+){0,4}?(?:sau|dưới|kém|thua|trên|hơn)\s+(?!khi\s|đó\s|năm\s|một\s|nhiều\s|mức\s|trung\s)"
)
_DISTANCE = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:có\s+|gần\s+|khoảng\s+|đúng\s+|tới\s+|vỏn\s+vẹn\s+|vẻn\s+vẹn\s+|chưa\s+đầy\s+|hơn\s+)*(?:\d[\d.,]*|một|hai|ba|nửa)\s*(?:%|điểm|bậc|hạng|phần|lần)"
)
"""Behind the names: how far, not where."""
_OF_SOME = cue(
    r"\s+(?:(?:trong|ở|của|tại|thuộc)\s+)?(?:toàn\s+)?(?:vùng|khu\s+vực|miền|khối|nhóm|cụm|tiểu\s+vùng)(?!\w)"
)
_ABOUT = cue(
    r"\s+(?:về|ở|xét\s+về)\s+(?:tốc\s+độ|mức\s+(?:tăng|giảm|cải)|số\s+(?!điểm)|quy\s+mô|diện\s+tích|dân\s+số|thu\s)"
)
_MORE_FOLLOW = cue(r"\s*\([^()]*\)\s*(?:,|và\s)")
_WITHIN = cue(r"(?<!\w)(?:vùng|khu\s+vực|miền|khối|nhóm|cụm)(?!\w)[^;.]*$")
_OF_A_MOVE = cue(r"(?<!\w)(?:tốc\s+độ|mức|độ)\s+(?:tăng|cải\s+thiện|giảm|bứt\s+phá|thăng\s+hạng)[^;.]*$")
_RANKED = frozenset({"province", "ministry", "department", "district"})


_FIRST_THERE = cue(
    r"(?:\s*\([^()]*\))?,?\s+(?:(?:cũng|lại|vẫn|tiếp\s+tục|đều|còn|chỉ)\s+)*(?P<at>nhất|nhì|bét|chót)(?=\s+(?:(?:trong|của)\s+)?(?:toàn\s+)?(?:vùng|khu\s+vực|cả\s+nước|toàn\s+quốc|miền\s+(?:tây|trung|bắc|nam|núi)|tây\s+nguyên|đồng\s+bằng|đông\s+nam\s+bộ|bắc\s+trung\s+bộ)(?!\w))"
)
_LAST_OF_ALL = cue(
    r"\s+(?:thì\s+|là\s+|ở\s+|về\s+)?(?P<at>(?:cuối|sau|chót)\s+cùng)(?=\s*(?:[.;)(]|$|,\s)|\s+(?:về|với|trong|ở)\s)"
)
"""The form “A đứng đầu, B thứ hai và C cuối cùng”."""
_PLACE_IN_A_WORD = {"nhất": 1, "nhì": 2}


def first_there(lowered: str, mentions: list[Mention], figures: list[Figure]) -> list[Figure]:
    """The forms “Đồng Tháp nhất vùng", "Cà Mau bét vùng”: a place in one word right behind a name."""
    found: list[Figure] = []
    listed = [each for each in figures if each.kind == "rank" and each.comparator == "="]
    for mention in mentions if len(listed) > 1 and "cùng" in lowered else ():
        end = _LAST_OF_ALL.match(lowered, mention.end) if mention.kind == "unit" else None
        if end is not None and mention.start > listed[-1].end:
            found.append(Figure(*end.span("at"), "rank", None, "rank", from_bottom=1, rule="superlative"))
    for mention in mentions if "vùng" in lowered or "nước" in lowered or "miền" in lowered else ():
        match = _FIRST_THERE.match(lowered, mention.end) if mention.kind in {"unit", "anaphora"} else None
        if match is None or any(each.start < match.end() and match.start("at") < each.end for each in figures):
            continue
        place = _PLACE_IN_A_WORD.get(match["at"])
        value, last = (None, 1) if place is None else (Decimal(place), None)
        found.append(Figure(*match.span("at"), "rank", value, "rank", from_bottom=last, rule="superlative"))
    return found


def tells_standing(lowered: str) -> bool:
    """Whether a sentence may tell a place by who alone stands before or behind."""
    return "chỉ" in lowered and _ONLY_BEHIND.search(lowered) is not None


def standings(lowered: str, names: list[Candidate], figures: list[Figure]) -> list[Figure]:
    """The place behind all the names of "chỉ sau A và B", or before those of "chỉ đứng trên C", unless it is told."""
    found: list[Figure] = []
    for first in names if tells_standing(lowered) else ():
        match = _ONLY.search(lowered, max(0, first.start - 60), first.start)
        if match is None or first.name.level not in _RANKED:
            continue
        run = [
            each for each in run_from(lowered, names, first) if each is first or each.name not in {first.name, UNKNOWN}
        ]
        end = run[-1].end
        if _WITHIN.search(lowered, 0, match.start()) or _MORE_FOLLOW.match(lowered, end):
            continue  # a place among some, or behind more than can be counted here
        if (
            _OF_A_MOVE.search(lowered, 0, match.start())
            or _DISTANCE.match(lowered, end)
            or _OF_SOME.match(lowered, end)
            or _ABOUT.match(lowered, end)
        ):
            continue
        place = len(run) + 1
        if any(
            each.kind == "rank"
            and each.comparator == "="
            and each.end <= match.start()
            and (";" not in lowered[each.end : match.start()] or each.value == place)
            for each in figures
        ):
            continue  # "xếp thứ 3, chỉ sau A và B": it is told
        below = match["how"] in {"trên", "hơn"}
        found.append(
            Figure(
                match.start(),
                match.end(),
                "rank",
                None if below else Decimal(place),
                "rank",
                from_bottom=place if below else None,
                rule="from_bottom" if below else "rank",
            )
        )
    return found
