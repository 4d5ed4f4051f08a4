"""The year of an article that has none beside an indicator: what its first lines begin with, or what it holds results against."""

from nlp.figures import Year
from nlp.mention import Mention
from nlp.patterns import cue
from schema.article import Article

_FIRST_LINES, _NEAR_AIM, _LATELY = 320, 60, 2
"""Letters of the beginning; letters before a year that may say it is aimed at; years back to the newest results."""
_SETS_OF = cue(
    r"(?<!\w)(?:các|những|hai|ba|bốn|năm|[2-5])\s+(?:bộ\s+)?(?:chỉ\s+số|bảng\s+xếp\s+hạng)(?:\s+[^\W\d]+){0,10}?\s+năm\s+(?P<year>20\d\d)(?!\s*[-–])"
)
_BEGINS_WITH = cue(r"(?:^|[.!?]\s+|\n)(?:trong\s+|kết\s+thúc\s+)?năm\s+(?P<year>20\d\d),\s")
_SENTENCE_ENDS = cue(r"[.;?!](?=\s|$)|\n")
_NOT_OVER = cue(
    r"(?<!\w)(?:mục\s+tiêu|phấn\s+đấu|kế\s+hoạch|nhiệm\s+vụ|yêu\s+cầu|sẽ|chỉ\s+tiêu|quyết\s+tâm|so\s+với|dự\s+kiến)(?!\w)"
)


def opened_with(lowered: dict[str, str], found: dict[str, list[Mention]], article: Article) -> list[int]:
    """The year that the first lines begin with or tell of several indicators: "Năm 2023, tỉnh tăng hạng ở cả PAR INDEX lẫn SIPAS"."""
    if article.published_at is None:
        return []
    text = lowered["text"]
    named = [mention.start for mention in found["text"] if mention.kind == "indicator"]
    for told in (*_SETS_OF.finditer(text, 0, _FIRST_LINES), *_BEGINS_WITH.finditer(text, 0, _FIRST_LINES)):
        end = _SENTENCE_ENDS.search(text, told.end())
        stop = end.start() if end else len(text)
        recent = article.published_at.year - _LATELY <= int(told["year"]) < article.published_at.year
        spoken = told.re is _SETS_OF.pattern or any(told.end() <= start < stop for start in named)
        if recent and spoken and not _NOT_OVER.search(text, max(0, told.start() - _NEAR_AIM), stop):
            return [int(told["year"])]
    return []


_AGAINST_LAST = cue(
    r"(?<!\w)(?:so\s+(?:với\s+)?năm\s+(?:ngoái|trước)|(?:bậc|hạng|điểm|tốp\s+\d+|nhóm\s+(?:này|\d+))[^.;\d]{0,30}\snăm\s+ngoái)(?!\w)"
)
_YEAR_SAID = cue(r"(?<!\w)năm\s+(?P<year>20\d\d)(?!\s*[-–]|\d)")


def year_said(lowered: str, article: Article) -> int | None:
    """The year before that of an article of spring or summer, where the text says it of results and sets no aims for it."""
    if article.published_at is None or not _SPRING <= article.published_at.month <= _SUMMER:
        return None
    last = article.published_at.year - 1
    for told in _YEAR_SAID.finditer(lowered):
        begins = max(lowered.rfind(mark, 0, told.start()) for mark in (". ", "\n"))
        if int(told["year"]) == last and not _NOT_OVER.search(lowered, max(0, begins), told.start()):
            return last
    return None


_SPRING, _SUMMER = 4, 8
"""From this month on the results of the year before come out, one after the other."""


_LOOKS_BACK = cue(
    r"(?:\d\s*(?:điểm|%)|(?:hạng|thứ|vị\s+trí)\s+\d)[^\n]{0,160}?(?:[.;:(,–-]\s*|\s(?:còn|nhưng|song|trong\s+khi|mà)\s+)(?:(?:ở|vào|hồi|trong)\s+)?(?:(?:(?:một|1)\s+)?năm\s+(?:liền\s+)?(?:trước|ngoái)(?:\s+đó)?|(?:kỳ|lần|bảng)(?:\s+(?:công\s+bố|đánh\s+giá|xếp\s+hạng))?\s+trước(?:\s+đó)?)(?!\w)"
)
"""The form “hạng 9 với 44,6 điểm; năm trước, tỉnh ở hạng 27": a result of now, then one of before."""


def against_last(lowered: str, article: Article) -> bool:
    """The form “Hưng Yên tăng bốn bậc so với năm ngoái”: an article that tells no year holds the newest results against those before."""
    if article.published_at is None or article.published_at.month < _SPRING:
        return False
    if _AGAINST_YEAR.search(lowered):
        over = {int(told.group()) for told in _A_YEAR.finditer(lowered)}
        if {year for year in over if year < article.published_at.year} == {article.published_at.year - _LATELY}:
            return True  # the only year that it tells of is one that results are held against
    return _AGAINST_LAST.search(lowered) is not None or _looks_back(lowered)


_A_YEAR = cue(r"(?<![\d/-])20\d\d(?!\d|\s*[-–]\s*20)")
_AGAINST_YEAR = cue(
    r"(?<!\w)so\s+(?:với\s+)?(?:(?:kết\s+quả|chỉ\s+số|mức|kỳ|cùng\s+kỳ|của)\s+)*năm\s+(?P<year>20\d\d)(?!\s*[-–]|\d)"
)


def _looks_back(lowered: str) -> bool:
    """Whether a result of an indicator, and no aim, is followed by one of before."""
    near = ((max(0, told.start() - _SAME_TALK), told.end()) for told in _LOOKS_BACK.finditer(lowered))
    return any(_INDICATOR.search(lowered, *place) and not _NOT_OVER.search(lowered, *place) for place in near)


_SAME_TALK = 120
_INDICATOR = cue(r"(?<!\w)(?:{indicator}|{field})(?!\w)")


_BEHIND_ONE = cue(
    r"(?<!\w)(?:sau\s+(?:khi|cú|lần|bước|(?:một|hai|ba|1|2|3)\s+năm|thành\s+công|thất\s+bại|sự|mùa)|từ\s+(?:vị\s+trí|cú|chỗ|hạng))\s(?:[^.;:\d]|\d(?!\d{3}))*$"
)


def without_look_back(title: str, years: list[Year], article: Article) -> list[Year]:
    """The years of a title but for one that it looks back on when newer results are out: "Đồng Tháp sau cú hụt chân PCI 2021"."""
    newest = article.published_at.year - 1 if article.published_at is not None else 0
    return [year for year in years if (year.year or newest) >= newest or not _BEHIND_ONE.search(title, 0, year.start)]
