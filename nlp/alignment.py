"""Names and figures in step: "lần lượt", "A và B xếp thứ hai và thứ ba", "tiếp theo là …", "năm thứ 2 liên tiếp"."""

import re
from collections.abc import Collection
from itertools import pairwise, zip_longest

from nlp.apposition import of_those_named
from nlp.candidate import Candidate
from nlp.crossed import of_indicators_behind
from nlp.draft import SentenceText
from nlp.elisions import bounds_in_step
from nlp.figures import Figure
from nlp.givento import given_to_parts
from nlp.instep import TO_SCORES, changes_in_step, joined_indicators, joined_parts, listed
from nlp.lastalone import of_the_last_alone, of_the_last_index
from nlp.mention import Mention
from nlp.merits import attributes_behind
from nlp.movelists import paired_moves
from nlp.pairs import by_the_distance, held_against, of_another_unit
from nlp.patterns import cue
from nlp.scoredplaces import ITS_VALUE, each_with_score, values_in_brackets
from nlp.state import Name
from nlp.yearlists import (
    FOLLOW,
    of_the_series,
    recent_years,
    runs,
    spelt_out,
    through_those_years,
    year_lists,
    years_before,
    years_behind,
    years_that_follow,
    years_that_precede,
)

_CUE = cue(r"(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)(?!\w)")
_BEHIND_RUN = cue(
    r"(?:[^;.,\d]{0,45}?\s)??\s*[(,]?\s*(?:trong|ở|vào|qua|cho|của|in|for|of)?\s*(?:the\s+(?:years\s+)?)?(?:các\s+|những\s+|cả\s+|\d\s+|hai\s+|ba\s+|bốn\s+|năm\s+|giai\s+đoạn\s+|kỳ\s+|thời\s+kỳ\s+|liên\s+tiếp\s+)*(?:từ\s+)?(?:năm\s+)?"
)


_OF_THOSE_YEARS = cue(
    r"(?<!\w)(?:của|trong|qua|các|những|từng)\s+(?:(?:cả|các|những|hai|ba|bốn|năm|sáu|\d)\s+)*(?:năm|kỳ)(?:\s+(?:này|đó|trên|ấy|qua|nói\s+trên))?\s*(?:lần\s+lượt\s+|tương\s+ứng\s+)?(?:là|đạt|:|ở\s+mức)\s+$"
    r"|^\W*(?:tương\s+ứng,\s+|theo\s+đó,\s+)?(?:xét\s+về\s+|về\s+)?(?:các\s+)?(?:điểm\s+số|số\s+điểm|tổng\s+điểm|thứ\s+hạng|vị\s+trí|kết\s+quả|tỷ\s+lệ|điểm)(?:\s+của\s+(?:tỉnh|thành\s+phố|bộ|đơn\s+vị|địa\s+phương))?,?\s+(?:tương\s+ứng|lần\s+lượt)\s+(?:là|đạt|:|ở\s+mức)\s+$"
)
"""The form “Số điểm tương ứng của bốn năm là …”: the years that the sentence before told one after the other."""


_OWN_YEAR = cue(r"\s*\((?:năm\s+)?20\d\d\)")


def years_in_turn(
    sentence: SentenceText,
    figures: list[Figure],
    aligned: Collection[int],
    told: tuple[int, ...] = (),
    last: int | None = None,
    recent: int | None = None,
) -> dict[int, int]:
    """The form “các năm 2021, 2022 lần lượt đạt x và y”: which figure is of which year, by position.

    Figures that are ``aligned`` with names are of one year, unless a list of years is spelt out. ``told`` are the years
    that the sentence before told in turn, ``last`` the one that the text spoke of last, ``recent`` the newest with results.
    """
    cues = [found.start() for found in _CUE.finditer(sentence.lowered)]
    result: dict[int, int] = {}
    for start, end in zip_longest(cues, cues[1:], fillvalue=len(sentence.lowered)):
        for kind in ("score", "rank"):
            run = [f for f in figures if f.kind == kind and f.comparator == "=" and start < f.end <= end]
            if any(_OWN_YEAR.match(sentence.lowered, figure.end) for figure in run):
                continue  # "lần lượt là hạng 30 (2021) và giờ là hạng 12"
            alone = not any(id(figure) in aligned for figure in run)
            years = _years_beside(sentence, run, last) if len(run) > 1 and alone else []
            years = _years_of_run(sentence, run, start, aligned) if len(run) > 1 and not years else years
            years = recent_years(sentence, run, recent) if len(run) > 1 and len(years) != len(run) else years
            if len(years) == len(run):
                result.update({id(figure): year for figure, year in zip(run, years, strict=True)})
            elif len(run) > 1 and len(told) == len(run) and _OF_THOSE_YEARS.search(sentence.lowered, 0, run[0].start):
                result.update({id(figure): year for figure, year in zip(run, told, strict=True)})
    result |= _without_a_word(sentence, figures, aligned, last) | of_the_series(sentence, figures, aligned, told)
    return result | through_those_years(sentence, figures, told)


