"""When two Vietnamese strings are the same, and that offsets survive."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.text import fold, has_marks, lower, nfc, place_tones, same_key, slug

TEXT = st.text().map(nfc)
VIETNAMESE = st.text("aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐàáảãạèéẻẽẹòóỏõọỳýỷỹỵùúủũụqhtn ÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ").map(nfc)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("Đồng Nai", "dong nai", id="đ-and-tones"),
        pytest.param("ĐẮK LẮK", "dak lak", id="capitals"),
        pytest.param("Thừa Thiên – Huế", "thua thien – hue", id="dash-stays"),
        pytest.param("Ủy ban Dân tộc", "uy ban dan toc", id="horned-letters"),
        pytest.param("84,45%", "84,45%", id="digits-stay"),
        pytest.param("İstanbul", "istanbul", id="a-capital-with-two-small-letters"),
        pytest.param("", "", id="empty"),
    ],
)
def test_folding_drops_case_and_marks(text, folded):
    assert fold(text) == folded


@given(TEXT)
def test_folding_and_lowering_keep_the_length_of_composed_text(text):
    assert len(fold(text)) == len(lower(text)) == len(text)


@given(VIETNAMESE)
def test_folded_vietnamese_is_ascii_and_folds_to_itself(text):
    assert fold(text).isascii()
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        pytest.param("Khánh Hoà", "Khánh Hòa", id="oà"),
        pytest.param("THANH HOÁ", "THANH HÓA", id="capitals"),
        pytest.param("khoẻ, loè", "khỏe, lòe", id="oe"),
        pytest.param("Uỷ ban", "Ủy ban", id="uy"),
        pytest.param("hoàn toàn, hoạt, khoảng", "hoàn toàn, hoạt, khoảng", id="closed-syllables-stay"),
        pytest.param("quý, quỹ, Quỳ", "quý, quỹ, Quỳ", id="qu-is-a-consonant"),
        pytest.param("Hòa, Thúy", "Hòa, Thúy", id="already-there"),
        pytest.param("Hoà-Bình (Hoà)", "Hòa-Bình (Hòa)", id="before-punctuation"),
    ],
)
def test_a_tone_has_one_place(text, placed):
    assert place_tones(text) == placed


@given(VIETNAMESE)
def test_placing_tones_keeps_the_length_and_is_done_once(text):
    placed = place_tones(text)
    assert len(placed) == len(text)
    assert place_tones(placed) == placed
    assert fold(placed) == fold(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Bộ Công Thương", "bộ  công thương ", True, id="case-and-spaces"),
        pytest.param("Thanh Hoá", "Thanh Hóa", True, id="tone-place"),
        pytest.param("Uỷ ban Dân tộc", "Ủy ban Dân tộc", True, id="tone-place-capital"),
        pytest.param(unicodedata.normalize("NFD", "Đắk Nông"), "Đắk Nông", True, id="decomposed"),
        pytest.param("Hà\u00a0Nội", "Hà Nội", True, id="hard-space"),
        pytest.param("năm", "Nam", False, id="marks-count"),
        pytest.param("Hà Nội", "Ha Noi", False, id="without-marks-is-another-spelling"),
        pytest.param("BR-VT", "BRVT", False, id="hyphen-counts"),
    ],
)
def test_a_name_is_the_same_whoever_typed_it(one, other, same):
    assert (same_key(one) == same_key(other)) is same


@given(TEXT)
def test_a_key_is_its_own_key(text):
    assert same_key(same_key(text)) == same_key(text)


@pytest.mark.parametrize(
    ("word", "marked"),
    [("năm", True), ("nam", False), ("đ", True), ("Đ", True), ("PAR INDEX 2023", False), ("Hà", True), ("Ha", False)],
)
def test_marks_show_how_a_word_is_meant(word, marked):
    assert has_marks(word) is marked
    assert has_marks(unicodedata.normalize("NFD", word)) is marked


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("TP. Hồ Chí Minh", "tp-ho-chi-minh"),
        ("Bộ Lao động - Thương binh và Xã hội", "bo-lao-dong-thuong-binh-va-xa-hoi"),
        ("  ", ""),
    ],
)
def test_a_slug_is_ascii_words_and_hyphens(name, part):
    assert slug(name) == part
