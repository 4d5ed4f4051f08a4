"""Whose mean is meant: "trung bình khối bộ", "bình quân 63 tỉnh", "giá trị trung bình" in a section on the ministries."""

import re

from nlp.attribute import measures
from nlp.blockparts import end_of_the_whole, has_own_units, of_a_region, of_the_whole, tells
from nlp.english_means import had_by_a_region, mean_of_the_region, means_of_the_only_block, other_means, told_behind
from nlp.meansgoon import brackets_like_it, held_against_it, of_the_same
from nlp.meansinrow import in_a_row
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.regionmeans import of_its_members, region_named
from nlp.serviceblocks import HAS_VALUE, SERVICES, block_with, with_services
from nlp.state import MINISTRIES, NATION, PROVINCES, UNKNOWN, Name, State
from schema.catalogue import catalogue

_MEAN = cue(
    r"(?<!\w)(?:(?:điểm|giá\s+trị|mức|chỉ\s+số|kết\s+quả|điểm\s+số|số\s+điểm|con\s+số)\s+)*(?:trung\s+bình|bình\s+quân|trung\s+vị|(?:mức|mặt\s+bằng)\s+chung|tb(?=\s+(?:chung\s+|của\s+)?(?:cả\s+nước|toàn\s+quốc|cả\s+vùng|toàn\s+vùng|vùng|các|63|34|khối|cấp)(?!\w)))(?:\s+chung(?=\s*[(:,\d]))?(?!\s+(?:cao(?!\s+(?:nhất|hơn))|thấp(?!\s+(?:nhất|hơn))|khá|yếu|mỗi|hằng|hàng|đầu|thu|người)(?!\w))(?!\w)"
)
_NOT_BEFORE = cue(
    r"(?:nhóm(?:\s+(?:các\s+)?(?:tỉnh|địa\s+phương|đơn\s+vị))?|loại|mức|hạng|học\s+lực|grdp|thu\s+nhập|lương|cpi|giá|vốn|tuổi|tiến\s+độ|thời\s+gian|chi\s+phí)\s+[\"“]?$"
)
_OF = cue(
    r"\s*(?:(?:chung|cộng|điểm|(?:bộ\s+)?chỉ\s+số|của|cho|giữa|trên|toàn|đối\s+với|ở|{indicator}|cchc|par[\s-]+index|cải\s+cách\s+hành\s+chính|chuyển\s+đổi\s+số|(?:năm\s+)?20\d\d)\s+)*?(?:tất\s+cả\s+|cả\s+)?(?:(?P<nation>cả\s+nước|toàn\s+quốc|nước|quốc\s+gia|chung\s+(?:của\s+)?cả\s+nước)"
    r"|(?:cấp\s+|khối\s+|nhóm\s+)?(?:(?:các|những|\d{2})\s+)?(?P<ministries>(?<!toàn\s)bộ(?=,|\s|$))|(?:cấp\s+|khối\s+|nhóm\s+)(?:các\s+)?(?P<provinces>tỉnh|địa\s+phương)|(?:các|(?:63|64|34|61|60))\s+(?P<all>tỉnh|địa\s+phương)"
    r"|(?P<regions>(?:các|cả|\d)\s+(?:vùng|khu\s+vực))|(?P<region>(?:toàn\s+)?vùng|khu\s+vực|miền)|(?P<internal>toàn\s+(?:bộ|ngành|hệ\s+thống)(?=\s+(?:đạt|là|được|ở|chỉ|có)(?!\w))|(?:cấp\s+|khối\s+|nhóm\s+|các\s+|toàn\s+|\d+\s+|của\s+)*(?:sở|huyện|quận|thị\s+xã|xã|phường|ban|ngành|cơ\s+quan\s+chuyên\s+môn|ubnd|đơn\s+vị|ngân\s+hàng|tập\s+đoàn|tổng\s+công\s+ty|doanh\s+nghiệp))|(?P<block>khối|nhóm)(?!\s+\w+\s+(?:cao|thấp)))(?!\w)"
)
_AGAINST_BLOCK = cue(
    r"^\s*[-–•]?\s*(?:(?:còn|riêng|trong\s+khi(?:\s+đó)?,?|ngược\s+lại,|ở|với|về)\s+)*(?:các|khối|nhóm|cấp)\s+(?:các\s+)?(?:(?P<ministries>bộ(?:,\s*ngành)?)|(?P<provinces>tỉnh(?:,\s*thành(?:\s+phố)?)?|địa\s+phương))\s+(?:thì\s+)?(?:thấp|cao|nhỉnh|kém|khá|bi\s+đát|khả\s+quan)(?:\s+(?:hơn|nhiều|hẳn|còn))*\s*(?::|,|với|ở\s+mức|đạt|chỉ\s+đạt)\s*(?=\d)"
)
"""The form “Các bộ đạt bình quân 82,68%. Các tỉnh thấp hơn: 76,92%”: the mean of one block against that of the other."""
_BLOCK = cue(
    r"(?<!\w)(?:(?:khối|nhóm|cấp)\s+(?:(?:các|\d+)\s+)?|(?:đánh\s+giá|của|tại|đối\s+với|ở|cho|trong|giữa|với)\s+(?:số\s+)?(?:các|\d{1,3})\s+|(?:ở|đối\s+với|với|về|phía)\s+(?=(?:cấp\s+)?địa\s+phương,))(?:(?P<ministries>bộ(?!\s+(?:chỉ|tiêu|phận)))|(?P<provinces>tỉnh|địa\s+phương)|(?P<internal>sở|huyện|quận|xã|phường|thị|đơn\s+vị|cơ\s+quan|ubnd))(?!\w)"
)

