"""Which year a figure measures: beside it, before it, in the heading, the paragraph, the title, or as published."""

import re
from dataclasses import replace

from nlp.aimyears import end_of_period, next_over_past, to_come, turned_to_next
from nlp.announced import newly_announced
from nlp.daystold import told_so_far, up_to_the_day
from nlp.editions import without_documents
from nlp.figures import Figure, Year
from nlp.moveyears import span_moved_over
from nlp.notyetout import before_they_are_out, by_now, came_to, later_than_said
from nlp.pastaims import MEASURED_AGAINST, against_newest, beside_a_result, falls_short, is_held_against, is_over
from nlp.patterns import cue
from nlp.reaches import counts_for
from nlp.spentyears import (
    BEHIND,
    behind_a_series,
    behind_bracket,
    first_bound,
    is_of_a_mark,
    is_of_what_was_left,
    is_remembered,
    of_a_span,
    of_place_held,
    of_what_was,
    once,
    opens_its_own,
    spent_before,
)
from nlp.state import State
from nlp.yearcontext import (
    OUT_FROM,
    SAME_YEAR,
    UNNAMED,
    Reading,
    aimed_at,
    current_year,
    handed_down_year,
    main_year,
    value_of,
)

_BEHIND_MEASURE = cue(
    r"\s*(?:\)\s*)?(?:(?:của|ở|hồi|trong|vào|tại|kỳ|cuộc|lần|đợt|năm|mùa|bảng|điều\s+tra|khảo\s+sát|công\s+bố|đánh\s+giá|xếp\s+hạng|chỉ\s+số|báo\s+cáo|kết\s+quả|cả\s+nước|toàn\s+quốc|{indicator})\s*)*"
)
_HELD_AGAINST = cue(
    r"(?:so(?:\s+với)?|từ|hơn|mức|bằng|ngang|kém|vượt)\s+(?:với\s+|hẳn\s+|xa\s+|nhiều\s+|cả\s+)*(?:mức\s+|con\s+số\s+|kết\s+quả\s+|điểm\s+số\s+|số\s+điểm\s+|vị\s+trí\s+|thứ\s+hạng\s+|thứ\s+|hạng\s+|mốc\s+)*$"
)
"""Before a value that another is held against."""

_ELSEWHERE = cue(
    r"(?<!\w)(?:bỏ\s+xa|vượt(?:\s+xa|\s+qua)?|kém|thua|hơn|so(?:\s+với)?)\s+(?:[^\W\d]+\s+){1,8}(?:của|hồi|ở)\s+$|[;”]|\"\s*,|trong khi|\scòn\s|,\s+sau\s+(?:các|những|hai|ba|khi|vị)\s|,\s+từng\s|(?:,|\(|\s(?:và|nhưng|song))\s*(?:dự\s+(?:kiến|báo)|phấn\s+đấu|(?:đặt\s+)?(?:mục|chỉ)\s+tiêu|kế\s+hoạch|quyết\s+tâm|kỳ\s+vọng|hướng\s+tới)\s|\s(?:while|whereas|but|hopes?|aims?|plans?|targets?|seeks?|expects?|intends?|wants?|strives?|eyes?|vow(?:s|ed)|pledg(?:es|ed))\s"
)
"""Behind these a sentence speaks of something else: a year there is not the year of the figures before."""


_NAMED_ONLY = r"(?:(?!\s(?:đứng|xếp|trên|dưới|tăng|giảm|đạt|hơn|thì|nhưng)\s)[^,;:()])"
_OF_COMPARED = cue(
    rf"\s+của\s{_NAMED_ONLY}{{2,70}}(?:\([^()]*\)\s*(?:và|,)\s{_NAMED_ONLY}{{2,70}}){{0,3}}\((?:đạt\s+)?|,?\s+(?:khi|lúc)\s+(?:(?:tỉnh|bộ|thành\s+phố|đơn\s+vị|địa\s+phương|huyện|sở)\s+(?:(?:này|ấy|đó)\s+)?)?(?:(?:còn|vẫn|phải|đang|mới|chỉ|đã|từng)\s+)*"
)
"""The forms “So với PAR INDEX 2024 của Bộ A (84,17%) và Bộ B (85,02%)", "so với năm 2021 khi bộ này đội sổ”: a year's own."""
_EVER_SINCE = cue(
    r"(?<!\w)(?:lần\s+đầu|đầu\s+tiên|(?:cao|thấp|tốt|tệ)\s+nhất)(?!\w)[^.;:]*\stừ\s+(?:sau\s+)?(?:năm\s+)?$"
)
"""Before a year in "lần đầu vào top 10 kể từ 2016: hạng 7": what follows is not of that year."""


