"""Which indicator and component a figure belongs to: beside it in the sentence, or handed down by the text."""

import re
from itertools import zip_longest

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
from nlp.fields import field_behind, fields
from nlp.figures import Figure
from nlp.inheritance import contrasted, handed_down
from nlp.mention import Mention
from nlp.merits import DISTANCES, about_something_else, follows, listed_behind, of_an_end
from nlp.patterns import cue
from nlp.state import State

_OVERALL_BEHIND = cue(r"\s*(?:overall|chung\s+cuộc|tính\s+chung|toàn\s+bảng|về\s+tổng\s+thể)(?!\w)")
_OVERALL_BEFORE = cue(
    r"(?<!\w)(?:tổng\s+thể|tính\s+chung|chung\s+cuộc|nhìn\s+chung|xét\s+chung|overall)(?!\s+(?:score|index))[^,.;]{0,30}$"
)
"""Of the whole, whatever component was spoken of before."""


def can_be_of_one(lowered: str, mentions: list[Mention], state: State) -> bool:
    """Whether a figure of the sentence can be of any indicator at all: one named here, or one handed down."""
    return (
        state.hands_down_an_indicator()
        or any(mention.kind in {"indicator", "component"} for mention in mentions)
        or any(field in lowered for field in fields())
    )


_PEOPLES = cue(r"của\s+(?:người\s+dân|tổ\s+chức|công\s+dân|doanh\s+nghiệp|cá\s+nhân)")
"""Whose satisfaction the parts of a province are measured by."""
_BY_DECISION = cue(r"(?:^|[,;:]\s)(?:cũng\s+)?(?:chấm\s+điểm\s+|đánh\s+giá\s+|xếp\s+hạng\s+|tính\s+)?theo\s+$")
"""The form “Theo Quyết định 766, Hà Tĩnh đạt 88,1 điểm”: the decision stands for the set of indicators that it made."""
_WITH = cue(
    r"(?:^|[,;:.]\s*|(?<!\w)(?:nhưng|trong\s+khi|còn|trái\s+lại|ngược\s+lại|riêng)\s+)(?:chỉ\s+)?với\s+(?:(?:số|tổng|mức|vỏn\s+vẹn|chỉ)\s+)*(?:điểm\s+(?:số\s+)?)?$"
)
_THEN = cue(
    r"\s*(?:\([^()]*\)\s*)?,\s*(?:thì\s+)?(?:(?:chỉ\s+số|lĩnh\s+vực|nội\s+dung|trục|trụ\s+cột|tiêu\s+chí)\s+(?:thành\s+phần\s+|nội\s+dung\s+)?)?(?:về\s+)?[\"“]?"
)


_SAME_BEHIND = cue(
    r"\s*(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:ở|về|tại|trong|với|cho|trên)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trụ\s+cột|trục|tiêu\s+chí|mảng)(?:\s+(?:thành\s+phần|nội\s+dung))?\s+(?:này|đó|ấy|trên|nói\s+trên)(?!\w)"
)


_LISTED = 12
"""So near behind "cả ba chỉ số" the indicators are listed."""
_HOW_MANY = {"hai": 2, "both": 2, "two": 2, "2": 2, "ba": 3, "three": 3, "3": 3, "bốn": 4, "four": 4, "4": 4}
_ALL_OF_THEM = cue(
    r"\s*(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:(?:ở|về|trong|trên|của)\s+cả\s+(?P<count>hai|ba|bốn|[2-4])\s+(?:bộ\s+)?(?:chỉ\s+số|bảng\s+xếp\s+hạng)(?!\s+(?:thành\s+phần|nội\s+dung))"
    r"|(?:in|of|on|across|for)\s+(?:all\s+)?(?:of\s+)?(?:the\s+|these\s+)?(?P<number>both|two|three|four|[2-4])\s+(?:ind(?:ices|exes)|rankings))(?!\w)"
)
"""The form “vào nhóm 10 ở cả ba chỉ số”."""


def _same_part_behind(
    lowered: str, figure: Figure, before: list[Mention], reach: tuple[str, ...], state: State
) -> Attribute | None:
    """The form “chỉ đạt 6,4 điểm ở chỉ số này”: the component that was named last."""
    if not _SAME_BEHIND.match(lowered, figure.end):
        return None
    for mention in reversed(before):
        key = component_of(mention, reach) if mention.kind == "component" else None
        if key is not None:
            return Attribute(*key, start=mention.start)
    for topic in (state.clause, state.last, state.heading):
        if topic is not None and topic.component is not None and topic.indicators:
            return Attribute(topic.indicators[0], topic.component, 0.5)
    return None


