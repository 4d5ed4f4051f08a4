"""Crawls over real HTTP, against servers of this machine only."""

import json
import re
import subprocess
import sys
from collections import Counter

import pytest

from crawler.crawl import CrawlReport, Fetched, crawl
from crawler.errors import CrawlError
from crawler.settings import DEFAULT_DELAY
from reformwatch.sampleserver import SAMPLES, SampleServer

CONTACT = "thu@reformwatch.example"
EXPECTED = [json.loads(line)["url"] for line in (SAMPLES / "expected.jsonl").read_text("utf-8").splitlines()]


def run(server, start, **options):
    pages: list[Fetched] = []
    options = {"delay": 0, "on_page": pages.append, **options}
    report = crawl(start, contact=CONTACT, allow_loopback_map=server.hosts, **options)
    return pages, report


@pytest.fixture(scope="module")
def whole():
    """One crawl of all sample sites, from their front pages."""
    with SampleServer() as server:
        pages, report = run(server, server.start_urls())
        return pages, report, list(server.requests)


@pytest.fixture
def root(tmp_path):
    def site(host, **files):
        folder = tmp_path / "sites" / host
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name.replace("__", ".")).write_text(text, "utf-8")

    site.path = tmp_path
    return site


def test_every_article_of_every_site_is_found_and_fetched_once(whole):
    pages, report, requests = whole
    assert sorted(page.url for page in pages) == sorted(EXPECTED)
    assert report.fetched == len(EXPECTED)
    assert not [request for request, count in Counter(requests).items() if count > 1]


def test_robots_rules_are_asked_first_and_obeyed(whole):
    _, report, requests = whole
    for host in {host for host, _ in requests}:
        assert next(path for asked, path in requests if asked == host) == "/robots.txt"
    forbidden = {(host, path) for host, path in requests if re.match(r"/in/|/ban-in-|/_layouts/", path)}
    assert not forbidden
    assert {skipped.reason for skipped in report.robots} == {"robots"}
    assert len(report.robots) == 3


def test_a_page_comes_as_the_server_sent_it(whole):
    pages, _, _ = whole
    page = next(page for page in pages if page.url.endswith("181093.html"))
    assert page.body == (SAMPLES / "sites/baotinh.example/par-2023-tinh.html").read_bytes()
    assert page.status == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.fetched_at.utcoffset() is not None
    assert page.outlet is None


def test_what_went_wrong_is_reported_with_its_reason(whole):
    _, report, _ = whole
    assert report.reasons == {"http_404": 1}
    notes = Counter(note.reason for note in report.notes)
    assert notes == {"no_sitemap": 4, "feed_empty": 1}
    assert len(report.hosts) == 8


def test_an_old_address_leads_to_the_article_where_it_is_now():
    with SampleServer() as server:
        pages, report = run(server, ["http://baotinh.example/tin-moi/quang-ninh-dan-dau-181093.html"])
        assert [page.url for page in pages] == [EXPECTED[0]]
        assert report == CrawlReport(pages={"baotinh.example": 1})
        assert [path for _, path in server.requests if path.startswith("/robots")] == ["/robots.txt"]


def test_rules_that_cannot_be_fetched_forbid_everything_and_missing_rules_nothing(root, monkeypatch):
    root("hong.example", index__html="x", **{"bai-viet-12345__html": "x"})
    root("khong.example", index__html="x", **{"bai-viet-12345__html": "x"})
    original = SampleServer(root.path)
    site = type(original.sites["hong.example"])
    real = site.file

    def broken(self, target):
        if self.folder.name == "hong.example" and target == "/robots.txt":
            raise ConnectionAbortedError
        return real(self, target)

    monkeypatch.setattr(site, "file", broken)
    monkeypatch.setattr("socketserver.BaseServer.handle_error", lambda *_: None)
    with original as server:
        pages, report = run(server, [f"http://{host}/bai-viet-12345.html" for host in server.hosts])
    assert [page.url for page in pages] == ["http://khong.example/bai-viet-12345.html"]
    assert [(skipped.url, skipped.reason) for skipped in report.robots] == [
        ("http://hong.example/bai-viet-12345.html", "robots")
    ]
    assert "cannot be fetched" in report.robots[0].detail


