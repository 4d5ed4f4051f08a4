"""The arithmetic witness: sums that need no outside data, run on every article.

A sum is written on the facts concerned; one that does not close lowers their confidence (``nlp.assembly.settled``). None
changes a value. Where "%" may be points or a share of growth, the sum that closes says which, and the unit follows it.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from nlp.attribute import scale_of
from nlp.sums import Key, exact_values, is_level, key_of, rounding, tolerance, written
from nlp.yearcontext import DAILY
from schema.catalogue import catalogue
from schema.fact import Check, Fact, FactUnit

MANY = 6
"""Values of one unit, indicator and year; an article that gives more of them proves nothing by any sum."""


def witness(facts: Iterable[Fact], beside: Mapping[int, Iterable[Check]] | None = None) -> tuple[Fact, ...]:
    """The facts with the checks that they take part in; ``beside`` gives those of counts in the text around them."""
    kept = list(facts)
    checks: dict[int, list[Check]] = defaultdict(list)
    units: dict[int, FactUnit] = {}
    by_key: dict[tuple[Key, str], list[int]] = defaultdict(list)
    for number, fact in enumerate(kept):
        if fact.modality == "actual":
            by_key[key_of(fact, fact.year), fact.measure].append(number)
    for number, fact in enumerate(kept):
        _scale(number, fact, checks)
        _total(number, fact, checks)
    _changes(kept, by_key, checks, units)
    _agreement(kept, by_key, checks)
    _order(kept, checks)
    _bounds(kept, checks)
    for number, given in (beside or {}).items():
        checks[number].extend(given)
    return tuple(_marked(fact, checks.get(number, []), units.get(number)) for number, fact in enumerate(kept))


def _marked(fact: Fact, checks: list[Check], unit: FactUnit | None) -> Fact:
    if not checks:
        return fact
    return fact.model_copy(update={"checks": tuple(dict.fromkeys(checks)), "unit": unit or fact.unit})


def _scale(number: int, fact: Fact, checks: dict[int, list[Check]]) -> None:
    """A score inside the indicator's scale of its year, or the component's."""
    if fact.measure != "score" or fact.value is None or fact.scope.startswith("internal"):
        return
    scale = (
        catalogue().component(fact.indicator, fact.component)
        if fact.component
        else scale_of(fact.indicator, "province", fact.year)
    )
    if scale is None or (fact.component and fact.unit == "percent"):
        return
    if not scale.minimum <= fact.value <= scale.maximum:
        limits = f"{written(scale.minimum)} ≤ {written(fact.value)} ≤ {written(scale.maximum)}"
        checks[number].append(Check(kind="scale", sum=limits, closes=False))


def _total(number: int, fact: Fact, checks: dict[int, list[Check]]) -> None:
    """A rank no larger than the number ranked: the one that is stated, else that of the indicator's table in its year."""
    if fact.measure != "rank" or fact.value is None:
        return
    if fact.out_of is not None:
        closes = fact.value <= fact.out_of
        checks[number].append(Check(kind="total", sum=f"{written(fact.value)} ≤ {fact.out_of}", closes=closes))
        return
    if fact.subject.type != "province" or fact.scope != "national" or fact.modality != "actual":
        return  # who set a target did not know how many would be ranked
    scale = scale_of(fact.indicator, "province", fact.year)
    ranked = max(scale.ranked, default=0) if scale is not None else 0
    if ranked and fact.value > ranked:
        checks[number].append(Check(kind="total", sum=f"{written(fact.value)} ≤ {ranked}", closes=False))


