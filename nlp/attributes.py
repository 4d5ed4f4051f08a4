"""Which indicator and component a figure belongs to: beside it in the sentence, or handed down by the text."""

from nlp.asides import is_aside, of_own_aside, passed_by
from nlp.attribute import Attribute, component_of, fits
from nlp.components import (
    BACK_TO_THE_WHOLE,
    belongs_to,
    joined_components,
    listed_components,
    names_a_part,
    of_whole_now,
    owns,
    reads_as_component,
)
from nlp.eachbehind import of_each_behind
from nlp.fields import field_behind, fields
from nlp.figures import Figure
from nlp.later import WITH, from_above, named_later
from nlp.mention import Mention
from nlp.merits import (
    about_something_else,
    follows,
    goes_on_in_list,
    has_its_own,
    is_no_more_of_distance,
    listed_behind,
)
from nlp.partbrackets import behind_brackets
from nlp.partcauses import only_a_cause
from nlp.partscales import told_by_its_scale
from nlp.patterns import cue
from nlp.several import coordinated, of_all_told, one_of_announced, shared_by_all, told_together
from nlp.state import State

_OVERALL_BEHIND = cue(r"\s*(?:overall|chung\s+cuộc|tính\s+chung|toàn\s+bảng|về\s+tổng\s+thể)(?!\w)")
_OVERALL_BEFORE = cue(
    r"(?<!\w)(?:tổng\s+thể|tính\s+chung|chung\s+cuộc|nhìn\s+chung|xét\s+chung|overall)(?!\s+(?:score|index))[^,.;()]{0,30}$"
)
"""Of the whole, whatever component was spoken of before."""


def can_be_of_one(lowered: str, mentions: list[Mention], state: State) -> bool:
    """Whether a figure of the sentence can be of any indicator at all: one named here, or one handed down."""
    return (
        state.hands_down_an_indicator()
        or any(mention.kind in {"indicator", "component"} for mention in mentions)
        or next((True for field in fields() if field in lowered), False)
    )


_OF_A_PROVINCE = cue(
    r"\s+(?:chung\s+)?(?:(?:năm\s+)?20\d\d\s+)?của\s+(?:toàn\s+)?(?:tỉnh|thành\s+phố|tp\.?)\s(?![^.;]*(?:bệnh|y\s+tế|giáo\s+dục|trường\s|du\s+khách|khách\s+hàng|điện|nước\s+sạch))"
)
"""The form “Chỉ số hài lòng năm 2023 của tỉnh Sơn La”."""
_INSIDE = frozenset({"department", "district"})
_PEOPLES = cue(r"của\s+(?:người\s+dân|tổ\s+chức|công\s+dân|doanh\s+nghiệp|cá\s+nhân)")
"""Whose satisfaction the parts of a province are measured by."""
_BY_DECISION = cue(r"(?:^|[,;:]\s)(?:cũng\s+)?(?:chấm\s+điểm\s+|đánh\s+giá\s+|xếp\s+hạng\s+|tính\s+)?theo\s+$")
"""The form “Theo Quyết định 766, Hà Tĩnh đạt 88,1 điểm”: the decision stands for the set of indicators that it made."""
_THEN = cue(
    r"\s*(?:\([^()]*\)\s*)?,\s*(?:thì\s+)?(?:(?:chỉ\s+số|lĩnh\s+vực|nội\s+dung|trục|trụ\s+cột|tiêu\s+chí)\s+(?:thành\s+phần\s+|nội\s+dung\s+)?)?(?:về\s+)?[\"“]?"
)
SAME_BEHIND = cue(
    r"\s*(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:ở|về|tại|trong|với|cho|trên)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trụ\s+cột|trục|tiêu\s+chí|mảng)(?:\s+(?:thành\s+phần|nội\s+dung))?\s+(?:này|đó|ấy|trên|nói\s+trên)(?!\w)|\s*(?:place\s+|spot\s+)?(?:nationwide\s+|nationally\s+)?(?:in|for|on)\s+(?:this|that|the\s+same)\s+(?:dimension|sub-?index|component|pillar|field|area|category)(?!\w)"
)


