"""Claims against the shipped results; every expectation was read against the source that the table names."""

from datetime import datetime
from decimal import Decimal

import pytest

from reformwatch.factcheck import check, judge, sentences
from schema.catalogue import catalogue
from schema.dates import VIETNAM

SUPPORTED, REFUTED, DISPUTED, NEE = "SUPPORTED", "REFUTED", "DISPUTED", "NOT_ENOUGH_EVIDENCE"


def row(*stated, label, reason, correction=None, name, **more):
    return pytest.param(stated, more, label, reason, correction, id=name)


ROWS = [
    row("Hà Nội", "PAR_INDEX", 2023, "rank", 3, label=SUPPORTED, reason="match", name="rank"),
    row(
        "Hà Nội", "PAR_INDEX", 2023, "rank", 5,
        label=REFUTED, reason="mismatch", correction="Năm 2023, Hà Nội xếp thứ 3 về PAR INDEX", name="wrong-rank",
    ),
    row("Hà Nội", "PAR_INDEX", 2011, "rank", 3, label=NEE, reason="before_first_year", name="before-the-index"),
    row("Hà Nội", "SIPAS", 2016, "score", 80, label=NEE, reason="before_first_year", name="before-sipas"),
    row("Hà Nội", "PAR_INDEX", None, "rank", 3, label=NEE, reason="unknown_year", name="no-year-many-known"),
    row("Hà Nội", "PAR_INDEX", 2023, "score", "91.43", label=SUPPORTED, reason="match", name="score"),
    row("Hà Nội", "PAR_INDEX", 2023, "score", "91.4", label=SUPPORTED, reason="rounded", name="rounded"),
    row("Hà Nội", "PAR_INDEX", 2023, "score", "91", label=SUPPORTED, reason="rounded", name="rounded-to-whole"),
    row(
        "Hà Nội", "PAR_INDEX", 2023, "score", "92.43",
        label=REFUTED, reason="mismatch", correction="Năm 2023, Hà Nội đạt 91,43% về PAR INDEX", name="wrong-score",
    ),
    row("Hải Phòng", "PAR_INDEX", 2023, "score", "91.8", label=SUPPORTED, reason="truncated", name="cut-off"),
    row("Quảng Ninh", "PAR_INDEX", 2023, "rank", 1, out_of=63, label=SUPPORTED, reason="match", name="rank-of-63"),
    row(
        "Quảng Ninh", "PAR_INDEX", 2023, "rank", 1, out_of=60,
        label=REFUTED, reason="wrong_total", correction="Năm 2023, Quảng Ninh xếp thứ 1/63 về PAR INDEX", name="rank-of-60",
    ),
    row("Hà Nội", "PAR_INDEX", 2023, "score", 90, comparator=">", label=SUPPORTED, reason="match", name="over-90"),
    row(
        "Hà Nội", "PAR_INDEX", 2023, "score", 92, comparator=">",
        label=REFUTED, reason="mismatch", correction="Năm 2023, Hà Nội đạt 91,43% về PAR INDEX", name="over-92",
    ),
    row("Hà Nội", "PAR_INDEX", 2023, "score", 92, comparator="~", label=SUPPORTED, reason="approximate", name="nearly-92"),
    row("Hà Nội", "PAR_INDEX", 2023, "rank", 10, comparator="<=", label=SUPPORTED, reason="match", name="top-10"),
    row(
        "Đà Nẵng", "PAR_INDEX", 2023, "rank", 10, comparator="<=",
        label=REFUTED, reason="mismatch", correction="Năm 2023, Đà Nẵng xếp thứ 12 về PAR INDEX", name="twelfth-is-not-top-10",
    ),
    row("An Giang", "PAR_INDEX", 2023, "rank", None, from_bottom=1, label=SUPPORTED, reason="match", name="last"),
    row("Sóc Trăng", "PAR_INDEX", 2023, "rank", None, from_bottom=2, label=SUPPORTED, reason="match", name="last-but-one"),
    row(
        "Sóc Trăng", "PAR_INDEX", 2023, "rank", None, from_bottom=1,
        label=REFUTED, reason="mismatch", correction="Năm 2023, Sóc Trăng xếp thứ 62 về PAR INDEX", name="not-last",
    ),
    row("Lào Cai", "PAR_INDEX", 2023, "rank", 1, label=REFUTED, reason="held_by_other", name="first-is-another"),
    row("Lào Cai", "PAR_INDEX", 2023, "rank", 24, label=NEE, reason="no_data", name="nobody-known"),
    row("Lào Cai", "PAR_INDEX", 2023, "score", "87.5", label=NEE, reason="no_data", name="no-score"),
    row("Bộ Tư pháp", "PAR_INDEX", 2023, "rank", 1, label=SUPPORTED, reason="match", name="ministry"),
    row(
        "Bộ Công Thương", "PAR_INDEX", 2023, "rank", 15,
        label=REFUTED, reason="mismatch", correction="Năm 2023, Bộ Công Thương xếp thứ 17 về PAR INDEX", name="ministry-wrong",
    ),
    row("Bộ Giao thông vận tải", "PAR_INDEX", 2023, "score", "86.18", label=SUPPORTED, reason="match", name="a-ministry-of-then"),
    row("Cả nước", "PAR_INDEX", 2023, "score", "86.98", label=SUPPORTED, reason="match", name="average"),
    row("Cả nước", "SIPAS", 2024, "score", "83.94", label=SUPPORTED, reason="match", name="average-satisfaction"),
    row("Đồng bằng sông Hồng", "PAR_INDEX", 2023, "score", "88.33", label=SUPPORTED, reason="match", name="region"),
    row("Quảng Ninh", "PAR_INDEX", 2018, "score", "89.06", label=DISPUTED, reason="sources_disagree", name="papers-disagree"),
    row("Quảng Ninh", "PAR_INDEX", 2018, "rank", 1, label=SUPPORTED, reason="match", name="but-not-on-the-rank"),
    row("Quảng Ninh", "PAR_INDEX", 2018, "score", "95", label=REFUTED, reason="mismatch",
        correction="Năm 2018, Quảng Ninh đạt 89,06% về PAR INDEX", name="wrong-whoever-is-right"),
    row("Cà Mau", "PAR_INDEX", 2023, "rank", 32, label=DISPUTED, reason="doubtful_source", name="order-contradicts-scores"),
    row("Hà Nội", "PAPI", 2019, "score", "42.53", unit="points", label=DISPUTED, reason="sources_disagree", name="papi-2019"),
    row("Tây Ninh", "PCI", 2008, "rank", 55, label=DISPUTED, reason="sources_disagree", name="ranks-of-two-tables"),
    row("Tây Ninh", "PCI", 2008, "score", "45.09", unit="points", label=SUPPORTED, reason="match", name="score-undisputed"),
    row("Đà Nẵng", "PCI", 2022, "rank", 9, label=SUPPORTED, reason="match", name="official-table"),
    row("Quảng Ninh", "PCI", 2022, "rank_change", 0, base_year=2021, label=SUPPORTED, reason="match", name="unchanged"),
    row("Hà Nội", "PCI", 2021, "rank_change", -1, base_year=2020, label=SUPPORTED, reason="match", name="one-place-lost"),
    row("Hà Nội", "SIPAS", 2024, "rank_change", 10, label=SUPPORTED, reason="match", name="ten-places-better"),
    row(
        "Hà Nội", "SIPAS", 2024, "rank_change", 9,
        label=REFUTED, reason="mismatch", correction="Năm 2024, Hà Nội tăng 10 bậc về SIPAS so với năm 2023", name="nine-places",
    ),
    row(
        "Tiền Giang", "SIPAS", 2023, "rank_change", 7, label=REFUTED, reason="mismatch",
        correction="Năm 2023, Tiền Giang tăng 6 bậc về SIPAS so với năm 2022", name="a-subtraction-of-the-press",
    ),
    row("Tiền Giang", "SIPAS", 2023, "score_change", "3.69", label=SUPPORTED, reason="match", name="points-gained"),
    row("Lào Cai", "PAR_INDEX", 2023, "rank_change", 3, label=NEE, reason="no_data", name="change-of-unknown"),
    row("Hà Nội", "PAR_INDEX", 2012, "rank_change", 3, label=NEE, reason="before_first_year", name="change-from-before"),
    row("Hà Nội", "PAPI", 2016, "score", 75, unit="points", label=REFUTED, reason="mismatch",
        correction="Năm 2016, Hà Nội đạt 33,8060 điểm về PAPI", name="beyond-the-scale"),
    row("Lào Cai", "PAR_INDEX", 2023, "score", 120, label=REFUTED, reason="out_of_range", name="over-a-hundred"),
    row("Lào Cai", "PAR_INDEX", 2023, "rank", 70, label=REFUTED, reason="out_of_range", name="seventieth-of-63"),
    row("Lai Châu", "PCI", 2023, "rank", 45, label=NEE, reason="not_published", name="only-30-published"),
    row("Hải Dương", "PAR_INDEX", 2025, "rank", 4, label=NEE, reason="unit_merged", name="merged-away"),
    row("Hà Nội", "DTI", 2024, "rank", 1, out_of=34, label=SUPPORTED, reason="match", name="table-of-34"),
    row("Huế", "DTI", 2023, "rank", 3, label=SUPPORTED, reason="match", name="hue-was-thua-thien-hue"),
    row("Hà Nội", "PAR_INDEX", 2024, "score", 95, modality="target", comparator=">=", label=NEE, reason="target_only", name="a-plan"),
    row("Hà Nội", "XYZ", 2023, "rank", 1, label=NEE, reason="unknown_indicator", name="no-such-index"),
    row("Đà Nẵng", "PAPI", 2023, "rank", 28, label=NEE, reason="only_bounds", name="a-table-with-gaps-proves-no-place"),
    row("Hà Nội", "PII", 2025, "score", "65.7", unit="points", label=SUPPORTED, reason="rounded", name="pii"),
]  # fmt: skip


