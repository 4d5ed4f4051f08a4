"""Offices beside a name: the role, and the organisation it is held in, on either side of the name."""

import re
from functools import cache
from typing import NamedTuple

from nlp.rules.issuers import governing_body, is_party_or_state, stated_issuer
from nlp.rules.locality import Home
from nlp.wordlists import CAPITAL, one_of, wordlist
from schema.text import lower

_WINDOW = 150
_LONGEST = 110
_CHAIN = 6
_SHORT = ("trưởng", "phó")
_DEFAULT_WEIGHT = 2


class Role(NamedTuple):
    """An office and where it stands; ``weight`` ranks several offices of one person."""

    start: int
    end: int
    name: str
    organisation: str | None
    weight: int


@cache
def _offices() -> dict[str, dict[str, str | int]]:
    offices = {}
    for entry in wordlist("roles")["roles"]:
        name = lower(entry["name"])
        for form in (name, name.replace("ủy", "uỷ"), name.replace("kỹ", "kĩ"), *map(lower, entry.get("forms", ()))):
            offices[form] = entry
    return offices


@cache
def _office_pattern() -> re.Pattern[str]:
    before = one_of(f"{word} " for word in wordlist("roles")["before"])
    office = one_of(_offices())
    # In "Đoàn đại biểu", "Đoàn Chủ tịch" the word is no office of anybody.
    return re.compile(rf"(?P<before>{before})?(?<!\w)(?<!đoàn )(?P<office>{office})(?P<standing> thường trực)?(?!\w)")


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"\s{one_of(wordlist('roles')['verbs'])}(?!\w)")


@cache
def _comma_names() -> re.Pattern[str]:
    return re.compile(one_of(wordlist("roles")["with_comma"]))


# An organisation begins with a capital or with the kind of a territory ("Chủ tịch xã Sơn Hải").
_FIRST = re.compile(
    rf"\s?(?:[{CAPITAL}]|tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|phụ trách|chuyên trách|thường trực|điều hành)"
)
_STOP = re.compile(
    r"[;:!?…()\"“”\n]| kiêm | (?:về )?(?:một số|những) | (?:và|cùng|với) (?=(?:ông|bà|đồng chí|nhà báo|các|TS|PGS|GS|ThS|luật sư|nhà văn) )|(?<!TP)(?<!Tp)\.(?=\s|$)|,| [-–] (?=[^A-ZĐÁÂÔƠƯÝ])| [-–] (?:ông|bà|đồng chí)|$"
)
_SEPARATOR = re.compile(
    r"\s?(?:,|;|-|–|\(|kiêm|và)\s?(?:đồng thời )?"
    r"(?:là |kiêm |(?:hiện|nay|đang|từng|khi đó|lúc đó|khi ấy|lúc ấy|lúc bấy giờ|thời điểm đó) (?:đang )?(?:là |giữ chức |làm )?)?"
)


def _read(found: re.Match[str], stated: str, start: int, end: int, home: Home | None) -> Role:
    entry = _offices()[found["office"]]
    name = str(entry["name"])
    if found["before"]:
        name = f"{found['before'].strip().capitalize()} {name}"
    if found["standing"]:
        name += " Thường trực"
    stated = " ".join(stated.split())  # a bracket inside was blanked
    stated = re.sub(
        r"^(?:phụ|chuyên) trách |\s(?:phụ|chuyên) trách$|^(?:Thường trực|thường trực)$", "", stated.strip(" ,-–")
    )
    body, governs = entry.get("body"), entry.get("governs")
    organisation = stated_issuer(stated, home) if stated else entry.get("organisation")
    if stated and governs:
        organisation = governing_body(str(governs), stated, home) or organisation
    if stated and body and not lower(stated).startswith(lower(str(body))):
        organisation = f"{body} {stated if is_party_or_state(stated) else organisation}"
    return Role(
        start, end, name, str(organisation) if organisation else None, int(entry.get("weight", _DEFAULT_WEIGHT))
    )