def year_of(
    lowered: str,
    figure: Figure,
    years: list[Year],
    figures: list[Figure],
    state: State,
    *,
    indicator: str,
    newest: int | None = None,
    target: bool = False,
    another: bool = False,
) -> Reading:
    """The year measured of a figure; ``newest`` is the last year that it can be."""
    years = before_they_are_out(
        lowered, _with_current(lowered, years, state, newest, indicator, target=target), indicator, state, newest
    )

    def possible(year: Year) -> bool:
        value = value_of(year, state)
        return newest is None or value is None or value <= newest

    stated = [
        year
        for year in (years if target else without_documents(lowered, years))
        if not year.base
        and not (year.then and figure.end <= year.start)
        and possible(year)
        and counts_for(lowered, year, figure, figures)
        and not of_what_was(lowered, year, figure, figures)
        and not of_place_held(lowered, year, figure, state, newest, indicator, target=target)
    ]
    inside = next((year for year in stated if figure.start <= year.start < figure.end), None)
    if inside is not None:
        return Reading(value_of(inside, state), "stated", "inside the figure")
    edge = behind_bracket(lowered, figure, stated)
    near = next((year for year in stated if year.start >= edge), None)
    if near is not None and (
        _stands_behind(lowered, edge, near, figures) or _of_place_again(lowered, figure, near, figures)
    ):
        return Reading(value_of(near, state), "stated", "behind the figure")
    if once(lowered, figure, stated) and not target:
        return Reading(None, None, UNNAMED)
    host = next(
        (
            year
            for year in years
            if year.end <= figure.start
            and not (year.base and figure.rule == "from_to" and not figure.earlier)
            and not _EVER_SINCE.search(lowered, 0, year.start)
            and not (year.base and figure.kind.endswith("_change"))  # "so với 2022: tăng 7 bậc"
            and (
                re.fullmatch(
                    r"\s*(?:là\s*)?(?:\([^()]*|:\s*(?:đạt\s+|là\s+|chỉ\s+)?)", lowered[year.end : figure.start]
                )
                or (year.base and _OF_COMPARED.fullmatch(lowered, year.end, figure.start))
            )
            and not any(year.end <= other.start and other.end <= figure.start for other in years)
        ),
        None,
    )
    if host is not None:
        anchor = handed_down_year(state).year
        value = (
            host.year
            if host.year is not None
            else (None if anchor is None else anchor - 1)
            if host.base or host.anchored
            else value_of(host, state)
        )
        return Reading(value, "stated", "in the parenthesis of its year")
    compared = next(
        (
            year
            for year in years
            if year.base
            and figure.end <= year.start <= figure.end + 44
            and _BEHIND_MEASURE.fullmatch(lowered[figure.end : year.start])
        ),
        None,
    )
    if (
        compared is not None
        and figure.kind in {"score", "rank"}
        and (_HELD_AGAINST.search(lowered, 0, figure.start) or _HELD_AGAINST.match(lowered[figure.start : figure.end]))
    ):
        anchor = handed_down_year(state).year
        return Reading(
            compared.year if compared.year is not None else None if anchor is None else anchor - 1,
            "stated",
            "the year compared with",
        )
    # A year that stands right behind an earlier figure belongs to that one alone when others came before it.
    first = first_bound(figure, figures)
    if first is not None and figure.rule in {"from_to", "group"}:
        # "từ hạng 7 năm 2013 lùi về hạng 15": the year is the first one's
        stated = [
            year
            for year in stated
            if not first.start <= year.start < figure.start or _COMES_NEXT.search(lowered, first.end, year.start)
        ]
    if figure.rule == "from_to":
        # "Cô Tô năm trước đứng thứ 9, còn Ba Chẽ từ hạng 10 rơi xuống hạng 12": a move has two years of its own.
        stated = [
            year
            for year in stated
            if not (year.anchored and year.step < 0 and _told_already(lowered, year, figure, figures))
        ]
    span = span_moved_over(lowered, figure, stated, newest=None if target else newest)
    if span is not None:
        return Reading(span[1], "stated", "the period moved over")
    spent = spent_before(
        lowered, figure, years, stated, figures, state, indicator=indicator, newest=newest, target=target
    )
    before = [year for year in stated if year.end <= figure.start and id(year) not in spent]
    here = [year for year in stated if not _parted_by_mark(lowered, figure, year)]
    ending = (
        None
        if not target
        else turned_to_next(lowered, before[-1].end, figure, state)
        if before
        else end_of_period(lowered, figure, state, alone=not here) or next_over_past(lowered, figure, stated, state)
    )
    if ending is not None:
        return ending
    if before and not (target and _moved_to(lowered, figure, before[-1], stated)):
        return Reading(value_of(before[-1], state), "stated", "before the figure")
    moved = [other for other in figures if other.earlier]  # the year of a first bound is that bound's alone
    later = next(
        (
            year
            for year in stated
            if year.start >= figure.end
            and not year.anchored
            and not (figure.comparator == "=" and of_a_span(lowered, year))
            and not any(other.start <= year.start <= other.end + 16 for other in moved)
            and not any(other.anchored and figure.end <= other.start < year.start for other in stated)
            and not opens_its_own(lowered, edge, year, figures)
        ),
        None,
    )
    context = behind_a_series(
        lowered,
        figure,
        [] if another else years,
        figures,
        handed_down_year(state, newest, indicator, another=another),
        newest,
    )
    if later is not None and (
        (target and is_held_against(later, figures, state))
        or is_of_what_was_left(lowered, figure, later, figures)
        or _tells_its_own(lowered, later, figure, figures, alike=context.year is None)
        or (
            context.year is not None
            and (
                is_of_a_mark(lowered, figure, later, figures)
                or (later.year != context.year and is_remembered(lowered, figure, later, figures))
            )
        )
    ):
        later = None
    if later is not None and (
        not _ELSEWHERE.search(lowered[figure.end : later.start]) or (len(stated) == 1 and _ends_alone(lowered, later))
    ):
        return Reading(value_of(later, state), "stated", "later in the sentence")
    so_far = told_so_far(lowered, figure, state) if indicator in SAME_YEAR and not stated else None
    if so_far is not None:
        return so_far
    aimed = (None if stated else to_come(lowered, figure, state)) or aimed_at(state) if target else None
    if aimed is not None and not stated and falls_short(lowered, context, state):
        return context
    if aimed is not None:
        return aimed
    apart = None if stated else _set_apart(lowered, figure, figures, context, indicator, state, target=target)
    if apart is not None:
        return apart
    fresh = None if stated or target else newly_announced(lowered, indicator, context, state)
    if fresh is None and context.year is None and not stated and not target:
        fresh = up_to_the_day(lowered, newest)
    if fresh is not None:
        return fresh
    announced = newest is not None and any(not year.base and not possible(year) for year in years)
    main = None if _goes_with_result(figure, figures) else main_year(state, indicator if newest is not None else None)
    return _from_above(lowered, figure, years, context, newest, main, target=target, announced=announced)