def _component_of_opening(
    lowered: str, figure: Figure, named: list[Mention], reach: tuple[str, ...]
) -> Attribute | None:
    """The form “Với 7,41 điểm, chỉ số Tiếp cận đất đai đứng …”: the value first, what it is of next."""
    if figure.kind != "score" or not _WITH.search(lowered[: figure.start]):
        return None
    for mention in named:
        if mention.kind == "component" and mention.start >= figure.end:
            key = component_of(mention, reach)
            opens = _THEN.fullmatch(lowered[figure.end : mention.start]) is not None
            return Attribute(*key, start=mention.start) if opens and key else None
    return None


_BOTH = cue(
    r"(?<!\w)(?:(?P<two>cả\s+hai|hai|cả\s+2)|(?P<three>cả\s+ba|ba|cả\s+3))\s+(?:bộ\s+)?chỉ\s+số(?:\s+(?:này|trên|nói\s+trên|đó|ấy))?\s+(?:này\s+)?(?:đều|cùng|phải|cần|sẽ|vào|lọt|nằm|thuộc|tăng|giảm|đạt)(?!\w)[^.;]*$"
)


def _of_both(lowered: str, figure: Figure, mentions: list[Mention], state: State, level: str) -> list[Attribute]:
    """The form “cả hai chỉ số đều phải nằm trong nhóm 10”: of each indicator told before, here or in the last sentence."""
    both = _BOTH.search(lowered, 0, figure.start)
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
    if both is None or any(both.start() <= mention.start < figure.start for mention in named):
        return []
    here = [mention.ids[0] for mention in named if mention.kind == "indicator" and mention.end <= both.start()]
    codes = tuple(dict.fromkeys(here)) or state.indicators_told
    if len(codes) != (2 if both["two"] else 3) or not all(fits(code, None, figure, level, None) for code in codes):
        return []
    return [Attribute(code, start=both.start()) for code in codes]


def attributes_of(
    lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure], state: State, level: str
) -> tuple[list[Attribute], str]:
    """The indicators (with component) a figure is of, and the reason; an empty list when there is none."""
    all_of_them = _ALL_OF_THEM.match(lowered, figure.end)
    if all_of_them and not any(
        mention.kind == "indicator" and figure.end <= mention.start < all_of_them.end() + _LISTED
        for mention in mentions
    ):
        wanted = _HOW_MANY.get(all_of_them["count"] or all_of_them["number"])
        for codes in (state.indicators_told, tuple(state.indicator_years)):
            if len(codes) == wanted and all(fits(code, None, figure, level, None) for code in codes):
                return [Attribute(code, inherited=0.5) for code in codes], "each of the indicators told so far"
        return [], "the text above names several indicators"
    both = _of_both(lowered, figure, mentions, state, level)
    return (
        (both, "indicator before") if both else _told_or_handed_down(lowered, figure, mentions, figures, state, level)
    )


