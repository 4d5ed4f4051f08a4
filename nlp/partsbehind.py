"""Places whose component or indicator stands behind them: "trong đó 41 chính quyền số, 60 kinh tế số", "thứ 30 và 41 về SIPAS"."""

import re
from itertools import pairwise

from nlp.board import MOST_RANKED
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.instep import listed
from nlp.mention import Mention
from nlp.numbers import parse
from nlp.patterns import cue
from nlp.rows import Row
from nlp.state import Name

_NUMBER_BEFORE = cue(
    r"(?:^|[,;:(]\s*|(?<!\w)(?P<among>trong\s+đó|cụ\s+thể)\s*:?\s+|(?<!\w)(?:và|còn|gồm|rồi|(?:nhưng|song|mà)\s+(?:lại\s+)?(?:chỉ|mới|tận|mãi))\s+)(?:(?:hạng|thứ)\s+)?(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?\s+(?P<lead>(?:về|ở|trong)\s+(?:(?:trụ\s+cột|chỉ\s+số|lĩnh\s+vực|nội\s+dung)\s+)?)?[\"“]?$"
)
_ITEM_ENDS = cue(r"[\"”]?\s*(?:$|[,;.)](?!\d)|(?:và|còn|rồi)\s)")
_NO_OTHER_NUMBER = cue(r"(?:[^\d.]|(?:19|20)\d\d|\.(?=[a-zđ]))*")
_THINGS = frozenset({"thủ tục hành chính", "dịch vụ công", "dịch vụ công trực tuyến"})
"""Of these there can be so many."""
_FEWEST = 2
_TO_BOUND = cue(r"\s*(?:đến|tới|-|–)\s*")
_TO_WHAT = cue(r"\s*(?:(?:về|ở|tại|trong|với)\s+)?(?:(?:trụ\s+cột|chỉ\s+số|lĩnh\s+vực|nội\s+dung|bảng)\s+)?[\"“]?")


def before_their_parts(sentence: SentenceText) -> list[Row]:
    """Bare numbers right before components, behind a place of the whole: "xếp thứ 44, trong đó 41 chính quyền số"."""
    ranks = [figure for figure in sentence.scan.figures if figure.kind == "rank"]
    parts = [each for each in sentence.mentions if each.kind == "component" and each.text.lower() not in _THINGS]
    if not ranks or not parts:
        return []
    found: list[Row] = []
    among = False
    for part in parts:
        match = _NUMBER_BEFORE.search(sentence.lowered, max(0, part.start - 50), part.start)
        if match is None or not _ITEM_ENDS.match(sentence.lowered, part.end) or _is_typed(sentence, match):
            continue
        reached = max([each.end for each in (*ranks, *(row for row, _ in found)) if each.end <= match.start()] or [-1])
        if reached < 0 or not _NO_OTHER_NUMBER.fullmatch(sentence.lowered, reached, match.start()):
            continue
        value, total = int(match["value"]), int(match["total"] or 0) or None
        if 0 < value <= (total or MOST_RANKED):
            among = among or match["among"] is not None or match["lead"] is not None
            end = match.end("total") if total else match.end("value")
            place = Figure(match.start("value"), end, "rank", parse(str(value)), "rank", total=total, rule="row")
            found.append((place, part))
    return found if among or len(found) >= _FEWEST else []


def _is_typed(sentence: SentenceText, match: re.Match[str]) -> bool:
    """Whether the number has been read as something already."""
    start, end = match.span("value")
    return any(each.start < end and start < each.end for each in sentence.scan.figures)


def shared_behind(
    sentence: SentenceText, figures: list[Figure], given: dict[int, Name | Mention]
) -> dict[int, Mention]:
    """The form “A và B lần lượt thứ 33 và 37 PAR INDEX, thứ 30 và 41 SIPAS”: what stands behind the last is of all of the run."""
    result: dict[int, Mention] = {}
    for low, high in pairwise(figures):
        bounds = low.rule == high.rule == "range" and low.kind == high.kind and low.comparator != high.comparator
        behind = _named_behind(sentence, high.end) if bounds else None
        if behind is not None and _TO_BOUND.fullmatch(sentence.lowered, low.end, high.start):
            result[id(low)] = behind  # "tăng từ 3 đến 5 bậc về PCI"
    places = [figure for figure in figures if figure.kind == "rank" and isinstance(given.get(id(figure)), Name)]
    for run in listed(sentence.lowered, places) if len(places) > _FEWEST else ():
        owners = [given[id(figure)] for figure in run]
        behind = _named_behind(sentence, run[-1].end)
        if len(set(owners)) == len(run) and behind is not None:
            result |= {id(figure): behind for figure in run}
    return result


def _named_behind(sentence: SentenceText, end: int) -> Mention | None:
    """The indicator or component that stands right behind a place in the sentence."""
    behind = next((each for each in sentence.mentions if each.start >= end), None)
    named = behind is not None and behind.kind in {"indicator", "component"}
    return behind if named and behind and _TO_WHAT.fullmatch(sentence.lowered, end, behind.start) else None
