"""Legal and administrative documents that an article names: numbered ones, laws, plans, resolutions of the Party."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from nlp.patterns import Cue, cue
from nlp.rules.issuers import issuer_of_number, issuer_pattern, stated_issuer
from nlp.rules.locality import Home, home
from nlp.rules.repeated import Told
from nlp.wordlists import CAPITAL, one_of, small_letters, wordlist
from schema.article import Article, TextField
from schema.dates import PartialDate
from schema.fact import DocumentReference, make_evidence, mention_id
from schema.text import lower

_LETTERS = rf"[{CAPITAL}][{CAPITAL}a-zđư&]*\d{{0,2}}"
NUMBER = cue(
    rf"\d(?<![\w/.,-].)\d{{0,4}}(?:\s?[-/]\s?(?P<year>(?:19|20)\d\d))?\s?[-/]\s?{_LETTERS}(?:\s?[-/]\s?{_LETTERS}){{0,3}}(?!\w)"
)
"""The number of a document: digits, perhaps a year, letters: 07/2023/NQ-HĐND, 18-NQ/TW, 63/2020/QH14."""

_DATE = re.compile(
    r",?\s*\(?(?:được )?(?:ký |ban hành )?(?:"
    r"ngày\s*(?P<day>\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(?P<month>\d{1,2})\s*(?:[/.-]|,?\s+năm\s+)\s*(?P<year>\d{4})"
    r"|tháng\s*(?P<month2>\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(?P<year2>\d{4})"
    r"|(?<!,\s)(?<!,)năm\s+(?P<year3>\d{4}))(?![\d/])"  # "Kế hoạch 92/KH-UBND, năm 2024 tỉnh phấn đấu": not its date
)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ENGLISH_DATE = cue(
    rf",?\s*\(?(?:dated|on|of|issued\s+on)\s+(?:(?P<month>{one_of(_MONTHS)})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>{one_of(_MONTHS)})\.?,?\s+(?P<year2>\d{{4}}))(?!\d)",
    re.IGNORECASE,
)
_YEARS = r"(?:năm \d{4}|giai đoạn \d{4}\s?[-–]\s?\d{4}|\d{4}\s?[-–]\s?\d{4})"
_HORIZON = r"(?:,? (?:định hướng|tầm nhìn|hướng|và định hướng)(?: đến)?(?: năm)? \d{4})?"
_ROMAN = (
    "",
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
    "XVII",
)
_LISTED = cue(r"[^.:\n]{0,120}(?:[;,]|\svà)\s+(?:và\s)?(?:các\s)?")
"""Between two documents that one body enacts: "đã ban hành Chỉ thị …; Kế hoạch …"."""
_LETTER_PART = cue(r"(?<![^\W\d_])[A-Z]{2,}(?![^\W\d_])")
_WINDOW = 70
_NEAR = 40
_LOOK_AHEAD = 160


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    kind: str
    number: str | None = None
    issuer: str | None = None
    date: str | None = None


def _data() -> dict[str, list[str]]:
    return wordlist("documents")


def _english() -> dict[str, dict[str, str]]:
    return wordlist("documents")


@cache
def _kinds() -> dict[str, str]:
    return {lower(kind): kind for kind in _data()["kinds"]}


@cache
def _patterns() -> dict[str, re.Pattern[str] | Cue]:
    kind, issuer = one_of(_kinds()), issuer_pattern()
    any_kind = one_of([*_kinds(), *_kinds().values()])
    word = r"[^\s.,;:()\"“”\n]+"
    laws = one_of(_data()["laws"])
    return {
        "kind": cue(one_of(_kinds(), apart_from=r"\w/-") + r"(?!\w)"),
        "kind before": re.compile(
            rf"(?<!\w)(?P<kind>{kind})(?: của [^,.;()\n]{{2,40}})?(?: \(?số:?)? ?\(?$", re.IGNORECASE
        ),
        "english kind": re.compile(rf"(?<!\w)(?P<kind>{one_of(_data()['english_kinds'])})(?:\s+(?:no\.?|number))?\s+$"),
        "english bare": re.compile(
            rf"(?<!\w)(?P<kind>{one_of(kind.capitalize() for kind in _data()['english_kinds'] if kind not in {'plan', 'notice'})})(?:\s+[Nn]o\.?)?\s+(?P<number>\d{{1,4}})(?![\d%]|[.,/-]\d|\s?[-/]\s?[A-Z])"
        ),
        "english issuer": re.compile(
            rf",?\s+(?:of|by|from|issued\s+by)\s+(?:the\s+)?(?P<name>{one_of(_data()['english_issuers'])})(?!\w)"
        ),
        "issuer": re.compile(rf",?\s+của (?P<name>{issuer})(?: \(?[Kk]hóa [IVXLC]+\)?)?"),
        "bare": re.compile(
            r" (?P<said>số )?(?P<number>\d{1,4})(?![\d%]|[.,/-]\d|\s?[-/]\s?[A-ZĐ]|\s(?:năm|tháng|ngày|tỷ|triệu|nghìn|người|bộ|tỉnh|xã|huyện|mục|nhiệm|văn|điểm|phần|điều|nội|nhóm|giải|chỉ|bước|đề|dự|vấn|cấp|ưu|trọng)(?!\w))"
        ),
        "law": re.compile(
            rf" (?:(?P<topic>{laws})(?!\w)|(?P<free>[{CAPITAL}]\w*(?: [{CAPITAL}]?\w+){{0,6}}?)(?= năm \d{{4}}| \(sửa đổi\)| \d{{4}}(?!\d)))"
        ),
        "code": re.compile(rf" {one_of(_data()['codes'])}(?!\w)"),
        "law tail": re.compile(r"(?: \(sửa đổi\)| sửa đổi)?(?:,? (?:năm )?(?P<year>(?:19|20)\d\d)(?![\d/]|[.-]\d))?"),
        "party": re.compile(
            r" (?:đại hội|hội nghị (?:lần thứ \w+ )?(?:ban chấp hành )?trung ương|trung ương(?= \d| lần))"
            r"(?:,? (?:đại biểu|toàn quốc|đảng bộ|đảng|của(?= đảng)|tỉnh|thành phố|huyện|lần|thứ|khóa|nhiệm kỳ|trung ương|các cấp|[ivxlc]+|\d{1,2}|\d{4}\s?[-–]\s?\d{4})(?!\w))*"
        ),
        "plan": re.compile(rf"(?P<topic>(?: {word}){{0,16}}?) {_YEARS}{_HORIZON}(?P<by> của {issuer})?"),
        "programme": re.compile(
            rf"{one_of(lower(name) for name in _data()['programmes'])}(?: (?:giai đoạn |năm |đến năm )?\d{{4}}(?:\s?[-–]\s?\d{{4}})?)?{_HORIZON}"
        ),
        "topic": re.compile(
            rf"(?:(?:triển khai|thực hiện|công tác|tổng thể|đẩy mạnh|về) )*(?:{one_of(lower(word) for word in _data()['topics'])})"
        ),
        "listed": re.compile(rf"(?P<list>(?:, {any_kind})*(?: và {any_kind})?) của (?P<name>{issuer})"),
        "described": re.compile(rf" (?P<topic>{word}(?: {word}){{1,24}})"),
        "enacting": re.compile(r"(?:ban hành|phê duyệt|thông qua|ký)(?: và triển khai)? (?:một |bộ |các )?$"),
        "subject": re.compile(
            rf"(?:(?P<name>{issuer})|(?P<home>[Tt]hành phố|[Tt]ỉnh|TP))"
            r"(?: (?:đã|vừa|mới|sẽ|đang|cũng|chủ động|tiếp tục|kịp thời|vừa qua|có))* (?:ký |ký, )?(?:ban hành|phê duyệt|thông qua|ký) "
            r"(?:một |các )?$"
        ),
    }


def _marked(number: str) -> str:
    """A number as it is issued, where an English edition left out the marks of its letters: 468/QD-TTg."""
    unmarked: dict[str, str] = wordlist("documents")["unmarked"]
    return _LETTER_PART.sub(lambda letters: unmarked.get(letters.group(), letters.group()), number)


def _date(found: re.Match[str]) -> str | None:
    year = int(found["year"] or found["year2"] or found["year3"])
    month = int(found["month"] or found["month2"] or 0) or None
    day = int(found["day"] or 0) or None
    try:
        return str(PartialDate(year=year, month=month, day=day))
    except ValueError:  # "ngày 31/2/2021": the year can still be right
        return str(PartialDate(year=year))


def _english_date(found: re.Match[str]) -> str | None:
    month = _MONTHS.index((found["month"] or found["month2"]).capitalize()) + 1
    try:
        return str(
            PartialDate(year=int(found["year"] or found["year2"]), month=month, day=int(found["day"] or found["day2"]))
        )
    except ValueError:
        return None


class _Reader:
    """One field of one article."""

    def __init__(self, text: str, place: Home | None) -> None:
        self.text = text
        self.low = small_letters(text)
        self.place = place
        self.patterns = _patterns()

    def tail(self, end: int) -> tuple[int, str | None, str | None]:
        """Date and issuer stated right behind a document, in either order, and where they end."""
        date = issuer = None
        for _ in range(2):
            found = _DATE.match(self.text, end)
            if found and date is None:
                date, end = _date(found), found.end()
                continue
            found = self.patterns["issuer"].match(self.text, end)
            if found and issuer is None:
                issuer, end = stated_issuer(found["name"], self.place), found.end()
                continue
            found = _ENGLISH_DATE.match(self.text, end)
            if found and date is None:
                date, end = _english_date(found), found.end()
                continue
            found = self.patterns["english issuer"].match(self.low, end)
            if found and issuer is None:
                issuer, end = _english()["english_issuers"][found["name"]], found.end()
        return end, date, issuer

    def subject(self, start: int) -> str | None:
        """The body that enacts what starts here: "UBND thành phố Hà Nội vừa ban hành …"."""
        window = self.text[max(0, start - 110) : start]
        found = self.patterns["subject"].search(window) if self.patterns["enacting"].search(window) else None
        if not found:
            return None
        if found["name"]:
            return stated_issuer(found["name"], self.place)
        return f"UBND {self.place}" if self.place else None

    def numbered(self) -> Iterator[_Found]:
        """Documents with a full number, with or without their kind in front."""
        kinds, issuers = wordlist("documents")["symbols"], wordlist("documents")["issuers"]
        for found in NUMBER.finditer(self.text):
            number = _marked(re.sub(r"\s", "", found.group()))
            letters = [part.rstrip("0123456789") for part in re.split(r"[-/]", number)]
            window = max(0, found.start() - _WINDOW)
            before = self.patterns["kind before"].search(self.text, window, found.start())
            english = None if before else self.patterns["english kind"].search(self.low, window, found.start())
            inner = next((kinds[part] for part in letters if part in kinds), None)
            if not before and not english and not (inner and any(part in issuers for part in letters)):
                continue
            kind = _kinds()[lower(before["kind"])] if before else inner or "Văn bản"
            start = before.start() if before else found.start()
            if before and inner and inner != kind:  # "Thông báo kết luận số 55/TB-VPCP": the symbol knows
                longer = self.low.startswith(f"{lower(inner)} ", start - len(inner) - 1)
                kind, start = (inner, start - len(inner) - 1) if longer else (kind, start)
            if english:
                kind, start = inner or _english()["english_kinds"][english["kind"]], english.start()
            end, date, issuer = self.tail(found.end())
            if issuer is None and before and " của " in before.group():
                stated = re.search(rf" của (?P<name>{issuer_pattern()})", before.group())
                issuer = stated_issuer(stated["name"], self.place) if stated else None
            issuer = issuer or self.subject(start) or issuer_of_number(number, self.place)
            yield _Found(start, end, kind, number, issuer, date or found["year"])

    def named(self, taken: list[_Found]) -> Iterator[_Found]:
        """Documents without a full number, one look at each word that names a kind."""
        spans = iter(taken)
        current = next(spans, None)
        last = 0
        for word in self.patterns["kind"].finditer(self.low):
            start, end = word.span()
            while current and current.end <= start:
                last, current = max(last, current.end), next(spans, None)
            if start < last or (current and current.start <= start < current.end):
                continue
            limit = min(len(self.text), end + _LOOK_AHEAD, current.start if current else len(self.text))
            found = self.one(_kinds()[word.group()], start, end, limit)
            if found and self.text[start - 4 : start].lower() != "học ":  # "Đại học Luật Hà Nội" is a school
                last = found.end
                yield found

    def english(self) -> Iterator[_Found]:
        """Documents that an English edition names by kind and bare number: "Directive 23"."""
        for found in self.patterns["english bare"].finditer(self.text):
            end, date, issuer = self.tail(found.end())
            yield _Found(
                found.start(), end, _english()["english_kinds"][found["kind"].lower()], found["number"], issuer, date
            )

    def one(self, kind: str, start: int, end: int, limit: int) -> _Found | None:
        """The document whose kind stands at ``start``, if it is one."""
        capital = self.text[start].isupper()
        if kind in {"Luật", "Bộ luật", "Hiến pháp"}:
            return self.law(kind, start, end) if capital else None
        for reading in (self.bare, self.programme, self.party, self.plan, self.listed, self.described):
            found = reading(kind, start, end, limit)
            if found:
                return found
        return None

    def bare(self, kind: str, start: int, end: int, limit: int) -> _Found | None:
        """A capital and a number without letters: "Đề án 06", "Nghị quyết số 18"."""
        found = self.patterns["bare"].match(self.text, end, limit)
        if not found or kind not in _data()["bare_number"]:
            return None
        if not found["said"] and (not self.text[start].isupper() or re.fullmatch(r"(?:19|20)\d\d", found["number"])):
            return None
        end, date, issuer = self.tail(found.end())
        return _Found(start, end, kind, found["number"], issuer or self.subject(start), date)

    def programme(self, kind: str, start: int, end: int, limit: int) -> _Found | None:
        """A programme that its name alone makes known."""
        found = self.patterns["programme"].match(self.low, start, limit)
        if not found:
            return None
        end, date, issuer = self.tail(found.end())
        return _Found(start, end, kind, None, issuer or self.subject(start), date)

    def party(self, kind: str, start: int, end: int, limit: int) -> _Found | None:
        """A resolution of a congress or a plenum, which has no number of ours."""
        found = self.patterns["party"].match(self.low, end, limit) if kind == "Nghị quyết" else None
        if not found:
            return None
        name = self.text[end : found.end()].strip()
        count = re.search(r"(?:thứ|hội)\s+([IVXLC]+|\d{1,2})(?!\w)", name)
        if not name.lower().startswith("đại hội"):
            issuer = "Ban Chấp hành Trung ương"
        elif "đảng bộ" in name.lower() or not count:
            issuer = name
        else:
            number = count[1] if not count[1].isdigit() or int(count[1]) >= len(_ROMAN) else _ROMAN[int(count[1])]
            issuer = f"Đại hội đại biểu toàn quốc lần thứ {number} của Đảng"
        return _Found(start, found.end(), kind, None, issuer)

    def plan(self, kind: str, start: int, end: int, limit: int) -> _Found | None:
        """A plan named for a year or a period, or by whoever made it."""
        found = self.patterns["plan"].match(self.text, end, limit) if kind in _data()["named"] else None
        if not found:
            return None
        topic = found["topic"].strip()
        words = topic.lower().split()
        if any(word in _data()["breaks"] for word in words):
            return None
        at_start = start == 0 or self.text[max(0, start - 8) : start].rstrip(" \"“”‘('-–")[-1:] in {
            "",
            ".",
            "\n",
            ":",
            "!",
            "?",
        }
        if not topic and not found["by"] and not self.patterns["issuer"].match(self.text, found.end()):
            return None
        if topic and (not self.text[start].isupper() or at_start) and not self.patterns["topic"].match(topic.lower()):
            return None
        issuer = stated_issuer(found["by"].removeprefix(" của "), self.place) if found["by"] else self.subject(start)
        end, date, more = self.tail(found.end())
        return _Found(start, end, kind, None, issuer or more, date)

    def listed(self, kind: str, start: int, end: int, limit: int) -> _Found | None:
        """Documents only by kind and issuer: "các Nghị quyết, Chỉ thị của Trung ương", "Nghị quyết của Bộ Chính trị"."""
        found = self.patterns["listed"].match(self.text, end, limit)
        if not found or kind not in _data()["bare_number"] or not (self.text[start].isupper() or found["list"]):
            return None
        kinds = [kind, *(_kinds()[part] for part in re.split(r", | và ", found["list"].lower()) if part)]
        many = self.text[max(0, start - 4) : start].lower() == "các "
        name = "; ".join(kinds)
        return _Found(start - 4 if many else start, found.end(), name, None, stated_issuer(found["name"], self.place))

    def described(self, kind: str, start: int, end: int, limit: int) -> _Found | None:
        """A document that is enacted in this sentence and told by what it is about."""
        if kind not in _data()["named"] or not self.patterns["enacting"].search(self.text, max(0, start - 30), start):
            return None
        found = self.patterns["described"].match(self.text, end, limit)
        words = found["topic"].split() if found else []
        stop = next((place for place, word in enumerate(words) if word.lower() in _data()["breaks"]), len(words))
        if not found or stop < 3 or not words[0][0].isalpha():
            return None
        end = found.start("topic") + len(" ".join(words[:stop]))
        return _Found(start, end, kind, None, self.subject(start))

    def law(self, kind: str, start: int, end: int) -> _Found | None:
        """A law, a code or the constitution by name."""
        found = self.patterns["law" if kind == "Luật" else "code"].match(self.text, end)
        if kind == "Hiến pháp":
            finish = end
        elif found:
            finish = found.end()
        else:
            return None
        tail = self.patterns["law tail"].match(self.text, finish)
        year = tail["year"] if tail else None
        if kind == "Hiến pháp" and not year:
            return None
        return _Found(start, tail.end() if tail else finish, kind, None, "Quốc hội", year)


def _repeats(before: _Found, one: _Found, text: str) -> bool:
    """Whether a document told by its subject is given its number later in the sentence."""
    told = before.number is None and before.kind == one.kind and one.number is not None
    return told and not re.search(r"[.;\n]", text[before.end : one.start])


def _read(text: str, place: Home | None) -> list[_Found]:
    reader = _Reader(text, place)
    numbered = list(reader.numbered())
    found = sorted([*numbered, *reader.named(numbered), *reader.english()], key=lambda one: one.start)
    kept: list[_Found] = []
    for one in found:
        before = kept[-1] if kept else None
        if before and _repeats(before, one, text):
            kept.pop()
            before = None
        # "Nghị quyết số 76/NQ-CP … ban hành Chương trình …": the programme has the resolution's issuer.
        if (
            before
            and one.issuer is None
            and 0 <= one.start - before.end <= _NEAR
            and re.search(r"ban hành|phê duyệt|về", text[before.end : one.start])
        ):
            one = _Found(one.start, one.end, one.kind, one.number, before.issuer, one.date)  # noqa: PLW2901
        if (
            before
            and one.issuer is None
            and before.issuer
            and _LISTED.fullmatch(text, before.end, one.start)
            and reader.subject(before.start)
        ):
            one = _Found(one.start, one.end, one.kind, one.number, before.issuer, one.date)  # noqa: PLW2901
        kept.append(one)
    return kept


def find_references(article: Article) -> tuple[DocumentReference, ...]:
    """Every document named in title, lead or text, in order."""
    place = home(article)
    records = []
    fields: tuple[TextField, ...] = ("title", "lead", "text")
    read = [(field, one) for field in fields for one in _read(article.field(field), place)]
    told = Told(((one.kind, one.number, one.issuer, one.date) for _, one in read), article.text)
    for field, one in read:
        issuer, date = told.completed(one.kind, one.number, one.issuer, one.date)
        found = replace(one, issuer=issuer, date=date)
        evidence = make_evidence(article, field, found.start, found.end)
        records.append(
            DocumentReference(
                id=mention_id(article, evidence, "reference"),
                source=article.source,
                article=article.id,
                number=found.number,
                kind=found.kind,
                issuer=found.issuer,
                date=found.date,
                evidence=evidence,
            )
        )
    return tuple(records)
