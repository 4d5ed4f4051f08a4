"""What stands behind a list: as near to the indicator as the line that opened the list."""

from nlp.draft import SentenceText
from nlp.state import State

_BULLETS = ("-", "–", "•", "+", "*")


def step_over_list(sentence: SentenceText, state: State) -> None:
    """Count the items of a list as nothing between the line above it and the one below: "Trong đó:", five items, "Chỉ số giảm 3%".

    The items themselves stand as far from the indicator as they are.
    """
    if sentence.lowered.lstrip().startswith(_BULLETS):
        if state.above_list is None:
            state.above_list = (state.since_indicator, state.last.indicators)
        return
    above, state.above_list = state.above_list, None
    if above is not None and above[1] == state.last.indicators:
        state.since_indicator = min(state.since_indicator, above[0])
