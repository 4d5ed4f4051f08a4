"""Figures of no unit by name: whoever holds a place, all of a group, a bar that sorts out, a distance."""

import re

from nlp.blockparts import parts_of_block
from nlp.candidate import Candidate, Choice, of_two_tables
from nlp.distances import from_another
from nlp.draft import SentenceText
from nlp.english_those import of_the_last
from nlp.figures import Figure
from nlp.groupmembers import has_members
from nlp.holders import is_extreme_of_many, of_a_holder
from nlp.leftout import first_of_the_rest
from nlp.modality import claimed
from nlp.otherparts import of_nothing_named
from nlp.patterns import cue
from nlp.state import State
from nlp.topgroups import of_a_run, of_the_first
from nlp.unitcounts import of_no_unit


def of_any_unit(
    sentence: SentenceText, figure: Figure, names: list[Candidate], choice: Choice, state: State, *, in_turn: bool
) -> str | None:
    """Why a figure is of no unit that is named; None when it can be."""
    lowered = sentence.lowered
    found = _superlative_of_no_name(lowered, figure, names, choice) or _distance(lowered, figure, names)
    if found is not None:
        return found
    if (
        figure.kind == "rank"
        and choice.reason[:8] not in {"behind", "inverted"}
        and _UNIT_OF_PLACE.search(lowered, 0, figure.start + 1)
    ):
        return "a place of no unit by name"
    if (
        figure.kind == "rank"
        and (figure.total or 0) > _MOST_IN_TABLE
        and choice.names[0].level in {"province", "ministry"}
    ):
        return "the place of the country among others"
    if figure.kind == "rank" and _SHORT_OF.search(lowered, 0, figure.start) and _BY_SO_MUCH.match(lowered, figure.end):
        return "a place of no unit by name"
    holder = _SCORE_OF_HOLDER.search(lowered)
    if holder is not None and holder.start() <= figure.start < holder.end():
        return "a place of no unit by name"
    many = all(name.kind == "group" or name.level == "national" for name in choice.names)
    held = of_a_holder(lowered, figure) or (many and is_extreme_of_many(lowered, figure))
    if not choice.reason.startswith("inverted") and figure.kind in {"rank", "score"} and held:
        return "a place of no unit by name"
    other = of_nothing_named(sentence, figure)
    if other is not None:
        return other
    if of_the_first(lowered, figure):
        return "the clause speaks of a group of units"
    if _of_block(sentence, figure, choice):
        return "a mean of a block inside the province"
    handed_down = choice.span is None and not in_turn
    if figure.kind == "rank" and _AMONG_THOSE.match(lowered, figure.end):
        return "the clause speaks of a group of units"
    if handed_down and _of_a_part_unnamed(lowered, figure, choice):
        return "the text does not tell which unit is meant"
    opens = figure.rule == "top_n" and _OPENING.search(lowered, 0, figure.start) is not None
    if _of_whoever(lowered, figure, choice, handed_down=handed_down):
        return "the clause speaks of any unit"
    if handed_down and (of_no_unit(lowered, figure) or (opens and _WHO_IS_IN.match(lowered, figure.end))):
        return "the clause speaks of a group of units"
    if figure.rule == "bottom_n":
        return "a group at the bottom: no place of one"
    any_unit = _ANY_UNIT.search(lowered, 0, figure.start) or _EACH_HAS_TO.search(lowered, 0, figure.start)
    if (
        any_unit
        and figure.rule != "top_n"
        and not choice.reason.startswith("inverted")
        and not any(
            any_unit.start() < name.end and name.start < figure.start
            for name in names
            if figure.kind != "rank" or name.name.kind != "group"  # a group holds no place itself
        )
        and not re.search(r"(?:là|,)\s*$", lowered[: any_unit.start() + 2])
    ):
        return "the clause speaks of any unit"
    if handed_down and _SAID_TO_YOU.search(lowered, 0, figure.start):
        return "the text does not tell which unit is meant"
    if figure.comparator != "=" and _GROUP_BY_NUMBER.search(lowered, 0, figure.start):
        return "the clause speaks of a group of units"
    if _EACH_ENGLISH.search(lowered, max(0, figure.start - 140), figure.start):
        return "the clause speaks of any unit"
    if figure.comparator != "=" and _EACH_UNIT.search(lowered, max(0, figure.start - 60), figure.start):
        return "the clause speaks of any unit"
    if _BY_LETTER.search(lowered, 0, figure.start):
        return "the clause speaks of any unit"
    others = _THE_OTHERS.search(lowered, 0, figure.start)
    if others and not any(
        others.start() < name.end and name.start < figure.start for name in names if name.name.kind != "group"
    ):
        return "the clause speaks of a group of units"
    if figure.rule in {"this_group", "this_place"} and handed_down:
        return "the clause speaks of a group of units"
    if not in_turn and _of_some_units(lowered, figure, names, choice):
        return "the clause speaks of a group of units"
    if choice.reason == "all units together" and _IN_A_GROUP.search(lowered, 0, figure.start):
        return "the clause speaks of a group of units"
    return _several_at_once(lowered, figure, names, choice) or (
        _of_a_group_or_bar(sentence, figure, state, handed_down=handed_down) if figure.kind == "score" else None
    )


