"""The day that a text without a date of publication tells of itself: a line of its page, its letterhead, its dateline, its opening.

Reports, portal pages and copied articles come without one, and then tell it themselves. What counts from the day of
publication ("vừa công bố", "năm ngoái", which results are out) counts from that day.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from nlp.patterns import cue

_MONTHS = {name: number for number, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)}  # fmt: skip
_MONTH_NAME = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATE = (
    r"(?:(?<![\d/.-])(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>20\d\d)(?![\d/])"
    r"|(?<!\d)(?P<iy>20\d\d)-(?P<im>\d\d)-(?P<id>\d\d)(?!\d)"
    r"|ngày\s+(?P<vd>\d{1,2}|[.…_]+|)\s*tháng\s+(?P<vm>\d{1,2})\s+năm\s+(?P<vy>20\d\d)(?!\d)"
    rf"|(?P<em>{_MONTH_NAME})\.?\s+(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<ey>20\d\d)(?!\d)"
    rf"|(?<!\d)(?P<fd>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<fm>{_MONTH_NAME}),?\s+(?P<fy>20\d\d)(?!\d))"
)
_SOURCE = cue(_DATE)
_LONGEST_LINE = 110
"""Letters of a line that only dates a page."""
_LINES_ABOVE, _LINES_BELOW = 12, 6
"""Lines at the beginning and at the end of a text that may date it."""
_STAMPED = cue(
    r"(?<!\w)(?:(?:thời\s+gian|ngày|lúc)?\s*(?:cập\s+nhật|đăng|xuất\s+bản|phát\s+hành|tạo|viết)(?:\s+(?:lúc|ngày|bài|tin|vào|lần\s+cuối))*|đăng\s+(?:tải\s+)?(?:lúc|ngày|vào)|ngày\s+(?:đăng|viết)|(?:first\s+)?(?:published|posted|updated|issued|released|last\s+(?:updated|modified))(?:\s+(?:on|at|date))?|date|publication\s+date)\s*[:\-–|]?\s*(?:[^\W\d]+\s+){0,3}?(?:\d{1,2}\s*[:h]\s*\d{2}(?::\d{2})?(?:\s*(?:am|pm))?\s*[,|\-–]?\s*)?(?:(?:thứ\s+\w+|chủ\s+nhật|ngày|mon|tue|wed|thu|fri|sat|sun)\w*[, ]\s*)*$"
)
"""What says before a date that a page is of it: "Cập nhật lúc 10:20, 18/04/2023", "Ngày đăng: 15/05/2024"."""
_BARE_LINE = cue(
    r"[\s(\[|*•\-–—,:;.]*(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|ngày|lúc|gmt\s*\+?\s*7?|am|pm|utc|ict|\d{1,2}\s*[:h]\s*\d{2}(?::\d{2})?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lượt\s+(?:xem|đọc)\s*:?\s*[\d.,]*|[\d.,]+\s+lượt\s+(?:xem|đọc))[\s(\[|*•\-–—,:;.)\]+]*)*"
)
"""All that stands beside the date in a line that holds nothing else."""
_LETTERHEAD = cue(r"\W*(?:(?:tp|thành\s+phố|tỉnh)\.?\s*)?(?:[^\W\d]+[.\s]*){1,6},\s*$")
"""The place before the day in the head or at the foot of a document: "Hòa Bình, ngày 12 tháng 01 năm 2024"."""
_ANNEXED = cue(
    r"\((?:(?:ban\s+hành\s+)?kèm\s+theo\s+(?:quyết\s+định|báo\s+cáo|công\s+văn|tờ\s+trình|kế\s+hoạch|thông\s+báo)|(?:tài\s+liệu|trình\s+bày|báo\s+cáo|phát\s+biểu|phục\s+vụ|tại|trình)\s)[^()\n]{0,90}$"
)
"""The forms “(Kèm theo Báo cáo số 214/BC-SNV ngày 12/01/2024 của Sở Nội vụ)", "(Trình bày tại Hội nghị … ngày 28/12/2023)”."""
_DATELINE = cue(
    r"\W*(?:[^\W\d]+[.\s-]*){1,5}[,(]\s*(?:\([^()]{2,12}\)\s*)?(?:ngày\s+)?$|\W*\(?(?:ttxvn|vna|vns|vov|vnp|pv)[^\n\d]{0,12}$"
)
_BEHIND_DATELINE = cue(r"\s*(?:\([^()]{2,14}\)\s*)?[)]?\s*(?:[-–—:|]|$)|\s*\((?:ttxvn|vna|vns|vov|vnp)\)")
"""The form “HÀ NỘI, April 27, 2022 (VNS) — Quảng Ninh led …”."""
_OPENING = cue(
    r"(?:^|\n)[\s\W]*(?:(?:(?:vào|sáng|chiều|tối|trưa|hôm\s+nay|vừa\s+qua)\s*,?\s*)*(?:\(?ngày\s+|\()?|on\s+(?:(?:the\s+)?(?:morning|afternoon)\s+of\s+)?(?:(?:mon|tues|wednes|thurs|fri)day,?\s+)?)$"
)
"""The form “Sáng 17/4/2024, Bộ Nội vụ tổ chức …”: the day that a text begins with."""
_TODAY = cue(r"(?<!\w)(?:hôm\s+nay|sáng\s+nay|chiều\s+nay|today|this\s+morning)\s*,?\s*\(?\s*(?:ngày\s+)?$")
_THIS_YEAR = cue(
    r"(?<!\w)năm\s+(?P<year>20\d\d)\s+này(?!\w)|(?<!\w)năm\s+nay\s*\((?P<bracket>20\d\d)\)|hiện\s+nay\s*\((?:năm\s+)?(?P<now>20\d\d)\)"
)
"""The form “Năm 2022 này, tôi yêu cầu …”: the year that runs."""
_MIDSUMMER = (7, 1)


def own_day(lowered: dict[str, str]) -> datetime | None:
    """The day that a text tells of itself."""
    return next((day for name in ("lead", "text") if (day := _own_day(lowered[name])) is not None), None)


def without_stamps(lowered: str) -> str:
    """A text whose first lines that only say when a page was written are blanked: none of it is the author's."""
    if "20" not in lowered[:_HEAD]:
        return lowered
    lines = lowered.split("\n")
    for number, line in enumerate(lines[:_LINES_ABOVE]):
        if _is_stamp(line):
            lines[number] = " " * len(line)
    return "\n".join(lines)


