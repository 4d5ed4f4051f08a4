"""The first so many spoken of as a group: "điểm trung bình của tốp 30 là 69,1", "chỉ công bố tốp 30", "từ tốp 30 trở xuống"."""

from nlp.figures import Figure
from nlp.patterns import cue

_GROUP = r"(?:top|tốp|nhóm)\s+(?:\d{1,2}|hai|ba|bốn|năm|mười)"
_ITS_MEAN = cue(
    rf"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị|điểm\s+sàn|tổng\s+điểm)\s+(?:(?:chung|cộng|của|các|cả|tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị|trong|thuộc|điểm|số)\s+)*{_GROUP}(?!\w)[^.;]*$"
    r"|(?<![\w,.])(?:\d{1,2}|hai|ba|bốn|năm|mười)\s+(?:tỉnh|địa\s+phương|bộ|đơn\s+vị|thành\s+phố|sở|huyện)\s+(?:dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|cuối\s+bảng|cuối|đứng\s+cuối|cao\s+nhất|thấp\s+nhất)\s+(?:(?:có|đạt|với|điểm|số|mức|kết\s+quả|chỉ\s+số)\s+)*(?:trung\s+bình|bình\s+quân)(?!\w)[^.;]*$"
)
"""Before what the group has on average, and how that moved."""
_AS_A_WHOLE = cue(
    r"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị|(?:chỉ\s+)?công\s+bố|không\s+xếp\s+hạng|danh\s+tính|điểm\s+sàn|mặt\s+bằng|ngưỡng(?:\s+vào)?|khoảng\s+cách|so\s+với|cạnh\s+tranh|giữa)\s+(?:(?:chung|cộng|của|các|cả|với|tỉnh|địa\s+phương|trong|thuộc|danh\s+sách|điểm|giữa)\s+)*$"
)
_ON_FROM_THERE = cue(r"\s*(?:trở\s+(?:xuống|đi|lên)|đổ\s+(?:xuống|lại))(?!\w)")
_THAT_GROUP = cue(
    rf"(?<!\w){_GROUP}\s+(?:bộ|tỉnh|địa\s+phương|đơn\s+vị|cơ\s+quan|sở|huyện)(?:,\s*(?:ngành|thành(?:\s+phố)?|cơ\s+quan\s+ngang\s+bộ|thị\s+xã))*\s+(?:có|không\s+có)\s+(?:dịch\s+vụ\s+công|điểm(?:\s+số)?|kết\s+quả|chỉ\s+số)\s+$"
)
"""The form “nằm trong tốp 3 bộ, ngành có dịch vụ công dẫn đầu về DTI”: the first so many are meant."""
_FROM = cue(r"(?<!\w)từ\s+$")


def of_the_first(lowered: str, figure: Figure) -> bool:
    """Whether a figure is of the first so many as a group, or is that group itself, and so of no unit.

    >>> from nlp.scan import scan
    >>> said = "điểm trung bình của tốp 30 là 69,1 điểm"
    >>> [of_the_first(said, figure) for figure in scan(said).figures]
    [True, True]
    """
    if figure.rule == "top_n":
        return _AS_A_WHOLE.search(lowered, max(0, figure.start - 60), figure.start) is not None or (
            _ON_FROM_THERE.match(lowered, figure.end) is not None
            and _FROM.search(lowered, max(0, figure.start - 6), figure.start) is not None
        )
    if figure.rule == "superlative":
        return _THAT_GROUP.search(lowered, max(0, figure.start - 70), figure.start) is not None
    return figure.kind in {"score", "score_change"} and _ITS_MEAN.search(lowered, 0, figure.start) is not None


_BARE_VALUE = r"\s*[:(]?\s*\d+(?:[.,]\d+)?\s*(?:%|điểm)?\)?"
_THEN = cue(rf"{_BARE_VALUE}\s*,\s+(?:(?:tỉnh|thành\s+phố|tp\.?|huyện|quận|thị\s+xã|sở|xã|phường|và)\s*)*")
_LAST = cue(rf"{_BARE_VALUE}\s+(?:(?:cùng|là|đều|và)\s+)*(?:(?:đang|nằm|ở)\s+)*")
_FEWEST = 3


def of_a_run(lowered: str, figure: Figure, spans: list[tuple[int, int]]) -> bool:
    """Whether a place at one end follows a run of names with a value each: "A 88,7%, B 87,4%, C 86,9% đứng đầu".

    Args:
        lowered: the sentence in small letters.
        figure: the place.
        spans: where its units are named, left to right.
    """
    run = [span for span in spans if span[1] <= figure.start]
    if len(run) < _FEWEST or not _LAST.fullmatch(lowered, run[-1][1], figure.start):
        return False
    pairs = zip(run[-_FEWEST:-1], run[1 - _FEWEST :], strict=True)
    return all(_THEN.fullmatch(lowered, one[1], other[0]) is not None for one, other in pairs)
