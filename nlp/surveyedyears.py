"""Which year an article is about: the one told beside its indicators, in its title, its first lines, or the one just over."""

import re
from bisect import bisect_right
from collections import Counter
from operator import attrgetter

from nlp.mention import Mention
from nlp.openingyears import against_last, opened_with, year_said
from nlp.patterns import cue
from nlp.scan import scan
from nlp.stance import sets_target
from nlp.state import State
from nlp.yearcontext import SAME_YEAR, newest_measured, out_in_its_year
from schema.article import Article

_PUBLISHED_TODAY = cue(
    r"(?<!\w)(?:(?:vừa|mới|chính\s+thức|hôm\s+nay|sáng\s+nay|chiều\s+nay|sáng|chiều|ngày)\s[^.]{0,90}(?<!kiến\s)(?<!kiến\sđược\s)(?<!sẽ\s)(?<!sẽ\sđược\s)(?<!chưa\s)(?<!chưa\sđược\s)(?<!sắp\s)công\s+bố(?!\s+(?:các\s+|những\s+)?(?:kế\s+hoạch|nghị\s+quyết|đề\s+án|chương\s+trình|chiến\s+lược|quy\s+hoạch|danh\s+mục|thủ\s+tục|dịch\s+vụ)(?!\w))|công\s+bố\s+(?:của\s+[^.\d]{2,40}?\s)?(?:hôm|sáng|chiều|trưa|ngày|mới\s+đây|tuần|cuối\s+tuần|tháng|cách\s+đây)|(?:vừa|mới)\s+(?:được\s+)?công\s+bố|(?:đầu|giữa|cuối)\s+tháng\s+\d{1,2}(?![\d/.-])[^.\d]{0,60}công\s+bố|(?:vừa|mới)\s+[^.]{0,40}(?:nhận|biết|có)\s+kết\s+quả|theo\s+(?:kết\s+quả\s+)?công\s+bố\s+(?:của|mới))"
)
_OPENS_WITH_RESULTS = cue(
    r"(?<!kiến\s)(?<!sẽ\s)(?<!chưa\s)(?<!sắp\s)(?<!từng\s)(?<!không\s)(?<!thường\s)(?<!năm\s)công\s+bố\s+(?:kết\s+quả\s+|bảng\s+|báo\s+cáo\s+|thứ\s+hạng\s+|các\s+|(?:bộ\s+)?chỉ\s+số\s+|xếp\s+hạng\s+)*(?:{indicator}|{field}|mức\s+độ)(?!\w)"
)
"""The form “UBND tỉnh Lào Cai công bố PAR INDEX các sở, ngành": what an article begins with is new when it comes out."""
_BEGINNING = 160
_RELEASED_NOW = cue(
    r"(?<!\w)(?:announced|released|published|unveiled|launched|issued|made\s+public)\s+(?:by\s+[^.;]{3,70}?\s+)?(?:(?:here|in\s+(?:hanoi|ha\s+noi|hà\s+nội))\s+)?(?:(?:on\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on\s+(?:the\s+morning|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}\s+\w)|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)(?=[,.;]|\s+(?!20)\w)|yesterday|today|recently|earlier\s+this|last\s+(?:week|month)|this\s+(?:week|month|morning))(?!\w)|(?<!\w)(?:newly|recently|just)[- ](?:announced|released|published|unveiled|launched|issued)(?!\w)|(?<!\w)(?:on\s+(?:monday|tuesday|wednesday|thursday|friday)|yesterday|recently)\s+(?:announced|released|published|unveiled|launched|issued)(?!\w)"
)
_EDITION_BEFORE = cue(
    r"(?<![\d/-])(?P<year>20\d\d)\s+(?:(?:national|provincial|edition\s+of\s+the|vietnam|viet\s+nam)\s+)?$"
)
_EDITION_BEHIND = cue(
    r"(?:\s*\([^()]{2,12}\))?,?\s+(?:(?:results?|rankings?|report|table|scores?)\s+)?(?:in|for|of)\s+(?:the\s+)?(?:year\s+)?(?P<year>20\d\d)(?![\d-])"
)
"""The forms “the 2023 Provincial Competitiveness Index”, "the PAR Index (PAR) in 2023".
"""
_COMPARED = cue(r"so\s+với\s+(?:(?:kết\s+quả|điểm|mức|kỳ|lần|bảng|chỉ\s+số)\s+)*$")
"""Before an indicator of another year: "tăng 6 bậc so với PCI 2018"."""
_AIMED = cue(
    r"(?<!\w)(?:phấn\s+đấu|(?:mục|chỉ)\s+tiêu(?!\s+(?:thành\s+phần|đánh\s+giá))|quyết\s+tâm|dự\s+báo|dự\s+kiến|kỳ\s+vọng|sẽ|(?:kế\s+hoạch|đề\s+án|chương\s+trình|chỉ\s+thị)\s(?:[^.;:\n]{0,40}?\s)?(?:cải\s+thiện|nâng|duy\s+trì))(?!\w)[^.;:\n]*$"
)
_YEARS_AGO = cue(
    r"(?<!\w)(?:năm|kỳ|lần|mùa)\s+(?:liền\s+)?(?:trước(?:\s+(?:đó|đây|nữa))?|ngoái)\s*[,(–-]\s*(?:(?:tức|là|hồi|ở|tại|trong|với|của|kỳ|bảng)\s+)*$"
)
"""Before the indicator in "Hai năm trước, tức PCI 2020"."""
_NEAR_AIM = 60
"""Before an indicator of a year to come: "phấn đấu PAPI năm 2022 tăng 5 bậc"."""
_LOOKS_BACK = cue(r"(?<!\w)(?:so\s+với|hơn|kém|từ|mà)(?!\w)")
"""Between an indicator and such a year: "PCI tăng 6 bậc so với năm 2018", "PAPI từ năm 2018"."""
_LATE = 11
"""From this month on what is announced in the year that it measures is of the year that ends."""
_FIRST_SENTENCE = cue(r"(?:[^.!?;\n]|\.(?=\d)){1,320}")
_LATELY = 3
"""Results are announced a year or two after the one that they measure."""
_RESULTS_OF = cue(
    r"(?<!\w)(?:công\s+bố|phân\s+tích|đánh\s+giá|sơ\s+kết|tổng\s+kết|về|kết\s+quả|trên|trong|ở)\s+(?:kết\s+quả\s+)?(?:các|những|một\s+số|bộ|hai|ba|bốn|năm|[2-6])\s+(?:bộ\s+)?(?:chỉ\s+số|bảng\s+xếp\s+hạng)(?:\s+[^\W\d]+){0,8}\s(?<!công\sbố\s)(?<!công\sbố\strong\s)(?<!công\sbố\svào\s)năm\s+(?P<year>20\d\d)(?!\s*[-–])"
    r"|(?<!\w)the\s+(?:(?:results\s+of|editions\s+of)\s+(?:the\s+)?)?(?P<edition>20\d\d)\s+(?:\w+\s+){0,2}?(?:indices|indexes|rankings|results|league\s+tables|editions)(?!\w|\s+(?:have|has|are|is|were|will)\s+(?:not|yet|still|be)(?!\w))"
)
"""The form “phân tích các chỉ số năm 2023": the year of whatever indicators follow."""
_OPENING = 2
FIRST_LINES = 320