def _same_part_behind(
    lowered: str, figure: Figure, before: list[Mention], reach: tuple[str, ...], state: State
) -> Attribute | None:
    """The form “chỉ đạt 6,4 điểm ở chỉ số này”: the component that was named last."""
    if not SAME_BEHIND.match(lowered, figure.end):
        return None
    for mention in reversed(before):
        key = component_of(mention, reach) if mention.kind == "component" else None
        if key is not None:
            return Attribute(*key, start=mention.start)
    for topic in (state.clause, state.last, state.heading):
        if topic is not None and topic.component is not None and topic.indicators:
            return Attribute(topic.indicators[0], topic.component, 0.5)
    return Attribute(*state.last_part, 0.8) if state.last_part is not None and state.last_part[0] in reach else None


def _component_of_opening(
    lowered: str, figure: Figure, named: list[Mention], reach: tuple[str, ...]
) -> Attribute | None:
    """The form “Với 7,41 điểm, chỉ số Tiếp cận đất đai đứng …”: the value first, what it is of next."""
    if figure.kind != "score" or not WITH.search(lowered, 0, figure.start):
        return None
    for mention in named:
        if mention.kind == "component" and mention.start >= figure.end:
            key = component_of(mention, reach)
            opens = _THEN.fullmatch(lowered[figure.end : mention.start]) is not None
            return Attribute(*key, start=mention.start) if opens and key else None
    return None


def attributes_of(
    lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure], state: State, level: str
) -> tuple[list[Attribute], str]:
    """The indicators (with component) a figure is of, and the reason; an empty list when there is none."""
    told = of_all_told(lowered, figure, mentions, state, level)
    if told is not None:
        return told
    mentions = behind_brackets(lowered, figure, mentions, state)
    inside = _inside(figure, mentions)
    if inside is not None and fits(inside.ids[0], None, figure, level, None):
        return [Attribute(inside.ids[0], start=inside.start)], "inside the figure"
    together = told_together(lowered, figure, mentions, state, level)
    return together or _told_or_handed_down(lowered, figure, mentions, figures, state, level)


def _inside(figure: Figure, mentions: list[Mention]) -> Mention | None:
    """The form “vào nhóm 3 địa phương có PAPI cao nhất”: the indicator that the place itself names."""
    if figure.rule != "top_n":
        return None
    return next(
        (
            each
            for each in mentions
            if each.kind == "indicator" and each.strong and figure.start < each.start and each.end < figure.end
        ),
        None,
    )


def _named_by_its_points(lowered: str, figure: Figure, named: list[Mention]) -> Mention | None:
    """The form “đạt 27,9/40 điểm điều tra xã hội học”: the unit of the figure begins the component's name."""
    if figure.kind != "score" or "/" not in lowered[figure.start : figure.end]:
        return None
    return next(
        (each for each in named if each.kind == "component" and figure.start < each.start < figure.end < each.end), None
    )


