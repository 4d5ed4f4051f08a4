"""Figures of components: so many of them, each of them, one compared with the others."""

import re

from nlp.candidate import Choice
from nlp.draft import Bound, SentenceText
from nlp.english_parts import part_is_ahead
from nlp.figures import Figure
from nlp.merits import NAMED_NEXT, SOME_PARTS_ARE
from nlp.ownparts import best_of_own_parts
from nlp.patterns import cue
from nlp.several import tells_all
from nlp.tops import OF_ALL_UNITS

_IS_A_PART = cue(
    r"(?<!\w)là\s+(?:một\s+trong\s+(?:những\s+)?)?(?:chỉ\s+số|nội\s+dung|trục(?:\s+nội\s+dung)?|lĩnh\s+vực|tiêu\s+chí|trụ\s+cột)(?:\s+(?:thành\s+phần|nội\s+dung|có|đạt|bị|chấm|điểm(?:\s+số)?|thứ\s+hạng|kết\s+quả|của\s+tỉnh|của\s+thành\s+phố|mà|tỉnh|được|người\s+dân|doanh\s+nghiệp|đánh\s+giá))*\s*$"
    r"|(?<!\w)(?:chỉ\s+số(?:\s+(?:thành\s+phần|nội\s+dung))|nội\s+dung|trục|lĩnh\s+vực|tiêu\s+chí|trụ\s+cột)\s+(?:này|đó|ấy)\s+(?:(?:vẫn|cũng|lại|tiếp\s+tục|luôn|là|có|đạt|đứng|điểm|kết\s+quả)\s+)*$"
)
"""The form “Quản trị điện tử là chỉ số thấp nhất”: of the parts that one unit has."""
_NATIONWIDE = cue(
    r"\s*(?:(?:trong|của|so\s+với)\s+)?(?:cả\s+nước|toàn\s+quốc|vùng|khu\s+vực|toàn\s+vùng|(?:các|\d\d)\s+(?:tỉnh|địa\s+phương))(?!\w)"
)
_THOSE = cue(
    r"(?<!\w)(?P<count>hai|ba|bốn|[2-4])\s+(?:(?P<part>chỉ\s+số\s+thành\s+phần|nội\s+dung|lĩnh\s+vực|trục|trụ\s+cột|tiêu\s+chí)|(?:bộ\s+)?chỉ\s+số)\s+(?:này|trên|đó|ấy|nói\s+trên)\s+[^,;.]*$"
)
_COUNTED = {"hai": 2, "2": 2, "ba": 3, "3": 3, "bốn": 4, "4": 4}


def of_those_told(lowered: str, figure: Figure, told: tuple[str, ...], parts: tuple[tuple[str, str], ...]) -> bool:
    """The forms “phải đưa hai chỉ số này vào tốp 30", "hai lĩnh vực này ở vị trí 12 và 44”: of those that the sentence before ``told``."""
    those = _THOSE.search(lowered, 0, figure.start)
    return those is not None and len(parts if those["part"] else told) == _COUNTED[those["count"]]


def _another_group(sentence: SentenceText, figure: Figure, end: int) -> bool:
    """Whether a group stands between: "4 chỉ số thuộc nhóm trung bình cao, 2 chỉ số thuộc nhóm thấp nhất là …"."""
    return any(other.kind == "group" and figure.end <= other.start < end for other in sentence.scan.figures)


