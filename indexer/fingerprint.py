"""Whether two readings say the same, wherever and whenever they were fetched."""

import hashlib
from typing import Any

from schema.fact import DocumentReference, Fact, PersonMention, Quantity
from schema.reading import Reading

Mention = Fact | Quantity | DocumentReference | PersonMention

_KINDS = ("facts", "quantities", "references", "people")
_PLACE: Any = {
    "article": {"source", "fetched_at", "archive", "source_map"},
    **{kind: {"__all__": {"source": True, "evidence": {"source_span"}}} for kind in _KINDS},
    "rules": True,
    "raw_hash": True,
}
"""Where and when, and by which rules: no part of what is said."""


def mentions_of(reading: Reading) -> tuple[tuple[Mention, ...], ...]:
    """What stands on an article, by kind, in the order of :data:`indexer.documents.MENTIONS`."""
    return (reading.facts, reading.quantities, reading.references, reading.people)


def fingerprint(reading: Reading) -> str:
    """What a reading says, apart from where and when it was fetched."""
    said = reading.model_dump_json(exclude=_PLACE)
    return hashlib.sha256(said.encode()).hexdigest()[:20]