def _set_apart(
    lowered: str,
    figure: Figure,
    figures: list[Figure],
    context: Reading,
    indicator: str,
    state: State,
    *,
    target: bool,
) -> Reading | None:
    """The year of what the year talked about is none of: a result of "có năm …", an aim of a year that is over."""
    if not target:
        return Reading(None, None, UNNAMED) if _SOME_YEAR.search(lowered, 0, figure.start) else None
    if (
        (state.last.target and not state.heading.target)
        or state.target_year == context.year
        or not is_over(context, state)
    ):
        return None
    if MEASURED_AGAINST.search(lowered):
        return against_newest(context, indicator, state)
    return None if beside_a_result(lowered, figure, figures) else Reading(None, None, "the text does not tell")


def _goes_with_result(figure: Figure, figures: list[Figure]) -> bool:
    """The form “PAR INDEX xếp thứ 22, tụt 11 bậc”: a change is of the year of the result right before it."""
    before = [other for other in figures if other.end <= figure.start and not other.earlier]
    near = bool(before) and before[-1].kind in {"rank", "score"} and figure.start - before[-1].end <= _NEAR_RESULT
    return near and figure.kind.endswith("_change")


_NEAR_RESULT = 4
_SOME_YEAR = cue(
    r"(?<!\w)(?:có\s+(?:năm(?=,?\s+(?:(?:tỉnh|thành\s+phố|địa\s+phương|huyện|bộ|sở)\s+)?(?:chỉ|còn|tụt|rơi|rớt|bị|chúng|ta|thậm\s+chí|mới|vọt|lọt|về)(?!\w))|(?:thời\s+điểm|thời\s+kỳ|lúc|giai\s+đoạn|kỳ)(?!\s+(?:20|này|nào|đó|tới|sau|trước|ngoái|thứ|liên|liền)))|(?:đã\s+)?có\s+một\s+thời|một\s+thời|thuở|thời\s+điểm\s+(?:khó\s+khăn|thấp|tồi\s+tệ|tệ|đỉnh\s+cao|cao)(?:\s+nhất)?)(?!\w),?[^.;,:]*$"
)
"""The form “Có năm chúng ta chỉ đạt 78,95%”: of a year that is not named."""


