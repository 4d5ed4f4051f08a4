from pathlib import Path

import pytest
import yaml

COMPOSE = yaml.safe_load((Path(__file__).parents[2] / "compose.yaml").read_text("utf-8"))
NODES = ("es1", "es2", "es3")


@pytest.mark.parametrize("name", NODES)
def test_every_node_is_secured_and_has_its_own_certificate_and_data(name):
    node = COMPOSE["services"][name]
    settings = node["environment"]
    assert node["image"].startswith("elasticsearch:")
    assert settings["xpack.security.enabled"] == "true"
    assert settings["xpack.security.http.ssl.enabled"] == settings["xpack.security.transport.ssl.enabled"] == "true"
    for layer in ("http", "transport"):
        assert settings[f"xpack.security.{layer}.ssl.key"] == f"certs/{name}/{name}.key"
    assert f"{name}:/usr/share/elasticsearch/data" in node["volumes"]
    assert set(settings["discovery.seed_hosts"].split(",")) == set(NODES)


def test_nodes_listen_on_this_machine_only_on_ports_of_their_own():
    ports = [port for name in NODES for port in COMPOSE["services"][name]["ports"]]
    assert len(set(ports)) == 3
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_no_password_stands_in_the_file():
    assert {COMPOSE["services"][name]["environment"]["ELASTIC_PASSWORD"] for name in NODES} == {
        "${ELASTIC_PASSWORD:?set ELASTIC_PASSWORD in .env}"
    }


def test_every_volume_used_is_named():
    used = {volume.partition(":")[0] for service in COMPOSE["services"].values() for volume in service["volumes"]}
    assert used == set(COMPOSE["volumes"])
