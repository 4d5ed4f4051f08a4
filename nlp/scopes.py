"""Where a rank counts: the country, a region, a group, or a province's own table."""

import re
from datetime import date
from functools import cache

from nlp.candidate import without
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.ranks import LONE_TOTALS
from nlp.state import Name, State
from schema.catalogue import catalogue

_INTERNAL_AFTER = cue(
    r"^\s*(?:trong\s+|của\s+|trên\s+)?(?:toàn\s+(?:tỉnh|thành\s+phố|huyện)|(?:khối\s+)?(?:các\s+|\d+\s+)?(?:sở|huyện|phòng|ban|đơn\s+vị\s+cấp|xã(?!\s+hội)|phường))"
)
_REGION_AFTER = cue(
    r"^\s*(?:\(?\s*(?:trong|của|ở|tại|so\s+với|thuộc)?\s*(?:số\s+)?(?:các\s+|\d+\s+|toàn\s+|cả\s+)?(?:tỉnh,?\s+thành(?:\s+phố)?|tỉnh|địa\s+phương)?\s*(?:trong|thuộc|của|ở)?\s*(?:toàn\s+)?(?:(?:nhóm|khối)\s+(?:các\s+)?(?:tỉnh,?\s+thành(?:\s+phố)?|tỉnh|địa\s+phương)?\s*)?(?:vùng|khu\s+vực|miền)?\s*)$"
    r"|^\s*(?:place\s+|position\s+|spot\s+)?(?:in|within|of|among|across)\s+(?:all\s+)?(?:the\s+)?(?:\d+\s+)?(?:(?:provinces|localities|cities)\s+(?:and\s+(?:cities|provinces)\s+)?(?:in|of)\s+(?:the\s+)?)?$|^\s+(?:the|all)(?:\s+the)?(?:\s+\d+)?(?:\s+(?:provinces|localities|cities)\s+(?:in|of)\s+the)?\s+$"
)
_REGION_WORD = cue(
    r"^\s*(?:\d+\s+tỉnh,?\s*(?:thành(?:\s+phố)?)?\s+)?(?:trong\s+|của\s+|toàn\s+|ở\s+|trong\s+số\s+)?(?:\d+\s+|các\s+)?(?:tỉnh,?\s*(?:thành(?:\s+phố)?)?\s*|địa\s+phương\s+)?(?:trong\s+|thuộc\s+|của\s+|ở\s+)?(?:vùng|khu\s+vực|toàn\s+vùng|miền)(?!\w)"
    r"|^\s*(?:place\s+|position\s+|spot\s+)?(?:in|within|of|across)\s+(?:the|its)\s+(?:whole\s+|entire\s+)?(?:region|delta|highlands)(?!\w)"
)
_IN_REGION_TOLD = (" vùng", " khu vực")
"""How a place ends that is one in the region: "cuối vùng", "chót vùng"."""
_EDITION = re.compile(r"(?:^|\s)(?:(?:về|ở)\s+)?(?:năm\s+)?20\d\d(?!\d)|^\s*(?:về|ở)(?=\s\s)")
"""What stands with an indicator between a place and its region: "dẫn đầu PCI năm 2023 vùng …"."""
_GROUP_AFTER = cue(
    r"^\s*(?:(?:trong\s+(?:số\s+)?|của\s+|khối\s+|nhóm\s+|các\s+)+|(?=(?:[5-7]|năm|sáu|bảy)\s+thành\s+phố\s+trực\s+thuộc\s))(?P<group>(?:5|6|năm|sáu)\s+thành\s+phố(?=\s*(?:[,.;(]|$)|\s+(?:với|khi|và|nhưng|đạt)\s)|(?:(?:\d+|năm|sáu)\s+)?(?:thành\s+phố\s+trực\s+thuộc\s+trung\s+ương|đô\s+thị\s+lớn|tỉnh\s+miền\s+núi|(?:các\s+)?(?:bộ,?\s+(?:ngành\s+|cơ\s+quan\s+(?:ngang\s+bộ\s+)?)?)?(?:(?:có|không\s+có|không)\s+(?:cung\s+cấp\s+)?|cung\s+cấp\s+)dịch\s+vụ\s+công))"
)