@pytest.mark.parametrize(("stated", "more", "label", "reason", "correction"), ROWS)
def test_a_claim_is_judged_by_the_shipped_results(fact, stated, more, label, reason, correction):
    verdict = judge(fact(*stated, **more), claim="câu", catalogue=catalogue())
    assert (verdict.label, verdict.reason) == (label, reason), verdict.explanation
    assert verdict.correction == correction
    assert verdict.explanation.endswith((".", ")"))
    if label != NEE and reason != "out_of_range":
        assert verdict.citations


def test_a_refuted_figure_comes_with_the_right_one_and_the_difference(fact):
    verdict = judge(fact("Hà Nội", "PAR_INDEX", 2023, "score", "92.43"), claim="câu", catalogue=catalogue())
    assert (verdict.expected, verdict.difference) == (Decimal("91.43"), Decimal("1.00"))
    assert verdict.citations[0].url.startswith("https://")


def test_a_change_shows_its_arithmetic_and_both_years(fact):
    verdict = judge(fact("Tiền Giang", "SIPAS", 2023, "rank_change", 7), claim="câu", catalogue=catalogue())
    assert verdict.formula == "53 − 47 = 6"
    assert [citation.basis for citation in verdict.citations] == ["arithmetic", "press", "press"]
    assert {citation.rank for citation in verdict.citations[1:]} == {53, 47}


