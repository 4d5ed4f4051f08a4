"""Tables that stand side by side in one: "Leaders | Score | Laggards | Score", "Hạng | PAR INDEX | Điểm | SIPAS | Điểm"."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from nlp.captions import is_caption
from nlp.cells import Cell, is_blank, values
from nlp.columns import Column, column_of
from nlp.english_places import departments, place_of_row
from nlp.layouts import Layout, names_unit
from nlp.lexicon import normal
from nlp.patterns import cue

_MOST = 0.7
_FEWEST_ROWS = 2
_UNIT = "Tên đơn vị"
_FALLS = cue(
    r"(?<!\w)(?:giảm|tụt|rớt|sụt|(?:xuống|lùi)\s+(?:hạng|bậc|điểm)|fallers?|losers?|decliners?|droppers?|falls?|drops?|declines?|decreases?|loss(?:es)?|down|losing|lost|fallen|dropped|declined|worsened)(?!\w)"
)
_RISES = cue(
    r"(?<!\w)(?:tăng|thăng|bứt\s+phá|cải\s+thiện|(?:lên|vươn|nhảy)\s+(?:hạng|bậc|điểm)|risers?|gainers?|climbers?|improvers?|rises?|gains?|jumps?|climbs?|increases?|improvements?|up|gaining|gained|risen|climbed|improved)(?!\w)"
)
_SORT = cue(
    r"(?:khối\s+|các\s+|cấp\s+)*(?:sở|bộ|huyện|quận|xã|phường|tỉnh|departments?|ministr(?:y|ies)|districts?|provinces?|communes?)(?:\s*[,/]?\s*(?:and\s+|và\s+)?(?:(?:ban|ngành|thành\s+phố|thị\s+xã|tp|cơ\s+quan(?:\s+ngang\s+bộ)?|agenc(?:y|ies)|cit(?:y|ies)|towns?|sectors?)\s*)*)*"
)
"""The heading of a column of units that says what kind they are of."""
_LAST = cue(r"(?<!\w)(?:laggards?|bottom|lowest|worst|last|(?:thấp|kém|chót|cuối)(?:\s+(?:nhất|bảng))?)(?!\w)")


def direction(text: str) -> int:
    """Which way all units of a list have gone by its heading: 1 up, -1 down, 0 where it does not tell one.

    >>> direction("Giảm hạng nhiều nhất"), direction("Biggest gainers"), direction("Tăng, giảm hạng"), direction("Tỉnh")
    (-1, 1, 0, 0)
    """
    lowered = normal(text)
    up, down = _RISES.search(lowered) is not None, _FALLS.search(lowered) is not None
    return up - down


def halves(layout: Layout) -> list[Layout]:
    """The tables of a layout, each with a column of units and what is told of them; mostly the layout itself.

    >>> rows = [["Leaders", "Score", "Laggards", "Score"], ["Hà Nội", "91", "Huế", "81"], ["Cà Mau", "90", "An Giang", "80"]]
    >>> cells = [(number, [Cell(text) for text in row], "") for number, row in enumerate(rows[1:])]
    >>> [part.heads for part in halves(Layout(heads=[[text] for text in rows[0]], rows=cells))]
    [[['Leaders'], ['Score']], [['Laggards'], ['Score']]]
    """
    width = Counter(len(cells) for _, cells, _ in layout.rows).most_common(1)[0][0] if layout.rows else 0
    if width <= _FEWEST_ROWS or len(layout.rows) < _FEWEST_ROWS or (layout.heads and len(layout.heads) != width):
        return [layout]
    rows = [cells for _, cells, _ in layout.rows if len(cells) == width]
    named = [place for place in range(width) if _share(rows, place, names=True) > _MOST]
    if len(named) < _FEWEST_ROWS:
        return [layout]
    lead = named[0]
    begins = [0, *(place - lead if _alike(layout, rows, place - lead, lead) else place for place in named[1:])]
    ends = [*begins[1:], width]
    told = [_telling(layout, place) for place in named]
    differ = len({" ".join(layout.heads[place]) for place in named}) == len(named) if layout.heads else False
    shared = lead and begins[1] == named[1] and all(told) and differ
    if not all(
        any(_share(rows, place, names=False) > _MOST for place in range(name + 1, end)) or shared
        for name, end in zip(named, ends, strict=True)
    ):
        return [layout]
    parts = []
    for begin, name, end, tells in zip(begins, named, ends, told, strict=True):
        places = [*(range(lead) if shared and begin else ()), *range(begin, end)]
        parts.append(_part(layout, places, name, tells=tells, width=width))
    return parts


def _share(rows: Sequence[list[Cell]], place: int, *, names: bool) -> float:
    """How many of the cells of a column that say something name units, or hold numbers."""
    told = [row[place].text for row in rows if not is_blank(row[place].text)]
    held = sum(_names(text) if names else bool(values(text)) for text in told)
    return held / len(told) if len(told) >= _FEWEST_ROWS else 0.0


def _names(text: str) -> bool:
    """Whether a cell names a unit, in whatever language."""
    lowered = normal(text)
    return names_unit(text) or bool(departments(text, lowered)) or place_of_row(text) is not None


def _alike(layout: Layout, rows: Sequence[list[Cell]], begin: int, lead: int) -> bool:
    """Whether the columns in front of a second column of units are such as stand in front of the first: numbers, places."""
    if not lead or begin <= lead:
        return False
    if layout.heads:
        return all(
            normal(" ".join(layout.heads[place][-1:])) == normal(" ".join(layout.heads[begin + place][-1:]))
            for place in range(lead)
        )
    return all(
        bool(found) and found[0].whole
        for place in range(lead)
        for row in rows
        for found in [values(row[begin + place].text)]
    )


def _telling(layout: Layout, place: int) -> bool:
    """Whether the heading of a column of units says what they are ranked in: an indicator, a year, a kind of units."""
    if not layout.heads:
        return False
    text = " ".join(layout.heads[place])
    column = column_of(text)
    if _LAST.search(normal(text)) or direction(text):
        return False
    return bool(column.indicator or column.component or column.year or _SORT.fullmatch(normal(text)))


def _part(layout: Layout, places: list[int], name: int, *, tells: bool, width: int) -> Layout:
    """The columns at these places as a table of its own."""
    heads = []
    column = column_of(" ".join(layout.heads[name])) if layout.heads and tells else None
    measured = column is not None and bool(column.indicator or column.component or column.year)
    for place in places if layout.heads else ():
        stack = layout.heads[place]
        if place == name:
            heads.append([_UNIT] if measured else stack)
        else:
            above = [text for text in layout.heads[name] if measured and text not in stack]
            heads.append([*above, *stack])
    rows = [
        (number, [cells[place] for place in places], group)
        for number, cells, group in layout.rows
        if len(cells) == width and cells[name].text.strip()
    ]
    return replace(layout, heads=heads, rows=rows)


_BARE_STEPS = cue(r"(?:số\s+)?bậc|(?:(?:no\.?|number)\s+of\s+)?(?:places|positions|spots|ranks)")


def directed(columns: list[Column], layout: Layout, captions: Sequence[str]) -> list[Column]:
    """Changes that only rise or only fall: by their own heading, that of the units, the nearest caption that tells it.

    A heading that only says "Bậc" leaves it to these; where none tells, and no number has a sign, nothing is told.
    """
    known = layout.heads if len(layout.heads) == len(columns) else [[column.label] for column in columns]
    of_units = [" ".join(stack) for stack, column in zip(known, columns, strict=True) if column.kind == "name"]
    way = next(
        (way for text in [*of_units, *(text for text in captions[:1] if is_caption(text))] if (way := direction(text))),
        0,
    )
    result = []
    for place, column in enumerate(columns):
        if not column.kind.endswith("change"):
            result.append(column)
            continue
        own = direction(column.label) or way
        bare = _BARE_STEPS.fullmatch(column.label) is not None
        rows = [cells for _, cells, _ in layout.rows if len(cells) == len(columns)]
        signed = any(value.kind not in {None, "score"} for cells in rows for value in values(cells[place].text))
        kind = "skip" if bare and not own and not signed else column.kind
        result.append(replace(column, kind=kind, falls=own < 0))
    return result
