"""Components that are numbered instead of named ("nội dung thứ 5"), and parts of an indicator that the catalogue has not."""

import re
from functools import lru_cache
from itertools import chain

from nlp.figures import small
from nlp.mention import Mention
from nlp.patterns import cue, found_at
from schema.catalogue import catalogue

_NUMBERED = cue(
    r"(?<!\w)(?:(?:chỉ\s+số\s+)?(?:nội\s+dung|trục(?:\s+nội\s+dung)?)\s+(?:thứ\s+|số\s+)?|(?:chỉ\s+số(?:\s+thành\s+phần)?|lĩnh\s+vực)\s+thứ\s+|chỉ\s+số\s+thành\s+phần\s+(?:số\s+)?)"
    r"(?P<number>10|[1-9]|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\w%/]|[.,]\d|\s+(?:điểm|bậc|trên|nội|lĩnh|chỉ|toàn|cả|(?:trong|của)(?!\s+(?:bộ\s+)?(?:chỉ\s+số\s+)?(?:{indicator}|par)(?!\w))|so|tăng|giảm|đạt\s+điểm\s+cao)(?!\w))"
)
_ORDERED = {"PAPI": 8, "PAR_INDEX": 8, "PCI": 10, "PGI": 4}
"""Indicators whose components are known by their number, and how many they are."""
_QUOTED = cue(
    r"(?<!\w)(?:chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|tiêu\s+chí(?:\s+thành\s+phần)?|nội\s+dung|trụ\s+cột|lĩnh\s+vực|yếu\s+tố|trục)\s+(?:về\s+)?[\"“](?P<name>[^\"“”\n]{4,90})[\"”]"
)

_CAPITALISED = cue(
    r"[Tt]rụ\s+cột\s+(?:về\s+)?(?P<name>[A-ZĐ][^\W\d_]*(?:\s+[^\W\d_]+){0,5}?)(?=\s*[,:(]|\s+(?:đứng|xếp|đạt|tỉnh|của|có|được|tăng|giảm|là)\s)"
)
"""The form “ở trụ cột Đầu vào, tỉnh đứng thứ 19”."""
_BY_LETTERS = cue(r"(?<!\w)[Cc]hỉ\s+số\s+(?!CCHC|TTHC|CĐS|CNTT|DVC)(?P<name>[A-ZĐ]{3,8})(?![\w-])")
_INDEX_BEHIND = re.compile(r"[ -](?:Index|INDEX)(?!\w)")
_LETTERS_BEFORE = re.compile(r"(?<!\w)[A-Z]{2,8}$")
"""The forms “Chỉ số ABCD đứng thứ 5", "FTA Index”: an index of others, by letters that none of ours has."""


@lru_cache(maxsize=16)
def _numbered(number: int) -> tuple[str, ...]:
    """The components that have a number, each under its indicator."""
    return tuple(
        f"{code}/{catalogue().indicator(code).components[number - 1].name}"
        for code, count in _ORDERED.items()
        if number <= count
    )


def numbered_parts(lowered: str) -> list[Mention]:
    """The form “nội dung thứ 5”, "chỉ số thành phần thứ ba": which indicator's, the text around it tells."""
    return [
        Mention(match.start(), match.end(), "component", _numbered(small(match["number"])), match.group(), strong=False)
        for match in _NUMBERED.finditer(lowered)
    ]


_OPENING = cue(
    r"(?:^|(?<=[.;]\s)|(?<=\n))[\W_]*(?:(?:riêng|còn)\s+)?(?:với|về|ở|đối\s+với|tại|xét)\s+(?:(?:chỉ\s+số(?:\s+thành\s+phần)?)\s+(?P<index>(?!này|trên|đó|ấy|nói|thành|nội)[^\W\d]+(?:\s+[^\W\d]+){2,8})|(?:trụ\s+cột|tiêu\s+chí(?:\s+thành\s+phần)?|trục(?:\s+nội\s+dung)?)\s+(?P<other>(?!này|trên|đó|ấy|nói|thành|nội)[^\W\d]+(?:\s+[^\W\d]+){1,8})),"
)
"""The form “Với chỉ số ưu đãi doanh nghiệp nhà nước, Cao Bằng được 5,1 điểm”."""
_CLAUSE_ENDS = re.compile(r"[.;]\s|\n")


def unknown_parts(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """The forms “chỉ số "Vai trò người đứng đầu"”, "trụ cột Đầu vào", "chỉ số ABCD": what is named like a part and is none known."""
    parts = []
    for match in _QUOTED.finditer(lowered):
        start, end = match.span("name")
        if not any(mention.start < end and start < mention.end for mention in found):
            parts.append(Mention(start, end, "other", (text[start:end],), text[start:end]))
    for match in _CAPITALISED.finditer(text):
        start, end = match.span("name")
        if not any(mention.start < end and start < mention.end for mention in found):
            parts.append(Mention(start, end, "other", (text[start:end],), text[start:end]))
    for match in found_at(_OPENING, lowered, chain([0], (at.end() for at in _CLAUSE_ENDS.finditer(lowered)))):
        start, end = match.span("index" if match["index"] else "other")
        if not any(mention.start < end and match.start() < mention.end for mention in found):
            parts.append(Mention(start, end, "other", (text[start:end],), text[start:end]))
    return [*parts, *_by_letters(text, found)]


def _by_letters(text: str, found: list[Mention]) -> list[Mention]:
    """The indices that are told by letters and are none of those found."""
    spans = [match.span() for match in _BY_LETTERS.finditer(text)]
    for index in _INDEX_BEHIND.finditer(text):
        letters = _LETTERS_BEFORE.search(text, max(0, index.start() - 8), index.start())
        if letters is not None:
            spans.append((letters.start(), index.end()))
    if not spans:
        return []
    taken = bytearray(len(text))
    for mention in found:
        taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
    parts, last = [], 0
    for start, end in sorted(spans):
        if start < last:
            continue  # "chỉ số ABCD Index"
        last = end
        if taken.find(1, start, end) < 0:
            parts.append(Mention(start, end, "other", (text[start:end],), text[start:end]))
    return parts
