"""Who says so: the source that a sentence names before, behind or around what it tells."""

import re

from nlp.leads import mask_of
from nlp.patterns import cue

_BY_SOURCE = cue(
    r"(?:^|[.;(]\s*|,\s+|[”\"],?\s+)(?:cũng\s+|vẫn\s+)?theo\s+(?!(?:thứ\s+tự|trình\s+tự|đà|hướng|chiều|sau|sát|chân|kiểu|cách|từng|tỷ\s+lệ|thang|nhóm|đó|đúng)(?!\w)|(?:kế\s+hoạch|lộ\s+trình|mục\s+tiêu|tiến\s+độ|quy\s+định|thông\s+lệ|truyền\s+thống|dự\s+kiến)\s*,)(?P<who>(?:[^,.;()]|\([^()]{2,12}\)){4,90}?)(?=\s*[,;)]|\s+cho\s+(?:biết|hay|thấy)|\s*[.]?\s*$)"
)
_VERB = (
    r"(?:cho\s+biết|cho\s+hay|cho\s+rằng|thông\s+tin|khẳng\s+định|công\s+bố|thông\s+báo|nhấn\s+mạnh|nhận\s+định|nhận\s+xét|phát\s+biểu|chia\s+sẻ|lý\s+giải|phân\s+tích|thừa\s+nhận|"
    r"nêu(?:\s+rõ)?|chỉ\s+rõ|chỉ\s+ra|lưu\s+ý|báo\s+cáo|đánh\s+giá|bày\s+tỏ|trả\s+lời|thẳng\s+thắn|giải\s+thích|dẫn\s+chứng|nói)(?!\w)"
)
_NAMED_FIRST = r"(?!(?:thực\s+tế|theo|kết\s+quả|tuy\s+nhiên|trước\s+đó|trong\s+khi|như\s+vậy|trao\s+đổi|phát\s+biểu|nói|qua|tại|ngày|sáng|chiều|năm|sau|trong|căn\s+cứ|dẫn|trích|dựa)(?!\w))"
_SAYS = cue(
    rf"^{_NAMED_FIRST}(?P<who>(?![“\"])[^,.;]{{4,80}}?)(?<!chưa)(?<!không)(?<!sẽ)(?<!\stự)\s+(?:(?:cũng|đã|còn|vừa|thì)\s+)?(?:cho\s+biết|cho\s+hay|thông\s+tin|khẳng\s+định|công\s+bố|thông\s+báo|nhấn\s+mạnh|lý\s+giải|thừa\s+nhận|nêu\s+rõ|chỉ\s+rõ)(?!\w)"
)
_PERSON = r"(?:ông|bà|đồng\s+chí|anh|chị|ts\.?|gs\.?|pgs\.?(?:\s*-?\s*ts\.?)?|ths\.?|luật\s+sư|chuyên\s+gia|đại\s+diện|lãnh\s+đạo|giám\s+đốc|phó|chủ\s+tịch|bí\s+thư|bộ\s+trưởng|thứ\s+trưởng|trưởng|tổng|cục\s+trưởng|vụ\s+trưởng|chánh|chi\s+cục\s+trưởng)"
_PERSON_SAYS = cue(rf"^(?P<who>(?!\w+\s+nghĩ){_PERSON}\s?[^,;:?]{{3,90}}?)\s+(?:(?:cũng|đã|còn|vừa|thì)\s+)?{_VERB}")
"""The form “Bà Phạm Chi Lan nhận định …”: of a person more words mean saying than of an office."""
_SPEAKING_AT = cue(
    rf"^(?:phát\s+biểu|báo\s+cáo|trao\s+đổi|trả\s+lời|chia\s+sẻ|thông\s+tin|tại|mới\s+đây|bên\s+lề|kết\s+luận|nói)(?:\s[^,;:“\"]{{0,80}})?,\s+(?P<who>(?!theo\s)[^,.;:]{{4,90}}?)\s+(?:(?:cũng|đã|còn|vừa|thì)\s+)?{_VERB}"
)
"""The form “Phát biểu tại hội nghị, Thứ trưởng X cho biết …”."""
_SAYS_BESIDE_OFFICE = cue(
    rf"^(?:(?:trao\s+đổi|phát\s+biểu|nói|trả\s+lời|chia\s+sẻ)[^,.;:]{{0,80}},\s+)?(?P<who>(?:ông|bà|đồng\s+chí|anh|chị|ts\.?|gs\.?|pgs\.?)\s?[^,.;:–-]{{4,40}}?)(?:\s*[,–-]\s[^.;:]{{4,110}}?)[,–-]?\s+(?:(?:cũng|đã|còn|vừa|thì)\s+)?{_VERB}"
)
"""The form “Ông Nguyễn Văn A, Phó Chủ tịch UBND tỉnh, cho biết …”."""
_SHOWS = cue(
    r"^(?P<who>(?:báo\s+cáo|số\s+liệu|dữ\s+liệu|thống\s+kê|kết\s+quả(?:\s+(?:khảo\s+sát|đánh\s+giá|điều\s+tra|xếp\s+hạng|công\s+bố))?|khảo\s+sát|đánh\s+giá|bảng\s+xếp\s+hạng|phân\s+tích|nghiên\s+cứu|tài\s+liệu|thông\s+báo|văn\s+bản|công\s+bố|bản\s+tin)(?:\s[^,.;:]{1,40}?)?\s+(?:của|từ|do)\s+[^,.;:]{3,70}?)\s+(?:(?:cũng|đã|mới\s+đây|vừa)\s+)?(?:cho\s+thấy|chỉ\s+ra|nêu(?:\s+rõ)?|ghi\s+nhận|khẳng\s+định|phản\s+ánh|thể\s+hiện|xác\s+định|cho\s+biết|viết)(?!\w)"
)
"""The form “Báo cáo của Sở Nội vụ cho thấy …”."""
_BY_PAPER = cue(
    r"^(?:(?:dẫn|trích|viện|trích\s+dẫn)(?=\s+(?:lại\s+|lời\s+)?(?:số\s+liệu|báo\s+cáo|thông\s+tin|nguồn|kết\s+quả|thống\s+kê|công\s+bố|bảng|tài\s+liệu|lời|khảo\s+sát|đánh\s+giá|ông|bà))|căn\s+cứ(?:\s+(?:vào|theo))?|dựa\s+(?:trên|vào|theo))\s+(?:lại\s+)?(?P<who>[^,.;]{4,90}?)(?=,)"
)
"""The form “Dẫn số liệu của VCCI, …”, "Căn cứ Quyết định số 466/QĐ-BNV của Bộ Nội vụ, …"."""
_RELEASED_BY = cue(
    r"(?<!\w)(?:được|do)\s+(?P<who>[^.;:()]{3,60}?)(?<!\stự)\s+(?:(?:vừa|mới|chính\s+thức|đã)\s+)*(?:công\s+bố|đưa\s+ra|phát\s+hành)(?!\w)"
)
"""The form “Kết quả PCI 2022 vừa được VCCI công bố”."""
_SOURCE_NOTED = cue(r"\((?:theo|nguồn)\s*:?\s+(?P<who>[^()]{3,60})\)")
_SAID_BEHIND = cue(rf"[”\"],?\s+(?:theo\s+)?(?P<who>(?!\s)[^,.;:“”\"]{{4,80}}?)(?:,\s[^.;:“”\"]{{4,90}}?)?,?\s+{_VERB}")
"""The form “"…", Thứ trưởng X phát biểu”."""
_SAID_LAST = cue(
    r",\s+(?P<who>[^,.;:“”\"]{4,70}?)\s+(?:(?:cũng|đã|còn|vừa)\s+)?(?:cho\s+biết|cho\s+hay|thông\s+tin|khẳng\s+định|nhấn\s+mạnh|chia\s+sẻ|nói)(?:\s+(?:thêm|rõ))?\s*[.]?\s*$"
)
"""The form “…, ông Nguyễn Văn Út cho biết.”"""
_FROM = cue(
    r"^(?:thông\s+tin|số\s+liệu|tin|nguồn\s+tin|ghi\s+nhận)\s+(?:từ|của)\s+(?P<who>[^,.;:\d]{3,70}?)(?:\s+(?:cho\s+biết|cho\s+hay|cho\s+thấy))?(?=,)"
)
"""The form “Thông tin từ Sở Nội vụ, …”."""
_IN_PAPER = cue(
    rf"^trong\s+(?:báo\s+cáo|văn\s+bản|thông\s+báo|tờ\s+trình|công\s+văn)[^,.;:]{{0,80}},\s+(?P<who>[^,.;:]{{4,80}}?)\s+(?:(?:cũng|đã|còn|vừa)\s+)?{_VERB}"
)
"""The form “Trong báo cáo gửi HĐND tỉnh, UBND tỉnh cho biết …”."""
_NOBODY = cue(
    r"(?:các\s+)?(?:kết\s+quả|số\s+liệu|báo\s+cáo|đánh\s+giá|thống\s+kê|công\s+bố|khảo\s+sát|thông\s+tin|bảng\s+xếp\s+hạng|xếp\s+hạng|nguồn\s+tin)(?:\s+(?:công\s+bố|này|đó|mới(?:\s+nhất)?|vừa|trên|khảo\s+sát|đánh\s+giá|xếp\s+hạng|được|ban\s+đầu|chung|thống\s+kê|chính\s+thức))*"
)
"""A paper without the name of who wrote it is no source."""
_SPOKEN_OF = cue(
    r"(?:ông|bà|anh|chị|ngài|đồng\s+chí|vị|cô)(?:\s+(?:này|ấy|đó|ta|cũng|còn|lãnh\s+đạo|đại\s+diện))*|he|she|they|it|this|that|officials?|experts?|who"
)
"""A source that only a sentence before names: who that is, the sentence does not tell."""
_ANNOUNCED_BY = cue(r"(?<!\w)(?:được|do)\s+(?=\S)")
"""The form “PCI 2017 vừa được VCCI công bố”."""
_LINK_BEHIND = cue(
    r"\s+(?:(?:cũng|đã|còn|vừa|thì|mới|đồng\s+thời|chính\s+thức|có\s+(?:văn\s+bản|báo\s+cáo|thông\s+báo))(?:\s+|$))+$"
)
_ANNOUNCED_BEHIND = cue(
    r"\s+(?:vừa\s+|mới\s+|đã\s+|chính\s+thức\s+)*(?:công\s+bố|đưa\s+ra|thực\s+hiện|tổng\s+hợp|phát\s+hành)(?:\s+(?:ngày|sáng|chiều|hôm|mới|vừa|năm|tháng|hồi|trong|cuối|đầu)\s.*)?$"
)
_OFFICE_BEHIND = cue(r"\s+[-–]\s")
"""Around what a person is, behind the name."""
_ENGLISH_VERB = r"(?:said|says|announced|announces|noted|notes|told|stressed|emphasised|emphasized|reported|reports|revealed|confirmed|added|explained|pointed\s+out|affirmed|commented|stated|highlighted)(?!\w)"
_ENGLISH_BY = cue(
    r"(?<!\w)(?:according\s+to|as\s+(?:reported|announced|released|published)\s+by|(?:data|figures|statistics|results|information)\s+(?:(?:released|published|announced|compiled|provided)\s+)?(?:from|by)|(?:released|announced|published|unveiled|compiled|conducted)\s+(?:on\s+[\w\s]{3,16}\s+)?by|(?:report|survey|study)\s+(?:by|from))\s+(?:the\s+|an?\s+)?(?P<who>[^,.;()]{2,90}?(?:\s\([^()]{2,12}\))?)(?=\s*[,;.)]|\s*$|\s+(?:show|shows|showed|suggest|indicate|indicates|put|puts|ranked|ranks|place|places|on\s+(?:\w+day|\w+\s+\d|\d)|in\s+\w+\s+\d))"
)
"""The form “according to the Ministry of Home Affairs”, "figures released by VCCI show"."""
_ENGLISH_SAYS = cue(
    rf"^(?:the\s+|an?\s+)?(?P<who>(?!(?:19|20)\d\d)[^,.;:“”\"]{{2,80}}?)(?:,\s[^.;:“”\"]{{4,110}}?,)?\s+(?:has\s+|have\s+|also\s+|just\s+)*{_ENGLISH_VERB}"
)
_ENGLISH_SAID_BEHIND = cue(
    r"(?:[”\"],?|,)\s+(?:said\s+(?:the\s+)?(?P<who>[^,.;:“”\"]{3,60})|(?:the\s+)?(?P<name>[^,.;:“”\"]{3,60}?)(?:,\s[^.;:“”\"]{4,90}?,)?\s+(?:said|says|noted|added|told\s+\w+)(?:\s+(?:on|at|in)\s[^,.;]{3,40})?\s*[.]?\s*$)"
)
"""The form “"…," said Nguyen Van Ut”, "…, VCCI said on Tuesday."."""


