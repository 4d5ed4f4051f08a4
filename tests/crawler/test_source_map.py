"""Offsets of stored text lead back to the bytes it came from."""

import random
import unicodedata
from itertools import pairwise

import pytest

from crawler.plaintext import read_text
from schema.fact import make_evidence

TEXT = """Hòa Sơn đứng thứ 8 về cải cách hành chính

17/04/2024 18:26

BMTĐ - Tỉnh Hòa Sơn đạt 88,12% chỉ số cải cách hành chính năm 2023, tăng 11 bậc so với năm 2022.
Chia sẻ

Trong tám lĩnh vực, cải cách thủ tục hành chính đạt 94,5%, cao nhất trong sáu năm qua.

   Tỉnh đặt mục tiêu giữ vị trí trong nhóm mười vào năm 2024.
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\u2028"], ids=["lf", "crlf", "cr", "u2028"])
def test_any_quote_is_found_at_its_source_span(ends):
    source = TEXT.replace("\n", ends)
    article = read_text(source, source="x.txt")
    assert article.title
    assert article.lead
    dice = random.Random(7)  # noqa: S311
    for field in ("title", "lead", "text"):
        text = article.field(field)
        for _ in range(200):
            start = dice.randrange(len(text))
            end = dice.randint(start + 1, min(len(text), start + 40))
            if "\n" in text[start:end]:
                continue
            evidence = make_evidence(article, field, start, end)
            assert evidence.source_span is not None
            assert source[slice(*evidence.source_span)] == evidence.quote


def test_composed_letters_lead_back_to_whole_words_of_the_decomposed_source():
    source = unicodedata.normalize("NFD", TEXT)
    article = read_text(source, source="x.txt")
    assert article.text == read_text(TEXT, source="x.txt").text
    place = article.text.index("thủ tục")
    evidence = make_evidence(article, "text", place, place + len("thủ tục"))
    assert evidence.source_span is not None
    assert unicodedata.normalize("NFC", source[slice(*evidence.source_span)]) == "thủ tục"


def test_hard_spaces_become_plain_and_keep_their_place():
    source = "Năm 2023, Hòa\u00a0Sơn đạt 88,12%\u200b, xếp thứ\u00a08 trong bảng xếp hạng."
    article = read_text(source, source="x.txt")
    assert article.text == "Năm 2023, Hòa Sơn đạt 88,12%, xếp thứ 8 trong bảng xếp hạng."
    place = article.text.index("xếp thứ 8")
    evidence = make_evidence(article, "text", place, place + len("xếp thứ 8"))
    assert evidence.source_span is not None
    assert source[slice(*evidence.source_span)] == "xếp thứ\u00a08"


def test_segments_are_merged_runs_in_order():
    article = read_text(TEXT, source="x.txt")
    segments = [segment for segment in article.source_map if segment.field == "text"]
    assert len(segments) <= 2
    assert all(before.end <= after.start for before, after in pairwise(segments))
