"""Which years before a figure are no longer free for it: others that stand before it have them for themselves."""

import re

from nlp.figures import Figure, Year
from nlp.openings import told_in_opening
from nlp.pastclauses import back_to_another_index, of_a_clause_before, opens_a_look_back
from nlp.patterns import cue
from nlp.reaches import MORE_OF_IT
from nlp.state import State
from nlp.yearcontext import Reading, handed_down_year, value_of

BEHIND = cue(
    r"^\s*(?:\)\s*)?(?:nationwide|nationally|overall|in|by|of|for|the|country|nation|index|rankings?|list|table|edition|(?:miền|vùng|khu\s+vực)\s+(?:[^\W\d]+\s+){1,5}?(?=năm\s)|cả\s+nước|toàn\s+quốc|trên\s+toàn\s+quốc|trong|(?:là\s+)?của|như|vào|hồi|ở|kỳ|mùa|đợt|bảng\s+xếp\s+hạng|về|kết\s+quả|tỉnh,?\s+thành(?:\s+phố)?|\w+\s+index|{indicator}|chỉ\s+số|cchc|cải\s+cách\s+hành\s+chính|ngay|là(?=\s+(?:kết\s+quả|của|thứ\s+hạng|con\s+số))|[\s(])*\s*(?:năm\s*)?$"
)


def spent_before(
    lowered: str,
    figure: Figure,
    years: list[Year],
    stated: list[Year],
    figures: list[Figure],
    state: State,
    *,
    indicator: str,
    newest: int | None,
    target: bool,
) -> set[int]:
    """The years before a figure that others before it have for themselves."""
    first = first_bound(figure, figures)
    spent = {
        id(year)
        for other in figures
        if other is not figure and other.end <= figure.start and other.rule != "top_n"
        for year in stated
        if not (target and not any(o is not year and (o.year or 0) >= (year.year or 0) for o in stated))
        and year.start >= other.end
        and year.end <= figure.start
        and not (year.current and lowered.startswith("nay", year.start))
        and BEHIND.match(lowered[behind_bracket(lowered, other, stated) : year.start])
        and not opens_its_own(lowered, behind_bracket(lowered, other, stated), year, figures)
        and _parted(lowered, year, figure, years, first)
        and _another_year(year, stated, state, newest, indicator)
        and not _holds_for_the_next(lowered, year, figure, figures)
    }
    # "từ hạng 54 năm 2020 lên hạng 32": the year of the place that was left is of that place alone.
    spent |= {
        id(year)
        for other in figures
        if other.earlier and other.rule == "from_to" and other.end <= figure.start and figure.rule != "from_to"
        for year in stated
        if other.end <= year.start < other.end + 12
        and (
            any(o.start > year.start and o.end <= figure.start for o in stated)
            or any(o.rule == "from_to" and year.end <= o.start and o.end <= figure.start for o in figures)
        )
    }
    # "A từ hạng 8 năm 2021 lên hạng nhất; B tụt từ hạng 2 xuống hạng 6": so it is behind the next move, too.
    spent |= {
        id(year)
        for other in figures
        if first is not None and other.earlier and other.rule == figure.rule == "from_to" and other.end <= first.start
        for year in stated
        if other.end <= year.start < other.end + 12 and year.end <= first.start
    }
    spent |= {id(year) for year in stated if _closed_with_its_own(lowered, year, figure, figures)}
    spent |= {id(year) for year in stated if _beside_another(lowered, year, figure, stated, figures)}
    over = (told_in_opening, of_a_clause_before, back_to_another_index)
    return spent | {id(year) for year in stated if any(told(lowered, figure, year, figures) for told in over)}


def _beside_another(lowered: str, year: Year, figure: Figure, stated: list[Year], figures: list[Figure]) -> bool:
    """The form “A năm 2023 đạt 0,73, năm trước 0,66; B đạt 0,68”: the next clause goes on with the year of the first."""
    if year.end > figure.start or ";" not in lowered[year.end : figure.start]:
        return False
    if not year.anchored:
        return _told_again(lowered, year, figure, stated) or _held_against(lowered, year, figure, stated, figures)
    if year.step >= 0:
        return False
    clause, words = lowered.rfind(";", 0, year.start), lowered[year.start : year.end]
    if _OPENS_LOOK_BACK.search(lowered, 0, year.start) and any(clause < each.start < year.start for each in figures):
        return True  # "năm 2023 …; PCI hạng 27, năm trước hạng 30; PGI đạt 23,64 điểm"
    return any(
        other.start < year.start
        and (lowered[other.start : other.end] == words if other.anchored else other.start > clause)
        for other in stated
    )


