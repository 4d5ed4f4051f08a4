"""The year that "năm nay", "lần này", "kỳ trước" mean beside results, and beside aims."""

from dataclasses import replace

from nlp.figures import Year
from nlp.notyetout import by_now, came_to, later_than_said
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import OUT_FROM, current_year

_THAT_IS = cue(r"\s*(?:[–—(,-]\s*)(?:(?:là|tức|cũng\s+là|đây\s+là)\s+)*")
_PART_OF_YEAR = cue(r"(?:tháng|quý|đầu|cuối|giữa|nửa)\s+(?:\w+\s+)?$")


def with_current(
    lowered: str, years: list[Year], state: State, newest: int | None, indicator: str, *, target: bool
) -> list[Year]:
    """The years with "năm nay", "lần này" told: of results the year that the article tells, of aims the one it runs in."""
    if target or not any(year.current for year in years):
        return years
    main = _year_that_ends(state, indicator) or current_year(state)
    fits = newest is None or (main is not None and main <= newest)
    told, published = main if fits else newest, state.article.published_at
    running = None if published is None else published.year
    if not fits and published is not None and published.month < OUT_FROM and newest == published.year - 1:
        told = newest - 1  # "mùa xếp hạng vừa qua" in February: nothing of the year just over is out
    found: list[Year] = []
    for year in years:
        if year.current and found and found[-1].year and _THAT_IS.fullmatch(lowered, found[-1].end, year.start):
            continue  # "DTI năm 2022 - kỳ gần nhất được công bố": of the year told
        if year.anchored and year.year is None and not year.base and told is not None:
            found.append(replace(year, year=told + year.step))  # "kỳ trước …; kỳ này …"
        elif year.back == 1 and told is not None and fits and lowered.startswith("năm ngoái", year.start):
            found.append(replace(year, year=told - 1))  # "năm nay đứng thứ 3, năm ngoái thứ 2"
        elif not year.current or (newest is None and _PART_OF_YEAR.search(lowered, 0, year.start)):
            found.append(year)
        elif main is None and came_to(lowered, year):
            continue
        elif told is not None:
            found.append(replace(year, year=later_than_said(told if fits else 0, year, years, newest, running) or told))
        elif lowered.startswith("năm", year.start):
            found.append(year)
        elif newest is not None and by_now(lowered, year):
            found.append(replace(year, year=newest))
    return found


_AT_ITS_END = 11


def _year_that_ends(state: State, indicator: str) -> int | None:
    """The year that a province's own tables are of at its end, where no title tells another."""
    published = state.article.published_at
    if published is None or published.month < _AT_ITS_END or not (state.internal or state.places):
        return None
    if state.years_beside.get(indicator, published.year) < published.year:
        return None  # "bảng xếp hạng DDCI năm 2022" in November 2023
    return published.year if state.title.year in {None, published.year} else None
