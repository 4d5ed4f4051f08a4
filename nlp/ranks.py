"""Which numbers and words of a text are places in an order: "xếp thứ 3/63", "dẫn đầu", "top 10", "từ hạng 30 lên hạng 21"."""

import re
from dataclasses import replace
from itertools import pairwise

from nlp.board import Board
from nlp.figures import Figure, small
from nlp.numbers import WORDS, parse
from nlp.patterns import cue
from schema.fact import Comparator

LONE_TOTALS = frozenset({63, 64, 61, 62, 60, 59, 34})
"""Totals that make "21/63" a rank without any rank word."""
_KNOWN_TOTALS = LONE_TOTALS | {17, 18, 19}
_ORDINAL_COMPANY = cue(
    r"(?:xếp|đứng|hạng|vị\s+trí|giữ|ở|về|lên|xuống|đạt|ngôi|giành|vươn|tụt|nhảy|đưa|thuộc|là|từ|sang)(?:\s+\w+){0,3}\s*$|[(,:;–-]\s*$|năm\s+20\d\d\s+(?:là\s+|ở\s+|còn\s+|mới\s+|chỉ\s+)?$"
)
_SPELT_RANKS = frozenset({"nhất", "nhì", "ba", "tư"})
_COUNT_FOLLOWS = cue(
    r"\s*(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|sở|huyện|xã|chỉ\s+số|tiêu\s+chí|lĩnh\s+vực|doanh\s+nghiệp|năm(?!\s+(?:\d{4}|thứ|ngoái|trước|qua|liên))|tháng|lần|người)(?!\w)"
)
_ORDINAL_VERB = cue(r"(?:xếp|đứng|lên|xuống|giữ|ở|vươn\s+lên|hạng|vị\s+trí)\s+$")
_PLACE_FOLLOWS = cue(r"\s*(?:cả\s+nước|toàn\s+quốc|vùng|khu\s+vực|trong|toàn\s+vùng|tỉnh|về)")
_HIGH_SCORE = cue(
    r"\d\s*(?:%|điểm)?\s*[,(–-]*\s*(?:(?:là\s+)?(?:mức|số\s+điểm|tỷ\s+lệ|kết\s+quả)\s+)?(?:đứng\s+|xếp\s+)?cao\s$"
)
_TOLD_SO_FAR = cue(r"(?:dẫn|đứng|xếp)\s+(?:đầu|nhất|thứ)|quán\s+quân|cao\s+nhất|ngôi\s+đầu|thứ\s+nhất")
_OPENS, _SECOND = cue(r"(?:^|[:;,(–-])\s*$"), cue(r"[,;]\s*thứ\s+(?:nhì|hai)(?!\w)")
_STOPS = cue(r"\s*(?:[,.;:()–]|$|(?:với|đạt|được)\s)")
_OWNER_FOLLOWS = cue(
    r"\s+(?:là|thuộc\s+về)\s+(?:tỉnh|thành\s+phố|tp|bộ|huyện|sở|thị\s+xã|hà\s|hải\s|quảng\s|đà\s|cần\s|thừa\s|bắc\s|thái\s|lào\s|hậu\s|bình\s|đồng\s|an\s|vĩnh\s|long\s|ninh\s|nam\s|ngân\s)"
)
_BARE_GROUP = cue(
    r".*(?:trong|vào|thuộc|lọt|trở\s+lại|trở\s+về|quay\s+lại|ở|lên|khỏi|giữ|index|sipas|papi|pci|pgi|dti|pii)\s+nhóm\s+(?:3|5|05|10|15|20|25|30|35|40|45)\s*(?:[,.;)”\"]|cả\s|toàn\s|về\s|của\s|trên\s|vào\s+năm|năm\s+\d|và\s+(?:đến\s+)?(?:năm\s+)?20\d\d|$)",
    re.DOTALL,
)
_NUMBERED = cue(r"^(?:\S+\s+)*nhóm\s+\d{1,2}/\d\d")
_AIMED_AT = cue(r"(?:phải|phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu)\s")
"""Among targets "nhóm 15/34 tỉnh" is a place to be reached."""
_PLACE = r"(?:(?:vị\s+trí|thứ\s+hạng|xếp\s+hạng|hạng|thứ)\s+)"
_SPELT = "|".join(sorted(WORDS, key=len, reverse=True))
_RANK_RANGE = cue(
    rf"(?P<within>(?:trong\s+(?:khoảng|nhóm)|khoảng|nhóm)\s+)?(?:từ\s+)?{_PLACE}+(?P<low>\d{{1,2}}|(?:{_SPELT})(?!\w))\s*(?:đến|tới|[-–])\s*{_PLACE}*(?P<high>\d{{1,2}}|(?:{_SPELT})(?!\w))(?![\d/%]|[.,]\d)"
)
_MOVED = r"(?:vươn|nhảy|leo|trèo|tăng|tiến|tụt|lùi|rớt|rơi|giảm|sụt|trượt|bứt|bật|vọt|thăng|nhích|lao|tuột|xuống|lên|vụt|phá)"
_PLACE_WORD = cue(r"(?<!\w)(?:vị\s+trí|hạng|xếp|đứng)(?!\w)")
_MOVED_BEFORE = cue(rf"{_MOVED}(?:\s+\w+)?\s+$")
_MOVE = cue(
    rf"(?<!\w)từ\s+(?P<old>\d{{1,2}})(?:\s*/\s*(?P<total_old>\d{{2}}))?(?P<between>(?:\s*\(?\s*(?:năm\s+)?(?:19|20)\d\d\s*\)?)?)\s+"
    rf"(?:(?:đã\s+)?{_MOVED}\s+)*(?:lên|xuống|còn|về|thành)\s+(?:thứ\s+|hạng\s+|vị\s+trí\s+)*(?P<new>\d{{1,2}})(?:\s*/\s*(?P<total>\d{{2}}))?(?![\w%/]|[.,]\d|\s*(?:%|điểm|ngày|giờ|phút|triệu|tỷ|tỉ|nghìn|đồng))"
)
"""The bare numbers of "rơi từ 25 xuống 46", where something else in the sentence says that places are meant."""
_MOVED_TO = cue(
    r"(?<!\w)(?:lên|xuống|về|còn|lại|tới|rồi|giữ\s+nguyên)\s+(?P<value>\d{1,2})(?:\s*/\s*(?P<total>\d{2}))?(?=\s*(?:$|[.,;)](?!\d)|(?:và|rồi|vào\s+năm|năm|trong|so|cả\s+nước|toàn|ở|nhưng|trước|sau)\s|\((?:năm\s)?))"
)
_PLACE_SAID = cue(r"(?<!\w)(?:nhất|nhì|hạng|vị\s+trí|thứ|đầu|quân|xếp|đứng)(?!\w)")
_MORE_FOLLOW = cue(r"(?:thứ\s+(?:hai|nhì|ba)|rồi\s+đến|(?:kế|tiếp)\s+(?:đến|theo|đó))(?!\w)")
_ARROW = cue(
    r"(?<![\d.,/])(?P<old>\d{1,2})(?:/(?P<total_old>\d{2}))?(?P<between>)\s*(?:→|⟶|➔|➝|->|=>)\s*(?P<new>\d{1,2})(?:/(?P<total>\d{2}))?(?![\w%/]|[.,]\d|\s*(?:%|điểm))"
)
_IN_BRACKETS = cue(r"\((?:xếp\s+|đứng\s+)?(?:thứ\s+hạng|hạng|vị\s+trí|thứ)\s+(?:thứ\s+)?\d{1,2}(?:/\d{2})?\)")
_BARE_BRACKETS = cue(r"[\w%]\s*\((?P<value>\d{1,2})\)")
_PLACE_NOUN = cue(r"(?<!\w)(?:hạng|vị\s+trí|thứ\s+bậc|bậc)(?!\w)")
_PODIUM = cue(
    r"(?:(?:xếp|đứng|về|giữ|giành|chiếm|ngôi|giải|hạng|vị\s+trí|các|thứ)\s+)+(?P<one>nhất)(?:\s*(?:,|và|-)\s*(?:(?:vị\s+trí|thứ|hạng)\s+)*(?P<two>nhì|hai)(?!\w))(?:\s*(?:,|và|,\s*và|-)\s*(?:(?:vị\s+trí|thứ|hạng)\s+)*(?P<three>ba)(?!\w))?(?:\s*(?:,|và|,\s*và|-)\s*(?:(?:vị\s+trí|thứ|hạng)\s+)*(?P<four>tư|bốn)(?!\w))?"
)
_LISTED = cue(
    rf"\s*(?:,|và|,\s*và)\s*(?P<place>(?:(?:vị\s+trí|thứ|hạng)\s+)*)(?:(?P<word>{_SPELT})(?!\w)(?!\s+(?:(?:19|20)\d\d|ngoái|trước|nay|qua|sau)(?!\w))|(?P<value>\d{{1,3}})(?:/(?P<total>\d{{2}}))?(?![\d%]|[.,]\d|\s*(?:điểm|bậc|tỉnh|chỉ)))"
)
IN_TURN = cue(
    r"lần\s+lượt|theo\s+(?:đúng\s+)?thứ\s+tự|(?:từ|tính\s+từ)\s+(?:trên\s+xuống|cao\s+(?:xuống|đến|tới)\s+thấp)|giảm\s+dần"
)
_FIRST_N = cue(
    rf"(?<!\w)(?P<n>\d{{1,2}}|{_SPELT})\s+(?:vị\s+trí|thứ\s+hạng|ngôi(?:\s+vị)?|đơn\s+vị|địa\s+phương|tỉnh(?:,\s*thành(?:\s+phố)?)?|thành\s+phố|bộ(?:,\s*ngành)?|sở(?:,\s*ngành)?|cơ\s+quan|huyện|quận|xã|phường|vùng)\s+"
    r"(?:(?:có|điểm(?:\s+số)?|kết\s+quả|chỉ\s+số|chất\s+lượng|điều\s+hành|kinh\s+tế|môi\s+trường|kinh\s+doanh|thứ\s+hạng|mức\s+độ|hài\s+lòng|xếp)\s+)*(?P<end>dẫn\s+đầu|tốt\s+nhất|đứng\s+đầu|đầu\s+tiên|đầu\s+bảng|xếp\s+đầu|đầu|cao\s+nhất|cuối\s+cùng|cuối\s+bảng|đứng\s+cuối|xếp\s+cuối|thấp\s+nhất|cuối)(?!\w)"
)
_HARDLY = cue(r"(?:gần\s+như|suýt|tưởng|như\s+thể|nguy\s+cơ|chỉ\s+chực|phần\s+(?:ba|tư|hai))\s+(?:\w+\s+)?$")
_SPELT_PLACE = cue(
    r"(?<!bảng\sxếp\s)hạng\s+(?:hai|bốn|sáu|bảy|tám|chín|mười)(?=\s*(?:[,.;()]|$)|\s+(?:và|trong|cả\s+nước|toàn\s+quốc|về|vùng|khu\s+vực|so)\s)"
)
_SEVERAL = cue(r"(?:hai|ba|bốn|năm|mười|\d|các|những)\s+$")
_COUNTED_UNITS = cue(
    r"(?<![\w/])(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:tỉnh(?:,\s*thành(?:\s+phố)?)?|thành\s+phố|địa\s+phương|đơn\s+vị|bộ(?:,\s*ngành)?|sở(?:,\s*ngành)?|huyện|xã|phường|quận|cơ\s+quan)(?:\s+(?:có|đạt|điểm|kết\s+quả|chỉ\s+số|xếp|hạng))*\s+$"
)
_UP_TO = cue(r"\s*[-–]\s*(?P<value>\d{1,2})(?![\d%/]|[.,]\d)")
_AT_BEST = cue(
    r"(?:ít\s+nhất|tối\s+thiểu|thấp\s+nhất|không\s+thấp\s+hơn|không\s+kém|không\s+dưới|chậm\s+nhất)\s+(?:là\s+|ở\s+|cũng\s+)?$"
)
_ABOUT = cue(r"(?:khoảng|tầm|quanh)\s+(?:ở\s+)?$")
_OR_BETTER, _OR_WORSE = cue(r"\s*trở\s+lên(?!\w)"), cue(r"\s*trở\s+xuống(?!\w)")
_FROM = cue(r"(?<!\w)từ\s+(?:chỗ\s+|nhóm\s+|vị\s+trí\s+|ngôi(?:\s+vị)?\s+|mức\s+)*$")
_THEN_MOVED = cue(r"(?<!\w)(?:lên|xuống|về|vào|đến|tới|sang)(?!\w)")
_DATE_COMPANY = cue(r"(?:ngày|sáng|chiều|tối|hôm|tháng|mùng)\s*$")

