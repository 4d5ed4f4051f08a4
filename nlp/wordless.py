"""Places that no word calls so, beside what they go with: "SIPAS 88,65%, 18", "hai con số là 29 và 81,55%", "2018: 31; 2019: 24"."""

import re
from decimal import Decimal
from itertools import pairwise

from nlp.board import COUNTED_BETWEEN, MOST_RANKED
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.numbers import decimals, parse
from nlp.patterns import cue
from nlp.ranklists import VALUE_BETWEEN
from nlp.state import State

_ENDS = r"(?=\s*(?:\.?\s*$|[,;)](?!\d)|→|[–-]\s(?!\d)|(?:và|còn|trong\s+khi|nhưng)\s))"
_BEHIND_SCORE = cue(
    rf"\s*(?:điểm|%)?(?:\s*[,;]\s+|\s+và\s+|\s*[/|–]\s*|\s+-\s+)(?P<value>\d{{1,2}})(?:/(?P<total>\d{{2}}))?{_ENDS}"
)
_IN_BRACKET = cue(r"\s*(?:điểm|%|points?|per\s*cent)?\s*\((?P<value>\d{1,2})(?:/(?P<total>\d{2}))?\)")
"""The form “8.13 (rank 12) … 6.75 (14)”."""
_WORD_BEHIND = cue(
    r"\d\s*(?:điểm|%)?\s*(?:[–-]|,)\s+(?:giải\s+|hạng\s+)?(?P<word>nhất|nhì|ba|tư)(?=\s*(?:$|[;,.)]|và\s))"
)
_WORDS = {"nhất": 1, "nhì": 2, "ba": 3, "tư": 4}
_TO_PLACE = cue(
    r"\s*(?:điểm|%)?\s*(?:[,;(/|–-]|và)?\s*(?:(?:và|thì|tỉnh|đứng|xếp|ở|giữ|về|lên|xuống|tụt|vươn)\s+){0,3}"
)
_PLACE_THEN = cue(
    r"(?<!\w)(?:(?:(?:hai|các|những|bộ\s+đôi)\s+(?:con\s+số|số\s+liệu|kết\s+quả|chỉ\s+tiêu)[^.;,:\d]{0,30}|tương\s+ứng|lần\s+lượt|tương\s+tự)\s+(?:là|ở|đạt)|(?:tương\s+ứng|lần\s+lượt))\s*:?\s+(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?\s*(?:,|;|và|/|–)\s*(?=\d{1,3}[.,]\d)"
)
"""The form “hai con số tương ứng là 29 và 81,55%”."""
_OF_YEAR = cue(
    r"(?<![\w.,/-])(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?\s*\(\s*(?:năm\s+)?(?:19|20)\d\d\s*\)"
    r"|(?<!\d)(?:19|20)\d\d\s*(?::|là|–)\s*(?P<behind>\d{1,2})(?:/(?P<total_behind>\d{2}))?(?=\s*(?:$|[,;|)](?!\d)|[.](?!\d)|và\s|(?:\(\s*(?:đạt\s+)?|với\s+)\d{2}[.,]\d))"
)
_ITS_SCORE = cue(r"\s*(?:\(\s*(?:đạt\s+)?|với\s+)\d{2}[.,]\d")
"""The form “năm 2006 xếp thứ 39 với 51,38 điểm; 2007: 26 (57,87 điểm); 2008: 40 (51,24)”."""
_NEXT_PAIR = cue(
    r"\s*\(\s*\d{1,3}[.,]\d{1,4}\s*(?:điểm|%)?\s*\)\s*(?:,|;|và|,\s*và)\s+(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?(?=\s*\(\s*\d{1,3}[.,]\d)"
)
"""The form “đứng thứ 14 (88,91%) và 27 (83,97%)”."""
_SLASHED = cue(
    r"(?<![\d.,/])(?P<score>\d{1,3}[.,]\d{1,4})(?P<unit>\s*(?:%|điểm))?\s*/\s*(?:hạng\s+|thứ\s+)?(?P<value>\d{1,2})(?P<total>)(?=\s*(?:$|[;.)](?!\d)|,\s|và\s))"
)
"""The form “PAR INDEX 86,2%/16; SIPAS 81,6%/20; PAPI 43,1/14”: each score and its place."""
_FEWEST = 2
_BESIDE_YEAR = cue(r"\s*\(?\s*(?:năm\s+)?20\d\d\s*\)?[^.;\d]{0,30}?(?:20\d\d\s*(?::|là|–)\s*)?")
_NO_SCORE = {"PAR_INDEX": 50, "SIPAS": 50, "PCI": 45, "DTI": 64}
"""Whole numbers of which one is under this are no scores of that indicator."""


