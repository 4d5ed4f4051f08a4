"""Whose a figure of several joined indicators is, indicator by indicator: "PAR INDEX của các bộ, SIPAS của các tỉnh"."""

import re

from nlp.attribute import Attribute
from nlp.candidate import Candidate, Choice
from nlp.figures import Figure
from nlp.state import NATION, Name


def owners_of(
    lowered: str,
    figure: Figure,
    attribute: Attribute,
    attributes: list[Attribute],
    choice: Choice,
    names: list[Candidate],
) -> tuple[Name, ...]:
    """With several indicators joined, a name right behind one of them ("… của các bộ") is its own subject only."""
    if len(attributes) == 1 or attribute.start < 0:
        return choice.names
    later = [other.start for other in attributes if other.start > attribute.start]
    until = min(later) if later else figure.start if attribute.start < figure.start else len(lowered)
    own = [
        name
        for name in names
        if attribute.start < name.start < until
        and re.search(r"của\s+$|,\s*$|và\s+$", lowered[max(0, name.start - 6) : name.start])
    ]
    if own and any(name.name in choice.names for name in own):
        return tuple(dict.fromkeys(name.name for name in own))
    elsewhere = [
        name
        for name in names
        if name.name in choice.names
        and any(other is not attribute and other.start < name.start for other in attributes)
    ]
    if elsewhere and all(name.name.kind == "group" for name in elsewhere):
        return tuple(dict.fromkeys(name.name for name in own)) or (NATION,)
    return choice.names
