"""Which of two indicators "bảng đầu", "chỉ số sau", "the former", "the latter" stand for: those that the text names before."""

import re

from nlp.mention import Mention
from nlp.patterns import cue

_NOUN = r"(?:bảng(?:\s+xếp\s+hạng)?|bộ\s+chỉ\s+số|chỉ\s+số|thước\s+đo)"
_ONE_OF_TWO = cue(
    rf"(?<!\w)(?:(?<=\sở\s)|(?<=\strong\s)|(?<=\stại\s)|(?<=\svới\s)|(?<=\svề\s)|(?<=\scủa\s))(?:(?P<first>{_NOUN}\s+(?:đầu(?!\s+(?:tiên|vào|ra|bảng|tư|người))|trước(?!\s+đó)|thứ\s+nhất))|(?P<last>{_NOUN}\s+(?:sau(?!\s+(?:đây|đó|sáp|hợp|\d))|thứ\s+hai)))(?!\w)(?!\s*:)"
    r"|(?<!\w)(?:in|on|of|for|with)\s+the\s+(?:(?P<former>former|first)|(?P<latter>latter|second))(?=\s*(?:[,.;)]|$|(?:and|but|while|from|to)\s)|(?:['’]s)?\s+(?:index|table|ranking|list)(?!\w))"
)
_SENTENCE_ENDS = re.compile(r"[.!?]\s|\n")
_PAIR = 2


def of_the_pair(text: str, lowered: str, found: list[Mention]) -> list[Mention]:
    """The names with one of the indicator that each such word stands for; none where the text names more or fewer than two.

    "Chỉ số thứ hai" is then no component by its number.

    Args:
        text: the whole text.
        lowered: the same in small letters.
        found: the names in it, in their order.
    """
    if len({mention.ids[0] for mention in found if mention.kind == "indicator"}) < _PAIR:
        return found
    added = []
    for match in _ONE_OF_TWO.finditer(lowered):
        codes = _two_before(lowered, match.start(), found) or _two_of_its_sentence(lowered, match, found)
        if codes:
            code = codes[0] if match["first"] or match["former"] else codes[1]
            start = (
                match.end() - len(match.group().split(maxsplit=1)[1])
                if match["former"] or match["latter"]
                else match.start()
            )
            added.append(Mention(start, match.end(), "indicator", (code,), text[start : match.end()]))
    kept = [each for each in found if not any(each.start < one.end and one.start < each.end for one in added)]
    return sorted([*kept, *added], key=lambda mention: mention.start)


def _named(found: list[Mention], start: int, end: int) -> tuple[str, ...]:
    """The indicators named in a stretch of the text, each once."""
    return tuple(dict.fromkeys(each.ids[0] for each in found if each.kind == "indicator" and start <= each.start < end))


def _two_before(lowered: str, until: int, found: list[Mention]) -> tuple[str, ...]:
    """The two that the paragraph tells of, else those of the sentence before, or of as many before it as tell of two."""
    paragraph = lowered.rfind("\n", 0, until) + 1
    told = _named(found, paragraph, until)
    if len(told) == _PAIR:
        return told
    ends = [paragraph, *(match.end() for match in _SENTENCE_ENDS.finditer(lowered, paragraph, until))]
    for start in reversed(ends):
        codes = _named(found, start, until)
        if len(codes) >= _PAIR:
            return codes if len(codes) == _PAIR else ()
    return ()


def _two_of_its_sentence(lowered: str, match: re.Match[str], found: list[Mention]) -> tuple[str, ...]:
    """The form “đứng thứ 50 trong bảng đầu, thứ 43 trong bảng sau khi công bố PAR INDEX và SIPAS”: named behind."""
    ends = _SENTENCE_ENDS.search(lowered, match.end())
    codes = _named(found, match.end(), ends.start() if ends else len(lowered))
    return codes if len(codes) == _PAIR else ()
