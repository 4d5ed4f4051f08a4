"""What "năm ngoái" means in an article on results that are a year old themselves.

Results come out in the year after the one they measure. Whoever then says "năm ngoái" may mean that year, or the results
announced a year ago. Where the article tells another value of that year for the same, it is the latter.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple, Protocol

from nlp.draft import Bound, Draft, SentenceText
from nlp.patterns import cue

_LAST_YEAR = cue(r"(?<!\w)năm\s+ngoái(?!\w)")


class _Read(Protocol):
    """A sentence with what was read in it."""

    sentence: SentenceText
    bound: Bound


class _Told(NamedTuple):
    draft: Draft
    place: int
    looks_back: bool


def step_back(reads: Iterable[_Read], published: int | None) -> None:
    """Give the results of "năm ngoái" the year before, where the article tells others of the year that is over."""
    if published is None:
        return
    groups: dict[tuple[object, ...], list[_Told]] = defaultdict(list)
    for place, read in enumerate(reads):
        looks_back = _LAST_YEAR.search(read.sentence.lowered) is not None
        for draft in read.bound.drafts:
            if draft.modality == "actual" and draft.figure.comparator == "=" and draft.figure.kind in {"score", "rank"}:
                key = (draft.name, draft.attribute.key, draft.figure.kind, draft.scope)
                groups[key].append(
                    _Told(draft, place, looks_back and _is_of_last_year(read.sentence, draft, published))
                )
    for told in groups.values():
        earlier = {each.draft.value for each in told if each.draft.year.year == published - 2}
        for again in [each for each in told if each.looks_back]:
            said = {each.draft.value for each in told if _is_of_now(each, again, published - 1)}
            value = again.draft.value
            if said and value not in said and (not earlier or value in earlier):
                again.draft.year = again.draft.year._replace(
                    year=published - 2, reason="the results of last year: the article tells others of that year"
                )


def _is_of_now(told: _Told, again: _Told, year: int) -> bool:
    """Whether a value is told of the year that is over; within the sentence of "năm ngoái", in so many words."""
    apart = told.place != again.place or told.draft.year.basis == "stated"
    return not told.looks_back and told.draft.year.year == year and apart


def _is_of_last_year(sentence: SentenceText, draft: Draft, published: int) -> bool:
    """Whether a figure takes its year from a "năm ngoái" of its sentence and from nothing else."""
    if draft.year.year != published - 1 or draft.year.basis != "stated":
        return False
    near = [year for year in sentence.scan.years if year.end <= draft.figure.start and not year.base]
    return bool(near) and near[-1].year is None and _LAST_YEAR.match(sentence.lowered, near[-1].start) is not None
