"""Who moved most, and by how much: "Tăng nhiều nhất là An Giang: 6,38%, kế đến là Lai Châu (5,1%)", "mức tăng của Hà Nội là 1,2 điểm"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from nlp.patterns import cue

_UNIT = r"(?P<unit>điểm\s+phần\s+trăm|điểm\s+%|%|điểm)(?!\w)"
_NAME = r"(?:(?!\s(?:đạt|xếp|đứng|còn|lên|xuống|giữ|có)\s)(?:[^.;:,()\d]|,(?=\s(?:minh\s+bạch|điều\s+hành|chính\s+quyền\s+số|công\s+chức)(?!\w)))){2,60}?"
_BESIDE = (
    r"\s*(?:[,:(–-]\s*|\s(?:với|là|ở\s+mức)\s+)(?:(?:mức|số)\s+)?(?:(?:tăng|giảm|thêm|mất|tới|đến|gần|hơn)\s+|[+-])*"
)
_BARE = r"\s+(?=[0-2][.,]\d{1,4}\s*(?:điểm|%))"
"""Nothing at all before what is too little for a score: "kế đến là Thủ tục hành chính công 0,21 điểm"."""
_WAY = r"(?:(?P<up>tăng|cải\s+thiện|nhích|tiến\s+bộ)|giảm|mất|tụt|sụt|hụt)"
_MOST = cue(
    rf"(?<!\w){_WAY}(?:\s+(?:điểm|số|chỉ\s+số|trưởng))*\s+(?:cao|mạnh|nhiều|lớn|sâu|nhanh|ấn\s+tượng|đáng\s+kể|rõ(?:\s+nét)?|ít|thấp)\s+(?:điểm\s+)?nhất(?:\s+(?:cả\s+nước|toàn\s+quốc|lần\s+này|năm\s+nay|của\s+tỉnh|trong\s+[^.;:,()\d]{{2,30}}?|so\s+(?:với\s+)?(?:(?:năm\s+)?20\d\d|năm\s+(?:trước|ngoái))))?(?:\s+(?:là|thuộc\s+về|gồm(?:\s+có)?|có|phải\s+kể\s+(?:đến|tới)|gọi\s+tên)\s*:?|\s*:)\s+(?={_NAME}(?:{_BESIDE}|{_BARE})\d)"
)
_COUNTED = cue(
    rf"(?<!\w)(?:\d{{1,2}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|nhiều|một\s+số)\s+(?:tỉnh(?:,\s*thành(?:\s+phố)?)?|thành\s+phố|địa\s+phương|đơn\s+vị|bộ(?:,\s*(?:ngành|cơ\s+quan))?|cơ\s+quan|sở(?:,\s*(?:ban,\s*)?ngành)?|huyện|quận|xã|phường)\s+(?:(?:có|điểm|chỉ\s+số|kết\s+quả|bị|được|chỉ|đều|par\s+index|sipas)\s+)*{_WAY}(?:\s+(?:điểm|số|chỉ\s+số|nhẹ|mạnh|sâu|so\s+với\s+(?:năm\s+)?(?:20\d\d|trước|ngoái)|so\s+với\s+năm\s+(?:trước|ngoái)))*\s*(?:[:–-]|,?\s+(?:đó\s+)?(?:là|gồm(?:\s+có)?|như|bao\s+gồm))\s*:?\s+(?={_NAME}\s*\((?:tăng\s+|giảm\s+|[+-])?\d)"
)
"""The form “có 3 bộ giảm gồm Bộ Ngoại giao (giảm 0,03%), Bộ Y tế (0,94%)”: units, whose scores are never so low."""
_PARTS_COUNTED = cue(
    rf"(?<!\w)(?:\d{{1,2}}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|các|những|nhiều|một\s+số)\s+(?:(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí)(?:\s+(?:thành\s+phần|nội\s+dung))?)\s+(?:(?:có|bị|được)\s+)*{_WAY}(?:\s+điểm)?(?:\s+(?:số|nhẹ|mạnh|so\s+với\s+(?:năm\s+)?(?:20\d\d|trước|ngoái)))*\s*(?:[:–-]|,?\s+(?:đó\s+)?(?:là|gồm(?:\s+có)?|như|bao\s+gồm))\s*:?\s+(?={_NAME}\s*\([01][.,]\d)"
)
"""The form “2 nội dung tăng điểm là X (0,38 điểm) và Y (0,22 điểm)”: no component of points comes to so little."""
_AMOUNT_BESIDE = cue(
    rf"(?<!\w)(?:mức|bước|biên\s+độ|đà)\s+{_WAY}(?:\s+(?:điểm|số))*\s+(?:cao|mạnh|nhiều|lớn|sâu|nhanh|ấn\s+tượng)\s+nhất\s*[,(:]?\s*(?:với\s+|là\s+)?\d{{1,2}}(?:[.,]\d{{1,4}})?\s*{_UNIT}"
)
"""The first of the list, before its amount: "Lai Châu có mức tăng lớn nhất (6,38%), kế đến là …"."""
_AMOUNT_OF = cue(
    rf"(?<!\w)(?:mức|bước|biên\s+độ|đà)\s+{_WAY}(?:\s+(?:điểm|lớn\s+nhất|cao\s+nhất))*\s+(?:của|ở|tại|thuộc\s+về)\s+(?={_NAME}\s(?:là|đạt|ở\s+mức|lên\s+tới|lên\s+đến)\s+\d)"
)
_ITEM = cue(
    rf"{_NAME}(?:{_BESIDE}|{_BARE}|\s(?:đạt|lên\s+tới|lên\s+đến)\s+)(?P<value>\d{{1,2}}(?:[.,]\d{{1,4}})?)\s*{_UNIT}"
)
_NEXT = cue(
    r"\s*\)?\s*(?:[,;]\s*(?:và\s+)?|và\s+)(?:(?:tiếp\s+(?:theo|đến|sau|nữa)|kế\s+(?:đến|tiếp|là)|sau\s+đó|theo\s+sau|xếp\s+sau|rồi\s+(?:đến|tới)|cùng\s+với)(?:\s+là)?,?\s+|của\s+|ở\s+)?"
)
_ANOTHER_TURN = cue(
    r"[^.;:,()\d]*(?<!\w)(?:cao\s+nhất|thấp\s+nhất|trung\s+bình|bình\s+quân|dẫn\s+đầu|đứng\s+đầu)(?!\w)"
)
"""What another clause begins with: no longer of what is gained or lost."""


_OTHER_WAY = {
    True: cue(r"(?<!\w)(?:giảm|mất|tụt|sụt|hụt)\s+(?:[^\W\d]+\s+){0,2}$"),
    False: cue(r"(?<!\w)(?:tăng|cải\s+thiện|nhích|thêm)\s+(?:[^\W\d]+\s+){0,2}$"),
}
"""Right before an amount that goes the other way: "tăng mạnh nhất là X, 0,38 điểm; riêng Y giảm 0,11 điểm"."""


class Moved(NamedTuple):
    """By how much a unit moved: where it stands, the number, its unit, and which way."""

    start: int
    end: int
    value: str
    unit: str
    up: bool


def moved_most(text: str) -> Iterator[Moved]:
    """The amounts of those that moved most, one after the other.

    >>> [one.value for one in moved_most("tăng nhiều nhất là an giang: 6,38%, kế đến là lai châu (5,1%)")]
    ['6,38', '5,1']
    """
    leads = (*_MOST.finditer(text), *_AMOUNT_OF.finditer(text), *_COUNTED.finditer(text))
    parts = () if "dti" in text or "chuyển đổi số" in text else _PARTS_COUNTED.finditer(text)
    for lead in (*leads, *parts):
        yield from _listed(text, _ITEM.match(text, lead.end()), up=lead["up"] is not None)
    for lead in _AMOUNT_BESIDE.finditer(text):
        yield from _listed(text, _behind(text, lead.end()), up=lead["up"] is not None)


def _listed(text: str, item: re.Match[str] | None, *, up: bool) -> Iterator[Moved]:
    while item is not None and not _OTHER_WAY[up].search(text, item.start(), item.start("value")):
        yield Moved(item.start("value"), item.end("unit"), item["value"], item["unit"], up)
        item = _behind(text, item.end())


def _behind(text: str, end: int) -> re.Match[str] | None:
    """The next of such a list, unless another clause begins there."""
    following = _NEXT.match(text, end)
    if following is None or any(turn.match(text, following.end()) for turn in (_ANOTHER_TURN, _MOST, _AMOUNT_OF)):
        return None
    return _ITEM.match(text, following.end())


_SIZE_OF_A_MOVE = cue(
    r"(?<!\w)(?:mức|tốc\s+độ|bước|đà|biên\s+độ)\s+(?:tăng|giảm|cải\s+thiện|thăng\s+hạng|sụt\s+giảm)(?:\s+(?:điểm|hạng|trưởng))?\s+(?:cao|lớn|mạnh|nhanh|nhiều|sâu)\s+(?:xếp\s+|đứng\s+)?$"
)
"""The form “mức tăng cao thứ 4 cả nước”."""


def ranks_a_move(text: str, start: int) -> bool:
    """Whether a place at ``start`` is one among those who moved: "mức tăng cao thứ 4 cả nước"."""
    return _SIZE_OF_A_MOVE.search(text, 0, start) is not None
