"""Names told with a number or one word for their place: "Hà Nội (1), TP.HCM (2)", "A nhất, B nhì", "nhất A, nhì B"."""

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from nlp.board import COUNTED_BETWEEN, MOST_RANKED
from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.orderedlists import ordered, tells_order
from nlp.patterns import cue
from nlp.state import Name

Places = list[tuple[Figure, Name]]

_BEHIND_NUMBER = cue(r"\s*\((?:thứ\s+|hạng\s+|#\s*)?(?P<place>\d{1,3})\)")
_BEFORE_NUMBER = cue(r"(?:^|(?<=[\s(;,:]))(?P<place>\d{1,3})\s*[.)/:–-]?\s*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")
_ITS_SCORE = cue(r"\s*(?:[:(–—-]\s*)?(?:(?:với|đạt|được)\s+)?")
_OF_PLACES = cue(r"(?:thứ\s+)?hạng(?!\s+mục)|vị\s+trí|đầu\s+bảng|(?:top|tốp)\s+\d|thứ\s+tự|xếp\s+thứ|thứ\s+bậc")
_ANNOUNCED = cue(
    r"(?<!\w)(?:xếp\s+hạng|thứ\s+hạng|thứ\s+tự|thứ\s+bậc|bảng|dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|top|tốp|lần\s+lượt)(?!\w)[^.;:]*:\s*\(?$"
)
"""Before a list whose numbers are places, though no score stands in it."""
_OF_THE_END = cue(
    r"(?<!\w)(?:cuối(?:\s+(?:bảng|cùng))?|đứng\s+(?:cuối|chót|bét)|thấp\s+nhất|(?:áp\s+)?chót|đội\s+sổ|đáy\s+bảng|dưới\s+cùng)(?!\w)"
)
"""What is said of those whose places fall, the last one first."""
_OF_RANKING = cue(r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|vị\s+trí|thứ\s+bậc)(?!\w)")
_BEHIND_WORD = cue(
    r"\s+(?:\(\s*)?(?:(?:xếp|đứng|về|giữ|giành|giải)\s+)?(?:(?:số|hạng)\s+(?P<number>\d{1,2})|(?:hạng\s+)?(?P<word>nhất|nhì|ba|tư))(?=\s*(?:$|[,;.()]|năm\s+thứ|và\s|cả\s+nước|toàn|với\s|về\s|khu\s+vực|khối\s|trong\s))"
)
"""A place in one word right behind its name: "Quảng Ninh nhất, Bắc Giang nhì", "Đà Nẵng số 1, TP.HCM số 2"."""
_FIRST_THEN = cue(r"(?:^|[:,;(–-]\s*)nhất\s+(?:là\s+)?[^,;.:]{2,40}[,;]\s*(?:và\s+|còn\s+|rồi\s+)?nhì\s")
_WORD_OF_PLACE = cue(r"(?<=\s)(?:(?:số|hạng)\s+\d|(?:nhất|nhì|ba|tư)(?!\w))")
"""What each of these has in it: a look for it spares the search for the whole."""
_WORDS = {"nhất": 1, "nhì": 2, "ba": 3, "tư": 4}


def numbers_names(lowered: str) -> bool:
    """Whether names may be told with their places right behind: "Hà Nội (1), TP.HCM (2)", "A nhất, B nhì, C ba"."""
    for second, third in _MARKS:
        if second in lowered and third in lowered:
            first = _first(lowered, second)
            if _ANNOUNCED.search(lowered, 0, first) or _OF_THE_END.search(lowered, 0, first):
                return True
    if tells_order(lowered):
        return True
    bracketed = lowered.count("(") >= 3 and len(_BEHIND_NUMBER.pattern.findall(lowered)) >= 3
    return (
        bracketed
        or ("nhì" in lowered and _FIRST_THEN.search(lowered) is not None)
        or (
            sum(1 for _ in _WORD_OF_PLACE.finditer(lowered)) >= 2
            and sum(1 for _ in _BEHIND_WORD.finditer(lowered)) >= 2
        )
    )


_MARKS = (("2. ", "3. "), ("(2) ", "(3) "), ("2)", "3)"), ("2- ", "3- "), ("2/ ", "3/ "), ("2 - ", "3 - "))
"""What stands behind the numbers of such a list."""


def _first(lowered: str, second: str) -> int:
    """Where a list begins whose second number is written like this."""
    return max(0, lowered.find(second.replace("2", "1")))


def numbered(sentence: SentenceText, names: list[Candidate]) -> Places:
    """Every place of a sentence that a number or one word beside a name tells."""
    return [
        *_numbered(sentence, names),
        *_in_a_word(sentence, names),
        *_word_first(sentence, names),
        *ordered(sentence, names),
    ]


