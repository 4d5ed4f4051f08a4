"""What the witness reckons with: values as they are written, how far rounding goes, what is one table."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from schema.fact import Fact, Subject

Key = tuple[str, str, str | None, str, int | None]
_MEAN_OF = {"group:provinces": "province", "group:ministries": "ministry", "national": "province"}


def key_of(fact: Fact, year: int | None) -> Key:
    """What two statements must share to be of one thing."""
    return (fact.subject.name, fact.indicator, fact.component, fact.scope, year)


def written(value: Decimal) -> str:
    """A value as Vietnamese readers write it.

    >>> written(Decimal("91.430")), written(Decimal("3"))
    ('91,43', '3')
    """
    return f"{value.normalize():f}".replace(".", ",")


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def tolerance(*values: Decimal) -> Decimal:
    """One unit of the coarsest last digit: what rounding of each number may add up to; nothing between whole numbers.

    >>> tolerance(Decimal("91.43"), Decimal("1.8")), tolerance(Decimal(3), Decimal(9))
    (Decimal('0.1'), Decimal('0'))
    """
    places = min(_places(value) for value in values)
    return Decimal(0) if places == 0 else Decimal(1).scaleb(-places)


def rounding(value: Decimal) -> Decimal:
    """Half a unit of the last digit given; nothing for a whole number.

    >>> rounding(Decimal("91.4")), rounding(Decimal(91))
    (Decimal('0.05'), Decimal('0'))
    """
    places = _places(value)
    return Decimal(0) if places == 0 else Decimal(1).scaleb(-places) / 2


def exact_values(facts: list[Fact], members: Iterable[int]) -> dict[Decimal, list[int]]:
    """The facts of exact value, by value."""
    found: dict[Decimal, list[int]] = defaultdict(list)
    for number in members:
        value = facts[number].value
        if value is not None and facts[number].comparator == "=":
            found[value].append(number)
    return found


def is_level(level: object, *, mean: Subject | None = None) -> bool:
    """Whether a table of such units has a first and a last; with ``mean``, whether that subject is their mean."""
    return level in {"province", "ministry"} if mean is None else _MEAN_OF.get(mean.id) == level
