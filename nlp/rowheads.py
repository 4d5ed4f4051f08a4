"""What the naming cells of a row say: the unit, component, indicator, year or measure that its numbers are of."""

import re
from dataclasses import dataclass
from typing import Literal

from nlp.captions import Context
from nlp.cells import Cell, is_blank, is_year_cell, values
from nlp.columns import Column
from nlp.english_places import departments, english_town, place_of_row
from nlp.headoffices import branch_of, of_office
from nlp.lexicon import normal
from nlp.mention import Mention
from nlp.mentions import mentions
from nlp.partnames import part_named
from nlp.patterns import cue
from nlp.scan import scan
from nlp.state import MINISTRIES, NATION, PROVINCES, Name
from nlp.untyped import commune_named, town_named
from nlp.wordlists import CAPITAL
from schema.catalogue import catalogue


@dataclass(frozen=True, slots=True)
class RowHead:
    """What names a row: a unit, a component (under one or more indicators), an indicator, a year, a measure of the whole."""

    name: Name | None = None
    components: tuple[str, ...] = ()
    indicator: str | None = None
    year: int | None = None
    measure: Literal["rank", "score"] | None = None
    """Of "Xếp hạng" and "Tổng điểm" as the name of a row."""
    unknown: bool = False
    """Whether a name stands there that is none of these: its numbers are of nothing known."""

    @property
    def unit_is_elsewhere(self) -> bool:
        """Whether the row leaves the unit to the caption or the text."""
        return bool(self.components or self.indicator or self.year or self.measure) and not self.unknown

    def below(self, above: "RowHead") -> "RowHead":
        """A row that only says what is measured, with what the row above it names: "SIPAS", then "Xếp hạng"."""
        return RowHead(
            above.name, above.components, above.indicator, self.year or above.year, self.measure, self.unknown
        )

    def within(self, group: "RowHead") -> "RowHead":
        """The same with what the heading of its group of rows adds."""
        own_part = bool(self.components or self.indicator)
        return RowHead(
            self.name or (group.name if self.unit_is_elsewhere else None),
            self.components or (() if own_part else group.components),
            self.indicator or (None if own_part else group.indicator),
            self.year or group.year,
            self.measure or group.measure,
            self.unknown,
        )

    def beside(self, other: "RowHead") -> "RowHead":
        """What two naming cells of one row say together."""
        name = other.name if _is_wider(self.name, other.name) else self.name or other.name
        return RowHead(
            name,
            self.components or other.components,
            self.indicator or other.indicator,
            self.year or other.year,
            self.measure or other.measure,
            self.unknown and other.unknown,
        )


NOTHING = RowHead()
_WIDE = frozenset({"region", "national"})


def _is_wider(first: Name | None, second: Name | None) -> bool:
    """Whether the first of two naming cells only says where the second lies: "Tây Nguyên | Lâm Đồng"."""
    if first is None or second is None:
        return False
    return first.level in _WIDE and second.level not in _WIDE


_WHOLE = cue(
    r"(?:(?P<rank>(?:xếp\s+|thứ\s+)?hạng|thứ\s+bậc|vị\s+trí(?:\s+xếp\s+hạng)?|xếp\s+thứ|(?:national\s+|overall\s+)?(?:rank(?:ing)?|position|place)(?:\s+nationwide)?)|(?P<score>tổng(?:\s+(?:số\s+)?điểm|\s+hợp)?|điểm(?:\s+(?:số|tổng(?:\s+hợp)?|chung))?|tổng\s+cộng|(?:(?:total|overall|final|composite|weighted)\s+)?(?:scores?|points?|index|results?|values?)|total|overall|kết\s+quả\s+chung|(?:chỉ\s+số|giá\s+trị)(?:\s+(?:chung|tổng\s+hợp|đạt(?:\s+được)?))?))(?:\s+(?:chung|cả\s+nước|toàn\s+quốc|chỉ\s+số|của\s+tỉnh|của\s+thành\s+phố))*"
)


def says_measure(text: str) -> bool:
    """Whether a cell only says what its row measures: "Xếp hạng", "Score".

    >>> says_measure("Rank"), says_measure("Tổng điểm"), says_measure("Hà Nội")
    (True, True, False)
    """
    return _WHOLE.fullmatch(" ".join(normal(text).split())) is not None


