"""Writing readings: in batches, in an order that lets a writer be killed anywhere, beside other writers.

A reading is four kinds of documents, sent in four steps: the reading whole, its facts, the article with its words and its
history, and last that its source is known. So a writer that is killed in between is made good by reading the same source
again. Batches follow one another like trains: one request holds the first step of one batch, the second of the batch
before, and so on; a request for every step would be four times as many, each on one index and so on one processor. Facts and readings carry a stamp as
their external version, so a late request never replaces what is newer. The article is written only if nobody else
changed it since it was looked at; who comes second looks again.
"""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import count
from typing import NamedTuple

from indexer.elastic import bodies
from indexer.elastic.bodies import Body, Written
from indexer.elastic.bulk import Change, Refusal, send
from indexer.elastic.changes import action, external, fact_changes, fact_deletions, guarded, indexed
from indexer.elastic.connection import MISSING, Connection
from indexer.elastic.deadletters import DeadLetters
from indexer.elastic.mapping import ARTICLES, FACTS, FORGOTTEN, KINDS, QUARANTINE, SOURCES, VERSIONS, alias
from indexer.elastic.states import State, bars, states_of
from indexer.errors import BackendError
from indexer.fingerprint import fingerprint
from indexer.query import Forgotten
from indexer.texts import Texts, texts_of
from schema.reading import Quarantined, Reading

MOST_READINGS = 200
MOST_LETTERS = 3_000_000
"""Bounds of a batch; its documents take about three times the letters of its texts."""
_STEPS = 4
MOST_TRIES = 20
"""How often a reading is looked at again because other writers changed the article first."""


def microseconds() -> int:
    """The clock of stamps."""
    return time.time_ns() // 1000


class Arrived(NamedTuple):
    """A reading, and when it came: readings are streamed in this order."""

    stamp: int
    reading: Reading


@dataclass(slots=True)
class Plan:
    """What is to be done for a reading."""

    reading: Reading
    texts: Texts
    state: State
    changed: bool
    stamp: int
    fingerprint: str
    again: bool = False
    """Whether others wrote at the same time, so that the facts may be anybody's."""
    tries: int = 0
    changes: tuple[list[Change], ...] = ()
    """What its first three steps send, made while the server is busy with the batch before."""


