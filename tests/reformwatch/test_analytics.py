from decimal import Decimal

import pytest

from reformwatch.analytics import scores, series
from reformwatch.errors import QuestionError


def ranks(table):
    return [(row.subject, row.rank) for row in table.rows]


def test_a_table_shows_what_is_known_and_says_of_how_many():
    table = scores("PAR_INDEX", 2023)
    assert ranks(table)[:3] == [("Quảng Ninh", 1), ("Hải Phòng", 2), ("Hà Nội", 3)]
    assert ranks(table)[-1] == ("An Giang", 63)
    assert (table.known, table.ranked, table.complete) == (19, 63, False)
    assert table.note.startswith("Biết 19/63 đơn vị; đơn vị không có tên ở đây là chưa biết")


def test_a_complete_table_of_ministries():
    table = scores("PAR_INDEX", 2023, "ministry")
    assert (table.known, table.ranked, table.complete) == (17, 17, True)
    assert [row.rank for row in table.rows] == list(range(1, 18))
    assert {row.basis for row in table.rows} == {"official"}
    assert all(row.citation.url for row in table.rows)


def test_equal_scores_share_a_rank_and_the_next_is_left_out(fact, article, reading, fill):
    body = "A 90% B 80% C 80% D 70%"
    facts = [
        ("90%", fact("Đồng bằng sông Hồng", "DDCI", 2023, "score", 90)),
        ("80%", fact("Đông Nam Bộ", "DDCI", 2023, "score", 80)),
        ("80%", fact("Tây Nguyên", "DDCI", 2023, "score", 80)),
        ("70%", fact("Đồng bằng sông Cửu Long", "DDCI", 2023, "score", 70, out_of=4)),
    ]
    table = scores("DDCI", 2023, "region", backend=fill(reading(article(body), *facts)))
    assert table.ranked == 4
    assert [(row.value, row.rank, row.rank_basis) for row in table.rows] == [
        (Decimal(90), 1, "computed"),
        (Decimal(80), 2, "computed"),
        (Decimal(80), 2, "computed"),
        (Decimal(70), 4, "computed"),
    ]


def test_a_tie_at_the_end_of_a_complete_table_shares_the_rank():
    table = scores("PAR_INDEX", 2023, "region")
    assert [(row.subject, row.rank) for row in table.rows if row.value == Decimal("85.42")] == [
        ("Tây Nguyên", 5),
        ("Đồng bằng sông Cửu Long", 5),
    ]


def test_an_extracted_value_fills_a_gap_and_says_what_it_is(fact, article, reading, fill):
    new = reading(
        article("Lào Cai đạt 88,00% PAR INDEX 2023.", url="https://laocai.example/a"),
        ("88,00%", fact("Lào Cai", "PAR_INDEX", 2023, "score", "88.00")),
    )
    table = scores("PAR_INDEX", 2023, backend=fill(new))
    mine = next(row for row in table.rows if row.subject == "Lào Cai")
    assert (mine.basis, mine.rank, mine.citation.evidence.quote) == ("extracted", None, "88,00%")
    places = [row.subject for row in table.rows]
    assert places.index("Hà Tĩnh") < places.index("Lào Cai") < places.index("Nam Định")
    assert "1 dòng trích từ bài báo" in table.note


def test_an_official_value_stands_and_the_contradiction_beside_it(fact, article, reading, fill):
    wrong = reading(
        article("Bộ Tư pháp đạt 98,95% PAR INDEX 2023.", url="https://sai.example/a"),
        ("98,95%", fact("Bộ Tư pháp", "PAR_INDEX", 2023, "score", "98.95")),
    )
    row = scores("PAR_INDEX", 2023, "ministry", backend=fill(wrong)).rows[0]
    assert (row.value, row.basis, row.disputed) == (Decimal("89.95"), "official", True)
    assert row.others[0].value == Decimal("98.95")


def test_a_rounded_report_is_no_contradiction(fact, article, reading, fill):
    rounded = reading(
        article("Bộ Tư pháp đạt 90% PAR INDEX 2023.", url="https://tron.example/a"),
        ("90%", fact("Bộ Tư pháp", "PAR_INDEX", 2023, "score", "90")),
    )
    assert not scores("PAR_INDEX", 2023, "ministry", backend=fill(rounded)).rows[0].disputed


def test_contradicting_rows_of_the_shipped_table_are_flagged():
    row = next(row for row in scores("PAR_INDEX", 2018).rows if row.subject == "Quảng Ninh")
    assert row.rank == 1
    assert {citation.value for citation in row.others} == {Decimal("89.6"), Decimal(81)}


def test_targets_never_enter_a_table(fact, article, reading, fill):
    plan = reading(
        article("Lào Cai phấn đấu đạt 95% PAR INDEX 2023.", url="https://laocai.example/b"),
        ("95%", fact("Lào Cai", "PAR_INDEX", 2023, "score", 95, modality="target")),
    )
    assert all(row.subject != "Lào Cai" for row in scores("PAR_INDEX", 2023, backend=fill(plan)).rows)


def test_a_year_with_two_tables_can_be_asked_for_either():
    assert ranks(scores("DTI", 2024, of=34))[:2] == [("Hà Nội", 1), ("Huế", 2)]


def test_a_table_of_nothing_is_empty_and_not_an_error():
    table = scores("PAR_INDEX", 1999)
    assert (table.rows, table.known) == ((), 0)


def test_a_series_keeps_its_gaps_and_marks_breaks():
    found = series("Hà Nội", "PAPI")
    assert [point.year for point in found.points] == list(range(2011, 2025))
    assert next(point for point in found.points if point.year == 2018).break_before.startswith("thang đo")


def test_a_series_of_nobody_is_an_error_in_one_line():
    with pytest.raises(QuestionError, match="Gotham"):
        series("Gotham", "PAPI")
