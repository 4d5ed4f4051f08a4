"""A proxy in front of a server that does what networks and busy servers do. Loaded by path."""

import http.client
import json
import socket
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TLS = b"\x16"
"""What every conversation under TLS begins with."""
BUSY = {"error": {"type": "es_rejected_execution_exception", "reason": "queue is full"}}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_one_request(self):
        if not self.server.faults_of.certificate and self.connection.recv(1, socket.MSG_PEEK) == TLS:
            self.close_connection = True  # somebody who wants to shake hands; servers do the same
            return
        super().handle_one_request()

    def do_GET(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        fault = self.server.faults_of.next_for(self.path)
        if fault in {"429", "503", "502"}:
            self._answer(int(fault), {"content-type": "application/json"}, json.dumps(BUSY).encode())
            return
        if fault == "drop":
            self._hang_up()
            return
        try:
            status, headers, answer = self.server.faults_of.forward(self.command, self.path, self.headers, body)
        except OSError:
            self._hang_up()
            return
        if fault == "lost answer":
            self._hang_up()
        elif fault == "half an answer":
            self._start(status, headers, len(answer))
            self.wfile.write(answer[: len(answer) // 2])
            self._hang_up()
        elif fault == "noise":
            self._answer(status, headers, answer[: len(answer) // 2])
        elif fault == "busy items":
            self._answer(status, headers, _busy_items(answer))
        else:
            self._answer(status, headers, answer)

    do_POST = do_PUT = do_DELETE = do_HEAD = do_GET  # noqa: N815  # names of the library

    def _start(self, status, headers, length):
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in {"content-length", "transfer-encoding", "connection"}:
                self.send_header(name, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def _answer(self, status, headers, body):
        self._start(status, headers, len(body))
        if self.command != "HEAD":
            self.wfile.write(body)

    def _hang_up(self):
        self.close_connection = True
        self.wfile.flush()

    def log_message(self, *_):
        pass


def _busy_items(answer):
    """Of every second part of an answer the server says that it was too busy; a change was made all the same."""
    told = json.loads(answer)
    for place, item in enumerate(told.get("items", [])):
        if place % 2:
            (result,) = item.values()
            result.update(status=429, error=BUSY["error"])
    for parts in (told.get("responses", []), told.get("docs", [])):
        for place in range(len(parts) % 2, len(parts), 2):
            parts[place] = {"status": 429, "error": BUSY["error"]}
    return json.dumps(told).encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    faults_of = None

    def handle_error(self, request, client_address):
        pass  # the other side hung up, which is what these tests are about


class FaultProxy:
    """Faults are used up one a request, by requests whose path holds a word."""

    def __init__(self, address, *, certificate=None):
        self.upstream = address.removeprefix("http://")
        self.certificate = certificate
        self.faults = []
        self.requests = []
        self._lock = threading.Lock()
        self._server = None
        self.port = 0
        self.start()

    @property
    def url(self):
        return f"{'https' if self.certificate else 'http'}://127.0.0.1:{self.port}"

    def start(self):
        self._server = _Server(("127.0.0.1", self.port), _Handler)
        self._server.faults_of = self
        self.port = self._server.server_port
        if self.certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self.certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self):
        """Nobody listens any more."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def fail(self, fault, *, path="", times=1):
        with self._lock:
            self.faults += [(path, fault)] * times

    def next_for(self, path):
        with self._lock:
            self.requests.append(path)
            if self._server is None:
                return "drop"  # a connection that was kept open
            for place, (word, fault) in enumerate(self.faults):
                if word in path:
                    del self.faults[place]
                    return fault
        return None

    def forward(self, method, path, headers, body):
        connection = http.client.HTTPConnection(self.upstream, timeout=60)
        try:
            sent = {name: value for name, value in headers.items() if name.lower() not in {"host", "connection"}}
            connection.request(method, path, body=body or None, headers=sent)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
