"""What stands right behind a figure: the indicator it is of, another field, or a merit that is no indicator."""

import re

from nlp.attribute import Attribute
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue

# Words that may stand between a figure and the indicator it is of: "xếp thứ 3 cả nước về PAR INDEX".
_ENGLISH_BETWEEN = (
    "a", "across", "all", "among", "and", "at", "both", "category", "central", "cities", "component", "components", "countries", "country", "dimension", "economies", "edition",
    "field", "for", "group", "in", "index", "indicator", "its", "list", "localities", "nation", "national", "nationally", "nationwide", "of", "on",
    "out", "overall", "pillar", "place", "position", "province", "provinces", "provincial", "ranking", "rankings", "report", "score", "s", "spot", "sub",
    "better", "higher", "or",
    "table", "terms", "the", "this", "three", "two", "four", "under", "vietnam", "whole", "year",
)  # fmt: skip
_FOLLOW_WORDS = frozenset((
    "về", "ở", "trong", "của", "theo", "tại", "đối", "với", "bảng", "xếp", "hạng", "điểm", "số", "thứ", "kết", "quả",
    "đánh", "giá", "lĩnh", "vực", "nội", "dung", "chỉ", "thành", "phần", "trụ", "cột", "mặt", "cả", "nước", "toàn",
    "quốc", "tỉnh", "phố", "trên", "các", "địa", "phương", "tổng", "cho", "vùng", "khu", "khối", "huyện", "phía", "bắc", "nam",
    "trung", "du", "miền", "tây", "đông", "nam", "nguyên", "duyên", "hải", "núi", "đồng", "bằng", "sông", "hồng", "cửu", "long", "là", "gồm", "hồi", "năm", "vào",
    "cấp", "bộ", "có", "hai", "ba", "bốn", "đều", "mức", "độ", "trị", "mục", "tiêu", "chí", "chung", "đơn", "vị",
    "danh", "sách", "việc", "trục", "mảng", "từng", "đbscl", "đbsh", "tdmnpb", "trọng", "mỗi", "riêng", "tên", "công", "tác", "xét", "này", "và",
    *_ENGLISH_BETWEEN,
))  # fmt: skip
_ABOUT_OTHER = cue(
    r"^(?:\s+trong\s+(?:số\s+)?(?:các|\d{1,2}|năm|sáu)\s+(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ)(?:\s+[^\W\d]+){0,6}?(?=\s+về\s))?(?:\s*(?:cả\s+nước|toàn\s+quốc|khu\s+vực|vùng|toàn\s+vùng|(?:toàn\s+)?(?:tỉnh|huyện|xã)|thế\s+giới|châu\s+á|đông\s+nam\s+á))*\s*(?:trong\s+)?(?:về|trong\s+lĩnh\s+vực)\s+(?P<what>(?!\d)\w+(?:\s+\w+){0,3})"
)
_NAMED_IN_BRACKETS = cue(r"[^,;.()]{0,20}?\svề\s[^,;.()]{0,60}\(\s*(?:chỉ\s+số\s+)?(?:{indicator})(?!\w)")
_OTHER_MERIT = cue(
    r"^\s*(?:tỉnh\s+|địa\s+phương\s+)?(?:hấp\s+dẫn|thu\s+hút|phát\s+triển|đông\s+dân|giàu|sản\s+xuất|xuất\s+khẩu|đáng\s+sống)(?!\w)"
)
_STILL_ABOUT = cue(
    r"^(?:công\s+tác\s+(?:cải\s+cách|cchc)|cchc|(?:sự\s+)?hài\s+lòng|chỉ\s+số\s+này|chỉ\s+số|kết\s+quả|điểm|tổng|bảng|thứ\s+hạng|lĩnh\s+vực\s+này|nội\s+dung\s+này|cải\s+cách|giá\s+trị(?!\s+(?:sản|xuất|gia|kinh|hàng))|mức\s+độ|xếp\s+hạng|đích|nhì|nhất|cuối|đầu|thứ|hạng|vị\s+trí|mức(?!\s+(?:tăng|giảm|cải\s+thiện|tiến))|tốp|top|nhóm)"
)
_ALL_OF = cue(
    r"(?:(?:pillars|dimensions|components|sub-?ind(?:ices|exes)|fields|areas|criteria)|trụ\s+cột|chỉ\s+số(?:\s+thành\s+phần)?|lĩnh\s+vực|nội\s+dung|bảng\s+xếp\s+hạng|bảng|mặt)\s*:\s*[\"“]?\s*$"
)
"""Where a list of all that the figure is of begins: "đứng đầu cả ba trụ cột: …"."""