_AMONG_THOSE = cue(
    r"\s+(?:trong|của)\s+(?:số\s+(?:đó|này|ấy|những)|nhóm\s+(?:này|đó)|các\s+(?:thành\s+phố|tỉnh|địa\s+phương|đơn\s+vị)\s+(?:này|đó|kể\s+trên|nói\s+trên))(?!\w)"
)
"""The form “đứng thứ nhì trong số đó”: a place among some, not in the table."""
_THE_PART = cue(
    r"(?:^|[.;:–-]\s*|,\s+|20\d\d\s+)(?:huyện|thị\s+xã|quận|xã|phường|thị\s+trấn)\s+(?:(?:nhà|ta|này|đã|cũng|chỉ|mới|vẫn|tiếp\s+tục|đang|luôn|còn)\s+)*(?:(?:đứng|xếp|đạt|đặt|phấn\s+đấu|nằm|thuộc|tăng|giảm|vươn|dẫn|lọt|tụt|quyết\s+tâm|đề\s+ra)(?!\w)[^.;]*)?$"
    r"|(?:^|[.;]\s*)(?:tại|ở)\s+(?:[^.;,]{1,40}\s)?(?:huyện|thị\s+xã|quận|xã|phường),\s[^.]*$"
)
_AMONG_DISTRICTS = cue(r"[^/]*/\s*\d{1,3}\s+(?:huyện|quận|xã|phường)(?!\w)")


def _of_a_part_unnamed(lowered: str, figure: Figure, choice: Choice) -> bool:
    """The forms “huyện đứng thứ 10", "đứng thứ 9/10 huyện, thị xã”: of a part of the province, which no name tells."""
    if not any(name.level in {"province", "national"} for name in choice.names):
        return False
    if figure.kind == "rank" and _AMONG_DISTRICTS.match(lowered, figure.start, min(len(lowered), figure.end + 12)):
        return True
    return _THE_PART.search(lowered, 0, figure.start) is not None


_SHORT_OF = cue(
    r"(?<!\w)(?:kém|hơn|cách|thua|(?:cao|thấp|ít|nhiều)\s+hơn)\s+(?:(?:so\s+với|cả|tỉnh|đơn\s+vị|địa\s+phương|bộ|người|nơi|đứng|xếp|ở|vị\s+trí|hạng|thứ\s+hạng)\s+)*$"
)
_BY_SO_MUCH = cue(r"\s+(?:(?:tới|đến|gần|khoảng|đúng|chỉ|có|là|vỏn\s+vẹn|hơn|tận)\s+)*\d+(?:[.,]\d+)?\s*(?:điểm|%)")
"""Around the place of another in "kém vị trí thứ 5 tới 4,7 điểm", "chỉ cách hạng 10 có 0,7 điểm"."""
_MOST_IN_TABLE = 64
"""Provinces there were at most: "thứ 17/194" is of the country."""
_EXTREME_IS = cue(
    r"(?<!\w)(?<!bình\s)(?:cao|thấp)\s+nhất(?:\s+(?!là\s)[^\W\d]+){0,6}\s+(?:là|đạt|ở\s+mức)\s+(?:chỉ\s+|tới\s+|đến\s+)*$"
)
_WHOSE = cue(r"\s*,?\s*(?:thuộc\s+về|là\s+của|của|do)\s")
_IS_A_VALUE = cue(
    r"(?:\s+(?!là\s)[^\W\d]+){0,6}\s+(?:là|ở\s+mức)\s+(?:chỉ\s+|tới\s+|đến\s+)*\d[\d.,]*(?:\s*(?:điểm|%))?(?![\d.,]*\d|\s*,?\s*(?:thuộc\s+về|là\s+của|của)\s)"
)


def _of_whoever(lowered: str, figure: Figure, choice: Choice, *, handed_down: bool) -> bool:
    """The form “Trung vị cả nước là 21,5, thấp nhất trong bảng là 19,94”: the extreme is of whoever has it."""
    if figure.rule == "superlative":
        return handed_down and _IS_A_VALUE.match(lowered, figure.end) is not None
    means = [name for name in choice.names if name.level in {"national", "group"} or name.kind == "group"]
    extreme = figure.kind == "score" and bool(means) and _EXTREME_IS.search(lowered, 0, figure.start) is not None
    return extreme and _WHOSE.match(lowered, figure.end) is None


