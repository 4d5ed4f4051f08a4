"""Years that go with something else than the figure beside them: with an indicator, a document, the place behind a score."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from nlp.draft import SentenceText
from nlp.figures import Figure, Year
from nlp.mention import Mention
from nlp.patterns import cue
from nlp.spentyears import BEHIND, behind_bracket, opens_its_own
from nlp.state import Name

_OWN = cue(r"\s*(?:\(\s*)?(?:(?:của\s+)?năm\s+|kỳ\s+)?")


def editions_of(
    sentence: SentenceText, figures: Sequence[Figure], aligned: Mapping[int, Name | Mention]
) -> dict[int, int]:
    """The form “PAPI 2023 và PAR INDEX 2022 lần lượt xếp thứ 12 và 20”: each figure is of the edition of its indicator."""
    given = {id(figure): aligned.get(id(figure)) for figure in figures}
    years = {
        key: year.year
        for key, name in given.items()
        if isinstance(name, Mention) and name.kind == "indicator"
        for year in sentence.scan.years
        if year.year
        and name.end <= year.start <= name.end + _NEAR
        and _OWN.fullmatch(sentence.lowered, name.end, year.start)
    }
    told = {key: year for key, year in years.items() if year is not None}
    return shared_behind(sentence, figures) | (told if len(set(told.values())) > 1 else {})


_NEAR = 12
_DOCUMENT = cue(
    r"(?<!\w)(?:nghị\s+quyết|quyết\s+định|kế\s+hoạch|chỉ\s+thị|thông\s+tư|nghị\s+định|chương\s+trình|đề\s+án|công\s+văn|kết\s+luận|bộ\s+luật|luật)\s+"
    r"(?:(?:số\s+)?\d[\w/-]*(?:\s+(?:của|do)\s[^,;.:()\d]{2,40})?|(?<=luật\s)[^,;.:()\d]{3,50})\s+(?:(?:ban\s+hành|có\s+hiệu\s+lực|thông\s+qua)\s+)?(?:(?:vào|từ|trong)\s+)?(?:năm\s+)?$"
)


def without_documents(lowered: str, years: list[Year]) -> list[Year]:
    """The years of a sentence but for those of documents: "thực hiện Nghị quyết 18-NQ/TU năm 2021"."""
    return [year for year in years if not _DOCUMENT.search(lowered, max(0, year.start - _FAR), year.start)]


_FAR = 110


_PAIR = cue(
    r"\s*(?:,\s*|\(\s*)?(?:(?:và|với|cùng)\s+)?(?:(?:xếp|đứng|ở|giữ|đạt|được|với|thứ\s+hạng|vị\s+trí|điểm\s+số|số\s+điểm|tổng\s+điểm)\s+)*"
)
_NEXT = cue(r"\s*\)?\s*(?:[,;]|\s(?:và|rồi|còn)(?=\s))")


def shared_behind(sentence: SentenceText, figures: Sequence[Figure]) -> dict[int, int]:
    """The form “đạt 85,99%, xếp thứ 17 (năm 2022); 88,25%, xếp thứ 16 (năm 2023)”: the year of a place is that of its score, too."""
    if len(figures) <= _TWO or len(sentence.scan.years) < _TWO:
        return {}
    lowered, years = sentence.lowered, [year for year in sentence.scan.years if year.year and not year.base]
    own = {id(figure): _right_behind(lowered, figure, years, figures) for figure in figures}
    found: dict[int, int] = {}
    for before, first, second in zip(figures, figures[1:], figures[2:], strict=False):
        spent, year = own[id(before)] or _hosts(lowered, before, years), own[id(second)]
        if (
            spent is not None
            and year is not None
            and year.year is not None
            and {first.kind, second.kind} == {"score", "rank"}
            and all(_plain(each) for each in (first, second))
            and _PAIR.fullmatch(lowered, first.end, second.start)
            and _NEXT.match(lowered, max(spent.end, before.end))
            and not any(spent.end <= other.start < first.start for other in sentence.scan.years)
        ):
            found[id(first)] = year.year
    return found | _with_the_next(lowered, figures, own)


def _plain(figure: Figure) -> bool:
    return figure.comparator == "=" and not figure.earlier and figure.rule != "superlative"


_TWO = 2
_ADDED = cue(r"\s*\)?\s*,\s+(?:và\s+)?(?:(?:xếp|đứng|ở|đạt|được|với|thứ\s+hạng|điểm\s+số|số\s+điểm|tổng\s+điểm)\s+)*")
_CLAUSE_ENDS = cue(r"(?:\s*/\s*\d{2})?\s*(?:;|\.?\s*$)")


def _with_the_next(lowered: str, figures: Sequence[Figure], own: Mapping[int, Year | None]) -> dict[int, int]:
    """The form “xếp thứ 17 năm 2022, đạt 85,99%; xếp thứ 16 năm 2023, đạt 88,25%”: each clause with a year of its own."""
    found: dict[int, int] = {}
    for first, second in pairwise(figures):
        year = own[id(first)]
        if (
            year is not None
            and year.year is not None
            and {first.kind, second.kind} == {"score", "rank"}
            and _plain(first)
            and _plain(second)
            and _ADDED.fullmatch(lowered, year.end, second.start)
            and _CLAUSE_ENDS.match(lowered, second.end)
        ):
            found[id(second)] = year.year
    return found if len(set(found.values())) > 1 else {}


_IN_ITS_BRACKET = cue(r"\s*\([^()]*")


def _hosts(lowered: str, figure: Figure, years: list[Year]) -> Year | None:
    """The year right before the bracket that a figure stands in: "giảm sâu ở năm 2021 (84,93%, thứ 46), …"."""
    before = [year for year in years if year.end <= figure.start]
    return before[-1] if before and _IN_ITS_BRACKET.fullmatch(lowered, before[-1].end, figure.start) else None


def _right_behind(lowered: str, figure: Figure, years: list[Year], figures: Sequence[Figure]) -> Year | None:
    """The year that stands right behind a figure, in a bracket or not, and has no figure of its own."""
    edge = behind_bracket(lowered, figure, years)
    near = next((year for year in years if year.start >= edge), None)
    if near is None or any(edge <= other.start < near.start for other in figures):
        return None
    behind = BEHIND.match(lowered[edge : near.start]) is not None
    return near if behind and not opens_its_own(lowered, edge, near, list(figures)) else None
