"""What somebody in office asks for behind a colon: "Chủ tịch UBND tỉnh yêu cầu: PAR INDEX đạt trên 85%; SIPAS tăng 5 bậc"."""

import re

from nlp.figures import Figure
from nlp.patterns import cue

_ASKS = cue(
    r"(?<!\w)(?:chủ\s+tịch|bí\s+thư|bộ\s+trưởng|thứ\s+trưởng|thủ\s+tướng|thống\s+đốc|giám\s+đốc|chánh|trưởng|đồng\s+chí|đ/c|ông|bà|lãnh\s+đạo|ubnd|hđnd|tỉnh\s+ủy)(?!\w)[^;]{0,120}?"
    r"(?<!ban\s)(?<!các\s)(?<!những\s)(?<!ứng\s)(?<!theo\s)(?<!số\s)(?:yêu\s+cầu|chỉ\s+đạo|đề\s+nghị|(?<!bàn\s)(?<!được\s)giao(?:\s+(?:nhiệm\s+vụ|chỉ\s+tiêu))?|quán\s+triệt)(?:\s+(?!điều|được|đã)[^.;:,\d]{1,60})?:\s"
)
_DONE = cue(
    r"(?<!\w)(?:đã|hiện|mới|từng|chỉ(?!\s+(?:số|tiêu))|vừa|năm\s+(?:ngoái|trước|qua|rồi)|vì|do|tuy|dù|bởi|so\s+với|tình\s+trạng|nguyên\s+nhân|từ\s+(?:hạng|vị\s+trí|chỗ))(?!\w)"
)
_TO_GROUP = cue(r"(?:lên|vào|trở\s+lại|thoát)\s+(?:[^\W\d]+\s+)?nhóm\s")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def is_asked_for(lowered: str, figure: Figure, now: int | None) -> bool:
    """Whether a bound, a move or a value of this year or a later one stands behind the colon of who asks for it.

    >>> from nlp.scan import scan
    >>> said = "chủ tịch ubnd tỉnh yêu cầu: par index đạt trên 85%; sipas tăng 5 bậc"
    >>> [is_asked_for(said, figure, 2023) for figure in scan(said).figures]
    [True, True]
    """
    if ":" not in lowered[: figure.start]:
        return False
    asked = None
    for asked in _ASKS.finditer(lowered, 0, figure.start):  # noqa: B007
        pass
    if asked is None:
        return False
    begin = max(asked.end(), lowered.rfind(";", 0, figure.start) + 1)
    if _DONE.search(lowered, begin, figure.start):
        return False
    years = [int(year) for year in _YEAR.findall(lowered[begin : figure.end])]
    if now is not None and any(year < now for year in years):
        return False
    change = figure.kind in {"rank_change", "score_change"}
    if change and (figure.value or 0) < 0:
        return False  # "khắc phục tình trạng PCI tụt 10 bậc"
    moves = change or figure.comparator != "=" or _TO_GROUP.match(lowered, figure.start, figure.end) is not None
    return moves or bool(years and now is not None)
