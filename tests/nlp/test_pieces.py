"""Pieces of patterns that come from the catalogue: a new indicator needs no change of a pattern."""

import ast
from pathlib import Path

import pytest

import nlp
from nlp.patterns import cue
from nlp.pieces import filled
from schema.catalogue import catalogue


@pytest.mark.parametrize("code", [one.code for one in catalogue().indicators])
def test_an_indicator_of_the_catalogue_is_in_the_piece(code: str) -> None:
    assert cue(r"(?<!\w)(?:{indicator})(?!\w)").search(f"theo {code.lower().replace('_', ' ')} năm 2023")


@pytest.mark.parametrize("text", ["chỉ số hài lòng", "chuyển  đổi số", "cải cách hành chính"])
def test_what_indicators_are_about_is_a_piece(text: str) -> None:
    about = cue(r"(?<!\w)(?:{field})(?!\w)")
    assert about.search(text)
    assert not about.search("giá tiêu dùng")


def test_a_pattern_without_a_piece_stays_as_it_is() -> None:
    assert filled(r"\d{2,3}(?:\s{0,4})") == r"\d{2,3}(?:\s{0,4})"


def test_pieces_stand_in_no_pattern_that_is_not_a_cue() -> None:
    """A plain regular expression would look for the braces."""
    folder = Path(str(nlp.__file__)).parent
    plain = [
        f"{path.name}:{call.lineno}"
        for path in sorted(folder.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("re.")
        if any("{indicator}" in str(part.value) for part in ast.walk(call) if isinstance(part, ast.Constant))
    ]
    assert plain == []
