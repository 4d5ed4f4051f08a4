"""Branches of one office in several provinces, where their head office ranks them: "BHXH tỉnh Nghệ An dẫn đầu, BHXH TP. Hà Nội …".

In a province's own table such a branch is known by its kind alone ("Bảo hiểm xã hội tỉnh"). Where an article tells of those of
several provinces, the name keeps its province.
"""

import re
from collections import defaultdict

from nlp.lexicon import alternation, normal
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
_ABBREVIATED = {
    "bhxh": "Bảo hiểm xã hội",
    "kbnn": "Kho bạc Nhà nước",
    "cục thads": "Cục Thi hành án dân sự",
    "cục qltt": "Cục Quản lý thị trường",
}
_BEFORE_PROVINCE = cue(r"\.?\s(?:(?:tỉnh|thành\s+phố|tp\.?)\s*)?|\.")
_WHOSE = rf"(?P<base>{alternation([*(normal(base) for base in _BRANCHES), *_ABBREVIATED])})"
_SOME_OFFICES = r"(?:chi\s+)?cục\s+(?:thuế|hải\s+quan|thống\s+kê|thads|thi\s+hành\s+án\s+dân\s+sự|quản\s+lý\s+thị\s+trường|qltt)|kho\s+bạc\s+nhà\s+nước|kbnn|bhxh|công\s+ty\s+điện\s+lực"
_ALL_OF_THEM = cue(
    rf"(?<!\w)(?:(?:các|những|\d{{2}})\s+)?{_WHOSE}(?:\s+chi\s+nhánh)?\s+(?:(?:các|\d{{2}})\s+)?(?:tỉnh,\s*(?:thành\s+phố|tp)|(?<=các\s)(?:tỉnh|địa\s+phương)|(?<=\d\d\s)(?:tỉnh|địa\s+phương))(?!\w)"
    rf"|(?<!\w)(?:các|những|\d{{2}}|(?:hai|ba|bốn|năm|[2-9])(?=\s+[^.;:\d]{{4,40}}(?::|\sgồm|\slà\s)))\s+(?P<some>{_SOME_OFFICES})(?!\w)(?!\s+(?:khu\s+vực|và\s))"
)
"""The forms “BHXH các tỉnh, thành phố", "63 cục thuế”: the table is of all of them."""
_ALL_DEPARTMENTS = cue(r"(?<!\w)(?:63|34|61|62)\s+sở\s")
_BRANCH, _SO_MANY = cue(rf"(?<!\w){_WHOSE}(?!\w)"), cue(r"(?:63|34|61|62)\s+sở\s")
_NEXT = re.compile(r"\s*(?:\([^()\n]{1,60}\))?\s*(?:,\s*và|,|;|và|cùng|rồi đến)\s+(?:tỉnh |thành phố |TP\.? ?)?")
_TO_LIST = cue(
    r"(?:[^.;:()]|\.(?=\d)){0,60}?(?::|\slà|\sgồm(?:\s+có)?|\sthuộc\s+về)\s*:?\s*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?|\s+"
)
"""Behind "các cục thuế": what leads to the list of those that are meant."""
_FEWEST = 2
_OWN_TABLE = 3
"""An article that tells of so many offices of one province reads out the table of that province."""


def with_provinces(
    texts: dict[str, str], lowered: dict[str, str], found: dict[str, list[Mention]]
) -> dict[str, list[Mention]]:
    """The names of an article's texts, those of branches with the province behind them where the article tells of several."""
    if not any(_BRANCH.search(text) or _SO_MANY.search(text) for text in lowered.values()):
        return found
    if any(each.kind == "indicator" and each.ids == ("DDCI",) for mentions in found.values() for each in mentions):
        return found
    provinces: dict[str, set[str]] = defaultdict(set)
    offices: dict[str, set[str]] = defaultdict(set)
    for name, mentions in found.items():
        for branch, place in _pairs(lowered[name], mentions):
            provinces[_base(branch)].add(place.ids[0])
            offices[place.ids[0]].add(_base(branch))
    if any(len(bases) >= _OWN_TABLE for bases in offices.values()):
        return found
    every = any(_ALL_OF_THEM.search(text) for text in lowered.values())
    departments = any(_ALL_DEPARTMENTS.search(text) for text in lowered.values())
    told = {
        base
        for base, ids in provinces.items()
        if (base in _BRANCHES and (every or len(ids) >= _FEWEST))
        or (base not in _BRANCHES and departments and len(ids) >= _FEWEST)
    }
    if not told and not every:
        return found
    return {name: _joined(texts[name], lowered[name], mentions, told) for name, mentions in found.items()}


def offices_told(lowered: str) -> str | None:
    """Which branches a caption or the heading of a column says that a table lists by their provinces.

    >>> offices_told("kết quả của bhxh các tỉnh, thành phố"), offices_told("cục thuế"), offices_told("các tỉnh")
    ('Bảo hiểm xã hội', 'Cục Thuế', None)
    """
    match = _ALL_OF_THEM.search(lowered) or _HEADS.fullmatch(lowered)
    return None if match is None else _base_told(match)


def _base_told(match: re.Match[str]) -> str | None:
    """The office whose branches such words speak of."""
    told = " ".join((match["base"] or match["some"]).split())
    return _ABBREVIATED.get(told) or next((base for base in _BRANCHES if normal(base) == told), None)


_HEADS = cue(rf"\s*(?:tên\s+)?{_WHOSE}(?:\s+(?:tỉnh|tỉnh,\s*(?:thành\s+phố|tp)))?\s*(?P<some>)")


def of_office(base: str, text: str, mentions: list[Mention]) -> str | None:
    """The branch that a row names by its province alone, in a table of branches."""
    places = [each for each in mentions if each.kind == "unit"]
    if len(places) != 1 or not places[0].ids[0].startswith("province:") or places[0].end != len(text):
        return None
    return _name(places[0], places[0], base) if _BEFORE_NAME.fullmatch(text, 0, places[0].start) else None


_BEFORE_NAME = re.compile(r"(?:(?:[Tt]ỉnh|[Tt]hành phố|TP\.?)\s*)?")


def branch_of(text: str, lowered: str, mentions: list[Mention], home: tuple[str, ...]) -> str | None:
    """The name of the branch that a row of a table is of, when it is in another province than the article's own."""
    for branch, place in _pairs(lowered, mentions):
        if _base(branch) in _BRANCHES and branch.start == 0 and place.end == len(text) and place.ids != home:
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
            and (_base(branch) in _BRANCHES or branch.ids[0].startswith("Sở "))
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
    heads = {match.end(): base for match in _ALL_OF_THEM.finditer(lowered) if (base := _base_told(match))}
    last: tuple[int, str] | None = None
    for mention in mentions:
        if mention.start in branches:
            continue
        branch = places.get(mention.start)
        if branch is not None:
            start, base = branch.start, _base(branch)
        elif last is not None and mention.kind == "unit" and _NEXT.fullmatch(lowered, last[0], mention.start):
            start, base = mention.start, last[1]
        elif mention.kind == "unit" and (head := _listed_under(lowered, mention, heads)):
            start, base = mention.start, head
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


def _listed_under(lowered: str, mention: Mention, heads: dict[int, str]) -> str | None:
    """The form “Các cục thuế dẫn đầu gồm: Quảng Ninh (92,5 điểm), …”: which branches a list of provinces is of."""
    return next(
        (
            base
            for end, base in heads.items()
            if mention.start < end < mention.end or _TO_LIST.fullmatch(lowered, end, mention.start)
        ),
        None,
    )
