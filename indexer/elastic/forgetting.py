"""Taking an article out: from every index, those switched away from included, and from the dead letters."""

from typing import Any

from indexer.elastic import bodies
from indexer.elastic.connection import MISSING, Connection
from indexer.elastic.deadletters import DeadLetters
from indexer.elastic.finding import Finder
from indexer.elastic.generations import Generations
from indexer.elastic.mapping import ARTICLES, QUARANTINE, SOURCES, VERSIONS, alias

_ANY_ORDER: list[dict[str, Any]] = [{"_shard_doc": "asc"}]


def forget(
    connection: Connection, finder: Finder, generations: Generations, dead: DeadLetters | None, article: str
) -> bool:
    """Take an article out in all its versions; whether it was there."""
    name = generations.name
    mine = {"term": {"article": article}}
    there = finder.count(alias(name, ARTICLES), mine) + finder.count(alias(name, VERSIONS), mine) > 0
    buried = dead.forget(article) if dead else 0
    if not there:
        return buried > 0
    for row in list(
        finder.stream(alias(name, SOURCES), {"term": {"read.article": article}}, _ANY_ORDER, ["source", "read"])
    ):
        _forget_source(connection, name, row, article)
    # The article itself goes last: whoever is killed in between can do it again.
    derived = generations.derived()
    for index in sorted((*derived, alias(name, VERSIONS)), key=lambda index: index.startswith(alias(name, ARTICLES))):
        for key in finder.ids(index, mine):
            _delete(connection, index, key)
    indices = [*derived, *(alias(name, kind) for kind in (VERSIONS, SOURCES, QUARANTINE))]
    connection.ask("refreshing", "indices.refresh", index=indices)
    # Deleted documents stay on disk until their segment is merged; this one should not.
    connection.ask("forgetting", "indices.forcemerge", index=indices, only_expunge_deletes=True)
    return True


def _forget_source(connection: Connection, name: str, row: dict[str, Any], article: str) -> None:
    key = bodies.source_id(row["source"])
    others = [one for one in row["read"] if one["article"] != article]
    if others:
        body = {"source": row["source"], "read": others}
        connection.ask("forgetting", "index", index=alias(name, SOURCES), id=key, document=body)
    else:
        _delete(connection, alias(name, SOURCES), key)
    _delete(connection, alias(name, QUARANTINE), key)


def _delete(connection: Connection, index: str, key: str) -> None:
    connection.ask("forgetting", "delete", ignore=MISSING, index=index, id=key)
