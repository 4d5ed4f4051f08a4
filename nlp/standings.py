"""Places told by who alone stands before or behind: "chỉ sau Quảng Ninh và Bắc Giang", "chỉ đứng trên Cao Bằng"."""

from decimal import Decimal

from nlp.candidate import Candidate
from nlp.figures import Figure, small
from nlp.mention import Mention
from nlp.nameruns import run_from
from nlp.numberednames import numbers_names
from nlp.patterns import cue
from nlp.placesinwords import places_in_words
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
    r"\s*(?:\([^()]*\)\s*|\s)(?:(?:trong|ở|của|tại|thuộc)\s+)?(?:toàn\s+)?(?:vùng|khu\s+vực|miền|khối|nhóm|cụm|tiểu\s+vùng)(?!\w)"
)
_OF_REGION = cue(r"\s+(?:ở|trong|của|tại)\s+(?:toàn\s+)?(?:vùng|khu\s+vực)(?!\s+(?:[ivx]+|\d)(?!\w))(?!\w)")
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


_OPENS = cue(
    r"(?:^|[;:.“\"]\s*)(?:(?:nếu|xét|so|nhìn)\s+)*(?:trong|ở|tại|với|riêng)\s+(?:(?:nội\s+bộ|các|\d{1,2}|tỉnh,?|thành(?:\s+phố)?|địa\s+phương|thuộc|của|toàn|vùng|khu\s+vực|miền)\s+)*$"
)
_THEN = cue(r"\s*(?:,|thì\s)")


def _in_region(lowered: str, names: list[Candidate], start: int) -> bool:
    """The form “Trong vùng Tây Nguyên, Gia Lai chỉ sau Lâm Đồng”: a place in a region that the clause opens with."""
    return any(
        name.name.level == "region"
        and name.end <= start
        and _OPENS.search(lowered, 0, name.start)
        and _THEN.match(lowered, name.end)
        for name in names
    )


_LAST_IS = cue(
    r"(?P<opens>^|[,;.]\s*|\s(?:và|rồi|còn)\s+)(?:(?:xếp|đứng)\s+)?(?P<at>(?:cuối|sau)\s+cùng|chót|bét)(?:\s+(?:của|trong|trên)\s+bảng(?:\s+(?:[^\W\d]+|20\d\d)){0,5}?)?\s+(?:là|thuộc\s+về|gọi\s+tên)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_OF_SO_MANY = cue(
    r"(?<!\w)(?:top|tốp|nhóm|trong\s+số|danh\s+sách|vùng|khu\s+vực|miền|khối|tây\s+nguyên|tây\s+bắc|đồng\s+bằng|đông\s+nam\s+bộ|bắc\s+trung\s+bộ|duyên\s+hải|trung\s+du|(?:hai|ba|bốn|năm|mười|\d{1,2})\s+(?:tỉnh|địa\s+phương|đơn\s+vị|vị\s+trí|bộ))(?!\w)"
)
_ITS_SCORE = cue(r"\s*(?:,\s*)?\(?(?:(?:với|chỉ|đạt|được)\s+)*(?:vỏn\s+vẹn\s+)?\d{1,3}(?:[.,]\d+)?\s*(?:điểm|%|\))")
_FEW = 3


def _last_is(lowered: str, mentions: list[Mention], figures: list[Figure]) -> list[Figure]:
    """The forms “dẫn đầu là A, thứ hai là B, cuối cùng là C", "Cuối cùng là C với 56,29 điểm”: the last place of all."""
    found = []
    for mention in mentions if any(word in lowered for word in ("cùng", "chót", "bét")) else ():
        match = (
            _LAST_IS.search(lowered, max(0, mention.start - 60), mention.start)
            if mention.kind in _RANKED_KINDS
            else None
        )
        if match is None or _OF_SO_MANY.search(lowered, 0, match.start()):
            continue
        told = [each.value for each in figures if each.kind == "rank" and each.end <= match.start()]
        first = any(value is not None and value <= _FEW for value in told)
        if first or (match.start() == 0 and _ITS_SCORE.match(lowered, mention.end)):
            found.append(Figure(*match.span("at"), "rank", None, "rank", from_bottom=1, rule="superlative"))
    return [each for each in found if not any(other.start < each.end and each.start < other.end for other in figures)]


_FIRST_IN = cue(
    r"\s+(?:(?:lại|thì|cũng|đứng|xếp|là)\s+)*(?P<at>(?:hạng\s+)?(?:nhất|nhì))\s+(?:(?:cả\s+)?nước\s+|toàn\s+quốc\s+)?(?:về|ở|tại|trong)\s+(?:(?:nội\s+dung|chỉ\s+số|lĩnh\s+vực|trụ\s+cột|mảng)\s+)?(?:thành\s+phần\s+)?[\"“]?"
)


def _first_in_part(lowered: str, mentions: list[Mention], figures: list[Figure]) -> list[Figure]:
    """The form “Bắc Ninh nhất về Kiểm soát tham nhũng”: the first place in a component, in one word."""
    found = []
    parts = {mention.start for mention in mentions if mention.kind == "component"}
    for mention in mentions if parts and ("nhất" in lowered or "nhì" in lowered) else ():
        match = _FIRST_IN.match(lowered, mention.end) if mention.kind in _RANKED_KINDS else None
        if match is None or match.end() not in parts:
            continue
        if not any(each.start < match.end("at") and match.start("at") < each.end for each in figures):
            value = Decimal(1 if match["at"].endswith("nhất") else 2)
            found.append(Figure(*match.span("at"), "rank", value, "rank", rule="superlative"))
    return found


