"""Rows of a table whose name was too long for its line: "1 Công tác chỉ đạo, điều hành", below it "CCHC 8,5 7,30 7,65"."""

import re

_OPENED = re.compile(r"\s*(?P<first>\d{1,3})\s*[.)]?\s+(?P<name>[^\W\d][^\d|\t:;]*[^\W\d]\W?\s*)")
_NUMBER = r"[+-]?\d+(?:[.,]\d+)*\s?%?"
_CLOSED = re.compile(rf"\s*(?P<rest>[^\W\d][^\d|\t:;]*?)(?P<numbers>(?:\s+{_NUMBER}){{2,}})\s*")
_ROW = re.compile(rf"\s*(?P<first>\d{{1,3}})\s*[.)]?\s+[^\W\d][^\d|\t:;]*?(?P<numbers>(?:\s+{_NUMBER}){{2,}})\s*")
_WITHIN = 3
"""So many lines away at most stands a row that was not broken."""

Loose = list[tuple[int, str]]
"""Lines with their offsets."""


def unwrapped(lines: Loose) -> Loose:
    """The lines with broken rows put together; what was joined leaves an empty line behind, at -1.

    >>> lines = ["1 Chỉ đạo, điều hành", "CCHC 8,5 7,30", "2 Cải cách thể chế 10 7,98"]
    >>> [text for offset, text in unwrapped(list(enumerate(lines))) if offset >= 0]
    ['1 Chỉ đạo, điều hành CCHC 8,5 7,30', '2 Cải cách thể chế 10 7,98']
    """
    result = list(lines)
    for index in range(len(lines) - 1):
        offset, line = result[index]
        below = result[index + 1][1]
        if not line[:1].strip().isdigit() or not below[:1].isalpha():
            continue
        opened, closed = _OPENED.fullmatch(line), _CLOSED.fullmatch(below)
        if opened is None or closed is None or not _goes_on(result, index, int(opened["first"]), closed["numbers"]):
            continue
        result[index] = (offset, f"{line} {below}")
        result[index + 1] = (-1, "")
    return result


def _goes_on(lines: Loose, index: int, number: int, numbers: str) -> bool:
    """Whether a row near by that is not broken has the number before or behind, and as many columns."""
    for _, text in lines[max(0, index - _WITHIN) : index] + lines[index + 2 : index + 2 + _WITHIN]:
        row = _ROW.fullmatch(text)
        if row and abs(int(row["first"]) - number) in {1, 2} and len(row["numbers"].split()) == len(numbers.split()):
            return True
    return False
