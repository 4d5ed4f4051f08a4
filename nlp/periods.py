"""Which words of a text are years: "năm 2023", "năm ngoái", "cùng kỳ", and of which years others are only held against."""

import re

from nlp.board import Board
from nlp.figures import _BACK, _YEAR, Year, step_of
from nlp.numbers import is_year
from nlp.patterns import Stretch, cue

_YEAR_BEFORE = cue(
    r"(?<!\d\s)(?:năm\s+ngoái|năm\s+trước(?:\s+đó)?(?!\s+nữa\s*[,(]\s*(?:năm\s+)?20\d\d)|cùng\s+kỳ(?!\s+(?:đánh\s+giá|công\s+bố|xếp\s+hạng|khảo\s+sát)(?!\s+(?:năm|của|trước))))(?!\w)"
)
_BASE_BEFORE = cue(
    r"(?:so(?:\s+với)?(?!\s+(?:trong|ở)\s)|(?<!xa\s)(?<!dài\s)hơn|kém|thua|vượt(?:\s+xa)?|bằng(?=\s+(?:với|mức|năm|kỳ|kết|con|vị|hạng|thứ|điểm|cùng|\d))|gấp\s+(?:rưỡi|đôi|(?:gần\s+|hơn\s+)?\S+\s+lần))\s+(?:mức\s+)?(?:(?:[^\s,.;:]|[.,](?=\d))+\s+){0,4}$"
    r"|so\s+(?!trong\s|ở\s)(?:với\s+)?(?:(?!đạt|xếp|đứng|là|thì|và|nhưng|được)[^\W\d]+\s+){0,8}$"
)
_SAME_AS = cue(r"\d[^.;:]{0,24},\s+(?:vẫn\s+)?(?:ngang|giống|như|bằng)(?:\s+bằng)?(?:\s+với)?\s+$")
_ENDS = cue(r"\s*(?:[;)]|[.,](?!\d)|$)")
"""The form “giữ vị trí thứ 10, bằng năm 2020; SIPAS đạt 88,25%”: the year that a result is the same as."""
_BASE_IN_BRACKET = cue(r"so\s+(?:với\s+)?(?:(?!đạt|xếp|đứng|là|thì|và|nhưng|được)[^\W\d]+\s+){1,8}\($")
"""The form “so với đầu nhiệm kỳ (2020), …”: the bracket holds nothing but the year."""
_BASE_MEASURE = cue(
    r"(?:so(?:\s+với)?|hơn|kém|vượt|bằng|ngang|dưới|trên)\s+(?:với\s+|cả\s+|hẳn\s+|xa\s+|nhiều\s+)*(?:(?:mức|con\s+số|kết\s+quả|điểm\s+số|số\s+điểm|điểm|thứ\s+hạng|vị\s+trí|hạng|thứ|mốc|thành\s+tích)\s+)+"
    r"\d[\d.,]*\s*(?:%\s*|điểm\s+|phần\s+trăm\s+)?(?:(?!đạt|xếp|đứng|là|thì|và|nhưng|được)[^\W\d]+\s+){0,6}$"
)
"""The form “cao hơn con số 46,04 của kỳ PAPI 2023”: the year is that of what is compared with."""
_BEST_SINCE = cue(
    r"(?<!\w)(?:nhất(?:\s+[^\W\d]+){0,4}?\s+(?:kể|tính)|(?:cao|thấp|tốt|kém|tệ|xấu|lớn|mạnh|sâu|nhiều|đẹp)\s+nhất|lần\s+đầu(?:\s+tiên)?(?:,?\s+(?:kể|tính))?)\s+từ\s+(?:sau\s+|năm\s+|khi\s+)*$"
)
_BRACKETS_TELL = cue(r"\s+(?:ở\s+|để\s+|ghi\s+|đặt\s+)?trong\s+(?:dấu\s+)?ngoặc")
_TOLD_IN_BRACKETS = cue(r"trong\s+(?:dấu\s+)?ngoặc(?:\s+(?:đơn|là|điểm|số|của|kết\s+quả|giá\s+trị|năm))*\s+$")
"""Around the year in "(năm 2022 trong ngoặc)": the brackets are of it, and nothing else."""
_SINCE = cue(
    r"(?<!\w)(?:kể|tính)\s+từ\s+(?:sau\s+|cuối\s+|đầu\s+)?$|(?<!\w)từ\s+(?:ngoài|dưới|sau)\s+(?:top|tốp|nhóm|hạng)\s+\d{1,2}\s+(?:của\s+|vào\s+|trong\s+)?$|(?<!\w)từ\s+chỗ\s+(?:[^\W\d]+\s+){1,8}$|(?<!\w)từ\s+(?:khi|lúc|ngày)\s+(?:[^\W\d]+\s+){1,8}(?:\([^\W\d]{2,8}\)\s+)?(?:[^\W\d]+\s+){0,6}$"
)
"""The form “tiếp tục xu hướng cải thiện kể từ 2017”: from when on, not of when."""
_WHEN = cue(r",?\s+(?:khi|lúc)\s")
"""The form “cao nhất kể từ năm 2017 khi Bộ về thứ 7”: what was then is told."""
_AS_IN = cue(r"(?<!\w)năm\s+(?:tới|sau|nay|20\d\d)(?!\w)[^.;]*\snhư\s+(?:(?:hồi|của|kết\s+quả)\s+)*$")
_ITS_BRACKET = cue(r"\s*\([^()]*\d")
"""Around a year in "trở lại tốp 10 như năm 2020 (hạng 8)": it is of the bracket only."""
_ITS_VALUE = cue(r"\s*\((?:(?:đứng|xếp|ở|đạt|vị\s+trí|hạng|thứ|được|khi|là|với)\s+)*\d[\d,./]*\s*(?:điểm|%)?\)")
"""The form “thấp nhất kể từ năm 2012 (thứ 12)”: what was last as low, in a bracket of its own."""
_KEPT_AS = cue(r"(?<!\w)(?:giữ|vẫn|không\s+đổi|không\s+thay\s+đổi)\s[^.;,:\d]{0,40}(?:như|so\s+với)\s+$")
"""The form “giữ được vị trí như kỳ trước: hạng 7”: the place of now, too."""
_CHANGED_SINCE = cue(
    r"(?<!\w)(?:tăng|giảm|cải\s+thiện|nhích|tụt|lùi|rớt|sụt|tiến\s+bộ|khá\s+hơn|kém\s+hơn|cao\s+hơn|thấp\s+hơn)(?:\s+(?!năm|kỳ)[^\W\d]+){0,3}\s+so\s+với\s+$"
)
"""The form “kết quả giảm nhẹ so với kỳ trước: 79,21%”: the value of now."""
_TOLD_NEXT = cue(r"\s*[:,]\s")
_FROM_ON = cue(r"(?<!\w)từ\s+(?:sau\s+|cuối\s+|đầu\s+)?$")
_UNTIL_NOW = cue(r"\s+(?:đến|tới|trở\s+lại)\s+(?:nay|đây)(?!\w)")
"""Around a year in "từ năm 2012 đến nay"."""
_REACHED_IN = cue(r"(?<!\w)vượt\s+(?:mức\s+|mốc\s+|ngưỡng\s+)?\d[\d.,]*\s*(?:%|điểm)?\s+(?:ngay\s+)?(?:trong|vào)\s+$")
"""The form “sẽ vượt 80% trong năm 2018”: when, not what of."""
_AIM_FOR = cue(
    r"so\s+với\s+(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|yêu\s+cầu)(?:\s+[^\W\d]+){0,8}?\s+(?:(?:đến|tới|hết|cho|trong|vào|cuối)\s+)*$"
)
_AIM_NEXT = cue(
    r"\s*,?\s+(?:là\s|phải\s|(?:[^\W\d]+\s+){0,6}(?:là|phải|vào|nằm|lọt|thuộc|đứng|đạt|xếp)\s(?![^,;.]*(?<!\w)so\s+với\s))"
)
"""Around a year in "so với mục tiêu đến năm 2025 PCI vào nhóm 25": the one that is aimed at, with its figure."""
_PERIOD_BEFORE = cue(
    r"(?:suốt|trong|cả|trọn|liền|liên\s+tiếp)\s+(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+$|(?<!\w)(?:những|các|nhiều|mấy|vài)\s+$"
)
_PERIOD = cue(
    r"(?:suốt|trong|cả|trọn|liền|liên\s+tiếp)\s+§(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+năm\s+trước"
    r"|(?:những|các|nhiều|mấy|vài|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d)\s+§năm\s+(?:vừa\s+)?qua|(?:những|các|nhiều|mấy|vài)\s+§năm\s+trước"
)
_KEPT_FROM = cue(
    r"(?<!\w)giữ\s+(?:nguyên|vững|được|lại\s+được)\s+(?:được\s+)?(?:(?:ở|mức|điểm|số|thứ|hạng|vị\s+trí|thứ\s+hạng|xếp|so|với|về|par|index|{indicator}|[\d.,/]+|%)\s+){1,8}(?:của|như|so(?:\s+với)?|từ|hồi)\s+(?:kết\s+quả\s+|mức\s+)?$"
)
"""The form “giữ nguyên hạng 42 của năm 2018”: the place of the year told now, and of that year before."""
_THEN_TOLD = cue(
    r"(?:,|\s[–-]|(?=\s+(?:khi|lúc)\s[^,;.]{2,40}\s(?:còn|mới|chỉ|từng|vẫn)\s))\s+(?:khi|lúc|thời\s+điểm|năm\s+(?:mà|tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|đầu))\s"
)
"""The form “thấp hơn cả năm 2019, khi PCI còn được 64,1 điểm”: what was then is told."""
_AGAINST = cue(
    r"(?<!\w)(?:trong\s+khi|nhưng|còn|thay\s+vì|dù|tuy|vốn|khác\s+với)\s+(?:[^\W\d]+\s+){0,3}(?:(?:thứ|hạng|vị\s+trí)\s+\d{1,2}\s+(?:[^\W\d]+\s+)?)?$"
)
_OF_WHAT_WAS, _WAS_HELD = (
    cue(r"(?<!\w)mà\s+(?:hồi\s+|trong\s+|vào\s+|ở\s+)?(?:năm\s+)?$"),
    cue(
        r"\s+(?:thuộc\s+về|do|được|đã|từng|[^.;:,\d]{3,40}?\s(?:nắm\s+giữ|chiếm(?:\s+giữ)?|giữ|để\s+mất|đánh\s+mất))(?!\w)"
    ),
)
"""The form “giành lại ngôi đầu mà năm 2021 thuộc về Hải Phòng”: the year is that of the clause alone."""


