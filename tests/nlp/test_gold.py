"""The gold gate: no score falls under its floor. `python benchmarks/gold.py` prints what is behind the numbers."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

from nlp.pipeline import explain

HERE = Path(__file__).resolve().parent.parent / "gold"


def load_scorer():
    spec = importlib.util.spec_from_file_location("gold_score", HERE / "score.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["gold_score"] = module
    spec.loader.exec_module(module)
    return module


score = load_scorer()
PLACES = [(part, section) for part in score.PARTS for section in (*score.sections(part), "negatives")]


@pytest.mark.parametrize(("part", "section"), [*PLACES, ("samples", "pages"), ("samples", "quiet")])
def test_no_score_falls_under_its_floor(part, section):
    assert score.below(score.today((part, section)), score.read_floors()) == []


def test_every_floor_is_of_a_number_that_is_measured():
    floors = score.read_floors()
    numbers = [f"{match}.{name}" for match in ("strict", "core") for name in ("precision", "recall", "f1")]
    places = [*PLACES, ("samples", "pages")]
    named = {f"{part}.{section}.{name}" for part, section in places if section != "negatives" for name in numbers}
    named |= {"samples.quiet.most_facts", *(f"{part}.negatives.most_facts" for part in score.PARTS)}
    assert set(floors) == named
    assert all(isinstance(floor, int) == name.endswith("most_facts") for name, floor in floors.items())


@pytest.mark.parametrize("id_", ["le-hoi", "mot-cua"])
def test_a_page_about_something_else_says_nothing(id_):
    article = next(article for page, article in score.sample_pages() if page["id"] == id_)
    assert explain(article).facts == ()


# --- the scorer itself ----------------------------------------------------------------------------------------------

LINE = {
    "subject": "Thừa Thiên Huế",
    "subject_alt": ["Huế"],
    "indicator": "PCI/Tính minh bạch",
    "indicator_alt": ["PCI"],
    "year": 2023,
    "measure": "score",
    "value": 6.5,
    "comparator": "=",
    "modality": "actual",
}


def read(subject="thừa thiên huế", indicator="pci/tính minh bạch", doc="a", **changes):
    fact = {"year": 2023, "measure": "score", "value": 6.5, "comparator": "=", "modality": "actual"} | changes
    return score.Found(
        doc,
        score.key(subject),
        score.key(indicator),
        (fact["year"], fact["measure"], fact["value"]),
        (fact["comparator"], fact["modality"]),
    )


@pytest.mark.parametrize(
    ("found", "strict", "core"),
    [
        pytest.param(read(), 1, 1, id="the-same"),
        pytest.param(read("THỪA  Thiên Huế"), 1, 1, id="case-and-spaces"),
        pytest.param(read("Huế"), 1, 1, id="another-name-accepted"),
        pytest.param(read(indicator="PCI"), 1, 1, id="another-indicator-accepted"),
        pytest.param(read(comparator=">"), 0, 1, id="comparator-is-strict"),
        pytest.param(read(modality="target"), 0, 1, id="modality-is-strict"),
        pytest.param(read("Hà Nội"), 0, 0, id="another-subject"),
        pytest.param(read(year=2022), 0, 0, id="another-year"),
        pytest.param(read(year=None), 0, 0, id="no-year"),
        pytest.param(read(measure="rank"), 0, 0, id="another-measure"),
        pytest.param(read(value=6.5001), 0, 0, id="four-decimals"),
        pytest.param(read(doc="b"), 0, 0, id="another-document"),
    ],
)
def test_what_counts_as_found(found, strict, core):
    sheet = score.compare([(score.wanted("a", LINE), ("mean",))], [found])
    assert (sheet.strict.f1, sheet.core.f1) == (strict, core)
    assert sheet.phenomena["mean"].recall == strict


def test_what_is_implied_or_said_again_is_neither_missed_nor_false():
    gold = [(score.wanted("a", {**LINE, "implied": True}), ()), (score.wanted("a", {**LINE, "repeat_of": "x"}), ())]
    assert score.compare(gold, []).strict.gold == 0
    assert score.compare(gold, [read()]).strict.false == 0


def test_a_fact_counts_once_a_document():
    sheet = score.compare([(score.wanted("a", LINE), ()), (score.wanted("a", LINE), ())], [read(), read()])
    assert (sheet.strict.gold, sheet.strict.found) == (1, 1)


def test_pinning_never_lowers_a_floor():
    floors = json.loads(score.FLOORS.read_text("utf-8"))
    worst = {name: 9_999 if name.endswith("most_facts") else 0.0 for name in floors}
    assert score.raised(worst, floors) == floors
    assert score.below(worst, floors)
    best = score.raised({name: 0 if name.endswith("most_facts") else 1.0 for name in floors}, floors)
    assert all(best[name] == (0 if name.endswith("most_facts") else 0.995) for name in floors)
