"""Words before a figure that deny it: "không lọt vào", "chưa có tỉnh nào", "lỡ hẹn với"."""

from collections.abc import Iterable
from dataclasses import replace

from nlp.draft import Draft
from nlp.patterns import Cue, Gate, cue

_NOT_ANY = cue(
    r"(?:không|chẳng|chưa)\s+(?:có|còn|để|một)\s+[^,;.:(]{0,40}\snào\s[^,;.:(]*$|(?:không|chẳng|chưa)\s+(?:bộ|tỉnh|đơn\s+vị|địa\s+phương|cơ\s+quan|thành\s+phố|huyện|quận|sở|xã|phường|ngành|nơi)(?:,\s+\w+)?\s+nào\s[^,;.:(]*$"
)
_HARD_TO = cue(
    r"(?<!\w)khó\s+(?:(?:lòng|có\s+thể|mà|còn)\s+)*(?:giữ|duy\s+trì|trở\s+lại|quay\s+lại|lên|vươn|chen|lọt|vào|vượt|thoát|bảo\s+vệ|trụ|đứng|xếp|nằm|đạt|chạm|với\s+tới|mơ|giành)(?:\s+(?:được|nổi|vững|chân|lại|tới|ở|trong|đến|qua|khỏi))*\s+(?:(?:vị\s+trí|thứ\s+hạng|ngôi|thứ)\s+)*$"
)
"""The form “khó giữ được hạng 52”: a doubt."""
_NO_NAME = cue(
    r"(?<!\w)(?:không|chẳng|chưa|vắng|thiếu)\s+(?:(?:có|còn|thấy|hề)\s+)*(?:tên|mặt|bóng(?:\s+dáng)?|sự\s+(?:góp|có|hiện|xuất)\s+(?:mặt|diện|hiện))\s+[^,;.:()]{0,40}?\s?(?:trong|ở|tại|trên)\s+$|(?<!\w)(?:không|chẳng|chưa|vắng|thiếu)\s+(?:(?:có|còn|thấy|hề)\s+)*(?:tên|mặt|bóng(?:\s+dáng)?|sự\s+(?:góp|có|hiện|xuất)\s+(?:mặt|diện|hiện))\s+[^,;.:()]{0,40}$"
)
"""The form “không có tên Hà Nội trong top 10”."""
_ANOTHER_AIM = cue(r"\s(?:và|đồng\s+thời)\s+(?:[^\W\d]+\s+){1,6}(?:phải|cần|sẽ)\s")
"""The form “không còn nội dung nào ở nhóm thấp nhất và vị trí chung phải vào tốp 30”: what is denied is over."""
_LOST = cue(r"(?<!\w)(?:lỡ\s+hẹn|lỡ|trượt|hụt|tuột|vuột|tuột\s+mất)\s+(?:với\s+|mất\s+)?(?:mục\s+tiêu\s+)?$")
_GIVES_UP = cue(
    r"(?<!\w)(?:mất|nhường)(?:\s+lại)?(?:\s+(?:ngôi(?:\s+vị)?|vị\s+trí|vị\s+thế))?\s*$|(?<!\w)bị\s+(?:thay(?:\s+thế)?|soán|chiếm|tước|cướp(?:\s+mất)?|lật|hất\s+khỏi|giành\s+mất)\s*$"
)
_KEPT = cue(
    r"(?<!\w)(?:không|chưa|chẳng)\s+(?:(?:hề|chịu|bao\s+giờ|từng|lần\s+nào|một\s+lần(?:\s+nào)?|để|phải)\s+)*(?:rời(?:\s+khỏi|\s+bỏ)?|(?:đánh\s+)?(?:mất|tuột|rơi|vuột)|nhường(?:\s+lại)?)\s+(?:(?:ngôi|vị\s+trí|thứ\s+hạng)\s+)*$"
)
"""The form “không rời ngôi đầu”: what is denied is its loss."""
_NOT_LET = cue(
    r"(?<!\w)(?:không|đừng|chẳng|tránh|khỏi)\s+(?:(?:thể|được|chịu|muốn|cam\s+chịu|chấp\s+nhận|phải)\s+)*(?:để|bị|lại|phải|đứng|xếp|rơi|cảnh|việc)\s+(?:(?:tỉnh|thành\s+phố|huyện|sở|bộ|địa\s+phương|đơn\s+vị|mình|chỉ\s+số|{indicator}|tiếp\s+tục|lại|bị|phải|rơi|tụt|xuống|vào|đứng|xếp|nằm|ở|cảnh|vị\s+trí)\s+)*$"
)
_AT_THE_END = cue(r"[^\d]*?(?:cuối|chót|bét|đội\s+sổ|thấp\s+nhất|đáy)(?!\w)")
"""The form “không thể để đứng chót lần thứ ba”."""
_INTO_HANDS = cue(
    r"(?:[^.;:,()\d]|20\d\d|\d\d(?=\s+(?:tỉnh|bộ|địa|đơn|thành))|,(?=\s+(?:ngành|thành|cơ\s+quan|địa\s+phương)\s)){0,80}?\s(?:(?:vào|về)\s+tay|cho)\s"
)
"""The form “mất ngôi đầu vào tay Bộ Tư pháp”: a place that one lost and another holds."""
_PSEUDO_NOT = cue(
    r"(?:không|chẳng|chả)\s+(?:hề\s+|phải\s+(?:là\s+)?|có\s+gì\s+(?:là\s+)?|mấy\s+|lấy\s+gì\s+(?:làm\s+)?)*(?:dễ(?:\s+dàng)?|khó(?:\s+hiểu)?|đơn\s+giản|lạ|bất\s+ngờ|ngạc\s+nhiên|ngẫu\s+nhiên|tự\s+nhiên|vô\s+cớ|may\s+mắn|suôn\s+sẻ)\s+(?:để|khi|mà|vì|nếu)\s|không\s+phải\s+(?:là\s+)?(?:ngẫu|tự)\s+nhiên"
    r"|(?:không|chưa|chẳng)\s+(?:hề\s+|muốn\s+|thể\s+|cho\s+phép\s+mình\s+|chịu\s+)*(?:dừng(?:\s+(?:lại|chân))?|bằng\s+lòng|thỏa\s+mãn|thoả\s+mãn|hài\s+lòng|tự\s+mãn|chủ\s+quan|ngủ\s+quên|yên\s+tâm|an\s+phận|ngạc\s+nhiên|bất\s+ngờ|vui)(?:\s+(?:ở|với|trước|khi|vì|tại)\s|\s+$)"
    r"|không\s+(?:chỉ|những|ngừng|riêng|nằm\s+ngoài|(?:mấy\s+|được\s+|hề\s+|còn\s+)*(?:khả\s+quan|sáng\s+sủa|kém|thua|khá|cao|tốt|nổi\s+bật|ấn\s+tượng|như\s+(?:ý|mong|kỳ))(?:\s+[^\W\d]+){0,2}\s+(?:khi|với)\s)"
    r"|(?:(?:đánh|để)\s+)?mất\s+(?:tới\s+|thêm\s+|liền\s+|đến\s+)*(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:bậc|hạng|nấc|thứ|điểm)"
)
_NOT_YET = cue(
    r"(?<!\w)(?<!hàng )(?:chưa|không|ngoài(?=\s*$|\s+(?:top|tốp|nhóm|danh|số|mốc|bảng|hạng|vị|thứ|tầm|\d))|khỏi|thoát(?!\s+nghèo))(?!\s+(?:chỉ|những|ngừng|dưới|thấp|quá|kém|ít|đổi|thay|giảm|tăng|ra|có|còn|nhiều))(?!\s+gian)(?P<rest>[^;]*)$"
)
_OUTSIDE_TOO = cue(
    r"(?<!\w)(?:không|chưa)\s[^;.]{0,60}\s(?:vì|do|bởi)\s+(?:(?:vẫn|còn|nằm|đứng|xếp|ở|rơi|bị|văng|ra|tỉnh)\s+)*ngoài\s+(?:nhóm\s+|danh\s+sách\s+)?$"
)
"""The form “không công bố thứ hạng vì ngoài top 30”: what is denied first has a reason that is denied as well."""
_BESIDES = cue(r"[^.;]{0,60},\s+[^.;,]{0,40}?\s(?:còn|cũng)\s")
"""Behind what is told apart from more: "Ngoài vị trí thứ 3 PAR INDEX, Hà Nội còn xếp thứ 24 DTI"."""
_NOT_ANY_MORE = cue(
    r"[;,:()]|\s(?:mà|nhưng|là|vì|bởi)\s|(?<!chưa)\skhi\s(?!nào)|^(?:khỏi|thoát)\s[^;]*\s(?:(?:để|và|lên|vươn|nhảy|leo|về|xuống)\s|với\s+(?:(?:vị\s+trí|hạng|thứ|kết\s+quả|số\s+điểm|tổng\s+điểm|điểm)\s+)*(?=\d|$))"
)
"""What ends a denial before the figure: "thoát khỏi vị trí 63 để lên hạng 50"."""
_MARK_BEFORE = cue(
    r"(?<!\w)(?:mốc|đỉnh|mức|con\s+số|kỷ\s+lục|(?:chưa|không|chẳng)\s+(?:(?:thể|còn)\s+)*(?:bằng|được\s+như|như|trở\s+lại|lấy\s+lại|lặp\s+lại|giành\s+lại|sánh\s+(?:được\s+)?với)(?:\s+được)?|(?:không|chưa)\s+(?:(?:thể|nên|được)\s+)*so\s+(?:sánh\s+)?(?:được\s+)?(?:trực\s+tiếp\s+)?với(?:\s+(?:mức|con\s+số|kết\s+quả|điểm))*)\s+$"
)
_LOSES = cue(r"(?<!\w)(?:(?:đánh|để)\s+)?(?:mất|tuột)\s+$|(?<!\w)(?:rời|tuột|rơi|trượt|rớt)\s+(?:khỏi\s+)?$")
_HELD_THEN = cue(
    r"\s+(?:(?:của|hồi|ở|tại|trong)\s+)*(?:(?<=của\s)năm\s+20\d\d|(?<=hồi\s)năm\s+20\d\d|năm\s+(?:ngoái|trước)|(?:kỳ|lần|mùa)(?:\s+(?:đánh\s+giá|xếp\s+hạng|khảo\s+sát))?\s+trước|{indicator}\s+(?:năm\s+)?20\d\d)(?!\w)"
)
"""Around a place that was held another year: "đánh mất hạng nhì của năm trước", "rời vị trí số 1 của năm 2022"."""
_MARK_OF = cue(r"\s+(?:đạt\s+(?:được\s+)?)?(?:(?:của|hồi|vào|trong)\s+)?năm\s+(?:20\d\d|ngoái|trước)(?!\w)")
"""Around a value of a year that is over: "chưa trở lại mốc 81,19% hồi năm 2015"."""
_TO_STAND = cue(
    r"\sđể\s+(?:(?:về|rơi|tụt|lùi|rớt|trượt)(?:\s+(?:xuống|về|tới|đến))?\s+(?:thứ|hạng|vị|nhì|ba|cuối|số)|đứng|xếp|vươn|leo|tiến|lên|có\s+mặt|trở\s+thành|chiếm|giành|nằm|lọt|góp|bước|chen)"
)
"""The form “thoát khỏi nhóm cuối để đứng thứ 60”: what was left is denied, what was reached is not."""


