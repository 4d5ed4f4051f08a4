"""What reading holds in memory over very many articles, no two of them the same.

The articles take turns: those of the development gold with other digits, generated ones (``reform_news.py``), and those
of the files named: saved texts and pages, and lines of JSON with a title, a lead (``lead`` or ``sapo``) and a text
(``text`` or ``body``). Each is read with a line of its own at its end. Resident memory (VmRSS) is told along the way, and
at the end how far the second half rises, in a straight line through what was told.

python benchmarks/bench_memory.py [ARTICLES] [FILE ...] [--every N]
"""

import argparse
import gc
import itertools
import json
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import linear_regression

from bench_steady import changed, held, originals
from reform_news import reading

from crawler.files import read_source, sources
from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.text import plain

GENERATED = 200
"""Generated articles between two rounds through the others."""


def saved(path: Path) -> list[Article]:
    """The articles of a file or folder."""
    if path.suffix == ".jsonl":
        return [of_line(json.loads(line)) for line in path.read_text("utf-8").splitlines()]
    raws = sources([str(path)])
    return [one for raw in raws for one in read_source(raw) if isinstance(one, Article)]


def of_line(said: dict[str, str | None]) -> Article:
    """The article of a line of JSON."""
    title, lead, text = (
        plain(next(filter(None, map(said.get, names)), ""))
        for names in (("title",), ("lead", "sapo"), ("text", "body"))
    )
    hashed = content_hash(title, lead, text)
    return Article(id=article_id(None, hashed), title=title, lead=lead, text=text, content_hash=hashed, source="bench")


def articles(known: list[Article]) -> Iterator[Article]:
    """Articles without end."""
    number = 0
    for turn in itertools.count():
        for article in known:
            yield changed(article, turn)
        for _ in range(GENERATED):
            yield reading(number).article
            number += 1


def main() -> None:
    """Read and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", type=int, default=100_000)
    parser.add_argument("files", nargs="*", type=Path, help="saved texts, pages, folders of them, .jsonl")
    parser.add_argument("--every", type=int, default=5_000, help="how often memory is told")
    options = parser.parse_args()
    known = originals() + [article for path in options.files for article in saved(path)]
    print(f"{len(known)} articles with changing digits, {GENERATED} generated ones a round", flush=True)
    gc.collect()
    start, facts = time.perf_counter(), 0
    told: list[tuple[int, float]] = []
    for count, article in enumerate(itertools.islice(articles(known), options.articles), 1):
        facts += len(extract(article).facts)
        if count % options.every == 0 or count == options.articles:
            told.append((count, held()))
            print(f"{count:>8} articles {facts:>8} facts {told[-1][1]:7.1f} MB {time.perf_counter() - start:8.0f} s", flush=True)  # fmt: skip
    half = told[len(told) // 2 :]
    if len(half) > 1:
        slope = linear_regression([count for count, _ in half], [size for _, size in half]).slope
        print(f"the second half rises by {slope * 100_000:+.1f} MB in 100,000 articles")


if __name__ == "__main__":
    main()
