"""Years of announcements: "công bố năm 2022", "công bố tháng 4/2022", "vừa công bố": the results are those of the year before."""

from dataclasses import replace

from nlp.figures import Year
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import SAME_YEAR, Reading, handed_down_year
from schema.catalogue import catalogue

_SAID = r"(?<!\w)(?:công\s+bố|phát\s+hành|ra\s+mắt|công\s+khai)\s+"
_ANNOUNCED = cue(
    rf"{_SAID}(?:(?:trong|vào|hồi|lần|đợt|của|ngay|đầu|giữa|cuối)\s+)*(?:(?:tháng\s+\d{{1,2}}|quý\s+(?:[ivx]+|\d))\s+)?$"
)
"""Before a year in which something was announced; "công bố kết quả năm 2022" tells the year measured."""
_ON_A_DAY = cue(
    rf"{_SAID}(?:(?:trong|vào|hồi|sáng|chiều|đầu|giữa|cuối|trưa|ngay)\s+)*(?:ngày\s+\d{{1,2}}\s*(?:[/.-]|\s+tháng\s+)\s*|tháng\s+|\d{{1,2}}\s*[/.-]\s*)(?P<month>\d{{1,2}})(?:\s*[/.-]\s*|\s+năm\s+)(?P<year>20\d\d)(?!\d)"
)
_IN_A_MONTH = cue(
    rf"{_SAID}(?:(?:trong|vào|hồi|đầu|giữa|cuối|dịp)\s+)*(?:ngày\s+\d{{1,2}}\s*(?:[/.-]|\s+tháng\s+)\s*)?(?P<said>(?:tháng\s+)?(?P<month>\d{{1,2}}))(?<!\bngày\s\d)(?!\d|\s*[/.-]\s*\d|\s+năm\s+(?:20|nay|ngoái|trước))"
)
_DAY_BEFORE = cue(
    r"(?<!\w)(?:ngày\s+\d{1,2}\s*[/.-]\s*|tháng\s+)(?P<month>\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(?P<year>20\d\d),?\s+(?:khi\s+|lúc\s+)?(?:[^\W\d]+\s+){0,8}?công\s+bố(?!\w)(?!\s+(?:kế\s+hoạch|quyết\s+định|nghị\s+quyết|đề\s+án|chương\s+trình|mục\s+tiêu|chiến\s+lược)(?!\w))"
)
"""The form “Tháng 4/2021, khi VCCI công bố PCI, Hà Tĩnh xếp thứ 27”."""
_WITHIN_THE_YEAR = cue(
    rf"{_SAID}(?:trong|ngay\s+trong)\s+năm(?=\s*(?:[,.;:)]|$|cho\s|của\s|đạt\s|là\s|thì\s|cũng\s|đều\s))"
)
_JUST = cue(
    r"(?<!\w)(?:(?:vừa|mới)\s+(?:được\s+)?(?:[^\W\d]+\s+){0,4}?công\s+bố|công\s+bố\s+(?:mới\s+(?:đây|nhất)|vừa\s+qua|gần\s+đây|hôm\s+(?:nay|qua)|sáng\s+nay|chiều\s+nay|tuần\s+(?:này|qua|trước)|(?:(?:vào|hồi|trong|đầu|giữa|cuối|sáng|chiều)\s+)*(?:ngày|tháng)\s+\d{1,2}(?!\s*[/.-]\s*(?:\d{1,2}\s*[/.-]\s*)?20|\s+năm\s+20)))(?!\w)"
)
_PUBLISHES = cue(r"\s+(?:vừa\s+|đã\s+|mới\s+)?công\s+bố(?!\w)")
_OF_ITS_OWN = cue(r"(?<!\w)do\s+(?:(?:ubnd|tỉnh|thành\s+phố|tp)\s+)*$")
_LATE = 11
"""From this month on provinces announce what they measured themselves in the year that ends."""


