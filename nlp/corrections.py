"""What a text sets right: a figure that is told as a slip, and the one that takes the place of what was said before."""

from nlp.figures import Figure
from nlp.patterns import cue

_SLIP = cue(
    r"(?<!\w)(?:(?:ghi|viết|in|nêu|đưa|đăng|dẫn|trích|gõ|đánh\s+máy|nói|phát\s+biểu|công\s+bố|thông\s+tin|đưa\s+tin)\s+(?:nhầm|sai|(?:chưa|không|thiếu)\s+chính\s+xác)|nhầm(?=\s+(?:thành|là|số|thứ|vị|điểm|kết|tên|thông)))(?!\s+(?:lẫn|sót|phạm|lệch))(?!\w)(?:[^.;]|\.(?=\d)){0,90}$"
)
_SLIP_ENDS = cue(
    r"[;:(]|[,.]\s+(?:nay|xin|thực\s+(?:tế|ra)|con\s+số|kết\s+quả|chính\s+xác|đúng)|(?<!\w)(?:thay\s+vì|mà\s+(?:phải\s+)?là|trong\s+khi|đính\s+chính)(?!\w)"
)
_SET_RIGHT = cue(
    r"(?<!\w)(?:(?:đính|cải)\s+chính(?!\s+(?:của|trên))|nói\s+lại\s+cho\s+(?:đúng|rõ|chính\s+xác)|sửa\s+(?:lại\s+)?(?:thành|là|cho\s+đúng)|đọc\s+lại\s+là"
    r"|(?:thông\s+tin|con\s+số|số\s+liệu|kết\s+quả|điểm\s+số|số\s+điểm|thứ\s+hạng|vị\s+trí|giá\s+trị)\s+(?:[^\W\d]+\s+){0,3}?(?:chính\s+xác|đúng(?!\s+(?:hạn|hẹn|quy|như|với|theo|tiến|thứ))|thực\s+tế|chính\s+thức)(?:\s+(?:của|mà|được|do)\s[^.;:\d]{0,40}?)?\s*(?:phải\s+|đã\s+)?(?:là|:)"
    r"|(?:đúng|chính\s+xác|thực)\s+ra\s+(?:phải\s+)?là|(?:chính\s+xác|đúng)\s+(?:phải\s+)?là)(?!\w)(?:[^.;]|\.(?=\d))*$"
)


def is_slip(lowered: str, figure: Figure) -> bool:
    """Whether the words before a figure call it a slip.

    >>> from nlp.scan import scan
    >>> said = "báo đã ghi nhầm par index của hà nam là 84,2%, con số đúng là 84,5%"
    >>> [is_slip(said, figure) for figure in scan(said).figures]
    [True, False]
    """
    slip = _SLIP.search(lowered, max(0, figure.start - 120), figure.start)
    return slip is not None and _SLIP_ENDS.search(lowered, slip.start(), figure.start) is None


def sets_right(lowered: str, figure: Figure) -> bool:
    """Whether a figure is told in place of what was said before: "con số chính xác là 84,5%"."""
    return _SET_RIGHT.search(lowered, 0, figure.start) is not None
