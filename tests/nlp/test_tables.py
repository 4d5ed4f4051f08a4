"""Tables: a page's own, and what is left of one in plain text."""

import pytest

from nlp.pipeline import explain
from schema.article import Article, Table


def facts(text="", tables=(), title="Kết quả PAR INDEX năm 2023"):
    article = Article(id="a", content_hash="h", source="-", title=title, text=text, tables=tables)
    found = [fact for fact in explain(article).facts if fact.evidence.field != "title"]
    return article, sorted((f.subject.name, f.indicator, f.year, f.measure, str(f.value)) for f in found), found


ROWS = {("Hải Phòng", "rank", "2"), ("Hải Phòng", "score", "91.87"), ("Hà Nội", "rank", "3"), ("Hà Nội", "score", "91.43"), ("Đà Nẵng", "rank", "9"), ("Đà Nẵng", "score", "89.02")}  # fmt: skip
INTRO = "Bảng xếp hạng PAR INDEX năm 2023:\n"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            "Tỉnh | Điểm | Xếp hạng\nHải Phòng | 91,87 | 2\nHà Nội | 91,43 | 3\nĐà Nẵng | 89,02 | 9", id="bars"
        ),
        pytest.param("Tỉnh\tĐiểm\tXếp hạng\nHải Phòng\t91,87\t2\nHà Nội\t91,43\t3\nĐà Nẵng\t89,02\t9", id="tabs"),
        pytest.param("Tỉnh; Điểm; Xếp hạng\nHải Phòng; 91,87; 2\nHà Nội; 91,43; 3\nĐà Nẵng; 89,02; 9", id="semicolons"),
        pytest.param(
            "Tỉnh\nĐiểm\nXếp hạng\nHải Phòng\n91,87\n2\nHà Nội\n91,43\n3\nĐà Nẵng\n89,02\n9", id="one-cell-a-line"
        ),
    ],
)
def test_plain_text_remains_of_a_table(lines):
    article, found, records = facts(INTRO + lines)
    assert {(name, measure, value) for name, _, _, measure, value in found} == ROWS
    assert {(code, year) for _, code, year, _, _ in found} == {("PAR_INDEX", 2023)}
    assert all(article.text[f.evidence.start : f.evidence.end] == f.evidence.quote for f in records)


def test_a_table_of_a_page_has_its_cell_as_evidence():
    rows = (("TT", "Địa phương", "Điểm", "Xếp hạng"), ("1", "Hải Phòng", "91,87", "2"), ("2", "Hà Nội", "91,43", "3"), ("3", "Đà Nẵng", "89,02", "9"))  # fmt: skip
    _, found, records = facts(tables=(Table(rows=rows, header=True, caption="PAR INDEX năm 2023"),))
    assert {(name, measure, value) for name, _, _, measure, value in found} == ROWS
    for fact in records:
        place = fact.evidence
        assert rows[place.row][place.column] == place.quote
        assert rows[place.row][1] == fact.subject.name


def test_years_as_columns():
    rows = (("Tỉnh", "Năm 2022", "Năm 2023"), ("Hải Phòng", "90,09", "91,87"), ("Hà Nội", "89,58", "91,43"))
    _, found, _ = facts(tables=(Table(rows=rows, header=True, caption="Điểm PAR INDEX"),))
    assert [(name, year, value) for name, _, year, measure, value in found if measure == "score"] == [
        ("Hà Nội", 2022, "89.58"),
        ("Hà Nội", 2023, "91.43"),
        ("Hải Phòng", 2022, "90.09"),
        ("Hải Phòng", 2023, "91.87"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param((("STT", "Tên hồ sơ", "Số lượng"), ("1", "Khai sinh", "120"), ("2", "Kết hôn", "80")), id="files"),
        pytest.param((("Ngày", "Nhiệt độ"), ("Thứ hai", "31"), ("Thứ ba", "32")), id="weather"),
        pytest.param((), id="empty"),
        pytest.param((("Hà Nội",),), id="one-cell"),
        pytest.param((("Tỉnh", "Điểm"), ("Hà Nội",), ("Huế", "1", "2", "3")), id="ragged"),
        pytest.param((("", ""), ("", "")), id="blank"),
    ],
)
def test_a_table_of_something_else_says_nothing(rows):
    assert facts(tables=(Table(rows=rows, header=True),))[1] == []


def test_rows_of_totals_and_ranks_and_the_change_between_two_years():
    text = (
        "PCI của Hậu Giang:\nChỉ số thành phần | Năm 2021 | Năm 2022 | Tăng/giảm\nTính minh bạch | 5,90 | 5,71 | -0,19\n"
        "Tổng điểm | 63,80 | 65,06 | +1,26\nXếp hạng | 38 | 27 | +11"
    )
    _, found, records = facts(text, title="Hậu Giang nhìn lại PCI")
    assert ("Hậu Giang", "PCI", 2022, "score_change", "1.26") in found
    assert ("Hậu Giang", "PCI", 2021, "rank", "38") in found
    assert ("Hậu Giang", "PCI", 2022, "rank_change", "11") in found
    assert {f.base_year for f in records if f.measure.endswith("_change")} == {2021}


def test_units_without_their_type_have_that_of_the_column():
    rows = (
        ("TT", "Huyện", "Điểm tối đa", "Điểm đạt", "Hạng"),
        ("1", "Kim Sơn", "100", "82,46*", "1"),
        ("2", "Ninh Bình", "100", "81,90", "2"),
    )
    _, found, _ = facts(tables=(Table(rows=rows, header=True, caption="DDCI năm 2023"),))
    assert found == [
        ("Huyện Kim Sơn", "DDCI", 2023, "rank", "1"),
        ("Huyện Kim Sơn", "DDCI", 2023, "score", "82.46"),
        ("Huyện Ninh Bình", "DDCI", 2023, "rank", "2"),
        ("Huyện Ninh Bình", "DDCI", 2023, "score", "81.90"),
    ]


def test_lines_whose_cells_say_what_they_hold():
    lines = "1. Hải Phòng – 91,87% – hạng 2\n2. Hà Nội – 91,43% – hạng 3\n3. Đà Nẵng – 89,02% – hạng 9"
    _, found, _ = facts(INTRO + lines)
    assert {(name, measure, value) for name, _, _, measure, value in found} == ROWS
