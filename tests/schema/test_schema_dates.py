"""Dates are as precise as the text."""

from datetime import date

import pytest
from pydantic import ValidationError

from schema.dates import VIETNAM, PartialDate


@pytest.mark.parametrize(
    ("parts", "text", "precision", "first", "last"),
    [
        pytest.param({"year": 2023}, "2023", "year", date(2023, 1, 1), date(2023, 12, 31), id="year"),
        pytest.param(
            {"year": 2025, "quarter": 2}, "2025-Q2", "quarter", date(2025, 4, 1), date(2025, 6, 30), id="quarter"
        ),
        pytest.param({"year": 2024, "month": 2}, "2024-02", "month", date(2024, 2, 1), date(2024, 2, 29), id="leap"),
        pytest.param(
            {"year": 2024, "month": 4, "day": 17}, "2024-04-17", "day", date(2024, 4, 17), date(2024, 4, 17), id="day"
        ),
        pytest.param(
            {"year": 2024, "quarter": 4, "month": 12},
            "2024-12",
            "month",
            date(2024, 12, 1),
            date(2024, 12, 31),
            id="month-in-its-quarter",
        ),
    ],
)
def test_a_date_is_as_precise_as_its_parts(parts, text, precision, first, last):
    found = PartialDate(**parts)
    assert (str(found), found.precision, found.first, found.last) == (text, precision, first, last)


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param({"year": 2023, "day": 1}, id="day-without-month"),
        pytest.param({"year": 2023, "month": 13}, id="month-13"),
        pytest.param({"year": 2023, "month": 0}, id="month-0"),
        pytest.param({"year": 2023, "quarter": 5}, id="quarter-5"),
        pytest.param({"year": 2023, "month": 2, "day": 29}, id="no-leap-year"),
        pytest.param({"year": 2023, "month": 7, "quarter": 1}, id="month-of-another-quarter"),
        pytest.param({"year": 0}, id="year-0"),
        pytest.param({"year": 20245}, id="year-of-five-digits"),
    ],
)
def test_what_is_no_date_is_refused(parts):
    with pytest.raises(ValidationError):
        PartialDate(**parts)


def test_a_page_without_a_zone_speaks_of_vietnam():
    assert VIETNAM.utcoffset(None).total_seconds() == 7 * 3600