_HEAD = 1_000


def _is_stamp(line: str) -> bool:
    """Whether a line holds nothing but when its page was written."""
    told = _SOURCE.search(line) if len(line) <= _LONGEST_LINE else None
    if told is None or not _BARE_LINE.fullmatch(line, told.end()):
        return False
    stamp = _STAMPED.search(line, 0, told.start())
    return _BARE_LINE.fullmatch(line, 0, stamp.start() if stamp is not None else told.start()) is not None


def _own_day(lowered: str) -> datetime | None:
    """The day that a field tells of itself."""
    if "20" not in lowered:
        return None
    lines = [line for line in lowered.split("\n") if line.strip()]
    edges = [*lines[:_LINES_ABOVE], *(lines[_LINES_ABOVE:][-_LINES_BELOW:])]
    for tells in (_stamp, _bare, _heads_letter, _annexes, _sends):
        day = next((day for line in edges if (day := tells(line)) is not None), None)
        if day is not None:
            return day
    return _opens(lines) or _runs(lowered)


_NEAR = 160
"""Letters before a date that can say what it is the date of."""


def _right_before(told: re.Match[str]) -> tuple[int, int]:
    return max(0, told.start() - _NEAR), told.start()


def _stamp(line: str) -> datetime | None:
    """The day of a line that says when its page was written."""
    return next((_day(told) for told in _SOURCE.finditer(line) if _STAMPED.search(line, *_right_before(told))), None)


