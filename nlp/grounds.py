"""Grounds for refusing a figure: it speaks of any unit, of a number of units, of a share, of components."""

import re

from nlp.candidate import Candidate, Choice
from nlp.decoys import decoy
from nlp.draft import SentenceText
from nlp.elisions import after_years_there, aimed_with_place, goes_on_with_year, goes_with_place, of_nobody
from nlp.figures import Figure
from nlp.merits import OF_ONE_PART, follows
from nlp.modality import under_target
from nlp.patterns import cue
from nlp.stance import modality_of
from nlp.state import State
from nlp.unitcounts import counts_units, of_no_unit
from nlp.yearspans import years_named_behind


def ground_for_refusal(
    sentence: SentenceText,
    figure: Figure,
    names: list[Candidate],
    choice: Choice,
    state: State,
    *,
    here: bool,
    in_turn: bool,
) -> str | None:
    """Why a figure with an indicator and a subject in reach still states nothing of them; None when it does.

    ``here`` tells whether the indicator stands in the sentence, ``in_turn`` whether a list gave the subject.
    """
    lowered = sentence.lowered
    if (
        figure.rule == "superlative"
        and not choice.reason.startswith("inverted")
        and re.search(r"(?:^|[\s,;])(?:đơn\s+vị|địa\s+phương|tỉnh|cơ\s+quan|bộ|các\s+\w+)\s+$", lowered[: figure.start])
        and not re.search(r"là\s+(?:\w+\s+){0,2}$", lowered[: figure.start])
        and not any(0 <= figure.start - name.end <= 1 or 0 <= name.apposed <= figure.start for name in names)
    ):
        return "a superlative of no unit by name"
    if figure.kind in {"rank_change", "score_change"} and any(
        re.fullmatch(
            r"\s*(?:so\s+với|hơn)\s+(?:mức\s+)?(?:trung\s+bình\s+)?(?:của\s+)?(?:các\s+)?(?:tỉnh\s+|thành\s+phố\s+)?",
            lowered[figure.end : name.start],
        )
        for name in names
        if name.start >= figure.end
    ):
        return "a distance to another unit, not a change"
    listed = any(
        mention.kind == "component"
        and mention.start >= figure.end
        and not _AMONG_THEM.search(lowered[figure.end : mention.start])
        for mention in sentence.mentions
    )
    parts = _PARTS_COUNTED if figure.kind == "group" else _EACH_PART if figure.kind.endswith("_change") else None
    if parts is not None and not listed and parts.search(lowered[: figure.start]):
        return "components are counted"
    unlike = _no_change_of_a_year(lowered, figure) if figure.kind in {"rank_change", "score_change"} else None
    if unlike is not None:
        return unlike
    if (
        figure.kind in {"rank", "score", "group"}
        and _TIMES.search(lowered[: figure.start])
        and not years_named_behind(lowered, figure)
    ):
        return "times are counted"
    if (
        figure.kind == "rank"
        and choice.reason[:8] not in {"behind", "inverted"}
        and _UNIT_OF_PLACE.search(lowered[: figure.start + 1])
    ):
        return "a place of no unit by name"
    if _of_block(sentence, figure, choice):
        return "a mean of a block inside the province"
    if _parts_counted(lowered, figure):
        return "components are counted"
    if choice.span is None and not in_turn and of_no_unit(lowered, figure):
        return "the clause speaks of a group of units"
    if figure.rule == "bottom_n":
        return "a group at the bottom: no place of one"
    if figure.kind == "score" and figure.comparator in {"<", ">"} and _DISTANCE.match(lowered, figure.end):
        return "a distance to another unit"
    if figure.rule == "fraction" and not figure.certain and not here:
        return "a fraction without a rank word or its indicator"
    if figure.rule == "ordinal" and not (_beside(sentence, figure) or goes_on_with_year(sentence, figure, state)):
        return "an ordinal without a rank word or a name beside it"
    if figure.rule == "superlative" and figure.value == 1 and _FIRST_BEHIND.match(lowered, figure.end):
        return "the first behind another is not the first"
    told = any(
        mention.kind == "indicator" and _TELLS_WHICH.search(lowered, figure.end, mention.start)
        for mention in sentence.mentions
        if mention.start >= figure.end
    )
    if figure.rule == "superlative" and not listed and not told and _FIRST_IN_PARTS.match(lowered, figure.end):
        return "components are counted"
    if _over_years(lowered, figure):
        return "a range over years"
    of_period = _OF_PERIOD.match(lowered, figure.end) and _LONG.search(lowered, 0, figure.start)
    if figure.kind == "rank" and (
        of_period or _OF_LONG.match(lowered, figure.end) or after_years_there(lowered, figure)
    ):
        return "a place of earlier years"
    any_unit = _ANY_UNIT.search(lowered[: figure.start])
    if (
        any_unit
        and figure.rule != "top_n"
        and not choice.reason.startswith("inverted")
        and not any(any_unit.start() <= name.start < figure.start for name in names)
        and not re.search(r"(?:là|,)\s*$", lowered[: any_unit.start() + 2])
    ):
        return "the clause speaks of any unit"
    several = len(choice.names) > 1 and choice.reason.startswith("inverted")
    if (
        figure.rule == "superlative"
        and several
        and not re.search(r"(?:cùng(?!\s+(?:trên|dưới|đạt|được|với|kỳ|ngày|năm|\d))|đồng)\s", lowered)
    ):
        return "several names behind one superlative: a group, not a place each"
    together = figure.from_bottom is not None and len(choice.names) > 1 and choice.reason == "before"
    clause = lowered[lowered.rfind(";", 0, figure.start) + 1 :]
    if together and not re.search(r"(?:đồng|bằng)\s+(?:hạng|điểm)", clause.partition(";")[0]):
        return "several units at the end: a group, not a place each"
    if figure.rule == "superlative" and _SEVERAL_AT.search(lowered, max(0, figure.start - 40), figure.start):
        return "several units share a superlative: a group, not a place each"
    if figure.rule == "superlative" and (
        _of_component(sentence, figure)
        or _AMONG_PARTS.match(lowered, figure.end)
        or (choice.span is None and _among_own_parts(sentence, figure))
    ):
        return "a superlative among components"
    if figure.rule == "superlative" and choice.span is None and not in_turn and _IS_ANOTHER.match(lowered, figure.end):
        return "a superlative of something that is no unit"
    nobody = of_nobody(sentence, figure, handed_down=choice.span is None and not in_turn)
    if nobody is not None:
        return nobody
    if figure.rule in {"this_group", "this_place"} and choice.span is None and not in_turn:
        return "the clause speaks of a group of units"
    mark = re.search(r"(?:thấp|nhỏ|kém)\s+hơn\s+(?:mức|con\s+số|kết\s+quả)\s", lowered[figure.start : figure.end])
    if choice.span is None and not in_turn and figure.kind == "score" and _OF_A_GROUP.search(lowered[: figure.start]):
        return "the clause speaks of a group of units"
    if figure.kind == "score" and (
        (figure.comparator != "=" and _MEMBERS_OF.search(lowered[: figure.start]))
        or (figure.rule == "range" and _OF_THESE.search(lowered[: figure.start]))
    ):
        return "the clause speaks of a group of units"
    if figure.kind == "score" and figure.comparator in {"<", ">", "<=", ">="} and _ARE_NAMED.match(lowered, figure.end):
        return "a threshold of no unit by name"
    threshold = figure.kind == "score" and figure.comparator in {">=", "<=", "<"} and not mark
    if threshold and choice.span is None and not in_turn:
        under = modality_of(lowered, figure.start, figure.end, inherited_target=under_target(lowered, figure, state))
        if under == "actual":
            return "a threshold of no unit by name"
    other = decoy(sentence, figure, choice.names[0].level)
    if other is not None:
        return other
    named_last = choice.reason == "inverted: the clause names its unit at its end"
    if (
        not (in_turn and (figure.kind == "group" or figure.rule == "in_order"))
        and not named_last
        and counts_units(sentence, figure, names)
    ):
        return "the clause counts units"
    return _unsupported_score(sentence, figure, choice, state) if not here and figure.kind == "score" else None


