"""What an editor asks, doubts or has heard: the figure is looked up, while an article that says the same states nothing."""

from datetime import datetime

import pytest

from nlp.pipeline import explain, read_claim
from reformwatch.factcheck import check
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM

NOW = datetime(2024, 6, 1, tzinfo=VIETNAM)
SUPPORTED, REFUTED = "SUPPORTED", "REFUTED"
ASKED = [
    ("Nghe nói Hà Nội xếp thứ 3 về PAR INDEX năm 2023.", [SUPPORTED]),
    ("Nghe đồn Hà Nội xếp thứ 5 PAR INDEX 2023, có đúng không?", [REFUTED]),
    ("Tin đồn: Quảng Ninh đạt 92,18% PAR INDEX 2023.", [SUPPORTED]),
    ("Hình như năm 2023 Hà Nội được 91,43% PAR INDEX.", [SUPPORTED]),
    ("Mạng xã hội lan truyền tin Quảng Ninh dẫn đầu PAR INDEX 2023.", [SUPPORTED]),
    ("Ai đó nói Hà Nội đứng thứ 3 PAR INDEX 2023, con số này chưa được xác nhận.", [SUPPORTED]),
    ("Không rõ Hà Nội có xếp thứ 3 PAR INDEX 2023 không.", [SUPPORTED]),
    ("Có phải Hà Nội xếp thứ 5 PAR INDEX năm 2023 không?", [REFUTED]),
    ("Hà Nội xếp thứ 3 PAR INDEX 2023 đúng không?", [SUPPORTED]),
    ("PAR INDEX 2023 Hà Nội đứng thứ 3 à?", [SUPPORTED]),
    ("Liệu Hà Nội có đứng thứ 3 PAR INDEX 2023?", [SUPPORTED]),
    ("Phải chăng Hà Nội đứng thứ 5 PAR INDEX 2023?", [REFUTED]),
    ("Có thật là Hà Nội đứng thứ 3 PAR INDEX 2023?", [SUPPORTED]),
    ("Hà Nội xếp thứ 3 hay thứ 5 PAR INDEX 2023?", [SUPPORTED, REFUTED]),
    ("Hà Nội đạt 91,43% hay 90,43% PAR INDEX 2023?", [SUPPORTED, REFUTED]),
    ("Nghe nói PCI 2023 của Long An là 70,94 điểm, xếp thứ 2, tăng 8 bậc.", [SUPPORTED] * 3),
    ("Did Hanoi rank third in the 2023 PAR Index?", [SUPPORTED]),
    ("Rumour has it that Hanoi ranked fifth in the 2023 PAR Index.", [REFUTED]),
    ("Is it true that Quang Ninh topped the 2023 PCI with 71.25 points?", [SUPPORTED] * 2),
]


@pytest.mark.parametrize(("text", "labels"), ASKED)
def test_what_is_asked_or_passed_on_is_looked_up(text, labels):
    verdicts = check(text, now=NOW).verdicts
    assert [verdict.label for verdict in verdicts] == labels
    assert all(verdict.asked and "không khẳng định" in verdict.explanation for verdict in verdicts)


@pytest.mark.parametrize("text", [text for text, _ in ASKED])
def test_an_article_that_asks_or_passes_it_on_states_nothing(text):
    hashed = content_hash("", "", text)
    article = Article(id=article_id(None, hashed), text=text, content_hash=hashed, source="-", published_at=NOW)
    explained = explain(article)
    assert (explained.facts, explained.asked) == ((), ())
    assert read_claim(text, now=NOW).facts == ()


def test_what_is_supposed_is_not_looked_up():
    (verdict,) = check("Nếu Hà Nội đạt 95% PAR INDEX 2023 thì đứng đầu.", now=NOW).verdicts
    assert (verdict.label, verdict.reason, verdict.asked) == ("NOT_ENOUGH_EVIDENCE", "not_stated", False)
    assert "giả định" in verdict.explanation


def test_a_draft_keeps_what_it_states_apart_from_what_it_asks():
    draft = "Năm 2023, Hà Nội xếp thứ 3 về PAR INDEX. Có phải Quảng Ninh dẫn đầu PAR INDEX 2023?"
    first, second = check(draft, now=NOW).verdicts
    assert (first.asked, first.fact.subject.name, first.label) == (False, "Hà Nội", SUPPORTED)
    assert (second.asked, second.fact.subject.name, second.label) == (True, "Quảng Ninh", SUPPORTED)


def test_a_question_without_a_year_says_which_years_are_known():
    (verdict,) = check("Nam Định tụt 9 bậc PCI: Lãnh đạo tỉnh nói gì?", now=NOW).verdicts
    assert (verdict.reason, verdict.asked) == ("unknown_year", True)
