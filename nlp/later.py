"""Figures without an indicator before them: of the one that the sentence names later, or of one handed down."""

import re

from nlp.attribute import Attribute, fits
from nlp.changes import SATISFIED
from nlp.english_words import ARE_SATISFIED
from nlp.figures import Figure
from nlp.inheritance import contrasted, handed_down, of_whole_by_its_score, of_whole_for_others
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import State

_MEAN_FIRST = cue(
    r"^[^.;:\d]{0,40}(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị|(?:mức|mặt\s+bằng|điểm)\s+chung)(?:\s+[^\s\d,;.:]+){0,7}\s*\(?$"
    r"|^\s*(?:nếu\s+)?so\s+(?:với\s+)?(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?:\s+[^\s\d,;.:]+){0,7}\s*\(?$"
)
"""A mean or an aim that opens its sentence: "So với mức bình quân chung 84,79%, PAR INDEX của tỉnh …"."""
_THIS_INDEX = cue(r"(?<!\w)(?:chỉ\s+số|bảng\s+xếp\s+hạng)\s+(?:này|đó|trên|nói\s+trên)(?!\w)")
_ANOTHER_BEHIND = cue(r"[,;]\s+(?:riêng|còn|trong\s+khi|ngược\s+lại|trái\s+lại|với)(?!\w)")
"""Behind these an indicator is told for what follows it: "giữ vị trí thứ hai, riêng mức độ hài lòng đạt …"."""
WITH = cue(
    r"(?:^|[,;:.]\s*|(?<!\w)(?:nhưng|trong\s+khi|còn|trái\s+lại|ngược\s+lại|riêng)\s+)(?:(?:chỉ\s+)?với|(?<![^\W\d]\s)đạt)\s+(?:(?:số|tổng|mức|vỏn\s+vẹn|chỉ)\s+)*(?:điểm\s+(?:số\s+)?)?$"
    r"|(?:^|[;:.]\s*|,\s+(?:and|while|but)\s+)\W*(?:with|at|on|scoring)\s+(?:a\s+(?:score|total|result|mark)\s+of\s+|only\s+|just\s+)?$"
)
"""A value that opens its clause: "Với 7,41 điểm, chỉ số Tiếp cận đất đai …"."""


_TO_COLON = cue(r"(?:[^.;:()]|\.(?=\d))*:\s+(?:chỉ\s+số\s+|điểm\s+|kết\s+quả\s+)?")


def opens_behind(lowered: str, figure: Figure, start: int) -> bool:
    """Whether what begins at ``start`` opens the clause behind a colon: "62,45 điểm năm 2022, 63,3 điểm năm 2023: PCI …"."""
    return _TO_COLON.fullmatch(lowered, figure.end, start) is not None


_NOTHING_BEFORE = cue(
    r"\W*(?:(?:với|đạt|tổng|số|con|mức|điểm|kết|quả|gần|hơn)\s+)*(?:điểm\s+số\s+|tỷ\s+lệ\s+)?(?:gần\s+|hơn\s+)?"
)
_BRINGS = cue(
    r"[^.;:]*?(?:,\s+|\s)(?:đã\s+)?(?:giúp|đưa|mang\s+(?:lại|về)|đủ\s+để|khiến|là\s+(?:điểm|số|con|kết|tổng))\s"
)


def _opens_with(lowered: str, figure: Figure, start: int) -> bool:
    """Whether a value opens its sentence and brings what follows: "73,40 điểm giúp Quảng Ninh giữ ngôi quán quân PCI"."""
    return (
        _NOTHING_BEFORE.fullmatch(lowered, 0, figure.start) is not None
        and _BRINGS.match(lowered, figure.end, start) is not None
    ) or (
        _FROM_FIRST.fullmatch(lowered, 0, figure.start) is not None
        and _TO_NAME.fullmatch(lowered, figure.end, start) is not None
    )


_STEP = r"(?:\d+(?:[.,]\d+)?|%|điểm|năm|ngoái|trước|nay|lên|xuống|còn|rồi|và|đến|tới|sang|hồi|của|vào|mức|gần|hơn|trên|qua|[(),\s])"
_FROM_FIRST = cue(rf"\W*(?:(?:tăng|giảm|nhích|đi|chỉ|mới|dẫu|dù)\s+)*từ\s+{_STEP}*")
_TO_NAME = cue(
    rf"{_STEP}*,\s+(?:(?:chỉ\s+số|điểm(?:\s+số)?|kết\s+quả|giá\s+trị|tổng\s+điểm|chỉ\s+số\s+thành\s+phần)\s+)*"
)
"""Around the steps in "Từ 88,68% năm 2022 lên 91,03% năm 2023 rồi 90,88% năm 2024, PAR INDEX của tỉnh …"."""