def of_parts(
    sentence: SentenceText,
    figure: Figure,
    choice: Choice,
    *,
    in_turn: bool,
    told: tuple[str, ...] = (),
    parts_told: tuple[tuple[str, str], ...] = (),
) -> str | None:
    """Why a figure is one of components: counted, each of them, compared with each other; None when it is not."""
    lowered = sentence.lowered
    listed = any(
        mention.kind == "component"
        and mention.start >= figure.end
        and not _AMONG_THEM.search(lowered[figure.end : mention.start])
        and not (figure.kind == "group" and _another_group(sentence, figure, mention.start))
        for mention in sentence.mentions
    )
    listed = listed and not (
        figure.kind == "rank" and figure.comparator in {">", ">="}
    )  # each has its own place behind it
    parts = _PARTS_COUNTED if figure.kind == "group" else _EACH_PART if figure.kind.endswith("_change") else None
    counted = parts.search(_EDITION.sub("", lowered[: figure.start])) if parts is not None and not listed else None
    if figure.kind == "group" and not listed and SOME_PARTS_ARE.search(lowered, 0, figure.start):
        return "components are counted"
    each = parts is _EACH_PART and counted is not None
    if (
        counted is not None
        and not (len(parts_told) > 1 and _TOLD_ABOVE.search(lowered, 0, figure.start))
        and not (each and any(m.kind == "component" and m.text.lower() in counted.group() for m in sentence.mentions))
    ):
        return "components are counted"  # not of "các chỉ số X và Y tăng 15 bậc", which names them
    if figure.kind == "group" and not listed and _HAS_PARTS.match(lowered, figure.end):
        return "components are counted"
    if figure.rule == "range" and figure.kind == "score" and _RANGE_OF_PARTS.search(lowered, 0, figure.start):
        return "components are counted"
    if figure.kind == "score_change" and figure.comparator != "=" and _is_spread(sentence, figure):
        return "components are counted"
    those = of_those_told(lowered, figure, told, parts_told)
    if figure.kind in {"rank", "group"} and not listed and not those and _parts_of_one(sentence, figure):
        return "components are counted"
    if (
        not _named_next(sentence, figure)
        and not _BOTH.search(lowered, 0, figure.start)
        and not those
        and _parts_counted(lowered, figure)
    ):
        return "components are counted"
    if figure.rule != "superlative":
        return None
    said = any(
        mention.kind == "indicator" and _TELLS_WHICH.search(lowered, figure.end, mention.start)
        for mention in sentence.mentions
        if mention.start >= figure.end
    )
    if not (listed or said or tells_all(lowered, figure.end)) and _FIRST_IN_PARTS.match(lowered, figure.end):
        return "components are counted"
    if (
        (_of_component(sentence, figure) and not _NATIONWIDE.match(lowered, figure.end))
        or (_IS_A_PART.search(lowered, 0, figure.start) and not _NATIONWIDE.match(lowered, figure.end))
        or _AMONG_PARTS.match(lowered, figure.end)
        or (choice.span is None and (_among_own_parts(sentence, figure) or _most_in_part(sentence, figure)))
        or (not figure.certain and _best_of_own(lowered, figure))
        or _from_best_to_worst(sentence, figure)
        or part_is_ahead(sentence, figure, choice)
        or best_of_own_parts(sentence, figure)
    ):
        return "a superlative among components"
    if choice.span is None and not in_turn and _IS_ANOTHER.match(lowered, figure.end):
        return "a superlative of something that is no unit"
    return None


_MOST_IN = cue(
    r"(?:(?:cao|thấp|tốt|kém|yếu|mạnh)\s+nhất)\s+(?:là\s+)?(?:ở|tại|thuộc\s+về|nằm\s+ở)\s+(?:(?:lĩnh\s+vực|nội\s+dung|chỉ\s+số(?:\s+thành\s+phần)?|trụ\s+cột|trục|tiêu\s+chí)\s+)?[\"“]?"
)


def _most_in_part(sentence: SentenceText, figure: Figure) -> bool:
    """The form “trung bình các bộ cao nhất ở cải cách thủ tục hành chính (95,5%), thấp nhất ở …”: which of its components."""
    return any(
        mention.kind == "component" and _MOST_IN.fullmatch(sentence.lowered, figure.start, mention.start)
        for mention in sentence.mentions
    )


def places_counted(bound: Bound) -> bool:
    """The form “Tỉnh có 5 lĩnh vực xếp trong tốp 20.”: places of components, which the next sentence may name."""
    return not bound.drafts and any(
        refused.reason == "components are counted" and refused.figure.kind == "rank" for refused in bound.refused
    )


