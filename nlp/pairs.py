"""Two values held against each other, and the two units that they are of: "0,8341 so với 0,8326 điểm"."""

import re
from dataclasses import replace
from itertools import pairwise, zip_longest

from nlp.bothmoved import both_came_from
from nlp.candidate import Candidate, Choice
from nlp.draft import SentenceText
from nlp.figures import Figure, Year, of_one_size
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import Name, State
from nlp.sums import tolerance

_OPENS_PAIR = cue(r"\s*(?:[:(–-]|,\s*với)\s*(?:với\s+|đạt\s+)?")
"""Between two names and their two values: "giữa Hà Nội và Huế: 0,8341 so với 0,8326 điểm"."""
_OPENS_BEHIND = cue(r"\(|:\s*(?:đạt\s+)?$|,\s*(?:(?:với|đạt)\s+)?$|\s(?:với|đạt)\s+(?:số\s+điểm\s+|điểm\s+số\s+)?$")
"""Behind the second of two units held against each other: "A vượt B: 68,45 so với 65,67 điểm"."""
_SO_WITH = cue(r"\s*%?\s*so\s+với\s+(?:mức\s+)?")


_CLOSES = cue(r"\)\s+(?:tới\s+|đến\s+|những\s+|khoảng\s+)?")
_INTO_BRACKET = cue(r"(?:\s+so\s+với\s[^.;:()\d]{2,60})?\s*\(\s*(?:đạt\s+|là\s+|mức\s+)?")
"""Between how far off another unit is and its own value: "thấp hơn bình quân cả nước 3,76 điểm (82,66%)"."""


