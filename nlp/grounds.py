"""Grounds for refusing a figure that has an indicator and a subject in reach: asked one after the other, the first tells."""

from nlp.amongparts import of_parts
from nlp.anyunit import of_any_unit
from nlp.candidate import Candidate, Choice, may_be_of_region
from nlp.countedindexes import leads_so_many
from nlp.decoys import decoy
from nlp.draft import SentenceText, Stated
from nlp.elisions import of_nobody, one_or_other
from nlp.figures import Figure
from nlp.groupsbelow import heads_a_list
from nlp.hearsay import without_doubt
from nlp.overyears import of_no_year
from nlp.patterns import cue
from nlp.stance import refusal
from nlp.state import State
from nlp.strangers import of_a_stranger
from nlp.support import unsupported_score, without_support
from nlp.unitcounts import counts_units
from nlp.yearspans import of_a_period

_ANOTHER_CLAUSE = cue(r"[”\"]\s*,|\s(?:nhưng|song|tuy\s+nhiên)\s")


def _has_no_owner_beside(sentence: SentenceText, figure: Figure, choice: Choice) -> bool:
    """Whether no name goes with a figure, or one far behind: "“Có tỉnh tụt 20 bậc nhưng điểm vẫn tăng”, ông A nói về B"."""
    if choice.span is None:
        return True
    behind = choice.span[0] >= figure.end
    return behind and _ANOTHER_CLAUSE.search(sentence.lowered, figure.end, choice.span[0]) is not None


def ground_for_refusal(
    sentence: SentenceText,
    figure: Figure,
    names: list[Candidate],
    choice: Choice,
    state: State,
    *,
    here: bool,
    in_turn: bool,
) -> str | None:
    """Why a figure with an indicator and a subject in reach still states nothing of them; None when it does.

    ``here`` tells whether the indicator stands in the sentence, ``in_turn`` whether a list gave the subject.
    """
    if figure.kind == "rank" and any(name.start < figure.start and figure.end == name.end for name in names):
        return "the number of a unit"  # "tỉnh thứ nhất tăng 5 bậc, tỉnh thứ hai giảm 8 bậc"
    if figure.kind == "rank" and _counts_points(sentence.lowered, figure, names):
        return "the number of an item in a list"
    return (
        of_parts(sentence, figure, choice, in_turn=in_turn, told=state.indicators_told, parts_told=state.parts_told)
        or ("the clause speaks of a group of units" if heads_a_list(sentence.lowered, figure) else None)
        or (None if id(figure) in sentence.years_in_turn else of_no_year(sentence.lowered, figure))
        or ("a place of earlier years" if of_a_period(sentence, figure) else None)
        or ("no table ranks so many regions" if _among_regions(figure, choice) else None)
        or ("the text above names several indicators" if leads_so_many(sentence, figure) else None)
        or of_any_unit(sentence, figure, names, choice, state, in_turn=in_turn)
        or without_support(sentence, figure, state, here=here)
        or of_a_stranger(sentence, figure, named=here or choice.span is not None or in_turn)
        or of_nobody(
            sentence,
            figure,
            claimed=state.claimed,
            handed_down=not in_turn and _has_no_owner_beside(sentence, figure, choice),
        )
        or _of_a_part(sentence.lowered, figure, names, choice, in_turn=in_turn)
        or decoy(sentence, figure, choice.names[0].level)
        or _count_of_units(sentence, figure, names, choice, in_turn=in_turn)
        or (unsupported_score(sentence, figure, choice, state) if not here and figure.kind == "score" else None)
    )


_POINT = cue(
    r"\W*thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy)\s*,\s+(?!thứ\s|hạng\s|vị\s|\d)(?:(?:tỉnh|thành\s+phố|tp|sở|huyện|bộ)\s+)?"
)


def _counts_points(lowered: str, figure: Figure, names: list[Candidate]) -> bool:
    """The form “Thứ nhất, chi phí thời gian còn lớn”: what is told first, where no unit stands behind it."""
    point = _POINT.match(lowered)
    named = point is not None and any(figure.end <= name.start <= point.end() for name in names)
    return point is not None and figure.end <= point.end() and not named


def _among_regions(figure: Figure, choice: Choice) -> bool:
    """Whether a region would have to be the sixty-second of all."""
    regions = all(name.level == "region" for name in choice.names)
    return regions and not may_be_of_region(figure)


_RIGHT_BEHIND = cue(
    r"\s*[(:,–-]?\s*(?:(?:đã|đang|vẫn|cũng|lại|tiếp\s+tục|chỉ|mới|được|đạt|xếp|đứng|dẫn\s+đầu|với|là|có|ở|về|năm\s+20\d\d)\s+)*"
)
_NAMES_IT = cue(r"\s+(?:là|thuộc\s+về)\s+")
_PARTS = frozenset({"department", "district"})


def _of_a_part(lowered: str, figure: Figure, names: list[Candidate], choice: Choice, *, in_turn: bool) -> str | None:
    """The form “PAPI cấp huyện của TP Từ Sơn dẫn đầu với 46,2 điểm”: of a part of the province, which has no such index, not of the province."""
    if in_turn or choice.reason.startswith("inverted") or any(name.kind in _PARTS for name in choice.names):
        return None
    behind = next((name for name in names if name.start >= figure.end), None)
    if (
        behind is not None
        and behind.name.kind in _PARTS
        and figure.rule == "superlative"
        and _NAMES_IT.fullmatch(lowered, figure.end, behind.start)
    ):
        return "the figure is of a part of the province"
    last = next((name for name in reversed(names) if name.end <= figure.start), None)
    if last is None or last.name.kind not in _PARTS or last.role != "subject":
        return None
    if _RIGHT_BEHIND.fullmatch(lowered, last.end, figure.start) is None:
        return None
    return "the figure is of a part of the province"


def _count_of_units(
    sentence: SentenceText, figure: Figure, names: list[Candidate], choice: Choice, *, in_turn: bool
) -> str | None:
    named_last = choice.reason.startswith("inverted: ")
    if in_turn and (figure.kind == "group" or figure.rule in {"in_order", "top_n"}):
        return None
    return "the clause counts units" if not named_last and counts_units(sentence, figure, names) else None


_ASKED = frozenset({"question", "hearsay", "hypothetical", "a doubt", "one of two values", "negation"})
"""Why a figure may be no statement and yet one that can be looked up."""


def how_stated(sentence: SentenceText, figure: Figure, unnamed: str, reason: str | None) -> Stated:
    """How a claim puts a figure, ``reason`` being why it does not state it, if it does not."""
    if reason is None:
        return "asked" if one_or_other(sentence, figure) else "stated"
    if reason not in _ASKED:
        return "refused"
    meant, start, end = without_doubt(unnamed), figure.start, figure.end
    if refusal(meant, start, end, asked=True) is None:
        return "asked"
    return "denied" if refusal(meant, start, end, asked=True, denied=True) is None else "refused"


def of_what_was_told(lowered: str, figure: Figure, why: str) -> bool:
    """Whether a place behind which its owner stands is of an indicator of its sentence or of the one before.

    The form “Ở đầu kia của bảng” says nothing without the end told before.
    """
    before = why == "sentence before" and "kia" not in lowered[figure.start : figure.end]
    return before or why.startswith("the sentence's indicator")
