"""Several units that another is held against: "trên Long An (hạng 10), Vĩnh Long và Bến Tre", "vượt Nghệ An, Hà Tĩnh, chiếm vị trí thứ hai"."""

from itertools import pairwise

from nlp.candidate import Candidate, sort_of
from nlp.english_passives import passed_by
from nlp.patterns import cue
from nlp.roles import LEAVES_BEHIND

_AND = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:,|và|hay|hoặc|and|or|,\s*(?:và|hay|and|or)|lẫn)\s*(?:the\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
_NO_PREDICATE = cue(
    r"\s*(?:\)|(?:\([^()]*\)\s*)?(?:[.;]|$)|,\s*(?:dù|mặc\s+dù|tuy|dẫu|cho\s+dù|tức|nghĩa\s+là)\s|(?:về|năm|trong|,?\s*và\s+(?:đạt|có|tăng|giảm))\s|\([^()]*\)\s*,\s*và\s+(?:đạt|có|tăng|giảm)\s|(?:\([^()]*\)\s*)?,?\s*để\s+(?:[^\W\d]+\s+){0,3}?(?:đứng|xếp|dẫn|vươn|chiếm|giành|giữ|bảo\s+vệ|đoạt|lên|trở|lọt|vào|về)\s)"
)
_THEN_WHO = cue(
    r"\s*(?:\([^()]*\)\s*)?,\s+(?:(?:và|đồng\s+thời|song|nhưng|tuy\s+nhiên|qua\s+đó|cũng|vẫn|tiếp\s+tục|lần\s+đầu)\s+)*(?=(?:tăng|giảm|tụt|lùi|cải\s+thiện|dẫn\s+đầu|đứng\s+đầu|vượt|hơn|kém|cách|xếp|đứng|đạt|thuộc|nằm|giữ|giành|vươn|lọt|với)\s)|\s*(?:\([^()]*\)\s*)?,\s+(?=[^\s,;.]+(?:\s+[^\s,;.]+){0,6}\s+(?:xếp|đứng|đạt|giữ|ở|về|chỉ|là|nằm|có|vươn|tụt|lùi|was|is|ranked|ranks|came|comes|finished|placed|stood|stands|took|held|rose|fell|climbed|slipped|scored)\s)|\s+(?:giành|đoạt|soán)\s"
)
"""The form “Sau A, B và C, D xếp thứ tư”: the list is closed, and behind the comma stands who is spoken of; so too “vượt A và B để đứng đầu”."""
_THEN_STANDS = cue(
    r"\s*(?:\([^()]*\))?(?:,\s+(?:(?:và|rồi|để|đã|qua\s+đó|từ\s+đó)\s+)*|\s+(?:(?:và|rồi|để)\s+)+)(?:(?:vươn\s+lên|leo\s+lên|lên|tiến\s+lên|vươn)\s+)*(?:chiếm|giành|đoạt|vươn|leo|nhảy|đứng|xếp|đứng\s+ở|trở\s+lại|lọt|lấy)\s"
)
"""Behind those that another has overtaken, where it came to: "vượt Nghệ An (87,11%), Hà Tĩnh và đứng thứ 13"."""

_ALONGSIDE = cue(
    r"(?:\d|nhất|nhì|ba|tư|đầu|cuối|tốt|khá|cao|thấp|bảng|nước|quốc)\s+(?:cùng|cùng\s+với|chung\s+với)\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|bộ\s+)?$"
)
"""The form “xếp thứ nhất cùng Bộ Tài chính, Bộ Kế hoạch và Đầu tư; …”: those a place is shared with are spoken of no more."""
_WITH = cue(r"\s+cùng(?:\s+với)?\s+(?:các\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|huyện\s+|xã\s+|phường\s+)?")
_HAS_TOO = cue(
    r"\s+(?:(?:đều|cũng|chỉ|vẫn|cùng|đã|mới|lại)\s+)*(?:đạt|xếp|đứng|nằm|thuộc|dưới|trên|tăng|giảm|tụt|rơi|lọt|giữ|chia|đồng)(?!\w)"
)


def _had_with(lowered: str, found: list[Candidate]) -> None:
    """The form “Hà Nam cùng Nam Định đạt dưới 86%”: said of both."""
    for before, after in pairwise(found):
        if (
            after.role in {"addressed", "compared"}
            and before.role == "subject"
            and sort_of(before.name) == sort_of(after.name)
            and _WITH.fullmatch(lowered, before.end, after.start)
            and _HAS_TOO.match(lowered, after.end)
        ):
            after.role = "subject"


def compared_together(lowered: str, found: list[Candidate], *, english: bool) -> None:
    """The form “trên Long An (hạng 10), Vĩnh Long và Bến Tre”: what is compared with may be several."""
    if english and " by " in lowered:
        passed_by(lowered, found)
    if " cùng " in lowered:
        _had_with(lowered, found)
    chain: list[Candidate] = []
    for name in found:
        goes_on = (
            chain
            and name.role == "subject"
            and sort_of(chain[0].name) == sort_of(name.name)
            and _AND.fullmatch(lowered[chain[-1].end : name.start])
        )
        alongside = name.role == "addressed" and _ALONGSIDE.search(lowered, 0, name.start)
        begins = alongside or name.role == "compared" or LEAVES_BEHIND.search(lowered, 0, name.start)
        chain = [*chain, name] if goes_on else [name] if begins else []
        closed = len(chain) > 1 and bool(
            {"và", "hay", "hoặc", "and", "or"} & {*lowered[chain[-2].end : name.start].split()}
        )
        ends = _NO_PREDICATE.match(lowered, name.end) is not None
        someone = len(chain) > 1 and any(other.role == "subject" and other.end <= chain[0].start for other in found)
        goes_on_with = someone and _THEN_STANDS.match(lowered, name.end) is not None
        if len(chain) > 1 and (ends or goes_on_with or (closed and _THEN_WHO.match(lowered, name.end))):
            for other in chain:
                other.role = "compared"
            chain = []
