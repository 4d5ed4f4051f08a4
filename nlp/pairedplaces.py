"""As many places in a bracket as indicators told side by side: "PAR INDEX và SIPAS: Huế (8 và 5), Nghệ An (12 và 34); còn 61 và 60 là Quảng Trị"."""

import re

from nlp.board import MOST_RANKED
from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.instep import joined_indicators
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.placeruns import place
from nlp.state import Name

_NUMBER = cue(r"(?<!\d)(?<!/)(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?(?!\d)")
_ONE = r"(?:(?:thứ|hạng)\s+)?\d{1,2}(?:/\d{2})?(?![\w%/]|[.,]\d)"
_RUN = rf"(?P<run>{_ONE}(?:\s*(?:,|;|và|-|–)\s*{_ONE})+)"
_IN_BRACKET = cue(rf"\s*\(\s*(?:lần\s+lượt\s+(?:là\s+)?)?{_RUN}\s*\)")
_BEHIND_MARK = cue(rf"\s*(?:[:–-]|là)\s*{_RUN}(?=\s*(?:[;.,](?!\d)|$))")
_BEFORE = cue(rf"(?:[;,.]|(?<!\w)còn)\s+(?:còn\s+)?{_RUN}\s+(?:là|thuộc\s+về|là\s+của)\s+(?:(?:tỉnh|thành\s+phố|tp\.?)\s+)?$")  # fmt: skip
_PLACES = cue(r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|vị\s+trí|hạng(?!\s+mục)|xếp|đứng)(?!\w)")
_FEWEST = 2
_NO_SCORE = 40
"""No province has so few points of a hundred: a number below is a place."""

Runs = tuple[list[Figure], dict[int, Name | Mention], list[tuple[int, int]]]
_Told = tuple[Candidate, re.Match[str], list[tuple[int, int, int, int | None]]]


def with_paired_places(sentence: SentenceText, names: list[Candidate], runs: Runs) -> Runs:
    """The runs of places of a sentence, with those that stand beside each name, one for each indicator told before."""
    indicators = joined_indicators(sentence)
    if len(indicators) < _FEWEST:
        return runs
    told = [one for name in names if (one := _of_name(sentence, name, indicators)) is not None]
    if len(told) < _FEWEST or not _tell_places(sentence, told):
        return runs
    figures, owners, spans = runs
    for name, match, numbers in told:
        begin, end = match.span("run")
        sentence.scan.figures[:] = [each for each in sentence.scan.figures if not begin <= each.start < end]
        figures = [each for each in figures if not begin <= each.start < end]
        for number, indicator in zip(numbers, indicators, strict=True):
            figure = place(*number)
            figures.append(figure)
            owners[id(figure)] = name.name
            sentence.parts_in_turn[id(figure)] = indicator
        spans.append((begin, end))
    return figures, owners, spans


def _of_name(sentence: SentenceText, name: Candidate, indicators: list[Mention]) -> _Told | None:
    """A name with its places, as many as there are indicators."""
    if name.role != "subject" or name.start < indicators[-1].end:
        return None
    lowered = sentence.lowered
    match = _IN_BRACKET.match(lowered, name.end) or _BEHIND_MARK.match(lowered, name.end)
    match = match or _BEFORE.search(lowered, 0, name.start)
    if match is None:
        return None
    begin = match.start("run")
    numbers = [
        (begin + one.start(), begin + one.end(), int(one["value"]), int(one["total"] or 0) or None)
        for one in _NUMBER.finditer(match["run"])
    ]
    fits = len(numbers) == len(indicators) and all(0 < value <= (total or MOST_RANKED) for *_, value, total in numbers)
    return (name, match, numbers) if fits else None


def _tell_places(sentence: SentenceText, told: list[_Told]) -> bool:
    """Whether the numbers are places: a word says so before them, or some are too small for anything else."""
    if _PLACES.search(sentence.lowered, 0, told[0][1].start("run")):
        return True
    return "điểm" not in sentence.lowered and any(
        value < _NO_SCORE for *_, numbers in told for _, _, value, _ in numbers
    )
