"""Numbers as Vietnamese newspapers write them: found on characters, with every reading a number can have settled here.

"92,18" and "92.18" are the same number, "1.191" is a thousand, "0.664" is not, "05" is 5, "6,2 triệu" is 6,200,000.
"""

from decimal import Decimal
from typing import NamedTuple

from nlp.patterns import cue

_PLAIN = r"\d+(?:[.,]\d+)*"
_SCALE = {"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}

NUMBER = cue(
    rf"(?<![\w.,/])(?P<number>{_PLAIN})(?:\s?(?P<scale>(?:nghìn|ngàn|vạn|triệu)(?:\s(?:tỷ|tỉ))?|tỷ|tỉ)(?!\w))?"
)
"""A number in running text; group ``scale`` is the word that multiplies it."""

WORDS = {
    "nhất": 1, "một": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
    "mười ba": 13, "mười bốn": 14, "mười tư": 14, "mười lăm": 15, "mười sáu": 16, "mười bảy": 17, "mười tám": 18,
    "mười chín": 19,
}  # fmt: skip
"""Small numbers spelt out, cardinal and ordinal, up to 69: no table of units is longer."""
_ONES = {"mốt": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "lăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
for _tens, _word in enumerate(("hai", "ba", "bốn", "năm", "sáu"), 2):
    WORDS[f"{_word} mươi"] = 10 * _tens
    WORDS |= {f"{_word} mươi {one}": 10 * _tens + value for one, value in _ONES.items()}


def parse(text: str) -> Decimal:
    """The value of digits with marks, as a Vietnamese reader takes them.

    >>> [str(parse(text)) for text in ("92,18", "92.18", "1.191", "0.664", "05", "12.345.678", "1,250.5", "1.250,5")]
    ['92.18', '92.18', '1191', '0.664', '5', '12345678', '1250.5', '1250.5']
    """
    last_comma, last_dot = text.rfind(","), text.rfind(".")
    if last_comma >= 0 and last_dot >= 0:
        decimal, thousands = (",", ".") if last_comma > last_dot else (".", ",")
        whole, _, part = text.rpartition(decimal)
        return Decimal(whole.replace(thousands, "").replace(decimal, "") + "." + part.replace(thousands, ""))
    if last_comma >= 0:
        parts = text.split(",")
        return Decimal("".join(parts)) if len(parts) > 2 else Decimal(".".join(parts))
    if last_dot >= 0:
        parts = text.split(".")
        grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3 and parts[0].strip("0")
        return Decimal("".join(parts)) if grouped or len(parts) > 2 else Decimal(".".join(parts))
    return Decimal(text)


def decimals(text: str) -> int:
    """How many decimal places the writer gave: what a rounded copy may differ by.

    >>> decimals("92,18"), decimals("1.191"), decimals("86")
    (2, 0, 0)
    """
    exponent = parse(text).as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


class Number(NamedTuple):
    """A number in a text: its span (with the multiplying word), and its value."""

    start: int
    end: int
    value: Decimal
    digits_end: int


def find_numbers(text: str) -> list[Number]:
    """Every number of a text, left to right, in linear time.

    >>> [(number.start, str(number.value)) for number in find_numbers("đạt 92,18%, hơn 6,2 triệu thẻ")]
    [(4, '92.18'), (16, '6200000.0')]
    """
    found = []
    for match in NUMBER.finditer(text):
        value = parse(match["number"])
        if match["scale"]:
            for word in match["scale"].split():  # "825 nghìn tỷ"
                value *= _SCALE[word]
        found.append(Number(match.start(), match.end(), value, match.end("number")))
    return found


def is_year(digits: str) -> bool:
    """Whether four digits can be a year that these texts speak of.

    >>> is_year("2023"), is_year("1191"), is_year("2035")
    (True, False, True)
    """
    return len(digits) == 4 and digits.isdigit() and 1990 <= int(digits) <= 2050
