"""Names of indicators and of components that stand side by side, and the figures that do: who may be in step with whom."""

from nlp.candidate import Candidate
from nlp.components import chain_start
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.merits import attributes_behind
from nlp.patterns import Cue, cue
from nlp.state import Name

_LISTED = cue(r"\s*(?:\([^()]*\)\s*)?(?:[,;]|và|[,;]\s*và|and|,\s*and|\s[-–—](?=\s))\s*")
_JOINED_INDICATORS = cue(r"\s*(?:\([^()]*\)\s*)?(?:,|và|,\s*và|lẫn)\s*(?:chỉ\s+số\s+)?")
TO_SCORES = cue(r"[^;:.()\d]{0,60}")


def joined_parts(sentence: SentenceText, start: int) -> list[Mention]:
    """The components that stand side by side before ``start``: "hai chỉ số A và B ở nhóm thấp, với 3,66 và 2,9 điểm"."""
    named = [
        mention for mention in sentence.mentions if mention.kind in {"indicator", "component"} and mention.end <= start
    ]
    if not named or named[-1].kind != "component" or not TO_SCORES.fullmatch(sentence.lowered, named[-1].end, start):
        return []
    first = named.index(chain_start(sentence.lowered, named))
    return named[first:] if len({mention.ids for mention in named[first:]}) == len(named) - first else []


def listed(lowered: str, figures: list[Figure], joined: Cue = _LISTED) -> list[list[Figure]]:
    """The runs of figures with nothing but a comma or "và" between them."""
    runs: list[list[Figure]] = []
    for figure in figures:
        if runs and joined.fullmatch(lowered, runs[-1][-1].end, figure.start):
            runs[-1].append(figure)
        else:
            runs.append([figure])
    return [run for run in runs if len(run) > 1]


def joined_indicators(sentence: SentenceText) -> list[Mention]:
    """The indicators that a sentence names side by side first: "PAR INDEX và SIPAS của tỉnh"."""
    named = [mention for mention in sentence.mentions if mention.kind == "indicator"]
    run = named[:1]
    for mention in named[1:]:
        if not _JOINED_INDICATORS.fullmatch(sentence.lowered, run[-1].end, mention.start):
            break
        run.append(mention)
    return run if len({mention.ids for mention in run}) == len(run) else []


_NEXT_CHANGE = cue(
    r"\s*(?:(?:bậc|hạng|vị\s+trí|điểm(?:\s+phần\s+trăm|\s+%)?|%)\s*)?(?:[,;]|và|[,;]\s*và)\s*(?:(?:tăng|giảm)\s+)?"
)
_TO_CHANGES = cue(r"[^;.:()\d]{0,70}[(:]?\s*(?:(?:lần\s+lượt|tương\s+ứng|là|với|tăng|giảm|thêm)\s+)*")
_TWO = 2


def changes_in_step(sentence: SentenceText, figures: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The forms “A và B cùng tăng hạng (13 và 7 bậc)", "PAR INDEX và SIPAS tăng 13 và 7 bậc”: nothing moves by two amounts."""
    lowered = sentence.lowered
    result: dict[int, Name | Mention] = {}
    for kind in ("rank_change", "score_change"):
        moved = [figure for figure in figures if figure.kind == kind]
        for run in listed(lowered, moved, _NEXT_CHANGE) if len(moved) >= _TWO else ():
            result |= _owners_in_step(sentence, run, names)
    return result


def _owners_in_step(sentence: SentenceText, run: list[Figure], names: list[Candidate]) -> dict[int, Name | Mention]:
    """The units, the components or the indicators that stand before or behind as many changes."""
    start = run[0].start
    before = [name for name in names if name.end <= start and name.group and name.role == "subject"]
    group = [name for name in before if name.group == before[-1].group] if before else []
    if len(group) == len(run) and _TO_CHANGES.fullmatch(sentence.lowered, group[-1].end, start):
        return {id(figure): name.name for figure, name in zip(run, group, strict=True)}
    for told in (
        joined_parts(sentence, start),
        joined_indicators(sentence),
        attributes_behind(sentence.lowered, sentence.mentions, run, len(run)),
    ):
        if len(told) == len(run) and (told[0].start > start or told[-1].end <= start):
            return {id(figure): mention for figure, mention in zip(run, told, strict=True)}
    return {}
