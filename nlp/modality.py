"""What a figure claims in its text: by its words, by what is announced above it, by whether its year is over."""

import re
from datetime import datetime
from functools import lru_cache

from nlp.aimsbeside import held_beside, is_left, without_asides, without_order
from nlp.aimyears import recalls
from nlp.draft import SentenceText
from nlp.figures import Figure, Year
from nlp.leads import mask_of
from nlp.orderedthen import is_asked_for
from nlp.patterns import Gate, cue
from nlp.stance import AIM_WORDS, _cues, modality_of
from nlp.state import Name, State
from nlp.yearcontext import value_of
from schema.fact import Modality


def claimed(sentence: SentenceText, figure: Figure, state: State) -> Modality:
    """Result, target or forecast: by the words, by what is announced above, and by whether the year is over."""
    lowered = without_order(without_asides(sentence.unnamed, figure), figure)
    beside = held_beside(lowered, figure)
    if beside is not None:
        return beside
    published = state.article.published_at
    told = published.year if published is not None else None
    said = _by_its_words(lowered, figure, told, inherited=False)
    modality = said
    if said == "actual" and not _OF_NOW.match(lowered):
        above = _under_target(lowered, figure, state) or (state.aiming and _goes_on_aiming(sentence, figure, state))
        if above:
            modality = _by_its_words(lowered, figure, told, inherited=True)
    bound = figure.comparator in _BOUNDS or _AT_LEAST.search(lowered, 0, figure.start)
    if modality == "actual" and ((bound and _plan_says(lowered, figure)) or is_asked_for(lowered, figure, told)):
        modality = "target"
    if modality == "target" and is_left(lowered, figure):
        return "actual"
    if modality != "actual" and published is not None and _is_held_against(lowered, figure, published.year):
        return "actual"
    if modality != "actual" and _in_bracket_of_past(sentence, figure, published):
        return "actual"
    if modality == "actual" and (
        _is_reckoned(sentence, _lower_bound(sentence, figure) or figure, state)
        or _moves_with_forecast(sentence, figure, state)
    ):
        return "forecast"
    if modality == "actual" and published is not None:
        end = state.period[1] if state.period is not None else 0
        closing = end > published.year and _END_OF_PERIOD.search(lowered, 0, figure.start) is not None
        if closing or _of_period_to_come(lowered, figure, published.year):
            return "target"
    ahead = [
        year
        for year in sentence.scan.years
        if not year.base
        and year.year
        and not _told_in_bracket(lowered, year, figure, sentence.scan.figures)
        and (lowered.startswith(" (", year.end) or not _LIKE.search(lowered, max(0, year.start - 24), year.start))
        and (
            year.end <= figure.start
            or (
                0 <= year.start - figure.end < 30 and not re.search(r"[,;.](?!\d)|\(", lowered[figure.end : year.start])
            )
        )
    ]
    if not ahead:
        return modality
    year = ahead[-1]
    is_over = published is not None and (year.year or 0) < published.year
    if is_over and _IN_ITS_BRACKET.fullmatch(lowered, year.end, figure.start):
        return "actual"  # "nhiều khả năng vẫn trong nhóm 20, như năm 2023 (hạng 16)"
    years = (state.title.year, state.heading.year)  # "II. Chỉ tiêu năm 2025" of a report on 2024
    now = (
        published.year
        if published is not None
        else next(filter(None, years if state.heading.target else years[::-1]), None)
    )
    if modality == "actual" and published is not None and (year.year or 0) > published.year:
        return "target"  # a result of a year to come is none yet
    if modality != "actual" and now is not None and (year.year or now) < now:
        if modality == "target" and _is_exact(figure) and _TAKES_STOCK.match(lowered):
            return "actual"
        opened = lowered.rfind("(", 0, year.start)
        aside = opened >= 0 and ")" not in lowered[opened : figure.start]
        mark = lowered.rfind(";", 0, figure.start)
        inside = (figure.start - mark - 1, figure.end - mark - 1)
        apart = 0 <= mark < year.start and modality_of(lowered[mark + 1 :], *inside, inherited_target=False) == "actual"
        if aside or (modality == "target" and (said == "actual" or apart or recalls(lowered, figure))):
            return "actual"  # what is told of a year that is over is no target
    return modality


