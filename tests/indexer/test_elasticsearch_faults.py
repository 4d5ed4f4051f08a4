import random
import re
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.backend import open_backend
from indexer.elastic.connection import AwayError, Backoff
from indexer.errors import BackendError
from indexer.query import Filters, Query

HERE = Path(__file__).parent
WRITER = HERE / "writer.py"


@pytest.fixture
def proxy(proxies, elasticsearch_address):
    with proxies(elasticsearch_address) as running:
        yield running


@pytest.fixture
def through(proxy, elasticsearch_url):
    """The address of an index of its own, through the proxy."""
    return f"{proxy.url}/{elasticsearch_url.rpartition('/')[2]}"


def numbers(backend, text="quang ninh"):
    return sorted(int(hit.article.title.split()[-1]) for hit in backend.search(Query(text=text, limit=100_000)).hits)


def check(backend, expected):
    """Everything is there, once."""
    expected = sorted(expected)
    assert sorted(int(one.article.title.split()[-1]) for one in backend.readings()) == expected
    assert numbers(backend) == expected
    facts = [fact.id for fact in backend.facts()]
    assert len(facts) == len(set(facts)) == len(expected)
    counts = backend.counts()
    assert (counts.articles, counts.versions, counts.facts) == (len(expected),) * 3


WRITING = ["429", "503", "drop", "lost answer", "half an answer", "noise", "busy items"]


@pytest.mark.parametrize("fault", WRITING)
def test_writing_survives(fault, proxy, through, access, corpus):
    with open_backend(through, access=access) as backend:
        for number in range(2):
            proxy.fail(fault, path="_bulk", times=2)
            assert backend.put_all(corpus.numbered(3 * number + more) for more in range(3)) == 3
            backend.flush()
        assert not proxy.faults
        check(backend, range(6))
        assert backend.put_all(corpus.numbered(number) for number in range(6)) == 0
        assert backend.refused == 0


@pytest.mark.parametrize("fault", ["429", "503", "drop", "half an answer", "noise", "busy items"])
def test_reading_and_looking_up_survive(fault, proxy, through, access, corpus):
    with open_backend(through, access=access) as backend:
        backend.put_all(corpus.numbered(number) for number in range(3))
        backend.flush()
        for path in ("_search", "_msearch", "_mget", "_count", "_pit"):
            proxy.fail(fault, path=path)
        check(backend, range(3))
        assert backend.article(corpus.numbered(1).article.id).title == "Bài số 1"
        assert proxy.faults == [] or {path for path, _ in proxy.faults} <= {"_pit"}


@pytest.mark.parametrize("fault", ["429", "drop", "lost answer", "half an answer"])
def test_making_an_index_survives(fault, proxy, through, access, corpus):
    proxy.fail(fault, times=3)
    proxy.fail(fault, path="-facts-000001", times=2)
    with open_backend(through, access=access) as backend:
        backend.put(corpus.numbered(1))
        check(backend, [1])


def test_a_server_that_is_away_at_the_start_is_waited_for(proxy, through, access, corpus):
    proxy.stop()
    timer = threading.Timer(0.7, proxy.start)
    timer.start()
    with open_backend(through, access=access) as backend:
        backend.put(corpus.numbered(1))
    timer.join()
    with open_backend(through, access=access, readonly=True) as backend:
        check(backend, [1])


def test_a_server_that_stays_away_is_told_after_the_pauses_of_our_patience(proxy, through, access, caplog):
    proxy.stop()
    for readonly in (False, True):
        caplog.clear()
        with pytest.raises(AwayError, match=r"cannot be reached, also after 1 s"):
            open_backend(through, access=replace(access, patience=1), readonly=readonly)
        pauses = [float(told) for told in re.findall(r"tried again after ([\d.]+) s", caplog.text)]
        assert sum(pauses) < 2


def away_while_writing(proxy, through, access, corpus, seconds):
    with open_backend(through, access=access) as backend:
        backend.put_all(corpus.numbered(number) for number in range(5))
        backend.flush()
        proxy.stop()
        timer = threading.Timer(seconds, proxy.start)
        timer.start()
        backend.put_all(corpus.numbered(number) for number in range(5, 60))
        backend.flush()
        timer.join()
        check(backend, range(60))


