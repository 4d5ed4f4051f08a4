"""Names of units in a query: "BR-VT" is Bà Rịa - Vũng Tàu, and what was Hải Dương is counted under Hải Phòng now.

Only a name that means more than its words is looked at: an abbreviation, a name that is no longer in use, a unit that
became part of another. What stands in quotation marks is meant as it stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from indexer.analysis import folded_form, raw_words, typed_with_marks, written_form
from indexer.parser import All, Either, Named, Node, Parsed, Phrase, Without, Word, parse
from indexer.query import Name
from schema.text import fold, has_marks, nfc, same_key

if TYPE_CHECKING:
    from schema.catalogue import Catalogue
    from schema.unit import Unit

_LONGEST = 12
"""Words of a name that are looked at."""

_TOLD = 3
"""Other spellings that are named in a note."""

_Words = tuple[str, ...]


class _Meaning(NamedTuple):
    """What a name means: the units that bear it, and the words as they are written."""

    written: _Words
    units: tuple["Unit", ...]


@lru_cache(maxsize=256)
def read(text: str) -> Parsed:
    """Read a query, the names in it included.

    >>> [name.note for name in read("Hải Dương").names]
    ['“Hải Dương” nay thuộc Hải Phòng, từ 01/07/2025: tìm cả số liệu của Hải Phòng từ ngày đó.']
    >>> read('"Hải Dương"').names
    ()
    """
    parsed = parse(text)
    if parsed.tree is None:
        return parsed
    reader = _Reader(text)
    tree = reader.node(parsed.tree)
    return replace(parsed, tree=tree, names=tuple(reader.names.values()))


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self.names = dict[tuple[str, ...], Name]()

    def node(self, node: Node) -> Node:
        """The node with its names known."""
        if isinstance(node, All):
            return _joined(list(self._parts(node.parts)))
        if isinstance(node, Either):
            return Either(tuple(self.node(part) for part in node.parts))
        if isinstance(node, Without):
            return node  # who leaves a word out means the word
        return self._named((node,)) or node

    def _parts(self, parts: tuple[Node, ...]) -> Iterator[Node]:
        place = 0
        while place < len(parts):
            for end in range(min(len(parts), place + _LONGEST), place, -1):
                named = self._named(parts[place:end])
                if named is not None:
                    yield named
                    place = end
                    break
            else:
                part = parts[place]
                yield self.node(part) if isinstance(part, All | Either) else part
                place += 1

    def _named(self, parts: Sequence[Node]) -> Named | None:
        """A name that means more than its words, if these parts are one."""
        words = tuple(chain.from_iterable(map(_words_of, parts)))
        if not words or not all(map(_words_of, parts)) or len(words) > _LONGEST:
            return None
        meaning = _meaning(words)
        if meaning is None:
            return None
        typed = tuple(word.written for word in words)
        ended = [unit for unit in meaning.units if unit.successor]
        now = list(dict.fromkeys(unit.id for unit in map(_present, meaning.units)))
        units = tuple(dict.fromkeys([*(unit.id for unit in meaning.units), *now]))
        others = _other_spellings(meaning, words)
        shown = _shown(self._text, typed)
        note = _note(shown, meaning, ended)
        if note is None and any(has_marks(name) and not _folds_to(other, words) for name, other in others.items()):
            note = f"“{shown}” còn được viết là {_listed(list(others))}: tìm cả những cách viết ấy."
        if note is None:
            return None
        self.names[typed] = Name(text=shown, units=units, note=note)
        return Named(_joined([*parts]), tuple(map(_phrase, others.values())), units)


def _words_of(part: Node) -> tuple[Word, ...]:
    """The words of a part that can be part of a name."""
    if isinstance(part, Word):
        return () if part.prefix else (part,)
    return part.words if isinstance(part, Phrase) and not part.quoted and not part.slop else ()


def _joined(parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _phrase(words: _Words) -> Phrase | Word:
    made = tuple(Word(word, folded_form(word), typed_with_marks(word)) for word in words)
    return made[0] if len(made) == 1 else Phrase(made, quoted=False)


def _meaning(words: tuple[Word, ...]) -> _Meaning | None:
    """What words mean as a name; those typed with tones must be written like that."""
    for meaning in _names().get(tuple(word.folded for word in words), ()):
        if all(not word.marked or word.written == known for word, known in zip(words, meaning.written, strict=True)):
            return meaning
    return None


@lru_cache(maxsize=1)
def _names() -> dict[_Words, list[_Meaning]]:
    """Every name by its words without tones."""
    from schema.catalogue import catalogue  # noqa: PLC0415  # read when the first words are looked for

    found: dict[_Words, dict[_Words, list[Unit]]] = {}
    known: Catalogue = catalogue()
    for unit in known.units():
        for name in dict.fromkeys((unit.name, *unit.aliases)):
            written = tuple(written_form(word) for word in raw_words(name))
            folded = tuple(map(folded_form, written))
            bearers = found.setdefault(folded, {}).setdefault(written, [])
            if unit not in bearers:
                bearers.append(unit)
    return {
        folded: [_Meaning(written, tuple(sorted(units, key=_age))) for written, units in forms.items()]
        for folded, forms in found.items()
    }


def _age(unit: "Unit") -> date:
    return unit.valid_to or date.max


def _present(unit: "Unit") -> "Unit":
    """The unit that one is part of now."""
    from schema.catalogue import catalogue  # noqa: PLC0415

    after = catalogue().successor(unit)
    return unit if after is None else _present(after)


def _other_spellings(meaning: _Meaning, typed: tuple[Word, ...]) -> dict[str, _Words]:
    """The other names of the units that are used in Vietnamese texts, each only if it says something of its own."""
    mine = tuple(word.text for word in typed)
    folded = not any(word.marked for word in typed)
    found = dict[_Words, tuple[str, _Words]]()
    names = [name for unit in meaning.units for name in (unit.name, *unit.aliases)]
    for name in sorted(names, key=lambda name: len(raw_words(name))):
        if not (has_marks(name) or name.replace(" ", "").isupper() or name.startswith("TP")):
            continue  # English, or without tones
        written = tuple(written_form(word) for word in raw_words(name))
        form = tuple(map(folded_form, written)) if folded else written
        if not any(_holds(form, one) for one in (mine, *found)):
            found[form] = name, written
    return dict(found.values())


def _folds_to(spelling: _Words, typed: tuple[Word, ...]) -> bool:
    """Whether a spelling differs from what was typed by its tones alone."""
    return tuple(map(folded_form, spelling)) == tuple(word.folded for word in typed)


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_TOLD])
    return f"{shown}, …" if len(names) > _TOLD else shown


def _holds(words: _Words, part: _Words) -> bool:
    """Whether words stand in others, side by side."""
    return any(words[start : start + len(part)] == part for start in range(len(words) - len(part) + 1))


def _shown(text: str, typed: _Words) -> str:
    """A name as it was typed, capitals and signs included."""
    text = nfc(text)
    found = re.search(r"\W*".join(re.escape(folded_form(word)) for word in typed), fold(text))
    return text[found.start() : found.end()] if found else " ".join(typed)


def _note(shown: str, meaning: _Meaning, ended: list["Unit"]) -> str | None:
    """What a name means, for people; nothing when it says so itself."""
    unit = meaning.units[-1]
    current = unit if unit.successor is None else _present(unit)
    is_alias = not _same(shown, unit) and not _same(shown, current)
    if unit.successor is None:
        return f"“{shown}” là {unit.name}." if is_alias else None
    if not ended or _same(unit.name, current):
        return None
    first = ended[-1]
    day = (first.valid_to + timedelta(days=1)).strftime("%d/%m/%Y") if first.valid_to else "khi sáp nhập"
    head = f"“{shown}” là {unit.name}, nay" if is_alias else f"“{shown}” nay"
    became = "là" if current.predecessors == (unit.id,) and current.valid_from else "thuộc"
    return f"{head} {became} {current.name}, từ {day}: tìm cả số liệu của {current.name} từ ngày đó."


def _same(name: str, unit: "Unit") -> bool:
    """Whether a name, with or without tones, is the unit's own."""
    return fold(same_key(name)) in {fold(same_key(one)) for one in (unit.name, unit.full_name)}
