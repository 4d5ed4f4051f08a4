"""Every phrase of the word lists and every name of the catalogue does in a sentence what its list says it does."""

from pathlib import Path

import pytest
import yaml

from nlp.lexicon import load, words
from schema.catalogue import catalogue

ROWS = yaml.safe_load((Path(__file__).with_name("word_rows.yaml")).read_text("utf-8"))
LISTS = [(place, number) for place, rows in ROWS.items() for number in range(len(rows))]


def filled(text: str, phrase: str) -> str:
    return text.format(phrase.capitalize() if text.startswith("{") else phrase)


@pytest.mark.parametrize(("place", "number"), LISTS)
def test_every_phrase_of_a_list_reads_as_its_row_says(stated, place, number) -> None:
    row = ROWS[place][number]
    phrases = [phrase for phrase in words(*place.split(".")) if phrase not in row.get("apart", ())]
    wrong = {phrase: found for phrase in phrases if (found := stated(filled(row["text"], phrase))) != row["reads"]}
    assert phrases
    assert wrong == {}


def test_every_list_has_a_row() -> None:
    lists = {
        f"{family}.{name}" for family in ("rank", "change", "comparator", "stance") for name in load("cues")[family]
    }
    assert lists - set(ROWS) == {"rank.not_before"}  # the test below


def test_nothing_is_set_apart_that_no_list_holds() -> None:
    assert {
        (place, phrase)
        for place, rows in ROWS.items()
        for row in rows
        for phrase in row.get("apart", ())
        if phrase not in words(*place.split("."))
    } == set()


@pytest.mark.parametrize("phrase", words("rank", "not_before"))
def test_first_ever_is_no_first_place(stated, phrase) -> None:
    assert stated(f"Năm 2023, điểm PCI của tỉnh Bắc Ninh cao nhất {phrase} đến nay.") == []


# Names that need more beside them than the sentence here gives: a nickname, a broken spelling with a space in it.
WEAK_UNITS = {"Siêu ủy ban", "TT -Huế", "Thủ đô"}


def test_every_name_of_an_indicator_is_known_in_a_sentence(stated) -> None:
    wrong = {}
    for surface in catalogue().surfaces():
        if surface.kind != "indicator" or not surface.strong:
            continue
        code = surface.ids[0]
        internal = catalogue().indicator(code).levels[0] in {"department", "district"}
        unit, scope = ("Sở Tư pháp", " | internal") if internal else ("Bắc Ninh", "")
        found = stated(f"Năm 2023, {surface.text} của {unit} xếp thứ 4.")
        if found != [f"{unit} | {code} | 2023 | rank = 4 | actual{scope}"]:
            wrong[surface.text] = found
    assert wrong == {}


SHARED_LETTERS = {"BD", "HG", "QN", "TN", "ĐN"}
"""Whose they are, the text has to tell: Quảng Nam, Quảng Ngãi or Quảng Ninh."""


def test_every_name_of_a_unit_is_known_in_a_sentence(stated) -> None:
    wrong = {}
    for surface in catalogue().surfaces():
        units = [catalogue().unit(id_) for id_ in surface.ids] if surface.kind == "unit" else []
        if not units or units[0].type not in {"province", "ministry", "agency"} or surface.text in WEAK_UNITS:
            continue
        found = stated(f"Chỉ số cải cách hành chính năm 2023: {surface.text} xếp thứ 14.")
        if len({unit.name for unit in units}) > 1 and surface.text in SHARED_LETTERS:
            assert found == [], surface.text
        elif len(found) != 1 or found[0].split(" | ")[0] not in {unit.name for unit in units}:
            wrong[surface.text] = found
    assert wrong == {}


def test_every_name_of_a_component_is_known_in_a_sentence(stated) -> None:
    wrong = {}
    for surface in catalogue().surfaces():
        if surface.kind != "component" or not surface.strong:
            continue
        wanted = []
        for key in surface.ids:
            code, part = key.split("/", 1)
            name = catalogue().indicator(code).names[0]
            found = stated(f"{name} năm 2022: chỉ số thành phần {surface.text} của tỉnh Bắc Ninh xếp thứ 4.")
            wanted.append(found == [f"Bắc Ninh | {code}/{part} | 2022 | rank = 4 | actual"])
        if not all(wanted):
            wrong[surface.text] = surface.ids
    assert wrong == {}


def test_every_name_of_a_department_is_known_in_a_sentence(stated) -> None:
    wrong = {}
    for entry in load("departments")["names"]:
        for text in (entry["name"], *entry.get("aliases", ())):
            found = stated(f"Kết quả DDCI tỉnh Bắc Ninh năm 2022: {text} xếp thứ 4 với 85,12 điểm.")
            if found != [f"{entry['name']} | DDCI | 2022 | {what} | actual | internal" for what in ("rank = 4", "score = 85.12")]:  # fmt: skip
                wrong[text] = found
    assert wrong == {}
