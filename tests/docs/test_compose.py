"""compose.yaml cannot be started in the tests: what it names is held against itself, the documentation and the script."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
import yaml
from cryptography import x509

from indexer.elastic.address import read_address

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "compose.yaml").read_text("utf-8")
COMPOSE = yaml.safe_load(TEXT)
SERVICES = COMPOSE["services"]
DOCS = (ROOT / "docs" / "elasticsearch.md").read_text("utf-8")
NODES = ("es1", "es2", "es3")
HOME = PurePosixPath("/usr/share/elasticsearch")
CERTIFICATES = HOME / "config" / "certs"

# What the compose specification allows, of which this file needs so much.
OF_FILE = {"name", "services", "volumes"}
OF_SERVICE = {
    *("command", "depends_on", "environment", "healthcheck", "image", "mem_limit", "ports", "restart", "ulimits"),
    *("user", "volumes"),
}
CONDITIONS = {"service_started", "service_healthy", "service_completed_successfully"}
VARIABLE = re.compile(r"(?<!\$)\$\{(\w+)(?::([-?])([^}]*))?\}")


def script():
    """What the service that makes certificates runs, as its shell reads it."""
    shell, options, program = SERVICES["certificates"]["command"]
    assert (shell, options) == ("bash", "-euc")
    return program.replace("$$", "$")


def made():
    """The files that the certificates' service leaves, by the names that certutil gives them."""
    nodes = re.search(r"for node in ([\w ]+); do", script())[1].split()
    kinds = [(name, ending) for name in ("ca", *nodes) for ending in ("crt", "key")]
    return {str(PurePosixPath(name) / f"{name}.{ending}") for name, ending in kinds}


def test_everything_in_it_is_of_the_compose_specification():
    assert {key for key in COMPOSE if not key.startswith("x-")} == OF_FILE
    for service in SERVICES.values():
        assert set(service) <= OF_SERVICE
        for needed, how in service.get("depends_on", {}).items():
            assert needed in SERVICES
            assert how["condition"] in CONDITIONS
        # Flags and numbers of the environment are text, or they reach the server otherwise than they stand here.
        assert all(isinstance(value, str) for value in service.get("environment", {}).values())
        assert set(service.get("healthcheck", {})) <= {"test", "interval", "timeout", "retries"}


def test_every_variable_is_documented_and_only_the_password_must_be_given():
    variables = VARIABLE.findall(TEXT)
    assert {name for name, *_ in variables} == {"ELASTIC_PASSWORD", "ES_VERSION", "ES_MEMORY"}
    for name, how, default in variables:
        assert f"`{name}" in DOCS, f"{name} is not in docs/elasticsearch.md"
        assert default
        assert how == ("?" if name == "ELASTIC_PASSWORD" else "-")


def test_the_version_is_the_one_that_is_tested(elasticsearch_conftest):
    defaults = {default for name, _, default in VARIABLE.findall(TEXT) if name == "ES_VERSION"}
    assert defaults == {next(iter(elasticsearch_conftest.load_script().VERSIONS))}
    assert {service["image"].partition(":")[0] for service in SERVICES.values()} == {"elasticsearch"}


@pytest.mark.parametrize("name", NODES)
def test_every_node_is_secured_and_has_its_own_certificate_and_data(name):
    node = SERVICES[name]
    settings = node["environment"]
    assert settings["node.name"] == name
    assert settings["xpack.security.enabled"] == "true"
    assert settings["xpack.security.http.ssl.enabled"] == settings["xpack.security.transport.ssl.enabled"] == "true"
    for layer in ("http", "transport"):
        ours = {kind: settings[f"xpack.security.{layer}.ssl.{kind}"] for kind in ("certificate", "key")}
        assert ours == {"certificate": f"certs/{name}/{name}.crt", "key": f"certs/{name}/{name}.key"}
        assert settings[f"xpack.security.{layer}.ssl.certificate_authorities"] == "certs/ca/ca.crt"
    assert f"{name}:{HOME / 'data'}" in node["volumes"]
    assert set(settings["discovery.seed_hosts"].split(",")) == set(NODES)
    assert set(settings["cluster.initial_master_nodes"].split(",")) == set(NODES)
    assert node["depends_on"]["certificates"]["condition"] == "service_completed_successfully"