_COUNTED = cue(
    r"(?<!\w)(?:\d{1,2}|nhiều|đa\s+số|phần\s+lớn|hơn\s+nửa|không\s+ít)\s+(?:số\s+|các\s+)?(?:(?P<ministries>bộ(?!\s+(?:chỉ|tiêu|phận|hồ)))|tỉnh|địa\s+phương)(?!\w)"
)
"""The form “có 40 tỉnh cao hơn giá trị trung bình (84,79%)”: the mean of those that are counted."""
_BLOCKS = cue(
    r"(?<!\w)(?:(?:khối|nhóm|cấp|các|(?<!\d)\d{2})\s+(?P<ministries>bộ(?!\s+(?:chỉ|tiêu|phận)(?!\w)))|(?:khối|nhóm|cấp|các|của|\d{2})\s+(?:(?P<provinces>tỉnh|địa\s+phương)|(?P<internal>sở|huyện|quận|xã|phường)))(?!\w)"
)
_ENGLISH_BLOCKS = cue(
    r"(?<!\w)(?:(?P<ministries>ministries)|(?P<provinces>provinces|localities)|(?P<internal>departments|districts|communes))(?!\w)"
)


_TYPICAL = cue(
    r"(?<!\w)(?:(?P<ministries>bộ)|(?P<provinces>tỉnh|địa\s+phương))\s+(?:(?:nằm|đứng|xếp|ở|vị\s+trí|chính\s+giữa|giữa|có|điểm)\s+)*trung\s+vị(?!\w)"
    r"|(?<=bình\squân\s)(?:mỗi|một)\s+(?:(?P<ministry>bộ)|(?P<province>tỉnh|địa\s+phương))(?!\w)"
    r"|(?:bình\s+quân|trung\s+bình),?\s+mỗi\s+(?:(?P<each_ministry>bộ)|(?P<each_province>tỉnh|địa\s+phương))(?:,\s*(?:thành(?:\s+phố)?|ngành))?(?!\w)"
)
"""The forms “tỉnh trung vị đạt …", "tính bình quân, mỗi tỉnh được …”: whose the mean is, told by one that stands for all."""
_OTHER_BLOCK = cue(
    r"(?:[,;]\s*|\s)(?:(?:(?:còn|riêng|trong\s+khi(?:\s+đó)?,?|và|với|ở|của|tại|đối\s+với|cho)\s+|(?:chỉ\s+số\s+|điểm\s+|giá\s+trị\s+)?(?:dti|par\s+index|sipas|cchc)\s+)+(?:các|khối|nhóm|cấp)|(?<=,\s)(?:khối|nhóm|cấp))\s+(?:các\s+)?(?:(?P<ministries>bộ(?:,\s*(?:ngành|cơ\s+quan\s+ngang\s+bộ))?)|(?P<provinces>tỉnh(?:,\s*thành(?:\s+phố)?)?|địa\s+phương))\s+(?:(?:thì|lại|chỉ|mới|là|đạt|được|ở\s+mức|có|cao\s+hơn,?|thấp\s+hơn,?)\s+|:\s*)*(?=\d)"
)
"""The form “cấp bộ có giá trị trung bình 0,5152, còn cấp tỉnh 0,5424”: behind the mean of one block, that of the other."""


