"""The year of results in a document without a date of publication that tells none beside them.

Whoever reads such a page looks for the year elsewhere in it: "Nguồn: VCCI, PCI 2023" at its foot, the results of another
index above, "công bố năm 2024", the newest day of a plan or decision it cites, what it aims at for the year to come. The
first of these that there is holds for all that is left without a year.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from nlp.documentdate import days_in, own_day, without_stamps
from nlp.draft import Draft
from nlp.patterns import cue
from nlp.state import State
from nlp.turns import AIMS_LINE
from nlp.yearcontext import DAILY, OUT_FROM, SAME_YEAR, UNNAMED
from schema.article import Article

_RESULTS = cue(
    r"(?<!\w)(?:kết\s+quả|số\s+liệu|dữ\s+liệu|nguồn|xếp\s+hạng|báo\s+cáo|khảo\s+sát|điều\s+tra|đánh\s+giá|bảng|biểu|hình|chỉ\s+số|thứ\s+hạng|điểm(?:\s+số)?|hồ\s+sơ|kỳ|{indicator})(?!\w)(?P<between>[^.;\n\d]{0,60}?)(?<![/\d])(?P<year>20\d\d)(?!\s*[-–]\s*20|[\d/]|\.\d)"
)
_EDITION = cue(
    r"(?<![\d/-])(?P<year>20\d\d)\s+(?:(?:national|provincial|annual)\s+)?(?:edition|survey|data|results|report|rankings?|index|{indicator})(?!\w)"
)
"""Forms of the years that results are of: "Nguồn: VCCI, Điều tra PCI 2023", "(kết quả của năm 2023)", "the 2022 survey"."""
_NOT_OF_RESULTS = cue(
    r"(?<!\w)(?:kế\s+hoạch|mục\s+tiêu|nhiệm\s+vụ|phấn\s+đấu|quyết\s+định|công\s+văn|chương\s+trình|công\s+bố|phát\s+hành|ban\s+hành|so\s+với|từ|trước|ngày|tháng|giai\s+đoạn|nâng|cải\s+thiện|đến|plan|targets?|compared|since|until)(?!\w)"
)
_AIMS = cue(
    r"(?<!\w)(?:kế\s+hoạch|mục\s+tiêu|nhiệm\s+vụ|phấn\s+đấu|quyết\s+tâm|so\s+với|giải\s+pháp|nâng|cải\s+thiện|bộ\s+tiêu\s+chí|plan|targets?|aims?)(?!\w)[^.;\n]{0,40}$"
)
_ANNOUNCED = cue(
    r"(?<!\w)(?:công\s+bố|announced|released|launched|published)\s+(?:(?:vào|trong|hồi|đầu|giữa|cuối|in)\s+)*(?:tháng\s+\d{1,2}\s*(?:[/-]|\s+năm)\s*|(?:[a-z]+)\s+(?=20)|năm\s+)?(?P<year>20\d\d)(?!\d)"
)
_YEAR = cue(r"(?<![\d/.,-])(?:năm\s+)?(?P<year>20\d\d)(?![\d/.,-]\d|\d|\s*[-–]\s*20)")
_BYGONE = cue(
    r"(?<!\w)(?:từng|khi\s+(?:ấy|đó)|trước\s+(?:đây|kia)|(?:nhiều|những|các|mấy)\s+năm|h[ằà]ng\s+năm|luôn|thường|once|formerly|always|usually)(?!\w)"
)
"""Words of another time than the newest, or of no time."""
_LATE = 10
"""From this month on what provinces measure themselves is of the year that ends."""


class Dated(NamedTuple):
    """A text that came without a date of publication."""

    article: Article
    """Of the day that it tells of itself, or of the newest day in it; without one where it tells none."""
    lowered: dict[str, str]
    """Its fields without stamps."""
    guessed: Article
    """The same; where it tells no day, of the year after the results that it tells."""


def dated(article: Article, lowered: dict[str, str]) -> Dated:
    """An article without a date of publication with the day on which it must have been written."""
    texts = list(lowered.values())
    day = own_day(lowered)
    told, after = (day, None) if day is not None else _written(texts)
    lowered = {name: without_stamps(text) for name, text in lowered.items()}
    article = article if told is None else article.model_copy(update={"published_at": told})
    return Dated(article, lowered, article if after is None else article.model_copy(update={"published_at": after}))


def _written(texts: list[str]) -> tuple[datetime | None, datetime | None]:
    """When a text was written that does not say so: the newest day in it, or else some day after the results that it tells.

    Neither where it speaks of a year that may have results or not.
    """
    newest = max((found for text in texts for found in days_in(text)), default=None)
    spoken, results = 0, 0
    for sentence in (sentence for text in texts for sentence in _not_aimed_at(text) if "20" in sentence):
        if _TO_COME.search(sentence):
            continue
        latest = max(
            (int(told["year"]) + _is_compared_with(sentence, told) for told in _YEAR.finditer(sentence)), default=0
        )
        spoken = max(spoken, latest)
        if _TELLS.search(sentence):
            results = max(results, latest)
    if newest is not None and newest.year > results and newest.year >= spoken:
        return newest, None
    if not results or results < spoken or any(_OPEN.search(text) for text in texts):
        return None, None
    return None, datetime(results + 1, *_SUMMER, tzinfo=UTC)


def _not_aimed_at(text: str) -> Iterator[str]:
    """The sentences of a text but those below a line that announces aims, up to the next heading."""
    below = False
    for sentence in _SENTENCE.findall(text):
        if AIMS_LINE.fullmatch(sentence):
            below = True
        elif below and _NEXT_SECTION.fullmatch(sentence):
            below = False
        if not below:
            yield sentence


_NEXT_SECTION = cue(r"\s*(?:[ivx]{1,4}|\d{1,2}|[a-hđ])\s*[.)/-]\s(?:\D|20\d\d)*")


def _is_compared_with(sentence: str, told: re.Match[str]) -> bool:
    """Whether a change is counted from a year: it is one of the year after."""
    return _FROM.search(sentence, 0, told.start()) is not None


_FROM = cue(r"(?<!\w)(?:so\s+với|compared\s+(?:to|with)|against|from)\s+(?:cùng\s+kỳ\s+|kết\s+quả\s+|mức\s+)*$")
_SENTENCE = re.compile(r"(?:[^.!?\n]|[.](?=\S))+")
_TELLS = cue(
    r"(?<!\w)(?:đạt|xếp|đứng|hạng|vị\s+trí|điểm|dẫn\s+đầu|tăng|giảm|{indicator}|chỉ\s+số|ranked|scored|points|ranking|index)(?!\w)"
)
_TO_COME = cue(
    r"(?<!\w)(?:phấn\s+đấu|mục\s+tiêu|quyết\s+tâm|kế\s+hoạch|nhiệm\s+vụ|giải\s+pháp|sẽ|dự\s+(?:kiến|báo|đoán|tính)|ước|chỉ\s+tiêu|định\s+hướng|tầm\s+nhìn|chương\s+trình|đề\s+án|nghị\s+quyết|giai\s+đoạn|nhiệm\s+kỳ|yêu\s+cầu|đặt\s+ra|phải|giao(?!\s+(?:dịch|thông|lưu))|aims?|targets?|plans?|goals?)(?!\w)|(?<=[\w,]\s)(?:đến|tới|by)\s+(?:hết\s+|cuối\s+|the\s+end\s+of\s+)?(?:năm\s+)?20"
)
_OPEN = cue(
    r"(?<!\d)766(?!\d)|(?<!\w)(?:phục\s+vụ\s+người\s+dân,?\s+(?:và\s+)?doanh\s+nghiệp|(?:một|hai|ba|bốn|năm|vài|\d+)\s+năm\s+(?:liền\s+)?sau|năm\s+(?:liền\s+)?sau|năm\s+(?:kế\s+)?tiếp(?:\s+theo)?|sau\s+(?:một|hai|ba|bốn|\d+)\s+năm|years?\s+later)(?!\w)"
)
"""What leaves open when a text was written: years told by how long after another they were, an index that changes every day."""
_SUMMER = (6, 1)


def fill_undated(drafts: Sequence[tuple[Draft, str]], texts: Iterable[str], day: datetime | None) -> None:
    """Give what has no year the one that the document tells; each draft comes with its sentence, ``day`` is the document's own."""
    waiting = [
        draft
        for draft, lowered in drafts
        if draft.year.year is None
        and draft.year.reason != UNNAMED
        and draft.modality == "actual"
        and not draft.implied
        and not _BYGONE.search(lowered, 0, draft.figure.end)
    ]
    if not waiting:
        return
    looked_back = [draft for draft, _ in drafts if draft.year.reason in _FROM_FAR and draft.modality == "actual"]
    document = _Document([draft for draft, _ in drafts], waiting, list(texts), day)
    for draft in waiting:
        year, reason = document.year_of(draft)
        if year is not None:
            draft.year = draft.year._replace(year=year - draft.figure.earlier, basis="inferred", reason=reason)
    for draft in looked_back:  # behind a look back at other years it goes on with what the document is about
        year = draft.year.year
        if year is not None and year in document.apart[draft.attribute.indicator]:
            own, reason = document.year_of(draft)
            draft.year = draft.year._replace(year=own, basis="inferred", reason=reason)


