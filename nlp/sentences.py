"""Paragraphs and sentences, with their place in the field they come from.

A sentence ends at ``. ! ? …`` before a capital, a quote or the end; not inside "TP. Hồ Chí Minh", "PGS.TS.", "89.95".
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# An abbreviation's full stop ends nothing. Lower case; the text before the stop is compared word by word.
ABBREVIATIONS = frozenset({
    "tp", "tx", "tt", "gs", "pgs", "ts", "ths", "ks", "bs", "cn", "ts.bs", "pgs.ts", "gs.ts", "th.s", "q", "p", "tr",
    "st", "vs", "mr", "mrs", "ms", "dr", "no", "inc", "co", "ltd", "đ/c", "đc", "ub", "tw", "tnhh", "ck", "admin", "n.v", "t.ư",
})  # fmt: skip

_END = re.compile(
    r"[.!?…\n](?:(?<=[.!?…])[.!?…]*[\"”’)\]]*(?=\s|$)|(?<=[a-zà-ỹđ%)0-9][a-zà-ỹđ%)]\.)(?=[A-ZÀ-ỸĐ][a-zà-ỹđ]+(?:\s|,))|(?<=\n)\n*)"
)
"""What it begins with stands in front, so that the letters between are passed over at once."""
_LABEL = re.compile(
    r"\s*(?:\d{1,3}|[IVXLC]{1,5}|[A-Za-zĐđ]|(?:Bảng|BẢNG|Biểu|BIỂU|Phụ lục|PHỤ LỤC|Table)(?: (?:số|SỐ))? (?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}))"
)
_LISTED_LABEL = re.compile(r"[;:,(]\s\d{1,2}$")
_LABELS = re.compile(r"(?<![\d.,])(\d{1,2})\.\s")
_JOINED_LABEL = re.compile(r"\svà\s\d{1,2}$")
_ROW_LABEL = re.compile(r"\d[.,]\d+(?:%|\sđiểm)?\s\d{1,2}$")
_LABEL_BEFORE = re.compile(r"[;:,(]\s\d{1,2}\.\s")
_DOTS_IN_LIST = re.compile(r"\s\d{1,2}[.)]\s")
_LABEL_BEHIND_DOTS = re.compile(r"(?:\.\.\.|…)[;,]?\s\d{1,2}$")
_NEXT = re.compile(r"\s*[\"“‘(\[]?[A-ZÀ-ỸĐ0-9\-–—+•*(]")


_ELLIPSIS = 3
_LONG_ITEM = 400
"""Characters; no item of a numbered list in a line is longer."""
LONGEST = 2_000
"""Characters; a longer stretch without an end is a list or noise, and is cut so that no rule walks it again and again."""


class Sentence(NamedTuple):
    """A stretch of a field, without the spaces around it; ``paragraph`` counts from 0 within the field."""

    start: int
    end: int
    paragraph: int


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the lines that hold something: a saved text has a paragraph a line."""
    for match in re.finditer(r"[^\n]+", text):
        line = match.group()
        stripped = line.strip()
        if stripped:
            start = match.start() + len(line) - len(line.lstrip())
            yield start, start + len(stripped)


def _is_abbreviation(text: str, stop: int, start: int) -> bool:
    word_start = stop
    while word_start > start and not text[word_start - 1].isspace() and text[word_start - 1] not in '("“,;:/':
        word_start -= 1
        if stop - word_start > 8:  # longer than any abbreviation: do not walk back for ever
            return False
    if text[word_start - 1 : word_start] == "/" and text[word_start:stop].isupper():
        return False  # "Nghị quyết số 18-NQ/TW."
    word = text[word_start:stop].lower().rstrip(".")
    return word in ABBREVIATIONS or (len(word) == 1 and word.isalpha() and text[word_start].isupper())


