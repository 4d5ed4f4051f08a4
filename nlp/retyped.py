"""Figures that show what they are only once all of their sentence are typed: bounds of a place, the distance between two values."""

from dataclasses import replace
from itertools import pairwise

from nlp.figures import Figure, of_one_size
from nlp.movelists import with_move_lists
from nlp.patterns import cue

_BELOW = cue(
    r"(?<!\w)(?:xếp|đứng|ở|nằm|rơi|tụt|tụt\s+xuống|rơi\s+xuống|lùi|về|thứ\s+hạng|vị\s+trí|hạng|luôn|đều|còn|có)\s+(?P<way>dưới|trên|sau)\s+(?:vị\s+trí\s+|hạng\s+|thứ\s+hạng\s+|mốc\s+)?$"
)
_A_PLACE = cue(r"(?:thứ|hạng|vị\s+trí|thứ\s+hạng|vị\s+trí\s+thứ|hạng\s+thứ)\s+\d{1,2}$")
_CAME_FROM = cue(r"\s*\(\s*(?:từ|trước\s+là)\s+")
"""The form “tụt bốn bậc (từ thứ 8)”: the place that was left."""
_AFTER_A_YEAR = cue(
    r"(?<!\w)(?:trở\s+lại|trở\s+về|lấy\s+lại|giành\s+lại|đòi\s+lại|quay\s+lại|hồi\s+phục)(?:\s+(?!sau\s)[^\W]+){1,6}\s+sau\s+(?:chỉ\s+|đúng\s+)?(?:một|1)\s+năm(?:\s+(?:tụt|rơi|rớt|lùi|trượt|mất|đứng|xếp|ở|nằm|chỉ|phải|bị|đành|chịu|xuống|về|hạng|dừng|tạm))*\s+$"
)
"""The form “trở lại vị trí 20 sau một năm tụt xuống 33”: the place of the year before."""
_THAT_IS = cue(
    r"(?:\s+(?:trong|vào|của|năm|20\d\d|nay|điểm|%))*\s*[,(–-]?\s*(?:(?:tức|tương\s+đương|tương\s+ứng|nghĩa|hay|cao\s+hơn|cộng|nhích|cải\s+thiện|đã|mức|là|với|thêm|bớt)\s+)+(?:gần\s+|tới\s+|đúng\s+)?"
)
_ROUNDED = 0.011


