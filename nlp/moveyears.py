"""The years of "từ … lên …": where a period or a number of years tells them, or the move before it."""

import re
from itertools import combinations, pairwise

from nlp.draft import Draft, SentenceText
from nlp.figures import SPELT, Figure, Year, small
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import Reading, value_of
from schema.fact import YearBasis

_PERIOD = cue(
    rf"(?<!\w)(?:(?:(?:từ|trong|giai\s+đoạn|thời\s+kỳ|các\s+năm)\s+)+|(?:\d{{1,2}}|{SPELT})\s+năm(?:\s+(?:qua|gần\s+đây|vừa\s+qua))?\s*[,(]\s*(?:từ\s+)?)(?:năm\s+)?(?P<first>20\d\d)\s*(?:đến|tới|[-–—])\s*(?:năm\s+)?(?P<last>20\d\d)(?!\d)"
)
_AFTER = cue(
    rf"(?<!\w)(?<!lần\sđầu\s)(?<!đầu\stiên\s)(?:(?:chỉ\s+)?sau|trong\s+vòng|chỉ\s+trong)\s+(?:vòng\s+|đúng\s+|vỏn\s+vẹn\s+|gần\s+)?(?P<count>\d{{1,2}}|{SPELT})\s+năm(?!\s+(?:19|20)\d\d)(?!\w)"
    rf"|(?:^|[.;:,]\s+)(?:(?:chỉ|đúng|và|rồi|nhưng)\s+)*(?P<later>\d{{1,2}}|{SPELT})\s+năm\s+sau(?!\s+này)(?!\w)"
)
_LONGEST = 15


_THEN_PERIOD = cue(r"(?:\s+(?:{indicator}|chỉ\s+số|điểm|về|trong|cả))*\s+")
"""Between a change and its period: "tăng 12 bậc PAR INDEX giai đoạn 2020 - 2023"."""


def span_moved_over(lowered: str, figure: Figure, stated: list[Year], *, newest: int | None) -> tuple[int, int] | None:
    """The first and the last year of a period before a move: "giai đoạn 2019-2021: từ hạng 10 lên hạng 2", "…: tăng 8 bậc".

    A change by itself is one over the period only where that is over: by ``newest``, the last year that can be told of.
    Of the years ``stated`` in the sentence those of another clause say nothing of it.
    """
    if stated and (figure.rule == "from_to" or any(";" not in lowered[figure.end : year.start] for year in stated)):
        return None
    if figure.rule != "from_to" and (newest is None or figure.kind not in {"rank_change", "score_change"}):
        return None
    periods = [each for each in _PERIOD.finditer(lowered, 0, figure.start) if int(each["first"]) < int(each["last"])]
    near = periods and not re.search(r"[;.]\s|20\d\d", lowered[periods[-1].end() : figure.start])
    if not periods and (behind := _PERIOD.search(lowered, figure.end)) is not None:
        near = _THEN_PERIOD.fullmatch(lowered, figure.end, behind.start()) is not None
        near, periods = near and int(behind["first"]) < int(behind["last"]), [behind]
    span = (int(periods[-1]["first"]), int(periods[-1]["last"])) if near else None
    return span if span is None or figure.rule == "from_to" or span[1] <= (newest or 0) else None


_SAME_SPAN = cue(
    r"(?<!\w)(?:cùng\s+(?:khoảng\s+|quãng\s+)?(?:thời\s+gian|giai\s+đoạn)|trong\s+(?:khoảng\s+|quãng\s+)?(?:thời\s+gian|giai\s+đoạn)\s+(?:này|đó|ấy|trên|nói\s+trên))(?!\w)"
)
"""The form “PCI từ hạng 17 lên hạng 4 trong cùng thời gian”: over the years told before."""


def began_in(lowered: str, later: int | None) -> int | None:
    """The year that a move began in: "từ năm 2018 đến 2022, … từ 77,9% lên 87,2%", "sau ba năm, … từ hạng 40 lên hạng 12"."""
    if later is None:
        return None
    for period in _PERIOD.finditer(lowered):
        first, last = int(period["first"]), int(period["last"])
        if first < last == later:
            return first
    after = _AFTER.search(lowered)
    count = small(after["count"] or after["later"]) if after is not None else 0
    return later - count if 1 < count <= _LONGEST else None


