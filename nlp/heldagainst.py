"""The year of an aim that a result is held against in one sentence: "xếp thứ 16 (mục tiêu là 20)", "cao hơn kế hoạch đề ra (thứ 20)"."""

from collections.abc import Sequence

from nlp.draft import Draft
from nlp.filledyears import Read
from nlp.patterns import cue

_AIM = cue(
    r"(?:\(\s*|(?<!\w)(?:cao|thấp|tốt|kém)?\s*(?:hơn|vượt|kém|dưới|trên|bằng|đúng|sát|gần|đạt|hụt|so\s+với|chưa\s+đạt|không\s+đạt)\s+(?:xa\s+|so\s+với\s+)?(?:mức\s+)?)(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch)(?!\w)[^.;]{0,50}$"
)


def date_aims(reads: Sequence[Read]) -> None:
    """Give an aim without a year that of the result beside it which is held against it."""
    for read in reads:
        for draft in read.bound.drafts:
            _date_title(draft, read)
            if draft.modality != "target" or draft.year.year is not None:
                continue
            result = _beside(draft, read.bound.drafts)
            if result is not None and _AIM.search(read.sentence.lowered, result.figure.end, draft.figure.start):
                draft.year = result.year._replace(reason="the result that the aim is held against")


_WHICH = cue(r"[^.;:]{0,50}?\smà\s+(?:hồi\s+|trong\s+|vào\s+|ở\s+)?(?:năm\s+)?")


def _date_title(title: Draft, read: Read) -> None:
    """The form “vị trí số một PAR INDEX mà năm 2021 thuộc về Bộ Tư pháp”: who held it then held it that year."""
    if title.figure.kind != "rank" or not title.reasons[0].startswith("subject: inverted"):
        return
    for year in read.sentence.scan.years:
        if year.then and year.year and _WHICH.fullmatch(read.sentence.lowered, title.figure.end, year.start):
            title.year = title.year._replace(year=year.year, basis="stated", reason="behind the figure")


def _beside(aim: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The result told last before an aim, of the same unit and indicator."""
    before = [
        each
        for each in drafts
        if each.modality == "actual"
        and each.year.year is not None
        and (each.name, each.attribute.key) == (aim.name, aim.attribute.key)
        and each.figure.end <= aim.figure.start
    ]
    return max(before, key=lambda each: each.figure.end, default=None)
