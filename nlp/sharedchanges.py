"""Changes that share a verb, a unit or a score with what stands before them: "tăng 9 bậc, Tây Ninh thăng 12", "7,24 điểm (+0,52)"."""

from decimal import Decimal

from nlp.board import COUNTED_BETWEEN, MOST_RANKED, Board
from nlp.figures import SPELT, Figure, comparator_of, small
from nlp.numbers import decimals, parse
from nlp.patterns import cue
from schema.fact import Comparator, FactUnit

_AMOUNT = cue(r"\d{1,2}")
_BARE_CHANGE = cue(
    r"(?<!\w)(?:(?P<up>tăng|thăng|nhích|tiến|cải\s+thiện|cộng)|giảm|tụt|mất|lùi|rớt|sụt|hạ|rơi|đánh\s+rơi|trừ)(?:\s+(?:được|thêm|tới|đến|những|mất|chỉ|lên|xuống|tiếp|hạng))*\s+(?P<value>\d{1,2})(?:\s*\(bậc\))?(?=\s*(?:$|[,;.)](?!\d)|(?:và|còn|trong\s+khi|nhưng|so(?:\s+với)?)\s))"
)
_JOINT = cue(r"\s*(?:,|;|và|còn|,\s*(?:và|còn))\s+")
_SPELT_CHANGE = cue(
    r"(?<!\w)(?:(?P<up>tăng|thăng|nhích|tiến)|giảm|tụt|mất|lùi|rớt|sụt)(?:\s+(?:được|thêm|tới))?\s+(?P<value>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s*(?:[;.)]|$))"
)
_ADDED_STEPS = cue(
    rf"(?<!\w)(?:thêm|được)\s+(?:được\s+)?(?P<value>\d{{1,2}}|{SPELT})\s+bậc(?!\w)(?!\s+(?:nữa|so\s+với\s+mục|thang|lương|học|đào\s+tạo))"
)
"""The last of "năm 2018 lên 8 bậc, năm 2019 lên 11 bậc và năm 2020 thêm 5 bậc"."""
_NAME_AND_STEPS = cue(
    r"\s*(?:[;,]|[;,]?\s+và)\s+(?:(?:(?!(?:tăng|giảm|tụt|lên|xuống|hơn|kém|trên|dưới|sau|cách|mỗi|từ|còn|có|là|và|thì|nếu|vượt|thua|rồi|trong|so|để|cả|sẽ|mục|chỉ|kế|thêm|được|bị|gần|khoảng)\s)[^\s,;.:()\d]+\s+){2,6}|(?:còn\s+)?(?:{indicator})\s+(?:là\s+)?)(?P<value>\d{1,2})\s+bậc(?=\s*(?:[,;.)]|$)|\s+và\s)"
)
_PLACE_MOVED = cue(
    r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|(?<!\d\s)hạng|vị\s+trí)\s+(?:(?:của\s+)?(?:tỉnh|thành\s+phố|bộ)\s+)?(?:(?:lại|thì|cũng|đã|chỉ|vẫn|bị|được|có)\s+)*(?:(?P<up>tăng|thăng|nhích|cải\s+thiện)|giảm|tụt|mất|lùi|rớt|sụt|trượt)(?:\s+(?:được|thêm|tới|đến|mất|những))*\s+(?P<value>\d{1,2})(?=\s*(?:$|[,;.)](?!\d)|(?:và|còn|trong\s+khi|nhưng|so(?:\s+với)?)\s))"
)
_REACHED = cue(
    r"(?:\s+so(?:\s+với)?\s+(?:(?:năm|kỳ|lần)\s+(?:trước|ngoái)|(?:năm\s+)?20\d\d))?\s*,?\s*(?:(?:nên|và|chỉ|nay|hiện|đã|rơi|tụt|lùi|nhảy|leo|vươn)\s+)*(?:còn|lên|xuống|về)\s+(?:(?:tận|mức|tới|đến)\s+)?(?P<place>(?P<value>\d{1,2})(?:\s*/\s*(?P<total>\d{2}))?)(?=\s*(?:$|[,;.)](?!\d)|(?:và|còn|trong\s+khi|nhưng|với|cả\s+nước|toàn\s+quốc)\s))"
)
SIGNED_BRACKET = cue(
    r"(?<=\d)\s*(?P<unit>điểm|%)\s*\(\s*(?P<figure>(?P<sign>[+−–-])(?P<value>\d{1,2}[.,]\d{1,4}))(?=\s*[),;])"
)
"""The form “68,45 điểm (+1,87)”: the same, in a bracket of its own."""
_POINTS = cue(r"(?P<value>\d{1,2}(?:[.,]\d{1,4})?)(?!\d)")
NEXT_AMOUNT = cue(
    r"(?:\s+so\s+(?:với\s+)?(?:(?:năm\s+)?20\d\d|(?:cùng\s+kỳ(?:\s+năm\s+(?:trước|ngoái))?|(?:năm|kỳ|lần(?:\s+công\s+bố)?|đợt)\s+(?:liền\s+)?(?:trước|ngoái))(?:\s+đó)?)|\s+(?:chỉ\s+)?sau\s+(?:một|hai|ba|bốn|\d)\s+năm|\s+(?:(?:{indicator})(?=\s*[,v])|(?:ở|về|tại|với|đối\s+với)\s(?:(?!\s(?:và|đạt|lên|xuống)\s)[^,;.\d]){2,60}?)(?:\s(?:năm\s+)?20\d\d)?)\s*(?:,\s*và|,|và)\s+(?P<value>\d{1,2}(?:[.,]\d{1,4})?)(?:\s+(?P<places>bậc|hạng|vị\s+trí)|\s*(?:%|điểm(?:\s+phần\s+trăm|\s+%)?))(?=\s+(?:(?:nếu\s+)?so(?:\s+với)?|ở|về|tại|với|đối\s+với)\s|\s+(?:{indicator})(?!\w))"
)
_SIGNED_BARE = cue(r"\(\s*(?P<sign>[+−-])(?P<value>\d{1,2}[.,]\d{1,4})(?=\s*[),;])")
_SIGNED_ALONE = cue(r"(?<=[^\W\d]\s)(?P<sign>[+−-])(?P<value>\d[.,]\d{1,4})(?=\s*(?:[;,.)](?!\d)|$)|\s+và\s)")
"""The form “Hỗ trợ doanh nghiệp +0,71; Đào tạo lao động -0,44 và Tiếp cận đất đai -0,12”: two at least."""
"""The later amounts of "tài chính công (-1,9 điểm), thể chế (+0,6)", which leave the unit to the first."""
_BESIDE_PLACE = cue(
    r"\s*[,;(]\s*(?:(?P<up>tăng|thăng)|giảm|tụt|rớt|lùi|mất)\s+(?P<value>\d{1,2})(?=\s*\)|\s*(?:[.;](?!\d)|$)|\s+so\s+(?:với\s+)?(?:năm|kỳ|20\d\d)(?!\w))"
    r"|\s*[,;]\s*(?:(?P<higher>lên)|xuống)\s+(?P<places>\d{1,2})(?=\s*\))"
)
_IN_BRACKET = cue(
    r"(?<!\w)(?:(?P<up>tăng|thăng|cải\s+thiện|lên|vươn|leo|nhảy|tiến)|tụt|giảm|lùi|rớt|rơi|sụt|xuống|trượt)(?:\s+(?:thứ|hạng|bậc|vị\s+trí|mạnh|sâu|nhẹ|nhiều|nhanh|vượt\s+bậc|đáng\s+kể|ấn\s+tượng))+\s*\((?P<figure>(?:(?:tới|đến|thêm|những|đúng)\s+)?(?P<value>\d{1,2})\s+(?:bậc|hạng|vị\s+trí))(?=\s*[),;])"
)
_NEXT_BRACKET = cue(
    r"\s*\)\s*(?:,\s*và|[,;]|và)\s+(?:(?!(?:tăng|giảm|đạt|xếp|đứng|còn|đều|có|chỉ)\s)[^\s()\d,;:.]+\s+){1,8}\(\s*(?P<verb>(?:tăng|giảm|thêm|bớt)\s+(?:thêm\s+)?)?(?P<figure>(?P<value>\d{1,2}[.,]\d{1,4})(?:\s*(?P<unit>điểm(?:\s+phần\s+trăm)?|%))?)(?=\s*\))"
)
_SMALL_CHANGE = 3
"""Points; behind a comma a smaller number that follows so many places is a change too, a larger one a score."""

