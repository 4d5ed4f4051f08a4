"""One figure told of several years: a period, a run of years, years named behind it."""

import re

from nlp.asides import ASIDE_ENDS, ASIDE_OPENS
from nlp.draft import SentenceText
from nlp.figures import Figure, small
from nlp.patterns import cue
from nlp.yearlists import spelt_out, years_up_to

_SEVERAL_BEHIND = cue(
    r"(?:\s+(?:ở\s+|về\s+)?(?:bảng\s+xếp\s+hạng\s+|chỉ\s+số\s+)?(?:{indicator})\s+(?:năm\s+)?(?=20\d\d)|\s*(?:(?:ở\s+|về\s+)?(?:bảng\s+xếp\s+hạng\s+|chỉ\s+số\s+)?(?:{indicator})\s+)?(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:trong\s+|ở\s+|vào\s+|suốt\s+)*(?:cả\s+)?(?:hai|ba|bốn|năm|sáu|bảy|[2-8]|các)\s+(?:năm|kỳ|lần)(?:\s+liên\s+tiếp|\s+liền)?(?:\s+(?:{indicator}))?\s*[(:,]?\s*(?:là\s+)?(?:năm\s+)?)(?P<years>20\d\d(?:\s*(?:,|và|,\s*và)\s*(?:năm\s+)?20\d\d)+)(?!\d|\s*[:(]|\s+(?:là|đạt|chỉ|được|còn|mới|xếp|đứng|tỉnh|thành\s+phố)\s)"
)


_SOME_YEARS = cue(
    r"(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|tám|[2-8])\s+(?:năm|kỳ|lần)(?:\s+(?:được|đều|cùng|có\s+mặt|góp\s+mặt|lọt|vào|đứng|xếp|nằm|ở|đạt|về|trong|thuộc|giữ|dẫn|tỉnh|từng|vị\s+trí|đứng\s+trong))*\s+$"
)


_NAMED_BEHIND = cue(
    r"(?:\s+(?:{indicator}))?(?:\s+(?:cả\s+nước|toàn\s+quốc|toàn\s+tỉnh|khối\s+[^\W\d]+(?:,?\s+[^\W\d]+){0,6}?))?\s*(?:,\s*|:\s*)?(?:đó\s+)?(?:là\s+|gồm\s+|\(|vào\s+)?(?:các\s+|những\s+)?(?:năm\s+)?(?P<years>20\d\d(?:\s*(?:,|và|,\s*và)\s*(?:năm\s+)?20\d\d)+)"
)
"""The form “có hai năm vào nhóm cao nhất là 2013 và 2015”."""


_SEVERAL = cue(
    r"(?<!\d)(?<!từ\s)(?<!từ\snăm\s)(?:19|20)\d\d(?:\s*,\s*(?:19|20)\d\d)*\s*(?:,\s*(?:19|20)\d\d|,?\s*(?:và|lẫn)\s+(?:năm\s+)?(?:19|20)\d\d)(?![\d%]|[.,]\d)"
)


_PERIOD = cue(
    r"(?<!\w)(?:giai\s+đoạn|thời\s+kỳ|trong\s+các\s+năm|các\s+năm|từ\s+năm|từ)\s+(?P<first>20\d\d)\s*(?:[-–—]|đến(?:\s+năm)?)\s*(?P<last>20\d\d)(?!\d)"
)


_EVERY_YEAR = cue(
    r"[^.;:\d]{0,60}?(?<!\w)(?:(?:suốt\s+|trong\s+|cả\s+)*(?:(?P<count>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d)\s+)?(?:năm|kỳ|lần)\s+(?:liền|liên\s+tiếp|liên\s+tục)|liên\s+tục|liên\s+tiếp|luôn|đều|năm\s+nào\s+cũng)(?!\w)[^.;:\d]{0,30}"
)
"""The form “Giai đoạn 2017-2020, Hà Nội bốn năm liền giữ ngôi á quân”: the same place in each year."""