_FROM_FAR = frozenset({"the year of this indicator so far", "paragraph before"})
"""Years handed down over the end of a paragraph."""


def settle_by_day(texts: Iterable[str], article: Article, state: State) -> None:
    """The year of a document whose own day is all that it tells of years: that of the newest results then."""
    published = article.published_at
    told = state.article_year or state.lead_year or state.years_beside
    if published is None or told or any(_YEAR_SAID.search(text) for text in texts):
        return
    if state.internal or set(state.main.indicators) & SAME_YEAR:
        state.article_year = published.year - (published.month < _LATE)
    elif published.month > OUT_FROM:
        state.article_year = published.year - 1


_YEAR_SAID = cue(
    r"(?<!\w)(?<!\d\s)năm\s+20\d\d(?!\d)|(?<![\d/.,-])20\d\d\s+(?=[a-z])|(?<!\w)(?:in|of|for|since)\s+20\d\d(?!\d)"
)


class _Document:
    """What a document tells of the year of its results."""

    def __init__(self, drafts: list[Draft], waiting: list[Draft], texts: list[str], day: datetime | None) -> None:
        self.day = day or max((found for text in texts for found in days_in(text)), default=None)
        self.own_day = day is not None
        dated = [draft for draft in drafts if draft.year.year is not None and not draft.figure.earlier]
        self.dated = [draft for draft in dated if draft.modality == "actual"]
        self.told = {(draft.attribute.indicator, draft.year.year) for draft in self.dated}
        self.apart: dict[str, set[int]] = defaultdict(set)
        """Of each indicator, years of which other values are told than those without a year."""
        for each in self.dated:
            if each.year.year is not None and any(_tell_apart(each, other) for other in waiting):
                self.apart[each.attribute.indicator].add(each.year.year)
        self.undated = Counter(draft.attribute.indicator for draft in waiting)
        self.of_year = Counter(
            (each.attribute.indicator, each.year.year) for each in self.dated if each.year.basis == "stated"
        )
        self.aimed = {draft.year.year for draft in dated if draft.modality == "target" and draft.year.year}
        self.results = _of_results(texts)
        self.announced = max((int(told["year"]) for text in texts for told in _ANNOUNCED.finditer(text)), default=None)
        self.mentioned = [int(told["year"]) - _aimed_at(text, told) for text in texts for told in _YEAR.finditer(text)]

    def year_of(self, draft: Draft) -> tuple[int | None, str]:
        """The year of a result, with what told it."""
        code = draft.attribute.indicator
        inside = draft.scope.startswith("internal") or code in SAME_YEAR
        own = {year for told, year in self.told if told == code and year}
        apart = self.apart[code]
        others = {year for told, year in self.told if year and (told in SAME_YEAR) == (code in SAME_YEAR)}
        newest = self._newest(code, inside=inside)
        if code in DAILY:
            return newest or max(self.mentioned, default=None), "the newest edition by the days that the document tells"
        if (
            apart and self.undated[code] >= self.of_year[code, max(own)]
        ):  # other values of those years are told: this is of a later one
            later = [year for year in (newest, max(own)) if year and year > max(apart)]
            return max(later, default=max(apart) + 1), "later than the years told of it"
        if own:
            return max(own), "the other results of the document"
        if self.results and (newest is None or self.results <= newest + 1):
            return self.results, "the results that the document is on"
        if others:
            return max(others), "the other results of the document"
        if self.announced is not None:
            return self.announced - (not inside), "the announcement that the document tells of"
        if newest is not None:
            return newest, "the newest edition by the days that the document tells"
        if self.aimed:
            return min(self.aimed) - 1, "the year before the first aim"
        return max(self.mentioned, default=None), "the latest year of the document"

    def _newest(self, code: str, *, inside: bool) -> int | None:
        """The newest results that there are by the latest day of the document."""
        if self.day is None:
            return None
        if code in DAILY or (inside and self.day.month >= _LATE):
            return self.day.year
        return self.day.year - (2 if self.own_day and self.day.month < OUT_FROM and not inside else 1)