def _from_above(
    lowered: str,
    figure: Figure,
    years: list[Year],
    context: Reading,
    newest: int | None,
    main: int | None,
    *,
    target: bool,
    announced: bool,
) -> Reading:
    """The year handed down to a figure whose sentence tells none of its own, but perhaps one ``announced`` in."""
    found = context
    aside = found.year is not None and main is not None and found.year < main
    if figure.kind in {"score_change", "rank_change"} and aside and (newest is None or (main or 0) <= newest):
        # The figures of the year before are cited so that the change from them can be told.
        return Reading(main, "context", "a change is of the article's year")
    summed = _UP_TO_NOW.search(lowered, 0, figure.start) or _SUMS_UP.match(lowered)
    if aside and (newest is None or (main or 0) <= newest) and summed:
        return Reading(main, "context", "counted up to the article's year")
    counted_from = {year.year for year in years if year.base and year.year is not None}
    if found.year is None and counted_from and not target:
        after = max(year or 0 for year in counted_from) + 1
        if newest is None or after <= newest:
            return Reading(after, "inferred", "the year after the one compared with")
    if found.year is None and newest is not None and announced:
        return Reading(newest, "published", "the year said is that of publication: the one before was measured")
    return found


_COMES_NEXT = cue(r"20\d\d,\s+(?:(?:đến|sang|tới|rồi)\s+)?(?:năm\s+)?$")
"""The form “Từ hạng 50 năm 2012, đến 2013 tụt xuống 57”: a year of the second bound."""
_CLOSES = cue(r"\s*\)?[\s.;]*$")


def _ends_alone(lowered: str, year: Year) -> bool:
    """The form “với PAR INDEX …; với SIPAS … (năm 2022).”: a bracket with nothing but the year ends the sentence."""
    return (
        lowered[: year.start].rstrip().endswith("(")
        and lowered.startswith(")", year.end)
        and _CLOSES.match(lowered, year.end) is not None
    )


def _parted_by_mark(lowered: str, figure: Figure, year: Year) -> bool:
    """Whether a semicolon stands between a figure and a year."""
    return ";" in lowered[min(figure.end, year.end) : max(figure.start, year.start)]


def _of_place_again(lowered: str, figure: Figure, year: Year, figures: list[Figure]) -> bool:
    """The form “vị trí này thuộc về Sở Nội vụ một năm trước đó”: the year that a place told again was held in."""
    if figure.rule != "this_place" or re.search(r"[,;.:]\s", lowered[figure.end : year.start]):
        return False
    return not any(figure.end <= other.start < year.start for other in figures)


_NEXT_UNIT = cue(r";|,\s+(?:còn|trong\s+khi|riêng|nhưng)\s|\s(?:còn|trong\s+khi)\s")


