"""Elasticsearch: writing beside a bare ``helpers.bulk`` of the same documents, searching beside the bare query.

    python benchmarks/bench_elasticsearch.py [articles] [runs] [articles searched]

Starts a server of its own (scripts/elasticsearch_server.py). Runs are interleaved; medians are told.

Ours cuts and folds the words of every reading, looks up what is stored of it, and decides, within the time that is measured.
So it is held against two: a bare bulk that makes the same bodies from the same readings on its way, which is like with like,
and one that is given them ready, which has nothing to do but to send. Both bare ones look nothing up and keep no order.

The bare query asks for the same hits in the same order, with all that is stored of them, which is quicker than a choice of it,
and their exact number, and makes nothing of it: no records, no marks in the text, no facts chosen. Queries come again, as they
do; a whole answer is also measured with nothing at hand of the articles that were read before. Where reprints are folded, there is a second one, which collapses
by story as servers can: it shows another article of a story than ours, does not say where else it stands, and only estimates
how many there are.
"""

import importlib.util
import json
import statistics
import sys
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from elasticsearch import Elasticsearch, helpers

from indexer import highlights
from indexer.backend import open_backend
from indexer.elastic import bodies, store
from indexer.elastic.bodies import Written
from indexer.elastic.bulk import Change, Refusal
from indexer.elastic.connection import Connection
from indexer.elastic.dsl import article_query
from indexer.fingerprint import fingerprint
from indexer.parser import parse
from indexer.query import Filters, Query
from indexer.texts import texts_of
from schema.reading import Reading

WHOLE, FRESH, BARE, FOLDED, COLLAPSED = KINDS = (
    "whole answer",
    "whole answer, nothing at hand",
    "bare query",
    "whole answer, reprints folded",
    "bare query, collapsed by story",
)
TOLD = (WHOLE, BARE, FOLDED, COLLAPSED)
AGAINST = {WHOLE: (BARE,), FRESH: (BARE,), BARE: (), FOLDED: (BARE, COLLAPSED), COLLAPSED: ()}
ROOT = Path(__file__).parents[1]
QUERIES = (
    Query(text='"chỉ số cải cách hành chính"'),
    Query(text="quảng ninh"),
    Query(text="da nang"),
    Query(text='"cải cách hành chính" PAPI', filters=Filters(years=(2023,))),
    Query(text="hồ sơ trực tuyến", sort="date"),
    Query(text="", filters=Filters(units=("tinh-3",), indicators=("PAR_INDEX",))),
    Query(text='"năm đạt"~8'),
    Query(text="PAPI OR SIPAS -PCI"),
)


