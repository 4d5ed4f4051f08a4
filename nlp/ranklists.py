"""Places whose numbers share one rank word: "xếp thứ 15, 27 và 30", "thứ hạng: 2020 (27), 2021 (31)"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.board import COUNT_FOLLOWS, MOST_RANKED, Board
from nlp.figures import SPELT, Figure, small
from nlp.moves import _MOVE
from nlp.numbers import parse
from nlp.patterns import cue
from nlp.yearlists import spelt_out, year_lists

_IN_BRACKETS = cue(
    r"\((?:xếp\s+|đứng\s+)?(?:thứ\s+hạng|hạng|vị\s+trí|thứ)\s+(?:thứ\s+)?\d{1,2}(?:/\d{2})?(?:\s+(?:cả\s+nước|toàn\s+quốc))?\)"
)
_PLACES_LISTED = cue(
    r"(?<!\w)(?:xếp\s+hạng|thứ\s+hạng|xếp\s+thứ|đứng\s+thứ|hạng|vị\s+trí)\s+(?:[^\W\d]+\s+){0,3}?(?:dưới|sau|trên|ngoài|trong|từ|thấp|cao)\s+(?:[^\W\d]+\s+){0,2}?(?:\d{1,2}\s*,?\s+)?(?:trở\s+(?:lên|xuống|đi)\s*,?\s+)?(?:(?:bao\s+)?gồm|là|như|:)(?=[^.;()\d]{3,60}\(\d{1,2}\),?\s(?:và\s+)?[^.;()\d]{3,60}\(\d{1,2}\))"
)
"""The form “năm lĩnh vực xếp hạng sau 40, gồm cải cách thể chế (52), tài chính công (44)”: places in brackets."""
_RANKED_BESIDE = cue(
    r"(?<!\w)(?:(?:xếp|đứng)\s+(?:ngay\s+)?(?:trên|sau|dưới|trước)|(?:chỉ|còn|mới|vẫn|cũng|đều)\s+(?:hơn|kém|thua|trên|sau|đứng\s+trên|đứng\s+sau)(?:\s+được)?|(?:cùng(?:\s+với)?|bên\s+cạnh|không\s+xa)(?:\s+(?:các\s+tỉnh|hai\s+tỉnh|tỉnh))?)\s(?=[^.;:()\d]{3,60}\(\d{1,2}\))"
)
"""The forms “tỉnh xếp sau Lào Cai (15), Sơn La (38)", "chỉ hơn An Giang (57)”: places in brackets."""
RANKED_BEHIND = cue(
    r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|vị\s+trí|hạng|xếp|đứng|thứ)\s[^.;()]{1,60}[,–-]\s+(?:(?:chỉ|thua|kém|hơn|ngay)\s+)*(?:trên|sau|dưới|trước|thua|kém)\s+(?:cả\s+)?(?=[^.;:()\d]{3,40}\(\d{1,2}\))"
)
"""The form “đứng cuối vùng, sau cả Kon Tum (52) và Gia Lai (47)”: the same."""
_PLACES_IN_BRACKET = cue(
    r"(?:vị\s+trí|thứ\s+hạng)\s+(?:[^\W\d]+\s+|20\d\d\s+){0,6}\((?:(?:vị\s+trí|hạng|thứ|từ)\s+)*(?P<all>\d{1,2}(?:(?:\s*,\s+|\s+và\s+|,\s*và\s+)\d{1,2})+)\)"
)
"""The form “hai vị trí cuối bảng (62 và 63) là A và B”."""
_BARE_BRACKETS = cue(
    r"[\w%]\s*\((?P<value>\d{1,2})(?:\)|(?=\s*[,;–-]\s+(?:áp\s+chót|cuối|chót|đội\s+sổ|kế\s+chót|(?:tăng|giảm|tụt|lùi|lên|xuống)\s+\d{1,2}\s*(?:bậc|hạng|\)))))"
)
PART_OF_TABLE = cue(
    r"(?<!\w)(?:(?:ở|trong|thuộc|nằm|là)\s+(?:phần|nửa|nhóm|tốp|top|góc|khúc|đoạn)\s+(?:dưới|cuối|đầu|trên|giữa|sau)(?:\s+(?:bảng|danh\s+sách|cả\s+nước|của|xếp\s+hạng))*|(?:lọt|vào|nằm\s+trong|ngoài|trong)\s+(?:tốp|top|nhóm)\s+\d{1,2}(?:\s+[^\W\d]+){0,3}?)\s*(?:là|gồm(?:\s+có)?|có|:|như)\s(?=[^.;:()\d]{3,60}\(\d{1,2}[,)][^.;:()]{0,20}\)?,?\s(?:và\s+)?[^.;:()\d]{3,60}\(\d{1,2}[,)])"
)
"""The form “ở phần dưới bảng là Ninh Thuận (37), Quảng Ngãi (53) và Phú Yên (62, áp chót)”: places in brackets."""
_LISTED = cue(
    rf"\s*(?:,|và|,\s*và)\s*(?P<place>(?:(?:vị\s+trí|thứ|hạng)\s+)*)(?:(?P<word>{SPELT})(?!\w)(?!\s+(?:(?:19|20)\d\d|ngoái|trước|nay|qua|sau)(?!\w))|(?P<value>\d{{1,3}})(?:(?:/|\s+(?:trên|trong)\s+(?:tổng\s+)?(?:số\s+)?)(?P<total>\d{{2}})(?!\d)|(?![\d%]|[.,]\d|\s*(?:điểm|bậc|tỉnh|chỉ))))"
)
_ENDS_LIST = cue(r"\s*(?:$|[.;)](?!\d))|,\s+(?=(?:còn|trong\s+khi|nhưng|riêng|tăng|giảm|đều|cùng)\s)")
"""Behind the last of "hạng 41 và 48": nothing that is counted."""
_LAST_MONTH = cue(r"(?<!\w)(?:tháng|quý|tuần)\s+(?:trước|liền\s+trước)(?!\w)")
"""What stood in another month is no place of the year."""
_HEADED = cue(r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|vị\s+trí|(?<!\w\s)hạng(?!\s+mục))(?!\s+(?:thứ|số)?\s*\d)(?!\w)")
_BY_YEAR = cue(
    r"(?:(?:19|20)\d\d|\(\s*(?:năm|kỳ|lần)\s+(?:(?:công\s+bố|đánh\s+giá)\s+)?(?:ngoái|(?:liền\s+)?trước))\s*(?:\(|:|là|–|-)\s*(?P<value>\d{1,2}(?:/\d{2})?)(?=\s*(?:$|[,;|)](?!\d)|[.](?!\d)|và\s))"
)
_IN_TURN = cue(
    r"(?:(?P<placed>(?<!\w)(?:xếp|đứng|(?:ở|giữ|chiếm|về)(?=\s+(?:các\s+)?(?:hạng|vị\s+trí|thứ))|(?:hai|ba|bốn|các|những)\s+(?:thứ\s+hạng|vị\s+trí|thứ\s+bậc)\s+(?:này|ấy|đó|trên|tương\s+ứng)))|lần\s+lượt|tương\s+ứng)\s+(?:(?:là|ở|các|thứ|hạng|vị\s+trí|xếp|đứng|cán\s+mốc|cán|mốc|giữ|chiếm|nằm|về|lên|xuống|từ|tụt|đạt|rơi|của|về|chỉ\s+số|\w+\s+index|{indicator}|:)\s*)*(?P<all>\d{1,2}(?:/\d{2})?(?:(?:,\s+(?:và\s+|rồi\s+)?|\s+(?:và|rồi)\s+)(?:lại\s+|xuống\s+|lên\s+)?\d{1,2}(?:/\d{2})?)+)(?=\s*(?:$|[,;.)](?!\d)|(?:trên(?!\s+\d)|ở|trong|của|vào|tại|về|cả|toàn|theo|{indicator})\s))"
)
_PLACE_TOLD = cue(
    r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|hạng(?!\s+mục)|vị\s+trí|xếp|đứng|áp\s+chót|thứ(?=\s+\d)|đầu\s+bảng|cuối\s+bảng|chót\s+bảng|quán\s+quân|dẫn\s+đầu)(?!\w)"
)
"""What speaks of places before a bare list of numbers."""
_BEST_PLACE = cue(
    r"(?<!\w)(?:vị\s+trí|thứ\s+hạng|thứ\s+bậc)\s+(?:cao|thấp|tốt|kém|tệ|đẹp)\s+nhất(?:\s+(?:của\s+(?:tỉnh|thành\s+phố)|từng\s+có|từ\s+trước\s+(?:đến|tới)\s+nay))*\s*(?:là\s+|:\s*)(?P<value>\d{1,2})\s*,\s+(?:vào\s+|của\s+|hồi\s+)?năm\s+20\d\d(?!\d)"
)
"""The form “Vị trí thấp nhất là 21, năm 2018; vị trí tốt nhất là 4, năm 2022”."""
_PLACE_THEN = cue(
    r"(?<!\w)(?:(?:năm\s+)?(?:19|20)\d\d|năm\s+(?:ngoái|nay|trước(?:\s+đó)?|liền\s+trước)|(?:kỳ|lần)\s+(?:này|(?:liền\s+)?trước)|trước\s+đó\s+(?:một|1|hai|2)\s+năm|(?:một|hai|ba|bốn|năm|[1-5])\s+năm\s+(?:trước|sau)(?:\s+đó)?|nay|hiện\s+nay|đến\s+nay)\s*(?:,?\s+(?:(?:tỉnh|địa\s+phương|đơn\s+vị|nơi|thành\s+phố|huyện|sở|bộ)\s+(?:này|ấy|đó)|tỉnh|thành\s+phố|con\s+số\s+này|thứ\s+hạng\s+này)\s+)?(?:mới\s+|chỉ\s+|vẫn\s+|còn\s+|đã\s+|lại\s+)*(?:là|ở|lên|xuống|(?:tụt|rớt|lùi|giảm|rơi)(?:\s+(?:xuống|còn|về))?|(?:vươn|nhảy|leo|nhích|bò|tăng|trở|bật|bứt|tiến)\s+(?:lên|lại)|về|giữ|(?<=năm\snay)|(?<=kỳ\snày)|(?<=lần\snày))\s+(?P<value>\d{1,2}(?:/\d{2})?)(?=\s*(?:$|[,;)](?!\d)|[.](?!\d)|với\s+\d|(?:và|rồi)\s+(?:(?:đến|sang|tới)\s+)?năm\s))"
)
"""The form “xếp thứ 40 về PCI, trước đó một năm là 61”: a place behind a year, the word for it said before."""
_INSTEAD = cue(
    r"(?<!\w)(?:thay\s+vì|thay\s+cho|chứ\s+không\s+(?:còn|phải)(?:\s+là)?|không\s+còn\s+là)\s+(?:ở\s+)?(?P<value>\d{1,2}(?:/\d{2})?)(?=\s+(?:như\s+|của\s+|hồi\s+|ở\s+)*(?:năm|kỳ|lần)\s)"
)
"""The form “đứng 46, thay vì 62 như năm 2020”."""
VALUE_BETWEEN = cue(
    r"(?<!\d)(?!(?:19|20)\d\d(?!\d)|\d{1,2}\s+(?:bậc|hạng)(?!\w))\d|(?<!\w)(?:điểm|tỷ\s+lệ|kết\s+quả|(?<!con\s)số\s+(?!này)\w+)(?!\w)"
)
"""Another number, or what it would be the number of."""
_FRACTION_IN_BRACKET = cue(r"\(\d{1,2}/\d{2}\)")
_OF_YEAR = cue(
    r"(?<![\w.,/-])(?P<value>\d{1,2}(?:/\d{2})?)\s*\(\s*(?:các\s+)?(?:năm\s+)?(?:19|20)\d\d(?:\s*(?:,|và|lẫn)\s*(?:năm\s+)?20\d\d)*\s*\)"
)
_MOVED_THROUGH = cue(
    r"(?<!\w)(?:tuột|tụt|trượt|rơi|rớt|lùi|đi\s+xuống|đi\s+lên|leo|vươn|nhích|thăng|lên\s+hạng|xuống\s+hạng)(?:\s+(?:dần|liên\s+tục|hạng|từng\s+năm|mạnh|sâu|qua\s+các\s+năm|đều|đặn))*\s*:\s*$"
)
"""The form “từ đó, tỉnh tuột dần: 13 (2020), 19 (2021), 23 (2022)”."""
_BEFORE_YEAR = cue(
    r"(?<![\w.,/%-])(?P<value>\d{1,2}(?:/\d{2})?)\s+(?:của\s+|hồi\s+|vào\s+|trong\s+)?năm\s+20\d\d(?!\d)"
)
_TO_NEXT_YEAR = cue(
    r"\s*(?:,|;|và|rồi|,\s*và)\s*(?:(?:lên|xuống|còn|tới)\s+)*"
    r"|\s*(?:,|;)?\s*(?:(?!(?:điểm|tỷ|số|dự|mô|thủ|người|hồ|khi)\s)[^\W\d]+\s+){0,4}?(?:lên|xuống|còn|ở|về|xếp|đứng|là|giữ|tới)\s+"
)
_LOOSE = cue(
    r"(?<![\w.,/%-])(?P<value>\d{1,2})(?:\s?/\s?(?P<total>\d{2}))?(?=\s*(?:$|[,;.)](?!\d)|\((?!\d)|\((?=\d{1,3}[.,]\d{1,4}\s*(?:điểm|%)?\s*[),;]|(?:19|20)\d\d\s*:)|[–-]\s(?!\d)|(?:với(?=\s+\d)|và|còn|trong\s+khi|nhưng|rồi|là|thì|cả\s+nước|toàn\s+quốc)\s|(?:trong|ở|về|trên|tại|theo)\s+(?:bảng|xếp\s+hạng|bộ\s+chỉ\s+số|chỉ\s+số|{indicator})(?!\w)))"
)
_NEXT_OF_YEAR = cue(
    r"\s+(?:của\s+|hồi\s+)?năm\s+20\d\d\s*(?:,|;|và|rồi|,\s*và)\s*(?:(?:còn|lên|xuống|và|rồi)\s+)*(?P<value>\d{1,2})(?=\s+(?:của\s+|hồi\s+)?năm\s+20\d\d)"
)
"""The form “hạng 52 năm 2017, 49 năm 2018 và 55 năm 2019”."""
_LABELLED = cue(
    r"(?:nội\s+dung|chỉ\s+số|trụ\s+cột|trục|tiêu\s+chí|lĩnh\s+vực|mục|chương|điều|khoản|phụ\s+lục|bảng|hình|biểu|(?<!quyền\s)(?<!tế\s)(?<!hội\s)(?<!tầng\s)(?<!lực\s)(?<!thức\s)(?<!đổi\s)số|khối|loại|mức|mức\s+độ|nhóm|quý|vùng|dự\s+án|quốc\s+lộ|khu\s+vực|lần|kỳ|câu|bước|tổ|khóa|cấp|hơn|kém|thêm|gần|khoảng|trên|dưới)\s+$"
)
"""Before a number that names or counts something: "chỉ số nội dung 5 (Thủ tục hành chính công)"."""
_PLACE_NUMBER = cue(r"\d{1,2}(?:/\d{2})?")


_OF_THE_NEXT = cue(
    r"(?:,|;|và|,\s*và|còn)\s+(?:thứ\s+|hạng\s+)?(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?(?=\s+(?:chỉ\s+số\s+)?(?:par[\s-]?index|{indicator})(?!\w)(?!\s+(?:thành|là|đạt|xếp|đứng|tăng|giảm))|\s+(?:(?:của|trong|trên|ở|tại)\s+)?(?:cả\s+nước|toàn\s+quốc|(?:toàn\s+)?(?:vùng|khu\s+vực)(?!\s*\d))(?!\w)|\s+về\s+(?!đích|nước|nhà|quê|đây|đến|tay|hưu)\w|\s+(?:ở|tại|với)\s+(?:chỉ\s+số\s+|bảng\s+)?(?:{indicator}|par|ict|index|cải\s+cách|chuyển\s+đổi|năng\s+lực|mức\s+độ|sự\s+hài|hiệu\s+quả|đổi\s+mới|hài\s+lòng)(?!\w))"
)
"""The form “xếp thứ 7 về PCI, 25 về PAR INDEX và 12 về SIPAS”: the places behind share its rank word."""


_OF_SOMEBODY = cue(r"\s+của\s")
_PLACE_OF_NEXT = cue(
    r"(?<=\w)(?<!\d)(?:,|và|,\s*và|\s+và)\s+(?P<value>\d{1,2})(?:/(?P<total>\d{2}))?(?=\s+của\s+(?!năm|kỳ|lần)\w)"
)


_OUT_OF_ALL = cue(
    r"(?:[,;:(–-]\s*|(?<=\s))(?:(?:vẫn|chỉ|là|ở|giữ(?:\s+nguyên)?|còn|hiện|dừng)\s+)*(?P<place>(?P<value>\d{1,2})\s+trên\s+(?:tổng\s+(?:số\s+)?)?(?P<total>63|64|61|62|60|34))(?=\s*(?:tỉnh(?:,?\s*thành(?:\s+phố)?)?|địa\s+phương)?\s*(?:,(?!\s*thành)|[.;)]|$))"
)


class RankListScanner(Board):
    """Finds the ranks of one text that stand in a list."""

    def _bracketed(self) -> None:
        """The later places of "6,85 điểm (hạng 47), 7,02 điểm (32), 5,44 điểm (57)", which leave the rank word to the first."""
        for match in _PLACES_IN_BRACKET.finditer(self.text):
            for one in _PLACE_NUMBER.finditer(self.text, match.start("all"), match.end("all")):
                if self.free(*one.span()) and 0 < int(one.group()) <= MOST_RANKED:
                    self.add(Figure(*one.span(), "rank", parse(one.group()), "rank", rule="rank"))
        said = _IN_BRACKETS.search(self.text) or _PLACES_LISTED.search(self.text) or _RANKED_BESIDE.search(self.text)
        said = said or RANKED_BEHIND.search(self.text) or PART_OF_TABLE.search(self.text)
        for match in _BARE_BRACKETS.finditer(self.text, said.end()) if said else ():
            if self.free(*match.span()) and 0 < int(match["value"]) <= MOST_RANKED:
                place = parse(match["value"])
                self.add(Figure(match.start("value"), match.end("value"), "rank", place, "rank", rule="rank"))

    def _ranks_of_years(self) -> None:
        """The forms “thứ hạng PCI: 2020 (27), 2021 (31)” and "thứ hạng các năm … lần lượt là 27, 31 và 2"."""
        if _PLACE_TOLD.search(self.text) is None:
            return
        found = list(_BY_YEAR.finditer(self.text)) + list(_OF_YEAR.finditer(self.text))
        by_year = list(self._before_their_years())
        found += by_year
        told_before = any(figure.kind == "rank" and figure.certain for figure in self.scan.figures)
        spans = [match.span("value") for match in found] if len(found) > 1 or _HEADED.search(self.text) else []
        told: list[tuple[int, int]] = list(spans) if told_before else []
        if len(spans) > 1 and _MOVED_THROUGH.search(self.text, 0, spans[0][0]):
            told += spans
        told += [match.span("value") for match in by_year if _PLACE_TOLD.search(self.text, 0, by_year[0].start())]
        for match in _BEST_PLACE.finditer(self.text):
            if self.free(*match.span("value")):
                span = (match.start("value"), match.end())  # the year stands inside the figure
                self.add(Figure(*span, "rank", parse(match["value"]), "rank", rule="rank"))
        for match in (*found, *_PLACE_THEN.finditer(self.text), *_INSTEAD.finditer(self.text)):
            if self._told_a_place(match.start(), told) and not self.text.endswith("so với ", 0, match.start()):
                told.append(match.span("value"))
                spans.append(match.span("value"))
        for match in _IN_TURN.finditer(self.text):
            numbers = [
                (match.start("all") + one.start(), match.start("all") + one.end())
                for one in _PLACE_NUMBER.finditer(match["all"])
            ]
            if match["placed"] or _PLACE_TOLD.search(self.text, 0, match.start()):
                told += numbers
            spans += numbers
        moves = [match.span() for match in _MOVE.finditer(self.text)] if spans else []
        spans = [span for span in spans if not any(start < span[0] < end for start, end in moves)]
        for start, end in spans:
            place = int(self.text[start:end].partition("/")[0])
            if self.free(start, end) and 0 < place <= MOST_RANKED:
                if (start, end) not in told and not _HEADED.search(self.text, 0, start):
                    continue
                self.add(Figure(start, end, "rank", parse(str(place)), "rank", rule="rank"))

    def _before_their_years(self) -> Iterator[re.Match[str]]:
        """The form “giảm hạng: 31 năm 2020, 44 năm 2021 và 52 năm 2022”: two numbers at least, each with its year behind it."""
        numbers = list(_BEFORE_YEAR.finditer(self.text))
        for one, two in pairwise(numbers):
            if _TO_NEXT_YEAR.fullmatch(self.text, one.end(), two.start()):
                yield one
                yield two

    def _told_a_place(self, position: int, told: list[tuple[int, int]]) -> bool:
        """Whether the last number before a position is a place, or one of those ``told`` of years."""
        ends = [end for _, end in told if end <= position]
        if ends and not VALUE_BETWEEN.search(self.text, max(ends), position):
            return True
        bracket = None
        for bracket in _FRACTION_IN_BRACKET.finditer(self.text, 0, position):  # noqa: B007  # the last one counts
            pass
        if bracket is not None and not VALUE_BETWEEN.search(self.text, bracket.end(), position):
            return _PLACE_TOLD.search(self.text, 0, bracket.start()) is not None  # "áp chót (16/17), năm 2023 là 14"
        before = [figure for figure in self.scan.figures if figure.end <= position]
        return (
            bool(before) and before[-1].kind == "rank" and not VALUE_BETWEEN.search(self.text, before[-1].end, position)
        )

    def _loose_numbers(self) -> None:
        """Small numbers that end a list member and that nothing has taken: "Gia Lai 45, Kon Tum 54"."""
        for match in _LOOSE.finditer(self.text):
            place, total = int(match["value"]), int(match["total"]) if match["total"] else None
            if (
                self.free(*match.span())
                and 0 < place <= (total or MOST_RANKED)
                and not _LABELLED.search(self.text, max(0, match.start() - 16), match.start())
            ):
                start, end = match.span()
                rank = parse(str(place))
                self.scan.loose.append(Figure(start, end, "rank", rank, "rank", total=total, rule="row"))

    def _out_of_all(self) -> None:
        """The form “đạt 76,54 điểm, vẫn 61 trên 63 tỉnh, thành phố.”: all units and the place among them, without its word."""
        for match in _OUT_OF_ALL.finditer(self.text):
            if self.free(*match.span("place")) and 0 < int(match["value"]) <= int(match["total"]):
                value, total = parse(match["value"]), int(match["total"])
                self.add(Figure(*match.span("place"), "rank", value, "rank", total=total, rule="rank"))

    def _listed_ranks(self) -> None:
        """The forms “lần lượt xếp thứ 15, 27 và 30”, "các vị trí 59, 60 và 61": the numbers that share one rank word."""
        self._ranks_before_years()
        self._out_of_all()
        self._of_the_next()
        ranks = [f for f in self.scan.figures if f.rule in {"rank", "ordinal"} and f.value is not None]
        if not ranks:
            return
        in_turn = "lần lượt" in self.text or "tương ứng" in self.text
        monthly = _LAST_MONTH.search(self.text) is not None
        year_runs = {len(spelt_out(match)) for match in year_lists(self.text)}
        for figure in ranks:
            position, last = figure.end, int(figure.value or 0)
            matches = list(self._places_behind(position))
            of_years = len(matches) + 1 in year_runs
            for match in matches:
                group = "word" if match["word"] else "value"
                place = small(match[group])
                follows = place == last + 1 and not COUNT_FOLLOWS.match(self.text, match.end())
                if not self.free(*match.span(group)) or place == 0:
                    break
                ends = match["value"] and not monthly and _ENDS_LIST.match(self.text, match.end())
                if not (follows or of_years or ends or (in_turn and (match["value"] or match["place"]))):
                    break
                total = int(match["total"]) if match["total"] else figure.total
                rank = parse(str(place))
                start, rule, sure = match.start(group), figure.rule, figure.certain
                self.add(Figure(start, match.end(), "rank", rank, "rank", total=total, rule=rule, certain=sure))
                last = place

    def _of_the_next(self) -> None:
        """The later places of "xếp thứ 7 về PCI, 25 về PAR INDEX và 12 về SIPAS", "so với hạng 14 của A và 30 của B"."""
        if not any(figure.kind == "rank" for figure in self.scan.figures):
            return
        for match in (*_OF_THE_NEXT.finditer(self.text), *_PLACE_OF_NEXT.finditer(self.text)):
            before = [figure for figure in self.scan.figures if figure.end <= match.start()]
            if match.re is _PLACE_OF_NEXT.pattern and not (before and _OF_SOMEBODY.match(self.text, before[-1].end)):
                continue
            if (
                before
                and before[-1].kind == "rank"
                and self.free(*match.span("value"))
                and 0 < int(match["value"]) <= MOST_RANKED
            ):
                start, end = match.start("value"), match.end("total") if match["total"] else match.end("value")
                total = int(match["total"]) if match["total"] else before[-1].total
                self.add(Figure(start, end, "rank", parse(match["value"]), "rank", total=total, rule="rank"))

    def _ranks_before_years(self) -> None:
        """The later places of "hạng 52 năm 2017, 49 năm 2018 và 55 năm 2019"."""
        for figure in [figure for figure in self.scan.figures if figure.rule == "rank" and figure.value is not None]:
            position = figure.end
            while match := _NEXT_OF_YEAR.match(self.text, position):
                if not self.free(*match.span("value")):
                    break
                rank = parse(match["value"])
                self.add(Figure(match.start("value"), match.end("value"), "rank", rank, "rank", rule="rank"))
                position = match.end("value")

    def _places_behind(self, position: int) -> Iterator[re.Match[str]]:
        while match := _LISTED.match(self.text, position):
            yield match
            position = match.end()
