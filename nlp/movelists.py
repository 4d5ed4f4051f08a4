"""Several moves told at once: "lần lượt tăng từ 82,31% và 84,12% lên 85,02% và 87,25%", "từ hạng 30 và 41 lên 20 và 39"."""

import re

from nlp.figures import Figure
from nlp.numbers import decimals, parse
from nlp.patterns import cue
from schema.fact import FactUnit

_ONE = r"(?:(?:hạng|thứ|vị\s+trí|mức)\s+)*\d{1,3}(?:[.,]\d{1,4})?(?![\d/]|[.,]\d)(?:\s*(?:%|điểm(?!\s+phần)))?"
_LIST = rf"{_ONE}(?:\s*[,;]\s+{_ONE})*,?\s+và\s+{_ONE}"
_MOVES = cue(
    rf"(?<!\w)từ\s+(?P<olds>{_LIST})\s+(?:(?:đã|cùng|vươn|tăng|nâng|giảm|tụt|rơi|nhảy|leo)\s+)*(?:lên|xuống|còn)\s+(?:(?:thành|mức|lần\s+lượt|tương\s+ứng)\s+)*(?P<news>{_LIST})"
)
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,4})?")
_PLACED = cue(r"(?<!\w)(?:hạng|thứ|vị\s+trí|xếp|bậc)(?!\w)")
_MOST_RANKED = 63


def with_move_lists(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures, those of such lists put in as the values of the year before and of the year told, in their order.

    >>> found = with_move_lists("xếp hạng tăng từ 30 và 41 lên 20 và 39", [])
    >>> [(int(figure.value or 0), figure.earlier) for figure in found]
    [(30, True), (41, True), (20, False), (39, False)]
    """
    for match in _MOVES.finditer(text):
        olds, news = (list(_NUMBER.finditer(text, *match.span(part))) for part in ("olds", "news"))
        told = match.group()
        unit: FactUnit | None = "percent" if "%" in told else "points" if "điểm" in told else None
        scored = unit is not None or any("," in each.group() or "." in each.group() for each in (*olds, *news))
        if len(olds) != len(news):
            continue
        if not scored and (
            any(not 0 < int(each.group()) <= _MOST_RANKED for each in (*olds, *news))
            or not _PLACED.search(text, max(0, match.start() - 60), match.end())
        ):
            continue
        rest = [figure for figure in figures if figure.end <= match.start() or figure.start >= match.end()]
        listed = [_figure(each, unit, scored=scored, earlier=each in olds) for each in (*olds, *news)]
        figures = sorted([*rest, *listed], key=lambda figure: (figure.start, figure.end))
    return figures


def _figure(number: re.Match[str], unit: FactUnit | None, *, scored: bool, earlier: bool) -> Figure:
    """One of the numbers of such a list."""
    told, places = parse(number.group()), decimals(number.group())
    if scored:
        return Figure(*number.span(), "score", told, unit, places=places, rule="from_to", earlier=earlier)
    return Figure(*number.span(), "rank", told, "rank", rule="from_to", earlier=earlier)


def paired_moves(run: list[Figure]) -> list[list[Figure]]:
    """The values before and after of each of several, where all before are told ahead of all after; none where they are not."""
    half = len(run) // 2
    listed = half > 1 and len(run) == 2 * half and all(figure.rule == "from_to" for figure in run)
    if not listed or not all(figure.earlier == (at < half) for at, figure in enumerate(run)):
        return []
    return [[old, new] for old, new in zip(run[:half], run[half:], strict=True)]