def load(name: str, folder: str) -> Any:
    """A module of the tests or scripts."""
    spec = importlib.util.spec_from_file_location(name, ROOT / folder / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def ours(address: str, readings: Iterable[Reading]) -> tuple[float, Any]:
    """Seconds to write readings into a new index, and the index."""
    url = f"{address}/rw-{uuid.uuid4().hex[:8]}"
    backend = open_backend(url)
    begun = time.perf_counter()
    backend.put_all(readings)
    backend.flush()
    return time.perf_counter() - begun, backend


def documents_of(address: str, readings: list[Reading]) -> list[Change]:
    """What ours sends, caught on its way."""
    sent: list[Change] = []
    original = store.send

    def catch(connection: Connection, changes: Iterable[Change]) -> list[Refusal]:
        changes = list(changes)
        sent.extend(changes)
        return original(connection, changes)

    store.send = catch
    try:
        _, backend = ours(address, readings)
        backend.close()
    finally:
        store.send = original
    return sent


def bare(address: str, changes: list[Change]) -> float:
    """Seconds that the client's own helper takes for the same documents."""
    client = Elasticsearch(address)
    name = f"rw-{uuid.uuid4().hex[:8]}"
    open_backend(f"{address}/{name}").close()  # the same indices and mappings
    actions = []
    for change in changes:
        ((kind, where),) = json.loads(change.action).items()
        index = f"{name}-{where.pop('_index').rpartition('-')[2]}"
        actions.append({"_op_type": kind, "_index": index, **where, "_source": json.loads(change.body)})
    begun = time.perf_counter()
    helpers.bulk(client, actions, chunk_size=500)
    client.indices.refresh(index=f"{name}-*")
    seconds = time.perf_counter() - begun
    client.close()
    return seconds


def bare_from(address: str, readings: list[Reading]) -> tuple[float, int]:
    """Seconds that the helper takes to make the same documents from readings and send them; how many there were."""
    client = Elasticsearch(address)
    name = f"rw-{uuid.uuid4().hex[:8]}"
    open_backend(f"{address}/{name}").close()
    begun = time.perf_counter()
    sent, _ = helpers.bulk(client, (one for reading in readings for one in actions_of(name, reading)), chunk_size=500)
    client.indices.refresh(index=f"{name}-*")
    seconds = time.perf_counter() - begun
    client.close()
    return seconds, int(sent)


def actions_of(name: str, reading: Reading) -> Iterator[dict[str, Any]]:
    """The documents of a reading, as somebody would make them who only wants them there."""
    article, texts, stamp = reading.article, texts_of(reading), time.time_ns() // 1000
    mark = fingerprint(reading, texts)
    written = Written(article.version, article.content_hash, mark, reading.rules, stamp)
    body = bodies.version_body(reading, texts, mark, order=stamp, stamp=stamp)
    yield {"_index": f"{name}-versions", "_id": bodies.version_id(article.id, article.version), "_source": body}
    for ordinal, body in enumerate(bodies.fact_bodies(reading, texts, stamp=stamp)):
        yield {"_index": f"{name}-facts", "_id": bodies.fact_id(article.id, ordinal), "_source": body}
    body = bodies.article_body(reading, texts, [written], stamp=stamp)
    yield {"_index": f"{name}-articles", "_id": article.id, "_source": body}
    entry = {"article": article.id, "version": article.version, "raw_hash": reading.raw_hash, "rules": reading.rules}
    body = {"source": article.source, "read": [entry]}
    yield {"_index": f"{name}-sources", "_id": bodies.source_id(article.source), "_source": body}


def bare_query(query: Query) -> dict[str, Any]:
    """What a program asks that wants nothing but the page."""
    by_date = query.sort == "date" or not query.text
    order = [{"published": "desc"}, {"tie": "asc"}]
    return {
        "query": article_query(parse(query.text).tree, query.filters, ranked=not by_date),
        "sort": order if by_date else [{"_score": "desc"}, *order],
        "size": query.limit,
        "source": True,
        "track_total_hits": True,
    }


def collapsed(asked: dict[str, Any]) -> dict[str, Any]:
    """The same with one hit a story."""
    total = {"stories": {"cardinality": {"field": "story"}}}
    return {**asked, "collapse": {"field": "story"}, "aggs": total, "track_total_hits": False}


def search_times(backend: Any, runs: int) -> dict[str, list[list[float]]]:
    """Milliseconds of the whole answer and of the bare query, in turns: reprints as hits of their own, then folded.

    By query, for what a disturbance costs falls on whoever has his turn.
    """
    address, _, name = backend.url.rpartition("/")
    client, index = Elasticsearch(address), f"{name}-articles"
    took: dict[str, list[list[float]]] = {kind: [[] for _ in QUERIES] for kind in KINDS}

    def timed(kind: str, number: int, ask: Callable[[], object]) -> None:
        begun = time.perf_counter()
        ask()
        took[kind][number].append(1000 * (time.perf_counter() - begun))

    for _ in range(runs):
        for number, query in enumerate(QUERIES):
            asked = bare_query(query)
            forget()
            timed(FRESH, number, partial(backend.search, query.model_copy(update={"fold": False})))
            timed(WHOLE, number, partial(backend.search, query.model_copy(update={"fold": False})))
            timed(BARE, number, partial(client.search, index=index, **asked))
            timed(FOLDED, number, partial(backend.search, query.model_copy(update={"fold": True})))
            timed(COLLAPSED, number, partial(client.search, index=index, **collapsed(asked)))
    client.close()
    return took


def forget() -> None:
    """Let nothing be at hand of articles read before."""
    for module in (bodies, highlights):
        for thing in vars(module).values():
            if hasattr(thing, "cache_clear") and thing.cache_parameters()["maxsize"] > 1:
                thing.cache_clear()


def check_hits(backend: Any) -> None:
    """Refuse to compare pages that are not the same."""
    address, _, name = backend.url.rpartition("/")
    client = Elasticsearch(address)
    for query in QUERIES:
        page = backend.search(query.model_copy(update={"fold": False}))
        answer = client.search(index=f"{name}-articles", **bare_query(query))["hits"]
        mine, theirs = [hit.article.id for hit in page.hits], [hit["_id"] for hit in answer["hits"]]
        if (mine, page.total) != (theirs, answer["total"]["value"]):
            raise SystemExit(f"{query}: another page than the bare query's")
    client.close()


def tell_searches(took: dict[str, list[list[float]]]) -> None:
    """Print the times of searches."""
    middles = {kind: [statistics.median(times) for times in by_query] for kind, by_query in took.items()}
    print(f"medians by query in ms: {WHOLE}, {BARE}, ratio; {FOLDED}, {COLLAPSED}, ratio to either")
    for number, query in enumerate(QUERIES):
        whole, bare, folded, one_each = (middles[kind][number] for kind in TOLD)
        name = query.text or "no words, conditions on facts"
        print(
            f"  {name:32} {whole:6.1f} {bare:6.1f} {whole / bare:5.2f}"
            f"   {folded:6.1f} {one_each:6.1f} {folded / bare:5.2f} {folded / one_each:5.2f}"
        )
    for kind, by_query in took.items():
        times = [one for some in by_query for one in some]
        p50, p99 = statistics.median(times), statistics.quantiles(times, n=100)[98]
        middle = statistics.mean(middles[kind])
        ratios = [f"{middle / statistics.mean(middles[other]):.2f} by the {other}" for other in AGAINST[kind]]
        told = [f"search, {kind}: p50 {p50:.1f}, p99 {p99:.1f}, mean of the queries' medians {middle:.1f} ms", *ratios]
        print(", ".join(told))


def main(amount: int, runs: int, searched: int) -> None:
    """Measure and tell."""
    servers = load("elasticsearch_server", "scripts")
    corpus, newsroom = load("corpus", "tests/indexer"), load("newsroom", "tests/indexer")
    readings = list(newsroom.articles(corpus, amount))
    with servers.Cluster(1, heap="1g") as cluster:
        changes = documents_of(cluster.url, readings)
        print(f"{len(readings)} readings, {len(changes)} documents, {sum(one.size for one in changes) / 1e6:.1f} MB")
        mine, making, ready = list[float](), list[float](), list[float]()
        for _ in range(runs):
            seconds, backend = ours(cluster.url, readings)
            backend.close()
            mine.append(len(changes) / seconds)
            seconds, sent = bare_from(cluster.url, readings)
            making.append(sent / seconds)
            ready.append(len(changes) / bare(cluster.url, changes))
        rate, made, sent_on = map(statistics.median, (mine, making, ready))
        print(f"writing readings: {rate:.0f} documents/s; bare helpers.bulk {made:.0f}, ratio {rate / made:.2f}")
        print(f"bare helpers.bulk of ready documents: {sent_on:.0f}, ratio {rate / sent_on:.2f}")
        # Made as it is written: so many are not held at once.
        _, backend = ours(cluster.url, newsroom.articles(corpus, searched))
        print(f"searching {backend.counts().articles} articles")
        check_hits(backend)
        search_times(backend, 3)
        tell_searches(search_times(backend, runs * 10))
        backend.close()


if __name__ == "__main__":
    main(*(int(text) for text in (*sys.argv[1:], *("2000", "3", "10000")[len(sys.argv) - 1 :])))
