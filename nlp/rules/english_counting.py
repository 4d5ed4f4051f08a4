"""Numbers of English sentences that are no result of an indicator: how they are written, and what they count."""

import re
from collections.abc import Callable
from decimal import Decimal

from nlp.numbers import Number

_ENGLISH_END = re.compile(
    r"(?:^|\s)(?:online|stood|come|came|comes|scored|scoring|went|goes|fell|rose|make|makes|made|ranked|placed|said|says|found|more|less|higher|lower|now|but|so|than|where|when|under|with|through|via|during|since|after|before|while|across|among|would|will|can|may|who|were|was|are|is|in|to|by|from|at|on|for|that|which|and|had|have|has|as|of)(?!\w).*$"
)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?")
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SCALE = re.compile(rf"\s(?P<word>{'|'.join(_SCALES)})(?!\w)")
_OF_COUNTED = re.compile(r"\sof\s(?:the\s|all\s|its\s)*(?=\d)")
_ASKED = re.compile(
    r"\s(?P<said>(?:were|was|are|is|had|have|has|said|say|paid|felt|found|thought|believed|reported|complained)\s[^,;.:()\d]{3,80}?)(?=\s(?:and|while|but|whereas)\s|[,;.:()\d]|$)"
)
"""Behind the share of those asked: "71 percent were satisfied with one-stop shops"."""
_DIGITS = re.compile(r"\d[\d.,]*")
_NO_NOUN = re.compile(r"(?:a|last|the previous|or) ")


def grouped(number: Number, text: str) -> Number:
    """A number as an English edition writes it: the comma groups, the point divides."""
    digits = text[number.start : number.digits_end]
    if not _GROUPED.fullmatch(digits):
        return number
    scale = _SCALE.match(text, number.end)
    times = _SCALES[scale["word"]] if scale else 1
    return number._replace(value=Decimal(digits.replace(",", "")) * times, end=scale.end() if scale else number.end)


def noun_of(phrase: str, unit: str, text: str, end: int, last: int, noun: Callable[[int, int], str]) -> tuple[str, int]:
    """What a number that ends at ``end`` counts, and how many letters behind it say so.

    ``phrase`` is what stands behind it as a Vietnamese noun would end; ``noun`` reads one from another place.
    """
    if unit == "percent":
        counted = _OF_COUNTED.match(text, end, last)
        number = _DIGITS.match(text, counted.end()) if counted else None
        if number:  # "38 percent of the 2,014 procedures"
            return _ENGLISH_END.sub("", noun(number.end(), last)), 0
        asked = _ASKED.match(text, end, last)
        if asked:
            return f"those who {asked['said']}", asked.end() - end
    plain = phrase.removeprefix("of ")
    if _NO_NOUN.match(plain):
        return "", 0
    told = _ENGLISH_END.sub("", plain)
    return told, len(told) + len(phrase) - len(plain) + 1 if told else 0
