"""Figures of something smaller than an indicator: shares of dossiers, tasks and answers, marks of a criterion, bars between groups."""

import re

from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from schema.catalogue import catalogue

_OF_CRITERIA = cue(
    r"(?<!\w)\d{1,3}\s+(?:tiêu\s+chí|tiêu\s+chuẩn|nội\s+dung|câu\s+hỏi|chỉ\s+tiêu|chỉ\s+số)(?:\s+thành\s+phần)?(?:\s+(?:và|,)\s*\d{1,3}\s+tiêu\s+chí(?:\s+thành\s+phần)?)?(?:,|\s+với|\s+có|\s+tương\s+ứng(?:\s+với)?|\s*\()\s+(?:tổng\s+(?:số\s+|cộng\s+)?(?:điểm\s+)?(?:là\s+)?)?$"
)
"""The form “gồm 5 tiêu chí với 12 điểm”."""
_SORTED_INTO = cue(
    r"(?<!\w)(?:chia|phân|xếp)(?:\s+[^\W\d]+){0,4}?\s+(?:thành|làm|ra|theo)\s+(?:\d|hai|ba|bốn|năm|các)\s+(?:nhóm|mức|loại|bậc|hạng)[^.;:]{0,40}:[^.;]*$"
)
"""The form “được phân thành 3 nhóm: trên 85%, từ 80% đến 85% …”: the bars between them."""
_GRADE = r"(?<!\w)(?:xuất\s+sắc|(?:rất\s+)?tốt|khá|trung\s+bình|yếu|kém)\s*[(:,]?\s*(?:từ|dưới|trên|đạt\s+từ)\s+"
_GRADE_BAR = cue(
    rf"{_GRADE}(?:\d[\d.,]*\s*(?:điểm|%)?\s*(?:đến|tới|[-–])\s*(?:dưới\s+)?)?$|(?<!\w)(?:xuất\s+sắc|tốt|khá|trung\s+bình|yếu|kém)\s+$"
)
_GRADES = re.compile(rf"{_GRADE}\d")
"""The form “Xếp loại: tốt từ 80 đến dưới 90; khá từ 70 đến dưới 80; yếu dưới 60 điểm”: the bars between grades."""
_OF_TASKS = cue(
    r"(?<!\w)(?:giao|hoàn\s+thành|triển\s+khai|thực\s+hiện|đăng\s+ký|xử\s+lý|giải\s+quyết)\s+(?:được\s+)?(?:[\d.]+/)?[\d.]+\s+(?:chỉ\s+tiêu|nhiệm\s+vụ|đầu\s+việc|công\s+việc|nội\s+dung|kiến\s+nghị|phản\s+ánh|hồ\s+sơ|văn\s+bản|thủ\s+tục)(?:\s+[^\s\d,.;:]+){0,4},\s+(?:[^\s\d,.;:]+\s+){0,4}$"
)
"""The form “được giao 20 chỉ tiêu, đến nay đạt 85%”: the share of what was to be done."""
_OTHER_CONTENT = cue(
    r"hài\s+lòng(?:\s+chung)?(?:\s+của\s+(?:người\s+dân|doanh\s+nghiệp|tổ\s+chức|công\s+dân)(?:(?:,|\s+và)\s+(?:doanh\s+nghiệp|tổ\s+chức))*)?\s+(?:về|với|đối\s+với|trong|khi)\s+(?:(?:việc|chất\s+lượng|kết\s+quả|công\s+tác|các|lĩnh\s+vực|dịch\s+vụ|giải\s+quyết|thực\s+hiện|thủ\s+tục|hành\s+chính|tthc|làm|hồ\s+sơ|sử\s+dụng|(?:về|trong)(?=\s+(?:lĩnh\s+vực\s+)?(?:đất|xây|đầu)))\s+)*(?:đất\s+đai|y\s+tế|giáo\s+dục|khám|bệnh\s+viện|trường|điện|nước|hộ\s+tịch|xây\s+dựng|giao\s+thông|vận\s+tải|môi\s+trường|thuế|hải\s+quan|bảo\s+hiểm|căn\s+cước|cư\s+trú|đăng\s+ký|đầu\s+tư|du\s+lịch|phần\s+mềm|vệ\s+sinh|rác|an\s+ninh)(?!\w)[^.;]*$"
)
"""The form “mức độ hài lòng về giải quyết thủ tục đất đai tối thiểu 90%”: of one field of work alone."""
_ADDED_BY_RULE = cue(
    r"(?<!\w)(?:sáng\s+kiến|mô\s+hình|tiêu\s+chí|nhiệm\s+vụ|văn\s+bản|hồ\s+sơ|trường\s+hợp|lần|ngày)(?!\w)[^.;,]{0,50}\s(?:được\s+|bị\s+|thì\s+)*(?:cộng|trừ)\s+(?:thêm\s+)?(?:từ\s+)?(?:\d[\d.,]*\s*(?:điểm\s+)?(?:đến|[-–])\s*)?$"
)
_RULE_OPENS = cue(
    r"(?<!\w)(?:sáng\s+kiến|mô\s+hình|tiêu\s+chí|nhiệm\s+vụ|văn\s+bản)\s[^.;,]{0,50}(?<!\w)(?:được|bị)\s[^.;,]{0,30}$"
)
"""The form “Sáng kiến được công nhận cộng từ 0,5 đến 2 điểm”."""
_NOT_GIVEN = cue(r"(?<!\w)(?:bị\s+)?(?:mất|trừ|hụt|đánh\s+rơi)(?:\s+(?:tới|đến|mất|đi|khoảng|gần|những))?\s+$")
"""Before what was not given of the marks that could be had: "hiện đại hóa hành chính mất 2,9/15,5 điểm"."""
_SCALES = frozenset({10, 40, 60, 80, 100})
_OUT_OF = cue(r"(?<!\w)(?:trong|trên|thang)\s+(?:(?:tổng|số|điểm|thang|là|cũ|mới|này)\s+)*$")
_OF_HUNDRED = cue(
    r"(?:^|[.;:,(“\"]\s*)(?:trong|với|trên|tổng(?:\s+số)?)\s+(?:(?:tổng|số|điểm|thang|là|cộng)\s+)*100(?:\s+điểm)?(?:\s+(?!(?:đạt|được|xếp)\s)[^\s.;:,\d]+){0,8}?\s*(?:,|:|\s(?:có|gồm|thì|chia|bao\s+gồm))\s(?:(?!(?:đạt|xếp|tăng|giảm|giành)\s)[^.;])*$"
)
"""The form “Trong 100 điểm của PAR INDEX có 68 điểm thẩm định, 32 điểm điều tra”: what each part counts."""
_GIVEN_BY_SOME = cue(
    r"(?<!\w)(?:điểm(?:\s+số)?|kết\s+quả|đánh\s+giá)\s+(?:[^.;,\d]{0,40}\s)?(?:của|do|từ)\s+(?:(?:nhóm|khối|các)\s+)+doanh\s+nghiệp(?:\s+[^\W\d]+){0,5}?(?:\s+(?:là|chỉ|đạt|chấm|cho|ở\s+mức))*\s+$"
)
"""The form “điểm số của nhóm doanh nghiệp nhỏ là 5,9”: what some of those who were asked gave."""
_CUSTOMERS = cue(
    r"(?<!\w)(?:phụ\s+huynh|học\s+sinh|sinh\s+viên|bệnh\s+nhân|người\s+bệnh|khách\s+hàng|du\s+khách|hành\s+khách|người\s+lao\s+động)(?!\w)[^.;]{0,60}hài\s+lòng[^.;\d]{0,40}$|hài\s+lòng\s[^.;\d]{0,40}(?<!\w)(?:phụ\s+huynh|học\s+sinh|sinh\s+viên|bệnh\s+nhân|người\s+bệnh|khách\s+hàng|du\s+khách|hành\s+khách)(?!\w)[^.;\d]{0,40}$"
)
_NO_PEOPLE = cue(r"(?<!\w)(?:sipas|hành\s+chính\s+nhà\s+nước|người\s+dân)(?!\w)")
"""Those whom a school, a hospital or a company asks; SIPAS asks the people."""
_WEIGHS_TOO = cue(
    r"(?<!\w)chiếm\s+(?:(?:khoảng|tỷ\s+trọng|tới|tối\s+đa)\s+)*\d[\d.,]*\s*(?:%|điểm)(?:(?:,|;|\s+và|,\s*và)\s+(?:(?!(?:đạt|được|có|giành|xếp|tăng|giảm|còn|tỉnh|thành|bộ|sở|hà|mất|trong)\s)[^\s\d,;.:()]+,?\s+){1,8}(?:\d[\d.,]*\s*(?:%|điểm))?)*$"
)
"""The form “hiện đại hóa hành chính chiếm 15,5 điểm, cải cách thủ tục hành chính 13,5 điểm”: what each part counts at most."""
_IN_TIME = cue(
    r"(?<!\w)(?:đúng|trước|sớm|quá|trễ)(?:\s+(?:và|hoặc)\s+(?:đúng|trước))?\s+hạn\s*(?::|đạt|là|chiếm|lên\s+tới|tới|gần|trên|hơn)?\s*$"
)
"""Before a share of what was handled: "đúng hạn 100%"."""
_AWAITED = cue(
    r"(?<!\w)(?:người\s+dân|công\s+dân|doanh\s+nghiệp|tổ\s+chức|số\s+người)(?:\s+[^\s\d.;:,]+){0,3}\s+(?:mong\s+(?:đợi|muốn)|kỳ\s+vọng|quan\s+tâm|lo\s+ngại|phàn\s+nàn|quan\s+ngại)(?!\w)[^.;]*$"
)
"""Of those who were asked, behind what they wish for."""
_LONGEST_WORD = 10


