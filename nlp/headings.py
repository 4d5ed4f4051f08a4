"""Lines that head what stands below them."""

import re

from nlp.draft import SentenceText
from nlp.patterns import cue
from nlp.sentences import Sentence
from nlp.state import State, Topic
from nlp.textgrids import row_cells
from nlp.turns import AIMS_LINE

_HEADING_END = cue(r"[.!?;,…]\s*$")
_NUMBERED_LINE = cue(r"\s*\d{1,2}(?:\.\d{1,2})*[.)]\s+")
ONLY_YEAR = cue(r"[\s•+*–-]*(?:\d\s*[.)]\s+)?năm\s+(?:19|20)\d\d\s*:?\s*")
"""A line that is nothing but a year: what stands below it is of that year, and of what the headings above it name."""


def _stands_alone(text: str, span: Sentence) -> bool:
    """Whether a sentence has a line of its own."""
    before, after = text[: span.start].rstrip(" \t"), text[span.end :].lstrip(" \t")
    return (not before or before.endswith("\n")) and (not after or after.startswith("\n"))


def is_heading(sentence: SentenceText, text: str, span: Sentence, spans: tuple[Sentence, ...], index: int) -> bool:
    """A short line of its own without a full stop, with something longer below it."""
    line = sentence.text
    if sentence.scan.years and ONLY_YEAR.fullmatch(sentence.lowered):
        return index + 1 < len(spans)
    if AIMS_LINE.fullmatch(sentence.lowered) and line == text[span.start : span.end] and _stands_alone(text, span):
        return index + 1 < len(spans)
    if len(line) > 140 or _HEADING_END.search(line) or index + 1 >= len(spans):
        return False
    if re.match(r"(?:[IVX]{1,4}|[A-ZĐ])\s*[.)/-]\s+\S", line) or (line.upper() == line and len(line.split()) >= 3):
        return row_cells(line) is None or not re.search(r"\d", re.sub(r"(?:19|20)\d\d", "", line))
    below = spans[index + 1]
    following = text[below.start : below.end]
    numbered = _NUMBERED_LINE.match(line)
    if numbered and not _NUMBERED_LINE.match(following) and not re.search(r"\d", line[numbered.end() :]):
        return any(mention.kind == "indicator" for mention in sentence.mentions) and not any(
            mention.kind in {"unit", "department", "district"} for mention in sentence.mentions
        )
    return len(following) > 60 and len(line.split()) >= 3 and not re.match(r"\s*[-–•+*]", line)


def heading_indicators(sentence: SentenceText, topic: Topic, state: State) -> tuple[str, ...]:
    """What a heading is of; one that is only a year keeps the indicator that those above it name."""
    if topic.indicators or topic.subjects or not topic.year or not ONLY_YEAR.fullmatch(sentence.lowered):
        return topic.indicators
    above = state.heading.indicators or state.last.indicators or state.about()
    return above if len(above) == 1 else ()
