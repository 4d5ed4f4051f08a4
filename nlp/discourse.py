"""What a sentence hands on: headings, labels and topics, and the state that the next sentence is read in."""

import re
from collections.abc import Iterable
from dataclasses import replace

from nlp.aimsnext import details_of_aims, only_aims
from nlp.anaphora import tells_group
from nlp.attribute import component_of
from nlp.besides import is_beside
from nlp.bulletplaces import remember
from nlp.components import opens_with
from nlp.draft import Bound, Draft, SentenceText
from nlp.headings import heading_indicators
from nlp.interviews import answers, asks, asks_for_aims, says_nothing_of_its_own
from nlp.means import block_of
from nlp.patterns import cue
from nlp.roles import is_dateline
from nlp.samenumber import note_numbers
from nlp.sameorder import run_told
from nlp.sectionparts import opening_part
from nlp.serviceblocks import with_services
from nlp.spokenof import in_passing, last_rank, last_spoken_of, looks_back, rank_before, remember_places
from nlp.state import MINISTRIES, Name, State, Topic
from nlp.totals import count_units
from nlp.turns import (
    LOOKS_BACK,
    announces_plan,
    announces_targets,
    back_home,
    block_spoken_of,
    foreseen_for,
    is_aside,
    kept_year,
    passes_over,
    remember_years,
    turn_to_year,
    turns_inside,
    turns_to_others,
)
from nlp.visitors import is_visitor, listed, of_neighbours, two_named, without_venue
from nlp.yearcontext import newest_told, without_work_ahead, years_meant
from schema.catalogue import catalogue

_COMPONENT_NAMED = cue(
    r"(?:chỉ\s+số(?:\s+(?:thành\s+phần|nội\s+dung))?|lĩnh\s+vực|nội\s+dung|trục|trụ\s+cột|tiêu\s+chí)\s*[:\"“]?\s*$|[\"“]$"
)
_OF_PARTS = cue(r"chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|lĩnh\s+vực|trụ\s+cột|nội\s+dung\s+thành\s+phần")
_OPENS = cue(r"(?:^|[,;]\s)\W*(?:trong\s+khi\s+đó\s+|riêng\s+|còn\s+)?$")
_ACTS = cue(
    r"\s(?:đã|đang|cũng|vẫn|hiện|có|đứng|xếp|đạt|tăng|giảm|dẫn|thu|tiếp\s+tục|ban\s+hành|triển\s+khai|chỉ|là|đón|hoàn\s+thành)(?!\w)"
)


def label(sentence: SentenceText) -> Name | None:
    """The unit that a paragraph is labelled with: "* Hậu Giang: Tỉnh xếp thứ 19 …"."""
    for mention in sentence.mentions:
        if mention.kind in {"unit", "department", "district"}:
            opens = re.fullmatch(r"[\W\d]*", sentence.lowered[: mention.start])
            labels = re.match(r"\s*:", sentence.lowered[mention.end :])
            return Name(mention.ids, mention.kind) if opens and labels else None
    return None


def continues_list(sentence: SentenceText) -> bool:
    """Whether the line is an item of a list."""
    return bool(re.match(r"\s*(?:[-–•+*]|\d+[.)]|[a-zđ]\))", sentence.lowered))


_NO_TOPIC = Topic()
_SAY_NOTHING = frozenset({"anaphora", "group", "other"})
"""Kinds of names that no topic is made of."""


def _opens_list(sentence: SentenceText) -> bool:
    return sentence.lowered.rstrip().endswith(":")


def _says_something(sentence: SentenceText) -> bool:
    """Whether a sentence names or dates anything that those behind it may speak of."""
    return bool(sentence.scan.years) or not _SAY_NOTHING.issuperset([mention.kind for mention in sentence.mentions])


