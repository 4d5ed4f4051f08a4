"""One sentence's numbers, typed: figures, years, streaks and totals; everything else is taken off the table."""

import re
from dataclasses import dataclass, field, replace

from nlp.figures import _BACK, _COUNTED, _NOISE, _STREAK, _YEAR, Figure, Year, _grammar, comparator_of, small
from nlp.numbers import decimals, is_year, parse
from schema.fact import Comparator, FactUnit

LONE_TOTALS = frozenset({63, 64, 61, 62, 60, 59, 34})
"""Totals that make "21/63" a rank without any rank word."""

_DIGIT = re.compile(r"\d")
_STREAK_WORD = re.compile(r"liên|liền|tiếp\s+tục|vẫn|năm\s+thứ|lần\s+thứ")
_WORTH = re.compile(
    r"\d|nhất|nhì|đầu|cuối|chót|bét|quán\s+quân|á\s+quân|vô\s+địch|trên\s+cùng|nhóm|top|tốp|thứ\s|hạng|đội\s+sổ|số\s+một|vàng|bạc|vương|khoa"
)
"""Without any of these a sentence has no figure."""
_ORDINAL_COMPANY = re.compile(
    r"(?:xếp|đứng|hạng|vị\s+trí|giữ|ở|về|lên|xuống|đạt|ngôi|giành|vươn|tụt|nhảy|đưa|thuộc|là|từ|sang)(?:\s+\w+){0,3}\s*$|[(,:;–-]\s*$"
)
_SPELT_RANKS = frozenset({"nhất", "nhì", "ba", "tư"})
_COUNT_FOLLOWS = re.compile(
    r"\s*(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|sở|huyện|xã|chỉ\s+số|tiêu\s+chí|lĩnh\s+vực|doanh\s+nghiệp|năm(?!\s+(?:\d{4}|thứ|ngoái|trước|qua|liên))|tháng|lần|người)(?!\w)"
)
_ORDINAL_VERB = re.compile(r"(?:xếp|đứng|lên|xuống|giữ|ở|vươn\s+lên|hạng|vị\s+trí)\s+$")
_PLACE_FOLLOWS = re.compile(r"\s*(?:cả\s+nước|toàn\s+quốc|vùng|khu\s+vực|trong|toàn\s+vùng|tỉnh|về)")
_OWNER_FOLLOWS = re.compile(
    r"\s+(?:là|thuộc\s+về)\s+(?:tỉnh|thành\s+phố|tp|bộ|huyện|sở|thị\s+xã|hà\s|hải\s|quảng\s|đà\s|cần\s|thừa\s|bắc\s|thái\s|lào\s|hậu\s|bình\s|đồng\s|an\s|vĩnh\s|long\s|ninh\s|nam\s|ngân\s)"
)
_BARE_GROUP = re.compile(
    r".*(?:trong|vào|thuộc|lọt)\s+nhóm\s+(?:3|5|05|10|15|20|25|30|40)\s*(?:[,.;)]|cả\s|toàn\s|$)", re.DOTALL
)
_RANK_RANGE = re.compile(
    r"(?P<within>(?:trong\s+(?:khoảng|nhóm)|khoảng|nhóm)\s+)?(?:từ\s+)?(?:(?:vị\s+trí|hạng|thứ|thứ\s+hạng)\s+)+(?P<low>\d{1,2})\s*(?:đến|tới|[-–])\s*(?:(?:vị\s+trí|hạng|thứ|thứ\s+hạng)\s+)*(?P<high>\d{1,2})(?![\d/%]|[.,]\d)"
)
_LISTED = re.compile(
    r"\s*(?:,|và|,\s*và)\s*(?:(?:vị\s+trí\s+)?thứ\s+(?P<word>nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w)|(?:thứ\s+|hạng\s+)?(?P<value>\d{1,3})(?:/(?P<total>\d{2}))?(?![\d%]|[.,]\d|\s*(?:điểm|bậc|tỉnh|chỉ)))"
)
_STRICT_CHANGE = re.compile(r"^(?:tăng|giảm|cải\s+thiện|tụt|sụt|mất|nhích|bật|tiến\s+bộ|rớt|hạ|lùi|rơi|hụt|cộng)")
_COMPARED_YEAR = re.compile(
    r"^[^.;]{0,40}?(?:so\s+với|so|hơn)\s+(?:cùng\s+kỳ|năm|kỳ|lần|kết\s+quả\s+năm|kết\s+quả\s+của\s+năm|mức\s+năm|thời\s+điểm|chính\s+mình)"
)
_COMPARED_YEAR_BEFORE = re.compile(
    r"(?:cao|thấp|nhiều|kém)\s+hơn\s+(?:so\s+với\s+)?(?:kết\s+quả\s+)?(?:cùng\s+kỳ|năm\s+(?:trước|ngoái|\d{4}))[^,.;]{0,12}$"
)
_BASE_BEFORE = re.compile(
    r"(?:so\s+với|hơn|kém|vượt(?:\s+xa)?|bằng)\s+(?:mức\s+)?(?:(?:[^\s,.;]|[.,](?=\d))+\s+){0,4}$"
)
_BARE_LEAD = re.compile(
    r"(?:đạt|là|với|:|\(|điểm\s+số|giá\s+trị|điểm|được|mức|chỉ\s+số)\s*(?:gần\s+|khoảng\s+|trên\s+|hơn\s+)?$"
)
_DATE_COMPANY = re.compile(r"(?:ngày|sáng|chiều|tối|hôm|tháng|mùng)\s*$")