def test_links_out_of_the_site_and_redirect_loops_end_as_reasons(root):
    loop = {
        "redirects": {
            "/a-12345.html": "/b-12345.html",
            "/b-12345.html": "/a-12345.html",
            "/c-12345.html": "http://ngoai.example/",
        }
    }
    root("vong.example", index__html="x", site__json=json.dumps(loop))
    root("ngoai.example", index__html="x")
    with SampleServer(root.path) as server:
        pages, report = run(server, ["http://vong.example/a-12345.html", "http://vong.example/c-12345.html"])
        assert ("ngoai.example", "/") not in server.requests
    assert not pages
    assert {error.url.rpartition("/")[2]: error.reason for error in report.errors} == {
        "a-12345.html": "redirects",
        "c-12345.html": "offsite",
    }


def test_a_crawl_stops_at_the_number_of_pages_asked_for():
    with SampleServer() as server:
        pages, report = run(server, ["http://baotinh.example/"], max_pages=2)
    assert len(pages) == report.fetched == 2


def test_an_error_of_the_reader_ends_the_crawl():
    class ReaderError(Exception):
        pass

    def stop(_page):
        raise ReaderError

    with SampleServer() as server, pytest.raises(ReaderError):
        run(server, [EXPECTED[0]], on_page=stop)


@pytest.mark.parametrize(
    ("start", "options", "message"),
    [
        pytest.param(["http://bao.example/"], {"delay": 0.1}, r"0\.1 s .* bao\.example.* at least 2", id="too fast"),
        pytest.param(["http://127.0.0.1:1/", "http://bao.example/"], {"delay": 0}, r"bao\.example", id="one far host"),
        pytest.param(["http://127.0.0.1:1/"], {"delay": 0, "outlets": ["danang"]}, "danang", id="a far outlet"),
        pytest.param(["file:///etc/passwd"], {}, "no address to crawl", id="not the web"),
        pytest.param(["http://b.example/"], {"contact": "me"}, "contact is 'me'", id="no contact"),
        pytest.param(["http://b.example/"], {"contact": "a@b\nX: y"}, "contact is", id="contact with a line break"),
        pytest.param(["http://b.example/"], {"max_pages": -1}, "max_pages is -1", id="negative count"),
        pytest.param([], {"outlets": ["bao_la"]}, "no outlet is called bao_la; known are", id="unknown outlet"),
        pytest.param(
            [], {"allow_loopback_map": {"vnexpress.net": "127.0.0.1:1"}}, "not a made-up host", id="real host"
        ),
        pytest.param([], {"allow_loopback_map": {"b.example": "10.0.0.1:1"}}, "address of this machine", id="far away"),
    ],
)
def test_a_crawl_that_would_be_rude_or_senseless_is_refused(start, options, message):
    with pytest.raises(CrawlError, match=message):
        crawl(start, **{"on_page": print, "contact": CONTACT, **options})


def test_nothing_to_crawl_is_nothing_done():
    assert crawl([], on_page=print, contact=CONTACT) == CrawlReport()


def test_the_manners_are_the_polite_ones():
    script = (
        "from crawler.child import _settings\n"
        "s = _settings({'contact': 'a@b', 'hosts': {'b.example': '127.0.0.1:1'}, 'delay': 0, 'start': []})\n"
        "print(s.getbool('ROBOTSTXT_OBEY'), s.getfloat('DOWNLOAD_DELAY'), s.getint('CONCURRENT_REQUESTS_PER_DOMAIN'),"
        " s.getbool('TELNETCONSOLE_ENABLED'), s.getbool('REMOTE_CONTROL_ENABLED'), s.getbool('COOKIES_ENABLED'),"
        " s['USER_AGENT'], sorted(s.getdict('DOWNLOAD_SLOTS')))"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    agent = "reformwatch/0.1 (+a@b)"
    assert shown.strip() == f"True {DEFAULT_DELAY} 1 False False False {agent} ['b.example']"


def test_the_crawl_is_imported_without_scrapy():
    script = "import crawler.crawl, sys; print(sorted({'scrapy', 'twisted', 'lxml'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"


def test_every_outlet_is_declared_once_with_hosts_of_its_own():
    script = (
        "from crawler.child import load_outlets\n"
        "import json; print(json.dumps({k: [s.name, s.title, s.domains, s.feeds] for k, s in load_outlets().items()}))"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    outlets = json.loads(shown)
    assert set(outlets) >= {
        "tuoitrethudo",
        "ninhbinh",
        "doanhnghiephoinhap",
        "danang",
        "baochinhphu",
        "xaydungchinhsach",
        "chinhphu",
    }
    assert all(name == key and title and domains for key, (name, title, domains, _) in outlets.items())
    domains = [domain for _, _, own, _ in outlets.values() for domain in own]
    assert len(domains) == len(set(domains))
    assert all(feed.startswith("https://") for _, _, _, feeds in outlets.values() for feed in feeds)
