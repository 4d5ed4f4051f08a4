"""How far a year reaches: a clause that only looks back keeps its year for itself.

"Hà Nội, nơi năm 2012 từng xếp thứ 51, vươn lên vị trí 26": behind the comma that closes the clause the sentence speaks of
its own year again. The same holds for "Nếu năm 2021 … thì …", "Dù năm trước còn đứng thứ 5, …", "Từ hạng 40 năm 2019, …".
"""

import re
from bisect import bisect_right
from functools import lru_cache

from nlp.figures import Figure, Year
from nlp.patterns import cue

_LOOKS_BACK = cue(
    r"\s*(?:(?:và|nhưng|song|mà)\s+)?(?:(?:năm\s+(?:ngoái|trước)|kỳ\s+trước|lần\s+trước)\s[^,;()]{1,40}(?=,\s+(?:nay|năm\s+nay|lần\s+này|giờ|kỳ\s+này)\s)|nơi|vốn|từng|đã\s+từng|dù|mặc\s+dù|tuy|cho\s+dù|dẫu|thay\s+vì|không\s+còn|sau\s+khi|kể\s+từ\s+khi|trước\s+khi|từ\s+(?:chỗ|vị\s+trí|thứ|hạng|mức|nhóm|con\s+số|đáy|top|tốp|một)|nếu|khác\s+với|trái\s+với|không\s+như|khác\s+hẳn"
    r"|(?:một\s+|cũng\s+là\s+|là\s+)?(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|huyện|quận|thị\s+xã|xã|phường|bộ|sở|cơ\s+quan|cái\s+tên|đại\s+diện|quán\s+quân|á\s+quân|đương\s+kim|nhà\s+vô\s+địch|chủ\s+nhân)"
    r"(?:\s+(?:mà|vốn|từng|đã|có|giữ|đứng|xếp|đội|dẫn|nằm|bị|duy|năm|hồi|của|ở|này|miền|vùng)(?!\w)|(?=\s*,))|(?:đương\s+kim\s+)?(?:quán\s+quân|á\s+quân|nhà\s+vô\s+địch)\s+(?:suốt\s+)?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+năm)(?!\w)"
)
"""How a clause begins that tells of a unit what was before."""
_GOES_ON = cue(
    r"\s*(?:thì\s+)?(?:đến\s+|tới\s+|sang\s+|bước\s+sang\s+)?(?:(?:kỳ|lần|mùa|năm|đợt)\s+(?:\w+\s+){0,2}?này|năm\s+nay|nay|hiện|giờ|lại|bất\s+ngờ|đã|vươn|nhảy|leo|bật|bứt|tăng|vọt|thoát|trở|tụt|rớt|rơi|lùi|trượt|sụt|giảm|xuống|lên|chỉ|vẫn|tiếp\s+tục|cũng|mới|thì)(?!\w)"
)
"""How the sentence comes back from such a clause."""
_SAME_YEAR = cue(r"\s*(?:nhưng\s+|song\s+)?(?:kết\s+thúc|hết|cuối)\s+(?:năm|nhiệm\s+kỳ)(?!\s+20)(?!\w)")
"""The form “Dù kế hoạch năm 2022 đề ra …, kết thúc năm tỉnh chỉ …”: the year goes on."""
_SAYS_MORE = cue(
    r"\s+(?:(?:khi|lúc)\s+(?:đạt|được|có)\s+|(?:chỉ\s+|mới\s+)?(?:đạt|được)\s+|với\s+|bằng\s+)(?:(?:tổng|số)\s+điểm\s+)?(?=\d)"
)
"""The form “Tỉnh này cũng đứng đầu năm trước đó, khi đạt 47,05 điểm”: the place and its score are of one year."""
_BUT_NOW = cue(
    r"[,;]\s+(?:còn|nhưng|trong\s+khi|song)\s[^.;,]{2,40}?\s(?:hiện\s+nay|hiện\s+tại|bây\s+giờ|ngày\s+nay)(?!\w)"
)
"""The form “năm 2024 xếp thứ 9, còn Bắc Ninh hiện nay đứng thứ 7”: the year before is told of no more."""
_TAKES_OVER = cue(
    r"\s*(?:và\s+)?(?:thay\s+(?:cho|thế|chỗ|chân)|thế\s+(?:chỗ|chân)|soán\s+(?:ngôi|chỗ)|truất\s+(?:ngôi|ngai)|kế\s+vị|tiếp\s+quản)(?!\w)"
)
"""The form “Huế đứng thứ nhất, thay cho Hương Thủy của năm 2016”: the year of whoever was there before."""
_BOUNDARY = cue(r"[;:()]|[,.](?=\s)|\s[–-]\s|\sthì(?=\s)")


