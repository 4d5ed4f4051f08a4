"""Values of whoever leads or closes a table, named behind what he is: "kém xa mức 6,45 điểm của tỉnh dẫn đầu là Bắc Ninh"."""

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.state import Name

_OF_THE_LEADER = cue(
    r"\s+(?:của|ở)\s+(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|cơ\s+quan|huyện|sở|xã|phường)\s+(?:đang\s+)?(?:dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|xếp\s+(?:thứ\s+)?nhất|cao\s+nhất|tốt\s+nhất|thấp\s+nhất|đứng\s+cuối|xếp\s+cuối|cuối\s+bảng|đội\s+sổ)(?:\s+(?:cả\s+nước|toàn\s+quốc|vùng|khu\s+vực|khối|bảng))?\s*(?:,|:|\(|[–-]|là)?\s*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)


def of_leaders(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name]:
    """Whose each value is that the leader or the last of a table has, where he is named right behind those words."""
    if " của " not in sentence.lowered and " ở " not in sentence.lowered:
        return {}
    found = {}
    for figure in figures:
        told = _OF_THE_LEADER.match(sentence.lowered, figure.end) if figure.kind == "score" else None
        who = None if told is None else next((name for name in names if name.start == told.end()), None)
        if who is not None and not who.group:
            found[id(figure)] = who.name
    return found
