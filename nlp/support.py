"""What a bare number needs beside it: an ordinal a name or a rank, a score its indicator or its subject."""

import re

from nlp.attribute import may_be_total
from nlp.attributes import SAME_BEHIND
from nlp.candidate import Choice
from nlp.draft import SentenceText
from nlp.elisions import aimed_with_place, goes_on_with_year, goes_with_place
from nlp.figures import Figure
from nlp.later import of_what_follows
from nlp.merits import OF_ONE_PART, follows
from nlp.patterns import cue
from nlp.sectionparts import part_of_paragraph
from nlp.state import State


def without_support(sentence: SentenceText, figure: Figure, state: State, *, here: bool) -> str | None:
    """Why a place by its shape alone ("2/63", "thứ 11") is none; None when something beside it says that it is."""
    of_table = figure.total in state.totals.values() and state.since_indicator <= _NEXT and _beside(sentence, figure)
    if figure.rule == "fraction" and not figure.certain and not here and not of_table:
        return "a fraction without a rank word or its indicator"
    if figure.rule == "ordinal" and not (
        _beside(sentence, figure)
        or _AIMED_PLACE.search(sentence.lowered, 0, figure.start)
        or goes_on_with_year(sentence, figure, state)
        or _of_its_year(sentence, figure)
        or _goes_with_score(sentence, figure)
    ):
        return "an ordinal without a rank word or a name beside it"
    return None


_YEAR_BEFORE = cue(r"(?<!\d)20\d\d\s+$")
_YEAR_LATER = cue(
    r"(?:,|;|và|nhưng|rồi)\s+(?:đến\s+|sang\s+|tới\s+)?(?:(?:một\s+|1\s+)?năm\s+(?:sau|trước)(?:\s+(?:đó|nữa))?|năm\s+20\d\d|kỳ\s+sau|lần\s+sau)\s+(?:(?:lại|chỉ|còn|là|đã|mới)\s+)*$"
)
"""The form “vị trí thứ 10 năm 2022, năm sau đó thứ 8 và năm 2024 thứ 15”."""
_YEAR_AND_PLACE = cue(r"(?<!\d)20\d\d\s+thứ\s+\d")


def _of_its_year(sentence: SentenceText, figure: Figure) -> bool:
    """The form “2019 thứ 38, 2020 thứ 29, 2021 thứ 47”: one place after the other, each with its year."""
    if _YEAR_LATER.search(sentence.lowered, 0, figure.start) and any(
        each.kind == "rank" and each.end <= figure.start for each in sentence.scan.figures
    ):
        return True
    here = _YEAR_BEFORE.search(sentence.lowered, 0, figure.start)
    return here is not None and len(list(_YEAR_AND_PLACE.finditer(sentence.lowered))) > 1


_ENDS = cue(r"\s*(?:[.,;)]|$|cả\s+nước|toàn\s+quốc|(?:(?:ở|vào|của|trong|hồi)\s+)?(?:\(\s*)?(?:năm\s+)?20\d\d(?!\d))")
_AND = cue(r"\s*,?\s+(?:và|cùng)\s+")


def _goes_with_score(sentence: SentenceText, figure: Figure) -> bool:
    """The form “con số tương ứng là 85,97% và thứ 16”: the place beside the score."""
    lowered = sentence.lowered
    return _ENDS.match(lowered, figure.end) is not None and any(
        each.kind == "score" and each.end <= figure.start and _AND.fullmatch(lowered, each.end, figure.start)
        for each in sentence.scan.figures
    )


