"""How a table lies: rows of headings, headings of groups between rows, a table on its side, halves side by side."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from nlp.cells import Cell, is_blank, is_year_cell, values
from nlp.columns import Column, column_of, columns_of
from nlp.lexicon import normal
from nlp.mentions import mentions
from nlp.patterns import cue
from nlp.rowheads import says_measure

Row = tuple[int, list[Cell]]
"""The number of a row (of a line of the text, or of the page's table) and its cells."""

_UNITS = frozenset({"unit", "department", "district"})
_MOST_HEADINGS = 3
_FEWEST = 2
_ENUMERATION = cue(r"\(?(?:[a-e]|\d{1,2})\)?(?:\s*=.*)?")
"""The numbers of the columns below their headings: "(1)", "(2)", "(3) = (1) + (2)"."""


@dataclass(slots=True)
class Layout:
    """A table read in the order in which its rows are to be understood."""

    captions: list[str] = field(default_factory=list)
    heads: list[list[str]] = field(default_factory=list)
    """Of each column the headings above it, from the upper to the lowest."""
    rows: list[tuple[int, list[Cell], str]] = field(default_factory=list)
    """Row number, cells, and the heading of the group of rows that it stands in."""
    turned: bool = False


def _has_value(cell: Cell) -> bool:
    return bool(values(cell.text)) and not is_year_cell(cell.text)


def names_unit(text: str) -> bool:
    """Whether a cell is the name of a unit and little else: not "Hạng cả nước".

    >>> names_unit("Tỉnh Lâm Đồng"), names_unit("Hạng cả nước"), names_unit("Điểm của Lâm Đồng so với năm trước")
    (True, False, False)
    """
    return any(
        mention.kind in _UNITS
        and mention.ids[0] != "national"
        and (mention.end - mention.start) * 2 > len(text.strip())
        for mention in mentions(text, normal(text))
    )


_COUNTED = cue(r"(?:[ivx]{1,4}|[a-e]|\d{1,2})[.)]?")
"""The number that a heading of a group of rows has in a cell of its own: "II", "B."."""


def _alone(cells: Sequence[Cell]) -> str | None:
    """The only text of a row whose other cells are empty or say the same; None for other rows."""
    texts = {cell.text.strip() for cell in cells if cell.text.strip()}
    if len(texts) == 2 and _COUNTED.fullmatch(normal(cells[0].text).strip()):
        texts -= {cells[0].text.strip()} if not any(names_unit(text) for text in texts) else set()
    if len(texts) != 1:
        return None
    text = texts.pop()
    return None if values(text) else text


def lay_out(rows: list[Row], *, marked: bool = False) -> Layout:
    """Part a table into captions, headings and rows; ``marked`` where the page says that the first row is a heading.

    >>> rows = [["Tỉnh", "Năm 2022", ""], ["", "Điểm", "Hạng"], ["Hà Nội", "89,1", "3"], ["Huế", "86", "9"]]
    >>> layout = lay_out([(number, [Cell(text) for text in row]) for number, row in enumerate(rows)])
    >>> layout.heads, len(layout.rows)
    ([['Tỉnh'], ['Năm 2022', 'Điểm'], ['Năm 2022', 'Hạng']], 2)
    """
    layout = Layout()
    rows = list(rows)
    while len(rows) > _FEWEST and len(rows[0][1]) > 1 and (text := _alone(rows[0][1])) is not None:
        layout.captions.append(text)
        rows = rows[1:]
    height = _height(rows, marked=marked)
    if height == 1 and _on_its_side(rows):
        layout.turned = True
        numbers = [number for number, _ in rows]
        turned = [list(column) for column in zip(*(cells for _, cells in rows), strict=True)]
        rows = [(number, cells) for number, cells in zip([numbers[0]] * len(turned), turned, strict=True)]
        height = _height(rows, marked=True)
    width = Counter(len(cells) for _, cells in rows[height:]).most_common(1)[0][0] if len(rows) > height else 0
    layout.heads = _stacked([[cell.text.strip() for cell in cells] for _, cells in rows[:height]], width)
    body = [row for row in rows[height:] if not _numbers_columns(row[1])]
    period = _period(layout.heads)
    if period:
        layout.heads = layout.heads[:period]
        body = [
            (number, cells[first : first + period])
            for first in range(0, width, period)
            for number, cells in body
            if len(cells) == width
        ]
    layout.rows = _grouped(body)
    return layout


def _height(rows: list[Row], *, marked: bool) -> int:
    """How many rows at the top are headings."""
    height = 0
    while height < min(_MOST_HEADINGS, len(rows) - 1) and _is_heading(rows, height):
        height += 1
    return height or int(marked and len(rows) > 1)


def _is_heading(rows: list[Row], number: int) -> bool:
    """Whether a row says what the numbers below are, and has none of its own."""
    cells = [cell for cell in rows[number][1] if not is_blank(cell.text)]
    if number and _alone(rows[number][1]) is not None:
        return False  # the heading of the first group of rows
    if not cells or any(_has_value(cell) for cell in cells):
        return False
    if names_unit(cells[0].text) or (number and any(names_unit(cell.text) for cell in cells)):
        return False
    if number == 0:
        kinds = [column_of(cell.text).kind for cell in cells]
        units = len(cells) > _FEWEST and all(names_unit(cell.text) for cell in cells[1:])
        return len(cells) >= _FEWEST and (units or sum(kind != "skip" for kind in kinds) >= _FEWEST)
    above = {cell.text for row in rows[:number] for cell in row[1]}
    own = [cell for cell in cells if cell.text not in above]
    over: list[str] = []
    for cell in rows[number - 1][1]:
        over.append(cell.text if cell.text.strip() or not over else over[-1])
    counted = Counter(text for text in over if text.strip())
    spanned = len(counted) > 1 and min(counted.values()) > 1  # each title stands over headings of its own
    return (
        bool(own)
        and (spanned or all(column_of(cell.text).kind not in {"name", "index"} for cell in own))
        and (sum(column_of(cell.text).kind != "skip" for cell in own) * 2 > len(own))
    )


def _numbers_columns(cells: list[Cell]) -> bool:
    """Whether a row only numbers the columns: "(1) | (2) | (3)"."""
    texts = [normal(cell.text).strip() for cell in cells if cell.text.strip()]
    if len(texts) <= _FEWEST or not all(_ENUMERATION.fullmatch(text) for text in texts):
        return False
    numbers = [
        int("".join(filter(str.isdigit, text[:4]))) for text in texts if any(letter.isdigit() for letter in text[:4])
    ]
    return (
        len(numbers) >= _FEWEST
        and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        and numbers[0] <= _FEWEST
    )


def _stacked(heads: list[list[str]], width: int) -> list[list[str]]:
    """Of each column its headings from the upper to the lowest, each upper one spread over those below."""
    if not heads:
        return []
    lowest = heads[-1]
    levels = heads[:-1]
    if len(lowest) < width and levels:
        lowest = [""] * (width - len(lowest)) + lowest
    spread = [_spread(level, lowest, width) for level in levels]
    if len(lowest) < width and not levels:
        width = len(lowest)
    stacks = []
    for column in range(max(width, len(lowest))):
        texts = [level[column] for level in spread if column < len(level)]
        texts.append(lowest[column] if column < len(lowest) else "")
        stacks.append(list(dict.fromkeys(text for text in texts if text)))
    return stacks


def _spread(upper: list[str], lower: list[str], width: int) -> list[str]:
    """The upper headings, each over all the columns that it is the heading of."""
    if len(upper) >= width:
        filled: list[str] = []
        for high, low in zip(upper, [*lower, *[""] * len(upper)], strict=False):
            filled.append(filled[-1] if not high and low and filled else high)
        return filled
    names = sum(1 for text in lower if not text) or width - len([text for text in lower if text])
    groups = len(upper) - names
    below = width - names
    if names < 0 or groups < 1 or below % groups:
        padded = [*upper, *[""] * (width - len(upper))]  # the page lost the empty cells at the end of the line
        return _spread(padded, lower, width) if any(upper) else padded
    return [*upper[:names], *(high for high in upper[names:] for _ in range(below // groups))]


def _period(heads: list[list[str]]) -> int:
    """After how many columns the headings begin again: two halves of one table side by side; 0 where they do not."""
    width = len(heads)
    for period in range(_FEWEST, width // 2 + 1):
        if width % period == 0 and all(heads[place] == heads[place % period] for place in range(width)):
            kinds = {column_of(stack[-1]).kind for stack in heads[:period] if stack}
            if "name" in kinds:
                return period
    return 0


def _on_its_side(rows: list[Row]) -> bool:
    """Whether the units head the columns and what is measured heads the rows."""
    if len(rows) < _FEWEST or len(rows[0][1]) <= _FEWEST or len({len(cells) for _, cells in rows}) != 1:
        return False
    heads = [names_unit(cell.text) for cell in rows[0][1][1:]]
    first = [names_unit(cells[0].text) for _, cells in rows[1:]]
    return all(heads) and not any(first)


def _grouped(rows: list[Row]) -> list[tuple[int, list[Cell], str]]:
    """The rows with numbers, each with the last row above it that is only a heading."""
    result = []
    group = ""
    for number, cells in rows:
        text = _alone(cells)
        if text is not None and (len(cells) == 1 or not _has_value(cells[-1])):
            group = text
        elif any(cell.text.strip() for cell in cells):
            result.append((number, cells, group))
    return result


def fitting(columns: list[Column], cells: list[Cell], *, headed: bool = True) -> tuple[list[Column], list[Cell]] | None:
    """The columns that the cells of a row stand in; a row may leave out its running number, or have one of its own.

    In a list that is not ``headed`` a row may go on with cells that say themselves what they hold ("tăng 2 bậc").
    """
    if not headed and len(cells) > len(columns):
        more = [found[0].kind if (found := values(cell.text)) else None for cell in cells[len(columns) :]]
        if all(kind is not None and kind != "change" for kind in more):
            return [*columns, *(Column(kind) for kind in more if kind is not None and kind != "change")], cells
    if len(cells) != len(columns):
        filled = [cell for cell in cells if cell.text.strip()]
        cells = filled if len(filled) == len(columns) else cells
    if len(cells) == len(columns):
        return columns, cells
    first_is_number = bool(values(cells[0].text)) if cells else False
    if len(cells) == len(columns) - 1 and columns[0].kind in {"index", "rank"} and not first_is_number:
        return columns[1:], cells
    if len(cells) == len(columns) + 1 and first_is_number and columns[0].kind == "name":
        return [Column("index"), *columns], cells
    return _by_shape(columns, cells)


def _by_shape(columns: list[Column], cells: list[Cell]) -> tuple[list[Column], list[Cell]] | None:
    """The columns of a row that leaves some out, where its numbers can stand in no others: "Cả nước   85,48"."""
    name = next((column for column in columns if column.kind == "name"), None)
    scores = [column for column in columns if column.kind == "score"]
    told = [cell for cell in cells if cell.text.strip()]
    numbers = [found[0] for cell in told[1:] if (found := values(cell.text))]
    if name is None or len(told) >= len(columns) or values(told[0].text) or len(numbers) != len(told) - 1:
        return None
    return ([name, *scores], told) if len(scores) == len(numbers) and all(number.places for number in numbers) else None


def settle(layout: Layout, indicator: str | None, *, places: bool) -> list[Column]:
    """The columns of a table by headings and by what stands below them; ``places`` where its caption speaks of places."""
    columns = columns_of(layout.heads, indicator)
    if _numbered_without_heading(columns, layout):
        columns = [Column("index"), *columns]
    rows = [fit[1] for _, cells, _ in layout.rows if (fit := fitting(columns, cells)) is not None and fit[0] is columns]
    body = [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in columns]
    words = [_share(cells, numbers=False) for cells in body]
    for number, column in enumerate(columns):
        if words[number] > _MOST and column.kind in {"score", "value"} and not (column.indicator or column.component):
            columns[number] = replace(
                column, kind="name" if _names_what_is_measured(body[number]) else "skip", subject=None
            )
        elif (
            words[number] > _MOST
            and column.kind in {"rank", "rank_change", "score_change", "change"}
            and _names_what_is_measured(body[number])
        ):
            columns[number] = replace(column, kind="name", indicator=None, component=None)  # "Tăng hạng" above units
        elif words[number] < 1 - _MOST and column.kind == "name":
            columns[number] = replace(column, kind="score", noun=None)
        elif column.kind == "index" and words[number] > _MOST:
            columns[number] = replace(column, kind="name")
    for number, column in enumerate(columns):
        told = [cell.text for cell in body[number] if cell.text.strip()]
        if column.kind == "skip" and not column.label and len(told) > 1 and all(says_measure(text) for text in told):
            columns[number] = replace(column, kind="name")  # "Hà Nội | Điểm | 83,9", and below it "| Hạng | 12"
    if not any(column.kind in {"name", "year"} for column in columns):
        for number, column in enumerate(columns):
            if words[number] > _MOST and column.kind not in {"index", "group"}:
                columns[number] = replace(column, kind="name", indicator=None, component=None, label="")
                break
    columns = only_numbers_tell(columns, body, places=places)
    return columns


def _numbered_without_heading(columns: list[Column], layout: Layout) -> bool:
    """Whether all rows begin with a running number that no heading stands above."""
    rows = [cells for _, cells, _ in layout.rows]
    return (
        bool(rows)
        and columns[0].kind not in {"index", "rank"}
        and all(len(cells) == len(columns) + 1 and values(cells[0].text) for cells in rows)
    )


def _names_what_is_measured(cells: list[Cell]) -> bool:
    """Whether most cells of a column name indicators, components or units: "Chỉ số" above "PAR INDEX", "SIPAS"."""
    told = [cell.text for cell in cells if cell.text.strip()]
    kinds = _UNITS | {"indicator", "component"}
    return sum(any(mention.kind in kinds for mention in mentions(text, normal(text))) for text in told) * 2 > len(told)


_MOST = 0.7


def _share(cells: list[Cell], *, numbers: bool) -> float:
    """How many of the cells of a column that say something hold words."""
    told = [cell for cell in cells if not is_blank(cell.text)]
    held = sum(1 for cell in told if bool(values(cell.text)) == numbers)
    return held / len(told) if told else 0.0


_ENOUGH_PLACES = 6


def only_numbers_tell(columns: list[Column], body: list[list[Cell]], *, places: bool) -> list[Column]:
    """Whether bare headings ("Năm 2022", "PCI") stand above scores or places, and changes are of which: by their numbers."""
    found = [
        value
        for column, cells in zip(columns, body, strict=True)
        if column.kind == "value"
        for cell in cells
        for value in values(cell.text)
    ]
    bare = [value for value in found if value.kind is None]
    ranked = places or any(column.kind == "rank" for column in columns) or any(value.kind == "rank" for value in found)
    scored = any(value.kind == "score" for value in found)
    of_places = (
        bool(bare) and not scored and all(value.whole for value in bare) and (ranked or len(bare) >= _ENOUGH_PLACES)
    )
    of_places = of_places or (bool(found) and all(value.kind == "rank" for value in found))
    kinds = {column.kind for column in columns}
    settled = []
    for number, (column, cells) in enumerate(zip(columns, body, strict=True)):
        kind = column.kind
        if kind == "value":
            kind = "rank" if of_places else "score"
        elif kind == "change":
            steps = [value for cell in cells for value in values(cell.text)]
            if any(value.places or value.kind == "score_change" for value in steps):
                kind = "score_change"
            else:
                left = next((c.kind for c in reversed(columns[:number]) if c.kind in {"score", "rank"}), None)
                of_ranks = "rank" in kinds or of_places
                kind = (
                    "rank_change"
                    if of_ranks and (left == "rank" or of_places or "score" not in kinds)
                    else "score_change"
                )
                if of_ranks and "score" in kinds and left != "rank":
                    kind = "skip"
        settled.append(replace(column, kind=kind, open=column.kind == "value"))
    return settled