def added_by_rule(lowered: str, figure: Figure) -> bool:
    """Whether points are what a rule adds or takes for something done, not how a score has moved."""
    return _ADDED_BY_RULE.search(lowered, 0, figure.start) is not None or (
        lowered.startswith(("cộng", "trừ"), figure.start) and _RULE_OPENS.search(lowered, 0, figure.start) is not None
    )


def share_or_bar(sentence: SentenceText, figure: Figure) -> str | None:
    """Why a value is the share of something counted, what criteria give at most, or a bar; None when it is none of them."""
    lowered = sentence.lowered
    if figure.unit == "points" and _OF_CRITERIA.search(lowered, 0, figure.start):
        return "the most that can be had"
    if added_by_rule(lowered, figure):
        return "the most that can be had"
    if figure.kind == "score" and _NOT_GIVEN.search(lowered, max(0, figure.start - 24), figure.start):
        return "points of a part"
    if (figure.value or 0) in _SCALES and _OUT_OF.search(lowered, max(0, figure.start - 24), figure.start):
        return "the end of the scale"
    if figure.kind == "score" and _OF_HUNDRED.search(lowered, 0, figure.start):
        return "the most that can be had"
    if _GIVEN_BY_SOME.search(lowered, 0, figure.start):
        return "a share"
    if "hài lòng" in lowered and _CUSTOMERS.search(lowered, 0, figure.start) and _NO_PEOPLE.search(lowered) is None:
        return "what a company's customers say of it"
    if figure.unit in {"points", "percent"} and _WEIGHS_TOO.search(lowered, 0, figure.start):
        return "a share"
    if figure.unit == "percent" and (
        _IN_TIME.search(lowered, 0, figure.start)
        or _OF_TASKS.search(lowered, 0, figure.start)
        or _of_other_content(sentence, figure)
        or (figure.comparator == "=" and _AWAITED.search(lowered, 0, figure.start))
    ):
        return "a share"
    if _GRADE_BAR.search(lowered, 0, figure.start) and len(_GRADES.findall(lowered)) > 1:
        return "a bar that is set, not a result"
    sorted_out = _SORTED_INTO.search(lowered, 0, figure.start) and not _in_bracket_of_one(sentence, figure)
    return "a bar that is set, not a result" if sorted_out else None


