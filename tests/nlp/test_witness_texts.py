"""The witness on whole texts: what adds up, what does not, and whose confidence falls."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from nlp.pipeline import explain, read_claim
from nlp.tallies import tally
from nlp.witness import witness
from schema.article import Article
from schema.fact import Evidence, Fact, Subject

GOLD = Path(__file__).parent.parent / "gold" / "development"


def checks(text: str, *, closes: bool) -> set[tuple[str, str]]:
    facts = explain(Article(id="a", content_hash="h", source="-", text=text)).facts
    return {(check.kind, check.sum) for fact in facts for check in fact.checks if check.closes is closes}


SUMS = [
    pytest.param("Năm 2023, PAR INDEX của Hà Nội đạt 91,43%, tăng {} so với năm 2022 (89,58%).", "1,85%", "2,85%", "score_change", id="score"),
    pytest.param("PAR INDEX 2023 của Hà Nội tăng {} điểm phần trăm, từ 89,58% năm 2022 lên 91,43%.", "1,85", "1,58", "score_change", id="from-to"),
    pytest.param("Năm 2023, Lạng Sơn xếp thứ 10 về DTI, tăng {} bậc so với năm 2022 (thứ 14).", "4", "5", "rank_change", id="places"),
    pytest.param("PCI 2023 của Trà Vinh tụt {} bậc, từ hạng 3 xuống hạng 12.", "9", "8", "rank_change", id="places-lost"),
    pytest.param("PAR INDEX 2023: Quảng Ninh dẫn đầu với 92,18%. An Giang xếp cuối với 81,32%. Trung bình 63 tỉnh, thành phố là {}.", "86,98%", "96,98%", "mean", id="mean"),
    pytest.param("Năm 2023, Hà Nội xếp thứ {}/63 về SIPAS.", "21", "65", "total", id="total"),
    pytest.param("Cao Bằng đạt 81,6% PAR INDEX năm 2023.\n\nNăm 2023, Cao Bằng đạt {} PAR INDEX.", "81,60%", "83,1%", "agreement", id="said-twice"),
    pytest.param("PCI 2022 của Bắc Ninh xếp thứ 7.\n\nNăm 2022, Bắc Ninh nằm trong top {} PCI.", "10", "5", "agreement", id="rank-and-top"),
    pytest.param("Năm 2023, 8/10 chỉ số thành phần PCI của Huế tăng điểm, {} chỉ số giảm điểm; PCI đạt 69,19 điểm.", "2", "3", "tally", id="up-and-down"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "kind"), SUMS)
def test_a_right_sum_closes_and_a_wrong_one_does_not(text, right, wrong, kind):
    assert checks(text.format(right), closes=False) == set()
    assert kind in {kind for kind, _ in checks(text.format(right), closes=True)} or kind in {"total", "agreement"}
    assert kind in {kind for kind, _ in checks(text.format(wrong), closes=False)}


def test_a_table_out_of_order_is_flagged_on_all_four_figures():
    text = "PAR INDEX 2023: Hà Nội xếp thứ 3 với {}; Cà Mau xếp thứ 4 với 86,89%."
    assert checks(text.format("91,43%"), closes=False) == set()
    assert checks(text.format("86,43%"), closes=False) == {("order", "Hà Nội 86,43 < Cà Mau 86,89")}
    facts = explain(Article(id="a", content_hash="h", source="-", text=text.format("86,43%"))).facts
    assert [len(fact.checks) for fact in facts] == [1, 1, 1, 1]


def test_nobody_is_above_the_first():
    text = "PCI 2023: Quảng Ninh dẫn đầu với 71,25 điểm. Long An đạt {} điểm."
    assert checks(text.format("70,94"), closes=False) == set()
    assert checks(text.format("72,94"), closes=False) == {("order", "72,94 ≤ 71,25")}


@pytest.mark.parametrize(
    ("change", "unit", "sum_"),
    [
        pytest.param("1,85%", "percentage_points", "91,43 - 89,58 = 1,85", id="points-after-all"),
        pytest.param("2,07%", "percent", "(91,43 - 89,58) / 89,58 = 2,07%", id="a-share-of-growth"),
        pytest.param("1,85 điểm phần trăm", "percentage_points", "91,43 - 89,58 = 1,85", id="said-to-be-points"),
    ],
)
def test_arithmetic_tells_points_from_percent(change, unit, sum_):
    facts = read_claim(f"PAR INDEX năm 2022 của Hà Nội là 89,58%, năm 2023 là 91,43%, tăng {change}.").facts
    (found,) = [fact for fact in facts if fact.measure == "score_change"]
    assert (found.unit, [check.sum for check in found.checks]) == (unit, [sum_])
    assert all(check.closes for check in found.checks)


def test_what_does_not_add_up_is_worth_less_and_keeps_its_value():
    text = "Năm 2023, PAR INDEX của Hà Nội đạt 91,43%, tăng {}% so với năm 2022 (89,58%)."
    sound, odd = (read_claim(text.format(change)).facts for change in ("1,85", "2,85"))
    assert [fact.value for fact in odd] == [Decimal("91.43"), Decimal("2.85"), Decimal("89.58")]
    assert all(doubted.confidence < fact.confidence for fact, doubted in zip(sound, odd, strict=True))


CONTRADICTIONS = [
    pytest.param("Năm 2023, PAR INDEX của Hà Nội đạt 91,43%.\n\nHội nghị nêu nhiều cách làm mới. Thành phố đạt 95,68%.", ["91.43"], id="handed-down"),
    pytest.param("Năm 2023, PAR INDEX của Hà Nội đạt 91,43%.\n\nNăm 2023, PAR INDEX của Hà Nội đạt 91,34%.", ["91.43", "91.34"], id="said-in-full-both-times"),
    pytest.param("Năm 2023, PAR INDEX của Hà Nội đạt 91,43%.\n\nThành phố đạt 91,4%.", ["91.43", "91.4"], id="rounded"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), CONTRADICTIONS)
def test_what_is_handed_down_gives_way_to_what_is_said(text, values):
    read = explain(Article(id="a", content_hash="h", source="-", text=text))
    assert [str(fact.value) for fact in read.facts] == values
    if len(values) == 1:
        reasons = [refused.reason for each in read.sentences for refused in each.bound.refused]
        assert "the article gives another value for the same" in reasons


TALLIES = [
    pytest.param("có 53 tỉnh tăng điểm, 9 tỉnh giảm điểm trong 63 tỉnh", "53 + 9 = 62 ≠ 63", id="one-unexplained"),
    pytest.param("trong 63 tỉnh, 53 tỉnh tăng hạng, 9 tỉnh giảm hạng và 1 tỉnh giữ nguyên", "53 + 9 + 1 = 63", id="all"),
    pytest.param("11/17 bộ tăng điểm, 6 bộ giảm", "11 + 6 = 17", id="ministries"),
    pytest.param("6/10 chỉ số thành phần tăng hạng, 3 chỉ số tụt hạng, 1 không đổi", "6 + 3 + 1 = 10", id="components"),
    pytest.param("53 tỉnh tăng điểm, trong đó 10 tỉnh tăng trên 2%, 9 tỉnh giảm trong 63 tỉnh", None, id="counted-twice"),
    pytest.param("53 tỉnh tăng điểm, 9 tỉnh giảm điểm", None, id="of-how-many"),
    pytest.param("tỉnh tăng 9 bậc, trong khi 63 tỉnh giảm", None, id="places-are-no-count"),
    pytest.param("năm 2023 tăng 1,2%, giảm 3% so với 63 tỉnh", None, id="percentages"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "told"), TALLIES)
def test_what_rose_fell_and_stayed_makes_all_or_does_not(sentence, told):
    found = tally(sentence)
    assert (found.sum if found else None) == told
    assert found is None or found.closes is ("≠" not in found.sum)


TRUE_CONTRADICTIONS = frozenset({"dq029", "ls017"})
"""Texts of the gold that contradict themselves, as articles do."""


def gold_facts() -> dict[str, list[Fact]]:
    """The gold's own annotations as records: what a perfect reading would hand to the witness."""
    rows = [json.loads(row) for row in (GOLD / "articles.jsonl").read_text("utf-8").splitlines()]
    named = [(row["doc"], row) for row in rows if "subject" in row]
    for path in sorted(GOLD.glob("*.jsonl")):
        if path.stem not in {"articles", "negatives"}:
            for row in path.read_text("utf-8").splitlines():
                line = json.loads(row)
                named += [(line["id"], fact) for fact in line["facts"]]
    found: dict[str, list[Fact]] = {}
    for number, (doc, row) in enumerate(named):
        code, _, component = row["indicator"].partition("/")
        found.setdefault(doc, []).append(
            Fact(
                id=str(number), source="-", article="a", subject=Subject(id=row["subject"], name=row["subject"], type=row["subject_type"]),
                indicator=code, component=component or None, scope=row["scope"], year=row["year"], measure=row["measure"],
                value=None if row["value"] is None else Decimal(str(row["value"])), unit=row["unit"], out_of=row["out_of"],
                from_bottom=row.get("from_bottom"), comparator=row["comparator"], modality=row["modality"],
                base_year=row.get("base_year"), implied=bool(row.get("implied")), label=row.get("label"),
                evidence=Evidence(field="text", start=0, end=1, quote="x"), rule="gold", confidence=0.9,
            )
        )  # fmt: skip
    return found


def test_nothing_in_the_gold_is_flagged_falsely():
    flagged = {
        doc: [
            (fact.measure, check.kind, check.sum)
            for fact in witness(facts)
            for check in fact.checks
            if not check.closes
        ]
        for doc, facts in gold_facts().items()
    }
    assert {doc: odd for doc, odd in flagged.items() if odd and doc not in TRUE_CONTRADICTIONS} == {}
