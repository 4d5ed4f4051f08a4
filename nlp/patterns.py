"""Regular expressions that look before they search.

Most of what a sentence is searched for is not in it. A pattern of many alternatives tries them all at every letter; whether
one of the words that it cannot do without stands in the text is a question that Python answers fifty times as fast. The
words are taken from the pattern itself, so a new cue cannot be forgotten.
"""

import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from operator import or_
from typing import Any

from nlp.endings import TAIL
from nlp.leads import LATEST, NOWHERE, OPENED, Leads, Places, look_up, mask_near, mask_of, number_of
from nlp.marks import MARKS
from nlp.needs import needs_of, needs_read
from nlp.pieces import filled

_FEW = 10
"""Words up to which they are looked for in a stretch one by one."""
_SOME = 8
"""Places up to which those before a stretch are passed over one by one."""
_LAST_WORD = 16
"""Letters at the end of a stretch that tell its last word, and the spaces behind it."""
_OF_PATTERN = frozenset({"pattern", "fullmatch"})
"""What a cue has of the compiled pattern."""


class Cue:
    """A pattern with the words of which each match holds one, and those that it can begin with; used like a compiled one.

    What it needs it tells when it is first asked, and only where that stands in a text it is compiled: a question that
    reads one sentence needs few of them.
    """

    __slots__ = (
        "bits",
        "finditer",
        "flags",
        "fullmatch",
        "given",
        "holds",
        "leads",
        "match",
        "opens",
        "pattern",
        "search",
        "sign",
        "source",
        "sub",
        "words",
    )

    def __init__(self, given: str, flags: int = 0) -> None:
        self.given = given
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Look what the pattern needs, or compile it; reached only while an attribute is not yet set."""
        if name == "match":
            return self._match_first
        if name == "source":
            self.source = filled(self.given)
            return self.source
        if name in _OF_PATTERN:
            self._compile()
        elif name in self.__slots__:
            self._look_through()
        else:
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
        return object.__getattribute__(self, name)

    def _compile(self) -> None:
        """Make the pattern itself: a text in which it cannot match is told without."""
        self.pattern: re.Pattern[str] = re.compile(self.source, self.flags)
        self.match = self.pattern.match
        self.fullmatch = self.pattern.fullmatch

    def _match_first(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Match while the pattern is not compiled: a text without what it needs is told without."""
        opened = OPENED.get(id(text))
        if opened is not None and opened.mask & self.holds != self.holds:
            return None
        return self.pattern.match(text, start, end)

    def _look_through(self) -> None:
        """Tell from the pattern what it cannot do without, and where it can begin."""
        needs = needs_of(self.source, self.flags)
        led = needs.leads
        self.words: tuple[str, ...] = needs.words
        self.leads: Leads = led or NOWHERE
        told = [MARKS.holds(parts) for parts in needs.parts]
        self.holds = reduce(or_, told, 0)
        self.opens = MARKS.opens(led.keys, led.beginnings) if led and (led.keys or led.beginnings) else 0
        opening = self.opens
        if led and (led.digits or led.signs):
            opening = MARKS.either(self.opens, led.signs, digits=led.digits)
        self.bits = self.holds | opening
        self.sign = (0 if needs.rarest is None else told[needs.rarest]) or opening or self.holds
        """Of what it cannot do without the rarest."""
        if led:
            self.search, self.finditer = _led(self)
        else:
            self.search, self.finditer = _unled(self) if self.words else (self.pattern.search, self.pattern.finditer)
        if needs.tails:
            self.search = _ended(self.search, needs.tails, self.holds)
        self.sub = self._sub_led if led else self.pattern.sub

    def lets(self, mask: int) -> bool:
        """Whether the pattern may match in a text with these marks."""
        return mask & self.bits == self.bits

    def _sub_led(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self.pattern.sub(new, text) if self.lets(mask_of(text)) else text


_END = sys.maxsize
_NONE: Iterator[re.Match[str]] = iter(())
"""Nothing found."""
_Search = Callable[..., re.Match[str] | None]
_Finditer = Callable[..., Iterator[re.Match[str]]]

# A text is asked by hundreds of patterns, most of which are not in it: what follows is written to say so at once. The two
# ways of looking are functions that hold what they need, without a call but for what is found.


def _led(of: Cue) -> tuple[_Search, _Finditer]:
    """The search for a pattern that tells with what it begins: in an opened text it is tried there, and nowhere else."""
    latest, bits, leads, opens, number = LATEST, of.bits, of.leads, of.opens, number_of(of.leads)
    unled_search, unled_finditer = _unled(of)

    def search(text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        pair = latest.pair
        opened = pair[1] if pair[0] is text else look_up(text)
        if opened is None or (end != _END and end < len(text) and text[end].isalnum() and text[end - 1].isalnum()):
            # what is left of a word that is cut may be another
            return unled_search(text, start, end)
        if opened.mask & bits != bits:
            return None
        places = opened.told.get(number)
        if places is None:
            places = opened.of(leads, opens, number)
        if start and len(places) > _SOME:
            places = places[bisect_left(places, start) : None if end == _END else bisect_left(places, end)]
        for place in places:
            if place >= start:
                if place >= end:
                    return None
                found: re.Match[str] | None = of.match(text, place, end)
                if found:
                    return found
        return None

    def finditer(text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        pair = latest.pair
        opened = pair[1] if pair[0] is text else look_up(text)
        if opened is None or (end != _END and end < len(text) and text[end].isalnum() and text[end - 1].isalnum()):
            return unled_finditer(text, start, end)
        if opened.mask & bits != bits:
            return _NONE
        places = opened.told.get(number)
        if places is None:
            places = opened.of(leads, opens, number)
        if start and len(places) > _SOME:
            places = places[bisect_left(places, start) : None if end == _END else bisect_left(places, end)]
        found, last, match = [], start, of.match
        for place in places:
            if place >= last:
                if place >= end:
                    break
                if one := match(text, place, end):
                    last = one.end()
                    found.append(one)
        return iter(found) if found else _NONE

    return search, finditer


def _unled(of: Cue) -> tuple[_Search, _Finditer]:
    """The search for a pattern in a text that may have one of the words that it cannot do without."""
    latest, holds, words = LATEST, of.holds, of.words

    def may_match(opened: Places | None, text: str, start: int, end: int) -> bool:
        if not start and end == _END:
            if opened is not None and holds:
                return True
            for word in words:  # a loop takes half the time of any()
                if word in text:
                    return True
            return not words
        if opened is not None and holds and len(words) > _FEW:
            return opened.mask_near(start, end) & holds == holds
        find = text.find
        for word in words:
            if find(word, start, end) >= 0:
                return True
        return not words

    def search(text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        pair = latest.pair
        opened = pair[1] if pair[0] is text else look_up(text)
        if opened is not None and opened.mask & holds != holds:
            return None
        return of.pattern.search(text, start, end) if may_match(opened, text, start, end) else None

    def finditer(text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        pair = latest.pair
        opened = pair[1] if pair[0] is text else look_up(text)
        if opened is not None and opened.mask & holds != holds:
            return _NONE
        return of.pattern.finditer(text, start, end) if may_match(opened, text, start, end) else _NONE

    return search, finditer


def _ended(search: _Search, tails: tuple[str, ...], holds: int) -> _Search:
    """The search for a pattern that ends where the stretch does: only where its last letters are some of these."""
    latest, last_letters = LATEST, frozenset(tail[-1] for tail in tails)

    def search_ended(text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        pair = latest.pair
        opened = pair[1] if pair[0] is text else look_up(text)
        if opened is not None and opened.mask & holds != holds:
            return None
        length = len(text)
        last = end if end < length else length  # noqa: FURB136  # min() and max() take longer
        low = last - _LAST_WORD
        if low < start:  # noqa: PLR1730
            low = start
        stem = text[low:last].rstrip()
        if (stem[-1:] in last_letters and stem.endswith(tails)) or (low > start and len(stem) < TAIL):
            return search(text, start, end)
        return None

    return search_ended


def found_at(pattern: Cue, text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches of a pattern that can begin at some places in order, and nowhere else: at the head of each clause, say."""
    if not pattern.lets(mask_of(text)):
        return
    last, match = 0, pattern.match
    for place in places:
        if place >= last and (found := match(text, place)):
            last = found.end()
            yield found


class Stretch:
    """A part of a text that several patterns look through, as if it stood alone."""

    __slots__ = ("_mask", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text[start:end]
        self._mask = mask_near(text, start, end)

    def lets(self, pattern: Cue) -> bool:
        """Whether the pattern may match in the stretch."""
        held = pattern.holds
        return self._mask & held == held

    def search(self, pattern: Cue) -> re.Match[str] | None:
        """The first match in the stretch."""
        held = pattern.holds
        return pattern.search(self.text) if self._mask & held == held else None


class Gate:
    """Patterns without any of which a step finds nothing: one look at the marks of a text says whether to take it."""

    __slots__ = ("_bits", "_cues", "_each", "_last")

    def __init__(self, *cues: Cue) -> None:
        self._cues = cues
        self._bits: int | None = None
        self._each: list[int] = []
        self._last: tuple[int, bool] = (-1, False)
        """The marks asked about last, and the answer: a sentence is asked again for each of its figures."""

    @property
    def bits(self) -> int:
        """Of each pattern what is rarest: a text with none of these bits has none of the patterns; 0 where one has no bit."""
        if self._bits is None:
            signs = [each.sign for each in self._cues]
            self._bits = reduce(or_, signs) if all(signs) else 0
        return self._bits

    def lets(self, mask: int) -> bool:
        """Whether one of the patterns may match in a text with these marks."""
        bits = self._bits if self._bits is not None else self.bits
        return not bits or mask & bits != 0

    def matches(self, mask: int) -> bool:
        """The same, told by all that each pattern cannot do without: it takes longer and lets in fewer texts."""
        last = self._last
        if last[0] is mask:
            return last[1]
        told = self.lets(mask)
        if told:
            each = self._each = self._each or [cue.bits for cue in self._cues]
            for bits in each:
                if mask & bits == bits:
                    break
            else:
                told = False
        self._last = (mask, told)
        return told


def cue(pattern: str, flags: int = 0) -> Cue:
    r"""A pattern to be compiled when it is needed; with words to look for first when it has some.

    >>> cue(r"(?:xếp|đứng)\s+thứ\s+(\d+)").search("hà nội đứng thứ 3")[1]
    '3'
    >>> cue(r"\d+").words
    ()
    >>> cue(r"(?:{indicator})\s+20\d\d").search("theo papi 2023")[0]
    'papi 2023'
    """
    return Cue(pattern, flags)


def needed(pattern: str, flags: int = 0) -> tuple[str, ...]:
    r"""Words of which every match of the pattern holds at least one; none when there are no such words.

    >>> needed(r"(?<!\w)(?:top|tốp)\s*(\d+)"), needed(r"\s*(?:đạt)?\d+"), needed(r"vị\s+trí\s+thứ")
    (('top', 'tốp'), (), ('trí',))
    """
    return needs_read(pattern, flags).words
