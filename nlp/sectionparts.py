"""Paragraphs of a report on one component each: "3. Về cải cách thủ tục hành chính: … Chỉ số thành phần đạt 93,12%"."""

from nlp.attribute import component_of
from nlp.draft import SentenceText
from nlp.patterns import cue
from nlp.state import State

_OPENS = cue(
    r"\s*(?:[-–•+*]\s*)?(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-h]|[ivx]{1,4})[.)]?\s+)?(?:(?:về|đối\s+với|trong|ở|công\s+tác|lĩnh\s+vực|nội\s+dung|nhiệm\s+vụ)\s+)*[\"“]?"
)
_ENDS = cue(r"[\"”]?\s*(?:[:.,]|$)")
_ITS_INDEX = cue(
    r"(?:^|[.;]\s+|,\s+)\s*[-–•+*]?\s*(?:(?:kết\s+quả|giá\s+trị|theo\s+đó,|nhờ\s+đó,|nhờ\s+vậy,|do\s+đó,)\s+)*(?:chỉ\s+số|điểm)\s+(?:thành\s+phần|lĩnh\s+vực)(?:\s+(?:này|tương\s+ứng|của\s+(?:bộ|tỉnh|thành\s+phố)|(?:trong\s+)?năm\s+20\d\d))*\s*(?=(?:cũng|chỉ|mới|vẫn|đã|đạt|được|là|ở|xếp|đứng|tăng|giảm)\s|[:(])[^;.]{0,14}$"
)


def opening_part(sentence: SentenceText, state: State) -> tuple[str, str] | None:
    """The component whose name opens a paragraph, as a report on the work done in it begins."""
    start = _OPENS.match(sentence.lowered)
    first = next((each for each in sentence.mentions if each.kind == "component"), None)
    if start is None or first is None or first.start != start.end() or not _ENDS.match(sentence.lowered, first.end):
        return None
    return component_of(first, (*state.last.indicators, *state.heading.indicators, *state.main.indicators))


def part_of_paragraph(lowered: str, start: int, state: State) -> tuple[str, str] | None:
    """The component that "chỉ số thành phần đạt" right before a figure means."""
    return state.item_part if state.item_part is not None and _ITS_INDEX.search(lowered, 0, start) else None
