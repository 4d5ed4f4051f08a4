"""Items of a list of components that no name of the catalogue opens: "…; thực hiện cơ chế một cửa đạt 83,2%"."""

from nlp.amongparts import of_unknown_part
from nlp.attribute import Attribute
from nlp.draft import SentenceText
from nlp.english_content import of_one_service
from nlp.fieldsofwork import of_a_field_of_work
from nlp.figures import Figure
from nlp.patterns import cue

_ITEM = cue(
    r"(?:;|,|(?<=\S)\s+và)\s+(?:(?:và|còn|riêng|lĩnh\s+vực|nội\s+dung|chỉ\s+số|tiêu\s+chí)\s+)*[\"“]?"
    r"(?P<first>ưu\s+đãi|chi\s+phí|khả\s+năng|thanh\s+tra|niềm\s+tin|hiệu\s+quả|mức\s+độ|thực\s+hiện|chất\s+lượng|cơ\s+chế|hạ\s+tầng|bầu\s+cử|công\s+tác|yếu\s+tố|xây\s+dựng|đổi\s+mới|tiếp\s+nhận|giải\s+quyết|quản\s+lý|quản\s+trị|phát\s+triển|ứng\s+dụng|đào\s+tạo|hỗ\s+trợ|chính\s+sách|tiếp\s+cận|môi\s+trường|kiểm\s+soát|phòng,?\s+chống|trách\s+nhiệm|sự|cung\s+ứng|cải\s+cách|năng\s+lực|cạnh\s+tranh|an\s+ninh|thiết\s+chế|nhân\s+lực|thể\s+chế|nhận\s+thức|hoạt\s+động|an\s+toàn|thủ\s+tục|đội\s+ngũ|tổ\s+chức|tài\s+chính|hiện\s+đại|tác\s+động|vai\s+trò|bảo\s+đảm|đảm\s+bảo|dịch\s+vụ|nâng\s+cao)"
    r"(?!\w)(?:,?\s+(?!(?:đạt|là|được|giảm|xếp|đứng|so|tỉnh|cả|toàn|trung|bình)\s)[^\W\d]+){1,14}[\"”]?\s*(?:\s(?:đạt|là|được|chỉ|với|chỉ\s+đạt|ở\s+mức)|:)?\s*\(?$"
)
"""Before a figure: an item of its own, that begins as the names of components do."""


def is_number_of_a_part(sentence: SentenceText, figure: Figure) -> bool:
    """Whether a figure is the number in the name of a component: "chỉ số thành phần thứ nhất"."""
    return any(
        (part.kind == "component" or part.text.endswith(("thứ nhất", "thứ hai")))
        and part.start <= figure.start
        and figure.end <= part.end
        for part in sentence.mentions
    )


_OF_PARTS = cue(
    r"\s*(?:cả\s+nước\s+|toàn\s+quốc\s+|(?:toàn\s+|cả\s+|trong\s+)?(?:vùng|khu\s+vực|tỉnh|miền)\s+(?:[^\W\d]+\s+){0,4}?)?(?:ở|về|trong|tại|với)\s+(?:cả\s+|tới\s+)?(?:\d+(?:/\d+)?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|một\s+số|đa\s+số)\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|nội\s+dung|lĩnh\s+vực|trục(?:\s+nội\s+dung)?|tiêu\s+chí|trụ\s+cột)"
)


def in_some_parts(lowered: str, figure: Figure, attributes: list[Attribute], why: str) -> bool:
    """The form “đứng đầu cả nước về 3 nội dung”: a place in some of the components, which are not named."""
    whole = len(attributes) == 1 and attributes[0].component is None
    told = (whole or why == "component before") and figure.kind in {"rank", "group"}
    return told and _OF_PARTS.match(lowered, figure.end) is not None


_VALUES = frozenset({"score", "score_change"})


def of_no_known_part(sentence: SentenceText, figure: Figure, attributes: list[Attribute], why: str) -> bool:
    """Whether a figure is of a part, or a field of work, that the catalogue does not have; ``why`` tells how it was bound."""
    first = attributes[0]
    if why == "component before":
        return _of_an_unknown_item(sentence, figure, first.start) or _of_a_smaller_part(sentence, figure, first.start)
    if len(attributes) > 1 or first.component is not None:
        return False
    unnamed = figure.kind in {"rank", "group"} and of_unknown_part(sentence, figure)
    one = of_one_service(sentence.lowered, figure, first.indicator)
    return unnamed or one or of_a_field_of_work(sentence, figure, first.indicator)


_IN_IT = cue(
    r"(?:[,;(–-]\s*|\.\s+|\s)trong\s+đó,?:?\s+(?:có\s+|thì\s+|riêng\s+)*(?:(?:các|những|hai|ba|bốn|\d)\s+)?(?:(?:nội\s+dung|chỉ\s+số|tiêu\s+chí|chỉ\s+tiêu)(?:\s+(?:thành\s+phần|con|nhỏ))?\s*(?:là\s*|:\s*|như\s*|về\s*)?(?:[\"“]|(?=[^\W\d]+\s[^\W\d]))|[\"“])?"
    r"(?!(?:tăng|giảm|tỉnh|thành\s+phố|tp|năm|kỳ|điểm|xếp|đứng|cao|thấp|tiếp|được|đạt|chỉ|mức|số|nhiều|có|không|riêng|khi|người|hơn|từ|tốt|còn|giai|nội|cả|toàn|nhóm|vị|hạng)(?!\w))[^\W\d]+[,\s]+[^\W\d]+"
)
"""Behind the value of a component: what it is made up of ("…, trong đó "y tế công lập" đạt 2,24 điểm, giáo dục 1,97 điểm")."""
_PARTS_OF_ALL = frozenset({"component", "indicator", "unit", "anaphora", "department", "district"})


def _of_a_smaller_part(sentence: SentenceText, figure: Figure, start: int) -> bool:
    """Whether a figure is of something that the component named at ``start``, which has its value, is made up of."""
    valued = next(
        (each.end for each in sentence.scan.figures if each.kind in _VALUES and start < each.start < figure.start), None
    )
    if valued is None or "trong" not in sentence.lowered[valued : figure.start]:
        return False
    opened = _IN_IT.search(sentence.lowered, valued, figure.start)
    return opened is not None and not any(
        opened.start() <= mention.start < figure.start and mention.kind in _PARTS_OF_ALL
        for mention in sentence.mentions
    )


def _of_an_unknown_item(sentence: SentenceText, figure: Figure, start: int) -> bool:
    """Whether a score stands in a list item of its own, behind the item of the component named at ``start``.

    The component had a score before it, and between that and this one a name begins that the catalogue does not have.
    """
    if figure.kind not in _VALUES:
        return False
    own = [other for other in sentence.scan.figures if other.kind in _VALUES and start < other.start < figure.start]
    if not own:
        return False
    item = _ITEM.search(sentence.lowered, own[-1].end, figure.start)
    return item is not None and not any(
        item.start() <= mention.start < figure.start and mention.kind != "decoy" for mention in sentence.mentions
    )