@pytest.mark.parametrize("name", NODES)
def test_every_file_that_a_node_names_is_made_and_mounted(name):
    node = SERVICES[name]
    named = {value for value in node["environment"].values() if value.startswith("certs/")}
    assert {str(PurePosixPath(value).relative_to("certs")) for value in named} <= made()
    assert f"certificates:{CERTIFICATES}:ro" in node["volumes"]
    # The image starts in its home, so paths in the health check are seen from there.
    _, check = node["healthcheck"]["test"]
    authority = HOME / re.search(r"--cacert (\S+)", check)[1]
    assert str(authority.relative_to(CERTIFICATES)) in made()
    assert "https://localhost:9200" in check


def test_certificates_are_made_where_they_are_mounted():
    program = script()
    assert SERVICES["certificates"]["volumes"] == [f"certificates:{CERTIFICATES}"]
    assert SERVICES["certificates"]["user"] == "0"
    assert program.startswith(f"cd {HOME} ")
    assert set(NODES) == {path.partition("/")[0] for path in made()} - {"ca"}
    # A name in a certificate is what others call the node: the health check and this machine say localhost.
    assert "--dns $node,localhost --ip 127.0.0.1" in program
    assert "${" not in program
    assert re.findall(r"\$(\w+)", program) == ["node"] * program.count("$node") == ["node"] * program.count("$")


STAND_IN = r"""#!/bin/bash
# Like the tool: it goes home first, writes over nothing, and packs what it makes into folders by name.
set -eu
cd "$(dirname "$0")/.."
name=ca
kind=$1
shift
while [ $# -gt 0 ]; do
  case $1 in
    --name) name=$2; shift ;;
    --out) out=$2; shift ;;
    --ca-cert|--ca-key) test -f "$2"; shift ;;
    --dns|--ip) test "$kind" = cert; shift ;;
    --silent|--pem) ;;
    *) exit 64 ;;
  esac
  shift
done
test ! -e "$out"
exec "PYTHON" -c '
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as made:
    for ending in ("crt", "key"):
        made.writestr(f"{sys.argv[2]}/{sys.argv[2]}.{ending}", sys.argv[2])
' "$out" "$name"
"""
UNZIP = """#!/bin/bash
test "$1 $3" = "-q -d" && exec "PYTHON" -m zipfile -e "$2" "$4"
"""
CHOWN = """#!/bin/bash
echo "$@" >> "$(dirname "$0")/owners"
"""


def program_at(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace("PYTHON", sys.executable), "utf-8")
    path.chmod(0o755)


@pytest.fixture
def image(tmp_path):
    """A home of Elasticsearch as in the image, with a stand-in for the tool that makes certificates."""
    program_at(tmp_path / "home" / "bin" / "elasticsearch-certutil", STAND_IN)
    (tmp_path / "home" / "config" / "certs").mkdir(parents=True)
    return tmp_path / "home"


@pytest.fixture
def real_image(tmp_path, elasticsearch_scripts):
    """The same with the real tool."""
    home = tmp_path / "home"
    home.mkdir()
    unpacked = elasticsearch_scripts.fetch()
    for name in ("bin", "lib", "modules", "plugins"):
        (home / name).symlink_to(unpacked / name)
    shutil.copytree(unpacked / "config.example", home / "config")
    (home / "config" / "certs").mkdir()
    return home


def run_script(home, **environment):
    program_at(home.parent / "tools" / "unzip", UNZIP)
    program_at(home.parent / "tools" / "chown", CHOWN)
    shell, options, _ = SERVICES["certificates"]["command"]
    path = f"{home.parent / 'tools'}:{os.environ['PATH']}"
    command = [shell, options, script().replace(str(HOME), str(home))]
    subprocess.run(command, check=True, env={"PATH": path, **environment}, cwd=home.parent)


def files_in(folder):
    return {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.suffix in {".crt", ".key"}}


