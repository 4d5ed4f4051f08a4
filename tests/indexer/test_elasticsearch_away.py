"""A server that is not there: at the start, in between, for good."""

import random
import re
import threading
from dataclasses import replace

import pytest

from indexer.backend import open_backend
from indexer.elastic.connection import AwayError, Backoff


def test_a_server_that_is_away_at_the_start_is_waited_for(proxy, through, access, corpus, check):
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


def away_while_writing(proxy, through, access, corpus, check, *, seconds):
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


def test_a_server_that_goes_away_in_between_is_waited_for(proxy, through, access, corpus, check):
    away_while_writing(proxy, through, access, corpus, check, seconds=1.5)


@pytest.mark.soak
def test_a_server_that_is_away_for_a_minute_is_waited_for(proxy, through, access, corpus, check):
    away_while_writing(proxy, through, replace(access, patience=120), corpus, check, seconds=60)


def test_what_could_not_be_sent_is_sent_when_the_server_is_back(proxy, through, access, corpus, check):
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
