"""What a figure measures: the noun behind it, what was done to it, the rate before it, or what the figure before it did."""

import re
from decimal import Decimal
from typing import NamedTuple

from nlp.rules.clauses import Clause
from nlp.rules.counting import deeds, last_words, phrase_set
from schema.fact import Comparator

_AHEAD = 240
_LONGEST_PART = 24
_TIMES = re.compile(r"(?:trong|so với) [Qq]uý (?:[IVX]+|\d)(?:/\d{4})?")
_SAME_THING = frozenset(
    {"dự", "đến", "năm", "riêng", "còn", "hết", "tỷ", "trong", "sau", "tới", "của", "ở", "tại", "đối"}
)
"""What a clause begins with that goes on with the thing before it: "40% trong năm nay; dự kiến hết năm 2024 là 60%"."""
_SAID_THAT = re.compile(r"(?:rằng|cho biết|cho hay|lưu ý|nhấn mạnh|khẳng định|thông tin|nhận định|thừa nhận):?,?\s")
_MOVED = re.compile(
    r"\s?(?:(?:đã|được|sẽ|đang)\s)*(?:(?:thu hẹp|rút ngắn|nới rộng|giãn|giảm|tăng|nhích|nâng|kéo giảm|lùi|tụt|sụt)\s)?(?:(?:mạnh|nhẹ|dần|nhanh)\s)?từ\s\d[\d.,]*\s?(?:%|điểm|phần trăm)?\s*(?=$|(?:lên|xuống|còn|đến|tới)\s)"
)
"""How a value moved, behind the name of it: "khoảng cách đã thu hẹp từ 0,42 xuống còn …"."""
_SAME_AGAIN = re.compile(
    r"(?:(?:dù|tuy|con số này|tỷ lệ này|mức này|đã|đang|giảm|tăng|cao hơn|thấp hơn|so|với|mức|tỷ lệ|con số|của|năm \d{4}|năm trước|năm ngoái|từ|trong khi|hơn|kém|lên|xuống|còn|trước|đó|là|chỉ)[\s;,]*)+"
)
"""What stands between a share and the one it is held against: both are of the same thing."""
_BRACKETS = re.compile(r"\([^()]*\)")
_RATE_WORD = re.compile(
    r"(?<!\w)(?:[Tt]ỷ lệ|[Tt]ỉ lệ|[Mm]ức độ(?! \d)|[Ss]ố lượng|[Tt]ổng số|(?<![Cc]hỉ )(?<!đổi )(?<!tế )(?<!hội )(?<!ký )(?<!nền tảng )(?<!công nghệ )(?<!quyền )(?<!con )(?<!trọng )(?<!Trọng )(?<!dân )(?<!quân )[Ss]ố|[Tt]ổng kinh phí|[Tt]ổng chi phí|(?<!ổng )[Kk]inh phí|[Tt]ổng mức đầu tư|[Tt]ổng vốn)(?=\s\w+\s\w)(?! cao)"
)
_WORTH = re.compile(
    r"(?<!\w)(?:tổng mức đầu tư|tổng vốn đầu tư|tổng vốn|vốn đầu tư|vốn đăng ký|tổng trị giá|trị giá|tổng giá trị|tổng kinh phí|kinh phí|tổng chi phí|chi phí|tổng số tiền|số tiền|tổng dự toán)(?=(?: (?:là|đạt|trên|hơn|gần|khoảng|lên|đến|tới|ước))*\s*$)"
)
"""What a sum of money right behind it is: "… hoạt động hiệu quả với tổng mức đầu tư trên 5.000 tỷ đồng"."""
_SHARE_OF_THEM = re.compile(
    r"(?P<told>[^;:.]{0,140}?),\s(?:đạt|chiếm|bằng|tương đương)(?: với)?\s(?:(?:tỷ|tỉ) lệ\s)?(?:là\s)?$"
)
"""Between a count and the share that it is: "372 phản ánh đã được xử lý, đạt tỷ lệ 76,1%"."""
_DONE_TO_THEM = re.compile(r"\s(?:đã|được|đồng ý|tán thành|có)\s.+")
_NAME_LENGTHS = range(2, 15)
_PEOPLE = frozenset({"người", "trường hợp", "đồng chí"})
_WHO = re.compile(
    r"(?:^|[,;:(]\s|\svà\s)(?:trong đó(?: có)?,?\s|gồm\s|có\s)*(?P<who>[^\W\d]\w*(?:\s\w+){0,4}?)(?:\s(?:là|có|gồm))?:?\s$"
)
"""Whom a bare "người" counts: "trong đó cán bộ 215 người, công chức 197 người"."""
_HELD_AGAINST = re.compile(r"(?:so với|hơn|bằng|cùng kỳ|năm trước|năm ngoái|năm \d{4})[^,;.()]{0,40}\($")
_GROWN = re.compile(r"(?<!\w)(?P<way>tăng|giảm)(?: thêm| tới| đến| gần| hơn| trên)?\s$")
_IN_NUMBER = re.compile(
    r"\s?(?:%|phần trăm)?\svề\s(?P<what>(?:tổng\s)?(?:số|vốn|giá trị|lượng)(?:\s[^\s,;.()\d]+){1,6}?)(?=\s(?:và|so|với|trong|tăng|giảm)\s|[,;.()]|$)"
)
"""Behind a growth, what grew: "tăng 13,9% về số doanh nghiệp và tăng 48,9% về số vốn"."""
_NO_NAME = re.compile(r"(?:(?:cụ thể|là|năm|riêng|đến)[\s,]*|\d{4}[\s,]*)+", re.IGNORECASE)
_TIMES_AS_MUCH = frozenset({"gấp", "cao", "tăng", "nhiều", "hơn", "gần", "lớn", "và"})
_OF_AN_AIM = re.compile(r"(?<!\w)(?:vượt|đạt|hoàn thành|so với|bằng)\s(?P<aim>chỉ tiêu|mục tiêu|kế hoạch|mức)\s$")
"""Of "vượt chỉ tiêu 10% Trung ương giao"."""
_CLAUSE_START = re.compile(r"[;:(]\s?|,\s(?:trong đó|đồng thời|qua đó)[, ]")
_ENUMERATION = re.compile(r"(?:các|những|bộ|sở|phòng|đối với [^,]{0,20}),\s")
_DEED_TAILS = frozenset(
    {"với", "thêm", "mới", "được", "án", "trình", "cho", "số", "xuất", "tiếp", "kỳ", "công", "xong", "hạn", "tuyến"}
)


