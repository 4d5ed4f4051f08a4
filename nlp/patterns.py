"""Regular expressions that look before they search.

Most of what a sentence is searched for is not in it. A pattern of many alternatives tries them all at every letter; whether
one of the words that it cannot do without stands in the text is a question that Python answers fifty times as fast. The
words are taken from the pattern itself, so a new cue cannot be forgotten.
"""

import re
import sys
from collections.abc import Callable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]  # the only description of a pattern that Python has
from re import _parser as sre_parser  # type: ignore[attr-defined]
from typing import Any

from nlp.leads import NOWHERE, OPENED, Leads, cuts_a_word, leads

_MOST_WORDS = 48
"""More words than this are no quicker to look for than the pattern."""


class Cue:
    """A pattern with the words of which each match holds one, and those that it can begin with; used like a compiled one.

    It is compiled when it is first asked for anything: a question that reads one sentence needs few of them.
    """

    __slots__ = ("finditer", "flags", "fullmatch", "leads", "match", "pattern", "search", "source", "sub", "words")

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern; reached only while an attribute is not yet set."""
        if name not in self.__slots__:
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
        self.pattern: re.Pattern[str] = re.compile(self.source, self.flags)
        tree = sre_parser.parse(self.source, self.flags)
        self.words: tuple[str, ...] = () if self.flags & re.IGNORECASE else _fewest(tree)
        led = None if self.flags & re.IGNORECASE else leads(tree)
        self.leads: Leads = led or NOWHERE
        self.match = self.pattern.match
        self.fullmatch = self.pattern.fullmatch
        self.sub = self._sub_led if led else self.pattern.sub
        self.search = self._led if led else self._search if self.words else self.pattern.search
        self.finditer = self._all_led if led else self._finditer if self.words else self.pattern.finditer
        return object.__getattribute__(self, name)

    def _led(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        opened = OPENED.get(id(text))
        if opened is None or (end < len(text) and cuts_a_word(text, end)):  # what is left of a word may be another
            return self._search(text, start, end)
        for place in opened.between(self.leads, start, end) if start or end < len(text) else opened.of(self.leads):
            found = self.match(text, place, end)
            if found:
                return found
        return None

    def _all_led(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        opened = OPENED.get(id(text))
        if opened is None or (end < len(text) and cuts_a_word(text, end)):
            return self._finditer(text, start, end)
        places = opened.between(self.leads, start, end) if start or end < len(text) else opened.of(self.leads)
        return self._at(text, places, end) if places else iter(())

    def _sub_led(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        opened = OPENED.get(id(text))
        return text if opened is not None and not opened.of(self.leads) else self.pattern.sub(new, text)

    def _at(self, text: str, places: list[int], end: int) -> Iterator[re.Match[str]]:
        last = 0
        for place in places:
            if place >= last:
                found = self.match(text, place, end)
                if found:
                    last = found.end()
                    yield found

    def _search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.pattern.search(text, start, end) if self._may_match(text, start, end) else None

    def _finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text, start, end) if self._may_match(text, start, end) else iter(())

    def _may_match(self, text: str, start: int, end: int) -> bool:
        if not self.words:
            return True
        if not start and end == sys.maxsize:
            for word in self.words:  # noqa: SIM110  # any() and str.find take twice as long
                if word in text:
                    return True
            return False
        return any(text.find(word, start, end) >= 0 for word in self.words)


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
    if flags & re.IGNORECASE:
        return ()
    return _fewest(sre_parser.parse(pattern, flags))


def _fewest(tree: Any) -> tuple[str, ...]:
    found = _Needs().of(tree) or frozenset()
    fewest = {word for word in found if not any(other in word and other != word for other in found)}
    return tuple(sorted(fewest))


class _Needs:
    """Reads a parsed pattern: what it spells out exactly, and of that what no match can do without."""

    def of(self, items: Any) -> frozenset[str] | None:
        """The best set of words of a sequence: none of them short, and as few as can be."""
        best: frozenset[str] | None = None
        exact: frozenset[str] = frozenset({""})
        for kind, value in items:
            spelt = self._exact(kind, value)
            longer = frozenset(a + b for a in exact for b in spelt) if spelt is not None else None
            if longer is not None and len(longer) <= _MOST_WORDS:
                exact = longer
                continue
            best = _better(best, exact)
            exact = spelt if spelt is not None and len(spelt) <= _MOST_WORDS else frozenset({""})
            if spelt is None:
                best = _better(best, self._inside(kind, value))
        return _better(best, exact)

    def _inside(self, kind: Any, value: Any) -> frozenset[str] | None:
        if kind is sre.SUBPATTERN:
            return None if value[1] & re.IGNORECASE else self.of(value[3])
        if kind is sre.ATOMIC_GROUP:
            return self.of(value)
        if kind in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
            return self.of(value[2]) if value[0] >= 1 else None
        if kind is sre.BRANCH:
            needs = [self.of(branch) for branch in value[1]]
            return frozenset().union(*needs) if all(needs) else None  # type: ignore[arg-type]  # all of them are sets
        return None

    def _exact(self, kind: Any, value: Any) -> frozenset[str] | None:
        """Everything that a node can match, when that is a short list; nothing is spelt by an edge or a look around."""
        if kind is sre.LITERAL:
            return frozenset({chr(value)})
        if kind in {sre.AT, sre.ASSERT, sre.ASSERT_NOT}:
            return frozenset({""})
        if kind is sre.IN:
            letters = [chr(letter) for what, letter in value if what is sre.LITERAL]
            return frozenset(letters) if len(letters) == len(value) <= 4 else None  # more only multiply
        if kind is sre.SUBPATTERN:
            return None if value[1] & re.IGNORECASE else self._sequence(value[3])
        if kind is sre.BRANCH:
            branches = [self._sequence(branch) for branch in value[1]]
            return None if None in branches else frozenset().union(*branches)  # type: ignore[arg-type]  # the same
        if kind in {sre.MAX_REPEAT, sre.MIN_REPEAT} and value[1] == 1:
            spelt = self._sequence(value[2])
            return None if spelt is None else spelt | {""} if value[0] == 0 else spelt
        return None

    def _sequence(self, items: Any) -> frozenset[str] | None:
        exact = frozenset({""})
        for kind, value in items:
            spelt = self._exact(kind, value)
            if spelt is None or len(exact) * len(spelt) > _MOST_WORDS:
                return None
            exact = frozenset(a + b for a in exact for b in spelt)
        return exact


def _better(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    """The set that sorts out more texts: its shortest word counts, then how few it has; the empty word sorts out none."""
    sound = [words for words in (one, other) if words and "" not in words]
    return max(sound, key=lambda words: (min(*map(len, words), 4), -len(words)), default=None)
