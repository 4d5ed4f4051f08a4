"""Whom a stretch of text is about, which year it speaks of, and whether it tells of a plan or of a result."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from nlp.patterns import cue
from nlp.rules.issuers import is_local, issuer_names, local_tail, stated_issuer
from nlp.rules.locality import Home, provinces
from nlp.sentences import Sentence
from nlp.wordlists import one_of, wordlist
from schema.fact import Modality

_YEAR = cue(r"[12](?<![\d.,].)(?:9|0)\d\d(?![\d.,]\d|\d)(?!\s?[-–]\s?(?:19|20)\d\d)")
_YEAR_WORD = cue(r"(?:(?:năm|tháng \d{1,2}|\d{1,2}/\d{1,2})\s?[-/]?\s?)$")
_COMPARED = cue(r"(?:so với|so|cùng kỳ|giai đoạn|hơn|nghị quyết[^.]{0,30}|quyết định[^.]{0,30})(?: cùng kỳ)?\s$")
_DIGIT = cue(r"\d")
_OPENING_LENGTH = 70
_NOW = cue(
    r"(?<!\w)(?:đến nay|hiện nay|đến thời điểm này|(?<!thực )(?<!phát )(?<!thể )(?<!xuất )(?<!biểu )(?<!tái )(?<!ẩn )(?<!hiển )(?<!hoàn )hiện(?! (?:đại|tượng|trường|vật|hữu|diện|thực|hành|hình|thân)(?!\w)))(?!\w)"
)
"""Words for today; not the second half of "thực hiện", nor the first of "hiện đại"."""
_NOT_A_DUTY = cue(r"(?:\d|triệu|nghìn|các|những|theo|đáp ứng|không|chưa|một)\s$")
_DONE = cue(r"(?:^|[,;:]\s)đã(?!\w)")


_HOME = ("Thành phố", "thành phố", "Tỉnh", "tỉnh")
_LETTER = r"\w"


class Clause(NamedTuple):
    """What holds from a place in the text on."""

    start: int
    subject: str | None = None
    year: int | None = None
    modality: Modality = "actual"


class Clauses:
    """The clauses of a field, to be asked by place."""

    def __init__(self, clauses: list[Clause]) -> None:
        self._clauses = clauses
        self._starts = [clause.start for clause in clauses]

    def at(self, place: int) -> Clause:
        """What holds at a place."""
        index = bisect_right(self._starts, place) - 1
        return self._clauses[index] if index >= 0 else Clause(0)


@cache
def _actors() -> tuple[re.Pattern[str], dict[str, str]]:
    generic = {form: name for name in wordlist("quantities")["actors"] for form in (name, name[0].lower() + name[1:])}
    names = (*generic, *provinces(), *issuer_names(), *_HOME)
    return re.compile(rf"{one_of(names, apart_from=_LETTER)}(?!\w)"), generic


# An actor is what a clause is about when it opens it or when its verb follows.
_VERB = cue(
    r"\s(?:đã|sẽ|đang|vừa|cũng|phải|phấn đấu|yêu cầu|đặt|có|ban hành|cung cấp|tiếp nhận|chủ động|tiếp tục|hiện|đề ra|triển khai|xác định|đạt|được)(?!\w)"
)
_PREPOSITION = cue(r"(?<!\w)(?:trong|của|tại|với|cho|trên|về|bàn)\s$")
_OPENING = cue(r"^[^,;:]{0,60}?,\s$|^\W*$|^(?:Theo|Tại|Ở|Đối với)\s$")


@cache
def _cues() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return tuple(  # type: ignore[return-value]  # two lists, two patterns
        re.compile(rf"{one_of(wordlist('quantities')[name], apart_from=_LETTER)}(?!\w)")
        for name in ("targets", "results")
    )


@cache
def _connective() -> re.Pattern[str]:
    return re.compile(rf"{one_of(wordlist('quantities')['connectives'])}(?!\w)")


def _subject(name: str, home: Home | None) -> str | None:
    plain = re.sub(r"^(?:[Tt]ỉnh|[Tt]hành phố|TP\.?)(?: |$)", "", name)
    if not plain:
        return home.name if home else None
    if plain in provinces():
        return provinces()[plain].name
    generic = _actors()[1].get(name)
    stated = stated_issuer(name, home)
    if generic:
        return generic
    if home and stated in {f"UBND {home}", f"HĐND {home}"}:
        return home.name
    return stated


def read_clauses(
    text: str, low: str, sentences: tuple[Sentence, ...], home: Home | None, published: int | None
) -> Clauses:
    """The clauses of a field: subject, year and modality change where the text says so and last until then."""
    clauses = []
    current = Clause(0, home.name if home else None)
    paragraph, silent = -1, False
    planned: int | None = None  # a plan is for one year, and says so once
    for sentence in sentences:
        fresh = sentence.paragraph != paragraph
        paragraph = sentence.paragraph
        if fresh:
            silent = not _DIGIT.search(text, sentence.start, _paragraph_end(text, sentence.start))
            if not _connective().match(low, sentence.start):
                current = Clause(sentence.start, home.name if home else None)
        if silent:  # nothing is counted here, and little said that a later paragraph leans on
            continue
        changes = sorted(_changes(text, low, sentence, home, published), key=lambda change: change[0])
        current = current._replace(start=sentence.start)
        for clause in (current, *_applied(current, changes)):
            current = clause
            if current.modality == "target":
                planned = current.year or planned
                current = current._replace(year=planned)
            clauses.append(current)
    return Clauses(clauses)


def _paragraph_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _is_stated(low: str, start: int, year: int) -> bool:
    """Whether four digits are a year that the sentence is about: not one it only compares with."""
    word = _YEAR_WORD.search(low, max(start, year - 12), year)
    return word is not None and not _COMPARED.search(low, max(start, word.start() - 40), word.start())


def _applied(current: Clause, changes: list[tuple[int, dict[str, Any]]]) -> Iterator[Clause]:
    for place, changed in changes:
        current = current._replace(start=place, **changed)
        yield current


def _changes(
    text: str, low: str, sentence: Sentence, home: Home | None, published: int | None
) -> list[tuple[int, dict[str, Any]]]:
    start, end = sentence.start, sentence.end
    changes: list[tuple[int, dict[str, Any]]] = []
    target, result = _cues()
    changes += [
        (found.start(), {"modality": "target"})
        for found in target.finditer(low, start, end)
        if found.group() != "yêu cầu" or not _NOT_A_DUTY.search(low, max(start, found.start() - 9), found.start())
    ]
    changes += [(found.start(), {"modality": "actual"}) for found in result.finditer(low, start, end)]
    changes += [(start + found.start(), {"modality": "actual"}) for found in _DONE.finditer(low[start:end])]
    years = [found for found in _YEAR.finditer(low, start, end) if _is_stated(low, start, found.start())]
    for index, found in enumerate(years):
        joined = (
            index and re.fullmatch(r",? (?:và|,)[^,.;]{0,24}", low[years[index - 1].end() : found.start()]) is not None
        )
        changes.append((found.start() if index else start, {"year": None if joined else int(found.group())}))
    if not years and published and _NOW.search(low, start, end):
        changes.append((start, {"year": published}))
    last = start
    for found in _actors()[0].finditer(text, start, end):
        name = found.group()
        tail = local_tail().match(text, found.end(), end) if is_local(name) or name in _HOME else None
        stop = tail.end() if tail else found.end()
        if found.start() < last:  # "Thành phố" and then "Hà Nội" of one name
            continue
        last = stop
        near = found.start() - start < _OPENING_LENGTH
        opens = near and _OPENING.search(text[start : found.start()])
        verb = _VERB.match(text, stop)
        if opens or (verb and not _PREPOSITION.search(text, max(start, found.start() - 8), found.start())):
            changes.append((found.start(), {"subject": _subject(text[found.start() : stop], home)}))
            if verb and verb.group() == " đã":
                changes.append((found.start(), {"modality": "actual"}))
    return changes
