"""What somebody may want to type, while typing: units under any name, indicators, phrases and titles of the index.

Names come from the catalogue, the rest from the newest titles that hold the words. Engines only look for titles, so that
all of them suggest the same.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from indexer.analysis import folded_form, raw_words, typed_with_marks, words_with_places, written_form
from indexer.naming import read
from indexer.parser import InTitle, Word
from indexer.query import Suggestion
from indexer.spelling import placed_words
from schema.article import Article
from schema.text import has_marks, nfc

if TYPE_CHECKING:
    from schema.unit import Unit

TITLES = 50
"""Titles that are looked at."""

_LONGEST = 8
"""Words at the end of what was typed that can be the beginning of a name."""
_PHRASES = 3
_AMID = 3
"""Names that are suggested for the last words of more."""
_MORE = 3
"""Words that a phrase goes on by."""
_LEAST = 2
"""Letters from which on something is suggested."""

Titles = Callable[[InTitle], Sequence[Article]]
"""The newest articles with some words in their title."""

_Words = tuple[str, ...]


class _Entry(NamedTuple):
    """A name that can be suggested."""

    words: _Words
    folded: _Words
    rank: tuple[int, int, int]
    means: str
    """What bears the name: it is suggested once, by the best of its names."""
    suggestion: Suggestion
    noted: bool = False
    """Whether there is something to say about the name, which is looked up when it is shown."""


class _Typed(NamedTuple):
    """What was typed: everything before the words at its end, and these words; the last may be a beginning."""

    text: str
    starts: tuple[int, ...]
    words: tuple[Word, ...]

    def before(self, place: int) -> str:
        """The text before a word."""
        return self.text[: self.starts[place]]


def suggest(text: str, limit: int, titles: Titles) -> tuple[Suggestion, ...]:
    """Names first, those that take up most of what was typed; then phrases, those of most titles; then new titles."""
    typed = _read(text)
    if not typed.words or sum(len(word.written) for word in typed.words) < _LEAST:
        return ()
    names = list(_names_for(typed))
    found = list(titles(InTitle(typed.words[-_LONGEST:])))
    phrases = list(_phrases(typed, found))[:_PHRASES]
    shown = dict[str, Suggestion]()
    for one in (*names[: max(1, limit - len(phrases))], *phrases, *_title_suggestions(typed, found)):
        shown.setdefault(one.text.casefold(), one)
    return tuple(shown.values())[:limit]


def _read(text: str) -> _Typed:
    text = nfc(text)
    found = placed_words(text)
    words = tuple(Word(written_form(word), folded_form(word), typed_with_marks(word)) for word, _, _ in found)
    return _Typed(text, tuple(start for _, start, _ in found), words)


def _names_for(typed: _Typed) -> Iterator[Suggestion]:
    """The names that the end of what was typed begins; of its ends the longest that begins any."""
    known = _entries()
    for place in range(max(0, len(typed.words) - _LONGEST), len(typed.words)):
        suffix = typed.words[place:]
        if sum(len(word.written) for word in suffix) < _LEAST:
            return
        fitting = [entry for entry in known.get(suffix[0].folded[:1], ()) if _begins(entry, suffix)]
        once = dict[str, _Entry]()
        for entry in sorted(fitting, key=lambda entry: (entry.rank, len(entry.words), entry.words)):
            once.setdefault(entry.means, entry)
        for entry in list(once.values())[: _AMID if place else None]:
            name = entry.suggestion
            note = _note(name.text) if entry.noted else name.note
            yield name.model_copy(update={"text": typed.before(place) + name.text, "note": note})
        if once:
            return


def _begins(entry: _Entry, typed: Sequence[Word]) -> bool:
    """Whether a name begins with the words; the last of them is a beginning itself."""
    if len(entry.words) < len(typed):
        return False
    *whole, last = [
        (word.written, known) if word.marked else (word.folded, folded)
        for word, known, folded in zip(typed, entry.words, entry.folded, strict=False)
    ]
    return all(one == known for one, known in whole) and last[1].startswith(last[0])


@lru_cache(maxsize=1)
def _entries() -> dict[str, list[_Entry]]:
    """All names of units and indicators, by the first letter without marks."""
    from schema.catalogue import catalogue  # noqa: PLC0415  # read when the first letters are typed

    known = catalogue()
    entries = [_unit(name, unit) for unit in known.units() for name in _all(unit)]
    for indicator in known.indicators:
        code = indicator.code.replace("_", " ")
        for place, name in enumerate(dict.fromkeys((code, indicator.name, *indicator.names))):
            told = Suggestion(text=name, kind="indicator", note=code if place else "")
            entries.append(_entry(name, told, (1, place, 0), code))
        for part in indicator.components:
            for place, name in enumerate((part.name, *part.aliases)):
                told = Suggestion(text=name, kind="component", note=code)
                entries.append(_entry(name, told, (2, place, 0), f"{code}/{part.name}"))
    found: dict[str, list[_Entry]] = {}
    for entry in entries:
        if entry.words:
            found.setdefault(entry.folded[0][:1], []).append(entry)
    return found


def _entry(name: str, suggestion: Suggestion, rank: tuple[int, int, int], means: str) -> _Entry:
    words = tuple(written_form(word) for word in raw_words(name))
    return _Entry(words, tuple(map(folded_form, words)), rank, means, suggestion)


def _all(unit: "Unit") -> Iterable[str]:
    return dict.fromkeys((unit.name, unit.full_name, *unit.aliases))


def _unit(name: str, unit: "Unit") -> _Entry:
    """A unit by one of its names: in its own name, unless the name typed is another Vietnamese one."""
    told = unit.name if _same_letters(name, unit.name) or not has_marks(name) else name
    words = tuple(written_form(word) for word in raw_words(name))
    return _Entry(
        words,
        tuple(map(folded_form, words)),
        _unit_rank(name, unit),
        unit.name,
        Suggestion(text=told, kind="unit"),
        noted=told != unit.name or unit.successor is not None,
    )


def _note(name: str) -> str:
    """What a name means, shortly."""
    notes = [one.note for one in read(name).names]
    return notes[0].partition(":")[0].rstrip(".") if notes else ""


def _same_letters(one: str, other: str) -> bool:
    return folded_form(one.replace(" ", "").lower()) == folded_form(other.replace(" ", "").lower())


def _unit_rank(name: str, unit: "Unit") -> tuple[int, int, int]:
    kinds = {"province": 0, "ministry": 1}
    return 0, 2 * kinds.get(unit.type, 2) + (name != unit.name), int(unit.valid_to is not None)


def _phrases(typed: _Typed, found: Sequence[Article]) -> Iterator[Suggestion]:
    """How titles go on: the word that was begun and a few after it, as far as those titles agree."""
    amounts = Counter[_Words]()
    shown = dict[_Words, str]()
    for article in found:
        title = nfc(article.title)
        placed = words_with_places(title)
        words = [written_form(word) for word, _, _ in placed]
        for start in _places(words, typed.words):
            end = start + len(typed.words)
            for stop in range(end, min(end + _MORE, len(words)) + 1):
                phrase = tuple(words[start:stop])
                amounts[phrase] += 1
                shown.setdefault(phrase, title[placed[start][1] : placed[stop - 1][2]])
            break
    agreed = {phrase[:-1] for phrase, titles in amounts.items() if amounts.get(phrase[:-1]) == titles}
    told = tuple(word.written for word in typed.words)
    for phrase, titles in sorted(amounts.items(), key=lambda one: (-one[1], one[0])):
        if phrase not in agreed and titles > 1 and phrase != told:
            yield Suggestion(text=shown[phrase], kind="phrase", note=f"{titles} tiêu đề")


def _places(words: Sequence[str], typed: Sequence[Word]) -> Iterator[int]:
    folded = [folded_form(word) for word in words]
    for start in range(len(words) - len(typed) + 1):
        forms = [words[start + at] if word.marked else folded[start + at] for at, word in enumerate(typed)]
        if all(form == word.text for form, word in zip(forms[:-1], typed[:-1], strict=True)) and forms[-1].startswith(
            typed[-1].text
        ):
            yield start


def _title_suggestions(typed: _Typed, found: Sequence[Article]) -> Iterator[Suggestion]:
    for article in found:
        words = [written_form(word) for word in raw_words(article.title)]
        if next(_places(words, typed.words), None) is not None:
            yield Suggestion(text=article.title, kind="title", note=article.outlet or "", article=article.id)