def held_against(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The form “Hà Nội chỉ kém Huế 0,01 điểm (45,88 so với 45,89)”: each its own value."""
    scores = [figure for figure in figures if figure.kind == "score"]
    result: dict[int, Name | Mention] = {}
    for one, two in pairwise(scores):
        if not _SO_WITH.fullmatch(sentence.lowered, one.end, two.start):
            continue
        before = [name for name in names if name.end <= one.start]
        other = next((name for name in reversed(before) if name.role == "compared"), None)
        own = next((name for name in before if name.role == "subject"), None)
        if two.earlier and two.rule == "from_to" and (other is not None or len({name.name for name in before}) > 1):
            same = replace(two, earlier=False)  # of two units, not of two years
            figures[figures.index(two)] = same
        else:
            same = two
        if other is not None and _OPENS_BEHIND.search(sentence.lowered, other.end, one.start):
            result |= {id(same): other.name} | ({} if own is None else {id(one): own.name})
            continue
        pair = [name for name in before if name.role in {"subject", "place"}][-2:]
        if (
            len(pair) == 2
            and pair[0].group == pair[1].group != 0
            and _OPENS_PAIR.fullmatch(sentence.lowered, pair[1].end, one.start)
        ):
            result |= {id(one): pair[0].name, id(same): pair[1].name}
    return result


_IN_BRACKET = cue(r"\s*\(\s*(?:đạt\s+|là\s+|mức\s+)?")


def before_the_change(sentence: SentenceText, figures: list[Figure]) -> None:
    """The form “đạt 84,5%, cao hơn năm trước 1,2 điểm (83,3%)”: the sum tells that the last is the year's before."""
    if "(" not in sentence.lowered:
        return
    scores = [figure for figure in figures if figure.kind in {"score", "score_change"} and figure.value is not None]
    for own, change, bracket in zip(scores, scores[1:], scores[2:], strict=False):
        if own.value is None or change.value is None or bracket.value is None:
            continue
        if (own.kind, change.kind, bracket.kind) != ("score", "score_change", "score"):
            continue
        if _IN_BRACKET.fullmatch(sentence.lowered, change.end, bracket.start) and (
            abs(own.value - change.value - bracket.value) <= tolerance(own.value, change.value, bracket.value)
        ):
            figures[figures.index(bracket)] = replace(bracket, earlier=True)


_BEFORE_IN_BRACKET = cue(
    r"\d(?:\s*(?:điểm|%))?\s*\(\s*(?:của\s+)?(?:(?:năm|kỳ|lần)\s+(?:20\d\d|trước|ngoái)|20\d\d|(?P<before>trước(?:\s+(?:đó|đây))?))\s*(?::|là|đạt)?\s*\d"
    r"|(?:năm|kỳ)\s+(?:20\d\d|trước|ngoái)\s+(?:ở\s+|để\s+|ghi\s+|đặt\s+)?trong\s+(?:dấu\s+)?ngoặc|trong\s+(?:dấu\s+)?ngoặc(?:\s+(?:đơn|là|điểm|số|của|kết\s+quả|giá\s+trị))*\s+(?:năm|kỳ)\s+(?:20\d\d|trước|ngoái)(?!\w)"
)
_OPENS_AFTER = cue(r"(?:\s*(?:điểm|%))?\s*\(\s*(?:trước(?:\s+(?:đó|đây))?\s*(?::|là|đạt)?\s*)?")


_HEADS_BRACKETS = cue(
    r"(?<!\w)(?:so(?:\s+sánh)?\s+(?:với\s+)?|và\s+)(?:kết\s+quả\s+|điểm(?:\s+số)?\s+)?(?:(?:năm|kỳ)\s+(?P<year>20\d\d|trước|ngoái))(?:\s+(?:như\s+sau|cụ\s+thể(?:\s+như\s+sau)?))?\s*(?:\([^()\d]*\)\s*)?:"
)
"""Before a list of values with brackets behind them: "Các chỉ số so với năm 2019: …"."""


def before_in_brackets(sentence: SentenceText, figures: list[Figure], state: State) -> None:
    """The form “X 7,55 (năm 2017: 7,40), Y 6,87 (6,60)”: the first bracket tells of which year those behind it are.

    So it does for the lines that follow, and so does a line above them: "Điểm thành phần so với năm 2019:".
    """
    lowered, above = sentence.lowered, state.brackets_before
    said = _BEFORE_IN_BRACKET.search(lowered) if "(" in lowered or above is not None else None
    heads = _HEADS_BRACKETS.search(lowered) if said is None and ":" in lowered else None
    told = said or heads
    state.brackets_before = None if told is None else _year_told(told.group())
    if told is None and above is None:
        return
    of_all = said is not None and said.group().startswith("trong ngoặc")
    if said is not None and of_all:  # "…, 5,17 (5,12) - trong ngoặc là điểm năm 2023"
        sentence.scan.years = [
            replace(year, base=True) if said.start() <= year.start <= said.end() else year
            for year in sentence.scan.years
        ]
    since = 0 if said is None or of_all or said["before"] else said.start()
    scores = [figure for figure in figures if figure.kind == "score"]
    inside = [
        bracket
        for own, bracket in pairwise(scores)
        if own.start >= since
        and not own.earlier
        and not bracket.earlier
        and bracket.comparator == "="
        and of_one_size(own, bracket)
        and _OPENS_AFTER.fullmatch(lowered, own.end, bracket.start)
        and lowered.startswith(")", bracket.end)
    ]
    if said is None and heads is not None and len(inside) < _TWO:
        return
    year = state.brackets_before if told is not None else above
    for bracket in inside:
        if year:
            opened = lowered.rindex("(", 0, bracket.start)
            sentence.scan.years.append(Year(opened - 1, opened, year, base=True))
        else:
            figures[figures.index(bracket)] = replace(bracket, earlier=True, rule="from_to")
    sentence.scan.years.sort(key=lambda each: each.start)
    if told is None and inside:
        state.brackets_before = above


def _year_told(told: str) -> int:
    """The year that brackets are said to hold the values of; nought for the one before that talked about."""
    year = _YEAR.search(told)
    return 0 if year is None else int(year.group())


_YEAR = re.compile(r"20\d\d")


_CAME_FROM = cue(
    r"\s*(?:,\s*(?:đã\s+|và\s+|cũng\s+)?|[(–-]\s*)?"
    r"(?:(?:tăng|giảm|tụt|rớt|rơi|lùi|trượt|sụt|vươn|nhích|leo|nhảy|bật|cải\s+thiện|đi\s+lên|đi\s+xuống)\s+(?:nhẹ\s+|mạnh\s+|lên\s+|xuống\s+|hạng\s+|điểm\s+)*)?"
    r"từ\s+(?:mức\s+|chỗ\s+)?"
    r"|(?:\s+(?:{indicator}|năm|20\d\d))*\s*(?:[,;(–-]\s*)?(?:còn\s+|trong\s+khi\s+|mà\s+)?trước\s+(?:đó|đây)\s+(?:(?:là|chỉ|mới|còn|đạt|được|có|ở|xếp|đứng|tỉnh|thành\s+phố|bộ|mức|con\s+số\s+này|hạng|vị\s+trí|thứ)\s+)*"
)


def came_from(sentence: SentenceText, figures: list[Figure]) -> None:
    """The forms “65,54 điểm, tăng từ 64,87 điểm”, "thứ 35 (tụt từ hạng 31)", "7,19 điểm, trước đó là 6,58": the second is the year's before."""
    if "từ" not in sentence.lowered and "trước đ" not in sentence.lowered:
        return
    for own, start in pairwise(list(figures)):
        if (own.kind, own.unit, own.comparator, own.earlier) != (start.kind, start.unit, start.comparator, False):
            continue
        if own.kind not in {"score", "rank"} or own.comparator != "=" or "range" in {own.rule, start.rule}:
            continue
        match = _CAME_FROM.match(sentence.lowered, own.end) if start.rule != "from_to" else None
        if match is not None and start.start <= match.end() < start.end:
            figures[figures.index(start)] = replace(start, earlier=True, rule="from_to")


_BETTER_IN = cue(
    r"(?<!\w)(?:nhỉnh\s+hơn|trội\s+hơn|tốt\s+hơn|cao\s+hơn|thấp\s+hơn|hơn|thua|kém|vượt)\s+(?:ở|về|tại)\s+(?!năm\s|20|mức\s|vị\s+trí\s|thứ\s)[^.;]*$"
)
"""The form “Khánh Hòa nhỉnh hơn ở gia nhập thị trường (7,61 điểm so với 7,20 điểm)”: of two units, not of two years."""


def of_the_other(
    sentence: SentenceText, figures: list[Figure], names: list[Candidate], state: State
) -> dict[int, Name]:
    """The same, where the other one of the two is not named again."""
    if "so với" not in sentence.lowered or len(state.several) != _TWO:
        return {}
    own = {name.name for name in names if name.role in {"subject", "place"}}
    others = [name for name in state.several if name not in own]
    if len(own) != 1 or len(others) != 1:
        return {}
    scores = [figure for figure in figures if figure.kind == "score"]
    return {
        id(two): others[0]
        for one, two in pairwise(scores)
        if _BETTER_IN.search(sentence.lowered, 0, one.start)
        and _THAN.fullmatch(sentence.lowered, one.end, two.start)
        and _NO_YEAR.match(sentence.lowered, two.end)
    }


_NO_YEAR = cue(r"\s*(?:điểm|%)?\s*(?:[;)]|[.,](?!\d)|$)")
_TWO = 2
_THAN = cue(r"\s*(?:%|điểm)?\s+so\s+với\s+(?:mức\s+)?")
_HELD_AGAINST = cue(r"\s*,?\s+so\s+(?:với\s+)?(?:(?:mức|con\s+số|vị\s+trí|hạng|thứ)\s+)*")
_NOBODY_ELSE = cue(r"\s*(?:[;)]|[.,](?!\d)|$)")


def held_against_before(sentence: SentenceText, figures: list[Figure]) -> None:
    """The form “Điểm số lại tăng: 86,39% so với 83,04%”: the second is the year's before where it is nobody else's."""
    if "so với" not in sentence.lowered:
        return
    for own, before in pairwise(list(figures)):
        if _BETTER_IN.search(sentence.lowered, 0, own.start):
            if before.earlier and _THAN.fullmatch(sentence.lowered, own.end, before.start):
                figures[figures.index(before)] = replace(before, earlier=False)
            continue
        alike = (own.kind, own.unit, own.comparator, before.comparator) == (before.kind, before.unit, "=", "=")
        if not alike or own.kind not in {"score", "rank"} or own.earlier or before.earlier:
            continue
        gap = _HELD_AGAINST.match(sentence.lowered, own.end)
        if gap is None or not before.start <= gap.end() < before.end or not of_one_size(own, before):
            continue
        if _NOBODY_ELSE.match(sentence.lowered, before.end):
            figures[figures.index(before)] = replace(before, earlier=True, rule="from_to")


_OPENS_WITH_PLACE = cue(r"\s*\(\s*(?:(?:xếp|đứng)\s+)?$")
_SCORE_BESIDE = cue(r"\s*[;,–-]\s*")


def place_before_the_change(sentence: SentenceText, figures: list[Figure]) -> None:
    """The form “hạng 8, so với 2019 giảm một bậc (hạng 7; 69,34 điểm)”: the places tell that the bracket is the year's before."""
    if "(" not in sentence.lowered:
        return
    told = [figure for figure in figures if figure.kind in {"rank", "rank_change", "score"}]
    for change, bracket, beside in zip_longest(told, told[1:], told[2:]):
        if bracket is None or (change.kind, bracket.kind) != ("rank_change", "rank"):
            continue
        own = next((f for f in reversed(told) if f.kind == "rank" and f.end <= change.start), None)
        sums = own is not None and None not in (own.value, change.value, bracket.value)
        if own is None or not sums or own.value + change.value != bracket.value:  # type: ignore[operator]
            continue
        if not _OPENS_WITH_PLACE.fullmatch(sentence.lowered, change.end, bracket.start):
            continue
        figures[figures.index(bracket)] = replace(bracket, earlier=True)
        if (
            beside is not None
            and beside.kind == "score"
            and _SCORE_BESIDE.fullmatch(sentence.lowered, bracket.end, beside.start)
        ):
            figures[figures.index(beside)] = replace(beside, earlier=True)


def by_the_distance(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The form “A đạt 78,9%, thấp hơn bình quân cả nước 3,76 điểm (82,66%)”: the sum tells that the last is the other's."""
    if "(" not in sentence.lowered:
        return {}
    scores = [figure for figure in figures if figure.kind in {"score", "score_change"} and figure.value is not None]
    result: dict[int, Name | Mention] = {}
    for own, one, two in zip(scores, scores[1:], scores[2:], strict=False):
        # "kém 0,7 điểm so với A (60,9 điểm)", or "kém A đứng ngay trên (60,9 điểm) 0,7 điểm"
        apart, bracket = (
            (two, one)
            if two.kind == "score_change" or _CLOSES.fullmatch(sentence.lowered, one.end, two.start)
            else (one, two)
        )
        if own.value is None or apart.value is None or bracket.value is None or own.kind != "score":
            continue
        opens = _INTO_BRACKET.fullmatch(sentence.lowered, apart.end, bracket.start) or (
            apart is two and sentence.lowered[: bracket.start].rstrip().endswith("(")
        )
        if not opens:
            continue
        others = [name for name in names if own.end <= name.start and name.end <= bracket.start]
        distance = abs(own.value - bracket.value)
        close = abs(distance - abs(apart.value)) <= tolerance(own.value, apart.value, bracket.value)
        if len(others) == 1 and distance and close:
            result[id(bracket)] = others[0].name
    return result


_MORE_OR_LESS = cue(
    r"(?:(?:(?:cao|thấp|nhỉnh|khá)\s+)?(?:hơn|kém)|vượt(?=\s+(?:cả|xa)))\s+(?:cả\s+|xa\s+|hẳn\s+)*(?=\d)"
)
_OF_A_YEAR = cue(r"\s+(?:của|hồi)\s+(?:(?:năm|kỳ|lần|cuộc)\s+)+(?:20\d\d|ngoái|trước|liền\s+trước)(?!\w)")


def of_another_year(sentence: SentenceText, figures: list[Figure]) -> None:
    """The form “đạt 67,67 điểm, cao hơn 66,66 điểm của năm 2023”: no bound, but the value of the year compared with."""
    for number, figure in enumerate(figures):
        if figure.kind != "score" or figure.comparator not in {"<", ">"}:
            continue
        more = _MORE_OR_LESS.match(sentence.lowered, figure.start)
        if more is not None and (
            _OF_A_YEAR.match(sentence.lowered, figure.end)
            or any(
                each.kind in {"unit", "group"} and _OF_A_UNIT.fullmatch(sentence.lowered, figure.end, each.start)
                for each in sentence.mentions
            )
        ):
            figures[number] = replace(figure, start=more.end(), comparator="=")


_OF_A_UNIT = cue(r"\s+(?:(?:mà|của)\s+)(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|nhóm\s+|khối\s+)?")
_HELD_BEFORE = cue(
    r"(?<!\w)(?:hơn|kém|vượt(?:\s+(?:cả|xa|qua))?|bằng|so\s+với)\s+(?:cả\s+|xa\s+|hẳn\s+)*(?:mức\s+|con\s+số\s+|số\s+điểm\s+)?$"
)


def of_another_unit(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The form “A đạt 75,09 điểm, cao hơn 72,81 điểm của B”: the value of the unit behind it."""
    if " của " not in sentence.lowered:
        return {}
    result: dict[int, Name | Mention] = {}
    for figure in figures:
        if figure.kind != "score" or figure.comparator != "=":
            continue
        owner = next((name for name in names if _OF_A_UNIT.fullmatch(sentence.lowered, figure.end, name.start)), None)
        if owner is not None and _HELD_BEFORE.search(sentence.lowered, 0, figure.start):
            result[id(figure)] = owner.name
    return result


def values_of_other_years(sentence: SentenceText, figures: list[Figure], state: State) -> None:
    """Mark the values that are told of another year than the sentence's own, and are no bounds of it."""
    before_the_change(sentence, figures)
    before_in_brackets(sentence, figures, state)
    came_from(sentence, figures)
    both_came_from(sentence, figures)
    held_against_before(sentence, figures)
    place_before_the_change(sentence, figures)
    of_another_year(sentence, figures)


_COMPARED_WITH = cue(
    r"(?<!\w)(?:bỏ\s+xa|bỏ\s+lại|vượt(?:\s+(?:qua|xa|trên|mặt))?|(?:(?:xếp|đứng|chỉ)\s+(?:trên|sau|dưới)|(?<=[\w,]\s)(?:sau|trên|dưới)(?=\s+cả\s)|(?<=\w\s)sau)|kém|thua|hơn|so\s+với|(?<=,\s)cùng(?:\s+với)?)\s+(?:cả\s+)?(?:[^\W\d][^.;:()\d]{1,40}\([^()]{1,24}\)\s*(?:,\s*và|,|và)\s+){0,4}(?:láng\s+giềng\s+|các\s+tỉnh\s+|hai\s+tỉnh\s+|tỉnh\s+bạn\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$"
)


def only_compared(lowered: str, choice: Choice, names: list[Candidate]) -> bool:
    """Whether the owner of a figure in brackets is one of those that another unit is held against: "bỏ xa A (94%) và B (93%)"."""
    owner = next((name for name in names if (name.start, name.end) == choice.span), None)
    if owner is None or owner.role == "compared":
        return owner is not None
    first = min((name.start for name in names if name.group and name.group == owner.group), default=owner.start)
    return _COMPARED_WITH.search(lowered, 0, first) is not None
