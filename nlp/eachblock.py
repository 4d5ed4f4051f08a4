"""A place that is said once, of one block after the other: "dẫn đầu khối bộ là A (91,2%), khối tỉnh là B (90,1%)"."""

import re
from dataclasses import replace
from itertools import pairwise

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.numberednames import Places
from nlp.patterns import cue

_ITS_BLOCK = cue(r"(?<!\w)(?:khối|nhóm|cấp|bảng)\s")
_NEXT_BLOCK = cue(
    r"(?:\s*\([^()]*\)|,?\s+(?:với|đạt|được)\s+[\d.,]+(?:\s*(?:%|điểm))?)?\s*(?:[,;]|\s(?=còn\s|và\s))\s*(?:(?:còn|và|ở|trong|tại|thuộc|của|với|về)\s+)*"
    r"(?:khối|nhóm|cấp|bảng)\s+(?:(?!(?:là|đạt|xếp|đứng|thuộc)\s)[^\s,;.:()\d]+,?\s+){1,9}(?:là|thuộc\s+về|gọi\s+tên|có)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def each_block(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “dẫn đầu khối bộ là A (91,2%), khối tỉnh là B (90,1%)”: the place is said once, of one block after the other."""
    found: list[tuple[list[Figure], Places]] = []
    owners = [name for name in names if name.name.kind == "unit" and name.role != "scope"]
    for figure in figures if len(owners) > 1 else ():
        behind = [name for name in owners if name.start >= figure.end]
        if figure.rule != "superlative" or len(behind) < 2:
            continue
        first = behind[0]
        if not _ITS_BLOCK.search(sentence.lowered, max(0, figure.start - 40), first.start):
            continue
        if not re.search(r"(?:là|thuộc\s+về|gọi\s+tên)\s[^,;.()]{0,12}$", sentence.lowered[figure.end : first.start]):
            continue
        for before, after in pairwise(behind):
            if not _NEXT_BLOCK.fullmatch(sentence.lowered, before.end, after.start):
                break
            again = replace(figure, start=after.start, end=after.end, certain=True)
            found.append(([], [(again, after.name)]))
    return found
