"""Departments, districts and communes of English editions: "the Department of Justice", "Viet Yen district", "Lang Giang slipped".

Departments get their Vietnamese names; a place keeps the letters it is written in behind its Vietnamese type, except for towns that are known.
"""

import re
from functools import lru_cache

from nlp.language import is_english
from nlp.lexicon import load
from nlp.mention import CITIES, Mention
from nlp.patterns import cue
from schema.text import fold

_FIELD_BEHIND = cue(r"(?<!\w)(?:sub-)?departments?\s+(?:of|for)\s+(?=(?P<field>[a-z](?:[a-z\s,&]|-){3,60}))")
_FIELD_BEFORE = cue(r"(?<!\w)(?P<field>(?:[a-z]+(?:,|\s+and|\s+&)?\s+){1,6})(?:sub-)?department(?!\w)")
_BOARD = cue(
    r"(?<!\w)ddci(?!\w)|at\s+(?:the\s+)?(?:district|commune|department|departmental|grassroots)[- ]level|(?:for|among|of)\s+(?:the\s+)?(?:\d+\s+)?(?:departments|districts|communes)(?!\w)[^.\n]{0,110}(?:ranked|topped|led|first|last|obtained|scored|earned|\d\s+(?:points|percent|per\s+cent))|department\s+and\s+district|department\s+of\s+[^.\n(]{3,60}\(\d{2}(?:\.\d+)?\s*(?:points|percent|per\s+cent|%)?\)|province['’]s\s+own\s|internal\s+(?:par|rank|index|table)|(?:ranking|index|table)[^.\n]{0,60}(?:led|topped|headed)\s+by\s+the\s+department|(?<!\w)(?:index|rankings?)[^.\n]{0,80}(?<!\w)(?:departments|districts|communes)(?!\w)|(?<!\w)(?:departments|districts|communes)[^.\n]{0,60}(?<!\w)(?:index|rankings?)(?!\w)"
)
_BEGINNING = 2000
_SORTS = {"district": "Huyện", "town": "Thị xã", "city": "Thành phố", "commune": "Xã", "ward": "Phường"}
_TYPED = re.compile(
    r"(?<![\w-])(?P<names>[A-ZĐ][\w'’]*(?:[ -][A-ZĐ][\w'’]*){0,3}(?:(?:, (?:and )?| and )[A-ZĐ][\w'’]*(?:[ -][A-ZĐ][\w'’]*){0,3}){0,12}) (?P<sort>[Dd]istricts?|[Tt]owns?|[Cc]ity|cities|[Cc]ommunes?|[Ww]ards?)(?!\w)"
)
_LED = re.compile(
    r"(?<!\w)(?P<sort>districts?|towns?|communes?|wards?|cities)\s+of\s+(?P<names>[A-ZĐ][\w'’]*(?:[ -][A-ZĐ][\w'’]*){0,3}(?:(?:, (?:and )?| and )[A-ZĐ][\w'’]*(?:[ -][A-ZĐ][\w'’]*){0,3}){0,12})"
)
_NUMBERED_DISTRICT = re.compile(r"(?<![\w-])District (?P<number>[1-9]|1[0-2])(?![\w.,]*\d)")
_OWN_SORT = re.compile(r"(?P<name>.+) (?P<sort>District|Town|City|Commune|Ward)")
_JOINT = re.compile(r", (?:and )?| and ")
_RUN = re.compile(r"(?<![\w-])[A-ZĐ][^\W\d_A-Z]+(?:[ -][A-ZĐ][^\W\d_A-Z]*){1,2}(?![\w-])")
_TOLD_NEXT = cue(
    r"\s*(?:\(\s*[\d.]+|,\s*(?:which\s+)?(?:with|at|scoring|up|down|earning)\s|(?:,\s*)?(?:also\s+|both\s+|then\s+|respectively\s+)*(?:(?:second|third|fourth|fifth|sixth|last|first|\d{1,2}(?:st|nd|rd|th))(?=\s*(?:[,.;(]|and\s|with\s|at\s|$))|ranked|came|topped|led|placed|(?:was|is|came)\s+(?:the\s+)?(?:placed|ranked|second|third|fourth|fifth|last|first|at|in|runner-?up|top|bottom|next|\d)|were\s+(?:placed|ranked|second|third|in)|scored|slipped|moved|rose|fell|dropped|climbed|jumped|took|followed|finished|retained|earned|secured|stood|held|remained|with\s+\d|at\s+\d|occupied|trailed|advanced|tumbled|lagged))"
)
_ALSO_NAMED = re.compile(r"(?:,\s*(?:and\s+)?|\s+and\s+)")
_LED_TO = cue(
    r"(?<!\w)(?:followed\s+by|was|were|to|ahead\s+of|behind|while|by|with|and|whereas|belonged\s+to|including)\s+(?:the\s+)?$|(?:^|[.;:,]\s+|\n)$"
)
_NO_PLACE = re.compile(
    r"People|Committee|Index|Board|Zones?|Department|Province|Vietnam|Competitiveness|Provincial|Chairman|Vice|Party|Council|Management|Public|Services?|Cent(?:er|re)|District|City|Town|Commune|Ward"
)
"""Words of offices, which are in no name of a place."""
_OPENS = re.compile(
    r"The|Among|In|Of|At|On|For|Speaking|Meanwhile|Second|First|Third|Last|However|While|With|Both|Only|After|Following|Behind|Mr|Ms"
)
"""Words that open a sentence before a name, which is no part of it."""


