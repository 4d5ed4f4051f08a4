"""What a table's columns hold: told by their headings."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from nlp.lexicon import normal
from nlp.mention import Mention
from nlp.mentions import mentions
from nlp.partnames import part_named
from nlp.patterns import cue
from nlp.places import label_of
from nlp.scan import scan
from nlp.state import MINISTRIES, PROVINCES, Name
from schema.catalogue import catalogue
from schema.fact import Modality

ColumnKind = Literal[
    "index", "name", "score", "rank", "rank_change", "score_change", "change", "value", "group", "year", "skip"
]

_EDITION = r"(?:\s+(?:của\s+|trong\s+)?(?:năm\s+)?\d{4})?"
LABEL = cue(
    r"(?P<index>(?<!\w)(?:stt|tt|số\s+tt|số\s+thứ\s+tự|no\.?)(?!\w)|#)|(?P<rank_change>change\s+in\s+(?:rank(?:ing)?|place|position)s?|(?:rank|ranking|position|place)\s+change|(?<!\w)(?:no\.?\s+of\s+|number\s+of\s+)?(?:places|positions|spots|ranks)(?!\w)(?:\s+(?:gained|lost|climbed|dropped|up|down))?|(?:số\s+)?bậc(?:\s+(?:tăng|giảm|thay\s+đổi))?(?!\w)|(?:tăng|giảm|tăng\s*[/,]\s*giảm|thay\s+đổi|so\s+với)[^|;]*(?:hạng|bậc)|(?:tăng/giảm|\+/-)\s*hạng)|"
    r"(?P<change>(?:mức\s+|điểm\s+)?(?:tăng\s*(?:[/,(]|\s)\s*\(?(?:\+\)?)?\s*,?\s*giảm|chênh\s+lệch|so\s+với|so\s+sánh|biến\s+động|thay\s+đổi)[^|;]*|\+\s*/\s*[-–][^|;]*|(?<!\w)(?:(?:annual|yearly|year-on-year|y-o-y)\s+)?(?:change|increase(?:\s*/\s*decrease)?|up\s*/\s*down|difference|variation)(?!\w)(?:\s+(?:in\s+(?:score|points?)|(?:from|over|vs\.?|on|against|since|compared\s+(?:to|with))\s+\d{4}))?|(?<!\w)(?:compared\s+(?:to|with)|versus|vs\.?)\s+\d{4}|(?<!\w)(?:(?:points?|score)\s+)?(?:gain(?:ed)?|loss|lost|rise|fall|drop|decrease|decline|improvement)(?!\w)|(?:mức|điểm)\s+(?:tăng|giảm)(?!\w)(?:\s+điểm)?)|(?P<group>xếp\s+loại|(?<!\w)(?:nhóm|loại)(?:\s+(?:điều\s+hành|xếp\s+hạng|điểm))?(?!\w)(?!\s+(?:chỉ|tiêu|nội|lĩnh|đơn|địa|tỉnh|bộ|sở))|mức\s+(?:điều\s+hành|xếp\s+loại)|group)|"
    rf"(?P<rank>(?<!\w)(?:national\s+)?(?:rank(?:ing)?|position|place)(?!\w)(?:\s+(?:in\s+)?\d{{4}})?|(?:xếp\s+|thứ\s+)?hạng(?!\s+mục)(?:\s+(?:cả\s+nước|toàn\s+quốc|chung))?{_EDITION}|thứ\s+bậc{_EDITION}|vị\s+trí{_EDITION}|vị\s+thứ{_EDITION}|xếp\s+thứ{_EDITION})|"
    r"(?P<target>(?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|phấn\s+đấu|(?<!\w)(?:targets?|goals?|planned)(?!\w)(?:\s+(?:for|by|in|of|score|rank))*|(?:kh|mt|ct)(?=\s+(?:năm\s+)?\d{4}))(?:\s+(?:đề\s+ra|phấn\s+đấu|đến|giao|năm|\d{4}))*|(?:ước\s+)?(?:thực\s+hiện|th(?=\s+(?:năm\s+)?\d{4})|kq(?=\s+(?:năm\s+)?\d{4})|actual)(?:\s+(?:năm|đến|\d{4}))*)|"
    r"(?P<name>(?<!\w)(?:names?\s+of\s+(?:the\s+)?)?(?:province|locality|city|cities|municipality|ministry|agency|agencies|region|unit|department|district|component|pillar|dimension|criterion|criteria|field|area|localities|provinces|ministries|departments|districts|regions|components|pillars|dimensions|indicators|sub-?index|sub-?indices|indicator)(?:(?:\s*/\s*|\s+(?:and|or)\s+)(?:city|cities|municipality|province|agency|agencies))?(?!\w)|(?:tên\s+)?(?:đơn\s+vị(?!\s+tính)|tỉnh(?:\s*[,/-]?\s*(?:thành|tp\.?)(?:\s+phố)?)?(?!\s*/\s*tp)|địa\s+phương|thành\s+phố|cơ\s+quan|bộ(?:,\s*(?:ngành|cơ\s+quan(?:\s+ngang\s+bộ)?))?|quận[^|;]*|xã[^|;]*|phường[^|;]*|vùng|khu\s+vực|sở(?:,\s*(?:ban,\s*)?ngành)?|huyện[^|;]*|chỉ\s+số\s+(?:thành\s+phần|nội\s+dung)|tên\s+chỉ\s+số|lĩnh\s+vực|nội\s+dung|tiêu\s+chí|trụ\s+cột|thành\s+phần))|"
    rf"(?P<score>(?<!\w)(?:(?:total|overall|average|final|composite)\s+)?(?:scores?|points?|values?|results?|marks?|percentage|(?:satisfaction|approval)(?:\s+(?:rate|level|score|index))?)(?!\w)(?:\s+(?:in\s+|for\s+)?\d{4})?|(?<!\w\s)(?<!\w)(?:overall\s+)?index(?!\w)|(?<!\w)(?:total|overall)(?!\w)|(?:tổng\s+)?(?:số\s+)?điểm(?:\s+(?:số|tổng(?:\s+hợp)?|chung|trung\s+bình|đạt(?:\s+được)?))?{_EDITION}|giá\s+trị{_EDITION}|kết\s+quả{_EDITION}|chỉ\s+số(?:\s*\(%\))?{_EDITION}|mức\s+độ\s+hài\s+lòng(?:\s+chung)?|tỷ\s+lệ(?:\s*\(?%\)?)?|điểm\s+đánh\s+giá|mức\s+điểm|tổng(?:\s+(?:cộng|hợp))?(?!\w))|(?P<value>năm\s+\d{{4}}|\d{{4}})|(?P<year>năm(?:\s+đánh\s+giá)?|(?<!\w)years?(?!\w))"
)
"""A heading, or its telling part."""


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
    modality: Modality = "actual"
    label: str = ""
    """The heading itself, as texts are compared."""
    subject: Name | None = None
    """The unit that heads the column itself: "Hà Giang", "Trung bình cả nước"."""
    mean: bool = False
    """Whether it holds the mean of all units that are measured: "Giá trị trung bình"."""
    regional: bool = False
    """Whether it holds places inside a region: "Hạng vùng"."""
    falls: bool = False
    """Of a change: whether all units have gone down, which their numbers do not say again."""
    open: bool = False
    """Whether the heading leaves it to the numbers whether they are scores or places ("Năm 2022", "PCI")."""


def column_of(label: str, indicator: str | None = None) -> Column:
    """What a column's heading says of it; with the indicator that the table is of, which shares names of components.

    >>> column_of("Hạng PCI 2021").kind, column_of("Mục tiêu 2025").modality, column_of("Ghi chú").kind
    ('rank', 'target', 'skip')
    """
    lowered = " ".join(normal(label).split())
    if not lowered or _NO_RESULT.search(lowered):
        return Column("skip", label=lowered)
    found = mentions(label, normal(label))
    code = next((mention.ids[0] for mention in found if mention.kind == "indicator"), None)
    keys = next((mention.ids for mention in found if mention.kind == "component"), ())
    of = code or indicator
    if not code and not keys and _DEALT_WITH.search(lowered):
        return Column("skip", label=lowered)
    component = next((key for key in keys if of and key.startswith(f"{of}/")), keys[0] if keys and of is None else None)
    stated = next((year.year for year in scan(normal(label)).years if year.year), None)
    match = LABEL.search(_YEAR_FIRST.sub("", lowered))
    kind: ColumnKind = "value" if code or component else "skip"
    modality: Modality = "actual"
    if match is not None:
        kind = _kind_told(str(match.lastgroup), lowered)
    if _TARGET.search(lowered):
        modality = "target"
    elif _FORECAST.search(lowered):
        modality = "forecast"
    if kind == "skip" and _BARE_CHANGE.fullmatch(lowered):
        kind = "change"
    of_units = re.match(r"\s*(?:tên|đơn|tỉnh|địa|cơ|bộ|sở)", lowered)
    if kind == "name" and (component or keys or (code and not of_units)):
        kind = "value"
    short = next((part for form, part in _SHORT_COMPONENTS if form.search(lowered)), None)
    if short and not component and "tổng" not in lowered and of in {None, "PAR_INDEX"}:
        return Column("score", stated, "PAR_INDEX", short, label=lowered)
    percent = "%" in lowered
    if kind == "change" and re.search(r"(?<!\w)(?:hạng|bậc|thứ\s+bậc|vị\s+trí|rank|places?)(?!\w)", lowered):
        kind = "rank_change"
    elif kind == "change" and (percent or re.search(r"(?<!\w)(?:điểm|score|points?)(?!\w)", lowered)):
        kind = "score_change"
    if component:
        code, component = component.split("/", 1)
        if kind in {"score", "name", "value"} and _RANK_WORD.search(lowered):
            kind = "rank"
    if kind in {"rank_change", "score_change", "change"}:
        return Column(kind, None, code, component, base=stated, percent=percent, label=lowered)
    noun = None
    if kind == "name":
        nouns = dict.fromkeys(label_of(each.group()) for each in _NOUN.finditer(lowered))
        noun = "|".join([*nouns, "Thành phố"] if nouns and re.search(r"thành\s+phố|tp", lowered) else nouns) or None
        english = _ENGLISH_NOUN.search(lowered)
        noun = noun or (_ENGLISH_NOUNS[english["noun"]] if english else None)
    subject = None if kind == "name" else _subject(found, lowered, kind)
    if subject is not None and kind == "skip":
        kind = "value"
    total = bool(re.search(r"tổng|chỉ\s+số|kết\s+quả|total|overall", lowered))
    column = Column(kind, stated, code, component, total, None, percent, noun, modality, lowered, subject)
    column.regional = kind == "rank" and _REGIONAL.search(lowered) is not None
    mean = _BARE_MEAN.match(lowered) if subject is None else None
    return _of_mean(column, mean) if mean is not None else column


def _kind_told(told: str, lowered: str) -> ColumnKind:
    """The kind that the telling part of a heading stands for: of "DTI 2021 rank" the rank, not the year."""
    if told == "value" and _RANK_WORD.search(lowered):
        return "rank"
    return "value" if told == "target" else told  # type: ignore[return-value]


def _of_mean(column: Column, mean: re.Match[str]) -> Column:
    """The column of a mean, with the block that its heading names: "Trung bình các bộ"."""
    subject = None
    if column.kind == "name":
        subject = MINISTRIES if mean["ministries"] else PROVINCES if mean["provinces"] else None
    return replace(column, kind="score", noun=None, mean=True, subject=subject)


_YEAR_FIRST = cue(r"^(?:năm\s+)?(?:19|20)\d\d\s+(?=\W*[^\W\d])")
"""The year that a heading begins with: "2021 score"."""
_BARE_MEAN = cue(
    r"(?:giá\s+trị\s+|mức\s+|chỉ\s+số\s+)?(?:trung\s+bình|bình\s+quân|trung\s+vị|tb|average|mean|median)(?:\s+chung)?(?:\s+(?:của\s+)?(?:các|khối|toàn|\d\d)\s+(?:(?P<ministries>bộ)|(?P<provinces>tỉnh|địa\s+phương)|\w+))?(?!\w)(?!\s+(?:cao|thấp))"
)
_REGIONAL = cue(r"(?<!\w)(?:vùng|khu\s+vực|miền|region(?:al)?)(?!\w)")


def _subject(found: list[Mention], lowered: str, kind: ColumnKind) -> Name | None:
    """The unit that a heading names: a province or ministry; the nation or a region only by its mean."""
    named = [mention for mention in found if mention.kind == "unit"]
    if len(named) != 1:
        return None
    types = {catalogue().unit(one).type for one in named[0].ids}
    if types <= {"province", "ministry", "agency"}:
        return Name(named[0].ids, "unit")
    mean = _MEAN.search(lowered) or named[0].end - named[0].start == len(lowered)
    return Name(named[0].ids, "unit") if mean and kind != "rank" else None


_MEAN = cue(r"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị|tb|average|mean|median)(?!\w)")
_TARGET = cue(r"(?<!\w)(?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|phấn\s+đấu|kh|mt|targets?|goals?|planned)(?!\w)")
_FORECAST = cue(r"(?<!\w)(?:ước(?:\s+thực\s+hiện|\s+đạt)?|dự\s+(?:kiến|báo))(?!\w)")
_NO_RESULT = cue(
    r"(?<!\w)(?:điểm\s+(?:tối\s+đa|chuẩn|sàn|thưởng|cộng|(?:bị\s+)?(?:trừ|mất)|(?:còn\s+)?thiếu|hụt)|thang\s+điểm|tự\s+(?:chấm|đánh\s+giá)|số\s+(?:phiếu|hồ\s+sơ|lượng|tiêu\s+chí|liệu)|trọng\s+số|tỷ\s+trọng|ghi\s+chú|đơn\s+vị\s+tính|đvt|không\s+hài\s+lòng|hoàn\s+thành|mức\s+độ\s+đạt|so\s+với\s+(?:kế\s+hoạch|kh|mục\s+tiêu|chỉ\s+tiêu|trung\s+bình|bình\s+quân|cả\s+nước|trung\s+vị)|max(?:imum)?|min(?:imum)?|(?:cao|thấp|lớn|nhỏ)\s+nhất|độ\s+lệch|(?:cơ\s+quan|đơn\s+vị|sở,?\s*ngành)\s+(?:chủ\s+trì|phối\s+hợp|thực\s+hiện|tham\s+mưu|phụ\s+trách|theo\s+dõi|công\s+bố|đánh\s+giá|khảo\s+sát)|chủ\s+trì|phụ\s+trách|lead\s+agency)(?!\w)"
)
"""Headings of numbers that are no result: the most that can be had, what a unit gave itself, counts, shares of a plan."""
_BARE_CHANGE = cue(r"(?:mức\s+)?(?:tăng|giảm)(?:\s+(?:thêm|lên|đi))?(?:\s*\([^()]*\))?")
"""The heading "Tăng" or "Mức tăng" beside the values of two years."""
_DEALT_WITH = cue(
    r"(?<!\w)(?:(?:đúng|trước|trễ|quá|sớm)\s+hạn|hồ\s+sơ|trực\s+tuyến|tiếp\s+nhận|giải\s+quyết|giải\s+ngân|biên\s+chế|kinh\s+phí|(?:tỷ|triệu|nghìn)\s+đồng|doanh\s+nghiệp\s+(?:mới|thành\s+lập)|dân\s+số)(?!\w)"
)
"""Headings of what an office does, beside its results: "Tỷ lệ đúng hạn (%)"."""
_NOUN = cue(r"(?<!\w)(?:huyện|quận|thị\s+xã|xã|phường|sở)(?!\w)")
_ENGLISH_NOUNS = {"district": "Huyện", "commune": "Xã", "ward": "Phường"}
_ENGLISH_NOUN = cue(r"(?<!\w)(?P<noun>district|commune|ward)s?(?!\w)")
_RANK_WORD = cue(r"(?<!\w)(?:hạng|xếp\s+thứ|thứ\s+bậc|rank)(?!\w)")
_SHORT_COMPONENTS = (
    (cue(r"thẩm\s+định"), "Điểm thẩm định"),
    (cue(r"xhh|xã\s+hội\s+học|điều\s+tra|khảo\s+sát"), "Điểm điều tra xã hội học"),
)
"""How the two parts of a PAR INDEX score are headed in tables."""


def only_one_total(columns: list[Column]) -> list[Column]:
    """With several score columns that name nothing, the one headed as a sum is the score; the others are unknown parts."""
    plain = [
        c
        for c in columns
        if c.kind == "score" and not c.indicator and not c.component and not c.year and c.modality == "actual"
    ]
    whole = any(c.kind in {"score", "value"} and c.indicator and not (c.component or c.year) for c in columns)
    if whole and sum(c.kind == "skip" for c in columns) > 1:  # "TTHC | Công chức | Kết quả | SIPAS chung"
        columns = [Column("skip") if c in plain and _RESULT.fullmatch(c.label) else c for c in columns]
        plain = [c for c in plain if c in columns]
    sums = [column for column in plain if column.total]
    if len(plain) < 2 or len(sums) != 1:
        return columns
    return [Column("skip") if column in plain and column is not sums[0] else column for column in columns]


def places_beside(columns: list[Column]) -> list[Column]:
    """The headings "PAR INDEX | Hạng | SIPAS | Hạng": a place without a name of its own is in what stands left of it."""
    bare = [column for column in columns if column.kind == "rank" and not column.indicator and not column.year]
    told = [c for c in columns if c.kind in {"score", "value"} and (c.indicator or c.component or c.year)]
    if len(bare) < _FEWEST_FIELDS or len(told) != len(bare):
        return columns
    result: list[Column] = []
    for column in columns:
        left = result[-1] if result else None
        if column in bare and left is not None and left.kind in {"score", "value"}:
            column = replace(column, indicator=left.indicator, component=left.component, year=left.year)  # noqa: PLW2901
            result[-1] = replace(left, kind="score")
        result.append(column)
    return result


_RESULT = cue(r"kết\s+quả(?:\s*\([^()]*\))?")
"""A heading that beside a named whole is of one of its parts."""
_SHARE_HEAD = cue(r"(?<!\w)(?:tỷ|tỉ)\s+lệ(?!\w)")
_POINTS_HEAD = cue(r"(?<!\w)(?:điểm|tổng)(?!\w)")


def shares_of_points(columns: list[Column]) -> list[Column]:
    """The headings "Điểm tối đa | Điểm đạt được | Tỷ lệ (%)": the share that the points are of the most is no score."""
    if not any(column.kind == "score" and _POINTS_HEAD.search(column.label) for column in columns):
        return columns
    return [
        Column("skip", label=column.label)
        if column.kind == "score" and not column.indicator and not column.component and _SHARE_HEAD.search(column.label)
        else column
        for column in columns
    ]


_FIELDS = (
    (cue(r"chỉ\s+đạo(?:,?\s*(?:điều\s+hành|đh))?(?:\s+cchc)?|cđ\s*,?\s*đh(?:\s+cchc)?"), "Chỉ đạo, điều hành cải cách hành chính"),
    (cue(r"(?:cải\s+cách\s+|cc\s+)?thể\s+chế"), "Cải cách thể chế"),
    (cue(r"(?:cải\s+cách\s+|cc\s+)?(?:(?:cc)?tthc|thủ\s+tục(?:\s+hành\s+chính)?)"), "Cải cách thủ tục hành chính"),
    (cue(r"(?:cải\s+cách\s+|cc\s+)?(?:(?:tổ\s+chức\s+)?bộ\s+máy(?:\s+hành\s+chính)?|tcbm(?:hc)?)"), "Cải cách tổ chức bộ máy"),
    (cue(r"(?:cải\s+cách\s+|cc\s+)?(?:chế\s+độ\s+)?công\s+vụ|cán\s+bộ(?:,\s*công\s+chức)?|đội\s+ngũ(?:\s+cbcc(?:vc)?)?|(?:xd\s+)?(?:đn\s*)?cbcc(?:vc)?|cc\s*,?\s*cv|ccvc"), "Đội ngũ cán bộ, công chức"),
    (cue(r"(?:cải\s+cách\s+|cc\s+)?tài\s+chính(?:\s+công)?|(?:cc)?tcc"), "Cải cách tài chính công"),
    (cue(r"hiện\s+đại\s+hóa(?:\s+hành\s+chính)?|hđh(?:\s*hc)?|chính\s+quyền\s+(?:số|điện\s+tử)(?:,\s*chính\s+quyền\s+số)?|cqđt,?\s*cqs|chính\s+phủ\s+(?:số|điện\s+tử)"), "Hiện đại hóa hành chính"),
    (cue(r"tác\s+động(?:\s+(?:của\s+)?cchc)?"), "Tác động của CCHC"),
)  # fmt: skip
"""How the fields of PAR INDEX are headed in a table of them."""
_FEWEST_FIELDS = 2
HEADS = cue(
    r"điểm\s+(?:tự\s+(?:đánh\s+giá|chấm)|thẩm\s+định|(?:điều\s+tra\s+)?(?:xã\s+hội\s+học|xhh)|khảo\s+sát|cộng|trừ|thưởng)|"
    + "|".join(rf"(?:{form.source})(?!\w)" for form, _ in _FIELDS)
    + "|"
    + LABEL.source
)
"""A heading among those of a line that only spaces part."""


_MOST_TO_HAVE = cue(r"(?:số\s+)?điểm\s+(?:tối\s+đa|chuẩn|thưởng|cộng|trừ)|thang\s+điểm|ghi\s+chú|trọng\s+số")
_ADDED = cue(r"(?<=\w)\s*\([^()]*\)\s*$")


def heads_a_column(text: str) -> bool:
    """Whether a normal text of its own is the heading of a column, with what brackets add: "rank (out of 63)"."""
    text = _ADDED.sub("", text)
    return any(form.fullmatch(text) is not None for form in (LABEL, _MOST_TO_HAVE)) or any(
        form.fullmatch(text) for form, _ in _FIELDS
    )


def columns_of(headings: list[list[str]], indicator: str | None) -> list[Column]:
    """The columns under stacks of headings (each from the upper to the lowest), in a table of an indicator.

    >>> [(c.kind, c.year) for c in columns_of([["Tỉnh"], ["Năm 2022", "Điểm"], ["Năm 2022", "Hạng"]], None)]
    [('name', None), ('score', 2022), ('rank', 2022)]
    """
    columns = []
    for stack in headings:
        column = Column("skip")
        for number, label in enumerate(stack):
            own = column_of(label, indicator)
            column = _joined(column, own) if number else own
        columns.append(column)
    columns = _with_fields([stack[-1] if stack else "" for stack in headings], columns, indicator)
    if indicator is not None:
        columns = _with_parts(headings, columns, indicator)
    return places_beside(shares_of_points(in_the_years_behind(columns)))


def in_the_years_behind(columns: list[Column]) -> list[Column]:
    """The headings "Xếp hạng 2019 | 2018 | 2017": a bare year goes on with what the one before it says."""
    result: list[Column] = []
    for column in columns:
        left = result[-1] if result else None
        if (
            left is not None
            and column.kind == "value"
            and column.year is not None
            and column.label in {str(column.year), f"năm {column.year}"}
            and left.kind in {"rank", "score"}
            and left.year not in {None, column.year}
        ):
            column = replace(left, year=column.year)  # noqa: PLW2901
        result.append(column)
    return result


def _joined(high: Column, low: Column) -> Column:
    """What a column holds whose upper heading names the year or the indicator, the lower one what of it."""
    kind = high.kind if low.kind == "skip" and not _NO_RESULT.search(low.label) else low.kind
    if kind == "value" and high.kind in {"score", "rank"}:
        kind = high.kind
    if high.kind == "change" and low.kind in {"score", "rank"}:  # "So sánh" over "Điểm | Hạng"
        kind = "score_change" if low.kind == "score" else "rank_change"
    return replace(
        low,
        kind=kind,
        year=low.year or high.year,
        indicator=low.indicator or high.indicator,
        component=low.component or high.component,
        subject=low.subject or high.subject,
        percent=low.percent or (high.percent and low.kind in {"score", "value"}),
        modality=high.modality if low.modality == "actual" else low.modality,
        label=f"{high.label} {low.label}",
    )


def _with_fields(headings: list[str], columns: list[Column], indicator: str | None) -> list[Column]:
    """The fields of PAR INDEX that short headings stand for, where several stand side by side."""
    if indicator not in {None, "PAR_INDEX"}:
        return columns
    found = [next((part for form, part in _FIELDS if form.fullmatch(normal(text).strip())), None) for text in headings]
    named = {part for part in found if part}
    if len(named) < _FEWEST_FIELDS or "Cải cách thể chế" not in named:
        return columns
    return [
        Column("score", column.year, "PAR_INDEX", part, label=column.label)
        if part and (not column.component or column.indicator != "PAR_INDEX")
        else column
        for column, part in zip(columns, found, strict=True)
    ]


def _with_parts(headings: list[list[str]], columns: list[Column], indicator: str) -> list[Column]:
    """The components that headings stand for in a table of one indicator, where at least two do."""
    found = [
        next((part for label in reversed(stack) if (part := part_named(label, indicator))), None) for stack in headings
    ]
    named = {part for part in found if part}
    if len(named) < _FEWEST_FIELDS:
        return columns
    several = len(named) > _FEWEST_FIELDS  # "Mức độ hài lòng" is a component among such, and no indicator
    return [
        replace(
            column,
            kind=column.kind if column.kind in {"rank", "score"} else "value",
            indicator=indicator,
            component=part,
        )
        if part and (column.indicator in {None, indicator} or several) and column.component is None and not column.noun
        else column
        for column, part in zip(columns, found, strict=True)
    ]
