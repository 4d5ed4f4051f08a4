import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.access import Access
from indexer.backend import open_backend
from indexer.errors import BackendError
from indexer.query import Counts, Query
from reformwatch.commands import maintaining
from reformwatch.copying import copy
from reformwatch.errors import InputError
from schema.reading import Quarantined

INDEXER = Path(__file__).parents[1] / "indexer"


def load(name):
    spec = importlib.util.spec_from_file_location(name, INDEXER / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def readings():
    return list(load("newsroom").articles(load("corpus"), 40))


@pytest.fixture
def access(elasticsearch_passwords, tmp_path):
    return Access(
        user="writer", password=elasticsearch_passwords["writer"], dead_letters=tmp_path / "letters.jsonl", patience=20
    )


@pytest.fixture
def folder(tmp_path, readings):
    url = f"embedded:{tmp_path / 'given'}"
    with open_backend(url) as backend:
        backend.put_all(readings)
        backend.quarantine(Quarantined(source="a.pdf", reason="binary", detail="PDF", stage="crawler"))
    return url


def test_there_and_back_everything_is_equal(folder, elasticsearch_url, access, readings, tmp_path):
    back = f"embedded:{tmp_path / 'back'}"
    told = []
    with open_backend(folder, readonly=True) as first, open_backend(elasticsearch_url, access=access) as servers:
        report = copy(first, servers, lambda *step: told.append(step))
        assert (report.readings, report.changed, report.quarantined) == (len(readings), len(readings), 1)
        assert report.equal
        with open_backend(back) as last:
            assert copy(servers, last).equal
            assert list(last.readings()) == list(first.readings()) == readings
            assert list(last.facts()) == list(first.facts())
            assert list(last.quarantined()) == list(first.quarantined())
            assert last.counts() == servers.counts() == first.counts()
            assert last.search(Query(text="năm", sort="date")) == first.search(Query(text="năm", sort="date"))
    assert [step for step in told if step[0] == "copy"][-1][1:] == (len(readings), len(readings))
    assert [step for step in told if step[0] == "compare"][-1][1:] == (len(readings), len(readings))


def test_a_copy_that_was_interrupted_goes_on(folder, elasticsearch_url, access, readings):
    class EnoughError(Exception):
        pass

    def interrupt(_, done, __):
        if done == 35:
            raise EnoughError

    with open_backend(folder, readonly=True) as first:
        with pytest.raises(EnoughError), open_backend(elasticsearch_url, access=access) as servers:
            copy(first, servers, interrupt)
        with open_backend(elasticsearch_url, access=access) as servers:
            there = servers.counts().versions
            report = copy(first, servers)
            assert report.equal
            assert report.changed == len(readings) - there
            assert copy(first, servers).changed == 0


def test_a_target_that_holds_more_is_told(folder, tmp_path):
    corpus = load("corpus")
    with open_backend(folder) as first, open_backend(f"embedded:{tmp_path / 'other'}") as other:
        other.put(corpus.full_reading("more"))
        report = copy(first, other)
        assert (report.more, report.missing, report.equal) == (1, (), False)


def test_a_refused_reading_is_missing_and_told(elasticsearch_url, access):
    corpus = load("corpus")
    good, bad = corpus.full_reading("good"), corpus.full_reading("bad")
    bad = bad.model_copy(update={"facts": (bad.facts[0].model_copy(update={"out_of": 10**30}),)})

    class Given:
        """An engine that takes numbers of any size."""

        def forgotten(self):
            return iter(())

        def readings(self):
            return iter((good, bad))

        def quarantined(self):
            return iter(())

        def counts(self):
            return Counts(articles=2, versions=2, facts=2, quantities=2, references=2, people=2, quarantined=0)

    with open_backend(elasticsearch_url, access=access) as servers:
        report = copy(Given(), servers)
        assert (report.refused, report.missing, report.equal) == (1, (bad.article.source,), False)
        assert [reading.article.id for reading in servers.readings()] == [good.article.id]


@pytest.fixture
def configured(monkeypatch, access, tmp_path):
    """The command line with the tests' credentials."""
    monkeypatch.setenv("REFORMWATCH_ES_USER", access.user)
    monkeypatch.setenv("REFORMWATCH_ES_PASSWORD", access.password)
    monkeypatch.setenv("REFORMWATCH_DEAD_LETTERS", str(tmp_path / "letters.jsonl"))


def test_the_commands_say_what_they_did(folder, elasticsearch_url, configured, capsys, readings, tmp_path):  # noqa: ARG001
    assert maintaining.copy_command(source=folder, target=elasticsearch_url, form="table") == 0
    assert "Hai kho bằng nhau." in capsys.readouterr().out
    assert maintaining.rebuild_command(index=elasticsearch_url, rollback=False) == 0
    assert "Đã dựng lại" in capsys.readouterr().out
    assert maintaining.rebuild_command(index=elasticsearch_url, rollback=True) == 0
    assert "bản số 1" in capsys.readouterr().out
    assert maintaining.replay_command(index=elasticsearch_url) == 0
    assert "Đã thử lại 0 bài" in capsys.readouterr().out
    assert maintaining.copy_command(source=elasticsearch_url, target=f"embedded:{tmp_path / 'x'}", form="json") == 0
    assert f'"readings": {len(readings)}' in capsys.readouterr().out


def test_what_makes_no_sense_is_told(folder, tmp_path):
    with pytest.raises(InputError, match="một kho"):
        maintaining.copy_command(source=folder, target=folder, form="table")
    with pytest.raises(InputError, match="chưa có kho"):
        maintaining.rebuild_command(index=f"embedded:{tmp_path / 'none'}", rollback=False)
    with pytest.raises(BackendError, match="nothing to go back"):
        maintaining.rebuild_command(index=folder, rollback=True)


def test_an_embedded_index_is_rebuilt(folder, capsys, readings):
    assert maintaining.rebuild_command(index=folder, rollback=False) == 0
    assert f"{len({reading.article.id for reading in readings})} bài" in capsys.readouterr().out


def test_a_copy_without_the_servers_fails_in_time(folder, access):
    with pytest.raises(BackendError, match="cannot be reached"), open_backend(folder, readonly=True) as first:
        copy(first, open_backend("http://127.0.0.1:9/rw-x", access=replace(access, patience=0.2)))
