"""For which year something is aimed at: a year to come, the end of a period or of a term."""

import re
from collections.abc import Iterator

from nlp.figures import Figure, Year, small
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import Reading, recent_results

_IN_SOME_YEARS = cue(
    r"(?<!\w)(?:(?:trong|sau|qua)\s+(?:vòng\s+|khoảng\s+)?|(?=[^\W\d]+\s+năm\s+nữa))(?P<count>hai|ba|bốn|năm|[2-5])\s+năm\s+(?:tới|nữa|tiếp\s+theo)(?!\w)"
)
"""The form “trong 5 năm tới, giữ vững trong nhóm 10”: an aim for the end of them."""


_TO_COME = cue(
    r"[^,;.:\d]{0,24}?(?<!các\s)(?<!những\s)(?<!\d\s)(?<!hai\s)(?<!ba\s)(?<!một\s)(?<!bốn\s)(?<!năm\s)năm\s+(?:tới|sau)(?!\w)"
)


_IN_THE_NEXT = cue(
    r"(?:^|[,;“\"]\s*|\s(?:trong|sang|cho|của|vào|kế\s+hoạch|mục\s+tiêu|chỉ\s+tiêu|hoạch)\s)(?:năm\s+(?:tới|sau)|sang\s+năm(?!\s+(?:20|thứ)))(?!\w)[^.;]*$"
)
"""The forms “đặt mục tiêu vào nhóm 30 trong năm tới", "năm tới, tỉnh phấn đấu …”."""


_NEXT_ROUND = cue(
    r"(?<!\w)(?:kỳ|lần|đợt|mùa)(?:\s+(?:đánh\s+giá|công\s+bố|xếp\s+hạng|khảo\s+sát))?\s+(?:tới|sau|tiếp\s+theo|kế\s+tiếp)(?!\w)"
)
"""The form “Tỉnh đặt mục tiêu kỳ đánh giá tới vào nhóm 40”."""


def to_come(lowered: str, figure: Figure, state: State) -> Reading | None:
    """The year after that of publication, where a target is set for "năm tới"."""
    published = state.article.published_at
    within = _IN_SOME_YEARS.search(lowered, max(0, figure.start - 120), figure.end + 40)
    if published is not None and within is not None:
        return Reading(published.year + small(within["count"]), "published", "the years to come")
    told = recent_results(state)
    if told is not None and _NEXT_ROUND.search(lowered):
        return Reading(told + 1, "inferred", "the round that comes next")
    if published is None or not (
        _TO_COME.search(lowered, figure.end, figure.end + 40) or _IN_THE_NEXT.search(lowered, 0, figure.start)
    ):
        return None
    return Reading(published.year + 1, "published", "the year to come")


_AT_ITS_END = cue(
    r"(?<!\w)(?:hết|cuối)\s+năm(?!\s+(?:20|tới|sau|trước|ngoái|qua|thứ|đầu|học|một|hai|ba|bốn))(?!\w)[^.]*$"
)


def at_its_end(lowered: str, figure: Figure, state: State) -> Reading | None:
    """The form “phấn đấu cuối năm PAR INDEX tăng ít nhất 5 bậc”: the year that runs, where the text tells no other."""
    published = state.article.published_at
    if published is None or _AT_ITS_END.search(lowered, 0, figure.start) is None:
        return None
    return Reading(published.year, "published", "the end of the year that runs")


_WHAT_WAS = cue(
    r"\s*(?:,|–|-)\s*(?:(?:là|cũng\s+là|tức|đúng)\s+)*(?:vị\s+trí|thứ\s+hạng|thành\s+tích|kết\s+quả|nhóm|ngôi|điều|mức|con\s+số)\s+(?:này\s+)?(?:mà|từng|đã|cao\s+nhất)\s"
)


def recalls(lowered: str, figure: Figure) -> bool:
    """Whether a figure is told of what once was: "vào top 5, vị trí mà thành phố giữ năm 2022 khi xếp thứ 5"."""
    return any(
        not _NEXT_SENTENCE.search(lowered, told.end(), figure.start)
        for told in _WHAT_WAS.finditer(lowered, 0, figure.start)
    )


_NEXT_SENTENCE = cue(r"[.;](?!\d)|\s(?:phấn\s+đấu|mục\s+tiêu|đồng\s+thời)\s")


def next_over_past(lowered: str, figure: Figure, later: list[Year], state: State) -> Reading | None:
    """The form “Năm tới, tỉnh phấn đấu vào top 5, vị trí mà tỉnh có năm 2022”: the year behind is not the aim's."""
    published = state.article.published_at
    if published is None or not later or not _IN_THE_NEXT.search(lowered, 0, figure.start):
        return None
    past = all(year.year is not None and year.year <= published.year for year in later)
    return Reading(published.year + 1, "published", "the year to come") if past else None


_NEXT_YEAR = cue(
    r"(?<!các\s)(?<!những\s)(?<!\d\s)(?<!hai\s)(?<!ba\s)(?<!bốn\s)(?<!\w)(?:năm\s+tới|sang\s+năm(?!\s+(?:20|thứ)))(?!\w)[^.;]*$"
)


