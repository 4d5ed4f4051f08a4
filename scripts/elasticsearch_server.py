"""A genuine Elasticsearch 8.19 server for tests and developers, without a container engine.

The server is the integration-test distribution that Elastic publishes on Maven Central: the real engine, transport and
security, without the optional modules. What runs on it runs on any Elasticsearch. Needed: Java 17 or newer, Maven.
REFORMWATCH_ES_VERSION=9.1.4 takes a newer server, which needs Java 21.

    python scripts/elasticsearch_server.py fetch              # once: download and unpack
    python scripts/elasticsearch_server.py run --port 9200    # one node, until interrupted
    python scripts/elasticsearch_server.py run --nodes 3      # a cluster on this machine
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import fcntl
import hashlib
import json
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

VERSIONS = {
    "8.19.21": ("215d5f3dbf0609a149f6218a9e47b6ae2df34ebbff3c5754e35f15a5e5393c8a", 17),
    "9.1.4": ("21fef423ddbb6340027033af0a332b7edc02535fc3638e065835de3eafd4dbed", 21),
}
"""The servers that are tried, with the SHA-256 of the file and the oldest Java that they run on."""
VERSION = os.environ.get("REFORMWATCH_ES_VERSION") or "8.19.21"
if VERSION not in VERSIONS:
    raise SystemExit(f"REFORMWATCH_ES_VERSION={VERSION}: expected one of {', '.join(VERSIONS)}")
SHA256, LEAST_JAVA = VERSIONS[VERSION]
ARTIFACT = f"org.elasticsearch.distribution.integ-test-zip:elasticsearch:{VERSION}:zip"
START_LIMIT = 120.0
"""Seconds for a node to answer; ten are usual on two cores."""

_ROOM = 4_000_000_000
_NOBODY = 65534
"""Whom the server runs as when we are root: it refuses to run as root."""

ROLES = {
    "reformwatch_writer": """
  cluster: [monitor, manage_index_templates]
  indices:
    - names: ["reformwatch*", "rw-*"]
      privileges: [read, write, create_index, manage, view_index_metadata]
""",
    "reformwatch_reader": """
  cluster: [monitor]
  indices:
    - names: ["reformwatch*", "rw-*"]
      privileges: [read, view_index_metadata]
""",
}
USERS = {"admin": "superuser", "writer": "reformwatch_writer", "reader": "reformwatch_reader"}


class ServerError(Exception):
    """The server cannot be had or does not start; the message says what to do."""


def cache() -> Path:
    """Where the unpacked server is kept between runs; of a place that a user without rights can read."""
    named = os.environ.get("REFORMWATCH_ES_CACHE")
    if named:
        return Path(named)
    if os.geteuid() == 0:
        return Path("/var/cache/reformwatch")
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "reformwatch"


def java_home() -> Path:
    """A Java that the server runs on."""
    found = [Path(os.environ[name]) for name in ("ES_JAVA_HOME", "JAVA_HOME") if os.environ.get(name)]
    on_path = shutil.which("java")
    if on_path:
        found.append(Path(on_path).resolve().parents[1])
    found += sorted(Path("/usr/lib/jvm").glob("*"))
    for home in found:
        java = home / "bin" / "java"
        if java.is_file():
            told = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
            version = re.search(r'version "(\d+)', told)
            if version and int(version[1]) >= LEAST_JAVA:
                return home
    raise ServerError(
        f"no Java {LEAST_JAVA} or newer found; on Debian: apt-get install openjdk-{LEAST_JAVA}-jre-headless"
    )


def missing() -> str | None:
    """What is lacking to run the server; None when it can run."""
    try:
        java_home()
    except ServerError as error:
        return str(error)
    if not _home().is_dir() and shutil.which("mvn") is None:
        return "no Maven found to fetch Elasticsearch with; on Debian: apt-get install maven"
    return None


def _home() -> Path:
    return cache() / f"elasticsearch-{VERSION}"


def fetch() -> Path:
    """The unpacked server, downloaded if need be; several processes may ask at once."""
    home = _home()
    if home.is_dir():
        return home
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if home.is_dir():
            return home
        if shutil.which("mvn") is None:
            raise ServerError(str(missing()))
        with tempfile.TemporaryDirectory(dir=cache()) as scratch:
            command = ["mvn", "-B", "-q", "dependency:copy", f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={scratch}"]
            done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
            packed = Path(scratch) / f"elasticsearch-{VERSION}.zip"
            if done.returncode or not packed.is_file():
                raise ServerError(f"Maven could not fetch {ARTIFACT}: {(done.stdout + done.stderr).strip()[-500:]}")
            if hashlib.sha256(packed.read_bytes()).hexdigest() != SHA256:
                raise ServerError(f"{packed.name}: not the file expected, its SHA-256 differs from {SHA256}")
            with zipfile.ZipFile(packed) as archive:
                archive.extractall(scratch)
            unpacked = Path(scratch) / home.name
            for path in (*unpacked.rglob("*"), unpacked):
                executable = path.is_dir() or path.parent.name == "bin" or os.access(path, os.X_OK)
                path.chmod(0o755 if executable else 0o644)
            (unpacked / "config").rename(unpacked / "config.example")
            unpacked.rename(home)
    return home


def _scratch() -> Path:
    """Where servers write: in memory if there is room, for nothing of it is kept, and they wait for the disk a lot."""
    memory = Path("/dev/shm")  # noqa: S108  # the folder in it has a random name
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM:
        return memory
    # The server runs as another user, who cannot look into temporary folders of root.
    base = cache() / "run"
    base.mkdir(parents=True, exist_ok=True)
    return base


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def password_hash(password: str) -> str:
    """A password as the server's file of users holds it."""
    salt, rounds = os.urandom(32), 1000
    made = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, rounds, 32)
    return f"{{PBKDF2}}{rounds}${base64.b64encode(salt).decode()}${base64.b64encode(made).decode()}"


