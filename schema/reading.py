"""All that was read from one article, in one record: what the index stores in one transaction."""

from schema.article import Article
from schema.fact import DocumentReference, Fact, PersonMention, Quantity
from schema.record import Record


class Reading(Record):
    """An article and every record that stands on it.

    ``rules`` names the version of the rules that read it, ``raw_hash`` the bytes it was read from: together with the
    article's source they tell whether anything has to be read again.
    """

    article: Article
    facts: tuple[Fact, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    references: tuple[DocumentReference, ...] = ()
    people: tuple[PersonMention, ...] = ()
    rules: str
    raw_hash: str | None = None


class Quarantined(Record):
    """Something that could not be read, and why. Nothing is lost: the source is named and can be tried again."""

    source: str
    reason: str
    """A short code: ``empty``, ``binary``, ``too_large``, ``no_text``, ``listing``, ``missing``, ``encoding``, …"""
    detail: str
    """One sentence for people: what was found and what was expected."""
    stage: str
    raw_hash: str | None = None
    rules: str | None = None
    """The rules that could not read it; None when no others would fare better."""
