"""Every figure of an article that is no result of an indicator: who, what, how much, when, meant or reached."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from nlp.language import are_english
from nlp.numbers import Number, find_numbers, is_year, parse
from nlp.patterns import cue
from nlp.rules.clauses import Clause, in_english, read_clauses
from nlp.rules.counting import (
    comparator_before,
    comparator_behind,
    deeds,
    labels,
    last_words,
    periods,
    phrase_set,
    phrases,
    small_labels,
    units,
)
from nlp.rules.english_counting import grouped, noun_of
from nlp.rules.locality import home
from nlp.rules.references import NUMBER as DOCUMENT_NUMBER
from nlp.sentences import sentences
from nlp.wordlists import small_letters, wordlist
from schema.article import Article, TextField
from schema.fact import Comparator, Quantity, make_evidence, mention_id

_BEFORE = 32
_AHEAD = 240
_LONGEST_NOUN = 10
_LONGEST_PART = 24
_SHARES = frozenset({"percent", "percentage_points", "points", "times"})
_DAY, _MONTH = 31, 12

_DATE = cue(
    r"\d(?<![\d/.,-].)(?:\d?\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d?[/-](?:19|20)\d\d|\d?(?::|h|g)\d{2}(?!\d)|\d{3}\s?[-–]\s?(?:19|20)\d\d)"
)
_PART_STOP = re.compile(
    r"[.;:()\n“”\"]|,\s(?=trong đó|đặc biệt|qua đó|tăng|giảm|đối với|đạt|cao hơn|thấp hơn|dù|tuy|mặc dù|nhưng|song|trong khi|còn|chỉ|vượt|đứng|xếp|bằng|gấp|cho thấy)|,?\s\d"
)
_FRACTION = re.compile(r"/(?P<whole>\d+(?:[.,]\d{3})*)(?![\d/])")
_OFF = re.compile(r"\s(?:so với|dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\w)")
_TIMES = re.compile(r"(?:trong|so với) [Qq]uý (?:[IVX]+|\d)(?:/\d{4})?")
_OWN_YEAR = re.compile(r"\s(?:\(?(?:của |trong |vào |in )?(?:năm )?)(?P<year>(?:19|20)\d\d)(?![\d.,]*\d)")
_PER = re.compile(r"/(?:ngày|tháng|năm|người|tuần|quý)$")
_GENERATION = re.compile(r"[A-ZĐ](?!\w)|(?:st|nd|rd|th)(?!\w)|-(?:point|year|month|day)(?!\w)")
"""Behind the number of "4G", "3D", "44th", "100-point scale"."""
_BEFORE_A_NUMBER = frozenset({"trên", "dưới", "hơn", "từ", "gần", "khoảng", "chỉ", "tới", "đến", "mức"})
_SAME_THING = frozenset(
    {"dự", "đến", "năm", "riêng", "còn", "hết", "tỷ", "trong", "sau", "tới", "của", "ở", "tại", "đối"}
)
"""What a clause begins with that goes on with the thing before it: "40% trong năm nay; dự kiến hết năm 2024 là 60%"."""
_SAID_THAT = re.compile(r"(?:rằng|cho biết|cho hay|lưu ý|nhấn mạnh|khẳng định|thông tin|nhận định|thừa nhận):?,?\s")
_MOVED = re.compile(
    r"\s?(?:(?:đã|được|sẽ|đang)\s)*(?:(?:thu hẹp|rút ngắn|nới rộng|giãn|giảm|tăng|nhích|nâng|kéo giảm|lùi|tụt|sụt)\s)?(?:(?:mạnh|nhẹ|dần|nhanh)\s)?từ\s\d[\d.,]*\s?(?:%|điểm|phần trăm)?\s*(?=$|(?:lên|xuống|còn|đến|tới)\s)"
)
"""How a value moved, behind the name of it: "khoảng cách đã thu hẹp từ 0,42 xuống còn …"."""
_MOVES_TO = re.compile(r"\s(?:lên|xuống|còn|đến|tới|về)(?: còn| tới| đến| mức)*\s\d+(?:[.,]\d+)*")
_SAME_AGAIN = re.compile(
    r"(?:(?:dù|tuy|con số này|tỷ lệ này|mức này|đã|đang|giảm|tăng|cao hơn|thấp hơn|so|với|mức|tỷ lệ|con số|của|năm \d{4}|năm trước|năm ngoái|từ|trong khi|hơn|kém|lên|xuống|còn|trước|đó|là|chỉ)[\s;,]*)+"
)
"""What stands between a share and the one it is held against: both are of the same thing."""
_BEYOND = re.compile(r"(?:vượt|thấp hơn|cao hơn|ít hơn|nhiều hơn)(?!\w)")
_RANGE = re.compile(r"\s?[-–]\s?\d+(?:[.,]\d+)?\s?(?=%|phần trăm)")
_WORD = re.compile(r"\s?([^\s.,;:()\"“”!?…\n]+)")
_HAVE_TO = re.compile(
    r"(?:phải|chưa|không) (?!đạt|là|trên|có mặt|được|dưới|\d)\w|cho (?:rằng|biết|hay)|có (?!thể|được|mặt|\d)\w"
)
"""What a share of those asked had to do: "35% phải chờ hơn một tháng"."""
_LIST_MARK = re.compile(r"(?:^|\n)\s*$")


_PLACE_POINT = re.compile(r"\s(?:cầu|bưu|trường|dân|nóng|nghẽn|đến|tiếp|giao|truy)(?!\w)")  # "63 điểm cầu"
_DAY_BEFORE = re.compile(r"(?:ngày|sáng|chiều|tối|trưa|hết|trước|từ|đến|hôm|\()\s?$")
_JOINED_LABELS = re.compile(r"\s?(?:,|và|-|–|/|hoặc)\s?")
_PAIR = re.compile(
    r"\s(?:bộ, (?:ngành, địa phương|ngành|cơ quan ngang bộ|cơ quan)|sở, (?:ban, ngành|ngành)|tỉnh, thành phố|tỉnh, thành|xã, phường(?:, thị trấn)?|quận, huyện(?:, thị xã)?|cán bộ, công chức(?:, viên chức)?|tổ chức, cá nhân|ngành, nghề|người dân, doanh nghiệp)(?!\w)"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_RATE_WORD = re.compile(
    r"(?<!\w)(?:[Tt]ỷ lệ|[Tt]ỉ lệ|[Mm]ức độ(?! \d)|[Ss]ố lượng|[Tt]ổng số|(?<![Cc]hỉ )(?<!đổi )(?<!tế )(?<!hội )(?<!ký )(?<!nền tảng )(?<!công nghệ )(?<!quyền )(?<!con )(?<!trọng )(?<!Trọng )[Ss]ố|[Kk]inh phí|[Tt]ổng mức đầu tư|[Tt]ổng vốn)(?=\s\w+\s\w)(?! cao)"
)
_CLAUSE_START = re.compile(r"[;:(]\s?|,\s(?:trong đó|đồng thời|qua đó)[, ]")
_ENUMERATION = re.compile(r"(?:các|những|bộ|sở|phòng|đối với [^,]{0,20}),\s")


_DEED_TAILS = {"với", "thêm", "mới", "được", "án", "trình", "cho", "số"}
_LABEL_TAILS = {"số", "thứ"}
_OPENERS = {"với", "theo", "và", "trong", "đó", "còn", "là", "thì", "cùng", "", "tháng", "năm"}


def _cleaned(stretch: str) -> list[str]:
    """The words of a stretch without the links at its ends."""
    words = stretch.split()
    while words and words[-1].strip(",:(").lower() in phrase_set("links"):
        words.pop()
    while words and words[0].strip(",/").lower() in _OPENERS:
        words.pop(0)
    words = [word for word in words if any(letter.isalnum() for letter in word)][-_LONGEST_PART:]
    if words:
        words[-1] = words[-1].rstrip(" ,:-–(")
    return words


def _small_first(name: str) -> str:
    return name[0].lower() + name[1:] if name[1:2].islower() else name


class _Figure(NamedTuple):
    start: int
    end: int
    what: str
    value: Decimal
    unit: str
    comparator: Comparator
    clause: Clause
    plausible: bool


def _word_before(low: str, place: int) -> str:
    return low[max(0, place - 12) : place].rstrip().rpartition(" ")[2]


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
        year = article.published_at.year if article.published_at else None
        self.clauses = read_clauses(self.text, self.low, self.sentences, home(article), year)

    def figures(self) -> Iterator[_Figure]:
        """The figures of the field in order."""
        label: Number | None = None
        before: _Figure | None = None
        sentence = 0
        for number in find_numbers(self.text):
            while sentence < len(self.sentences) - 1 and self.sentences[sentence].end <= number.start:
                sentence += 1
                before = None
            self._sentence = sentence
            if label and _JOINED_LABELS.fullmatch(self.text, label.end, number.start):
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
        if _GENERATION.match(self.text, number.end):
            return True
        window = self.low[max(0, number.start - _BEFORE) : number.start]
        last = _word_before(self.low, number.start)
        labelled = last in last_words("labels") or last in _LABEL_TAILS or window.endswith("-")
        if (labelled and labels().search(window)) or periods().match(self.low, number.end):
            return True
        if is_year(digits) and not self.text.startswith("%", number.end):
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
        return digits in {"4.0", "5.0"} or (
            at_line_start and following[:1] in {".", ")", "/"} and following[1:] in {" ", ""}
        )

    def _figure(self, number: Number, first: int, last: int, before: _Figure | None) -> _Figure | None:
        text, end = self.text, number.end
        fraction = _FRACTION.match(text, end)
        if fraction:
            end = fraction.end()
        ranged = _RANGE.match(text, end)
        found = units()[0].match(text, ranged.end() if ranged else end)
        unit = units()[1][found["word"]] if found else "count"
        if found and not ranged:
            end = found.end()
        moves = _MOVES_TO.match(text, end) if unit == "count" and self.low.endswith("từ ", 0, number.start) else None
        goal = units()[0].match(text, moves.end()) if moves else None
        unit = units()[1][goal["word"]] if goal else unit
        sign, start = self._comparator(number.start, first)
        if unit == "count":
            phrase = self._noun(end, last)
        elif unit in {"percent", "VND", "USD", "points", "percentage_points"}:
            phrase = self._part(end, last) if unit == "percent" else ""
        else:
            phrase = ""
        if unit == "points" and _PLACE_POINT.match(self.low, end):
            unit, end = "count", found.start() if found else end
            phrase = self._noun(end, last)
        behind = comparator_behind()[0].match(self.low, end, last)
        if behind:
            sign = comparator_behind()[1][behind["word"]]
        phrase = _PER.sub("", phrase)
        if self.english[self._sentence]:
            phrase, spans = noun_of(phrase, unit, self.text, end, last, self._noun)
        else:
            spans = len(phrase) + 1 if phrase else 0
        if (
            sign in {">", "<"}
            and (unit in _SHARES or self.low.startswith(" so với", end))
            and _OFF.match(self.low, end)
            and _BEYOND.match(self.low, start)
        ):
            sign = "="  # "vượt 11,3% dự toán", "thấp hơn 7 điểm phần trăm so với …": how far off, not a bound
        clause = self.clauses.at(number.start)
        own = _OWN_YEAR.match(self.text, number.end if unit == "count" else end)
        if own:
            clause = clause._replace(year=int(own["year"]))
        if (
            sign == ">"
            and self.low[start:].startswith("trên")
            and re.match(r"(?:lĩnh vực|địa bàn|huyện|xã|tỉnh)(?!\w)", phrase)
        ):
            sign = "=" if before else sign  # "81 TTHC trên 12 lĩnh vực" is "in 12 fields"
        if self.english[self._sentence]:
            clause = in_english(clause, self.low[first:last], number.start - first)
        what = self._named(unit, phrase, start, first, before)
        if not what or (unit == "count" and not phrase and not self._is_counted(number, start)):
            return None
        start = min(start, self._name_start)
        stop = end + spans
        stop = min(last, stop)
        plausible = self._is_plausible(number, unit, what, fraction, start)
        return _Figure(start, stop, what, number.value, unit, sign, clause, plausible)

    def _is_counted(self, number: Number, start: int) -> bool:
        """Whether a number without a noun is one all the same: "số hồ sơ đã giải quyết: 20.889"."""
        linked = re.search(r"(?::|là|đạt|còn|lên|xuống|được)\s$", self.low[max(0, start - 8) : start])
        moved = _MOVES_TO.match(self.text, number.end) and self.low.endswith("từ ", 0, start)
        return bool(linked) or bool(moved) or number.value >= 1000

    def _comparator(self, start: int, first: int) -> tuple[Comparator, int]:
        if _word_before(self.low, start) not in last_words():
            return "=", start
        pattern, signs = comparator_before()
        found = pattern.search(self.low, max(first, start - _BEFORE), start)
        return (signs[found["word"]], found.start()) if found else ("=", start)

    def _noun(self, end: int, last: int) -> str:
        """The noun phrase behind a count: "văn bản quy phạm pháp luật"."""
        place, words = end, 0
        while words < _LONGEST_NOUN:
            word = _WORD.match(self.text, place, last)
            if word and words and word[1] == "của" and re.match(r"\s[^\W\d]", self.text[word.end() : word.end() + 2]):
                place, words = word.end(), words + 1
                continue
            if (
                not word
                or word[1].lower() in phrase_set("ends")
                or (words and word[1][0].isdigit())
                or word[1][0] in "-–/%+&"
            ):
                break
            place, words = word.end(), words + 1
        pair = _PAIR.match(self.text, end, last)
        return self.text[end : max(place, pair.end() if pair else 0)].strip().removesuffix(" của")

    def _part(self, end: int, last: int) -> str:
        """What is said of a part, commas included: "hồ sơ, văn bản được gửi, nhận trên môi trường mạng"."""
        stop = _PART_STOP.search(self.text, end, min(last, end + _AHEAD))
        stretch = self.text[end : min(stop.start() if stop else last, end + _AHEAD)]
        if not re.match(r"\s[^\W\d]", stretch):
            return ""
        words: list[str] = []
        for word in stretch.split():
            if word.strip(",").lower() in phrase_set("part_ends") or len(words) >= _LONGEST_PART:
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
                words[0].lower().strip(",") in phrase_set("ends") | phrase_set("periods")
                and not _HAVE_TO.match(" ".join(words[:2]))
            )
            or " ".join(words[:2]) in phrase_set("part_turns")
        ):
            return ""
        return " ".join(words).rstrip(", ")

    def _named(self, unit: str, phrase: str, start: int, first: int, before: _Figure | None) -> str:
        self._name_start = start
        if phrase:
            plain = re.sub(r"^(?:số|tổng số|các|những)\s", "", phrase)
            if unit == "percent":
                return f"share of {plain}" if self.english[self._sentence] else f"tỷ lệ {plain}"
            last = _word_before(self.low, start)
            near = last in last_words("deeds") or last in _DEED_TAILS
            deed = deeds().search(self.low, max(first, start - 60), start) if near else None
            if deed:
                self._name_start = deed.start()
                return f"{plain} được {deed['deeds']}"
            return plain
        bracket = self.text[max(first, start - 8) : start]
        if before and before.unit == "count" and re.search(r"\((?:đạt |chiếm |bằng )?(?:tỷ lệ )?$", bracket):
            return f"tỷ lệ {_small_first(before.what)}" if unit == "percent" else before.what
        return self._rate(unit, start, first, before)

    def _rate(self, unit: str, start: int, first: int, before: _Figure | None) -> str:
        """What a number that ends its clause measures: the words before it, or what the number before it did."""
        from_here = max(first, start - _AHEAD, before.end if before else 0)
        left = _TIMES.sub(lambda found: " " * len(found.group()), self.text[from_here:start])
        left = _BRACKETS.sub(lambda found: " " * len(found.group()), left)
        found_rates = list(_RATE_WORD.finditer(left))
        rates = [found.start() for found in found_rates if found.group()[0] in "TtMm" and "số" not in found.group()]
        rates = rates or [found.start() for found in found_rates]
        opened = max(
            (found.end() for found in _CLAUSE_START.finditer(left) if _cleaned(left[found.end() :])), default=0
        )
        cut = rates[-1] if rates and rates[-1] >= opened else opened
        if not rates and _cleaned(left[cut:]):
            commas = [
                found.end()
                for found in re.finditer(r",\s", left)
                if found.end() > cut and _cleaned(left[found.end() :])
            ]
            cut = commas[-1] if commas and not _ENUMERATION.search(left[cut:]) else cut
        parted = left.rfind(";")
        said = _cleaned(left[parted + 1 :]) if parted >= 0 else []
        if said and before is not None and said[0].lower() not in _SAME_THING:
            cut, before = max(cut, parted + 1), None  # what is named behind ";" is another thing
        if not rates:
            said_that = list(_SAID_THAT.finditer(left, cut))
            cut = said_that[-1].end() if said_that else cut
        words = _cleaned(_MOVED.sub("", left[cut:]))
        direction = re.search(r"(?:tăng|giảm)\s?$", self.low[max(first, start - 8) : start])
        if before and before.unit == unit and not rates:
            base = re.split(r" đối với | của | – ", before.what)[0]
            own = re.sub(r"^đối với ", "", " ".join(words))
            if direction and not own and before.what.startswith("mức "):
                return before.what
            if direction and not own:
                return f"mức {direction.group().strip()} {_small_first(before.what)}"
            if own and _SAME_AGAIN.fullmatch(own):
                return before.what
            if own and before.what.lower().startswith(("tỷ lệ", "tỉ lệ")):
                self._name_start = from_here + left.find(words[0], cut)
                return f"{base} – {own}"
        if words:
            self._name_start = from_here + left.find(words[0], cut)
            return " ".join(words)
        if before and direction and unit == "percent" != before.unit:
            return f"mức {direction.group().strip()} {_small_first(before.what)}"
        if before:
            return f"tỷ lệ {_small_first(before.what)}" if unit == "percent" != before.unit else before.what
        return ""

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
