"""Out of how many: a rank whose own words do not tell takes the total that the article states of the same table."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from nlp.allranked import sort_of_table
from schema.fact import Fact

_WHOLE = {63: range(2008, 2025), 34: range(2025, 2100), 64: range(2004, 2008)}
"""How many provinces there were, and in which years: such a total holds for every table of all provinces."""
_MINISTRIES = {19: range(2012, 2018), 18: range(2018, 2019), 17: range(2019, 2025)}
"""How many ministries PAR INDEX ranked, and in which years."""
_PARTIAL = frozenset({"PAPI"})
"""Indicators whose table leaves provinces out in some years: a total of another table says nothing of theirs."""
_Table = tuple[str, str, str]


def _table(fact: Fact) -> _Table:
    return (fact.indicator, fact.scope, fact.subject.type)


def with_totals(facts: Sequence[Fact], counted: Mapping[str, int]) -> tuple[Fact, ...]:
    """The facts, ranks with the one total that the article states of their table; of two totals none is taken.

    A table is that of an indicator, a scope and a sort of units. Of the same table in another year the total holds
    where the number of provinces was the same. ``counted`` is how many units of each sort the article says that
    there are.
    """
    stated: dict[_Table, dict[int, set[int | None]]] = defaultdict(lambda: defaultdict(set))
    for fact in facts:
        if fact.measure == "rank" and fact.out_of is not None:
            stated[_table(fact)][fact.out_of].add(fact.year)
    if not stated and not counted:
        return tuple(facts)
    whole = {total for table, totals in stated.items() if table[1:] == ("national", "province") for total in totals}
    others = {sort: {counted[sort]} for sort in ("province", "ministry", "region") if sort in counted}
    others["province"] = {total for total in whole | others.get("province", set()) if total in _WHOLE}
    newest = max((fact.year or 0 for fact in facts if fact.scope.startswith("internal:")), default=0)
    facts = [
        _with_total(fact, ranked, of_all=True)
        if fact.year in {newest, None} and (ranked := _ranked(fact, counted))
        else fact
        for fact in facts
    ]
    return tuple(
        _with_total(fact, total) if (total := _told(fact, stated[_table(fact)], others)) else fact for fact in facts
    )


def _ranked(fact: Fact, counted: Mapping[str, int]) -> int | None:
    """How many units the article says that the table of a province's own last place ranks."""
    if fact.from_bottom is None or fact.value is not None or not fact.scope.startswith("internal:"):
        return None
    return counted.get(f"ranked {sort_of_table(fact.subject.type, fact.subject.name)}")


def _with_total(fact: Fact, total: int, *, of_all: bool = False) -> Fact:
    """The rank with its total, which is the value of a last place: "cuối bảng" among 17 is 17."""
    if fact.value is not None or fact.from_bottom is None or (fact.scope.startswith("internal:") and not of_all):
        return fact.model_copy(update={"out_of": total})
    return fact.model_copy(update={"out_of": total, "value": Decimal(total - fact.from_bottom + 1)})


def _told(fact: Fact, totals: dict[int, set[int | None]], others: Mapping[str, set[int]]) -> int | None:
    """The total of a rank that has none of its own; None where the article tells none or two."""
    if fact.measure != "rank" or fact.out_of is not None or fact.subject.type in {"national", "group"}:
        return None
    same = {total for total, years in totals.items() if fact.year in years} or {
        total for total, years in totals.items() if all(_alike(total, fact.year, year) for year in years)
    }
    if not same and not totals and fact.scope == "national":
        same = others.get(fact.subject.type, set())
        if fact.subject.type == "province":
            same = {total for total in same if fact.indicator not in _PARTIAL and fact.year in _WHOLE[total]}
        elif fact.subject.type == "ministry" and fact.indicator == "PAR_INDEX" and fact.year is not None:
            ranked = {total for total, years in _MINISTRIES.items() if fact.year in years}
            same = same & (ranked or same)  # "kết nối 13 bộ, ngành": others are counted
    if len(same) != 1:
        return None
    total = next(iter(same))
    return total if fact.value is None or fact.value <= total else None


def _alike(total: int, year: int | None, other: int | None) -> bool:
    """Whether a total said of one year holds for another: as many provinces, or a table of a single year."""
    if year is None or other is None:
        return True
    spans = [years for years in _WHOLE.values() if year in years]
    return bool(spans) and other in spans[0] and (total not in _WHOLE or year in _WHOLE[total])
