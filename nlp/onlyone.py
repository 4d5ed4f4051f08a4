"""Which of several names, or of several indicators, a figure is of, where its words mean only one of them."""

from dataclasses import replace

from nlp.candidate import Choice
from nlp.decoys import of_compared_unit
from nlp.english_those import of_the_last
from nlp.figures import Figure
from nlp.mention import Mention


def only_one(lowered: str, figure: Figure, choice: Choice) -> Choice:
    """The choice with one name of several, where the words tell that only that one is meant."""
    if len(choice.names) > 1 and of_compared_unit(lowered, figure):
        return replace(choice, names=choice.names[:1])  # "bỏ xa đơn vị về nhì là A (83,98%); B (83,71%), C …"
    if len(choice.names) > 1 and figure.kind == "rank" and choice.reason == "before" and of_the_last(lowered, figure):
        return replace(choice, names=choice.names[-1:])  # "A, B and C, which finished last"
    return choice


def but_for_others(mentions: list[Mention], told: Mention, figure: Figure) -> list[Mention]:
    """The mentions of a sentence without the other indicators and components, where it says which one a figure is of."""
    return [
        mention
        for mention in mentions
        if mention.kind not in {"indicator", "component"}
        or mention is told
        or (
            told.kind == "component"
            and mention.kind == "indicator"
            and (mention.end <= told.start or mention.start >= figure.end)
        )
    ]
