"""The names of a sentence as candidates: their roles, the names joined, what only says whose table or place it is."""

import itertools
import re
from dataclasses import replace

from nlp.allofthem import all_of_them
from nlp.anaphora import (
    SEVERAL,
    antecedent,
    described,
    of_its_province,
    of_its_region,
    of_the_whole,
    old_units,
    one_of_two,
    pair,
    says_more,
    spoken_of_here,
    those_units,
)
from nlp.candidate import Candidate, of_two_tables, sort_of, without
from nlp.comparedwith import compared_together
from nlp.english_roles import says_where
from nlp.figures import Figure
from nlp.means import is_own_block, means
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.places import PARTS
from nlp.regionmeans import labelled_region
from nlp.relatives import named_in_passing
from nlp.roles import Role, role_of
from nlp.speakers import leader, of_ourselves
from nlp.state import NATION, UNKNOWN, Name, State
from schema.catalogue import catalogue

_APPOSED = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:,|–|-|—)\s*(?:cũng\s+là\s+|là\s+|vốn\s+là\s+)?(?:một\s+|cũng\s+)?(?:đơn\s+vị|địa\s+phương|tỉnh|cơ\s+quan|bộ|nơi|huyện|quận|xã|phường|sở|cái\s+tên|đại\s+diện)"
    r"(?:\s+(?:liền\s+kề|láng\s+giềng|bạn|duy\s+nhất|cùng\s+vùng|miền\s+núi|đang|từng|vừa|đã|luôn|có|được|vùng\s+cao|vốn|nhà|mà|mới|chỉ|còn|(?:hai|ba|bốn|năm|sáu|bảy|tám|nhiều|\d{1,2})\s+(?:năm|lần|kỳ)\s+(?:liền|liên\s+tiếp|liên\s+tục)|(?:(?:hồi|vào|trong)\s+)?(?:năm|lần|kỳ)\s+(?:20\d\d|trước|ngoái|nay|này)))*\s+[\"“]?(?=\d|(?:lên|vươn|tụt|rơi|lùi|nhảy)\s+(?:\w+\s+)?(?:hạng|thứ|vị\s+trí|\d)|ở\s+(?:vị\s+trí|hạng|thứ)|dẫn|đứng|xếp|cuối|đầu|đội|áp|điểm|chỉ\s+số|kết\s+quả|thứ|thấp|cao|hạng|quán|giữ|nằm|đạt|giành|tăng|giảm|vị\s+trí)|\s*(?:\([^()]*\)\s*)?\s[–—-]\s+(?=(?:(?:xếp|đứng|đang\s+ở|ở)\s+)?(?:hạng|thứ|vị\s+trí)\s+(?:thứ\s+)?\d)|\s*,\s*(?:nay|giờ|giờ\s+đây|lần\s+này)\s+(?=(?:phải|đành|chỉ\s+còn|lùi|tụt|rơi|rớt|xuống|bị)\s)"
    r"|\s*(?:\([^()]*\)\s*)?[,–-]\s*(?=(?:đương\s+kim\s+|cựu\s+)?(?:quán\s+quân|á\s+quân|nhà\s+vô\s+địch)\s+(?:của\s+|hồi\s+)?(?:(?:năm|kỳ|mùa|lần)\s+(?:20\d\d|ngoái|trước|liền\s+trước)|(?:hai|ba|bốn|năm|[2-9])\s+(?:năm|kỳ)\s+liền\s+trước)\s*(?:[.;)]|$))"
    r"|\s*(?:\([^()]*\)\s*)?[,–—-]\s*(?:last\s+year['’]s|the\s+(?:20\d\d|previous|defending|reigning|former|outgoing)(?:\s+year['’]s)?)\s+(?=(?:(?:{indicator}|par)\s+(?:index\s+)?)?(?:leader|winner|champion|runner-up|number\s+one|no\.?\s*1|top|best)(?!\w))"
)
_SETS_OUT = cue(
    r"\s+(?:đã\s+|vừa\s+|cũng\s+)*(?:xác\s+định|đề\s+ra|đặt\s+ra|đặt\s+chỉ\s+tiêu)\s+(?:mục\s+tiêu\s+|chỉ\s+tiêu\s+)?(?:đến|năm|trong|giai\s+đoạn|là|phải|sẽ)\s"
)
"""The form “Hà Nội xác định đến năm 2025 …”: a province aims for itself."""
_NATIONALLY = cue(r"\W*(?P<all>nationally|nationwide|countrywide|across\s+the\s+(?:country|nation)),\s")
_PLAN_OF = cue(
    r"(?<!\w)(?:kế\s+hoạch|nghị\s+quyết|chương\s+trình|đề\s+án|mục\s+tiêu|chỉ\s+tiêu)\s[^.;:]{0,60}?của\s+(?:ubnd\s+|hđnd\s+|đảng\s+bộ\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_SETS = cue(r"\s+(?:đã\s+|cũng\s+|vừa\s+)*(?:đề\s+ra|đặt\s+ra|xác\s+định|nêu(?:\s+rõ)?|ghi(?:\s+rõ)?|đưa\s+ra)(?!\w)")
"""The form “Kế hoạch năm 2024 của Thái Bình đề ra: …”: whose plan it is, aims for itself."""
_IN_GROUP_OF = cue(r"(?:trong|thuộc|vào|ở)\s+(?:số\s+)?(?:nhóm|tốp|top)\s+$")
"""The form “nằm trong nhóm các tỉnh đạt từ 80%”: of the members of a group."""
_SOME_CITIES = cue(r"(?:nhóm|khối|các|cả|\d|năm|sáu)\s+$")
"""Before "thành phố trực thuộc Trung ương": some of all, whose mean is not that of all."""
_IN_APPOSITION = cue(
    r"\s*(?:\([^()]*\)\s*)?[,–-]\s+(?:láng\s+giềng|hàng\s+xóm|tỉnh\s+bạn|người\s+anh\s+em|đối\s+thủ|thủ\s+phủ|cửa\s+ngõ|đô\s+thị\s+hạt\s+nhân|trung\s+tâm)(?:\s+[^\W\d]+){0,4}\s+(?:của|với|sát|cạnh)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
    r"|\s*(?:\([^()]*\)\s*)?[,–-]\s+(?:(?:cùng|đều|cũng)\s+)?(?:là\s+)?(?:một|hai|ba|bốn|những|\d{1,2})\s+(?:tỉnh|địa\s+phương|thành\s+phố)(?:,\s*thành(?:\s+phố)?)?\s+(?:(?:thuộc|vùng|ở|của|khu\s+vực|trong)\s+)*"
)
_JOIN = cue(
    r"^\s*(?:\([^()]*\)\s*)?(?:,|and|,\s*and|và|,\s*và|lẫn|rồi(?=\s)|cùng|cùng\s+với|với|&|;|\s-\s)\s*(?:các\s+)?(?:ubnd\s+)?(?:tỉnh\s*:?\s*|thành\s+phố\s*|tp\.?\s*)?$"
)
_COMMA = cue(r"\s*(?:,|–|-)\s*(?:cũng\s+)?(?:là\s+|đều\s+là\s+)?")
_MEAN_OF = cue(
    r"(?<!nhóm\s)(?:trung\s+bình|bình\s+quân|trung\s+vị|(?<!\w)tb(?=\s)|(?:mức|mặt\s+bằng|điểm)\s+chung)(?!\s+(?:cao|thấp|khá))"
)


_HEIR = cue(r"(?<!\w)(?:vào|về)\s+tay\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")
"""The form “để mất ngôi đầu vào tay A, B lùi xuống thứ ba”: behind it another is spoken of."""
OWN_PREDICATE = cue(
    r"\s+(?:đã\s+|cũng\s+|thì\s+|vẫn\s+|lại\s+|tiếp\s+tục\s+|bất\s+ngờ\s+|chỉ\s+)*(?:nằm|xếp|đứng|đạt|có|là|thuộc|không|chưa|tụt|tăng|giảm|ở|rơi|dẫn|bị|vươn|nhảy|lùi|giữ|thứ|hạng|tiếp)(?!\w)"
)
_WE = cue(r"(?:chúng\s+(?:tôi|ta)|mình|we|our)(?!\w)")
"""Who speaks of those he belongs to says so of a ministry as well as of a province."""
_BOTH = 1000
"""The group of the two names that "cả hai" stands for."""


def _role(lowered: str, mention: Mention, name: Name, *, region: bool) -> Role:
    """What the words around a name say that it does."""
    role = role_of(lowered, mention.start, mention.end, mention.kind, region=region)
    own = (
        role == "source"
        and name.level in {"province", "ministry"}
        and (
            (name.level == "province" and _SETS_OUT.match(lowered, mention.end) is not None)
            or (_SETS.match(lowered, mention.end) and _PLAN_OF.search(lowered, 0, mention.start) is not None)
        )
    )
    return "subject" if own else role


_MADE_UP_OF = cue(r"\s*\(\s*(?:bao\s+)?gồm\s(?:[^()\d;](?!\s(?:đạt|xếp|đứng|tăng|giảm)\s))*$")


def _made_up_of(lowered: str, mention: Mention, found: list[Candidate]) -> bool:
    """The form “Phú Thọ (gồm Vĩnh Phúc, Hòa Bình) đứng thứ 12”: what the unit before the bracket is made of."""
    if "gồm" not in lowered or mention.kind != "unit":
        return False
    opened = lowered.rfind("(", 0, mention.start)
    whole = next((name for name in found if name.end <= opened and not lowered[name.end : opened].strip()), None)
    return (
        whole is not None
        and whole.name.level in {"province", "region"}
        and whole.name.kind == "unit"
        and _MADE_UP_OF.fullmatch(lowered, whole.end, mention.start) is not None
    )


def candidates(lowered: str, mentions: list[Mention], state: State, figures: list[Figure]) -> list[Candidate]:
    """The names of a sentence with their roles, joined names in one group."""
    found = [*those_units(lowered, mentions, state), *described(lowered, mentions, state)]
    mentions, homes = _merged(
        lowered,
        [
            each
            for each in of_its_region(lowered, mentions, state)
            if not any(each.start < name.end and name.start < each.end for name in found)
        ],
    )
    for mention in mentions:
        if mention.kind in {"unit", "group", "department", "district"}:
            name = UNKNOWN if is_own_block(mention, state) else Name(mention.ids, mention.kind)
        elif mention.kind == "anaphora" and mention.form != "body" and _is_of_name_before(lowered, mention, found):
            continue
        elif mention.form == "both":
            both = pair(lowered, mention, mentions, found, state)
            found.extend(Candidate(name, mention.start, mention.end, "subject", group=_BOTH) for name in both)
            if not both and mention.text.endswith(("này", "trên", "bạn", "ấy", "đó")):
                found.append(Candidate(UNKNOWN, mention.start, mention.end, "subject"))
            continue
        elif mention.kind == "anaphora":
            resolved = UNKNOWN if mention.form == "body" else _resolved(lowered, mention, mentions, found, state)
            if resolved is None:
                found.append(Candidate(UNKNOWN, mention.start, mention.end, "subject"))
                continue
            name = resolved
        else:
            continue
        region = mention.kind == "unit" and catalogue().unit(mention.ids[0]).type in {"region", "national"}
        role = "merged" if _made_up_of(lowered, mention, found) else _role(lowered, mention, name, region=region)
        if region and role == "subject" and mention.ids[0] == "national" and not _is_nation_subject(lowered, mention):
            role = "scope"
        if role == "subject" and (
            _right_behind_rank(lowered, mention, figures)
            if region or of_the_whole(mention, found)
            else mention.kind == "group" and _table_of_rank(lowered, mention, mentions, figures)
        ):
            role = "scope"
        if role == "subject" and name.kind != "district" and _owner_of_table(lowered, mention, mentions, found):
            role = "table"
        if role == "subject" and (
            (mention.kind == "group" and not _is_group_subject(lowered, mention))
            or (found and _IN_APPOSITION.fullmatch(lowered, found[-1].end, mention.start))
        ):
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
    found = _with_pairs(lowered, found, state)
    found += [
        Candidate(NATION, mention.end, match.end(), "subject")
        for mention in mentions
        if mention.kind == "indicator" and (match := _OF_NATION.match(lowered, mention.end))
    ]
    opened = _NATIONALLY.match(lowered) if state.english else None
    found += [Candidate(NATION, *opened.span("all"), "subject")] if opened else []
    found = _with_means(lowered, mentions, state, found)
    found.sort(key=lambda name: name.start)
    named_in_passing(lowered, found, figures)
    compared_together(lowered, found, english=state.english)
    _join(lowered, found)
    return found


def _with_pairs(lowered: str, found: list[Candidate], state: State) -> list[Candidate]:
    """The names with those that "tỉnh đầu", "tỉnh sau", "cả ba" and "ba tỉnh cũ" stand for."""
    told = [*one_of_two(lowered, found, state), *all_of_them(lowered, found, state)]
    kept = [each for each in found if not any(each.start < one.end and one.start < each.end for one in told)]
    return [*kept, *told, *old_units(lowered, found)]


def _with_means(lowered: str, mentions: list[Mention], state: State, found: list[Candidate]) -> list[Candidate]:
    """The names with the means that the sentence tells of: "tỉnh trung vị" is no province, but stands for all of them."""
    told = [*means(lowered, mentions, state), *labelled_region(lowered, mentions, state)]
    if told:
        found = [each for each in found if not any(start <= each.start and each.end <= end for start, end, _ in told)]
    for start, end, name in told:
        compared = role_of(lowered, start, end, "group") == "compared"
        found.append(Candidate(name, start, end, "compared" if compared else "mean"))
    return found


_BUT_NOW = cue(r"[^.;]*?[,\s](?:nhưng|song|tuy\s+nhiên)\s[^,;]*(?:,\s+)?")
"""The form “A từng đứng trên B, nhưng năm 2022 tỉnh này …”: the first is spoken of further, not who it was held against."""


def _resolved(
    lowered: str, mention: Mention, mentions: list[Mention], found: list[Candidate], state: State
) -> Name | None:
    """Whom "tỉnh", "bộ này", "chúng ta" stands for, by the names before it in the sentence, then by the text above."""
    near = "này" in mention.text or "đó" in mention.text
    told = found
    if near and found and _BUT_NOW.fullmatch(lowered, found[-1].end, mention.start):
        told = [name for name in found if name.role != "compared"]
    spoken = None if near else spoken_of_here(lowered, mention, mentions, found, state)
    if spoken is not None:
        return spoken
    resolved = antecedent(told, mention.form) if near or state.home is None or mention.form in PARTS else None
    resolved = resolved or state.resolve(mention.form, near=near)
    if near and resolved is not None and lowered.startswith("bộ", mention.start) and not resolved.is_a_bo:
        resolved = next((name for name in reversed(state.seen) if name.is_a_bo), resolved)
    if mention.form == "province" and _WE.match(lowered, mention.start):
        return of_ourselves(resolved, state)
    if resolved is None and mention.form == "province" and state.home is None:
        return leader(lowered, ((Name(each.ids, each.kind), each.start) for each in mentions))
    return resolved


_NATION_OPENS = cue(
    r"(?:nationwide|nationally|countrywide|at\s+the\s+national\s+level|across\s+the\s+country|for\s+the\s+whole\s+country),\s+(?:the\s+)?(?:20\d\d\s+)?(?:{indicator}|satisfaction|average|mean|index|\d[\d.]*\s?(?:percent|per\s+cent|%)\s+of)(?!\w)"
    r"|(?:tính|xét|nhìn)\s+chung\s+(?:trên\s+)?(?:cả\s+nước|toàn\s+quốc),\s"
)
"""The form “Nationwide, SIPAS reached 80.08%”."""
_OPENING = 24
_OF_NATION = cue(r"\s+quốc\s+gia(?=\s+(?:năm\s+\d{4}\s+|\d{4}\s+)?(?:ước\s+)?(?:đạt|là|tăng|giảm|ở|có|gồm)\s)")
"""The form “giá trị DTI quốc gia đạt 0,7955”: the index of the nation, not a national index."""


def _is_of_name_before(lowered: str, mention: Mention, found: list[Candidate]) -> bool:
    """Whether "tỉnh", "huyện", "địa phương" only says more of the name before it, or tells of one named behind."""
    if mention.form == "both":  # "Bộ Tài chính và Bộ Nội vụ, hai bộ vừa hợp nhất, …"
        return bool(found) and _COMMA.fullmatch(lowered, found[-1].end, mention.start) is not None
    if found and found[-1].name.level == "region":
        return False  # "Tại vùng Đồng bằng sông Cửu Long, tỉnh đứng áp chót"
    told = found[-1] if found else None
    if told is not None and of_its_province(lowered, told, mention):
        return True
    if told is not None and (
        mention.start < told.apposed or (told.role != "compared" and says_more(lowered, told.start, told.end, mention))
    ):
        if told.role == "merged":
            told.role = "subject"  # "sẽ hợp nhất với Hải Phòng, thành phố nhiều năm giữ vị trí số 1"
        return True
    if mention.form not in {"part", "đơn vị"} and mention.form not in PARTS:
        return False
    beside = found and re.fullmatch(r"\s*(?:,|–|-|là)\s*(?:một\s+)?", lowered[found[-1].end : mention.start])
    return bool(beside) or re.match(r"\s+(?:\w+\s+){1,4}là\s", lowered[mention.end :]) is not None


def _join(lowered: str, found: list[Candidate]) -> None:
    """Give names joined by comma or "và" a group of their own."""
    group = 0
    for before, after in itertools.pairwise(found):
        if (
            (sort_of(before.name) == sort_of(after.name) or of_two_tables((before.name, after.name)))
            and max(before.group, after.group) < SEVERAL
            and before.role in {"subject", "place", "mean"}
            and after.role == before.role
            and _JOIN.match(lowered[before.end : after.start])
            and not (
                "(" in lowered[before.end : after.start] and not re.match(r"\s*(?:[(;.,]|và\s|$)", lowered[after.end :])
            )
            and not (";" in (gap := lowered[before.end : after.start]) and not _goes_on(gap, lowered, after.end))
            and not re.search(r"\d", re.sub(r"\([^()]*\)", "", lowered[before.end : after.start]))
            and not (
                lowered[before.end : after.start].strip() == ","
                and _HEIR.search(lowered, 0, before.start)
                and OWN_PREDICATE.match(lowered, after.end)
            )
        ):
            before.group = before.group or (group := group + 1)
            after.group = before.group


def _goes_on(gap: str, lowered: str, end: int) -> bool:
    """Whether a list goes on behind a semicolon; names with brackets by a name with one: not "A (3); B, C lần lượt 21 và 37"."""
    return re.match(r"\s*(?:[(;.]|$)" if "(" in gap else r"\s*(?:[(;.,]|$)", lowered[end:]) is not None


def _merged(lowered: str, mentions: list[Mention]) -> tuple[list[Mention], dict[int, Mention]]:
    """The form “Sở Giao thông vận tải Hà Nội”, "huyện Kim Sơn, tỉnh Ninh Bình": the province only says where the unit lies.

    The provinces taken up that way are given by the place where the name of their part begins.
    """
    kept: list[Mention] = []
    homes: dict[int, Mention] = {}
    for mention in mentions:
        if mention.kind == "unit" and says_where(lowered, mention):
            continue
        previous = kept[-1] if kept else None
        if (
            previous is not None
            and previous.kind == mention.kind == "unit"
            and previous.ids == mention.ids
            and lowered[previous.end : mention.start].strip() == "("
            and lowered.startswith(")", mention.end)
        ):
            kept[-1] = replace(previous, end=mention.end + 1)  # "State Bank of Vietnam (SBV)"
            continue
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
            r"\s*(?:trong\s+|của\s+|ở\s+)?(?:(?:các|\d+)\s+)?(?:tỉnh,?\s*(?:thành(?:\s+phố)?\s*)?|địa\s+phương\s+)?(?:thuộc\s+|trong\s+|ở\s+|của\s+)?(?:toàn\s+)?(?:vùng\s+|khu\s+vực\s+)?|\s*(?:place\s+|position\s+|spot\s+)?(?:in|of|within|across|among)\s+(?:all\s+|the\s+|\d+\s+|provinces\s+|localities\s+|in\s+|of\s+)*",
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
            r"\s*(?:(?:năm\s+)?\d{4}|trong|của|ở|về|bảng|khối|xếp\s+hạng|tổng|số|[\s,])*",
            without(lowered[before.end : mention.start], before.end, mentions),
        )
        is not None
    )


