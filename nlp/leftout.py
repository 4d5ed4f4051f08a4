"""Units left out before it is said who comes first without them: "Nếu không tính Hải Phòng, Hà Nội cao nhất với 92,75%"."""

from nlp.patterns import cue

_WITHOUT = r"(?:(?:không|chưa|chẳng)\s+(?:tính|kể|xét|bao\s+gồm)(?:\s+(?:đến|tới|cả|thêm))?|(?:ngoại\s+)?trừ(?:\s+(?:đi|ra|riêng))?|loại\s+(?:trừ|bỏ|ra)|bỏ\s+(?:qua|riêng)|gạt\s+(?:bỏ|ra))"
_UNITS = r"(?:(?:các|những|cả|hai|ba|bốn|năm|\d{1,2}|trường\s+hợp|hợp\s+của|của|riêng)\s+)*(?:(?:tỉnh|thành\s+phố|tp\.?|địa\s+phương|đơn\s+vị)\s+)?"
LEFT_OUT = cue(
    rf"(?:^|[.,;:(–-]\s*|\s(?:và|nhưng|song|thì)\s+)(?:nếu\s+)?{_WITHOUT}\s+{_UNITS}(?:[^,;.:()\d]{{2,40}}?\s(?:và|cùng|với)\s+{_UNITS})?$"
)
"""Before a unit that does not count: it owns nothing of what is told behind."""
_BESIDES = cue(
    r"(?:^|[.;:(“\"–-]\s*)(?:ngoài|bên\s+cạnh)\s+(?!(?:ra|đó|việc|những|kết|sự|yếu|nước|top|tốp|nhóm|mặt|điểm|chỉ|vấn|thành\s+tích|công|lĩnh|nội)(?!\w))"
    r"(?:[^,;.:()\d]{2,30}?(?:,|\svà)\s+)?(?:(?:các|hai|ba|tỉnh|thành\s+phố|tp\.?|huyện|quận|sở|xã|phường)\s*)*$"
)
_ANOTHER_TOO = cue(r"\s*(?:\([^()]*\)\s*)?(?:,|và)\s+[^.;:]{2,70}?\s(?:cũng|còn\s+có)(?!\w)")


def only_besides(lowered: str, start: int, end: int) -> bool:
    """Whether a unit is named only beside the one that is told of: "Ngoài Hà Nội, Hải Phòng cũng giảm 1 bậc".

    >>> said = "ngoài hà nội, hải phòng cũng giảm 1 bậc"
    >>> only_besides(said, 6, 12), only_besides(said, 14, 23)
    (True, False)
    """
    return (
        ("ngoài" in lowered or "bên cạnh" in lowered)
        and _BESIDES.search(lowered, max(0, start - 60), start) is not None
        and _ANOTHER_TOO.match(lowered, end) is not None
    )


_WITHOUT_SOME_UNIT = cue(
    rf"(?:nếu\s+)?{_WITHOUT}\s+(?!(?:điểm|phần|tiêu|nội|lĩnh|chỉ|năm|các\s+khoản|khoản|yếu|ý|phiếu|hạng|_|\d+[.,])(?!\w))[^;.:()\d]{{2,60}}?(?:\([^()]*\))?(?:,|\sthì)\s"
)
_WOULD = cue(r"(?<!\w)(?:sẽ|có\s+thể|lẽ\s+ra|đáng\s+lẽ|hẳn|ắt|đã\s+(?:có|đứng|xếp|lọt|vào))(?!\w)")
_MEASURED = cue(r"\d+[.,]\d+|\d+\s*(?:%|điểm(?!\w))")


def still_measured(lowered: str, opened: int, start: int, end: int) -> bool:
    """Whether a hypothesis that begins at ``opened`` only leaves others out, and what is told at ``start:end`` was measured all the same.

    >>> said = "nếu không tính hải phòng, hà nội cao nhất với 92,75%"
    >>> still_measured(said, 0, said.index("92"), len(said)), still_measured(said, 0, said.index("cao"), len(said) - 11)
    (True, False)
    """
    if not lowered.startswith("nếu", opened) or _MEASURED.search(lowered, start, end) is None:
        return False
    found = _WITHOUT_SOME_UNIT.match(lowered, opened)
    return found is not None and found.end() <= start and _WOULD.search(lowered, found.end()) is None


_FIRST_WITHOUT = cue(
    rf"(?:^|[.;:(–-]\s*|\s(?:và|nhưng|song)\s+|,\s+){_WITHOUT}\s+[^;.:()]{{2,60}}?(?:\([^()]*\))?,\s[^;.]*$"
)
_ONLY_AMONG = cue(r"(?<!\w)chỉ\s+(?:tính|xét|kể)\s")
"""The form “Không kể các bộ, chỉ tính địa phương, Quảng Ninh cao nhất”: first in its own table."""


def first_of_the_rest(lowered: str, start: int) -> bool:
    """Whether who is first at ``start`` is so only without those left out: "Không kể Hải Phòng, Hà Nội dẫn đầu".

    >>> first_of_the_rest("không kể hải phòng, hà nội dẫn đầu", 27), first_of_the_rest("hà nội dẫn đầu", 7)
    (True, False)
    """
    return _FIRST_WITHOUT.search(lowered, 0, start) is not None and _ONLY_AMONG.search(lowered, 0, start) is None
