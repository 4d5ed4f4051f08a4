"""Rows of names with a bare number for each: "Gia Lai 45, Kon Tum 54", "31 (Bến Tre) và 8 (Trà Vinh)", "PAR INDEX 16, SIPAS 41".

A number alone says nothing. It is a place when a place was told right before it, or the words that open the list say so.
"""

from nlp.board import COUNTED_BETWEEN
from nlp.candidate import Candidate
from nlp.draft import SentenceText
from nlp.figures import Figure
from nlp.mention import Mention
from nlp.numbers import parse
from nlp.patterns import cue
from nlp.state import Name, State

_TO_NUMBER = cue(
    r"\s*(?:\([^()\d]*\)\s*)?(?:(?:(?:vẫn|đang|hiện|đều|cùng|còn|chỉ)\s+)*(?:nằm|đứng|ở|xếp|thuộc|rơi|lọt)\s+(?:(?:ở|vào|trong|xuống|khoảng)\s+)*(?:giữa|nửa\s+(?:trên|dưới|đầu|cuối|sau)|gần\s+(?:cuối|đáy|đầu|chót)|(?:tốp|top|nhóm)\s+(?:giữa|cuối|đầu|dưới|trên|sau|trung\s+bình))(?:\s+(?:của|bảng|xếp\s+hạng|danh\s+sách|cả\s+nước))*\s*[,:–-]\s*)?(?:,\s*(?=(?:(?:hiện|chỉ|mới|cũng|vẫn|nay|đang|lại|đã|còn)\s+)*(?:xếp|đứng|ở|về|lên|xuống|tụt|vươn|rơi|nhảy|lùi)\s))?(?:[:–—-]\s*|\(\s*)?(?:(?:năm\s+)?(?:19|20)\d\d\s*(?:là\s+|:\s*)?)?(?:(?:hiện|đang|nay|đã|thì|vẫn|cũng|còn|chỉ|mới|lại|giữ|nguyên|ở|mức|là|đạt|nhận|về|lên|tới|xuống|tụt|vươn|leo|nhảy|rơi|rớt|lùi|đứng|xếp|tại|tận|đến|sau|cùng|dừng|dậm\s+chân|giậm\s+chân|đứng\s+yên)\s+)*"
)
"""What stands between a name and its number."""
_IN_BRACKET = cue(r"\s*\(\s*(?:của\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|chỉ\s+số\s+)?")
_TO_ROW = cue(
    r"(?:[^\d.]|(?:19|20)\d\d|\d{1,3}[.,]\d{1,4}(?:\s*(?:điểm|%))?(?!\d)|(?<=/)\d\d|\.(?=[a-zđ])|\.{3}|(?<=20\d\d:\s)\d{1,2}(?=\))|\d{1,2}(?=\s+(?:bậc|hạng)(?!\w))|(?<=tăng\s)\d{1,2}|(?<=giảm\s)\d{1,2}|(?<=tụt\s)\d{1,2}|(?<=lùi\s)\d{1,2}|\d{1,2}(?=\s+(?:tỉnh|thành|địa\s+phương|đơn\s+vị|bộ|sở|huyện|quận|xã|phường|cơ\s+quan|chỉ\s+số|lĩnh\s+vực|nội\s+dung|trụ\s+cột|tiêu\s+chí|trục)))*"
)
"""Between a place and the next row: no other number, no other sentence."""
_OPENS = cue(
    r"(?<!\w)(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|vị\s+trí|vị\s+thứ|thứ\s+tự|hạng(?=\s+(?:(?:chỉ\s+số|của)\s+)?(?:{indicator})(?!\w)))(?!\w)"
)
_JOINED = cue(
    r"(?:^(?:\W*(?:của|còn|riêng|với))?|[,;:.(–-]|\s(?:và|còn|rồi|riêng|với|trong\s+khi|là|thì|của|như|gồm|có)|(?:trong|trái|ngược|trước|tiếp|kế|sau)\s+(?:đó|lại|hết|khi\s+đó|đến|theo))\s*(?:các\s+)?(?:tỉnh\s+|thành\s+phố\s+|tp\.?\s*|chỉ\s+số\s+|đó\s+)*$"
)
_OPENED = cue(r"(?:thứ\s+hạng|xếp\s+hạng|thứ\s+bậc|vị\s+trí|hạng)\s+(?:của\s+|về\s+|các\s+|chỉ\s+số\s+)*$")
_SAID_PLACE = cue(
    r"(?<!\w)(?:xếp|đứng|giữa(?=\s+bảng)|(?:dậm|giậm)\s+chân|nửa\s+(?:trên|dưới|đầu|cuối|sau)|gần\s+(?:cuối|đáy|chót)|(?:tốp|top|nhóm)\s+(?:giữa|cuối|đầu|dưới|trên))(?!\w)"
)
ENDS = cue(
    r"\s*\)?\s*(?:$|[,;.)(]|[–-]\s|(?:và|còn|trong|nhưng|rồi|là)\s|với\s+\d|(?:ở|về|trên|tại|theo)\s+(?:bảng|xếp|bộ|chỉ|{indicator}|par))"
)

