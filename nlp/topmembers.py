"""Who is among the first so many, told behind the group: "top 10 ghi nhận sự trở lại của A, B", "…, miền núi góp 3 đại diện (A, B, C)"."""

from dataclasses import replace

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.nameruns import run_from
from nlp.numberednames import Places
from nlp.patterns import cue

_UNITS = r"(?:(?:đại\s+diện|cái\s+tên|gương\s+mặt|địa\s+phương|đơn\s+vị|tỉnh|thành\s+phố|bộ|cơ\s+quan|thành\s+viên|thành|ngành),?\s*)+"
_COUNT = r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|cả|thêm)\s+"
_TOLD_OF = rf"(?:{_COUNT})?(?:{_UNITS})?(?:(?:mới|như|là|gồm|của|trong\s+vùng|trong\s+khu\s+vực)\s+)*(?:(?:tỉnh|thành\s+phố|tp\.?)\s+)*"
_HAS = r"(?:có(?:\s+(?:mặt|tên|thêm|sự\s+(?:góp\s+mặt|hiện\s+diện|trở\s+lại|xuất\s+hiện)\s+của))?|góp(?:\s+mặt)?|đóng\s+góp|chiếm|gồm|là|thuộc\s+về)"
_WELCOMES = (
    r"(?:(?:ghi|điểm|gọi|xướng|réo)\s+(?:tên|danh)|điểm\s+mặt|xuất\s+hiện|quy\s+tụ|vinh\s+danh|chào\s+đón|đón(?:\s+(?:thêm|nhận|chào))?|bổ\s+sung|kết\s+nạp|"
    r"(?:(?:ghi\s+nhận|chứng\s+kiến|đánh\s+dấu|đón|chào\s+đón|đáng\s+chú\s+ý\s+(?:là|có))\s+)?sự\s+(?:góp\s+mặt|có\s+mặt|trở\s+lại|xuất\s+hiện|hiện\s+diện|gia\s+nhập)(?:\s+(?:lần\s+đầu|trở\s+lại|đầy\s+bất\s+ngờ|bất\s+ngờ))?\s+của|"
    r"(?:ghi\s+nhận|chứng\s+kiến)(?=\s+(?:các\s+|hai\s+|ba\s+)?(?:tân\s+binh|gương\s+mặt)))"
)
_WORDS = r"(?:(?![\"“]?(?:không|chưa|chẳng|vắng|thiếu|mất|khỏi|ngoài|trừ|thay|top|tốp|nhóm|hạng|thứ|từng|năm\s+(?:ngoái|trước)|kỳ\s+trước|hơn|kém|sau|so)(?!\w))[\"“]?[^\W\d_]+[,\"”]{0,2}\s+|\(?(?:19|20)\d\d[,)]?\s+)"
_WELCOMED = cue(
    rf"[\"”]?,?\s+{_WORDS}{{0,10}}?{_WELCOMES}\s*:?\s+(?:(?:hai|ba|các|những)\s+)?(?:(?:tân\s+binh|gương\s+mặt(?:\s+mới)?)\s+(?:là\s+)?)?{_TOLD_OF}"
)
"""Between the group and the first of those that it welcomes."""
_COUNTED = cue(
    rf"[\"”]?,?\s+{_WORDS}{{0,14}}?(?:(?:có|góp|đóng\s+góp|chiếm|sở\s+hữu)\s+(?:(?:tới|đến|mặt|đủ)\s+)?{_COUNT}(?:{_UNITS}){_WORDS}{{0,3}}?(?:\(|:\s*|,?\s*(?:là|gồm|đó\s+là)\s+)|(?:chiếm|góp)\s+\d{{1,2}}\s*\()(?:gồm\s+|là\s+)?{_TOLD_OF}"
)
"""The form “Trong top 30, miền núi phía Bắc có 3 đại diện (A, B, C)”."""
_SENT = cue(
    rf"(?<!\w)(?:(?:có|góp|đóng\s+góp|chiếm|sở\s+hữu|được)\s+(?:(?:tới|đến|mặt|đủ)\s+)?{_COUNT}(?:{_UNITS}){_WORDS}{{0,6}}?)$"
)
"""Before the group: “Miền núi phía Bắc đóng góp 3 cái tên trong top 30”, and those who are meant stand behind it."""
_NAMELY = cue(
    r"[\"”]?(?:\s+(?:{indicator}|cả\s+nước|toàn\s+quốc|(?:năm\s+)?20\d\d|của|về|bảng|xếp\s+hạng))*\s*(?:\(|:\s*|,?\s*(?:[-–]\s*)?(?:gồm(?:\s+có)?|là|đó\s+là|bao\s+gồm)\s*:?\s+)(?:gồm\s+|là\s+)?(?:các\s+)?(?:(?:tỉnh|thành\s+phố|tp\.?)\s+)*"
)
_LISTED = cue(
    rf"[\"”]?(?:\s+{_WORDS}{{0,8}}?|\s+)(?:gồm(?:\s+có)?|bao\s+gồm|là|có)\s+(?:(?:các|những|\d{{1,2}})\s+)?{_UNITS}(?:sau(?:\s+đây)?\s*)?:\s*{_TOLD_OF}"
)
"""The form “Top 10 PCI gồm các tỉnh, thành phố: A, B”."""
_HAVE = cue(rf"(?<!\w)(?:{_HAS})\s+$")
_ACCORDING_TO = cue(rf"[\"”]?\s+theo\s+{_WORDS}{{1,6}}?(?:(?:còn|cũng|đều|nay)\s+)*{_HAS}\s+{_TOLD_OF}")
_ELSEWHERE = cue(
    rf"\)?\s*;\s*(?:(?:còn|và|riêng|trong\s+khi|tại|ở|với)\s+)*{_WORDS}{{1,9}}?{_HAS}\s+{_TOLD_OF}\(?(?:gồm\s+)?"
)
"""Between those of one region, or component, and those of the next: "…; miền Trung có C; phía Nam có D"."""
_ENDS = cue(r"\)?\s*(?:\((?:[^()\d]|20\d\d)*\)\s*)?(?:[.;]|$)")
_BUT_THEY = cue(
    r"(?:\s*\([^()]*\))?,?\s+(?:(?:thì|lại|đều|cũng|vẫn)\s+)*(?:không|chưa|rơi|tụt|rớt|bật|văng|ra\s+khỏi)(?!\w)"
)
_NOT_IN = cue(
    r"(?<!\w)(?:ngoài|khỏi|không|chưa|rớt|rời|tuột|mất|từ|đẩy|thay|sau|hơn|bám\s+đuổi)\s+(?:[^\W\d]+\s+){0,3}$"
)
_BEFORE = 30
_PLACE_NEXT = 15


