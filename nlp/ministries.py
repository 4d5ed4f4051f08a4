"""Ministries listed without their word: "các bộ Tài chính, Tư pháp", "Bộ Y tế (80%), Nội vụ (88%)", "ba bộ dưới 80%: Ngoại giao …"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from nlp.lexicon import normal
from nlp.mention import Mention
from nlp.patterns import cue
from schema.catalogue import catalogue

_HEAD = "bộ "
_COUNTS = (
    "các ",
    "những ",
    "khối ",
    "nhóm ",
    "tốp ",
    "hai ",
    "ba ",
    "bốn ",
    "năm ",
    "sáu ",
    "bảy ",
    "tám ",
    "chín ",
    "mười ",
)
"""Before the word for ministries where several follow; a number does as well."""
_SEVERAL = cue(r"bộ(?:,\s*(?:cơ\s+quan\s+ngang\s+bộ|cơ\s+quan|ngành))*(?!\w)")
_OPENS = cue(r"(?::|\(|\s(?:là|gồm|như|gồm\s+có|thuộc\s+về|có|gọi\s+tên))\s*")
"""What may stand right before the first of their names, no further behind the word for several than this."""
_REACH = 90
_BREAK = cue(r"[;\n]|:\s|[.](?!\d)")
_BRACKET = r"(?:\s*\([^()\n]{1,70}\))?"
_RESULT = r"(?:[\s:=–-]+(?:\d+(?:[.,/]\d+)*\s*(?:%|điểm|bậc)?|nhất|nhì|ba|tư|đạt|được|với|xếp|đứng|thứ|hạng|vị\s+trí|ở|số|có|cùng|chỉ|là|đầu|cuối|cao|thấp)(?!\w))*"
_JOINT = cue(
    rf"{_BRACKET}{_RESULT}{_BRACKET}\s*(?:,\s*và\s+|[,;/]\s*|\s+(?:và|cùng|lẫn|với|hay|hoặc)\s+)(?:cuối\s+cùng\s+là\s+)?"
)
_ENDS = cue(
    r"\s*(?:[,;:.()/“”\"=–-]|$|\d|(?:và|cùng|lẫn|là|đạt|được|xếp|đứng|với|thứ|hạng|nhất|nhì|ba|tư|đều|lần\s+lượt|tăng|giảm|có|chỉ|mới|cũng|còn|vẫn|đã|ở|nằm|giữ|dẫn|tụt|lọt|vào|trong|về|rơi|vươn|cùng|đồng|bị|năm|cao|thấp|đầu|cuối|tiếp|hay|hoặc|chia|thuộc|trên|dưới|như|để|tại|do|phải|sẽ|cần|không|chưa|đang|từng|luôn|nhận|phấn\s+đấu|quyết\s+tâm|đặt|bằng|ngang|thay|song|nối|bám|góp|chiếm|giành|khép|hoán|vượt|mất|cải\s+thiện|nhảy|leo|lùi|rớt|lên|xuống|từ|sau|rồi|khi|thì|nhờ|nên|nhưng|trước)(?!\w))"
)
"""What stands behind the name of a ministry, and not behind a word of a longer expression ("Tài chính công")."""


@lru_cache(maxsize=1)
def _fields() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """What ministries are called behind the word "bộ", the longest first, by its first word."""
    known: dict[str, tuple[str, ...]] = {}
    for surface in catalogue().surfaces():
        text = normal(surface.text)
        if surface.kind == "unit" and text.startswith(_HEAD):
            field = text.removeprefix(_HEAD)
            known[field] = tuple(dict.fromkeys((*known.get(field, ()), *surface.ids)))
    by_word: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for field, ids in sorted(known.items(), key=lambda entry: -len(entry[0])):
        by_word.setdefault(_first_word(field), []).append((field, ids))
    return {word: tuple(fields) for word, fields in by_word.items()}


def _first_word(text: str) -> str:
    word = re.match(r"\w+", text)
    return word.group() if word is not None else ""


def _field_at(text: str, lowered: str, position: int) -> Mention | None:
    """The ministry whose field is written here, with a capital and nothing that goes on with it."""
    if position >= len(text) or not text[position].isupper():
        return None
    for field, ids in _fields().get(_first_word(lowered[position : position + 16]), ()):
        end = position + len(field)
        if lowered.startswith(field, position) and _ENDS.match(lowered, end):
            return Mention(position, end, "unit", ids, text[position:end])
    return None


def listed(text: str, lowered: str, named: list[Mention]) -> list[Mention]:
    """The ministries without the word "bộ" of lists that it opens, or that another ministry opens."""
    if "bộ" not in lowered:
        return []
    ends = {mention.start: mention.end for mention in named if mention.kind == "unit" and _is_ministry(mention)}
    found: dict[int, Mention] = {}
    for head in _heads(lowered):
        direct = re.match(r"\s+", lowered[head.end() : head.end() + 2])
        first = _field_at(text, lowered, head.end() + direct.end()) if direct is not None else None
        opening = _first_name(text, lowered, head.end(), ends) if first is None else None
        if opening is not None:
            first = _field_at(text, lowered, opening)
            if first is None:
                _go_on(text, lowered, ends[opening], ends, found)
        if first is not None:
            found[first.start] = first
            _go_on(text, lowered, first.end, ends, found)
    for start, end in ends.items():
        if lowered.startswith(_HEAD, start):
            _go_on(text, lowered, end, ends, found)
    return list(found.values())


def _first_name(text: str, lowered: str, start: int, ends: dict[int, int]) -> int | None:
    """Where the first ministry stands behind the word for several: "đều có điểm trên 87%: Tư pháp 89,95%"."""
    stop = _BREAK.search(lowered, start, start + _REACH)
    for opening in _OPENS.finditer(lowered, start, stop.end() if stop else start + _REACH):
        if opening.end() in ends or _field_at(text, lowered, opening.end()) is not None:
            return opening.end()
    return None


def _heads(lowered: str) -> Iterator[re.Match[str]]:
    """The places where several ministries are spoken of."""
    at = lowered.find("bộ")
    while at >= 0:
        before = lowered[max(0, at - 8) : at]
        if before.endswith(_COUNTS) or (before[-1:] == " " and before[-2:-1].isdigit()):
            head = _SEVERAL.match(lowered, at)
            if head is not None:
                yield head
        at = lowered.find("bộ", at + 2)


_OF_SEVERAL = ("toàn ", "các ", "nhiều ", "bộ, ", "liên ")
_ACTS = cue(
    r"(?:\s+(?:cũng|đã|vẫn|lại|chỉ|mới|còn|tiếp\s+tục|bất\s+ngờ|lần\s+đầu(?:\s+tiên)?|năm\s+(?:nay|20\d\d)))*\s+(?:đạt|xếp|đứng|tăng|giảm|tụt|vươn|rơi|rớt|mất|đánh\s+mất|cải\s+thiện|lọt|dẫn|giữ|nhảy|lùi|bứt|lấy\s+lại|leo|ở\s+(?:vị|hạng|thứ)|đặt\s+mục|phấn\s+đấu)(?!\w)"
)
_BANKS, _CENTRAL_BANK = "ngân hàng", "ministry:ngan-hang-nha-nuoc-viet-nam"


def sectors(text: str, lowered: str, named: list[Mention]) -> list[Mention]:
    """The form “ngành giao thông vươn lên thứ 7”, in a text that names the ministry and no department."""
    if "ngành " not in lowered or any(mention.kind == "department" for mention in named):
        return []
    known = {
        unit_id for mention in named if mention.kind == "unit" and _is_ministry(mention) for unit_id in mention.ids
    }
    found = []
    for field, ids in _sector_names() if known else ():
        if not known.intersection(ids):
            continue
        at = lowered.find(f"ngành {field}")
        while at >= 0:
            end = at + len("ngành ") + len(field)
            alone = not (at and lowered[at - 1].isalnum()) and not lowered.endswith(_OF_SEVERAL, 0, at)
            if alone and _ACTS.match(lowered, end):
                found.append(Mention(at, end, "unit", ids, text[at:end]))
            at = lowered.find(f"ngành {field}", end)
    return found


@lru_cache(maxsize=1)
def _sector_names() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the branches of ministries are called, by the names of the ministries."""
    fields = [entry for entries in _fields().values() for entry in entries if entry[0].replace(" ", "").isalpha()]
    return (*fields, (_BANKS, (_CENTRAL_BANK,)))


def _is_ministry(mention: Mention) -> bool:
    return mention.ids[0].startswith(("ministry:", "agency:"))


def _go_on(text: str, lowered: str, end: int, ends: dict[int, int], found: dict[int, Mention]) -> None:
    """Take up the names that follow one of a list, until something else follows."""
    while (joint := _JOINT.match(lowered, end)) is not None:
        start = joint.end()
        if start in ends:
            end = ends[start]
            continue
        mention = found.get(start) or _field_at(text, lowered, start)
        if mention is None:
            return
        found[start], end = mention, mention.end
