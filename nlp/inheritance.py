"""The indicator and component that a figure is handed down: by the figure before, the sentence before, heading or title."""

from dataclasses import replace
from functools import lru_cache

from nlp.attribute import Attribute, ever_had, fits, measures, told_in_points
from nlp.components import BACK_TO_THE_WHOLE
from nlp.fields import field_of_table
from nlp.figures import Figure
from nlp.lexicon import whole_words, words
from nlp.mention import Mention
from nlp.patterns import Cue, cue
from nlp.sectionparts import part_of_paragraph
from nlp.state import FAR, Name, State, Topic
from schema.catalogue import catalogue

_SAME_PART = cue(
    r"(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trụ\s+cột|tiêu\s+chí|mảng|phần|trục)\s+(?:thành\s+phần\s+)?(?:này|đó|trên|nói\s+trên|ấy)|(?<!\w)(?:this|that|the\s+same)\s+(?:dimension|sub-?index|component|pillar|area|field|criterion)(?!\w)"
)
_THIS_PART = cue(
    r"(?:nội\s+dung|lĩnh\s+vực|trụ\s+cột|tiêu\s+chí|chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|trục)\s+(?:này|đó|ấy|nói\s+trên)(?!\w)|(?<!\w)(?:this|that|the|the\s+same)\s+(?:dimension|sub-?index|component|pillar)(?!\w)"
)
_THIS_ONE = cue(
    r"(?<!\w)(?:chỉ\s+số(?:\s+thành\s+phần)?|nội\s+dung|lĩnh\s+vực|trụ\s+cột|tiêu\s+chí|trục)\s+(?:(?:mới|quan\s+trọng|then\s+chốt)\s+)?(?:này|đó|ấy|nói\s+trên)(?!\w)|(?<!\w)(?:this|that|the\s+same)\s+(?:dimension|sub-?index|component|pillar|area|field|criterion|category)(?!\w)"
)
"""Behind a sentence that only names a component."""
_THEN_THIS_ONE = cue(rf"\s*,\s+(?:thì\s+)?{_THIS_ONE.source}")
"""The form “Yếu nhất vẫn là tài chính công. Với 81,36%, lĩnh vực này xếp thứ 47.”"""
_WHOLE_AGAIN = cue(r"(?<!\w)chỉ\s+số\s+(?:này|đó|ấy)(?!\w)")
_AIMS = cue(
    r"(?<!\w)(?:phấn\s+đấu|mục\s+tiêu|quyết\s+tâm|đặt\s+chỉ\s+tiêu|hướng\s+(?:tới|đến)|(?<!ban\s)chỉ\s+đạo|yêu\s+cầu|kỳ\s+vọng|dự\s+kiến|cam\s+kết|aims?|aiming|targets?|targeting|strives?|striving|hop(?:es?|ing)|looking\s+to|wants?|plans?|goal|seeks?|determined|expects?|expected|pledge[sd]?|vow(?:s|ed))(?!\w)"
)
_OPENS_WITH_UNIT = cue(r"\W*(?:(?:còn|và|trong\s+khi|tỉnh|thành\s+phố|bộ|while|meanwhile)[\s,]+)*_{3,}")
"""Behind "Riêng trụ cột xã hội số, A đứng đầu", in a sentence whose names are blanked: another unit is told of in the whole."""
_SPEAKS_OF_RESULTS = cue(
    r"chỉ\s+số|kết\s+quả|điểm\s+số|xếp\s+hạng|thứ\s+hạng|xếp\s+thứ|bảng|\d\s*/\s*(?:63|34|17|18|19)|điểm(?!\w)|tốp|top|nhóm|giá\s+trị\s+(?:trung|bình)|(?:về|đứng|xếp)\s+(?:nhất|nhì|ba|chót|bét|đầu|cuối)(?:\s+[^\W\d]+){0,3}\s+(?:với|đạt)\s+\d|trung\s+(?:bình|vị)\s+(?:các|cấp|khối|\d)|(?<!\w)(?:rank(?:ed|ing|ings|s)|scored|index|indices|sub-?ind\w+|standings|league\s+table)(?!\w)"
)

