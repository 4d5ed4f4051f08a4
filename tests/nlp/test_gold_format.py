"""The gold files are well formed: legal fields, quotes that stand in their text, unique names, nothing dangling."""

import json
import unicodedata
from pathlib import Path
from typing import get_args

import pytest

from schema.fact import Comparator, FactUnit, Measure, Modality, SubjectType

GOLD = Path(__file__).parent.parent / "gold" / "development"

COMPONENTS = {
    "PAR_INDEX": (
        "Chỉ đạo, điều hành cải cách hành chính",
        "Cải cách thể chế",
        "Cải cách thủ tục hành chính",
        "Cải cách tổ chức bộ máy",
        "Đội ngũ cán bộ, công chức",
        "Cải cách tài chính công",
        "Hiện đại hóa hành chính",
        "Tác động của CCHC",
        "Điểm thẩm định",
        "Điểm điều tra xã hội học",
    ),
    "SIPAS": (),
    "PAPI": (
        "Tham gia của người dân",
        "Công khai minh bạch",
        "Trách nhiệm giải trình",
        "Kiểm soát tham nhũng",
        "Thủ tục hành chính công",
        "Cung ứng dịch vụ công",
        "Quản trị môi trường",
        "Quản trị điện tử",
    ),
    "PCI": (
        "Gia nhập thị trường",
        "Tiếp cận đất đai",
        "Tính minh bạch",
        "Chi phí thời gian",
        "Chi phí không chính thức",
        "Cạnh tranh bình đẳng",
        "Tính năng động",
        "Hỗ trợ doanh nghiệp",
        "Đào tạo lao động",
        "Thiết chế pháp lý và an ninh trật tự",
    ),
    "DTI": (
        "Chính quyền số",
        "Kinh tế số",
        "Xã hội số",
        "Nhận thức số",
        "Thể chế số",
        "Hạ tầng số",
        "Nhân lực số",
        "An toàn thông tin mạng",
    ),
    "PGI": ("Giảm thiểu ô nhiễm", "Tuân thủ tiêu chuẩn môi trường", "Vai trò lãnh đạo", "Chính sách hỗ trợ"),
    "DDCI": (),
    "ICT_INDEX": (),
    "PII": (),
    "INDEX_766": (),
}
"""Which components a fact may name. Spelt out, so that a slip in the catalogue cannot hide a slip in the gold."""

REQUIRED = {
    "subject",
    "subject_type",
    "indicator",
    "scope",
    "year",
    "measure",
    "value",
    "unit",
    "out_of",
    "comparator",
    "modality",
    "quote",
    "start",
    "end",
}
OPTIONAL = {
    "label",
    "from_bottom",
    "base_year",
    "implied",
    "repeat_of",
    "indicator_alt",
    "subject_alt",
    "note",
    "phenomena",
}
LABELS = {"cao nhất", "trung bình cao", "trung bình thấp", "thấp nhất"}
UNITS = {
    "score": {"percent", "points"},
    "rank": {"rank"},
    "score_change": {"points", "percentage_points"},
    "rank_change": {"places"},
    "group": {None},
}


PHENOMENA = """
    anaphora colloquial_rank comparison component count counterfactual department description deu
    district elided_indicator english forecast fraction_other from_to heading internal inverted lan_luot
    last_place list mean ministry misspelling negation number_format outlet_province papi_group
    percent_points pseudo_negation quantity question range rank_change region result rule score_change
    several_ranks sport streak superlative_other superlative_rank table target threshold top_n
    two_indicators units_34 wrong_indicator wrong_subject wrong_year year_headline year_lead
    year_paragraph year_published year_relative
"""
"""What makes a fact hard. A new word here is a decision, not a slip."""


def lines(name: str) -> list[dict]:
    with (GOLD / name).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def check_fact(fact: dict, text: str) -> None:
    assert set(fact) >= REQUIRED
    assert set(fact) <= REQUIRED | OPTIONAL
    assert text[fact["start"] : fact["end"]] == fact["quote"] != ""
    assert fact["subject"] == fact["subject"].strip() != ""
    assert set(fact.get("phenomena", [])) <= set(PHENOMENA.split())
    assert fact["subject_type"] in get_args(SubjectType)
    code, _, component = fact["indicator"].partition("/")
    assert code in COMPONENTS
    assert not component or component in COMPONENTS[code]
    assert fact["scope"] == "national" or fact["scope"].split(":")[0] in {"region", "group", "internal"}
    assert fact["year"] is None or 2005 <= fact["year"] <= 2035
    assert fact["measure"] in get_args(Measure)
    assert fact["unit"] is None or fact["unit"] in get_args(FactUnit)
    assert fact["unit"] in UNITS[fact["measure"]]
    assert fact["comparator"] in get_args(Comparator)
    assert fact["modality"] in get_args(Modality)
    assert ("base_year" in fact) == fact["measure"].endswith("_change")
    assert (fact.get("label") in LABELS) == (fact["measure"] == "group")
    if fact["measure"] == "group" or ("from_bottom" in fact and fact["out_of"] is None):
        assert fact["value"] is None
    else:
        assert isinstance(fact["value"], int | float)
    if fact["measure"] == "rank" and fact["value"] is not None:
        assert 1 <= fact["value"] <= (fact["out_of"] or 300)


def test_every_article_is_annotated_and_every_annotation_has_its_article() -> None:
    named = {line["doc"] for line in lines("articles.jsonl")}
    assert named == {path.name for path in (GOLD / "articles").iterdir()}
    assert all((GOLD / "articles" / name).read_text(encoding="utf-8").strip() for name in named)


def test_facts_of_articles_are_well_formed_and_stand_in_their_article() -> None:
    known: dict[str, str] = {}
    for line in lines("articles.jsonl"):
        if line.get("no_facts"):
            assert set(line) == {"doc", "no_facts"}
            continue
        fact = {key: value for key, value in line.items() if key not in {"id", "doc"}}
        check_fact(fact, (GOLD / "articles" / line["doc"]).read_text(encoding="utf-8"))
        assert line["id"] not in known
        assert known.get(fact.get("repeat_of", ""), line["doc"]) == line["doc"]
        assert fact.get("repeat_of") is None or fact["repeat_of"] in known
        known[line["id"]] = line["doc"]


def test_sentences_are_well_formed() -> None:
    names = set()
    for line in lines("sentences.jsonl"):
        assert set(line) <= {"id", "text", "title", "published_at", "outlet", "phenomena", "facts"}
        assert line["id"] not in names
        assert line["phenomena"]
        assert set(line["phenomena"]) <= set(PHENOMENA.split())
        names.add(line["id"])
        for fact in line["facts"]:
            check_fact(fact, line["text"])


def test_negatives_say_why() -> None:
    names = set()
    for line in lines("negatives.jsonl"):
        assert set(line) == {"id", "text", "why"}
        assert line["id"] not in names
        assert line["text"]
        assert line["why"]
        names.add(line["id"])


@pytest.mark.parametrize("name", ["articles.jsonl", "sentences.jsonl", "negatives.jsonl"])
def test_the_files_are_composed_unicode(name) -> None:
    text = (GOLD / name).read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)


def test_no_text_stands_in_two_places() -> None:
    texts = [line["text"] for name in ("sentences.jsonl", "negatives.jsonl") for line in lines(name)]
    assert len(texts) == len(set(texts))