_CITIES_AFTER = cue(
    r"^\s*(?:place\s+|position\s+|spot\s+)?(?:among|amongst|of|out\s+of|in)\s+(?:the\s+|all\s+)*(?:(?:five|six|5|6)\s+)?(?:centrally[- ](?:run|governed|administered|controlled)\s+(?:cities|municipalities)|(?:five|six|5|6)\s+(?:major\s+|big\s+|largest\s+|biggest\s+)?(?:cities|municipalities))(?!\w)"
)
"""The form “first among the five centrally-run cities”."""


def scope_of(sentence: SentenceText, figure: Figure, name: Name, state: State) -> str:
    """The scope of a figure: national, region:<name>, group:<name> or internal:<province id>."""
    if name.kind in {"department", "district"}:
        units = dict.fromkeys(Name(each.ids, "unit") for each in sentence.mentions if each.kind == "unit")
        return state.own_table_of(tuple(unit for unit in units if unit.level == "province"))
    if figure.rule == "this_place" and name.kind == "unit" and state.last_rank is not None:
        first = next((other for other in sentence.scan.figures if other.kind == "rank"), figure)
        if first is figure:
            return str(state.last_rank.scope)  # "năm trước đó vị trí này thuộc về Long An": where it counted before
    end = reached = figure.end
    for other in sentence.scan.figures:
        if (
            other.kind == figure.kind == "rank"
            and other.start >= reached
            and _NEXT_PLACE.fullmatch(sentence.lowered, reached, other.start)
        ):
            reached = other.end
            end = other.end if _NATIONWIDE.match(sentence.lowered[other.end :]) else end
    after = _TOTAL_BEHIND.sub("", sentence.lowered[end : end + 90])
    if figure.kind in {"rank", "rank_change"} and figure.rule != "this_group" and name.level != "region":
        for mention in sentence.mentions:
            if (
                mention.kind == "unit"
                and mention.start >= figure.end
                and catalogue().unit(mention.ids[0]).type == "region"
            ):
                gap = without(sentence.lowered[figure.end : mention.start], figure.end, sentence.mentions)
                if _REGION_AFTER.match(_EDITION.sub("", _TOTAL_BEHIND.sub("", gap))):
                    return f"region:{catalogue().unit(mention.ids[0]).name}"
                break
        if figure.kind == "rank" and _REGIONS_OWN.search(sentence.lowered, 0, figure.start) and name.kind == "unit":
            region = catalogue().unit(name.ids[0]).region
            return f"region:{catalogue().unit(region).name}" if region else "region:unknown"
        if _CITIES_AFTER.match(after):
            return "group:thành phố trực thuộc trung ương"
        group = _GROUP_AFTER.match(after)
        if group:
            return f"group:{' '.join(group['group'].split())}"
        if _REGION_WORD.match(after) or (
            figure.kind == "rank" and sentence.lowered.endswith(_IN_REGION_TOLD, 0, figure.end)
        ):
            region = catalogue().unit(name.ids[0]).region if name.kind == "unit" else None
            return f"region:{catalogue().unit(region).name}" if region else "region:unknown"
        if figure.total is not None and figure.total <= _OF_REGION and name.level == "province":
            named = [m for m in sentence.mentions if m.kind == "unit" and catalogue().unit(m.ids[0]).type == "region"]
            if named:
                return f"region:{catalogue().unit(named[0].ids[0]).name}"
        by_income = _BY_INCOME.search(sentence.lowered, 0, figure.start) if figure.kind == "rank" else None
        if by_income is not None and not _NATIONWIDE.match(after) and figure.total not in LONE_TOTALS:
            return f"group:{' '.join(by_income['group'].split())}"
        low = figure.value is None or figure.value <= _CITIES
        if (
            figure.kind == "rank"
            and low
            and not _NATIONWIDE.match(after)
            and _OF_THE_CITIES.search(sentence.lowered, 0, figure.start)
        ):
            return "group:thành phố trực thuộc trung ương"
        small_table = figure.total is None or figure.total <= _OF_REGION
        near = _in_the_region(sentence, figure, name, state) if not _NATIONWIDE.match(after) and small_table else None
        if near:
            return f"region:{near}"
        handed = _region_of_the_one_above(sentence, figure, name) if figure.kind == "rank" else None
        if handed and not _NATIONWIDE.match(after) and not figure.total:
            return f"region:{handed}"
        beside = _region_beside(sentence, figure) if figure.kind == "rank" else None
        if beside:
            return f"region:{beside}"
        led = _first_of_region(sentence, figure) if figure.rule == "superlative" else None
        if led:
            return f"region:{led}"
        if figure.rule == "ordinal" and _goes_on_in_region(sentence, figure, state):
            return str(state.last_rank.scope)
        inside = _region_before(sentence, figure) if not _NATIONWIDE.match(after) and not figure.total else None
        if inside:
            return f"region:{inside}"
        if _INTERNAL_AFTER.match(after) and name.level != "ministry":
            return state.internal_scope
    return "national"