def measured(lowered: str, years: list[Year], mentions: list[Mention], state: State) -> list[Year]:
    """The years of a sentence, those of an announcement put back to what was measured.

    Indicators that are announced in the year they measure, and a province's own tables, keep theirs.
    """
    if "công bố" not in lowered:
        return years
    before = [_measures_the_year_before(year, years) for year in years]
    years = [_put_back(lowered, year) if put else year for year, put in zip(years, before, strict=True)]
    if state.internal:
        return years
    named = [mention.ids[0].split("/")[0] for mention in mentions if mention.kind == "indicator"]
    codes = set(named or state.last.indicators or state.title.indicators or state.main.indicators)
    if not codes or codes & SAME_YEAR:
        return years
    if any(
        mention.kind == "unit"
        and _PUBLISHES.match(lowered, mention.end)
        and _OF_ITS_OWN.search(lowered, 0, mention.start)
        for mention in mentions
    ):
        return years  # "do Lào Cai công bố năm 2023": of its own parts, in the same year
    first = min((catalogue().indicator(code).first_year or 0 for code in codes), default=0)
    found = [
        year if put or (year.year or first + 1) <= first else _put_back(lowered, year)  # "lần đầu công bố (năm 2012)"
        for year, put in zip(years, before, strict=True)
    ]
    for day in _ON_A_DAY.finditer(lowered):
        told = any(not year.base and year.year is not None and year.start < day.start() for year in years)
        if not told and int(day["month"]) < _LATE:
            start, end = day.span("year")
            found = [year for year in found if year.start != start]
            found.append(Year(start, end, int(day["year"]) - 1))
    told = any(not year.base and year.year is not None for year in found)
    for day in () if told else _DAY_BEFORE.finditer(lowered):
        if int(day["month"]) < _LATE:
            found.append(Year(*day.span("year"), int(day["year"]) - 1))
    published = state.article.published_at
    past = _IN_A_MONTH.search(lowered) if published is not None and not told and not found else None
    if published is not None and past is not None and published.month < int(past["month"]) < _LATE:
        found.append(Year(*past.span("said"), published.year - 2))  # "công bố hồi tháng 6", told in January
    within = _WITHIN_THE_YEAR.search(lowered) if not years else None
    anchor = _year_of_report(state) if within is not None else None
    if within is not None and anchor is not None:
        found.append(Year(within.end() - len("năm"), within.end(), anchor - 1))
    return sorted(found, key=lambda year: year.start)


def _year_of_report(state: State) -> int | None:
    """The year that "trong năm" means: the one talked about, of a report at the beginning of a year the one that is over."""
    anchor = state.near_year or handed_down_year(state).year
    published = state.article.published_at
    if published is None or (anchor is not None and anchor < published.year):
        return anchor
    return published.year - 1 if published.month <= _REPORTS else published.year


_REPORTS = 3
"""Until this month reports are on the year that is over."""


def _put_back(lowered: str, year: Year) -> Year:
    """A year that an announcement is said to be of, as the one before it."""
    if (
        year.base
        or year.anchored
        or year.current
        or not _ANNOUNCED.search(lowered, max(0, year.start - 40), year.start)
    ):
        return year
    if year.year is not None:
        return replace(year, year=year.year - 1)
    return year if year.back is None else replace(year, back=year.back + 1)


_CLOSE = 32


def _measures_the_year_before(year: Year, years: list[Year]) -> bool:
    """The form “các chỉ số năm 2021 công bố trong năm 2022”: what year was measured stands right before."""
    return year.year is not None and any(
        other.year == year.year - 1 and not other.base and 0 <= year.start - other.end < _CLOSE for other in years
    )


_NEAR_BY = frozenset({"sentence before", "heading", "the year of this indicator so far"})
"""Years handed down that a sentence on new results does not set aside."""


def newly_announced(lowered: str, indicator: str, context: Reading, state: State) -> Reading | None:
    """The year of results that a sentence says to be new, whatever year ``context`` hands down; None where it does not."""
    if context.reason not in _NEAR_BY:
        return _just_announced(lowered, indicator, state)
    return None if indicator in SAME_YEAR else _announced_since(lowered, context, state)


def _announced_since(lowered: str, context: Reading, state: State) -> Reading | None:
    """The year of results that are said to be new behind those of earlier years: "Kết quả công bố tháng 5 vừa qua, tỉnh xếp thứ 17"."""
    published = state.article.published_at
    if published is None or context.year is None or context.year >= published.year - 1 or state.internal:
        return None
    main = state.article_year if state.article_year is not None else state.lead_year
    if (main is not None and main <= context.year) or not _JUST.search(lowered):
        return None
    year = published.year - 1 if main is None or main >= published.year else main
    return Reading(year, "published", "just announced: results behind those of earlier years")


def _just_announced(lowered: str, indicator: str, state: State) -> Reading | None:
    """The year of results that are said to be new, of an indicator for which the article tells no year."""
    published = state.article.published_at
    if (
        published is None
        or indicator in SAME_YEAR
        or state.internal
        or indicator in state.years_beside
        or indicator in state.indicator_years
        or state.title.year is not None
        or state.heading.year is not None
        or state.lead_year is not None
        or not _JUST.search(lowered)
    ):
        return None
    return Reading(published.year - 1, "published", "just announced: the year before was measured")
