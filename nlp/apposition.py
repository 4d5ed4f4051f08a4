"""Figures of those that stand right before them as an apposition tells: "… trên Phú Yên và Quảng Ngãi, hai tỉnh xếp thứ 62 và 63"."""

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure, small
from nlp.nameruns import run_to
from nlp.patterns import cue
from nlp.state import Name
from nlp.yearlists import runs

_THOSE = cue(
    r"(?:,\s+|\s+[–-]\s+|\s*\()(?:là\s+|đều\s+là\s+)?(?P<count>hai|ba|bốn|[2-4])\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|bộ|huyện|sở|cái\s+tên)(?:\s+(?:này|đó|láng\s+giềng|bạn|đang|hiện|chỉ|đều|cùng|vùng|khu\s+vực|miền|năm\s+20\d\d|vốn|từng))*\s+(?:(?:xếp|đứng|nằm|ở|giữ|có|đạt|được|lần\s+lượt|tương\s+ứng|thứ|hạng|vị\s+trí|điểm|kết\s+quả|với|cùng)\s+)*"
)


_ALL_IN_BRACKET = cue(
    r"(?<!\w)(?:cả\s+(?P<all>hai|ba|bốn)(?:\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ))?|(?P<those>hai|ba|bốn)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ)\s+(?:này|đó|trên|ấy))\s*\(\s*(?:(?:xếp|đứng|hạng|thứ|vị\s+trí|lần\s+lượt|đạt|là|ở)\s+)*"
)


def tells_of_all(lowered: str, start: int) -> bool:
    """Whether a bracket opens right before ``start`` behind "cả hai", "hai tỉnh này"."""
    return any(told.end() == start for told in _ALL_IN_BRACKET.finditer(lowered, 0, start))


def _of_all_in_bracket(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name]:
    """The form “So với Sóc Trăng và Bạc Liêu, Trà Vinh thấp hơn cả hai (hạng 33 và 45)”: of those that it is held against."""
    given: dict[int, Name] = {}
    for told in _ALL_IN_BRACKET.finditer(sentence.lowered):
        count = small(told["all"] or told["those"])
        groups = [run_to(sentence.lowered, names, name) for name in names if name.end <= told.start()]
        those = next((each[-count:] for each in reversed(groups) if len(each) == count), [])
        for run in runs(sentence.lowered, figures) if those else ():
            if run[0].start <= told.end() <= run[0].end and len(run) == count:
                given |= {id(figure): name.name for figure, name in zip(run, those, strict=True)}
    return given


def of_those_named(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name]:
    """As many places, or scores, as the apposition counts, each of one of the names before it, whatever part these play."""
    given = _of_all_in_bracket(sentence, figures, names)
    for last in names if _THOSE.search(sentence.lowered) else ():
        told = _THOSE.match(sentence.lowered, last.end)
        if told is None:
            continue
        those = run_to(sentence.lowered, names, last)[-small(told["count"]) :]
        for run in runs(sentence.lowered, figures):
            fits = run[0].start <= told.end() <= run[0].end and len(run) == len(those) == small(told["count"])
            if fits and len({name.name for name in those}) == len(run):
                given |= {id(figure): name.name for figure, name in zip(run, those, strict=True)}
    return given
