"""Patterns that look for a word before they search find exactly what the bare pattern finds."""

import importlib
import json
import pkgutil
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nlp
from nlp.errors import RuleError
from nlp.figures import _grammar
from nlp.leads import NOWHERE, OPENED, mask_between, mask_of, open_blanked, open_part, open_text
from nlp.needs import KEPT, _kept, needs_of, needs_read, written
from nlp.patterns import Cue, Gate, Stretch, cue, needed
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


LED = sorted(name for name, each in ALL.items() if each.pattern and each.leads != NOWHERE)


def test_most_patterns_that_open_with_a_word_know_with_which() -> None:
    assert len(LED) > 70


def test_in_opened_sentences_of_the_gold_nothing_is_overlooked() -> None:
    differing = []
    for line in GOLD.read_text("utf-8").splitlines()[::4]:
        text = lower(json.loads(line)["text"])
        open_text(text)
        middle = len(text) // 2
        for name in LED:
            led, bare = ALL[name], ALL[name].pattern
            for args in ((), (middle,), (0, middle), (middle // 2, middle)):
                first, other = led.search(text, *args), bare.search(text, *args)
                same = [found.span() for found in led.finditer(text, *args)] == [
                    found.span() for found in bare.finditer(text, *args)
                ]
                if not same or (first and first.span()) != (other and other.span()):
                    differing.append((name, text, args))
    assert differing == []


def test_marks_let_every_pattern_into_the_sentences_that_it_matches_in() -> None:
    shut_out, kept_out = [], 0
    for line in GOLD.read_text("utf-8").splitlines()[::4]:
        text = lower(json.loads(line)["text"])
        open_text(text)
        for name, each in ALL.items():
            lets = (
                Gate(each).lets(mask_of(text))
                and each.lets(mask_of(text))
                and each.lets(mask_between(text, 0, len(text)))
            )
            assert not lets or Gate(each).matches(mask_of(text)) or not each.pattern.search(text)
            kept_out += not lets
            if not lets and each.pattern.search(text):
                shut_out.append((name, text))
    assert shut_out == []
    assert kept_out > 1000, "marks that keep nothing out are of no use"


PIECES = ["a", "b", "ab", "đạt", "xếp", "thứ", " ", "\n", "3", "top", "tốp", "trí", "vị", "%", "điểm"]
SHAPES = [
    r"(?:a|b)\s+đạt", r"(?:xếp|đứng)?\s*thứ\s*\d", r"(?<!\w)(?:top|tốp)\s*(\d)", r"vị\s+trí\s+thứ", r"(?:ab?|đạt)+3",
    r"(?<!\w)(?:a|đạt|thứ\s*)", r"(?<!\w)a?b", r"(?<![\w%])\d+", r"(?<!\d)3+", r"(?:^|(?<=\s))(?:ab|đạt)", r"(?<=\s)(?:xếp|t\w+)", r"a(?<!\w.)(?:b|\s)",
    r"[ab](?<!\w.)\s", r"(?<!\w)(?:điểm(?!\w)|to?)", r"(?<!\w)[ab]{1,4}(?!\w)", r"(?<!\w)(?:top|3)\s*3", r"(?<!\w)(?=a|b)\w\w", r"(?<!\w)(?:xếp(?=\s)|.a)",
    r"[ab]{2}", r"(?=thứ)\w+", r"(?:|a)b", r"a{0,2}điểm", r"(?:\d|%)", r"(?>top|a)b", r"(?:(?:xếp|đạt)\s)*thứ", r"(?i:TOP)\s3",
    r"[(%]\s*a|(?<!\w)b", r"(?<!\d)3\d?|(?<!\w)(?:a|xếp)", r"(?:[%(_]|\d)\d", r"(?<!b)[(_](?=\s|a)", r"(?<!a\s)(?<!\w)(?:b|%)",
]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_cue_finds_what_its_pattern_finds(shape, text) -> None:
    looking = cue(shape)
    bare = re.compile(looking.pattern.pattern)
    assert [found.span() for found in looking.finditer(text)] == [found.span() for found in bare.finditer(text)]
    one, other = looking.search(text), bare.search(text)
    assert (one and one.span()) == (other and other.span())


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, "A", "Đạt", "_", "é", "(", "12", "m2"]), max_size=60).map("".join), st.data())
def test_in_an_opened_text_a_cue_finds_what_its_pattern_finds(shape, text, data) -> None:
    looking, bare = cue(shape), re.compile(shape)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    open_text(text)
    part = open_part(text, start, end)
    for opened, args in ((text, ()), (text, (start, end)), (part, ()), (part, (0, len(part) // 2))):
        assert [found.span() for found in looking.finditer(opened, *args)] == [
            found.span() for found in bare.finditer(opened, *args)
        ]
        one, other = looking.search(opened, *args), bare.search(opened, *args)
        assert (one and one.span()) == (other and other.span())


ENDED = [
    r"(?:xếp|đạt)\s+$", r"(?<!\w)(?:top|ab?)\s*$", r"vị\s+trí(?:\s+thứ)?\s*[:(]?\s*$", r"(?:a|b)+$", r"\wt\s$", r"(?:thứ\s*)+(?:\.\s)?$",
    r"(?:đạt\s+(?:a\s+|b\s*)*|%)$", r"a(?:\s+\w+)?\s+đạt\s+$", r"[ab]{3}\s*$", r"(?:điểm|(?<=thứ)\s)b?a$", r"\d\s*a{1,7}$",
]  # fmt: skip


@pytest.mark.parametrize("shape", ENDED)
@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, "(", ":", ". ", "  ", " " * 9]), max_size=40).map("".join), st.data())
def test_before_a_place_a_cue_finds_what_its_pattern_finds(shape, text, data) -> None:
    looking, bare = cue(shape), re.compile(shape)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text) + 1)] * 2)))
    assert needs_read(shape, 0).tails
    if data.draw(st.booleans()):
        open_text(text)
    for args in ((), (0, end), (start, end), (end, start)):
        one, other = looking.search(text, *args), bare.search(text, *args)
        assert (one and one.span()) == (other and other.span())


