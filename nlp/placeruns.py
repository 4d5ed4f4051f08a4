"""Bare places in step with names, indicators or years: "hạng của A và B là 16 và 38", "… là 18 và 29; của C là 14 và 44"."""

import re
from itertools import pairwise

from nlp.apposition import tells_of_all
from nlp.board import MOST_RANKED
from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.numbers import parse
from nlp.patterns import cue
from nlp.state import Name, State
from nlp.yearlists import spelt_out, year_lists

RUN = cue(
    r"(?<![\w.,/%-])\d{1,2}(?:/\d{2})?(?:(?:,\s+(?:và\s+|còn\s+|rồi\s+)?|\s+(?:và|còn|rồi)\s+)(?:thứ\s+|hạng\s+)?\d{1,2}(?:/\d{2})?(?![\w%/]|[.,]\d))+(?=\s*(?:$|[,;)](?!\d)|[.](?!\d)|(?:trên|ở|trong|về|tại|theo|so|còn|trong|nhưng|cả\s+nước|toàn\s+quốc|{indicator}|thuộc\s+về|là\s+của)(?!\w)))"
)
_NUMBER = cue(r"(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?")
_TO_RUN = cue(
    r"\s*(?:\([^()\d]*\)\s*)?(?:(?:(?:vẫn|đang|hiện|đều|cùng|còn|chỉ)\s+)*(?:nằm|đứng|ở|xếp|thuộc|rơi|lọt)\s+(?:(?:ở|vào|trong|xuống|khoảng)\s+)*(?:giữa|nửa\s+(?:trên|dưới|đầu|cuối|sau)|gần\s+(?:cuối|đáy|đầu|chót)|(?:tốp|top|nhóm)\s+(?:giữa|cuối|đầu|dưới|trên|sau|trung\s+bình))(?:\s+(?:của|bảng|xếp\s+hạng|danh\s+sách|cả\s+nước))*\s*[,:–-]\s*)?(?:[:,–-]\s*)?(?:(?:thì|đều|cùng|hiện|đang|đã|cũng|vẫn|chỉ|còn|nay|là|ở|đạt|đứng|xếp|hạng|thứ|thứ\s+hạng|vị\s+trí|các|những|hai|ba|bốn|giữ|chiếm|nằm|mang|có|nhận|được|chia\s+nhau|lọt|vào|rơi|trong|lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự|lên|xuống|tụt|về|năm\s+20\d\d)\s+)*"
)
"""Between those who have the places and the places."""
_PLACES = cue(
    r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|vị\s+trí|hạng(?!\s+mục)|xếp|đứng|(?:nhóm|tốp|top)\s+(?:cuối|đầu|chót|dẫn\s+đầu))(?!\w)"
)
_OF_ELSE = cue(
    r"(?<!\w)(?:điểm|tỷ\s+lệ|phần\s+trăm|hồ\s+sơ|dịch\s+vụ|tỉnh(?=\s+(?:có|tăng|giảm))|đơn\s+vị)(?!\w)|\d\s*%"
)
"""What else bare numbers would be the numbers of."""

_AND = cue(r"\s*[\"”]?\s*(?:,|và|,\s*và|lẫn)\s*(?:chỉ\s+số\s+|nội\s+dung\s+|lĩnh\s+vực\s+)?[\"“]?\s*")
_GO_TO = cue(
    r"(?:\s+(?!của|là\s)[^\W\d]+|\s+20\d\d){0,8}?,?\s+(?:lần\s+lượt\s+)?(?:thuộc\s+về|là\s+của|là|gọi\s+tên|dành\s+cho|về\s+tay)\s+(?:lần\s+lượt\s+là\s+)?(?:các\s+tỉnh\s+|tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?"
)
"""Between places and those who have them: "các vị trí 8, 40, 41 PCI 2021 thuộc về A, B, C"."""

_MOVED_TO = cue(
    r"\s*,?\s*(?:(?:để|và|rồi|nên|lần\s+lượt|nay)\s+)*(?:lên|xuống|còn|về|đứng|xếp)\s+(?:(?:các|vị\s+trí|hạng|thứ)\s+)*"
)
"""The form “A và B cùng tăng 5 bậc, lên 9 và 10”."""

Row = tuple[Figure, Name | Mention]


