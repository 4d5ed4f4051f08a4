"""Aims of a year that is over: "xếp hạng 53; kế hoạch đề ra là hạng 35", "kết quả này chưa đạt mục tiêu nhóm 6"."""

from nlp.figures import Figure, Year
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import Reading

MEASURED_AGAINST = cue(
    r"(?<!\w)(?:vượt|đạt|hoàn\s+thành|so(?:\s+với)?|hơn|kém|cách|hụt|dưới|trên|không\s+đạt|chưa\s+đạt|đã\s+đề\s+ra|đề\s+ra\s+trước|trước\s+đó|từng|khi\s+đó|lúc\s+đó)\s+(?:[^\W\d]+\s+){0,3}?(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|mức\s+phấn\s+đấu|yêu\s+cầu)(?!\w)|(?<!\w)(?:từng(?!\s+(?:ngành|sở|đơn|địa|cơ|chỉ|nội|lĩnh|tiêu|trục|trụ|năm|bước|huyện|xã|phường|cấp|nhóm|người|cán|tỉnh)(?!\w))|trước\s+đó|khi\s+đó|lúc\s+đó)(?!\w)"
)
"""What holds results of a year that is over against the aim that was set for it."""


_SHORT_OF_AIM = cue(
    r"(?<!\w)(?:(?:kết\s+quả|con\s+số|thứ\s+hạng|điểm\s+số|mức|vị\s+trí)\s+(?:này|trên|đó))(?!\w)[^.;]{0,30}?\s(?:chưa|không|vượt|kém|hụt|cách|thấp\s+hơn|cao\s+hơn)\s[^.;]{0,24}?(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|yêu\s+cầu)(?!\w)"
)


_AIMED = cue(r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|kỳ\s+vọng)(?!\w)[^.;]{0,60}$")
_YET = cue(
    r"[^.;,]{0,30}?,?\s+(?:nhưng|song|tuy\s+nhiên,?|còn)\s+(?:trên\s+)?(?:thực\s+tế|kết\s+quả|rốt\s+cuộc|cuối\s+cùng|thực\s+chất|cuối\s+năm)(?!\w)"
)


def falls_short(lowered: str, figure: Figure, context: Reading, state: State) -> bool:
    """The form “… xếp thứ 10. Kết quả này chưa đạt yêu cầu đề ra là nhóm 6”: the aim of the year of that result.

    So is "Mục tiêu là vào nhóm 30, nhưng thực tế chỉ xếp thứ 46".
    """
    near = state.since_paragraph == 0 and state.since_indicator == 0 and not state.last.target
    missed = _AIMED.search(lowered, 0, figure.start) is not None and _YET.match(lowered, figure.end) is not None
    return near and is_over(context, state) and (missed or _SHORT_OF_AIM.search(lowered) is not None)


_AIM_THEN = cue(
    r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|mức\s+phấn\s+đấu)\s+(?:[^\W\d]+\s+){0,4}?(?:đề\s+ra|đặt\s+ra|được\s+giao|giao|đăng\s+ký)(?:\s+(?:từ|hồi|vào|ngay|đầu|năm|ban))*\s+(?:là|ở|đạt)\s+(?:mức\s+)?$"
)


def beside_a_result(lowered: str, figure: Figure, figures: list[Figure]) -> bool:
    """The form “xếp hạng 53; kế hoạch tỉnh đề ra là hạng 35”: what was aimed at in the year of the result before it."""
    told = any(other.end <= figure.start and other.comparator == "=" for other in figures)
    return told and _AIM_THEN.search(lowered, 0, figure.start) is not None


def is_over(context: Reading, state: State) -> bool:
    """Whether the year that the text above speaks of is over: no aim is set for it any more."""
    published = state.article.published_at
    return published is not None and context.year is not None and context.year < published.year


def against_newest(context: Reading, indicator: str, state: State) -> Reading | None:
    """The form “… (hạng 61 năm 2016). So với chỉ tiêu đề ra là hạng 30, tỉnh vẫn lỡ hẹn”: of the newest result told."""
    newest = state.indicator_years.get(indicator)
    if newest is None or context.year is None or newest <= context.year:
        return None
    return Reading(newest, "context", "the year of this indicator so far")


def is_held_against(later: Year, figures: list[Figure], state: State) -> bool:
    """Whether a year behind an aim is over and tells a result: "đề ra 85%, đến hết năm 2022 đạt 78,66%"."""
    published = state.article.published_at
    over = published is not None and later.year is not None and later.year < published.year
    return over and any(other.start >= later.end for other in figures)
