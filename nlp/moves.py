"""Places that were left and reached: "từ hạng 30 lên hạng 21", "rơi từ 25 xuống 46", "31 → 2", "từ hạng 35 đến 38"."""

import re
from dataclasses import replace
from itertools import pairwise

from nlp.board import COUNT_FOLLOWS, MOST_RANKED, SPELT_RANKS, Board
from nlp.figures import SPELT, Figure, small
from nlp.numbers import parse
from nlp.patterns import cue
from nlp.tops import AIM

_PLACE = r"(?:(?:vị\s+trí|thứ\s+hạng|xếp\s+hạng|hạng|thứ|(?:xếp|đứng)(?=\s+(?:từ|trong\s+khoảng|khoảng)\s+\d))\s+)"
_RANK_RANGE = cue(
    rf"(?P<within>(?:trong\s+(?:khoảng|nhóm)|khoảng|nhóm)\s+)?(?:từ\s+)?{_PLACE}+(?P<about>(?:(?:nằm|ở|vào|xếp|dao\s+động|chỉ|luôn|sẽ|của\s+tỉnh)\s+){{0,3}}(?:(?:trong|ở|vào)\s+)?(?:khoảng|quãng|tầm|nhóm|dao\s+động)\s+)?(?:từ\s+)?{_PLACE}*(?P<low>\d{{1,2}}|{SPELT}(?!\w))\s*(?:đến|tới|[-–])\s*{_PLACE}*(?P<high>\d{{1,2}}|{SPELT}(?!\w))(?![\d/%]|[.,]\d)"
)
_MOVED = r"(?:lui|vươn|nhảy|leo|trèo|tăng|tiến|tụt|lùi|rớt|rơi|giảm|sụt|trượt|bứt|bật|vọt|thăng|nhích|lao|tuột|xuống|lên|vụt|phá)"
_PLACE_WORD = cue(r"(?<!\w)(?:vị\s+trí|hạng|xếp|đứng)(?!\w)")
_THEY_ARE = cue(r"\s+(?:lần\s+lượt\s+)?(?:là|thuộc\s+về|gọi\s+tên)\s+(?!ngày|thời|các\s+ngày|lịch|giờ|buổi)[^\W\d]")
"""The form “từ thứ ba đến thứ năm là Hà Nội, Bắc Giang, …”: no days."""
_PLACE_SAID = cue(r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|vị\s+trí|hạng(?!\s+mục)|đứng|xếp)(?!\w)")
_MOVED_BEFORE = cue(rf"{_MOVED}(?:\s+\w+)?\s+$")
_MOVE = cue(
    rf"(?<!\w)từ\s+(?P<old>\d{{1,2}})(?:\s*/\s*(?P<total_old>\d{{2}}))?(?P<between>(?:\s*\(?\s*(?:năm\s+)?(?:19|20)\d\d\s*\)?)?)\s+"
    rf"(?:(?:(?:đã\s+)?{_MOVED}\s+)*(?:lên|xuống|còn|về|thành)|{_MOVED}\s+(?:tận|mãi|thẳng))\s+(?:tận\s+|mãi\s+|thẳng\s+)?(?:thứ\s+|hạng\s+|vị\s+trí\s+)*(?P<new>\d{{1,2}})(?:\s*/\s*(?P<total>\d{{2}}))?(?![\w%/]|[.,]\d|\s*(?:%|(?:điểm|ngày|giờ|phút|triệu|tỷ|tỉ|nghìn|đồng)(?!\w)))"
)
"""The bare numbers of "rơi từ 25 xuống 46", where something else in the sentence says that places are meant."""
MOVE_TO_PLACE = cue(
    rf"(?<!\w)từ\s+(?P<old>\d{{1,2}})(?:\s*/\s*(?P<total_old>\d{{2}}))?(?P<between>(?:\s*\(?\s*(?:năm\s+)?(?:19|20)\d\d\s*\)?)?)\s+"
    rf"(?:(?:(?:đã\s+)?{_MOVED}\s+)*(?:lên|xuống|còn|về|thành|sang)|(?<=đi\stừ\s\d\s)đến|(?<=đi\stừ\s\d\d\s)đến)\s+(?:(?:tới|đến|tận|mức)\s+)?(?:thứ\s+hạng\s+|thứ\s+|hạng\s+|vị\s+trí\s+)+(?P<new>\d{{1,2}})(?:\s*/\s*(?P<total>\d{{2}}))?(?![\w%/]|[.,]\d|\s*(?:%|(?:điểm|ngày|giờ|phút|triệu|tỷ|tỉ|nghìn|đồng)(?!\w)))"
)
"""The form “tiến từ 45 lên hạng 37”: the word for places stands at the end alone."""
GROUP_RANGE = cue(
    r"(?<!\w)(?:nằm|đứng|xếp|ở|thuộc|lọt|rơi|vào|giữ|trong|tụt|quanh|dao\s+động)\s+(?:(?:trong|ở|vào|xuống|quanh|giữa)\s+)*(?P<weak>(?P<top>nhóm(?=\s+\d))|nhóm|khoảng|quãng|tầm)\s+(?:(?:hạng|từ|giữa)\s+)*(?P<low>\d{1,2})\s*(?:đến|tới|[-–])\s*(?P<high>\d{1,2})(?=\s*(?:$|[,;.)](?!\d)|(?:cả\s+nước|toàn\s+quốc|của|trong|trên|ở|về|và|vào|năm\s+20\d\d|với|còn|nhưng|rồi|{indicator})(?!\w)))"
)
"""The form “nằm trong nhóm 50-60”: a stretch of the table without a word for places; "khoảng" needs one before."""
NAME_MOVED = cue(
    rf"(?:(?<=[^\W\d]\s)|(?<=[^\W\d][:,]\s)|(?<=\s[–-]\s)|(?<=\())(?<!từ\s)(?<!năm\s)(?<!thêm\s)(?P<old>\d{{1,2}})(?:\s*/\s*(?P<total_old>\d{{2}}))?(?P<between>)\s+(?:{_MOVED}\s+)*(?:lên|xuống)\s+(?P<new>\d{{1,2}})(?:\s*/\s*(?P<total>\d{{2}}))?(?=\s*(?:$|[,;.)–-](?!\d)|(?:và|còn|trong|rồi|cả\s+nước|toàn\s+quốc)\s))"
)
_THEN_MOVED = cue(
    rf"\s*,?\s*(?:(?:rồi|sau\s+đó|trước\s+khi|lại|và|nhưng|bất\s+ngờ|tiếp\s+tục|đột\s+ngột|để|năm\s+sau|tỉnh|bị|{_MOVED})\s+)*"
)
_MOVED_TO = cue(
    r"(?<!\w)(?:lên|xuống|về|còn|lại|tới|rồi|giữ\s+nguyên)\s+(?:được\s+|tận\s+|đến\s+|tới\s+|mãi\s+|mức\s+)?(?P<value>\d{1,2})(?:\s*/\s*(?P<total>\d{2}))?(?=\s*(?:$|[.,;)](?!\d)|(?:và|rồi|vào\s+năm|năm|trong|so|cả\s+nước|toàn|ở|nhưng|trước|sau|với\s+\d|với\s+(?:tổng\s+)?điểm)\s?|\((?:năm\s)?))"
)
_PLACE_OF_ITS_OWN = cue(
    r"(?<!\w)(?:thứ\s+hạng|thứ\s+bậc|xếp\s+hạng|vị\s+trí)\s+(?:(?:của\s+tỉnh|của\s+thành\s+phố|{indicator}|lại|cũng|đã|chỉ|bị|vẫn|tiếp\s+tục|tụt|rớt|rơi|lùi|giảm|vươn|nhảy|leo|tăng|tiến)\s+){0,4}$"
)
"""The form “điểm tăng nhẹ nhưng thứ bậc lại xuống 46”."""
_MOVED_WITHIN = cue(
    rf"(?<!\w){_MOVED}(?:\s+(?:thẳng|liền|mạnh|một\s+mạch|tự\s+do))?\s+(?:lên|xuống|về|còn)\s+(?:tận\s+|mãi\s+|tới\s+)?(?P<value>\d{{1,2}})(?=,?\s+(?:chỉ\s+)?(?:sau|trong)\s+(?:vòng\s+|vỏn\s+vẹn\s+|đúng\s+|chưa\s+đầy\s+)?(?:một|hai|ba|bốn|[1-4])\s+(?:năm|kỳ)(?!\w))"
)
"""The form “rơi xuống 51 chỉ sau một năm”: a place where the sentence names the indicator, and nothing otherwise."""
_OVERTAKEN = cue(
    rf"(?<!\w)(?:bị\s+(?:[^\W\d]+\s+){{1,6}}?(?:qua\s+mặt|vượt(?:\s+(?:qua|mặt|lên))?|bỏ\s+lại)|(?:vượt(?:\s+(?:qua|mặt))?|qua\s+mặt|bỏ\s+lại)\s+(?:tới\s+|liền\s+)?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{{1,2}})\s+(?:tỉnh(?:,?\s+thành(?:\s+phố)?)?|địa\s+phương|thành\s+phố|đơn\s+vị|bộ|huyện|sở|xã|phường|đối\s+thủ|cái\s+tên))(?:\s+(?!để\s)[^\W\d]+){{0,3}}?,?\s+(?:(?:để|và|nên|khiến\s+tỉnh|phải)\s+)*(?:{_MOVED}\s+)*(?:lên|xuống|về|còn)\s+(?:tận\s+|mãi\s+|tới\s+)?(?P<value>\d{{1,2}})(?:\s*/\s*(?P<total>\d{{2}}))?(?=\s*(?:$|[,;.)](?!\d)|(?:và|còn|trong|rồi|ở|về|cả\s+nước|toàn\s+quốc)\s))"
)
"""The forms “bị bốn tỉnh qua mặt, rơi xuống 23", "vượt ba tỉnh để lên 19”: who overtakes units reaches a place."""
_MOVED_WITH_SCORE = cue(
    rf"(?<!\w)(?:{_MOVED}(?:\s+(?:thẳng|liền|mạnh|sâu|một\s+mạch))?\s+)?(?:lên|xuống|về)\s+(?:tận\s+|mãi\s+|tới\s+)?(?P<value>\d{{1,2}})(?=\s*(?:\(|,?\s+(?:với|đạt|được|và\s+đạt|chỉ\s+đạt)\s)\s*(?:đạt\s+|được\s+|chỉ\s+|mức\s+)*\d{{2}}[.,]\d{{1,2}}\s*(?:%|điểm))"
)
"""The form “An Giang xuống 34 (65,03 điểm)”: a whole number with the score that goes with it."""
_COUNTED = cue(r"(?<!\w)(?:(?<!chỉ\s)số(?!\s+hóa)|tỷ\s+lệ|tổng|lượng)\s[^.;]*$")
_ARROW = cue(
    r"(?<![\d.,/])(?P<old>\d{1,2})(?:/(?P<total_old>\d{2}))?(?P<between>)\s*(?:→|⟶|➔|➝|->|=>)\s*(?P<new>\d{1,2})(?:/(?P<total>\d{2}))?(?![\w%/]|[.,]\d|\s*(?:%|điểm))"
)
_PLACE_NOUN = cue(r"(?<!\w)(?:hạng|vị\s+trí|thứ\s+bậc|bậc)(?!\w)")


