"""The words around a count: its comparator, its unit, what it labels, what was done; from ``nlp/data/vi/quantities.yaml``."""

import re
from functools import cache

from nlp.wordlists import one_of, wordlist
from schema.fact import Comparator


def phrases(name: str) -> list[str]:
    """The phrases of a list."""
    words: list[str] = wordlist("quantities")[name]
    return words


@cache
def phrase_set(name: str) -> frozenset[str]:
    """The same, to look a phrase up."""
    return frozenset(phrases(name))


@cache
def last_words(*names: str) -> frozenset[str]:
    """What the phrases of some lists end with: one look at the word before a number spares most searches."""
    said = [phrase for name in names for phrase in phrases(name)]
    if not names:
        said = [word for words in wordlist("quantities")["comparators"].values() for word in words]
    return frozenset(phrase.rpartition(" ")[2] for phrase in said)


@cache
def comparator_before() -> tuple[re.Pattern[str], dict[str, Comparator]]:
    """What stands before a number as its comparator, and the sign of each."""
    signs: dict[str, Comparator] = {
        word: sign for sign, words in wordlist("quantities")["comparators"].items() for word in words
    }
    return re.compile(rf"(?<!\w)(?P<word>{one_of(signs)})\s$"), signs


@cache
def comparator_behind() -> tuple[re.Pattern[str], dict[str, Comparator]]:
    """The same behind a number."""
    signs: dict[str, Comparator] = {
        word: sign for sign, words in wordlist("quantities")["behind"].items() for word in words
    }
    return re.compile(rf"[^.;,()\n]{{0,24}}?(?<!\w)(?P<word>{one_of(signs)})(?!\w)"), signs


@cache
def units() -> tuple[re.Pattern[str], dict[str, str]]:
    """The units of measure and how each is recorded."""
    names = {word: unit for unit, words in wordlist("quantities")["units"].items() for word in words}
    return re.compile(rf"\s?(?P<word>{one_of(names)})(?!\w)"), names


@cache
def labels() -> re.Pattern[str]:
    """What a number behind it only names: "Nghị quyết số 5"."""
    return re.compile(rf"(?<!\w){one_of(phrases('labels'))}(?: số| thứ)?[\s-]$")


@cache
def small_labels() -> re.Pattern[str]:
    """The same where the number is small: "khu vực 2"."""
    return re.compile(rf"(?<!\w)(?<!tổng ){one_of(phrases('small_labels'))}(?: số| thứ)?\s$")


@cache
def deeds() -> re.Pattern[str]:
    """What was done to as many as are counted: "đã giải quyết 20 hồ sơ"."""
    deed = one_of(phrases("deeds"))
    return re.compile(
        rf"(?<!\w)(?P<deeds>{deed}(?:(?:,| và) {deed})*)(?: đối với| thêm| mới| được| phương án| quy trình| cho| tổng số| đột xuất| trực tiếp| định kỳ| thành công| xong| đúng hạn| trước hạn| trực tuyến)?\s$"
    )


@cache
def periods() -> re.Pattern[str]:
    """Behind a number of months or years."""
    return re.compile(rf"\s{one_of(phrases('periods'))}(?!\w)")
