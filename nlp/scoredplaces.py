"""Places behind names that have their scores with them: "A 0,79 và B 0,78 đứng thứ tư và thứ năm"."""

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import Name


def each_with_score(
    sentence: SentenceText, figures: list[Figure], names: list[Candidate], places: list[Figure]
) -> list[Candidate]:
    """The form “C xếp thứ ba; A 0,7910 và B 0,7854 đứng thứ tư và thứ năm”: those right before the places, each with its score."""
    lowered, first = sentence.lowered, places[0].start
    told = max((other.end for other in figures if other.kind == "rank" and other.end <= first), default=0)
    told = max(told, lowered.rfind(";", 0, first))
    own = [name for name in names if name.start >= told]
    scores = [figure for figure in figures if figure.kind == "score" and told <= figure.start < first]
    if len(own) != len(scores) or not scores or not _TO_PLACES.fullmatch(lowered, scores[-1].end, first):
        return []
    apart = [lowered[name.end : score.start] for name, score in zip(own, scores, strict=True)]
    joined = [lowered[score.end : name.start] for score, name in zip(scores, own[1:], strict=False)]
    beside = all(_OF_SCORE.fullmatch(gap) for gap in apart) and all(_NEXT_NAME.fullmatch(gap) for gap in joined)
    return own if beside else []


_OF_SCORE = cue(r"\s*[(:–-]?\s*(?:(?:đạt|được|với|có|at|with|on)\s+)*")
_NEXT_NAME = cue(r"\s*\)?\s*(?:,|và|còn|,\s*(?:và|còn)|,?\s*and)\s+(?:(?:tỉnh|thành\s+phố|tp\.?)\s+)?")
_TO_PLACES = cue(
    r"\s*\)?\s*,?\s*(?:(?:đứng|xếp|ở|giữ|chia\s+nhau|các|hai|ba|cùng|vị\s+trí|hạng|thứ|lần\s+lượt|là|về|were|came|ranked|placed|finished|took)\s+)*"
)


ITS_VALUE = cue(r"\s*\(\s*\d[\d.,]*\s*(?:%|points?|percent|per\s+cent|điểm)?\s*\)")


def values_in_brackets(
    sentence: SentenceText, figures: list[Figure], places: list[Figure], group: list[Candidate]
) -> dict[int, Name | Mention]:
    """The form “Hanoi and Hai Phong were ninth (68.80) and tenth (68.73)”: the value behind each place is of its owner."""
    owners = {place.end: name.name for place, name in zip(places, group, strict=True)}
    return {
        id(figure): owners[end]
        for figure in figures
        for end in owners
        if figure.kind == "score" and end < figure.start and sentence.lowered[end : figure.start].strip() == "("
    }
