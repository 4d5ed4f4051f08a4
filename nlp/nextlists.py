"""Lists of the first places that leave the words for them to the list before: "ba tỉnh dẫn đầu PCI lần lượt là A, B, C; PAPI là D, E, F"."""

from decimal import Decimal

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.nameruns import run_from
from nlp.numberednames import Places
from nlp.patterns import cue

_LEADS = cue(
    r"\s*[;,]\s*(?:(?:còn|và|trong\s+khi|riêng)\s+)*(?:(?:về|ở|tại|với|đối\s+với)\s+)?(?:(?:chỉ\s+số|bảng|trụ\s+cột|nội\s+dung|lĩnh\s+vực)\s+)*[\"“]?"
)
_IS = cue(
    r"[\"”]?(?:,)?\s*(?:thì\s+)?(?:(?:lần\s+lượt|theo\s+thứ\s+tự)\s+)?(?:là|gồm|thuộc\s+về|:)\s*(?:lần\s+lượt\s+là\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_MEASURED = frozenset({"indicator", "component"})
_FEWEST = 2


def lists_after(
    sentence: SentenceText, names: list[Candidate], figure: Figure, run: list[Candidate]
) -> list[tuple[list[Figure], Places]]:
    """The places of the lists behind one that was told in turn, each as long and of an indicator of its own."""
    if run[0].start < figure.end or len(run) < _FEWEST:
        return []
    found: list[tuple[list[Figure], Places]] = []
    end = run[-1].end
    for mention in sentence.mentions:
        if mention.kind not in _MEASURED or not _LEADS.fullmatch(sentence.lowered, end, mention.start):
            continue
        first = next((name for name in names if name.start >= mention.end), None)
        if first is None or not _IS.fullmatch(sentence.lowered, mention.end, first.start):
            break
        others = run_from(sentence.lowered, names, first)
        if len(others) != len(run):
            break
        places: Places = [
            (Figure(name.start, name.end, "rank", Decimal(place), "rank", rule="in_order"), name.name)
            for place, name in enumerate(others, 1)
        ]
        found.append(([], places))
        end = others[-1].end
    return found
