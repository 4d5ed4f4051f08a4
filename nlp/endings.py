r"""With what letters a pattern ends that looks at what stands right before a place, as in "hơn\s+$", read from itself.

Hundreds of patterns ask what stands before a figure or a name. Most words do not end as any of theirs do: one look at the
last letters before the place tells so without a search.
"""

from re import _constants as sre  # type: ignore[attr-defined]  # the only description of a pattern that Python has
from typing import Any

from nlp.beginnings import characters

TAIL = 5
"""Letters and signs of an ending that are compared."""
_MOST_TAILS = 120
"""A pattern with more endings than this is looked for as it stands."""
_Read = tuple[frozenset[str], frozenset[str]]


def tails(items: Any) -> tuple[str, ...]:
    r"""With which letters or signs, but for spaces behind them, every match of a parsed pattern ends; none when that is not told.

    >>> from re import _parser
    >>> tails(_parser.parse(r"(?:hơn|so\s+với|\wét)\s+$")), tails(_parser.parse(r"(?:hơn|\d)\s+$")), tails(_parser.parse("hơn"))
    (('hơn', 'với', 'ét'), (), ())
    """
    items = list(items)
    if not items or items[-1][0] is not sre.AT or items[-1][1] not in {sre.AT_END, sre.AT_END_STRING}:
        return ()
    try:
        closed, still_open = _read(items[:-1], frozenset({""}))
    except _AnythingError:
        return ()
    told = closed | still_open
    if "" in told or len(told) > _MOST_TAILS:
        return ()
    return tuple(sorted(tail for tail in told if not any(tail != other and tail.endswith(other) for other in told)))


class _AnythingError(Exception):
    """The pattern can end with what no letters tell."""


def _read(items: Any, still_open: frozenset[str]) -> _Read:
    """What is closed and what is left open before a sequence, read from its end."""
    closed: frozenset[str] = frozenset()
    for kind, value in reversed(list(items)):
        if not still_open:
            break
        more, still_open = _step(kind, value, still_open)
        closed |= more
    return closed, still_open


def _step(kind: Any, value: Any, behind: frozenset[str]) -> _Read:
    if kind is sre.LITERAL:
        return _letters({chr(value)}, behind)
    if kind is sre.IN:
        return _letters(characters(value), behind)
    if kind in {sre.ANY, sre.NOT_LITERAL, sre.GROUPREF}:
        return _letters(set(), behind)
    if kind is sre.SUBPATTERN:
        if value[1] or value[2]:
            raise _AnythingError  # flags of its own
        return _read(value[3], behind)
    if kind is sre.BRANCH:
        read = [_read(branch, behind) for branch in value[1]]
        return frozenset().union(*(one for one, _ in read)), frozenset().union(*(one for _, one in read))
    if kind in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
        least, most, repeated = value
        return _repeated(least, most, repeated, behind)
    if kind in {sre.AT, sre.ASSERT, sre.ASSERT_NOT}:
        return frozenset(), behind
    raise _AnythingError


def _repeated(least: int, most: int, items: Any, behind: frozenset[str]) -> _Read:
    closed: frozenset[str] = frozenset()
    still_open, current = (behind if least == 0 else frozenset()), behind
    for times in range(1, min(int(most), TAIL + least) + 1):
        more, current = _read(items, current)
        closed |= more
        still_open |= current if times >= least else frozenset()
    return closed, still_open


def _letters(letters: set[str], behind: frozenset[str]) -> _Read:
    if not letters:  # any, and whatever comes before: what there is of an ending has to do
        if "" in behind:
            raise _AnythingError
        return behind, frozenset()
    closed: set[str] = set()
    still_open: set[str] = set()
    for ending in behind:
        for letter in letters:
            if letter.isspace() or letter.isdigit():
                if ending:
                    closed.add(ending)
                elif letter.isspace():
                    still_open.add("")
                else:
                    raise _AnythingError  # one digit stands for all
            else:
                longer = letter + ending
                (closed if len(longer) == TAIL else still_open).add(longer)
    return frozenset(closed), frozenset(still_open)
