"""Lower-case Vietnamese as one byte a letter: split, folded and joined in C, many times faster than text.

Whatever has letters of other scripts has no such form and is left to the slower functions of :mod:`indexer.analysis`;
both give the same words.
"""

import codecs
import re
import string
from typing import Final

from schema.text import fold

_VIETNAMESE = (
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"  # of which é, ê, ô are those of other languages too
    "äåæçëîïñöøûüÿœßšžčćłńśźżğışō²³¹½¼¾ªº"
)
_SIGNS = "¶–—−“”„«»‘’…•·°×÷±§®©™€£¥→⇒≥≤≈■▪●★✓¡¿\u00a0\u00ad\u200b\ufeff"
_FIRST = 0x80
_DIGITS = range(ord("0"), ord("9") + 1)
_KNOWN: Final = [chr(code) for code in range(_FIRST) if chr(code) == chr(code).lower()]


def _table() -> str:
    """What each byte stands for."""
    table = ["\ufffe"] * 256
    for letter in _KNOWN:
        table[ord(letter)] = letter
    table[_FIRST : _FIRST + len(_VIETNAMESE)] = _VIETNAMESE
    free = [code for code, letter in enumerate(table) if letter == "\ufffe"]
    for code, sign in zip(free, _SIGNS, strict=False):
        table[code] = sign
    return "".join(table)


_TABLE: Final = _table()
_CODES: Final = codecs.charmap_build(_TABLE)


def _encode(text: str) -> bytes:
    return codecs.charmap_encode(text, "strict", _CODES)[0]


def _folding() -> bytes:
    table = bytearray(range(256))
    for code, letter in enumerate(_TABLE):
        if letter.isalpha():
            table[code] = _encode(fold(letter))[0]
    return bytes(table)


_FOLDED: Final = _folding()
_LAST: Final = _FIRST + len(_VIETNAMESE) - 1
_WORD: Final = re.compile(rb"[a-z%c-%c]+|[0-9]+" % (_FIRST, _LAST))
_KIND: Final = bytes(
    ord("a" if chr(code) in string.ascii_lowercase or _FIRST <= code <= _LAST else "0" if code in _DIGITS else " ")
    for code in range(256)
)
"""Which bytes are letters, digits and signs."""
_APART: Final = bytes(code if _KIND[code] != ord(" ") else ord(" ") for code in range(256))


def encoded(low: str) -> bytes | None:
    """Lower-case text, each letter a byte and what is neither letter nor digit perhaps a space; None where that cannot be.

    >>> encoded("tỉnh") is None, encoded("東京") is None
    (False, True)
    """
    while True:
        try:
            return _encode(low)
        except UnicodeEncodeError as error:
            strange = low[error.start]
            if strange.isalnum():
                return None
            low = low.replace(strange, " ")


def decoded(letters: bytes) -> str:
    """The text of letters."""
    return codecs.charmap_decode(letters, "strict", _TABLE)[0]


def folded(letters: bytes) -> bytes:
    """Letters without tones and marks.

    >>> decoded(folded(encoded("đồng")))
    'dong'
    """
    return letters.translate(_FOLDED)


def words_in(letters: bytes, *, longest: int) -> list[bytes] | None:
    """The words: runs of letters and runs of digits; None where one is longer than some length.

    >>> words_in(b"q1, 84", longest=64)
    [b'q', b'1', b'84']
    """
    kinds = letters.translate(_KIND)
    if b"a" * (longest + 1) in kinds or b"0" * (longest + 1) in kinds:
        return None
    if b"a0" in kinds or b"0a" in kinds:
        return _WORD.findall(letters)
    # Several times faster, and enough for texts in which no letter stands beside a digit.
    return letters.translate(_APART).split()


def folded_text(low: str) -> str:
    """Lower-case text without tones and marks, as long as before.

    >>> folded_text("đồng, 東京")
    'dong, 東京'
    """
    letters = encoded(low)
    return fold(low) if letters is None else decoded(folded(letters))
