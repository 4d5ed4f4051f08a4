"""Of two readings that exclude each other one is left: the place of one's own before a shared one, the cheaper before the dearer."""

from collections import Counter
from itertools import pairwise

from nlp.draft import Bound, Draft, Refused
from nlp.patterns import cue
from nlp.yearcontext import DAILY, OF_A_MONTH

_FEW = 2
"""Drafts from which on a place is shared."""


def _own_places(bound: Bound, lowered: str) -> None:
    """The form “A (1), B (2) và C (3) đứng đầu”: who has a place of his own does not share the one that all are praised with."""
    told = [draft for draft in bound.drafts if draft.figure.kind == "rank" and draft.figure.comparator == "="]
    own = {
        (draft.name, draft.attribute.key, draft.year.year): draft.value
        for draft in told
        if draft.figure.rule != "superlative"
    }
    sharing = Counter(id(draft.figure) for draft in told if draft.figure.rule == "superlative")
    of_some = {
        id(draft) for draft in told if draft.figure.rule == "superlative" and _best_of_those(draft, told, lowered)
    }
    bound.drafts = [
        draft
        for draft in bound.drafts
        if id(draft) not in of_some
        and (
            sharing[id(draft.figure)] < _FEW
            or own.get((draft.name, draft.attribute.key, draft.year.year), draft.value) == draft.value
        )
    ]


_THOSE = cue(
    r"(?<!\w)(?:cả\s+(?:hai|ba|bốn|[2-4])|(?:hai|ba|bốn|năm|các|những|\d{1,2})\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở|thành\s+phố)|đều|cùng|trong\s+(?:đó|số\s+(?:này|đó)))(?!\w)"
)


def _best_of_those(extreme: Draft, told: list[Draft], lowered: str) -> bool:
    """The form “cả ba đều trên 87%, cao nhất là Phú Thọ 90,2%, thứ 11”: the best of those named is eleventh of all."""
    if not _THOSE.search(lowered, 0, extreme.figure.start):
        return False
    return any(
        (each.name, each.attribute.key, each.year.year, each.scope, each.modality)
        == (extreme.name, extreme.attribute.key, extreme.year.year, extreme.scope, extreme.modality)
        and each.figure.rule != "superlative"
        and each.figure.start > extreme.figure.end
        and each.value != extreme.value
        for each in told
    )


def _of_two_months(lowered: str, first: Draft, second: Draft) -> bool:
    """Whether a month stands between two figures: "tháng 7 đạt 80,1 điểm; tháng 8 đạt 83,2 điểm"."""
    early, late = sorted((first.figure, second.figure), key=lambda figure: figure.start)
    return OF_A_MONTH.search(lowered, early.end, late.start) is not None


_RIGHT_BEHIND = 8
"""Characters between the last of those told in order and the group that they fill up."""


def _own_places_in_list(bound: Bound) -> None:
    """The form “Tốp 10 còn có A (hạng 6), B (hạng 7)", "theo sau là A và B trong nhóm 3”: who has a place of his own is not told of by the list's bound."""
    own = {
        (draft.name, draft.attribute.key, draft.year.year)
        for draft in bound.drafts
        if draft.figure.kind == "rank" and draft.figure.comparator == "=" and draft.figure.rule != "superlative"
    }
    in_order = [draft for draft in bound.drafts if draft.figure.rule == "succession"]
    last = max((draft.end for draft in in_order), default=0)
    filled = {
        (draft.name, draft.attribute.key, draft.year.year, group.figure.start)
        for draft in in_order
        for group in bound.drafts
        if group.figure.rule == "top_n" and 0 <= group.figure.start - last <= _RIGHT_BEHIND
    }
    bound.drafts = [
        draft
        for draft in bound.drafts
        if (draft.name, draft.attribute.key, draft.year.year, draft.figure.start) not in filled
        and not (
            draft.figure.rule == "top_n"
            and draft.reasons[:1] == ["subject: inverted: the rank names its owner behind it"]
            and (draft.name, draft.attribute.key, draft.year.year) in own
        )
    ]


_CROWD = 3


_IN_STEP = cue(r"(?<!\w)(?:lần\s+lượt|tương\s+ứng|cụ\s+thể)(?!\w)[^.;]{0,30}$")
_BESIDE = cue(r"\s*(?:,|và|,\s*và)\s*")


def _told_in_step(lowered: str, drafts: list[Draft]) -> bool:
    """Two values told in turn that would be one unit's: "X và Y lần lượt đạt 92,1% và 90,7%", where Y is unknown."""
    if len(drafts) != _CROWD - 1 or any(draft.figure.kind != "score" for draft in drafts):
        return False
    first, second = sorted((draft.figure for draft in drafts), key=lambda figure: figure.start)
    return (
        _IN_STEP.search(lowered, 0, first.start) is not None
        and _BESIDE.fullmatch(lowered, first.end, second.start) is not None
    )


