"""Persons in English sentences: names without marks, offices and organisations in English, held in their Vietnamese form."""

import re
from functools import cache
from typing import NamedTuple

from nlp.language import are_english
from nlp.patterns import Cue, cue
from nlp.rules.locality import Home, provinces
from nlp.rules.roles import Role
from nlp.sentences import sentences
from nlp.wordlists import CAPITAL, one_of, wordlist
from schema.catalogue import catalogue
from schema.text import fold

_SHORTEST, _LONGEST = 2, 5
_WINDOW = 120
_LONGEST_SYLLABLE = 7
_RUN = cue(
    rf"[{CAPITAL}](?<![\w'’-].)[\w'’]*(?:[ -][{CAPITAL}][\w'’]*)+",
)
_BETWEEN = cue(r"(?:\s+(?:of|for|at|in)\s+(?:the\s+)?(?P<body>[^,;.:()\"“”]+?))?,?\s*$")
_HEAD = cue(
    rf"(?:(?:[{CAPITAL}][\w'’-]*|of|and|the|provincial|municipal|city)\s+)*(?:[{CAPITAL}][\w'’-]*|provincial|municipal)\s+$"
)
_FORMER = cue(r"(?<!\w)(?:former|ex)[ -]$")
_BEHIND = cue(r"\s*(?:,|\(|-|–)\s*(?:the\s+|an?\s+|who\s+is\s+|then\s+|now\s+|currently\s+|then-)*")
_BODY_BEHIND = cue(r"\s+(?:of|for|at)\s+(?:the\s+)?(?P<body>[^,;.:()\"“”]+)")
_SAYS = cue(
    r"\s(?:said|says|told|noted|added|stressed|announced|chaired|attended|spoke|has|have|had|is|was|who|reported|asked|also|will|urged|highlighted|and)(?!\w)"
)
_TERRITORY = cue(
    r"^(?P<place>.*?)\s*(?:provincial|province|municipal|city|city's|province's)?\s*(?P<body>people['’]s\s+committee|people['’]s\s+council|party\s+committee)(?:\s+of\s+(?:the\s+)?(?P<behind>.+?))?$",
    re.IGNORECASE,
)
_DEPARTMENT = cue(
    r"^(?:(?P<before>.+?)\s+)?department\s+of\s+(?P<field>.+?)(?:\s+(?:of|in)\s+(?P<behind>.+))?$", re.IGNORECASE
)
_KIND = cue(
    r"^(?:the\s+)?(?:province|city)\s+of\s+|\s+(?:provincial|province(?:['’]s)?|municipal|city(?:['’]s)?)$",
    re.IGNORECASE,
)


_MINORITY = re.compile(r"[HKY]['’][A-Z]")
_NO_NAME = re.compile(
    r"(?:Ministry|Minister|Department|Committee|Council|Party|Province|City|District|Index|Report|Bank|Agency|University|Institute|Government|Assembly|Office|People|Vice|Deputy|Director|Chairman|Chairwoman|Secretary|President|Public|National|North|South|Central|Vietnam|Viet|The|A|An|In|On|At|For|Of|And)(?!\w)"
)
_OPENS = re.compile(r"(?:^|[.:;,“”\"]\s?|\b(?:by|to|and|with|said|Mr\.?|Ms\.?|Mrs\.?|Dr\.?)\s)$")


class Named(NamedTuple):
    """A person in an English sentence: the whole span, the name, and the office if one is told."""

    start: int
    end: int
    name: str
    role: Role


@cache
def _families() -> frozenset[str]:
    return frozenset(fold(name) for name in wordlist("names")["families"] if len(name) > 1)


@cache
def _offices() -> dict[str, dict[str, str]]:
    return {form: entry for entry in wordlist("roles")["english"] for form in entry["forms"]}


@cache
def _office() -> Cue:
    return cue(rf"(?<!\w)(?P<office>{one_of(_offices())})(?!\w)")


@cache
def _places() -> dict[str, Home]:
    return {fold(name): home for name, home in provinces().items()}


