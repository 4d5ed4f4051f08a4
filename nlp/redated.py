"""The years of changes by the values of the whole article: a change is of the two values that it is the difference of."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Protocol

from nlp.draft import Bound, Draft
from nlp.moveyears import RIGHT_BESIDE
from nlp.yearcontext import Reading

_OF = {"rank_change": "rank", "score_change": "score"}


class _Read(Protocol):
    bound: Bound


def redate(reads: Iterable[_Read]) -> None:
    """The form “Năm 2022 tỉnh ở vị trí 8, tức là giảm 13 bậc chỉ sau một năm” where 2023 is told as the 21st place.

    Only a change that the values of its own year do not bear out, and those of one other year do, is of that one.
    """
    drafts = [
        draft for read in reads for draft in read.bound.drafts if draft.modality == "actual" and not draft.implied
    ]
    if not any(draft.figure.kind in _OF for draft in drafts):
        return
    values: dict[tuple[object, ...], dict[int, set[Decimal]]] = defaultdict(lambda: defaultdict(set))
    for draft in drafts:
        exact = draft.figure.kind in {"rank", "score"} and draft.figure.comparator == "="
        if exact and draft.value is not None and draft.year.year is not None:
            values[_key(draft, draft.figure.kind)][draft.year.year].add(draft.value)
    for draft in drafts:
        kind, year = _OF.get(draft.figure.kind), draft.year.year
        if kind is None or year is None or draft.value is None or draft.figure.comparator != "=":
            continue
        told = values.get(_key(draft, kind), {})
        if draft.year.reason in RIGHT_BESIDE or draft.base_year not in {None, year - 1}:
            continue
        borne_out = [each for each in told if _closes(told, each, draft.value, kind)]
        if len(borne_out) == 1 and borne_out[0] != year and year in told and abs(draft.value) >= _LEAST[kind]:
            draft.year = Reading(borne_out[0], "inferred", "the two values that it is the difference of")
            draft.base_year = borne_out[0] - 1
            draft.reasons[-1:] = [f"year: {draft.year.reason}"]


_LEAST = {"rank": Decimal(3), "score": Decimal("0.05")}
"""Smaller differences close by chance."""


def _key(draft: Draft, kind: str) -> tuple[object, ...]:
    return draft.name, draft.attribute.key, draft.scope, kind


def _closes(told: dict[int, set[Decimal]], year: int, change: Decimal, kind: str) -> bool:
    sign = -1 if kind == "rank" else 1
    return any(new - old == sign * change for new in told[year] for old in told.get(year - 1, ()))
