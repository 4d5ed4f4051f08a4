"""Departments and places inside a province, and ministries, however their names are joined and shortened.

The parts of "Bộ Văn hóa, Thể thao và Du lịch" are written out or not and joined by a comma, a dash, "và" or "&": the name
is what is left without the joints. Districts are known by the word before them, and keep it for those listed behind.
"""

import re
from bisect import bisect_right
from dataclasses import replace
from functools import lru_cache
from itertools import product

from nlp.lexicon import load, normal
from nlp.mention import CITIES, Mention
from nlp.patterns import cue
from nlp.wordlists import CAPITAL
from schema.catalogue import catalogue

PARTS = frozenset({"huyện", "quận", "thị xã", "xã", "phường", "đặc khu", "sở"})
"""What stands for a part of a province, by its type."""
_JOINTS = re.compile(r"\s*[,–-]\s*|\s+(?:và|&)\s+|&")
_HEAD = cue(r"(?<!\w)(?:bộ|sở)\s+(?=\w)")
_WORD = re.compile(r"\s*(?:[,–&-]\s*|và\s+|&\s*)?(?P<word>[^\W\d_]+)")
_LONGEST_NAME = 12
"""Words of the longest name, its joints left out."""


@lru_cache(maxsize=1)
def _joined() -> dict[str, tuple[str, tuple[str, ...]]]:
    """The letters of every way to write a ministry or department with several parts -> kind and ids."""
    forms: dict[str, tuple[str, tuple[str, ...]]] = {}
    shared: dict[str, list[str]] = {}
    for unit in catalogue().units(type="ministry"):
        shared.setdefault(unit.full_name, []).append(unit.id)
    named = [(name, "unit", tuple(ids)) for name, ids in shared.items()]
    named += [(entry["name"], "department", (entry["name"],)) for entry in load("departments")["names"]]
    for name, kind, ids in named:
        head, _, rest = normal(name).partition(" ")
        parts = [part for part in _JOINTS.split(rest) if part]
        if head not in {"bộ", "sở"} or len(parts) < 2:
            continue
        ways = [(part.replace(" ", ""), "".join(word[0] for word in part.split())) for part in parts]
        for way in product(*ways):
            forms.setdefault(head + "".join(way), (kind, ids))
    return forms


def joined_names(text: str, lowered: str) -> list[Mention]:
    """Ministries and departments of several parts: "Bộ VH, TT&DL", "Sở Lao động - TB và XH"."""
    forms = _joined()
    found = []
    for head in _HEAD.finditer(lowered):
        if not text[head.start()].isupper():
            continue
        key, position, best = head.group().strip(), head.end(), None
        for _ in range(_LONGEST_NAME):
            word = _WORD.match(lowered, position)
            if word is None:
                break
            key, position = key + word["word"], word.end()
            if key in forms:
                best = (position, forms[key])
        if best is not None:
            end, (kind, ids) = best
            found.append(Mention(head.start(), end, kind, ids, text[head.start() : end]))  # type: ignore[arg-type]
    return found


_BOARD = cue(
    r"(?<!\w)(?:ban\s+quản\s+lý|bql)\s+(?:các\s+)?(?:khu|kcn|kkt)(?:\s+(?:kinh\s+tế|công\s+nghiệp|công\s+nghệ\s+cao|chế\s+xuất|cửa\s+khẩu|nông\s+nghiệp))*"
    r"(?:\s*(?:,|và|-)\s*(?:các\s+)?(?:khu|kcn|kkt|chế\s+xuất|công\s+nghiệp)(?:\s+(?:kinh\s+tế|công\s+nghiệp|công\s+nghệ\s+cao|chế\s+xuất|cửa\s+khẩu))*)+(?!\w)"
)


_BRANCH = cue(
    r"(?<!\w)(?P<name>(?:chi\s+cục\s+)?(?:thuế|hải\s+quan)|kho\s+bạc\s+nhà\s+nước|kbnn|bảo\s+hiểm\s+xã\s+hội|bhxh|(?:ngân\s+hàng\s+nhà\s+nước|nhnn)(?:\s+(?:chi\s+nhánh|việt\s+nam))*|(?:chi\s+)?cục\s+dự\s+trữ\s+nhà\s+nước)"
    r"\s+khu\s+vực\s+(?P<number>[ivx]{1,5}|\d{1,2})(?![\w,.]*\d|\w)"
)
_OFFICIAL = {"kbnn": "Kho bạc Nhà nước", "bhxh": "Bảo hiểm xã hội", "nhnn": "Ngân hàng Nhà nước"}