@lru_cache(maxsize=1)
def _otherwise() -> Gate:
    """The words without which a sentence tells no aim and no forecast of its own."""
    return Gate(_cues()["target"], _cues()["forecast"], *AIM_WORDS)


def _by_its_words(lowered: str, figure: Figure, now: int | None, *, inherited: bool) -> Modality:
    """Result, target or forecast by the words of the sentence; most have none that says it is no result."""
    if not inherited and not _otherwise().matches(mask_of(lowered)) and "dự kiến" not in lowered:
        return "actual"
    return modality_of(lowered, figure.start, figure.end, inherited_target=inherited, now=now)


def _told_in_bracket(lowered: str, year: Year, figure: Figure, figures: list[Figure]) -> bool:
    """The form “mục tiêu: PAR INDEX (năm 2022 xếp thứ 35) vào nhóm 25”: the year is of the result in the bracket."""
    opened, closed = lowered.rfind("(", 0, year.start), lowered.find(")", year.end, figure.start)
    if opened < 0 or closed < 0 or ")" in lowered[opened : year.start]:
        return False
    return any(opened < other.start and other.end <= closed for other in figures)


_LIKE = cue(r"(?<!\w)(?<!nếu\s)như\s+(?:(?:kết\s+quả|của|hồi|trong|ở)\s+)*(?:năm\s+)?$")
"""The form “giữ hạng 4 như năm 2022 hoặc tốt hơn”: no year of the aim."""
_END_OF_PERIOD = cue(
    r"(?<!\w)(?:đến|tới|vào|hết)\s+(?:hết\s+|cuối\s+|thời\s+điểm\s+|kết\s+thúc\s+)+(?:giai\s+đoạn|thời\s+kỳ)(?:\s+(?:này|đó))?(?!\s+(?:trước|20))(?!\w)[^.;]*$"
)
"""The form “đến cuối giai đoạn, tổng điểm đạt 45 điểm”, of one that goes on."""
_TAKES_STOCK = cue(
    r"\W*(?:theo\s+)?(?:đánh\s+giá|nhìn\s+lại|tổng\s+kết|sơ\s+kết|điểm\s+lại|kiểm\s+điểm|về\s+(?:kết\s+quả|thực\s+trạng))\s(?:kết\s+quả|tình\s+hình|giai\s+đoạn|nhiệm\s+kỳ|thực\s+trạng|năm|\d|việc|công\s+tác|5|ba|bốn)"
)
"""The form “Đánh giá giai đoạn trước, kế hoạch nêu: PAR INDEX năm 2024 đạt 88,91%”: what a plan starts from."""
_OPEN_BRACKET = cue(r"\s*\([^()]*")


def _in_bracket_of_past(sentence: SentenceText, figure: Figure, published: datetime | None) -> bool:
    """The forms “So với kết quả năm 2022 (PAR INDEX xếp thứ 28), các chỉ tiêu này …": what aims are held against.

    So is what is said of the one who has the aim: "để Hưng Yên, tỉnh xếp thứ 12 PCI năm 2023, vào tốp 10 năm 2024".
    """
    lowered = sentence.lowered
    apposed = _APPOSED.search(lowered, 0, figure.start)
    since, upto = (
        (apposed.start(), _APPOSED_UPTO.search(lowered, figure.end)) if apposed is not None else (len(lowered), None)
    )
    return published is not None and any(
        year.year is not None
        and year.year < published.year
        and (
            (year.base and _OPEN_BRACKET.fullmatch(lowered, year.end, figure.start))
            or (not year.base and upto is not None and since <= year.start < upto.start())
            or (not year.base and _then_told(sentence, year, figure))
            or (
                not year.base
                and _BRACKET_OF_YEAR.search(lowered, 0, year.start)
                and _STILL_IN_IT.fullmatch(lowered, year.end, figure.start)
            )
        )
        for year in sentence.scan.years
    )