def _told_or_handed_down(
    lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure], state: State, level: str
) -> tuple[list[Attribute], str]:
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
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
    behind = None if _SAME_BEHIND.match(lowered, figure.end) else follows(lowered, figure, named, figures)
    before = _before(lowered, figure, named)
    if behind is not None and behind.kind == "other":
        return [], "about something else"
    if behind is not None and behind.kind == "indicator" and (behind.strong or inherited or in_sentence):
        part = before[-1] if before and before[-1].kind == "component" else None
        if (
            part is not None
            and figure.kind != "rank_change"
            and not any(part.end <= other.start < figure.start for other in figures)
        ):
            key = component_of(part, (behind.ids[0],))
            if key is not None:
                return [Attribute(*key, start=part.start)], "component before, indicator behind"
        return listed_behind(lowered, behind, named), "indicator behind"
    reach = (
        *(mention.ids[0] for mention in reversed(before) if mention.kind == "indicator"),
        *in_sentence,
        *inherited,
        # A component tells its indicator by its own name, wherever above figures of that were told.
        *reversed(state.indicator_years),
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
    if about_something_else(lowered, figure):
        return [], "about something else"
    ranked_in = (
        field_behind(lowered[figure.end :]) if behind is None and figure.kind in {"rank", "rank_change"} else None
    )
    if ranked_in is not None:
        return [Attribute(ranked_in, inherited=0.3, start=figure.end)], "the field the rank is in"
    back = (
        bool(before)
        and before[-1].kind == "component"
        and BACK_TO_THE_WHOLE.search(lowered, before[-1].end, figure.start)
    )
    if (
        (of_whole_now(before, state) or back)
        and state.clause is not None
        and fits(state.clause.indicators[0], None, figure, level, None)
    ):
        return [Attribute(state.clause.indicators[0], start=before[-1].start)], "the figure before"
    for position in range(len(before) - 1, -1, -1):
        mention = before[position]
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
            if (re.search(r"[;]", between) and in_sentence) or (
                mention.text.lower() in DISTANCES and of_an_end(lowered, mention.end, figure)
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
            )
            if not listed and not reads_as_component(
                lowered, mention, mentions, state, indicator_here=bool(in_sentence)
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
        ):
            return [], f"{mention.text!r} alone names no indicator"
        of_edition = _part_before(before[:position], mention.ids[0], figure, level)
        if of_edition is not None:
            return [of_edition], "component before"
        together = _coordinated(lowered, before[: position + 1])
        shared = _shared_by_all(lowered, figure, mentions, before, figures)
        return shared or together, "indicator before"
    if in_sentence and not before and figure.kind == "score" and _WITH.search(lowered[: figure.start]):
        fitting = [code for code in dict.fromkeys(in_sentence) if fits(code, None, figure, level, None)]
        if len(fitting) == 1:
            return [Attribute(fitting[0], inherited=0.5)], "the sentence's indicator, later"
    if in_sentence and figure.rule == "superlative" and not before:
        return [Attribute(in_sentence[0])], "the sentence's indicator"
    if (
        in_sentence
        and not before
        and figure.kind in {"rank", "rank_change", "group"}
        and not _THIS_INDEX.search(lowered, 0, figure.start)
        and ";" not in lowered[figure.end : _first_indicator(mentions)]
        and not _ANOTHER_BEHIND.search(lowered, figure.end, _first_indicator(mentions))
        and not (state.last.indicators and _has_its_own(lowered, figure, mentions, figures))
    ):
        return [Attribute(in_sentence[0], inherited=0.5)], "the sentence's indicator, later"
    return _from_above(lowered, figure, mentions, figures, state, level)


_LEADS_TO = cue(r"(?<!\w)(?:in|of|for|on)\s+(?:the\s+|this\s+year['’]s\s+|(?:19|20)\d\d\s+)*$")


def _from_above(
    lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure], state: State, level: str
) -> tuple[list[Attribute], str]:
    """What is handed down to a figure, unless its sentence says what else it is of."""
    foreign = _another_index_behind(lowered, figure, mentions)
    if foreign is not None and not any(mention.kind == "indicator" for mention in mentions):
        return [], f"the figure is of {foreign.text!r}"
    found, why = handed_down(_without(lowered, mentions), state, figure, level)
    if not found and figure.kind == "score" and (figure.unit is not None or figure.comparator == "="):
        only = _only_one_behind(lowered, figure, mentions)
        if only is not None and fits(only, None, figure, level, None):
            return [Attribute(only, inherited=0.5)], "the sentence's indicator, later"
    if len(found) == 1 and found[0].component is None and why != "the figure before":
        instead = contrasted(lowered, figure, found[0].indicator, mentions, figures, state, level)
        if instead is not None:
            return [instead], "the article's only indicator" if state.main.indicators else why
    return found, why


def _only_one_behind(lowered: str, figure: Figure, mentions: list[Mention]) -> str | None:
    """The only indicator of a sentence, which stands further on in what is told: "Hai Phong trailed only Quang Ninh (71.25) in the PCI"."""
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
    if not named or named[0].start < figure.end or len({mention.ids for mention in named}) > 1:
        return None
    clause = lowered[figure.end : named[0].start]
    return named[0].ids[0] if named[0].kind == "indicator" and _LEADS_TO.search(clause) and ";" not in clause else None


def _another_index_behind(lowered: str, figure: Figure, named: list[Mention]) -> Mention | None:
    """The form “placed 44th among 133 economies in the Global Innovation Index”: a place in what is no indicator of ours."""
    for mention in named:
        if mention.start >= figure.end:
            index = mention.kind == "other" and re.search(r"index|chỉ\s+số", lowered[mention.start : mention.end])
            return mention if index and not re.search(r"[,;:]", lowered[figure.end : mention.start]) else None
    return None


def _has_its_own(lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure]) -> bool:
    """Whether the indicator behind a figure opens a clause with one of its own: "giữ tốp 3, đưa mức hài lòng lên trên 98%"."""
    start = _first_indicator(mentions)
    end = next(mention.end for mention in mentions if mention.kind == "indicator" and mention.start == start)
    if re.search(r"[,;]\s", lowered[figure.end : start]) is None:
        return False
    other = next((other for other in figures if other.start >= end), None)
    return other is not None and re.search(r"[,;]\s", lowered[end : other.start]) is None


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


