"""Behind whom the names of an order stand, and which group they fill up: "theo sau là B, C và D trong nhóm 4"."""

import re

from nlp.candidate import Candidate
from nlp.draft import Draft, SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.state import State

_LEAVES_BEHIND = cue(
    r"(?<!\w)(?:bỏ\s+xa|vượt\s+xa|hơn|cách|trên|vượt)\s+(?:[^\W\d]+\s+){0,2}?(?:tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị|bộ|nơi|đối\s+thủ|cái\s+tên)\s+(?:(?:xếp|đứng)\s*)?$"
)


def who_is_ahead(sentence: SentenceText, names: list[Candidate], opening: re.Match[str]) -> Candidate | None:
    """The form “Quảng Ninh bỏ xa địa phương xếp ngay sau là Long An”: behind whom the names stand."""
    if not _LEAVES_BEHIND.search(sentence.lowered, 0, opening.start()):
        return None
    return next((name for name in reversed(names) if name.end <= opening.start() and name.role == "subject"), None)


def held_by_who_was_scored(
    names: list[Candidate], drafts: list[Draft], opening: re.Match[str], state: State
) -> Draft | None:
    """The form “A đạt 89,06%; xếp ngay sau là B” where A's place was told further up: B stands behind it."""
    own = next((name for name in reversed(names) if name.end <= opening.start() and name.role == "subject"), None)
    scores = [d for d in drafts if own is not None and d.name == own.name and d.figure.kind == "score"]
    held: Draft | None = state.held.get((scores[-1].name, scores[-1].attribute.key)) if scores else None
    return held if held is not None and held.year.year == scores[-1].year.year else None


_RIGHT_AT_END = cue(r"\s+(?:trong|thuộc|của|ở)?\s*")


def fills_up(lowered: str, group: Figure, anchor: Draft, run: list[Candidate]) -> bool:
    """The form “A dẫn đầu. Theo sau là B, C và D trong nhóm 4”: a group that the names fill up, in their order."""
    return (
        group.rule == "top_n"
        and group.value == (anchor.value or 0) + len(run)
        and ";" not in lowered[run[0].start : run[-1].end]
        and _RIGHT_AT_END.fullmatch(lowered, run[-1].end, group.start) is not None
    )
