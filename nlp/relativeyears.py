"""Years that are told by others: "năm 2021 …, năm sau …, năm đó …", "hai năm trước", "sau ba năm"."""

from collections.abc import Collection
from dataclasses import replace

from nlp.figures import Year
from nlp.mention import Mention
from nlp.pastclauses import looked_back_to
from nlp.patterns import cue
from nlp.state import Name, State
from nlp.yearcontext import current_year, handed_down_year, value_of

_TIME_TOLD = cue(
    r"(?:lần|kỳ|năm)\s+(?:gần(?:\s+đây)?|mới\s+đây)\s+nhất\s+(?:[^;.,:]|[.,](?=\d)){4,90}?\slà\s+(?:vào\s+|hồi\s+|từ\s+)?(?:năm\s+)?20\d\d(?!\d)"
)
"""The form “Lần gần nhất tỉnh lọt top 30 là năm 2019”: not the latest round."""


def resolved(lowered: str, years: list[Year], state: State, mentions: Collection[Mention] = ()) -> list[Year]:
    """The years of a sentence with what stands beside them told: "năm 2021 …, năm sau …, năm đó …".

    A relative year counts from the one named before it in the sentence, but for brackets that are closed, else from the
    one handed down.
    """
    years = sorted([*years, *_ends_of_periods(lowered), *_first_of_period(lowered, state)], key=lambda year: year.start)
    years = [year for year in years if not year.current or not _TIME_TOLD.match(lowered, year.start)]
    if not any(year.anchored for year in years):
        return years
    found: list[Year] = []
    units = {Name(mention.ids, mention.kind) for mention in mentions if mention.kind == "unit"}
    another = bool(units) and units.isdisjoint(state.last.subjects)
    ends = {mention.end for mention in mentions if mention.kind == "unit"} if another else set()
    held_against = any(year.base for year in years)
    starts = {mention.start for mention in mentions if mention.kind == "indicator"}
    for year in [_of_the_same_time(lowered, year, ends, starts, held_against=held_against) for year in years]:
        if not year.anchored or year.year is not None:
            found.append(year)
            continue
        before = [
            other
            for other in found
            if (year.step == 0 or not other.base)
            and not _in_closed_bracket(lowered, other, year.start)
            and not (year.step < 0 and looked_back_to(lowered, other, year.start))
        ]
        behind = [other for other in years if other.year is not None and not other.base and other.start > year.start]
        again = _said_again(lowered, found, year)
        if again is not None:
            found.append(replace(year, year=again.year))
            continue
        if before and _stands_beside(lowered, before[-1], year):
            found.append(replace(year, year=(before[-1].year or 0) - before[-1].step + year.step))
            continue
        if before and before[-1].anchored and before[-1].step == -year.step < 0 and before[-1].year is not None:
            # "năm 2021 … . Trước đó hai năm …; hai năm sau …": not back at the year counted from
            found.append(replace(year, year=before[-1].year + _BOTH_WAYS * year.step))
            continue
        then = state.compared_year if not before and _THEN.match(lowered, year.start) else None
        anchor = (
            then
            if then is not None
            else value_of(before[-1], state)
            if before and not before[-1].current
            else current_year(state)
            if before
            else behind[0].year
            if behind and (year.base or (year.step > 0 and _FROM.search(lowered, year.end, behind[0].start)))
            else handed_down_year(state, None, _spoken_of(state), another=another and year.step < 0).year
            if year.step <= 0
            else state.last.year
        )
        if anchor is None and year.step == 0 and _SAME.match(lowered, year.start):
            anchor = state.year_above
        told = value_of(year, state) if anchor is None else anchor + year.step
        if told is not None and year.step > 0 and _counts_up_to(lowered, year, told, state):
            continue  # "trở lại ngôi đầu sau hai năm": counted from a year before this one, which is not told
        found.append(year if anchor is None else replace(year, year=anchor + year.step))
    return found


def _of_the_same_time(lowered: str, year: Year, ends: set[int], starts: set[int], *, held_against: bool) -> Year:
    """The form “Hòa Bình cùng kỳ chỉ xếp thứ 40”: right behind another unit, the year of the one told before.

    So too "SIPAS cùng kỳ đạt 85,48%, tăng 1,03% so với 2019", which tells itself what is held against it, and
    "…; cùng kỳ PAR INDEX giảm 0,3%", which opens a clause on another indicator.
    """
    beside = year.start - 1 in ends or (year.end + 1 in starts and _NEXT_CLAUSE.search(lowered, 0, year.start))
    same = not year.base and (held_against or beside) and lowered[year.start : year.end] == "cùng kỳ"
    return replace(year, step=0) if same else year


_NEXT_CLAUSE = cue(r"[;,.]\s+$")
_END_OF_PERIOD = cue(
    r"(?<!\w)(?P<which>đầu|cuối)\s+(?:tiên\s+|cùng\s+)?(?:của\s+)?(?:nhiệm\s+kỳ|giai\s+đoạn|thời\s+kỳ)\s+(?P<first>20\d\d)\s*(?:[-–—]|đến)\s*(?P<last>20\d\d)(?!\d)"
)


def _ends_of_periods(lowered: str) -> list[Year]:
    """The form “Đầu nhiệm kỳ 2020-2025, PCI xếp thứ 61”: the first year, or the last one, of a period."""
    found = []
    for period in _END_OF_PERIOD.finditer(lowered):
        group = "first" if period["which"] == "đầu" else "last"
        against = _HELD.search(lowered, max(0, period.start() - 30), period.start()) is not None
        found.append(Year(*period.span(group), int(period[group]), base=against))
    return found