_REGIONS_OWN = cue(r"(?<!\w)(?:the|this)\s+(?:delta|region|highlands|southeast)['’]s\s+(?:\w+\s+)?$")
"""The form “Dong Thap remains the delta's best performer”."""
_WITHIN = cue(
    r"(?:(?<!một )trong|riêng|so\s+với|xét|(?:tính|xét|so|nhìn)\s+chung|tại|ở)\s+(?:số\s+|nhóm\s+|khối\s+|nội\s+bộ\s+|cả\s+|ở\s+)*(?:\d+\s+|các\s+)?(?:tỉnh,?\s*(?:thành(?:\s+phố)?)?\s*|địa\s+phương\s+)?(?:(?:khác|còn\s+lại|bạn)\s+)?(?:thuộc\s+|của\s+)?(?:(?:trong|ở)\s+)?(?:vùng\s+|khu\s+vực\s+|miền\s+|toàn\s+)*$"
    r"|(?:^|[;,.]\s*|\swhile\s+)(?:in|within|among|across|of(?=[^,.;]{0,30}\s(?:in|of)\s))\s+(?:all\s+)?(?:the\s+)?(?:\d+\s+)?(?:(?:provinces|localities|cities)\s+(?:and\s+(?:cities|provinces)\s+)?(?:in|of)\s+(?:the\s+)?)?$"
)
_BY_INCOME = cue(
    r"(?:^|[.;:,]\s*)(?:(?:ở|trong|tại|với|riêng|còn|xét)\s+)*nhóm\s+(?:các\s+)?(?:(?:tỉnh|địa\s+phương)(?:,\s*thành\s+phố)?\s+)?(?:có\s+)?(?:mức\s+)?(?P<group>thu\s+nhập\s+(?:trung\s+bình(?:\s+(?:thấp|cao|khá))?|thấp|cao|khá))(?!\w)[^;.]*$"
)
"""The form “Ở nhóm thu nhập trung bình thấp, Huế dẫn đầu”: of the groups that PII sorts provinces into."""
_NEXT_PLACE = cue(r"\s*(?:,|and|và|,\s*(?:and|và))?\s*")
_OPENS_CLAUSE = cue(r"(?:^|[;:.,]\s*|\s(?:còn|và)\s+)(?:còn\s+)?(?:ở\s+)?(?:vùng\s+|khu\s+vực\s+|miền\s+)?$")
_HAS = cue(r"\s+(?:có|thì)(?:\s+(?:tỉnh|thành\s+phố|tp\.?))?\s")
"""The form “vùng Tây Nguyên có Lâm Đồng xếp thứ nhất”."""
_OF_THE_CITIES = cue(
    r"(?<!một )trong\s+(?:số\s+)?(?:các|5|năm|6|sáu)\s+(?:thành\s+phố|tp\.?|đô\s+thị)\s+(?:lớn|trực\s+thuộc)(?:\([^()]*\)|(?!cả\s+nước|toàn\s+quốc|nhất(?:\s+[^\W\d]+|\s+20\d\d){0,5}?\s*:)[^.;])*$"
    r"|(?<!\w)(?:so\s+với|giữa)\s+(?:các|[345]|ba|bốn|năm)\s+(?:thành\s+phố|tp\.?|đô\s+thị)\s+(?:lớn|trực\s+thuộc)(?:(?!cả\s+nước|toàn\s+quốc)[^.;:])*$"
)
_OF_REGION = 20
"""No region has more units."""
_CITIES = 6
"""So many cities stand directly under the central government."""
_TOTAL_BEHIND = cue(r"^\s?/\s?\d(?![\d.,])")
"""The form “thứ 3/5 tỉnh khu vực Tây Nguyên”."""
_IN_REGION = cue(
    r"(?:^|[.;,]\s+)(?:tính\s+|xét\s+|so\s+|nếu\s+xét\s+)?(?:riêng\s+)?(?:trong|ở|tại)\s+(?:toàn\s+)?(?:khu\s+vực|vùng)(?:\s+này)?,\s"
    r"|(?:^|[.;,]\s+)(?:with)?in\s+(?:the|its|this|that)\s+(?:same\s+|whole\s+|entire\s+)?region,\s|(?:^|[.;]\s+)regionally,\s|(?<!\w)(?:in|within|of)\s+(?:its|this|that)\s+region(?!\w)"
    r"|(?<!\w)(?:so\s+với|trong\s+(?:số\s+)?|giữa|(?:chỉ\s+)?(?:xét|tính)(?:\s+riêng)?|riêng)\s*(?:các|\d{1,2})\s+(?:tỉnh(?:,?\s+thành(?:\s+phố)?)?|địa\s+phương)\s+(?:(?:trong|thuộc|của|cùng|ở)\s+)+(?:khu\s+vực|vùng)(?:\s+này)?,?\s"
)


