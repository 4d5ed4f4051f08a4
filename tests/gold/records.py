"""Scores persons, documents and other quantities against the gold in ``records/texts.jsonl``.

A person matches on name, role and organisation, a document on kind, number, issuer and date, a quantity on value, unit,
comparator, modality and year, and where the gold names them on the subject and the words of what is counted. A record
counts once a text. ``<field>_alt`` lists readings accepted as well; ``optional`` records are neither missed nor false.
"""

import json
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any

from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.dates import VIETNAM

HERE = Path(__file__).resolve().parent / "records"
TEXTS, FLOORS = HERE / "texts.jsonl", HERE / "floors.json"
SLACK = 0.015
"""One record of a kind may be lost to a change elsewhere; two may not."""
KINDS = {
    "people": ("name", "role", "organisation"),
    "references": ("kind", "number", "issuer", "date"),
    "quantities": ("value", "unit", "comparator", "modality", "year", "subject"),
}
"""The fields that are compared; of a quantity also the words of ``what``."""
_LOOSE = {"people": "name", "references": "kind", "quantities": "value"}
_TONES = "\u0300\u0301\u0303\u0309\u0323"


@dataclass
class Score:
    """How many records of one kind were wanted and missed, found and false."""

    gold: int = 0
    missed: list[Any] = field(default_factory=list)
    found: int = 0
    false: list[Any] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return 1 - len(self.false) / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found."""
        return 1 - len(self.missed) / self.gold if self.gold else 1.0


def texts() -> list[dict[str, Any]]:
    """The lines of the gold."""
    return [json.loads(line) for line in TEXTS.read_text("utf-8").splitlines()]


def normal(value: Any) -> Any:
    """A text as texts are compared: case, spaces and the place of a tone mark aside; a number as it is.

    >>> normal("Tỉnh Khánh  Hoà") == normal("tỉnh khánh hòa"), normal(3)
    (True, 3.0)
    """
    if not isinstance(value, str):
        return float(value) if isinstance(value, int | float) else value
    words = unicodedata.normalize("NFD", value).lower().replace(",", " ").split()
    return " ".join("".join(sorted(word, key=lambda letter: letter in _TONES)) for word in words)


def same(kind: str, gold: dict[str, Any], read: dict[str, Any]) -> bool:
    """Whether a record that was read is the one of the gold.

    >>> gold = {"name": "Lê Vân", "role": "Bộ trưởng", "organisation": "Bộ Y tế", "organisation_alt": [None]}
    >>> same("people", gold, gold | {"organisation": None}), same("people", gold, gold | {"role": None})
    (True, False)
    """
    for name in KINDS[kind]:
        if name in gold:
            accepted = [normal(value) for value in (gold[name], *gold.get(f"{name}_alt", ()))]
            if normal(read[name]) not in accepted:
                return False
    return "what" not in gold or {*normal(gold["what"]).split()} <= {*normal(read["what"]).split()}


def article_of(line: dict[str, Any]) -> Article:
    """The article that a line stands for."""
    title, text = line.get("title", ""), line["text"]
    published = line.get("published_at")
    moment = datetime.combine(date.fromisoformat(published), time(8), VIETNAM) if published else None
    hashed = content_hash(title, "", text)
    return Article(
        id=article_id(None, hashed), title=title, text=text, content_hash=hashed, published_at=moment, source=line["id"]
    )


def compare(line: dict[str, Any], scores: dict[str, Score]) -> None:
    """Add what one text holds and what was read of it to the scores."""
    reading = extract(article_of(line))
    for kind, score in scores.items():
        records = [record.model_dump(mode="json") for record in getattr(reading, kind)]
        shown = (*KINDS[kind], "what") if kind == "quantities" else KINDS[kind]
        read = list({tuple(record[name] for name in shown): record for record in records}.values())
        wanted = [gold for gold in line[kind] if not gold.get("optional")]
        spare = {normal(gold[_LOOSE[kind]]) for gold in line[kind] if gold.get("optional")}
        score.gold += len(wanted)
        score.found += len(read)
        score.missed += [(line["id"], gold) for gold in wanted if not any(same(kind, gold, record) for record in read)]
        score.false += [
            (line["id"], {name: record[name] for name in shown})
            for record in read
            if normal(record[_LOOSE[kind]]) not in spare and not any(same(kind, gold, record) for gold in line[kind])
        ]


@lru_cache(maxsize=1)
def measured() -> dict[str, Score]:
    """The score of each kind over all texts, counted once a process."""
    scores: dict[str, Score] = defaultdict(Score, {kind: Score() for kind in KINDS})
    for line in texts():
        compare(line, scores)
    return scores


def today() -> dict[str, float]:
    """Every number that a floor is kept for."""
    return {
        f"{kind}.{name}": getattr(score, name) for kind, score in measured().items() for name in ("precision", "recall")
    }


def read_floors() -> dict[str, float]:
    """The floors as they are pinned."""
    return json.loads(FLOORS.read_text("utf-8"))


def pin() -> None:
    """Raise the floors to a little below today's scores; none is lowered."""
    floors = read_floors() if FLOORS.exists() else {}
    for name, score in today().items():
        floors[name] = max(floors.get(name, 0.0), round(score - SLACK, 4))
    FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
