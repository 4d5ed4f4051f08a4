"""Numbers told again that were another indicator's: "PCI … tăng 35 bậc. PAR INDEX … hạng 30. Tăng 35 bậc là …" is PCI's."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from nlp.attribute import Attribute
from nlp.draft import Draft, SentenceText
from nlp.figures import Figure
from nlp.stance import sets_target
from nlp.state import Name, State

SAME = "the same number above"
_MANY_PLACES = 4
"""A smaller change may well be that of two indicators."""


def note_numbers(facts: Sequence[Draft], state: State) -> None:
    """Remember of whom and of what each exact result was."""
    for draft in facts:
        figure = draft.figure
        if draft.modality == "actual" and figure.comparator == "=" and figure.value is not None:
            told = state.numbers.setdefault((draft.name, figure.kind, figure.value), {})
            told[draft.attribute.key] = draft.year.year
            state.numbered.add((draft.name, figure.kind, draft.attribute.key))


def of_same_number(
    sentence: SentenceText, figure: Figure, found: tuple[list[Attribute], str], owners: Sequence[Name], state: State
) -> tuple[list[Attribute], str]:
    """The indicator that the very number was told of above, where the sentence names none; else what was found."""
    attributes, _ = found
    if len(attributes) != 1 or attributes[0].start >= 0 or len(owners) != 1:
        return found
    if figure.value is None or figure.comparator != "=" or not _telling(figure):
        return found
    told = state.numbers.get((owners[0], figure.kind, figure.value))
    if (
        told is None
        or len(told) != 1
        or attributes[0].key in told
        or _beside_others(sentence, figure, owners[0], told.keys(), state)
    ):
        return found
    if figure.kind == "rank" and (
        (owners[0], "rank", attributes[0].key) not in state.numbered
        or any(not year.base for year in sentence.scan.years)
        or next(iter(told))[1] is not None  # a component has the place of the whole often enough
        or any(Name(each.ids, "unit").level == "region" for each in sentence.mentions if each.kind == "unit")
    ):
        return found  # the place of an indicator that has none yet, or of another year, may be the same
    ((indicator, component),) = told
    return [Attribute(indicator, component, attributes[0].inherited)], SAME


def _beside_others(
    sentence: SentenceText, figure: Figure, owner: Name, told: AbstractSet[tuple[str, str | None]], state: State
) -> bool:
    """The form “Đạt 82,15%, xếp thứ 32, tăng 11 bậc”: new numbers stand before it, so that it only happens to be the same."""
    return any(
        other.end <= figure.start
        and other.kind in {"score", "rank"}
        and other.comparator == "="
        and other.value is not None
        and not told & state.numbers.get((owner, other.kind, other.value), {}).keys()
        for other in sentence.scan.figures
    )


def as_told_above(draft: Draft, why: str, sentence: SentenceText, state: State) -> None:
    """Give a number that is told again the year it was told of, and take it for a result where no word says else."""
    figure, year = draft.figure, draft.year
    if year.basis == "stated" or figure.value is None or figure.comparator != "=":
        return
    told = state.numbers.get((draft.name, figure.kind, figure.value), {})
    if draft.attribute.key not in told or not (why == SAME or (figure.kind != "rank" and _telling(figure))):
        return
    if draft.modality != "actual":
        if draft.modality == "forecast" or sets_target(sentence.lowered):
            return  # "phấn đấu giữ mức 43,1 điểm"
        draft.modality = "actual"  # "PAPI giảm 17 bậc là điều đáng suy nghĩ", behind aims
    draft.year = year._replace(year=told[draft.attribute.key], reason=SAME)


def _telling(figure: Figure) -> bool:
    """Whether two indicators of one unit hardly have the number both."""
    if figure.kind == "rank":
        return figure.rule != "superlative"
    return figure.places > 0 or (
        figure.kind == "rank_change" and figure.value is not None and abs(figure.value) >= _MANY_PLACES
    )
