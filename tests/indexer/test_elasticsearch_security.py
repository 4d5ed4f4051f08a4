import base64
import contextlib
import datetime as dt
import logging
import uuid
from dataclasses import replace

import pytest

from indexer.access import Access
from indexer.backend import exists, open_backend
from indexer.elastic.connection import CredentialsError
from indexer.errors import BackendError
from indexer.query import Forgotten, Query
from schema.reading import Quarantined

WRONG = "falsch-geheim-4"
NOW = dt.datetime(2025, 9, 1, 7, tzinfo=dt.UTC)


@pytest.fixture
def reader_only(access):
    """Somebody who has nothing but the reader's credentials and tries to write."""
    return replace(access, user=access.reader_user, password=access.reader_password)


@pytest.fixture(scope="module")
def filled(elasticsearch_address, access, corpus):
    """The address of an index that nothing here may change."""
    address = f"{elasticsearch_address}/rw-{uuid.uuid4().hex[:12]}"
    with open_backend(address, access=access) as backend:
        backend.put(corpus.full_reading())
        backend.rebuild()  # so that there is something to go back to
    return address


def test_a_reader_reads(filled, access):
    without = replace(access, user=None, password=None)
    with open_backend(filled, readonly=True, access=without) as backend:
        assert backend.search(Query(text="quang ninh")).total == 1
        assert len(list(backend.facts())) == backend.counts().facts == 1


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda backend, corpus: (backend.put(corpus.full_reading("x")), backend.flush()), id="put"),
        pytest.param(
            lambda backend, _: backend.quarantine(Quarantined(source="x", reason="empty", detail="x", stage="x")),
            id="quarantine",
        ),
        pytest.param(lambda backend, corpus: backend.forget(corpus.full_reading().article.id), id="forget"),
        pytest.param(
            lambda backend, corpus: backend.remember(
                Forgotten(kind="article", name=corpus.full_reading().article.id, at=NOW)
            ),
            id="remember",
        ),
        pytest.param(lambda backend, _: backend.readmit("outlet", "bao.vn"), id="readmit"),
        pytest.param(lambda backend, _: backend.rebuild(), id="rebuild"),
        pytest.param(lambda backend, _: backend.rollback(), id="rollback"),
    ],
)
def test_a_readers_credential_cannot_write(filled, reader_only, access, corpus, change):
    backend = open_backend(filled, access=reader_only)
    with pytest.raises(CredentialsError, match=r"do not allow"):
        change(backend, corpus)
    with contextlib.suppress(CredentialsError):
        backend.close()
    with open_backend(filled, readonly=True, access=access) as reader:
        assert reader.counts().articles == 1
        assert reader.article(corpus.full_reading().article.id) is not None
        assert list(reader.quarantined()) == list(reader.forgotten()) == []


def test_a_readers_credential_cannot_make_an_index(elasticsearch_url, reader_only, access):
    with pytest.raises(CredentialsError, match="making an index"):
        open_backend(elasticsearch_url, access=reader_only)
    assert not exists(elasticsearch_url, access=access)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(Access(user="reader", password=WRONG), id="password"),
        pytest.param(Access(user="nobody-knows", password=WRONG), id="user"),
        pytest.param(Access(), id="none"),
        pytest.param(Access(api_key="ZmFsc2NoOmdlaGVpbS01"), id="key"),
    ],
)
@pytest.mark.parametrize("readonly", [True, False])
def test_a_wrong_credential_is_refused_at_once_and_told(filled, wrong, readonly):
    with pytest.raises(CredentialsError, match=r"does not accept these credentials; see REFORMWATCH_ES_USER") as told:
        open_backend(filled, readonly=readonly, access=wrong)
    assert "geheim" not in str(told.value)


@pytest.mark.parametrize("url", ["http://elastic:geheim@127.0.0.1:9200/tin", "https://geheim@server/tin"])
def test_credentials_in_an_address_are_refused_and_not_repeated(url):
    with pytest.raises(BackendError, match="REFORMWATCH_ES_USER") as told:
        open_backend(url)
    assert "geheim" not in str(told.value)


@pytest.mark.parametrize(
    "url", ["http://", "http:///x", "https://a:b/c", "https://a/Tin", "https://a/x?y", "http://a,/x"]
)
def test_an_address_of_no_server_is_told(url):
    with pytest.raises(BackendError, match="expected"):
        open_backend(url)


def test_nothing_secret_is_logged_or_shown(elasticsearch_url, access, corpus, caplog, tmp_path):
    letters = tmp_path / "letters.jsonl"
    access = replace(access, patience=0.2, dead_letters=letters)
    wrong = replace(access, password=WRONG, api_key=None)
    with caplog.at_level(logging.DEBUG):
        with open_backend(elasticsearch_url, access=access) as backend:
            bad = corpus.full_reading("bad")
            refused = bad.facts[0].model_copy(update={"out_of": 10**30})
            backend.put_all([corpus.full_reading("b"), bad.model_copy(update={"facts": (refused,)})])
            backend.flush()
            assert backend.refused == 1
            told = [repr(backend.__dict__), str(backend.url)]
        for other in (wrong, replace(access, api_key="ZmFsc2NoOmdlaGVpbS01")):
            with pytest.raises(BackendError) as failed:
                open_backend(elasticsearch_url, access=other)
            told += [str(failed.value), repr(failed.value), repr(other), str(other.for_reader())]
        with pytest.raises(BackendError) as failed:
            open_backend("http://127.0.0.1:9/rw-x", access=access)
        told.append(str(failed.value))
    assert "POST" in caplog.text
    everything = "\n".join([caplog.text, *told, letters.read_text("utf-8")])
    secrets = [access.password, access.reader_password, WRONG, "ZmFsc2NoOmdlaGVpbS01"]
    secrets += [
        base64.b64encode(f"{user}:{password}".encode()).decode()
        for user, password in ((access.user, access.password), (access.reader_user, access.reader_password))
    ]
    assert [secret for secret in secrets if secret in everything] == []
