"""What the index knows of articles before readings of them are written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from indexer.elastic import bodies
from indexer.elastic.bodies import Body, Written
from indexer.elastic.connection import Connection
from indexer.elastic.mapping import ARTICLES, FORGOTTEN, QUARANTINE, SOURCES, VERSIONS
from schema.reading import Reading


@dataclass(slots=True)
class State:
    """What the index knows of an article before a reading of it is written."""

    latest: int = 0
    stamp: int = 0
    newest: int = 0
    """The highest stamp, also of a version whose writer did not get as far as the article."""
    facts: int = 0
    """How many facts can be there, also from a writer that was killed."""
    history: list[Written] = field(default_factory=list)
    place: tuple[int, int] | None = None
    """What the article must still be at when it is written; None when it must not be there."""
    read: list[Body] = field(default_factory=list)
    """What is known to be read from the source."""
    quarantined: bool = False
    unwanted: bool = False
    """Whether the article, or its outlet, must not come back."""

    def written(self, version: int) -> Written | None:
        """A version that is stored."""
        return next((one for one in self.history if one.version == version), None)


def states_of(connection: Connection, names: Mapping[str, str], readings: Sequence[Reading]) -> list[State]:
    """What is known of each article, by one request that sees also what no search finds yet."""
    if not readings:
        return []
    heads = ["latest", "stamp", "amounts.facts", "history"]
    wanted = list[dict[str, Any]]()
    for reading in readings:
        article = reading.article
        source = bodies.source_id(article.source)
        version = bodies.version_id(article.id, article.version)
        wanted += [
            {"_index": names[ARTICLES], "_id": article.id, "_source": heads},
            {"_index": names[VERSIONS], "_id": version, "_source": ["amounts.facts", "stamp"]},
            {"_index": names[SOURCES], "_id": source},
            {"_index": names[QUARANTINE], "_id": source, "_source": False},
        ]
    barred = dict.fromkeys(key for reading in readings for key in bars(reading.article.id, reading.article.outlet))
    wanted += [{"_index": names[FORGOTTEN], "_id": key, "_source": False} for key in barred]
    rows = connection.look_up(docs=wanted)
    unwanted = {row["_id"] for row in rows[len(readings) * 4 :] if row.get("found")}
    states = list[State]()
    for place, reading in enumerate(readings):
        states.append(_state(*rows[place * 4 : place * 4 + 4]))
        states[-1].unwanted = not unwanted.isdisjoint(bars(reading.article.id, reading.article.outlet))
    return states


def _state(head: Body, version: Body, source: Body, quarantined: Body) -> State:
    state = State(quarantined=bool(quarantined.get("found")))
    if head.get("found"):
        row = head["_source"]
        state.latest, state.stamp, state.facts = row["latest"], row["stamp"], row["amounts"]["facts"]
        state.history = bodies.read_history(row)
        state.place = (head["_seq_no"], head["_primary_term"])
        state.newest = state.stamp
    if version.get("found"):
        row = version["_source"]
        state.facts = max(state.facts, row["amounts"]["facts"])
        state.newest = max(state.newest, row["stamp"])
    if source.get("found"):
        state.read = source["_source"]["read"]
    return state


def bars(article: str, outlet: str | None) -> list[str]:
    """The ids under which it is kept that an article must not come back."""
    outlets = [bodies.forgotten_id("outlet", outlet)] if outlet else []
    return [bodies.forgotten_id("article", article), *outlets]
