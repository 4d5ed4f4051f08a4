"""The parts of a block's mean: "lĩnh vực có điểm cao nhất của khối huyện là Cải cách thủ tục hành chính với 94,02%"."""

from nlp.patterns import cue

_OF_A_BLOCK = cue(
    r"(?<!\w)(?:của|ở|tại|trong|đối\s+với|với|riêng)\s+(?:khối|cấp)\s+(?:các\s+|cấp\s+|ubnd\s+|\d{1,3}\s+)*"
    r"(?:sở|quận|huyện|thị\s+xã|xã|phường|cơ\s+quan\s+chuyên\s+môn|đơn\s+vị\s+cấp)(?!\w)[^.]*$"
)
_GATE = ("khối", "cấp")


def parts_of_block(lowered: str, start: int) -> bool:
    """Whether the clause before a figure speaks of a block of departments, districts or communes as of one.

    >>> parts_of_block("điểm cao nhất của khối huyện là cải cách thể chế với 94,02%", 60)
    True
    >>> parts_of_block("tỉnh đạt 94,02%", 9)
    False
    """
    return any(word in lowered for word in _GATE) and _OF_A_BLOCK.search(lowered, 0, start) is not None
