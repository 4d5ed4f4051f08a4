"""Several writers at once, and writers that are killed."""

import random
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from indexer.backend import open_backend
from indexer.errors import BackendError
from indexer.query import Query

WRITER = Path(__file__).with_name("writer.py")


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


def check_after_kills(address, access, corpus, safe, check):
    with open_backend(address, access=access) as backend:
        stored = {int(reading.article.title.split()[-1]) for reading in backend.readings()}
        assert safe <= stored
        # Reading the same sources again makes good what was cut off.
        for number in range(max(stored) + 1):
            backend.put(corpus.numbered(number))
        backend.flush()
        check(backend, range(max(stored) + 1))


def test_killing_writers_loses_nothing_and_doubles_nothing(elasticsearch_url, access, corpus, check):
    safe = kill_writers(elasticsearch_url, access, 2, seed=1)
    check_after_kills(elasticsearch_url, access, corpus, safe, check)


@pytest.mark.soak
def test_killing_many_writers_loses_nothing_and_doubles_nothing(elasticsearch_url, access, corpus, check):
    safe = kill_writers(elasticsearch_url, access, 60, seed=2)
    assert len(safe) > 60
    check_after_kills(elasticsearch_url, access, corpus, safe, check)
