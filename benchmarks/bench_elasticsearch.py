"""Elasticsearch: writing beside a bare ``helpers.bulk`` of the same documents, searching beside the bare query.

    python benchmarks/bench_elasticsearch.py [articles] [runs]

Starts a server of its own (scripts/elasticsearch_server.py). Runs are interleaved; medians are told.
"""

import importlib.util
import json
import statistics
import sys
import time
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from elasticsearch import Elasticsearch, helpers

from indexer.backend import open_backend
from indexer.elastic import store
from indexer.elastic.bulk import Change, Refusal
from indexer.elastic.connection import Connection
from indexer.elastic.dsl import article_query
from indexer.parser import parse
from indexer.query import Filters, Query
from schema.reading import Reading

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


def ours(address: str, readings: list[Reading]) -> tuple[float, Any]:
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


def search_times(backend: Any, runs: int) -> dict[str, list[float]]:
    """Milliseconds of the whole answer, with reprints as hits of their own and folded, and of the bare query, in turns."""
    address, _, name = backend.url.rpartition("/")
    client, index = Elasticsearch(address), f"{name}-articles"
    took: dict[str, list[float]] = {"whole answer": [], "whole answer, reprints folded": [], "bare query": []}
    for _ in range(runs):
        for query in QUERIES:
            for how, fold in (("whole answer", False), ("whole answer, reprints folded", True)):
                begun = time.perf_counter()
                backend.search(query.model_copy(update={"fold": fold}))
                took[how].append(1000 * (time.perf_counter() - begun))
            by_date = query.sort == "date" or not query.text
            body = article_query(parse(query.text).tree, query.filters, ranked=not by_date)
            order = [{"published": "desc"}] if by_date else [{"_score": "desc"}]
            begun = time.perf_counter()
            client.search(
                index=index, query=body, sort=order, size=10, source=["record", "mentions"], track_total_hits=True
            )
            took["bare query"].append(1000 * (time.perf_counter() - begun))
    client.close()
    return took


def main(amount: int, runs: int) -> None:
    """Measure and tell."""
    servers = load("elasticsearch_server", "scripts")
    corpus, newsroom = load("corpus", "tests/indexer"), load("newsroom", "tests/indexer")
    readings = list(newsroom.articles(corpus, amount))
    with servers.Cluster(1, heap="1g") as cluster:
        changes = documents_of(cluster.url, readings)
        print(f"{len(readings)} readings, {len(changes)} documents, {sum(one.size for one in changes) / 1e6:.1f} MB")
        mine, theirs = [], []
        for _ in range(runs):
            seconds, backend = ours(cluster.url, readings)
            backend.close()
            mine.append(seconds)
            theirs.append(bare(cluster.url, changes))
        rates = [len(changes) / statistics.median(times) for times in (mine, theirs)]
        print(f"writing: {rates[0]:.0f} documents/s, bare helpers.bulk {rates[1]:.0f}, ratio {rates[0] / rates[1]:.2f}")
        _, backend = ours(cluster.url, readings)
        search_times(backend, 3)
        took = search_times(backend, runs * 10)
        backend.close()
        plain = statistics.mean(took["bare query"])
        for name, times in took.items():
            p50, p99 = statistics.median(times), statistics.quantiles(times, n=100)[98]
            mean = statistics.mean(times)
            print(f"search, {name}: p50 {p50:.1f}, p99 {p99:.1f}, mean {mean:.1f} ms, by bare {mean / plain:.2f}")


if __name__ == "__main__":
    main(*(int(text) for text in (*sys.argv[1:], *("2000", "3")[len(sys.argv) - 1 :])))