def wordless_places(sentence: SentenceText, figures: list[Figure], state: State) -> list[Figure]:
    """The numbers that can be nothing but places, where the words before told places of the same shape."""
    lowered = sentence.lowered
    near = state.places_told and state.since_indicator == 0 and state.since_paragraph == 0
    above = state.places_told and state.since_indicator <= 1 and state.since_paragraph <= 1
    found = _words(lowered)
    known = [*figures, *found]
    if known:
        found += _behind_scores(lowered, known, paired=above and bool(state.owners_told))
    one = any(each.kind == "indicator" for each in sentence.mentions) or len(state.indicators_told) < _FEWEST
    if near and one and state.owners_told:
        found += [_place(match, "value", "total") for match in _PLACE_THEN.finditer(lowered)]
    for figure in figures:
        while figure.kind == "rank" and (match := _NEXT_PAIR.match(lowered, figure.end)):
            found.append(figure := _place(match, "value", "total"))
    found += _in_next_parts(sentence, figures)
    found += _by_now(lowered, figures)
    if "/" in lowered:
        found += _slashed(lowered, told=state.places_told)
    if "20" in lowered:
        found += _of_years(sentence, figures, near=near, told_last=state.places_told)
    _retaken(figures, found)
    taken = [(figure.start, figure.end) for figure in figures]
    return [
        each
        for each in found
        if (each.kind == "score" or 0 < (each.value or 0) <= MOST_RANKED)
        and not any(start < each.end and each.start < end for start, end in taken)
    ]


_NOW = cue(
    r"(?:\(\s*(?:năm\s+)?20\d\d\s*\)|20\d\d)\s*,?\s+(?:và|rồi|còn|nhưng)\s+(?:đến\s+)?(?:nay|giờ|bây\s+giờ|hiện\s+nay|hiện|năm\s+nay)\s+(?:(?:là|ở|còn|lên|xuống)\s+){1,2}(?P<value>\d{1,2})(?P<total>)(?=\s*(?:\(|,\s+đạt|với)\s*\d{2}[.,]\d|\s*[.;)](?!\d))"
)


def _by_now(lowered: str, figures: list[Figure]) -> list[Figure]:
    """The form “hạng 14 (2016), 13 (2017) và giờ là 9 với 65,40 điểm”: the place that a row of years leads to."""
    ranked = [figure for figure in figures if figure.kind == "rank"]
    match = _NOW.search(lowered) if ranked else None
    return [] if match is None or ranked[0].start > match.start() else [_place(match, "value", "total")]


_AT = r"\s+(?:ở|về|tại)\s+(?:chỉ\s+số\s+(?:thành\s+phần\s+)?)?[\"“]?"
_OF_A_PART = cue(_AT)
_IN_NEXT_PART = cue(
    rf"(?:\d\s*(?:điểm)?|\)|[^\W\d][\"”]?)\s*(?:,|;|\svà|,\s*và)\s+(?P<value>\d{{1,2}})(?:/(?P<total>\d{{2}}))?{_AT}$"
)


def _in_next_parts(sentence: SentenceText, figures: list[Figure]) -> list[Figure]:
    """The form “xếp thứ 61 về Tiếp cận đất đai, 53 về Chi phí không chính thức”: the places in the components that follow."""
    parts = [each for each in sentence.mentions if each.kind == "component"]
    if len(parts) < _FEWEST or not any(
        figure.kind == "rank"
        and (match := _OF_A_PART.match(sentence.lowered, figure.end))
        and match.end() == part.start
        for figure in figures
        for part in parts
    ):
        return []
    told = (_IN_NEXT_PART.search(sentence.lowered, max(0, part.start - 60), part.start) for part in parts)
    return [_place(match, "value", "total") for match in told if match is not None]


def _place(match: re.Match[str], value: str, total: str) -> Figure:
    end = match.end(total) if match[total] else match.end(value)
    out_of = int(match[total]) if match[total] else None
    return Figure(match.start(value), end, "rank", parse(match[value]), "rank", total=out_of, rule="rank")


def _retaken(figures: list[Figure], found: list[Figure]) -> None:
    """Take away the whole numbers that were typed as scores for want of a better: "năm 2021: 41,6 và 35"."""
    places = {(each.start, each.end) for each in found}
    figures[:] = [each for each in figures if each.rule != "bare" or (each.start, each.end) not in places]


