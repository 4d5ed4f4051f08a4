"""How well article bodies are read: our page reader without any rule for a site, beside trafilatura, on pages with gold.

python benchmarks/bench_bodies.py FOLDER [--out FILE] [--worst N]

FOLDER is a checkout of https://github.com/scrapinghub/article-extraction-benchmark (MIT): ``html/*.html.gz`` and
``ground-truth.json``. The texts are compared as that benchmark does: multisets of runs of four words, precision and
recall averaged over pages, F1 the harmonic mean of the two averages.
"""

import argparse
import gzip
import json
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import fmean

import trafilatura

from crawler.errors import UnreadableError
from crawler.page import read_page

WORD = re.compile(r"\w+")
RUN = 4
Reader = Callable[[str, str], str]


def ours(page: str, url: str) -> str:
    """The lead, the body and the tables of our reader; empty when it refuses the page."""
    try:
        article = read_page(page, url=url, source=url)
    except UnreadableError:
        return ""
    cells = [" ".join(row) for table in article.tables for row in table.rows]
    return "\n".join(part for part in (article.lead, article.text, *cells) if part)


def theirs(page: str, url: str) -> str:
    """The text of trafilatura as it comes."""
    return trafilatura.extract(page, url=url, include_comments=False) or ""


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The multiset of runs of four words; a shorter text is one run."""
    words = WORD.findall(unicodedata.normalize("NFC", text))
    if not words:
        return Counter()
    return Counter(tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1)))


def shares(wanted: Counter[tuple[str, ...]], got: Counter[tuple[str, ...]]) -> tuple[float | None, float | None]:
    """Precision and recall of one page; None where nothing was found or nothing was there."""
    shared = (wanted & got).total()
    return (shared / got.total() if got else None), (shared / wanted.total() if wanted else None)


def pages(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    """Id, address, page and gold body."""
    gold = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    for name, entry in sorted(gold.items()):
        page = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()).decode("utf-8")
        yield name, entry["url"], page, entry["articleBody"]


def measure(folder: Path, readers: dict[str, Reader]) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """What each reader finds, and the line to print of each."""
    found: dict[str, dict[str, str]] = {name: {} for name in readers}
    spent: Counter[str] = Counter()
    scores: dict[str, list[tuple[float | None, float | None]]] = {name: [] for name in readers}
    for page_id, url, page, gold in pages(folder):
        for name, read in readers.items():
            started = time.perf_counter()
            text = read(page, url)
            spent[name] += round((time.perf_counter() - started) * 1e6)
            found[name][page_id] = text
            scores[name].append(shares(runs(gold), runs(text)))
    lines = {}
    for name, pairs in scores.items():
        precision = fmean(pair[0] for pair in pairs if pair[0] is not None)
        recall = fmean(pair[1] for pair in pairs if pair[1] is not None)
        f1 = 2 * precision * recall / (precision + recall)
        lines[name] = (
            f"{name:<12} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  {spent[name] / len(pairs) / 1e3:5.1f} ms a page"
        )
    return found, lines


def main() -> int:
    """Print both scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="write what our reader found, as the benchmark wants it")
    parser.add_argument("--worst", type=int, default=0, help="name the pages that our reader gets most wrong")
    asked = parser.parse_args()
    found, lines = measure(asked.folder, {"reformwatch": ours, "trafilatura": theirs})
    for line in lines.values():
        sys.stdout.write(f"{line}\n")
    if asked.out:
        entries = {name: {"articleBody": text} for name, text in found["reformwatch"].items()}
        asked.out.write_text(json.dumps(entries, ensure_ascii=False), "utf-8")
    if asked.worst:
        ranked = []
        for page_id, url, _, gold in pages(asked.folder):
            precision, recall = shares(runs(gold), runs(found["reformwatch"][page_id]))
            ranked.append((min(precision or 0.0, recall or 0.0), precision or 0.0, recall or 0.0, page_id, url))
        for _, precision, recall, page_id, url in sorted(ranked)[: asked.worst]:
            sys.stdout.write(f"P {precision:.2f} R {recall:.2f} {page_id[:12]} {url}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
