"""Every fact stands on a stretch of its article, is frozen, has an id of its own, and reading twice gives the same."""

import importlib.util
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from nlp.pipeline import extract

GOLD = Path(__file__).resolve().parent.parent / "gold"


def load_scorer():
    spec = importlib.util.spec_from_file_location("gold_score", GOLD / "score.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["gold_score"] = module
    spec.loader.exec_module(module)
    return module


score = load_scorer()


def articles(part):
    if part == "samples":
        return [article for _, article in score.sample_pages()]
    lines = [line for name in ("sentences", "negatives") for line in score.lines(part, name)]
    return [*score.article_files(part), *(score.small_article(line) for line in lines)]


@pytest.fixture(scope="module", params=["development", "heldout", "samples"])
def readings(request):
    return [extract(article) for article in articles(request.param)]


def records(reading):
    return [*reading.facts, *reading.quantities, *reading.references, *reading.people]


def test_every_record_quotes_its_article(readings):
    wrong = 0
    for reading in readings:
        for record in records(reading):
            place = record.evidence
            if place.field == "table":
                cell = reading.article.tables[place.table].rows[place.row][place.column]
                wrong += cell[place.start : place.end].strip() != place.quote.strip()
            else:
                text = reading.article.field(place.field)
                wrong += text[place.start : place.end] != place.quote
                wrong += not text[: place.start].endswith(place.prefix)
                wrong += not text[place.end :].startswith(place.suffix)
            wrong += place.quote == "" or len(place.prefix) > 64 or len(place.suffix) > 64
    assert wrong == 0


def test_every_record_has_an_id_of_its_own(readings):
    clashes = 0
    for reading in readings:
        for kind in (reading.facts, reading.quantities, reading.references, reading.people):
            # A fact and its alternative reading at one place share the id by design; the same statement must not.
            stated = {
                (record.id, getattr(record, "value", None), getattr(record, "comparator", None)) for record in kind
            }
            clashes += len(kind) - len(stated)
    assert clashes == 0


def test_reading_twice_gives_the_same(readings):
    again = [extract(reading.article) for reading in readings]
    assert sum(first != second for first, second in zip(readings, again, strict=True)) == 0
    assert sum(a.model_dump_json() != b.model_dump_json() for a, b in zip(readings, again, strict=True)) == 0


def test_facts_are_sound_by_themselves(readings):
    wrong = []
    for fact in (fact for reading in readings for fact in reading.facts):
        sound = {
            "confidence": 0 < fact.confidence <= 1,
            "rank": fact.measure != "rank" or fact.value is None or fact.value >= 1,
            "whole rank": not fact.measure.startswith("rank") or fact.value is None or fact.value == int(fact.value),
            "label": (fact.label is not None) == (fact.measure == "group"),
            "value": fact.value is not None or fact.measure == "group" or fact.from_bottom is not None,
            "year": fact.year is None or 1990 <= fact.year <= 2050,
            "base year": fact.base_year is None or fact.measure.endswith("_change"),
            "rule": bool(fact.rule),
        }
        wrong += [name for name, holds in sound.items() if not holds]
    assert wrong == []


def test_records_are_frozen(readings):
    fact = next(fact for reading in readings for fact in reading.facts)
    with pytest.raises(ValidationError, match="frozen"):
        fact.year = 1999
    with pytest.raises(ValidationError, match="frozen"):
        fact.evidence.quote = "khác"
