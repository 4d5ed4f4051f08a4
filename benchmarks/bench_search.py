"""How long writing and searching take, against bare tantivy on the same words.

python benchmarks/bench_search.py [THOUSANDS_OF_ARTICLES]
"""

import gc
import importlib.util
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import tantivy

from indexer.backend import open_backend
from indexer.query import Filters, Query
from indexer.words import words_of
from schema.reading import Reading

ROOT = Path(__file__).parent.parent
COMMON = [
    "chỉ",
    "số",
    "cải",
    "cách",
    "hành",
    "chính",
    "của",
    "tỉnh",
    "năm",
    "đạt",
    "điểm",
    "và",
    "các",
    "cơ",
    "quan",
    "nhà",
    "nước",
    "trong",
    "việc",
    "thực",
    "hiện",
    "công",
    "tác",
]
PLACES = ["Quảng Ninh", "Đà Nẵng", "Hải Phòng", "Bà Rịa - Vũng Tàu", "Thừa Thiên Huế", "Đắk Lắk", "Hà Giang", "Cần Thơ"]
STARTS = [
    "b",
    "c",
    "ch",
    "d",
    "đ",
    "g",
    "gi",
    "h",
    "k",
    "kh",
    "l",
    "m",
    "n",
    "ng",
    "nh",
    "ph",
    "q",
    "r",
    "s",
    "t",
    "th",
    "tr",
    "v",
    "x",
]
ENDS = [
    "a",
    "á",
    "à",
    "ạ",
    "an",
    "ang",
    "anh",
    "ao",
    "ay",
    "ân",
    "âu",
    "e",
    "ê",
    "em",
    "en",
    "êt",
    "i",
    "inh",
    "iên",
    "o",
    "oa",
    "on",
    "ong",
    "ô",
    "ôi",
    "ông",
    "ơ",
    "ơi",
    "u",
    "ung",
    "uy",
    "ư",
    "ương",
]
RARE = [start + end for start in STARTS for end in ENDS]

QUERIES = {
    "phrase, in every article": '"chỉ số cải cách hành chính"',
    "phrase, folded": '"chi so cai cach hanh chinh"',
    "phrase, mixed": '"chỉ số PAPI"',
    "phrase, a name": '"Quảng Ninh"',
    "words, common": "chỉ số cải cách hành chính",
    "words, folded": "chi so cai cach hanh chinh quang ninh",
    "words, a name and a year": "Quảng Ninh 2023",
    "near": '"tỉnh đạt"~5',
    "beginning": "quảng n*",
    "or": '"Quảng Ninh" OR "Đà Nẵng"',
}


