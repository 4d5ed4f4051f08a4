"""Whom a figure is about: one decision a sentence, from the names in it and the subjects handed down."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlp.figures import Figure
from nlp.means import means
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.roles import Role, role_of
from nlp.state import NATION, UNKNOWN, Name, State
from schema.catalogue import catalogue

_INVERTED = cue(
    r"^(?:\s*(?:cả\s+nước|toàn\s+quốc|toàn\s+tỉnh|khu\s+vực|bảng\s+xếp\s+hạng|bảng|không\s+đổi\s+chủ|không\s+thay\s+đổi|năm\s+\d{4}|trong|của|về|\w+\s+index|papi|pci|sipas|dti|pgi|ddci|\([^)]*\)|trên|ở|vùng|chỉ\s+số|này|nước|các|tỉnh|bộ|đối\s+với|(?:năm\s+)?\d{4}|(?:năm|lần)\s+thứ\s+\w+(?:\s+liên\s+tiếp)?|năm\s+nay|đánh\s+giá|xếp\s+hạng|kết\s+quả|tính\s+chung|khi|này|"
    r"với|điểm|cchc|cải\s+cách\s+hành\s+chính|khối|sở|ban|ngành|huyện|xã|nhóm|địa\s+phương|(?:số\s+)?\d{1,3}\s+(?=sở|tỉnh|bộ|huyện|xã|quận|đơn|cơ|địa|vùng|khu|thành|phường|ban|ngành)|đơn\s+vị|cơ\s+quan|quận|thị\s+xã|thành\s+phố|phường|ngang|được\s+(?:chấm|xếp\s+hạng|đánh\s+giá|khảo\s+sát)|,))*?"
    r"\s*(?:vẫn\s+|tiếp\s+tục\s+|lần\s+lượt\s+|đều\s+)*(?:là\s+của|là|ở|tại|thuộc\s+về|gồm|gồm\s+có|gọi\s+tên|có|:|là\s+các|thuộc)\s*:?\s*(?:các\s+|hai\s+|ba\s+|cái\s+tên\s+)?(?:ubnd\s+|thủ\s+đô\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*|đơn\s+vị\s+|địa\s+phương\s+|thành\s+phố\s+cảng\s+)*$"
)
_INVERTED_FAR = cue(
    r"^(?:[^,.;:()\d–]|(?:19|20)\d\d|\([^()]*\)){0,90}?\s(?:là|thuộc\s+về|gọi\s+tên|là\s+của)\s+(?:ubnd\s+|thủ\s+đô\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*|đơn\s+vị\s+|địa\s+phương\s+)*$"
)
"""The owner of a place may come late: "đứng đầu Chỉ số CCHC khối sở của tỉnh Bắc Ninh là Sở Tư pháp"."""
_ANOTHER_STATEMENT = cue(r"(?<!\w)(?:tiếp|kế|sau|xếp|đạt|đứng|hơn|nhờ|khiến|cách|còn|trong\s+khi|nhưng)(?!\w)")
_APPOSED = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:,|–|-|—)\s*(?:cũng\s+là\s+|là\s+|vốn\s+là\s+)?(?:một\s+|cũng\s+)?(?:đơn\s+vị|địa\s+phương|tỉnh|cơ\s+quan|bộ|nơi|huyện|quận|xã|phường|sở|cái\s+tên|đại\s+diện)"
    r"(?:\s+(?:liền\s+kề|láng\s+giềng|bạn|duy\s+nhất|cùng\s+vùng|miền\s+núi|đang|từng|vừa|đã|luôn|có|được))*\s+(?=dẫn|đứng|xếp|cuối|đầu|đội|áp|điểm|chỉ\s+số|kết\s+quả|thứ|thấp|cao|hạng|quán|giữ|nằm|đạt|giành|tăng|giảm|vị\s+trí)"
)
_INVERTED_BLOCK = cue(
    r"^\s*(?:trong\s+|ở\s+|của\s+)?(?:nhóm|khối)(?:\s+(?!đạt|xếp|đứng|là)[^\s,;.:()]+){1,9}\s+(?:là|thuộc\s+về|gọi\s+tên)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|đơn\s+vị\s+)?$"
)
_INVERTED_ENGLISH = cue(
    r"^(?:\s*(?:of|in|on|at|the|for|with|list|table|rankings?|index|country|nation|national|place|spot|position|nationwide|overall|\w+\s+index|20\d\d|,))*\s*(?:went\s+to|goes\s+to|belong(?:s|ed)\s+to|was|is|were|are)\s+(?:the\s+)?(?:(?:northern|southern|central|northeastern)\s+)?(?:(?:province|city)\s+of\s+)?$"
)
_ITS_OWN = cue(r"\s*(?:,\s*)?(?:là|đạt|chỉ\s+đạt|ở\s+mức|với|chỉ\s+có)\s*(?:mức\s+)?")
_NO_DISTANCE = 20
"""A number from here on is what a unit has, not how far it lies from another."""
_NEAR = 16
_PAREN = cue(r"^\s*\(")
_JOIN = cue(
    r"^\s*(?:\([^()]*\)\s*)?(?:,|and|,\s*and|và|,\s*và|lẫn|cùng|cùng\s+với|với|&|;|\s-\s)\s*(?:các\s+)?(?:ubnd\s+)?(?:tỉnh\s*:?\s*|thành\s+phố\s*|tp\.?\s*)?$"
)
_AND = cue(r"\s*(?:,|và|,\s*và|lẫn)\s*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
_NO_PREDICATE = cue(r"\s*(?:\)|[.;]|$)")
_WITH_FIRST = cue(
    r"^\s*(?:\W\s*)?(?:(?:sau\s+khi|từ\s+chỗ|từ|dù|mặc\s+dù|tuy|cho\s+dù|đang|từng|vừa|mới|bị|trong\s+khi|chỉ\s+mới)\s+)?(?:rớt|tụt|rơi|lùi|trượt|sụt|lao|vươn|nhảy|leo|bứt|vọt|thăng|vị\s+trí|hạng|with|scoring|ranking|ranked|earning|topping|leading|at|at\s+the|coming|với|đạt|xếp|giành|giữ|có|được|đứng|ở|bằng|nằm|chỉ|cũng|cùng|lọt)(?!\w)"
)
_RIGHT_BEFORE = cue(
    r"^\s*(?:[(:,–-]\s*)?(?:đã\s+|tiếp\s+tục\s+|cũng\s+|đều\s+|lại\s+|vẫn\s+|bất\s+ngờ\s+)*(?:đạt|xếp|đứng|dẫn|với|tăng|giảm|là|có|giữ|vươn|và|về|chỉ|tụt|ở|được|nằm|lọt|vào|giành|trong|ghi|bị|cải\s+thiện|đầu|cuối|\d|\()?"
)
_NATIONAL_MEAN = cue(
    r"(?:trung\s+bình|bình\s+quân|trung\s+vị)(?:\s+\w+){0,3}\s+(?:cả\s+nước|toàn\s+quốc)|(?:cả\s+nước|toàn\s+quốc)\s+(?:\w+\s+){0,2}(?:trung\s+bình|bình\s+quân)|(?:trung\s+bình|bình\s+quân)\s+(?:chung|quốc\s+gia)"
)
_OF_UNITS = cue(
    r"(?<!\w)(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ(?!\s+(?:chỉ|tiêu|máy|phận))|sở|huyện|xã|phường|khoảng\s+cách|chênh\s+lệch|giá\s+mà)(?!\w)"
)
"""A sentence that speaks of units without naming one speaks of none, and not of the nation."""
_MEAN_OF = cue(r"(?<!nhóm\s)(?:trung\s+bình|bình\s+quân|trung\s+vị)(?!\s+(?:cao|thấp|khá))")


@dataclass(slots=True)
class Candidate:
    """A name that a figure may belong to."""

    name: Name
    start: int
    end: int
    role: Role
    group: int = 0
    """Names joined by comma or "và" share a group."""
    apposed: int = -1
    """Where the words that say more of the name begin to speak of it: "…, sau Hải Phòng, địa phương xếp thứ 2"."""


@dataclass(slots=True)
class Choice:
    """The subjects chosen, what it cost, and why."""

    names: tuple[Name, ...]
    cost: float
    reason: str
    span: tuple[int, int] | None = None
    """Where the name stands in the sentence, when it does."""


def candidates(lowered: str, mentions: list[Mention], state: State, figures: list[Figure]) -> list[Candidate]:
    """The names of a sentence with their roles, joined names in one group."""
    found: list[Candidate] = []
    mentions, homes = _merged(lowered, mentions)
    for mention in mentions:
        if mention.kind in {"unit", "group", "department", "district"}:
            name = Name(mention.ids, mention.kind)
        elif mention.kind == "anaphora" and found and _says_more(lowered, found[-1].end, mention):
            continue
        elif mention.form == "both":
            pair = _pair(lowered, mention, mentions, found, state)
            found.extend(Candidate(name, mention.start, mention.end, "subject", group=_BOTH) for name in pair)
            continue
        elif mention.kind == "anaphora":
            near = "này" in mention.text or "đó" in mention.text
            resolved = _antecedent(found, mention.form) if near or state.home is None else None
            resolved = resolved or state.resolve(mention.form, near=near)
            if resolved is None:
                found.append(Candidate(UNKNOWN, mention.start, mention.end, "subject"))
                continue
            name = resolved
        else:
            continue
        region = mention.kind == "unit" and catalogue().unit(mention.ids[0]).type in {"region", "national"}
        role = role_of(lowered, mention.start, mention.end, mention.kind, region=region)
        if region and role == "subject" and mention.ids[0] == "national" and not _is_nation_subject(lowered, mention):
            role = "scope"
        if role == "subject" and (
            _right_behind_rank(lowered, mention, figures)
            if region
            else mention.kind == "group" and _table_of_rank(lowered, mention, mentions, figures)
        ):
            role = "scope"
        if role == "subject" and found and _owner_of_table(lowered, mention, mentions, found):
            role = "table"
        if mention.kind == "group" and role == "subject" and not _is_group_subject(lowered, mention):
            role = "addressed"
        if found and role == "subject" and _IN_APPOSITION.fullmatch(lowered, found[-1].end, mention.start):
            role = "addressed"
        apposition = _APPOSED.match(lowered, mention.end)
        if apposition and role != "scope" and name.kind != "group":
            found.append(Candidate(name, mention.start, mention.end, "subject", apposed=apposition.end()))
            continue
        home = homes.get(mention.start)
        if home is not None and role == "source":
            # "Sở Tài chính Bình Định ước tính PCI …": who says it is the department, whom it is said of the province.
            found.append(Candidate(name, mention.start, home.start, role))
            found.append(Candidate(Name(home.ids, home.kind), home.start, home.end, "subject"))
            continue
        found.append(Candidate(name, mention.start, mention.end, role))
    found += _one_of_two(lowered, found, state)
    for start, end, name in means(lowered, mentions, state):
        role = "compared" if role_of(lowered, start, end, "group") == "compared" else "mean"
        found.append(Candidate(name, start, end, role))
    found.sort(key=lambda name: name.start)
    _compared_together(lowered, found)
    _join(lowered, found)
    return found


def _join(lowered: str, found: list[Candidate]) -> None:
    """Give names joined by comma or "và" a group of their own."""
    group = 0
    for before, after in itertools.pairwise(found):
        alike = _sort(before.name) == _sort(after.name)
        if (
            alike
            and before.role in {"subject", "place", "mean"}
            and after.role == before.role
            and _JOIN.match(lowered[before.end : after.start])
            and not (
                "(" in lowered[before.end : after.start] and not re.match(r"\s*(?:[(;.,]|và\s|$)", lowered[after.end :])
            )
            and not (
                ";" in lowered[before.end : after.start] and not re.match(r"\s*(?:[(;.,]|$)", lowered[after.end :])
            )
            and not re.search(r"\d", re.sub(r"\([^()]*\)", "", lowered[before.end : after.start]))
        ):
            before.group = before.group or (group := group + 1)
            after.group = before.group


_IN_APPOSITION = cue(
    r"\s*(?:\([^()]*\)\s*)?[,–-]\s+(?:láng\s+giềng|hàng\s+xóm|tỉnh\s+bạn|người\s+anh\s+em|đối\s+thủ|thủ\s+phủ|cửa\s+ngõ|đô\s+thị\s+hạt\s+nhân|trung\s+tâm)(?:\s+[^\W\d]+){0,4}\s+(?:của|với|sát|cạnh)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_RELATIVE = cue(
    r"\s+(?:có|vốn|từng|nằm|giáp|cách|thuộc|duy\s+nhất|đầu\s+tiên|miền\s+núi|liền\s+kề|láng\s+giềng|cùng|mới|nghèo|nhỏ|lớn|trẻ|biên\s+giới|ven\s+biển|công\s+nghiệp|thuần\s+nông|nông\s+nghiệp)(?!\w)"
)


def _says_more(lowered: str, end: int, mention: Mention) -> bool:
    """The form “Vĩnh Long, tỉnh có điều kiện tương tự, …”: the noun says more of the name before it."""
    return (
        mention.form in {"province", "city"}
        and not mention.strong
        and re.fullmatch(r"\s*[,–-]\s+(?:một\s+)?", lowered[end : mention.start]) is not None
        and _RELATIVE.match(lowered, mention.end) is not None
    )


_BOTH = 1000
"""The group of the two names that "cả hai" stands for."""


def _pair(
    lowered: str, mention: Mention, mentions: list[Mention], found: list[Candidate], state: State
) -> tuple[Name, ...]:
    """Whom "cả hai", "hai tỉnh này" stands for: the two named right before; nothing where two are named or counted."""
    if any(
        other.kind in {"unit", "department", "district"} and 0 <= other.start - mention.end <= 3 for other in mentions
    ):
        return ()
    merged = tuple(dict.fromkeys(name.name for name in found if name.role == "merged"))
    if len(merged) == 2 and re.match(r"\s+(?:cũ|trước)", lowered[mention.end :]):
        return merged
    named = tuple(dict.fromkeys(name.name for name in found if name.role in {"subject", "place"}))
    if named:
        return named if len(named) == 2 else ()
    return () if re.search(r"\d\s*$", lowered[: mention.start]) else state.pair


_ONE_OF_TWO = cue(
    r"(?<!\w)(?:(?P<first>một\s+bên|bên\s+này|(?:địa\s+phương|tỉnh|đơn\s+vị|thành\s+phố|huyện|sở|bộ)\s+(?:thứ\s+nhất|đầu(?:\s+tiên)?|nêu\s+trước)|nơi\s+đầu)"
    r"|(?P<second>bên\s+kia|bên\s+còn\s+lại|(?:địa\s+phương|tỉnh|đơn\s+vị|thành\s+phố|huyện|sở|bộ)\s+(?:thứ\s+hai|còn\s+lại|sau|nêu\s+sau)|nơi\s+sau))(?=\s+(?:thì\s+|chỉ\s+|mới\s+|lại\s+|cũng\s+)*(?:đạt|xếp|đứng|thứ|hạng|được|có|ở|tăng|giảm|là)(?!\w))"
)


def _one_of_two(lowered: str, found: list[Candidate], state: State) -> list[Candidate]:
    """The forms “một bên …, bên kia …”, "địa phương thứ nhất …; địa phương thứ hai …": the two named before, in order."""
    told: list[Candidate] = []
    for match in _ONE_OF_TWO.finditer(lowered):
        before = tuple(
            dict.fromkeys(name.name for name in found if name.end <= match.start() and name.role == "subject")
        )
        pair = before or state.pair
        if len(pair) == 2:
            told.append(Candidate(pair[0 if match["first"] else 1], match.start(), match.end(), "subject"))
    return told if len(told) > 1 else []


def _compared_together(lowered: str, found: list[Candidate]) -> None:
    """The form “(chỉ xếp sau Hải Phòng và Hà Nội)”: what is compared with may be two."""
    for before, after in itertools.pairwise(found):
        joined = before.role == "compared" and after.role == "subject" and _sort(before.name) == _sort(after.name)
        if joined and _AND.fullmatch(lowered[before.end : after.start]) and _NO_PREDICATE.match(lowered, after.end):
            after.role = "compared"


def _antecedent(found: list[Candidate], form: str) -> Name | None:
    """The unit of the right type named last before, in the same sentence."""
    level = {"province": "province", "city": "province", "ministry": "ministry"}.get(form)
    for name in reversed(found):
        if name.name.kind not in {"unit", "department", "district"} or name.role in {"table", "scope", "merged"}:
            continue
        if level is None or (
            name.name.level == level and (form == "ministry" or name.name.is_city == (form == "city"))
        ):
            return name.name
    return None


def _without(gap: str, offset: int, named: list[Mention], names: Sequence[Candidate] = ()) -> str:
    """A gap without the indicators, components and owners of tables in it: "quán quân DDCI 2023 của Sơn La gọi tên …"."""
    spans = [(mention.start, mention.end) for mention in named if mention.kind in {"indicator", "component"}]
    spans += [
        (name.start, name.end) for name in names if name.role in {"table", "scope"} or name.name.level == "region"
    ]
    for begin, stop in sorted(spans, reverse=True):
        start, end = begin - offset, stop - offset
        if start >= 0 and end <= len(gap):
            gap = gap[:start] + gap[end:]
    return gap


def _sort(name: Name) -> str:
    """Names of one sort can share a figure: a province and a district, or a ministry and all ministries, cannot."""
    if name.kind in {"department", "district"}:
        return "part"
    return catalogue().unit(name.ids[0]).type if name.kind == "unit" else name.kind


def _merged(lowered: str, mentions: list[Mention]) -> tuple[list[Mention], dict[int, Mention]]:
    """The form “Sở Giao thông vận tải Hà Nội”, "huyện Kim Sơn, tỉnh Ninh Bình": the province only says where the unit lies.

    The provinces taken up that way are given by the place where the name of their part begins.
    """
    kept: list[Mention] = []
    homes: dict[int, Mention] = {}
    for mention in mentions:
        previous = kept[-1] if kept else None
        if (
            previous is not None
            and previous.kind in {"department", "district"}
            and mention.kind == "unit"
            and (
                role_of(lowered, mention.start, mention.end, "unit") != "source"
                or lowered[previous.end : mention.start].isspace()
            )
            and re.fullmatch(
                r"\s*(?:[(,]\s*)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|của\s+(?:tỉnh\s+|thành\s+phố\s+)?)?",
                lowered[previous.end : mention.start],
            )
        ):
            homes[previous.start] = mention
            kept[-1] = replace(previous, end=mention.end)
            continue
        kept.append(mention)
    return kept, homes


def _right_behind_rank(lowered: str, mention: Mention, figures: list[Figure]) -> bool:
    """The form “thứ 5 vùng Đồng bằng sông Cửu Long”: the region is where the rank counts."""
    return any(
        figure.kind in {"rank", "rank_change"}
        and figure.end <= mention.start
        and re.fullmatch(
            r"\s*(?:trong\s+|của\s+|ở\s+)?(?:(?:các|\d+)\s+)?(?:tỉnh,?\s*(?:thành(?:\s+phố)?\s*)?|địa\s+phương\s+)?(?:thuộc\s+|trong\s+|ở\s+|của\s+)?(?:toàn\s+)?(?:vùng\s+|khu\s+vực\s+)?",
            lowered[figure.end : mention.start],
        )
        for figure in figures
    )


def _table_of_rank(lowered: str, mention: Mention, mentions: list[Mention], figures: list[Figure]) -> bool:
    """The form “dẫn đầu PAR INDEX khối bộ”: the group is the table that the place before it counts in."""
    before = next((figure for figure in reversed(figures) if figure.end <= mention.start), None)
    return (
        before is not None
        and before.kind == "rank"
        and re.fullmatch(
            r"\s*(?:(?:năm\s+)?\d{4}|trong|của|ở|về|bảng|xếp\s+hạng|[\s,])*",
            _without(lowered[before.end : mention.start], before.end, mentions),
        )
        is not None
    )


def _owner_of_table(lowered: str, mention: Mention, mentions: list[Mention], found: list[Candidate]) -> bool:
    """The form “Sở Tài chính dẫn đầu DDCI 2023 tỉnh Gia Lai”: a province behind the indicator, or behind its own department."""
    if mention.kind not in {"unit", "anaphora", "group"}:
        return False
    if mention.kind != "group" and any(
        name.name.kind in {"department", "district"}
        and name.role == "subject"
        and ";" not in lowered[name.end : mention.start]
        for name in found
    ):
        return True
    before = next(
        (other for other in reversed(mentions) if other.kind == "indicator" and other.end <= mention.start), None
    )
    if before is None or not any(
        name.end <= before.start and name.role == "subject" and not re.search(r"[,;]", lowered[name.end : before.start])
        for name in found
    ):
        return False
    return bool(
        re.fullmatch(
            r"\s*(?:\([^()]*\)\s*)?(?:năm\s+)?(?:\d{4}\s+)?(?:của\s+|khối\s+)?(?:tỉnh\s+|thành\s+phố\s+)?",
            lowered[before.end : mention.start],
        )
    )


def _is_nation_subject(lowered: str, mention: Mention) -> bool:
    before, after = lowered[max(0, mention.start - 30) : mention.start], lowered[mention.end : mention.end + 20]
    return bool(
        _MEAN_OF.search(before)
        or re.match(
            r"\s+(?:was|is|stood|reached|averaged|score|rose|fell|đạt|là|ở\s+mức|có\s+chỉ|tăng|giảm|\(\d)", after
        )
        or re.search(r"(?:chỉ\s+số|sipas|index|papi|pci|cchc|hài\s+lòng|dti)[^,.;]{0,20}của\s+$", before)
    )


def _is_group_subject(lowered: str, mention: Mention) -> bool:
    before, after = lowered[max(0, mention.start - 60) : mention.start], lowered[mention.end : mention.end + 60]
    if re.search(r"các\s+bộ[^.;]{0,30}$|(?:bộ|ngang\s+bộ),\s*$", before) and re.search(
        r"của\s+(?:các\s+)?(?:bộ|khối)", before
    ):
        return True
    return bool(
        _MEAN_OF.search(before)
        or _MEAN_OF.search(after)
        or re.search(r"(?:của|khối)\s+$", before)
        or re.match(r"\s+(?:đạt|là)\s", after)
        or mention.text.startswith("khối")
    )


def _near(names: list[Candidate], figure: Figure) -> list[Candidate]:
    """The names that stand near enough to be the figure's owner: in a list of a hundred the first has no say."""
    if len(names) <= _NEAR:
        return names
    behind = next((number for number, name in enumerate(names) if name.end > figure.start), len(names))
    return names[max(0, behind - _NEAR) : behind + _NEAR]


