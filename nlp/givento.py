"""Values told before the component they are given to: "94,11% (hạng 4) cho chỉ đạo điều hành; 92,65% (hạng 5) cho thể chế"."""

from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue

_FOR = cue(
    r"\s*(?:\((?:(?:xếp\s+)?(?:thứ|hạng)|đứng|xếp)[^()]{1,20}\)\s*)?,?\s*(?:dành\s+)?cho\s+(?:(?:riêng|các|mảng|tiêu\s+chí|nhóm\s+tiêu\s+chí|lĩnh\s+vực|nội\s+dung|chỉ\s+số(?:\s+thành\s+phần)?|trụ\s+cột|trục)\s+)*[\"“]?"
)
_IN_BRACKET = cue(r"\s*\(\s*(?:(?:xếp|đứng)\s+)?")


def given_to_parts(sentence: SentenceText, figures: list[Figure]) -> dict[int, Mention]:
    """Which figures are of the component named behind a "cho", and the place in the bracket between."""
    result: dict[int, Mention] = {}
    lowered = sentence.lowered
    if " cho " not in lowered:
        return result
    parts = [each for each in sentence.mentions if each.kind == "component"]
    for figure in figures:
        part = next((each for each in parts if each.start >= figure.end), None)
        if part is None or figure.kind != "score" or not _FOR.fullmatch(lowered, figure.end, part.start):
            continue
        result[id(figure)] = part
        for other in figures:
            if figure.end <= other.start < part.start and _IN_BRACKET.fullmatch(lowered, figure.end, other.start):
                result[id(other)] = part
    return result