_ABOUT_IT = cue(rf"{_SPEAKS_OF_RESULTS.source}|\sindex|{{indicator}}|hài\s+lòng|cchc|cải\s+cách")


@lru_cache(maxsize=1)
def _foreign() -> Cue:
    return whole_words(words("foreign"))


_UNRIVALLED = cue(
    r"(?<!\w)(?:không|chưa|chẳng|vắng|thiếu)\s+(?:hề\s+)?(?:có\s+)?(?:bất\s+kỳ\s+)?đối\s+thủ(?!\w)|(?<!\w)nhà\s+vô\s+địch(?=\s+(?:(?:của\s+)?(?:năm|kỳ|mùa)\s|{indicator}|20\d\d))|[“\"'‘](?:nhà|chức|ngôi)\s+vô\s+địch[”\"'’]"
)
"""Who has no rival leads a table; a rival that is met plays a match."""


_SHARES = frozenset({"SIPAS"})
"""Indicators that are told in percent: points in a later paragraph are of another one."""


def _can_have(code: str, figure: Figure, year: int | None) -> bool:
    return fits(code, None, figure, "province", year) and ever_had(code, None, figure, "province")


def _turn_to_what_measures(mentions: list[Mention], state: State) -> None:
    """Go back to what the article is about when the indicator told last does not measure one of the blocks named.

    The form “Năm 2023, Quảng Ninh và Bộ Tư pháp là hai đơn vị dẫn đầu” behind the results of SIPAS.
    """
    levels = {Name(each.ids, each.kind).level for each in mentions if each.kind == "unit"}
    last = state.last.indicators
    if not levels >= {"ministry", "province"} or len(last) != 1 or measures(last[0], "ministry"):
        return
    told = [code for code in state.indicators_so_far if measures(code, "ministry")]
    about = [code for code in state.about() if code in told] or told
    if len(about) == 1:
        state.last = replace(state.last, indicators=(about[0],), component=None)


def turn_to_what_fits(mentions: list[Mention], figures: list[Figure], state: State) -> None:
    """Go back to the indicator told before the last one when only that can have the scores of a sentence that names none."""
    _turn_to_what_measures(mentions, state)
    scores = [figure for figure in figures if figure.kind == "score" and (figure.unit or figure.comparator != "=")]
    last = state.last
    if not scores or len(last.indicators) != 1 or last.component is not None:
        return
    shares = (
        last.indicators[0] in _SHARES
        and (state.since_paragraph or last.indicators[0] not in state.main.indicators)
        and all(f.unit == "points" for f in scores)
    )
    if not shares and all(_can_have(last.indicators[0], figure, last.year) for figure in scores):
        return
    codes = dict.fromkeys((*state.indicator_years, *(code for _, (code, _) in state.held)))
    told = [code for code in codes if code != last.indicators[0]]
    able = [code for code in told if all(_can_have(code, figure, last.year) for figure in scores)]
    if len(able) > 1 and all(figure.unit == "points" for figure in scores):
        able = [code for code in able if told_in_points(code)]
    if len(able) == 1:
        state.last = replace(last, indicators=(able[0],))


def _this_part(lowered: str, figure: Figure, state: State) -> tuple[str, str] | None:
    """The component told last where the sentence says "lĩnh vực này"."""
    told = (
        (state.since_indicator == 0 and _THIS_PART.search(lowered, 0, figure.start))
        or (state.part_named and _THIS_ONE.search(lowered, 0, figure.start))
        or (state.part_named and _THEN_THIS_ONE.match(lowered, figure.end))
    )
    return state.last_part if told else None