def _of_blocks_beside(
    lowered: str, found: list[tuple[int, int, Name]], mentions: list[Mention]
) -> list[tuple[int, int, Name]]:
    """The means of typical units, and of the block told behind the mean of another one."""
    typical = [
        (*match.span(), MINISTRIES if match.lastgroup in {"ministries", "ministry", "each_ministry"} else PROVINCES)
        for match in _TYPICAL.finditer(lowered)
    ]
    services = [end for _, end, name in found if name.ids[0] in _PARTED]
    services += [mention.end for mention in mentions if mention.kind == "group" and mention.ids[0] in _PARTED]
    if services:
        return typical + [
            (*match.span(), block_with(match))
            for match in SERVICES.finditer(lowered, min(services))
            if HAS_VALUE.match(lowered, match.end())
        ]
    blocks = [mean for mean in found if mean[2] in {MINISTRIES, PROVINCES}]
    first = min((end for _, end, _ in blocks), default=None)
    if first is None:
        return typical
    others = [
        (*match.span(), MINISTRIES if match["ministries"] else PROVINCES)
        for match in _OTHER_BLOCK.finditer(lowered, first)
    ]
    groups = [(mention.start, mention.end) for mention in mentions if mention.kind == "group"]
    taken = [*((start, end) for start, end, _ in found), *groups]
    return typical + [other for other in others if not any(other[0] < end and start < other[1] for start, end in taken)]


_WORDS = ("trung", "bình quân", "tb ", "mức chung", "mặt bằng")
_ENGLISH_WORDS = ("averag", "median", "mean ", "typical ", "corresponding ")


def _beside(found: list[tuple[int, int, Name]], more: list[tuple[int, int, Name]]) -> list[tuple[int, int, Name]]:
    """The means found, with those of others that share no letter with them."""
    return found + [each for each in more if not any(one[0] < each[1] and each[0] < one[1] for one in found)]