def turned_to_next(lowered: str, since: int, figure: Figure, state: State) -> Reading | None:
    """The form “năm nay dự kiến đạt 87%; năm tới phấn đấu đạt 88,5%”: behind another year, from ``since`` on."""
    period = _PERIOD.search(lowered, since, figure.start)
    if period is not None:
        return Reading(int(period["end"]), "stated", "the end of the period")
    published = state.article.published_at
    if published is None or not _NEXT_YEAR.search(lowered, since, figure.start):
        return None
    return Reading(published.year + 1, "published", "the year to come")


_PERIOD = cue(
    r"(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|các\s+năm|năm)\s+20\d\d\s*(?:[-–—]|đến)\s*(?P<end>20\d\d)(?!.*(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ)\s+20)[^.;]*$"
)


_PERIOD_BEHIND = cue(
    r"[^.,;\d]{0,40}?(?<!\w)(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ)\s+20\d\d\s*(?:[-–—]|đến)\s*(?P<end>20\d\d)(?!\d)"
)
"""The form “giữ PCI trong nhóm 10 đến hết nhiệm kỳ 2020-2025”."""


_OPENING_PERIOD = cue(
    r"\W*(?:(?:trong|cho|đến|hết|cả|cuối|về|của)\s+)*(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ)\s+20\d\d\s*(?:[-–—]|đến)\s*(?P<end>20\d\d)(?:(?!20\d\d)[^.])*"
)
"""The form “Trong nhiệm kỳ 2020-2025, tỉnh đề ra PCI …; PAPI …; PAR INDEX trong nhóm 20”: for all that the sentence aims at."""


_PERIOD_OF_LIST = cue(
    r"(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ)\s+20\d\d\s*(?:[-–—]|đến)\s*(?P<end>20\d\d)\s*\)?[^.;:\d]{0,60}(?:đề\s+ra|xác\s+định|đặt\s+ra|mục\s+tiêu|chỉ\s+tiêu|phấn\s+đấu|nêu\s+rõ|ghi\s+rõ)[^.;:\d]{0,60}:(?:(?!20\d\d)[^.])*"
)
"""The form “Văn kiện Đại hội (nhiệm kỳ 2020 - 2025) đề ra: PCI thuộc nhóm 10; PAPI thuộc nhóm 15”."""


_TERM_HERE = cue(r"nhiệm\s+kỳ\s+20\d\d\s*(?:[-–—]|đến)\s*(?P<end>20\d\d)")


_END_OF_TERM = cue(
    r"(?<!\w)(?:hết|cuối|kết\s+thúc|trong|cả)\s+nhiệm\s+kỳ(?:\s+(?:này|tới))?(?!\s+(?:trước|qua|20))(?!\w)"
)


_TURNS_TO_TERM = cue(
    r"[,;]\s+(?:và\s+|còn\s+|rồi\s+)?(?:đến|tới|vào)\s+(?:hết|cuối|khi\s+kết\s+thúc)\s+nhiệm\s+kỳ(?!\s+(?:trước|qua|20))(?!\w)(?:(?!20\d\d|năm\s+(?:nay|tới|sau))[^;])*$"
)
"""The form “năm nay phải lấy lại 5 bậc, đến hết nhiệm kỳ trở lại tốp 10”: the nearer of two times."""


_END_OF_IT = cue(
    r"(?<!\w)(?:hết|cuối|kết\s+thúc|trong|cả|cho)\s+(?:giai\s+đoạn|thời\s+kỳ)(?:\s+(?:này|tới|mới))?(?!\s+(?:trước|qua|vừa|20))(?!\w)"
)


def _end_of_the_term(state: State) -> Reading:
    """The last year of the term told last; of one that is over, the year that the aims before it are set for."""
    published, end = state.article.published_at, state.term_end
    if published is not None and end is not None and end <= published.year:
        end = state.target_year if state.target_year is not None and state.target_year > end else None
    return Reading(end, "context" if end is not None else None, "the end of the term")


def _lists_of_aims(lowered: str, until: int) -> Iterator[re.Match[str]]:
    """The periods that a list of aims up to ``until`` is for."""
    return (each for each in _PERIOD_OF_LIST.finditer(lowered, 0, until) if each.end() == until)


def end_of_period(lowered: str, figure: Figure, state: State, *, alone: bool) -> Reading | None:
    """The last year of the period that an aim is set for: "giai đoạn 2021-2025", "đến hết nhiệm kỳ", "… vào cuối nhiệm kỳ"."""
    period = _PERIOD.search(lowered, 0, figure.start) or _OPENING_PERIOD.fullmatch(lowered, 0, figure.start)
    if period is None and alone:
        period = _PERIOD_BEHIND.match(lowered, figure.end)
    if period is None and ":" in lowered:
        period = next(_lists_of_aims(lowered, figure.start), None)
    if (
        period is None
        and alone
        and state.period is not None
        and (_END_OF_IT.search(lowered, 0, figure.start) or _END_OF_IT.search(lowered, figure.end, figure.end + 30))
    ):
        return Reading(state.period[1], "context", "the end of the period")
    if (
        period is None
        and (alone or _TURNS_TO_TERM.search(lowered, 0, figure.start))
        and (_END_OF_TERM.search(lowered, 0, figure.start) or _END_OF_TERM.search(lowered, figure.end, figure.end + 30))
    ):
        period = _TERM_HERE.search(lowered)
        if period is None:
            return _end_of_the_term(state)
    return None if period is None else Reading(int(period["end"]), "stated", "the end of the period")
