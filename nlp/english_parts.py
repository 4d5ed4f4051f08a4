"""Components held against each other in an English sentence: "Institutional reform topped the list with 98.9%"."""

from nlp.candidate import Choice
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue

_EXTREME = cue(
    r"(?:topp|tops|to\s+top|head|l[ea]d|c[ao]m|finish|rank|emerg|at\s+the\s|(?:the\s+)?(?:top|highest|best|lowest|worst|bottom|weakest|poorest)(?!\w)|trail|br(?:ought|ing)|last)"
)
_BETWEEN = cue(
    r"[\s\"”’,]*(?:(?:dimension|sub-?index|component|pillar|criterion|area|field|indicator|again|also|still|once|more|which|that|has|had|have|was|is|were|are|remain(?:s|ed)|continued|continues|to|the|a|be|scored|posted|recorded|got|received|earned|stood|at|stays|stayed|kept|sat|sits|finished|ended|fell|dropped|rose|climbed|came|up|ranked|performed|just|only|even|in)\s+)*"
)
_AMONG_UNITS = cue(
    r"\s*(?:(?:the|its|all|every|list|table|of|in|among|nationwide|across|\d\d|other)\s+)*(?:nationwide|nationally|(?:the\s+)?(?:country|nation|region|provinces|localities|cities|ministries|delta|highlands|coast)(?!\w))"
)
"""Behind an extreme: held against other units, not against the other components."""


def part_is_ahead(sentence: SentenceText, figure: Figure, choice: Choice) -> bool:
    """Whether a first or last place is that of a component among those of one unit, which is not named before it."""
    if choice.span is not None or not _EXTREME.match(sentence.lowered, figure.start):
        return False
    before = [mention for mention in sentence.mentions if mention.end <= figure.start]
    return (
        bool(before)
        and before[-1].kind == "component"
        and _BETWEEN.fullmatch(sentence.lowered, before[-1].end, figure.start) is not None
        and not _AMONG_UNITS.match(sentence.lowered, figure.end)
        and not _AMONG_UNITS.search(sentence.lowered[figure.start : figure.end])
    )
