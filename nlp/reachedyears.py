"""The year of a place that was reached from one of a year told, and of a change that is concluded from a look back."""

from itertools import pairwise

from nlp.draft import Draft, SentenceText
from nlp.figures import SPELT, small
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import NEWEST_OUT, UNNAMED, Reading, newest_measured, recent_results

_TOOK = cue(
    rf"(?<!\w)(?:sau|qua|mất|trong\s+vòng|chỉ\s+trong)\s+(?:vòng\s+|đúng\s+|vỏn\s+vẹn\s+|có\s+|chỉ\s+)?(?P<count>\d{{1,2}}|{SPELT}|một)\s+năm(?!\s+(?:19|20)\d\d)(?!\w)"
)
_OF_TERM = cue(r"(?<!\w)đầu\s+(?:nhiệm\s+kỳ|khóa)(?!\w)")
"""The form “từ hạng 43 đầu nhiệm kỳ lên hạng 31”: up to now."""
_SO = cue(r"(?<!\w)(?:như\s+(?:vậy|thế)|(?:vậy|thế)\s+là)(?!\w)")
_FROM_ABOVE = frozenset({"context", "inferred", "published", None})


def over_the_years(drafts: list[Draft], sentence: SentenceText, state: State) -> None:
    """Tell apart the years of what a sentence says of several: places left, passed through and reached, groups of before."""
    if "năm" in sentence.lowered:
        _years_reached(drafts, sentence, state)
        _groups_left(drafts, sentence)
        _concluded(drafts, sentence, state)
    _passed_through(drafts, sentence, state)


def _years_reached(drafts: list[Draft], sentence: SentenceText, state: State) -> None:
    """The form “Từ hạng 36 năm 2021, chỉ sau một năm X vươn lên thứ 15": a place left and one reached are not of one year.

    The years it took tell the second; else it is the only one that results can be of by then, or none that the text tells.
    """
    moved = [draft for draft in drafts if draft.figure.rule == "from_to" and draft.modality == "actual"]
    for first, second in pairwise(moved):
        began, read = first.year.year, second.year
        if (
            not first.figure.earlier
            or second.figure.earlier
            or (first.name, first.attribute.key) != (second.name, second.attribute.key)
            or first.year.basis != "stated"
            or began is None
            or read.year not in {began, None}
            or read.basis not in _FROM_ABOVE
        ):
            continue
        took = _TOOK.search(sentence.lowered, first.figure.start, second.figure.end)
        newest = newest_measured(first.attribute.indicator, state, internal=second.scope.startswith("internal"))
        year = Reading(None, None, UNNAMED)
        if took is not None and (newest is None or began + small(took["count"]) <= newest):
            year = Reading(began + small(took["count"]), "stated", "the years it took")
        elif newest is not None and _OF_TERM.search(sentence.lowered, first.figure.start, second.figure.start):
            year = Reading(newest, "inferred", NEWEST_OUT)
        elif newest == began + 1:
            year = Reading(newest, "inferred", "the year behind the one told")
        for draft in drafts:
            course = draft.figure.kind == "rank" and draft.figure.rule in {"from_to", "moved_to"}
            above = draft.year.year == read.year and (draft.year.basis in _FROM_ABOVE or course)
            over_all = draft.figure.kind == "rank_change" and draft.year.year is None and draft.modality == "actual"
            if (draft.figure.start >= second.figure.start or over_all) and above and draft.name == second.name:
                draft.year = year
                draft.reasons[-1:] = [f"year: {year.reason}"]
                if draft.base_year == began - 1 and year.year is not None:
                    draft.base_year = began


def _concluded(drafts: list[Draft], sentence: SentenceText, state: State) -> None:
    """The form “Một năm trước, tỉnh đứng thứ 21, như vậy đã mất 5 bậc”: from the year looked back to, up to the one of the article."""
    told = _SO.search(sentence.lowered)
    if told is None or any(year.base or year.then for year in sentence.scan.years):
        return
    if not any(year.end <= told.start() for year in sentence.scan.years):
        return
    for draft in drafts:
        if not draft.figure.kind.endswith("_change") or draft.figure.start < told.end() or draft.year.year is None:
            continue
        newest = state.indicator_years.get(draft.attribute.indicator)
        again = any(told.end() <= year.start <= draft.figure.end for year in sentence.scan.years)
        if newest is not None and newest > draft.year.year and not again and draft.year.basis == "stated":
            draft.base_year = draft.year.year
            draft.year = Reading(newest, "context", "the year of this indicator so far")
            draft.reasons[-1:] = [f"year: {draft.year.reason}"]


_SPENT = cue(
    rf"(?<!\w)sau\s+(?:(?:\d{{1,2}}|{SPELT}|nhiều|vài|mấy)\s+)(?:năm|kỳ|lần)\s+(?:(?:liền|liên\s+tiếp|liên\s+tục|chỉ|luôn|đều|nằm|bị|xếp|đứng|dậm|giậm|chân|mắc|kẹt|quanh\s+quẩn)\s+)*$"
)


def _groups_left(drafts: list[Draft], sentence: SentenceText) -> None:
    """The form “trở lại nhóm cao nhất sau hai năm ở nhóm trung bình cao”: the group of the years before, which no reader need tell."""
    grouped = [draft for draft in drafts if draft.figure.kind == "group"]
    for draft in grouped:
        others = [
            other
            for other in grouped
            if (other.name, other.attribute.key) == (draft.name, draft.attribute.key)
            and other.year.year == draft.year.year
        ]
        year = draft.year.year
        if len(others) > 1 and year is not None and _SPENT.search(sentence.lowered, 0, draft.figure.start):
            draft.year = Reading(year - 1, "inferred", "the year before")
            draft.implied = True
            draft.reasons[-1:] = [f"year: {draft.year.reason}"]


_THEN = cue(r"\s*,?\s*(?:rồi|sau\s+đó|trước\s+khi|nhưng\s+rồi)(?!\w)[^.;\d]{0,25}\d{1,2}(?:\s*/\s*\d{2})?")


def _newest(draft: Draft, state: State) -> int | None:
    newest = newest_measured(draft.attribute.indicator, state, internal=draft.scope.startswith("internal"))
    return recent_results(state) if newest is None else newest


def _passed_through(drafts: list[Draft], sentence: SentenceText, state: State) -> None:
    """The form “từ thứ 61 lên thứ 43 rồi xuống thứ 50”: of three places of one course the one between is not of the last year."""
    course = [draft for draft in drafts if draft.figure.kind == "rank" and draft.figure.comparator == "="]
    for first, between, last in zip(course, course[1:], course[2:], strict=False):
        one = {(draft.name, draft.attribute.key) for draft in (first, between, last)}
        if (
            len(one) > 1
            or not first.figure.earlier
            or between.figure.rule != "from_to"
            or between.year.year != last.year.year
            or not _THEN.fullmatch(sentence.lowered, between.figure.end, last.figure.end)
        ):
            continue
        began, ended = first.year.year, last.year.year
        if last.year.basis != "stated" and began is not None and (newest := _newest(last, state)) is not None:
            if newest - began < _ONE_BETWEEN:
                continue
            ended = newest  # where it all led to
            last.year = Reading(newest, "inferred", NEWEST_OUT)
            last.reasons[-1:] = [f"year: {last.year.reason}"]
        if began is not None and ended is not None and ended - began == _ONE_BETWEEN:
            between.year = Reading(ended - 1, "inferred", "the years it took")
            between.reasons[-1:] = [f"year: {between.year.reason}"]
        else:
            drafts.remove(between)  # no reader can tell when that was


_ONE_BETWEEN = 2