def retyped(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures in their order, those told for what they are that stood for something else.

    >>> from nlp.scan import scan
    >>> [figure.comparator for figure in scan("hà nam xếp dưới thứ 50, đà nẵng đứng trên hạng 10, huế thứ 9").figures]
    ['>', '<', '=']
    >>> [figure.kind for figure in scan("từ 76,12% lên 88,90%, tức 12,78 điểm phần trăm").figures]
    ['score', 'score', 'score_change']
    """
    figures = sorted(figures, key=lambda figure: (figure.start, figure.end))
    if any(figure.earlier and figure.kind == "score" for figure in figures):
        figures = _differences(text, figures)
    figures = [_with_value(text, figure) for figure in figures]
    if " dưới " in text or " trên " in text or " sau " in text:
        figures = [_bounded(text, figure) for figure in figures]
    if " lên " in text or " xuống " in text:
        figures = _moves_without_from(text, figures)
    if "(từ " in text:
        figures = [
            replace(two, earlier=True)
            if one is not None
            and one.kind == "rank_change"
            and two.kind == "rank"
            and _CAME_FROM.fullmatch(text, one.end, two.start)
            else two
            for one, two in zip([None, *figures], figures, strict=False)
        ]
    if "từ " in text and " và " in text:
        figures = with_move_lists(text, figures)
    if any(figure.rule == "bare" for figure in figures):
        figures = _bare_ranges(text, figures)
    if "sau một năm" in text or "sau 1 năm" in text:
        figures = [
            replace(figure, earlier=True)
            if figure.kind == "rank" and _AFTER_A_YEAR.search(text, max(0, figure.start - 60), figure.start)
            else figure
            for figure in figures
        ]
    return figures


_SPAN_OF = cue(r"(?<!\w)(?:đạt|từ|khoảng|mức|dự\s+kiến|ước|phấn\s+đấu|dao\s+động)\s+(?:(?:từ|khoảng|mức|trong)\s+)*$")
_UP_TO = cue(r"\s*(?:-|–|—|đến|tới)\s*(?:mức\s+)?")


def _bare_ranges(text: str, figures: list[Figure]) -> list[Figure]:
    """The form “DTI đạt 0,5 - 0,55”: two bounds, though no unit stands behind them."""
    found = list(figures)
    for at, (one, two) in enumerate(pairwise(figures)):
        if (
            one.rule == two.rule == "bare"
            and one.comparator == two.comparator == "="
            and one.value is not None
            and two.value is not None
            and one.value < two.value
            and _UP_TO.fullmatch(text, one.end, two.start)
            and _SPAN_OF.search(text, 0, one.start)
            and not _UP_TO.match(text, two.end)
        ):
            found[at] = replace(one, comparator=">=", rule="range")
            found[at + 1] = replace(two, comparator="<=", rule="range")
    return found


_TO_VALUE = cue(r"\s*(?:điểm|%)?\s+(?:(?:tăng|giảm|tụt|nhích)\s+)?(?:lên|xuống)\s+(?:mức\s+|còn\s+|tới\s+)?")
_AMOUNT_BEFORE = cue(r"(?<!\w)(?:tăng|giảm|thêm|cộng|mất|hơn|kém|bớt|trừ)(?:\s+[^\W\d]+){0,2}\s+$")


def _moves_without_from(text: str, figures: list[Figure]) -> list[Figure]:
    """The later ones of "gia nhập thị trường từ 7,9 lên 8,2; tiếp cận đất đai 6,5 lên 6,9", which leave "từ" to the first."""
    told: list[Figure] = []
    for figure in figures:
        before = told[-1] if told else None
        if (
            before is not None
            and (before.kind, figure.kind) == ("score", "score")
            and (before.comparator, figure.comparator) == ("=", "=")
            and "from_to" not in {before.rule, figure.rule}
            and before.places
            and figure.places
            and of_one_size(before, figure)
            and _TO_VALUE.fullmatch(text, before.end, figure.start)
            and not _AMOUNT_BEFORE.search(text, 0, before.start)
        ):
            told[-1] = replace(before, rule="from_to", earlier=True)
            figure = replace(figure, rule="from_to")  # noqa: PLW2901
        told.append(figure)
    return told


_FARTHEST = 30
"""No indicator moved farther than this in points or percent."""
_WITH = cue(r"(?<!\w)(?:tăng|giảm|sụt|hạng)\s+với\s")


def _with_value(text: str, figure: Figure) -> Figure:
    """The form “lấy lại đà tăng với 85,99%”: what was reached, not by how much."""
    far = figure.kind == "score_change" and figure.value is not None and abs(figure.value) > _FARTHEST
    if not far or _WITH.match(text, figure.start) is None or figure.value is None:
        return figure
    return replace(figure, kind="score", value=abs(figure.value), rule="score")


def _bounded(text: str, figure: Figure) -> Figure:
    """The forms “xếp dưới thứ 50", "đứng trên hạng 10”: none of the first fifty, one of the first nine."""
    if figure.kind != "rank" or figure.comparator != "=" or figure.value is None:
        return figure
    if _A_PLACE.fullmatch(text, figure.start, figure.end) is None:
        return figure
    found = _BELOW.search(text, max(0, figure.start - 50), figure.start)
    if found is None or (found["way"] == "sau" and figure.value == 1):
        return figure
    return replace(figure, comparator="<" if found["way"] == "trên" else ">")


def _differences(text: str, figures: list[Figure]) -> list[Figure]:
    """The form “từ 76,12% lên 88,90%, tức 12,78 điểm phần trăm”: what lies between the two is how far it moved."""
    told = list(figures)
    for number in range(2, len(told)):
        old, new, last = told[number - 2 : number + 1]
        pair = old.kind == new.kind == last.kind == "score" and old.earlier and not new.earlier
        if not pair or old.value is None or new.value is None or last.value is None:
            continue
        moved = new.value - old.value
        if abs(float(abs(moved) - last.value)) < _ROUNDED and _THAT_IS.fullmatch(text, new.end, last.start):
            unit = (
                "percentage_points" if last.unit == "percent" and "phần" in text[last.start : last.end] else last.unit
            )
            value = last.value if moved > 0 else -last.value
            told[number] = replace(last, kind="score_change", value=value, unit=unit, rule="score_change")
    return told
