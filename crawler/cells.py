"""Tables that a program saved one cell a line: which lines are cells, whatever else their words could mean."""

import re
from collections.abc import Iterator, Sequence

from crawler.furniture import box
from schema.text import fold

_NUMBER = re.compile(r"[-+–]?\s?\d[\d.,]*\s*(?:%|/\s?\d+|điểm|bậc)?|[-–]")
_VISITS = re.compile(r"truy cap|online|truc tuyen\s*:|luot xem|\bkhach\b")
_WIDEST = 60
"""Characters; a longer line is no cell."""


def is_number(text: str) -> bool:
    """A cell that is a number, or the dash for one that is missing.

    >>> is_number("92,47"), is_number("3/63"), is_number("Năm 2023")
    (True, True, False)
    """
    return _NUMBER.fullmatch(text) is not None


def stacked(texts: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines that are cells of such tables, from the headings to the last figure.

    >>> sorted(stacked(["Kết quả như sau.", "Đơn vị", "Điểm", "Hòa Sơn", "92,4", "Hòa Thủy", "91,8", "Hòa Lâm", "90"]))
    [1, 2, 3, 4, 5, 6, 7, 8]
    """
    found: set[int] = set()
    for start, end in _runs(texts):
        numbers = [number for number in range(start, end) if is_number(texts[number])]
        least, headings = 3, 10
        if len(numbers) < least:
            continue
        first = max(start, numbers[0] - headings)
        words = sum(1 for number in range(first, numbers[-1] + 1) if any(sign.isalpha() for sign in texts[number]))
        several = 3
        # Figures without words are the pages of a list; words with hardly a figure are headlines.
        if words >= several and len(numbers) * 4 >= numbers[-1] - numbers[0]:
            found.update(range(first, numbers[-1] + 1))
    return frozenset(found)


def _runs(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Stretches of short lines, broken where a box of other stories or a counter of visitors begins."""
    start = 0
    for number, text in enumerate(texts):
        if len(text) <= _WIDEST and text[-1] not in ".:;" and not _ends_table(text):
            continue
        if number > start:
            yield start, number
        start = number + 1
    if len(texts) > start:
        yield start, len(texts)


def _ends_table(text: str) -> bool:
    kind = box(text)
    return (kind is not None and kind != "weak") or _VISITS.search(fold(text)) is not None
