"""Places that stand without a word for them beside the score they go with: "83,44% (59)", "(83,9% - 46), (85% - 38)"."""

import re
from decimal import Decimal
from itertools import pairwise

from nlp.board import MOST_RANKED, Board
from nlp.figures import Figure
from nlp.numbers import parse
from nlp.patterns import cue

_BESIDE_SCORE = cue(
    r"(?<![\w.,])(?P<score>\d{1,3}(?:[.,]\d{1,4})?)(?P<unit>\s*(?:%|điểm))?\s*\((?P<value>\d{1,2})(?:/(?P<total>\d{2}))?\)"
)
"""The form “đạt 83,44% (59)”: a bare number of its own in a bracket behind a score."""
_IN_SCORES_BRACKET = cue(
    r"\(\s*(?P<score>\d{1,3}[.,]\d{1,4}|\d{1,3}(?=\s*(?:%|điểm)))(?P<unit>\s*(?:%|điểm))?\s*(?P<mark>[-–—/;|]|,(?=\s))\s*(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?\s*\)"
)
"""The form “Hòa Bình (83,9% - 46)”: the score and the place in one bracket."""
_PLACE_FIRST = cue(r"\(\s*(?P<value>\d{1,2})(?:\s*[;–—|-]\s*|,\s+)(?P<score>\d{1,3}[.,]\d{1,4})\s*(?:%|điểm)?\s*\)")
"""The form “Lương Sơn (2; 84,2), Mai Châu (3; 83,9)”: the place first, which rises while the scores fall."""
_ENUMERATED = cue(r"(?:^|[:;.]\s+|\s)\(1\)\s*[^\W\d]")
"""The form “(1) Quảng Ninh 91,04% (2) Hải Phòng 90,51%”: numbers of what stands behind them."""
_OF_YEAR_BEFORE = cue(r"(?<!\d)(?:19|20)\d\d\s*\((?P<value>\d{1,2})\)")
"""The form “tăng 3 bậc so với năm 2021 (15)”: the place of a year, in a bracket behind it."""
_BESIDE_PLACE = cue(r"(?<!\w)(?:hạng|thứ|vị\s+trí|xếp|đứng)\s+(?:thứ\s+)?\d{1,2}(?:/\d{2})?\s*\((?P<value>\d{1,2})\)")
_YEAR_IN_BRACKET = cue(
    r"(?<!\w)(?:hạng|thứ|vị\s+trí|xếp|đứng)\s+(?:thứ\s+)?\d{1,2}(?:/\d{2})?\s*\(\s*(?:(?:năm\s+)?20\d\d|năm\s+(?:trước|ngoái))\s*:?\s+(?:(?:là|xếp|đứng|hạng|thứ|vị\s+trí)\s+)*\d{1,2}\)"
)
"""The form “hạng 10 (năm 2020: 15), PCI hạng 31 (27)”: what the first bracket tells the year of, the later ones tell, too."""
YEAR_BEFORE_IN_BRACKET = cue(
    r"(?<!\w)(?:hạng|thứ|vị\s+trí|xếp|đứng)\s+(?:thứ\s+)?\d{1,2}(?:/\d{2})?(?:\s+(?:cả\s+nước|toàn\s+quốc))?\s*\(\s*(?:so\s+với\s+)?(?:năm\s+(?:trước|ngoái|20\d\d)|cùng\s+kỳ|kỳ\s+trước|lần\s+trước)(?:\s+là)?\s*:?\s+(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?\s*\)"
)
"""The form “hạng 19 (năm trước 24)”."""
AIM_IN_BRACKET = cue(
    r"(?<!\w)(?:hạng|thứ|vị\s+trí|xếp|đứng)\s+(?:thứ\s+)?\d{1,2}(?:/\d{2})?(?:\s+(?:cả\s+nước|toàn\s+quốc))?\s*\(\s*(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?:\s+(?:là|đề\s+ra|đặt\s+ra|được\s+giao|năm\s+20\d\d))?\s*:?\s+(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?\s*\)"
)
"""The form “xếp thứ 58 (mục tiêu 45)”."""
_AGAINST_YEAR = cue(
    r"(?<!\w)so\s+với\s+(?:(?:năm\s+)?20\d\d\s*\((?P<of_year>\d{1,2})\)|(?:mức\s+|con\s+số\s+|vị\s+trí\s+)?(?P<value>\d{1,2})(?:/\d{2})?(?=\s+(?:của\s+|hồi\s+)?năm\s+(?:20\d\d|trước|ngoái)))"
)
"""The forms “giảm 4 so với năm 2020 (27)", "đứng thứ 59 so với 41 năm 2021”."""
_NOTES = 3
"""A lone number in a bracket up to here may be that of a note."""
_FEWEST = 2
_ALIKE = Decimal("0.6")
_SCORE = cue(r"\d\s*(?:%|điểm)|\d[.,]\d|[;.](?:\s|$)")