class Figure(NamedTuple):
    """A figure that was read, and what it counts."""

    start: int
    end: int
    what: str
    value: Decimal
    unit: str
    comparator: Comparator
    clause: Clause
    plausible: bool


def word_before(low: str, place: int) -> str:
    """The word that stands right before a place."""
    return low[max(0, place - 16) : place].rstrip().rpartition(" ")[2]


_COUNT_OF = re.compile(r"^(?:số|tổng số|các|những)\s")
_DIRECTION = re.compile(r"(?:tăng|giảm)\s?$")


def _cleaned(stretch: str) -> list[str]:
    """The words of a stretch without the links at its ends."""
    words = stretch.split()
    while words and words[-1].strip(",:(").lower() in phrase_set("links"):
        words.pop()
    while words and (words[0].strip(",/").lower() in phrase_set("openers") or words[0] in {",", "/"}):
        words.pop(0)
    words = [word for word in words if word.isalnum() or any(map(str.isalnum, word))][-_LONGEST_PART:]
    if words:
        words[-1] = words[-1].rstrip(" ,:-–(")
    return words


def _small_first(name: str) -> str:
    return name[0].lower() + name[1:] if name[1:2].islower() else name


class Names:
    """What the figures of a field measure."""

    def __init__(self, text: str, low: str) -> None:
        self.text = text
        self.low = low
        self.begin = 0
        """From where on the words stand that tell what the last figure measures."""

    def named(
        self, unit: str, phrase: str, start: int, first: int, before: Figure | None, end: int, *, english: bool
    ) -> str:
        """What a figure that begins at ``start`` measures; empty where nothing tells."""
        self.begin = start
        if phrase:
            plain = _COUNT_OF.sub("", phrase)
            aim = _OF_AN_AIM.search(self.low, max(first, start - 24), start) if unit == "percent" else None
            if aim:
                return aim["aim"]
            if unit == "percent":
                return f"share of {plain}" if english else f"tỷ lệ {plain}"
            who = self._who(start, max(first, before.end if before else 0)) if plain in _PEOPLE else ""
            if who:
                return who
            last = word_before(self.low, start)
            near = last in last_words("deeds") or last in _DEED_TAILS
            deed = deeds().search(self.low, max(first, start - 60), start) if near else None
            if deed:
                self.begin = deed.start()
                return f"{plain} được {deed['deeds']}"
            return plain
        grown = _GROWN.search(self.low, max(first, start - 16), start) if unit == "percent" else None
        what_grew = _IN_NUMBER.match(self.text, end) if grown else None
        if grown and what_grew:
            return f"mức {grown['way']} {what_grew['what'].strip()}"
        bracket = self.text[max(first, start - 8) : start]
        if before and before.unit == "count" and re.search(r"\((?:đạt |chiếm |bằng )?(?:tỷ lệ )?$", bracket):
            return f"tỷ lệ {_small_first(before.what)}" if unit == "percent" else before.what
        if before and before.unit == unit and _HELD_AGAINST.search(self.text, max(before.end, start - 60), start):
            return before.what
        if before and before.unit == "count" and unit == "percent":
            shared = _SHARE_OF_THEM.fullmatch(self.text, before.end, start)
            if shared and not _RATE_WORD.search(shared["told"]):
                told = shared["told"] if _DONE_TO_THEM.fullmatch(shared["told"]) else ""
                return f"tỷ lệ {_small_first(before.what)}{told}"
        return self._rate(unit, start, first, before)

    def _who(self, start: int, first: int) -> str:
        """The sort of people that stands before a bare "người"; empty where a verb or a place does."""
        left = self.text[max(first, start - 120) : start]
        number = list(_RATE_WORD.finditer(left))
        if number and left.rstrip().endswith((" là", ":", " còn", " có", " giảm", " tăng")):
            return re.sub(r" (?:dự kiến|sẽ|đã)$", "", " ".join(_cleaned(left[number[-1].start() :])))
        if left.endswith(" là "):
            words = _cleaned(re.split(r"[,;:.(]\s", left)[-1])
            return " ".join(words) if len(words) in _NAME_LENGTHS else ""
        found = _WHO.search(left)
        words = found["who"].split() if found else []
        if not words or any(word.lower() in phrase_set("no_sort") | phrase_set("ends") for word in words):
            return ""
        return "" if deeds().search(f" {found['who'].lower()} ") else found["who"]  # type: ignore[index]

    def _rate(self, unit: str, start: int, first: int, before: Figure | None) -> str:
        """What a number that ends its clause measures: the words before it, or what the number before it did."""
        from_here = max(first, start - _AHEAD, before.end if before else 0)
        left = _TIMES.sub(lambda found: " " * len(found.group()), self.text[from_here:start])
        left = _BRACKETS.sub(lambda found: " " * len(found.group()), left)
        found_rates = list(_RATE_WORD.finditer(left))
        rates = [found.start() for found in found_rates if found.group()[0] in "TtMm" and "số" not in found.group()]
        rates = rates or [found.start() for found in found_rates]
        worth = _WORTH.search(left) if unit in {"VND", "USD", "EUR"} and not rates else None
        if worth and worth.start() > 70:
            rates = [worth.start()]  # the sentence before it is too long to be a name
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
        words = _cleaned(_MOVED.sub(" ", left[cut:]))
        direction = _DIRECTION.search(self.low[max(first, start - 8) : start])
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
                self.begin = from_here + left.find(words[0], cut)
                return f"{base} – {own}"
        if words and before and unit == "times" and set(words) <= _TIMES_AS_MUCH:
            return before.what
        if words and _NO_NAME.fullmatch(" ".join(words)):
            return before.what if before and before.unit == unit else ""
        if words:
            self.begin = from_here + left.find(words[0], cut)
            return " ".join(words)
        if before and direction and unit == "percent" != before.unit:
            return f"mức {direction.group().strip()} {_small_first(before.what)}"
        if before:
            return f"tỷ lệ {_small_first(before.what)}" if unit == "percent" != before.unit else before.what
        return ""
