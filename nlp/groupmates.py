"""Who is in one group with whom: "cùng nhóm cao nhất với Thái Nguyên còn có Bắc Giang", "…, cùng với Phú Thọ và Lạng Sơn"."""

from dataclasses import replace

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.nameruns import run_from, run_to
from nlp.numberednames import Places
from nlp.patterns import cue

MATE = "mate"
"""The rule of a figure told of those named behind a "cùng": the talk stays with the one that they are mates of."""
_OPENS = cue(r"(?<!\w)(?:cùng|chung)\s+(?:(?:nằm|thuộc|trong|ở|vào|xếp|đứng|lọt|có\s+mặt|góp\s+mặt)\s+)*$")
"""Before a group that does not itself begin so: "cùng trong nhóm thấp nhất"."""
_WITH_WHOM = cue(
    r"(?:\s+(?:{indicator}|cả\s+nước|toàn\s+quốc|(?:năm\s+)?20\d\d|của|về|năm))*\s+(?:với|như)\s+(?:(?:các\s+)?(?:tỉnh|thành\s+phố|tp\.?)\s*)?"
)
_IS = cue(
    r"\s*(?:\([^()]*\)\s*)?,?\s+(?:(?:còn|cũng|nay|năm\s+nay|lần\s+này|trong\s+(?:vùng|khu\s+vực))\s+)*(?:là|gồm|có(?:\s+(?:thêm|các|mặt))?)\s+(?:(?:các\s+)?(?:tỉnh|thành\s+phố|tp\.?)\s*)?"
)
"""Around the one named first: “cùng nhóm cao nhất với X còn có Y”."""
_TOGETHER_WITH = cue(
    r"(?:\s+(?:cả\s+nước|toàn\s+quốc))?\s*(?:\([^()]*\)\s*)?,?\s+cùng(?:\s+với)?\s+(?:(?:các\s+)?(?:tỉnh|thành\s+phố|tp\.?)\s*)?"
)
_SO_ARE = cue(r"\s*(?:\([^()]*\)\s*)?(?:thì\s+)?(?:đều\s+)?cũng\s+(?:vậy|thế|như\s+vậy|tương\s+tự)(?!\w)")
_SO_IS_THIS = cue(
    r"\s*(?:\([^()]*\)\s*)?(?:thì\s+)?(?:đều\s+)?cũng\s+(?:vậy|thế|như\s+vậy|tương\s+tự)(?!\w)|\s*\([^();]*(?:,|[–-])\s*(?:cũng\s+)?cùng\s+nhóm(?:\s+này)?\s*\)"
)
"""The forms “…; Đà Nẵng cũng vậy (44,16 điểm)", "vượt Hà Nội (43,8 điểm, cùng nhóm)”: in the group told before."""
_FRAME_OPENS = cue(r"(?:^|[.;:]\s+|,\s+(?:còn\s+|và\s+)?)(?:(?:còn|trong\s+khi(?:\s+đó)?|riêng|và),?\s+)*$")
_TO_FIRST = cue(
    r"(?:\s+(?:của\s+|trong\s+)?(?:{indicator}|bảng(?:\s+xếp\s+hạng)?|cả\s+nước|toàn\s+quốc|(?:năm\s+)?20\d\d|năm\s+nay|lần\s+này))*\s*(?:\([^()]*\)\s*)?,\s+(?:(?:tỉnh|thành\s+phố|tp\.?)\s*)?"
)
_HAS_A_VALUE = cue(
    r"\s*(?:\(\s*|(?:chỉ|đạt|được|có|với|là|ở\s+mức|tổng|điểm|số)(?:\s+|(?<=\()))*\d{1,2}[.,]\d{1,4}(?![\d%])\s*(?:điểm)?\s*\)?\s*(?:[.,;]|$|và\s)"
)
_CLOSED = cue(r"\s*(?:\([^()]*\)\s*)?(?:[.;]|$)")


def group_mates(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """A group or a leading so many, told of a unit and of those named behind it as its mates."""
    lowered = sentence.lowered
    shared = "cùng" in lowered or "chung" in lowered
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures:
        if figure.kind != "group" and figure.rule != "top_n":
            continue
        first = next((name for name in names if name.start >= figure.end), None)
        if first is None:
            continue
        run = run_from(lowered, names, first)
        last = max((each.start for each in figures if each.kind == "group"), default=-1) == figure.start
        for name in names if figure.kind == "group" and last and not figure.earlier else ():
            if name.start >= figure.end and _SO_IS_THIS.match(lowered, name.end):
                so = run_to(lowered, names, name) if _SO_ARE.match(lowered, name.end) else [name]
                told = replace(figure, start=so[0].start, end=name.end, certain=True)
                found.append(([], [(replace(told), each.name) for each in so if each.start >= figure.end]))
        if figure.kind == "group" and len(run) > 1 and _frames(lowered, figure, run):
            found.append(([figure], [(replace(figure, certain=True), name.name) for name in run]))
        if not shared:
            continue
        if _TOGETHER_WITH.fullmatch(lowered, figure.end, first.start) and _CLOSED.match(lowered, run[-1].end):
            told = replace(figure, start=first.start, end=run[-1].end, certain=True, rule=MATE)
            found.append(([], [(replace(told), name.name) for name in run]))
        elif lowered.startswith("cùng", figure.start) or _OPENS.search(lowered, 0, figure.start):
            others = _mates(lowered, names, figure, run)
            if others:
                found.append(([figure], [(replace(figure, certain=True), name.name) for name in [*run, *others]]))
    return found


def _frames(lowered: str, figure: Figure, run: list[Candidate]) -> bool:
    """The form “Ở nhóm thấp nhất, A đạt 40,02 điểm, B 40,58 điểm”: the group that opens a clause is of all whom it lists."""
    return (
        lowered.startswith(("ở ", "trong ", "thuộc ", "tại "), figure.start)
        and _FRAME_OPENS.search(lowered, 0, figure.start) is not None
        and _TO_FIRST.fullmatch(lowered, figure.end, run[0].start) is not None
        and all(_HAS_A_VALUE.match(lowered, name.end) for name in run)
    )


def _mates(lowered: str, names: list[Candidate], figure: Figure, run: list[Candidate]) -> list[Candidate]:
    """Those who are told to be in a group with the names right behind it."""
    then = next((name for name in names if name.start >= run[-1].end), None)
    if then is None or not _WITH_WHOM.fullmatch(lowered, figure.end, run[0].start):
        return []
    return run_from(lowered, names, then) if _IS.fullmatch(lowered, run[-1].end, then.start) else []