def _over_years(lowered: str, figure: Figure) -> bool:
    """Whether a range or a last place is one of many years: "luôn quanh quẩn ở cuối bảng"."""
    if figure.rule == "range":
        return _OVER_YEARS.search(lowered, max(0, figure.start - 60), figure.start) is not None
    return bool(figure.from_bottom and figure.rule == "superlative" and _LINGERS.search(lowered, 0, figure.start))


def _parts_counted(lowered: str, figure: Figure) -> bool:
    """Whether a number of components is beyond a bar: "6 lĩnh vực trên 80%", "các chỉ số thành phần xếp dưới thứ 40"."""
    if figure.kind == "rank" and _OF_SOME_PARTS.search(lowered, max(0, figure.start - 60), figure.start):
        return True
    bar = _OVER_BAR.search(lowered[: figure.start])
    counted = (figure.comparator != "=" or bar) and figure.kind in {"score", "rank"}
    return bool(counted and _PARTS_COUNTED.search(lowered[: bar.start() if bar else figure.start]))


def _no_change_of_a_year(lowered: str, figure: Figure) -> str | None:
    """Why a change is none from one year to the next; None when it is."""
    if _SINCE_A_MONTH.match(lowered, figure.end):
        return "a change within the year"
    if _EACH_YEAR.search(lowered[: figure.start]) or _EVERY_YEAR.match(lowered, figure.end):
        return "a change of every year, not of one"
    if _IN_CRITERIA.match(lowered, figure.end):
        return "a change of criteria"
    return None


