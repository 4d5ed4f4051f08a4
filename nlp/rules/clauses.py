"""Whom a stretch of text is about, which year it speaks of, and whether it tells of a plan or of a result."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from nlp.leads import mask_between
from nlp.patterns import Cue, cue
from nlp.rules.issuers import is_local, issuer_names, local_tail, stated_issuer
from nlp.rules.locality import Home, provinces
from nlp.sentences import Sentence
from nlp.wordlists import CAPITAL, one_of, wordlist
from schema.fact import Modality

_YEAR = cue(r"[12](?<![\d.,].)(?:9|0)\d\d(?![\d.,]\d|\d)(?!\s?[-–]\s?(?:19|20)\d\d)")
_YEAR_WORD = cue(r"(?:(?:năm|(?<!\w)in|quý [ivx\d]+|tháng \d{1,2}|\d{1,2}/\d{1,2})\s?[-/]?\s?)$")
_BASE = cue(r"so với [^,.;]{0,40}$")
"""A year behind it is that of what is compared with, and of nothing before."""
_COMPARED = cue(
    r"(?:so với|so|trước|cùng kỳ|giai đoạn|hơn|(?:nghị quyết|quyết định|luật|nghị định|thông tư|chỉ thị|kế hoạch số|công văn)(?![^.]{0,30}(?<!\w)(?:đề ra|đặt ra|mục tiêu|phấn đấu|xác định|đến)\s)[^.]{0,30})(?: cùng kỳ)?\s$"
)
_DIGIT = cue(r"\d")
_OPENING_LENGTH = 70
_NOW = cue(
    r"(?<!\w)(?:đến nay|hiện nay|đến thời điểm này|(?<!thực )(?<!phát )(?<!thể )(?<!xuất )(?<!biểu )(?<!tái )(?<!ẩn )(?<!hiển )(?<!hoàn )hiện(?! (?:đại|tượng|trường|vật|hữu|diện|thực|hành|hình|thân)(?!\w)))(?!\w)"
)
"""Words for today; not the second half of "thực hiện", nor the first of "hiện đại"."""
_RELATIVE = cue(r"(?<!\w)năm (?P<which>ngoái|nay|trước)(?!\w)(?! (?:nữa|đó))")
_TOLD = cue(
    r"(?<!\w)(?:so với cùng kỳ|cho thấy|theo thống kê|năm ngoái|vừa qua|trên thực tế|hiện (?:nay|tại|có|chiếm|mới)|đang chiếm|chiếm (?:khoảng|gần|hơn|trên))(?!\w)"
)
"""In a sentence that sets no aim, behind one that does: it tells results again."""
_ASKED_OF = cue(r"(?<!\w)(?:yêu cầu|đề nghị|giao|chỉ đạo|kêu gọi)\s$")
"""Right before whom something is asked of: what follows is that one's to do."""
_ASKING = cue(
    r"(?: (?:cũng|đã|còn|vừa|tiếp tục))* (?:yêu cầu|đề nghị|chỉ đạo|nhấn mạnh|cho biết|lưu ý|giao|kêu gọi|đánh giá|ghi nhận|biểu dương|khẳng định)(?!\w)"
)
_PERSONS = frozenset({"Thủ tướng Chính phủ"})
_HANDED_TO = cue(r"(?<!\w)(?:trình|gửi|báo cáo|tham mưu|kiến nghị)(?: cho)?\s$")
_ALSO = cue(r"(?:,| và|, và)\s")
_ON_A_DAY = cue(
    r"\s(?:vào\s|trong\s|sẽ\s)*(?:ngày|sáng|chiều|tuần|tháng|quý|cuối|đầu|giữa|công bố|diễn ra|tổ chức)(?!\w)"
)
_NOT_A_DUTY = cue(r"(?:\d|triệu|nghìn|các|những|theo|đáp ứng|không|chưa|một)\s$")
_DONE = cue(r"(?:^|[,;:]\s)đã(?!\w)|(?<!\w)(?:mới|mới chỉ|chỉ mới|vẫn còn|hiện còn)(?=\s(?:có\s|đạt\s)?\d)")
_GOVERNED = cue(r"(?:[^,;:]|,(?=\s\d)|(?<=\d),(?=\d)){0,160}")
_MEANT = cue(r"(?<!\w)(?:sẽ|để|nhằm)(?!\w)")
"""What is done in order to, or will be done: a figure behind it is meant, not reached."""


