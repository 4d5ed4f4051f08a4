"""Whether two readings say the same, wherever and whenever they were fetched."""

from schema.fact import DocumentReference, Fact, PersonMention, Quantity
from schema.ids import digest
from schema.reading import Reading

Mention = Fact | Quantity | DocumentReference | PersonMention


def mentions_of(reading: Reading) -> tuple[tuple[Mention, ...], ...]:
    """What stands on an article, by kind, in the order of :data:`indexer.documents.MENTIONS`."""
    return (reading.facts, reading.quantities, reading.references, reading.people)


def fingerprint(reading: Reading) -> str:
    """What a reading says, apart from where and when it was fetched."""
    records = [
        record.model_dump_json(exclude={"source": True, "evidence": {"source_span"}})
        for records in mentions_of(reading)
        for record in records
    ]
    place = {"source", "fetched_at", "archive", "source_map"}
    return digest(reading.article.model_dump_json(exclude=place), records)