_JOINTS = frozenset({"and", "of", "the"})


@lru_cache(maxsize=1)
def _named() -> dict[str, str]:
    """The field of a department, as letters of words without their joints, and its Vietnamese name."""
    return {_key(field): name for name, fields in load("departments")["english"].items() for field in fields}


def _key(field: str) -> str:
    return " ".join(word for word in re.findall(r"[a-z]+", field.lower()) if word not in _JOINTS)


@lru_cache(maxsize=1)
def _towns() -> dict[str, str]:
    """The known cities, towns and urban districts by their letters without marks."""
    return {fold(name): f"{label} {name}" for label, names in load("towns").items() for name in names}


def reads_out_english_parts(lowered: str) -> bool:
    """Whether an English text reads out a province's own table of departments or districts, or may."""
    return "the " in lowered and _BOARD.search(lowered) is not None and is_english(lowered[:_BEGINNING])


def departments(text: str, lowered: str) -> list[Mention]:
    """The departments that an English text names with their field: "Department of Home Affairs", "the Tax Department"."""
    if "department" not in lowered:
        return []
    found: list[Mention] = []
    stated = ((match, False) for match in _FIELD_BEHIND.finditer(lowered))
    for match, before in (*stated, *((match, True) for match in _FIELD_BEFORE.finditer(lowered))):
        spot = _field(lowered, *match.span("field"), from_end=before)
        if spot is None:
            continue
        start, end = (spot[0], match.end()) if before else (match.start(), spot[1])
        name = "Chi cục Hải quan" if spot[2] == "Cục Hải quan" and "sub-" in lowered[start:end] else spot[2]
        if any(letter.isupper() for letter in text[start:end]):
            found.append(Mention(start, end, "department", (name,), text[start:end]))
    return found


def _field(lowered: str, start: int, end: int, *, from_end: bool) -> tuple[int, int, str] | None:
    """The longest field of a department in a stretch of words, at its beginning or at its end."""
    words = [(found.start() + start, found.end() + start) for found in re.finditer(r"[a-z]+", lowered[start:end])]
    spans = (
        [words[number:] for number in range(len(words))]
        if from_end
        else [words[: -n or None] for n in range(len(words))]
    )
    for span in spans:
        if not span or lowered[slice(*span[-1])] in _JOINTS or lowered[slice(*span[0])] in _JOINTS:
            continue
        name = _named().get(_key(lowered[span[0][0] : span[-1][1]]))
        if name is not None:
            return span[0][0], span[-1][1], name
    return None