def choose(
    lowered: str,
    figure: Figure,
    names: list[Candidate],
    figures: list[Figure],
    state: State,
    *,
    attribute_here: bool,
    named: list[Mention],
    indicator: str | None = None,
) -> Choice:
    """The subject (or subjects joined by "và") of a figure; ``indicator``, where it is known, tells which can be."""
    everyone = names
    fitting = [name for name in names if measures(indicator, name.name.level)]
    names = fitting if any(name.role in {"subject", "mean", "place"} for name in fitting) else names
    options: list[tuple[float, Candidate, str]] = []
    everybody = names
    names = _near(names, figure)
    for name in names:
        if figure.kind in {"rank", "rank_change"} and name.name == NATION:
            continue  # "xếp gần cuối cả nước (59/63)"
        cost = {
            "subject": 0.0,
            "mean": 0.0,
            "place": 1.0,
            "person": 2.5,
            "source": 3.0,
            "compared": 9.0,
            "addressed": 5.0,
            "scope": 9.0,
            "table": 2.6,
            "merged": 9.0,
        }[name.role]
        if name.end <= figure.start:
            gap = lowered[name.end : figure.start]
            if "(" in gap and ")" in gap[gap.rindex("(") :] and lowered[figure.start - 1] == "(":
                cost += 0.2
            between = [
                other
                for other in names
                if name.end <= other.start
                and other.end <= figure.start
                and other.role in {"subject", "mean"}
                and (other.group == 0 or other.group != name.group)
            ]
            cost += (
                1.2 * len(between) + 0.6 * gap.count(";") + 0.3 * len(re.findall(r"\b(?:trong khi|còn|riêng)\b", gap))
            )
            reason = "before"
            if name.name.kind in {"department", "district"} and not _RIGHT_BEFORE.match(gap) and not state.internal:
                cost += 2.5
            alone = not any(name.end <= other.start < figure.start for other in names)
            if (
                _PAREN.match(gap)
                and ")" not in gap
                and alone
                and (name.name != NATION or name.role in {"compared", "mean"})
            ):
                cost = min(cost, 0.0) - 1.0 if name.role in {"compared", "mean", "addressed", "scope"} else cost - 1.0
                reason = "in its parenthesis"
            elif (
                name.role == "compared"
                and figure.kind == "score"
                and (gap.strip() == "of" or (_ITS_OWN.fullmatch(gap) and (figure.value or 0) >= _NO_DISTANCE))
            ):
                cost, reason = -0.5, "the value of what is compared with"
            elif _inside_parenthesis(lowered, name) and not _inside_parenthesis(lowered, name, figure.start):
                cost += 1.0
        else:
            gap = lowered[figure.end : name.start]
            later_figure = any(figure.end <= other.start < name.start for other in figures)
            if (
                figure.kind in {"rank", "group"}
                and not later_figure
                and _leads_to_owner(_without(gap, figure.end, named, names))
                and name.role != "compared"
            ):
                cost, reason = -1.5, "inverted: the rank names its owner behind it"
            elif (
                _WITH_FIRST.match(lowered)
                and name.role == "subject"
                and not any(other.end <= figure.start and other.role == "subject" for other in names)
            ):
                cost, reason = cost + 1.0 + 0.2 * later_figure, "the figure first, its owner next"
            else:
                cost, reason = cost + 4.0 + 1.0 * later_figure, "behind"
        options.append((cost, name, reason))
    if options:
        cost, best, reason = min(
            options,
            key=lambda option: (option[0], -option[1].start if option[1].end <= figure.start else option[1].start),
        )
        if best.name == UNKNOWN and cost < 3.0:
            return Choice((), 9.0, "the text does not tell which unit is meant")
        if cost < 3.0:
            joined = tuple(
                dict.fromkeys(
                    name.name
                    for name in everybody
                    if name.group and name.group == best.group and (reason != "in its parenthesis")
                )
            ) or (best.name,)
            if (reason == "before" and len(joined) > 1 and not _shared(lowered, best, figure)) or (
                reason == "before"
                and len(joined) > 1
                and _owned_from_before(lowered, names, best, figures, figure.kind)
            ):
                joined = (best.name,)
            elif len(joined) > 1 and best.start >= figure.end:
                joined = tuple(name.name for name in _until_next_statement(lowered, names, best, figure, figures))
            return Choice(joined, cost, reason, (best.start, best.end))
    return _inherited(lowered, figure, everyone, state, attribute_here=attribute_here, indicator=indicator)


