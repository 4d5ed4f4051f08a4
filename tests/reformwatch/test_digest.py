from datetime import date, datetime

import pytest

from reformwatch.digest import digest, week_of, week_to
from reformwatch.digest_text import as_html, as_markdown, as_text
from reformwatch.errors import QuestionError
from schema.dates import VIETNAM

WEEK = (date(2024, 4, 15), date(2024, 4, 21))


@pytest.fixture
def week(fact, article, reading, fill):
    """A week with a new, a changed, a disputed, a repeated and a confirmed figure, and one reprint."""
    before = reading(
        article(
            "Lào Cai đạt 80,00% DDCI. Yên Bái xếp thứ 9 PAR INDEX.",
            title="Bài cũ",
            url="https://cu.example/1",
            outlet="Báo Cũ",
            day="2024-04-02",
        ),
        ("Lào Cai đạt 80,00% DDCI.", fact("Lào Cai", "DDCI", 2023, "score", "80.00")),
        ("Yên Bái xếp thứ 9 PAR INDEX.", fact("Yên Bái", "PAR_INDEX", 2023, "rank", 9)),
    )
    body = (
        "Hà Nội xếp thứ ba với 91,43%. Lào Cai đạt 81,00% DDCI. Yên Bái xếp thứ 9 PAR INDEX. "
        + "Câu nền của bài. " * 20
    )
    facts = (
        ("Hà Nội xếp thứ ba với 91,43%.", fact("Hà Nội", "PAR_INDEX", 2023, "rank", 3)),
        ("Hà Nội xếp thứ ba với 91,43%.", fact("Hà Nội", "PAR_INDEX", 2023, "score", "91.43")),
        ("Lào Cai đạt 81,00% DDCI.", fact("Lào Cai", "DDCI", 2023, "score", "81.00")),
        ("Yên Bái xếp thứ 9 PAR INDEX.", fact("Yên Bái", "PAR_INDEX", 2023, "rank", 9)),
    )
    news = reading(
        article(body, title="Công bố PAR INDEX 2023", url="https://moi.example/1", outlet="Báo Mới", day="2024-04-17"),
        *facts,
    )
    copy = reading(
        article(body, title="Công bố PAR INDEX", url="https://chep.example/1", outlet="Báo Chép", day="2024-04-18"),
        *facts,
    )
    rival = reading(
        article(
            "Bến Tre đứng thứ 20 PAPI, theo sở.",
            title="Bến Tre <b>vươn</b> lên",
            url="https://x.example/1",
            outlet="Báo X",
            day="2024-04-19",
        ),
        ("Bến Tre đứng thứ 20 PAPI, theo sở.", fact("Bến Tre", "DDCI", 2023, "rank", 20)),
    )
    other = reading(
        article(
            "Bến Tre xếp hạng 22 PAPI.",
            title="Bến Tre",
            url="https://y.example/1",
            outlet="Báo Y",
            day="2024-04-20",
        ),
        ("Bến Tre xếp hạng 22 PAPI.", fact("Bến Tre", "DDCI", 2023, "rank", 22)),
    )
    late = reading(
        article("Sơn La xếp thứ 30 PAR INDEX.", title="Sau", url="https://sau.example/1", day="2024-04-22"),
        ("Sơn La xếp thứ 30 PAR INDEX.", fact("Sơn La", "PAR_INDEX", 2023, "rank", 30)),
    )
    return fill(late, other, copy, before, rival, news)


