"""Indicators (chỉ số): what is measured, on which scale, of how many units, by whom; and the results known."""

from typing import Literal

from schema.fact import Comparator, FactUnit
from schema.record import Number, Record

Level = Literal["province", "ministry", "region", "national", "department", "district"]
Direction = Literal["higher_is_better", "lower_is_better"]
Basis = Literal["official", "secondary", "press"]


class Scale(Record):
    """Range, unit and number of units ranked, for one level and a span of years (both ends included)."""

    level: Level
    year_from: int | None = None
    year_to: int | None = None
    minimum: Number
    maximum: Number
    unit: FactUnit
    ranked: tuple[int, ...] = ()
    """How many units the table ranks; more than one number where several are in use."""
    published: int | None = None
    """How many places were published, when not all were."""

    def covers(self, level: str, year: int | None) -> bool:
        """Whether this scale is the one of a level in a year; an unknown year fits every scale."""
        return level == self.level and (
            year is None
            or ((self.year_from is None or self.year_from <= year) and (self.year_to is None or year <= self.year_to))
        )


class Component(Record):
    """A part of an indicator with a score of its own, under its canonical Vietnamese name."""

    name: str
    aliases: tuple[str, ...] = ()
    weak_aliases: tuple[str, ...] = ()
    """Everyday words that mean this component only where components of its indicator are listed."""
    minimum: Number
    maximum: Number
    year_from: int | None = None
    year_to: int | None = None


class Indicator(Record):
    """A chỉ số: names, owner, levels, components, scales, direction."""

    code: str
    name: str
    name_en: str | None = None
    names: tuple[str, ...] = ()
    """Every form that newspapers use, strongest first."""
    weak_names: tuple[str, ...] = ()
    """Names that mean this indicator only in company (a misspelling, a shortened form)."""
    fields: tuple[str, ...] = ()
    """What units are ranked in by this indicator: "đứng thứ 3/63 về chuyển đổi số" leaves its name out."""
    owner: str
    levels: tuple[Level, ...]
    direction: Direction = "higher_is_better"
    components: tuple[Component, ...] = ()
    scales: tuple[Scale, ...] = ()
    first_year: int | None = None
    """The first year measured nationwide; before it there is nothing to check against."""
    publication_lag: str | None = None
    note: str | None = None
    source: tuple[str, ...] = ()

    def scale(self, level: str, year: int | None) -> Scale | None:
        """The scale in force, or None when the indicator has none for that level and year.

        For an unknown year it is the widest: whatever one of the years allows.
        """
        found = [scale for scale in self.scales if scale.covers(level, year)]
        if len(found) < 2:  # noqa: PLR2004
            return found[0] if found else None
        return Scale(
            level=found[0].level,
            minimum=min(scale.minimum for scale in found),
            maximum=max(scale.maximum for scale in found),
            unit=found[0].unit,
            ranked=tuple(dict.fromkeys(number for scale in reversed(found) for number in scale.ranked)),
        )


class Result(Record):
    """A result as published or reported: the shipped table that claims are judged by."""

    indicator: str
    component: str | None = None
    year: int
    level: Level
    subject: str
    """The name in the year measured, as the catalogue spells it; for an average or median, what it is one of."""
    unit_id: str | None = None
    value: Number | None = None
    unit: FactUnit | None = None
    rank: int | None = None
    out_of: int | None = None
    comparator: Comparator = "="
    scope: str = "national"
    confidence: str
    """How sure the table is: official table, two sources agree, secondary dataset, news report, conflicting."""
    source_url: str
    source_title: str | None = None

    @property
    def basis(self) -> Basis:
        """The kind of source: official, secondary (a research dataset) or press."""
        if self.confidence == "official table":
            return "official"
        return "secondary" if self.confidence == "secondary dataset" else "press"
