"""Components by a word or two, in a list that names others in full: "Thể chế 82,35% (47), Hiện đại hóa 78,98% (36), Tác động 79,12%"."""

from nlp.draft import SentenceText
from nlp.mention import Mention
from nlp.partnames import part_named
from nlp.patterns import cue
from nlp.state import State

_ITEM = cue(
    r"(?:^|[,;:(]\s+|[-–•+]\s+|\s(?:và|còn|riêng|là|gồm|ở|về|như|nhất)\s+)[\"“]?(?!(?:là|gồm|và|còn|về|ở|nhất)\s)(?P<label>[^\W\d]+(?:,?\s[^\W\d]+){0,4}?)[\"”]?"
    r"(?:\s*[:(–-]\s*|\s+)(?:(?:đạt|được|là|xếp|đứng|hạng|thứ|ở|vị\s+trí|với|có|chỉ|mới|tăng|giảm|từ|điểm)\s+)*(?=\d)"
)
"""One of a list: a name, and its number right behind it."""
_ITS_VALUE = cue(
    r"[\"”]?\s+của\s+(?:tỉnh|bộ|thành\s+phố|đơn\s+vị|ngành|địa\s+phương)\s+(?:(?:chỉ|mới|đã|vẫn)\s+)*(?:đạt|được|là|ở\s+mức)\s+\d"
)
"""The form “cải cách tài chính công của Bộ chỉ được 68,51%”."""
_FEWEST = 1
_NO_PART = frozenset({"điểm", "hạng", "thứ", "tăng", "giảm", "đạt", "xếp", "đứng", "năm", "trong", "so", "tỉnh"})


def with_short_parts(sentence: SentenceText, mentions: list[Mention], state: State) -> list[Mention]:
    """The mentions, with the names of a list that only the components beside them explain, where two are named in full."""
    named = [mention for mention in mentions if mention.kind == "component"]
    if not named and sentence.scan.figures:
        label = _as_label(sentence, mentions, state)
        return sorted([*mentions, label], key=lambda each: each.start) if label is not None else mentions
    if len(named) < _FEWEST or not sentence.scan.figures:
        return mentions
    short = _short_parts(sentence, mentions, named, state)
    return sorted([*mentions, *short], key=lambda each: each.start) if short else mentions


_LABEL = cue(r"[\W\d_]*(?P<label>[^\W\d]+(?:,?\s[^\W\d]+){1,4}?)\s*:\s*(?:(?:đạt|được|hạng|xếp|thứ)\s+)*\d")


def _as_label(sentence: SentenceText, mentions: list[Mention], state: State) -> Mention | None:
    """The sentence “Tác động: 80,77% (hạng 33).” behind one on another component: a label, and its number."""
    match = _LABEL.match(sentence.lowered) if state.last.component is not None and state.since_indicator == 0 else None
    if match is None or len(state.last.indicators) != 1:
        return None
    start, end = match.span("label")
    if any(mention.start < end and start < mention.end for mention in mentions):
        return None
    name = part_named(match["label"], state.last.indicators[0])
    key = f"{state.last.indicators[0]}/{name}"
    return Mention(start, end, "component", (key,), sentence.text[start:end], strong=False) if name else None


def _short_parts(sentence: SentenceText, mentions: list[Mention], named: list[Mention], state: State) -> list[Mention]:
    codes = set.intersection(*({key.partition("/")[0] for key in mention.ids} for mention in named))
    codes = codes & set(state.last.indicators) if len(codes) > 1 else codes
    if len(codes) != 1:
        return []
    code = codes.pop()
    items = [match for match in _ITEM.finditer(sentence.lowered) if match["label"].split()[0] not in _NO_PART]
    starts = {mention.start for mention in named}
    if not any(match.start("label") in starts for match in items) and not any(
        _ITS_VALUE.match(sentence.lowered, mention.end) for mention in named
    ):
        return []
    known = {key for mention in named for key in mention.ids}
    found: list[Mention] = []
    for match in items:
        start, end = match.span("label")
        if any(mention.start < end and start < mention.end for mention in mentions):
            continue
        name = part_named(match["label"], code)
        key = f"{code}/{name}"
        if name is not None and key not in known:
            known.add(key)
            found.append(Mention(start, end, "component", (key,), sentence.text[start:end], strong=False))
    return found
