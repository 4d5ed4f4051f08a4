"""Results "of last year" told before those of last year are out: the ones announced then, which measure the year before."""

from collections.abc import Iterable
from dataclasses import replace

from nlp.figures import Year
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import OUT_FROM, SAME_YEAR

_LAST_YEAR = cue(r"năm\s+(?:ngoái|rồi|vừa\s+qua|vừa\s+rồi|qua)(?!\w)")
_SURELY = cue(r"năm\s+(?:ngoái|rồi)(?!\w)")
_SPRING = 7
"""Until this month an article may still wait for the tables of spring."""
_AWAITED = cue(
    r"(?<!\w)(?:sắp|sẽ(?:\s+được)?|chuẩn\s+bị|chưa(?:\s+được)?|chờ(?:\s+đợi)?|trước\s+(?:giờ|ngày|thềm|thời\s+điểm)|đang\s+chờ|dự\s+kiến(?:\s+sẽ)?(?:\s+được)?)\s+(?:[^\W\d]+\s+){0,6}?công\s+bố(?!\w)"
)
"""How an article says that the results are still to come."""


def before_they_are_out(
    lowered: str, years: list[Year], indicator: str, state: State, newest: int | None
) -> list[Year]:
    """The years of a sentence, "năm ngoái" put back by one where nobody can have results of last year yet."""
    published = state.article.published_at
    if published is None or indicator in SAME_YEAR or not any(year.back == 1 for year in years):
        return years
    last = published.year - 1
    if newest != last or last in state.indicator_years.values():
        return years
    waiting = published.month < _SPRING and state.awaited
    early = published.month < OUT_FROM and state.years_beside.get(indicator) != last
    if not early and not waiting:
        return years
    beside = any(year.year == last - 1 and not year.base for year in years)  # "Năm qua … khi kết quả năm 2023 đạt …"
    told = _LAST_YEAR if waiting or beside else _SURELY
    return [
        replace(year, year=last - 1) if year.back == 1 and told.match(lowered, year.start) else year for year in years
    ]


def says_awaited(lowered: str) -> bool:
    """Whether a text says that results will be announced."""
    return "công bố" in lowered and _AWAITED.search(lowered) is not None


def later_than_said(told: int, now: Year, years: Iterable[Year], newest: int | None, running: int | None) -> int:
    """The year that "nay" means: never the one that its own sentence sets it against, as in "năm 2020 đứng thứ 42, thì nay …".

    Of the year that is ``running`` results are told only where those of the year before are told, too.
    """
    against = [year.year for year in years if year.year and year.end <= now.start and not year.current]
    last = max(against, default=told - 1) if not against or against[-1] >= told else told - 1
    if newest is None or not told <= last < newest:
        return told
    return newest - 1 if newest == running and last < newest - 1 else newest


_BY_NOW = cue(r"(?:nay|bây\s+giờ|hiện\s+giờ)(?!\w)")
_MOVED_AND = cue(
    r"(?<!\w)(?:tăng|giảm|rơi|tụt|rớt|mất|lùi|trượt|sụt|thăng|leo|nhảy|tiến|nhích|thêm|vươn)(?:\s+[^\W\d]+){0,2}\s+\d[\d.,]*\s*(?:bậc|hạng|điểm|%)\s*,?\s+(?:và\s+)?$"
    r"|(?<!\w)(?:nhất|sâu|mạnh)\s+(?:là|thuộc\s+về)\s[^,;.:]{2,40},\s+\d{1,2}\s+bậc,\s+$"
)


def by_now(lowered: str, year: Year) -> bool:
    """The form “Năm 2020, PCI xếp thứ 61. Đến nay, tỉnh ở vị trí 38”: of the newest results that there are."""
    return _BY_NOW.match(lowered, year.start) is not None


def came_to(lowered: str, year: Year) -> bool:
    """The form “rơi 25 bậc, nay ở thứ 50”: "nay" says what a move came to, and is of the year of the move."""
    return by_now(lowered, year) and _MOVED_AND.search(lowered, max(0, year.start - 80), year.start) is not None
