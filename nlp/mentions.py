"""Names in a text: units, indicators, components, departments, districts and what stands for them.

One pass of an automaton over the lowered text finds every catalogue name; the longest wins where two overlap.
"""

import itertools
import re
from bisect import bisect_right
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from nlp.bodies import bodies
from nlp.bureaus import bureaus
from nlp.communes import with_counties
from nlp.described import with_described
from nlp.english_fields import names_english_field
from nlp.english_ministries import ministries
from nlp.english_places import departments, reads_out_english_parts
from nlp.english_places import places as english_places
from nlp.factors import factors
from nlp.fields import names_field
from nlp.lexicon import load, normal, words
from nlp.mention import Mention, MentionKind
from nlp.ministries import listed, sectors
from nlp.parts import numbered_parts, unknown_parts
from nlp.patterns import cue
from nlp.places import boards, branch_names, districts, joined_names, with_zones
from nlp.spellings import is_name, told_apart
from nlp.standins import NOT_UNIT_BEFORE, epithets, stand_ins
from nlp.tails import with_tails
from nlp.territories import of_its_day
from nlp.untyped import untyped
from nlp.wardnames import wards_among
from schema.catalogue import catalogue

_UNITS_NEXT = cue(r"\s+\d{1,3}\s+(?:tỉnh|địa\s+phương|đơn\s+vị|cơ\s+quan|sở|huyện|quận|xã|phường|bộ)(?!\w)")
_SAID_BEFORE = cue(r"\s+(?:này|đó|trên|nói\s+trên|tương\s+ứng)(?!\w)")
_GROUP = cue(
    r"(?<!\w)(?:(?P<ministries>(?:khối\s+)?(?:các\s+|(?:17|18|19|14|20)\s+|khối\s+|(?<=[;,]\s)cấp\s+(?=bộ\s+(?:là|đạt|ở\s+mức)\s+0[,.]\d))bộ(?:,?\s+(?:cơ\s+quan\s+ngang\s+bộ|ngành))?(?:,\s*cơ\s+quan\s+ngang\s+bộ)?|bộ,\s+cơ\s+quan\s+ngang\s+bộ)|"
    r"(?P<provinces>(?:ubnd\s+)?(?:các\s+|63\s+|34\s+|61\s+)(?:tỉnh,?\s+thành(?:\s+phố)?(?:\s+trực\s+thuộc\s+trung\s+ương)?|tỉnh,\s*thành\s+phố|tỉnh\s+thành|tỉnh|địa\s+phương)|khối\s+(?:tỉnh|địa\s+phương)))(?!\w)"
)

_SOME_AMONG = cue(
    r"(?<!\w)(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|số\s+ít|\d{1,2})\s+(?:(?:bộ|tỉnh|địa\s+phương|đơn\s+vị|cơ\s+quan)\s+)?trong(?:\s+tổng)?(?:\s+số)?\s+$"
)
"""Before all of them: "là 3 trong 17 bộ đạt trên 80%" tells some of them."""
_BLOCKS = frozenset({"group:ministries-with-services", "group:ministries-without-services"})
_MEAN_OF_BLOCK = cue(r"(?:trung\s+bình|bình\s+quân|trung\s+vị)(?:[^.;]|\.(?=\d)){0,80}$")
_NATION = cue(
    r"(?<!\w)(?:(?<=ở\s)cấp\s+quốc\s+gia(?=,|\s+thì\s)|(?<=at\s)(?:the\s+)?national\s+level(?=,)|cả\s+nước|toàn\s+quốc|(?<=\sfor\s)the\s+(?:whole|entire)\s+country(?=\s+(?:st(?:ood|ands)|was|is|reached|averaged|scored|hit|rose|fell|came|had|has|at))|(?:national|nationwide|country's)\s+(?:average|mean|median)s?|(?<=\sthe\s)(?:national|nationwide|country's)\s+(?:rate|figure|level|score|result)(?=\s+of\s+\d)|(?<=the\s)national(?=\s+(?:[a-z]+\s+)?(?:scores?|index)\s)|(?:nationwide|nationally|countrywide)(?=,\s+(?:the\s+)?(?:20\d\d\s+)?(?:overall\s+|general\s+)?(?:{indicator}|satisfaction|average|mean|index|\d[\d.]*\s?(?:percent|per\s+cent|%)\s+of)))(?!\w)"
)