@dataclass
class Node:
    """One server process with a folder of its own."""

    folder: Path
    settings: dict[str, object]
    port: int
    passwords: Mapping[str, str] = field(default_factory=dict)
    """Passwords of the users in :data:`USERS`; none turns security off."""
    heap: str = "512m"
    authority: Path | None = None
    """Who signed the certificate that ``settings`` name, where they turn TLS on."""
    files: Path | None = None
    """A folder whose content is put beside the settings, such as the certificates that they name."""
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{'https' if self.authority else 'http'}://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start the process; :meth:`wait` tells when it answers."""
        home = fetch()
        config = self.folder / "config"
        if not config.exists():
            shutil.copytree(home / "config.example", config)
            if self.files is not None:
                shutil.copytree(self.files, config, dirs_exist_ok=True)
            for name in ("data", "logs", "tmp"):
                (self.folder / name).mkdir()
        settings = {
            "path.data": str(self.folder / "data"),
            "path.logs": str(self.folder / "logs"),
            "http.port": self.port,
            "network.host": "127.0.0.1",
            "cluster.routing.allocation.disk.threshold_enabled": False,
            "node.store.allow_mmap": False,
            "cluster.max_shards_per_node": 5000,  # every test has indices of its own
            "xpack.security.enabled": bool(self.passwords),
            **self.settings,
        }
        (config / "elasticsearch.yml").write_text("".join(f"{k}: {json.dumps(v)}\n" for k, v in settings.items()))
        self._write_users(config)
        options: dict[str, object] = {}
        if os.geteuid() == 0:
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, _NOBODY, _NOBODY)
            options = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []}
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("ES_", "JAVA_", "JDK_"))}
        environment = {
            **kept,
            "HOME": str(self.folder),
            "ES_JAVA_HOME": str(java_home()),
            "ES_PATH_CONF": str(config),
            "ES_TMPDIR": str(self.folder / "tmp"),
            "ES_JAVA_OPTS": f"-Xms{self.heap} -Xmx{self.heap} -XX:TieredStopAtLevel=1 -XX:-HeapDumpOnOutOfMemoryError",
        }
        with (self.folder / "output.log").open("ab") as output:
            self.process = subprocess.Popen(  # type: ignore[call-overload]
                [home / "bin" / "elasticsearch"],
                env=environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                **options,
            )

    def _write_users(self, config: Path) -> None:
        if not self.passwords:
            return
        (config / "users").write_text("".join(f"{u}:{password_hash(p)}\n" for u, p in self.passwords.items()))
        (config / "users_roles").write_text("".join(f"{USERS[user]}:{user}\n" for user in self.passwords))
        (config / "roles.yml").write_text("".join(f"{name}:{body}" for name, body in ROLES.items()))

    def wait(self, *, nodes: int = 1, limit: float = START_LIMIT) -> None:
        """Return when the node answers and sees so many nodes."""
        deadline = time.monotonic() + limit
        request = urllib.request.Request(f"{self.url}/_cluster/health?wait_for_nodes=>={nodes}&timeout=5s")
        if self.passwords:
            pair = base64.b64encode(f"admin:{self.passwords['admin']}".encode()).decode()
            request.add_header("Authorization", f"Basic {pair}")
        context = None if self.authority is None else ssl.create_default_context(cafile=self.authority)
        while True:
            if self._healthy(request, context):
                return
            ended = self.process is None or self.process.poll() is not None
            if ended or time.monotonic() > deadline:
                end = (self.folder / "output.log").read_text(errors="replace")[-2000:]
                raise ServerError(f"Elasticsearch in {self.folder} did not start:\n{end}")
            time.sleep(0.1)

    @staticmethod
    def _healthy(request: urllib.request.Request, context: ssl.SSLContext | None) -> bool:
        try:
            with urllib.request.urlopen(request, timeout=10, context=context) as answer:
                return not json.load(answer)["timed_out"]
        except (OSError, ValueError):
            return False

    def kill(self) -> None:
        """End the process at once, as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End the process."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        # The process started is only a launcher: the server is in the session that it leads.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, how)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.process = None


class Cluster:
    """Nodes that know each other, in a folder that is removed at the end."""

    def __init__(
        self,
        nodes: int = 1,
        *,
        port: int | None = None,
        passwords: Mapping[str, str] | None = None,
        heap: str = "512m",
        settings: Sequence[Mapping[str, object]] = (),
        authority: Path | None = None,
        files: Path | None = None,
    ) -> None:
        """Nodes with free ports; ``settings`` are more of them, one for each. The rest is told at :class:`Node`."""
        self.folder = Path(tempfile.mkdtemp(prefix="reformwatch-es-", dir=_scratch()))
        self.folder.chmod(0o755)
        more = settings or [{} for _ in range(nodes)]
        names = [str(one.get("node.name", f"node-{number}")) for number, one in enumerate(more, 1)]
        transports = [free_port() for _ in names]
        common: dict[str, object]
        if nodes == 1:
            common = {"discovery.type": "single-node"}
        else:
            common = {
                "discovery.seed_hosts": [f"127.0.0.1:{one}" for one in transports],
                "cluster.initial_master_nodes": names,
            }
        self.nodes = []
        for place, (name, transport) in enumerate(zip(names, transports, strict=True)):
            mine = port + place if port else free_port()
            own = {"node.name": name, "transport.port": transport, **more[place], **common}
            (self.folder / name).mkdir()
            self.nodes.append(Node(self.folder / name, own, mine, passwords or {}, heap, authority, files))

    @property
    def url(self) -> str:
        """The addresses of all nodes, as ``--index`` takes them."""
        scheme = self.nodes[0].url.partition(":")[0]
        return f"{scheme}://" + ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)

    def start(self) -> None:
        """Start all nodes and wait until they have found each other."""
        for node in self.nodes:
            node.start()
        for node in self.nodes:
            node.wait(nodes=len(self.nodes))

    def stop(self) -> None:
        """End all nodes and remove what they wrote."""
        for node in self.nodes:
            node.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Let SIGTERM end the program as Ctrl-C does, so that no server is left behind."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _run(options: argparse.Namespace) -> None:
    passwords = json.loads(os.environ.get("REFORMWATCH_ES_PASSWORDS", "{}"))
    with _interruptible(), Cluster(options.nodes, port=options.port, passwords=passwords, heap=options.heap) as cluster:
        if options.tell:
            told = Path(options.tell)
            told.with_suffix(".new").write_text(json.dumps({"url": cluster.url}))
            told.with_suffix(".new").rename(told)
        else:
            print(f"{cluster.url} is up; use it with --index {cluster.url}/reformwatch; Ctrl-C ends it", flush=True)
        while all(node.process and node.process.poll() is None for node in cluster.nodes):
            if options.while_alive and not _alive(options.while_alive):
                return
            time.sleep(0.3)


def _check() -> None:
    lacking = missing()
    if lacking:
        raise ServerError(lacking)


def main(arguments: Sequence[str] | None = None) -> int:
    """Fetch or run the server."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True, dest="command")
    commands.add_parser("fetch", help="download and unpack, if it is not there")
    commands.add_parser("check", help="say what is lacking to run the server")
    run = commands.add_parser("run", help="run until interrupted")
    run.add_argument("--nodes", type=int, default=1)
    run.add_argument("--port", type=int, help="of the first node, the others follow; free ones by default")
    run.add_argument("--heap", default="512m", help="memory of a node")
    run.add_argument("--tell", metavar="FILE", help="write the address here instead of printing it")
    run.add_argument("--while-alive", type=int, metavar="PID", help="end when this process has ended")
    options = parser.parse_args(arguments)
    try:
        if options.command == "fetch":
            print(fetch())
        elif options.command == "check":
            _check()
        else:
            _run(options)
    except ServerError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