_SOME_UNITS = cue(
    r"(?:^|[,;:(–-]\s*|\s(?:khi|nhưng|còn|và|song)\s+)(?:có\s+)?(?:rất\s+)?(?:nhiều|một\s+số|một\s+vài|vài|không\s+ít|hàng\s+loạt|loạt|phần\s+lớn|đa\s+số|đa\s+phần|hầu\s+hết|gần\s+như\s+tất\s+cả|các|những|quá\s+nửa|hơn\s+nửa|một\s+nửa)\s+(?:(?:các|số|những)\s+)?(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|ngành|cơ\s+quan|sở|huyện|quận|xã|phường|thành\s+phố)(?!\w)(?P<more>[^,;:.()\d]{0,60})$"
)
_OF_ALL = cue(r"(?:trung\s+bình|bình\s+quân|lần\s+lượt|gồm|như|trong\s+đó|tương\s+ứng)(?!\w)")


def _of_some_units(lowered: str, figure: Figure, names: list[Candidate], choice: Choice) -> bool:
    """The form “…, nhiều tỉnh Tây Nguyên đứng cuối": said of units without their names; a region beside them is where they lie."""
    if figure.kind not in {"rank", "group", "rank_change"} or choice.reason.startswith(("inverted", "behind")):
        return False
    some = _SOME_UNITS.search(lowered, 0, figure.start)
    return (
        some is not None
        and _OF_ALL.search(some["more"]) is None
        and not any(
            some.start() <= name.start < figure.start and name.name.level != "region" and name.name.kind != "group"
            for name in names
        )
    )


def _superlative_of_no_name(lowered: str, figure: Figure, names: list[Candidate], choice: Choice) -> str | None:
    """The form “đơn vị dẫn đầu đạt 95%": whoever it is."""
    if figure.rule != "superlative":
        return None
    if _AMONG_GRADED.search(lowered, 0, figure.start):
        return "the clause speaks of a group of units"
    if choice.span is None and _MEAN_AT_END.search(lowered, 0, figure.start):
        return "a superlative of no unit by name"
    if (
        not choice.reason.startswith("inverted")
        and re.search(r"(?:^|[\s,;])(?:đơn\s+vị|địa\s+phương|tỉnh|cơ\s+quan|bộ|các\s+\w+)\s+$", lowered[: figure.start])
        and not re.search(r"là\s+(?:\w+\s+){0,2}$", lowered[: figure.start])
        and not any(0 <= figure.start - name.end <= 1 or 0 <= name.apposed <= figure.start for name in names)
        and not any(_VALUE_THEN.fullmatch(lowered, figure.end, name.start) for name in names)
    ):
        return "a superlative of no unit by name"
    if figure.value == 1 and _FIRST_BEHIND.match(lowered, figure.end):
        return "the first behind another is not the first"
    if first_of_the_rest(lowered, figure.start):
        return "the first behind another is not the first"
    return None


_VALUE_THEN = cue(r"\s+(?:(?:đạt|là|với|được)\s+)*\d[\d.,]*\s*(?:điểm|%)?\s*\(\s*")
"""Between a superlative and its unit in "đơn vị cao nhất 81,36 điểm (Sở Tài chính)"."""


def _distance(lowered: str, figure: Figure, names: list[Candidate]) -> str | None:
    """Why a figure is how far one unit is from another; None when it is not."""
    if from_another(lowered, figure, names):
        return "a distance to another unit, not a change"
    if figure.kind in {"rank_change", "score_change"} and any(
        re.fullmatch(
            r"\s*(?:so\s+với|hơn)\s+(?:mức\s+)?(?:trung\s+bình\s+)?(?:của\s+)?(?:các\s+)?(?:tỉnh\s+|thành\s+phố\s+)?",
            lowered[figure.end : name.start],
        )
        for name in names
        if name.start >= figure.end and name.name not in [each.name for each in names if each.end <= figure.start][-1:]
    ):
        return "a distance to another unit, not a change"
    if (
        figure.kind == "score"
        and figure.comparator in {"<", ">"}
        and (
            _LESS.search(lowered, max(0, figure.start - 8), figure.start)
            or _DISTANCE.match(lowered, figure.end)
            or (
                _BY_MORE.match(lowered, figure.start)
                and _OPENS.search(lowered, 0, figure.start)
                and _AGAINST.match(lowered, figure.end)
            )
        )
    ):
        return "a distance to another unit"
    return None


