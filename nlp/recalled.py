"""The indicators told above, in their order: "hai chỉ số này lần lượt đạt", "chúng lần lượt là", "Bắc Ninh lần lượt ở vị trí 14 và 10"."""

import re
from collections.abc import Collection
from itertools import pairwise

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure, small
from nlp.instep import NEXT_CHANGE
from nlp.mention import Mention, MentionKind
from nlp.patterns import cue
from nlp.state import Name, State

_CUE = cue(r"(?<!\w)(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)(?!\w)")
_THESE = cue(
    r"(?<!\w)(?:cả\s+)?(?:(?P<count>hai|ba|bốn|năm|[2-5]|0[2-5])\s+(?:bộ\s+)?(?:(?P<part>chỉ\s+số\s+thành\s+phần|nội\s+dung|lĩnh\s+vực|trục(?:\s+nội\s+dung)?|trụ\s+cột|tiêu\s+chí)|chỉ\s+số|kết\s+quả|con\s+số|thứ\s+hạng|bảng(?:\s+xếp\s+hạng)?)(?P<again>\s+(?:này|trên|nói\s+trên|kể\s+trên|đó|ấy|(?P<other>kia|còn\s+lại)))?"
    r"|(?:các|những)\s+(?:chỉ\s+số|con\s+số|kết\s+quả|thứ\s+hạng|vị\s+trí|trụ\s+cột)\s+(?:này|trên|nói\s+trên|kể\s+trên|đó|ấy|tương\s+ứng)|chúng(?!\s+(?:tôi|ta)))(?!\w)"
)
_ARE = cue(
    r"[^;.:,\d]{0,25}?(?<!\w)(?:là|đạt|ở\s+mức|xếp|đứng|ở|vào|trong|thuộc|lọt)\s*:?\s+(?:(?:các\s+)?(?:vị\s+trí|thứ|hạng)\s+)*|[^;.:()\d]{0,50}?(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)[^;.:()\d]{0,30}\(\s*(?:(?:lần\s+lượt|là|ở|thứ|hạng|vị\s+trí)\s+)*"
)
_NEXT = cue(r"\s*(?:[,;]|và|[,;]\s*và|\s[-–](?=\s))\s*(?:(?:vị\s+trí|thứ|hạng|top|tốp|nhóm)\s+)*")
_NEAR = 25
_OF_YEARS = cue(r"(?<!\w)(?:(?:các|những|hai|ba|bốn|năm|\d)\s+(?:năm|kỳ)|giai\s+đoạn|qua\s+từng\s+năm)(?!\w)")
_KINDS = ("score", "rank", "rank_change", "score_change")


def of_these_indicators(
    sentence: SentenceText,
    figures: list[Figure],
    names: list[Candidate],
    state: State,
    aligned: Collection[int],
) -> dict[int, Name | Mention]:
    """Which indicator told above each figure of a run is of, where the sentence goes through them again in their order."""
    turn = _CUE.search(sentence.lowered)
    units = _of_the_same_units(sentence, figures, state) if turn is not None else None
    if units:
        return units
    tables = _ON_THOSE_TABLES.search(sentence.lowered) if state.english else None
    if tables is not None:
        return _on_those_tables(sentence.lowered, tables, figures, state)
    these = _THESE.search(sentence.lowered)
    said = [mention for mention in sentence.mentions if mention.kind in {"indicator", "component"}]
    if not said and (on_both := _on_both_tables(sentence, figures, state)):
        return on_both
    stop = sentence.lowered.find(";", these.end()) if these is not None else -1
    if these is not None and any(
        these.end() <= mention.start and (stop < 0 or mention.start < stop) for mention in said
    ):
        return {}  # "ba chỉ số này lần lượt là: SIPAS 82,1%, PAR INDEX 87,2%": each is named again
    if these is not None and these["count"] and not these["again"]:
        own = {mention.ids for mention in said if mention.end <= these.start()}
        if len(own) == small(these["count"].lstrip("0")):
            return {}  # "X và Y là hai chỉ số giảm, lần lượt 0,12 và 0,31 điểm": the sentence names them itself
    if these is not None and _goes_through(sentence.lowered, these, figures):
        size = small(these["count"].lstrip("0")) if these["count"] else None
        return _in_order(sentence, figures, these, state, size)
    owners = {name.name for name in names if turn is not None and name.role == "subject" and name.end <= turn.start()}
    if any(name.role == "subject" and turn is not None and name.start >= turn.end() for name in names):
        return {}  # "xếp sau lần lượt là Hà Nội (84,64%), Đồng Tháp (84,43%)": each figure has a name of its own
    # "PAR INDEX và SIPAS của tỉnh đều giảm bậc. Điểm số lần lượt là 84,71% và 80,92%": of the one unit told of
    elided = not owners and not units and state.since_indicator == 0 and len(state.several) <= 1
    elided = elided and all(name.role == "scope" for name in names)
    if (
        said
        or turn is None
        or not (len(owners) == 1 or elided)
        or state.years_told
        or _OF_YEARS.search(sentence.lowered)
    ):
        return {}
    if len({year.year for year in sentence.scan.years if not year.base}) > 1:
        return {}
    found = _in_order(sentence, figures, turn, state, None)
    return {} if any(key in aligned for key in found) else found