def _years_of_period(sentence: SentenceText, figure: Figure, *, own: bool) -> tuple[int, ...]:
    for period in () if own else _PERIOD.finditer(sentence.lowered, 0, figure.start):
        if any(
            period.end() <= o.start and o.end <= figure.start and o.kind == figure.kind for o in sentence.scan.figures
        ):
            continue
        every = _EVERY_YEAR.fullmatch(sentence.lowered, period.end(), figure.start)
        first, last = int(period["first"]), int(period["last"])
        count = small(every["count"]) if every is not None and every["count"] else last - first + 1
        if every is not None and count == last - first + 1 and 1 < count <= _MOST_YEARS:
            return tuple(range(first, last + 1))
    run = next(iter(_RUN_OVER.finditer(sentence.lowered, 0, figure.start)), None)
    taken = run is not None and any(
        other.kind == figure.kind and run.end() <= other.start and other.end <= figure.start
        for other in sentence.scan.figures
    )  # "Sau bốn năm liên tiếp (2012 - 2015) dẫn đầu, Đà Nẵng xuống thứ 2"
    if run is not None and not taken and _SAME_CLAUSES.fullmatch(sentence.lowered, run.end(), figure.start):
        first, last = int(run["first"]), int(run["last"])
        if small(run["count"]) == last - first + 1 and 1 < last - first + 1 <= _MOST_YEARS:
            return tuple(range(first, last + 1))
    behind = _PERIOD_BEHIND.match(sentence.lowered, figure.end)
    if behind is None or _ENDS_WHAT_WAS.search(sentence.lowered, figure.end, behind.start("years")):
        return ()
    if _SOMETHING_ELSE.search(sentence.lowered, figure.end, behind.start("years")):
        return ()
    if any(
        other.kind == figure.kind
        and other.value != figure.value
        and figure.end <= other.start
        and other.end <= behind.start("years")
        for other in sentence.scan.figures
    ):
        return ()  # "lùi về vị trí á quân sau bốn năm liên tiếp đứng đầu (2013 - 2016)"
    years = spelt_out(behind) if behind["first"] else [int(year) for year in re.findall(r"20\d\d", behind["list"])]
    runs_of = _RUN_OF_YEARS.finditer(sentence.lowered, max(0, figure.start - _NEAR_RUN), behind.start("years"))
    told = any(small(run["count"]) == len(years) for run in runs_of)
    told = told or _ON_END.search(sentence.lowered, figure.end, behind.start("years")) is not None
    held = figure.rule == "superlative" and behind["first"] is not None
    told = told or (held and _HELD_FROM.fullmatch(sentence.lowered, figure.end, behind.start("years")) is not None)
    return tuple(years) if told and 1 < len(years) <= _MOST_YEARS else ()


_RUN_OVER = cue(
    r"(?<!\w)(?P<count>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+(?:năm|kỳ|lần)\s+(?:liền|liên\s+tiếp|liên\s+tục)\s*[(,:]?\s*(?:từ\s+(?:năm\s+)?|giai\s+đoạn\s+)?(?P<first>20\d\d)\s*(?:[-–—]|đến(?:\s+năm)?)\s*(?P<last>20\d\d)(?!\d)\s*\)?"
)
_SAME_CLAUSES = cue(r"[^.;:\d]{0,60}")
"""The form “Bốn năm liên tiếp (2018-2021), Đà Nẵng có mặt trong top 5”."""
_PERIOD_BEHIND = cue(
    r"[^.;:\d]{0,50}?(?:(?:\d|1\d)\s+(?:năm|kỳ|lần)[^.;:\d]{0,24}?)?(?:từ(?:\s+năm)?|giai\s+đoạn|thời\s+kỳ|các\s+năm|là|\(|,|(?<=\s))\s*(?P<years>(?P<first>20\d\d)\s*(?:[-–—]|đến(?:\s+năm)?)\s*(?P<last>20\d\d)|(?P<list>20\d\d(?:(?:,\s*|\s+và\s+|,\s*và\s+)20\d\d)+))(?!\d)"
)


_ENDS_WHAT_WAS = cue(r"(?<!\w)(?:chấm\s+dứt|kết\s+thúc|cắt|ngắt|phá|chặn|khép\s+lại|soán|thay|truất|lật\s+đổ)\s")
"""Between a place and a run of years that was another's: "lên ngôi đầu, chấm dứt 7 năm liên tiếp (2017 - 2023) của Quảng Ninh"."""
_SOMETHING_ELSE = cue(r",\s+(?:trong\s+khi|còn|nhưng|song|dù|tuy|mặc\s+dù|trước\s+đó)\s")
"""Between a group and years of another: "thuộc nhóm cao, trong khi cả hai năm 2020, 2021 đều ở nhóm thấp"."""
_RUN_OF_YEARS = cue(
    r"(?<!\w)(?P<count>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+(?:năm|kỳ|lần)(?:\s+(?:liền|liên\s+tiếp|liên\s+tục))?(?!\w)"
)


