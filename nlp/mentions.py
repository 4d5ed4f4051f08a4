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

from nlp.bureaus import bureaus
from nlp.contentment import satisfaction_in_short, satisfied_people
from nlp.english_ministries import ministries
from nlp.english_places import departments, reads_out_english_parts
from nlp.english_places import places as english_places
from nlp.factors import factors
from nlp.fields import names_field, told_by_field
from nlp.lexicon import load, normal, words
from nlp.mention import Mention, MentionKind
from nlp.ministries import listed, sectors
from nlp.parts import numbered_parts, unknown_parts
from nlp.patterns import cue
from nlp.places import PARTS, boards, districts, joined_names
from nlp.spellings import is_name, told_apart
from nlp.territories import of_its_day
from nlp.untyped import untyped
from schema.catalogue import catalogue

# A name inside another name is not the province: Báo Quảng Ninh, Đại học Cần Thơ, huyện Quảng Ninh.
_NOT_UNIT_BEFORE = cue(
    r"(?:báo|đài|đại\s+học|học\s+viện|sân\s+bay|cảng|cầu|đường|(?<!thành )phố|chợ|trường|cao\s+đẳng|bệnh\s+viện|sông|hồ|núi|đèo|vịnh|ga|công\s+ty|ngân\s+hàng|tạp\s+chí|cao\s+tốc|quốc\s+lộ|"
    r"câu\s+lạc\s+bộ|clb|đội|nhà\s+máy|khách\s+sạn|đảo|biển|bến\s+xe|samsung|vinamilk|xi\s+măng|gạch|lễ\s+hội|nghị\s+quyết|tuyên\s+bố)\s+$"
)
_ANAPHORA = cue(
    r"(?<!\w)(?:(?P<province>tỉnh(?:\s+(?:này|ta|nhà|mình|chúng\s+(?:ta|tôi)))?|ubnd\s+tỉnh|tỉnh\s+đó|(?:chúng\s+(?:tôi|ta)|(?<!của\s)(?<!chính\s)(?<!tự\s)(?<!\w)mình)(?=\s+(?:đã\s+|chỉ\s+|mới\s+|cũng\s+|vẫn\s+)*(?:đạt|xếp|đứng|tăng|giảm|được|giữ|tụt|lọt|nằm|dẫn|vươn|ở\s+(?:vị|hạng|thứ|mức))(?!\w)))|(?P<city>ubnd\s+thành\s+phố|thành\s+phố(?:\s+(?:này|mình|ta))?)|"
    r"(?P<ministry>bộ\s+(?:này|ta|mình|chúng\s+(?:ta|tôi))|(?:ngành|ngân\s+hàng)\s+này|toàn\s+ngành)|(?P<both>cả\s+hai(?:\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|bộ))?|(?<!thứ\s)hai\s+(?:tỉnh|địa\s+phương|thành\s+phố|bộ|đơn\s+vị)(?:\s+(?:này|trên|kể\s+trên))?)|(?P<any>(?:đơn\s+vị|địa\s+phương|cơ\s+quan)\s+(?:này|đó|trên)|địa\s+phương\s+mình|(?:huyện|quận|sở|xã|phường)\s+(?:này|đó)|nơi\s+này|nơi\s+đây|thành\s+phố\s+(?:cảng|hoa\s+phượng\s+đỏ)|đất\s+mỏ|vùng\s+mỏ)|(?P<part>(?:huyện|quận|thị\s+xã|xã|phường|địa\s+phương|đơn\s+vị)(?:\s+(?:nhà|ta))?(?=,?\s+(?:đã|đạt|xếp|đứng|mới|vẫn|cũng|chỉ|còn|được|có|nằm|ở|giữ|tiếp|tăng|giảm|vươn|tụt|lùi|lên|nhảy|nhích|bứt|bật|leo|vọt|thăng|trượt|rơi|rớt|tuột|sụt|trở|thoát|cải|dẫn|phấn|đặt|đề|quyết|lọt|từng|luôn|sẽ|phải|thứ|là|bị|vượt|đưa|đang|không|chưa|lại|bất|duy|làm|hiện|năm)(?!\w)|\s*[,.;)]|\s*$)))(?!\w)"
)
_THE_OFFICE = cue(
    r"(?<!\w)(?<!khối )(?<!cấp )(?<!nhóm )(?<!bình )(?<!quân )(?<!tại )(?<!liên )(?<!toàn )sở(?=\s+(?:đã|đạt|xếp|đứng|dẫn|tăng|giảm|tụt|vươn|giữ|cũng|vẫn|tiếp\s+tục|lọt|nằm|phấn\s+đấu|đặt\s+mục|chỉ\s+(?:đạt|xếp|đứng|được|có)|mới\s+(?:đạt|xếp|đứng)|được\s+(?:chấm|xếp|đánh)|ở\s+(?:vị|hạng|mức))(?!\w))|(?<=của\s)sở(?=\s+(?:đạt|xếp|đứng|tăng|giảm|năm|cũng|đã|là|ở|còn|vẫn|chỉ|lên|từ)(?!\w)|[,.;:)]|$)"
)
"""The form “sở đứng thứ ba”, "điểm của sở đạt …": the department spoken of."""
_UNITS_NEXT = cue(r"\s+\d{1,3}\s+(?:tỉnh|địa\s+phương|đơn\s+vị|cơ\s+quan|sở|huyện|quận|xã|phường|bộ)(?!\w)")
_SAID_BEFORE = cue(r"\s+(?:này|đó|trên|nói\s+trên|tương\s+ứng)(?!\w)")
_ENGLISH_ANAPHORA = cue(
    r"(?<!\w)(?:the|this)\s+(?:(?P<province>(?:(?:northern|southern|central|mountainous|coastal|border|highland|mekong\s+delta|highlands)\s+)*(?:province|locality)(?!\s+of))"
    r"|(?P<city>(?:(?:port|capital|central|southern|northern|coastal|central-level|municipal|imperial)\s+)*(?:city|municipality|capital)(?!\s+of|\s+\w+\s+(?:province|people)))|(?P<ministry>(?:ministry|agency|central\s+bank)(?!\s+(?:of|for)))|(?P<any>unit|department|district))(?![\w-])"
)
_GROUP = cue(
    r"(?<!\w)(?:(?P<ministries>(?:khối\s+)?(?:các\s+|(?:17|18|19|14|20)\s+|khối\s+)bộ(?:,?\s+(?:cơ\s+quan\s+ngang\s+bộ|ngành))?(?:,\s*cơ\s+quan\s+ngang\s+bộ)?|bộ,\s+cơ\s+quan\s+ngang\s+bộ)|"
    r"(?P<provinces>(?:ubnd\s+)?(?:các\s+|63\s+|34\s+|61\s+)(?:tỉnh,?\s+thành(?:\s+phố)?(?:\s+trực\s+thuộc\s+trung\s+ương)?|tỉnh,\s*thành\s+phố|tỉnh\s+thành|tỉnh|địa\s+phương)|khối\s+(?:tỉnh|địa\s+phương)))(?!\w)"
)