_ON_THOSE_TABLES = cue(
    r"\s+(?:place\s+)?(?:on|in)\s+(?:those|these)\s+(?:two|three|four|five)?\s*(?:tables|rankings|indices|indexes|lists|league\s+tables)(?!\w)"
)


def _on_those_tables(
    lowered: str, tables: re.Match[str], figures: list[Figure], state: State
) -> dict[int, Name | Mention]:
    """The form “It was 37th and 41st on those two tables”: of the indicators named before, in their order."""
    run: list[Figure] = []
    for figure in reversed([each for each in figures if each.kind == "rank" and each.end <= tables.start()]):
        if lowered[figure.end : run[0].start if run else tables.start()].strip(" ,") not in {"", "and"}:
            break
        run.insert(0, figure)
    codes = next((each for each in (state.indicators_told, state.last.indicators) if len(each) == len(run) > 1), ())
    return {
        id(figure): Mention(*tables.span(), "indicator", (code,), tables.group())
        for figure, code in zip(run, codes, strict=bool(codes))
    }


_SAME_NUMBERS = cue(
    r"(?<!\w)(?:con\s+số|kết\s+quả|giá\s+trị|chỉ\s+số|tỷ\s+lệ|điểm\s+số|mức)\s+tương\s+ứng\s+(?:là|đạt|ở\s+mức|lên|còn)\s+"
)
_NEXT_NUMBER = cue(r"\s*(?:,|và|,\s*và)\s*")


def _of_the_same_units(sentence: SentenceText, figures: list[Figure], state: State) -> dict[int, Name | Mention]:
    """The form “Các bộ đạt 76,94%, các tỉnh 75,75%. Đến năm 2015, con số tương ứng là 81,19% và 85,11%”: each of its unit."""
    opening = _SAME_NUMBERS.search(sentence.lowered)
    if opening is None or any(mention.kind in {"unit", "group", "indicator"} for mention in sentence.mentions):
        return {}
    if state.since_indicator == 0 and not state.owners_told and len(state.several) == 1:
        return _in_order(sentence, figures, opening, state, None)  # "PAR INDEX hạng 39, SIPAS hạng 51. Điểm số …"
    run: list[Figure] = []
    for figure in figures:
        gap = (run[-1].end if run else opening.end(), figure.start)
        if (
            figure.kind == "score"
            and gap[0] <= gap[1]
            and ((not run and gap[0] == gap[1]) or _NEXT_NUMBER.fullmatch(sentence.lowered, *gap))
        ):
            run.append(figure)
    owners = state.owners_told or state.several
    if len(run) < _FEWEST or len(run) != len(owners) or state.since_indicator > 0:
        return {}
    return {id(figure): name for figure, name in zip(run, owners, strict=True)}


