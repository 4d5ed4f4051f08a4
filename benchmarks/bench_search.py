"""How long writing and searching take as the index grows, against plain SQLite and plain tantivy on the same records.

    python benchmarks/bench_search.py [--write N] [--turns N] [--folder FOLDER] [--sizes N,N,N] [--queries N] [--plot FILE]

Everything is made in FOLDER (a temporary one unless told otherwise) and may be stopped: what is there is used again.
"""

import argparse
import gc
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

from bare import Bare
from plot import chart
from reform_news import query_log, readings

from indexer.backend import Backend, open_backend
from indexer.parser import parse
from indexer.query import Facet, Query

ROOT = Path(__file__).parent.parent
CHUNK = 1_000
"""Articles held at a time: the clock stands still while they are made."""
TOGETHER = 200
"""Articles in a transaction where many come at once, as :meth:`indexer.backend.Backend.put_all` has it."""


# Writing


def write_ours(folder: Path, some: list[Any], *, together: bool) -> None:
    """Into an index of ours."""
    with open_backend(f"embedded:{folder}") as backend:
        if together:
            backend.put_all(some)
        else:
            for reading in some:
                backend.put(reading)
        backend.flush()


def write_bare(folder: Path, some: list[Any], *, together: bool, words: bool = True) -> None:
    """Into plain SQLite and plain tantivy, the same words in the same fields."""
    store = Bare(folder, words=words)
    size = TOGETHER if together else 1
    for start in range(0, len(some), size):
        store.put(some[start : start + size])
    store.close()


def write_least(folder: Path, some: list[Any], *, together: bool) -> None:
    """The same, the text for tantivy to split."""
    write_bare(folder, some, together=together, words=False)


def writing(amount: int, turns: int) -> None:
    """Articles a second, one and many in a transaction; the three take turns."""
    some = list(readings(0, amount))
    gc.collect()
    gc.freeze()  # what is held here is no part of what is measured
    ways: list[Callable[..., None]] = [write_ours, write_bare, write_least]
    for together in (False, True):
        took: dict[Callable[..., None], list[float]] = {way: [] for way in ways}
        for turn in range(turns):
            for write in ways[turn % 3 :] + ways[: turn % 3]:
                with tempfile.TemporaryDirectory() as temporary:
                    begun = time.perf_counter()
                    write(Path(temporary) / "index", some, together=together)
                    took[write].append(time.perf_counter() - begun)
        rates = [amount / statistics.median(took[way]) for way in ways]
        ratios = [theirs / mine for mine, theirs in zip(took[write_ours], took[write_bare], strict=True)]
        print(
            f"writing, {f'{TOGETHER} in a transaction' if together else 'one in a transaction'}: {rates[0]:.0f} articles a "
            f"second; bare, the same words, {rates[1]:.0f}, ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to "
            f"{max(ratios):.2f}; aim: 0.8); bare, text split by tantivy, {rates[2]:.0f}"
        )


# Growing: each step is a process of its own, so that its memory can be told


def grow(folder: Path, size: int) -> dict[str, Any]:
    """Bring both indices to a size; the seconds that writing ours took."""
    took, store = 0.0, Bare(folder / "bare")
    with open_backend(f"embedded:{folder / 'ours'}") as backend:
        there, bare_there = backend.counts().articles, len(store)
        for start in range(min(there, bare_there), size, CHUNK):
            some = list(readings(start, min(start + CHUNK, size)))
            gc.freeze()
            begun = time.perf_counter()
            backend.put_all(some[max(0, there - start) :])
            took += time.perf_counter() - begun
            store.put(some[max(0, bare_there - start) :])
            gc.unfreeze()
        store.close()
        begun = time.perf_counter()
    took += time.perf_counter() - begun
    return {
        "rate": max(0, size - there) / took,
        "ledger": size_of(folder / "ours") - size_of(folder / "ours" / "text"),
        "text": size_of(folder / "ours" / "text"),
    }


