"""Names that end with a word that bounds a number elsewhere: "tuân thủ tiêu chuẩn môi trường tối thiểu 5,88 điểm"."""

from dataclasses import replace

from nlp.figures import Figure
from nlp.mention import Mention


def behind_their_names(figures: list[Figure], mentions: list[Mention]) -> list[Figure]:
    """The figures of a sentence, without a bound that is the end of the name before them."""
    ends = {mention.end: mention.start for mention in mentions if mention.kind == "component"}
    if not ends or all(figure.comparator == "=" for figure in figures):
        return figures
    return [_freed(figure, ends) if figure.comparator != "=" else figure for figure in figures]


def _freed(figure: Figure, ends: dict[int, int]) -> Figure:
    within = (end for end, start in ends.items() if start < figure.start < end < figure.end)
    end = next(within, None)
    return figure if end is None else replace(figure, start=end + 1, comparator="=")
