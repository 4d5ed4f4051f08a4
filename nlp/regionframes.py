"""What a region at the beginning of a sentence frames: "Khu vực Tây Nguyên, A đứng đầu; kế đến là B; C cuối bảng (hạng 56)"."""

from functools import cache
from itertools import pairwise

from nlp.draft import Draft, SentenceText
from nlp.lexicon import normal
from nlp.patterns import cue
from nlp.scopes import IS_REPRESENTED, members_of, nationwide, out_of_order, size_of
from nlp.state import State
from schema.catalogue import catalogue

_OPENS = cue(
    # Single words alone: a phrase beside its own words could be taken apart in ever more ways.
    r"\W*(?:(?:xét|tính|riêng|so|sánh|với|trong|ở|tại|còn|lại|khác|bạn|những|dù|vậy|tuy|nhiên|mặc|thế|song|nhưng|đó|ngoài|khi|đem|đặt|cạnh|nếu|các|số|nhóm|khối|tỉnh|thành|phố|địa|phương|đơn|vị|thuộc|của|vùng|khu|vực|miền|toàn|nhìn|quay|sang|ra|đến|tới|xuống|lên|vào|phía|khắp|cả|trên"
    r"|năm|về|theo|kết|quả|chỉ|bảng|xếp|hạng|\d+)[\s,:–-]+)*"
)
_CLOSES = cue(r"(?:\s+(?:trong\s+)?năm\s+20\d\d)?\s*(?:\([^()]*\)\s*)?[,:]|\s+(?:thì|có)\s")
_BARE = frozenset({"rank", "ordinal"})
_MOST = 20
"""No region has more units."""


def frame_ranks(sentence: SentenceText, drafts: list[Draft], state: State) -> None:
    """Let the places that a region frames count in it, in place.

    A place that no unit of the region can have is one in the country, and so is the number that the first or last of
    the region has beside it; where the sentence names no region, the one told last explains two places of one unit.
    """
    ranks = [draft for draft in drafts if draft.figure.kind == "rank" and draft.figure.comparator == "="]
    if not ranks:
        return
    _move_with_places(ranks, drafts)
    _both_ends(sentence, ranks)
    _count_in_region_of_title(sentence, ranks, state)
    frame = _frame(sentence, ranks)
    region, start = frame or (state.region.ids[0] if state.region is not None else None, 0)
    if region is None:
        return
    inside = [draft for draft in ranks if draft.figure.start >= start and _of(draft, region)]
    doubled = [draft for draft in inside if any(_apart(draft, other) for other in inside)]
    name = f"region:{catalogue().unit(region).name}"
    for bracketed in (False, True):
        inside = _without_national(sentence, inside, doubled, region, bracketed=bracketed, framed=frame is not None)
    for draft in inside:
        if draft.scope != "national" or not _fits(sentence, draft, region):
            continue
        first_or_last = draft.figure.rule in {"superlative", "in_order"}
        beside = [other for other in doubled if _apart(draft, other)]
        if beside:
            told = (first_or_last or _next(inside, draft, name)) and all(other.figure.rule in _BARE for other in beside)
            _count_in(draft, name if told and not any(other.scope == name for other in beside) else draft.scope)
        elif frame is not None and (
            first_or_last
            or _next(inside, draft, name)
            or (not doubled and members_of(region) and not _bracketed(sentence, draft))
        ):
            _count_in(draft, name if _led(inside, draft, name) else draft.scope)


def _count_in(draft: Draft, scope: str) -> None:
    """Let a place count in a table; the last of a region is not the sixty-third."""
    last = draft.figure.from_bottom is not None and draft.figure.total is None
    if scope != draft.scope and last and (draft.value or 0) > _MOST:
        draft.value = draft.figure.value
    draft.scope = scope


def _both_ends(sentence: SentenceText, ranks: list[Draft]) -> None:
    """The form “tốt nhất vùng là Lâm Đồng (18), kém nhất là Gia Lai (59)”: both ends are those of the region."""
    ends = [
        draft for draft in ranks if draft.figure.rule == "superlative" and draft.reasons[0].startswith("subject: inv")
    ]
    for one, other in pairwise(sorted(ends, key=lambda draft: draft.figure.start)):
        if not one.scope.startswith("region:") or other.scope != "national" or one.attribute.key != other.attribute.key:
            continue
        opposite = (one.figure.from_bottom is None) != (other.figure.from_bottom is None)
        region = next((unit.id for unit in catalogue().find_units(one.scope.removeprefix("region:"))), None)
        between = sentence.lowered[one.figure.end : other.figure.start]
        if (
            opposite
            and region is not None
            and _of(other, region)
            and "." not in between
            and not nationwide(sentence.lowered, other.figure.end)
        ):
            other.scope = one.scope
            other.value = (
                None if other.figure.from_bottom else other.value
            )  # out of how many, the country's total does not tell


_AN_EXTREME = cue(r"(?<!\w)(?:cao|thấp|tốt|kém)(?:\s+điểm)?\s+nhất(?!\w)|(?<!\w)(?:dẫn|đứng)\s+đầu$")


