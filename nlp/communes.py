"""Where a commune lies, said behind its name: "xã Đôn Nhân, huyện Sông Lô", "phường Tích Sơn của thành phố Vĩnh Yên".

And what it is, where a list of communes, wards and zones does not say it.
"""

import re
from dataclasses import replace
from functools import lru_cache

from nlp.lexicon import load
from nlp.mention import Mention
from nlp.patterns import cue

_LIES_IN = cue(r"\s*,\s*|\s+[-–]\s+|\s*/\s*|\s+(?:của|thuộc|ở|tại)\s+")
_COMMUNES = ("Xã ", "Phường ", "Thị trấn ")
_COUNTIES = ("Huyện ", "Quận ", "Thị xã ", "Thành phố ")


def with_counties(lowered: str, places: list[Mention]) -> list[Mention]:
    """The places of a text, left to right, with the county that only tells where a commune lies made part of its name.

    Communes and counties stand in no table together: "xã A, huyện B đạt 97,8%" tells of the commune alone.
    """
    kept: list[Mention] = []
    for place in places:
        last = kept[-1] if kept else None
        if (
            last is not None
            and last.kind == place.kind == "district"
            and place.ids[0].startswith(_COUNTIES)
            and last.ids[0].startswith(_COMMUNES)
            and _LIES_IN.fullmatch(lowered, last.end, place.start)
        ):
            kept[-1] = replace(last, end=place.end)
        else:
            kept.append(place)
    return kept


_SORT = r"(?:xã|phường|đặc\s+khu)"
_OF_SORTS = cue(rf"{_SORT}(?:\s*(?:,|/|-)\s*|\s+(?:và|hoặc)\s+)(?:(?:các|\d{{1,3}})\s+)?{_SORT}(?!\w)")
_NUMBER = re.compile(r" [1-9]$")
_OF_TOWNS = frozenset({"Thành phố", "Thị xã", "Quận"})


def of_several_sorts(lowered: str, start: int) -> bool:
    """Whether communes, wards and zones are spoken of together here: "phường, xã", "xã, phường, đặc khu"."""
    return _OF_SORTS.match(lowered, start) is not None


def tells_several_sorts(lowered: str) -> bool:
    """Whether a text speaks of communes, wards and zones together somewhere."""
    return ("xã" in lowered and "phường" in lowered) and _OF_SORTS.search(lowered) is not None


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(load("communes")["Đặc khu"])


@lru_cache(maxsize=1)
def _wards() -> frozenset[str]:
    return frozenset(load("communes")["Phường"])


def sort_of(name: str, towns: dict[str, str], behind: str = "Xã") -> str:
    """What a place is that such a list names alone: wards bear the names of the towns that they were made of.

    What the list does not tell of a name is taken to be the same as of the one that it stands ``behind``.

    >>> sort_of("Hạ Long", {"Hạ Long": "Thành phố"}), sort_of("Móng Cái 1", {"Móng Cái": "Thành phố"})
    ('Phường', 'Phường')
    >>> sort_of("Vân Đồn", {}), sort_of("Trà Leng", {})
    ('Đặc khu', 'Xã')
    """
    if name in _zones():
        return "Đặc khu"
    own = _NUMBER.sub("", name)
    return "Phường" if towns.get(own) in _OF_TOWNS or own in _wards() else behind


def names_a_ward(name: str) -> bool:
    """Whether a ward of 2025 bears the name of an old province, or of a town.

    >>> names_a_ward("Lào Cai"), names_a_ward("Hà Nội")
    (True, False)
    """
    return name in _wards()
