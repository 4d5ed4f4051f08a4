"""The head of a saved text: where the article's own words begin, its title, its date, its section."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from crawler.cells import is_number
from crawler.furniture import (
    box,
    byline,
    credit,
    dateline,
    has_byline_label,
    is_button,
    is_caption,
    is_inline_teaser,
    is_section,
    is_site_name,
    tags_label,
    without_picture_number,
)
from crawler.lines import Line
from crawler.published import DateLine, Published, date_line, first_date, plausible
from schema.text import same_key

_CLOSING = "”\"’')»]"
_ROW = re.compile(r"(?:[-–+•*●▪➢➤►▶→⇒☞✓]\s*\S|\(?\d{1,3}[.)]\s|[a-zđ][.)]\s|[IVX]{1,5}[.)]\s)")
_CELLS = re.compile(
    r"\t|\S\s*\|\s*\S|\S {2,}\S|\S;\s*[-+]?\d[\d.,/]*\s?%?(?:\s*;|$)|^[^;:.]{1,60}(?:;[^;:.]{1,40}){2,}$"
)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
_EVENT = re.compile(
    r"(?:(?:Sáng|Chiều|Tối|Trưa)(?:\s+nay)?,?\s*(?:ngày\s*)?\(?\d|Hôm nay,?\s*\(?(?:ngày\s*)?\d"
    r"|Ngày\s*\d[^.]{0,140}\b(?:tổ chức|công bố|diễn ra|khai mạc|chủ trì|họp)\b)"
)


class Head(NamedTuple):
    """What the head of a text gives: the line numbers that are not body, and what they say."""

    title: int | None
    first: int
    """The first line that can be body."""
    used: frozenset[int]
    """Lines behind the title that are date, byline, section, or furniture."""
    published: Published | None
    modified: datetime | None
    authors: tuple[str, ...]
    section: str | None
    credit: str | None


def is_prose(text: str) -> bool:
    """A paragraph of running text, no headline: long, or a sentence of some length with its full stop."""
    long, some, least = 220, 80, 45
    if len(text) >= long:
        return True
    bare = text.rstrip(_CLOSING)
    if len(text) >= some:
        return bare.endswith((".", ";", ":", "…"))
    return len(text) >= least and bare.endswith(".") and not bare.endswith("..")


def is_row(text: str) -> bool:
    """An item of a list or a row of a table.

    >>> is_row("- Quảng Ninh: 92,18%"), is_row("1. Hải Phòng"), is_row("Hà Nội; 91,43"), is_row("Hà Nội dẫn đầu")
    (True, True, True, False)
    """
    return _ROW.match(text) is not None or _CELLS.search(text) is not None


def is_headline(text: str) -> bool:
    """A line that could be a headline: several words, no full stop, no list item."""
    longest, words = 200, 4
    return len(text) <= longest and len(text.split()) >= words and not is_prose(text) and not is_row(text)


def read_head(lines: Sequence[Line], limit: datetime | None, cells: frozenset[int] = frozenset()) -> Head:
    """Find title, dates, bylines and section among the lines before and around the first paragraph or table."""
    texts = [line.text for line in lines]
    end = _first_body_line(texts, cells)
    window = min(len(texts), end + 3)
    dates = {number: seen for number in range(window) if (seen := date_line(texts[number]))}
    title = _title(texts, end, dates)
    first = 0 if title is None else title + 1
    below = _Below(set(), [], None, None)
    below.used.update(number for number in dates if number < end or number >= first)
    for number in range(first, end):
        if number not in cells:
            below.take(number, texts[number], titled=title is not None)
    if below.section is None:
        below.section = _section_above(texts, title, dates)
    for number, seen in dates.items():
        if title is not None and (number == title - 1 or number >= first):
            below.take_beside(seen)
    published, modified = _published(texts, title, dates, limit)
    if published is None:
        published = _event(texts[end : end + 1], limit)
    return Head(
        title, first, frozenset(below.used), published, modified, tuple(below.authors), below.section, below.credit
    )


@dataclass
class _Below:
    """What the lines between the title and the first paragraph say."""

    used: set[int]
    authors: list[str]
    section: str | None
    credit: str | None

    def take(self, number: int, text: str, *, titled: bool) -> None:
        if is_button(text) or box(text) or _ADDRESS.fullmatch(text):
            self.used.add(number)
        elif not titled:
            return
        elif is_section(text) or is_site_name(text):
            self.used.add(number)
            self.section = self.section or (text if is_section(text) else None)
        elif names := (() if _CELLS.search(text) else byline(text)):
            self.used.add(number)
            self.authors.extend(names)
        elif named := credit(text):
            self.used.add(number)
            self.credit = self.credit or named

    def take_beside(self, seen: DateLine) -> None:
        for part in (seen.before, seen.after):
            if byline(part) and not is_section(part):
                self.authors.extend(name for name in byline(part) if name not in self.authors)
            elif part and (seen.timed or is_section(part)):
                self.section = self.section or part


def _first_body_line(texts: Sequence[str], cells: frozenset[int]) -> int:
    """The number of the first line that is a paragraph or a row with figures; all before it may be head."""
    for number, text in enumerate(texts):
        if is_button(text) or date_line(text) or is_site_name(text) or _is_path(text):
            continue
        if is_prose(text) and not _is_dated_title(texts, number):
            return number
        if number in cells and is_number(text):
            return number
        long = 60
        if is_row(text) and (any(sign.isdigit() for sign in text) or len(text) > long) and number > 0:
            return number
    return len(texts)


def _is_path(text: str) -> bool:
    return is_section(text) and bool(re.search(r"[>›»|/]", text))


def _is_dated_title(texts: Sequence[str], number: int) -> bool:
    """A headline with a full stop: one sentence at the top, and a date right below it."""
    longest, text = 160, texts[number]
    return (
        len(text) <= longest
        and number + 1 < len(texts)
        and not re.search(r"[.!?]\s+\S", text)
        and not dateline(text)
        and date_line(texts[number + 1]) is not None
    )


def _title(texts: Sequence[str], end: int, dates: dict[int, DateLine]) -> int | None:
    """The best headline before the first paragraph; a text of a single line has none."""
    if end == len(texts):
        return _title_of_rows(texts, dates)
    repeats = Counter(same_key(without_picture_number(text)) for text in texts[:400])
    best: tuple[float, int] | None = None
    first = True
    for number in range(end):
        text = texts[number]
        if number in dates or not _may_be_title(text):
            continue
        words, enough, many, long = len(text.split()), 5, 25, 180
        grade = min(words, 14) / 2
        grade += 4 if repeats[same_key(text)] > 1 and words >= enough else 0
        grade += 3 if _near(texts, number, 1, dates) else 0
        grade += 2 if _near(texts, number, -1, dates) else 0
        grade -= 5 if is_site_name(text) or is_section(text) else 0
        grade -= 6 if byline(text) or credit(text) else 0
        grade -= 3 if words < enough - 1 else 0
        grade -= 6 if text.endswith(":") and number > 0 else 0
        grade -= 2 if words > many or len(text) > long else 0
        if first and words >= enough:
            grade, first = grade + 1.5, False
        if best is None or grade > best[0]:
            best = (grade, number)
    return None if best is None else best[1]


def _title_of_rows(texts: Sequence[str], dates: dict[int, DateLine]) -> int | None:
    """A text without a paragraph (a list, a flattened table): its first line heads it, when it can."""
    content = [number for number, text in enumerate(texts) if number not in dates and not is_button(text)]
    single = 1
    if len(content) <= single:
        return None
    able = [
        n for n in content[:6] if _may_be_title(texts[n]) and not is_site_name(texts[n]) and not is_section(texts[n])
    ]
    return able[0] if able and not (is_row(texts[content[0]]) and able[0] != content[0]) else None


def _may_be_title(text: str) -> bool:
    longest = 260
    return (
        len(text) <= longest
        and any(sign.isalpha() for sign in text)
        and not (is_button(text) or box(text) or is_inline_teaser(text) or has_byline_label(text))
        and not (is_row(text) and not _is_path(text) and any(sign.isdigit() for sign in text))
        and tags_label(text) is None
        and not _ADDRESS.fullmatch(text)
        and not (is_caption(text) and re.search("[ẢảA]nh", text))
    )


def _near(texts: Sequence[str], number: int, step: int, dates: dict[int, DateLine]) -> bool:
    """Whether the date of the article stands next to a line, buttons, bylines and sections aside."""
    place, far = number + step, 4
    for _ in range(far):
        if not 0 <= place < len(texts):
            return False
        seen = dates.get(place)
        if seen is not None:
            return seen.kind != "clock"
        text = texts[place]
        if not (is_button(text) or byline(text) or is_section(text)):
            return False
        place += step
    return False


def _section_above(texts: Sequence[str], title: int | None, dates: dict[int, DateLine]) -> str | None:
    """The section right above the title; among several in a row (a menu) only one that stands there twice."""
    above = [number for number in range(title or 0) if number not in dates and not is_site_name(texts[number])]
    if not above or not is_section(texts[above[-1]]):
        return None
    name = texts[above[-1]]
    menu = len(above) > 1 and (is_section(texts[above[-2]]) or is_button(texts[above[-2]]))
    if menu and [texts[number] for number in above].count(name) < 2:  # noqa: PLR2004  # in the menu and above the title
        return None
    return re.split(r"\s*[>›»/|→]\s*", name)[-1]


def _published(
    texts: Sequence[str], title: int | None, dates: dict[int, DateLine], limit: datetime | None
) -> tuple[Published | None, datetime | None]:
    """The date below the title, else one above it that is no clock of the page."""
    fit = {n: seen for n, seen in dates.items() if seen.kind != "clock" and plausible(seen.at, limit)}
    below = [seen for n, seen in fit.items() if title is None or n > title]
    changed = next((seen.at for seen in below if seen.kind == "modified"), None)
    for seen in sorted(below, key=lambda seen: (seen.kind == "modified", not seen.labelled)):
        sure = 0.95 if seen.timed or seen.labelled else 0.9
        sure -= 0.2 if seen.kind == "modified" else 0
        return Published(seen.at, "page", sure), changed if changed != seen.at else None
    above = [(n, seen) for n, seen in fit.items() if title is not None and n < title]
    for _, seen in sorted(above, key=lambda pair: (not pair[1].labelled, not pair[1].timed, -pair[0])):
        site = any(is_site_name(texts[before]) for before in range(title or 0))
        if seen.weekday and not seen.labelled and (site or not seen.timed):
            continue  # the clock in the head of a page
        return Published(seen.at, "page", 0.9 if seen.labelled else 0.7 if seen.timed else 0.6), changed
    return None, None


def _event(texts: Sequence[str], limit: datetime | None) -> Published | None:
    """The day of the event that opens the first paragraph: news is published on it or right after."""
    for text in texts:
        mark = dateline(text)
        opening = text[mark.length if mark else 0 :][:200]
        if _EVENT.match(opening) and (seen := first_date(opening)) and seen.start <= 25 and plausible(seen.at, limit):  # noqa: PLR2004
            return Published(seen.at, "guess", 0.3)
    return None
