"""What the columns of a table hold by their numbers alone, where no heading tells it."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from nlp.cells import Cell, is_blank, is_year_cell, values
from nlp.columns import Column
from nlp.layouts import Layout
from nlp.lexicon import normal
from nlp.mentions import mentions
from nlp.patterns import cue

_FEWEST_IN_ORDER = 3
_FEWEST_NUMBERED = 4
_FEWEST_UNORDERED = 5
_FEWEST_SUMS = 3
_MEAN = cue(r"\W*(?:(?:điểm|giá\s+trị|mức|chỉ\s+số)\s+)?(?:trung\s+bình|bình\s+quân|average|mean)(?!\w)")
"""What opens the row of a mean, which has no running number."""
_MOST_MEANS = 2
"""Rows of means that a table may have."""
_ROUNDING = Decimal("0.02")


def guess_columns(rows: list[list[Cell]], years: Sequence[int] = ()) -> list[Column]:
    """Columns without headings: a name, and one number with decimals; running numbers are only an index.

    Of several such numbers one is the sum of the others, or they are those of the ``years`` that the caption tells.

    >>> rows = [["1", "Hải Phòng", "91,87%"], ["2", "Hà Nội", "91,43%"], ["3", "Đà Nẵng", "89,02%"]]
    >>> [column.kind for column in guess_columns([[Cell(text) for text in row] for row in rows])]
    ['rank', 'name', 'score']
    """
    rows = [row for row in rows if not _MEAN.match(normal(row[0].text))] or rows
    rows = _without_strays(rows)
    width = min((len(row) for row in rows), default=0)
    columns = []
    for place in range(width):
        texts = [row[place].text for row in rows if not is_blank(row[place].text)]
        told = [value[0] for text in texts if (value := values(text))]
        kinds = {value.kind for value in told}
        if not texts:
            columns.append(Column("skip"))
        elif all(is_year_cell(text) for text in texts):
            columns.append(Column("year"))
        elif len(told) < len(texts):
            columns.append(Column("name"))
        elif kinds == {"rank"}:
            columns.append(Column("rank"))
        elif kinds <= {"rank_change", "change"} and kinds and not any(value.places for value in told):
            columns.append(Column("rank_change"))
        elif kinds <= {"score_change", "change"} and kinds:
            columns.append(Column("score_change"))
        elif all(value.places or value.kind == "score" for value in told):
            columns.append(Column("score"))
        else:
            columns.append(Column("skip"))
    scores = [place for place, column in enumerate(columns) if column.kind == "score"]
    told_places = any(column.kind == "rank" for column in columns)
    for place, column in enumerate(columns):
        if (
            column.kind == "skip"
            and not told_places
            and any(_falls(rows, place, score) for score in scores)
            and not _counts_parts(rows, place)
        ):
            columns[place] = Column("rank")
    _places_before(rows, columns, scores)
    if not any(column.kind in {"name", "year"} for column in columns):
        return []
    total = _sum(rows, scores)
    if total is not None:
        return [Column("skip") if place in scores and place != total else each for place, each in enumerate(columns)]
    if len(scores) > 1 and len(scores) == len(years):
        for place, year in zip(scores, years, strict=True):
            columns[place] = Column("score", year)
        return columns
    undated = [
        place for place in scores if not all(value.year for row in rows for value in values(row[place].text)[:1])
    ]
    return columns if len(undated) <= 1 else []  # "95,38% (năm 2021: 93,10%)": the other tells its year


def _without_strays(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows without the few that have fewer cells than most: "Số người trả lời: 276" at the foot of a numbered list."""
    widths = [len(row) for row in rows]
    most = max(set(widths), key=widths.count, default=0)
    stray = [len(row) < most and not values(row[0].text) for row in rows]
    numbered = sum(bool(values(row[0].text)) for row in rows) + sum(stray) == len(rows)
    few = sum(stray) * _FEWEST_NUMBERED <= len(rows)
    return [row for row, odd in zip(rows, stray, strict=True) if not odd] if numbered and few else rows


def _places_before(rows: list[list[Cell]], columns: list[Column], scores: Sequence[int]) -> None:
    """The form “2. Long An, 70.94 (10th)”: where the running numbers are the places, those in brackets are of before."""
    ranks = [place for place, column in enumerate(columns) if column.kind == "rank"]
    numbers = [
        place for place, column in enumerate(columns) if column.kind == "skip" and place < min(scores, default=0)
    ]
    if len(ranks) != 1 or len(numbers) != 1 or len(scores) != 1 or ranks[0] < scores[0]:
        return
    dated = any(value.year for row in rows for value in values(row[ranks[0]].text)[:1])
    if not dated and _falls(rows, numbers[0], scores[0]) and not _falls(rows, ranks[0], scores[0]):
        columns[numbers[0]], columns[ranks[0]] = Column("rank"), Column("skip")


def _sum(rows: list[list[Cell]], scores: Sequence[int]) -> int | None:
    """The column that is the sum of all the others of its kind, in every row."""
    told = [[found[0].number for place in scores if (found := values(row[place].text))] for row in rows]
    told = [numbers for numbers in told if len(numbers) == len(scores)]
    if len(scores) < _FEWEST_SUMS or len(told) < _FEWEST_SUMS:
        return None
    sums = [
        place
        for number, place in enumerate(scores)
        if all(abs(sum(numbers) - 2 * numbers[number]) <= _ROUNDING for numbers in told)
    ]
    return sums[0] if len(sums) == 1 else None


