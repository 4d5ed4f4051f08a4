"""The command line as people meet it: help, formats, exit codes, one line for an error."""

import csv
import io
import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

import indexer.backend
from crawler.archive import Archive
from crawler.crawl import CrawlReport, Fetched
from reformwatch.cli import main
from schema.article import ArchiveRef

TEXT = """Công bố PAR INDEX 2023

Sáng 17/4/2024, Bộ Nội vụ công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2023. Theo đó, Hà Nội xếp thứ ba với 91,43%.
"""
COMMANDS = (
    "run",
    "extract",
    "search",
    "check",
    "scores",
    "digest",
    "doctor",
    "reread",
    "demo",
    "export",
    "copy",
    "rebuild",
    "replay",
    "schema",
)
RIGHT = "Năm 2023 Hà Nội xếp thứ 3 về PAR INDEX"
WRONG = "Năm 2023 Hà Nội xếp thứ 5 về PAR INDEX"


class Done(NamedTuple):
    """What a call of the command line left."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Run the command line as its entry point does, in an empty folder, with pipes in place of a terminal."""
    for name in [name for name in os.environ if name.startswith("REFORMWATCH_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)

    def run(*arguments, stdin="", **environment):
        with monkeypatch.context() as here:
            for name, value in environment.items():
                here.setenv(name, value)
            out, errors = io.TextIOWrapper(io.BytesIO(), "ascii"), io.TextIOWrapper(io.BytesIO(), "ascii")
            here.setattr(sys, "argv", ["reformwatch", *arguments])
            here.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8"))
            here.setattr(sys, "stdout", out)
            here.setattr(sys, "stderr", errors)
            with pytest.raises(SystemExit) as left:
                main()
            texts = []
            for stream in (out, errors):
                stream.flush()
                texts.append(stream.buffer.getvalue().decode("utf-8"))
        return Done(left.value.code or 0, *texts)

    return run


@pytest.fixture
def filled(call, tmp_path):
    """A folder with an article that was taken into the default index."""
    (tmp_path / "bai.txt").write_text(TEXT, encoding="utf-8")
    assert call("run", "bai.txt").returncode == 0
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(call, command):
    done = call(command, "--help")
    assert done.returncode == 0
    assert f"Ví dụ: reformwatch {command}" in " ".join(done.stdout.split())


def test_help_lists_all_commands(call):
    shown = call("--help").stdout
    assert all(f"\n  {command}" in shown for command in COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("run",), id="no-input"),
        pytest.param(("search", "x", "--limit", "0"), id="limit-0"),
        pytest.param(("scores", "PCI", "--year", "hai nghìn"), id="year-in-words"),
        pytest.param(("check", RIGHT, "--format", "pdf"), id="unknown-format"),
        pytest.param(("mua",), id="unknown-command"),
    ],
)
def test_wrong_usage_is_exit_code_2(call, arguments):
    assert call(*arguments).returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("scores", "GDP"), id="unknown-indicator"),
        pytest.param(("scores", "PCI", "--unit", "Gotham"), id="unknown-unit"),
        pytest.param(("scores", "PAPI", "--component", "Đẹp"), id="unknown-component"),
        pytest.param(("digest", "--week", "tuần này"), id="no-week"),
        pytest.param(("search", "x"), id="no-index"),
        pytest.param(("check", RIGHT, "--index", "mysql:x"), id="no-such-backend"),
        pytest.param(("check", RIGHT, "--now", "hôm nay"), id="no-day"),
        pytest.param(("schema", "Nothing"), id="no-such-record"),
        pytest.param(("run", "https://bao.example/"), id="no-contact"),
        pytest.param(("extract", "x", "--kind", "all", "--format", "csv"), id="mixed-csv"),
    ],
)
def test_an_error_of_ours_is_one_line_and_exit_code_1(call, arguments):
    done = call(*arguments)
    assert done.returncode == 1
    assert done.stderr.startswith("reformwatch: ")
    assert done.stderr.count("\n") == 1


def test_a_reader_leaves_no_index_behind(call, tmp_path):
    call("check", RIGHT)
    call("scores", "PCI")
    call("doctor")
    call("search", "x")
    assert list(tmp_path.iterdir()) == []


def test_check_answers_from_the_shipped_table_without_an_index(call):
    right, wrong = call("check", RIGHT), call("check", WRONG)
    assert (right.returncode, wrong.returncode) == (0, 3)
    assert "ĐÚNG" in right.stdout
    assert "Sửa thành: Năm 2023, Hà Nội xếp thứ 3 về PAR INDEX." in wrong.stdout


