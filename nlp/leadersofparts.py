"""Who leads in one component after the other: "ở trụ cột X, A dẫn đầu (0,84), ở trụ cột Y là B (0,79), trụ cột Z là C"."""

from dataclasses import replace

from nlp.attribute import component_of
from nlp.candidate import Candidate
from nlp.draft import Draft, SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.state import State

_TO_PART = cue(
    r"\s*(?:\([^()\n]{1,40}\)|(?:với|đạt|:)\s+\d[\d.,]*\s*(?:%|điểm)?)?\s*(?:[,;]|[,;]?\s+và)\s+(?:(?:còn|và|riêng|ở|tại|về|trong|với|đối\s+với|của|lĩnh\s+vực|trụ\s+cột|trục|chỉ\s+số(?:\s+(?:thành\s+phần|nội\s+dung))?|nội\s+dung|chỉ\s+tiêu|mảng)\s+)*[\"“]?"
)
_TO_NAME = cue(
    r"[\"”]?\s*(?:(?:thì\s+)?(?:là|thuộc\s+về|gọi\s+tên)\s+|:\s*)(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|huyện\s+|xã\s+|phường\s+)?"
)
_CLOSES = cue(r"\s*(?:\([^()\n]{1,40}\)|(?:với|đạt)\s+\d[\d.,]*\s*(?:%|điểm)?)?\s*(?:[.,;]|$|và\s)")


def leads_next_parts(sentence: SentenceText, names: list[Candidate], drafts: list[Draft], _: State) -> list[Draft]:
    """The first (or last) places in the components named next, each with its owner behind it."""
    found: list[Draft] = []
    parts = [mention for mention in sentence.mentions if mention.kind == "component"]
    leads = [d for d in drafts if d.figure.rule == "superlative" and d.attribute.component and d.figure.kind == "rank"]
    for lead in leads if len(parts) > 1 else ():
        own = next((name for name in names if name.name == lead.name and _is_beside(name, lead)), None)
        end = max(lead.figure.end, own.end if own is not None else 0)
        told = {lead.attribute.component}
        for part in (each for each in parts if each.start >= end):
            of = component_of(part, (lead.attribute.indicator,))
            name = _owner_of(sentence.lowered, end, part.start, part.end, names)
            if of is None or of[1] in told or name is None or name.name.level != lead.name.level:
                break
            figure = Figure(
                name.start, name.end, "rank", lead.figure.value, "rank",
                from_bottom=lead.figure.from_bottom, rule="succession",
            )  # fmt: skip
            attribute = replace(lead.attribute, component=of[1], start=part.start)
            found.append(
                replace(
                    lead,
                    figure=figure,
                    start=part.start,
                    end=name.end,
                    name=name.name,
                    attribute=attribute,
                    cost=lead.cost + 0.6,
                    reasons=["who leads in the component named next"],
                )
            )
            told.add(of[1])
            end = name.end
    return found


def _is_beside(name: Candidate, lead: Draft) -> bool:
    """Whether a name is the one that the place was told of: right before or behind its words."""
    return -60 < name.start - lead.figure.end < 60


def _owner_of(lowered: str, end: int, start: int, behind: int, names: list[Candidate]) -> Candidate | None:
    """The name behind a component at ``start:behind``, where nothing else but what joins them stands between."""
    if _TO_PART.fullmatch(lowered, end, start) is None:
        return None
    return next(
        (
            name
            for name in names
            if behind < name.start
            and _TO_NAME.fullmatch(lowered, behind, name.start)
            and _CLOSES.match(lowered, name.end)
        ),
        None,
    )
