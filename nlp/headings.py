"""Lines that head what stands below them."""

import re

from nlp.draft import SentenceText
from nlp.patterns import cue
from nlp.sentences import Sentence
from nlp.state import State, Topic
from nlp.textgrids import row_cells
from nlp.turns import announces_targets

_HEADING_END = cue(r"[.!?;,…]\s*$")
_NUMBERED_LINE = cue(r"\s*\d{1,2}(?:\.\d{1,2})*[.)]\s+")
ONLY_YEAR = cue(r"[\s•+*–-]*(?:\d\s*[.)]\s+)?năm\s+(?:19|20)\d\d\s*:?\s*")
"""A line that is nothing but a year: what stands below it is of that year, and of what the headings above it name."""


_ANY_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def is_heading(sentence: SentenceText, text: str, span: Sentence, spans: tuple[Sentence, ...], index: int) -> bool:
    """A short line of its own without a full stop, with something longer below it."""
    line = sentence.text
    if sentence.scan.years and ONLY_YEAR.fullmatch(sentence.lowered):
        return index + 1 < len(spans)
    if len(line) > 140 or _HEADING_END.search(line) or index + 1 >= len(spans):
        return False
    if re.match(r"(?:[IVX]{1,4}|[A-ZĐ])\s*[.)/-]\s+\S", line) or (line.upper() == line and len(line.split()) >= 3):
        return row_cells(line) is None or not re.search(r"\d", re.sub(r"(?:19|20)\d\d", "", line))
    below = spans[index + 1]
    following = text[below.start : below.end]
    del span
    numbered = _NUMBERED_LINE.match(line)
    said = _ANY_YEAR.sub("", line[numbered.end() :]) if numbered else ""
    if numbered and not _NUMBERED_LINE.match(following) and not re.search(r"\d", said):
        if announces_targets(sentence):
            return True  # "4. Mục tiêu năm 2023"
        return (
            said == line[numbered.end() :]
            and any(mention.kind == "indicator" for mention in sentence.mentions)
            and not any(mention.kind in {"unit", "department", "district"} for mention in sentence.mentions)
        )
    return len(following) > 60 and len(line.split()) >= 3 and not re.match(r"\s*[-–•+*]", line)


def heading_indicators(sentence: SentenceText, topic: Topic, state: State) -> tuple[str, ...]:
    """What a heading is of; one that is only a year keeps the indicator that those above it name."""
    if topic.indicators or topic.subjects or not topic.year or not ONLY_YEAR.fullmatch(sentence.lowered):
        return topic.indicators
    above = state.heading.indicators or state.last.indicators or state.about()
    return above if len(above) == 1 else ()