def _in_the_region(sentence: SentenceText, figure: Figure, name: Name, state: State) -> str | None:
    """The region of "Trong khu vực, Lâm Đồng dẫn đầu …": that of the unit, for places that there are in it."""
    opened = _IN_REGION.search(sentence.lowered, 0, figure.start) if figure.kind == "rank" else None
    if opened is None or name.kind != "unit" or _says_country(sentence.lowered, opened.end(), figure.start):
        return None
    region = catalogue().unit(name.ids[0]).region
    if _bracketed(sentence.lowered, figure) and any(
        _ABOVE.search(sentence.lowered, opened.start(), mention.start)
        for mention in sentence.mentions
        if mention.kind == "unit" and mention.end <= figure.start
    ):
        return None  # "so trong vùng, tỉnh vẫn thua Đồng Tháp (hạng 5), Long An (21)": where they are compared
    if out_of_order(sentence, figure):
        return None
    if region is None or (state.region is not None and state.region.ids[0] != region and state.since_paragraph == 0):
        return None
    fits = figure.value is None or figure.value <= size_of(region)
    return catalogue().unit(region).name if fits else None


_NATIONAL_BESIDE = cue(
    r"\s*\(\s*(?:(?:xếp|đứng|và|ở|tức|tương\s+đương)\s+)*(?:thứ\s+hạng|vị\s+trí|thứ|hạng|vị\s+trí\s+thứ)\s+\d{1,2}(?:/\d{2})?\s+(?:của\s+|trên\s+|trong\s+)?(?:cả\s+nước|toàn\s+quốc)\s*\)"
)


def _region_beside(sentence: SentenceText, figure: Figure) -> str | None:
    """The form “Vùng Tây Nguyên, Lâm Đồng xếp thứ nhất (thứ 17 cả nước)”: the place in the country is told apart."""
    if not _NATIONAL_BESIDE.match(sentence.lowered, figure.end):
        return None
    named = [
        catalogue().unit(each.ids[0]) for each in sentence.mentions if each.kind == "unit" and each.end <= figure.start
    ]
    regions = [unit for unit in named if unit.type == "region"]
    fits = regions and (figure.value is None or figure.value <= size_of(regions[-1].id))
    return regions[-1].name if fits else None


_ABOVE_ALL = cue(r"[.;]|cả\s+nước|toàn\s+quốc")


