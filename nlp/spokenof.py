"""Of the facts of one sentence: whom it speaks of, which place was told last, what is told in passing."""

from nlp.draft import Draft
from nlp.groupmates import MATE
from nlp.state import Name, State
from nlp.toldin import note_told

_OF_ANOTHER = frozenset({"subject: the value of what is compared with", "subject: the place and whose it is"})


def in_passing(draft: Draft) -> bool:
    """Whether the unit was only named to hold another against it."""
    return draft.in_passing or draft.figure.rule == MATE or not _OF_ANOTHER.isdisjoint(draft.reasons)


def looks_back(rank: Draft, before: Draft | None) -> bool:
    """Whether a place only tells what the unit told before was in an earlier year: what follows goes on from that one."""
    if before is None or before.name != rank.name or before.attribute.key != rank.attribute.key:
        return False
    return (rank.year.year or 0) < (before.year.year or 0)


def rank_before(drafts: list[Draft], state: State) -> Draft | None:
    """The form “Đây là hai địa phương đạt trên 90%. Ba vị trí tiếp theo …”: bounds leave the place told last in force."""
    bounds = all(draft.figure.comparator != "=" for draft in drafts)
    same = {draft.name for draft in drafts} == {*state.several}
    return state.last_rank if bounds and same else None


def last_rank(drafts: list[Draft]) -> Draft | None:
    """The last exact place told, from above or from below."""
    own = [draft for draft in drafts if not draft.in_passing and draft.figure.rule != "attributive"] or drafts
    ranks = [draft for draft in own if draft.figure.kind == "rank" and draft.figure.comparator == "="]
    exact = [draft for draft in ranks if draft.value is not None or draft.figure.from_bottom is not None]
    if exact:
        # "A giữ ngôi đầu, trong khi B từ vị trí 27 năm 2022 nay …": a place of years ago is nothing to go on from.
        key = exact[-1].attribute.key
        newest = max((each.year.year or 0 for each in exact if each.attribute.key == key), default=0)
        exact = [each for each in exact if each.attribute.key != key or (each.year.year or 0) == newest]
    same = [each for each in exact if (each.name, each.attribute.key) == (exact[-1].name, exact[-1].attribute.key)]
    if exact:
        # "Đứng đầu là Đà Nẵng, bỏ xa đơn vị thứ hai Hải Phòng 2,4 điểm. Ba vị trí tiếp theo …": the second was told, too.
        beside = [
            draft
            for draft in drafts
            if (draft.in_passing or draft.figure.rule == "attributive")
            and draft.attribute.key == exact[-1].attribute.key
        ]
        place = exact[-1].value
        following = [
            draft
            for draft in beside
            if draft.figure.kind == "rank"
            and place is not None
            and draft.value == place + 1
            and not draft.figure.earlier
        ]
        if following:
            return following[-1]
    # "Lào Cai xếp thứ 5, năm 2020 xếp thứ 8. Tiếp theo là …": what follows goes on from this year's place.
    return max(reversed(same), key=lambda draft: draft.year.year or 0) if exact else None


def remember_places(drafts: list[Draft], state: State) -> None:
    """Note the exact places in the whole table, which others are told to stand behind further on."""
    for draft in drafts:
        if draft.modality == "actual":
            note_told(draft.name, draft.attribute.indicator, state)
        figure = draft.figure
        exact = figure.kind == "rank" and figure.comparator == "=" and figure.from_bottom is None and not figure.earlier
        if exact and draft.value is not None and draft.modality == "actual" and draft.scope == "national":
            before = state.held.get((draft.name, draft.attribute.key))
            if before is None or (draft.year.year or 0) >= (before.year.year or 0):
                state.held[draft.name, draft.attribute.key] = draft


def last_spoken_of(drafts: list[Draft]) -> Name:
    """The unit of the last figure; a mean that it was held against is only mentioned."""
    drafts = [draft for draft in drafts if not in_passing(draft)] or drafts
    own = [draft.name for draft in drafts if draft.name.kind != "group" and draft.name.level != "national"]
    means = [draft for draft in drafts if draft.name not in own]
    if means and means[0] is drafts[0] and drafts[1:] and drafts[1].figure.rule == "superlative":
        return means[0].name  # "Trung bình cả nước đạt 4,9 điểm, Bình Dương cao nhất cũng chỉ 5,8": an example of it
    return own[-1] if own else drafts[-1].name