_LISTED_PARTS = cue(
    r"\s*(?:ở\s+|về\s+|tại\s+|trong\s+)?(?:cả\s+)?(?:\d{1,2}(?:\s*/\s*\d{1,2})?|một|hai|ba|bốn|năm|sáu|bảy)\s+(?:chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|trụ\s+cột|lĩnh\s+vực|nội\s+dung|tiêu\s+chí)(?:\s+duy\s+nhất)?\s*[,:]?\s*(?:bao\s+gồm|gồm(?:\s+có)?|đó\s+là|là)\s*:?\s*$"
)
"""The form “đứng đầu ở 4 lĩnh vực, gồm …”: the parts listed are each led."""


_SOME_PARTS = cue(
    r"\s*(?:ở\s+|về\s+|tại\s+|trong\s+)?(?:\d{1,2}(?:\s*/\s*\d{1,2})?|hai|ba|bốn|năm|sáu|bảy)\s+(?:chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|trụ\s+cột|lĩnh\s+vực|nội\s+dung|tiêu\s+chí)\s+(?:của|trong|thuộc)\s+(?:bộ\s+)?(?:chỉ\s+số\s+)?"
)
_THEY_ARE = cue(
    r"\s*(?:năm\s+)?(?:20\d\d)?\s*[,:]?\s*(?:(?:bao\s+)?gồm(?:\s+có)?|đó\s+là|là|cụ\s+thể(?:\s+là)?)?\s*:?\s*"
)
"""The form “đứng đầu 4/7 lĩnh vực của PAR INDEX 2022, gồm …”."""
_COUNTED_IN = cue(
    r"(?<![\w.,/])(?:\d{1,2}(?:\s*/\s*\d{1,2})?|các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|trụ\s+cột|lĩnh\s+vực|nội\s+dung|tiêu\s+chí|trục(?:\s+nội\s+dung)?)(?:\s+của\s+[^\s,;.:()\d]+(?:\s+[^\s,;.:()\d]+){0,3}?)?(?:\s+(?:góp|mặt|được|còn|lại|khác|cùng|đều|của|tỉnh|thành\s+phố|papi|pci|nằm|xếp|hạng|đứng|đạt|có|điểm|số|kết\s+quả|thuộc|trong|vào|lọt|ở|rơi|(?:năm\s+)?20\d\d|par\s+index|pgi|dti))*\s*$"
)
NAMED_NEXT = cue(
    r"\s*(?:(?:trong\s+|của\s+|trên\s+)?(?:cả\s+nước|toàn\s+quốc|khối\s+(?:các\s+)?(?:tỉnh|bộ|địa\s+phương)(?:,\s*(?:thành\s+phố|ngành|cơ\s+quan\s+ngang\s+bộ))?|(?:toàn\s+)?(?:khu\s+vực|vùng)(?:\s+[^\W\d]+){0,7}?)\s*)?(?:[,:(]\s*)?(?:(?:bao\s+gồm|gồm(?:\s+có)?|đó\s+là|là|cụ\s+thể(?:\s+là)?|trong\s+đó\s+có)\s*)?:?\s*(?:các\s+)?(?:chỉ\s+số\s+)?[\"“]?"
)
"""Around a place that so many components have, before the first of their names: "5/8 chỉ số nằm trong nhóm cao nhất, gồm …"."""
SOME_PARTS_ARE = cue(
    r"(?<!\w)(?:\d{1,2}(?:\s*/\s*\d{1,2})?|two|three|four|five|six|seven|eight|nine)(?:\s+(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)*(?:\d{1,2}|\w+))?\s+(?:(?:content|component|constituent|composite|other|more)\s+)*(?:dimensions|components|(?:sub-?)?ind(?:ices|exes)|indicators|pillars|criteria|contents)(?:\s+(?:of\s+(?:the\s+)?(?:province|city|papi)|still|also|again|were|are|was|belong(?:ed|s|ing)?|fell|remain(?:ed)?|stayed|ranked|moved|sat|stood|placed|listed|made|it|that|which|only|now|to|up|down))*\s*$"
    r"|(?<!\w)of\s+(?:the\s+|its\s+|all\s+)+(?:\d{1,2}\s+|\w+\s+)?(?:(?:content|component)\s+)?(?:dimensions|components|(?:sub-?)?ind(?:ices|exes)|indicators|pillars|criteria|contents),\s+(?:\d{1,2}|two|three|four|five|six|seven|eight|nine)(?:\s+(?:were|are|belong(?:ed|s)?|fell|remain(?:ed)?|stayed|moved|made|it|now|to|only))*\s*$"
)
NAMED_AFTER = cue(
    r"(?:\s+(?:nationwide|in\s+the\s+country|of\s+the\s+country))?\s*[,:;(–-]?\s*(?:namely|including|i\.e\.,?|that\s+is,?|which\s+are|they\s+are|comprising|:)?\s*:?\s*(?:the\s+)?[\"“]?"
)
"""Around a group that so many components are in, before the first of their names: "two of the eight dimensions belong to the lowest group, namely …"."""
_ITS_MEMBERS = cue(r"\s*(?::|(?:gồm|có|là)\s*:?)\s*(?:các\s+)?(?:chỉ\s+số\s+|nội\s+dung\s+)?[\"“]?")
_OPENS_ITEM = cue(r"(?:^|[;.:]\s+|,\s+|\n)[\W_]*(?:(?:còn|và|riêng|ở|thuộc|trong)\s+)*$")
"""Around a group that opens its clause: "…; nhóm trung bình cao: Tham gia của người dân; nhóm thấp nhất: …"."""
_IN_ALL_OF_THEM = cue(
    r"(?<!\w)(?:ở|về|trong|tại|với|trên|xét)\s+(?:cả\s+|tất\s+cả\s+|đủ\s+)?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|các)\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|trụ\s+cột|lĩnh\s+vực|nội\s+dung|tiêu\s+chí|trục(?:\s+nội\s+dung)?|mặt)(?!\w)[^.;:]{0,60}(?<!\w)(?:đều|cùng)\s+(?:[^\W\d]+\s+){0,3}$"
)
"""The form “Ở ba trụ cột, Đà Nẵng đều đứng đầu: chính quyền số 0,83; kinh tế số 0,79”."""


