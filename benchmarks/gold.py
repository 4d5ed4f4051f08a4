"""How well the gold is read: precision, recall, F1; strict and core; by measure and phenomenon.

Of the held-out part only sums are shown. Run: python benchmarks/gold.py [--errors] [--pin]. ``--errors`` lists the misses
and false alarms of the development part; ``--pin`` raises the floors of tests/gold/floors.json and lowers none.
"""

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold"
FEWEST = 10
"""Facts of a phenomenon below which the held-out part shows nothing: a sum of two gives single sentences away."""


def scorer(name: str = "score") -> Any:
    """A scorer that the tests use: of facts, or of the other records."""
    spec = importlib.util.spec_from_file_location(f"gold_{name}", GOLD / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[f"gold_{name}"] = module
    spec.loader.exec_module(module)
    return module


def row(name: str, score: Any) -> str:
    """A line of the table."""
    return (
        f"  {name:24} P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}"
        f"   gold {score.gold:4}  missed {score.missed:3}  found {score.found:4}  false {score.false:3}"
    )


def table(score: Any, part: str, section: str) -> None:
    """The sheet of one section."""
    sheet = score.measured(part, section)
    print(f"{part} {section}")
    print(row("strict", sheet.strict))
    print(row("core", sheet.core))
    for measure, each in sorted(sheet.measures.items()):
        print(row(measure, each))
    tags = sorted(sheet.phenomena.items(), key=lambda item: (item[1].recall, item[0]))
    shown = [(tag, each) for tag, each in tags if part != "heldout" or each.gold >= FEWEST]
    print("  recall by phenomenon:", "  ".join(f"{tag} {each.recall:.2f} ({each.gold})" for tag, each in shown))


def reliability(score: Any, part: str) -> None:
    """How often facts of each confidence are right; a bucket of few facts joins the one above it."""
    print(f"{part} confidence: facts, share of them right")
    count, right, least = 0, 0.0, None
    levels = score.reliability(part)
    for position, (level, number, share) in enumerate(levels):
        least = level if least is None else least
        count, right = count + number, right + share * number
        if count >= FEWEST or position == len(levels) - 1:
            name = f"{least:.2f}" if least == level else f"{least:.2f} to {level:.2f}"
            print(f"  {name:24} {count:4}  {right / count:.3f}")
            count, right, least = 0, 0.0, None


def errors(score: Any, part: str, section: str) -> None:
    """Every miss and false alarm, one a line."""
    sheet = score.measured(part, section)
    for fact in sorted(sheet.missed):
        print("missed", fact.doc, "/".join(fact.subjects), "/".join(fact.indicators), *fact.core, *fact.more)
    for fact in sorted(sheet.false, key=str):
        print("false ", fact.doc, fact.subject, fact.indicator, *fact.core, *fact.more)


def other_records(*, listed: bool, pinned: bool) -> list[str]:
    """Show how persons, documents and quantities are read; what fell under its floor."""
    records = scorer("records")
    print("other records")
    for kind, score in records.measured().items():
        print(f"  {kind:24} P {score.precision:.3f}  R {score.recall:.3f}   gold {score.gold:4}  found {score.found:4}")
        if listed:
            for name in ("missed", "false"):
                for each in getattr(score, name):
                    print(name, *each)
    floors = records.read_floors()
    if pinned:
        records.pin()
    return [
        f"{name} is {score:.4f}, its floor {floors[name]:.4f}"
        for name, score in records.today().items()
        if score < floors.get(name, 0.0)
    ]


def main() -> int:
    """Print the table, check the floors, raise them when asked."""
    score = scorer()
    for part in score.PARTS:
        for section in score.sections(part):
            table(score, part, section)
        print(f"{part} negatives\n  {score.noise(part)} facts out of {len(score.lines(part, 'negatives'))}")
        reliability(score, part)
    table(score, "samples", "pages")
    table(score, "bugs", "sentences")
    if "--errors" in sys.argv:
        for part, section in (*(("development", section) for section in score.sections("development")), ("samples", "pages"), ("bugs", "sentences")):  # fmt: skip
            errors(score, part, section)
    today, floors = score.today(), score.read_floors()
    fallen = score.below(today, floors)
    fallen += other_records(listed="--errors" in sys.argv, pinned="--pin" in sys.argv)
    if "--pin" in sys.argv:
        score.FLOORS.write_text(json.dumps(score.raised(today, floors), indent=2) + "\n", encoding="utf-8")
        fallen = [line for line in fallen if not line.endswith("no floor")]
    for line in fallen:
        print("FELL", line)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
