"""The indices of Elasticsearch, their fields made from the one table of fields, and their names.

``versions`` holds every reading whole: the truth. ``articles`` (one document an article, its latest version, with the
words to find) and ``facts`` (latest versions) are derived from it and can be made anew. ``sources`` and ``quarantine``
know what was read, ``forgotten`` what must not come back. Each kind is an alias; the index behind it carries a number.
"""

from typing import Any, Final

from indexer import words
from indexer.documents import ARTICLE, FACETS, FACT, Field
from indexer.words import WORD_FIELDS, has_places

APPLICATION = "reformwatch"

FORMAT: Final = 100 * words.FORMAT + 1
"""Counted up when words or the fields of what is derived change; what is derived in another format is made anew."""

KINDS = ("articles", "facts", "versions", "sources", "quarantine", "forgotten")
ARTICLES, FACTS, VERSIONS, SOURCES, QUARANTINE, FORGOTTEN = KINDS
DERIVED = (ARTICLES, FACTS)
"""What a rebuild makes anew."""

AMOUNTS = ("facts", "quantities", "references", "people")

_LONGEST_KEYWORD = 8000
"""Letters; Lucene refuses words of more than 32,766 bytes."""
_MOST_NESTED = 50_000
_MOST_TERMS = 65_536

_KEYWORD: dict[str, Any] = {"type": "keyword", "ignore_above": _LONGEST_KEYWORD}
_KEPT: dict[str, Any] = {"type": "keyword", "index": False, "doc_values": False}
"""Only kept, never looked for: the record as it came."""
_LONG = {"type": "long"}
_TYPES: dict[str, dict[str, Any]] = {
    "keyword": _KEYWORD,
    "integer": _LONG,
    "number": {"type": "double"},
    "flag": {"type": "byte"},
    "time": {"type": "date", "format": "strict_date_optional_time"},
}


def columns(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields of a record that have a field of their own; text is found by its words."""
    return tuple(field for field in fields if field.kind in _TYPES)


def _typed(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {field.name: _TYPES[field.kind] for field in columns(fields)}


def _words() -> dict[str, Any]:
    # Words come in one string, split at spaces: every engine is fed the same words.
    return {
        name: {
            "type": "text",
            "analyzer": "whitespace",
            "index_options": "positions" if has_places(name) else "freqs",
        }
        for name in WORD_FIELDS
    }


_PROPERTIES: dict[str, dict[str, Any]] = {
    ARTICLES: {
        "article": _KEYWORD,
        "latest": _LONG,
        "stamp": _LONG,
        "published": _LONG,
        "tie": _LONG,
        "copy": {"type": "boolean"},
        "story": _KEYWORD,
        **_typed(ARTICLE.fields),
        **_words(),
        "facts": {"type": "nested", "properties": _typed(FACETS)},
        "amounts": {"properties": dict.fromkeys(AMOUNTS, _LONG)},
        "history": {"type": "object", "enabled": False},
        "record": _KEPT,
        "mentions": _KEPT,
    },
    FACTS: {
        "article": _KEYWORD,
        "ordinal": _LONG,
        "stamp": _LONG,
        "id": _KEYWORD,
        "published": _LONG,
        "published_at": _TYPES["time"],
        "outlet": _KEYWORD,
        "family": _KEYWORD,
        **_typed(FACT.fields),
        "record": _KEPT,
    },
    VERSIONS: {
        "article": _KEYWORD,
        "order": _LONG,
        "stamp": _LONG,
        **_typed(ARTICLE.fields),
        "rules": _KEYWORD,
        "raw_hash": _KEYWORD,
        "fingerprint": _KEYWORD,
        "amounts": {"properties": dict.fromkeys(AMOUNTS, _LONG)},
        "record": _KEPT,
        "mentions": _KEPT,
    },
    SOURCES: {
        "source": _KEYWORD,
        "read": {"properties": {"article": _KEYWORD, "version": _LONG, "raw_hash": _KEYWORD, "rules": _KEYWORD}},
    },
    QUARANTINE: {
        "source": _KEYWORD,
        "reason": _KEYWORD,
        "stage": _KEYWORD,
        "raw_hash": _KEYWORD,
        "rules": _KEYWORD,
        "record": _KEPT,
    },
    FORGOTTEN: {"kind": _KEYWORD, "name": _KEYWORD, "record": _KEPT},
}

# Indexed, but not kept a second time: words and facets can be made from the record.
_NOT_KEPT = {ARTICLES: [*WORD_FIELDS, "facts"]}


def template(name: str, kind: str, *, shards: int) -> dict[str, Any]:
    """The index template of a kind."""
    mappings: dict[str, Any] = {
        "dynamic": "strict",
        "_meta": {"application": APPLICATION, "format": FORMAT},
        "properties": _PROPERTIES[kind],
    }
    if kind in _NOT_KEPT:
        mappings["_source"] = {"excludes": _NOT_KEPT[kind]}
    return {
        "index_patterns": [f"{alias(name, kind)}-*"],
        "priority": 500,
        "template": {
            "settings": {
                "number_of_shards": shards,
                # One copy as soon as there is a second server.
                "auto_expand_replicas": "0-1",
                # Whoever flushes refreshes; this is for writers that were killed.
                "refresh_interval": "30s",
                "mapping.nested_objects.limit": _MOST_NESTED,
                "max_terms_count": _MOST_TERMS,
            },
            "mappings": mappings,
        },
    }


def alias(name: str, kind: str) -> str:
    """What an index of a kind is asked by, whichever number it has."""
    return f"{name}-{kind}"


def previous(name: str, kind: str) -> str:
    """What the index before the last switch is known by."""
    return f"{alias(name, kind)}-previous"


def numbered(name: str, kind: str, number: int) -> str:
    """The name of an index of a kind.

    >>> numbered("tin", "facts", 2)
    'tin-facts-000002'
    """
    return f"{alias(name, kind)}-{number:06d}"


def number_of(index: str) -> int:
    """The number of an index by its name."""
    return int(index.rpartition("-")[2])
