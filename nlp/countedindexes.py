"""Indices that are counted and not named: "địa phương duy nhất đứng đầu 4 bộ chỉ số", "dẫn đầu hai trong ba chỉ số"."""

from nlp.draft import SentenceText
from nlp.figures import SPELT, Figure, small
from nlp.patterns import cue

_SO_MANY = cue(
    rf"\s+(?:(?:cùng\s+lúc|đồng\s+thời|trong|ở|về|tại|cả|tới|đến|toàn\s+quốc|cả\s+nước)\s+)*(?P<count>\d{{1,2}}|{SPELT})(?:\s*/\s*\d{{1,2}}|\s+trong\s+(?:số\s+|tổng\s+số\s+)?(?:\d{{1,2}}|{SPELT}))?\s+(?:bộ\s+chỉ\s+số|chỉ\s+số|bảng\s+xếp\s+hạng)(?!\s+(?:thành\s+phần|nội\s+dung|con|chính|trụ))(?!\w)"
)

_ALL_OF_THEM = cue(r"\s+(?:ở\s+)?cả\s+(?:hai|ba|bốn|năm|[2-5])\s*:")
"""The form “Bà Rịa - Vũng Tàu dẫn đầu cả ba: PCI thứ 4 cả nước, PAR INDEX thứ 7”: among those compared, whose places follow."""


def leads_so_many(sentence: SentenceText, figure: Figure) -> bool:
    """Whether a superlative is of more indices than the sentence names: of which ones, it does not tell."""
    if figure.rule != "superlative":
        return False
    if _ALL_OF_THEM.match(sentence.lowered, figure.end) and any(
        other.kind == "rank" and other.comparator == "=" and other.start > figure.end for other in sentence.scan.figures
    ):
        return True
    said = _SO_MANY.match(sentence.lowered, figure.end)
    count = small(said["count"]) if said is not None else 0
    named = [mention for mention in sentence.mentions if mention.kind in {"indicator", "component"}]
    if said is None or count <= 1 or "cả " in said.group() or any(mention.start >= figure.end for mention in named):
        return False
    return len({mention.ids for mention in named}) < count
