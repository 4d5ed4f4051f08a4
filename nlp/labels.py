"""Groups by their names: "thuộc nhóm trung bình cao", "ở nhóm thứ hai (trung bình cao)", "trong 25% tỉnh cao nhất"."""

import re

from nlp.board import Board
from nlp.figures import Figure
from nlp.patterns import cue

_ANOTHER_LABEL = cue(
    r"\s*(?:,|và|,\s*và)\s+(?:nhóm\s+)?(?P<label>trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất|(?:rất\s+tốt|tốt|khá|tương\s+đối\s+(?:thấp|cao)|trung\s+bình|thấp)(?=\s*(?:[.,;)(]|$|về\s|ở\s|trong\s|của\s)))(?!\w)"
)
"""The form “lần lượt thuộc nhóm trung bình cao và trung bình thấp”."""
QUARTER = cue(
    r"(?<!\w)(?:(?:nhóm|tốp|top|trong|thuộc)\s+)+(?:số\s+|các\s+)?(?P<share>25\s?%)\s+(?:số\s+|các\s+)?(?:tỉnh|địa\s+phương)(?:,\s+thành(?:\s+phố)?)?\s+(?:(?:có|đạt|điểm|số|chỉ|{indicator}|năm|20\d\d|đứng|xếp|cả\s+nước|kết\s+quả)\s+)*(?P<label>cao\s+nhất|thấp\s+nhất)(?!\w)"
)
NUMBERED_GROUP = cue(
    r"(?<!\w)(?:(?:thuộc|trong|vào|ở|sang|xếp|đứng|lên|xuống|là|về|từ)\s+|(?<=^)|(?<=[.;:]\s)|(?<=[-–+]\s))nhóm\s+(?:thứ\s+)?(?:[1-4]|nhất|hai|nhì|ba|tư|bốn|i{1,3}|iv)\s*[(,–-]\s*(?:nhóm\s+)?(?:(?:có\s+)?điểm(?:\s+số)?\s+)?(?P<label>trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)(?!\w)"
)
"""The form “nằm ở nhóm thứ hai (trung bình cao)”."""
_BY_NUMBER = {"2": "trung bình cao", "3": "trung bình thấp", "4": "thấp nhất"}
SUNK_TO = cue(
    r"(?<!\w)(?:xuống|tụt|rơi|rớt|lùi|trượt)\s+(?:(?:xuống|về|vào|tới)\s+)*nhóm\s+(?:thứ\s+)?(?P<number>[2-4])(?![\d%/]|[.,]\d|\s*\(|\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|bộ|sở|huyện|xã|phường|vị\s+trí))"
)
"""The form “PAPI rơi xuống nhóm 4”: nobody falls into the first four."""
LABEL_BEHIND = cue(
    r"(?<=\d\sđiểm)\s*[,(–-]\s*(?P<label>trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)(?=\s*(?:[;.)](?!\d)|$))"
)
_QUARTER_NAMED = cue(r"\d\s*điểm\s*[,(–-]\s*(?:nhóm\s+)?trung\s+bình[\s-]+(?:cao|thấp)(?!\w)")
"""The form “(3) Trách nhiệm giải trình 5,01 điểm, trung bình cao; (5) Thủ tục hành chính công 7,3 điểm, cao nhất”: one of four groups."""
_OF_POINTS = cue(r"(?<!\w)(?:papi|điểm(?:\s+số)?|chỉ\s+số|nội\s+dung|kết\s+quả|hiệu\s+quả\s+quản\s+trị)(?!\w)[^;.,]*$")
"""The form “điểm PAPI của An Giang ở mức trung bình thấp”: no level of incomes."""
_OF_A_YEAR = cue(
    r"\s+(?:\([^()]*\)\s*)?(?:(?:của|hồi|trong|ở)\s+)?(?:năm|kỳ|lần)\s+(?:20\d\d|ngoái|trước|liền\s+trước)(?!\w)"
)
"""The form “thuộc nhóm trung bình cao, so với nhóm trung bình thấp của năm 2023”."""
_ITS_BOUNDS = cue(
    r"(?:\s+(?:thì|chỉ|có|đạt|được|điểm(?:\s+số)?|dao\s+động|nằm|trong|là|mức|khoảng|với))*\s+(?:từ|trong\s+khoảng|dưới|trên)\s+\d"
)
"""Behind a group that opens a clause: “nhóm thấp nhất chỉ từ 40,8 đến 42,3 điểm”, what it holds."""
_LEVEL = cue(r"\s(?:mức|loại|ngưỡng)\s+trung\s+bình")
_OR_ANOTHER = cue(r"\s+hoặc\s")
"""Behind a group: "thuộc nhóm thấp nhất hoặc trung bình thấp", "thuộc nhóm tốt và khá" tell neither."""