def test_a_server_that_goes_away_in_between_is_waited_for(proxy, through, access, corpus):
    away_while_writing(proxy, through, access, corpus, 1.5)


@pytest.mark.soak
def test_a_server_that_is_away_for_a_minute_is_waited_for(proxy, through, access, corpus):
    away_while_writing(proxy, through, replace(access, patience=120), corpus, 60)


def test_what_could_not_be_sent_is_sent_when_the_server_is_back(proxy, through, access, corpus):
    impatient = replace(access, patience=0.3)
    with open_backend(through, access=impatient) as backend:
        backend.put(corpus.numbered(0))
        proxy.stop()
        with pytest.raises(AwayError):
            backend.flush()
        proxy.start()
        backend.put(corpus.numbered(1))
        backend.flush()
        check(backend, range(2))


def test_pauses_double_and_are_cut_by_chance_and_end():
    slept = []
    now = [0.0]

    def sleep(pause):
        slept.append(pause)
        now[0] += pause

    chance = random.Random(1)  # noqa: S311  # pauses, not secrets
    list(Backoff(60, sleep=sleep, clock=lambda: now[0], chance=chance.random).pauses())
    steps = [0.1 * 2**number for number in range(7)] + [10.0] * 20
    assert all(step / 2 <= pause <= step for pause, step in zip(slept, steps, strict=False))
    assert 50 < sum(slept) < 70
    assert len(set(slept)) == len(slept)


# Refused for good


def too_large(corpus, name="too-large"):
    """A reading with a figure that no index of numbers takes: its table is ranked out of more than there are atoms."""
    reading = corpus.full_reading(name)
    fact = reading.facts[0].model_copy(update={"out_of": 10**30})
    return reading.model_copy(update={"facts": (fact,)})


def test_a_refused_reading_is_kept_apart_with_the_reason_and_replayed(elasticsearch_url, access, corpus, tmp_path):
    letters = tmp_path / "letters.jsonl"
    access = replace(access, dead_letters=letters)
    bad = too_large(corpus)
    with open_backend(elasticsearch_url, access=access) as backend:
        backend.put_all([corpus.numbered(0), bad, corpus.numbered(1)])
        backend.flush()
        assert backend.refused == 1
        check(backend, range(2))
        assert backend.article(bad.article.id) is None
        assert not backend.known(bad.article.source, "raw", "1")
        assert "out_of" in letters.read_text("utf-8")
        assert backend.replay() == (1, 1)
        assert len(letters.read_text("utf-8").splitlines()) == 1
        mended = letters.read_text("utf-8").replace(str(10**30), "63")
        letters.write_text(mended, "utf-8")
        assert backend.replay() == (1, 0)
        assert letters.read_text("utf-8") == ""
        assert backend.counts().articles == 3
        assert backend.known(bad.article.source, "raw", "1")


def test_a_refused_version_leaves_the_one_before(elasticsearch_url, access, corpus, tmp_path):
    access = replace(access, dead_letters=tmp_path / "letters.jsonl")
    good = corpus.full_reading("bai")
    newer = corpus.full_reading("bai", version=2, value="90.5")
    facts = (*newer.facts, newer.facts[0].model_copy(update={"out_of": 10**30}))
    with open_backend(elasticsearch_url, access=access) as backend:
        backend.put(good)
        backend.flush()
        backend.put(newer.model_copy(update={"facts": facts}))
        backend.flush()
        assert backend.refused == 1
        assert list(backend.readings()) == [good]
        assert list(backend.facts()) == list(good.facts)
        assert backend.put(newer)
        backend.flush()
        assert list(backend.facts()) == list(newer.facts)


def test_without_a_file_for_it_a_refusal_is_an_error(elasticsearch_url, access, corpus):
    bad = too_large(corpus)
    with open_backend(elasticsearch_url, access=replace(access, dead_letters=None)) as backend:
        backend.put(bad)
        with pytest.raises(BackendError, match=r"1 articles refused.*too-large.*out_of"):
            backend.flush()
        with pytest.raises(BackendError, match="dead letters"):
            backend.replay()