def branches(text: str, lowered: str) -> list[Mention]:
    """The form “Kho bạc Nhà nước khu vực XX”: branches that several provinces share since 2025, known by their number."""
    found = []
    for match in _BRANCH.finditer(lowered) if "khu vực" in lowered else ():
        if not text[match.start()].isupper():
            continue
        written = " ".join(text[match.start("name") : match.end("name")].split())
        name = f"{_OFFICIAL.get(match['name'], written)} khu vực {match['number'].upper()}"
        found.append(Mention(match.start(), match.end(), "department", (name,), text[match.start() : match.end()]))
    return found


_BODY = cue(
    r"(?<!\w)(?P<name>công\s+an|thanh\s+tra|bhxh|bảo\s+hiểm\s+xã\s+hội|(?:ngành\s+)?thuế|(?:ngành\s+)?hải\s+quan|điện\s+lực|kho\s+bạc)\s(?P<of>(?:tỉnh|thành\s+phố|tp\.?)\s)?$"
)
_BODIES = {
    "công an": "Công an {}",
    "thanh tra": "Thanh tra {}",
    "bhxh": "Bảo hiểm xã hội {}",
    "bảo hiểm xã hội": "Bảo hiểm xã hội {}",
    "thuế": "Thuế {}",
    "ngành thuế": "Cục Thuế {}",
    "hải quan": "Cục Hải quan {}",
    "ngành hải quan": "Cục Hải quan {}",
    "điện lực": "Công ty Điện lực",
    "kho bạc": "Kho bạc Nhà nước",
}
_LONGEST_BODY = 28