IN_BRACKET = cue(r"(?<=\d)(?:\s*điểm)?\s*\((?P<label>trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)\)")
"""The forms “Hà Nội 43,03 (trung bình cao)” and, where a group was told before, “45,7 (cao nhất)”."""
_ELIDED = cue(
    r"(?:[,;:]|\svà|\scòn)\s+(?:(?:còn|riêng)\s+)?(?!(?:các|những|nhiều|một|trong|thuộc|tỉnh|địa\s+phương|từ|ở|so|với|và|hơn|hoặc|không|sang|lên|xuống|vào)\s)(?:tp\.\s*)?[^\W\d]+(?:\s+(?!thuộc\s|ở\s|từ\s|vào\s|với\s|tỉnh\s|lên\s|có\s|trong\s)(?:[-–]\s+)?[^\W\d]+){0,4}\s+nhóm\s+(?P<label>trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)(?=\s*(?:[,.;()]|$|(?:và|còn|với|chỉ|đạt|nhưng)\s))"
)
"""The form “Đà Nẵng thuộc nhóm trung bình cao, Cần Thơ nhóm cao nhất”, where a group was told before."""
_BARE_BEHIND = cue(
    r"(?:[,;]|\svà|\scòn)\s+(?:(?:còn|riêng)\s+)?(?!(?:các|những|nhiều|một|trong|thuộc|tỉnh|địa\s+phương|từ|ở|so|với|và|hơn|hoặc|không|sang|lên|xuống|vào)\s)[^\W\d]+(?:\s+(?!thuộc\s|ở\s|từ\s|vào\s|với\s|tỉnh\s|lên\s|có\s|trong\s|nhóm\s|mức\s)(?:[-–]\s+)?[^\W\d]+){0,4}?\s+(?:thì\s+|chỉ\s+|lại\s+)?(?P<label>trung\s+bình[\s-]+(?:cao|thấp))(?=\s*(?:[,.;)]|$|và\s|còn\s))"
)
"""The form “A và B cùng thuộc nhóm cao nhất, Cần Thơ trung bình cao”: only these two words can be nothing else."""
_FROM_TO = cue(
    r"(?<!\w)từ\s+(?:mức\s+|nhóm\s+|chỗ\s+(?:thuộc|ở)\s+nhóm\s+)?(?:(?:có\s+)?điểm\s+)?[\"“]?(?P<first>trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)[\"”]?(?:\s+(?:năm|kỳ)\s+(?:20\d\d|trước|ngoái))?,?\s+(?:đã\s+|chỉ\s+)?(?:(?:lên|xuống|sang|vào|về|tụt|rơi|vươn|thành|đến|tới|trở)\s+)+(?:mức\s+|nhóm\s+)?(?:(?:có\s+)?điểm\s+)?[\"“]?(?P<label>trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)(?!\w)"
)
"""The form “từ nhóm trung bình thấp lên trung bình cao”: the noun stands once, or not at all."""
_LABELLED_LINE = cue(
    r"\W*(?:(?:xếp|thuộc|phân)\s+)?nhóm(?:\s+(?:điểm|papi|xếp\s+hạng|đạt\s+điểm|kết\s+quả))*(?:\s+(?:năm\s+)?20\d\d)?\s*:\s*(?P<label>trung\s+bình[\s-]+(?:cao|thấp)|cao\s+nhất|thấp\s+nhất)\s*\.?\s*"
)
"""The line “Nhóm: Trung bình cao” of a profile."""
_MOVED = cue(r"trung\s+bình[\s-]+(?:cao|thấp)")

LAST_QUARTER = "the last quarter"
_QUARTER_OF_ALL = frozenset({15, 16})
"""How many of the 60 to 63 provinces are in each of PAPI's groups."""


def last_so_many(said: str, start: int, end: int, count: int) -> Figure:
    """The form “thuộc nhóm 16 tỉnh có điểm thấp nhất”: no place of one, but so many are the last of PAPI's four groups."""
    if count in _QUARTER_OF_ALL and said.endswith("nhất", start, end):  # "16 tỉnh cuối bảng" names no group
        return Figure(start, end, "group", None, None, label=LAST_QUARTER, rule="group")
    return Figure(start, end, "rank", None, "rank", ">=", from_bottom=count, rule="bottom_n")


LABELS = (QUARTER, NUMBERED_GROUP, SUNK_TO, LABEL_BEHIND)
"""What tells a group before any place is looked for."""


