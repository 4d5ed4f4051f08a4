"""Places told by the unit right ahead or right below: "Bình Dương 47,18 điểm, xếp ngay sau Thừa Thiên Huế", "đứng trên Bình Định một bậc"."""

from nlp.candidate import Candidate
from nlp.draft import Draft, SentenceText
from nlp.patterns import cue
from nlp.sequels import in_order
from nlp.state import State

_STANDS = r"(?<!\w)(?:xếp|đứng|nằm|bám|theo|ở|về)\s+(?:(?:vị\s+trí|thứ\s+hạng)\s+)?"
_KIND = r"(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|huyện\s+|quận\s+|bộ\s+)?"
_NEXT_TO = cue(rf"{_STANDS}(?:ngay|liền|sát|kế)\s+(?:(?:phía|bên)\s+)?(?P<how>sau|dưới|trên|trước)\s+{_KIND}$")
_BESIDE = cue(rf"{_STANDS}(?:(?:phía|bên)\s+)?(?P<how>sau|dưới|trên|trước)\s+{_KIND}$")
_ONE_PLACE = cue(r"\s*(?:\([^()]*\)\s*)?,?\s*(?:đúng\s+|chỉ\s+)?(?:một|1)\s+(?:bậc|hạng|vị\s+trí|nấc)(?!\w)")
_NOTHING_FOLLOWS = cue(r"\s*(?:\([^()]*\)\s*)?(?:[.,;)](?!\d)|$|(?:về|trong|trên|ở|với|và|của)\s)")
_OTHER_CLAUSE = cue(r"[;:]|\.\s")


def beside_named(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The place of a unit that stands right behind, or right above, another one whose place is known."""
    found: list[Draft] = []
    for other in names if " sau " in sentence.lowered or " trên " in sentence.lowered else ():
        match = _NEXT_TO.search(sentence.lowered, 0, other.start)
        if match is None or not _NOTHING_FOLLOWS.match(sentence.lowered, other.end):
            match = _BESIDE.search(sentence.lowered, 0, other.start)
            if match is None or not _ONE_PLACE.match(sentence.lowered, other.end):
                continue
        own = next((name for name in reversed(names) if name.end <= match.start() and name.role == "subject"), None)
        if (
            own is None
            or own.name == other.name
            or own.name.level != other.name.level
            or _OTHER_CLAUSE.search(sentence.lowered, own.end, match.start())
            or any(draft.name == own.name and draft.figure.kind == "rank" for draft in (*drafts, *found))
        ):
            continue
        anchor = _place_of(other, drafts, state)
        step = 1 if match["how"] in {"sau", "dưới"} else -1
        if anchor is None or anchor.value is None or anchor.value + step < 1:
            continue
        found.append(in_order(anchor, step, own, match.start()))
    return found


def _place_of(name: Candidate, drafts: list[Draft], state: State) -> Draft | None:
    """The exact place from above that a name was told to hold, here or further up, in what the sentence tells of."""
    for draft in drafts:
        figure = draft.figure
        if draft.name == name.name and figure.kind == "rank" and figure.comparator == "=" and not figure.from_bottom:
            return draft
    about = {draft.attribute.key for draft in drafts} or {
        (code, state.last.component) for code in state.last.indicators
    }
    return state.held.get((name.name, next(iter(about)))) if len(about) == 1 else None
