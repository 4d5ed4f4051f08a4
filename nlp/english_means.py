"""Means of a second block in an English sentence: "0.5418, compared to 0.4976 for provinces"."""

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import MINISTRIES, NATION, PROVINCES, Name
from schema.catalogue import catalogue

_AND_FOR = cue(
    r"(?<!\w)(?:compared\s+(?:to|with)|against|versus|and|while|but)\s+(?:it\s+was\s+|only\s+|just\s+)*(?=\d[\d.]*\s*(?:%|percent|per\s+cent|points?)?\s+(?:for|among|in|across|of|at)\s+(?:the\s+|all\s+|\d\d\s+|centrally[- ]run\s+)*(?:(?P<ministries>ministries)|(?P<provinces>provinces|localities|cities))(?!\w))"
)


_MEAN = cue(
    r"(?<!\w)averag(?:ing|ed|es?)(?!\w)(?=[^.;\d]{0,30}\d)|(?<!\w)(?:with|had|has|have)\s+an?\s+average(?=\s+of\s+\d)"
)
_BLOCK = cue(r"(?<!\w)(?:(?P<ministries>ministries)|(?P<provinces>provinces|localities))(?!\w)")


def means_of_the_only_block(
    lowered: str, mentions: list[Mention], known: tuple[int, int]
) -> list[tuple[int, int, Name]]:
    """The form “the area where ministries fared best, averaging 90.07%”: of the only block that a sentence without names tells of."""
    blocks = {match.lastgroup for match in _BLOCK.finditer(lowered)}
    if len(blocks) != 1 or any(mention.kind in _NAMES for mention in mentions):
        return []
    name = MINISTRIES if blocks == {"ministries"} else PROVINCES
    return [(*match.span(), name) for match in _MEAN.finditer(lowered) if not known[0] < match.end() <= known[1]]


_HAD = cue(
    r"\s+(?:region\s+)?(?:again\s+|also\s+|still\s+)?(?:had|has|having|recorded|posted|registered|achieved|boasted|took|held|showed|obtained|with|,\s+with)\s+(?:the\s+)?(?:(?:second[- ])?(?:highest|lowest|best|worst)\s+)?"
)


def had_by_a_region(lowered: str, mentions: list[Mention], start: int) -> bool:
    """The form “The Mekong Delta had the lowest average”: its own, not the provinces'."""
    return any(
        mention.kind == "unit"
        and catalogue().unit(mention.ids[0]).type == "region"
        and _HAD.fullmatch(lowered, mention.end, start) is not None
        for mention in mentions
        if mention.end <= start
    )


_VALUE = r"(?=(?:\d[\d.]*\s*(?:%|percent|per\s+cent|points?)|\d+\.\d+)"
_OF_NATION = cue(
    rf"(?<!\w)(?:compared\s+(?:to|with)|against|versus|and|while|but|than|below|above)\s+(?:it\s+was\s+|the\s+|only\s+|just\s+|a\s+mere\s+)*{_VALUE}\s+(?:(?:recorded\s+|seen\s+)?(?:nationwide|nationally|countrywide)|(?:for|in|across)\s+(?:the\s+)?(?:(?:whole|entire)\s+(?:country|nation)|(?:country|nation)\s+as\s+a\s+whole))(?!\w))"
)
"""The form “5.07 points, compared with 5.33 for the whole country”."""
_OF_TYPICAL = cue(
    rf"(?<!\w)(?:was|is|were|stood\s+at|reached|rose\s+to|fell\s+to|only|just)\s+{_VALUE}\s+(?:in|for|at)\s+the\s+(?:median|average|typical)\s+(?:(?P<ministries>ministry)|province|locality)(?!\w))"
)
"""The form “compliance was 6.54 in the median province”."""


def told_behind(lowered: str) -> list[tuple[int, int, Name]]:
    """The means whose owner stands behind their value: the whole country, the typical province."""
    if "nation" not in lowered and "country" not in lowered and " in the " not in lowered:
        return []
    nation = [(*match.span(), NATION) for match in _OF_NATION.finditer(lowered)]
    return nation + [
        (*match.span(), MINISTRIES if match["ministries"] else PROVINCES) for match in _OF_TYPICAL.finditer(lowered)
    ]


_NAMES = frozenset({"unit", "group", "department", "district", "anaphora"})


def other_means(lowered: str) -> list[tuple[int, int, Name]]:
    """The means whose owner stands behind their value, held against that of another block."""
    return [(*match.span(), MINISTRIES if match["ministries"] else PROVINCES) for match in _AND_FOR.finditer(lowered)]


_OF_THE_REGION = cue(
    r"(?<!\w)(?:the|this)\s+(?:delta|region|highlands)(?:['’]s\s+(?:overall\s+)?(?:average|mean|median)(?!\w)|\s+(?:[^.;\d]{0,40}?\s)?averag(?:ed|ing)(?=\s+(?:\w+\s+)?\d))|(?<!\w)the\s+regional\s+(?:average|mean|median)(?!\w)"
)
"""The form “the delta's average was 67.6”, of the region told last."""


def mean_of_the_region(lowered: str, mentions: list[Mention]) -> tuple[int, int] | None:
    """Where the mean of the region told last is spoken of, outside of any name."""
    told = _OF_THE_REGION.search(lowered)
    if told is None or any(mention.start < told.start() < mention.end for mention in mentions):
        return None
    return told.span()
