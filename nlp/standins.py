"""What stands for a unit that was named before: "tỉnh", "Thành phố", "đơn vị này", "cả hai", "the province"."""

import itertools
import re
from collections.abc import Callable
from functools import lru_cache

from nlp.lexicon import alternation, load, normal
from nlp.mention import Mention
from nlp.patterns import Cue, cue
from nlp.places import PARTS
from schema.catalogue import catalogue

# A name inside another name is not the province: Báo Quảng Ninh, Đại học Cần Thơ, huyện Quảng Ninh.
NOT_UNIT_BEFORE = cue(
    r"(?:báo|đài|đại\s+học|học\s+viện|sân\s+bay|cảng|cầu|đường|(?<!thành )phố|chợ|trường|cao\s+đẳng|bệnh\s+viện|sông|hồ|núi|đèo|vịnh|ga|công\s+ty|ngân\s+hàng|tạp\s+chí|cao\s+tốc|quốc\s+lộ|"
    r"câu\s+lạc\s+bộ|clb|đội|nhà\s+máy|khách\s+sạn|đảo|biển|bến\s+xe|samsung|vinamilk|xi\s+măng|gạch|lễ\s+hội|nghị\s+quyết|tuyên\s+bố|(?<!\w)(?:evn|petrolimex|vcci|nhnn|nhcsxh|qltt|vksnd|tand|chi\s+nhánh))\s+$"
)
_ANAPHORA = cue(
    r"(?<!\w)(?:(?P<province>tỉnh(?:\s+(?:này|(?:miền\s+(?:núi|tây|trung|đông|bắc|nam)|vùng|biên\s+giới|duyên\s+hải|ven\s+biển|đồng\s+bằng|trung\s+du|công\s+nghiệp|nghèo|nhỏ|trẻ|cực\s+(?:nam|bắc)|tây\s+nguyên)(?:\s+[^\W\d]+){0,2}?\s+này|ta|nhà|mình|chúng\s+(?:ta|tôi)))?|ubnd\s+tỉnh|tỉnh\s+đó|(?:(?<=điểm\scủa\s)|(?<=số\scủa\s)|(?<=hạng\scủa\s)|(?<=trí\scủa\s)|(?<=quả\scủa\s)|(?<=\d\scủa\s))chúng\s+(?:ta|tôi)|(?:chúng\s+(?:tôi|ta)|(?<!của\s)(?<!chính\s)(?<!tự\s)(?<!\w)mình|(?<!\w)(?<![^\W\d]\s)ta|(?<=còn\s)ta|(?<=thì\s)ta)(?=\s+(?:đã\s+|chỉ\s+|mới\s+|cũng\s+|vẫn\s+)*(?:đạt|xếp|đứng|tăng|giảm|được|giữ|tụt|lọt|nằm|dẫn|vươn|ở\s+(?:vị|hạng|thứ|mức))(?!\w))|(?:(?<=[.!?]\s)|(?<=\n))địa\s+phương(?=\s+(?:đã\s+|chỉ\s+|mới\s+|cũng\s+|vẫn\s+)*(?:(?:đạt|được|có)\s+\d[\d.,]*\s*(?:điểm|%)|(?:xếp|đứng)\s+(?:ở\s+)?(?:thứ|hạng|vị\s+trí)(?:\s+thứ)?\s+\d)(?![^.;]{0,60}\slà\s))|(?:(?<=,\s)|(?<=;\s))địa\s+phương(?=\s+(?:đã\s+|chỉ\s+|mới\s+|cũng\s+|vẫn\s+|còn\s+|từng\s+|lại\s+|tiếp\s+tục\s+)*(?:xếp|đứng|đạt|tăng|giảm|tụt|vươn|giữ|lọt|nằm|có\s+\d|được\s+\d|ở\s+(?:vị|hạng|mức))(?!\w)(?![^.;]{0,60}\slà\s)))|(?P<city>ubnd\s+thành\s+phố|thành\s+phố(?:\s+(?:này|(?:biển|trẻ|du\s+lịch|ven\s+biển|miền\s+(?:trung|tây|bắc|nam)|bên\s+sông|đông\s+dân|lớn)(?:\s+[^\W\d]+){0,2}?\s+này|mình|ta))?)|"
    r"(?P<ministry>bộ\s+(?:này|ta|mình|chúng\s+(?:ta|tôi))|(?:ngành|ngân\s+hàng)\s+này|toàn\s+ngành)|(?P<sector>(?:(?<!\d\s)|(?<=năm\s20\d\d\s))(?<!các\s)(?<!sở\s)(?<!ban\s)(?<!bộ\s)(?<!liên\s)(?<!đa\s)(?<!một\s)(?<!số\s)(?<!mỗi\s)(?<!nhiều\s)(?<!từng\s)(?<!sở,\s)(?<!ban,\s)(?<!bộ,\s)(?<!cấp,\s)(?<!quan,\s)(?<!phương,\s)ngành(?=\s+(?:(?:đã|cũng|vẫn|tiếp\s+tục|sẽ)\s+)*(?:phấn\s+đấu|đặt\s+(?:mục|chỉ|quyết)|quyết\s+tâm|đạt|xếp|đứng|tăng|giảm|giữ|vươn|tụt|dẫn\s+đầu|nằm|lọt)(?!\w)))|(?P<both>cả\s+hai(?:\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|bộ))?|(?<!thứ\s)hai\s+(?:tỉnh|địa\s+phương|thành\s+phố|bộ|đơn\s+vị)(?:\s+(?:này|trên|kể\s+trên|nói\s+trên|bạn|ấy|đó|láng\s+giềng\s+này))?|(?<!thứ\s)hai\s+(?:sở|huyện|quận|xã|phường|cơ\s+quan|ngành|cái\s+tên)\s+(?:này|trên|kể\s+trên|nói\s+trên))|(?P<any>(?:đơn\s+vị|địa\s+phương|cơ\s+quan)\s+(?:này|đó|trên)|địa\s+phương\s+mình|(?:huyện|quận|sở|xã|phường)\s+(?:này|đó)|nơi\s+này|nơi\s+đây|thành\s+phố\s+(?:cảng|hoa\s+phượng\s+đỏ)|đất\s+mỏ|vùng\s+mỏ)|(?P<part>(?:huyện|quận|thị\s+xã|xã|phường|địa\s+phương|đơn\s+vị)(?:\s+(?:nhà|ta))?(?=,?\s+(?:đã|đạt|xếp|đứng|mới|vẫn|cũng|chỉ|còn|được|có|nằm|ở|giữ|tiếp|tăng|giảm|vươn|tụt|lùi|lên|nhảy|nhích|bứt|bật|leo|vọt|thăng|trượt|rơi|rớt|tuột|sụt|trở|thoát|cải|dẫn|phấn|đặt|đề|quyết|lọt|từng|luôn|sẽ|phải|thứ|là|bị|vượt|đưa|đang|không|chưa|lại|bất|duy|làm|hiện|năm)(?!\w)|\s*[,.;)]|\s*$)))(?!\w)"
)
_THE_OFFICE = cue(
    r"(?<!\w)(?<!khối )(?<!cấp )(?<!nhóm )(?<!bình )(?<!quân )(?<!tại )(?<!liên )(?<!toàn )sở(?=\s+(?:đã|đạt|xếp|đứng|dẫn|tăng|giảm|tụt|vươn|giữ|cũng|vẫn|tiếp\s+tục|lọt|nằm|phấn\s+đấu|đặt\s+mục|chỉ\s+(?:đạt|xếp|đứng|được|có)|mới\s+(?:đạt|xếp|đứng)|được\s+(?:chấm|xếp|đánh)|ở\s+(?:vị|hạng|mức))(?!\w))|(?<=của\s)sở(?=\s+(?:đạt|xếp|đứng|tăng|giảm|năm|cũng|đã|là|ở|còn|vẫn|chỉ|lên|từ)(?!\w)|[,.;:)]|$)"
)
"""The form “sở đứng thứ ba”, "điểm của sở đạt …": the department spoken of."""
_ENGLISH_ANAPHORA = cue(
    r"(?<!\w)(?:the|this)\s+(?:(?P<province>(?:(?:(?:north|south)(?:-?(?:east|west|central))?(?:ern(?:most)?)?|(?:east|west)ern|central|mountainous|coastal|border|highland|mekong\s+delta|red\s+river\s+delta|delta|highlands|upland|midland|same)\s+)*(?:province|locality)(?!\s+of))"
    r"|(?P<city>(?:(?:port|capital|central|southern|northern|coastal|central-level|municipal|imperial)\s+)*(?:city|municipality|capital)(?!\s+of|\s+\w+\s+(?:province|people)))|(?P<ministry>(?:ministry|agency|central\s+bank)(?!\s+(?:of|for)))|(?P<any>unit|department|district))(?![\w-])"
)
_ENGLISH_WE = cue(
    r"(?<!\w)(?:(?P<province>we(?=\s+(?:have\s+|had\s+|also\s+|still\s+|now\s+|only\s+|again\s+|even\s+)*(?:rank(?:ed)?|c[ao]me|placed|finish(?:ed)?|scored?|l[ea]d|topped|stood|stand|dropped|fell|slipped|rose|climbed|jumped|moved|gained|lost|earned|kept|held|(?:are|were|got|stay|stayed|remain|remained)\s+(?:only\s+|still\s+|the\s+|in\s+|at\s+|down\s+in\s+)*(?:best|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|no\.?\s|number|top|last|bottom|among|\d))(?!\w))|our(?=\s+(?:overall\s+|provincial\s+|own\s+|aggregate\s+)?(?:scores?|rank(?:ing)?s?|position|place|results?|{indicator})(?!\w))))"
)
"""The forms “we came second", "our PCI score”: said by somebody of the unit that the article is about."""
_THE_MINISTRY = cue(
    r"(?<!\w)Bộ(?=\s+(?:đạt|xếp|đứng|tiếp\s+tục|đã|vươn|giữ|cũng|tăng|giảm|còn|dẫn|được|phải|sẽ|bị|mới|vẫn|từng|luôn|lọt|phấn\s+đấu|đặt|tụt|rơi|lên|xuống|chỉ(?!\s+số)|có(?=\s+(?:chỉ|điểm|kết|(?:\d{1,2}(?:/\d{1,2})?|hai|ba|bốn|năm|sáu)\s+(?:chỉ\s+số|lĩnh\s+vực|nội\s+dung|tiêu\s+chí)(?!\w))))(?!\w))|(?<=của )[Bb]ộ(?=\s+(?:đạt|xếp|năm|tăng|là|đứng|cũng|đã|chỉ(?!\s+số)|giảm|còn|vẫn|trong|ở)(?!\w)|[,.;:)]|\s\(\d|$)"
)
_ANAPHORA_BEFORE = cue(
    r"(?:toàn|là|các|những|nhiều|(?:nhóm|tốp|top|trong|số|gồm)\s+năm|không\s+ít|(?:^|[.,;:“\"]\s?|cũng\s|vẫn\s|nhưng\s|song\s|chỉ\s)có|cấp|mỗi|từng|một|hai|ba|số|ít|hiếm(?:\s+hoi)?|mọi|bốn|sáu|bảy|tám|chín|mười|vài|mấy|đôi|(?:tỉnh|huyện|quận|thị|thị\s+xã|các\s+bộ|bộ\s+ngành|các\s+bộ\s+và),|(?:các\s+)?bộ\s+và|ubnd|hđnd|(?<!\d)\d{1,3}|nội|liên|ngoại|của\s+các|trung\s+tâm|trong|sở,\s+ngành,|ngoài|cổng|văn\s+phòng|bộ,\s+ngành,|%|xã,|phường,)\s+$|[\w]-$"
)
_ANAPHORA_AFTER = cue(
    r",?\s*(?:thành(?:\s+phố)?(?:\s|,|$)|ủy|ủy\s+viên|đoàn|trực\s+thuộc|khác|còn\s+lại|lân\s+cận|lớn|và\s+(?:các|địa)|bạn|nào|trong\s+cả\s+nước|liền\s+kề|(?:xã|phường|đặc\s+khu|thị\s+trấn)(?!\w))"
)
_NOT_THIS_PART = cue(
    r"(?:khối|trong|tại|ở|theo|cho|với|giữa|tuyến|đầu|quốc\s+gia|chính\s+quyền|tất\s+cả|đa\s+số|nhóm|tên|số|đến|về|hệ\s+thống|cơ\s+quan,|sở,|ban,|ngành,|quận,|huyện,|tỉnh|bộ,|phường,|xã,|vị,|phương,|%)\s+$"
)
"""Before "huyện", "đơn vị": a kind of units, not the one the article is about."""