def top_members(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The first so many, for each of those that a clause behind them names as its members.

    What tells a place or a value of each member in its own figures is left to it.
    """
    lowered = sentence.lowered
    units = [name for name in names if name.name.level != "region" and name.name.kind != "group"]
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures:
        if figure.rule != "top_n" or _NOT_IN.search(lowered, max(0, figure.start - _BEFORE), figure.start):
            continue
        first = next((name for name in units if name.start >= figure.end), None)
        if first is None or _has_owner(lowered, names, figure):
            continue
        run = run_from(lowered, units, first)
        if _BUT_THEY.match(lowered, run[-1].end) or _has_places(figures, run):
            continue
        if _are_told(lowered, figure, first):
            found.append(([figure], [(replace(figure, certain=True), name.name) for name in run]))
        elif not _HAVE.search(lowered, figure.end, first.start):
            continue
        parts = [mention.start for mention in sentence.mentions if mention.kind == "component"]
        places: Places = []
        for clause in _elsewhere(lowered, units, run):
            own_part = any(figure.end <= part < clause[0].start for part in parts)
            at = clause[0] if own_part else figure
            places += [(replace(figure, start=at.start, end=at.end, certain=True), name.name) for name in clause]
        found.append(([], places))
    return found


def _has_owner(lowered: str, names: list[Candidate], figure: Figure) -> bool:
    """Whether a unit of the same clause stands before the group: it is the one that is meant."""
    begin = max(lowered.rfind(mark, 0, figure.start) for mark in (";", ".", ":", ",", "("))
    return any(
        name.start > begin and name.end <= figure.start and name.role == "subject" and name.name.level != "region"
        for name in names
    )


def _has_places(figures: list[Figure], run: list[Candidate]) -> bool:
    """The form “ba đại diện trong tốp 20: A (hạng 6), B thứ 9”: each has a place of its own, which says more."""
    return any(
        other.kind == "rank" and run[0].start < other.start < run[-1].end + _PLACE_NEXT
        for other in figures
        if other.rule != "top_n"
    )


def _are_told(lowered: str, figure: Figure, first: Candidate) -> bool:
    """Whether what stands between the group and a name makes it one of the group."""
    if any(link.fullmatch(lowered, figure.end, first.start) for link in (_WELCOMED, _COUNTED, _ACCORDING_TO, _LISTED)):
        return True
    return (
        _NAMELY.fullmatch(lowered, figure.end, first.start) is not None
        and _SENT.search(lowered, max(0, figure.start - 2 * _BEFORE), figure.start) is not None
    )


def _elsewhere(lowered: str, units: list[Candidate], run: list[Candidate]) -> list[list[Candidate]]:
    """Those of each clause that follows, for a region or a component of its own."""
    more: list[list[Candidate]] = []
    while True:
        end = (more[-1] if more else run)[-1].end
        later = next((name for name in units if name.start >= end), None)
        if later is None or not _ELSEWHERE.fullmatch(lowered, end, later.start):
            return more
        then = run_from(lowered, units, later)
        if not _ENDS.match(lowered, then[-1].end):
            return more
        more.append(then)
