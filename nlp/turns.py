"""Where a text turns: to other units or to a province's own table, which the indicator told last is not meant for; to a term, a plan."""

from dataclasses import replace

from nlp.attribute import Attribute
from nlp.draft import Bound, Draft, SentenceText
from nlp.means import block_of
from nlp.patterns import cue
from nlp.speakers import spokesman
from nlp.stance import sets_target
from nlp.state import MINISTRIES, Name, State, Topic

_ALL_THE_COUNTRY = cue(
    r"\W*(?:nhìn\s+)?(?:trên|xét\s+trên|xét|nhìn)\s+(?:bình\s+diện|phạm\s+vi|mặt\s+bằng|quy\s+mô|tổng\s+thể|toàn\s+cục)(?:\s+chung)?(?:\s+(?:cả\s+nước|toàn\s+quốc))?(?!\w)"
)
"""How a paragraph opens that turns from some units to all."""


_ON_THE_OTHER_HAND = cue(
    r"\W*(?:(?:ở\s+)?(?:chiều\s+)?(?:ngược|trái)\s+lại|ở\s+chiều\s+(?:ngược\s+lại|hướng\s+khác)|trong\s+khi(?:\s+đó)?|trái\s+với|khác\s+với|tương\s+tự|cũng\s+như|cùng\s+cảnh|nhìn\s+sang|còn\s+(?:ở|với|tại)?|ở\s+phía\s+(?:ngược\s+lại|bên\s+kia)|so(?:\s+với)?)(?!\w)"
)
"""How a paragraph opens that sets other units against the one above: it is what the article is about that they are compared by."""


_GOES_OVER = cue(
    r"\W*(?:với|còn|về\s+phía|tại|ở|riêng|đại\s+diện|đến\s+lượt|phát\s+biểu|lãnh\s+đạo|phó\s+chủ\s+tịch|chủ\s+tịch)\s"
)


def _turns_in_speech(sentence: SentenceText, article: tuple[str, ...], state: State) -> bool:
    """Whether a paragraph goes over to the next unit, of whom the same is told in turn as of the one above.

    "Đại diện Yên Bái … tỉnh đạt 87,54%; SIPAS vào nhóm 15; PCI thứ 46." and below "Với Lai Châu, việc đứng thứ 42 là …".
    """
    told = dict.fromkeys(state.paragraph_codes)
    if len(told) < 2 or article[0] not in told or state.title.indicators != article:
        return False
    if not _GOES_OVER.match(sentence.lowered) or any(m.kind in {"indicator", "component"} for m in sentence.mentions):
        return False
    named = {Name(mention.ids, mention.kind) for mention in sentence.mentions if mention.kind == "unit"}
    return bool(named) and not named & {*state.last.subjects, *state.several}


def turns_to_others(sentence: SentenceText, about: tuple[str, ...], state: State) -> bool:
    """Whether a paragraph without indicator tells of other units than the one above, which ends with several indicators.

    "PAR INDEX của tỉnh đạt 83%, SIPAS đạt 90%." and below "Dẫn đầu cả nước là Quảng Ninh": by what the article is about.
    """
    article = state.about()
    if len(article) != 1 or state.last.indicators == article or not state.last.indicators:
        return False
    if _ALL_THE_COUNTRY.match(sentence.lowered) and not any(m.kind == "indicator" for m in sentence.mentions):
        return True
    if _turns_in_speech(sentence, article, state):
        return True
    contrast = state.last.target or _ON_THE_OTHER_HAND.match(sentence.lowered) is not None
    of_one_unit = len(state.paragraph_told) == 1 and state.paragraph_codes[:1] == article == state.title.indicators
    if not of_one_unit and (about[:1] != article or (len(state.indicators_told) < 2 and not contrast)):
        return False
    if any(mention.kind in {"indicator", "component", "anaphora"} for mention in sentence.mentions):
        return False
    named = {Name(mention.ids, mention.kind) for mention in sentence.mentions if mention.kind == "unit"}
    return bool(named) and not named & {*state.last.subjects, *state.several, state.home}


_IN_PASSING = cue(r"\s*trước\s+(?:đó|đây|khi\s+có\s[^.;,]{2,40}),?\s[^.;]*?(?<!\w)cũng(?!\w)")
_BEFORE_IT = cue(r"\s*trước\s+khi\s+có\s")
"""The form “Trước đó, PAPI của tỉnh cũng giảm": told in passing; the next paragraph goes back to what this one is about."""


def passes_over(lowered: str, about: tuple[str, ...], indicators: tuple[str, ...]) -> bool:
    """Whether a sentence tells in passing of other indicators than the one its paragraph is ``about``."""
    if not about or not _IN_PASSING.match(lowered):
        return False
    return _BEFORE_IT.match(lowered) is not None or not set(about) & set(indicators)


