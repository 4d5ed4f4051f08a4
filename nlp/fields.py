"""Indicators told by their field: "đứng thứ 12 cả nước về cải cách hành chính", "theo bảng xếp hạng chuyển đổi số …"."""

import re
from functools import lru_cache
from itertools import chain

from nlp.lexicon import alternation, normal
from nlp.mention import Mention
from nlp.patterns import Cue, cue, found_at
from schema.catalogue import catalogue

_LEAD = r"(?:(?:công\s+tác|kết\s+quả|mức\s+độ|chỉ\s+số|hoạt\s+động|thực\s+hiện|việc|sự|độ|năng\s+lực|chất\s+lượng|đo\s+lường|xác\s+định|đánh\s+giá|xếp\s+hạng|sẵn\s+sàng|phát\s+triển|và|về)[\s,]+)*"
_TAIL = r"(?=\s*(?:[,;:.()”\"]|$)|\s+(?:cấp|của|năm|các|chung|khối|và|trên|giữa|do|vừa|mới|kỳ|lần|thì|tỉnh|này|với|là|đã|đang|khi|xếp|đứng|đạt|20\d\d|trong\s+(?:năm|số|khu|các)|ở\s+(?:việt|khu|các))(?!\w))"
"""Behind the field of the whole: "năng lực cạnh tranh du lịch" is another."""
_UNITS = r"(?:[\s,]+(?:tỉnh|thành(?:\s+phố)?|địa\s+phương|bộ|ngành|cơ\s+quan|ngang\s+bộ|đơn\s+vị|sở|ban|huyện|quận|thị\s+xã|cả\s+nước|toàn\s+quốc|toàn\s+tỉnh|trong|trên|của|được|đánh\s+giá|xếp\s+hạng|tham\s+gia|có|không|cung\s+cấp|dịch\s+vụ\s+công))*"
_OF_A_TABLE = r"(?:\s*/\s*\d{2}|\s+(?:cả\s+nước|toàn\s+quốc)|\s+(?:trong|trên)\s+(?:tổng\s+số\s+|số\s+)?\d{2}\s)(?!\d)"
_RANK = r"(?<!\w)(?:thứ|hạng|xếp|vị\s+trí)\s+(?:thứ\s+)?\d{1,2}"
_RANK_OR_TOP = (
    r"(?<!\w)(?:thứ|hạng|xếp|vị\s+trí|top|tốp|nhóm)\s+(?:thứ\s+|không\s+(?:dưới|quá|thấp\s+hơn|kém)\s+)?\d{1,2}"
)
_WITH_SCORE = r"(?<![\d.,])\d{1,3}[.,]\d{1,4}\s*(?:điểm|%)[^.;?!\n]{0,40}?"
_MOVED = r"(?!\d)[,\s]+(?:và\s+)?(?:đã\s+|lại\s+)?(?:tăng|giảm|tụt|lùi|lên|xuống|rớt|cải\s+thiện|vươn|nhảy)\s+(?:\w+\s+)?\d{1,2}\s+(?:bậc|hạng)"
"""A score before a rank, or a move behind it, tells a table as well as the number of its rows does."""
_FIRST = r"(?:dẫn\s+đầu|đứng\s+đầu|xếp\s+đầu|(?:(?:đứng|xếp|về|đứng\s+thứ|vị\s+trí\s+thứ)\s*)?nhất|(?:đứng\s+|vị\s+trí\s+)?số\s+(?:1|một)|quán\s+quân|á\s+quân|(?:đứng|xếp|về)\s+nhì|(?:đứng|xếp)\s+(?:cuối|chót|bét)|đội\s+sổ)"
_OF_ALL = r"\s+(?:cả\s+nước|toàn\s+quốc|(?:trong\s+)?khối\s+(?:các\s+)?(?:bộ|tỉnh)(?:,\s*(?:ngành|cơ\s+quan\s+ngang\s+bộ))?|(?:trong\s+|trên\s+)?(?:tổng\s+số\s+)?(?:63|34|17|18|14)\s+(?:tỉnh|bộ)(?:,\s*(?:thành(?:\s+phố)?|ngành|cơ\s+quan\s+ngang\s+bộ))?)"
_DATED = cue(r"(?<!\d)20[012]\d(?!\d)|(?<!\w)(?:năm|lần|kỳ)\s+(?:liền|liên\s+tiếp|liên\s+tục)")
"""A lead of the whole country in a field is a place in its table where a year is told."""
_OF_OTHERS = cue(
    r"(?:^|[.,;:“\"]\s*|\s(?:và|còn|nhưng|song|khi|rằng|là|có)\s+)(?:(?:các|những|nhiều|cộng\s+đồng|đội\s+ngũ|khối|nhóm|hệ\s+thống|hai|ba|\d+|một)\s+)*(?:doanh\s+nghiệp|công\s+ty|tập\s+đoàn|tổng\s+công\s+ty|ngân\s+hàng|nhà\s+(?:máy|khoa\s+học|đầu\s+tư)|startup|ngành(?!\s+nội\s+vụ)|sinh\s+viên|học\s+sinh|thanh\s+niên|nông\s+dân|kỹ\s+sư|trường|đại\s+học|học\s+viện|viện|bệnh\s+viện|hợp\s+tác\s+xã|làng\s+nghề|khu\s+công\s+nghệ|trung\s+tâm(?!\s+phục\s+vụ)|báo|đài|đội|người\s+dân|sản\s+phẩm|dự\s+án)(?!\w)(?:(?!\s(?:đánh\s+giá|bình\s+chọn|xếp|cho\s+rằng|cho\s+biết|chấm)\s)(?:[^.,;:]|(?<=tp)\.))*$"
)
"""Whose place it is, when a clause opens with them: firms, schools and branches of a province are not the province."""
_ABOUT_ELSE = r"(?:\s+(?:tỉnh|bộ|địa\s+phương)[^.;\d]{0,30}?)?\s+về\s"


