"""Means of several components at once in an English sentence: "7.55 and 5.96, against national medians of 7.49 and 5.88"."""

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.instep import joined_parts, listed
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import MINISTRIES, NATION, PROVINCES, Name, State

_MEANS = cue(
    r"(?<!\w)(?:the\s+)?(?:corresponding\s+|respective\s+)?(?:(?P<nation>national|nationwide|country['’]s|nation['’]s)\s+|(?P<ministries>ministerial|ministries['’])\s+|provincial\s+|provinces['’]\s+)?"
    r"(?:means|medians|averages|(?:mean|median|average)\s+(?:figures|scores|values|results|marks))"
    r"(?:\s+(?:for|of|across|among)\s+(?:the\s+|all\s+)*(?:(?P<blocks>ministries)|\d\d\s+provinces|provinces|localities))?"
    r"(?:\s+(?:of|were|are|being|at|stood\s+at|here\s+were)|:)?\s+(?:respectively\s+)?$"
)
_JOINED = cue(r"\s*(?:[,;]|and|,\s*and)\s*")
_FEWEST = 2


def means_of_parts(
    sentence: SentenceText, figures: list[Figure], names: list[Candidate], state: State
) -> tuple[dict[int, Name | Mention], dict[int, Mention]]:
    """Whose the means are that are told of several components in their order, and which component each value is of."""
    scores = [figure for figure in figures if figure.kind == "score" and figure.comparator == "="]
    if not state.english or len(scores) < _FEWEST * 2 or "s " not in sentence.lowered:
        return {}, {}
    for run in listed(sentence.lowered, scores, _JOINED):
        told = _MEANS.search(sentence.lowered, 0, run[0].start)
        if told is None:
            continue
        own = [figure for figure in scores if figure.end <= told.start()][-len(run) :]
        parts = _parts_of(sentence, own)
        if len(own) != len(run) or len(parts) != len(run):
            continue
        whose = NATION if told["nation"] else MINISTRIES if told["ministries"] or told["blocks"] else PROVINCES
        of_parts = {id(figure): part for each in (own, run) for figure, part in zip(each, parts, strict=True)}
        owners: dict[int, Name | Mention] = {id(figure): whose for figure in run}
        before = [name for name in names if name.end <= own[0].start and name.role == "subject"]
        if not before:
            owners |= {id(figure): part for figure, part in zip(own, parts, strict=True)}
        else:
            owners |= {id(figure): before[-1].name for figure in own}
        return owners, of_parts
    return {}, {}


def _parts_of(sentence: SentenceText, own: list[Figure]) -> list[Mention]:
    """The components of values: named side by side before them, or each before its own."""
    together = joined_parts(sentence, own[0].start)
    if len(together) == len(own) and len(listed(sentence.lowered, own, _JOINED)) == 1:
        return together
    parts: list[Mention] = []
    begins = 0
    for figure in own:
        named = [each for each in sentence.mentions if each.kind == "component" and begins <= each.start < figure.start]
        if not named:
            return []
        parts.append(named[-1])
        begins = figure.end
    return parts if len({part.ids for part in parts}) == len(own) else []