@pytest.mark.parametrize("how", ["argument", "file", "stdin"])
def test_check_takes_a_sentence_a_file_or_standard_input(call, tmp_path, how):
    draft = f"{RIGHT}. {WRONG}."
    (tmp_path / "nhap.txt").write_text(draft, encoding="utf-8")
    given = {"argument": draft, "file": "nhap.txt", "stdin": "-"}[how]
    done = call("check", given, "--format", "json", stdin=draft)
    report = json.loads(done.stdout)
    assert done.returncode == 3
    assert [verdict["label"] for verdict in report["verdicts"]] == ["SUPPORTED", "REFUTED"]
    assert [sentence["text"] for sentence in report["sentences"]] == [f"{RIGHT}.", f"{WRONG}."]


def test_check_gives_one_verdict_a_line(call):
    done = call("check", RIGHT, WRONG, "--format", "jsonl")
    assert [json.loads(line)["label"] for line in done.stdout.splitlines()] == ["SUPPORTED", "REFUTED"]


def test_a_spreadsheet_keeps_every_letter(call):
    done = call("scores", "PAR_INDEX", "--year", "2023", "--format", "csv")
    assert done.stdout.startswith("\ufeffrank,")
    rows = list(csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff"))))
    assert rows[0]["subject"] == "Quảng Ninh"
    assert rows[0]["value"] == "92.18"
    assert all(row["source_url"].startswith("http") for row in rows)


@pytest.mark.parametrize("name", ["PAR_INDEX", "par index", "Chỉ số cải cách hành chính", "chi so cai cach hanh chinh"])
def test_an_indicator_is_known_by_any_of_its_names(call, name):
    done = call("scores", name, "--year", "2023", "--level", "ministry", "--format", "jsonl")
    assert json.loads(done.stdout.splitlines()[0])["subject"] == "Bộ Tư pháp"


def test_a_series_of_one_unit(call):
    done = call("scores", "PCI", "--unit", "da nang", "--format", "json")
    assert json.loads(done.stdout)["points"][0]["year"] == 2005


def test_run_counts_what_it_did_and_says_what_it_left_out(call, tmp_path):
    (tmp_path / "bai.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "rong.txt").write_text("", encoding="utf-8")
    done = call("run", "bai.txt", "rong.txt", "--format", "json")
    report = json.loads(done.stdout)
    assert done.returncode == 3
    assert (report["new"], len(report["quarantined"])) == (1, 1)
    assert "rong.txt: không có nội dung" in done.stderr
    assert call("run", "bai.txt").returncode == 0


def test_no_progress_in_a_pipe(call, tmp_path):
    (tmp_path / "bai.txt").write_text(TEXT, encoding="utf-8")
    done = call("run", "bai.txt")
    assert done.stderr == ""
    assert "\x1b" not in done.stdout


def test_extract_prints_records_with_the_path_as_given_and_needs_no_index(call, tmp_path):
    (tmp_path / "bai.txt").write_text(TEXT, encoding="utf-8")
    done = call("extract", "./bai.txt", "khong-co.txt")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 3
    assert "khong-co.txt: không có tệp hoặc thư mục này" in done.stderr
    assert {record["source"] for record in records} == {"./bai.txt"}
    assert {(record["measure"], record["value"]) for record in records} >= {("rank", 3), ("score", 91.43)}
    assert [path.name for path in tmp_path.iterdir()] == ["bai.txt"]


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("kind", ["facts", "quantities", "references", "people", "all"])
def test_extract_gives_each_kind(call, kind):
    done = call("extract", "bai.txt", "--kind", kind)
    assert done.returncode == 0
    assert all(json.loads(line)["evidence"]["quote"] for line in done.stdout.splitlines())


def test_extract_reads_standard_input(call):
    done = call("extract", "-", stdin=TEXT)
    assert {json.loads(line)["source"] for line in done.stdout.splitlines()} == {"-"}


@pytest.mark.usefixtures("filled")
def test_search_marks_the_words_in_their_sentence(call):
    done = call("search", "xếp thứ ba")
    assert done.returncode == 0
    assert "[xếp] [thứ] [ba]" in done.stdout
    hit = json.loads(call("search", "ha noi", "--format", "json").stdout)["hits"][0]
    assert hit["snippet"]["text"][slice(*hit["snippet"]["spans"][0])] == "Hà"
    assert hit["highlights"]


@pytest.mark.usefixtures("filled")
def test_search_takes_filters(call):
    none = call("search", "Hà Nội", "--unit", "Quảng Ninh", "--format", "json")
    assert json.loads(none.stdout)["total"] == 0
    one = call(
        "search",
        "--unit",
        "Hà Nội",
        "--indicator",
        "par index",
        "--year",
        "2023",
        "--since",
        "2024-04-17",
        "--format",
        "json",
    )
    assert json.loads(one.stdout)["total"] == 1


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("form", "start"),
    [
        pytest.param("text", "ĐIỂM TIN", id="text"),
        pytest.param("markdown", "# Điểm tin", id="markdown"),
        pytest.param("html", "<!DOCTYPE html>", id="html"),
        pytest.param("json", "{", id="json"),
    ],
)
def test_a_digest_in_every_format(call, form, start):
    by_week = call("digest", "--week", "2024-W16", "--format", form)
    by_clock = call("digest", "--now", "2024-04-21", "--format", form)
    assert by_week.stdout.startswith(start)
    assert by_week.stdout == by_clock.stdout


def test_the_doctor_names_index_vocabulary_and_quarantine(call, filled):
    (filled / "rong.txt").write_text("", encoding="utf-8")
    call("run", "rong.txt")
    found = json.loads(call("doctor", "--format", "json").stdout)
    assert found["counts"]["articles"] == 1
    assert found["quarantined"][0]["source"] == "rong.txt"
    assert found["vocabulary"]["indicators"] >= 10
    assert "rong.txt" in call("doctor").stdout


@pytest.mark.usefixtures("filled")
def test_export_gives_facts_articles_and_readings(call):
    facts = call("export", "--kind", "facts", "--format", "csv", "--indicator", "PAR_INDEX").stdout
    assert facts.startswith("\ufeffsubject,")
    assert "Hà Nội" in facts
    article = json.loads(call("export", "--kind", "articles").stdout)
    assert article["title"] == "Công bố PAR INDEX 2023"
    assert json.loads(call("export", "--kind", "readings").stdout)["facts"]


def test_what_was_exported_can_be_read_again(call, filled):
    (filled / "xuat.jsonl").write_text(call("export", "--kind", "articles").stdout, encoding="utf-8")
    done = call("run", "xuat.jsonl", "--index", "embedded:khac", "--format", "json")
    assert json.loads(done.stdout)["new"] == 1


def test_schemas_are_json_schema(call):
    assert json.loads(call("schema", "Fact").stdout)["properties"]["subject"]
    assert set(json.loads(call("schema").stdout)) >= {"Article", "Fact", "Verdict"}


@pytest.mark.usefixtures("filled")
def test_the_environment_names_the_index(call):
    done = call("doctor", "--format", "json", REFORMWATCH_INDEX="embedded:khac")
    assert json.loads(done.stdout)["index"] == "embedded:khac"


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path):
    command = f"{sys.executable} -m reformwatch.cli scores PCI --year 2010 --format jsonl | head -1"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        check=False,
        env=environment,
    )
    assert done.returncode == 0
    assert done.stderr == ""


