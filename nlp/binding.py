"""One decision a sentence: each typed figure gets its subject, indicator, component, year, scope and stance, or is refused."""

import re
from dataclasses import replace
from decimal import Decimal

from nlp.aftermeans import go_on_with_whom
from nlp.alignment import aligned_with, years_in_turn
from nlp.amongparts import places_counted, tells_part_aside
from nlp.anaphora import group_again, place_again, this_one
from nlp.announced import measured
from nlp.attribute import GROUPS, Attribute
from nlp.attributes import attributes_of, named_by
from nlp.attribution import attribution
from nlp.candidate import Candidate, Choice
from nlp.candidates import candidates
from nlp.champions import held_in_years
from nlp.charges import aimed_by_the_province
from nlp.contrast import without_contrast
from nlp.corrections import is_slip, sets_right
from nlp.crossed import parts_in_turn
from nlp.decoys import of_compared_unit
from nlp.diagonal import each_its_own, pair_off
from nlp.draft import Bound, Draft, Refused, SentenceText
from nlp.earliertimes import earlier_times
from nlp.echoes import echoed
from nlp.editions import editions_of
from nlp.elisions import goes_on_with_year, year_rows
from nlp.english_extremes import opens_with_end
from nlp.english_those import speaks_of_it
from nlp.figures import Figure
from nlp.grounds import ground_for_refusal, how_stated, of_what_was_told
from nlp.grouplabels import GROUPED, group_label
from nlp.groupsbelow import below_their_group
from nlp.impossible import why_impossible
from nlp.inheritance import turn_to_what_fits
from nlp.inwords import may_tell_in_words, tells_in_words
from nlp.jointowners import owners_of
from nlp.leadervalues import of_leaders
from nlp.meansofparts import means_of_parts
from nlp.mention import Mention
from nlp.modality import claimed, is_yet_to_come, leads_to_aim
from nlp.moveyears import RIGHT_BESIDE, began_in, earlier_year, same_years, titles_left, year_reached
from nlp.nameends import behind_their_names
from nlp.nameorder import tell_by_order
from nlp.nextparts import in_some_parts, is_number_of_a_part, of_no_known_part
from nlp.onlyone import but_for_others, only_one
from nlp.orders import expand
from nlp.otherparts import of_all_parts
from nlp.pairedplaces import with_paired_places
from nlp.pairs import of_the_other, only_compared, values_of_other_years
from nlp.partsbehind import before_their_parts, shared_behind
from nlp.patterns import cue
from nlp.placeruns import place_runs, without_runs
from nlp.publishers import turn_to_publisher
from nlp.reachedyears import over_the_years
from nlp.reaches import counted_from
from nlp.recalled import of_these_indicators
from nlp.regionframes import frame_ranks
from nlp.relativeyears import resolved
from nlp.rows import rows
from nlp.runningyear import not_ranked_yet
from nlp.samenumber import as_told_above, of_same_number
from nlp.sameorder import same_order
from nlp.scopes import scope_of
from nlp.settling import settle
from nlp.shortparts import with_short_parts
from nlp.stance import refusal
from nlp.standings import first_there, is_all_told, standings
from nlp.state import UNKNOWN, Name, State, Topic
from nlp.streaks import agree_with_sums, implied
from nlp.subjects import choose
from nlp.toldin import as_told_before, names_several
from nlp.totals import total_ranked
from nlp.turns import turns_to
from nlp.wordless import wordless_places
from nlp.yearcontext import DAILY, OF_A_MONTH, Reading, newest_measured, recent_results, value_of
from nlp.years import year_of
from nlp.yearspans import years_together

_TABLES = frozenset({"province", "ministry", "region", "national"})
"""Levels whose tables are published for the whole country, in the year after the one measured."""

_FEW = 2
"""A span that more names share is told of the group that they are."""
_FROM = cue(r"(?:^|[\s:])từ\s+$")


