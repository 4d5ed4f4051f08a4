"""What a place takes, and where the rule or the condition that opens a sentence ends and a result begins."""

from nlp.patterns import cue

_WHO = r"(?:(?:một|mỗi|các|bất\s+kỳ|từng)\s+(?:tỉnh|bộ|đơn\s+vị|địa\s+phương|sở|huyện)(?:\s+nào)?)"
_MUST = r"(?:cũng\s+)?(?:phải|cần|buộc)"
_IF_WANTED = cue(r"(?:^|[,;:]\s+|[“\"])muốn\s[^.;]*$")
_THEN_MUST = cue(
    r"[^.;]{0,60}?(?:,\s+(?:thì\s+)?|\sthì\s+)(?:[^\W\d]+\s+){0,4}(?:20\d\d\s+)?(?:phải|cần|buộc|không\s+thể|không\s+còn\s+cách)\s"
)
"""The form “muốn PCI vào nhóm khá, tức đạt từ 63 điểm, tỉnh phải cải thiện …”."""
_MUST_HAVE = cue(
    rf"(?:^|[,;:]\s+|[“\"])muốn\s[^.;:]{{3,80}}?(?:,|\sthì)\s+(?:thì\s+)?(?:tỉnh|bộ|thành\s+phố|sở|huyện|chúng\s+ta)\s+{_MUST}\s[^.;,]{{0,30}}$|(?:^|[,;:]\s+|[“\"])(?:muốn|để)\s[^.;:]{{3,80}}?(?:,|\sthì)\s+(?:thì\s+)?(?:{_WHO}|điểm(?:\s+số)?|tổng\s+điểm|số\s+điểm)\s+{_MUST}\s[^.;,]{{0,30}}$"
)
"""The form “Muốn đứng trong top 5 thì điểm phải trên 88%”: the value that it takes."""
_TO_BE_IN = cue(r"(?:^|[,;:]\s+|[“\"])(?:muốn|để)\s+(?:được\s+)?(?:(?:lọt|vào|đứng|nằm|xếp|có|đạt)\s[^.;:,]{0,30})?$")
_ANY_MUST = cue(rf"[^.;:,]{{0,30}}(?:,|\sthì)\s+{_WHO}\s+{_MUST}\s")
"""The form “Để vào nhóm cao nhất, một tỉnh cần ít nhất 43,5 điểm”: what any unit would have to do for it."""


def what_it_takes(lowered: str, start: int, end: int) -> bool:
    """Whether a figure is what somebody would want, or what that would take.

    >>> said = "để vào nhóm cao nhất, một tỉnh cần ít nhất 43,5 điểm"
    >>> what_it_takes(said, 3, 20), what_it_takes(said, 35, 52)
    (True, True)
    """
    return (
        (_IF_WANTED.search(lowered, 0, start) is not None and _THEN_MUST.match(lowered, end) is not None)
        or _MUST_HAVE.search(lowered, 0, start) is not None
        or (_ANY_MUST.match(lowered, end) is not None and _TO_BE_IN.search(lowered, 0, start) is not None)
    )


_CLAUSE_OF_RESULT = cue(
    r"^[^.;:]{0,120}?(?:[,;]|\s(?:nhưng|song|thế\s+nhưng))\s+(?P<told>[^;:]*?)(?P<verb>(?:với|đạt|được|là|giành|ghi|xếp|đứng|còn|giữ|nằm)(?:\s+(?:được|mức|ở|thứ|hạng|vị\s+trí))*\s+)?$"
)
_OVER = cue(r"20\d\d[^;]*_|_[^;]*20\d\d|(?<!\w)(?:kết\s+quả|đã|vẫn|vừa|tiếp\s+tục|giúp|năm\s+(?:qua|ngoái|nay))(?!\w)")
"""What tells of something that was measured; names of indicators come as "_"."""
_NEAR = 40
"""So near behind a figure may stand what it is of, or that it is a bar."""
_STILL_RULE = cue(
    r"(?<!\w)(?:phải|nào|nếu|mỗi|cứ|tối|ít\s+nhất|sẽ|thì|khi|được\s+(?:tính|chấm|xếp|cộng|xét)|bị|trừ|cộng|xếp\s+loại|ngưỡng|chuẩn|mức\s+điểm|từ|trên|dưới|gồm|chiếm|thang|trọng|tỷ|các|những|một|ai|chỉ\s+tiêu|mục\s+tiêu|không|chưa|lĩnh\s+vực|tiêu\s+chí|nội\s+dung)(?!\w)"
)


def tells_result(lowered: str, rule: int, start: int) -> bool:
    """Whether behind the word of a rule that ends at ``rule`` another clause tells a result at ``start``.

    >>> said = "theo quy định mới, năm 2022 ___ của lào cai đạt 86,2%"
    >>> tells_result(said, 13, said.index("86"))
    True
    >>> said = "theo quy định, năm 2022 đơn vị phải đạt 86%"
    >>> tells_result(said, 13, said.index("86"))
    False
    """
    clause = _CLAUSE_OF_RESULT.match(lowered[rule:start])
    return (
        clause is not None
        and (clause["verb"] is not None or not lowered[start : start + 1].isdigit())
        and _OVER.search(lowered, start - len(clause[0]) + clause.start("told"), start + _NEAR) is not None
        and _STILL_RULE.search(clause["told"]) is None
        and _STILL_RULE.search(lowered, start, start + _NEAR) is None
    )


