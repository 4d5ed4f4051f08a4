"""How a name is written: with capitals or as words, in full or in letters that several units share."""

from nlp.mention import Mention
from schema.catalogue import catalogue

_WORDS_TOO = frozenset(
    {
        "hòa bình",
        "thái bình",
        "hải dương",
        "bình định",
        "hưng yên",
        "an giang",
        "thanh hóa",
        "bình dương",
        "đồng nai",
        "phú thọ",
    }
)
"""Provinces whose names are words too, so that one capital, at the start, does not tell: "Hòa bình"."""
_MOST_LETTERS = 3
_INITIALS = 2
_ACRONYM = 6
"""Names as short as this are initials."""


def is_name(text: str, start: int, end: int, unit_id: str, said: str) -> bool:
    """Whether the words, ``said`` as they are compared, are written as a name: "hòa bình" is peace, "Hòa Bình" a province, "Quảng nam" too."""
    if end - start <= _INITIALS:
        return text[start:end].isupper()  # the "Gi" of "thị xã La Gi" is no inspectorate
    if unit_id.startswith(("ministry:", "agency:")) and end - start <= _ACRONYM and " " not in said:
        return text[end - 1].isupper()  # "Most of the credit" is no MOST
    words = text[start:end].split()
    if unit_id.startswith("province:") and len(words) > 1 and words[0][:1].isupper() and said not in _WORDS_TOO:
        return True
    last_word = text[start:end].rsplit(maxsplit=1)[-1]
    if unit_id.startswith("region:") and last_word == "region" and words[0][:1].isupper():
        return True  # "the Southeast region"
    return (
        last_word[:1].isupper()
        or last_word[-1:].isupper()
        or any(word[:1].isupper() for word in text[start:end].split()[1:])
    )


def told_apart(found: list[Mention]) -> list[Mention]:
    """Letters that several units share ("QN", "ĐN") stand for the one of them that the text names in full, else for none.

    A city and the province that it came from are one unit under two names, whichever the text calls it by: "Huế",
    "Thừa Thiên Huế".
    """
    kept = []
    for mention in found:
        if mention.kind == "unit" and len(mention.ids) > 1 and mention.end - mention.start <= _MOST_LETTERS:
            shared = mention.ids  # the same letters further on tell no more
            others = [other for other in found if other.kind == "unit" and other.ids != shared]
            if sum(catalogue().unit(each).successor not in shared for each in shared) == 1:
                for other in others:
                    other.ids = shared if set(other.ids) < set(shared) else other.ids
                kept.append(mention)
                continue
            bearers = {catalogue().unit(unit_id).name for unit_id in shared}
            named = {unit_id for other in others for unit_id in other.ids}
            meant = {catalogue().unit(unit_id).name for unit_id in shared if unit_id in named}
            if len(bearers) > 1 and len(meant) != 1 and mention.text.isupper():
                continue
            if len(bearers) > 1 and len(meant) == 1:
                mention.ids = tuple(each for each in shared if catalogue().unit(each).name in meant)
        kept.append(mention)
    return kept
