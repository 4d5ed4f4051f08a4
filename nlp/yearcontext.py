"""The year that is talked about: of a mention, of what stands above a figure, of the plan that an aim belongs to."""

from typing import NamedTuple

from nlp.figures import Year
from nlp.patterns import cue
from nlp.state import State
from schema.fact import YearBasis


class Reading(NamedTuple):
    """A year with where it was found; ``year`` is None when the text does not tell."""

    year: int | None
    basis: YearBasis | None
    reason: str


UNNAMED = "a year that the text does not name"
NEWEST_OUT = "the newest results that are out"
"""Why a figure has no year, and takes none from the others of the article."""


def value_of(year: Year, state: State) -> int | None:
    """The year a mention means; relative ones count from the day of publication, or from the year talked about."""
    if year.year is not None:
        return year.year
    if year.back is None:
        return None
    if year.base or year.anchored:
        anchor = state.last.year or state.paragraph.year or state.heading.year or state.title.year
        if anchor is not None:
            return anchor + year.step
        if year.base or state.article_year is not None or state.lead_year is not None:
            return None
    published = state.article.published_at
    if published is None:
        return None
    if year.anchored:  # "năm trước" where no other year is told: before that of publication
        return None if year.step >= 0 else published.year + year.step
    if (
        year.contrasts
        and current_year(state) == published.year - year.back
        and _told_of(state, published.year - year.back)
    ):
        return published.year - year.back - 1  # beside the results of last year, the ones announced last year
    return published.year - year.back


def _told_of(state: State, year: int) -> bool:
    """Whether results of a year were told above."""
    return year in {state.last.year, state.title.year} or year in state.indicator_years.values()


DAILY = frozenset({"INDEX_766"})
"""Indicators that stand on a portal and change every day."""


OF_A_MONTH = cue(
    r"(?<!\w)(?:tháng|quý|tuần|ngày)\s+(?:\d|(?:[ivx]+|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|đầu|thứ|cuối)(?!\w))|(?<!\w)(?:hồi|đầu|giữa|thời\s+điểm)\s+(?:năm|tháng|quý)(?!\w)"
)
"""Words that date a figure more closely than by its year."""


SAME_YEAR = frozenset({"PII", "DDCI", "INDEX_766", "ICT_INDEX"})
"""Indicators whose results come out in the year they measure; all others are published in a later one."""


_NATIONAL = frozenset({"PAPI", "PCI", "PGI"})
"""Indicators that nobody but their makers measures, who publish them in spring."""


_AT_ITS_END = 11
_FIRST_EDITIONS = {"PCI": 2008}
"""The last year that was measured, announced and over at once: PCI 2007 came out in November 2007, PCI 2009 in January 2010."""


def out_in_its_year(indicator: str, state: State) -> bool:
    """Whether an article can tell results of an indicator for the very year it was published in."""
    published = state.article.published_at
    return indicator in SAME_YEAR or (
        published is not None and published.month >= _AT_ITS_END and published.year <= _FIRST_EDITIONS.get(indicator, 0)
    )


def newest_measured(indicator: str, state: State, *, internal: bool) -> int | None:
    """The last year that a result published with this article can measure; None where nothing limits it."""
    published = state.article.published_at
    if published is None or indicator in SAME_YEAR:
        return None
    if internal:
        return published.year
    if indicator in _NATIONAL:
        return published.year if out_in_its_year(indicator, state) else published.year - 1
    # At the end of a year provinces announce what they measured themselves in it.
    return published.year if published.month >= _AT_ITS_END else published.year - 1


def recent_results(state: State) -> int | None:
    """The newest year that an article can tell national results of: its own, else the one before publication."""
    published = state.article.published_at
    told = max(state.indicator_years.values(), default=None)
    if published is None:
        return told
    return published.year - 1 if told is None or told < published.year else told