def _numbered(sentence: SentenceText, names: list[Candidate]) -> Places:
    """The forms “Hà Nội (1), TP.HCM (2), Quảng Ninh (3)” and "1. A 73,02 2. B 70,61 3. C 70,53"."""
    lowered = sentence.lowered
    behind = [(name, match) for name in names if (match := _BEHIND_NUMBER.match(lowered, name.end))]
    places = [int(match["place"]) for _, match in behind]
    rising = len(places) >= 3 and all(a < b for a, b in pairwise(places))
    told = len(set(places)) == len(places) >= 3 and not COUNTED_BETWEEN.search(lowered)
    if told and max(places) <= MOST_RANKED and _OF_RANKING.search(lowered):
        rising = True  # in whatever order: "Long An (10), Đồng Tháp (5), Hậu Giang (12) có thứ hạng cao nhất vùng"
    falling = len(places) >= 3 and places == list(range(places[0], places[0] - len(places), -1))
    if falling and places[-1] > 1 and _OF_THE_END.search(lowered):
        rising = True  # "nhóm cuối bảng gồm Cao Bằng (63), Điện Biên (62), Đắk Nông (61)"
    if rising and (falling or places == list(range(places[0], places[0] + len(places))) or _OF_PLACES.search(lowered)):
        return [
            (Figure(name.start, match.end(), "rank", Decimal(match["place"]), "rank", rule="in_order"), name.name)
            for name, match in behind
            if not _has_rank(sentence, name.end, match.end())
        ]
    before = [(name, match) for name in names if (match := _BEFORE_NUMBER.search(lowered, 0, name.start))]
    places = [int(match["place"]) for _, match in before]
    scores = [score for name, _ in before if (score := _score_of(sentence, name)) is not None]
    if len(places) < 3:
        return []
    from_below = places == list(range(places[0], places[0] - len(places), -1)) and places[-1] > 1
    if from_below and not scores and _OF_THE_END.search(lowered, 0, before[0][1].start("place")):
        return _places_of(before)
    counted = places == list(range(1, len(places) + 1)) and _ANNOUNCED.search(lowered, 0, before[0][1].start("place"))
    first = places == list(range(1, len(places) + 1)) and len(scores) > 1 and _told_first(sentence, before)
    if len(scores) < len(places) and not first and (scores or not counted):
        return []
    falling = all(a >= b for a, b in pairwise(scores)) and all(a < b for a, b in pairwise(places))
    rising = all(a <= b for a, b in pairwise(scores)) and all(a > b for a, b in pairwise(places))  # told from below
    if not (falling or rising) or min(places) < 1:
        return []
    return _places_of(before)


def _places_of(before: list[tuple[Candidate, re.Match[str]]]) -> Places:
    """The numbers before names as their places."""
    return [
        (Figure(match.start("place"), name.end, "rank", Decimal(match["place"]), "rank", rule="in_order"), name.name)
        for name, match in before
    ]


def _told_first(sentence: SentenceText, before: list[tuple[Candidate, re.Match[str]]]) -> bool:
    """The form “1. A (88,1%); 2. B (87,9%); 3. C; 4. D”: the first ones have their scores, the others none."""
    scored = [_score_of(sentence, name) is not None for name, _ in before]
    return scored == sorted(scored, reverse=True)


def _in_a_word(sentence: SentenceText, names: list[Candidate]) -> Places:
    """The forms “Quảng Ninh nhất, Bắc Giang nhì” and "Đà Nẵng số 1, TP.HCM số 2": two or more, each below the last, or one beside places told otherwise."""
    found: Places = []
    for name in names:
        match = _BEHIND_WORD.match(sentence.lowered, name.end)
        if match and not _has_rank(sentence, name.end, match.end()):
            place = int(match["number"] or _WORDS[match["word"]])
            figure = Figure(match.end() - len(match.group().lstrip()), match.end(), "rank", Decimal(place), "rank")
            found.append((replace(figure, rule="in_order"), name.name))
    kept: Places = []
    run: Places = []
    told = any(each.kind == "rank" and each.comparator == "=" and each.certain for each in sentence.scan.figures)
    for each in found:  # "khối sở: A nhất, B nhì; khối huyện: C nhất, D nhì": two tables
        rises = run and (run[-1][0].value or 0) < (each[0].value or 0)
        if run and not rises:
            kept += run if len(run) > 1 or told else []
            run = []
        run.append(each)
    kept += run if len(run) > 1 or told else []  # "Sở Công Thương nhất khối sở, Cục Thuế nhì"
    return kept if all(figure.value for figure, _ in kept) else []


_WORD_FIRST = cue(
    r"(?:^|[:,;(–-]\s*|(?<!\w)(?:và|còn|rồi)\s+)(?P<word>nhất|nhì|ba|tư)\s+(?:là\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\s*)?$"
)


def _word_first(sentence: SentenceText, names: list[Candidate]) -> Places:
    """The form “nhất Đà Nẵng, nhì Thừa Thiên Huế, ba TP.HCM”: from the first on, each one behind the last."""
    found: Places = []
    for name in names:
        match = _WORD_FIRST.search(sentence.lowered, max(0, name.start - 24), name.start)
        if match is not None and _WORDS[match["word"]] == len(found) + 1:
            figure = Figure(match.start("word"), name.end, "rank", Decimal(len(found) + 1), "rank", rule="in_order")
            found.append((figure, name.name))
    return found if len(found) > 1 else []


def _has_rank(sentence: SentenceText, start: int, end: int) -> bool:
    return any(figure.kind == "rank" and start <= figure.start < end for figure in sentence.scan.figures)


def _score_of(sentence: SentenceText, name: Candidate) -> Decimal | None:
    """The score right behind a name."""
    for figure in sentence.scan.figures:
        if figure.kind == "score" and figure.start >= name.end:
            return figure.value if _ITS_SCORE.fullmatch(sentence.lowered[name.end : figure.start]) else None
    return None