@dataclass(slots=True)
class Streak:
    """The form “năm thứ 2 liên tiếp”: how many years, this one included; ``still`` for a bare "tiếp tục"."""

    start: int
    end: int
    years: int
    still: bool = False


@dataclass(slots=True)
class Scan:
    """What the numbers of a stretch of text are. Offsets are those of the text scanned."""

    figures: list[Figure] = field(default_factory=list)
    years: list[Year] = field(default_factory=list)
    streaks: list[Streak] = field(default_factory=list)
    counts: list[tuple[int, int]] = field(default_factory=list)
    """Where units are counted ("14 tỉnh"): what such a clause says, it says of none of them by name."""
    totals: list[tuple[int, str]] = field(default_factory=list)
    """Counts of units: (63, "tỉnh")."""


class _Scanner:
    """Finds the typed numbers of one text; each character belongs to at most one of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.taken = bytearray(len(text))
        self.scan = Scan()
        self.grammar = _grammar()

    def free(self, start: int, end: int) -> bool:
        return not any(self.taken[start:end])

    def take(self, start: int, end: int) -> None:
        self.taken[start:end] = b"\x01" * (end - start)

    def run(self) -> Scan:
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
        if digits:
            self._from_to()
        self._tops()
        self._ranks()
        self._listed_ranks()
        if digits:
            self._changes()
            self._elided_changes()
            self._counts()
            self._scores()
            self._lone_fractions()
            self._bare()
        self._superlatives()
        self._groups()
        self.scan.figures.sort(key=lambda figure: (figure.start, figure.end))
        return self.scan

    # --- years -----------------------------------------------------------------------------------------------------

    def _years(self) -> None:
        for match in _YEAR.finditer(self.text):
            group = "stated" if match["stated"] else "bare" if match["bare"] else "relative"
            if not self.free(*match.span(group)):
                continue
            base = bool(_BASE_BEFORE.search(self.text[max(0, match.start() - 40) : match.start()]))
            if group == "relative":
                phrase = " ".join(match["relative"].split())
                relative_base = base
                self.scan.years.append(
                    Year(
                        match.start(),
                        match.end(),
                        None,
                        _BACK.get(phrase, 1),
                        relative_base,
                        anchored=phrase not in _BACK,
                    )
                )
            elif is_year(match[group]):
                self.scan.years.append(Year(match.start(), match.end(), int(match[group]), None, base))
            if group != "relative":
                self.take(*match.span(group))
        for match in re.finditer(r"(?<!\d\s)(?:năm\s+ngoái|năm\s+trước(?:\s+đó)?|cùng\s+kỳ)(?!\w)", self.text):
            if not any(year.start <= match.start() < year.end for year in self.scan.years):
                before = self.text[max(0, match.start() - 12) : match.start()]
                base = bool(re.search(r"(?:so\s+với|hơn)\s*(?:cùng\s+kỳ\s*)?$", before))
                phrase = " ".join(match.group().split())
                self.scan.years.append(Year(match.start(), match.end(), None, 1, base, anchored=phrase != "năm ngoái"))

    # --- ranks -----------------------------------------------------------------------------------------------------

    def _add(self, figure: Figure) -> None:
        self.scan.figures.append(figure)
        self.take(figure.start, figure.end)

    def _from_to(self) -> None:
        bare = self.grammar["from_rank_bare"].finditer(self.text)
        for match in (*self.grammar["from_rank"].finditer(self.text), *bare):
            if not self.free(*match.span("old")) or not self.free(*match.span("new")):
                continue
            old, new = match["old"], match["new"]
            if not (old.isdigit() or old in _SPELT_RANKS) or _COUNT_FOLLOWS.match(self.text, match.end("new")):
                continue
            total = match["total"] or match["total_old"]
            self._add(Figure(match.start(), match.end("total_old") if match["total_old"] else match.end("old"), "rank", parse(str(small(old))), "rank",
                             total=int(total) if total else None, rule="from_to", earlier=True))  # fmt: skip
            self._add(Figure(match.end("between"), match.end(), "rank", parse(str(small(new))), "rank",
                             total=int(total) if total else None, rule="from_to"))  # fmt: skip
        for match in self.grammar["from_score"].finditer(self.text):
            if not self.free(*match.span("old")) or not self.free(*match.span("new")):
                continue
            old, new = match["old"], match["new"]
            if not match["unit"] and not (decimals(old) and decimals(new)):
                continue
            unit = self._unit(match["unit"]) if match["unit"] else None
            old_end = match.end("unit_old") if match["unit_old"] else match.end("old")
            first = Figure(match.start("old"), old_end, "score", parse(old), unit, places=decimals(old), rule="from_to")
            self._add(replace(first, earlier=True))
            second = Figure(
                match.start("new"), match.end(), "score", parse(new), unit, places=decimals(new), rule="from_to"
            )
            self._add(second)

    def _tops(self) -> None:
        for match in self.grammar["top"].finditer(self.text):
            group = "n1" if match["n1"] else "n2"
            if not self.free(*match.span(group)):
                continue
            named_top = match.group().startswith(("top", "tốp")) or _BARE_GROUP.match(
                self.text[max(0, match.start() - 12) : match.end() + 12]
            )
            if match["end"] is None and not named_top:
                continue
            if match["end"] is None and group == "n1" and re.match(r"\s*(?:%|điểm)", self.text[match.end() :]):
                continue
            count = small(match[group])
            if count == 1 and match["end"] is None:
                continue
            bottom = bool(match["end"]) and bool(re.match(r"thấp|cuối|đứng\s+cuối|xếp\s+cuối", match["end"]))
            if bottom:
                self._add(
                    Figure(
                        match.start(),
                        match.end(),
                        "rank",
                        None,
                        "rank",
                        comparator=">=",
                        from_bottom=count,
                        rule="bottom_n",
                    )
                )
            else:
                self._add(
                    Figure(match.start(), match.end(), "rank", parse(str(count)), "rank", comparator="<=", rule="top_n")
                )

    def _ranks(self) -> None:
        text = self.text
        for match in _RANK_RANGE.finditer(text):
            if self.free(*match.span("low")) and self.free(*match.span("high")):
                low, high = parse(match["low"]), parse(match["high"])
                if match["within"]:
                    self._add(Figure(match.start(), match.end("low"), "rank", low, "rank", ">=", rule="range"))
                    self._add(Figure(match.start("high"), match.end(), "rank", high, "rank", "<=", rule="range"))
                self.take(*match.span())
        for match in self.grammar["from_bottom"].finditer(text):
            if self.free(*match.span("value")):
                start = match.start()
                lead = re.search(r"(?:xếp|đứng|ở|giữ)\s+$", text[:start])
                self._add(
                    Figure(
                        lead.start() if lead else start,
                        match.end(),
                        "rank",
                        None,
                        "rank",
                        from_bottom=small(match["value"]),
                        rule="from_bottom",
                    )
                )
        for match in self.grammar["rank"].finditer(text):
            value = match["value"]
            if not self.free(*match.span("value")):
                continue
            if (
                not value.isdigit()
                and not re.search(r"(?:thứ|số)\s+$", text[match.start() : match.start("value")])
                and value not in _SPELT_RANKS
            ):
                continue
            if value == "năm" and re.match(r"\s*\d{4}", text[match.end("value") :]):
                continue
            if (
                not match["total"]
                and _COUNT_FOLLOWS.match(text, match.end("value"))
                and not re.search(r"thứ\s+$", text[: match.start("value")])
            ):
                continue
            if re.match(r"\s*(?:điểm|%|bậc)", text[match.end() :]):
                continue
            if (
                re.search(r"(?:người|phiên|lần|năm|ngày|tăng|giảm|lớp|nhóm|loại)\s+$", text[: match.start()])
                and not match["total"]
            ):
                continue
            rank = small(value)
            total = int(match["total"]) if match["total"] else None
            if rank == 0 or (total is not None and rank > total):
                continue
            self._add(Figure(match.start(), match.end(), "rank", parse(str(rank)), "rank", total=total, rule="rank"))
        for match in self.grammar["ordinal"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            before = text[max(0, match.start() - 30) : match.start()]
            if re.search(r"(?:lớn|đông|giàu|xa|rộng|cao|dài|nhiều|trẻ|nhỏ)\s+$", before):
                continue  # "thành phố lớn thứ 3": an order of something else
            listed = bool(self.scan.figures) and bool(re.search(r"(?:,|và)\s*$", before))
            sure = listed or bool(_ORDINAL_COMPANY.search(before or ":"))
            spelt = not match["value"].isdigit()
            if spelt and not (
                (self.scan.figures and _PLACE_FOLLOWS.match(text, match.end()))
                or _OWNER_FOLLOWS.match(text, match.end())
                or _ORDINAL_VERB.search(before)
                or (listed and self.scan.figures[-1].kind == "rank")
                or match["value"] == "nhì"
            ):
                continue
            total = int(match["total"]) if match["total"] else None
            if (
                total is None
                and _COUNT_FOLLOWS.match(text, match.end("value"))
                and not re.match(r"\s*(?:tỉnh|cả|toàn)", text[match.end() :])
            ):
                continue
            place = parse(str(small(match["value"])))
            rule = "rank" if sure else "ordinal"
            self._add(Figure(match.start(), match.end(), "rank", place, "rank", total=total, rule=rule, certain=sure))

    def _listed_ranks(self) -> None:
        """The form “lần lượt xếp thứ 15, 27 và 30”: the numbers that share one rank word."""
        if "lần lượt" not in self.text and "tương ứng" not in self.text:
            return
        for figure in [figure for figure in self.scan.figures if figure.rule == "rank"]:
            position = figure.end
            while match := _LISTED.match(self.text, position):
                group = "word" if match["word"] else "value"
                if not self.free(*match.span(group)):
                    break
                total = int(match["total"]) if match["total"] else figure.total
                rank = parse(str(small(match[group])))
                self._add(Figure(match.start(group), match.end(), "rank", rank, "rank", total=total, rule="rank"))
                position = match.end()

    def _lone_fractions(self) -> None:
        for match in self.grammar["fraction"].finditer(self.text):
            value, total = int(match["value"]), int(match["total"])
            if value == 0 or value > total or not self.free(*match.span()):
                continue
            before = self.text[: match.start()]
            if _DATE_COMPANY.search(before) or total <= 12:  # 2/12 may be a day of December
                continue
            certain = total in LONE_TOTALS and bool(re.search(r"(?:[(:,–-]|là|đạt|với|hạng|xếp|đứng|chỉ)\s*$", before))
            self._add(
                Figure(
                    match.start(),
                    match.end(),
                    "rank",
                    parse(str(value)),
                    "rank",
                    total=total,
                    rule="fraction",
                    certain=certain,
                )
            )

    def _superlatives(self) -> None:
        for cue, value, bottom in (
            ("first", 1, None),
            ("second", 2, None),
            ("second_last", None, 2),
            ("last", None, 1),
        ):
            for match in self.grammar[cue].finditer(self.text):
                if not self.free(*match.span()):
                    continue
                before, after = self.text[: match.start()], self.text[match.end() :]
                if self.grammar["not_after"].search(before[-40:]) or self.grammar["not_before"].match(after):
                    continue
                if re.search(
                    r"(?:nhóm|tốp|top|những|trong\s+số|các\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ)(?:[^,.;]{0,30}))\s*$",
                    before[-50:],
                ):
                    continue
                if re.search(
                    r"(?:phục\s+vụ|tạo\s+điều\s+kiện|cung\s+cấp|hỗ\s+trợ|thực\s+hiện|chuẩn\s+bị|bảo\s+đảm|đáp\s+ứng|làm|giải\s+quyết|chăm\s+lo|phát\s+huy)\s+(?:\w+\s+){0,4}$",
                    before[-50:],
                ):
                    continue
                plain = match.group() in {"cao nhất", "thấp nhất", "tốt nhất", "số một", "vị trí cao nhất"}
                if plain and re.search(
                    r"(?:một\s+trong\s+(?:những|các)|những|các|mức\s+độ|nhóm|loại|cấp|nỗ\s+lực|ở\s+mức|thứ\s+hạng|vị\s+trí)\s+(?:[\w,]+\s+){0,6}$",
                    before[-60:],
                ):
                    continue
                self._add(Figure(match.start(), match.end(), "rank", None if value is None else parse(str(value)), "rank",
                                 from_bottom=bottom, rule="superlative", certain=not plain))  # fmt: skip

    # --- changes and scores -------------------------------------------------------------------------------------------

    @staticmethod
    def _unit(text: str) -> FactUnit:
        unit = " ".join(text.split())
        if unit in {"điểm %", "điểm%", "điểm phần trăm"}:
            return "percentage_points"
        return "percent" if unit in {"%", "phần trăm"} else "points"

    def _changes(self) -> None:
        text = self.text
        for match in self.grammar["rank_change"].finditer(text):
            if not self.free(*match.span("value")) or (not match["value"].isdigit() and match["value"] == "năm"):
                continue
            sign = 1 if match["up"] else -1
            if match["about"] in {"từ", "đạt từ"} and not self.grammar["at_least"].match(text, match.end()):
                continue
            comparator = self._comparator(match["about"])
            self._add(
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
        for match in self.grammar["compared_change"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            sign = 1 if match["sign"] in {"cao", "nhiều"} else -1
            value = sign * parse(match["value"])
            if match["places"]:
                self._add(Figure(match.start(), match.end(), "rank_change", value, "places", rule="rank_change"))
            else:
                places, unit = decimals(match["value"]), self._unit(match["unit"])
                self._add(
                    Figure(match.start(), match.end(), "score_change", value, unit, places=places, rule="score_change")
                )
        for match in self.grammar["score_change"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            sign_word = match["sign"]
            lead = text[match.start() : match.start("value")]
            compared = _COMPARED_YEAR.match(text[match.end() :]) or _COMPARED_YEAR_BEFORE.search(
                text[: match.end("sign")] + " "
            )
            if not _STRICT_CHANGE.match(sign_word) and not compared:
                continue
            if re.search(r"(?:lên|xuống|còn|đạt|đến\s+mức|mức)\s*$", lead) and not compared:
                continue
            if self._is_share(match.end(), self._unit(match["unit"])) or re.match(r"\s*/\s*năm", text[match.end() :]):
                self.take(*match.span())
                continue
            if match["about"] in {"từ", "đạt từ"} and not self.grammar["at_least"].match(text, match.end()):
                continue
            value = parse(match["value"]) * (1 if match["up"] else -1)
            self._add(Figure(match.start(), match.end(), "score_change", value, self._unit(match["unit"]), self._comparator(match["about"]),
                             places=decimals(match["value"]), rule="score_change"))  # fmt: skip

    def _elided_changes(self) -> None:
        """The second amount of "tăng 3,69 điểm phần trăm và 6 bậc", which shares the verb of the first."""
        for figure in [figure for figure in self.scan.figures if figure.kind == "score_change"]:
            match = self.grammar["elided_change"].match(self.text, figure.end)
            if match and figure.value is not None and self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if figure.value > 0 else -1)
                self._add(Figure(match.start("value"), match.end(), "rank_change", value, "places", rule="rank_change"))

    def _comparator(self, phrase: str | None) -> Comparator:
        return comparator_of(phrase) if phrase else "="

    def _is_share(self, end: int, unit: FactUnit) -> bool:
        """Whether a percentage is a share of the noun behind it ("98,7% hồ sơ")."""
        return unit == "percent" and not self.grammar["after_percent"].match(self.text, end)

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
                self._add(
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
                self._add(
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
            if self._is_share(match.end(), unit):
                self.take(*match.span())
                continue
            comparator, begin = self._before(match.start(), match.end())
            unit = "percent" if unit == "percentage_points" else unit
            self._add(
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

    def _bare(self) -> None:
        for match in self.grammar["bare"].finditer(self.text):
            if self.free(*match.span("value")):
                comparator, begin = self._before(match.start(), match.end())
                certain = bool(_BARE_LEAD.search(self.text[max(0, match.start() - 25) : match.start()]))
                self._add(
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
                if re.fullmatch(r"\d{1,2}", number) and re.match(
                    r"(?:/\s*\d+\s*)?(?:tỉnh|địa|bộ|đơn|thành|cơ|sở|huyện)", noun
                ):
                    self.scan.totals.append((int(number), noun))
                    self.scan.counts.append(match.span())
                self.take(*match.span())
        for figure in self.scan.figures:
            if figure.total:
                self.scan.totals.append((figure.total, ""))

    def _groups(self) -> None:
        for match in self.grammar["group"].finditer(self.text):
            if self.free(*match.span("label")):
                self._add(
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


def scan(text: str) -> Scan:
    """Type the numbers of a text that is lower case, composed, with one tone placement.

    >>> found = scan("hà nội xếp thứ 21/63, đạt 91,43%, tăng 9 bậc so với năm 2022")
    >>> [(f.kind, str(f.value), f.total) for f in found.figures], [(y.year, y.base) for y in found.years]
    ([('rank', '21', 63), ('score', '91.43', None), ('rank_change', '9', None)], [(2022, True)])
    """
    return _Scanner(text).run() if _WORTH.search(text) else Scan()
