"""Which patterns can match in a text at all, as the bits of one number.

A text is asked once, word by word, what stands in it; each pattern then needs no look at the text but one at its bits. What
a word is good for is remembered, for a newspaper has few thousand different words.
"""

import re
from collections.abc import Hashable, Iterable
from functools import reduce
from itertools import chain
from operator import or_
from typing import Any

KEY = 3
"""Letters of a run that are compared: enough to tell most words apart, few enough for patterns to be sure of."""
ANY_DIGIT = "\0"
"""Stands for a digit where phrases are told."""
_MOST_BITS = 4_096
_MOST_WORDS = 20_000
"""Words remembered; then all are forgotten, so that memory does not grow with what was read."""
ALL_MARKS = (1 << _MOST_BITS) - 1
_APART = re.compile(r"[\W_]+")
_SIGN = re.compile(r"[^\w\s]|_")
_LONG = 2_000
"""Letters; in a longer text the signs that patterns ask for are looked for one by one."""
_LETTERS = re.compile(r"[^\W\d_]*")
_DIGIT = re.compile(r"\d")


def part_of(phrase: str) -> str:
    """The longest word of a phrase, else a sign of it; nothing if it has neither."""
    return max(_APART.split(phrase.lower()), key=len) or phrase.strip()[:1]


class Keys(dict[str, str]):
    """A word in small letters → its first letters; nothing for one that begins with a digit."""

    def __missing__(self, word: str) -> str:
        """The first letters of a word that was not met yet."""
        if len(self) > _MOST_WORDS:
            self.clear()
        key = _LETTERS.match(word[:KEY]).group()  # type: ignore[union-attr]  # it always matches
        self[word] = key
        return key


KEYS = Keys()


class Marks(dict[str, int]):
    """A word in small letters → the bits of all that it may open or be a part of.

    Bits are given out while patterns are compiled; a word that was marked before knows nothing of those given out later.
    Therefore a mark is good only together with ``all_above``, which holds every bit that was not given out yet.
    """

    def __init__(self) -> None:
        super().__init__()
        self._given = self._renewed = 0
        self._told: dict[Hashable, int] = {}
        """The bits given out, by what they stand for: many patterns need the same."""
        self._keys: dict[str, int] = {}
        self._beginnings: list[tuple[str, int]] = []
        self._digits = 0
        self._inside: dict[str, int] = {}
        self._any_sign = 0
        self._signs: dict[str, int] = {}
        self._of_signs: dict[frozenset[str], int] = {}
        self._automaton: Any = None
        self.all_above = ALL_MARKS

    def opens(self, keys: Iterable[str], beginnings: Iterable[str]) -> int:
        """A bit for the words that begin with one of these, of which ``keys`` are told apart by so many letters only."""
        keys, beginnings = frozenset(keys), tuple(beginnings)
        bit, is_new = self._bit((keys, beginnings))
        if is_new:
            for key in keys:
                self._keys[key] = self._keys.get(key, 0) | bit
            self._beginnings += [(beginning, bit) for beginning in beginnings]
        return bit

    def either(self, bit: int, signs: str, *, digits: bool) -> int:
        """A bit for what has that one, or one of the signs, or a digit."""
        both, is_new = self._bit((bit, signs, digits))
        if not is_new:
            return both
        self._digits |= both if digits else 0
        for sign in signs:
            self._signs[sign] = self._signs.get(sign, 0) | both
            self._any_sign |= both
        for key in [key for key, mark in self._keys.items() if mark & bit]:
            self._keys[key] |= both
        self._beginnings += [(beginning, both) for beginning, mark in self._beginnings if mark == bit]
        return both

    def holds(self, phrases: Iterable[str]) -> int:
        """A bit for the words, or signs, that are a part of one of these phrases; none where one is nothing but space."""
        parts = frozenset(map(part_of, phrases))
        if not all(parts):
            return 0
        bit, is_new = self._bit(parts)
        for part in parts if is_new else ():
            if part == ANY_DIGIT:
                self._digits |= bit
                continue
            there = self._inside if part.isalnum() else self._signs
            there[part] = there.get(part, 0) | bit
            self._any_sign |= bit if there is self._signs else 0
        return bit

    def of_signs(self, text: str) -> int:
        """The bits of what is neither letter nor digit in a text."""
        there = frozenset(_SIGN.findall(text) if len(text) < _LONG else [sign for sign in self._signs if sign in text])
        mark = self._of_signs.get(there)
        if mark is None:
            mark = reduce(or_, [bit for sign, bit in self._signs.items() if sign in there], 0)
            self._of_signs[there] = mark
        return mark

    def of_sign(self, sign: str) -> int:
        """The bits of one sign."""
        return self._signs.get(sign, 0)

    @property
    def all_signs(self) -> int:
        """The bits of all that is neither letter nor digit."""
        return self._any_sign

    def _bit(self, told: Hashable) -> tuple[int, bool]:
        """The bit that stands for this, and whether it was given out just now."""
        there = self._told.get(told)
        if there is not None:
            return there, False
        if self._given == _MOST_BITS:
            return 0, False  # whoever has no bit looks at the text
        self._given += 1
        bit = self._told[told] = 1 << (self._given - 1)
        return bit, True

    def renew(self) -> None:
        """Forget the words where bits were given out since they were marked; asked before a text is marked."""
        if self._renewed < self._given or len(self) + len(self._of_signs) > _MOST_WORDS:
            self.clear()
            self._of_signs.clear()
            self._renewed = self._given
            self.all_above = ALL_MARKS >> self._given << self._given
            self._automaton = None

    def __missing__(self, word: str) -> int:
        """The bits of a word that was not met yet."""
        key = KEYS[word]
        mark = self._keys.get(key, 0)
        for beginning, bit in self._beginnings:
            if key.startswith(beginning):
                mark |= bit
        if _DIGIT.search(word):
            mark |= self._digits
        for _, bit in self._parts_in(word):
            mark |= bit
        self[word] = mark
        return mark

    def _parts_in(self, word: str) -> Any:
        if self._automaton is None:
            import ahocorasick  # noqa: PLC0415  # only the stage that reads pays for it

            self._automaton = ahocorasick.Automaton()
            for part, bit in chain(self._inside.items(), [(ANY_DIGIT, 0)]):  # it is never empty
                self._automaton.add_word(part, bit)
            self._automaton.make_automaton()
        return self._automaton.iter(word)


MARKS = Marks()
"""Of all patterns."""