_OPENS = cue(r"\W*(?:(?:riêng|với|ở|tại|của)\s+)?$")


def back_home(sentence: SentenceText, state: State) -> tuple[Name, ...]:
    """The form “…, còn Đắk Lắk rơi xuống hạng 38. Tỉnh có 6 chỉ số thành phần tăng điểm”: of the article's own province again."""
    first = sentence.mentions[0] if sentence.mentions else None
    named = [(Name(each.ids, each.kind), each.start) for each in sentence.mentions if each.kind == "unit"]
    speaker = spokesman(sentence.lowered, named) if named else ()
    if speaker:
        return speaker
    if first is None or first.kind != "anaphora" or first.form not in {"province", "city"} or state.home is None:
        return ()
    if "này" in first.text or any(mention.kind == "unit" for mention in sentence.mentions):
        return ()
    if state.home.level != "province" or state.home.is_city != (first.form == "city"):
        return ()
    return (state.home,) if _OPENS.fullmatch(sentence.lowered, 0, first.start) else ()


_BEFORE_THAT = cue(
    r"\W*(?:còn\s+)?(?:trước\s+(?:đó|đây)|(?:cách\s+đó\s+)?(?:một|hai|ba|[1-3])\s+năm(?:\s+trước(?:\s+đó)?)?|năm\s+(?:trước(?:\s+đó)?|ngoái)|kỳ\s+trước)(?!\w)"
)


def block_spoken_of(lowered: str, topic: Topic, state: State) -> Name | None:
    """The block whose results a sentence without a figure announces, "PAR INDEX năm 2023 của các bộ"; else the one before."""
    block = block_of(lowered) if state.home is None and not topic.subjects else None
    return block if block == MINISTRIES else state.block


def turn_to_year(sentence: SentenceText, bound: Bound, facts: list[Draft], state: State) -> None:
    """The form “Đến năm 2023, kết quả công bố không có tên Lâm Đồng trong nhóm 30. Trước đó bốn năm, …”: from then on it is counted."""
    state.paragraph_codes += tuple(draft.attribute.indicator for draft in facts)
    years = [draft.year.year for draft in facts if draft.year.year is not None and draft.modality == "actual"]
    led = bool(years) and state.last.year is not None and max(years) < state.last.year
    state.year_led_from = state.last.year if led and _BEFORE_THAT.match(sentence.lowered) else None
    if facts or not any(refused.reason == "negation" for refused in bound.refused):
        return
    named = {year.year for year in sentence.scan.years if not year.base and year.year is not None}
    told = named.pop() if len(named) == 1 else None
    if told is not None and state.last.year is not None and told > state.last.year and not state.last.target:
        state.last = replace(state.last, year=told)


_OWN_TABLE = cue(
    r"(?<!\w)(?:nội\s+bộ|xếp\s+hạng\s+(?:các|giữa|năm|của\s+các|đối\s+với|cấp|khối)|(?:đánh\s+giá|chấm\s+điểm)(?:,\s*|\s+và\s+)xếp\s+(?:hạng|loại)|(?:đạt|xếp)\s+loại|bảng\s+xếp\s+hạng|tự\s+(?:chấm|đánh\s+giá)|kết\s+quả\s+(?:chấm\s+điểm|thẩm\s+định|xếp\s+hạng))(?!\w)"
)
_ITS_PARTS = cue(
    r"(?<!\w)(?:nội\s+bộ|(?:khối|các|cấp|\d{1,3}|ubnd)\s+(?:cơ\s+quan\s+chuyên\s+môn|sở|huyện|quận|ban|xã|phường|ubnd\s+(?:cấp\s+)?(?:huyện|xã)|đơn\s+vị))(?!\w)"
)


def turns_inside(sentence: SentenceText, state: State) -> bool:
    """Whether a paragraph turns from the province's places to a table of its own parts, of what the article is about."""
    told = [name.level for name in state.several] if state.indicators_told else []
    return (
        bool(told)
        and not {"department", "district"} & set(told)
        and bool(state.about())
        and not any(mention.kind == "indicator" for mention in sentence.mentions)
        and _OWN_TABLE.search(sentence.lowered) is not None
        and _ITS_PARTS.search(sentence.lowered) is not None
    )


_TERM = cue(r"nhiệm\s+kỳ\s+20\d\d\s*(?:[-–—]|đến)\s*(?P<end>20\d\d)")


def term_told(sentence: SentenceText) -> int | None:
    """The last year of a term of office that a sentence names."""
    term = _TERM.search(sentence.lowered)
    return int(term["end"]) if term is not None else None


