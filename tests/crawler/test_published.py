"""Dates of pages and metadata."""

from datetime import datetime

import pytest

from crawler.published import date_line, first_date, metadata_date, plausible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Muôn mặt cuộc sống 17/04/2024 18:26", "2024-04-17T18:26", id="section-before"),
        pytest.param("Thứ năm, 21/11/2024", "2024-11-21T00:00", id="weekday"),
        pytest.param("22:36 | 07/02/2022", "2022-02-07T22:36", id="time-first"),
        pytest.param("14/03/2022 3:37 PM", "2022-03-14T15:37", id="twelve-hours-day-first"),
        pytest.param("05/04/2022 12:07 AM", "2022-04-05T00:07", id="midnight"),
        pytest.param("17/04/2024 3:37 CH", "2024-04-17T15:37", id="chieu"),
        pytest.param("Thứ Hai, ngày 20/07/2026 - 06:31", "2026-07-20T06:31", id="ngay-between"),
        pytest.param("Cập nhật lúc: 08:30 17/4/2024", "2024-04-17T08:30", id="updated"),
        pytest.param("Ngày đăng: 12-04-2023", "2023-04-12T00:00", id="label-dashes"),
        pytest.param("Thứ hai, 09/12/2024 08:00 (GMT+7)", "2024-12-09T08:00", id="zone"),
        pytest.param("05/10/2026 15:42 GMT+7", "2026-10-05T15:42", id="zone-bare"),
        pytest.param("17 tháng 4 năm 2024", "2024-04-17T00:00", id="words"),
        pytest.param("Thứ Tư, ngày 17 Tháng Tư, 2024", "2024-04-17T00:00", id="month-name"),
        pytest.param("Nguyễn Văn A - 17/04/2024 08h30", "2024-04-17T08:30", id="byline-before"),
        pytest.param("T4, 17/04/2024 | 09:10", "2024-04-17T09:10", id="short-weekday"),
        pytest.param("17.4.2024", "2024-04-17T00:00", id="dots"),
        pytest.param("2024-04-17", "2024-04-17T00:00", id="iso"),
        pytest.param("Lượt xem: 1.204 | 17/04/2024", "2024-04-17T00:00", id="counter-before"),
        pytest.param("Ngày 17/4/2024, Bộ Nội vụ công bố chỉ số, theo đó Hòa Sơn đạt 88%.", None, id="prose"),
        pytest.param("Quảng Ninh 92,18 91,10 10/4/2023 1", None, id="table-row"),
        pytest.param("Nghị quyết số 76/NQ-CP ngày 15/7/2021", None, id="document"),
        pytest.param("31/02/2024", None, id="no-such-day"),
        pytest.param("Hà Nội xếp thứ 3/63", None, id="fraction"),
    ],
)
def test_a_line_that_gives_a_date(text, expected):
    found = date_line(text)
    assert (found and found.at.isoformat()[:16]) == expected
    assert found is None or found.at.utcoffset() is not None


def test_the_clock_of_a_page_is_told_from_its_date():
    clock = date_line("Hôm nay: Thứ sáu 02/10/2026 18:38")
    assert clock is not None
    assert clock.kind == "clock"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("2026-07-19T23:45:00&#x2B;07:00", "2026-07-19T23:45:00+07:00", id="entity"),
        pytest.param("2024-04-17T01:00:00Z", "2024-04-17T08:00:00+07:00", id="utc"),
        pytest.param("2024-04-17T08:00:00", "2024-04-17T08:00:00+07:00", id="no-zone"),
        pytest.param("2024-04-17T08:00:00.123456789+0700", "2024-04-17T08:00:00+07:00", id="nanoseconds"),
        pytest.param("2024-04-17 08:00:00 +07:00", "2024-04-17T08:00:00+07:00", id="blank-before-zone"),
        pytest.param("Wed, 17 Apr 2024 08:00:00 +0700", "2024-04-17T08:00:00+07:00", id="mail"),
        pytest.param("10/5/2026 3:42:00 PM", "2026-10-05T15:42:00+07:00", id="feed-month-first"),
        pytest.param("05/10/2026 15:42", "2026-10-05T15:42:00+07:00", id="day-first"),
        pytest.param("1713312000", "2024-04-17T07:00:00+07:00", id="epoch"),
        pytest.param("1713312000000", "2024-04-17T07:00:00+07:00", id="epoch-milliseconds"),
        pytest.param("", None, id="empty"),
        pytest.param("hôm qua", None, id="words"),
        pytest.param("0000-00-00T00:00:00", None, id="zeros"),
    ],
)
def test_a_metadata_value(value, expected):
    found = metadata_date(value)
    assert (found and found.isoformat()) == expected


def test_a_date_of_the_future_is_not_believed():
    at = datetime.fromisoformat("2026-07-19T23:45:00+07:00")
    assert plausible(at, datetime.fromisoformat("2024-01-01T00:00:00+07:00")) is None
    assert plausible(at, at) == at
    assert plausible(at.replace(year=1970), None) is None


def test_a_zone_other_than_ours_is_carried_over():
    found = first_date("17/04/2024 01:00 GMT+0")
    assert found is not None
    assert found.at.isoformat() == "2024-04-17T08:00:00+07:00"