def _changes(
    facts: list[Fact],
    by_key: dict[tuple[Key, str], list[int]],
    checks: dict[int, list[Check]],
    units: dict[int, FactUnit],
) -> None:
    """Value - previous = change; previous rank - rank = places. The same statement made twice is checked once."""
    stated: dict[tuple[Key, int, str], dict[Decimal, list[int]]] = defaultdict(lambda: defaultdict(list))
    for (key, measure), members in by_key.items():
        of = {"score_change": "score", "rank_change": "rank"}.get(measure)
        for number in members if of else ():
            fact = facts[number]
            if fact.value is not None and fact.year is not None and fact.comparator == "=":
                base_year = fact.base_year if fact.base_year is not None else fact.year - 1
                stated[key, base_year, str(of)][fact.value].append(number)
    for (key, base_year, measure), changes in stated.items():
        nows = exact_values(facts, by_key.get((key, measure), ()))
        befores = exact_values(facts, by_key.get(((*key[:4], base_year), measure), ()))
        if max(len(changes), len(nows), len(befores)) > MANY:
            continue
        for (change, changed), (new, now), (old, before) in itertools.product(
            changes.items(), nows.items(), befores.items()
        ):
            check, unit = _change(measure, change, new, old, facts[changed[0]])
            for member in (*changed, *now, *before):
                checks[member].append(check)
            units |= dict.fromkeys(changed, unit) if unit is not None else {}


def _change(measure: str, change: Decimal, new: Decimal, old: Decimal, fact: Fact) -> tuple[Check, FactUnit | None]:
    """The sum of a change, and the unit that it proves where "%" could mean two things."""
    difference = new - old if measure == "score" else old - new
    first, second = (new, old) if measure == "score" else (old, new)
    told = f"{written(first)} - {written(second)} = {written(difference)}"
    kind = f"{measure}_change"
    percent = fact.unit in {"percent", "percentage_points"}
    if abs(difference - change) <= tolerance(new, old, change):
        scale = scale_of(fact.indicator, "province", fact.year)
        points: FactUnit = "percentage_points" if scale is not None and scale.unit == "percent" else "points"
        return Check(kind=kind, sum=told, closes=True), points if percent and measure == "score" else None
    if percent and measure == "score" and old:
        growth = difference / old * 100
        if abs(growth - change) <= rounding(change) + 100 * (rounding(new) + rounding(old)) / old:
            share = f"({written(first)} - {written(second)}) / {written(old)} = {written(round(growth, 2))}%"
            return Check(kind=kind, sum=share, closes=True), "percent"
    return Check(kind=kind, sum=f"{told} ≠ {written(change)}", closes=False), None


def _agreement(facts: list[Fact], by_key: dict[tuple[Key, str], list[int]], checks: dict[int, list[Check]]) -> None:
    """Two statements of one fact in one article say the same, exact ones and bounds ("trên 91%", "top 10") alike."""
    for members in by_key.values():
        dated = [n for n in members if facts[n].value is not None and facts[n].year is not None]
        if facts[members[0]].indicator in DAILY:
            continue  # two months of one year differ
        for same_base in _by_base(facts, dated).values():
            exact = [n for n in same_base if facts[n].comparator == "="]
            values = sorted({value for n in exact if (value := facts[n].value) is not None})
            if len(values) > 1:
                closes = values[-1] - values[0] <= tolerance(*values) / 2
                told = " / ".join(written(value) for value in values)
                for number in exact:
                    checks[number].append(Check(kind="agreement", sum=told, closes=closes))
            elif len(values) == 1:
                _bounds_agree(facts, same_base, exact, values[0], checks)


def _by_base(facts: list[Fact], members: list[int]) -> dict[int | None, list[int]]:
    """Changes are of one thing only when they count from the same year."""
    found: dict[int | None, list[int]] = defaultdict(list)
    for number in members:
        found[facts[number].base_year].append(number)
    return found


def _bounds_agree(
    facts: list[Fact], members: list[int], exact: list[int], value: Decimal, checks: dict[int, list[Check]]
) -> None:
    """A bound ("trên 91%", "trong 10 tỉnh dẫn đầu") holds for the exact value that the article gives as well."""
    holds = {
        ">": lambda bound: value >= bound - rounding(bound),
        ">=": lambda bound: value >= bound - rounding(bound),
        "<": lambda bound: value <= bound + rounding(bound),
        "<=": lambda bound: value <= bound + rounding(bound),
    }
    for number in members:
        fact = facts[number]
        if fact.comparator in holds and fact.value is not None and fact.from_bottom is None:
            closes = holds[fact.comparator](fact.value)
            told = f"{written(value)} {fact.comparator.replace('>=', '≥').replace('<=', '≤')} {written(fact.value)}"
            for member in (number, *exact):
                checks[member].append(Check(kind="agreement", sum=told, closes=closes))


