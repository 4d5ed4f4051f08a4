"""How readings are sent: several versions of an article one after the other, everything else beside them."""

import random
from dataclasses import replace

import pytest

from indexer.backend import open_backend
from indexer.elastic import store
from indexer.query import Query

ARTICLES = 40
VERSIONS = (1, 2, 3)


@pytest.fixture
def versions(corpus):
    """Three versions of each article, the oldest first, all one after another."""
    return [
        corpus.full_reading(f"bai-{article}", version=version, value=f"8{version}.5")
        for article in range(ARTICLES)
        for version in VERSIONS
    ]


@pytest.fixture
def requests(monkeypatch):
    """How many requests with changes were sent."""
    sent = []
    original = store.send

    def send(connection, changes):
        changes = list(changes)
        sent.append(len(changes))
        return original(connection, changes)

    monkeypatch.setattr(store, "send", send)
    return sent


def check(backend, versions):
    assert list(backend.readings()) == versions
    assert [fact.value for fact in backend.facts()] == [versions[-1].facts[0].value] * ARTICLES
    assert backend.search(Query(text="83,5")).total == ARTICLES
    assert backend.search(Query(text="81,5 OR 82,5")).total == 0
    assert not backend.put_all(versions)


def test_versions_of_an_article_wait_for_one_another_and_nothing_else_does(
    elasticsearch_url, access, versions, requests
):
    with open_backend(elasticsearch_url, access=access) as backend:
        assert backend.put_all(versions) == len(versions)
        backend.flush()
        # Four steps for each version, and one request more in between that has nothing new to send.
        assert len(requests) <= len(VERSIONS) * 5
        check(backend, versions)


def test_more_readings_wait_than_are_taken_in_at_once(elasticsearch_url, access, versions, monkeypatch):
    monkeypatch.setattr("indexer.backends.elasticsearch._CHUNK", 7)
    monkeypatch.setattr(store, "MOST_READINGS", 3)
    with open_backend(elasticsearch_url, access=access) as backend:
        assert backend.put_all(iter(versions)) == len(versions)
        backend.flush()
        check(backend, versions)


def test_readings_given_together_are_streamed_in_the_order_in_which_they_came(elasticsearch_url, access, versions):
    """Versions stay in their order; other articles stand wherever they did."""
    chance = random.Random(5)  # noqa: S311  # an order, not a secret
    places = sorted(range(len(versions)), key=lambda _: chance.random())
    by_article = [versions[start : start + len(VERSIONS)] for start in range(0, len(versions), len(VERSIONS))]
    mixed = [by_article[place % ARTICLES].pop(0) for place in places]
    with open_backend(elasticsearch_url, access=access) as backend:
        assert backend.put_all(mixed) == len(mixed)
        backend.flush()
        assert list(backend.readings()) == mixed


def test_a_version_that_waits_for_a_refused_one_is_stored(elasticsearch_url, access, corpus, tmp_path):
    first = corpus.full_reading("bai", version=1)
    second = corpus.full_reading("bai", version=2, value="90.5")
    facts = (first.facts[0].model_copy(update={"out_of": 10**30}),)  # more than any index of numbers takes
    with open_backend(elasticsearch_url, access=replace(access, dead_letters=tmp_path / "letters.jsonl")) as backend:
        assert backend.put_all([first.model_copy(update={"facts": facts}), second]) == 2
        backend.flush()
        assert backend.refused == 1
        assert list(backend.readings()) == [second]
        assert [fact.value for fact in backend.facts()] == [second.facts[0].value]
