"""Which numbers and words of a text are places in an order: "xếp thứ 3/63", "dẫn đầu", "top 10", "từ hạng 30 lên hạng 21"."""

import re

from nlp.board import Board
from nlp.figures import Figure, small
from nlp.numbers import parse
from nlp.patterns import cue

LONE_TOTALS = frozenset({63, 64, 61, 62, 60, 59, 34})
"""Totals that make "21/63" a rank without any rank word."""
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
_STOPS = cue(r"\s*(?:[,.;:()–]|$|(?:với|đạt|được)\s)")
_OWNER_FOLLOWS = cue(
    r"\s+(?:là|thuộc\s+về)\s+(?:tỉnh|thành\s+phố|tp|bộ|huyện|sở|thị\s+xã|hà\s|hải\s|quảng\s|đà\s|cần\s|thừa\s|bắc\s|thái\s|lào\s|hậu\s|bình\s|đồng\s|an\s|vĩnh\s|long\s|ninh\s|nam\s|ngân\s)"
)
_BARE_GROUP = cue(
    r".*(?:trong|vào|thuộc|lọt|trở\s+lại|trở\s+về|quay\s+lại|ở|lên|khỏi|giữ)\s+nhóm\s+(?:3|5|05|10|15|20|25|30|40)\s*(?:[,.;)”\"]|cả\s|toàn\s|về\s|của\s|trên\s|vào\s+năm|năm\s+\d|$)",
    re.DOTALL,
)
_RANK_RANGE = cue(
    r"(?P<within>(?:trong\s+(?:khoảng|nhóm)|khoảng|nhóm)\s+)?(?:từ\s+)?(?:(?:vị\s+trí|hạng|thứ|thứ\s+hạng)\s+)+(?P<low>\d{1,2})\s*(?:đến|tới|[-–])\s*(?:(?:vị\s+trí|hạng|thứ|thứ\s+hạng)\s+)*(?P<high>\d{1,2})(?![\d/%]|[.,]\d)"
)
_LISTED = cue(
    r"\s*(?:,|và|,\s*và)\s*(?:(?:vị\s+trí\s+)?thứ\s+(?P<word>nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w)|(?:thứ\s+|hạng\s+)?(?P<value>\d{1,3})(?:/(?P<total>\d{2}))?(?![\d%]|[.,]\d|\s*(?:điểm|bậc|tỉnh|chỉ)))"
)
_DATE_COMPANY = cue(r"(?:ngày|sáng|chiều|tối|hôm|tháng|mùng)\s*$")


class RankScanner(Board):
    """Finds the ranks of one text."""

    def _rank_moves(self) -> None:
        """The form “từ hạng 30 lên hạng 21”: two places, of two years."""
        bare = self.grammar["from_rank_bare"].finditer(self.text)
        for match in (*self.grammar["from_rank"].finditer(self.text), *bare):
            if not self.free(*match.span("old")) or not self.free(*match.span("new")):
                continue
            old, new = match["old"], match["new"]
            if not (old.isdigit() or old in _SPELT_RANKS) or _COUNT_FOLLOWS.match(self.text, match.end("new")):
                continue
            total = match["total"] or match["total_old"]
            self.add(Figure(match.start(), match.end("total_old") if match["total_old"] else match.end("old"), "rank", parse(str(small(old))), "rank",
                             total=int(total) if total else None, rule="from_to", earlier=True))  # fmt: skip
            self.add(Figure(match.end("between"), match.end(), "rank", parse(str(small(new))), "rank",
                             total=int(total) if total else None, rule="from_to"))  # fmt: skip

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
        for match in _RANK_RANGE.finditer(text):
            if self.free(*match.span("low")) and self.free(*match.span("high")):
                low, high = parse(match["low"]), parse(match["high"])
                if match["within"]:
                    self.add(Figure(match.start(), match.end("low"), "rank", low, "rank", ">=", rule="range"))
                    self.add(Figure(match.start("high"), match.end(), "rank", high, "rank", "<=", rule="range"))
                self.take(*match.span())
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
            self.add(Figure(match.start(), match.end(), "rank", parse(str(rank)), "rank", total=total, rule="rank"))
        for match in self.grammar["ordinal"].finditer(text):
            if not self.free(*match.span("value")):
                continue
            before = text[max(0, match.start() - 30) : match.start()]
            if re.search(r"(?:lớn|đông|giàu|xa|rộng|dài|nhiều|trẻ|nhỏ)\s+$", before) or (
                before.endswith("cao ") and not _HIGH_SCORE.search(before)
            ):
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
                or (_TOLD_SO_FAR.search(text, 0, match.start()) and _STOPS.match(text, match.end()))
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
            self.add(Figure(match.start(), match.end(), "rank", place, "rank", total=total, rule=rule, certain=sure))

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
                self.add(Figure(match.start(group), match.end(), "rank", rank, "rank", total=total, rule="rank"))
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
                self.add(Figure(match.start(), match.end(), "rank", None if value is None else parse(str(value)), "rank",
                                 from_bottom=bottom, rule="superlative", certain=not plain))  # fmt: skip
