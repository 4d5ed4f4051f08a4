"""One sentence's numbers, typed: figures, years, streaks and totals; everything else is taken off the table."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from nlp.board import Scan, Streak
from nlp.bracketplaces import (
    _AGAINST_YEAR,
    _BESIDE_SCORE,
    _IN_SCORES_BRACKET,
    _YEAR_IN_BRACKET,
    AIM_IN_BRACKET,
    WHOLE_IN_BRACKET,
    WORD_IN_BRACKET,
    YEAR_BEFORE_IN_BRACKET,
    BracketPlaceScanner,
)
from nlp.changes import BESIDE_PLACE, COMPARED_YEAR, SHORT_OF_BEFORE, SIGNED_BESIDE
from nlp.english import EnglishScan
from nlp.figures import _COUNTED, _NOISE, _STREAK, Figure, _grammar, comparator_of, small, told_exactly
from nlp.labels import IN_BRACKET, LABELS, LabelScanner
from nlp.language import is_english, may_be_english
from nlp.leads import mask_of
from nlp.moves import (
    _ARROW,
    _MOVE,
    _MOVED_TO,
    _MOVED_WITHIN,
    _RANK_RANGE,
    GROUP_RANGE,
    MOVE_TO_PLACE,
    MOVED_FROM_TO,
    NAME_MOVED,
    THROUGH_YEARS,
    TO_TOP,
    WORD_MOVE,
)
from nlp.numbers import decimals, is_year, parse
from nlp.patterns import Gate, cue
from nlp.periods import YearScanner
from nlp.ranklists import (
    _IN_BRACKETS,
    _LOOSE,
    _PLACE_TOLD,
    _PLACES_IN_BRACKET,
    _PLACES_LISTED,
    _RANKED_BESIDE,
    PART_OF_TABLE,
    RANKED_BEHIND,
)
from nlp.ranks import _PODIUM, RankScanner
from nlp.retyped import retyped
from nlp.scoremoves import BESIDE_BEFORE, SCORE_ARROW, ScoreMoveScanner
from nlp.sharedchanges import NEXT_AMOUNT, SIGNED_BRACKET
from nlp.tops import IN_TURN, SUPERLATIVES
from nlp.yearplaces import IN_STEP_WITH_YEARS, YearPlaceScanner
from schema.fact import Comparator

_DIGIT = cue(r"\d")
_STREAK_WORD = cue(r"liên|liền|tiếp\s+tục|vẫn|năm\s+thứ|lần\s+thứ")
_WORTH = cue(
    r"(?<!\w)(?:(?:vị\s+trí|ngôi|ngôi\s+vị)\s+(?:này|đó|ấy)|nhất|nhì|đầu|cuối|chót|bét|quán\s+quân|á\s+quân|vô\s+địch|trên\s+cùng|nhóm|top|tốp|thứ\s|hạng|đội\s+sổ|số\s+một|vàng|bạc|vương|khoa|đăng\s+quang|chốt|đáy|đuôi|đèn\s+đỏ|sau\s+cùng|bậc|(?:đứng|xếp|về|hạng)\s+ba(?!\w)|khép\s+lại)"
)
"""Without any of these and without a digit a sentence has no figure."""
_SOME_OF_THEM = cue(
    r"\s+(?:(?:được\s+|bị\s+)?xếp\s+loại|loại|có(?!\s+(?:cung\s+cấp\s+)?dịch\s+vụ\s+công)|đạt|tăng|giảm|dưới|trên(?!\s+địa\s+bàn)|nằm|lọt|vượt|được\s+chấm|cải\s+thiện|tụt|giữ|rớt|mất|lùi|thăng|sụt|bị|không|chưa|vươn|bứt|đi\s+(?:lên|xuống|lùi|ngang))(?!\w)"
)
_ALL_OF_THEM = cue(r"(?:bình\s+quân|trung\s+bình|của|trong\s+số|trong|cả|tất\s+cả|toàn\s+bộ)\s+(?:số\s+)?$")
"""Around a number of units: "16 bộ có kết quả trên 80%" counts some, "bình quân 18 bộ đạt" all."""
_HELD_AGAINST = cue(
    r"(?:cao|thấp|kém|nhỏ|lớn|nhiều|nhỉnh|khá|ít)?\s*hơn\s+(?:so\s+(?:với\s+)?)?(?:mức|con\s+số|kết\s+quả|số)\s+\d"
)
_OF_ANOTHER = cue(r"\s*(?:\)\s*)?(?:của|năm|hồi|cùng|ở)\s+(?:\w+\s+){0,3}?(?:năm|kỳ|lần|tỉnh|\d{4})")
_MORE_THAN_BEFORE = cue(r"(?:cao\s+|thấp\s+|nhiều\s+)?(?:hơn|kém)\s+\d")
_MEMBERS = cue(r"(?<!\w)(?:gồm|chỉ|có|còn|thêm)\s+(?:có\s+|cả\s+)?$")
"""The form “Nhóm thứ hai gồm 2 bộ": a part of the table is counted, not the table."""
_BOTH_TABLES = cue(
    r"(?<![\d.,/])(?P<all>\d{2,3})\s+(?:đơn\s+vị|cơ\s+quan)(?!\w)[^.;\d]{0,60}?\s(?:gồm|bao\s+gồm|trong\s+đó)(?:\s+có)?\s*:?\s*(?P<first>\d{1,2})\s+(?P<one>sở)(?!\w)[^.;\d]{0,60}?(?:,|;|\svà)\s+(?P<second>\d{1,3})\s+(?P<two>huyện|địa\s+phương|xã|phường|quận)(?!\w)"
)
"""The form “25 đơn vị được đánh giá gồm 16 sở, ban, ngành và 9 huyện, thành phố”: the parts of one sum."""
_ALL_HERE = cue(
    r"(?<!\w)(?:bảng\s+xếp\s+hạng|ddci)\s(?:[^.;,:]{0,40}\s)?(?:có|gồm)\s+$|(?:toàn\s+(?:tỉnh|thành\s+phố)|cả\s+tỉnh|trên\s+địa\s+bàn(?:\s+tỉnh|\s+thành\s+phố)?)\s+(?:hiện\s+)?có\s+$"
)
_ONE_MORE, _ONE_BEFORE = cue(r"\s+[-–—]\s+\d"), cue(r"\d(?:\s*%|\s*điểm)?\s+[-–—]\s+$")
_EVERY_PROVINCE = "63"
"""So many there were: "63 tỉnh, thành đạt trung bình 84,79%" counts all of them."""
_UNITS_RANKED = cue(
    r"\d{1,2} (?:(?:/|trên\s)\s*(?:tổng\s+(?:số\s+)?)?\d+\s*)?(?:tỉnh|địa|bộ|đơn|thành|cơ|sở|huyện|quận|thị).*|\d{1,3} (?:xã|phường).*"
)
_SOME_OF_ALL = cue(
    r"\s*(?:còn\s+lại|khác|kia|dẫn\s+đầu|đứng\s+đầu|đầu\s+bảng|cuối\s+bảng|đứng\s+cuối|xếp\s+cuối|cao\s+nhất|thấp\s+nhất|tốt\s+nhất|(?:có\s+)?điểm\s+(?:cao|thấp))(?!\w)"
)
_COUNTED_SPELT = cue(
    r"(?<!\w)(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)\s+(?:tỉnh|địa\s+phương|thành\s+phố|đơn\s+vị|huyện|quận|xã|phường|bộ(?!\s+(?:chỉ|tiêu|phận|máy|mặt)))(?!\s+(?:này|trên|đó|nói|kể|đều|cùng|lần|ấy)(?!\w))(?=\s+(?:có|để\s+(?:chỉ\s+số|điểm|xảy)|làm|đạt|được|xếp|dưới|trên|tăng|giảm|tụt|vượt|chỉ|mới|chưa|không))"
    r"|(?<!\w)(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)\s+(?:tỉnh|huyện|quận|xã|phường|sở)(?:,\s+(?:ban|ngành|thành(?:\s+phố)?|thị\s+xã|huyện|phường|thị\s+trấn|quận))+(?=\s+(?:đều\s+|cùng\s+)?(?:có|đạt|được|dưới|trên|vượt))"
)
_OF_RULES = cue(r"\s+(?:phạt|trừ|cộng|thưởng|liệt|ưu\s+tiên|chuẩn|khuyến\s+khích|tối\s+đa)(?!\w)")
"""Behind points that a rule gives or takes: "bị 17 điểm phạt"."""
_WHOLE_IN_TURN = cue(r"(?:;|,|,?\s+và)\s+(?P<value>\d{1,3})(?=\s*(?:[;.)](?!\d)|,\s|$|điểm(?!\w)|và\s))")
_FAR_OFF = 25
"""Values of one list are nearer to each other than this."""
_BARE_LEAD = cue(
    r"(?:đạt|là|với|:|\(|điểm\s+số|giá\s+trị|điểm|được|mức|ngưỡng|mốc|chỉ\s+số|(?:xếp|đứng|hạng|vị\s+trí)?\s*(?:thứ|hạng)\s+\w+(?:/\d+)?\s*\()\s*(?:gần\s+|khoảng\s+|trên\s+|hơn\s+)?$"
)
_SHARE_OF_MOST = cue(
    r"(?:\d[.,]\d{1,2}\s?/\s?\d{1,3}(?:[.,]\d)?(?:\s*điểm)?|\d\s?/\s?\d{1,3}\s*điểm)\s*(?:[,;]?\s*\(\s*(?:đạt\s+|tương\s+đương\s+|bằng\s+|tỷ\s+lệ\s+)*|,\s+(?:tương\s+đương|tức|bằng)\s+)(?P<share>\d{1,3}(?:[.,]\d{1,2})?\s*%)\s*(?:\)|(?=[,.;]|$))"
)
"""The form “17,8/18 điểm (98,9%)”: the same once more, as a share of the most."""
_OUT_OF_POINTS = cue(
    r"\d[.,]\d{1,2}\s?/\s?\d{1,2}(?:[.,]\d{1,2})?\s*điểm|(?<!\w)(?:điểm\s+)?(?:tối\s+đa|tuyệt\s+đối)\s*\(?\d{1,2}\s?/\s?\d{1,2}(?!\d)"
)
_SURVEYED = ("khảo ", "giám ", "quan ")
"""Before "sát" in "con số khảo sát là 91%", which is no "close to"."""
_STARS = cue(r"\s*(?:sao|lần|lượt|ha|km|tỷ|tỉ|triệu|nghìn|đồng|người|giờ|ngày|tháng)(?!\w)")
_MOST_OF_A_PART = 25
"""Beyond it a fraction of whole numbers is a place."""
_OUT_OF_PLACES, _PLACES_TOLD = (
    cue(r"\d{1,2}\s*/\s*60"),
    cue(r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|vị\s+trí|thứ\s+bậc|hạng)(?!\w)"),
)
"""The form “thứ hạng của tỉnh trong PAPI 20/60”: so many were ranked, no maximum of points."""
_TOTAL_SAID = cue(
    r"(?<!\w)(?:(?:kéo|nâng|đưa|tăng)\s+(?:số\s+)?điểm\s+(?:[^\W\d]+\s+){1,5}?(?:\d{3}\s+)?lên|tổng\s+(?:số\s+)?điểm|tổng\s+điểm\s+số|điểm\s+số|số\s+điểm)(?:\s+(?:chung|của\s+tỉnh|papi|pci|pgi|ddci|đạt|là|từ|trên|dưới|hơn|vượt|ở|mức|mốc|gần|khoảng|quanh|xấp\s+xỉ|tầm|tối\s+thiểu|ít\s+nhất|không\s+dưới|không\s+thấp\s+hơn|không\s+kém|lên|được|chỉ|còn|phải|luôn|đều|cùng|cũng|vẫn))*\s+(?P<value>\d{2,3})(?=\s*(?:$|[,;.)\"”](?!\d)|(?:trở\s+lên|và|trong|vào|đến|năm|để|thì|tương)(?!\w)))"
)


