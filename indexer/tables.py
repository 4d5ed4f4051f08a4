"""The tables of the ledger, made from the field table, and the migrations that lead to them.

They are meant to be read by people too: with Datasette or any SQLite tool, facts are rows of plain columns, joined to
their article by foreign keys, and the views answer the usual questions.
"""

import sqlite3
from collections.abc import Callable

from indexer.documents import ARTICLE, FACT, MENTIONS, Document, Field

APPLICATION_ID = 0x52465754
"""What marks a SQLite file as ours ("RFWT")."""

_TYPES = {"keyword": "TEXT", "integer": "INTEGER", "number": "REAL", "flag": "INTEGER", "time": "TEXT"}


def stored_fields(document: Document) -> tuple[Field, ...]:
    """The fields with a column of their own; long text is read out of the record when asked for."""
    return tuple(field for field in document.fields if field.kind in _TYPES)


def _column(field: Field) -> str:
    if field.kind in _TYPES:
        return f"{field.name} {_TYPES[field.kind]}"
    return f"{field.name} TEXT GENERATED ALWAYS AS (json_extract(record, '$.{field.source}')) VIRTUAL"


def _columns(document: Document) -> str:
    return ",\n  ".join(_column(field) for field in document.fields)


def _create_tables(connection: sqlite3.Connection) -> None:
    statements = [
        "CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
        "INSERT INTO about VALUES ('identity', lower(hex(randomblob(16)))), ('sequence', 0)",
        # AUTOINCREMENT: a key is never used again, not even after an article was taken out.
        """CREATE TABLE articles (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  latest INTEGER NOT NULL,
  sequence INTEGER NOT NULL UNIQUE
)""",
        f"""CREATE TABLE versions (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  latest INTEGER NOT NULL,
  {_columns(ARTICLE)},
  rules TEXT NOT NULL,
  raw_hash TEXT,
  fingerprint TEXT NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (article, version)
)""",
        "CREATE INDEX versions_by_day ON versions (published_at, article) WHERE latest",
        *(
            f"""CREATE TABLE {document.table} (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  reading INTEGER NOT NULL REFERENCES versions(key) ON DELETE CASCADE,
  latest INTEGER NOT NULL,
  {_columns(document)},
  record TEXT NOT NULL
)"""
            for document in MENTIONS
        ),
        *(f"CREATE INDEX {document.table}_by_reading ON {document.table} (reading)" for document in MENTIONS),
        *(f"CREATE INDEX {document.table}_by_article ON {document.table} (article)" for document in MENTIONS),
        f"CREATE INDEX facts_in_order ON {FACT.table} (indicator, year, subject_id, id) WHERE latest",
        f"CREATE INDEX facts_by_subject ON {FACT.table} (subject_id, indicator, year, id) WHERE latest",
        """CREATE TABLE sources (
  source TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  raw_hash TEXT,
  rules TEXT NOT NULL,
  PRIMARY KEY (source, article)
) WITHOUT ROWID""",
        "CREATE INDEX sources_by_article ON sources (article)",
        """CREATE TABLE quarantine (
  source TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  detail TEXT NOT NULL,
  stage TEXT NOT NULL,
  raw_hash TEXT,
  rules TEXT,
  record TEXT NOT NULL
) WITHOUT ROWID""",
        # Only a number is kept of what was taken out, until the text index has heard of it.
        "CREATE TABLE removals (sequence INTEGER PRIMARY KEY, article_key INTEGER NOT NULL)",
        _LATEST_ARTICLES,
        _LATEST_FACTS,
        _DISAGREEMENTS,
    ]
    for statement in statements:
        connection.execute(statement)


_LATEST_ARTICLES = """CREATE VIEW latest_articles AS
SELECT article, version, title, lead, outlet, url, published_at, family, rules,
  (SELECT count(*) FROM facts WHERE facts.reading = versions.key) AS facts
FROM versions WHERE latest"""

_LATEST_FACTS = """CREATE VIEW latest_facts AS
SELECT facts.indicator, facts.component, facts.year, facts.subject_id, facts.subject_name, facts.scope, facts.measure,
  facts.comparator, facts.value, facts.unit, facts.label, facts.out_of, facts.modality, facts.confidence, facts.quote,
  versions.title, versions.outlet, versions.url, versions.published_at, versions.family, facts.article, facts.id
FROM facts JOIN versions ON versions.key = facts.reading WHERE facts.latest"""

# Reprints are one voice, so values are counted by family.
_DISAGREEMENTS = """CREATE VIEW disagreements AS
SELECT facts.indicator, facts.component, facts.year, facts.subject_id, facts.subject_name, facts.scope, facts.measure,
  facts.unit, count(DISTINCT facts.value) AS "values", min(facts.value) AS lowest, max(facts.value) AS highest,
  count(DISTINCT coalesce(versions.family, facts.article)) AS families,
  group_concat(DISTINCT facts.article) AS articles
FROM facts JOIN versions ON versions.key = facts.reading
WHERE facts.latest AND facts.modality = 'actual' AND facts.comparator = '=' AND facts.value IS NOT NULL
  AND facts.year IS NOT NULL
GROUP BY facts.indicator, facts.component, facts.year, facts.subject_id, facts.scope, facts.measure, facts.unit
HAVING count(DISTINCT facts.value) > 1"""


def _remember_the_forgotten(connection: sqlite3.Connection) -> None:
    connection.execute("""CREATE TABLE forgotten (
  kind TEXT NOT NULL CHECK (kind IN ('article', 'outlet')),
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (kind, name)
) WITHOUT ROWID""")


def _find_families(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE INDEX versions_by_family ON versions (family) WHERE latest")
    connection.execute(_STORIES)


# One row a story: an article without a family stands for itself.
_STORIES = """CREATE VIEW stories AS
SELECT coalesce(family, article) AS story, count(*) AS articles, count(DISTINCT outlet) AS outlets,
  min(published_at) AS first_published, group_concat(article) AS members
FROM versions WHERE latest GROUP BY coalesce(family, article)"""


MIGRATIONS: tuple[tuple[str, Callable[[sqlite3.Connection], None]], ...] = (
    ("tables", _create_tables),
    ("forgotten", _remember_the_forgotten),
    ("families", _find_families),
)
"""In order, never changed once released: an index of any age is led to this version by those that it lacks."""


def format_of(connection: sqlite3.Connection) -> int:
    """How many migrations a ledger has been through."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether a file holds nothing at all yet."""
    return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether a file carries our mark."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def migrate(connection: sqlite3.Connection) -> None:
    """Take the steps that a ledger lacks, all of them or none."""
    done = format_of(connection)
    if done == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)")
        for number, (name, step) in enumerate(MIGRATIONS[done:], done + 1):
            step(connection)
            connection.execute("INSERT INTO migrations VALUES (?, ?)", (number, name))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
