import json
import os
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta
from io import BytesIO

import pytest

from crawler.archive import Archive
from crawler.crawl import CrawlReport, Fetched, Skipped
from crawler.reprints import Reprints
from indexer.backend import open_backend
from reformwatch.pipeline import readings, run
from schema.article import Article
from schema.dates import VIETNAM
from schema.errors import ReformWatchError
from schema.reading import Reading

NOW = datetime(2024, 4, 21, 12, tzinfo=VIETNAM)
TEXT = "{title}\n\nSáng 17/4/2024, Bộ Nội vụ công bố PAR INDEX 2023. Hà Nội xếp thứ {rank}, đạt 91,43%. Đây là kết quả của cả năm.\n"


def read(article):
    return Reading(article=article, rules="test")


@pytest.fixture
def folder(tmp_path):
    """Five articles, an empty file and a file of bytes that are no text."""
    place = tmp_path / "bai"
    place.mkdir()
    for number in range(5):
        (place / f"{number}.txt").write_text(TEXT.format(title=f"Bài {number}", rank=number + 1), encoding="utf-8")
    (place / "rong.txt").write_text("", encoding="utf-8")
    (place / "anh.txt").write_bytes(bytes(range(256)) * 20)
    return place


def state(backend):
    """Everything that an index holds, but for the moments of fetching."""
    found = []
    for reading in backend.readings():
        article = reading.article.model_copy(update={"fetched_at": None, "archive": None})
        found.append(reading.model_copy(update={"article": article}).model_dump_json())
    return sorted(found), sorted(item.model_dump_json() for item in backend.quarantined())


def test_the_good_go_on_and_the_bad_are_kept_with_their_reason(folder, index):
    report = run([str(folder)], backend=index, now=NOW, read=read, rules="test")
    assert (report.sources, report.new, len(report.quarantined)) == (7, 5, 2)
    assert {item.source for item in index.quarantined()} == {str(folder / "rong.txt"), str(folder / "anh.txt")}
    assert all(item.reason and item.detail for item in index.quarantined())
    assert index.counts().articles == 5


def test_running_twice_changes_nothing(folder, index):
    run([str(folder)], backend=index, now=NOW, read=read, rules="test")
    before = state(index)
    again = run([str(folder)], backend=index, now=NOW + timedelta(days=1), read=read, rules="test")
    assert (again.skipped, again.new, again.changed, again.facts) == (7, 0, 0, 0)
    assert state(index) == before


def test_an_edited_file_is_a_new_version_or_article_and_the_rest_is_skipped(folder, index):
    run([str(folder)], backend=index, now=NOW, read=read, rules="test")
    (folder / "0.txt").write_text(TEXT.format(title="Bài 0 (cập nhật)", rank=9), encoding="utf-8")
    again = run([str(folder)], backend=index, now=NOW, read=read, rules="test")
    assert (again.skipped, again.new + again.changed) == (6, 1)


def test_other_rules_read_again(folder, index):
    run([str(folder)], backend=index, now=NOW, read=read, rules="test")
    again = run(
        [str(folder)], backend=index, now=NOW, read=lambda article: Reading(article=article, rules="new"), rules="new"
    )
    assert again.changed == 5
    assert index.counts().articles == 5


def test_a_source_that_can_be_read_at_last_leaves_the_quarantine(folder, index):
    run([str(folder)], backend=index, now=NOW, read=read, rules="test")
    (folder / "rong.txt").write_text(TEXT.format(title="Bài đầy đủ", rank=8), encoding="utf-8")
    run([str(folder)], backend=index, now=NOW, read=read, rules="test")
    assert [item.source for item in index.quarantined()] == [str(folder / "anh.txt")]


@pytest.mark.parametrize("error", [RuntimeError("lỗi"), ReformWatchError("lỗi"), RecursionError()])
def test_one_article_that_cannot_be_read_does_not_stop_the_others(folder, index, error):
    def broken(article):
        if "Bài 2" in article.title + article.text:
            raise error
        return read(article)

    report = run([str(folder)], backend=index, now=NOW, read=broken, rules="test")
    assert (report.new, len(report.quarantined)) == (4, 3)
    assert {item.stage for item in report.quarantined} >= {"nlp"}


def test_the_raw_bytes_are_in_the_archive(folder, index, tmp_path):
    with Archive(tmp_path / "archive") as archive:
        run([str(folder / "0.txt")], backend=index, now=NOW, archive=archive, read=read, rules="test")
        article = next(iter(index.readings())).article
        assert archive.read(article.archive).body == (folder / "0.txt").read_bytes()


def test_a_file_of_records_is_read_record_by_record_and_known_the_second_time(folder, index, tmp_path):
    kept = [one for one in readings([str(folder)], now=NOW, read=read) if isinstance(one, Reading)]
    lines = [one.article.model_copy(update={"source": f"cu/{n}"}).model_dump_json() for n, one in enumerate(kept)]
    path = tmp_path / "bai.jsonl"
    path.write_text("\n".join([*lines, '{"id": 1}']) + "\n", encoding="utf-8")
    first = run([str(path)], backend=index, now=NOW, read=read, rules="test")
    before = state(index)
    assert (first.new, len(first.quarantined)) == (5, 1)
    second = run([str(path)], backend=index, now=NOW + timedelta(days=1), read=read, rules="test")
    assert (second.new, second.changed) == (0, 0)
    assert state(index) == before


