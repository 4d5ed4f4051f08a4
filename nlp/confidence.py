"""How sure a fact is: signs of doubt are weighed, and the sum is read off a table of how often such facts were right.

Both the weights and the table are measured on our own gold by ``benchmarks/calibration.py`` and kept in
``nlp/data/vi/confidence.yaml``; nothing here is set by hand but which signs there are.
"""

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nlp.draft import Draft

UNSURE = 0.8
"""Facts below this confidence are kept and marked by it; what answers questions leaves them out."""
OPEN_SUM = "a sum does not close"
CLOSED_SUM = "a sum closes"
_FAR = 2.5


class Scale(NamedTuple):
    """The fitted numbers: the weight of each sign, and the share right from each sum of weights on."""

    base: float
    weights: dict[str, float]
    cuts: list[float]
    shares: list[float]


@lru_cache(maxsize=1)
def _scale() -> Scale:
    from nlp.lexicon import load  # noqa: PLC0415  # who only asks for the line does not read word lists

    data = load("confidence")
    return Scale(data["base"], data["weights"], data["cuts"], data["shares"])


def signs(draft: "Draft") -> tuple[str, ...]:
    """What speaks for or against a draft, in words.

    >>> from decimal import Decimal
    >>> from nlp.attribute import Attribute
    >>> from nlp.draft import Draft
    >>> from nlp.figures import Figure
    >>> from nlp.state import NATION
    >>> from nlp.yearcontext import Reading
    >>> figure = Figure(0, 9, "score", Decimal(80), "percent", ">=")
    >>> draft = Draft(figure, NATION, Attribute("SIPAS"), Reading(None, None, "-"), "target", "national", None, 3.0, ["-"])
    >>> signs(draft)
    ('a bound', 'a target or forecast', 'far from its names', 'not of one unit', 'subject handed down', 'without a year')
    """
    figure, basis = draft.figure, draft.year.basis
    subject = draft.reasons[0] if draft.reasons else ""
    found = {
        "a bound": figure.comparator != "=",
        "a target or forecast": draft.modality != "actual",
        "by superlative": figure.rule == "superlative",
        "by its unit alone": figure.rule == "bare",
        "far from its names": draft.cost > _FAR,
        "implied": draft.implied,
        "in a table": figure.rule == "table",
        "in turn or in order": subject == "subject: in turn" or figure.rule in {"succession", "in_order"},
        "indicator handed down": draft.attribute.inherited >= 1,
        "not of one unit": draft.name.level in {"national", "region"} or draft.name.kind == "group",
        "of a component": draft.attribute.component is not None,
        "one end of a range": figure.rule in {"range", "from_to", "moved_to", "bottom_n"},
        "subject handed down": draft.cost - draft.attribute.inherited >= 1,
        "without a year": draft.year.year is None,
        "wording uncertain": not figure.certain,
        "year inferred": basis in {"inferred", "published"},
        "year stated": basis == "stated",
    }
    return tuple(sign for sign, holds in found.items() if holds)


def weigh(found: Iterable[str]) -> float:
    """The sum of the weights: the higher, the surer. A sign that the table does not know weighs nothing."""
    scale = _scale()
    return scale.base + sum(scale.weights.get(sign, 0.0) for sign in found)


def share_right(weight: float) -> float:
    """The share of facts of such a weight that were right when it was measured."""
    scale = _scale()
    return scale.shares[bisect_right(scale.cuts, weight)]


def confidence(found: Iterable[str]) -> float:
    """How sure a fact with these signs is."""
    return share_right(weigh(found))