_SINCE_A_MONTH = cue(
    r"[^.;]{0,30}?\s*so\s+với\s+(?:cuối\s+|đầu\s+|giữa\s+)?(?:tháng|quý|tuần|ngày|kỳ\s+báo\s+cáo)\s+(?:trước|liền\s+trước|\d{1,2}(?!\d)(?!\s*[/-]\s*20)|[ivx]+(?!\w)(?!\s*[/-]\s*20)(?!\s+năm))"
)
_OF_SCORES = cue(
    r"(?<!\w)(?:xét\s+(?:về|theo)\s+|về\s+|tính\s+theo\s+|theo\s+)(?:tổng\s+)?(?:điểm\s+số|số\s+điểm|tổng\s+điểm|điểm\s+tổng\s+hợp)(?!\w)"
)
_OVER_BAR = cue(r"(?:trên|dưới|vượt|qua)\s+(?:ngưỡng|mốc|mức)\s+$")
_ARE_NAMED = cue(
    r"\s*(?:trở\s+(?:lên|xuống)\s*)?(?:thì\s+)?(?:chỉ\s+)?(?:còn|có|gồm|là)(?:\s+(?:có|các|những))?\s+(?!\d|điểm)"
)
"""The form “dưới 85% chỉ còn Hồng Ngự, Tân Hồng”: the bar sorts out those named behind it."""
_SEVERAL_AT = cue(
    r"(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|tám|mười|\d{1,2})\s+(?:cái\s+tên|gương\s+mặt|đơn\s+vị|địa\s+phương|tỉnh|huyện|xã|phường|sở|bộ)\s+(?:ở\s+|đứng\s+|nằm\s+|xếp\s+)*$"
)
_FIRST_BEHIND = cue(
    r"[^,;.()]{0,60}?\s(?:chỉ\s+)?(?:xếp\s+)?sau\s+(?:tỉnh\s+|thành\s+phố\s+)?(?!khi|đó|năm|một|hai|nhiều|cùng)"
)
_OVER_YEARS = cue(
    r"(?<!\w)(?:dao\s+động|luôn|thường|quanh\s+quẩn|loanh\s+quanh|lên\s+xuống|xê\s+dịch|chủ\s+yếu|biến\s+động)(?!\w)"
)
_LINGERS = cue(
    r"(?<!\w)(?:luôn|thường(?:\s+xuyên)?|quanh\s+quẩn|loanh\s+quanh|lẹt\s+đẹt|triền\s+miên|nhiều\s+năm(?:\s+liền)?|năm\s+nào\s+cũng|hay)\s+(?:(?:ở|nằm|đứng|xếp|bị|quanh\s+quẩn|loanh\s+quanh|lẹt\s+đẹt|về|giữ|gần)\s+)*$"
)
"""The form “thứ hạng của tỉnh luôn quanh quẩn ở cuối bảng: năm 2014 xếp thứ 61”."""
_ABOUT = cue(r"\s*(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:về|ở|trong|tại)\s")
_OF_PERIOD = cue(r"(?:\s*,\s*nhì|\s+và\s+nhì)?\s+(?:trong\s+|ở\s+|của\s+)?(?:giai\s+đoạn|thời\s+kỳ)\s+(?:19|20)\d\d")
_LONG = cue(r"(?:năm|lần|kỳ)\s+(?:liền|liên\s+tiếp|liên\s+tục)(?!\w)[^.;]*$")
"""The form “6 năm liền đứng nhất, nhì giai đoạn 2005-2010”."""
_OF_LONG = cue(
    r"\s+(?:(?:của|trong|suốt|liền|liên\s+tiếp|cả)\s+)*(?:giai\s+đoạn|nhiều\s+(?:năm|kỳ)|những\s+năm|các\s+năm|thời\s+gian|(?:hai|ba|bốn|năm|sáu|[2-9])\s+(?:năm|kỳ|lần))\s+(?:dài\s+)?(?:liền\s+|liên\s+tiếp\s+)?trước"
)
_BESIDE = cue(
    r"[\s,(:–-]*(?:(?:đã|chỉ|mới|cũng|lại|vẫn|còn|thì|tới|tận|ngay|từng|hiện|đồng|cùng|năm\s+(?:trước|ngoái|nay|sau|\d{4})|một\s+năm\s+(?:sau|trước)|(?:20\d\d)|cùng\s+năm|cả\s+năm)[\s,]+)*"
)


