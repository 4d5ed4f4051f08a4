"""Places told by the order of a whole list: "xếp hạng theo thứ tự từ 1 đến 9 như sau: Phú Bình, Đại Từ, …"."""

from decimal import Decimal

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.nameruns import run_from
from nlp.patterns import cue
from nlp.state import Name

_FROM_FIRST = cue(
    r"(?<!\w)(?:theo\s+thứ\s+tự|thứ\s+tự|xếp(?:\s+hạng)?|thứ\s+hạng|lần\s+lượt)\s+(?:xếp\s+hạng\s+)?(?:(?P<down>từ\s+(?:cao\s+(?:xuống|đến|tới)\s+thấp|trên\s+xuống(?:\s+dưới)?))|từ\s+(?:thứ\s+|hạng\s+|vị\s+trí\s+)?(?:1|nhất|đầu)\s+(?:đến|tới)\s+(?:thứ\s+|hạng\s+|vị\s+trí\s+)?(?P<last>\d{1,2}))(?!\w|[.,]\d)"
)
_TO_LIST = cue(
    r"(?:[^.;:,\d]|\d{1,3}(?=\s+(?:tỉnh|huyện|sở|xã|phường|đơn|địa|quận))|20\d\d|,(?=\s+(?:ngành|huyện|thị|thành|phường|xã)\s)){0,60}?(?::|\slà|\sgồm)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_OF_A_RANKING = cue(
    r"(?<!\w)(?:xếp\s+(?:hạng|từ|thứ)|thứ\s+hạng|bảng\s+xếp|dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|cao\s+nhất)(?!\w)"
)
_FEWEST = 3


def tells_order(lowered: str) -> bool:
    """Whether a list may be in the order of its places: "theo thứ tự từ 1 đến 9", "từ cao xuống thấp"."""
    return ("thứ tự" in lowered or " từ " in lowered) and _FROM_FIRST.search(lowered) is not None


def ordered(sentence: SentenceText, names: list[Candidate]) -> list[tuple[Figure, Name]]:
    """The places of the names behind such words, where no figure stands among them."""
    lowered = sentence.lowered
    told = _FROM_FIRST.search(lowered) if "từ" in lowered else None
    first = next((name for name in names if told is not None and name.start >= told.end()), None)
    if told is None or first is None or not _TO_LIST.fullmatch(lowered, told.end(), first.start):
        return []
    run = run_from(lowered, names, first)
    if len(run) < _FEWEST or any(told.start() < each.end for each in sentence.scan.figures):
        return []
    if told["last"] and int(told["last"]) != len(run):
        return []
    if not _OF_A_RANKING.search(lowered, 0, first.start):
        return []
    return [
        (Figure(name.start, name.end, "rank", Decimal(place), "rank", rule="in_order"), name.name)
        for place, name in enumerate(run, 1)
    ]
