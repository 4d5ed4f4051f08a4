"""Scores of two years beside each other: "từ 85,2% lên 87,3%", "7,02 → 7,31", "(4,30 so với 4,31 điểm)"."""

import re
from dataclasses import replace

from nlp.changes import ChangeScanner
from nlp.figures import Figure, of_one_size
from nlp.numbers import decimals, parse
from nlp.patterns import cue

BESIDE_BEFORE = cue(
    r"\(\s*(?:đạt\s+|từ\s+)?(?P<new>\d{1,3}[.,]\d{1,4})(?:\s*(?:điểm|%))?\s+so\s+(?:với\s+)?(?:mức\s+)?(?P<old>\d{1,3}[.,]\d{1,4})(?P<unit>\s*(?:điểm|%))?\s*\)"
)
_ANOTHER_UNIT = cue(r"(?<!\w)(?:kém|hơn|thua|bám\s+sát|cách|sát\s+nút|xếp\s+(?:trên|sau)|bỏ\s+xa)(?!\w)")
"""What two units are compared by; of one unit a value is held against that of the year before."""
SCORE_ARROW = cue(
    r"(?<![\w.,/])(?P<old>\d{1,3}[.,]\d{1,4})(?P<unit_old>\s*(?:điểm|%))?\s*(?:→|⟶|➔|➝|-{1,2}>|=>)\s*(?P<new>\d{1,3}[.,]\d{1,4})(?P<unit>\s*(?:điểm|%))?(?![\w/%]|[.,]\d)"
)
_FARTHER = cue(r"\s*(?:→|⟶|➔|➝|-{1,2}>|=>)")
"""Behind the second of three values or more: no pair of two years."""


class ScoreMoveScanner(ChangeScanner):
    """Finds the scores of two years that one text sets beside each other."""

    def _beside_the_one_before(self) -> None:
        """The form “gần như đứng yên (4,30 so với 4,31 điểm)”: two scores, of two years."""
        for match in BESIDE_BEFORE.finditer(self.text):
            if _ANOTHER_UNIT.search(self.text, max(0, match.start() - 70), match.start()):
                continue
            if not self.free(*match.span("new")) or not self.free(*match.span("old")):
                continue
            self._two_scores(match)

    def _score_moves(self) -> None:
        """The form “từ 85,2% lên 87,3%”: two scores, of two years."""
        for match in self.grammar["from_score"].finditer(self.text):
            if not self.free(*match.span("old")) or not self.free(*match.span("new")):
                continue
            old, new = match["old"], match["new"]
            if not match["unit"] and not (decimals(old) and decimals(new)):
                continue
            unit = self._unit(match["unit"]) if match["unit"] else None
            old_end = match.end("unit_old") if match["unit_old"] else match.end("old")
            first = Figure(match.start("old"), old_end, "score", parse(old), unit, places=decimals(old), rule="from_to")
            second = Figure(
                match.start("new"), match.end(), "score", parse(new), unit, places=decimals(new), rule="from_to"
            )
            if not match.group().startswith("từ") and (")" in match["between"] or not of_one_size(first, second)):
                continue  # "tăng mạnh nhất (0,38 lên 5,23 điểm)": an amount, then the value that was reached
            self.add(replace(first, earlier=True))
            self.add(second)

    def _score_arrows(self) -> None:
        """The form “Tính minh bạch: 5,1 → 5,5”: two scores, of two years."""
        for match in SCORE_ARROW.finditer(self.text):
            spans = match.span("old"), match.span("new")
            if all(self.free(*span) for span in spans) and not _FARTHER.match(self.text, match.end()):
                self._two_scores(match)

    def _two_scores(self, match: re.Match[str]) -> None:
        """Keep the score of the year before and the one of the year that is told."""
        unit = self._unit(match["unit"]) if match["unit"] else None
        for group in ("new", "old"):
            number = match[group]
            figure = Figure(*match.span(group), "score", parse(number), unit, places=decimals(number), rule="from_to")
            self.add(replace(figure, earlier=group == "old"))
