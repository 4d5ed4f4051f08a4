"""Filters as conditions: of SQL, and on a fact at hand."""

import json
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from indexer.documents import FACT, column_value
from indexer.faceting import OF_FACTS
from indexer.query import Facet, Filters
from schema.article import Article
from schema.dates import VIETNAM
from schema.fact import Fact

Conditions = tuple[str, list[object]]

ON_FACTS = (
    ("units", "subject_id"),
    ("indicators", "indicator"),
    ("years", "year"),
    ("measures", "measure"),
    ("modalities", "modality"),
    ("scopes", "scope"),
)
"""Filters and the fields of a fact that they ask for; components are apart, for one of them can be none."""

_FIELDS = tuple((name, FACT.field(column)) for name, column in (*ON_FACTS, ("components", "component")))


def first_moment(day: date) -> datetime:
    """When a day begins in Vietnam."""
    return datetime.combine(day, time.min, VIETNAM)


def moment_after(day: date) -> datetime:
    """When a day is over in Vietnam."""
    if day == date.max:
        return datetime.max.replace(tzinfo=VIETNAM)
    return first_moment(day + timedelta(days=1))


def asks_facts(filters: Filters) -> bool:
    """Whether an article has to have a fact to meet the filters."""
    return bool(filters.components) or any(getattr(filters, name) for name, _ in ON_FACTS)


def asks_articles(filters: Filters) -> bool:
    """Whether there are conditions on the article itself."""
    return bool(filters.outlets or filters.articles or filters.published_from or filters.published_to)


def fact_meets(fact: Fact, filters: Filters) -> bool:
    """Whether a fact meets the conditions on facts."""
    return all(not (wanted := getattr(filters, name)) or column_value(field, fact) in wanted for name, field in _FIELDS)


def article_meets(article: Article, filters: Filters) -> bool:
    """Whether an article meets the conditions on articles."""
    if filters.outlets and article.outlet not in filters.outlets:
        return False
    if filters.articles and article.id not in filters.articles:
        return False
    if filters.published_from is None and filters.published_to is None:
        return True
    day = article.published_at
    if day is None:
        return False
    first, last = filters.published_from or date.min, filters.published_to or date.max
    return first_moment(first) <= day < moment_after(last)


def _one_of(column: str, values: tuple[object, ...]) -> Conditions:
    if len(values) == 1:
        return f"{column} = ?", [values[0]]
    # One parameter however many values: SQLite limits their number, not their length.
    return f"{column} IN (SELECT value FROM json_each(?))", [json.dumps(values, ensure_ascii=False)]  # noqa: S608  # our own names


def fact_conditions(filters: Filters, *, latest: bool = True) -> Conditions:
    """The conditions on ``facts``, of latest versions only or of all."""
    clauses, values = ["facts.latest" if latest else "1"], list[object]()
    for name, column in ON_FACTS:
        wanted = getattr(filters, name)
        if wanted:
            clause, more = _one_of(f"facts.{column}", wanted)
            clauses.append(clause)
            values += more
    if filters.components:
        named = tuple(name for name in filters.components if name is not None)
        parts = ["facts.component IS NULL"] if None in filters.components else []
        if named:
            clause, more = _one_of("facts.component", named)
            parts.append(clause)
            values += more
        clauses.append(f"({' OR '.join(parts)})")
    return " AND ".join(clauses), values


def article_conditions(filters: Filters, *, latest: bool = True) -> Conditions:
    """The conditions on ``versions``, of latest versions only or of all."""
    clauses, values = ["versions.latest" if latest else "1"], list[object]()
    for column, wanted in (("versions.outlet", filters.outlets), ("versions.article", filters.articles)):
        if wanted:
            clause, more = _one_of(column, wanted)
            clauses.append(clause)
            values += more
    if filters.published_from is not None:
        clauses.append("versions.published_at >= ?")
        values.append(first_moment(filters.published_from).isoformat(timespec="seconds"))
    if filters.published_to is not None:
        clauses.append("versions.published_at < ?")
        values.append(moment_after(filters.published_to).isoformat(timespec="seconds"))
    return " AND ".join(clauses), values


def facts_where(filters: Filters, *, latest: bool = True, joined: bool = False) -> Conditions:
    """From which tables facts come, and which of them; with their articles where these are asked for."""
    where, values = fact_conditions(filters, latest=latest)
    if not joined and not asks_articles(filters):
        return f"FROM facts WHERE {where}", values
    more, more_values = article_conditions(filters, latest=latest)
    return f"FROM facts JOIN versions ON versions.key = facts.reading WHERE {where} AND {more}", values + more_values


_READINGS = """SELECT versions.key FROM articles
JOIN versions ON versions.article = articles.id AND versions.version = articles.latest
WHERE articles.key IN (SELECT value FROM json_each(?))"""


def facet_question(facet: Facet, keys: Iterable[int], filters: Filters) -> Conditions:
    """What to ask for how many of some articles, known by their numbers, have each value on a fact that meets filters."""
    where, values = fact_conditions(filters)
    # Without the hint SQLite may prefer an index of the conditions, which can hold for most facts that there are.
    question = f"""SELECT {OF_FACTS[facet]}, count(DISTINCT reading) FROM facts INDEXED BY facts_by_reading
    WHERE reading IN ({_READINGS}) AND {where} GROUP BY 1"""  # noqa: S608
    return question, [str(list(keys)), *values]
