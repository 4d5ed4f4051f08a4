"""English sentences: the same kinds of figures, by English wording, bound like all others."""

import pytest

from nlp.english import is_english, ordinal
from nlp.scan import scan


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("da nang came second with 0.6881 points", True),
        ("quang ninh topped the 2022 pci for the sixth year in a row", True),
        ("đà nẵng ranked fifth in the 2022 par index with 87.54 percent", True),
        ("đà nẵng đứng thứ 2 về par index với 87,54%", False),
        ("par index của hà nội", False),
        ("on", False),
    ],
)
def test_english_is_told_by_its_small_words(text, english):
    assert is_english(text) is english


@pytest.mark.parametrize(
    ("word", "value"),
    [("1st", 1), ("42nd", 42), ("fifth", 5), ("twenty-first", 21), ("thirtieth", 30), ("sixty third", 63)],
)
def test_ordinals_are_read_in_digits_and_words(word, value):
    assert ordinal(word) == value


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("hanoi ranked third among 63 localities with 91.43 percent", [("rank", 3, 63), ("score", 91.43, None)]),
        ("the city climbed from 12th to fifth in the pci", [("rank", 12, None), ("rank", 5, None)]),
        ("the province was up 3.7 points from 2022", [("score_change", 3.7, None)]),
        ("it dropped four places to 21st in the table", [("rank_change", -4, None), ("rank", 21, None)]),
        ("the score was 1.52 percentage points lower than in 2021", [("score_change", -1.52, None)]),
        ("bac ninh aims to be in the top ten of the list", [("rank", 10, None)]),
        ("phu yen was at the bottom of the list with 0.1993", [("rank", None, None), ("score", 0.1993, None)]),
        ("the state bank of vietnam topped the list for the seventh time", [("rank", 1, None)]),
        ("95 percent of the respondents were satisfied with the service", []),
        ("released on october 26, 2023 by the ministry for the 14th consecutive year", []),
        ("the first quarter of the year was good for the province", []),
        ("decision no. 766 of the prime minister", []),
    ],
)
def test_figures_of_an_english_sentence(text, figures):
    found = scan(text).figures
    assert [
        (figure.kind, None if figure.value is None else float(figure.value), figure.total) for figure in found
    ] == figures


def test_years_and_streaks_of_an_english_sentence():
    found = scan("da nang led the country in 2023 for the 14th consecutive year, up 2.1 points from 2022")
    assert [(year.year, year.base) for year in found.years] == [(2023, False), (2022, True)]
    assert [streak.years for streak in found.streaks] == [14]
