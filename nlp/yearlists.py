"""Lists of years: "2019, 2020 và 2021", "2019-2021"; and the figures that stand in step with one."""

import re
from collections.abc import Collection, Sequence
from itertools import chain

from nlp.draft import SentenceText
from nlp.figures import Figure, Year, small
from nlp.pastclauses import looked_back_to
from nlp.patterns import cue

_LIST = cue(r"(?<!\d)(?:19|20)\d\d(?:\s*(?:,|và|,\s*và|and|,\s*and)\s*(?:năm\s+)?(?:19|20)\d\d)+(?![\d%]|[.,]\d)")
_SPAN = cue(
    r"(?<!\d)(?P<first>(?:19|20)\d\d)\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?(?P<last>(?:19|20)\d\d)(?![\d%]|[.,]\d)"
)
_JOINED = cue(
    r"(?:\s*[,;]\s*(?:và\s+|rồi\s+)?|\s+(?:và|rồi|and)\s+|\s+[-–—]\s+)(?:(?:lên|xuống|đạt|hạng|thứ|vị\s+trí|còn|tới)\s+)*"
)
_BEFORE = cue(
    r"\s*\)?,?\s*(?:(?:(?!trong\s+đó)[^\s,;.:()\d]+\s+){1,8}[^\s,;.:()\d]+,\s+(?=(?:đạt|với|được|xếp|đứng|chỉ|là)\s))?(?:(?!trong\s+đó)[^\s,;.:()\d]+\s+){0,9}?(?:(?:chỉ\s+số|par|index|{indicator})\s+)*(?:[^\s,;.:()\d]+(?=:))?:?\s*"
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
        joined = last is not None and (
            _JOINED.fullmatch(lowered, last.end, figure.start)
            or (lowered.startswith("and ", figure.start) and lowered[last.end : figure.start] == " ")
        )
        if last is not None and last.kind == figure.kind and joined:
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


_FOLLOWING = cue(
    r"(?<!\w)(?P<count>hai|ba|bốn|năm|sáu|các|những|[2-6])\s+(?:năm|kỳ|lần\s+công\s+bố)\s+(?:tiếp\s+theo|kế\s+tiếp|liền\s+sau|tiếp\s+sau|sau(?:\s+đó|\s+này)?)(?!\w)[^.;\d]{0,40}$"
)
"""The form “Năm 2013 …; ba năm tiếp theo lần lượt đứng thứ 7, 9 và 3”."""
_AS_MANY = frozenset({"các", "những"})
"""The form “các năm sau xếp thứ 25 và 27”: as many years as figures."""


def years_that_follow(sentence: SentenceText, run: Sequence[Figure], last: int | None) -> list[int]:
    """The years of "ba năm tiếp theo", as many as the figures, counted from the one told before."""
    following = _FOLLOWING.search(sentence.lowered, 0, run[0].start)
    if following is None or (following["count"] not in _AS_MANY and small(following["count"]) != len(run)):
        return []
    before = [year.year for year in sentence.scan.years if year.end <= following.start() and year.year is not None]
    anchor = before[-1] if before else last
    return [] if anchor is None else [anchor + step for step in range(1, len(run) + 1)]


_FOLLOWING_BEHIND = cue(
    r"\s+(?:(?:trong|ở|qua|vào|suốt)\s+)?(?P<count>hai|ba|bốn|năm|sáu|[2-6])\s+(?:năm|kỳ|lần\s+công\s+bố)\s+(?:tiếp\s+theo|kế\s+tiếp|liền\s+sau|tiếp\s+sau|tiếp|sau(?:\s+đó)?)(?!\w)"
)
"""The form “năm 2016 đứng thứ 9, rồi thứ 11, thứ 7, thứ 5 trong ba năm tiếp theo”."""


FOLLOW = cue(
    r"(?:năm|kỳ|lần\s+công\s+bố)\s+(?:tiếp\s+theo|kế\s+tiếp|liền\s+sau|tiếp\s+sau|tiếp|sau|(?:liền\s+|ngay\s+)?trước)(?!\w)"
)


def years_behind(sentence: SentenceText, run: Sequence[Figure]) -> list[int]:
    """The years of "ba năm tiếp theo" right behind as many figures, counted from the one told before them."""
    following = _FOLLOWING_BEHIND.match(sentence.lowered, run[-1].end)
    if following is None or small(following["count"]) != len(run):
        return []
    before = [each.year for each in sentence.scan.years if each.end <= run[0].start and each.year and not each.base]
    return [before[-1] + step for step in range(1, len(run) + 1)] if before else []


_PRECEDING = cue(
    r"(?<!\w)(?P<count>hai|ba|bốn|năm|các|những|[2-5])\s+(?:năm|kỳ)\s+(?:liền\s+|ngay\s+)?trước(?:\s+đó)?(?!\w)[^.;\d]{0,40}$"
)
"""The form “Năm 2019 …; hai năm trước đó lần lượt là 70,36 và 70,69 điểm”."""


def years_that_precede(sentence: SentenceText, run: list[Figure], last: int | None) -> list[int]:
    """The years of "hai năm trước đó", as many as the figures, up to the one before the year told."""
    told = _PRECEDING.search(sentence.lowered, 0, run[0].start)
    if told is None or (told["count"] not in _AS_MANY and small(told["count"]) != len(run)):
        return []
    before = [
        year.year
        for year in sentence.scan.years
        if year.end <= told.start()
        and year.year is not None
        and not looked_back_to(sentence.lowered, year, told.start())
    ]
    anchor = before[-1] if before else last
    return [] if anchor is None else list(range(anchor - len(run), anchor))


_RECENT = cue(
    r"(?<!\w)(?P<count>hai|ba|bốn|năm|[2-5])\s+(?:năm|kỳ|lần)\s+(?:gần\s+(?:đây|nhất)(?:\s+nhất)?|vừa\s+qua|trở\s+lại\s+đây|qua)(?!\w)[^.;\d]{0,60}$"
)


_SINCE = cue(
    r"(?<!\w)(?:(?:tính|kể)\s+)?từ\s+(?:năm\s+)?(?P<first>20\d\d)(?!\s*(?:[-–—]|đến\s+(?:năm\s+)?20))(?:\s+(?:đến|tới)\s+(?:nay|giờ))?(?!\w)[^.;\d]{0,60}$"
)
"""The form “Nếu tính từ 2016, thứ hạng lần lượt là 24, 20, 31 và 14”."""


def recent_years(sentence: SentenceText, run: list[Figure], recent: int | None) -> list[int]:
    """The years of "hai năm gần đây": as many as the figures, up to the newest that there are results of."""
    since = _SINCE.search(sentence.lowered, 0, run[0].start) if recent is not None else None
    if since is not None and recent is not None and recent - int(since["first"]) + 1 == len(run):
        return list(range(int(since["first"]), recent + 1))
    told = _RECENT.search(sentence.lowered, 0, run[0].start)
    if told is None or recent is None or small(told["count"]) != len(run):
        return []
    return list(range(recent - len(run) + 1, recent + 1))


THOSE_YEARS = cue(
    r"(?<!\w)(?:(?:giai\s+đoạn|thời\s+kỳ|thời\s+gian|(?:các|những|hai|ba|bốn|năm|[2-6])\s+năm|khoảng\s+thời\s+gian)\s+(?:này|đó|ấy|trên|nói\s+trên|tương\s+ứng)|cùng\s+(?:giai\s+đoạn|thời\s+kỳ|kỳ))(?!\w)"
)
"""The form “PCI giai đoạn này lần lượt là 17, 22 và 14”: the years that the sentence went through before, or the one before."""


def through_those_years(sentence: SentenceText, figures: list[Figure], told: tuple[int, ...]) -> dict[int, int]:
    """Which figure is of which of the years told before, where a sentence speaks of them again."""
    given: dict[int, int] = {}
    said = THOSE_YEARS.search(sentence.lowered)
    if said is None:
        return given
    above = sorted(
        {year.year for year in sentence.scan.years if year.end <= said.start() and year.year and not year.base}
    )
    years = tuple(above) if len(above) > 1 else told
    for run in runs(sentence.lowered, [each for each in figures if each.comparator == "="]) if len(years) > 1 else ():
        near = said.end() <= run[0].start and ";" not in sentence.lowered[said.end() : run[0].start]
        if near and len(run) == len(years):
            given |= {id(figure): year for figure, year in zip(run, years, strict=True)}
    return given


_SERIES = 3
"""So many years told one after the other, and as many figures in the next sentence, belong together without a word."""


def of_the_series(
    sentence: SentenceText, figures: list[Figure], aligned: Collection[int], told: tuple[int, ...]
) -> dict[int, int]:
    """The form “… năm 2019 hạng 35, năm 2020 hạng 21, năm 2021 hạng 13. Điểm số cũng tăng: 80,95 - 84,76 - 87,95”."""
    if len(told) < _SERIES or sentence.scan.years or any(mention.kind == "unit" for mention in sentence.mentions):
        return {}
    exact = [figure for figure in figures if figure.comparator == "=" and figure.kind in {"score", "rank"}]
    for run in runs(sentence.lowered, exact):
        if len(run) == len(told) and not any(id(figure) in aligned for figure in run):
            return {id(figure): year for figure, year in zip(run, told, strict=True)}
    return _in_pairs(figures, aligned, told)


def _in_pairs(figures: list[Figure], aligned: Collection[int], told: tuple[int, ...]) -> dict[int, int]:
    """The forms “SIPAS: 85,6% (hạng 41), 80,97% (hạng 26) và 83,72% (hạng 22)", "PAPI lần lượt thuộc nhóm …”: each year has its own."""
    kinds = [figure.kind for figure in figures]
    scores, groups = ["score", "rank"] * len(told), ["group"] * len(told)
    if kinds not in (scores, groups) or any(each.comparator != "=" or id(each) in aligned for each in figures):
        return {}
    years = told if kinds == groups else [year for year in told for _ in ("score", "rank")]
    return {id(figure): year for figure, year in zip(figures, years, strict=True)}