def _years_beside(sentence: SentenceText, run: list[Figure], last: int | None) -> list[int]:
    """The years before, or behind, the one told: "hai năm trước đó", "các năm sau"."""
    return years_that_precede(sentence, run, last) or years_that_follow(sentence, run, last)


def _without_a_word(
    sentence: SentenceText, figures: list[Figure], aligned: Collection[int], last: int | None
) -> dict[int, int]:
    """The form “xếp hạng 40, 27, 31 trong các năm 2019, 2020, 2021”: as many years as figures, right beside them."""
    lists = year_lists(sentence.lowered)
    result: dict[int, int] = {}
    told: list[int] = []
    behind_told = 0
    follow = FOLLOW.search(sentence.lowered) is not None
    exact = [figure for figure in figures if figure.comparator == "=" and figure.kind in {"score", "rank"}]
    for run in runs(sentence.lowered, exact) if lists or follow else ():
        if any(id(figure) in aligned for figure in run):
            continue
        behind = next((match for match in lists if match.start() >= run[-1].end), None)
        near = behind is not None and _BEHIND_RUN.fullmatch(sentence.lowered, run[-1].end, behind.start())
        years = spelt_out(behind) if behind is not None and near else years_before(sentence.lowered, run, lists)
        years = years or years_behind(sentence, run) or (_years_beside(sentence, run, last) if follow else [])
        if len(years) != len(run) == len(told) and not any(year.start >= behind_told for year in sentence.scan.years):
            years = told  # "năm 2021 và 2022, A xếp thứ 1 và thứ 3, trong khi B xếp thứ 7 và thứ 22"
        if len(years) == len(run):
            result.update({id(figure): year for figure, year in zip(run, years, strict=True)})
            told, behind_told = years, run[-1].end
    return result


def _years_of_run(sentence: SentenceText, run: list[Figure], start: int, aligned: Collection[int]) -> list[int]:
    """The years that stand behind a run of figures, or before the word that says “in turn”."""
    lowered = sentence.lowered
    lists = year_lists(lowered)
    for match in lists:
        if match.start() >= run[-1].end and _BEHIND_RUN.fullmatch(lowered, run[-1].end, match.start()):
            return spelt_out(match)
    before = [match for match in lists if match.end() <= start and len(spelt_out(match)) == len(run)]
    if before:
        return spelt_out(max(before, key=lambda match: match.end()))
    told = [year.year for year in sentence.scan.years if year.end <= start and not year.base and year.year]
    free = not any(id(figure) in aligned for figure in run)
    return told if free and len(told) == len(run) and len(set(told)) == len(told) else []


_IN_STEP = cue(
    r"(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự|cụ\s+thể(?=(?:\s+(?:là|đạt|với|được))*\s*:?\s+\d)|(?:hai|ba|bốn|các|những)\s+(?:thứ\s+hạng|vị\s+trí|thứ\s+bậc|chỉ\s+số|kết\s+quả|điểm\s+số)\s+(?:này|ấy|đó))(?!\w)"
    r"|(?<!\w)từ(?=(?:\s+(?:hạng|thứ|mức|vị\s+trí))*\s+\d[\d.,]*\s?%?,?(?:\s+\d[\d.,]*\s?%?,?){0,4}(?:\s+điểm)?\s+và\s+(?:(?:hạng|thứ|mức)\s+)*\d[\d.,]*\s?%?(?:\s+điểm)?\s+(?:[^\W\d]+\s+)?(?:lên|xuống|còn)\s)"
)


