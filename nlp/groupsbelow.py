"""Groups that a line announces for the lines below it: "Nhóm cao nhất:" and below "- Bình Dương (47,18 điểm)"."""

from dataclasses import replace

from nlp.candidate import Candidate
from nlp.draft import Draft, SentenceText
from nlp.figures import Figure
from nlp.grouplabels import group_label
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import Name, State

_HEADS = cue(
    r"\W*(?:(?:\d{1,2}|các|những|danh\s+sách)\s+)?(?:(?:tỉnh|địa\s+phương|thành\s+phố)(?:,\s*thành(?:\s+phố)?)?\s+)?$"
)
_ENDS = cue(
    r"[\"”]?(?:\s+(?:có|gồm|là|năm|20\d\d|\d{1,2}|tỉnh|địa\s+phương|thành|phố)|\s*,|\s*\([^()]*\))*\s*(?P<colon>:?)\s*$"
)
_ITEM = cue(r"\s*(?:[-+•*–]|\d{1,2}[.)/])\s*(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?$")

_RULE = "group_above"


def heads_a_list(lowered: str, figure: Figure) -> bool:
    """Whether a line says nothing but the group of those that the lines below it name: "Nhóm trung bình thấp:"."""
    return (
        figure.kind == "group"
        and figure.rule not in {_RULE, "labelled"}
        and _HEADS.fullmatch(lowered, 0, figure.start) is not None
        and _ENDS.match(lowered, figure.end) is not None
    )


def grouped_above(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], state: State) -> list[Draft]:
    """The group of an item in such a list, beside the value that it tells."""
    first = names[0] if names else None
    if state.group_below is None or first is None or not _ITEM.fullmatch(sentence.lowered, 0, first.start):
        return []
    own = next((draft for draft in drafts if draft.name == first.name and draft.figure.kind == "score"), None)
    if own is None or own.attribute.component or any(draft.figure.kind == "group" for draft in drafts):
        return []
    figure = replace(state.group_below, start=first.start, end=first.end)
    label = group_label(sentence, figure, own.attribute.indicator) or state.group_below.label
    reasons = ["the order in which names follow the rank before"]
    return [
        replace(own, figure=replace(figure, label=label), start=first.start, end=first.end, value=None, reasons=reasons)
    ]


def remember_group(sentence: SentenceText, state: State) -> None:
    """Keep the group that a line announces while the lines below it are its items."""
    head = next((figure for figure in sentence.scan.figures if heads_a_list(sentence.lowered, figure)), None)
    if head is not None:
        state.group_below = head
    elif (
        sentence.lowered.lstrip()[:1] not in {"-", "+", "•", "*", "–"}
        and not _NUMBERED.match(sentence.lowered)
        and not _only_names(sentence)
    ):
        state.group_below = None


_NUMBERED = cue(r"\s*\d{1,2}[.)/]\s")
_BETWEEN = cue(r"[\s,;.–+•*-]*(?:(?:và|tỉnh|thành\s+phố|tp|cùng)(?!\w)[\s,;.]*)*")
"""What stands between the names of a line that holds nothing else."""


def _only_names(sentence: SentenceText) -> list[Mention]:
    """The units of a line that names some and says nothing of them; none of any other line."""
    named: list[Mention] = []
    for mention in sentence.mentions:
        between = sentence.lowered[named[-1].end if named else 0 : mention.start]
        opens = not named and _ITEM.fullmatch(between) is not None
        if mention.kind != "unit" or not (opens or _BETWEEN.fullmatch(between)):
            return []
        named.append(mention)
    return named if named and _BETWEEN.fullmatch(sentence.lowered, named[-1].end) else []


def with_group_above(sentence: SentenceText, state: State) -> None:
    """Give a line of names the group that the line above them announced: "Nhóm điểm cao nhất", below it "- Thanh Hóa"."""
    if state.group_below is not None and not sentence.scan.figures:
        sentence.scan.figures.extend(
            replace(state.group_below, start=each.start, end=each.end, rule=_RULE) for each in _only_names(sentence)
        )


def below_their_group(sentence: SentenceText) -> dict[int, Name]:
    """Of each group that a line above gave a name, that name."""
    named = {mention.start: Name(mention.ids, "unit") for mention in sentence.mentions if mention.kind == "unit"}
    return {id(each): named[each.start] for each in sentence.scan.figures if each.rule == _RULE}