_UNIT = rf"[hqxptHQXPT](?<!\w.)(?:(?<=[hH])uyện|(?<=[qQ])uận|(?<=[xX])ã|(?<=[pP])hường|(?<=[tT])hị (?:xã|trấn)) [{CAPITAL}]\w*(?: [{CAPITAL}]\w*){{0,3}}"
"""A unit below the province: "huyện Quỳnh Lưu"."""
_UNITS = ("huyện", "quận", "xã", "phường", "thị xã", "thị trấn")
_HOME = ("Thành phố", "thành phố", "Tỉnh", "tỉnh", "Toàn tỉnh", "toàn tỉnh", "Toàn thành phố", "toàn thành phố")
_KIND = cue(r"^(?:[Tt]oàn )?(?P<kind>[Tt]ỉnh|[Tt]hành phố|TP\.?)(?: |$)")
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
    r"(?<!\w)(?:aims?|aimed|aiming|targets?|targeted|targeting|plans?\s+to|planned\s+to|planning\s+to|strives?|striving|hopes?|hoping|seeks?|goal|expects?\s+to|is\s+expected\s+to|are\s+expected\s+to|will|must|has\s+to|have\s+to|required\s+to|vows?|pledges?|so\s+that|in\s+order\s+to)(?!\w)"
)
_ENGLISH_YEAR = cue(r"(?<!\w)(?:in|by|during|throughout|for|of|since|until)\s+(?:\w+\s+)?(?P<year>20\d\d)(?![\w-])")
_BESIDE = cue(r"(?<!\w)(?<!from )(?<!than )(?<!over )(?<!with )(?<!to )(?P<which>last|this) year(?!\w)")
_AGAINST = cue(
    r"(?:compared\s+(?:to|with)|than|from|against|over|on|up|down)\s+(?:that\s+|those\s+|the\s+same\s+period\s+)?$"
)


def in_english(clause: Clause, sentence: str, place: int, published: int | None = None) -> Clause:
    """What holds at a place of an English sentence: the year nearest to it, an aim that was announced before it.

    >>> said = "the province had 40 services in 2023 and aims to have 90 by 2025."
    >>> in_english(Clause(0), said, 17)[2:4], in_english(Clause(0), said, 54)[2:4]
    ((2023, 'actual'), (2025, 'target'))
    """
    years = [
        (abs(found.start() - place), int(found["year"]))
        for found in _ENGLISH_YEAR.finditer(sentence)
        if not _AGAINST.search(sentence, 0, found.start())
    ]
    beside = _BESIDE.search(sentence) if not years and published else None
    if beside and published:
        years = [(0, published - (beside["which"] == "last"))]
    aimed = _AIMED.search(sentence, 0, place)
    return clause._replace(
        year=min(years)[1] if years else clause.year, modality="target" if aimed else clause.modality
    )


@cache
def _actors() -> tuple[Cue, dict[str, str]]:
    generic = {form: name for name in wordlist("quantities")["actors"] for form in (name, name[0].lower() + name[1:])}
    names = (*generic, *provinces(), *sorted(issuer_names()), *_departments(), *_HOME)
    return cue(rf"(?:{one_of(names, apart_from=_LETTER)}|{_UNIT})(?!\w)"), generic


