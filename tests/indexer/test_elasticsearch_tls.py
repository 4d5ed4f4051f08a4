"""TLS of the real server, set up by the very settings of compose.yaml, and what stands between it and us."""

import base64
import datetime as dt
import logging
import socket
import threading
import uuid
from dataclasses import replace

import pytest

from indexer.backend import open_backend
from indexer.elastic.connection import CredentialsError
from indexer.errors import BackendError
from indexer.query import Query
from reformwatch import config

NODE = "es1"
WRONG = "falsch-geheim-4"


@pytest.fixture(scope="module")
def another_authority(certificates, tmp_path_factory):
    return certificates.Authority(tmp_path_factory.mktemp("other") / "certs", "somebody else")


@pytest.fixture(scope="module")
def server(as_composed):
    with as_composed(NODE) as running:
        yield running


@pytest.fixture(scope="module")
def secured(access, authority):
    """Who we are there, and whom we believe."""
    return replace(access, ca=authority.path)


@pytest.fixture(scope="module")
def filled(server, secured, corpus):
    """The address of an index that nothing here may change."""
    url = f"{server.url}/rw-{uuid.uuid4().hex[:12]}"
    with open_backend(url, access=secured) as backend:
        assert backend.put(corpus.full_reading())
    return url


@pytest.fixture
def at_once(caplog):
    """What is wrong for good is told without trying again."""
    yield
    assert "tried again" not in caplog.text


def test_with_the_right_authority_everything_is_written_and_read(server, secured, corpus):
    url = f"{server.url}/rw-{uuid.uuid4().hex[:12]}"
    assert url.startswith("https://")
    with open_backend(url, access=secured) as backend:
        assert backend.put_all(corpus.numbered(number) for number in range(5)) == 5
        backend.flush()
        assert backend.search(Query(text="quang ninh")).total == 5
    with open_backend(url, readonly=True, access=secured) as reader:
        assert [one.article.title for one in reader.readings()] == [f"Bài số {number}" for number in range(5)]


def test_the_authority_comes_from_the_environment(filled, access, authority):
    told = config.settings(
        {
            "REFORMWATCH_ES_USER": access.user,
            "REFORMWATCH_ES_PASSWORD": access.password,
            "REFORMWATCH_ES_CA": str(authority.path),
        }
    )
    with open_backend(filled, readonly=True, access=told.access) as backend:
        assert backend.counts().articles == 1


def test_a_named_authority_is_believed_alone(filled, secured, authority):
    """Neither the system's nor those that come with the client: whoever has one of their keys is not our server."""
    with open_backend(filled, readonly=True, access=secured) as backend:
        assert backend.counts().articles == 1
        (node,) = backend._connection.client.transport.node_pool.all()
        believed = node.config.ssl_context.get_ca_certs()
    assert [dict(part for (part,) in one["subject"])["commonName"] for one in believed] == [authority.name]


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("readonly", [True, False])
def test_a_wrong_authority_is_refused_and_both_are_named(filled, secured, authority, another_authority, readonly):
    with pytest.raises(CredentialsError) as refused:
        open_backend(filled, readonly=readonly, access=replace(secured, ca=another_authority.path))
    told = str(refused.value)
    assert told.startswith(f"{filled}: the server's certificate is not trusted: unable to get local issuer certificate")
    assert f"found one for 127.0.0.1, {NODE}, signed by {authority.name}, valid until " in told
    assert f"expected one signed by somebody else in {another_authority.path}, which REFORMWATCH_ES_CA names" in told
    assert "geheim" not in told


@pytest.mark.usefixtures("at_once")
def test_without_an_authority_of_its_own_the_systems_are_asked_and_told(filled, access, authority):
    with pytest.raises(CredentialsError) as refused:
        open_backend(filled, readonly=True, access=access)
    assert f"signed by {authority.name}" in str(refused.value)
    assert "an authority that this system knows; name another in REFORMWATCH_ES_CA" in str(refused.value)


@pytest.mark.usefixtures("at_once")
def test_a_certificate_for_another_name_is_refused_and_both_are_named(filled, secured):
    url = filled.replace("127.0.0.1", "localhost")
    with pytest.raises(
        CredentialsError,
        match=rf"not valid for 'localhost'; found one for 127.0.0.1, {NODE}, .* expected one for localhost",
    ):
        open_backend(url, readonly=True, access=secured)