_SORTS = cue(
    r"^\s*(?:sở|huyện|quận|thị\s+xã|xã|phường|tỉnh|bộ)(?:\s*,\s*(?:ban|ngành|huyện|thị\s+xã|thành\s+phố|thành|thị|phường|đặc\s+khu|cơ\s+quan\s+ngang\s+bộ)(?!\w))+"
)
"""Behind a place, of what sorts they are among whom it counts: "thứ 5/20 sở, ban, ngành về Chỉ số CCHC"."""
_MADE_AN_AIM = cue(r"^\s*làm\s+(?:cái\s+)?(?:đích|mục\s+tiêu|mốc)(?:\s+phấn\s+đấu)?(?:\s+(?:cho|của|về))?\s")
"""The form “lấy 86% làm đích cho SIPAS”."""
_NEXT_ONE = cue(
    r"\s*(?:,\s*)?và\s+(?:(?:có|với)\s+(?:\d\s+)?(?=chỉ\s+số|điểm))?(?:(?:của|ở|về|tại|với|đối\s+với|trong|cho)\s+(?:các\s+)?(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trục|trụ\s+cột|tiêu\s+chí)|(?:tổng\s+)?(?:điểm|chỉ\s+số|bộ\s+chỉ\s+số|kết\s+quả|mức\s+độ))(?!\w)"
)
"""The form “PII tăng ít nhất 3 bậc và điểm bộ chỉ số 766 từ 92 trở lên”: another begins."""