_JOINTLY = r"đồng(?!\s+(?:tháp|nai|bằng|hới|hỷ|xoài|phú|văn|xuân|đăng|chí|bộ|thời|bào)(?!\w))"
"""The word, and no name that begins with it."""
_SHARED = cue(
    rf"(?<!\w)(?:cùng|{_JOINTLY}|đều|chung|chia|lần\s+lượt|tương\s+ứng|ngang|(?<!cao\s)(?<!đồng\s)bằng)(?!\w)"
)
"""What makes the first place one of each of several."""
_WHO_IS_IN = cue(
    r"\s*,?\s*(?:vẫn\s+|đều\s+|năm\s+nay\s+)?(?:(?:không|chẳng|chỉ|vắng)\s+(?:có|thấy|còn)|có(?:\s+(?:tới|đến|tất\s+cả))?(?=\s+(?:\d{1,2}|hai|ba|bốn|năm)\s))(?:\s+(?:tên|mặt))?(?!\w)"
    r"|(?:\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|thành\s+phố|dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng))*\s+(?:chủ\s+yếu|phần\s+lớn|đa\s+số|tập\s+trung|đều\s+là|hầu\s+hết|toàn\s+là)(?!\w)"
    r"|\s*,\s+(?:vùng\s+|miền\s+|khu\s+vực\s+|khối\s+)[^,;.:\d]{2,30}\s(?:có|góp|chiếm)\s+(?:tới\s+)?\d{1,2}\s+(?:tỉnh|địa\s+phương|đại\s+diện|đơn\s+vị)"
)
_OPENING = cue(r"(?:^|[:;.]\s)\W*(?:(?:trong|ở|tại)\s+)?$")
"""The form “Trong nhóm 16 tỉnh có điểm cao nhất không có thành phố nào”: the sentence tells of the group, not of who was told above."""
_TOGETHER = cue(
    rf"(?<!\w)(?<!dưới\s)(?<!sau\s)(?<!cuối\s)(?<!trên\s)(?<!tận\s)(?:cùng(?!\s+(?:trên|dưới|đạt|được|với|kỳ|ngày|năm|\d))|{_JOINTLY})\s"
)
_BY_TURNS = cue(r"(?<!\w)lần\s+lượt\s+(?:là\s+)?$")
_IN_TURN_BEHIND = cue(r"[^.;\d]{0,40}lần\s+lượt(?!\w)")


def _leads_with_others(lowered: str, figure: Figure, names: list[Candidate], choice: Choice) -> bool:
    """The form “A, B và C xếp cuối, lần lượt đạt 58; 57 và 56 điểm”: said of all that are joined."""
    if choice.reason != "before" or choice.span is None or _IN_TURN_BEHIND.match(lowered, figure.end) is None:
        return False
    group = next((name.group for name in names if (name.start, name.end) == choice.span), 0)
    return group != 0 and len({name.name for name in names if name.group == group}) > 1


_ITS_VALUE_AND = cue(
    r"\s*[(,]?\s*(?:(?:với|đạt|được|có|cùng|chỉ|là)\s+)*\d+[.,]\d+\s*(?:điểm|%)?\)?\s*(?:và|,\s*và)\s+(?:ubnd\s+)?"
)
_ITS_OWN_VALUE = cue(
    r"\s*(?:tỉnh\s*)?[(,]?\s*(?:(?:với|đạt|được|có|cùng|chỉ|là)\s+)*\d+[.,]\d+\s*(?:điểm|%)?\)?\s*(?:[.;]|$)"
)


def _another_with_value(lowered: str, names: list[Candidate], choice: Choice) -> bool:
    """The form “Đứng cuối bảng là A với 74,61 điểm và B với 73,9 điểm”: who is last of the two, the place does not tell."""
    if choice.span is None or len(choice.names) != 1:
        return False
    following = next((name for name in names if name.start >= choice.span[1]), None)
    return (
        following is not None
        and following.role == "subject"
        and following.name.level == choice.names[0].level
        and _ITS_VALUE_AND.fullmatch(lowered, choice.span[1], following.start) is not None
        and _ITS_OWN_VALUE.match(lowered, following.end) is not None
    )


