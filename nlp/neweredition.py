"""Where an article that began with the last edition turns to the one it is about: "Năm 2020 …. Kết quả công bố sáng 9/5, …"."""

from dataclasses import replace

from nlp.discourse import topic_of
from nlp.draft import SentenceText
from nlp.english_editions import newly_out
from nlp.lastfirst import last_edition_first, with_the_new
from nlp.openingyears import without_look_back
from nlp.patterns import cue
from nlp.state import State, Topic
from nlp.wordlists import small_letters
from nlp.yearcontext import DAILY, OUT_FROM, SAME_YEAR, handed_down_year

_DAY = r"(?:(?:vào|hồi|trong|ngay|từ)\s+)?(?:(?:sáng|chiều|tối|trưa|đầu|giữa|cuối)\s+)?(?:(?:hôm|ngày)\s+)?(?:\d{1,2}\s*[/.-]\s*(?:0?[1-9]|1[0-2])|tháng\s+\d{1,2})(?!\s*[/.-]\s*\d|\d|\s*(?:điểm|%))"
_OTHERWISE = r"(?!\s+(?:các\s+|danh\s+mục\s+|những\s+)*(?:kế\s+hoạch|nghị\s+quyết|đề\s+án|chương\s+trình|mục\s+tiêu|chiến\s+lược|quy\s+hoạch|danh\s+mục|thủ\s+tục|dịch\s+vụ|văn\s+bản)(?!\w))"
_ANNOUNCED = cue(
    rf"(?<!\w)công\s+bố{_OTHERWISE}\s+(?:(?:(?:kết\s+quả|bảng|báo\s+cáo|chỉ\s+số|xếp\s+hạng|bộ)\s+)*(?:[^\W\d]+\s+){{0,5}}?)?{_DAY}"
    rf"|(?<![\w/]){_DAY}(?:(?!\d{{4}})[^.;\n]){{0,140}}?\scông\s+bố(?!\w){_OTHERWISE}"
    rf"|(?<!\w)(?:mới\s+đây|vừa\s+qua|gần\s+đây\s+nhất),?\s(?:(?!\d{{4}})[^.;\n]){{0,90}}?công\s+bố(?!\w){_OTHERWISE}"
    rf"|(?<!\w)(?:vừa|mới)\s+(?:(?:được|chính\s+thức|tổ\s+chức|có|ban\s+hành|ký)\s+)*(?:[^\W\d]+\s+){{0,6}}?công\s+bố(?!\w){_OTHERWISE}"
    r"|(?<!\w)công\s+bố\s+(?:(?:kết\s+quả|bảng|báo\s+cáo|chỉ\s+số|xếp\s+hạng)\s+)*(?:mới\s+(?:đây|nhất)|vừa\s+qua|hôm\s+(?:nay|qua)|(?:sáng|chiều)\s+nay|tuần\s+(?:này|qua|trước))(?!\w)"
)
_YEAR = cue(r"(?<![\d/])20\d\d(?!\d)")
_MONTH = cue(r"(?:\d\s*[/.-]\s*|tháng\s+)(?P<month>\d{1,2})(?!\d)")
_NEWEST = cue(
    r"(?<!\w)(?:bảng\s+(?:xếp\s+hạng|tổng\s+sắp)|xếp\s+hạng|kết\s+quả|báo\s+cáo|chỉ\s+số|(?:lần|kỳ|đợt)\s+(?:công\s+bố|đánh\s+giá|xếp\s+hạng|khảo\s+sát))\s+(?:[^\W\d]+\s+){0,3}?(?:mới\s+nhất|mới\s+(?:được\s+)?công\s+bố|lần\s+này|kỳ\s+này|đợt\s+này|năm\s+nay|(?:vừa|mới)\s+(?:được|do)\s(?:[^\W\d]+\s+){0,6}?(?:phê\s+duyệt|ban\s+hành|thông\s+qua|công\s+nhận|đưa\s+ra))(?!\w)"
    r"|(?<!\w)(?:(?:ở|tại|trong|với|đến)\s+|^)(?:lần|kỳ|đợt|mùa)\s+(?:(?:công\s+bố|đánh\s+giá|xếp\s+hạng|khảo\s+sát)\s+)?này(?!\w)"
)
_NOW = cue(
    r"\W*(?:(?:nhưng|song|tuy\s+nhiên|còn|đến|sang|và|thì|riêng),?\s+)*(?:năm\s+nay|(?:(?:nhưng|chỉ|chưa\s+đầy)\s+)*(?:sau|qua)\s+(?:đúng\s+|hơn\s+|gần\s+|chưa\s+đầy\s+)?(?:một|1)\s+năm|(?:đúng\s+|chỉ\s+)?(?:một|1)\s+năm\s+sau(?:\s+đó)?)(?!\w)(?!\s+(?:trước|liền|liên))"
)
"""How a sentence begins that turns to the present: "Năm nay khoảng cách ấy còn …", "Sau một năm, …"."""
_OF_THEN = cue(
    r"(?<!\w)(?:khi\s+(?:đó|ấy)|lúc\s+(?:đó|ấy|bấy\s+giờ)|trước\s+(?:đó|đây)|từng(?!\s+(?:chỉ|năm|lĩnh|nội|tiêu|bước|khối|đơn))|(?:năm|kỳ|lần|đợt)\s+(?:trước|ngoái)|hằng\s+năm|hàng\s+năm|thường(?!\s+(?:trực|niên|vụ|xuyên)))(?!\w)"
)
_NOT_YET = cue(
    r"(?<!\w)(?:sẽ|dự\s+kiến|chưa|sắp|chuẩn\s+bị|chờ|kế\s+hoạch|phấn\s+đấu|mục\s+tiêu|nếu(?!\s+như)|yêu\s+cầu|đề\s+nghị)(?!\w)"
)
_RESULTS = cue(
    r"(?<!\w)(?:kết\s+quả|chỉ\s+số|bảng\s+xếp\s+hạng|xếp\s+hạng|thứ\s+hạng|báo\s+cáo|con\s+số|vcci|bộ\s+nội\s+vụ|undp|cecodes|{indicator})(?!\w)"
)
_OF_BEFORE = cue(r"\W*(?:nếu\s+như|nếu|khác\s+với|trái\s+với|sau|không\s+như)\s")
_LATE = 11
"""From this month on a province announces what it measured itself in the year that ends."""
_LONG = 4
"""Months after an announcement in which an article still tells of it as new."""


