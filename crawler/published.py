"""When an article was published: reading the dates of metadata, of pages and of saved text.

What a page shows is day first. A twelve-hour value of a feed or a ``title`` attribute is month first unless its outlet
declares otherwise; the order is a property of the place, never guessed from the value.
"""

import html
import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Literal, NamedTuple

from schema.article import DateBasis
from schema.dates import VIETNAM
from schema.text import fold, nfc

EARLIEST = 1997
"""No Vietnamese newspaper was on the web before."""

_LEEWAY = timedelta(hours=26)  # clocks and zones differ; tomorrow's date is still no future
_DATE = re.compile(
    r"(?<![\d/.-])(?:"
    r"(?P<year1>\d{4})[-/.](?P<month1>\d{1,2})[-/.](?P<day1>\d{1,2})"
    r"|(?P<day2>\d{1,2})\s?(?P<sep>[-/.])\s?(?P<month2>\d{1,2})\s?(?P=sep)\s?(?P<year2>\d{4})"
    r"|(?P<month4>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?P<day4>\d{1,2}),\s+(?P<year4>\d{4})"
    r"|(?P<day3>\d{1,2})\s+thang\s+(?P<month3>\d{1,2}|[a-z]{2,4}(?:\s(?:mot|hai))?)\s*(?:,|/|-)?\s*(?:nam\s+)?(?P<year3>\d{4})"
    r")(?![\d/-]|\.\d)"
)
_MONTHS = {
    "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6,
    "bay": 7, "tam": 8, "chin": 9, "muoi": 10, "muoi mot": 11, "muoi hai": 12, "chap": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_TIME = re.compile(
    r"(?<![\d/.:,-])(?P<hour>[01]?\d|2[0-4])\s?(?:[:h]|gio)\s?(?P<minute>[0-5]\d)(?:[:m](?P<second>[0-5]\d))?(?:\.\d+)?"
    r"\s*(?P<half>[ap]\.?m\b\.?|sa\b|ch\b)?"
    r"|(?<![\d/.:,-])(?P<hour2>[01]?\d|2[0-3])h(?![\w])"
)
_ZONE = re.compile(r"\(?\s*(?:gmt|utc)\s*(?P<zone>[+-]\s?\d{1,2})(?::?00)?\s*\)?")
_TWELVE_HOUR = re.compile(r"\d{1,2}/\d{1,2}/\d{4},? \d{1,2}:\d\d(?::\d\d)? ?[AaPp][Mm]")
_WEEKDAY = re.compile(r"\b(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])\b|chu\s+nhat|t[2-7]\b|cn\b)")
_LABEL = re.compile(
    r"\b(?:ngay\s+(?:dang|xuat\s+ban|cap\s+nhat|gui|tao|ban\s+hanh|phat\s+hanh)(?:\s+tin)?|cap\s+nhat(?:\s+(?:lan\s+cuoi|luc|ngay))*"
    r"|(?:duoc\s+)?dang\s*(?:luc|ngay|tai|(?=:))|(?:nguoi\s+(?:dang|viet)|tac\s+gia)(?=\s*:)|xuat\s+ban(?:\s+luc)?|thoi\s+gian(?:\s+dang)?|published|posted(?:\s+on)?|updated|date|luc|vao)\b\s*:?"
)
_VISITS = re.compile(
    r"\b(?:luot\s+truy\s+cap|(?:dang|nguoi)\s+(?:truc\s+tuyen|online|truy\s+cap)|(?:truc\s+tuyen|online)\s*:\s*\d)"
)
"""What a page counts of all its visitors; an article counts its readers ("lượt xem")."""
_CLOCK = re.compile(r"\bhom\s+nay\b|\bbay\s+gio\b|\bgio\s+he\s+thong\b|\btoday\b")
_COUNTER = re.compile(
    r"\b(?:(?:so\s+|tong\s+(?:so\s+)?)?(?:luot\s+(?:xem|doc|truy\s+cap)|(?:dang\s+|nguoi\s+)(?:truc\s+tuyen|online|truy\s+cap)|(?:truc\s+tuyen|online)\s*(?=:\s*\d)|da\s+xem|views?"
    r"|phut\s+doc|binh\s+luan|phan\s+hoi|chia\s+se|xem))\s*:?\s*\(?\s*[\d.,]*\s*\)?"
    r"|[\d.,]+\s+(?:luot\s+(?:xem|doc)|(?:nguoi\s+)?(?:da\s+)?xem|phut\s+doc|views?|binh\s+luan)\b"
    r"|\b(?:(?:tang\s+giam\s+)?co\s+chu|in\s+(?:bai(?:\s+viet)?|trang)|gui\s+(?:email|mail|bai)|nghe\s+(?:doc\s+bai|audio|bai\s+viet)|doc\s+bai(?:\s+viet)?"
    r"|luu\s+bai(?:\s+viet)?|ban\s+in|tuong\s+phan)\b\s*:?|(?<![^\W\d_])a\s?[+-](?=\W|$)|(?<=[+-])\s*a\b(?=\s*a?\s*[+-]|\s*$)"
)
_EDGE = re.compile(r"^[\s|,;:•·()\[\]–—/-]+|[\s|,;:•·()\[\]–—/-]+$")


class Published(NamedTuple):
    """A moment of publication, where it was read, and how far to trust it."""

    at: datetime
    basis: DateBasis
    confidence: float


class Seen(NamedTuple):
    """A date as a page shows it."""

    at: datetime
    timed: bool
    """Whether a time of day stands beside the date."""
    start: int
    end: int


class DateLine(NamedTuple):
    """A line that is there to give a date, with what else it says."""

    at: datetime
    timed: bool
    kind: Literal["published", "modified", "clock"]
    labelled: bool
    """A label or a zone says that this is the date of the article."""
    weekday: bool
    before: str
    after: str


def first_date(text: str) -> Seen | None:
    """The first full date of a visible text, day first, with the time that stands beside it.

    >>> first_date("22:36 | 07/02/2022").at.isoformat()
    '2022-02-07T22:36:00+07:00'
    """
    flat = fold(nfc(text))
    for found in _DATE.finditer(flat):
        day = _calendar(found)
        if day is None:
            continue
        time = _beside(flat, found)
        start, end = found.span()
        if time is None:
            return Seen(day, timed=False, start=start, end=end)
        clock = _clock(time)
        start, end = min(start, time.start()), max(end, time.end())
        if clock is None:
            return Seen(day, timed=False, start=start, end=end)
        zone = _ZONE.match(flat, time.end()) if time.end() < len(flat) else None
        at = day + clock
        if zone is not None:
            hours = int(zone.group("zone").replace(" ", ""))
            at = (at - timedelta(hours=hours)).replace(tzinfo=UTC).astimezone(VIETNAM)
        return Seen(at, timed=True, start=start, end=end)
    return None


def _calendar(found: re.Match[str]) -> datetime | None:
    part = found.groupdict()
    year = int(part["year1"] or part["year2"] or part["year3"] or part["year4"])
    day = int(part["day1"] or part["day2"] or part["day3"] or part["day4"])
    month_word = part["month1"] or part["month2"] or part["month3"] or part["month4"]
    month = int(month_word) if month_word.isdigit() else _MONTHS.get(" ".join(month_word.split()), 0)
    try:
        return datetime(year, month, day, tzinfo=VIETNAM)
    except ValueError:
        return None


def _beside(flat: str, found: re.Match[str]) -> re.Match[str] | None:
    """The time of day right behind or right before a date, weekday and punctuation between them aside."""
    reach = 24
    for time in _TIME.finditer(flat, found.end(), min(len(flat), found.end() + reach)):
        if not re.search(r"[a-z]{4,}", flat[found.end() : time.start()]) and not _DATE.search(
            flat, found.end(), time.start()
        ):
            return time
        break
    before = None
    for time in _TIME.finditer(flat, max(0, found.start() - reach - 8), found.start()):
        before = time
    if before is None:
        return None
    between = _WEEKDAY.sub("", flat[before.end() : found.start()])
    between = re.sub(r"\b(?:ngay|gmt\s?\+?\s?7)\b", "", between)
    return None if re.search(r"[a-z]{2,}|\d", between) else before


def _clock(time: re.Match[str]) -> timedelta | None:
    part = time.groupdict()
    hour = int(part["hour"] or part["hour2"])
    half, noon = part["half"] or "", 12
    if half[:1] in {"p", "c"} and hour < noon:
        hour += noon
    elif half[:1] in {"a", "s"} and hour == noon:
        hour = 0
    last = 24
    if hour >= last:
        return None
    return timedelta(hours=hour, minutes=int(part["minute"] or 0), seconds=int(part["second"] or 0))


def date_line(text: str) -> DateLine | None:
    """A line whose purpose is a date: beside it stands no more than a label, a section or a name.

    >>> date_line("Thứ Tư, 17/4/2024, 08:30 (GMT+7)").at.isoformat()
    '2024-04-17T08:30:00+07:00'
    >>> date_line("Ngày 17/4/2024, Bộ Nội vụ tổ chức hội nghị công bố kết quả Chỉ số cải cách hành chính.") is None
    True
    """
    longest, widest = 160, 60
    if len(text) > longest or not any(sign.isdigit() for sign in text):
        return None
    seen = first_date(text)
    if seen is None:
        return None
    flat = fold(nfc(text))
    before, after = _rest(text[: seen.start], flat[: seen.start]), _rest(text[seen.end :], flat[seen.end :])
    second = first_date(after)
    if second is not None:  # "Đăng … | Cập nhật …": the first counts
        after = _rest(after[: second.start], fold(nfc(after[: second.start])))
    if len(before) > widest or len(after) > widest or _is_prose(before) or _is_prose(after):
        return None
    head = flat[: seen.start]
    kind: Literal["published", "modified", "clock"] = "published"
    if _CLOCK.search(head) or (_VISITS.search(flat) and not _LABEL.search(head)):
        kind = "clock"
    elif re.search(r"\bcap\s+nhat|\bupdated", head):
        kind = "modified"
    labelled = bool(_LABEL.search(head) or _ZONE.search(flat))
    return DateLine(seen.at, seen.timed, kind, labelled, bool(_WEEKDAY.search(flat)), before, after)


def _rest(text: str, flat: str) -> str:
    """What stands beside a date besides labels, weekday, zone, and counters; in the writer's letters."""
    keep = bytearray(b"\x01" * len(text))
    for pattern in (_LABEL, _WEEKDAY, _ZONE, _CLOCK, _COUNTER, re.compile(r"\bngay\b|\bluc\b|\bvao\b")):
        for found in pattern.finditer(flat):
            keep[found.start() : found.end()] = bytes(found.end() - found.start())
    left = "".join(letter for letter, kept in zip(text, keep, strict=True) if kept)
    for _ in range(3):
        left = _EDGE.sub("", left)
    return left


def _is_prose(text: str) -> bool:
    """A remainder that ends or contains a sentence, or has figures of its own, is not a label."""
    many = 9
    return (
        bool(re.search(r"[.!?;:]\s|[.!?;]$|,\s.*,\s|\d", re.sub(r"[A-ZĐ][A-Z]?\.", "", text)))
        or len(text.split()) > many
    )


def metadata_date(value: str, *, day_first: bool = False) -> datetime | None:
    """The moment that a metadata value or a feed gives: ISO 8601, RFC 2822, epoch, or a twelve-hour form.

    The order of the latter is that of its source (:attr:`crawler.outlet.Outlet.day_first`): what cannot be read in it
    is no date, and is not tried in the other.

    >>> metadata_date("2026-07-19T23:45:00&#x2B;07:00").isoformat()
    '2026-07-19T23:45:00+07:00'
    >>> metadata_date("10/5/2026 3:42:00 PM").isoformat(), metadata_date("14/03/2022 3:37 PM")
    ('2026-10-05T15:42:00+07:00', None)
    """
    text = html.unescape(html.unescape(value)).strip()
    longest = 80
    if not text or len(text) > longest:
        return None
    if _TWELVE_HOUR.fullmatch(text):
        return _twelve_hour(text, day_first=day_first)
    for reader in (_iso, _epoch, _mail):
        at = reader(text)
        if at is not None:
            return at
    seen = first_date(text)
    return seen.at if seen else None


def _aware(at: datetime) -> datetime | None:
    try:
        return (at.replace(tzinfo=VIETNAM) if at.tzinfo is None else at.astimezone(VIETNAM)).replace(microsecond=0)
    except (ValueError, OverflowError):
        return None


def _iso(text: str) -> datetime | None:
    # "+7:00" and "+07" and a blank before the zone are all in use.
    tidy = re.sub(r"\s*([+-])(\d):?(\d\d)$", r"\g<1>0\2:\3", text)
    tidy = re.sub(r"(?<=\d)\s+([+-]\d\d:?\d\d)$", r"\1", tidy)
    tidy = re.sub(r"(\.\d{6})\d+", r"\1", tidy)
    try:
        return _aware(datetime.fromisoformat(tidy)) if re.match(r"\d{4}-?\d{2}", tidy) else None
    except ValueError:
        return None


def _epoch(text: str) -> datetime | None:
    if not re.fullmatch(r"1?\d{9}(?:\d{3})?", text):
        return None
    seconds, milliseconds = 10, 1000
    return datetime.fromtimestamp(int(text) / (milliseconds if len(text) > seconds else 1), VIETNAM)


def _twelve_hour(text: str, *, day_first: bool) -> datetime | None:
    day = "%d/%m/%Y" if day_first else "%m/%d/%Y"
    layout = f"{day} %I:%M:%S%p" if text.count(":") > 1 else f"{day} %I:%M%p"
    tidy = re.sub(r"\s*([AaPp][Mm])$", r"\1", text.replace(",", ""))
    try:
        return datetime.strptime(tidy, layout).replace(tzinfo=VIETNAM)
    except ValueError:
        return None


def _mail(text: str) -> datetime | None:
    if not re.match(r"(?:[A-Za-z]{3},?\s+)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}", text):
        return None
    try:
        return _aware(parsedate_to_datetime(text))
    except (ValueError, TypeError):
        return None


def plausible(at: datetime | None, limit: datetime | None) -> datetime | None:
    """The moment, unless no newspaper was there yet or it lies in the future of ``limit``."""
    if at is None or at.year < EARLIEST or (limit is not None and at > limit + _LEEWAY):
        return None
    return at
