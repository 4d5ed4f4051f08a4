"""How many units a table has: what the text counts, and the number that a last place has by it."""

import re

from nlp.allranked import count_ranked
from nlp.draft import Draft, SentenceText
from nlp.figures import Figure, small
from nlp.patterns import cue
from nlp.ranks import LONE_TOTALS
from nlp.state import FIRST_OF_MERGED, MERGED, Name, State

_BESIDE_A_PLACE = cue(
    r"\s*(?:trong|của|trên)?\s*(?:tổng\s+)?(?:số\s+)?(?P<total>\d{1,3})\s+(?:sở|cơ\s+quan|đơn\s+vị|huyện|quận|thị|thành|xã|phường|địa)"
)
"""How many units are ranked, right behind a place: "dẫn đầu 103 xã, phường"."""
_REGIONS = cue(r"(?<!\w)(?P<count>[6-8]|sáu|bảy|tám)\s+vùng(?!\w)")
_AMONG = cue(r"\W*trong\s+(?:tổng\s+)?(?:số\s+)?(?P<count>\d{1,3})\s+đơn\s+vị(?!\s+(?:dẫn|đứng|xếp|đầu|cuối)(?!\w))")
"""The form “Trong 17 đơn vị, Sở Tư pháp đứng thứ nhất”: of the sort that the sentence ranks."""
_MERGED = 34
_TABLES = frozenset({63, _MERGED})
_MINISTRIES = frozenset({17, 18, 19})
"""How many ministries PAR INDEX ranked."""


_ITS_TOTAL = cue(
    r"^\s*(?:bảng\s+)?(?:xếp\s+hạng\s+)?(?:trong|của|/|trên)\s+(?:tổng\s+)?(?:số\s+)?(?P<total>\d{1,3})\s*(?:tỉnh|thành|địa|đơn|bộ|cơ|sở|huyện|xã|phường|quận|vùng|khu\s+vực|(?:tổng\s+|chi\s+)?cục|vụ|bhxh|kho\s+bạc)"
)
_OF_A_REGION = cue(
    r"(?<![\d/])(?P<count>[5-9]|1\d)\s+(?:tỉnh|địa\s+phương)(?:,\s*thành(?:\s+phố)?)?\s+(?:(?:thuộc|trong|của|ở)\s+)*(?:toàn\s+|cả\s+)?(?:vùng|khu\s+vực|miền|đồng\s+bằng|tây\s+nguyên|đông\s+nam\s+bộ|trung\s+du|tây\s+bắc|đbscl)(?!\w)"
)
"""How many units a region has: the last place in it is that number."""
_BEFORE_IT = cue(
    r"(?:trong|của)\s+(?:tổng\s+)?(?:số\s+)?(?P<total>\d{1,3}|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s))\s*(?:tỉnh|thành|địa|đơn|bộ|cơ|sở|huyện|xã|phường|quận|vùng|khu\s+vực)(?!(?:\s+(?:phương|vị|phố))?\s+(?:này|đó|ấy|trên|kể|nói|cuối|đầu|có|đạt|dẫn|cao|thấp|thuộc|nằm|tốt|tăng|giảm)(?!\w))[^.]*$"
)


_OF_LEVEL = {
    "department": ("sở", "cơ quan", "ban", "ngành"),
    "district": ("huyện", "quận", "thị", "thành", "xã", "phường", "địa phương"),
}
"""What the units are called that a department, or a district, is ranked among."""


_COMMUNES = ("Xã ", "Phường ", "Thị trấn ", "Đặc khu ")
"""What is not counted among "27 huyện, thị xã, thành phố"."""


_BLOCKS = cue(
    r"(?<!\w)(?:khối|nhóm|cấp(?=\s+(?:sở|huyện|xã)\s))\s+(?:các\s+)?(?:(?P<departments>sở|cơ\s+quan\s+chuyên\s+môn|(?:tổng\s+)?cục|vụ)|huyện|quận|địa\s+phương|thành\s+phố|thị\s+xã|ubnd\s+(?:cấp\s+)?(?:huyện|xã)|xã|phường|cấp\s+(?:huyện|xã))[^.;\d]{0,40}?\s(?:có|gồm|với|tổng\s+số|trong\s+số|\()\s*(?P<count>\d{1,3})\s+(?:đơn\s+vị|cơ\s+quan|địa\s+phương|sở|huyện|xã)(?!\s+(?:trên|dưới|đạt|xếp|có|từ|tăng|giảm|vượt|được\s+xếp(?!\s+hạng)|loại)(?!\w))"
    r"|(?<!\w)(?P<number>\d{1,3})\s+đơn\s+vị\s+(?:thuộc\s+)?khối\s+(?:huyện|địa\s+phương)"
)
"""The form “Khối sở, ban, ngành có 20 đơn vị được đánh giá”."""


