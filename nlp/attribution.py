"""Who says so: the source that a sentence names before, behind or around what it tells."""

from nlp.patterns import cue

_BY_SOURCE = cue(
    r"(?:^|[.;(]\s*|,\s+)(?:cũng\s+)?theo\s+(?!(?:thứ\s+tự|trình\s+tự|đà|hướng|chiều|sau|sát|chân|kiểu|cách|từng|tỷ\s+lệ|thang|nhóm|đó)(?!\w)|(?:kế\s+hoạch|lộ\s+trình|mục\s+tiêu|tiến\s+độ|quy\s+định|thông\s+lệ|truyền\s+thống|dự\s+kiến)\s*,)(?P<who>[^,.;]{4,80}?)(?=\s*[,;]|\s+cho\s+(?:biết|hay|thấy))"
)
_VERB = (
    r"(?:cho\s+biết|cho\s+hay|cho\s+rằng|thông\s+tin|khẳng\s+định|công\s+bố|thông\s+báo|nhấn\s+mạnh|nhận\s+định|nhận\s+xét|phát\s+biểu|chia\s+sẻ|lý\s+giải|phân\s+tích|thừa\s+nhận|"
    r"nêu\s+rõ|chỉ\s+rõ|chỉ\s+ra|lưu\s+ý|báo\s+cáo|đánh\s+giá|bày\s+tỏ|trả\s+lời|thẳng\s+thắn|giải\s+thích|nói)(?!\w)"
)
_NAMED_FIRST = r"(?!(?:thực\s+tế|theo|kết\s+quả|tuy\s+nhiên|trước\s+đó|trong\s+khi|như\s+vậy|trao\s+đổi|phát\s+biểu|nói|qua|tại|ngày|sáng|chiều|năm|sau|trong)(?!\w))"
_SAYS = cue(
    rf"^{_NAMED_FIRST}(?P<who>(?![“\"])[^,.;]{{4,80}}?)(?<!chưa)(?<!không)(?<!sẽ)\s+(?:(?:cũng|đã|còn|vừa|thì)\s+)?(?:cho\s+biết|cho\s+hay|thông\s+tin|khẳng\s+định|công\s+bố|thông\s+báo|nhấn\s+mạnh|lý\s+giải|thừa\s+nhận|nêu\s+rõ|chỉ\s+rõ)(?!\w)"
)
_SAYS_BESIDE_OFFICE = cue(
    rf"^(?:(?:trao\s+đổi|phát\s+biểu|nói|trả\s+lời|chia\s+sẻ)[^,.;:]{{0,80}},\s+)?(?P<who>(?:ông|bà|đồng\s+chí|anh|chị|ts\.?|gs\.?|pgs\.?)\s?[^,.;:–-]{{4,40}}?)(?:\s*[,–-]\s[^.;:]{{4,110}}?)[,–-]?\s+(?:(?:cũng|đã|còn|vừa|thì)\s+)?{_VERB}"
)
"""The form “Ông Nguyễn Văn A, Phó Chủ tịch UBND tỉnh, cho biết …”."""
_SAID_BEHIND = cue(rf"[”\"],?\s+(?:theo\s+)?(?P<who>(?!\s)[^,.;:“”\"]{{4,80}}?)(?:,\s[^.;:“”\"]{{4,90}}?)?\s+{_VERB}")
"""The form “"…", Thứ trưởng X phát biểu”."""
_SPOKEN_OF = cue(r"(?:ông|bà|anh|chị|ngài|đồng\s+chí|vị|cô)(?:\s+(?:này|ấy|đó|ta|cũng|còn|lãnh\s+đạo|đại\s+diện))*")
"""A source that only a sentence before names: who that is, the sentence does not tell."""
_ANNOUNCED_BY = cue(r"(?<!\w)(?:được|do)\s+(?=\S)")
"""The form “PCI 2017 vừa được VCCI công bố”."""
_LINK_BEHIND = cue(r"\s+(?:cũng|đã|còn|vừa|thì|mới|đồng\s+thời)$")


def attribution(text: str, lowered: str) -> str | None:
    """Who says so, as written; None when the sentence does not tell.

    >>> s = "Theo Bộ Nội vụ, Hà Nội xếp thứ 3"
    >>> attribution(s, s.lower())
    'Bộ Nội vụ'
    >>> s = "Theo phân tích của Sở Văn hóa, Thể thao và Du lịch, tỉnh xếp thứ 3; bà cũng cho biết"
    >>> attribution(s, s.lower())
    'phân tích của Sở Văn hóa, Thể thao và Du lịch'
    """
    found = (
        _BY_SOURCE.search(lowered)
        or _SAYS.match(lowered)
        or _SAYS_BESIDE_OFFICE.match(lowered)
        or _SAID_BEHIND.search(lowered)
    )
    if found is None:
        return None
    start, end = found.span("who")
    announced = _ANNOUNCED_BY.search(lowered, start, end)
    start = announced.end() if announced is not None else start
    link = _LINK_BEHIND.search(lowered, start, end)
    end = link.start() if link is not None else end
    if _SPOKEN_OF.fullmatch(lowered, start, end):
        return None
    return text[start : _whole(text, end)].strip()


_REST = cue(r", (?=[A-ZĐÂÁÔƯ])[^\W\d][^,.;()\d]{2,30}? và (?=[A-ZĐÂÁÔƯ])[^,.;()]{3,40}")


def _whole(text: str, end: int) -> int:
    """Where the name of a source ends that has a comma of its own: "Sở Văn hóa, Thể thao và Du lịch"."""
    rest = _REST.match(text, end)
    return rest.end() if rest is not None else end