def corpus() -> Any:
    """The factory of the tests."""
    spec = importlib.util.spec_from_file_location("indexer_corpus", ROOT / "tests" / "indexer" / "corpus.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def articles(count: int) -> Iterator[Reading]:
    """Readings of about 600 words and five facts, alike at every run."""
    make, chance = corpus(), random.Random(7)  # noqa: S311  # the same text every time
    first = datetime(2015, 1, 1, tzinfo=UTC)
    for number in range(count):
        place, year = chance.choice(PLACES), chance.randint(2012, 2024)
        lines = [
            f"Chỉ số cải cách hành chính (PAR INDEX) năm {year} của {place} đạt {chance.randint(60, 99)},{number % 97} điểm."
        ]
        for _ in range(25):
            words = [chance.choice(COMMON if chance.random() < 0.6 else RARE) for _ in range(22)]
            lines.append(" ".join(words).capitalize() + f" chỉ số PAPI {chance.choice(PLACES)}.")
        day = (first + timedelta(hours=number)).isoformat()[:16]
        on = make.article(f"bai-{number}", f"{place} công bố chỉ số năm {year}", "\n\n".join(lines), day=day)
        facts = [make.fact(on, " điểm.", unit=f"{place}-{part}", year=year) for part in range(5)]
        yield make.reading(on, *facts)


def bare(folder: Path, readings: list[Reading]) -> tuple[tantivy.Schema, tantivy.Index]:
    """A plain tantivy index of the same words as written and folded, and nothing else."""
    builder = tantivy.SchemaBuilder()
    for name in ("written", "folded"):
        builder.add_text_field(name, tokenizer_name="whitespace")
    schema = builder.build()
    index = tantivy.Index(schema, path=str(folder))
    writer = index.writer(64_000_000, 1)
    for reading in readings:
        words = words_of(reading.article)
        document = tantivy.Document()
        document.add_text("written", words.body_written)
        document.add_text("folded", words.body_folded)
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return schema, index


def bare_query(schema: tantivy.Schema, text: str) -> tantivy.Query:
    """The same words in plain tantivy."""
    field = "folded" if text.isascii() else "written"
    words = text.strip('"').lower().split()
    if text.startswith('"'):
        return tantivy.Query.phrase_query(schema, field, words)
    terms = [(tantivy.Occur.Must, tantivy.Query.term_query(schema, field, word)) for word in words]
    return tantivy.Query.boolean_query(terms)


def timed(action: Callable[[], object], times: int = 40) -> tuple[float, float]:
    """p50 and p99 in milliseconds."""
    action()
    took = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        took.append((time.perf_counter() - start) * 1000)
    took.sort()
    return statistics.median(took), took[-1 if times < 100 else -(times // 100)]


def size_of(folder: Path) -> float:
    """Megabytes in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


FRESH = """
import time, sys
start = time.perf_counter()
import indexer.backend, indexer.backends.embedded, indexer.query
loaded = time.perf_counter()
with indexer.backend.open_backend(sys.argv[1], readonly=True) as backend:
    backend.search(indexer.query.Query(text="Quảng Ninh"))
print(f"imports {(loaded - start) * 1000:.0f} ms, open and search {(time.perf_counter() - loaded) * 1000:.0f} ms")
"""


def main() -> None:
    """Measure and print."""
    thousands = float(sys.argv[1]) if len(sys.argv) > 1 else 5
    count = int(thousands * 1000)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        url = f"embedded:{folder / 'index'}"
        readings = list(articles(count))
        gc.freeze()  # thousands of readings held here are no part of what is measured
        start = time.perf_counter()
        with open_backend(url) as backend:
            for reading in readings:
                backend.put(reading)
            backend.flush()
            took = time.perf_counter() - start
        print(
            f"{count} articles: {count / took:.0f} a second; ledger {size_of(folder / 'index') - size_of(folder / 'index' / 'text'):.0f} MB, text {size_of(folder / 'index' / 'text'):.0f} MB"
        )
        (folder / "bare").mkdir()
        start = time.perf_counter()
        schema, index = bare(folder / "bare", readings)
        print(f"bare tantivy: {count / (time.perf_counter() - start):.0f} a second, {size_of(folder / 'bare'):.0f} MB")
        searcher = index.searcher()
        with open_backend(url, readonly=True) as backend:
            for name, text in QUERIES.items():
                ours = timed(lambda text=text: backend.search(Query(text=text)))
                inside = timed(lambda text=text: backend.search(Query(text=text, limit=0)))
                line = f"{name:26} p50 {ours[0]:6.1f} p99 {ours[1]:6.1f} ms, without hits {inside[0]:6.1f} {inside[1]:6.1f}"
                if not set(text) & set("~*") and " OR " not in text and "PAPI" not in text:
                    query = bare_query(schema, text)
                    plain = timed(lambda query=query: searcher.search(query, limit=10))
                    line += f"; bare tantivy {plain[0]:6.1f} {plain[1]:6.1f}"
                print(line)
            filters = Filters(units=("Quảng Ninh-1",), indicators=("PAPI",))
            for name, action in {
                "filter on facts": lambda: backend.search(Query(text="chỉ số", filters=filters)),
                "facts of a unit": lambda: len(list(backend.facts(filters))),
                "newest": lambda: backend.search(Query()),
                "counts": backend.counts,
            }.items():
                p50, p99 = timed(action, 20)
                print(f"{name:26} p50 {p50:6.1f} p99 {p99:6.1f} ms")
        print(
            "fresh process:",
            subprocess.run(
                [sys.executable, "-c", FRESH, url], check=True, capture_output=True, text=True, cwd=ROOT
            ).stdout.strip(),
        )


if __name__ == "__main__":
    main()
