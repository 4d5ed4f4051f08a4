"""Regular expressions that look before they search.

Most of what a sentence is searched for is not in it. A pattern of many alternatives tries them all at every letter; whether
one of the words that it cannot do without stands in the text is a question that Python answers fifty times as fast. The
words are taken from the pattern itself, so a new cue cannot be forgotten.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import reduce
from operator import or_
from typing import Any

from nlp.leads import NOWHERE, OPENED, Leads, Places, cuts_a_word, mask_near
from nlp.marks import MARKS
from nlp.needs import needs_of, needs_read

_FEW = 10
"""Words up to which they are looked for in a stretch one by one."""
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

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Look what the pattern needs, or compile it; reached only while an attribute is not yet set."""
        if name == "match":
            return self._match_first
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
        self.sub = self._sub_led if led else self.pattern.sub
        self.search = self._led if led else self._search if self.words else self.pattern.search
        self.finditer = self._all_led if led else self._finditer if self.words else self.pattern.finditer

    def lets(self, mask: int) -> bool:
        """Whether the pattern may match in a text with these marks."""
        return mask & self.bits == self.bits

    def _led(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        opened = OPENED.get(id(text))
        if opened is None or (end < len(text) and cuts_a_word(text, end)):  # what is left of a word may be another
            return self._search(text, start, end)
        if opened.mask & self.bits != self.bits:
            return None
        for place in self._places(opened, text, start, end):
            found = self.match(text, place, end)
            if found:
                return found
        return None

    def _all_led(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        opened = OPENED.get(id(text))
        if opened is None or (end < len(text) and cuts_a_word(text, end)):
            return self._finditer(text, start, end)
        if opened.mask & self.bits != self.bits:
            return iter(())
        found, last, match = [], 0, self.match
        for place in self._places(opened, text, start, end):
            one = match(text, place, end) if place >= last else None
            if one:
                last = one.end()
                found.append(one)
        return iter(found)

    def _places(self, opened: Places, text: str, start: int, end: int) -> list[int]:
        if start or end < len(text):
            return opened.between(self.leads, self.opens, start, end)
        return opened.of(self.leads, self.opens)

    def _sub_led(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        opened = OPENED.get(id(text))
        return text if opened is not None and opened.mask & self.bits != self.bits else self.pattern.sub(new, text)

    def _search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.pattern.search(text, start, end) if self._may_match(text, start, end) else None

    def _finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text, start, end) if self._may_match(text, start, end) else iter(())

    def _may_match(self, text: str, start: int, end: int) -> bool:
        opened = OPENED.get(id(text))
        if opened is not None and opened.mask & self.holds != self.holds:
            return False
        if not start and end == sys.maxsize:
            if opened is not None and self.holds:
                return True
            for word in self.words:
                if word in text:
                    return True
            return not self.words
        if opened is not None and self.holds and len(self.words) > _FEW:
            return opened.mask_near(start, end) & self.holds == self.holds
        find = text.find
        for word in self.words:
            if find(word, start, end) >= 0:
                return True
        return not self.words


class Stretch:
    """A part of a text that several patterns look through, as if it stood alone."""

    __slots__ = ("_mask", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text[start:end]
        self._mask = mask_near(text, start, end)

    def search(self, pattern: Cue) -> re.Match[str] | None:
        """The first match in the stretch."""
        held = pattern.holds
        return pattern.search(self.text) if self._mask & held == held else None


class Gate:
    """Patterns without any of which a step finds nothing: one look at the marks of a text says whether to take it."""

    __slots__ = ("_bits", "_cues")

    def __init__(self, *cues: Cue) -> None:
        self._cues = cues
        self._bits: int | None = None

    def lets(self, mask: int) -> bool:
        """Whether one of the patterns may match in a text with these marks."""
        bits = self._bits
        if bits is None:
            signs = [each.sign for each in self._cues]
            bits = self._bits = reduce(or_, signs) if all(signs) else 0
        return not bits or mask & bits != 0


def cue(pattern: str, flags: int = 0) -> Cue:
    r"""A pattern to be compiled when it is needed; with words to look for first when it has some.

    >>> cue(r"(?:xếp|đứng)\s+thứ\s+(\d+)").search("hà nội đứng thứ 3")[1]
    '3'
    >>> cue(r"\d+").words
    ()
    """
    return Cue(pattern, flags)


def needed(pattern: str, flags: int = 0) -> tuple[str, ...]:
    r"""Words of which every match of the pattern holds at least one; none when there are no such words.

    >>> needed(r"(?<!\w)(?:top|tốp)\s*(\d+)"), needed(r"\s*(?:đạt)?\d+"), needed(r"vị\s+trí\s+thứ")
    (('top', 'tốp'), (), ('trí',))
    """
    return needs_read(pattern, flags).words
