"""How many patterns of the reading are kept with what they need, so that a claim need not read them all.

Run: python benchmarks/patterns.py [--write]. ``--write`` brings nlp/data/patterns.json up to date.
"""

import gc
import importlib
import json
import pkgutil
import sys

from gold import scorer

import nlp
from nlp.needs import KEPT, written
from nlp.patterns import Cue
from nlp.pipeline import extract


def patterns() -> set[tuple[str, int]]:
    """Every pattern with its flags, those that are only made when an article is read included."""
    for module in pkgutil.walk_packages(nlp.__path__, "nlp."):
        importlib.import_module(module.name)
    for article in scorer().article_files("development"):
        extract(article)
    return {(each.source, int(each.flags)) for each in gc.get_objects() if isinstance(each, Cue)}


def main() -> None:
    """Count, and write when asked to."""
    now = written(patterns())
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    known = json.loads(now)
    if "--write" in sys.argv[1:]:
        KEPT.write_text(now, encoding="utf-8")
    print(
        f"{len(known)} patterns, {len(known.keys() & kept.keys())} of them were kept, {len(kept.keys() - known.keys())} are gone"
    )


if __name__ == "__main__":
    main()
