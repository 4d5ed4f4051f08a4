"""What ``search`` and ``suggest`` print."""

import json
from datetime import datetime

import pytest

from indexer.backend import open_backend
from reformwatch.cli import main
from schema.dates import VIETNAM


@pytest.fixture
def run(tmp_path, capsys, monkeypatch, fact, article, reading):
    url = f"embedded:{tmp_path / 'kho'}"
    text = "Hải Phòng đạt 92,1 điểm, xếp thứ nhì cả nước."
    first = article(text, title="Hải Phòng tăng hạng", url="https://a.example/1", outlet="a.example", day="2026-04-01")
    first = first.model_copy(update={"family": first.id})
    told = fact("Hải Phòng", "PAR_INDEX", 2025, "score", 92.1)
    with open_backend(url) as backend:
        backend.put(reading(first, ("92,1 điểm", told)))
        for place, outlet in enumerate(("b.example", "c.example", "b.example", None), 2):
            copy = article(text, title="Hải Phòng tăng hạng", url=f"https://b.example/{place}", outlet=outlet)
            at = datetime(2026, 4, place, 8, tzinfo=VIETNAM)
            backend.put(reading(copy.model_copy(update={"family": first.id, "published_at": at})))
        other = article(
            "Chợ đảo Cát Bà.", title="Riêng", url="https://d.example/9", outlet="d.example", day="2026-05-01"
        )
        backend.put(reading(other.model_copy(update={"family": first.id})))

    def called(*arguments):
        monkeypatch.setenv("COLUMNS", "120")
        monkeypatch.setattr("sys.argv", ["reformwatch", *arguments, "--index", url])
        with pytest.raises(SystemExit) as left:
            main()
        told = capsys.readouterr()
        return left.value.code, told.out, told.err

    return called


def test_a_story_is_shown_once_with_its_reprints(run):
    _, out, _ = run("search", "hải phòng")
    assert out.startswith("1 bài, đã gộp bản đăng lại. ")
    assert "5 bản đăng lại: b.example (2 bản), c.example, không rõ báo, d.example" in out
    assert run("search", "hải phòng", "--reprints")[1].startswith("5 bài. ")


def test_a_reprint_names_where_it_was_first(run):
    _, out, _ = run("search", "Cát Bà")
    assert "Đăng lần đầu: a.example · 1/4/2026 · https://a.example/1; còn 4 bản đăng lại: " in out


def test_an_old_unit_is_explained_and_finds_what_is_counted_under_the_new(run):
    _, out, _ = run("search", "Hải Dương")
    assert "“Hải Dương” nay thuộc Hải Phòng, từ 01/07/2025: tìm cả số liệu của Hải Phòng từ ngày đó." in out
    assert "1. Hải Phòng tăng hạng" in out
    assert "92,1" in out


def test_a_misspelt_search_asks_what_was_meant(run):
    _, out, _ = run("search", "Hải Phòg")
    assert "Có phải bạn muốn tìm “Hải Phòng” (1 bài)?" in out


def test_what_begins_like_the_query_is_offered(run):
    _, out, _ = run("search", "hải phòng tă")
    assert "Gợi ý: Hải Phòng tăng hạng" in out


def test_an_answer_is_counted_by_what_is_asked(run):
    _, out, _ = run("search", "--facet", "unit,outlet", "--facet", "kind")
    assert "Theo đơn vị: Hải Phòng (từ 1/7/2025) 1\n" in out
    assert "Theo báo: a.example 1\n" in out
    assert "Theo loại bản ghi: số liệu chỉ số 1\n" in out
    code, _, err = run("search", "--facet", "màu")
    assert (code, "không đếm theo cách này được" in err) == (1, True)


def test_suggestions_are_a_table_or_json(run):
    _, out, _ = run("suggest", "hải d")
    assert "Hải Dương" in out
    assert "đơn vị" in out
    told = json.loads(run("suggest", "Hải Phòg", "--format", "json")[1])
    assert told["correction"] == {"text": "Hải Phòng", "total": 1}
    assert run("suggest", "xyzzy")[1] == "Không có gợi ý nào.\n"
