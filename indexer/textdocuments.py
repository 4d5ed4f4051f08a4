"""What the text index holds of an article: its words, what it is filtered and counted by, and how its story is known."""

from hashlib import blake2b
from typing import Any, Final

import tantivy
from tantivy import Document, Schema, SchemaBuilder

from indexer import words
from indexer.documents import ARTICLE, FACETS, is_copy, plain_time, published
from indexer.faceting import OF_FACTS
from indexer.facets import FIELD, words_of_facts
from indexer.query import Facet
from indexer.rows import Standing
from indexer.words import WORD_FIELDS, has_places, words_of
from schema.article import Article

FORMAT: Final = 100 * words.FORMAT + 1
"""Counted up when words or the fields here change; an index of another format is made anew."""

SPACES = "spaces"
ARTICLES, MARK, COPY, FIRST = "article", "mark", "copy", "first"
"""Kinds of documents: all articles, the mark of how far the index has come, reprints, what is known to have reprints."""

_OF_FACTS: Final = tuple(
    (counted, [field.name for field in FACETS].index(OF_FACTS[facet]))
    for facet in OF_FACTS
    for counted in [f"by_{facet}"]
)


def counted_by(facet: Facet) -> str:
    """The field that answers are counted by.

    >>> counted_by("unit")
    'by_unit'
    """
    return f"by_{facet}"


def schema() -> Schema:
    """The fields of the text index."""
    builder = SchemaBuilder()
    builder.add_text_field("kind", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("mark", stored=True, tokenizer_name="raw", index_option="basic")
    # Signed: a Python number given to delete_documents_by_term never meets an unsigned term.
    builder.add_integer_field("key", indexed=True, fast=True)
    builder.add_integer_field("story", indexed=True, fast=True)
    builder.add_integer_field("first_of", indexed=True, fast=True)
    for field in ARTICLE.fields:
        if field.facet and field.kind == "time":
            builder.add_integer_field(field.name, indexed=True, fast=True)
        elif field.facet:
            builder.add_text_field(field.name, tokenizer_name="raw", index_option="basic")
    for facet in (*OF_FACTS, "outlet", "month", "kind"):
        builder.add_text_field(counted_by(facet), fast=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(FIELD, tokenizer_name=SPACES, index_option="position")
    for name in WORD_FIELDS:
        builder.add_text_field(name, tokenizer_name=SPACES, index_option="position" if has_places(name) else "freq")
    return builder.build()


def open_index(path: str) -> tantivy.Index:
    """The index in a folder, as it was last committed."""
    index = tantivy.Index.open(path)
    index.register_tokenizer(SPACES, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    index.config_reader("Manual")
    index.reload()
    return index


def number_of(story: str) -> int:
    """The number that stands for a story: of so many bits that no two stories have the same.

    >>> number_of("0123456789abcdef0123") == number_of("0123456789abcdef0123") != number_of("")
    True
    """
    return int.from_bytes(blake2b(story.encode(), digest_size=8).digest(), signed=True)


def document_of(key: int, article: Article, standing: Standing, *, has_reprints: bool) -> Document:
    """An article as the text index holds it."""
    document = Document()
    add = document.add_text
    add("kind", ARTICLES)
    if is_copy(article):
        add("kind", COPY)
        document.add_integer("story", number_of(article.family or ""))
    if has_reprints:
        add("kind", FIRST)
        document.add_integer("first_of", number_of(article.id))
    document.add_integer("key", key)
    document.add_integer("published_at", published(article))
    for field in ARTICLE.fields:
        value = getattr(article, field.source) if field.facet and field.kind == "keyword" else None
        if value:
            add(field.name, value)
    add("by_outlet", article.outlet or "")
    add("by_month", "" if article.published_at is None else plain_time(article.published_at)[:7])
    for kind in standing.kinds:
        add("by_kind", kind)
    for counted, slot in _OF_FACTS:
        for fact_value in {fact[slot] for fact in standing.facts}:
            add(counted, "" if fact_value is None else str(fact_value))
    add(FIELD, words_of_facts(standing.facts))
    for name, text in words_of(article)._asdict().items():
        add(name, text)
    return document


def value_of(facet: Facet, counted: str) -> Any:
    """A value as it was before it was counted.

    >>> value_of("year", "2023"), value_of("component", "")
    (2023, None)
    """
    if not counted:
        return None
    return int(counted) if facet == "year" else counted
