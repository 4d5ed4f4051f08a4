"""Short lines that say in words what they tell, and are no rows: "Thấp nhất: Kiên Giang 79,97%"."""

import re

_TOLD_IN_WORDS = re.compile(
    r"[^\d:|\t]{2,60}(?:(?:19|20)\d\d)?[^\d:|\t]{0,20}:\s*\d[\d.,]*\s?(?:%|points?|percent)?\s+[–—-]\s+(?:\d{1,2}(?:st|nd|rd|th)|[Nn]o\.|[Uu]p|[Dd]own|[a-z-]+\s+group)(?!\w)"
)
"""The form “PAR Index 2023: 88.34% - 22nd - up 12 positions”: told in words, if few."""
PLACE_BEFORE = re.compile(
    r"[-+•*–\s]*(?:(?:xếp|đứng|hạng|vị\s+trí)\s+)*(?:cao\s+nhất|thấp\s+nhất|đứng\s+đầu|dẫn\s+đầu|đứng\s+cuối|cuối\s+bảng|thứ\s+(?:\d{1,2}|nhất|nhì|hai|ba|tư|năm))\s*:\s*[^\W\d][^\d:|\t()]{2,60}?\s+[–-]\s+\d[\d.,]*\s*(?:%|điểm)?\s*$|[-+•*–\s]*(?:cao\s+nhất|thấp\s+nhất|đứng\s+đầu|dẫn\s+đầu|đứng\s+cuối|cuối\s+bảng)\s*:\s*[^\W\d][^\d:|\t()]{2,60}?\s+(?:đạt\s+|với\s+|\(\s*)?\d[\d.,]*\s*(?:%|điểm)?\s*\)?[.;]?\s*$",
    re.IGNORECASE,
)
"""The form “Cao nhất: Bộ Tư pháp - 89,95%”, "Thấp nhất: Kiên Giang 79,97%", "Thứ 2: Bộ Tài chính - 89,22%”: a place told in words before who holds it."""

SUB_ROW = re.compile(r"\s*\d{1,2}\.\d{1,2}(?:\.\d{1,2})*[.)]?\s+[^\W\d][^%\d|\t]*\s\d[\d.,]*\s*")
"""A criterion below one of the rows: "1.1 Tri thức công dân 1,01"."""


def told_in_words(line: str) -> bool:
    """Whether a line is one that is read like a sentence.

    >>> told_in_words("Thấp nhất: Kiên Giang 79,97%"), told_in_words("Kiên Giang 79,97%")
    (True, False)
    """
    return _TOLD_IN_WORDS.match(line) is not None or PLACE_BEFORE.match(line) is not None
