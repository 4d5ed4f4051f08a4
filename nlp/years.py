"""Which year a figure measures: beside it, before it, in the heading, the paragraph, the title, or as published."""

import re
from typing import NamedTuple

from nlp.figures import Figure, Year
from nlp.state import State
from schema.fact import YearBasis

_BEHIND = re.compile(
    r"^\s*(?:\)\s*)?(?:cả\s+nước|toàn\s+quốc|trên\s+toàn\s+quốc|trong|của|vào|ở|bảng\s+xếp\s+hạng|về|kết\s+quả|tỉnh,?\s+thành(?:\s+phố)?|\w+\s+index|papi|pci|sipas|dti|chỉ\s+số|cchc|cải\s+cách\s+hành\s+chính|[\s(])*\s*(?:năm\s*)?$"
)


class Reading(NamedTuple):
    """A year with where it was found; ``year`` is None when the text does not tell."""

    year: int | None
    basis: YearBasis | None
    reason: str


def value_of(year: Year, state: State) -> int | None:
    """The year a mention means; relative ones count from the day of publication, or from the year talked about."""
    if year.year is not None:
        return year.year
    if year.back is None:
        return None
    if year.base or year.anchored:
        anchor = state.last.year or state.paragraph.year or state.heading.year or state.title.year
        return None if anchor is None else anchor - 1
    published = state.article.published_at
    return None if published is None else published.year - year.back


def year_of(
    lowered: str, figure: Figure, years: list[Year], figures: list[Figure], state: State, *, attribute_start: int
) -> Reading:
    """The year measured of a figure."""
    stated = [year for year in years if not year.base]
    inside = next((year for year in stated if figure.start <= year.start < figure.end), None)
    if inside is not None:
        return Reading(value_of(inside, state), "stated", "inside the figure")
    for year in stated:
        if year.start >= figure.end and not any(figure.end <= other.start < year.start for other in figures):
            if _BEHIND.match(lowered[figure.end : year.start]):
                return Reading(value_of(year, state), "stated", "behind the figure")
            break
    host = next(
        (
            year
            for year in years
            if year.end <= figure.start
            and re.fullmatch(
                r"\s*(?:là\s*)?(?:\([^()]*|:\s*(?:đạt\s+|là\s+|chỉ\s+)?)", lowered[year.end : figure.start]
            )
        ),
        None,
    )
    if host is not None:
        anchor = _handed_down(state).year
        value = (
            host.year
            if host.year is not None
            else (None if anchor is None else anchor - 1)
            if host.base or host.anchored
            else value_of(host, state)
        )
        return Reading(value, "stated", "in the parenthesis of its year")
    compared = next(
        (
            year
            for year in years
            if year.base
            and figure.end <= year.start <= figure.end + 14
            and _BEHIND.match(re.sub(r"của\s*$", "", lowered[figure.end : year.start]))
        ),
        None,
    )
    if (
        compared is not None
        and figure.kind == "score"
        and re.search(r"(?:so\s+với|từ|hơn|mức)\s+(?:mức\s+)?$", lowered[: figure.start])
    ):
        anchor = _handed_down(state).year
        return Reading(
            compared.year if compared.year is not None else None if anchor is None else anchor - 1,
            "stated",
            "the year compared with",
        )
    # A year that stands right behind an earlier figure belongs to that one alone when others came before it.
    spent = {id(year) for other in figures if other is not figure and other.end <= figure.start for year in stated
             if year.start >= other.end and year.end <= figure.start and _BEHIND.match(lowered[other.end : year.start])
             and re.search(r"[,;]|\slên\s|\sxuống\s|\svà\s", lowered[year.end : figure.start])}  # fmt: skip
    before = [year for year in stated if year.end <= figure.start and id(year) not in spent]
    if before:
        if before[-1].anchored:
            anchor = value_of(before[-2], state) if len(before) > 1 else _handed_down(state).year
            return Reading(None if anchor is None else anchor - 1, "stated", "the year before the one talked about")
        return Reading(value_of(before[-1], state), "stated", "before the figure")
    del attribute_start
    later = next((year for year in stated if year.start >= figure.end and not year.anchored), None)
    if later is not None and not before and not re.search(r";|trong khi|\scòn\s", lowered[figure.end : later.start]):
        return Reading(value_of(later, state), "stated", "later in the sentence")
    return _handed_down(state)


def _handed_down(state: State) -> Reading:
    """The year that the text above speaks of. A new paragraph goes back to the year of the article, not to an aside."""
    main = state.article_year if state.article_year is not None else state.lead_year
    if state.since_paragraph == 0 and state.last.year is not None:
        return Reading(state.last.year, "context", "sentence before")
    if state.heading.year is not None:
        return Reading(state.heading.year, "context", "heading")
    if state.near_year is not None:
        return Reading(state.near_year, "context", "a sentence of the paragraph")
    if state.last.year is not None and (main is None or state.last.year >= main):
        return Reading(state.last.year, "context", "paragraph before")
    for year, name in ((main, "the article's year"), (state.paragraph.year, "paragraph"), (state.title.year, "title")):
        if year is not None:
            return Reading(year, "context", name)
    return Reading(None, None, "the text does not tell")
