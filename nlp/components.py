"""Which component a figure is of: ordinary words, read as a name only where the text means one."""

import re
from itertools import pairwise

from nlp.attribute import Attribute, component_of
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import State

_NOUN = r"(?:(?:chỉ\s+số(?:\s+thành\s+phần)?|lĩnh\s+vực|nội\s+dung|trục(?:\s+nội\s+dung)?|trụ\s+cột|tiêu\s+chí)\s+)?"
"""What a component may be called by again in a list: "lĩnh vực A và lĩnh vực B"."""
_AND_ONLY = cue(rf"\s+và\s+{_NOUN}")
_OF_INDICATOR = cue(
    r"\s*[\"”]?\s*(?:(?:của\s+[^,.;:()]{2,40}\s+)?(?:trong|thuộc)\s+|của\s+|\(|-|,\s*)?(?:bộ\s+)?(?:chỉ\s+số\s+)?"
)
_OF_UNIT = cue(r"\s+(?:của|tại|ở)\s+(?:(?:tỉnh|thành\s+phố|tp\.?|bộ)\s+)?(?:[^\s,.;:()\d]+\s+){1,5}(?:\(\s*)?")
"""The form “Hạ tầng số của Hải Dương DTI 2022": a part, whose, and the edition."""
_PULLS = cue(
    r"\s*[\"”]?\s*(?:(?:vẫn|tiếp\s+tục|đã|cũng|lại|chính)\s+)*(?:kéo(?:\s+(?:tụt|lùi|thấp|giảm))?|làm\s+(?:giảm|tụt)|ghì|níu|đẩy)\s+(?:điểm\s+|thứ\s+hạng\s+|kết\s+quả\s+)?(?:chỉ\s+số\s+)?"
)
"""The form “Lĩnh vực tài chính công kéo PAR INDEX của tỉnh xuống khi chỉ đạt 71,3%”: what is told is the part's."""
_WITHIN = cue(
    r"(?:^|\s)(?:(?:trong|thuộc)\s+(?:bảng\s+|khuôn\s+khổ\s+|bộ\s+)*(?:chỉ\s+số\s+)?|là\s+(?:một\s+trong\s+)?(?:\w+\s+)?(?:chỉ\s+số(?:\s+nội\s+dung|\s+thành\s+phần)?|nội\s+dung|lĩnh\s+vực|trụ\s+cột)\s+)$"
)


def belongs_to(lowered: str, part: Mention, indicator: Mention, figures: list[Figure]) -> bool:
    """Whether an indicator says what the component before it is of: "trụ cột X của Đà Nẵng", "X là nơi … trong PGI 2023"."""
    gap = lowered[part.end : indicator.start]
    if _OF_INDICATOR.fullmatch(gap) or _PULLS.fullmatch(gap):
        return True
    told = any(
        part.end <= other.start < indicator.start and other.value is not None and other.rule != "superlative"
        for other in figures
    )
    if not told and _OF_UNIT.fullmatch(gap):
        return True
    return not told and len(gap) < 60 and _WITHIN.search(gap) is not None and not re.search(r"[,;.:]", gap)


def of_whole_now(before: list[Mention], state: State) -> bool:
    """The form “X đạt 7,1 điểm; tổng cộng tỉnh được 24,7 điểm, xếp thứ 9”: the figures went on from a part to the whole."""
    return (
        state.clause is not None
        and state.clause.component is None
        and any(mention.kind == "component" for mention in before)
        and all(mention.kind != "other" and mention.end <= state.clause_from for mention in before)
    )


_COMPONENT_CUE = cue(
    r"(?:chỉ\s+số(?:\s+thành\s+phần)?|lĩnh\s+vực|nội\s+dung|trục(?:\s+nội\s+dung)?|trụ\s+cột|tiêu\s+chí|chỉ\s+số\s+nội\s+dung|thành\s+phần|mảng|khâu|(?:tốt|yếu|kém|mạnh)\s+nhất\s+(?:(?:là|ở|về|với|trong)\s+)*(?:việc|công\s+tác|phần|mặt)|(?:mất|hụt|được|ghi)\s+điểm\s+(?:nhiều\s+|nặng\s+)?(?:ở|tại|về)(?:\s+nhóm)?)\s*[:\"“]?\s*(?:về\s+)?$"
)