_APPOSED = cue(
    r",\s+(?:tỉnh|địa\s+phương|đơn\s+vị|thành\s+phố|nơi|vốn|hiện)\s+(?:(?:đang|hiện|vốn|mới|vừa|chỉ|từng|được|có)\s+)*(?:(?:xếp|đứng|đạt|điểm|chỉ\s+số)(?!\w)(?:[^,;.]|[.,](?=\d))*)?$"
)


def _then_told(sentence: SentenceText, year: Year, figure: Figure) -> bool:
    """The form “mục tiêu giữ PCI trong nhóm 5: năm 2015, tỉnh xếp thứ 3 với 65,75 điểm”: behind the aim what there was."""
    colon = _COLON_THEN.search(sentence.lowered, 0, year.start)
    return colon is not None and _TOLD_OF_IT.fullmatch(sentence.lowered, year.end, figure.start) is not None


_COLON_THEN = cue(r"(?:nhóm|tốp|top|hạng|thứ)\s+\d{1,2}\)?:\s+(?:năm\s+)?$")
_TOLD_OF_IT = cue(r",?\s+(?:tỉnh|thành\s+phố|địa\s+phương|đã|chỉ|mới|xếp|đứng|đạt|được|ở)(?:\s(?:[^.;:]|[.,](?=\d))*)?")
_BRACKET_OF_YEAR = cue(r"\(\s*(?:(?:hiện|kết\s+quả)\s+)?(?:năm\s+)?$")
_STILL_IN_IT = cue(r"[^()]*")
"""The form “đưa PCI (năm 2021 xếp 20/63, 65,68 điểm) vào nhóm 15”: all of the bracket is of its year."""
_APPOSED_UPTO = cue(r"[,;](?!\d)")


_PERIOD_BEFORE = cue(
    r"(?<!\w)(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|các\s+năm|năm)\s+(?P<first>20\d\d)\s*(?:[-–—]|đến)\s*(?P<last>20\d\d)(?:(?!20\d\d)[^.;])*$"
)


_UNTIL_ITS_END = cue(
    r"[^.,;\d]{0,30}?\s(?:đến|tới)\s+(?:hết|cuối)\s+(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ)\s+20\d\d\s*(?:[-–—]|đến)\s*(?P<last>20\d\d)(?!\d)"
)


def _of_period_to_come(lowered: str, figure: Figure, now: int) -> bool:
    """The form “Giai đoạn 2026-2030, PCI hằng năm thuộc nhóm 10”, written in 2025: nothing of it is a result yet.

    Nor is what lasts till the end of a term that is not over: "giữ PCI trong nhóm 10 đến hết nhiệm kỳ 2020-2025".
    """
    until = _UNTIL_ITS_END.match(lowered, figure.end)
    if until is not None and int(until["last"]) >= now:
        return True
    period = _PERIOD_BEFORE.search(lowered, 0, figure.start)
    if period is None or int(period["last"]) <= now:
        return False
    return int(period["first"]) > now or (int(period["first"]) == now and figure.comparator in _BOUNDS)


_PLAN_SAYS = cue(
    r"(?<!\w)(?:nghị\s+quyết|kế\s+hoạch|đề\s+án|chương\s+trình|chiến\s+lược|đại\s+hội|chỉ\s+thị)(?!\w)[^.;()]{0,90}?\s(?:đề\s+ra|đặt\s+ra|xác\s+định|nêu(?:\s+rõ)?|yêu\s+cầu|giao|theo\s+đó|trong\s+đó)(?!\w)(?:[^.;()]{0,60})$"
)
_EVERY_YEAR_OF_TERM = cue(
    r"(?<!\w)(?:nhiệm\s+kỳ\s+(?:này|tới|mới)|(?:đến|tới)\s+(?:hết|cuối)\s+nhiệm\s+kỳ|giai\s+đoạn\s+(?:này|tới))(?!\w)[^.;]*(?:hằng|hàng|mỗi)\s+năm(?!\w)[^.;\d]{0,40}$"
)
"""The form “Nhiệm kỳ này, … PAR INDEX hằng năm thuộc nhóm 5”."""
_AT_LEAST = cue(r"(?<!\w)đạt\s+từ\s+$")
_DONE_SINCE = cue(
    r"(?<!\w)(?:đã\s+(?:đạt|vào|lọt|nằm|đứng|xếp)|thực\s+tế|kết\s+quả|nhưng|hiện|hoàn\s+thành|vượt)(?!\w)"
)


