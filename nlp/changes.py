"""What rose and fell, and by how much: "tăng 2,31 điểm", "tụt 12 bậc", "+0,21 điểm", "tăng từ 3 đến 5 bậc"."""

import re
from dataclasses import replace
from decimal import Decimal

from nlp.besidescores import CAME_TO, goes_with_score
from nlp.distances import names_other
from nlp.figures import SPELT, Figure, small
from nlp.movers import moved_most
from nlp.numbers import decimals, parse
from nlp.patterns import cue
from nlp.sharedchanges import MOST_PERCENT, SharedChangeScanner
from schema.fact import Comparator, FactUnit

_AT_LEAST = cue(r"(?<!\w)(?:ít\s+nhất|tối\s+thiểu)\s+(?:(?:phải|cũng|là)\s+)*$")
"""The form “ít nhất tăng 5 bậc”."""
_MOST_MOVED = cue(
    r"(?:(?P<up>tăng|thăng|cải\s+thiện|vươn\s+lên|bứt\s+(?:phá|tốc)|nhảy|leo|tiến|ngược\s+dòng)|giảm|tụt|rơi|rớt|sụt|lùi|trượt|xuống)(?:\s+(?:hạng|bậc|vọt|phá|lên|xuống|mạnh|sâu|nhiều|dốc))*,?\s+(?:trong\s+đó\s+)?(?:(?:mạnh|sâu|nhiều|lớn|cao|ấn\s+tượng|ngoạn\s+mục|đáng\s+kể|xa)\s+)?nhất(?!\w)"
    r"|(?<!\w)(?:bước|cú|màn|pha|mức|đà)\s+(?:(?P<leapt>nhảy(?:\s+vọt)?|tiến|bứt\s+phá|thăng\s+hạng|tăng\s+hạng|vươn\s+lên|bứt\s+tốc)|tụt(?:\s+(?:dốc|hạng))?|lùi|trượt(?:\s+dốc)?|sụt(?:\s+giảm)?|rơi(?:\s+tự\s+do)?|ngã|giảm\s+hạng)(?:\s+[^\W\d]+){0,3}?\s+nhất(?!\w)"
    r"|(?<!\w)(?:(?P<rose>tăng|thăng|cải\s+thiện|lên(?=\s+hạng\s*:))|giảm|tụt|rớt|sụt|lùi|xuống(?=\s+hạng\s*:))\s+(?:thứ\s+)?(?:hạng|bậc)\s*(?:,\s+(?:dẫn\s+đầu|đứng\s+đầu|nhiều\s+nhất|nổi\s+bật)\s+(?:là|thuộc\s+về)\s|(?:là|gồm(?:\s+có)?|có|như)\s|:)"
)
_OTHER_WAY = {
    True: cue(r"(?<!\w)(?:giảm|tụt|rơi|rớt|sụt|lùi|trượt)(?!\w)"),
    False: cue(r"(?<!\w)(?:tăng|thăng|vươn|leo|nhảy|bứt)(?!\w)"),
}
"""Behind who moved most one way: somebody moved the other way."""
_PLACES_THEN = cue(
    rf"(?<=[(,:–-])\s*(?P<figure>(?P<value>\d{{1,2}}|{SPELT})\s+bậc)(?=,?\s+(?:từ\s+(?:hạng\s+|vị\s+trí\s+|thứ\s+)*\d{{1,2}}\s+)?(?:(?P<up>lên|vươn|nhảy)|xuống|còn|tụt|rơi)\s)"
)
"""The form “Sau đó là Đắk Nông (27 bậc, xuống hạng 58)”: which way, the place that was reached tells."""
_COUNTED = cue(r"\d|bậc")
_STRICT_CHANGE = cue(r"^(?:tăng|giảm|cải\s+thiện|tụt|sụt|mất|nhích|bật|tiến\s+bộ|rớt|hạ|lùi|rơi|hụt|cộng)")
BESIDE_PLACE = cue(
    r"(?<!\w)(?:(?:(?:thứ|hạng|vị\s+trí|xếp|đứng)\s+(?:thứ\s+)?\d{1,2}(?:/\d{2})?(?:\s+(?:[^\W\d]+|20\d\d)){0,4}|(?<![\d/])\d{1,2}/\d{2})\s*\((?P<way>tăng|lên|giảm|tụt|xuống|lùi|rớt|[+↑↓–−-])\s*(?P<value>\d{1,2})\))"
    r"|(?<!cao\s)(?<!thấp\s)(?<!nhiều\s)(?<!vượt\s)(?<!\w)(?P<than>hơn|kém)\s+(?P<places>\d{1,2})\s+(?:bậc|hạng)(?=\s+so\s+(?:với\s+)?(?:năm|kỳ|cùng\s+kỳ|lần)\s)"
)
COMPARED_YEAR = cue(
    r"^[^.;]{0,40}?(?:so(?:\s+với)?|so|hơn)\s+(?:cùng\s+kỳ|năm|kỳ|lần|kết\s+quả\s+năm|kết\s+quả\s+của\s+năm|mức\s+năm|thời\s+điểm|chính\s+mình|20\d\d|(?:chỉ\s+số\s+)?(?:{indicator}|bảng(?:\s+xếp\s+hạng)?)\s+(?:năm\s+)?20\d\d|(?:(?:mức|kết\s+quả|con\s+số|điểm\s+số|số\s+điểm)\s+)?(?:\d[\d.,]*\s*(?:%|điểm)\s+(?:phần\s+trăm\s+)?)?(?:(?:của|hồi|trong|ở|đạt\s+được|công\s+bố)\s+)*(?:năm|kỳ|cùng\s+kỳ|lần)(?!\w))"
)
_COMPARED_YEAR_BEFORE = cue(
    r"(?:cao|thấp|nhiều|kém)\s+hơn\s+(?:so\s+(?:với\s+)?)?(?:kết\s+quả\s+)?(?:cùng\s+kỳ|năm\s+(?:trước|ngoái|\d{4}))[^,.;]{0,12}$"
)
_AGAINST_FIRST = cue(
    r"(?:^|[.;:]\s*)(?:nếu\s+)?so\s+với\s+(?:(?:kết\s+quả|cùng\s+kỳ|mức|chính\s+mình|của)\s+)*(?:20\d\d|năm\s+(?:20\d\d|trước(?:\s+đó)?|ngoái))(?:\s*\([^()]*\))?,\s+[^.;]{0,70}$"
)
"""The form “So với năm 2020, điểm số của tỉnh cao hơn 3,16 điểm”."""
SHORT_OF_BEFORE = cue(
    r"(?<!\w)(?:kém|thua|(?<=[,;(]\s)(?P<more>hơn))\s+(?:tới\s+|gần\s+|chỉ\s+|khoảng\s+|hơn\s+|đúng\s+)?"
    rf"(?:(?P<value>\d{{1,3}}(?:[.,]\d{{1,4}})?)(?:\s*(?P<places>bậc|hạng|vị\s+trí)|(?P<unit>\s*(?:%|điểm(?:\s+(?:phần\s+trăm|%))?)))?|(?P<spelt>{SPELT}|một)\s+(?:bậc|hạng|vị\s+trí))"
    r"(?=\s+so\s+(?:với\s+)?(?:(?:kết\s+quả|bảng\s+xếp\s+hạng|chỉ\s+số|{indicator})\s+)*(?:(?:của|cùng)\s+)?(?:năm|kỳ|lần|20\d\d)(?!\w))"
)
_IN_POINTS = cue(r"(?<!\w)(?:papi|pci|pgi|dti|pii|ddci)(?!\w)|năng\s+lực\s+cạnh\s+tranh|chuyển\s+đổi\s+số")
_UP_TO = cue(r"(?:(?:lên|xuống)(?:\s+tới)?|còn|đạt|đến|mức)\s*$")
_BY_MORE = cue(
    r"\s*,\s*(?:tức\s+)?(?:cao\s+|thấp\s+|nhiều\s+|kém\s+)?hơn\s+(?:(?:năm|cùng)\s+(?:\w+\s+){1,4}\d|\d[\d.,]*\s*(?:điểm|%)\s+so(?:\s+với)?\s)"
)
_BEHIND_AMOUNT = cue(
    r"(?<!\w)(?:tăng|giảm|nhích|cải\s+thiện|thêm|hụt|tụt|sụt)\s+(?:(?:thêm|khoảng|gần|hơn|nhẹ|mạnh)\s+)*\d[\d.,]*(?:\s*(?:điểm(?:\s+(?:phần\s+trăm|%))?|%))?\s*,?\s*(?:và\s+)?$"
)
SATISFIED = cue(
    r"\s*(?:số\s+)?người\s+dân(?:,\s*(?:tổ\s+chức|doanh\s+nghiệp))*(?:\s+và\s+doanh\s+nghiệp)?\s+(?:(?!thấy|không|chưa|rất)[^\W\d]+[.-]?\s+){0,7}?(?:cảm\s+thấy\s+|cho\s+biết\s+)?hài\s+lòng\s+(?:nói\s+chung\s+|chung\s+)?(?:với|về|đối\s+với)\s+(?:sự|việc)\s+phục\s+vụ"
)
_RAISES = cue(r"(?<!\w)(?:nâng|tăng|cải\s+thiện|đưa|kéo|đẩy)\s+[^.;:,]*$")
_UP_TO_RANGE = cue(r"(?:lên|xuống|còn|đạt|đến|tới|mức)\s+(?:từ\s+)?$")
_OF_INDEX = cue(r"(?<!\w)(?:chỉ\s+số|điểm|hài\s+lòng|thứ\s+hạng|vị\s+trí|kết\s+quả|{indicator})(?!\w)")
_EDITION = cue(r"(?<!\d)20\d\d(?!\d)")
_NEXT_OF_LIST = cue(r"\s+(?:\d{1,2}[.)]\s*)?[^\W\d]+(?:[\s-]+[^\W\d]+){0,5}\s*[:–-]\s*\d{1,3}(?:[.,]\d+)?\s*%")
"""The form “1. Quảng Ninh: 91,04% 2. Hải Phòng: 90,51%”: the next of a list that nothing parts."""
_YEARS_AGO = cue(r"\s+(?:một|hai|ba|bốn|[1-4])\s+năm\s+(?:trước|sau)(?!\w)")
"""The form “so với kết quả 90,57% một năm trước đó”."""
_MADE_AN_AIM = cue(r"\s*làm\s+(?:cái\s+)?(?:đích|mục\s+tiêu|mốc)(?!\w)")
_OF_THE_STATE = cue(
    r"\s+hành\s+chính(?:\s+công)?(?=\s*(?:[.,;)]|$|năm\s))|\s+(?:hành\s+chính\s+)?(?:của|tại|từ)\s+(?:các\s+)?cơ\s+quan\s+(?:hành\s+chính|công\s+quyền|quản\s+lý\s+hành\s+chính)(?!\w)"
)
"""Whose service the indicator asks about, in its own words."""
_CONTENT_PEOPLE = cue(
    r"\s*(?:số\s+)?người\s+dân(?:,\s*(?:tổ\s+chức|doanh\s+nghiệp))*(?:\s+và\s+doanh\s+nghiệp)?(?:\s+(?!thấy|không|chưa|rất|được)[^\W\d]+){0,4}?\s+(?:cảm\s+thấy\s+|cho\s+biết\s+)?hài\s+lòng(?:\s+(?:nói\s+)?chung)?(?=\s*(?:[.,;:)]|$|(?:so|và|tăng|giảm|cao|thấp|xếp|đứng|năm|trong\s+khi)\s))"
)
"""The form “Ở SIPAS, 78,44% người dân hài lòng, so với 74,56% một năm trước đó”."""
_SATISFACTION = cue(r"(?<!\w)(?:sipas|chỉ\s+số\s+hài\s+lòng|chỉ\s+số\s+đo\s+lường\s+sự\s+hài\s+lòng)(?!\w)")
"""SIPAS itself is the share of those who are satisfied with the service of the administration."""
_LONE_AMOUNT, _MOST_LONE = (
    cue(
        r"(?<![\d.,])\d{1,2}[.,]\d{1,4}\s*,\s*$|[^\s\d]\s*[\"”]?\s*\(\s*$|(?<!\w)(?:pci|papi|tổng\s+điểm|điểm\s+số)(?:\s+[^\W\d]+){0,4}\s+$"
    ),
    5,
)
"""Before an amount that its verb alone tells: "Kiểm soát tham nhũng (giảm 0,55)", "tổng điểm giảm 1,83"."""
_IN_ITS_BRACKET = cue(r"\(\s*\d{1,2}[.,]\d{1,4}\s*[,;]\s+$")
_ON_A_SCALE_TO_ONE = cue(r"0[.,][0-2]\d{1,3}$")
"""A difference of two values of an indicator that goes up to one."""
_POINTS_BEFORE = cue(
    r"(?<!\w)(?<!phần\s)(?<!\d\s)điểm(?:\s+số|\s+chung)?\s+(?:(?:của\s+)?(?:tỉnh|thành\s+phố|bộ)\s+)?(?:(?:chỉ|cũng|đã|thì|lại|vẫn|tuy|có|dù)\s+)*$"
)
_THAN = frozenset({"cao hơn", "thấp hơn", "kém hơn"})
_TURNED: dict[Comparator, Comparator] = {">": "<", "<": ">", ">=": "<=", "<=": ">="}
"""A loss of more than twenty places is a change below minus twenty."""
SIGNED_BESIDE = cue(
    r"(?<=\sđiểm)\s*[;,]\s*(?P<sign>[+−–-])(?P<value>\d{1,2}[.,]\d{1,4})(?=\s*\))|(?<=\d)\s*\(\s*(?P<sign_in>[+−–-])(?P<value_in>\d{1,2}[.,]\d{1,4})(?=\s*(?:\)|so(?:\s+với)?\s))"
)
"""The form “(7,24 điểm; +0,52)”: a score and how it moved."""
_BEHIND_VALUE = cue(r"(?:đạt|được|là|ở\s+mức|với)\s+\d{1,2}[.,]\d{1,4}\s*(?:điểm\s*)?,\s+(?:(?:chỉ|đã|và|tức)\s+)*$")
_UP_TO_VALUE = cue(r"\s*(?:lên|xuống|còn)\s+(?:mức\s+)?\d")
_MOST_GAINED = cue(
    r"(?<!\w)(?:(?:duy\s+nhất\s+|nhất\s+)(?:bị\s+)?)?(?:(?P<up>tăng|cải\s+thiện)|giảm|sụt|tụt|mất)\s+(?:điểm\s+)?(?:(?:cao|nhiều|mạnh|lớn|sâu|ấn\s+tượng|rõ)\s+nhất\s+|(?:duy\s+nhất\s+)?(?=(?:là|thuộc\s+về)\s))(?:là|thuộc\s+về|ở)\s[^;.\d]{3,90}?(?:với\s+(?:mức\s+(?:tăng|giảm)\s+)?|[,:(]\s*)(?:(?:cộng\s+thêm|thêm|mất|hụt|bớt|tăng|giảm)\s+)?(?P<value>[0-2][.,]\d{1,4})\s*điểm(?!\w)"
)
"""The form “tăng cao nhất là chỉ số "Quản trị điện tử" với 0,52 điểm”."""
_GAINED_BY_UNIT = cue(
    r"(?<!\w)(?:(?P<up>tăng|cải\s+thiện)|giảm|sụt|tụt|mất)\s+(?:(?:điểm|điểm\s+số|tổng\s+điểm)\s+)?(?:cao|nhiều|mạnh|lớn|sâu|ấn\s+tượng)\s+(?:điểm\s+)?nhất\s+(?:(?:trong\s+|của\s+|ở\s+)?khối[^.;:\d]{2,40}?\s+)?(?:là|thuộc\s+về)\s+(?=(?:sở|huyện|quận|thị\s+xã|thành\s+phố|tp\.|phường|xã|cục|ban|văn\s+phòng|thanh\s+tra|công\s+an|kho\s+bạc|bảo\s+hiểm)\s)[^.;()\d]{3,70}?(?:\s+với\s+(?:mức\s+(?:tăng|giảm)\s+)?|[,:(]\s*)(?:(?:thêm|mất|hụt|tăng|giảm)\s+)?(?P<value>(?:[3-9]|1\d)(?:[.,]\d{1,4})?)\s*điểm(?!\w)"
)
"""The form “tăng điểm nhiều nhất là Sở Công Thương (6,2 điểm)”: no unit scores so little, so it is what it gained."""
_GAINED_BY = cue(
    r"(?<!\w)(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|bộ,\s*ngành|huyện|sở|thành\s+phố)\s+(?:có\s+(?:mức|điểm(?:\s+số)?)\s+)?(?:(?P<up>tăng|cải\s+thiện)|giảm|sụt|tụt|mất)(?:\s+(?:điểm|chỉ\s+số))*\s+(?:cao|nhiều|mạnh|lớn|sâu|ít)\s+nhất\s+(?:là|thuộc\s+về)\s+[^.;()\d]{3,60}?\s*(?:với\s+(?:mức\s+(?:tăng|giảm)\s+)?|[,:(]\s*)(?:[+-]|tăng\s+|giảm\s+)?(?P<value>(?:\d|1\d)(?:[.,]\d{1,4})?)\s*(?P<unit>điểm\s+phần\s+trăm|điểm\s+%|%|điểm)(?!\w)"
)
"""The form “tỉnh tăng điểm nhiều nhất là Cà Mau (5,2%)”."""
_AND_PLACES = cue(r"\s+và\s+\d{1,2}\s+(?:bậc|hạng|vị\s+trí)(?!\w)")
"""The form “mất 1,02 điểm và 37 bậc”: less than before, where the same verb tells of places."""
_MORE = cue(
    r"(?<=\d\sđiểm)\s*[(,]\s*(?:tức\s+(?:là\s+)?)?(?P<figure>(?:cộng\s+thêm|thêm|nhiều\s+hơn|(?P<less>hụt|bớt(?:\s+đi)?|ít\s+hơn))(?:\s+(?:được|tới|đến|gần|đúng|vỏn\s+vẹn))*\s+(?P<value>\d{1,2}[.,]\d{1,4})(?:\s*điểm(?!\w))?)(?=\s*(?:$|[);,]|[.](?!\d)|(?:so(?:\s+với)?|và)\s))"
)
"""The form “đạt 5,61 điểm, thêm 0,42 điểm”: an amount behind its score."""
_ADDED_FIRST = cue(
    r"(?<!\w)(?P<figure>(?:có\s+|được\s+)?(?:thêm|nhỉnh\s+hơn|(?P<less>bớt))(?:\s+(?:được|đi|tới|đến|gần|đúng|vỏn\s+vẹn))*\s+(?P<value>\d{1,2}[.,]\d{1,4})(?:\s*(?P<unit>điểm\s+phần\s+trăm|điểm\s+%|điểm|%)(?!\w))?)"
)
"""The form “(thêm 0,66 điểm, lên 6,93 điểm)”: an amount before the value that it leads to."""
_MOST = cue(
    r"(?<!\w)(?:(?P<noun>(?:mức|tốc\s+độ|bước|biên\s+độ|đà)\s+))?(?:(?P<up>tăng|cải\s+thiện|nhích|tiến)|giảm|mất|tụt|sụt)(?:\s+(?:điểm|trưởng|số))*\s+(?:cao|mạnh|nhiều|(?P<least>ít|thấp)(?=\s+nhất\s*(?:[,(:]|với\s))|lớn|sâu|nhanh|ấn\s+tượng|đáng\s+kể|rõ)(?:\s+nét|(?P<points>\s+điểm))?\s+nhất\s*(?:(?:trong\s+)?(?:khối|toàn)(?:\s+[^\W\d]+){1,3}\s*)?(?:,\s*(?:với\s+|(?P<more>thêm\s+)|là\s+|tới\s+|đến\s+|những\s+)?|[(:]\s*|với\s+|là\s+)(?:gần\s+|khoảng\s+)?(?P<value>\d{1,2}(?:[.,]\d{1,3})?)\s*(?P<unit>%|điểm\s+%|điểm\s+phần\s+trăm|điểm)(?!\w)(?P<since>\s+so\s+(?:với\s+)?(?:năm|kỳ|lần))?"
)
_PARTS = cue(
    r"(?:chỉ\s+số(?=\s+(?:thành|nội|[\"“]))|nội\s+dung|lĩnh\s+vực|trụ\s+cột|trục|tiêu\s+chí|thành\s+phần|chi\s+phí|tính\s+(?:minh|năng)|tiếp\s+cận|gia\s+nhập|hỗ\s+trợ|đào\s+tạo|cạnh\s+tranh\s+bình|thiết\s+chế|quản\s+trị|kiểm\s+soát|công\s+khai|trách\s+nhiệm|thủ\s+tục|cung\s+ứng|tham\s+gia|pgi|[\"“])"
)
"""What a value of a few points can be of, if it is no gain."""
_MOST_POINTS, _MOST_GAIN = 2, 25
"""No province scores so little; more points may be a score of a component, unless the words tell of a gain."""