def _holds_in_clause(text: str, before: str, end: int) -> bool:
    """Whether a year opens a clause that tells who held something then."""
    return _OF_WHAT_WAS.search(before) is not None and _WAS_HELD.match(text, end) is not None


_HELD_THEN = cue(
    r",?\s+(?:[^\W\d]+\s+){0,3}?cũng\s+(?:đứng|xếp|ở|giữ)\s+(?:ở\s+)?(?:vị\s+trí|thứ\s+hạng|hạng)\s+(?:này|đó|ấy)\s|,?\s+(?:vị\s+trí|ngôi(?:\s+vị)?|thứ\s+hạng|danh\s+hiệu)\s+(?:này|đó|ấy)\s"
)
_TITLE_OF = cue(r"(?<!\w)(?:quán\s+quân|á\s+quân|vô\s+địch|đội\s+sổ|đầu\s+bảng|cuối\s+bảng)\s+(?:của\s+)?$")
_NOW_TOLD = cue(
    r"[^.;\d]{0,60}?(?<!\w)(?:rơi|tụt|lùi|rớt|xuống|lên|vươn|bứt|xếp|đứng|chỉ|trượt|bật|giữ|thứ|hạng|vị\s+trí)(?!\w)"
)
"""Around a "năm ngoái" in "quán quân năm ngoái là Lào Cai rơi xuống thứ ba"."""
_ONLY_THEN = cue(
    r",?\s+(?:(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|bộ|nơi)(?:\s+này)?\s+)?(?:còn|mới|chỉ(?!\s+(?:số|tiêu))|từng|vẫn\s+còn)\s|\s+nay\s|[^.;]{1,60}?,\s+(?:(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|bộ|nơi)\s+(?:này\s+)?)?(?:nay|năm\s+nay|lần\s+này|giờ|kỳ\s+này)\s"
)
"""Around a "năm ngoái" that the results told now are held against."""


