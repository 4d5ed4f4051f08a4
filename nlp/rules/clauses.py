"""Whom a stretch of text is about, which year it speaks of, and whether it tells of a plan or of a result."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from nlp.leads import mask_between
from nlp.patterns import Cue, cue
from nlp.rules.actors import PERSONS, actor_changes, actors, last_named
from nlp.rules.locality import Home
from nlp.sentences import Sentence
from nlp.wordlists import one_of, wordlist
from schema.fact import Modality

_YEAR = cue(r"[12](?<![\d.,].)(?:9|0)\d\d(?![\d.,]\d|\d)(?!\s?[-–]\s?(?:19|20)\d\d)")
_YEAR_WORD = cue(r"(?:(?:năm|(?<!\w)in|quý [ivx\d]+|tháng \d{1,2}|\d{1,2}/\d{1,2})\s?[-/]?\s?)$")
_BASE = cue(r"(?<!\w)(?:so với|from|than|against|compared (?:to|with)) [^,.;]{0,40}$")
"""A year behind it is that of what is compared with, and of nothing before."""
_MEANS_TO = cue(r",\s(?:và )?(?:dự kiến|phấn đấu|mục tiêu|tiến tới|hướng tới)\s[^,;.]{0,60}$")
"""A year behind it is that of an aim, and of no result before it."""
_COMPARED = cue(
    r"(?:so với|so|trước|cùng kỳ|giai đoạn|hơn|gấp đôi|gấp ba|gấp \d+(?:,\d+)? lần|bằng|từ|(?:nghị quyết|quyết định|luật|nghị định|thông tư|chỉ thị|kế hoạch số|công văn)(?![^.]{0,45}(?<!\w)(?:đề ra|đặt ra|mục tiêu|phấn đấu|xác định|đến)\s)[^.]{0,45})(?: cùng kỳ)?\s$"
)
_OF_DOCUMENT = cue(
    r"[/-][a-zđ&]{2,}\d*,?\s(?:ký\s|ban hành\s)?ngày\s\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}\s?(?:[/.-]|,?\s?năm)\s?$"
)
"""Before the year of a document's date: "Tờ trình số 158/TTr-SNV ngày 20/12/2021"."""
_DIGIT = cue(r"\d")
_NOW = cue(
    r"(?<!\w)(?:đến nay|hiện nay|đến thời điểm này|(?<!thực )(?<!phát )(?<!thể )(?<!xuất )(?<!biểu )(?<!tái )(?<!ẩn )(?<!hiển )(?<!hoàn )hiện(?! (?:đại|tượng|trường|vật|hữu|diện|thực|hành|hình|thân)(?!\w)))(?!\w)"
)
"""Words for today; not the second half of "thực hiện", nor the first of "hiện đại"."""
_RELATIVE = cue(r"(?<!\w)năm (?P<which>ngoái|nay|trước)(?!\w)(?! (?:nữa|đó))")
_TOLD = cue(
    r"(?<!\w)(?:so với cùng kỳ|dịp này|nhân dịp|tại đây|cho thấy|theo thống kê|năm ngoái|vừa qua|trên thực tế|hiện (?:nay|tại|có|chiếm|mới)|đang chiếm|chiếm (?:khoảng|gần|hơn|trên))(?!\w)"
)
"""In a sentence that sets no aim, behind one that does: it tells results again."""
_SO_FAR = cue(
    r"\W*(?:(?:kinh tế|toàn tỉnh|tính|lũy kế|riêng|chỉ|trong|hết|đến|tới|qua|của tỉnh|từ đầu năm đến|thời điểm|cuối)\s+)*(?:(?:\d{1,2}|sáu|chín) tháng(?! cuối)(?: đầu)?(?: của)?(?: năm| qua|,)|tháng \d{1,2}/20\d\d|quý [ivx1-4]+/20\d\d|nay,|ngày \d{1,2}[/-]\d{1,2}(?:[/-]20\d\d)?)(?!\w)(?! sẽ)"
)
"""How a sentence opens that tells how far things have come, behind one that set an aim."""
_ON_A_DAY = cue(
    r"\s(?:vào\s|trong\s|sẽ\s)*(?:công bố|diễn ra|tổ chức|(?:ngày|sáng|chiều|tuần|tháng|quý|cuối|đầu|giữa)\s[^.;]{0,50}?(?:công bố|diễn ra|tổ chức|khai mạc|họp|có mặt))(?!\w)"
)
_NOT_A_DUTY = cue(r"(?:\d|triệu|nghìn|các|những|theo|đáp ứng|không|chưa|một|vượt|đạt|hoàn thành|bằng)\s$")
_DONE = cue(r"(?:^|[,;:]\s)đã(?!\w)|(?<!\w)(?:mới|mới chỉ|chỉ mới|vẫn còn|hiện còn)(?=\s(?:có\s|đạt\s)?\d)")
_GOVERNED = cue(r"(?:[^,;:]|,(?=\s\d)|(?<=\d),(?=\d)){0,160}")
_MEANT = cue(r"(?<!\w)(?:sẽ|để|nhằm)(?!\w)")
"""What is done in order to, or will be done: a figure behind it is meant, not reached."""


