"""What the index is measured against: plain SQLite and plain tantivy, holding the same records and nothing of ours.

Either the same rows in the same tables and the same words in the same fields, with nothing looked at before and nothing
kept in step; or, which is the least that anybody could do, two tables with the indexes that the same questions need and the
text twice as it is, once folded, for tantivy to split. The same transactions, the same commits, the same durability.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import tantivy
from tantivy import Occur, Query

from indexer import rows
from indexer.documents import FACT
from indexer.facets import FIELD, words_of_facts
from indexer.parser import All, Either, Node, Phrase, Without, Word
from indexer.tables import migrate
from indexer.texts import texts_of
from indexer.words import WORD_FIELDS, has_places, words_of
from schema.reading import Reading
from schema.text import fold

_ARTICLES = ("id", "version", "url", "outlet", "title", "published_at", "family", "source", "content_hash", "rules")
_FACTS = (
    "id", "article", "subject_id", "subject_name", "subject_type", "indicator", "component", "scope", "year", "measure",
    "value", "unit", "label", "out_of", "comparator", "modality", "base_year", "attribution", "field", "start", "end",
    "quote", "rule", "confidence",
)  # fmt: skip
_TABLES = f"""
CREATE TABLE articles ({", ".join(_ARTICLES)}, record TEXT, PRIMARY KEY (id, version));
CREATE TABLE facts ({", ".join(f'"{name}"' for name in _FACTS)}, record TEXT);
CREATE INDEX articles_by_day ON articles (published_at);
CREATE INDEX articles_by_source ON articles (source);
CREATE INDEX facts_by_article ON facts (article);
CREATE INDEX facts_in_order ON facts (indicator, year, subject_id, id);
CREATE INDEX facts_by_subject ON facts (subject_id, indicator, year, id);
"""
EVERY = 5_000
"""Articles between two commits of the text."""


class Bare:
    """An open store in a folder."""

    def __init__(self, folder: Path, *, words: bool = False) -> None:
        self._words = words
        fresh = not (folder / "text").exists()
        (folder / "text").mkdir(parents=True, exist_ok=True)
        self._database = sqlite3.connect(folder / "records.sqlite", isolation_level=None)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = NORMAL")
        self._number = 0
        if words:
            self._database.execute("PRAGMA foreign_keys = ON")
        if fresh and words:
            migrate(self._database)
        elif fresh:
            self._database.executescript(_TABLES)
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
        builder.add_integer_field("published", fast=True)
        for name in (*WORD_FIELDS, FIELD) if words else ("written", "folded"):
            placed = not words or name == FIELD or has_places(name)
            builder.add_text_field(
                name,
                tokenizer_name="whitespace" if words else "default",
                index_option="position" if placed else "freq",
            )
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema, path=str(folder / "text"))
        self._writer = None
        self._waiting = 0

    def __len__(self) -> int:
        return self._database.execute("SELECT count(*) FROM articles").fetchone()[0]

    def put(self, readings: Sequence[Reading]) -> None:
        """Store readings in one transaction."""
        self._database.execute("BEGIN")
        for reading in readings:
            self._put(reading)
        self._database.execute("COMMIT")
        for reading in readings:
            self._add(reading)
        self._waiting += len(readings)
        if self._waiting >= EVERY:
            self.commit()

    def _put(self, reading: Reading) -> None:
        if self._words:
            self._put_alike(reading)
            return
        one = reading.article
        row = (
            one.id, one.version, one.url, one.outlet, one.title, one.published_at.isoformat(), one.family, one.source,
            one.content_hash, reading.rules, one.model_dump_json(),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO articles VALUES ({','.join('?' * len(row))})", row)  # noqa: S608
        facts = [
            (
                fact.id, fact.article, fact.subject.id, fact.subject.name, fact.subject.type, fact.indicator,
                fact.component, fact.scope, fact.year, fact.measure, float(fact.value), fact.unit, fact.label, fact.out_of,
                fact.comparator, fact.modality, fact.base_year, fact.attribution, fact.evidence.field, fact.evidence.start,
                fact.evidence.end, fact.evidence.quote, fact.rule, fact.confidence, fact.model_dump_json(),
            )
            for fact in reading.facts
        ]  # fmt: skip
        self._database.executemany(f"INSERT INTO facts VALUES ({','.join('?' * (len(_FACTS) + 1))})", facts)  # noqa: S608

    def _put_alike(self, reading: Reading) -> None:
        """The same rows in the same tables, and nothing looked at before."""
        one, texts = reading.article, texts_of(reading)
        self._number += 1
        self._database.execute(rows.INSERT_ARTICLE, (one.id, one.version, self._number))
        key = self._database.execute(rows.INSERT_VERSION, rows.version_row(reading, texts, "", latest=True)).lastrowid
        facts = rows.mention_rows(FACT, reading.facts, texts.mentions[0], key, latest=True)
        self._database.executemany(rows.INSERT_MENTION[FACT.table], facts)
        self._database.execute(rows.NOTE_SOURCE, rows.source_row(reading))

    def _add(self, reading: Reading) -> None:
        if self._writer is None:
            self._writer = self.index.writer(64_000_000, 1)
        one = reading.article
        document = tantivy.Document()
        document.add_text("id", one.id)
        document.add_integer("published", int(one.published_at.timestamp()))
        if self._words:
            document.add_text(FIELD, words_of_facts(rows.fact_keys(reading)))
            for name, words in words_of(one)._asdict().items():
                document.add_text(name, words)
        else:
            text = f"{one.title}\n{one.lead}\n{one.text}"
            document.add_text("written", text)
            document.add_text("folded", fold(text))
        self._writer.add_document(document)

    def commit(self) -> None:
        """Make everything durable."""
        self._database.execute("PRAGMA wal_checkpoint(PASSIVE)")
        if self._writer is not None:
            self._writer.commit()
        self._waiting = 0

    def close(self) -> None:
        """Commit, let merges end and let go."""
        self.commit()
        if self._writer is not None:
            self._writer.wait_merging_threads()
            self._writer = None
        self._database.close()

    def query(self, node: Node | None) -> Query | None:
        """The same words in plain tantivy; None where it has no such question."""
        if node is None:
            return None
        if isinstance(node, Word):
            name = "written" if node.marked else "folded"
            if node.prefix:
                return Query.regex_query(self.schema, name, f"{node.text}.*")
            return Query.term_query(self.schema, name, node.text, "freq")
        if isinstance(node, Phrase):
            marked = any(word.marked for word in node.words)
            words = [word.written if marked else word.folded for word in node.words]
            return Query.phrase_query(self.schema, "written" if marked else "folded", words, slop=node.slop)
        if isinstance(node, Either):
            return Query.boolean_query([(Occur.Should, self.query(part)) for part in node.parts])
        parts = node.parts if isinstance(node, All) else (node,)
        return Query.boolean_query(
            [
                (Occur.MustNot, self.query(part.part)) if isinstance(part, Without) else (Occur.Must, self.query(part))
                for part in parts
            ]
        )
