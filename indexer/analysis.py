"""Vietnamese text as the words that an index holds: each syllable as written and without tones.

Every engine is fed these words and no other, so that all of them find the same things. A word is a run of letters or
a run of digits: "89,95%" is two words that stand together, and a query for it is a phrase of two.
"""

import re
from functools import lru_cache

from schema.text import fold, has_marks, lower, nfc, place_tones

LONGEST = 64
"""Letters of a word that count; nothing in a newspaper is longer, and engines refuse very long words."""

BREAK = "¶"
"""Stands between the fields of an article, so that no phrase reaches from one into the next. Never a query word."""

WIDEST = 10
"""The most words that a query may allow inside a phrase; breaks are wider than that."""

JOIN = "_"
"""Between the two words of a pair; no word holds it."""

_WORD = re.compile(r"[^\W\d_]+|\d+")


@lru_cache(maxsize=65_536)
def written_form(word: str) -> str:
    """A lower-case word with its tone mark in the one place.

    >>> written_form("hoà")
    'hòa'
    """
    return place_tones(word)[:LONGEST]


@lru_cache(maxsize=65_536)
def folded_form(word: str) -> str:
    """A lower-case word without tones and marks.

    >>> folded_form("đồng")
    'dong'
    """
    return fold(word)[:LONGEST]


def raw_words(text: str) -> list[str]:
    """The words of a text in lower case, tones where the writer put them.

    >>> raw_words("Đạt 89,95% (TP.HCM)")
    ['đạt', '89', '95', 'tp', 'hcm']
    """
    return _WORD.findall(lower(nfc(text)))


def words_with_places(text: str) -> list[tuple[str, int, int]]:
    """The words of a composed text in lower case, and where each begins and ends.

    >>> words_with_places("TP.HCM")
    [('tp', 0, 2), ('hcm', 3, 6)]
    """
    return [(found.group(), *found.span()) for found in _WORD.finditer(lower(text))]


def typed_with_marks(word: str) -> bool:
    """Whether a query word was typed with tones or marks, and is meant as written.

    >>> typed_with_marks("năm"), typed_with_marks("nam"), typed_with_marks("đi")
    (True, False, True)
    """
    return has_marks(word)
