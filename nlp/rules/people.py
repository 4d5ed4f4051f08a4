"""Persons whom an article names with an office, a form of address, or again after it has done so."""

import re
from functools import cache
from typing import NamedTuple

from nlp.patterns import cue
from nlp.rules.english_people import english_people
from nlp.rules.locality import Home, home, office, only_province, provinces
from nlp.rules.roles import Role, joined, roles_after, roles_before
from nlp.wordlists import CAPITAL, one_of, small_letters, wordlist
from schema.article import Article, TextField
from schema.fact import PersonMention, make_evidence, mention_id

_SMALL = CAPITAL.replace("A-Z", "a-z").lower()
_SYLLABLE = rf"[{CAPITAL}](?:['’-]?[{CAPITAL}](?=[{_SMALL}]))?[{_SMALL}]*(?![\w'’])"
_RUN = cue(rf"[{CAPITAL}](?<![\w/'’-].){_SYLLABLE[len(CAPITAL) + 2 :]}(?: {_SYLLABLE})*")
_ADMIN = cue(
    r"(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|đường|phố|trường|[Đđ]ảo)\s?$"
)
_SEVERAL = cue(r"(?<!\w)(?:các|hai|ba|những)\s$")
_AND = cue(r"(?:,| và|, và| cùng| -)\s")
_SHORTEST, _LONGEST = 2, 5


class _Mention(NamedTuple):
    start: int
    end: int
    name: str
    role: Role | None


def _words(name: str) -> list[str]:
    words: list[str] = wordlist("names")[name]
    return words


@cache
def _families() -> frozenset[str]:
    return frozenset(_words("families"))


@cache
def _firm() -> frozenset[str]:
    return frozenset(_words("firm"))


@cache
def _capital_honorifics() -> frozenset[str]:
    return frozenset(word.capitalize() for word in _words("honorifics"))


@cache
def _address() -> tuple[re.Pattern[str], re.Pattern[str]]:
    honorific = one_of([*_words("honorifics"), *(word.capitalize() for word in _words("honorifics"))])
    title = one_of([*_words("titles"), *(word[0].lower() + word[1:] for word in _words("titles") if word[1].islower())])
    return re.compile(rf"(?<!\w){honorific}\s$"), re.compile(rf"(?<![\w.])(?:{title})[.,]?\s?(?:{title}[.,]?\s?)*$")


def _is_family(syllable: str) -> bool:
    return syllable in _families() or (syllable[1:2] in {"'", "’"} and syllable[0] in "HKY")


def _begins(syllables: list[str], place: int) -> bool:
    """Whether a name can begin inside a run; "Văn" is a family name, but a middle name behind one."""
    middle = syllables[place] == "Văn" and _is_family(syllables[place - 1])
    return _is_family(syllables[place]) and not middle


def _splits(syllables: list[str], *, in_place: bool) -> int | None:
    """Where in a run of capitalised syllables the name begins: behind the place it may open with."""
    count = len(syllables)
    for length in (4, 3, 2, 1):
        if length <= count and " ".join(syllables[:length]) in provinces():
            if length == count:
                return None
            if _is_family(syllables[length]) and _SHORTEST <= count - length <= _LONGEST:
                return length
    whole = _is_family(syllables[0]) and _SHORTEST <= count <= _LONGEST
    inner = [
        place for place in (2, 1, 3, 4) if place < count - 1 and count - place <= _LONGEST and _begins(syllables, place)
    ]
    firm = min((place for place in inner if place > whole and syllables[place] in _firm()), default=None)
    if in_place and whole and count == _SHORTEST:
        return None
    if in_place and inner and count > _SHORTEST + 1 and syllables[0] not in _firm():
        # "xã Lùng Tám Vàng Mí Sính", "quận Hai Bà Trưng Lê Hoàng Đức"
        return firm if firm is not None and count - firm > 1 else inner[0]
    if firm and (not whole or (count > 4) or (in_place and syllables[0] not in _firm())):
        return firm
    if whole:
        return 0
    return inner[0] if inner else None


