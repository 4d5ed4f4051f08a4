"""Letters as they are compared where they were typed in a hurry: words without their marks, pictures between clauses."""

import re
from functools import lru_cache
from typing import NamedTuple

from nlp.language import is_english
from nlp.lexicon import alternation, load, normal
from nlp.mention import Mention
from nlp.patterns import Cue, cue
from schema.text import fold, has_marks

_PICTURES = re.compile("[\u2600-\u2767\U0001f000-\U0001f539\U0001f53e-\U0001faff\ufe0f]+")
"""Pictures and what varies them; not the arrows, which tell a change."""
_LINE = re.compile(r"[^\n]+")


def without_pictures(lowered: str) -> str:
    """A text with a semicolon for pictures between two words, as its writer put them there to part clauses.

    >>> without_pictures("✅ sipas 84,61% ✅ par index 88,41% 🎉")
    '  sipas 84,61% ; par index 88,41%  '
    """
    if lowered.isascii() or not _PICTURES.search(lowered):
        return lowered
    return _PICTURES.sub(lambda found: _sign(lowered, *found.span()), lowered)


def _sign(lowered: str, start: int, end: int) -> str:
    before, behind = lowered[:start].rstrip(" \t")[-1:], lowered[end:].lstrip(" \t")[:1]
    apart = bool(before) and bool(behind) and before not in "\n.;:,!?-–—(" and behind not in "\n.;:,!?)"
    return (";" if apart else " ").ljust(end - start)


class _Words(NamedTuple):
    telling: Cue
    """What shows that a line lacks its marks."""
    all: Cue
    marked: dict[str, str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    lists = {name: [normal(phrase) for phrase in phrases] for name, phrases in load("unmarked").items()}
    marked = {fold(phrase): phrase for phrases in lists.values() for phrase in phrases}
    plain = {name: alternation(sorted(map(fold, phrases), key=len, reverse=True)) for name, phrases in lists.items()}
    numbered = rf"(?:{plain['told_by_number']}|{plain['before_number']})(?=\s+\d)|(?<=\d)\s?{plain['behind_number']}|(?<=\d\s){plain['behind_number']}"
    return _Words(
        cue(
            rf"(?<!\w){plain['telling']}(?!\w)|(?<!\w){plain['told_by_number']}(?=\s+\d)|(?<!\d)\d+\s?(?:diem|bac)(?!\w)"
        ),
        cue(rf"(?:(?<!\w)(?:{plain['telling']}|{plain['also']}|{numbered})|(?<=\d){plain['behind_number']})(?!\w)"),
        marked,
    )


def with_marks(lowered: str, names: list[Mention]) -> str:
    """A text with marks on the words that tell figures, in lines that have none but on ``names``, which stay as typed.

    >>> with_marks("quang ninh xep thu 2 pci nam 2022, tang 3 bac", [])
    'quang ninh xếp thứ 2 pci năm 2022, tăng 3 bậc'
    >>> with_marks("thu 5 tỷ đồng", []), with_marks("so 5 of them hang 3 up in the north", [])
    ('thu 5 tỷ đồng', 'so 5 of them hang 3 up in the north')
    """
    return _LINE.sub(lambda line: _line(line, names), lowered)


def lacks_marks(lowered: str) -> bool:
    """Whether some words that tell figures may be typed without their marks."""
    return _words().telling.search(lowered) is not None


def _line(line: re.Match[str], names: list[Mention]) -> str:
    text, offset = line.group(), line.start()
    if not lacks_marks(text) or is_english(text):
        return text
    letters, units = list(text), bytearray(len(text))
    for name in names:
        if offset <= name.start and name.end <= line.end():
            start, end = name.start - offset, name.end - offset
            letters[start:end] = " " * (end - start)
            if name.kind in {"unit", "group", "department", "district"}:
                units[start:end] = b"\x01" * (end - start)
    if has_marks("".join(letters)):
        return text  # its writer types them: "thu" is no "thứ" there

    def typed(found: re.Match[str]) -> str:
        said = found.group()
        marked = _words().marked.get(" ".join(said.split()), said)
        return said if units.find(1, found.start(), found.end()) >= 0 or len(marked) != len(said) else marked

    return _words().all.sub(typed, text)