@pytest.mark.parametrize(
    ("shape", "tails"),
    [
        (r"(?:hơn|so\s+với)\s+$", ("hơn", "với")),
        (r"(?:tỉnh\s+|tp\.?\s*)$", ("tp", "tp.", "tỉnh")),
        (r"(?:chuyển|ển)\s*$", ("ển",)),
        (r"(?:hơn\s+)?$", ()),
        (r"(?:hơn|\d)\s+$", ()),
        (r"hơn\s+\w+\s$", ()),
        (r"(?m:hơn$)", ()),
        (r"hơn\s+", ()),
    ],
)
def test_the_letters_that_a_pattern_ends_with(shape, tails) -> None:
    assert needs_read(shape, 0).tails == tails


def test_line_ends_and_letters_of_either_case_are_no_endings() -> None:
    assert needs_read("hơn$", re.MULTILINE).tails == needs_read("hơn$", re.IGNORECASE).tails == ()
    assert needs_read("(?m)hơn$", 0).tails == needs_read("(?i)hơn$", 0).tails == ()


def test_before_the_places_of_gold_sentences_nothing_is_overlooked() -> None:
    ended = {name: each for name, each in ALL.items() if needs_of(each.source, each.flags).tails}
    assert len(ended) > 100
    differing = []
    for line in GOLD.read_text("utf-8").splitlines()[::12]:
        text = lower(json.loads(line)["text"])
        open_text(text)
        for place in [found.start() for found in re.finditer(r"\b\w|$", text)][::3]:
            for name, each in ended.items():
                one, other = each.search(text, 0, place), each.pattern.search(text, 0, place)
                if (one and one.span()) != (other and other.span()):
                    differing.append((name, text, place))
    assert differing == []


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, "A", "Đạt", "_", "é", "(", "12", "m2"]), max_size=60).map("".join), st.data())
def test_a_stretch_of_an_opened_text_is_looked_through_as_if_it_stood_alone(shape, text, data) -> None:
    looking, bare = cue(shape), re.compile(shape)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    open_text(text)
    one, other = Stretch(text, start, end).search(looking), bare.search(text[start:end])
    assert (one and one.span()) == (other and other.span())


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape.startswith("(?<!\\w)")])
@pytest.mark.parametrize("letter", ["_", " "])
@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from([*PIECES, "(", "12", "m2"]), max_size=30),
    st.lists(st.booleans(), min_size=30, max_size=30),
)
def test_in_a_text_with_words_blanked_a_cue_finds_what_its_pattern_finds(shape, letter, words, blank) -> None:
    text = " ".join(words)
    blanked = " ".join(letter * len(word) if out else word for word, out in zip(words, blank, strict=False))
    looking, bare = cue(shape), re.compile(shape)
    open_text(text)
    open_blanked(blanked, text)
    assert [found.span() for found in looking.finditer(blanked)] == [found.span() for found in bare.finditer(blanked)]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_pattern_that_was_not_compiled_yet_matches_where_it_does_when_it_was(shape) -> None:
    bare, texts = re.compile(shape), ["xếp thứ 3, top 3", "đạt 3% a b", "ab điểm (3"]
    for text in texts:
        open_text(text)
        for place in range(len(text) + 1):
            first, found = cue(shape).match(text, place), bare.match(text, place)
            assert (first and first.span()) == (found and found.span())


