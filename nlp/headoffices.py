"""Branches of one office in several provinces, where their head office ranks them: "BHXH tỉnh Nghệ An dẫn đầu, BHXH TP. Hà Nội …".

In a province's own table such a branch is known by its kind alone ("Bảo hiểm xã hội tỉnh"). Where an article tells of those of
several provinces, the name keeps its province.
"""

import re
from collections import defaultdict

from nlp.mention import Mention
from nlp.patterns import cue
from schema.catalogue import catalogue

_TYPE = re.compile(r" (?:tỉnh|thành phố)$")
_BRANCHES = frozenset(
    {
        "Cục Thuế",
        "Thuế",
        "Chi cục Thuế",
        "Cục Hải quan",
        "Chi cục Hải quan",
        "Bảo hiểm xã hội",
        "Kho bạc Nhà nước",
        "Cục Thống kê",
        "Thống kê",
        "Cục Thi hành án dân sự",
        "Thi hành án dân sự",
        "Cục Quản lý thị trường",
        "Công ty Điện lực",
        "Công an",
        "Tòa án nhân dân",
        "Viện Kiểm sát nhân dân",
        "Ngân hàng Nhà nước chi nhánh",
        "Ngân hàng Chính sách xã hội",
    }
)
"""Offices that have a branch in each province, as records name them without their province."""
_BEFORE_PROVINCE = cue(r"\.?\s(?:(?:tỉnh|thành\s+phố|tp\.?)\s*)?")
_ALL_OF_THEM = cue(
    r"(?<!\w)(?P<name>bhxh|bảo\s+hiểm\s+xã\s+hội|(?:các\s+|\d\d\s+)(?:chi\s+)?cục\s+(?:thuế|hải\s+quan|thống\s+kê|thads|thi\s+hành\s+án\s+dân\s+sự|quản\s+lý\s+thị\s+trường)|kbnn|kho\s+bạc\s+nhà\s+nước|công\s+an)\s+(?:(?:các|\d\d)\s+)?(?:tỉnh,\s*(?:thành\s+phố|tp)|(?:các|\d\d)\s+(?:tỉnh|địa\s+phương))(?!\w)"
)
"""The form “BHXH các tỉnh, thành phố”: the table is of all of them."""
_NEXT = re.compile(r"\s*(?:\([^()\n]{1,60}\))?\s*(?:,\s*và|,|;|và|cùng|rồi đến)\s+(?:tỉnh |thành phố |TP\.? ?)?")
_FEWEST = 2


def with_provinces(
    texts: dict[str, str], lowered: dict[str, str], found: dict[str, list[Mention]]
) -> dict[str, list[Mention]]:
    """The names of an article's texts, those of branches with the province behind them where the article tells of several."""
    provinces: dict[str, set[str]] = defaultdict(set)
    for name, mentions in found.items():
        for branch, place in _pairs(lowered[name], mentions):
            provinces[_base(branch)].add(place.ids[0])
    told = {base for base, ids in provinces.items() if len(ids) >= _FEWEST}
    if provinces and any(_ALL_OF_THEM.search(text) for text in lowered.values()):
        told |= set(provinces)
    if not told:
        return found
    return {name: _joined(texts[name], lowered[name], mentions, told) for name, mentions in found.items()}


def branch_of(text: str, lowered: str, mentions: list[Mention], home: tuple[str, ...]) -> str | None:
    """The name of the branch that a row of a table is of, when it is in another province than the article's own."""
    for branch, place in _pairs(lowered, mentions):
        if branch.start == 0 and place.end == len(text) and place.ids != home:
            return _name(branch, place)
    return None


def _base(branch: Mention) -> str:
    return _TYPE.sub("", branch.ids[0])


def _pairs(lowered: str, mentions: list[Mention]) -> list[tuple[Mention, Mention]]:
    """The branches that the name of a province follows."""
    pairs = []
    for number, place in enumerate(mentions):
        branch = mentions[number - 1] if number else None
        if (
            branch is not None
            and branch.kind == "department"
            and place.kind == "unit"
            and place.ids[0].startswith("province:")
            and _BEFORE_PROVINCE.fullmatch(lowered, branch.end, place.start)
            and _base(branch) in _BRANCHES
        ):
            pairs.append((branch, place))
    return pairs


def _name(branch: Mention, place: Mention, base: str | None = None) -> str:
    """A branch as records name it: "Cục Thuế tỉnh Quảng Ninh"."""
    unit = catalogue().unit(place.ids[0])
    full = unit.full_name or unit.name
    return f"{base or _base(branch)} {full[:1].lower()}{full[1:]}"


def _joined(text: str, lowered: str, mentions: list[Mention], told: set[str]) -> list[Mention]:
    """The names of a text with each such branch and its province made one, and the provinces listed behind one as well."""
    places = {place.start: branch for branch, place in _pairs(lowered, mentions) if _base(branch) in told}
    branches = {branch.start for branch in places.values()}
    joined: list[Mention] = []
    last: tuple[int, str] | None = None
    for mention in mentions:
        if mention.start in branches:
            continue
        branch = places.get(mention.start)
        if branch is not None:
            start, base = branch.start, _base(branch)
        elif last is not None and mention.kind == "unit" and _NEXT.fullmatch(lowered, last[0], mention.start):
            start, base = mention.start, last[1]
        else:
            joined.append(mention)
            continue
        if not mention.ids[0].startswith("province:"):
            joined.append(mention)
            continue
        name = _name(branch or mention, mention, base)
        joined.append(Mention(start, mention.end, "department", (name,), text[start : mention.end]))
        last = (mention.end, base)
    return joined
