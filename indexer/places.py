"""Where words stand in a text, found by searching it for them: far quicker than looking at every word of the text."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property, lru_cache

from indexer.analysis import LONGEST, written_form
from indexer.letters import folded_text
from indexer.parser import Phrase, Word
from schema.text import lower

Place = tuple[int, int]
"""Start and end, in code points."""

_WORD = re.compile(r"[^\W\d_]+|\d+")
_GAP = re.compile(r"[\W_]*")


class Field:
    """A composed text in lower case, and the same without tones: a place in one is a place in the other."""

    def __init__(self, text: str) -> None:
        self.low = lower(text)

    @cached_property
    def plain(self) -> str:
        """The text without tones."""
        return folded_text(self.low)

    def form(self, *, marked: bool) -> str:
        """The text as written or folded."""
        return self.low if marked else self.plain

    def word(self, word: Word) -> Iterator[Place]:
        """Every place of a word or of a beginning."""
        return iter([found.span() for found in _pattern((word,)).finditer(self.form(marked=word.marked))])

    def phrase(self, phrase: Phrase) -> Iterator[Place]:
        """Every place of a phrase; where other words may stand in between, that of each of its words."""
        marked = phrase.words[0].marked
        if not phrase.slop and all(word.marked == marked for word in phrase.words):
            yield from self._side_by_side(phrase.words, self.form(marked=marked))
            return
        for first in self.word(phrase.words[0]):
            places = self._following(phrase, first)
            if len(places) == len(phrase.words):
                if phrase.slop:
                    yield from places
                else:
                    yield first[0], places[-1][1]

    def _side_by_side(self, words: tuple[Word, ...], text: str) -> Iterator[Place]:
        pattern, start = _pattern(words), 0
        # Not all at once: a phrase may begin inside the one before ("năm năm năm").
        while found := pattern.search(text, start):
            yield found.span()
            start = found.start() + 1

    def _following(self, phrase: Phrase, first: Place) -> list[Place]:
        """The words of a phrase that begins at a place, the nearest each; cut short where one is missing."""
        places, room = [first], phrase.slop
        for word in phrase.words[1:]:
            passed, at = 0, self._after(places[-1][1])
            while passed <= room and at < len(self.low):
                end = self._at(word, at)
                if end:
                    places.append((at, end))
                    break
                found = _WORD.match(self.low, at)
                if found is None:
                    return places
                passed, at = passed + 1, self._after(found.end())
            else:
                return places
            room -= passed
        return places

    def _after(self, end: int) -> int:
        """Where the next word begins."""
        found = _GAP.match(self.low, end)
        return found.end() if found else end

    def _at(self, word: Word, start: int) -> int:
        found = _pattern((word,)).match(self.form(marked=word.marked), start)
        return found.end() if found else 0


@lru_cache(maxsize=1024)
def _pattern(words: tuple[Word, ...]) -> re.Pattern[str]:
    """Words side by side, as a regular expression for composed text in lower case.

    >>> [found.span() for found in _pattern((Word("89", "89", marked=False),)).finditer("89,95% 1989 89b")]
    [(0, 2), (12, 14)]
    """
    return re.compile(r"[\W_]*+".join("|".join(_alternatives(word)).join(("(?:", ")")) for word in words))


def _alternatives(word: Word) -> Iterator[str]:
    for spelling in _spellings(word):
        first, last = (r"\d" if letter.isdecimal() else r"[^\W\d_]" for letter in (spelling[0], spelling[-1]))
        # The letters come before the look at what precedes them, so that the search steps from one place to the next.
        begins = f"{spelling}(?<!{first}{spelling})"
        yield f"{begins}{last}*+" if word.prefix or len(spelling) >= LONGEST else f"{begins}(?!{last})"


@lru_cache(maxsize=1024)
def _spellings(word: Word) -> tuple[str, ...]:
    """A word with its tone in either place.

    >>> _spellings(Word("hòa", "hoa", marked=True))
    ('hòa', 'hoà')
    """
    text = word.text
    if not word.marked or len(text) < 2:  # noqa: PLR2004  # two vowels
        return (text,)
    apart = unicodedata.normalize("NFD", text[-2])
    other = text[:-2] + apart[0] + unicodedata.normalize("NFC", text[-1] + apart[1:])
    return (text, other) if other != text and written_form(other) == text else (text,)