def _told_beside(near: Stretch, text: str, end: int) -> bool:
    """Whether a bracket tells what was last as low, or as high."""
    record = near.search(_BEST_SINCE)
    return record is not None and "nhất" in record[0] and _ITS_VALUE.match(text, end) is not None


class YearScanner(Board):
    """Finds the years of one text."""

    def _years(self) -> None:
        for match in _YEAR.finditer(self.text):
            group = "stated" if match["stated"] else "bare" if match["bare"] else "relative"
            # The number of "3 năm trước" counts years, as those do that are no figures.
            counts = group == "relative" and any(letter.isdigit() for letter in match[group])
            counts = counts and not (match[group].startswith(("sau", "qua")) and self.text.startswith(",", match.end()))
            if not counts and not self.free(*match.span(group)):
                continue
            near = Stretch(self.text, max(0, match.start() - 80), match.start())
            before = near.text
            base = _BASE_BEFORE.search(before[-60:]) is not None if near.lets(_BASE_BEFORE) else False
            same = near.search(_SAME_AS) is not None and _ENDS.match(self.text, match.end()) is not None
            base = base or same or bool(near.search(_BASE_MEASURE) or near.search(_KEPT_FROM))
            alone = self.text.startswith(")", match.end())
            base = base or (alone and near.search(_BASE_IN_BRACKET) is not None)
            base = base and not (alone and near.search(_TITLE_OF))  # "vượt Bắc Giang (á quân năm 2022)"
            base = (since := near.search(_SINCE) is not None) or base
            base = base or (
                "ngoặc" in self.text
                and (_BRACKETS_TELL.match(self.text, match.end()) or near.search(_TOLD_IN_BRACKETS)) is not None
            )
            base = base or (near.search(_FROM_ON) is not None and _UNTIL_NOW.match(self.text, match.end()) is not None)
            now = group == "relative" and _TOLD_NEXT.match(self.text, match.end()) is not None
            changed = self.text.startswith(":", match.end()) and near.search(_CHANGED_SINCE)
            beside = _told_beside(near, self.text, match.end())
            best = near.search(_BEST_SINCE) and not beside and not _THEN_TOLD.match(self.text, match.end())
            if (now and (changed or near.search(_KEPT_AS))) or best:
                continue  # "mức giảm sâu nhất kể từ năm 2015": of none that is told
            base = base and not near.search(_REACHED_IN)
            base = base and not (near.search(_AIM_FOR) and _AIM_NEXT.match(self.text, match.end()))
            then = near.search(_AS_IN) is not None and _ITS_BRACKET.match(self.text, match.end()) is not None
            then = then or (base and _THEN_TOLD.match(self.text, match.end()) is not None)
            then = then or beside or _holds_in_clause(self.text, before, match.end())
            then = then or (since and _WHEN.match(self.text, match.end()) is not None)
            base = base and not then
            if group == "relative":
                phrase = " ".join(match["relative"].split())
                if phrase == "cùng kỳ" and not base and self.text[match.end() : match.end() + 1] == ",":
                    continue  # "…; cùng kỳ, Bộ Y tế xếp thứ 14": at the same time
                if _PERIOD.search(f"{before[-20:]}§{phrase}"):
                    continue  # "suốt bốn năm trước đó", "ba năm qua": years, not one
                current = bool(match["current"]) or phrase == "năm nay"
                ago = -step_of(phrase) if phrase.startswith("cách đây") else None
                self.scan.years.append(
                    Year(
                        match.start(),
                        match.end(),
                        None,
                        0 if current else ago or _BACK.get(phrase, 1),
                        base,
                        anchored=not current and ago is None and phrase not in _BACK,
                        step=0 if current else step_of(phrase),
                        current=current,
                        contrasts=phrase in {"năm ngoái", "năm rồi"}
                        and not before.endswith(("đến ", "tới "))
                        and bool(
                            _AGAINST.search(before)
                            or before.endswith("(")
                            or (
                                _TITLE_OF.search(before)
                                and (self.text.startswith(")", match.end()) or _NOW_TOLD.match(self.text, match.end()))
                            )
                            or _ONLY_THEN.match(self.text, match.end())
                            or _HELD_THEN.match(self.text, match.end())
                        ),
                    )
                )
            elif is_year(match[group]):
                self.scan.years.append(Year(match.start(), match.end(), int(match[group]), None, base, then=then))
            if group != "relative":
                self.take(*match.span(group))
        for match in _YEAR_BEFORE.finditer(self.text):
            if _PERIOD_BEFORE.search(self.text, max(0, match.start() - 30), match.start()):
                continue
            aside = match.group().startswith("cùng") and self.text[match.end() : match.end() + 1] == ","
            if not aside and not any(year.start <= match.start() < year.end for year in self.scan.years):
                before = self.text[max(0, match.start() - 12) : match.start()]
                base = bool(re.search(r"(?:so(?:\s+với)?|hơn|kém|thua)\s*(?:cùng\s+kỳ\s*)?$", before))
                phrase = " ".join(match.group().split())
                self.scan.years.append(Year(match.start(), match.end(), None, 1, base, anchored=phrase != "năm ngoái"))