_ASIDE = cue(r"\W*(?:(?:chỉ\s+)?riêng|duy\s+(?:chỉ|có)|on\s+the|on\s+its)\s+[^,;:.\d]{0,40}$")


def tells_part_aside(sentence: SentenceText) -> bool:
    """The form “Riêng trụ cột xã hội số, A đứng số một”: one component set apart from what the text tells of."""
    return any(
        part.kind == "component" and _ASIDE.fullmatch(sentence.lowered, 0, part.start) for part in sentence.mentions
    )


_FROM_TO = cue(r"từ\s+\d[\d.,]*\s*(?:%|điểm)?\s*(?:đến|tới|[-–])\s*\d[\d.,]*")


def _is_spread(sentence: SentenceText, figure: Figure) -> bool:
    """The form “A (6,52 điểm), B (6,98 điểm) giảm từ 0,1 đến 0,5 điểm”: between what the changes of several lie."""
    spread = _FROM_TO.search(sentence.lowered, max(0, figure.start - 20), figure.end + 20)
    parts = [part for part in sentence.mentions if part.kind == "component" and part.end <= figure.start]
    return spread is not None and len(parts) > 1 and ";" not in sentence.lowered[parts[-2].end : figure.start]


_TOLD_ABOVE = cue(
    r"(?<!\w)(?:chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|nội\s+dung|lĩnh\s+vực|trục(?:\s+nội\s+dung)?|trụ\s+cột|tiêu\s+chí)\s+(?:này|đó|ấy|trên|nói\s+trên)(?!\w)[^.;]*$"
)
"""The form “Hai nội dung này đều thuộc nhóm cao nhất”: of those told in the sentence before."""
_RANGE_OF_PARTS = cue(
    r"(?<!\w)(?:các|những|mỗi|từng|\d{1,2}(?:/\d{1,2})?|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung|con)|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|trục|trụ\s+cột)(?!\s+(?:này|đó|trên|là|gồm)(?!\w))(?:\s+(?!là\s|gồm\s)[^\W\d]+){0,8}\s*(?:\d[\d.,]*\s*(?:%|điểm)?\s*(?:đến|tới|[-–])\s*(?:dưới\s+)?)?$"
)
"""The form “các chỉ số thành phần từ 74% đến 95%”: between what all of them lie, no value of one."""
_PART_NEXT = cue(r"\s+(?:là\s+|thuộc\s+về\s+|ở\s+)?(?:lĩnh\s+vực\s+|chỉ\s+số\s+|nội\s+dung\s+)?[\"“]?")


def _from_best_to_worst(sentence: SentenceText, figure: Figure) -> bool:
    """The form “cao nhất là Cải cách tổ chức bộ máy (94,1%), thấp nhất Cải cách tài chính công (79,55%)”."""
    ends = [
        each
        for each in sentence.scan.figures
        if each.rule == "superlative"
        and any(
            part.kind == "component" and _PART_NEXT.fullmatch(sentence.lowered, each.end, part.start)
            for part in sentence.mentions
            if part.start > each.end
        )
    ]
    return figure in ends and len({each.from_bottom is None for each in ends}) > 1


def _parts_of_one(sentence: SentenceText, figure: Figure) -> bool:
    """The form “3 chỉ số thành phần PCI 2022 của Hải Phòng đứng đầu”: so many parts, of one indicator and one unit."""
    if not _SOME_PARTS.search(sentence.lowered, 0, figure.start):
        return False
    letters = list(sentence.lowered[: figure.start])
    named = [
        (each.start, each.end)
        for each in sentence.mentions
        if each.kind in {"unit", "indicator", "anaphora", "district", "department"}
    ]
    for start, end in (*named, *((year.start, year.end) for year in sentence.scan.years)):
        if end <= figure.start:
            letters[start:end] = " " * (end - start)
    return _SOME_PARTS_THERE.search("".join(letters)) is not None