def places(text: str, lowered: str, taken: list[Mention]) -> list[Mention]:
    """Districts, towns and communes of an English text that reads out a table of them."""
    covered = bytearray(len(text))
    for mention in taken:
        if mention.kind not in {"unit", "group"}:
            covered[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
    found: list[Mention] = []
    for match in (*_TYPED.finditer(text), *_LED.finditer(text)):
        sort = _SORTS.get({"cities": "city"}.get(match["sort"].lower(), match["sort"].lower().rstrip("s")), "Huyện")
        position = match.start("names")
        names = _JOINT.split(match["names"])
        alone = not match["sort"].endswith("s") and match["sort"] != "cities"
        for number, name in enumerate(names):
            start = text.index(name, position)
            position = start + len(name)
            own = _OWN_SORT.fullmatch(name)  # "Tam Ky City and Hoi An City"
            if alone and own is None and number < len(names) - 1 and match.re is _TYPED:
                continue  # "Bac Giang city, Lang Giang and Viet Yen district": only the last is told its type here
            end = match.end() if number == len(names) - 1 and match.re is _TYPED else position
            bare, kind = (own["name"], _SORTS[own["sort"].lower()]) if own is not None else (name, sort)
            if not _fits(bare, kind) or covered.find(1, start, end) >= 0:
                continue
            covered[start:end] = b"\x01" * (end - start)
            found.append(Mention(start, end, "district", (_labelled(bare, kind),), text[start:end]))
    for match in _NUMBERED_DISTRICT.finditer(text):
        if covered.find(1, *match.span()) < 0:
            covered[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
            found.append(Mention(*match.span(), "district", (f"Quận {match['number']}",), match.group()))
    units = [mention for mention in taken if mention.kind == "unit"]
    for unit in units:
        covered[unit.start : unit.end] = b"\x01" * (unit.end - unit.start)
    return sorted([*found, *_untyped(text, lowered, covered, found)], key=lambda mention: mention.start)


_ROW = re.compile(
    r"(?P<name>[^\W\d_][^\d,;]*?) (?P<sort>[Dd]istrict|[Tt]own|[Cc]ity|[Cc]ommune|[Ww]ard)"
    r"|(?P<first>[Dd]istrict|[Tt]own|[Cc]ity|[Cc]ommune|[Ww]ard) of (?P<behind>[^\W\d_][^\d,;]*)"
)


def place_of_row(text: str) -> str | None:
    """The place that a row of an English table names with its type; None for any other text.

    >>> place_of_row("Viet Yen District"), place_of_row("City of Viet Tri"), place_of_row("Viet Yen")
    ('Huyện Viet Yen', 'Thành phố Việt Trì', None)
    """
    match = _ROW.fullmatch(text)
    if match is None:
        return None
    sort = _SORTS[(match["sort"] or match["first"]).lower()]
    return _labelled(match["name"] or match["behind"], sort)


def english_town(name: str) -> str | None:
    """A known city, town or urban district that is written without marks and without its type."""
    return _towns().get(fold(name))


def _fits(name: str, sort: str) -> bool:
    words = re.split(r"[ -]", name)
    if sort == "Thành phố" and any(fold(name).startswith(fold(city)) for city in CITIES):
        return False
    return not _OPENS.fullmatch(words[0]) and not any(_NO_PLACE.fullmatch(word) for word in words)


def _labelled(name: str, sort: str) -> str:
    known = _towns().get(fold(name)) if sort in {"Huyện", "Thành phố", "Thị xã"} else None
    if known is not None and sort == "Thị xã":
        known = re.sub(r"^Thành phố", sort, known)  # "Pho Yen Town": before it became a city
    return known or f"{sort} {name}"


def _untyped(text: str, lowered: str, covered: bytearray, typed: list[Mention]) -> list[Mention]:
    """Names without a type in front of what is told of a place: "while Lang Giang slipped", "Yen The and Son Dong were placed"."""
    if not typed:
        return []
    known = {" ".join(mention.ids[0].split()[1:]): mention.ids[0] for mention in typed}
    usual = "Xã" if sum(each.ids[0].startswith("Xã ") for each in typed) > len(typed) / 2 else "Huyện"
    accepted: list[Mention] = []
    runs = [match for match in _RUN.finditer(text) if covered.find(1, *match.span()) < 0]
    starts = {mention.start for mention in typed}
    for match in reversed(runs):
        name = match.group()
        joint = _ALSO_NAMED.match(text, match.end())
        told = _TOLD_NEXT.match(lowered, match.end()) or (joint and joint.end() in starts)
        listed = _LED_TO.search(lowered, max(0, match.start() - 24), match.start())
        if not (told and listed) or not _fits(name, usual):
            continue
        starts.add(match.start())
        label = known.get(name) or _labelled(name, usual)
        accepted.append(Mention(match.start(), match.end(), "district", (label,), name))
    return accepted
