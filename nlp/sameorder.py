"""The run of the sentence before gone through once more, in its order: "… xếp thứ 7, 15 và 30. Tương ứng, PAR INDEX là 12, 20 và 17"."""

import re
from collections.abc import Sequence

from nlp.board import MOST_RANKED
from nlp.candidate import Candidate
from nlp.draft import Draft, SentenceText
from nlp.figures import Figure, small
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.placeruns import RUN, numbers_of, of_something_else, place, typed
from nlp.state import Name, State
from nlp.yearlists import THOSE_YEARS

Owner = Name | Mention
Runs = tuple[list[Figure], dict[int, Owner], list[tuple[int, int]]]
"""Figures not typed yet, whose each of the runs is, and where the runs stand."""

_TELLING = cue(
    r"[\s,;:()–-]*(?:(?:năm|kỳ|lần|hết|đến|tới|cuối|trước|đó|ngoái|này|ấy|nay|trên|liền|một|hai|ba|bốn|các|những|cả|còn|và|với|ở|về|trong|khi|hồi|tại|thì|riêng|nếu\s+xét|xét|tính|theo|của|cho|lần\s+lượt|tương\s+ứng|thứ\s+tự|con\s+số|chỉ\s+số|lĩnh\s+vực|nội\s+dung|trục|trụ\s+cột|tiêu\s+chí|thành\s+phần|bảng|xếp\s+hạng|thứ\s+hạng|thứ\s+bậc|vị\s+trí|hạng|thứ|kết\s+quả|điểm\s+số|số\s+điểm|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|sở|huyện|họ|chúng|là|đạt|được|xếp|đứng|nằm|giữ|có|đã|vẫn|cũng|lại|mới|chỉ|kém|khá|tốt|cao|thấp|hơn|khả\s+quan|hiện|lên|xuống|tụt|vươn)(?!\w)[\s,;:()–-]*)*"
)
"""What stands before a run that tells nobody and nothing new."""
_FEWEST = 2


def run_told(drafts: Sequence[Draft]) -> tuple[tuple[Name, tuple[str, str | None]], ...]:
    """Of whom and of what a sentence told places, one after the other, where only one of the two changes."""
    exact = [
        draft
        for draft in drafts
        if draft.figure.kind == "rank" and draft.figure.comparator in {"=", "<="} and not draft.figure.earlier
    ]
    told = tuple(
        dict.fromkeys((draft.name, draft.attribute.key) for draft in sorted(exact, key=lambda each: each.figure.start))
    )
    names, keys = {name for name, _ in told}, {key for _, key in told}
    in_step = len(told) == len(exact) and {len(names), len(keys)} == {1, len(told)}
    return told if len(told) >= _FEWEST and in_step else ()


def same_order(sentence: SentenceText, names: list[Candidate], state: State, runs: Runs) -> Runs:
    """The places told in ``runs``, and those of a run as long as the one in the sentence before it."""
    told = state.run_told if state.since_indicator == 0 and state.since_paragraph == 0 else ()
    through = _through_all(state)
    inside = sum(each.kind in {"indicator", "component"} for each in sentence.mentions) >= _FEWEST
    if not told and not through and not state.indicators_so_far and not inside:
        return runs
    both = _of_both_tables(sentence, state)
    for match in RUN.finditer(sentence.lowered):
        numbers = numbers_of(match)
        if any(not 0 < each <= (total or MOST_RANKED) for _, _, each, total in numbers):
            continue
        owners = _owners(sentence, names, match, told) if len(numbers) == len(told) else []
        if (
            match.span() not in runs[2]
            and len(numbers) == len(state.years_told) > 1
            and _through_the_years(sentence, match, state)
        ):
            untyped = [one for one in numbers if typed(sentence.scan.figures, one[0], one[1]) is None]
            runs = runs[0] + [place(*one) for one in untyped], runs[1], [*runs[2], match.span()]
            break
        if not owners and len(numbers) == len(both) and _YEAR_BEFORE.search(sentence.lowered, 0, match.start()):
            owners = _mentions(both, match)
        if not owners and inside:
            owners = _of_clause_before(sentence, names, match, len(numbers))
        again = not owners and inside and _of_units_before(sentence, names, match, len(numbers), state)
        owners = again or owners
        if not owners and len(numbers) == len(through) and _another_unit(sentence, names, match):
            owners = _mentions(through, match)
        if not owners and _IN_THESE.match(sentence.lowered, match.end()):
            owners = _mentions(next((each for each in _told(state) if len(each) == len(numbers)), ()), match)
        run = [typed(sentence.scan.figures, one[0], one[1]) or place(*one) for one in numbers]
        if not owners or any(each.kind != "rank" or each.comparator != "=" or each.earlier for each in run):
            continue
        new = [each for each in run if not any(each is figure for figure in sentence.scan.figures)]
        given = {id(figure): owner for figure, owner in zip(run, owners, strict=True)}
        runs = runs[0] + new, runs[1] | given, [*runs[2], match.span()]
        if not both and not again:
            break
    return runs