def current_year(state: State) -> int | None:
    """The year that "năm nay", "lần này" mean in an article that tells results: the one it is about, if that is recent."""
    main = state.article_year if state.article_year is not None else state.lead_year
    published = state.article.published_at
    if main is None or published is None:
        return main
    return main if published.year - 2 <= main <= published.year else None


_SEASON = 6
"""Up to this month "năm nay" is the year whose results are announced; later it may be the one that runs."""


def years_meant(years: list[Year], state: State, codes: tuple[str, ...]) -> list[int]:
    """The years that a sentence speaks of; "năm nay" in one on the results of indicators is the year that the article tells them of."""
    published = state.article.published_at
    season = bool(codes) and published is not None and published.month <= _SEASON and not DAILY.intersection(codes)
    told = current_year(state) if season else None
    meant = (told if told is not None and year.current else value_of(year, state) for year in years if not year.base)
    return [year for year in meant if year is not None]


_WORK_AHEAD = cue(
    r"(?<!\w)(?:nhiệm\s+vụ|phương\s+hướng|định\s+hướng|giải\s+pháp|kế\s+hoạch|chương\s+trình|(?:tổng|sơ)\s+kết|công\s+tác|phát\s+động|tháng\s+đầu|tháng\s+cuối|tasks|plans?)(?!\w)[^;.\d]{0,90}?$"
)


def without_work_ahead(lowered: str, years: list[Year]) -> list[Year]:
    """The form “công bố PAR INDEX năm 2023, triển khai nhiệm vụ năm 2024”: the years but those of work told behind a year."""
    first = min((year.start for year in years), default=None)
    if first is None or len(years) == 1:
        return years
    kept: list[Year] = []
    for year in years:
        edge = max((other.end for other in years if other.end <= year.start), default=0)
        if year.start == first or year.base or not _WORK_AHEAD.search(lowered, edge, year.start):
            kept.append(year)
    return kept


def aimed_at(state: State) -> Reading | None:
    """The year that targets are set for: a plan's own year, never that of the results it starts from."""
    published = state.article.published_at
    options = (
        (state.target_year if state.since_paragraph == 0 else None, "the targets before"),
        (state.foreseen_year if state.since_paragraph == 0 else None, "the forecast before"),
        (state.heading.year, "heading"),
        (state.near_year, "a sentence of the paragraph"),
        (state.near_term, "the end of the term"),
        (state.paragraph.year, "paragraph"),
        (state.last.year if state.since_indicator <= 1 else None, "sentence before"),
        (state.title.year, "title"),
        (state.lead_year, "title and lead"),
        (state.target_year, "the targets before"),
        (state.article_year, "the article's year"),
    )
    for year, name in options:
        if year is not None and (published is None or year >= published.year):
            return Reading(year, "context", name)
    return None


def _of_the_earlier_ones(state: State, year: int) -> bool:
    """Whether only indicators that come out in the year they measure have results of a year."""
    told = (*state.indicator_years.items(), *state.years_beside.items())
    codes = {code for code, last in told if last >= year}
    return bool(codes) and codes <= SAME_YEAR


def main_year(state: State, indicator: str | None) -> int | None:
    """The year that an article is about; for an indicator of a report on the year that runs, the one announced in it.

    That is the year before, where it stands beside the indicator or is told right above. A province's own table is
    announced in the year that it measures.
    """
    main = state.article_year if state.article_year is not None else state.lead_year
    published = state.article.published_at
    told_of = [each.level for each in state.last.subjects]
    inside = bool(state.places) or (state.internal and told_of != ["province"])
    national = indicator is not None and indicator not in SAME_YEAR and not inside
    early = published is not None and published.month < OUT_FROM and main == published.year - 1
    if early and main is not None and national and state.indicator_years.get(str(indicator)) == main - 1:
        return main - 1  # in January nobody has results of the year just over
    if published is None or main != published.year or not national:
        return main
    told = {state.years_beside.get(str(indicator)), state.last.year, state.near_year}
    return main - 1 if main - 1 in told else main


