"""English sentences: the same kinds of figures, by English wording, bound like all others."""

import pytest

from nlp.english_words import ordinal
from nlp.language import is_english
from nlp.lexicon import load
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


def test_departments_of_english_editions_have_their_vietnamese_names(stated):
    wrong = {}
    for name, fields in load("departments")["english"].items():
        for field in fields:
            for form in (f"Department of {field}", f"{field} Department"):
                text = f"In the 2022 DDCI of Bac Ninh province, the {form} ranked fourth with 85.12 points."
                found = stated(text)
                if found != [
                    f"{name} | DDCI | 2022 | {what} | actual | internal" for what in ("rank = 4", "score = 85.12")
                ]:
                    wrong[form] = found
    assert wrong == {}


PLACES = [
    pytest.param(
        "The 2023 DDCI of Quang Ninh was announced. Ha Long city came first with 85.2 points, while Tien Yen and Dam Ha districts "
        "ranked fifth and sixth, with scores of 80.1 and 79.4.",
        [
            "Huyện Dam Ha | DDCI | 2023 | rank = 6 | actual | internal",
            "Huyện Dam Ha | DDCI | 2023 | score = 79.4 | actual | internal",
            "Huyện Tien Yen | DDCI | 2023 | rank = 5 | actual | internal",
            "Huyện Tien Yen | DDCI | 2023 | score = 80.1 | actual | internal",
            "Thành phố Hạ Long | DDCI | 2023 | rank = 1 | actual | internal",
            "Thành phố Hạ Long | DDCI | 2023 | score = 85.2 | actual | internal",
        ],
        id="two districts behind their names",
    ),
    pytest.param(
        "The Department of Home Affairs of Hai Phong said the city ranked second in the 2022 PAR INDEX with 90.09 points.",
        ["Hải Phòng | PAR_INDEX | 2022 | rank = 2 | actual", "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual"],
        id="who says it is not measured",
    ),
    pytest.param(
        "Ha Long city and Mong Cai city are in Quang Ninh, which led the 2022 PCI with 72.95 points.",
        ["Quảng Ninh | PCI | 2022 | rank = 1 | actual", "Quảng Ninh | PCI | 2022 | score = 72.95 | actual"],
        id="cities of a province in a table of provinces",
    ),
    pytest.param(
        "Director of the Department of Planning and Investment Nguyen Van A said the DDCI 2023 survey of Long An gave the Department of "
        "Health 75.2 points.",
        ["Sở Y tế | DDCI | 2023 | score = 75.2 | actual | internal"],
        id="the director of another department",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_places_of_english_editions_are_told_from_those_who_speak(stated, text, expected):
    assert stated(text) == expected
