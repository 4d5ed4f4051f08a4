"""What an answer is counted by, the same for every engine."""

from collections.abc import Iterable
from typing import Any

from indexer.query import Facet, FacetCounts, FacetValue

OF_FACTS: dict[Facet, str] = {
    "unit": "subject_id",
    "indicator": "indicator",
    "component": "component",
    "scope": "scope",
    "year": "year",
    "modality": "modality",
}
"""The field of a fact that each facet and each grouping means; an outlet is the article's."""

KINDS = ("facts", "quantities", "references", "people")
"""The kinds of records that stand on articles, in the order of :data:`indexer.documents.MENTIONS`."""


def facet_counts(facet: Facet, amounts: Iterable[tuple[Any, int]]) -> FacetCounts:
    """Values with how many hits have them, the most frequent first; nobody has what nobody has."""
    there = [FacetValue(value=value, count=count) for value, count in amounts if count]
    return FacetCounts(facet=facet, values=tuple(sorted(there, key=_order)))


def _order(one: FacetValue) -> tuple[int, bool, str]:
    return -one.count, one.value is not None, str(one.value)
