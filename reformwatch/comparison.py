"""Whether a claimed number agrees with a known one: inequalities, rounding, and what is only about right."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Literal, NamedTuple

from schema.fact import Comparator

How = Literal["exact", "rounded", "truncated", "finer", "approximate", "within", "apart", "open"]

NEAR = Decimal("0.01")
"""How far "gần" and "khoảng" may be off, as a part of the number."""


class Match(NamedTuple):
    """The outcome: ``agrees`` is None where the known value (itself only a bound) cannot tell."""

    agrees: bool | None
    how: How


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _step(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(-_decimals(value))


def _equal(claimed: Decimal, known: Decimal) -> Match:
    if claimed == known:
        return Match(agrees=True, how="exact")
    if _decimals(claimed) < _decimals(known):
        step = _step(claimed)
        if known.quantize(step, ROUND_HALF_UP) == claimed:
            return Match(agrees=True, how="rounded")
        if known.quantize(step, ROUND_DOWN) == claimed:
            return Match(agrees=True, how="truncated")
    elif _decimals(claimed) > _decimals(known) and claimed.quantize(_step(known), ROUND_HALF_UP) == known:
        return Match(agrees=True, how="finer")
    return Match(agrees=False, how="apart")


def _holds(value: Decimal, comparator: Comparator, bound: Decimal) -> bool:
    return {
        ">": value > bound,
        ">=": value >= bound,
        "<": value < bound,
        "<=": value <= bound,
    }[comparator]


def _near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= max(_step(one), _step(other), abs(one) * NEAR)


def _against_bound(claimed: Decimal, comparator: Comparator, bound: Decimal, known: Comparator) -> Match:
    """The known value is itself only "trên 90": enough to contradict, seldom enough to support."""
    if comparator in ("=", "~"):
        return Match(agrees=None, how="open") if _holds(claimed, known, bound) else Match(agrees=False, how="apart")
    same_way = comparator[0] == known[0]
    if same_way:
        # Known "> 90" proves "> 90", ">= 90" and every weaker bound; a stronger one stays open.
        weaker = bound >= claimed if known[0] == ">" else bound <= claimed
        proven = weaker and not (bound == claimed and comparator in (">", "<") and known in (">=", "<="))
        return Match(agrees=True, how="within") if proven else Match(agrees=None, how="open")
    apart = claimed <= bound if known[0] == ">" else claimed >= bound
    return Match(agrees=False, how="apart") if apart and claimed != bound else Match(agrees=None, how="open")


def compare(claimed: Decimal, comparator: Comparator, known: Decimal, known_comparator: Comparator = "=") -> Match:
    """Judge "claimed" as the claim puts it ("trên 90" is > 90) against the known value.

    >>> compare(Decimal("91.4"), "=", Decimal("91.43"))
    Match(agrees=True, how='rounded')
    >>> compare(Decimal(90), ">", Decimal("89.99"))
    Match(agrees=False, how='apart')
    """
    if known_comparator not in ("=", "~"):
        return _against_bound(claimed, comparator, known, known_comparator)
    if comparator not in ("=", "~"):
        inside = _holds(known, comparator, claimed)
        return Match(agrees=inside, how="within" if inside else "apart")
    plain = _equal(claimed, known)
    if plain.agrees:
        return plain
    if comparator == "~" and _near(claimed, known):
        return Match(agrees=True, how="approximate")
    if known_comparator == "~" and abs(claimed - known) <= max(_step(claimed), _step(known)):
        return Match(agrees=True, how="approximate")
    return plain