_MEAN_BEFORE = cue(
    r"(?<!\w)(?:chưa|không|chẳng)(?:\s+(?:thể|hề))?\s+(?:bằng|chạm|tới|đạt|đến|vượt(?:\s+qua)?|cao\s+bằng|theo\s+kịp|đuổi\s+kịp|với\s+tới)(?:\s+(?:được|với|tới|đến|ngưỡng|mức|điểm|giá\s+trị|con\s+số|chỉ\s+số|điểm\s+số))*\s+(?:trung\s+bình|bình\s+quân|trung\s+vị)(?!\s+(?:cao|thấp|khá))(?:\s+[^\W\d]+,?){0,6}?\s+(?:\(\s*)?(?:(?:là|ở\s+mức)\s+)?$"
)
"""The form “chưa bằng điểm trung vị 65,22 của cả nước”: the mean is told, who has less is not."""
_MOVED_IN = cue(
    r"^ngoài\s[^;]*\s(?:nhảy|vươn|leo|lên|tiến|bật|bứt|vào(?!\s+(?:năm|cuối|đầu|tháng|dịp))|lọt|vọt|thăng|tăng)(?!\w)"
)
"""The form “từ ngoài top 20 nhảy 21 bậc vào hạng 6”."""


_REIGN_ENDED = cue(
    r"(?<!\w)(?:chấm\s+dứt|kết\s+thúc|cắt(?:\s+đứt)?|ngắt|phá(?:\s+vỡ)?|chặn(?:\s+đứng)?|khép\s+lại)\s+(?:(?:chuỗi|mạch|kỷ\s+lục|thế|sự|vị\s+thế|quãng|triều\s+đại|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|nhiều)\s)(?:[^.;]|\.(?=\d)){0,90}$"
)
_OF_WHOM = cue(r"\s*(?:\([^()]*\)\s*)?(?:bảng\s+(?:xếp\s+hạng\s+)?)?(?:của|thuộc\s+về)\s")
_REIGN_OF = cue(
    r"(?<!\w)(?:độc\s+tôn|thống\s+trị|độc\s+chiếm|thắng|bất\s+bại|ngự\s+trị|dẫn\s+đầu|đứng\s+đầu|giữ\s+ngôi|quán\s+quân)\s+(?:của\s+)[^.;,]{2,70}$"
)
"""Around the first place of one who held it till another came: "chấm dứt 7 năm liên tiếp (2017 - 2023) đứng đầu của Quảng Ninh"."""


