"""Sentences that open with a place of the last edition and go on with the new one: "Sau khi đứng thứ ba năm 2020, A vươn lên dẫn đầu"."""

from dataclasses import replace

from nlp.draft import SentenceText
from nlp.figures import Year
from nlp.patterns import cue

_ONCE_AT = "từ "
_OPENS = cue(
    r"\W*(?:(?:ngay\s+|chỉ\s+|một\s+năm\s+)?sau\s+(?:khi|cú|lần|bước|đà|(?:(?:đúng\s+)?một|1)\s+năm(?=\s+[^\W\d])|kết\s+quả|thành\s+công|thất\s+bại|sự|màn|việc)|từng|vốn|đang|(?:xếp|đứng|rơi|tụt)(?=\s)|chỉ|mới(?=\s)|dù|mặc\s+dù|tuy|nếu(?:\s+như)?|không\s+(?:bằng\s+lòng|dừng\s+lại|hài\s+lòng))(?!\w)"
)
_GOES_ON = cue(
    r"(?P<mark>,|\sthì)\s+(?:(?!\s(?:đạt\s+được|năm\s+20)\s)[^,;.:()\d]){0,70}?(?:(?<=\s)|(?<=,))(?:vươn|vọt|tụt|rơi|rớt|lùi|bật|nhảy|leo|trở\s+(?:lại|về)|quay\s+(?:lại|về)|tiếp\s+tục|bất\s+ngờ|lên|xuống|giành|lấy\s+lại|trượt|sụt|bứt|soán|mất|vượt\s+lên|thăng|nhích|lọt|rời|tiến|cải\s+thiện)(?!\w)"
)
_FROM = cue(
    r"[^.;:\d]{0,60}?(?<!\w)từ\s+(?:(?:một|chỗ|tận)\s+)*(?:vị\s+trí|thứ\s+hạng|hạng|thứ|chỗ|mức|con\s+số|nhóm|tốp|đứng|xếp)\s"
)
"""The form “Ít ai ngờ từ vị trí thứ 31 của năm 2021, A nhảy vọt lên vị trí á quân”."""
_AT_ONCE = cue(
    r"(?P<mark>)\s+(?:(?:đã|bất\s+ngờ|nay|liền|tỉnh|thành\s+phố)\s+)*(?:vươn|vọt|nhảy|leo|bật|bứt|tụt|rơi|rớt|lùi|trượt)(?!\w)"
)
_MOVED = cue(
    r"(?<!\w)(?:tụt|giảm|tăng|thăng|rớt|lùi|mất|lên|xuống|vượt)\s+(?:hạng|bậc|điểm|thứ\s+hạng|ngôi|sâu|mạnh)(?!\w)"
)


def last_edition_first(sentence: SentenceText) -> tuple[int, int] | None:
    """The year that a sentence opens with a place of, and where it leaves it; None where it tells results of one year."""
    lowered = sentence.lowered
    opens = _OPENS.match(lowered) is not None
    if not opens and (_ONCE_AT not in lowered or _FROM.match(lowered) is None):
        return None
    own = [year for year in sentence.scan.years if not (year.base or year.anchored)]
    if len(own) != 1 or own[0].year is None or str(own[0].year) not in lowered[own[0].start : own[0].end]:
        return None
    turn = _GOES_ON.match(lowered, max(own[0].end, lowered.find(",", own[0].end))) or (
        None if opens else _AT_ONCE.match(lowered, own[0].end)
    )
    if turn is None:
        return None
    at = turn.end("mark")
    opening = [each for each in sentence.scan.figures if each.start < at]
    if any(each.earlier and each.rule == "from_to" for each in opening) or not any(
        each.start > at for each in sentence.scan.figures
    ):
        return None
    told = (
        not opens or any(each.kind in {"rank", "score", "group"} for each in opening) or _MOVED.search(lowered, 0, at)
    )
    return (own[0].year, at) if told else None


def with_the_new(sentence: SentenceText, at: int, year: int) -> None:
    """Let what stands behind a place of the sentence be of the new edition."""
    years = sorted([*sentence.scan.years, Year(at, at + 1, year)], key=lambda each: each.start)
    sentence.scan = replace(sentence.scan, years=years)