def follows(lowered: str, figure: Figure, mentions: list[Mention], others: list[Figure]) -> Mention | None:
    """The attribute right behind a figure ("thứ 3 cả nước về PAR INDEX"), nothing but function words between."""
    end = _end_of_move(lowered, figure, others)
    for mention in mentions:
        if mention.start < end or mention.kind not in {"indicator", "component", "other"}:
            continue
        gap = lowered[end : mention.start]
        some, counted = _SOME_PARTS.fullmatch(gap), _COUNTED_IN.search(lowered, 0, figure.start)
        if mention.kind == "indicator" and (
            some or counted
        ):  # "4/7 lĩnh vực của PAR INDEX", "thuộc top 10 PCI 2023 là X"
            part = next((each for each in mentions if each.start >= mention.end), None)
            listed = part is not None and _THEY_ARE.fullmatch(lowered, mention.end, part.start)
            if part is not None and part.kind == "component" and listed:
                return part
            if some:
                return None
        if any(end <= other.start < mention.start for other in others) or len(gap) > 70:
            return None
        if counted and NAMED_NEXT.fullmatch(gap):
            return mention
        if figure.kind == "group" and NAMED_AFTER.fullmatch(gap) and SOME_PARTS_ARE.search(lowered, 0, figure.start):
            return mention
        if (
            figure.kind == "group"
            and mention.kind == "component"
            and _ITS_MEMBERS.fullmatch(gap)
            and _OPENS_ITEM.search(lowered, 0, figure.start)
        ):
            return mention
        if gap.strip() == ":" and mention.kind == "component" and _IN_ALL_OF_THEM.search(lowered, 0, figure.start):
            return mention
        if _NEXT_ONE.match(gap) or _NEXT_IN.fullmatch(gap) or _is_broken_down(lowered, gap, figure, mention, others):
            return None
        if _WAS_IN.fullmatch(gap):
            return mention
        if mention.kind == "indicator":
            mention = next((each for each in mentions if _is_possessed(lowered, mention, each)), mention)  # noqa: PLW2901
            mention = _part_told_next(lowered, mention, mentions)  # noqa: PLW2901
        gap = _SORTS.sub(" ", _MADE_AN_AIM.sub(" ", gap))
        bare = _LISTED_PARTS.sub(" ", _ALL_OF.sub(" ", gap)).strip(" \"“”'(")
        if re.search(r"[,.;:!?()]", bare) or re.search(
            r"\s(?:và|còn|trong khi|and|while)\s*(?:(?:the|an?|its|their|his|our)\s+)?[\"“]?$", gap
        ):
            return None
        return mention if all(word.isdigit() or word in _FOLLOW_WORDS for word in re.findall(r"\w+", bare)) else None
    return None


_TO_ITS_OWN = cue(r"[\"”]?\s*:?\s*(?:(?:xếp|đứng|đạt|hạng|thứ|vị\s+trí|ở|với|là)\s+)*")


def _is_broken_down(lowered: str, gap: str, figure: Figure, part: Mention, others: list[Figure]) -> bool:
    """The form “hạng 8 (công khai minh bạch thứ 5, kiểm soát tham nhũng thứ 13)”: the bracket tells the places of the parts."""
    if part.kind != "component" or gap.rfind("(") <= gap.rfind(")"):
        return False
    own = next((each for each in others if each.start >= part.end), None)
    return (
        own is not None and own.kind == figure.kind and _TO_ITS_OWN.fullmatch(lowered, part.end, own.start) is not None
    )


_NEXT_IN = cue(
    r"\s*(?:(?:in\s+|by\s+)?20\d\d\s*)?(?:,\s*)?(?:and|while|but|whereas)\s+(?:(?:in|for|on|at|its|the|with)\s+)+[\"“]?"
)
"""The form “In transparency it scored 6.21 and in land access 7.12”: what is named behind has a figure of its own."""
_WAS_IN = cue(
    r",?\s+(?:was|were|is|came|being|recorded|posted|coming)\s+(?:recorded\s+)?(?:in|for|on|under)\s+(?:the\s+)?[\"“]?"
)
"""The form “its worst, 79.9 percent, was in administrative modernisation”."""
_POSSESSIVE = cue(r"['’]s?\s+(?:own\s+)?[\"“]?")


