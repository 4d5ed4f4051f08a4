"""What a name in a text is: where it stands, of what kind, and which entries of the catalogue it can mean."""

from dataclasses import dataclass
from typing import Literal

MentionKind = Literal["unit", "indicator", "component", "other", "anaphora", "department", "district", "group", "decoy"]

CITIES = {"hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế"}
"""The cities under the central government, as they are written in running text."""


@dataclass(slots=True)
class Mention:
    """A name at a place. ``ids`` are catalogue ids (more than one when the name is shared), strongest reading first."""

    start: int
    end: int
    kind: MentionKind
    ids: tuple[str, ...]
    text: str
    strong: bool = True
    form: str = ""
    """For what stands for a unit: which type it points at (province, city, ministry, any); of an indicator told by its field, "field"."""

    def moved(self, by: int) -> "Mention":
        """The same name, counted from another place."""
        return Mention(self.start + by, self.end + by, self.kind, self.ids, self.text, self.strong, self.form)
