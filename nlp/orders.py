"""Places that a text gives to several names at once: numbered lists, "ba vị trí dẫn đầu lần lượt thuộc về …", "hạng 4 đến 7".

What the scanner can only see as one figure becomes one for each name here, before anything is bound.
"""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.ranks import IN_TURN
from nlp.state import Name
from nlp.subjects import Candidate

NEXT_NAME = cue(
    r"\s*(?:\([^()]*\)|(?:với|đạt|được|with|at|on)?\s*[\d.,]+\s*(?:%|điểm|percent|points)?)?\s*(?:,|và|and|,\s*and|;|,\s*và|rồi\s+đến)\s*(?:các\s+|the\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""What stands between two names of a list that is told in order."""
_OWN_PREDICATE = cue(
    r"\s+(?:đã\s+|cũng\s+|thì\s+|vẫn\s+|lại\s+|tiếp\s+tục\s+|bất\s+ngờ\s+|chỉ\s+)*(?:nằm|xếp|đứng|đạt|có|là|thuộc|tụt|tăng|giảm|ở|rơi|dẫn|bị|vươn|nhảy|lùi|giữ|thứ|hạng|tiếp)(?!\w)"
)
_TO_NAMES = cue(
    r"(?:[^.;\d]|(?:19|20)\d\d){0,70}?(?:thuộc\s+về|là|gọi\s+tên|gồm|:|của|dành\s+cho|về\s+tay)\s*(?:lần\s+lượt\s+(?:là\s+)?)?(?:các\s+)?(?:tỉnh\s*:?\s*|thành\s+phố\s+|tp\.?\s*)?"
)
_TAKE_PLACES = cue(
    r"[^.;\d]{0,40}?lần\s+lượt\s+(?:(?:là|chiếm|giữ|đứng|xếp|nắm|ở|nằm|giành|trong|các|có\s+mặt|chia\s+nhau|vào|thuộc)\s+)*"
)
_IN_A_ROW = cue(r"(?:[^.;\d]|(?:19|20)\d\d){0,60}?")
_BEHIND_NUMBER = cue(r"\s*\((?:thứ\s+|hạng\s+|#\s*)?(?P<place>\d{1,3})\)")
_BEFORE_NUMBER = cue(r"(?:^|(?<=[\s(;,:]))(?P<place>\d{1,3})\s*[.)/:-]?\s*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")
_WORD_BEHIND = cue(r"\s+(?:xếp\s+|đứng\s+|về\s+|giải\s+|hạng\s+)?(?P<word>nhất|nhì|ba|tư)(?=\s*(?:[,.;(]|và\s|$))")
_ITS_SCORE = cue(r"\s*(?:[:(–—-]\s*)?(?:(?:với|đạt|được)\s+)?")
_OF_PLACES = cue(r"(?:thứ\s+)?hạng(?!\s+mục)|vị\s+trí|đầu\s+bảng|(?:top|tốp)\s+\d|thứ\s+tự|xếp\s+thứ|thứ\s+bậc")
_SHARES_PLACE = cue(r"(?:đồng|cùng|ngang|đồng\s+xếp|cùng\s+xếp|cùng\s+đứng|cùng\s+giữ|cùng\s+chia\s+sẻ)\s+$")
_SHARED_WITH = cue(r"(?:\s[^,;.\d]{0,30}?)?\s(?:với|cùng)\s+(?:các\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
_BETWEEN_PLACES = cue(r"\s*(?:,|và|,\s*và)\s*")


def expand(sentence: SentenceText, names: list[Candidate]) -> dict[int, Name]:
    """Give each name of a list its place; the figures of the sentence are replaced by one for each name.

    What is returned says which figure (by identity) belongs to which name.
    """
    units = [name for name in names if name.role not in {"source", "person", "scope"}]
    figures = list(sentence.scan.figures)
    given: dict[int, Name] = {}
    if units:
        for new, name in _numbered(sentence, units):
            figures.append(new)
            given[id(new)] = name
        for step in (_first_places, _ranges, _series, _shared):
            for old, places in step(sentence, units, figures):
                figures = [figure for figure in figures if not any(figure is gone for gone in old)]
                for new, name in places:
                    figures.append(new)
                    given[id(new)] = name
    figures = [figure for figure in figures if figure.rule not in {"first_n", "last_n"}]
    sentence.scan.figures = sorted(figures, key=lambda figure: (figure.start, figure.end))
    return given


def numbers_names(lowered: str) -> bool:
    """Whether names may be told with their places in brackets: "Hà Nội (1), TP.HCM (2), Quảng Ninh (3)"."""
    return lowered.count("(") >= 3 and len(_BEHIND_NUMBER.pattern.findall(lowered)) >= 3


Places = list[tuple[Figure, Name]]


def run_from(lowered: str, names: list[Candidate], first: Candidate) -> list[Candidate]:
    """A name and those that follow it in a list."""
    run = [first]
    for name in names[names.index(first) + 1 :]:
        gap = lowered[run[-1].end : name.start]
        own = _OWN_PREDICATE.match(lowered, name.end) and gap.split()[-1:] != ["và"]
        if not NEXT_NAME.fullmatch(gap) or own:
            break
        run.append(name)
    return run


def _run_to(lowered: str, names: list[Candidate], last: Candidate) -> list[Candidate]:
    run = [last]
    for name in reversed(names[: names.index(last)]):
        if not NEXT_NAME.fullmatch(lowered[name.end : run[0].start]):
            break
        run.insert(0, name)
    return run


def _at(figure: Figure, place: int) -> Figure:
    return replace(figure, value=Decimal(place), comparator="=", rule="in_order", certain=True)


def _numbered(sentence: SentenceText, names: list[Candidate]) -> Places:
    """The forms “Hà Nội (1), TP.HCM (2), Quảng Ninh (3)” and "1. A 73,02 2. B 70,61 3. C 70,53"."""
    lowered = sentence.lowered
    behind = [(name, match) for name in names if (match := _BEHIND_NUMBER.match(lowered, name.end))]
    places = [int(match["place"]) for _, match in behind]
    rising = len(places) >= 3 and all(a < b for a, b in pairwise(places))
    if rising and (places == list(range(places[0], places[0] + len(places))) or _OF_PLACES.search(lowered)):
        return [
            (Figure(name.start, match.end(), "rank", Decimal(match["place"]), "rank", rule="in_order"), name.name)
            for name, match in behind
            if not _has_rank(sentence, name.end, match.end())
        ]
    podium = _podium(sentence, names)
    if podium:
        return podium
    before = [(name, match) for name in names if (match := _BEFORE_NUMBER.search(lowered[: name.start]))]
    places = [int(match["place"]) for _, match in before]
    scores = [score for name, _ in before if (score := _score_of(sentence, name)) is not None]
    if len(places) < 3 or len(scores) < len(places):
        return []
    falling = all(a >= b for a, b in pairwise(scores))
    if not falling or places[0] < 1 or any(a >= b for a, b in pairwise(places)):
        return []
    return [
        (Figure(match.start("place"), name.end, "rank", Decimal(match["place"]), "rank", rule="in_order"), name.name)
        for name, match in before
    ]


def _podium(sentence: SentenceText, names: list[Candidate]) -> Places:
    """The form “A nhất, B nhì, C ba”, without any rank word."""
    if "nhì" not in sentence.lowered:
        return []
    places = [(name, match) for name in names if (match := _WORD_BEHIND.match(sentence.lowered, name.end))]
    said = [match["word"] for _, match in places]
    if said[:2] != ["nhất", "nhì"] or said[2:] not in ([], ["ba"], ["ba", "tư"]):
        return []
    return [
        (Figure(name.start, match.end(), "rank", Decimal(place), "rank", rule="in_order"), name.name)
        for place, (name, match) in enumerate(places, 1)
        if not _has_rank(sentence, name.end, match.end())
    ]


def _has_rank(sentence: SentenceText, start: int, end: int) -> bool:
    return any(figure.kind == "rank" and start <= figure.start < end for figure in sentence.scan.figures)


def _score_of(sentence: SentenceText, name: Candidate) -> Decimal | None:
    """The score right behind a name."""
    for figure in sentence.scan.figures:
        if figure.kind == "score" and figure.start >= name.end:
            return figure.value if _ITS_SCORE.fullmatch(sentence.lowered[name.end : figure.start]) else None
    return None


def _first_places(
    sentence: SentenceText, names: list[Candidate], figures: list[Figure]
) -> list[tuple[list[Figure], Places]]:
    """The form “ba vị trí dẫn đầu lần lượt thuộc về A, B, C”, with the names on either side."""
    found = []
    for figure in figures:
        if figure.rule != "first_n":
            continue
        count = int(figure.value or 0)
        run = _names_beside(sentence.lowered, names, figure.start, figure.end, count)
        if run:
            found.append(([figure], [(_at(figure, place), name.name) for place, name in enumerate(run, 1)]))
    return found


def _names_beside(lowered: str, names: list[Candidate], start: int, end: int, count: int) -> list[Candidate]:
    """The run of exactly ``count`` names that the words at ``start:end`` are said of, in turn."""
    behind = next((name for name in names if name.start >= end), None)
    if behind is not None and IN_TURN.search(lowered, end, behind.start):
        run = run_from(lowered, names, behind)
        if len(run) == count and _TO_NAMES.fullmatch(lowered[end : behind.start]):
            return run
    before = next((name for name in reversed(names) if name.end <= start), None)
    if before is not None and _TAKE_PLACES.fullmatch(lowered[before.end : start]):
        run = _run_to(lowered, names, before)
        if len(run) == count:
            return run
    return []


def _ranges(sentence: SentenceText, names: list[Candidate], figures: list[Figure]) -> list[tuple[list[Figure], Places]]:
    """The form “A, B, C nối nhau ở các vị trí từ thứ tư đến thứ sáu”: as many places as names."""
    found = []
    bounds = [figure for figure in figures if figure.rule == "range" and figure.kind == "rank"]
    for low, high in zip(bounds[::2], bounds[1::2], strict=False):
        first, last = int(low.value or 0), int(high.value or 0)
        if last - first < 1:
            continue
        before = next((name for name in reversed(names) if name.end <= low.start), None)
        behind = next((name for name in names if name.start >= high.end), None)
        run: list[Candidate] = []
        if before is not None and _IN_A_ROW.fullmatch(sentence.lowered[before.end : low.start]):
            run = _run_to(sentence.lowered, names, before)
        if (
            len(run) != last - first + 1
            and behind is not None
            and _TO_NAMES.fullmatch(sentence.lowered[high.end : behind.start])
        ):
            run = run_from(sentence.lowered, names, behind)
        if len(run) == last - first + 1:
            found.append(([low, high], [(_at(low, place), name.name) for place, name in enumerate(run, first)]))
    return found


def _series(sentence: SentenceText, names: list[Candidate], figures: list[Figure]) -> list[tuple[list[Figure], Places]]:
    """The form “các vị trí 59, 60 và 61 thuộc về A, B và C”."""
    lowered = sentence.lowered
    ranks = [f for f in figures if f.kind == "rank" and f.comparator == "=" and f.value is not None and not f.earlier]
    ranks.sort(key=lambda figure: figure.start)
    found = []
    position = 0
    while position < len(ranks):
        series = [ranks[position]]
        while position + len(series) < len(ranks) and _BETWEEN_PLACES.fullmatch(
            lowered[series[-1].end : ranks[position + len(series)].start]
        ):
            series.append(ranks[position + len(series)])
        position += len(series)
        behind = next((name for name in names if name.start >= series[-1].end), None)
        if len(series) < 2 or behind is None or not _TO_NAMES.fullmatch(lowered[series[-1].end : behind.start]):
            continue
        run = run_from(lowered, names, behind)
        if len(run) == len(series):
            pairs = [(replace(figure), name.name) for figure, name in zip(series, run, strict=True)]
            found.append((series, pairs))
    return found


def _shared(sentence: SentenceText, names: list[Candidate], figures: list[Figure]) -> list[tuple[list[Figure], Places]]:
    """The form “A đồng hạng 15 với B”: B has that place too."""
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures:
        if figure.kind != "rank" or figure.comparator != "=" or figure.value is None:
            continue
        before = sentence.lowered[max(0, figure.start - 24) : figure.start]
        behind = next((name for name in names if name.start >= figure.end), None)
        if (
            behind is not None
            and _SHARES_PLACE.search(before)
            and _SHARED_WITH.fullmatch(sentence.lowered[figure.end : behind.start])
        ):
            run = run_from(sentence.lowered, names, behind)
            found.append(([], [(replace(figure, rule="shared"), name.name) for name in run]))
    return found
