import csv
import io
import json
from pathlib import Path

import pytest

from indexer.backend import open_backend
from reformwatch.cli import main
from reformwatch.copying import copy

PAGE = """<html><head><title>Hà Nội xếp thứ 3 | Báo Mẫu</title>
<link rel="canonical" href="https://bao.example/{name}-12345{number}.html">
<meta property="article:published_time" content="2024-04-17T08:00:00+07:00"></head><body><article><h1>Hà Nội xếp thứ 3</h1>
<p>Năm 2023, thành phố Hà Nội đạt {value}% Chỉ số cải cách hành chính, xếp thứ 3 cả nước.</p>
<p>Đây là kết quả được Bộ Nội vụ công bố sáng nay, sau nhiều tháng khảo sát người dân và tổ chức trên cả nước.</p>
</article></body></html>"""
URL = "https://bao.example/tin-hai-123452.html"


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "bai"
    folder.mkdir()
    for number, (name, value) in enumerate((("tin-mot", "91,43"), ("tin-hai", "91,5"), ("tin-ba", "80,1")), 1):
        (folder / f"{name}.html").write_text(PAGE.format(name=name, number=number, value=value), "utf-8")
    return folder


@pytest.fixture
def run(tmp_path, capsys, monkeypatch):
    def called(*arguments):
        monkeypatch.setenv("COLUMNS", "160")
        monkeypatch.setattr("sys.argv", ["reformwatch", *arguments, "--index", f"embedded:{tmp_path / 'kho'}"])
        with pytest.raises(SystemExit) as left:
            main()
        told = capsys.readouterr()
        return left.value.code, told.out, told.err

    return called


@pytest.fixture
def filled(run, pages):
    assert run("run", str(pages))[0] == 0
    return run


def titles(run, text="hà nội"):
    # The three pages read nearly alike: as one story they would count once.
    return json.loads(run("search", text, "--reprints", "--format", "json")[1])["total"]


def test_a_dry_run_tells_and_leaves_everything(filled):
    code, out, _ = filled("forget", URL, "--dry-run")
    assert code == 0
    assert "Sẽ gỡ 1 bài, 2 số liệu." in out
    assert titles(filled) == 3
    assert filled("forget", "--list")[1] == "Chưa có bài hay báo nào bị gỡ.\n"


def test_nothing_goes_without_an_answer(filled, monkeypatch):
    code, out, err = filled("forget", URL)
    assert code == 1
    assert "Sẽ gỡ 1 bài" in out
    assert "--yes" in err
    monkeypatch.setattr("reformwatch.output.is_terminal", lambda _: True)
    monkeypatch.setattr("sys.stdin", io.StringIO("không\n"))
    code, _, err = filled("forget", URL)
    assert (code, "không gỡ gì" in err) == (1, True)
    assert titles(filled) == 3


def test_who_says_yes_is_believed(filled, monkeypatch):
    monkeypatch.setattr("reformwatch.output.is_terminal", lambda _: True)
    monkeypatch.setattr("sys.stdin", io.StringIO("có\n"))
    assert filled("forget", URL)[0] == 0
    assert titles(filled) == 2


def test_what_was_forgotten_does_not_come_back_by_reading_again(filled, pages, tmp_path):
    code, out, err = filled("forget", URL, "--yes", "--reason", "Báo yêu cầu", "--now", "2026-11-22")
    assert code == 0
    assert "Đã gỡ 1 bài, 2 số liệu" in out
    assert "bản gốc vẫn còn" in err
    page = pages / "tin-hai.html"
    page.write_text(page.read_text("utf-8").replace("91,5", "92,0"), "utf-8")  # edited since, so it is read anew
    code, out, err = filled("run", str(pages))
    assert "1 bài đã được yêu cầu gỡ, không nhận lại" in err
    assert titles(filled) == 2
    assert "2 bản lưu của bài đã được yêu cầu gỡ" in filled("reread", "--dry-run")[1]
    assert filled("reread", "--into", f"embedded:{tmp_path / 'moi'}")[0] == 0
    with open_backend(f"embedded:{tmp_path / 'moi'}", readonly=True) as built:
        assert built.counts().articles == 2
        assert [item.reason for item in built.forgotten()] == ["Báo yêu cầu"]
    rows = list(csv.DictReader(io.StringIO(filled("forget", "--list", "--format", "csv")[1].removeprefix("\ufeff"))))
    assert [(row["kind"], row["at"], row["reason"]) for row in rows] == [("bài", "22/11/2026", "Báo yêu cầu")]


def test_what_was_let_in_again_comes_back(filled, pages):
    filled("forget", URL, "--yes")
    assert "1 trong 1 tên được nhận lại" in filled("forget", URL, "--readmit")[1]
    Path(pages / "tin-hai.html").touch()
    assert filled("run", str(pages))[0] == 0
    assert titles(filled) == 3


def test_a_whole_outlet_goes(filled, pages):
    outlet = json.loads(filled("search", "hà nội", "--format", "json")[1])["hits"][0]["outlet"]
    _code, out, _ = filled("forget", "--outlet", outlet, "--dry-run")
    assert f"Sẽ gỡ 3 bài, 6 số liệu; mọi bài sau này của {outlet} cũng không được nhận." in out
    assert filled("forget", "--outlet", outlet, "--yes")[0] == 0
    filled("run", str(pages))
    assert titles(filled) == 0


def test_an_article_that_is_not_there_yet_is_kept_out(run, pages):
    (pages / "tin-hai.html").rename(pages.parent / "tin-hai.html")
    run("run", str(pages))
    _code, out, _ = run("forget", URL, "--yes")
    assert "Đã gỡ 0 bài" in out
    (pages.parent / "tin-hai.html").rename(pages / "tin-hai.html")
    run("run", str(pages))
    assert titles(run) == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param([], "chưa nói gỡ gì", id="nothing"),
        pytest.param(["tin-hai.html"], "cần mã bài (20 ký tự) hoặc địa chỉ bài", id="file"),
        pytest.param(["--readmit"], "chưa nói nhận lại gì", id="readmit-nothing"),
    ],
)
def test_what_cannot_be_meant_is_told(filled, arguments, told):
    code, _, err = filled("forget", *arguments)
    assert code == 1
    assert told in err


def test_a_copy_takes_the_memory_along(filled, tmp_path):
    target = f"embedded:{tmp_path / 'ban-sao'}"
    with open_backend(f"embedded:{tmp_path / 'kho'}", readonly=True) as given, open_backend(target) as taken:
        copy(given, taken)
    filled("forget", URL, "--yes")
    with open_backend(f"embedded:{tmp_path / 'kho'}", readonly=True) as given, open_backend(target) as taken:
        report = copy(given, taken)
        assert report.equal
        assert list(taken.forgotten()) == list(given.forgotten())
        assert taken.counts().articles == 2
