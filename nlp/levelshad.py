"""Who has the highest level of all: "huyện Ba Chẽ có mức độ hài lòng cao nhất, đạt 97,56%", no manner of work."""

from nlp.patterns import cue

_LEVEL_HELD, _IS_HELD = (
    cue(r"mức\s+độ\s+(?:hài\s+lòng|chuyển\s+đổi\s+số)(?:\s+[^\W\d]+){0,4}\s+$"),
    cue(
        r"(?:\s+(?:khối|trong|ở|của)\s+(?:[^\W\d]+,?\s*){1,5}?)?\s*(?:thuộc\s+về\s+(?!lĩnh|nhóm|yếu|nội|tiêu|thủ)|là\s+(?:sở|ban|huyện|quận|thị|thành|xã|phường|tỉnh|bộ|ubnd)(?!\w))"
    ),
)
"""The form “mức độ hài lòng cao nhất thuộc về Sở Tư pháp”: an index that somebody leads, no manner of work."""
_HAS_LEVEL = cue(
    r"(?<!\w)(?P<who>[^\W\d]+)\s+(?:(?:cũng|vẫn|tiếp\s+tục|là\s+\w+(?:\s+\w+)?)\s+)?(?:có|đạt|giữ)\s+(?:mức\s+độ|tỷ\s+lệ)\s+(?:hài\s+lòng|chuyển\s+đổi\s+số)(?:\s+(?:chung|(?:năm\s+)?20\d\d|của\s+(?:người\s+)?dân(?:,\s*(?:tổ\s+chức|doanh\s+nghiệp))*))*\s+$"
)
_THEN = cue(
    r"(?:\s+(?:(?:trong|của|ở)\s+)?(?:khối(?:\s+[^\W\d]+){1,3}?|toàn\s+tỉnh|tỉnh|thành\s+phố|\d{1,3}\s+[^\W\d]+))?\s*(?:[(.;]|,\s*(?:(?:đạt|với|là|lên\s+tới)\s+)?\d|$|(?:với|đạt|là)\s+\d)"
)
_NO_UNIT = cue(
    r"(?<!\w)(?:lĩnh\s+vực|nhóm|yếu\s+tố|tiêu\s+chí|nội\s+dung|dịch\s+vụ|thủ\s+tục|hạng\s+mục|khâu)\s[^,;.:]*$"
)
"""The form “lĩnh vực đất đai có mức độ hài lòng thấp nhất”: with a field of work, of no unit."""
_NOBODY = frozenset(
    [
        "vực",
        "tố",
        "chí",
        "dung",
        "nhóm",
        "vụ",
        "phương",
        "vị",
        "tục",
        "quan",
        "sở",
        "huyện",
        "xã",
        "phường",
        "tỉnh",
        "bộ",
        "phận",
        "số",
        "phố",
        "quận",
        "nơi",
        "mà",
        "phần",
        "ngành",
        "loại",
        "dân",
        "nghiệp",
    ]
)
"""The last words of what is no unit by name: "lĩnh vực có mức độ hài lòng cao nhất"."""


def has_a_level(text: str, start: int, end: int) -> bool:
    """Whether the superlative at ``start:end`` is of a unit's level, told right behind the name.

    >>> has_a_level("huyện ba chẽ có mức độ hài lòng cao nhất, đạt 97,56%", 32, 40)
    True
    >>> has_a_level("lĩnh vực có mức độ hài lòng cao nhất, đạt 97,56%", 28, 36)
    False
    """
    if _LEVEL_HELD.search(text, max(0, start - 40), start) and _IS_HELD.match(text, end):
        return True
    had = _HAS_LEVEL.search(text, max(0, start - 90), start)
    if had is not None and _NO_UNIT.search(text, max(0, had.start() - 40), had.end()):
        return False
    return had is not None and had["who"] not in _NOBODY and _THEN.match(text, end) is not None