@cache
def _departments() -> dict[str, str]:
    """The departments of a province, by each name; those that a ministry or a committee is called too are left out."""
    listed = wordlist("departments")["names"]
    forms = {form: entry["name"] for entry in listed for form in (entry["name"], *entry.get("aliases", ()))}
    return {form: name for form, name in forms.items() if form.startswith(("Sở ", "Công an ", "Thanh tra "))}


# An actor is what a clause is about when it opens it or when its verb follows.
_VERB = cue(
    r"\s(?:giảm|tăng|thu hút|giải quyết|hoàn thành|xử lý|cắt giảm|rà soát|thu|chi|bố trí|đầu tư|số hóa|phục vụ|đưa|dành|đã|sẽ|đang|vừa|cũng|phải|phấn đấu|yêu cầu|đặt|có|ban hành|cung cấp|tiếp nhận|chủ động|tiếp tục|hiện|đề ra|triển khai|xác định|đạt|được|cấp(?! (?:ủy|trên|dưới|tỉnh|xã|huyện))|tổ chức|thành lập|tinh giản|sắp xếp|công bố|phê duyệt|kiểm tra|khảo sát|chiếm|còn|chưa|cần|dự kiến|huy động|bãi bỏ|tuyển dụng|trình)(?!\w)"
)
_PREPOSITION = cue(r"(?<!\w)(?:trong|của|tại|với|cho|trên|về|bàn|được|bị|do)\s$")
_OPENING = cue(r"^[^,;:]{0,60}?,\s$|^\W*$|^(?:Theo|Tại|Ở|Đối với)\s$")


@cache
def _cues() -> tuple[Cue, Cue]:
    return tuple(  # type: ignore[return-value]  # two lists, two patterns
        cue(rf"{one_of(wordlist('quantities')[name], apart_from=_LETTER)}(?!\w)") for name in ("targets", "results")
    )


@cache
def _province() -> re.Pattern[str]:
    return re.compile(one_of(provinces(), apart_from=_LETTER) + r"(?!\w)")


def _last_named(text: str) -> Home | None:
    found = None
    for found in _province().finditer(text):  # noqa: B007  # the last one counts
        pass
    return provinces()[found.group()] if found else None


@cache
def _deed() -> re.Pattern[str]:
    return re.compile(rf"\s(?:đạt|có|{one_of(wordlist('quantities')['deeds'])})(?!\w)")


@cache
def _done_deed() -> Cue:
    return cue(rf"(?<!\w)đã {one_of(wordlist('quantities')['deeds'])}(?!\w)")


@cache
def _connective() -> re.Pattern[str]:
    return re.compile(rf"{one_of(wordlist('quantities')['connectives'])}(?!\w)")


def _subject(name: str, home: Home | None, latest: Home | None) -> str | None:
    kind = _KIND.match(name)
    plain = name[kind.end() :] if kind else name
    if kind and not plain:
        meant = home or (latest if latest and latest.kind == kind["kind"].lower() else None)
        return meant.name if meant else None
    if plain in provinces():
        return provinces()[plain].name
    if name.lower().startswith(_UNITS):
        return f"{name[0].upper()}{name[1:]}"
    if name in _departments():
        return _departments()[name]
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
    latest: Home | None = None  # whom "tỉnh" means where the article has no province of its own
    planned: int | None = None  # a plan is for one year, and says so once
    for sentence in sentences:
        fresh = sentence.paragraph != paragraph
        paragraph = sentence.paragraph
        if fresh:
            silent = not _DIGIT.search(text, sentence.start, _paragraph_end(text, sentence.start))
            if not _connective().match(low, sentence.start):
                current = Clause(sentence.start, home.name if home else None)
        before, latest = latest, (_last_named(text[sentence.start : sentence.end]) or latest) if home is None else None
        if silent:  # nothing is counted here, and little said that a later paragraph leans on
            continue
        changes = sorted(_changes(text, low, sentence, home, published, before), key=lambda change: change[0])
        current = current._replace(start=sentence.start, meant=False)
        held, year = current.modality, current.year
        if held == "target" and _tells(low, sentence):
            current = current._replace(modality="actual")
        if current.subject in _PERSONS:
            current = current._replace(subject=home.name if home else None)
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
    return Clauses(clauses)


