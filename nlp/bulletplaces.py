"""Places of a list in lines of their own: "Năm địa phương dẫn đầu PCI 2023 lần lượt là:" and below "- Quảng Ninh (71,25 điểm)"."""

from dataclasses import replace
from decimal import Decimal

from nlp.candidate import Candidate
from nlp.draft import Draft, SentenceText
from nlp.figures import SPELT, Figure, small
from nlp.groupsbelow import remember_group
from nlp.patterns import cue
from nlp.state import State

_OPENS = cue(
    rf"(?<!\w)(?P<count>\d{{1,2}}|{SPELT})\s+(?:vị\s+trí|cái\s+tên|đơn\s+vị|địa\s+phương|tỉnh(?:,\s*thành(?:\s+phố)?)?|thành\s+phố|bộ(?:,\s*ngành)?|sở(?:,\s*ngành)?|cơ\s+quan|huyện|quận|xã|phường)\s"
    r"[^.;:]{0,60}?(?:dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|cao\s+nhất|đầu\s+tiên)(?!\w)[^.;:]{0,80}?(?:lần\s+lượt|theo\s+(?:đúng\s+)?thứ\s+tự)[^.;:]{0,40}:\s*$"
)
_ITEM = cue(r"\s*[-+•*–]\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")


def opened(lowered: str) -> int:
    """How many first places a line announces for the lines below it; 0 where it announces none.

    >>> opened("năm địa phương dẫn đầu pci 2023 lần lượt là:"), opened("năm địa phương dẫn đầu pci 2023 là:")
    (5, 0)
    """
    found = _OPENS.search(lowered) if lowered.rstrip().endswith(":") else None
    return small(found["count"]) if found is not None else 0


def below(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The place of an item in such a list, beside the value that it tells."""
    first = names[0] if names else None
    if not state.places_below or first is None or not _ITEM.fullmatch(sentence.lowered, 0, first.start):
        return []
    own = next((draft for draft in drafts if draft.name == first.name and draft.figure.kind == "score"), None)
    if own is None or any(draft.figure.kind == "rank" for draft in drafts):
        return []
    place = Decimal(state.below_told + 1)
    figure = Figure(first.start, first.end, "rank", place, "rank", rule="in_order")
    reasons = ["the order in which names follow the rank before"]
    return [replace(own, figure=figure, start=first.start, end=first.end, value=place, reasons=reasons)]


def remember(sentence: SentenceText, state: State) -> None:
    """Keep what a line announces, and how far the lines below it have gone; any other line ends the list."""
    remember_group(sentence, state)
    count = opened(sentence.lowered)
    if count:
        state.places_below, state.below_told = count, 0
    elif state.below_told < state.places_below and sentence.lowered.lstrip()[:1] in {"-", "+", "•", "*", "–"}:
        state.below_told += 1
    else:
        state.places_below = 0