def _count_in_region_of_title(sentence: SentenceText, ranks: list[Draft], state: State) -> None:
    """In an article whose title is about a region, who is first or last among its units is so there, unless told otherwise."""
    if state.region is None or state.title.subjects:
        return
    region = state.region.ids[0]
    if not any(name in normal(state.article.title) for name in _names(region)):
        return
    units = members_of(region)
    if not units or any(mention.kind == "unit" and units.isdisjoint(mention.ids) for mention in sentence.mentions):
        return
    for draft in ranks:
        told = sentence.lowered[draft.figure.start : draft.figure.end]
        if draft.scope != "national" or not _AN_EXTREME.search(told) or not _of(draft, region):
            continue  # who is at the end of "the table" is so of the published one
        if not nationwide(sentence.lowered, draft.figure.end) and not any(_apart(draft, other) for other in ranks):
            _count_in(draft, f"region:{catalogue().unit(region).name}")


@cache
def _names(region: str) -> tuple[str, ...]:
    unit = catalogue().unit(region)
    return tuple(normal(name) for name in (unit.name, *unit.aliases) if len(name) > _LETTERS)


_LETTERS = 4
"""Abbreviations shorter than that may be another's."""


def _move_with_places(ranks: list[Draft], drafts: list[Draft]) -> None:
    """The form “Cùng trong vùng, Thanh Hóa xếp thứ 14, tăng 5 bậc”: a place that is one in the country moved there."""
    for draft in drafts:
        if draft.figure.kind == "rank_change" and draft.scope.startswith("region:"):
            own = [each.scope for each in ranks if (each.name, each.attribute.key) == (draft.name, draft.attribute.key)]
            if own and set(own) == {"national"}:
                draft.scope = "national"


_IN_IT = cue(
    r"\W*(?:(?:nếu|xét|tính|riêng|so)\s+)*(?:riêng\s+)?(?:trong|ở|tại|với|toàn)\s+(?:toàn\s+)?(?:khu\s+vực|vùng)(?:\s+này)?\s*[,:]"
)


def _frame(sentence: SentenceText, ranks: list[Draft]) -> tuple[str, int] | None:
    """The region that the sentence opens with, by name or as that of its first unit, and where its frame begins."""
    told = _IN_IT.match(_without_indicators(sentence, len(sentence.lowered)).lstrip(" 0123456789:,.-–"))
    first = min(ranks, key=lambda draft: draft.figure.start)
    if told is not None and first.name.kind == "unit" and first.name.level == "province":
        region = catalogue().unit(first.name.ids[0]).region
        return None if region is None else (region, 0)
    for mention in sentence.mentions:
        if mention.kind == "unit" and catalogue().unit(mention.ids[0]).type == "region":
            opening = _without_indicators(sentence, mention.start)
            opened = _OPENS.fullmatch(opening) and _CLOSES.match(sentence.lowered, mention.end)
            opened = None if IS_REPRESENTED.match(sentence.lowered, mention.end) else opened
            return (mention.ids[0], mention.end) if opened else None
    return None


def _without_indicators(sentence: SentenceText, end: int) -> str:
    text = list(sentence.lowered[:end])
    for mention in sentence.mentions:
        if mention.kind == "indicator" and mention.end <= end:
            text[mention.start : mention.end] = " " * (mention.end - mention.start)
    return "".join(text)


def _of(draft: Draft, region: str) -> bool:
    named = draft.name.kind == "unit" and draft.name.level == "province"
    units = members_of(region)
    return named and (not units or not units.isdisjoint(draft.name.ids))


def _apart(one: Draft, other: Draft) -> bool:
    """Whether two places of one unit cannot both count in the same table."""
    same = (one.name, one.attribute.key, one.year.year) == (other.name, other.attribute.key, other.year.year)
    return same and (one.value, one.figure.from_bottom) != (other.value, other.figure.from_bottom)


def _bracketed(sentence: SentenceText, draft: Draft) -> bool:
    start = draft.figure.start
    return sentence.lowered.rfind("(", 0, start) > sentence.lowered.rfind(")", 0, start)


def _without_national(
    sentence: SentenceText, inside: list[Draft], doubled: list[Draft], region: str, *, bracketed: bool, framed: bool
) -> list[Draft]:
    """The places without the list whose numbers no region has: "Đồng Tháp hạng 2, Long An hạng 3, Cà Mau hạng 46"."""
    listed = [
        draft
        for draft in inside
        if draft.figure.rule in {*_BARE, "row"}
        and _bracketed(sentence, draft) == bracketed
        and draft not in doubled
        and draft.figure.total is None
        and not nationwide(sentence.lowered, draft.figure.end)
    ]
    name = f"region:{catalogue().unit(region).name}"
    led = any(draft.scope == name and draft not in listed for draft in inside)
    if led or not any(draft.value is not None and draft.value > size_of(region) for draft in listed):
        return inside
    for draft in listed:
        draft.scope = "national" if draft.scope == name and framed else draft.scope
    return [draft for draft in inside if draft not in listed]


def _fits(sentence: SentenceText, draft: Draft, region: str) -> bool:
    figure = draft.figure
    small = figure.total is None or figure.total <= _MOST
    fits = draft.value is None or draft.value <= size_of(region)
    return small and fits and not nationwide(sentence.lowered, figure.end) and not out_of_order(sentence, figure)


def _led(inside: list[Draft], draft: Draft, name: str) -> bool:
    """Whether somebody before has his place in the region, or this is the first place told."""
    before = [other for other in inside if other.figure.start < draft.figure.start]
    return all(other.name == draft.name for other in before) or any(other.scope == name for other in before)


def _next(inside: list[Draft], draft: Draft, name: str) -> bool:
    """Whether a place is the next one behind another in the region: "A đứng đầu (thứ 22 cả nước), B thứ hai"."""
    return any(other.scope == name and draft.value is not None and other.value == draft.value - 1 for other in inside)