def of_what_follows(lowered: str, figure: Figure, mention: Mention) -> bool:
    """Whether a value is of the indicator named next, behind it."""
    return opens_behind(lowered, figure, mention.start) or _opens_with(lowered, figure, mention.start)


def named_later(
    lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure], state: State, level: str
) -> tuple[list[Attribute], str] | None:
    """What a figure is of that stands before the indicators of its sentence, and the reason; None when none is its own."""
    in_sentence = tuple(mention.ids[0] for mention in mentions if mention.kind == "indicator")
    if not in_sentence:
        return None
    opened = opens_behind(lowered, figure, _first_indicator(mentions))
    opened = opened or _opens_with(lowered, figure, _first_indicator(mentions))
    if figure.kind == "score" and opened and fits(in_sentence[0], None, figure, level, None):
        return [Attribute(in_sentence[0], inherited=0.5)], "the sentence's indicator, later"
    if figure.kind == "score" and WITH.search(lowered, 0, figure.start):
        fitting = [code for code in dict.fromkeys(in_sentence) if fits(code, None, figure, level, None)]
        if len(fitting) == 1:
            return [Attribute(fitting[0], inherited=0.5)], "the sentence's indicator, later"
    if figure.kind == "score" and (
        _MEAN_FIRST.search(lowered, 0, figure.start)
        or (
            "SIPAS" in in_sentence
            and (SATISFIED.match(lowered, figure.end) or ARE_SATISFIED.match(lowered, figure.end))
        )
    ):
        strong = (mention.ids[0] for mention in mentions if mention.kind == "indicator" and mention.strong)
        fitting = [code for code in dict.fromkeys(strong) if fits(code, None, figure, level, None)]
        if len(fitting) == 1:
            return [Attribute(fitting[0], start=figure.end)], "the sentence's indicator, later"
    opens = figure.kind == "score" and len({*in_sentence}) == 1 and not state.last.indicators
    if opens and fits(in_sentence[0], None, figure, level, None) and _in_bracket_of_owner(lowered, figure, mentions):
        return [Attribute(in_sentence[0], inherited=0.5)], "the sentence's indicator, later"
    if figure.kind == "score" and _ARE_THE_FIRST.fullmatch(lowered, figure.end, _first_indicator(mentions)):
        return [Attribute(in_sentence[0], inherited=0.5)], "the sentence's indicator, later"
    if figure.rule == "superlative" and ";" not in lowered[figure.end : _first_indicator(mentions)]:
        return [Attribute(in_sentence[0])], "the sentence's indicator"
    if (
        figure.kind in {"rank", "rank_change", "group"}
        and not _THIS_INDEX.search(lowered, 0, figure.start)
        and ";" not in lowered[figure.end : _first_indicator(mentions)]
        and not _ANOTHER_BEHIND.search(lowered, figure.end, _first_indicator(mentions))
        and not (state.last.indicators and _RAISES_ITS.search(lowered, figure.end, _first_indicator(mentions)))
        and not (state.last.indicators and _has_its_own(lowered, figure, mentions, figures))
    ):
        return [Attribute(in_sentence[0], inherited=0.5)], "the sentence's indicator, later"
    return None


_OPENS_BRACKET = cue(r"\s*\(\s*(?:(?:đạt|được|với)\s+)?")


def _in_bracket_of_owner(lowered: str, figure: Figure, mentions: list[Mention]) -> bool:
    """The form “Bộ A (89,95%) và Bộ B (89,15%) vượt qua Bộ C để chiếm hai vị trí đầu PAR INDEX”: a text that opens with values."""
    return any(
        mention.kind == "unit"
        and mention.ids[0].partition(":")[0] in {"province", "ministry", "agency"}
        and _OPENS_BRACKET.fullmatch(lowered, mention.end, figure.start)
        for mention in mentions
    )


