"""Every figure of an article that is no result of an indicator: who, what, how much, when, meant or reached."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial

from nlp.language import are_english
from nlp.numbers import Number, find_numbers, is_year, parse
from nlp.patterns import cue
from nlp.rules.clauses import in_english, read_clauses
from nlp.rules.counting import (
    comparator_before,
    comparator_behind,
    labels,
    last_words,
    periods,
    phrases,
    small_labels,
    units,
)
from nlp.rules.english_counting import apart, currency_before, grouped, noun_of
from nlp.rules.locality import home, office
from nlp.rules.measured import Figure, Names, word_before
from nlp.rules.nouns import noun_behind, part_behind
from nlp.rules.references import NUMBER as DOCUMENT_NUMBER
from nlp.sentences import sentences
from nlp.wordlists import CAPITAL, small_letters, wordlist
from schema.article import Article, TextField
from schema.fact import Comparator, Quantity, make_evidence, mention_id

_BEFORE = 32
_SHARES = frozenset({"percent", "percentage_points", "points", "times"})
_DAY, _MONTH = 31, 12

_DATE = cue(
    r"\d(?<![\d/.,-].)(?:\d?\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d?[/-](?:19|20)\d\d|\d?(?::|h|g)\d{2}(?!\d)|\d?h(?!\w)|\d{3}\s?[-–]\s?(?:19|20)\d\d)"
)
_FRACTION = re.compile(r"/(?P<whole>\d+(?:[.,]\d{3})*)(?![\d/])")
_SIMPLE = re.compile(r"[1-4]/[2-5]\s(?:thời gian|số|tổng|dân số|diện tích|kinh phí|chi phí|quãng)(?!\w)")
_DENIED = re.compile(r"(?<!\w)(?:không|chưa)(?: để| cho)?(?: [^\s,;.]+){0,3}\s$")
_OFF = re.compile(r"\s(?:so với|dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\w)")
_OWN_YEAR = re.compile(r"\s(?:\(?(?:của |trong |vào |in )?(?:năm )?)(?P<year>(?:19|20)\d\d)(?![\d.,]*\d)")
_PER = re.compile(r"/(?:ngày|tháng|năm|người|tuần|quý)$")
_GENERATION = re.compile(
    r"(?!(?:km|ha|kg|m|g)(?:²|2|3)?(?!\w))(?:[A-ZĐ]|[a-zđ]{1,2}(?![^\W\d_]))|-(?:point|year|month|day)(?!\w)|[’'](?!\w)|\](?=\W|$)"
)
"""Behind the number of "4G", "44th", "100-point scale", "iPhone 6s", "3GB", a footnote "[1]"."""
_NAMED_PLACE = re.compile(rf"\s[{CAPITAL}][a-zà-ỹđ]+\s[{CAPITAL}][a-zà-ỹđ]+")
"""Two capitals behind a number: a house number, a ward or a person, "15 An Dương Vương"."""
_ONE_OF = re.compile(r"\strong\s(?:số\s|tổng số\s)?\d")
"""Behind the 1 of "là 1 trong 4 xã"."""
_TO_PERCENT = re.compile(r" (?:đến|tới|[-–]) \d+(?:[.,]\d+)?\s?%(?!\w)")
"""Of "từ 5% đến 7% biên chế" both are shares of one thing."""
_SHARED_UNIT = re.compile(
    r"(?: và |, | đến (?:khoảng )?| tới )\d+(?:[.,]\d+)*(?:\s(?P<scale>nghìn|triệu|tỷ|tỉ)(?!\w))?"
)
_MOVES_TO = re.compile(r"\s(?:lên|xuống|còn|đến|tới|về)(?: còn| tới| đến| mức)*\s\d+(?:[.,]\d+)*")
_BEYOND = re.compile(r"(?:vượt|thấp hơn|cao hơn|ít hơn|nhiều hơn)(?!\w)")
_RANGE = re.compile(r"\s?[-–]\s?\d+(?:[.,]\d+)?(?:\s?(?P<scale>nghìn|triệu|tỷ|tỉ)(?!\w))?(?=\s?[^\W\d]|\s?%)")
_BEHIND_A_STOP = re.compile(r"[:;.]\s$")
"""Before the mark of a list in running text: "hai giải pháp: 1. Rà soát …"."""
_LIST_MARK = re.compile(r"(?:^|\n)\s*$")


_PLACE_POINT = re.compile(
    r"\s(?:công(?! tác)|phục vụ|hỗ trợ|kết nối|giao dịch|trung chuyển|sáng|du lịch|cầu|bưu|trường|dân|nóng|nghẽn|đến|tiếp|giao|truy)(?!\w)"
)  # "63 điểm cầu"
_DAY_BEFORE = re.compile(r"(?:ngày|sáng|chiều|tối|trưa|hết|trước|từ|đến|hôm|\()\s?$")
_JOINED_LABELS = re.compile(r"\s?(?:,|và|-|–|/|hoặc)\s?")


_LABEL_TAILS = {"số", "thứ"}


class _Reader:
    """One field of an article."""

    def __init__(self, article: Article, field: TextField, taken: Sequence[tuple[TextField, int, int]]) -> None:
        self.text = article.field(field)
        self.low = small_letters(self.text)
        spans = [(start, end) for where, start, end in taken if where == field]
        spans += [found.span() for pattern in (DOCUMENT_NUMBER, _DATE) for found in pattern.finditer(self.text)]
        self.spans = _joined(spans)
        self.starts = [start for start, _ in self.spans]
        self.sentences = sentences(self.text)
        self.english = are_english(self.text, self.low, self.sentences)
        self._sentence = 0
        self.names = Names(self.text, self.low)
        self.published = article.published_at.year if article.published_at else None
        self.clauses = read_clauses(
            self.text, self.low, self.sentences, home(article), self.published, office=office(article)
        )

    def figures(self) -> Iterator[Figure]:
        """The figures of the field in order."""
        label: Number | None = None
        before: Figure | None = None
        sentence = 0
        for number in find_numbers(apart(self.text)):
            while sentence < len(self.sentences) - 1 and self.sentences[sentence].end <= number.start:
                sentence += 1
                before = None
            self._sentence = sentence
            if (
                label
                and not is_year(self.text[label.start : label.end])
                and _JOINED_LABELS.fullmatch(self.text, label.end, number.start)
            ):
                label = number
                continue
            if self._is_taken(number):
                continue
            if self.english[sentence]:
                number = grouped(number, self.text)  # noqa: PLW2901
            if self._is_label(number):
                label = number
                continue
            first, last = self.sentences[sentence][:2]
            figure = self._figure(number, first, last, before)
            if figure:
                before = figure
                yield figure

    def _is_taken(self, number: Number) -> bool:
        place = bisect_right(self.starts, number.end - 1) - 1
        return place >= 0 and self.spans[place][1] > number.start

    def _is_label(self, number: Number) -> bool:
        digits = self.text[number.start : number.digits_end]
        ranged = _RANGE.match(self.text, number.end)
        if _GENERATION.match(self.text, ranged.end() if ranged else number.end):
            return True
        window = self.low[max(0, number.start - _BEFORE) : number.start]
        last = word_before(self.low, number.start)
        labelled = last in last_words("labels") or last in _LABEL_TAILS or window.endswith("-")
        if (labelled and labels().search(window)) or periods().match(self.low, ranged.end() if ranged else number.end):
            return True
        if (is_year(digits) and not self.text.startswith("%", number.end)) or _NAMED_PLACE.match(self.text, number.end):
            return True
        if digits in {"1", "01"} and _ONE_OF.match(self.low, number.end):
            return True
        small = number.digits_end - number.start <= 3 and number.end == number.digits_end
        labelled = labelled or last in last_words("small_labels")
        if small and labelled and small_labels().search(window) and not units()[0].match(self.text, number.end):
            return True
        fraction = _FRACTION.match(self.text, number.end)
        if (
            fraction
            and int(parse(fraction["whole"])) <= _MONTH
            and number.value <= _DAY
            and (_DAY_BEFORE.search(window) or number.value > parse(fraction["whole"]))
        ):
            return True
        following = self.text[number.end : number.end + 2]
        at_line_start = bool(_LIST_MARK.search(self.text[max(0, number.start - 4) : number.start])) or number.start == 0
        if (
            following[:1] in {".", ")"}
            and following[1:] == " "
            and number.value < _MONTH
            and _BEHIND_A_STOP.search(window)
        ):
            return True
        return digits in {"4.0", "5.0"} or (
            at_line_start and following[:1] in {".", ")", "/"} and following[1:] in {" ", ""}
        )

    def _figure(self, number: Number, first: int, last: int, before: Figure | None) -> Figure | None:
        text, end = self.text, number.end
        fraction = _FRACTION.match(text, end)
        if fraction and _SIMPLE.match(text, number.start):
            return None  # "1/2 thời gian": a part of something, no count
        if fraction:
            end = fraction.end()
        ranged = _RANGE.match(text, end) or _SHARED_UNIT.match(text, end)
        found = units()[0].match(text, ranged.end() if ranged else end)
        unit = units()[1][found["word"]] if found else "count"
        if found and not ranged:
            end = found.end()
        moves = _MOVES_TO.match(text, end) if unit == "count" and self.low.endswith("từ ", 0, number.start) else None
        goal = units()[0].match(text, moves.end()) if moves else None
        unit = units()[1][goal["word"]] if goal else unit
        money = currency_before(text, number.start) if unit == "count" else None
        unit, paid = (money[0], money[1]) if money else (unit, number.start)
        sign, start = self._comparator(paid, first)
        hyphen = ranged is not None and (ranged.re is _RANGE or self.low.endswith("từ ", 0, number.start))
        upper = _TO_PERCENT.match(text, end) if unit == "percent" else None
        phrase = part_behind(text, upper.end() if upper else end, last) if unit == "percent" else ""
        if unit == "count":  # of "5 - 7 hồ sơ" the noun stands behind the second
            phrase = noun_behind(text, ranged.end() if ranged and hyphen else end, last)
        if unit in {"points", "days", "hours"} and _PLACE_POINT.match(self.low, end):
            unit, end = "count", found.start() if found else end
            phrase = noun_behind(text, end, last)
        if fraction and sign == ">":
            sign = "="  # "vượt 21/22 chỉ tiêu"
        behind = comparator_behind()[0].match(self.low, end, last)
        if behind:
            sign = comparator_behind()[1][behind["word"]]
        phrase = _PER.sub("", phrase)
        if self.english[self._sentence]:
            phrase, spans = noun_of(phrase, unit, self.text, end, last, partial(noun_behind, text))
        else:
            spans = len(phrase) + 1 if phrase and not (upper or (hyphen and unit == "count")) else 0
        if (
            sign in {">", "<"}
            and (unit in _SHARES or self.low.startswith(" so với", end))
            and _OFF.match(self.low, end)
            and _BEYOND.match(self.low, start)
        ):
            sign = "="  # "vượt 11,3% dự toán", "thấp hơn 7 điểm phần trăm so với …": how far off, not a bound
        clause = self.clauses.at(number.start)
        own = _OWN_YEAR.match(self.text, number.end if unit == "count" else end) if unit != "times" else None
        if own:
            clause = clause._replace(year=int(own["year"]))
        if (
            sign == ">"
            and self.low[start:].startswith("trên")
            and re.match(r"(?:lĩnh vực|địa bàn|huyện|xã|tỉnh)(?!\w)", phrase)
        ):
            sign = "=" if before else sign  # "81 TTHC trên 12 lĩnh vực" is "in 12 fields"
        if self.english[self._sentence]:
            clause = in_english(clause, self.low[first:last], number.start - first, self.published)
        what = self.names.named(unit, phrase, start, first, before, end, english=self.english[self._sentence])
        if not what or (unit == "count" and not phrase and not self._is_counted(number, start)):
            return None
        start, stop = min(start, self.names.begin), min(last, end + spans)
        plausible = self._is_plausible(number, unit, what, fraction, start)
        return Figure(
            start,
            stop,
            what,
            self._value(number, ranged, shared=hyphen or unit != "count"),
            unit,
            sign,
            clause,
            plausible,
        )

    def _value(self, number: Number, ranged: re.Match[str] | None, *, shared: bool) -> Decimal:
        """The value of a number, which shares the scale of the one it is joined with: "5 - 7 triệu đồng"."""
        if ranged is None or not shared or not ranged["scale"] or number.end != number.digits_end:
            return number.value
        return number.value * find_numbers(f"1 {ranged['scale']}")[0].value

    def _is_counted(self, number: Number, start: int) -> bool:
        """Whether a number without a noun is one all the same: "số hồ sơ đã giải quyết: 20.889"."""
        linked = re.search(r"(?::|là|đạt|còn|lên|xuống|được)\s$", self.low[max(0, start - 8) : start])
        moved = _MOVES_TO.match(self.text, number.end) and self.low.endswith("từ ", 0, start)
        return bool(linked) or bool(moved) or number.value >= 1000

    def _comparator(self, start: int, first: int) -> tuple[Comparator, int]:
        if word_before(self.low, start) not in last_words():
            return "=", start
        pattern, signs = comparator_before()
        found = pattern.search(self.low, max(first, start - _BEFORE), start)
        if found is None:
            return "=", start
        if found["word"] in {"quá", "vượt", "hơn"} and _DENIED.search(self.low, first, found.start()):
            return "<=", found.start()  # "không để phát sinh quá 50 hồ sơ"
        return signs[found["word"]], found.start()

    def _is_plausible(self, number: Number, unit: str, what: str, fraction: re.Match[str] | None, start: int) -> bool:
        if fraction and parse(fraction["whole"]) < number.value:
            return False
        if unit == "percent" and number.value > 100:
            if any(what.startswith(f"tỷ lệ {word}") for word in phrases("exceedable")):
                return True
            around = self.low[max(0, start - 40) : start]
            return not (
                what.startswith(("tỷ lệ", "tỉ lệ")) and not re.search(r"tăng|giảm|vượt|bằng|so với|gấp", around)
            )
        beyond = unit == "count" and number.value > wordlist("quantities")["limit"]
        return not (beyond and what.lower().startswith(tuple(phrases("bounded"))))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def find_quantities(article: Article, taken: Sequence[tuple[TextField, int, int]] = ()) -> tuple[Quantity, ...]:
    """Every figure of lead and text, in order, apart from those that stand in ``taken``: the facts on indicators."""
    records = []
    fields: tuple[TextField, ...] = ("lead", "text")
    for field in fields:
        for figure in _Reader(article, field, taken).figures():
            evidence = make_evidence(article, field, figure.start, figure.end)
            records.append(
                Quantity(
                    id=mention_id(article, evidence, "quantity"),
                    source=article.source,
                    article=article.id,
                    subject=figure.clause.subject,
                    what=figure.what,
                    value=figure.value,
                    unit=figure.unit,
                    comparator=figure.comparator,
                    modality="target" if figure.clause.meant else figure.clause.modality,
                    year=figure.clause.year,
                    evidence=evidence,
                    plausible=figure.plausible,
                )
            )
    return tuple(records)
