"""What is told of a unit in passing, on the way to its result: how large it is, what it cut; no figure behind it is of that."""

from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue

_UNITS = frozenset({"unit", "department", "district", "anaphora"})
_NO_NUMBER = cue(r"\s*,\s+(?:[^,;:.()\d]|(?<=which\s)[^,;:()]|(?<=home\sto\s)[^,;:()])*$")
_GOES_ON = cue(
    r"(?:[^,;:.()]|[.,](?=\d))*,\s+[\"“]?(?:đứng|xếp|đạt|chỉ|cũng|vẫn|được|đội|dẫn|tụt|rơi|giảm|tăng|có|áp|cuối|lại|bất|tiếp|mới|đã|giành|giữ|vươn|lọt|thuộc|nằm|ranked|ranks|came|comes|scored|stood|stands|finished|was|is|placed|took|rose|fell|dropped|climbed|jumped|moved|slipped|got|earned|led|topped|sits|sat|had|posted|recorded)(?!\w)"
)
_STATIC = frozenset({"diện tích", "dân số"})
"""What a unit has and is never ranked or scored by here."""
_SHARES = frozenset({"tỷ lệ", "tỉ lệ", "giải ngân", "tốc độ tăng", "tăng trưởng"})
_OF_WHOM = cue(r"\s*,\s+(?:[^,;:()]|,(?=\d))*$")
_BECAUSE = cue(
    r"\W*(?:nhờ|sau\s+khi|do|bởi|dù|mặc\s+dù|tuy|bên\s+cạnh|cùng\s+với|song\s+song\s+với|không\s+chỉ|bằng(?:\s+việc)?|với\s+(?:việc|hơn|gần|trên|khoảng|nhiều|\d))(?!\w)"
)
"""How a clause opens that tells what helped, or what stands against the result behind it."""
_DESCRIBES = cue(
    r"\W*(?:một\s+(?:trong\s+)?)?(?:những\s+)?(?:địa\s+phương|tỉnh|thành\s+phố|nơi|đơn\s+vị|vùng\s+đất|thủ\s+phủ)\s+(?:có|đang|dẫn|từng|vốn|luôn|thu|được)(?!\w)"
)
"""The form “Bình Dương, địa phương có mức thu hút FDI đứng thứ 2 cả nước, chỉ đạt 86,49%”."""
_BACKGROUND = cue(r"\W*(?:với|là|có|sở\s+hữu|từ|tuy|dù)(?!\w)")
_IN_ALL = cue(r"\s+(?:điểm\s+)?(?:(?:là|đạt|đạt\s+được)\s+)?\d{1,3}(?:[.,]\d+)?\s+điểm(?!\w)")


def is_aside(lowered: str, thing: Mention, figure: Figure, mentions: list[Mention]) -> bool:
    """Whether a word before a figure that has figures of its own is only told on the way to it.

    The forms “Nhơn Trạch, tâm điểm thu hút FDI, đứng thứ 9”, "Hà Nội (diện tích 3.359 km2) đứng thứ 10", "Với dân số
    1,2 triệu người, tỉnh xếp thứ 3", "Long An, nhờ cắt giảm 30% thời gian xử lý hồ sơ, đạt 72,6 điểm".
    """
    return (
        _is_total(lowered, thing, figure)
        or is_its_share(lowered, thing)
        or _is_cause(lowered, thing, figure)
        or _goes_back_to_part(lowered, thing, figure)
        or _in_apposition(lowered, thing, figure, mentions)
        or _in_bracket(lowered, thing, figure, mentions)
        or (
            figure.kind in {"rank", "rank_change"}
            and _MOST_GROWN.fullmatch(lowered, thing.start, figure.start) is not None
        )
        or _GROWS.fullmatch(lowered, thing.start, figure.start) is not None
        or _between_dashes(lowered, thing, figure, mentions)
        or in_opening(lowered, thing.start, thing.end, figure, mentions)
    )


_FOR = cue(r"(?<!\w)(?:vì|do|bởi(?:\s+vì)?)\s[^,;.:()]*$")
_SO = cue(r"[^;.:()]*?\snên\s+(?:(?:chỉ|mới|vẫn|bị|đã|tỉnh|huyện|xã|phường|sở|bộ|đơn\s+vị|địa\s+phương)\s+)*$")


_THIS_PART_IS = cue(
    r"(?:[^;:()]|\([^()]*\))*?,\s+(?:(?:nên|song|nhưng|thì)\s+)?(?:chỉ\s+số(?:\s+thành\s+phần)?|nội\s+dung|lĩnh\s+vực|trục(?:\s+nội\s+dung)?|trụ\s+cột)\s+(?:này|đó|ấy)\s[^;:]*$"
)


