"""Records: ids, evidence, places in the source, lines of JSON, and their schema."""

import io
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import get_args

import pytest
from pydantic import ValidationError

from schema import article, dates, fact, indicator, reading, unit, verdict
from schema.article import Article, Segment, Table, article_id, content_hash
from schema.errors import RecordError
from schema.export import RECORDS, json_schemas
from schema.fact import CONTEXT, Fact, Quantity, Subject, fact_id, make_evidence, mention_id, source_span
from schema.ids import digest
from schema.indicator import Result
from schema.jsonl import dump, read, write
from schema.record import Record

TEXT = "Năm 2023, Quảng Ninh đạt 92,18%, xếp thứ 1/63 tỉnh, thành phố về Chỉ số cải cách hành chính."


def make_article(text=TEXT, **fields):
    hashed = content_hash("", "", text)
    return Article(id=article_id(None, hashed), text=text, content_hash=hashed, source="-", **fields)


def make_fact(page, quote="92,18%", **fields):
    start = page.text.index(quote)
    evidence = make_evidence(page, "text", start, start + len(quote))
    subject = Subject(id="province:quang-ninh", name="Quảng Ninh", type="province")
    place = {
        "indicator": "PAR_INDEX",
        "component": None,
        "scope": "national",
        "year": 2023,
        "measure": "score",
    } | fields
    return Fact(
        id=fact_id(page, evidence, subject=subject.id, **place),
        source="-",
        article=page.id,
        subject=subject,
        value=Decimal("92.18"),
        unit="percent",
        evidence=evidence,
        rule="test",
        confidence=1.0,
        **place,
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("a", 1), ("a", "1"), id="types"),
        pytest.param(("a", "b"), ("b", "a"), id="order"),
        pytest.param(("ab", ""), ("a", "b"), id="borders"),
        pytest.param((None,), ("None",), id="nothing"),
    ],
)
def test_different_parts_have_different_ids(one, other):
    assert digest(*one) != digest(*other)


def test_an_id_is_twenty_hexadecimal_characters_and_the_same_tomorrow():
    assert digest("url", "https://example.vn/bai-1") == "c8c6be2ec0ea088b6fdc"


def test_an_address_decides_the_id_of_an_article_before_its_content():
    assert article_id("https://example.vn/a", "x") == article_id("https://example.vn/a", "y")
    assert article_id(None, "x") != article_id(None, "y")


def test_what_a_reader_sees_decides_the_hash_of_an_article():
    table = Table(rows=(("Quảng Ninh", "92,18"),))
    assert content_hash("a", "b", "c") != content_hash("a", "b", "c", (table,))
    assert content_hash("a", "b", "c") != content_hash("ab", "", "c")


def test_a_fact_keeps_its_id_when_only_the_value_read_changes():
    page = make_article()
    known = make_fact(page)
    assert make_fact(page).id == known.id
    assert known.model_copy(update={"value": Decimal(1)}).id == known.id


