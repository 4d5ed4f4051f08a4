"""What else a figure can be of where its sentence names neither an indicator nor a unit: amounts, other names, the world."""

import re

from nlp.board import MOST_RANKED
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.wordlists import CAPITAL

_AMOUNT = cue(
    r"(?<![\w.,/])(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:[.,]\d+)?\s*(?:tỷ|tỉ|triệu|nghìn|ngàn|vạn)(?!\w)|\d+(?:[.,]\d+)?\s*(?:usd|đồng|tấn|tạ|ha|km|kg|mw|kwh|lít|lượt|người|hộ|dự\s+án|doanh\s+nghiệp|hồ\s+sơ|vụ|ca|giường|chuyến)(?!\w))"
)
"""Of what rises by so many per cent when neither an indicator nor a unit is named: "3,089 tỷ USD, tăng 24,6%"."""
_OF_AN_INDICATOR = cue(r"(?<!\w)(?:chỉ\s+số|điểm|hài\s+lòng|kết\s+quả|thứ\s+hạng)(?!\w)")
_IN_THE_WORLD = cue(
    r"\s*(?:trên\s+|ở\s+|tại\s+|trong\s+)?(?:(?:toàn\s+)?(?:thế\s+giới|cầu)|(?:khu\s+vực\s+)?(?:châu\s+(?:á|âu|phi|mỹ|đại\s+dương)|đông\s+nam\s+á|asean|đông\s+á|á\s*[-–]\s*thái\s+bình\s+dương)|\d+\s+(?:quốc\s+gia|nước|nền\s+kinh\s+tế))(?!\w)"
)
_TOP_ABROAD = cue(
    r"\s+(?!cả\s+nước)(?:(?!và(?!\w))[^\s,.;:()\d]+\s+){1,6}(?:asean|(?:đông\s+nam|châu)\s+á|thế\s+giới|toàn\s+cầu)(?!\w)"
)
"""Behind a "top 3" of anything else: "lọt top 3 thành phố du lịch sạch ASEAN"."""
_OPENED = cue(r"\((?:[^()]*)$")
_ONE_OF_SOME = cue(r"(?<!\w)một\s+trong\s+(?:số\s+)?(?:những|các|hai|ba|bốn|năm|sáu|\d{1,2})\s+(?:[^\s,;.:]+\s+){1,4}$")
_FIRM = cue(
    r"\W*(?:the|this|our)\s+(?:firm|company|group|bank|university|airport|hotel|resort|team|club|school|hospital|airline|corporation|park|newspaper|restaurant)\s+(?!of\s)"
)
"""An English sentence that speaks of somebody who is in no table."""
_LEAST_LETTERS = 3


def of_a_stranger(sentence: SentenceText, figure: Figure, *, named: bool) -> str | None:
    """Why a figure is of something else than what is spoken of; ``named`` tells whether its indicator or unit stand in the sentence."""
    lowered = sentence.lowered
    if figure.kind in {"rank", "rank_change"} and _IN_THE_WORLD.match(lowered, figure.end):
        return "the place of the country among others"
    if figure.kind == "rank" and figure.rule == "top_n" and _TOP_ABROAD.match(lowered, figure.end):
        return "the place of the country among others"
    if figure.rule == "superlative" and _ONE_OF_SOME.search(lowered, 0, figure.start):
        return "a superlative of something that is no unit"
    if figure.kind == "score" and _next_in_list(sentence, figure):
        return "the text does not tell which unit is meant"
    if _of_a_neighbour(sentence, figure) or _has_an_unknown_subject(sentence, figure):
        return "the text does not tell which unit is meant"
    if named:
        return None
    if _FIRM.match(lowered):
        return "a superlative of something that is no unit"
    if figure.kind == "rank" and max(figure.value or 0, figure.total or 0) > MOST_RANKED:
        return "the place of the country among others"
    if _of_another_part(sentence, figure):
        return "in the parenthesis of another name"
    if figure.kind == "score_change" and _of_an_amount(sentence, figure):
        return "a change of the amount before it"
    return "in the parenthesis of another name" if _in_parenthesis_of_another(sentence, figure) else None


_NEIGHBOUR = cue(r";\s+(?:còn\s+|riêng\s+|trong\s+khi\s+)?người\s+(?:láng\s+giềng|hàng\s+xóm|anh\s+em)(?!\w)[^;.]*$")


def _of_a_neighbour(sentence: SentenceText, figure: Figure) -> bool:
    """The form “…; người láng giềng phía tây đạt 41,5 điểm”: of a unit that is not told by its name."""
    told = _NEIGHBOUR.search(sentence.lowered, 0, figure.start)
    return told is not None and not any(
        mention.kind in {"unit", "department", "district"} and told.start() <= mention.start < figure.end + _NAMED_NEXT
        for mention in sentence.mentions
    )


_NAMED_NEXT = 24