def _newer_edition(sentence: SentenceText, state: State) -> int | None:
    """The year of the results that a sentence turns to as new, behind those of an earlier edition; None where it does not."""
    lowered, published = sentence.lowered, state.article.published_at
    if published is None:
        return None
    if state.english:
        return newly_out(sentence, state)
    first = last_edition_first(sentence)
    if first is not None and _newest(sentence, state) == first[0] + 1:
        with_the_new(sentence, first[1], first[0] + 1)
        return first[0] + 1
    cut = sentence.cut if sentence.whole else 0
    lowered = small_letters(sentence.whole) if cut else lowered  # "Kết quả công bố sáng 9/5 cho thấy" is cut off
    if state.heading.year is not None or state.awaited:
        return None
    told = _ANNOUNCED.search(lowered) or _NEWEST.search(lowered)
    now = _NOW.match(lowered) if told is None else None
    if now is not None and _newest(sentence, state) == (handed_down_year(state).year or 0) + 1:
        ahead = _NOT_YET.search(lowered) or any(year.year is not None for year in sentence.scan.years)
        return None if ahead or state.title.year else _newest(sentence, state)
    if told is None or _YEAR.search(lowered, 0, cut) or not (sentence.scan.figures or _RESULTS.search(lowered)):
        return None
    if _OF_THEN.search(lowered, 0, told.end()) or _NOT_YET.search(lowered, 0, told.end()):
        return None
    if not all(0 <= published.month - int(month) <= _LONG for month in _months(told.group())):
        return None  # "công bố ngày 15/12", read in April: of the edition before
    newest = _newest(sentence, state)
    if newest is None or (state.title.year or newest) < newest:
        return None
    own = [
        year
        for year in sentence.scan.years
        if not (year.base or year.current or (year.back and year.start + cut > told.end()))
    ]
    if not own:
        before = handed_down_year(state).year
        return newest if before is not None and before < newest else None
    looks_back = _OF_BEFORE.match(lowered) and all(
        year.year and year.year < newest and year.end + cut <= told.start() for year in own
    )
    return newest if looks_back else None


def _months(words: str) -> list[str]:
    """The months of the days in some words."""
    return [day["month"] for day in _MONTH.finditer(words)]


def turned_to(sentence: SentenceText, state: State) -> int | None:
    """The year of the newer edition that a sentence turns to, if any; its own figures are of it but where they tell of both."""
    year = _newer_edition(sentence, state)
    if year is not None and all(each.base or each.current for each in sentence.scan.years):
        turn_to(year, state)
    return year


def title_topic(title: SentenceText, state: State) -> Topic:
    """What a title sets for all below it, but for a year that it only looks back on."""
    topic, years = topic_of(title, state), title.scan.years
    return (
        topic
        if len(without_look_back(title.lowered, years, state.article)) == len(years)
        else replace(topic, year=None)
    )


def turn_to(year: int | None, state: State) -> None:
    """Make a year, if any, the one that the text speaks of from here on."""
    if year is None:
        return
    state.article_year = year
    state.last = replace(state.last, year=year)
    if state.paragraph.year is not None:
        state.paragraph = replace(state.paragraph, year=year)
    state.near_year = state.year_led_from = None


def _newest(sentence: SentenceText, state: State) -> int | None:
    """The year of the results that come out with the article."""
    published = state.article.published_at
    if published is None:
        return None
    named = {mention.ids[0].split("/")[0] for mention in sentence.mentions if mention.kind == "indicator"}
    codes = named or set(state.last.indicators or state.title.indicators or state.main.indicators)
    if not codes or codes & DAILY:
        return None
    if state.internal or codes <= SAME_YEAR:
        told = max((state.indicator_years.get(code, 0) for code in codes), default=0)
        late = (
            published.month >= _LATE and told == published.year - 1
        )  # else its only edition may be the late one of that
        return published.year if late else published.year - 1
    return published.year - 1 if published.month >= OUT_FROM and not codes & SAME_YEAR else None