_OPENS_LOOK_BACK = cue(r"[,(]\s+(?:(?:còn|trong\s+khi|nhưng|và|mà)\s+)?$|(?<!\w)trong\s+khi\s+$")


def _held_against(lowered: str, year: Year, figure: Figure, stated: list[Year], figures: list[Figure]) -> bool:
    """The form “Năm 2023 A đứng đầu, năm 2022 đứng thứ 4; B đứng thứ 2”: the year before is over with its clause."""
    begins, ends = lowered.rfind(";", 0, year.start) + 1, lowered.find(";", year.end)
    own = next((each for each in figures if year.end <= each.start < ends), None)
    return (
        own is not None
        and opens_a_look_back(lowered, year)
        and any(other.start < year.start and (other.year or 0) > (year.year or 0) for other in stated)
        and any(begins <= each.start and each.end <= year.start and each.kind == own.kind for each in figures)
        and figure.start > ends
    )


_YEARS_BEFORE = cue(
    r"[^.;,]{0,30},\s+(?:các|hai|ba|bốn|[2-4])\s+(?:năm|kỳ)\s+(?:liền\s+|ngay\s+)?trước(?:\s+đó)?(?!\w)"
)


def _told_again(lowered: str, year: Year, figure: Figure, stated: list[Year]) -> bool:
    """The form “A xếp thứ 12, năm 2021 xếp thứ 17; B xếp thứ 14, năm 2021 xếp thứ 20”: a year that each clause looks back to."""
    if not opens_a_look_back(lowered, year):
        return False
    if _YEARS_BEFORE.match(lowered, figure.end):
        return True
    return any(
        (other.year == year.year or (other.anchored and other.step < 0))
        and other.start >= figure.end
        and opens_a_look_back(lowered, other)
        and ";" not in lowered[figure.end : other.start]
        for other in stated
    )


def first_bound(figure: Figure, figures: list[Figure]) -> Figure | None:
    """The bound before this one of a "từ … lên …"."""
    before = [o for o in figures if o.earlier and o.rule == figure.rule and o.end <= figure.start and o is not figure]
    return None if not before or (figure.earlier and figure.kind != before[-1].kind) else before[-1]


def _parted(lowered: str, year: Year, figure: Figure, years: list[Year], first: Figure | None) -> bool:
    """Whether a mark or a joint parts a year from the figure behind it; a change is of the only year that its sentence tells."""
    only = figure.kind.endswith("_change") and first is None and sum(not each.base for each in years) == 1
    between = lowered[year.end : figure.start]
    if not year.anchored and _SAID_ON.match(lowered, year.end):
        return False
    return re.search(r";" if only else _PARTS, between) is not None


_PARTS = r"[,;]|\s[–-]\s|\s(?:lên|xuống|lùi|tụt|rơi|rớt|trượt|sụt|vươn|nhảy|leo|bật)\s|\s(?:và|nhưng|song|để)\s"
"""Between a year and a figure behind it: a mark, a joint, the verb of a move."""
_SAID_ON = cue(
    r"(?:\s+(?:{indicator}|index|rankings?|edition|survey))*,\s+(?:placing|ranking|finishing|coming|putting|standing|earning|good\s+enough|equivalent|which\s+(?:put|placed|ranked)|up|down)\s"
)
"""The form “earned 63.12 points in the 2022 PCI, placing 51st”: the same year goes on."""


_BESIDES = cue(r"\s*,\s+(?:còn|trong\s+khi(?:\s+đó)?|riêng)\s")


_SCORED = cue(r"\s*,\s+(?:và\s+|khi\s+|lúc\s+)?(?:chỉ\s+|mới\s+)?(?:đạt|được|với|bằng)\s+(?:(?:tổng|số)\s+điểm\s+)?")
"""The form “đứng đầu năm 2018, đạt 47,05 điểm”: the only place and the only score are of one year."""


