"""The two blocks that DTI parts the ministries into: those with services for the public, and those without."""

import re

from nlp.patterns import cue
from nlp.state import Name, State

SERVICES = cue(
    r"(?<!\w)(?:bộ|ngành|cơ\s+quan|nhóm|khối|đơn\s+vị|chính\s+phủ)\s+(?:(?P<without>không|chưa)\s+)?(?:(?:có|được)\s+(?:cung\s+cấp\s+)?|cung\s+cấp\s+)dịch\s+vụ\s+công(?!\s+(?:trực|ích))(?!\w)"
)
HAS_VALUE = cue(r"\s+(?:(?:thì|lại|chỉ|mới|là|đạt|được|ở\s+mức|có|cao\s+hơn,?|thấp\s+hơn,?)\s+|[:(]\s*)*(?=\d)")


_TELLS_MEAN = cue(r"(?<!\w)(?:trung\s+bình|bình\s+quân)(?!\w)")
_FAR, _NEAR = 600, 40


def tells_of_both_blocks(lowered: str) -> bool:
    """Whether a text tells the means of the ministries with services for the public and of those without, each apart.

    >>> tells_of_both_blocks("trung bình khối bộ có dịch vụ công là 0,46; khối bộ không có dịch vụ công là 0,22")
    True
    """
    if "dịch vụ công" not in lowered:
        return False
    told = list(SERVICES.finditer(lowered))
    ends = [match.start() for match in told[1:]] + [len(lowered)]
    return (
        len(
            {
                match["without"] is None
                for match, end in zip(told, ends, strict=False)
                if _TELLS_MEAN.search(lowered, max(0, match.start() - _NEAR), min(end, match.end() + _FAR))
                or HAS_VALUE.match(lowered, match.end())
            }
        )
        > 1
    )


def with_services(lowered: str, state: State) -> Name | None:
    """The block told last of the two that DTI parts the ministries into, where the article tells of both."""
    if not state.parted or "dịch vụ công" not in lowered:
        return None
    told = list(SERVICES.finditer(lowered))
    return block_with(told[-1]) if told else None


def block_with(match: re.Match[str]) -> Name:
    """The block that a match of :data:`SERVICES` names."""
    return Name((f"group:ministries-with{'out' if match['without'] else ''}-services",), "group")
