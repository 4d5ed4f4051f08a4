"""Sentences that leave out what the one before told: "Năm trước cũng thứ 58.", "Còn năm 2020 là 49.", "…, đứng trong nhóm 7 bộ"."""

from itertools import pairwise

from nlp.board import COUNTED_BETWEEN
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.rows import ENDS, Row
from nlp.state import Name, State

_NAMELESS = cue(
    r"(?<!\w)(?:một|1|vài|nhiều)\s+(?:tỉnh|thành\s+phố|địa\s+phương|bộ|sở|huyện|đơn\s+vị|cơ\s+quan)(?:\s+(?!này|đó)[^\W\d]+){0,5},?\s+(?:[^\W\d]+\s+){0,3}[^\W\d]+:\s*[\"“][^\"”]*(?<!\w)(?:chúng\s+tôi|chúng\s+ta|tỉnh\s+tôi|bộ\s+tôi|đơn\s+vị\s+tôi)(?!\w)"
)
"""The form “Chánh văn phòng một tỉnh trong vùng thừa nhận: "Năm 2019 chúng tôi …"”: whose words they are, nobody tells."""
_YEAR_ALONE = cue(
    r"(?:còn\s+|trong\s+khi\s+|riêng\s+)?(?:năm\s+(?:trước(?:\s+đó)?|ngoái|kia|nay|20\d\d|liền\s+trước)|(?:kỳ|lần|đợt)\s+(?:trước|này)|trước\s+đó(?:\s+một\s+năm)?),?\s+(?:(?:cũng|chỉ|mới|vẫn|lại|còn|thì|là|đã)\s+)*"
)


def goes_on_with_year(sentence: SentenceText, figure: Figure, state: State) -> bool:
    """The form “… đứng thứ 60. Năm trước cũng thứ 58.”: a sentence that is a year and its place, behind one with a place."""
    told = state.last_rank is not None and state.since_indicator == 0 and state.since_paragraph == 0
    return told and _YEAR_ALONE.fullmatch(sentence.lowered, 0, figure.start) is not None


_SEVERAL_YEARS = cue(
    r"(?<!\w)sau\s+(?:hơn\s+|gần\s+|tới\s+)?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|\d{1,2})\s+(?:năm|kỳ|lần|mùa)(?:\s+(?:liền|liên\s+tiếp|liên\s+tục|phải|chỉ|bị|luôn|đành|ngậm\s+ngùi|đứng|xếp|ở|giữ|về|dừng|nằm|chịu|mất|chân|vị\s+trí|ngôi|hạng|thứ|trong|dưới|ngoài))*\s+$"
)


def after_years_there(lowered: str, figure: Figure) -> bool:
    """The form “trở lại ngôi đầu sau hai năm đứng nhì”: the place of the years before, which ones is not told."""
    return figure.kind == "rank" and _SEVERAL_YEARS.search(lowered, 0, figure.start) is not None


_ANY_OVER = cue(
    r"(?:^|[,;:.“\"(]\s*)(?:những\s+|các\s+|mọi\s+)?(?:tỉnh|địa\s+phương|đơn\s+vị|bộ|sở|huyện|xã|cơ\s+quan)\s+(?:nào\s+)?$"
)
_OR_ANOTHER = cue(r"\s+(?:hay|hoặc(?:\s+là)?|hay\s+là)\s+(?:hạng\s+|thứ\s+|vị\s+trí\s+)*")


def any_over(lowered: str, figure: Figure) -> bool:
    """The form “tỉnh trên 45 điểm đã là rất cao”: any unit beyond a bar."""
    beyond = figure.comparator not in {"=", "~"}
    return beyond and figure.kind == "score" and _ANY_OVER.search(lowered, 0, figure.start) is not None


_AT_SOME = cue(
    r"\s+(?:ở|tại)\s+(?:một\s+số|một\s+vài|vài|nhiều|không\s+ít|đa\s+số|hầu\s+hết|một)\s+(?:các\s+)?(?:tỉnh|bộ|địa\s+phương|đơn\s+vị|sở|huyện|xã|phường|cơ\s+quan|nơi)(?!\w)"
)
"""The form “lĩnh vực tài chính công mới đạt 78% ở một số bộ”."""
_BY_TURNS = cue(r"(?<!\w)(?:thay\s+(?:phiên\s+)?nhau|luân\s+phiên(?:\s+nhau)?)\s+(?:(?!chia)[^\W\d]+\s+){0,5}$")
"""The form “hai bộ thay nhau giữ ngôi đầu”: which of them when, nothing tells."""


