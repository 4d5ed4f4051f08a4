"""Satisfaction in other words than its name: "hài lòng trên 90%" in a list, "84,2% người dân hài lòng với …"."""

import re
from itertools import chain

from nlp.mention import Mention
from nlp.patterns import cue, found_at

_IN_SHORT = cue(
    r"(?:[,;(]\s+|(?<!\w)(?:và|còn|song)\s+)(?P<name>(?:độ\s+|sự\s+|mức\s+)?hài\s+lòng(?:\s+chung)?(?:\s+của\s+(?:người\s+dân|công\s+dân|tổ\s+chức|doanh\s+nghiệp)(?:(?:,|\s+và)\s+(?:người\s+dân|tổ\s+chức|doanh\s+nghiệp))*)?)(?=\s+(?:(?:phải|cũng|chỉ|mới|lên|được|cần|sẽ|thì)\s+)*(?:trên|đạt|từ|tối\s+thiểu|ít\s+nhất|ở\s+mức|là|thứ|xếp|đứng|hạng|tăng|giảm|vào|lọt|thuộc|\d)(?!\w))"
)
_OPENING = cue(
    r"(?:^|[.;]\s+|\n\s*)(?:còn\s+|riêng\s+|xét\s+|nói\s+)*(?:về|ở|đối\s+với|với)\s+(?P<name>(?:sự|mức)\s+hài\s+lòng(?:\s+của\s+(?:người\s+dân|công\s+dân|tổ\s+chức|doanh\s+nghiệp)(?:(?:,|\s+và)\s+(?:người\s+dân|tổ\s+chức|doanh\s+nghiệp))*)?)(?=,\s)"
)
"""The form “Về sự hài lòng, bình quân cả nước đạt 83,94%”."""
_CLAUSE_ENDS = re.compile(r"[.;\n]")
_SAME_SENTENCE = 120
_CONTENT = cue(
    r"(?<!\w)(?:người\s+dân|công\s+dân|tổ\s+chức|doanh\s+nghiệp|dân)\s(?:[^.;:(\n]|(?<=tp)\.){0,60}?(?P<name>hài\s+lòng(?P<before>(?:\s+(?:ở\s+mức|đạt|tới|đến))?\s+\d{2}(?:[.,]\d{1,2})?\s?%)?\s+(?P<tail>(?:với|về|đối\s+với)\s+(?:sự\s+|việc\s+)?phục\s+vụ\s+(?:hành\s+chính\s+)?(?:của|tại|từ)\s+(?:các\s+)?cơ\s+quan\s+(?:hành\s+chính(?:\s+nhà\s+nước)?|công\s+quyền)(?:\s+(?:các\s+cấp|nói\s+chung|ở\s+địa\s+phương))*))(?!\w)"
)
"""The form “84,2% người dân hài lòng với sự phục vụ của cơ quan hành chính”: the index in other words."""

_ENGLISH_CONTENT = cue(
    r"(?:percent|per\s+cent|%)\s+of\s+(?:the\s+|all\s+|surveyed\s+)*(?:people|citizens|residents|respondents|locals|public|individuals|organisations|organizations|population)(?:\s+(?:and|or)\s+\w+)?(?:\s+\w+){0,3}?\s+(?:were|are|was|is|being|felt|feel|feeling|been)\s+(?:\w+\s+)?(?P<name>(?:satisfied|happy|content)\s+with\s+(?P<tail>(?:the\s+)?(?:(?:state|public|government|administrative|local)\s+)*(?:services?|service\s+delivery|performance|agencies|administration)(?:\s+(?:of|from|by|provided\s+by|delivered\s+by|at)\s+(?:the\s+)?(?:(?:state|public|government|administrative|local|management)\s+)*(?:agencies|authorities|bodies|offices|administration))?))(?!\w)"
)
"""The form “80.08 per cent of people were satisfied with the services of State agencies”."""
_ADMINISTRATIVE = cue(r"state|public|administrative|government|authorit")


def satisfied_people(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """The satisfaction with the administration, told of the people; its name stands behind a figure inside it."""
    added = []
    for match in _CONTENT.finditer(lowered):
        start, end = match.span("tail" if match["before"] else "name")
        if not any(mention.start < end and start < mention.end for mention in found):
            added.append(Mention(start, end, "indicator", ("SIPAS",), text[start:end]))
    for match in _ENGLISH_CONTENT.finditer(lowered):
        start, end = match.span("name")
        if _ADMINISTRATIVE.search(match["tail"]) and not any(
            mention.start < end and start < mention.end for mention in found
        ):
            added.append(Mention(start, end, "indicator", ("SIPAS",), text[start:end]))
    return added


def satisfaction_in_short(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """The form “PAR INDEX thuộc nhóm 20, hài lòng trên 90%”: a member of a list of indicators in so few words."""
    added = []
    for match in _IN_SHORT.finditer(lowered):
        start, end = match.span("name")
        beside = any(
            mention.kind == "indicator"
            and mention.strong
            and 0 <= start - mention.end < _SAME_SENTENCE
            and not re.search(r"[.\n](?!\d)", lowered[mention.end : start])
            for mention in found
        )
        beside = beside or (
            match.group().startswith("còn") and any(each.kind == "indicator" and each.strong for each in found)
        )
        taken = any(mention.start < end and start < mention.end for mention in found)
        if beside and not taken:
            added.append(Mention(start, end, "indicator", ("SIPAS",), text[start:end], strong=False))
    told = any(mention.kind == "indicator" and mention.strong for mention in found)
    heads = chain([0], (at.start() for at in _CLAUSE_ENDS.finditer(lowered))) if told else ()
    for match in found_at(_OPENING, lowered, heads):
        start, end = match.span("name")
        if not any(mention.start < end and start < mention.end for mention in (*found, *added)):
            added.append(Mention(start, end, "indicator", ("SIPAS",), text[start:end], strong=False))
    return added