def handed_down(
    lowered: str, state: State, figure: Figure, level: str, *, placed: bool = False
) -> tuple[list[Attribute], str]:
    """The indicator that the last sentence, the heading, the paragraph or the title talks about.

    A score that is ``placed`` has a rank beside it, which says that it is one.
    """
    if _foreign().search(_UNRIVALLED.sub(" ", lowered)):
        return [], "the sentence is about something else"
    for part, name in (
        (_this_part(lowered, figure, state), "sentence before"),
        (part_of_paragraph(lowered, figure.start, state), "paragraph"),
    ):
        if part is not None and fits(*part, figure, level, None):
            return [Attribute(*part, 1.0)], name
    near = state.since_indicator <= (1 if figure.kind == "score" and not placed else 3)
    table = field_of_table(lowered) if level in _INSIDE else None
    if table is not None and measures(table, level) and fits(table, None, figure, level, None):
        return [Attribute(table, None, 0.5)], "the field the rank is in"
    if state.clause is not None and BACK_TO_THE_WHOLE.search(lowered, max(0, figure.start - 30), figure.start):
        if fits(state.clause.indicators[0], None, figure, level, None):
            return [Attribute(state.clause.indicators[0], None, 1.0)], "the figure before"
    elif (
        state.clause is not None
        and state.clause.component is not None
        and figure.rule == "top_n"
        and _AIMS.search(lowered, state.clause_from, figure.start)
        and fits(state.clause.indicators[0], None, figure, level, None)
    ):
        return [Attribute(state.clause.indicators[0], None, 1.0)], "the figure before"
    elif state.clause is not None and fits(state.clause.indicators[0], state.clause.component, figure, level, None):
        return [Attribute(state.clause.indicators[0], state.clause.component, 1.0)], "the figure before"
    # Far from the last mention a figure is the indicator's only if its sentence speaks of results at all, and a
    # change never: prices and sales rise in the same words.
    reach = 1 if figure.kind == "score_change" or not figure.certain else 4
    still_about = state.since_indicator <= reach or (
        figure.kind != "score_change" and figure.certain and _SPEAKS_OF_RESULTS.search(lowered) is not None
    )
    last = state.last if near else Topic()
    own = [code for code in state.title.indicators if code in state.indicators_told]
    if level in {"department", "district"} and len(state.indicators_told) > 1 and len(own) == 1:
        last = replace(last, indicators=(own[0],), component=None)  # of several told, the one the article is about
    if _turns_inside(last, level, state) or _aims_of_the_whole(lowered, last, state):
        last = replace(last, indicators=state.about()[:1], component=None)
    if last.component is not None and state.since_paragraph and not _SAME_PART.search(lowered):
        last = replace(last, component=None)  # a new paragraph speaks of the whole again
    if (
        last.component is not None
        and state.since_paragraph
        and figure.kind == "rank"
        and _WHOLE_AGAIN.search(lowered, 0, figure.start)
        and _AIMS.search(lowered, 0, figure.start + 1)
    ):
        last = replace(last, component=None)  # a new paragraph: "mục tiêu đến năm 2025 chỉ số này nằm trong nhóm 20"
    if (
        last.component is not None
        and state.after_aside
        and _OPENS_WITH_UNIT.match(lowered)
        and not _SAME_PART.search(lowered)
    ):
        last = replace(last, component=None)
    if last.component is not None and BACK_TO_THE_WHOLE.search(lowered, max(0, figure.start - 40), figure.start):
        last = replace(last, component=None)  # "Tổng điểm: 87,63%" behind a list of components
    whole = figure.kind != "score" or any(fits(code, None, figure, level, None) for code in last.indicators)
    if (
        last.component is not None
        and figure.kind == "group"
        and not _SAME_PART.search(lowered)
        and "PAPI" in last.indicators
    ):
        last = replace(
            last, component=None
        )  # the four groups are told of the whole, where no part is named beside them
    if (
        last.component is not None
        and whole
        and _AIMS.search(lowered, 0, figure.start + 1)
        and not _SAME_PART.search(lowered)
    ):
        last = replace(last, component=None)  # "Tỉnh phấn đấu vào nhóm …": places are aimed at with the whole
    for topic, distance, name in (
        (last, 1.0 + 0.3 * state.since_indicator, "sentence before"),
        (state.heading, 1.5, "heading"),
        (state.paragraph if state.since_indicator <= FAR else Topic(), 1.8, "paragraph"),
        (state.title if still_about else Topic(), 2.5, "title"),
        (state.main if still_about else Topic(), 2.7, "the article's only indicator"),
    ):
        if topic is state.main and figure.kind.startswith("score") and not _ABOUT_IT.search(lowered):
            continue  # named further below: a percentage above is of something else
        measuring = [code for code in topic.indicators if level not in _MEASURED_APART or measures(code, level)]
        fitting = [
            code
            for code in measuring
            if fits(code, topic.component, figure, level, topic.year)
            and ever_had(code, topic.component, figure, level)
            and not (figure.kind == "rank" and _before_the_first(code, lowered, figure))
        ]
        if not fitting and topic.component:
            fitting = [code for code in measuring if fits(code, None, figure, level, topic.year)]
            if len(fitting) == 1:
                return [Attribute(fitting[0], None, distance + 0.5)], name
        if len(fitting) == 1:
            return [Attribute(fitting[0], topic.component, distance)], name
        if len(fitting) > 1 and len(state.title.indicators) == 1 and state.title.indicators[0] in fitting:
            return [
                Attribute(state.title.indicators[0], None, distance + 0.8)
            ], name  # of several told, the one the article is about
        if len(fitting) > 1 and state.told_first in fitting:
            return [Attribute(state.told_first, None, distance + 0.8)], name
        if len(fitting) > 1:
            return [], f"{name} names several indicators"
    told = [code for code in state.indicator_years if measures(code, level)] if level == "ministry" else []
    if level in _INSIDE and _SPEAKS_OF_RESULTS.search(lowered):
        told = [code for code in state.indicators_so_far if measures(code, level)]
        first = state.indicators_so_far[:1]  # what the article began with, where it is about nothing that measures them
        told = next(
            ([c for c in codes if c in told] for codes in (state.about(), first) if set(codes) & set(told)), told
        )
    if len(told) == 1 and still_about and fits(told[0], None, figure, level, None):
        return [Attribute(told[0], None, 2.8)], "the only indicator so far that measures such units"
    if level in {"department", "district"} and state.inner is not None and _SPEAKS_OF_RESULTS.search(lowered):
        return [Attribute(state.inner, None, 2.7)], "the article's only indicator"
    return [], "no indicator in reach"


