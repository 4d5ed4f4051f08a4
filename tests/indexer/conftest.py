import importlib.util
import sys
from pathlib import Path

import pytest

from indexer.backend import open_backend

HERE = Path(__file__).parent

OPENERS = {"embedded": lambda folder: f"embedded:{folder / 'index'}"}
"""How the tests come to an empty index of every engine."""


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
def openers():
    return OPENERS


@pytest.fixture(params=sorted(OPENERS))
def url(request, tmp_path):
    return OPENERS[request.param](tmp_path)


@pytest.fixture
def backend(url):
    with open_backend(url) as opened:
        yield opened
