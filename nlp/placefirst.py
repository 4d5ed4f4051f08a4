"""A place that opens its clause and names its owner behind it: "đội sổ, Cao Bằng được 59,58 điểm", "áp chót, với 75,6%, là Phú Yên"."""

from dataclasses import replace

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.nameruns import run_from
from nlp.numberednames import Places
from nlp.patterns import cue

_OPENS = cue(
    r"(?:^|[;.:]\s*|(?<!\w)(?:còn|và|trong\s+khi)\s+)[\W_]*(?:(?:còn|và|trong\s+khi|riêng)\s+)*(?:(?:cùng\s+)?(?:đứng|xếp|nằm|về|ở)\s+)?(?:đồng\s+)?$"
)
_BARE_NAME = cue(r"\s*,\s+(?:(?:tỉnh|thành\s+phố|huyện|thị\s+xã|bộ|sở|tp\.?)\s+)?")
_OWN_SCORE = cue(
    r"\s*(?:\(|(?:(?:chỉ|mới|cũng|vỏn\s+vẹn|đạt|được|có|với|ghi|giành|thu|bỏ\s+túi|là)\s+)+)(?:[^\W\d]+\s+){0,2}?$"
)
_WITH = cue(r"\s*,?\s+(?:(?:với|đạt|được|chỉ|có|vỏn\s+vẹn|mức|số\s+điểm|điểm|tổng\s+điểm|là)\s+)+$")
_IS = cue(r"\s*(?:điểm\s*)?,?\s+(?:là|thuộc\s+về|gọi\s+tên)\s+(?:(?:tỉnh|thành\s+phố|huyện|bộ|sở|tp\.?)\s+)?")
_NEAR = 40


def place_first(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The places, and the scores beside them, whose owner is the first name behind."""
    lowered = sentence.lowered
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures:
        if figure.kind != "rank" or figure.comparator != "=" or not _OPENS.search(lowered, 0, figure.start):
            continue
        owner = next((name for name in names if name.start >= figure.end), None)
        score = next((each for each in figures if each.start >= figure.end), None)
        if owner is None or score is None or score.kind != "score" or owner.name.kind == "group":
            continue
        if score.start >= owner.end:
            told = _BARE_NAME.fullmatch(lowered, figure.end, owner.start)
            told = None if figure.from_bottom and _another_there(lowered, score, names) else told
            if told and _OWN_SCORE.match(lowered, owner.end, score.start) and score.start - owner.end < _NEAR:
                found.append(([figure], [(replace(figure, certain=True), owner.name)]))
        elif _WITH.match(lowered, figure.end, score.start) and _IS.fullmatch(lowered, score.end, owner.start):
            run = run_from(lowered, names, owner)
            both = [(replace(each, certain=True), one.name) for each in (figure, score) for one in run]
            found.append(([figure, score], both))
    return found


def _another_there(lowered: str, score: Figure, names: list[Candidate]) -> bool:
    """The form “Cuối bảng, Bộ A mới có 41,3 điểm, Bộ B 45,07”: where in the table they are, not who is the last."""
    behind = next((name for name in names if name.start >= score.end), None)
    return behind is not None and _NEXT_THERE.fullmatch(lowered, score.end, behind.start) is not None


_NEXT_THERE = cue(r"\s*(?:điểm|%)?\s*(?:,|và)\s+(?:(?:và|còn|rồi|tỉnh|thành\s+phố|huyện|bộ|sở|tp\.?)\s+)*")
