"""Abbreviations that an article makes for itself: "Ban Xúc tiến và Hỗ trợ đầu tư (IPA) … IPA đứng đầu với 92,26 điểm"."""

import re
from bisect import bisect_right
from operator import attrgetter

from nlp.mention import Mention

_MADE = re.compile(r"\s*\((?:sau\s+đây\s+)?(?:gọi\s+tắt\s+là\s+|viết\s+tắt\s+là\s+)?(?P<short>[A-ZĐ][A-ZĐ&-]{1,9})\)")


def with_own_abbreviations(texts: dict[str, str], found: dict[str, list[Mention]]) -> dict[str, list[Mention]]:
    """The names of an article's texts, with those of departments and of units by the short form that a bracket behind them gives.

    A short form that names something else anywhere, an indicator or a province, is left to that.
    """
    made: dict[str, Mention] = {}
    for name, mentions in found.items():
        for each in mentions:
            short = _MADE.match(texts[name], each.end) if each.kind in {"department", "unit"} else None
            if short is not None and (each.kind == "department" or _has_initials(each, short["short"])):
                made.setdefault(short["short"], each)
    for each in (each for mentions in found.values() for each in mentions):
        made.pop(each.text, None)
    if not made:
        return found
    said = re.compile(rf"(?<![\w(-])(?:{'|'.join(map(re.escape, sorted(made, key=len, reverse=True)))})(?![\w-])")
    return {name: _with(said, made, texts[name], mentions) for name, mentions in found.items()}


def _has_initials(unit: Mention, short: str) -> bool:
    """Whether a short form is made of the first letters of a name: "Long An (LA)", not "Long An (PCI)"."""
    return short == "".join(word[0] for word in re.findall(r"[^\W\d_]+", unit.text))


def _with(said: re.Pattern[str], made: dict[str, Mention], text: str, mentions: list[Mention]) -> list[Mention]:
    """The names of a text with the short forms between them."""
    starts = [each.start for each in mentions]
    more = []
    for match in said.finditer(text):
        before = bisect_right(starts, match.start()) - 1
        if before < 0 or mentions[before].end <= match.start():
            name = made[match.group()]
            more.append(Mention(*match.span(), name.kind, name.ids, match.group()))
    return sorted([*mentions, *more], key=attrgetter("start"))
