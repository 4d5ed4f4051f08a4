"""The five packages have common names: what is imported must be ours."""

import importlib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("schema", "crawler", "nlp", "indexer", "reformwatch")


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_is_the_one_of_this_repository(name):
    assert Path(importlib.import_module(name).__file__).is_relative_to(ROOT / name)


@pytest.mark.parametrize("name", PACKAGES)
def test_no_other_distribution_claims_the_name(name):
    assert set(packages_distributions().get(name, ["reformwatch"])) == {"reformwatch"}


def test_the_tests_are_no_package_that_could_hide_ours():
    assert not list((ROOT / "tests").rglob("__init__.py"))