def _bare(line: str) -> datetime | None:
    """The day of a line that holds nothing else."""
    if len(line) > _LONGEST_LINE:
        return None
    told = _SOURCE.search(line)
    alone = told is not None and _BARE_LINE.fullmatch(line, 0, told.start()) and _BARE_LINE.fullmatch(line, told.end())
    return _day(told) if told is not None and alone else None


def _heads_letter(line: str) -> datetime | None:
    """The day of the place and day in the head of a document, or at its foot."""
    told = _SOURCE.search(line) if len(line) <= _LONGEST_LINE else None
    ends = told is not None and not line[told.end() :].strip(" .)*_")
    return _day(told) if told is not None and ends and _LETTERHEAD.fullmatch(line, 0, told.start()) else None


def _annexes(line: str) -> datetime | None:
    """The day of the document that this one is an annex of."""
    told = _SOURCE.search(line)
    return _day(told) if told is not None and _ANNEXED.search(line, *_right_before(told)) else None


def _sends(line: str) -> datetime | None:
    """The day of a dateline."""
    told = _SOURCE.search(line, 0, _LONGEST_LINE)
    if told is None or not _DATELINE.fullmatch(line, 0, told.start()):
        return None
    return _day(told) if _BEHIND_DATELINE.match(line, told.end()) else None


def _opens(lines: list[str]) -> datetime | None:
    """The day that one of the first lines begins with, or one said to be today."""
    for line in lines[:_LINES_ABOVE]:
        for told in _SOURCE.finditer(line):
            begins = told.start() <= _NEAR and _OPENING.fullmatch(line, 0, told.start())
            if begins or _TODAY.search(line, *_right_before(told)):
                return _day(told)
    return None


def _runs(lowered: str) -> datetime | None:
    """The middle of the year that the text says to run."""
    told = _THIS_YEAR.search(lowered)
    if told is None:
        return None
    return datetime(int(told["year"] or told["bracket"] or told["now"]), *_MIDSUMMER, tzinfo=UTC)


def _day(told: re.Match[str]) -> datetime | None:
    """The day of a match; one without a number is taken as the middle of its month."""
    year = int(told["y"] or told["iy"] or told["vy"] or told["ey"] or told["fy"])
    named = told["em"] or told["fm"]
    month = _MONTHS[named[:3]] if named else int(told["m"] or told["im"] or told["vm"])
    day = told["d"] or told["id"] or told["vd"] or told["ed"] or told["fd"] or ""
    try:
        return datetime(year, month, int(day) if day.isdigit() else 15, tzinfo=UTC)
    except ValueError:
        return None


_MONTH = cue(r"(?<!\w)(?:tháng|số|kỳ)\s*:?\s+(?P<month>\d{1,2})\s*(?:[/-]|\s+năm\s+)\s*(?P<year>20\d\d)(?!\d)")
_DUE = cue(
    r"(?<!\w)(?:trước|từ|đến|tới|chậm\s+nhất|hạn(?:\s+chót)?|hoàn\s+thành|xong|muộn\s+nhất|đến\s+hết|by|before)\s+(?:[^\W\d]+\s+){0,3}$"
)
"""Before a day to come, or one of a stretch of days: "hoàn thành trước ngày 30/6/2025", "từ ngày 01/10/2022 đến 30/11/2022"."""


def days_in(lowered: str) -> Iterator[datetime]:
    """The days and months that a text tells as past."""
    for told in _SOURCE.finditer(lowered):
        day = _day(told)
        if day is not None and not _DUE.search(lowered, max(0, told.start() - 40), told.start()):
            yield day
    for told in _MONTH.finditer(lowered):
        if 1 <= int(told["month"]) <= _MONTHS["dec"] and not _DUE.search(
            lowered, max(0, told.start() - 40), told.start()
        ):
            yield datetime(int(told["year"]), int(told["month"]), 15, tzinfo=UTC)
