"""What a figure claims in its text: by its words, by what is announced above it, by whether its year is over."""

import re

from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.stance import modality_of
from nlp.state import State
from schema.fact import Modality


def claimed(sentence: SentenceText, figure: Figure, state: State) -> Modality:
    """Result, target or forecast: by the words, by what is announced above, and by whether the year is over."""
    lowered = sentence.unnamed
    published = state.article.published_at
    told = published.year if published is not None else None
    said = modality_of(lowered, figure.start, figure.end, inherited_target=False, now=told)
    modality = said
    if said == "actual":
        modality = modality_of(
            lowered, figure.start, figure.end, inherited_target=under_target(lowered, figure, state), now=told
        )
    ahead = [
        year
        for year in sentence.scan.years
        if not year.base
        and year.year
        and (
            year.end <= figure.start
            or (
                0 <= year.start - figure.end < 30 and not re.search(r"[,;.](?!\d)|\(", lowered[figure.end : year.start])
            )
        )
    ]
    if not ahead:
        return modality
    year = ahead[-1]
    now = published.year if published is not None else state.heading.year or state.title.year
    if modality == "actual" and published is not None and (year.year or 0) > published.year:
        return "target"  # a result of a year to come is none yet
    if modality != "actual" and now is not None and (year.year or now) < now:
        opened = lowered.rfind("(", 0, year.start)
        aside = opened >= 0 and ")" not in lowered[opened : figure.start]
        mark = lowered.rfind(";", 0, figure.start)
        inside = (figure.start - mark - 1, figure.end - mark - 1)
        apart = 0 <= mark < year.start and modality_of(lowered[mark + 1 :], *inside, inherited_target=False) == "actual"
        if aside or (modality == "target" and (said == "actual" or apart)):
            return "actual"  # what is told of a year that is over is no target
    return modality


def is_yet_to_come(sentence: SentenceText, figure: Figure, code: str, newest: int | None, state: State) -> bool:
    """Whether a group or a bound of the year that is running stands beside results of the one before: an aim, "kế hoạch năm 2014 lọt vào nhóm 30"."""
    told = state.indicator_years.get(code)
    if newest is None or told is None or told > newest or figure.comparator not in {"<=", ">=", ">"}:
        return False
    before = [year for year in sentence.scan.years if not year.base and year.year and year.end <= figure.start]
    return (
        bool(before)
        and before[-1].year == newest + 1
        and not _DONE.search(sentence.lowered, before[-1].end, figure.start)
    )


_DONE = cue(
    r"(?<!\w)(?:đã|vẫn|tiếp\s+tục|lần\s+đầu|cũng|lại|được\s+công\s+bố|là\s+năm|trở\s+thành|liên\s+tiếp|có|khi|chỉ|mới)(?!\w)"
)
"""What is told of a year as done, though it is that of the announcement."""


def under_target(lowered: str, figure: Figure, state: State) -> bool:
    """Whether heading, list or title announce targets for this line, and the line itself speaks of nothing done."""
    if (state.heading.target or state.paragraph.target) and not state.past:
        return True
    done = re.search(r"(?:đạt|xếp|đứng|tăng|giảm|đã|dẫn\s+đầu)(?!\w)", lowered[: figure.start])
    return state.title.target and state.title.year is not None and not done and not state.past
