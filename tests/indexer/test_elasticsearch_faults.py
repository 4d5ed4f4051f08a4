"""Answers of the server that are no answers: busy, lost, torn, refused in part."""

import uuid

import pytest

from indexer.backend import open_backend

WRITING = ["429", "503", "drop", "lost answer", "half an answer", "noise", "busy items"]


@pytest.mark.parametrize("fault", WRITING)
def test_writing_survives(fault, proxy, through, access, corpus, check):
    with open_backend(through, access=access) as backend:
        for number in range(2):
            proxy.fail(fault, path="_bulk", times=2)
            assert backend.put_all(corpus.numbered(3 * number + more) for more in range(3)) == 3
            backend.flush()
        assert not proxy.faults
        check(backend, range(6))
        assert backend.put_all(corpus.numbered(number) for number in range(6)) == 0
        assert backend.refused == 0


@pytest.fixture(scope="module")
def three(elasticsearch_address, access, corpus):
    """The name of an index of three readings that nothing here changes."""
    name = f"rw-{uuid.uuid4().hex[:12]}"
    with open_backend(f"{elasticsearch_address}/{name}", access=access) as backend:
        backend.put_all(corpus.numbered(number) for number in range(3))
    return name


@pytest.mark.parametrize("fault", ["429", "503", "drop", "half an answer", "noise", "busy items"])
def test_reading_and_looking_up_survive(fault, proxy, three, access, corpus, check):
    with open_backend(f"{proxy.url}/{three}", access=access) as backend:
        for path in ("_search", "_msearch", "_mget", "_count", "_pit"):
            proxy.fail(fault, path=path)
        check(backend, range(3))
        assert backend.article(corpus.numbered(1).article.id).title == "Bài số 1"
        assert proxy.faults == [] or {path for path, _ in proxy.faults} <= {"_pit"}


@pytest.mark.parametrize("fault", ["429", "drop", "lost answer", "half an answer"])
def test_making_an_index_survives(fault, proxy, through, access, corpus, check):
    proxy.fail(fault, times=3)
    proxy.fail(fault, path="-facts-000001", times=2)
    with open_backend(through, access=access) as backend:
        backend.put(corpus.numbered(1))
        check(backend, [1])