def newest_told(state: State) -> int | None:
    """The newest year with results told so far of an indicator that comes out in a later one."""
    return max((year for code, year in state.indicator_years.items() if code not in SAME_YEAR), default=None)


OUT_FROM = 3
"""No national table of the year before was ever out before March."""


def _newest_out(found: Reading, indicator: str | None, state: State, newest: int | None) -> Reading:
    """A year handed down to a result, put back by one where that year's tables are not out and the article tells the ones before."""
    published = state.article.published_at
    if published is None or published.month >= OUT_FROM or indicator in SAME_YEAR or found.basis == "stated":
        return found
    told = max((year for code, year in state.indicator_years.items() if code not in SAME_YEAR), default=None)
    if state.internal or newest != found.year or found.year != published.year - 1 or told != found.year - 1:
        return found
    return Reading(told, "context", NEWEST_OUT)


_LATE = 9


def _long_over(state: State) -> bool:
    """Whether the year spoken of last is no longer that of what is counted from day to day: an older one, or late in the next."""
    published, last = state.article.published_at, state.last.year
    if published is None or last is None:
        return True
    return last < published.year - 1 or (last < published.year and published.month >= _LATE)


def handed_down_year(
    state: State, newest: int | None = None, indicator: str | None = None, *, another: bool = False
) -> Reading:
    """The year that the text above speaks of. A new paragraph goes back to the year of the article, not to an aside.

    So does a sentence on ``another`` unit behind an aside.
    """
    main = main_year(state, indicator if newest is not None else None)
    lead = state.lead_year
    if indicator in DAILY and indicator not in state.main.indicators:
        lead = None
    if indicator in DAILY:  # the year of another indicator is none of its own
        main = state.years_beside.get(str(indicator), lead)
    other_index = indicator in DAILY and indicator not in state.last.indicators and _long_over(state)
    if main is None and state.since_paragraph and indicator not in {*state.indicator_years, *DAILY}:
        main = newest_told(state)
    aside = state.last.year is not None and main is not None and state.edition_year != state.last.year < main
    # "2014 ở vị trí 57, 2015 lên 51, 2016 là 46. …": a series that led up to the article's year; what follows is of that.
    series = max(state.years_told) if len(state.years_told) > 1 else state.series_to
    led_up = main is not None and series == main - 1
    own = state.indicator_years.get(indicator or "")
    late = indicator not in SAME_YEAR and own is not None and main == own + 1
    if late and main is not None and _of_the_earlier_ones(state, main):
        main = own  # "ICT Index 2020 …; PCI 2017 - 2019 …": the newest PCI then was that of 2019
    led_from = state.year_led_from if another and state.since_paragraph == 0 else None
    options = (
        (led_from, "the sentence that led to an earlier year"),
        (
            state.last.year if state.since_paragraph == 0 and not (aside and (another or led_up)) else None,
            "sentence before",
        ),
        (state.heading.year, "heading"),
        (state.near_year if not (aside and (another or led_up)) else None, "a sentence of the paragraph"),
        (own if own is not None and (main is None or own >= main) else None, "the year of this indicator so far"),
        (None if aside or other_index else state.last.year, "paragraph before"),
        (main, "the article's year"),
        (lead, "title and lead"),
        (state.paragraph.year, "paragraph"),
        (state.title.year, "title"),
    )
    for year, name in options:
        if year is not None and (newest is None or year <= newest):
            return _newest_out(Reading(year, "context", name), indicator, state, newest)
    published = state.article.published_at
    above = max(state.indicator_years.values(), default=None)
    if newest is not None and published is not None and above == min(newest, published.year - 1):
        return Reading(above, "context", "the year of the results above")
    if indicator in DAILY and published is not None:
        return Reading(published.year, "published", "counted from day to day: the year of publication")
    if newest is not None and any(year is not None for year, _ in options):
        return Reading(newest, "published", "the year said is that of publication: the one before was measured")
    return Reading(None, None, "the text does not tell")