_LETTER = r"\w"


class Clause(NamedTuple):
    """What holds from a place in the text on."""

    start: int
    subject: str | None = None
    year: int | None = None
    modality: Modality = "actual"
    meant: bool = False
    """Behind "sẽ" or "để", up to the end of what they govern."""


class Clauses:
    """The clauses of a field, to be asked by place."""

    def __init__(self, clauses: list[Clause]) -> None:
        self._clauses = clauses
        self._starts = [clause.start for clause in clauses]

    def at(self, place: int) -> Clause:
        """What holds at a place."""
        index = bisect_right(self._starts, place) - 1
        return self._clauses[index] if index >= 0 else Clause(0)


_AIMED = cue(
    r"(?<!\w)(?:(?:asked|asks|urged|urges|told|ordered|instructed|requested|directed)\s[^.;:“”]{2,60}?\sto|aims?|aimed|wants?|wanted|intends?|aiming|targets?|targeted|targeting|plans?\s+to|planned\s+to|planning\s+to|strives?|striving|hopes?|hoping|seeks?|goal|expects?\s+to|is\s+expected\s+to|are\s+expected\s+to|will|must|has\s+to|have\s+to|required\s+to|vows?|pledges?|so\s+that|in\s+order\s+to)(?!\w)"
)
_ENGLISH_YEAR = cue(r"(?<!\w)(?:in|by|during|throughout|for|of|since|until)\s+(?:\w+\s+)?(?P<year>20\d\d)(?![\w-])")
_BESIDE = cue(r"(?<!\w)(?<!from )(?<!than )(?<!over )(?<!with )(?<!to )(?P<which>last|this) year(?!\w)")
_AGAINST = cue(
    r"(?:compared\s+(?:to|with)|than|from|against|over|on|up|down)\s+(?:that\s+|those\s+|the\s+same\s+period\s+)?$"
)


_FROM = cue(r"(?<!\w)(?:from|than|against|compared\s+(?:to|with))\s[^,;.]{0,40}$")


def _is_base(sentence: str, place: int, year: int) -> bool:
    """Whether a year is that of what a figure before is held against: "up from 21 per cent in 2020"."""
    base = _FROM.search(sentence, 0, year)
    return base is not None and place < base.start()


def in_english(clause: Clause, sentence: str, place: int, published: int | None = None) -> Clause:
    """What holds at a place of an English sentence: the year nearest to it, an aim that was announced before it.

    >>> said = "the province had 40 services in 2023 and aims to have 90 by 2025."
    >>> in_english(Clause(0), said, 17)[2:4], in_english(Clause(0), said, 54)[2:4]
    ((2023, 'actual'), (2025, 'target'))
    """
    years = [
        (abs(found.start() - place), int(found["year"]))
        for found in _ENGLISH_YEAR.finditer(sentence)
        if not _AGAINST.search(sentence, 0, found.start()) and not _is_base(sentence, place, found.start())
    ]
    beside = _BESIDE.search(sentence) if not years and published else None
    if beside and published:
        years = [(0, published - (beside["which"] == "last"))]
    aimed = _AIMED.search(sentence, 0, place)
    return clause._replace(
        year=min(years)[1] if years else None if _ENGLISH_YEAR.search(sentence) else clause.year,
        modality="target" if aimed else clause.modality,
    )


