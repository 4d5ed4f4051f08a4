"""What an article says twice and differently: a reading that leans on the text above gives way to one that does not.

Subject, indicator and year that are handed down are guesses. When a guess would have the article contradict itself, the
guess is wrong: the figure is refused. Two statements that both say all in their own words stay, for the witness to flag.
"""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from nlp.draft import Bound, Draft, Refused
from nlp.patterns import cue
from nlp.sums import rounding, tolerance
from nlp.yearcontext import DAILY, OF_A_MONTH
from schema.catalogue import catalogue

_EXACT = 2
"""So many decimal places hardly ever agree by chance."""
_OWN_WORDS = 0.35
"""Up to this cost a reading has its parts from its own sentence."""


class _Told(NamedTuple):
    leaning: float
    place: int
    draft: Draft
    bound: Bound


_SUBJECT_HANDED_DOWN = 2.0
"""From this cost on, a reading took its subject from a sentence before."""


def _refuse_what_is_anothers(bounds: list[Bound]) -> None:
    """The form “Con số 81,69% là của năm 2022”: a value said again is of the unit that it was told of, no other."""
    owners: dict[tuple[object, ...], set[object]] = defaultdict(set)
    for bound in bounds:
        for draft in list(bound.drafts):
            if draft.figure.kind != "score" or draft.figure.places < _EXACT or draft.table is not None:
                continue
            key = (draft.attribute.key, draft.value)
            if draft.cost >= _SUBJECT_HANDED_DOWN and owners[key] and draft.name not in owners[key]:
                bound.drafts.remove(draft)
                bound.refused.append(Refused(draft.figure, "the article gives this value to another"))
            elif draft.cost < _SUBJECT_HANDED_DOWN:
                owners[key].add(draft.name)


def _refuse_at_the_end(bounds: list[Bound]) -> None:
    """The form “tỉnh xếp thứ 50. … Trong vùng thì sao? Chúng ta chỉ đứng trên Ninh Thuận”: not the last but one in the country."""
    places: dict[tuple[object, ...], set[Decimal]] = defaultdict(set)
    ends: list[tuple[tuple[object, ...], Draft, Bound]] = []
    for bound in bounds:
        for draft in bound.drafts:
            if draft.figure.kind != "rank" or draft.modality != "actual" or draft.scope != "national":
                continue
            key: tuple[object, ...] = (draft.name, draft.attribute.key, draft.year.year)
            if draft.value is None and draft.figure.from_bottom and draft.figure.rule != "superlative":
                ends.append((key, draft, bound))
            elif draft.value is not None and draft.figure.comparator == "=" and not draft.implied:
                places[key].add(draft.value)
    for told, draft, bound in ends:
        ranked = catalogue().ranked(draft.attribute.indicator, draft.name.level, draft.year.year)
        last = {Decimal(total + 1 - (draft.figure.from_bottom or 0)) for total in ranked}
        if last and places[told] and last.isdisjoint(places[told]):
            bound.drafts.remove(draft)
            bound.refused.append(Refused(draft.figure, "the article gives another value for the same"))


def _of_another_day(draft: Draft, lowered: str) -> bool:
    """The form “Hồi tháng 7, thành phố chỉ đạt 82,3 điểm”: of what changes from day to day, another value is no contradiction."""
    return draft.attribute.indicator in DAILY and OF_A_MONTH.search(lowered, 0, draft.figure.start) is not None


def refute(read: Iterable[tuple[Bound, str]]) -> None:
    """Refuse the readings that contradict a better founded one of the same subject, indicator, year and measure.

    With what was read of each sentence comes the sentence itself, in lower case.
    """
    pairs = list(read)
    bounds, sentences = [bound for bound, _ in pairs], [lowered for _, lowered in pairs]
    _refuse_what_is_anothers(bounds)
    _refuse_at_the_end(bounds)
    groups: dict[tuple[object, ...], list[_Told]] = defaultdict(list)
    right_told = any(draft.corrects for bound in bounds for draft in bound.drafts)
    for place, bound in enumerate(bounds):
        for draft in bound.drafts:
            settled = draft.modality == "actual" and draft.year.year is not None and draft.value is not None
            if settled and (draft.figure.kind in {"score", "rank"} or (right_told and draft.figure.kind != "group")):
                key = (draft.name, draft.attribute.key, draft.year.year, draft.figure.kind, draft.scope, draft.table)
                groups[key].append(_Told(_leaning(draft), place, draft, bound))
    for told in groups.values():
        exact = [each for each in told if each.draft.figure.comparator == "=" and not each.draft.implied]
        if not exact or len({(each.draft.value, each.draft.figure.comparator) for each in told}) == 1:
            continue
        right = [each for each in exact if each.draft.corrects]
        if right:
            for each in told:
                if not each.draft.corrects and _contradicts(each.draft, right[-1].draft):
                    each.bound.drafts.remove(each.draft)
                    each.bound.refused.append(Refused(each.draft.figure, "the text sets another value right"))
            continue
        if exact[0].draft.figure.kind.endswith("_change"):
            continue
        held = min(exact, key=lambda each: (round(each.leaning, 1), each.place))
        for each in told:
            later = each.place > held.place  # within a sentence the binding has chosen
            if _of_another_day(each.draft, sentences[each.place]):
                continue
            if _is_median(each, sentences) != _is_median(held, sentences):
                continue
            if (
                later
                and each.leaning > _OWN_WORDS
                and each.draft in each.bound.drafts
                and _contradicts(each.draft, held.draft)
            ):
                _refuse_with_its_like(each.draft, each.bound)


def _refuse_with_its_like(draft: Draft, bound: Bound) -> None:
    """Refuse a reading, and with it those of its sentence that took the same wrong subject from above.

    The form “…, Quảng Ngãi 81,9%. Chỉ số này đi từ 80,90% (2017) lên 82,99% (2018) và nay là 87,16%”: none is Quảng Ngãi's.
    """
    wrong = [draft]
    if draft.cost >= _SUBJECT_HANDED_DOWN and draft.figure.kind == "score":
        wrong += [
            other
            for other in bound.drafts
            if other is not draft
            and other.cost >= _SUBJECT_HANDED_DOWN
            and (other.name, other.attribute.key, other.figure.kind) == (draft.name, draft.attribute.key, "score")
        ]
    for each in wrong:
        bound.drafts.remove(each)
        bound.refused.append(Refused(each.figure, "the article gives another value for the same"))


_MEDIAN = cue(r"(?<!\w)(?:trung\s+vị|median)(?!\w)")


def _is_median(told: _Told, sentences: list[str]) -> bool:
    """Whether a value of many units is the one in their middle, which another value, their mean, does not contradict."""
    many = told.draft.name.kind == "group" or told.draft.name.level == "national"
    return many and _MEDIAN.search(sentences[told.place], 0, told.draft.figure.start) is not None


def _leaning(draft: Draft) -> float:
    """How much of a reading is handed down by the text above it."""
    undated = 0.0 if draft.year.basis == "stated" else 0.4
    return max(draft.cost, 0.0) + undated + (1.0 if draft.implied else 0.0)


def _contradicts(draft: Draft, held: Draft) -> bool:
    """Whether both cannot be true: other exact values, or a bound that the exact value does not keep."""
    value, known = draft.value or Decimal(0), held.value or Decimal(0)
    match draft.figure.comparator:
        case "=":
            return abs(value - known) > tolerance(value, known) / 2
        case ">" | ">=":
            return known < value - rounding(value)
        case "<" | "<=":
            return known > value + rounding(value)
        case _:
            return False