_PERIOD = cue(r"(?:giai\s+đoạn|thời\s+kỳ)\s+(?P<first>20\d\d)\s*(?:[-–—]|đến)\s*(?P<end>20\d\d)")


def period_told(sentence: SentenceText) -> tuple[int, int] | None:
    """The first and the last year of the period that a sentence names."""
    period = _PERIOD.search(sentence.lowered)
    return (int(period["first"]), int(period["end"])) if period is not None else None


_BEGINNINGS = cue(
    r"(?<!\w)(?:bắt\s+đầu|triển\s+khai|thành\s+lập|ra\s+đời|khai\s+trương|khởi\s+công|sáp\s+nhập|hợp\s+nhất|đưa\s+vào|khánh\s+thành|áp\s+dụng|thí\s+điểm)(?!\w)"
)
"""What happened in a year long over, which the results behind it are not of."""


def _year_told(sentence: SentenceText, topic: Topic, state: State) -> int | None:
    """The year that a sentence begins with, or that its background tells once: the next one goes on, "Cùng năm, …"."""
    told = [year for year in sentence.scan.years if not year.base and year.year]
    opening = next((year for year in told if year.start < 14), None)
    if opening is not None and not sentence.scan.figures and not topic.indicators and not topic.target:
        known = state.last.year or state.article_year
        if known is not None and (opening.year or known) < known and _BEGINNINGS.search(sentence.lowered):
            return None
    if opening is not None:
        return opening.year
    background = not topic.indicators and not topic.target and len({year.year for year in told}) == 1
    return told[0].year if background else None


def remember_years(sentence: SentenceText, topic: Topic, state: State) -> None:
    """The years, the term and the period that a sentence tells apart from its figures."""
    if sentence.scan.years:
        state.near_year = _year_told(sentence, topic, state) or state.near_year
    several = {year.year for year in sentence.scan.years if not year.base and year.year}
    state.series_to = max(several) if len(several) > 1 else None
    state.near_term = term_told(sentence) or state.near_term
    state.term_end = state.near_term or state.term_end
    state.period = period_told(sentence) or state.period
    state.compared_year = _compared_with(sentence)


def foreseen_for(facts: list[Draft]) -> int | None:
    """The year that the facts of a sentence say a forecast is for."""
    told = [draft.year.year for draft in facts if draft.modality == "forecast" and draft.year.basis != "context"]
    return told[-1] if told else None


def _compared_with(sentence: SentenceText) -> int | None:
    """The last year of a sentence, where it is one that something is held against."""
    told = max(sentence.scan.years, key=lambda year: year.start, default=None)
    return told.year if told is not None and told.base else None


_IN_BRACKETS = cue(r"\s*\([^()]*\)\s*[.;]?\s*")


def is_aside(sentence: SentenceText) -> bool:
    """Whether a line in brackets only explains the figures beside it: "(Rankings in 2022 in parentheses)"."""
    return (
        sentence.lowered.lstrip().startswith("(")
        and _IN_BRACKETS.fullmatch(sentence.lowered) is not None
        and not any(mention.kind in {"unit", "department", "district"} for mention in sentence.mentions)
    )


_HAD_DONE = cue(
    r"(?:^|[.;]\s+)\W*(?:it|they|the\s+(?:province|city|ministry|agency|capital|locality))\s+had\s+(?:also\s+|previously\s+|already\s+)?(?:topped|led|headed|ranked|placed|finished|come|been|stood|scored|held|reached)(?!\w)"
)


def kept_year(sentence: SentenceText, years: list[int], state: State) -> int | None:
    """The year that the talk stays in behind an English sentence on a year before: "It had topped this table in 2022."."""
    before = state.last.year
    if not state.english or before is None or max(years) >= before:
        return None
    told = sentence.scan.years
    only_then = bool(told) and all(year.anchored and year.back for year in told)  # "which was 27th the previous year"
    return before if only_then or _HAD_DONE.search(sentence.lowered) else None


LOOKS_BACK = cue(
    r"(?:cơ\s+sở|căn\s+cứ|kết\s+quả|tình\s+hình|đánh\s+giá|thực\s+trạng|hạn\s+chế|tồn\s+tại|nhìn\s+lại|sau\s+một\s+năm)(?!\w)"
)
"""What a heading with the word "mục tiêu" says when results stand below it."""


