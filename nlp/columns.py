"""What a table's columns hold: told by their headings."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from nlp.lexicon import normal
from nlp.mentions import mentions
from nlp.places import label_of
from nlp.scan import scan

ColumnKind = Literal["index", "name", "score", "rank", "rank_change", "score_change", "year", "skip"]

LABEL = re.compile(
    r"(?P<index>stt|tt|số\s+tt|số\s+thứ\s+tự|no\.?(?!\w)|#)|(?P<rank_change>change\s+in\s+(?:rank(?:ing)?|place|position)s?|rank\s+change|(?:places|positions)\s+(?:gained|up|down)|(?:tăng|giảm|tăng/giảm|tăng\s*,\s*giảm|thay\s+đổi|so\s+với)[^|;]*(?:hạng|bậc)|(?:tăng/giảm|\+/-)\s*hạng)|(?P<score_change>tăng/giảm[^|;]*|tăng\s*,\s*giảm[^|;]*|chênh\s+lệch[^|;]*|so\s+với\s+năm[^|;]*|\+/-[^|;]*)|(?P<rank>(?<!\w)(?:national\s+)?(?:rank(?:ing)?|position|place)(?!\w)(?:\s+(?:in\s+)?\d{4})?|(?:xếp\s+|thứ\s+)?hạng(?:\s+\d{4})?|thứ\s+bậc|vị\s+trí|xếp\s+thứ|xếp\s+hạng(?:\s+năm)?(?:\s+\d{4})?)|"
    r"(?P<name>(?<!\w)(?:province|locality|city|municipality|ministry|agency|region|unit|department|district|component|pillar|dimension|criterion|criteria|localities|provinces|ministries)(?:(?:\s*/\s*|\s+(?:and|or)\s+)(?:city|cities|municipality|province|agency|agencies))?(?!\w)|(?:tên\s+)?(?:đơn\s+vị|tỉnh(?:[,/]?\s*thành(?:\s+phố)?)?|địa\s+phương|thành\s+phố|cơ\s+quan|bộ(?:,\s*(?:ngành|cơ\s+quan(?:\s+ngang\s+bộ)?))?|quận[^|;]*|xã[^|;]*|phường[^|;]*|vùng|khu\s+vực|sở(?:,\s*ngành)?|huyện[^|;]*|chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|lĩnh\s+vực|nội\s+dung|tiêu\s+chí|trụ\s+cột|thành\s+phần))|"
    r"(?P<score>(?<!\w)(?:total\s+|overall\s+)?(?:score|points?|value|result)(?!\w)|(?:tổng\s+)?điểm(?:\s+số)?(?:\s+(?:năm\s+)?\d{4})?|giá\s+trị|kết\s+quả|chỉ\s+số(?:\s*\(%\))?|tỷ\s+lệ(?:\s*\(?%\)?)?|điểm\s+đánh\s+giá|năm\s+\d{4}|\d{4}|mức\s+điểm|tổng(?:\s+cộng)?(?!\w))|(?P<year>năm(?:\s+đánh\s+giá)?)"
)


@dataclass(slots=True)
class Column:
    """What a column holds."""

    kind: ColumnKind
    year: int | None = None
    indicator: str | None = None
    component: str | None = None
    total: bool = False
    """Whether the heading says that this is the sum ("Tổng điểm", "Chỉ số")."""
    base: int | None = None
    """Of a change: the year that it is counted from ("So với năm 2021")."""
    percent: bool = False
    noun: str | None = None
    """The type of the units named below ("Huyện", "Sở"), for those that are named without it."""


def column_of(label: str) -> Column:
    """What a column's heading says of it."""
    lowered = normal(label)
    if _NO_RESULT.search(lowered):
        return Column("skip")
    found = mentions(label, lowered)
    indicator = next((mention.ids[0] for mention in found if mention.kind == "indicator"), None)
    component = next((mention.ids for mention in found if mention.kind == "component"), None)
    year = next((year.year for year in scan(lowered).years if year.year), None)
    match = LABEL.search(lowered)
    kind: ColumnKind = match.lastgroup if match else ("score" if indicator or component else "skip")  # type: ignore[assignment]
    if kind == "name" and (component or (indicator and not re.match(r"\s*(?:tên|đơn|tỉnh|địa|cơ|bộ|sở)", lowered))):
        kind = "score"
    short = next((part for cue, part in _SHORT_COMPONENTS if re.search(cue, lowered)), None)
    if short and not component and not re.search(r"tổng", lowered):
        return Column("score", year, "PAR_INDEX", short)
    if component and kind == "score":
        code, part = component[0].split("/", 1)
        return Column("rank" if _RANK_WORD.search(lowered) else "score", year, code, part)
    percent = "%" in lowered
    if kind in {"rank_change", "score_change"}:
        return Column(kind, None, indicator, base=year, percent=percent)
    noun = _NOUN.search(lowered) if kind == "name" else None
    total = bool(re.search(r"tổng|chỉ\s+số|kết\s+quả", lowered))
    return Column(kind, year, indicator, total=total, percent=percent, noun=label_of(noun.group()) if noun else None)


_NO_RESULT = re.compile(
    r"(?<!\w)(?:điểm\s+(?:tối\s+đa|chuẩn|sàn|thưởng|cộng|trừ)|thang\s+điểm|tự\s+(?:chấm|đánh\s+giá)|số\s+(?:phiếu|hồ\s+sơ|lượng|tiêu\s+chí)|trọng\s+số|tỷ\s+trọng|ghi\s+chú)(?!\w)"
)
"""Headings of numbers that are no result: the most that can be had, what a unit gave itself, counts."""
_NOUN = re.compile(r"(?<!\w)(?:huyện|quận|xã|phường|sở)(?!\w)")