_WHOLE_BEFORE = cue(r"(?<!\w)(?:toàn|cả)\s+(?:tỉnh\s+|thành\s+phố\s+)?$")


def _owner_of_table(lowered: str, mention: Mention, mentions: list[Mention], found: list[Candidate]) -> bool:
    """The form “Sở Tài chính dẫn đầu DDCI 2023 tỉnh Gia Lai”: a province behind the indicator, or behind its own department."""
    if mention.kind not in {"unit", "anaphora", "group"} or mention.form == "body":
        return False
    if mention.kind in {"unit", "anaphora"} and _WHOLE_BEFORE.search(lowered, 0, mention.start):
        return False  # "Sở Nội vụ đạt 95,2%, trong khi toàn tỉnh đạt 88,8%": the province itself
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


_MEAN_IN = cue(
    r"\s+(?:score\s+)?(?:for|in|of|on)\s+[^.,;\d]{3,50}?\s(?:was|is|stood|reached|rose|fell|came|went)(?!\w)"
)
"""The form “the national mean for the dimension was 5.2”."""


_OF_THE_NATION = cue(
    r"(?<!\w)(?:đầu\s+tàu|thủ\s+phủ|trung\s+tâm|vựa\s+\w+|cực|động\s+lực|cửa\s+ngõ|nhất)(?:\s+[^\W\d]+){0,4}?\s+$"
)
"""The form “Đầu tàu kinh tế của cả nước chỉ đạt 74,22%”: what somebody is to the nation."""