def _several_at_once(lowered: str, figure: Figure, names: list[Candidate], choice: Choice) -> str | None:
    """Why several names at one end of the table are a group there; None when they share the place or there is one."""
    several = len(choice.names) > 1 and choice.reason.startswith("inverted") and not of_two_tables(choice.names)
    if figure.rule == "superlative" and several and not _TOGETHER.search(lowered):
        return "several names behind one superlative: a group, not a place each"
    if (
        figure.rule == "superlative"
        and choice.reason.startswith("inverted")
        and _another_with_value(lowered, names, choice)
    ):
        return "several names behind one superlative: a group, not a place each"
    if figure.rule == "superlative" and _leads_with_others(lowered, figure, names, choice):
        return "several units share a superlative: a group, not a place each"
    if figure.rule == "superlative" and len(choice.names) > 1 and choice.reason == "before":
        alike = len({name.level for name in choice.names}) == 1 and not of_the_last(lowered, figure)
        if alike and _SHARED.search(lowered, 0, figure.end) is None and _SHARED.match(lowered, figure.end) is None:
            return "several units share a superlative: a group, not a place each"  # "A (91,2%), B (90,1%) dẫn đầu"
    if (
        figure.rule == "superlative"
        and len(choice.names) == 1
        and choice.reason == "before"
        and (_BY_TURNS.search(lowered, 0, figure.start) or of_a_run(lowered, figure, [(n.start, n.end) for n in names]))
    ):
        return "several units share a superlative: a group, not a place each"  # "A 93%, B 92% lần lượt dẫn đầu"
    together = figure.from_bottom is not None and len(choice.names) > 1 and choice.reason == "before"
    together = together and not of_two_tables(choice.names) and not of_the_last(lowered, figure)
    clause = lowered[lowered.rfind(";", 0, figure.start) + 1 :]
    if together and not re.search(r"(?:đồng|bằng)\s+(?:hạng|điểm)", clause.partition(";")[0]):
        return "several units at the end: a group, not a place each"
    if figure.rule == "superlative" and _SEVERAL_AT.search(lowered, max(0, figure.start - 40), figure.start):
        return "several units share a superlative: a group, not a place each"
    return None


_BAR_OF_GROUP = cue(
    r"(?<!\w)(?:nhóm|loại|mức|tốp)\s+(?:thứ\s+)?(?:\d|[a-e]|i{1,3}|iv|nhất|hai|nhì|ba|tư|bốn|(?:rất\s+)?tốt|khá|trung\s+bình|yếu|xuất\s+sắc)\s*[,(:–-]\s*(?:(?:gồm|các|đơn\s+vị|địa\s+phương|tỉnh|có|đạt|điểm(?:\s+số)?|kết\s+quả|chỉ\s+số|giá\s+trị|mức)\s+)*(?:từ\s+)?(?:(?:trên|hơn)\s+)?(?:\d[\d.,]*\s*(?:%|điểm)?\s*(?:đến|[-–])\s*(?:dưới\s+)?)?$"
)
_WHO_IS_THERE = cue(
    r"\s*(?:điểm|%)?\s*(?:trở\s+(?:lên|xuống)\s*)?(?:(?:đến|[-–])\s+(?:dưới\s+)?\d[\d.,]*\s*(?:%|điểm)?\s*)?\)?\s*[,:–-]?\s*(?:(?:chỉ|vẫn|hiện)\s+)?(?:có|gồm|bao\s+gồm|là|duy\s+nhất|chỉ|vẻn\s+vẹn)\s"
)
"""Around the bar in “nhóm 3, dưới 70%, có 2 đơn vị”: what sorts the groups out."""


def _of_a_group_or_bar(sentence: SentenceText, figure: Figure, state: State, *, handed_down: bool) -> str | None:
    """Why a score is what the members of a group have in common, or the bar that sorts them out; None when it is not."""
    lowered = sentence.lowered
    if handed_down and _OF_A_GROUP.search(lowered, 0, figure.start):
        return "the clause speaks of a group of units"
    if (figure.comparator != "=" and has_members(lowered, figure.start)) or (
        figure.rule == "range" and _OF_THESE.search(lowered, 0, figure.start)
    ):
        return "the clause speaks of a group of units"
    sorted_out = (figure.comparator != "=" or figure.rule == "range") and _WHO_IS_THERE.match(lowered, figure.end)
    if sorted_out and _BAR_OF_GROUP.search(lowered, 0, figure.start):
        return "a threshold of no unit by name"
    if figure.comparator in {"<", ">", "<=", ">="} and _ARE_NAMED.match(lowered, figure.end):
        return "a threshold of no unit by name"
    if figure.comparator != "=" and figure.rule != "range" and _VALUES_NEXT.match(lowered, figure.end):
        return "a threshold of no unit by name"
    mark = re.search(r"(?:thấp|nhỏ|kém)\s+hơn\s+(?:mức|con\s+số|kết\s+quả)\s", lowered[figure.start : figure.end])
    bar = handed_down and figure.comparator in {">=", "<=", "<"} and not mark
    return "a threshold of no unit by name" if bar and claimed(sentence, figure, state) == "actual" else None