def _in_bracket_of_one(sentence: SentenceText, figure: Figure) -> bool:
    """The form “nhóm 1 có 3 đơn vị đạt trên 90% là NHNN (95,40%), …”: a unit's own value, right behind its name."""
    return figure.comparator == "=" and any(
        mention.kind in {"unit", "department", "district"}
        and sentence.lowered[mention.end : figure.start].strip() in {"(", ":", ""}
        for mention in sentence.mentions
        if mention.end <= figure.start
    )


def _of_other_content(sentence: SentenceText, figure: Figure) -> bool:
    """Whether the satisfaction spoken of last is one with a single field of work."""
    found = _OTHER_CONTENT.search(sentence.lowered, 0, figure.start)
    return found is not None and not any(
        found.start() + _LONGEST_WORD < mention.start < figure.start
        for mention in sentence.mentions
        if mention.kind == "indicator" or (mention.kind == "component" and mention.end > found.end())
    )


_THIS_SHARE = cue(r"(?<!\w)(?:tỷ\s+lệ|tỉ\s+lệ|con\s+số)\s+(?:này|đó|ấy|tương\s+ứng)(?!\w)[^.;]*$")
_PEOPLE_WHO = cue(
    r"\d\s*%\s+(?:số\s+)?(?:người|doanh\s+nghiệp|hộ|cán\s+bộ|ý\s+kiến|phiếu|hồ\s+sơ|thủ\s+tục|khách)(?!\w)"
)