def means(lowered: str, mentions: list[Mention], state: State) -> list[tuple[int, int, Name]]:
    """Means that no name behind them owns ("trung bình 63 tỉnh" is left to its group): where they stand, and whose."""
    if not any(word in lowered for word in _WORDS):
        other = _AGAINST_BLOCK.match(lowered)
        if (
            other is not None
            and state.since_paragraph == 0
            and state.last.subjects[:1] in {(MINISTRIES,), (PROVINCES,)}
        ):
            return [(*other.span(), MINISTRIES if other["ministries"] else PROVINCES)]
        told = any(word in lowered for word in _ENGLISH_WORDS)
        return _beside((_english(lowered, mentions, state) if told else []), told_behind(lowered))
    found = []
    for match in _MEAN.finditer(lowered):
        if _NOT_BEFORE.search(lowered[max(0, match.start() - 16) : match.start()]):
            continue
        owner = _OF.match(lowered, match.end())
        if owner is None and _is_of_one_unit(lowered, match, mentions):
            continue
        end = owner.end() if owner else match.end()
        if any(mention.kind in {"unit", "group"} and match.start() <= mention.start <= end + 4 for mention in mentions):
            continue
        if owner is None and (group := _group_before(lowered, match, mentions)) is not None:
            own = any(is_own_block(mention, state) for mention in mentions)
            found.append((*match.span(), UNKNOWN if own else group))
            continue
        inside = of_a_region(lowered, match.end(), mentions) if owner is None else None
        whole = of_the_whole(lowered, match.end(), mentions, state) if inside is None else None
        inside = inside or whole
        end = end if whole is None else end_of_the_whole(lowered, end, mentions)
        name = inside or _whose(lowered, match, owner, mentions, state)
        if name is not None:
            found.append((match.start(), end if owner or whole is not None else match.end(), name))
    found += [*brackets_like_it(lowered, mentions, found), *held_against_it(lowered, found)]
    typical = _of_blocks_beside(lowered, found, mentions)
    kept = [each for each in found if not any(each[0] < end and start < each[1] for start, end, _ in typical)]
    row = in_a_row(lowered, kept + typical)
    taken = [each[:2] for each in row]
    return row + [each for each in kept + typical if not any(each[0] < end and start < each[1] for start, end in taken)]


_ENGLISH = cue(
    r"(?<!\w)(?:on\s+average,?|(?:average|mean|median)(?:\s+(?:{indicator}|(?:par|ict)[\s-]+index|digital\s+transformation|satisfaction|competitiveness|innovation|reform))?(?:\s+20\d\d)?(?:\s+(?:scores?|values?|index|results?|points|marks?|rate|level|figure))?\s+(?:of|for|among|across))\s+(?:(?:all|the|all\s+the|\d{2})\s+)*(?:(?P<ministries>ministries|agencies(?!\s+(?:of|in)\s))|(?P<provinces>provinces|localities|cities)|(?P<internal>(?:provincial\s+|district-level\s+|commune-level\s+)*(?:departments|districts|communes|wards|sectors|units)))"
)


