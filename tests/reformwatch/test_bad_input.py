"""Bad input at the command line: named with its reason, the rest read, and the exit code says so."""

import json
import os
import random
import sqlite3
import subprocess
import sys

import pytest

from indexer.backend import open_backend
from reformwatch.reasons import reason_words

GOOD = """Công bố PAR INDEX 2023

Sáng 17/4/2024, Bộ Nội vụ công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2023. Theo đó, Hà Nội xếp thứ ba với 91,43%.
"""
LINKS = "".join(
    f'<li><h3><a href="/{n}.html">Tỉnh thứ {n} công bố kết quả chỉ số cải cách hành chính</a></h3></li>'
    for n in range(12)
)
LISTING = f'<!DOCTYPE html><html lang="vi"><body><h1>Cải cách hành chính</h1><ul>{LINKS}</ul></body></html>'
SHELL = "<!DOCTYPE html><html><head><title>Báo</title></head><body><div id=app></div><script>x()</script></body></html>"
MEGABYTE = 1024 * 1024


def noise(size):
    return random.Random(1).randbytes(size)  # noqa: S311  # noise, no secrets


def letters(size):
    piece = "".join(random.Random(2).choices("abcdefghijklmnopqrstuvwxyzăâđêôơư ", k=100_000))  # noqa: S311
    return (piece.encode() * (size // 100_000))[:size]


BAD = [
    pytest.param("rong.txt", b"", "empty", id="empty"),
    pytest.param("trang.txt", b" \n\t\n", "empty", id="blanks"),
    pytest.param("anh.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF" + noise(5_000), "binary", id="binary"),
    pytest.param("nhieu.txt", noise(50 * MEGABYTE), "too_large", id="noise-50-MB"),
    pytest.param("chu.txt", letters(19 * MEGABYTE), "no_text", id="letters-19-MB"),
    pytest.param("kho-bai.txt", GOOD.encode() * 14_000, "too_large", id="archive-in-one-text"),
    pytest.param("khung.html", SHELL.encode(), "no_text", id="page-without-text"),
    pytest.param("danh-muc.html", LISTING.encode(), "listing", id="listing"),
    pytest.param("khong-co.txt", None, "missing", id="missing"),
]


def call(folder, *arguments):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("REFORMWATCH_")}
    return subprocess.run(
        [sys.executable, "-c", "from reformwatch.cli import main; main()", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """All the bad files, and a good one."""
    place = tmp_path_factory.mktemp("xau")
    (place / "tot.txt").write_text(GOOD, encoding="utf-8")
    for case in BAD:
        name, data, _ = case.values
        if data is not None:
            (place / name).write_bytes(data)
    return place


@pytest.fixture(scope="module", params=["run", "extract"])
def done(request, folder):
    """What one call says of all of them."""
    index = ("--index", "embedded:kho") if request.param == "run" else ()
    return call(folder, request.param, *(case.values[0] for case in BAD), "tot.txt", *index)


@pytest.mark.parametrize(("name", "data", "reason"), BAD)
def test_a_bad_file_is_named_with_its_reason(done, name, data, reason):
    assert done.returncode == 3, done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith(f"bỏ qua {name}: {reason_words(reason)}")]
    assert len(lines) == 1, (done.stderr, data and len(data))


def test_extract_reads_the_good_file_among_bad_ones(folder):
    done = call(folder, "extract", "rong.txt", "tot.txt")
    assert {json.loads(line)["source"] for line in done.stdout.splitlines()} == {"tot.txt"}


def test_run_keeps_the_good_file_and_quarantines_the_bad_ones(folder):
    call(folder, "run", *(case.values[0] for case in BAD), "tot.txt", "--index", "embedded:kho")
    with open_backend(f"embedded:{folder / 'kho'}", readonly=True) as backend:
        assert [reading.article.source for reading in backend.readings()] == ["tot.txt"]
        wanted = {(case.values[0], case.values[2]) for case in BAD}
        assert {(item.source, item.reason) for item in backend.quarantined()} == wanted


def test_a_folder_with_bad_files_among_good_ones(tmp_path):
    folder = tmp_path / "bai"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(GOOD.replace("2023", f"202{number}"), encoding="utf-8")
    (folder / "rong.txt").write_bytes(b"")
    (folder / "anh.png").write_bytes(noise(3_000))
    done = call(tmp_path, "run", "bai", "--index", "embedded:kho", "--format", "json")
    report = json.loads(done.stdout)
    assert (done.returncode, report["sources"], report["new"]) == (3, 5, 3)
    assert {item["source"] for item in report["quarantined"]} == {"bai/rong.txt", "bai/anh.png"}


def test_an_index_of_a_newer_version_is_refused_in_one_line_and_left_as_it_was(tmp_path):
    (tmp_path / "tot.txt").write_text(GOOD, encoding="utf-8")
    assert call(tmp_path, "run", "tot.txt", "--index", "embedded:kho").returncode == 0
    ledger = tmp_path / "kho" / "ledger.sqlite"
    connection = sqlite3.connect(ledger)
    connection.execute(f"PRAGMA user_version = {connection.execute('PRAGMA user_version').fetchone()[0] + 1}")
    connection.commit()
    connection.close()
    before = ledger.read_bytes()
    done = call(tmp_path, "run", "tot.txt", "--index", "embedded:kho")
    assert done.returncode == 1
    assert done.stderr.startswith("reformwatch: ")
    assert done.stderr.count("\n") == 1
    assert "phiên bản reformwatch mới hơn" in done.stderr
    assert "kho" in done.stderr
    assert ledger.read_bytes() == before
