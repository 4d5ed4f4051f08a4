"""The server of the sample sites, asked over real HTTP."""

import http.client
import json

import pytest

from reformwatch.sampleserver import SampleError, SampleServer


@pytest.fixture
def root(tmp_path):
    site = tmp_path / "sites" / "bao.example"
    site.mkdir(parents=True)
    (site / "index.html").write_text("<h1>Trang chủ</h1>", "utf-8")
    (site / "bai.html").write_text("bài", "utf-8")
    (site / "home.rss").write_text("<rss/>", "utf-8")
    (site / "cu.html").write_bytes("cũ".encode("cp1258", "replace"))
    (tmp_path / "sites" / "secret.txt").write_text("no", "utf-8")
    options = {
        "routes": {"/Trang/Chi.aspx?nid=7": "bai.html"},
        "redirects": {"/old": "/bai.html"},
        "types": {"cu.html": "text/html"},
    }
    (site / "site.json").write_text(json.dumps(options), "utf-8")
    return tmp_path


def ask(server, path, host="bao.example"):
    connection = http.client.HTTPConnection(server.address, timeout=5)
    connection.request("GET", path, headers={"Host": host})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.getheader("Content-Type"), answer.getheader("Location"), body


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [
        pytest.param("/", 200, "text/html; charset=utf-8", id="front page"),
        pytest.param("/bai.html", 200, "text/html; charset=utf-8", id="file"),
        pytest.param("/Trang/Chi.aspx?nid=7", 200, "text/html; charset=utf-8", id="address with a query"),
        pytest.param("/Trang/Chi.aspx?nid=8", 404, "text/plain; charset=utf-8", id="other query"),
        pytest.param("/home.rss", 200, "application/xml; charset=utf-8", id="feed"),
        pytest.param("/cu.html", 200, "text/html", id="type without a charset"),
        pytest.param("/old", 301, None, id="redirect"),
        pytest.param("/site.json", 404, "text/plain; charset=utf-8", id="its own options"),
        pytest.param("/..%2fsecret.txt", 404, "text/plain; charset=utf-8", id="outside the site"),
    ],
)
def test_the_server_answers_as_a_site_would(root, path, status, kind):
    with SampleServer(root) as server:
        answer = ask(server, path)
    assert answer[:2] == (status, kind)


def test_an_unknown_host_is_not_served(root):
    with SampleServer(root) as server:
        assert ask(server, "/", host="khac.example")[0] == 404


def test_the_server_names_its_sites_and_stops_by_itself(root):
    with SampleServer(root) as server:
        assert server.start_urls() == ["http://bao.example/"]
        assert server.hosts == {"bao.example": server.address}
        address = server.address
    with pytest.raises(OSError):  # noqa: PT011  # refused or reset, as the system likes
        http.client.HTTPConnection(address, timeout=2).request("GET", "/")
    with pytest.raises(SampleError, match="not running"):
        _ = server.address


def test_missing_samples_are_named(tmp_path):
    with pytest.raises(SampleError, match=r"sites is missing: .* checkout"):
        SampleServer(tmp_path)


def test_a_broken_site_file_is_named(root):
    (root / "sites" / "bao.example" / "site.json").write_text('{"route": {}}', "utf-8")
    with pytest.raises(SampleError, match=r"site\.json: expected routes"):
        SampleServer(root)
