"""Names that stand one a line below what ranks them: "Top 5 PCI 2023:", "1. Quảng Ninh", "2. Long An". They are read as one sentence."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.sentences import LONGEST, Sentence

_RANKS = cue(
    r"(?<!\w)(?:(?:top|tốp|nhóm)\s+\d{1,2}|(?:xếp|thứ)\s+(?:hạng|bậc)|vị\s+trí|thứ\s+tự|dẫn\s+đầu|(?:đứng|xếp)\s+(?:đầu|cuối|chót|bét)|(?:đầu|cuối)\s+bảng|(?:cao|thấp|tốt)\s+nhất)(?!\w)"
)
"""What a line says that ranks the names below it."""
_HOLDS_NONE = cue(r"[.?!]\s*$")
"""At the end of a line below which no list begins."""
_ITEM = cue(
    r"\s*(?:[-–•+*·]\s*|\d{1,2}\s*[.)/:–-]\s*|\(\d{1,2}\)\s*|(?:(?:thứ|hạng|vị\s+trí|số)\s+)+(?:\d{1,2}|nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\s*[:.–-]\s*)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_BULLET = cue(r"\s*[-–•+*·]")
_NOTE = cue(
    r"\s*(?:\((?:[^()\d]|\d{1,2}(?![\d.,%]|\s*điểm)|20\d\d){1,40}\)|\s[–-]\s(?:[^\d;:]|\d{1,2}(?![\d.,%]|\s*điểm)|20\d\d){1,40}?)?\s*[.;,]?"
)
"""What may stand behind a name and is no value: "(giữ nguyên)", "(tăng 8 bậc)", "- năm thứ 7 liên tiếp"."""
_PLACE = cue(r"\s*(?::|-|–|\()\s*\d{1,2}\)?\s*[.;,]?")
"""A place without a word for it, behind a bullet and a name; without the bullet the line is a row of a table."""
_LONE_NUMBER = cue(r"\d{1,2}\s*[.)]?")
_FEWEST = 3
_WIDEST = 110
_NAMES = frozenset({"unit", "department", "district", "component"})
_START = attrgetter("start")


def with_name_lists(
    lowered: str, found: list[Mention], spans: Sequence[Sentence], lead: int = 0
) -> tuple[str, tuple[Sentence, ...]]:
    """The text and its sentences, each list of nothing but names put behind the line that ranks them, letters where they were.

    A list does not reach over the end of the article's ``lead``, which is a field of its own.
    """
    joined: list[Sentence] = []
    letters: list[str] = []
    index = 0
    while index < len(spans):
        items = [] if spans[index].start < lead else _items_below(lowered, found, spans, index)
        last = index
        if items:
            letters = letters or list(lowered)
            _put_in_line(letters, lowered, spans[index], items)
            last += sum(map(len, items))
        joined.append(spans[index]._replace(end=spans[last].end))
        index = last + 1
    return "".join(letters) or lowered, tuple(joined)


def _items_below(lowered: str, found: list[Mention], spans: Sequence[Sentence], lead: int) -> list[Sequence[Sentence]]:
    """The lines of each item below a line that ranks; none where no list stands below it."""
    first, at = spans[lead], lead + 1
    if lead + _FEWEST >= len(spans) or spans[at].paragraph == first.paragraph:
        return []
    height = 2 if _LONE_NUMBER.fullmatch(lowered, spans[at].start, spans[at].end) else 1
    if not _is_item(lowered, found, spans[at + height - 1]):
        return []
    if _HOLDS_NONE.search(lowered, first.start, first.end) or not _RANKS.search(lowered, first.start, first.end):
        return []
    items: list[Sequence[Sentence]] = []
    while at + height <= len(spans) and spans[at + height - 1].end - first.start < LONGEST:
        item = spans[at : at + height]
        numbered = height == 1 or _LONE_NUMBER.fullmatch(lowered, item[0].start, item[0].end)
        apart = item[0].paragraph > spans[at - 1].paragraph and item[-1].paragraph - item[0].paragraph == height - 1
        if not numbered or not apart or not _is_item(lowered, found, item[-1]):
            break
        items.append(item)
        at += height
    return items if len(items) >= _FEWEST else []


def _is_item(lowered: str, found: list[Mention], span: Sentence) -> bool:
    """Whether a line holds one name, its number or bullet, and nothing else but a note."""
    if span.end - span.start > _WIDEST:
        return False
    at = bisect_left(found, span.start, key=_START)
    if at == len(found) or found[at].end > span.end or found[at].kind not in _NAMES:
        return False
    name = found[at]
    if not _ITEM.fullmatch(lowered, span.start, name.start):
        return False
    if _NOTE.fullmatch(lowered, name.end, span.end):
        return True
    bullet = _BULLET.match(lowered, span.start, name.start)
    return bullet is not None and name.kind != "component" and _PLACE.fullmatch(lowered, name.end, span.end) is not None


def _put_in_line(letters: list[str], lowered: str, lead: Sentence, items: Sequence[Sequence[Sentence]]) -> None:
    """Put a mark between the items of a list instead of the end of a line, among the letters of the text."""
    above = lead.end
    for item in items:
        bullet = _BULLET.match(lowered, item[0].start, item[0].end)
        letters[above : item[0].start] = " " * (item[0].start - above)
        if bullet is not None:
            letters[item[0].start : bullet.end()] = " " * (bullet.end() - item[0].start)
        if above > lead.end:
            letters[above - 1 if letters[above - 1] in ".;," else above] = ";"
        elif letters[above - 1] != ":":
            letters[above] = ":"
        for one, other in pairwise(item):  # the number of a list, and its name on the line below
            letters[one.end : other.start] = ")" + " " * (other.start - one.end - 1)
        above = item[-1].end
