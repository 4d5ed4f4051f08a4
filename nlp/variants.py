"""Ways of writing that say the same, written in one way before anything is looked for; every letter stays at its place."""

import re

from nlp.patterns import cue

_YEAR_JOINED = cue(r"(?:(?<=index)|(?<=sipas)|(?<=papi)|(?<=pci)|(?<=pgi)|(?<=dti)|(?<=pii))-(?=20\d\d(?![\d/-]))")
"""The form “PCI-2023”."""
_SLASHED = cue(
    r"(?<=tỉnh)\s?/\s?(?=thành(?!\w)|tp(?!\w))|(?<=xã)\s?/\s?(?=phường(?!\w))|(?<=quận)\s?/\s?(?=huyện(?!\w))"
)
"""The form “63 tỉnh/thành phố”."""
_SLASH = cue(r"/\s?(?:thành|tp|phường|huyện)")
_BY_ORDER = cue(
    r"(?<!xếp )(?<!tính )(?<!kể )(?<!kê )(?<!đọc )(?<!danh )theo thứ tự(?=\s+(?!từ|giảm|tăng\s+dần|cao|thấp|trên|dưới|này|đó|trước|sau|thời|abc|alphabet|ưu|bảng|chữ|điểm|xếp|lần)(?:\w))"
)
"""The form “A, B và C theo thứ tự tăng 4, 7 và 12 bậc”."""

_BY_SHARE = cue(
    r"(?<=đạt )(?:tỷ|tỉ)\s+lệ(?=\s+(?:là\s+|hơn\s+|trên\s+|gần\s+|khoảng\s+|tới\s+)?\d)|(?:(?<=với )|(?<=có ))(?:tỷ|tỉ)\s+lệ(?=\s+(?:đạt\s+|là\s+|đến\s+)?\d)"
)
"""The form “Hà Nội đạt tỷ lệ 91,43%”: nothing is told of what the share would be of."""


_WEIGHTED = cue(
    r"(?<!\w)\(?(?:(?:chưa|không|đã)\s+(?:có|gắn|tính|nhân)|không|(?<=điểm )(?:có|tính\s+cả)|(?<=\()có)\s+trọng\s+số\)?(?!\w)(?!\s+(?:là\s+|bằng\s+)?(?:\d|cao|lớn|thấp|nhỏ|riêng|khác|như))"
)
"""The form “tổng điểm chưa có trọng số là 33,94”: which total it is, no rule on how it is made."""
_POINT_SPELT = cue(
    r"(?<![\w.,/])(?P<whole>\d{1,3})(?P<gap>\s+phẩy\s+)(?P<rest>\d{1,4})(?=\s*(?:điểm|%|phần\s+trăm)(?!\w))"
)
"""The form “63 phẩy 22 điểm”."""

_QUOTED_MOVE = cue(
    r"[\"“](?P<verb>(?:nhảy|bật|vọt|leo|rơi|rớt|tụt|trượt|lao|vươn|thăng|bứt|sụt|tuột)(?:\s+(?:vọt|dốc|phá|tốc|hạng|bậc|lên|xuống|mạnh|sâu|cao|lên\s+tới|thẳng|tự\s+do))?)[\"”]"
)
"""The form “PAR INDEX "nhảy" 18 bậc”."""

_SPELT_PLACES = cue(
    r"(?<!\w)(?:về|đứng|xếp)\s+(?:thứ\s+)?(?P<one>nhì|ba)(?:\s*,\s*|\s+và\s+)(?P<two>nhì|ba|tư)(?!\w)(?!\s+(?:bậc|năm|lần|tỉnh|huyện|sở|bộ|(?:trong|của|ở|toàn|cả)\s+(?:toàn\s+|cả\s+)?(?:vùng|khu|miền))(?!\w))"
)
"""The form “A và B về nhì, ba với 70,94 và 70,34 điểm”."""
_PLACES = {"nhì": "2", "ba": "3", "tư": "4"}


def _in_digits(found: re.Match[str]) -> str:
    return f"hạng {_PLACES[found['one']]}, {_PLACES[found['two']]}".ljust(len(found.group()))


