"""National dailies, ministry portals, papers of technology and business: whole articles, and wordings found in them."""

import pytest

WORDINGS = [
    pytest.param(
        "PAR INDEX năm 2022 của Hà Nội là 89,58%. Hải Phòng đạt 90,09%. Năm 2022, kết quả đạt 89,58%.",
        [
            "Hà Nội | PAR_INDEX | 2022 | score = 89.58 | actual",
            "Hải Phòng | PAR_INDEX | 2022 | score = 90.09 | actual",
        ],
        {},
        id="a-value-of-another-that-contradicts-as-well",
    ),
]


@pytest.mark.parametrize(("text", "expected", "around"), WORDINGS)
def test_wordings_of_national_papers_give_their_facts(stated, text, expected, around):
    assert stated(text, **around) == expected