def bind(sentence: SentenceText, state: State) -> Bound:
    """Bind every figure of a sentence."""
    bound = Bound()
    state.turn_to_next_sentence(sentence.speaks_for)
    sentence.mentions = with_short_parts(
        sentence, [each for each in sentence.mentions if not each.form or state.has_part(each.form)], state
    )
    years = resolved(sentence.lowered, sentence.scan.years, state, sentence.mentions)
    sentence.scan.years = measured(sentence.lowered, years, sentence.mentions, state)
    state.clause = None
    sentence.scan.figures = figures = behind_their_names(sentence.scan.figures, sentence.mentions)
    values_of_other_years(sentence, figures, state)
    if not (figures or sentence.scan.loose) and not may_tell_in_words(sentence.lowered):
        return bound
    for told_again in (group_again, place_again):
        figures.extend(told_again(sentence.lowered, figures, state))
    figures += [
        *wordless_places(sentence, figures, state),
        *first_there(sentence.lowered, sentence.mentions, figures),
    ]
    in_years = year_rows(sentence, state)
    if not figures and not in_years and not tells_in_words(sentence):
        return bound
    before = state.last
    if not any(mention.kind in {"indicator", "component"} for mention in sentence.mentions):
        turn_to_publisher(sentence, state)
        turn_to_what_fits(sentence.mentions, figures, state)
    names = candidates(sentence.lowered, sentence.mentions, state, figures)
    figures.extend(standings(sentence.lowered, names, figures))
    in_runs, owners, spans = same_order(
        sentence, names, state, with_paired_places(sentence, names, place_runs(sentence, names, state))
    )
    held = held_in_years(sentence, names)
    in_rows = without_runs(in_years or rows(sentence, names, state) + before_their_parts(sentence), spans) + [
        each[:2] for each in held
    ]
    sentence.scan.figures = sorted([*figures, *in_runs, *(each for each, _ in in_rows)], key=lambda each: each.start)
    in_order = expand(sentence, names)
    figures = sentence.scan.figures
    aligned = {
        **(in_turn := aligned_with(sentence, figures, names)),
        **of_these_indicators(sentence, figures, names, state, in_turn),
        **in_order,
        **{id(figure): owner for figure, owner in in_rows},
        **owners,
        **below_their_group(sentence),
        **of_leaders(sentence, figures, names),
        **of_the_other(sentence, figures, names, state),
        **(of_means := means_of_parts(sentence, figures, names, state))[0],
    }
    aligned |= echoed(sentence, figures, names, aligned)
    sentence.parts_in_turn |= (
        shared_behind(sentence, figures, aligned) | parts_in_turn(sentence, figures, names, aligned) | of_means[1]
    )
    source = sentence.source or attribution(sentence.text, sentence.lowered)
    unnamed = without_contrast(sentence.unnamed, names, sentence.mentions)
    sentence.years_in_turn = (
        years_in_turn(sentence, figures, aligned, state.years_above, state.last.year, recent_results(state))
        | {id(figure): year for figure, _, year in held}
        | editions_of(sentence, figures, aligned)
    )
    for figure in figures:
        reason = _refusal(sentence, figure, unnamed)
        stated = how_stated(sentence, figure, unnamed, reason) if state.claimed else "refused" if reason else "stated"
        if reason is not None and stated == "refused":
            bound.refused.append(Refused(figure, reason))
            continue
        outcome = _bind_one(sentence, figure, names, state, aligned)
        if isinstance(outcome, str):
            bound.refused.append(Refused(figure, outcome))
            continue
        for draft in outcome:
            draft.attribution = source
            bound.those(stated).append(draft)
        if len(outcome) == 1:
            state.clause = Topic((outcome[0].attribute.indicator,), outcome[0].attribute.component)
            state.clause_from = figure.end
    tell_by_order(bound, sentence, names, state)
    _agree(bound, sentence, state)
    if not (bound.drafts or bound.asked or bound.denied):
        state.last = before  # what did not fit was no score at all
    return bound


def _agree(bound: Bound, sentence: SentenceText, state: State) -> None:
    """Let the drafts of a sentence tell each other their years and tables, and leave one of those that exclude each other."""
    state.parts_counted, state.part_aside = places_counted(bound), tells_part_aside(sentence)
    not_ranked_yet(bound.drafts, state)
    go_on_with_whom(sentence, bound.drafts)
    same_years(bound.drafts, sentence)
    over_the_years(bound.drafts, sentence, state)
    earlier_times(sentence, bound.drafts, state)
    if "năm " in sentence.lowered:
        titles_left(sentence.lowered, bound.drafts)
    frame_ranks(sentence, bound.drafts, state)
    bound.drafts = each_its_own(pair_off(bound.drafts, sentence))
    settle(bound, sentence.lowered)
    agree_with_sums(bound.drafts)
    bound.drafts.extend(implied(sentence, bound.drafts))


def _refusal(sentence: SentenceText, figure: Figure, unnamed: str) -> str | None:
    """Why a figure states nothing, whatever it is of; None when it may."""
    if is_number_of_a_part(sentence, figure):
        return "the number of a component"
    told = refusal(unnamed, figure.start, figure.end)
    return told or ("a slip that the text sets right" if is_slip(sentence.lowered, figure) else None)