def topic_of(sentence: SentenceText, state: State) -> Topic:
    """What a title or heading announces."""
    if not _says_something(sentence):
        return Topic(target=announces_targets(sentence))
    indicators = tuple(
        dict.fromkeys(mention.ids[0] for mention in sentence.mentions if mention.kind == "indicator" and mention.strong)
    )
    aside = {
        mention.ids[0]
        for mention in sentence.mentions
        if mention.kind == "indicator" and is_beside(sentence.lowered, mention.start, mention.end)
    }
    indicators = tuple(code for code in indicators if code not in aside) or indicators
    units = [mention for mention in sentence.mentions if mention.kind in {"unit", "department", "district"}]
    units = without_venue(sentence.lowered, units)
    units = [mention for mention in units if not is_dateline(sentence.lowered, mention.start, mention.end)]
    subjects = tuple(
        dict.fromkeys(
            Name(mention.ids, mention.kind)
            for mention in units
            if mention.kind != "unit" or catalogue().unit(mention.ids[0]).type in {"province", "ministry", "agency"}
        )
    )
    aims = announces_targets(sentence)
    said = [year for year in sentence.scan.years if not year.then]
    told = said if aims else without_work_ahead(sentence.lowered, said)
    years = years_meant(told, state, () if aims else tuple(indicators))
    component = None
    for mention in sentence.mentions:
        if mention.kind == "component" and (
            not mention.text[:1].islower() or _COMPONENT_NAMED.search(sentence.lowered, 0, mention.start)
        ):
            for key in mention.ids:
                code, part = key.split("/", 1)
                if code in indicators:
                    component = part
    return Topic(indicators, component, years[-1] if years else None, subjects, aims)


_SAME_YEAR = cue(
    r"\W*(?:[^,.;:\d]{3,60}[,:]\s+)?(?:(?:cũng\s+)?trong\s+)?(?:cùng\s+năm|năm\s+(?:đó|ấy)|cũng\s+năm)(?!\w)"
)
"""At the head of a paragraph: the year that the paragraph before told goes on."""


def begin_paragraph(sentence: SentenceText, state: State, *, heading: bool) -> None:
    """What a new paragraph drops."""
    state.since_paragraph += 1
    if not _SAME_YEAR.match(sentence.lowered):
        state.near_year = None
    state.last_group = state.edition_year = None
    state.compared_year = None
    state.past = False
    state.aiming = False
    state.label = label(sentence)
    about = state.paragraph.indicators
    goes_on = state.paragraph.target and not heading and (continues_list(sentence) or answers(sentence))
    state.paragraph = Topic(target=goes_on, year=state.paragraph.year if goes_on else None)
    if state.aside_from:
        state.last = replace(state.last, indicators=state.aside_from, component=None)
        state.aside_from = ()
    elif turns_to_others(sentence, about, state) or turns_inside(sentence, state):
        state.last = replace(state.last, indicators=state.about()[:1], component=None)
    state.near_term, state.paragraph_codes, state.paragraph_told = None, (), ()
    state.item_part = opening_part(sentence, state)


def _open_section(sentence: SentenceText, topic: Topic, state: State) -> None:
    """What a heading sets for all that stands below it."""
    indicators = heading_indicators(sentence, topic, state)
    target = topic.target or announces_plan(sentence, topic.year, state)
    state.heading = replace(topic, indicators=indicators, target=target)
    published = state.article.published_at
    if topic.year is not None and (published is None or topic.year >= published.year):
        state.target_year = None  # what is aimed at below it is for its own year
    state.block, state.services = block_of(sentence.lowered), with_services(sentence.lowered, state)
    state.year_above = state.last.year or state.year_above
    state.last = Topic()
    state.since_indicator = 0 if indicators else 99


def _open_components(sentence: SentenceText, topic: Topic, bound: Bound, state: State, *, heading: bool) -> None:
    """Whether component indicators follow: a line that announces them opens their list, one on another indicator ends it."""
    if _OF_PARTS.search(sentence.lowered):
        state.components_open = True
    elif heading or (topic.indicators and not bound.drafts):
        state.components_open = False


