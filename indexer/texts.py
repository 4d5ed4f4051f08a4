"""A reading as text, written once and used wherever its records are stored."""

from typing import NamedTuple

from schema.fact import DocumentReference, Fact, PersonMention, Quantity
from schema.reading import Reading

Mention = Fact | Quantity | DocumentReference | PersonMention


class Texts(NamedTuple):
    """The article as JSON, and what stands on it by kind, in the order of :data:`indexer.documents.MENTIONS`."""

    article: str
    mentions: tuple[tuple[str, ...], ...]


def mentions_of(reading: Reading) -> tuple[tuple[Mention, ...], ...]:
    """What stands on an article, by kind, in the order of :data:`indexer.documents.MENTIONS`."""
    return (reading.facts, reading.quantities, reading.references, reading.people)


def texts_of(reading: Reading) -> Texts:
    """The texts of a reading."""
    mentions = tuple(tuple(record.model_dump_json() for record in records) for records in mentions_of(reading))
    return Texts(reading.article.model_dump_json(), mentions)
