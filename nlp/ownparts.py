"""The best and the worst of a unit's own components: "PAR INDEX của Hà Nam: cải cách thể chế được đánh giá cao nhất"."""

from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue

_OF_VALUES = cue(r"(?:(?:điểm|kết\s+quả|tỷ\s+lệ|mức|số)\s+)*(?:cao|thấp|tốt|kém|tích\s+cực)\s+(?:điểm\s+)?nhất$")
"""What compares values; "dẫn đầu", "đứng cuối" are places in a table of units."""
_OF_PART = cue(
    r"[\s\"”]*(?:(?:là|có|đạt|được|bị|điểm|điểm\s+số|số|kết\s+quả|mức|tỷ\s+lệ|với|vẫn|cũng|lại|thì|chấm|cho|đánh\s+giá|ghi\s+nhận|người\s+dân|doanh\s+nghiệp)\s+)*"
)
_WIDER = cue(
    r"[^.;:]{0,50}?(?<!\w)(?:cả\s+nước|toàn\s+quốc|vùng|khu\s+vực|miền|nước|(?:các|\d\d|trong\s+số)\s+(?:tỉnh|địa\s+phương|bộ|đơn\s+vị))(?!\w)"
)
_FRAME = cue(
    r"(?<!\w)(?:trong|xét|soi\s+vào|nhìn\s+vào|ở|về)\s+(?:số\s+)?(?:các|những|\d{1,2}|ba|bốn|năm|sáu|bảy|tám|mười)\s+(?:nhóm\s+)?(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|lĩnh\s+vực|nội\s+dung|trục(?:\s+nội\s+dung)?|tiêu\s+chí|trụ\s+cột)(?!\w)"
)
_OWNER = cue(r"(?<!\w)của\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|bộ\s+)?$")
_OPENS_LIST = cue(
    r"(?:\s*,?\s*(?:năm|kỳ)?\s*20\d\d)?(?:\s*\([^()]*\))?\s*:\s*(?:nội\s+dung\s+|lĩnh\s+vực\s+|chỉ\s+số\s+|[\"“])*"
)
_FEWEST = 2


def best_of_own_parts(sentence: SentenceText, figure: Figure) -> bool:
    """Whether "cao nhất" behind a component compares it with the other components of the same unit."""
    part = _whose(sentence, figure)
    if part is None or _WIDER.match(sentence.lowered, figure.end):
        return False
    others = [each for each in sentence.scan.figures if each is not figure and _whose(sentence, each) is not None]
    units = [each for each in sentence.mentions if each.kind == "unit"]
    if any((each.from_bottom is None) != (figure.from_bottom is None) for each in others) and len(units) < _FEWEST:
        return True
    before = [each for each in units if each.end <= part.start]
    if before and _OPENS_LIST.fullmatch(sentence.lowered, before[-1].end, part.start):
        return True
    frame = _FRAME.search(sentence.lowered, 0, part.start)
    return frame is not None and all(
        each.start < frame.start() or _OWNER.search(sentence.lowered, 0, each.start) for each in before
    )


def _whose(sentence: SentenceText, figure: Figure) -> Mention | None:
    """The component right before a "cao nhất", "đạt điểm thấp nhất"."""
    if figure.rule != "superlative" or not _OF_VALUES.search(sentence.lowered, figure.start, figure.end):
        return None
    before = next((each for each in reversed(sentence.mentions) if each.end <= figure.start), None)
    if before is None or before.kind != "component":
        return None
    return before if _OF_PART.fullmatch(sentence.lowered, before.end, figure.start) else None