def test_a_gate_lets_in_a_text_with_all_that_one_of_its_patterns_needs() -> None:
    gate = Gate(cue(r"(?<!\w)xếp\s+thứ\s+\d"), cue(r"(?<!\w)dẫn\s+đầu"))
    gate.matches(0)  # the first question gives out the marks
    told = {}
    for text in ("xếp thứ 3", "xếp thứ ba", "dẫn đầu", "đầu tiên", "dẫn 3"):
        open_text(text)
        told[text] = gate.matches(mask_of(text))
    assert told == {"xếp thứ 3": True, "xếp thứ ba": False, "dẫn đầu": True, "đầu tiên": False, "dẫn 3": False}


def test_a_text_is_asked_for_itself_whichever_was_asked_before() -> None:
    looking, texts = cue(r"(?<!\w)xếp\s+thứ"), ["hà nội xếp thứ 3", "hà nội dẫn đầu", "huế xếp thứ 5"]
    for text in texts:
        open_text(text)
    assert [bool(looking.search(text)) for text in [*texts, *texts[::-1], "chưa mở: xếp thứ"]] == [
        True, False, True, True, False, True, True,
    ]  # fmt: skip


def test_what_was_opened_is_forgotten_again() -> None:
    for number in range(500):
        text = f"Bài số {number}. Tỉnh {number} xếp thứ {number}."
        open_text(text)
        open_part(text, 0, 9 + number % 5)
        open_blanked(text.replace("xếp", "   "), text)
    assert len(OPENED) < 50


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


def test_what_is_kept_of_a_pattern_is_what_the_pattern_tells() -> None:
    differing = [
        name for name, each in ALL.items() if needs_of(each.source, each.flags) != needs_read(each.source, each.flags)
    ]
    assert differing == []


def test_of_most_patterns_it_is_kept_what_they_need() -> None:
    kept = json.loads(KEPT.read_text("utf-8"))
    now = json.loads(written((each.source, each.flags) for each in ALL.values()))
    assert len(now.keys() & kept.keys()) > len(now) / 2, "python benchmarks/patterns.py --write"


def test_an_unreadable_file_of_needs_says_so(tmp_path, monkeypatch) -> None:
    (tmp_path / "patterns.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr("nlp.needs.KEPT", tmp_path / "patterns.json")
    _kept.cache_clear()
    try:
        with pytest.raises(RuleError, match=r"patterns\.json: expected what patterns need"):
            needs_of("a|b", 0)
    finally:
        _kept.cache_clear()
