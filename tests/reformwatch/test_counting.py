import csv
import io
import json

import pytest

from reformwatch.cli import main


@pytest.fixture
def index(tmp_path, fact, article, reading):
    from indexer.backend import open_backend  # noqa: PLC0415

    figures = [
        ("1", "Quảng Ninh", 92.18, "nhandan.vn"),
        ("2", "Quảng Ninh", 92.8, "vnexpress.net"),
        ("3", "Hải Phòng", 91.87, "nhandan.vn"),
    ]
    url = f"embedded:{tmp_path / 'kho'}"
    with open_backend(url) as backend:
        for name, unit, value, outlet in figures:
            text = f"{unit} đạt {value} phần trăm."
            stated = fact(unit, "PAR_INDEX", 2023, "score", value)
            on = article(text, title=f"Tin {name}", url=f"https://a.example/{name}", outlet=outlet)
            backend.put(reading(on, (text, stated)))
    return url


@pytest.fixture
def run(index, capsys, monkeypatch):
    def called(*arguments):
        monkeypatch.setenv("COLUMNS", "120")
        monkeypatch.setattr("sys.argv", ["reformwatch", *arguments, "--index", index])
        with pytest.raises(SystemExit) as left:
            main()
        told = capsys.readouterr()
        return left.value.code, told.out, told.err

    return called


def test_statistics_are_a_table_in_vietnamese(run):
    code, out, _ = run("stats", "--by", "unit,year", "--indicator", "par index")
    assert code == 0
    assert "Hải Phòng (đến 30/6/2025)" in out
    assert "92,49" in out
    assert "Trung vị" in out
    assert "3 số liệu trong 2 nhóm" in out


def test_statistics_are_a_spreadsheet(run):
    _, out, _ = run("stats", "--by", "outlet", "--percentile", "90", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
    assert [(row["outlet"], row["count"], row["mean"], row["p90"]) for row in rows] == [
        ("nhandan.vn", "2", "92.025", "92.149"),
        ("vnexpress.net", "1", "92.8", "92.8"),
    ]


def test_statistics_are_json_with_the_question(run):
    _, out, _ = run("stats", "--by", "year", "--unit", "Hải Phòng", "--format", "json")
    told = json.loads(out)
    assert told["question"]["by"] == ["year"]
    assert [(group["key"], group["mean"]) for group in told["groups"]] == [([2023], 91.87)]


def test_nothing_to_count_is_told(run):
    assert run("stats", "--year", "1999")[1] == "Không có số liệu nào đạt điều kiện.\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(["--by", "tỉnh"], "không nhóm theo cách này được", id="grouping"),
        pytest.param(["--component", "x"], "cần nêu đúng một --indicator", id="component"),
        pytest.param(["--since", "hôm qua"], "cần một ngày", id="day"),
    ],
)
def test_what_cannot_be_counted_is_told(run, arguments, told):
    code, _, err = run("stats", *arguments)
    assert code == 1
    assert told in err


def test_disagreements_name_the_articles(run):
    code, out, _ = run("disagreements")
    assert code == 0
    assert "Quảng Ninh, PAR INDEX năm 2023, điểm:" in out
    assert "  92,18 %: 1 bài\n    Tin 1 · https://a.example/1" in out
    assert "1 số liệu chưa thống nhất." in out
    assert run("disagreements", "--unit", "Hải Phòng")[1] == "Không có số liệu nào mà các bài nêu khác nhau.\n"
    rows = list(csv.DictReader(io.StringIO(run("disagreements", "--format", "csv")[1].removeprefix("\ufeff"))))
    assert rows[0]["values"] == "92.18; 92.8"