def _plan_says(lowered: str, figure: Figure) -> bool:
    """The form “Nghị quyết Đại hội Đảng bộ tỉnh đã đề ra PCI thuộc nhóm 5 tỉnh dẫn đầu”: a bound that a plan sets."""
    if _EVERY_YEAR_OF_TERM.search(lowered, max(0, figure.start - 180), figure.start):
        return True
    said = _PLAN_SAYS.search(lowered, max(0, figure.start - 180), figure.start)
    return said is not None and _DONE_SINCE.search(said.group()) is None


_IN_ITS_BRACKET = cue(r"\s*\(\s*(?:(?:hạng|thứ|vị\s+trí|đạt|xếp|đứng)\s+)*")
_OF_NOW = cue(r"\W*(?:hiện(?:\s+(?:nay|tại|giờ))?|đến\s+nay|tới\s+nay)(?!\s+(?:thực|hữu|trạng|đại))[,\s]")
"""How a sentence opens that tells where one stands, whatever was aimed at above it."""
_RECKONED = cue(r"ước(?:\s+(?:đạt|khoảng|tính|chừng|được))*\s")
_RECKONED_BEFORE = cue(
    r"(?<!\w)ước(?:\s+(?:đạt|khoảng|tính|chừng|được|ở|mức|xếp|đứng|tăng|giảm|nằm|trong|vào|thuộc|từ|hạng|thứ|vị\s+trí|nhóm|top))*\s+$"
)
"""What a figure opens with that nobody has counted yet: "ước đạt 82 điểm"."""


def _is_reckoned(sentence: SentenceText, figure: Figure, state: State) -> bool:
    """Whether a figure is only estimated so far: of a year that is over it was, by those who announce it."""
    lowered = sentence.unnamed
    if not (
        _RECKONED.match(lowered, figure.start, figure.end)
        or _RECKONED_BEFORE.search(lowered, max(0, figure.start - 36), figure.start)
    ):
        return False
    if _NOT_OUT_YET.search(sentence.lowered):
        return True
    published = state.article.published_at
    if published is None:
        return True
    told = [told for year in sentence.scan.years if not year.base and (told := value_of(year, state))]
    of = max(told, default=state.last.year or state.article_year)
    return of is not None and of >= published.year - (published.month <= _NOT_YET_TOLD)


_HELD_AGAINST = cue(r"(?<!\w)so\s+với\s+(?:(?:mức|vị\s+trí|kết\s+quả|thứ\s+hạng|con\s+số|hạng|thứ)\s+)*$")
_OF_THEN = cue(
    r"(?:\s*/\s*\d{2})?\s*\(?(?:(?:của|trong|hồi|ở|vào)\s+)?(?:năm\s+(?:(?P<year>20\d\d)|ngoái|trước)|20\d\d\))(?!\d)"
)


def _is_held_against(lowered: str, figure: Figure, now: int) -> bool:
    """The form “dự kiến tăng 3 bậc so với hạng 27 của năm 2019”: where one stood, whatever is expected."""
    if figure.kind not in {"rank", "score"} or not _HELD_AGAINST.search(lowered, 0, figure.start):
        return False
    told = _OF_THEN.match(lowered, figure.end)
    return told is not None and (told["year"] is None or int(told["year"]) < now)


_TO_BOUND = cue(r"(?:\s*(?:%|điểm|bậc|hạng))?\s*(?:đến|tới|to|and|[-–—])?\s*(?:dưới\s+|hạng\s+|thứ\s+)*")


def _lower_bound(sentence: SentenceText, figure: Figure) -> Figure | None:
    """Of the upper bound in "ước đạt 82 - 83%" the lower one, whose words are those of both."""
    if figure.comparator not in {"<=", "<"}:
        return None
    return next(
        (
            other
            for other in sentence.scan.figures
            if other.kind == figure.kind
            and other.comparator == ">="
            and 0 <= figure.start - other.end < _NEAR_BOUND
            and _TO_BOUND.fullmatch(sentence.lowered, other.end, figure.start)
        ),
        None,
    )