def test_both_sides_of_a_dispute_are_named(fact):
    verdict = judge(fact("Quảng Ninh", "PAR_INDEX", 2018, "score", "89.06"), claim="câu", catalogue=catalogue())
    assert {citation.value for citation in verdict.citations} == {Decimal("89.06"), Decimal("89.6"), Decimal(81)}
    assert "89,06%" in verdict.explanation
    assert "89,6%" in verdict.explanation


def test_a_merged_province_is_explained_with_its_heir(fact):
    verdict = judge(fact("Hải Dương", "PAR_INDEX", 2025, "rank", 4), claim="câu", catalogue=catalogue())
    assert "30/6/2025" in verdict.explanation
    assert "Hải Phòng" in verdict.explanation


def test_without_a_year_the_years_that_fit_are_named(fact):
    verdict = judge(fact("Hà Nội", "PAR_INDEX", None, "rank", 3), claim="câu", catalogue=catalogue())
    assert verdict.label == NEE
    assert verdict.explanation.endswith("Con số này khớp với năm 2014, 2016, 2022, 2023, 2024.")


def test_a_year_that_the_reader_inferred_is_named(fact):
    stated = fact("Hà Nội", "PAR_INDEX", 2023, "rank", 3, year_basis="context")
    verdict = judge(stated, claim="câu", catalogue=catalogue())
    assert verdict.explanation.endswith("theo ngữ cảnh hiểu là năm 2023.")