def same_years(drafts: list[Draft], sentence: SentenceText) -> None:
    """A move without a year is over the years of the one before it: "A từ hạng 1 năm 2021 xuống hạng 3 năm 2022, B từ 7 xuống 22"."""
    moved = [draft for draft in drafts if draft.figure.rule == "from_to" or draft.figure.kind == "group"]
    _one_owner(moved)
    old: tuple[int | None, int | None] | None = None
    end = 0
    for first, second in pairwise(moved):
        if not first.figure.earlier or second.figure.earlier or first.name != second.name:
            continue
        own = any(end <= year.start < second.figure.end + _BEHIND for year in sentence.scan.years)
        if own or old is None:
            told = second.year.basis == "stated" and (second.year.year or 0) > (first.year.year or 0)
            old = (first.year.year, second.year.year) if told else None
        elif not sentence.years_in_turn.keys() & {id(first.figure), id(second.figure)}:
            first.year = Reading(old[0], "stated", "the years of the move before")
            second.year = Reading(old[1], "stated", "the years of the move before")
        own_year = (year.end for year in sentence.scan.years if 0 <= year.start - second.figure.end < _BEHIND)
        end = max((second.figure.end, *own_year))


_HANDED_DOWN = frozenset(
    f"subject: {each}"
    for each in ("the sentence before", "the paragraph before", "the heading", "the title", "the article's province")
)


def _one_owner(moved: list[Draft]) -> None:
    """The form “giảm từ 5,37 điểm năm 2017 xuống 5,19 điểm tính trung bình toàn quốc”: both ends of a move are of one unit."""
    for first, second in pairwise(moved):
        if first.figure.earlier and not second.figure.earlier and first.attribute.key == second.attribute.key:
            inherited = [draft.reasons[0] in _HANDED_DOWN for draft in (first, second)]
            if first.name != second.name and inherited == [True, False]:
                first.name = second.name


_BEHIND = 12
"""So far behind a place stands its year: "xuống hạng 3 năm 2022"."""


_OF_THAT_ROUND = cue(r"\s+(?:của|ở|trong|tại|hồi|vào)\s+(?:(?!lên|xuống|về|còn|tới|đến)[^\W\d]+\s+){0,6}")
"""The form “từ vị trí 25 của đợt thử nghiệm năm 2022”."""
_IN_BRACKET = cue(
    r"(?:\s+(?:cả\s+nước|toàn\s+quốc|về|chỉ\s+số|trong|bảng|xếp\s+hạng|{indicator})(?!\w))*\s+(?:khi|lúc|hồi|vào|ở|của|trong)\s(?:(?!lên|xuống|về|còn)[^\W\d]+\s+){1,8}\(\s*(?:năm\s+)?"
)
"""The form “từ thứ 55 khi bắt đầu xếp hạng (năm 2020)”."""
RIGHT_BESIDE = frozenset({"inside the figure", "behind the figure"})


