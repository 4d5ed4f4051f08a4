"""Counting an answer by values, in the terms of Elasticsearch."""

from collections.abc import Iterator
from typing import Any

from indexer.elastic.dsl import Dsl, fact_conditions
from indexer.faceting import KINDS, OF_FACTS
from indexer.query import Facet, Filters

_VALUES = 20_000
"""Values of one facet; of more the counts would no longer be exact."""
_IN_VIETNAM = "+07:00"


def facet_question(facet: Facet, filters: Filters) -> Dsl:
    """What to ask for the hits by value."""
    if facet == "kind":
        return {"filters": {"filters": {kind: {"range": {f"amounts.{kind}": {"gt": 0}}} for kind in KINDS}}}
    if facet == "month":
        months = {"field": "published_at", "calendar_interval": "month", "format": "yyyy-MM", "time_zone": _IN_VIETNAM}
        values: Dsl = {"date_histogram": {**months, "min_doc_count": 1}}
        return _with_none("published_at", values)
    if facet == "outlet":
        return _with_none("outlet", {"terms": {"field": "outlet", "size": _VALUES}})
    # A hit counts once for a value, however many of its facts have it.
    name = f"facts.{OF_FACTS[facet]}"
    hits: Dsl = {"hits": {"reverse_nested": {}}}
    conditions = {"bool": {"filter": fact_conditions(filters, prefix="facts.")}}
    values = {"terms": {"field": name, "size": _VALUES}, "aggs": hits}
    none = {"missing": {"field": name}, "aggs": hits}
    met = {"filter": conditions, "aggs": {"values": values, "none": none}}
    return {"nested": {"path": "facts"}, "aggs": {"met": met}}


def _with_none(name: str, values: Dsl) -> Dsl:
    return {"filter": {"match_all": {}}, "aggs": {"values": values, "none": {"missing": {"field": name}}}}


def read_facet(facet: Facet, answer: Any) -> Iterator[tuple[Any, int]]:
    """Each value with how many hits have it."""
    if facet == "kind":
        yield from ((kind, answer["buckets"][kind]["doc_count"]) for kind in KINDS)
        return
    found = answer["met"] if facet in OF_FACTS else answer
    yield None, _hits(found["none"])
    for bucket in found["values"]["buckets"]:
        yield bucket.get("key_as_string", bucket["key"]), _hits(bucket)


def _hits(bucket: Any) -> int:
    return int(bucket.get("hits", bucket)["doc_count"])
