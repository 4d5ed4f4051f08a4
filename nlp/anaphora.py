"""Whom "tỉnh này", "cả hai", "một bên …, bên kia …" stand for, among the names of the sentence and those before it."""

import re
from dataclasses import replace

from nlp.bodies import is_of_a_firm
from nlp.candidate import Candidate
from nlp.figures import Figure, small
from nlp.inturnagain import told_in_turn
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.places import PARTS
from nlp.roles import Role
from nlp.speakers import guest
from nlp.state import UNKNOWN, Name, State
from schema.catalogue import catalogue

_RELATIVE = cue(
    r"\s+(?:có|vốn|từng|nằm|giáp|cách|thuộc|duy\s+nhất|đầu\s+tiên|miền\s+núi|liền\s+kề|láng\s+giềng|cùng|mới|nghèo|nhỏ|lớn|trẻ|nhiều|luôn|đang|thường|vừa|biên\s+giới|ven\s+biển|công\s+nghiệp|thuần\s+nông|nông\s+nghiệp)(?!\w)"
)


_HAS_DONE = cue(r"\s+(?:đã|vừa|đang|lần\s+đầu)(?!\w)")
_ADJUNCT = cue(
    r"(?<!\w)(?:với|cùng|như|sau|trên|dưới|hơn|kém|ngoài|bên\s+cạnh|tại|ở|theo|trước|bằng|giống|khác)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)


def says_more(lowered: str, start: int, end: int, mention: Mention) -> bool:
    """The forms “Vĩnh Long, tỉnh có điều kiện tương tự, …", "Bắc Giang (72,80 điểm), tỉnh đã nhảy vọt”: more of the name before."""
    return (
        mention.form in {"province", "city"}
        and not mention.strong
        and re.fullmatch(r"\s*(?:\([^()]*\)\s*)?[,–-]\s+(?:một\s+)?", lowered[end : mention.start]) is not None
        and (
            _RELATIVE.match(lowered, mention.end) is not None
            or (
                _HAS_DONE.match(lowered, mention.end) is not None
                and not _ADJUNCT.search(lowered, max(0, start - 24), start)
            )
        )
    )


def pair(
    lowered: str, mention: Mention, mentions: list[Mention], found: list[Candidate], state: State
) -> tuple[Name, ...]:
    """Whom "cả hai", "hai tỉnh này" stands for: the two named right before; nothing where two are named or counted."""
    if any(
        other.kind in {"unit", "department", "district"} and 0 <= other.start - mention.end <= 3 for other in mentions
    ):
        return ()
    if mention.text.lower() == "cả hai" and _LEADS_IN.search(lowered, 0, mention.start):
        return ()  # "B dẫn đầu cả hai": both tables
    behind = next(
        (each for each in mentions if each.kind in {"unit", "department", "district"} and each.start > mention.end),
        None,
    )
    if behind is not None and _THESE_ARE.fullmatch(lowered, mention.end, behind.start):
        return ()  # "Hai bộ cùng tăng ba bậc là A và B": told of those named behind
    merged = tuple(dict.fromkeys(name.name for name in found if name.role == "merged"))
    if len(merged) == 2 and re.match(r"\s+(?:cũ|trước)", lowered[mention.end :]):
        return merged
    named = tuple(dict.fromkeys(name.name for name in found if name.role in {"subject", "place"}))
    if named:
        return named if len(named) == 2 else ()
    two = state.pair or (state.several if len(state.several) == _TWO and state.since_indicator == 0 else ())
    return () if re.search(r"\d\s*$", lowered[: mention.start]) else two


_LEADS_IN = cue(
    r"(?<!\w)(?:(?:dẫn|đứng|xếp)\s+đầu|quán\s+quân|đứng\s+cuối|(?:top|tốp|nhóm|thứ|hạng)\s+\d{1,2}(?:\s+(?:ở|về|trong))?)\s+$"
)
_THESE_ARE = cue(
    r"\s+(?:cùng|đều|có|tăng|giảm|thăng|tụt|mất|lùi)\s[^.;:,()]{0,50}?\s(?:là|gồm)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_TWO = 2


_ONE_OF_TWO = cue(
    r"(?<!\w)(?:(?P<first>một\s+bên|bên\s+này|(?:địa\s+phương|tỉnh|đơn\s+vị|thành\s+phố|huyện|sở|bộ)\s+(?:thứ\s+nhất|đầu(?:\s+tiên)?|(?:nêu\s+)?trước)|nơi\s+đầu)"
    r"|(?P<second>bên\s+kia|bên\s+còn\s+lại|(?:địa\s+phương|tỉnh|đơn\s+vị|thành\s+phố|huyện|sở|bộ)\s+(?:thứ\s+hai|còn\s+lại|sau|nêu\s+sau)|nơi\s+sau))(?=\s+(?:thì\s+|chỉ\s+|mới\s+|lại\s+|cũng\s+)*(?:đạt|xếp|đứng|thứ|hạng|được|có|ở|tăng|giảm|là)(?!\w)|\s*:?\s+\d)"
)


def one_of_two(lowered: str, found: list[Candidate], state: State) -> list[Candidate]:
    """The forms “một bên …, bên kia …”, "địa phương thứ nhất …; địa phương thứ hai …": the two named before, in order."""
    told: list[Candidate] = []
    matches = list(_ONE_OF_TWO.finditer(lowered))
    starts = {match.start() for match in matches}
    for match in matches:
        before = tuple(
            dict.fromkeys(
                name.name
                for name in found
                if name.end <= match.start() and name.role == "subject" and name.start not in starts
            )
        )
        pair = before or state.pair
        one = (pair[0] if match["first"] else pair[1]) if len(pair) == 2 else UNKNOWN
        told.append(Candidate(one, match.start(), match.end(), "subject"))
    return told if len(told) > 1 else []


_LEFT = cue(r"(?<!\w)(?:khỏi|rời|ngoài)\s+(?:cả\s+)?$")
"""The form “đã thoát khỏi nhóm này”."""
_THIS_GROUP = cue(
    r"(?<!\w)(?:nhóm|tốp|top)\s+(?:này|đó|ấy|nói\s+trên|kể\s+trên)(?!\w)"
    r"|(?<!\w)(?:cùng|chung)\s+(?:(?:nằm|thuộc|trong|ở|một)\s+)*nhóm(?=\s+(?:(?:còn|có|gồm|là)\s|với\s[^,.;\d]{3,40}\s(?:còn|có|là|gồm)\s))"
)


def group_again(lowered: str, figures: list[Figure], state: State) -> list[Figure]:
    """The form “hai cái tên lọt nhóm này là A và B”: the group told last, in the sentence or in the one before it."""
    found: list[Figure] = []
    for match in _THIS_GROUP.finditer(lowered):
        if _LEFT.search(lowered, 0, match.start()):
            continue
        before = [figure for figure in figures if figure.end <= match.start() and tells_group(figure)]
        told = before[-1] if before else state.last_group if state.since_paragraph == 0 else None
        if told is not None:
            found.append(replace(told, start=match.start(), end=match.end(), rule="this_group", earlier=False))
    return found


_THIS_PLACE = cue(
    r"(?<!\w)(?:vị\s+trí|ngôi(?:\s+vị)?|thứ\s+hạng|hạng)\s+(?:này|đó|ấy|nói\s+trên|(?<=,\svị\strí\s)mà|(?<=,\sngôi\svị\s)mà)\s+(?:(?:từng|đã|lại|vốn|(?:(?:vào|hồi|trong|của|ở)\s+)?(?:(?:một\s+)?năm\s+(?:liền\s+)?trước(?:\s+đó)?|năm\s+ngoái|năm\s+20\d\d|(?:kỳ|lần)(?:\s+(?:đánh\s+giá|công\s+bố|xếp\s+hạng))?\s+(?:liền\s+)?trước(?:\s+đó)?))\s+)*(?=(?:thuộc\s+về|là\s+của|của|do|được|rơi\s+vào)\s)"
    r"|(?<!\w)(?:(?:cũng|vẫn)\s+(?:chỉ\s+)?(?:ở|giữ|(?:đứng|xếp)(?:\s+ở)?)|giữ\s+nguyên)\s+(?:đúng\s+)?(?:vị\s+trí|thứ\s+hạng|hạng)\s+(?:này|đó|ấy)(?=\s*(?:[,.;(]|$|với\s|khi\s|nhưng\s|song\s))"
    r"|(?<!\w)(?:từng|đã|cũng|tiếp\s+tục)\s+(?:giữ|nắm\s+giữ|chiếm(?:\s+giữ)?|đứng\s+ở)\s+(?:vị\s+trí|ngôi(?:\s+vị)?|thứ\s+hạng)\s+(?:này|đó|ấy)(?=\s+(?:(?:liên\s+tục|liên\s+tiếp|suốt|trong|vào|hồi|từ|cả|năm|hai|ba|bốn|sáu|bảy|tám|\d)\s|\())"
)


def place_again(lowered: str, figures: list[Figure], state: State) -> list[Figure]:
    """The form “Năm ngoái, vị trí này thuộc về Ủy ban Dân tộc”: the place told last, in the sentence or in the one before it."""
    found: list[Figure] = []
    for match in _THIS_PLACE.finditer(lowered):
        ranks = [
            each for each in figures if each.end <= match.start() and each.kind == "rank" and each.comparator == "="
        ]
        near = state.last_rank is not None and state.since_paragraph == 0 and state.since_indicator == 0
        near = near and not lowered.startswith("của ", match.end())
        told = ranks[-1] if ranks else state.last_rank.figure if near else None
        if told is not None:
            found.append(replace(told, start=match.start(), end=match.end(), rule="this_place", earlier=False))
    return found


def tells_group(figure: Figure) -> bool:
    """Whether a figure is a group that others can be said to belong to: one of PAPI's four, "nhóm 16 tỉnh dẫn đầu"."""
    return figure.kind == "group" or (figure.rule in {"top_n", "this_group"} and figure.comparator == "<=")


_THOSE_UNITS = cue(
    r"(?<!\w)(?:cả\s+)?(?P<number>các|những|ba|bốn|(?<!một\s)(?<!hai\s)(?<!ba\s)(?<!vài\s)(?<!mấy\s)(?<!\d\s)năm|sáu|bảy|tám|chín|mười|[3-9]|10)\s+(?:tỉnh,?\s+thành(?:\s+phố)?|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|huyện|quận|xã|phường|sở|bộ|cái\s+tên)\s+(?:này|đó|ấy|kể\s+trên|nói\s+trên)(?!\w)"
)
_ALL_OF_THEM = cue(
    r"(?<!\w)(?:của|ở|tại)\s+(?:cả\s+)?(?P<number>ba|bốn|năm|sáu|bảy|[3-7])\s+(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|huyện|xã|phường|sở|bộ)(?=\s+(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự|là|đạt)(?!\w))"
)
"""The form “SIPAS của ba tỉnh tương ứng …”: all those that the paragraph told of, where they are as many."""
_AMONG = cue(r"(?<!\w)(?:trong|giữa|ngoài|so\s+với|hơn|sau|trên|dưới|với|cùng|như|thuộc|trừ|khác)\s+(?:số\s+)?$")
SEVERAL = 500
"""The group of the names that "các địa phương này" stands for."""


def those_units(lowered: str, mentions: list[Mention], state: State) -> list[Candidate]:
    """Whom "các địa phương này", "ba tỉnh này" stand for: as many units as the sentence before told of, else none by name.

    So stands a list of values "lần lượt" that names no unit.
    """
    found = told_in_turn(lowered, mentions, state)
    for match in _THOSE_UNITS.finditer(lowered):
        told = state.several if state.since_indicator == 0 else ()
        number = match["number"]
        fits = len(told) > 1 if number in {"các", "những"} else len(told) == small(number)
        role: Role = "scope" if _AMONG.search(lowered, max(0, match.start() - 16), match.start()) else "subject"
        if not fits and number not in {"các", "những"} and len(state.listed) == small(number):
            told, fits = state.listed, True  # "Tỉnh mới gồm ba tỉnh cũ A, B, C. Năm 2024, ba địa phương này …"
        names = told if fits else (UNKNOWN,)
        group = SEVERAL if fits else 0
        found.extend(Candidate(name, match.start(), match.end(), role, group=group) for name in names)
    for match in _ALL_OF_THEM.finditer(lowered):
        told = state.paragraph_told
        if len(told) == small(match["number"]):
            found.extend(Candidate(name, match.start("number"), match.end(), "subject", group=SEVERAL) for name in told)
    return found


_DESCRIBED = cue(
    r"(?<!\w)(?:tỉnh,?\s+thành(?:\s+phố)?|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|nơi|bộ|huyện|quận|xã|phường|sở)"
    r"(?=\s+(?:(?:có\s+(?:điểm(?:\s+số)?|chỉ\s+số|kết\s+quả|thứ\s+hạng|số\s+điểm)\s+)?(?:cao|thấp|tốt|kém|yếu|khá|giỏi|dở)\s+nhất|(?:đầu|cuối|chót|bét)\s+bảng)"
    r"\s+(?:(?:cả\s+nước|toàn\s+quốc|(?:trong\s+)?(?:vùng|khu\s+vực|bảng|nhóm|khối))\s+)?(?:cũng|chỉ|mới|vẫn|đã|lại|đạt|được|\d)"
    r"|\s+(?:tăng|giảm|tụt|mất|thăng|rớt)(?:\s+(?:điểm|hạng|bậc))?\s+(?:nhiều|mạnh|sâu)\s+nhất\s+(?:cũng|chỉ|mới|đã|mất|tăng|giảm|được)(?!\w))"
)
_WHOEVER_IT_WAS = cue(
    r"(?<!\w)(?:^|(?<=[.;“\"]\s)|(?<=^[“\"])|(?<=\shơn\s)|(?<=\ském\s))(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|huyện|sở)(?=\s+(?:(?:đứng|xếp|ở)\s+)?(?:đầu|cuối|chót|bét)(?:\s+bảng)?\s+(?:năm\s+(?:nay|ngoái|trước|20\d\d)\s|hơn\s|kém\s|có\s+điểm))"
)
"""The form “Tỉnh cuối bảng năm nay đã hơn tỉnh cuối bảng năm 2016 gần 2,5 điểm”."""
_LEADING = cue(
    r"(?<!\w)(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|nơi|bộ|huyện|quận|xã|phường|sở)"
    r"(?=\s+(?:(?:dẫn|đứng|xếp)\s+(?:đầu|nhất|cuối|chót|bét)|đội\s+sổ|về\s+(?:nhất|chót|bét)|quán\s+quân)(?:\s+cùng)?"
    r"\s+(?:(?:cả\s+nước|toàn\s+quốc|(?:trong\s+)?(?:vùng|khu\s+vực|bảng|nhóm|khối|danh\s+sách))\s+)?(?:(?:cũng|chỉ|mới|vẫn|đã|lại)\s+)*(?:đạt|được|có)\s+(?:\w+\s+){0,2}\d)"
)
_NAMED_BEHIND = cue(r"(?:\s(?:là|thuộc\s+về|gọi\s+tên)\s|[:(–])")


_GOES_TO_ONE = cue(
    r"(?<!\w)(?:thuộc\s+về|là\s+của|rơi\s+vào)\s+(?P<one>một\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|thành\s+phố|huyện|sở|xã))(?!\w)"
)
"""The form “Điểm thấp nhất, 37,9, thuộc về một tỉnh miền núi không được nêu tên”."""


def described(lowered: str, mentions: list[Mention], state: State) -> list[Candidate]:
    """The form “tỉnh cao nhất cũng chỉ đạt 73 điểm”: a unit that is told by its place and that nothing names.

    The verbs, as in "tỉnh dẫn đầu đạt 73 điểm", describe one only beside another place told last, of the same indicator.
    """
    last = state.last_rank
    named = min((each.start for each in mentions if each.kind in {"indicator", "component"}), default=len(lowered))
    leading = _LEADING.finditer(lowered, 0, named) if last is not None and last.value not in {None, 1} else ()
    firms = [
        Candidate(UNKNOWN, each.start, each.end, "subject")
        for each in mentions
        if each.kind == "unit" and is_of_a_firm(lowered, each.start, each.end)
    ]
    unnamed = [
        Candidate(UNKNOWN, *match.span("one"), "subject")
        for match in (_GOES_TO_ONE.finditer(lowered) if " một " in lowered else ())
        if not any(each.kind in {"unit", "department", "district"} and each.start >= match.end() for each in mentions)
    ]
    return (
        unnamed
        + firms
        + [
            Candidate(UNKNOWN, match.start(), match.end(), "subject")
            for match in (*_DESCRIBED.finditer(lowered), *_WHOEVER_IT_WAS.finditer(lowered), *leading)
            if not any(
                each.kind in {"unit", "department", "district"}
                and each.start > match.end()
                and each.ids != ("national",)
                and _NAMED_BEHIND.search(lowered, match.end(), each.start)
                for each in mentions
            )
        ]
    )


_OLD_UNITS = cue(
    r"(?<!\w)(?:cả\s+)?(?P<number>hai|ba|bốn|[2-4])\s+(?:tỉnh,?\s+thành(?:\s+phố)?|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị)\s+(?:cũ|trước\s+đây|trước\s+(?:khi\s+)?(?:sáp\s+nhập|hợp\s+nhất|sắp\s+xếp)|thành\s+viên|hợp\s+thành)(?!\w)"
)


def old_units(lowered: str, found: list[Candidate]) -> list[Candidate]:
    """The form “Lâm Đồng sau khi sáp nhập với Bình Thuận và Đắk Nông …, ba tỉnh cũ đứng thứ 21, 33 và 48”."""
    told: list[Candidate] = []
    for match in _OLD_UNITS.finditer(lowered):
        before = [name for name in found if name.end <= match.start()]
        merged = [name.name for name in before if name.role == "merged"]
        if merged and len(merged) == small(match["number"]) - 1:
            merged = [name.name for name in before if name.role in {"subject", "merged"} and name.name.kind == "unit"]
        if len(dict.fromkeys(merged)) == small(match["number"]):
            names = dict.fromkeys(merged)
            told.extend(Candidate(name, match.start(), match.end(), "subject", group=SEVERAL) for name in names)
    return told


def antecedent(found: list[Candidate], form: str) -> Name | None:
    """The unit of the right type named last before, in the same sentence."""
    level = {"province": "province", "city": "province", "ministry": "ministry", "sector": "ministry"}.get(form)
    for name in reversed(found):
        if name.name.kind not in {"unit", "department", "district"} or name.role in {"table", "scope", "merged"}:
            continue
        if form in PARTS:
            if name.name.is_part(form):
                return name.name
            continue
        if level is None or _is_such(name.name, level, form):
            return name.name
    # "Sau ngày 1/7, Hải Phòng hợp nhất với Hải Dương; tỉnh này …": whom no other name of the sentence can be
    merged = [name.name for name in found if name.role == "merged" and name.name.kind == "unit"]
    return merged[0] if level is not None and len(merged) == 1 and _is_such(merged[0], level, form) else None


def _is_such(name: Name, level: str, form: str) -> bool:
    return name.level == level and (level == "ministry" or name.is_city == (form == "city"))


_AGAINST_HOME = cue(r"(?<!\w)(?:còn|trong\s+khi(?:\s+đó)?|thì|riêng|so\s+với|hơn|cùng|như)\s+$")
_FIGURE = cue(r"\d")


def spoken_of_here(
    lowered: str, mention: Mention, mentions: list[Mention], found: list[Candidate], state: State
) -> Name | None:
    """Whom "tỉnh" stands for in a sentence that tells of another unit than the article does, or quotes its leader."""
    if mention.form not in {"province", "city"}:
        return None
    named = ((Name(each.ids, each.kind), each.start, each.end) for each in mentions)
    name = guest(lowered, mention.start, named) or state.speaker
    if name is None and state.home is not None:
        name = _told_of_here(lowered, mention, found, state)
    return name if name is not None and name.is_city == (mention.form == "city") else None


def _told_of_here(lowered: str, mention: Mention, found: list[Candidate], state: State) -> Name | None:
    """The unit that the sentence tells of: "Với 61,10 điểm, TP.HCM giữ vị trí thứ hai; năm ngoái, thành phố có 57,06 điểm".

    A paper of the province itself says "tỉnh" of its own even there.
    """
    if state.own_paper or _AGAINST_HOME.search(lowered, 0, mention.start):
        return None
    named = [name for name in found if name.name.kind == "unit" and name.role == "subject" and not name.group]
    if len({name.name for name in named}) != 1 or any(name.name == state.home for name in found):
        return None
    told = _FIGURE.search(lowered, 0, mention.start) is not None
    return named[0].name if told and named[0].name.level == "province" else None


_ONE_OF_REGION = cue(
    r"(?<!\w)(?<!các\s)(?<!những\s)(?<!nhiều\s)(?<!mỗi\s)(?<!một\s)(?<!số\s)(?<!\d\s)(?<!hai\s)(?<!ba\s)(?<!bốn\s)(?<!vài\s)(?:tỉnh|thành\s+phố)\s+(?:(?:ở|thuộc|của|vùng)\s+)*$"
)
_ACTS_ALONE = cue(
    r"\s+(?:(?:đã|chỉ|mới|cũng|vẫn|lại|tiếp\s+tục|bất\s+ngờ|còn|nay)\s+)*(?:lùi|tụt|rơi|rớt|tăng|giảm|đạt|xếp|đứng|vươn|nhảy|bật|leo|lên|xuống|giữ|dẫn\s+đầu|mất|lọt|thoát|trượt)(?!\w)"
)
"""Around the region in "tỉnh miền Trung lùi xuống thứ 5": the province told last."""


def of_its_region(lowered: str, mentions: list[Mention], state: State) -> list[Mention]:
    """The mentions, with "tỉnh miền Trung" made the province of that region that was named last."""
    if not any(mention.ids and mention.ids[0].startswith("region:") for mention in mentions):
        return mentions
    told = []
    for mention in mentions:
        only = (
            mention.kind == "unit"
            and mention.ids[0].startswith("region:")
            and _ACTS_ALONE.match(lowered, mention.end)
            and _ONE_OF_REGION.search(lowered, 0, mention.start)
        )
        name = _last_of(mention.ids[0], state) if only else None
        if name is None:
            told.append(mention)
            continue
        if told and told[-1].kind == "anaphora" and mention.start - told[-1].end <= 1:
            told.pop()
        told.append(replace(mention, ids=name.ids))
    return told


def _last_of(region: str, state: State) -> Name | None:
    """The province of a region that was spoken of last."""
    slug = region.removeprefix("region:")  # a wide region has the members of those named after it
    wide = [unit.id for unit in catalogue().units(type="region") if slug in unit.id]
    inside = {unit.id for each in wide for unit in catalogue().members(each)}
    recent = [*state.last.subjects, *reversed(state.seen)]
    return next((name for name in recent if name.kind == "unit" and inside & {*name.ids}), None)


_ITS_PROVINCE = cue(r"(?:tỉnh|thành\s+phố)\s*(?:[(:–-]|\s(?:\d|với\s+\d|đạt\s|được\s))")


def of_its_province(lowered: str, told: Candidate, mention: Mention) -> bool:
    """The form “Ban Quản lý KKT tỉnh 78,1 điểm”: whose the department before is, not another subject."""
    return (
        told.name.kind == "department"
        and told.role == "subject"
        and lowered[told.end : mention.start].isspace()
        and _ITS_PROVINCE.match(lowered, mention.start) is not None
    )


def of_the_whole(mention: Mention, found: list[Candidate]) -> bool:
    """Whether "tỉnh", "thành phố" may only say where a department or district told before has its place: "số 1 của tỉnh"."""
    return mention.form in {"province", "city"} and any(name.name.kind in {"department", "district"} for name in found)


_THIS_ONE = cue(
    r"\W*(?:đây|đó)\s+(?:(?:cũng|chính|vẫn|đồng\s+thời|tiếp\s+tục)\s+)*là\s+(?:(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|cơ\s+quan|nơi|sở|huyện|xã|phường)(?:\s+(?:duy\s+nhất|đang|mà))*)\s+(?:(?:có|đạt|được(?:\s+chấm)?|giành)\s+)?(?:(?:tổng|điểm|số|chỉ\s+số|kết\s+quả|par|index|{indicator}|mức)\s+)*"
)
"""The form “Đây cũng là tỉnh có tổng điểm thấp nhất”: the one told right before."""


def this_one(lowered: str, until: int) -> bool:
    """Whether a sentence says up to a place of it that the unit told right before is the one with it."""
    return _THIS_ONE.fullmatch(lowered, 0, until) is not None