_BACK_THEN = re.compile(r"(?:khi|lúc|thời điểm) (?:đó|ấy|bấy giờ)|từng")
"""Before an office that somebody held once: the one held now counts."""
_WITHIN = re.compile(
    r",\s(?=(?:Bộ|Sở|Tổng cục|Cục|UBND|Ủy ban|Học viện|Đại học|Trường|Viện|Liên đoàn|Văn phòng|Tỉnh ủy|Thành ủy|Ban)\s[^\W\d_])"
)
_HEADS = frozenset({
    "Giám đốc", "Phó Giám đốc", "Chánh Văn phòng", "Phó Chánh Văn phòng", "Chánh Thanh tra", "Cục trưởng", "Phó Cục trưởng",
    "Vụ trưởng", "Phó Vụ trưởng", "Viện trưởng", "Hiệu trưởng",
})  # fmt: skip
_ALONE = frozenset({"Chủ tịch nước", "Phó Chủ tịch nước", "Tổng Bí thư"})


_SHORT_FORM = re.compile(
    rf" \([{CAPITAL}][{CAPITAL}0-9&. -]*\)(?=\s*$|\s+(?:[{CAPITAL}]|tỉnh|thành phố|huyện|quận|thị xã|phường|xã))"
)
_GREATER = re.compile(
    r" \((?=(?:Bộ|Sở|UBND|Ủy ban|Tổng cục|Cục|Văn phòng|Thanh tra|Học viện|Đại học|Công an|Tỉnh ủy|Thành ủy)\s)([^()]+)\)"
)


def _unbracketed(gap: str) -> str:
    """The same letters at the same places, without the brackets that tell a short form or the greater body.

    >>> _unbracketed(" Liên đoàn Thương mại (VCCI) X"), _unbracketed(" Vụ Pháp chế (Bộ Nội vụ) ")
    (' Liên đoàn Thương mại        X', ' Vụ Pháp chế, Bộ Nội vụ  ')
    """
    return _GREATER.sub(r", \1 ", _SHORT_FORM.sub(lambda found: " " * len(found.group()), gap))


def _whole(gap: str, office: str) -> str:
    """An organisation without the comma before the greater one it is part of: "Vụ Pháp chế, Bộ Nội vụ"."""
    part = re.match(r"(?:\sphụ trách)?\s(?:Vụ|Cục|Phòng|Khoa|Trung tâm|Viện|Chi cục)\s", gap)
    return _WITHIN.sub(" ", gap, count=1) if part or "body" in _offices()[office] else gap


def joined(roles: list[Role]) -> list[Role]:
    """A chain of offices in which one that names no organisation is held in that of the next: "Thứ trưởng, Phó Chủ nhiệm …"."""
    filled = roles[:]
    for place in range(len(roles) - 2, -1, -1):
        if filled[place].organisation is None and filled[place].weight and filled[place].name not in _ALONE:
            filled[place] = filled[place]._replace(organisation=filled[place + 1].organisation)
    return filled


_EXPERT = re.compile(
    r"(?:\s[a-zà-ỹđ]+){1,9}?\s(?:của|tại|thuộc|đến từ|ở)(?=\s[A-ZĐ])|\s(?:về|trong lĩnh vực|lĩnh vực|trong|nghiên cứu|phụ trách)\s[^,;.]{3,60}?\s(?:của|tại|thuộc|đến từ|ở)(?=\s[A-ZĐ])"
)
"""Between an expert and whom he works for: "chuyên gia cao cấp về quản trị công của Ngân hàng Thế giới"."""


def _employer(gap: str, office: str) -> str:
    """What stands behind an office without the field that an expert is one of."""
    name = str(_offices()[office]["name"])
    field = _EXPERT.match(gap) if name.startswith(("Chuyên", "Cố vấn", "Nghiên cứu")) else None
    return gap[field.end() :] if field is not None else gap


def _is_organisation(text: str, office: str) -> bool:
    if not text.strip():
        return True
    if "body" in _offices()[office]:  # "Trưởng Ban chỉ đạo …": the office has the first word already
        text = f" X{text}"
    plain = _comma_names().sub("X", _whole(text, office))
    return bool(
        len(text) <= _LONGEST
        and _FIRST.match(text)
        and not text.rstrip().endswith((" và", " của", ","))
        and _STOP.search(plain).start() >= len(plain.rstrip())  # type: ignore[union-attr]  # it matches at the end
        and not _verb().search(plain)
    )