_NEVER = cue(
    r"(?<!\w)(?:chưa|không|chẳng)\s+(?:khi\s+nào|bao\s+giờ|lần\s+nào|năm\s+nào|một\s+lần)(?!\w)[^.;,:]{0,110}$"
)
"""The form “Chưa khi nào thành phố đông dân nhất nước chen chân được vào top 3”."""
_DENIES = Gate(_NEVER, _NOT_LET, _REIGN_ENDED, _NOT_YET, _NO_NAME, _HARD_TO, _NOT_ANY, _LOST)


def is_denied(lowered: str, start: int, end: int, mask: int, negation: Cue) -> bool:
    """Whether the words before a figure deny it; ``negation`` are the words that do so, ``mask`` the marks of the text."""
    if not negation.lets(mask) and not _DENIES.matches(mask):
        return False
    held_against = _MARK_BEFORE.search(lowered, 0, start) is not None and _MARK_OF.match(lowered, end) is not None
    held_against = held_against or (
        _LOSES.search(lowered, 0, start) is not None and _HELD_THEN.match(lowered, end) is not None
    )
    held_against = held_against or _MEAN_BEFORE.search(lowered, 0, start) is not None
    if _REIGN_ENDED.search(lowered, 0, start) and (_OF_WHOM.match(lowered, end) or _REIGN_OF.search(lowered, 0, start)):
        return True
    near = max(0, start - 60)
    handed_over = _INTO_HANDS.match(lowered, end) is not None and _GIVES_UP.search(lowered, 0, start) is not None
    if _KEPT.search(lowered, 0, start):
        return False
    if _NOT_LET.search(lowered, near, start) and _AT_THE_END.match(lowered, start, end):
        return True
    denied = negation.lets(mask) and not held_against and not handed_over
    for denial in negation.finditer(lowered[near:end]) if denied else ():
        between = lowered[near + denial.end() : start]
        if (
            not _ANOTHER_AIM.search(between)
            and not _GOES_ON.search(between)
            and not _TO_STAND.search(between + lowered[start : start + 8])
            and not _NOW.search(between + lowered[start : start + 10])
            and not _CAME_INSTEAD.search(between + lowered[start : start + 5])
            and not (_OUT_WITH.search(between) and _A_SCORE.match(lowered, start))
            and not _PSEUDO_NOT.match(lowered, near + denial.start())
            and not _in_closed_bracket(lowered, near + denial.start(), start)
        ):
            return True
    not_yet = _NOT_YET.search(lowered[max(0, start - 45) : start]) if _NOT_YET.lets(mask) else None
    if (
        not_yet
        and not (not_yet.group().startswith("ngoài") and _BESIDES.match(lowered, end))
        and not _PSEUDO_NOT.search(lowered, max(0, start - 45), start)
        and not held_against
        and not _NOT_ANY_MORE.search(not_yet.group())
        and not _MOVED_IN.search(not_yet.group() + lowered[start : start + 8])
        and not _TO_STAND.search(not_yet["rest"] + lowered[start : start + 8])
    ):
        return True
    if _OUTSIDE_TOO.search(lowered, 0, start) or _NEVER.search(lowered, 0, start):
        return True
    if _NO_NAME.search(lowered, 0, start) or _HARD_TO.search(lowered, 0, start):
        return True
    not_any = _NOT_ANY.search(lowered, 0, start)
    if not_any and not _ANOTHER_AIM.search(not_any.group()):
        return True
    return not handed_over and _LOST.search(lowered, 0, start) is not None and not lowered.startswith("từ ", start)