_RAISES_ITS = cue(
    r"(?<!\w)(?:and|while|but)\s+(?:also\s+)?(?:to\s+)?(?:rais|lift|bring|push|improv|increas|boost|tak|driv|mov|get|keep|maintain|achiev|reach)\w*\s+(?:its|the|their)\s+(?:\w+\s+)?$"
)
"""The form “remain among the three best and raise its SIPAS to over 86%”: the second aim has an index of its own."""
_ARE_THE_FIRST = cue(
    r"(?:[^.;:\d]|\d+[.,]\d+){0,160}?\)\s*,?\s+(?:cũng\s+|đều\s+|lần\s+lượt\s+)?(?:là\s+(?:những\s+|các\s+|một|hai|ba|bốn|năm|\d{1,2})?\s*(?:đơn\s+vị|địa\s+phương|sở|cơ\s+quan|huyện|quận|xã|phường|tỉnh|bộ|cái\s+tên)(?:,\s*(?:ngành|thành\s+phố))?\s+)?(?:dẫn\s+đầu|đứng\s+đầu|có\s+điểm\s+cao\s+nhất|cao\s+nhất|cuối\s+bảng|đứng\s+cuối|xếp\s+cuối|thấp\s+nhất)\s+(?:(?:về|trong|ở|của|bảng|xếp\s+hạng)\s+)*"
)
"""The form “A (96,3 điểm), B (95,9 điểm) và C (95,1 điểm) là ba đơn vị dẫn đầu về PAR INDEX”."""
_PLACE_NEXT = cue(
    r"\s*[,(]?\s*(?:(?:và|đứng|xếp|ở|nằm|giữ|vươn|bứt|nhảy|leo|tụt|lùi|rơi|lên|xuống|về|qua\s+đó|được|đưa\s+(?:tỉnh|thành\s+phố))\s+){0,4}"
)
"""Between a score and the place that goes with it: "66,3 điểm, hạng 44"."""
_LEADS_TO = cue(r"(?<!\w)(?:in|of|for|on)\s+(?:the\s+|this\s+year['’]s\s+|(?:19|20)\d\d\s+)*$")


def from_above(
    lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure], state: State, level: str
) -> tuple[list[Attribute], str]:
    """What is handed down to a figure, unless its sentence says what else it is of."""
    foreign = _another_index_behind(lowered, figure, mentions)
    if foreign is not None and not any(mention.kind == "indicator" for mention in mentions):
        return [], f"the figure is of {foreign.text!r}"
    placed = figure.kind == "score" and any(
        other.kind == "rank" and other.certain and _PLACE_NEXT.fullmatch(lowered, figure.end, other.start)
        for other in figures
        if other.start >= figure.end
    )
    found, why = handed_down(_without(lowered, mentions), state, figure, level, placed=placed)
    if not found and figure.kind == "score" and (figure.unit is not None or figure.comparator == "="):
        only = _only_one_behind(lowered, figure, mentions)
        if only is not None and fits(only, None, figure, level, None):
            return [Attribute(only, inherited=0.5)], "the sentence's indicator, later"
    if why == "sentence before":
        found = of_whole_by_its_score(lowered, figure, found, figures, level)
        found = of_whole_for_others(lowered, figure, found, mentions, state, level)
    if len(found) == 1 and found[0].component is None and why != "the figure before":
        instead = contrasted(lowered, figure, found[0].indicator, mentions, figures, state, level)
        if instead is not None:
            return [instead], "the article's only indicator" if state.main.indicators else why
    return found, why


def _only_one_behind(lowered: str, figure: Figure, mentions: list[Mention]) -> str | None:
    """The only indicator of a sentence, which stands further on in what is told: "Hai Phong trailed only Quang Ninh (71.25) in the PCI"."""
    named = [mention for mention in mentions if mention.kind in {"indicator", "component", "other"}]
    if not named or named[0].start < figure.end or len({mention.ids for mention in named}) > 1:
        return None
    clause = lowered[figure.end : named[0].start]
    return named[0].ids[0] if named[0].kind == "indicator" and _LEADS_TO.search(clause) and ";" not in clause else None


def _another_index_behind(lowered: str, figure: Figure, named: list[Mention]) -> Mention | None:
    """The form “placed 44th among 133 economies in the Global Innovation Index”: a place in what is no indicator of ours."""
    for mention in named:
        if mention.start >= figure.end:
            index = mention.kind == "other" and re.search(r"index|chỉ\s+số", lowered[mention.start : mention.end])
            return mention if index and not re.search(r"[,;:]", lowered[figure.end : mention.start]) else None
    return None


def _has_its_own(lowered: str, figure: Figure, mentions: list[Mention], figures: list[Figure]) -> bool:
    """Whether the indicator behind a figure opens a clause with one of its own: "giữ tốp 3, đưa mức hài lòng lên trên 98%"."""
    start = _first_indicator(mentions)
    end = next(mention.end for mention in mentions if mention.kind == "indicator" and mention.start == start)
    if re.search(r"[,;]\s", lowered[figure.end : start]) is None:
        return False
    other = next((other for other in figures if other.start >= end), None)
    return other is not None and re.search(r"[,;]\s", lowered[end : other.start]) is None


def _without(lowered: str, mentions: list[Mention]) -> str:
    """The sentence without its names: "Sở Văn hóa, Thể thao và Du lịch" is not about sports."""
    letters = list(lowered)
    for mention in mentions:
        if mention.kind in {"unit", "department", "district"}:
            letters[mention.start : mention.end] = "_" * (mention.end - mention.start)
    return "".join(letters)


def _first_indicator(mentions: list[Mention]) -> int:
    return next((mention.start for mention in mentions if mention.kind == "indicator"), 0)