def _until_next_statement(
    lowered: str, names: list[Candidate], best: Candidate, figure: Figure, figures: list[Figure]
) -> list[Candidate]:
    """The names joined behind a figure, but for the last one when the next figure of the kind is told of it alone."""
    run = [name for name in names if name.group == best.group and name.start >= figure.end]
    own = any(
        other.kind == figure.kind
        and other.start >= run[-1].end
        and "(" not in lowered[run[-1].end : other.start]
        and _RIGHT_BEFORE.fullmatch(lowered[run[-1].end : other.start] + " ")
        for other in figures
    )
    return run[:-1] if own and len(run) > 1 else run


def _owned_from_before(lowered: str, names: list[Candidate], best: Candidate, figures: list[Figure], kind: str) -> bool:
    """Whether the names joined before a figure are those that another one names behind it: "thứ hai là A, B xếp thứ ba"."""
    first = min((name.start for name in names if name.group == best.group), default=best.start)
    return any(
        other.kind == kind and other.end <= first and _leads_to_owner(lowered[other.end : first]) for other in figures
    )


def _leads_to_owner(gap: str) -> bool:
    """Whether the words behind a rank say that the name behind them owns it."""
    far = _INVERTED_FAR.match(gap) and not _ANOTHER_STATEMENT.search(gap)
    return bool(far or _INVERTED.match(gap) or _INVERTED_BLOCK.match(gap) or _INVERTED_ENGLISH.match(gap))