TO_TOP = cue(
    rf"(?<!\w)từ\s+(?P<old>\d{{1,2}})\s+(?:{_MOVED}\s+)*(?:lên|vào)\s+(?:thẳng\s+)?(?:trong\s+)?(?=(?:top|tốp)\s+\d)"
)
"""The form “bứt phá từ 21 lên tốp 5”: the place that was left."""
_END = r"(?:(?:vị\s+trí\s+)?(?:áp\s+chót|kế\s+(?:chót|cuối)|(?:dẫn|đứng)\s+đầu|đứng\s+(?:cuối|chót|nhất)|(?:đầu|cuối|chót|bét|đáy)\s+bảng|đội\s+sổ|ngôi\s+(?:đầu|nhất|á\s+quân|quán\s+quân)|vị\s+trí\s+(?:đầu|cuối|chót|dẫn)))"
TO_END = cue(
    rf"(?<!\w)từ\s+(?P<old>\d{{1,2}})(?:\s*/\s*\d{{2}})?\s+(?:{_MOVED}\s+)*(?:lên|xuống|về)\s+(?:(?:thẳng|tận|tới|đến|mãi|gần|nắm|giữ)\s+)*(?={_END}(?!\w))"
)
"""The form “tụt từ 11 xuống đáy bảng”: the place that was left for one told in words."""
FROM_END = cue(
    rf"(?<!\w)từ\s+(?:chỗ\s+)?{_END}(?:\s+(?:bảng|cả\s+nước|toàn\s+quốc|năm\s+20\d\d))*\s+(?P<figure>(?:{_MOVED}\s+)*(?:lên|xuống|về)\s+(?P<value>\d{{1,2}})(?:\s*/\s*(?P<total>\d{{2}}))?)(?=\s*(?:$|[,;.)](?!\d)|(?:và|còn|trong|rồi|cả\s+nước|toàn\s+quốc)\s))"
)
"""The form “từ áp chót vọt lên 30”."""
WORD_MOVE = cue(
    rf"(?<!\w)từ\s+(?P<old>nhất|nhì|ba|tư)(?P<total_old>)(?P<between>)\s+(?:{_MOVED}\s+)*(?:lên|xuống|về)\s+(?P<new>nhất|nhì|ba|tư)(?P<total>)(?!\w)"
)
"""The form “Hòa An từ ba lên nhì, Trùng Khánh từ nhì xuống ba”."""
MOVED_FROM_TO = cue(
    rf"(?<!\w){_MOVED}(?:\s+(?:hạng|bậc|mạnh|sâu|nhẹ|dần|tiếp))*,?\s+(?=từ)từ\s+(?P<old>\d{{1,2}})(?:\s*/\s*(?P<total_old>\d{{2}}))?(?P<between>)\s+(?:đến|tới|sang)\s+(?P<new>\d{{1,2}})(?:\s*/\s*(?P<total>\d{{2}}))?(?=\s*(?:$|[,;.)](?!\d)|(?:và|còn|trong|rồi|cả\s+nước|toàn\s+quốc)\s))"
)
"""The form “Đắk Lắk lại đi lên, từ 42 tới 31”."""
THROUGH_YEARS = cue(
    r"(?<!\d)20\d\d,?\s+(?:(?:tỉnh|thành\s+phố|bộ|địa\s+phương\s+này)\s+)?(?:(?:chỉ|mới|đã|lại|bất\s+ngờ|tiếp\s+tục)\s+)*(?:ở|là|(?P<moves>(?:lùi|tụt|rớt|rơi|trượt)(?:\s+(?:còn|xuống|về))?|(?:nhích|vươn|nhảy|leo|bật|bứt|tiến|vọt)\s+lên))\s+(?P<value>\d{1,2})(?![\d%]|[.,]\d|\s*(?:%|điểm|bậc|hạng|tỉnh|địa|chỉ|tiêu|nội|lĩnh|thủ|đơn))"
)
_COUNTS = cue(r"(?<!\w)(?:số(?!\s+hóa)|tỷ\s+lệ|tổng|lượng)\s[^.;]*$")
_FEWEST_YEARS = 2
_CAME_FROM = cue(r"\s*,?\s+từ\s+(?:vị\s+trí\s+|hạng\s+|thứ\s+|số\s+)+\d{1,2}(?!\s*(?:lên|xuống|về|đến|tới|\d|[.,]\d))")


