"""Which year a figure measures: beside it, before it, in the heading, the paragraph, the title, or as published."""

import re
from typing import NamedTuple

from nlp.figures import Figure, Year
from nlp.state import State
from schema.fact import YearBasis

_BEHIND = re.compile(r"^\s*(?:\)\s*)?(?:cả\s+nước|toàn\s+quốc|trên\s+toàn\s+quốc|trong|của|vào|ở|bảng\s+xếp\s+hạng|về|kết\s+quả|tỉnh,?\s+thành(?:\s+phố)?|\w+\s+index|papi|pci|sipas|dti|chỉ\s+số|cchc|cải\s+cách\s+hành\s+chính|[\s(])*\s*(?:năm\s*)?$")


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
    if year.base:
        anchor = state.last.year or state.paragraph.year or state.heading.year or state.title.year
        return None if anchor is None else anchor - 1
    published = state.article.published_at
    return None if published is None else published.year - year.back


def year_of(lowered: str, figure: Figure, years: list[Year], figures: list[Figure], state: State, *, attribute_start: int) -> Reading:
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
    before = [year for year in stated if year.end <= figure.start]
    if before:
        return Reading(value_of(before[-1], state), "stated", "before the figure")
    del attribute_start
    if stated and not before and not re.search(r";", lowered[figure.end : stated[0].start]):
        return Reading(value_of(stated[0], state), "stated", "later in the sentence")
    for topic, name in ((state.last if state.since_paragraph == 0 else None, "sentence before"), (state.heading, "heading"), (state.last, "paragraph before"), (state.paragraph, "paragraph"), (state.title, "title")):
        if topic is not None and topic.year is not None:
            return Reading(topic.year, "context", name)
    if state.article_year is not None:
        return Reading(state.article_year, "context", "the article's only year")
    return Reading(None, None, "the text does not tell")