_OTHER_BLOCK = cue(
    r"(?<!\w)không\s+(?:có\s+)?(?:cung\s+cấp\s+)?dịch\s+vụ\s+công(?:\s*\(\s*(?:gồm\s+)?(?P<count>\d{1,2})\s+(?:đơn\s+vị|cơ\s+quan)\s*\))?"
)
"""The second block of ministries that DTI ranks: how many the first has says nothing of it."""
_OF_COMMUNES = cue(r"(?<!\w)(?:xã|phường)(?!\w)")
_A_BLOCK = cue(r"(?<!\w)(?:khối|cấp)\s")


_BRANCHES = cue(
    r"(?<![\d/])(?P<count>\d{2})\s+(?:(?:chi\s+)?cục\s+(?:thuế|hải\s+quan|thống\s+kê|thi\s+hành\s+án|thads|quản\s+lý\s+thị\s+trường|qltt)|bhxh|bảo\s+hiểm\s+xã\s+hội|kbnn|kho\s+bạc\s+nhà\s+nước|công\s+ty\s+điện\s+lực)(?:\s+dân\s+sự)?(?:\s+(?:các|khu\s+vực|tỉnh|liên\s+tỉnh))?(?=\s*[,.;:(]|$|\s+(?:trực|thuộc|cả|toàn|trong|trên)\s)"
)
"""The form “35 cục hải quan tỉnh, liên tỉnh, thành phố”: how many branches a head office ranks."""


def _block_of(name: str) -> str | None:
    """The block of a ministry's units that a name belongs to: general departments, or departments and bureaus."""
    words = " ".join(name.lower().split())
    return next((own for own in ("tổng cục", "cục", "vụ") if words.startswith(own)), None)


def _is_commune(name: Name) -> bool:
    """Whether a place inside a province is a commune, ward or town of a district."""
    return name.kind == "district" and name.ids[0].startswith(_COMMUNES)


_MOST_REGIONS = 8
"""Behind "trung bình của 63 tỉnh …" the last of the regions is not the sixty-third."""


def total_ranked(
    sentence: SentenceText, figure: Figure, name: Name, scope: str, state: State, year: int | None
) -> int | None:
    """How many units the table has that a last place is the last of: beside it, in the sentence, in the article."""
    beside = _ITS_TOTAL.match(sentence.lowered[figure.end :]) or _BEFORE_IT.search(sentence.lowered, 0, figure.start)
    if beside and not (name.level == "region" and small(beside["total"]) > _MOST_REGIONS):
        return small(beside["total"])
    if name.level == "region":
        return state.totals.get("region")
    if scope.startswith("region:"):
        here = _OF_A_REGION.search(sentence.lowered)
        return int(here["count"]) if here else state.totals.get("of a region")
    if not (scope == "national" or name.kind in {"department", "district"}):
        return state.totals.get(scope)
    if name.kind == "department" and (own := _block_of(name.ids[0])) and f"block {own}" in state.totals:
        return state.totals[f"block {own}"]
    if name.kind in _OF_LEVEL:
        block = next(_BLOCKS.finditer(sentence.lowered, 0, figure.start), None)
        if block is not None and bool(block["departments"]) == (name.kind == "department"):
            return int(block["count"] or block["number"])
    stated = {
        number
        for number, noun in sentence.scan.totals
        if noun or name.kind not in _OF_LEVEL or number not in LONE_TOTALS
    }
    if name.level == "province":
        earlier = year is not None and year < FIRST_OF_MERGED and year != state.article_year
        stated &= LONE_TOTALS - ({MERGED} if earlier else set())
    elif name.kind in _OF_LEVEL:
        stated = {number for number, noun in sentence.scan.totals if noun.startswith(_OF_LEVEL[name.kind])} or stated
    if len(stated) == 1:
        return next(iter(stated))
    if _is_commune(name) and "counties" in state.totals:
        return state.totals.get("communes")
    if (
        name.kind == "district"
        and "counties" in state.totals
        and state.totals["counties"] < state.totals.get("communes", 0)
    ):
        return state.totals["counties"]
    communes = state.totals.get("communes")
    if name.kind == "district" and not _is_commune(name) and communes and communes == state.totals.get("district"):
        return state.totals.get("counties")  # "giám sát ở 12 xã": no number of counties
    return state.total(name.level, year)