_WHOLE_OPENS, _IS_RATED = (
    cue(
        r"(?:^|[.\n;]\s*|(?:tính|nhìn|xét)\s+chung,?\s+|(?<!\w)(?:còn|trong\s+khi|nhưng|song|riêng)\s+)(?:toàn|cả)\s+$"
    ),
    cue(
        r"\s+(?:đã\s+|hiện\s+|mới\s+|chỉ\s+)?(?:đạt|được|có)\s+\d[\d,.]*\s*(?:điểm|%(?=\s*(?:[,;.](?!\d)|$)))|\s+(?:chỉ\s+|mới\s+|lại\s+)?(?:đứng|xếp)\s"
    ),
)
"""The form “Toàn tỉnh đạt 87,02 điểm, xếp thứ 15”: what the province itself has, behind those of its communes."""
_THE_ONE_THERE = cue(r"đơn\s+vị\s+(?:xếp|đứng)\s+(?:cuối|đầu|nhất|chót|bét|áp|trên|dưới|sau)(?!\w)")
"""The form “Đơn vị xếp cuối kém đơn vị đầu bảng 10%”: whoever stands there."""


def _stands_for_a_unit(lowered: str, match: re.Match[str]) -> bool:
    kind = match.lastgroup
    if kind in {"any", "ministry", "sector"} or " này" in match.group():
        return True
    before, after = lowered[max(0, match.start() - 24) : match.start()], lowered[match.end() : match.end() + 24]
    if match.lastgroup in {"province", "city"} and _WHOLE_OPENS.search(before) and _IS_RATED.match(after):
        return True
    if match.lastgroup == "part" and (_NOT_THIS_PART.search(before) or _THE_ONE_THERE.match(lowered, match.start())):
        return False
    if _OF_SOME.search(before):
        return False
    return not _ANAPHORA_BEFORE.search(before) and not _ANAPHORA_AFTER.match(after)