_ON_END = cue(r"(?<!\w)(?:liên\s+tiếp|liên\s+tục|(?:trong\s+)?suốt(?:\s+các\s+năm)?)(?:\s+từ(?:\s+năm)?)?\s*\(?$")
"""The form “từng dẫn đầu liên tiếp 2008-2010”: in each of them."""
_HELD_FROM = cue(r"\s+(?:(?:về|bảng\s+xếp\s+hạng|chỉ\s+số|cả\s+nước|toàn\s+quốc|{indicator})\s+)*từ(?:\s+năm)?\s+")
"""The form “dẫn đầu PAR INDEX từ năm 2021 đến 2023”: in each of them."""
_NEAR_RUN = 40
"""The form “bảy năm liên tiếp dẫn đầu từ 2017 đến 2023", "giữ ngôi đầu sáu năm liền (2017-2022)”."""


_ITS_OWN = 8
"""So near behind a place stands a year of its own: "nhiều năm liền ở nhóm tốt, đỉnh cao là hạng 9 năm 2009"."""
_MOST_YEARS = 12


_IN_BRACKET_BEHIND = cue(
    r"\s*\(\s*(?:(?:các|hai|ba|cả)\s+)*(?:năm\s+)?(?P<years>20\d\d(?:\s*(?:,|và|lẫn|,\s*và)\s*(?:năm\s+)?20\d\d)+)\s*\)"
)
"""The form “hạng 15 (2022 và 2023)”."""


_INDEX = r"(?:(?:the\s+)?(?:{indicator})\s+)"
_IN_BOTH = cue(
    rf"(?<!\sand\s\d\dth)(?:\s+(?:place|position|spot|overall|nationwide|nationally))*(?:\s+(?:(?:in|of)\s+)?the\s+(?:{{indicator}}|table|list|index|rankings?)(?:\s+rankings?)?)?\s+(?:in|of|for)\s+(?:both\s+)?{_INDEX}?(?:in\s+|for\s+)?(?:both\s+)?(?P<years>20\d\d(?:,\s+20\d\d)*,?\s+and\s+(?:again\s+)?(?:in\s+)?{_INDEX}?20\d\d)(?!\d|,?\s+respectively)"
)
"""The form “was 27th in both the PCI 2022 and the PCI 2023”."""


def years_named_behind(lowered: str, figure: Figure) -> tuple[int, ...]:
    """The years of "đứng thứ 3 trong hai năm 2022 và 2023", of "có hai năm vào nhóm cao nhất là 2013 và 2015"."""
    behind = _IN_BRACKET_BEHIND.match(lowered, figure.end) or _SEVERAL_BEHIND.match(lowered, figure.end)
    if behind is None and _SOME_YEARS.search(lowered, 0, figure.start):
        behind = _NAMED_BEHIND.match(lowered, figure.end)
    if behind is None and figure.kind in {"rank", "group"} and not figure.earlier:
        behind = _IN_BOTH.match(lowered, figure.end)
    return () if behind is None else tuple(int(year) for year in re.findall(r"20\d\d", behind["years"]))


_ANOTHER_YEAR = re.compile(r"(?<![\d.,/])(?:19|20)\d\d(?![\d.,/]\d|\d)")


_ALL_OF_THEM = cue(
    r",\s+(?:và\s+|tức\s+)?(?:(?:cả\s+)?(?:hai|ba|bốn)\s+(?:năm|lần|kỳ)\s+)?đều\s+(?:(?:nằm|ở|trong|thuộc|lọt|vào|đứng|xếp)\s+)*$"
)
"""The form “thứ 10 năm 2016 và thứ 8 năm 2015, đều nằm trong tốp 10”: in each of the years told."""