def test_nothing_heavy_loads_for_help():
    program = "import sys, reformwatch.cli; print([name for name in ('pydantic', 'rich', 'scrapy', 'spacy', 'tantivy', 'nlp') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_demonstration_ends_with_what_to_type_next(call, tmp_path):
    first, second = call("demo", "--index", "embedded:thu"), call("demo", "--index", "embedded:thu")
    assert first.returncode == second.returncode == 0, first.stderr
    for part in (
        "1. Đọc",
        "PAR INDEX năm 2023",
        "SAI — Năm 2023, Hà Nội xếp thứ 5",
        "Điểm tin".upper(),
        "Kho nằm ở embedded:thu",
    ):
        assert part in first.stdout
    assert "0 bài mới, 0 bài thay đổi" in second.stdout
    # What is shown does not depend on how often it was run.
    assert first.stdout.partition("2. Bảng")[2] == second.stdout.partition("2. Bảng")[2]
    assert (tmp_path / "thu" / "archive").is_dir()


@pytest.mark.usefixtures("filled")
def test_the_archive_is_read_again_into_the_same_or_another_index(call):
    compared = call("reread", "--dry-run")
    assert (compared.returncode, compared.stderr) == (0, "")
    assert "1 bản lưu" in compared.stdout
    assert "Số liệu: thêm 0, bớt 0, đổi 0" in compared.stdout
    assert call("reread", "--into", "embedded:moi").returncode == 0
    facts = [
        call("export", "--kind", "facts", "--index", url).stdout for url in ("embedded:.reformwatch", "embedded:moi")
    ]
    assert facts[0] == facts[1] != ""
    assert json.loads(call("reread", "--format", "json").stdout)["same"] == 1
    assert call("reread", "--dry-run", "--into", "embedded:moi").returncode == 1
    assert "không có bản lưu" in call("reread", "--archive", "khong-co").stderr


