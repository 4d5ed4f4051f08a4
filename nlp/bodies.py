"""Bodies that no table of the catalogue holds, where a result is theirs: "Phòng Nội vụ huyện đạt 97 điểm"."""

from collections.abc import Callable

from nlp.mention import Mention
from nlp.patterns import cue

_HEADS = ("phòng ", "trung tâm ", "liên đoàn ", "hạt ", "bệnh viện ", "trường ", "công ty ", "quân ", "viện ", "cục ", "hội ", "chi nhánh ", "ngân hàng ", "đại học ", "câu lạc bộ ", "hợp tác xã ", "khu công nghiệp ")  # fmt: skip
_BODY = cue(
    r"(?<!\w)(?:phòng|trung\s+tâm|liên\s+đoàn|hạt\s+kiểm\s+lâm|bệnh\s+viện|trường|(?:tổng\s+)?công\s+ty|quân\s+(?:khu|đoàn|chủng)|binh\s+(?:đoàn|chủng)|bộ\s+(?:tư\s+lệnh|chỉ\s+huy)|ban\s+(?:dân\s+vận|tổ\s+chức|tuyên\s+giáo|nội\s+chính|tuyên\s+giáo\s+và\s+dân\s+vận|quản\s+lý\s+dự\s+án)|(?:học\s+)?viện|(?:tổng\s+|chi\s+)?cục|hội\s+(?:nông\s+dân|cựu\s+chiến\s+binh|liên\s+hiệp|chữ\s+thập\s+đỏ)|chi\s+nhánh|ngân\s+hàng(?!\s+nhà\s+nước)|đại\s+học|câu\s+lạc\s+bộ|hợp\s+tác\s+xã|khu\s+công\s+nghiệp)"
    r"(?:\s+(?!(?:cho|công|đánh|chấm|xếp|đứng|đạt|là|khiến|giúp|đưa|thông\s+báo|báo|nói|nêu|có|được|đã|vừa|của|tại|ở|trong|với|về|khi|thì|mà|nên|theo)\s)(?:[^\W\d]+(?:-[^\W\d]+)*|\d{1,2}|[–&-])){1,9}"
    r"(?=\s+(?:(?:đã|cũng|vẫn|tiếp\s+tục)\s+)*(?:đạt|xếp|đứng|dẫn\s+đầu)(?!\w)|\s*[(:]\s*\d+[.,]\d|\s+\d+[.,]\d+\s*(?:điểm|%))"
)

_FIRM = cue(
    r"(?<!\w)(?:vnpt|viettel|mobifone|vinaphone|điện\s+lực|bưu\s+điện|agribank|vietcombank|vietinbank|bidv|(?:trường\s+)?đại\s+học|câu\s+lạc\s+bộ|clb|đội\s+(?:bóng|tuyển)|bệnh\s+viện(?:\s+đa\s+khoa)?|đài\s+(?:phát\s+thanh|truyền\s+hình)|báo)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_ITS_RESULT = cue(
    r"\s+(?:(?:đã|cũng|vẫn|tiếp\s+tục|năm\s+20\d\d|hiện)\s+)*(?:đạt|xếp|đứng|dẫn\s+đầu|tăng|giảm|được\s+(?:chấm|xếp|đánh\s+giá))(?!\w)|\s*[(:]\s*\d+[.,]\d"
)


def is_of_a_firm(lowered: str, start: int, end: int) -> bool:
    """Whether a unit's name only tells where a firm or a school with a result of its own is.

    >>> is_of_a_firm("vnpt lâm đồng xếp thứ 7", 5, 13), is_of_a_firm("vnpt lâm đồng báo cáo", 5, 13)
    (True, False)
    """
    return _FIRM.search(lowered, max(0, start - 40), start) is not None and _ITS_RESULT.match(lowered, end) is not None


def bodies(text: str, lowered: str, free: Callable[[int, int], bool]) -> list[Mention]:
    """The bodies of a text that have a result of their own: nobody by name, and not the unit that they belong to."""
    if not any(head in lowered for head in _HEADS):
        return []
    return [
        Mention(*match.span(), "anaphora", (), match.group(), form="body")
        for match in _BODY.finditer(lowered)
        if text[match.start()].isupper() and free(*match.span())
    ]