_ITEM = re.compile(
    rf"\)?\s*(?:[,;]|\svà)\s+(?P<name>[{CAPITAL}][^\W\d]+(?:\s+(?:[^\W\d]+|[-–&])){{1,8}}?)\s*[(:–-]?\s*(?:(?:đạt|được|với)\s+)?"
)
_NO_NAME = cue(
    r"(?<!\w)(?:điểm|hạng|xếp|đứng|thứ|tăng|giảm|tổng|chỉ|năm|quý|tháng|so|mức|nhóm|trung|bình|tỷ|tỉ|là|có|cao|thấp|hơn|khi|trong|của|còn|riêng|tuy|nhưng|the|a|in|with|while|and|its)(?!\w)"
)
"""A word that is in no name of an office."""


def _next_in_list(sentence: SentenceText, figure: Figure) -> bool:
    """The form “Văn phòng UBND tỉnh 97,2 điểm, Ban Dân vận 96,5 điểm”: a list goes on with a name that no table has."""
    before = max(
        (each.end for each in sentence.scan.figures if each.kind == "score" and each.end <= figure.start), default=-1
    )
    item = _ITEM.fullmatch(sentence.text, before, figure.start) if before >= 0 else None
    if item is None or _NO_NAME.search(item["name"].lower()):
        return False
    return not any(item.start("name") < each.end and each.start < item.end("name") for each in sentence.mentions)


_SUBJECT = re.compile(
    rf"(?:^|[.;:,]\s+|\s(?:và|còn|khi|nhưng|song)\s+)(?P<name>[{CAPITAL}][^\W\d{CAPITAL}]+(?:\s[{CAPITAL}][^\W\d{CAPITAL}]+){{1,3}}|(?!(?:TP|UBND|HĐND|CCHC|CĐS|NLCT|[IVX]+)(?!\w))[{CAPITAL}]{{2,7}}(?:[ -](?:Index|INDEX))?)\s+(?:(?:đã|cũng|chỉ|vẫn|lại|mới|tiếp tục|bất ngờ|là|đạt|xếp|đứng|có)\s+)*$"
)


def _has_an_unknown_subject(sentence: SentenceText, figure: Figure) -> bool:
    """The forms “Than Uyên đứng thứ 2", "DGI đứng thứ 7”: a name that no table here has, right before what is said of it."""
    found = _SUBJECT.search(sentence.text, max(0, figure.start - _LONGEST_SUBJECT), figure.start)
    return (
        found is not None
        and not sentence.text.isupper()
        and not _NICKNAME.match(found["name"])
        and not any(found.start("name") < each.end and each.start < found.end("name") for each in sentence.mentions)
    )


_LONGEST_SUBJECT = 60
_NICKNAME = re.compile(r"(?:Đất|Xứ|Thành|Thủ|Cố|Miền|Phố|Quê|Vùng|Tây Đô|Kinh Bắc)(?!\w)")
"""What begins another name of a province told before: "Tây Đô", "Thành Nam"."""
_ANOTHER_PART = re.compile(
    r"(?:[A-ZĐ][^\W\d_]*\s+){1,4}(?:Ward|Commune|District|Town|Township)\s+(?:(?:was|is|ranked|came|stood|took|finished|placed|held|[a-z]+ed)\s+)*(?:in\s+|the\s+)*$"
)


def _of_another_part(sentence: SentenceText, figure: Figure) -> bool:
    """The form “Hòa Xuân Ward was second (92.8)”, where the text reads out no table of wards."""
    if not any(word in sentence.lowered for word in (" ward", " commune", " district", " town")):
        return False
    if any(mention.kind in {"district", "department"} for mention in sentence.mentions):
        return False
    return _ANOTHER_PART.search(sentence.text, 0, figure.start) is not None


def _of_an_amount(sentence: SentenceText, figure: Figure) -> bool:
    """The form “thặng dư là 3,089 tỷ USD, tăng 24,6%”: what rose was counted or paid."""
    last = max((found.end() for found in _AMOUNT.finditer(sentence.lowered, 0, figure.start)), default=-1)
    return (
        figure.unit == "percent"
        and last >= 0
        and _OF_AN_INDICATOR.search(sentence.lowered, last, figure.start) is None
        and not any(last <= other.start < figure.start and other.kind == "score" for other in sentence.scan.figures)
    )


def _in_parenthesis_of_another(sentence: SentenceText, figure: Figure) -> bool:
    """The form “chỉ đứng sau Indonesia (thứ 14)”: a name before the parenthesis that is none of the catalogue."""
    opened = _OPENED.search(sentence.lowered, 0, figure.start)
    if opened is None:
        return False
    before = sentence.text[: opened.start()].rstrip()
    word = before[before.rfind(" ") + 1 :]
    if len(word) < _LEAST_LETTERS or not word.isalpha() or not word[0].isupper() or word.isupper() or word == before:
        return False
    return not any(mention.start < len(before) <= mention.end for mention in sentence.mentions)
