"""The stretches of a sentence that only say who speaks: the units named in them are not what its figures are of."""

import re

from nlp.lexicon import alternation, words
from nlp.mention import Mention
from nlp.patterns import cue

_TITLE = r"(?:ông|bà|đồng\s+chí|đ/c|anh|chị|(?:pgs|gs|ts|ths|cn|bs|ks|ls)\.?(?:\s*[.-]?\s*(?:ts|ths|bs)\.?)?|tiến\s+sĩ|thạc\s+sĩ|luật\s+sư|chuyên\s+gia|đại\s+diện|lãnh\s+đạo)"
_OFFICE = r"(?:(?:nguyên|quyền|cựu)\s+)?(?:(?:phó\s+)?(?:tổng\s+)?(?:giám\s+đốc|chủ\s+tịch|bí\s+thư|trưởng|chánh|viện\s+trưởng|cục\s+trưởng|vụ\s+trưởng|hiệu\s+trưởng|thủ\s+tướng|chủ\s+nhiệm|tổng\s+thư\s+ký|thống\s+đốc|tổng\s+thanh\s+tra|ban\s+chỉ\s+đạo)|phó|bộ\s+trưởng|thứ\s+trưởng|ủy\s+viên|thành\s+viên|đại\s+biểu|chuyên\s+gia|điều\s+phối|người|đại\s+diện|cố\s+vấn|phó\s+ban)(?!\w)"
_VERB = r"(?:(?:cũng|đã|còn|vừa|thì)\s+)?(?:cho\s+(?:biết|hay|rằng|thấy)|thông\s+tin|khẳng\s+định|nhấn\s+mạnh|nhận\s+định|nhận\s+xét|phát\s+biểu|chia\s+sẻ|lý\s+giải|phân\s+tích|thừa\s+nhận|nêu|chỉ\s+rõ|chỉ\s+ra|báo\s+cáo|đánh\s+giá|thông\s+báo|nói)(?!\w)"
_THEO = r"theo\s+(?!(?:thứ\s+tự|trình\s+tự|đó|đúng|sau|sát|chân|ngay|liền|thang|nhóm|khối|từng|hướng|chiều|kế\s+hoạch|lộ\s+trình|mục\s+tiêu|quy\s+định|khung|cơ\s+cấu|trọng\s+số|công\s+thức|cách\s+tính)(?!\w))"
_BY = cue(
    rf"\W*(?:(?:cũng|vẫn|tuy\s+nhiên|song|nhưng|mặt\s+khác|trong\s+khi\s+đó),?\s+)?(?:{_THEO}(?:[^,.;:()\d]|\([^()\d]{{2,60}}\)){{3,110}}?(?=\s*,|\s+cho\s+(?:biết|hay|thấy|rằng)(?!\w))"
    rf"|(?:thông\s+tin|số\s+liệu|nguồn\s+tin|tin)\s+từ\s+[^,.;:\d]{{3,80}}?(?=,|\s+(?:cho|nêu|ghi)\s))"
)
"""The form “Theo ông Nguyễn Văn A”, "Theo số liệu của Sở Nội vụ", "Thông tin từ Sở Nội vụ": up to its comma."""
_SPEAKER = cue(
    rf"\W*(?:(?:phát\s+biểu|báo\s+cáo|trao\s+đổi|trả\s+lời|chia\s+sẻ|thông\s+tin|tại|mới\s+đây|bên\s+lề|kết\s+luận|nói|chủ\s+trì|dự|đánh\s+giá)(?!\w)[^,;:.\d“\"]{{0,90}},\s+)?{_TITLE}\s[^,.;:\d–]{{4,60}}?(?=\s*(?:,|–|\s-\s)|\s+{_VERB})"
)
"""The form “Phát biểu tại hội nghị, ông Trần Văn B”: up to what he is, or to what he says."""
_MORE = cue(
    rf"\s*(?:,|–|-)\s+(?:kiêm\s+)?{_OFFICE}(?:[^,.;:\d()–]|\([^()\d]*\)){{0,90}}?(?=\s*(?:,|–|\s-\s|$)|\s+{_VERB})"
)
"""What a speaker is: ", Giám đốc Sở Nội vụ"."""
_AT_HIS_OFFICE = cue(
    r"\s*,\s+(?:sở|ban|văn\s+phòng|thanh\s+tra|ubnd|ủy\s+ban|bộ(?!\s+(?:chỉ|tiêu))|(?:tổng\s+|chi\s+)?cục|vụ|viện|trung\s+tâm|trường|đại\s+học|hội|liên\s+đoàn|phòng)(?:\s+(?!(?:dẫn|đứng|xếp|đạt|tăng|giảm|có|được|tụt|giữ|vươn|lên|là|và)\s)[^\W\d]+(?:-[^\W\d]+)*){1,10}?(?=\s*,)"
)
"""Behind what a speaker is, where: ", Trưởng phòng Cải cách hành chính, Sở Nội vụ,"."""
_SAYS = cue(rf"\s*[,–-]?\s*{_VERB}(?:\s+(?:rõ|thêm|rằng|là|tại\s+[^,.;:\d]{{3,40}}))*\s*[:,]?")
_BEHIND = cue(
    rf"(?:[”\"“]\s*,?|,)\s+(?:{_THEO}[^;:“”\"\d]{{4,150}}?|(?={_TITLE}\s|(?:giám|phó|chủ|bí|bộ|thứ|cục|vụ|trưởng|sở|người)\s)[^;:“”\"\d]{{4,150}}?\s(?:cho\s+(?:biết|hay)|nói|khẳng\s+định|nhấn\s+mạnh|chia\s+sẻ|thông\s+tin|nhận\s+định|phát\s+biểu|lý\s+giải)(?:\s+(?:thêm|rõ))?)\s*[.]?\s*$"
)
"""The form “…", đại diện Sở Nội vụ cho biết.”, "…, theo Bộ Nội vụ."."""
_LINK = cue(
    r"\W*(?:theo\s+đó|cụ\s+thể|kết\s+quả|đáng\s+(?:tiếc|mừng|chú\s+ý|nói|buồn|lưu\s+ý|ghi\s+nhận|khích\s+lệ|kể)|trong\s+đó|như\s+vậy|tuy\s+nhiên|đặc\s+biệt|bên\s+cạnh\s+đó|ngoài\s+ra|đồng\s+thời|(?:ở\s+chiều\s+)?ngược\s+lại|trong\s+khi\s+đó|qua\s+đó|được\s+biết|nhờ\s+(?:đó|vậy)|không\s+(?:chỉ|những)\s+(?:vậy|thế)|hơn\s+nữa|thực\s+tế|nhìn\s+chung|bất\s+ngờ|ấn\s+tượng(?:\s+hơn)?),\s+(?=(?:với|đạt)\s+[^\d,]{0,20}\d)"
    r"|\W*(?:đáng\s+(?:tiếc|mừng|chú\s+ý|nói|buồn|lưu\s+ý|ghi\s+nhận|khích\s+lệ|kể)|thực\s+tế|nhìn\s+chung|không\s+chỉ\s+(?:vậy|thế)|không\s+những\s+(?:vậy|thế)|hơn\s+nữa|ngoài\s+ra|bên\s+cạnh\s+đó|đặc\s+biệt|tuy\s+nhiên|kết\s+quả|cụ\s+thể|như\s+vậy|nhờ\s+(?:đó|vậy)|qua\s+đó|được\s+biết),\s+(?=(?:sau\s+khi|cùng\s+được|từ\s+(?:chỗ|vị\s+trí|hạng|thứ))\s)"
)
"""The form “Theo đó, với 92,18%, Quảng Ninh dẫn đầu": what opens a sentence when it stands first in it."""
_SHOWS = cue(
    r"\W*(?:(?:(?:cũng\s+)?(?:theo\s+đó|cụ\s+thể),\s+)?(?:báo\s+cáo|số\s+liệu|kết\s+quả|thống\s+kê|thực\s+tế|thông\s+tin|công\s+bố)(?:\s+(?!(?:năm|này|đó|ấy|trên)\s)[^\W\d]+){0,8}?\s+(?:cho\s+(?:thấy|biết|hay)|nêu(?:\s+rõ)?|ghi\s+rõ|chỉ\s+(?:ra|rõ)|khẳng\s+định)(?:\s+rằng)?|(?:điều|điểm\s+(?=sáng|nhấn|đáng|nổi|tích|mới|cộng|trừ))\s*[^\W\d]+(?:\s+[^\W\d]+){0,3}\s+là|(?:minh\s+chứng|bằng\s+chứng|kết\s+quả|đáng\s+mừng|đáng\s+tiếc|đáng\s+buồn|tin\s+vui)\s+là|(?:(?:nhìn|xem|đọc|soi|quan\s+sát)(?:\s+[^\W\d]+){1,8}?,?\s+)?(?:có\s+thể|dễ)\s+(?:dàng\s+)?(?:nhận\s+)?thấy(?:\s+rằng)?|(?:một\s+)?tín\s+hiệu\s+(?:vui|đáng\s+mừng)(?:\s+nữa)?(?:\s+là)?)\s*[,:]?\s+"
)
"""The forms “Báo cáo nêu rõ: …", "Số liệu công bố cho thấy …", "Điều đáng mừng là …”: nothing of it is told of any unit."""
_GATE = cue(
    r",\s+(?:sau\s+khi|cùng\s+được|từ)\s|(?:cho|nhận|thể|dễ)\s+thấy|nêu\s|rõ\s*:|\slà\s|ghi\s+rõ|chỉ\s+r[aõ]|tín\s+hiệu|khẳng\s+định|theo\s|,\s+(?:với|đạt)\s|cho\s+(?:biết|hay|rằng)|ông\s|bà\s|đồng\s+chí|đại\s+diện|lãnh\s+đạo|từ\s"
)
_IN_GATE = (" là ", "từ ", "theo ", "ông ", "cho biết", "lãnh đạo", "nêu ", "bà ", "đại diện")
"""The most frequent of what the gate looks for: a look for them takes less than its search."""
_TAG = cue(
    r"\s*(?:(?P<seat>(?:hà\s+nội|tp\.?\s*(?:hcm|hồ\s+chí\s+minh))\s+)\((?:ttxvn|vna|vov|vnp)\)\s*[-–—:]+\s*|\([a-zđ][\w.&@ -]{1,22}\)\s*(?:[-–—:]+\s*|(?=(?:với|đạt|theo|sau|ngày|sáng|chiều|mới)\s))|[a-zđ]{2,5}\s?[-–—]+\s*(?=(?:với|đạt|theo|sau|ngày|sáng|chiều|mới)\s))"
)
"""The tag of a paper that opens its articles: "(GLO)- Với 39,21 điểm, …", "(Chinhphu.vn) – …", "Hà Nội (TTXVN) - …"."""
_TAGGED = re.compile(r"\)\s*[-–—:]|\w[-–—]|\w\s[-–—]|^\(")
_TAG_LENGTH = 30
_COMMA = cue(r"\s*,")
_DIGIT = cue(r"\d")
_NOT_YET = cue(
    rf"(?<!\w)(?:{alternation([*words('stance', 'forecast'), *words('stance', 'hypothetical')])}|ước|dự\s+thảo|kế\s+hoạch|mục\s+tiêu|tự\s+(?:chấm|đánh\s+giá)|đồn|giả\s+sử|chưa|không|phấn\s+đấu)(?!\w)"
)
"""Words of an opening that say how what follows is meant."""
_OF_TABLE = cue(r"(?:bảng\s+xếp\s+hạng|kết\s+quả|công\s+bố|xếp\s+hạng)(?!\w)")
_OF_ALL = cue(r"(?<!\w)(?:cả\s+nước|toàn\s+quốc)\s+(?:năm|đạt|là|tăng|giảm|\()")
"""What is said of the nation."""
_UNITS = frozenset({"unit", "department", "district", "group", "anaphora"})
_MEASURES = frozenset({"indicator", "component", "other"})


