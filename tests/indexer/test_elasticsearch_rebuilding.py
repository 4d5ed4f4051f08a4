"""Made anew and switched back while others search and write."""

import threading

import pytest

from indexer.backend import open_backend
from indexer.errors import BackendError
from indexer.query import Filters, Query


def test_searches_go_on_during_rebuilds_and_count_right(elasticsearch_url, access, corpus, check):
    amount = 60
    stop, failures, asked = threading.Event(), [], []
    with open_backend(elasticsearch_url, access=access) as writer:
        writer.put_all(corpus.numbered(number) for number in range(amount))
        writer.flush()

        def search():
            with open_backend(elasticsearch_url, readonly=True, access=access) as reader:
                while not stop.is_set():
                    total = reader.search(Query(text="quang ninh", limit=3)).total
                    facts = sum(1 for _ in reader.facts(Filters(units=("quang-ninh",))))
                    asked.append((total, facts))
                    if (total, facts) != (amount, amount):
                        failures.append((total, facts))

        def watched():
            try:
                search()
            except BackendError as error:
                failures.append(error)

        readers = [threading.Thread(target=watched) for _ in range(2)]
        for reader in readers:
            reader.start()
        told = []
        writer.rebuild(lambda done, total: told.append((done, total)))
        writer.rebuild()
        assert writer.rollback() == "2"
        while len(asked) < 5 and all(reader.is_alive() for reader in readers):  # however slow they are
            writer.rebuild()
        stop.set()
        for reader in readers:
            reader.join()
        check(writer, range(amount))
    assert failures == []
    assert told[-1] == (amount, amount)


def test_what_is_written_during_and_after_a_rebuild_stays(elasticsearch_url, access, corpus, numbers):
    gone = corpus.numbered(7).article.id
    with (
        open_backend(elasticsearch_url, access=access) as writer,
        open_backend(elasticsearch_url, access=access) as other,
    ):
        writer.put_all(corpus.numbered(number) for number in range(20))
        writer.flush()

        def meanwhile(done, _):
            if done == 10:
                other.put(corpus.numbered(20))
                other.put(corpus.full_reading("bai", version=1))
                other.flush()
                other.forget(gone)

        writer.rebuild(meanwhile)
        other.put(corpus.full_reading("bai", version=2, value="90.5"))
        other.put(corpus.numbered(21))
        other.flush()
        assert {fact.value for fact in writer.facts() if fact.article == corpus.full_reading("bai").article.id} == {
            corpus.full_reading("bai", version=2, value="90.5").facts[0].value
        }
        writer.rollback()
        expected = [number for number in range(22) if number != 7]
        assert numbers(writer, '"bai so"') == expected
        assert len(list(writer.facts())) == len(expected) + 1
        assert writer.search(Query(text="90,5")).total == 1
        assert writer.article(gone) is None


def test_a_rebuild_that_was_cut_off_is_never_gone_back_to(elasticsearch_url, access, corpus, check):
    class EnoughError(Exception):
        pass

    def enough(done, _):
        if done == 5:
            raise EnoughError

    with open_backend(elasticsearch_url, access=access) as backend:
        backend.put_all(corpus.numbered(number) for number in range(20))
        backend.flush()
        with pytest.raises(EnoughError):
            backend.rebuild(enough)
        check(backend, range(20))
        with pytest.raises(BackendError, match="nothing to go back"):
            backend.rollback()
        backend.rebuild()
        check(backend, range(20))
        assert backend.rollback() == "1"
        check(backend, range(20))


def test_without_a_rebuild_there_is_nothing_to_go_back_to(elasticsearch_url, access):
    with (
        open_backend(elasticsearch_url, access=access) as backend,
        pytest.raises(BackendError, match="nothing to go back"),
    ):
        backend.rollback()