def years_together(sentence: SentenceText, figure: Figure) -> tuple[int, ...]:
    """The form “năm 2022 và 2023 đều đứng thứ 3”: one figure for each of several years."""
    lowered = sentence.lowered
    stop = lowered.find(";", figure.end)
    clause = lowered[lowered.rfind(";", 0, figure.start) + 1 : stop if stop >= 0 else len(lowered)]
    if id(figure) in sentence.years_in_turn or "lần lượt" in clause:
        return ()
    told = figure.kind in {"rank", "group"} and (figure.comparator == "=" or figure.rule == "top_n")
    own = any(0 <= year.start - figure.end < _ITS_OWN for year in sentence.scan.years)
    period = _years_of_period(sentence, figure, own=own) if told else ()
    if period:
        return period
    run = years_up_to(sentence.lowered, figure, sentence.scan.years)
    if run:
        return run
    behind = years_named_behind(lowered, figure)
    if behind:
        return behind
    if told and _ALL_OF_THEM.search(lowered, max(0, figure.start - 60), figure.start):
        each = {year.year for year in sentence.scan.years if not year.base and year.year and year.end <= figure.start}
        if len(each) > 1:
            return tuple(sorted(each))
    lists = [
        match
        for match in _SEVERAL.finditer(lowered)
        if match.end() <= figure.start
        and not _first_is_taken(lowered, match.start(), figure, sentence)
        and not _told_in_passing(lowered, match, figure, sentence)
    ]
    if not lists:
        return ()
    gap = lowered[lists[-1].end() : figure.start]
    others = [
        other
        for other in sentence.scan.figures
        if other is not figure
        and other.kind == figure.kind
        and other.start >= lists[-1].end()
        # "năm 2014 và 2018 đứng nhì, năm 2015 đứng thứ ba"
        and not any(figure.end <= year.start < other.start and year.year for year in sentence.scan.years)
    ]
    between = any(lists[-1].end() <= other.start < figure.start for other in sentence.scan.figures)
    shared = re.search(r"(?:đều|cùng|liên\s+tiếp)(?!\w)", gap)
    if (
        between
        or len(gap) > 80
        or _ANOTHER_YEAR.search(gap)
        or re.search(r"[;.:]|\)\s*,", gap)
        or (others and not shared)
    ):
        return ()
    return tuple(int(year) for year in re.findall(r"(?:19|20)\d\d", lists[-1].group()))


_SPAN_BEHIND = cue(
    r"\s+(?:(?:trong|suốt|ở|của|cả|liên\s+tục|liền)\s+)*(?:(?:giai\s+đoạn|thời\s+kỳ|từ(?:\s+năm)?|các\s+năm)\s+|\(\s*|(?=20\d\d\s*[-–—]\s*20\d\d))(?:19|20)\d\d\s*(?:[-–—]|đến(?:\s+năm)?)\s*(?:19|20)\d\d(?!\d)"
)


def of_a_period(sentence: SentenceText, figure: Figure) -> bool:
    """The form “Đà Nẵng, quán quân giai đoạn 2013-2016, lùi xuống thứ 4”: a place of some years, and not of the year told."""
    return (
        figure.kind == "rank"
        and figure.rule == "superlative"
        and _SPAN_BEHIND.match(sentence.lowered, figure.end) is not None
        and not years_together(sentence, figure)
    )


_RIGHT_BEHIND = cue(r"\s+(?:(?:vào|hồi|của|ở)\s+)*(?:năm\s+)?")


def _told_in_passing(lowered: str, years: re.Match[str], figure: Figure, sentence: SentenceText) -> bool:
    """The form “Quảng Ninh, tỉnh dẫn đầu PCI 2018 và 2019, chỉ đạt 44,6 điểm PAPI”: years of the place beside them, in an aside that ends."""
    return ASIDE_ENDS.match(lowered, years.end(), figure.start) is not None and any(
        other.kind == "rank"
        and other.end <= years.start()
        and _OF_INDICATOR.fullmatch(lowered, other.end, years.start())
        and ASIDE_OPENS.search(lowered, 0, other.start)
        for other in sentence.scan.figures
    )


_OF_INDICATOR = cue(
    r"(?:\s+(?:(?:bảng\s+xếp\s+hạng|chỉ\s+số|cả\s+nước|toàn\s+quốc|về|ở|trong|{indicator}|hai|ba|các|năm)(?!\w)))*\s+"
)


def _first_is_taken(lowered: str, start: int, figure: Figure, sentence: SentenceText) -> bool:
    """The form “thứ 3 năm 2018 và năm 2019 trở lại thứ 2”: the first of the two years is of the place before it.

    So are both in "từng quán quân hai năm 2012 và 2013, cũng ở vị trí thứ 8".
    """
    return any(
        other.kind == figure.kind
        and other.end <= start
        and (
            _RIGHT_BEHIND.fullmatch(lowered, other.end, start)
            or _IN_BRACKET_BEHIND.match(lowered, other.end)
            or _of_both_years(lowered, other, start)
        )
        for other in sentence.scan.figures
    )


def _of_both_years(lowered: str, figure: Figure, start: int) -> bool:
    """Whether years from ``start`` on are named right behind a figure as those that it held in."""
    behind = _SEVERAL_BEHIND.match(lowered, figure.end)
    return behind is not None and behind.start("years") <= start < behind.end("years")