def test_a_text_without_figures_says_so(claim):
    report = check("Cải cách hành chính là khâu đột phá.", read=claim())
    assert [verdict.reason for verdict in report.verdicts] == ["no_figure"]


def test_a_draft_gets_verdicts_sentence_by_sentence(claim, fact):
    draft = "Kết quả PAR INDEX\n\nNăm 2023, Hà Nội xếp thứ 3. TP. Hải Phòng xếp thứ 5, đạt 91,87%."
    read = claim(
        ("xếp thứ 3", fact("Hà Nội", "PAR_INDEX", 2023, "rank", 3)),
        ("xếp thứ 5", fact("Hải Phòng", "PAR_INDEX", 2023, "rank", 5)),
        ("91,87%", fact("Hải Phòng", "PAR_INDEX", 2023, "score", "91.87")),
    )
    report = check(draft, read=read)
    labels = [[verdict.label for verdict in sentence.verdicts] for sentence in report.sentences]
    assert labels == [[], [SUPPORTED], [REFUTED, SUPPORTED]]
    assert report.sentences[2].text == "TP. Hải Phòng xếp thứ 5, đạt 91,87%."
    assert draft[report.sentences[2].start :].startswith("TP. Hải Phòng")


def test_a_draft_of_many_sentences_keeps_every_letter():
    text = "Một. Hai! Ba?\n\n  Bốn… Năm 2023 tăng 1.5 điểm."
    assert [text[start : start + len(part)] for start, part in sentences(text)] == [part for _, part in sentences(text)]
    assert len(sentences(text)) == 5