@lru_cache(maxsize=1)
def fields() -> dict[str, str]:
    """What a unit can be ranked in without a name of the indicator, and the code of the indicator that ranks in it."""
    return {normal(field): indicator.code for indicator in catalogue().indicators for field in indicator.fields}


@lru_cache(maxsize=1)
def _cues() -> tuple[Cue, Cue, Cue, Cue]:
    topic = rf"(?P<topic>{alternation(fields())}){_TAIL}"
    behind = cue(
        rf"{_RANK}(?:\s*/\s*\d{{2}}|\s+(?:trong|trên)\s+(?:tổng\s+số\s+|số\s+)?\d{{2}})?{_UNITS}\s+về\s+(?P<told>{_LEAD}{topic})"
    )
    opening = rf"(?<!\w)(?:theo|về|với|ở|mảng|lĩnh\s+vực|đối\s+với|riêng|bảng\s+tổng\s+sắp|xếp\s+hạng|đánh\s+giá)[\s,]+(?P<told>{_LEAD}{topic})(?=(?P<rest>(?:[^.;?!\n]|\.(?=\d)){{0,140}}?)"
    before = cue(
        rf"{opening}(?:{_RANK}{_OF_A_TABLE}(?!{_ABOUT_ELSE})|{_WITH_SCORE}{_RANK}(?!{_ABOUT_ELSE})|{_RANK}{_MOVED}))"
    )
    lead = cue(rf"(?<!\w){_FIRST}{_OF_ALL}\s+về\s+(?P<told>{_LEAD}{topic})")
    return behind, lead, before, cue(rf"{opening}{_RANK_OR_TOP}(?!\d|{_ABOUT_ELSE}))")


@lru_cache(maxsize=1)
def _of_part() -> Cue:
    """The form “Sở Y tế dẫn đầu chuyển đổi số năm 2021”: a department or district first in a field, in its province's table of a year."""
    inside = [field for field, code in fields().items() if "district" in catalogue().indicator(code).levels]
    return cue(
        rf"(?<!\w)(?:sở|huyện|quận|thị\s+xã|phường|xã(?!\s+hội)|đặc\s+khu)\s(?:(?!(?:về|trong|là|và|có|được|đã)\s)[^\W\d]+(?:\s*-\s*|,?\s+)){{1,8}}{_FIRST}"
        rf"(?:\s+(?:toàn\s+)?(?:tỉnh|thành\s+phố|huyện))?\s+(?:(?:về|trong|bảng|xếp\s+hạng)\s+)*(?P<told>{_LEAD}(?P<topic>{alternation(inside)}))(?=\s+(?:[^\W\d]+\s+){{0,6}}?20\d\d(?!\d))"
    )