def _is_possessed(lowered: str, mention: Mention, part: Mention) -> bool:
    """The form “7.1 in PAPI's control of corruption”: the part is meant, not the whole."""
    return part.kind == "component" and _POSSESSIVE.fullmatch(lowered, mention.end, part.start) is not None


_IN_PART = cue(
    r"\s*(?:\(?(?:năm\s+)?20\d\d\)?\s*)?(?:ở|về|tại|trong|đối\s+với)\s+(?:(?:chỉ\s+số(?:\s+(?:thành\s+phần|nội\s+dung))?|lĩnh\s+vực|nội\s+dung|trục(?:\s+nội\s+dung)?|trụ\s+cột|tiêu\s+chí|mảng)\s+)?(?:về\s+)?[\"“]?"
)


_OWN_PLACE = cue(r"\s*[\"”]?\s*[(,]?\s*(?:thì\s+|lại\s+|chỉ\s+)*(?:xếp|đứng|thứ|hạng|ở\s+(?:vị|hạng|thứ))(?!\w)")


def _part_told_next(lowered: str, indicator: Mention, mentions: list[Mention]) -> Mention:
    """The form “đứng đầu PAR INDEX 2022 ở lĩnh vực cải cách thể chế”: the part, where one is told right behind the whole."""
    for part in mentions:
        if part.kind != "component" or part.start < indicator.end:
            continue
        own = any(key.startswith(f"{indicator.ids[0]}/") for key in part.ids)
        told = (
            own and _IN_PART.fullmatch(lowered, indicator.end, part.start) and not _OWN_PLACE.match(lowered, part.end)
        )
        return part if told else indicator
    return indicator


def about_something_else(lowered: str, figure: Figure) -> bool:
    """Whether the rank is in something that is no indicator: "dẫn đầu cả nước về thu hút đầu tư"."""
    if _OTHER_MERIT.match(lowered[figure.end :]):
        return True
    match = _ABOUT_OTHER.match(lowered[figure.end :])
    if _NAMED_IN_BRACKETS.match(lowered, figure.end):
        return False  # "về chuyển đổi số bộ ngành (DTI 2021)": its name is told
    return bool(match) and not _STILL_ABOUT.match(match["what"])  # type: ignore[index]


_MOVES_ON = cue(r"\s*,?\s*(?:(?:từ|lên|xuống|vươn|vào|về|lọt|nhảy|tiến|thẳng)\s+)*\s*(?:vị\s+trí\s+|hạng\s+|thứ\s+)*")
"""Between the parts of one move: "tăng 8 bậc, từ hạng 10 lên hạng 2 về xã hội số"."""


_IN_TURN = cue(
    r"(?<!\w)(?:lần\s+lượt|tương\s+ứng)(?:\s+(?:là|đạt|ở|có))*\s+(?:[\d.,]+\s*(?:%|điểm)?\s*(?:,|và|,\s*và)\s*)*$"
)
_AND = cue(r"\s*(?:,|và|,\s*và)\s*")
"""Around values told in turn: "lần lượt 96,2%, 94,8% và 88,1% ở lĩnh vực …" says of all what they are of."""


def _end_of_move(lowered: str, figure: Figure, others: list[Figure]) -> int:
    """Where the move that a figure is part of ends: what stands behind its last place is said of all of it."""
    last = figure
    for other in others:
        if other.start < last.end or other is figure:
            continue
        moves = (last.kind == "rank_change" and other.earlier) or (last.earlier and other.rule in {"from_to", "top_n"})
        if (
            _IN_TURN.search(lowered, 0, figure.start)
            and last.kind == other.kind
            and _AND.fullmatch(lowered, last.end, other.start)
        ):
            last = other
            continue
        groups = last.earlier and last.kind == other.kind == "group"
        if ((other.kind != "rank" or not moves) and not groups) or not _MOVES_ON.fullmatch(
            lowered, last.end, other.start
        ):
            break
        last = other
    return last.end