def note_years(
    article: Article,
    lowered: dict[str, str],
    found: dict[str, list[Mention]],
    titled: list[int],
    state: State,
) -> None:
    """The year that an article is about, where it tells one; ``titled`` are those of its title."""
    years = _years_beside(lowered, found, state)
    for name in ("lead", "text"):
        for told in _RESULTS_OF.finditer(lowered[name], 0, FIRST_LINES):
            years[int(told["year"] or told["edition"])] += _OPENING
    if not years and not titled:
        years.update(opened_with(lowered, found, article))
    if len(set(titled)) == 1 and not sets_target(lowered["title"]):
        state.article_year = titled[0]
    elif years:
        state.article_year = _main_year(years, article, titled=bool(titled))
    elif state.lead_year is None and len({*state.years_beside.values()}) <= 1:  # else each indicator has its own
        state.article_year = _opening_year(lowered["text"], found["text"], article)
    if not years and not state.years_beside:
        _settle_year(article, lowered, state)
    elif state.internal and not titled and not state.english and _opens_undated(lowered["text"]):
        # "UBND tỉnh công bố DTI các cơ quan. … Trước đó, DTI năm 2021 của tỉnh …": no table is announced two years late
        newest = _just_over(article, state)
        state.article_year = max(filter(None, (state.article_year, newest)), default=None)


