"""What somebody probably meant to type: "Quảng Nih" is Quảng Ninh. Only words that the catalogue or the index knows.

A query is repaired by its words: first those that are nearly a name of the catalogue, then those that the index does not
know, by syllables that differ in one letter or in their tones and that stand beside the same neighbours. Engines only
count articles, so that all of them propose the same.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from indexer.analysis import folded_form, raw_words, typed_with_marks, words_with_places, written_form
from indexer.parser import Node, Phrase, Word
from indexer.query import Correction
from schema.text import has_marks, nfc

if TYPE_CHECKING:
    from schema.unit import Unit

Count = Callable[[Sequence[Node]], list[int]]
"""How many articles answer each of some questions."""

MOST_WORDS = 12
"""Words of a query that are repaired; longer ones are sentences."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OPERATORS = frozenset({"OR", "AND", "NOT"})
_LONGEST = 7
"""Letters of a syllable; longer words are no Vietnamese."""
_BEST = 6
"""Candidates for a word that are tried beside its neighbours."""
_LONG = 9
"""Letters of a name from which on two of them may be wrong."""
_MOST_WRONG = 2
_LEAST = 4
"""Letters of a single word that can be a name."""
_SHORT = 6
"""Letters of words that the index knows, up to which they are never taken for a name that is only near."""
_VOWELS = {"a": "aăâ", "e": "eê", "i": "i", "o": "oôơ", "u": "uư", "y": "y", "d": "dđ"}
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")

_Words = tuple[str, ...]


class _Place(NamedTuple):
    """A word of the query and where it stands in it."""

    word: Word
    start: int
    end: int


class _Fix(NamedTuple):
    """Words in place of others."""

    first: int
    last: int
    text: str


def placed_words(text: str) -> list[tuple[str, int, int]]:
    """The words of a composed text and where they stand, without the operators of the query language."""
    return [one for one in words_with_places(text) if text[one[1] : one[2]] not in _OPERATORS]


def correct(text: str, count: Count, answer: Callable[[str], int]) -> Correction | None:
    """A query that finds more, where one is near; ``answer`` tells how many articles answer a query."""
    text = nfc(text)
    places = [_Place(_word(word), start, end) for word, start, end in placed_words(text)]
    if not 0 < len(places) <= MOST_WORDS:
        return None
    known = [amount > 0 for amount in count([place.word for place in places])]
    fixes, settled = _names(places, known, count)
    for at, place in enumerate(places):
        if not known[at] and at not in settled and not place.word.written.isdigit():
            found = _nearest(places, at, count)
            if found is not None:
                fixes.append(_Fix(at, at, found))
    if not fixes:
        return None
    fixed = text
    for fix in sorted(fixes, reverse=True):
        fixed = fixed[: places[fix.first].start] + fix.text + fixed[places[fix.last].end :]
    total = answer(fixed)
    return Correction(text=fixed, total=total) if total > answer(text) else None


def _word(word: str) -> Word:
    return Word(written_form(word), folded_form(word), typed_with_marks(word))


# Names of the catalogue


def _names(places: Sequence[_Place], known: Sequence[bool], count: Count) -> tuple[list[_Fix], set[int]]:
    """Names that words nearly are, the longest first; and the places of words that are part of a name already."""
    fixes, settled, at = list[_Fix](), set[int](), 0
    while at < len(places):
        for size in range(min(6, len(places) - at), 0, -1):
            words = tuple(place.word for place in places[at : at + size])
            whole = all(known[at : at + size])
            name = _nearest_name(words, whole=whole)
            if size == 1 and (words[0].marked or len(words[0].written) < _LEAST):
                continue  # a syllable, not a name
            if name is None or (name and whole and (size == 1 or _stand_together(words, count))):
                continue
            if name:
                fixes.append(_Fix(at, at + size - 1, name))
            settled.update(range(at, at + size))
            at += size - 1
            break
        at += 1
    return fixes, settled


def _stand_together(words: Sequence[Word], count: Count) -> bool:
    return count([Phrase(tuple(words))])[0] > 0


def _nearest_name(words: Sequence[Word], *, whole: bool) -> str | None:
    """The one name that is nearest to words: empty when they are a name as they stand, none when nothing is near."""
    typed = tuple(word.folded for word in words)
    letters = sum(map(len, typed))
    best: tuple[tuple[int, int, str], str] | None = None
    for name in _catalogue().get(len(words), ()):
        if typed == name.folded:
            if all(not word.marked or word.written == one for word, one in zip(words, name.written, strict=True)):
                return ""
            distance = 0  # only tones differ
        else:
            if abs(letters - sum(map(len, name.folded))) > _MOST_WRONG or typed[0][:1] != name.folded[0][:1]:
                continue
            distance = sum(_distance(one, other) for one, other in zip(typed, name.folded, strict=True))
            if distance > (_MOST_WRONG if letters >= _LONG else 1) or (whole and letters < _SHORT):
                continue
        rank = (distance, name.rank, name.text)
        if best is None or rank < best[0]:
            best = rank, name.text
    return best[1] if best else None