def _out_of(match: re.Match[str]) -> bool:
    """The form “điểm điều tra xã hội học (28,5/32)”: the most that could be had, and no place."""
    score = parse(match["score"])
    return match["mark"] == "/" and not match["unit"] and 1 <= score <= parse(match["value"])


def _are_notes(matches: list[re.Match[str]]) -> bool:
    """Whether the numbers in brackets may be those of notes: small and alone, or 1, 2, 3 behind scores that do not fall."""
    places = [int(match["value"]) for match in matches]
    if len(places) == 1:
        return places[0] <= _NOTES
    if any(two != one + 1 for one, two in pairwise(places)) or places[0] > _NOTES:
        return False
    scores = [parse(match["score"]) for match in matches]
    return any(one <= two for one, two in pairwise(scores))


def _in_order(matches: list[re.Match[str]]) -> bool:
    """Whether places rise while the scores beside them fall, three at least."""
    told = [(int(match["value"]), parse(match["score"])) for match in matches]
    return len(told) > _FEWEST and all(one[0] < two[0] and one[1] >= two[1] for one, two in pairwise(told))


WHOLE_IN_BRACKET = cue(r"[\w%]\s*\((?P<value>\d{2,3})\)")
"""The form “Mông Hóa thứ nhì (598), Yên Mông thứ ba (587,25)”: a score without decimals among those that have them."""
_SCORED_IN_BRACKET = cue(r"\((?:(?:với|đạt|được)\s+)*(?P<value>\d{2,3}(?:[.,]\d{1,2})?)(?:\s*(?:điểm|%))?\)")


WORD_IN_BRACKET = cue(
    r"(?:(?<=[\w%])\s*\(|(?:(?<=\dđiểm)|(?<=\d\sđiểm)|(?<=\d%))\s*[,;–-]\s+)(?:(?:xếp|đứng|về|hạng|thứ|giải)\s+)*(?P<word>nhất|nhì|ba|tư|bét|chót|cuối|áp\s+chót)(?:\s+(?:cả\s+nước|nước|toàn\s+quốc|bảng))?\)"
)
"""The forms “Đồng Xoài 91,02 điểm (nhất), Chơn Thành 90,55 (nhì), Bù Gia Mập 78,30 (cuối)", "Đà Nẵng (75,96 điểm, nhất nước)”."""
_WORDS_OF_PLACES = {"nhất": 1, "nhì": 2, "ba": 3, "tư": 4, "bét": -1, "chót": -1, "cuối": -1, "áp chót": -2}


