"""Lists of years: "2019, 2020 và 2021", "2019-2021"; and the figures that stand in step with one."""

import re
from collections.abc import Sequence
from itertools import chain

from nlp.figures import Figure, Year, small
from nlp.patterns import cue

_LIST = cue(r"(?<!\d)(?:19|20)\d\d(?:\s*(?:,|và|,\s*và)\s*(?:năm\s+)?(?:19|20)\d\d)+(?![\d%]|[.,]\d)")
_SPAN = cue(
    r"(?<!\d)(?P<first>(?:19|20)\d\d)\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?(?P<last>(?:19|20)\d\d)(?![\d%]|[.,]\d)"
)
_JOINED = cue(r"(?:\s*[,;]\s*(?:và\s+|rồi\s+)?|\s+(?:và|rồi)\s+)(?:(?:lên|xuống|đạt|hạng|thứ|vị\s+trí|còn|tới)\s+)*")
_BEFORE = cue(
    r"\s*\)?,?\s*(?:(?:(?!trong\s+đó)[^\s,;.:()\d]+\s+){1,8}[^\s,;.:()\d]+,\s+(?=(?:đạt|với|được|xếp|đứng|chỉ|là)\s))?(?:(?!trong\s+đó)[^\s,;.:()\d]+\s+){0,9}?(?:(?:chỉ\s+số|par|index|papi|pci|sipas|dti|pgi)\s+)*:?\s*"
)


def year_lists(lowered: str) -> list[re.Match[str]]:
    """Every list and span of years of a text, in order; :func:`spelt_out` gives the years of one."""
    return sorted(chain(_LIST.finditer(lowered), _SPAN.finditer(lowered)), key=lambda match: match.start())


def spelt_out(match: re.Match[str]) -> list[int]:
    """The years of a list or of a span, in order."""
    if "first" in match.groupdict():
        return list(range(int(match["first"]), int(match["last"]) + 1))
    return [int(year) for year in re.findall(r"(?:19|20)\d\d", match.group())]


def runs(lowered: str, figures: Sequence[Figure]) -> list[list[Figure]]:
    """Figures of one kind that only commas and "và" part, two at least: "83,4%, 84,5% và 86,7%"."""
    found: list[list[Figure]] = []
    for figure in figures:
        last = found[-1][-1] if found else None
        if last is not None and last.kind == figure.kind and _JOINED.fullmatch(lowered, last.end, figure.start):
            found[-1].append(figure)
        else:
            found.append([figure])
    return [run for run in found if len(run) > 1]


def years_before(lowered: str, run: Sequence[Figure], lists: Sequence[re.Match[str]]) -> list[int]:
    """The years of a list as long as the run that stands right before it: "các năm 2019, 2020 xếp thứ 40, 27"."""
    before = [match for match in lists if match.end() <= run[0].start]
    if not before:
        return []
    years = spelt_out(before[-1])
    near = _BEFORE.fullmatch(lowered, before[-1].end(), run[0].start) is not None
    return years if near and len(years) == len(run) else []


_RUN_BEFORE = cue(
    r"(?<!\w)(?P<count>hai|ba|bốn|năm|[2-5])\s+(?:năm|kỳ)\s+(?:liền|liên\s+tiếp|ngay)?\s*trước(?:\s+đó)?,?\s+(?:[^\W\d]+\s+){0,2}?(?:đều|cùng|liên\s+tục)\s+(?:[^\W\d]+\s+){0,3}$"
)


def years_up_to(lowered: str, figure: Figure, years: Sequence[Year]) -> tuple[int, ...]:
    """The form “trong khi hai năm liền trước đó đều trong tốp 40”: the same in each year up to the one before."""
    run = _RUN_BEFORE.search(lowered, 0, figure.start)
    if run is None:
        return ()
    for year in years:
        if run.start() <= year.start < run.end() and year.year is not None:
            now = year.year - year.step
            return tuple(range(now - small(run["count"]), now))
    return ()
