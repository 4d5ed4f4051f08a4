"""The sample sites, served over HTTP on this machine: what the demonstration crawls and the tests are run on.

Every folder below ``samples/sites`` is a made-up host. One server answers for all of them by the ``Host`` header, and
:attr:`SampleServer.hosts` tells a crawl where they listen.
"""

import json
import mimetypes
import threading
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from schema.errors import ReformWatchError

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
XML = {".xml", ".rss"}


class SampleError(ReformWatchError):
    """The sample pages are not where they should be, or a site's own file is wrong."""


@dataclass(frozen=True)
class Site:
    """One made-up host. Its ``site.json`` names what file names cannot: other addresses, types, redirects, order."""

    folder: Path
    routes: dict[str, str] = field(default_factory=dict)
    """Address (with its query) to file, where the two differ."""
    redirects: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    """File to Content-Type, where the ending does not tell it."""

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read ``site.json`` where there is one."""
        path = folder / "site.json"
        try:
            options: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
            return cls(folder, **options)
        except (ValueError, TypeError) as error:
            raise SampleError(f"{path}: expected routes, redirects and types, but: {error}") from error

    def file(self, target: str) -> Path | None:
        """The file of an address, or None; never one outside the site."""
        parts = urlsplit(target)
        name = self.routes.get(target) or self.routes.get(parts.path) or unquote(parts.path).lstrip("/") or "index.html"
        path = (self.folder / name).resolve()
        inside = path.is_relative_to(self.folder.resolve()) and path.name != "site.json"
        return path if inside and path.is_file() else None

    def content_type(self, path: Path) -> str:
        """What a well-kept server would say."""
        given = self.types.get(path.relative_to(self.folder.resolve()).as_posix())
        if given:
            return given
        if path.suffix in XML:
            return "application/xml; charset=utf-8"
        kind = mimetypes.guess_type(path.name)[0] or "text/html"
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


class SampleServer:
    """Serves the sample sites while the ``with`` block runs; ``requests`` is the log of what was asked."""

    def __init__(self, root: Path = SAMPLES) -> None:
        sites = root / "sites"
        if not sites.is_dir():
            raise SampleError(
                f"{sites} is missing: the sample pages belong to the source tree, run from a checkout of the project"
            )
        self.sites = {folder.name: Site.load(folder) for folder in sorted(sites.iterdir()) if folder.is_dir()}
        self.requests: list[tuple[str, str]] = []
        self._server: ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop serving; a second time does nothing."""
        if self._server is None or self._thread is None:
            return
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._server = self._thread = None

    @property
    def address(self) -> str:
        """Where the server listens, as ``127.0.0.1:PORT``."""
        if self._server is None:
            raise SampleError("the sample server is not running: use it in a with block")
        host, port = self._server.server_address[:2]
        return f"{host!s}:{port}"

    @property
    def hosts(self) -> dict[str, str]:
        """The made-up hosts and where they listen: the ``allow_loopback_map`` of a crawl."""
        return dict.fromkeys(self.sites, self.address)

    def start_urls(self) -> list[str]:
        """The front page of every site."""
        return [f"http://{host}/" for host in self.sites]


def _handler(server: SampleServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # else a body waits 40 ms behind its headers
        server_version = "samples"
        sys_version = ""

        def do_GET(self) -> None:  # the name the library calls
            host = (self.headers.get("Host") or "").partition(":")[0]
            server.requests.append((host, self.path))
            site = server.sites.get(host)
            if site is None:
                self._answer(HTTPStatus.NOT_FOUND, b"no such site")
            elif self.path in site.redirects:
                self._answer(HTTPStatus.MOVED_PERMANENTLY, b"", {"Location": site.redirects[self.path]})
            elif (path := site.file(self.path)) is None:
                self._answer(
                    HTTPStatus.NOT_FOUND, "Không tìm thấy trang".encode(), {"Content-Type": "text/plain; charset=utf-8"}
                )
            else:
                self._answer(HTTPStatus.OK, path.read_bytes(), {"Content-Type": site.content_type(path)})

        do_HEAD = do_GET  # noqa: N815

        def _answer(self, status: HTTPStatus, body: bytes, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
            """Say nothing: ``requests`` is the log."""

    return Handler