_HAS_A_VALUE = cue(r"\s*\(?\s*(?:(?:đạt|với|được)\s+)?\d+[.,]\d")


def _as_a_name(text: str, lowered: str, match: re.Match[str]) -> bool:
    """The form “đứng thứ ba là Thành phố 85,73%”: with a capital among districts, the city that is their seat."""
    capital = match.lastgroup == "city" and text[match.start()].isupper() and lowered.endswith("là ", 0, match.start())
    return capital and _HAS_A_VALUE.match(lowered, match.end()) is not None


_OF_SOME = cue(
    r"(?:(?:thuộc|trong|nằm\s+trong|ở|của)\s+(?:nhóm|khối|số)|ubnd|hđnd|tỉnh\s+ủy|thành\s+ủy|sở|ban|trên\s+địa\s+bàn|toàn|lãnh\s+đạo|trong\s+toàn|hội\s+đồng\s+nhân\s+dân|ủy\s+ban\s+nhân\s+dân)\s+$"
)


@lru_cache(maxsize=1)
def _epithets() -> tuple[Cue, dict[str, tuple[str, ...]]]:
    """What English editions say instead of a city's name, and the units of that name."""
    units = {normal(surface.text): surface.ids for surface in catalogue().surfaces() if surface.kind == "unit"}
    known = {told: units[normal(name)] for name, words in load("english")["epithets"].items() for told in words}
    return cue(
        rf"(?<!\w)(?:the|its|vietnam['’]s|\d{{1,2}})\s+(?P<epithet>{alternation(known)})(?!\s+(?:of|asia\w*)(?!\w)|[\w-])"
    ), known


