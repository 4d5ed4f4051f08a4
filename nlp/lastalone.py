"""Values told in turn that are of the last name alone: those before it have told theirs in clauses of their own."""

from nlp.candidate import Candidate
from nlp.figures import Figure
from nlp.mention import Mention


def of_the_last_alone(lowered: str, subjects: list[Candidate], at: int) -> bool:
    """The form “PAR INDEX của A năm 2021 là x, năm 2022 là y; của B tương ứng là …”: each name has a clause of its own."""
    begins = lowered.rfind(";", 0, at)
    return 0 <= begins < subjects[-1].start < at and subjects[0].end <= begins


def of_the_last_index(lowered: str, attributes: list[Mention], figures: list[Figure], first: Figure) -> bool:
    """The form “PAR INDEX năm 2021 xếp thứ 5, …; SIPAS hai năm này lần lượt xếp thứ 3 và thứ 1”: the last has its own clause."""
    begins = lowered.rfind(";", 0, first.start)
    return attributes[0].end <= begins < attributes[-1].start and any(
        attributes[0].end <= figure.start < begins and figure.kind == first.kind for figure in figures
    )
