"""Articles that answer a query, each with the sentence that holds the words."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from indexer.query import Correction, Facet, FacetCounts, Filters, Hit, Name, Query, Reprint, Sort, Span, Suggestion
from schema.article import Article, TextField
from schema.fact import Fact
from schema.record import Record

if TYPE_CHECKING:
    from indexer.backend import Backend

LITTLE = 3
"""Below so many hits it is asked whether something else was meant."""
SUGGESTIONS = 5
SNIPPET = 240
"""Characters of a snippet, at most, where no sentence ends earlier."""

_BREAK = re.compile(r"\n+|(?<=[.!?…])\s+(?=[\"“(]?[A-ZÀ-ỸĐ0-9])")


class Snippet(Record):
    """A stretch of a stored field, ``field[start:end] == text``; ``spans`` are places of words inside ``text``."""

    field: TextField
    start: int
    end: int
    text: str
    spans: tuple[tuple[int, int], ...] = ()


class Found(Record):
    """One article found."""

    article: str
    title: str
    outlet: str | None = None
    url: str | None = None
    source: str
    published: str | None = None
    score: float
    snippet: Snippet | None = None
    highlights: tuple[Span, ...] = ()
    facts: tuple[Fact, ...] = ()
    reprints: tuple[Reprint, ...] = ()
    """The other articles of its story, the first published first."""
    first: bool = True
    """Whether nothing of its story was published before it."""


class SearchResult(Record):
    """What was found, how many there are, how the query was understood, and how to go on."""

    query: str
    understood: str
    total: int
    hits: tuple[Found, ...]
    cursor: str | None = None
    names: tuple[Name, ...] = ()
    """Names of units in the query that mean more than their words."""
    correction: Correction | None = None
    """What was probably meant, where little was found."""
    facets: tuple[FacetCounts, ...] = ()
    """How many hits of the whole answer have each value, where that was asked for."""
    suggestions: tuple[Suggestion, ...] = ()
    """What begins like the query, where nothing was found."""


def _bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a stretch, cut to a snippet's length at a space."""
    left = 0
    right = len(text)
    for found in _BREAK.finditer(text, max(0, start - 4 * SNIPPET), min(len(text), end + 4 * SNIPPET)):
        if found.end() <= start:
            left = found.end()
        elif found.start() >= end:
            right = found.start()
            break
    if right - left > SNIPPET:
        if start - left > SNIPPET // 2:
            space = text.rfind(" ", left, start - SNIPPET // 3)
            left = space + 1 if space > left else left
        if right - left > SNIPPET and end - left < SNIPPET:
            space = text.rfind(" ", end, left + SNIPPET)
            right = space if space > end else left + SNIPPET
        elif right - left > SNIPPET:
            right = end
    return left, right


def _snippet(article: Article, field: TextField, start: int, end: int, highlights: tuple[Span, ...]) -> Snippet:
    text = article.field(field)
    left, right = _bounds(text, start, end)
    spans = tuple(
        (max(span.start, left) - left, min(span.end, right) - left)
        for span in highlights
        if span.field == field and span.start < right and span.end > left
    )
    return Snippet(field=field, start=left, end=right, text=text[left:right], spans=spans)


def snippet(hit: Hit) -> Snippet | None:
    """The sentence with a figure that holds the words; else the densest sentence; else how the article begins."""
    article = hit.article
    for fact in sorted(hit.facts, key=lambda fact: fact.evidence.field == "title"):
        evidence = fact.evidence
        if evidence.field != "table":
            return _snippet(article, evidence.field, evidence.start, evidence.end, hit.highlights)
    body = [span for span in hit.highlights if span.field in ("text", "lead")]
    if body:
        best = max(body, key=lambda span: (_dense(body, span), -span.start))
        return _snippet(article, best.field, best.start, best.end, hit.highlights)
    for field in ("lead", "text"):
        if article.field(field):
            return _snippet(article, field, 0, 1, hit.highlights)
    return None


def _dense(spans: list[Span], around: Span) -> int:
    return sum(span.field == around.field and 0 <= span.start - around.start < SNIPPET for span in spans)


def search(
    backend: "Backend",
    text: str = "",
    *,
    filters: Filters | None = None,
    sort: Sort = "relevance",
    limit: int = 10,
    cursor: str | None = None,
    fold: bool = True,
    facets: Sequence[Facet] = (),
) -> SearchResult:
    """Articles that hold the words and meet the filters, best or newest first; ``fold`` makes a story one hit."""
    page = backend.search(
        Query(
            text=text,
            filters=filters or Filters(),
            sort=sort,
            limit=limit,
            cursor=cursor,
            fold=fold,
            facets=tuple(facets),
        )
    )
    hits = tuple(
        Found(
            article=hit.article.id,
            title=hit.article.title,
            outlet=hit.article.outlet,
            url=hit.article.url,
            source=hit.article.source,
            published=hit.article.published_at.isoformat() if hit.article.published_at else None,
            score=hit.score,
            snippet=snippet(hit),
            highlights=hit.highlights,
            facts=hit.facts,
            reprints=hit.reprints,
            first=hit.first,
        )
        for hit in page.hits
    )
    # A page further on was found by what was typed; and nobody means something else by typing nothing.
    little = page.total < LITTLE and cursor is None and bool(text.strip())
    return SearchResult(
        query=text,
        understood=page.understood,
        total=page.total,
        hits=hits,
        cursor=page.cursor,
        names=page.names,
        facets=page.facets,
        correction=backend.correct(text) if little else None,
        suggestions=backend.suggest(text, limit=SUGGESTIONS) if little and not page.total else (),
    )