def _told_or_handed_down(
    lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure], state: State, level: str
) -> tuple[list[Attribute], str]:
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
    named = [mention for mention in named if not passed_by(lowered, mention)]
    named = [each for each in named if not of_own_aside(lowered, each, figure, named, figures)]
    in_sentence = tuple(mention.ids[0] for mention in mentions if mention.kind == "indicator")
    inherited = tuple(
        dict.fromkeys(
            (
                *state.last.indicators,
                *state.paragraph.indicators,
                *state.heading.indicators,
                *state.title.indicators,
                *state.main.indicators,
            )
        )
    )
    # "về chỉ số này trong PCI 2023": of the component named before, not of the whole.
    behind = None if SAME_BEHIND.match(lowered, figure.end) else follows(lowered, figure, named, figures)
    before = _before(lowered, figure, named)
    behind = (
        behind
        or _behind_its_score(lowered, figure, named, before, figures)
        or _named_by_its_points(lowered, figure, named)
    )
    behind = behind or _behind_its_list(lowered, figure, named, before)
    if behind is not None and behind.kind == "other":
        return [], "about something else"
    if behind is not None and behind.kind == "indicator" and (behind.strong or inherited or in_sentence):
        part = before[-1] if before and before[-1].kind == "component" else None
        if (
            part is not None
            and (figure.kind != "rank_change" or _BY.fullmatch(lowered, part.end, figure.start))
            and not has_its_own(lowered, part, figures)
            and (
                not any(part.end <= other.start < figure.start and not other.earlier for other in figures)
                or not fits(behind.ids[0], None, figure, level, None)
                or (part.start == len(lowered) - len(lowered.lstrip()) and lowered.startswith(":", part.end))
                or _goes_with_score_of(lowered, part, figure, figures)
            )
        ):
            key = component_of(part, (behind.ids[0],))
            if key is not None:
                joined = joined_components(lowered, before, key, (behind.ids[0],), figure)
                return joined, "component before, indicator behind"
        each_of_them = of_each_behind(lowered, figure, behind, named, level)
        return each_of_them or listed_behind(lowered, behind, named, figure), "indicator behind"
    reach = (
        *(mention.ids[0] for mention in reversed(before) if mention.kind == "indicator"),
        *in_sentence,
        *inherited,
        # A component tells its indicator by its own name, wherever above figures of that were told.
        *reversed(state.indicator_years),
        *reversed(state.indicators_so_far),
    )
    apart = _same_part_behind(lowered, figure, before, reach, state) or _component_of_opening(
        lowered, figure, named, reach
    )
    if apart is not None and fits(*apart.key, figure, level, None):
        return [apart], "component behind"
    if behind is not None and behind.kind == "component":
        several = listed_components(lowered, behind, named, reach)
        if several:
            return several, "component behind"
        if level in _INSIDE and reach:
            return [], f"{behind.text!r} is no component of an indicator in reach"
    topic = field_behind(lowered[figure.end :]) if figure.rule in {"top_n", "superlative"} else None
    if about_something_else(lowered, figure) and (topic is None or topic not in state.about()):
        return [], "about something else"
    ranked_in = (
        field_behind(lowered[figure.end :]) if behind is None and figure.kind in {"rank", "rank_change"} else None
    )
    if ranked_in is not None:
        return [Attribute(ranked_in, inherited=0.3, start=figure.end)], "the field the rank is in"
    beside = _goes_on_with_part(lowered, figure, before, state)
    if beside is not None:
        return [beside], "the figure before"
    back = (
        bool(before)
        and before[-1].kind == "component"
        and BACK_TO_THE_WHOLE.search(lowered, before[-1].end, figure.start)
    )
    whole = not any(each.kind == "indicator" for each in before) and _is_overall(lowered, figure)
    if (
        (of_whole_now(before, state) or back or whole)
        and state.clause is not None
        and fits(state.clause.indicators[0], None, figure, level, None)
    ):
        start = before[-1].start if before else state.clause_from
        return [Attribute(state.clause.indicators[0], start=start)], "the figure before"
    if only_a_cause(lowered, before, figure, mentions):
        key = component_of(before[-1], reach)
        if key is not None and fits(key[0], None, figure, level, None):
            return [Attribute(key[0], start=before[-1].start)], "component before"
    found = _named_before(
        lowered, figure, mentions, figures, state, level, before=before, reach=reach, inherited=inherited
    )
    if found is None and not before:
        found = named_later(lowered, figure, mentions, figures, state, level)
    return found or from_above(lowered, figure, mentions, figures, state, level)


_BY = cue(r"\s+by\s+")
"""The form “improving its land access by ten places in the PCI”."""


_LISTED_IN_BRACKETS = cue(
    r"\s*[^();.]{0,30}\)(?:\s*(?:,|và|,\s*và)\s+[^();.]{2,60}\([^()]{1,40}\))*\s+(?:về|ở|trong|tại)\s+(?:chỉ\s+số\s+)?"
)
_CLAUSE_OVER = cue(r"\s*(?:[;.]|$)")


def _behind_its_list(lowered: str, figure: Figure, named: list[Mention], before: list[Mention]) -> Mention | None:
    """The form “sau A (hạng 8) về PAR INDEX; sau B (hạng 2), C (hạng 12) về SIPAS”: of what its own clause ends with."""
    if not before or figure.kind not in {"rank", "score"} or ";" not in lowered[before[-1].end : figure.start]:
        return None
    ends = _LISTED_IN_BRACKETS.match(lowered, figure.end)
    behind = next((each for each in named if ends is not None and each.start == ends.end()), None)
    told = behind is not None and behind.kind == "indicator" and _CLAUSE_OVER.match(lowered, behind.end)
    return behind if told else None


_WITH_SCORE = cue(r"[\s,(]*(?:(?:đứng|xếp|và|với|đạt|được|có|cùng|mức|số\s+điểm|tổng\s+điểm|điểm|chỉ|tổng)\s+)*")