EXPECTED = """\
ĐIỂM TIN CẢI CÁCH HÀNH CHÍNH, 15/4/2024 – 21/4/2024
10 số liệu trong 4 bài, gộp các chỗ nói cùng một điều còn 5: 2 mới, 1 thay đổi, 1 chưa thống nhất; 1 đã biết từ trước.

CHƯA THỐNG NHẤT

Bến Tre <b>vươn</b> lên [Báo X, 19/4/2024]
  - Năm 2023, Bến Tre xếp thứ 20 về DDCI
    nhưng Báo Y: năm 2023, Bến Tre xếp thứ 22 về DDCI, 20/4/2024 — https://y.example/1
    “Bến Tre đứng thứ 20 PAPI, theo sở.” — https://x.example/1

THAY ĐỔI

Công bố PAR INDEX 2023 [Báo Mới, 17/4/2024, 2 bản đăng]
  - Năm 2023, Lào Cai đạt 81% về DDCI
    trước đây Báo Cũ: năm 2023, Lào Cai đạt 80% về DDCI, 2/4/2024 — https://cu.example/1
    “Lào Cai đạt 81,00% DDCI.” — https://moi.example/1

MỚI

Công bố PAR INDEX 2023 [Báo Mới, 17/4/2024, 2 bản đăng]
  - Năm 2023, Hà Nội xếp thứ 3 về PAR INDEX (khớp kết quả đã công bố)
  - Năm 2023, Hà Nội đạt 91,43% về PAR INDEX (khớp kết quả đã công bố)
    “Hà Nội xếp thứ ba với 91,43%.” — https://moi.example/1
"""


def test_the_digest_of_a_week_reads_as_it_should(week):
    assert as_text(digest(week, first=WEEK[0], last=WEEK[1])) == EXPECTED


def test_every_line_stands_on_a_record_of_the_index(week):
    found = digest(week, first=WEEK[0], last=WEEK[1])
    lines = [line for story in found.stories for line in story.lines]
    assert lines
    for line in lines:
        stored = week.article(line.fact.article)
        evidence = line.source.evidence
        assert stored.field(evidence.field)[evidence.start : evidence.end] == evidence.quote
        assert line.fact in list(week.facts())


def test_the_order_of_reading_changes_nothing(week, tmp_path):
    from indexer.backend import open_backend  # noqa: PLC0415

    with open_backend(f"embedded:{tmp_path / 'other'}") as other:
        for reading in reversed(list(week.readings())):
            other.put(reading)
        other.flush()
        assert digest(other, first=WEEK[0], last=WEEK[1]) == digest(week, first=WEEK[0], last=WEEK[1])


def test_html_escapes_what_was_crawled(week):
    page = as_html(digest(week, first=WEEK[0], last=WEEK[1]))
    assert "<b>vươn" not in page
    assert "&lt;b&gt;vươn" in page
    assert '<html lang="vi">' in page


def test_markdown_leaves_crawled_marks_without_effect(week):
    text = as_markdown(digest(week, first=WEEK[0], last=WEEK[1]))
    assert "\\<b\\>vươn" in text
    assert "([nguồn](<https://moi.example/1>))" in text


def test_a_link_that_is_no_web_address_stays_text(fact, article, reading, fill):
    backend = fill(
        reading(
            article("Hà Nội thứ 3.", title="Xấu", url="javascript:alert(1)", day="2024-04-17"),
            ("thứ 3", fact("Hà Nội", "PAR_INDEX", 2023, "rank", 3)),
        )
    )
    found = digest(backend, first=WEEK[0], last=WEEK[1])
    assert 'href="javascript' not in as_html(found)
    assert "](<javascript" not in as_markdown(found)


def test_an_empty_week_says_so(week):
    found = digest(week, first=date(2020, 1, 6), last=date(2020, 1, 12))
    assert found.stories == ()
    assert "không có số liệu" in as_text(found)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("2024-W16", date(2024, 4, 15), date(2024, 4, 21), id="iso-week"),
        pytest.param("2024-04-21", date(2024, 4, 15), date(2024, 4, 21), id="last-day"),
        pytest.param("2021-W01", date(2021, 1, 4), date(2021, 1, 10), id="first-week"),
    ],
)
def test_a_week_is_seven_days(text, first, last):
    assert week_of(text) == (first, last)


@pytest.mark.parametrize("text", ["tuần này", "2024-W99", "21/4/2024", "2024-W"])
def test_a_week_that_is_none_is_an_error(text):
    with pytest.raises(QuestionError, match=text):
        week_of(text)


def test_the_week_ends_today_in_vietnamese_time():
    late_evening_in_london = datetime.fromisoformat("2024-04-20T18:00:00+00:00")
    assert week_to(late_evening_in_london) == week_to(datetime(2024, 4, 21, 1, tzinfo=VIETNAM)) == WEEK
