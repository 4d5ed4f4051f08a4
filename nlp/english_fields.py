"""Indicators told by their field in English: "ranked fifth in administrative reform", "the digital transformation rankings"."""

import re
from functools import lru_cache

from nlp.english_words import COUNT, ORDINAL
from nlp.lexicon import alternation, load, normal
from nlp.mention import Mention
from nlp.patterns import Cue, cue

_ITS = r"(?:(?:the|its|their|overall|level\s+of|rate\s+of|vietnam['’]s|national|nationwide|annual|latest|20\d\d)\s+)*"
_TAIL = r"(?=\s*(?:[,;:.()”\"—–]|$)|[ \t]*\n|\s+(?:in|at|with|and|last|this|for|while|but|among|nationwide|across|rankings?|after|by|to|from|thanks|as|ahead|behind|on|released|announced|published|20\d\d|scoring|score|performance|index)(?!\w))"
_PLACE = rf"(?<!\w)(?:{ORDINAL}|(?:no\.?|number|#)\s?\d{{1,2}}|top|tops|topped|topping|lead|leads|led|leading|leader|best|highest|lowest|worst|last|bottom|top[- ](?:{COUNT}))(?!\w)"
_CALLED = r"(?:rankings?|league\s+table|table|league|ranks?|standings|chart|leader\s?board|ranking\s+list|survey|scores?)(?!\w)"


@lru_cache(maxsize=1)
def _fields() -> dict[str, str]:
    return {normal(field): code for code, told in load("english")["fields"].items() for field in told}


@lru_cache(maxsize=1)
def _cues() -> tuple[Cue, ...]:
    topic = rf"(?P<topic>{alternation(_fields())})"
    behind = cue(
        rf"{_PLACE}(?:[^.;:()]|\.(?=\d)){{0,60}}?\s(?:in|for|on|in\s+terms\s+of|regarding|with\s+regard\s+to|as\s+regards|when\s+it\s+comes\s+to)\s+(?P<told>{_ITS}{topic}){_TAIL}"
    )
    called = cue(rf"(?<!\w)(?P<told>{topic}\s+{_CALLED})")
    before = cue(
        rf"(?:^|[.;,]\s+)(?:in\s+terms\s+of|regarding|with\s+regard\s+to|as\s+for|as\s+regards|on|in|for|when\s+it\s+comes\s+to)\s+(?P<told>{_ITS}{topic})(?:,|(?=\s+(?:it|they|the\s+(?:province|city)|[\w’'-]+(?:\s+[\w’'-]+){{0,2}})\s+(?:was|is|came|comes|ranked|ranks|placed|stood|stands|finished|took)\s))(?=(?:[^.;]|\.(?=\d)){{0,100}}?{_PLACE})"
    )
    ranked = r"(?:is|was|were|has\s+been|had\s+been|in\s+20\d\d|currently|now|also|\s)*(?:ranked|ranks|placed|stood|stands|came|rated)(?!\w)"
    owned = cue(
        rf"(?<!\w)(?:the\s+)?(?P<told>(?:20\d\d\s+)?{topic})\s+(?:work\s+)?of\s+[^.;,\d]{{2,40}}?(?:\s+in\s+20\d\d)?\s+{ranked}"
    )
    moved = r"(?:slipped|rose|climbed|fell|dropped|jumped|improved|slid|moved)\s+(?:up\s+|down\s+)?(?:from|to)\s"
    own = cue(rf"(?:['’]s|(?<!\w)(?:its|their))\s+(?P<told>(?:20\d\d\s+)?{topic})\s+(?:{ranked}|{moved})")
    return behind, called, before, owned, own


def told_by_english_field(lowered: str, found: list[Mention]) -> list[Mention]:
    """The indicators that an English text tells by the field of a place in their tables."""
    if " the " not in lowered or not any(field in lowered for field in _fields()):
        return []
    told: list[Mention] = []
    for pattern in _cues():
        for match in pattern.finditer(lowered):
            start, end = match.span("told")
            if not any(mention.start < end and start < mention.end for mention in (*found, *told)):
                code = _fields()[_plain(match)]
                told.append(Mention(start, end, "indicator", (code,), lowered[start:end], form="field"))
    return told


_SCORED = frozenset({"PCI", "PAPI", "DTI", "PGI", "PII"})
"""Indicators whose values are no percentages, which could be those of anything."""


def scored_field_of(title: str) -> str | None:
    """The indicator whose field an English title names: "Provincial competitiveness: the 2019 edition in figures".

    >>> scored_field_of("provincial competitiveness: the 2019 edition in figures"), scored_field_of("a title")
    ('PCI', None)
    """
    told = {code for field, code in _fields().items() if code in _SCORED and field in title}
    return told.pop() if len(told) == 1 else None


def names_english_field(lowered: str) -> bool:
    """Whether an English text tells an indicator by the field of a place."""
    return bool(told_by_english_field(lowered, []))


def _plain(match: re.Match[str]) -> str:
    return " ".join(match["topic"].split())
