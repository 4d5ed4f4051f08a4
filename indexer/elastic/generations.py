"""The indices behind the aliases: made, checked, made anew beside the old ones, switched in one step, switched back."""

import logging
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from indexer.elastic import bodies
from indexer.elastic.bodies import Body, Written
from indexer.elastic.bulk import Change, send
from indexer.elastic.changes import article_change, fact_changes
from indexer.elastic.connection import MISSING, Connection
from indexer.elastic.finding import Finder
from indexer.elastic.mapping import (
    APPLICATION,
    ARTICLES,
    DERIVED,
    FACTS,
    FORMAT,
    KINDS,
    VERSIONS,
    alias,
    number_of,
    numbered,
    previous,
    template,
)
from indexer.elastic.store import Store, microseconds
from indexer.errors import BackendError, NewerIndexError
from indexer.query import Progress
from indexer.texts import texts_of

logger = logging.getLogger(__name__)

_MARGIN = 60_000_000
"""Microseconds by which clocks of several writers may differ."""
_THERE = 400
"""The answer when an index is already there: another writer was quicker, or our first request went through."""
_NO_ALIAS = ("error", "status")
"""What stands in the answer when there is no such alias."""
_CHUNK = 100
_IDS = 10_000
_VERSION_FIELDS = ["article", "version", "order", "stamp", "content_hash", "fingerprint", "rules", "record", "mentions"]


