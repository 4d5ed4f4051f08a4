"""An indicator or component that a figure is of, and whether its value fits their scale."""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue
from schema.catalogue import catalogue
from schema.indicator import Scale


@dataclass(frozen=True, slots=True)
class Attribute:
    """An indicator or one of its components."""

    indicator: str
    component: str | None = None
    inherited: float = 0.0
    """How far it comes from: 0 in the sentence, more the further up it was said."""
    start: int = -1

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells two attributes apart."""
        return (self.indicator, self.component)


def component_of(mention: Mention, indicators: tuple[str, ...]) -> tuple[str, str] | None:
    """Which indicator's component a shared name is, given the indicators in reach."""
    options = [tuple(key.split("/", 1)) for key in mention.ids]
    for indicator in indicators:
        for code, name in options:
            if code == indicator:
                return code, name
    return None


_TEN = Decimal(10)
_LEAST_SHARE = Decimal(15)
"""Per cent: no field was ever given so little of its points; it is how far off another value lies."""
_OF_A_HUNDRED = frozenset({"DDCI", "PAR_INDEX", "SIPAS"})
"""Indicators that provinces too measure their parts by in points or percent of a hundred: so little was never scored."""


@lru_cache(maxsize=1024)
def scale_of(indicator: str, level: str, year: int | None) -> Scale | None:
    """The scale of an indicator for units of a level, in a year; the one for provinces where the level has none."""
    whole = catalogue().indicator(indicator)
    return whole.scale(level, year) or whole.scale("province", year)


def fits(indicator: str, component: str | None, figure: Figure, level: str, year: int | None) -> bool:
    """Whether a score can be one of this indicator: inside the scale, in a unit it is given in."""
    if figure.value is None or figure.kind not in {"score", "score_change"}:
        return True
    scale = scale_of(indicator, level, year)
    if figure.kind == "score_change":
        if figure.unit == "percent" and scale is not None and scale.maximum > 1 and scale.unit == "points":
            return False  # a share of growth: scores in points rise by points
        return (
            scale is None
            or level in {"department", "district"}
            or abs(figure.value) <= (Decimal(100) if figure.unit == "percent" else scale.maximum)
        )
    if component is not None and level in {"department", "district"}:
        # In points of the province's own scale.
        own = catalogue().component(indicator, component)
        of_one = own is not None and own.maximum <= 1
        if (figure.unit is None and figure.rule == "table") or (of_one and figure.unit != "percent"):
            return figure.value <= 1000
    if component is not None:
        part = catalogue().component(indicator, component)
        if (
            figure.unit == "percent"
            and scale is not None
            and scale.unit == "points"
            and part is not None
            and part.maximum <= _TEN
        ):
            return False  # told in points of ten: a percentage is of those who were asked
        if part is None or not part.minimum <= figure.value <= max(
            part.maximum, Decimal(100) if figure.unit == "percent" else part.maximum
        ):
            return False
        if figure.unit == "percent" and figure.comparator == "=" and figure.value < _LEAST_SHARE:
            return False
        return not (figure.unit == "percent" and part.maximum <= 1)
    if scale is None or level in {"department", "district"}:
        # Within, a province sets its own scale: only what no scale of points or percent holds is refused.
        least = _TEN if indicator in _OF_A_HUNDRED and figure.comparator == "=" else Decimal(-1)
        return least < figure.value <= 1000
    if scale.maximum <= 1:
        return figure.value <= 1 and figure.unit != "percent"
    if figure.unit == "percent" and scale.unit == "points":
        return False
    floor = Decimal(10) if scale.maximum >= 60 else Decimal(0)  # no total was ever near: such a value is a component's
    return floor < figure.value <= scale.maximum


def told_in_points(indicator: str) -> bool:
    """Whether provinces are given points in it, and no percentages."""
    scale = scale_of(indicator, "province", None)
    return scale is not None and scale.unit == "points"


_EVER_HAD = {"PAPI": (Decimal(25), Decimal(55)), "PCI": (Decimal(36), Decimal(80))}
"""Between which totals all provinces lay in all years: what is handed down to others is of another indicator."""


def ever_had(indicator: str, component: str | None, figure: Figure, level: str) -> bool:
    """Whether a province was ever given such a total: 70,76 points are none of PAPI, which has eighty to give."""
    bounds = _EVER_HAD.get(indicator) if component is None and level == "province" else None
    if bounds is None or figure.kind != "score" or figure.value is None or figure.comparator != "=":
        return True
    return bounds[0] <= figure.value <= bounds[1]


def may_be_total(indicator: str, figure: Figure) -> bool:
    """Whether a value or bound is near the totals of provinces, so that it is of the whole though no name stands beside it."""
    bounds = _EVER_HAD.get(indicator) if figure.kind == "score" else None
    return bounds is not None and figure.value is not None and bounds[0] <= figure.value <= bounds[1]


def measures(indicator: str | None, level: str) -> bool:
    """Whether units of this level have an indicator at all: a department has no PCI, a province no DDCI."""
    return indicator is None or level in {"national", "region"} or level in catalogue().indicator(indicator).levels


GROUPS = {
    "PCI": {"rất tốt", "tốt", "khá", "tương đối thấp", "thấp", "trung bình", "tương đối cao"},
    "PAPI": {"cao nhất", "trung bình cao", "trung bình thấp", "thấp nhất"},
}
"""The groups that a published table parts the provinces into, by indicator."""


_PART_OF = cue(r"\d\s*/\s*(?!(?:100|80|63|60|40|34|10|1)(?!\d))\d{1,2}(?:[.,]\d+)?(?=\s*điểm|$)")
"""The form “17,6/18 điểm”: no whole is counted out of eighteen."""
_OF_FORTY = cue(r"\d\s*/\s*(?:40|60)(?!\d)")
_ACROSS = frozenset({"province", "ministry"})


def of_a_part(lowered: str, figure: Figure, indicator: str, level: str) -> bool:
    """Whether a score is told out of a number that no whole is counted out of: "27,9/40 điểm" of PAR INDEX."""
    told = lowered[figure.start : figure.end]
    if "/" not in told:
        return False
    in_hundreds = indicator in {"PAR_INDEX", "SIPAS", "PCI"} and level in _ACROSS
    return _PART_OF.search(told) is not None or (in_hundreds and _OF_FORTY.search(told) is not None)
