"""What a unit's name does in an English sentence beside being measured: "Long An in the Mekong Delta", "a hub neighbouring Hanoi"."""

from typing import Literal

from nlp.mention import Mention
from nlp.patterns import Stretch, cue
from schema.catalogue import catalogue

_SORT = r"(?:the\s+)?(?:(?:capital|city|province|provinces|northern|southern|central|coastal|economic|port|of)\s+){0,4}"
_BESIDE = cue(
    rf"(?<!\w)(?:(?<=[a-z]\s)(?<!while\s)(?<!and\s)(?<!but\s)(?<!whereas\s)(?<!that\s)(?<!by\s)(?<!of\s)(?<!with\s)(?<!as\s)(?<!meanwhile\s)neighbou?ring|(?<=[a-z]\s)(?<!its\s)(?<!their\s)(?<!the\s)(?<!two\s)(?<!three\s)(?<!both\s)(?<!while\s)(?<!and\s)(?<!but\s)(?<!whereas\s)(?<!close\s)neighbou?rs|border(?:ing|s)(?:\s+on)?|near(?:by)?|adjacent\s+to|next\s+to|close\s+to|adjoining|outside(?:\s+of)?|(?:north|south|east|west)(?:east|west)?\s+of|(?:kilomet(?:er|re)s?|km|miles)\s+(?:\w+\s+){{0,2}}(?:from|of|away\s+from)|gateway\s+to|suburbs\s+of|moved\s+(?:here\s+)?from|(?:trip|tour|visit|drive|flight|highway|expressway|road|train)\s+(?:to|from)|(?:connecting|linking)\s+(?:it\s+)?(?:with|to)?)\s+{_SORT}$"
)
_TOOK_PLACE_IN = cue(
    r"(?<!\w)(?:launch(?:ed|ing)?|releas(?:ed|e|ing)|announc(?:ed|ing)|unveil(?:ed|ing)|publish(?:ed|ing)|held|present(?:ed|ing)|introduced|made\s+public|publici[sz]ed|disclosed|opened|organi[sz]ed|took\s+place|taking\s+place|conference|ceremony|meeting|event|workshop|seminar|forum|briefing|gathering|dialogue|hosted)\s+(?:(?!(?:by|with|that|of)\s)[\w’'-]+\s+){0,3}?in\s+(?:the\s+(?:capital\s+|city\s+of\s+|capital\s+city\s+of\s+|province\s+of\s+)*|downtown\s+)?$"
)
"""The form “the report was launched in Hanoi yesterday”."""
_NEIGHBOURING = cue(rf",\s+neighbou?ring\s+{_SORT}$")
"""The form “Long An, neighboring Ho Chi Minh City, has leapfrogged …”."""
_MERGED = cue(
    r"(?<!\w)(?:(?:now|which\s+now|currently)\s+(?:includ(?:es|ing)|compris(?:es|ing)|cover(?:s|ing))|merg(?:ed|ing|er)\s+(?:with|of|into|between)|combin(?:ed|ing|ation)\s+(?:with|of)|absorb(?:ed|ing)|formed\s+(?:by|from|through)(?:\s+merging)?|incorporat(?:ed|ing)|created\s+(?:by|from)(?:\s+merging)?)\s+(?:the\s+|its\s+|neighbou?ring\s+|former\s+|provinces\s+of\s+|parts\s+of\s+)*(?:(?:[^\s,.;()\d]+\s+){1,5}(?:city\s+|province\s+)?(?:,\s+)?and\s+(?:the\s+)?|(?P<more>(?:[^\s,.;()\d]+\s?){1,5},\s+)|(?:[^\s,.;()\d]+\s?){1,5},\s+(?:[^\s,.;()\d]+\s+){1,5}and\s+)?$"
)
"""The form “Ho Chi Minh City, now including Binh Duong and Ba Ria-Vung Tau, was 11th”: what a unit was made of."""
_AND_ANOTHER = cue(r"[^,.;()\d]{2,30}?\sand\s")
_IN_REGION = cue(r"(?P<word>[\w’'-]+)(?P<comma>,)?\s+(?:in|from|of)\s+(?:the\s+|vietnam['’]s\s+)?$")
_SAYS_WHERE = cue(
    r"\s+(?:province|city|locality|entry|entrant|member|name|representative|entries|entrants|members|names|representatives)(?!\w)"
)


def says_where(lowered: str, mention: Mention) -> bool:
    """Whether a region only says of what sort a unit is: "a Central Highlands province", "the only Mekong Delta entry"."""
    return _SAYS_WHERE.match(lowered, mention.end) is not None and catalogue().unit(mention.ids[0]).type == "region"


_FRAME = cue(r"(?:^|[.;:]\s+)\W*(?:in|within|across|among|of)\s+(?:all\s+)?(?:the\s+)?$")
_ANOTHER_SPOKEN_OF = cue(r",?\s+(?:it|they|the\s+(?:province|city|locality|capital))\s")
"""The form “In the northern midlands, it placed third”: where the place of who was told before counts."""
_LED = cue(
    r"(?<!\w)(?:l(?:ed|eads|eading)|topp(?:ed|ing)|tops|head(?:ed|s|ing)|within|across|throughout)\s+(?:the\s+|all\s+)*$"
)
_OF_MANY = frozenset(
    [
        "average",
        "mean",
        "median",
        "score",
        "scores",
        "index",
        "satisfaction",
        "pci",
        "papi",
        "sipas",
        "dti",
        "pgi",
        "pii",
        "rate",
        "level",
        "result",
        "results",
        "value",
        "localities",
        "provinces",
        "cities",
        "ones",
        "percent",
        "points",
        "cent",
        "%",
        "transformation",
        "competitiveness",
        "reform",
        "rest",
        "case",
        "that",
        "place",
        "second",
        "third",
        "first",
        "fourth",
        "fifth",
        "leader",
        "best",
        "highest",
        "lowest",
        "last",
        "top",
        "ranked",
    ]
)
"""Words behind which a region is measured or ranks within itself."""


def held_there(lowered: str, start: int) -> bool:
    """Whether a name only tells where something was launched or held.

    >>> held_there("the report was launched in hanoi", 27), held_there("satisfaction in hanoi", 16)
    (True, False)
    """
    return Stretch(lowered, max(0, start - 70), start).search(_TOOK_PLACE_IN) is not None


def english_role(lowered: str, start: int, end: int, *, region: bool) -> Literal["place", "scope", "merged"] | None:
    """Why an English name is not measured, from the words before it; None when they do not tell.

    >>> s = "binh duong, a hub neighboring hanoi, got 47.44"
    >>> english_role(s, 30, 35, region=False), english_role(s, 0, 10, region=False)
    ('place', None)
    """
    before = Stretch(lowered, max(0, start - 70), start).search
    if region:
        if before(_LED) or (before(_FRAME) and _ANOTHER_SPOKEN_OF.match(lowered, end)):
            return "scope"
        told = before(_IN_REGION)
        return "scope" if told is not None and told["word"] not in _OF_MANY and not told["word"].isdigit() else None
    merged = before(_MERGED)
    if merged is not None and (merged["more"] is None or _AND_ANOTHER.match(lowered, start)):
        return "merged"
    beside = before(_BESIDE) or before(_TOOK_PLACE_IN) or (lowered.startswith(",", end) and before(_NEIGHBOURING))
    return "place" if beside else None
