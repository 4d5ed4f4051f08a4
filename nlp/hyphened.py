"""Names of components that an English text writes with hyphens before a noun: "its land-access score"."""

from functools import lru_cache

from nlp.lexicon import alternation, normal
from nlp.patterns import Cue, cue
from schema.catalogue import catalogue

_BETWEEN = r"[-\s]"
_JOINED = cue(r"(?<=[a-z])-(?=[a-z])")
_NOUN = r"(?=\s+(?:[\w'’-]+\s+)?(?:scores?|results?|components?|sub-?ind(?:ex|exes|ices)|ind(?:ex|exes|ices)|indicators?|dimensions?|pillars?|criteri(?:on|a)|categor(?:y|ies)|fields?|ranks?|rankings?|marks?|points|positions?|places?|ratings?|averages?|means?|medians?)(?!\w))"


@lru_cache(maxsize=1)
def _names() -> Cue:
    """The names of components in several words, hyphens between them."""
    told = {normal(surface.text) for surface in catalogue().surfaces() if surface.kind == "component"}
    plain = [name for name in told if " " in name and name.isascii() and "-" not in name]
    return cue(rf"(?<![\w-]){alternation(plain, space=_BETWEEN)}{_NOUN}")


def without_hyphens(lowered: str) -> str:
    """A text whose names of components have no hyphens.

    >>> without_hyphens("its land-access score, the civil-service reform component and the e-government ranking")
    'its land access score, the civil service reform component and the e-government ranking'
    """
    if "-" not in lowered or " the " not in lowered or not _JOINED.search(lowered):
        return lowered
    return _names().sub(lambda found: found.group().replace("-", " "), lowered)
