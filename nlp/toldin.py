"""A department or district that a new paragraph comes back to: its figures are of the indicator that it was told in."""

from dataclasses import replace

from nlp.attribute import Attribute, fits
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.state import Name, State

_INSIDE = frozenset({"department", "district"})


def as_told_before(
    found: tuple[list[Attribute], str], figure: Figure, names: tuple[Name, ...], state: State, *, named: bool
) -> tuple[list[Attribute], str]:
    """What a figure is of, with an indicator handed down from another paragraph made the one that its unit was told in.

    So "Chủ tịch huyện A nói: năm 2023, huyện đạt 78,2 điểm" behind a paragraph on SIPAS is of PAR INDEX, where the
    article told the district's result in that alone. ``named`` tells whether the sentence itself names an indicator.
    """
    attributes, why = found
    if named or not state.since_paragraph or len(attributes) != 1:
        return found
    if len(names) != 1 or names[0].kind not in _INSIDE:
        return found
    codes = state.told_in.get(names[0], ())
    if len(codes) != 1 or attributes[0].indicator == codes[0]:
        return found
    return (
        ([replace(attributes[0], indicator=codes[0], component=None)], why)
        if fits(codes[0], None, figure, names[0].level, None)
        else found
    )


def names_several(mentions: list[Mention]) -> bool:
    """Whether a sentence reads out several departments or districts: a table of its own, and nobody come back to."""
    return len({mention.ids for mention in mentions if mention.kind in _INSIDE}) > 1


def note_told(name: Name, code: str, state: State) -> None:
    """Remember that a unit's result was told in an indicator."""
    codes = state.told_in.get(name, ())
    if code not in codes:
        state.told_in[name] = (*codes, code)
