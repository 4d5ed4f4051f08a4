"""Numbers over many facts, the same for every engine.

Engines only count how often each combination of values occurs, which all of them do exactly; everything else is
calculated here from those counts. The percentiles that Elasticsearch has of its own are estimates.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from math import floor
from typing import Any, NamedTuple

from indexer.documents import FACT, column_value
from indexer.errors import BackendError
from indexer.faceting import OF_FACTS
from indexer.query import Disagreement, Filters, Given, Group, Tally
from indexer.selection import article_meets, fact_meets
from schema.article import Article
from schema.fact import Fact
from schema.reading import Reading

OF_ARTICLES = ("outlet", "family")
"""Fields that a fact has from its article."""

_STORY = ("family", "article")
_KIND = ("measure", "unit", "comparator")
_EXACT = ("=", "~")
_PLACES = Decimal("0.000001")
_RESULT = ("indicator", "year", "subject_id", "component", "scope", "measure", "unit")


class Occurrence(NamedTuple):
    """Values of some fields, and how many facts have them."""

    values: tuple[Any, ...]
    times: int


def counted_fields(question: Tally) -> tuple[str, ...]:
    """The fields whose combinations have to be counted, in the order that the answers are to come in."""
    story = _STORY if question.once else ()
    return (*(OF_FACTS.get(one, one) for one in question.by), *_KIND, "value", *story)


def groups(question: Tally, occurrences: Iterable[Occurrence]) -> tuple[Group, ...]:
    """The numbers of every group, from combinations in their order."""
    if any(not 0 <= percent <= 100 for percent in question.percentiles):  # noqa: PLR2004  # that is what percent means
        raise BackendError(f"percentiles {question.percentiles}: expected numbers from 0 to 100")
    width = len(question.by)
    return tuple(
        _group(question, key, list(same))
        for key, same in groupby(occurrences, key=lambda one: one.values[: width + 2])  # measure and unit included
    )


def _group(question: Tally, key: tuple[Any, ...], occurrences: list[Occurrence]) -> Group:
    width = len(question.by)
    amounts = dict[Decimal, int]()
    told = dict[tuple[Any, ...], int]()
    for values, count in occurrences:
        comparator, value, *story = values[width + 2 :]
        mark = (comparator, value, *_story_of(story))
        told[mark] = 1 if question.once else told.get(mark, 0) + count
    for (comparator, value, *_), count in told.items():
        if value is not None and comparator in _EXACT:
            number = Decimal(repr(value))
            amounts[number] = amounts.get(number, 0) + count
    valued = sum(amounts.values())
    total = sum((value * count for value, count in amounts.items()), Decimal())
    return Group(
        key=key[:width],
        measure=key[width],
        unit=key[width + 1],
        count=sum(told.values()),
        valued=valued,
        mean=_rounded(total / valued) if valued else None,
        minimum=min(amounts, default=None),
        maximum=max(amounts, default=None),
        percentiles=percentiles(amounts, question.percentiles),
    )


def _story_of(family_and_article: Sequence[Any]) -> tuple[Any, ...]:
    """Reprints share a family; an article that has none stands for itself."""
    return tuple(one for one in family_and_article if one is not None)[:1]


def percentiles(amounts: dict[Decimal, int], wanted: Sequence[float]) -> tuple[Decimal | None, ...]:
    """The value below which so many percent of the values lie, in proportion between two of them.

    Spreadsheets call it PERCENTILE.INC.

    >>> percentiles({Decimal(1): 1, Decimal(2): 1, Decimal(4): 2}, (0, 50, 75, 100))
    (Decimal('1'), Decimal('3'), Decimal('4'), Decimal('4'))
    """
    ordered = sorted(amounts.items())
    last = sum(amounts.values()) - 1
    if last < 0:
        return (None,) * len(wanted)
    found = []
    for percent in wanted:
        exact = Decimal(repr(percent)) * last / 100
        place = floor(exact)
        low, high = _at(ordered, place), _at(ordered, min(place + 1, last))
        found.append(_rounded(low + (high - low) * (exact - place)))
    return tuple(found)


def _at(ordered: list[tuple[Decimal, int]], place: int) -> Decimal:
    """The value at a place, when each is written down as often as it occurs."""
    for value, count in ordered:
        place -= count
        if place < 0:
            return value
    return ordered[-1][0]


def _rounded(value: Decimal) -> Decimal:
    short = value.quantize(_PLACES).normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short


# Disagreements

DISAGREEING: tuple[str, ...] = (*_RESULT, "value", *_STORY)
"""The fields whose combinations have to be counted to see who contradicts whom."""

COMPARABLE: dict[str, str] = {"modality": "actual", "comparator": "="}
"""What facts must say to contradict one another: results, told exactly. Value and year must be known, too."""


def disagreements(occurrences: Iterable[Occurrence]) -> Iterator[Disagreement]:
    """Results with several values, from combinations in their order."""
    width = len(_RESULT)
    for key, same in groupby(occurrences, key=lambda one: one.values[:width]):
        found = dict[Decimal, tuple[dict[str, None], set[str]]]()
        for (*_, value, family, article), _count in same:
            articles, stories = found.setdefault(Decimal(repr(value)), ({}, set()))
            articles[article] = None
            stories.add(family or article)
        if len(found) < 2:  # noqa: PLR2004  # one value contradicts nobody
            continue
        indicator, year, subject, component, scope, measure, unit = key
        given = [
            Given(value=value, articles=tuple(sorted(articles)), stories=len(stories))
            for value, (articles, stories) in found.items()
        ]
        yield Disagreement(
            indicator=indicator,
            component=component,
            year=year,
            subject=subject,
            scope=scope,
            measure=measure,
            unit=unit,
            values=tuple(sorted(given, key=lambda one: (-one.stories, one.value))),
        )


# For engines that hold older versions only as they came


def occurrences_of(readings: Iterable[Reading], fields: Sequence[str], filters: Filters) -> Iterator[Occurrence]:
    """Count combinations of fields among the facts of readings, in their order; what is missing comes first."""
    found = dict[tuple[Any, ...], int]()
    for article, fact in _met(readings, filters):
        values = tuple(_value(name, article, fact) for name in fields)
        found[values] = found.get(values, 0) + 1
    for values in sorted(found, key=_in_order):
        yield Occurrence(values, found[values])


def all_facts(readings: Iterable[Reading], filters: Filters) -> list[Fact]:
    """The facts of readings that meet conditions, ordered as facts are."""
    found = (fact for _, fact in _met(readings, filters))
    return sorted(found, key=lambda fact: _in_order((fact.indicator, fact.year, fact.subject.id, fact.id)))


def _met(readings: Iterable[Reading], filters: Filters) -> Iterator[tuple[Article, Fact]]:
    for reading in readings:
        if article_meets(reading.article, filters):
            yield from ((reading.article, fact) for fact in reading.facts if fact_meets(fact, filters))


def _in_order(values: Iterable[Any]) -> tuple[tuple[bool, Any], ...]:
    """Something to sort by, when values can be missing."""
    return tuple((value is not None, "" if value is None else value) for value in values)


def _value(name: str, article: Article, fact: Fact) -> Any:
    if name in OF_ARTICLES:
        return getattr(article, name)
    return fact.article if name == "article" else column_value(FACT.field(name), fact)