def _bind_one(
    sentence: SentenceText, figure: Figure, names: list[Candidate], state: State, aligned: dict[int, Name | Mention]
) -> list[Draft] | str:
    lowered, figures = sentence.lowered, sentence.scan.figures
    given = aligned.get(id(figure))
    mentions = sentence.mentions
    named_here = any(mention.kind == "indicator" for mention in mentions)
    guess = choose(lowered, figure, names, figures, state, attribute_here=named_here, named=mentions)
    level = given.level if isinstance(given, Name) else guess.names[0].level if guess.names else "province"
    told = given if isinstance(given, Mention) else sentence.parts_in_turn.get(id(figure))
    mentions = mentions if told is None else but_for_others(mentions, told, figure)
    attributes, why = as_told_before(
        of_same_number(
            sentence, figure, attributes_of(lowered, figure, mentions, figures, state, level), guess.names, state
        ),
        figure, guess.names, state, named=named_here or names_several(sentence.mentions),
    )  # fmt: skip
    own = named_by(told, sentence.mentions, state) if told is not None else None
    if own is not None and [own.key] != [attribute.key for attribute in attributes]:
        attributes, why = [own], "in turn"
    if not attributes:
        return why
    if in_some_parts(lowered, figure, attributes, why):
        return "a place in some of the components, not of the whole"
    if of_no_known_part(sentence, figure, attributes, why):
        return "the figure is of a part that the catalogue does not have"
    here = any(attribute.start >= 0 for attribute in attributes)
    choice = (
        Choice((given,), 0.0, "in turn")
        if isinstance(given, Name)
        else choose(
            lowered,
            figure,
            names,
            figures,
            state,
            attribute_here=here,
            named=sentence.mentions,
            indicator=attributes[0].indicator,
            part=attributes[0].component is not None,
        )
    )
    if not choice.names:
        return choice.reason
    it = choice.reason == "the sentence before" and (speaks_of_it if state.english else this_one)(lowered, figure.start)
    if why == "the article's only indicator" and not named_here and choice.span is None and not it:
        return "neither its indicator nor its subject stand in the sentence"
    if len(choice.names) > _FEW and figure.rule == "range" and figure.kind == "score":
        return "the span of many units is a result of none"
    choice = only_one(lowered, figure, choice)
    choice = aimed_by_the_province(sentence, figure, choice, attributes[0], state)
    if UNKNOWN in choice.names:
        return "the text does not tell which unit is meant"
    if attributes[0].component is None and of_all_parts(lowered, figure):
        return "components are counted"
    ground = ground_for_refusal(sentence, figure, names, choice, state, here=here, in_turn=isinstance(given, Name))
    if ground is not None:
        return ground
    cost = choice.cost + max(attribute.inherited for attribute in attributes) + (0.0 if figure.certain else 1.2)
    if (
        figure.rule == "superlative"
        and not here
        and not it
        and not choice.reason.startswith("inverted")
        and choice.reason not in _SURE_OWNER
        and not (why == "the figure before" and figure.certain)
        and not (state.english and state.since_indicator <= _FEW and opens_with_end(lowered, figure.start))
        and not (
            choice.reason in _OWNER_LATER
            and not _OWN_RECORD.search(lowered, 0, figure.start)
            and (later := [other.rule for other in figures if other.kind == "rank" and other.start >= figure.end])
            and (
                why.startswith("the sentence's indicator")
                or years_together(sentence, figure)
                or (of_what_was_told(lowered, figure, why) and later != [figure.rule] and not state.english)
            )
        )
    ):
        return "a superlative without its indicator or subject in the sentence"
    if (
        not figure.certain
        and not here
        and not (it and figure.rule == "superlative" and not state.english)
        and figure.rule != "fraction"
        and not (figure.rule == "ordinal" and choice.reason in {"before", "in turn"} and state.since_indicator <= 1)
        and not (figure.rule == "ordinal" and goes_on_with_year(sentence, figure, state))
        and not any(other.kind == "score" or (other.kind == "rank" and other.certain) for other in figures)
        and not (
            figure.rule == "superlative"
            and choice.reason == "before"
            and state.since_indicator <= 1
            and re.search(r"(?:kết\s+quả|điểm(?:\s+số)?|thứ\s+hạng|chỉ\s+số)\s+$", lowered[: figure.start])
        )
        and not (state.since_indicator == 0 and figure.rule == "superlative" and is_all_told(lowered, names, figures))
    ):
        return "neither wording nor indicator say that this is a figure of one"
    drafts = []
    for attribute in attributes:
        for name in owners_of(lowered, figure, attribute, attributes, choice, names):
            draft = _draft(sentence, figure, name, attribute, state, cost)
            if isinstance(draft, str):
                if len(attributes) == 1 and len(choice.names) == 1:
                    return draft
                continue
            as_told_above(draft, why, sentence, state)
            span = choice.span or (figure.start, figure.end)
            draft.start, draft.end = min(span[0], figure.start), max(span[1], figure.end)
            draft.in_passing = of_compared_unit(lowered, figure) or (
                choice.reason == "in its parenthesis" and only_compared(lowered, choice, names)
            )
            draft.reasons = [f"subject: {choice.reason}", f"indicator: {why}", f"year: {draft.year.reason}"]
            beside = draft.year.basis == "stated" and draft.year.reason in RIGHT_BESIDE
            years = () if figure.kind.endswith("_change") else years_together(sentence, figure)
            if beside and draft.year.year not in years:
                years = ()
            if years and draft.year.year not in years:
                draft.year = Reading(years[-1], "stated", "one of several years")
            drafts.append(draft)
            drafts.extend(
                replace(draft, year=Reading(year, "stated", "one of several years"))
                for year in years
                if year != draft.year.year
            )
    return drafts or "no reading fits the indicator's scale"


