"""The board that the readers of one text share: its characters, each taken by at most one figure, and what was found."""

from dataclasses import dataclass, field

from nlp.figures import Figure, Year, _grammar
from nlp.patterns import cue

SPELT_RANKS = frozenset({"nhất", "nhì", "ba", "tư"})
COUNT_FOLLOWS = cue(
    r"\s*(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|sở|huyện|xã|chỉ\s+số|tiêu\s+chí|lĩnh\s+vực|doanh\s+nghiệp|năm(?!\s+(?:\d{4}|thứ|ngoái|trước|qua|liên))|tháng|lần|người)(?!\w)"
)
COUNTED_BETWEEN = cue(
    r"(?<!chỉ\s)(?<!điểm\s)(?<!\w)(?:số|tổng|cuộc|dự\s+án|vụ|hồ\s+sơ|mô\s+hình|sáng\s+kiến|văn\s+bản|thủ\s+tục(?!\s+hành\s+chính\s+công)|doanh\s+nghiệp|xã(?=\s+(?:đạt|nghèo|nông))|công\s+trình|(?<!lần\s)lượt|người|nhiệm\s+vụ|dịch\s+vụ|đoàn|phiên|buổi|ý\s+kiến)(?!\w)"
)
"""What is counted behind a place or a change: the bare numbers that follow are counts."""
MOST_RANKED = 70
"""No table of units ranks more, and no move in bare numbers goes beyond."""


@dataclass(slots=True)
class Streak:
    """The form “năm thứ 2 liên tiếp”: how many years, this one included; ``still`` for a bare "tiếp tục"."""

    start: int
    end: int
    years: int
    still: bool = False


@dataclass(slots=True)
class Scan:
    """What the numbers of a stretch of text are. Offsets are those of the text scanned."""

    figures: list[Figure] = field(default_factory=list)
    years: list[Year] = field(default_factory=list)
    streaks: list[Streak] = field(default_factory=list)
    counts: list[tuple[int, int]] = field(default_factory=list)
    """Where units are counted ("14 tỉnh"): what such a clause says, it says of none of them by name."""
    shares: list[tuple[int, int]] = field(default_factory=list)
    """Percentages of the noun behind them ("98,7% hồ sơ")."""
    loose: list[Figure] = field(default_factory=list)
    """Bare small numbers at the end of a list member: places only where the names beside them make rows of them."""
    totals: list[tuple[int, str]] = field(default_factory=list)
    """Counts of units: (63, "tỉnh")."""


class Board:
    """One text while its numbers are typed; each character belongs to at most one of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.taken = bytearray(len(text))
        self.scan = Scan()
        self.grammar = _grammar()

    def free(self, start: int, end: int) -> bool:
        """Whether no figure has taken these characters yet."""
        return self.taken.find(1, start, end) < 0

    def take(self, start: int, end: int) -> None:
        """Mark characters as read."""
        self.taken[start:end] = b"\x01" * (end - start)

    def add(self, figure: Figure) -> None:
        """Keep a figure and mark its characters."""
        self.scan.figures.append(figure)
        self.take(figure.start, figure.end)