@lru_cache(maxsize=1)
def _as_label() -> Cue:
    return cue(
        rf"(?:^|(?<=[.\n;?!]))[\s•+*–-]*(?P<told>{_LEAD}(?P<topic>{alternation(fields())}))(?:\s*:\s*|\s+(?=xếp|đứng)|\s+là\s+(?:lĩnh\s+vực|mảng|chỉ\s+số|nội\s+dung)[^.;:\d]{{0,60}}:\s*)(?:(?:đứng|xếp|đạt|ở|từ|tỉnh)\s+)*(?:thứ|hạng|vị\s+trí)\s+(?:thứ\s+)?\d{{1,2}}(?![\d%]|[.,]\d)"
    )


_BREAK = re.compile(r"[.\n;?!]")


def _labels(lowered: str, found: list[Mention]) -> list[Mention]:
    """The form “Chuyển đổi số: hạng 15, tăng 4 bậc”: a field that opens a sentence of its own, right before a place."""
    told: list[Mention] = []
    for match in found_at(_as_label(), lowered, chain([0], (at.end() for at in _BREAK.finditer(lowered)))):
        start, end = match.span("told")
        code = fields()[" ".join(match["topic"].split())]
        inside = [mention for mention in found if mention.start < end and start < mention.end]
        if not inside:
            told.append(Mention(start, end, "indicator", (code,), lowered[start:end], form="field"))
        for mention in inside:
            mention.strong = mention.strong or mention.ids == (code,)
    return told


_NEAR = 60


@lru_cache(maxsize=1)
def _in_a_list() -> Cue:
    return cue(
        rf"(?<!\w)(?P<told>(?P<topic>{alternation(fields())}))\s+(?:(?:cũng|lại|vẫn|chỉ|đã|tiếp\s+tục)\s+)*"
        r"(?:(?:(?:xếp|đứng|ở|giữ)\s+)*(?:vị\s+trí\s+)?(?:thứ|hạng|vị\s+trí)\s+\d|(?:tăng|giảm|tụt|lùi|thăng|lên|xuống|rớt|cải\s+thiện|vươn)\s+(?:[^\W\d]+\s+)?\d{1,2}\s+(?:bậc|hạng))"
    )


_OPENS_ITEM = cue(r"(?:^|[,;:(–-]\s*|\s(?:và|còn|khi|nhưng|riêng)\s+)$")


@lru_cache(maxsize=1)
def _scored() -> Cue:
    return cue(
        rf"(?:(?<=\d\sđiểm\s)|(?<=\d%\s))(?P<told>(?P<topic>{alternation(fields())}))(?=\s*[,;.)]|\s+(?:và|xếp|đứng|cùng)\s|$)"
    )


def _listed(lowered: str, found: list[Mention]) -> list[Mention]:
    """The forms “CCHC tụt 1 bậc, PCI giảm 2 bậc", "88,1 điểm PCI và 0,75 điểm chuyển đổi số”.

    A field stands right before its place or behind its points, beside another indicator that has its own.
    """
    told: list[Mention] = []
    placed = (item for item in _in_a_list().finditer(lowered) if _OPENS_ITEM.search(lowered, 0, item.start()))
    scored = _scored().finditer(lowered) if "điểm" in lowered or "%" in lowered else ()
    for match in (*placed, *scored):
        start, end = match.span("told")
        beside = any(
            mention.kind == "indicator"
            and mention.strong
            and (0 <= mention.start - match.end() < _NEAR or 0 <= start - mention.end < _NEAR)
            and not _SENTENCE_ENDS.search(lowered, min(mention.end, end), max(mention.start, start))
            for mention in found
        )
        if beside and not any(mention.start < end and start < mention.end for mention in found):
            code = fields()[" ".join(match["topic"].split())]
            told.append(Mention(start, end, "indicator", (code,), lowered[start:end], form="field"))
    return told


_SENTENCE_ENDS = cue(r"[.?!](?:\s|$)|\n")


