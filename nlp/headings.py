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
_LONG = 60
_VALUES = frozenset({"score", "rank", "group"})
_LABELLED = cue(
    r"\s*[-–•+*]?\s*(?:(?:giá\s+trị|điểm|chỉ\s+số|mức)\s+)*(?:trung\s+bình|bình\s+quân|cao\s+nhất|thấp\s+nhất|dẫn\s+đầu|đứng\s+đầu|đứng\s+cuối|thứ\s+(?:1|nhất))(?:\s+[^\s.:]+){0,6}\s*:\s"
)
"""Below a heading: "Trung bình: 84,38%", "Cao nhất: Bộ Tư pháp - 89,95%", as pictures with figures are written out."""
_ONLY_BLOCK = cue(
    r"[\s•+*–-]*(?:\d\s*[.)]\s+)?(?:khối|nhóm|cấp)\s+(?:các\s+)?(?:bộ|tỉnh|sở|huyện|địa\s+phương)(?:,?\s+(?:thành(?:\s+phố)?|thị\s+xã|ban|ngành|cơ\s+quan(?:\s+ngang\s+bộ)?))*\s*:?\s*"
)
"""A line that is nothing but a block: "Khối bộ, ngành"."""
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
    if numbered and _NUMBERED_LINE.match(following) and any(each.kind in _VALUES for each in sentence.scan.figures):
        return False  # "1. Tham gia của người dân: 4,28 (năm 2020: 4,77)", below it "2. …": an item like the next
    long = len(following) > _LONG or (":" not in line and _LABELLED.match(following.lower()) is not None)
    return long and len(line.split()) >= 3 and not re.match(r"\s*[-–•+*]", line)


def heading_indicators(sentence: SentenceText, topic: Topic, state: State) -> tuple[str, ...]:
    """What a heading is of; one that is only a year, or a block of units, keeps the indicator that those above it name."""
    only_year = topic.year and ONLY_YEAR.fullmatch(sentence.lowered)
    if topic.indicators or topic.subjects or not (only_year or _ONLY_BLOCK.fullmatch(sentence.lowered)):
        return topic.indicators
    above = state.heading.indicators or state.last.indicators or state.about()
    return above if len(above) == 1 else ()
