"""The province that an article is about: what "thành phố", "UBND tỉnh" or "Thành ủy" mean in it."""

from collections import Counter
from functools import cache, lru_cache
from typing import NamedTuple

from nlp.patterns import Cue, cue
from nlp.wordlists import one_of, wordlist
from schema.article import Article
from schema.catalogue import catalogue
from schema.text import fold, has_marks

_TYPE = cue(r"^(?:Tỉnh|Thành phố) ")
_SWAPPED = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ"}
_OTHER_TONE_PLACE = cue(rf"(?:{'|'.join(_SWAPPED)})(?!\w)")


class Home(NamedTuple):
    """A province with its type word, as it stands behind "UBND": "tỉnh" or "thành phố", and the name."""

    kind: str
    name: str

    def __str__(self) -> str:
        """The type and the name together.

        >>> str(Home("thành phố", "Hà Nội"))
        'thành phố Hà Nội'
        """
        return f"{self.kind} {self.name}"


@cache
def provinces() -> dict[str, Home]:
    """Every province that was or is, by each name it goes by without its type: "Hồ Chí Minh", "Huế", "Khánh Hoà"."""
    homes = {}
    for unit in catalogue().units(type="province"):
        kind = "thành phố" if unit.full_name.startswith("Thành phố") else "tỉnh"
        name = _TYPE.sub("", unit.full_name)
        cities = (alias for alias in unit.aliases if alias.startswith(("TP", "Thành phố")))
        for form in (*cities, name, _OTHER_TONE_PLACE.sub(lambda pair: _SWAPPED[pair.group()], name)):
            homes[form] = Home(kind, name)
    return homes


@cache
def _names() -> Cue:
    return cue(one_of(provinces(), apart_from=r"\w") + r"(?!\w)")


@cache
def _without_marks() -> dict[str, Home]:
    """The provinces as English editions print them: "Quang Ninh", "Da Nang", "Hanoi"."""
    plain = {"".join(_unmarked(letter) for letter in name): home for name, home in provinces().items()}
    return plain | {name.replace(" ", ""): home for name, home in plain.items() if name in _WRITTEN_TOGETHER}


_WRITTEN_TOGETHER = frozenset({"Ha Noi", "Hai Phong", "Da Nang"})


def _unmarked(letter: str) -> str:
    return fold(letter).upper() if letter.isupper() else fold(letter)


@cache
def _plain_names() -> Cue:
    return cue(one_of(_without_marks(), apart_from=r"\w") + r"(?!\w)")


@lru_cache(maxsize=16)
def _home(title: str, lead: str, text: str) -> Home | None:
    known, pattern = provinces(), _names()
    if not has_marks(title) and not has_marks(title + lead + text):
        known, pattern = _without_marks(), _plain_names()
    families = wordlist("names")["firm"]
    counts: Counter[Home] = Counter()
    for part, weight in ((title, 6), (lead, 3), (text, 1)):
        for found in pattern.finditer(part):
            # "Trương Hòa Bình" is a person, and so is whoever has a family name in front.
            if part[max(0, found.start() - 8) : found.start()].rstrip().rpartition(" ")[2] not in families:
                counts[known[found.group()]] += weight
    ranking = counts.most_common(2)
    if ranking and _office(title, text) is not None and not set(_named_in(f"{title}\n{lead}")):
        return None  # a ministry tells of itself: who is named further below only takes part
    if not ranking or ranking[0][1] < 3:  # named once or twice: a guess
        return None
    if len(ranking) > 1 and ranking[0][1] < 2 * ranking[1][1]:
        return None
    return ranking[0][0]


def home(article: Article) -> Home | None:
    """The province that an article speaks of most; None when two compete or none is named enough."""
    return _home(article.title, article.lead, article.text)


@lru_cache(maxsize=16)
def _named_in(text: str) -> tuple[Home, ...]:
    families = wordlist("names")["firm"]
    return tuple(
        dict.fromkeys(
            provinces()[found.group()]
            for found in _names().finditer(text)
            if not set(text[max(0, found.start() - 8) : found.start()].split()[-1:]) & set(families)
        )
    )


@cache
def _ministries() -> dict[str, str]:
    """The ministries and agencies that measure nobody, by each name they go by."""
    publishers = " ".join(indicator.owner for indicator in catalogue().indicators)
    units = [*catalogue().units(type="ministry"), *catalogue().units(type="agency")]
    return {
        form: unit.name for unit in units if unit.name not in publishers for form in (unit.name, *unit.aliases) if form
    }


@cache
def _ministry_names() -> Cue:
    return cue(one_of(_ministries(), apart_from=r"\w") + r"(?!\w)")


_OF_ITSELF = 3
"""So often a text names the ministry that it is about."""


@lru_cache(maxsize=16)
def _office(title: str, text: str) -> str | None:
    titled = {_ministries()[found.group()] for found in _ministry_names().finditer(title)}
    only = titled.pop() if len(titled) == 1 else None
    if only is None or _names().search(title):
        return None
    told = [_ministries()[found.group()] for found in _ministry_names().finditer(text)]
    return only if told.count(only) >= _OF_ITSELF else None


def office(article: Article) -> str | None:
    """The ministry or agency that tells of itself: the only one of the title, which the text comes back to."""
    return _office(article.title, article.text)


def only_province(article: Article) -> Home | None:
    """The one province that "UBND tỉnh" can mean where the article is about none: the only one of its kind it names."""
    named = _named_in(f"{article.title}\n{article.lead}\n{article.text}")
    for kind in ("tỉnh", "thành phố"):
        of_kind = [one for one in named if one.kind == kind]
        if of_kind:
            return of_kind[0] if len(of_kind) == 1 else None
    return None