def attribution(text: str, lowered: str) -> str | None:
    """Who says so, as written; None when the sentence does not tell.

    >>> s = "Theo Bộ Nội vụ, Hà Nội xếp thứ 3"
    >>> attribution(s, s.lower())
    'Bộ Nội vụ'
    >>> s = "Theo phân tích của Sở Văn hóa, Thể thao và Du lịch, tỉnh xếp thứ 3; bà cũng cho biết"
    >>> attribution(s, s.lower())
    'phân tích của Sở Văn hóa, Thể thao và Du lịch'
    >>> s = "Long An ranked 10th in the 2022 PCI, VCCI said on Tuesday."
    >>> attribution(s, s.lower())
    'VCCI'
    """
    mask = mask_of(lowered)
    found = next((told for ask in _ASKS if ask.lets(mask) and (told := ask.search(lowered)) is not None), None)
    if found is None and _RELEASED_BY.lets(mask):
        found = _named(_RELEASED_BY.search(lowered), text)
    if found is None:
        return _english(text, lowered, mask)
    start, end = found.span("who")
    announced = _ANNOUNCED_BY.search(lowered, start, end)
    start = announced.end() if announced is not None else start
    behind = _ANNOUNCED_BEHIND.search(lowered, start, end) if announced is not None else None
    end = behind.start() if behind is not None else end
    link = _LINK_BEHIND.search(lowered, start, end)
    end = link.start() if link is not None else end
    if _PERSON_TITLE.match(lowered, start):
        office = _OFFICE_BEHIND.search(lowered, start, end)
        end = office.start() if office is not None else end
    if _SPOKEN_OF.fullmatch(lowered, start, end) or _NOBODY.fullmatch(lowered, start, end):
        return None
    return text[start : _whole(text, end)].strip()


