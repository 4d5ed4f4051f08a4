"""What can be asked of an index, and what comes back: the same for every backend."""

from collections.abc import Callable
from datetime import date
from typing import Literal

from pydantic import AwareDatetime

from schema.article import Article, TextField
from schema.fact import Fact, Measure, Modality
from schema.record import Number, Record

Sort = Literal["relevance", "date"]

Versions = Literal["latest", "all"]
"""Facts of the latest version of each article, or of all its versions."""

Grouping = Literal["unit", "indicator", "component", "scope", "year", "modality", "outlet"]
"""What facts are grouped by."""

Progress = Callable[[int, int], None]
"""Told how many articles are done, and of how many."""


Facet = Literal["unit", "indicator", "component", "scope", "year", "modality", "outlet", "month", "kind"]
"""What an answer is counted by: values of its facts, outlet and month of its articles, kinds of records on them."""


class Filters(Record):
    """Conditions that a record must meet; values inside one field are alternatives, fields add up.

    For articles they hold when at least one fact of the article meets those on facts.
    """

    units: tuple[str, ...] = ()
    """Unit ids."""
    indicators: tuple[str, ...] = ()
    components: tuple[str | None, ...] = ()
    """Component names; None stands for the indicator's total."""
    years: tuple[int, ...] = ()
    measures: tuple[Measure, ...] = ()
    modalities: tuple[Modality, ...] = ()
    scopes: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    published_from: date | None = None
    published_to: date | None = None
    """The last day included, in Vietnamese time."""
    articles: tuple[str, ...] = ()


class Query(Record):
    """Words to find, conditions, order, and the part of the answer wanted."""

    text: str = ""
    filters: Filters = Filters()
    sort: Sort = "relevance"
    fold: bool = True
    """Whether the reprints of a story are one hit: its first publication, where that answers."""
    limit: int = 10
    cursor: str | None = None
    """The ``cursor`` of the page before, for the next one."""
    facets: tuple[Facet, ...] = ()
    """What the whole answer is to be counted by."""


class Span(Record):
    """A stretch of a stored field that answers the query, in code points."""

    field: TextField
    start: int
    end: int


class Reprint(Record):
    """Another article of the same story."""

    article: str
    outlet: str | None
    url: str | None
    published_at: AwareDatetime | None


class Hit(Record):
    """An article found, where the words stand in it, and those of its facts whose sentence holds them."""

    article: Article
    score: float
    highlights: tuple[Span, ...] = ()
    facts: tuple[Fact, ...] = ()
    reprints: tuple[Reprint, ...] = ()
    """The other articles of its story, the first published first; none where reprints are hits of their own."""
    first: bool = True
    """Whether nothing of its story was published before it."""


class Name(Record):
    """A name in a query that means more than its words."""

    text: str
    """As typed."""
    units: tuple[str, ...]
    """Whose facts are found, too."""
    note: str
    """What it means, for people."""


class FacetValue(Record):
    """How many hits have a value; None where it is not known, or for the whole of an indicator."""

    value: str | int | None
    count: int


class FacetCounts(Record):
    """The values that the hits of an answer have, the most frequent first."""

    facet: Facet
    values: tuple[FacetValue, ...]


class Page(Record):
    """Some of the hits, how many there are, what the query was taken to mean, and how to go on."""

    hits: tuple[Hit, ...]
    total: int
    """Stories, or articles where reprints are hits of their own."""
    understood: str
    """The query as it was read, for people: which words as written, which without tones, what was left out."""
    cursor: str | None = None
    names: tuple[Name, ...] = ()
    """Names of units in the query that mean more than their words, and what they mean."""
    facets: tuple[FacetCounts, ...] = ()
    """In the order asked for; of a fact only those values count whose fact meets the filters."""


class Suggestion(Record):
    """What somebody may be about to type."""

    text: str
    """The whole query, completed."""
    kind: Literal["unit", "indicator", "component", "phrase", "title"]
    note: str = ""
    """What it is, where that does not go without saying: for people."""
    article: str | None = None
    """Whose title it is."""


class Correction(Record):
    """What somebody probably meant to type, and how many hits that has."""

    text: str
    total: int


class Counts(Record):
    """How much an index holds (latest versions)."""

    articles: int
    versions: int
    facts: int
    quantities: int
    references: int
    people: int
    quarantined: int


class Forgotten(Record):
    """What must not come into the index any more: an article by its id, or an outlet by its name."""

    kind: Literal["article", "outlet"]
    name: str
    at: AwareDatetime
    """When that was decided."""
    reason: str | None = None


class Tally(Record):
    """A question for numbers over facts: of which, grouped by what."""

    filters: Filters = Filters()
    by: tuple[Grouping, ...] = ()
    versions: Versions = "latest"
    percentiles: tuple[float, ...] = (25, 50, 75)
    once: bool = False
    """Whether a story counts once for each value it gives, however often it is reprinted."""


class Group(Record):
    """The numbers of one group. Scores and ranks, points and percent are never mixed: each is a group of its own."""

    key: tuple[str | int | None, ...]
    """In the order of the question's ``by``."""
    measure: Measure
    unit: str | None
    """Of the value: percent, points, …"""
    count: int
    """All facts of the group."""
    valued: int
    """Those that give a number; bounds ("trên 90") and labels do not, and the statistics stand on the others."""
    mean: Number | None = None
    """To six decimals."""
    minimum: Number | None = None
    maximum: Number | None = None
    percentiles: tuple[Number | None, ...] = ()
    """In the order asked for; between two values in proportion, to six decimals."""


class Given(Record):
    """One of the values that articles give for the same thing."""

    value: Number
    articles: tuple[str, ...]
    stories: int
    """Reprints are one voice."""


class Disagreement(Record):
    """A result for which articles give different values; the one with most stories first."""

    indicator: str
    component: str | None
    year: int
    subject: str
    scope: str
    measure: Measure
    unit: str | None
    values: tuple[Given, ...]
