"""Pieces of patterns that the catalogue knows, so that a new indicator is one file: ``{indicator}`` and ``{field}`` in a cue."""

import re
from collections.abc import Callable
from functools import cache

from schema.catalogue import catalogue
from schema.text import lower, place_tones

_PIECE = re.compile(r"\{(indicator|field)\}")


def filled(source: str) -> str:
    r"""A pattern with the names that its pieces stand for; one without them as it is.

    >>> filled(r"(?:{indicator})\s+20\d\d").startswith(r"(?:ddci|dti|ict[\s-]*index|")
    True
    >>> filled(r"20\d{2}")
    '20\\d{2}'
    """
    return _PIECE.sub(lambda piece: _PIECES[piece[1]](), source) if "{" in source else source


@cache
def _indicators() -> str:
    """The short names, such as PAR INDEX and SIPAS."""
    return "|".join(code.lower().replace("_", r"[\s-]*") for code in sorted(one.code for one in catalogue().indicators))


@cache
def _fields() -> str:
    """What the indicators are about, such as "cải cách hành chính"."""
    named = {place_tones(lower(name)) for one in catalogue().indicators for name in one.fields}
    return "|".join(
        r"\s+".join(map(re.escape, name.split())) for name in sorted(named, key=lambda name: (-len(name), name))
    )


_PIECES: dict[str, Callable[[], str]] = {"indicator": _indicators, "field": _fields}
