import sqlite3

import pytest

from indexer.backend import open_backend
from indexer.documents import ARTICLE, MENTIONS, column_value
from schema.article import Article
from schema.fact import DocumentReference, Fact, PersonMention, Quantity

RECORDS = (Article, Fact, Quantity, DocumentReference, PersonMention)


@pytest.fixture
def tables(tmp_path, corpus):
    with open_backend(f"embedded:{tmp_path / 'index'}") as backend:
        backend.put(corpus.full_reading("a"))
        backend.put(corpus.full_reading("a", version=2, value="90.5"))
        backend.put(corpus.full_reading("b", value="91.25"))
    connection = sqlite3.connect(tmp_path / "index" / "ledger.sqlite")
    connection.row_factory = sqlite3.Row
    yield connection
    connection.close()


@pytest.mark.parametrize(("document", "kind"), list(zip((ARTICLE, *MENTIONS), RECORDS, strict=True)))
def test_every_column_comes_from_a_field_of_the_record(document, kind, corpus):
    reading = corpus.full_reading()
    records = (reading.article, reading.facts[0], reading.quantities[0], reading.references[0], reading.people[0])
    record = next(record for record in records if isinstance(record, kind))
    for field in document.fields:
        column_value(field, record)


def test_facts_are_plain_columns(tables):
    row = tables.execute("SELECT * FROM latest_facts ORDER BY value").fetchall()[0]
    assert (row["subject_id"], row["indicator"], row["year"], row["value"]) == ("quang-ninh", "PAPI", 2023, 90.5)
    assert (row["title"], row["outlet"]) == ("Quảng Ninh", "bao.vn")


def test_views_show_the_latest_versions_only(tables):
    rows = tables.execute("SELECT version, facts FROM latest_articles ORDER BY version").fetchall()
    assert [tuple(row) for row in rows] == [(1, 1), (2, 1)]


def test_disagreements_are_a_view(tables):
    rows = tables.execute('SELECT "values", lowest, highest, families FROM disagreements').fetchall()
    assert [tuple(row) for row in rows] == [(2, 90.5, 91.25, 2)]


def test_texts_can_be_asked_for_though_they_are_stored_once(tables):
    assert tables.execute("SELECT title, text FROM versions WHERE version = 2").fetchone()["text"].startswith("Ông")


def test_every_reference_leads_somewhere(tables):
    assert tables.execute("PRAGMA foreign_key_check").fetchall() == []
    assert tables.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    for table in ("facts", "quantities", "document_references", "people"):
        targets = {row["table"] for row in tables.execute(f"PRAGMA foreign_key_list({table})")}
        assert targets == {"articles", "versions"}


def test_facts_in_order_need_no_sorting(tables):
    plan = tables.execute(
        "EXPLAIN QUERY PLAN SELECT record FROM facts WHERE facts.latest AND facts.indicator = 'PAPI'"
        " ORDER BY facts.indicator, facts.year, facts.subject_id, facts.id"
    ).fetchall()
    assert not any("TEMP B-TREE" in row["detail"] for row in plan)