def _words(lowered: str) -> list[Figure]:
    """The form “Sở A 94,12 điểm – nhất; Sở B 93,8 – nhì”: places in words behind scores, two at least."""
    found = [
        Figure(*match.span("word"), "rank", Decimal(_WORDS[match["word"]]), "rank", rule="rank")
        for match in _WORD_BEHIND.finditer(lowered)
    ]
    return found if len({each.value for each in found}) >= _FEWEST else []


def _slashed(lowered: str, *, told: bool) -> list[Figure]:
    """The places behind a stroke, with the scores before it that nothing else types; no score is more than its maximum."""
    found: list[Figure] = []
    matches = [match for match in _SLASHED.finditer(lowered) if parse(match["score"]) > parse(match["value"])]
    for match in matches if told or len(matches) >= _FEWEST else ():
        found.append(_place(match, "value", "total"))
        if not match["unit"]:
            score = parse(match["score"])
            found.append(
                Figure(*match.span("score"), "score", score, None, places=decimals(match["score"]), rule="bare")
            )
    return found


def _behind_scores(lowered: str, figures: list[Figure], *, paired: bool) -> list[Figure]:
    """The form “đạt 87,3%, hạng 17; SIPAS 88,65%, 18”: the next score has its place where the one before had it."""
    found: list[Figure] = []
    ordered = sorted(figures, key=lambda figure: figure.start)
    paired = paired or _in_step(lowered, ordered)
    for figure in ordered:
        if figure.kind != "score" or figure.comparator != "=":
            continue
        behind = next((each for each in ordered if each.start >= figure.end), None)
        if behind is not None and behind.kind == "rank" and _TO_PLACE.fullmatch(lowered, figure.end, behind.start):
            paired = True
            continue
        match = _BEHIND_SCORE.match(lowered, figure.end) or _IN_BRACKET.match(lowered, figure.end) if paired else None
        if match is not None and not _IN_TURN.search(lowered, 0, figure.start):
            found.append(_place(match, "value", "total"))
    return found


_IN_TURN = cue(r"(?<!\w)(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự|respectively)(?!\w)[^.]*(?:\.(?=\d)[^.]*)*$")
"""Before a score of several in a row: "lần lượt là 93,1; 92,75 và 92", of which the last is whole by chance."""


def _in_step(lowered: str, figures: list[Figure]) -> bool:
    """The form “SIPAS 2024: A 90,51% – 1, B 90,2% – 2, C 77,5% – 63”: the numbers rise while the scores fall."""
    scores = [figure for figure in figures if figure.kind == "score" and figure.comparator == "="]
    beside = [(figure, match) for figure in scores if (match := _BEHIND_SCORE.match(lowered, figure.end))]
    told = [(int(match["value"]), -(figure.value or 0)) for figure, match in beside]
    rising = all(one[0] < two[0] and one[1] <= two[1] for one, two in pairwise(told))
    return len(told) > _FEWEST and rising


def _of_years(sentence: SentenceText, figures: list[Figure], *, near: bool, told_last: bool) -> list[Figure]:
    """The forms “từ 45 (2021) lên 30 (2022) và 21 (2023)", "PAR INDEX: 2018: 31; 2019: 24”: a whole number for each year.

    Where nothing told a place before, nobody says what such numbers are.
    """
    lowered = sentence.lowered
    typed = [(figure.start, figure.end) for figure in figures]
    found = [
        _place(match, "value", "total") if match["value"] else _place(match, "behind", "total_behind")
        for match in _OF_YEAR.finditer(lowered)
    ]
    told = [each for each in found if not any(start < each.end and each.start < end for start, end in typed)]
    if not told or any((each.value or 0) > MOST_RANKED for each in told):
        return []
    first = told[0].start
    before = sorted((figure for figure in figures if figure.end <= first), key=lambda each: each.end)
    since = before[-1].end if before else 0
    if COUNTED_BETWEEN.search(lowered, since, told[-1].start):
        return []
    if before and before[-1].kind == "rank" and before[-1].comparator == "=":
        return (
            told
            if VALUE_BETWEEN.search(lowered, since, first) is None or _BESIDE_YEAR.fullmatch(lowered, since, first)
            else []
        )
    if [each.kind for each in before[-2:]] == ["rank", "score"] and all(
        _ITS_SCORE.match(lowered, each.end) for each in told
    ):
        return told
    if len(told) < _FEWEST or before:
        return []
    indicators = [each for each in sentence.mentions if each.kind == "indicator" and each.end <= first]
    bar = _NO_SCORE.get(indicators[-1].ids[0], 0) if indicators else 0
    alone = told_last or len(told) > _FEWEST
    return told if near or (alone and min(each.value or Decimal(0) for each in told) < bar) else []