def _settle_year(article: Article, lowered: dict[str, str], state: State) -> None:
    """The year of an article that names none beside an indicator: the one just over, where it tells of new results."""
    published = _RELEASED_NOW if state.english else _PUBLISHED_TODAY
    # At the end of a year a table may be of the year that ends.
    opening = not state.english and article.published_at is not None and article.published_at.month < _LATE
    if any(
        published.search(lowered[name])
        or (opening and _OPENS_WITH_RESULTS.search(lowered[name], 0, _BEGINNING))
        or (not state.english and against_last(lowered[name], article))
        for name in ("lead", "text", "title")
    ):
        state.article_year = _just_over(article, state)
    if state.article_year is None and not state.english and not state.internal:
        state.article_year = year_said(lowered["text"], article)


def _opens_undated(lowered: str) -> bool:
    """Whether a text begins with the announcement of a table and does not say of which year."""
    first = _FIRST_SENTENCE.match(lowered)
    opening = _OPENS_WITH_RESULTS.search(lowered, 0, _BEGINNING) if first is not None else None
    return opening is not None and first is not None and _ANY_YEAR.search(first.group()) is None


_ANY_YEAR = re.compile(r"(?<![\d/.-])20\d\d(?!\d)")


def _told_beside(lowered: str, mention: Mention) -> bool:
    """Whether an indicator is one that another is held against, of a year to come, or asked for: its year is not the article's."""
    aimed = _AIMED.search(lowered, max(0, mention.start - _NEAR_AIM), mention.start)
    if aimed is not None or _YEARS_AGO.search(lowered, max(0, mention.start - _NEAR_AIM), mention.start):
        return True
    return _COMPARED.search(lowered, 0, mention.start) is not None


def _years_beside(lowered: dict[str, str], found: dict[str, list[Mention]], state: State) -> Counter[int]:
    """How often each year is told right beside an indicator; the first of each indicator is kept.

    An English article that tells results of several years has no year of its own.
    """
    years: Counter[int] = Counter()
    editions: Counter[int] = Counter()
    opening: set[int] = set()
    for name in ("title", "lead", "text"):
        for mention in found[name]:
            if mention.kind == "indicator" and not _told_beside(lowered[name], mention):
                near = re.search(
                    r"^[\s)”\"-]+(20\d\d)|^[^.,;]{0,40}?năm\s+(20\d\d)", lowered[name][mention.end : mention.end + 60]
                ) or _behind_its_unit(lowered[name], mention, found[name])
                edition = _edition(lowered[name], mention) if state.english and not near else None
                if near and not _LOOKS_BACK.search(near.group()) and not _is_to_come(int(near[1] or near[2]), state):
                    year, newest = int(near[1] or near[2]), newest_measured(mention.ids[0], state, internal=False)
                    if newest is None or year <= newest:  # else it is aimed at, or asked for
                        years[year] += 1
                    state.years_beside.setdefault(mention.ids[0], year)
                elif edition is not None and _can_be_told(edition, mention.ids[0], state):
                    editions[edition] += 1
                    state.years_beside.setdefault(mention.ids[0], edition)
                else:
                    continue
                if mention.ids[0] not in SAME_YEAR and (name != "text" or mention.start < FIRST_LINES):
                    opening.add(state.years_beside[mention.ids[0]])
    if state.english and len(opening) == 1 < len({*years, *editions}):
        return Counter(opening)  # what follows looks back, or ahead
    just_over = None if state.article.published_at is None else state.article.published_at.year - 1
    if not state.english and len(years) > 1 and next(iter(years)) == just_over:
        years[just_over] = max(years.values()) + 1  # "PCI 2023 … hạng 4 của PCI 2022 … ở PCI 2022": the edition before
    return years + editions if len({*years, *editions}) == 1 else years


