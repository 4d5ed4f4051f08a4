"""Ministries as English editions call them: "the ministries of Home Affairs and Finance", "the health ministry"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from nlp.mention import Mention
from nlp.patterns import cue
from schema.catalogue import catalogue

_OF = cue(r"(?<!\w)ministries\s+of\s+(?:the\s+)?")
_JOINT = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:,\s*(?:and\s+|as\s+well\s+as\s+)?|(?:and|as\s+well\s+as)\s+)")
_BEHIND = cue(r"\s+ministry(?!\w|\s+of\s)")
_NEXT = cue(
    r"(?<!\w)(?:followed\s+(?:closely\s+)?by|ahead\s+of|(?:just\s+|right\s+|close\s+)?behind|trailed\s+by|then)\s+"
)
_CLOSED = cue(r"\s*(?:[(;:]|[.,](?!\d)|$)|\s+(?:with|at|on|and)\s")
"""Around the field in “the Ministry of Justice led, followed by Finance (90.49 percent)”."""
_AMONG = cue(
    r"(?<!\w)(?:(?:at|on)\s+(?:the\s+)?ministerial\s+level|(?:among|amongst|of|for)\s+(?:the\s+)?(?:\d+\s+)?(?:\w+\s+)?ministries(?:\s+and\s+[\w-]+(?:\s+(?:agencies|bodies))?)?|(?:leading|top|best|bottom|\w+)\s+ministries\s+(?:were|are)|ministries(?=:))\s*[,:]?\s+(?:the\s+)?"
)
"""Before the first field in “At ministerial level, Justice (89.95%), Finance (89.88%) and the State Bank led”."""
_PREFIX = "ministry of "
_SHORT = {
    "agriculture": "agriculture and rural development", "culture": "culture, sports and tourism", "education": "education and training",
    "foreign": "foreign affairs", "information": "information and communications", "labour": "labour, invalids and social affairs",
    "planning": "planning and investment", "science": "science and technology", "trade": "industry and trade",
    "industry": "industry and trade", "defence": "national defence", "environment": "natural resources and environment",
    "interior": "home affairs",
}  # fmt: skip
"""One word that newspapers make of a longer field."""
_LONGEST = 60


@lru_cache(maxsize=1)
def _fields() -> dict[str, tuple[str, ...]]:
    """The field of a ministry in small letters, the longest first, and the units of that name."""
    known: dict[str, tuple[str, ...]] = {}
    for surface in catalogue().surfaces():
        text = surface.text.lower()
        if surface.kind == "unit" and text.startswith(_PREFIX):
            field = text.removeprefix(_PREFIX)
            known[field] = tuple(dict.fromkeys((*known.get(field, ()), *surface.ids)))
    for short, field in _SHORT.items():
        if field in known:
            known.setdefault(short, known[field])
    return dict(sorted(known.items(), key=lambda entry: -len(entry[0])))


def ministries(text: str, lowered: str) -> list[Mention]:
    """The ministries that an English text names by their field in front, or several at once behind the word."""
    if "ministr" not in lowered:
        return []
    found: list[Mention] = []
    for opening in _OF.finditer(lowered):
        start, position = opening.start(), opening.end()
        while (field := _field_at(lowered, position)) is not None:
            end = position + len(field)
            found.append(Mention(start, end, "unit", _fields()[field], text[start:end]))
            joint = _JOINT.match(lowered, end)
            if joint is None:
                break
            start = position = joint.end()
    for behind in _NEXT.finditer(lowered) if found or "ministry of" in lowered else ():
        field = _field_at(lowered, behind.end())
        if field is not None and text[behind.end()].isupper() and _CLOSED.match(lowered, behind.end() + len(field)):
            start, end = behind.end(), behind.end() + len(field)
            found.append(Mention(start, end, "unit", _fields()[field], text[start:end]))
    for opening in _AMONG.finditer(lowered):
        stop = _SENTENCE_ENDS.search(lowered, opening.end())
        found += _listed(text, lowered, opening.end())
        for behind in _COMMA.finditer(lowered, opening.end(), stop.start() if stop else len(lowered)):
            found += _listed(text, lowered, behind.end()) if found else ()
    for noun in _BEHIND.finditer(lowered):
        before = lowered[max(0, noun.start() - _LONGEST) : noun.start()]
        field = next((each for each in _fields() if before.endswith(each) and not _letter_before(before, each)), None)
        if field is not None:
            start = noun.start() - len(field)
            found.append(Mention(start, noun.end(), "unit", _fields()[field], text[start : noun.end()]))
    return list({each.start: each for each in found}.values())


def _listed(text: str, lowered: str, position: int) -> Iterator[Mention]:
    """The fields of a list, one behind the other, each with a capital and at its end a bracket, a comma or a verb."""
    while position < len(text) and text[position].isupper() and (field := _field_at(lowered, position)) is not None:
        end = position + len(field)
        if not (_CLOSED.match(lowered, end) or _LEADS.match(lowered, end)):
            return
        yield Mention(position, end, "unit", _fields()[field], text[position:end])
        joint = _JOINT.match(lowered, end)
        if joint is None:
            return
        position = joint.end()


_COMMA = cue(r"[,;]\s+(?:and\s+)?|\sand\s+(?:the\s+)?")
_SENTENCE_ENDS = cue(r"[.!?](?=\s|$)|\n")
_LEADS = cue(
    r"\s+(?:first|second|third|fourth|fifth|sixth|next|last|led|leads|topped|came|ranked|scored|was|were|had|got|took|placed|finished|trailed|stood)(?!\w)"
)


def _field_at(lowered: str, position: int) -> str | None:
    for field in _fields():
        if lowered.startswith(field, position) and not lowered[position + len(field) :][:1].isalnum():
            return field
    return None


def _letter_before(before: str, field: str) -> bool:
    return before[: -len(field)][-1:].isalnum()
