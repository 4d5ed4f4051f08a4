"""Whether two readings say the same, wherever and whenever they were fetched."""

import hashlib
import json
from functools import lru_cache

from indexer.texts import Mention, Texts, mentions_of
from schema.reading import Reading

_PLACE = {"source", "fetched_at", "archive", "source_map"}
"""Where and when an article was fetched: no part of what is said."""


def fingerprint(reading: Reading, texts: Texts) -> str:
    """What a reading says, apart from where and when it was fetched."""
    said = hashlib.sha256(reading.article.model_dump_json(exclude=_PLACE).encode())
    for number, (records, written) in enumerate(zip(mentions_of(reading), texts.mentions, strict=True)):
        for record, text in zip(records, written, strict=True):
            said.update(f"\n{number}{_said(record, text)}".encode())
    return said.hexdigest()[:20]


def _said(record: Mention, text: str) -> str:
    # Cut out of the text, for writing it once more without them would take longer. Inside of strings the quotation marks
    # of these names are escaped.
    text = text.replace(_source(record.source), "", 1)
    span = record.evidence.source_span
    return text.replace(f'"source_span":[{span[0]},{span[1]}]', '"source_span":null', 1) if span else text


@lru_cache(maxsize=16)
def _source(source: str) -> str:
    """Where a record was read, as it stands in its text: the same for all records of an article."""
    return f'"source":{json.dumps(source, ensure_ascii=False)}'