@lru_cache(maxsize=1)
def _automaton() -> Any:
    import ahocorasick  # noqa: PLC0415  # only the stage that reads pays for it

    automaton = ahocorasick.Automaton()
    entries: dict[str, list[tuple[MentionKind, tuple[str, ...], bool]]] = {}
    for surface in catalogue().surfaces():
        entries.setdefault(normal(surface.text), []).append((surface.kind, surface.ids, surface.strong))
    for capital in ("thủ đô", "the capital city", "vietnam's capital"):
        entries.setdefault(capital, []).append(("unit", ("province:ha-noi",), True))
    entries["hn"] = [("unit", ("province:ha-noi",), True)]  # nobody writes it for Hà Nam, whose letters it could be
    for decoy in catalogue().decoys():
        phrase = normal(decoy)
        kind: MentionKind = (
            "other" if re.match(r"(?:bộ\s+)?chỉ\s+số|.*index|năng\s+lực|xếp\s+hạng|bảng", phrase) else "decoy"
        )
        entries.setdefault(phrase, []).append((kind, (decoy,), True))
    for code, slips in load("slips").items():
        for slip in slips:
            entries.setdefault(normal(slip), []).append(("indicator", (code,), True))
    for name, nicknames in load("nicknames").items():
        for nickname in nicknames:
            entries[normal(nickname)] = [entry for entry in entries[normal(name)] if entry[0] == "unit"]
    for entry in load("departments")["names"]:
        for text in (entry["name"], *entry.get("aliases", ())):
            entries.setdefault(normal(text), []).append(("department", (entry["name"],), True))
    for phrase in words("neutral"):
        entries.setdefault(phrase, []).append(("decoy", (phrase,), True))
    for phrase in words("other"):
        entries.setdefault(phrase, []).append(("other", (phrase,), True))
    for phrase, kinds in entries.items():
        kinds.sort(key=lambda item: (not item[2], _ORDER[item[0]]))
        automaton.add_word(phrase, (len(phrase), kinds, any(kind == "indicator" for kind, _, _ in kinds)))
    automaton.make_automaton()
    return automaton


_AT_FIRST = cue(
    r"\s+(?:chỉ|đã|là|dĩ|được|xếp|đứng|đạt|luôn|từng|có|nằm|thuộc|ở|dẫn|không|chưa|quen|cao|thấp|thường|giữ|bị|yếu|mạnh|rất|năm\s+(?:\d{4}|ngoái|trước))(?!\w)"
)
_WORD_GOES_ON = {
    " công": cue(
        r"\s+(?:bố|khai|nhận|tác|chức|việc|nghiệp|thương|bằng|an|khố|trình|đoàn|cộng|dân|ty|nghệ|lập|sức|vụ|sở|sự|luận|minh|ích)(?!\w)"
    ),
    " số": cue(r"\s+(?:liệu|lượng|hóa|hoá|đông|phận|vốn|người|hộ|tiền|hồ\s+sơ)(?!\w)"),
}
"""Behind the last syllable of a name that begins a word of its own instead: "công bố", "công khai", "số liệu"."""
_CONTENT_WITH = cue(
    r"(?<!\w)hài\s+lòng\s[^.;:]{0,70}?(?:về|với|đối\s+với|trong|khi)\s+(?:(?:việc|kết\s+quả|công\s+tác|quá\s+trình)\s+)*(?:giải\s+quyết|thực\s+hiện|làm)\s+$"
)
_BY_MEANS_OF = cue(
    r"(?<!\w)(?:căn\s+cứ|dựa\s+(?:trên|vào)|qua|thông\s+qua|trên\s+cơ\s+sở|bằng|tiến\s+hành|tổ\s+chức|kết\s+hợp)(?:\s+(?:[^\W\d]|,)+){0,8}\s+$"
)
_AN_INDEX = r"(?:chỉ\s+số|{indicator}|điểm\s+số|số\s+điểm|tổng\s+điểm|thứ\s+hạng)"
_INDEX_GROWS = cue(
    rf"(?<!\w){_AN_INDEX}(?:\s+(?:này|của|tỉnh|thành\s+phố|địa\s+phương|(?:năm\s+)?20\d\d|cũng|có|đã|luôn|liên\s+tục|tiếp\s+tục|đều|vẫn|sự|mức|bước|đà|tốc\s+độ))*\s+$"
)
_OF_AN_INDEX = cue(rf"\s+(?:về\s+|của\s+|trong\s+)?(?:các\s+|bộ\s+)?{_AN_INDEX}(?!\w)(?!\s+(?:giá|sản\s+xuất))")
_ORDER: dict[str, int] = {
    "group": 0,
    "unit": 0,
    "indicator": 1,
    "component": 2,
    "department": 3,
    "decoy": 4,
    "other": 5,
}


