"""Where in a text a pattern can begin: most patterns begin with one of a few words, and most words are none of them.

A text of which much is asked is taken apart once, into its runs of letters and of digits. A pattern that can begin with
nothing but certain runs (`beginnings.py` reads with which) is then tried where such a run opens, and nowhere else.
"""

import re
from bisect import bisect_left
from collections import deque
from functools import reduce
from itertools import accumulate, chain, compress, count
from operator import add, or_
from typing import NamedTuple

from nlp.marks import ALL_MARKS, KEYS, MARKS
from schema.text import lower

_MARK = re.compile(r"[^\w ]")
_DIGIT_RUN = re.compile(r"\d+")
_MOST_TEXTS = 12
"""Whole texts remembered: title, lead and body of an article as they are written, in lower case, and as they are compared."""
_MOST_PARTS = 8
_MOST_BLANKED = 6
_MANY = 150
"""Runs from which on it pays to sort them by their keys."""


class Leads(NamedTuple):
    """With what a pattern can begin."""

    keys: frozenset[str]
    """The first letters of words."""
    beginnings: tuple[str, ...] = ()
    """Fewer letters, behind which the word may go on with any."""
    digits: bool = False
    signs: str = ""
    """What is neither letter nor digit nor space."""


NOWHERE = Leads(frozenset())
"""Of a pattern that does not tell with what it begins."""
_NUMBERS: dict[Leads, int] = {}


def number_of(leads: Leads) -> int:
    """A number that stands for these beginnings: many patterns have the same."""
    return _NUMBERS.setdefault(leads, len(_NUMBERS))


class Places:
    """Where the words of a text begin, and where its digits do: a whole text, or a stretch of one."""

    __slots__ = ("_above", "_by_key", "_count", "_digits", "_first", "_low", "_marks", "_own", "_starts", "_text", "_whole", "_words", "mask", "told")  # fmt: skip

    def __init__(
        self, text: str, starts: list[int], words: list[str], marks: list[int], above: int, mask: int | None = None
    ) -> None:
        self._text = text
        self._starts = starts
        self._words = words
        self._marks = marks
        self._above = above
        self._whole: Places | None = None
        self._first = self._low = 0
        """Where this stretch begins in the whole, and with which of its words; places are counted from the beginning."""
        self._own: list[int] | None = starts
        """Where its own words begin; None while a stretch has not been asked for them."""
        self._by_key: dict[str, list[int]] | None = None
        self._digits: list[int] | None = None
        self._count = len(marks)
        self.told: dict[int, list[int]] = {}
        """Where patterns can begin, of those that asked: the same sentence is asked again for each of its figures."""
        self.mask = reduce(or_, marks, 0) | MARKS.of_signs(text) | above if mask is None else mask
        """The bits of all its words and signs, see :class:`nlp.marks.Marks`."""

    def part(self, start: int, end: int, text: str) -> "Places":
        """The same for a stretch of the text, which is ``text``."""
        low, high = self._words_of(start, end)
        part = Places(text, self._starts, self._words, self._marks[low - self._low : high - self._low], self._above)
        part._whole, part._first, part._low, part._own = self._whole or self, start + self._first, low, None
        return part

    def blanked(self, text: str) -> "Places":
        """The same for a copy of the text in which whole words were blanked: what stands there is no more than here."""
        mask = self.mask | MARKS.of_sign("_")
        other = Places(text, self._starts, self._words, self._marks, self._above, mask)
        other._whole, other._first, other._low, other._own = self._whole, self._first, self._low, self._own
        return other

    def of(self, leads: Leads, opens: int, number: int) -> list[int]:
        """Where a pattern can begin, in order; ``opens`` is the bit of the words it can begin with, ``number`` that of its leads."""
        found = self._sorted(leads) if self._count > _MANY else self._looked_for(leads, opens)
        self.told[number] = found
        return found

    def _looked_for(self, leads: Leads, opens: int) -> list[int]:
        """The same in a text so short that its words are looked through."""
        found: list[int] = []
        if not opens or opens & self._above:  # younger than the marks, or without any
            if leads.keys or leads.beginnings:
                found = self._by_words(leads)
        else:
            found = list(compress(self._own or self._own_starts(), map(opens.__and__, self._marks)))
        if not leads.digits and not leads.signs:
            return found
        others = self.of_digits() if leads.digits else []
        if leads.signs:
            others = others + self._of_signs(leads.signs)
        return sorted([*found, *others])

    def _by_words(self, leads: Leads) -> list[int]:
        """Where words begin that tell by their letters that a pattern can begin with them."""
        keys, beginnings, *_ = leads
        words = self._words[self._low : self._low + len(self._marks)]
        return [
            start
            for start, key in zip(self._own or self._own_starts(), map(KEYS.__getitem__, words), strict=True)
            if key in keys or key.startswith(beginnings)
        ]

    def _own_starts(self) -> list[int]:
        first = self._first
        self._own = [start - first for start in self._starts[self._low : self._low + len(self._marks)]]
        return self._own

    def _of_signs(self, signs: str) -> list[int]:
        """Where these signs stand, sign by sign."""
        find, found = self._text.find, []
        for sign in signs:
            place = find(sign)
            while place >= 0:
                found.append(place)
                place = find(sign, place + 1)
        return found

    def mask_between(self, start: int, end: int) -> int:
        """The marks of the words of a stretch, and of all signs."""
        low, high = self._words_of(start, end)
        return reduce(or_, self._marks[low - self._low : high - self._low], 0) | MARKS.all_signs | self._above

    def mask_near(self, start: int, end: int) -> int:
        """The marks of the words that a stretch holds or cuts, and of all signs."""
        low, high = self._words_of(start, end)
        low, high = max(low - self._low - 1, 0), high - self._low
        return reduce(or_, self._marks[low:high], 0) | MARKS.all_signs | self._above

    def _words_of(self, start: int, end: int) -> tuple[int, int]:
        first, starts = self._low, self._starts
        last = first + self._count
        low = bisect_left(starts, start + self._first, first, last) if start > 0 else first
        return low, bisect_left(starts, end + self._first, low, last)

    def _sorted(self, leads: Leads) -> list[int]:
        if self._by_key is None:
            last = self._low + len(self._marks)
            words, starts = self._words[self._low : last], self._own or self._own_starts()
            keys_told = list(map(KEYS.__getitem__, words))
            by_key: dict[str, list[int]] = {key: [] for key in set(keys_told)}
            for key, start in zip(keys_told, starts, strict=True):
                by_key[key].append(start)
            self._by_key = by_key
        keys, beginnings, digits, signs = leads
        there = self._by_key
        found = [there[key] for key in keys & there.keys()]
        if beginnings:
            found += [places for key, places in there.items() if key.startswith(beginnings) and key not in keys]
        if digits:
            found.append(self.of_digits())
        if signs:
            found.append(sorted(self._of_signs(signs)))
        return found[0] if len(found) == 1 else sorted(chain.from_iterable(found))

    def of_digits(self) -> list[int]:
        """Where a run of digits begins, in order."""
        if self._digits is None:
            whole, first = self._whole, self._first
            if whole is None:
                self._digits = [found.start() for found in _DIGIT_RUN.finditer(self._text)]
            else:
                there = whole.of_digits()
                low, high = bisect_left(there, first), bisect_left(there, first + len(self._text))
                self._digits = [place - first for place in there[low:high]]
        return self._digits