def _told_already(lowered: str, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """Whether a year has a figure of its own in a clause that is over before this figure."""
    own = next((other for other in figures if year.end <= other.start and other.end <= figure.start), None)
    return own is not None and _NEXT_UNIT.search(lowered, own.end, figure.start) is not None


def _stands_behind(lowered: str, edge: int, year: Year, figures: list[Figure]) -> bool:
    """Whether a year is that of the figure that ends at ``edge``: no other stands between, nor a clause of its own."""
    return (
        not any(edge <= other.start < year.start for other in figures)
        and BEHIND.match(lowered[edge : year.start]) is not None
        and not opens_its_own(lowered, edge, year, figures)
        and not (year.current and lowered.startswith("nay", year.start))  # "năm ngoái thứ tư nay rơi xuống thứ 8"
    )


_SUMS_UP = cue(r"\W*(?:như\s+vậy|như\s+thế|vậy\s+là|tính\s+ra)(?!\w)")
"""How a sentence opens that comes back from what was: "Như vậy là tăng 10 bậc, với kết quả 88,35%"."""
_UP_TO_NOW = cue(
    r"(?:^|[\s,;])(?:như\s+vậy|như\s+thế|vậy\s+là|đến\s+nay|tới\s+nay|hiện\s+nay|hiện\s+tại)(?!\w)[^.;]*?(?:năm|lần|kỳ)\s+(?:liên\s+tiếp|liền|liên\s+tục|qua|thứ)"
)


_PART_OF_YEAR = cue(r"(?:tháng|quý|đầu|cuối|giữa|nửa)\s+(?:\w+\s+)?$")


def _with_current(
    lowered: str, years: list[Year], state: State, newest: int | None, indicator: str, *, target: bool
) -> list[Year]:
    """The years with "năm nay", "lần này" told: of results the year that the article tells, of aims the one it runs in."""
    if target or not any(year.current for year in years):
        return years
    main = _year_that_ends(state, indicator) or current_year(state)
    fits = newest is None or (main is not None and main <= newest)
    told, published = main if fits else newest, state.article.published_at
    running = None if published is None else published.year
    if not fits and published is not None and published.month < OUT_FROM and newest == published.year - 1:
        told = newest - 1  # "mùa xếp hạng vừa qua" in February: nothing of the year just over is out
    found = []
    for year in years:
        if year.anchored and year.year is None and not year.base and told is not None:
            found.append(replace(year, year=told + year.step))  # "kỳ trước …; kỳ này …"
        elif year.back == 1 and told is not None and fits and lowered.startswith("năm ngoái", year.start):
            found.append(replace(year, year=told - 1))  # "năm nay đứng thứ 3, năm ngoái thứ 2"
        elif not year.current or (newest is None and _PART_OF_YEAR.search(lowered, 0, year.start)):
            found.append(year)
        elif main is None and came_to(lowered, year):
            continue
        elif told is not None:
            found.append(replace(year, year=later_than_said(told if fits else 0, year, years, newest, running) or told))
        elif lowered.startswith("năm", year.start):
            found.append(year)
        elif newest is not None and by_now(lowered, year):
            found.append(replace(year, year=newest))
    return found


_AT_ITS_END = 11


def _year_that_ends(state: State, indicator: str) -> int | None:
    """The year that a province's own tables are of at its end, where no title tells another."""
    published = state.article.published_at
    if published is None or published.month < _AT_ITS_END or not (state.internal or state.places):
        return None
    if state.years_beside.get(indicator, published.year) < published.year:
        return None  # "bảng xếp hạng DDCI năm 2022" in November 2023
    return published.year if state.title.year in {None, published.year} else None


def _moved_to(lowered: str, figure: Figure, before: Year, stated: list[Year]) -> bool:
    """Whether an aim is set for a year of its own clause: "năm 2023 tỉnh đạt hạng 57, mục tiêu tốp 10 được lùi sang năm 2025"."""
    own = next((year for year in stated if figure.end <= year.start < figure.end + 40), None)
    return (
        own is not None
        and (own.year or 0) > (before.year or 0)
        and re.search(r"[,;]\s", lowered[before.end : figure.start]) is not None
        and re.search(r"[,;:]\s|\s(?:và|còn|rồi)\s", lowered[figure.end : own.start]) is None
    )


_CLAUSE_OPENS = cue(
    r"(?<!20\d\d)[,;:(]\s+(?:(?:mà|và|trong\s+khi(?:\s+đó)?|còn|nhưng|song|dù|tuy|trước\s+đó|thay\s+vì|so(?:\s+với)?|vốn|nơi|khi|hồi|vào|ở|của|ngay|riêng|chính)\s+)*$"
)


def _tells_its_own(lowered: str, year: Year, figure: Figure, figures: list[Figure], *, alike: bool) -> bool:
    """Whether a year behind a figure opens a clause with a figure of its own, one ``alike``: "đạt 75,51 điểm, mà năm 2014 chỉ 70,83"."""
    if not _CLAUSE_OPENS.search(lowered, figure.end, year.start):
        return False
    stop = _CLAUSE_ENDS.search(lowered, year.end)
    end = stop.start() if stop else len(lowered)
    own = [other for other in figures if year.end <= other.start < end]
    return bool(own) and (not alike or (own[0].kind == figure.kind and own[0].value != figure.value))


_CLAUSE_ENDS = cue(r"[,;)](?=\s|$)|\.(?=\s|$)")
