"""Facts, articles and an index made by hand, for the tests of everything that reads."""

from datetime import datetime
from decimal import Decimal

import pytest

from indexer.backend import open_backend
from schema.article import Article, article_id, content_hash
from schema.catalogue import catalogue
from schema.dates import VIETNAM
from schema.fact import Evidence, Fact, Subject, fact_id, make_evidence
from schema.reading import Reading
from schema.verdict import Claim

UNITS = {"rank": "rank", "score": "percent", "rank_change": "places", "score_change": "percentage_points"}


def make_subject(name, year):
    known = catalogue()
    unit = known.unit_in_year(name, year) if year else None
    unit = unit or (known.find_units(name, ambiguous=True) or (None,))[0]
    return unit.subject if unit else Subject(id=f"other:{name}", name=name, type="province")


def make_fact(subject, indicator, year, measure, value=None, **more):
    """A fact of a claim; what a test does not care for is filled in."""
    filled = {
        "id": "f",
        "source": "-",
        "article": "a",
        "unit": UNITS.get(measure),
        "evidence": Evidence(field="text", start=0, end=1, quote="x"),
        "rule": "test",
        "confidence": 1.0,
    }
    return Fact(
        subject=make_subject(subject, year),
        indicator=indicator,
        year=year,
        measure=measure,
        value=None if value is None else Decimal(str(value)),
        **(filled | more),
    )


def make_article(text, *, title="", url=None, outlet=None, day=None, source=None, credit=None):
    hashed = content_hash(title, "", text)
    return Article(
        id=article_id(url, hashed),
        url=url,
        outlet=outlet,
        title=title,
        text=text,
        published_at=None if day is None else datetime.fromisoformat(day).replace(hour=8, tzinfo=VIETNAM),
        content_hash=hashed,
        source=source or url or "bai.txt",
        source_credit=credit,
    )


def make_reading(article, *facts):
    """A reading; each fact is ``(quote, fact)`` and stands where its quote stands in the text."""
    placed = []
    for quote, fact in facts:
        start = article.text.index(quote)
        evidence = make_evidence(article, "text", start, start + len(quote))
        own = fact_id(
            article,
            evidence,
            subject=fact.subject.id,
            indicator=fact.indicator,
            component=fact.component,
            scope=fact.scope,
            year=fact.year,
            measure=fact.measure,
        )
        placed.append(
            fact.model_copy(update={"id": own, "article": article.id, "source": article.source, "evidence": evidence})
        )
    return Reading(article=article, facts=tuple(placed), rules="test")


@pytest.fixture
def fact():
    return make_fact


@pytest.fixture
def article():
    return make_article


@pytest.fixture
def reading():
    return make_reading


@pytest.fixture
def index(tmp_path):
    """An empty index on disk."""
    with open_backend(f"embedded:{tmp_path / 'index'}") as backend:
        yield backend


@pytest.fixture
def fill(index):
    """Put readings into the index and make them findable."""

    def put(*readings):
        for one in readings:
            index.put(one)
        index.flush()
        return index

    return put


@pytest.fixture
def claim():
    """A reader of claims that finds the facts it is given, each at its quote."""

    def reader(*facts):
        def read(text, *, now=None):  # noqa: ARG001  # as nlp has it
            placed = []
            for quote, fact in facts:
                start = text.index(quote)
                evidence = Evidence(field="text", start=start, end=start + len(quote), quote=quote)
                placed.append(fact.model_copy(update={"evidence": evidence}))
            return Claim(text=text, facts=tuple(placed))

        return read

    return reader