def _region_of_the_one_above(sentence: SentenceText, figure: Figure, name: Name) -> str | None:
    """The form “Lâm Đồng dẫn đầu Tây Nguyên, Gia Lai thứ hai”: the place right behind one in a region is one in it."""
    region = catalogue().unit(name.ids[0]).region if name.kind == "unit" else None
    if _bracketed(sentence.lowered, figure):
        return None  # "hạng nhì vùng, chỉ sau Long An (hạng 3)"
    last, place = figure, figure.value
    for other in reversed(sentence.scan.figures if region is not None and place is not None else ()):
        if other.kind != "rank" or other.end > last.start or place is None:
            continue
        if (
            other.value != place - 1
            or other.comparator != "="
            or _ABOVE_ALL.search(sentence.lowered, other.end, last.start)
        ):
            return None
        told = next((each for each in sentence.mentions if each.kind == "unit" and each.start >= other.end), None)
        if told is not None and told.ids[0] == region and told.end <= last.start:
            gap = without(sentence.lowered[other.end : told.start], other.end, sentence.mentions)
            if _REGION_AFTER.match(_EDITION.sub("", gap)):
                return catalogue().unit(region).name
        last, place = other, other.value
    return None


_COUNTRY = cue(r"(?<!\w)(?:cả\s+nước|toàn\s+quốc)(?!\w)")
_IN_BRACKET = cue(r"\(\s*$")
_CLOSED_BRACKET = cue(r"\([^()]*\)")


def _says_country(lowered: str, start: int, end: int) -> bool:
    """Whether the country is spoken of between, brackets apart: "TP.HCM nhất (hạng 3 toàn quốc), Tây Ninh nhì"."""
    return _COUNTRY.search(_CLOSED_BRACKET.sub("", lowered[start:end])) is not None


_OF_63 = date(2020, 1, 1)
_PROVINCES = 63
_WIDEST = 31
"""So many provinces the north has; no region that nobody has drawn has more."""


def size_of(region: str) -> int:
    """How many units a region has: "trong vùng, Lào Cai chỉ trên Phú Thọ (hạng 39)" is a place in the country."""
    units = members_of(region)
    return sum(catalogue().unit(each).exists(_OF_63) for each in units) or len(units) or _PROVINCES


@cache
def members_of(region: str) -> frozenset[str]:
    """The units that a region has or had; none where nobody has drawn it."""
    return frozenset(unit.id for unit in catalogue().members(region))


_NATIONWIDE = cue(
    r"^\s*(?:trong\s+|của\s+|trên\s+)?(?:cả\s+nước|toàn\s+quốc|bảng|chung\s+cuộc|chung(?=\s*[,.;]))|^\s*(?:place\s+)?(?:nationwide|nationally|overall|(?:in|across)\s+the\s+(?:country|nation))"
)


def nationwide(lowered: str, end: int) -> bool:
    """Whether a place that ends there is said to be one in the country."""
    return _NATIONWIDE.match(lowered[end:]) is not None


def _bracketed(lowered: str, figure: Figure) -> bool:
    """Whether a figure stands in brackets."""
    return lowered.rfind("(", 0, figure.start) > lowered.rfind(")", 0, figure.start)