_RANK_WORD = re.compile(r"(?<!\w)(?:hạng|xếp\s+thứ|thứ\s+bậc)(?!\w)")
_SHORT_COMPONENTS = (
    (r"thẩm\s+định", "Điểm thẩm định"),
    (r"xhh|xã\s+hội\s+học|điều\s+tra|khảo\s+sát", "Điểm điều tra xã hội học"),
)
"""How the two parts of a PAR INDEX score are headed in tables."""


def only_one_total(columns: list[Column]) -> list[Column]:
    """With several score columns that name nothing, the one headed as a sum is the score; the others are unknown parts."""
    plain = [c for c in columns if c.kind == "score" and not c.indicator and not c.component and not c.year]
    sums = [column for column in plain if column.total]
    if len(plain) < 2 or len(sums) != 1:
        return columns
    return [Column("skip") if column in plain and column is not sums[0] else column for column in columns]


def places_beside(columns: list[Column]) -> list[Column]:
    """The headings "PAR INDEX | Hạng | SIPAS | Hạng": a place without a name of its own is in what stands left of it."""
    bare = [column for column in columns if column.kind == "rank" and not column.indicator and not column.year]
    told = [c for c in columns if c.kind == "score" and (c.indicator or c.component or c.year)]
    if len(bare) < _FEWEST_FIELDS or len(told) != len(bare):
        return columns
    result: list[Column] = []
    for column in columns:
        left = result[-1] if result else None
        if column in bare and left is not None and left.kind == "score":
            column = replace(column, indicator=left.indicator, component=left.component, year=left.year)  # noqa: PLW2901
        result.append(column)
    return result


_SHARE_HEAD = re.compile(r"(?<!\w)(?:tỷ|tỉ)\s+lệ(?!\w)")
_POINTS_HEAD = re.compile(r"(?<!\w)(?:điểm|tổng)(?!\w)")


def shares_of_points(headings: list[str], columns: list[Column]) -> list[Column]:
    """The headings "Điểm tối đa | Điểm đạt được | Tỷ lệ (%)": the share that the points are of the most is no score."""
    lowered = [normal(text) for text in headings]
    points = any(
        column.kind == "score" and _POINTS_HEAD.search(text) for column, text in zip(columns, lowered, strict=True)
    )
    return [
        Column("skip")
        if points
        and column.kind == "score"
        and not column.indicator
        and not column.component
        and _SHARE_HEAD.search(text)
        else column
        for column, text in zip(columns, lowered, strict=True)
    ]


_FIELDS = (
    (r"chỉ\s+đạo(?:,?\s*điều\s+hành)?(?:\s+cchc)?", "Chỉ đạo, điều hành cải cách hành chính"),
    (r"(?:cải\s+cách\s+|cc\s+)?thể\s+chế", "Cải cách thể chế"),
    (r"(?:cải\s+cách\s+|cc\s+)?(?:tthc|thủ\s+tục(?:\s+hành\s+chính)?)", "Cải cách thủ tục hành chính"),
    (r"(?:cải\s+cách\s+|cc\s+)?(?:tổ\s+chức\s+)?bộ\s+máy(?:\s+hành\s+chính)?", "Cải cách tổ chức bộ máy"),
    (r"(?:cải\s+cách\s+|cc\s+)?(?:chế\s+độ\s+)?công\s+vụ|cán\s+bộ(?:,\s*công\s+chức)?|đội\s+ngũ(?:\s+cbcc(?:vc)?)?|cbccvc|cbcc", "Đội ngũ cán bộ, công chức"),
    (r"(?:cải\s+cách\s+|cc\s+)?tài\s+chính(?:\s+công)?", "Cải cách tài chính công"),
    (r"hiện\s+đại\s+hóa(?:\s+hành\s+chính)?|chính\s+quyền\s+(?:số|điện\s+tử)(?:,\s*chính\s+quyền\s+số)?|cqđt,?\s*cqs|chính\s+phủ\s+(?:số|điện\s+tử)", "Hiện đại hóa hành chính"),
    (r"tác\s+động(?:\s+(?:của\s+)?cchc)?", "Tác động của CCHC"),
)  # fmt: skip
"""How the fields of PAR INDEX are headed in a table of them."""
_FEWEST_FIELDS = 2
HEADS = re.compile(
    r"điểm\s+(?:tự\s+(?:đánh\s+giá|chấm)|thẩm\s+định|(?:điều\s+tra\s+)?(?:xã\s+hội\s+học|xhh)|khảo\s+sát|cộng|trừ|thưởng)|"
    + "|".join(rf"(?:{form})(?!\w)" for form, _ in _FIELDS)
    + "|"
    + LABEL.pattern
)
"""A heading among those of a line that only spaces part."""


def heads_a_column(text: str) -> bool:
    """Whether a normal text of its own is the heading of a column."""
    return LABEL.fullmatch(text) is not None or any(re.fullmatch(form, text) for form, _ in _FIELDS)


def with_fields(headings: list[str]) -> list[Column]:
    """The columns of headings, with the fields that short ones stand for where several stand side by side."""
    columns = places_beside(shares_of_points(headings, [column_of(text) for text in headings]))
    found = [
        next((part for form, part in _FIELDS if re.fullmatch(form, normal(text).strip())), None) for text in headings
    ]
    named = {part for part in found if part}
    if len(named) < _FEWEST_FIELDS or "Cải cách thể chế" not in named:
        return columns
    return [
        Column("score", column.year, "PAR_INDEX", part)
        if part and (not column.component or column.indicator != "PAR_INDEX")
        else column
        for column, part in zip(columns, found, strict=True)
    ]
