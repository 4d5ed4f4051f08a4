"""The command line of a crawl, against a server of this machine."""

import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from crawler.archive import Archive
from schema.article import ArchiveRef

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>
<meta property="article:published_time" content="{date}T08:30:00+07:00"></head><body><h1 class="entry-title">{title}</h1>
<div class="entry-content"><p>Hội nghị sơ kết công tác cải cách hành chính diễn ra sáng nay tại trung tâm hội nghị của tỉnh.</p>
<p>Các đại biểu nghe báo cáo và thảo luận về việc giải quyết hồ sơ cho người dân ở bộ phận một cửa.</p></div></body></html>"""
ARTICLES = {
    "/mot-cua-o-hoa-son-10001.html": ("Một cửa ở Hòa Sơn", "2024-04-12"),
    "/hai-cua-o-hoa-son-10002.html": ("Hai cửa ở Hòa Sơn", "2024-04-18"),
    "/ba-cua-o-hoa-son-10003.html": ("Ba cửa ở Hòa Sơn", "2024-04-22"),
}


@pytest.fixture(scope="module")
def site():
    class Handler(BaseHTTPRequestHandler):
        asked: list[str] = []  # noqa: RUF012  # the log of this one server

        def do_GET(self):
            self.asked.append(self.path)
            links = "".join(f'<a href="{path}">{title}</a>' for path, (title, _) in ARTICLES.items())
            title, date = ARTICLES.get(self.path, ("", ""))
            body = (
                PAGE.replace("{title}", title).replace("{date}", date)
                if title
                else f"<html><body>{links}</body></html>"
            )
            self.send_response(200 if title or self.path == "/" else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", Handler.asked
    server.shutdown()
    server.server_close()
    thread.join()


def call(*arguments, index=None, stdin=None):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("REFORMWATCH_")}
    environment["REFORMWATCH_CONTACT"] = "thu@reformwatch.example"
    command = [sys.executable, "-c", "from reformwatch.cli import main; main()", *arguments]
    if index is not None:
        command += ["--index", f"embedded:{index}"]
    return subprocess.run(
        command, capture_output=True, text=True, env=environment, input=stdin, check=False, timeout=120
    )


def run(*arguments, index, stdin=None):
    options = ("--delay", "0", "--format", "json", "--now", "2024-04-25")
    done = call("run", *arguments, *options, index=index, stdin=stdin)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_days_and_number_bound_a_crawl_and_the_rest_waits(site, tmp_path):
    url, asked = site
    within = run(f"{url}/", "--since", "2024-04-15", "--until", "2024-04-20", index=tmp_path / "a")
    assert (within["new"], within["outside"]) == (1, 2)
    first = run(f"{url}/", "--max", "1", index=tmp_path / "b")
    assert (first["new"], first["left"]) == (1, {"127.0.0.1": 2})
    asked.clear()
    second = run(f"{url}/", index=tmp_path / "b")
    assert (second["new"], second["left"], second["not_asked"]) == (2, {}, {"known": 1})
    assert len([path for path in asked if path in ARTICLES]) == 2


def test_addresses_come_from_a_file_or_a_pipe(site, tmp_path):
    url, _ = site
    paths = list(ARTICLES)
    (tmp_path / "dia-chi.txt").write_text(f"# hai bài\n{url}{paths[0]}\n\n{url}{paths[1]}\n", encoding="utf-8")
    assert run("--urls", str(tmp_path / "dia-chi.txt"), index=tmp_path / "kho")["new"] == 2
    again = run("--urls", "-", index=tmp_path / "kho", stdin=f"{url}{paths[1]}\n{url}{paths[2]}\n")
    assert (again["new"], again["skipped"]) == (1, 1)


def test_a_partial_crawl_says_so(site, tmp_path):
    url, _ = site
    done = call("run", f"{url}/", "--max", "1", "--delay", "0", index=tmp_path / "kho")
    assert "chưa đọc hết: còn 2 bài chờ lần sau (127.0.0.1 2)" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--outlet", "bao_la"], "bao_la: không có báo này; có bacninh,", id="unknown outlet"),
        pytest.param(["--urls", "khong-co.txt"], "khong-co.txt: không đọc được tệp địa chỉ", id="no file"),
        pytest.param(
            ["http://b.example/", "--since", "2024-05-01", "--until", "2024-04-01"], "ngày đầu phải trước", id="days"
        ),
        pytest.param(["--outlet", "tuoitre", "--outlets", "khong-co"], "khong-co is no folder", id="no folder"),
    ],
)
def test_what_cannot_be_crawled_is_said_in_a_line(tmp_path, arguments, message):
    done = call("run", *arguments, index=tmp_path / "kho")
    assert done.returncode == 1
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "kho").exists()


def test_a_redesign_of_a_real_site_is_an_alarm_of_the_doctor_and_its_page_is_kept(site, tmp_path, monkeypatch):
    url, _ = site
    for number in range(3):
        monkeypatch.setitem(ARTICLES, f"/tin-cu-o-hoa-son-{number}0004.html", (f"Cải cách ở xã {number}", "2024-04-19"))
    home = tmp_path / "kho"
    assert run(f"{url}/", index=home)["new"] == 6
    shell = (
        "<!DOCTYPE html><html><head></head><body><div id='app'></div><script>window.data = {}</script></body></html>"
    )
    monkeypatch.setattr(sys.modules[__name__], "PAGE", shell)
    done = call("run", f"{url}/", "--delay", "0", "--now", "2024-04-27", index=home)
    assert "báo động 127.0.0.1: thân bài từ 100% còn 0% số trang" in done.stderr
    doctor = call("doctor", "--format", "json", index=home)
    assert doctor.returncode == 3
    (outlet,) = json.loads(doctor.stdout)["outlets"]
    assert {alarm["what"] for alarm in outlet["alarms"]} == {"title", "date", "body"}
    place = ArchiveRef.model_validate(outlet["alarms"][0]["archive"])
    kept = Archive(home / "archive").read(place)
    assert (kept.source, kept.body) == (outlet["alarms"][0]["url"], shell.encode())


def test_the_outlets_are_listed():
    done = call("outlets", "--format", "json")
    listed = {row["id"]: row for row in json.loads(done.stdout)["outlets"]}
    assert listed["tuoitrethudo"] == {
        "id": "tuoitrethudo",
        "title": "Tuổi trẻ Thủ đô",
        "hosts": ["tuoitrethudo.vn", "tuoitrethudo.com.vn"],
        "system": "MasterCms",
        "feeds": 0,
        "sitemaps": 0,
        "sections": 0,
        "obstacle": None,
    }