_YEAR_BEFORE = cue(r"(?<!\w)năm\s+(?P<year>20[0-3]\d)(?!\d)(?:[^.;]|\.(?=\d))*$")


@lru_cache(maxsize=64)
def _first_year(code: str) -> int | None:
    """The first year in which provinces were ranked by an indicator; None where that is not known."""
    years = [scale.year_from for scale in catalogue().indicator(code).scales if scale.level == "province"]
    return None if None in years else min((year for year in years if year is not None), default=None)


def _before_the_first(code: str, lowered: str, figure: Figure) -> bool:
    """The form “Năm 2010, khi xếp thứ 48, …” behind the green index, which there is since 2022."""
    told = _YEAR_BEFORE.search(lowered, 0, figure.start)
    first = _first_year(code) if told is not None else None
    return told is not None and first is not None and int(told["year"]) < first


def _turns_inside(last: Topic, level: str, state: State) -> bool:
    """Whether a new paragraph tells of a province's parts behind results of its own in several indicators.

    Its own table is then of what the article is about, not of the indicator that happened to be told last.
    """
    if (
        level not in _INSIDE
        or not state.since_paragraph
        or len(state.indicators_so_far) <= 1
        or state.inner is not None
    ):
        return False
    about = state.about()[:1]
    return (
        bool(last.subjects)
        and all(name.level == "province" for name in last.subjects)
        and bool(about)
        and about != last.indicators
        and about[0] in state.indicators_so_far
        and measures(about[0], level)
    )


_AIMS_OPEN = cue(
    r"\W*(?:(?:năm|đến|tới|trong|năm\s+nay|thời\s+gian\s+tới)[^.;:]{0,30}?)?(?:mục\s+tiêu|chỉ\s+tiêu|phấn\s+đấu)(?!\w)"
)


