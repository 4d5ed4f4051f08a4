"""What a pattern cannot do without and with what it can begin, read from the pattern itself.

To read all patterns takes longer than to read a claim. What was read from those that stand in the code is therefore kept in
a file, under the pattern's own letters: a pattern that is changed is not found there and read anew.
``benchmarks/patterns.py --write`` brings the file up to date.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from itertools import groupby, starmap
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]  # the only description of a pattern that Python has
from re import _parser as sre_parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from nlp.beginnings import leads
from nlp.endings import tails
from nlp.errors import RuleError
from nlp.leads import Leads
from nlp.marks import ANY_DIGIT, part_of

KEPT = Path(__file__).parent / "data" / "patterns.json"
_MOST_WORDS = 48
"""More words than this are no quicker to look for than the pattern."""
_MOST_LETTERS = 12
"""Of a class that counts as spelt out."""


class Needs(NamedTuple):
    """What every match of a pattern has."""

    words: tuple[str, ...]
    """One of these, word for word."""
    parts: tuple[tuple[str, ...], ...]
    """Of each of these sets one, somewhere in a word; see :meth:`nlp.marks.Marks.holds`."""
    rarest: int | None
    """Which of the sets sorts out most texts."""
    leads: Leads | None
    """What it begins with; None when that cannot be told."""
    tails: tuple[str, ...] = ()
    """The letters that it ends with, of a pattern that looks at what stands right before a place; see `endings.py`."""


def needs_of(source: str, flags: int) -> Needs:
    """What was read from a pattern and kept, else what is read now."""
    return _kept().get(_key(source, flags)) or needs_read(source, flags)


def needs_read(source: str, flags: int) -> Needs:
    """What a pattern needs, by itself."""
    if flags & re.IGNORECASE:
        return Needs((), (), None, None)
    tree = sre_parser.parse(source, flags)
    needs = list(dict.fromkeys(_sequence(tree)[1]))
    best = _best([words for words in needs if ANY_DIGIT not in words])
    fewest = {word for word in best or () if not any(other in word and other != word for other in best or ())}
    parts = tuple(tuple(sorted(set(map(part_of, words)))) for words in needs)
    ends = () if tree.state.flags & (re.MULTILINE | re.IGNORECASE) else tails(tree)
    return Needs(tuple(sorted(fewest)), parts, None if best is None else needs.index(best), leads(tree), ends)


def _key(source: str, flags: int) -> str:
    return blake2b(f"{int(flags)} {source}".encode(), digest_size=10).hexdigest()


@cache
def _kept() -> dict[str, Needs]:
    try:
        told = json.loads(KEPT.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RuleError(f"{KEPT.name}: expected what patterns need, as JSON, but {error}") from error
    return {
        key: Needs(
            tuple(words),
            tuple(map(tuple, parts)),
            rarest,
            led and Leads(frozenset(led[0]), tuple(led[1]), *led[2:]),
            *map(tuple, ends),
        )
        for key, (words, parts, rarest, led, *ends) in told.items()
    }


def written(patterns: Iterable[tuple[str, int]]) -> str:
    """The file for these patterns with their flags, one a line."""
    lines = {}
    for source, flags in patterns:
        words, parts, rarest, led, ends = needs_read(source, flags)
        told = [words, parts, rarest, led and [sorted(led.keys), led.beginnings, led.digits, led.signs]]
        told += [ends] if ends else []
        lines[_key(source, flags)] = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return "{\n" + ",\n".join(f'"{key}":{lines[key]}' for key in sorted(lines)) + "\n}\n"


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
