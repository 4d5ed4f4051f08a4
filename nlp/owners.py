"""Owners that stand behind their figure: of an extreme, of a clause that names its unit last, in a bracket, of a value."""

from nlp.candidate import Candidate
from nlp.english_words import OF_SORT
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue

VALUE_OF = cue(
    r"\s*\)?\s*(?:,\s*)?(?:(?:năm\s+)?20\d\d\s+)?(?:(?:chính\s+|cũng\s+)?là\s+(?:(?:tổng\s+)?(?:số\s+)?(?:điểm(?:\s+số)?|kết\s+quả|thành\s+tích|mức|chỉ\s+số)\s+)?)?(?:về\s+)?\s*(?:(?:năm\s+)?20\d\d\s+)?(?:của|thuộc\s+về|dành\s+cho)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""The forms “68,45 là điểm PCI của Long An", "68,45 điểm thuộc về Long An”: between a value and its owner."""


_EXTREME = cue(
    r"(?<!\w)(?P<said>(?:cao|thấp|tốt|kém)\s+nhất)\s*(?:(?:về|ở|trong)\s+(?:nội\s+dung|trục|lĩnh\s+vực|chỉ\s+số|tiêu\s+chí)\s+[^;:().\d]{3,60}\s+(?=là\s|đạt\s|thuộc\s))?(?:cả\s+nước\s+|toàn\s+quốc\s+|khu\s+vực\s+|năm\s+\d{4}\s+|(?:(?:trong|ở|của)\s+)?(?:khối|nhóm)\s+(?:các\s+)?(?:sở|huyện|quận|xã|phường|địa\s+phương|ban|cơ\s+quan|ubnd)(?:,?\s+(?:sở|ban|ngành|huyện|thị\s+xã|thành\s+phố|phường|xã|đặc\s+khu|cấp))*\s+)?(?:(?:là|đạt|với|ở\s+mức|chỉ|mới|được|:|\(|–|-)\s*){0,3}$"
    r"|(?<!\w)(?:the\s+)?(?:highest|lowest|best|worst)(?:[- ](?:score|result|value|index|figure|rate|mark|one|level))?(?:\s+(?:{indicator}|score|satisfaction|satisfaction\s+rate))?(?:,|\s+(?:was|is|being|at|of|with|stood|reached|only|just|recorded))*\s*\(?\s*$"
)


_OF_EXTREME = cue(
    r"\s*(?:\)\s*)?(?:,\s*|\(\s*)?(?:(?:là\s+)?(?:của|ở|tại)|là|thuộc\s+về|do|(?<=\())\s*(?:các\s+)?(?:ubnd\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
    rf"|\s*\)?,?\s*(?:(?:was|is|being|recorded|posted|seen|found|belong(?:s|ed|ing)|going|went|scored|achieved|earned|obtained)\s+)*(?:in|for|to|by|from|of)\s+{OF_SORT}"
)
"""The form “mức thấp nhất 72,54% thuộc về Bình Phước”: the extreme, its value, then its owner."""


def of_extreme(lowered: str, figure: Figure, name: Candidate, names: list[Candidate], figures: list[Figure]) -> bool:
    """Whether a value, or the extreme place it stands behind, is that of the name behind both: "cao nhất là 91%, của Hà Nam"."""
    if name.role not in {"subject", "place"} or name.name.level in {"national", "region"} or name.name.kind == "group":
        return False
    if figure.rule == "superlative":
        value = next((other for other in figures if other.start >= figure.end), None)
    else:
        value = figure
    if value is None or value.kind != "score" or value.end > name.start:
        return False
    extreme = _EXTREME.search(lowered, 0, value.start)
    if extreme is None or not _OF_EXTREME.fullmatch(lowered, value.end, name.start):
        return False
    if figure is not value and not figure.start <= extreme.start() < figure.end:
        return False
    opened = max((mark.end() for mark in _CLAUSE_MARK.finditer(lowered, 0, extreme.start())), default=0)
    return not any(
        opened <= other.start < extreme.start() and other.role == "subject" and other.name.kind != "group"
        for other in names
    )


_BEFORE_EXTREME = cue(
    r"(?:^|[;:,(–-]\s*|\s(?:và|còn|giữa|với)\s+)(?:(?:đơn\s+vị|địa\s+phương|tỉnh|bộ|cơ\s+quan|nơi|sở|huyện)\s+(?:(?:có|đạt|điểm|điểm\s+số|chỉ\s+số|kết\s+quả|xếp|đứng)\s+)*)?$"
)
_ITS_VALUE = cue(r"\s*(?:[(:–-]\s*)?(?:(?:đạt|với|chỉ|được|mới|có)\s+)*\d")
_CLOSES = cue(r"\s*(?:[,:–-][^()]{1,30}|(?:(?:đạt|với|được)\s+)?\d[\d.,]*\s*(?:%|điểm)?)?\)")


_ENDS, _AFTER_MARK = cue(r"\s*(?:[.;)](?!\d)|$|,\s+(?:và\s+|còn\s+)?(?:thấp|cao)\s+nhất\s)"), cue(r"[;:,(–-]\s*$")


_STANDS_IN = cue(
    r"(?:toàn\s+)?(?:tỉnh|thành\s+phố|huyện|xã|bộ|sở|ngành|khối|cả\s+nước|toàn\s+quốc|đơn\s+vị|địa\s+phương|vùng)(?:\s+\S+)?"
)


_PLACE_THERE = cue(
    r"(?<!\w)(?:nơi|tỉnh|địa\s+phương|đơn\s+vị|bộ|thành\s+phố|huyện|sở)(?:\s+(?:có\s+)?(?:điểm|đạt))?\s+$"
)


def beside_extreme(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The forms “…; thấp nhất Ủy ban Dân tộc 64,47%", "bộ cao nhất (Ngân hàng Nhà nước, 91,77%)”: the name right behind."""
    gap = lowered[figure.end : name.start]
    if gap.strip() in {"-", "–"} and _PLACE_THERE.search(lowered, 0, figure.start):
        return True  # "giữa nơi cao nhất - Hải Phòng (91,80%) và nơi thấp nhất - Kiên Giang (79,97%)"
    if gap.strip() not in {"", ":", "("} or not _BEFORE_EXTREME.search(lowered, 0, figure.start):
        return False
    stands_in = _STANDS_IN.fullmatch(lowered, name.start, name.end) is not None  # "cao nhất tỉnh"
    if (
        gap.isspace()
        and not stands_in
        and _ENDS.match(lowered, name.end)
        and _AFTER_MARK.search(lowered, 0, figure.start)
    ):
        return True  # "Tám tỉnh dưới 80%, thấp nhất Bắc Kạn."
    return (_CLOSES if "(" in gap else _ITS_VALUE).match(lowered, name.end) is not None


OPENED = cue(r"\s*\(\s*")


def bracketed_owners(lowered: str, names: list[Candidate], figures: list[Figure]) -> int:
    """How many figures have a name alone in a bracket behind them: "xếp thứ 39 (Vĩnh Long), 31 (Bến Tre)"."""
    ends = {figure.end for figure in figures if figure.kind in {"rank", "score"}}
    return sum(
        lowered[name.end : name.end + 1] == ")"
        and any(OPENED.fullmatch(lowered, end, name.start) for end in ends if end <= name.start)
        for name in names
        if name.role == "subject"
    )


_CLAUSE_MARK = cue(r"[,;:(](?=\s)|\s(?:còn|và|trong\s+khi|and|while|whereas)\s")


_GENERIC = cue(
    r"(?:^|[,;:.(–]\s*|(?<!\w)(?:còn|và|trong\s+khi|trong\s+đó|gồm|chỉ\s+có|có)\s+)(?:có\s+|một\s+|1\s+|(?:hai|ba|bốn|[2-4])\s+(?=[^\W\d]+\s+(?:[^\W\d]+\s+)?(?:duy\s+nhất|cùng)\s))*(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ|huyện|quận|sở|xã|phường|cơ\s+quan)(?:\s+duy\s+nhất|\s+cùng)?\s+(?:có|đạt|được|xếp|đứng|giữ|dẫn|tăng|giảm|cải\s+thiện|tụt|điểm|kết\s+quả|(?<=nhất )(?:dưới|trên))\s(?:(?:[^,;:]|,(?=\d|\s+(?:đạt|với|xếp|đứng|được|tăng|giảm)\s))*?|[^;:]*?,)\s(?:đó\s+)?(?:chính\s+)?là\s+(?:ubnd\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*|huyện\s+)*$"
)
"""The form “địa phương có kết quả cao nhất, đạt 92,18%, là Quảng Ninh”: a clause on one unit that names it last."""


_NOUN = cue(r"(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ|huyện|quận|sở|xã|phường|cơ\s+quan)")


def of_clause(lowered: str, figure: Figure, name: Candidate, names: list[Candidate]) -> bool:
    """Whether a figure stands in a clause on one unit that only its end names."""
    told = [other for other in names if other.end <= name.start and other.role == "subject"]
    before = max((other.end for other in told if not _NOUN.fullmatch(lowered, other.start, other.end)), default=0)
    if before > figure.start:
        return False
    opened = _GENERIC.search(lowered, before, name.start)
    return opened is not None and opened.start() <= figure.start


_CONCEDED = cue(
    r"^\s*(?:dù|mặc\s+dù|tuy|dẫu|cho\s+dù|trong\s+khi|(?:đặt\s+)?(?:mục\s+tiêu|chỉ\s+tiêu))\s[^,;()]{3,80}$"
)
_OPENS_WITH_INDEX = cue(r"\s*(?:với\s+)?(?:chỉ\s+số\s+|điểm\s+)*(?:{indicator})(?!\w)")
_MEETS = cue(r"\s+(?:đã\s+|chưa\s+|không\s+)?(?:hoàn\s+thành|vượt|đạt)\s+(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?!\w)")
"""The form “PAR INDEX 2021 đạt 83,4%, Sơn La hoàn thành mục tiêu …”."""
_THEN_NAMED = cue(
    r"(?:[^,;\d]|20\d\d){0,40},\s+(?:thì\s+|(?:kết\s+thúc|hết|cuối)\s+năm(?:\s+20\d\d)?,?\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def conceded(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The form “Dù điểm tổng hợp PAPI 2022 chỉ 40,1, Lai Châu vẫn …”: the clause behind the comma names whose it is."""
    return _THEN_NAMED.fullmatch(lowered, figure.end, name.start) is not None and (
        _CONCEDED.search(lowered, 0, figure.start) is not None
        or (
            _MEETS.match(lowered, name.end) is not None
            and _OPENS_WITH_INDEX.match(lowered, 0, figure.start) is not None
        )
    )


_OWNED_AT_END = cue(r"\s*(?:(?:năm\s+)?20\d\d\s+)?(?:của|tại|ở)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")


def only_one_behind(
    lowered: str, figure: Figure, name: Candidate, names: list[Candidate], named: list[Mention]
) -> bool:
    """The form “X (7,7 điểm) và Y (7,1 điểm) là hai điểm sáng PCI 2022 của Lai Châu”: the only unit, behind the indicator."""
    if figure.kind not in {"score", "rank"} or figure.rule == "superlative" or name.role not in {"subject", "place"}:
        return False
    if any(other.name != name.name and other.role in {"subject", "mean", "place", "person"} for other in names):
        return False
    last = next((each for each in reversed(named) if each.kind == "indicator" and each.end <= name.start), None)
    part = any(each.kind == "component" and each.end <= figure.start for each in named)
    return (
        last is not None
        and part
        and last.start >= figure.end
        and _OWNED_AT_END.fullmatch(lowered, last.end, name.start) is not None
        and ";" not in lowered[figure.end : name.start]
    )


OF_PEOPLE = cue(r"\s+(?:số\s+)?người\s+dân\s+(?:(?:tỉnh|thành\s+phố|ở|tại|trên\s+địa\s+bàn|của|tp\.?)\s*)*")
"""The form “84,2% người dân Hà Nội hài lòng với …”."""
_HELD_TO = cue(
    r"(?<!\w)(?:so\s+với|(?:thấp|cao|lớn|nhỏ|kém|nhiều|ít|nhỉnh|khá)\s+hơn(?:\s+so\s+với)?|kém|thua|vượt(?:\s+xa)?|xấp\s+xỉ|ngang(?:\s+với)?|tương\s+đương(?:\s+với)?|dưới|trên)\s+(?:cả\s+|mức\s+|con\s+số\s+|kết\s+quả\s+|số\s+điểm\s+|(?:mặt\s+bằng|mức|điểm)\s+chung\s+|(?:mức\s+|điểm\s+)?(?:trung\s+bình|bình\s+quân)(?:\s+chung)?\s+)*$"
)
_VALUE_OF_LAST = cue(r"\d\s*(?:%|điểm)?\s+của\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|vùng\s+|khu\s+vực\s+)*$")
_AND_ALSO = cue(r"\s*(?:,|và|,\s*và|lẫn|hay)\s*(?:cả\s+|mức\s+|con\s+số\s+)*")


def held_against(lowered: str, figure: Figure, names: list[Candidate]) -> bool:
    """Whether a value is one held against another: "so với 42,9 điểm của Đông Nam Bộ và 42,05 điểm của cả nước"."""
    if _HELD_TO.search(lowered, 0, figure.start):
        return True
    last = next((name for name in reversed(names) if name.end <= figure.start), None)
    return (
        last is not None
        and _AND_ALSO.fullmatch(lowered, last.end, figure.start) is not None
        and _VALUE_OF_LAST.search(lowered, 0, last.start) is not None
    )


THE_ONLY = cue(r"duy\s+nhất\s+(?:(?:đạt|có|được|ở)\s+)*(?:dưới|trên|từ)?\s*$")
"""Before a bound that singles units out: "hai bộ duy nhất dưới 80%"."""
_YIELDING = cue(
    r"(?<!\w)(?<!không\s)(?<!chưa\s)(?<!chẳng\s)(?<!chịu\s)(?<!muốn\s)(?<!phải\s)nhường(?:\s+lại)?\s+(?:(?:ngôi(?:\s+vị)?|vị\s+trí|vị\s+thế)\s+)?$"
)
_TO_HEIR = cue(
    r"(?:[^,.;:()]|\.(?=\d)|,(?=\s+(?:ngành|thành|cơ\s+quan|địa\s+phương)\s)){0,90}?\s(?:lại\s+)?cho\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def yields(lowered: str, figure: Figure, gap: str) -> bool:
    """The form “nhường ngôi đầu PAR INDEX cho Bộ Tư pháp”."""
    return _YIELDING.search(lowered, 0, figure.start) is not None and _TO_HEIR.fullmatch(gap) is not None


_GAVE_WAY = cue(
    r"(?<!\w)nhường(?:\s+lại)?\s+(?:(?:chỗ|ghế|suất|vị\s+trí|thứ\s+hạng)(?:\s+(?!cho\s)[^\W\d]+){0,3}\s+)?cho\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_PUSHED = cue(r"(?<!\w)(?:đẩy|ép|buộc|hất)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")
_AT_PLACE = cue(r"\s+(?:(?:đứng\s+)?(?:ở|tại|trong)\s+)?")


def yielded_to(lowered: str, figure: Figure, start: int, end: int) -> bool:
    """The form “Cần Thơ nhường chỗ cho Hậu Giang ở hạng 9”: whose place it is now, named at ``start:end``."""
    if figure.kind != "rank" or _AT_PLACE.fullmatch(lowered, end, figure.start) is None:
        return False
    pushed = _PUSHED.search(lowered, 0, start) is not None and lowered.startswith(("xuống", "về"), figure.start)
    return pushed or _GAVE_WAY.search(lowered, 0, start) is not None  # "Lục Yên lên hạng 4, đẩy Văn Yên xuống 5"


_SHORT_OF = cue(
    r"(?<!\w)(?:kém|thua|hơn|sau|trên)\s+(?:(?:địa\s+phương|tỉnh|đơn\s+vị)\s+)?(?:(?:xếp|đứng|ở)\s+)?(?:vị\s+trí\s+)?$"
)
_ITS_OWNER = cue(r"\s+(?:là|của)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")


def place_of_other(lowered: str, figure: Figure, gap: str) -> bool:
    """The form “thua hạng 7 là Phú Thọ 0,01 điểm”: the place told is that of the one held against."""
    return (
        figure.kind == "rank"
        and _ITS_OWNER.fullmatch(gap) is not None
        and _SHORT_OF.search(lowered, 0, figure.start) is not None
    )


_OPENING = cue(r"\W*(?:(?:only|just|ranked|placed|a\s+lowly|a\s+distant)\s+)*$")
_TO_HOLDER = cue(
    rf"(?:\s+place)?(?:\s+(?:nationwide|overall))?(?:\s+(?:in|on)\s+(?:the\s+)?(?:(?:19|20)\d\d)?(?:\s?(?:{{indicator}}|edition|list|table|ranking))?|\s+last\s+year|\s+(?:a|one)\s+year\s+(?:earlier|ago|before)|\s+the\s+(?:previous\s+year|year\s+before))?,\s+{OF_SORT}"
)


_OPENS_WITH_HOLDER = cue(
    r"(?:^|[;:.]\s+)(?:còn\s+|riêng\s+|và\s+|trong\s+khi(?:\s+đó)?,?\s+)?(?:(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|nơi|đương\s+kim|cựu|nhà|tân|chủ\s+nhân)\s+(?:từng\s+)?)*$"
)
_OF_YEAR_THEN = cue(
    r"(?:\s+(?:bảng(?:\s+xếp\s+hạng)?|cả\s+nước|toàn\s+quốc|{indicator}|của|ở))*\s+(?:(?:năm|mùa|kỳ)\s+(?:(?:19|20)\d\d|ngoái|trước)|(?:19|20)\d\d),\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def _of_former_holder(lowered: str, figure: Figure, name: Candidate) -> bool:
    """Whether a sentence opens with who held a place another year, and then the name."""
    return (
        figure.rule == "superlative"
        and name.role == "subject"
        and lowered.startswith((",", " ("), name.end)
        and _OPENS_WITH_HOLDER.search(lowered, 0, figure.start) is not None
        and _OF_YEAR_THEN.fullmatch(lowered, figure.end, name.start) is not None
    )


_ASIDE_TO_HOLDER = cue(
    r"(?:\s+(?:cả\s+nước|toàn\s+quốc))?,\s+(?:chỉ\s+)?(?:kém|hơn|thua|sau|cách|bỏ\s+xa)\s(?:[^,;.]|[.,](?=\d)){3,60},\s+là\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def aside_before_holder(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The forms “đứng thứ hai, chỉ kém 0,97 điểm phần trăm, là Bộ Tư pháp", "Quán quân năm 2024, Hải Phòng, nay …”: whose it is stands behind an aside."""
    aside = figure.kind == "rank" and _ASIDE_TO_HOLDER.fullmatch(lowered, figure.end, name.start) is not None
    return aside or _of_former_holder(lowered, figure, name)


def opens_with_place(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The form “Ninth in 2022, Bac Giang followed with 45.74”: a place that opens the sentence, then who held it."""
    return (
        figure.kind == "rank"
        and figure.earlier
        and name.role == "subject"
        and _OPENING.fullmatch(lowered, 0, figure.start) is not None
        and _TO_HOLDER.fullmatch(lowered, figure.end, name.start) is not None
    )


_PLACE_FIRST = cue(
    r"\s*[“\"]?(?:(?:năm\s+20\d\d|lần\s+đầu(?:\s+tiên)?|dù|tuy|chỉ|vẫn|từng|bị),?\s+)*(?:(?:đứng|xếp|về|ở|nằm|rơi|giữ)\s+)?$"
)
_TO_EXPLAINER = cue(r"(?:[^,.;:()]|,(?=\s*(?:cơ\s+quan|ngành)\s)|\([^()]*\)){0,90},\s*(?:lãnh\s+đạo\s+|đại\s+diện\s+)?")


def opened_by_place(lowered: str, figure: Figure, name: Candidate) -> bool:
    """The form “Đứng chót bảng xếp hạng năm 2022 của các bộ, Bộ Ngoại giao lý giải …”."""
    return (
        _PLACE_FIRST.fullmatch(lowered, 0, figure.start) is not None
        and _TO_EXPLAINER.fullmatch(lowered, figure.end, name.start) is not None
    )


GOES_TO = cue(
    rf"\s+(?:(?:was|were|is|had|has|again)\s+)?(?:earn(?:ed|s|ing)|put(?:s|ting)?|g[ai]ve[sn]?|left|lifted|t(?:ook|akes)|sent|placed|kept|secured|handed|carried|moved|pushed|brought|propelled|landed|saw|won)\s+{OF_SORT}"
    rf"|\s+(?:obtained|earned|scored|recorded|posted|achieved|registered|won|gained|reached|received|held|attained)\s+by\s+{OF_SORT}"
    r"|\s*(?:\)\s*)?(?:(?:thì\s+)?(?:là\s+của|thuộc\s+về|(?:về|vào)\s+tay)|(?:\((?:thứ|hạng|xếp|đứng)[^()]{1,20}\)\s*)?(?:dành\s+)?cho|(?:đã\s+|vẫn\s+|cũng\s+)*(?:giúp(?:\s+cho)?|đưa|đẩy|kéo|khiến|(?:mang|đem)\s+(?:về|lại)\s+cho))\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""The forms “92,1% thuộc về Quảng Ninh, 90,7% thuộc về Hải Phòng", "87.59% put Quang Ninh first", "the 7.7 obtained by An Giang”: each value says itself whose it is."""
_IS_RESULT_OF = cue(
    r"(?:^|[\s,)])(?:chính\s+|đều\s+|cũng\s+)?là\s+(?:(?:những|các|hai|ba|bốn|năm|\d)\s+)?(?:thứ\s+hạng|vị\s+trí|hạng|kết\s+quả|thành\s+tích|(?:tổng\s+)?điểm(?:\s+số)?|số\s+điểm|con\s+số|mức|tỷ\s+lệ|chỉ\s+số|bước\s+(?:tiến|lùi|đi)|thành\s+quả|chặng\s+đường|những\s+gì)(?!\w)[^.;:()]{0,70}?\s(?:của|tại|ở|mà|dành\s+cho|trao\s+cho|chấm\s+cho)\s+(?:(?:người\s+dân|doanh\s+nghiệp|ubnd|(?:bộ\s+máy\s+)?chính\s+quyền)\s+)?(?:(?:tỉnh|thành\s+phố|ở|tại)\s+|tp\.?\s*)*$"
)
"""The form “22/63; 18/63; 9/63 là thứ hạng ba năm liền của Bình Dương”: a list, then what it is and whose."""


def of_list_before(lowered: str, figure: Figure, name: Candidate, names: list[Candidate]) -> bool:
    """Whether a sentence first tells its figures, then what they are and whose: of the only unit that it names."""
    if name.role not in {"subject", "place", "person"} or name.name.kind != "unit" or figure.rule == "superlative":
        return False
    if any(other.name != name.name and other.role in {"subject", "mean", "place", "compared"} for other in names):
        return False
    return _IS_RESULT_OF.search(lowered, figure.end, name.start) is not None


SEAT = cue(r"\s*(?:vị\s+trí|thứ\s+hạng|ngôi|hạng)")
"""The form “tương đương vị trí thứ 5 hiện nay của Bà Rịa - Vũng Tàu”."""
_CLAUSE_OPENS = cue(r"(?:^|[;:]\s*|,\s+(?:và\s+|còn\s+)?|\s(?:trong\s+khi|khi|và|còn|nhưng|song)\s+)$")


def holds_seat(lowered: str, figure: Figure) -> bool:
    """The form “… trong khi vị trí thứ hai Hải Phòng chỉ kém 2,41 điểm”: the place opens the clause and stands for who holds it."""
    return (
        figure.kind == "rank"
        and SEAT.match(lowered, figure.start) is not None
        and _CLAUSE_OPENS.search(lowered, 0, figure.start) is not None
    )
