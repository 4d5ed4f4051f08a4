"""A conversation with a server that cannot run in the tests: recorded once on a real one, replayed since.

    REFORMWATCH_ES_VERSION=9.1.4 python tests/indexer/conversation.py

records it again; that server needs Java 21. API keys are in no server that Maven Central has, so the recording was
made without security, and the replay asks for the key in every request.
"""

# ruff: noqa: T201  # a program of its own

import http.server
import importlib.util
import json
import sys
import threading
from pathlib import Path

HERE = Path(__file__).parent
RECORDED = HERE / "recorded" / "elasticsearch-9.1.4.json"
NAME = "rw-recorded"
KEPT = ("content-type", "x-elastic-product")


def load(name, folder=HERE):
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def converse(open_index, corpus, query):
    """What is said: an index is made, filled, asked, and read by somebody else."""
    with open_index(readonly=False) as backend:
        changed = backend.put(corpus.full_reading())
        backend.flush()
        found = backend.search(query)
    with open_index(readonly=True) as backend:
        return {
            "changed": changed,
            "titles": [hit.article.title for hit in found.hits],
            "facts": [fact.evidence.quote for fact in backend.facts()],
            "readings": list(backend.readings()) == [corpus.full_reading()],
            "counts": backend.counts().model_dump(),
            "version": backend.version_for(corpus.full_reading().article.id, "other"),
        }


class Replay:
    """A server that says what another said, in the same order, and keeps what it was asked."""

    def __init__(self, recorded):
        self.remaining = list(recorded)
        self.unexpected = []
        self.headers = []
        replay = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                replay.headers.append(self.headers)
                said = replay.remaining.pop(0) if replay.remaining else None
                asked = [self.command, self.path.partition("?")[0]]
                if said is None or said["asked"] != asked:
                    replay.unexpected.append(asked)
                    said = {"status": 500, "headers": {}, "body": ""}
                body = said["body"].encode()
                self.send_response(said["status"])
                for name, value in said["headers"].items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            do_POST = do_PUT = do_DELETE = do_HEAD = do_GET  # noqa: N815  # names of the library

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.block_on_close = False
        self.url = f"http://127.0.0.1:{self.server.server_port}/{NAME}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def record():
    from indexer.backend import open_backend  # noqa: PLC0415
    from indexer.query import Query  # noqa: PLC0415

    servers = load("elasticsearch_server", HERE.parents[1] / "scripts")
    proxies = load("faultproxy")
    said = []

    class Recorder(proxies.FaultProxy):
        def forward(self, method, path, headers, body):
            status, answered, answer = super().forward(method, path, headers, body)
            kept = {name: value for name, value in answered.items() if name.lower() in KEPT}
            asked = [method, path.partition("?")[0]]
            said.append({"asked": asked, "status": status, "headers": kept, "body": answer.decode()})
            return status, answered, answer

    with servers.Cluster(1) as cluster, Recorder(cluster.url) as proxy:
        url = f"{proxy.url}/{NAME}"
        print(converse(lambda **how: open_backend(url, **how), load("corpus"), Query(text="quang ninh")))
    RECORDED.parent.mkdir(exist_ok=True)
    RECORDED.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{len(said)} answers in {RECORDED}")


if __name__ == "__main__":
    record()
