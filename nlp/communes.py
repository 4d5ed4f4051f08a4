"""Where a commune lies, said behind its name: "xã Đôn Nhân, huyện Sông Lô", "phường Tích Sơn của thành phố Vĩnh Yên"."""

from dataclasses import replace

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