_NEXT_ROW = cue(r"\s*[.;]\s+(?:(?:còn|riêng|của|với|tỉnh|thành\s+phố|tp\.?)\s+)*")
_ALONE = cue(r"\W*(?:(?:còn|riêng|trong\s+khi|của|với|ở|tại|về\s+phần|tỉnh|thành\s+phố|tp\.?)\s+)*")
_PLACE_ONLY = cue(r"[^\d.;:]{3,40}[:–-]\s*\d{1,2}(?:/\d{2})?\s*[.;]?\s*$")
_NUMBER_BUT_YEAR = cue(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d")

Row = tuple[Figure, Name | Mention]


def tells_place(sentence: SentenceText) -> bool:
    """Whether a sentence has one bare number, and words that say it is a place, or nothing but a name: "… dậm chân ở 27", "Lai Châu: 29."."""
    told = bool(sentence.scan.loose)
    return told and (_SAID_PLACE.search(sentence.lowered) or _PLACE_ONLY.fullmatch(sentence.lowered)) is not None


def rows(sentence: SentenceText, names: list[Candidate], state: State) -> list[Row]:
    """The bare numbers of a sentence that are places, each with the name or the indicator that it belongs to."""
    loose = sentence.scan.loose
    if not loose:
        return []
    owners: list[tuple[int, int, Name | Mention]] = [
        (name.start, name.end, name.name) for name in names if name.role in {"subject", "place"}
    ]
    owners += [
        (mention.start, mention.end, mention)
        for mention in sentence.mentions
        if mention.kind in {"indicator", "component"}
    ]
    found: list[tuple[int, int, Figure, Name | Mention]] = []
    for figure in loose:
        owner = _owner(sentence.lowered, figure, owners)
        if owner is not None:
            start, end, who = owner
            found.append((min(start, figure.start), max(end, figure.end), figure, who))
    return _sure(sentence, found, state)


def _owner(
    lowered: str, figure: Figure, owners: list[tuple[int, int, Name | Mention]]
) -> tuple[int, int, Name | Mention] | None:
    """The name that a number stands right behind or, in brackets, right before."""
    for start, end, who in owners:
        if start >= figure.end:
            if _IN_BRACKET.fullmatch(lowered, figure.end, start) and lowered[end : end + 1] == ")":
                return start, end, who
            break
    before = [owner for owner in owners if owner[1] <= figure.start]
    if before:
        start, end, who = max(before, key=lambda owner: owner[1])
        gap = _TO_NUMBER.fullmatch(lowered, end, figure.start)
        if gap and _opens_row(lowered, start, owners) and ENDS.match(lowered, figure.end):
            return start, end, who
    return None


def _opens_row(lowered: str, start: int, owners: list[tuple[int, int, Name | Mention]]) -> bool:
    """Whether a list member begins here: behind a mark or a joining word, a word for places, or its indicator."""
    named = any(isinstance(who, Mention) and lowered[end:start].isspace() for _, end, who in owners)
    return named or _JOINED.search(lowered, 0, start) is not None or _OPENED.search(lowered, 0, start) is not None


def _sure(sentence: SentenceText, found: list[tuple[int, int, Figure, Name | Mention]], state: State) -> list[Row]:
    """Those of the rows that go on from a place told before, or that a heading announces."""
    lowered = sentence.lowered
    ranks = [figure for figure in sentence.scan.figures if figure.kind == "rank"]
    kept: list[Row] = []
    last = -1
    in_step = not ranks and _in_step_with_scores(lowered, [figure for _, _, figure, _ in found])
    for start, end, figure, who in found:
        before = max((rank.end for rank in ranks if rank.end <= start), default=-1)
        reached = max(before, last)
        goes_on = (
            reached >= 0
            and (_TO_ROW.fullmatch(lowered, reached, start) or _NEXT_ROW.fullmatch(lowered, reached, start)) is not None
            and COUNTED_BETWEEN.search(lowered, reached, start) is None
        )
        own = _SAID_PLACE.search(lowered, start, figure.start) is not None
        if own or goes_on or in_step or (reached < 0 and _announced(lowered, start, len(found), state)):
            kept.append((figure, who))
            last = end
    return kept


_SCORE_BESIDE = cue(r"\s*\(\s*(?P<score>\d{1,3}[.,]\d{1,4})\s*(?:điểm|%)?\s*\)")
_FEWEST = 3


def _in_step_with_scores(lowered: str, figures: list[Figure]) -> bool:
    """The form “Bà Rịa - Vũng Tàu 5 (91,2%), TP.HCM 11 (89,4%), Đồng Nai 21 (88,2%)”: the lower the number, the higher the score."""
    told = [(figure, _SCORE_BESIDE.match(lowered, figure.end)) for figure in figures]
    pairs = sorted((figure.value or 0, -parse(beside["score"])) for figure, beside in told if beside is not None)
    scores = [score for _, score in pairs]
    return len(pairs) == len(figures) >= _FEWEST and len({place for place, _ in pairs}) > 1 and scores == sorted(scores)


def _announced(lowered: str, start: int, count: int, state: State) -> bool:
    """Whether the words before the first row speak of places, or the sentence before told one."""
    opening = _OPENS.search(lowered, 0, start)
    if opening and _TO_ROW.fullmatch(lowered, opening.end(), start):
        return count > 1 or start - opening.end() < 12
    counted = _NUMBER_BUT_YEAR.search(lowered, 0, start) or COUNTED_BETWEEN.search(lowered, 0, start)
    told = state.places_told and state.since_indicator <= 1
    near = (told and state.since_paragraph == 0) or state.after_count
    if count == 1 and (near or (told and state.since_paragraph == 1)) and _ALONE.fullmatch(lowered, 0, start):
        return _PLACE_ONLY.fullmatch(lowered) is not None  # "… đứng thứ 26. Của Hòa Bình: 33. Lai Châu: 29."
    return count > 1 and near and not counted
