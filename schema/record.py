"""The base of all records, and the number type they share."""

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainSerializer


class Record(BaseModel):
    """Frozen, and strict about its fields: an unknown field is an error, never dropped in silence."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)


def _json_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


# Exact inside (sums must close to the last digit), a plain JSON number outside.
Number = Annotated[Decimal, PlainSerializer(_json_number, return_type=int | float, when_used="json")]
