"""Means of several levels in one row: "trung bình cấp tỉnh 0,6886; cấp bộ (có dịch vụ công) 0,5986; quốc gia 0,7326"."""

import re

from nlp.patterns import cue
from nlp.state import MINISTRIES, NATION, PROVINCES, Name

_NEXT = cue(
    r"[,;]\s+(?:(?:còn|và|của|ở|riêng|trong\s+khi|tại)\s+)*(?:(?:cấp|khối|nhóm)\s+(?:các\s+)?|các\s+|(?=quốc\s+gia\s|cả\s+nước\s))"
    r"(?:(?P<ministries>bộ(?:,\s*ngành)?)|(?P<provinces>tỉnh|địa\s+phương)|(?P<nation>quốc\s+gia|cả\s+nước))(?P<bracket>\s*\([^()\d]{1,40}\))?\s*(?:(?:là|đạt|thì|chỉ|ở\s+mức|được)\s+|[:=]\s*)*(?=\d)"
)
_ONLY_VALUES = cue(r"(?:[^;.:]|[.](?=\d)){0,40}?\d[\d.,]*\s*(?:%|điểm)?[^;,\d]{0,12}")


def in_a_row(lowered: str, found: list[tuple[int, int, Name]]) -> list[tuple[int, int, Name]]:
    """The levels whose means stand in a row behind the first one, with nothing but its value between."""
    if not found:
        return []
    end = min(each[1] for each in found)
    row: list[tuple[int, int, Name]] = []
    for match in _NEXT.finditer(lowered, end):
        if _ONLY_VALUES.fullmatch(lowered, end, match.start()) is None:
            break
        end = match.end()
        row.append((*match.span(), _of_level(match)))
    return row


def _of_level(match: re.Match[str]) -> Name:
    bracket = match["bracket"] or ""
    if match["nation"]:
        return NATION
    if match["ministries"] and "dịch vụ công" in bracket:
        without = "out" if "không" in bracket or "chưa" in bracket else ""
        return Name((f"group:ministries-with{without}-services",), "group")
    return MINISTRIES if match["ministries"] else PROVINCES
