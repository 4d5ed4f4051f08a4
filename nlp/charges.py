"""Who is told to bring a result about, and has none himself: "giao Sở Nội vụ đưa lĩnh vực chế độ công vụ lên trên 82%"."""

from nlp.attribute import Attribute, measures
from nlp.candidate import Choice
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.modality import claimed
from nlp.patterns import cue
from nlp.state import State

_TOLD_TO = cue(
    r"(?<!\w)(?:giao|giao\s+cho|giao\s+nhiệm\s+vụ\s+cho|yêu\s+cầu|phân\s+công|chỉ\s+đạo|đề\s+nghị)\s+(?:[^.;:]|\.(?=\d))*$"
)
_BRINGS = cue(
    r"\s+(?:(?:phải|cần|chủ\s+trì|phối\s+hợp|tập\s+trung|tham\s+mưu|có\s+giải\s+pháp|chịu\s+trách\s+nhiệm|để|nhằm),?\s+)*(?:đưa|nâng|cải\s+thiện|kéo|khắc\s+phục|tăng|vực)\s"
)


_PROPOSES = cue(
    r"\s+(?:(?:tỉnh|thành\s+phố)\s+)?(?:(?:cũng|đã|đang|sẽ|vừa)\s+)*(?:đặt\s+(?:ra\s+)?(?:mục\s+tiêu|chỉ\s+tiêu)|đề\s+(?:xuất|nghị|ra)|kiến\s+nghị|tham\s+mưu|xác\s+định|kỳ\s+vọng)(?!\w)"
)
"""The form “Sở Nội vụ đặt mục tiêu đến năm 2020 PAR INDEX nằm trong tốp 15”: what it has in mind for the province."""


def is_charged(sentence: SentenceText, choice: Choice, state: State) -> bool:
    """Whether a department that has no result of its own is to bring the province's about, or proposes what that shall be."""
    if state.inner is not None or any(state.told_in.get(name) for name in choice.names):
        return False
    if choice.span is None or sum(mention.ids == choice.names[0].ids for mention in sentence.mentions) != 1:
        return False
    lowered = sentence.lowered
    told = _TOLD_TO.search(lowered, 0, choice.span[0]) and _BRINGS.match(lowered, choice.span[1])
    return told is not None or _PROPOSES.match(lowered, choice.span[1]) is not None


def aimed_by_the_province(
    sentence: SentenceText, figure: Figure, choice: Choice, attribute: Attribute, state: State
) -> Choice:
    """The form “huyện Bảo Thắng xếp thứ hai; phấn đấu PCI vào nhóm 10”: a province's aim behind places of its parts."""
    if (
        choice.reason == "the sentence before"
        and choice.names != (state.home,)
        and _leaders_speak(sentence, figure, state)
    ):
        aimed = state.home is not None and claimed(sentence, figure, state) == "target"
        return Choice((state.home,), _OF_HOME, "the article's province") if aimed and state.home else choice
    parts = all(name.kind in {"department", "district"} for name in choice.names)
    if not parts or state.home is None:
        return choice
    if not is_charged(sentence, choice, state) and any(measures(attribute.indicator, n.level) for n in choice.names):
        return choice
    aimed = measures(attribute.indicator, state.home.level) and claimed(sentence, figure, state) == "target"
    return Choice((state.home,), _OF_HOME, "the article's province") if aimed else choice


_LEADERS = cue(
    r"(?<!\w)(?:bí\s+thư|phó\s+bí\s+thư|thường\s+trực|ban\s+thường\s+vụ)\s+(?:tỉnh|thành)\s+ủy(?=\s+[^\W\d])|(?<!\w)(?:lãnh\s+đạo|chủ\s+tịch(?:\s+ubnd)?|ubnd|hđnd|bí\s+thư|thường\s+trực)\s+(?:ubnd\s+)?(?:tỉnh|thành\s+phố)(?!\s+(?:này|đó|ấy|bạn)(?!\w))(?=\s+[^\W\d])"
)


def _leaders_speak(sentence: SentenceText, figure: Figure, state: State) -> bool:
    """The form “Lãnh đạo tỉnh yêu cầu năm 2022 tăng ít nhất 15 bậc” behind a sentence on a neighbour: they speak of their own."""
    led = _LEADERS.search(sentence.lowered, 0, figure.start)
    if led is None or state.home is None:
        return False
    return not any(each.kind == "unit" and each.start <= led.end() + 1 <= each.end for each in sentence.mentions)


_OF_HOME = 2.5
