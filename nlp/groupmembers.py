"""Bars that the members of a group have in common: "nhóm các bộ đạt trên 80%", "10 tỉnh cao nhất đều trên 90%"."""

from nlp.patterns import cue

_MEMBERS_OF = cue(
    r"(?<!\w)(?:nhóm|tốp|một\s+trong\s+(?:số\s+)?)\s*(?:\d{1,2}\s+|các\s+|những\s+)+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở|xã|phường)(?:[\s,]+(?:thành(?:\s+phố)?|ngành|cơ\s+quan|ngang\s+bộ))*\s+(?:có|đạt|được|với)(?!\w)[^,;.]{0,60}$"
)
"""The form “nằm trong nhóm các bộ đạt trên 80% nhưng dưới 90%": what all its members have."""
_REGIONS = cue(
    r"(?<!\w)(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|mười|các|những)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở|xã)(?:,?\s+(?:thành(?:\s+phố)?|ngành))*(?:\s+(?:cao|thấp|tốt|kém)(?:\s+điểm)?\s+nhất|\s+(?:dẫn|đứng|xếp)\s+(?:đầu|cuối|chót)(?:\s+bảng)?|\s+(?:đầu|cuối|chót)(?:\s+bảng)?)+\s+(?:đều|cùng)\s[^,;.:]{0,40}$"
    r"|(?<!\w)(?:[2-6](?:/6)?|hai|ba|bốn|năm|sáu|các|mọi|những)\s+vùng(?:\s+(?:kinh\s+tế|miền|xã\s+hội|-|này|cả\s+nước|trên\s+cả\s+nước))*\s+(?:(?:của\s+)?cả\s+nước\s+)?(?:đều|cùng|có|đạt|trong|với)(?!\w)[^,;.]{0,60}$"
)
"""The forms “6/6 vùng kinh tế đều có giá trị trung bình trên 84%", "10 tỉnh cao nhất đều trên 90%": what each has."""
_OF_THE_WHOLE = cue(
    r"(?<!\w)(?:các|những|mọi|tất\s+cả|toàn\s+bộ|hầu\s+hết|phần\s+lớn|đa\s+số|\d{1,3})\s+(?:(?:các|số|\d{1,3})\s+)*(?:sở|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn|đơn\s+vị|phòng|ban|ngành)(?:(?:\s*[,/-]|\s+và)?\s+(?:ban|ngành|phòng|huyện|thị\s+xã|thành\s+phố|xã|phường|thị\s+trấn|đặc\s+khu|cơ\s+quan))*\s+(?:của|thuộc|ở|tại|trong|trên\s+địa\s+bàn)\s[^,;.:()\d]{2,80}$"
)
"""The form “Các xã của Hà Nam được khảo sát đều đạt trên 80%": of the parts of a province, not of itself."""


def has_members(lowered: str, end: int) -> bool:
    """Whether what stands before a bar is the members of a group, or so many units without a name."""
    return bool(
        _MEMBERS_OF.search(lowered, 0, end) or _REGIONS.search(lowered, 0, end) or _OF_THE_WHOLE.search(lowered, 0, end)
    )
