"""Components by a word or two, in a list that names others in full: "Thể chế 82,35% (47), Hiện đại hóa 78,98% (36), Tác động 79,12%"."""

from nlp.draft import SentenceText
from nlp.mention import Mention
from nlp.partnames import part_named
from nlp.patterns import cue
from nlp.state import State

_ITEM = cue(
    r"(?:^|[,;:(]\s+|\(\d{1,2}\)\s*|[-–•+]\s+|\s(?:và|còn|riêng|là|gồm|ở|về|như|nhất)\s+)[\"“]?(?!(?:là|gồm|và|còn|về|ở|nhất)\s)(?P<label>[^\W\d]+(?:,?\s[^\W\d]+){0,4}?)[\"”]?"
    r"(?:\s*[:(–-]\s*|\s+)(?:(?:đạt|được|là|xếp|đứng|hạng|thứ|ở|vị\s+trí|với|có|chỉ|mới|tăng|giảm|từ|điểm)\s+)*(?=\d)"
)
"""One of a list: a name, and its number right behind it."""
_FEWEST = 2
_FEWEST_ALONE = 4
"""So many short names of components of one indicator explain each other: "Tham gia 4,63; Công khai 5,41; Giải trình 4,21; …"."""
_NO_PART = frozenset({"điểm", "hạng", "thứ", "tăng", "giảm", "đạt", "xếp", "đứng", "năm", "trong", "so", "tỉnh"})


def with_short_parts(sentence: SentenceText, mentions: list[Mention], state: State) -> list[Mention]:
    """The mentions, with the names of a list that only the components beside them explain, where two are named in full."""
    named = [mention for mention in mentions if mention.kind == "component"]
    if not sentence.scan.figures:
        return mentions
    if len(named) < _FEWEST and not _may_be_list(sentence):
        label = _as_label(sentence, mentions, state) if not named else None
        return sorted([*mentions, label], key=lambda each: each.start) if label is not None else mentions
    few = named[0] if len(named) == 1 else None
    others = [mention for mention in mentions if mention is not few]  # "Minh bạch" is PAPI's as well in a list of PAPI
    short = _short_parts(sentence, others, [] if few else named, state)
    if few and any(few.start < part.end and part.start < few.end for part in short):
        return sorted([*others, *short], key=lambda each: each.start)
    return sorted([*mentions, *short], key=lambda each: each.start) if short else mentions


def _may_be_list(sentence: SentenceText) -> bool:
    """Whether a sentence has as many figures, each behind a mark, as make a list of components by itself."""
    return (
        len(sentence.scan.figures) >= _FEWEST_ALONE
        and sentence.lowered.count(";") + sentence.lowered.count(", ") >= _FEWEST_ALONE - 1
    )


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
    codes = _of_one_indicator(mentions, named, state)
    if len(codes) != 1:
        return []
    code = codes.pop()
    items = [match for match in _ITEM.finditer(sentence.lowered) if match["label"].split()[0] not in _NO_PART]
    starts = {mention.start for mention in named}
    if len(named) >= _FEWEST and not any(match.start("label") in starts for match in items):
        return []
    known = {key for mention in named for key in mention.ids if key.startswith(f"{code}/")}
    found: list[Mention] = []
    for match in items:
        start, end = match.span("label")
        start += match["label"].rfind(" có ") + 4 if " có " in match["label"] else 0  # "Đà Nẵng có Tham gia 4,63"
        if any(mention.start < end and start < mention.end for mention in mentions):
            continue
        name = part_named(sentence.lowered[start:end], code)
        key = f"{code}/{name}"
        if name is not None and key not in known:
            known.add(key)
            found.append(Mention(start, end, "component", (key,), sentence.text[start:end], strong=False))
    return found if len(named) >= _FEWEST or len(known) >= _FEWEST_ALONE else []


def _of_one_indicator(mentions: list[Mention], named: list[Mention], state: State) -> set[str]:
    """The indicators that all components named belong to; where fewer are named, the one the sentence or the last names."""
    if len(named) < _FEWEST:
        told = {code for mention in mentions if mention.kind == "indicator" for code in mention.ids}
        return told or set(state.last.indicators)
    shared = set.intersection(*({key.partition("/")[0] for key in mention.ids} for mention in named))
    return shared & set(state.last.indicators) if len(shared) > 1 else shared
