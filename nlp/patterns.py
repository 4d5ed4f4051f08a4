"""Regular expressions that look before they search.

Most of what a sentence is searched for is not in it. A pattern of many alternatives tries them all at every letter; whether
one of the words that it cannot do without stands in the text is a question that Python answers fifty times as fast. The
words are taken from the pattern itself, so a new cue cannot be forgotten.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import reduce
from itertools import groupby, starmap
from operator import or_
from re import _compiler as sre_compiler  # type: ignore[attr-defined]
from re import _constants as sre  # type: ignore[attr-defined]  # the only description of a pattern that Python has
from re import _parser as sre_parser  # type: ignore[attr-defined]
from typing import Any

from nlp.leads import NOWHERE, OPENED, Leads, Places, cuts_a_word, leads
from nlp.marks import ANY_DIGIT, MARKS

_MOST_WORDS = 48
"""More words than this are no quicker to look for than the pattern."""
_MOST_LETTERS = 12
"""Of a class that counts as spelt out."""
_OF_PATTERN = frozenset({"pattern", "match", "fullmatch"})
"""What a cue has of the compiled pattern."""


class Cue:
    """A pattern with the words of which each match holds one, and those that it can begin with; used like a compiled one.

    What it needs it tells when it is first asked, and only where that stands in a text it is compiled: a question that
    reads one sentence needs few of them.
    """

    __slots__ = (
        "_tree",
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
        self._tree: Any = None

    def __getattr__(self, name: str) -> Any:
        """Look what the pattern needs, or compile it; reached only while an attribute is not yet set."""
        if name in _OF_PATTERN:
            self._compile()
        elif name in self.__slots__:
            self._look_through()
        else:
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
        return object.__getattribute__(self, name)

    def _compile(self) -> None:
        """Make the pattern itself: a text in which it cannot match is told without."""
        tree, self._tree = self._tree, None
        self.pattern: re.Pattern[str] = (
            re.compile(self.source, self.flags) if tree is None else sre_compiler.compile(tree, self.flags)
        )
        self.match = self.pattern.match
        self.fullmatch = self.pattern.fullmatch

    def _look_through(self) -> None:
        """Tell from the pattern what it cannot do without, and where it can begin."""
        tree = self._tree = sre_parser.parse(self.source, self.flags)
        needs = [] if self.flags & re.IGNORECASE else _needs(tree)
        self.words: tuple[str, ...] = _fewest(needs)
        led = None if self.flags & re.IGNORECASE else leads(tree)
        self.leads: Leads = led or NOWHERE
        told = {words: MARKS.holds(words) for words in needs}
        self.holds = reduce(or_, told.values(), 0)
        self.opens = MARKS.opens(led.keys, led.beginnings) if led and (led.keys or led.beginnings) else 0
        opening = MARKS.either(self.opens) if led and led.digits else self.opens
        self.bits = self.holds | opening
        best = _best([words for words in needs if ANY_DIGIT not in words])
        self.sign = (told[best] if best else 0) or opening or self.holds
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
        places = self._places(opened, text, start, end)
        return self._at(text, places, end) if places else iter(())

    def _places(self, opened: Places, text: str, start: int, end: int) -> list[int]:
        if start or end < len(text):
            return opened.between(self.leads, self.opens, start, end)
        return opened.of(self.leads, self.opens)

    def _sub_led(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        opened = OPENED.get(id(text))
        return text if opened is not None and opened.mask & self.bits != self.bits else self.pattern.sub(new, text)

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
        find = text.find
        for word in self.words:
            if find(word, start, end) >= 0:
                return True
        return not self.words


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
    if flags & re.IGNORECASE:
        return ()
    return _fewest(_needs(sre_parser.parse(pattern, flags)))


def _fewest(needs: list[frozenset[str]]) -> tuple[str, ...]:
    found = _best([words for words in needs if ANY_DIGIT not in words]) or frozenset()
    fewest = {word for word in found if not any(other in word and other != word for other in found)}
    return tuple(sorted(fewest))


def _needs(tree: Any) -> list[frozenset[str]]:
    """Sets of words, of each of which a match of a parsed pattern holds one."""
    return _sequence(tree)[1]


_NOTHING = frozenset({""})
"""What an edge or a look around spells."""
_Told = tuple[frozenset[str] | None, list[frozenset[str]]]
"""All that a part of a pattern can spell, when that is a short list; and sets of words that its matches cannot do without."""


def _sequence(items: Any) -> _Told:
    whole = True
    exact, needs = _NOTHING, []
    for spelt, inside in _parts(items):
        longer = _joined(exact, spelt) if spelt is not None else None
        if longer is not None:
            exact = longer
            continue
        whole = False
        needs.append(exact)
        exact = _NOTHING if spelt is None else spelt
        needs += inside
    needs.append(exact)
    return (exact if whole else None), [words for words in needs if "" not in words]


def _parts(items: Any) -> Iterator[_Told]:
    """The parts of a sequence, letters that follow one another as one."""
    for letters, run in groupby(items.data, _is_letter):  # the items themselves are slow to walk through
        if letters:
            yield frozenset({"".join([chr(code) for _, code in run])}), []
        else:
            yield from starmap(_node, run)


def _joined(before: frozenset[str], behind: frozenset[str]) -> frozenset[str] | None:
    """Everything of the one with everything of the other behind it; None when that is too much."""
    if len(before) * len(behind) > _MOST_WORDS:
        return None
    if behind is _NOTHING:
        return before
    return frozenset([a + b for a in before for b in behind])


def _is_letter(item: Any) -> bool:
    return item[0] is sre.LITERAL


def _node(kind: Any, value: Any) -> _Told:
    if kind in {sre.AT, sre.ASSERT, sre.ASSERT_NOT}:
        return _NOTHING, []
    if kind is sre.IN:
        if value == [(sre.CATEGORY, sre.CATEGORY_DIGIT)]:
            return None, [frozenset({ANY_DIGIT})]
        letters = [chr(letter) for what, letter in value if what is sre.LITERAL]
        return (frozenset(letters) if len(letters) == len(value) <= _MOST_LETTERS else None), []  # more only multiply
    if kind is sre.SUBPATTERN:
        return (None, []) if value[1] & re.IGNORECASE else _sequence(value[3])
    if kind is sre.ATOMIC_GROUP:
        return None, _sequence(value)[1]
    if kind in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
        least, most, repeated = value
        spelt, needs = _sequence(repeated)
        if most != 1 or kind is sre.POSSESSIVE_REPEAT:
            spelt = None
        elif spelt is not None and not least:
            spelt |= _NOTHING
        return spelt, needs if least else []
    if kind is sre.BRANCH:
        return _branches([_sequence(branch) for branch in value[1]])
    return None, []


def _branches(told: list[_Told]) -> _Told:
    spelt = [each for each, _ in told]
    if None not in spelt:
        together: frozenset[str] = frozenset().union(*spelt)  # type: ignore[arg-type]  # all of them are sets
        if len(together) <= _MOST_WORDS:
            return together, []
    best = [_best(needs) for _, needs in told]
    return None, [frozenset().union(*best)] if all(best) else []  # type: ignore[arg-type]  # the same


def _best(needs: list[frozenset[str]]) -> frozenset[str] | None:
    """The set that sorts out most texts: its shortest word counts, then how few it has."""
    return max(needs, key=lambda words: (min(*map(len, words), 4), -len(words)), default=None)
