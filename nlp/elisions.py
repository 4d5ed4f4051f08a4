"""Sentences that leave out what the one before told: "Năm trước cũng thứ 58.", "Còn năm 2020 là 49.", "…, đứng trong nhóm 7 bộ"."""

from nlp.board import COUNTED_BETWEEN
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.rows import ENDS, Row
from nlp.state import State

_NAMELESS = cue(
    r"(?<!\w)(?:một|1|vài|nhiều)\s+(?:tỉnh|thành\s+phố|địa\s+phương|bộ|sở|huyện|đơn\s+vị|cơ\s+quan)(?:\s+(?!này|đó)[^\W\d]+){0,5},?\s+(?:[^\W\d]+\s+){0,3}[^\W\d]+:\s*[\"“][^\"”]*(?<!\w)(?:chúng\s+tôi|chúng\s+ta|tỉnh\s+tôi|bộ\s+tôi|đơn\s+vị\s+tôi)(?!\w)"
)
"""The form “Chánh văn phòng một tỉnh trong vùng thừa nhận: "Năm 2019 chúng tôi …"”: whose words they are, nobody tells."""
_YEAR_ALONE = cue(
    r"(?:còn\s+|trong\s+khi\s+|riêng\s+)?(?:năm\s+(?:trước(?:\s+đó)?|ngoái|kia|nay|20\d\d|liền\s+trước)|(?:kỳ|lần|đợt)\s+(?:trước|này)|trước\s+đó(?:\s+một\s+năm)?),?\s+(?:(?:cũng|chỉ|mới|vẫn|lại|còn|thì|là|đã)\s+)*"
)


def goes_on_with_year(sentence: SentenceText, figure: Figure, state: State) -> bool:
    """The form “… đứng thứ 60. Năm trước cũng thứ 58.”: a sentence that is a year and its place, behind one with a place."""
    told = state.last_rank is not None and state.since_indicator == 0 and state.since_paragraph == 0
    return told and _YEAR_ALONE.fullmatch(sentence.lowered, 0, figure.start) is not None


_SOME_UNIT = cue(
    r"(?:^|[,;:]\s*)(?:một|mỗi|nhiều|không\s+ít|có)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|sở|huyện|bộ|cơ\s+quan|thành\s+phố)(?:\s+(?!này|đó|mà)[^\s,;.]+){0,6}\s+(?:đứng|xếp|đạt|ở)\s"
)


def speaks_of_some_unit(lowered: str, figure: Figure) -> bool:
    """Whether what stands before a figure is said of a unit, or by one, that nobody names."""
    return (
        _SOME_UNIT.search(lowered[: figure.start]) is not None or _NAMELESS.search(lowered, 0, figure.start) is not None
    )


_THEN_PLACE = cue(
    r"\s*(?:,|và|,\s*và)\s+(?:(?:phấn\s+đấu|tiếp\s+tục|đứng|xếp|nằm|lọt|thuộc|vào|giữ|vươn|lên|trở\s+lại|có\s+mặt|thứ\s+hạng|vững|ở)\s+)*(?:trong|vào)?\s*"
)


def aimed_with_place(sentence: SentenceText, figure: Figure) -> bool:
    """The form “quyết tâm năm 2019 đạt ít nhất 85%, đứng trong nhóm 7 bộ dẫn đầu”: the place tells what the value is of."""
    behind = next((other for other in sentence.scan.figures if other.start >= figure.end), None)
    return (
        behind is not None
        and behind.rule == "top_n"
        and figure.comparator in {">", ">="}
        and _THEN_PLACE.fullmatch(sentence.lowered, figure.end, behind.start) is not None
    )


_YEAR_THEN = cue(
    r"(?:^|[,;]\s*|(?<!\w)(?:và|còn|rồi|riêng|trong\s+khi)\s+)(?:(?:riêng|còn|thì|trong\s+khi|kết\s+quả|con\s+số\s+(?:này|đó|ấy)|vị\s+trí\s+(?:này|đó|ấy)|thứ\s+hạng\s+(?:này|đó|ấy)|của)\s+)*"
    r"(?:(?:năm\s+)?20\d\d|năm\s+(?:ngoái|kia|trước(?:\s+đó)?|liền\s+trước|nay)|(?:kỳ|lần|đợt)\s+(?:trước|này)|trước\s+đó\s+(?:một|hai|ba)\s+năm|(?:một|hai|ba)\s+năm\s+trước(?:\s+đó)?),?\s+(?:(?:chỉ|mới|thì|lại|vẫn|cũng|còn|đã)\s+)*(?:là|ở|lên|xuống|tụt\s+xuống|rớt\s+xuống|vươn\s+lên)\s+$"
)
"""The form “Còn năm trước là 49.”: a year and its place, behind a sentence that told a place."""


def year_rows(sentence: SentenceText, state: State) -> list[Row]:
    """The bare numbers of a sentence that are places of other years, of the unit whose place was told right before it."""
    told = state.last_rank
    near = told is not None and state.since_indicator == 0 and state.since_paragraph == 0
    if not near or not sentence.scan.loose or state.last.subjects != (told.name,):
        return []
    lowered = sentence.lowered
    first = min(figure.start for figure in sentence.scan.loose)
    others = [figure for figure in sentence.scan.figures if figure.start < first]
    named = any(mention.kind in {"unit", "indicator", "component", "other"} for mention in sentence.mentions)
    if others or named or COUNTED_BETWEEN.search(lowered):
        return []
    return [
        (figure, told.name)
        for figure in sentence.scan.loose
        if _YEAR_THEN.search(lowered, 0, figure.start) and ENDS.match(lowered, figure.end)
    ]
