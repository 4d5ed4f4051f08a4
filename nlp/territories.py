"""Which of two territories that share a name is meant: "Bắc Ninh (mới)", "Bắc Ninh sau hợp nhất", "tỉnh mới Bắc Ninh"."""

from dataclasses import replace

from nlp.mention import Mention
from nlp.patterns import cue
from schema.catalogue import catalogue

_MERGER = r"(?:(?:hợp|sáp)\s+nhập|hợp\s+nhất|sắp\s+xếp|sát\s+nhập|gộp|nhập\s+lại)"
_NEW_BEHIND = cue(
    rf"\s*(?:[(,]\s*)?(?:mới\s*\)|(?:tỉnh|thành\s+phố|địa\s+giới|địa\s+bàn)\s+mới(?!\w)|mới(?=\s*[.,;:]|\s*$|\s+(?:\(|sau\s+{_MERGER}))|(?:sau|từ)\s+(?:khi\s+|ngày\s+)?{_MERGER}(?!\w))"
)
_NEW_BEFORE = cue(r"(?<!\w)(?:tỉnh|thành\s+phố|địa\s+phương)\s+mới\s+(?:là\s+|mang\s+tên\s+)?$")
_FAR_BEFORE = 32


def of_its_day(lowered: str, found: list[Mention]) -> list[Mention]:
    """The mentions, with a name that two territories share meaning the new one where the words beside it say so.

    The old one needs no such word: what is measured until 2024 is told of it anyway.
    """
    return [_as_new(mention) if _is_new(lowered, mention) else mention for mention in found]


def _is_new(lowered: str, mention: Mention) -> bool:
    if mention.kind != "unit" or len(mention.ids) < _SHARED:
        return False
    return bool(
        _NEW_BEHIND.match(lowered, mention.end)
        or _NEW_BEFORE.search(lowered, max(0, mention.start - _FAR_BEFORE), mention.start)
    )


_SHARED = 2


def _as_new(mention: Mention) -> Mention:
    """The name for the territory that exists today, if there is one of this name."""
    today = tuple(unit for unit in mention.ids if catalogue().unit(unit).valid_to is None)
    return replace(mention, ids=today) if today else mention