_ASKS = (
    _BY_SOURCE, _BY_PAPER, _SHOWS, _SAYS_BESIDE_OFFICE, _SAYS, _PERSON_SAYS, _SPEAKING_AT, _SAID_BEHIND, _SAID_LAST, _SOURCE_NOTED,
    _FROM, _IN_PAPER,
)  # fmt: skip
"""The first that finds a source tells it."""
_PERSON_TITLE = cue(r"(?:ông|bà|đồng\s+chí|anh|chị)\s")


def _named(found: re.Match[str] | None, text: str) -> re.Match[str] | None:
    """A source of a passive, where it is a name: "được VCCI công bố", not "được công bố" nor "do tỉnh công bố"."""
    return found if found is not None and text[found.start("who")].isupper() else None


def _english(text: str, lowered: str, mask: int) -> str | None:
    """Who says so in a sentence of an English edition."""
    found = _ENGLISH_BY.search(lowered) if _ENGLISH_BY.lets(mask) else None
    if found is None and _ENGLISH_SAYS.lets(mask):
        found = _named(_ENGLISH_SAYS.match(lowered), text) or _ENGLISH_SAID_BEHIND.search(lowered)
    if found is None:
        return None
    start, end = found.span("who" if found["who"] is not None else "name")
    if _SPOKEN_OF.fullmatch(lowered, start, end) or any(letter.isdigit() for letter in text[start:end]):
        return None
    return text[start:end].strip()


_REST = cue(r", (?=[A-ZĐÂÁÔƯ])[^\W\d][^,.;()\d]{2,30}? và (?=[A-ZĐÂÁÔƯ])[^,.;()]{3,40}")


def _whole(text: str, end: int) -> int:
    """Where the name of a source ends that has a comma of its own: "Sở Văn hóa, Thể thao và Du lịch"."""
    rest = _REST.match(text, end)
    return rest.end() if rest is not None else end
