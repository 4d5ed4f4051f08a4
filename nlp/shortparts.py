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
_FEWEST = 2
_NO_PART = frozenset({"điểm", "hạng", "thứ", "tăng", "giảm", "đạt", "xếp", "đứng", "năm", "trong", "so", "tỉnh"})


def with_short_parts(sentence: SentenceText, mentions: list[Mention], state: State) -> list[Mention]:
    """The mentions, with the names of a list that only the components beside them explain, where two are named in full."""
    named = [mention for mention in mentions if mention.kind == "component"]
    if len(named) < _FEWEST or not sentence.scan.figures:
        return mentions
    short = _short_parts(sentence, mentions, named, state)
    return sorted([*mentions, *short], key=lambda each: each.start) if short else mentions


def _short_parts(sentence: SentenceText, mentions: list[Mention], named: list[Mention], state: State) -> list[Mention]:
    codes = set.intersection(*({key.partition("/")[0] for key in mention.ids} for mention in named))
    codes = codes & set(state.last.indicators) if len(codes) > 1 else codes
    if len(codes) != 1:
        return []
    code = codes.pop()
    items = [match for match in _ITEM.finditer(sentence.lowered) if match["label"].split()[0] not in _NO_PART]
    starts = {mention.start for mention in named}
    if not any(match.start("label") in starts for match in items):
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