def _aims_of_the_whole(lowered: str, last: Topic, state: State) -> bool:
    """Whether a new paragraph opens with an aim behind another indicator than the one that the title is about."""
    return (
        bool(state.since_paragraph)
        and len(state.title.indicators) == 1
        and len(last.indicators) == 1
        and last.indicators != state.title.indicators
        and state.title.indicators[0] in state.indicators_so_far
        and _AIMS_OPEN.match(lowered) is not None
    )


def of_whole_by_its_score(
    lowered: str, figure: Figure, found: list[Attribute], figures: list[Figure], level: str
) -> list[Attribute]:
    """The form “Đứng cuối là Lai Châu (58,33 điểm)” behind a component: the score beside the place can be of no part."""
    if figure.kind != "rank" or len(found) != 1 or found[0].component is None:
        return found
    code, part = found[0].key
    scores = [each for each in figures if each.kind == "score" and each.comparator == "=" and each.places]
    beside = [each for each in scores if not _CLAUSE_OVER.search(lowered, *_between(figure, each))]
    if not beside or any(
        fits(code, part, each, level, None) or not fits(code, None, each, level, None) for each in beside
    ):
        return found
    return [Attribute(code, None, found[0].inherited)]


def of_whole_for_others(
    lowered: str, figure: Figure, found: list[Attribute], mentions: list[Mention], state: State, level: str
) -> list[Attribute]:
    """The form “Tính năng động đạt 6,9 điểm, …. Trong vùng, Long An xếp thứ 2, Bến Tre thứ 8”: others are told of in the whole.

    So it is behind several components of a unit whose whole result was told as well; behind the first one, a sentence
    on others may go on with it.
    """
    if len(found) != 1 or found[0].component is None or len(state.last.subjects) != 1 or _SAME_PART.search(lowered):
        return found
    code, own = found[0].indicator, state.last.subjects[0]
    others = {each.ids for each in mentions if each.kind == "unit" and each.ids != own.ids}
    told = {key[1] for name, _, key in state.numbered if name == own and key[0] == code}
    if not others or None not in told or len(told) <= _WHOLE_AND_ONE or not fits(code, None, figure, level, None):
        return found
    return [Attribute(code, None, found[0].inherited)]


_WHOLE_AND_ONE = 2
_CLAUSE_OVER = cue(r"[;:](?!\S)|(?<!\w)(?:còn|trong\s+khi|while|whereas)(?!\w)")


def _between(one: Figure, other: Figure) -> tuple[int, int]:
    """Where the text between two figures lies."""
    return min(one.end, other.end), max(one.start, other.start)


_MEASURED_APART = frozenset({"ministry", "department", "district"})
"""Levels that few indicators measure: what was told of a province does not go on with them."""
_INSIDE = frozenset({"department", "district"})
_OF_KIND: dict[str, str] = {"rank_change": "rank"}
"""A place, and how far another is to move."""
_OTHER_MEMBER = cue(r"\s*(?:,|;|và|còn|,\s*còn|,\s*và)\s+(?:(?:chỉ\s+số|riêng|đưa|nâng|thì)\s+)*")


def contrasted(
    lowered: str,
    figure: Figure,
    code: str,
    mentions: list[Mention],
    figures: list[Figure],
    state: State,
    level: str,
) -> Attribute | None:
    """What the article is about, where the indicator told last is named only behind: "quyết tâm vào nhóm 25, SIPAS lên tốp 30"."""
    later = next((each for each in mentions if each.kind == "indicator" and each.start >= figure.end), None)
    about = state.about()[:1]
    if later is None or later.ids[0] != code or not about or about[0] == code:
        return None
    own = next((other for other in figures if other.start >= later.end), None)
    listed = _OTHER_MEMBER.fullmatch(lowered, figure.end, later.start) is not None
    same = own is not None and _OF_KIND.get(own.kind, own.kind) == figure.kind
    aims = own is not None and figure.rule == "top_n" and own.comparator != "="
    if not (same or aims) or not listed or not fits(about[0], None, figure, level, None):
        return None
    return Attribute(about[0], None, 2.0)
