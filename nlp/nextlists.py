"""Lists of places that leave the words for them to what stands before: "ba tỉnh dẫn đầu PCI lần lượt là A, B, C; PAPI là D, E, F".

So do lists of who leads in what: "người dẫn đầu mỗi lĩnh vực một khác: Gia nhập thị trường là A; Tiếp cận đất đai là B".
"""

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


HEAD = cue(
    r"(?<!\w)(?:(?P<first>(?:dẫn|đứng)\s+đầu|quán\s+quân|ngôi\s+(?:đầu|nhất)|(?:cao|tốt)\s+nhất)|(?:đội\s+sổ|(?:thấp|kém)\s+nhất|(?:đứng|xếp)\s+(?:cuối|chót)))(?!\w)(?:[^.;:\d]|20\d\d|\d{1,2}(?=\s)){0,50}:(?=\s)"
)
_TO_ITEM = cue(r"\s*(?:(?:ở|về|với)\s+)?(?:chỉ\s+số\s+)?[\"“]?")
_ITEM = cue(r"[\"”]?\s*(?:(?:là|thuộc\s+về|gọi\s+tên|có)\s+|[:–-]\s+|\(\s*)(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
_NEXT = cue(
    r"\s*(?:\)|\([^()]*\))?\s*(?:[;,]|\s(?=và\s))\s*(?:(?:và|còn|riêng)\s+)*(?:(?:ở|về|với)\s+)?(?:chỉ\s+số\s+)?[\"“]?"
)


def tells_leaders(lowered: str) -> bool:
    """Whether a list of who leads in what may follow: "người dẫn đầu lại khác: …"."""
    return ":" in lowered and HEAD.search(lowered) is not None


def leaders_in_parts(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “người dẫn đầu lại khác: Gia nhập thị trường là A; Tiếp cận đất đai là B”: two items at least."""
    lowered = sentence.lowered
    heads = list(HEAD.finditer(lowered)) if ":" in lowered else []
    if not heads:
        return []
    parts = [mention for mention in sentence.mentions if mention.kind in _MEASURED]
    for at, part in enumerate(parts):
        head = next((each for each in heads if _TO_ITEM.fullmatch(lowered, each.end(), part.start)), None)
        if head is None:
            continue
        places: Places = []
        end = part.start
        for item in parts[at:]:
            owner = next((name for name in names if name.start >= item.end), None)
            joined = end == item.start or _NEXT.fullmatch(lowered, end, item.start)
            if not joined or owner is None or not _ITEM.fullmatch(lowered, item.end, owner.start):
                break
            span = (owner.start, owner.end)
            first = head["first"] is not None
            value, last = (Decimal(1), None) if first else (None, 1)
            places.append((Figure(*span, "rank", value, "rank", from_bottom=last, rule="in_order"), owner.name))
            end = owner.end
        if len(places) >= _FEWEST:
            old = [each for each in figures if head.start() <= each.start < part.start and each.rule == "superlative"]
            return [(old, places)]
    return []
