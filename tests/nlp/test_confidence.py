"""Confidence is a measured share: the table is sound, and the development gold still bears it out."""

import importlib.util
import itertools
import sys
from pathlib import Path

import pytest

from nlp.confidence import CLOSED_SUM, OPEN_SUM, UNSURE, confidence, share_right, weigh
from nlp.lexicon import load
from nlp.pipeline import read_claim
from reformwatch.known import LEAST_CONFIDENCE

GOLD = Path(__file__).parent.parent / "gold"
SLACK = 0.06
"""How far the share right may fall below the confidence given before it has to be measured again."""
FEWEST = 40


def scorer():
    if "gold_score" in sys.modules:
        return sys.modules["gold_score"]
    spec = importlib.util.spec_from_file_location("gold_score", GOLD / "score.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["gold_score"] = module
    spec.loader.exec_module(module)
    return module


def test_more_weight_is_never_less_confidence_and_nothing_is_certain():
    table = load("confidence")
    assert len(table["shares"]) == len(table["cuts"]) + 1
    assert all(low < high for low, high in itertools.pairwise(table["cuts"]))
    assert all(low < high for low, high in itertools.pairwise(table["shares"]))
    assert table["shares"][0] > 0
    assert table["shares"][-1] < 1
    assert [share_right(cut) for cut in table["cuts"]] == table["shares"][1:]


def test_a_sum_that_does_not_close_speaks_against_and_one_that_does_not_against():
    weights = load("confidence")["weights"]
    assert weights[OPEN_SUM] <= -1
    assert weights[CLOSED_SUM] >= 0
    assert confidence([OPEN_SUM]) < UNSURE <= confidence([])


def test_a_sign_that_was_never_measured_weighs_nothing():
    assert weigh(["never heard of"]) == weigh([])


@pytest.mark.parametrize(
    ("level", "count", "right"), [row for row in scorer().reliability("development") if row[1] >= FEWEST]
)
def test_facts_are_right_as_often_as_their_confidence_says(level, count, right):
    assert right >= level - SLACK, f"of {count} facts; measure again with benchmarks/calibration.py --write"


def test_the_line_parts_what_can_be_relied_on():
    rows = scorer().judged("development")
    below = [row.right for row in rows if row.confidence < UNSURE]
    above = [row.right for row in rows if row.confidence >= UNSURE]
    assert sum(above) / len(above) > 0.95
    assert sum(below) / len(below) < 0.8
    assert len(below) < 0.12 * len(rows)
    assert LEAST_CONFIDENCE == UNSURE


def test_doubt_grows_with_what_the_text_leaves_out():
    full = read_claim("Năm 2023, PAR INDEX của Hà Nội đạt 91,43%.").facts[0]
    undated = read_claim("PAR INDEX của Hà Nội đạt 91,43%.").facts[0]
    assert undated.confidence < UNSURE < full.confidence