def _is_nation_subject(lowered: str, mention: Mention) -> bool:
    before, after = lowered[max(0, mention.start - 30) : mention.start], lowered[mention.end : mention.end + 20]
    return bool(
        (_NATION_OPENS.match(lowered, 0) is not None and mention.start < _OPENING)
        or _MEAN_OF.search(before)
        or _MEAN_IN.match(lowered, mention.end)
        or (
            not _OF_THE_NATION.search(before)
            and re.match(
                r"\s+(?:(?:has|had)\s+)?(?:was|is|stood|reached|averaged|score|index(?=\s+(?:was|is|stood|reached|rose|fell|came|of))|rose|risen|fell|fallen|came|went|climbed|dropped|improved|increased|decreased|declined|edged|inched|slipped|hit|jumped|got|(?:năm\s+20\d\d\s+)?(?:(?:chỉ|mới|cũng|vẫn|đã)\s+)*(?:đạt|được\s+\d|ở\s+mức|dừng)|là|có\s+chỉ|tăng|giảm|\(\d)",
                after,
            )
        )
        or (
            re.search(r"(?:hài\s+lòng|sipas|index|papi|dti)(?:\s+(?:chung|trên|toàn))*\s+$", before)
            and re.match(r"\s+(?:lên|đạt|là|tăng|giảm|tối\s+thiểu|từ|ở\s+mức|phải|còn)(?!\w)", after)
        )
        or (
            re.search(r"[(,;]\s*(?:(?:mức\s+)?chung\s+(?:của\s+)?)?$", before)
            and re.match(r":?\s+\d{1,2}[.,]\d+\s*(?:%|điểm|\))|\s*:\s*\d{1,2}[.,]\d+", after)
        )
        or re.search(r"(?:chỉ\s+số|sipas|index|papi|pci|cchc|hài\s+lòng|dti)[^,.;]{0,20}của\s+$", before)
    )


def _is_group_subject(lowered: str, mention: Mention) -> bool:
    before, after = lowered[max(0, mention.start - 60) : mention.start], lowered[mention.end : mention.end + 60]
    if _IN_GROUP_OF.search(before) or (mention.text.startswith("thành phố") and _SOME_CITIES.search(before)):
        return False
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