def _tables(facts: list[Fact]) -> dict[tuple[object, ...], dict[str, dict[str, int]]]:
    """The exact results of each table: unit → measure → number of the fact."""
    tables: dict[tuple[object, ...], dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for number, fact in enumerate(facts):
        exact = fact.modality == "actual" and fact.comparator == "=" and not fact.implied
        if exact and fact.year and fact.measure in {"score", "rank"}:
            table = (fact.indicator, fact.component, fact.scope, fact.year, fact.subject.type)
            tables[table][fact.subject.id].setdefault(fact.measure, number)
    return tables


def _order(facts: list[Fact], checks: dict[int, list[Check]]) -> None:
    """The better rank has the better score."""
    for units in _tables(facts).values():
        pairs = [
            (unit["rank"], unit["score"])
            for unit in units.values()
            if len(unit) == 2 and facts[unit["rank"]].value is not None and facts[unit["score"]].value is not None
        ]
        pairs.sort(key=lambda pair: facts[pair[0]].value or 0)
        for (rank, score), (next_rank, next_score) in itertools.pairwise(pairs):
            better, worse = facts[score].value, facts[next_score].value
            if better is None or worse is None or facts[rank].value == facts[next_rank].value:
                continue
            if better + tolerance(better, worse) / 2 >= worse:
                continue
            told = f"{facts[rank].subject.name} {written(better)} < {facts[next_rank].subject.name} {written(worse)}"
            for number in (rank, score, next_rank, next_score):
                checks[number].append(Check(kind="order", sum=told, closes=False))


def _bounds(facts: list[Fact], checks: dict[int, list[Check]]) -> None:
    """A mean lies between the first and the last of its table, and so does everybody's score."""
    tables = _tables(facts)
    for table, units in tables.items():
        if not is_level(table[-1]):
            continue
        first = [unit["score"] for unit in units.values() if len(unit) == 2 and _is_first(facts[unit["rank"]])]
        last = [unit["score"] for unit in units.values() if len(unit) == 2 and _is_last(facts[unit["rank"]])]
        if len(first) > 1 or len(last) > 1 or not (first or last):
            continue
        own = [unit["score"] for unit in units.values() if "score" in unit and unit["score"] not in {*first, *last}]
        means = [
            unit["score"]
            for other, members in tables.items()
            if other[:-1] == table[:-1] and other[-1] != table[-1]
            for unit in members.values()
            if "score" in unit and is_level(table[-1], mean=facts[unit["score"]].subject)
        ]
        for number in (*means, *own):
            _between(
                facts, number, last[0] if last else None, first[0] if first else None, checks, mean=number in means
            )


def _is_first(fact: Fact) -> bool:
    return fact.value == 1


def _is_last(fact: Fact) -> bool:
    return fact.from_bottom == 1 or (fact.out_of is not None and fact.value == fact.out_of)


def _between(
    facts: list[Fact], number: int, last: int | None, first: int | None, checks: dict[int, list[Check]], *, mean: bool
) -> None:
    value = facts[number].value
    low = facts[last].value if last is not None else None
    high = facts[first].value if first is not None else None
    if value is None:
        return
    under = low is not None and value < low - tolerance(value, low) / 2
    over = high is not None and value > high + tolerance(value, high) / 2
    told = " ≤ ".join(written(each) for each in (low, value, high) if each is not None)
    if under or over:
        for member in {
            number,
            *([last] if under and last is not None else []),
            *([first] if over and first is not None else []),
        }:
            checks[member].append(Check(kind="mean" if mean else "order", sum=told, closes=False))
    elif mean and low is not None and high is not None:
        checks[number].append(Check(kind="mean", sum=told, closes=True))
