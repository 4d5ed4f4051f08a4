"""How long reading the figures of an article takes, beside two yardsticks on the very same pages.

The contenders take turns on every page, so that a noisy machine is noisy for all of them:

- ours: ``nlp.pipeline.extract`` on the article of the page;
- trafilatura: ``trafilatura.extract`` of the page, default mode, without metadata;
- NER: underthesea's ``ner`` over the same text, sentence by sentence.

Without a folder the pages are those of samples/, and the articles of the development gold as plain pages; a folder may
hold pages (.html) and saved texts (.txt), which are made into plain pages: a title and paragraphs.

python benchmarks/bench_nlp.py [FOLDER] [--runs N] [--ner-pages N]
"""

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

import trafilatura
import underthesea

from crawler.errors import UnreadableError
from crawler.page import read_page
from crawler.plaintext import read_text
from nlp.pipeline import extract
from nlp.sentences import sentences
from schema.article import Article, article_id, content_hash

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "samples" / "sites"
GOLD = ROOT / "tests" / "gold" / "development" / "articles"
DENSE = 6
"""Facts a thousand letters from which an article is one of figures more than of words."""
SILENT = (
    "Sáng 12/5, hàng nghìn người đổ về bãi biển để tránh nóng, các tuyến đường ven biển chật kín xe.",
    "Lực lượng chức năng phải phân luồng từ sớm, nhắc người dân không tắm ở khu vực có biển cấm.",
    "Chủ một quán ăn gần đó cho biết từ đầu mùa đến nay chưa hôm nào đông như vậy, khách phải chờ rất lâu.",
    "Theo cơ quan khí tượng, nhiệt độ cao nhất 39 độ C, gió tây nam cấp 3.",
    "Bác sĩ khuyên mọi người uống đủ nước, tránh ra đường vào buổi trưa và chú ý người già, trẻ nhỏ.",
    "Dự báo đợt nóng còn kéo dài đến cuối tuần, sau đó có mưa dông ở vùng núi.",
)
PLAIN = '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><article>{body}</article></body></html>'


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


def plain_page(title: str, paragraphs: Iterable[str]) -> bytes:
    """A page that holds nothing but the article."""
    body = f"<h1>{escape(title)}</h1>" + "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    return PLAIN.format(title=escape(title), body=body).encode()


def page_of(path: Path, name: str) -> Page | None:
    """A page of a file, or None when no article can be read from it."""
    url = f"http://{name}"
    try:
        if path.suffix == ".txt":
            article = read_text(path.read_text(encoding="utf-8"), source=name)
            html = plain_page(article.title, filter(None, (article.lead, *article.text.split("\n\n"))))
        else:
            html = path.read_bytes()
            article = read_page(html, url=url, source=name)
    except UnreadableError:
        return None
    return Page(name, html, article, kind_of(article))


def pages_of(*folders: Path) -> list[Page]:
    """The readable pages below folders, by the kind of their article."""
    paths = [
        (path, path.relative_to(folder).as_posix())
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".html", ".htm", ".aspx", ".txt"} and path.name != "robots.txt"
    ]
    return [page for path, name in paths if (page := page_of(path, name)) is not None]


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
    parser.add_argument("folder", nargs="?", type=Path, help="pages (.html) and saved texts (.txt) to measure on")
    parser.add_argument("--runs", type=int, default=15, help="turns a page; the medians are printed")
    parser.add_argument("--ner-pages", type=int, default=8, help="NER is slow: only so many pages of a kind")
    options = parser.parse_args()
    folders = (options.folder,) if options.folder else (SAMPLES, GOLD)
    pages = pages_of(*folders)
    if not pages:
        sys.exit(f"{options.folder}: no readable page, expected .html or .txt files")
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
