"""Who issues a document: as the text states it, or as the letters of its number tell."""

import re
from functools import cache

from nlp.rules.locality import Home, provinces
from nlp.wordlists import CAPITAL, one_of, wordlist
from schema.catalogue import catalogue
from schema.text import has_marks, lower

_ADMIN = r"(?:tỉnh|thành phố|Thành phố|TP\.?|Tp\.?|huyện|quận|thị xã|thị trấn|xã|phường)"
_PLACE = rf"(?:Bà Rịa\s?[-–]\s?Vũng Tàu|Thừa Thiên\s?[-–]\s?Huế|[{CAPITAL}]\w*(?:[ -][{CAPITAL}]\w*){{0,3}})"
_CITY = re.compile(r"^(?:Thành phố|TP\.?|Tp\.?)\s?")
_COMMITTEES = {
    "tỉnh": "Tỉnh ủy",
    "thành phố": "Thành ủy",
    "huyện": "Huyện ủy",
    "quận": "Quận ủy",
    "thị xã": "Thị ủy",
}
_OTHER_BODY = re.compile(
    r"(?:Bộ|Ủy|Uỷ|Ban|Văn|Thanh tra|Ngân hàng|BHXH|Bảo hiểm|Tổng|Cục|Hội|Viện|Chính|Quốc|Trung|Trưởng|Phó|Chủ|Học|Đại|Đảng|Liên|Tòa|[^A-ZĐ])|[A-Z&-]+$"
)
"""What stands behind a minister's office and is no field of a ministry."""
_SEATS = {"Tỉnh ủy": "tỉnh", "Thành ủy": "thành phố"}
_PARTY_IN_CITY = {"Tỉnh ủy": "Thành ủy"}


def _data() -> dict[str, dict[str, str]]:
    return wordlist("documents")


@cache
def _central() -> dict[str, str]:
    bodies = {
        name: unit.name
        for unit in catalogue().units(type="ministry")
        for name in (unit.name, *unit.aliases)
        if has_marks(name)
    }
    bodies |= {name: name for name in _data()["issuers"].values() if name not in _data()["local"]}
    return bodies | _data()["stated"]


@cache
def _central_small() -> dict[str, str]:
    """The ministries by their names in small letters: "Bộ Công thương"."""
    return {lower(name): body for name, body in _central().items() if name.startswith("Bộ ")}


def _goes_on(text: str) -> re.Match[str] | None:
    """A local body with its province, where the sentence goes on behind it: "UBND tỉnh Nghệ An ủng hộ …"."""
    found = _local().match(text)
    here = found is not None and found["place"] in provinces() and text[found.end() : found.end() + 1] == " "
    return found if here and text[found.end() + 1].islower() else None  # type: ignore[union-attr]  # "here" tells


_TAIL = rf"(?: (?:các cấp|{_ADMIN}(?: {_PLACE})?|{_PLACE}))?"


@cache
def issuer_pattern() -> str:
    """A regular expression for an issuer in running text, without groups."""
    return rf"(?:{one_of(_data()['local'])}{_TAIL}|{one_of(_central())})(?!\w)"


@cache
def issuer_names() -> frozenset[str]:
    """The words that issuers begin with or are: ministries, councils, committees of the Party."""
    return frozenset((*_central(), *_data()["local"]))


@cache
def local_tail() -> re.Pattern[str]:
    """What follows a local body: "UBND" + " tỉnh Lào Cai"; an empty match where nothing does."""
    return re.compile(rf"{_TAIL}(?!\w)")


def is_local(name: str) -> bool:
    """Whether a name is that of a body every province has."""
    return name in _data()["local"]


@cache
def _local() -> re.Pattern[str]:
    return re.compile(rf"(?P<body>{one_of(_data()['local'])})(?: (?P<admin>{_ADMIN}))?(?: ?(?P<place>{_PLACE}))?")


