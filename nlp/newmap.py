"""Communes since July 2025: no table of them measures a year before, whatever year the text tells last of others."""

from collections.abc import Iterable
from datetime import date

from nlp.draft import Bound, Draft, Refused
from nlp.state import FIRST_OF_MERGED, State
from nlp.yearcontext import Reading

_COMMUNES = ("Xã ", "Phường ", "Đặc khu ")
_BEGAN = date(FIRST_OF_MERGED, 7, 1)
_NEWS_OF_IT = FIRST_OF_MERGED + 1
"""The last year in which the first one is the newest that can be told of."""


def told_on_it(state: State) -> bool:
    """Whether an article is of the time in which the first tables of the new communes come out."""
    published = state.article.published_at
    return published is not None and published.date() >= _BEGAN and published.year <= _NEWS_OF_IT


def on_the_new_map(draft: Draft, state: State) -> bool:
    """Give a result of a commune, where no year is stated beside it, the first year that it can be of; whether it was given."""
    if not (told_on_it(state) and _is_commune(draft) and _is_older(draft)) or draft.figure.earlier:
        return False
    draft.year = Reading(FIRST_OF_MERGED, "context", "the first year of the new communes")
    return True


def _is_commune(draft: Draft) -> bool:
    return draft.name.kind == "district" and draft.name.ids[0].startswith(_COMMUNES)


def _is_older(draft: Draft) -> bool:
    """Whether a result was handed down a year before that map, or none."""
    return (
        draft.year.basis != "stated"
        and (draft.year.year or 0) < FIRST_OF_MERGED
        and draft.modality == "actual"
        and not draft.implied
    )


def settle_on_new_map(bounds: Iterable[Bound], state: State) -> None:
    """Give the communes of an article their year, and the departments that are ranked beside them the same.

    A commune has no place of a year before: "từ hạng 21 quý II" is one within the year.
    """
    if not told_on_it(state):
        return
    bounds = list(bounds)
    given = [each for bound in bounds for each in bound.drafts if on_the_new_map(each, state)]
    beside = {draft.attribute.indicator for draft in given}
    for bound in bounds:
        for draft in list(bound.drafts):
            if _is_commune(draft) and draft.figure.earlier and _is_older(draft):
                bound.drafts.remove(draft)
                bound.refused.append(Refused(draft.figure, "a change within the year"))
            elif (
                draft.name.kind == "department"
                and draft.attribute.indicator in beside
                and _is_older(draft)
                and not draft.figure.earlier
            ):
                draft.year = given[0].year
