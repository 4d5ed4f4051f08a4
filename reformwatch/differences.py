"""What two readings of one source have in common, and in what they differ."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Literal

from schema.fact import Fact
from schema.record import Record

Key = tuple[object, ...]


class Statement(Record):
    """A fact as people compare it: whose, of what, how much, and the words it stands on."""

    subject: str
    indicator: str
    component: str | None = None
    scope: str = "national"
    year: int | None = None
    measure: str
    value: str | None = None
    label: str | None = None
    comparator: str = "="
    modality: str = "actual"
    quote: str


class FactChange(Record):
    """A fact that one reading has and another has not, or has otherwise."""

    kind: Literal["added", "removed", "altered"]
    source: str
    before: Statement | None = None
    after: Statement | None = None


def statement(fact: Fact) -> Statement:
    """A fact in short."""
    return Statement(
        subject=fact.subject.name,
        indicator=fact.indicator,
        component=fact.component,
        scope=fact.scope,
        year=fact.year,
        measure=fact.measure,
        value=None if fact.value is None else str(fact.value),
        label=fact.label,
        comparator=fact.comparator,
        modality=fact.modality,
        quote=" ".join(fact.evidence.quote.split()),
    )


def _about(fact: Fact) -> Key:
    return fact.subject.id, fact.indicator, fact.component, fact.scope, fact.year, fact.measure


def _what(fact: Fact) -> Key:
    value = None if fact.value is None else fact.value.normalize()
    more = (fact.unit, fact.label, fact.out_of, fact.from_bottom, fact.comparator, fact.modality, fact.base_year)
    return (value, *more, fact.implied)


def _quote(fact: Fact) -> str:
    return " ".join(fact.evidence.quote.split())


# From the same statement to the same words read otherwise: the first that fits pairs two facts.
_PAIRINGS: tuple[Callable[[Fact], Key], ...] = (
    lambda fact: (*_about(fact), *_what(fact), _quote(fact)),
    lambda fact: (*_about(fact), *_what(fact)),
    lambda fact: (*_about(fact), _quote(fact)),
    lambda fact: (_quote(fact), fact.measure, fact.value),
    _about,
    lambda fact: (_quote(fact),),
)


def differences(before: Sequence[Fact], after: Sequence[Fact], source: str) -> list[FactChange]:
    """The facts that were added, removed or altered, whatever moved around them.

    A fact is the same as long as it says the same of the same; where it stands in the text does not count.
    """
    left, right = list(before), list(after)
    changes: list[FactChange] = []
    for pairing in _PAIRINGS:
        waiting: dict[Key, list[Fact]] = defaultdict(list)
        for fact in right:
            waiting[pairing(fact)].append(fact)
        rest = []
        for fact in left:
            found = waiting.get(pairing(fact))
            if not found:
                rest.append(fact)
                continue
            other = found.pop(0)
            if (_about(fact), _what(fact)) != (_about(other), _what(other)):
                changes.append(
                    FactChange(kind="altered", source=source, before=statement(fact), after=statement(other))
                )
        kept = {id(fact) for facts in waiting.values() for fact in facts}
        left, right = rest, [fact for fact in right if id(fact) in kept]
    changes += [FactChange(kind="removed", source=source, before=statement(fact)) for fact in left]
    changes += [FactChange(kind="added", source=source, after=statement(fact)) for fact in right]
    return changes