@pytest.mark.parametrize(
    "change",
    [
        {"indicator": "SIPAS"},
        {"component": "Cải cách thể chế"},
        {"scope": "region:Đồng bằng sông Hồng"},
        {"year": 2022},
        {"measure": "rank"},
        {"quote": "1/63"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_fact_about_something_else_has_another_id(change):
    page = make_article()
    assert make_fact(page, **change).id != make_fact(page).id


def test_the_kind_of_a_mention_is_part_of_its_id():
    page = make_article()
    evidence = make_evidence(page, "text", 0, 8)
    assert mention_id(page, evidence, "person") != mention_id(page, evidence, "quantity")


@pytest.mark.parametrize("quote", ["Năm 2023", "92,18%", "hành chính."])
def test_evidence_is_the_text_at_its_offsets_with_its_surroundings(quote):
    page = make_article()
    start = TEXT.index(quote)
    evidence = make_evidence(page, "text", start, start + len(quote))
    assert page.field(evidence.field)[evidence.start : evidence.end] == evidence.quote == quote
    assert evidence.prefix + quote + evidence.suffix in TEXT
    assert len(evidence.prefix) == min(CONTEXT, start)
    assert len(evidence.suffix) == min(CONTEXT, len(TEXT) - start - len(quote))
    assert evidence.source_span is None


def segments(*places):
    return tuple(
        Segment(field=field, start=start, end=end, source_start=source_start, source_end=source_end)
        for field, start, end, source_start, source_end in places
    )


@pytest.mark.parametrize(
    ("source_map", "start", "end", "span"),
    [
        pytest.param([("text", 0, 20, 100, 120)], 4, 9, (104, 109), id="inside-an-exact-segment"),
        pytest.param([("text", 0, 8, 100, 111)], 2, 4, (100, 111), id="composed-letters-give-the-whole-segment"),
        pytest.param([("text", 0, 8, 100, 108), ("text", 8, 20, 150, 162)], 6, 10, (106, 152), id="across-two"),
        pytest.param([("text", 0, 4, 100, 104), ("text", 6, 20, 150, 164)], 4, 8, (150, 152), id="starts-in-a-gap"),
        pytest.param([("text", 0, 4, 100, 104), ("text", 6, 20, 150, 164)], 2, 6, (102, 104), id="ends-in-a-gap"),
        pytest.param([("title", 0, 20, 0, 20)], 0, 5, None, id="another-field"),
        pytest.param([("text", 0, 4, 100, 104)], 4, 8, None, id="beside-it"),
        pytest.param([], 0, 5, None, id="no-map"),
        pytest.param([("text", 0, 5, 10, 15), ("text", 5, 9, 15, 23)], 2, 7, (12, 23), id="exact-then-composed"),
    ],
)
def test_a_stretch_is_found_again_in_the_source(source_map, start, end, span):
    page = make_article(source_map=segments(*source_map))
    assert source_span(page, "text", start, end) == span
    assert make_evidence(page, "text", start, end).source_span == span


def test_a_table_has_no_text_of_its_own():
    assert make_article(tables=(Table(rows=(("a",),)),)).field("table") == ""


def test_a_record_rejects_a_field_it_does_not_know_and_never_changes():
    with pytest.raises(ValidationError, match="extra"):
        Subject(id="a", name="b", type="province", rank=1)
    with pytest.raises(ValidationError, match="frozen"):
        Subject(id="a", name="b", type="province").name = "c"


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValidationError, match="timezone"):
        make_article(fetched_at=datetime(2024, 4, 17))  # noqa: DTZ001  # that is the point


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("92.18", "92.18"),
        ("63", "63"),
        ("0.7955", "0.7955"),
        ("-4.10", "-4.1"),
        ("1000000", "1000000"),
        ("1E+2", "100"),
    ],
)
def test_a_number_is_exact_inside_and_plain_outside(value, written):
    page = make_article()
    quantity = Quantity(
        id="q", source="-", article=page.id, what="w", value=value, unit="u", evidence=make_evidence(page, "text", 0, 3)
    )
    line = dump(quantity)
    assert f'"value":{written},' in line
    assert next(read([line], Quantity, source="-")).value == Decimal(value)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "một"])
def test_what_is_no_number_is_no_value(value):
    page = make_article()
    with pytest.raises(ValidationError):
        Quantity(
            id="q", source="-", article="a", what="w", value=value, unit="u", evidence=make_evidence(page, "text", 0, 3)
        )


def test_a_record_written_is_the_record_read():
    page = make_article(published_at=datetime(2024, 4, 17, 3, 0, tzinfo=UTC), tables=(Table(rows=(("a", "b"),)),))
    known = [make_fact(page), make_fact(page, quote="1/63")]
    out = io.StringIO()
    assert write(known, out) == 2
    assert list(read(io.StringIO(out.getvalue()), Fact, source="facts.jsonl")) == known
    assert next(read([dump(page)], Article, source="-")) == page
    assert "Quảng Ninh" in out.getvalue()


def test_nothing_written_is_counted_as_nothing():
    assert write([], io.StringIO()) == 0


def test_blank_lines_are_no_records():
    assert list(read(["\n", "  \n"], Fact, source="-")) == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param("{", r"facts.jsonl:2: expected a Subject, but the line:", id="no-json"),
        pytest.param('{"id": "a", "name": "b"}', r"facts.jsonl:2: .* type: Field required", id="field-missing"),
        pytest.param(
            '{"id": "a", "name": "b", "type": "x"}', r"facts.jsonl:2: .* type: Input should be", id="bad-type"
        ),
    ],
)
def test_a_bad_line_names_its_place_and_its_fault(line, message):
    with pytest.raises(RecordError, match=message):
        list(read(["\n", line], Subject, source="facts.jsonl"))


def test_every_record_has_a_schema():
    schemas = json_schemas()
    assert list(schemas) == [record.__name__ for record in RECORDS]
    covered = {name for schema in schemas.values() for name in (schema["title"], *schema.get("$defs", ()))}
    modules = (article, dates, fact, indicator, reading, unit, verdict)
    records = {
        name
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, Record) and value is not Record
    }
    assert records - covered == {"PartialDate"}, "a part that no record holds"


def test_a_schema_lists_what_is_written_and_forbids_the_rest():
    page = make_article()
    schema = json_schemas()["Fact"]
    assert set(json.loads(dump(make_fact(page)))) == set(schema["properties"]) == set(schema["required"])
    assert schema["additionalProperties"] is False
    assert schema["properties"]["measure"]["enum"] == list(get_args(fact.Measure))


@pytest.mark.parametrize(
    ("confidence", "basis"),
    [
        ("official table", "official"),
        ("secondary dataset", "secondary"),
        ("two sources agree", "press"),
        ("news report", "press"),
        ("conflicting", "press"),
    ],
)
def test_a_result_tells_what_kind_of_source_it_has(confidence, basis):
    result = Result(
        indicator="PCI", year=2024, level="province", subject="Hải Phòng", confidence=confidence, source_url="https://a"
    )
    assert result.basis == basis