class _Known(NamedTuple):
    """A name of the catalogue."""

    text: str
    written: _Words
    folded: _Words
    rank: int


@lru_cache(maxsize=1)
def _catalogue() -> dict[int, list[_Known]]:
    """The names of units and indicators by how many words they have."""
    from schema.catalogue import catalogue  # noqa: PLC0415  # read when something is misspelt

    known = catalogue()
    names = [(name, _age(name, unit)) for unit in known.units() for name in (unit.name, *unit.aliases)]
    names += [(name, 0) for indicator in known.indicators for name in (indicator.name, *indicator.names)]
    names += [(indicator.code.replace("_", " "), 0) for indicator in known.indicators]
    found: dict[int, list[_Known]] = {}
    for name, rank in dict(reversed(names)).items():
        words = tuple(written_form(word) for word in raw_words(name))
        found.setdefault(len(words), []).append(_Known(name, words, tuple(map(folded_form, words)), rank))
    return found


def _age(name: str, unit: "Unit") -> int:
    """Names in use come first, and of those the ones with their tones."""
    return 4 * int(unit.valid_to is not None) + 2 * int(has_marks(unit.name) > has_marks(name)) + int(name != unit.name)


def _distance(one: str, other: str) -> int:
    """How many letters have to be put in, left out, replaced or exchanged with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for place, wanted in enumerate(other, 1):
            cost = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != wanted))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == wanted:
                cost = min(cost, earlier[place - 2] + 1)
            row.append(cost)
    return row[-1]


# Words of the index


def _nearest(places: Sequence[_Place], at: int, count: Count) -> str | None:
    """The word of the index that is nearest to one that it does not know."""
    typed = places[at].word
    candidates = [word for word in _edits(typed.folded) if word != typed.folded or typed.marked]
    amounts = count([Word(word, word, marked=False) for word in candidates])
    there = sorted((-amount, word) for word, amount in zip(candidates, amounts, strict=True) if amount)
    if not there:
        return None
    best = _beside(places, at, [Word(word, word, marked=False) for _, word in there[:_BEST]], count)
    if not any(place.word.marked for place in places):
        return best.folded
    forms = [Word(form, best.folded, marked=True) for form in _written(best.folded)]  # only as they are written
    spelt = [form for form, amount in zip(forms, count(forms), strict=True) if amount]
    return _beside(places, at, spelt, count).written if spelt else best.folded


def _beside(places: Sequence[_Place], at: int, words: Sequence[Word], count: Count) -> Word:
    """The word that most often stands beside the same neighbours; of those that never do, the most frequent."""
    questions = list[Node](words)
    if at > 0:
        questions += [Phrase((places[at - 1].word, word)) for word in words]
    if at + 1 < len(places):
        questions += [Phrase((word, places[at + 1].word)) for word in words]
    amounts = count(questions)
    size = len(words)
    ranked = [(sum(amounts[place + size :: size]), amounts[place], -place) for place in range(size)]
    return words[-max(ranked)[2]]


def _edits(word: str) -> list[str]:
    """Everything that one letter tells apart from a word, and the word itself."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = [word]
    found += [left + right[1:] for left, right in cuts if right and len(word) > 1]
    found += [left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1]
    found += [left + letter + right[1:] for left, right in cuts if right for letter in _LETTERS]
    found += [left + letter + right for left, right in cuts for letter in _LETTERS]
    return list(dict.fromkeys(found))


def _written(folded: str) -> list[str]:
    """Every way to write a syllable with tones and marks.

    >>> {"ninh", "nình", "nịnh"} <= set(_written("ninh"))
    True
    """
    if len(folded) > _LONGEST:
        return [folded]
    letters = [_VOWELS.get(letter, letter) for letter in folded]
    vowels = [at for at, letter in enumerate(folded) if letter in "aeiouy"]
    found = list[str]()
    for shape in product(*letters):
        for at, tone in ((at, tone) for at in vowels or [0] for tone in (_TONES if vowels else _TONES[:1])):
            found.append(written_form(nfc("".join((*shape[: at + 1], tone, *shape[at + 1 :])))))
    return list(dict.fromkeys(found))