_NEXT = 2
"""So many sentences on "Mường Lát 26/27" is still a place in the table that was told of."""
_ABOUT = cue(r"\s*(?:cả\s+nước\s+|toàn\s+quốc\s+)?(?:về|ở|trong|tại)\s")
_BESIDE = cue(
    r"(?:\s*\((?:cũ|mới)\)|\s+cũ(?!\w))?[\s,(:–-]*(?:(?:đã|rồi|sau\s+đó|chỉ|mới|cũng|lại|vẫn|còn|thì|tới|tận|ngay|từng|hiện|đồng|cùng|nay|giờ|thậm\s+chí|lần\s+lượt|tương\s+ứng|theo\s+thứ\s+tự|[\"”]|năm\s+(?:trước|ngoái|nay|sau(?:\s+nữa)?|\d{4})|một\s+năm\s+(?:sau|trước)|(?:20\d\d)|cùng\s+năm|cả\s+năm)[\s,]+)*"
)


_THE_ONE = cue(r"(?<!\w)(?<!các\s)(?<!những\s)(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|bộ|sở|huyện|cơ\s+quan)\s+$")
_IS = cue(r"\s+(?:là\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
"""Around a place in "bỏ xa đơn vị thứ hai Hải Phòng 2,4 điểm"."""
_SCORE_BETWEEN = cue(
    r"\s*\([^\W\d_]{2,8}\)|\s*\((?:(?:xếp\s+|đứng\s+)?(?:hạng|thứ)\s+)?\d[\d.,]*\s*(?:%|điểm)?(?:\s+(?:cả\s+nước|toàn\s+quốc))?\)"
)
"""The forms “Hà Nội (83,98%) thứ hai”, "TP.HCM (hạng 14) thứ hai", "the Ministry of Home Affairs (MoHA) fifth"."""
_AIMED_PLACE = cue(r"(?<!\w)(?:mục\s+tiêu|chỉ\s+tiêu|đích)\s+(?:(?:là|ngắm|đứng|xếp)\s+)*$")
"""The form “đặt mục tiêu thứ 4 cho năm 2024”."""
_TURNS_FROM = cue(
    r"(?<!\w)(?:so(?:\s+với)?|thay\s+vì|thay\s+cho|khác\s+với|từ\s+chỗ|trong\s+khi(?:\s+đó)?)\s+(?:chỉ\s+|mới\s+)*$"
)
_OF_THEN = cue(
    r"\s*(?:\(|(?:như\s+|của\s+|hồi\s+|ở\s+|vào\s+)*(?:năm\s+(?:20\d\d|ngoái|trước)|(?:kỳ|lần)\s+trước|(?:một|hai|ba)\s+năm\s+trước|20\d\d))"
)
"""Around a place of another year: "so với thứ 41 một năm trước", "thay vì thứ 62 như năm ngoái"."""


def _beside(sentence: SentenceText, figure: Figure) -> bool:
    """Whether a name, an indicator or a component stands right before an ordinal, or a time between it and a rank."""
    named = [mention for mention in sentence.mentions if mention.kind in {"indicator", "component", "other"}]
    behind = follows(sentence.lowered, figure, named, sentence.scan.figures)
    if behind is not None and behind.kind != "other" and _ABOUT.match(sentence.lowered, figure.end):
        return True  # "chỉ thứ 11 về an toàn thông tin mạng"
    if any(mention.kind == "indicator" and mention.start == figure.end + 1 for mention in sentence.mentions):
        return True  # "nhưng chỉ thứ 35 PAR INDEX"
    for mention in sentence.mentions:
        if mention.end <= figure.start and mention.kind != "other":
            gap = sentence.lowered[mention.end : figure.start]
            score = _SCORE_BETWEEN.match(gap)
            if _BESIDE.fullmatch(gap, score.end() if score else 0):
                return True
    if _THE_ONE.search(sentence.lowered, max(0, figure.start - 16), figure.start) and any(
        mention.kind in {"unit", "department", "district"}
        and _IS.fullmatch(sentence.lowered, figure.end, mention.start)
        for mention in sentence.mentions
        if mention.start >= figure.end
    ):
        return True
    if _TURNS_FROM.search(sentence.lowered, 0, figure.start) and _OF_THEN.match(sentence.lowered, figure.end):
        return True
    ranks = [
        other for other in sentence.scan.figures if other.kind in {"rank", "rank_change"} and other.end <= figure.start
    ]
    gap = sentence.lowered[ranks[-1].end : figure.start] if ranks else ""
    return bool(ranks) and (_BESIDE.fullmatch(gap) or _AND_THEN.fullmatch(gap)) is not None


_AND_THEN = cue(
    r"\s*\(\s*(?:năm\s+)?20\d\d\s*\)\s*,?\s*(?:rồi|sau\s+đó|và)\s+(?:(?:là|lên|xuống|về|đến)\s+)*|\s*(?:,|và|,\s*và)\s*(?:(?:năm\s+)?20\d\d\s+(?:là\s+|ở\s+)?)?|\s*in\s+20\d\d,?\s*|\s*(?:(?:vào|trong|của|hồi|ở)\s+)*(?:năm\s+)?(?:20\d\d\s*)?,?\s*(?:và\s+|rồi\s+|sau\s+đó\s+)+(?:là\s+|lên\s+|xuống\s+|về\s+|đến\s+)?"
)
"""Between a place and the next one: "rơi xuống thứ 9 vào năm 2016 rồi thứ 12 năm 2017"."""
_THIS_INDEX = cue(
    r"(?<!\w)(?:(?:bộ\s+)?chỉ\s+số(?:\s+thành\s+phần|\s+nội\s+dung)?|lĩnh\s+vực|nội\s+dung|trục(?:\s+nội\s+dung)?|trụ\s+cột)\s+(?:này|trên|đó|ấy|nói\s+trên)(?!\w)"
)
_THEN_THIS_INDEX = cue(rf"\s*,\s+(?:thì\s+)?{_THIS_INDEX.source}")
"""The form “Yếu nhất vẫn là tài chính công. Với 81,36%, lĩnh vực này xếp thứ 47.”"""
_BESIDE_PLACE = cue(
    r"\s*[,(]?\s*(?:với\s+|đạt\s+|được\s+|cùng\s+)*(?:(?:số\s+điểm|tổng\s+điểm|điểm\s+số|điểm)\s+)?(?:là\s+)?"
)
"""Between a place and the score that goes with it: "(thứ 8, 81,9%)"."""
_OF_SCORES = cue(
    r"(?<!\w)(?:xét\s+(?:về|theo)\s+|về\s+|tính\s+theo\s+|theo\s+)(?:tổng\s+)?(?:điểm\s+số|số\s+điểm|tổng\s+điểm|điểm\s+tổng\s+hợp)(?!\w)"
)

_BESIDE_MEAN = cue(
    r"(?<!\w)(?:trung\s+bình|bình\s+quân|trung\s+vị)(?:\s+(?:chung|cả\s+nước|toàn\s+quốc))?\s*\(\s*(?:đạt\s+)?$"
)
"""The form “11 bộ trên mức bình quân (85,08%)”."""


_SUM_LINE = cue(
    r"\s*[-–•+*]?\s*(?:tổng(?:\s+số)?\s+điểm|tổng\s+(?:cộng|chung)|điểm\s+(?:tổng(?:\s+(?:hợp|thể|cộng))?|chung))(?:\s+(?:của\s+tỉnh|toàn\s+tỉnh|chung|(?:năm\s+)?20\d\d))*\s*(?::|là|đạt)?\s*"
)
"""The line “Tổng điểm: 0,4512" below those of the components."""
_VALUE_LINE = cue(
    r"\s*[-–•+*]?\s*(?:điểm(?:\s+(?:số|đạt(?:\s+được)?|tổng))?|số\s+điểm|tổng\s+điểm|giá\s+trị(?:\s+chỉ\s+số)?|kết\s+quả)\s*:\s*"
)
"""The line “Điểm số: 69,1" below a heading with the unit and the indicator."""
_LINES_BELOW = 3


def unsupported_score(sentence: SentenceText, figure: Figure, choice: Choice, state: State) -> str | None:
    """Why a number without its indicator in the sentence is no score of the one talked about; None when it is."""
    before = sentence.lowered[: figure.start]
    count = re.search(
        r"(?<!\d)(?!(?:19|20)\d\d\s)\d[\d.,/]*(?<![.,])\s+(?:triệu\s+|nghìn\s+|tỷ\s+)?(?!điểm|bậc)[^\W\d](?P<noun>[^.;(]{0,60})(?<!\d)(?<!\d\s)\(\s*(?:đạt\s+|chiếm\s+|tỷ\s+lệ\s+)?$",
        before,
    )
    ranked = count is not None and any(
        other.kind == "rank" and other.start < figure.start and count.start() < other.end
        for other in sentence.scan.figures
    )
    if (
        count
        and not ranked
        and not _BESIDE_MEAN.search(before)
        and not any(
            mention.kind in {"unit", "group", "component", "department", "district"} and mention.end > count.start()
            for mention in sentence.mentions
        )
    ):
        return "a share of the number before it"
    if figure.unit == "percent" and _shares_noun(sentence, figure):
        return "a share, as the one before it"
    if id(figure) in sentence.years_in_turn and _SCORES_TOLD.search(before):
        return None
    if choice.reason in {
        "before",
        "in its parenthesis",
        "in turn",
        "the figure first, its owner next",
        "what two held against each other share",
        "the value of what is compared with",
        "a mean and whose it is",
        "an extreme and whose it is",
        "the value and whose it is",
        "its owner in the bracket behind",
    } or choice.reason.startswith("inverted"):
        return None
    if figure.earlier and figure.rule == "from_to" and _named_within(sentence, figure):
        return None
    if part_of_paragraph(sentence.lowered, figure.start, state):
        return None
    if _indicator_next(sentence, figure) or SAME_BEHIND.match(sentence.lowered, figure.end):
        return None
    if OF_ONE_PART.search(before):
        return "a superlative among components"
    if state.since_paragraph == 0 and state.since_indicator <= 1:
        return None
    item = before.lstrip()[:1] in {"-", "–", "•", "+", "*"} and state.since_indicator <= 1
    if _OPENS_SECTION.fullmatch(before) and (len(state.heading.indicators) == 1 or item):
        return None  # right below a heading "2. Chỉ số SIPAS", or in the list that such a line opens
    if (state.since_indicator <= 1 or state.part_named) and (
        _THIS_INDEX.search(before) or _THEN_THIS_INDEX.match(sentence.lowered, figure.end)
    ):
        return None
    if figure.unit == "points" and state.indicator_years and _OF_SCORES.search(before):
        return None  # "Nếu xét theo điểm số thì …: từ 52,47 điểm (2014) lên 63,33 điểm"
    if (
        state.since_indicator <= 1
        and len(state.last.indicators) == 1
        and (_ITS_SCORE.search(before) or _SUM_LINE.fullmatch(before))
    ):
        return None
    labelled = state.since_indicator <= _LINES_BELOW and _VALUE_LINE.fullmatch(before) is not None
    if labelled and len(state.last.indicators) == 1:
        return None
    if choice.span is not None and goes_with_place(sentence, figure):
        return None
    told = any(other.kind == "score" and other.end <= figure.start for other in sentence.scan.figures)
    moved = any(other.kind == "score_change" and other.start >= figure.end for other in sentence.scan.figures)
    if moved and state.since_indicator <= 1 and _VALUE_OF_YEAR.search(before):
        return None
    if told and _YEAR_IN_BRACKET.search(before):
        return None  # "Điểm số: 86,10% (năm 2021: 88,01%)"
    place = max(
        (other.end for other in sentence.scan.figures if other.kind == "rank" and other.end <= figure.start), default=-1
    )
    if place >= 0 and _BESIDE_PLACE.fullmatch(sentence.lowered, place, figure.start):
        return None
    place_next = next((other for other in sentence.scan.figures if other.start >= figure.end), None)
    if (
        place_next is not None
        and place_next.kind == "rank"
        and place_next.comparator == "="
        and place_next.start - figure.end < _PLACE_NEAR
        and (_WITH.search(before) or _OF_A_YEAR.search(before) or (state.since_indicator <= 1 and _WE.search(before)))
    ):
        return None
    if (state.since_indicator <= 1 and aimed_with_place(sentence, figure)) or _aims_at_total(
        sentence, figure, choice, state
    ):
        return None
    return "neither its indicator nor its subject stand in the sentence"


_OF_A_YEAR = cue(r"(?:^|[;,]\s+)\s*[-–•*+]?\s*năm\s+20\d\d\s*:?\s*(?:(?:đạt|được|là)\s+)*$")
"""The line “Năm 2018: 63,84 điểm, hạng 26; năm 2019: 65,2 điểm, hạng 20”: score and place of one year."""


def _indicator_next(sentence: SentenceText, figure: Figure) -> bool:
    """The forms “62,45 điểm năm 2022, 63,3 điểm năm 2023: PCI của tỉnh …", "73,40 điểm giúp tỉnh giữ ngôi đầu PCI”."""
    named = next((each for each in sentence.mentions if each.start >= figure.end and each.kind == "indicator"), None)
    before = any(each.end <= figure.start for each in sentence.mentions if each.kind != "unit")
    return named is not None and not before and of_what_follows(sentence.lowered, figure, named)


def _named_within(sentence: SentenceText, first: Figure) -> bool:
    """The form “Từ 0,5096 năm 2021, DTI của tỉnh tăng lên 0,6601”: the indicator stands between the two bounds."""
    second = next((other for other in sentence.scan.figures if other.start >= first.end), None)
    return second is not None and any(
        mention.kind in {"indicator", "component"} and first.end <= mention.start < second.start
        for mention in sentence.mentions
    )


_PLACE_NEAR = 40
_WITH = cue(r"(?:^|[,;]\s+)(?:with|at|on|scoring|earning|posting)\s+(?:an?\s+(?:\w+\s+)?(?:score\s+)?of\s+)?$")
"""The form “With 67.28 points it took 12th place”: the place says that the value is a score."""
_WE = cue(r"(?<!\w)(?:chúng\s+(?:tôi|ta)|tỉnh\s+nhà)\s[^.;]{0,70}?(?:đạt|được|ở\s+mức)\s+(?:(?:tổng|số)\s+điểm\s+)?$")
"""The form “chúng tôi chỉ đạt 42,48 điểm, xếp thứ 27” in an interview."""
_SHARE_OF = cue(r"\d\s*%\s+(?!(?:bao\s+)?gồm(?!\w)|(?:có|là|thuộc|với|trở|đến|tới|và|hoặc)\s)(?=[^\W\d])[^.;:(]*?,\s+")


def _shares_noun(sentence: SentenceText, figure: Figure) -> bool:
    """The form “huyện A số hóa 55,2% kết quả, thị xã B 88,7%”: of the same noun, which is left out."""
    beside = any(
        mention.kind in {"unit", "department", "district"} and not sentence.lowered[mention.end : figure.start].strip()
        for mention in sentence.mentions
        if mention.end <= figure.start
    )
    if not beside:
        return False
    begin = sentence.lowered.rfind(";", 0, figure.start) + 1
    share = _SHARE_OF.search(sentence.lowered, begin, figure.start)
    if share is None or any(other.start <= share.start() < other.end for other in sentence.scan.figures):
        return False
    return not any(
        mention.kind in {"indicator", "component"} and share.start() < mention.end <= figure.start
        for mention in sentence.mentions
    )


_VALUE_OF_YEAR = cue(
    r"^\W*(?:nếu\s+)?so\s+với\s+(?:kết\s+quả\s+)?(?:năm\s+)?(?:20\d\d|trước|ngoái)\s*\(\s*(?:đạt\s+|chỉ\s+)*$"
)
"""The form “So với năm 2022 (14,68 điểm), điểm số tăng 8,63 điểm”."""
_YEAR_IN_BRACKET = cue(
    r"\d\s*(?:%|điểm)?\s*\(\s*(?:so\s+(?:với\s+)?)?(?:(?:năm\s+|kỳ\s+)?(?:20\d\d|trước|ngoái)|cùng\s+kỳ(?:\s+năm\s+(?:trước|ngoái|20\d\d))?)\s*(?:chỉ\s+)?(?::|là|đạt)\s*$"
)
_SCORES_TOLD = cue(r"(?<!\w)(?:điểm\s+số|số\s+điểm|tổng\s+điểm|kết\s+quả|giá\s+trị)(?!\w)")
_ITS_SCORE = cue(
    r"(?:^\W*(?:riêng\s+|còn\s+|về\s+|(?:kết\s+quả\s+|theo\s+)?(?:phân\s+tích|báo\s+cáo|thống\s+kê|số\s+liệu|kết\s+quả)(?:\s+[^\W\d]+){0,6}?(?:\s+(?:cho\s+(?:thấy|biết|hay)|nêu|chỉ\s+ra)(?:\s+rằng)?,?|,)\s+)?|(?<!\w)dự\s+báo\s+(?:năm\s+20\d\d,?\s+)?)(?:điểm\s+số|số\s+điểm|tổng\s+điểm)(?:\s+(?:chung|cụ\s+thể|của\s+(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|bộ)(?:\s+này)?))?(?:\s+(?:trong\s+)?(?:năm\s+(?:nay|20\d\d|vừa\s+qua)|20\d\d|lần\s+này|kỳ\s+này))?\s+(?:[^\W\d]+\s+){0,4}?(?:là|đạt|chỉ|lên|còn|được|tăng|giảm|nhích|tụt|sụt|hụt|từ|ở|dừng|cải\s+thiện|vượt|vươn|:)(?!\w)[^.;]*$|^\W*(?:tổng\s+điểm|tổng\s+số\s+điểm|điểm\s+số)\s+$|^\W*(?:điểm\s+số|số\s+điểm|tổng\s+điểm)\s+(?:[^\W\d]+\s+){0,5}(?:là|đạt|còn)\s+\d[\d,.]*\d[^.;%]*$"
)
"""The form “Điểm số năm nay là 70,94, trong khi năm ngoái là 68,45”, below a paragraph with the place."""
_OPENS_SECTION = cue(
    r"[\s•+*–-]*(?:(?:năm\s+20\d\d|năm\s+qua|kết\s+quả|tỉnh|thành\s+phố|tổng|chỉ|đã|số|điểm|chung|của|toàn)[,:]?\s+)*(?:đạt|là|:)?\s*(?:tổng\s+)?(?:điểm\s+(?:số\s+)?)?(?:là\s+|đạt\s+|:\s*)?"
)


_TOTAL_AIMED_AT = cue(
    r"(?<!\w)(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|yêu\s+cầu|đặt\s+ra|quyết\s+tâm|phải)(?!\w)[^;.]*?(?:(?<!\w)năm\s+20\d\d(?!\d)[^;.]*)?(?:tổng\s+(?:số\s+)?điểm|điểm\s+số|đạt|chỉ\s+số)\s+(?:(?:phải|đạt|được|từ|lên|ít\s+nhất|tối\s+thiểu|trên|hơn|chung|của|tỉnh|là|ở|mức|cần|số)\s+)*$"
)


def _aims_at_total(sentence: SentenceText, figure: Figure, choice: Choice, state: State) -> bool:
    """The form “yêu cầu năm 2024 tổng điểm phải đạt ít nhất 41 điểm”: an aim for the one indicator that the article is about."""
    until = figure.start + len("đạt ") * sentence.lowered.startswith("đạt ", figure.start)
    told = tuple(set(state.indicators_so_far))
    return (
        len(told) == 1
        and choice.names == (state.home,)
        and may_be_total(told[0], figure)
        and _TOTAL_AIMED_AT.search(sentence.lowered, max(0, figure.start - 90), until) is not None
    )