def _beside(sentence: SentenceText, figure: Figure) -> bool:
    """Whether a name, an indicator or a component stands right before an ordinal, or a time between it and a rank."""
    named = [mention for mention in sentence.mentions if mention.kind in {"indicator", "component", "other"}]
    behind = follows(sentence.lowered, figure, named, sentence.scan.figures)
    if behind is not None and behind.kind != "other" and _ABOUT.match(sentence.lowered, figure.end):
        return True  # "chỉ thứ 11 về an toàn thông tin mạng"
    for mention in sentence.mentions:
        if mention.end <= figure.start and mention.kind != "other":
            gap = sentence.lowered[mention.end : figure.start]
            if _BESIDE.fullmatch(gap):
                return True
    ranks = [
        other for other in sentence.scan.figures if other.kind in {"rank", "rank_change"} and other.end <= figure.start
    ]
    gap = sentence.lowered[ranks[-1].end : figure.start] if ranks else ""
    return (
        bool(ranks)
        and (_BESIDE.fullmatch(gap) or re.fullmatch(r"\s*(?:,|và|,\s*và)\s*|\s*in\s+20\d\d,?\s*", gap)) is not None
    )


_OF_PART = cue(r"[\s\"”]*(?:(?:là|có|đạt|bị|điểm|mức|số|với)\s+)*")
_WIDER = cue(
    r"\s*(?:trong\s+|của\s+)?(?:cả\s+nước|toàn\s+quốc|vùng|khu\s+vực|nước|trong\s+\d|trong\s+các\s+tỉnh)(?!\w)"
)


def _among_own_parts(sentence: SentenceText, figure: Figure) -> bool:
    """The form “Chỉ số "Cạnh tranh bình đẳng" thấp nhất, chỉ 5,02 điểm”: the lowest of the unit's own components."""
    if figure.certain or _WIDER.match(sentence.lowered, figure.end):
        return False
    before = next((each for each in reversed(sentence.mentions) if each.end <= figure.start), None)
    return (
        before is not None
        and before.kind == "component"
        and _OF_PART.fullmatch(sentence.lowered, before.end, figure.start) is not None
    )


