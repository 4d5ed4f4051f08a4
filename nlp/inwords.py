"""Whether a sentence can tell a place or a group without a number: "nhóm này", "ngay sau là", "A nhất, B nhì"."""

from nlp.anaphora import _THIS_GROUP, _THIS_PLACE
from nlp.champions import HOLDERS, tells_holders
from nlp.draft import SentenceText
from nlp.earliertimes import tells_earlier_times
from nlp.leads import mask_of
from nlp.nextlists import HEAD, tells_leaders
from nlp.numberednames import _ANNOUNCED, _BEHIND_NUMBER, _FIRST_THEN, _WORD_OF_PLACE, numbers_names
from nlp.patterns import Gate, cue
from nlp.rows import tells_place
from nlp.sequels import _NEXT_ABOVE, _NEXT_IN_ORDER, ONE_PLACE_FROM, goes_on_in_order
from nlp.standings import _FIRST_IN, _FIRST_SCORED, _FIRST_THERE, _LAST_IS, _ONLY_BEHIND, tells_standing

_TOLD = Gate(
    _THIS_GROUP,
    _THIS_PLACE,
    _FIRST_THERE,
    _FIRST_SCORED,
    _FIRST_IN,
    _LAST_IS,
    _ONLY_BEHIND,
    _NEXT_IN_ORDER,
    _NEXT_ABOVE,
    ONE_PLACE_FROM,
    _ANNOUNCED,
    _BEHIND_NUMBER,
    _WORD_OF_PLACE,
    _FIRST_THEN,
    HOLDERS,
    cue("ngoặc"),
    HEAD,
)
"""All by which :func:`nlp.binding.bind` finds something in a sentence of which no number was typed."""


def may_tell_in_words(lowered: str) -> bool:
    """Whether one of the wordings may stand in a sentence; in most of an article none does, and there is nothing to bind."""
    return _TOLD.matches(mask_of(lowered))


_FEWEST_ROWS = 2
"""So many bare numbers at least make a list by themselves."""


def tells_in_words(sentence: SentenceText) -> bool:
    """Whether a sentence without figures may still tell a place: rows of bare numbers, names in order, who held it when."""
    return (
        len(sentence.scan.loose) >= _FEWEST_ROWS
        or tells_place(sentence)
        or goes_on_in_order(sentence.lowered)
        or numbers_names(sentence.lowered)
        or tells_standing(sentence.lowered)
        or tells_holders(sentence.lowered)
        or tells_leaders(sentence.lowered)
        or tells_earlier_times(sentence.lowered)
    )