_ABOVE = cue(
    r"(?<!\w)(?:(?:xếp|đứng)\s+(?:trên|sau|dưới|trước)|chỉ\s+(?:sau|trên|kém|hơn)|vượt(?:\s+qua)?|bỏ\s+xa|kém|thua)\s+(?:các\s+tỉnh\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
"""The form “Ở miền Trung, Quảng Nam xếp trên Thừa Thiên Huế (hạng 20)”: the region is where they are compared; the places are in the country."""


_HELD_AGAINST = cue(
    r"(?<!\w)(?:(?P<ahead>sau|kém|thua|dưới|nhường\s+chỗ\s+cho)|trên|hơn|vượt(?:\s+qua)?|bỏ\s+xa|bỏ\s+lại|dẫn\s+trước)\s"
)
"""Before those that another is ranked behind or above."""


def out_of_order(sentence: SentenceText, figure: Figure) -> bool:
    """The form “trong vùng, Phú Thọ đứng thứ 5, sau Thái Nguyên (hạng 6), Bắc Giang (4)”: places in brackets that are none of the region's."""
    if not _bracketed(sentence.lowered, figure):
        return False
    ranks = [each for each in sentence.scan.figures if each.kind == "rank" and each.value is not None]
    if _beside_scores_alone(sentence, figure, ranks):
        return True
    told = [each for each in ranks if each.end <= figure.start and not _bracketed(sentence.lowered, each)]
    held = [*_HELD_AGAINST.finditer(sentence.lowered, told[-1].end, figure.start)] if told else []
    if not held:
        return False
    begins, own = held[-1].end(), told[-1].value or 0
    following = _HELD_AGAINST.search(sentence.lowered, figure.end)
    ends = following.start() if following else len(sentence.lowered)
    listed = [each.value or 0 for each in ranks if begins <= each.start < ends and _bracketed(sentence.lowered, each)]
    return any(place >= own if held[-1]["ahead"] else place <= own for place in listed)


_BEHIND_SCORE = cue(r"\d\s*(?:điểm|%)?\s*(?:\(|[,;–-])\s*(?:(?:xếp|đứng)\s+)?$")
_TOP_OF_REGION = 3


def _beside_scores_alone(sentence: SentenceText, figure: Figure, ranks: list[Figure]) -> bool:
    """The form “Trong vùng, Thái Nguyên đạt 66,56 điểm (hạng 11), Lào Cai 65,87 điểm (hạng 17)”: nobody is told at its top."""
    lowered = sentence.lowered
    if not _BEHIND_SCORE.search(lowered, max(0, figure.start - 30), figure.start):
        return False
    return all(
        (each.value or 0) > (_TOP_OF_REGION if _bracketed(lowered, each) else _OF_REGION)
        or (
            _BEHIND_SCORE.search(lowered, max(0, each.start - 30), each.start) is not None
            and (each.value or 0) > _TOP_OF_REGION
        )
        for each in ranks
    )


IS_REPRESENTED = cue(
    r"\s*,?\s+(?:chỉ\s+)?có\s+(?:tới\s+)?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+(?:tỉnh|địa\s+phương|đại\s+diện|gương\s+mặt|cái\s+tên|đơn\s+vị|thành\s+viên)(?:,?\s+thành(?:\s+phố)?)?\s+(?:(?:lọt|góp\s+mặt|có\s+mặt|nằm|đứng|vào|trong|thuộc|ở)\s+)+(?:tốp|top|nhóm)\s+\d"
)
"""The form “miền Trung có ba đại diện trong tốp 20: A (hạng 6), B (hạng 9)”: places in the country."""
_FIRST_THERE = cue(r";\s*(?:(?:còn|trong\s+đó|riêng|và),?\s+)?$")


def _first_of_region(sentence: SentenceText, figure: Figure) -> str | None:
    """The form “Trong 13 tỉnh ĐBSCL, Cà Mau xếp thứ 8; đứng đầu là Vĩnh Long”: who leads where the other has its place."""
    if not _FIRST_THERE.search(sentence.lowered, 0, figure.start):
        return None
    region = next(
        (
            each
            for each in sentence.mentions
            if each.kind == "unit" and catalogue().unit(each.ids[0]).type == "region" and each.end <= figure.start
        ),
        None,
    )
    if region is None or not _WITHIN.search(sentence.lowered, 0, region.start):
        return None
    if _says_country(sentence.lowered, region.end, figure.start):
        return None
    return catalogue().unit(region.ids[0]).name


def _other_end(figure: Figure, before: list[Figure]) -> bool:
    """The form “Ở Tây Nguyên, Kon Tum cao nhất (43,5), thấp nhất là Đắk Lắk”: the first and the last of one region."""
    ends = {other.from_bottom is None for other in before if other.rule == "superlative"}
    return figure.rule == "superlative" and ends == {figure.from_bottom is not None}


def _goes_on_in_region(sentence: SentenceText, figure: Figure, state: State) -> bool:
    """The form “Trong vùng, Kon Tum đứng thứ ba. Đắk Lắk thứ tư, Đắk Nông thứ năm.”: the places behind the one told there."""
    last = state.last_rank
    if last is None or last.value is None or state.since_indicator > 0 or not str(last.scope).startswith("region:"):
        return False
    if last.attribute.component is None and any(
        each.kind == "component" and each.end <= figure.start for each in sentence.mentions
    ):
        return False  # "Tám lĩnh vực có thứ hạng như sau: chỉ đạo điều hành thứ 7": of something else
    run = [each for each in sentence.scan.figures if each.kind == "rank" and each.end <= figure.end]
    goes_on = [each.value for each in run] == [last.value + step for step in range(1, len(run) + 1)]
    return goes_on and not _says_country(sentence.lowered, 0, len(sentence.lowered))


def _next_in_run(lowered: str, figure: Figure, before: list[Figure]) -> bool:
    """The form “Trong vùng, TP.HCM nhất (hạng 3 cả nước), Tây Ninh nhì, Bình Phước ba”: one run of places in the region."""
    run = [each for each in (*before, figure) if not _bracketed(lowered, each)]
    rising = [each.value for each in run] == list(range(1, len(run) + 1))
    return len(run) > 1 and rising and figure.rule == "in_order"


_NATIONAL_ASIDE = cue(r"\([^()]{1,40}\s(?:cả\s+nước|toàn\s+quốc)\)")
"""The form “Trong vùng, Cần Thơ dẫn đầu (thứ 11 cả nước), Kiên Giang đứng thứ 5”: the region goes on behind it."""


def _region_before(sentence: SentenceText, figure: Figure) -> str | None:
    """The region of "Trong 13 tỉnh, thành ĐBSCL, xếp hạng cao nhất là …", where nothing was ranked since."""
    for mention in reversed(sentence.mentions):
        if mention.kind != "unit" or mention.end > figure.start:
            continue
        unit = catalogue().unit(mention.ids[0])
        gap = _NATIONAL_ASIDE.sub("", sentence.lowered[mention.end : figure.start])
        opens = _OPENS_CLAUSE.search(sentence.lowered, 0, mention.start) and _HAS.match(sentence.lowered, mention.end)
        opens = None if IS_REPRESENTED.match(sentence.lowered, mention.end) else opens
        if unit.type == "region" and (opens or _WITHIN.search(sentence.lowered, 0, mention.start)):
            before = [
                other
                for other in sentence.scan.figures
                if mention.end <= other.start < figure.start
                and not (figure.rule == "superlative" and other.kind == "score")  # "Đồng Tháp (71.25) was the best"
            ]
            first = figure.start
            while before and _NEXT_PLACE.fullmatch(sentence.lowered, before[-1].end, first):
                first = before.pop().start  # "the first, second and third": one series
            named = [each for each in sentence.mentions if each.kind == "unit" and each.end <= figure.start]
            # "Trà Vinh (hạng 8), Kiên Giang (14)": where one of a list is beyond the region, all are places in the country.
            listed = [other for other in sentence.scan.figures if _IN_BRACKET.search(sentence.lowered, 0, other.start)]
            # "thứ hạng của 6 tỉnh: Thừa Thiên Huế 5, Hà Tĩnh 20": so are those of a run of bare numbers.
            in_row = [other for other in sentence.scan.figures if other.rule == "row"]
            # "Huế giữ hạng 7 (70,77 điểm), Quảng Nam 18 (68,1), Phú Yên 41": the one that the run goes on from, too.
            later = [each for each in sentence.scan.figures if each.kind == "rank" and each.start > figure.end]
            leads = bool(later) and later[0] in in_row and not nationwide(sentence.lowered, later[0].end)
            alike = in_row if figure.rule == "row" else [figure, *in_row] if leads else [figure]
            alike = listed if figure in listed else alike
            size = min(size_of(unit.id), _WIDEST)
            beyond = any(
                other.kind == "rank"
                and other.value is not None
                and (other.value > size or (figure in listed and nationwide(sentence.lowered, other.end)))
                for other in alike
            )
            beyond = beyond or out_of_order(sentence, figure)
            beyond = beyond or (
                _bracketed(sentence.lowered, figure)
                and any(_ABOVE.search(sentence.lowered, mention.end, each.start) for each in named)
            )
            told = bool(before) and named[-1].start < before[-1].end  # of a name since, the region is told again
            told = told and not _other_end(figure, before)
            if _next_in_run(sentence.lowered, figure, before):
                gap, told = _CLOSED_BRACKET.sub("", gap), False
            return (
                None
                if told or beyond or len(gap) > 80 or re.search(r"\.(?!\d)|;|cả\s+nước|toàn\s+quốc|nationwide", gap)
                else unit.name
            )
    return None