class Store:
    """The writing side of an index. Methods may be called from several threads."""

    def __init__(
        self, connection: Connection, dead: DeadLetters | None, *, clock: Callable[[], int] = microseconds
    ) -> None:
        self._connection = connection
        self._dead = dead
        self._clock = clock
        self._last = 0
        self._names = {kind: alias(connection.address.name, kind) for kind in KINDS}
        self._batch = list[Plan]()
        self._letters = 0
        self._busy = set[str]()
        """Articles that wait or are on their way."""
        self._steps: list[list[Plan]] = [[] for _ in range(_STEPS)]
        """What is on its way, by the step that it takes next."""
        self._dirty = False
        self._one_at_a_time = threading.RLock()
        self._sender = ThreadPoolExecutor(max_workers=1, thread_name_prefix="elasticsearch-bulk")
        self._flight: Future[list[Refusal]] | None = None
        """The request that is not yet answered; there is never more than one."""
        self.refused = 0
        """Readings that the server refused."""

    def put(self, readings: Sequence[Reading]) -> int:
        """Take readings in, to be sent with others; how many of them change anything."""
        waiting = list[Arrived]()
        with self._one_at_a_time:
            changed = self.put_some(readings, waiting)
            while waiting:
                self.drain()
                changed += self.put_some((), waiting)
        return changed

    def put_some(self, readings: Sequence[Reading], waiting: list[Arrived]) -> int:
        """Take in what waits and what is new; how many change anything. What is left waits for the next call.

        A reading waits while another of its article is on its way, for what it changes depends on that. The others need
        not wait for it.
        """
        with self._one_at_a_time:
            arrived = [*waiting, *(Arrived(self._stamp(), reading) for reading in readings)]
            ready, met = list[Arrived](), set(self._busy)
            waiting.clear()
            for one in arrived:
                article = one.reading.article.id
                (waiting if article in met else ready).append(one)
                met.add(article)
            if waiting and not ready:
                self.send()
            return self._take(ready)

    def _stamp(self) -> int:
        self._last = max(self._last + 1, self._clock())
        return self._last

    def _take(self, arrived: list[Arrived]) -> int:
        changed = 0
        for (stamp, reading), state in zip(
            arrived, states_of(self._connection, self._names, [one.reading for one in arrived]), strict=True
        ):
            if state.unwanted:
                continue
            plan = self._plan(reading, state, stamp)
            if plan.changed or self._source_is_news(plan):
                self._prepare(plan)
                self._batch.append(plan)
                self._busy.add(reading.article.id)
                self._letters += len(reading.article.text)
            changed += plan.changed
            if len(self._batch) >= MOST_READINGS or self._letters >= MOST_LETTERS:
                self.send()
        return changed

    def settle(self, *, article: str | None = None, source: str | None = None) -> None:
        """Send what waits or is on its way, if it tells of an article or a source."""
        with self._one_at_a_time:
            if article in self._busy or (source and any(plan.reading.article.source == source for plan in self._all())):
                self.drain()

    def _all(self) -> Iterator[Plan]:
        yield from self._batch
        for step in self._steps:
            yield from step

    def flush(self) -> None:
        """Send everything that waits, and let it be found."""
        with self._one_at_a_time:
            self.drain()
            if self._dirty:
                self.refresh()
                self._dirty = False

    def refresh(self) -> None:
        """Let everything sent be found."""
        names = ",".join(self._names.values())
        self._connection.ask("refreshing", "indices.refresh", index=names)

    def quarantine(self, item: Quarantined) -> None:
        """Keep what could not be read."""
        with self._one_at_a_time:
            self.settle(source=item.source)
            body = bodies.quarantine_body(item)
            name, key = self._names[QUARANTINE], bodies.source_id(item.source)
            self._connection.ask("writing", "index", index=name, id=key, document=body)
            self._dirty = True

    # Looking

    def history(self, article: str) -> list[Written]:
        """The versions of an article that are stored."""
        self.settle(article=article)
        name = self._names[ARTICLES]
        (row,) = self._connection.look_up(index=name, ids=[article], source_includes=["history"])
        return bodies.read_history(row["_source"]) if row.get("found") else []

    def known(self, source: str, raw_hash: str, rules: str) -> bool:
        """Whether this was read or quarantined before."""
        self.settle(source=source)
        key = bodies.source_id(source)
        docs = [{"_index": self._names[kind], "_id": key} for kind in (SOURCES, QUARANTINE)]
        read, refused = (row.get("_source") for row in self._connection.look_up(docs=docs))
        if read and any(one["raw_hash"] == raw_hash and one["rules"] == rules for one in read["read"]):
            return True
        return bool(refused and refused["raw_hash"] == raw_hash and refused["rules"] in (None, rules))

    def unwanted(self, article: str, outlet: str | None) -> bool:
        """Whether an article, or its outlet, must not come back."""
        docs = [{"_index": self._names[FORGOTTEN], "_id": key, "_source": False} for key in bars(article, outlet)]
        return any(row.get("found") for row in self._connection.look_up(docs=docs))

    def remember(self, item: Forgotten) -> None:
        """Keep what must not come back."""
        key = bodies.forgotten_id(item.kind, item.name)
        body = bodies.forgotten_body(item)
        self._connection.ask("writing", "index", index=self._names[FORGOTTEN], id=key, document=body, refresh=True)

    def readmit(self, kind: str, name: str) -> bool:
        """Let it come back; whether it was kept."""
        key = bodies.forgotten_id(kind, name)
        answer = self._connection.ask(
            "writing", "delete", ignore=MISSING, index=self._names[FORGOTTEN], id=key, refresh=True
        )
        return bool(answer.get("result") == "deleted")

    # Deciding

    def _plan(self, reading: Reading, state: State, stamp: int) -> Plan:
        article = reading.article
        old = state.written(article.version)
        if old and old.content_hash != article.content_hash:
            raise BackendError(
                f"{article.source}: version {article.version} of article {article.id} has content {old.content_hash}, "
                f"found {article.content_hash}; expected another version number"
            )
        texts = texts_of(reading)
        mark = fingerprint(reading, texts)
        changed = not (old and (old.fingerprint, old.rules) == (mark, reading.rules))
        if stamp <= state.newest:
            stamp = self._last = max(self._last, state.newest) + 1
        return Plan(reading, texts, state, changed, stamp, mark)

    @staticmethod
    def _source_is_news(plan: Plan) -> bool:
        return plan.state.quarantined or _read_entry(plan.reading) not in plan.state.read

    # Sending

    def send(self) -> None:
        """Let what waits, and what is on its way, take its next step, once the step before is answered."""
        with self._one_at_a_time:
            self._answered()
            self._steps[0] += self._batch
            self._batch, self._letters = [], 0
            changes = list(self._changes())
            if any(self._steps):
                self._flight = self._sender.submit(send, self._connection, changes)

    def _answered(self) -> None:
        """Wait for the answer to what was sent, and take everything to its next step."""
        if self._flight is None:
            return
        flight, self._flight = self._flight, None
        # On an error everything stays where it is: a step that is taken twice changes nothing.
        failed = {one.owner: one for one in flight.result()}
        self._dirty = True
        plans = [plan for step in self._steps for plan in step]
        lost = {owner for owner, one in failed.items() if one.conflict and plans[owner].tries < MOST_TRIES}
        refused = [(plans[owner], one.reason) for owner, one in failed.items() if owner not in lost]
        kept = iter([owner not in failed for owner in range(len(plans))])
        moved = [[plan for plan in step if next(kept)] for step in self._steps]
        self._steps = [self._replanned([plans[owner] for owner in sorted(lost)]), *moved[:-1]]
        self._busy = {plan.reading.article.id for plan in self._all()}
        if refused:
            self._refuse(refused)

    def drain(self) -> None:
        """Let everything take all its steps."""
        with self._one_at_a_time:
            while self._batch or any(self._steps):
                self.send()

    def close(self) -> None:
        """Let go of what sends."""
        self._sender.shutdown()

    def _changes(self) -> Iterator[Change]:
        owners = count()
        numbered = [[(next(owners), plan) for plan in step] for step in self._steps]
        for number, step in enumerate(numbered[:-1]):
            for owner, plan in step:
                yield from (change._replace(owner=owner) for change in plan.changes[number])
        yield from self._sources(numbered[-1])

    def _replanned(self, lost: list[Plan]) -> list[Plan]:
        """Plans on what is there now, for those where something else was there than expected."""
        found = list[Plan]()
        for before, state in zip(
            lost, states_of(self._connection, self._names, [plan.reading for plan in lost]), strict=True
        ):
            if state.unwanted:
                send(self._connection, self._undo(replace(before, state=state)))
                continue
            if state.stamp == before.stamp:
                # Our own request had gone through before the connection broke.
                found.append(replace(before, state=state, changes=([], [], [])))
                continue
            again = self._plan(before.reading, state, self._stamp())
            state.facts = max(state.facts, len(before.reading.facts))
            plan = replace(again, again=True, tries=before.tries + 1)
            self._prepare(plan)
            found.append(plan)
            if state.place is None:
                # Just taken out: the server remembers its stamps for a minute.
                next(self._connection.backoff.pauses(), None)
        return found

    def _prepare(self, plan: Plan) -> None:
        """Make what the steps of a reading send, all but the last: its source may be that of others too."""
        reading, state, stamp = plan.reading, plan.state, plan.stamp
        key = reading.article.id
        latest = self._latest_reading(plan) if plan.changed or plan.again else reading
        texts = plan.texts if latest is reading else texts_of(latest)
        versions, facts, articles = list[Change](), list[Change](), list[Change]()
        if plan.changed:
            body = bodies.version_body(reading, plan.texts, plan.fingerprint, order=_order(plan), stamp=stamp)
            version = bodies.version_id(key, reading.article.version)
            versions.append(indexed(self._names[VERSIONS], version, body, stamp))
        if (plan.changed and _is_latest(plan)) or plan.again:
            facts += fact_changes(self._names[FACTS], latest, texts, state.facts, stamp=stamp)
        if plan.changed or plan.again:
            body = bodies.article_body(latest, texts, _history(plan), stamp=stamp)
            articles.append(guarded(self._names[ARTICLES], key, body, state.place))
        plan.changes = (versions, facts, articles)

    def _sources(self, plans: list[tuple[int, Plan]]) -> Iterator[Change]:
        read = dict[str, tuple[int, list[Body]]]()
        for owner, plan in plans:
            source, entry = plan.reading.article.source, _read_entry(plan.reading)
            _, before = read.get(source, (owner, plan.state.read))
            read[source] = owner, [*(one for one in before if one["article"] != entry["article"]), entry]
            if plan.state.quarantined:
                yield Change(owner, action("delete", self._names[QUARANTINE], bodies.source_id(source)))
        for source, (owner, entries) in read.items():
            body = {"source": source, "read": entries}
            yield Change(owner, action("index", self._names[SOURCES], bodies.source_id(source)), bodies.line(body))

    def _undo(self, plan: Plan) -> Iterator[Change]:
        """Take back what went through of a reading of which something was refused."""
        article, state = plan.reading.article, plan.state
        if state.written(article.version) is None:
            key = bodies.version_id(article.id, article.version)
            yield Change(0, action("delete", self._names[VERSIONS], key, **external(plan.stamp)))
        if article.version == state.latest:
            return  # the facts of other rules on the same text stay until the letter is replayed
        index, written = self._names[FACTS], len(plan.reading.facts)
        if state.place is not None:
            stored = self._stored(article.id, state.latest)
            yield from fact_changes(index, stored, texts_of(stored), written, stamp=plan.stamp)
        else:
            yield from fact_deletions(index, article.id, range(written), stamp=plan.stamp)

    def _latest_reading(self, plan: Plan) -> Reading:
        """What the article is to be found by: the reading at hand, unless a newer version is stored."""
        if _is_latest(plan):
            return plan.reading
        return self._stored(plan.reading.article.id, plan.state.latest)

    def _stored(self, article: str, version: int) -> Reading:
        key, name = bodies.version_id(article, version), self._names[VERSIONS]
        answer = self._connection.ask("reading", "get", index=name, id=key)
        return bodies.read_reading(answer["_source"])

    def _refuse(self, refused: list[tuple[Plan, str]]) -> None:
        for plan, _ in refused:
            send(self._connection, self._undo(plan))
        if self._dead is None:
            plan, reason = refused[0]
            source = plan.reading.article.source
            raise BackendError(
                f"{self._connection.shown}: {len(refused)} articles refused, the first {source}: {reason}"
            )
        self._dead.add(self._connection.shown, [(plan.reading, reason) for plan, reason in refused])
        self.refused += len(refused)


def _is_latest(plan: Plan) -> bool:
    return plan.reading.article.version >= plan.state.latest


def _order(plan: Plan) -> int:
    old = plan.state.written(plan.reading.article.version)
    return old.order if old else plan.stamp


def _history(plan: Plan) -> list[Written]:
    article = plan.reading.article
    mine = Written(article.version, article.content_hash, plan.fingerprint, plan.reading.rules, _order(plan))
    others = [one for one in plan.state.history if one.version != article.version]
    return sorted([*others, mine], key=lambda one: one.order)


def _read_entry(reading: Reading) -> Body:
    article = reading.article
    return {"article": article.id, "version": article.version, "raw_hash": reading.raw_hash, "rules": reading.rules}
