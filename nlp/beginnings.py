"""With what a pattern can begin, read from the pattern itself: it is then tried at such words and nowhere else."""

import re
from re import _constants as sre  # type: ignore[attr-defined]  # the only description of a pattern that Python has
from typing import Any

from nlp.leads import Leads
from nlp.marks import KEY

_DIGITS = "0"
"""The key of every run of digits."""
_SIGN = "\0"
"""Before a key that is a sign."""
_MORE = "*"
"""Behind a key: the run may go on with any letter."""
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
_MOST_KEYS = 200
"""A pattern with more beginnings than this is looked for as it stands."""


def leads(items: Any) -> Leads | None:
    r"""With what a parsed pattern can begin; None when that is not a word or a number of its own.

    >>> from re import _parser
    >>> sorted(leads(_parser.parse(r"(?<!\w)(?:tỉnh|bộ\s|t\w+)")).keys), leads(_parser.parse(r"(?:tỉnh|bộ)"))
    (['bộ', 'tỉn'], None)
    """
    try:
        closed, still_open = _Beginnings().read(items, frozenset({""}))
    except _AnythingError:
        return None
    keys = frozenset(key.lower() for key in (*closed, *(beginning + _MORE for beginning in still_open)))
    if "" in still_open or len(keys) > _MOST_KEYS or not _opens_a_run(items, digits=keys == {_DIGITS}):
        return None
    signs = {key for key in keys if key.startswith(_SIGN)}
    beginnings = {key for key in keys - signs if key.endswith(_MORE)}
    return Leads(
        keys - beginnings - signs - {_DIGITS},
        tuple(sorted(key.removesuffix(_MORE) for key in beginnings)),
        _DIGITS in keys,
        "".join(sorted(key.removeprefix(_SIGN) for key in signs)),
    )


def _opens_a_run(items: Any, *, digits: bool) -> bool:
    """Whether a match begins where a run of letters or digits does: nothing of the kind stands right before it."""
    if not len(items):
        return False
    kind, value = items[0]
    if kind is sre.ASSERT_NOT:
        apart = value[0] == -1 and _is_word(value[1], digits=digits)
        return apart or _opens_a_run(items[1:], digits=digits)
    if kind is sre.AT:
        return value is sre.AT_BEGINNING
    if kind is sre.ASSERT:
        apart = value[0] == -1 and _is_apart(*value[1][-1])
        return apart or _opens_a_run(items[1:], digits=digits)
    if kind in {sre.LITERAL, sre.IN} and len(items) > 1 and items[1][0] is sre.ASSERT_NOT:
        side, behind = items[1][1]  # the guard behind the first letter, as in p(?<![\w].)
        return side == -1 and len(behind) == 2 and _is_word(behind[:1], digits=digits) and behind[1][0] is sre.ANY
    if kind is sre.SUBPATTERN:
        return _opens_a_run(value[3], digits=digits)
    if kind is sre.BRANCH:
        return all(_opens_a_run(branch, digits=digits or _begins_with_digits(branch)) for branch in value[1])
    return kind in {sre.LITERAL, sre.IN} and _are_signs(characters([items[0]] if kind is sre.LITERAL else value))


def _begins_with_digits(items: Any) -> bool:
    """Whether a part of a pattern can begin with nothing but digits."""
    return _Beginnings().read(items, frozenset({""})) == (frozenset({_DIGITS}), frozenset())


def _are_signs(characters: set[str]) -> bool:
    """Whether characters are told and none of them is a letter, a digit or a space: where they stand, a match may begin."""
    return bool(characters) and not any(each.isalnum() or each.isspace() for each in characters)


def _is_apart(kind: Any, value: Any) -> bool:
    """Whether a character is surely no letter and no digit."""
    if kind is sre.IN:
        return bool(value) and all(within == (sre.CATEGORY, sre.CATEGORY_SPACE) for within in value)
    return kind is sre.LITERAL and not chr(value).isalnum()