def _of_component(sentence: SentenceText, figure: Figure) -> bool:
    """The form “lĩnh vực có kết quả thấp nhất là Cải cách tài chính công”: components compared with each other."""
    before, after = sentence.lowered[: figure.start], sentence.lowered[figure.end :]
    if re.search(
        r"(?:lĩnh\s+vực|chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|nội\s+dung|tiêu\s+chí|trụ\s+cột)(?:\s+(?:papi|pci|pgi|dti|ddci|par\s+index))?\s+(?:có|đạt)\s+(?:\w+\s+){0,5}$",
        before,
    ) and not re.search(r"chỉ\s+số\s+cao\s+$", before):
        return (
            re.match(r"[^,;.]{0,40}\slà\s", after) is not None
            or re.search(
                r"(?:^|\s)là\s+(?:một\s+trong\s+)?(?:\w+\s+)?(?:lĩnh\s+vực|chỉ\s+số|nội\s+dung|tiêu\s+chí|trụ\s+cột|trục)\s+[^,;.]*$",
                before,
            )
            is not None
        )
    among = _AMONG_FIELDS.search(before)
    named = [mention for mention in sentence.mentions if among and among.start() <= mention.start < figure.start]
    if among and named and named[-1].kind == "component" and all(mention.kind != "unit" for mention in named):
        return True
    behind = next((mention for mention in sentence.mentions if mention.start >= figure.end), None)
    if among and behind is not None and behind.kind == "component":
        own = _OWN_BEST.search(sentence.lowered, figure.start, behind.start)
        if own is not None and own.end() == behind.start:
            return True
    return (
        behind is not None
        and behind.kind == "component"
        and not _FIRST_IN_PARTS.match(sentence.lowered, figure.end)  # "đứng đầu một chỉ số là X"
        and bool(
            re.fullmatch(
                r"[^,;.]{0,30}?\s*là\s+(?:chỉ\s+số\s+|lĩnh\s+vực\s+|nội\s+dung\s+)?[\"“]?",
                sentence.lowered[figure.end : behind.start],
            )
        )
    )


_OWN_BEST = cue(
    r"(?:cao|thấp|tốt|kém)\s+nhất\s+(?:là\s+)?(?:ở|tại|thuộc\s+về)\s+(?:nhóm\s+|chỉ\s+số\s+|nội\s+dung\s+|tiêu\s+chí\s+|lĩnh\s+vực\s+|trụ\s+cột\s+)*[\"“]?"
)
"""The form “Trong các nhóm chỉ số, tỉnh đạt cao nhất ở công khai, minh bạch”: the best of its own."""
_AMONG_FIELDS = cue(
    r"(?<!\w)trong\s+(?:số\s+)?(?:các|\d{1,2}|ba|bốn|năm|sáu|bảy|tám|mười)\s+(?:nhóm\s+)?(?:chỉ\s+số(?:\s+(?:thành\s+phần|nội\s+dung))?|lĩnh\s+vực|nội\s+dung|trục|tiêu\s+chí|trụ\s+cột)(?!\w)[^.;:]*$"
)
"""The form “Trong tám lĩnh vực, cải cách thể chế có kết quả cao nhất”."""


