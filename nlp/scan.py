"""One sentence's numbers, typed: figures, years, streaks and totals; everything else is taken off the table."""

import re
from dataclasses import replace
from decimal import Decimal

from nlp.board import COUNTED_BETWEEN, Scan, Streak
from nlp.english import EnglishScan, is_english, may_be_english
from nlp.figures import _BACK, _COUNTED, _NOISE, _STREAK, _YEAR, Figure, Year, comparator_of, small, step_of
from nlp.numbers import decimals, is_year, parse
from nlp.patterns import cue
from nlp.ranks import RankScanner
from schema.fact import Comparator, FactUnit

_DIGIT = cue(r"\d")
_MOST_MOVED = cue(
    r"(?:(?P<up>tăng|thăng|cải\s+thiện|vươn\s+lên|bứt\s+phá|nhảy|leo|tiến)|giảm|tụt|rơi|rớt|sụt|lùi|trượt|xuống)(?:\s+(?:hạng|bậc|vọt|phá|lên|xuống|mạnh|sâu|nhiều|dốc))*\s+(?:(?:mạnh|sâu|nhiều|lớn|cao|ấn\s+tượng|ngoạn\s+mục|đáng\s+kể|xa)\s+)?nhất(?!\w)"
)
_YEAR_BEFORE = cue(r"(?<!\d\s)(?:năm\s+ngoái|năm\s+trước(?:\s+đó)?|cùng\s+kỳ)(?!\w)")
_AMOUNT = cue(r"\d{1,2}")
_STREAK_WORD = cue(r"liên|liền|tiếp\s+tục|vẫn|năm\s+thứ|lần\s+thứ")
_WORTH = cue(
    r"nhất|nhì|đầu|cuối|chót|bét|quán\s+quân|á\s+quân|vô\s+địch|trên\s+cùng|nhóm|top|tốp|thứ\s|hạng|đội\s+sổ|số\s+một|vàng|bạc|vương|khoa|đăng\s+quang|chốt|đáy|đuôi|đèn\s+đỏ|sau\s+cùng|bậc"
)
"""Without any of these and without a digit a sentence has no figure."""
_STRICT_CHANGE = cue(r"^(?:tăng|giảm|cải\s+thiện|tụt|sụt|mất|nhích|bật|tiến\s+bộ|rớt|hạ|lùi|rơi|hụt|cộng)")
_COMPARED_YEAR = cue(
    r"^[^.;]{0,40}?(?:so\s+với|so|hơn)\s+(?:cùng\s+kỳ|năm|kỳ|lần|kết\s+quả\s+năm|kết\s+quả\s+của\s+năm|mức\s+năm|thời\s+điểm|chính\s+mình|20\d\d)"
)
_COMPARED_YEAR_BEFORE = cue(
    r"(?:cao|thấp|nhiều|kém)\s+hơn\s+(?:so\s+với\s+)?(?:kết\s+quả\s+)?(?:cùng\s+kỳ|năm\s+(?:trước|ngoái|\d{4}))[^,.;]{0,12}$"
)
_BASE_BEFORE = cue(
    r"(?:so\s+với|hơn|kém|vượt(?:\s+xa)?|bằng(?=\s+(?:với|mức|năm|kỳ|kết|con|vị|hạng|thứ|điểm|cùng|\d))|gấp\s+(?:rưỡi|đôi|(?:gần\s+|hơn\s+)?\S+\s+lần))\s+(?:mức\s+)?(?:(?:[^\s,.;]|[.,](?=\d))+\s+){0,4}$"
)
_BASE_MEASURE = cue(
    r"(?:so\s+với|hơn|kém|vượt|bằng|ngang|dưới|trên)\s+(?:với\s+|cả\s+|hẳn\s+|xa\s+|nhiều\s+)*(?:(?:mức|con\s+số|kết\s+quả|điểm\s+số|số\s+điểm|điểm|thứ\s+hạng|vị\s+trí|hạng|thứ|mốc|thành\s+tích)\s+)+"
    r"\d[\d.,]*\s*(?:%\s*|điểm\s+|phần\s+trăm\s+)?(?:(?!đạt|xếp|đứng|là|thì|và|nhưng|được)[^\W\d]+\s+){0,6}$"
)
"""The form “cao hơn con số 46,04 của kỳ PAPI 2023”: the year is that of what is compared with."""
_PERIOD_BEFORE = cue(
    r"(?:suốt|trong|cả|trọn|liền|liên\s+tiếp)\s+(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+$"
)
_PERIOD = cue(
    r"(?:suốt|trong|cả|trọn|liền|liên\s+tiếp)\s+§(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+năm\s+trước"
    r"|(?:những|các|nhiều|mấy|vài|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d)\s+§năm\s+(?:vừa\s+)?qua"
)
_SOME_OF_THEM = cue(r"\s+(?:có|đạt|tăng|giảm|dưới|trên|nằm|lọt|vượt|được\s+chấm|cải\s+thiện|tụt)(?!\w)")
_ALL_OF_THEM = cue(r"(?:bình\s+quân|trung\s+bình|của|trong\s+số|trong|cả|tất\s+cả|toàn\s+bộ)\s+(?:số\s+)?$")
"""Around a number of units: "16 bộ có kết quả trên 80%" counts some, "bình quân 18 bộ đạt" all."""
_THEN_TOLD = cue(r",\s+(?:khi|lúc|thời\s+điểm|năm\s+mà)\s")
"""The form “thấp hơn cả năm 2019, khi PCI còn được 64,1 điểm”: what was then is told."""
_AGAINST = cue(r"(?<!\w)(?:trong\s+khi|nhưng|còn|thay\s+vì|dù|tuy|vốn|khác\s+với)\s+(?:[^\W\d]+\s+){0,3}$")
_ONLY_THEN = cue(r",?\s+(?:còn|mới|chỉ(?!\s+(?:số|tiêu))|từng|vẫn\s+còn)\s")
"""Around a "năm ngoái" that the results told now are held against."""
_HELD_AGAINST = cue(r"(?:cao|thấp|kém|nhỏ|lớn|nhiều)?\s*hơn\s+(?:so\s+với\s+)?(?:mức|con\s+số|kết\s+quả|số)\s+\d")
_OF_ANOTHER = cue(r"\s*(?:\)\s*)?(?:của|năm|hồi|cùng|ở)\s+(?:\w+\s+){0,3}?(?:năm|kỳ|lần|tỉnh|\d{4})")
_UP_TO = cue(r"(?:lên|xuống|còn|đạt|đến|mức)\s*$")
_BY_MORE = cue(r"\s*,\s*(?:tức\s+)?(?:cao\s+|thấp\s+|nhiều\s+|kém\s+)?hơn\s+(?:năm|cùng)\s+(?:\w+\s+){1,4}\d")
_MORE_THAN_BEFORE = cue(r"(?:cao\s+|thấp\s+|nhiều\s+)?(?:hơn|kém)\s+\d")
_SATISFIED = cue(
    r"\s*(?:số\s+)?người\s+dân(?:,\s*(?:tổ\s+chức|doanh\s+nghiệp))*(?:\s+và\s+doanh\s+nghiệp)?\s+(?:được\s+(?:hỏi|khảo\s+sát)\s+)?(?:cảm\s+thấy\s+|cho\s+biết\s+)?hài\s+lòng\s+(?:với|về|đối\s+với)\s+(?:sự|việc)\s+phục\s+vụ"
)
_SATISFACTION = cue(r"(?<!\w)(?:sipas|chỉ\s+số\s+hài\s+lòng|chỉ\s+số\s+đo\s+lường\s+sự\s+hài\s+lòng)(?!\w)")
"""SIPAS itself is the share of those who are satisfied with the service of the administration."""
_POINTS_BEFORE = cue(r"điểm(?:\s+số)?\s+(?:chỉ\s+|cũng\s+|đã\s+)?$")
_MEMBERS = cue(r"(?<!\w)(?:gồm|chỉ|có|còn|thêm)\s+(?:có\s+|cả\s+)?$")
"""The form “Nhóm thứ hai gồm 2 bộ": a part of the table is counted, not the table."""
_UNITS_RANKED = cue(r"\d{1,2} (?:/\s*\d+\s*)?(?:tỉnh|địa|bộ|đơn|thành|cơ|sở|huyện).*|\d{1,3} (?:xã|phường).*")
_SOME_OF_ALL = cue(
    r"\s*(?:còn\s+lại|khác|kia|dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|cuối\s+bảng|đứng\s+cuối|xếp\s+cuối|cao\s+nhất|thấp\s+nhất|tốt\s+nhất|(?:có\s+)?điểm\s+(?:cao|thấp))(?!\w)"
)
_COUNTED_SPELT = cue(
    r"(?<!\w)(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)\s+(?:tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị|huyện|quận|xã|phường)(?!\s+(?:này|trên|đó|nói|kể|đều|cùng|lần|ấy)(?!\w))(?=\s+(?:có|đạt|được|xếp|dưới|trên|tăng|giảm|tụt|vượt|chỉ|mới|chưa|không))"
)
_OF_RULES = cue(r"\s+(?:phạt|trừ|cộng|thưởng|liệt|ưu\s+tiên|chuẩn|khuyến\s+khích|tối\s+đa)(?!\w)")
"""Behind points that a rule gives or takes: "bị 17 điểm phạt"."""
_TURNED: dict[Comparator, Comparator] = {">": "<", "<": ">", ">=": "<=", "<=": ">="}
"""A loss of more than twenty places is a change below minus twenty."""
_BARE_CHANGE = cue(
    r"(?<!\w)(?:(?P<up>tăng|thăng|nhích|tiến|cải\s+thiện|cộng)|giảm|tụt|mất|lùi|rớt|sụt|hạ|rơi|đánh\s+rơi|trừ)(?:\s+(?:được|thêm|tới|đến|những|mất|chỉ|lên|xuống|tiếp|hạng))*\s+(?P<value>\d{1,2})(?:\s*\(bậc\))?(?=\s*(?:$|[,;.)](?!\d)|(?:và|còn|trong\s+khi|nhưng|so\s+với)\s))"
)
_BARE_LEAD = cue(
    r"(?:đạt|là|với|:|\(|điểm\s+số|giá\s+trị|điểm|được|mức|ngưỡng|mốc|chỉ\s+số|(?:xếp|đứng|hạng|vị\s+trí)?\s*(?:thứ|hạng)\s+\w+(?:/\d+)?\s*\()\s*(?:gần\s+|khoảng\s+|trên\s+|hơn\s+)?$"
)