_ENGLISH_PART = cue(
    r"\s*(?:pillar|component|dimension|sub-?ind|categor|indicator|area|scores?(?!\w)|\()"
    r"|(?:\s+(?:has|had|also|only|even|again|still))*\s+(?:r(?:ose|isen)|f[ae]ll(?:en)?|scored|ranked|gained|dropped|climbed|improved|increased|decreased|declined|slipped|jumped|reached|posted|recorded|edged|lost|hit|soared|plunged|slid|tumbled|inched|grew|went\s+(?:up|down)|came\s+(?:in|first|second|third|last|at)|stood\s+at|(?:is|are|was|were)\s+(?:up|down|\d|at|ranked|placed|scored)|(?:with|at|up|down)\s+\d)(?!\w)"
)
_ENGLISH_LEAD = cue(
    r"(?<!\w)(?:fields?|components?|dimensions?|pillars?|sub-?ind\w+|areas?|contents?)\s+(?:was|is|were|are)\s+$|(?:^|[,;:]\s|(?:^|\s|[“\"])[“\"]|(?:^|\s)(?:in|for|on|and|said|says|that|as|of|while|but|however,|notably|including|its|the|only|meanwhile,|whereas|where|with|both|their|also|contrast,|improv(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?))\s*(?:the\s+)?$"
)
_GOES_ON = cue(
    r"\s*(?:của\s+(?:tỉnh|thành\s+phố|địa\s+phương)\s*)?(?:,\s*)?(?:(?:dù|tuy|mặc\s+dù|dẫu|vẫn|hiện|nay|năm\s+\d{4}|năm\s+nay|lại|tiếp\s+tục|đã|vốn|từng)\s+)*(?:\(|:|\d|xếp|đạt|đứng|chỉ|với|tăng|giảm|thứ|được|cũng|mới|tụt|ở|là|có|thấp|cao\s+nhất|kém|yếu\s+nhất|dừng|thuộc|chạm|rớt|hạng|dẫn|nằm|cải\s+thiện|vươn|nhảy|leo|từ\s+(?:\d|hạng|thứ|vị\s+trí)|bứt|tiến|duy\s+trì|giữ|lùi|rơi|trượt|sụt|mất|nhích)"
)


