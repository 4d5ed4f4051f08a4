"""The gold files are well formed: legal fields, quotes that stand in their text, unique names, nothing dangling."""

import json
import unicodedata
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from schema.fact import Comparator, FactUnit, Measure, Modality, SubjectType

GOLD = Path(__file__).parent.parent / "gold"

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


SHOWN = ("development", "bugs")
"""The parts whose lines a failing test may show. The held-out part is checked by names of fields alone."""
PARTS = ("development", "heldout")
every_part = pytest.mark.parametrize("part", PARTS)


def lines(part: str, name: str) -> list[dict]:
    with (GOLD / part / name).open(encoding="utf-8") as file:
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


def slips(fact: dict, text: str) -> list[str]:
    """The names of the fields that no reader of the gold could use; a little more lenient than ``check_fact``."""
    code, _, component = fact["indicator"].partition("/")
    number = isinstance(fact["value"], int | float)
    labels = {None, *LABELS, *"ABCD"}
    sound = {
        "keys": REQUIRED - {"start", "end"} <= set(fact) <= REQUIRED | OPTIONAL | {"id", "doc"},
        "quote": bool(fact["quote"]) and fact["quote"] in text,
        "subject": bool(fact["subject"].strip()) and fact["subject_type"] in get_args(SubjectType),
        "indicator": code in COMPONENTS and (not component or not COMPONENTS[code] or component in COMPONENTS[code]),
        "scope": fact["scope"].split(":")[0] in {"national", "region", "group", "internal"},
        "year": fact["year"] is None or 2005 <= fact["year"] <= 2035,
        "measure": fact["measure"] in get_args(Measure) and fact.get("label") in labels,
        "label": (fact.get("label") is None) == (fact["measure"] != "group"),
        "unit": fact["unit"] in {*get_args(FactUnit), None},
        "comparator": fact["comparator"] in get_args(Comparator),
        "modality": fact["modality"] in get_args(Modality),
        "value": number != (fact["measure"] == "group" or (fact["value"] is None and "from_bottom" in fact)),
        "rank": fact["measure"] != "rank" or not number or 1 <= fact["value"] <= (fact["out_of"] or 300),
    }
    return [name for name, holds in sound.items() if not holds]


@every_part
def test_every_article_is_annotated_and_every_annotation_has_its_article(part) -> None:
    named = {line["doc"] for line in lines(part, "articles.jsonl")}
    assert named == {path.name for path in (GOLD / part / "articles").iterdir()}
    assert all((GOLD / part / "articles" / name).stat().st_size > 100 for name in named)


def test_facts_of_articles_are_well_formed_and_stand_in_their_article() -> None:
    known: dict[str, str] = {}
    for line in lines("development", "articles.jsonl"):
        if line.get("no_facts"):
            assert set(line) == {"doc", "no_facts"}
            continue
        fact = {key: value for key, value in line.items() if key not in {"id", "doc"}}
        check_fact(fact, (GOLD / "development" / "articles" / line["doc"]).read_text(encoding="utf-8"))
        assert line["id"] not in known
        assert known.get(fact.get("repeat_of", ""), line["doc"]) == line["doc"]
        assert fact.get("repeat_of") is None or fact["repeat_of"] in known
        known[line["id"]] = line["doc"]


def files(part: str) -> list[str]:
    return sorted(path.name for path in (GOLD / part).glob("*.jsonl"))


def sentence_files(part: str) -> list[str]:
    return [name for name in files(part) if name not in {"articles.jsonl", "negatives.jsonl"}]


@pytest.mark.parametrize(("part", "name"), [(part, name) for part in SHOWN for name in sentence_files(part)])
def test_sentences_are_well_formed(part, name) -> None:
    names = set()
    for line in lines(part, name):
        assert set(line) <= {"id", "text", "title", "published_at", "outlet", "phenomena", "facts"}
        assert line["id"] not in names
        assert line["phenomena"]
        assert set(line["phenomena"]) <= set(PHENOMENA.split())
        names.add(line["id"])
        for fact in line["facts"]:
            check_fact(fact, line["text"])


def test_the_held_out_part_is_well_formed_too() -> None:
    wrong: Counter[str] = Counter()
    ids = []
    for line in lines("heldout", "articles.jsonl"):
        if not line.get("no_facts"):
            wrong.update(slips(line, (GOLD / "heldout" / "articles" / line["doc"]).read_text(encoding="utf-8")))
            ids.append(line["id"])
    for line in [line for name in sentence_files("heldout") for line in lines("heldout", name)]:
        ids += [line["id"], *(fact["id"] for fact in line["facts"])]
        for fact in line["facts"]:
            wrong.update(slips(fact, line["text"]))
    assert wrong == Counter()
    assert len(ids) - len(set(ids)) == 0


@every_part
def test_negatives_say_why(part) -> None:
    names = set()
    for line in lines(part, "negatives.jsonl"):
        assert sorted(line) == ["id", "text", "why"]
        assert line["id"] not in names
        assert all(len(line[name].strip()) > 2 for name in ("text", "why"))
        names.add(line["id"])


@pytest.mark.parametrize(("part", "name"), [(part, name) for part in PARTS for name in files(part)])
def test_the_files_are_composed_unicode(part, name) -> None:
    text = (GOLD / part / name).read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)


def test_no_text_stands_in_two_places() -> None:
    texts = [
        line["text"]
        for part in (*PARTS, "bugs")
        for name in files(part)
        if name != "articles.jsonl"
        for line in lines(part, name)
    ]
    assert len(texts) - len(set(texts)) == 0