_MEAN_AT_END = cue(r"(?:trung\s+bình|bình\s+quân|trung\s+vị)\s+$")
"""The form “"Cải cách thể chế" có giá trị trung bình cao nhất": a field leads the others, no unit does."""
_FIRST_BEHIND = cue(
    r"[^,;.()]{0,60}?\s(?:chỉ\s+)?(?:xếp\s+)?sau\s+(?:tỉnh\s+|thành\s+phố\s+)?(?!khi|đó|năm|một|hai|nhiều|cùng|\d|hơn|gần|bao|(?:ba|bốn|sáu|bảy|tám|chín|mười)\s+(?:năm|kỳ|lần))"
)
_LESS = cue(r"(?<!\w)(?:ít|nhiều)\s+$")
"""The form “Sở Nội vụ thứ nhì, ít hơn 0,3 điểm”."""
_BY_MORE, _OPENS, _AGAINST = cue(r"hơn\s+\d"), cue(r"[,;]\s+$"), cue(r"\s*so\s+với\s")
"""The form “lên 24,7 điểm, hơn 2 điểm so với con số 22,66 của năm 2023”."""
_DISTANCE = cue(
    r"\s*so\s+với\s+(?:tỉnh|đơn\s+vị|địa\s+phương|bộ|cơ\s+quan|thành\s+phố|huyện|quận|mức|trung\s+bình|bình\s+quân)"
)
_UNIT_OF_PLACE = cue(
    r"(?<!\w)(?:giữa|(?<!cải\s)cách|hơn|kém|bằng|so\s+với|từ)\s+(?:\w+\s+){0,3}(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở)\s+(?:t|(?<=giữa\stỉnh\s)[cđd])?$|(?<!\w)giữa\s+(?:tỉnh|địa\s+phương|đơn\s+vị|nơi|bộ|huyện|sở)\s+(?:có\s+điểm\s+)?(?:cao|dẫn|đứng|tốt|thấp|đầu|xếp)[^.;]{0,40}\svà\s+(?:(?:tỉnh|địa\s+phương|đơn\s+vị|nơi|bộ|huyện|sở)\s+)?[^\W\d]?$|(?<!\w)(?:hơn|kém|thua)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở)\s+[xđ]$|(?:giữa|(?<!cải\s)cách)\s[^,;.]*\svà\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở)\s+t?$"
)
"""The form “giữa tỉnh thứ 10 và tỉnh thứ 30”: whoever holds the place."""
_SCORE_OF_HOLDER = cue(
    r"(?<!\w)điểm(?:\s+số)?\s+(?:của|ở|cho)\s+(?:tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị|bộ|huyện|sở)\s+(?:đứng|xếp|ở|thứ|vị\s+trí|hạng|cuối)\s[^.;:,()]{0,40}?\s(?:là|đạt|chỉ)\s+(?:chỉ\s+|là\s+)?\d[\d.,]*\d"
)
"""The form “Điểm số của địa phương đứng thứ 30 là 66,66”: whoever holds it."""
_AMONG_GRADED = cue(
    r"(?<![\w/])\d{1,3}\s+(?:đơn\s+vị|cơ\s+quan|địa\s+phương|sở|huyện|xã|phường|tỉnh)(?:,\s+(?:ngành|phường|thành\s+phố|thị\s+xã|đặc\s+khu))*\s+(?:được\s+)?(?:xếp|đạt)\s+(?:loại\s+|mức\s+)(?:rất\s+|khá\s+)*(?:xuất\s+sắc|tốt|khá|trung\s+bình|yếu|kém|a|b|c)(?:\s*\([^()]*\))?\s*(?:,|,?\s+trong\s+đó|,?\s+với)\s+(?:đơn\s+vị\s+|có\s+)?$"
)
"""The form “14 đơn vị xếp loại tốt, cao nhất là Sở Ngoại vụ”: the first of those alone."""
_BLOCK = cue(
    r"(?:(?:^|[,;:(]\s*|trong\s+đó,?\s+|riêng\s+|còn\s+|và\s+)(?:ở\s+|tại\s+|đối\s+với\s+|của\s+)?|(?:của|ở|tại|cho|đối\s+với)\s+)(?:(?:khối|cấp)\s+(?:các\s+|cấp\s+|ubnd\s+|\d{1,3}\s+)*(?:sở|quận|huyện|thị\s+xã|xã|phường|cơ\s+quan|đơn\s+vị)|(?:các|\d{1,3}|ubnd\s+cấp|ubnd\s+các|ubnd\s+\d{1,3})\s+(?:sở|ban,\s+ngành|quận|huyện|thị\s+xã|xã|phường|cơ\s+quan\s+chuyên\s+môn)|(?:với\s+)?(?:sở,\s*(?:ban,\s*)?ngành|xã,\s*phường|phường,\s*xã))(?:(?:,|\s)\s*(?:sở|ban|ngành|quận|huyện|thị\s+xã|thành\s+phố|xã|phường|đặc\s+khu|thị\s+trấn|cơ\s+quan\s+(?:ngang\s+sở|chuyên\s+môn)|địa\s+phương|cấp|và|trực\s+thuộc|cấp\s+tỉnh|của\s+tỉnh|thuộc\s+(?:ubnd\s+)?tỉnh|trên\s+địa\s+bàn(?:\s+tỉnh)?))*\s*(?:(?:chỉ|mới|cũng|thì|có|điểm|được)\s+)*(?:đạt|là|:|ở\s+mức|tăng|giảm)?\s*$"
)
_BLOCK_BEHIND = cue(
    r"\s*(?:ở|tại|đối\s+với|của|cho)\s+(?:khối|cấp)\s+(?:các\s+|cấp\s+|ubnd\s+)*(?:sở|quận|huyện|thị\s+xã|xã|phường|cơ\s+quan|đơn\s+vị)(?!\w)"
)