def _goes_back_to_part(lowered: str, thing: Mention, figure: Figure) -> bool:
    """The form “Do hai dự án lớn chậm giải ngân, lĩnh vực này chỉ đạt 81,7%”."""
    return _BECAUSE.match(lowered, 0, thing.start) is not None and (
        _THIS_PART_IS.match(lowered, thing.end, figure.start) is not None
    )


_SAID = cue(r"[^.;:()]*?[\"”],?\s+(?:ông|bà|đồng\s+chí|vị)\s")


def _is_cause(lowered: str, thing: Mention, figure: Figure) -> bool:
    """The form “vì để trễ 27 hồ sơ nên chỉ đứng thứ 31”: what is counted is why, and the place is of no such thing."""
    return (
        figure.kind in {"rank", "rank_change"}
        and (_SO.fullmatch(lowered, thing.end, figure.start) or _SAID.match(lowered, thing.end, figure.start))
        is not None
        and _FOR.search(lowered, 0, thing.start) is not None
    )


def _is_total(lowered: str, thing: Mention, figure: Figure) -> bool:
    """The form “đạt tổng số 72,64 điểm”."""
    return lowered[thing.start : thing.end] == "tổng số" and _IN_ALL.match(lowered, thing.end, figure.end) is not None


_OUT_OF = cue(
    r"\d\s*/\s*\d{1,3}(?:[.,]\d{1,2})?\s*(?:điểm)?\s*[,;(–-]?\s*(?:(?:và|đạt|bằng|chiếm|ứng|tương\s+(?:đương|ứng)|với|có)\s+)*$"
)


def is_its_share(lowered: str, thing: Mention) -> bool:
    """The form “đạt 11,7/14 điểm, tỷ lệ 83,57%”: the same value again, in per cent of what can be had."""
    return lowered[thing.start : thing.end] in _OF_ALL and _OUT_OF.search(lowered, 0, thing.start) is not None


_OF_ALL = frozenset({"tỷ lệ", "tỉ lệ"})


def _in_apposition(lowered: str, thing: Mention, figure: Figure, mentions: list[Mention]) -> bool:
    """Between commas behind a unit: without a number it only says more of it; with one, where it is size or cause."""
    unit = next((each for each in reversed(mentions) if each.kind in _UNITS and each.end <= thing.start), None)
    if unit is None or not _GOES_ON.match(lowered, thing.end, figure.start + 8):
        return False
    if _OF_WHOM.fullmatch(lowered, unit.end, thing.start) is None:
        return False
    if not any(letter.isdigit() for letter in lowered[unit.end : figure.start]):
        return unit.kind != "anaphora" and _NO_NUMBER.fullmatch(lowered, unit.end, thing.start) is not None
    return (
        lowered[thing.start : thing.end] in _STATIC
        or _BECAUSE.match(lowered, unit.end + 1) is not None
        or _DESCRIBES.match(lowered, unit.end + 1, thing.start) is not None
    )


def _in_bracket(lowered: str, thing: Mention, figure: Figure, mentions: list[Mention]) -> bool:
    """In a bracket right behind a unit that is closed before the figure."""
    opened = lowered.rfind("(", 0, thing.start)
    closed = lowered.find(")", thing.end, figure.start)
    if opened < 0 or closed < 0 or ")" in lowered[opened : thing.start] or lowered[thing.start : thing.end] in _SHARES:
        return False
    return any(
        each.kind in _UNITS and not lowered[each.end : opened].strip() for each in mentions if each.end <= opened
    )


_MOST_GROWN = cue(
    r"tăng\s+trưởng\s+(?:(?:thứ\s+hạng|hạng|điểm(?:\s+số)?|ấn\s+tượng|mạnh|cao|nhanh|lớn|tốt)\s+)+nhất\s+(?:là\s+của\s+|là\s+|thuộc\s+về\s+)[^.;]*"
)
"""The form “Mức tăng trưởng cao nhất thuộc về Bắc Kạn, tăng 26 bậc”: who rose most in the table."""
_GROWS = cue(
    r"tăng\s+trưởng(?:\s+(?:đều|dần|tốt|mạnh|liên\s+tục|ổn\s+định|ấn\s+tượng|khá|rõ\s+rệt|đều\s+đặn|qua\s+(?:các|từng)\s+năm))+\s*:(?:[^.;]|\.(?=\d))*"
)
"""The form “DTI tăng trưởng đều: năm 2020 xếp thứ 9, năm 2021 thứ 6”: what the index did."""
_OPENING_DASH = cue(r"\s+[–—-]\s+(?:[^.;:()–—]|(?<=\d)\.(?=\d))*$")
_CLOSING_DASH = cue(
    r"(?:[^.;:()–—-]|(?<=\d)\.(?=\d)|(?<=\w)-(?=\w))*\s[–—-]\s+(?:(?:chỉ|cũng|vẫn|lại|đã|mới|còn|nay|tiếp\s+tục|bất\s+ngờ|hiện|thì|đang|đều)\s+)*(?:đứng|xếp|đạt|được|đội|dẫn|tụt|rơi|giảm|tăng|có|áp|giành|giữ|vươn|lọt|thuộc|nằm|ở|lùi|leo)(?!\w)"
)