def _stops(text: str, start: int, end: int) -> bool:
    found = _STOP.search(text, start, end)
    return found is not None and bool(found.group())


def _is_another(role: Role) -> bool:
    """Whether an office is not held by a prime minister: "trình Thủ tướng, Bộ trưởng Bộ Y tế X"."""
    if role.name.startswith("Chủ tịch"):
        return role.organisation is not None and role.organisation.startswith(("UBND", "HĐND", "Quốc hội"))
    return role.weight >= _DEFAULT_WEIGHT and not role.name.startswith(("Trưởng", "Tổ trưởng", "Ủy viên"))


def roles_before(text: str, low: str, name: int, home: Home | None, floor: int = 0) -> list[Role]:
    """The offices right before a name that starts at ``name``, left to right; none that stands before ``floor``."""
    first = max(floor, name - _WINDOW)
    first = max(first, text.rfind("\n", first, name) + 1)
    matches = list(_office_pattern().finditer(low, first, name))
    roles: list[Role] = []
    end = name
    for found in reversed(matches[-_CHAIN:]):
        if found["office"] in _SHORT and text[found.start()].islower():
            break  # "Tổ trưởng": the end of another word
        gap = text[found.end() : end]
        if roles:
            cut = re.search(r"(?:\s?[,;–-]|\s(?:kiêm|và))\s?(?:kiêm )?$", gap)
            if not cut:
                break
            gap = gap[: cut.start()]
            if _offices()[found["office"]]["name"] in _HEADS and roles[0].name in _HEADS and "kiêm" not in cut.group():
                break  # "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tư pháp …": nobody heads two, the first has no name
            if found["office"] == "thủ tướng" and _is_another(roles[0]):
                break
        gap = _unbracketed(_employer(gap, found["office"]))
        if not _is_organisation(gap, found["office"]):
            break
        roles.insert(0, _read(found, gap, found.start(), name, home))
        end = found.start()
    return roles


def roles_after(text: str, low: str, name_end: int, limit: int, home: Home | None) -> list[Role]:
    """The offices in apposition behind a name that ends at ``name_end``, up to ``limit``."""
    roles: list[Role] = []
    place = name_end
    while len(roles) < _CHAIN:
        separator = _SEPARATOR.match(text, place, limit)
        found = _office_pattern().match(low, separator.end(), limit) if separator else None
        if not found:
            break
        stretch = text[found.end() : min(limit, found.end() + _LONGEST)]
        field, stretch = len(stretch), _employer(stretch, found["office"])
        field -= len(stretch)
        stretch = _unbracketed(stretch)
        commas = _comma_names().search(stretch)
        skip = commas.end() if commas and not _STOP.search(stretch, 0, commas.start()).group() else 0  # type: ignore[union-attr]
        within = _WITHIN.search(stretch)
        if within and _whole(stretch, found["office"]) != stretch and not _stops(stretch, skip, within.start()):
            skip = max(skip, within.end())
        stop = _STOP.search(stretch, skip).start()  # type: ignore[union-attr]  # it matches at the end
        verb = _verb().search(stretch, skip, stop)
        stop = min(stop, verb.start()) if verb else stop
        gap = stretch[:stop].rstrip(" -–") if _FIRST.match(stretch) or "body" in _offices()[found["office"]] else ""
        gap = re.sub(r"(?: và| của| cùng)$", "", gap)
        place = found.end() + (field + len(gap) if gap else 0)
        role = _read(found, gap, found.start(), place, home)
        roles.append(role._replace(weight=0) if _BACK_THEN.search(separator.group()) else role)  # type: ignore[union-attr]  # else there were no office
        if place >= limit - 1 and limit < len(text) and text[limit - 1] == " ":
            # The next name follows at once: the office is that person's.
            return roles[:-1]
    return roles