def _of_a_year_before(draft: Draft, drafts: list[Draft], state: State) -> bool:
    """Whether a place is that of a year before the one that the sentence, or the text so far, tells."""
    told = [other.year.year or 0 for other in drafts if other.modality == "actual"]
    latest = max([state.indicator_years.get(draft.attribute.indicator, 0), *told])
    return draft.year.year is not None and draft.year.year < latest


def _count_block(block: re.Match[str], state: State) -> None:
    count = int(block["count"] or block["number"])
    state.totals["department" if block["departments"] else "district"] = count
    if block["departments"] and (own := _block_of(block["departments"])):
        state.totals[f"block {own}"] = count
    if _OF_COMMUNES.search(block.group()):
        state.totals["communes"] = count


def _count_branches(sentence: SentenceText, state: State) -> None:
    branches = _BRANCHES.search(sentence.lowered)
    if branches is not None:
        state.totals["department"] = max(int(branches["count"]), state.totals.get("department", 0))


def count_units(sentence: SentenceText, drafts: list[Draft], state: State) -> None:
    """Remember how many units of a level the sentence counts: "63 tỉnh", "17 bộ"."""
    count_ranked(sentence, state)
    of_region = _OF_A_REGION.search(sentence.lowered)
    if of_region:
        state.totals["of a region"] = int(of_region["count"])
    if regions := _REGIONS.search(sentence.lowered):
        state.totals["region"] = small(regions["count"])
    blocks = list(_BLOCKS.finditer(sentence.lowered)) if state.internal or _A_BLOCK.search(sentence.lowered) else []
    if not drafts and not sentence.scan.totals and not blocks and not state.internal:
        return
    for draft in drafts:
        beside = _BESIDE_A_PLACE.match(sentence.lowered, draft.figure.end) if draft.figure.kind == "rank" else None
        if _of_a_year_before(draft, drafts, state):
            continue  # "thứ 10/18 (năm 2017: thứ 13/19)": so many were ranked then
        if draft.figure.kind == "rank" and draft.figure.total:
            inside = draft.scope != "national" and draft.name.kind == "unit"
            state.totals[draft.scope if inside else draft.name.level] = draft.figure.total
            if draft.name.kind == "district":
                state.totals["communes" if _is_commune(draft.name) else "counties"] = draft.figure.total
        elif beside and draft.name.kind in {"department", "district"}:
            state.totals[draft.name.level] = int(beside["total"])
    for block in blocks:
        _count_block(block, state)
    _count_branches(sentence, state)
    among = _AMONG.match(sentence.lowered) if state.internal else None
    kinds = {draft.name.kind for draft in drafts}
    if among and len(kinds) == 1 and kinds <= {"department", "district"}:
        state.totals[kinds.pop()] = int(among["count"])
    other = _OTHER_BLOCK.search(sentence.lowered) if "dịch vụ công" in sentence.lowered else None
    if other is not None:
        state.totals.pop("ministry", None)
        if other["count"]:
            state.totals["ministry"] = int(other["count"])
    tables = {number for number, _ in sentence.scan.totals if number in _TABLES}
    if tables:
        state.table = next(iter(tables)) if len(tables) == 1 else None
    for number, noun in sentence.scan.totals:
        if number == _MERGED:
            state.merged = number
            if "province" in state.totals:
                continue
        if number in LONE_TOTALS:
            state.totals["province"] = number
        elif re.match(r"(?:/\s*\d+\s*)?bộ", noun):
            ranked = state.totals.get("ministry") in _MINISTRIES and number not in _MINISTRIES
            state.totals["ministry"] = state.totals["ministry"] if ranked else number  # "kết nối 13 bộ": some of them
        elif re.match(r"(?:/\s*\d+\s*)?(?:sở|cơ\s+quan)", noun):
            state.totals["department"] = max(number, state.totals.get("department", 0))
        elif re.match(r"(?:/\s*\d+\s*)?(?:huyện|quận|xã|phường|địa)", noun):
            state.totals["district"] = max(number, state.totals.get("district", 0))  # "6 huyện giữ hạng" counts some
            sort = "communes" if re.match(r"(?:/\s*\d+\s*)?(?:xã|phường)", noun) else "counties"
            state.totals[sort] = max(number, state.totals.get(sort, 0))
