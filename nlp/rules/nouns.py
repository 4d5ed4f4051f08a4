"""What a number counts, and what a share is of: the noun phrase behind it, with the commas that belong to it."""

import re
from functools import cache

from nlp.patterns import Cue, cue
from nlp.rules.counting import phrase_set
from nlp.wordlists import one_of, wordlist

_LONGEST_NOUN = 16
_LONGEST_PART = 30
_AHEAD = 240
_FAR = 120
_WORD = re.compile(r"\s?([^\s.,;:()\"“”!?…\n]+)")
_LEVEL = re.compile(r"(?:mức độ|mức|cấp độ)$", re.IGNORECASE)
_LEVEL_NUMBERS = re.compile(r"\s(?:[1-5]|[IV]{1,3})(?:(?:, | và |-| và mức độ )(?:[1-5]|[IV]{1,3}))*(?![\w%])")
"""Of "dịch vụ công trực tuyến mức độ 3, 4"."""
_GOES_ON = re.compile(r"\s(?:được|đã|đều|phát sinh|trên|của|tại|thuộc)(?!\w)")
_SHORT_FORM = re.compile(r"\s\([A-ZĐ&]{2,10}\)(?=\s\w)")
"""The letters of a name behind it: "thủ tục hành chính (TTHC) thuộc …"."""
_NOTHING_LEFT = re.compile(
    r"(?:\s(?:không|(?<!trực )thuộc|nói|chưa|xấp xỉ|thấp hơn|cao hơn|hiện|vẫn|chỉ|các|những|rất|bị|của|ngay|riêng|cũng|đều|vì|thì))+$"
)
"""Words at the end of a noun phrase that begin what the sentence goes on with."""
_PART_STOP = re.compile(
    r"[.;:()\n“”\"]|,\s(?=trong đó|đặc biệt|qua đó|tăng|giảm|đối với|đạt|cao hơn|thấp hơn|cao gấp|gấp|nhiều hơn|ít hơn|dù|tuy|mặc dù|nhưng|song|trong khi|còn|chỉ|vượt|đứng|xếp|bằng|gấp|cho thấy|đóng góp|tương đương|góp phần|cao nhất|thấp nhất)|,?\s\d"
)
_QUOTED = cue(r"[“\"](?=[^“”\"]{2,24}[”\"])(?P<said>[^“”\"]+)[”\"]")
"""A term in quotation marks is part of the phrase: "bộ phận “một cửa” các cấp"."""
_BEFORE_A_NUMBER = frozenset({"trên", "dưới", "hơn", "từ", "gần", "khoảng", "chỉ", "tới", "đến", "mức"})
_HAVE_TO = re.compile(
    r"(?:phải|chưa|không) (?!đạt|là|trên|có mặt|được|dưới|\d)\w|cho (?:rằng|biết|hay)|có (?!thể|được|mặt|\d)\w"
)
"""What a share of those asked had to do: "35% phải chờ hơn một tháng"."""
_WHEN = re.compile(
    r"\s(?:khi|lúc|sau khi)\s(?P<when>[^,]{4,90}?)\s(?P<told>(?:đều |đã |sẽ )*(?:không phải|được|phải)\s.+)"
)
"""A circumstance between those who are counted and what is said of them: "30% người dân khi nộp hồ sơ không phải …"."""


_WORD_NEXT = re.compile(r"\s[^\W\d]")


@cache
def _listed() -> Cue:
    """Nouns of one sort that stand in a list behind one number: "phản ánh, kiến nghị", "xã, phường, thị trấn"."""
    sorts: list[list[str]] = wordlist("quantities")["lists"]
    kinds = (one_of(sort) for sort in sorts)
    return cue(
        "|".join(rf"(?<!\w){kind}(?:, {kind})+(?:(?:,? và|, hoặc| hoặc) {kind})?(?!\w)" for kind in kinds),
    )


@cache
def _end_words() -> frozenset[str]:
    return phrase_set("ends")


@cache
def _compounds() -> frozenset[str]:
    return phrase_set("compounds")