def _without(lowered: str, mentions: list[Mention]) -> str:
    """The sentence without its names: "Sở Văn hóa, Thể thao và Du lịch" is not about sports."""
    letters = list(lowered)
    for mention in mentions:
        if mention.kind in {"unit", "department", "district"}:
            letters[mention.start : mention.end] = "_" * (mention.end - mention.start)
    return "".join(letters)


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
    if _OVERALL_BEHIND.match(lowered, figure.end) or _OVERALL_BEFORE.search(lowered[: figure.start]):
        before = [mention for mention in before if mention.kind != "component"]
    return before


def _shared_by_all(
    lowered: str, figure: Figure, mentions: list[Mention], before: list[Mention], figures: list[Figure]
) -> list[Attribute]:
    """The form “PCI 74,84 điểm và PGI 29 điểm, đều đứng đầu”: one place in each of the indicators of the clause."""
    lead = lowered[max(0, figure.start - 12) : figure.start]
    if figure.kind not in {"rank", "group", "rank_change"} or not re.search(r"(?:đều|cùng)\s+(?:\w+\s+)?$", lead):
        return []
    opened = max(lowered.rfind(mark, 0, figure.start) for mark in (";", ":", "("))
    if any(mention.kind in {"unit", "department", "district"} and mention.start > before[0].start for mention in mentions
           if opened < mention.start < figure.start):  # fmt: skip
        return []  # then it is the units that share it
    inside = [mention for mention in before if mention.kind == "indicator" and mention.start > opened]
    scored = {
        mention.ids[0]
        for mention, later in zip_longest(inside, inside[1:])
        if any(
            mention.end <= other.start < (later.start if later else figure.start) and other.kind == "score"
            for other in figures
        )
    }
    if len(scored) < 2:
        return []
    starts = {mention.ids[0]: mention.start for mention in inside}
    return [Attribute(code, start=starts[code]) for code in dict.fromkeys(m.ids[0] for m in inside) if code in scored]


def _coordinated(lowered: str, before: list[Mention]) -> list[Attribute]:
    """The last indicator before a figure, with those joined to it by "và" and a shared predicate."""
    last = before[-1]
    group = [Attribute(last.ids[0], start=last.start)]
    position = len(before) - 1
    while position > 0:
        earlier, later = before[position - 1], before[position]
        gap = lowered[earlier.end : later.start]
        if earlier.kind != "indicator":
            break
        if (
            re.fullmatch(
                r"\s*(?:[(\"“]\s*|–\s*|-\s*|:\s*)?(?:viết\s+tắt\s+là\s+|gọi\s+tắt\s+là\s+)?|[^,;.]{0,90}\(\s*", gap
            )
            and earlier.ids[0] == later.ids[0]
        ):
            group[-1] = Attribute(earlier.ids[0], start=earlier.start)
            position -= 1
            continue
        if re.search(
            r"(?:không\s+(?:chỉ|riêng|như)|ngoài|bên\s+cạnh|cùng\s+với|khác\s+với|trái\s+với)\s+(?:chỉ\s+số\s+|bảng\s+)?$",
            lowered[: earlier.start],
        ):
            break  # "Không riêng PCI, SIPAS của tỉnh cũng …": the first is only passed by
        joined = re.fullmatch(
            r"\s*[)\"”]?\s*(?:,|và|,\s*và|cùng|cùng\s+với|&|-)\s*(?:bộ\s+)?(?:chỉ\s+số\s+)?[\"“]?\s*", gap
        )
        if not joined:
            break
        if earlier.ids[0] != later.ids[0]:
            group.append(Attribute(earlier.ids[0], start=earlier.start))
        position -= 1
    return list(reversed(group))


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


_THIS_INDEX = cue(r"(?<!\w)(?:chỉ\s+số|bảng\s+xếp\s+hạng)\s+(?:này|đó|trên|nói\s+trên)(?!\w)")
_ANOTHER_BEHIND = cue(r"[,;]\s+(?:riêng|còn|trong\s+khi|ngược\s+lại|trái\s+lại|với)(?!\w)")
"""Behind these an indicator is told for what follows it: "giữ vị trí thứ hai, riêng mức độ hài lòng đạt …"."""


def _first_indicator(mentions: list[Mention]) -> int:
    return next((mention.start for mention in mentions if mention.kind == "indicator"), 0)
