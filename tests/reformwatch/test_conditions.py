"""Conditions as they are typed mean the same in every command."""

from datetime import date

import pytest

from indexer.query import Filters
from reformwatch.conditions import typed_filters
from reformwatch.errors import QuestionError

CASES = [
    pytest.param({}, Filters(), id="nothing"),
    pytest.param({"units": [], "years": None}, Filters(), id="nothing-of-some"),
    pytest.param({"indicators": ["par index"], "years": [2023, 2024]}, ("PAR_INDEX",), id="an-indicator-by-its-name"),
    pytest.param({"modality": "target"}, Filters(modalities=("target",)), id="a-modality"),
    pytest.param({"modality": "all"}, Filters(), id="every-modality"),
    pytest.param(
        {"outlets": ["nhandan.vn"], "since": "2024-01-01", "until": "2024-02-01"},
        Filters(outlets=("nhandan.vn",), published_from=date(2024, 1, 1), published_to=date(2024, 2, 1)),
        id="where-and-when",
    ),
]


@pytest.mark.parametrize(("typed", "expected"), CASES)
def test_what_is_typed_becomes_conditions(typed, expected):
    found = typed_filters(**typed)
    assert (found if isinstance(expected, Filters) else found.indicators) == expected


def test_a_unit_of_several_names_is_a_condition_once():
    once = typed_filters(units=["Hải Dương"]).units
    assert once
    assert typed_filters(units=["Hải Dương", "hai duong"]).units == once


def test_a_component_belongs_to_one_indicator():
    assert typed_filters(indicators=["PCI"], components=["Chi phí thời gian"]).components == ("Chi phí thời gian",)
    with pytest.raises(QuestionError, match="đúng một --indicator"):
        typed_filters(indicators=["PCI", "PAPI"], components=["Chi phí thời gian"])
