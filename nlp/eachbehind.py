"""What "các chỉ số đều trên 85%, cụ thể PAR INDEX …; SIPAS …" is told of: each of the indicators named behind it."""

from nlp.attribute import Attribute, fits
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue

_ALIKE = cue(
    r"(?<!\w)(?:(?:tất\s+cả\s+)?(?:các|những)|(?:cả\s+)?(?:hai|ba|bốn|năm|0?[2-5]))\s+(?:(?:bộ\s+)?chỉ\s+số|bảng\s+xếp\s+hạng|thước\s+đo|kết\s+quả)(?!\s+(?:thành\s+phần|nội\s+dung|con))(?:\s+[^\s,;.:\d]+){0,12}?\s+(?:đều|cùng)\s(?:[^.;:,\d]{0,40})$"
)
_LISTS = cue(r"\s*(?:[,:(–-]|\s(?:gồm|là|trong\s+đó)\s)")
_APART = cue(r"(?<!\w)(?:riêng|còn|trong\s+khi|ngoại\s+trừ|trừ|nhưng|mục\s+tiêu|so\s+với|phấn\s+đấu)(?!\w)|[.]\s")


def of_each_behind(lowered: str, figure: Figure, behind: Mention, named: list[Mention], level: str) -> list[Attribute]:
    """Each indicator of the list that opens right behind a bound told of all of them; nothing where no such list stands.

    Args:
        lowered: the sentence in small letters.
        figure: the bound, group or change.
        behind: the indicator named first behind it.
        named: what the sentence says figures can be of.
        level: the kind of unit it is told of.
    """
    told = figure.comparator != "=" or figure.kind in {"group", "rank_change", "score_change"}
    if not told or not _ALIKE.search(lowered, 0, figure.start) or not _LISTS.match(lowered, figure.end):
        return []
    stops = _APART.search(lowered, figure.end)
    until = stops.start() if stops else len(lowered)
    found = [each for each in named if each.kind == "indicator" and behind.start <= each.start < until]
    starts = {each.ids[0]: each.start for each in reversed(found)}
    codes = dict.fromkeys(each.ids[0] for each in found)
    if len(codes) < len(("one", "another")) or not all(fits(code, None, figure, level, None) for code in codes):
        return []
    return [Attribute(code, start=starts[code]) for code in codes]