_PLAN = cue(
    r"(?<!\w)(?:nhiệm\s+vụ(?:,?\s+(?:và\s+)?giải\s+pháp)?\s+(?:trọng\s+tâm|chủ\s+yếu|cụ\s+thể|năm|thời\s+gian\s+tới)|phương\s+hướng|định\s+hướng\s+năm|kế\s+hoạch\s+(?:năm|cải\s+cách|cchc)|yêu\s+cầu\s+(?:đặt\s+ra|năm)|đích\s+(?:đến|ngắm))(?!\w)"
)
"""How a heading announces what is to be done, and what is aimed at with it."""


def announces_plan(sentence: SentenceText, told: int | None, state: State) -> bool:
    """Whether a heading opens the plan of a year, where one is ``told``, that is not over: "Nhiệm vụ trọng tâm năm 2023"."""
    published = state.article.published_at
    ahead = told is None or published is None or told >= published.year
    return ahead and _PLAN.search(sentence.lowered) is not None and not LOOKS_BACK.search(sentence.lowered)


_TOO = cue(r"(?<!\w)(?:cũng|đồng\s+thời|cùng\s+năm|(?<!trong\s)khi\s+đó|khi\s+ấy|lúc\s+đó)(?!\w)")
"""What goes on with the year of the sentence before: "SIPAS cũng chỉ xếp thứ 45"."""


_INSIDE_IT = cue(r"\W*(?:trong\s+đó|cụ\s+thể|chi\s+tiết|trong\s+các\s+(?:chỉ\s+số|trụ\s+cột|nội\s+dung))(?!\w)")
"""What opens a sentence on the parts of what the one before told."""


def turns_to(lowered: str, attribute: Attribute, state: State) -> bool:
    """Whether a component is named that the sentence before did not speak of, or another indicator."""
    if attribute.inherited or attribute.component is not None:
        return (
            attribute.component is not None
            and not attribute.inherited
            and attribute.component != state.last.component
            and not (_INSIDE_IT.match(lowered) and attribute.indicator in state.last.indicators)
        )
    return bool(state.last.indicators) and (
        attribute.indicator not in state.last.indicators and (not _TOO.search(lowered) or len(state.years_told) > 1)
    )


def announces_targets(sentence: SentenceText) -> bool:
    """Whether what stands below a line, or behind a sentence, is aimed at."""
    if LOOKS_BACK.search(sentence.lowered) or _ASKS_WHAT_IS_HOPED.search(sentence.lowered):
        return False
    if AIMS_LINE.fullmatch(sentence.lowered):
        return True
    return sets_target(sentence.lowered) or (not sentence.scan.figures and _PLANS.search(sentence.lowered) is not None)


_ASKS_WHAT_IS_HOPED = cue(
    r"(?:^|[:.]\s+)(?![^?]*(?:mục\s+tiêu|chỉ\s+tiêu|phấn\s+đấu|kế\s+hoạch))[^?]*(?<!\w)(?:gì|nào|sao|ai|đâu|mấy|bao\s+nhiêu|hay\s+không|chưa)(?!\w)[^?]*\?\s*$"
)
"""The form “Dân kỳ vọng gì ở chính quyền?”: no aims stand below it."""
AIMS_LINE = cue(
    r"[\s•+*–-]*(?:(?:[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/-]\s*)?(?:(?:về|một\s+số|các|những|hệ\s+thống)\s+)*(?:mục\s+tiêu|chỉ\s+tiêu(?!\s+(?:thành\s+phần|đánh\s+giá|chấm|nhánh)(?!\w))|phương\s+hướng|nhiệm\s+vụ|kế\s+hoạch|phấn\s+đấu)(?!\w)(?![^\n]*?(?<!\w)(?:đã|được|bị|hoàn\s+thành|vượt|cán\s+đích|về\s+đích|khó\s+khăn|đạt\s+được)(?!\w))(?:[^.;:?!\d]|20\d\d){0,60}\s*:?\s*"
)
"""A line that says nothing but that aims stand below it: "IV. Mục tiêu năm 2023"."""
_PLANS = cue(
    r"(?<!\w)(?:ban\s+hành|phê\s+duyệt|ký|xây\s+dựng|thông\s+qua|triển\s+khai|công\s+bố|có|ra)\s+(?:[^\s,;.:]+\s+){0,5}?(?:kế\s+hoạch|đề\s+án|chương\s+trình|chỉ\s+thị|nghị\s+quyết|quyết\s+định|phương\s+án)\s[^.;:]{0,80}?(?<!\w)(?:nâng(?:\s+cao)?|cải\s+thiện|duy\s+trì|giữ\s+vững|tăng)\s[^.;:]{0,40}?(?:chỉ\s+số|index|{indicator}|thứ\s+hạng)(?!\w)"
)
"""The form “ban hành kế hoạch nâng các chỉ số năm 2024”: what follows is what the plan aims at."""
