"""Long names, however they end: "Tác động của CCHC đến sự hài lòng của người dân", "Ban Quản lý Khu kinh tế Nghi Sơn và các KCN"."""

import re
from dataclasses import replace

from nlp.mention import Mention
from nlp.patterns import cue

_IMPACT = "PAR_INDEX/Tác động của CCHC"
_TAIL = cue(
    r"(?:\s+(?:đến|tới|đối\s+với)|,|\s+và)\s+(?=(?:sự\s+|mức\s+độ\s+)?(?:hài\s+lòng|người\s+dân|tổ\s+chức|doanh\s+nghiệp|cá\s+nhân|các\s+(?:chỉ\s+tiêu|lĩnh\s+vực|mặt)|sự\s+phát|phát\s+triển|kinh\s+tế|kt|chỉ\s+tiêu|đời\s+sống))"
    r"(?:(?!\s(?:đạt|xếp|đứng|tăng|giảm|là|với|chỉ(?!\s+(?:tiêu|số))|được|giữ|ở|bị|có)\s)[^.;:()\d\n\"”]){4,150}?(?=\s*(?:[.:(;\n\"”|\t]|$)|,?\s+(?:đạt|xếp|đứng|tăng|giảm|là|với|chỉ(?!\s+(?:tiêu|số))|được|giữ|ở|bị|có|thứ|hạng)\s|\s+[-–]?\s*\d)"
)


_ZONES = frozenset({"Ban Quản lý Khu kinh tế", "Ban Quản lý các Khu công nghiệp"})
_OTHER_ZONES = re.compile(
    r"(?:\s+(?:cửa\s+khẩu|ven\s+biển|[^\W\d_a-zà-ỹđ][^\W\d_]*(?:\s+[-–](?=\s))?)){0,6}\s*(?:,|\svà)\s+(?:các\s+)?(?:KCN|KKT|KCX|[Kk]hu\s+(?:[Cc]ông\s+nghiệp|[Kk]inh\s+tế|[Cc]hế\s+xuất|[Cc]ông\s+nghệ\s+cao))(?!\w)"
)
"""What else a board is in charge of, behind the place of its first zone."""


def _with_zones(text: str, mention: Mention) -> Mention:
    """A board of zones with all zones that its name tells."""
    tail = _OTHER_ZONES.match(text, mention.end) if mention.kind == "department" and mention.ids[0] in _ZONES else None
    return mention if tail is None else replace(mention, end=tail.end(), text=text[mention.start : tail.end()])


def with_tails(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """The mentions, each impact of the reform with all that its name says it has an impact on, each board with its zones."""
    if "ban" in lowered or "bql" in lowered:
        boards = [_with_zones(text, mention) for mention in found]
        ends = [(board.start, board.end) for board, mention in zip(boards, found, strict=True) if board is not mention]
        found = [each for each in boards if not any(start < each.start < end for start, end in ends)]
    if "tác động" not in lowered:
        return found
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda each: each.start):
        if kept and mention.start < kept[-1].end and _IMPACT in kept[-1].ids:
            continue  # "sự hài lòng của người dân" in the name
        tail = _TAIL.match(lowered, mention.end) if mention.kind == "component" and _IMPACT in mention.ids else None
        if tail is not None:
            mention = replace(mention, end=tail.end(), text=text[mention.start : tail.end()])  # noqa: PLW2901
        kept.append(mention)
    return kept