_HEADED = cue(r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|vị\s+trí)(?!\s+(?:thứ|số)?\s*\d)(?!\w)")
_BY_YEAR = cue(
    r"(?:19|20)\d\d\s*(?:\(|:|là|–|-)\s*(?P<value>\d{1,2}(?:/\d{2})?)(?=\s*(?:$|[,;)](?!\d)|[.](?!\d)|và\s))"
)
_IN_TURN = cue(
    r"(?:lần\s+lượt|tương\s+ứng)\s+(?:(?:là|ở|các|thứ|hạng|vị\s+trí|:)\s*)*(?P<all>\d{1,2}(?:/\d{2})?(?:\s*(?:,|và|,\s*và)\s*\d{1,2}(?:/\d{2})?)+)(?=\s*(?:$|[,;.)](?!\d)))"
)
_PLACE_NUMBER = cue(r"\d{1,2}(?:/\d{2})?")
_MOST = 70
"""No table of units ranks more, and no move in bare numbers goes beyond."""


def value_of_first(match: re.Match[str]) -> bool:
    """Whether an ordinal is the first one: those that follow may tell that places are meant."""
    return small(match["value"]) == 1


def small_of(figure: Figure) -> int:
    """The place of an exact rank."""
    return int(figure.value or 0)


class RankScanner(Board):
    """Finds the ranks of one text."""

    def _rank_ranges(self) -> None:
        """The form “trong khoảng hạng 35 đến 38”: two bounds. Where a verb of motion stands before, it is a move."""
        for match in _RANK_RANGE.finditer(self.text):
            low, high = match["low"], match["high"]
            if not self.free(*match.span("low")) or not self.free(*match.span("high")) or small(low) >= small(high):
                continue
            if _MOVED_BEFORE.search(self.text, max(0, match.start() - 20), match.start()):
                continue
            if not low.isdigit() and not _PLACE_WORD.search(self.text, max(0, match.start() - 20), match.end()):
                self.take(*match.span())  # "thứ hai đến thứ sáu" are days
                continue
            sure = bool(match["within"])
            first = Figure(match.start(), match.end("low"), "rank", parse(str(small(low))), "rank", ">=", rule="range")
            last = Figure(match.start("high"), match.end(), "rank", parse(str(small(high))), "rank", "<=", rule="range")
            self.add(replace(first, certain=sure))
            self.add(replace(last, certain=sure))
            self.take(*match.span())

    def _rank_moves(self) -> None:
        """The form “từ hạng 30 lên hạng 21”: two places, of two years."""
        for match in self.grammar["from_rank"].finditer(self.text):
            old = match["old"]
            if (old.isdigit() or old in _SPELT_RANKS) or re.search(r"thứ\s+$", self.text[: match.start("old")]):
                self._move(match)

    def _bare_moves(self) -> None:
        """The form “rơi từ 25 xuống 46” in a sentence that speaks of places."""
        for match in _MOVE.finditer(self.text):
            if self._speaks_of_places(match.start()):
                self._move(match)
        for match in _MOVED_TO.finditer(self.text):
            before = [figure for figure in self.scan.figures if figure.end <= match.start()]
            ranks = [figure for figure in before if figure.kind == "rank"]
            if (
                ranks
                and self.free(*match.span("value"))
                and 0 < int(match["value"]) <= int(match["total"] or _MOST)
                and (before[-1].kind == "rank" or before[-1].kind == "rank_change")
                and not re.search(r"[.]\s|;.*;", self.text[ranks[-1].end : match.start()])
            ):
                total = int(match["total"]) if match["total"] else None
                place = parse(match["value"])
                self.add(Figure(match.start(), match.end(), "rank", place, "rank", total=total, rule="moved_to"))
        chain = [figure for figure in self.scan.figures if figure.rule in {"from_to", "moved_to"}]
        if len(chain) > 2 and chain[-1].rule == "moved_to" and not self.scan.years:
            # "Từ hạng 47 leo lên 13, rồi rơi xuống 32": no reader can tell the years.
            self.scan.figures = [figure for figure in self.scan.figures if figure not in chain]

    def _arrows(self) -> None:
        """The form “Bắc Giang: 31 → 2”: two places, of two years, where more than one pair stands or places are spoken of."""
        pairs = list(_ARROW.finditer(self.text))
        for match in pairs:
            if len(pairs) > 1 or self._speaks_of_places(match.start()):
                self._move(match)

    def _bracketed(self) -> None:
        """The later places of "6,85 điểm (hạng 47), 7,02 điểm (32), 5,44 điểm (57)", which leave the rank word to the first."""
        said = _IN_BRACKETS.search(self.text)
        for match in _BARE_BRACKETS.finditer(self.text, said.end()) if said else ():
            if self.free(*match.span()) and 0 < int(match["value"]) <= _MOST:
                place = parse(match["value"])
                self.add(Figure(match.start("value"), match.end("value"), "rank", place, "rank", rule="rank"))

    def _speaks_of_places(self, until: int) -> bool:
        return any(figure.kind == "rank" for figure in self.scan.figures) or bool(
            _PLACE_NOUN.search(self.text, max(0, until - 120), until)
        )

    def _move(self, match: re.Match[str]) -> None:
        old, new = match["old"], match["new"]
        if not self.free(*match.span("old")) or not self.free(*match.span("new")) or small(new) == 0:
            return
        if _COUNT_FOLLOWS.match(self.text, match.end("new")):
            return
        total = int(match["total"] or match["total_old"] or 0) or None
        if max(small(old), small(new)) > (total or _MOST):
            return
        end = match.end("total_old") if match["total_old"] else match.end("old")
        first = Figure(match.start(), end, "rank", parse(str(small(old))), "rank", total=total, rule="from_to")
        self.add(replace(first, earlier=True))
        place = parse(str(small(new)))
        self.add(Figure(match.end("between"), match.end(), "rank", place, "rank", total=total, rule="from_to"))

    def _first_places(self) -> None:
        """The form “ba vị trí dẫn đầu lần lượt thuộc về A, B, C”: as many places as names, which stand beside."""
        if IN_TURN.search(self.text) is None:
            return
        for match in _FIRST_N.finditer(self.text):
            lead = self.text[max(0, match.start() - 12) : match.start()]
            if self.free(*match.span()) and not re.search(r"(?:trong|thuộc|lọt|vào|nhóm|tốp|top)\s+(?:số\s+)?$", lead):
                first = re.match(r"dẫn|đứng\s+đầu|đầu|xếp\s+đầu|cao|tốt", match["end"])
                count = parse(str(small(match["n"])))
                rule = "first_n" if first else "last_n"
                self.add(Figure(match.start(), match.end(), "rank", count, "rank", "<=", rule=rule))

    def _tops(self) -> None:
        for match in self.grammar["top"].finditer(self.text):
            group = "n1" if match["n1"] else "n2"
            if not self.free(*match.span(group)):
                continue
            named_top = match.group().startswith(("top", "tốp")) or _BARE_GROUP.match(
                self.text[max(0, match.start() - 12) : match.end() + 12]
            )
            named_top = named_top or (
                _NUMBERED.search(match.group()) and _AIMED_AT.search(self.text[: match.start() + 6])
            )
            if match["end"] is None and not named_top:
                continue
            if match["end"] is None and group == "n1" and re.match(r"\s*(?:%|điểm)", self.text[match.end() :]):
                continue
            count = small(match[group])
            upto = _UP_TO.match(self.text, match.end()) if match["end"] is None else None
            count = int(upto["value"]) if upto and int(upto["value"]) > count else count
            if count == 1 and match["end"] is None:
                if group == "n1" and match.group().startswith(("top", "tốp")):
                    self.add(Figure(match.start(), match.end(), "rank", parse("1"), "rank", rule="rank"))
                continue
            bottom = bool(match["end"]) and bool(
                re.match(r"thấp|cuối|(?:đứng|xếp)\s+(?:cuối|chót|bét)|chót|bét|đội|kém", match["end"])
            )
            if bottom:
                self.add(
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
                self.add(
                    Figure(match.start(), match.end(), "rank", parse(str(count)), "rank", comparator="<=", rule="top_n")
                )

    def _ranks(self) -> None:
        text = self.text
        for match in _PODIUM.finditer(text):
            for nth, group in enumerate(("one", "two", "three", "four"), 1):
                if match[group] and self.free(*match.span(group)):
                    start = match.start() if nth == 1 else match.start(group)
                    self.add(Figure(start, match.end(group), "rank", parse(str(nth)), "rank", rule="rank"))
        for match in self.grammar["from_bottom"].finditer(text):
            if self.free(*match.span("value")):
                start = match.start()
                lead = re.search(r"(?:xếp|đứng|ở|giữ)\s+$", text[:start])
                self.add(
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
                and not self._spelt_place(match)
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
            if rank == 0 or (total is not None and rank > total and total not in _KNOWN_TOTALS):
                continue  # beyond a total that some table has, it is a slip, for the witness to flag
            sign = self._sign(match.start(), match.end())
            self.add(
                Figure(match.start(), match.end(), "rank", parse(str(rank)), "rank", sign, total=total, rule="rank")
            )
        for match in self.grammar["ordinal"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            before = text[max(0, match.start() - 30) : match.start()]
            if re.search(r"(?:lớn|đông|giàu|xa|rộng|dài|nhiều|trẻ|nhỏ)\s+$", before) or (
                before.endswith("cao ") and not _HIGH_SCORE.search(before)
            ):
                continue  # "thành phố lớn thứ 3": an order of something else
            listed = bool(self.scan.figures) and bool(re.search(r"(?:,|và)\s*$", before))
            sure = listed or before.endswith("cao ") or bool(_ORDINAL_COMPANY.search(before or ":"))
            spelt = not match["value"].isdigit()
            if spelt and not (
                (self.scan.figures and _PLACE_FOLLOWS.match(text, match.end()))
                or _OWNER_FOLLOWS.match(text, match.end())
                or _ORDINAL_VERB.search(before)
                or (listed and self.scan.figures[-1].kind == "rank")
                or match["value"] == "nhì"
                or (match["value"] == "nhất" and _OPENS.search(before) and _SECOND.search(text, match.end()))
                or (_TOLD_SO_FAR.search(text, 0, match.start()) and _STOPS.match(text, match.end()))
            ):
                # "Bộ Tài chính thứ nhì, Ngân hàng Nhà nước thứ ba": a rank only if a name stands right before.
                if not (
                    _PLACE_SAID.search(text, 0, match.start())
                    or (value_of_first(match) and _MORE_FOLLOW.search(text, match.end()))
                ) or not re.search(r"\w\s+$", before):
                    continue
                sure = False
            total = int(match["total"]) if match["total"] else None
            if (
                total is None
                and _COUNT_FOLLOWS.match(text, match.end("value"))
                and not re.match(r"\s*(?:tỉnh|cả|toàn)", text[match.end() :])
            ):
                continue
            place = parse(str(small(match["value"])))
            rule, sign = "rank" if sure else "ordinal", self._sign(match.start(), match.end())
            self.add(
                Figure(match.start(), match.end(), "rank", place, "rank", sign, total=total, rule=rule, certain=sure)
            )

    def _spelt_place(self, match: re.Match[str]) -> bool:
        """Whether "hạng sáu" is a place: nothing follows that six of could be ranked."""
        found = _SPELT_PLACE.search(self.text, max(0, match.start("value") - 12))
        return found is not None and found.end() == match.end("value")

    def _ranks_of_years(self) -> None:
        """The forms “thứ hạng PCI: 2020 (27), 2021 (31)” and "thứ hạng các năm … lần lượt là 27, 31 và 2"."""
        if not _HEADED.search(self.text):
            return
        found = list(_BY_YEAR.finditer(self.text))
        spans = [match.span("value") for match in found] if len(found) > 1 else []
        for match in _IN_TURN.finditer(self.text):
            spans += [
                (match.start("all") + one.start(), match.start("all") + one.end())
                for one in _PLACE_NUMBER.finditer(match["all"])
            ]
        for start, end in spans:
            place = int(self.text[start:end].partition("/")[0])
            if self.free(start, end) and 0 < place <= _MOST and _HEADED.search(self.text, 0, start):
                self.add(Figure(start, end, "rank", parse(str(place)), "rank", rule="rank"))

    def _listed_ranks(self) -> None:
        """The forms “lần lượt xếp thứ 15, 27 và 30”, "các vị trí 59, 60 và 61": the numbers that share one rank word."""
        in_turn = "lần lượt" in self.text or "tương ứng" in self.text
        for figure in [
            figure for figure in self.scan.figures if figure.rule in {"rank", "ordinal"} and figure.value is not None
        ]:
            position, last = figure.end, small_of(figure)
            while match := _LISTED.match(self.text, position):
                group = "word" if match["word"] else "value"
                place = small(match[group])
                follows = place == last + 1 and not _COUNT_FOLLOWS.match(self.text, match.end())
                if not self.free(*match.span(group)) or place == 0:
                    break
                if not (follows or (in_turn and (match["value"] or match["place"]))):
                    break
                total = int(match["total"]) if match["total"] else figure.total
                rank = parse(str(place))
                start, rule, sure = match.start(group), figure.rule, figure.certain
                self.add(Figure(start, match.end(), "rank", rank, "rank", total=total, rule=rule, certain=sure))
                position, last = match.end(), place

    def _sign(self, start: int, end: int) -> Comparator:
        """At least a place is that place or a better one."""
        if _AT_BEST.search(self.text, max(0, start - 20), start) or _OR_BETTER.match(self.text, end):
            return "<="
        if _OR_WORSE.match(self.text, end):
            return ">="
        return "~" if _ABOUT.search(self.text, max(0, start - 14), start) else "="

    def _started_from(self) -> None:
        """The form “từ áp chót leo lên thứ 15”: a place said in words that is left for another."""
        places = sorted((f for f in self.scan.figures if f.kind == "rank"), key=lambda figure: figure.start)
        for place, new in pairwise(places):
            between = self.text[place.end : new.end]
            if (
                not place.earlier
                and (place.rule in {"superlative", "from_bottom", "top_n"} or new.rule == "superlative")
                and _FROM.search(self.text, max(0, place.start - 24), place.start)
                and len(between) < 72
                and _THEN_MOVED.search(between)
                and not re.search(r"[.;]", between)
            ):
                self.scan.figures[self.scan.figures.index(place)] = replace(place, earlier=True)

    def _lone_fractions(self) -> None:
        for match in self.grammar["fraction"].finditer(self.text):
            value, total = int(match["value"]), int(match["total"])
            if value == 0 or value > total or not self.free(*match.span()):
                continue
            before = self.text[: match.start()]
            told = any(figure.kind == "rank" and figure.total == total for figure in self.scan.figures)
            if _DATE_COMPANY.search(before) or (total <= 12 and not told):  # 2/12 may be a day of December
                continue
            certain = total in LONE_TOTALS and bool(
                re.search(r"(?:[(:,–-]|là|đạt|với|hạng|xếp|đứng|chỉ|còn|xuống|lên|về|giữ|ở)\s*$", before)
            )
            self.add(
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
        for name, value, bottom in (
            ("first", 1, None),
            ("second", 2, None),
            ("third", 3, None),
            ("second_last", None, 2),
            ("last", None, 1),
        ):
            for match in self.grammar[name].finditer(self.text):
                if not self.free(*match.span()):
                    continue
                before, after = self.text[: match.start()], self.text[match.end() :]
                if self.grammar["not_after"].search(before[-40:]) or self.grammar["not_before"].match(after):
                    continue
                if re.search(
                    r"(?:nhóm|tốp|top|những|nửa|phần|phía|gần|giữa|trong\s+số|các\s+(?:tỉnh|địa\s+phương|đơn\s+vị|bộ)(?:[^,.;]{0,30}))\s*$",
                    before[-50:],
                ):
                    continue
                if (
                    _HARDLY.search(before[-24:])
                    or _COUNTED_UNITS.search(before[-60:])
                    or (match.group().startswith("vị trí") and _SEVERAL.search(before[-10:]))
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
                self.add(Figure(match.start(), match.end(), "rank", None if value is None else parse(str(value)), "rank",
                                 from_bottom=bottom, rule="superlative", certain=not plain))  # fmt: skip
