"""Whom "both", "all three", "the latter" and "the last of them" stand for in an English sentence."""

from nlp.candidate import Candidate
from nlp.english_words import count_of
from nlp.figures import Figure
from nlp.patterns import cue
from nlp.state import Name, State

_THEN = r"(?:also\s+|only\s+|now\s+|again\s+|each\s+|have\s+|had\s+|has\s+|respectively\s+)*(?:s[ai]t|s[ai]tting|fared?|belong\w*|failed|finishing|complet(?:ed|ing)|round(?:ed|ing)|clos(?:ed|ing)|fill(?:ed|ing)|t(?:ook|aking)|retook|retaking|reclaim(?:ed|ing)|regain(?:ed|ing)|h(?:eld|olding)|kept|keeping|retain(?:ed|ing)|claim(?:ed|ing)|secur(?:ed|ing)|overtook|overtaking|won|winning|occup(?:ied|ying)|ended|ending|trail(?:ed|ing)|leading|making|managed|jumping|climbing|improving|returning|returned|leapt|leaping|surged|surging|being|were|was|are|is|been|scored?|scoring|ranked|ranking|placed|finished|came|coming|stood|stayed|remained|got|have|had|having|posted|recorded|registered|gained|gaining|lost|losing|improved|rose|rising|fell|falling|dropped|climbed|slipped|slipping|jumped|moved|moving|exceeded|exceeding|earned|earning|received|achieved|reached|surpassed|topped|led|saw|made|entered|joined|advanced|slid|tumbled|belong(?:ed|s|ing)?|to|with|above|below|at|in|on|over|up|down|being|second|third|fourth|fifth|sixth|\d)(?!\w)"
_KIND = r"(?:provinces|cities|localities|ministries|agencies|districts|departments|communes|units)"
_ALL = cue(
    rf"(?:(?<=[,;:.–—]\s)|(?<=^)|(?<=\sand\s)|(?<=\sbut\s)|(?<=\swith\s)|(?<=\swhile\s)|(?<=\sfor\s)|(?<=\sof\s)(?<!\sone\sof\s))(?:(?P<two>both)(?:\s+(?:{_KIND}|of\s+(?:them|which|whom)))?|all\s+(?P<all>two|three|four|five)(?:\s+(?:{_KIND}|of\s+(?:them|which|whom)))?|(?:the|these)\s+(?P<these>two|three|four|five)\s+{_KIND}|these\s+(?P<few>two|three|four|five))(?=\s+{_THEN})"
)
"""The forms “Long An ranked second and Hai Phong third; both scored above 70 points", "all three of them"."""
_THEIR = cue(r"\W*(?:and\s+)?(?P<whose>their)\s(?:[^.;]|\.(?=\d))*(?<!\w)respectively(?!\w)")
"""The form “Their SIPAS results were 83.94% and 86.15%, respectively”."""
_ALL_OF_THE_CLAUSE = cue(rf"(?<=,\s)(?:all|each)(?=\s+(?:of\s+(?:them|which|whom)\s+)?{_THEN})")
"""The form “while Ha Noi, on 43.2 points, HCM City, on 41.9, and Can Tho, with 41.35, all sat in the mid-low group”."""
_CLAUSE = cue(r"(?:[;:]|,\s+(?:while|whereas|but|and\s+(?:in|on|for)))\s")
_ITS_OWN = r",?\s+(?:on|with|at|scoring)\s+\d[\d.]*\s*(?:%|percent|per\s+cent|points?)?"
_ARE = cue(rf"{_ITS_OWN},?\s+(?=(?:both\s+|all\s+|also\s+|again\s+)?(?:belong|are|were|remain|sit|stay)\s)")
_AND_NEXT = cue(rf"(?:\s+(?:province|city))?{_ITS_OWN}(?:,|,?\s+and)\s+(?:the\s+)?")
"""Around the names of “Can Tho, on 44.63, and An Giang, on 43.76, belong to the medium-high quartile”."""
_ONE = cue(
    rf"(?<!\w)the\s+(?:(?P<former>former|first(?:\s+of\s+(?:them|these|those|which|whom)|-named)|first\s+of\s+the\s+two)|latter|last(?:\s+of\s+(?:them|these|those|which|whom)|-named|(?<=,\sthe\slast)(?=\s+(?:with|on|at|scoring)\s)))(?:\s+(?:province|city|locality|ministry))?(?:['’]s(?!\w)|(?=,?\s+{_THEN}))"
)
"""The forms “the former with 70.94 points and the latter with 70.34", "the last of them with 70.18”."""
_OF_IT = cue(
    r"(?:^|[,;–-]\s+)\W*(?:and\s+|but\s+)?(?:it|they|the\s+(?:province|city|ministry|locality|capital))\s[^,;]*$"
)
THEM, ONE = 700, 701
"""The group of those that such a word stands for; the first of the groups of one each that other words stand for."""


