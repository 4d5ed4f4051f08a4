"""Two values held against each other, and the two units that they are of: "0,8341 so với 0,8326 điểm"."""

from itertools import pairwise

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import Name

_OPENS_PAIR = cue(r"\s*(?:[:(–-]|,\s*với)\s*(?:với\s+|đạt\s+)?")
"""Between two names and their two values: "giữa Hà Nội và Huế: 0,8341 so với 0,8326 điểm"."""
_OPENS_BEHIND = cue(r"\(|:\s*(?:đạt\s+)?$|,\s*(?:với|đạt)\s+$")
"""Behind the second of two units held against each other: "A vượt B: 68,45 so với 65,67 điểm"."""
_SO_WITH = cue(r"\s*so\s+với\s+(?:mức\s+)?")


def held_against(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The form “Hà Nội chỉ kém Huế 0,01 điểm (45,88 so với 45,89)”: each its own value."""
    scores = [figure for figure in figures if figure.kind == "score"]
    result: dict[int, Name | Mention] = {}
    for one, two in pairwise(scores):
        if not _SO_WITH.fullmatch(sentence.lowered, one.end, two.start):
            continue
        before = [name for name in names if name.end <= one.start]
        other = next((name for name in reversed(before) if name.role == "compared"), None)
        own = next((name for name in before if name.role == "subject"), None)
        if other is not None and own is not None and _OPENS_BEHIND.search(sentence.lowered, other.end, one.start):
            result |= {id(one): own.name, id(two): other.name}
            continue
        pair = [name for name in before if name.role in {"subject", "place"}][-2:]
        if (
            len(pair) == 2
            and pair[0].group == pair[1].group != 0
            and _OPENS_PAIR.fullmatch(sentence.lowered, pair[1].end, one.start)
        ):
            result |= {id(one): pair[0].name, id(two): pair[1].name}
    return result