class Generations:
    """The numbered indices of one name."""

    def __init__(self, connection: Connection, *, shards: int) -> None:
        self._connection = connection
        self._shards = shards
        self._finder = Finder(connection)
        self.name = connection.address.name

    # Being there

    def exist(self) -> bool:
        """Whether there is an index of ours."""
        name = alias(self.name, VERSIONS)
        return bool(self._connection.ask("looking for the index", "indices.exists_alias", name=name))

    def require(self) -> None:
        """Refuse to go on where there is no index."""
        if not self.exist():
            url = self._connection.shown
            raise BackendError(f"{url}: no index here; `reformwatch run PATH --index {url}` makes one")

    def make(self) -> None:
        """Make what is missing; several writers may do so at once."""
        there = self._all_numbers()
        self._create({kind: 1 for kind in KINDS if not there[kind]}, new=True)

    def _create(self, numbers: dict[str, int], *, new: bool = False) -> dict[str, str]:
        """Make an index of some kinds; new ones answer at once."""
        for kind in numbers:
            body = template(self.name, kind, shards=self._shards)
            self._connection.ask("making an index", "indices.put_index_template", name=alias(self.name, kind), **body)
        made = {kind: numbered(self.name, kind, number) for kind, number in numbers.items()}
        ours = [index for kind, index in made.items() if self._create_one(kind, index, new=new)]
        if ours:
            # They come up side by side; waiting for each of them takes longer. Yellow they are before they can be read.
            shards = len(ours) * self._shards
            names = ",".join(ours)
            self._connection.ask("making an index", "cluster.health", index=names, wait_for_active_shards=shards)
        return made

    def _create_one(self, kind: str, index: str, *, new: bool) -> bool:
        """Make an index; whether it was not there."""
        made = self._connection.ask(
            "making an index",
            "indices.create",
            ignore=_THERE,
            index=index,
            aliases={alias(self.name, kind): {}} if new else None,
            wait_for_active_shards=0,
        )
        return bool(made.get("acknowledged"))

    def outdated(self) -> int | None:
        """The format of the words and facts, if it is an older one; those that are not ours or newer are refused."""
        name = alias(self.name, ARTICLES)
        found = self._connection.ask("looking at the index", "indices.get_mapping", index=name)
        for index, described in found.items():
            meta = described["mappings"].get("_meta", {})
            if meta.get("application") != APPLICATION:
                raise BackendError(
                    f"{self._connection.shown}: expected an index of reformwatch, found {index} of another"
                )
            if meta["format"] > FORMAT:
                raise NewerIndexError(
                    f"{self._connection.shown}: written in format {meta['format']} by a newer version, this version knows "
                    f"formats up to {FORMAT}; update reformwatch, or use another index"
                )
        oldest = min((int(described["mappings"]["_meta"]["format"]) for described in found.values()), default=FORMAT)
        return oldest if oldest < FORMAT else None

    def _all_numbers(self) -> dict[str, list[int]]:
        """The numbers of the indices of every kind."""
        found = self._connection.ask(
            "looking for the index", "indices.get_alias", index=f"{self.name}-*", allow_no_indices=True
        )
        numbers = {kind: list[int]() for kind in KINDS}
        for index in sorted(found):
            kind = index.removeprefix(f"{self.name}-").rpartition("-")[0]
            if kind in numbers:
                numbers[kind].append(number_of(index))
        return numbers

    def _numbers(self, kind: str) -> list[int]:
        return self._all_numbers()[kind]

    def _current(self, kind: str) -> str:
        index = self._behind(alias(self.name, kind))
        if index is None:
            raise BackendError(f"{self._connection.shown}: expected the index {alias(self.name, kind)}, found none")
        return index

    def _behind(self, name: str) -> str | None:
        """The index that an alias points to."""
        found = self._connection.ask("looking for the index", "indices.get_alias", ignore=MISSING, name=name)
        return next((str(index) for index in found if index not in _NO_ALIAS), None)

    def derived(self) -> list[str]:
        """All numbered indices that can hold something of an article, the ones switched away from included."""
        return [numbered(self.name, kind, number) for kind in DERIVED for number in self._numbers(kind)]

    # Made anew

    def rebuild(self, store: Store, progress: Progress | None = None) -> None:
        """Make articles and facts anew from the readings, while the old ones answer; then switch."""
        since = microseconds() - _MARGIN
        store.refresh()
        number = max(number for kind in DERIVED for number in self._numbers(kind)) + 1
        fresh = self._create(dict.fromkeys(DERIVED, number))
        total = self._finder.count(alias(self.name, ARTICLES))
        batch = list[Change]()
        for done, versions in enumerate(self._articles({"match_all": {}}), 1):
            batch += self._derive(fresh, versions)
            if len(batch) >= _IDS // 10:
                self._write(batch)
                batch = []
            if progress:
                progress(done, max(total, done))
        self._write(batch)
        old = {kind: self._current(kind) for kind in DERIVED}
        self._switch(old, fresh, since, store)
        for kind in DERIVED:
            self._remove([one for one in self._numbers(kind) if one not in (number, number_of(old[kind]))], kind)

    def rollback(self, store: Store) -> str:
        """Switch back to the indices before the last switch, brought up to date; which number they have."""
        old = {kind: self._current(kind) for kind in DERIVED}
        target = {kind: self._behind(previous(self.name, kind)) for kind in DERIVED}
        before = {kind: index for kind, index in target.items() if index is not None}
        if len(before) < len(DERIVED):
            raise BackendError(f"{self._connection.shown}: nothing to go back to: there was no rebuild")
        self._switch(old, before, self._last_stamp(before[ARTICLES]) - _MARGIN, store)
        return str(number_of(before[ARTICLES]))

    def _switch(self, old: dict[str, str], new: dict[str, str], since: int, store: Store) -> None:
        """Bring the new indices up to date while writers wait a moment, then let the aliases point to them."""
        self._block([*old.values()], blocked=True)
        try:
            self._block([*new.values()], blocked=False)
            store.refresh()
            self._refresh(new.values())
            self._catch_up(new, since)
            self._drop_absent(old[ARTICLES], new)
            self._refresh(new.values())
            actions = [action for kind in DERIVED for action in self._actions(kind, old[kind], new[kind])]
            self._connection.ask("switching", "indices.update_aliases", actions=actions)
        finally:
            self._block([*old.values()], blocked=False)
        logger.info("%s: now answered from %s", self._connection.shown, ", ".join(new.values()))

    def _actions(self, kind: str, old: str, new: str) -> Iterator[dict[str, Any]]:
        """Let the alias go from one index to another, and remember the one: what was not finished has no such name."""
        name, before = alias(self.name, kind), previous(self.name, kind)
        held = self._behind(before)
        if held is not None:
            yield {"remove": {"index": held, "alias": before}}
        yield {"remove": {"index": old, "alias": name}}
        yield {"add": {"index": old, "alias": before}}
        yield {"add": {"index": new, "alias": name}}

    def _articles(self, query: dict[str, Any]) -> Iterator[list[Body]]:
        """All stored versions, article by article, the oldest first."""
        order: list[dict[str, Any]] = [{"article": "asc"}, {"version": "asc"}]
        rows = self._finder.stream(alias(self.name, VERSIONS), query, order, _VERSION_FIELDS, _CHUNK)
        for _, versions in groupby(rows, key=itemgetter("article")):
            yield list(versions)

    def _derive(self, indices: dict[str, str], versions: list[Body], known: int = 0) -> list[Change]:
        """An article and its facts from its versions."""
        reading = bodies.read_reading(versions[-1])
        stamp = max(version["stamp"] for version in versions)
        history = sorted((_written(version) for version in versions), key=lambda one: one.order)
        texts = texts_of(reading)
        article = article_change(indices[ARTICLES], reading, texts, history, stamp=stamp)
        return [*fact_changes(indices[FACTS], reading, texts, known, stamp=stamp), article]

    def _catch_up(self, indices: dict[str, str], since: int) -> None:
        """Derive again what was written after a time, and what was being written then."""
        recent = {"range": {"stamp": {"gte": since}}}
        rows = self._finder.stream(alias(self.name, VERSIONS), recent, [{"_shard_doc": "asc"}], ["article"])
        changed = sorted({row["article"] for row in rows})
        for start in range(0, len(changed), _CHUNK):
            some = changed[start : start + _CHUNK]
            known = self._fact_counts(indices[FACTS], some)
            for versions in self._articles({"terms": {"article": some}}):
                self._write(self._derive(indices, versions, known.get(versions[0]["article"], 0)))

    def _fact_counts(self, index: str, articles: list[str]) -> dict[str, int]:
        """One more than the highest place of a fact, by article."""
        answer = self._connection.ask(
            "counting",
            "search",
            index=index,
            size=0,
            query={"terms": {"article": articles}},
            aggs={
                "articles": {
                    "terms": {"field": "article", "size": len(articles)},
                    "aggs": {"last": {"max": {"field": "ordinal"}}},
                }
            },
        )
        buckets = answer["aggregations"]["articles"]["buckets"]
        return {bucket["key"]: int(bucket["last"]["value"]) + 1 for bucket in buckets}

    def _drop_absent(self, old: str, new: dict[str, str]) -> None:
        """Leave out what was taken out of the old indices while the new ones were made."""
        if self._finder.count(old) >= self._finder.count(new[ARTICLES]):
            return
        for article in self._ids(new[ARTICLES]) - self._ids(old):
            self._connection.ask("writing", "delete", ignore=MISSING, index=new[ARTICLES], id=article)
            for key in self._finder.ids(new[FACTS], {"term": {"article": article}}):
                self._connection.ask("writing", "delete", ignore=MISSING, index=new[FACTS], id=key)

    def _ids(self, index: str) -> set[str]:
        rows = self._finder.stream(index, {"match_all": {}}, [{"_shard_doc": "asc"}], ["article"], _IDS)
        return {row["article"] for row in rows}

    def _last_stamp(self, index: str) -> int:
        answer = self._connection.ask(
            "counting", "search", index=index, size=0, aggs={"last": {"max": {"field": "stamp"}}}
        )
        return int(answer["aggregations"]["last"]["value"] or 0)

    def _write(self, changes: list[Change]) -> None:
        refused = send(self._connection, changes)
        if refused:
            raise BackendError(f"{self._connection.shown}: rebuilding failed: {refused[0].reason}; the old index stays")

    def _block(self, indices: list[str], *, blocked: bool) -> None:
        # Writers that meet the block try again until the switch is over.
        self._connection.ask(
            "switching",
            "indices.put_settings",
            index=indices,
            settings={"index.blocks.write": blocked},
        )

    def _refresh(self, indices: Iterable[str]) -> None:
        self._connection.ask("refreshing", "indices.refresh", index=[*indices])

    def _remove(self, numbers: list[int], kind: str) -> None:
        for number in numbers:
            index = numbered(self.name, kind, number)
            self._connection.ask("removing an old index", "indices.delete", index=index)


def _written(version: Body) -> Written:
    return Written(**{name: version[name] for name in Written._fields})
