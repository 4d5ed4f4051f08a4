"""Places held before: "lần thứ ba giữ ngôi này, sau các năm 2015 và 2021", "từng đứng thứ 15 rồi vươn lên thứ 7 năm 2020"."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from nlp.draft import Draft, SentenceText
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import UNNAMED, Reading

_YEARS = r"(?:năm\s+)?20\d\d(?:(?:\s*,\s*|\s+và\s+|\s*,\s*và\s+)(?:năm\s+)?20\d\d)*(?!\d)"
_OTHER_TIMES = cue(
    rf"(?:(?<!\w)(?:các|những|hai|ba|bốn|năm|\d)\s+(?:lần|mùa|kỳ)\s+(?:trước(?:\s+(?:đó|đây|kia))?|kia|khác|còn\s+lại)\s*(?:(?:là|vào|ở|gồm|trong|:)\s*)*"
    rf"|(?<!\w)sau\s+(?:những\s+lần\s+(?:vào\s+)?)?(?=(?:các|những|hai|ba|bốn)\s+năm\s))(?:(?:các|những|hai|ba|bốn)\s+)?(?P<years>{_YEARS})"
)
"""The forms “(các lần trước là năm 2015, 2021)", "là lần thứ ba, sau các năm 2015 và 2021”."""
_TIME = cue(r"(?<!\w)lần\s+thứ\s+(?!nhất|đầu)\w+")
_YEAR = cue(r"20\d\d")
_FORMER = cue(
    r"(?:^|[.;]\s+|,\s+)[\"“]?(?:đương\s+kim\s+)?(?P<place>quán\s+quân|á\s+quân|đơn\s+vị\s+(?:dẫn|đứng)\s+đầu)\s+(?:của\s+)?(?:(?:năm|kỳ|mùa)\s+)?(?P<when>ngoái|trước|20\d\d),\s+(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|huyện\s+)?$"
)
"""The form “Quán quân năm ngoái, Sở Y tế, lùi xuống thứ 5”."""
_THEN = cue(
    r"[^.;()\d]{0,60}?(?<!\w)(?:rồi|trước\s+khi|sau\s+đó|để\s+rồi)(?:\s+(?!không|chưa)[^\W\d]+){0,6}\s*(?:vị\s+trí\s+|thứ\s+|hạng\s+)?"
)
"""Between two places that were held one after the other."""


def tells_earlier_times(lowered: str) -> bool:
    """Whether a sentence without a place may tell when the one before it was held as well."""
    return "lần trước" in lowered and _OTHER_TIMES.search(lowered) is not None


def earlier_times(sentence: SentenceText, drafts: list[Draft], state: State) -> None:
    """Add the place for the earlier years that a sentence says it was held in; take from a place the year of a later one."""
    lowered = sentence.lowered
    match = _OTHER_TIMES.search(lowered) if "lần " in lowered else None
    if match is not None and (not match.group().startswith("sau") or _TIME.search(lowered)):
        places = [d for d in drafts if d.figure.kind == "rank" and d.figure.start < match.start()]
        told = places[-1] if places else state.last_rank if state.since_indicator == 0 and not drafts else None
        known = {
            d.year.year for d in drafts if told is not None and (d.name, d.attribute) == (told.name, told.attribute)
        }
        if told is not None and told.figure.comparator == "=" and told.modality == "actual":
            drafts.extend(
                replace(
                    told,
                    year=Reading(int(year[0]), "stated", "in turn"),
                    start=match.start() if not places else told.start,
                    end=match.end(),
                    reasons=["the years in which it was held before"],
                )
                for year in _YEAR.finditer(match["years"])
                if int(year[0]) not in known
            )
    if "quân " in lowered or "đầu " in lowered:
        drafts.extend(_former_leaders(sentence, drafts))
    if "rồi " in lowered or "trước khi" in lowered or "sau đó" in lowered:
        _before_the_later(sentence, drafts)


def _former_leaders(sentence: SentenceText, drafts: list[Draft]) -> list[Draft]:
    """The place that a unit held the year before, told in front of its name."""
    found = []
    for now in {draft.name: draft for draft in reversed(drafts) if draft.figure.kind == "rank"}.values():
        mention = next((each for each in sentence.mentions if each.ids == now.name.ids), None)
        told = _FORMER.search(sentence.lowered, 0, mention.start) if mention is not None else None
        if told is None or now.year.year is None or now.figure.start < told.end():
            continue
        year = int(told["when"]) if told["when"].isdigit() else now.year.year - 1
        value = Decimal(2 if told["place"].startswith("á") else 1)
        figure = Figure(*told.span("place"), "rank", value, "rank", rule="superlative")
        reading = Reading(year, "inferred", "the year before")
        reasons = ["the years in which it was held before"]
        found.append(replace(now, figure=figure, value=value, year=reading, start=told.start("place"), reasons=reasons))
    return found


def _before_the_later(sentence: SentenceText, drafts: list[Draft]) -> None:
    """The form “từng đứng thứ 15 rồi vươn lên thứ 7 vào năm 2020”: the year is that of the second place alone."""
    places = sorted(
        (d for d in drafts if d.figure.kind == "rank" and d.figure.comparator == "=" and d.modality == "actual"),
        key=lambda draft: draft.figure.start,
    )
    for early, late in pairwise(places):
        if (
            (early.name, early.attribute.key, early.scope) == (late.name, late.attribute.key, late.scope)
            and early.year.year == late.year.year is not None
            and early.value != late.value
            and _THEN.fullmatch(sentence.lowered, early.figure.end, late.figure.start)
            and any(year.start >= late.figure.end and year.year == late.year.year for year in sentence.scan.years)
            and not any(year.end <= early.figure.start for year in sentence.scan.years)
        ):
            early.year = Reading(None, None, UNNAMED)