_ENGLISH_VERB = cue(
    r"(?<!\w)(?:(?P<ministries>(?:(?:the|all|all\s+the)\s+)?(?:\d{2}\s+)?(?:(?<=\d\d\s)agencies|ministries)(?:,?\s+(?:and|ministerial-level)\s+[\w-]+(?:\s+agencies)?)?)|(?P<provinces>(?:(?:the|all|all\s+the)\s+)?(?:country['’]s\s+)?(?:(?:63|34)\s+)?(?:provinces|localities)(?:\s+and\s+(?:centrally[- ]run\s+)?cities)?))\s+(?:averag(?:ed?|ing)|(?:had|have|posted|recorded|scored|achieved|reached|got|obtained)\s+an?\s+(?:overall\s+)?(?:average|mean|median))(?!\w)"
)
"""The form “the 63 provinces and cities averaged 86.98 per cent”."""
_ENGLISH_OF_THEM = cue(
    r"(?<!\w)(?:{indicator}|scores?|ind(?:ex|ices))\s+of\s+(?:the\s+|all\s+|the\s+\d\d\s+|\d\d\s+)?(?:(?P<ministries>ministries)|(?P<provinces>provinces|localities))(?!\w)(?=[^.;,\d]{0,60}\saveraged?\s)"
)
"""The form “The DTI of ministries providing public services averaged 0.6231”."""
_ENGLISH_SCORED = cue(
    r"(?<!\w)(?:the|all|all\s+the)\s+(?:\d{2}\s+)?(?:(?P<ministries>ministries(?:\s+and\s+[\w-]+(?:\s+agencies)?)?|agencies)|(?P<provinces>provinces|localities)(?:\s+and\s+(?:centrally[- ]run\s+)?cities)?)\s+(?:scored|got|earned|obtained|received|achieved|recorded|posted|reached)(?=\s(?:[^.;,]|\.(?=\d)){1,24}\son\s+average(?!\w))"
)
"""The form “the 17 agencies scored 87.54 points on average”."""
_MEDIAN_OF_PART = cue(
    r"(?<!\w)(?P<provinces>(?:provincial\s+)?median)\s+(?:(?!pci|papi|pgi|score)[a-z-]+\s+){1,4}?scores?(?=\s)|(?<!\w)median\s+(?:scores?|values?)\s+(?:for|in|on)\s+(?=[a-z“\"])(?!the\s+(?:\d\d\s+)?(?:ministr|provinc|localit)|all\s|provinces|ministries|localities|(?:the\s+)?(?:pci|papi|pgi|index|whole|country))"
)
"""The form “the median informal charges score improved to 6.35”."""
_THEIR_AVERAGE = cue(
    r"(?<!\w)(?:the\s+)?(?:(?P<ministries>ministries)|provinces|localities)['’](?:\s+(?:average|mean|median)(?:\s+(?:score|value|index))?(?!\w)|(?=\s+(?:to|was|is|at|stood|came|rose|fell)\s))"
)
"""The form “the ministries' average came to 87.54 per cent, the provinces' to 83.72”."""
_ENGLISH_ACROSS = cue(
    r"(?<!\w)averag(?:ed|es|ing)(?=\s+(?:[\w.]+\s+){0,3}\d[\d.]*\s*(?:%|percent|per\s+cent|points?)?\s+(?:across|among|for|in)\s+(?:all\s+|the\s+|\d\d\s+)*(?:(?P<ministries>ministries)|(?P<provinces>provinces|localities))(?!\w))"
)
"""The form “averaging 95.12% across provinces”."""
_ENGLISH_UNIT = cue(
    r"(?<!\w)the\s+(?:average|median|typical)\s+(?:(?P<ministries>ministry)|(?P<provinces>province|locality))(?!\w)"
)
"""The form “the median province scored 65.22”."""
_ENGLISH_SAME_OF = cue(
    r"(?<!\w)(?:corresponding|respective|comparable|equivalent)\s+(?:figure|score|result|average|number|rate|index|value)s?\s+(?:of|for|among|at)\s+(?:the\s+|all\s+)*(?:\d{2}\s+)?(?:(?P<ministries>ministries)|(?P<provinces>provinces|localities))(?!\w)"
)
"""The form “The corresponding figure for provinces was 83.72 percent”."""
_ENGLISH_THAT_OF = cue(
    r"(?<!\w)(?:that|those)\s+(?:of|for)\s+(?:the\s+|all\s+)*(?:\d{2}\s+)?(?:(?P<ministries>ministries)|(?P<provinces>provinces|localities))(?!\w)"
)
"""The form “the average of the provinces was 76.92 percent, and that of the ministries 82.68 percent”."""


_ENGLISH_EXTREME = cue(
    r"(?<!\w)(?:highest|lowest|best|strongest|weakest|poorest|worst)\s+(?P<provinces>provincial\s+)?(?:average|mean|median)(?!\w)"
)
_ENGLISH_BLOCK = cue(
    r"(?<!\w)(?:(?P<ministries>ministries|ministerial\s+level)|(?P<provinces>provinces|localities|provincial\s+level))(?!\w)"
)
"""The form “Of the fields used for ministries, institutional reform had the highest average”."""


_ENGLISH_BARE = cue(
    r"(?<!\w)(?P<provinces>provincial\s+)?(?:average|mean|median)s?(?:\s+(?:provincial|{indicator}))?(?:\s+(?:score|value|index|result)s?)?(?:\s+(?:nationwide|of\s+the\s+(?:pci|papi|pgi)|for\s+the\s+whole\s+country))?(?:\s+(?:in|for|on)\s+(?:the\s+)?(?:20\d\d\s+)?(?:{indicator}|20\d\d)(?:\s+20\d\d)?)?(?=\s+of\s+(?:just\s+|only\s+)?\d|\s*\(\d[\d.]*\s*(?:points?|percent|%)?\)(?!\s+(?:of|for|in))|\s+(?:this\s+year\s+|nationwide\s+)?(?:(?:has|had|have)\s+(?:been\s+|also\s+)?)?(?:reached|risen|fallen|gone|improved|edged|was|is|stood|rose|fell|dropped|increased|hit|came|touched|climbed|slipped|edged|dipped|declined|improved|inched|sank|went|got|jumped))"
)