_SOME_PARTS = cue(
    r"(?<![\w.,/])(?:\d{1,2}(?:/\d{1,2})?|một|hai|ba|bốn|năm|sáu|bảy|tám|nhiều|một\s+số|đa\s+số|phần\s+lớn)(?:\s+(?:trong|trên)\s+(?:tổng\s+)?(?:số\s+)?(?:\d{1,2}|ba|bốn|năm|sáu|bảy|tám|mười))?\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung|con)|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|trục(?:\s+nội\s+dung)?|trụ\s+cột)(?!\w)"
)
_SOME_PARTS_THERE = cue(
    _SOME_PARTS.source
    + r"(?:\s+(?:thành\s+phần|nội\s+dung|của|tỉnh|thành\s+phố|năm|trong|thuộc|bộ|chỉ\s+số|đều|cùng|đã|được|này|đó|xếp|ở|vị\s+trí|thứ\s+hạng|đứng|vươn\s+lên|lọt|vào|có\s+điểm|đạt|nằm|bị|vẫn|còn|lên|xuống|rơi|rớt|tụt|lùi|về|dưới|trên|sau|ngoài|từ|hạng|thứ))*\s+$"
)
"""A number of components, and nothing but what they are of between them and the place."""


_UNKNOWN_PART = cue(
    r"(?:^|[,;:(]\s*|\s)(?:trụ\s+cột|tiêu\s+chí|chỉ\s+số\s+thành\s+phần|lĩnh\s+vực|nội\s+dung|nhóm\s+(?:tiêu\s+chí|chỉ\s+số)|khía\s+cạnh|mảng)\s+(?:[\"“]?[^\W\d]+[\"”]?,?\s+){1,8}(?:của|trong|thuộc)\s+(?:bộ\s+|chỉ\s+số\s+|bảng\s+(?:xếp\s+hạng\s+)?)*$"
)


def of_unknown_part(sentence: SentenceText, figure: Figure) -> bool:
    """The form “Ở trụ cột thể chế của PII, Đồng Tháp xếp thứ 3”: a part by a name that the catalogue does not have."""
    before = [each for each in sentence.mentions if each.kind == "indicator" and each.end <= figure.start]
    if not before or any(
        each.kind == "rank" and before[-1].end <= each.start < figure.start for each in sentence.scan.figures
    ):
        return False
    part = _UNKNOWN_PART.search(sentence.lowered, max(0, before[-1].start - 80), before[-1].start)
    return part is not None and not any(
        each.kind in {"component", "unit"} and part.start() <= each.start < part.end() for each in sentence.mentions
    )


def _named_next(sentence: SentenceText, figure: Figure) -> bool:
    """The form “hai chỉ số thành phần nằm trong top 10: A và B”: the place is told of those named, which have no other."""
    if figure.kind != "rank":
        return False
    part = next((each for each in sentence.mentions if each.kind == "component" and each.start >= figure.end), None)
    return (
        part is not None
        and NAMED_NEXT.fullmatch(sentence.lowered, figure.end, part.start) is not None
        and not any(
            other.kind == "rank" and _IN_ITS_BRACKET.fullmatch(sentence.lowered, part.end, other.start)
            for other in sentence.scan.figures
            if other.start >= part.end
        )
    )


_BOTH = cue(
    r"(?<!\w)cả\s+(?:hai|ba|bốn|năm|[2-5])\s+(?:bộ\s+)?chỉ\s+số(?!\s+(?:thành|nội|con)(?!\w))(?:\s+(?:này|trên|đó))?\s+[^,;.]*$"
)
"""The form “cả hai chỉ số đều vào nhóm 20”: indicators, not components of one."""
_IN_ITS_BRACKET = cue(r"\s*[\"”]?\s*\(\s*")


def _best_of_own(lowered: str, figure: Figure) -> bool:
    """The form “Ba chỉ số thành phần có điểm cao nhất: A, B, C”: the best of its own, where no other units are spoken of."""
    counted = _PARTS_COUNTED.search(lowered, 0, figure.start) is not None
    return counted and OF_ALL_UNITS.match(lowered, figure.end) is None


