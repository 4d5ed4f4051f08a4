"""Places that units share: "A đồng hạng 15 với B", "A shared 28th place with B"."""

from dataclasses import replace

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.english_words import OF_SORT
from nlp.figures import Figure
from nlp.nameruns import run_from, run_to
from nlp.numberednames import Places
from nlp.patterns import cue

_SHARES_PLACE = cue(r"(?:đồng|cùng|ngang|đồng\s+xếp|cùng\s+xếp|cùng\s+đứng|cùng\s+giữ|cùng\s+chia\s+sẻ)\s+$")
_WITH_WHOM = cue(
    r"(?<!\w)(?:đồng|cùng|ngang|bằng)\s+(?:hạng|điểm|bậc)\s+(?:với|cùng)\s+(?:các\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)
_THERE = cue(r"\s*,?\s*(?:(?:nên|và|cùng|đều|đồng|xếp|đứng|ở|tại|giữ|chia\s+nhau|chung)\s+)*")
"""Around those that a unit shares its place with: "A đồng hạng với B ở vị trí 24"."""
_SHARED_WITH = cue(r"(?:\s[^,;.\d]{0,30}?)?\s(?:với|cùng)\s+(?:các\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
_ALIKE = cue(r"\s*,?\s*(?:(?:với|khi|do|vì|và)\s+)*(?:cùng|đều)\s+(?:[^\W\d]+\s+){0,3}$")
"""The form “A đồng hạng 3 với B, cùng 89,6%”: the value is of both."""
_ENGLISH = cue(r"(?<!\w)(?:shar(?:e|es|ed|ing)|tie[sd]?|tying|joint|jointly|level|equal|alongside)(?!\w)")
_SHARES = cue(
    r"(?<!\w)(?:shar(?:e|es|ed|ing)|tie[sd]?|tying|joint(?:ly)?|equal)\s+(?:(?:for|in|at|the|a|ranked|placed)\s+)*$"
)
_SHARED_ENGLISH = cue(rf"(?:\s+[^,;.\d]{{0,30}}?)?\s(?:with|alongside)\s+(?:both\s+)?{OF_SORT}")
_LEVEL_WITH = cue(rf"\s+(?:was\s+|is\s+|were\s+|finished\s+|came\s+)?(?:tie[sd]?|level|equal|joint)\s+with\s+{OF_SORT}")
_FOR_PLACE = cue(r",?\s+(?:(?:for|in|at|the|joint|a|share|of)\s+)*")
"""The forms “A shared 28th place with B", "A tied with B for 28th”."""


def shared_places(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “A đồng hạng 15 với B”: B has that place too."""
    if _ENGLISH.search(sentence.lowered):
        return _shared_in_english(sentence, names, figures)
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures:
        if figure.kind != "rank" or figure.comparator != "=" or figure.value is None:
            continue
        before = sentence.lowered[max(0, figure.start - 24) : figure.start]
        last = next((name for name in reversed(names) if name.end <= figure.start), None)
        if last is not None and _THERE.fullmatch(sentence.lowered, last.end, figure.start):
            clause = sentence.lowered.rfind(";", 0, last.start)
            run = [name for name in run_to(sentence.lowered, names, last) if name.start > clause]
            if _WITH_WHOM.search(sentence.lowered, 0, run[0].start):
                found.append(([], [(replace(figure, rule="shared"), name.name) for name in run]))
                continue
        behind = next((name for name in names if name.start >= figure.end), None)
        if (
            behind is not None
            and _SHARES_PLACE.search(before)
            and _SHARED_WITH.fullmatch(sentence.lowered[figure.end : behind.start])
        ):
            stop = sentence.lowered.find(";", behind.end)
            run = [name for name in run_from(sentence.lowered, names, behind) if stop < 0 or name.start < stop]
            found.append(([], [(replace(figure, rule="shared"), name.name) for name in run]))
            score = next((each for each in figures if each.start >= run[-1].end), None)
            if score is not None and score.kind == "score" and _ALIKE.match(sentence.lowered, run[-1].end, score.start):
                found.append(([], [(replace(score), name.name) for name in run]))
    return found


def _shared_in_english(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    lowered = sentence.lowered
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures:
        if figure.kind != "rank" or figure.comparator != "=":
            continue
        behind = next((name for name in names if name.start >= figure.end), None)
        number = next((at for at in range(figure.start, figure.end) if lowered[at].isdigit()), figure.start)
        if (
            behind is not None
            and (_SHARES.search(lowered, 0, figure.start) or _SHARES.search(lowered, figure.start, number))
            and _SHARED_ENGLISH.fullmatch(lowered, figure.end, behind.start)
        ):
            run = run_from(lowered, names, behind)
            found.append(
                ([], [(replace(figure, start=each.start, end=each.end, rule="shared"), each.name) for each in run])
            )
            continue
        last = next((name for name in reversed(names) if name.end <= figure.start), None)
        run = (
            run_to(lowered, names, last)
            if last is not None and _FOR_PLACE.fullmatch(lowered, last.end, figure.start)
            else []
        )
        first = next((name for name in reversed(names) if run and name.end <= run[0].start), None)
        if first is not None and _LEVEL_WITH.fullmatch(lowered, first.end, run[0].start):
            everyone = [*run_to(lowered, names, first), *run]
            found.append(([figure], [(replace(figure, rule="shared"), each.name) for each in everyone]))
    return found
