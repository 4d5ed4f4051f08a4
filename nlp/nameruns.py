"""Names that follow each other in a list, with or without what is told of each between them."""

from nlp.candidate import Candidate
from nlp.candidates import OWN_PREDICATE
from nlp.patterns import cue

_NEXT_NAME = cue(
    r"\s*(?:(?:tỉnh|thành\s+phố)\s+(?=với|đạt|được|\d))?(?:\([^()]*\)|(?:[:,–-]\s*|là\s+)?(?:(?:chỉ|cùng|có|ở\s+mức|được|đạt|với|with|at|on)\s+)*[\d.,]*\d\s*(?:%|điểm|percent|per\s+cent|points)?)?\s*(?:,|và|and|[,;]\s*and|;|[,;]\s*và|(?:,\s*)?rồi(?:\s+(?:mới\s+)?(?:đến|tới)|\s+là(?:\s+đến)?)?)\s*(?:các\s+|the\s+)?(?:provincial\s+|city\s+)?(?:ubnd\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""What stands between two names of a list that is told in order."""
_ITS_VALUE = cue(
    r"\s*(?:(?:tỉnh|thành\s+phố)\s+)?(?:(?:với|đạt|được|có|cùng|mức|tỷ\s+lệ|số|là|:|–|-)\s*)*\d[\d.,]*\d\s*(?:%|điểm)?\s*(?:[,;.()]|$|và\s)"
)
"""Behind each name of a list "A đạt 89,47%, B đạt 88,96% và C đạt 88,15%"."""


def run_from(lowered: str, names: list[Candidate], first: Candidate) -> list[Candidate]:
    """A name and those that follow it in a list."""
    run = [first]
    for name in names[names.index(first) + 1 :]:
        gap = lowered[run[-1].end : name.start]
        own = OWN_PREDICATE.match(lowered, name.end) and gap.split()[-1:] != ["và"]
        if own and _ITS_VALUE.match(lowered, run[-1].end) and _ITS_VALUE.match(lowered, name.end):
            own = None  # "tiếp theo là A đạt 94,87 điểm, B đạt 94,15 điểm": each with its value
        if not _NEXT_NAME.fullmatch(gap) or own:
            break
        run.append(name)
    return run


def run_to(lowered: str, names: list[Candidate], last: Candidate) -> list[Candidate]:
    """A name and those that it follows in a list."""
    run = [last]
    for name in reversed(names[: names.index(last)]):
        if not _NEXT_NAME.fullmatch(lowered[name.end : run[0].start]):
            break
        run.insert(0, name)
    return run