def _goes_through(lowered: str, these: re.Match[str], figures: list[Figure]) -> bool:
    """Whether what stands behind "ba chỉ số này" are their values in turn: the words say so, or as many stand there."""
    turn = _CUE.search(lowered, these.end())
    moved = [figure for figure in figures if figure.start >= these.end() and figure.kind.endswith("_change")]
    if these["count"] is not None and len(moved) == small(these["count"].lstrip("0")):
        alike = len({figure.kind for figure in moved}) == 1
        if alike and all(NEXT_CHANGE.fullmatch(lowered, one.end, two.start) for one, two in pairwise(moved)):
            return True  # "hai chỉ số này tăng 5 và 12 bậc"
    if these["count"] is not None and not these["again"]:  # "Năm 2023, bốn chỉ số xếp lần lượt thứ 7, 18, 9 và 14"
        return turn is not None and turn.start() - these.end() <= _NEAR and not these["part"]
    if turn is not None:
        return True
    stop = lowered.find(";", these.end())
    alone = stop >= 0 and not _LISTED.match(lowered, stop)  # what is behind the mark is told apart
    run = [figure for figure in figures if figure.start >= these.end() and not (alone and figure.start > stop)]
    if these["count"] is None or not run or len(run) != small(these["count"].lstrip("0")):
        return False
    joined = all(_NEXT.fullmatch(lowered, one.end, two.start) for one, two in pairwise(run))
    verb_inside = lowered[these.end() : run[0].start].isspace()  # "ba chỉ số này xếp thứ 35, 41 và 32"
    return joined and (verb_inside or _ARE.fullmatch(lowered, these.end(), run[0].start) is not None)


def _in_order(
    sentence: SentenceText, figures: list[Figure], these: re.Match[str], state: State, size: int | None
) -> dict[int, Name | Mention]:
    """Each run of figures behind ``these`` that is as long as what was told in the sentence before, or in the text so far."""
    parts: list[tuple[str, MentionKind]] = [(f"{code}/{part}", "component") for code, part in state.parts_told]
    last = _told_last(state)
    sofar: list[tuple[str, MentionKind]] = [(code, "indicator") for code in state.indicators_so_far]
    if these.groupdict().get("other"):
        named = {each.ids[0] for each in sentence.mentions if each.kind == "indicator" and each.end <= these.start()}
        last, sofar = ([key for key in told if key[0] not in named] for told in (last, sofar))
    of_parts = these.groupdict().get("part") is not None
    stop = sentence.lowered.find(";", these.end())
    runs: list[list[Figure]] = []
    for kind in _KINDS:
        run = [figure for figure in figures if figure.kind == kind and figure.end > these.end()]
        runs.append(
            [figure for figure in run if stop < 0 or figure.start < stop or _LISTED.match(sentence.lowered, stop)]
        )
    result: dict[int, Name | Mention] = {}
    for run in runs:
        if len(run) < _FEWEST or (size is not None and len(run) != size):
            continue
        options = (
            [parts] if of_parts else [last, parts, sofar] if size is not None or len(last) == len(run) else [sofar]
        )
        keys = next((each for each in options if len(each) == len(run)), None)
        for figure, (key, sort) in zip(run, keys or (), strict=False):
            result[id(figure)] = Mention(these.start(), these.end(), sort, (key,), these.group())
    return result


def _told_last(state: State) -> list[tuple[str, MentionKind]]:
    """The indicators of the last facts, or those that a sentence named that told no fact: "công bố PAR INDEX và SIPAS năm 2024"."""
    named = state.last.indicators if state.since_indicator == 0 else ()
    return [(code, "indicator") for code in state.indicators_told or named]


_ON_BOTH = cue(
    r"\s+(?:ở|về|trên|trong|tại)\s+(?:cả\s+)?(?P<count>hai|ba|bốn|[2-4])\s+(?:bộ\s+)?(?:chỉ\s+số|bảng(?:\s+xếp\s+hạng)?)(?!\s+(?:thành|nội|con|đó\s+là|là|gồm)(?!\w))(?!\s*:)"
)


def _on_both_tables(sentence: SentenceText, figures: list[Figure], state: State) -> dict[int, Name | Mention]:
    """The form “đứng thứ 14 (88,91%) và 27 (83,97%) ở hai bảng”: as many figures as indicators were told before."""
    both = _ON_BOTH.search(sentence.lowered)
    told = _told_last(state) if state.since_paragraph == 0 else []
    if both is None or len(told) != small(both["count"]):
        return {}
    result: dict[int, Name | Mention] = {}
    for kind in _KINDS:
        run = [each for each in figures if each.kind == kind and each.comparator == "="]
        if len(run) == len(told) and (run[-1].end <= both.start() or _CUE.search(sentence.lowered, both.end())):
            for figure, (key, sort) in zip(run, told, strict=True):
                result[id(figure)] = Mention(both.start(), both.end(), sort, (key,), both.group())
    return result


_LISTED = cue(r";\s*\d")
_FEWEST = 2
