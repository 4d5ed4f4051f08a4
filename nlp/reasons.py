"""What the rules say of a figure, in Vietnamese: the one place where the words of the code become words for people."""

import re
from functools import cache

from nlp.wordlists import wordlist


@cache
def _table() -> tuple[dict[str, str], tuple[tuple[re.Pattern[str], str], ...]]:
    said: dict[str, str] = {}
    shaped = []
    for section in ("refused", "bound", "kinds"):
        for code, words in wordlist("reasons")[section].items():
            if "*" in code:
                shape = re.escape(code).replace(r"\*", "(.+)")
                shaped.append((re.compile(shape, re.DOTALL), str(words)))
            else:
                said[code] = str(words)
    return said, tuple(shaped)


def known(reason: str) -> bool:
    """Whether a reason has its Vietnamese.

    >>> known("rule"), known("year: title"), known("year: the moon")
    (True, True, False)
    """
    return _said(reason) is not None


def in_vietnamese(reason: str) -> str:
    """A reason, a kind or a stance in Vietnamese; one without a translation in quotation marks, as it stands.

    >>> in_vietnamese("no indicator in reach"), in_vietnamese("indicator: sentence before")
    ('không thấy chỉ số nào ở gần', 'chỉ số: câu trước')
    >>> in_vietnamese("7 does not fit the scale of PAPI"), in_vietnamese("the moon")
    ('7 không khớp thang đo của PAPI', '“the moon”')
    """
    said = _said(reason)
    return f"“{reason}”" if said is None else said


def _said(reason: str) -> str | None:
    said, shaped = _table()
    if reason in said:
        return said[reason]
    for shape, words in shaped:
        found = shape.fullmatch(reason)
        if found is None:
            continue
        if re.fullmatch(r"(?:subject|indicator|year): .+", reason):
            inner = _said(found[1])
            return None if inner is None else words.replace("*", inner)
        for part in found.groups():
            words = words.replace("*", _quoted(part), 1)  # noqa: PLW2901  # filled in from left to right
        return words
    return None


def _quoted(part: str) -> str:
    """What the code filled in: text of the article in Vietnamese quotation marks, all else as it stands."""
    return f"“{part[1:-1]}”" if part[:1] in "'\"" and part[-1:] == part[:1] else part