_HELD_AGAINST = cue(
    r"(?<!\w)(?:so(?:\s+với)?|hơn|thay\s+vì|kém|vượt|từ)\s+(?:(?:vị\s+trí|thứ\s+hạng|mức|kết\s+quả|con\s+số)\s+)*$"
)
_AND_STOOD = cue(r"\s*,?\s+(?:và|đồng\s+thời)\s+(?:(?:xếp|đứng|ở|giữ|đạt|được)\s+)*(?:ở\s+)?")
"""The form “đạt 68,60 điểm vào năm 2021 và đứng thứ 10”: score and place of one year."""
_GOES_ON = cue(r"\s*,\s+(?:(?:và|đồng\s+thời|chỉ|mới|cũng|được|qua\s+đó)\s+)*")
"""The form “đạt 89,76% năm 2023, xếp thứ 3, tăng 2 bậc”: what commas add to the only score is of its year."""
_OWN_YEAR = cue(r"\s+(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:(?:vào|hồi|trong|của)\s+)?(?:năm\s+)?20\d\d")
_LEADS_TO = cue(
    r"\s*,\s+(?:qua\s+đó|nhờ\s+(?:đó|vậy|thế)|từ\s+đó|theo\s+đó|giúp|đưa|kéo|khiến|để|và\s+(?:đưa|giúp|kéo))\s"
)
"""The form “tăng lên 67,12 điểm năm 2022, qua đó nhảy lên hạng 7”: what came of it is of the same year."""


