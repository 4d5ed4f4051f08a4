import importlib.util
import sys
import uuid
from pathlib import Path

import pytest

from indexer.access import Access
from indexer.backend import open_backend

HERE = Path(__file__).parent
ENGINES = ("elasticsearch", "embedded")


def _load():
    name = "indexer_corpus"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, HERE / "corpus.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def corpus():
    return _load()


@pytest.fixture(scope="session")
def access(elasticsearch_passwords, tmp_path_factory):
    """Who the tests are on the server."""
    return Access(
        user="writer",
        password=elasticsearch_passwords["writer"],
        reader_user="reader",
        reader_password=elasticsearch_passwords["reader"],
        dead_letters=tmp_path_factory.mktemp("dead") / "letters.jsonl",
        patience=20,
    )


@pytest.fixture(scope="session")
def openers(request):
    """How the tests come to the address of an empty index of every engine."""

    def elasticsearch(_):
        return f"{request.getfixturevalue('elasticsearch_address')}/rw-{uuid.uuid4().hex[:12]}"

    return {"elasticsearch": elasticsearch, "embedded": lambda folder: f"embedded:{folder / 'index'}"}


@pytest.fixture(scope="session")
def elasticsearch_reused():
    """The name that tests of the contract use one after the other: its templates, which take a while, are made once."""
    return f"rw-{uuid.uuid4().hex[:12]}"


@pytest.fixture(params=ENGINES)
def url(request, tmp_path, openers):
    if request.param == "embedded":
        yield openers["embedded"](tmp_path)
        return
    name, remove_index = map(request.getfixturevalue, ("elasticsearch_reused", "remove_index"))
    yield f"{request.getfixturevalue('elasticsearch_address')}/{name}"
    remove_index(name, templates=False)


@pytest.fixture(scope="session")
def open_index(access):
    """Open an index of any engine."""

    def opened(url, *, readonly=False):
        return open_backend(url, readonly=readonly, access=access)

    return opened


@pytest.fixture
def backend(url, open_index):
    with open_index(url) as opened:
        yield opened
