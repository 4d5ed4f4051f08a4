"""The year of facts that tell none: that of the article's others, or the one behind it where the article tells other values of it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

from nlp.draft import Bound, SentenceText
from nlp.state import State
from nlp.yearcontext import DAILY, NEWEST_OUT, OUT_FROM, SAME_YEAR, UNNAMED


class Read(Protocol):
    """A sentence with what was read in it."""

    sentence: SentenceText
    bound: Bound


_NEXT_ANNOUNCED = 2
"""So long behind a year the results of the one that follows it come out."""


def fill_years(reads: Sequence[Read], state: State, *, undated: bool = False) -> None:
    """Give facts without a year the one of the article's others, else in winter that of the newest results."""
    _fill_from_others(reads, state, undated=undated)
    if not undated:
        _before_any_is_out(reads, state)


def _fill_from_others(reads: Sequence[Read], state: State, *, undated: bool = False) -> None:
    """A fact without a year takes that of the article's other facts of its indicator when they all agree.

    In a text that is ``undated`` its only year may be one of aims or documents: `documentyear.py` asks further.
    """
    by_indicator: dict[str, set[int]] = {}
    for read in reads:
        for draft in read.bound.drafts:
            if (
                draft.year.year is not None
                and not draft.implied
                and not draft.figure.earlier
                and draft.modality == "actual"
            ):
                by_indicator.setdefault(draft.attribute.indicator, set()).add(draft.year.year)
    published = None if undated else state.article.published_at
    against = _set_against(reads)
    for read in reads:
        for draft in read.bound.drafts:
            known = by_indicator.get(draft.attribute.indicator, set())
            if draft.year.reason == UNNAMED:
                continue
            if draft.year.year is None and len(known) == 1 and draft.modality == "actual":
                year = next(iter(known))
                newest = published is not None and published.year == year + 1  # "năm ngoái" may be the year before it
                if draft.attribute.indicator in against and not newest:
                    if published is None or published.year != year + _NEXT_ANNOUNCED:
                        continue  # it is of another year than the one told, and nothing says of which
                    year += 1
                draft.year = draft.year._replace(
                    year=year - (1 if draft.figure.earlier else 0),
                    basis="context",
                    reason="the article's other facts",
                )
    if undated:
        return
    stated = {
        year.year for read in reads for year in read.sentence.scan.years if year.year and not (year.base or year.then)
    }
    only = next(iter(stated)) if len(stated) == 1 else None
    if only is not None and not by_indicator and (published is None or only < published.year):
        for draft in (draft for read in reads for draft in read.bound.drafts if draft.year.year is None):
            if draft.modality == "actual" and not draft.figure.earlier and draft.year.reason != UNNAMED:
                draft.year = draft.year._replace(year=only, basis="context", reason="the only year of the text")


def _before_any_is_out(reads: Sequence[Read], state: State) -> None:
    """In January and February the newest results of the country are those of the year before last, a province's own of the last."""
    published = state.article.published_at
    if published is None or published.month >= OUT_FROM:
        return
    for draft in (draft for read in reads for draft in read.bound.drafts if draft.year.year is None):
        code, inside = draft.attribute.indicator, draft.scope.startswith("internal")
        if draft.modality != "actual" or draft.figure.earlier or draft.implied or code in DAILY:
            continue
        if draft.year.reason == UNNAMED or draft.figure.comparator != "=":
            continue
        year = published.year - (1 if inside or code in SAME_YEAR else _NEXT_ANNOUNCED)
        draft.year = draft.year._replace(year=year, basis="published", reason=NEWEST_OUT)


def _set_against(reads: Sequence[Read]) -> set[str]:
    """The indicators whose only year that is told is one looked back to.

    The form “Đứng thứ 27 với 85,13%, …. Năm 2021, Gia Lai đạt 85,39%”: what has no year is of another one, for the
    article tells another value of the year said. It is said in digits: "năm ngoái" may be the year before last.
    """
    said: dict[tuple[object, ...], set[object]] = defaultdict(set)
    unsaid: list[tuple[str, tuple[object, ...], object]] = []
    for read, draft in ((each, draft) for each in reads for draft in each.bound.drafts):
        if draft.modality != "actual" or draft.figure.comparator != "=" or draft.figure.kind not in {"score", "rank"}:
            continue
        if draft.figure.earlier or draft.implied:
            continue
        key = (draft.name, draft.attribute.key, draft.figure.kind, draft.scope)
        if draft.year.year is None:
            unsaid.append((draft.attribute.indicator, key, draft.value))
        elif draft.year.basis == "stated" and str(draft.year.year) in read.sentence.lowered:
            said[key].add(draft.value)
    return {indicator for indicator, key, value in unsaid if said[key] and value not in said[key]}
