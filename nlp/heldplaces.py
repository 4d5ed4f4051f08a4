"""Places said of a name that another is ranked beside: "sau Hải Phòng, địa phương dẫn đầu, là …", "sau ngôi đầu của Hải Phòng"."""

from dataclasses import replace

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.numberednames import Places
from nlp.patterns import cue

BEHIND = r"(?:sau|bám\s+đuổi|bám\s+sát|bám\s+theo|rượt\s+đuổi|đuổi\s+theo|đuổi\s+sát|theo\s+sát|theo\s+chân|nối\s+gót|tiếp\s+bước)"
"""How a name is brought in behind which the next one is ranked."""
_BESIDE = rf"(?:{BEHIND}|trên|dưới|kề)"
_BESIDE_NAME = cue(rf"(?<!\w){_BESIDE}\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|bộ\s+|huyện\s+|sở\s+)?$")
_SAYS_MORE = cue(
    r"\s*(?:,|[–-]|\()\s*(?:(?:là|vốn|đang|vừa|hiện|đã|tức)\s+)*(?:(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|thành\s+phố|huyện|sở|nơi|cái\s+tên|chủ\s+nhân|cơ\s+quan|hạng|vị\s+trí|ngôi)\s+)?(?:(?:đang|vừa|hiện|đã|tiếp\s+tục|của|đứng|xếp|giữ|ở|về|nắm)\s+)*"
)
_ENDS_THERE = cue(r"[^,;.()–]{0,60}?\s*(?:,|\)|\s[–-]\s)\s*(?:(?:thì|chính|mới)\s+)*(?:là|có|gồm)\s")
_TITLE_NEXT = cue(r"\s*(?:,|[–-]|\()\s*(?:(?:là|vốn|đương\s+kim|cựu|nhà|tỉnh|địa\s+phương|thành\s+phố|giữ|ngôi)\s+)*")
_TITLE_OF_YEAR = cue(
    r"(?:(?:ngôi|vị\s+trí)\s+)?(?:quán\s+quân|á\s+quân|vô\s+địch|đầu\s+bảng|dẫn\s+đầu|đứng\s+đầu|đội\s+sổ|cuối\s+bảng)(?:\s+(?:{indicator}|bảng|của))*\s+(?:(?:năm\s+)?20\d\d|năm\s+(?:ngoái|trước|rồi))"
)
"""The form “vượt qua Bến Tre, quán quân năm 2019”: a title of the one who is compared with."""
_ENGLISH_TITLE = cue(
    r"\s*(?:province|city)?,\s+(?:the\s+)?(?:(?:(?:19|20)\d\d|(?:last|previous|preceding|prior)\s+(?:year|edition))(?:['’]s)?\s+)(?:overall\s+)?"
)
"""The form “leapfrogging Quang Ninh, the previous year's champion”."""
_BESIDE_THRONE = cue(rf"(?<!\w)(?:{_BESIDE}|bên\s+cạnh|cùng\s+với)\s+(?:(?:vị\s+trí|chủ\s+nhân)\s+)?$")
_THRONE_OF = cue(
    r"\s+(?:(?:{indicator})\s+|(?:năm\s+)?20\d\d\s+)*(?:của|thuộc\s+về)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
WHO_FOLLOWS = cue(
    r"(?:^|[.;,]\s*)\W*(?:(?:xếp|đứng|nằm|theo|bám)\s+)?(?:(?:ngay|liền|sát|kế)\s+)?(?:phía\s+)?(?:sau|trên|dưới)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?§\s+(?:(?:lần\s+lượt\s+)?là|lần\s+lượt\s+có)\s+(?:lần\s+lượt\s+là\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?§\s*$"
)
"""The form “Xếp sau Trà Vinh là Lạng Sơn 17,43 điểm”: the value of who follows."""


def held_places(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The forms “Bám đuổi A, địa phương dẫn đầu, là B", "sau ngôi đầu của A là B”: the place is A's, not B's."""
    lowered = sentence.lowered
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures if len(names) > 1 else ():
        if figure.kind != "rank" or figure.comparator != "=":
            continue
        before = next((name for name in reversed(names) if name.end <= figure.start), None)
        behind = next((name for name in names if name.start >= figure.end), None)
        owner = None
        if (
            before is not None
            and _SAYS_MORE.fullmatch(lowered, before.end, figure.start)
            and _BESIDE_NAME.search(lowered, 0, before.start)
            and _ENDS_THERE.match(lowered, figure.end)
        ):
            owner = before
        elif (
            behind is not None
            and _THRONE_OF.fullmatch(lowered, figure.end, behind.start)
            and _BESIDE_THRONE.search(lowered, 0, figure.start)
        ):
            owner = behind
        elif before is not None and before.role == "compared" and _is_called(lowered, before.end, figure):
            owner = before
        if owner is not None:
            found.append(([figure], [(replace(figure, certain=True), owner.name)]))
    return found


def _is_called(lowered: str, end: int, figure: Figure) -> bool:
    """The forms “soán ngôi Đà Nẵng, quán quân năm 2016", "leapfrogging Quang Ninh, the previous year's champion”."""
    if figure.earlier and _ENGLISH_TITLE.fullmatch(lowered, end, figure.start):
        return True
    title = figure.rule == "superlative" and _TITLE_NEXT.fullmatch(lowered, end, figure.start) is not None
    return title and _TITLE_OF_YEAR.match(lowered, figure.start) is not None
