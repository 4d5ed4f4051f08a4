"""A crawl, killed at random moments and started again, against one crawl that nobody disturbed."""

import json
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from crawler.archive import Archive, Archived
from crawler.identity import identity
from crawler.state import CrawlState
from indexer.backend import open_backend

PROGRAM = Path(__file__).parent / "crawling.py"
START = ("baotinh", "chinhsach", "thoibao", "bienxanh", "vinhxanh", "nhatky", "tapchi")
OUTLETS = ("tinhxanh", "dancu")


class Clean(NamedTuple):
    """What one crawl without a disturbance leaves, and how many requests it takes."""

    order: dict
    home: Path
    state: dict
    asked: int


def begin(order, home):
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), str(home), json.dumps(order)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


def finish(order, home):
    process = begin(order, home)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors.decode()


def state(home):
    """Everything that a crawl is for: articles in all versions, what is archived, what was refused, what still waits."""
    with open_backend(f"embedded:{home}", readonly=True) as backend:
        readings = list(backend.readings())
        refused = sorted((item.source, item.reason) for item in backend.quarantined())
    archive = Archive(home / "archive")
    articles = []
    for reading in readings:
        article = reading.article
        assert article.archive is not None
        assert archive.read(article.archive).source == article.source
        articles.append(article.model_copy(update={"archive": None, "fetched_at": None}).model_dump_json())
    records = list(archive.records())
    assert all(isinstance(record, Archived) for record in records), "a torn record was left behind"
    with CrawlState(home / "crawl.sqlite3") as memory:
        waiting = memory.left()
    return {
        "articles": sorted(articles),
        "archive": sorted((identity(record.source), record.body) for record in records),
        "refused": refused,
        "waiting": waiting,
    }


def same(found, expected):
    for what, rows in expected.items():
        missing = Counter(map(str, rows)) - Counter(map(str, found[what]))
        extra = Counter(map(str, found[what])) - Counter(map(str, rows))
        assert (missing, extra) == (Counter(), Counter()), what


@pytest.fixture(scope="module")
def world(localweb, declared, tmp_path_factory):
    web, _ = localweb.build()
    with web:
        order = {
            "now": "2024-04-25T09:00:00+07:00",
            "start": [f"http://{name}.example/" for name in START],
            "outlets": list(OUTLETS),
            "folder": str(declared),
            "hosts": web.hosts,
        }
        home = tmp_path_factory.mktemp("sach")
        finish(order, home)
        clean = Clean(order, home, state(home), len(web.log))
        assert len(clean.state["articles"]) == 21
        assert clean.state["waiting"] == {}
        yield web, clean


def kill(web, clean, home, chance):
    """Begin, and kill after so many requests as chance has it; whether it was killed before its end."""
    web.log.clear()
    process = begin(clean.order, home)
    wanted = chance.randrange(1, clean.asked)
    while process.poll() is None and len(web.log) < wanted:
        time.sleep(0.002)
    time.sleep(chance.random() * 0.05)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == -signal.SIGKILL


def kills_in_a_row(world, home, seed, times):
    web, clean = world
    chance = random.Random(seed)  # noqa: S311  # moments, not secrets
    hit = sum(kill(web, clean, home, chance) for _ in range(times))
    finish(clean.order, home)
    same(state(home), clean.state)
    return hit


def test_a_crawl_killed_ten_times_ends_as_one_that_was_left_alone(world, tmp_path):
    assert kills_in_a_row(world, tmp_path / "kho", 7, 10) >= 3


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(200, 210))
def test_a_crawl_killed_fifty_times_ends_as_one_that_was_left_alone(world, tmp_path, seed):
    kills_in_a_row(world, tmp_path / "kho", seed, 5)


def test_what_was_archived_and_not_yet_kept_is_read_as_it_would_have_been(world, tmp_path):
    """Pages of declared outlets among them: who they are of is not in the archive."""
    web, clean = world
    home = tmp_path / "kho"
    with Archive(home / "archive") as archive:
        for record in Archive(clean.home / "archive").records():
            archive.add_response(record.source, record.status, record.headers, record.body, at=record.at)
    web.log.clear()
    finish(clean.order, home)
    same(state(home), clean.state)
    archived = {identity(record) for record, _ in clean.state["archive"]}
    assert archived.isdisjoint(identity(f"http://{ask.host}{ask.path}") for ask in web.log if ask.status == 200)


def test_an_interrupted_crawl_asks_for_no_article_again(world, tmp_path):
    web, clean = world
    home = tmp_path / "kho"
    web.log.clear()
    process = begin(clean.order, home)
    while process.poll() is None and not any("dan-so-xep-thu" in ask.path for ask in web.log):
        time.sleep(0.002)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    archived = {identity(record.source) for record in Archive(home / "archive").records()}
    web.log.clear()
    finish(clean.order, home)
    same(state(home), clean.state)
    # What was on its way when the key was pressed is asked for again, and nothing that was archived.
    assert archived
    assert archived.isdisjoint(identity(f"http://{ask.host}{ask.path}") for ask in web.log if ask.status == 200)