def _parts_counted(lowered: str, figure: Figure) -> bool:
    """Whether a number of components is beyond a bar: "6 lĩnh vực trên 80%", "các chỉ số thành phần xếp dưới thứ 40"."""
    if figure.kind == "rank" and _OF_SOME_PARTS.search(lowered, max(0, figure.start - 60), figure.start):
        return True
    bar = _OVER_BAR.search(lowered, 0, figure.start)
    counted = (figure.comparator != "=" or bar) and figure.kind in {"score", "rank"}
    return bool(counted and _PARTS_COUNTED.search(_EDITION.sub("", lowered[: bar.start() if bar else figure.start])))


def _among_own_parts(sentence: SentenceText, figure: Figure) -> bool:
    """The form “Chỉ số "Cạnh tranh bình đẳng" thấp nhất, chỉ 5,02 điểm”: the lowest of the unit's own components."""
    if figure.certain or _WIDER.match(sentence.lowered, figure.end):
        return False
    before = next((each for each in reversed(sentence.mentions) if each.end <= figure.start), None)
    return (
        before is not None
        and before.kind == "component"
        and _OF_PART.fullmatch(sentence.lowered, before.end, figure.start) is not None
    )


_PARTS_WITH = cue(
    r"(?:lĩnh\s+vực|chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|nội\s+dung|tiêu\s+chí|trụ\s+cột)(?:\s+(?:{indicator}))?\s+(?:có|đạt)\s+(?:\w+\s+){0,5}$"
)


def _of_component(sentence: SentenceText, figure: Figure) -> bool:
    """The form “lĩnh vực có kết quả thấp nhất là Cải cách tài chính công”: components compared with each other."""
    before, after = sentence.lowered[: figure.start], sentence.lowered[figure.end :]
    if _PARTS_WITH.search(before) and not re.search(r"chỉ\s+số\s+cao\s+$", before):
        return (
            re.match(r"[^,;.]{0,40}\slà\s", after) is not None
            or re.search(
                r"(?:^|\s)là\s+(?:một\s+trong\s+)?(?:\w+\s+)?(?:lĩnh\s+vực|chỉ\s+số|nội\s+dung|tiêu\s+chí|trụ\s+cột|trục(?:\s+nội\s+dung)?)\s+[^,;.]*$",
                before,
            )
            is not None
        )
    if _SOME_FIRST.search(before) and _STANDS_FIRST.match(sentence.lowered, figure.start):
        return False
    among = _AMONG_FIELDS.search(before)
    named = [mention for mention in sentence.mentions if among and among.start() <= mention.start < figure.start]
    if (
        among
        and named
        and named[-1].kind == "component"
        and all(mention.kind != "unit" for mention in named)
        and not _PLACED_IN.match(sentence.lowered, figure.start)
    ):
        return True
    behind = next((each for each in sentence.mentions if each.start >= figure.end and each.kind != "anaphora"), None)
    if among and behind is not None and behind.kind == "component":
        own = _OWN_BEST.search(sentence.lowered, figure.start, behind.start)
        if own is not None and own.end() == behind.start:
            return True
    return (
        behind is not None
        and behind.kind == "component"
        and not _FIRST_IN_PARTS.match(sentence.lowered, figure.end)  # "đứng đầu một chỉ số là X"
        and bool(
            re.fullmatch(
                r"[^,;.]{0,30}?\s*là\s+(?:chỉ\s+số\s+(?:thành\s+phần\s+)?|lĩnh\s+vực\s+|nội\s+dung\s+|thành\s+phần\s+|trục\s+|trụ\s+cột\s+|tiêu\s+chí\s+)?[\"“]?",
                sentence.lowered[figure.end : behind.start],
            )
        )
    )