def place_runs(
    sentence: SentenceText, names: list[Candidate], state: State
) -> tuple[list[Figure], dict[int, Name | Mention], list[tuple[int, int]]]:
    """The places told in a run: those not typed yet, whose each of the run is, and where the runs stand."""
    lowered, figures = sentence.lowered, sentence.scan.figures
    found: list[Figure] = []
    owners: dict[int, Name | Mention] = {}
    spans: list[tuple[int, int]] = []
    for match in RUN.finditer(lowered):
        numbers = numbers_of(match)
        of_years = _of_years(sentence, names, match, len(numbers), state)
        of_years = of_years or _in_turn_near(sentence, names, match, len(numbers), state)
        if not (of_years or _tells_places(sentence, match) or _goes_on(sentence, names, match, state)) or any(
            not 0 < value <= (total or MOST_RANKED) for _, _, value, total in numbers
        ):
            continue
        who = _in_step(sentence, names, match.start(), len(numbers))
        who = _behind(sentence, names, match.end(), len(numbers)) if who is None else who
        if (who is None and not of_years) or tells_of_all(lowered, match.start()):
            continue
        run = [typed(figures, start, end) or place(start, end, value, total) for start, end, value, total in numbers]
        if any(each.kind != "rank" or each.comparator != "=" or each.earlier for each in run):
            continue
        found += [figure for figure in run if not any(figure is other for other in figures)]
        owners.update({id(figure): owner for figure, owner in zip(run, who or (), strict=False)})
        spans.append(match.span())
    return found, owners, spans


def numbers_of(run: re.Match[str]) -> list[tuple[int, int, int, int | None]]:
    """The places of a run: where each stands, which it is, and out of how many where that is told."""
    begin = run.start()
    found = _NUMBER.finditer(run.group())
    return [
        (begin + one.start(), begin + one.end(), int(one["value"]), int(one["total"] or 0) or None) for one in found
    ]


def place(start: int, end: int, value: int, total: int | None) -> Figure:
    """A bare number as a place."""
    return Figure(start, end, "rank", parse(str(value)), "rank", total=total, rule="row")


def typed(figures: list[Figure], start: int, end: int) -> Figure | None:
    """The figure that a number has been typed as already."""
    return next((figure for figure in figures if figure.start <= start and end <= figure.end), None)


def _tells_places(sentence: SentenceText, run: re.Match[str]) -> bool:
    """Whether the numbers of a run can be nothing but places: a word for them stands before, and nothing else that is counted since."""
    words = [each.end() for each in _PLACES.finditer(sentence.lowered, 0, run.start())]
    ranks = [each.end for each in sentence.scan.figures if each.kind == "rank" and each.end <= run.start()]
    moved = [each.end for each in sentence.scan.figures if each.kind == "rank_change" and each.end <= run.start()]
    if moved and _MOVED_TO.fullmatch(sentence.lowered, moved[-1], run.start()):
        return True
    told = max(words + ranks, default=-1)
    scores = any(told <= each.start < run.start() for each in sentence.scan.figures if each.kind != "rank")
    return told >= 0 and not scores and _OF_ELSE.search(sentence.lowered, told, run.start()) is None


def of_something_else(sentence: SentenceText, run: re.Match[str]) -> bool:
    """Whether what stands before a run says that its numbers are of something else."""
    return _OF_ELSE.search(sentence.lowered, 0, run.start()) is not None


def _goes_on(sentence: SentenceText, names: list[Candidate], run: re.Match[str], state: State) -> bool:
    """The form “Bộ A, Bộ B, Bộ C: 7, 12, 14”: nothing but names and as many numbers, behind a sentence that told places."""
    near = state.places_told and state.since_indicator == 0 and state.since_paragraph == 0
    before = [name for name in names if name.end <= run.start()]
    if (
        not near
        or not before
        or sentence.lowered[before[-1].end : run.start()].strip() not in {":", "–", "-", "là", ""}
    ):
        return False
    letters = list(sentence.lowered[: run.start()])
    for name in before:
        letters[name.start : name.end] = " " * (name.end - name.start)
    return _JOINS.fullmatch("".join(letters)) is not None


_JOINS = cue(r"(?:[\s,:–-]|(?:và|còn|riêng|tỉnh|thành\s+phố|các|bộ|là)(?!\w))*")


def _in_step(sentence: SentenceText, names: list[Candidate], start: int, size: int) -> list[Name | Mention] | None:
    """Those whose the places are, as many as there are places; an empty list where they are of as many years of one unit."""
    parts = [each for each in sentence.mentions if each.kind == "component" and each.end <= start]
    if len(parts) == size == len({each.ids for each in parts}) and _side_by_side(sentence.lowered, parts):
        return list(parts)
    before = [name for name in names if name.end <= start and name.role == "subject"]
    moved = [each for each in sentence.scan.figures if each.kind == "rank_change" and each.end <= start]
    told = bool(moved) and _MOVED_TO.fullmatch(sentence.lowered, moved[-1].end, start) is not None
    until = moved[-1].start if told else start
    if not before or not (
        _TO_RUN.fullmatch(sentence.lowered, before[-1].end, until)
        or _said_right_before(sentence, before[-1].end, start)
    ):
        return None
    last = before[-1]
    group = [name for name in before if last.group and name.group == last.group]
    if len(group) == size:
        return [name.name for name in group]
    if group:
        return None
    lists = [match for match in year_lists(sentence.lowered) if match.end() <= last.start]
    if any(len(spelt_out(match)) == size for match in lists):
        return []
    indicators = [each for each in sentence.mentions if each.kind == "indicator" and each.end <= last.start]
    joined = list({each.ids: each for each in indicators}.values())
    return list(joined) if len(joined) == size else None