_IN_REGION = cue(r"(?<!\w)(?:in|for|across|within|of)\s+(?:the\s+)?$")
_OF_A_GROUP = cue(
    r"(?<!\w)(?:average|mean|median)\s+(?:(?:(?:20\d\d\s+)?(?:{indicator})\s+)?(?:score|value|index|result)?)?\s*(?:of|for|in)\s+(?:the|this|that)\s+(?:\w+\s+)?(?:group|block|category)(?!\w)[^.,;\d]{0,50}?(?=\s(?:was|is|stood|reached|rose|fell|came))"
)
_ITS = frozenset({"", "the", "region, the", "region the", "region"})


def _english(lowered: str, mentions: list[Mention], state: State) -> list[tuple[int, int, Name]]:
    """The forms “the average score of the ministries”, "the median score reached"."""
    own = (
        list(_THEIR_AVERAGE.finditer(lowered)) if "averag" in lowered and ("s' " in lowered or "s’ " in lowered) else []
    )
    if own:
        return [(*match.span(), MINISTRIES if match["ministries"] else PROVINCES) for match in own]
    of_region = mean_of_the_region(lowered, mentions)
    if of_region is not None:
        return [(*of_region, state.region or UNKNOWN)]
    of_group = _OF_A_GROUP.search(lowered)
    if of_group is not None:
        ministries = state.since_paragraph == 0 and [name.level for name in state.last.subjects] == ["ministry"]
        return [(*of_group.span(), MINISTRIES if ministries else UNKNOWN)]
    bare = _ENGLISH_BARE.search(lowered)
    if bare is not None:  # "the national average of 82.66": the nation's
        spoken_of = (mention for mention in mentions if mention.start < bare.end() and bare.start() < mention.end)
        told = any(mention.ids[:1] == ("national",) for mention in spoken_of)
        bare = None if told or had_by_a_region(lowered, mentions, bare.start()) else bare
    blocks = {match.lastgroup for match in _ENGLISH_BLOCK.finditer(lowered)}
    block = {"ministries": MINISTRIES, "provinces": PROVINCES}.get(str(*blocks)) if len(blocks) == 1 else None
    whose = (
        (
            (PROVINCES if bare["provinces"] else None)
            or block
            or level_mean("", mentions, None, state)
            or _of_provinces(bare, mentions)
        )
        if bare is not None
        else None
    )
    region = next(
        (
            Name(mention.ids, "unit")
            for mention in mentions
            if bare is not None
            and mention.kind == "unit"
            and catalogue().unit(mention.ids[0]).type == "region"
            and _IN_REGION.search(lowered, 0, mention.start)
            and lowered[mention.end : bare.start()].strip(" ,") in _ITS
        ),
        None,
    )
    mean = region or whose
    if bare is not None and mean is not None:
        return [(*bare.span(), mean), *means_of_the_only_block(lowered, mentions, bare.span())]
    found = [
        (*match.span(), MINISTRIES if match["ministries"] else UNKNOWN if match["internal"] else PROVINCES)
        for match in _ENGLISH.finditer(lowered)
        if not any(mention.kind == "group" and mention.start < match.end() <= mention.end for mention in mentions)
    ]
    if found or bare is not None:
        found += [
            (*match.span(), MINISTRIES if match["ministries"] else PROVINCES)
            for match in _ENGLISH_THAT_OF.finditer(lowered)
        ] + other_means(lowered)
    found += [
        (*match.span(), MINISTRIES if match["ministries"] else PROVINCES)
        for match in _ENGLISH_SAME_OF.finditer(lowered)
    ]
    extreme = _ENGLISH_EXTREME.search(lowered)
    if extreme is not None and not found and not had_by_a_region(lowered, mentions, extreme.start()):
        block = PROVINCES if extreme["provinces"] else block or level_mean("", mentions, None, state)
        found += [(*extreme.span(), block)] if block is not None else []
    for pattern in (_ENGLISH_VERB, _ENGLISH_OF_THEM, _ENGLISH_SCORED, _ENGLISH_UNIT, _ENGLISH_ACROSS, _MEDIAN_OF_PART):
        found += [
            (*match.span(), MINISTRIES if match.groupdict().get("ministries") else PROVINCES)
            for match in pattern.finditer(lowered)
        ]
    return found or means_of_the_only_block(lowered, mentions, (0, 0))


