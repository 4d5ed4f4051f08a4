"""How long reading the figures of an article takes, beside two yardsticks on the very same pages.

The contenders take turns on every page, so that a noisy machine is noisy for all of them:

- ours: ``nlp.pipeline.extract`` on the article of the page;
- trafilatura: ``trafilatura.extract`` of the page, default mode, without metadata;
- NER: underthesea's ``ner`` over the same text, sentence by sentence.

python benchmarks/bench_nlp.py [FOLDER_OF_PAGES] [--runs N] [--ner-pages N]
"""

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import trafilatura
import underthesea

from crawler.errors import UnreadableError
from crawler.page import read_page
from nlp.pipeline import extract
from nlp.sentences import sentences
from schema.article import Article, article_id, content_hash

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "samples" / "sites"
DENSE = 6
"""Facts a thousand letters from which an article is one of figures more than of words."""
SILENT = (
    "Sáng 12/5, hàng nghìn người đổ về bãi biển để tránh nóng; giá vé gửi xe tăng từ 5.000 lên 10.000 đồng.",
    "Đội tuyển thắng 3-1 sau hiệp phụ, ghi hai bàn ở phút 97 và 112 trước 15.000 khán giả.",
    "Theo cơ quan khí tượng, nhiệt độ cao nhất 39 độ C, độ ẩm 45%, gió tây nam cấp 3.",
    "Chủ quán phở ở quận Hoàn Kiếm cho biết mỗi ngày bán 300 bát, giá 60.000 đồng một bát.",
    "Giá vàng trong nước giảm 1,2%, còn 83,5 triệu đồng một lượng, thấp nhất trong 20 ngày qua.",
    "Công trình dài 12 km, vốn đầu tư 1.250 tỷ đồng, dự kiến hoàn thành vào quý II năm sau.",
)


@dataclass
class Page:
    """A page with its article, and the times of the contenders in milliseconds."""

    name: str
    html: bytes
    article: Article
    kind: str
    times: dict[str, list[float]] = field(default_factory=dict)

    def median(self, contender: str) -> float | None:
        """The median of a contender; None when it did not run."""
        return statistics.median(self.times[contender]) if self.times.get(contender) else None


def pages_of(folder: Path) -> list[Page]:
    """The readable pages below a folder, by the kind of their article."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.suffix not in {".html", ".htm", ".aspx"}:
            continue
        html = path.read_bytes()
        name = path.relative_to(folder).as_posix()
        try:
            article = read_page(html, url=f"http://{name}", source=name)
        except UnreadableError:
            continue
        found.append(Page(name, html, article, kind_of(article)))
    return found


def kind_of(article: Article) -> str:
    """Reform, fact-dense, or without any figure of an indicator."""
    facts = len(extract(article).facts)
    if not facts:
        return "no fact"
    letters = len(article.text) + sum(len(cell) for table in article.tables for row in table.rows for cell in row)
    return "fact-dense" if facts >= DENSE * max(letters, 1) / 1000 else "reform"


def spent(action: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def measure(page: Page, runs: int, *, ner: bool) -> None:
    """All contenders by turns, after one warm call each."""
    pieces = [page.article.text[one.start : one.end] for one in sentences(page.article.text)]
    contenders: dict[str, Callable[[], object]] = {
        "ours": lambda: extract(page.article),
        "trafilatura": lambda: trafilatura.extract(page.html),
    }
    if ner:
        contenders["NER"] = lambda: [underthesea.ner(piece) for piece in pieces]
    for action in contenders.values():
        action()
    for turn in range(runs):
        for name, action in contenders.items():
            if name == "NER" and turn >= max(3, runs // 3):
                continue
            page.times.setdefault(name, []).append(spent(action))


def silent_article(letters: int) -> Article:
    """An article of about so many letters that names no indicator at all."""
    text = ""
    for number in range(10_000):
        if len(text) >= letters:
            break
        text += SILENT[number % len(SILENT)] + ("\n\n" if number % 3 == 2 else " ")
    text = text.strip()
    hashed = content_hash("Chuyện trong ngày", "", text)
    return Article(
        id=article_id(None, hashed), title="Chuyện trong ngày", text=text, content_hash=hashed, source="bench"
    )


def middle(values: Iterable[float | None]) -> float | None:
    """The median of what was measured."""
    there = [value for value in values if value is not None]
    return statistics.median(there) if there else None


def shown(value: float | None, form: str = "{:.2f}") -> str:
    """A cell."""
    return "-" if value is None else form.format(value)


def ratio(one: float | None, other: float | None) -> float | None:
    """How many times the other takes what one takes."""
    return None if not one or other is None else other / one


def report(pages: list[Page]) -> None:
    """A line a kind of article: medians over the pages of medians over the runs."""
    print(f"{'articles':<12} {'n':>3} {'letters':>8} {'facts':>6} {'ours ms':>9} {'trafilatura ms':>15} {'NER ms':>9} "
          f"{'trafilatura/ours':>17} {'NER/ours':>9}")  # fmt: skip
    for kind in ("reform", "fact-dense", "no fact"):
        some = [page for page in pages if page.kind == kind]
        if not some:
            continue
        ours, theirs, ner = (middle(page.median(name) for page in some) for name in ("ours", "trafilatura", "NER"))
        shares = [
            middle(ratio(page.median("ours"), page.median(name)) for page in some) for name in ("trafilatura", "NER")
        ]
        letters = statistics.median(len(page.article.text) for page in some)
        facts = statistics.median(len(extract(page.article).facts) for page in some)
        print(f"{kind:<12} {len(some):>3} {letters:>8.0f} {facts:>6.0f} {shown(ours):>9} {shown(theirs):>15} {shown(ner, '{:.0f}'):>9} "
              f"{shown(shares[0], '{:.1f}'):>17} {shown(shares[1], '{:.0f}'):>9}")  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=SAMPLES, help="pages (.html) to measure on")
    parser.add_argument("--runs", type=int, default=15, help="turns a page; the medians are printed")
    parser.add_argument("--ner-pages", type=int, default=8, help="NER is slow: only so many pages of a kind")
    options = parser.parse_args()
    pages = pages_of(options.folder)
    if not pages:
        sys.exit(f"{options.folder}: no readable page, expected .html files")
    gc.freeze()
    with_ner: dict[str, int] = {}
    for page in pages:
        with_ner[page.kind] = with_ner.get(page.kind, 0) + 1
        measure(page, options.runs, ner=with_ner[page.kind] <= options.ner_pages)
    report(pages)
    for letters in (1000, 3000, 9000):
        article = silent_article(letters)
        took = statistics.median(spent(lambda article=article: extract(article)) for _ in range(options.runs * 3))
        print(f"no indicator named, {len(article.text)} letters: {took:.2f} ms (aim: 1 ms)")


if __name__ == "__main__":
    main()
