"""Outlets of a folder of one's own: known to whoever asks, as long as the folder is in use."""

import json

import pytest

from crawler.errors import CrawlError
from crawler.identity import identity
from crawler.outlet import declared, folder_in_use, outlet_of, outlets
from crawler.page import read_page
from reformwatch.cli import main

OUTLET = """import re

from crawler.outlet import Outlet


class Xa(Outlet):
    title = "Xã Mới"
    domains = ("xamoi.example",)
    former = ("xacu.example",)
    article = re.compile(r"-(?P<id>\\d{6})\\.html$")
    day_first = True
"""
PAGE = """<html><body><h1 data-role="title">Xã Mới giải quyết hồ sơ đúng hạn</h1>
<p data-role="publishdate" title="10/5/2025 3:42:00 PM">2 giờ trước</p><div data-role="content">
<p>Bộ phận một cửa của xã tiếp nhận 455 hồ sơ trong tháng đầu, trả đúng hạn 402 hồ sơ.</p>
<p>Chủ tịch xã yêu cầu công chức trả lời người dân ngay trong ngày.</p></div></body></html>"""
OLD = "http://xacu.example/ten-cu-181093.html"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "bao").mkdir()
    (tmp_path / "bao" / "xa.py").write_text(OUTLET, encoding="utf-8")
    return tmp_path / "bao"


def test_identity_and_reader_know_the_outlets_of_a_folder_in_use(folder):
    with declared(folder):
        assert outlet_of(OLD).id == "xa"
        assert identity(OLD) == "xamoi.example#181093"
        assert read_page(PAGE, url=OLD, source="x").published_at.isoformat() == "2025-05-10T15:42:00+07:00"
    assert outlet_of(OLD) is None
    assert identity(OLD) == "xacu.example/ten-cu-181093"
    assert read_page(PAGE, url=OLD, source="x").published_at.isoformat() == "2025-10-05T15:42:00+07:00"


def test_a_folder_is_in_use_until_its_end_whatever_happens(folder):
    def broken():
        with declared(folder):
            assert "xa" in outlets()
            with declared(None):
                assert folder_in_use() == folder
            raise CrawlError("x")

    with pytest.raises(CrawlError):
        broken()
    assert folder_in_use() is None
    assert "xa" not in outlets()


@pytest.mark.parametrize("how", ["option", "environment"])
def test_the_command_line_uses_the_folder_it_is_given(folder, monkeypatch, capsys, how):
    command = ["reformwatch", "outlets", "--format", "json"]
    if how == "option":
        command += ["--outlets", str(folder)]
    else:
        monkeypatch.setenv("REFORMWATCH_OUTLETS", str(folder))
    monkeypatch.setattr("sys.argv", command)
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 0
    assert "xa" in {row["id"] for row in json.loads(capsys.readouterr().out)["outlets"]}
