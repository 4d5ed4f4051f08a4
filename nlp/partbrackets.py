"""Components that a bracket behind a value tells with values of their own: "94,01 điểm (điểm thẩm định 62,51) và dẫn đầu"."""

from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import State, Topic

_BRACKET = cue(r"\d\s*(?:%|điểm(?:\s+phần\s+trăm)?|points?|per\s+cent|percent)?\s*\((?P<inside>[^()]{1,400})\)")


_REACH = 600
"""Letters before a figure in which a closed bracket counts."""


def _closed(lowered: str, start: int) -> list[tuple[int, int]]:
    """The brackets behind a value that are closed before ``start``."""
    return (
        [found.span("inside") for found in _BRACKET.finditer(lowered, max(0, start - _REACH), start)]
        if "(" in lowered
        else []
    )


def behind_brackets(lowered: str, figure: Figure, mentions: list[Mention], state: State) -> list[Mention]:
    """The mentions without the components of closed brackets; what stands behind one goes on with the whole."""
    spans = _closed(lowered, figure.start)
    if not spans:
        return mentions
    left = [
        (each, two)
        for each in mentions
        for one, two in spans
        if each.kind == "component"
        and one <= each.start
        and each.end <= two
        and any(letter.isdigit() for letter in lowered[each.end : two])
    ]
    clause = state.clause
    if clause is not None and clause.component and any(each.end <= state.clause_from <= two for each, two in left):
        state.clause = Topic(clause.indicators)  # the last value of such a bracket
    apart = {id(each) for each, _ in left}
    return [each for each in mentions if id(each) not in apart]
