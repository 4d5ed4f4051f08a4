"""The year of the day or the months that a sentence tells results up to: "tính đến hết tháng 11/2025", "9 tháng đầu năm"."""

from dataclasses import replace

from nlp.figures import Figure, Year
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import DAILY, NEWEST_OUT, Reading

_AS_OF = cue(
    r"(?:đến|tới|hết|trong|ngày|tháng|quý\s+[ivx]+)\s*(?:hết\s+|thời\s+điểm\s+|ngày\s+|hôm\s+|cuối\s+|tháng\s+)*(?:\d{1,2}\s*[/.-]\s*)?(?:\d{1,2}\s*)?[/.-]\s*(?P<year>20\d\d)(?!\d)"
)
_AGAINST_DAY = cue(r"so\s+(?:với\s+)?(?:[^\W\d]+\s+){0,3}$")

_SAME_DAY = cue(r"(?:cùng\s+(?:kỳ|thời\s+điểm)\s+)?năm\s+(?:ngoái|trước)|cùng\s+kỳ")


def counted_from_today(lowered: str, years: list[Year], indicator: str, state: State) -> list[Year]:
    """The form “766 đạt 82,17 điểm, cùng thời điểm năm ngoái xếp thứ 21”: what changes daily is held against a year ago."""
    published = state.article.published_at
    if indicator not in DAILY or published is None or any(each.year and not each.anchored for each in years):
        return years
    return [
        replace(year, year=published.year - 1, then=True)
        if not year.base and _SAME_DAY.fullmatch(lowered, year.start, year.end)
        else year
        for year in years
    ]


_IN_A_MONTH = cue(r"(?<!\w)(?:trong|riêng)\s+tháng\s+(?P<month>\d{1,2})(?!\d|\s*[/-]\s*(?:20)?\d|\s+năm)")


def _in_a_month_of(now: int, lowered: str, figure: Figure, state: State) -> bool:
    """The form “trong tháng 11, bộ chỉ số … đạt 81,7 điểm” in a new paragraph: of the year that runs."""
    told = _IN_A_MONTH.search(lowered, 0, figure.start) if state.since_paragraph else None
    return told is not None and int(told["month"]) <= now


_SO_FAR = cue(
    r"(?<!\w)(?:(?:\d{1,2}|ba|sáu|chín)\s+tháng(?:\s+đầu(?:\s+năm)?)?|quý\s+(?:[ivx]+|\d)|tính\s+đến\s+(?:(?:hết|cuối|giữa|đầu)\s+)?tháng\s+\d{1,2}(?!\s*[-/.]?\s*\d)|(?:tính\s+đến\s+(?:hết\s+)?|đến\s+(?:hết\s+)?ngày\s+)(?:ngày\s+)?\d{1,2}\s*[-/]\s*\d{1,2}(?!\s*[-/.]?\s*\d)|từ\s+đầu\s+năm\s+đến\s+nay)(?!\w)(?!\s*(?:/|năm\s+20|năm\s+trước|năm\s+ngoái))"
)
"""Some months of the year that is running."""


def told_so_far(lowered: str, figure: Figure, state: State) -> Reading | None:
    """The year of a result of some months, where none is stated: that of the day told, or the one that runs."""
    published, day = state.article.published_at, _day(lowered)
    if day is not None:
        return Reading(day, "stated", "the day up to which it is measured")
    if published is not None and (
        _SO_FAR.search(lowered, 0, figure.start) or _in_a_month_of(published.month, lowered, figure, state)
    ):
        return Reading(published.year, "published", "the months of the year so far")
    return None


def up_to_the_day(lowered: str, newest: int | None) -> Reading | None:
    """The newest year that there were results of on the day told, where the text tells no other."""
    day = _day(lowered)
    return None if day is None else Reading(day if newest is None else min(day, newest), "inferred", NEWEST_OUT)


def _day(lowered: str) -> int | None:
    """The year of the last day, or month, that a sentence tells by its number; not of one that it compares with."""
    days = (day for day in _AS_OF.finditer(lowered) if not _AGAINST_DAY.search(lowered, 0, day.start()))
    return next((int(day["year"]) for day in reversed([*days])), None)