_NATIONWIDE = frozenset({"national"})


def _of_provinces(bare: re.Match[str], mentions: list[Mention]) -> Name | None:
    """The provinces, where the mean is said to be theirs or the only indicator named measures nobody else."""
    if bare["provinces"]:
        return PROVINCES
    codes = {mention.ids[0] for mention in mentions if mention.kind == "indicator"}
    nation = any(mention.kind == "unit" and mention.ids[0] in _NATIONWIDE for mention in mentions)
    return PROVINCES if len(codes) == 1 and not nation and not measures(codes.pop(), "ministry") else None


_TO_ITS_MEAN = cue(r"(?:\s+(?:đã|chỉ|mới|cũng|lại|thì|có|đạt|được|tính|đang|ở\s+mức))*\s*")


_ONE_REACHES = cue(r"(?:\s+(?:đã|chỉ|mới|cũng|lại))*\s+(?:đạt|được)\s+(?:mức\s+|điểm\s+)?")
_IT_REACHES = cue(
    r"(?:(?:^|[,;:]\s|\s(?:qua|nay|20\d\d|mà|thì)\s)tỉnh|\s(?:qua|nay|20\d\d|mà|thì),?\s+thành\s+phố)\s+(?:đã\s+|chỉ\s+)?(?:đạt|được)\s+(?:mức\s+|điểm\s+)?$"
)


def _is_of_one_unit(lowered: str, mean: re.Match[str], mentions: list[Mention]) -> bool:
    """The form “theo Bộ chỉ số 766, năm qua tỉnh đạt trung bình 86,4 điểm”: of the unit's own months or parts."""
    if _IT_REACHES.search(lowered, max(0, mean.start() - 40), mean.start()):
        return True
    units = [each for each in mentions if each.kind == "unit" and each.end <= mean.start()]
    region = bool(units) and catalogue().unit(units[-1].ids[0]).type == "region"
    return bool(units) and not region and _ONE_REACHES.fullmatch(lowered, units[-1].end, mean.start()) is not None


def _group_before(lowered: str, mean: re.Match[str], mentions: list[Mention]) -> Name | None:
    """The group that a mean is said of: "5 thành phố trực thuộc Trung ương bình quân đạt 90,4%"."""
    nation = any(mention.kind == "unit" and mention.ids[0] in _NATIONWIDE for mention in mentions)
    return next(
        (
            Name(mention.ids, "group")
            for mention in mentions
            if mention.kind == "group"
            and not (nation and mention.ids == PROVINCES.ids)  # "trên bình diện cả nước, 63 tỉnh đạt trung bình …"
            and _TO_ITS_MEAN.fullmatch(lowered, mention.end, mean.start())
        ),
        None,
    )


def _whose(
    lowered: str, match: re.Match[str], owner: re.Match[str] | None, mentions: list[Mention], state: State
) -> Name | None:
    kind = owner.lastgroup if owner else None
    before = [mention for mention in mentions if mention.end <= match.start()]
    if kind == "nation":
        return NATION
    if kind in {"provinces", "all"}:
        own = state.internal and owner is not None and owner[kind] == _OWN_PLACES
        return UNKNOWN if own else PROVINCES
    if kind == "ministries":
        return MINISTRIES
    if kind in {"internal", "regions"}:
        return UNKNOWN
    if kind == "region":
        return region_named(before, state) or UNKNOWN
    region = None if of_its_members(lowered, match.start(), before) else region_named(before)
    whose = level_mean(lowered[: match.start()], mentions, region, state)
    return of_the_same(lowered, match, mentions, whose)


