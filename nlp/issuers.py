"""The province that issues a document: its letterhead, "UBND tỉnh X báo cáo", or the first one named where "tỉnh" is said on."""

from collections import Counter

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import Name

_FIRST_LINES = 400
_ISSUES = cue(
    r"(?<!\w)(?:ủy\s+ban\s+nhân\s+dân|ubnd|hội\s+đồng\s+nhân\s+dân|hđnd|tỉnh\s+ủy|thành\s+ủy|sở\s+nội\s+vụ|ban\s+chỉ\s+đạo[^,.;\n]{0,40}?)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_ISSUED = cue(
    r"[ \t]*(?:\n|$|[-–]{3}|(?:xin\s+|trân\s+trọng\s+)?(?:báo\s+cáo|thông\s+báo|ban\s+hành|công\s+bố|xây\s+dựng|gửi|trình)(?!\w))"
)
"""What stands behind the name in a letterhead or in the opening of a report."""
_OWN = cue(r"(?<!\w)(?:của|toàn|trên\s+địa\s+bàn|trong|ubnd|địa\s+bàn)\s+$")
_OWN_OFTEN = 2
_MOST_OTHERS = 4
"""So many other provinces at most may a document name that is of one."""


def issuing_province(lowered: str, found: list[Mention]) -> Name | None:
    """The province that a text without one in its title speaks for; none where nothing tells that it is of one."""
    named = [mention for mention in found if mention.kind == "unit" and Name(mention.ids, "unit").level == "province"]
    if not named or named[0].start > _FIRST_LINES:
        return None
    counts = Counter(mention.ids for mention in named)
    for mention in named:
        if mention.start > _FIRST_LINES:
            break
        if _ISSUES.search(lowered, 0, mention.start) and _ISSUED.match(lowered, mention.end):
            return Name(mention.ids, "unit")
    first = named[0]
    until = next((mention.start for mention in named if mention.ids != first.ids), len(lowered))
    own = sum(
        mention.kind == "anaphora"
        and mention.form in {"province", "city"}
        and first.end < mention.start < until
        and _OWN.search(lowered, 0, mention.start) is not None
        for mention in found
    )
    if own >= _OWN_OFTEN and len(counts) - 1 <= _MOST_OTHERS and counts[first.ids] == max(counts.values()):
        return Name(first.ids, "unit")
    return None