_NEAR_BOUND = 18
_WHICH_IS = cue(r"\s*[,(]\s*(?:tức\s+(?:là\s+)?|và\s+|qua\s+đó\s+)?")


def _moves_with_forecast(sentence: SentenceText, figure: Figure, state: State) -> bool:
    """The form “có thể đạt 88,5%, tăng 3,2 điểm phần trăm so với năm ngoái”: the change is as uncertain as the value."""
    if not figure.kind.endswith("_change"):
        return False
    before = [other for other in sentence.scan.figures if other.end <= figure.start]
    return (
        bool(before)
        and _WHICH_IS.fullmatch(sentence.lowered, before[-1].end, figure.start) is not None
        and claimed(sentence, before[-1], state) == "forecast"
    )


_NOT_YET_TOLD = 3
"""Until this month the results of the year that is over are reckoned only."""
_NOT_OUT_YET = cue(
    r"(?<!\w)(?:đang|chưa|chờ|đợi)\s+(?:được\s+|có\s+|trung\s+ương\s+|bộ\s+nội\s+vụ\s+)*(?:thẩm\s+định|công\s+bố|đánh\s+giá|xét|chấm|kết\s+quả\s+chính\s+thức)(?!\w)"
)
"""The form “kết quả năm 2023 đang được thẩm định, ước xếp thứ 17”."""
_TOLD = cue(
    r"(?<!\w)(?:đã|đang|hiện|hiện\s+nay|mới|chỉ(?!\s+(?:số|tiêu))|vẫn|luôn|từng|lại|kết\s+quả|vừa|công\s+bố|năm\s+(?:ngoái|trước|qua)|những\s+năm|nhiều\s+năm|liên\s+(?:tiếp|tục)|liền|so(?:\s+với)?|thực\s+tế|nhờ|do|trước\s+đó|trước\s+đây|theo\s+đánh\s+giá|tụt|rớt|sụt|thấp\s+hơn|cao\s+hơn|kém|tuy|dù|khi|trong\s+khi)(?!\w)"
)
"""What a clause has that tells a result, and one of a list of aims has not."""
_BOUNDS = frozenset({"<=", ">=", ">"})


def _goes_on_aiming(sentence: SentenceText, figure: Figure, state: State) -> bool:
    """Whether a sentence goes on with the aims of the one before: "Về quản trị công, PCI thuộc nhóm 10, SIPAS đạt trên 92%"."""
    published = state.article.published_at
    lowered = _COMPARED.sub(lambda match: " " * len(match.group()), sentence.lowered)
    exact = any(_is_exact(other) and not _LEAST.search(lowered, 0, other.start) for other in sentence.scan.figures)
    details = _DETAILS.match(lowered) if _details_an_aim(sentence, state) else None
    if details is not None:
        exact, bounded, told = False, True, _TOLD.search(lowered, details.end())
    else:
        told = _TOLD.search(lowered)
        bounded = any(other.comparator in _BOUNDS or other.kind == "group" for other in sentence.scan.figures)
    over = any(
        published is None or int(year.group()) < published.year
        for year in _A_YEAR.finditer(lowered)
        if not _LIKE.search(lowered, max(0, year.start() - 24), year.start())
    )
    if over or exact or not bounded or told:
        return False
    named = any(mention.kind in {"indicator", "component"} for mention in sentence.mentions)
    if not named and len(state.indicators_told) > 1:
        return False  # which of them goes on, the text does not tell
    return not figure.from_bottom and not any(
        mention.kind == "unit" and Name(mention.ids, mention.kind) not in state.last.subjects
        for mention in sentence.mentions
    )


_LEAST = cue(r"(?<!\w)từ\s+$")
_COMPARED = cue(r"(?<!\w)so\s+với\s+(?:kết\s+quả\s+)?(?:năm\s+)?(?:20\d\d|trước|ngoái)(?!\d)")
"""What an aim is counted from: "tăng 3 bậc so với năm 2023"."""
_DETAILS = cue(
    r"\W*(?:(?:cụ\s+thể|chi\s+tiết|trong\s+đó)\s+)?(?:trong\s+đó|cụ\s+thể|theo\s+đó|gồm|bao\s+gồm|chi\s+tiết|từng|(?:đối\s+)?với\s+(?:từng|các)|(?:các|\d)\s+(?:chỉ\s+số|nội\s+dung|lĩnh\s+vực|tiêu\s+chí|trục|trụ\s+cột))(?!\w)"
)