class _Scanner(RankScanner, BracketPlaceScanner, YearPlaceScanner, LabelScanner, ScoreMoveScanner, YearScanner):
    """Finds all typed numbers of one text."""

    def run(self, *, digits: bool, figures: bool = True) -> Scan:
        text, mask = self.text, mask_of(self.text)
        for match in _STREAK.finditer(text) if _STREAK_WORD.search(text) else ():
            count = match["nth"] or match["count"]
            self.scan.streaks.append(
                Streak(match.start(), match.end(), small(count) if count else 2, still=bool(match["still"]))
            )
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
        for step, counted, bits in self._steps():
            if (digits or not counted) and (not bits or mask & bits):
                step(self)
        self.scan.figures = retyped(text, self.scan.figures)
        return self.scan

    @classmethod
    @cache
    def _steps(cls) -> tuple[tuple[Callable[["_Scanner"], None], bool, int], ...]:
        """What is looked for, in order: whether it is told in digits, and by the bits of which patterns, if not by any.

        Each step leaves the characters that it takes to none of those behind it.
        """
        grammar = _grammar()

        def told_by(*names: str) -> Gate:
            return Gate(*(grammar[name] for name in names))

        steps: tuple[tuple[Callable[[_Scanner], None], bool, Gate | None], ...] = (
            (cls._quarters, True, Gate(*LABELS)),
            (cls._rank_ranges, False, Gate(_RANK_RANGE, GROUP_RANGE)),
            (cls._rank_moves, False, Gate(grammar["from_rank"], MOVE_TO_PLACE, WORD_MOVE)),
            (cls._arrows, True, Gate(_ARROW)),
            (cls._score_moves, True, told_by("from_score")),
            (cls._score_arrows, True, Gate(SCORE_ARROW)),
            (cls._beside_the_one_before, True, Gate(BESIDE_BEFORE)),
            (cls._first_places, False, Gate(IN_TURN)),
            (cls._tops, False, told_by("top")),
            (cls._ranks, False, Gate(_PODIUM, *(grammar[name] for name in ("from_bottom", "rank", "ordinal")))),
            (cls._listed_ranks, False, None),
            (cls._places_of_year_lists, True, Gate(IN_STEP_WITH_YEARS)),
            (cls._ranks_of_years, True, Gate(_PLACE_TOLD)),
            (cls._bare_moves, True, Gate(_MOVE, _MOVED_TO, _MOVED_WITHIN, NAME_MOVED, MOVED_FROM_TO, TO_TOP)),
            (cls._through_years, True, Gate(THROUGH_YEARS)),
            (
                cls._bracketed,
                True,
                Gate(_IN_BRACKETS, _PLACES_IN_BRACKET, _PLACES_LISTED, _RANKED_BESIDE, RANKED_BEHIND, PART_OF_TABLE),
            ),
            (cls._beside_scores, True, Gate(_BESIDE_SCORE, _IN_SCORES_BRACKET)),
            (
                cls._beside_places_of_years,
                True,
                Gate(_AGAINST_YEAR, _YEAR_IN_BRACKET, YEAR_BEFORE_IN_BRACKET, AIM_IN_BRACKET),
            ),
            (cls._change_ranges, True, told_by("change_range")),
            (cls.amount_ranges, True, told_by("amount_range")),
            (cls._signed_changes, True, told_by("signed_change")),
            (cls.short_of_before, False, Gate(SHORT_OF_BEFORE)),
            (
                cls._changes_in_turn,
                True,
                told_by("changes_in_turn", "in_turn_changes", "far_changes", "shared_changes"),
            ),
            (cls._changes, False, told_by("rank_change", "bare_places", "arrow", "compared_change", "score_change")),
            (cls.added, True, told_by("added")),
            (cls.raised, True, told_by("raised")),
            (cls._beside_places, True, Gate(BESIDE_PLACE)),
            (cls._listed_changes, True, told_by("listed_changes")),
            (cls._elided_changes, True, None),
            (cls._elided_places, True, None),
            (cls._shared_by_the_next, True, Gate(NEXT_AMOUNT)),
            (cls._signed_brackets, True, Gate(SIGNED_BRACKET)),
            (cls._counts, True, None),
            (cls._scores, True, told_by("range", "score")),
            (cls._out_of_maximum, True, told_by("of_maximum")),
            (cls._lone_fractions, True, told_by("fraction")),
            (cls._bare_changes, True, Gate(grammar["bare_change"], SIGNED_BESIDE)),
            (cls._bare, True, told_by("bare")),
            (cls._words_in_brackets, True, Gate(WORD_IN_BRACKET)),
            (cls._whole_in_turn, True, Gate(_WHOLE_IN_TURN)),
            (cls._wholes_in_brackets, True, Gate(WHOLE_IN_BRACKET)),
            (cls._totals_said, True, Gate(_TOTAL_SAID)),
            (cls._loose_numbers, True, Gate(_LOOSE)),
            (
                cls._superlatives,
                False,
                Gate(*SUPERLATIVES, *(grammar[name] for name in ("first", "second", "third", "second_last", "last"))),
            ),
            (cls._started_from, False, None),
            (cls._moved_from, True, told_by("rank_change")),
            (cls._groups, False, Gate(IN_BRACKET, grammar["group"])),
        )
        return tuple((step, counted, 0 if gate is None else gate.bits) for step, counted, gate in steps)

    def _before(self, start: int, end: int) -> tuple[Comparator, int]:
        """The comparator of a number and where the figure begins with it."""
        after_least, after_most = (
            self.grammar["at_least"].match(self.text, end),
            self.grammar["at_most"].match(self.text, end),
        )
        match = self.grammar["comparator"].search(self.text, max(0, start - 30), start)
        if match and match["word"].startswith("sát") and self.text.endswith(_SURVEYED, 0, match.start()):
            match = None
        begin = match.start() if match else start
        if after_least:
            return ">=", begin
        if after_most:
            return "<=", begin
        if match and _OF_ANOTHER.match(self.text, end) and _HELD_AGAINST.match(self.text, match.start()):
            return "=", start  # "thấp hơn mức 7,35 điểm của năm 2022": what is compared with is told exactly
        if match and told_exactly(self.text, match, start):
            return "=", begin
        if match and match["word"] not in {"từ", "độ", "ước", "đạt từ"}:
            return comparator_of(match["word"]), begin
        return "=", start

    def _scores(self) -> None:
        for match in _SHARE_OF_MOST.finditer(self.text):
            if self.free(*match.span("share")):
                self.take(*match.span("share"))
        for match in self.grammar["range"].finditer(self.text):
            if not self.free(*match.span("low")) or not self.free(*match.span("high")) or is_year(match["low"]):
                continue
            if _ONE_MORE.match(self.text, match.end()) or _ONE_BEFORE.search(self.text, 0, match.start()):
                continue  # "80,95% - 84,76% - 87,95%": a series, no range
            if parse(match["low"]) >= parse(match["high"]):
                continue  # "kém mức 70 điểm tới 8 điểm"
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
                        "<" if match["below"] else "<=",
                        places=decimals(match["high"]),
                        rule="range",
                    )
                )
            self.take(*match.span())
        for match in self.grammar["score"].finditer(self.text):
            if not self.free(*match.span("value")) or (
                _OUT_OF_PLACES.fullmatch(match.group()) and _PLACES_TOLD.search(self.text, 0, match.start())
            ):
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
                and COMPARED_YEAR.match(self.text[match.end() :])
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

    def _out_of_maximum(self) -> None:
        """The form “công khai, minh bạch 16,1/18; tiến độ giải quyết 20/20”: points and the most that could be had."""
        found = [match for match in self.grammar["of_maximum"].finditer(self.text) if self.free(*match.span())]
        broken = any(decimals(match["value"]) for match in found)
        for match in found if broken or _OUT_OF_POINTS.search(self.text) else ():
            value, most = parse(match["value"]), parse(match["most"])
            whole = decimals(match["value"]) == 0
            if value > most or _STARS.match(self.text, match.end()) or (whole and most > _MOST_OF_A_PART):
                continue
            places = decimals(match["value"])
            self.add(Figure(*match.span(), "score", value, "points", places=places, rule="of_maximum"))

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

    def _whole_in_turn(self) -> None:
        """The form “số điểm lần lượt là 93,1; 92,75 và 92”: whole numbers among those of a list."""
        bare = {figure.end: figure for figure in self.scan.figures if figure.rule == "bare"}
        for match in _WHOLE_IN_TURN.finditer(self.text) if bare else ():
            value, before = parse(match["value"]), bare.get(match.start())
            if before is not None and self.free(*match.span("value")) and abs(value - (before.value or 0)) < _FAR_OFF:
                figure = replace(before, start=match.start("value"), end=match.end("value"), value=value, places=0)
                bare[figure.end] = figure
                self.add(figure)

    def _totals_said(self) -> None:
        """The form “với tổng điểm trên 43”: a whole number that the words before it call points."""
        for match in _TOTAL_SAID.finditer(self.text):
            if self.free(*match.span("value")):
                comparator, begin = self._before(match.start("value"), match.end())
                self.add(Figure(begin, match.end(), "score", parse(match["value"]), "points", comparator, rule="score"))

    def _counts(self) -> None:
        for match in _COUNTED.finditer(self.text):
            if self.free(*match.span("number")):
                noun = self.text[match.end("number") : match.end()].strip().removeprefix("ubnd ")
                number = match["all"] or match["number"]
                if _SOME_OF_ALL.match(self.text, match.end()):
                    pass  # "62 địa phương còn lại" counts all but the one spoken of
                elif _UNITS_RANKED.fullmatch(f"{number} {noun}"):
                    near = (max(0, match.start() - 24), match.start("number"))
                    every = number == _EVERY_PROVINCE or _ALL_HERE.search(self.text, 0, match.start())
                    some = _SOME_OF_THEM.match(self.text, match.end()) and not _ALL_OF_THEM.search(self.text, *near)
                    if every or match["all"] or (not some and not _MEMBERS.search(self.text, *near)):
                        self.scan.totals.append((int(number), noun))
                    self.scan.counts.append(match.span())
                self.take(*match.span())
        for match in _COUNTED_SPELT.finditer(self.text):
            self.scan.counts.append(match.span())
        for both in _BOTH_TABLES.finditer(self.text):
            if int(both["first"]) + int(both["second"]) == int(both["all"]):
                self.scan.totals += [(int(both["first"]), both["one"]), (int(both["second"]), both["two"])]
        for figure in self.scan.figures:
            if figure.total:
                self.scan.totals.append((figure.total, ""))


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
        return Scan(
            numbers.figures, numbers.years, streaks, counts=numbers.counts, shares=numbers.shares, totals=numbers.totals
        )
    digits = _DIGIT.search(text) is not None
    return _Scanner(text).run(digits=digits, figures=figures) if digits or _WORTH.search(text) else Scan()