_NUMBERED = cue(
    r"\s*(?:[-+•*–]\s+)?(?:(?:(?:\d{1,2}|[a-gđ]|[ivx]{1,4})\s*[.)/]|[a-z]\s*\))\s*)?(?:(?:chỉ\s+số|nội\s+dung|tiêu\s+chí|lĩnh\s+vực|trụ\s+cột|trục)(?:\s+(?:thành\s+phần|nội\s+dung))?(?:\s+số)?\s*\d{1,2}\s*[:.–-]\s*)?"
)
_BARE_NAME = cue(r"[^\W\d_]+(?:[ ,’'-]+[^\W\d_]+){1,8}(?: [1-9])?")
_MEAN = cue(
    r"(?:(?:điểm|giá\s+trị|mức|chỉ\s+số|kết\s+quả)\s+)*(?:trung\s+bình|bình\s+quân|trung\s+vị|(?:national\s+|provincial\s+|overall\s+)?(?:average|mean|median)(?:\s+score)?|tb)(?:\s+(?:of|for|across|the|all|\d\d|localities|provinces(?:\s+and\s+(?:centrally-run\s+)?cities)?|cities\s+and\s+provinces|provinces/cities|ministries(?:\s+and\s+(?:ministry-level\s+)?agencies)?|chung|cộng|của|cả|khối|các|điểm|chỉ\s+số|\d\d|tỉnh|thành\s+phố|tỉnh,?\s+thành(?:\s+phố)?|địa\s+phương|bộ(?:,\s*(?:ngành|cơ\s+quan(?:\s+ngang\s+bộ)?))?))*"
)
_OF_MINISTRIES = cue(r"(?<!\w)(?:bộ|ministries)(?!\w)")
_OF_PROVINCES = cue(r"(?<!\w)(?:tỉnh|địa\s+phương|localities|provinces|provincial)(?!\w)")
_NATIONWIDE = cue(
    r"(?:the\s+)?(?:whole\s+(?:country|nation)|nationwide|national(?:\s+(?:score|index|level))?|country|viet\s?nam)"
)
_SHORT_REGIONS = frozenset({"southeast", "south east", "southeastern", "north central"})
"""Regions that only a table names so short."""
_NO_NAMES = frozenset({"other", "anaphora", "group"})
_KINDS = frozenset({"unit", "department", "district"})
_MOST_WORDS_OF_A_PLACE = 5


_SHORT_MINISTRY = cue(r"bộ\s+(?P<letters>[a-zđ]{2})")
_MINISTRIES_BY_LETTERS = {
    "tc": "Tài chính", "tp": "Tư pháp", "nv": "Nội vụ", "ng": "Ngoại giao", "yt": "Y tế", "xd": "Xây dựng", "qp": "Quốc phòng", "ca": "Công an",
    "ct": "Công Thương",
}  # fmt: skip
"""What only a table of ministries writes so short."""


def head_of(columns: list[Column], cells: list[Cell], context: Context, places: dict[str, tuple[str, ...]]) -> RowHead:
    """What the naming cells of a row say together."""
    head: RowHead | None = None
    for column, cell in zip(columns, cells, strict=True):
        words = column.kind in {"index", "rank"} and not is_blank(cell.text) and not values(cell.text)
        if (column.kind in {"name", "year"} and cell.text.strip()) or words:  # "Trung bình" may span both
            own = said_by(cell.text, context, column.noun or context.noun, places)
            head = own if head is None else head.beside(own)
    return head or NOTHING


def _written_out(text: str) -> tuple[str, str]:
    """A naming cell without its number, a ministry's letters written out; and the same as texts are compared."""
    lowered = normal(text)
    short = _SHORT_MINISTRY.fullmatch(lowered)
    if short and (written := _MINISTRIES_BY_LETTERS.get(short["letters"])):
        text, lowered = f"Bộ {written}", normal(f"Bộ {written}")
    label = _NUMBERED.match(lowered)
    if label and label.end() < len(lowered):
        text, lowered = text[label.end() :], lowered[label.end() :]
    return text, lowered