_LIST_JOIN = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:,|và|lẫn|cùng|and|,\s*(?:và|and)|as\s+well\s+as)\s*(?:the\s+|cả\s+)?(?:chỉ\s+số\s+)?"
)
OF_ONE_PART = cue(
    r"(?<!\w)trong\s+(?:số\s+)?(?:các|\d{1,2}|sáu|bảy|tám|chín|mười)\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|chỉ\s+số\s+con)(?!\w)[^.;]*?(?:cao|thấp)\s+nhất[^.;]*$"
)
"""The form “Trong 8 chỉ số thành phần, "…" có điểm cao nhất (8,7 điểm)”: of a component that is none of ours."""


_OWN_VERB = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:năm\s+\d{4}\s+)?(?:(?:reached|stood|was|is|came|rose|fell|hit|climbed|dropped|ranked|stands|scored|put|remained|improved|slipped|slid|jumped)\s|đạt|xếp|đứng|tăng|giảm|thứ|:|\d|\(|ở|cũng|lại|là|có|dẫn|của|tỉnh|thành|thì|chỉ|mới|vẫn|được|còn|(?:trên|dưới|từ|tối\s+thiểu|ít\s+nhất|vượt|hơn|không\s+dưới|không\s+thấp\s+hơn)\s+\d|(?:vào|lọt|giữ|nằm|lên|trong)\s+(?:top|tốp|nhóm|hạng|thứ|vị)\s)"
)


_ITS_SCORE = cue(r"\s*\(\s*(?:đạt\s+)?\d[\d.,]*\s*(?:%|điểm)?\s*\)")


_REACHED = cue(r"\s*(?:năm\s+20\d\d\s+)?(?:(?:đạt|được|là|với)\s+|:\s*|\(\s*(?:đạt\s+)?)\d[\d.,]*\s*(?:%|điểm)\s*\)?")
_ALL_OF_SO_MANY = cue(r"\scả\s+(?:hai|ba|bốn|năm|[2-5])\s+(?:bộ\s+)?(?:chỉ\s+số|bảng\s+xếp\s+hạng)\s*[:(–-]?\s*$")
"""The form “dẫn đầu về cả 2 chỉ số: PAR INDEX đạt 90,09% và SIPAS đạt 95,26%”."""


_BOTH_OF = cue(r"(?<!\w)cả\s")
"""Before indicators that share what stands before them: "xếp thứ 8 ở cả PAR INDEX (84,5%) lẫn SIPAS (81,2%)"."""


def listed_behind(lowered: str, behind: Mention, named: list[Mention], figure: Figure) -> list[Attribute]:
    """The indicator behind a figure with those listed after it: "đứng đầu cả PAR INDEX, SIPAS lẫn PCI".

    So too "dẫn đầu PAR INDEX (90,10%), SIPAS (87,59%) và PCI (72,95 điểm)", where each has its score.
    """
    found = [Attribute(behind.ids[0], start=behind.start)]
    last = behind
    of_all = figure.rule == "superlative" or _BOTH_OF.search(lowered, figure.end, behind.start) is not None
    its_score = _REACHED if _ALL_OF_SO_MANY.search(lowered, figure.end, behind.start) else _ITS_SCORE
    scored = its_score.match(lowered, behind.end) if of_all else None
    for mention in named[named.index(behind) + 1 :]:
        own = its_score.match(lowered, last.end) if scored else None
        joined = _LIST_JOIN.fullmatch(lowered[own.end() if own else last.end : mention.start])
        if mention.kind != "indicator" or not joined or (scored and not its_score.match(lowered, mention.end)):
            break
        found.append(Attribute(mention.ids[0], start=mention.start))
        last = mention
    if len(found) > 1 and not scored and _OWN_VERB.match(lowered[last.end :]):
        told = next(mention for mention in named if mention.start == found[-2].start)
        both = len(found) > 2 and lowered[told.end : last.start].strip() == ","  # "ở cả A lẫn B, C thì đứng thứ 27"
        return found[:-1] if both else found[:1]
    return found


_WIDEST = 30
"""So many points or per cent apart two units may be."""
_ITS_OWN = cue(r"\s*(?:,\s+(?:(?:và|khi|chỉ|cũng|vẫn)\s+)*(?:đạt|được|giành|có)(?:\s+được)?\s+|\((?:đạt\s+)?)")
"""The forms “với khoảng cách 0,01%, đạt 90,09%", "với cách biệt 0,01 điểm phần trăm (90,09%)”."""