def aligned_with(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The form “A, B và C lần lượt đạt x, y và z”: which figure belongs to which name (or indicator), by position."""
    cue = _IN_STEP.search(sentence.lowered)
    result = (
        of_indicators_behind(sentence, figures)
        | held_against(sentence, figures, names)
        | by_the_distance(sentence, figures, names)
        | of_another_unit(sentence, figures, names)
        | _parallel(sentence, figures, names)
        | changes_in_step(sentence, figures, names)
        | _respectively(sentence, figures, names)
        | bounds_in_step(sentence, figures)
        | given_to_parts(sentence, figures)
    )
    apposed = of_those_named(sentence, figures, names)
    if cue is None or apposed:
        return result | apposed
    for kind in ("score", "rank", "rank_change", "score_change", "group"):
        run = [figure for figure in figures if figure.kind == kind and not _bracketed(sentence, figure, names)]
        behind = [
            figure
            for figure in run
            if figure.end > cue.end()
            and not re.search(r";(?!\s*(?:\d|$))", sentence.lowered[cue.start() : figure.start])
        ]
        if len(behind) < 2:  # "vị trí thứ 2 và 3 lần lượt thuộc về A và B": the names stand behind
            near = [
                figure
                for figure in run
                if figure.end <= cue.start()
                and not re.search(r"[;.]|\slà\s", sentence.lowered[figure.end : cue.start()])
            ]
            after = [name for name in names if name.start >= cue.end()]
            told = [figure.start for figure in figures if figure.start >= cue.end()]
            if len(near) > 1 and len(after) == len(near) and not (told and told[0] < after[0].start):
                result.update({id(figure): name.name for figure, name in zip(near, after, strict=True)})
            elif len(near) > 1 and not told:
                in_what = attributes_behind(sentence.lowered, sentence.mentions, near, len(near))
                result.update({id(figure): mention for figure, mention in zip(near, in_what, strict=bool(in_what))})
            continue
        if _by_turns(behind, names):
            continue  # "thứ hai, thứ ba lần lượt là A 68,47 điểm và B 67,9 điểm": each behind its own name
        run, steps = behind, _moves(behind)
        subjects = [
            name for name in names if name.role in {"subject", "place", "mean"} and name.end <= run[0].start
        ] or [name for name in names if name.role == "subject" and name.start >= run[-1].end]
        begins = sentence.lowered.rfind(";", 0, run[0].start)
        inside = [m for m in sentence.mentions if m.kind == "component" and begins < m.start and m.end <= run[0].start]
        if len(inside) == len(steps) != sum(begins < name.start for name in subjects):
            subjects = []  # the components of one unit, in a clause of its own
        subjects = subjects[-len(steps) :]
        if subjects and of_the_last_alone(sentence.lowered, subjects, cue.start()):
            subjects = []
        if len(subjects) == len(steps) and len({name.name for name in subjects}) == len(steps):
            result.update(
                {id(figure): name.name for step, name in zip(steps, subjects, strict=True) for figure in step}
            )
            continue
        attributes: list[Mention] = []
        for mention in sentence.mentions:
            if mention.kind in {"indicator", "component"} and mention.end <= run[0].start:
                gap = sentence.lowered[attributes[-1].end : mention.start] if attributes else ""
                if attributes and attributes[-1].ids == mention.ids and re.fullmatch(r"\s*\(?\s*", gap):
                    continue
                attributes.append(mention)
        parts = [mention for mention in attributes if mention.kind == "component"]
        attributes = parts if len(parts) == len(steps) else attributes[-len(steps) :]
        attributes = (
            attributes
            if len(attributes) == len(steps)
            else attributes_behind(sentence.lowered, sentence.mentions, run, len(steps))
        )
        if len(attributes) == len(steps) and not of_the_last_index(sentence.lowered, attributes, figures, run[0]):
            result.update(
                {id(figure): mention for step, mention in zip(steps, attributes, strict=True) for figure in step}
            )
    return result


def _by_turns(run: list[Figure], names: list[Candidate]) -> bool:
    """Whether a name stands between any two figures of a run, each of which is told right behind one."""
    return all(
        any(name.role == "subject" and one.end <= name.start and name.end <= two.start for name in names)
        for one, two in pairwise(run)
    )


def _moves(run: list[Figure]) -> list[list[Figure]]:
    """A run of figures, with the two ends of "từ 7,26 xuống 6,98" taken together: they are of one name."""
    steps = paired_moves(run)
    for figure in run if not steps else ():
        if steps and steps[-1][-1].earlier and not figure.earlier and figure.rule == steps[-1][-1].rule:
            steps[-1].append(figure)
        else:
            steps.append([figure])
    return steps


def _bracketed(sentence: SentenceText, figure: Figure, names: list[Candidate]) -> bool:
    """Whether a figure stands in brackets right behind a name: the name is its owner, whatever list it stands in."""
    return any(
        name.end <= figure.start and _OWN_BRACKET.fullmatch(sentence.lowered, name.end, figure.start) for name in names
    )


_OWN_BRACKET = cue(r"\s*\(\s*")
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))"
_IN_TURN = cue(rf"(?<!\w){_NTH}(?:,\s+{_NTH})*,?\s+and\s+{_NTH}(?!\w)(?!\s+(?:times|years|consecutive))")
_TWO_VALUES = cue(
    r"(?<!between\s)(?<![\w.,])\d{1,2}\.\d{1,4}(?:\s*(?:points?|percent|per\s+cent|%))?,?\s+and\s+\d{1,2}\.\d{1,4}(?!\w|\.\d)"
)
"""The form “A, in 62nd, and B, in 63rd, had 0.4912 and 0.4733": nobody has two values."""
_AND = cue(
    r"\s*(?:,|and|,\s*and)?\s*(?:by\s+)?|\s*(?:\(\d\w*\)|\))\s*(?:,|and|,\s*and)\s*(?:\d[\d.]*\s*(?:%|points?|percent|per\s+cent)?\s*\(\s*)?"
)
"""Between figures side by side, also in “83.94% (24th) and 86.15% (11th)”."""


def _two_places(lowered: str, run: list[Figure]) -> bool:
    """Whether figures side by side are places that nobody has two of: "came 14th and 17th"."""
    return _IN_TURN.search(lowered, run[0].start, run[-1].end) is not None


_IN_ORDER = cue(r"(?<!\w)(?:respectively|in\s+(?:that|this|the\s+same)\s+order)(?!\w)")


def _respectively(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The form “A and B finished fifth and fourth, respectively”."""
    result: dict[int, Name | Mention] = {}
    said = _IN_ORDER.search(sentence.lowered)
    at = said.start() if said is not None else -1
    if at < 0 and (_IN_TURN.search(sentence.lowered) or _TWO_VALUES.search(sentence.lowered)):
        at = len(sentence.lowered)  # "A and B finished second and third": nobody has two places
    kinds = ("score", "rank", "rank_change", "score_change") if at >= 0 else ()
    runs_of = [_runs(sentence.lowered, [f for f in figures if f.kind == kind and f.end <= at]) for kind in kinds]
    if said is not None:
        behind_it = [
            _runs(sentence.lowered, [f for f in figures if f.kind == kind and f.start >= at]) for kind in kinds
        ]
        runs_of = [
            [*(run for run in before[:-1] if _two_places(sentence.lowered, run)), *before[-1:], *after[:1]]
            for before, after in zip(runs_of, behind_it, strict=True)
        ]
    for run in (run for each in runs_of for run in each if len(run) > 1):
        owners = [name for name in names if name.role == "subject" and name.end <= run[0].start][-len(run) :]
        clause = sentence.lowered.rfind("; ", 0, run[0].start)
        if owners and owners[0].end <= clause < owners[-1].start:
            owners = owners[-1:]  # "A ranked 11th; B came first in both, with 87.59 and 90.10 per cent": B's alone
        parts = [
            mention for mention in sentence.mentions if mention.kind == "component" and mention.end <= run[0].start
        ]
        if len(owners) != len(run) and len(parts[-len(run) :]) == len(run):
            result.update({id(figure): part for figure, part in zip(run, parts[-len(run) :], strict=True)})
        if len(owners) == len(run):
            result.update({id(figure): name.name for figure, name in zip(run, owners, strict=True)})
        elif not parts:
            behind = attributes_behind(sentence.lowered, sentence.mentions, run, len(run))
            result.update({id(figure): mention for figure, mention in zip(run, behind, strict=False)})
    return result


def _runs(lowered: str, figures: list[Figure]) -> list[list[Figure]]:
    """Figures that stand side by side, joined by nothing but a comma or "and"."""
    found: list[list[Figure]] = []
    for figure in figures:
        of_a_kind = found and found[-1][-1].earlier == figure.earlier  # "climbed from 13th to fourth" is no run
        if of_a_kind and _AND.fullmatch(lowered[found[-1][-1].end : figure.start]):
            found[-1].append(figure)
        else:
            found.append([figure])
    return found


_NEXT_PLACE = cue(r"\s*(?:,|và|rồi|and|,\s*(?:và|and))\s*(?:(?:vị\s+trí\s+|hạng\s+|ngôi\s+|cao\s+)?(?:thứ\s+)?)?")


def _parallel(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """Names and ranks in step without a word that says so: "A và B xếp thứ hai và thứ ba"."""
    result: dict[int, Name | Mention] = {}
    ranks = [figure for figure in figures if figure.kind == "rank" and figure.comparator == "=" and not figure.earlier]
    series: list[list[Figure]] = []
    for figure in ranks:
        end = series[-1][-1].end if series else 0
        valued = ITS_VALUE.match(sentence.lowered, end) if series else None
        end = valued.end() if valued else end
        if series and (
            _NEXT_PLACE.fullmatch(sentence.lowered, end, figure.start)
            or (sentence.lowered[end : figure.start] == " " and sentence.lowered.startswith("and ", figure.start))
        ):
            series[-1].append(figure)
        else:
            series.append([figure])
    indicators = joined_indicators(sentence) if any(len(places) > 1 for places in series) else []
    for places in series:
        before = [name for name in names if name.end <= places[0].start and name.role == "subject"]
        # Behind "Gia Lai, Đắk Lắk; Kon Tum cuối vùng và áp chót cả nước" stands one name: none of the list.
        group = [name for name in before if name.group == before[-1].group] if before and before[-1].group else []
        if len(group) == len(places) > 1:
            result.update({id(place): name.name for place, name in zip(places, group, strict=True)})
            result.update(_scores_behind(sentence, figures, places, group))
            result.update(values_in_brackets(sentence, figures, places, group))
        elif len(indicators) == len(places) > 1 and _told_of(sentence, indicators[-1].end, places[0].start, units=True):
            result.update({id(place): mention for place, mention in zip(places, indicators, strict=True)})
        elif len(own := each_with_score(sentence, figures, before, places)) == len(places) > 1:
            result.update({id(place): name.name for place, name in zip(places, own, strict=True)})
        elif len(places) > 1 and len(parts := joined_parts(sentence, places[0].start)) == len(places):
            result.update({id(place): part for place, part in zip(places, parts, strict=True)})
    return result | _paired_scores(sentence, figures, names)


def _scores_behind(
    sentence: SentenceText, figures: list[Figure], places: list[Figure], group: list[Candidate]
) -> dict[int, Name | Mention]:
    """The scores that follow places in step: "A và B chia nhau hạng nhì, hạng ba với 92,31% và 91,8%"."""
    scores = [figure for figure in figures if figure.kind == "score" and figure.start >= places[-1].end]
    run = next(iter(listed(sentence.lowered, scores)), [])
    if len(run) != len(group) or run[0] is not scores[0]:
        return {}
    if not _SCORES_OF.fullmatch(sentence.lowered, places[-1].end, run[0].start):
        return {}
    return {id(figure): name.name for figure, name in zip(run, group, strict=True)}


_SCORES_OF = cue(
    r"[\s,]*(?:(?:lần\s+lượt|cùng|đều|cũng|chỉ|đã|mới|có|được|lọt|vào|nằm|trong|thuộc|góp|mặt|bám|theo|sát|xếp|đứng|ngay|liền|kế|tiếp|sau|đó|với|ở|về|của|năm|ghi|đạt|là|các|những|mức|kết\s+quả|điểm\s+số|số\s+điểm|tổng\s+điểm|điểm|tỷ\s+lệ|giá\s+trị|chỉ\s+số)[\s,]+)+|\s+(?:có\s+)?(?:kết\s+quả|điểm\s+số|số\s+điểm|mức\s+điểm)(?:\s+[^\W\d]+){0,5}\s*:\s*"
    r"|[\s,]*(?:(?:with|at|on|scoring|earning|posting|gaining|and|scores?|points|results?|marks|of|the|their|respective|overall|total|they|scored|earned|got)[\s,]+)+"
)


def _paired_scores(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """As many scores as names, or as indicators, joined right before them: "A và B với các mức 86,13% và 84,66%"."""
    scores = [figure for figure in figures if figure.kind == "score" and figure.rule != "range" and not figure.earlier]
    runs = listed(sentence.lowered, scores) if len(scores) > 1 else []
    runs = [run for run in runs if len({figure.comparator for figure in run}) == 1]
    result: dict[int, Name | Mention] = {}
    numbers = dict.fromkeys(name.group for name in names if name.group and name.role == "subject")
    groups = [[name for name in names if name.group == number] for number in numbers]
    indicators = joined_indicators(sentence)
    for run in runs:
        for group in groups:
            if (
                len(run) == len(group)
                and _told_of(
                    sentence,
                    group[-1].end,
                    run[0].start,
                    units=False,
                    several=len(run) > _PAIR or _of_both(sentence.lowered, group[-1].end, run[0].start),
                )
            ) or (len(run) == len(group) and _own_bracket(sentence, group[-1].end, run)):
                result.update({id(figure): name.name for figure, name in zip(run, group, strict=True)})
        if len(indicators) == len(run) and _told_of(sentence, indicators[-1].end, run[0].start, units=True):
            result.update({id(figure): mention for figure, mention in zip(run, indicators, strict=True)})
        parts = joined_parts(sentence, run[0].start)
        if len(parts) == len(run):
            result.update({id(figure): part for figure, part in zip(run, parts, strict=True)})
    return result


def _own_bracket(sentence: SentenceText, end: int, run: list[Figure]) -> bool:
    """The form “A và B hơn kém nhau chỉ 0,15 điểm (72,95 và 72,80)”: a bracket with one value for each name before it."""
    lowered = sentence.lowered
    if end > run[0].start or lowered[run[-1].end : run[-1].end + 1] != ")":
        return False
    opened = lowered.rfind("(", end, run[0].start)
    named = any(each.kind in {"unit", "component"} and end <= each.start < run[0].start for each in sentence.mentions)
    return (
        opened >= 0
        and not named
        and re.search(r"[;:)]", lowered[end : run[0].start]) is None
        and not re.search(r"\d", lowered[opened : run[0].start])
    )


_PAIR = 2
"""Two scores behind two names may be of the last one; more are in step with as many names."""
_SHARED = cue(
    r"\s*(?:(?:đã|vẫn|lại|cũng|tiếp\s+tục|đang)\s+)*(?:chia\s+(?:nhau|sẻ)|thay\s+nhau|cùng(?:\s+nhau)?|song\s+hành|(?:là|chiếm|giữ|nắm|đứng\s+ở)\s+(?:hai|ba|bốn)|đều)\s[^,;]*(?:,\s*(?:(?:với|đạt|được|lần\s+lượt|tương\s+ứng|cùng)\s+)*)?"
)


def _of_both(lowered: str, end: int, start: int) -> bool:
    """The form “A và B chia nhau hai vị trí đầu với 74,61 điểm và 73,9 điểm”: what stands between is told of both."""
    return _SHARED.fullmatch(lowered, end, start) is not None


def _told_of(sentence: SentenceText, end: int, start: int, *, units: bool, several: bool = False) -> bool:
    """Whether nothing but words of telling, indicators, years (and ``units``) stand between; any words for ``several`` in step."""
    if end > start:
        return False
    gap = list(sentence.lowered[end:start])
    kinds = {"indicator", "unit", "anaphora"} if units else {"indicator"}
    told = [mention for mention in sentence.mentions if mention.kind in kinds]
    spans = [(each.start, each.end) for each in told] + [(year.start, year.end) for year in sentence.scan.years]
    spans += [(each.start, each.end) for each in sentence.scan.figures if each.rule in {"superlative", "top_n"}]
    for first, last in spans:
        if end <= first and last <= start:
            gap[first - end : last - end] = " " * (last - first)
    between = "".join(gap)
    if (
        several
        and TO_SCORES.fullmatch(between)
        and not any(each.kind == "unit" and end <= each.start < start for each in sentence.mentions)
    ):
        return True
    return _SCORES_OF.fullmatch(between) is not None or not between.strip(" ,")
