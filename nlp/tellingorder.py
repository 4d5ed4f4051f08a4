"""Which of two indicators announced together a text goes on with: the first, where the next one that it names is the second."""

from collections.abc import Iterable
from dataclasses import replace

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import State

_SENTENCE_ENDS = cue(r"[.;?!](?=\s|$)|\n")


def tells_in_order(lowered: str, mentions: Iterable[Mention], end: int, state: State) -> None:
    """The form “Bộ công bố PAR INDEX và SIPAS. Hải Phòng đứng đầu với 93,02%. … SIPAS của cả nước đạt …”.

    What is told up to the name of the second is of the first. Where the first is named again beside it, or before it, the
    text does not go through them in order.
    """
    codes = state.last.indicators
    if len(codes) < 2 or state.since_indicator:  # announced together
        return
    ahead = [mention for mention in mentions if mention.kind == "indicator" and mention.start >= end]
    if not ahead or ahead[0].ids[0] not in codes[1:]:
        return
    over = _SENTENCE_ENDS.search(lowered, ahead[0].end)
    stop = over.start() if over else len(lowered)
    if all(mention.ids[0] != codes[0] for mention in ahead if mention.start < stop):
        state.last = replace(state.last, indicators=codes[:1])