def test_dead_letters_of_a_forgotten_article_are_forgotten(elasticsearch_url, access, corpus, tmp_path):
    letters = tmp_path / "letters.jsonl"
    bad = too_large(corpus)
    with open_backend(elasticsearch_url, access=replace(access, dead_letters=letters)) as backend:
        backend.put(bad)
        backend.flush()
        assert backend.forget(bad.article.id)
        assert letters.read_text("utf-8") == ""
        assert not backend.forget(bad.article.id)


# Several writers


def test_writers_that_meet_agree_on_the_newest(elasticsearch_url, access, corpus):
    """Four writers put the same articles in all versions, in different order; every version is stored once."""
    versions = [
        corpus.full_reading(f"bai-{article}", version=version, value=f"8{version}.5")
        for article in range(5)
        for version in (1, 2, 3)
    ]
    errors = []

    def write(seed):
        mine = list(versions)
        random.Random(seed).shuffle(mine)  # noqa: S311  # an order, not a secret
        try:
            with open_backend(elasticsearch_url, access=access) as backend:
                for reading in mine:
                    backend.put(reading)
                    if seed % 2:
                        backend.flush()
        except BackendError as error:
            errors.append(error)

    open_backend(elasticsearch_url, access=access).close()
    writers = [threading.Thread(target=write, args=(seed,)) for seed in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert errors == []
    with open_backend(elasticsearch_url, access=access) as backend:
        stored = [(one.article.id, one.article.version) for one in backend.readings()]
        assert sorted(stored) == sorted((one.article.id, one.article.version) for one in versions)
        assert [fact.value for fact in backend.facts()] == [versions[2].facts[0].value] * 5
        assert backend.search(Query(text="83,5")).total == 5
        assert backend.search(Query(text="81,5 OR 82,5")).total == 0
        assert not any(backend.put(reading) for reading in versions)


def kill_writers(address, access, times, seed):
    """Kill writers at random moments; what they said is flushed is safe."""
    chance = random.Random(seed)  # noqa: S311  # moments, not secrets
    safe, number = set(), 0
    for _ in range(times):
        process = subprocess.Popen(
            [
                sys.executable,
                str(WRITER),
                address,
                str(number),
                str(chance.choice([1, 3, 20])),
                access.user,
                access.password,
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(chance.randrange(1, 40)):
            process.stdout.readline()
        time.sleep(chance.random() * 0.05)
        process.kill()
        told = process.stdout.read()
        process.stdout.close()
        process.wait()
        safe |= {
            int(number)
            for flushed in re.findall(r"^flushed ([\d ]+)\n", told, re.MULTILINE)
            for number in flushed.split()
        }
        number = max(safe, default=-1) + 1
    return safe


def check_after_kills(address, access, corpus, safe):
    with open_backend(address, access=access) as backend:
        stored = {int(reading.article.title.split()[-1]) for reading in backend.readings()}
        assert safe <= stored
        # Reading the same sources again makes good what was cut off.
        for number in range(max(stored) + 1):
            backend.put(corpus.numbered(number))
        backend.flush()
        check(backend, range(max(stored) + 1))


def test_killing_writers_loses_nothing_and_doubles_nothing(elasticsearch_url, access, corpus):
    safe = kill_writers(elasticsearch_url, access, 2, seed=1)
    check_after_kills(elasticsearch_url, access, corpus, safe)


@pytest.mark.soak
def test_killing_many_writers_loses_nothing_and_doubles_nothing(elasticsearch_url, access, corpus):
    safe = kill_writers(elasticsearch_url, access, 60, seed=2)
    assert len(safe) > 60
    check_after_kills(elasticsearch_url, access, corpus, safe)


# Rebuilding


def test_searches_go_on_during_rebuilds_and_count_right(elasticsearch_url, access, corpus):
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


def test_what_is_written_during_and_after_a_rebuild_stays(elasticsearch_url, access, corpus):
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


def test_a_rebuild_that_was_cut_off_is_never_gone_back_to(elasticsearch_url, access, corpus):
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