def earlier_year(lowered: str, figure: Figure, years: list[Year], later: Reading, state: State) -> Reading:
    """The year of the first bound of "từ … lên …": beside it, the one compared with, or the year before."""
    beside = next(
        (
            year
            for year in years
            if figure.start <= year.start
            and (
                year.start <= figure.end + 16
                or _OF_THAT_ROUND.fullmatch(lowered, figure.end, year.start)
                or _IN_BRACKET.fullmatch(lowered, figure.end, year.start)
            )
            and ";" not in lowered[figure.end : max(figure.end, year.start)]
            and not re.search(
                r"lên|xuống|\sto\s|,\s*(?!năm\s|vào\s|hồi\s|từ\s)[^\W\d]",
                lowered[figure.end : max(figure.end, year.start)],
            )
        ),
        None,
    )
    if beside is not None:
        told = {other.year for other in years if other.year and not other.base}
        told = told or {topic.year for topic in (state.last, state.heading) if topic.year}
        if beside.year is None and later.reason in RIGHT_BESIDE and told and later.year not in told:
            return later  # "từ vị trí thứ 6 của năm ngoái đã lên thứ 3": this is what was read for it already
        year_before = None if later.year is None else later.year - 1
        value = value_of(beside, state) if not beside.base or beside.year else year_before
        if beside.year is None and value is not None and later.year is not None and value >= later.year:
            value = later.year - 1  # "từ vị trí thứ 9 năm ngoái lên thứ ba", told at the beginning of the next year
        return Reading(value, "stated", "beside the first bound")
    each_own = _years_of_both(lowered, figure, years)
    if each_own is not None:
        return Reading(each_own, "stated", "beside the first bound")
    compared = next(
        (
            year
            for year in years
            if year.base
            and year.year is not None
            and ";" not in lowered[min(figure.end, year.end) : max(figure.start, year.start)]
        ),
        None,
    )
    if compared is not None:
        return Reading(compared.year, "stated", "the year compared with")
    if len(state.years_told) > 1 and later.year == max(state.years_told) and _SAME_SPAN.search(lowered):
        return Reading(min(state.years_told), "context", "the years told before")
    began = began_in(lowered, later.year)
    if began is not None:
        return Reading(began, "stated", "the period moved over")
    basis: YearBasis = "inferred"
    return Reading(None if later.year is None else later.year - 1, basis, "the year before")


def _years_of_both(lowered: str, figure: Figure, years: list[Year]) -> int | None:
    """The form “Từ chỗ đứng thứ 7 về Chỉ số CCHC năm 2021, A vươn lên thứ 3 năm 2022”: each bound has a year behind it."""
    behind = [year for year in years if year.start >= figure.end and year.year and not year.base]
    if len(behind) != _BOTH or (behind[0].year or 0) >= (behind[1].year or 0):
        return None
    gap = re.sub(r"^\s*/\s*\d+", "", lowered[figure.end : behind[0].start])
    return None if re.search(r"lên|xuống|;|\d", gap) else behind[0].year


_BOTH = 2


def year_reached(sentence: SentenceText, figure: Figure, otherwise: Reading) -> Reading:
    """The year right behind the second bound of a move, where nothing before the first tells one."""
    other = next(
        (each for each in sentence.scan.figures if each.start >= figure.end and each.rule == figure.rule), None
    )
    beside = next(
        (year for year in sentence.scan.years if other is not None and 0 <= year.start - other.end < _BEHIND),
        None,
    )
    return otherwise if beside is None or beside.year is None else Reading(beside.year, "stated", "behind the figure")


_THEN_MOVED = cue(
    r"\s+(?:(?:{indicator}|của|bảng)\s+)*năm\s+(?:ngoái|trước|rồi)(?!\w)(?:[^;:.]|\.(?=\d))*?(?<!\w)(?:tụt|rơi|lùi|rớt|trượt|sụt|xuống|vươn|lên|nhảy|leo|bật|về)(?!\w)(?:[^;:.]|\.(?=\d))*"
)
_BEFORE_IT = "the year before: a place that was left for the one told behind"


def titles_left(lowered: str, drafts: list[Draft]) -> None:
    """The form “á quân năm ngoái Bắc Giang tụt xuống thứ 4”: two places of one unit are not of one year."""
    ranks = [each for each in drafts if each.figure.kind == "rank" and each.figure.comparator == "="]
    for first, second in combinations(sorted(ranks, key=lambda each: each.figure.start), 2):
        alike = (first.name, first.attribute.key, first.scope) == (second.name, second.attribute.key, second.scope)
        year = first.year.year
        if (
            alike
            and year is not None
            and year == second.year.year
            and first.value != second.value
            and first.figure.rule == "superlative"
            and _THEN_MOVED.fullmatch(lowered, first.figure.end, second.figure.start)
        ):
            first.year = Reading(year - 1, first.year.basis, _BEFORE_IT)
