"""Whether two readings say the same, wherever and whenever they were fetched."""

import hashlib
import json

from schema.fact import DocumentReference, Fact, PersonMention, Quantity
from schema.reading import Reading

Mention = Fact | Quantity | DocumentReference | PersonMention

_PLACE = {"source", "fetched_at", "archive", "source_map"}
"""Where and when an article was fetched: no part of what is said."""


def mentions_of(reading: Reading) -> tuple[tuple[Mention, ...], ...]:
    """What stands on an article, by kind, in the order of :data:`indexer.documents.MENTIONS`."""
    return (reading.facts, reading.quantities, reading.references, reading.people)


def fingerprint(reading: Reading) -> str:
    """What a reading says, apart from where and when it was fetched."""
    said = hashlib.sha256(reading.article.model_dump_json(exclude=_PLACE).encode())
    for number, records in enumerate(mentions_of(reading)):
        for record in records:
            said.update(f"\n{number}{_said(record)}".encode())
    return said.hexdigest()[:20]


def _said(record: Mention) -> str:
    # Cut out of the text, which takes half the time that leaving fields out does. Inside of strings the quotation marks
    # of these names would be escaped.
    text = record.model_dump_json().replace(f'"source":{json.dumps(record.source, ensure_ascii=False)}', "", 1)
    span = record.evidence.source_span
    return text.replace(f'"source_span":[{span[0]},{span[1]}]', '"source_span":null', 1) if span else text