def _tells(low: str, sentence: Sentence) -> bool:
    """Whether a sentence tells results behind one that set an aim."""
    target = _cues()[0]
    mask = mask_between(low, sentence.start, sentence.end)
    return (
        _TOLD.lets(mask)
        and _TOLD.search(low, sentence.start, sentence.end) is not None
        and not (target.lets(mask) and target.search(low, sentence.start, sentence.end))
    )


def _is_beside(low: str, sentence: Sentence) -> bool:
    """Whether the year of a sentence is only that of "đến nay" or "năm ngoái"."""
    return not any(
        _is_stated(low, sentence.start, found.start()) for found in _YEAR.finditer(low, sentence.start, sentence.end)
    )


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
    return word is not None and not _COMPARED.search(low, max(start, word.start() - 40), word.start())


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
    base = _BASE.search(low, start, year)
    if base:
        return base.start()
    return max(start, low.rfind("; ", start, year) + 1)


def _applied(current: Clause, changes: list[tuple[int, dict[str, Any]]]) -> Iterator[Clause]:
    for place, changed in changes:
        current = current._replace(start=place, **changed)
        yield current


def _named(text: str) -> Home | None:
    """The province in the name of an actor: "UBND tỉnh Bắc Ninh", "Bắc Ninh"."""
    found = _province().search(text)
    return provinces()[found.group()] if found else None


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
        if found.group() != "dự kiến" or not _ON_A_DAY.match(low, found.end(), end)
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
    if _actors()[0].lets(mask):
        changes += _actor_changes(text, low, sentence, home, before)
    return changes


def _actor_changes(
    text: str, low: str, sentence: Sentence, home: Home | None, before: Home | None
) -> list[tuple[int, dict[str, Any]]]:
    """Whom the clauses of a sentence are about: who opens them or has a verb behind."""
    start, end = sentence.start, sentence.end
    changes: list[tuple[int, dict[str, Any]]] = []
    last = start
    passed = -1  # up to where an actor stands that is none: "trình Chính phủ, Thủ tướng Chính phủ ban hành"
    latest = before
    for found in _actors()[0].finditer(text, start, end):
        name = found.group()
        tail = local_tail().match(text, found.end(), end) if is_local(name) or name in _HOME else None
        stop = tail.end() if tail else found.end()
        latest = _named(text[found.start() : stop]) or latest
        if found.start() < last:  # "Thành phố" and then "Hà Nội" of one name
            continue
        last = stop
        handed = _HANDED_TO.search(low, max(start, found.start() - 16), found.start()) is not None
        if handed or (passed >= 0 and _ALSO.fullmatch(low, passed, found.start())):
            passed = stop
            continue
        near = found.start() - start < _OPENING_LENGTH
        opens = near and _OPENING.search(text[start : found.start()])
        verb = _VERB.match(text, stop)
        if _ASKED_OF.search(low, max(start, found.start() - 12), found.start()):
            changes.append((found.start(), {"subject": _subject(text[found.start() : stop], home, latest)}))
            continue
        if _ASKING.match(low, stop, end) and _subject(name, home, latest) in _PERSONS:
            continue
        if name in _departments():
            if opens and not verb:  # "Theo Sở Nội vụ, …": it tells of the province
                changes.append((found.start(), {"subject": home.name if home else None}))
            opens = None
        if opens or (verb and not _PREPOSITION.search(text, max(start, found.start() - 8), found.start())):
            changes.append((found.start(), {"subject": _subject(text[found.start() : stop], home, latest)}))
            if verb and verb.group() == " đã":
                changes.append((found.start(), {"modality": "actual"}))
    return changes
