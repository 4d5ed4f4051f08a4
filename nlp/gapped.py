"""Places whose verb is said once: "A đứng đầu về gia nhập thị trường (8,47 điểm), B về tiếp cận đất đai, C về tính minh bạch"."""

from dataclasses import replace

from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.numberednames import Places
from nlp.patterns import cue

_PART = r"(?:(?:lĩnh\s+vực|trụ\s+cột|chỉ\s+số(?:\s+thành\s+phần)?|nội\s+dung|mảng|tiêu\s+chí)\s+)?[\"“]?"
_IN_PART = cue(rf"\s*(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:về|ở|trong|tại|in|on|for)?\s+{_PART}")
_ALSO_IN = cue(
    r"\s*[\"”]?\s*(?:\([^()]*\)\s*|(?:với|đạt)\s+\d[\d.,]*\s*(?:điểm|%)?\s*)?(?:,|và|,\s*và|and|,\s*and)\s*(?:chỉ\s+số\s+)?[\"“]?\s*"
)
_NEXT_UNIT = cue(
    r"\s*[\"”]?\s*(?:\([^()]*\)\s*|(?:,\s*)?(?:với|đạt)\s+\d[\d.,]*\s*(?:điểm|%)?\s*)?(?:[,;]|và|and|[,;]\s*(?:và|còn|and|while))\s*(?:(?:tỉnh|thành\s+phố|tp\.?)\s+)?"
)
_ITS_PART = cue(rf"\s+(?:(?:thì|lại)\s+)?(?:về|ở|trong|tại|in|on|for)\s+(?:the\s+)?{_PART}")


def gapped(sentence: SentenceText, names: list[Candidate], figures: list[Figure]) -> list[tuple[list[Figure], Places]]:
    """The first (or last) place said of one unit in its component, and of the next ones in theirs without a verb."""
    parts = [mention for mention in sentence.mentions if mention.kind == "component"]
    found: list[tuple[list[Figure], Places]] = []
    for figure in figures if len(parts) > 1 and len(names) > 1 else ():
        first = next((part for part in parts if part.start >= figure.end), None)
        if (
            figure.rule != "superlative"
            or first is None
            or not _IN_PART.fullmatch(sentence.lowered, figure.end, first.start)
        ):
            continue
        if not any(name.role == "subject" and name.end <= figure.start for name in names):
            continue
        found += [([], [place]) for place in _those_behind(sentence, names, parts, figure, first)]
    return found


def _those_behind(
    sentence: SentenceText, names: list[Candidate], parts: list[Mention], figure: Figure, last: Mention
) -> Places:
    """The units that follow, each with a component behind it and nothing else, and the place of each."""
    lowered = sentence.lowered
    places: Places = []
    owner: Candidate | None = None
    for part in parts[parts.index(last) + 1 :]:
        name = next((each for each in names if last.end <= each.start < part.start), None)
        if name is None:
            if not _ALSO_IN.fullmatch(lowered, last.end, part.start):
                break
        elif _NEXT_UNIT.fullmatch(lowered, last.end, name.start) and _ITS_PART.fullmatch(lowered, name.end, part.start):
            owner = name
        else:
            break
        last = part
        if owner is not None:  # "A ở X, B ở Y và Z"
            new = replace(figure, start=part.start - 1, end=part.start, certain=True)
            sentence.parts_in_turn[id(new)] = part
            places.append((new, owner.name))
    return places