def test_a_second_run_over_bad_files_ends_as_the_first(call, tmp_path):
    folder = tmp_path / "xau"
    folder.mkdir()
    (folder / "rong.txt").write_text("", encoding="utf-8")
    (folder / "tot.txt").write_text(TEXT, encoding="utf-8")
    first, second = call("run", "xau"), call("run", "xau")
    assert (first.returncode, second.returncode) == (3, 3)
    assert "rong.txt: không có nội dung" in second.stderr
    assert "1 không đọc được" in second.stdout


MOMENT = datetime.fromisoformat("2024-04-18T09:00:00+07:00")
REDESIGNED = '<html><body><div class="x9">{0}</div><div class="k2"><a href="/a">Đăng nhập</a></div></body></html>'
PLAIN = (
    '<html><head><meta property="og:title" content="Tin thứ {0} về cải cách hành chính"><meta property="og:type" content="article">'
    '<meta property="article:published_time" content="2024-04-17T08:00:00+07:00"></head><body>'
    "<h1>Tin thứ {0} về cải cách hành chính</h1><article><p>Năm 2023, tỉnh số {0} đạt 88,{0} điểm cải cách hành chính.</p>"
    "<p>Các sở, ngành được giao phân tích nguyên nhân mất điểm và báo cáo trong tháng tới.</p></article></body></html>"
)


SERVER = "https://elastic@kho.example:9200/tin"


@pytest.fixture(params=[pytest.param("embedded:.reformwatch", id="embedded"), pytest.param(SERVER, id="on-servers")])
def kept_at(request, monkeypatch):
    """An index and the folder beside it; that on servers is played by an embedded one, for what is beside counts."""
    if request.param != SERVER:
        return request.param, Path(".reformwatch")
    for name in ("exists", "open_backend"):
        real = getattr(indexer.backend, name)
        monkeypatch.setattr(indexer.backend, name, lambda _, real=real, **rest: real("embedded:may-chu", **rest))
    return request.param, Path(".reformwatch-servers/kho.example-9200-tin")


def test_a_redesign_between_two_runs_is_an_alarm_of_the_run_and_of_the_doctor(call, monkeypatch, kept_at):
    index, home = kept_at
    to = ("--index", index)
    pages = []

    def crawl(_urls, *, on_page, **_):
        for url, body in pages:
            on_page(Fetched(url, 200, {"content-type": "text/html; charset=utf-8"}, body.encode(), MOMENT, None))
        return CrawlReport(pages={"bao.example": len(pages)})

    monkeypatch.setattr("crawler.crawl.crawl", crawl)
    pages[:] = [(f"http://bao.example/a-{number}.html", PLAIN.format(number)) for number in range(10, 20)]
    first = call("run", "http://bao.example/", "--now", "2024-04-18", *to, REFORMWATCH_CONTACT="a@b.vn")
    assert (first.returncode, "báo động" in first.stderr) == (0, False)
    assert call("doctor", *to).returncode == 0
    pages[:] = [(f"http://bao.example/b-{number}.html", REDESIGNED.format(number)) for number in range(4)]
    second = call("run", "http://bao.example/", "--now", "2024-04-19", *to, REFORMWATCH_CONTACT="a@b.vn")
    assert "báo động bao.example: thân bài từ 100% còn 0% số trang" in second.stderr
    shown = call("doctor", *to)
    assert shown.returncode == 3
    assert "BÁO ĐỘNG bao.example: tiêu đề từ 100% còn 0% số trang" in shown.stdout
    assert ".warc.gz:" in shown.stdout
    whole = json.loads(call("doctor", "--format", "json", *to).stdout)
    (outlet,) = whole["outlets"]
    assert (outlet["outlet"], outlet["pages"], outlet["refused"]) == ("bao.example", 4, 4)
    page = Archive(home / "archive").read(ArchiveRef.model_validate(outlet["alarms"][0]["archive"]))
    assert (page.source, page.body.decode()) in pages
    assert (home / "crawl.sqlite3").is_file()
