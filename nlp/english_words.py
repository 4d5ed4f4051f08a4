"""The words that English numbers are made of: ordinals, counts, units, what stands around them."""

import re
from decimal import Decimal

from nlp.figures import Figure
from nlp.patterns import cue
from schema.fact import Comparator, FactUnit

ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
]  # fmt: skip
ORDINALS = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
]  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}

ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{'|'.join(TENS)})[- ](?:{'|'.join(ORDINALS[1:10])})|(?:{'|'.join(ORDINALS[1:])}|thirtieth|fortieth|fiftieth|sixtieth))(?!\w)"
COUNT = rf"(?:\d{{1,3}}(?![\d.,]*\d)|(?:{'|'.join(ONES[1:])})(?!\w))"
NUM = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,6}(?:\.\d{1,6})?"
PLACES = r"(?:places?|positions?|spots?|ranks?|notches|notch|rungs?|slots?|steps?|grades?|levels?(?=\s*(?:[,.;)]|$|to\s|from\s|compared|over|against|higher|lower)))"
OF_TOTAL = r"(?:\s+(?:place|position|spot|rank|overall|nationwide|nationally|(?:in|across)\s+the\s+(?:whole\s+)?(?:country|nation)))*(?:,?\s+(?:out\s+of|among|amongst|of)\s+(?:the\s+|all\s+)*(?:country's\s+|nation's\s+)?|/)(?P<total>\d{2})(?!\d|[.,]\d|%)"
UNIT = r"(?P<unit>\s*(?:percentage\s+points?|per\s+cent|percent|%|points?|pts?|out\s+of\s+(?:(?:a\s+)?(?:possible|maximum|total)(?:\s+(?:of|score\s+of))?\s+)?(?:100|80|10)(?!\d|\s*(?:\w+ies|places|cities|units|components|dimensions))(?:\s+points?)?|/\s*100(?:\s+points?)?))"
ABOUT = r"(?:(?P<about>more\s+than|no\s+lower\s+than|not\s+lower\s+than|not\s+below|no\s+fewer\s+than|a\s+least|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:pass|clear|cross|top|break|reach\s+beyond)(?:es|s|ed|ing|ped|ping)?(?:\s+the)?(?=\s+[\d.]+\s*(?:%|percent|per\s+cent|-?points?)?[- ](?:mark|threshold|milestone|barrier|level))|at\s+least|no\s+less\s+than|not\s+less\s+than|a\s+minimum\s+of|nearly|almost|about|around|approximately|roughly|some|under|below|less\s+than|fewer\s+than|at\s+most|no\s+more\s+than|just\s+under|just\s+over)\s+)?"
SIGNS: dict[str, Comparator] = {
    "more": ">", "over": ">", "above": ">", "exceed": ">", "surpass": ">", "pass": ">", "clear": ">", "cross": ">", "top": ">", "break": ">", "at least": ">=", "no less": ">=", "not less": ">=", "no lower": ">=", "not lower": ">=", "not below": ">=", "no fewer": ">=", "a least": ">=", "a minimum": ">=", "nearly": "~",
    "almost": "~", "about": "~", "around": "~", "approximately": "~", "roughly": "~", "some": "~", "under": "<", "below": "<", "less": "<", "fewer": "<",
    "at most": "<=", "no more": "<=", "just under": "<", "just over": ">",
}  # fmt: skip

OF_SORT = r"(?:the\s+)?(?:(?:provincial|municipal|neighbou?ring|(?:north|south)(?:ern|east(?:ern)?|west(?:ern)?)|central|mountainous|highland|upland|border|coastal|delta|capital|metropolis|industrial|nearby|fellow)\s+)*(?:(?:the\s+)?(?:mekong\s+delta|red\s+river\s+delta|central\s+(?:highlands|coast)|(?:north|south)(?:east|west|-central)?\w*|country)['’]s\s+)?(?:(?:capital\s+|coastal\s+|border\s+)*(?:provinces?|cit(?:y|ies)|municipality|ministr(?:y|ies)|town|districts?)\s+of\s+)?"
"""What stands before a name and says of what sort it is: "the Mekong Delta's Dong Thap", "the northern province of Quang Ninh"."""


def ordinal(text: str) -> int:
    """The value of an ordinal, in digits or words.

    >>> ordinal("42nd"), ordinal("fifth"), ordinal("twenty-first")
    (42, 5, 21)
    """
    digits = re.search(r"\d+", text)
    if digits:
        return int(digits.group())
    if text in ORDINALS:
        return ORDINALS.index(text)
    head, _, tail = text.replace(" ", "-").partition("-")
    whole = {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60}
    return whole.get(text) or TENS[head] + ORDINALS.index(tail)


def count_of(text: str) -> int:
    """A small count, in digits or words."""
    if text in {"a", "an", "a single"}:
        return 1
    return int(text) if text.isdigit() else ONES.index(text)


def decimal_of(text: str) -> Decimal:
    """A number of an English text, or a small count spelt out."""
    return Decimal(text.replace(",", "")) if text[0].isdigit() else Decimal(count_of(text))


def places_of(text: str) -> int:
    """How many decimals a number is written with."""
    return len(text.partition(".")[2])


def unit_of(text: str | None) -> FactUnit | None:
    """The unit that stands behind a number."""
    if text is None:
        return None
    word = " ".join(text.split())
    if word.startswith("percentage point"):
        return "percentage_points"
    return "percent" if word in {"%", "percent", "per cent"} else "points"


def sign_of(about: str | None) -> Comparator:
    """The comparator that stands before a number."""
    phrase = " ".join(about.split()) if about else ""
    return next((sign for word, sign in SIGNS.items() if phrase.startswith(word)), "=")


ARE_SATISFIED = cue(
    r"\s+of\s+(?:the\s+|all\s+|surveyed\s+)*(?:people|citizens|residents|respondents|locals|public|individuals|organisations|organizations|businesses|population)(?:\s+(?:and|or)\s+\w+)?(?:\s+\w+){0,3}?\s+(?:were|are|was|is|being|felt|feel|feeling|been)\s+(?:\w+\s+)?(?:satisfied|happy|content)\s+with\s+(?=[^.;,]{0,60}?(?<!\w)(?:state|public|administrative|administration|government)(?!\w))(?:the\s+)?(?:\w+\s+){0,4}?(?:services?|service\s+delivery|performance|agencies|administration)(?!\w)"
)
"""The form “80.08 per cent of people were satisfied with the services of State agencies”: the index in other words."""
OF_SHARE = cue(
    r"(?:percent|per\s+cent|%)\s+(?:of(?!\s+(?:\w+\s+){1,4}?(?:satisfied|happy|content)\s+with\s)|said|were(?!\s+(?:\w+\s+)?(?:satisfied|happy|content)(?!\w))|paid|had)\s[^.;]*$"
)
"""Before a value that a share is held against: "41.4 percent of firms paid bribes, down from 44.9 percent a year before"."""


class EnglishBoard:
    """The typed numbers of one English sentence; each character belongs to at most one of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.taken = bytearray(len(text))
        self.figures: list[Figure] = []

    def _free(self, start: int, end: int) -> bool:
        return self.taken.find(1, start, end) < 0

    def _take(self, start: int, end: int) -> None:
        self.taken[start:end] = b"\x01" * (end - start)

    def _add(self, figure: Figure) -> None:
        self.figures.append(figure)
        self._take(figure.start, figure.end)