def _through_the_years(sentence: SentenceText, run: re.Match[str], state: State) -> bool:
    """The form “PCI giai đoạn này lần lượt là 17, 22 và 14”: places in the years told before, where places were told."""
    near = state.places_told and state.since_indicator == 0 and THOSE_YEARS.search(sentence.lowered, 0, run.start())
    return (
        bool(near)
        and _IN_TURN.search(sentence.lowered, 0, run.start()) is not None
        and not any(year.end <= run.start() for year in sentence.scan.years)
    )


_BOTH_TABLES = cue(
    r"(?<!\w)(?:cả\s+)?(?P<count>hai|ba|bốn|[2-4])\s+(?:bộ\s+)?(?:chỉ\s+số|bảng(?:\s+xếp\s+hạng)?)(?!\s+(?:thành|nội|con))(?!\w)"
)
_YEAR_BEFORE = cue(
    r"(?<!\d)20\d\d\s+(?:(?:là|ở|xếp|đứng|chỉ|mới|còn|các|hạng|thứ|vị\s+trí|lần\s+lượt|tương\s+ứng|tỉnh|giữ)\s+)*$"
)


def _of_both_tables(sentence: SentenceText, state: State) -> tuple[str, ...]:
    """The form “… ở cả hai bảng: năm 2020 là hạng 28 và 42, năm 2021 là 35 và 40”: the indicators told so far, where it names none."""
    told = _BOTH_TABLES.search(sentence.lowered)
    if told is None or any(each.kind in {"indicator", "component"} for each in sentence.mentions):
        return ()
    fits = len(state.indicators_so_far) == small(told["count"]) and state.since_indicator == 0
    return state.indicators_so_far if fits else ()


def _owners(
    sentence: SentenceText,
    names: list[Candidate],
    run: re.Match[str],
    told: tuple[tuple[Name, tuple[str, str | None]], ...],
) -> list[Owner]:
    """The units told before where the sentence names none, or the indicators where it names none of those."""
    years = {year.year for year in sentence.scan.years}
    said = [each for each in sentence.mentions if each.kind in {"indicator", "component"}]
    units = {name.name for name in names if name.start < run.start()}
    several = {name for name, _ in told}
    if len(years) > 1 or not _only_telling(sentence, names, run.start()):
        return []
    if len(several) > 1:
        named = any(mention.kind == "unit" for mention in sentence.mentions)
        fits = not named and units <= several and len({each.ids for each in said}) <= 1
        return [name for name, _ in told] if fits and (not said or said[0].end <= run.start()) else []
    if said or len(units) > 1:
        return []
    found: list[Owner] = []
    for _, (code, part) in told:
        key, kind = (code, "indicator") if part is None else (f"{code}/{part}", "component")
        found.append(Mention(run.start(), run.start(), kind, (key,), run.group()))  # type: ignore[arg-type]
    return found


_IN_THESE = cue(
    r"\s+(?:ở|về|trong|trên|tại)\s+(?:cả\s+)?(?:hai|ba|bốn|[2-4])\s+(?:(?:bộ\s+)?chỉ\s+số|bảng(?:\s+xếp\s+hạng)?)\s+(?:này|trên|đó|ấy|nói\s+trên)(?!\w)"
)
"""The form “Bình Định đứng thứ 12 và 20 ở hai chỉ số này”."""


def _told(state: State) -> tuple[tuple[str, ...], ...]:
    return (state.indicators_told, state.indicators_so_far) if state.since_paragraph == 0 else ()


def _mentions(codes: tuple[str, ...], run: re.Match[str]) -> list[Owner]:
    return [Mention(run.start(), run.start(), "indicator", (code,), run.group()) for code in codes]


def _through_all(state: State) -> tuple[str, ...]:
    """The indicators told so far, where the sentences right before told places in three of them or more."""
    near = state.places_told and state.since_paragraph == 0 and state.since_indicator <= _NEAR
    return state.indicators_so_far if near and len(state.indicators_so_far) >= _SEVERAL else ()


def _named_with(sentence: SentenceText, figure: Figure, named: list[Mention]) -> Mention | None:
    """The indicator or component that a place is told of: the one right behind it, else the last before it."""
    behind = next((each for each in named if each.start >= figure.end), None)
    if behind is not None and _IN_IT.fullmatch(sentence.lowered, figure.end, behind.start):
        return behind
    return next((each for each in reversed(named) if each.end <= figure.start), None)