def said_by(text: str, context: Context, noun: str | None, places: dict[str, tuple[str, ...]]) -> RowHead:
    """What a naming cell, or the heading of a group of rows, says."""
    if is_year_cell(text):
        return RowHead(year=int(text.strip()[-4:]))
    text, lowered = _written_out(text.strip().rstrip(":*. "))
    if _NATIONWIDE.fullmatch(lowered):
        return RowHead(NATION)
    if lowered in _SHORT_REGIONS:
        text, lowered = f"{text.title()} Region", f"{lowered} region"
    part = part_named(text, context.indicator) if context.indicator else None
    found = [
        each
        for each in mentions(text, lowered)
        if each.kind not in _NO_NAMES and (each.kind != "component" or (each.end - each.start) * 2 > len(text))
    ]
    if "department" in lowered:
        found += departments(text, lowered)
    branch = branch_of(text, lowered, found, context.home)
    if branch is None and context.offices is not None:
        branch = of_office(context.offices, text, found)
    if branch is not None:
        return RowHead(Name((branch,), "department"))
    units = [each for each in found if each.kind in _KINDS]
    bare = _BARE_NAME.fullmatch(text) is not None and text[:1].isupper()
    alone = context.block == MINISTRIES and text.isalpha() and text[:1].isupper()  # "Finance", "Health"
    written_out = None
    if (bare or alone) and not units and (context.block == MINISTRIES or not found):
        written_out = _with_type(text, ("Bộ", "Ministry of", "Sở") if context.block == MINISTRIES else ("Sở",))
    if written_out is not None and context.block == MINISTRIES:
        return RowHead(written_out)
    if part is not None and not units:
        return RowHead(components=(f"{context.indicator}/{part}",))
    mean = _mean(lowered, found, context)
    if mean is not None:
        return mean
    indicator = next((mention.ids[0] for mention in found if mention.kind == "indicator"), None)
    years = [year.year for year in scan(lowered).years if year.year and not year.base]
    year = years[0] if len(years) == 1 else None
    whole = _WHOLE.fullmatch(_without(lowered, found))
    if whole is not None and all(mention.kind == "indicator" or mention.ids[0] == "national" for mention in found):
        return RowHead(indicator=indicator, year=year, measure="rank" if whole["rank"] else "score")
    if noun and _OWN_TYPE.match(text) and all(m.kind == "unit" for m in found):
        return RowHead(Name((f"{text[:1].upper()}{text[1:]}",), "district"))  # "Thành phố Huế" among districts
    if (
        (_is_spelt_as_place(text) if bare else _is_one_syllable_place(text))
        and noun
        and noun != "Sở"
        and len(text.split()) < _MOST_WORDS_OF_A_PLACE
        and all(m.kind == "unit" for m in found)
    ):
        if "|" in noun and set(noun.split("|")) <= _COMMUNES:
            known = places.get(text) or _told_with_sort(text, places)
            return RowHead(Name(known or (commune_named(text),), "district"))
        town = place_of_row(text)
        if town is None and noun not in {"Xã", "Phường"}:
            town = town_named(text) or english_town(text)
        if town is not None:
            return RowHead(Name((town,), "district"))
        if "|" in noun:
            if text in places:
                return RowHead(Name(places[text], "district"))
            return RowHead(Name((f"Huyện {text}",), "district")) if "Huyện" in noun else RowHead(unknown=True)
        return RowHead(Name((f"{noun} {text}",), "district"))
    if not found and text in places:
        return RowHead(Name(places[text], "district"))
    if written_out is not None:
        return RowHead(written_out)
    if not found:
        return RowHead(unknown=True)
    opening = next((mention for mention in found if mention.kind == "department" and mention.start == 0), None)
    first = opening or max(units or found, key=lambda mention: mention.end - mention.start)
    if first.kind == "component":
        return RowHead(components=first.ids, year=year)
    if first.kind == "indicator":
        return RowHead(indicator=first.ids[0], year=year)
    parts = next((mention.ids for mention in found if mention.kind == "component"), ())
    if first.kind == "department" and first.start == 0 and _MERGED.fullmatch(text, first.end):
        return RowHead(Name((text,), "department"))
    return RowHead(Name(first.ids, first.kind), components=parts, indicator=indicator, year=year)


_COMMUNES = frozenset({"Xã", "Phường", "Đặc khu"})


def _told_with_sort(text: str, places: dict[str, tuple[str, ...]]) -> tuple[str, ...] | None:
    """The commune or ward that the article names elsewhere with what it is: "Kinh Bắc", told of as "phường Kinh Bắc"."""
    told = {f"{sort} {text}" for sort in _COMMUNES}
    known = {ids for ids in places.values() if ids[0] in told}
    return known.pop() if len(known) == 1 else None


