"""Numbers of English sentences that are no result of an indicator: how they are written, and what they count."""

import re
from collections.abc import Callable
from decimal import Decimal

from nlp.numbers import Number

_ENGLISH_END = re.compile(
    r"\sonline(?=$|\s(?:in|by|at|on|this|last|during|through|via|since|to)(?!\w)).*$|(?:^|\s)(?:stood|come|came|comes|scored|scoring|went|goes|fell|rose|make|makes|made|ranked|placed|said|says|found|more|less|higher|lower|now|but|so|than|where|when|under|with|through|via|during|since|after|before|while|across|among|would|will|can|may|who|were|was|are|is|in|to|by|from|at|on|for|that|which|and|had|have|has|as|of)(?!\w).*$"
)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?")
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SCALE = re.compile(rf"\s(?P<word>{'|'.join(_SCALES)})(?!\w)")
_OF_COUNTED = re.compile(r"\sof\s(?:the\s|all\s|its\s)*(?=\d)")
_ASKED = re.compile(
    r"\s(?P<said>(?:were|was|are|is|had|have|has|said|say|paid|felt|found|thought|believed|reported|complained)\s[^,;.:()\d]{3,80}?)(?=\s(?:and|while|but|whereas)\s|[,;.:()\d]|$)"
)
"""Behind the share of those asked: "71 percent were satisfied with one-stop shops"."""
_SORTS = r"(?:communes|wards|districts|towns|townships|cities|provinces|ministries|agencies|sectors|departments|officials|civil servants|public employees|workers|people|residents|citizens|businesses|enterprises|households|cooperatives|organisations|organizations|individuals|procedures|documents|complaints|petitions|seminars|workshops)"
_TWO_SORTS = re.compile(rf"(?P<one>(?:[\w-]+ ){{0,2}}{_SORTS}) and (?:[\w-]+ )?{_SORTS}(?!\w)")
"""Of "94 communes and wards"."""
_TOLD_OF = re.compile(
    r"\s(?:were|was|are|is|has been|have been|had been)\s(?P<told>[^,;.:()\d]{3,60}?)(?=\s(?:and|while|but|in|by|at|during|as|from|since|through)\s|[,;.]|$)"
)
"""Behind what a share is of: "99.3 per cent of applications were settled on time"."""
_GLUED = re.compile(r"(?:VND|VNĐ|US\$|USD|\$)(?=\d)")
_PAID_IN = re.compile(r"(?P<name>VND|VNĐ|US\$|USD|\$)\s?$")
"""Before a sum of money: "VND58 billion", "$1.2 million"."""
_DIGITS = re.compile(r"\d[\d.,]*")
_NO_NOUN = re.compile(r"(?:a|last|the previous|or) ")


def apart(text: str) -> str:
    """The same letters at the same places, a currency that is glued to its sum blanked: else the digits are no number.

    >>> apart("It spent VND58 billion")
    'It spent    58 billion'
    """
    if "$" not in text and "VN" not in text and "USD" not in text:
        return text
    return _GLUED.sub(lambda found: " " * len(found.group()), text)


def currency_before(text: str, place: int) -> tuple[str, int] | None:
    """The currency right before a number, and where it begins.

    >>> currency_before("It spent VND58 billion", 12)
    ('VND', 9)
    """
    found = _PAID_IN.search(text, max(0, place - 5), place)
    if found is None:
        return None
    return ("VND" if found["name"].startswith("VN") else "USD"), found.start()


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
    both = _TWO_SORTS.match(plain) if told else None
    told = both.group() if both and both["one"] == told else told
    behind = (
        _TOLD_OF.match(text, end + len(phrase) - len(plain) + len(told) + 1, last)
        if unit == "percent" and told
        else None
    )
    if behind:
        return f"{told} {behind['told']}", behind.end() - end
    return told, len(told) + len(phrase) - len(plain) + 1 if told else 0
