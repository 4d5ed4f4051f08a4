"""The gate of the other records: persons, documents and quantities of our own texts. No score falls under its floor."""

import importlib.util
import sys
import unicodedata
from pathlib import Path
from typing import get_args

import pytest

from nlp.wordlists import wordlist
from schema.catalogue import catalogue
from schema.fact import Comparator, Modality

PLACE = Path(__file__).resolve().parent.parent / "gold" / "records.py"


def load_scorer():
    spec = importlib.util.spec_from_file_location("gold_records", PLACE)
    module = importlib.util.module_from_spec(spec)
    sys.modules["gold_records"] = module
    spec.loader.exec_module(module)
    return module


records = load_scorer()
TEXTS = records.texts()


@pytest.mark.parametrize("kind", list(records.KINDS))
def test_no_score_of_a_kind_falls_under_its_floor(kind):
    floors, score = records.read_floors(), records.measured()[kind]
    assert score.precision >= floors[f"{kind}.precision"], score.false
    assert score.recall >= floors[f"{kind}.recall"], score.missed


def test_every_number_has_its_floor():
    assert set(records.read_floors()) == set(records.today())


@pytest.mark.parametrize("line", TEXTS, ids=[line["id"] for line in TEXTS])
def test_a_line_is_well_formed(line):
    assert set(line) <= {"id", "title", "text", "published_at", "people", "references", "quantities"}
    assert unicodedata.is_normalized("NFC", line.get("title", "") + line["text"])
    assert all(person["name"] in line["text"] for person in line["people"])
    assert all(gold["quote"] in line["text"] for kind in ("references", "quantities") for gold in line[kind])
    kinds = {*wordlist("documents")["kinds"]}
    assert {gold["kind"] for gold in line["references"]} <= kinds
    for gold in line["quantities"]:
        assert gold["unit"] in {*wordlist("quantities")["units"], "count"}
        assert gold["comparator"] in get_args(Comparator)
        assert gold["modality"] in get_args(Modality)
        assert gold["year"] is None or 1995 <= gold["year"] <= 2035
    fields = {"quote", "optional", "what", *(name for names in records.KINDS.values() for name in names)}
    fields |= {f"{name}_alt" for name in fields}
    for kind in records.KINDS:
        assert all(set(gold) <= fields for gold in line[kind])


def test_no_text_stands_twice():
    assert len({line["id"] for line in TEXTS}) == len({line["text"] for line in TEXTS}) == len(TEXTS)


def test_a_minister_is_held_in_a_ministry_of_the_catalogue():
    ministers = [
        person["organisation"]
        for line in TEXTS
        for person in line["people"]
        if person["role"] in {"Bộ trưởng", "Thứ trưởng"} and person["organisation"]
    ]
    assert len(ministers) > 10
    assert [name for name in ministers if not catalogue().find_units(name)] == []


GOLD = {
    "value": 12.5,
    "unit": "percent",
    "comparator": ">",
    "modality": "actual",
    "year": 2023,
    "what": "hồ sơ trễ hạn",
}
READ = {**GOLD, "what": "tỷ lệ hồ sơ, thủ tục trễ hạn", "subject": "Hà Nội"}


@pytest.mark.parametrize(
    ("gold", "read", "fits"),
    [
        pytest.param(GOLD, READ, True, id="the-words-of-what-are-in-it"),
        pytest.param({**GOLD, "subject": "Huế"}, READ, False, id="another-subject"),
        pytest.param({**GOLD, "subject": None, "subject_alt": ["Hà Nội"]}, READ, True, id="a-subject-accepted"),
        pytest.param(GOLD, {**READ, "year": None}, False, id="no-year"),
        pytest.param(GOLD, {**READ, "comparator": "="}, False, id="another-comparator"),
        pytest.param(GOLD, {**READ, "what": "hồ sơ"}, False, id="less-than-what"),
        pytest.param(GOLD, {**READ, "value": 12}, False, id="another-value"),
    ],
)
def test_what_counts_as_the_same_quantity(gold, read, fits):
    assert records.same("quantities", gold, read) == fits