def distance_told(lowered: str, noun: Mention, figure: Figure, figures: list[Figure], mentions: list[Mention]) -> bool:
    """Whether a distance has its own number and a clause behind it: "khoảng cách chỉ 0,15 điểm, Bắc Giang (72,80 điểm)"."""
    own = next((other for other in figures if other.start >= noun.end), figure)
    return (
        own is not figure
        and (figure.value or 0) > _WIDEST >= (own.value or 0)
        and own.kind == "score"
        and re.search(r"[,;]\s", lowered[own.end : figure.start]) is not None
        and any(each.kind == "unit" and own.end <= each.start < figure.start for each in mentions)
    )


def apart_then_own(lowered: str, figure: Figure, figures: list[Figure]) -> bool:
    """Whether a small number before a figure is the distance, and the figure the value of who is so far off."""
    before = [other for other in figures if other.kind == "score" and other.end <= figure.start]
    return (
        bool(before)
        and (figure.value or 0) > _WIDEST >= (before[-1].value or 0)
        and _ITS_OWN.fullmatch(lowered, before[-1].end, figure.start) is not None
    )


_AN_INDEX = ("chỉ số", "xếp hạng", "bảng xếp hạng", "chất lượng")
_THEN_ITS_OWN = cue(r"\s*(?:[(:,–-]\s*)?(?:(?:với|đạt|được|là|có)\s+)?")


def goes_on_in_list(lowered: str, noun: Mention, figure: Figure, mentions: list[Mention]) -> bool:
    """Whether a clause is one more of a list under another index: "chỉ số cơ sở hạ tầng: A 80,5 điểm; B 79,9"."""
    clause = lowered.rfind(";", noun.end, figure.start)
    if clause < 0 or not noun.text.lower().startswith(_AN_INDEX):
        return False
    units = [each for each in mentions if each.kind == "unit" and clause < each.start < figure.start]
    return (
        len(units) == 1
        and not lowered[clause + 1 : units[0].start].strip()
        and _THEN_ITS_OWN.fullmatch(lowered, units[0].end, figure.start) is not None
    )


DISTANCES = frozenset({"khoảng cách", "chênh lệch", "cách biệt"})
"""What lies between two units."""
_ITS_ENDS = cue(
    r":[^:]*?(?<!\w)(?:dẫn\s+đầu|đứng|xếp|đạt|có|được|giành|ở\s+(?:vị\s+trí|hạng|cuối|đầu)|cao\s+nhất|thấp\s+nhất|cuối\s+bảng|đội\s+sổ)(?!\w)"
)
"""The form “khoảng cách đã thu hẹp: Quảng Ninh dẫn đầu với …": behind the colon stand those between whom it lies."""

_BETWEEN = cue(
    r"\s+(?:[^(),;:]{1,40}?\s)?giữa\s+(?P<one>[^(),;:]{4,60}\([^()]{1,50}\))\s*(?:và|với)\s+(?P<other>[^(),;:]{4,60}\([^()]{1,50}\))"
)
"""The form “khoảng cách giữa A (90,1%) và B (76,2%)”."""


_BETWEEN_TWO = cue(
    r"\s+(?:[^(),;:]{1,40}?\s)?giữa\s+[^();:\d]{4,90}(?:\([^()]{1,50}\)[^();:\d]{4,60})?(?P<bracket>\([^()]{1,50}\))(?=\s+(?:chỉ|còn|là|đã|được|lên|tới|vẫn|ngày|nay|đang|vỏn|rất)\s)"
)
"""The form “khoảng cách giữa A và tỉnh đầu bảng B (72,95 điểm) chỉ là 0,15 điểm”."""


def of_an_end(lowered: str, distance: int, figure: Figure) -> bool:
    """Whether a figure behind the word for a distance, which ends at ``distance``, is a value of one of its ends."""
    last = _BETWEEN_TWO.match(lowered, distance)
    if last is not None and last.start("bracket") <= figure.start < last.end("bracket"):
        return True
    told = _BETWEEN.match(lowered, distance)
    if told is not None and any(told.start(part) <= figure.start < told.end(part) for part in ("one", "other")):
        return True
    return _ITS_ENDS.search(lowered, distance, figure.end) is not None