def _of_block(sentence: SentenceText, figure: Figure, choice: Choice) -> bool:
    """The form “toàn tỉnh đạt 95,2%, trong đó khối sở đạt 94,8%, của 30 quận, huyện 94,02%”: said of a block, of nobody by name."""
    lowered, since = sentence.lowered, choice.span[1] if choice.span is not None else 0
    if choice.span is not None and any(name.level != "province" for name in choice.names):
        return False
    if figure.kind in {"score", "score_change"} and (
        _BLOCK.search(lowered, 0, figure.start) or _BLOCK_BEHIND.match(lowered, figure.end)
    ):
        return True
    return (
        (figure.kind in {"score", "score_change"} or figure.rule == "superlative")
        and since <= figure.start
        and choice.names[0].level == "province"
        and parts_of_block(lowered, figure.start, since)
    )


_ANY_UNIT = cue(
    r"(?:^|[,;:]\s*|\s(?:các|những|mỗi|không\s+(?:còn|có|để)|chưa\s+có)\s+)(?:đơn\s+vị|cơ\s+quan|địa\s+phương|tỉnh|sở|huyện|bộ|xã|phường)(?:(?:,|\s+và)\s+(?:ban|ngành|phường|xã|đặc\s+khu|thị\s+trấn|thành\s+phố|đơn\s+vị|địa\s+phương|cơ\s+quan))*(?:\s+nào|(?:\s+nào)?\s+(?:có|đạt|được|xếp|dưới|trên|từ))(?:\s+(?!này|đó)[^\s,;]+){0,9}\s*$"
)
_SAID_TO_YOU = cue(
    r"(?<!\w)(?:các\s+(?:đồng\s+chí|anh(?:\s+chị)?|bạn|vị)|quý\s+vị)\s+(?:sẽ|hãy|phải|cần|có\s+thể|sớm)(?!\w)[^.;]*$"
)
"""The form “Chúng tôi tin các đồng chí sẽ trở lại vị trí số một”."""
_EACH_UNIT = cue(
    r"(?:^|[,;:]\s*|\s)(?:mỗi|từng|(?:tất\s+cả\s+)?các)\s+(?:đơn\s+vị|cơ\s+quan|sở|huyện|quận|xã|phường)(?:(?:,|\s+và)\s+(?:ban|ngành|huyện|phường|xã|đặc\s+khu|thị\s+xã|thị\s+trấn|thành\s+phố|đơn\s+vị|địa\s+phương|cơ\s+quan))*\s+(?:(?:đều|phải|cần|phấn\s+đấu)\s+)*$"
)
"""The form “mỗi sở, ngành đạt trên 90 điểm”."""
_GROUP_BY_NUMBER = cue(r"(?:^|[;:.,]\s*)(?:the\s+)?group\s+(?:\d|[a-d]|i{1,3}|iv)(?!\w)[^.;]{0,40}$")
"""The form “Group 2, from over 80% to under 90%, comprising 14 ministries”."""
_EACH_ENGLISH = cue(
    r"(?<!\w)(?:all|each|every|any|half|most|a\s+third|two[- ]thirds|a\s+majority|many)\s+(?:of\s+)?(?:the\s+|other\s+)*(?:\d+\s+)?(?:localities|locality|provinces?|cities|city|ministr(?:y|ies)|agenc(?:y|ies)|departments?|districts?|units?)(?:\s+and\s+(?:cities|localities|agencies|districts))?\s+(?:(?:must|should|will|to|shall|need(?:s)?\s+to|has\s+to|have\s+to)\s+)*(?:rais|lift|improv|increas|reach|achiev|get|attain|maintain|ensur|be\s|have\s|rank|enter|striv)[^.;]{0,60}$"
)
"""The form “asked that all localities raise their SIPAS by 2 percentage points”."""
_EACH_HAS_TO = cue(
    r"(?<!\w)(?:các|mỗi|từng|mọi|tất\s+cả\s+các)\s+(?:đơn\s+vị|cơ\s+quan|địa\s+phương|tỉnh|sở|huyện|bộ|xã|phường)(?:(?:,|\s+và)\s+(?:sở|ban|ngành|huyện|phường|xã|thị\s+xã|thị\s+trấn|thành\s+phố|đơn\s+vị|địa\s+phương|cơ\s+quan))*(?:\s+(?:nhóm|tốp|đứng|xếp|ở|có|bị|nằm|thuộc|trong|phụ\s+trách|chủ\s+trì)(?:\s+[^\s,;.:()\d]+){1,6}?)?\s+(?:đều\s+)?(?:phải|cần|được\s+giao)(?:\s+(?!này|đó)[^\s,;]+){0,6}\s*$"
)
"""The forms “Năm 2023 các huyện phải đạt tối thiểu 70 điểm", "các đơn vị nhóm cuối phải tăng ít nhất 3 bậc”."""
_BY_LETTER = cue(
    r"(?<!\w)(?:tỉnh|thành\s+phố|huyện|xã|sở|bộ|đơn\s+vị|địa\s+phương|cơ\s+quan)\s+[abcxyz](?!\w)(?:\s+(?:chỉ|được|cũng|mới|năm|20\d\d|có|đạt|xếp|đứng))*\s*(?:\d[\d,.%]*,\s*(?:xếp|đứng)?\s*)?$"
)
"""The form “tỉnh A đạt 91,5%, xếp thứ 3”: an example that stands for any."""
_THE_OTHERS = cue(
    r"(?<!\w)(?:các|những|mọi|toàn\s+bộ|hầu\s+hết)\s+(?:\w+\s+)?(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|sở|huyện|xã|thành\s+phố)(?:,?\s+(?:thành(?:\s+phố)?|ngành|cơ\s+quan))*\s+(?:còn\s+lại|khác)(?:\s+(?:đều|cũng|chỉ|mới|cùng|vẫn|đã|phần\s+lớn|có|đạt|dưới|trên|ở|mức|xếp|đứng|được|nằm|lần\s+lượt|từ))*\s+$"
)
"""The form “Ngoại trừ Quảng Ninh, các tỉnh còn lại đều dưới 90%”."""
_SEVERAL_AT = cue(
    r"(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|tám|mười|\d{1,2})\s+(?:cái\s+tên|gương\s+mặt|đơn\s+vị|địa\s+phương|tỉnh|huyện|xã|phường|sở|bộ)\s+(?:ở\s+|đứng\s+|nằm\s+|xếp\s+|có\s+(?:tổng\s+|số\s+)?(?:điểm(?:\s+số)?|kết\s+quả|chỉ\s+số)\s+)*$"
)
_OF_A_GROUP = cue(
    r"(?:^|[;:.]\s*)(?:[-–•+*]\s*|\w+\s+là\s+|trong\s+đó,?\s*|còn\s+)*(?:nhóm|tốp)\s+(?!(?:mức\s+độ|tiến\s+độ|số\s+hóa|cung\s+cấp|công\s+khai|chỉ\s+số|tiêu\s+chí|nội\s+dung)(?!\w))(?:thứ\s+)?(?:\w+|\d+)(?:\s+[^\s,;:.()]+){0,5}[\s:(–-]+(?:gồm\s+)?(?:những\s+|các\s+)?(?:\w+\s+)?(?:(?:đạt|có|từ|trên|dưới)(?:\s+\w+){0,3}\s*)?$"
)
"""The form “Nhóm thứ nhất đạt trên 80%": what its members have in common, a value of none."""
_OF_THESE = cue(
    r"(?<!\w)(?:nhóm|tốp|(?:các|những|cả\s+\w+|\d+)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở|xã))\s+(?:này|trên|đó|nói\s+trên|vừa\s+nêu)\s+(?:[\w.,%]+\s+){0,6}$"
)
_ARE_NAMED = cue(
    r"\s*(?:trở\s+(?:lên|xuống)\s*)?(?:thì\s+)?(?:chỉ\s+)?(?:còn|có|gồm|là)(?:\s+(?:có|các|những))?\s+(?!\d|điểm|(?:mức|kết\s+quả|tỷ\s+lệ|con\s+số|chỉ\s+số|thành\s+tích|số\s+điểm)\s[^.;]{0,50}?(?<=\s)của\s)"
)
"""The form “dưới 85% chỉ còn Hồng Ngự, Tân Hồng”: the bar sorts out those named behind it."""
_VALUES_NEXT = cue(
    r"(?:\s*(?:điểm|%))?,?\s+(?:lần\s+lượt|tương\s+ứng|cụ\s+thể)(?:\s+(?:là|đạt|với|được))*:?\s+\d+[.,]\d"
)
"""The form “A và B đạt trên 90%, lần lượt là 93,15% và 91,2%”: what both have in common, then the value of each."""
_IN_A_GROUP = cue(
    r"(?<!\w)(?:các|những|mọi)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|thành\s+phố)(?:[\s,]+(?:thành(?:\s+phố)?|ngành))*\s+(?:nằm\s+|đứng\s+|xếp\s+)?(?:trong|thuộc|ở)\s+(?:nhóm|tốp|top)(?!\w)[^.;]*$"
)
"""The form “các tỉnh trong nhóm tốt có điểm từ 67,67": of the members, not of all."""
