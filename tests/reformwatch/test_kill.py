"""The command `reformwatch run`, killed at random moments and started again, against one run that nobody disturbed."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from crawler.archive import Archive
from indexer.backend import open_backend
from indexer.query import Query

PAGES = Path(__file__).parents[1] / "pages"
COMMAND = "from reformwatch.cli import main; main()"
OPTIONS = ("--now", "2026-11-20", "--format", "json")


class Clean(NamedTuple):
    """What one run without a disturbance leaves, and how long it takes."""

    folder: Path
    state: dict[str, object]
    start: float
    """Seconds until it opens the index."""
    work: float
    """Seconds from there to its end."""


def begin(folder, index):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("REFORMWATCH_")}
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, "run", str(folder), "--index", f"embedded:{index}", *OPTIONS],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )


def finish(folder, index):
    process = begin(folder, index)
    out, errors = process.communicate(timeout=60)
    assert process.returncode in {0, 3}, errors.decode()  # 0 when what cannot be read is known already
    return json.loads(out)


def state(index):
    """Everything an index holds; where in the archive an article stands depends on how often a run was begun."""
    with open_backend(f"embedded:{index}", readonly=True) as backend, Archive(index / "archive") as archive:
        found = []
        for reading in backend.readings():
            place = reading.article.archive
            assert archive.read(place).body == Path(reading.article.source).read_bytes()
            article = reading.article.model_copy(update={"archive": None})
            found.append(reading.model_copy(update={"article": article}).model_dump_json())
        return {
            "readings": sorted(found),
            "facts": sorted(fact.model_dump_json() for fact in backend.facts()),
            "quarantine": sorted(item.model_dump_json() for item in backend.quarantined()),
            "counts": backend.counts(),
            "found": sorted(hit.article.id for hit in backend.search(Query(text="chỉ số", limit=100)).hits),
        }


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    place = tmp_path_factory.mktemp("kill")
    folder = place / "bai"
    folder.mkdir()
    for path in [*sorted(PAGES.glob("saved/*.txt"))[:9], *sorted(PAGES.glob("outlets/*.html"))[:4]]:
        shutil.copy(path, folder / path.name)
    (folder / "rong.txt").write_text("", encoding="utf-8")
    (folder / "anh.txt").write_bytes(bytes(range(256)) * 20)
    index = place / "sach"
    begun = time.monotonic()
    process = begin(folder, index)
    wait_for(index)
    opened = time.monotonic()
    process.communicate(timeout=60)
    ended = time.monotonic()
    assert process.returncode == 3
    return Clean(folder, state(index), opened - begun, ended - opened)


def wait_for(index):
    """Until the run has begun with its index; a run that does not is told by the time limit of the test."""
    limit = time.monotonic() + 30
    while not (index / "ledger.sqlite").exists() and time.monotonic() < limit:
        time.sleep(0.005)


def kill(clean, index, chance):
    """Begin a run and kill it: while it loads, or (more often) while it reads, archives, stores and flushes."""
    process = begin(clean.folder, index)
    if chance.random() < 0.2:
        time.sleep(chance.random() * clean.start)
    elif (index / "ledger.sqlite").exists():
        time.sleep(clean.start * 0.8 + chance.random() * (clean.start * 0.2 + clean.work))
    else:
        wait_for(index)
        time.sleep(chance.random() * clean.work)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == -signal.SIGKILL


def kills_in_a_row(clean, tmp_path, seed, times):
    chance = random.Random(seed)  # noqa: S311  # moments, not secrets
    index = tmp_path / "kho"
    hit = sum(kill(clean, index, chance) for _ in range(times))
    finish(clean.folder, index)
    assert state(index) == clean.state
    return hit


@pytest.mark.parametrize(("seed", "times"), [(1, 1), (2, 1), (3, 2), (4, 3), (5, 5), (6, 8)])
def test_a_run_killed_at_random_moments_ends_in_the_index_of_a_clean_run(clean, tmp_path, seed, times):
    kills_in_a_row(clean, tmp_path, seed, times)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 140))
def test_a_run_killed_two_hundred_times_ends_in_the_index_of_a_clean_run(clean, tmp_path, seed):
    kills_in_a_row(clean, tmp_path, seed, 5)


def test_running_the_command_twice_changes_nothing(clean, tmp_path):
    index = tmp_path / "kho"
    first = finish(clean.folder, index)
    before = state(index)
    again = finish(clean.folder, index)
    assert state(index) == before == clean.state
    assert (first["new"], again["new"], again["changed"]) == (len(clean.state["readings"]), 0, 0)
    assert again["skipped"] == again["sources"] == 15
