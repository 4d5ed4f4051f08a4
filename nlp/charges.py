"""Who is told to bring a result about, and has none himself: "giao Sở Nội vụ đưa lĩnh vực chế độ công vụ lên trên 82%"."""

from nlp.candidate import Choice
from nlp.draft import SentenceText
from nlp.patterns import cue

_TOLD_TO = cue(
    r"(?<!\w)(?:giao|giao\s+cho|giao\s+nhiệm\s+vụ\s+cho|yêu\s+cầu|phân\s+công|chỉ\s+đạo|đề\s+nghị)\s+(?:[^.;:]|\.(?=\d))*$"
)
_BRINGS = cue(
    r"\s+(?:(?:phải|cần|chủ\s+trì|phối\s+hợp|tập\s+trung|tham\s+mưu|có\s+giải\s+pháp|chịu\s+trách\s+nhiệm|để|nhằm),?\s+)*(?:đưa|nâng|cải\s+thiện|kéo|khắc\s+phục|tăng|vực)\s"
)


def is_charged(sentence: SentenceText, choice: Choice) -> bool:
    """Whether a department is given the task of bringing the province's result about."""
    if choice.span is None:
        return False
    lowered = sentence.lowered
    return (
        _TOLD_TO.search(lowered, 0, choice.span[0]) is not None and _BRINGS.match(lowered, choice.span[1]) is not None
    )
