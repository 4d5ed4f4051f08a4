"""The long name of the field of impact, however it ends: "Tác động của CCHC đến sự hài lòng của người dân và các chỉ tiêu KT-XH"."""

from dataclasses import replace

from nlp.mention import Mention
from nlp.patterns import cue

_IMPACT = "PAR_INDEX/Tác động của CCHC"
_TAIL = cue(
    r"(?:\s+(?:đến|tới|đối\s+với)|,|\s+và)\s+(?=(?:sự\s+|mức\s+độ\s+)?(?:hài\s+lòng|người\s+dân|tổ\s+chức|doanh\s+nghiệp|cá\s+nhân|các\s+(?:chỉ\s+tiêu|lĩnh\s+vực|mặt)|sự\s+phát|phát\s+triển|kinh\s+tế|kt|chỉ\s+tiêu|đời\s+sống))"
    r"(?:(?!\s(?:đạt|xếp|đứng|tăng|giảm|là|với|chỉ(?!\s+(?:tiêu|số))|được|giữ|ở|bị|có)\s)[^.;:()\d\n\"”]){4,150}?(?=\s*(?:[.:(;\n\"”|\t]|$)|,?\s+(?:đạt|xếp|đứng|tăng|giảm|là|với|chỉ(?!\s+(?:tiêu|số))|được|giữ|ở|bị|có|thứ|hạng)\s|\s+[-–]?\s*\d)"
)


def with_tails(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """The mentions, each impact of the reform with all that its name says it has an impact on."""
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
