"""Which of two indicators announced together a text goes on with: the first, where the next one that it names is the second."""

from collections.abc import Iterable

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import State

_SENTENCE_ENDS = cue(r"[.;?!](?=\s|$)|\n")


def tells_in_order(lowered: str, mentions: Iterable[Mention], end: int, state: State) -> None:
    """The form “Bộ công bố PAR INDEX và SIPAS. Hải Phòng đứng đầu với 93,02%. … SIPAS của cả nước đạt …”.

    What is told up to the name of the second is of the first, if it can be of both. Where the first is named again beside
    the second, or before it, the text does not go through them in order.
    """
    codes = state.last.indicators
    if len(codes) < 2 or state.since_indicator:  # announced together
        state.told_first = state.told_first if state.told_first in codes else None
        return
    state.told_first = None
    ahead = [mention for mention in mentions if mention.kind == "indicator" and mention.start >= end]
    if not ahead or ahead[0].ids[0] not in codes[1:]:
        return
    over = _SENTENCE_ENDS.search(lowered, ahead[0].end)
    stop = over.start() if over else len(lowered)
    if all(mention.ids[0] != codes[0] for mention in ahead if mention.start < stop):
        state.told_first = codes[0]