_DOTTED = cue(r"(?<![\d.,/])\d{1,3}\.\d{1,4}\s?(?:%|điểm(?!\w))")
_COMMAED = cue(r"(?<![\d.,/])\d{1,3},\d{1,4}\s?(?:%|điểm(?!\w))")
_DECIMAL_DOT = re.compile(
    r"(?<![\w.,/-])(?<!ngày )(?<!sáng )(?<!chiều )(?<!tối )(?<!trưa )(?<!hôm )(?<!nay \()(?<!qua \()(?<!quý )(?<!tháng )(?P<whole>\d{1,3})\.(?P<rest>\d{1,2}|\d{4})(?![\w/-]|[.,]\d)"
)
"""The form “7.4”, which is no date, no number of a section and no thousand."""
_ENGLISH = 2
"""So many articles of English nouns stand in names and quotations at most."""
_PERCENT_SPELT = cue(r"(?<=\d)\s+phần\s+trăm(?!\w)")


def _in_a_list(found: re.Match[str]) -> str:
    return _STEP.sub(lambda step: ";".ljust(len(step.group())), found.group())


def _with_decimal_commas(lowered: str) -> str:
    """A text whose values have a point as those of English texts, with commas: "88.01% (năm trước 6.4)"."""
    if not _DOTTED.search(lowered) or _COMMAED.search(lowered) or lowered.count(" the ") > _ENGLISH:
        return lowered
    return _DECIMAL_DOT.sub(r"\g<whole>,\g<rest>", lowered)


_SERIES = cue(
    r"(?<![\w.,/])\d{1,2}(?:,\d{1,2})?(?:\s*(?:→|->|=>|➔|➜)\s*\d{1,2}(?:,\d{1,2})?(?![\w/])|\s[–-]\s\d{1,2}(?:,\d{1,2})?(?![\w/])){2,}"
)
"""The form “40 → 27 → 31 → 2”, the values of one year after the other."""
_STEP = re.compile(r"\s?(?:→|->|=>|➔|➜|\s[–-])")
_MOVE_LABEL = cue(r"(?<=\n)(?P<head>[ \t]*(?:[-+*][ \t]+)?(?:tăng|giảm|thay\s+đổi)\s*):(?=\s*[+-]?\d)")
"""The line “Tăng: 15 bậc”."""
BULLET = re.compile(r"(?m)^(?P<before>[ \t]*)[•●▪◦■□○◆◇♦►➢➤✓✔✅▶·∙‣⁃★☆✦👉📌🔹🔸🔴🟢](?=\s)")
"""The sign that a line of a list begins with, whatever it looks like."""


def in_one_spelling(lowered: str) -> str:
    """A text in small letters with its variants told alike.

    >>> in_one_spelling("pci-2023: thứ 5/63 tỉnh/thành phố; a và b theo thứ tự tăng 4 và 7 bậc")
    'pci 2023: thứ 5/63 tỉnh thành phố; a và b lần lượt    tăng 4 và 7 bậc'
    """
    if not lowered.isascii():
        lowered = BULLET.sub(r"\g<before>-", lowered)
    if " ," in lowered:
        lowered = lowered.replace(" , ", ",  ")
    if "-20" in lowered:
        lowered = _YEAR_JOINED.sub(" ", lowered)
    if _SLASH.search(lowered):
        lowered = _SLASHED.sub(lambda found: " " * len(found.group()), lowered)
    if "theo thứ tự" in lowered:
        lowered = _BY_ORDER.sub("lần lượt   ", lowered)
    if "→" in lowered or " - " in lowered or " – " in lowered or ">" in lowered or "➔" in lowered or "➜" in lowered:
        lowered = _SERIES.sub(_in_a_list, lowered)
    if "\n" in lowered:
        lowered = _MOVE_LABEL.sub(r"\g<head> ", lowered)
    if "phần trăm" in lowered:
        lowered = _PERCENT_SPELT.sub(lambda found: "%".ljust(len(found.group())), lowered)
    if not lowered.isascii():
        lowered = _with_decimal_commas(lowered)
    if "nhì" in lowered:
        lowered = _SPELT_PLACES.sub(_in_digits, lowered)
    if "lệ" in lowered:
        lowered = _BY_SHARE.sub(lambda found: " " * len(found.group()), lowered)
    if "trọng số" in lowered:
        lowered = _WEIGHTED.sub(lambda found: " " * len(found.group()), lowered)
    if " phẩy " in lowered:
        lowered = _POINT_SPELT.sub(_with_point, lowered)
    if '"' in lowered or "“" in lowered:
        lowered = _QUOTED_MOVE.sub(lambda found: f" {found['verb']} ", lowered)
    return lowered


def _with_point(found: re.Match[str]) -> str:
    return f"{found['whole']},{found['rest']}" + " " * (len(found["gap"]) - 1)
