"""Whether a sentence can tell a place or a group without a number: "nhóm này", "ngay sau là", "A nhất, B nhì"."""

from nlp.anaphora import _THIS_GROUP, _THIS_PLACE
from nlp.champions import HOLDERS
from nlp.leads import mask_of
from nlp.numberednames import _ANNOUNCED, _BEHIND_NUMBER, _BEHIND_WORD, _FIRST_THEN
from nlp.patterns import Gate
from nlp.sequels import _NEXT_ABOVE, _NEXT_IN_ORDER
from nlp.standings import _FIRST_SCORED, _FIRST_THERE, _LAST_IS, _ONLY_BEHIND

_TOLD = Gate(
    _THIS_GROUP,
    _THIS_PLACE,
    _FIRST_THERE,
    _FIRST_SCORED,
    _LAST_IS,
    _ONLY_BEHIND,
    _NEXT_IN_ORDER,
    _NEXT_ABOVE,
    _ANNOUNCED,
    _BEHIND_NUMBER,
    _BEHIND_WORD,
    _FIRST_THEN,
    HOLDERS,
)
"""All by which :func:`nlp.binding.bind` finds something in a sentence of which no number was typed."""


def may_tell_in_words(lowered: str) -> bool:
    """Whether one of the wordings may stand in a sentence; in most of an article none does, and there is nothing to bind."""
    return _TOLD.matches(mask_of(lowered))