# An actor is what a clause is about when it opens it or when its verb follows.


@cache
def _cues() -> tuple[Cue, Cue]:
    return tuple(  # type: ignore[return-value]  # two lists, two patterns
        cue(rf"{one_of(wordlist('quantities')[name], apart_from=_LETTER)}(?!\w)") for name in ("targets", "results")
    )


@cache
def _deed() -> re.Pattern[str]:
    return re.compile(rf"\s(?:đạt|có|{one_of(wordlist('quantities')['deeds'])})(?!\w)")


@cache
def _done_deed() -> Cue:
    return cue(rf"(?<!\w)đã {one_of(wordlist('quantities')['deeds'])}(?!\w)")


@cache
def _connective() -> re.Pattern[str]:
    return re.compile(rf"{one_of(wordlist('quantities')['connectives'])}(?!\w)")


def read_clauses(
    text: str,
    low: str,
    sentences: tuple[Sentence, ...],
    home: Home | None,
    published: int | None,
    *,
    office: str | None = None,
) -> Clauses:
    """The clauses of a field: subject, year and modality change where the text says so and last until then.

    Where nobody is named, they are of the province that the article is about, or of the ``office`` that tells of itself.
    """
    clauses = []
    own = home.name if home else office
    current = Clause(0, own)
    paragraph, silent = -1, False
    latest: Home | None = None  # whom "tỉnh" means where the article has no province of its own
    planned: int | None = None  # a plan is for one year, and says so once
    for sentence in sentences:
        fresh = sentence.paragraph != paragraph
        paragraph = sentence.paragraph
        if fresh:
            silent = not _DIGIT.search(text, sentence.start, _paragraph_end(text, sentence.start))
            if not _connective().match(low, sentence.start):
                current = Clause(sentence.start, own)
        before, latest = latest, (last_named(text[sentence.start : sentence.end]) or latest) if home is None else None
        if silent:  # nothing is counted here, and little said that a later paragraph leans on
            continue
        changes = sorted(_changes(text, low, sentence, home, published, before), key=lambda change: change[0])
        current = current._replace(start=sentence.start, meant=False)
        held, year = current.modality, current.year
        if held == "target" and _tells(low, sentence):
            current = current._replace(modality="actual", year=None)
        if current.subject in PERSONS:
            current = current._replace(subject=own)
        for clause in (current, *_applied(current, changes)):
            current = clause
            if current.modality == "target":
                planned = current.year or planned
                current = current._replace(year=planned)
            clauses.append(current)
        if current.modality == "target" != held and _only_asks(low, sentence):
            current = current._replace(modality=held)
        if any("year" in changed for _, changed in changes) and _is_beside(low, sentence):
            current = current._replace(year=year)  # "đến nay" is said of one sentence
        elif _is_held_against(low, sentence):
            current = current._replace(year=year)  # "so với mức 28% của năm 2015" ends with its sentence
    return Clauses(clauses)


def _tells(low: str, sentence: Sentence) -> bool:
    """Whether a sentence tells results behind one that set an aim."""
    target = _cues()[0]
    mask = mask_between(low, sentence.start, sentence.end)
    so_far = _SO_FAR.match(low, sentence.start, sentence.end) is not None
    return (so_far or (_TOLD.lets(mask) and _TOLD.search(low, sentence.start, sentence.end) is not None)) and not (
        target.lets(mask) and target.search(low, sentence.start, sentence.end)
    )


def _is_beside(low: str, sentence: Sentence) -> bool:
    """Whether the year of a sentence is only that of "đến nay" or "năm ngoái"."""
    return not any(
        _is_stated(low, sentence.start, found.start()) for found in _YEAR.finditer(low, sentence.start, sentence.end)
    )


def _is_held_against(low: str, sentence: Sentence) -> bool:
    """Whether the only year of a sentence is that of what is compared with."""
    years = [found.start() for found in _YEAR.finditer(low, sentence.start, sentence.end)]
    stated = [year for year in years if _is_stated(low, sentence.start, year)]
    return len(stated) == 1 and _BASE.search(low, sentence.start, stated[0]) is not None


_ASKS = cue(r"(?<!\w)(?:yêu cầu|quyết tâm|kỳ vọng|đề nghị|hướng tới|hướng đến)(?!\w)")