_OF_SOME_PARTS = cue(
    r"(?:các|những|mọi|mỗi)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|trụ\s+cột)\s+(?:thành\s+phần\s+)?(?:mà\s+|hiện\s+|đang\s+|còn\s+|có\s+|bị\s+|được\s+|thứ\s+hạng\s+)*(?:xếp|đứng|ở|nằm|từ|dưới|thấp)\s+(?:ở\s+)?(?:dưới\s+|sau\s+|từ\s+)?$"
)
"""The form “các chỉ số thành phần đang xếp dưới thứ 40”: whichever they are."""
_PARTS_COUNTED = cue(
    r"(?<![\w.,/])(?:\d{1,2}(?:/\d{1,2})?|một|hai|ba|bốn|năm|sáu|bảy|tám)\s+(?:chỉ\s+số|nội\s+dung|trục|lĩnh\s+vực|tiêu\s+chí)(?:\s+(?:nội\s+dung|thành\s+phần|papi|pci|tăng|nằm|được|xếp|đều|cùng|của|tỉnh|này|còn|lại|par|index|sipas|lọt|vào|nằm|trong|thuộc|vươn|lên|có|đạt|điểm|kết\s+quả|số|với|cchc|giá\s+trị|trung\s+bình|bình\s+quân|mức))*\s*$"
)
_FIRST_IN_PARTS = cue(
    r"\s+(?:ở\s+|về\s+|tại\s+|trong\s+)?(?:cả\s+)?(?:\d{1,2}(?:\s*/\s*\d{1,2})?|một|hai|ba|bốn|năm|sáu|bảy|nhiều|một\s+số)\s+(?:chỉ\s+số|trụ\s+cột|lĩnh\s+vực|nội\s+dung|tiêu\s+chí|mặt|chỉ\s+tiêu|nhóm\s+tiêu\s+chí)(?!\w)"
)
"""The form “dẫn đầu 3/5 trụ cột": first in some parts, not as a whole."""
_AMONG_PARTS = cue(
    r"\s+(?:trong|so\s+với)\s+(?:số\s+|toàn\s+bộ\s+|tất\s+cả\s+|cả\s+)*(?:các|những|\d{1,2}|bốn|năm|sáu|bảy|tám|mười)\s+(?:chỉ\s+số\s+(?:thành\s+phần|nội\s+dung|con)|lĩnh\s+vực|nội\s+dung|trục|trụ\s+cột|tiêu\s+chí|yếu\s+tố|thành\s+phần)(?!\w)"
)
"""The form “…, cao nhất trong các lĩnh vực": components compared with each other."""
_TELLS_WHICH = cue(r"(?::|(?<!\w)(?:gồm|là))\s*$")
"""The form “đứng đầu về 2 chỉ số: PAR INDEX và PCI": not a number of parts, but these."""
_EACH_PART = cue(
    r"(?:^|[;,.]\s+)(?:các|những|mỗi|từng)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí)(?:\s+(?:thành\s+phần|nội\s+dung))?\s+[^,;:]{0,50}$"
)
_TIMES = cue(
    r"(?<!thứ\s)(?<!\w)(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|vài|mấy)\s+lần\s+(?!thứ|đầu|liên|liền)(?:\w+\s+){0,2}$"
    r"|(?<!thứ\s)(?<!sau\s)(?<!trong\s)(?<!suốt\s)(?<!cả\s)(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|tám|[2-8])\s+năm\s+(?:(?:ở|nằm|thuộc|rơi|lọt|vào|đứng|xếp)\s+)*$"
)
"""The form “với 4 lần đứng thứ nhất”: which years is not told."""
_UNIT_OF_PLACE = cue(
    r"(?<!\w)(?:giữa|cách|hơn|kém|bằng|so\s+với|từ)\s+(?:\w+\s+){0,3}(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở)\s+t?$|(?<!\w)(?:hơn|kém|thua)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở)\s+[xđ]$|(?:giữa|cách)\s[^,;.]*\svà\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở)\s+t?$"
)
"""The form “giữa tỉnh thứ 10 và tỉnh thứ 30”: whoever holds the place."""
_EVERY_YEAR = cue(
    r"\s*(?:/|(?:cho\s+|trong\s+)?(?:mỗi|một|hằng|hàng|từng)\s+)năm(?!\s+(?:19|20)\d\d|\s+(?:trước|qua|sau))(?!\w)"
)
_EACH_YEAR = cue(
    r"(?<!\w)(?:mỗi\s+năm|hằng\s+năm|hàng\s+năm|năm\s+nào\s+cũng|bình\s+quân\s+(?:mỗi\s+)?năm|trung\s+bình\s+(?:mỗi\s+)?năm)\s+(?:(?!\d{4})[^,.;]){0,40}$"
)
_BLOCK = cue(
    r"(?:^|[,;:(]\s*|trong\s+đó,?\s+|riêng\s+|còn\s+|và\s+)(?:ở\s+|tại\s+|đối\s+với\s+)?khối\s+(?:các\s+)?(?:sở|quận|huyện|thị\s+xã|xã|phường|cơ\s+quan|đơn\s+vị)(?:(?:,|\s)\s*(?:sở|ban|ngành|quận|huyện|thị\s+xã|thành\s+phố|xã|phường|đặc\s+khu|thị\s+trấn|cấp))*\s*(?:đạt|là|:|ở\s+mức)?\s*$"
)