_OVER_BAR = cue(r"(?:trên|dưới|vượt|qua|ngoài)\s+(?:(?:ngưỡng|mốc|mức)\s+)?$")
_OF_PART = cue(
    r"[\s\"”]*(?:(?:là|có|đạt|được|bị|điểm|mức|số|với|vẫn|cũng|chấm|cho|đánh\s+giá|ghi\s+nhận|người\s+dân|doanh\s+nghiệp)\s+)*"
)
_WIDER = cue(
    r"\s*(?:trong\s+|của\s+)?(?:cả\s+nước|toàn\s+quốc|vùng|khu\s+vực|nước|trong\s+\d|trong\s+các\s+tỉnh)(?!\w)"
)
_OWN_BEST = cue(
    r"(?:cao|thấp|tốt|kém)\s+(?:điểm\s+)?nhất\s+(?:là\s+)?(?:ở|tại|thuộc\s+về)\s+(?:nhóm\s+|chỉ\s+số\s+|nội\s+dung\s+|tiêu\s+chí\s+|lĩnh\s+vực\s+|trụ\s+cột\s+)*[\"“]?"
)
"""The form “Trong các nhóm chỉ số, tỉnh đạt cao nhất ở công khai, minh bạch”: the best of its own."""
_AMONG_FIELDS = cue(
    r"(?<!\w)(?:trong|soi\s+vào|nhìn\s+vào|đi\s+sâu\s+vào|xét)\s+(?:số\s+)?(?:các|\d{1,2}|ba|bốn|năm|sáu|bảy|tám|mười)\s+(?:nhóm\s+)?(?:chỉ\s+số(?:\s+(?:thành\s+phần|nội\s+dung))?|lĩnh\s+vực|nội\s+dung|trục(?:\s+nội\s+dung)?|tiêu\s+chí|trụ\s+cột)(?!\w)(?:[^.:]|\.(?=\d))*$"
)
"""The form “Trong tám lĩnh vực, cải cách thể chế có kết quả cao nhất”."""
_PLACED_IN = cue(r"(?:đứng|xếp|về|giữ)\s+(?:thứ\s+|hạng\s+|ngôi\s+)?(?:nhì|ba|tư|đầu|nhất)\s+(?:về|ở)\s")
"""The form “trong 8 nội dung, huyện dẫn đầu về A, đứng nhì về B”: among units, not among the parts."""
_SOME_FIRST = cue(
    r"(?<!\w)có\s+(?:tới\s+|đến\s+)?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy)\s+(?:nội\s+dung|lĩnh\s+vực|chỉ\s+số(?:\s+thành\s+phần)?|trục|trụ\s+cột|tiêu\s+chí)\s+$"
)
_STANDS_FIRST = cue(r"(?:đứng|xếp|dẫn|về|giữ)\s")
"""The form “có 3 nội dung đứng nhất là X, Y và Z”: only among units can several be first."""
_OF_SOME_PARTS = cue(
    r"(?:các|những|mọi|mỗi)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|trụ\s+cột)\s+(?:thành\s+phần\s+)?(?:mà\s+|hiện\s+|đang\s+|còn\s+|có\s+|bị\s+|được\s+|thứ\s+hạng\s+)*(?:xếp|đứng|ở|nằm|từ|dưới|thấp)\s+(?:ở\s+)?(?:dưới\s+|sau\s+|từ\s+)?$"
)
"""The form “các chỉ số thành phần đang xếp dưới thứ 40”: whichever they are."""
_EDITION = re.compile(r"(?:năm\s+)?20\d\d\s+|\(\d{1,2}(?:(?:,|\s+và|\s*-)\s*\d{1,2})*\)\s*")
"""The forms “3 lĩnh vực PAR INDEX 2022 xếp trong tốp 10", "1 nội dung (6) thuộc nhóm …”: the year, the number in brackets say nothing of the count."""
_HAS_PARTS = cue(
    r"\s*(?:có|gồm|bao\s+gồm|chỉ\s+có|:)\s*(?:tới\s+|đến\s+|duy\s+nhất\s+)?(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám)(?:\s*/\s*\d{1,2})?\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trục|tiêu\s+chí)(?!\w)"
)
"""The form “nhóm cao nhất có 5 nội dung (1, 2, 3, 4 và 7)”."""
_PARTS_COUNTED = cue(
    r"(?<!\w)(?:các|những|mọi|tất\s+cả(?:\s+các)?|toàn\s+bộ(?:\s+các)?)\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|nội\s+dung|trục(?:\s+nội\s+dung)?|lĩnh\s+vực)(?:\s+(?:papi|đều|cùng|phải|sẽ|của|tỉnh|nằm|ở|được|xếp|thuộc|vào|trong|lọt|có|đạt|điểm|kết\s+quả|năm|20\d\d))*\s*$|(?<![\w.,/])(?:\d{1,2}(?:/\d{1,2})?|một|hai|ba|bốn|năm|sáu|bảy|tám)\s+(?:chỉ\s+số|nội\s+dung|trục(?:\s+nội\s+dung)?|lĩnh\s+vực|tiêu\s+chí|yếu\s+tố|khía\s+cạnh|thành\s+tố)(?:\s+(?:nội\s+dung|thành\s+phần|papi|pci|tăng|nằm|được|xếp|đứng|đều|cùng|của|tỉnh|thành\s+phố|địa\s+phương|bộ|huyện|này|khác|thì|ở|hiện|đang|vẫn|bị|chỉ|còn|lại|par|index|sipas|lọt|vào|nằm|trong|thuộc|vươn|lên|có|đạt|điểm|kết\s+quả|số|với|cchc|giá\s+trị|trung\s+bình|bình\s+quân|mức))*\s*$"
)
_FIRST_IN_PARTS = cue(
    r"\s+(?:ở\s+|về\s+|tại\s+|trong\s+)?(?:cả\s+)?(?:\d{1,2}(?:\s*/\s*\d{1,2})?|một|hai|ba|bốn|năm|sáu|bảy|nhiều|một\s+số)\s+(?:chỉ\s+số|trụ\s+cột|lĩnh\s+vực|nội\s+dung|tiêu\s+chí|mặt|chỉ\s+tiêu|nhóm\s+tiêu\s+chí)(?!\w)"
)
"""The form “dẫn đầu 3/5 trụ cột": first in some parts, not as a whole."""
_AMONG_PARTS = cue(
    r"\s+(?:trong|so\s+với)\s+(?:số\s+|toàn\s+bộ\s+|tất\s+cả\s+|cả\s+)*(?:các|những|\d{1,2}|bốn|năm|sáu|bảy|tám|mười)\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung|con|của\s+(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị))|lĩnh\s+vực|nội\s+dung|trục(?:\s+nội\s+dung)?|trụ\s+cột|tiêu\s+chí|yếu\s+tố|thành\s+phần)(?!\w)"
)
"""The form “…, cao nhất trong các lĩnh vực": components compared with each other."""
_TELLS_WHICH = cue(r"(?::|(?<!\w)(?:gồm|là))\s*$")
"""The form “đứng đầu về 2 chỉ số: PAR INDEX và PCI": not a number of parts, but these."""
_EACH_PART = cue(
    r"(?<!\w)(?:tính\s+)?(?:bình\s+quân|trung\s+bình)\s+(?:cả\s+)?(?:các|hai|ba|bốn|năm|\d)\s+(?:bộ\s+)?chỉ\s+số(?!\w)[^.;:]{0,40}$|(?:^|[;,.:]\s+)(?:các|những|mỗi|từng)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí)(?:\s+(?:thành\s+phần|nội\s+dung))?\s+[^,;:]{0,50}$|(?:^|[;,.:]\s+)(?:hai|ba|bốn|năm|[2-8])\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|trục|trụ\s+cột)\s+[^,;:]{0,50}$"
)
_AMONG_THEM = cue(
    r"(?<!\w)(?:nhưng|song|tuy\s+nhiên|trong\s+đó|nhất\s+là|đặc\s+biệt|riêng|như)(?!\w)|;|,\s+(?:chỉ|chỉ\s+có|trừ|ngoại\s+trừ|còn|trong\s+khi)\s"
)
_IS_ANOTHER = cue(r"\s+(?:(?:vẫn|lại|cũng|chỉ)\s+)?là\s+(?!của|với|\d|năm|do|vì|nhờ|bởi)")
"""The form “thấp nhất là thanh toán trực tuyến”: named behind, and no unit."""