def test_standard_input_is_read(index):
    data = BytesIO(TEXT.format(title="Bài", rank=3).encode())
    assert run(["-"], backend=index, now=NOW, read=read, rules="test", stdin=data).new == 1


PAGE = """<!DOCTYPE html><html lang="vi"><head><title>Công bố PAR INDEX 2023</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-04-17T08:00:00+07:00"></head>
<body><article><h1>Công bố PAR INDEX 2023</h1><p>Sáng 17/4/2024, Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2023 của các
tỉnh, thành phố trực thuộc trung ương.</p><p>Theo đó, Quảng Ninh dẫn đầu với 92,18%, Hải Phòng xếp thứ hai với 91,87% và Hà Nội xếp
thứ ba với 91,43%. Đây là năm thứ hai Hà Nội ở vị trí này.</p></article></body></html>"""


def fetched(url, body, kind="text/html; charset=utf-8"):
    return Fetched(url, 200, {"content-type": kind}, body, NOW, None)


def test_pages_of_a_crawl_take_the_same_way(index, tmp_path):
    def crawl(start, *, on_page):
        on_page(fetched(f"{start[0]}tin.html", PAGE.encode()))
        on_page(fetched(f"{start[0]}rong.html", b"<html><body></body></html>"))
        return CrawlReport(
            robots=(Skipped("https://bao.example/kin", "robots", "cấm"),),
            errors=(Skipped("https://bao.example/mat", "http_404", "không có"),),
        )

    with Archive(tmp_path / "archive") as archive:
        once = run(
            ["https://bao.example/"], backend=index, now=NOW, archive=archive, read=read, rules="test", crawl=crawl
        )
        twice = run(
            ["https://bao.example/"], backend=index, now=NOW, archive=archive, read=read, rules="test", crawl=crawl
        )
    assert (once.new, {item.reason for item in once.quarantined} >= {"http_404"}) == (1, True)
    assert once.notes == ("https://bao.example/kin: robots cấm",)
    assert (twice.new, twice.changed, twice.skipped) == (0, 0, 2)
    article = next(iter(index.readings())).article
    assert (article.url, article.source) == ("https://bao.example/tin.html", "https://bao.example/tin.html")


SLOW = """
import sys, time
from datetime import datetime
from indexer.backend import open_backend
from reformwatch.pipeline import run
from schema.article import Article
from schema.dates import VIETNAM
from schema.reading import Reading

def read(article):
    time.sleep(0.05)
    return Reading(article=article, rules="test")

with open_backend(sys.argv[2]) as backend:
    run([sys.argv[1]], backend=backend, now=datetime(2024, 4, 21, 12, tzinfo=VIETNAM), read=read, rules="test",
        progress=lambda source: print(source, flush=True))
"""


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_killed_run_is_taken_up_again(folder, index, tmp_path, after):
    """The index of a run that was killed and started again is that of one clean run."""
    run([str(folder)], backend=index, now=NOW, read=read, rules="test")
    url = f"embedded:{tmp_path / 'killed'}"
    process = subprocess.Popen([sys.executable, "-c", SLOW, str(folder), url], stdout=subprocess.PIPE, text=True)
    with process:
        for _ in range(after):
            process.stdout.readline()
        time.sleep(0.02)
        os.kill(process.pid, signal.SIGKILL)
        process.stdout.read()
    with open_backend(url) as killed:
        run([str(folder)], backend=killed, now=NOW + timedelta(days=2), read=read, rules="test")
        assert state(killed) == state(index)


def test_reading_without_an_index_gives_records_with_the_path_as_given(folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    found = list(readings(["./bai/0.txt", "bai/khong-co.txt"], now=NOW, read=read))
    assert found[0].article.source == "./bai/0.txt"
    assert found[1].reason == "missing"
    assert json.loads(found[1].model_dump_json())["source"] == "bai/khong-co.txt"


def test_reprints_are_one_family_named_by_the_first_publication_whatever_comes_first(index, tmp_path):
    words = " ".join(f"chữ{number}" for number in range(150))
    lines = []
    for name, day in (("sau", "18"), ("truoc", "16"), ("khac", "15")):
        body = words if name != "khac" else "Một chuyện khác hẳn. " * 40
        made = Article(
            id=name,
            url=f"https://{name}.example/1",
            text=body,
            published_at=datetime(2024, 4, int(day), tzinfo=VIETNAM),
            content_hash=f"hash-{name}",
            source=name,
        )
        lines.append(made.model_dump_json())
    path = tmp_path / "bai.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with Reprints(tmp_path / "reprints.sqlite3") as reprints:
        first = run([str(path)], backend=index, now=NOW, read=read, rules="test", reprints=reprints)
        assert (first.new, first.changed) == (3, 0)
        assert reprints.moved() == []
        before = state(index)
        assert {one.article.id: one.article.family for one in index.readings()} == {
            "sau": "truoc",
            "truoc": "truoc",
            "khac": "khac",
        }
        again = run([str(path)], backend=index, now=NOW, read=read, rules="test", reprints=reprints)
    assert (again.new, again.changed) == (0, 0)
    assert state(index) == before
