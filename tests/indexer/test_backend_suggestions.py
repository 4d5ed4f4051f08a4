"""What may be meant: by a beginning, and by what is misspelt. The same on every engine."""

import importlib.util
from pathlib import Path

import pytest

from indexer.query import Query
from indexer.spelling import _distance, _written

ENGINES = ("elasticsearch", "embedded")
CORRECTED = [
    pytest.param("Quảng Nih", "Quảng Ninh", id="letter-missing"),
    pytest.param("quang nih", "Quảng Ninh", id="without-tones"),
    pytest.param("Quảng Nình", "Quảng Ninh", id="wrong-tone"),
    pytest.param("quảng linh", "Quảng Ninh", id="words-that-exist"),
    pytest.param("Đà Nẳng", "Đà Nẵng", id="hook-for-tilde"),
    pytest.param("Hải Phòg 2023", "Hải Phòng 2023", id="with-a-year"),
    pytest.param('"Hải Phòg" 2023', '"Hải Phòng" 2023', id="quotes-stay"),
    pytest.param("Hải Phòg OR Đà Nẳng", "Hải Phòng OR Đà Nẵng", id="operators-stay"),
    pytest.param("cải cáhc hành chính", "cải cách hành chính", id="letters-exchanged"),
    pytest.param("chuyển đỗi số", "chuyển đổi số", id="tone-of-a-syllable"),
    pytest.param("trực tuyn", "trực tuyến", id="syllable-of-the-index"),
    pytest.param("truc tuyn", "truc tuyen", id="syllable-without-tones"),
    pytest.param("PAPII", "PAPI", id="indicator"),
    pytest.param("PAR INDX", "PAR INDEX", id="indicator-of-two-words"),
    pytest.param("Quảng Ninh", None, id="right"),
    pytest.param("quang ninh", None, id="right-without-tones"),
    pytest.param("Kon Tum", None, id="a-name-the-index-does-not-know"),
    pytest.param("năm 2023", None, id="right-words"),
    pytest.param("xyzzy", None, id="nothing-is-near"),
    pytest.param("", None, id="nothing"),
    pytest.param("((( OR -", None, id="signs"),
    pytest.param("quảng nih " * 20, None, id="a-sentence"),
]
SUGGESTED = [
    pytest.param("quảng n", ("unit", "Quảng Ninh"), id="unit"),
    pytest.param("quang n", ("unit", "Quảng Ninh"), id="unit-without-tones"),
    pytest.param("PAPI quảng ni", ("unit", "PAPI Quảng Ninh"), id="end-of-a-query"),
    pytest.param("sài g", ("unit", "Sài Gòn"), id="another-name"),
    pytest.param("tp.h", ("unit", "TP. Hồ Chí Minh"), id="abbreviation-begun"),
    pytest.param("br", ("unit", "Bà Rịa - Vũng Tàu"), id="abbreviation"),
    pytest.param("bộ n", ("unit", "Bộ Nội vụ"), id="ministry"),
    pytest.param("par", ("indicator", "PAR INDEX"), id="indicator"),
    pytest.param("chi so cai cach", ("indicator", "Chỉ số cải cách hành chính"), id="indicator-by-name"),
    pytest.param("công khai", ("component", "Công khai, minh bạch"), id="component"),
    pytest.param("chuyển đ", ("phrase", "chuyển đổi số"), id="phrase"),
    pytest.param("mạnh chuyển đ", ("title", "Quảng Ninh đẩy mạnh chuyển đổi số"), id="title"),
]


@pytest.fixture(scope="module")
def engines(tmp_path_factory, corpus, openers, open_index):
    spec = importlib.util.spec_from_file_location("newsroom", Path(__file__).with_name("newsroom.py"))
    newsroom = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(newsroom)
    folder = tmp_path_factory.mktemp("suggestions")
    readings = list(newsroom.articles(corpus, 120))
    with open_index(openers["embedded"](folder)) as embedded, open_index(openers["elasticsearch"](folder)) as servers:
        for backend in (embedded, servers):
            backend.put_all(readings)
            backend.flush()
        yield embedded, servers


@pytest.mark.parametrize(("text", "expected"), CORRECTED)
def test_what_is_misspelt_is_put_right_alike(engines, text, expected):
    first, second = (engine.correct(text) for engine in engines)
    assert second == first
    assert (first and first.text) == expected
    if first is not None:
        assert first.total == engines[0].search(Query(text=first.text)).total
        assert first.total > engines[0].search(Query(text=text)).total


@pytest.mark.parametrize(("text", "expected"), SUGGESTED)
def test_what_may_follow_is_suggested_alike(engines, text, expected):
    first, second = (engine.suggest(text, limit=12) for engine in engines)
    assert second == first
    assert expected in [(one.kind, one.text) for one in first]
    assert len({one.text.casefold() for one in first}) == len(first)


@pytest.mark.parametrize("text", ["", " ", "h", "-", '"', "xyzzy", "(((", "OR", "q" * 3000, "a " * 500])
def test_nothing_is_suggested_for_what_begins_nothing(engines, text):
    assert [engine.suggest(text) for engine in engines] == [(), ()]


def test_an_old_unit_is_suggested_with_what_became_of_it(engines):
    (unit, *_) = engines[0].suggest("hải dư")
    assert (unit.text, unit.note) == ("Hải Dương", "“Hải Dương” nay thuộc Hải Phòng, từ 01/07/2025")


def test_no_more_is_suggested_than_asked_for(engines):
    assert [len(engine.suggest("quảng", limit=3)) for engine in engines] == [3, 3]


def test_a_title_is_suggested_with_its_article(engines):
    titles = [one for one in engines[0].suggest("chuyển đổi số", limit=12) if one.kind == "title"]
    assert titles
    assert all(engines[1].article(one.article).title == one.text for one in titles)


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("ninh", "nih", 1), ("cach", "cahc", 1), ("", "ab", 2), ("quang", "quang", 0), ("abc", "ca", 3)],
)
def test_letters_are_counted(one, other, distance):
    assert _distance(one, other) == _distance(other, one) == distance


def test_all_ways_to_write_a_syllable_are_tried():
    assert {"tuyến", "tuyên", "tuyền"} <= set(_written("tuyen"))
    assert {"đường", "dương", "dướng"} <= set(_written("duong"))
    assert len(_written("nghieng")) < 400