def one_or_other(sentence: SentenceText, figure: Figure) -> bool:
    """The form “đứng thứ 9 hay thứ 12 không quan trọng”: neither is told to be so."""
    return any(
        other.kind == figure.kind == "rank"
        and _OR_ANOTHER.fullmatch(sentence.lowered, *sorted((figure.end, other.start)))
        if other.start >= figure.end
        else other.kind == figure.kind == "rank"
        and _OR_ANOTHER.fullmatch(sentence.lowered, other.end, figure.start) is not None
        for other in sentence.scan.figures
        if other is not figure
    )


_SOME_UNIT = cue(
    r"(?:^|[,;:]\s*|[“\"]\s*|(?:nhưng|song|và|rằng)\s+)(?:một\s+số|một|mỗi|nhiều|không\s+ít|vẫn\s+có|có)\s+(?:tỉnh|địa\s+phương|đơn\s+vị|sở|huyện|bộ|cơ\s+quan|thành\s+phố)(?:\s+(?!này|đó|mà)[^\s,;.]+){0,6}\s+(?:đứng|xếp|đạt|ở|lọt|nằm|vào|dẫn\s+đầu|tăng|giảm|tụt|mất|rớt|chỉ|được|có\s+thể)(?!\w)"
)


def speaks_of_some_unit(lowered: str, figure: Figure) -> bool:
    """Whether what stands before a figure is said of a unit, or by one, that nobody names."""
    return (
        _SOME_UNIT.search(lowered, 0, figure.end) is not None or _NAMELESS.search(lowered, 0, figure.start) is not None
    )


def of_nobody(sentence: SentenceText, figure: Figure, *, handed_down: bool, claimed: bool = False) -> str | None:
    """Why a figure is of no unit that the text names; None when it can be. Of a claim each of two can be looked up."""
    if handed_down and speaks_of_some_unit(sentence.lowered, figure):
        return "the sentence speaks of some unit without a name"
    if figure.kind == "score" and _AT_SOME.match(sentence.lowered, figure.end):
        return "the sentence speaks of some unit without a name"
    if any_over(sentence.lowered, figure):
        return "a threshold of no unit by name"
    if figure.rule == "superlative" and _BY_TURNS.search(sentence.lowered, max(0, figure.start - 60), figure.start):
        return "one of two, neither told to be so"
    return "one of two, neither told to be so" if not claimed and one_or_other(sentence, figure) else None


_THEN_PLACE = cue(
    r"(?:\s+trở\s+lên)?\s*(?:,|và|,\s*và)\s+(?:(?:phấn\s+đấu|tiếp\s+tục|đứng|xếp|nằm|lọt|thuộc|vào|giữ|vươn|lên|trở\s+lại|có\s+mặt|thứ\s+hạng|vững|ở)\s+)*(?:trong|vào)?\s*"
)


_THEN_VALUE = cue(
    r"(?:\s+(?:cả\s+nước|toàn\s+quốc|trong\s+năm\s+(?:nay|tới|sau)|vào\s+năm\s+20\d\d|năm\s+20\d\d))*\s*,?\s+(?:(?:và|với|đạt|điểm|số|điểm\s+số|tổng\s+điểm|chỉ\s+số|phấn\s+đấu|phải|từ)\s+)*"
)


def aimed_with_place(sentence: SentenceText, figure: Figure) -> bool:
    """The form “quyết tâm năm 2019 đạt ít nhất 85%, đứng trong nhóm 7 bộ dẫn đầu”: the place tells what the value is of."""
    before = [other for other in sentence.scan.figures if other.end <= figure.start]
    bound = figure.comparator in {">", ">="} or sentence.lowered.endswith("từ ", 0, figure.start)
    if before and before[-1].rule == "top_n" and bound:
        return _THEN_VALUE.fullmatch(sentence.lowered, before[-1].end, figure.start) is not None
    following = [other for other in sentence.scan.figures if other.start >= figure.end]
    end = figure.end
    if figure.rule == "range" and following and (following[0].rule, following[0].kind) == ("range", figure.kind):
        end = following.pop(0).end  # "đạt 63 - 64 điểm, xếp hạng từ 35 đến 40"
    behind = following[0] if following else None
    return (
        behind is not None
        and (behind.rule == "top_n" or (behind.kind == "rank" and behind.rule == figure.rule == "range"))
        and (bound or figure.rule == "range")
        and _THEN_PLACE.fullmatch(sentence.lowered, end, behind.start) is not None
    )


