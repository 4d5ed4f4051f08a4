"""A component that its value tells: "tính năng động chưa cao, được 5,9 điểm và đứng thứ 60" can be of no whole index."""

import re

from nlp.attribute import fits
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue

_RIGHT_BEHIND = cue(r"\s*[,;(–-]?\s*(?:(?:và|đã|được|cùng|đồng\s+thời|tức|chỉ|xếp|đứng)\s+)*")
_ANOTHER_CLAUSE = re.compile(r"[;.:]")
_NEAR = 70


def told_by_its_scale(
    lowered: str,
    part: Mention,
    figure: Figure,
    figures: list[Figure],
    key: tuple[str, str | None],
    reach: tuple[str, ...],
    level: str,
) -> bool:
    """Whether a score behind the words of a component, or the score beside a place, fits it and no index in reach.

    Args:
        lowered: the sentence in small letters.
        part: the words, which may be ordinary ones.
        figure: the score, or a place right behind one.
        figures: all of the sentence.
        key: the indicator and the component that the words may stand for.
        reach: the indicators that the figure could be of.
        level: of the unit, which tells the scale.
    """
    score: Figure | None = figure
    if figure.kind != "score":
        before = [other for other in figures if part.end <= other.start and other.end <= figure.start]
        score = before[-1] if before and before[-1].kind == "score" else None
        if score is None or not _RIGHT_BEHIND.fullmatch(lowered, score.end, figure.start):
            return False
    if score is None or score.unit != "points" or score.comparator != "=":
        return False
    between = lowered[part.end : score.start]
    if len(between) > _NEAR or _ANOTHER_CLAUSE.search(between):
        return False
    return fits(*key, score, level, None) and not any(fits(code, None, score, level, None) for code in reach)