def may_tell_who(lowered: str) -> bool:
    """Whether a sentence may tell who says so: without it there is neither an opening nor an end that does."""
    if _TAGGED.search(lowered[:_TAG_LENGTH]):
        return True
    for word in _IN_GATE:  # a loop takes half the time of any()
        if word in lowered:
            return True
    return _GATE.search(lowered) is not None


def said_from(lowered: str, mentions: list[Mention]) -> int:
    """Where what is said begins, behind an opening that only tells who says it; 0 where there is none.

    An opening stays a part of its sentence when what is said may speak of a unit that is named in it.

    >>> said_from("theo bộ nội vụ, với 92,18%, quảng ninh dẫn đầu", [Mention(5, 14, "unit", ("ministry:x",), "Bộ Nội vụ")])
    0
    >>> province = Mention(28, 38, "unit", ("province:y",), "Quảng Ninh")
    >>> said_from("theo bộ nội vụ, với 92,18%, quảng ninh dẫn đầu", [province])
    16
    """
    tag = _TAG.match(lowered)
    if tag is not None and (tag["seat"] or not any(each.start < tag.end() for each in mentions)):
        return tag.end()
    end = opening(lowered, mentions)
    inside = [each for each in mentions if each.start < end]
    if not end or any(each.kind in _MEASURES or each.end > end for each in inside):
        return 0
    if not inside and _OF_TABLE.search(lowered, 0, end) and lowered[:end].lstrip().startswith("theo"):
        return 0  # "Theo bảng xếp hạng, …" goes on with what was told above
    outside = [
        each for each in mentions if each.kind in _UNITS and each.start >= end and each.ids[:1] != ("national",)
    ]  # "…, Phó Chủ tịch UBND tỉnh Trà Vinh, cho biết PGI đạt 17,67 điểm, dẫn đầu cả nước"
    if not outside and _OF_ALL.search(lowered, end):
        return end
    return 0 if any(_may_be_meant(each, outside) for each in inside) else end


