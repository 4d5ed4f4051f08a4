"""Which figures no unit can have of an indicator: off its scale, of a level that it does not measure, of a group that has no place."""

from decimal import Decimal

from nlp.attribute import Attribute, fits, of_a_part
from nlp.figures import Figure
from nlp.state import Name
from schema.catalogue import catalogue
from schema.fact import Modality

_COUNTERS = ("Trung tâm Phục vụ", "Trung tâm Hành chính công", "Bộ phận")
_MOST_SATISFIED = Decimal("97.9")
"""No province had more in SIPAS in any year; those asked at a counter are nearly all satisfied."""


def why_impossible(
    lowered: str, figure: Figure, name: Name, attribute: Attribute, year: int | None, modality: Modality
) -> str | None:
    """Why a figure is none of this unit and indicator, whatever the sentence says; None when it can be."""
    if (
        figure.kind == "score"
        and attribute.component is None
        and of_a_part(lowered, figure, attribute.indicator, name.level)
    ):
        return "points of a part"
    if not fits(attribute.indicator, attribute.component, figure, name.level, year):
        return f"{figure.value} does not fit the scale of {attribute.indicator}" + (
            f"/{attribute.component}" if attribute.component else ""
        )
    if (
        attribute.indicator == "SIPAS"
        and figure.kind == "score"
        and figure.unit == "percent"
        and modality == "actual"
        and (name.level == "province" or name.ids[0].startswith(_COUNTERS))
        and (figure.value or 0) > _MOST_SATISFIED
    ):
        return "more than any province was ever given"
    if attribute.indicator == "SIPAS" and name.kind == "department" and name.ids[0].lower().startswith("công ty"):
        return "what a company's customers say of it"
    if (
        name.level in {"province", "ministry", "department", "district"}
        and name.level not in catalogue().indicator(attribute.indicator).levels
    ):
        return f"{attribute.indicator} does not measure such units"
    if figure.kind == "rank" and figure.rule == "range" and not figure.certain and modality == "actual":
        return "a range of places is no result"
    if figure.rule == "bottom_n" and modality == "actual":
        return "a group at the end of a table gives nobody a place"
    if figure.kind == "rank" and name.kind == "unit" and name.level == "national":
        return "the nation has no rank here"
    if figure.kind == "rank" and name.kind == "group":
        return "a group has no rank"
    if figure.rule == "range" and name.kind == "group" and modality == "actual":
        return "the span of many units is a result of none"
    if (figure.kind == "group" or figure.rule == "top_n") and name.level == "region":
        return "a region belongs to no group"
    return None