@cache
def _fields() -> dict[str, str]:
    """The field of a ministry or department by its English name: "home affairs" is "Nội vụ"."""
    start = "ministry of "
    return {
        fold(alias)[len(start) :]: unit.name.removeprefix("Bộ ")
        for unit in catalogue().units(type="ministry")
        for alias in unit.aliases
        if alias.lower().startswith(start)
    }


def _home(text: str | None) -> Home | None:
    return _places().get(fold(_KIND.sub("", text.strip()))) if text else None


def organisation(text: str, office: dict[str, str]) -> str | None:
    """A body as records hold it, from its English name; as it stands when it is none that is known.

    >>> organisation("Quang Ninh provincial People's Committee", {}), organisation("Ministry of Finance", {})
    ('UBND tỉnh Quảng Ninh', 'Bộ Tài chính')
    >>> organisation("Hai Phong Department of Home Affairs", {}), organisation("Home Affairs", {"sort": "ministry"})
    ('Sở Nội vụ Hải Phòng', 'Bộ Nội vụ')
    """
    text = re.sub(r"^(?:the|of|and)\s+|['’]s$", "", " ".join(text.split()).strip(" ,"))
    if not text:
        return office.get("organisation")
    key = fold(text)
    known = wordlist("roles")["english_bodies"].get(key)
    if known:
        return str(known)
    if office.get("sort") == "ministry" or key.startswith("ministry of "):
        field = _fields().get(key.removeprefix("ministry of "))
        return f"Bộ {field}" if field else text
    territory = _TERRITORY.match(text)
    if territory:
        home = _home(territory["place"]) or _home(territory["behind"])
        body = territory["body"].lower()
        if "party" in body:
            committee = "Thành ủy" if home and home.kind == "thành phố" else "Tỉnh ủy"
            return f"{committee} {home.name}" if home else committee
        short = "UBND" if "committee" in body else "HĐND"
        return f"{short} {home}" if home else short
    department = _DEPARTMENT.match(text)
    if department:
        field = _fields().get(fold(department["field"]))
        home = _home(department["before"]) or _home(department["behind"])
        if field:
            return f"Sở {field} {home.name}" if home else f"Sở {field}"
    home = _home(text)
    if home and office.get("governs"):
        return (
            f"UBND {home}"
            if office["governs"] == "UBND"
            else f"{'Thành' if home.kind != 'tỉnh' else 'Tỉnh'} ủy {home.name}"
        )
    return text


def _role(found: re.Match[str], body: str, start: int, end: int) -> Role:
    entry = _offices()[found["office"]]
    former = _FORMER.search(found.string, max(0, found.start() - 8), found.start())
    name = f"Nguyên {entry['name']}" if former else entry["name"]
    return Role(former.start() if former else start, end, name, organisation(body, entry), 2)


def _before(text: str, low: str, first: int, name: int) -> Role | None:
    """The office right before a name: "Chairman of the … Committee X", "Home Affairs Minister X"."""
    last = None
    for found in _office().finditer(low, max(first, name - _WINDOW), name):
        between = _BETWEEN.fullmatch(text, found.end(), name)
        said = _SAYS.search(f" {between['body']} ") if between and between["body"] else None
        if between and (said is None or said.group() == " and"):
            last = (found, between["body"])
    if last is None:
        return None
    found, body = last
    start = found.start()
    head = None if body else _HEAD.search(text, max(first, start - _WINDOW), start)
    if head:
        return _role(found, head.group(), head.start(), name)
    return _role(found, body or "", start, name)


def _after(text: str, low: str, name: int, last: int) -> Role | None:
    """The office behind a name: "X, deputy director of the … Department of Home Affairs"."""
    lead = _BEHIND.match(text, name, last)
    if not lead:
        return None
    head = _HEAD.match(text, lead.end(), last)
    found = _office().match(low, lead.end(), last)
    if found is None:
        found = next(_office().finditer(low, lead.end(), min(last, lead.end() + 60)), None)
        stretch = text[lead.end() : found.start()] if found else ""
        if found is None or not _HEAD.fullmatch(stretch):
            return None
        return _role(found, stretch, lead.end(), found.end())
    body = _BODY_BEHIND.match(text, found.end(), last)
    if not body or head:
        return _role(found, "", found.start(), found.end())
    said = _SAYS.search(body["body"])
    words = body["body"][: said.start()] if said and said.group() != " and" else body["body"]
    return _role(found, words, found.start(), body.start("body") + len(words.rstrip()))