def _details_an_aim(sentence: SentenceText, state: State) -> bool:
    """The form “Phấn đấu năm 2025 tổng điểm đạt 45 điểm. Trong đó, Công khai đạt 5,8 điểm”: the aim of the year to come, part by part."""
    published = state.article.published_at
    aimed = state.target_year
    return (
        published is not None
        and aimed is not None
        and aimed >= published.year
        and state.since_paragraph == 0
        and _DETAILS.match(sentence.lowered) is not None
        and any(mention.kind == "component" for mention in sentence.mentions)
        and all(other.kind in {"score", "score_change"} for other in sentence.scan.figures)
    )


def _is_exact(figure: Figure) -> bool:
    """Whether a figure is as exact as results are: a place, or a score with decimals."""
    return figure.comparator == "=" and (figure.kind == "rank" or (figure.kind == "score" and figure.places > 0))


_A_YEAR = cue(r"(?<!\d)20\d\d(?!\d)")


def is_yet_to_come(sentence: SentenceText, figure: Figure, code: str, newest: int | None, state: State) -> bool:
    """Whether a group or a bound of the year that is running stands beside results of the one before: an aim, "kế hoạch năm 2014 lọt vào nhóm 30"."""
    told = state.indicator_years.get(code, newest if state.title.target or state.paragraph.target else None)
    if newest is None or told is None or told > newest or figure.comparator not in {"<=", ">=", ">"}:
        return False
    before = [year for year in sentence.scan.years if not year.base and year.year and year.end <= figure.start]
    return (
        bool(before)
        and before[-1].year == newest + 1
        and not _DONE.search(sentence.lowered, before[-1].end, figure.start)
    )


_DONE = cue(
    r"(?<!\w)(?:đã|vẫn|tiếp\s+tục|lần\s+đầu|cũng|lại|được\s+công\s+bố|là\s+năm|trở\s+thành|liên\s+tiếp|có|khi|chỉ|mới)(?!\w)"
)
"""What is told of a year as done, though it is that of the announcement."""


def _under_target(lowered: str, figure: Figure, state: State) -> bool:
    """Whether heading, list or title announce targets for this line, and the line itself speaks of nothing done."""
    if (state.heading.target or state.paragraph.target) and not state.past:
        return True
    if not state.title.target or state.title.year is None or state.past:
        return False
    if state.heading.year is not None and state.heading.year < state.title.year:
        return False  # below "I. Kết quả năm 2022" of a plan for 2024
    done = _DONE_IN_ENGLISH if state.english else _DONE_BEFORE
    return done.search(lowered, 0, figure.end if state.english else figure.start) is None


_DONE_IN_ENGLISH = cue(
    r"(?<!\w)(?:was|were|had|has|have|been|rose|fell|ranked|scored|stood|reached|moved|climbed|came|led|headed|topped|got|earned|gained|lost|dropped|slipped|slid|improved|increased|decreased|placed|finished|posted|recorded|achieved|jumped|remained|kept|fared|put|took|held|won|saw|went|grew|edged|inched|leapt|made|averaged|compared|against|last\s+year|previous(?:ly)?)(?!\w)"
)
"""What an English sentence has that tells a result, below a title that sets a target, too."""
_DONE_BEFORE = cue(r"(?:đạt|xếp|đứng|tăng|giảm|đã|dẫn\s+đầu)(?!\w)")


def leads_to_aim(sentence: SentenceText, figure: Figure, state: State) -> bool:
    """Whether what is left is left for an aim: then it is of now, not of the year before the one aimed at."""
    other = next((each for each in sentence.scan.figures if each.start >= figure.end and not each.earlier), None)
    return other is not None and other.kind == figure.kind and claimed(sentence, other, state) == "target"