def _in_closed_bracket(lowered: str, place: int, start: int) -> bool:
    """The form “Bình Phước (không tính TP HCM) xếp thứ 20”: what the bracket leaves out is not denied behind it."""
    opened, closed = lowered.rfind("(", 0, place), lowered.find(")", place, start)
    return opened >= 0 and closed >= 0 and ")" not in lowered[opened:place]


_GOES_ON = cue(
    r"[;,:(]|\smà\s|\snhưng\s|\s(?:và|để|rồi)\s+(?:(?:phải|đành|chỉ|bị|còn|lại)\s+)*(?:lùi|tụt|rơi|rớt|xuống|trượt|sụt|dừng|về)(?!\w)"
)
_OUT_WITH = cue(
    r"(?:top|tốp|nhóm)\s+\d{1,2}[^.;,:(]{0,40}?\s(?:với|khi\s+(?:chỉ\s+)?(?:đạt|được|có))\s+(?:(?:chỉ|đạt|tổng|điểm|số)\s+)*$"
)
_A_SCORE = cue(r"\d{1,3}(?:[.,]\d{1,4})?\s*(?:điểm|%)|\d{1,3}[.,]\d{1,4}(?!\d)")
"""The form “không còn trong top 10 với 67,7 điểm”: the place is denied, the score is not."""
_NOW = cue(
    r"\s(?:and|but|to)\s+(?:(?:now|then|only|currently)\s+)*(?:(?:is|are|was|were|sits?|lies)\s+(?:now\s+|currently\s+)?(?:in|among|at)|stands?|ranks?|ranked|stood|finish(?:ed|es)?|came|comes|fell|slid|dropped|slipped|sits?|scored|placed|landed|ended)(?!\w)"
)
"""What goes on with what holds: "dropped out of the top five and now stands seventh"."""
_CAME_INSTEAD = cue(r"\skhi\s+(?:chỉ\s+|mới\s+|đã\s+)?(?:xếp|đứng|dừng|rơi|tụt|lùi|về|còn)(?:\s|$)")
"""What follows is what came instead: "rời khỏi top 10 khi chỉ xếp thứ 15"."""


_NOT_REACHED = cue(
    r"(?<!\w)(?:không|chưa|chẳng|chả|not|never)\s+(?:(?!phải(?!\w))[^\s,.;:]+\s+){0,4}?(?:đạt|tới|đến|chạm|cán|lên|nổi|reach|reached|score|scored)\s+(?:(?:được|tới|đến|nổi|mức|mốc|ngưỡng|con\s+số|điểm|số|the|mark|of)\s+)*$"
)
"""The form “chưa đạt 90%”: not that many, nor more."""


def deny_reaching(lowered: str, denied: Iterable[Draft]) -> None:
    """Let what is denied of a score be that it was reached, where the words say so: "chưa đạt 90%" holds of 91% no more."""
    for draft in denied:
        figure = draft.figure
        exact = figure.kind == "score" and figure.comparator == "="
        if exact and _NOT_REACHED.search(lowered, 0, figure.start):
            draft.figure = replace(figure, comparator=">=")