class _Reader:
    """One field of an article, and whom the article has named so far."""

    def __init__(self, text: str, place: Home | None, known: dict[str, Role | None]) -> None:
        self.text = text
        self.low = small_letters(text)
        self.place = place
        self.known = known
        self.before: _Mention | None = None
        """The person named before the one that is read."""
        self.shared: Role | None = None
        """The office of that person, when the text says that several hold it."""

    def mentions(self) -> list[_Mention]:
        """Every mention of the field in order."""
        found: list[_Mention] = []
        runs = [run for run in _RUN.finditer(self.text) if self._may_be(run)]
        limits = [len(self.text)]
        for run in reversed(runs[1:]):
            limits.append(self._name_in(run) or limits[-1])
        for run, limit in zip(runs, reversed(limits), strict=False):
            self.before = found[-1] if found else None
            mention = self._mention(run, limit)
            if mention and (not found or mention.start >= found[-1].end):
                found.append(mention)
        return self._with_english(found)

    def _with_english(self, found: list[_Mention]) -> list[_Mention]:
        """The mentions with those of English sentences, which win where both stand."""
        english = [_Mention(*one) for one in english_people(self.text, self.low, self.place)]
        for one in english:
            self.known.setdefault(one.name, one.role)
        kept = [one for one in found if not any(one.start < other.end and other.start < one.end for other in english)]
        return sorted([*kept, *english], key=lambda one: one.start)

    def _may_be(self, run: re.Match[str]) -> bool:
        syllables = run.group().split(" ")
        if syllables[0] in _capital_honorifics():
            return len(syllables) > 1
        return any(_is_family(word) for word in syllables[:-1]) or self._addressed(run.start()) is not None

    def _name_in(self, run: re.Match[str]) -> int | None:
        """Where a run holds what is surely a name: no office of an earlier person goes beyond it."""
        syllables = run.group().split(" ")
        split = _splits(syllables, in_place=False)
        sure = split is not None and syllables[split] in _firm() and len(syllables) - split > _SHORTEST
        # All provinces are known: three syllables behind "tỉnh" that are none are somebody.
        sure = sure or (split == 0 and len(syllables) > _SHORTEST and self.text.endswith("tỉnh ", 0, run.start()))
        return run.start() + sum(len(word) + 1 for word in syllables[:split]) if sure else None

    def _addressed(self, start: int) -> int | None:
        honorific = _address()[0].search(self.text, max(0, start - 10), start)
        return honorific.start() if honorific else None

    def _mention(self, run: re.Match[str], limit: int) -> _Mention | None:
        text, start, end = self.text, run.start(), run.end()
        syllables = run.group().split(" ")
        if " ".join(syllables) in _words("never"):
            return None
        addressed = self._addressed(start)
        if syllables[0] in _capital_honorifics() and len(syllables) > 1:
            addressed, start = start, start + len(syllables[0]) + 1
            syllables = syllables[1:]
        if addressed is not None:
            again = self._again(text[start:end])
            if again:
                return self._made(addressed, end, again, limit)
        admin = _ADMIN.search(text, max(0, start - 12), start)
        # All provinces are known: two syllables behind "tỉnh" that are none are somebody.
        in_place = admin is not None and admin.group().strip().lower() != "tỉnh"
        split = _splits(syllables, in_place=in_place)
        if split is None and addressed is not None and _SHORTEST <= len(syllables) <= _LONGEST - 1:
            return self._foreign(addressed, start, end, limit)
        if split is None or (addressed is not None and split):
            return None
        start += sum(len(word) + 1 for word in syllables[:split])
        name = text[start:end]
        if name in _words("never"):
            return None
        title = _address()[1].search(text, max(0, start - 40), start)
        lead = title.start() if title else start
        addressed = self._addressed(lead)
        lead = lead if addressed is None else addressed
        anchored = addressed is not None or title is not None
        return self._made(lead, end, name, limit, start=start, anchored=anchored, in_place=in_place and not split)

    def _foreign(self, lead: int, start: int, end: int, limit: int) -> _Mention | None:
        """Somebody with a form of address whose family name is not one of ours, where an office follows at once."""
        name = self.text[start:end]
        if self.text[lead:end] in provinces() or not roles_after(self.text, self.low, end, limit, self.place):
            return None
        return self._made(lead, end, name, limit)

    def _shared(self, lead: int) -> list[Role]:
        """The office that several names have in common: "các Phó Chủ tịch UBND tỉnh Hà Sỹ Đồng, Hoàng Nam"."""
        if self.before is None or self.shared is None:
            return []
        if _AND.fullmatch(self.text, self.before.end, lead):
            return [self.shared]
        self.shared = None
        return []

    def _again(self, short: str) -> str | None:
        """The person already named whose name ends like this; None when there is none or more than one."""
        fits = [name for name in self.known if name == short or name.endswith(f" {short}")]
        return fits[0] if len(fits) == 1 else None

    def _made(
        self,
        lead: int,
        end: int,
        name: str,
        limit: int,
        *,
        start: int | None = None,
        anchored: bool = True,
        in_place: bool = False,
    ) -> _Mention | None:
        before = re.compile(r"(?:,| [-–]|:)?\s$").sub("", self.text[max(0, lead - 3) : lead])
        gap_end = max(0, lead - 3) + len(before)
        floor = self.before.end if self.before else 0
        listed = self.text.startswith(":", gap_end)  # "các Phó Chủ tịch UBND thành phố: Lê Hồng Sơn, …"
        name_at = gap_end if lead != start or listed else lead
        left = roles_before(self.text, self.low, name_at, self.place, floor)
        right = roles_after(self.text, self.low, end, limit, self.place) if not in_place or left else []
        offices = joined(left) + joined(right)
        if offices:
            several = left and _SEVERAL.search(self.low, max(0, left[0].start - 8), left[0].start)
            self.shared = max(left, key=lambda one: one.weight) if several else None
        else:
            offices = self._shared(lead)
        if not offices and not anchored and name not in self.known:
            return None
        role = max(offices, key=lambda one: one.weight) if offices else None
        earlier = self.known.get(name)
        if role and earlier and role.organisation is None and earlier.name.startswith(role.name):
            role = earlier
        if earlier is None or (role and (role.weight > earlier.weight or _fullest(earlier, role) is role)):
            self.known[name] = role or earlier
        first = min([lead, *(one.start for one in left)])
        last = max([end, *(one.end for one in right)])
        return _Mention(first, last, name, role or earlier)


