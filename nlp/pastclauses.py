"""Years of a clause that is over: of an apposition, or before "nhưng". What the sentence goes on with is of another year."""

from nlp.figures import Figure, Year
from nlp.patterns import cue

_OPENED = cue(
    r"(?:[,–(]|\s-)\s*(?:(?:là|từng|vốn|cũng|đã|tỉnh|địa\s+phương|đơn\s+vị|bộ|ngôi|đang|đương\s+kim|cựu)\s+)*$"
)
_WITHIN = cue(r"[^,;.:()–\d]{0,50}")
_CLOSED = cue(r"\s*(?:\([^()]*\)\s*)?(?:[,–]|\s-)\s")
"""Around the year in "Bình Phước - quán quân khu vực Đông Nam Bộ năm 2021 - tụt xuống thứ 20"."""
_SINCE = cue(r"(?<!\w)từ\s+$")
_BUT = cue(r"\s*,?\s+(?:nhưng|song|tuy\s+nhiên,?)\s")
"""Around the year in "rời vị trí á quân từ ba năm trước nhưng vẫn đứng thứ ba"."""

_TITLE_OF = cue(r"(?<!\w)(?:quán\s+quân|á\s+quân|vô\s+địch|đội\s+sổ|đầu\s+bảng|cuối\s+bảng)\s+(?:của\s+)?$")
_MOVES = cue(
    r"(?:\s+là)?\s+[^,;.:()\d]{2,40}?\s(?:tụt|rơi|lùi|rớt|trượt|xuống|vươn|lên|chỉ|còn|đứng|xếp|về)(?!\w)[^;:.]*"
)
"""Around the year in "Quán quân năm ngoái Đồng Tháp lùi về hạng 5"."""


_OPENS = cue(r",\s+(?:(?:còn|trong\s+khi|nhưng|và)\s+)?(?:năm\s+)?$")


def opens_a_look_back(lowered: str, year: Year) -> bool:
    """The form “A xếp thứ 12, năm 2021 xếp thứ 17”: a clause behind the comma on the year before."""
    return _OPENS.search(lowered, 0, year.start) is not None


def looked_back_to(lowered: str, year: Year, at: int) -> bool:
    """Whether a year is one that a clause closed by a semicolon before ``at`` looked back to."""
    return not year.anchored and ";" in lowered[year.end : at] and opens_a_look_back(lowered, year)


_OPENS_ASIDE = cue(r"\w,\s+(?:(?:hồi|vào|trong)\s+)?(?:năm\s+)?$")
_CLOSES_ASIDE = cue(
    r"\s*(?:\([^()]*\)\s*)?,\s+(?:(?:bất\s+ngờ|đã|lại|chỉ|cũng|tiếp\s+tục|đành)\s+)*(?:(?:rơi|tụt|lùi|rớt|trượt|vươn|leo|nhảy|tiến|bật|sụt|trở\s+lại)(?!\w)|chỉ\s+(?:còn\s+)?(?:đứng|xếp|ở))"
)
"""Around the place in "Đồng Tháp, năm ngoái đứng thứ hai, rơi xuống thứ ba"."""


def of_a_clause_before(lowered: str, figure: Figure, year: Year, figures: list[Figure]) -> bool:
    """Whether a year stands with a place of its own in an apposition, or in a clause closed by "nhưng"."""
    if year.end > figure.start:
        return False
    if year.anchored and _SINCE.search(lowered, 0, year.start):
        return _BUT.match(lowered, year.end) is not None
    if year.back and _TITLE_OF.search(lowered, 0, year.start):
        return _MOVES.fullmatch(lowered, year.end, figure.start) is not None
    if figure.kind == "rank" and figure.comparator == "=" and _OPENS_ASIDE.search(lowered, 0, year.start):
        inside = [
            each for each in figures if each.kind == "rank" and year.end <= each.start and each.end <= figure.start
        ]
        if len(inside) == 1 and _CLOSES_ASIDE.match(lowered, inside[0].end, figure.end):
            return True
    closed = _CLOSED.match(lowered, year.end)
    return (
        closed is not None
        and closed.end() <= figure.start
        and any(
            other.rule == "superlative"
            and other is not figure
            and _WITHIN.fullmatch(lowered, other.end, year.start)
            and _OPENED.search(lowered, 0, other.start)
            for other in figures
            if other.end <= year.start
        )
    )


_WHILE = cue(r"(?:[,(–-]\s*)?(?<!\w)(?:trong\s+khi|còn|so\s+với)\s+(?:(?:ở|vào|của|kết\s+quả|mức|năm)\s+)*$")
_NEXT_INDEX = cue(
    r"\)?[,.]\s+(?:(?:còn|và|riêng|trong\s+khi|với|về|chỉ\s+số|điểm\s+số|điểm|kết\s+quả)\s+)*(?:{indicator})(?!\w)"
)


def back_to_another_index(lowered: str, figure: Figure, year: Year, figures: list[Figure]) -> bool:
    """The form “PAPI 2023 đạt 43,57 điểm trong khi năm 2022 đạt 43,65 điểm, SIPAS tăng 3,12%”: the look back ends with its index."""
    if year.end > figure.start or _WHILE.search(lowered, 0, year.start) is None:
        return False
    own = next((each for each in figures if each.start >= year.end), None)
    return (
        own is not None
        and own is not figure
        and any(each.end <= year.start and each.kind == own.kind for each in figures)
        and _NEXT_INDEX.match(lowered, own.end, figure.start) is not None
    )