class BracketPlaceScanner(Board):
    """Finds the places of one text that stand in brackets beside scores, and scores that look like them."""

    def _wholes_in_brackets(self) -> None:
        """A whole number in a bracket that is too big for a place and of one size with the scores in the others."""
        beside = [
            parse(match["value"])
            for match in _SCORED_IN_BRACKET.finditer(self.text)
            if not match["value"].isdigit() or match.group().endswith(("điểm)", "%)"))
        ]
        for match in WHOLE_IN_BRACKET.finditer(self.text) if beside else ():
            value = parse(match["value"])
            alike = any(min(value, other) / max(value, other) >= _ALIKE for other in beside)
            if value > MOST_RANKED and alike and self.free(*match.span("value")):
                self.add(Figure(*match.span("value"), "score", value, None, rule="bare"))

    def _beside_scores(self) -> None:
        """The forms “83,44% (59)", "(83,9% - 46), (85% - 38)”: what stands in the bracket beside a score is its place."""
        matches = [
            match for match in _BESIDE_SCORE.finditer(self.text) if match["unit"] or not match["score"].isdigit()
        ]
        matches = [match for match in matches if self._may_be_place(match)]
        if matches and not _are_notes(matches) and not _ENUMERATED.search(self.text):
            found = matches + [match for match in _OF_YEAR_BEFORE.finditer(self.text) if self._may_be_place(match)]
        else:
            found = []
        pairs = [match for match in _IN_SCORES_BRACKET.finditer(self.text) if self._may_be_place(match)]
        pairs = [match for match in pairs if not _out_of(match)]
        first = [match for match in _PLACE_FIRST.finditer(self.text) if self._may_be_place(match)]
        pairs = (pairs if len(pairs) >= _FEWEST else []) + (first if _in_order(first) else [])
        for match in found + pairs:
            total = int(match["total"]) if "total" in match.re.groupindex and match["total"] else None
            start, end = match.start("value"), match.end("total") if total else match.end("value")
            self.add(Figure(start, end, "rank", parse(match["value"]), "rank", total=total, rule="rank"))

    def _beside_places_of_years(self) -> None:
        """The places of another year beside one told: "hạng 31 (27)" behind "hạng 10 (năm 2020: 15)", "so với năm 2020 (27)"."""
        for match in (*YEAR_BEFORE_IN_BRACKET.finditer(self.text), *AIM_IN_BRACKET.finditer(self.text)):
            if self.free(*match.span("value")) and 0 < int(match["value"]) <= MOST_RANKED:
                total = int(match["total"]) if match["total"] else None
                self.add(Figure(*match.span("value"), "rank", parse(match["value"]), "rank", total=total, rule="rank"))
        told = _YEAR_IN_BRACKET.search(self.text)
        for match in _BESIDE_PLACE.finditer(self.text, told.end()) if told else ():
            if self._may_be_place(match):
                start, end = match.span("value")
                place = Figure(start, end, "rank", parse(match["value"]), "rank", rule="from_to", earlier=True)
                self.add(place)
        for match in _AGAINST_YEAR.finditer(self.text):
            group = "value" if match["value"] else "of_year"
            ranks = [each for each in self.scan.figures if each.kind == "rank" and each.end <= match.start()]
            since = ranks[-1].end if ranks else 0
            scores = _SCORE.search(self.text, since, match.start()) or not ranks
            if not scores and self.free(*match.span(group)) and 0 < int(match[group]) <= MOST_RANKED:
                self.add(Figure(*match.span(group), "rank", parse(match[group]), "rank", rule="rank"))

    def _words_in_brackets(self) -> None:
        """The places that stand in a bracket as a word, behind a name or its score; two at least."""
        found = [match for match in WORD_IN_BRACKET.finditer(self.text) if self.free(*match.span("word"))]
        for match in found if len(found) >= _FEWEST or self.scan.figures else ():
            place = _WORDS_OF_PLACES[" ".join(match["word"].split())]
            value, last = (parse(str(place)), None) if place > 0 else (None, -place)
            self.add(Figure(*match.span("word"), "rank", value, "rank", from_bottom=last, rule="rank"))

    def _may_be_place(self, match: re.Match[str]) -> bool:
        return self.free(*match.span("value")) and 0 < int(match["value"]) <= MOST_RANKED