_FIRST_YEAR = cue(
    r"(?<!\w)(?P<year>năm)\s+đầu(?:\s+tiên)?\s+(?:của\s+)?(?:giai\s+đoạn|thời\s+kỳ)(?:\s+(?:này|đó))?(?!\s+20)(?!\w)"
)
_OF_TERM = cue(
    r"(?<!\w)(?<!từ\s)(?<!năm\s)(?<!đến\s)(?<!tới\s)(?<!vào\s)(?:thời\s+điểm\s+)?(?P<year>(?P<end>đầu|cuối)\s+(?:nhiệm\s+kỳ|khóa)(?!\s+(?:trước|sau|mới|tới)))(?:\s+(?:này|đó))?(?!\s*[,(]?\s*(?:tức\s+|là\s+)?(?:năm\s+)?20)(?!\w)"
)
_AIMS = cue(
    r"(?<!\w)(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|phải|sẽ|đặt\s+ra|đề\s+ra|kế\s+hoạch|quyết\s+tâm|hướng\s+tới)(?!\w)"
)
_TERM = 5


def _first_of_period(lowered: str, state: State) -> list[Year]:
    """The forms “năm đầu giai đoạn phấn đấu đạt 43 điểm", "đầu nhiệm kỳ là 86,1%”: of the period, or the term, told above."""
    found = []
    first = state.period[0] if state.period is not None else None
    for told in _FIRST_YEAR.finditer(lowered) if first is not None else ():
        against = _HELD.search(lowered, max(0, told.start() - 30), told.start()) is not None
        found.append(Year(*told.span("year"), first, base=against))
    published = state.article.published_at
    if state.term_end is None or published is None or "nhiệm" not in lowered or _AIMS.search(lowered):
        return found
    end = state.term_end
    if end - _TERM >= published.year:
        end -= _TERM  # a term that only begins has no results: those told are of the one that is over
    for told in _OF_TERM.finditer(lowered):
        against = _HELD.search(lowered, max(0, told.start() - 30), told.start()) is not None
        if told["end"] == "đầu":
            found.append(Year(*told.span("year"), end - _TERM, base=against))
        elif end <= published.year:
            found.append(Year(*told.span("year"), min(end, published.year - 1), base=against))
    return found


_HELD = cue(r"(?<!\w)(?:so(?:\s+với)?|hơn|kém)\s+(?:[^\W\d]+\s+){0,3}$")
_SAME = cue(r"(?:cũng\s+)?(?:ngay\s+)?(?:trong\s+)?(?:cùng\s+năm|năm\s+(?:đó|ấy))(?!\w)")
_SINCE_THEN = cue(r"(?:sau|qua)\s")


def _counts_up_to(lowered: str, year: Year, value: int, state: State) -> bool:
    """The form “Như vậy, sau ba năm, tỉnh tăng 22 bậc” behind the year that was reached: how long it took, no year to come."""
    published = state.article.published_at
    if published is None or value < published.year:
        return False
    return value > published.year or _SINCE_THEN.match(lowered, year.start) is not None


_BOTH_WAYS = 2


def _said_again(lowered: str, found: list[Year], year: Year) -> Year | None:
    """The form “A năm 2023 đạt 0,73, năm trước 0,66; B đạt 0,68, năm trước 0,61”: the same year, said with the same words."""
    words = lowered[year.start : year.end]
    if year.base or year.step >= 0 or not found or words.endswith(("đó", "ấy")) or lowered.startswith(" nữa", year.end):
        return None
    last = found[-1]
    alike = last.anchored and last.year is not None and last.step == year.step and not last.base
    return last if alike and lowered[last.start : last.end] == words else None


_COUNTED = cue(r"(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+năm\s+trước")


def _stands_beside(lowered: str, before: Year, year: Year) -> bool:
    """The form “của một năm trước là 81,37%, của hai năm trước là 79,8%”: both are counted from the same year.

    So too "9 năm trước còn hạng 37; 3 năm trước là hạng 38".
    """
    return (
        before.anchored
        and before.year is not None
        and (
            year.step < before.step < 0
            or (before.step < year.step < 0 and _COUNTED.match(lowered, year.start) is not None)
        )
        and not lowered.startswith(("đó", "ấy"), max(0, year.end - 2))
    )


_THEN = cue(r"(?:khi|lúc|thời\s+điểm|năm)\s+(?:đó|ấy)(?!\w)")
"""The form “So với năm 2021, tỉnh tăng 25 bậc. Khi đó, tỉnh đứng thứ 44”."""
_FROM = cue(r"(?<!\w)từ\s(?:(?!lên\s|xuống\s|còn\s|thành\s)[^,;])*$")
"""The form “Chỉ sau hai năm, tỉnh từ hạng 31 năm 2019 lên hạng 13”."""


def _spoken_of(state: State) -> str | None:
    """The indicator that the sentence before, or the whole article, is about."""
    return next(iter(state.last.indicators or state.main.indicators), None)


def _in_closed_bracket(lowered: str, year: Year, until: int) -> bool:
    """Whether a year stands in a bracket that is closed before ``until``: "6,27 điểm (năm 2013: 5,58), hơn năm trước …"."""
    opened = lowered.rfind("(", 0, year.start)
    return (
        opened >= 0
        and ")" not in lowered[opened : year.start]
        and lowered.find(")", year.end, until) >= 0
        and any(letter.isdigit() for letter in lowered[year.end : lowered.find(")", year.end)])
    )
