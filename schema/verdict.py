"""A claim that an editor has in hand, and the judgement on it."""

from typing import Literal

from schema.fact import Evidence, Fact
from schema.record import Number, Record

Label = Literal["SUPPORTED", "REFUTED", "DISPUTED", "NOT_ENOUGH_EVIDENCE"]
CitationBasis = Literal["official", "secondary", "press", "extracted", "arithmetic"]


class Claim(Record):
    """A text and the facts it states; each fact's evidence is its span in the claim."""

    text: str
    facts: tuple[Fact, ...] = ()
    asked: tuple[Fact, ...] = ()
    """What the text asks, doubts or passes on as a rumour: no statement of its own, but to be looked up."""
    denied: tuple[Fact, ...] = ()
    """What the text says is not so."""
    refused: tuple[str, ...] = ()
    """Why figures of the text are no facts, for people, each reason once."""


class Citation(Record):
    """What a verdict rests on. Press counts families of copies, not articles."""

    basis: CitationBasis
    text: str
    """A line for people: who has which value in which year."""
    value: Number | None = None
    rank: int | None = None
    url: str | None = None
    title: str | None = None
    article: str | None = None
    evidence: Evidence | None = None
    published: str | None = None
    family: str | None = None
    agrees: bool


class Verdict(Record):
    """The judgement on one fact of a claim."""

    claim: str
    fact: Fact | None = None
    asked: bool = False
    """Whether the claim only asks, doubts or passes the figure on."""
    denied: bool = False
    """Whether the claim says that the fact is not so; the label is that of the denial."""
    label: Label
    reason: str
    """A code: ``match``, ``mismatch``, ``sources_disagree``, ``no_data``, ``before_first_year``, ``target_only``,
    ``no_figure``, ``not_stated``, ``unknown_year``, …"""
    explanation: str
    """The same for people, in Vietnamese."""
    expected: Number | None = None
    difference: Number | None = None
    formula: str | None = None
    citations: tuple[Citation, ...] = ()
    correction: str | None = None
