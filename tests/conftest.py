"""What tests of several areas share: a genuine Elasticsearch, one for the whole run, started when first needed."""

import base64
import fcntl
import importlib.util
import json
import os
import sys
import time
import urllib.request
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "scripts" / "elasticsearch_server.py"
PASSWORDS = {"admin": "admin-geheim-1", "writer": "writer-geheim-2", "reader": "reader-geheim-3"}


def load_script():
    name = "elasticsearch_server"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, SCRIPT)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


def require_elasticsearch():
    """Leave a test out where the server cannot run; on CI it must run."""
    lacking = load_script().missing()
    if lacking and os.environ.get("CI"):
        pytest.fail(f"on CI the tests of Elasticsearch must run: {lacking}", pytrace=False)
    if lacking:
        pytest.skip(f"no Elasticsearch: {lacking}")


@pytest.fixture
def elasticsearch_conftest():
    """This module, for the test of its own decision."""
    return sys.modules[__name__]


@pytest.fixture(scope="session")
def elasticsearch_scripts():
    """The script that fetches and starts servers, for tests that need servers of their own."""
    require_elasticsearch()
    return load_script()


@pytest.fixture(scope="session")
def elasticsearch_address(tmp_path_factory):
    """Where the one server of this run listens; its process ends with the run."""
    require_elasticsearch()
    parallel = "PYTEST_XDIST_WORKER" in os.environ
    shared = tmp_path_factory.getbasetemp().parent if parallel else tmp_path_factory.getbasetemp()
    told = shared / "elasticsearch.json"
    with (shared / "elasticsearch.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            _start(told, os.getppid() if parallel else os.getpid())
    return json.loads(told.read_text())["url"]


def _start(told, run):
    load_script().fetch()
    output = told.with_suffix(".log")
    # Not a child that anybody waits for: it outlives the tests of one worker and ends by itself with the run.
    keeper = os.posix_spawn(
        sys.executable,
        [sys.executable, str(SCRIPT), "run", "--tell", str(told), "--while-alive", str(run)],
        {**os.environ, "REFORMWATCH_ES_PASSWORDS": json.dumps(PASSWORDS)},
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, str(output), os.O_WRONLY | os.O_CREAT, 0o644),
            (os.POSIX_SPAWN_DUP2, 1, 2),
        ],
        setpgroup=0,
    )
    while not told.exists():
        if os.waitpid(keeper, os.WNOHANG)[0]:
            pytest.fail(f"Elasticsearch did not start: {output.read_text()[-2000:]}")
        time.sleep(0.05)


@pytest.fixture(scope="session")
def elasticsearch_passwords():
    return PASSWORDS


@pytest.fixture(scope="session")
def remove_index(elasticsearch_address):
    """Take an index away once nobody uses it: every one that stays makes the next slower to make."""

    def ask(method, path):
        request = urllib.request.Request(f"{elasticsearch_address}/{path}", method=method)  # noqa: S310  # our own server
        pair = base64.b64encode(f"admin:{PASSWORDS['admin']}".encode()).decode()
        request.add_header("Authorization", f"Basic {pair}")
        with urllib.request.urlopen(request) as answer:  # noqa: S310
            return answer.read().decode()

    def remove(name, *, templates):
        indices = ask("GET", f"_cat/indices/{name}-*?h=index").split()
        if indices:
            ask("DELETE", ",".join(indices))
        made = ask("GET", f"_cat/templates/{name}-*?h=name").split() if templates else []
        if made:
            ask("DELETE", f"_index_template/{','.join(made)}")

    return remove


@pytest.fixture
def elasticsearch_url(elasticsearch_address, remove_index):
    """The address of an index of its own for one test."""
    name = f"rw-{uuid.uuid4().hex[:12]}"
    yield f"{elasticsearch_address}/{name}"
    remove_index(name, templates=True)


@pytest.fixture
def bounded() -> Callable[[float], AbstractContextManager[None]]:
    """Whether what is done within takes at most so many times the work of a plain loop, measured beside it.

    No seconds: a slow or busy machine is slow for both.
    """

    @contextmanager
    def within(loops: float) -> Iterator[None]:
        before = _loop()
        started = time.process_time()
        yield
        taken = time.process_time() - started
        assert taken <= loops * max(before, _loop()), f"{taken:.2f} s, expected at most {loops} loops"

    return within


def _loop() -> float:
    started = time.process_time()
    sum(number * number for number in range(1_000_000))
    return time.process_time() - started