def _is_inside(text: str, place: int, word: re.Match[str]) -> bool:
    """Whether a word that ends phrases is here half of another one: "chứng từ", "đối tượng"."""
    before = text[max(0, place - 12) : place].rpartition(" ")[2]
    behind = _WORD.match(text, word.end())
    said = word[1].lower()
    return f"{before} {said}" in _compounds() or (behind is not None and f"{said} {behind[1].lower()}" in _compounds())


def noun_behind(text: str, end: int, last: int) -> str:
    """The noun phrase behind a count that ends at ``end``.

    >>> said = "12 phản ánh, kiến nghị của người dân đã được xử lý"
    >>> noun_behind(said, 2, len(said))
    'phản ánh, kiến nghị của người dân'
    >>> said = "37 dịch vụ công trực tuyến mức độ 3, 4 và 53 thủ tục không còn phù hợp"
    >>> noun_behind(said, 2, len(said)), noun_behind(said, said.index("53") + 2, len(said))
    ('dịch vụ công trực tuyến mức độ 3, 4', 'thủ tục')
    """
    place, words, short = end, 0, ""
    ahead = min(last, end + _FAR)
    lists = [found.span() for found in _listed().finditer(text, end, ahead)] if text.find(",", end, ahead) > 0 else []
    while words < _LONGEST_NOUN:
        inside = next((stop for start, stop in lists if start <= place < stop and start > end), None) if lists else None
        if inside is None and words == 0 and lists:
            inside = next((stop for start, stop in lists if start == end + 1), None)
        if inside is not None and (words == 0 or text[place : place + 1] == ","):
            place, words = inside, words + 2
            continue
        word = _WORD.match(text, place, last)
        if word and words and word[1] == "của" and _WORD_NEXT.match(text, word.end()):
            place, words = word.end(), words + 1
            continue
        bracket = _SHORT_FORM.match(text, place, last) if word is None and words else None
        if bracket:
            place, short = bracket.end(), bracket.group()
            continue
        if not word or (words and word[1][0].isdigit()) or word[1][0] in "-–/%+&":
            break
        if word[1].lower() in _end_words() and not _is_inside(text, place, word):
            break
        place, words = word.end(), words + 1
    phrase = _NOTHING_LEFT.sub("", text[end:place])
    level = _LEVEL_NUMBERS.match(text, place, last) if _LEVEL.search(phrase) else None
    phrase += level.group() if level else ""
    return phrase.replace(short, "", 1).strip() if short else phrase.strip()


def part_behind(text: str, end: int, last: int) -> str:
    """What is said of a part, commas included: "hồ sơ, văn bản được gửi, nhận trên môi trường mạng"."""
    window = text[end : min(last, end + _AHEAD)]
    if "“" in window or '"' in window:
        window = _QUOTED.sub(lambda found: f" {found['said']} ", window)
    stop = _PART_STOP.search(window)
    while stop and _LEVEL.search(window[: stop.start()]) and (level := _LEVEL_NUMBERS.match(window, stop.start())):
        stop = _PART_STOP.search(window, level.end())
        if not _GOES_ON.match(window, level.end()):
            window, stop = window[: level.end()], None
    stretch = window[: stop.start() if stop else None]
    if not _WORD_NEXT.match(stretch):
        return ""
    when = _WHEN.search(stretch)
    if when:
        stretch = stretch[: when.start()] + " " + when["told"]
    words: list[str] = []
    for word in stretch.split():
        if word.strip(",").lower() in phrase_set("part_ends"):
            break
        if len(words) >= _LONGEST_PART:
            words = _at_comma(words)
            break
        if words and words[-1].lower() == "trong" and word.lower() in phrase_set("periods"):
            words.pop()
            break
        words.append(word)
    while len(words) > 1 and words[-1].lower() in _BEFORE_A_NUMBER:
        words.pop()
    if (
        not words
        or (
            words[0].lower().strip(",") in _end_words() | phrase_set("periods")
            and not _HAVE_TO.match(" ".join(words[:2]))
        )
        or " ".join(words[:2]) in phrase_set("part_turns")
    ):
        return ""
    return " ".join(words).rstrip(", ")


def _at_comma(words: list[str]) -> list[str]:
    """A phrase that is too long, up to its last comma: no word of two syllables is cut."""
    commas = [place for place, word in enumerate(words) if word.endswith(",")]
    return words[: commas[-1] + 1] if commas and commas[-1] >= _LONGEST_PART // 2 else words
