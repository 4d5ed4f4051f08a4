import contextlib
import json
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from indexer import tables
from indexer.backend import open_backend
from indexer.backends import embedded
from indexer.errors import BackendError, LockedError, NewerIndexError
from indexer.query import Query

WRITER = Path(__file__).with_name("writer.py")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "index"


@pytest.fixture
def address(folder):
    return f"embedded:{folder}"


def fill(address, corpus, numbers=range(5)):
    with open_backend(address) as backend:
        for number in numbers:
            backend.put(corpus.numbered(number))


def found(backend, text="quang ninh"):
    return sorted(int(hit.article.title.split()[-1]) for hit in backend.search(Query(text=text, limit=100_000)).hits)


def snapshot(folder):
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_an_index_of_a_newer_version_is_refused_and_both_versions_named(address, corpus, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(tables, "MIGRATIONS", (*tables.MIGRATIONS, ("later", lambda _: None)))
        fill(address, corpus)
    newer, ours = len(tables.MIGRATIONS) + 1, len(tables.MIGRATIONS)
    for readonly in (False, True):
        with pytest.raises(NewerIndexError, match=rf"format {newer} .* up to {ours}"):
            open_backend(address, readonly=readonly)


def test_an_older_index_is_brought_up_to_date_by_a_writer_only(address, folder, corpus, monkeypatch):
    fill(address, corpus)

    def later(connection):
        connection.execute("ALTER TABLE versions ADD COLUMN later TEXT")

    monkeypatch.setattr(tables, "MIGRATIONS", (*tables.MIGRATIONS, ("later", later)))
    with pytest.raises(BackendError, match="up to date"):
        open_backend(address, readonly=True)
    fill(address, corpus)
    with sqlite3.connect(folder / "ledger.sqlite") as connection:
        assert connection.execute("SELECT name FROM migrations ORDER BY number").fetchall() == [
            *((name,) for name, _ in tables.MIGRATIONS[:-1]),
            ("later",),
        ]
        connection.execute("SELECT later FROM versions")
    connection.close()


def test_a_migration_that_fails_leaves_the_index_as_it_was(address, corpus, monkeypatch):
    fill(address, corpus)

    def broken(connection):
        connection.execute("ALTER TABLE versions ADD COLUMN half TEXT")
        connection.execute("no SQL at all")

    with monkeypatch.context() as patch:
        patch.setattr(tables, "MIGRATIONS", (*tables.MIGRATIONS, ("broken", broken)))
        with pytest.raises(BackendError, match="syntax error"):
            open_backend(address)
    with open_backend(address) as backend:
        assert found(backend) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("readonly", [False, True])
@pytest.mark.parametrize(
    "content", [pytest.param(b"no database at all " * 100, id="noise"), pytest.param(None, id="another-application")]
)
def test_a_file_that_is_not_ours_is_left_alone(address, folder, content, readonly):
    folder.mkdir()
    ledger = folder / "ledger.sqlite"
    if content is None:
        connection = sqlite3.connect(ledger)
        connection.execute("CREATE TABLE theirs (a)")
        connection.close()
    else:
        ledger.write_bytes(content)
    before = ledger.read_bytes()
    with pytest.raises(BackendError, match=r"ledger\.sqlite"):
        open_backend(address, readonly=readonly)
    assert ledger.read_bytes() == before


def test_a_torn_ledger_is_told(address, folder, corpus):
    fill(address, corpus, range(50))
    ledger = folder / "ledger.sqlite"
    ledger.write_bytes(ledger.read_bytes()[: ledger.stat().st_size // 3])
    with pytest.raises(BackendError), open_backend(address, readonly=True) as backend:
        list(backend.readings())


def test_a_file_where_the_folder_should_be_is_told(address, folder):
    folder.write_text("a file")
    for readonly in (False, True):
        with pytest.raises(BackendError, match="index"):
            open_backend(address, readonly=readonly)


def remove_text(text):
    shutil.rmtree(text)


def tear_meta(text):
    (text / "meta.json").write_text((text / "meta.json").read_text()[:100])


def empty_meta(text):
    (text / "meta.json").write_text("")


def lose_segments(text):
    for path in text.glob("*.term"):
        path.unlink()


def cut_segments(text):
    for path in text.glob("*.*"):
        if path.suffix in {".idx", ".term", ".store", ".pos", ".fast", ".fieldnorm"}:
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def zero_segments(text):
    for path in text.glob("*.*"):
        if path.suffix in {".idx", ".term", ".store", ".pos", ".fast"}:
            path.write_bytes(bytes(path.stat().st_size))


@pytest.mark.parametrize("damage", [remove_text, tear_meta, empty_meta, lose_segments, cut_segments, zero_segments])
def test_a_damaged_text_index_is_made_anew(address, folder, corpus, damage):
    fill(address, corpus)
    damage(folder / "text")
    with pytest.raises(BackendError, match="text"), open_backend(address, readonly=True) as backend:
        backend.search(Query(text="quang"))
    with open_backend(address, readonly=True) as backend:
        assert len(list(backend.facts())) == 5
    with open_backend(address) as backend:
        assert found(backend) == [0, 1, 2, 3, 4]


def leave_half_made_files(text, *, known):
    """Lay the files of deleted articles that a writer killed in its commit leaves, whatever number it had come to."""
    meta, managed = json.loads((text / "meta.json").read_text()), text / ".managed.json"
    names = [
        f"{segment['segment_id'].replace('-', '')}.{meta['opstamp'] + number}.del"
        for segment in meta["segments"]
        for number in range(40)
    ]
    assert names
    for name in names:
        (text / name).write_bytes(b"")
    if known:
        managed.write_text(json.dumps([*json.loads(managed.read_text()), *names]))


@pytest.mark.parametrize("known", [pytest.param(True, id="cleared away"), pytest.param(False, id="made anew")])
def test_what_a_killed_writer_left_half_made_stops_no_other(address, folder, corpus, caplog, known):
    fill(address, corpus, range(3))
    kept = folder.parent / "kept"
    shutil.copytree(folder / "text", kept)
    with open_backend(address) as backend:
        backend.forget(corpus.numbered(1).article.id)
        backend.put(corpus.numbered(1))
        backend.put(corpus.numbered(3))
    shutil.rmtree(folder / "text")
    leave_half_made_files(kept, known=known)
    kept.rename(folder / "text")
    with open_backend(address) as backend:
        assert found(backend) == [0, 1, 2, 3]
        assert ("made anew from the ledger" in caplog.text) is not known
        backend.put(corpus.numbered(4))
    with open_backend(address, readonly=True) as backend:
        assert found(backend) == [0, 1, 2, 3, 4]


def test_a_text_index_of_another_format_is_made_anew(address, corpus, monkeypatch, caplog):
    with monkeypatch.context() as patch:
        patch.setattr("indexer.textindex.FORMAT", 0)
        fill(address, corpus)
    with open_backend(address, readonly=True) as backend:
        assert len(list(backend.facts())) == 5
        with pytest.raises(BackendError, match=r"of format 0, this version reads .* any command that writes"):
            backend.search(Query(text="quang"))
    with open_backend(address) as backend:
        assert "of format 0" in caplog.text
        assert found(backend) == [0, 1, 2, 3, 4]


def test_a_text_index_with_other_fields_is_made_anew(address, corpus, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("indexer.textindex.FORMAT", 0)
        patch.setattr("indexer.textdocuments.WORD_FIELDS", ("old", *__import__("indexer.words").words.WORD_FIELDS))
        fill(address, corpus)
    with open_backend(address) as backend:
        assert found(backend) == [0, 1, 2, 3, 4]


def test_a_text_index_is_made_anew_while_readers_lock_the_one_before(address, folder, corpus, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("indexer.textindex.FORMAT", 0)
        patch.setattr("indexer.textdocuments.WORD_FIELDS", ("old", *__import__("indexer.words").words.WORD_FIELDS))
        fill(address, corpus)
    made, done = [], threading.Event()

    def lock():
        # As the thread of a reader does that has seen the list of segments change.
        while not done.is_set():
            with contextlib.suppress(FileNotFoundError):
                (folder / "text" / ".tantivy-meta.lock").touch()
                made.append(True)

    threads = [threading.Thread(target=lock) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        with open_backend(address) as backend:
            assert found(backend) == [0, 1, 2, 3, 4]
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert made
    assert [path.name for path in folder.iterdir() if path.name.startswith("text")] == ["text"]


def test_a_ledger_ahead_of_its_text_index_is_caught_up_with(address, folder, corpus):
    fill(address, corpus, range(3))
    shutil.copytree(folder / "text", folder.parent / "kept")
    with open_backend(address) as backend:
        backend.forget(corpus.numbered(1).article.id)
        backend._ledger.put([corpus.numbered(7)])
    shutil.rmtree(folder / "text")
    (folder.parent / "kept").rename(folder / "text")
    with open_backend(address) as backend:
        # What was taken out is not told twice: the hit is left out for it is not in the ledger.
        assert found(backend) == [0, 2, 7]


def test_a_ledger_behind_its_text_index_wins(address, folder, corpus):
    fill(address, corpus, range(3))
    shutil.copy(folder / "ledger.sqlite", folder.parent / "kept")
    fill(address, corpus, range(3, 6))
    shutil.move(folder.parent / "kept", folder / "ledger.sqlite")
    with open_backend(address) as backend:
        assert found(backend) == [0, 1, 2]


def test_a_text_index_of_another_ledger_is_made_anew(address, folder, corpus, tmp_path):
    fill(address, corpus, range(3))
    fill(f"embedded:{tmp_path / 'other'}", corpus, range(5, 8))
    shutil.rmtree(folder / "text")
    shutil.copytree(tmp_path / "other" / "text", folder / "text")
    with open_backend(address) as backend:
        assert found(backend) == [0, 1, 2]


def test_a_strange_folder_in_the_place_of_the_text_index_is_not_deleted(address, folder):
    (folder / "text" / "precious").mkdir(parents=True)
    with pytest.raises(BackendError, match="precious"):
        open_backend(address)
    assert (folder / "text" / "precious").exists()


def test_reading_leaves_the_folder_as_it_is(address, folder, corpus):
    fill(address, corpus)
    before = snapshot(folder)
    with open_backend(address, readonly=True) as backend:
        assert found(backend) == [0, 1, 2, 3, 4]
        assert len(list(backend.readings())) == 5
        backend.counts()
    after = snapshot(folder)
    assert after.keys() == before.keys()
    changed = {path.name for path in after if after[path] != before[path] and path.is_file()}
    assert changed <= {"ledger.sqlite-shm"}


def test_a_second_writer_is_told_who_writes(address):
    with open_backend(address):
        with pytest.raises(LockedError, match="process"):
            embedded.connect(address, wait=0.1)
        open_backend(address, readonly=True).close()
    open_backend(address).close()


def test_a_second_writer_gets_in_when_the_first_ends_soon(address):
    first = open_backend(address)
    timer = threading.Timer(0.2, first.close)
    timer.start()
    with embedded.connect(address, wait=5) as second:
        assert second.counts().articles == 0
    timer.join()


def test_a_failed_opening_lets_the_next_writer_in(address, folder):
    folder.mkdir()
    (folder / "ledger.sqlite").write_bytes(b"noise" * 1000)
    with pytest.raises(BackendError):
        open_backend(address)
    (folder / "ledger.sqlite").unlink()
    embedded.connect(address, wait=0).close()


def test_a_full_disk_loses_nothing_that_was_stored(address, corpus):
    with open_backend(address) as backend:
        connection = backend._ledger._connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 30}")
        stored = []
        with pytest.raises(BackendError, match="full"):  # noqa: PT012  # at which one is not known
            for number in range(1000):
                backend.put(corpus.numbered(number))
                stored.append(number)
        connection.execute("PRAGMA max_page_count = 1000000")
        assert backend.put(corpus.numbered(5000))
        backend.flush()
        assert found(backend) == [*stored, 5000]
        assert backend.counts().articles == len(stored) + 1


LIMITED = """
import resource, runpy, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
sys.argv = sys.argv[2:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.mark.parametrize("every", [pytest.param(3, id="flushing-often"), pytest.param(1000, id="flushing-never")])
def test_a_writer_whose_files_may_not_grow_ends_with_an_error_and_loses_nothing(address, corpus, every):
    """The system itself refuses to write, in the middle of whatever file it was."""
    command = [sys.executable, "-c", LIMITED, "600000", str(WRITER), address, "0", str(every)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 1
    assert "indexer.errors.BackendError" in ended.stderr
    safe = {int(number) for number in re.findall(r"^put (\d+)\n", ended.stdout, re.MULTILINE)}
    assert safe
    check_after_kills(address, corpus, safe)


def test_a_text_index_that_fails_while_writing_catches_up(address, corpus):
    with open_backend(address) as backend:
        backend.put(corpus.numbered(0))

        def fail(*_):
            raise OSError("no space left on device")

        class Failing:
            delete_documents_by_term = fail
            add_document = fail
            commit = fail

        backend._text._writer.rollback()
        backend._text._writer = Failing()
        backend.put(corpus.numbered(1))
        backend.put(corpus.numbered(2))
        backend.flush()
        assert found(backend) == [0, 1, 2]


def test_several_threads_may_read_while_one_writes(address, corpus):
    errors = []
    with open_backend(address) as backend:
        fill_done = threading.Event()

        def read():
            while not fill_done.is_set():
                try:
                    page = backend.search(Query(text="quang ninh"))
                    assert len(list(backend.facts())) >= page.total
                except Exception as error:  # noqa: BLE001  # told by the test below
                    errors.append(error)
                    return

        threads = [threading.Thread(target=read) for _ in range(3)]
        for thread in threads:
            thread.start()
        for number in range(60):
            backend.put(corpus.numbered(number))
            if number % 10 == 0:
                backend.flush()
        fill_done.set()
        for thread in threads:
            thread.join()
    assert errors == []


def kill_writers(address, times, seed):
    """Kill writers at random moments; what they said is safe, and what is flushed."""
    chance = random.Random(seed)  # noqa: S311  # moments, not secrets
    safe, number = set(), 0
    for _ in range(times):
        process = subprocess.Popen(
            [sys.executable, str(WRITER), address, str(number), str(chance.choice([3, 20, 1000]))],
            stdout=subprocess.PIPE,
            text=True,
        )
        if chance.random() < 0.8:
            process.stdout.readline()
        time.sleep(chance.random() * 0.25)
        process.kill()
        safe.update(int(number) for number in re.findall(r"^put (\d+)\n", process.stdout.read(), re.MULTILINE))
        process.stdout.close()
        process.wait()
        number = max(safe, default=-1) + 1
    return safe


def check_after_kills(address, corpus, safe):
    with open_backend(address) as backend:
        stored = [int(reading.article.title.split()[-1]) for reading in backend.readings()]
        assert len(stored) == len(set(stored))
        assert safe <= set(stored)
        assert found(backend) == sorted(stored)
        facts = [fact.id for fact in backend.facts()]
        assert len(facts) == len(set(facts)) == len(stored)
        for number in (stored[0], stored[-1]):
            assert not backend.put(corpus.numbered(number))
        total = backend.search(Query()).total
        assert total == backend.counts().articles == len(stored)


def test_killing_writers_loses_nothing_and_doubles_nothing(address, corpus):
    safe = kill_writers(address, 20, seed=1)
    assert len(safe) > 20
    check_after_kills(address, corpus, safe)


@pytest.mark.soak
def test_killing_many_writers_loses_nothing_and_doubles_nothing(address, corpus):
    safe = kill_writers(address, 200, seed=2)
    check_after_kills(address, corpus, safe)


def test_of_many_readings_those_before_a_bad_one_are_kept(address, corpus):
    bad = corpus.reading(corpus.article("so-1", "Bài khác", "cùng số phiên bản"))
    with open_backend(address) as backend:
        with pytest.raises(BackendError, match="expected another version number"):
            backend.put_all([corpus.numbered(0), corpus.numbered(1), bad, corpus.numbered(2)])
        backend.flush()
        assert found(backend) == [0, 1]
        assert backend.put_all([corpus.numbered(1), corpus.numbered(2)]) == 1
