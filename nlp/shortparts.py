"""Components by a word or two, in a list that names others in full: "Thể chế 82,35% (47), Hiện đại hóa 78,98% (36), Tác động 79,12%"."""

import re

from nlp.draft import SentenceText
from nlp.mention import Mention
from nlp.partnames import part_named
from nlp.patterns import cue
from nlp.state import State

_ITEM = cue(
    r"(?:^|[,;:(]\s+|\(\d{1,2}\)\s*|[-–•+]\s+|\s(?:và|còn|riêng|là|gồm|ở|về|như|nhất|(?:rồi|tiếp|kế)\s+đến)\s+)[\"“]?(?!(?:là|gồm|và|còn|về|ở|nhất)\s)(?P<label>[^\W\d]+(?:,?\s[^\W\d]+){0,4}?)[\"”]?"
    r"(?:\s*[:(–-]\s*|\s+|,\s+(?=(?:(?:chỉ|mới|lại|vẫn|cũng)\s+)?(?:đứng|xếp|ở|đạt|hạng|thứ)\s))(?:(?:đạt|được|là|xếp|đứng|hạng|thứ|ở|vị\s+trí|với|có|chỉ|mới|tăng|giảm|từ|điểm)\s+)*(?=\d)"
)
"""One of a list: a name, and its number right behind it."""
_GIVEN = cue(
    r"\d\s*(?:%|điểm)?\s*(?:\([^()]{1,20}\)\s*)?cho\s+[\"“]?(?P<label>[^\W\d]+(?:,?\s[^\W\d]+){0,4}?)[\"”]?(?=\s*(?:[;.](?!\d)|,\s+\d|$|và\s+\d))"
)
"""One of a list that tells the values first: "80,33% (hạng 13) cho tổ chức bộ máy; …"."""
_ITS_VALUE = cue(
    r"[\"”]?\s+của\s+(?:tỉnh|bộ|thành\s+phố|đơn\s+vị|ngành|địa\s+phương)\s+(?:(?:chỉ|mới|đã|vẫn)\s+)*(?:đạt|được|là|ở\s+mức)\s+\d"
)
"""The form “cải cách tài chính công của Bộ chỉ được 68,51%”."""
_FEWEST_ALONE = 4
"""So many short names of components of one indicator explain each other: "Tham gia 4,63; Công khai 5,41; Giải trình 4,21; …"."""
_NO_PART = frozenset({"điểm", "hạng", "thứ", "tăng", "giảm", "đạt", "xếp", "đứng", "năm", "trong", "so", "tỉnh"})


def with_short_parts(sentence: SentenceText, mentions: list[Mention], state: State) -> list[Mention]:
    """The mentions, with the names of a list that only a component beside them that is named in full, or each other, explain."""
    named = [mention for mention in mentions if mention.kind == "component"]
    if not sentence.scan.figures:
        return mentions
    short = _beside_full_names(sentence, mentions, named, state)
    if short:
        return sorted([*mentions, *short], key=lambda each: each.start)
    if len(named) > 1 or not _may_be_list(sentence):
        label = _as_label(sentence, mentions, state) if not named else None
        labels = [label] if label is not None else _extremes(sentence, mentions, state)
        return sorted([*mentions, *labels], key=lambda each: each.start) if labels else mentions
    others = [
        mention for mention in mentions if mention not in named
    ]  # "Minh bạch" is PAPI's as well in a list of PAPI
    told = {code for mention in mentions if mention.kind == "indicator" for code in mention.ids}
    alone = _short_parts(sentence, others, told or set(state.last.indicators), set())
    if len(alone) < _FEWEST_ALONE:
        return mentions
    kept = [mention for mention in mentions if not any(mention.start < p.end and p.start < mention.end for p in alone)]
    return sorted([*kept, *alone], key=lambda each: each.start)


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


_EXTREME = cue(
    r"(?<!\w)(?:lĩnh\s+vực|nội\s+dung|(?:chỉ\s+số|tiêu\s+chí|nội\s+dung)\s+thành\s+phần|trục|trụ\s+cột)(?!\w)(?:[^.;:\n]|\.(?=\d))*?"
    r"\s(?:cao|thấp|tốt|kém|yếu)\s+nhất(?:\s+(?:của|trong)\s+(?:tỉnh|bộ|thành\s+phố|8\s+lĩnh\s+vực))?\s*(?:\s(?:là|thuộc\s+về|ở|rơi\s+vào)|:)\s+[\"“]?(?P<label>[^\W\d]+(?:\s[^\W\d]+){1,4}?)[\"”]?"
    r"(?:\s*[:,(–-]\s*|\s+)(?:(?:đạt|được|với|là|chỉ|mới|ở\s+mức|khi|xếp|đứng|ở|thứ|hạng|vị\s+trí)\s+)*(?=\d)"
)


def _extremes(sentence: SentenceText, mentions: list[Mention], state: State) -> list[Mention]:
    """The form “Lĩnh vực thấp nhất là công vụ: 89,4%”: a component by its short name, of the indicator spoken of."""
    told = {code for mention in mentions if mention.kind == "indicator" for code in mention.ids}
    codes = told or set(state.last.indicators)
    if len(codes) != 1 or "nhất" not in sentence.lowered:
        return []
    code, found = next(iter(codes)), list[Mention]()
    for match in _EXTREME.finditer(sentence.lowered):
        start, end = match.span("label")
        name = part_named(match["label"], code)
        if name is not None and not any(mention.start < end and start < mention.end for mention in mentions):
            label = sentence.text[start:end]
            found.append(Mention(start, end, "component", (f"{code}/{name}",), label, strong=False))
    return found


def _beside_full_names(
    sentence: SentenceText, mentions: list[Mention], named: list[Mention], state: State
) -> list[Mention]:
    """The short names beside components named in full, all of one indicator."""
    codes = set.intersection(*({key.partition("/")[0] for key in mention.ids} for mention in named)) if named else set()
    codes = codes & set(state.last.indicators) if len(codes) > 1 else codes
    starts = {mention.start for mention in named}
    listed = any(match.start("label") in starts for match in _items(sentence.lowered))
    if not listed and not any(_ITS_VALUE.match(sentence.lowered, mention.end) for mention in named):
        return []
    return _short_parts(sentence, mentions, codes, {key for mention in named for key in mention.ids})


def _items(lowered: str) -> list[re.Match[str]]:
    found = [*_ITEM.finditer(lowered), *(_GIVEN.finditer(lowered) if " cho " in lowered else ())]
    return [match for match in found if match["label"].split()[0] not in _NO_PART]


def _short_parts(sentence: SentenceText, mentions: list[Mention], codes: set[str], known: set[str]) -> list[Mention]:
    """The items of a list that name components of the only indicator, but those that are known."""
    found: list[Mention] = []
    for match in _items(sentence.lowered) if len(codes) == 1 else ():
        start, end = match.span("label")
        start += match["label"].rfind(" có ") + 4 if " có " in match["label"] else 0  # "Đà Nẵng có Tham gia 4,63"
        if any(mention.start < end and start < mention.end for mention in mentions):
            continue
        code = next(iter(codes))
        name = part_named(sentence.lowered[start:end], code)
        key = f"{code}/{name}"
        if name is not None and key not in known:
            known.add(key)
            found.append(Mention(start, end, "component", (key,), sentence.text[start:end], strong=False))
    return found