# The satisfaction indicator is described rather than named, with any tail: "mức độ hài lòng của người dân … nói chung".
_SATISFACTION = cue(
    r"(?<!\w)(?:kết\s+quả\s+)?(?:chỉ\s+số|mức\s+độ|mức|tỷ\s+lệ|tỉ\s+lệ)\s+(?:đo\s+lường\s+|đánh\s+giá\s+|về\s+)*(?:mức\s+độ\s+)?(?:sự\s+)?hài\s+lòng(?P<general>\s+(?:nói\s+)?chung)?"
    r"(?P<who>\s+của\s+(?:người\s+dân|công\s+dân|cá\s+nhân|tổ\s+chức|doanh\s+nghiệp)(?:\s*(?:,|và)\s*(?:người\s+dân|cá\s+nhân|tổ\s+chức|doanh\s+nghiệp|các\s+tổ\s+chức))*)?"
    r"(?P<service>\s+(?:đối\s+với|về|với)\s+(?:sự\s+|chất\s+lượng\s+|việc\s+)?(?:phục\s+vụ|cung\s+ứng\s+dịch\s+vụ|cung\s+cấp\s+dịch\s+vụ|dịch\s+vụ)(?:\s+hành\s+chính(?:\s+công)?)?(?:\s+của\s+(?:các\s+)?(?:cơ\s+quan|chính\s+quyền)"
    r"(?:\s+(?:hành\s+chính|nhà\s+nước|các\s+cấp|địa\s+phương|công))*)?(?:\s+trong\s+thực\s+hiện\s+(?:thủ\s+tục\s+hành\s+chính|tthc))?(?:\s+nói\s+chung)?)?(?!\w)"
)
_OTHERS_CONTENT = cue(
    r"\s+(?:trong\s+|thuộc\s+|ở\s+)?lĩnh\s+vực\s+(?!hành\s+chính|công)|\s+(?:chung\s+)?(?:(?:(?:của|từ\s+phía)\s+)?(?:các\s+|những\s+)?(?:người\s+(?:bệnh|nộp\s+thuế|lao\s+động|tiêu\s+dùng|học|nhà|sử\s+dụng|xem|đọc|chơi|mua|thân)|khách|du\s+khách|hành\s+khách|bệnh\s+nhân|"
    r"thân\s+nhân|học\s+sinh|sinh\s+viên|học\s+viên|phụ\s+huynh|nhân\s+viên|công\s+nhân|hội\s+viên|đoàn\s+viên|bạn\s+đọc|độc\s+giả|cử\s+tri|cư\s+dân|chủ\s+thẻ|thuê\s+bao|đối\s+tác|nhà\s+đầu\s+tư)"
    r"|(?:đối\s+với|với|về|tại|ở)\s+(?:các\s+|những\s+)?(?:dịch\s+vụ\s+(?:y\s+tế|khám|giáo\s+dục|điện|vận\s+tải|ngân\s+hàng|xe\s+buýt)|(?:ngành|cơ\s+quan)\s+(?:thuế|điện|y\s+tế|giáo\s+dục|hải\s+quan)|bệnh\s+viện|trường|xe\s+buýt|điện\s+lực|môi\s+trường\s+làm\s+việc)|(?:đối\s+với|với|về|trong)\s+[^,;.()\d]{0,60}?(?:lĩnh\s+vực\s+(?!hành\s+chính|công)|thái\s+độ|cơ\s+sở\s+vật\s+chất))"
)
"""Whose satisfaction, or with what, the indicator does not measure."""
_BLOCKS = frozenset({"group:ministries-with-services", "group:ministries-without-services"})
_MEAN_OF_BLOCK = cue(r"(?:trung\s+bình|bình\s+quân|trung\s+vị)(?:[^.;]|\.(?=\d)){0,80}$")
_NATION = cue(
    r"(?<!\w)(?:(?<=ở\s)cấp\s+quốc\s+gia(?=,|\s+thì\s)|(?<=at\s)(?:the\s+)?national\s+level(?=,)|cả\s+nước|toàn\s+quốc|(?:national|nationwide|country's)\s+(?:average|mean|median))(?!\w)"
)