_SURE_OWNER = frozenset(
    {"before", "in its parenthesis", "in turn", "an extreme and whose it is", "the place and whose it is"}
)
_OWN_RECORD = cue(r"(?<!\w)(?:thành\s+tích|thứ\s+hạng|vị\s+trí|kết\s+quả|hạng|thứ\s+bậc)\s+$")
"""The form “Thành tích tốt nhất của Sơn La là hạng 28”: the best of its own years."""
_OWNER_LATER = frozenset({"the figure first, its owner next", "the article's province", "the value and whose it is"})


def _draft(
    sentence: SentenceText, figure: Figure, name: Name, attribute: Attribute, state: State, cost: float
) -> Draft | str:
    lowered = sentence.lowered
    modality = claimed(sentence, figure, state)
    newest = newest_measured(attribute.indicator, state, internal=name.level not in _TABLES)
    if modality == "actual" and is_yet_to_come(sentence, figure, attribute.indicator, newest, state):
        modality = "target"
    newest = newest if modality == "actual" else None
    year = year_of(
        lowered,
        figure,
        sentence.scan.years,
        sentence.scan.figures,
        state,
        indicator=attribute.indicator,
        newest=newest,
        target=modality != "actual",
        another=name not in state.last.subjects or turns_to(lowered, attribute, state),
    )
    if modality == "forecast" and year.basis == "context" and state.foreseen_year is not None:
        year = Reading(state.foreseen_year, "context", "the forecast before")
    if id(figure) in sentence.years_in_turn:
        year = Reading(sentence.years_in_turn[id(figure)], "stated", "in turn")
    impossible = why_impossible(lowered, figure, name, attribute, year.year, modality)
    if impossible is not None:
        return impossible
    if figure.kind == "group":
        figure = replace(figure, label=group_label(sentence, figure, attribute.indicator))
    if figure.kind == "group" and figure.label is None:
        known = attribute.indicator in GROUPED
        return "no group of this indicator" if known else "groups belong to PAPI and its like"
    scope = scope_of(sentence, figure, name, state)
    if (
        figure.kind == "group"
        and scope == "national"
        and figure.label not in GROUPS.get(attribute.indicator, {figure.label})
    ):
        return "no group of this indicator"
    if (
        modality == "target"
        and figure.kind == "score"
        and figure.comparator == "="
        and _FROM.search(lowered, 0, figure.start)
    ):
        figure = replace(figure, comparator=">=")  # in a target "từ 41 điểm" is a least
    value = figure.value
    draft = Draft(figure, name, attribute, year, modality, scope, None, cost, [], value=value)
    draft.corrects = sets_right(lowered, figure)
    if figure.earlier and not (modality == "actual" and leads_to_aim(sentence, figure, state)):
        later = year if year.year is not None else year_reached(sentence, figure, year)
        first = earlier_year(lowered, figure, sentence.scan.years, later, state)
        within = first.basis == "inferred" and attribute.indicator in DAILY and OF_A_MONTH.search(lowered)
        draft.year = later if within else first  # "từ vị trí 30 hồi tháng 3 lên vị trí 12 trong tháng 6"
    if figure.kind in {"rank_change", "score_change"} and draft.year.year is not None:
        base = next(
            (
                value_of(y, state) if y.year and not y.anchored else draft.year.year - 1
                for y in sorted(sentence.scan.years, key=lambda y: not 0 <= y.start - figure.end < _NEXT_BASE)
                if ((y.base or y.then) and y.start > figure.start - 40) or counted_from(lowered, y.start, figure.start)
            ),
            None,
        )
        latest = state.indicator_years.get(attribute.indicator)
        if base == draft.year.year and draft.year.basis != "stated" and latest is not None and latest > base:
            draft.year = Reading(
                latest, "context", "the year of this indicator so far"
            )  # it is compared with the other
        told = draft.year.year or 0
        draft.base_year = base if base is not None and base < told else began_in(lowered, told) or told - 1
    if figure.from_bottom is not None and value is None:
        total = figure.total or total_ranked(sentence, figure, name, scope, state, draft.year.year)
        if total is not None:
            draft.value = Decimal(total - figure.from_bottom + 1)
    return draft


_NEXT_BASE = 24
"""So near behind a change stands the year that it is counted from: "2 bậc so với năm 2023 và 6 bậc so với năm 2022"."""
