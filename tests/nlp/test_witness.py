"""The arithmetic witness: each kind of sum, closing and not; it lowers confidence and never touches a value."""

from decimal import Decimal

import pytest

from nlp.assembly import settled
from nlp.confidence import OPEN_SUM, confidence
from nlp.witness import witness
from schema.fact import Evidence, Fact, Subject

HANOI = Subject(id="province:ha-noi", name="Hà Nội", type="province")
HAIPHONG = Subject(id="province:hai-phong", name="Hải Phòng", type="province")


def fact(measure, value, year=2023, *, subject=HANOI, indicator="PAR_INDEX", start=0, **more):
    units = {"score": "percent", "rank": "rank", "score_change": "percentage_points", "rank_change": "places"}
    evidence = Evidence(field="text", start=start, end=start + 1, quote="x")
    more.setdefault("base_year", year - 1 if measure.endswith("_change") and year else None)
    return Fact(
        id=f"{measure}{value}{year}{start}{subject.id}", source="-", article="a", subject=subject, indicator=indicator, year=year,
        measure=measure, value=Decimal(str(value)), unit=units[measure], evidence=evidence, rule="test",
        confidence=confidence(("year stated",)), **more,
    )  # fmt: skip


ROWS = [
    pytest.param([fact("score", "91.43"), fact("score", "89.58", 2022), fact("score_change", "1.85")], "score_change", True, 3, id="score-change-closes"),
    pytest.param([fact("score", "91.43"), fact("score", "89.58", 2022), fact("score_change", "2.85")], "score_change", False, 3, id="score-change-does-not"),
    pytest.param([fact("score", "91.4"), fact("score", "89.58", 2022), fact("score_change", "1.85")], "score_change", True, 3, id="rounded-by-one-digit"),
    pytest.param([fact("rank", 3), fact("rank", 9, 2022), fact("rank_change", 6)], "rank_change", True, 3, id="better-is-positive"),
    pytest.param([fact("rank", 9), fact("rank", 3, 2022), fact("rank_change", 6)], "rank_change", False, 3, id="worse-is-negative"),
    pytest.param([fact("rank", 9), fact("rank", 3, 2021), fact("rank_change", -6, base_year=2021)], "rank_change", True, 3, id="its-own-base-year"),
    pytest.param([fact("rank", 21, out_of=63)], "total", True, 1, id="inside-the-total"),
    pytest.param([fact("rank", 64, out_of=63)], "total", False, 1, id="outside-the-total"),
    pytest.param([fact("score", 191)], "scale", False, 1, id="outside-the-scale"),
    pytest.param([fact("score", "91.43"), fact("score", "92.43", start=9)], "agreement", False, 2, id="two-values-of-one-thing"),
    pytest.param([fact("rank", 3), fact("rank", 4, start=9)], "agreement", False, 2, id="two-ranks-of-one-thing"),
    pytest.param(
        [fact("rank", 2), fact("score", "90.1"), fact("rank", 3, subject=HAIPHONG), fact("score", "91.2", subject=HAIPHONG)],
        "order", False, 4, id="a-better-rank-with-a-lower-score",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "kind", "closes", "members"), ROWS)
def test_each_kind_of_sum(facts, kind, closes, members):
    checked = witness(facts)
    found = [one for one in checked if any(check.kind == kind for check in one.checks)]
    assert len(found) == members
    assert all(check.closes is closes for one in found for check in one.checks if check.kind == kind)
    assert all(check.sum for one in found for check in one.checks)


@pytest.mark.parametrize(("facts", "kind", "closes", "members"), ROWS)
def test_only_the_confidence_changes_and_falls_where_a_sum_does_not_close(facts, kind, closes, members):
    del kind, members
    for before, checked in zip(facts, witness(facts), strict=True):
        after, signs = settled(checked, ("year stated",))
        kept = {"checks": (), "confidence": before.confidence, "unit": before.unit}
        assert after.model_copy(update=kept) == before
        doubtful = any(not check.closes for check in after.checks)
        assert (OPEN_SUM in signs) is doubtful
        assert after.confidence == confidence(signs)
        assert not doubtful or after.confidence < confidence(["year stated"])
        assert closes or doubtful


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param([fact("score", "91.43"), fact("score_change", "1.85")], id="no-year-before"),
        pytest.param([fact("score", "91.43"), fact("score", "89.58", 2022)], id="no-change"),
        pytest.param([fact("score", "91.43"), fact("score", "88", 2022), fact("score_change", "1.85", modality="target")], id="a-target"),
        pytest.param([fact("score", "91.43"), fact("score", "88", 2022, comparator=">"), fact("score_change", "1.85")], id="not-exact"),
        pytest.param([fact("score", "91.43"), fact("score", "88", 2022, subject=HAIPHONG), fact("score_change", "1.85")], id="another-subject"),
        pytest.param([fact("score", "91.43"), fact("score", "88", 2022, indicator="SIPAS"), fact("score_change", "1.85")], id="another-indicator"),
        pytest.param([fact("rank", 3), fact("rank", 4, modality="target", start=9)], id="a-target-is-no-contradiction"),
        pytest.param([fact("rank", 3, None), fact("rank", 4, None, start=9)], id="without-a-year"),
        pytest.param([fact("score", "91.43"), fact("score", "91.43", start=9)], id="said-twice"),
    ],
)  # fmt: skip
def test_no_sum_where_there_is_none(facts):
    assert all(all(check.closes for check in one.checks) for one in witness(facts))


def test_the_same_said_a_thousand_times_is_checked_once():
    facts = [
        one
        for place in range(1000)
        for one in (
            fact("score", 91, start=place),
            fact("score", 90, 2022, start=place),
            fact("score_change", 1, start=place),
        )
    ]
    assert all(len(one.checks) <= 2 for one in witness(facts))