def _fullest(role: Role | None, other: Role | None) -> Role | None:
    """An office, or the same one as it is told elsewhere with its organisation: "Bộ trưởng X" in a headline."""
    if role is None or other is None:
        return role or other
    same = role.organisation is None and other.organisation is not None and other.name.startswith(role.name)
    return other if same else role


_OF_A_MINISTRY = frozenset({"Bộ trưởng", "Thứ trưởng"})


def _held_there(role: Role, ministry: str | None) -> str | None:
    """The form “Bộ trưởng Hồ Đức Phớc” in an article of the Ministry of Finance on itself."""
    return ministry if role.name in _OF_A_MINISTRY and (ministry or "").startswith("Bộ ") else None


def find_people(article: Article) -> tuple[PersonMention, ...]:
    """Every mention of a person in title, lead and text, in order; a name alone keeps the office told elsewhere."""
    place = home(article) or only_province(article)
    own = office(article)
    known: dict[str, Role | None] = {}
    fields: tuple[TextField, ...] = ("title", "lead", "text")
    found = [(field, one) for field in fields for one in _Reader(article.field(field), place, known).mentions()]
    records = []
    for field, one in found:
        evidence = make_evidence(article, field, one.start, one.end)
        role = _fullest(one.role, known.get(one.name))
        records.append(
            PersonMention(
                id=mention_id(article, evidence, "person"),
                source=article.source,
                article=article.id,
                name=one.name,
                role=role.name if role else None,
                organisation=(role.organisation or _held_there(role, own)) if role else None,
                evidence=evidence,
            )
        )
    return tuple(records)