def told_by_field(lowered: str, found: list[Mention]) -> list[Mention]:
    """Indicators told by the field of a rank in the whole table; a weak name inside one becomes a strong one.

    Of ranks without a sign of a table, two fields in one sentence are such a sign: "về A xếp thứ 5; về B xếp thứ 9".

    None where another name stands between field and rank: "Về cải cách hành chính, tỉnh đứng thứ 5/63 ở PCI".
    """
    behind, lead, before, bare = _cues()
    told = [*_labels(lowered, found), *_listed(lowered, found)]
    several = {fields()[" ".join(match["topic"].split())]: match for match in bare.finditer(lowered)}
    after = (behind, lead, _of_part()) if _DATED.search(lowered) else (behind,)
    for pattern in (*after, before, bare):
        for match in pattern.finditer(lowered):
            among = any(mention.kind == "indicator" and mention.strong for mention in found)
            opens = _opens_sentence(lowered, match) and (among or _A_YEAR.search(match["rest"]))
            if pattern is bare and len(several) < _SEVERAL and not opens:
                continue
            if pattern in after and _OF_OTHERS.search(lowered, 0, match.start()):
                continue
            start, end = match.span("told")
            last = end if pattern in after else match.end("rest")
            if pattern not in after and "việt nam" in match["rest"]:
                continue  # the nation has a place in tables of the world
            if any(mention.start < last and end <= mention.start for mention in found if mention.kind in _NAMES):
                continue
            inside = [
                mention for mention in (*found, *told) if mention.start < match.end("topic") and start < mention.end
            ]
            code = fields()[" ".join(match["topic"].split())]
            if not inside:
                told.append(Mention(start, end, "indicator", (code,), lowered[start:end], form="field"))
            for mention in inside:
                mention.strong = mention.strong or mention.ids == (code,)
    return told


_SEVERAL = 2
_OPENS = cue(r"(?:^|[.\n:;!?“\"])[\s•+*–-]*(?:(?:ở|trong|còn|riêng|với)\s+)*$")
_A_YEAR = cue(r"(?<!\d)20[012]\d(?!\d)")


def _opens_sentence(lowered: str, match: re.Match[str]) -> bool:
    """The form “Về năng lực cạnh tranh, năm 2022 tỉnh lần đầu vào nhóm 15 với vị trí thứ 15”: what a sentence is about.

    That is an indicator where a year is told, or others are by name.
    """
    begins = _OPENS.search(lowered, max(0, match.start() - 24), match.start()) is not None
    return lowered.startswith(",", match.end("told")) and begins


@lru_cache(maxsize=1)
def _behind_a_figure() -> Cue:
    return cue(
        r"^(?:\s*(?:cả\s+nước|toàn\s+quốc|toàn\s+tỉnh|khu\s+vực|vùng|\d+\s+tỉnh,?\s*thành(?:\s+phố)?))*(?:\s+của\s+[^,.;:()\d]{2,30}?)?\s*"
        rf"về\s+(?:công\s+tác\s+|mức\s+độ\s+|chỉ\s+số\s+|xếp\s+hạng\s+|sự\s+)*(?P<topic>{alternation(fields())})(?!\w)"
    )


def field_behind(after: str) -> str | None:
    """The code of the indicator whose field stands right behind a rank ("… cả nước về công tác cải cách hành chính")."""
    match = _behind_a_figure().search(after)
    return fields()[" ".join(match["topic"].split())] if match else None


@lru_cache(maxsize=1)
def _table() -> Cue:
    return cue(
        rf"(?<!\w)bảng(?:\s+xếp\s+hạng)?\s+(?:kết\s+quả\s+|công\s+tác\s+|mức\s+độ\s+|về\s+)*(?P<topic>{alternation(fields())})\s+(?:cấp|khối|các|của\s+các)\s"
    )


def field_of_table(lowered: str) -> str | None:
    """The code of the indicator whose field a province's own table is of: "cuối bảng cải cách hành chính cấp huyện"."""
    match = _table().search(lowered)
    return fields()[" ".join(match["topic"].split())] if match else None


def names_field(lowered: str) -> bool:
    """Whether a text tells an indicator by its field."""
    return any(field in lowered for field in fields()) and any(
        pattern.search(lowered) for pattern in (*_cues(), _of_part(), _as_label())
    )


_NAMES = frozenset({"indicator", "component", "other", "decoy"})