def is_no_more_of_distance(
    lowered: str, noun: Mention, figure: Figure, figures: list[Figure], mentions: list[Mention]
) -> bool:
    """Whether the word for a distance has its number already, or the figure is a value of one of its ends."""
    return noun.text.lower() in DISTANCES and (
        of_an_end(lowered, noun.end, figure)
        or distance_told(lowered, noun, figure, figures, mentions)
        or apart_then_own(lowered, figure, figures)
    )


_IN_WHAT = cue(
    r"\s*(?:nationwide\s+|nationally\s+)?(?:in|on|for)\s+(?:both\s+)?(?:the\s+)?|\s*(?:bậc\s+|hạng\s+)?(?:(?:lần\s+lượt|tương\s+ứng)\s+)?(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:ở|về|trong|tại|đối\s+với|với|cho|trên)\s+(?:(?:các|hai|ba|bốn|cả|[2-4])\s+)*(?:bộ\s+)?(?:(?:chỉ\s+số|bảng\s+xếp\s+hạng|bảng|lĩnh\s+vực|nội\s+dung|trụ\s+cột)\s+)?(?:là\s+)?[:\"“]?\s*"
)


def has_its_own(lowered: str, part: Mention, figures: list[Figure]) -> bool:
    """Whether a component has its figure before it: "Nhờ dẫn đầu về X, tỉnh vươn lên thứ 15 PAR INDEX", "Với 92,1% ở X, …"."""
    return any(
        other.end <= part.start and _IN_WHAT.fullmatch(lowered, other.end, part.start) is not None for other in figures
    )


_AND_IN = cue(
    r"\s*[\"”]?\s*(?:\([^()\d]*\)\s*)?(?:,|và|,\s*và|and|,\s*and)\s*(?:the\s+|ở\s+|về\s+)?(?:bộ\s+)?(?:chỉ\s+số\s+)?[\"“]?\s*"
)

_SPELT_OUT = cue(r"\s*\)?\s*(?:,|và|,\s*và)\s+(?:(?:ở|về)\s+)?(?:bộ\s+)?(?:chỉ\s+số\s+)?(?:[^\W\d]+\s+){2,7}\(\s*")
"""The form “PAR INDEX, SIPAS, PCI và chuyển đổi số (DTI)”: told in words before its short name."""
_TURN_IN = cue(
    r"[^;:.()\d]{0,50}?[\s,](?:lần\s+lượt|tương\s+ứng)\s+(?:(?:là\s+)?(?:ở|về|trong|tại|trên|của|thuộc(?:\s+về)?)|là)\s+(?:(?:các|hai|ba|bốn|cả|[2-4])\s+)*(?:bộ\s+)?(?:(?:chỉ\s+số|bảng\s+xếp\s+hạng|bảng|lĩnh\s+vực|nội\s+dung|trụ\s+cột)\s+)?[:\"“]?\s*"
)
"""The form “vị trí 56 và 59 của tỉnh lần lượt trên bảng PAR INDEX và SIPAS”."""


def attributes_behind(lowered: str, mentions: list[Mention], run: list[Figure], count: int) -> list[Mention]:
    """The form “lần lượt tăng 3, 5 và 7 bậc ở PAR INDEX, SIPAS và PCI”: as many indicators or components as figures."""
    found: list[Mention] = []
    for mention in mentions:
        if mention.start < run[-1].end or mention.kind not in {"indicator", "component"}:
            continue
        gap = lowered[(found[-1] if found else run[-1]).end : mention.start]
        if found and found[-1].ids == mention.ids and gap.strip() in {"", "("}:
            continue
        spelt_out = found and mention.kind == "indicator" and _SPELT_OUT.fullmatch(gap)
        if (
            not spelt_out
            and not (_AND_IN if found else _IN_WHAT).fullmatch(gap)
            and (found or not _TURN_IN.fullmatch(gap))
        ):
            break
        found.append(mention)
    return found if len(found) == count else []