def _tell_apart(one: Draft, other: Draft) -> bool:
    """Whether two drafts tell different values of the same, so that they are of different years."""
    same = (one.name, one.attribute.key, one.figure.kind, one.scope) == (
        other.name, other.attribute.key, other.figure.kind, other.scope,
    )  # fmt: skip
    exact = one.figure.comparator == other.figure.comparator == "=" and one.figure.kind in {"score", "rank"}
    return same and exact and one.value != other.value


def _of_results(texts: list[str]) -> int | None:
    """The year that results are said to be of most often; of two as often the later one."""
    years = _result_years(texts)
    return max(years, key=lambda year: (years[year], year), default=None)


def _result_years(texts: list[str]) -> Counter[int]:
    """How often each year is said to be that of results."""
    years: Counter[int] = Counter()
    for text in texts:
        for told in (*_RESULTS.finditer(text), *_EDITION.finditer(text)):
            between = told.groupdict().get("between") or ""
            if not _NOT_OF_RESULTS.search(between) and not _aimed_at(text, told):
                years[int(told["year"])] += 1
    return years


def _aimed_at(text: str, told: re.Match[str]) -> bool:
    """Whether what stands before results says that they are still to come, or held against."""
    return _AIMS.search(text, max(0, told.start() - 60), told.start()) is not None