_NEWS_AGENCIES = frozenset({"vna", "vns", "ttxvn", "vov", "vtv"})


_MEAN_IN_SHORT = cue(r"\s+(?:chung|của|cả|toàn|các|63|34|vùng|khối|cấp)(?!\w)")


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def names_indicator(lowered: str) -> bool:
    """Whether a text names an indicator at all, or describes the one on satisfaction: the gate of the stage."""
    if "hài lòng" in lowered:
        return True
    for last, (length, _, tells) in _automaton().iter(lowered):
        if not tells:
            continue
        start, end = last - length + 1, last + 1
        if not (start and _in_word(lowered[start - 1])) and not (end < len(lowered) and _in_word(lowered[end])):
            return True
    return names_field(lowered) or names_english_field(lowered)


_LONGEST_SYLLABLE = 8


def _behind_capital(text: str, start: int) -> bool:
    """Whether a word that begins with a capital, and has no other, stands right before this place: in a name."""
    before = text[max(0, start - _LONGEST_SYLLABLE) : start]
    return before.endswith(" ") and (before.split() or [""])[-1].istitle()


def _goes_on(lowered: str, start: int, end: int) -> bool:
    """The form “Bộ Tài chính công bố”: the ministry, and a word that begins with the last syllable of the field."""
    return any(lowered.endswith(last, start, end) and rest.match(lowered, end) for last, rest in _WORD_GOES_ON.items())


def _is_no_part(said: str, lowered: str, start: int) -> bool:
    """Whether words that a component is called by say something else here."""
    if said == "dịch vụ công":  # "các bộ có dịch vụ công": which block, no dimension of PAPI
        return lowered.endswith(("có ", "không ", "cung cấp "), 0, start)
    if said == "thủ tục hành chính":  # "tỷ lệ hài lòng về giải quyết thủ tục hành chính": no field of reform
        return _CONTENT_WITH.search(lowered, max(0, start - 110), start) is not None
    return False


