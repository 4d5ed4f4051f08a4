"""By whom somebody was passed in an English sentence: "was overtaken by Long An (70.94), Hai Phong and Dong Thap and came fourth"."""

from nlp.candidate import Candidate, sort_of
from nlp.patterns import cue

_PASSED_BY = cue(
    r"(?<!\w)(?:(?:was|were|been|is|are|being|got)\s+(?:\w+ly\s+|also\s+|again\s+|narrowly\s+)*|(?<=,\s))(?:passed|overtaken|beaten|pipped|leapfrogged|surpassed|outperformed|outscored|outranked|outdone|outpaced|overhauled|eclipsed|edged(?:\s+out|\s+aside)?|displaced|dethroned|ousted|replaced|unseated|toppled|relegated|(?:pushed|knocked|squeezed|nudged|bumped)\s+(?:down|aside|out|off)(?:\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+){1,4}?)?)\s+(?:there\s+)?by\s+(?:both\s+|the\s+likes\s+of\s+|its\s+neighbou?rs?\s+|neighbou?ring\s+|newcomers?\s+|rivals?\s+|the\s+)*"
)
_NEXT = cue(
    r"\s*(?:province|city)?\s*(?:\([^()]*\)\s*)?(?:,|and|,\s*and|as\s+well\s+as|,\s+then)\s+(?:the\s+|neighbou?ring\s+|newcomer\s+)*"
)


def passed_by(lowered: str, found: list[Candidate]) -> None:
    """Make those who passed another names that it is only held against, in place; what follows is told of it."""
    for told in _PASSED_BY.finditer(lowered):
        if not any(name.role in {"subject", "place"} and name.end <= told.start() for name in found):
            continue
        last: Candidate | None = None
        for name in found:
            if name.start < told.end():
                continue
            begins = last is None and name.start == told.end()
            if not begins and (
                last is None
                or sort_of(last.name) != sort_of(name.name)
                or not _NEXT.fullmatch(lowered, last.end, name.start)
            ):
                break
            if name.role == "subject":
                name.role = "compared"
            last = name