def places_in(text: str) -> Places:
    """Take a text in lower case apart."""
    runs = _MARK.sub(" ", text).replace("_", " ").split(" ")
    # Behind each run stands one space: as many as there were runs before it.
    starts = list(compress(map(add, accumulate(map(len, runs), initial=0), count()), runs))
    words = list(filter(None, runs))
    MARKS.renew()
    return Places(text, starts, words, list(map(MARKS.__getitem__, words)), MARKS.all_above)


OPENED: dict[int, Places] = {}
"""Texts of which much is asked, by identity, for to compare long texts takes long: any pattern may look here first."""


class Latest:
    """The text that was asked last, with what it was taken apart into: most questions go to one text in a row."""

    __slots__ = ("pair",)

    def __init__(self) -> None:
        self.pair: tuple[str, Places | None] = ("", None)


LATEST = Latest()
_WHOLE: deque[str] = deque()
_PARTS: deque[str] = deque()
_BLANKED: deque[str] = deque()


def open_text(text: str, low: str | None = None) -> Places:
    """Take a text apart of which much will be asked, and ``low``, the same in small letters: words stand where they stood."""
    low = lower(text) if low is None else low
    places = OPENED.get(id(low)) or _opened(low, places_in(low), _WHOLE, _MOST_TEXTS)
    return places if id(text) in OPENED else _opened(text, places, _WHOLE, _MOST_TEXTS)


def open_part(text: str, start: int, end: int) -> str:
    """A stretch of a text in small letters; much will be asked of it as well."""
    part = text[start:end]
    if look_up(part) is None:
        length = len(text)  # sentences cut no word: their edges are asked for where a space is most likely
        cut = (0 < start < length and text[start - 1].isalnum() and text[start].isalnum()) or (
            0 < end < length and text[end].isalnum() and text[end - 1].isalnum()
        )
        whole = None if cut else OPENED.get(id(text)) or open_text(text, text)
        places = places_in(part) if whole is None else whole.part(start, end, part)
        LATEST.pair = (part, _opened(part, places, _PARTS, _MOST_PARTS))
    return part


def open_blanked(text: str, like: str) -> str:
    """A copy of an opened text in which whole words were blanked, by spaces or by "_"."""
    opened = OPENED.get(id(like))
    if opened is not None and id(text) not in OPENED:
        _opened(text, opened.blanked(text), _BLANKED, _MOST_BLANKED)
    return text


def _opened(text: str, places: Places, kept: deque[str], most: int) -> Places:
    """Remember a text and forget the oldest of its sort, so that memory does not grow with what was read."""
    if len(kept) >= most:
        OPENED.pop(id(kept.popleft()), None)
    kept.append(text)  # it lives as long as its identity is known
    OPENED[id(text)] = places
    return places


def look_up(text: str) -> Places | None:
    """What an opened text was taken apart into; it is then the latest one. None for any other text."""
    opened = OPENED.get(id(text))
    if opened is not None:
        LATEST.pair = (text, opened)
    return opened


def mask_of(text: str) -> int:
    """The marks of a text; all where it was not opened."""
    latest = LATEST.pair
    opened = latest[1] if latest[0] is text else look_up(text)
    return ALL_MARKS if opened is None else opened.mask


def mask_between(text: str, start: int, end: int) -> int:
    """The marks of a stretch that cuts no word of a text; all where it was not opened."""
    opened = OPENED.get(id(text))
    return ALL_MARKS if opened is None else opened.mask_between(start, end)


def mask_near(text: str, start: int, end: int) -> int:
    """The marks of a stretch with the words that it cuts; all where the text was not opened."""
    opened = OPENED.get(id(text))
    return ALL_MARKS if opened is None else opened.mask_near(start, end)