def _of_block(sentence: SentenceText, figure: Figure, choice: Choice) -> bool:
    """The form “toàn tỉnh đạt 95,2%, trong đó khối sở đạt 94,8%”: said of a block, not of the province."""
    return (
        figure.kind == "score"
        and all(name.level == "province" for name in choice.names)
        and _BLOCK.search(sentence.lowered[: figure.start]) is not None
    )


_MEMBERS_OF = cue(
    r"(?<!\w)(?:nhóm|tốp|một\s+trong\s+(?:số\s+)?)\s*(?:\d{1,2}\s+|các\s+|những\s+)+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở|xã|phường)(?:[\s,]+(?:thành(?:\s+phố)?|ngành|cơ\s+quan|ngang\s+bộ))*\s+(?:có|đạt|được|với)(?!\w)[^,;.]{0,60}$"
)
"""The form “nằm trong nhóm các bộ đạt trên 80% nhưng dưới 90%": what all its members have."""
_OF_THESE = cue(
    r"(?<!\w)(?:nhóm|tốp|(?:các|những|cả\s+\w+|\d+)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|huyện|sở|xã))\s+(?:này|trên|đó|nói\s+trên|vừa\s+nêu)\s+(?:[\w.,%]+\s+){0,6}$"
)
_AMONG_THEM = cue(r"(?<!\w)(?:trong\s+đó|nhất\s+là|đặc\s+biệt|riêng|như)(?!\w)|;")
_IN_CRITERIA = cue(
    r"\s*(?:ở|tại|cho|trong|đối\s+với|với)\s+(?:các|những|mỗi|từng|một\s+số)\s+(?:tiêu\s+chí|chỉ\s+tiêu|nội\s+dung|lĩnh\s+vực|chỉ\s+số\s+thành\s+phần|mục|tiêu\s+chuẩn)(?!\w)"
)
_OF_A_GROUP = cue(
    r"(?:^|[;:.]\s*)(?:[-–•+*]\s*|\w+\s+là\s+|trong\s+đó,?\s*|còn\s+)*(?:nhóm|tốp)\s+(?:thứ\s+)?(?:\w+|\d+)(?:\s+[^\s,;:.()]+){0,5}[\s:(–-]+(?:gồm\s+)?(?:những\s+|các\s+)?(?:\w+\s+)?(?:(?:đạt|có|từ|trên|dưới)(?:\s+\w+){0,3}\s*)?$"
)
"""The form “Nhóm thứ nhất đạt trên 80%": what its members have in common, a value of none."""
_IS_ANOTHER = cue(r"\s+(?:(?:vẫn|lại|cũng|chỉ)\s+)?là\s+(?!của|với|\d|năm|do|vì|nhờ|bởi)")
"""The form “thấp nhất là thanh toán trực tuyến”: named behind, and no unit."""