_IS_PRODUCED = cue(
    r"\s+(?:của\s+(?:tỉnh|thành\s+phố|cả\s+nước)\s+)?(?:(?:ước|hiện|đã|phải|sẽ|đang)\s+)*(?:chiếm(?!\s+(?:tối\s+đa\s+|tới\s+)?\d+(?:[.,]\d+)?\s+điểm)|đóng\s+góp|(?:trong|trên|/)\s*gr?dp)(?!\w)"
)
"""The form “kinh tế số chiếm 20% GRDP”: what is produced, no pillar of an index."""


@lru_cache(maxsize=1)
def _automaton() -> Any:
    import ahocorasick  # noqa: PLC0415  # only the stage that reads pays for it

    automaton = ahocorasick.Automaton()
    entries: dict[str, list[tuple[MentionKind, tuple[str, ...], bool]]] = {}
    for surface in catalogue().surfaces():
        entries.setdefault(normal(surface.text), []).append((surface.kind, surface.ids, surface.strong))
    entries.setdefault("thủ đô", []).append(("unit", ("province:ha-noi",), True))
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
    return names_field(lowered)


def names(text: str, lowered: str) -> list[Mention]:
    """Catalogue names in a text, without overlaps, left to right. ``lowered`` is the same text, normalised."""
    found: list[Mention] = []
    length_of_text = len(text)
    # Without a capital before a small letter the text has no names but abbreviations: "ha noi hang 3 PCI".
    wordless = not any(one.isupper() and other.islower() for one, other in itertools.pairwise(text))
    for last, (length, kinds, _) in _automaton().iter(lowered):
        start, end = last - length + 1, last + 1
        if end < length_of_text and _in_word(lowered[end]):
            continue
        if start and _in_word(lowered[start - 1]) and _in_word(lowered[start]):
            continue
        said = lowered[start:end]
        if length <= 4 and (
            lowered[max(0, start - 1) : start] in {"/", "-", "–"} or lowered[end : end + 1] in {"-", "–", "/"}
        ):  # 56/KH-UBND is no province
            continue
        if said in _NEWS_AGENCIES and lowered[max(0, start - 1) : start] == "(" and lowered[end : end + 1] == ")":
            continue  # "Hanoi (VNA) – …" tells who reports
        if said == "tb" and _MEAN_IN_SHORT.match(lowered, end):
            continue  # "TB cả nước": the mean, not Thái Bình
        if said == "ict" and not re.search(r"(?:chỉ\s+số|xếp\s+hạng|bảng)\s+$", lowered[max(0, start - 12) : start]):
            continue  # the branch of industry, not the index
        if said == "vốn" and _AT_FIRST.match(lowered, end):
            continue  # "vốn chỉ đạt", "vốn là": no capital
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
            if kind == "department" and not wordless and not text[start].isupper():
                continue
            shown = "group" if kind == "unit" and ids[0].startswith("group:") else kind
            found.append(Mention(start, end, shown, ids, text[start:end], strong))  # type: ignore[arg-type]
    found += [
        *joined_names(text, lowered),
        *boards(text, lowered),
        *numbered_parts(lowered),
        *ministries(text, lowered),
        *bureaus(text, lowered),
    ]
    found += [*listed(text, lowered, found), *sectors(text, lowered, found)]
    found = _behind_bodies(text, lowered, found)
    kept = told_apart([mention for mention in _longest_first(found, len(text)) if mention.kind != "decoy"])
    bodies = {mention.end for mention in kept if mention.kind == "department"}
    return [
        mention
        for mention in kept
        if mention.kind != "unit"
        or mention.start - 1 in bodies  # "Sở Tài nguyên và Môi trường Đồng Nai": that "trường" is no school
        or not _NOT_UNIT_BEFORE.search(lowered[max(0, mention.start - 14) : mention.start])
    ]


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
    found = _with_described(text, lowered, names(text, lowered))
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
    # "huyện Quảng Ninh", "thành phố Ninh Bình": the province's name inside is not the province.
    found = _outside(found, places)
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
        if free(*match.span()):
            ids = ("group:ministries",) if match["ministries"] else ("group:provinces",)
            found.append(Mention(match.start(), match.end(), "group", ids, match.group()))
            taken[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
    for match in itertools.chain(_ANAPHORA.finditer(lowered), _ENGLISH_ANAPHORA.finditer(lowered)):
        if _NOT_UNIT_BEFORE.search(lowered, max(0, match.start() - 14), match.start()):
            continue  # "Bệnh viện tỉnh"
        if free(*match.span()) and _stands_for_a_unit(lowered, match):
            form = str(match.lastgroup)
            noun = " ".join(match.group().split()).removesuffix(" nhà").removesuffix(" ta")
            form = noun if form == "part" and noun in PARTS else form
            form = noun.split()[0] if form == "any" and noun.split()[0] in PARTS else form  # "huyện này"
            found.append(
                Mention(
                    match.start(),
                    match.end(),
                    "anaphora",
                    (),
                    match.group(),
                    strong=match.lastgroup == "any" or " này" in match.group(),
                    form=form,
                )
            )
    if any(mention.kind in {"department", "district"} for mention in found):
        for match in _THE_OFFICE.finditer(lowered):
            if free(*match.span()) and _stands_for_a_unit(lowered, match):
                found.append(Mention(match.start(), match.end(), "anaphora", (), match.group(), form="sở"))
    for match in _THE_MINISTRY.finditer(text):
        if free(*match.span()):
            found.append(Mention(match.start(), match.end(), "anaphora", (), match.group(), form="ministry"))
    found.sort(key=lambda mention: mention.start)
    return found


_THE_MINISTRY = cue(
    r"(?<!\w)Bộ(?=\s+(?:đạt|xếp|đứng|tiếp\s+tục|đã|vươn|giữ|cũng|tăng|giảm|còn|dẫn|được|phải|sẽ|bị|mới|vẫn|từng|luôn|lọt|phấn\s+đấu|đặt|tụt|rơi|lên|xuống|chỉ(?!\s+số)|có(?=\s+(?:chỉ|điểm|kết)))(?!\w))|(?<=của )Bộ(?=\s+(?:đạt|xếp|năm|tăng|là|đứng|cũng|đã|chỉ(?!\s+số)|giảm|còn|vẫn|trong|ở)(?!\w)|[,.;:)]|$)"
)


def _with_factors(found: list[Mention], parts: list[Mention]) -> list[Mention]:
    """The mentions with the parts that no catalogue names; what else the words of such a part name is not meant."""
    if not parts:
        return found
    kept = []
    for mention in found:
        over = [part for part in parts if mention.start < part.end and part.start < mention.end]
        if mention.kind == "indicator" and any(part.end == mention.end for part in over):
            mention.kind = "other"  # "mức độ hài lòng về cung ứng dịch vụ hành chính công", beside that with policies
        if not over or mention.kind not in {"component", "other"}:
            kept.append(mention)
    whole = [part for part in parts if not any(each.start < part.end and part.start < each.end for each in kept)]
    return sorted([*kept, *whole], key=lambda mention: mention.start)


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


def _is_part_of_named(named: str | None, inside: list[Mention], start: int) -> bool:
    """Whether satisfaction is meant as a part of the indicator named last: one of its components has this very name."""
    return named is not None and any(
        mention.kind == "component" and mention.start == start and f"{named}/" in "".join(mention.ids)
        for mention in inside
    )


def _with_described(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """Add the indicators that are described rather than named; a description swallows the names inside it."""
    ends = [mention.end for mention in found]
    swallowed: set[int] = set()
    described = []
    named, passed = None, 0
    for match in _SATISFACTION.finditer(lowered):
        strong = bool(match["service"]) or (bool(match["who"]) and bool(match["general"]))
        strong = strong or ("chỉ số" in match.group() and bool(match["who"] or match["general"]))
        first = last = bisect_right(ends, match.start())
        while last < len(found) and found[last].start < match.end():
            last += 1
        inside = found[first:last]
        for mention in found[passed:first]:
            named = mention.ids[0] if mention.kind == "indicator" else named
        passed = max(passed, first)
        if any(mention.kind in {"indicator", "other"} and mention.end > match.end() for mention in inside):
            continue
        if _is_part_of_named(named, inside, match.start()):
            continue
        strong = strong or any(mention.kind == "indicator" and mention.strong for mention in inside)
        swallowed.update(range(first, last))
        described.append(
            Mention(match.start(), match.end(), "indicator", ("SIPAS",), text[match.start() : match.end()], strong)
        )
    found = [mention for number, mention in enumerate(found) if number not in swallowed] + described
    for mention in found:
        if (
            mention.kind == "indicator"
            and "hài lòng" in lowered[mention.start : mention.end]
            and _OTHERS_CONTENT.match(lowered, mention.end)
        ):
            mention.kind = "other"
        if mention.kind == "component" and _IS_PRODUCED.match(lowered, mention.end):
            mention.kind = "other"
    found += satisfaction_in_short(text, lowered, found)
    found += satisfied_people(text, lowered, found)
    found += told_by_field(lowered, found)
    found.sort(key=lambda mention: mention.start)
    return found


_ANAPHORA_BEFORE = cue(
    r"(?:toàn|là|các|những|nhiều|không\s+ít|(?:^|[.,;:“\"]\s?|cũng\s|vẫn\s|nhưng\s|song\s|chỉ\s)có|cấp|mỗi|từng|một|hai|ba|số|mọi|bốn|sáu|bảy|tám|chín|mười|vài|mấy|đôi|(?:tỉnh|huyện|quận|thị\s+xã),|ubnd|hđnd|(?<!\d)\d{1,3}|nội|liên|ngoại|của\s+các|trung\s+tâm|trong|sở,\s+ngành,|ngoài|cổng|văn\s+phòng|bộ,\s+ngành,|%|xã,|phường,)\s+$|[\w]-$"
)
_ANAPHORA_AFTER = cue(
    r",?\s*(?:thành(?:\s+phố)?(?:\s|,|$)|ủy|ủy\s+viên|đoàn|trực\s+thuộc|khác|còn\s+lại|lân\s+cận|lớn|và\s+(?:các|địa)|bạn|nào|trong\s+cả\s+nước|liền\s+kề)"
)


_NOT_THIS_PART = cue(
    r"(?:khối|trong|tại|ở|theo|cho|với|giữa|tuyến|đầu|quốc\s+gia|chính\s+quyền|tất\s+cả|đa\s+số|nhóm|tên|số|đến|về|hệ\s+thống|cơ\s+quan,|sở,|ban,|ngành,|quận,|huyện,|tỉnh|bộ,|phường,|xã,|vị,|phương,|%)\s+$"
)
"""Before "huyện", "đơn vị": a kind of units, not the one the article is about."""


def _stands_for_a_unit(lowered: str, match: re.Match[str]) -> bool:
    kind = match.lastgroup
    if kind in {"any", "ministry"} or " này" in match.group():
        return True
    before, after = lowered[max(0, match.start() - 24) : match.start()], lowered[match.end() : match.end() + 24]
    if match.lastgroup == "part" and _NOT_THIS_PART.search(before):
        return False
    if _OF_SOME.search(before):
        return False
    return not _ANAPHORA_BEFORE.search(before) and not _ANAPHORA_AFTER.match(after)


_OF_SOME = cue(
    r"(?:(?:thuộc|trong|nằm\s+trong|ở|của)\s+(?:nhóm|khối|số)|ubnd|hđnd|tỉnh\s+ủy|thành\s+ủy|sở|ban|trên\s+địa\s+bàn|toàn|lãnh\s+đạo|trong\s+toàn|hội\s+đồng\s+nhân\s+dân|ủy\s+ban\s+nhân\s+dân)\s+$"
)


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
