"""Queries and filters in the terms of Elasticsearch: the same meaning and the same ranking as in the embedded index."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from indexer.analysis import JOIN
from indexer.documents import seconds
from indexer.parser import All, Either, InTitle, Named, Node, Phrase, Without, Word
from indexer.query import Filters
from indexer.ranking import bonuses
from indexer.selection import ON_FACTS, asks_facts, first_moment, moment_after
from indexer.words import BODY, PAIRS, STRIDE, TITLE, field_name, set_phrase

Dsl = dict[str, Any]

_MOST_VALUES = 50_000
"""Alternatives in one clause; servers allow 65,536."""
_EVERYTHING: Dsl = {"match_all": {}}


COPIES: Dsl = {"term": {"copy": True}}
"""The reprints of others."""


def article_query(
    tree: Node | None, filters: Filters, *, ranked: bool, also: Dsl | None = None, without: Dsl | None = None
) -> Dsl:
    """The articles that hold the words and meet the filters, and one more condition, without what answers another."""
    query: Dsl = _article_query(tree, filters, ranked=ranked)
    if also is not None:
        query["bool"]["filter"] = [*query["bool"]["filter"], also]
    if without is not None:
        query["bool"]["must_not"] = [without]
    return query


def except_for(wanted: Dsl, articles: Sequence[str]) -> Dsl:
    """What answers a query, apart from some articles."""
    if not articles:
        return wanted
    return {"bool": {"filter": [wanted], "must_not": [one_of("article", articles)]}}


def _article_query(tree: Node | None, filters: Filters, *, ranked: bool) -> Dsl:
    conditions = article_conditions(filters)
    if asks_facts(filters):
        conditions.append(_with_facts(filters))
    if tree is None:
        return {"bool": {"filter": conditions or [_EVERYTHING]}}
    node = _node(tree)
    if not ranked:
        return {"bool": {"filter": [node, *conditions]}}
    welcome = [{"term": {bonus.field: {"value": bonus.term, "boost": bonus.weight}}} for bonus in bonuses(tree)]
    return {"bool": {"must": [node], "filter": conditions, "should": welcome, "minimum_should_match": 0}}


def _with_facts(filters: Filters) -> Dsl:
    """The articles with a fact that meets the conditions on facts."""
    return {"nested": {"path": "facts", "query": {"bool": {"filter": fact_conditions(filters, prefix="facts.")}}}}


def article_conditions(filters: Filters) -> list[Dsl]:
    """The conditions on an article, which its facts carry too."""
    found = list[Dsl]()
    if filters.outlets:
        found.append(one_of("outlet", filters.outlets))
    if filters.articles:
        found.append(one_of("article", filters.articles))
    if filters.published_from or filters.published_to:
        first, last = filters.published_from or date.min, filters.published_to or date.max
        bounds = {"gte": seconds(first_moment(first)), "lt": seconds(moment_after(last))}
        found.append({"range": {"published": bounds}})
    return found


def fact_conditions(filters: Filters, *, prefix: str = "") -> list[Dsl]:
    """The conditions on a fact."""
    found = [one_of(f"{prefix}{column}", wanted) for name, column in ON_FACTS if (wanted := getattr(filters, name))]
    if filters.components:
        name = f"{prefix}component"
        named = tuple(component for component in filters.components if component is not None)
        parts = [one_of(name, named)] if named else []
        if None in filters.components:
            parts.append({"bool": {"must_not": [{"exists": {"field": name}}]}})
        found.append(_any(parts))
    return found


def one_of(name: str, values: Sequence[Any]) -> Dsl:
    """The condition that a field has one of some values."""
    if len(values) == 1:
        return {"term": {name: values[0]}}
    starts = range(0, len(values), _MOST_VALUES)
    return _any([{"terms": {name: list(values[start : start + _MOST_VALUES])}} for start in starts])


def _any(parts: Sequence[Dsl]) -> Dsl:
    return parts[0] if len(parts) == 1 else {"bool": {"should": list(parts), "minimum_should_match": 1}}


def _node(node: Node) -> Dsl:
    if isinstance(node, Word):
        return _word(node)
    if isinstance(node, Phrase):
        return _phrase(node)
    if isinstance(node, Either):
        return _any([_node(part) for part in node.parts])
    if isinstance(node, InTitle):
        *whole, last = [(field_name(TITLE, marked=word.marked), word.text) for word in node.words]
        terms: list[Dsl] = [{"term": {name: {"value": text}}} for name, text in whole]
        return {"bool": {"must": [*terms, {"prefix": {last[0]: {"value": last[1]}}}]}}
    if isinstance(node, Named):
        # A fact on the unit lets an article in and lifts none: where the name stands is better.
        facts = {"constant_score": {"filter": _with_facts(Filters(units=node.units)), "boost": 0.0}}
        return _any([*(_node(part) for part in (node.part, *node.spellings)), facts])
    parts = node.parts if isinstance(node, All) else (node,)
    wanted = [_node(part) for part in parts if not isinstance(part, Without)]
    unwanted = [_node(part.part) for part in parts if isinstance(part, Without)]
    return {"bool": {"must": wanted, "must_not": unwanted, **({} if wanted else {"filter": [_EVERYTHING]})}}


def _word(word: Word) -> Dsl:
    name = field_name(BODY, marked=word.marked)
    return {"prefix" if word.prefix else "term": {name: {"value": word.text}}}


def _phrase(phrase: Phrase) -> Dsl:
    words = phrase.words
    marks = {word.marked for word in words}
    if len(marks) == 1 and not phrase.slop:
        return _exact([word.text for word in words], marked=words[0].marked)
    # The words as written and without tones stand at the same places, so one field can pass for the other.
    name = field_name(PAIRS, marked=True in marks)
    spans = [_span(name, word.text) if word.marked or len(marks) == 1 else _as_if_in(name, word) for word in words]
    stands = _any([_at(name, places, spans) for places in phrase.layouts()])
    # How often and how near words stand, and for which written ones others stand, is told otherwise by every engine: that
    # only lets an article in. Words near each other count as words, a phrase with some tones as the same without any.
    counts = [_word(word) for word in words] if phrase.slop else [_exact([word.folded for word in words], marked=False)]
    return {"bool": {"must": counts, "filter": [stands]}}


def _exact(terms: Sequence[str], *, marked: bool) -> Dsl:
    """A phrase by its pairs of neighbours, which are far rarer than its words; a set phrase by its one term."""
    name = field_name(PAIRS, marked=marked)
    whole = set_phrase(terms, marked=marked)
    if whole is not None:
        return {"term": {name: {"value": whole}}}
    places = sorted({*range(0, len(terms) - 1, 2), len(terms) - 2})
    chain = [terms[place] + JOIN + terms[place + 1] for place in places]
    if len(chain) == 1:
        return {"term": {name: {"value": chain[0]}}}
    return _at(name, places, [_span(name, pair) for pair in chain])


def _at(name: str, places: Sequence[int], spans: Sequence[Dsl]) -> Dsl:
    """Words, or pairs, at places from one another that are told in words."""
    clauses = [spans[0]]
    for before, place, span in zip(places, places[1:], spans[1:], strict=False):
        clauses.append({"span_gap": {name: STRIDE * (place - before) - 1}})
        clauses.append(span)
    return {"span_near": {"clauses": clauses, "slop": 0, "in_order": True}}


def _span(name: str, term: str) -> Dsl:
    return {"span_term": {name: {"value": term}}}


def _as_if_in(name: str, word: Word) -> Dsl:
    own = _span(field_name(PAIRS, marked=False), word.text)
    return {"span_field_masking": {"query": own, "field": name}}
