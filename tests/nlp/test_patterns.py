"""Patterns that look for a word before they search find exactly what the bare pattern finds."""

import importlib
import json
import pkgutil
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nlp
from nlp.figures import _grammar
from nlp.patterns import Cue, cue, needed
from nlp.stance import _cues
from schema.text import lower

GOLD = Path(__file__).resolve().parents[1] / "gold" / "development" / "sentences.jsonl"


def patterns() -> dict[str, Cue]:
    found = {f"figures.{name}": each for name, each in _grammar().items()}
    found |= {f"stance.{name}": each for name, each in _cues().items()}
    for module in pkgutil.walk_packages(nlp.__path__, "nlp."):
        for name, each in vars(importlib.import_module(module.name)).items():
            if isinstance(each, Cue):
                found[f"{module.name}.{name}"] = each
    return found


ALL = patterns()
LOOKING = sorted(name for name, each in ALL.items() if each.words)


def test_most_patterns_of_many_words_know_what_to_look_for() -> None:
    assert len(LOOKING) > 60


def test_on_sentences_of_the_gold_nothing_is_overlooked() -> None:
    texts = [lower(json.loads(line)["text"]) for line in GOLD.read_text("utf-8").splitlines()]
    differing = [
        name
        for name in LOOKING
        for text in texts
        if [found.span() for found in ALL[name].finditer(text)]
        != [found.span() for found in ALL[name].pattern.finditer(text)]
    ]
    assert differing == []


PIECES = ["a", "b", "ab", "đạt", "xếp", "thứ", " ", "\n", "3", "top", "tốp", "trí", "vị", "%", "điểm"]
SHAPES = [
    r"(?:a|b)\s+đạt", r"(?:xếp|đứng)?\s*thứ\s*\d", r"(?<!\w)(?:top|tốp)\s*(\d)", r"vị\s+trí\s+thứ", r"(?:ab?|đạt)+3",
    r"[ab]{2}", r"(?=thứ)\w+", r"(?:|a)b", r"a{0,2}điểm", r"(?:\d|%)", r"(?>top|a)b", r"(?:(?:xếp|đạt)\s)*thứ", r"(?i:TOP)\s3",
]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_cue_finds_what_its_pattern_finds(shape, text) -> None:
    looking = cue(shape)
    bare = re.compile(looking.pattern.pattern)
    assert [found.span() for found in looking.finditer(text)] == [found.span() for found in bare.finditer(text)]
    one, other = looking.search(text), bare.search(text)
    assert (one and one.span()) == (other and other.span())


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (r"(?:tăng|giảm)\s+\d+", ("giảm", "tăng")),
        (r"(?:so\s+với|hơn)\s+năm", ("năm",)),
        (r"x?\d+", ()),
        (r"(?:abc|bc)", ("bc",)),
        (r"(?:đạt|)\s*", ()),
    ],
)
def test_the_words_a_pattern_cannot_do_without(shape, words) -> None:
    assert needed(shape) == words


def test_letters_of_either_case_are_not_looked_for() -> None:
    assert needed("top", re.IGNORECASE) == ()