def _holds_for_the_next(lowered: str, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """The form “từ hạng 54 năm 2020 lên hạng 32 năm 2023, còn Bạc Liêu đứng thứ 45”: of the year moved to."""
    moved = any(
        other.rule == "from_to" and not other.earlier and other.end <= year.start < other.end + 8 for other in figures
    )
    told = [other for other in figures if other.end <= figure.start]
    more = MORE_OF_IT.match(lowered, year.end)
    if more is not None and more.start("value") <= figure.end and figure.start < more.end():
        return True
    if (
        told
        and not told[-1].earlier
        and all(other.kind.endswith("_change") or other.earlier for other in told[:-1])
        and told[-1].kind != figure.kind
        and _SCORED.fullmatch(lowered, year.end, figure.start)
        and not (len(told) > 1 and _HELD_AGAINST.search(lowered, 0, told[-1].start))
    ):
        return True
    if (
        told
        and not told[-1].earlier
        and {told[-1].kind, figure.kind} == {"score", "rank"}
        and told[-1].end <= year.start
        and _AND_STOOD.fullmatch(lowered, year.end, figure.start)
        and not _OWN_YEAR.match(lowered, figure.end)
    ):
        return True
    if _added_to_score(lowered, year, figure, figures):
        return True
    if _LEADS_TO.match(lowered, year.end) and not any(
        year.end <= other.start and other.end <= figure.start and not other.earlier for other in figures
    ):
        return True
    return (
        moved
        and _BESIDES.match(lowered, year.end) is not None
        and all(other.kind == figure.kind for other in figures if year.end <= other.start and other.end <= figure.start)
        and ";" not in lowered[year.end : figure.start]
    )


def _added_to_score(lowered: str, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """Whether a place or a change goes on, behind nothing but commas, from the only score before a year."""
    before = [other for other in figures if other.end <= year.start]
    if (
        len(before) != 1
        or before[0].kind != "score"
        or before[0].earlier
        or year.anchored
        or figure.kind not in {"rank", "rank_change", "score_change"}
        or _HELD_AGAINST.search(lowered, 0, before[0].start)
    ):
        return False
    chain = [other for other in figures if year.end <= other.start and other.end <= figure.start]
    end = year.end
    for link in [*chain, figure]:
        if link.kind == "score" or not _GOES_ON.fullmatch(lowered, end, link.start):
            return False
        end = link.end
    return not _OWN_YEAR.match(lowered, figure.end)


def _another_year(year: Year, stated: list[Year], state: State, newest: int | None, indicator: str) -> bool:
    """Whether a sentence or its context offers another year than this one."""
    context = handed_down_year(state, newest, indicator).year
    return any(other.start < year.start for other in stated) or (
        context is not None and context != value_of(year, state)
    )


def _closed_with_its_own(lowered: str, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """Whether the year and a figure of its own stand in a bracket that is closed: "thứ 16 (năm trước thứ 9), Huế thứ 17"."""
    opened = lowered.rfind("(", 0, year.start)
    closed = lowered.find(")", year.end)
    return (
        opened >= 0
        and ")" not in lowered[opened : year.start]
        and 0 <= closed < figure.start
        and (
            any(opened < other.start and other.end <= closed and other is not figure for other in figures)
            or _A_NUMBER.match(lowered, year.end, closed) is not None
        )
    )


_A_NUMBER = cue(r"\s*(?::|là|đạt|đứng|xếp)\s*(?:hạng\s+|thứ\s+)?\d")
"""Behind the year in "PAR INDEX (năm 2022: 35) vào tốp 25"."""


def opens_its_own(lowered: str, edge: int, year: Year, figures: list[Figure]) -> bool:
    """Whether the year stands in a bracket with a figure of its own: "đạt 84,31% (năm 2022 đạt 81,02%)"."""
    if "(" not in lowered[edge : year.start]:
        return False
    more = MORE_OF_IT.match(lowered, year.end)
    if more and not (more["place"] and any(each.kind == "rank" and each.end == edge for each in figures)):
        return False  # "hạng 17 (2019, đạt 66,75 điểm)": the year is of both
    if lowered.startswith((" có ", " chỉ ", " mới "), year.end):
        return True  # "hạng 6 (năm trước có 20 doanh nghiệp trả lời)"
    closed = lowered.find(")", year.end)
    return any(year.end <= other.start and (closed < 0 or other.start < closed) for other in figures)


_OWN_PLACE = cue(r"\s*\([^()]{1,60}\)")


def behind_bracket(lowered: str, figure: Figure, years: list[Year]) -> int:
    """Where a figure ends with the bracket that says more of it: "83,56% (hạng 54) năm 2020"; one with a year is not its own."""
    bracket = _OWN_PLACE.match(lowered, figure.end)
    if bracket is None or any(bracket.start() <= year.start < bracket.end() for year in years):
        return figure.end
    return bracket.end()


_SPAN_BEGINS = cue(r"\s*(?:[-–—]|đến(?:\s+năm)?|tới(?:\s+năm)?)\s*20\d\d(?!\d)")
_SPAN_ENDS = cue(r"20\d\d\s*(?:[-–—]|đến|tới)\s*(?:năm\s+)?$")


def of_a_span(lowered: str, year: Year) -> bool:
    """Whether a year is a bound of “từ 2013 đến 2016”: what stands before that is of none of the two."""
    return (
        _SPAN_BEGINS.match(lowered, year.end) is not None
        or _SPAN_ENDS.search(lowered, max(0, year.start - 20), year.start) is not None
    )


_SO_NOW = cue(r"\s+(?:nên|nhưng|song|mà|vì\s+vậy|do\s+đó)\s[^;.]*$")


def of_what_was(lowered: str, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """The forms “từ á quân năm trước lùi một bậc", "năm 2021 là 47 nên tỉnh vẫn lên 16 bậc”: of the place that was left."""
    if not figure.kind.endswith("_change") or year.end > figure.start:
        return False
    if year.anchored and year.step < 0 and any(0 <= year.start - o.end <= 1 for o in figures if o is not figure):
        return True
    own = next((o for o in figures if year.end <= o.start and o.end <= figure.start and o.kind == "rank"), None)
    return own is not None and _SO_NOW.match(lowered, own.end, figure.start) is not None


_MARK_BEFORE = cue(r"(?<!\w)(?:mốc|đỉnh|mức|ngưỡng|con\s+số|kỷ\s+lục)\s+$")
_AGAINST_SEVERAL = cue(
    r"(?<!\w)so\s+(?:với\s+)?(?:[^;.]|\.(?=\d))*20\d\d\s*(?:,|và|,\s*và)\s+(?:với\s+)?(?:mức\s+|hạng\s+|vị\s+trí\s+)*$"
)
"""The form “xếp thứ 9, so với thứ 13 năm 2017 và thứ 14 năm 2016”."""
_LEFT_BEFORE = cue(
    r"(?<!\w)(?:giảm|tăng|tụt|xuống|lên|lùi|còn|rơi|trượt|nhích|cải\s+thiện)(?!\w)[^;]*?[\s(]từ\s+(?:mức\s+|con\s+số\s+)?$"
)
_AFTER_HAVING = cue(
    r"(?<!\w)(?:sau\s+(?:khi|cú|lần|bước|đà|(?:một|hai|ba|vài|nhiều)\s+(?:năm|kỳ|lần))|kể\s+từ\s+(?:khi|lần|cú))\s(?:(?!\s(?:thì|đã\s+lên)\s)[^;:.])*$"
)
"""The form “trở lại vị trí thứ 4 sau khi rơi xuống hạng 25 năm 2015”."""
_LOST_PLACE = cue(
    r"(?<!\w)(?:(?:đánh\s+)?mất|nhường(?:\s+lại)?|rời(?:\s+khỏi)?|để\s+(?:tuột|mất))\s+(?:vị\s+trí\s+|ngôi(?:\s+vị)?\s+)*\w$"
)
"""The form “đạt 70,53 điểm, mất vị trí á quân của năm 2020”."""
_MARK_OF = cue(r"\s+(?:đạt\s+(?:được\s+)?)?(?:của|hồi|vào|trong|từ)\s+(?:năm\s+)?$")


def is_of_what_was_left(lowered: str, figure: Figure, year: Year, figures: list[Figure]) -> bool:
    """The form “giảm còn 7,20 điểm, từ 7,59 điểm năm 2018”: the year of the value that was left."""
    return any(
        figure.end <= other.start
        and BEHIND.match(lowered[other.end : year.start]) is not None
        and (
            (other.kind == figure.kind and _LEFT_BEFORE.search(lowered, 0, other.start) is not None)
            or (_LEFT_BEFORE.search(lowered, 0, other.start) is not None and _told_between(figure, other, figures))
            or _AGAINST_SEVERAL.search(lowered, figure.end, other.start) is not None
            or (other.kind == figure.kind and _AFTER_HAVING.search(lowered, figure.end, other.start) is not None)
            or (other.kind == "rank" and _LOST_PLACE.search(lowered, figure.end, other.start + 1) is not None)
        )
        for other in figures
    )


def _told_between(figure: Figure, left: Figure, figures: list[Figure]) -> bool:
    """The form “đạt 86,37%, đứng thứ 28 - cải thiện từ vị trí 40 năm 2019”: the place of now stands before the one that was left."""
    return any(each.kind == left.kind and figure.end <= each.start and each.end <= left.start for each in figures)


def is_of_a_mark(lowered: str, figure: Figure, year: Year, figures: list[Figure]) -> bool:
    """The form “đạt 79,92%, chưa trở lại mốc 81,19% hồi năm 2015”: the year of what a result is held against."""
    return any(
        figure.end <= other.start
        and other.end <= year.start
        and _MARK_BEFORE.search(lowered, max(0, other.start - 12), other.start) is not None
        and _MARK_OF.fullmatch(lowered, other.end, year.start) is not None
        for other in figures
    )


_REMEMBERS = cue(
    r"[,(–-]\s*(?:[^\W\d]+\s+){0,3}?(?:trở\s+lại|trở\s+về|lặp\s+lại|tái\s+lập|khôi\s+phục|lấy\s+lại|giành\s+lại|tìm\s+lại|bằng|ngang|tương\s+đương|giống|như|gần\s+bằng|vượt|phá|xô\s+đổ|san\s+bằng|thay|kém|thua|tiếp\s+nối|nối\s+tiếp|khác)\s+"
    r"(?:[^,;.:()]*?\s)?(?:của(?:\s+(?:chính\s+(?:mình|nó)|tỉnh|thành\s+phố|bộ))?|hồi|như|từ|(?:từng|đã|mà)\s[^,;.:()]*?)\s*(?:vào\s+|hồi\s+|trong\s+|từ\s+|của\s+)*(?:năm\s+)?$"
    r"|[,(–-]\s*(?:vị\s+trí|ngôi(?:\s+vị)?|thứ\s+hạng|danh\s+hiệu|chỗ)\s+(?:(?:mà|vốn|từng|đã|thuộc\s+về|của|do|hồi|vào|ở|trong)\s+){1,4}(?:năm\s+)?$"
)


_AMONG_THEM = cue(r",\s+trong\s+đó\s+(?:có\s+)?(?:(?:các|hai|ba)\s+)?(?:năm\s+)?$")
"""The form “sáu năm liên tiếp trong tốp 3, trong đó năm 2014 đứng nhì”: two places."""


def is_remembered(lowered: str, figure: Figure, year: Year, figures: list[Figure]) -> bool:
    """The form “đạt 95,12%, trở lại vị trí từng có năm 2021”: the year of what a result comes back to or is held against."""
    if _AMONG_THEM.search(lowered, figure.end, year.start):
        return next((other.kind for other in figures if other.start >= year.end), None) == figure.kind
    return _REMEMBERS.search(lowered, figure.end, year.start) is not None


_STILL = cue(
    r"(?<!\w)(?:vẫn|giữ|duy\s+trì|tiếp\s+tục|bảo\s+vệ|bảo\s+toàn)\s(?:(?!\s(?:từ|nếu)\s)[^,;.:()])*?\s(?:giống\s+)?như\s+(?:(?:kết\s+quả|của|hồi|trong|ở)\s+)*(?:năm\s+)?$"
    r"|(?<!\w)(?:giữ|duy\s+trì|bảo\s+vệ|bảo\s+toàn)\s+(?:(?:vững|nguyên|được|lại)\s+)*(?:vị\s+trí|thứ\s+hạng|thứ\s+bậc|mức|kết\s+quả)\s+của\s+(?:năm\s+)?$"
)


def _is_held_still(lowered: str, figure: Figure, year: Year) -> bool:
    """The form “giữ hạng 4 như năm 2022": the year of the place that is held, behind a figure of a later year."""
    if lowered.startswith(" (", year.end):
        return False  # "giữ vị trí dẫn đầu như năm 2022 (90,10%)" tells of that year
    if year.end <= figure.start:
        apart = re.search(r"[;,]\s", lowered[year.end : figure.start]) is not None
        return apart and _STILL.search(lowered, 0, year.start) is not None
    told = _STILL.search(lowered, max(0, figure.start - 40), year.start)
    return told is not None and told.start() < figure.end


_ONCE = cue(
    r"[,(–-]\s+(?:(?:tỉnh|địa\s+phương|nơi|đơn\s+vị|thành\s+phố|cái\s+tên|dù|mặc\s+dù|tuy|cũng|đã|này|hai|mà|trước\s+đây|trước\s+đó)\s+)*từng\s+(?:(?:đang|chỉ|mới|có|từng|đứng|xếp|ở|giữ|nằm|là|đạt|được|lọt)\s+)*(?:(?:tận|mức|trong|vào)\s+)*(?:(?:vị\s+trí|hạng|thứ)\s+)*$"
)


def once(lowered: str, figure: Figure, stated: list[Year]) -> bool:
    """The form “…, từng đứng thứ 6, …”: a place of some year that is not told."""
    if "từng" not in lowered or any(year.start >= figure.end for year in stated):
        return False
    told = _ONCE.search(lowered, max(0, figure.start - 70), figure.start)
    # "một năm trước đó, tỉnh từng đạt 83,9%" tells the year
    return told is not None and not any(0 <= told.start() - year.end <= 1 for year in stated)


_REGAINED = cue(
    r"(?<!\w)(?:lấy|giành|tìm|trở|quay)\s+lại\s+(?:với\s+)?(?:vị\s+trí|thứ\s+hạng|mức|thành\s+tích|kết\s+quả|phong\s+độ)\s+(?:(?:của|hồi|như|từng\s+có|đã\s+có|đã\s+đạt|từng\s+đạt)\s+)*(?:năm\s+)?$"
)


def of_place_held(
    lowered: str,
    year: Year,
    figure: Figure,
    state: State,
    newest: int | None,
    indicator: str,
    *,
    target: bool,
) -> bool:
    """Whether a place is only held or regained as it was in a year: "giữ hạng 4 như năm 2022", "lấy lại vị trí của năm 2022, tức hạng 14"."""
    value, published = value_of(year, state), state.article.published_at
    over = published is not None and value is not None and value < published.year
    if target and over and year.end <= figure.start and _REGAINED.search(lowered, max(0, year.start - 60), year.start):
        return True
    if "như" not in lowered or not _is_held_still(lowered, figure, year):
        return False
    now = handed_down_year(state, newest, indicator).year
    return now is not None and value is not None and value < now


def behind_a_series(
    lowered: str, figure: Figure, years: list[Year], figures: list[Figure], context: Reading, newest: int | None
) -> Reading:
    """The form “sau hai năm ở hạng 60 (2020: 59,62 điểm; 2021: 61,44 điểm), tỉnh được 62,62 điểm”: of the year after them."""
    told = [
        year.year
        for year in years
        if year.year is not None and year.end <= figure.start and _closed_with_its_own(lowered, year, figure, figures)
    ]
    if len(told) < _SERIES or context.year is None or context.year > max(told):
        return context
    after = max(told) + 1
    return Reading(after, "inferred", "the year after those told") if newest is None or after <= newest else context


_SERIES = 2