_RESULT_IN_BRACKETS = cue(
    r"\s*\(\s*(?:(?:hạng|thứ|xếp|đứng|rank(?:ed)?)\s+(?:thứ\s+)?\d|(?:đạt\s+)?\d[\d.,]*(?:\s*/\s*\d[\d.,]*)?\s*(?:điểm|points?|%\s*,\s*(?:hạng|thứ|xếp|đứng))(?!\w))"
)
"""The form “nhờ chi phí thời gian (hạng 4)”: of what stands right before the bracket, and not of the whole."""
_OF_SOME_PARTS = cue(
    r"(?<!\w)(?:một\s+số|nhiều|các|những|hai|ba|bốn|năm|sáu|\d)\s+(?:chỉ\s+số\s+thành\s+phần|lĩnh\s+vực|nội\s+dung|trục\s+nội\s+dung|trụ\s+cột|tiêu\s+chí)(?!\w)[^.;]*$"
)
"""The form “Một số lĩnh vực có kết quả cao như cải cách thể chế (93,4%)”."""
_YEAR_BEFORE = cue(r"(?<!\w)năm\s+(?:19|20)\d\d\s*,?\s*$")
_OF = cue(r"\s*(?:,|của\s|tại\s|ở\s)\s*(?:các\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
_SAYS_SO = cue(r"(?:trụ\s+cột|lĩnh\s+vực|chỉ\s+số|trục(?:\s+nội\s+dung)?)(?!\w)")
"""What a name opens with that leaves no doubt: "trụ cột kinh tế số"."""


_IS_A_PART = cue(
    r"[\"”]?\s+(?:cũng\s+|vẫn\s+|tiếp\s+tục\s+)*là\s+(?:chỉ\s+số|nội\s+dung|tiêu\s+chí|lĩnh\s+vực|trụ\s+cột)(?!\w)"
)


def names_a_part(lowered: str, mention: Mention) -> bool:
    """Whether the words before a name say that a part of an indicator is meant: "chỉ số chi phí thời gian"."""
    if _IS_A_PART.match(lowered, mention.end):
        return True  # "chi phí thời gian là chỉ số mà sở bị chấm thấp nhất"
    return _COMPONENT_CUE.search(lowered[max(0, mention.start - 30) : mention.start]) is not None


_GROUP_OF_POINTS = cue(r"(?<!\w)nhóm\s+(?:chỉ\s+số\s+|tiêu\s+chí\s+)?(?:về\s+)?$")
_OUT_OF = cue(r"[^;.]{0,40}?\d\s?/\s?\d{2}(?!\d)|\s+chiếm\s+(?:tối\s+đa\s+|tới\s+)?\d{1,2}\s+điểm(?!\w)")
"""The form “nhóm số hóa hồ sơ của phường chỉ đạt 14,2/22 điểm”."""
_CONTENT_WITH = cue(
    r"hài\s+lòng(?:\s+của\s+[^.,;]{3,40}?)?\s+(?:về|với|đối\s+với|trong)\s+(?:(?:việc|công\s+tác|giải\s+quyết|thực\s+hiện|chất\s+lượng|kết\s+quả)\s+)*$"
)
"""Before what people are content with, which is no part of an indicator there."""


_POINTS_OF = cue(r"(?<!\w)(?:điểm|điểm\s+số|số\s+điểm|kết\s+quả)\s+(?:của\s+|về\s+|phần\s+)?$")
_VALUE_NEXT = cue(r"\s+(?:(?:của\s+tỉnh|chỉ|mới|đã|vẫn|cũng|là|được|đạt|có)\s+)*(?:\d|(?:cao|thấp)\s+nhất(?!\w))")
_PLACE_NEXT = cue(
    r"\s+(?:(?:của\s+(?:tỉnh|thành\s+phố)|chỉ|mới|đã|vẫn|cũng|tiếp\s+tục)\s+)*(?:dẫn\s+đầu|đứng\s|xếp\s|thuộc\s|nằm\s)"
)
"""Around a component whose points are told: "điểm cải cách thủ tục hành chính mới được 84,6%"."""
_OPENS_WITH = cue(
    r"(?:[^.?!]{3,120}[:,]\s*(?=[“\"]))?\W*(?:in|on|as\s+for|as\s+regards|regarding|concerning|in\s+terms\s+of|when\s+it\s+comes\s+to|with\s+regard\s+to|with\s+respect\s+to|turning\s+to)\s+(?:the\s+)?(?:component\s+of\s+|field\s+of\s+|area\s+of\s+)?[“\"]?"
)


def opens_with(lowered: str, part: Mention) -> bool:
    """The form “In labour training, most provinces lag behind.”: what the next sentences speak of."""
    return _OPENS_WITH.fullmatch(lowered, 0, part.start) is not None and lowered.startswith((",", "”,", '",'), part.end)


_GIVEN_BY = cue(r"(?<!\w)(?:điểm|kết\s+quả|số\s+điểm)\s+(?:được\s+)?(?:bộ\s+nội\s+vụ|hội\s+đồng)\s+$")
"""The form “điểm Bộ Nội vụ thẩm định 60,14 điểm”."""
_THEN_THIS_PART = cue(
    r"[^.;:]{0,60}?[,;–]\s+(?:[^\W\d]+\s+){0,4}(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trục|trụ\s+cột)\s+(?:này|đó|ấy)(?!\w)"
)
"""The form “tập trung cho gia nhập thị trường, phấn đấu chỉ số này tăng tối thiểu 20 bậc”."""
_VERBS = frozenset({"thẩm định", "điều tra xã hội học"})
_AS_A_STEP = cue(r"(?<!\w)(?:sau|qua|trước|chờ|được|đang)\s+(?:khi\s+|kỳ\s+|vòng\s+)?$")
"""The form “dự kiến sau thẩm định còn 84 điểm”."""
_DONE_BY = cue(r"(?<!\w)(?:do|hội\s+đồng|tổ|đoàn)\s+(?:[^,.;:()\d]{2,40}\s)?$")
"""Before what somebody does: "kết quả tự chấm do Sở Nội vụ thẩm định"."""


def reads_as_component(
    lowered: str, mention: Mention, others: list[Mention], state: State, *, indicator_here: bool
) -> bool:
    """Whether an ordinary phrase ("thủ tục hành chính") is meant as the name of a component here."""
    before = lowered[max(0, mention.start - 30) : mention.start]
    in_year = _YEAR_BEFORE.search(before)
    if (re.search(r"\d\s*$", before) and not in_year) or _CONTENT_WITH.search(
        lowered, max(0, mention.start - 60), mention.start
    ):
        return False
    if mention.text in _VERBS and _AS_A_STEP.search(lowered, max(0, mention.start - 16), mention.start):
        return False
    if mention.text in _VERBS and _GIVEN_BY.search(before):
        return True
    if mention.text in _VERBS and _DONE_BY.search(lowered, max(0, mention.start - 50), mention.start):
        return False
    if _GROUP_OF_POINTS.search(before) and _OUT_OF.match(lowered, mention.end):
        return True
    if (
        _COMPONENT_CUE.search(before)
        or re.search(r"[\"“]\s*$", before)
        or _SAYS_SO.match(lowered, mention.start, mention.end)
    ):
        return True
    if _THEN_THIS_PART.match(lowered, mention.end):
        return True
    if state.english and opens_with(lowered, mention):
        return True
    if indicator_here or (state.last.component is not None and state.since_indicator <= 1) or state.components_open:
        return True
    behind = lowered[mention.end :]
    owner = next(
        (other for other in others if other.start >= mention.end and other.kind in {"unit", "anaphora", "group"}), None
    )
    if owner is not None and _OF.fullmatch(lowered, mention.end, owner.start):
        behind = lowered[owner.end :]  # "gia nhập thị trường của TP.HCM chỉ đạt 6,15 điểm"
    if _POINTS_OF.search(before) and (_VALUE_NEXT.match(behind) or _PLACE_NEXT.match(behind)):
        return True
    if _RESULT_IN_BRACKETS.match(behind):
        return True
    opens = re.search(
        r"(?:^|^[-–•*+]|[;,.:(]|(?:^|\s)(?:and|in|for|notably|including|while|however|và|còn|riêng|chỉ(?:\s+(?:có|riêng))?|duy\s+nhất(?:\s+(?:có|là))?|là|gồm|vì|do|về|ở|trong\s+đó|trung\s+bình|bình\s+quân|như|nhất\s+là|đặc\s+biệt\s+là))\s*$",
        before,
    )
    if (opens or in_year or _OF_SOME_PARTS.search(lowered, 0, mention.start)) and _GOES_ON.match(behind):
        return True
    if re.search(
        r"(?:^|\s)(?:về|ở|tại|(?:xét|tính|nói)\s+riêng|riêng\s+về|(?:xét|tính|xếp|so)\s+(?:riêng\s+)?theo)\s+$|(?:^|[.;:]\s*)(?:riêng\s+|còn\s+)?(?:đối\s+)?với\s+$",
        before,
    ) and re.match(r"\s*,", lowered[mention.end :]):
        return True
    if mention.text.isascii() and (_ENGLISH_PART.match(behind) or _ENGLISH_LEAD.search(before)):
        return True
    named = mention.text[:1].isupper() and not mention.text.isupper()
    return named and (mention.start > 0 or state.components or state.since_indicator <= 4)


_JOINS = cue(
    rf"\s*[\"”]?\s*(?:\(?(?:(?:đạt|được|có|chỉ|là|với)\s+)*\d[\d.,]*\s*(?:điểm|%)?\)?\s*)?(?:,|và|,\s*và|cùng|and(?!\w)|,\s*and(?!\w))\s*{_NOUN}[\"“]?\s*"
)
_COUNTED_PARTS = cue(
    r"(?<!\w)(?:hai|ba|bốn|cả\s+hai|[2-4]|các|những)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|trụ\s+cột|tiêu\s+chí|trục(?:\s+nội\s+dung)?)(?:\s+(?:thành\s+phần|nội\s+dung|còn\s+lại|là|gồm))*\s*:?\s*[\"“]?$"
)
"""The form “hai chỉ số A và B ở nhóm trung bình thấp”: told of each of them."""


def chain_start(lowered: str, before: list[Mention]) -> Mention:
    """The first of the components joined to the last one."""
    first = before[-1]
    for earlier in reversed(before[:-1]):
        if earlier.kind != "component" or not _JOINS.fullmatch(lowered, earlier.end, first.start):
            break
        first = earlier
    return first


_EACH_ITS_OWN = cue(r"(?<!\w)(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)(?!\w)")


def joined_components(
    lowered: str, before: list[Mention], key: tuple[str, str], reach: tuple[str, ...], figure: Figure
) -> list[Attribute]:
    """The component before a figure, with those joined to it: "A và B cùng tăng 3 bậc"."""
    found = [Attribute(*key, start=before[-1].start)]
    shared = re.search(r"^[^;]{0,40}?(?:đều|cùng)\s", lowered[before[-1].end : figure.start + 6]) is not None
    one_for_both = figure.comparator != "=" or figure.kind in {
        "group",
        "rank",
    }  # one bound or place for the two of them
    in_its_bracket = "(" in lowered[before[-1].end : figure.start]  # "A và B (2,71 điểm, hạng 48)": of B alone
    only = one_for_both and not in_its_bracket and _EACH_ITS_OWN.search(lowered, 0, figure.start) is None
    first = chain_start(lowered, before)
    if figure.kind in {"group", "rank", "rank_change"}:
        shared = shared or (not in_its_bracket and _COUNTED_PARTS.search(lowered, 0, first.start) is not None)
        shared = shared or (figure.kind == "group" and _one_after_another(lowered, before[before.index(first) :]))
    if figure.kind == "rank_change" or (figure.comparator != "=" and figure.rule != "range"):
        alike = _EACH_ITS_OWN.search(lowered, 0, figure.start) is None
        shared = shared or (alike and _opens_its_clause(lowered, before[before.index(first) :]))
    for earlier, later in zip(reversed(before[:-1]), reversed(before), strict=False):
        if (
            not (shared or (only and later is before[-1] and _AND_ONLY.fullmatch(lowered, earlier.end, later.start)))
            or earlier.kind != "component"
            or not _JOINS.fullmatch(lowered, earlier.end, later.start)
        ):
            break
        other = component_of(earlier, reach)
        if other is None:
            break
        found.append(Attribute(*other, start=earlier.start))
    return found


_IN_A_ROW = cue(r"\s*[\"”]?\s*(?:\([^()]*\)\s*)?(?P<sign>,|và|,\s*và|cùng|and|,\s*and)\s*[\"“]?\s*")


def _one_after_another(lowered: str, chain: list[Mention]) -> bool:
    """Whether "và" joins the last of several: "A (5,1 điểm), B và C thuộc nhóm thấp nhất" is told of each."""
    gaps = [_IN_A_ROW.fullmatch(lowered, one.end, other.start) for one, other in pairwise(chain)]
    return bool(gaps) and all(gaps) and gaps[-1] is not None and gaps[-1]["sign"] != ","


_BARE_JOIN = cue(rf"\s*[\"”]?\s*(?:,|và|,\s*và|cùng)\s*{_NOUN}[\"“]?\s*")
_CLAUSE_OPENS = cue(
    r"(?:^|[;:.]\s+|,\s+|(?<!\w)(?:có|là|gồm|trong\s+đó|mục\s+tiêu|phấn\s+đấu|đưa|nâng|để|chỉ\s+số|thành\s+phần|nội\s+dung|lĩnh\s+vực|trụ\s+cột|tiêu\s+chí|nhưng|song|còn|riêng|trong\s+khi|ngược\s+lại,?)\s+)[\W_]*$"
)


def _opens_its_clause(lowered: str, chain: list[Mention]) -> bool:
    """Whether bare names alone open a clause, so that its one bound or move is said of each: "A, B tăng ít nhất 10 bậc"."""
    bare = all(_BARE_JOIN.fullmatch(lowered, one.end, other.start) for one, other in pairwise(chain))
    return len(chain) > 1 and bare and _CLAUSE_OPENS.search(lowered, 0, chain[0].start) is not None


_NEXT_OF_LIST = cue(r"\s*[\"”]?\s*(?:\([^()]*\)\s*)?(?:,|và|lẫn|cùng|,\s*và|and|,\s*and)\s*[\"“]?\s*")


_NEXT_AFTER_MARK = cue(r"\s*[\"”]?\s*(?:\([^()]*\)\s*)?;\s*(?:và\s+)?[\"“]?\s*")
_NOTHING_MORE = cue(r"\s*[\"”]?\s*(?:\([^()]*\)\s*)?(?:[;,.]|và\s|$)")
"""Around the later names of a list that semicolons part, of which each says nothing more."""


_VALUE = r"[\"”]?\s*(?:(?:với|đạt|:|[-–])\s+)?(?<=\s)\d{1,2}[.,]\d+(?:\s*(?:điểm|%))?"
_NEXT_AFTER_VALUE = cue(rf"\s*{_VALUE}\s*(?:,|và|,\s*và|;)\s*[\"“]?\s*")
_VALUE_ONLY = cue(
    rf"\s*{_VALUE}(?=\s*(?:[.;)]|$|và\s|,(?!\s*(?:xếp|đứng|ở\s+vị|hạng|thứ|nhưng\s+chỉ|giữ|nằm|tụt|vươn))))"
)
"""Around the later names of the form “đứng đầu về đào tạo lao động với 8,17 điểm và chi phí thời gian với 8,55 điểm”."""


def listed_components(lowered: str, behind: Mention, named: list[Mention], reach: tuple[str, ...]) -> list[Attribute]:
    """The component behind a figure with those listed after it: "dẫn đầu về thể chế số và hạ tầng số"."""
    key = component_of(behind, reach)
    if key is None:
        return []
    found = [Attribute(*key, start=behind.start)]
    last = behind
    for mention in named[named.index(behind) + 1 :]:
        gap = (last.end, mention.start)
        joined = mention.kind == "component" and (
            _NEXT_OF_LIST.fullmatch(lowered, *gap)
            or (_NEXT_AFTER_MARK.fullmatch(lowered, *gap) and _NOTHING_MORE.match(lowered, mention.end))
            or (_NEXT_AFTER_VALUE.fullmatch(lowered, *gap) and _VALUE_ONLY.match(lowered, mention.end))
        )
        other = component_of(mention, reach) if joined else None
        if other is None or (_ONLY_COMMA.fullmatch(lowered, *gap) and _OWN_VERB.match(lowered, mention.end)):
            break
        found.append(Attribute(*other, start=mention.start))
        last = mention
    return found


_ONLY_COMMA = cue(r"\s*[\"”]?\s*(?:\([^()]*\)\s*)?,\s*[\"“]?\s*")
_OWN_VERB = cue(
    r"\s*[\"”]?\s*(?:\([^()]*\)\s*)?(?:đạt|chỉ|được|xếp|đứng|thì|lại|giảm|tăng|tụt|lùi|mới|hạng|thứ|ở\s+(?:hạng|vị\s+trí|mức))\s"
)
"""The form “cao nhất ở X (6,15 điểm), Y đạt 4,93”: behind a comma another clause begins, with its own verb."""


BACK_TO_THE_WHOLE = cue(
    r"(?<!\w)(?:chung\s+cuộc|(?<=;\s)(?:điểm\s+)?(?:bình\s+quân|trung\s+bình)\s+chung|tính\s+chung|tổng\s+thể|(?:xếp\s+|thứ\s+)?hạng\s+(?:chung|tổng\s+thể)|tổng\s+điểm|tổng(?:\s+cộng)?(?=\s*:?\s*$)|điểm\s+tổng|tổng\s+hợp\s+lại|chung\s+lại|thứ\s+hạng\s+chung|toàn\s+bộ\s+chỉ\s+số|kết\s+quả\s+chung|(?:cả|toàn)\s+bộ\s+(?:bộ\s+)?chỉ\s+số|chỉ\s+số\s+(?:chung|tổng\s+hợp)|điểm(?:\s+số)?\s+chung|(?:overall|aggregate|composite|general|total)\s+(?:(?:{indicator})\s+)?(?:rank(?:ing)?s?|scores?|positions?|places?|results?|standing|index|table)|(?:index|province|city|table)\s+as\s+a\s+whole)(?!\w)"
)
"""Behind these words the whole is meant again, no component."""


_SHARE_OF = cue(r"(?<!\w)(?:tỷ|tỉ)\s+lệ\s+$")


def owns(lowered: str, component: Mention, figure: Figure, later: list[Mention]) -> bool:
    """Whether a component's name still owns a figure: nothing else was named since, and it reads as a name."""
    between = lowered[component.end : figure.start]
    if _SHARE_OF.search(lowered, max(0, component.start - 12), component.start):
        return False  # "tỷ lệ số hóa hồ sơ 91,3%"
    if BACK_TO_THE_WHOLE.search(between):
        return False
    if any(mention.kind == "indicator" for mention in later):
        return False
    return len(between) < 140 and not re.search(r"(?<!\btp)[.!?]\s", between)
