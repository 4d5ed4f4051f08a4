"""Units in a group together with others: "Đà Nẵng, cùng với Quảng Ninh và Đồng Tháp, vẫn ở nhóm cao nhất"."""

from dataclasses import replace
from itertools import pairwise

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.nameruns import run_to
from nlp.numberednames import Places
from nlp.patterns import cue

_TOGETHER = cue(r"\s*(?:\([^()]*\)\s*)?,?\s+(?:cùng(?:\s+với)?|với)\s+(?:(?:các|hai|ba|tỉnh|thành\s+phố|tp)\s+)*")
_THERE = cue(
    r"\s*(?:\([^()]*\)\s*)?,?\s+(?:(?!(?:hơn|kém|sau|trên|dưới|không|chưa|khỏi|từ|mà|nhưng|là)\s)[^\W\d]+\s+){0,7}"
)
_OPENS = cue(r"\W*cùng\s+với\s+(?:(?:các|hai|ba|tỉnh|thành\s+phố|tp)\s+)*")
_JOINED = cue(r"\s*(?:\([^()]*\)\s*)?(?:,\s*và|,|và)\s+(?:(?:tỉnh|thành\s+phố|tp\.?)\s+)*")


def _opens_with_others(lowered: str, names: list[Candidate]) -> bool:
    """The form “Cùng với Quảng Ninh và Hải Phòng, Hưng Yên lọt vào tốp 5”: all of them are in it."""
    return (
        len(names) > 1
        and _OPENS.fullmatch(lowered, 0, names[0].start) is not None
        and all(_JOINED.fullmatch(lowered, one.end, two.start) for one, two in pairwise(names))
    )


def in_a_group_with(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """A group or a leading so many, told once of a unit and of those that it is named together with."""
    if "cùng" not in sentence.lowered:
        return []
    lowered = sentence.lowered
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures:
        if figure.kind != "group" and figure.rule != "top_n":
            continue
        last = next((name for name in reversed(names) if name.end <= figure.start), None)
        if last is None or not _THERE.fullmatch(lowered, last.end, figure.start):
            continue
        before = [name for name in names if name.end <= figure.start]
        if _opens_with_others(lowered, before) and len({name.name.level for name in before}) == 1:
            found.append(([figure], [(replace(figure), name.name) for name in before]))
            continue
        others = run_to(lowered, names, last)
        first = next((name for name in reversed(names) if name.end <= others[0].start), None)
        if first is None or first.role != "subject" or not _TOGETHER.fullmatch(lowered, first.end, others[0].start):
            continue
        everyone = [*run_to(lowered, names, first), *others]
        if len({name.name.level for name in everyone}) == 1 and all(name.name.kind != "group" for name in everyone):
            found.append(([figure], [(replace(figure), name.name) for name in everyone]))
    return found