def names(text: str, lowered: str) -> list[Mention]:
    """Catalogue names in a text, without overlaps, left to right. ``lowered`` is the same text, normalised."""
    found: list[Mention] = []
    length_of_text = len(text)
    # Without a capital before a small letter the text has no names but abbreviations: "ha noi hang 3 PCI".
    wordless = not any(one.isupper() and other.islower() for one, other in itertools.pairwise(text))
    for last, (length, kinds, _) in _automaton().iter(lowered):
        start, end = last - length + 1, last + 1
        if end < length_of_text and (_in_word(lowered[end]) or _goes_on(lowered, start, end)):
            continue
        if start and (lowered[start - 1].isalnum() or lowered[start - 1] == "_") and _in_word(lowered[start]):
            continue
        said = lowered[start:end]
        if length <= 4 and (
            lowered[max(0, start - 1) : start] in {"/", "-", "–", "&"} or lowered[end : end + 1] in {"-", "–", "/", "&"}
        ):  # 56/KH-UBND is no province
            continue
        if said in _NEWS_AGENCIES and lowered[max(0, start - 1) : start] == "(" and lowered[end : end + 1] == ")":
            continue  # "Hanoi (VNA) – …" tells who reports
        if lowered.startswith(".vn", end) and any(kind == "unit" for kind, _, _ in kinds):
            continue  # "VOV.VN - …": the paper itself
        if said == "tb" and _MEAN_IN_SHORT.match(lowered, end):
            continue  # "TB cả nước": the mean, not Thái Bình
        if said == "ict" and not re.search(r"(?:chỉ\s+số|xếp\s+hạng|bảng)\s+$", lowered[max(0, start - 12) : start]):
            continue  # the branch of industry, not the index
        if said == "vốn" and _AT_FIRST.match(lowered, end):
            continue  # "vốn chỉ đạt", "vốn là": no capital
        if said == "tăng trưởng" and (
            _INDEX_GROWS.search(lowered, max(0, start - 60), start) or _OF_AN_INDEX.match(lowered, end)
        ):
            continue  # "PAPI cũng tăng trưởng đều": of the index, not of the economy
        if _is_no_part(said, lowered, start):
            continue
        if said.endswith("điều tra xã hội học") and _BY_MEANS_OF.search(lowered, max(0, start - 60), start):
            continue  # "căn cứ kết quả tự đánh giá và điều tra xã hội học": how it was measured
        if said == "cpi":
            # A slip of the pen for PCI beside a provincial competitiveness score; prices otherwise.
            slip = re.search(
                r"(?:năng\s+lực|cạnh\s+tranh|vcci|cấp\s+tỉnh|thành\s+phần)[^.;]{0,80}$",
                lowered[max(0, start - 100) : start],
            ) or re.match(r"\s*\(?\s*(?:chỉ\s+số\s+)?năng\s+lực\s+cạnh\s+tranh", lowered[end : end + 40])
            kinds = [(kind, ids, True) for kind, ids, _ in kinds if (kind == "indicator") == bool(slip)]  # noqa: PLW2901
        if said in {"tỷ lệ", "tỉ lệ"} and _SAID_BEFORE.match(lowered, end):
            continue  # "tỷ lệ này": the one that was named
        if said == "tổng số" and _UNITS_NEXT.match(lowered, end):
            continue  # "cuối bảng trong tổng số 64 xã, phường"
        for kind, ids, strong in kinds:
            if kind == "unit" and not (
                wordless or is_name(text, start, end, ids[0], said) or _of_block(lowered, ids, start)
            ):
                continue
            small = kind == "department" and not wordless and not text[start].isupper()
            if small and not (said.startswith("sở ") and text[start + 3].isupper()):  # "sở KH&ĐT"
                continue
            if kind == "other" and text[start].isupper() and " " not in said and _behind_capital(text, start):
                continue  # "Kinh Môn", "Hóc Môn": the end of a name
            shown = "group" if kind == "unit" and ids[0].startswith("group:") else kind
            found.append(Mention(start, end, shown, ids, text[start:end], strong))  # type: ignore[arg-type]
    found += [
        *joined_names(text, lowered),
        *boards(text, lowered),
        *numbered_parts(lowered),
        *ministries(text, lowered),
        *bureaus(text, lowered),
    ]
    found += [*listed(text, lowered, found), *sectors(text, lowered, found), *branch_names(text, lowered, found)]
    found = _behind_bodies(text, lowered, with_zones(text, found) if "quản lý" in lowered else found)
    kept = told_apart([mention for mention in _longest_first(found, len(text)) if mention.kind != "decoy"])
    bodies = {mention.end for mention in kept if mention.kind == "department"}
    return [
        mention
        for mention in kept
        if mention.kind != "unit"
        or mention.start - 1 in bodies  # "Sở Tài nguyên và Môi trường Đồng Nai": that "trường" is no school
        or not (
            NOT_UNIT_BEFORE.search(lowered[max(0, mention.start - 14) : mention.start])
            or (lowered.startswith(" này", mention.end) and _SAYS_WHICH.search(lowered, 0, mention.start))
        )
    ]


