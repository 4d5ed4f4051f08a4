"""Figures whose owner is named with the next one: "So với năm 2021 (0,6321 điểm), điểm số của Bộ A tăng 4,7%"."""

from nlp.candidate import Candidate
from nlp.figures import Figure
from nlp.patterns import cue

_AGAINST_FIRST = cue(
    r"^\s*(?:nếu\s+)?(?:so|đối\s+chiếu)\s+với\s+(?:$|(?:kết\s+quả\s+|kỳ\s+|chính\s+mình\s+)*(?:20\d\d|năm\s+(?:20\d\d|ngoái|trước)|kỳ\s+trước|lần\s+trước)\s*\([^()]*$|(?:mức|con\s+số|kết\s+quả|điểm\s+số|số\s+điểm|vị\s+trí|thứ\s+hạng|hạng|thứ|mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)\s(?:[^,;()]{0,12}|(?:đề\s+ra|đặt\s+ra|được\s+giao|năm\s+20\d\d|là|của|tỉnh|\s)+)$)"
)
_ITS_RESULT = cue(
    r"[^,;()]*\)?\s*,\s+(?:(?:điểm(?:\s+số)?|số\s+điểm|chỉ\s+số|kết\s+quả|thứ\s+hạng|vị\s+trí|năm\s+nay|năm\s+20\d\d,?|lần\s+này|nay)\s+)*(?:(?:này|{indicator})\s+)?(?:(?:năm\s+)?20\d\d\s+)?(?:của\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def against_first(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The form “So với năm 2021 (0,6321 điểm), điểm số của Bộ A tăng 4,7%”: what is held against, then whose it is."""
    return (
        _AGAINST_FIRST.search(lowered, 0, figure.start) is not None
        and _ITS_RESULT.fullmatch(lowered, figure.end, name.start) is not None
    )


_YEAR_FIRST = cue(
    r"^\W*(?:trước\s+đó,\s*)?(?:vào\s+|hồi\s+)?năm\s+(?:(?:19|20)\d\d|ngoái|trước)\s+(?:(?:mới|chỉ|còn|từng|vẫn|đang|cũng)\s+)*(?:đứng|xếp|ở|đạt|nằm|được|đội|áp)\s"
)
_THIS_YEAR_THEN = cue(
    r"[^,;()]*,\s+(?:(?:thì\s+)?(?:đến|sang|tới)\s+)?(?:năm\s+(?:nay|(?:19|20)\d\d)|kỳ\s+này|lần\s+này|nay)\s*,?\s*(?:thì\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def year_first(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The form “Năm 2021 mới đứng thứ 6, năm nay Sở A vươn lên dẫn đầu”: two years of one unit, named with the second."""
    return (
        _YEAR_FIRST.match(lowered) is not None
        and _THIS_YEAR_THEN.fullmatch(lowered, figure.end, name.start) is not None
    )


_WITH_IT = cue(
    r"[;:]\s*(?:còn\s+|và\s+|trong\s+khi(?:\s+đó)?,?\s+)?(?:cùng\s+)?(?:với|đạt|giành|được|có)\s+(?:cùng\s+|số\s+điểm\s+|tổng\s+điểm\s+|kết\s+quả\s+|chỉ\s+|mức\s+)*$"
)
_THEN_ITS_OWNER = cue(r"(?:\s*(?:/\s*\d+\s*)?(?:điểm|%))?(?:\s*,|\s+[–—-])\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")


_OPENS_WITH_IT = cue(r"^\W*(?:(?:chỉ|mới|cùng|đúng|vỏn\s+vẹn|tổng\s+cộng|đạt|được|giành|có|với|bằng)\s+)*$")
_ITS_OWN_VALUE = cue(r"\s*(?:[(:–-]|(?:(?:đạt|được|có|là|với|chỉ)\s+)*\d)")


def clause_first(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The forms “…; với 91,2 điểm, thành phố Vinh về nhì", "58,16 điểm, Đắk Nông đội sổ”: the value first, then whose it is."""
    if figure.kind != "score" or _THEN_ITS_OWNER.fullmatch(lowered, figure.end, name.start) is None:
        return False
    if _WITH_IT.search(lowered, 0, figure.start) is not None:
        return True
    return (
        _OPENS_WITH_IT.fullmatch(lowered, 0, figure.start) is not None
        and _ITS_OWN_VALUE.match(lowered, name.end) is None
    )


_CLAUSE_OPENS = cue(r"(?:^\W*|[;:.(]\s+)(?:(?:còn|và|riêng)\s+)?$")
_DASH_TO_OWNER = cue(r"\s+[–—-]\s+(?:(?:ubnd|tỉnh|thành\s+phố|tp\.?)\s+)*")


def dash_to_owner(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The form “xếp cuối là Sở A; áp chót – Sở B”: a clause that opens with a place, and a dash leads to who has it."""
    return (
        figure.kind == "rank"
        and _CLAUSE_OPENS.search(lowered, 0, figure.start) is not None
        and _DASH_TO_OWNER.fullmatch(lowered, figure.end, name.start) is not None
    )


_OF_PLACE = cue(r"\s*(?:ở|tại|của|thuộc\s+về)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
_BOUND = cue(
    r"(?:dao\s+động|nằm|trải|biến\s+thiên|chênh\s+lệch|(?<!\w)từ)[^;]*?(?:từ|đến|tới|giữa|và)\s+(?:mức\s+)?(?:cao\s+nhất\s+|thấp\s+nhất\s+)?(?:là\s+)?$"
)
"""The form “dao động từ 5,6 điểm ở Bình Thuận đến 8,1 điểm ở Bến Tre”: each bound is told with its owner behind it."""


def bound_of(lowered: str, figure: Figure, name: Candidate) -> bool:
    """Whether a value is a bound whose owner stands behind it."""
    return (
        figure.kind == "score"
        and name.role in {"subject", "place"}
        and _OF_PLACE.fullmatch(lowered, figure.end, name.start) is not None
        and _BOUND.search(lowered, 0, figure.start) is not None
    )