def of_this_share(lowered: str, figure: Figure) -> bool:
    """The form “13,6% người dân không hài lòng; riêng quận 12, tỷ lệ này lên tới 21%”."""
    this = _THIS_SHARE.search(lowered, 0, figure.start)
    return this is not None and _PEOPLE_WHO.search(lowered, 0, this.start()) is not None


def is_whole_scale(sentence: SentenceText, figure: Figure) -> bool:
    """Whether the value is all that an indicator of the sentence can give: no province ever had that."""
    if figure.value is None or figure.value < 10 or figure.places:
        return False
    if any(mention.kind == "component" and mention.end <= figure.start for mention in sentence.mentions):
        return False  # "Về cải cách thủ tục hành chính, Bộ Ngoại giao đạt 100%"
    named = [mention.ids[0] for mention in sentence.mentions if mention.kind == "indicator"]
    scales = [catalogue().indicator(code).scale("province", None) for code in named]
    return any(
        scale is not None
        and figure.value == scale.maximum
        and not (figure.unit == "percent" and scale.unit == "points")
        for scale in scales
    )


_AT_MOST = cue(r"(?:tối\s+đa|nhiều\s+nhất)(?!\w)")
_FULL_MARKS = cue(r"(?<!\w)(?:đạt|giành|ghi)\s+(?:được\s+|trọn\s+|số\s+|điểm\s+|mức\s+|tối\s+đa\s+)*$")
_OUT_OF_ALL = cue(r"\d\s*(?:điểm\s+)?trên\s+(?:tổng\s+(?:số\s+)?(?:điểm\s+)?|thang\s+(?:điểm\s+)?)$")
"""The form “được 8,2 điểm trên tổng điểm 12”."""
_ALL_OF_IT = 100


def at_most(lowered: str, figure: Figure) -> bool:
    """Whether a number is what can be had; "đạt tối đa 100%" was reached."""
    if _OUT_OF_ALL.search(lowered, max(0, figure.start - 40), figure.start):
        return True
    inside = _AT_MOST.match(lowered[figure.start : figure.end]) is not None
    if not inside and not _AT_MOST.search(lowered[max(0, figure.start - 12) : figure.start]):
        return False
    full = figure.unit == "percent" and figure.value == _ALL_OF_IT
    return not (full and _FULL_MARKS.search(lowered, 0, figure.start))
