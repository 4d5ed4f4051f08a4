"""Crawls over real HTTP, against servers of this machine only."""

import json
import re
import subprocess
import sys
from collections import Counter

import pytest

from crawler.child import _settings
from crawler.crawl import CrawlReport, Fetched, crawl
from crawler.errors import CrawlError
from crawler.settings import DEFAULT_DELAY
from reformwatch.sampleserver import SAMPLES, SampleServer, Site

CONTACT = "thu@reformwatch.example"
ROWS = [json.loads(line) for line in (SAMPLES / "expected.jsonl").read_text("utf-8").splitlines()]
# A section is read for its links and handed to nobody.
EXPECTED = [row["url"] for row in ROWS if row.get("refusal") != "listing"]


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


ODD = {
    "hong.example": {"index.html": "x", "bai-viet-12345.html": "x"},
    "khong.example": {"index.html": "x", "bai-viet-12345.html": "x"},
    "vong.example": {"index.html": "x"},
    "ngoai.example": {"index.html": "x"},
    "cham.example": {
        "robots.txt": "User-agent: *\nCrawl-delay: 0.5\n",
        "bai-viet-12345.html": "x",
        "bai-viet-12346.html": "x",
        "so-lieu-12347.html": "{}",
    },
}
OPTIONS = {
    "vong.example": {
        "redirects": {
            "/a-12345.html": "/b-12345.html",
            "/b-12345.html": "/a-12345.html",
            "/c-12345.html": "http://ngoai.example/",
        }
    },
    "cham.example": {"types": {"so-lieu-12347.html": "application/json"}},
}
ODD_START = [
    "http://hong.example/bai-viet-12345.html",
    "http://khong.example/bai-viet-12345.html",
    "http://vong.example/a-12345.html",
    "http://vong.example/c-12345.html",
    "http://cham.example/bai-viet-12345.html",
    "http://cham.example/bai-viet-12346.html",
    "http://cham.example/so-lieu-12347.html",
]


@pytest.fixture(scope="module")
def odd(tmp_path_factory):
    """One crawl of sites that misbehave; that of hong.example breaks the connection when asked for its rules."""
    root = tmp_path_factory.mktemp("odd")
    for host, files in ODD.items():
        folder = root / "sites" / host
        folder.mkdir(parents=True)
        for name, text in files.items():
            (folder / name).write_text(text, "utf-8")
        (folder / "site.json").write_text(json.dumps(OPTIONS.get(host, {})), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        real = Site.file

        def broken(self, target):
            if (self.folder.name, target) == ("hong.example", "/robots.txt"):
                raise ConnectionAbortedError
            return real(self, target)

        patch.setattr(Site, "file", broken)
        patch.setattr("socketserver.BaseServer.handle_error", lambda *_: None)
        # A proxy for the web must not be asked for a server of this machine.
        patch.setenv("http_proxy", "http://127.0.0.1:9")
        with SampleServer(root) as server:
            pages, report = run(server, ODD_START)
            return pages, report, list(server.requests)


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


def test_an_old_address_leads_to_the_article_where_it_is_now(whole):
    _, _, requests = whole
    assert ("baotinh.example", "/tin-moi/quang-ninh-dan-dau-181093.html") in requests
    assert requests.count(("baotinh.example", EXPECTED[0].removeprefix("http://baotinh.example"))) == 1


def test_rules_that_cannot_be_fetched_forbid_everything_and_missing_rules_nothing(odd):
    pages, report, _ = odd
    assert "http://khong.example/bai-viet-12345.html" in [page.url for page in pages]
    assert [(skipped.url, skipped.reason) for skipped in report.robots] == [
        ("http://hong.example/bai-viet-12345.html", "robots")
    ]
    assert "cannot be fetched" in report.robots[0].detail


def test_links_out_of_the_site_redirect_loops_and_other_files_end_as_reasons(odd):
    _, report, requests = odd
    assert ("ngoai.example", "/") not in requests
    assert {error.url.rpartition("/")[2]: error.reason for error in report.errors} == {
        "a-12345.html": "redirects",
        "c-12345.html": "offsite",
        "so-lieu-12347.html": "not_html",
    }


def test_the_pause_that_a_site_asks_for_is_kept(odd):
    pages, _, _ = odd
    first, second = sorted(page.fetched_at for page in pages if "cham.example" in page.url)
    assert (second - first).total_seconds() >= 0.45


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
        pytest.param(["http://[::1/"], {}, "no address to crawl", id="a broken address"),
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
    order = {"contact": "a@b", "hosts": {"b.example": "127.0.0.1:1"}, "delay": 0, "start": ["http://far.example/"]}
    settings = _settings(order)
    assert settings.getbool("ROBOTSTXT_OBEY")
    assert settings.getfloat("DOWNLOAD_DELAY") == DEFAULT_DELAY
    assert settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN") == 1
    assert not any(settings.getbool(f"{name}_ENABLED") for name in ("TELNETCONSOLE", "REMOTE_CONTROL", "COOKIES"))
    assert settings["USER_AGENT"] == "reformwatch/0.1 (+a@b)"
    assert list(settings.getdict("DOWNLOAD_SLOTS")) == ["b.example"]


def test_the_crawl_is_imported_without_scrapy():
    script = "import crawler.crawl, sys; print(sorted({'scrapy', 'twisted', 'lxml'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"