class TestWithArticles:
    """Articles in the index beside the shipped table."""

    def test_press_counts_families_not_articles(self, fact, article, reading, fill):
        body = (
            "Lào Cai đạt 88,50% PAR INDEX 2023, theo công bố của Bộ Nội vụ sáng nay tại Hà Nội trước đại diện các tỉnh."
        )
        other = "Báo cáo của tỉnh cho biết Lào Cai đạt 87,10% PAR INDEX 2023."
        known = fact("Lào Cai", "PAR_INDEX", 2023, "score", "88.5")
        copies = [
            reading(
                article(body, url=f"https://bao{number}.example/a", day="2024-04-17", outlet=f"bao{number}"),
                ("88,50%", known),
            )
            for number in range(3)
        ]
        rival = reading(
            article(other, url="https://khac.example/b", day="2024-04-18"),
            ("87,10%", fact("Lào Cai", "PAR_INDEX", 2023, "score", "87.1")),
        )
        backend = fill(*copies, rival)
        verdict = judge(known, claim="câu", catalogue=catalogue(), backend=backend)
        assert verdict.label == DISPUTED
        assert len({citation.family for citation in verdict.citations}) == 2
        assert len(verdict.citations) == 2
        assert "88,5% (1 nguồn)" in verdict.explanation

    def test_an_article_supports_with_its_sentence(self, fact, article, reading, fill):
        backend = fill(
            reading(
                article("Năm 2023, Lào Cai xếp thứ 24 PAR INDEX.", url="https://laocai.example/a"),
                ("Năm 2023, Lào Cai xếp thứ 24 PAR INDEX.", fact("Lào Cai", "PAR_INDEX", 2023, "rank", 24)),
            )
        )
        verdict = judge(
            fact("Lào Cai", "PAR_INDEX", 2023, "rank", 24), claim="câu", catalogue=catalogue(), backend=backend
        )
        assert verdict.label == SUPPORTED
        assert verdict.citations[0].basis == "extracted"
        assert verdict.citations[0].evidence.quote == "Năm 2023, Lào Cai xếp thứ 24 PAR INDEX."

    def test_an_official_value_is_not_outvoted(self, fact, article, reading, fill):
        rival = reading(
            article("Đà Nẵng xếp thứ 8 PCI 2022.", url="https://sai.example/a"),
            ("thứ 8", fact("Đà Nẵng", "PCI", 2022, "rank", 8)),
        )
        verdict = judge(
            fact("Đà Nẵng", "PCI", 2022, "rank", 9), claim="câu", catalogue=catalogue(), backend=fill(rival)
        )
        assert verdict.label == SUPPORTED
        assert "hạng 8" in verdict.explanation

    def test_a_press_value_against_an_article_is_a_dispute(self, fact, article, reading, fill):
        rival = reading(
            article("Hà Nội xếp thứ 4 PAR INDEX 2023.", url="https://sai.example/a"),
            ("thứ 4", fact("Hà Nội", "PAR_INDEX", 2023, "rank", 4)),
        )
        verdict = judge(
            fact("Hà Nội", "PAR_INDEX", 2023, "rank", 3), claim="câu", catalogue=catalogue(), backend=fill(rival)
        )
        assert (verdict.label, verdict.reason) == (DISPUTED, "sources_disagree")

    def test_a_plan_stated_as_a_result_is_not_enough(self, fact, article, reading, fill):
        plan = fact("Lào Cai", "PAR_INDEX", 2024, "score", 90, comparator=">=", modality="target")
        backend = fill(
            reading(
                article("Lào Cai phấn đấu đạt tối thiểu 90% PAR INDEX 2024.", url="https://laocai.example/b"),
                ("90%", plan),
            )
        )
        verdict = judge(
            fact("Lào Cai", "PAR_INDEX", 2024, "score", 90), claim="câu", catalogue=catalogue(), backend=backend
        )
        assert (verdict.label, verdict.reason) == (NEE, "target_only")
        assert "mục tiêu" in verdict.explanation

    def test_a_plan_stated_as_a_plan_is_supported_by_it(self, fact, article, reading, fill):
        plan = fact("Lào Cai", "PAR_INDEX", 2024, "score", 90, comparator=">=", modality="target")
        backend = fill(
            reading(
                article("Lào Cai phấn đấu đạt tối thiểu 90% PAR INDEX 2024.", url="https://laocai.example/b"),
                ("90%", plan),
            )
        )
        verdict = judge(plan, claim="câu", catalogue=catalogue(), backend=backend)
        assert (verdict.label, verdict.reason) == (SUPPORTED, "target_match")

    def test_a_plan_stated_as_a_result_is_judged_by_the_result_where_one_is_known(self, fact, article, reading, fill):
        plan = fact("Hà Nội", "PAR_INDEX", 2023, "score", 95, modality="target")
        backend = fill(
            reading(article("Hà Nội phấn đấu đạt 95% PAR INDEX 2023.", url="https://hanoi.example/b"), ("95%", plan))
        )
        verdict = judge(
            fact("Hà Nội", "PAR_INDEX", 2023, "score", 95), claim="câu", catalogue=catalogue(), backend=backend
        )
        assert (verdict.label, verdict.expected) == (REFUTED, Decimal("91.43"))

    def test_without_a_year_the_only_one_known_is_taken_and_named(self, fact, article, reading, fill):
        stated = fact("Lai Châu", "DDCI", 2023, "rank", 2)
        backend = fill(reading(article("Lai Châu xếp thứ 2 DDCI 2023.", url="https://lc.example/b"), ("thứ 2", stated)))
        verdict = judge(stated.model_copy(update={"year": None}), claim="câu", catalogue=catalogue(), backend=backend)
        assert verdict.label == SUPPORTED
        assert "chỉ có số liệu năm 2023" in verdict.explanation


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("Năm 2023 Hà Nội xếp thứ 3 về PAR INDEX", SUPPORTED, id="right"),
        pytest.param("Năm 2023 Hà Nội xếp thứ 5 về PAR INDEX", REFUTED, id="wrong"),
        pytest.param("Năm 2011 Hà Nội xếp thứ 3 về PAR INDEX", NEE, id="too-early"),
        pytest.param("Hà Nội đẩy mạnh cải cách hành chính", NEE, id="no-figure"),
        pytest.param("Năm 2023, Quảng Ninh đạt 92,18% về PAR INDEX", SUPPORTED, id="decimal-comma"),
    ],
)
def test_a_typed_claim_is_read_and_judged(text, label):
    report = check(text, now=datetime(2024, 6, 1, tzinfo=VIETNAM))
    assert {verdict.label for verdict in report.verdicts} == {label}