def update(sentence: SentenceText, bound: Bound, state: State, *, heading: bool) -> None:
    """Hand on what this sentence said to the ones behind it."""
    if not bound.drafts and is_aside(sentence):
        return
    topic = topic_of(sentence, state) if heading or _says_something(sentence) or _opens_list(sentence) else _NO_TOPIC
    _remember_units(sentence, topic, state)
    count_units(sentence, bound.drafts, state)
    _list_what_was_told(sentence, bound.drafts, state)
    remember_years(sentence, topic, state)
    _open_components(sentence, topic, bound, state, heading=heading)
    if heading:
        _open_section(sentence, topic, state)
        return
    facts = [draft for draft in bound.drafts if not draft.implied]
    turn_to_year(sentence, bound, facts, state)
    indicators = topic.indicators or tuple(
        dict.fromkeys(mention.ids[0] for mention in sentence.mentions if mention.kind == "indicator")
    )
    _note(sentence, facts, indicators, state)
    if topic.indicators or any(not year.base for year in sentence.scan.years):
        told = {draft.year.year for draft in facts if draft.modality == "actual" and not draft.figure.earlier}
        state.edition_year = topic.year if topic.indicators and told == {topic.year} else None
    if facts:
        final = [draft for draft in facts if not draft.figure.earlier] or facts
        last = final[-1]
        current = tuple(dict.fromkeys(draft.attribute.indicator for draft in final))
        aims = [draft.year.year for draft in final if draft.modality == "target" and draft.year.basis == "stated"]
        state.target_year = aims[-1] if aims else state.target_year
        _note_years(final, state)
        same_component = {draft.attribute.component for draft in final}
        years = [draft.year.year for draft in final if draft.year.year is not None and draft.modality == "actual"]
        state.last = Topic(
            (last.attribute.indicator,) if len(current) > 1 else current,
            last.attribute.component if len(same_component) == 1 else None,
            kept_year(sentence, years, state) or max(years)
            if years
            else (
                topic.year
                if topic.year and not topic.target and any(draft.modality == "actual" for draft in final)
                else state.last.year
            ),
            state.last.subjects
            if state.last.subjects and (all(map(in_passing, final)) or of_neighbours(sentence, final, state))
            else (last_spoken_of(final),),
            last.modality == "target",
        )
        state.since_indicator = 0
        state.since_paragraph = 0
    elif indicators and not (_only_described(sentence, bound) and state.last.indicators):
        state.target_year = topic.year if topic.target and topic.year else state.target_year
        state.block = block_spoken_of(sentence.lowered, topic, state)
        units = tuple(name for name in topic.subjects if name.kind == "unit" or state.internal)
        # A new paragraph that names an indicator and no unit is about the article's own province again.
        before = (state.home,) if state.since_paragraph and state.home is not None else state.last.subjects
        newest = newest_told(state) or 0
        aside = state.since_paragraph and indicators != state.last.indicators and (state.last.year or newest) < newest
        state.last = Topic(
            indicators,
            topic.component,
            topic.year if topic.year is not None else None if aside else state.last.year,
            units[-1:] if len(units) == 1 else before,
            topic.target,
        )
        state.since_indicator = 0
        state.since_paragraph = 0
    elif not _names_only_a_component(sentence, state):
        state.since_indicator += not says_nothing_of_its_own(sentence)
        _turn_to_parts(sentence, state)
        state.target_year = topic.year if topic.target and topic.year else state.target_year
        _turn_to_unit(sentence, topic, state)
    state.foreseen_year = foreseen_for(facts)
    state.past = state.past or any(draft.modality == "actual" for draft in facts)
    state.aiming = only_aims(facts, topic, state)
    _note_paragraph(sentence, topic, indicators, state)


def _note_paragraph(sentence: SentenceText, topic: Topic, indicators: tuple[str, ...], state: State) -> None:
    """What the paragraph is about: the aims that a line of it opens, the indicator that it names first."""
    if (_opens_list(sentence) and (topic.target or _under_a_plan(sentence, state))) or asks_for_aims(sentence):
        year = topic.year if topic.target or asks(sentence) else topic.year or state.title.year
        state.paragraph = replace(state.paragraph, target=True, year=year)
    state.paragraph = details_of_aims(sentence.lowered, state) or state.paragraph
    if not state.paragraph.indicators and indicators:
        state.paragraph = replace(
            state.paragraph,
            indicators=indicators,
            year=topic.year if topic.year is not None else state.paragraph.year,
            subjects=topic.subjects if len(topic.subjects) == 1 else (),
        )


def _only_described(sentence: SentenceText, bound: Bound) -> bool:
    """The form “mức độ hài lòng của người dân trên hệ thống đạt 99,2%”: words like an indicator's, and a value that is none of it."""
    return any(refused.reason == "more than any province was ever given" for refused in bound.refused) and not any(
        mention.kind == "indicator" and mention.strong for mention in sentence.mentions
    )


def _note_years(facts: list[Draft], state: State) -> None:
    """Remember the latest year with results of each indicator.

    "Với 85,57%, tỉnh đứng thứ 47, trong khi năm 2020 ở vị trí 20": a year handed down counts where another is told beside it.
    """
    stated = {draft.attribute.indicator for draft in facts if draft.year.basis in {"stated", "published"}}
    for draft in facts:
        if draft.modality == "actual" and draft.year.year is not None and draft.attribute.indicator in stated:
            known = state.indicator_years.get(draft.attribute.indicator, 0)
            state.indicator_years[draft.attribute.indicator] = max(known, draft.year.year)