def _is_compared(text: str, match: re.Match[str]) -> bool:
    """Whether the words around an amount say that it is held against another year."""
    if COMPARED_YEAR.match(text[match.end() :]) or _COMPARED_YEAR_BEFORE.search(text[: match.end("sign")] + " "):
        return True
    return match["sign"] in {"cao hơn", "thấp hơn", "mất"} and _AGAINST_FIRST.search(text, 0, match.start()) is not None


def _is_of_other(match: re.Match[str]) -> bool:
    """Whether places are how far another unit is: "thấp hơn hai bậc là Đà Nẵng"."""
    return match["sign"] in _THAN and names_other(match.string, match.end())


_REACHED = cue(r"(?:lên|xuống|còn|đạt|đến\s+mức|mức)\s*$")


def _reaches(match: re.Match[str]) -> bool:
    """The form “tăng lên khoảng 86%”: the value that was reached."""
    end = match.start("about" if match["about"] else "value")
    return _REACHED.search(match.string[match.start() : end]) is not None


class ChangeScanner(SharedChangeScanner):
    """Finds the changes in score and in rank of one text."""

    def _is_share(self, end: int, unit: FactUnit) -> bool:
        """Whether a percentage is a share of the noun behind it ("98,7% hồ sơ")."""
        if unit != "percent" or self.grammar["after_percent"].match(self.text, end):
            return False
        if any(behind.match(self.text, end) for behind in (_YEARS_AGO, _MADE_AN_AIM, _NEXT_OF_LIST)):
            return False
        if _CONTENT_PEOPLE.match(self.text, end) and _SATISFACTION.search(self.text, 0, end):
            return False
        content = SATISFIED.match(self.text, end)
        return not (
            content and (_OF_THE_STATE.match(self.text, content.end()) or _SATISFACTION.search(self.text, 0, end))
        )

    def _beside_places(self) -> None:
        """The forms “đứng thứ 10 PCI 2022 (tăng 6)", "hơn 6 bậc so với năm 2021”: places that a place has moved by."""
        for match in BESIDE_PLACE.finditer(self.text):
            way = match["way"] or match["than"]
            value = match["value"] or match["places"]
            if self.free(*match.span("value" if match["value"] else "places")):
                sign = 1 if way in {"tăng", "lên", "+", "↑", "hơn"} else -1
                start = match.start("way" if match["way"] else "than")
                moved = sign * parse(value)
                self.add(Figure(start, match.end(), "rank_change", moved, "places", rule="rank_change"))

    def _change_ranges(self) -> None:
        """The form “tăng từ 3 đến 5 bậc”: two bounds of one change."""
        for match in self.grammar["change_range"].finditer(self.text):
            low, high = small(match["low"]), small(match["high"])
            if low < high and self.free(*match.span("low")) and self.free(*match.span("high")):
                bounds = (low, high) if match["up"] else (-low, -high)
                signs: tuple[Comparator, Comparator] = (">=", "<=") if match["up"] else ("<=", ">=")
                places = ((match.start(), match.end("low")), (match.start("high"), match.end()))
                for (start, end), value, sign in zip(places, bounds, signs, strict=True):
                    self.add(Figure(start, end, "rank_change", Decimal(value), "places", sign, rule="range"))
                self.take(*match.span())

    def amount_ranges(self) -> None:
        """The form “tăng 1 - 2%", "thêm 0,5 đến 1 điểm”: two bounds of one change of score."""
        for match in self.grammar["amount_range"].finditer(self.text):
            if match["added"] and not _RAISES.search(self.text, max(0, match.start() - 70), match.start()):
                continue
            lower, upper = parse(match["low"]), parse(match["high"])
            if lower >= upper or not self.free(*match.span("low")):
                continue
            if _UP_TO_RANGE.search(self.text, match.start(), match.start("low")):
                continue
            unit, places = self._unit(match["unit"]), max(decimals(match["low"]), decimals(match["high"]))
            first = Figure(
                match.start(), match.end("low"), "score_change", lower, unit, ">=", places=places, rule="range"
            )
            last = replace(first, start=match.start("high"), end=match.end(), value=upper, comparator="<=")
            if match["down"]:
                first, last = (
                    replace(first, value=-lower, comparator="<="),
                    replace(last, value=-upper, comparator=">="),
                )
            self.add(first)
            self.add(last)
            self.take(*match.span())

    def added(self) -> None:
        """The form “nâng PAR INDEX thêm 1,5%”: what is raised stands between the verb and the amount."""
        for match in self.grammar["added"].finditer(self.text):
            what = _EDITION.sub("", match["what"])
            if not self.free(*match.span("value")) or re.search(r"\d", what) or not _OF_INDEX.search(what):
                continue
            value, comparator = parse(match["value"]), self._comparator(match["about"])
            start, places = self.text.rindex("thêm", match.start(), match.start("value")), decimals(match["value"])
            if match["places"]:
                self.add(Figure(start, match.end(), "rank_change", value, "places", comparator, rule="rank_change"))
            elif not self._is_share(match.end(), self._unit(match["unit"])):
                self.add(Figure(start, match.end(), "score_change", value, self._unit(match["unit"]), comparator, places=places, rule="score_change"))  # fmt: skip

    def raised(self) -> None:
        """The form “nâng hạng PAR INDEX ít nhất 8 bậc”: what is raised stands between the verb and the places."""
        for match in self.grammar["raised"].finditer(self.text):
            if self.free(*match.span("value")) and _OF_INDEX.search(match["what"]):
                start = match.start("about" if match["about"] else "value")
                value, comparator = parse(match["value"]), self._comparator(match["about"])
                self.add(Figure(start, match.end(), "rank_change", value, "places", comparator, rule="rank_change"))

    def _changes(self) -> None:
        text = self.text
        if _COUNTED.search(text) is None:
            return
        for match in self.grammar["rank_change"].finditer(text):
            if not self.free(*match.span("value")) or (match["value"] == "năm" and not match.group().endswith("bậc")):
                continue
            sign = 1 if match["up"] else -1
            least = self.grammar["at_least"].match(text, match.end()) is not None or (  # "tăng 2 bậc trở lên"
                _AT_LEAST.search(text, max(0, match.start() - 24), match.start()) is not None
            )
            if (match["about"] in {"từ", "đạt từ"} and not least) or _is_of_other(match):
                continue
            comparator = self._turned("ít nhất" if least else match["about"], sign)
            self.add(
                Figure(
                    match.start(),
                    match.end(),
                    "rank_change",
                    sign * parse(str(small(match["value"]))),
                    "places",
                    comparator,
                    rule="rank_change",
                )
            )
        self._bare_places()
        self._amounts_behind()
        for match in self.grammar["arrow"].finditer(text):
            if self.free(*match.span()):
                sign = 1 if (match["sign"] or match["plus"]) in "▲△↑⬆+" else -1
                value = sign * parse(match["value"] or match["places"])
                self.add(Figure(match.start(), match.end(), "rank_change", value, "places", rule="rank_change"))
        for match in self.grammar["compared_change"].finditer(text):
            if not self.free(*match.span("spelt" if match["spelt"] else "value")):
                continue
            sign = -1 if match["less"] or match["sign"] in {"thấp", "kém", "ít"} else 1
            value = sign * (Decimal(small(match["spelt"])) if match["spelt"] else parse(match["value"]))
            bound = self._turned(match["about"], sign)
            if match["places"] or match["spelt"]:
                self.add(Figure(match.start(), match.end(), "rank_change", value, "places", bound, rule="rank_change"))
            else:
                places, unit = decimals(match["value"]), self._unit(match["unit"] or "")
                self.add(Figure(match.start(), match.end(), "score_change", value, unit, bound,
                                places=places, rule="score_change"))  # fmt: skip
        self._most_moved()
        for match in self.grammar["score_change"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            sign_word = match["sign"]
            lead = text[match.start() : match.start("value")]
            if _UP_TO.search(lead) and _BY_MORE.match(text, match.end()):
                continue  # "nhích lên 88,13%, hơn năm trước 1,42%": the value, then by how much
            if sign_word in {"lên", "xuống"} and _BEHIND_AMOUNT.search(text, 0, match.start()):
                continue  # "tăng 1,33 điểm lên 67,19 điểm, không đổi so với 2022": the value that was reached
            compared = _is_compared(text, match)
            beside = sign_word in {"mất", "thêm", "bớt"} and (
                "điểm phần" in " ".join(match["unit"].split()) or _AND_PLACES.match(text, match.end()) is not None
            )
            # "mất 11,3 điểm phần trăm": of marks that are not given there are points only
            if not (compared or beside or goes_with_score(text, match)) and (
                not _STRICT_CHANGE.match(sign_word) or sign_word in {"mất", "cộng"}
            ):
                if (
                    sign_word == "mất"
                    and match.group("unit").strip().startswith(("điểm", "%", "phần"))
                    and match["value"][:1] != "0"
                ):
                    self.take(*match.span())  # "lĩnh vực tài chính công mất 2,3 điểm": not given, or less than before
                continue
            if not compared and _reaches(match):
                continue
            if self._is_share(match.end(), self._unit(match["unit"])) or re.match(r"\s*/\s*năm", text[match.end() :]):
                self.take(*match.span())
                continue
            if match["about"] in {"từ", "đạt từ"} and not self.grammar["at_least"].match(text, match.end()):
                continue
            value = parse(match["value"]) * (1 if match["up"] else -1)
            self.add(Figure(match.start(), match.end(), "score_change", value, self._unit(match["unit"]), self._bound(match),
                             places=decimals(match["value"]), rule="score_change"))  # fmt: skip

    def _bound(self, match: re.Match[str]) -> Comparator:
        """The sign of a change in score: who rises "nhiều nhất" rises most of all, not at most."""
        return "=" if match["about"] == "nhiều nhất" else self._comparator(match["about"])

    def _turned(self, about: str | None, sign: int) -> Comparator:
        """The sign of a change, turned round for a loss."""
        comparator = self._comparator(about)
        return comparator if sign > 0 else _TURNED.get(comparator, comparator)

    def short_of_before(self) -> None:
        """The form “0,7548 điểm, kém 0,0042 so với năm 2021”: less than the unit itself had before."""
        for match in SHORT_OF_BEFORE.finditer(self.text):
            if not self.free(*match.span("value" if match["value"] else "spelt")):
                continue
            value = parse(match["value"] or str(small(match["spelt"]))) * (1 if match["more"] else -1)
            if match["places"] or match["spelt"]:
                self.add(Figure(match.start(), match.end(), "rank_change", value, "places", rule="rank_change"))
            else:
                unit = self._unit(match["unit"]) if match["unit"] else None
                places = decimals(match["value"])
                self.add(Figure(match.start(), match.end(), "score_change", value, unit, places=places, rule="score_change"))  # fmt: skip

    def _amounts_behind(self) -> None:
        for match in (*_MOST_GAINED.finditer(self.text), *_GAINED_BY_UNIT.finditer(self.text)):
            if self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if match["up"] else -1)
                places = decimals(match["value"])
                self.add(Figure(match.start("value"), match.end(), "score_change", value, "points", places=places, rule="score_change"))  # fmt: skip
        for match in _GAINED_BY.finditer(self.text):
            if self.free(*match.span("value")):
                value, unit = parse(match["value"]) * (1 if match["up"] else -1), self._unit(match["unit"])
                places = decimals(match["value"])
                self.add(Figure(match.start("value"), match.end(), "score_change", value, unit, places=places, rule="score_change"))  # fmt: skip
        added = (
            match
            for match in _ADDED_FIRST.finditer(self.text)
            if CAME_TO.match(self.text, match.end()) or COMPARED_YEAR.match(self.text, match.end())
        )
        for match in (*_MORE.finditer(self.text), *added):
            if self.free(*match.span("value")):
                value = parse(match["value"]) * (-1 if match["less"] else 1)
                unit = self._unit(match["unit"] or "") if "unit" in match.re.groupindex else "points"
                places = decimals(match["value"])
                self.add(Figure(*match.span("figure"), "score_change", value, unit, places=places, rule="score_change"))  # fmt: skip

    def _most_moved(self) -> None:
        """The forms “tăng mạnh nhất (1,2 điểm)", "có mức tăng cao nhất, 6,5%”: by how much, where it is too little for a score."""
        for match in _MOST.finditer(self.text):
            percent = match["unit"] == "%" or match["unit"].endswith("phần trăm")
            amount = parse(match["value"])
            sure = any(match[name] for name in ("noun", "points", "more", "since")) or not _PARTS.search(self.text)
            told = _MOST_GAIN if sure else _MOST_POINTS
            if not self.free(*match.span("value")) or amount > (MOST_PERCENT if percent else told):
                continue
            value, places = amount * (1 if match["up"] else -1), decimals(match["value"])
            unit = self._unit(match["unit"])
            end = match.end("unit")
            self.add(Figure(match.start(), end, "score_change", value, unit, places=places, rule="score_change"))

        told_so = False  # whether the amount before said what it is: "(tăng 2,41 điểm), Chi phí thời gian (1,76 điểm)"
        for moved in moved_most(self.text):
            unit, amount = self._unit(moved.unit), parse(moved.value)
            told_so = told_so or any(f.kind == "score_change" and f.end == moved.end for f in self.scan.figures)
            if not self.free(moved.start, moved.end) or amount > (_MOST_GAIN if unit == "points" else MOST_PERCENT):
                continue
            if unit == "points" and not told_so and amount > _MOST_POINTS and _PARTS.search(self.text):
                continue  # "tăng mạnh nhất là Chi phí thời gian (7,5 điểm)": what it came to
            amount, places = amount * (1 if moved.up else -1), decimals(moved.value)
            self.add(Figure(moved.start, moved.end, "score_change", amount, unit, places=places, rule="score_change"))

    def _bare_places(self) -> None:
        """The form “thăng hạng mạnh nhất là Phú Yên, 20 bậc, tiếp theo là Sóc Trăng 17 bậc”: one verb for several units."""
        for match in _PLACES_THEN.finditer(self.text) if "bậc" in self.text else ():
            if self.free(*match.span("figure")):
                value = parse(str(small(match["value"]))) * (1 if match["up"] else -1)
                self.add(Figure(*match.span("figure"), "rank_change", value, "places", rule="rank_change"))
        verbs = list(_MOST_MOVED.finditer(self.text)) if "bậc" in self.text else []
        for led in verbs:
            if led.group().rstrip().endswith(("đầu là", "đầu thuộc về")):
                self.take(*led.span())  # "ở chiều thăng hạng, dẫn đầu là A với 29 bậc": the first of the movers
        for match in self.grammar["bare_places"].finditer(self.text) if verbs else ():
            verb = next((verb for verb in reversed(verbs) if verb.end() <= match.start()), None)
            if verb is None or not self.free(*match.span()):
                continue
            if _OTHER_WAY[bool(verb["up"] or verb["rose"] or verb["leapt"])].search(
                self.text, verb.end(), match.start()
            ):
                continue  # "…tăng hạng mạnh nhất, cùng tăng 6 bậc; trái lại, A và B giảm lần lượt 5 và 7 bậc"
            sign = 1 if verb["up"] or verb["rose"] or verb["leapt"] else -1
            value = sign * parse(str(small(match["value"])))
            self.add(Figure(match.start(), match.end(), "rank_change", value, "places", rule="rank_change"))

    def _bare_changes(self) -> None:
        """The form “6,41 điểm (tăng 0,54)”: an amount that shares the unit of the score before it."""
        scores = [f for f in self.scan.figures if f.kind in {"score", "score_change"} and f.unit is not None]
        for match in SIGNED_BESIDE.finditer(self.text) if any(map(self.text.__contains__, "+−–-")) else ():
            sign, number = ("sign", "value") if match["value"] else ("sign_in", "value_in")
            if self.free(*match.span(number)):
                value, places = parse(match[number]) * (1 if match[sign] == "+" else -1), decimals(match[number])
                self.add(Figure(match.start(sign), match.end(number), "score_change", value, "points", places=places, rule="score_change"))  # fmt: skip
        for match in self.grammar["bare_change"].finditer(self.text):
            before = [figure for figure in scores if figure.end <= match.start()]
            unit = before[-1].unit if before else None
            if unit == "percent" and _IN_POINTS.search(self.text, before[-1].end, match.start()):
                unit = "points"  # "PAR INDEX 84,9%, PAPI vẫn ở nhóm cao nhất nhưng điểm giảm 0,8"
            if _UP_TO.search(self.text, match.start(), match.start("value")):
                continue  # "nhích nhẹ lên 5,98": where it came to
            if not before and _POINTS_BEFORE.search(self.text, max(0, match.start() - 16), match.start()):
                unit = scores[0].unit if scores else "points"  # "điểm tăng nhẹ 0,22"
            if unit is None and _UP_TO_VALUE.match(self.text, match.end()):  # "tăng 0,21 lên 7,08 điểm"
                unit = next((figure.unit for figure in scores if figure.start > match.end()), None)
            if unit is None and _LONE_AMOUNT.search(self.text, max(0, match.start() - 24), match.start()):
                unit = "points" if parse(match["value"]) <= _MOST_LONE else None  # "X (giảm 0,55) và Y (giảm 0,41)"
            if unit is None and _IN_ITS_BRACKET.search(self.text, max(0, match.start() - 16), match.start()):
                unit = "points"  # "Đào tạo lao động (5,77, giảm 0,2)"
            if unit is None and _ON_A_SCALE_TO_ONE.match(match["value"]):
                unit = "points"  # "DTI đạt 0,8002, cao hơn 0,1583 so với năm 2021"
            if (
                unit is None
                and COMPARED_YEAR.match(self.text, match.end())
                and _BEHIND_VALUE.search(self.text, max(0, match.start() - 30), match.start())
            ):
                unit = "points"  # "đạt 66,9, tăng 0,8 so với năm trước"
            if unit is not None and self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if match["up"] else -1)
                about, places = self._comparator(match["about"]), decimals(match["value"])
                self.add(Figure(match.start(), match.end(), "score_change", value, unit, about, places=places, rule="score_change"))  # fmt: skip