def those(lowered: str, found: list[Candidate], state: State) -> list[Candidate]:
    """Each of those that an English word for several names, or for one of them, stands for.

    Args:
        lowered: the sentence in small letters.
        found: its names so far.
        state: whom the sentence before told of.

    Returns:
        a candidate for each, where the words stand; none where another number of units was told.
    """
    if not any(word in lowered for word in ("both", "all ", "the ", "these ", "their ")):
        return []
    told: list[Candidate] = []
    for match in _ALL.finditer(lowered):
        word = match["all"] or match["these"] or match["few"]
        names = _before(match.start(), found, state)
        if len(names) < 2 and match["these"] and state.since_indicator == 0:
            names = (
                _of_that_sort(match.group(), state) or state.pair
            )  # "HCM City came fifth, just behind Hanoi. The two cities …"
        if len(names) == (count_of(word) if word else 2):
            told += [Candidate(name, match.start(), match.end(), "subject", group=THEM) for name in names]
    their = _THEIR.match(lowered) if not _units(len(lowered), found) and state.since_indicator == 0 else None
    if their is not None and len(state.several) > 1:
        told += [Candidate(name, *their.span("whose"), "subject", group=THEM) for name in state.several]
    for match in _ALL_OF_THE_CLAUSE.finditer(lowered):
        opens = max((each.end() for each in _CLAUSE.finditer(lowered, 0, match.start())), default=0)
        here = [each for each in found if opens <= each.start and each.end <= match.start()]
        names = _units(match.start(), here)
        if len(names) > 1:
            told += [Candidate(name, match.start(), match.end(), "subject", group=THEM) for name in names]
    for match in _ARE.finditer(lowered):
        names = _each_with_its_own(lowered, match.start(), found)
        if len(names) > 1:
            told += [Candidate(name, match.end() - 1, match.end(), "subject", group=THEM) for name in names]
    for match in _ONE.finditer(lowered):
        names = _before(match.start(), found, state)
        if len(names) < 2 and not _units(match.start(), found) and state.since_indicator == 0:
            names = state.pair  # "ending Quang Ninh's reign. With 73.20 points, the latter …"
        if len(names) == 2 or (len(names) > 2 and match.group().startswith(("the last", "the latter"))):
            one = names[0 if match["former"] else -1]
            told.append(Candidate(one, match.start(), match.end(), "subject", group=ONE + match.start()))
    return told


def _each_with_its_own(lowered: str, position: int, found: list[Candidate]) -> tuple[Name, ...]:
    """The units joined up to a place of the sentence, each with a value of its own behind it."""
    names: list[Candidate] = []
    for each in reversed(found):
        if each.role != "subject" or each.end > position:
            continue
        joined = (
            _AND_NEXT.fullmatch(lowered, each.end, names[-1].start)
            if names
            else each.end == position or lowered[each.end : position] in {" province", " city"}
        )
        if not joined:
            break
        names.append(each)
    return tuple(dict.fromkeys(each.name for each in reversed(names)))


def _of_that_sort(phrase: str, state: State) -> tuple[Name, ...]:
    """The cities, or the provinces, among those told right before: "the two cities" behind a sentence on four units."""
    if not phrase.endswith(("cities", "provinces")):
        return ()
    cities = phrase.endswith("cities")
    told = (name for name in state.paragraph_told if name.level == "province" and name.is_city == cities)
    return tuple(dict.fromkeys(told))


def speaks_of_it(lowered: str, until: int) -> bool:
    """Whether the clause before a place of an English sentence goes on with who was told before: "It earned 61.6 points"."""
    return _OF_IT.search(lowered, 0, until) is not None


_WHICH = cue(
    r"(?:\([^()]*\)\s*)?,\s+(?:(?:which|that)\s+(?:also\s+|again\s+|once\s+more\s+|only\s+|still\s+|has\s+|had\s+)*(?:c[ao]me\s+|was\s+|is\s+|stood\s+|remained\s+|stayed\s+)?|(?:the\s+)?(?:latter|last)\s+(?:\w+\s+)?)(?:in\s+|at\s+)?$"
)


def of_the_last(lowered: str, figure: Figure) -> bool:
    """The form “Cao Bang, Lai Chau (26.05) and Dien Bien, which finished last”: said of the last of them."""
    return "which" in lowered and _WHICH.search(lowered, 0, figure.start) is not None


def _units(position: int, found: list[Candidate]) -> tuple[Name, ...]:
    """The units told before a place of the sentence: those that are joined last, else all."""
    units = [
        each
        for each in found
        if each.end <= position
        and each.role in {"subject", "place", "compared"}
        and each.name.kind in {"unit", "department", "district"}
        and each.name.level not in {"region", "national"}
    ]
    joined = [each for each in units if each.group and each.group == units[-1].group]
    return tuple(dict.fromkeys(each.name for each in (joined or units)))


def _before(position: int, found: list[Candidate], state: State) -> tuple[Name, ...]:
    """The units told before a place of the sentence, else those of the sentence before."""
    return _units(position, found) or (state.several if state.since_indicator == 0 else ())
