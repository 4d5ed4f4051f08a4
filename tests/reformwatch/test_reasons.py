"""Why something was left out, in Vietnamese: every code that the stages use has words, and no English is shown."""

import re
from pathlib import Path

import pytest

from crawler.files import read_source, sources
from reformwatch.reasons import WORDS, reason_words

ROOT = Path(__file__).parents[2]
CODE = re.compile(
    r"""(?:UnreadableError|RefusedError)\(\s*"(\w+)"|_quarantined\([^,()]+,\s*"(\w+)"|reason="(\w+)"|note_event\("(\w+)"|"""
    r"""\bException\w*, "(\w+)"\)|exceptions\.\w+, "(\w+)"\)"""
)


def test_every_code_has_words():
    files = [*(ROOT / "crawler").rglob("*.py"), *map((ROOT / "reformwatch").joinpath, ("pipeline.py", "rereading.py"))]
    texts = [path.read_text("utf-8") for path in files]
    codes = {code for text in texts for found in CODE.findall(text) for code in found if code}
    assert len(codes) > 15
    assert codes - set(WORDS) == set()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        pytest.param("a.txt", b"", "không có nội dung", id="empty"),
        pytest.param("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "không phải văn bản", id="picture"),
        pytest.param(
            "a.txt", "C¶i c¸ch hµnh chÝnh n¨m 2023 cña tØnh ".encode() * 30, "có vẻ là TCVN3", id="font-encoding"
        ),
        pytest.param("a.html", b"<html><body><i>" + b"<i>a</i>" * 100_001, "có 100.004 phần tử", id="elements"),
        pytest.param("a.jsonl", b'{"id": 1}\n', "sai ở id", id="record"),
    ],
)
def test_what_is_shown_is_vietnamese(tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    (raw,) = sources([str(path)])
    (item,) = read_source(raw)
    shown = reason_words(item.reason, item.detail)
    assert words in shown
    assert not re.search(r"\b(?:the|expected|found|source)\b", shown)


def test_a_missing_file_is_told_in_words(tmp_path):
    (item,) = sources([str(tmp_path / "khong-co.txt")])
    assert reason_words(item.reason, item.detail) == "không có tệp hoặc thư mục này"