_TO_DO = cue(
    r"(?:^|[.;:,“\"]\s*)(?:việc\s+|để\s+|muốn\s+|song\s+|nhưng\s+)?(?:giữ|giành|duy\s+trì|bảo\s+vệ|vươn|lọt|vào|trở\s+lại|đạt)\s+(?:[^\W\d]+\s+){0,4}$"
)
_HARD = cue(
    r"(?:\s+(?:năm|20\d\d|{indicator}|bảng|cả\s+nước|toàn\s+quốc))*\s+(?:(?:đã|là|càng|còn|thì|mới|không|rất|vốn|cũng)\s+)*(?:khó(?!\s+khăn)|dễ)(?!\w)(?!\s*,?\s*(?:nhưng|song|mà|của)\s)"
)
"""Around a place in "giữ được hạng nhất khó hơn giành lấy nó": what would have to be done."""


_CHANCE = cue(
    r"(?<!\w)(?:khả\s+năng|cơ\s+hội|hy\s+vọng|cửa|chuyện|việc|giấc\s+mơ)\s+(?:để\s+|để\s+được\s+)?(?:lọt|vào|lên|vươn|giành|giữ|trở\s+lại|chen\s+chân|có\s+mặt|góp\s+mặt)(?:\s+[^\W\d]+){0,4}\s+$"
)
_IS_SLIM = cue(
    r"(?:\s+(?:năm|20\d\d|{indicator}|bảng|của|tỉnh|cả\s+nước|toàn\s+quốc))*\s+(?:(?:là|còn|rất|khá|gần\s+như|hầu\s+như|quá|vẫn)\s+)*(?:khó(?!\s+khăn)|không\s+(?:thể|cao|nhiều|có|dễ)|thấp|mong\s+manh|xa\s+vời|xa\s+xôi|ngoài\s+tầm|bất\s+khả|hẹp)(?!\w)"
)
"""Around a place in "khả năng lọt tốp 10 là khó", "việc vào nhóm 5 gần như không thể"."""


_TOOK_YEARS = cue(
    r"(?<!\w)(?:mất|cần|thêm|phải)\s+(?:(?:tới|đến|thêm|gần|hơn|ít\s+nhất)\s+)*(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy)\s+năm(?:\s+(?:nữa|trời|ròng))?\s+(?:(?:mới|để)\s+)+(?:(?!khi)[^\W\d]+\s+){0,4}$"
)
"""The form “Mất 11 năm để vào top 2, thêm 3 năm nữa để đứng đầu”: how long it took, no aim."""
_INTO = cue(r"(?<!\w)(?:vào|lọt|lên|vươn|giành|trong|đạt)(?:\s+[^\W\d]+){0,2}\s+$")
_WAITS = cue(
    r"(?:\s+(?:năm|20\d\d|{indicator}|cả\s+nước|toàn\s+quốc))*,?\s+(?:thì|là\s+chuyện)\s+(?:(?:còn|vẫn|chắc|có\s+lẽ|e)\s+)*(?:phải\s+chờ|phải\s+đợi|chưa\s+(?:dám|thể|chắc|biết|nói)|rất\s+khó|khó(?!\s+khăn)|xa|không\s+dám|quá\s+(?:sức|tầm)|của\s+(?:những\s+)?năm\s+(?:sau|tới))(?!\w)"
)
"""The form “còn vào tốp 10 thì phải chờ”."""


def is_hard_to_do(lowered: str, start: int, end: int) -> bool:
    """Whether a place is spoken of as something to be done: "giữ được hạng nhất khó hơn giành lấy nó"."""
    if _IS_SLIM.match(lowered, end) is not None and _CHANCE.search(lowered, 0, start) is not None:
        return True
    if _TOOK_YEARS.search(lowered, 0, start) or (_WAITS.match(lowered, end) and _INTO.search(lowered, 0, start)):
        return True
    return _HARD.match(lowered, end) is not None and _TO_DO.search(lowered, 0, start) is not None


WHO_IS_GRADED = cue(
    r"(?:được\s+)?xếp\s+loại\s+(?:xuất\s+sắc|tốt|khá|trung\s+bình|yếu|kém|a|b|c)\s+(?:là|gồm(?:\s+có)?|có|như|thuộc\s+về)\s+(?!(?:đơn|các|những|khi|có|đạt|phải|điểm|kết|số|tổng|từ|trên|dưới)(?!\w))[^\W\d]"
)
"""The form “3 đơn vị xếp loại xuất sắc là Sở Nội vụ 94,89 điểm”: no rule, for it says who has the grade."""