def epithets(text: str, lowered: str, free: Callable[[int, int], bool]) -> list[Mention]:
    """The cities and regions that English editions tell by what they are known for: "the northern port city"."""
    pattern, known = _epithets()
    return [
        Mention(*match.span(), "unit", known[" ".join(match["epithet"].split())], text[slice(*match.span())])
        for match in pattern.finditer(lowered)
        if free(*match.span())
    ]


def stand_ins(
    text: str, lowered: str, free: Callable[[int, int], bool], *, office: bool, inside: bool
) -> list[Mention]:
    """What stands for a unit where no name stands; ``office`` tells whether "sở" can be one of those named.

    ``inside`` tells whether districts are named, which "địa phương" can be one of as well.
    """
    found = []
    for match in itertools.chain(
        _ANAPHORA.finditer(lowered), _ENGLISH_ANAPHORA.finditer(lowered), _ENGLISH_WE.finditer(lowered)
    ):
        if NOT_UNIT_BEFORE.search(lowered, max(0, match.start() - 14), match.start()):
            continue  # "Bệnh viện tỉnh"
        if _epithets()[0].match(lowered, match.start()):
            continue
        if free(*match.span()) and (_stands_for_a_unit(lowered, match) or _as_a_name(text, lowered, match)):
            form = str(match.lastgroup)
            if inside and form == "province" and match.group().startswith("địa"):
                form = "part"
            noun = " ".join(match.group().split()).removesuffix(" nhà").removesuffix(" ta")
            form = noun if form == "part" and (noun in PARTS or noun == "đơn vị") else form
            form = noun.split()[0] if form == "any" and noun.split()[0] in PARTS else form  # "huyện này"
            strong = match.lastgroup == "any" or " này" in match.group()
            found.append(Mention(*match.span(), "anaphora", (), match.group(), strong=strong, form=form))
    if office:
        found += [
            Mention(*match.span(), "anaphora", (), match.group(), form="sở")
            for match in _THE_OFFICE.finditer(lowered)
            if free(*match.span()) and _stands_for_a_unit(lowered, match)
        ]
    found += [
        Mention(*match.span(), "anaphora", (), match.group(), form="ministry")
        for match in _THE_MINISTRY.finditer(text)
        if free(*match.span())
    ]
    return found