_WHOSE = cue(r"\s+(?:của\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*)?")
_NAME_NEAR = 20
_starts = attrgetter("start")
_EDITION_YEAR = re.compile(r"\s+(20\d\d)()(?![\d/-])")


def _behind_its_unit(lowered: str, mention: Mention, mentions: list[Mention]) -> re.Match[str] | None:
    """The form “DDCI Khánh Hòa 2022”: the year of an indicator behind whose it is."""
    for place in range(bisect_right(mentions, mention.end, key=_starts), len(mentions)):
        unit = mentions[place]
        if unit.start > mention.end + _NAME_NEAR:
            break
        if unit.kind == "unit" and _WHOSE.fullmatch(lowered, mention.end, unit.start):
            return _EDITION_YEAR.match(lowered, unit.end)
    return None


def _is_to_come(year: int, state: State) -> bool:
    """Whether a year beside an indicator is one that only aims can be told for."""
    published = state.article.published_at
    return published is not None and year > published.year


def _can_be_told(year: int, indicator: str, state: State) -> bool:
    """Whether results of that year can be out yet; else it is what an aim is set for."""
    published = state.article.published_at
    return published is None or year < published.year + out_in_its_year(indicator, state)


def _edition(lowered: str, mention: Mention) -> int | None:
    """The year that an English article has right beside an indicator."""
    before = _EDITION_BEFORE.search(lowered, max(0, mention.start - 30), mention.start)
    year = before or _EDITION_BEHIND.match(lowered, mention.end)
    return int(year["year"]) if year is not None else None


def _just_over(article: Article, state: State) -> int | None:
    """The year of results that an article without a year says to be new."""
    if article.published_at is None:
        return state.article_year
    late = article.published_at.month >= _LATE and (state.internal or set(state.main.indicators) & SAME_YEAR)
    return article.published_at.year - (0 if late else 1)


def _main_year(years: Counter[int], article: Article, *, titled: bool) -> int | None:
    """The year that is told beside the indicators most often, unless it only says where they began."""
    # Counter keeps the order of first mention, and max takes the first of equals: the year named first.
    main = max(years, key=lambda year: years[year])
    long_ago = article.published_at is not None and main < article.published_at.year - _LATELY
    if long_ago and not titled and years[main] == 1:
        return None  # "khi Chỉ số lần đầu được công bố (năm 2012)"
    return main


def _opening_year(lowered: str, found: list[Mention], article: Article) -> int | None:
    """The only year of a first sentence that names an indicator: "Năm 2024 khép lại với hai ngôi đầu: PAR INDEX, PCI"."""
    first = next((mention.start for mention in found if mention.kind == "indicator"), FIRST_LINES)
    opening = next((each for each in _FIRST_SENTENCE.finditer(lowered, 0, FIRST_LINES) if first < each.end()), None)
    if opening is None or article.published_at is None or first >= FIRST_LINES:
        return None
    years = scan(opening.group(), figures=False).years
    told = {year.year for year in years if not (year.base or year.then)}
    if not told:  # "giành lại ngôi đầu mà năm 2021 thuộc về Hải Phòng": what is told now is of the year behind it
        told |= {year.year + 1 for year in years if year.then and year.year}
    year = told.pop() if len(told) == 1 else None
    return year if year is not None and 0 < article.published_at.year - year <= _LATELY else None
