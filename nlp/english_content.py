"""Satisfaction with single services in English: "satisfaction with health insurance stood at 88 percent" is no index."""

from nlp.figures import Figure
from nlp.patterns import cue

_CONTENT = r"(?:health\w*|medical|hospitals?|education\w*|schools?|teachers?|land|construction|housing|one-?(?:stop|door)\w*|polic(?:y|ies)|taxe?s?|taxation|insurance|electricity|power|water|roads?|transport\w*|notar\w*|civil\s+status|household|staff|civil\s+servants?|officials?|attitudes?|complaints?|feedback|outcomes?|waiting\s+times?|fees|facilities|procedures\s+(?:on|for|in|related|relating)|licen[cs]\w+|permits?|waste|environment\w*|garbage|internet|jobs?|income|life|living|registration)"
_WITH_ONE = cue(
    rf"(?<!\w)(?:satisf(?:action|ied)|happy|content|contentment)(?:\s+(?:rates?|levels?|scores?|ind(?:ex|ices)))?\s+(?:with|about|at|in|on|regarding|concerning|for|over)\s+(?:(?:the|local|public|state|their|provincial|quality|of|handling|settlement|provision|results?)\s+)*(?:[\w-]+\s+(?:and\s+)?){{0,2}}?{_CONTENT}(?!\w)(?:[^.;]|\.(?=\d))*$"
)
_THE_GENERAL = cue(
    r"(?<!\w)(?:sipas|overall|general|index|state\s+agencies|administrati(?:ve|on)\s+(?:agencies|services)|in\s+general)(?!\w)"
)
_AND_THAT_WITH = cue(
    r"(?<!\w)satisfaction\s(?:[^.;]|\.(?=\d))*?\s(?:that|those)\s+(?:with|about|for|on)\s+(?:(?!\d)[^.;,])*$"
)


def of_one_service(lowered: str, figure: Figure, indicator: str) -> bool:
    """Whether a figure is of the satisfaction with one kind of service, which no index measures apart.

    >>> from nlp.scan import scan
    >>> said = "citizens' satisfaction with the health services stood at 88 percent"
    >>> [of_one_service(said, figure, "SIPAS") for figure in scan(said, english=True).figures]
    [True]
    """
    if indicator != "SIPAS" or figure.kind not in {"score", "score_change"}:
        return False
    one = _WITH_ONE.search(lowered, 0, figure.start) or _AND_THAT_WITH.search(lowered, 0, figure.start)
    return one is not None and _THE_GENERAL.search(lowered, one.start(), figure.start) is None