class LabelScanner(Board):
    """Finds the groups of one text that have names."""

    def _quarters(self) -> None:
        """The form “trong 25% tỉnh có điểm PAPI cao nhất”: the first or the last of four groups, not a place."""
        for match in QUARTER.finditer(self.text):
            if self.free(*match.span("share")) and self.free(*match.span("label")):
                label = " ".join(match["label"].split())
                self.add(Figure(*match.span(), "group", None, None, label=label, rule="group"))
        for match in NUMBERED_GROUP.finditer(self.text):
            if self.free(*match.span("label")):
                label = " ".join(re.sub(r"[\s-]+", " ", match["label"]).split())
                self.add(Figure(match.start("label"), match.end(), "group", None, None, label=label, rule="group"))
        for match in SUNK_TO.finditer(self.text) if "papi" in self.text else ():
            if self.free(*match.span()):
                label = _BY_NUMBER[match["number"]]
                self.add(Figure(*match.span(), "group", None, None, label=label, rule="group"))

        named = list(LABEL_BEHIND.finditer(self.text)) if _QUARTER_NAMED.search(self.text) else []
        for match in named:
            if self.free(*match.span("label")):
                label = " ".join(re.sub(r"[\s-]+", " ", match["label"]).split())
                self.take(*match.span("label"))
                self.scan.figures.append(Figure(*match.span("label"), "group", None, None, label=label, rule="group"))

    def _groups(self) -> None:
        line = _LABELLED_LINE.fullmatch(self.text)
        if line is not None:
            label = " ".join(re.sub(r"[\s-]+", " ", line["label"]).split())
            self.add(Figure(line.start("label"), line.end("label"), "group", None, None, label=label, rule="labelled"))
        for match in self.grammar["group"].finditer(self.text):
            level = _LEVEL.search(match.group()) is None or match["label"][:10] == "trung bình" != match["label"]
            if match.group().startswith("nhóm") and _ITS_BOUNDS.match(self.text, match.end()):
                continue
            level = level or _OF_POINTS.search(self.text, 0, match.start()) is not None
            against = match.group().startswith("với")
            if against and not _OF_A_YEAR.match(self.text, match.end()):
                continue
            joined = _ANOTHER_LABEL.match(self.text, match.end())
            in_turn = "lần lượt" in self.text or "tương ứng" in self.text
            either = (joined is not None and not in_turn) or _OR_ANOTHER.match(self.text, match.end()) is not None
            if level and self.free(*match.span("label")) and not either:
                self.add(
                    Figure(
                        match.start(),
                        match.end(),
                        "group",
                        None,
                        None,
                        label=" ".join(re.sub(r"[\s-]+", " ", match["label"]).split()),
                        rule="group",
                        earlier=against or match.group().startswith("từ"),
                    )
                )
                while joined is not None:
                    self.scan.figures = [each for each in self.scan.figures if each.start != joined.start("label")]
                    label = " ".join(re.sub(r"[\s-]+", " ", joined["label"]).split())
                    self.add(Figure(joined.start("label"), joined.end(), "group", None, label=label, rule="group"))
                    joined = _ANOTHER_LABEL.match(self.text, joined.end())
        self._moves_of_group()
        told = any(figure.kind == "group" for figure in self.scan.figures)
        for match in (*IN_BRACKET.finditer(self.text), *self._elided(told=told)):
            if (told or "papi" in self.text or match["label"][:10] == "trung bình") and self.free(*match.span("label")):
                label = " ".join(re.sub(r"[\s-]+", " ", match["label"]).split())
                start, end = match.span("label")
                self.add(Figure(start, end, "group", None, None, label=label, rule="group"))

    def _elided(self, *, told: bool) -> list[re.Match[str]]:
        """Groups whose noun is left out behind one that was told."""
        elided = _ELIDED.finditer(self.text) if told or "papi" in self.text else ()
        return [*elided, *(_BARE_BEHIND.finditer(self.text) if told else ())]

    def _moves_of_group(self) -> None:
        """The form “từ nhóm trung bình thấp lên trung bình cao”: the group of the year before and that of the year told."""
        for match in _FROM_TO.finditer(self.text) if _MOVED.search(self.text) else ():
            if "nhóm" not in match.group() and "papi" not in self.text[: match.start()]:
                continue  # "thu nhập từ trung bình thấp lên trung bình cao"
            for group in ("first", "label"):
                if self.free(*match.span(group)):
                    label = " ".join(re.sub(r"[\s-]+", " ", match[group]).split())
                    start = match.start() if group == "first" else match.start("label")
                    self.add(
                        Figure(
                            start,
                            match.end(group),
                            "group",
                            None,
                            None,
                            label=label,
                            rule="group",
                            earlier=group == "first",
                        )
                    )
