"""Values side by side for what stands side by side: "PAR INDEX và SIPAS … được 90,1 và 87,59%" is one value of each, not two."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from nlp.attribute import Attribute, component_of, fits
from nlp.draft import Draft, SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue

_BESIDE = cue(r"\s*(?:,|và|and|,\s*và|,\s*and|&)\s*(?:(?:thứ|hạng|vị\s+trí)\s+)*")
_NAMED_BESIDE = cue(
    r"\s*[\"”]?\s*(?:,|và|and|cùng|lẫn|,\s*và|,\s*and|&)\s*(?:the\s+)?(?:chỉ\s+số\s+|nội\s+dung\s+|trụ\s+cột\s+)?[\"“]?\s*"
)
_OPENS_AND, _NEXT = cue(r"\s*(?:and|và)\s"), 16
"""A place that is told with the word that joins it to the one before: "ranking third and 12th"."""
_KINDS = frozenset({"score", "rank", "rank_change", "score_change"})


def pair_off(drafts: Sequence[Draft], sentence: SentenceText) -> list[Draft]:
    """The drafts with those in step that stand in a run: of each value the one whose turn it is.

    A run is of as many values as the indicators or components of one unit that are joined before it or behind it.
    """
    if " và " not in sentence.lowered and " and " not in sentence.lowered:
        return list(drafts)
    of_figure: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.figure.kind in _KINDS and draft.figure.comparator == "=" and not draft.implied:
            of_figure.setdefault(id(draft.figure), []).append(draft)
    gone: set[int] = set()
    for run in _runs([told[0].figure for told in of_figure.values()], sentence.lowered):
        told = [of_figure[id(figure)] for figure in run]
        if len({draft.name for each in told for draft in each}) > 1 or len({d.year.year for e in told for d in e}) > 1:
            continue
        keys = _keys(told, sentence) or _led_in(told, drafts, sentence)
        if len(keys) != len(run):
            continue
        for turn, (figure, each) in enumerate(zip(run, told, strict=True)):
            kept = next((draft for draft in each if draft.attribute.key == keys[turn].key), each[0])
            if fits(*keys[turn].key, figure, kept.name.level, kept.year.year):
                kept.attribute = replace(keys[turn], inherited=kept.attribute.inherited)
                gone |= {id(draft) for draft in each if draft is not kept}
    return [draft for draft in drafts if id(draft) not in gone]


def _runs(figures: Sequence[Figure], lowered: str) -> list[list[Figure]]:
    """The figures of one kind that stand side by side."""
    ordered = sorted(figures, key=lambda figure: figure.start)
    runs = [ordered[:1]]
    for one, two in pairwise(ordered):
        joined = _BESIDE.fullmatch(lowered, one.end, two.start) or _OPENS_AND.match(lowered, one.end)
        if one.kind == two.kind and one.end <= two.start <= one.end + _NEXT and joined:
            runs[-1].append(two)
        else:
            runs.append([two])
    return [run for run in runs if len(run) > 1]


def _keys(told: Sequence[list[Draft]], sentence: SentenceText) -> list[Attribute]:
    """What the values of a run are of, in turn; nothing where each has its own already, or the names are not as many."""
    several = [sorted(each, key=lambda draft: _place(draft.attribute, sentence)) for each in told]
    first = [draft.attribute for draft in several[0]]
    if any({draft.attribute.key for draft in each} != {attribute.key for attribute in first} for each in several):
        return []
    if len(first) == len(told):
        return first  # each value was given each of the indicators
    return _named_beside(first[0], told[0][0].figure, len(told), sentence) if len(first) == 1 else []


def _place(attribute: Attribute, sentence: SentenceText) -> int:
    """Where the name of an indicator or component stands in the sentence."""
    code = attribute.indicator if attribute.component is None else f"{attribute.indicator}/{attribute.component}"
    return next((each.start for each in sentence.mentions if code in each.ids), attribute.start)


def _led_in(told: Sequence[list[Draft]], drafts: Sequence[Draft], sentence: SentenceText) -> list[Attribute]:
    """The form “B dẫn đầu cả hai, với 87,59% và 90,10%”: what the one place right before the run is told of, in turn."""
    if any(len(each) > 1 for each in told) or len({each[0].attribute.key for each in told}) > 1:
        return []
    run = told[0][0]
    before = [each for each in drafts if each.name == run.name and each.figure.end <= run.figure.start]
    last = max(before, key=lambda each: each.figure.start, default=None)
    led = [each.attribute for each in before if last is not None and each.figure is last.figure]
    led.sort(key=lambda attribute: _place(attribute, sentence))
    return led if last is not None and last.figure.kind == "rank" and len(led) == len(told) else []


def _attribute(mention: Mention, last: Attribute) -> Attribute:
    """What a name that is joined to ``last`` is: an indicator, or a component of the same one."""
    if mention.kind == "indicator":
        return Attribute(mention.ids[0], start=mention.start)
    code, part = component_of(mention, (last.indicator,)) or (last.indicator, None)
    return Attribute(code, part, start=mention.start)


def _named_beside(last: Attribute, figure: Figure, count: int, sentence: SentenceText) -> list[Attribute]:
    """The names of as many indicators or components as there are values, joined in a row that ends before the first of them."""
    kind = "indicator" if last.component is None else "component"
    row: list[Mention] = []
    for mention in reversed([each for each in sentence.mentions if each.kind == kind and each.end <= figure.start]):
        if row and not _NAMED_BESIDE.fullmatch(sentence.lowered, mention.end, row[0].start):
            break
        row.insert(0, mention)
    found = [_attribute(mention, last) for mention in row]
    names_last = bool(found) and found[-1].key == last.key and len({each.key for each in found}) == count
    return found if len(found) == count and names_last else []


def each_its_own(drafts: Sequence[Draft]) -> list[Draft]:
    """The form “hai tỉnh A, B nhỉnh hơn một chút, với 81,3% và 81,9%”: as many values as units that all were given all of them.

    Nobody has two values of one thing in one year, so each unit has the one whose turn it is.
    """
    of_figure: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.figure.kind in _KINDS and draft.figure.comparator == "=" and not draft.implied:
            of_figure.setdefault(id(draft.figure), []).append(draft)
    runs: dict[tuple[object, ...], list[list[Draft]]] = {}
    for told in of_figure.values():
        if len(told) > 1 and len({draft.attribute.key for draft in told}) == 1:
            of, first = tuple(draft.name for draft in told), told[0]
            same = (of, first.attribute.key, first.figure.kind, first.year.year, first.modality, first.scope)
            runs.setdefault(same, []).append(told)
    gone: set[int] = set()
    for run in runs.values():
        if len(run) == len(run[0]) and len({told[0].value for told in run}) == len(run):
            ordered = sorted(run, key=lambda told: told[0].figure.start)
            gone |= {
                id(draft) for turn, told in enumerate(ordered) for place, draft in enumerate(told) if place != turn
            }
    return [draft for draft in drafts if id(draft) not in gone]