_SAYS_WHICH = cue(r"(?<!\w)(?<!các\s)(?:tỉnh|thành\s+phố)\s+(?:[^\W\d]+\s+){0,2}$")
"""The form “tỉnh Tây Nguyên này”: the region only says which province is meant."""


_WORD_OF_BODY = cue(r"\s(?:tỉnh|thành\s+phố|tp\.?)$")


def _behind_bodies(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """The names found, with "Bắc Giang" alone behind "Công an tỉnh", whose last word it would take for itself."""
    bodies = {
        word.start() + 1: mention
        for mention in found
        if mention.kind == "department"
        and text[mention.start].isupper()
        and (word := _WORD_OF_BODY.search(lowered, mention.start, mention.end))
    }
    if not bodies:
        return found
    kept = []
    for mention in found:
        body = bodies.get(mention.start) if mention.kind == "unit" else None
        if body is not None and mention.end > body.end + 1:
            start = body.end + 1
            kept.append(replace(mention, start=start, text=text[start : mention.end]))
        else:
            kept.append(mention)
    return kept


def _of_block(lowered: str, ids: tuple[str, ...], start: int) -> bool:
    """Whether a mean is told of a block that is written without capitals: "giá trị trung bình của nhóm có dịch vụ công"."""
    return ids[0] in _BLOCKS and _MEAN_OF_BLOCK.search(lowered, max(0, start - 100), start) is not None


def _longest_first(found: list[Mention], length: int) -> list[Mention]:
    """Mentions without overlaps: the longest of those that share letters; shared names keep all their ids."""
    taken = bytearray(length)
    kept: dict[tuple[int, int], Mention] = {}
    for mention in sorted(found, key=lambda m: (m.start - m.end, not m.strong, _ORDER[m.kind], m.start)):
        same = kept.get((mention.start, mention.end))
        if same is not None and same.kind == mention.kind:
            same.ids = tuple(dict.fromkeys((*same.ids, *mention.ids)))
        elif taken.find(1, mention.start, mention.end) < 0:
            taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            kept[mention.start, mention.end] = mention
    return sorted(kept.values(), key=lambda mention: mention.start)


def mentions(text: str, lowered: str, *, board: bool | None = None) -> list[Mention]:
    """Everything that a figure can belong to, left to right, without overlaps; longer names win.

    ``board`` tells whether the article reads out a province's own table; left out, the text itself tells.
    """
    found = with_described(text, lowered, with_tails(text, lowered, names(text, lowered)))
    found = [replace(each, ids=("DDCI",)) if _is_of_parts(lowered, each) else each for each in found]
    found = of_its_day(lowered, found)
    found = sorted([*found, *unknown_parts(text, lowered, found)], key=lambda mention: mention.start)
    found = _with_factors(found, factors(text, lowered))
    if reads_out_english_parts(lowered):
        found = _longest_first([*found, *departments(text, lowered)], len(text))
        places = english_places(text, lowered, found)
    else:
        places = districts(text, lowered, found)
    places = sorted(
        [*places, *untyped(text, lowered, [*found, *places], board=board)], key=lambda mention: mention.start
    )
    places = with_counties(lowered, places)
    # "huyện Quảng Ninh", "thành phố Ninh Bình": the province's name inside is not the province.
    found = _outside(found, places)
    found, wards = wards_among(lowered, found, places)
    if wards:
        places = sorted([*places, *wards], key=lambda mention: mention.start)
        places += untyped(text, lowered, [*found, *places], board=board)  # "Cam Đường và Lào Cai"
        places.sort(key=lambda mention: mention.start)
    taken = bytearray(len(text))
    for mention in found:
        taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)

    def free(start: int, end: int) -> bool:
        return taken.find(1, start, end) < 0

    found.extend(place for place in places if free(place.start, place.end))
    for place in places:
        taken[place.start : place.end] = b"\x01" * (place.end - place.start)
    for match in _NATION.finditer(lowered):
        if free(*match.span()):
            found.append(Mention(match.start(), match.end(), "unit", ("national",), match.group()))
            taken[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
    for match in _GROUP.finditer(lowered):
        if free(*match.span()) and not _SOME_AMONG.search(lowered, 0, match.start()):
            ids = ("group:ministries",) if match["ministries"] else ("group:provinces",)
            found.append(Mention(match.start(), match.end(), "group", ids, match.group()))
            taken[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
    for epithet in epithets(text, lowered, free):
        found.append(epithet)
        taken[epithet.start : epithet.end] = b"\x01" * (epithet.end - epithet.start)
    for body in bodies(text, lowered, free):
        found.append(body)
        taken[body.start : body.end] = b"\x01" * (body.end - body.start)
    office = any(mention.kind in {"department", "district"} for mention in found)
    inside = any(mention.kind == "district" for mention in found)
    found.extend(stand_ins(text, lowered, free, office=office, inside=inside))
    found.sort(key=lambda mention: mention.start)
    return found


def _with_factors(found: list[Mention], parts: list[Mention]) -> list[Mention]:
    """The mentions with the parts that no catalogue names; what else the words of such a part name is not meant."""
    if not parts:
        return found
    kept = []
    for mention in found:
        over = [part for part in parts if mention.start < part.end and part.start < mention.end]
        if mention.kind == "component" and over and all(_is_longer(mention, part) for part in over):
            over = []  # "cải cách thể chế" is none of the pillars called "thể chế"
        if mention.kind == "indicator" and any(part.end == mention.end for part in over):
            mention.kind = "other"  # "mức độ hài lòng về cung ứng dịch vụ hành chính công", beside that with policies
        if not over or mention.kind not in {"component", "other"}:
            kept.append(mention)
    whole = [part for part in parts if not any(each.start < part.end and part.start < each.end for each in kept)]
    return sorted([*kept, *whole], key=lambda mention: mention.start)


def _is_longer(mention: Mention, part: Mention) -> bool:
    """Whether a name holds more than a part that stands in it."""
    return mention.start < part.start or (mention.start == part.start and mention.end > part.end)


_OF_PARTS = cue(
    r"\s+(?:giữa\s+)?(?:các|cấp)\s+(?:sở|huyện|quận|cơ\s+quan|xã|phường|đơn\s+vị|địa\s+phương\s+(?:trong|thuộc|của)\s+tỉnh)(?!\w)"
)


def _is_of_parts(lowered: str, mention: Mention) -> bool:
    """Whether the competitiveness told is that of departments and districts: "năng lực cạnh tranh các sở, ngành và quận, huyện"."""
    return mention.ids == ("PCI",) and mention.kind == "indicator" and _OF_PARTS.match(lowered, mention.end) is not None


def _outside(found: list[Mention], places: list[Mention]) -> list[Mention]:
    """The mentions that no place cuts into, and the units whose name covers more than the place."""
    ends = [place.end for place in places]
    kept = []
    for mention in found:
        position = bisect_right(ends, mention.start)
        while position < len(places) and places[position].start < mention.end:
            place = places[position]
            same = (mention.start, mention.end) == (place.start, place.end) and place.ids[0] == "Thành phố Huế"
            if mention.kind != "unit" or same or mention.start > place.start or mention.end < place.end:
                break
            position += 1
        else:
            kept.append(mention)
    return kept


def unit_ids_in_year(ids: tuple[str, ...], year: int | None, published: date | None) -> str:
    """Which of the units that share a name is meant: the one of the year measured, else of the day of publication."""
    # A result of a year belongs to the units of its own table: 34 provinces from the year 2025.
    if len(ids) == 1:
        return catalogue().unit(ids[0]).id
    return _unit_of_day(ids, date(year, 12, 31) if year is not None else published)


@lru_cache(maxsize=4096)
def _unit_of_day(ids: tuple[str, ...], day: date | None) -> str:
    """The unit that has the name on a day; the last one to have it where the day is unknown or none had it."""
    units = [catalogue().unit(unit_id) for unit_id in ids]
    if day is not None:
        for unit in units:
            if unit.exists(day):
                return unit.id
    return max(units, key=lambda unit: unit.valid_from or date.min).id