class MoveScanner(Board):
    """Finds the moves from one place to another of one text."""

    def _rank_ranges(self) -> None:
        """The form “trong khoảng hạng 35 đến 38”: two bounds. Where a verb of motion stands before, it is a move."""
        for match in _RANK_RANGE.finditer(self.text):
            low, high = match["low"], match["high"]
            if not self.free(*match.span("low")) or not self.free(*match.span("high")) or small(low) >= small(high):
                continue
            if not match["within"] and _MOVED_BEFORE.search(self.text, max(0, match.start() - 20), match.start()):
                continue
            placed = _PLACE_WORD.search(self.text, max(0, match.start() - 60), match.end()) or (
                match.group().startswith("từ ") and _THEY_ARE.match(self.text, match.end())
            )
            if not low.isdigit() and not placed:
                self.take(*match.span())  # "thứ hai đến thứ sáu" are days
                continue
            sure = bool(match["within"] or match["about"])
            first = Figure(match.start(), match.end("low"), "rank", parse(str(small(low))), "rank", ">=", rule="range")
            last = Figure(match.start("high"), match.end(), "rank", parse(str(small(high))), "rank", "<=", rule="range")
            self.add(replace(first, certain=sure))
            self.add(replace(last, certain=sure))
            self.take(*match.span())
        self._group_ranges()

    def _group_ranges(self) -> None:
        """The form “cùng nằm trong nhóm 50-60”: two bounds."""
        for match in GROUP_RANGE.finditer(self.text):
            low, high = int(match["low"]), int(match["high"])
            if not self.free(*match.span()) or not 0 < low < high <= MOST_RANKED:
                continue
            if match["top"] and AIM.search(self.text, 0, match.start("low")):
                continue  # an aim "trong nhóm 10 đến 15" is met by any place up to the last one
            told = any(figure.kind == "rank" for figure in self.scan.figures)
            if match["weak"] != "nhóm" and not told and not _PLACE_SAID.search(self.text, 0, match.end("weak")):
                continue
            first = Figure(match.start(), match.end("low"), "rank", parse(match["low"]), "rank", ">=", rule="range")
            last = Figure(match.start("high"), match.end(), "rank", parse(match["high"]), "rank", "<=", rule="range")
            self.add(first)
            self.add(last)
            self.take(*match.span())

    def _rank_moves(self) -> None:
        """The forms “từ hạng 30 lên hạng 21", "từ 30 lên hạng 21”: two places, of two years."""
        for match in self.grammar["from_rank"].finditer(self.text):
            old = match["old"]
            if (old.isdigit() or old in SPELT_RANKS) or re.search(
                r"(?:thứ|hạng|vị\s+trí)\s+$", self.text[: match.start("old")]
            ):
                self._move(match)
        for match in MOVE_TO_PLACE.finditer(self.text):
            self._move(match)
        for match in WORD_MOVE.finditer(self.text):
            if _only_places_move_so(match):
                self._move(match)

    def _bare_moves(self) -> None:
        """The form “rơi từ 25 xuống 46” in a sentence that speaks of places."""
        for match in _MOVE.finditer(self.text):
            if self._speaks_of_places(match.start()) or _only_places_move_so(match):
                self._move(match)
        for match in FROM_END.finditer(self.text):
            if self.free(*match.span("figure")) and 0 < int(match["value"]) <= int(match["total"] or MOST_RANKED):
                total, place = int(match["total"]) if match["total"] else None, parse(match["value"])
                self.add(Figure(*match.span("figure"), "rank", place, "rank", total=total, rule="moved_to"))
        for match in (*TO_TOP.finditer(self.text), *TO_END.finditer(self.text)):
            if self.free(*match.span("old")) and 0 < int(match["old"]) <= MOST_RANKED:
                place = parse(match["old"])
                told = Figure(match.start(), match.end("old"), "rank", place, "rank", rule="from_to")
                self.add(replace(told, earlier=True))
        for match in MOVED_FROM_TO.finditer(self.text):
            if self._speaks_of_places(match.start()):
                self._move(match)
        self._elided_moves()
        for match in _MOVED_TO.finditer(self.text):
            if _PLACE_OF_ITS_OWN.search(self.text, 0, match.start()) and self.free(*match.span("value")):
                if 0 < int(match["value"]) <= int(match["total"] or MOST_RANKED):
                    total = int(match["total"]) if match["total"] else None
                    place = parse(match["value"])
                    self.add(Figure(match.start(), match.end(), "rank", place, "rank", total=total, rule="moved_to"))
                continue
            before = [figure for figure in self.scan.figures if figure.end <= match.start()]
            ranks = [figure for figure in before if figure.kind == "rank"]
            if (
                ranks
                and self.free(*match.span("value"))
                and 0 < int(match["value"]) <= int(match["total"] or MOST_RANKED)
                and (before[-1].kind == "rank" or before[-1].kind == "rank_change")
                and not re.search(r"[.]\s|;.*;", self.text[ranks[-1].end : match.start()])
            ):
                total = int(match["total"]) if match["total"] else None
                place = parse(match["value"])
                self.add(Figure(match.start(), match.end(), "rank", place, "rank", total=total, rule="moved_to"))
        for match in _MOVED_WITHIN.finditer(self.text):
            alone = not any(figure.kind == "rank" for figure in self.scan.figures)
            if alone and self.free(*match.span("value")) and 0 < int(match["value"]) <= MOST_RANKED:
                told = Figure(match.start("value"), match.end(), "rank", parse(match["value"]), "rank", rule="moved_to")
                self.add(replace(told, certain=False))
        for match in _OVERTAKEN.finditer(self.text):
            total = int(match["total"]) if match["total"] else None
            if self.free(*match.span("value")) and 0 < int(match["value"]) <= (total or MOST_RANKED):
                start, end = match.start("value"), match.end("total") if total else match.end("value")
                self.add(Figure(start, end, "rank", parse(match["value"]), "rank", total=total, rule="moved_to"))
        for match in _MOVED_WITH_SCORE.finditer(self.text):
            counted = _COUNTED.search(self.text, 0, match.start())
            if not counted and self.free(*match.span("value")) and 0 < int(match["value"]) <= MOST_RANKED:
                place = parse(match["value"])
                told = Figure(match.start("value"), match.end(), "rank", place, "rank", rule="moved_to")
                self.add(replace(told, certain=False))
        chain = [figure for figure in self.scan.figures if figure.rule in {"from_to", "moved_to"}]
        if len(chain) > 2 and chain[-1].rule == "moved_to" and not self.scan.years and self._of_one_course(chain):
            # "Từ hạng 47 leo lên 13, rồi rơi xuống 32": no reader can tell the years.
            self.scan.figures = [figure for figure in self.scan.figures if figure not in chain]

    def _of_one_course(self, chain: list[Figure]) -> bool:
        """Whether a place is reached from the one reached before it, with no name between the two."""
        ordered = sorted(chain, key=lambda figure: figure.start)
        return any(
            two.rule == "moved_to" and _THEN_MOVED.fullmatch(self.text, one.end, two.start) is not None
            for one, two in pairwise(ordered)
        )

    def _elided_moves(self) -> None:
        """The later ones of "Hà Giang từ vị trí 59 lên 54, Thái Nguyên 15 lên 11": behind a name, without "từ"."""
        found = [match for match in NAME_MOVED.finditer(self.text) if _only_places_move_so(match)]
        for match in found:
            if len(found) > 1 or self._speaks_of_places(match.start("old")):
                self._move(match)

    def _through_years(self) -> None:
        """The form “năm 2020 ở 35, năm 2021 lùi còn 38, năm 2022 nhích lên 33”: only places move like that."""
        found = [match for match in THROUGH_YEARS.finditer(self.text) if self.free(*match.span("value"))]
        if len(found) < _FEWEST_YEARS or not any(match["moves"] for match in found):
            return
        if _COUNTS.search(self.text, 0, found[0].start()):
            return
        for match in found:
            if 0 < int(match["value"]) <= MOST_RANKED:
                start, end = match.span("value")
                told = Figure(start, end, "rank", parse(match["value"]), "rank", rule="moved_to", certain=False)
                self.add(told)

    def _moved_from(self) -> None:
        """The form “tăng 9 bậc từ hạng 17”: a number of places, and the place of the year before."""
        for move in [figure for figure in self.scan.figures if figure.kind == "rank_change"]:
            match = _CAME_FROM.match(self.text, move.end)
            place = next(
                (
                    each
                    for each in self.scan.figures
                    if match and each.start < match.end() <= each.end and each.kind == "rank"
                ),
                None,
            )
            if place is not None and place.rule == "rank":
                self.scan.figures.remove(place)
                self.scan.figures.append(replace(place, rule="from_to", earlier=True))

    def _arrows(self) -> None:
        """The form “Bắc Giang: 31 → 2”: two places, of two years, where more than one pair stands or places are spoken of."""
        pairs = list(_ARROW.finditer(self.text))
        for match in pairs:
            if len(pairs) > 1 or self._speaks_of_places(match.start()):
                self._move(match)

    def _speaks_of_places(self, until: int) -> bool:
        return any(figure.kind == "rank" for figure in self.scan.figures) or bool(
            _PLACE_NOUN.search(self.text, max(0, until - 120), until)
        )

    def _move(self, match: re.Match[str]) -> None:
        old, new = match["old"], match["new"]
        if not self.free(*match.span("old")) or not self.free(*match.span("new")) or small(new) == 0:
            return
        if COUNT_FOLLOWS.match(self.text, match.end("new")) and not (
            match["total"] and self._speaks_of_places(match.start())
        ):
            return  # but "tụt 21 bậc, từ 31 xuống 52/63 tỉnh" tells places
        total = int(match["total"] or match["total_old"] or 0) or None
        if max(small(old), small(new)) > (total or MOST_RANKED):
            return
        end = match.end("total_old") if match["total_old"] else match.end("old")
        first = Figure(match.start(), end, "rank", parse(str(small(old))), "rank", total=total, rule="from_to")
        self.add(replace(first, earlier=True))
        place = parse(str(small(new)))
        self.add(Figure(match.end("between"), match.end(), "rank", place, "rank", total=total, rule="from_to"))


def _only_places_move_so(match: re.Match[str]) -> bool:
    """Whether "từ 16 vọt lên 10", "từ 10 tụt xuống 16" can be of nothing but places, whose first is the highest."""
    old, new = small(match["old"]), small(match["new"])
    verbs = match.string[match.end("between") : match.start("new")]
    return (new < old and _UPWARD.search(verbs) is not None) or (new > old and _DOWNWARD.search(verbs) is not None)


_UPWARD, _DOWNWARD = (
    cue(r"(?<!\w)lên(?!\w)"),
    cue(r"(?<!\w)(?:xuống|tụt|rớt|rơi|lùi|trượt)(?!\w)"),
)