_IN_IT = cue(r"\s+(?:(?:về|ở|trong|tại|trên)\s+)?(?:bảng\s+)?(?:chỉ\s+số\s+)?")


def _of_clause_before(sentence: SentenceText, names: list[Candidate], run: re.Match[str], count: int) -> list[Owner]:
    """The form “hạng 39 PAR INDEX, hạng 51 SIPAS; năm 2022 là hạng 41 và 48”: the indicators of the clauses before, each with its place."""
    begins = max(sentence.lowered.rfind(mark, 0, run.start()) for mark in (";", ", ", "("))
    told = [each for each in sentence.scan.figures if each.kind == "rank" and each.end <= begins and not each.earlier]
    named = [each for each in sentence.mentions if each.kind in {"indicator", "component"} and each.end <= run.start()]
    said: dict[tuple[str, ...], Mention] = {}
    for place_told in told:
        own = _named_with(sentence, place_told, named)
        if own is not None:
            said.setdefault(own.ids, own)
    if len(said) != count:  # "PAR INDEX và SIPAS lần lượt ở vị trí 14 và 24; năm sau còn 27 và 31"
        every = {mention.ids: mention for mention in reversed(named)}
        parts = {ids: mention for ids, mention in every.items() if mention.kind == "component"}
        kept = parts if len(parts) == count else every
        said = dict(sorted(kept.items(), key=lambda each: each[1].start))
    if begins < 0 or len(said) != count or any(mention.end > begins for mention in said.values()):
        return []
    fits = len(told) == count and all(each.comparator == "=" for each in told)
    return list(said.values()) if fits and _only_telling(sentence, names, run.start(), begins) else []


def _of_units_before(
    sentence: SentenceText, names: list[Candidate], run: re.Match[str], count: int, state: State
) -> list[Owner]:
    """The form “Ở SIPAS, A và B đứng thứ 35 và 44; ở PAPI là 11 và 26”: the units of the run before, in another indicator."""
    before = [each for each in RUN.finditer(sentence.lowered, 0, run.start()) if each.end() <= run.start()]
    if not before or len(numbers_of(before[-1])) != count:
        return []
    begins = before[-1].end()
    told = [each for each in sentence.scan.figures if each.kind == "rank" and begins - 3 <= each.end <= begins]
    said = {each.ids for each in sentence.mentions if each.kind in {"indicator", "component"} and each.start >= begins}
    units = [name for name in names if name.end <= before[-1].start() and name.role == "subject" and name.group]
    group = [name.name for name in units if name.group == units[-1].group]
    together = _TOGETHER.search(sentence.lowered, 0, before[-1].start()) if not units else None
    if together is not None and small(together["count"]) == count and state.since_indicator == 0:
        group = list(state.several)  # "…; ở SIPAS, hai tỉnh đứng thứ 35 và 44; ở PAPI, 11 và 26"
    fits = len(set(group)) == count and said and (told or before[:-1])
    return list(group) if fits and _only_telling(sentence, names, run.start(), begins) else []


_TOGETHER = cue(r"(?<!\w)(?P<count>hai|ba|bốn|[2-4])\s+(?:tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị|bộ|sở|huyện|xã)(?!\w)")
_NEAR, _SEVERAL = 1, 3
_IN_TURN = cue(
    r"(?<!\w)(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)\s+(?:(?:là|ở|xếp|đứng|giữ|các|hạng|thứ|thứ\s+hạng|vị\s+trí|:)\s*)*$"
)


def _another_unit(sentence: SentenceText, names: list[Candidate], run: re.Match[str]) -> bool:
    """The form “Hà Tĩnh khá hơn ở cả bốn bảng, tương ứng là 21, 33, 3 và 32”: one unit, no indicator, nothing else counted."""
    units = {name.name for name in names if name.start < run.start() and name.role == "subject"}
    said = any(each.kind in {"indicator", "component"} for each in sentence.mentions)
    turn = _IN_TURN.search(sentence.lowered, 0, run.start())
    if len(units) != 1 or said or turn is None or any(each.end <= run.start() for each in sentence.scan.figures):
        return False
    return len({year.year for year in sentence.scan.years}) <= 1 and not of_something_else(sentence, run)


def _only_telling(sentence: SentenceText, names: list[Candidate], end: int, start: int = 0) -> bool:
    """Whether nothing but names, years and words of telling stand before a run, from ``start`` on."""
    letters = list(sentence.lowered[:end])
    spans = [(year.start, year.end) for year in sentence.scan.years] + [(name.start, name.end) for name in names]
    spans += [(each.start, each.end) for each in sentence.mentions if each.kind != "other"]
    for first, last in spans:
        if last <= end:
            letters[first:last] = " " * (last - first)
    return _TELLING.fullmatch("".join(letters[start:])) is not None