def _behind_its_score(
    lowered: str, figure: Figure, named: list[Mention], before: list[Mention], figures: list[Figure]
) -> Mention | None:
    """The form “xếp thứ 22 với 74,9 điểm về Bộ chỉ số phục vụ người dân”: both are of what is named behind the second."""
    if figure.kind not in {"rank", "score"} or figure.comparator != "=":
        return None
    score = next((other for other in figures if other.start >= figure.end), None)
    if (
        score is None
        or {score.kind, figure.kind} != {"score", "rank"}
        or not _WITH_SCORE.fullmatch(lowered, figure.end, score.start)
    ):
        return None
    clause = max(lowered.rfind(";", 0, figure.start), 0)
    if any(
        mention.kind == "component" or (mention.start >= clause and mention.kind == "indicator") for mention in before
    ):
        return None
    behind = follows(lowered, score, named, figures)
    return behind if behind is not None and behind.kind == "indicator" else None


def _named_before(
    lowered: str,
    figure: Figure,
    mentions: list[Mention],
    figures: list[Figure],
    state: State,
    level: str,
    *,
    before: list[Mention],
    reach: tuple[str, ...],
    inherited: tuple[str, ...],
) -> tuple[list[Attribute], str] | None:
    """What the nearest name before a figure that it can be of makes it; None when there is none."""
    in_sentence = any(mention.kind == "indicator" for mention in mentions)
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
    for position in range(len(before) - 1, -1, -1):
        mention = before[position]
        if mention.kind == "other" and is_aside(lowered, mention, figure, mentions):
            continue
        if (
            mention.kind == "indicator"
            and position
            and before[position - 1].kind == "component"
            and belongs_to(lowered, before[position - 1], mention, figures)
            and not BACK_TO_THE_WHOLE.search(lowered, mention.end, figure.start)
        ):
            key = component_of(before[position - 1], (mention.ids[0],))
            if key is not None and fits(*key, figure, level, None):
                joined = joined_components(lowered, before[:position], key, (mention.ids[0],), figure)
                return joined, "component of the indicator named behind it"
        if mention.kind == "other":
            between = lowered[mention.end : figure.start]
            if (";" in between and in_sentence and not goes_on_in_list(lowered, mention, figure, mentions)) or (
                is_no_more_of_distance(lowered, mention, figure, figures, mentions)
            ):
                continue
            return [], f"the figure is of {mention.text!r}"
        if mention.kind == "component":
            key = component_of(mention, reach)
            if key is None and reach and names_a_part(lowered, mention):
                return [], f"{mention.text!r} is no component of an indicator in reach"
            if (
                key is None
                or not fits(*key, figure, level, None)
                or not owns(lowered, mention, figure, before[position + 1 :])
            ):
                continue
            listed = any(
                other.kind == "component" and component_of(other, (key[0],))
                for other in named
                if other.end <= mention.start
                or (other.start >= figure.end and _RIGHT_THERE.fullmatch(lowered, mention.end, figure.start))
            )
            by_scale = told_by_its_scale(lowered, mention, figure, figures, key, reach, level)
            if not (listed or by_scale) and not reads_as_component(
                lowered, mention, mentions, state, indicator_here=in_sentence
            ):
                continue
            return joined_components(lowered, before[: position + 1], key, reach, figure), "component before"
        if not mention.strong and not (
            inherited
            or any(other.strong and other.kind == "indicator" for other in mentions)
            or (
                level in {"department", "district"} and state.home is not None and _PEOPLES.search(mention.text.lower())
            )
            or (figure.unit in {"points", "rank", "places"} and _BY_DECISION.search(lowered, 0, mention.start))
            or (level == "province" and _OF_A_PROVINCE.match(lowered, mention.end))
            # Only SIPAS ranks provinces by satisfaction.
            or (level == "province" and any(each.kind == "rank" and each.certain and each.value for each in figures))
        ):
            return [], f"{mention.text!r} alone names no indicator"
        of_edition = _part_before(before[:position], mention.ids[0], figure, level)
        if of_edition is not None:
            return [of_edition], "component before"
        together = coordinated(lowered, before[: position + 1])
        shared = shared_by_all(lowered, figure, mentions, before, figures)
        return shared or one_of_announced(lowered, figure, together, figures, state), "indicator before"
    return None


_SAID_BY_WHOLE = cue(r"\s*\(?(?:theo|trong|ở|của|tại)\s+(?:bảng\s+|bộ\s+)?(?:chỉ\s+số\s+)?")
_AND_THEN = cue(r"\s*(?:(?:năm\s+)?20\d\d\s*)?\)?\s*,\s*(?:và\s+)?")


