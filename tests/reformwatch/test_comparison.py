from decimal import Decimal

import pytest

from reformwatch.comparison import compare


@pytest.mark.parametrize(
    ("claimed", "comparator", "known", "known_comparator", "agrees", "how"),
    [
        pytest.param("91.43", "=", "91.43", "=", True, "exact", id="same"),
        pytest.param("91.430", "=", "91.43", "=", True, "exact", id="trailing-zero"),
        pytest.param("91.4", "=", "91.43", "=", True, "rounded", id="rounded"),
        pytest.param("91", "=", "91.43", "=", True, "rounded", id="rounded-to-whole"),
        pytest.param("45.78", "=", "45.7875", "=", True, "truncated", id="cut-off"),
        pytest.param("45.79", "=", "45.7875", "=", True, "rounded", id="rounded-up"),
        pytest.param("45.8", "=", "45.75", "=", True, "rounded", id="half-goes-up"),
        pytest.param("45.77", "=", "45.7875", "=", False, "apart", id="neither"),
        pytest.param("91.43", "=", "91.4", "=", True, "finer", id="the-source-is-rounder"),
        pytest.param("91.49", "=", "91.4", "=", False, "apart", id="finer-but-apart"),
        pytest.param("5", "=", "3", "=", False, "apart", id="ranks"),
        pytest.param("90", ">", "90.01", "=", True, "within", id="over"),
        pytest.param("90", ">", "90", "=", False, "apart", id="over-is-not-equal"),
        pytest.param("90", ">=", "90", "=", True, "within", id="at-least"),
        pytest.param("10", "<=", "10", "=", True, "within", id="top-10-has-the-tenth"),
        pytest.param("10", "<=", "11", "=", False, "apart", id="not-top-10"),
        pytest.param("92", "~", "91.43", "=", True, "approximate", id="nearly"),
        pytest.param("95", "~", "91.43", "=", False, "apart", id="not-nearly"),
        pytest.param("83.57", "=", "83.57", "~", True, "exact", id="about-and-equal"),
        pytest.param("83.58", "=", "83.57", "~", True, "approximate", id="about-and-a-last-digit-off"),
        pytest.param("92", "=", "90", ">", None, "open", id="a-bound-does-not-prove"),
        pytest.param("85", "=", "90", ">", False, "apart", id="a-bound-contradicts"),
        pytest.param("90", ">", "90", ">", True, "within", id="same-bound"),
        pytest.param("80", ">", "90", ">", True, "within", id="weaker-bound"),
        pytest.param("95", ">", "90", ">", None, "open", id="stronger-bound"),
        pytest.param("90", ">", "90", ">=", None, "open", id="strict-against-loose"),
        pytest.param("80", "<", "90", ">", False, "apart", id="opposite-bounds"),
    ],
)
def test_a_number_is_judged_as_the_claim_puts_it(claimed, comparator, known, known_comparator, agrees, how):
    assert compare(Decimal(claimed), comparator, Decimal(known), known_comparator) == (agrees, how)
