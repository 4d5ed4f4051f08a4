"""JSON Schema of every record, for those who read our lines of JSON without our code."""

from typing import Any

from schema.article import Article
from schema.fact import DocumentReference, Fact, PersonMention, Quantity
from schema.indicator import Indicator, Result
from schema.reading import Quarantined, Reading
from schema.record import Record
from schema.unit import Unit
from schema.verdict import Claim, Verdict

RECORDS: tuple[type[Record], ...] = (
    Article,
    Fact,
    Quantity,
    DocumentReference,
    PersonMention,
    Reading,
    Quarantined,
    Claim,
    Verdict,
    Unit,
    Indicator,
    Result,
)
"""The records that stand on a line of their own; their parts are defined inside their schemas."""


def json_schemas() -> dict[str, dict[str, Any]]:
    """JSON Schema (2020-12) of what is written, by record name.

    >>> json_schemas()["Fact"]["properties"]["value"]["anyOf"]
    [{'type': 'integer'}, {'type': 'number'}, {'type': 'null'}]
    """
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {
        record.__name__: {"$schema": dialect, **record.model_json_schema(mode="serialization")} for record in RECORDS
    }
