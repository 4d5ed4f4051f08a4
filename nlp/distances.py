"""How far one unit is from another: "kém gần 14 điểm so với mức trung bình", "thấp hơn hai bậc là Đà Nẵng"."""

from nlp.figures import Figure
from nlp.patterns import cue

_BY = cue(
    r"(?<!\w)(?:hơn|kém|thua|cách)\s+(?:(?:gần|hơn|khoảng|chừng|tới|đến|chỉ|đúng|những|cả|trên|ngót|xấp\s+xỉ|vỏn\s+vẹn|chưa\s+(?:đầy|đến|tới))\s+)*(?=\d)"
)
_FROM_OTHER = cue(
    r"\s+so\s+(?:với\s+)?(?!(?:(?:kết\s+quả|mức|con\s+số|điểm|điểm\s+số|chỉ\s+số|giá\s+trị|số\s+liệu|thời\s+điểm)\s+)*(?:(?:của|hồi|trong|ở|đạt\s+được|công\s+bố|cùng)\s+)*(?:năm|kỳ|lần|20\d\d|trước|chính|mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|yêu\s+cầu|\d))\w"
)
_FAR = 30
"""So many points apart two units may be."""


def from_other(lowered: str, figure: Figure) -> bool:
    """Whether a value is the distance to another unit or to a mean, however it is rounded."""
    if figure.value is None or figure.value > _FAR or not _FROM_OTHER.match(lowered, figure.end):
        return False
    near = max(0, figure.start - 40)
    return any(figure.start - 1 <= by.end() <= figure.end for by in _BY.finditer(lowered, near, figure.end))


_OTHER_IS = cue(r"\s*(?:,\s*)?(?:là|thuộc\s+về|có)\s+(?!do|vì|nhờ|bởi|kết\s+quả|mức|điều|một|so|cơ\s+sở|\d|_?$)(?=\w)")


def names_other(lowered: str, end: int) -> bool:
    """Whether what stands so many places above or below is named behind: "thấp hơn hai bậc là Đà Nẵng"."""
    return _OTHER_IS.match(lowered, end) is not None