def _between_dashes(lowered: str, thing: Mention, figure: Figure, mentions: list[Mention]) -> bool:
    """The form “Phú Mỹ - địa bàn thu hút 60% vốn FDI toàn tỉnh - chỉ xếp thứ 6”: between dashes behind a unit."""
    unit = next((each for each in reversed(mentions) if each.kind in _UNITS and each.end <= thing.start), None)
    return (
        unit is not None
        and _OPENING_DASH.fullmatch(lowered, unit.end, thing.start) is not None
        and _CLOSING_DASH.match(lowered, thing.end, figure.start + 8) is not None
    )


def in_opening(lowered: str, start: int, end: int, figure: Figure, mentions: list[Mention]) -> bool:
    """Whether ``start:end`` is in the clause that opens the sentence, before the comma behind which the figure's unit stands."""
    unit = next((each for each in mentions if each.kind in _UNITS and end <= each.start), None)
    if unit is None or unit.end > figure.start or any(mark in lowered[: unit.start] for mark in ";:("):
        return False
    comma = lowered.rfind(", ", 0, unit.start)
    if comma < end:
        return False
    because = _BECAUSE.match(lowered) is not None
    if lowered[start:end] in _STATIC:
        return because or _BACKGROUND.match(lowered) is not None
    if lowered[comma + 2 : unit.start].strip() not in {"", "tỉnh", "thành phố", "huyện"}:
        return False
    return because and (figure.kind in {"rank", "rank_change"} or figure.unit == "points")


_SO_MANY = cue(r"(?<![\w.,])\d{1,3}(?:\.\d{3})*\s+$")


_INCLUDED = cue(
    r"(?<!\w)(?:tính|ước|kể|gồm|cộng|bao\s+gồm|nếu\s+tính)\s+(?:(?:cả|thêm|luôn)\s+)+(?:(?:phần|kết\s+quả|điểm\s+của)\s+)?$"
)


def is_counted(lowered: str, part: Mention) -> bool:
    """The form “Với hơn 50 thủ tục hành chính được cắt giảm, …”: things that are counted, and no component.

    Nor is one that the value includes: "tính cả điểm điều tra xã hội học, tỉnh đạt 86%".
    """
    if _INCLUDED.search(lowered, max(0, part.start - 40), part.start):
        return True
    return lowered.startswith("thủ tục", part.start) and _SO_MANY.search(lowered, 0, part.start) is not None


def passed_by(lowered: str, mention: Mention) -> bool:
    """Whether no figure beside a component or another word is of it."""
    return is_counted(lowered, mention) if mention.kind == "component" else is_its_share(lowered, mention)


ASIDE_OPENS = cue(
    r"(?:,|\s[–—-]|\()\s+(?:(?:vốn\s+|từng\s+)?là\s+)?(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|nơi|quán\s+quân|cái\s+tên|(?:từng|vốn))(?:\s+[^\W\d]+){0,4}\s+$"
)
"""Before a place that says more of a unit: "Quảng Ninh, tỉnh dẫn đầu PCI 2018, …"."""
ASIDE_ENDS = cue(r"\s*(?:,|\)|\s[–—-])\s")
_TO_INDICATOR = cue(r"\s+(?:(?:bảng\s+xếp\s+hạng|chỉ\s+số|cả\s+nước|toàn\s+quốc|về|ở|trong)\s+)*")
_ITS_YEARS = cue(r"(?:\s+(?:(?:hai|ba|các|trong|và|năm)(?!\w)|20\d\d,?|,))*\s*(?=[,)]|\s[–—-])")


def of_own_aside(lowered: str, mention: Mention, figure: Figure, named: list[Mention], figures: list[Figure]) -> bool:
    """The form “PAPI 2019 cho thấy Quảng Ninh, tỉnh dẫn đầu PCI 2018, đạt 44,6 điểm”: that place alone is of the other one."""
    if mention.kind != "indicator" or mention.end > figure.start:
        return False
    years = _ITS_YEARS.match(lowered, mention.end)
    return (
        years is not None
        and any(each.kind == "indicator" and each.ids != mention.ids and each.end <= mention.start for each in named)
        and any(
            other.kind == "rank"
            and other.end <= mention.start
            and _TO_INDICATOR.fullmatch(lowered, other.end, mention.start)
            and ASIDE_OPENS.search(lowered, 0, other.start)
            for other in figures
        )
        and ASIDE_ENDS.match(lowered, years.end(), figure.start) is not None
    )
