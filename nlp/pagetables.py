"""The tables of a page, each read where it stands in the text, with the lines around it as its captions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from nlp.assembly import Signs, fact_of
from nlp.captions import MOST_CAPTIONS, captions_above, titles_a_table
from nlp.cells import Cell
from nlp.confidence import signs
from nlp.discourse import after_table
from nlp.draft import Draft
from nlp.newmap import on_the_new_map
from nlp.sentences import Sentence
from nlp.state import State
from nlp.tables import Sheet, read_sheet
from schema.article import Article, Table
from schema.fact import Evidence, Fact

_FEWEST_ROWS = 2


class PageTables:
    """Reads the tables of an article in the order of its text; those without a place last."""

    def __init__(self, article: Article, state: State) -> None:
        self.article = article
        self.state = state
        self.read: list[tuple[Evidence, Draft]] = []
        known = [(table.place, number) for number, table in enumerate(article.tables) if table.place is not None]
        self._waiting = sorted(known, reverse=True)
        self._titled_below = -1
        """The paragraph that is the title of the table above it."""

    def told(self) -> list[tuple[Fact, Signs]]:
        """The facts that were read."""
        return [(fact_of(self.article, evidence, draft, self.state), signs(draft)) for evidence, draft in self.read]

    def read_above(self, spans: Sequence[Sentence], index: int) -> None:
        """The tables that stand above the sentence of this number, or at the end of the text."""
        while self._waiting and (index == len(spans) or self._waiting[-1][0] <= spans[index].start):
            _, number = self._waiting.pop()
            self._read(number, self._captions(spans, index), page=False)

    def read_rest(self) -> None:
        """The tables whose place is not known."""
        for number, table in enumerate(self.article.tables):
            if table.place is None:
                self._read(number, [table.caption] if table.caption else [], page=True)

    def _captions(self, spans: Sequence[Sentence], index: int) -> list[str]:
        """What is said of a table above it, the nearest first; or its numbered title below it."""
        above = list(islice(self._lines_above(spans, index), MOST_CAPTIONS))
        below = self._paragraph(spans, index) if index < len(spans) else ""
        if titles_a_table(below) and not (above and titles_a_table(above[0])):
            self._titled_below = spans[index].paragraph
            above.insert(0, below)
        return captions_above(above)

    def _lines_above(self, spans: Sequence[Sentence], index: int) -> Iterator[str]:
        """The sentences above, the nearest first; the title of a table is one however it is divided."""
        last = -1
        for each in range(index - 1, -1, -1):
            span = spans[each]
            if span.paragraph in {last, self._titled_below}:
                continue
            whole = self._paragraph(spans, each)
            if titles_a_table(whole):
                last = span.paragraph
            yield whole if span.paragraph == last else self.article.text[span.start : span.end]

    def _paragraph(self, spans: Sequence[Sentence], index: int) -> str:
        start = spans[index].start
        while index and spans[index - 1].paragraph == spans[index].paragraph:
            index -= 1
            start = spans[index].start
        end = self.article.text.find("\n", start)
        return self.article.text[start : end if end >= 0 else None]

    def _read(self, number: int, captions: list[str], *, page: bool) -> None:
        """The facts of one table; their evidence is the cell."""
        table = self.article.tables[number]
        rows = [[Cell(text.strip()) for text in row] for row in table.rows]
        if len(rows) < _FEWEST_ROWS:
            return
        if table.caption and table.caption not in captions:
            captions = [table.caption, *captions]
        places = {id(cell): (row, column) for row, cells in enumerate(rows) for column, cell in enumerate(cells)}
        drafts = []
        sheet = Sheet(list(enumerate(rows)), captions, table.header, page=page)
        for _, cell, draft in read_sheet(sheet, self.state):
            if not isinstance(draft, Draft):
                continue
            drafts.append(draft)
            on_the_new_map(draft, self.state)
            draft.figure = replace(draft.figure, start=0, end=len(cell.text))
            self.read.append((_evidence(table, number, *places[id(cell)]), draft))
        if not page:
            after_table(drafts, self.state)


def _evidence(table: Table, number: int, row: int, column: int) -> Evidence:
    cells = table.rows[row]
    quote = cells[column].strip()
    return Evidence(
        field="table", start=0, end=len(quote), quote=quote, prefix=" | ".join(cells[:column])[-64:],
        suffix=" | ".join(cells[column + 1 :])[:64], table=number, row=row, column=column,
    )  # fmt: skip