@pytest.mark.usefixtures("at_once")
def test_a_certificate_whose_time_is_over_is_refused_and_its_end_is_told(authority, secured, proxies):
    signed = authority.sign("old", ["127.0.0.1"], ends=dt.timedelta(days=-3))
    year = (dt.datetime.now(dt.UTC) - dt.timedelta(days=3)).year
    with proxies("http://127.0.0.1:9", certificate=signed) as proxy:
        with pytest.raises(
            CredentialsError, match=rf"certificate has expired; .* valid until .* {year} GMT; expected .* valid today"
        ):
            open_backend(f"{proxy.url}/rw-x", readonly=True, access=secured)
        assert proxy.requests == []


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(None, "found no file", id="nothing"),
        pytest.param("not a certificate", "as PEM, found", id="text"),
        pytest.param("", "as PEM, found", id="empty"),
    ],
)
def test_a_file_that_holds_no_authority_is_told(secured, tmp_path, content, found):
    path = tmp_path / "ca.crt"
    if content is not None:
        path.write_text(content, "utf-8")
    with pytest.raises(BackendError, match=rf"ca\.crt: expected the certificate of an authority.*{found}"):
        open_backend("https://127.0.0.1:9/rw-x", access=replace(secured, ca=path))


@pytest.mark.usefixtures("at_once")
def test_plain_http_to_a_server_with_tls_is_told(filled, access):
    url = filled.replace("https", "http")
    with pytest.raises(
        BackendError, match=r"expected plain HTTP at .* speaks TLS; the address is to begin with https://"
    ):
        open_backend(url, readonly=True, access=access)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("named", [True, False])
def test_tls_to_a_server_without_is_told(elasticsearch_url, access, secured, named):
    url = elasticsearch_url.replace("http", "https")
    with pytest.raises(BackendError, match=r"expected TLS at .* plain HTTP; the address is to begin with http://"):
        open_backend(url, access=secured if named else access)


def test_an_authority_and_an_address_without_tls_are_a_contradiction(elasticsearch_url, secured):
    with pytest.raises(BackendError, match=r"names an authority, expected an address with https://, found http://"):
        open_backend(elasticsearch_url, access=secured)


@pytest.mark.usefixtures("at_once")
def test_wrong_credentials_are_refused_over_tls_too(filled, secured):
    with pytest.raises(CredentialsError, match="does not accept these credentials"):
        open_backend(filled, access=replace(secured, password=WRONG))


# What breaks under TLS, in front of the real server


@pytest.fixture
def proxy(proxies, elasticsearch_address, authority):
    """It speaks TLS to us."""
    signed = authority.folder / NODE
    with proxies(elasticsearch_address, certificate=(signed / f"{NODE}.crt", signed / f"{NODE}.key")) as running:
        yield running


@pytest.mark.parametrize("fault", ["drop", "lost answer", "half an answer", "503"])
def test_a_connection_that_breaks_under_tls_is_no_mistrust(proxy, elasticsearch_url, secured, corpus, fault):
    proxy.fail(fault, times=2)
    with open_backend(f"{proxy.url}/{elasticsearch_url.rpartition('/')[2]}", access=secured) as backend:
        proxy.fail(fault, path="_bulk", times=2)
        assert backend.put(corpus.numbered(1))
        backend.flush()
        assert backend.counts().articles == 1
    assert proxy.faults == []


def test_a_server_that_hangs_up_while_hands_are_shaken_is_asked_again(proxy, elasticsearch_url, secured, caplog):
    proxy.stop()
    rude = socket.create_server(("127.0.0.1", proxy.port))

    def hang_up_twice():
        with rude:
            for _ in range(2):
                rude.accept()[0].close()
        proxy.start()

    hanging_up = threading.Thread(target=hang_up_twice)
    hanging_up.start()
    with open_backend(f"{proxy.url}/{elasticsearch_url.rpartition('/')[2]}", access=secured) as backend:
        assert backend.counts().articles == 0
    hanging_up.join()
    assert "tried again after" in caplog.text


def test_nothing_secret_is_logged_on_either_side(server, secured, another_authority, corpus, caplog):
    url = f"{server.url}/rw-{uuid.uuid4().hex[:12]}"
    wrong = replace(secured, user="nobody-knows", password=WRONG)
    told = []
    with caplog.at_level(logging.DEBUG):
        with open_backend(url, access=secured) as backend:
            backend.put(corpus.full_reading())
            told.append(repr(backend.__dict__))
        for other in (wrong, replace(secured, ca=another_authority.path)):
            with pytest.raises(CredentialsError) as failed:
                open_backend(url, access=other)
            told += [str(failed.value), repr(failed.value), repr(other)]
    assert "POST" in caplog.text
    (node,) = server.nodes
    logs = [node.folder / "output.log", *(path for path in (node.folder / "logs").rglob("*") if path.is_file())]
    written = [path.read_text("utf-8", errors="replace") for path in logs]
    assert any("es1" in text for text in written)
    secrets = [secured.password, secured.reader_password, wrong.password]
    secrets += [
        base64.b64encode(f"{one.user}:{one.password}".encode()).decode()
        for one in (secured, wrong, secured.for_reader())
    ]
    everything = "\n".join([caplog.text, *told, *written])
    assert [secret for secret in secrets if secret in everything] == []