def branch_names(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """The forms “Công an Sơn La", "Ngành thuế tỉnh Sơn La”: branches in a province, known by its name alone."""
    told = []
    for mention in found:
        if mention.kind != "unit" or not mention.ids[0].startswith("province:"):
            continue
        body = _BODY.search(lowered, max(0, mention.start - _LONGEST_BODY), mention.start)
        if body is None or not text[body.start()].isupper():
            continue
        name = " ".join(body["name"].split())
        city = (catalogue().unit(mention.ids[0]).full_name or "").startswith("Thành phố")
        ids = (_BODIES[name].format("thành phố" if city else "tỉnh"),)
        end = mention.start - 1
        told.append(Mention(body.start(), end, "department", ids, text[body.start() : end]))
    return told


_ZONE = re.compile(
    rf" (?:[Cc]ửa khẩu )?[{CAPITAL}][^\W\d_]*(?: [{CAPITAL}][^\W\d_]*){{0,3}}(?: ?[-–] ?[{CAPITAL}][^\W\d_]*(?: [{CAPITAL}][^\W\d_]*){{0,3}})?"
)


def with_zones(text: str, found: list[Mention]) -> list[Mention]:
    """The names found, boards with the zone behind them: "Ban Quản lý Khu kinh tế Vân Phong"; a province there is one itself."""
    starts = {mention.start for mention in found if mention.kind == "unit"}
    result = []
    for mention in found:
        zone = _ZONE.match(text, mention.end) if mention.ids[0].startswith("Ban Quản lý") else None
        told = zone is not None and not any(start in starts for start in range(zone.start() + 1, zone.end()))
        result.append(
            replace(mention, end=zone.end(), text=text[mention.start : zone.end()]) if zone and told else mention
        )
    return result


def boards(text: str, lowered: str) -> list[Mention]:
    """The form “Ban Quản lý Khu công nghệ cao và các khu công nghiệp”: boards of zones of several kinds."""
    found = branches(text, lowered)
    for match in _BOARD.finditer(lowered):
        if not text[match.start()].isupper():
            continue
        name = " ".join(text[match.start() : match.end()].split())
        for short, long in (("BQL", "Ban Quản lý"), ("KCN", "khu công nghiệp"), ("KKT", "khu kinh tế")):
            name = name.replace(short, long)
        found.append(Mention(match.start(), match.end(), "department", (name,), text[match.start() : match.end()]))
    return found


_KIND = r"(?:huyện|quận|thị\s+xã|thành\s+phố|tp\.?|tx\.?|thị\s+trấn|phường|xã|đặc\s+khu|h\.|q\.|p\.(?!v(?!\w)))"
_DISTRICT = cue(
    rf"(?<!\w)(?P<type>{_KIND})(?:[^\S\n]*:|\s+(?:láng\s+giềng|vùng\s+cao|miền\s+núi|ngoại\s+thành|biên\s+giới|ven\s+biển|đảo|bạn|nghèo|trung\s+du|thuần\s+nông))?[^\S\n]*(?=[^\W_])"
)
_ONE_OF_TYPES = cue(r"(?:tỉnh|huyện|quận|thị\s+xã|thành\s+phố|xã|phường)(?:\s*,\s*|\s+và\s+)$")
_BLOCK = cue(
    rf"(?<!\w)(?:khối|cấp|nhóm|các|hai|ba|bốn|năm|\d{{1,2}})\s+(?:các\s+)?(?P<type>{_KIND})\s*(?:,|:|thì|gồm|có|là|-)\s+(?=[^\W\d_])"
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)?")
_NUMBERED = re.compile(r"[12]?\d(?![\d.,%/]|\s*(?:điểm|bậc|hạng(?!\s+(?:thứ\s+)?\d)|tỉnh|xã|phường|thủ))")
_NEXT = re.compile(r"\s*(?:\([^()\n]{1,60}\))?\s*(?:,\s*và|,|;|và|rồi\s+đến)\s+(?=[^\W\d_])")
NO_NAME = re.compile(
    r"Báo|Đài|Sở|Ban|Bộ|UBND|HĐND|Tỉnh|Huyện|Quận|Xã|Phường|Cục|Hội|Đảng|Chủ|Bí|Phó|Giám|Ông|Bà|Theo|Trong|Tại|Ngày|Năm|Kết|Điểm|"
    r"Chỉ|Thứ|Khối|Nhóm|Cùng|Đây|Các|Những|Một|[A-Z]{2,}"
)
"""Words in capitals that begin no place."""


@lru_cache(maxsize=1)
def families() -> frozenset[str]:
    """Family names: what begins with one and has three words is a person."""
    return frozenset(load("names")["firm"])


_BEGINS_SOME = re.compile(r"Hội (?:An|Phú|Thịnh|Hợp)(?!\w)|Bà (?:Rịa|Điểm)(?!\w)|Năm Căn(?!\w)")
"""Places that begin with a word that begins no other: "thành phố Hội An", "huyện Năm Căn"."""


def begins_place(text: str, start: int) -> bool:
    """Whether a word that begins other names does begin a place here."""
    return _BEGINS_SOME.match(text, start) is not None


def _in_capitals(text: str, position: int) -> bool:
    """Whether another word in capitals stands right behind a position."""
    return text[position : position + 1] == " " and text[position + 1 : position + 2].isupper()


def _name_at(text: str, start: int, *, least: int, numbered: bool = True) -> int:
    """Where the name that begins at ``start`` ends: up to four words in capitals; ``start`` where there is none."""
    words: list[str] = []
    position = end = start
    while len(words) < 4:
        word = _NAME_WORD.match(text, position)
        if word is None or not word.group()[0].isupper():
            break
        if not words and NO_NAME.fullmatch(word.group()) and not begins_place(text, start):
            break
        if len(words) >= 2 and word.group() in families() and _in_capitals(text, word.end()):
            break  # the person in office: "huyện Kim Sơn Nguyễn Văn B"; but "phường Phan Đình Phùng"
        words.append(word.group())
        end = word.end()
        if text[end : end + 1] != " ":
            break
        position = end + 1
    if numbered and words and len(words) < 4 and text[end : end + 1] == " ":
        number = _NUMBERED.match(text, end + 1)  # "phường Hàm Rồng 2"
        end = number.end() if number else end
    return end if len(words) >= least else start


def _with_old_city(text: str, end: int, *, numbered: bool) -> int:
    """The names since 2025 that keep the city they lay in: "phường Xuân Hương - Đà Lạt", "phường 1 Bảo Lộc"."""
    joint = _JOINED_CITY.match(text, end)
    if joint is None or (joint["hyphen"] is None and not numbered):
        return end
    first = _NAME_WORD.match(text, joint.end())
    if first is None or first.group() in families():
        return end
    found = _name_at(text, joint.end(), least=2)
    return found if found > joint.end() else end


@lru_cache(maxsize=1)
def _towns_with_dash() -> dict[str, re.Pattern[str]]:
    """The towns whose names have two parts, under the first: "Phan Rang - Tháp Chàm"."""
    names = [name for each in load("towns").values() for name in each if " - " in name]
    return {first: re.compile(rf"\s?[-–]\s?{re.escape(rest)}(?!\w)") for first, _, rest in map(_halves, names)}


def _halves(name: str) -> tuple[str, str, str]:
    return name.partition(" - ")


def _whole_town(text: str, at: int, end: int) -> int:
    """Where the name of a town with two parts ends: "thành phố Phan Rang - Tháp Chàm"."""
    rest = _towns_with_dash().get(text[at:end])
    match = rest.match(text, end) if rest is not None else None
    return match.end() if match else end


_DASH = re.compile(r"\s?[-–]\s?")
_HUE_OF_OLD = cue(
    r"(?<!\w)(?:(?:thị\s+xã|huyện)\s+(?:hương\s+(?:thủy|trà)|phong\s+điền|quảng\s+điền|phú\s+(?:vang|lộc)|nam\s+đông|a\s+lưới)|(?:cấp|khối)\s+(?:các\s+)?huyện[,:]\s+(?:tp\.?\s*|thành\s+phố\s+)huế)(?!\w)"
)
"""Beside the districts of Thừa Thiên Huế "thành phố Huế" is one of them, not the city of 2025."""
_JOINED_CITY = re.compile(r" (?P<hyphen>[-–] )?(?=[^\W\d_])")


_IN_OFFICE = cue(
    r"(?:chủ\s+tịch|bí\s+thư|trưởng\s+ban|trưởng\s+phòng|chánh\s+văn\s+phòng|giám\s+đốc|trưởng)(?:\s+(?:thường\s+trực|ubnd|hđnd|ủy\s+ban\s+nhân\s+dân|hội\s+đồng\s+nhân\s+dân|nội\s+vụ|văn\s+phòng))*\s+$"
)


_NEVER_NUMBERED = frozenset({"Huyện", "Thị xã", "Thành phố"})
"""The number behind the name of such a place is its rank: "thành phố Lào Cai 2 (81,0 điểm)"."""


def label_of(kind: str) -> str:
    """How a type is written before a name."""
    kind = " ".join(kind.split()).rstrip(".")
    short = {"tp": "Thành phố", "tx": "Thị xã", "h": "Huyện", "q": "Quận", "p": "Phường"}
    return short.get(kind, kind.capitalize())


def districts(text: str, lowered: str, taken: list[Mention]) -> list[Mention]:
    """Districts, towns, wards and provincial cities, with their type: "Huyện Kim Sơn", "Thành phố Ninh Bình".

    Those listed behind one ("các xã Hàm Yên, Sơn Vĩ và Lũng Cú") and the one named behind a block ("khối quận, Long Biên
    dẫn đầu") share its type.
    """
    found: list[Mention] = []
    starts = [mention.start for mention in taken]
    begun = frozenset(starts)
    typed = [(match.start(), match.end(), match["type"]) for match in _DISTRICT.finditer(lowered)]
    typed += [(match.end(), match.end(), match["type"]) for match in _BLOCK.finditer(lowered)]
    for begin, at, kind in sorted(typed):
        if found and begin < found[-1].end:
            continue
        label = label_of(kind)
        if ":" in lowered[begin:at] and _ONE_OF_TYPES.search(lowered, max(0, begin - 16), begin):
            continue  # "khối huyện, thành phố: Quản Bạ, Bắc Quang": of which type each is, the block does not tell
        if _IN_OFFICE.search(lowered, max(0, begin - 60), begin) and text[at:].split(" ", 1)[0] in families():
            continue  # "Chủ tịch UBND huyện Nguyễn Văn Thạch": a person
        number = _NUMBERED.match(text, at) if label in {"Quận", "Phường"} else None
        end = (
            number.end()
            if number
            else _name_at(text, at, least=2 if begin == at else 1, numbered=label not in _NEVER_NUMBERED)
        )
        whole = _whole_town(text, at, end)
        joined = whole > end
        end = _before_names(text, at, whole, taken, starts)
        if end > at and label in {"Phường", "Xã", "Đặc khu"}:
            end = _with_old_city(text, end, numbered=number is not None)
        name = _DASH.sub(" - ", text[at:end]) if joined else text[at:end]
        if at in begun and any(
            mention.start == at and mention.end > end and mention.kind == "unit" for mention in taken
        ):
            continue  # "trong 13 tỉnh, thành phố Đồng bằng sông Cửu Long": a longer name begins here
        if end == at or (_in_office(lowered, begin) and _is_person(name)):
            continue  # "Chủ tịch UBND huyện Nguyễn Văn B"
        big = label == "Thành phố" and any(normal(name).startswith(city) for city in CITIES)
        if big and not (name == "Huế" and _HUE_OF_OLD.search(lowered)):
            continue
        found.append(Mention(begin, end, "district", (f"{label} {name}",), text[begin:end]))
        if label not in _RARE or begin == at or _PLURAL.search(lowered, max(0, begin - 12), begin):
            found += _listed_behind(text, end, label, taken, starts)
    return found


_OFFICE = cue(r"(?<!\w)(?:chủ\s+tịch|bí\s+thư|phó|giám\s+đốc|trưởng|lãnh\s+đạo)(?:\s+[^\s,.;:]+){0,3}\s+$")


_RARE = frozenset({"Thành phố", "Thị xã", "Thị trấn"})
"""Types that a list of districts changes from name to name: "thành phố Cao Lãnh, Tháp Mười, Lấp Vò"."""
_PLURAL = cue(r"(?<!\w)(?:các|hai|ba|bốn|những|[2-9])\s+$")


LIKE_PERSONS = frozenset({"Châu Thành A", "Cù Lao Dung", "Trần Văn Thời", "Hoàng Su Phì", "Phan Đình Phùng"})
"""Districts of three words whose first one is a family name."""


def _is_person(name: str) -> bool:
    """Whether a name behind an office reads as a person's: three words, a family name first."""
    words = name.split()
    return len(words) > 2 and words[0] in load("names")["families"] and name not in LIKE_PERSONS


def _in_office(lowered: str, start: int) -> bool:
    """Whether the word before a name says whose office it is, not what the name is of."""
    return _OFFICE.search(lowered, max(0, start - 40), start) is not None


def _listed_behind(text: str, end: int, label: str, taken: list[Mention], starts: list[int]) -> list[Mention]:
    """The places named behind one without a type of their own."""
    found: list[Mention] = []
    while step := _NEXT.match(text, end):
        begin = step.end()
        end = _before_names(
            text, begin, _name_at(text, begin, least=2, numbered=label not in _NEVER_NUMBERED), taken, starts
        )
        if any(
            mention.start == begin for mention in taken[bisect_right(starts, begin - 1) : bisect_right(starts, begin)]
        ):
            break
        words = text[begin:end].split()
        if not words or (len(words) > 2 and words[0] in families()):
            break
        found.append(Mention(begin, end, "district", (f"{label} {text[begin:end]}",), text[begin:end]))
    return found


_ONE_WORD = cue(r"(?!ea\s|lắk\s|huế\s|cư\s)[^\W\d]+\s")


def _before_names(text: str, at: int, end: int, taken: list[Mention], starts: list[int]) -> int:
    """``end``, or where the first name of the catalogue begins before it: "huyện Bình Chánh TP.HCM"."""
    for mention in taken[bisect_right(starts, at - 1) :]:
        if mention.start >= end:
            break
        if mention.kind == "unit" and mention.end <= end and _ONE_WORD.fullmatch(text, at, mention.start):
            continue  # "xã Tân Khánh Hòa": no district has a name of one syllable before its province
        if mention.start > at and mention.kind in {"unit", "indicator", "department"}:
            return at + len(text[at : mention.start].rstrip())
        if mention.start == at and mention.kind != "unit":
            return at
    return end