_PARTED = frozenset({"group:ministries-with-services", "group:ministries-without-services"})
_ALL_PROVINCES = cue(r"(?<!\w)(?:cả|tất\s+cả|toàn\s+bộ)\s+(?:63|34)(?:/(?:63|34))?\s+(?:tỉnh|địa\s+phương)(?!\w)")
"""The form “Bộ Nội vụ cho biết cả 63 tỉnh đều đạt trên 79%, trung bình 86,37%”."""


_THOSE_OF_THE_REGION = cue(
    r"(?<!\w)(?:các|\d{1,2}|những)\s+(?:tỉnh|địa\s+phương)(?:,?\s+thành(?:\s+phố)?)?\s+(?:trong|của|thuộc|ở)\s+(?:toàn\s+)?(?:vùng|khu\s+vực|miền)(?!\w)[^;.]*$"
)
"""The form “13 địa phương trong vùng có PAR INDEX bình quân 86,21%”: of the region told last."""


def level_mean(before: str, mentions: list[Mention], region: Name | None, state: State) -> Name | None:
    """The mean of whatever is talked about: a region or block named before, the level of the units named, of the heading."""
    if region is not None:
        return region
    if _THOSE_OF_THE_REGION.search(before):
        return state.region or UNKNOWN
    here = with_services(before, state)
    if here is not None:
        return here
    blocks = list(_BLOCK.finditer(before))
    if blocks:
        kind = blocks[-1].lastgroup
        if state.internal and blocks[-1]["provinces"] == _OWN_PLACES:
            return UNKNOWN
        return {"ministries": MINISTRIES, "provinces": PROVINCES}.get(str(kind), UNKNOWN)
    if _ALL_PROVINCES.search(before):
        return PROVINCES
    if has_own_units(before):
        return UNKNOWN
    named = [each for each in mentions if each.kind in _NAMED and not tells(before, each.end)]
    levels = [Name(mention.ids, mention.kind).level for mention in named]
    counted = _COUNTED.search(before) if not levels else None
    if counted is not None:
        return MINISTRIES if counted["ministries"] else PROVINCES
    if not levels and state.since_paragraph == 0:
        levels = [name.level for name in state.last.subjects[:1]]
    if not levels and state.block is not None:
        return state.block
    if not levels:
        levels = [name.level for topic in (state.heading, state.last, state.title) for name in topic.subjects[:1]]
    level = levels[0] if levels else None
    if level == "ministry":
        codes = [mention.ids[0] for mention in mentions if mention.kind == "indicator"]
        if codes and not any(measures(code, level) for code in codes):
            return PROVINCES  # "Chỉ số SIPAS trung bình đạt 83,94%", behind the results of the ministries
        return state.services or MINISTRIES
    if level in {"department", "district"}:
        return UNKNOWN
    return PROVINCES if level in {"province", "region"} else NATION if level == "national" else None


_OWN_PLACES = "địa phương"
"""In an article that reads out a province's own table, "khối địa phương" are its districts."""


def is_own_block(mention: Mention, state: State) -> bool:
    """Whether a block is of a province's own districts: "khối địa phương" in an article that reads out its own table."""
    return state.internal and mention.kind == "group" and mention.text.lower().endswith(f"khối {_OWN_PLACES}")


_NAMED = frozenset({"unit", "group", "department", "district"})


def block_of(lowered: str) -> Name | None:
    """The only block of units that a heading or title speaks of; none where it speaks of two."""
    kinds = {match.lastgroup for match in (*_BLOCKS.finditer(lowered), *_ENGLISH_BLOCKS.finditer(lowered))}
    if len(kinds) != 1:
        return None
    return {"ministries": MINISTRIES, "provinces": PROVINCES}.get(str(kinds.pop()), UNKNOWN)
