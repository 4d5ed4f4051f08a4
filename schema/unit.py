"""Units that are scored: provinces, ministries, regions, the nation; and groups, departments and districts."""

from datetime import date

from schema.fact import Subject, SubjectType
from schema.record import Record


class Unit(Record):
    """A unit between two dates. Provinces are territories in time: one name can be two units."""

    id: str
    name: str
    """The legal name without its type: "Quảng Ninh", "TP. Hồ Chí Minh"; ministries keep theirs: "Bộ Tài chính"."""
    full_name: str
    type: SubjectType
    aliases: tuple[str, ...] = ()
    """Names that mean this unit alone on any day it exists."""
    ambiguous_aliases: tuple[str, ...] = ()
    """Names that other things share (HN, Huế): good only beside stronger evidence."""
    region: str | None = None
    """The id of the region of the national plan it belongs to, the latest where that changed."""
    valid_from: date | None = None
    valid_to: date | None = None
    """The last day the unit existed; None while it does."""
    successor: str | None = None
    predecessors: tuple[str, ...] = ()
    note: str | None = None
    source: tuple[str, ...] = ()
    """Addresses of the pages that say so."""

    def exists(self, day: date) -> bool:
        """Whether the unit was there on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def subject(self) -> Subject:
        """The unit as the subject of a fact."""
        return Subject(id=self.id, name=self.name, type=self.type)