def ask(folder: Path, queries: int) -> dict[str, Any]:
    """Milliseconds of a log of queries, whole answers and bare queries in turns, by kind.

    As in any log some are asked again; what was asked for the first time is told apart. Everything is warmed up with
    another log.
    """
    store = Bare(folder / "bare")
    store.index.reload()
    searcher = store.index.searcher()
    found: dict[str, list[tuple[float, float | None, bool]]] = {}
    with open_backend(f"embedded:{folder / 'ours'}", readonly=True) as backend:
        for _, query in query_log(queries // 4, seed=6):
            backend.search(query)
            if (plain := store.query(parse(query.text).tree)) is not None:
                searcher.search(plain, limit=query.limit)
        asked = set[Query]()
        for kind, query in query_log(queries):
            begun = time.perf_counter()
            backend.search(query)
            ours = 1000 * (time.perf_counter() - begun)
            plain = store.query(parse(query.text).tree) if query.filters.model_fields_set == set() else None
            bare = None
            if plain is not None:
                order = {"order_by_field": "published"} if query.sort == "date" else {}
                begun = time.perf_counter()
                searcher.search(plain, limit=query.limit, **order)
                bare = 1000 * (time.perf_counter() - begun)
            found.setdefault(kind, []).append((ours, bare, query not in asked))
            asked.add(query)
        counting = [counted(backend, query) for query in sorted(asked, key=str)[: queries // 10]]
    store.close()
    return {"times": found, "counting": counting}


def counted(backend: Backend, query: Query) -> float:
    """Milliseconds of counting an answer that is known by everything that it can be counted by."""
    every = query.model_copy(update={"facets": get_args(Facet)})
    begun = time.perf_counter()
    backend.search(every)
    return 1000 * (time.perf_counter() - begun)


def size_of(folder: Path) -> float:
    """Megabytes in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def memory() -> dict[str, float]:
    """Megabytes of this process: most ever, and now without files that are only mapped."""
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return {name: int(status[name].split()[0]) / 1024 for name in ("VmHWM", "RssAnon")}


def step(folder: Path, name: str, amount: int) -> dict[str, Any]:
    """What a step gives, done in a process of its own."""
    command = [sys.executable, __file__, "--folder", str(folder), "--step", name, "--amount", str(amount)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return json.loads(done.stdout.splitlines()[-1])


def growth(folder: Path, sizes: list[int], queries: int) -> dict[int, dict[str, Any]]:
    """What is measured at every size, each in a folder of its own that begins as a copy of the one before.

    An index that was made in an earlier run is searched again; how long it took to make is remembered.
    """
    found, before = dict[int, dict[str, Any]](), None
    for size in sorted(sizes):
        here = folder / str(size)
        written = here / "written.json"
        if not written.is_file():
            if before and not here.exists():
                fresh = folder / f"{size}.new"
                shutil.rmtree(fresh, ignore_errors=True)
                shutil.copytree(before, fresh, ignore=shutil.ignore_patterns("written.json"))
                fresh.rename(here)
            written.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(json.dumps(step(here, "grow", size)))
        if queries:
            found[size] = {"writing": json.loads(written.read_text()), "reading": step(here, "ask", queries)}
            tell(size, found[size])
        before = here
    return found


def summary(times: list[float]) -> tuple[float, float, float]:
    """p50, p99 and the mean."""
    ordered = sorted(times)
    return (
        statistics.median(ordered),
        ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)],
        statistics.mean(ordered),
    )


def both(kinds: dict[str, list[Any]]) -> Iterator[tuple[float, float]]:
    """The times of the queries that plain tantivy can answer too."""
    for times in kinds.values():
        yield from ((ours, bare) for ours, bare, _ in times if bare is not None)


def tell(size: int, measured: dict[str, Any]) -> None:
    """Print what was measured at a size."""
    writing, reading = measured["writing"], measured["reading"]
    print(
        f"{size} articles, {5 * size} facts: {writing['rate']:.0f} articles a second; ledger {writing['ledger']:.0f} MB, "
        f"text {writing['text']:.0f} MB; memory writing {writing['VmHWM']:.0f} MB ({writing['RssAnon']:.0f} of its own), "
        f"reading {reading['VmHWM']:.0f} MB ({reading['RssAnon']:.0f} of its own)"
    )
    for kind, times in sorted(reading["times"].items()):
        line = "  {:32} n {:3} p50 {:6.1f} p99 {:6.1f} mean {:6.1f} ms".format(
            kind, len(times), *summary([ours for ours, *_ in times])
        )
        bare = [bare for _, bare, _ in times if bare is not None]
        print(line + ("; bare p50 {:6.1f} p99 {:6.1f} mean {:6.1f}".format(*summary(bare)) if bare else ""))
    print(
        "  {:32}       p50 {:6.1f} p99 {:6.1f} mean {:6.1f} ms (aims: 10, 50)".format(
            "all", *summary([ours for times in reading["times"].values() for ours, *_ in times])
        )
    )
    for name, wanted in (("asked for the first time", True), ("asked again", False)):
        some = [ours for times in reading["times"].values() for ours, _, new in times if new == wanted]
        if some:
            print("  {:32} n {:3} p50 {:6.1f} p99 {:6.1f} mean {:6.1f} ms".format(name, len(some), *summary(some)))
    if reading["counting"]:
        print(
            "  {:32} n {:3} p50 {:6.1f} p99 {:6.1f} mean {:6.1f} ms".format(
                "counting a known one by all", len(reading["counting"]), *summary(reading["counting"])
            )
        )
    ours, bare = zip(*both(reading["times"]), strict=True)
    print(
        "  {:32}       p50 {:6.1f} p99 {:6.1f} mean {:6.1f} ms".format("bare, where there is one", *summary(list(bare)))
    )
    print(f"  whole answers by bare queries, mean: {statistics.mean(ours) / statistics.mean(bare):.2f} (aim: 1.3)")


def table(measured: dict[int, dict[str, Any]]) -> str:
    """The growth as a table."""
    lines = [
        "| articles | facts | articles/s | MB | MB writing | MB reading | p50 ms | p99 ms | bare p50 | bare p99 | mean/bare |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for size, one in sorted(measured.items()):
        kinds, writing, reading = one["reading"]["times"], one["writing"], one["reading"]
        p50, p99, _ = summary([ours for times in kinds.values() for ours, *_ in times])
        ours, bare = zip(*both(kinds), strict=True)
        bare50, bare99, bare_mean = summary(list(bare))
        lines.append(
            f"| {size:,} | {5 * size:,} | {writing['rate']:.0f} | {writing['ledger'] + writing['text']:.0f} | "
            f"{writing['VmHWM']:.0f} | {reading['VmHWM']:.0f} | {p50:.1f} | {p99:.1f} | {bare50:.1f} | {bare99:.1f} | "
            f"{statistics.mean(ours) / bare_mean:.2f} |"
        )
    return "\n".join(lines)


def plot(measured: dict[int, dict[str, Any]]) -> str:
    """The growth as a drawing."""
    lines: dict[str, list[tuple[float, float]]] = {
        "whole answer, p50": [],
        "whole answer, p99": [],
        "bare, p50": [],
        "bare, p99": [],
    }
    for size, one in sorted(measured.items()):
        kinds = one["reading"]["times"]
        ours = summary([ours for times in kinds.values() for ours, *_ in times])
        bare = summary([bare for _, bare in both(kinds)])
        for name, value in zip(lines, (ours[0], ours[1], bare[0], bare[1]), strict=True):
            lines[name].append((size, value))
    return chart("Searching as the index grows", "articles", "milliseconds", lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=int, default=5_000, help="articles to write in each turn; 0 for none")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--sizes", default="5000", help="sizes to measure searching at, as 10000,50000,200000")
    parser.add_argument("--queries", type=int, default=500, help="0 only makes the indices")
    parser.add_argument("--plot", type=Path, help="where to draw how it grows")
    parser.add_argument("--step", choices=("grow", "ask"), help=argparse.SUPPRESS)
    parser.add_argument("--amount", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.step:
        result = (grow if given.step == "grow" else ask)(given.folder, given.amount)
        print(json.dumps({**result, **memory()}))
        return
    if given.write:
        writing(given.write, given.turns)
    sizes = [int(size) for size in given.sizes.split(",") if size]
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        measured = growth(folder, sizes, given.queries)
    if len(measured) > 1:
        print(table(measured))
    if given.plot and measured:
        given.plot.write_text(plot(measured), encoding="utf-8")


if __name__ == "__main__":
    main()
