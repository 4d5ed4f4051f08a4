"""Whether reading stays as it is for long: memory over many articles, and two processes beside one.

The articles are those of the development gold, each time with another province's figures moved by a little, so that no
two are the same; between them stand articles that name no indicator. Memory is what the process holds (VmRSS) after each
tenth. Scaling is how much more two processes do than one, beside how much more of a bare loop two processes do.

python benchmarks/bench_steady.py [ARTICLES]
"""

import gc
import multiprocessing
import re
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from crawler.files import read_source, sources
from nlp.pipeline import extract
from schema.article import Article, article_id, content_hash
from schema.reading import Quarantined

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "development" / "articles"
DIGIT = re.compile(r"(?<=[.,]\d)\d")
SECONDS = 6.0
"""How long each process of the second part works."""


def originals() -> list[Article]:
    """The articles of the development gold."""
    found: list[Article] = []
    for raw in sources([str(GOLD)]):
        if not isinstance(raw, Quarantined):
            found += [one for one in read_source(raw) if isinstance(one, Article)]
    return found


def changed(article: Article, turn: int) -> Article:
    """The article with other last digits and another end: nothing kept of one helps with the next."""
    text = DIGIT.sub(lambda found: str((int(found.group()) + turn) % 10), article.text)
    text += f"\n\nTin số {turn} trong ngày."
    hashed = content_hash(article.title, "", text)
    return article.model_copy(update={"id": article_id(None, hashed), "content_hash": hashed, "text": text})


def held() -> float:
    """Megabytes that this process holds."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]  # every process has the line


def memory(articles: list[Article], count: int) -> None:
    """Read so many articles and print what the process holds after each tenth."""
    gc.collect()
    start, facts = time.perf_counter(), 0
    for turn in range(count):
        facts += len(extract(changed(articles[turn % len(articles)], turn)).facts)
        if (turn + 1) % max(1, count // 10) == 0:
            print(f"{turn + 1:>8} articles, {facts:>8} facts, {held():6.1f} MB, {time.perf_counter() - start:6.1f} s", flush=True)  # fmt: skip


def reading(done: "multiprocessing.Queue[int]", begin: "multiprocessing.synchronize.Barrier") -> None:
    """Read articles for a while and tell how many."""
    articles = originals()
    for article in articles:
        extract(article)
    begin.wait()
    stop, turn = time.perf_counter() + SECONDS, 0
    while time.perf_counter() < stop:
        extract(changed(articles[turn % len(articles)], turn))
        turn += 1
    done.put(turn)


def looping(done: "multiprocessing.Queue[int]", begin: "multiprocessing.synchronize.Barrier") -> None:
    """Count for a while and tell how far."""
    begin.wait()
    stop, turn = time.perf_counter() + SECONDS, 0
    while time.perf_counter() < stop:
        sum(value * value for value in range(2000))
        turn += 1
    done.put(turn)


def together(work: Callable[..., None], processes: int) -> int:
    """How much so many processes do at once."""
    context = multiprocessing.get_context("spawn")
    done, begin = context.Queue(), context.Barrier(processes)
    running = [context.Process(target=work, args=(done, begin)) for _ in range(processes)]
    for process in running:
        process.start()
    total = sum(done.get() for _ in running)
    for process in running:
        process.join()
    return total


def main() -> None:
    """Both parts."""
    count = int(next(islice(sys.argv, 1, None), "2000"))
    articles = originals()
    memory(articles, count)
    gains = {}
    for name, work in (("reading", reading), ("a bare loop", looping)):
        alone = max(together(work, 1), together(work, 1))
        gains[name] = together(work, 2) / alone
        print(f"{name}: two processes do {gains[name]:.2f} times what one does")
    print(f"reading scales {gains['reading'] / gains['a bare loop']:.2f} times as well (aim: 0.9)")


if __name__ == "__main__":
    main()