def _goes_on_behind_dots(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether dots, or the stop of a label behind them, leave out some of a list: "1. A; 2. B; 3. C... 11. D"."""
    dots = match.group()[:3] == "..." or match.group()[0] == "…"
    if not (
        _DOTS_IN_LIST.match(text, match.end())
        if dots
        else _LABEL_BEHIND_DOTS.search(text, max(start, match.start() - 8), match.start())
    ):
        return False
    return _LABEL_BEFORE.search(text, max(start, match.start() - 800), match.start()) is not None


def _is_listed_label(text: str, start: int, stop: int) -> bool:
    """Whether a number before a stop is a label in the line: the first one, or a later one than the label before it.

    "xếp hạng 54, 56. Bắc Kạn …" ends with a place.
    """
    label = _LISTED_LABEL.search(text, max(start, stop - 4), stop)
    if label is None:
        return False
    number = int(label.group()[2:])
    before = [int(each[1]) for each in _LABELS.finditer(text, max(0, stop - _LONG_ITEM), label.start())]
    if any(int(each[1]) == number + 1 for each in _LABELS.finditer(text, stop, stop + _LONG_ITEM)):
        return True
    behind_number = text[label.start() - 1].isdigit()
    return number <= 1 or (number - 1 in before if behind_number else any(each < number for each in before))


def _last_of_list(text: str, start: int, stop: int) -> bool:
    """Whether a number before a stop is the last label of a list in the line: "1. Hà Nội; 2. Hải Phòng và 3. Huế"."""
    return _JOINED_LABEL.search(text, max(start, stop - 6), stop) is not None and bool(
        _LABEL_BEFORE.search(text, max(start, stop - 120), stop)
    )


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a field in order.

    >>> s = "TP. Hồ Chí Minh đạt 86,97%. Hà Nội (TP. trực thuộc) xếp thứ 3."
    >>> [s[x.start:x.end] for x in sentences(s)]
    ['TP. Hồ Chí Minh đạt 86,97%.', 'Hà Nội (TP. trực thuộc) xếp thứ 3.']
    """
    # The readers of facts and of other figures each ask for those of one article: the last few are kept.
    found: list[Sentence] = []
    for number, (first, last) in enumerate(paragraphs(text)):
        start = first
        for match in _END.finditer(text, first, last):
            stop, end = match.span()
            if end < last:
                dot = text[stop] == "."
                if dot and _LABEL.fullmatch(text, start, stop):
                    continue  # the number of a list item
                if dot and _is_listed_label(text, start, stop):
                    continue  # the same in the middle of a line: "…: 1. Hà Nội; 2. Hải Phòng"
                if dot and _ROW_LABEL.search(text, max(start, stop - 14), stop):
                    continue  # the number of the next row: "1. Hà Nội 91,43 2. Hải Phòng 91,87"
                if dot and _last_of_list(text, start, stop):
                    continue
                if _goes_on_behind_dots(text, start, match):
                    continue
                if dot and _is_abbreviation(text, stop, start):
                    continue
                if dot and end - stop > _ELLIPSIS:
                    continue  # the dots that lead from a name to its number
                following = _NEXT.match(text, end, last)
                if following is None or following.group()[-1].islower():
                    continue
            if text[start:end].strip():
                found.extend(_pieces(text, start, end, number))
            start = end
            while start < last and text[start].isspace():
                start += 1
        if start < last:
            found.extend(_pieces(text, start, last, number))
    return tuple(found)


def _pieces(text: str, start: int, end: int, number: int) -> Iterator[Sentence]:
    """The sentence, or the stretches that a far too long one is cut into: at a mark, else at a space, else anywhere."""
    while end - start > LONGEST:
        window = text[start + LONGEST // 2 : start + LONGEST]
        cut = window.rfind("; ")
        for mark in (", ", " "):
            cut = cut if cut >= 0 else window.rfind(mark)
        stop = start + LONGEST // 2 + cut + 1 if cut >= 0 else start + LONGEST
        yield Sentence(start, stop, number)
        start = stop
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield Sentence(start, end, number)