def test_the_script_makes_every_certificate_once_and_only_those_that_lack(image):
    certificates = image / "config" / "certs"
    run_script(image)
    first = {name: path.stat().st_ino for name, path in files_in(certificates).items()}
    assert set(first) == made()
    assert {path.stat().st_mode & 0o777 for path in files_in(certificates).values()} == {0o640}
    assert {path.stat().st_mode & 0o777 for path in certificates.rglob("*") if path.is_dir()} == {0o750}
    # Servers of the image run as user 1000 in group 0.
    assert (image.parent / "tools" / "owners").read_text("utf-8") == "-R 1000:0 config/certs\n"
    # Cut off before one was unpacked: the next start makes good what is lacking and nothing else.
    (certificates / "es2" / "es2.key").unlink()
    run_script(image)
    second = {name: path.stat().st_ino for name, path in files_in(certificates).items()}
    assert set(second) == made()
    assert all(second[name] == inode for name, inode in first.items() if not name.startswith("es2"))


@pytest.mark.soak
def test_the_real_tool_makes_certificates_that_name_the_nodes(real_image, elasticsearch_scripts):
    run_script(real_image, ES_JAVA_HOME=str(elasticsearch_scripts.java_home()))
    found = files_in(real_image / "config" / "certs")
    assert set(found) == made()
    authority = x509.load_pem_x509_certificate(found["ca/ca.crt"].read_bytes())
    for node in NODES:
        certificate = x509.load_pem_x509_certificate(found[f"{node}/{node}.crt"].read_bytes())
        certificate.verify_directly_issued_by(authority)
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        assert {node, "localhost"} <= set(names.get_values_for_type(x509.DNSName))
        assert [str(one) for one in names.get_values_for_type(x509.IPAddress)] == ["127.0.0.1"]


def test_what_the_machine_must_allow_is_documented():
    """Nodes that form a cluster refuse to start without it, and a container cannot set it."""
    assert "vm.max_map_count=1048576" in DOCS
    for node in map(SERVICES.get, NODES):
        assert node["ulimits"]["memlock"] == {"soft": -1, "hard": -1}
        assert node["ulimits"]["nofile"]["hard"] >= 65535
        assert node["environment"]["bootstrap.memory_lock"] == "true"
        assert VARIABLE.fullmatch(node["mem_limit"]).group(1) == "ES_MEMORY"


def test_nodes_listen_on_this_machine_only_at_the_addresses_that_are_documented():
    ports = [port.rsplit(":", 2) for name in NODES for port in SERVICES[name]["ports"]]
    assert {inside for *_, inside in ports} == {"9200"}
    addresses = [f"{host}:{outside}" for host, outside, _ in ports]
    assert len(set(addresses)) == len(NODES)
    url = re.search(r"https://127\S+", DOCS)[0]
    assert url == f"https://{','.join(addresses)}/reformwatch"
    assert [(host.scheme, host.host, str(host.port)) for host in read_address(url).hosts] == [
        ("https", host, outside) for host, outside, _ in ports
    ]


def test_commands_of_the_documentation_name_what_is_there():
    copied = re.search(r"docker compose cp (\w+):(\S+) (\S+)", DOCS)
    assert copied[1] in SERVICES
    assert str(PurePosixPath(copied[2]).relative_to(CERTIFICATES)) in made()
    assert f"REFORMWATCH_ES_CA={PurePosixPath(copied[2]).name} " in DOCS


def test_no_password_stands_in_the_file():
    assert {SERVICES[name]["environment"]["ELASTIC_PASSWORD"] for name in NODES} == {
        "${ELASTIC_PASSWORD:?set ELASTIC_PASSWORD in .env}"
    }
    assert all(line.split(":")[0].strip() == "ELASTIC_PASSWORD" for line in TEXT.splitlines() if ": ${ELASTIC_" in line)


def test_every_volume_used_is_named():
    used = {volume.partition(":")[0] for service in SERVICES.values() for volume in service["volumes"]}
    assert used == set(COMPOSE["volumes"])


def test_documented_roles_are_those_that_the_tests_run_with(elasticsearch_conftest):
    documented = yaml.safe_load(re.search(r"```\n(reformwatch_writer:.*?)```", DOCS, re.DOTALL)[1])
    tested = yaml.safe_load(
        "".join(f"{name}:{body}" for name, body in elasticsearch_conftest.load_script().ROLES.items())
    )
    for role in tested.values():
        for rule in role["indices"]:
            rule["names"].remove("rw-*")  # the names that tests use
    assert documented == tested
