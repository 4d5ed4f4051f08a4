"""How far one unit is from another: "kém gần 14 điểm so với mức trung bình", "thấp hơn hai bậc là Đà Nẵng"."""

from nlp.awayfrommean import from_the_mean, than_the_mean
from nlp.candidate import Candidate
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


_THAN_BEFORE = cue(r"(?<!\w)(?:năm|kỳ|lần|mùa|20\d\d|trước|ngoái|mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?!\w)")
_RIGHT_BEHIND = cue(r"\s+(?:(?:thì|chỉ|lại|cũng|còn|xếp|đứng)\s+)*")
_APART = 40
"""Characters around a distance in which a year would stand that it is counted from."""


def _beside_other(lowered: str, figure: Figure, names: list[Candidate]) -> bool:
    """The form “Tây Ninh hạng 42, Bình Phước kém hơn hai hạng”: places between the two, not a year's change."""
    if figure.kind != "rank_change" or _THAN_BEFORE.search(lowered, figure.start, figure.end + _APART):
        return False
    before = [name for name in names if name.end <= figure.start and name.role == "subject"]
    return (
        len({name.name for name in before}) > 1
        and _RIGHT_BEHIND.fullmatch(lowered, before[-1].end, figure.start) is not None
    )


_OF_TWO = cue(r"(?:(?:cao|thấp|nhiều|ít)\s+)?hơn|kém|thua|(?:xếp|đứng)\s+(?:trên|sau|dưới)")
_HELD_AGAINST = cue(r"(?:^|[.;:,–-]\s*|\s)(?:nếu\s+)?so\s+với\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|láng\s+giềng\s+)*$")


def from_another(lowered: str, figure: Figure, names: list[Candidate]) -> bool:
    """The form “So với Nam Định (hạng 25), Hà Nam thấp hơn 15 bậc”: how far apart two units, or one and a mean, are."""
    if not figure.kind.endswith("_change"):
        return False
    if than_the_mean(lowered, figure):
        return True
    if not _OF_TWO.match(lowered, figure.start):
        return False
    return (
        _beside_other(lowered, figure, names)
        or from_the_mean(lowered, figure)
        or any(
            name.end <= figure.start and _HELD_AGAINST.search(lowered, max(0, name.start - 40), name.start)
            for name in names
        )
    )