_RANKED_KINDS = frozenset({"unit", "department", "district"})


_FIRST_SCORED = cue(
    r"\s+(?:xếp\s+|đứng\s+)?(?P<at>nhất|thứ\s+(?:nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?=(?:\s*[,(–-]\s*|\s+)(?:(?:với|đạt|được)\s+)?\d{1,3}(?:[.,]\d{1,4})?\s*(?:điểm|%)(?!\w))"
)
"""The forms “TP. Gia Nghĩa nhất, 78,44 điểm", "Tổng cục Hải quan thứ ba, đạt 96,95 điểm”."""


def first_there(lowered: str, mentions: list[Mention], figures: list[Figure]) -> list[Figure]:
    """The forms “Đồng Tháp nhất vùng", "Cà Mau bét vùng”: a place in one word right behind a name."""
    found: list[Figure] = []
    listed = [each for each in figures if each.kind == "rank" and each.comparator == "="]
    for mention in mentions if len(listed) > 1 and "cùng" in lowered else ():
        end = _LAST_OF_ALL.match(lowered, mention.end) if mention.kind == "unit" else None
        if end is not None and mention.start > listed[-1].end:
            found.append(Figure(*end.span("at"), "rank", None, "rank", from_bottom=1, rule="superlative"))
    found.extend(_first_in_part(lowered, mentions, figures))
    there = "vùng" in lowered or "nước" in lowered or "miền" in lowered
    scored = _FIRST_SCORED.search(lowered) is not None and not numbers_names(lowered)
    for mention in mentions if there or scored else ():
        match = (
            _FIRST_THERE.match(lowered, mention.end)
            if there and mention.kind in {"unit", "anaphora", "indicator"}
            else None
        )
        if match is None and scored and mention.kind in _RANKED_KINDS:
            match = _FIRST_SCORED.match(lowered, mention.end)
        if match is None or any(each.start < match.end() and match.start("at") < each.end for each in figures):
            continue
        word = match["at"].split()[-1]
        place = small(word) if match["at"].startswith("thứ") else _PLACE_IN_A_WORD.get(word)
        value, last = (None, 1) if place is None else (Decimal(place), None)
        rule = "rank" if match["at"].startswith("thứ") else "superlative"
        found.append(Figure(*match.span("at"), "rank", value, "rank", from_bottom=last, rule=rule))
    found.extend(places_in_words(lowered, mentions, [*figures, *found]))
    return [*found, *_last_is(lowered, mentions, [*figures, *found])]


_UNIT = r"(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|bộ\s+)?_"
_NOTHING_ELSE = cue(
    rf"\W*(?:(?:còn|trong\s+khi|và|riêng),?\s+)?(?:{_UNIT}\s+#|#\s+(?:(?:là|thuộc\s+về|gọi\s+tên)\s+)?{_UNIT})"
    rf"(?:\s*(?:[;,]\s*)?(?:(?:còn|trong\s+khi|và|riêng),?\s+)*(?:{_UNIT}\s+#|#\s+(?:(?:là|thuộc\s+về|gọi\s+tên)\s+)?{_UNIT}))*\W*"
)
"""Names (_) and what they are (#), and nothing besides."""


def is_all_told(lowered: str, names: list[Candidate], figures: list[Figure]) -> bool:
    """The form “Quảng Ninh cao nhất; Bình Thuận thấp nhất.” behind a sentence on the indicator: names, and what they are."""
    spans = [(name.start, name.end, "_") for name in names] + [(figure.start, figure.end, "#") for figure in figures]
    told, end = "", 0
    for start, stop, sign in sorted(spans):
        told, end = told + lowered[end:start] + sign, stop
    taken_back = lowered.rstrip().endswith(("..", "…"))  # "Thấp nhất là Ban Dân tộc... Không, …"
    return not taken_back and _NOTHING_ELSE.fullmatch(told + lowered[end:]) is not None


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
        if _MORE_FOLLOW.match(lowered, end) or (
            _WITHIN.search(lowered, 0, match.start()) and not _in_region(lowered, names, match.start())
        ):
            continue  # a place among some, or behind more than can be counted here
        if (
            _OF_A_MOVE.search(lowered, 0, match.start())
            or any(_DISTANCE.match(lowered, each.end) for each in run)
            or (_OF_SOME.match(lowered, end) and not _OF_REGION.match(lowered, end))
            or _ABOUT.match(lowered, end)
        ):
            continue
        place = len(run) + 1
        if any(
            each.kind == "rank"
            and each.comparator == "="
            and (each.certain or each.rule != "superlative")  # "mức cao nhất từng có": its own record
            and each.end <= match.start()
            and (";" not in lowered[each.end : match.start()] or each.value == place)
            for each in figures
        ):
            continue  # "xếp thứ 3, chỉ sau A và B": it is told
        below = match["how"] in {"trên", "hơn"}
        there = _OF_REGION.match(lowered, end)
        for each in run if there else ():
            each.role = "compared"
        found.append(
            Figure(
                match.start(),
                end if there else match.end(),  # what stands behind it tells where the place counts
                "rank",
                None if below else Decimal(place),
                "rank",
                from_bottom=place if below else None,
                rule="from_bottom" if below else "rank",
            )
        )
    return found
