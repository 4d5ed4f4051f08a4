"""The headings of columns that stand in one line: which words of it belong together."""

import re
from functools import lru_cache

from nlp.cells import Cell
from nlp.columns import HEADS, LABEL, heads_a_column
from nlp.lexicon import normal
from nlp.mentions import mentions
from nlp.patterns import cue

EDITION = cue(r"(?<!\w)(?:năm\s+)?(?:19|20)\d\d(?!\d)|\((?:%|điểm|hạng)\)")
"""The year or the unit that a heading adds."""
_WORD = re.compile(r"[^\s(]+(?:\s*\([^()]*\))?|\([^()]*\)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MOST_WORDS = 40
_LONGEST = 8
"""Words of one heading."""
_FEWEST_WITH_ANOTHER = 4
"""Columns: among so many one may have a heading that is not known."""
_LONGEST_UNKNOWN = 4
_ABBREVIATED = re.compile(r"[A-ZĐƯĂÂÊÔƠ]{2,6}(?:[ -][A-ZĐƯĂÂÊÔƠ]{2,6})?")
"""A heading that only the table's makers can read: "HTKT", "ƯD CNTT"."""
_OPENING = frozenset({"index", "name", "year"})
_INDICES = frozenset({"index", "indices", "indexes", "chỉ số"})
"""What the first columns of a table hold; a line without their headings is a caption."""


@lru_cache(maxsize=4096)
def heads(line: str) -> bool:
    """Whether a text heads a column, with or without the indicator and the year that it is of.

    >>> heads("Giá trị DTI 2023"), heads("Digital Economy"), heads("Quảng Ninh")
    (True, True, False)
    """
    text = normal(line)
    if heads_a_column(EDITION.sub("", text).strip()) or heads_a_column(text):
        return all(mention.kind not in {"unit", "district", "department"} for mention in mentions(line, text))
    rest = list(text)
    found = mentions(line, text)
    for mention in found:
        if mention.kind not in {"indicator", "component"}:
            return False
        rest[mention.start : mention.end] = " " * (mention.end - mention.start)
    left = " ".join(EDITION.sub(" ", "".join(rest)).split())
    if HEADS.fullmatch(text) is not None:
        return True
    told = LABEL.fullmatch(left)
    return bool(found) and (not left or (told is not None and told.lastgroup not in {"name", "index"}))


@lru_cache(maxsize=4096)
def _several(text: str) -> bool:
    """Whether a heading can as well be two, or is a year that the heading before it may as well have."""
    if text.isdigit() or len(_YEAR.findall(text)) > 1 or (_YEAR.match(text) and not text.isascii()):
        return True
    for word in _WORD.finditer(text):
        left, right = text[: word.start()].strip(), text[word.start() :]
        if not left or left.isdigit() or right[:1].islower() or not heads(left):
            continue
        if right.isdigit() and _what(left) == "name":
            return True
        if not right.isdigit() and heads(right):
            whats = {_what(left), _what(right)}
            if "indicator" not in whats or not whats & {"score", "rank"}:
                return True
    return False


def _what(text: str) -> str | None:
    """What a heading says: "score", "rank" ...; or only the name of an indicator."""
    lowered = normal(text)
    match = LABEL.match(lowered)
    if match is not None:
        return match.lastgroup
    return "indicator" if any(mention.kind == "indicator" for mention in mentions(text, lowered)) else None


def parted(line: str, width: int, *, whole: bool) -> list[Cell] | None:
    """The words of a line as so many headings, all of them known, or all but one of many; None where that cannot be.

    The headings are the ``whole`` line, or only end it.

    >>> [cell.text for cell in parted("Locality Digital Economy Rank 2021 Rank 2022", 4, whole=True)]
    ['Locality', 'Digital Economy', 'Rank 2021', 'Rank 2022']
    """
    words = list(_WORD.finditer(line))
    if (len(words) > _MOST_WORDS and whole) or line.rstrip().endswith((":", ".")):
        return None
    words = words[-_MOST_WORDS:]
    # best[n]: of the last n words, into so many headings as taken so far: how good they are, and where each begins
    best: dict[int, tuple[int, int, tuple[int, ...]]] = {0: (0, 0, ())}
    for _ in range(width):
        longer: dict[int, tuple[int, int, tuple[int, ...]]] = {}
        for taken, (good, unknown, begins) in best.items():
            last = len(words) - taken
            for first in range(max(0, last - _LONGEST), last):
                text = line[words[first].start() : words[last - 1].end()]
                known = heads(text) and not (text[:1].islower() and line[:1].isupper())
                short = whole and not known and _ABBREVIATED.fullmatch(text) is not None
                strange = unknown + (not known and not short)
                if (short or strange) and (
                    not whole
                    or width < _FEWEST_WITH_ANOTHER
                    or strange > 1
                    or last - first > _LONGEST_UNKNOWN
                    or text[:1].islower()
                ):
                    continue
                worth = good + (1 if short else 0 if not known else 1 if _several(text) else 2)
                if len(words) - first not in longer or longer[len(words) - first][0] < worth:
                    longer[len(words) - first] = (worth, strange, (first, *begins))
        best = longer
    found = best.get(len(words)) if whole else max(best.values(), default=None)
    if found is None:
        return None
    starts = [words[first].start() for first in found[2]]
    ends = [*starts[1:], len(line)]
    cells = [Cell(line[start:end].strip(), start) for start, end in zip(starts, ends, strict=True)]
    opened = normal(cells[0].text) in _INDICES or any(_what(cell.text) in _OPENING for cell in cells)
    return cells if opened else None


_DASH = re.compile(r"\s+[–—-]\s+")


def dashed(line: str, width: int) -> list[Cell] | None:
    """The headings that dashes part as they part the cells of the rows below; None where they are not so many, or unknown.

    >>> [cell.text for cell in dashed("Địa phương - PCI 2018 - PCI 2019 - Tăng", 4)], dashed("Bà Rịa - Vũng Tàu", 2)
    (['Địa phương', 'PCI 2018', 'PCI 2019', 'Tăng'], None)
    """
    begins = [0, *(match.end() for match in _DASH.finditer(line))]
    ends = [*(match.start() for match in _DASH.finditer(line)), len(line)]
    if len(begins) != width:
        return None
    cells = [Cell(line[begin:end].strip(), begin) for begin, end in zip(begins, ends, strict=True)]
    return cells if sum(heads(cell.text) for cell in cells) * 2 > width else None