def stated_issuer(text: str, home: Home | None) -> str:
    """The issuer as a record holds it: short forms of bodies, "thành phố" spelt out, the article's province filled in.

    >>> stated_issuer("Ủy ban nhân dân TP Huế", None), stated_issuer("UBND tỉnh", Home("tỉnh", "Lào Cai"))
    ('UBND thành phố Huế', 'UBND tỉnh Lào Cai')
    """
    text = text.replace("uỷ", "ủy").replace("Uỷ", "Ủy")
    known = _central().get(text) or (_data()["issuers"].get(text) if len(text) > 2 and not is_local(text) else None)
    known = known or _central_small().get(lower(text))
    if known:
        return known
    found = _local().fullmatch(text) or _goes_on(text)
    if not found:
        return (
            f"{text.rpartition(' ')[0]} {home}"
            if home and text.endswith(f" {home.kind}") and home.kind == "tỉnh"
            else text
        )
    body, place = _data()["local"][found["body"]], found["place"]
    if found["admin"] == "tỉnh" and place and place not in provinces():
        place = None  # "Chủ tịch UBND tỉnh Nguyễn Bốn": all provinces are known
    admin = _CITY.sub("thành phố", found["admin"]) if found["admin"] else None
    place = "Hồ Chí Minh" if place == "HCM" else place
    if admin and admin == _SEATS.get(body) and place in provinces():
        return f"{body} {provinces()[place].name}"
    if home and not place and admin and admin == home.kind:
        return f"{body} {home.name if _SEATS.get(body) else home}"
    if home and not place and not admin and home.kind == _SEATS.get(body.rpartition("Ban Thường vụ ")[2]):
        return f"{body} {home.name}"
    if place in provinces() and not admin and body in {"UBND", "HĐND"}:
        return f"{body} {provinces()[place]}"
    return " ".join(part for part in (body, admin, place) if part)


def is_party_or_state(text: str) -> bool:
    """Whether a name is one of those that a record holds in another form, as an issuer of documents.

    >>> is_party_or_state("Trung ương Đảng"), is_party_or_state("Bộ Nội vụ")
    (True, False)
    """
    return text in _data()["stated"]


def governing_body(governs: str, text: str, home: Home | None) -> str | None:
    """The body that is meant where only its territory is named: the "Chủ tịch tỉnh Bắc Ninh" heads "UBND tỉnh Bắc Ninh".

    >>> governing_body("UBND", "tỉnh Bắc Ninh", None), governing_body("ủy", "Đà Nẵng", None)
    ('UBND tỉnh Bắc Ninh', 'Thành ủy Đà Nẵng')
    >>> governing_body("ủy", "xã Sơn Hải", None), governing_body("UBND", "Quốc hội", None)
    ('Đảng ủy xã Sơn Hải', None)
    """
    found = re.fullmatch(rf"(?P<admin>{_ADMIN})(?: ?(?P<place>{_PLACE}|\d{{1,2}}))?", text)
    if governs == "Bộ":
        return _central().get(f"Bộ {text}") or (None if _OTHER_BODY.match(text) else f"Bộ {text}")
    known = provinces().get(text)
    if known:
        admin, place = known
    elif found:
        admin, place = _CITY.sub("thành phố", found["admin"]), found["place"]
        if not place:
            if home is None or home.kind != admin:
                return f"{governs} {admin}" if governs == "UBND" else None
            place = home.name
    else:
        return None
    if governs == "UBND":
        return f"UBND {admin} {'Hồ Chí Minh' if place == 'HCM' else place}"
    committee = _COMMITTEES.get(admin)
    return f"{committee} {place}" if committee else f"Đảng ủy {admin} {place}"


def issuer_of_number(number: str, home: Home | None) -> str | None:
    """The issuer that the letters of a number name; councils and committees need the article's province.

    >>> issuer_of_number("76/NQ-CP", None), issuer_of_number("399/QĐ-UBND", Home("thành phố", "Hà Nội"))
    ('Chính phủ', 'UBND thành phố Hà Nội')
    """
    for part in reversed(re.split(r"[-/]", number)):
        letters = part.strip().rstrip("0123456789")
        name = _data()["issuers"].get(letters)
        if name is None and letters in _data()["departments"]:
            return f"{_data()['departments'][letters]} {home.name}" if home else _data()["departments"][letters]
        if name is None:
            continue
        if letters in {"UBND", "HĐND"}:
            return f"{name} {home}" if home else name
        if letters == "TU":
            city = home is not None and home.kind == "thành phố"
            return f"{_PARTY_IN_CITY[name] if city else name} {home.name}" if home else None
        return name
    return None
