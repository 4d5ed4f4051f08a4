"""The words that engines are given: made in bytes where that can be, and the same as made letter by letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.analysis import folded_form, raw_words, written_form
from indexer.facets import MOST, alternatives
from indexer.letters import decoded, encoded, folded_text, words_in
from indexer.query import Filters
from indexer.setphrases import SET_PHRASES
from indexer.words import FORMAT, STRIDE, set_phrase, words_of
from schema.ids import digest
from schema.text import fold, lower, nfc

VIETNAMESE = st.text("aàảạăâđĐêôơưƯỳỵÝ bcghNTz09_-.,;:/%()“”–…\n¶²é", max_size=80)


def test_a_change_of_the_set_phrases_is_a_change_of_the_format():
    assert (FORMAT, digest(SET_PHRASES)) == (5, "f568019983f204f62ee3"), "count up FORMAT and write the new digest here"


def test_set_phrases_are_composed_sorted_enough_to_find_and_longer_than_pairs():
    assert len(set(SET_PHRASES)) == len(SET_PHRASES)
    for phrase in SET_PHRASES:
        assert phrase == lower(nfc(phrase))
        assert len(raw_words(phrase)) > 2, phrase


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tỉnh Khánh Hoà đạt 84,3điểm, Quý I/2024; thuý, quý, khoẻ", id="newspaper"),
        pytest.param("_hoà_ hoà2 10² m² Q1 TP.HCM—A", id="signs"),
        pytest.param("Köln, 東京, Ελλάς, ١٢, ½", id="other-scripts"),
        pytest.param("x" * 70 + " hoà " + "9" * 70, id="very-long-words"),
        pytest.param("", id="nothing"),
    ],
)
def test_words_are_those_made_letter_by_letter(corpus, text):
    words = words_of(corpus.article("x", "", text))
    assert words.body_written.split() == [written_form(word) for word in raw_words(text)]
    assert words.body_folded.split() == [folded_form(word) for word in raw_words(text)]


@given(VIETNAMESE)
def test_letters_split_and_fold_as_text_does(text):
    low = lower(nfc(text))
    letters = encoded(low)
    assert letters is not None
    assert [decoded(word) for word in words_in(letters, longest=80) or []] == raw_words(text)
    assert folded_text(low) == fold(low)


@given(st.text(max_size=40))
def test_any_text_folds_in_place(text):
    low = lower(nfc(text))
    assert [letter for letter in folded_text(low) if letter.isalnum()] == [
        letter for letter in fold(low) if letter.isalnum()
    ]
    assert len(folded_text(low)) == len(low)


def test_pairs_are_woven_in_behind_their_first_word(corpus):
    words = words_of(corpus.article("x", "PAPI", "Đạt 84%"))
    assert words.pairs_folded.split()[:3] == ["papi", "papi_¶", "¶"]
    assert words.pairs_folded.split()[-4:] == ["¶_dat", "dat", "dat_84", "84"]
    assert words.pairs_folded.split()[::STRIDE] == words.body_folded.split()
    assert words_of(corpus.article("x", "", "")).pairs_written == ""


def test_set_phrases_stand_after_the_pairs_as_often_as_in_the_text(corpus):
    on = corpus.article("x", "", "Chỉ số cải cách hành chính. CẢI CÁCH HÀNH CHÍNH và thu tuc hanh chinh")
    words = words_of(on)
    assert words.pairs_written.split().count("cải_cách_hành_chính") == 2
    assert words.pairs_written.split().count("chỉ_số_cải_cách_hành_chính") == 1
    assert words.pairs_folded.split().count("cai_cach_hanh_chinh") == 2
    assert words.pairs_folded.split().count("thu_tuc_hanh_chinh") == 1
    assert "thủ_tục_hành_chính" not in words.pairs_written
    assert set_phrase(["thủ", "tục", "hành", "chính"], marked=True) == "thủ_tục_hành_chính"
    assert set_phrase(["thủ", "tục", "hành"], marked=True) is None


def test_a_set_phrase_reaches_over_no_break(corpus):
    on = corpus.article("x", "Cải cách", "hành chính")
    assert "cải_cách_hành_chính" not in words_of(on).pairs_written


def test_too_many_combinations_are_left_to_the_ledger():
    units = tuple(f"tinh-{number}" for number in range(MOST // 2 + 1))
    assert alternatives(Filters(units=units, years=(2022, 2023))) is None
    assert len(alternatives(Filters(units=units))) == len(units)