def _turn_to_unit(sentence: SentenceText, topic: Topic, state: State) -> None:
    """A sentence without a figure that names one unit goes over to it, unless it is only named in passing."""
    spoken_of = topic.subjects if len(topic.subjects) == 1 else _leading(sentence) or back_home(sentence, state)
    if not spoken_of or (spoken_of[0].kind != "unit" and not state.internal):
        state.visitor = sentence.speaks_for  # "Số liệu của Sở Nội vụ Quảng Bình cho thấy …. Tỉnh này …"
        return
    if is_visitor(sentence, spoken_of[0], state):
        state.visitor = spoken_of[0]
    else:
        state.last = replace(state.last, subjects=spoken_of)


def _turn_to_parts(sentence: SentenceText, state: State) -> None:
    """The form “giao Sở Tư pháp chủ trì chỉ số "Cải cách thể chế"” behind SIPAS: the talk is of the index with such a part again."""
    parts = [
        {key.split("/", 1)[0] for key in mention.ids}
        for mention in sentence.mentions
        if mention.kind == "component"
        and not mention.text[:1].islower()
        and _COMPONENT_NAMED.search(sentence.lowered, 0, mention.start)
    ]
    codes = set.intersection(*parts) & state.indicator_years.keys() if parts else set()
    if len(codes) == 1 and not codes & set(state.last.indicators):
        state.last = replace(state.last, indicators=tuple(codes), component=None)


def _names_only_a_component(sentence: SentenceText, state: State) -> bool:
    """The form “Ông A: Tiếp cận đất đai.”: a sentence that is a component's name, which the next one speaks of."""
    parts = [mention for mention in sentence.mentions if mention.kind == "component"]
    if len(parts) != 1 or sentence.scan.figures:
        return False
    speaker = _SPEAKER.match(sentence.lowered, 0, parts[0].start)
    begin = speaker.end() if speaker is not None else 0
    rest = sentence.lowered[begin : parts[0].start] + sentence.lowered[parts[0].end :]
    reach = (*state.last.indicators, *state.heading.indicators, *state.title.indicators, *state.main.indicators)
    part = component_of(parts[0], (*reach, *reversed(state.indicator_years)))
    if part is None or not (_ONLY_NAMED.fullmatch(rest) or opens_with(sentence.lowered, parts[0])):
        return False
    state.last = replace(state.last, indicators=(part[0],), component=part[1])
    state.since_indicator = 0
    state.since_paragraph = 0
    return True


_SPEAKER = cue(r"[^:.?!]{3,70}:\s*")
_ONLY_NAMED = cue(
    r"(?:[^.;:!?\d]{0,60}(?<!\w)(?:nhất|kém|yếu|đáng\s+\w+|tụt\s+sâu|giảm\s+sâu|giảm\s+mạnh|tiếp\s+theo|kế\s+đến|nghẽn|đen|trừ|sáng)\s+(?:thuộc\s+về|nằm\s+ở|ở|là)\s+(?:chỉ\s+số\s+|lĩnh\s+vực\s+|nội\s+dung\s+)?)?(?:[\s.:…!\"“”'’–-]|(?:đó|chính|là|trước|hết|đầu|tiên|chỉ|số|thành|phần|nội|dung|lĩnh|vực|trục|về|vâng|dạ|đáng|lo|ngại|buồn|kể|nhất)(?!\w))*"
)


def _list_what_was_told(sentence: SentenceText, facts: list[Draft], state: State) -> None:
    """The indicators, and the years of one unit and indicator, in the sentence's order: the next one may go through them."""
    remember(sentence, state)
    if not facts:
        state.indicators_told = state.parts_told = state.years_told = ()
        return
    note_numbers(facts, state)
    state.indicators_told = tuple(dict.fromkeys(draft.attribute.indicator for draft in facts))
    state.parts_told = tuple(
        dict.fromkeys((code, part) for code, part in (draft.attribute.key for draft in facts) if part is not None)
    )
    state.indicators_so_far = tuple(dict.fromkeys((*state.indicators_so_far, *state.indicators_told)))
    years = dict.fromkeys(year.year for year in sentence.scan.years if not year.base and year.year is not None)
    same = len({(draft.name, draft.attribute.key) for draft in facts}) == 1
    in_turn = dict.fromkeys(draft.year.year for draft in facts if draft.year.reason == "in turn" and draft.year.year)
    years = in_turn if len(in_turn) > len(years) else years  # "từ 2019 đến 2023 lần lượt xếp …"
    state.years_told = tuple(years) if same and len(years) > 1 else ()


