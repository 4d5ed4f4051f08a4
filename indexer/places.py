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
        text = self.form(marked=word.marked)
        for spelling in _spellings(word):
            start = text.find(spelling)
            while start >= 0:
                end = self._end(word, spelling, start)
                if end and not (start and _alike(text[start - 1], text[start])):
                    yield start, end
                start = text.find(spelling, start + 1)

    def _end(self, word: Word, spelling: str, start: int) -> int:
        """The end of a word that has a spelling at a place; 0 if it goes on, unless only its beginning is asked for."""
        text, end = self.form(marked=word.marked), start + len(spelling)
        if end == len(text) or not _alike(spelling[-1], text[end]):
            return end
        if not word.prefix and len(spelling) < LONGEST:
            return 0
        found = _WORD.match(self.low, start)
        return found.end() if found else 0

    def phrase(self, phrase: Phrase) -> Iterator[Place]:
        """Every place of a phrase; where other words may stand in between, that of each of its words."""
        for first in self.word(phrase.words[0]):
            places = self._following(phrase, first)
            if len(places) == len(phrase.words):
                if phrase.slop:
                    yield from places
                else:
                    yield first[0], places[-1][1]

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
        text = self.form(marked=word.marked)
        for spelling in _spellings(word):
            if text.startswith(spelling, start) and (end := self._end(word, spelling, start)):
                return end
        return 0


def _alike(one: str, other: str) -> bool:
    """Whether two characters can stand side by side in one word."""
    return one.isalnum() and other.isalnum() and one.isdecimal() == other.isdecimal()


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
