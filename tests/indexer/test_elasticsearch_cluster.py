"""Three nodes, set up as in compose.yaml: one dies during a bulk and comes back. Long, so for make soak."""

import threading
from dataclasses import replace

import pytest

from indexer.backend import open_backend
from indexer.query import Query

pytestmark = pytest.mark.soak

READINGS = 5_000
FACTS = 10


@pytest.fixture
def cluster(as_composed):
    """Three servers that trust each other, and that we trust, by certificates only."""
    with as_composed("es1", "es2", "es3") as running:
        yield running


def reading(corpus, number):
    figures = [f"{number}.{place}" for place in range(FACTS)]
    on = corpus.article(f"so-{number}", f"Bài số {number}", f"Quảng Ninh đạt {' và '.join(figures)} điểm.")
    return corpus.reading(on, *(corpus.fact(on, figure, value=figure) for figure in figures), raw_hash=f"raw-{number}")


def node_with_the_readings(cluster, client):
    """The node that takes them in first: its death costs more than that of a copy."""
    shards = client.cat.shards(index="rw-cluster-versions", format="json", h="prirep,node")
    (name,) = [shard["node"] for shard in shards if shard["prirep"] == "p"]
    return next(node for node in cluster.nodes if node.settings["node.name"] == name)


def test_a_node_that_dies_during_a_bulk_loses_nothing_acknowledged(cluster, access, authority, corpus, monkeypatch):
    access = replace(access, ca=authority.path, patience=120)
    url = f"{cluster.url}/rw-cluster"
    acknowledged = set()
    sending, bulk_begun = threading.Event(), threading.Event()
    with open_backend(url, access=access) as backend:
        backend.put(reading(corpus, 0))
        backend.flush()
        connection = backend._connection
        connection.client.cluster.health(index="rw-cluster-*", wait_for_status="green", timeout="60s")
        victim = node_with_the_readings(cluster, connection.client)
        original = connection.ask

        def ask(what, method, **arguments):
            if method == "bulk" and sending.is_set():
                bulk_begun.set()
            return original(what, method, **arguments)

        def die_and_come_back():
            bulk_begun.wait()
            victim.kill()
            victim.start()
            victim.wait(nodes=3)

        monkeypatch.setattr(connection, "ask", ask)
        dying = threading.Thread(target=die_and_come_back, daemon=True)
        dying.start()
        for first in range(0, READINGS, 250):
            if first == READINGS // 4:
                sending.set()
            numbers = range(first, first + 250)
            backend.put_all(reading(corpus, number) for number in numbers)
            backend.flush()
            acknowledged.update(numbers)
        dying.join()
        connection.client.cluster.health(index="rw-cluster-*", wait_for_status="green", timeout="120s")
        assert backend.refused == 0
    with open_backend(url, readonly=True, access=access) as reader:
        stored = [int(one.article.title.split()[-1]) for one in reader.readings()]
        assert len(stored) == len(set(stored))
        assert acknowledged == set(stored) == set(range(READINGS))
        facts = [fact.id for fact in reader.facts()]
        assert len(facts) == len(set(facts)) == READINGS * FACTS
        assert reader.search(Query(text="quang ninh")).total == READINGS