def in_order(columns: list[Column], rows: list[list[Cell]]) -> list[Column]:
    """Running numbers that rise while the only score falls are ranks, whatever their heading says.

    Where some are left out ("1, 2, 17"), fewer rows tell it: they do not count the rows.
    """
    scores = [place for place, column in enumerate(columns) if column.kind == "score" and not column.component]
    years = {column.year for place in scores if (column := columns[place]).modality == "actual" and column.year}
    several = len(scores) > 1
    if several and len(years) == len(scores):
        scores = [place for place in scores if columns[place].year == max(years)]  # the last of several years
    if len(scores) == 1 and columns[0].kind == "index" and not any(column.kind == "rank" for column in columns):
        whole = [row for row in rows if len(row) == len(columns)]
        numbers = [found[0].number for row in whole if (found := values(row[0].text))]
        gaps = any(b - a > 1 for a, b in pairwise(numbers))
        fewest = _FEWEST_IN_ORDER if gaps else _FEWEST_NUMBERED
        counted = not gaps and _counts_parts(whole, 0)
        if len(whole) >= fewest and (gaps or not several) and _falls(whole, 0, scores[0]) and not counted:
            return [Column("rank", columns[scores[0]].year), *columns[1:]]
    return columns


def _counts_parts(rows: Sequence[list[Cell]], place: int) -> bool:
    """Whether running numbers count the components of one unit, told from the best to the worst: they are no places."""
    numbers = [found[0].number for row in rows if (found := values(row[place].text))]
    if any(b - a != 1 for a, b in pairwise(numbers)):
        return False
    names = [" ".join(cell.text for cell in row if not values(cell.text)) for row in rows]
    parts = [any(each.kind == "component" for each in mentions(name, normal(name))) for name in names]
    return sum(parts) * 2 > len(parts)


def _falls(rows: list[list[Cell]], place: int, score: int) -> bool:
    """Whether whole numbers rise while the scores beside them fall: then they are ranks and no running numbers.

    Rows in another order, those of a region, must be more to be sure, and no two may have the same number.
    """
    told = [(values(row[place].text), values(row[score].text)) for row in rows]
    means = [not rank and bool(value) for rank, value in told]
    if sum(means) <= _MOST_MEANS:  # "Giá trị trung bình" has a score and no place
        told = [pair for pair, mean in zip(told, means, strict=True) if not mean]
    if len(told) < _FEWEST_IN_ORDER or not all(rank and value for rank, value in told):
        return False
    pairs = [(rank[0].number, value[0].number) for rank, value in told]
    if len(pairs) >= _FEWEST_UNORDERED and len({rank for rank, _ in pairs}) == len(pairs):
        counted = all(b - a == 1 for (a, _), (b, _) in pairwise(pairs))  # "162. Xã A: 52,3 điểm", "163. Xã B: …"
        if not counted and not all(rank[0].whole for rank, _ in told):
            return False
        pairs.sort()
    begins = [number for number, (rank, _) in enumerate(pairs) if rank == 1]
    if len(begins) > 1 and begins[0] == 0:  # departments, then districts, each counted from the first
        blocks = [pairs[first:last] for first, last in pairwise([*begins, len(pairs)])]
        return max(map(len, blocks)) >= _FEWEST_IN_ORDER and all(len(block) == 1 or _in_step(block) for block in blocks)
    return _in_step(pairs)


def _in_step(pairs: list[tuple[Decimal, Decimal]]) -> bool:
    """Whether the places of one table rise while the scores beside them fall."""
    ranks, scores = [rank for rank, _ in pairs], [score for _, score in pairs]
    return all(a <= b for a, b in pairwise(ranks)) and all(a >= b for a, b in pairwise(scores)) and ranks[0] < ranks[-1]


def of_places(columns: list[Column], layout: Layout) -> list[Column]:
    """Whole numbers below a line that speaks of places, in a list without headings: "Phú Thọ: 10", "Phú Thọ: 25 → 10"."""
    result = []
    for place, column in enumerate(columns):
        rows = [cells for _, cells, _ in layout.rows if len(cells) == len(columns)]
        told = [value for cells in rows for value in values(cells[place].text)]
        bare = (
            column.kind == "skip" and place and bool(told) and all(value.whole and value.kind is None for value in told)
        )
        result.append(Column("rank") if bare else column)
    return result


_MOST_FOOTNOTES = 3


def places_in_brackets(rows: Sequence[list[Cell]]) -> bool:
    """Whether the numbers in brackets behind scores are places: "87,02 (12)", too many of them for footnotes.

    >>> rows = [["Lào Cai", "87,02 (12)"], ["Yên Bái", "85,10 (31)"], ["Sơn La", "82,94 (45)"]]
    >>> places_in_brackets([[Cell(text) for text in row] for row in rows])
    True
    """
    pairs = [found for row in rows for cell in row if len(found := values(cell.text)) > 1 and found[1].aside]
    told = {found[1].number for found in pairs}
    return (
        len(told) >= _MOST_FOOTNOTES
        and max(told) > len(told)
        and all(found[0].places > 0 and found[1].whole for found in pairs)
    )
