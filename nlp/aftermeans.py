"""A value behind a mean told in passing: "trong khi trung bình của các bộ là 91,6%; xếp thứ hai về X (96,31%)"."""

from nlp.draft import Draft, SentenceText
from nlp.patterns import cue

_OPENS = cue(r";\s|(?<![.\d])\.\s")
_MEANS = frozenset({"group", "national"})


def go_on_with_whom(sentence: SentenceText, drafts: list[Draft]) -> None:
    """Give a value its owner where its clause names nobody and tells a place of it: a mean has none."""
    lowered = sentence.lowered
    if ";" not in lowered:
        return
    for draft in drafts:
        if draft.figure.kind != "score" or not (draft.name.kind == "group" or draft.name.level in _MEANS):
            continue
        opens = [match.end() for match in _OPENS.finditer(lowered, 0, draft.figure.start)]
        ends = _OPENS.search(lowered, draft.figure.end)
        clause = (opens[-1] if opens else 0, ends.start() if ends else len(lowered))
        if not opens or any(
            mention.kind in {"unit", "group", "anaphora", "department", "district"}
            for mention in sentence.mentions
            if clause[0] <= mention.start < clause[1]
        ):
            continue
        places = [
            other
            for other in drafts
            if other.figure.kind == "rank"
            and clause[0] <= other.figure.start < clause[1]
            and other.attribute.key == draft.attribute.key
            and other.name.kind != "group"
        ]
        if len({other.name for other in places}) == 1 and not _MEAN.search(lowered, *clause):
            draft.name, draft.scope = places[0].name, places[0].scope
            draft.reasons[0] = places[0].reasons[0]


_MEAN = cue(r"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị|mặt\s+bằng)(?!\w)")
