"""Whose result a leader tells of in a sentence that names his province and no other."""

from collections.abc import Iterable

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.sources import opening
from nlp.state import Name, State

_LEADER = cue(
    r"(?<!\w)(?:lãnh\s+đạo|chủ\s+tịch|bí\s+thư)\s+(?:ubnd\s+|hđnd\s+|tỉnh\s+ủy\s+|thành\s+ủy\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
    r"|(?<!\w)(?:lãnh\s+đạo|giám\s+đốc|chánh\s+văn\s+phòng|trưởng\s+ban|đại\s+diện|chủ\s+tịch)\s+(?:sở|ban|văn\s+phòng|ủy\s+ban|hội|liên\s+đoàn|trung\s+tâm)(?:\s+(?!tại\s|ở\s|đến\s|từ\s|cho\s|về\s)[^\W\d]+){1,9}?\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_TAKES_STOCK = cue(
    r"(?<!\w)(?:cho\s+(?:biết|hay|rằng|là)|nói|thừa\s+nhận|chia\s+sẻ|khẳng\s+định|nhìn\s+nhận|báo\s+cáo|trăn\s+trở|thông\s+tin|bày\s+tỏ|theo|tâm\s+sự|nhấn\s+mạnh|đánh\s+giá|lý\s+giải|phát\s+biểu)(?!\w)"
)


def leader(lowered: str, named: Iterable[tuple[Name, int]]) -> Name | None:
    """The only province of a sentence, where its leader speaks: "Chủ tịch UBND tỉnh Hòa Bình thừa nhận …".

    ``named`` gives the names of the sentence and where each begins.

    >>> province = Name(("province:hoa-binh",), "unit")
    >>> leader("chủ tịch ubnd tỉnh hòa bình thừa nhận", [(province, 19)]) == province
    True
    """
    if not _TAKES_STOCK.search(lowered):
        return None
    units = [(name, start) for name, start in named if name.kind == "unit" and name.level == "province"]
    if len({name for name, _ in units}) != 1 or not any(_LEADER.search(lowered, 0, start) for _, start in units):
        return None
    return units[0][0]


def of_ourselves(told: Name | None, state: State) -> Name | None:
    """Whom "chúng tôi" stands for: the city that the article is about, else the province ``told`` or a ministry."""
    home = state.home
    if home is not None and home.level == "province" and home.is_city:
        return home
    return told or state.resolve("ministry")


_SPEAKS_FOR = cue(
    r"(?:^|[,;]\s)\W*(?:đại\s+diện|thay\s+mặt)\s+(?:lãnh\s+đạo\s+|ubnd\s+)*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)


def spokesman(lowered: str, named: Iterable[tuple[Name, int]]) -> tuple[Name, ...]:
    """The only province of a sentence in which somebody speaks for it: "Đại diện Yên Bái, Phó Giám đốc Sở … nêu vướng mắc"."""
    units = [(name, start) for name, start in named if name.kind == "unit" and name.level == "province"]
    speaker = leader(lowered, units)
    if speaker is not None:
        return (speaker,)
    return (units[0][0],) if len(units) == 1 and _SPEAKS_FOR.search(lowered, 0, units[0][1]) else ()


_SAYS = cue(
    r"(?<!\w)(?:cho\s+(?:biết|hay|rằng)|nói|thừa\s+nhận|chia\s+sẻ|khẳng\s+định|thông\s+tin|bày\s+tỏ|nhấn\s+mạnh|phát\s+biểu|kể|giới\s+thiệu|báo\s+cáo)(?!\w)[^.;]{0,60}$"
)


def guest(lowered: str, start: int, named: Iterable[tuple[Name, int, int]]) -> Name | None:
    """The only province before ``start``, where its leader tells of it: "Chủ tịch UBND tỉnh Quảng Ninh cho biết tỉnh đạt …".

    ``named`` gives the names of the sentence, where each begins and where it ends.
    """
    units = [
        (name, begin, end)
        for name, begin, end in named
        if end <= start and name.kind == "unit" and name.level == "province"
    ]
    if len(units) != 1:
        return None
    name, begin, end = units[0]
    speaks = _LEADER.search(lowered, 0, begin) and _SAYS.search(lowered, end, start)
    return name if speaks else None


def province_of(mentions: Iterable[Mention], end: int) -> Name | None:
    """The only province named before ``end``, in an opening that tells who says so: "Theo Giám đốc Sở Nội vụ Nam Định, tỉnh …"."""
    told = {Name(each.ids, each.kind) for each in mentions if each.end <= end and each.kind == "unit"}
    provinces = [name for name in told if name.level == "province"]
    return provinces[0] if len(provinces) == 1 else None


def speaks_for(lowered: str, mentions: list[Mention]) -> Name | None:
    """Whose "tỉnh" a sentence tells of, by the office that says so: of its opening, or before the verb."""
    own = next((each for each in mentions if each.kind == "anaphora" and each.form in {"province", "city"}), None)
    if own is None or not any(each.kind == "unit" and each.end <= own.start for each in mentions):
        return None
    told = province_of(mentions, opening(lowered, mentions))
    return told or guest(lowered, own.start, ((Name(each.ids, each.kind), each.start, each.end) for each in mentions))
