"""When two Vietnamese strings are the same.

Everything here keeps the length of composed (NFC) text, so an offset into the folded or lowered string is an offset
into the original. Stored article text is always NFC; a reader that meets decomposed letters composes them first.
"""

import re
import unicodedata
from functools import lru_cache

# The two schools of placing a tone differ on open syllables in oa, oe, uy: hoà / hòa. One of them has to win.
_Y_TONES = "ỳýỷỹỵỲÝỶỸỴ"
# One class in front, so that the search steps from o or u to o or u; which vowels go together is asked of the few found.
_OLD_TONE_PLACE = re.compile(rf"([oOuU])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ{_Y_TONES}])(?<![qQ]..)(?!\w)")


def nfc(text: str) -> str:
    """Composed letters: the only form that records and indexes hold."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


_CLEAN = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xAD), "") | dict.fromkeys(
    (160, 5760, *range(8192, 8203), 8239, 8287, 12288), " "
)


def plain(text: str) -> str:
    """Composed, with plain spaces for every kind of blank and nothing invisible; line ends and tabs stay."""
    return nfc(text.translate(_CLEAN))


def _move_tone(found: re.Match[str]) -> str:
    first, second = found.groups()
    if (first in "uU") != (second in _Y_TONES):
        return found.group()
    parts = unicodedata.normalize("NFD", second)
    return unicodedata.normalize("NFC", first + parts[1:]) + parts[0]


def place_tones(text: str) -> str:
    """One place for the tone mark, whichever school the writer follows; the length stays.

    >>> place_tones("Khánh Hoà, Tuy Hoà, hoàn thành, quý, thuý")
    'Khánh Hòa, Tuy Hòa, hoàn thành, quý, thúy'
    """
    return _OLD_TONE_PLACE.sub(_move_tone, text)


def _fold_letter(letter: str) -> str:
    low = letter.lower()
    if low == "đ":
        return "d"
    base = unicodedata.normalize("NFD", low)[0] if len(low) == 1 else low[0]
    return base if len(base) == 1 else letter


class _Fold(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_letter(chr(code))
        return folded


class _Lower(dict[int, str]):
    def __missing__(self, code: int) -> str:
        # A few capitals (İ) lower to two characters; they keep their own form so that offsets hold.
        low = chr(code).lower()
        lowered = self[code] = low if len(low) == 1 else chr(code)
        return lowered


_FOLD = _Fold()
_LOWER = _Lower()


def fold(text: str) -> str:
    """Lower case without tones or marks, đ as d; as long as the composed text given.

    >>> fold("Đồng Nai")
    'dong nai'
    """
    return text.translate(_FOLD)


def lower(text: str) -> str:
    """Lower case that never changes the length.

    >>> lower("TỈNH Quảng Ninh")
    'tỉnh quảng ninh'
    """
    low = text.lower()
    return low if len(low) == len(text) and "ς" not in low else text.translate(_LOWER)


def has_marks(text: str) -> bool:
    """Whether the writer typed tones or Vietnamese letters: such words are meant as written.

    >>> has_marks("năm"), has_marks("nam")
    (True, False)
    """
    return fold(nfc(text)) != lower(nfc(text))


@lru_cache(maxsize=8192)
def same_key(text: str) -> str:
    """Two names with this key in common are the same name: case, spaces, composition, tone place aside.

    >>> same_key(" Bộ  Công thương") == same_key("bộ Công Thương")
    True
    """
    return " ".join(place_tones(lower(nfc(text))).split())


def slug(text: str) -> str:
    """A name as part of an id.

    >>> slug("TP. Hồ Chí Minh")
    'tp-ho-chi-minh'
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(nfc(text))).strip("-")