MOST_PERCENT = 25
"""No province scores so little."""


_THAN_BEFORE = cue(r"\s*(?:,\s*)?(?:so\s+(?:với\s+)?)?(?:(?:kết\s+quả|cùng|mức|của)\s+)*(?:năm|kỳ|lần|20\d\d)(?!\w)")
_MOST_IN_TURN = 50
"""Percents that a list of changes can tell: by such a share indices between nought and one do move."""
_MOST_FAR = 2
"""Points that components lose or gain where the verb stands with the word for them: "hai chỉ số giảm là X và Y, lần lượt 0,12 và 0,31 điểm"."""
_MOST_SHARED = 12
"""Points that several gain by one verb, where no word says that they are told in turn: "tăng 1,2% và 2,61%"."""
_MOST_OF = {
    "changes_in_turn": _MOST_IN_TURN,
    "in_turn_changes": _MOST_IN_TURN,
    "far_changes": _MOST_FAR,
    "shared_changes": _MOST_SHARED,
}


class SharedChangeScanner(Board):
    """Finds the changes that leave their verb or their unit to the figure before them."""

    @staticmethod
    def _unit(text: str) -> FactUnit:
        unit = " ".join(text.split())
        if unit in {"điểm %", "điểm%", "điểm phần trăm"}:
            return "percentage_points"
        return "percent" if unit in {"%", "phần trăm"} else "points"

    def _comparator(self, phrase: str | None) -> Comparator:
        return comparator_of(phrase) if phrase else "="

    def _listed_changes(self) -> None:
        """The forms “lần lượt tăng 4, 7 và 12 bậc", "cùng tăng hạng (13 và 7 bậc)”: amounts that share one verb and one unit."""
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
        self._brackets_in_row()
        for figure in [figure for figure in self.scan.figures if figure.kind == "score_change"]:
            match = self.grammar["elided_change"].match(self.text, figure.end)
            if match and figure.value is not None and self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if figure.value > 0 else -1)
                self.add(Figure(match.start("value"), match.end(), "rank_change", value, "places", rule="rank_change"))

    def _brackets_in_row(self) -> None:
        """The later amounts of "Tính minh bạch (tăng 0,12 điểm), Chi phí thời gian (0,08)", which leave the verb to the first."""
        for change in [figure for figure in self.scan.figures if figure.kind == "score_change"]:
            end, most = change.end, _MOST_FAR if change.unit == "points" else MOST_PERCENT
            while match := _NEXT_BRACKET.match(self.text, end):
                end = match.end()
                if match["verb"]:
                    continue  # read with its own verb
                amount = parse(match["value"])
                if amount > most or not self.free(*match.span("value")):
                    break
                value = amount * (1 if (change.value or 0) > 0 else -1)
                unit = self._unit(match["unit"]) if match["unit"] else change.unit
                places = decimals(match["value"])
                self.add(Figure(*match.span("figure"), "score_change", value, unit, places=places, rule="score_change"))  # fmt: skip

    def _changes_beside_places(self) -> None:
        """The form “(hạng 29, giảm 14)”: so many places behind a place, where the bracket or the clause ends."""
        for place in [figure for figure in self.scan.figures if figure.kind == "rank" and figure.comparator == "="]:
            match = _BESIDE_PLACE.match(self.text, place.end)
            if match and self.free(place.end, match.end()):
                value = parse(match["value"] or match["places"]) * (1 if match["up"] or match["higher"] else -1)
                start = match.end() - len(match.group().lstrip(" ,;("))
                self.add(Figure(start, match.end(), "rank_change", value, "places", rule="rank_change"))

    def _moves_in_brackets(self) -> None:
        """The form “chỉ PAPI tụt hạng (8 bậc)”: how far, in the bracket behind the verb."""
        for match in _IN_BRACKET.finditer(self.text):
            if self.free(*match.span("figure")):
                value = parse(match["value"]) * (1 if match["up"] else -1)
                self.add(Figure(match.start(), match.end("figure"), "rank_change", value, "places", rule="rank_change"))

    def _places_moved(self) -> None:
        """The form “điểm tăng 2,15 nhưng hạng lại tụt 3”: how far a place moved, without the word for the steps."""
        for match in _PLACE_MOVED.finditer(self.text):
            if self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if match["up"] else -1)
                self.add(Figure(match.start(), match.end("value"), "rank_change", value, "places", rule="rank_change"))

    def _places_reached(self) -> None:
        """The form “sụt 17 hạng, còn 42”: where so many places have led."""
        for change in [figure for figure in self.scan.figures if figure.kind == "rank_change"]:
            match = _REACHED.match(self.text, change.end)
            if match and self.free(*match.span("value")) and 0 < int(match["value"]) <= MOST_RANKED:
                total = int(match["total"]) if match["total"] else None
                start, place = match.start("value"), parse(match["value"])
                self.add(Figure(start, match.end("place"), "rank", place, "rank", total=total, rule="rank"))

    def _elided_places(self) -> None:
        """The later amounts of "Đồng Nai thăng 9 bậc, Tây Ninh thăng 12; Bình Phước mất 11", which leave the unit to the first."""
        self._moves_in_brackets()
        self._changes_beside_places()
        self._places_moved()
        self._places_reached()
        first = next((figure for figure in self.scan.figures if figure.kind == "rank_change"), None)
        self._before_their_unit()
        self._behind_names()
        for match in (
            _ADDED_STEPS.finditer(self.text, first.end) if first is not None and (first.value or 0) > 0 else ()
        ):
            if self.free(*match.span("value")):
                steps = Decimal(small(match["value"]))
                self.add(Figure(match.start(), match.end(), "rank_change", steps, "places", rule="rank_change"))
        for match in _SPELT_CHANGE.finditer(self.text, first.end) if first is not None else ():
            if self.free(*match.span("value")):
                moved = Decimal(small(match["value"]) * (1 if match["up"] else -1))
                self.add(Figure(match.start(), match.end("value"), "rank_change", moved, "places", rule="rank_change"))  # fmt: skip
        for match in _BARE_CHANGE.finditer(self.text, first.end) if first is not None else ():
            told = max(figure.end for figure in self.scan.figures if figure.end <= match.start())
            if self.free(*match.span("value")) and not COUNTED_BETWEEN.search(self.text, told, match.start()):
                value = parse(match["value"]) * (1 if match["up"] else -1)
                self.add(Figure(match.start(), match.end("value"), "rank_change", value, "places", rule="rank_change"))

    def _behind_names(self) -> None:
        """The later amounts of "Bình Thuận cũng thăng 21 bậc; Hậu Giang 18 bậc và Sơn La 15 bậc", which leave the verb to the first."""
        for change in [figure for figure in self.scan.figures if figure.kind == "rank_change"]:
            end = change.end
            while match := _NAME_AND_STEPS.match(self.text, end):
                if not self.free(*match.span("value")):
                    break
                value = parse(match["value"]) * (1 if (change.value or 0) > 0 else -1)
                self.add(Figure(match.start("value"), match.end(), "rank_change", value, "places", rule="rank_change"))
                end = match.end()

    def _before_their_unit(self) -> None:
        """The first amounts of "tương ứng tăng 5, giảm 2 và tăng 9 bậc", which leave the unit to the last."""
        changes = {figure.start: figure for figure in self.scan.figures if figure.kind == "rank_change"}
        for match in reversed(list(_BARE_CHANGE.finditer(self.text)) if changes else []):
            joint = _JOINT.match(self.text, match.end("value"))
            if joint and joint.end() in changes and self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if match["up"] else -1)
                start = match.start()
                changes[start] = Figure(start, match.end("value"), "rank_change", value, "places", rule="rank_change")
                self.add(changes[start])

    def _signed_changes(self) -> None:
        """The form “Tính minh bạch (+0,21 điểm)”: a sign makes an amount a change."""
        first: Figure | None = None
        for match in self.grammar["signed_change"].finditer(self.text):
            if self.free(*match.span("value")) and self.text[: match.start()].strip():
                value = parse(match["value"]) * (1 if match["sign"][0] in "+▲△↑⬆" else -1)
                places = decimals(match["value"])
                self.add(Figure(match.start(), match.end(), "score_change", value, self._unit(match["unit"]), places=places, rule="score_change"))  # fmt: skip
                first = first or self.scan.figures[-1]
        signed = list(_SIGNED_ALONE.finditer(self.text))
        for match in signed if len(signed) > 1 else ():
            if self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if match["sign"] == "+" else -1)
                places = decimals(match["value"])
                self.add(Figure(match.start("sign"), match.end("value"), "score_change", value, "points", places=places, rule="score_change"))  # fmt: skip
        bare = list(_SIGNED_BARE.finditer(self.text, 0 if first is None else first.end))
        for match in bare if first is not None or len(bare) > 1 else ():
            if self.free(*match.span("value")):
                value = parse(match["value"]) * (1 if match["sign"] == "+" else -1)
                places, unit = decimals(match["value"]), "points" if first is None else first.unit
                self.add(Figure(match.start("sign"), match.end("value"), "score_change", value, unit, places=places, rule="score_change"))  # fmt: skip

    def _changes_in_turn(self) -> None:
        """The forms “tăng tương ứng 2,1% và 1,8%", "đều giảm điểm, lần lượt 2,1 và 3,4 điểm”: amounts that share one verb."""
        turn = "lần lượt" in self.text or "tương ứng" in self.text
        names = ("changes_in_turn", "in_turn_changes", "far_changes") if turn else ()
        turns = {name: self.grammar[name] for name in (*names, "shared_changes")}
        for name, match in [(name, match) for name, turn in turns.items() for match in turn.finditer(self.text)]:
            amounts = [
                amount for amount in _POINTS.finditer(self.text, *match.span("list")) if self.free(*amount.span())
            ]
            if (
                name == "changes_in_turn"
                and match["sign"].endswith("hơn")
                and not _THAN_BEFORE.match(self.text, match.end())
            ):
                continue  # "A và B thấp hơn, lần lượt 36,19 và 36,02 điểm": what they have, not by how much
            most = _MOST_OF[name]
            if any(parse(amount["value"]) > most for amount in amounts):
                continue
            if not match["unit"] and not all(decimals(amount["value"]) for amount in amounts):
                continue  # points have decimals where no unit says that they are points
            for amount in amounts:
                value = parse(amount["value"]) * (1 if match["up"] else -1)
                unit, places = self._unit(match["unit"] or ""), decimals(amount["value"])
                self.add(Figure(*amount.span(), "score_change", value, unit, places=places, rule="score_change"))

    def _shared_by_the_next(self) -> None:
        """The later amounts of "cải thiện 2 bậc so với năm 2023 và 6 bậc so với năm 2022", which share the verb of the first."""
        for figure in [figure for figure in self.scan.figures if figure.kind.endswith("_change")]:
            end = figure.end
            while match := NEXT_AMOUNT.match(self.text, end):
                places = match["places"] is not None
                amount = parse(match["value"])
                if not self.free(*match.span("value")) or places != (figure.kind == "rank_change"):
                    break
                if not places and amount > MOST_PERCENT:
                    break
                value = amount * (1 if (figure.value or 0) > 0 else -1)
                digits = 0 if places else decimals(match["value"])
                start, end = match.start("value"), match.end()
                sign = figure.comparator
                self.add(Figure(start, end, figure.kind, value, figure.unit, sign, places=digits, rule=figure.rule))

    def _signed_brackets(self) -> None:
        """The form “68,45 điểm (+1,87)”: by how much the score before the bracket has moved."""
        for match in SIGNED_BRACKET.finditer(self.text):
            if self.free(*match.span("value")):
                value, places = parse(match["value"]) * (1 if match["sign"] == "+" else -1), decimals(match["value"])
                unit = self._unit(match["unit"])
                self.add(Figure(*match.span("figure"), "score_change", value, unit, places=places, rule="score_change"))  # fmt: skip
