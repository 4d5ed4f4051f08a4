"""Figures of components that nobody names, or of nothing that was measured: "hai chỉ số còn lại cùng tăng 2 bậc"."""

from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue

_NONE_OF_THEM = cue(
    r"(?<!\w)(?:không|chưa|chẳng)\s+(?:có\s+|để\s+|còn\s+)*(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|trục|trụ\s+cột)(?:\s+(?:thành\s+phần|nội\s+dung))?(?:\s+nào)?\s+(?:của\s+(?:[^\s,;.:]+\s+){1,4}?)?(?:(?:bị|rơi|tụt|xếp|nằm|đứng|ở|xuống|đạt|có|điểm)\s+)*(?:(?:ngoài|dưới|trong|vào|trên|kém|sau)\s+)?$"
)
"""The form “không chỉ số nào nằm ngoài tốp 45”: said of all of them."""
_ANYBODY = cue(
    r"(?:^|[,;:.“\"]\s*)(?:người\s+ta|ai\s+(?:đó|cũng)|mỗi\s+người|một\s+người)\s+(?:có\s+thể|thường|vẫn|cũng|đều)\s[^.;]*$"
)
"""The form “người ta có thể hài lòng 85% với tấm giấy khai sinh”."""
_RECKONS = cue(
    r"(?<!\w)(?:chia\s+(?:đôi|trung\s+bình)(?:\s+ra)?|phép\s+(?:tính|cộng|chia)\s+(?:vô|sai|không|này))(?!\w)"
)
"""The form “PAR INDEX hạng 3 cộng SIPAS hạng 30, chia đôi ra 16,5”: numbers that are only reckoned with."""
_PARTS_BY_NUMBER = cue(
    r"(?<!\w)(?:các\s+)?(?:nội\s+dung|chỉ\s+số|lĩnh\s+vực|trục|tiêu\s+chí)\s+(?:số\s+)?\d{1,2}(?:\s*,\s*\d{1,2})*\s+và\s+\d{1,2}\s+(?:[^\W\d]+\s+){1,4}(?:[^.;]|;(?=\s*\d)|\.(?=\d))*$"
)
"""The form “nội dung 1, 2 và 8 giảm lần lượt 0,4; 0,31 và 0,22 điểm”: told by numbers of a list."""
_OTHER_PARTS = cue(
    r"(?<!\w)(?:\d{1,2}|hai|ba|bốn|năm|sáu|(?P<all>các|những))\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|trụ\s+cột)(?:\s+(?:thành\s+phần|nội\s+dung))?\s+(?:còn\s+lại|khác)\s(?:(?!\s(?:là|gồm)\s)[^.;:,(])*$"
)
"""The form “hai chỉ số còn lại cùng tăng 2 bậc”: which they are, the sentence does not tell."""

_THE_REST = cue(
    r"(?<!\w)(?:\d|hai|ba|bốn|năm)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trụ\s+cột)\s[^.]*[,;]\s*(?:(?:số|và)\s+)?còn\s+lại\s+(?:(?:đều|cùng|là|nằm|xếp|chỉ|rơi|được)\s+)*$"
)
"""The form “có 2 chỉ số thuộc nhóm thấp nhất là X và Y, còn lại ở nhóm trung bình cao”."""


_ALL_PARTS = cue(
    r"(?<!\w)cả\s+(?:hai|ba|bốn|năm|sáu|bảy|tám|mười|\d{1,2})\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|nội\s+dung|lĩnh\s+vực|trụ\s+cột|trục)(?:\s+(?:nội\s+dung|thành\s+phần))?\s+(?:[^\W\d]+\s+){0,4}$"
)


def of_all_parts(lowered: str, figure: Figure) -> bool:
    """The form “DTI xếp thứ 47; cả ba trụ cột đều dưới 0,45”: where the components are not known it is no figure of the whole."""
    return "cả " in lowered and _ALL_PARTS.search(lowered, 0, figure.start) is not None


def _of_the_other_parts(sentence: SentenceText, figure: Figure) -> bool:
    """Whether a figure is of the components that are left, none of which is named behind it."""
    if figure.kind == "group" and _THE_REST.search(sentence.lowered, 0, figure.start):
        return True
    told = _OTHER_PARTS.search(sentence.lowered, 0, figure.start)
    bound = figure.kind == "group" or (figure.kind == "score" and figure.comparator != "=")
    parts = bound and any(
        each.kind == "component" and told is not None and each.end <= told.start() for each in sentence.mentions
    )
    if told is None or (told["all"] and not figure.kind.endswith("_change") and not parts):
        return False  # "các chỉ số còn lại giữ trong nhóm 3": each indicator told
    return not any(each.kind in {"component", "indicator"} and each.start > told.start() for each in sentence.mentions)


def of_nothing_named(sentence: SentenceText, figure: Figure) -> str | None:
    """Why a figure is of components without their names, of anybody, or only reckoned; None when it can be of what is named."""
    lowered = sentence.lowered
    if _NONE_OF_THEM.search(lowered, 0, figure.start) or _PARTS_BY_NUMBER.search(lowered, 0, figure.start):
        return "components are counted"
    if _of_the_other_parts(sentence, figure):
        return "components are counted"
    if _ANYBODY.search(lowered, 0, figure.start) or _RECKONS.search(lowered):
        return "the clause speaks of any unit"
    return None