def _inside_parenthesis(lowered: str, name: Candidate, until: int | None = None) -> bool:
    opened = lowered.rfind("(", 0, name.start)
    if opened < 0 or ")" in lowered[opened : name.start]:
        return False
    return until is None or ")" not in lowered[name.end : until]


def _shared(lowered: str, best: Candidate, figure: Figure) -> bool:
    """Whether joined names share one predicate: "A và B đều đạt …", "A, B cùng nằm trong tốp 10"."""
    del best
    return not re.search(r"lần\s+lượt", lowered) or figure.rule == "top_n"


def measures(indicator: str | None, level: str) -> bool:
    """Whether units of this level have an indicator at all: a department has no PCI, a province no DDCI."""
    return indicator is None or level in {"national", "region"} or level in catalogue().indicator(indicator).levels


def _inherited(
    lowered: str, figure: Figure, names: list[Candidate], state: State, *, attribute_here: bool, indicator: str | None
) -> Choice:
    generic = [name for name in names if name.name.kind == "group"]
    if state.label is not None and not measures(indicator, state.label.level):
        return Choice((), 9.0, "the paragraph is about a unit that has no such indicator")
    if (
        figure.kind == "score"
        and _NATIONAL_MEAN.search(lowered[: figure.end + 40])
        and not re.search(r"(?:so\s+với|hơn|dưới|trên)\s+(?:mức\s+)?(?:trung|bình)", lowered)
    ):
        return Choice((NATION,), 1.0, "the national mean")
    if figure.kind in {"score", "score_change"} and attribute_here and generic and state.home is None:
        return Choice((NATION,), 2.0, "all units together")
    for subjects, cost, reason in (
        ((state.label,) if state.label else (), 1.5, "the paragraph's label"),
        (state.last.subjects if state.since_paragraph == 0 else (), 2.0, "the sentence before"),
        (state.heading.subjects, 2.2, "the heading"),
        ((state.home,) if state.home and state.since_paragraph else (), 2.3, "the article's province"),
        (state.last.subjects if state.since_paragraph else (), 2.4, "the paragraph before"),
        (state.title.subjects, 2.6, "the title"),
        ((state.home,) if state.home else (), 3.0, "the article's province"),
    ):
        if len(subjects) == 1 and measures(indicator, subjects[0].level):
            return Choice(subjects, cost, reason)
    if (
        figure.kind in {"score", "score_change"}
        and attribute_here
        and state.home is None
        and not _OF_UNITS.search(lowered)
    ):
        return Choice((NATION,), 3.0, "no unit in reach: the nation")
    return Choice((), 9.0, "no subject in reach")