_SMALL_CHANGE = 3
"""Points; behind a comma a smaller number that follows so many places is a change too, a larger one a score."""


class _Scanner(RankScanner):
    """Finds all typed numbers of one text."""

    def run(self, *, figures: bool = True) -> Scan:
        text = self.text
        for match in _STREAK.finditer(text) if _STREAK_WORD.search(text) else ():
            count = match["nth"] or match["count"]
            self.scan.streaks.append(
                Streak(match.start(), match.end(), small(count) if count else 2, still=bool(match["still"]))
            )
        digits = _DIGIT.search(text) is not None
        if digits:
            for match in _NOISE.finditer(text):
                self.take(*match.span())
        # "Năm ngoái, Hải Phòng xếp thứ hai" tells its year without a digit.
        if digits or "năm" in text or "kỳ" in text:
            self._years()
        if not figures:
            if digits:
                self._counts()
            return self.scan
        self._rank_ranges()
        self._rank_moves()
        if digits:
            self._arrows()
            self._score_moves()
        self._first_places()
        self._tops()
        self._ranks()
        self._listed_ranks()
        if digits:
            self._ranks_of_years()
        if digits:
            self._bare_moves()
            self._bracketed()
            self._change_ranges()
            self._signed_changes()
        if digits or "bậc" in text:
            self._changes()
        if digits:
            self._listed_changes()
            self._elided_changes()
            self._elided_places()
            self._counts()
            self._scores()
            self._lone_fractions()
            self._bare_changes()
            self._bare()
            self._loose_numbers()
        self._superlatives()
        self._started_from()
        self._groups()
        self.scan.figures.sort(key=lambda figure: (figure.start, figure.end))
        return self.scan

    # --- years -----------------------------------------------------------------------------------------------------

    def _years(self) -> None:
        for match in _YEAR.finditer(self.text):
            group = "stated" if match["stated"] else "bare" if match["bare"] else "relative"
            if not self.free(*match.span(group)):
                continue
            before = self.text[max(0, match.start() - 80) : match.start()]
            base = bool(_BASE_BEFORE.search(before[-40:]) or _BASE_MEASURE.search(before))
            base = base and not _THEN_TOLD.match(self.text, match.end())
            if group == "relative":
                phrase = " ".join(match["relative"].split())
                if phrase == "cùng kỳ" and not base and self.text[match.end() : match.end() + 1] == ",":
                    continue  # "…; cùng kỳ, Bộ Y tế xếp thứ 14": at the same time
                if _PERIOD.search(f"{before[-20:]}§{phrase}"):
                    continue  # "suốt bốn năm trước đó", "ba năm qua": years, not one
                current = bool(match["current"]) or phrase == "năm nay"
                self.scan.years.append(
                    Year(
                        match.start(),
                        match.end(),
                        None,
                        0 if current else _BACK.get(phrase, 1),
                        base,
                        anchored=not current and phrase not in _BACK,
                        step=0 if current else step_of(phrase),
                        current=current,
                        contrasts=phrase == "năm ngoái"
                        and bool(_AGAINST.search(before) or _ONLY_THEN.match(self.text, match.end())),
                    )
                )
            elif is_year(match[group]):
                self.scan.years.append(Year(match.start(), match.end(), int(match[group]), None, base))
            if group != "relative":
                self.take(*match.span(group))
        for match in _YEAR_BEFORE.finditer(self.text):
            if _PERIOD_BEFORE.search(self.text, max(0, match.start() - 30), match.start()):
                continue
            aside = match.group().startswith("cùng") and self.text[match.end() : match.end() + 1] == ","
            if not aside and not any(year.start <= match.start() < year.end for year in self.scan.years):
                before = self.text[max(0, match.start() - 12) : match.start()]
                base = bool(re.search(r"(?:so\s+với|hơn)\s*(?:cùng\s+kỳ\s*)?$", before))
                phrase = " ".join(match.group().split())
                self.scan.years.append(Year(match.start(), match.end(), None, 1, base, anchored=phrase != "năm ngoái"))

    def _score_moves(self) -> None:
        """The form “từ 85,2% lên 87,3%”: two scores, of two years."""
        for match in self.grammar["from_score"].finditer(self.text):
            if not self.free(*match.span("old")) or not self.free(*match.span("new")):
                continue
            old, new = match["old"], match["new"]
            if not match["unit"] and not (decimals(old) and decimals(new)):
                continue
            unit = self._unit(match["unit"]) if match["unit"] else None
            old_end = match.end("unit_old") if match["unit_old"] else match.end("old")
            first = Figure(match.start("old"), old_end, "score", parse(old), unit, places=decimals(old), rule="from_to")
            self.add(replace(first, earlier=True))
            second = Figure(
                match.start("new"), match.end(), "score", parse(new), unit, places=decimals(new), rule="from_to"
            )
            self.add(second)

    # --- changes and scores -------------------------------------------------------------------------------------------

    @staticmethod
    def _unit(text: str) -> FactUnit:
        unit = " ".join(text.split())
        if unit in {"điểm %", "điểm%", "điểm phần trăm"}:
            return "percentage_points"
        return "percent" if unit in {"%", "phần trăm"} else "points"

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

    def _changes(self) -> None:
        text = self.text
        for match in self.grammar["rank_change"].finditer(text):
            if not self.free(*match.span("value")) or (not match["value"].isdigit() and match["value"] == "năm"):
                continue
            sign = 1 if match["up"] else -1
            if match["about"] in {"từ", "đạt từ"} and not self.grammar["at_least"].match(text, match.end()):
                continue
            comparator = self._comparator(match["about"])
            if sign < 0:
                comparator = _TURNED.get(comparator, comparator)
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
        for match in self.grammar["arrow"].finditer(text):
            if self.free(*match.span()):
                sign = 1 if (match["sign"] or match["plus"]) in "▲△↑⬆+" else -1
                value = sign * parse(match["value"] or match["places"])
                self.add(Figure(match.start(), match.end(), "rank_change", value, "places", rule="rank_change"))
        for match in self.grammar["compared_change"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            sign = -1 if match["sign"] in {"thấp", "kém", "ít"} else 1
            value = sign * parse(match["value"])
            if match["places"]:
                self.add(Figure(match.start(), match.end(), "rank_change", value, "places", rule="rank_change"))
            else:
                places, unit = decimals(match["value"]), self._unit(match["unit"])
                self.add(
                    Figure(match.start(), match.end(), "score_change", value, unit, places=places, rule="score_change")
                )
        for match in self.grammar["score_change"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            sign_word = match["sign"]
            lead = text[match.start() : match.start("value")]
            if _UP_TO.search(lead) and _BY_MORE.match(text, match.end()):
                continue  # "nhích lên 88,13%, hơn năm trước 1,42%": the value, then by how much
            compared = _COMPARED_YEAR.match(text[match.end() :]) or _COMPARED_YEAR_BEFORE.search(
                text[: match.end("sign")] + " "
            )
            if not compared and (not _STRICT_CHANGE.match(sign_word) or sign_word in {"mất", "cộng"}):
                continue
            if re.search(r"(?:lên|xuống|còn|đạt|đến\s+mức|mức)\s*$", lead) and not compared:
                continue
            if self._is_share(match.end(), self._unit(match["unit"])) or re.match(r"\s*/\s*năm", text[match.end() :]):
                self.take(*match.span())
                continue
            if match["about"] in {"từ", "đạt từ"} and not self.grammar["at_least"].match(text, match.end()):
                continue
            value = parse(match["value"]) * (1 if match["up"] else -1)
            self.add(Figure(match.start(), match.end(), "score_change", value, self._unit(match["unit"]), self._comparator(match["about"]),
                             places=decimals(match["value"]), rule="score_change"))  # fmt: skip

    def _bare_places(self) -> None:
        """The form “thăng hạng mạnh nhất là Phú Yên, 20 bậc, tiếp theo là Sóc Trăng 17 bậc”: one verb for several units."""
        verbs = list(_MOST_MOVED.finditer(self.text)) if "bậc" in self.text else []
        for match in self.grammar["bare_places"].finditer(self.text) if verbs else ():
            verb = next((verb for verb in reversed(verbs) if verb.end() <= match.start()), None)
            if verb is None or not self.free(*match.span()):
                continue
            sign = 1 if verb["up"] else -1
            value = sign * parse(str(small(match["value"])))
            self.add(Figure(match.start(), match.end(), "rank_change", value, "places", rule="rank_change"))

    def _listed_changes(self) -> None:
        """The form “lần lượt tăng 4, 7 và 12 bậc”: amounts that share one verb and one unit."""
        if "lần lượt" not in self.text and "tương ứng" not in self.text:
            return
        for match in self.grammar["listed_changes"].finditer(self.text):
            sign = 1 if match["up"] else -1
            for amount in _AMOUNT.finditer(self.text, *match.span("list")):
                if self.free(*amount.span()):
                    value = sign * parse(amount.group())
                    self.add(Figure(*amount.span(), "rank_change", value, "places", rule="rank_change"))

    def _elided_changes(self) -> None:
        """The second amount of "tăng 3,69 điểm phần trăm và 6 bậc", which shares the verb of the first."""
        for figure in [figure for figure in self.scan.figures if figure.kind == "rank_change"]:
            match = self.grammar["elided_score_change"].match(self.text, figure.end)
            if match and "và" not in match.group() and parse(match["value"]) >= _SMALL_CHANGE:
                continue  # "tăng 3 bậc, 87,5 điểm": the score itself
            if match and figure.value is not None and self.free(*match.span("value")):
                value, unit = parse(match["value"]) * (1 if figure.value > 0 else -1), self._unit(match["unit"])
                places = decimals(match["value"])
                self.add(
                    Figure(
                        match.start("value"),
                        match.end(),
                        "score_change",
                        value,
                        unit,
                        places=places,
                        rule="score_change",
                    )
                )
        for figure in [figure for figure in self.scan.figures if figure.kind == "score_change"]:
            match = self.grammar["elided_change"].match(self.text, figure.end)
            if match and figure.value is not None and self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if figure.value > 0 else -1)
                self.add(Figure(match.start("value"), match.end(), "rank_change", value, "places", rule="rank_change"))

    def _elided_places(self) -> None:
        """The later amounts of "Đồng Nai thăng 9 bậc, Tây Ninh thăng 12; Bình Phước mất 11", which leave the unit to the first."""
        first = next((figure for figure in self.scan.figures if figure.kind == "rank_change"), None)
        for match in _BARE_CHANGE.finditer(self.text, first.end) if first is not None else ():
            told = max(figure.end for figure in self.scan.figures if figure.end <= match.start())
            if self.free(*match.span("value")) and not COUNTED_BETWEEN.search(self.text, told, match.start()):
                value = parse(match["value"]) * (1 if match["up"] else -1)
                self.add(Figure(match.start(), match.end("value"), "rank_change", value, "places", rule="rank_change"))

    def _comparator(self, phrase: str | None) -> Comparator:
        return comparator_of(phrase) if phrase else "="

    def _is_share(self, end: int, unit: FactUnit) -> bool:
        """Whether a percentage is a share of the noun behind it ("98,7% hồ sơ")."""
        if unit != "percent" or self.grammar["after_percent"].match(self.text, end):
            return False
        return not (_SATISFIED.match(self.text, end) and _SATISFACTION.search(self.text, 0, end))

    def _before(self, start: int, end: int) -> tuple[Comparator, int]:
        """The comparator of a number and where the figure begins with it."""
        after_least, after_most = (
            self.grammar["at_least"].match(self.text, end),
            self.grammar["at_most"].match(self.text, end),
        )
        match = self.grammar["comparator"].search(self.text, max(0, start - 30), start)
        begin = match.start() if match else start
        if after_least:
            return ">=", begin
        if after_most:
            return "<=", begin
        if match and _OF_ANOTHER.match(self.text, end) and _HELD_AGAINST.match(self.text, match.start()):
            return "=", start  # "thấp hơn mức 7,35 điểm của năm 2022": what is compared with is told exactly
        if match and match["word"] not in {"từ", "độ", "ước", "đạt từ"}:
            return comparator_of(match["word"]), begin
        return "=", start

    def _scores(self) -> None:
        for match in self.grammar["range"].finditer(self.text):
            if not self.free(*match.span("low")) or not self.free(*match.span("high")) or is_year(match["low"]):
                continue
            unit = self._unit(match["unit"])
            low_end = match.end("unit_low") if match["unit_low"] else match.end("low")
            if not self._is_share(match.end(), unit):
                self.add(
                    Figure(
                        match.start(),
                        low_end,
                        "score",
                        parse(match["low"]),
                        unit,
                        ">=",
                        places=decimals(match["low"]),
                        rule="range",
                    )
                )
                self.add(
                    Figure(
                        match.start("high"),
                        match.end(),
                        "score",
                        parse(match["high"]),
                        unit,
                        "<=",
                        places=decimals(match["high"]),
                        rule="range",
                    )
                )
            self.take(*match.span())
        for match in self.grammar["score"].finditer(self.text):
            if not self.free(*match.span("value")):
                continue
            unit = self._unit(match["unit"])
            if _OF_RULES.match(self.text, match.end()):
                self.take(*match.span())
                continue
            if self._is_share(match.end(), unit):
                self.scan.shares.append(match.span())
                self.take(*match.span())
                continue
            comparator, begin = self._before(match.start(), match.end())
            if (
                comparator in {">", "<"}
                and _MORE_THAN_BEFORE.match(self.text, begin)
                and _COMPARED_YEAR.match(self.text[match.end() :])
            ):
                value = parse(match["value"]) * (1 if comparator == ">" else -1)
                self.add(Figure(begin, match.end(), "score_change", value, unit, places=decimals(match["value"]), rule="score_change"))  # fmt: skip
                continue
            unit = "percent" if unit == "percentage_points" else unit
            self.add(
                Figure(
                    begin,
                    match.end(),
                    "score",
                    parse(match["value"]),
                    unit,
                    comparator,
                    places=decimals(match["value"]),
                    rule="score",
                )
            )

    def _signed_changes(self) -> None:
        """The form “Tính minh bạch (+0,21 điểm)”: a sign makes an amount a change."""
        for match in self.grammar["signed_change"].finditer(self.text):
            if self.free(*match.span("value")) and self.text[: match.start()].strip():
                value = parse(match["value"]) * (1 if match["sign"] == "+" else -1)
                places = decimals(match["value"])
                self.add(Figure(match.start(), match.end(), "score_change", value, self._unit(match["unit"]), places=places, rule="score_change"))  # fmt: skip

    def _bare_changes(self) -> None:
        """The form “6,41 điểm (tăng 0,54)”: an amount that shares the unit of the score before it."""
        scores = [f for f in self.scan.figures if f.kind in {"score", "score_change"} and f.unit is not None]
        for match in self.grammar["bare_change"].finditer(self.text) if scores else ():
            before = [figure for figure in scores if figure.end <= match.start()]
            if _UP_TO.search(self.text, match.start(), match.start("value")):
                continue  # "nhích nhẹ lên 5,98": where it came to
            if not before and _POINTS_BEFORE.search(self.text, max(0, match.start() - 16), match.start()):
                before = scores[:1]  # "điểm tăng nhẹ 0,22"
            if before and self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if match["up"] else -1)
                about, places = self._comparator(match["about"]), decimals(match["value"])
                self.add(Figure(match.start(), match.end(), "score_change", value, before[-1].unit, about, places=places, rule="score_change"))  # fmt: skip

    def _bare(self) -> None:
        for match in self.grammar["bare"].finditer(self.text):
            if self.free(*match.span("value")):
                comparator, begin = self._before(match.start(), match.end())
                certain = bool(_BARE_LEAD.search(self.text[max(0, match.start() - 25) : match.start()]))
                self.add(
                    Figure(
                        begin,
                        match.end(),
                        "score",
                        parse(match["value"]),
                        None,
                        comparator,
                        places=decimals(match["value"]),
                        rule="bare",
                        certain=certain,
                    )
                )

    def _counts(self) -> None:
        for match in _COUNTED.finditer(self.text):
            if self.free(*match.span("number")):
                noun = self.text[match.end("number") : match.end()].strip()
                number = match["all"] or match["number"]
                if _SOME_OF_ALL.match(self.text, match.end()):
                    pass  # "62 địa phương còn lại" counts all but the one spoken of
                elif _UNITS_RANKED.fullmatch(f"{number} {noun}"):
                    near = (max(0, match.start() - 24), match.start("number"))
                    some = _SOME_OF_THEM.match(self.text, match.end()) and not _ALL_OF_THEM.search(self.text, *near)
                    if not some and not _MEMBERS.search(self.text, *near):
                        self.scan.totals.append((int(number), noun))
                    self.scan.counts.append(match.span())
                self.take(*match.span())
        for match in _COUNTED_SPELT.finditer(self.text):
            self.scan.counts.append(match.span())
        for figure in self.scan.figures:
            if figure.total:
                self.scan.totals.append((figure.total, ""))

    def _groups(self) -> None:
        for match in self.grammar["group"].finditer(self.text):
            if self.free(*match.span("label")):
                self.add(
                    Figure(
                        match.start(),
                        match.end(),
                        "group",
                        None,
                        None,
                        label=" ".join(re.sub(r"[\s-]+", " ", match["label"]).split()),
                        rule="group",
                    )
                )


def scan(text: str, *, figures: bool = True, english: bool = False) -> Scan:
    """Type the numbers of a text that is lower case, composed, with one tone placement.

    In an ``english`` article a short sentence need not show its language. Without ``figures`` only what the sentences behind may lean on is found: years, streaks, counts of units.

    >>> found = scan("hà nội xếp thứ 21/63, đạt 91,43%, tăng 9 bậc so với năm 2022")
    >>> [(f.kind, str(f.value), f.total) for f in found.figures], [(y.year, y.base) for y in found.years]
    ([('rank', '21', 63), ('score', '91.43', None), ('rank_change', '9', None)], [(2022, True)])
    """
    if is_english(text) or (english and may_be_english(text)):
        numbers = EnglishScan(text)
        streaks = [Streak(*streak) for streak in numbers.streaks]
        return Scan(numbers.figures, numbers.years, streaks, counts=numbers.counts, totals=numbers.totals)
    return _Scanner(text).run(figures=figures) if _DIGIT.search(text) or _WORTH.search(text) else Scan()
