"""What an editor reads that something is not so: the fact denied is looked up, and the denial judged."""

from datetime import datetime

import pytest

from nlp.pipeline import explain, read_claim
from reformwatch.factcheck import check
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM

NOW = datetime(2024, 6, 1, tzinfo=VIETNAM)
SUPPORTED, REFUTED, UNKNOWN = "SUPPORTED", "REFUTED", "NOT_ENOUGH_EVIDENCE"
DENIED = [
    ("Năm 2023 Hà Nội không lọt tốp 10 PAR INDEX.", [REFUTED]),
    ("Năm 2023 Hà Nội không nằm trong nhóm 5 tỉnh dẫn đầu PAR INDEX.", [REFUTED]),
    ("Hà Nội không đứng thứ 3 PAR INDEX 2023.", [REFUTED]),
    ("Hà Nội không đứng thứ 5 PAR INDEX 2023.", [SUPPORTED]),
    ("Không có tên Hà Nội trong tốp 5 PAR INDEX 2023.", [REFUTED]),
    ("Hà Nội đã rớt khỏi tốp 3 PAR INDEX 2023.", [REFUTED]),
    ("Năm 2023 Quảng Ninh không dẫn đầu PCI.", [REFUTED]),
    ("PCI 2023: Long An không phải tỉnh đứng đầu.", [SUPPORTED]),
    ("PAR INDEX 2023 của Hà Nội chưa đạt 90%.", [REFUTED]),
    ("PAR INDEX 2023 của Hà Nội chưa chạm mốc 95%.", [SUPPORTED]),
    ("PAR INDEX 2023 của Hà Nội không phải là 90%.", [SUPPORTED]),
    ("Hà Nội chưa vượt 91% PAR INDEX 2023.", [REFUTED]),
    ("Thông tin Hà Nội xếp thứ 3 PAR INDEX 2023 là sai sự thật.", [REFUTED]),
    ("Hà Nội xếp thứ 10 PAR INDEX 2023 là tin giả.", [SUPPORTED]),
    ("UBND thành phố bác bỏ thông tin Hà Nội xếp thứ 7 PAR INDEX 2023.", [SUPPORTED]),
    ("Nghe nói năm 2023 Hà Nội không vào được top 10 PAR INDEX.", [REFUTED]),
    ("Năm 2023, Thái Bình không còn trong tốp 10 PCI.", [UNKNOWN]),
]


@pytest.mark.parametrize(("text", "labels"), DENIED)
def test_what_is_denied_is_looked_up_and_the_denial_judged(text, labels):
    verdicts = check(text, now=NOW).verdicts
    assert [verdict.label for verdict in verdicts] == labels
    assert all(verdict.denied and not verdict.asked for verdict in verdicts)
    assert all("Câu phủ định điều này" in verdict.explanation and not verdict.correction for verdict in verdicts)


@pytest.mark.parametrize("text", [text for text, _ in DENIED])
def test_an_article_that_denies_it_states_nothing(text):
    hashed = content_hash("", "", text)
    article = Article(id=article_id(None, hashed), text=text, content_hash=hashed, source="-", published_at=NOW)
    explained = explain(article)
    assert (explained.facts, explained.denied) == ((), ())
    assert read_claim(text, now=NOW).facts == ()


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param(
            "Năm 2023 Hà Nội không chỉ đạt 91,43% PAR INDEX mà còn xếp thứ 3.", [SUPPORTED] * 2, id="not-only"
        ),
        pytest.param("PAR INDEX năm 2023 của Hà Nội không dưới 90%.", [SUPPORTED], id="no-less"),
        pytest.param("Không phải Quảng Ninh mà Hải Phòng dẫn đầu PAR INDEX 2023.", [REFUTED], id="not-this-but-that"),
        pytest.param("Năm 2023, không ngoài dự đoán, Quảng Ninh dẫn đầu PAR INDEX.", [SUPPORTED], id="as-foreseen"),
    ],
)
def test_a_word_of_denial_that_denies_no_figure_leaves_it_stated(text, labels):
    verdicts = check(text, now=NOW).verdicts
    assert [verdict.label for verdict in verdicts] == labels
    assert not any(verdict.denied for verdict in verdicts)


def test_what_is_denied_for_want_of_a_year_names_the_years_that_are_known():
    (verdict,) = check("Hà Nội chưa bao giờ đứng đầu PAR INDEX.", now=None).verdicts
    assert (verdict.label, verdict.reason, verdict.denied) == (UNKNOWN, "unknown_year", True)


def test_a_draft_keeps_what_it_states_apart_from_what_it_denies():
    first, second = check("Năm 2023, Hà Nội không dẫn đầu PAR INDEX mà chỉ xếp thứ 3.", now=NOW).verdicts
    assert (first.denied, first.label, first.fact.value) == (True, SUPPORTED, 1)
    assert (second.denied, second.label, second.fact.value) == (False, SUPPORTED, 3)
