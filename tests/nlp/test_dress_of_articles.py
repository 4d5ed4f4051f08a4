"""How an article writes its figures, its quotes and its verbs changes no fact: whole articles of the development gold in other dress."""

import json
import re
from pathlib import Path

import pytest

GOLD = Path(__file__).resolve().parent.parent / "gold" / "development"
FILES = ("dense_third", "dense_fourth")
ENGLISH = 2
DRESSES = {
    "a decimal point": lambda text: re.sub(r"(?<![\d.,/])(\d{1,3}),(\d{1,2}|\d{4})(?![\d.,])", r"\1.\2", text),
    "a per cent spelt out": lambda text: re.sub(r"(?<=\d)%", " phần trăm", text),
    "a space before the sign": lambda text: re.sub(r"(?<=\d)%", " %", text),
    "other quotation marks": lambda text: re.sub(r'"([^"\n]*)"', r"“\1”", text),
    "another verb": lambda text: re.sub(r"(?<!\w)xếp thứ (?=\d)", "đứng thứ ", text),
}
MOST = 0.01
"""The share of facts that may differ: a number that ends its sentence, a quotation that begins with one."""


def articles():
    for name in FILES:
        with (GOLD / f"{name}.jsonl").open(encoding="utf-8") as file:
            rows = [json.loads(line) for line in file if line.strip()]
        yield from (row for row in rows if row["text"].count(" the ") <= ENGLISH)


@pytest.mark.parametrize("dress", DRESSES)
def test_the_dress_of_an_article_changes_no_fact(stated, dress):
    facts, others = 0, []
    for row in articles():
        around = {name: row[name] for name in ("title", "outlet", "published_at") if row.get(name)}
        there = set(stated(row["text"], **around))
        dressed = set(stated(DRESSES[dress](row["text"]), **around))
        facts += len(there)
        others += [(row["id"], each) for each in sorted(there ^ dressed)]
    assert facts > 900
    assert len(others) < MOST * facts, others
