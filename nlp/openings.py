"""Sentences whose first clause tells a figure of the unit, or of the two units, that only the next one names."""

from nlp.candidate import Candidate, without
from nlp.figures import Figure, Year
from nlp.mention import Mention
from nlp.patterns import cue

_OPENS_CLAUSE = cue(
    r"\W*(?:(?:ngoài|bên\s+cạnh|cùng\s+với|không\s+(?:chỉ|riêng)(?:\s+(?:có|ở|về|với))?|song\s+song\s+với|trái\s+(?:ngược\s+)?với|khác\s+(?:hẳn\s+)?với|trong\s+khi|nếu(?:\s+như)?|nếu\s+(?:ở|về)|dù|mặc\s+dù|tuy|ở|về|với|tại|tính\s+đến)\s)"
)
"""How a sentence begins whose first clause tells of an indicator, and whose next one names the unit."""
_FROM_OPENS = cue(
    r"\W*từ\s+(?:chỗ\s+)?(?:(?:chỉ|mới)\s+)*(?:(?:đạt|được|có|mức|con\s+số|số\s+điểm|điểm\s+số|kết\s+quả)\s+)*(?:gần\s+|hơn\s+|khoảng\s+)?"
)
_TO_UNIT = cue(
    r"(?:[^,;.:]|[.,](?=\d))*?\)?(?:,|\sthì)\s+(?:(?:năm\s+)?20\d\d,?\s+|năm\s+(?:nay|sau),?\s+|(?:chỉ\s+)?sau\s+[^\W\d]+\s+năm,?\s+)?(?:(?:đến|sang|tới)\s+năm\s+20\d\d,?\s+)?(?:(?:ở|với|tại|về|điểm|chỉ\s+số|thứ\s+hạng|kết\s+quả|mức\s+độ|vị\s+trí|cải\s+cách\s+hành\s+chính|par|index|{indicator}|hài\s+lòng|năm|20\d\d)\s+)*(?:(?:này\s+)?của\s+)?(?:ubnd\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)

_A_YEAR = cue(r"(?<!\d)20\d\d(?!\d)")
_AFTER_YEARS = cue(
    r"\W*(?:sau|trải\s+qua|suốt|trong)\s+(?:suốt\s+|đúng\s+|hơn\s+|gần\s+)?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|mấy|\d{1,2})\s+(?:năm|kỳ|lần|mùa)(?:\s+(?:liền|liên\s+tiếp|liên\s+tục|ròng|ròng\s+rã))?(?=[\s(])(?:\([^()]*\)|[^.;:,(])*$"
)
"""How a sentence begins that looks back on a run of years: "Sau bốn năm liên tiếp dẫn đầu (2012 - 2015), Đà Nẵng …"."""


def of_opening_clause(
    lowered: str, figure: Figure, name: Candidate, names: list[Candidate], figures: list[Figure], named: list[Mention]
) -> bool:
    """The forms “Ngoài PCI (hạng 10), Long An …", "Từ 66,34 điểm năm 2021, Cà Mau …”: told of the unit that the next clause names."""
    if any(other.end <= name.start and other.role in {"subject", "mean", "compared"} for other in names):
        return False
    first = figures[0]
    gap = without(lowered[figure.end : name.start], figure.end, named, names)
    if lowered.lstrip().startswith(_RUNS) and _AFTER_YEARS.fullmatch(lowered, 0, figure.start):
        years_told = _A_YEAR.search(lowered, 0, name.start) is not None
        return years_told and "," not in gap.rstrip().rstrip(",") and _TO_UNIT.fullmatch(gap) is not None
    if _FROM_OPENS.fullmatch(lowered, 0, first.start):
        return (figure is first or ";" not in gap) and _TO_UNIT.fullmatch(gap) is not None
    indicators = [each for each in named if each.kind == "indicator" and each.end <= figure.start]
    return (
        len(indicators) == 1
        and _OPENS_CLAUSE.match(lowered) is not None
        and indicators[0].start < _OPENING
        and _TO_UNIT.fullmatch(gap) is not None
    )


def told_in_opening(lowered: str, figure: Figure, year: Year, figures: list[Figure]) -> bool:
    """The form “Sau ba năm liền trong tốp 5 (2013 - 2015), Quảng Ninh tụt xuống thứ 8”: the years are those of the run alone."""
    if year.end > figure.start or not lowered.lstrip().startswith(_RUNS):
        return False
    ran = next((o for o in figures if o.end <= figure.start and _AFTER_YEARS.fullmatch(lowered, 0, o.start)), None)
    return ran is not None and "," in lowered[max(ran.end, year.end) : figure.start]


_OPENING = 40
_RUNS = ("sau", "trải", "suốt", "trong")
_ALIKE_FIRST = cue(
    r"\W*(?:cùng|đều|đồng|dù\s+cùng|tuy\s+cùng|mặc\s+dù\s+cùng|với\s+cùng|có\s+cùng)\s+(?:đạt|có|được|giành|ở\s+mức|mức|số\s+điểm|điểm\s+số|kết\s+quả)\s(?:[^\W\d]+\s+){0,3}$"
)
"""How a sentence begins that tells one value of several units: "Cùng đạt 87,2% nhưng A xếp trên B"."""


def told_of_both(lowered: str, figure: Figure, names: list[Candidate]) -> list[Candidate]:
    """The units that share the value which their sentence begins with."""
    if figure.kind != "score" or not _ALIKE_FIRST.fullmatch(lowered, 0, figure.start):
        return []
    units = [name for name in names if name.name.kind == "unit" and name.role in {"subject", "compared"}]
    joined = len(units) > _TWO and len({name.group for name in units}) == 1 and units[0].group
    return units if len(units) == len({name.name for name in units}) and (len(units) == _TWO or joined) else []


_TWO = 2