_DISTANCE = cue(
    r"\s*so\s+với\s+(?:tỉnh|đơn\s+vị|địa\s+phương|bộ|cơ\s+quan|thành\s+phố|huyện|quận|mức|trung\s+bình|bình\s+quân)"
)
_ANY_UNIT = cue(
    r"(?:^|[,;:]\s*|\s(?:các|những|mỗi)\s+)(?:đơn\s+vị|cơ\s+quan|địa\s+phương|tỉnh|sở|huyện|bộ|xã|phường)(?:(?:,|\s+và)\s+(?:ban|ngành|phường|xã|đặc\s+khu|thị\s+trấn|thành\s+phố|đơn\s+vị|địa\s+phương|cơ\s+quan))*(?:\s+nào|(?:\s+nào)?\s+(?:có|đạt|được|xếp|dưới|trên|từ))(?:\s+(?!này|đó)[^\s,;]+){0,9}\s*$"
)


_THIS_INDEX = cue(r"(?<!\w)(?:bộ\s+)?chỉ\s+số\s+(?:này|trên|đó|ấy|nói\s+trên)(?!\w)")
_BESIDE_PLACE = cue(
    r"\s*[,(]?\s*(?:với\s+|đạt\s+|được\s+|cùng\s+)*(?:(?:số\s+điểm|tổng\s+điểm|điểm\s+số|điểm)\s+)?(?:là\s+)?"
)
"""Between a place and the score that goes with it: "(thứ 8, 81,9%)"."""


def _unsupported_score(sentence: SentenceText, figure: Figure, choice: Choice, state: State) -> str | None:
    """Why a number without its indicator in the sentence is no score of the one talked about; None when it is."""
    before = sentence.lowered[: figure.start]
    count = re.search(
        r"\d[\d.,/]*\s+(?:triệu\s+|nghìn\s+|tỷ\s+)?[^\W\d](?P<noun>[^.;(]{0,60})(?<!\d)(?<!\d\s)\(\s*(?:đạt\s+|chiếm\s+|tỷ\s+lệ\s+)?$",
        before,
    )
    ranked = count is not None and any(
        other.kind == "rank" and other.start < figure.start and count.start() < other.end
        for other in sentence.scan.figures
    )
    if (
        count
        and not ranked
        and not any(
            mention.kind in {"unit", "group", "component", "department", "district"} and mention.end > count.start()
            for mention in sentence.mentions
        )
    ):
        return "a share of the number before it"
    if id(figure) in sentence.years_in_turn and _SCORES_TOLD.search(before):
        return None
    if choice.reason in {
        "before",
        "in its parenthesis",
        "in turn",
        "the figure first, its owner next",
        "the value of what is compared with",
    } or choice.reason.startswith("inverted"):
        return None
    if OF_ONE_PART.search(before):
        return "a superlative among components"
    if state.since_paragraph == 0 and state.since_indicator <= 1:
        return None
    if _OPENS_SECTION.fullmatch(before) and len(state.heading.indicators) == 1:
        return None  # right below a heading "2. Chỉ số SIPAS"
    if state.since_indicator <= 1 and _THIS_INDEX.search(before):
        return None
    if figure.unit == "points" and state.indicator_years and _OF_SCORES.search(before):
        return None  # "Nếu xét theo điểm số thì …: từ 52,47 điểm (2014) lên 63,33 điểm"
    if choice.span is not None and goes_with_place(sentence, figure):
        return None
    place = max(
        (other.end for other in sentence.scan.figures if other.kind == "rank" and other.end <= figure.start), default=-1
    )
    if place >= 0 and _BESIDE_PLACE.fullmatch(sentence.lowered, place, figure.start):
        return None
    if state.since_indicator <= 1 and aimed_with_place(sentence, figure):
        return None
    return "neither its indicator nor its subject stand in the sentence"


_SCORES_TOLD = cue(r"(?<!\w)(?:điểm\s+số|số\s+điểm|tổng\s+điểm|kết\s+quả|giá\s+trị)(?!\w)")
_OPENS_SECTION = cue(
    r"[\s•+*–-]*(?:(?:năm\s+20\d\d|năm\s+qua|kết\s+quả|tỉnh|thành\s+phố|tổng|chỉ|đã|số|điểm|chung|của|toàn)[,:]?\s+)*(?:đạt|là|:)?\s*(?:tổng\s+)?(?:điểm\s+(?:số\s+)?)?(?:là\s+|đạt\s+|:\s*)?"
)