def _goes_on_with_part(lowered: str, figure: Figure, before: list[Mention], state: State) -> Attribute | None:
    """The form “X đạt 3,21 điểm theo PAPI, giảm 0,15 điểm”: the change right behind a part's value is the part's."""
    clause = state.clause
    if not figure.kind.endswith("_change") or clause is None or clause.component is None or not before:
        return None
    whole = before[-1]
    if whole.kind != "indicator" or whole.ids[0] != clause.indicators[0] or whole.start < state.clause_from:
        return None
    told = _SAID_BY_WHOLE.fullmatch(lowered, state.clause_from, whole.start) and _AND_THEN.fullmatch(
        lowered, whole.end, figure.start
    )
    return Attribute(clause.indicators[0], clause.component, start=whole.start) if told else None


_RIGHT_BEHIND = cue(r"\s*[,;(–-]?\s*(?:(?:và|đã|được|cùng|đồng\s+thời|tức)\s+)*")


def _goes_with_score_of(lowered: str, part: Mention, figure: Figure, figures: list[Figure]) -> bool:
    """The form “X của Bến Tre 7,89 điểm, hạng nhất PCI 2022": the place right behind the value of a component is its own."""
    between = [other for other in figures if part.end <= other.start < figure.start]
    return (
        figure.kind == "rank"
        and [other.kind for other in between] == ["score"]
        and _RIGHT_BEHIND.fullmatch(lowered, between[0].end, figure.start) is not None
    )


def named_by(mention: Mention, mentions: list[Mention], state: State) -> Attribute | None:
    """The indicator or the component that one name stands for; a component of an indicator in reach."""
    if mention.kind == "indicator":
        return Attribute(mention.ids[0], start=mention.start)
    named = [other for other in mentions if other.kind == "indicator"]
    named.sort(key=lambda other: abs(other.start - mention.start))
    reach = (*(other.ids[0] for other in named), *state.last.indicators, *state.paragraph.indicators)
    reach = (*reach, *state.heading.indicators, *state.title.indicators, *state.main.indicators)
    key = component_of(mention, reach)
    return Attribute(*key, start=mention.start) if key is not None else None


_RIGHT_THERE = cue(r"[\"”]?\s*(?::|,|(?:xếp|đứng|ở|hạng)(?=\s))?\s*")
"""Between a component that opens a list and its place: "(chính quyền số thứ 14; kinh tế số thứ 2)"."""
_YEAR_LABEL = cue(r"\s*(?:năm\s+)?20\d\d\s*\)")


def _labels_year(lowered: str, mention: Mention) -> bool:
    """The form “từ 2,75 (PAPI 2022) lên 2,98 (PAPI 2023)”: the edition that a value is from, not what it is of."""
    return (
        mention.kind == "indicator"
        and lowered[max(0, mention.start - 1) : mention.start] == "("
        and _YEAR_LABEL.match(lowered, mention.end) is not None
    )


def _before(lowered: str, figure: Figure, named: list[Mention]) -> list[Mention]:
    """The attributes named before a figure, without those that it cannot be of."""
    before = [mention for mention in named if mention.end <= figure.start]
    if any(mention.kind == "component" for mention in before):
        before = [mention for mention in before if not _labels_year(lowered, mention)]
    if _is_overall(lowered, figure):
        before = [mention for mention in before if mention.kind != "component"]
    return before


def _is_overall(lowered: str, figure: Figure) -> bool:
    behind = _OVERALL_BEHIND.match(lowered, figure.end)
    return behind is not None or _OVERALL_BEFORE.search(lowered, 0, figure.start) is not None


def _part_before(before: list[Mention], indicator: str, figure: Figure, level: str) -> Attribute | None:
    """The component before an indicator whose name only tells the edition: "Tính năng động được 7,01 điểm, PCI 2022 mới 5,40"."""
    if figure.kind != "score" or figure.unit == "percent" or fits(indicator, None, figure, level, None):
        return None
    for mention in reversed(before):
        if mention.kind == "indicator":
            return None
        key = component_of(mention, (indicator,)) if mention.kind == "component" else None
        if key is not None and fits(*key, figure, level, None):
            return Attribute(*key, start=mention.start)
    return None