_YEAR_THEN = cue(
    r"(?:^|[,;]\s*|(?<!\w)(?:và|còn|rồi|riêng|trong\s+khi)\s+)(?:(?:riêng|còn|thì|sang|bước\s+sang|đến|tới|trong\s+khi|kết\s+quả|con\s+số\s+(?:này|đó|ấy)|vị\s+trí\s+(?:này|đó|ấy)|thứ\s+hạng\s+(?:này|đó|ấy)|của)\s+)*"
    r"(?:(?:năm\s+)?20\d\d|năm\s+(?:ngoái|kia|trước(?:\s+đó)?|liền\s+trước|nay)|(?:kỳ|lần|đợt)\s+(?:trước|này)|trước\s+đó\s+(?:một|hai|ba)\s+năm|(?:một|hai|ba)\s+năm\s+trước(?:\s+đó)?),?\s+(?:(?:chỉ|mới|thì|lại|vẫn|cũng|còn|đã)\s+)*(?:là|ở|lên|xuống|tụt\s+xuống|rớt\s+xuống|vươn\s+lên)\s+$"
)
"""The form “Còn năm trước là 49.”: a year and its place, behind a sentence that told a place."""


def year_rows(sentence: SentenceText, state: State) -> list[Row]:
    """The bare numbers of a sentence that are places of other years, of the unit whose place was told right before it."""
    told = state.last_rank
    near = told is not None and state.since_indicator == 0 and state.since_paragraph == 0
    if not near or not sentence.scan.loose or state.last.subjects != (told.name,):
        return []
    lowered = sentence.lowered
    first = min(figure.start for figure in sentence.scan.loose)
    others = [figure for figure in sentence.scan.figures if figure.start < first]
    named = any(mention.kind in {"unit", "indicator", "component", "other"} for mention in sentence.mentions)
    if others or named or COUNTED_BETWEEN.search(lowered):
        return []
    return [
        (figure, told.name)
        for figure in sentence.scan.loose
        if _YEAR_THEN.search(lowered, 0, figure.start) and ENDS.match(lowered, figure.end)
    ]


_BEFORE_PLACE = cue(
    r"\s*,?\s*(?:(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ|huyện|này|nhà|ta|chỉ|đã|mới|cũng|và|vẫn)\s+)*"
)


def goes_with_place(sentence: SentenceText, figure: Figure) -> bool:
    """The form “với 81,57 điểm, tỉnh xếp thứ 41”: the place behind tells what the score is of."""
    behind = next((o for o in sentence.scan.figures if o.kind == "rank" and o.start >= figure.end), None)
    return behind is not None and _BEFORE_PLACE.fullmatch(sentence.lowered, figure.end, behind.start) is not None


_JOINS = cue(r"\s*(?:,|và|,\s*và)\s*")
_JOINED = cue(r"\s*(?:\([^()]*\)\s*)?(?:,|và|,\s*và)\s*(?:chỉ\s+số\s+)?")
_TO_BOUNDS = cue(r"(?:\s*\([^()]*\))?(?:\s+(?!và\s)[^\W\d]+){0,8}\s+")


def bounds_in_step(sentence: SentenceText, figures: list[Figure]) -> dict[int, Name | Mention]:
    """The form “PAPI và PAR INDEX vào nhóm 30 và 25”: as many bounds as indicators, right behind them."""
    result: dict[int, Name | Mention] = {}
    bounds = [figure for figure in figures if figure.rule == "top_n"]
    runs: list[list[Figure]] = []
    for figure in bounds:
        if runs and _JOINS.fullmatch(sentence.lowered, runs[-1][-1].end, figure.start):
            runs[-1].append(figure)
        else:
            runs.append([figure])
    for run in runs:
        named = [
            mention for mention in sentence.mentions if mention.kind == "indicator" and mention.end <= run[0].start
        ]
        joined = named[-len(run) :]
        beside = len(joined) == len(run) > 1 and all(
            _JOINED.fullmatch(sentence.lowered, one.end, other.start) for one, other in pairwise(joined)
        )
        if beside and _TO_BOUNDS.fullmatch(sentence.lowered, joined[-1].end, run[0].start):
            result.update({id(figure): mention for figure, mention in zip(run, joined, strict=True)})
    return result
