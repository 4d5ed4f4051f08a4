"""What passes between the steps of binding: sentences with typed parts, drafts of facts, figures refused."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from nlp.attribute import Attribute
from nlp.board import Scan
from nlp.figures import Figure
from nlp.leads import open_blanked
from nlp.mention import Mention
from nlp.state import Name
from nlp.yearcontext import Reading
from schema.fact import Modality

Stated = Literal["stated", "asked", "denied", "refused"]
"""How a claim puts a figure: as its own statement, as a question or rumour, as what is not so, or as none at all."""


@dataclass(slots=True)
class Draft:
    """A fact before it is written down. Offsets are those of the sentence."""

    figure: Figure
    name: Name
    attribute: Attribute
    year: Reading
    modality: Modality
    scope: str
    attribution: str | None
    cost: float
    reasons: list[str]
    base_year: int | None = None
    implied: bool = False
    in_passing: bool = False
    """Of a unit that is only named to hold another against it: "bỏ xa Bộ Ngoại giao (94,83%)"."""
    value: Decimal | None = None
    start: int = 0
    end: int = 0
    corrects: bool = False
    """Told in place of what the text said before."""
    table: int | None = None
    """Of two tables of one year, how many units the one that the text speaks of has."""


@dataclass(slots=True)
class Refused:
    """A figure that became no fact, and why."""

    figure: Figure
    reason: str


@dataclass(slots=True)
class SentenceText:
    """A sentence with its typed parts; offsets within are the sentence's own."""

    text: str
    lowered: str
    mentions: list[Mention]
    scan: Scan
    years_in_turn: dict[int, int] = field(default_factory=dict)
    """Figures (by identity) that a list of years gives each its own: "năm 2022 và 2023 lần lượt đạt …"."""
    parts_in_turn: dict[int, Mention] = field(default_factory=dict)
    """Figures that are of one unit and of one component each: "ở X và Y, A và B lần lượt dẫn đầu"."""
    whole: str = ""
    """The sentence with its opening, where that only tells who says so and was cut off: "Theo Bộ Nội vụ, …"."""
    cut: int = 0
    """So many characters were cut off."""
    source: str | None = None
    """Who says so, by what was cut off."""
    speaks_for: Name | None = None
    """The province of whom that is: "Theo Giám đốc Sở Nội vụ Nam Định, tỉnh …"."""
    _unnamed: tuple[list[Mention], str] | None = None

    @property
    def unnamed(self) -> str:
        """The sentence with the names of indicators and components blanked: "Chi phí không chính thức" denies nothing, "Mong Cai" hopes nothing."""
        if self._unnamed is None or self._unnamed[0] is not self.mentions:
            self._unnamed = (self.mentions, self._without_names())
        return self._unnamed[1]

    def _without_names(self) -> str:
        named = [
            mention
            for mention in self.mentions
            if mention.kind in {"indicator", "component"} or (mention.kind == "district" and mention.text.isascii())
        ]
        if not named:
            return self.lowered
        letters = list(self.lowered)
        for mention in named:
            letters[mention.start : mention.end] = "_" * (mention.end - mention.start)
        return open_blanked("".join(letters), self.lowered)


@dataclass(slots=True)
class Bound:
    """What a sentence yielded."""

    drafts: list[Draft] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    asked: list[Draft] = field(default_factory=list)
    """Of a claim: what a question, a rumour or a doubt tells, and nobody states."""
    denied: list[Draft] = field(default_factory=list)
    """Of a claim: what it says is not so."""

    def those(self, stated: Stated) -> list[Draft]:
        """The drafts of figures that a claim puts in one way."""
        return self.asked if stated == "asked" else self.denied if stated == "denied" else self.drafts