_LED = cue(r"(?<!\w)(?:các\s+)?(?:vị\s+trí|thứ\s+hạng|hạng|thứ)\s+(?:thứ\s+)?$")


def _said_right_before(sentence: SentenceText, begin: int, start: int) -> bool:
    """The form “A và B cùng dưới 85%, xếp sau cùng với vị trí 63, 62”: a word for places right before the run, nobody else named."""
    other = any(each.kind in _NAMES and begin <= each.start < start for each in sentence.mentions)
    return (
        not other
        and ";" not in sentence.lowered[begin:start]
        and _LED.search(sentence.lowered, begin, start) is not None
    )


_NAMES = frozenset({"unit", "department", "district", "indicator", "component", "anaphora"})


def _of_years(sentence: SentenceText, names: list[Candidate], run: re.Match[str], size: int, state: State) -> bool:
    """The forms “PCI từ năm 2017 đến 2019 là 52, 42, 53", "SIPAS cũng vậy: 59, 56, 61”, behind a sentence that told places."""
    said = {
        each.ids for each in sentence.mentions if each.kind in {"indicator", "component"} and each.end <= run.start()
    }
    units = {name.name for name in names if name.start < run.start()}
    near = state.places_told and state.since_indicator == 0 and state.since_paragraph == 0
    if not near or len(said) > 1 or len(units) > 1:
        return False
    lists = [match for match in year_lists(sentence.lowered) if match.end() <= run.start()]
    spelt = any(len(spelt_out(match)) == size for match in lists)
    if not spelt and (not said or sentence.scan.years or len(state.years_told) != size):
        return False
    letters = list(sentence.lowered[: run.start()])
    spans = [(each.start, each.end) for each in sentence.mentions if each.kind != "other"]
    spans += [(name.start, name.end) for name in names] + [(year.start, year.end) for year in sentence.scan.years]
    spans += [match.span() for match in lists]
    for first, last in spans:
        letters[first:last] = " " * (min(last, run.start()) - first)
    return _TELLS.fullmatch("".join(letters)) is not None


_TURN_BEFORE = cue(r"(?<!\w)(?:lần\s+lượt|tương\s+ứng)\s+(?:(?:là|ở|xếp|đứng|:)\s*)*$")


def _in_turn_near(sentence: SentenceText, names: list[Candidate], run: re.Match[str], size: int, state: State) -> bool:
    """The form “A, B, hai tỉnh sát vách, PCI lần lượt 32 và 8”, behind a sentence that told places: one for each that is named."""
    near = state.places_told and state.since_indicator == 0 and state.since_paragraph == 0
    if not near or not _TURN_BEFORE.search(sentence.lowered, 0, run.start()) or of_something_else(sentence, run):
        return False
    if any(each.end <= run.start() for each in sentence.scan.figures):
        return False
    units = {name.name for name in names if name.end <= run.start() and name.role == "subject"}
    parts = {each.ids for each in sentence.mentions if each.kind == "component" and each.end <= run.start()}
    return len(parts) == size or (not parts and len(units) == size)


_TELLS = cue(
    r"(?:[\s,:()–-]|(?:còn|và|với|ở|về|của|tỉnh|thành\s+phố|riêng|chỉ\s+số|trong|các|những|năm|hai|ba|bốn|trước|đó|này|ở|đạt|từ|đến|tới|giai\s+đoạn|cùng\s+(?:thời\s+gian|giai\s+đoạn|thời\s+kỳ|kỳ)|cũng|vậy|thế|tương\s+tự|chẳng|không|khá|tốt|hơn|là|thì|lần\s+lượt|tương\s+ứng|thứ\s+hạng|hạng|xếp|đứng)(?!\w))*"
)


def _behind(sentence: SentenceText, names: list[Candidate], end: int, size: int) -> list[Name | Mention] | None:
    """Those whom a run of places names behind it."""
    first = next((name for name in names if name.start >= end and name.role == "subject"), None)
    if first is None or not first.group or not _GO_TO.fullmatch(sentence.lowered, end, first.start):
        return None
    group = [name.name for name in names if name.group == first.group]
    return list(group) if len(group) == size else None


def _side_by_side(lowered: str, parts: list[Mention]) -> bool:
    return all(_AND.fullmatch(lowered, one.end, two.start) for one, two in pairwise(parts))


def without_runs(rows: list[Row], spans: list[tuple[int, int]]) -> list[Row]:
    """The rows but for those whose number stands in a run: there it is told in step."""
    return [row for row in rows if not any(start <= row[0].start < end for start, end in spans)]
