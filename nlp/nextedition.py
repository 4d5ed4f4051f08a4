"""Results that cannot be of the year told above them: another value of that year is told, and a change leads from it to them.

The form “PCI năm 2021 xếp thứ 21 với 65,96 điểm. … Tỉnh rơi xuống vị trí thứ 35, chỉ còn 65,14 điểm.” in an article of 2023:
what follows without a year is of the edition that came out with the article.
"""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Protocol

from nlp.draft import Bound, Draft, SentenceText
from nlp.patterns import cue
from nlp.state import Name, State
from nlp.yearcontext import DAILY, OUT_FROM, SAME_YEAR, Reading

_BEHIND = 2
"""So many years before publication lies the edition that was followed by the one that is new."""
_LATE = 11
"""From this month on what is measured in a year may be announced in it."""
_FROM_ABOVE = frozenset({"context", "inferred"})
_THEN = cue(
    r"(?<!\w)(?:trước\s+(?:đó|đây)|(?:năm|kỳ|lần)\s+(?:trước|ngoái)|từng|khi\s+(?:đó|ấy)|vốn|trung\s+bình|bình\s+quân|quý\s|tháng\s+\d|ước|previous|earlier|then)(?!\w)"
)
_MOVED = frozenset({"moved_to"})


class _Read(Protocol):
    sentence: SentenceText
    bound: Bound


def turn_to_next(reads: Iterable[_Read], state: State) -> None:
    """Give the results behind those of the last edition the year that follows it, where they contradict them."""
    published = state.article.published_at
    if published is None:
        return
    told: dict[tuple[object, ...], set[Decimal]] = defaultdict(set)
    held: dict[tuple[object, ...], Name] = {}
    turned: set[int] = set()
    for read in reads:
        drafts = [each for each in read.bound.drafts if each.modality == "actual"]
        for draft in drafts:
            if draft.year.basis == "stated" and draft.year.year in turned and not draft.figure.earlier:
                turned.discard(draft.year.year)  # the text says of that year again
        year = _left_behind(read, drafts, told, held, state)
        if year is not None:
            turned.add(year)
        for draft in drafts:
            if draft.year.year in turned and draft.year.basis in _FROM_ABOVE and _can_follow(draft, state):
                _move(draft)
            elif _is_exact(draft) and draft.year.basis == "stated":
                told[_key(draft)].add(draft.value or Decimal(0))
                held.setdefault(_place(draft), draft.name)


def _left_behind(
    read: _Read,
    drafts: list[Draft],
    told: dict[tuple[object, ...], set[Decimal]],
    held: dict[tuple[object, ...], Name],
    state: State,
) -> int | None:
    """The year that the results of a sentence cannot be of, though it is handed down to them."""
    if _THEN.search(read.sentence.lowered):
        return None
    handed = [
        draft for draft in drafts if _is_exact(draft) and draft.year.basis in _FROM_ABOVE and _can_follow(draft, state)
    ]
    for draft in handed:
        if _is_place_of_country(draft) and held.get(_place(draft), draft.name) != draft.name:
            return draft.year.year  # two provinces hold no place in one year
    against = [draft for draft in handed if told.get(_key(draft)) and draft.value not in told[_key(draft)]]
    if not against:
        return None
    one = against[0]
    kinds = {each.figure.kind for each in handed if (each.name, each.attribute.key) == (one.name, one.attribute.key)}
    led = any(each.figure.rule in _MOVED for each in against) or any(_closes(each, drafts, told) for each in against)
    return one.year.year if len(kinds) > 1 or led else None


def _place(draft: Draft) -> tuple[object, ...]:
    """A place among the provinces of the country, whoever holds it."""
    return (
        draft.attribute.key,
        draft.figure.kind,
        draft.scope,
        draft.table,
        draft.year.year,
        draft.name.level,
        draft.value,
    )


def _is_place_of_country(draft: Draft) -> bool:
    return draft.figure.kind == "rank" and draft.scope == "national" and draft.name.level == "province"


def _closes(draft: Draft, drafts: list[Draft], told: dict[tuple[object, ...], set[Decimal]]) -> bool:
    """Whether a change told beside a result leads to it from the one told before."""
    sign = -1 if draft.figure.kind == "rank" else 1
    changes = [
        each.value
        for each in drafts
        if each.figure.kind == f"{draft.figure.kind}_change" and each.name == draft.name and each.value is not None
        if each.attribute.key == draft.attribute.key
    ]
    return any((draft.value or 0) - old == sign * change for old in told[_key(draft)] for change in changes)


def _is_exact(draft: Draft) -> bool:
    return (
        draft.figure.kind in {"rank", "score"}
        and draft.figure.comparator == "="
        and draft.value is not None
        and not (draft.implied or draft.figure.earlier)
    )


def _key(draft: Draft) -> tuple[object, ...]:
    return draft.name, draft.attribute.key, draft.figure.kind, draft.scope, draft.table, draft.year.year


def _can_follow(draft: Draft, state: State) -> bool:
    """Whether the edition behind that of a draft is the one that came out when the article did."""
    published, year, code = state.article.published_at, draft.year.year, draft.attribute.indicator
    if published is None or year is None or code in DAILY:
        return False
    if draft.scope.startswith("internal") or code in SAME_YEAR:
        return year == published.year - (1 if published.month >= _LATE else _BEHIND)
    return published.month > OUT_FROM and year == published.year - _BEHIND


def _move(draft: Draft) -> None:
    year = draft.year.year
    if year is None:
        return
    draft.base_year = year if draft.base_year == year - 1 else draft.base_year
    draft.year = Reading(year + 1, "inferred", "the edition behind the one told above")
    draft.reasons[-1:] = [f"year: {draft.year.reason}"]