def _only_asks(low: str, sentence: Sentence) -> bool:
    """Whether a sentence asks for something that it gives no figure of: the next one tells results again."""
    asked = _ASKS.search(low, sentence.start, sentence.end)
    return (
        asked is not None
        and _DIGIT.search(low, asked.end(), sentence.end) is None
        and not low[asked.end() : sentence.end].rstrip().endswith(":")
        and not any(word in low[sentence.start : sentence.end] for word in ("mục tiêu", "chỉ tiêu", "phấn đấu"))
    )


def _paragraph_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _is_stated(low: str, start: int, year: int) -> bool:
    """Whether four digits are a year that the sentence is about: not one it only compares with."""
    word = _YEAR_WORD.search(low, max(start, year - 12), year)
    if word is None or _OF_DOCUMENT.search(low, max(start, year - 45), year):
        return False
    return not _COMPARED.search(low, max(start, word.start() - 60), word.start())


def _told_beside(low: str, start: int, end: int, mask: int, published: int) -> Iterator[int]:
    """The year of a sentence that only says "đến nay" or "năm ngoái"."""
    if _NOW.lets(mask) and _NOW.search(low, start, end):
        yield published
    elif _RELATIVE.lets(mask):
        found = _RELATIVE.search(low, start, end)
        if found and not _COMPARED.search(low, max(start, found.start() - 40), found.start()):
            yield published if found["which"] == "nay" else published - 1


def _reach(low: str, start: int, year: int) -> int:
    """From where the first year of a sentence holds: its start, or the comparison or the clause that it stands in."""
    base = _BASE.search(low, start, year) or _MEANS_TO.search(low, start, year)
    if base:
        return base.start()
    return max(start, low.rfind("; ", start, year) + 1)


def _applied(current: Clause, changes: list[tuple[int, dict[str, Any]]]) -> Iterator[Clause]:
    for place, changed in changes:
        current = current._replace(start=place, **changed)
        yield current


def _changes(
    text: str, low: str, sentence: Sentence, home: Home | None, published: int | None, before: Home | None
) -> list[tuple[int, dict[str, Any]]]:
    start, end = sentence.start, sentence.end
    changes: list[tuple[int, dict[str, Any]]] = []
    target, result = _cues()
    mask = mask_between(low, start, end)
    changes += [
        (found.start(), {"modality": "target"})
        for found in (target.finditer(low, start, end) if target.lets(mask) else ())
        if found.group() not in {"yêu cầu", "chỉ tiêu"}
        or not _NOT_A_DUTY.search(low, max(start, found.start() - 9), found.start())
        if found.group() != "dự kiến" or not _ON_A_DAY.match(low, found.end(), end) or " sẽ " in low[found.end() : end]
    ]
    if result.lets(mask):
        changes += [(found.start(), {"modality": "actual"}) for found in result.finditer(low, start, end)]
    if _DONE.lets(mask):
        changes += [(start + found.start(), {"modality": "actual"}) for found in _DONE.finditer(low[start:end])]
    if _done_deed().lets(mask):
        changes += [
            (found.start(), {"modality": "actual", "meant": False}) for found in _done_deed().finditer(low, start, end)
        ]
    for found in _MEANT.finditer(low, start, end) if _MEANT.lets(mask) else ():
        governed = _GOVERNED.match(low, found.end(), end)
        if governed and _deed().match(low, found.end(), end):
            changes += [(found.start(), {"meant": True}), (governed.end(), {"meant": False})]
    dated = _YEAR.finditer(low, start, end) if _YEAR.lets(mask) else ()
    years = [found for found in dated if _is_stated(low, start, found.start())]
    for index, found in enumerate(years):
        joined = (
            index and re.fullmatch(r",? (?:và|,)[^,.;]{0,24}", low[years[index - 1].end() : found.start()]) is not None
        )
        said = found.start() if index else _reach(low, start, found.start())
        changes.append((said, {"year": None if joined else int(found.group())}))
    if not years and published:
        changes += [(start, {"year": year}) for year in _told_beside(low, start, end, mask, published)]
    if actors()[0].lets(mask):
        changes += actor_changes(text, low, sentence, home, before)
    return changes
