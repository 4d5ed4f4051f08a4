"""How a scale is laid out: which values belong to which grade, and which of its ends is the best. No unit has them."""

from nlp.patterns import cue

_WHO = r"(?:(?:các|những|mỗi|một)\s+)?(?:(?:tỉnh(?:,\s*thành(?:\s+phố)?)?|địa\s+phương|đơn\s+vị|cơ\s+quan|sở(?:,\s*(?:ban,\s*)?ngành)?|huyện|bộ(?:,\s*ngành)?|xã|nơi)\s+)?(?:nào\s+)?(?:(?:đạt|có|được)\s+)?(?:(?:tổng|mức|số)\s+)*(?:điểm(?:\s+số)?\s+|kết\s+quả\s+|chỉ\s+số\s+)?(?:đạt\s+)?"
_VALUE = r"\d{1,3}(?:[.,]\d+)?(?!\d|[.,]\d)(?:\s*(?:điểm|%))?"
_BOUND = rf"(?:(?:từ|trên|dưới)\s+{_VALUE}(?:\s+trở\s+(?:lên|xuống))?(?:\s*(?:đến|tới|-|–)\s*(?:dưới\s+|cận\s+)?{_VALUE})?|{_VALUE}\s*[-–]\s*{_VALUE})"
_GRADE = r"(?:xuất\s+sắc|rất\s+tốt|tốt|khá|trung\s+bình(?:[\s-]+(?:cao|thấp|khá))?|tương\s+đối\s+thấp|cao(?:\s+nhất)?|thấp(?:\s+nhất)?|yếu|kém|[a-e1-5])(?!\w)"
_LAID_OUT = cue(
    rf"(?:^|[;:,.(]\s+|\svà\s+|\s[-–]\s+|\scòn\s+){_WHO}{_BOUND}\s*(?:[,:–-]\s*)?(?:(?:thì|sẽ|là|được|bị|xếp|thuộc|vào|đánh\s+giá|phân|nằm|ở|trong)\s+)*(?:(?:nhóm|loại|mức|hạng|bậc)\s+)*(?:điểm\s+)?[“\"]?{_GRADE}"
)
"""The form “đơn vị đạt từ 80 điểm trở lên thuộc nhóm tốt”."""
_FEWEST = 2
_SCALE_END = cue(
    r"(?<![\d.,/])(?<!hạng\s)(?<!thứ\s)(?<!trí\s)(?<!số\s)(?:0|1|5|10|80|100)\s+(?:điểm\s+)?(?:là|tương\s+ứng(?:\s+với)?|nghĩa\s+là|thể\s+hiện|=)\s+(?:(?:mức|điểm|giá\s+trị)\s+)*$"
)
"""Before the end of a scale: "thang điểm từ 1 đến 10, trong đó 10 là tốt nhất"."""


def is_graded(lowered: str, start: int) -> bool:
    """Whether a figure belongs to the layout of a scale.

    >>> said = "tỉnh đạt từ 68 điểm trở lên được xếp nhóm rất tốt; từ 65 đến dưới 68 điểm xếp nhóm tốt"
    >>> is_graded(said, 5), is_graded("hà nội đạt từ 68 điểm trở lên, xếp nhóm tốt; huế cũng vậy", 7)
    (True, False)
    >>> is_graded("từ 1 đến 10, 10 là tốt nhất", 19)
    True
    >>> is_graded("pci tăng, từ 44 lên 30; papi tăng, từ 25 lên 22", 10)
    False
    """
    if _SCALE_END.search(lowered, max(0, start - 40), start):
        return True
    laid_out = [found.span() for found in _LAID_OUT.finditer(lowered)]
    return len(laid_out) >= _FEWEST and any(begin <= start < stop for begin, stop in laid_out)