def _crowds(bound: Bound, lowered: str) -> None:
    """Three scores or more that would all be one unit's of one year: which of them is, if any, the sentence does not tell."""
    if OF_A_MONTH.search(lowered):
        return
    told: dict[tuple[object, ...], dict[object, list[Draft]]] = {}
    for draft in bound.drafts:
        if draft.figure.comparator == "=" and draft.figure.kind in {"score", "rank"} and draft.modality == "actual":
            key = (draft.name, draft.attribute.key, draft.year.year, draft.figure.kind, draft.scope)
            told.setdefault(key, {}).setdefault((draft.value, draft.figure.from_bottom), []).append(draft)
    for values in told.values():
        if len(values) < _CROWD and not _told_in_step(lowered, [each[0] for each in values.values()]):
            continue
        for draft in (each for drafts in values.values() for each in drafts):
            bound.drafts.remove(draft)
            bound.refused.append(
                Refused(draft.figure, "several values for one: the text does not tell which is of what")
            )


_PAIR = cue(r"\s*(?:,|;|và|,\s*và)\s*")


def _pairs_of_nobody(bound: Bound, lowered: str) -> None:
    """The form “So với trung bình cả nước (89,5% và 80,1%), A thấp hơn còn B cao hơn”: two values, of what each the bracket does not tell."""
    told = [
        draft
        for draft in bound.drafts
        if draft.figure.kind == "score" and draft.figure.comparator == "=" and draft.reasons[0].endswith("parenthesis")
    ]
    for one, two in pairwise(sorted(told, key=lambda draft: draft.figure.start)):
        same = (one.name, one.attribute.key, one.year.year) == (two.name, two.attribute.key, two.year.year)
        if (
            same
            and one.value != two.value
            and {one.modality, two.modality} == {"actual"}
            and _PAIR.fullmatch(lowered, one.figure.end, two.figure.start)
        ):
            for draft in (one, two):
                if draft in bound.drafts:
                    bound.drafts.remove(draft)
                    bound.refused.append(
                        Refused(draft.figure, "several values for one: the text does not tell which is of what")
                    )


def _said_in_words(one: Draft, two: Draft) -> Draft | None:
    """The form “Cuối bảng là Cao Bằng, hạng 63”: the last place in words, where its number is told as well."""
    words = [each for each in (one, two) if each.figure.from_bottom == 1 and each.figure.rule == "superlative"]
    number = [each for each in (one, two) if each.figure.from_bottom is None and each.figure.certain]
    return words[0] if words and number and not words[0].figure.earlier and not number[0].figure.earlier else None


_TEN = 10
"""Points of a component."""
_STRANGE = "no indicator in reach"
_BESIDE_IT = cue(r"\s*[,;(–-]?\s*(?:(?:và|đã|được|cùng|đồng\s+thời|tức|chỉ|xếp|đứng|ở)\s+)*")


def _with_strange_scores(bound: Bound, lowered: str) -> None:
    """The form “chi phí thời gian còn lớn (6,61 điểm, thứ 58)” below PAPI: what its score cannot be of, its place is not of."""
    strange = [
        each.figure.end
        for each in bound.refused
        if each.reason == _STRANGE
        and each.figure.kind == "score"
        and 1 < (each.figure.value or 0) <= _TEN
        and each.figure.unit == "points"
    ]
    for draft in list(bound.drafts) if strange else ():
        start = draft.figure.start
        if draft.figure.kind != "rank" or draft.attribute.start >= 0 or draft.attribute.component is not None:
            continue
        if any(end <= start and _BESIDE_IT.fullmatch(lowered, end, start) for end in strange):
            bound.drafts.remove(draft)
            bound.refused.append(Refused(draft.figure, _STRANGE))


def settle(bound: Bound, lowered: str) -> None:
    """Drop a second national rank or score of the same subject, indicator and year when the text does not contrast them."""
    _own_places(bound, lowered)
    _own_places_in_list(bound)
    _crowds(bound, lowered)
    _pairs_of_nobody(bound, lowered)
    _with_strange_scores(bound, lowered)
    best: dict[tuple[object, ...], Draft] = {}
    for draft in list(bound.drafts):
        if draft.figure.comparator != "=" or draft.figure.kind not in {"rank", "score"} or draft.modality != "actual":
            continue
        key = (draft.name, draft.attribute.key, draft.year.year, draft.figure.kind, draft.scope)
        other = best.get(key)
        if other is None or (draft.attribute.indicator in DAILY and _of_two_months(lowered, other, draft)):
            best[key] = draft
        elif (other.value, other.figure.from_bottom) != (draft.value, draft.figure.from_bottom):
            loser = draft if draft.cost >= other.cost else other
            last = _said_in_words(draft, other)
            if last is not None:
                bound.drafts.remove(last)
                bound.refused.append(Refused(last.figure, "its number is told beside it"))
                best[key] = draft if last is other else other
                continue
            if draft.corrects != other.corrects:
                loser = other if draft.corrects else draft
            elif (
                loser.figure.certain
                and not loser.figure.earlier
                and abs(loser.cost - (draft.cost + other.cost - loser.cost)) < 0.8
            ):
                continue
            bound.drafts.remove(loser)
            bound.refused.append(
                Refused(loser.figure, "another reading of the same subject, indicator and year is cheaper")
            )
            best[key] = draft if loser is other else other