def _is_word(items: Any, *, digits: bool = False) -> bool:
    r"""Whether a look aside is for one character of \w (for a digit at least), whatever else it may be."""
    if len(items) != 1 or items[0][0] is not sre.IN:
        return False
    within = items[0][1]
    if within[0][0] is sre.NEGATE:
        return False
    return (sre.CATEGORY, sre.CATEGORY_WORD) in within or (digits and (sre.CATEGORY, sre.CATEGORY_DIGIT) in within)


class _AnythingError(Exception):
    """The pattern can begin with what no key tells."""


class _Beginnings:
    """Follows a parsed pattern from its beginning until every key is told.

    Beginnings are told ("closed") when they have all their letters, or when no letter can follow; until then they are open.
    """

    def read(self, items: Any, still_open: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        """What is closed and what is left open behind a sequence."""
        closed: frozenset[str] = frozenset()
        for kind, value in items:
            if not still_open:
                break
            more, still_open = self._step(kind, value, still_open)
            closed |= more
        return closed, still_open

    def _step(self, kind: Any, value: Any, before: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        if kind is sre.LITERAL:
            return self._letters({chr(value)}, before)
        if kind is sre.IN:
            return self._letters(characters(value), before)
        if kind in {sre.ANY, sre.NOT_LITERAL, sre.GROUPREF}:
            return self._letters(set(), before)
        if kind is sre.SUBPATTERN:
            if value[1] or value[2]:
                raise _AnythingError  # flags of its own
            return self.read(value[3], before)
        if kind is sre.BRANCH:
            read = [self.read(branch, before) for branch in value[1]]
            return frozenset().union(*(one for one, _ in read)), frozenset().union(*(one for _, one in read))
        if kind in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
            least, most, repeated = value
            return self._repeated(least, most, repeated, before)
        if kind is sre.ASSERT_NOT and value[0] == 1 and _is_word(value[1]):
            return before - {""}, before & {""}
        if kind is sre.ASSERT and value[0] == 1:
            closed, still_open = self.read(value[1], before)
            return (frozenset(), before) if still_open else (closed, still_open)
        if kind in {sre.AT, sre.ASSERT, sre.ASSERT_NOT}:
            return frozenset(), before
        raise _AnythingError

    def _repeated(
        self, least: int, most: int, items: Any, before: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]]:
        closed: frozenset[str] = frozenset()
        still_open, current = (before if least == 0 else frozenset()), before
        for times in range(1, min(int(most), KEY + least) + 1):
            more, current = self.read(items, current)
            closed |= more
            still_open |= current if times >= least else frozenset()
        return closed, still_open

    @staticmethod
    def _letters(characters: set[str], before: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        if not characters:  # any, and whatever comes then: what there is of a beginning has to do
            if "" in before:
                raise _AnythingError
            return frozenset(beginning + _MORE for beginning in before), frozenset()
        closed: set[str] = set()
        still_open: set[str] = set()
        for beginning in before:
            for character in characters:
                if _LETTER.match(character):
                    longer = beginning + character
                    (closed if len(longer) == KEY else still_open).add(longer)
                elif beginning:
                    closed.add(beginning)
                elif _DIGIT.match(character):
                    closed.add(_DIGITS)
                elif _are_signs({character}):
                    closed.add(_SIGN + character)
                else:
                    raise _AnythingError
        return frozenset(closed), frozenset(still_open)


def characters(within: Any) -> set[str]:
    """The characters of a class, one digit for all and one space for all; none when they are too many to tell."""
    found: set[str] = set()
    for kind, value in within:
        if kind is sre.LITERAL:
            found.add(chr(value))
        elif kind is sre.CATEGORY and value is sre.CATEGORY_DIGIT:
            found.add("0")
        elif kind is sre.CATEGORY and value is sre.CATEGORY_SPACE:
            found.add(" ")
        elif kind is sre.RANGE and value[1] - value[0] < 16:
            found |= {chr(code) for code in range(value[0], value[1] + 1)}
        else:
            return set()
    return found