def _name_of(run: re.Match[str]) -> int | None:
    """Where in a run of capitalised words the name begins: at the first family name that only syllables follow."""
    words = run.group().split(" ")
    place = 0
    for number, word in enumerate(words):
        rest = words[number:]
        if (
            _SHORTEST <= len(rest) <= _LONGEST
            and (fold(word) in _families() or _MINORITY.match(word))
            and all(
                len(each) <= _LONGEST_SYLLABLE and each.replace("'", "").replace("’", "").isalpha() for each in rest
            )
            and fold(" ".join(rest)) not in _places()
            and not catalogue().find_units(" ".join(rest))
        ):
            return run.start() + place
        place += len(word) + 1
    return None


def _may_be_foreign(text: str, run: re.Match[str], floor: int) -> bool:
    """Whether capitalised words can name somebody from abroad; an office has to follow at once: "Ramla Khalidi, UNDP …"."""
    words = run.group().split(" ")
    return (
        _SHORTEST <= len(words) <= _SHORTEST + 1
        and not any(_NO_NAME.fullmatch(word) or word.isupper() for word in words)
        and not catalogue().find_units(run.group())
        and _OPENS.search(text[max(0, floor, run.start() - 6) : run.start()]) is not None
    )


def _behind_office(run: re.Match[str], low: str) -> int | None:
    """Where the name of somebody from abroad begins in a run that opens with an office: "UNDP Resident Representative …"."""
    offices = list(_office().finditer(low, run.start(), run.end()))
    if not offices:
        return None
    begin = offices[-1].end()
    rest = run.string[begin : run.end()].split()
    if not _SHORTEST <= len(rest) <= _SHORTEST + 1:
        return None
    if any(_NO_NAME.fullmatch(word) or word.isupper() for word in rest) or catalogue().find_units(" ".join(rest)):
        return None
    return begin + 1


_SPOKEN_OF = re.compile(r"(?:the |its |this )?(?:department|ministry|committee|agency|centre|center|council|office)")
_DEPARTMENT_BEFORE = cue(r"(?:\w+ )?(?:[Dd]epartment|[Mm]inistry) of [A-Z]\w*(?:(?:,? and|,|) [A-Z]\w*){0,4}")


def _told_before(role: Role, text: str) -> Role:
    """The body that "director of the department" speaks of: the last one named in full; none where there is none."""
    if role.organisation is None or not _SPOKEN_OF.fullmatch(role.organisation):
        return role
    named = list(_DEPARTMENT_BEFORE.finditer(text, 0, role.start))
    return role._replace(organisation=organisation(named[-1].group(), {}) if named else None)


def _of_home(role: Role, home: Home | None, text: str) -> Role:
    """A body of "the province", "the city" as that of the one the article is about."""
    role = _told_before(role, text)
    governs = role.organisation in {"UBND", "HĐND"}
    if home is None or not governs:
        return role
    return role._replace(organisation=f"{role.organisation} {home}")


def english_people(text: str, low: str, home: Home | None = None) -> list[Named]:
    """The persons that English sentences name with an office; nothing where no sentence is English.

    ``home`` is the province that the article is about.
    """
    found: list[Named] = []
    if " the " not in low and " of " not in low:
        return found
    spans = sentences(text)
    for sentence, is_so in zip(spans, are_english(text, low, spans), strict=True):
        if not is_so:
            continue
        floor = sentence.start
        for run in _RUN.finditer(text, sentence.start, sentence.end):
            start = _name_of(run) or _behind_office(run, low)
            if start is None and _may_be_foreign(text, run, floor):
                behind = _after(text, low, run.end(), sentence.end)
                if behind is not None:
                    found.append(Named(run.start(), behind.end, run.group(), _of_home(behind, home, text)))
                    floor = behind.end
                continue
            if start is None:
                continue
            before = _before(text, low, floor, start)
            role = before or _after(text, low, run.end(), sentence.end)
            if role is None:
                continue
            end = run.end() if role is before else role.end
            found.append(Named(min(start, role.start), end, text[start : run.end()], _of_home(role, home, text)))
            floor = end
    return found
