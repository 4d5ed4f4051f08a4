"""The spellings of a unit's name that follow from the name itself, so that the data lists only the others."""

import re
import unicodedata

from schema.text import same_key

_CITY = "Thành phố "
_MARKS = re.compile(r"[\u0300-\u036f]")


def plain(text: str) -> str:
    """The name without marks, as English pages and keyboards without Vietnamese write it; capitals stay.

    >>> plain("Đắk Lắk")
    'Dak Lak'
    """
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text))
    return bare.replace("đ", "d").replace("Đ", "D")


def spellings(name: str, full_name: str, kind: str, aliases: tuple[str, ...] = ()) -> tuple[str, ...]:
    """All spellings, name first, each once: prefixes, dashes, ``&``, and the letters without marks.

    >>> spellings("Huế", "Thành phố Huế", "province")
    ('Huế', 'Thành phố Huế', 'TP Huế', 'TP. Huế', 'TP.Huế', 'Hue', 'Hue City')
    """
    written = [name, full_name, *aliases]
    stem = full_name.removeprefix(_CITY) if kind == "province" else full_name
    if stem != full_name:
        written += [f"TP {stem}", f"TP. {stem}", f"TP.{stem}"]
    elif kind == "region":
        # Names and abbreviations, not "các tỉnh Tây Nguyên" or English ones.
        bases = [text for text in (name, *aliases) if text[0].isupper() and (text.isupper() or not text.isascii())]
        written += [f"{prefix} {text}" for text in bases for prefix in ("Vùng", "Khu vực")]
    for text in tuple(written):
        written += _joints(text)
    if kind in {"province", "ministry", "agency"}:
        bare = plain(name)
        written += [bare, *_joints(bare)]
        if kind == "province":
            written.append(f"{bare} Province" if stem == full_name else f"{plain(stem)} City")
            written += [bare.replace(" ", "")] if bare.replace(" ", "").isalpha() else []
    seen: dict[str, str] = {}
    for text in written:
        seen.setdefault(same_key(text), text)
    return tuple(seen.values())


def _joints(text: str) -> list[str]:
    """The same name with its dash or ampersand set in the other ways that are in use."""
    found = []
    if " - " in text:
        found += [text.replace(" - ", joint) for joint in (" – ", "-", "–", "- ", " -", " ")]
    if "&" in text:
        head, tail = (part.strip() for part in text.rsplit("&", 1))
        joints = [" & ", "&", " và "]
        if tail.isupper():  # initials: GD&ĐT, GDĐT, GD-ĐT, GD ĐT
            joints += ["", "-", " - ", " – ", "- ", " "]
        found += [head + joint + tail for joint in joints]
    return found
