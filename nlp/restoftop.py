"""Which places the rest of a group holds: "ba địa phương còn lại trong top 5 lần lượt là A, B, C"."""

from nlp.figures import Figure, small
from nlp.lexicon import alternation
from nlp.numbers import WORDS
from nlp.patterns import cue

_REST = cue(
    rf"(?<!\w)(?P<count>\d{{1,2}}|các|những|{alternation(WORDS, space=' ')})\s+(?:vị\s+trí|thứ\s+hạng|cái\s+tên|gương\s+mặt|đại\s+diện|suất|đơn\s+vị|địa\s+phương|tỉnh(?:,\s*thành(?:\s+phố)?)?|thành\s+phố|bộ(?:,\s*ngành)?|sở(?:,\s*ngành)?|cơ\s+quan|huyện|quận|xã|phường)\s+(?:còn\s+lại|khác|(?:tiếp|kế)\s+theo|kế\s+tiếp)\s+(?:(?:trong|của|thuộc|nằm\s+trong|góp\s+mặt\s+trong|lọt|vào|có\s+mặt\s+trong)\s+)+(?:số\s+)?$"
)
_ALL_THE_REST = frozenset({"các", "những"})
_HALF = cue(
    r"(?<!\w)(?:nửa|phân\s+nửa|một\s+nửa)\s+(?P<which>đầu|trên|sau|cuối|dưới|còn\s+lại)\s+(?:(?:trong|của|thuộc|nằm\s+trong|ở)\s+)*(?:danh\s+sách\s+|bảng\s+|số\s+)?$"
)
"""The form “nửa sau của top 10”."""


_REST_ENGLISH = cue(
    r"(?<!\w)(?:(?:remaining|other)\s+(?:places|positions|spots|slots|seats)\s+(?:in|of|on|within)|(?:the\s+)?rest\s+of)\s+(?:the\s+)?$"
)
"""The form “The remaining places in the top 10 belong to A, B and C, in that order”."""


def places_of(lowered: str, figure: Figure) -> tuple[int, int]:
    """How many names the words of a group are said of, and the place of the first; zeros for the last ones, as many as are named; 0 of them: all that it names."""
    size = int(figure.value or 0)
    if figure.rule == "top_n" and _REST_ENGLISH.search(lowered, max(0, figure.start - 50), figure.start):
        return (0, 0)
    rest = _REST.search(lowered, max(0, figure.start - 70), figure.start) if figure.rule == "top_n" else None
    half = _HALF.search(lowered, max(0, figure.start - 40), figure.start) if figure.rule == "top_n" else None
    if half is not None and size % 2 == 0:
        return (size // 2, 1 if half["which"] in {"đầu", "trên"} else size // 2 + 1)
    if rest is not None and rest["count"] in _ALL_THE_REST:
        return 0, size
    count = small(rest["count"]) if rest is not None else size
    return (count, size - count + 1) if 0 < count <= size else (size, 1)
