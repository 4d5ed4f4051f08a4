"""The arithmetic witness: sums that need no outside data, run on every article.

A sum that does not close is written on the facts concerned and lowers their confidence; it never changes a value.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from schema.catalogue import catalogue
from schema.fact import Check, Fact

Key = tuple[str, str, str | None, str, int | None]
MANY = 6
"""Values of one unit, indicator and year; an article that gives more of them proves nothing by any sum."""
DOUBT = 0.6
"""What a sum that does not close leaves of a fact's confidence."""


def witness(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts with the checks that they take part in."""
    kept = list(facts)
    checks: dict[int, list[Check]] = defaultdict(list)
    by_key: dict[tuple[Key, str], list[int]] = defaultdict(list)
    for number, fact in enumerate(kept):
        if fact.modality == "actual":
            by_key[_key(fact, fact.year), fact.measure].append(number)
    for number, fact in enumerate(kept):
        _scale(number, fact, checks)
        _total(number, fact, checks)
    _changes(kept, by_key, checks)
    _agreement(kept, by_key, checks)
    _order(kept, checks)
    return tuple(_marked(fact, checks.get(number, [])) for number, fact in enumerate(kept))


def _marked(fact: Fact, checks: list[Check]) -> Fact:
    if not checks:
        return fact
    unique = tuple(dict.fromkeys(checks))
    doubtful = any(not check.closes for check in unique)
    return fact.model_copy(
        update={"checks": unique, "confidence": round(fact.confidence * (DOUBT if doubtful else 1), 3)}
    )


def _key(fact: Fact, year: int | None) -> Key:
    return (fact.subject.name, fact.indicator, fact.component, fact.scope, year)


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")


def _scale(number: int, fact: Fact, checks: dict[int, list[Check]]) -> None:
    """A total score inside the indicator's scale of its year."""
    if fact.measure != "score" or fact.value is None or fact.component or fact.scope.startswith("internal"):
        return
    scale = catalogue().indicator(fact.indicator).scale("province", fact.year)
    if scale is not None and not scale.minimum <= fact.value <= scale.maximum:
        limits = f"{_number(scale.minimum)} ≤ {_number(fact.value)} ≤ {_number(scale.maximum)}"
        checks[number].append(Check(kind="scale", sum=limits, closes=False))


def _total(number: int, fact: Fact, checks: dict[int, list[Check]]) -> None:
    """A rank no larger than the number ranked."""
    if fact.measure == "rank" and fact.value is not None and fact.out_of is not None:
        closes = fact.value <= fact.out_of
        checks[number].append(Check(kind="total", sum=f"{_number(fact.value)} ≤ {fact.out_of}", closes=closes))


def _changes(facts: list[Fact], by_key: dict[tuple[Key, str], list[int]], checks: dict[int, list[Check]]) -> None:
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
        nows = _exact(facts, by_key.get((key, measure), ()))
        befores = _exact(facts, by_key.get(((*key[:4], base_year), measure), ()))
        if max(len(changes), len(nows), len(befores)) > MANY:
            continue
        for (change, changed), (new, now), (old, before) in itertools.product(
            changes.items(), nows.items(), befores.items()
        ):
            difference = new - old if measure == "score" else old - new
            first, second = (new, old) if measure == "score" else (old, new)
            written = f"{_number(first)} - {_number(second)} = {_number(difference)}"
            closes = abs(difference - change) <= _tolerance(new, old, change)
            if not closes:
                written += f" ≠ {_number(change)}"
            check = Check(kind=f"{measure}_change", sum=written, closes=closes)
            for member in (*changed, *now, *before):
                checks[member].append(check)


def _exact(facts: list[Fact], members: Iterable[int]) -> dict[Decimal, list[int]]:
    """The facts of exact value, by value."""
    found: dict[Decimal, list[int]] = defaultdict(list)
    for number in members:
        value = facts[number].value
        if value is not None and facts[number].comparator == "=":
            found[value].append(number)
    return found


def _tolerance(*values: Decimal) -> Decimal:
    """Half a unit of the coarsest last digit, once for each number rounded."""
    exponents = [value.as_tuple().exponent for value in values]
    places = min(-exponent if isinstance(exponent, int) and exponent < 0 else 0 for exponent in exponents)
    return Decimal(0) if places == 0 else Decimal(1).scaleb(-places)


def _agreement(facts: list[Fact], by_key: dict[tuple[Key, str], list[int]], checks: dict[int, list[Check]]) -> None:
    """Two statements of one fact in one article say the same."""
    for (_, measure), members in by_key.items():
        if measure not in {"score", "rank"}:
            continue
        exact = [n for n in members if facts[n].comparator == "=" and facts[n].value is not None and facts[n].year]
        values = {facts[number].value for number in exact}
        if len(values) > 1:
            rounded = sorted(value for value in values if value is not None)
            closes = rounded[-1] - rounded[0] <= _tolerance(*rounded) / 2
            written = " / ".join(_number(value) for value in rounded)
            for number in exact:
                checks[number].append(Check(kind="agreement", sum=written, closes=closes))


def _order(facts: list[Fact], checks: dict[int, list[Check]]) -> None:
    """The better rank has the better score."""
    tables: dict[tuple[object, ...], dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for number, fact in enumerate(facts):
        exact = fact.modality == "actual" and fact.comparator == "=" and fact.value is not None and not fact.implied
        if exact and fact.year and fact.measure in {"score", "rank"}:
            table = (fact.indicator, fact.component, fact.scope, fact.year, fact.subject.type)
            tables[table][fact.subject.id][fact.measure] = number
    for units in tables.values():
        pairs = [(unit["rank"], unit["score"]) for unit in units.values() if len(unit) == 2]
        pairs.sort(key=lambda pair: facts[pair[0]].value or 0)
        for (rank, score), (next_rank, next_score) in itertools.pairwise(pairs):
            better, worse = facts[score].value, facts[next_score].value
            if better is None or worse is None or facts[rank].value == facts[next_rank].value or better >= worse:
                continue
            written = f"{facts[rank].subject.name} {_number(better)} < {facts[next_rank].subject.name} {_number(worse)}"
            for number in (rank, score, next_rank, next_score):
                checks[number].append(Check(kind="order", sum=written, closes=False))
