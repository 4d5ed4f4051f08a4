"""Results "of last year" told before those of last year are out: the ones announced then, which measure the year before."""

from dataclasses import replace

from nlp.figures import Year
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import SAME_YEAR

_LAST_YEAR = cue(r"năm\s+(?:ngoái|rồi|vừa\s+qua|vừa\s+rồi|qua)(?!\w)")
_SURELY = cue(r"năm\s+(?:ngoái|rồi)(?!\w)")
_OUT_FROM = 3
"""No national table of the year before was ever out before March."""
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
    early = published.month < _OUT_FROM and state.years_beside.get(indicator) != last
    if not early and not waiting:
        return years
    told = _LAST_YEAR if waiting else _SURELY
    return [
        replace(year, year=last - 1) if year.back == 1 and told.match(lowered, year.start) else year for year in years
    ]


def says_awaited(lowered: str) -> bool:
    """Whether a text says that results will be announced."""
    return "công bố" in lowered and _AWAITED.search(lowered) is not None
