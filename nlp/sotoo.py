"""Who shares a group or a leading so many in an English sentence: "as was Hanoi", "so did Hue", "along with Thai Nguyen and Da Nang"."""

import re
from dataclasses import replace

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.english_words import OF_SORT
from nlp.figures import Figure
from nlp.groupmates import group_mates
from nlp.nameruns import run_from
from nlp.numberednames import Places
from nlp.patterns import cue
from nlp.withothers import in_a_group_with

_TOO = cue(
    rf"(?:,\s*(?:and\s+)?|\s+and\s+|\s+|^)(?:(?:as|so)\s+(?:was|were|did|do|does|is|are|has|had)|(?:along|together)\s+with|alongside|joining|joined\s+by|as\s+well\s+as)\s+(?:both\s+)?{OF_SORT}$"
)
_NOTHING_ELSE = re.compile(
    r"(?:[^.;:\d]|\d{1,2}(?=\s+(?:provinces|localities|ministries|best|top)))"
    r"{0,70}"
)


def share_the_group(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “Thai Nguyen was in the high-performing group, as was Hanoi”: the group told before is theirs as well."""
    lowered = sentence.lowered
    shared = [figure for figure in figures if figure.kind == "group" or figure.rule == "top_n"]
    found: list[tuple[list[Figure], Places]] = []
    for figure in shared if "as " in lowered or "so " in lowered or "with " in lowered or "join" in lowered else ():
        first = next((name for name in names if name.start >= figure.end), None)
        if first is None or not _NOTHING_ELSE.fullmatch(lowered, figure.end, first.start):
            continue
        opening = _TOO.search(lowered, figure.end, first.start)
        if opening is None:
            continue
        run = run_from(lowered, names, first)
        found.append(
            ([], [(replace(figure, start=first.start, end=run[-1].end, certain=True), name.name) for name in run])
        )
    return found or in_a_group_with(sentence, names, figures) or group_mates(sentence, names, figures)