def without_last_speaker(lowered: str, mentions: list[Mention]) -> list[Mention]:
    """The names of a sentence without those behind it that only tell who said so, where others are spoken of."""
    found = _BEHIND.search(lowered) if mentions else None
    if found is None:
        return mentions
    told = [each for each in mentions if each.end <= found.start()]
    if all(each.kind == "anaphora" for each in told if each.kind in _UNITS) or any(
        each.kind in _MEASURES for each in mentions[len(told) :]
    ):
        return mentions
    return told


def _may_be_meant(speaker: Mention, outside: list[Mention]) -> bool:
    """Whether what is said may be of a unit of the speaker's office: of the province for its leader, of "Bộ" for a ministry.

    A department that is the source tells of its province, unless what it says is of "Sở".
    """
    forms = {each.form for each in outside if each.kind == "anaphora"}
    if speaker.kind in {"department", "district"}:
        return bool(forms - {"province", "city", "ministry"}) or (speaker.kind == "district" and not outside)
    if speaker.kind != "unit":
        return not outside
    central = speaker.ids[0].startswith(("ministry:", "agency:"))
    return not outside or bool(forms & {"ministry", "any"} if central else forms - {"ministry"})


def opening(lowered: str, mentions: list[Mention]) -> int:
    """How far a sentence only tells who says what follows; 0 for no such beginning."""
    link = _LINK.match(lowered)
    if link is not None and not any(each.start < link.end() for each in mentions):
        return link.end()
    shows = _SHOWS.match(lowered)
    if shows is not None:
        return 0 if _NOT_YET.search(lowered, 0, shows.end()) else shows.end()
    told = _BY.match(lowered)
    found = told or _SPEAKER.match(lowered)
    if found is None:
        return 0
    end = found.end()
    while (more := _MORE.match(lowered, end)) is not None:
        end = more.end()
        at = _AT_HIS_OFFICE.match(lowered, end)
        end = at.end() if at is not None else end
    says = _SAYS.match(lowered, end)
    if says is not None:
        end = says.end()
    elif told is None or (comma := _COMMA.match(lowered, end)) is None:
        return 0
    else:
        end = comma.end()
    return 0 if _NOT_YET.search(lowered, 0, end) or _DIGIT.search(lowered, 0, end) else end + _spaces(lowered, end)


def _spaces(lowered: str, place: int) -> int:
    rest = lowered[place:]
    return len(rest) - len(rest.lstrip())