def _note(sentence: SentenceText, facts: list[Draft], indicators: tuple[str, ...], state: State) -> None:
    """Remember the places told last; and what the paragraph was about when another indicator is named in passing."""
    if facts:
        _note_places(facts, state)
    parts = [] if facts else [mention for mention in sentence.mentions if mention.kind == "component"]
    state.part_named = len(parts) == 1 and not indicators
    if len(parts) == 1:  # "Transparency stalled." goes on with "this dimension" as well
        reach = (*indicators, *state.last.indicators, *state.main.indicators)
        state.last_part = component_of(parts[0], reach) or state.last_part
    if indicators:
        about = state.paragraph.indicators
        state.aside_from = about if passes_over(sentence.lowered, about, indicators) else ()


def _note_places(facts: list[Draft], state: State) -> None:
    """Remember the place told last, for "tiếp theo là …", the group, for "nhóm này", the component, for "nội dung này", the units."""
    remember_places(facts, state)
    groups = [draft.figure for draft in facts if tells_group(draft.figure) and draft.modality == "actual"]
    rank = last_rank(facts) or rank_before(facts, state)
    state.last_rank = state.last_rank if rank is not None and looks_back(rank, state.last_rank) else rank
    state.last_group = groups[-1] if groups else state.last_group
    state.several = tuple(dict.fromkeys(draft.name for draft in facts if draft.name.kind != "group"))
    state.paragraph_told = tuple(dict.fromkeys((*state.paragraph_told, *state.several)))
    state.places_told = any(draft.figure.kind == "rank" for draft in facts)
    state.run_told = run_told(facts)
    state.owners_told = tuple(dict.fromkeys(draft.name for draft in facts if draft.figure.kind == "score"))
    code, part = facts[-1].attribute.key
    state.last_part = None if part is None else (code, part)


def _leading(sentence: SentenceText) -> tuple[Name, ...]:
    """The unit that a clause with several is about: it opens it and its verb follows, as in "Hà Nam đứng thứ 2, sau Nam Định"."""
    for mention in sentence.mentions:
        if (
            mention.kind == "unit"
            and catalogue().unit(mention.ids[0]).type in {"province", "ministry", "agency"}
            and _OPENS.search(sentence.lowered, 0, mention.start)
            and _ACTS.match(sentence.lowered, mention.end)
        ):
            return (Name(mention.ids, mention.kind),)
    return ()


def after_table(drafts: Iterable[Draft], state: State) -> None:
    """What a table hands on to the text below it: its indicator and year, and no unit."""
    told = list(drafts)
    codes = tuple(dict.fromkeys(draft.attribute.indicator for draft in told))
    for draft in told:
        if draft.year.year is not None:
            known = state.indicator_years.get(draft.attribute.indicator, draft.year.year)
            state.indicator_years[draft.attribute.indicator] = max(known, draft.year.year)
    if len(codes) == 1:
        years = [draft.year.year for draft in told if draft.year.year is not None]
        state.last = Topic(codes, None, max(years, default=None))
        state.since_indicator = 0
    if told and state.block is None and all(draft.name.level == "ministry" for draft in told):
        state.block = MINISTRIES  # "Giá trị trung bình đạt 84,05%" below them is theirs


def _under_a_plan(sentence: SentenceText, state: State) -> bool:
    """Whether a line that opens a list stands in an article whose title sets targets, and tells no results itself."""
    return state.title.target and not state.past and not LOOKS_BACK.search(sentence.lowered)


def _remember_units(sentence: SentenceText, topic: Topic, state: State) -> None:
    """Units named are what "tỉnh" can stand for; two in one sentence or heading are "cả hai", until others are named."""
    _note_names(sentence, state)
    state.visitor, state.listed = None, listed(sentence)
    state.services = with_services(sentence.lowered, state) or state.services
    if topic.subjects:
        state.pair = topic.subjects if len(topic.subjects) == 2 else two_named(sentence, state)
    if len(topic.subjects) != 2 and len(state.listed) == 2:
        state.pair = state.listed  # "…, bỏ xa Gia Lai và Kon Tum. Hai tỉnh này …"


def _note_names(sentence: SentenceText, state: State) -> None:
    """Remember the units that were named, and the region named last."""
    for mention in sentence.mentions:
        kind = catalogue().unit(mention.ids[0]).type if mention.kind == "unit" else mention.kind
        if kind in {"province", "ministry", "agency", "department", "district"}:
            state.note(mention)
        elif kind == "region":
            state.region = Name(mention.ids, "unit")