_ONE_SYLLABLE = re.compile(rf"[{CAPITAL}][^\W\d_]{{1,5}}")
_NO_PLACES = frozenset(
    [
        "tổng",
        "cộng",
        "chung",
        "điểm",
        "hạng",
        "mức",
        "tốt",
        "khá",
        "kém",
        "yếu",
        "giỏi",
        "đạt",
        "cao",
        "thấp",
        "giá",
        "khối",
        "nhóm",
        "cấp",
        "toàn",
        "các",
        "sở",
        "ban",
        "ngành",
        "bộ",
        "tỉnh",
        "huyện",
        "quận",
        "xã",
        "phường",
        "tên",
        "nơi",
        "khác",
        "còn",
        "trên",
        "dưới",
        "từ",
        "ghi",
        "nguồn",
        "bảng",
        "stt",
        "năm",
        "tháng",
        "quý",
        "loại",
        "thứ",
    ]
)
"""Words that stand alone in a naming cell and name no place."""


def _is_spelt_as_place(text: str) -> bool:
    """Whether words are written as the name of a place is; no "Chung toàn tỉnh", "Bình quân chung", "Toàn huyện"."""
    words = text.replace("-", " ").split()
    return words[0].lower() not in _NO_PLACES or all(word[:1].isupper() or word[0].isdigit() for word in words)


def _is_one_syllable_place(text: str) -> bool:
    """Whether a naming cell among districts or communes is a name of one syllable: "Lắk", "Vinh"."""
    return _ONE_SYLLABLE.fullmatch(text) is not None and text.lower() not in _NO_PLACES


_OWN_TYPE = re.compile(
    rf"(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Pp]hường|[Xx]ã|[Đđ]ặc khu)(?: [{CAPITAL}][^\W\d_]*){{1,5}}"
)
_MERGED = re.compile(r"\s*(?:[-–,]|và)\s*[A-ZĐ][^\W\d_]*(?:[ ,-]+[^\W\d_]+){0,8}")
"""What a department that was put together from two has behind the name of the first: "Sở Giao thông vận tải - Xây dựng"."""


def _without(lowered: str, found: list[Mention]) -> str:
    for mention in reversed(found):
        lowered = lowered[: mention.start] + lowered[mention.end :]
    return " ".join(_EDITION.sub(" ", lowered.replace("(", " ").replace(")", " ").replace("%", " ")).split())


_EDITION = cue(r"(?<!\w)(?:năm\s+)?20\d\d(?!\d)")


def _with_type(text: str, types: tuple[str, ...]) -> Name | None:
    """The ministry or department whose name leaves out its type: "Tư pháp" among ministries."""
    for type_ in types:
        name = f"{type_} {text}"
        known = [each for each in mentions(name, normal(name)) if each.kind in {"unit", "department"}]
        if known and known[0].end == len(name) and (known[0].kind == "department" or type_ != "Sở"):
            return Name(known[0].ids, known[0].kind)
    return None


def _mean(lowered: str, found: list[Mention], context: Context) -> RowHead | None:
    """The form “Trung bình cả nước”, "Trung vị": of the nation, of a region, or of the units that the table lists."""
    match = _MEAN.match(lowered)
    if match is None or any(mention.kind in {"component", "department", "district"} for mention in found):
        return None
    unit = next((each for each in found if each.kind == "unit" and each.text != "TB"), None)  # no Thái Bình here
    indicator = next((mention.ids[0] for mention in found if mention.kind == "indicator"), None)
    if unit is not None:
        types = {catalogue().unit(one).type for one in unit.ids}
        return (
            RowHead(Name(unit.ids, "unit"), indicator=indicator)
            if types <= {"national", "region"}
            else RowHead(unknown=True)
        )
    if match.end() < len(lowered.rstrip(" .:)")) and indicator is None:
        return RowHead(unknown=True)
    told = match.group()
    name = MINISTRIES if _OF_MINISTRIES.search(told) else PROVINCES if _OF_PROVINCES.search(told) else context.block
    if name is None and any(word in told for word in ("trung vị", "median")):
        name = NATION
    if name == MINISTRIES and context.part is not None:
        return RowHead(context.part, indicator=indicator)
    return RowHead(name, indicator=indicator) if name in {MINISTRIES, PROVINCES, NATION} else RowHead(unknown=True)
