"""Score and place that moved together: "từ 60,12 điểm, hạng 14 của năm 2016 lên 64,71 điểm, hạng 13"."""

from dataclasses import replace

from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue

_FROM = cue(r"(?<!\w)từ\s+(?:(?:mức|chỗ|con\s+số|vị\s+trí|xếp|đứng|đạt|chỉ|mới|có)\s+)*$")
_BESIDE = cue(r"\s*(?:[,(–-]|và)\s*(?:(?:và|xếp|đứng|ở|đạt|với|được)\s+)*")
_TO = cue(
    r"\)?,?(?:[^.;()\d]|(?:19|20)\d\d){0,60}?(?<!\w)(?:lên|xuống|còn|thành|sang|đạt|về)(?:\s+(?:mức|tới|đến|còn|được|hạng|đạt|xếp|đứng|ở|thứ))*\s+"
)
_PAIR = frozenset({"score", "rank"})


def both_came_from(sentence: SentenceText, figures: list[Figure]) -> None:
    """Mark the first two of four figures, a score and a place each time, as those of the year before."""
    if "từ " not in sentence.lowered:
        return
    lowered = sentence.lowered
    for at in range(len(figures) - 3):
        four = figures[at : at + 4]
        kinds = [figure.kind for figure in four]
        if {*kinds[:2]} != _PAIR or {*kinds[2:]} != _PAIR or any(figure.comparator != "=" for figure in four):
            continue
        if (
            _FROM.search(lowered, 0, four[0].start)
            and _BESIDE.fullmatch(lowered, four[0].end, four[1].start)
            and _TO.fullmatch(lowered, four[1].end, four[2].start)
            and _BESIDE.fullmatch(lowered, four[2].end, four[3].start)
        ):
            figures[at : at + 2] = [replace(figure, earlier=True, rule="from_to") for figure in four[:2]]
