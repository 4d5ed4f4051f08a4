"""Units and components told in step with each other: "ở X và Y, A và B lần lượt dẫn đầu với 6,72 và 5,12 điểm"."""

from itertools import groupby, pairwise

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.merits import attributes_behind
from nlp.patterns import cue
from nlp.state import Name

_IN_TURN = cue(r"(?<!\w)(?:lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự)(?!\w)")
_JOINED = cue(r"\s*[\"”]?\s*(?:,|và|,\s*và)\s*(?:(?:ở|về|chỉ\s+số|nội\s+dung|lĩnh\s+vực)\s+)*[\"“]?\s*")
_FEWEST = 2


def parts_beside(sentence: SentenceText, count: int, start: int, end: int) -> list[Mention]:
    """The one list of so many components in the clause around ``start:end``, which tells of what each unit there is."""
    if count < _FEWEST or _IN_TURN.search(sentence.lowered) is None:
        return []
    begins = sentence.lowered.rfind(";", 0, start) + 1
    ends = sentence.lowered.find(";", end)
    parts = [
        part
        for part in sentence.mentions
        if part.kind == "component" and begins <= part.start and (ends < 0 or part.end <= ends)
    ]
    joined = all(_JOINED.fullmatch(sentence.lowered, one.end, other.start) for one, other in pairwise(parts))
    return parts if len(parts) == len({part.ids for part in parts}) == count and joined else []


def parts_in_turn(
    sentence: SentenceText, figures: list[Figure], names: list[Candidate], given: dict[int, Name | Mention]
) -> dict[int, Mention]:
    """Which component the figures are of that are told of several units in turn, where as many components are named."""
    if _IN_TURN.search(sentence.lowered) is None:
        return {}
    result: dict[int, Mention] = {}
    owned = [(figure, owner) for figure in figures if isinstance(owner := given.get(id(figure)), Name)]
    joined = [name for name in names if name.group and name.role == "subject"]
    for _, members in groupby(joined, key=lambda name: name.group):
        group = list(members)
        order = [name.name for name in group]
        own = [(figure, owner) for figure, owner in owned if owner in order]
        if not own or len(set(order)) != len(order):
            continue
        start = min(group[0].start, *(figure.start for figure, _ in own))
        end = max(group[-1].end, *(figure.end for figure, _ in own))
        parts = parts_beside(sentence, len(order), start, end)
        if parts:
            result |= {id(figure): parts[order.index(owner)] for figure, owner in own}
    return result or _each_with_its_own(sentence, names, owned)


def _each_with_its_own(
    sentence: SentenceText, names: list[Candidate], owned: list[tuple[Figure, Name]]
) -> dict[int, Mention]:
    """The form “A dẫn đầu về X, còn B đứng đầu Y, lần lượt đạt 7,98 và 7,85 điểm”: names and components by turns, then the values."""
    values = [(figure, owner) for figure, owner in owned if figure.kind == "score"]
    if len(values) < _FEWEST or len(values) != len({owner for _, owner in values}):
        return {}
    begins, ends = sentence.lowered.rfind(";", 0, values[0][0].start) + 1, values[0][0].start
    units = [name for name in names if begins <= name.start < ends and name.role == "subject"]
    parts = [part for part in sentence.mentions if part.kind == "component" and begins <= part.start < ends]
    by_turns = sorted([*(name.start for name in units), *(part.start for part in parts)])
    told = [start for pair in zip(units, parts, strict=False) for start in (pair[0].start, pair[1].start)]
    if len(units) != len(parts) or by_turns != told or [name.name for name in units] != [owner for _, owner in values]:
        return {}
    return {id(figure): part for (figure, _), part in zip(values, parts, strict=True)}


_NEXT_PLACE = cue(r"\s*(?:,|và|,\s*và)\s*(?:(?:thứ|hạng)\s+)*")


def of_indicators_behind(sentence: SentenceText, figures: list[Figure]) -> dict[int, Name | Mention]:
    """The form “đứng thứ 6, 8 và 12 ở PCI, SIPAS và PAR INDEX”: as many places as indicators, without a word for it."""
    result: dict[int, Name | Mention] = {}
    run: list[Figure] = []
    for figure in sorted((each for each in figures if each.kind in {"rank", "score"}), key=lambda each: each.start):
        joined = (
            run and run[-1].kind == figure.kind and _NEXT_PLACE.fullmatch(sentence.lowered, run[-1].end, figure.start)
        )
        run = [*run, figure] if joined else [figure]
        told = attributes_behind(sentence.lowered, sentence.mentions, run, len(run)) if len(run) >= _FEWEST else []
        if (
            len({each.value for each in run})
            == len(run)
            == max(len({each.ids for each in told if each.kind == kind}) for kind in ("indicator", "component"))
        ):
            result |= {id(each): mention for each, mention in zip(run, told, strict=True)}
    return result
