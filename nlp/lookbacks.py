"""What "năm ngoái" means in an article on results that are a year old themselves.

Results come out in the year after the one they measure. Whoever then says "năm ngoái" may mean that year, or the results
announced a year ago. Where the article tells another value of that year for the same, it is the latter.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple, Protocol

from nlp.draft import Bound, Draft, SentenceText
from nlp.patterns import cue

_LAST_YEAR = cue(r"(?<!\w)(?:năm\s+(?:ngoái|rồi)|cách\s+đây\s+(?:một|1)\s+năm|last\s+year|a\s+year\s+ago)(?!\w)")


_TOLD = frozenset({"score", "rank", "group"})
_HELD_AGAINST = cue(
    r"(?:(?<!\w)(?:trong\s+khi|còn|so(?:\s+với)?|thay\s+vì|sau\s+khi)\s+(?:[^\W\d]+\s+){0,6}|;\s+)năm\s+(?:ngoái|rồi)(?!\w)|,\s+năm\s+(?:ngoái|rồi)\s+(?:(?:là|chỉ|mới|đứng|xếp|ở|đạt|tỉnh|thành\s+phố)\s+)*(?:vị\s+trí\s+|hạng\s+|thứ\s+)*$"
)
"""The form “đứng thứ 19, trong khi năm ngoái ở vị trí 47”."""
_A_YEAR_AGO = cue(r"(?<!\w)cách\s+đây\s")


class _Read(Protocol):
    """A sentence with what was read in it."""

    sentence: SentenceText
    bound: Bound


class _Told(NamedTuple):
    draft: Draft
    place: int
    looks_back: bool
    lowered: str
    ago: bool
    """Told of "cách đây một năm": of the results before those told now, whatever their year."""


def step_back(reads: Iterable[_Read], published: int | None) -> None:
    """Give the results of "năm ngoái" the year before, where the article tells others of the year that is over."""
    if published is None:
        return
    groups: dict[tuple[object, ...], list[_Told]] = defaultdict(list)
    for place, read in enumerate(reads):
        looks_back = bool(read.bound.drafts) and _LAST_YEAR.search(read.sentence.lowered) is not None
        for draft in read.bound.drafts:
            if draft.modality == "actual" and draft.figure.comparator == "=" and draft.figure.kind in _TOLD:
                key = (draft.name, draft.attribute.key, draft.figure.kind, draft.scope)
                back = looks_back and _is_of_last_year(read.sentence, draft, published)
                ago = back and _A_YEAR_AGO.search(read.sentence.lowered, 0, draft.figure.start) is not None
                groups[key].append(_Told(draft, place, back, read.sentence.lowered, ago))
    for told in groups.values():
        earlier = {_what(each) for each in told if each.draft.year.year == published - 2}
        for again in [each for each in told if each.looks_back]:
            said = {_what(each) for each in told if _is_of_now(each, again, published - 1)}
            value = _what(again)
            if said and value not in said and (not earlier or value in earlier):
                again.draft.year = again.draft.year._replace(year=published - 2, reason=_BACK)
                _with_it(again, groups)
    for again in _held_by_others(groups, published - 1):
        again.draft.year = again.draft.year._replace(year=published - 2, reason=_BACK)
        _with_it(again, groups)


def _held_by_others(groups: dict[tuple[object, ...], list[_Told]], year: int) -> list[_Told]:
    """The form “Hải Phòng là quán quân, vượt Quảng Ninh (quán quân năm ngoái)”: two units hold no place in one year."""
    holders: dict[tuple[object, ...], list[_Told]] = defaultdict(list)
    for told in groups.values():
        for each in told:
            draft = each.draft
            if draft.figure.kind == "rank" and draft.year.year == year and not draft.implied:
                place = (draft.value, draft.figure.from_bottom if draft.value is None else None)
                holders[draft.attribute.key, draft.scope, draft.name.level, draft.table, place].append(each)
    return [
        each
        for told in holders.values()
        for each in told
        if each.looks_back and any(not o.looks_back and o.draft.name != each.draft.name for o in told)
    ]


_BACK = "the results of last year: the article tells others of that year"


def _with_it(stepped: _Told, groups: dict[tuple[object, ...], list[_Told]]) -> None:
    """The form “năm ngoái cũng đứng thứ hai nhưng chỉ đạt 91,43%”: what is told beside it of the same is of that year, too."""
    for told in groups.values():
        for beside in told:
            draft = beside.draft
            same = (draft.name, draft.attribute.key) == (stepped.draft.name, stepped.draft.attribute.key)
            if same and beside.looks_back and beside.place == stepped.place and draft.year.reason != _BACK:
                draft.year = stepped.draft.year


def _what(told: _Told) -> object:
    """What is told: a value, or the name of a group."""
    return told.draft.figure.label if told.draft.figure.kind == "group" else told.draft.value


def _is_of_now(told: _Told, again: _Told, year: int) -> bool:
    """Whether a value is told of the year that is over; within the sentence of "năm ngoái", before it or in so many words."""
    # "Năm 2021 … . Về thứ hạng, tỉnh đứng 58/63, năm ngoái là 33": not both of one year
    between = (told.draft.figure.end, again.draft.figure.start)
    held = told.draft.year.basis in {"context", "published"} and told.place == again.place and between[0] <= between[1]
    of_above = again.ago or told.draft.year.reason == "sentence before"
    first = (of_above or (held and _HELD_AGAINST.search(again.lowered, *between) is not None)) and between[
        0
    ] <= between[1]
    apart = told.place != again.place or told.draft.year.basis == "stated" or first
    return not told.looks_back and told.draft.year.year == year and apart


def _is_of_last_year(sentence: SentenceText, draft: Draft, published: int) -> bool:
    """Whether a figure takes its year from a "năm ngoái" of its sentence and from nothing else."""
    if draft.year.year != published - 1 or draft.year.basis != "stated":
        return False
    near = [year for year in sentence.scan.years if year.end <= draft.figure.start and not year.base]
    if draft.year.reason in _BEHIND:
        near = [year for year in sentence.scan.years if year.end > draft.figure.start][:1]
    return bool(near) and near[-1].year is None and _LAST_YEAR.match(sentence.lowered, near[-1].start) is not None


_BEHIND = frozenset({"inside the figure", "behind the figure"})
