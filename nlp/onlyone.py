"""Which of several names a figure is of, where its words mean only the first or the last of them."""

from dataclasses import replace

from nlp.candidate import Choice
from nlp.decoys import of_compared_unit
from nlp.english_those import of_the_last
from nlp.figures import Figure


def only_one(lowered: str, figure: Figure, choice: Choice) -> Choice:
    """The choice with one name of several, where the words tell that only that one is meant."""
    if len(choice.names) > 1 and of_compared_unit(lowered, figure):
        return replace(choice, names=choice.names[:1])  # "bỏ xa đơn vị về nhì là A (83,98%); B (83,71%), C …"
    if len(choice.names) > 1 and figure.kind == "rank" and choice.reason == "before" and of_the_last(lowered, figure):
        return replace(choice, names=choice.names[-1:])  # "A, B and C, which finished last"
    return choice