@lru_cache(maxsize=4)
def _boundaries(lowered: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a sentence meet; each figure of it asks for each year."""
    return tuple(mark.span() for mark in _BOUNDARY.finditer(lowered))


def _alone_in_bracket(lowered: str, year: Year) -> bool:
    """Whether a bracket holds nothing but the year: "xếp thứ 51 (năm 2012), nay …"."""
    return lowered[year.start - 1 : year.start] == "(" and lowered[year.end : year.end + 1] == ")"


def reach_of(lowered: str, year: Year, figures: list[Figure]) -> tuple[int, int] | None:
    """Where a year counts when it stands in a clause that looks back and tells a figure of its own; None where it is open.

    >>> from nlp.scan import scan
    >>> found = scan("hà nội, nơi năm 2012 từng xếp thứ 51, vươn lên vị trí 26")
    >>> reach_of("hà nội, nơi năm 2012 từng xếp thứ 51, vươn lên vị trí 26", found.years[0], found.figures)
    (7, 36)
    """
    now = _BUT_NOW.search(lowered, year.end)
    if now is not None and any(figure.start > now.end() for figure in figures):
        return 0, now.start()
    marks = _boundaries(lowered)
    if _alone_in_bracket(lowered, year):
        marks = tuple(mark for mark in marks if mark[0] not in {year.start - 1, year.end})
    before = bisect_right(marks, year.start, key=lambda mark: mark[1])
    start = marks[before - 1][1] if before else 0
    if _TAKES_OVER.match(lowered, start):
        return start, next((mark[0] for mark in marks if mark[0] >= year.end), len(lowered))
    opened = _LOOKS_BACK.match(lowered, start)
    if opened is None or opened.start() > year.start:
        return None
    told = [figure for figure in figures if start <= figure.start]
    ends = [mark[0] for mark in marks if mark[0] >= year.end]
    if not told:
        return None
    # "Dù năm 2020 đạt 85%, xếp thứ 20, nay tỉnh …": the clause goes on until the sentence comes back from it.
    end = next((at for at in ends if _GOES_ON.match(lowered, at + 1)), ends[0] if ends else len(lowered))
    if _SAME_YEAR.match(lowered, end + 1):
        return None
    if not lowered[:start].strip() and lowered.startswith(",", end) and _SAYS_MORE.match(lowered, end + 1):
        return None
    own = [figure for figure in told if figure.start < end]
    rest = [figure for figure in figures if figure.start >= end or figure.end <= start]
    if any(figure.rule == "from_to" and not figure.earlier for figure in own):
        return None  # "từ hạng 54 năm 2020 lên hạng 32 năm 2023": it comes back by itself
    if not own or not rest or re.match(r"[;:()]", lowered[end : end + 1]):
        return None
    return start, end


_AGAINST = cue(r"(?<!\w)so\s+(?:với\s+)?(?:chính\s+mình\s+|kết\s+quả\s+|thời\s+điểm\s+|mức\s+)*$")


def counted_from(lowered: str, year: int, figure: int) -> bool:
    """Whether a clause opens with the year that its change is counted from: "so với năm 2015, khi tỉnh ở top 11, mức lùi là 24 bậc"."""
    opened = _AGAINST.search(lowered, max(0, year - 40), year)
    return opened is not None and year < figure and not re.search(r"[;:]|\.\s", lowered[opened.start() : figure])


_OWN_BRACKET = cue(
    r"\((?:[^()\d]{0,24}20\d\d|\s*(?:năm|kỳ|lần)\s+(?:(?:công\s+bố|đánh\s+giá)\s+)?(?:ngoái|(?:liền\s+)?trước))[^()]{0,3}(?:(?::|là|đạt|chỉ|mới|thứ|hạng|xếp|ở)[^()\d]{0,20}\d[^()]*\)"
    r"|\s*(?:chưa|không|nhóm|thuộc|xếp|đứng|dẫn|đội|đầu|cuối|chót|quán|á\s+quân|tỉnh|trung\s+bình)(?!\w)[^()]*\))"
)
"""A bracket that opens with a year and tells a value of it, or what was then: "(năm 2021 nhóm trung bình thấp)"."""


MORE_OF_IT = cue(
    r"\s*[,;]\s+(?:(?:với|đạt|được|có|ở\s+mức)\s+)*(?:(?:tổng|số)\s+điểm\s+|điểm\s+số\s+)?(?P<value>\d{1,3}[.,]\d{1,4}\s*(?:điểm|%)?|(?P<place>(?:(?:xếp|đứng|ở)\s+)*(?:hạng|thứ|vị\s+trí)\s+(?:thứ\s+)?\d{1,2}(?:\s*/\s*\d{2})?))\s*\)"
)
"""Behind a year in a bracket the value that goes with the place before it: "hạng 17 (2019, đạt 66,75 điểm)"; or the place behind a value: "66,3 điểm (năm 2021, hạng 18)"."""


def counts_for(lowered: str, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """Whether a year counts for a figure: one in a clause that looks back does not count outside it."""
    opened = lowered.rfind("(", 0, year.start)
    exact = (
        figure.comparator == "="
    )  # a bound is borne out by what the bracket tells: "hai lần vượt 87% (2021: 87,54%)"
    own = opened >= 0 and exact and _OWN_BRACKET.match(lowered, opened) is not None
    more = MORE_OF_IT.match(lowered, year.end) if own and figure.end <= opened else None
    if more and figure.kind == ("score" if more["place"] else "rank"):
        own = False  # "hạng 17 (2019, đạt 66,75 điểm)": place and value are of the year
    if own and not opened < figure.start < lowered.find(")", opened):
        return False  # "lên hạng 18 (năm 2021: 27)"
    if exact and figure.end <= opened and _told_inside(lowered, opened, year, figure, figures):
        return False  # "thuộc nhóm trung bình cao (nhóm trung bình thấp năm 2021)"
    if _told_aside(lowered, year, figure, figures):
        return False
    if figure.kind.endswith("_change") and counted_from(lowered, year.start, figure.start):
        return False
    reach = reach_of(lowered, year, figures)
    return reach is None or reach[0] <= figure.start < reach[1]


def _told_inside(lowered: str, opened: int, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """Whether the bracket of a year tells a value of the same kind before it: the year is that one's."""
    closed = lowered.find(")", opened)
    inside = [
        other
        for other in figures
        if opened < other.start and other.end <= year.start and year.end <= closed and other.comparator == "="
    ]
    now = {other.kind for other in figures if other.end <= opened and not lowered[other.end : opened].strip()}
    return any(
        other.kind == figure.kind
        or other.kind
        in now  # "ranked first, posting 0.6419 (0.4874 in 2020)": what stands before it is of another year
        or (figure.kind.endswith("_change") and other.kind in {"rank", "score"})
        for other in inside
    )


_ASIDE = cue(r"(?<!\w)(?:trong\s+khi|còn|mà|nhưng|song|dù|tuy|so(?:\s+với)?)\s+(?:[^\W\d]+\s+){0,4}$")


_STILL_THEN = cue(r",?\s+(?:[^\W\d]+\s+){0,4}?(?:còn|từng|mới\s+chỉ)\s+(?:xếp|đứng|ở|nằm|đạt|đội|giữ|là|được)(?!\w)")
"""The form “năm 2016 tỉnh còn xếp thứ 55; …”: what was then and is no more."""


def _told_aside(lowered: str, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """The form “đạt 85%, trong khi một năm trước là 80%; SIPAS đạt 81%”: a year held against the one told ends at the mark."""
    stop = lowered.find(";", year.end)
    if stop < 0 or figure.start < stop:
        return False
    if _STILL_THEN.match(lowered, year.end) and any(year.end <= other.start < stop for other in figures):
        return True
    if not _ASIDE.search(lowered, max(0, year.start - 40), year.start):
        return False
    begins = lowered.rfind(";", 0, year.start) + 1
    return any(year.end <= other.start < stop for other in figures) and any(
        begins <= other.start and other.end <= year.start for other in figures
    )
