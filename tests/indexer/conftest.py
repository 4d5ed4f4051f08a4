import importlib.util
import sys
import uuid
from pathlib import Path

import pytest
import yaml

from indexer.access import Access
from indexer.backend import open_backend
from indexer.query import Query

HERE = Path(__file__).parent
COMPOSE = HERE.parents[1] / "compose.yaml"
OF_ITS_NETWORK = {"discovery.seed_hosts", "cluster.initial_master_nodes"}
"""Settings of compose.yaml with names that only its own network has."""
ENGINES = ("elasticsearch", "embedded")


def _load(file):
    name = f"indexer_{file}"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, HERE / f"{file}.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def corpus():
    return _load("corpus")


@pytest.fixture(scope="session")
def proxies():
    return _load("faultproxy").FaultProxy


@pytest.fixture(scope="session")
def certificates():
    return _load("certificates")


@pytest.fixture(scope="module")
def authority(certificates, tmp_path_factory):
    """It signed the certificates of the nodes of compose.yaml, which lie where that has them."""
    made = certificates.Authority(tmp_path_factory.mktemp("files") / "certs")
    for node in ("es1", "es2", "es3"):
        made.sign(node, ["127.0.0.1", node])
    return made


@pytest.fixture(scope="module")
def as_composed(elasticsearch_scripts, elasticsearch_passwords, authority):
    """Real servers with the settings of nodes of compose.yaml, TLS and all."""
    nodes = yaml.safe_load(COMPOSE.read_text("utf-8"))["services"]

    def cluster(*names):
        settings = [
            # What is written in large letters is read by the image, not by the server.
            {
                key: value
                for key, value in nodes[name]["environment"].items()
                if not (key.isupper() or key in OF_ITS_NETWORK)
            }
            for name in names
        ]
        return elasticsearch_scripts.Cluster(
            len(names),
            passwords=elasticsearch_passwords,
            settings=settings,
            authority=authority.path,
            files=authority.folder.parent,
        )

    return cluster


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


@pytest.fixture
def proxy(proxies, elasticsearch_address):
    """In front of the server, with the faults that a test asks for."""
    with proxies(elasticsearch_address) as running:
        yield running


@pytest.fixture
def through(proxy, elasticsearch_url):
    """The address of an index of its own, through the proxy."""
    return f"{proxy.url}/{elasticsearch_url.rpartition('/')[2]}"


@pytest.fixture(scope="session")
def numbers():
    """The numbers of the articles that a search finds."""

    def found(backend, text="quang ninh"):
        hits = backend.search(Query(text=text, limit=100_000)).hits
        return sorted(int(hit.article.title.split()[-1]) for hit in hits)

    return found


@pytest.fixture(scope="session")
def check(numbers):
    """Everything is there, once."""

    def is_there(backend, expected):
        expected = sorted(expected)
        assert sorted(int(one.article.title.split()[-1]) for one in backend.readings()) == expected
        assert numbers(backend) == expected
        facts = [fact.id for fact in backend.facts()]
        assert len(facts) == len(set(facts)) == len(expected)
        counts = backend.counts()
        assert (counts.articles, counts.versions, counts.facts) == (len(expected),) * 3

    return is_there
