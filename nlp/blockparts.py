"""The parts of a block's mean: "lĩnh vực có điểm cao nhất của khối huyện là Cải cách thủ tục hành chính với 94,02%"."""

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import UNKNOWN, Name, State
from schema.catalogue import catalogue

_OF_A_BLOCK = cue(
    r"(?<!\w)(?:của|ở|tại|trong|đối\s+với|với|riêng)\s+(?:khối|cấp)\s+(?:các\s+|cấp\s+|ubnd\s+|\d{1,3}\s+)*"
    r"(?:sở|quận|huyện|thị\s+xã|xã|phường|cơ\s+quan\s+chuyên\s+môn|đơn\s+vị\s+cấp)(?!\w)[^.]*$"
    r"|(?:^|[,;:–-]\s*)(?:(?:riêng|còn|và|với|ở)\s+)*(?:khối|cấp)\s+(?:các\s+)?(?:sở|quận|huyện|xã|phường|phòng)(?:\s*,?\s*(?:ban|ngành|phường|xã|thị\s+xã|thành\s+phố))*\s+(?:(?:cũng|chỉ|đã|vẫn|lại)\s+)*(?:có|đạt|được|làm)(?!\w)[^.;]*$"
)
_GATE = ("khối", "cấp")


def parts_of_block(lowered: str, start: int, since: int = 0) -> bool:
    """Whether the clause before a figure, from ``since`` on, speaks of a block of departments, districts or communes as of one.

    >>> parts_of_block("điểm cao nhất của khối huyện là cải cách thể chế với 94,02%", 60)
    True
    >>> parts_of_block("tỉnh đạt 94,02%", 9)
    False
    """
    return any(word in lowered for word in _GATE) and _OF_A_BLOCK.search(lowered, since, start) is not None


_OWN_UNITS = cue(
    r"(?:^|[,;:.(]\s*|(?<!\w)(?:và|còn|riêng|thì|đó|vực|có)\s+,?\s*)(?:(?:các|những|\d{1,3}|toàn\s+bộ|tất\s+cả)\s+)+(?:sở|huyện|quận|thị\s+xã|xã|phường)(?!\w)(?!\s+hội)[^;.]*$"
    r"|(?<!\w)(?:khu\s+vực|địa\s+bàn|vùng)\s+[^;.,\d]{2,30}\s(?:cũ|trước\s+(?:đây|sáp\s+nhập|khi\s+sáp\s+nhập))(?!\w)[^;.]*$"
)
"""The forms “các huyện đạt bình quân", "địa bàn Sóc Trăng cũ có điểm trung bình”."""


def has_own_units(before: str) -> bool:
    """Whether the clause before a mean speaks of departments, districts or communes: "các huyện đạt bình quân".

    >>> has_own_units("các xã, phường thuộc tỉnh cũ đạt "), has_own_units("các tỉnh đạt ")
    (True, False)
    """
    return _OWN_UNITS.search(before) is not None


_OF_PROVINCES = cue(
    r"(?:\s+(?:điểm|chỉ\s+số|{indicator}|(?:năm\s+)?20\d\d))*\s*(?:của|giữa|cho)?\s*(?:các|\d{1,2}|năm|sáu|bảy)\s+(?:tỉnh,?\s*thành(?:\s+phố)?|tỉnh|địa\s+phương)\s+(?:(?:thuộc|trong|ở|khu\s+vực|vùng)\s+)*"
)


def of_a_region(lowered: str, end: int, mentions: list[Mention]) -> Name | None:
    """The region of "điểm trung vị của 5 tỉnh Tây Nguyên"."""
    for mention in mentions:
        if mention.kind == "unit" and mention.start >= end and _OF_PROVINCES.fullmatch(lowered, end, mention.start):
            return Name(mention.ids, "unit") if catalogue().unit(mention.ids[0]).type == "region" else None
    return None


_WHOLE = cue(r"\s+(?:chung\s+)?(?:(?:của|trên|ở)\s+)?(?:toàn|cả)\s+(?P<form>tỉnh|thành\s+phố|huyện)(?!\w)")


def end_of_the_whole(lowered: str, end: int, mentions: list[Mention]) -> int:
    """Where "bình quân toàn tỉnh Thái Nguyên" ends, the name of the whole with it; ``end`` where no whole is told."""
    whole = _WHOLE.match(lowered, end)
    if whole is None:
        return end
    named = next((each for each in mentions if each.kind == "unit" and each.start < whole.end() + 2 <= each.end), None)
    return named.end if named is not None else whole.end()


_ITS_OWN_MEAN = frozenset({"INDEX_766"})
"""Of this the mean of a province's communes is the value that the province itself has."""
_AMONG_PROVINCES = cue(r"\d\s*/\s*(?:34|63)(?!\d)")


def of_the_whole(lowered: str, end: int, mentions: list[Mention], state: State) -> Name | None:
    """Whose "bình quân toàn tỉnh" is: the province's, beside its place among the others; else that of units not named."""
    whole = _WHOLE.match(lowered, end)
    if whole is None:
        return None
    codes = {code for mention in mentions if mention.kind == "indicator" for code in mention.ids}
    codes = codes or set(state.last.indicators or state.main.indicators)
    if whole["form"] == "huyện" or codes != _ITS_OWN_MEAN or not _AMONG_PROVINCES.search(lowered, end):
        return UNKNOWN
    return state.resolve("province" if whole["form"] == "tỉnh" else "city") or UNKNOWN


_TELLS = cue(
    r"\s+(?:(?:đã|cũng|vừa)\s+)*(?:cho\s+(?:biết|hay)|công\s+bố|thông\s+(?:tin|báo)|khẳng\s+định|đánh\s+giá)(?!\w)"
)


def tells(lowered: str, end: int) -> bool:
    """Whether whoever is named up to ``end`` only tells what follows: "Bộ Nội vụ cho biết, trung bình …"."""
    return _TELLS.match(lowered, end) is not None
