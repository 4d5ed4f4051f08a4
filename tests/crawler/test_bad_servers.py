"""Servers that send too much, forever, in disguise or not at all: each ends as a reason, and the crawl goes on."""

import gzip
import ssl
import subprocess
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from crawler.crawl import crawl

PARAGRAPH = (
    "<p>Chỉ số cải cách hành chính năm 2023 của tỉnh đạt 88,12%, tăng 11 bậc so với năm trước, theo báo cáo.</p>"
)
PAGE = f"<!DOCTYPE html><html><body><h1>Hòa Sơn tăng 11 bậc</h1>{PARAGRAPH * 4}</body></html>".encode()
BOMB = gzip.compress(bytes(64 << 20), 9)
HTML = "text/html; charset=utf-8"

ANSWERS = {
    "good": (200, PAGE, {"Content-Type": HTML}),
    "untyped": (200, PAGE, {}),
    "called-picture": (200, PAGE, {"Content-Type": "image/png"}),
    "called-download": (200, PAGE, {"Content-Type": "application/octet-stream"}),
    "real-picture": (200, b"\x89PNG\r\n\x1a\n" + bytes(500), {"Content-Type": "image/png"}),
    "bomb": (200, BOMB, {"Content-Type": HTML, "Content-Encoding": "gzip"}),
    "large": (200, PAGE + bytes(30 << 20), {"Content-Type": HTML}),
    "no-gzip": (200, b"\x1f\x8bnothing of it", {"Content-Type": HTML, "Content-Encoding": "gzip"}),
    "cut": (200, PAGE, {"Content-Type": HTML, "Content-Length": str(len(PAGE) * 3)}),
    "gate": (302, b"", {"Location": "/gate-12345.html", "Set-Cookie": "muid=1"}),
    "endless": (302, b"", {}),
    "drip": (200, b"", {"Content-Type": HTML, "Content-Length": "100000"}),
}
FETCHED = {"good", "untyped", "called-picture", "called-download"}
REASONS = {
    "real-picture": "not_html",
    "bomb": "too_large",
    "large": "too_large",
    "no-gzip": "broken",
    "cut": "cut_off",
    "gate": "gate",
    "endless": "redirects",
    "drip": "timeout",
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else a body waits 40 ms behind its headers
    done = threading.Event()

    def log_message(self, *_):
        pass

    def do_GET(self):
        name, _, number = self.path.strip("/").removesuffix(".html").rpartition("-")
        status, body, headers = ANSWERS.get(name, (404, b"", {}))
        if name == "endless":
            headers = {"Location": f"/endless-{int(number) + 1}.html"}
        self.send_response(status)
        for key, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(key, value)
        self.end_headers()
        try:
            self.wfile.write(body)
            while name == "drip" and not self.done.wait(0.1):
                self.wfile.write(b"x")
                self.wfile.flush()
        except OSError:  # the crawler has hung up, as it should
            pass
        self.close_connection = name in {"cut", "drip"}


@contextmanager
def serve(context=None):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    Handler.done.clear()
    try:
        yield server.server_port
    finally:
        Handler.done.set()
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """One crawl of every bad answer, with a short patience; and the most memory that fetching took."""
    most = tmp_path_factory.mktemp("most") / "kilobytes"
    real = subprocess.Popen
    short = (
        "import pathlib, re, sys; from crawler import child, settings; "
        "settings.DOWNLOAD_TIMEOUT = 2; settings.RETRY_TIMES = 0; real = child.run; most = lambda: "
        # What getrusage tells begins with the most that the process before it held.
        f"pathlib.Path({str(most)!r}).write_text(re.search(r'VmHWM:\\s+(\\d+)', pathlib.Path('/proc/self/status').read_text())[1]); "
        "child.run = lambda *given: (real(*given), most()); sys.exit(child.main())"
    )
    pages = {}
    with pytest.MonkeyPatch.context() as patch, serve() as port:
        patch.setattr("crawler.crawl.subprocess.Popen", lambda command, **kw: real([*command[:2], "-c", short], **kw))
        started = time.monotonic()
        report = crawl(
            [f"http://127.0.0.1:{port}/{name}-12345.html" for name in ANSWERS],
            on_page=lambda page: pages.update({page.url.rpartition("/")[2].removesuffix("-12345.html"): page}),
            delay=0,
            contact="thu@reformwatch.example",
        )
    return pages, report, time.monotonic() - started, int(most.read_text()) // 1024


def test_every_bad_answer_has_its_reason_and_every_page_is_fetched(outcome):
    pages, report, *_ = outcome
    assert set(pages) == FETCHED
    assert {error.url.rpartition("/")[2].rpartition("-")[0]: error.reason for error in report.errors} == REASONS


def test_a_page_called_a_picture_is_handed_on_as_a_page(outcome):
    pages, *_ = outcome
    page = pages["called-picture"]
    assert (page.headers["content-type"], page.headers["x-declared-content-type"]) == ("text/html", "image/png")
    assert page.body == PAGE


def test_a_crawl_of_bad_servers_ends_soon_and_stays_small(outcome):
    _, _, seconds, megabytes = outcome
    assert seconds < 180, "one of these servers drips for hours, another never answers"
    assert megabytes < 250


def test_a_certificate_of_nobody_is_the_reason_that_nothing_was_fetched(tmp_path):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    (tmp_path / "own.pem").write_bytes(pem + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "own.pem")
    with serve(context) as port:
        url = f"https://localhost:{port}/good-12345.html"
        report = crawl([url], on_page=print, delay=0, contact="thu@reformwatch.example")
    assert [(error.url, error.reason) for error in report.errors] == [(url, "certificate")]
    assert not report.fetched
