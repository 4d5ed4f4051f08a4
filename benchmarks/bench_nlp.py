"""How long reading the figures of an article takes, beside two yardsticks on the very same pages.

The contenders take turns on every article, so that a noisy machine is noisy for all of them:

- ours: ``nlp.pipeline.extract`` on the article;
- page: ``trafilatura.extract``, default mode, without metadata, of the page that a newspaper makes of it: about 70 kB,
  with menus, boxes of other stories and footers (``newspaper.py``);
- plain: the same of a page that holds nothing but the article;
- NER: underthesea's ``ner`` over the same text, sentence by sentence.

Without a folder the articles are about as long as newspaper articles on reform are, 1,150 words: those of the development
gold, lengthened with our own prose between their paragraphs (``prose.py``), and for those full of figures several put
together. A folder may hold saved texts (.txt), which are made into pages as well, and pages (.html), which are taken as
they are.

python benchmarks/bench_nlp.py [FOLDER] [--runs N] [--ner-pages N]
"""

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from html import escape
from pathlib import Path

import trafilatura
import underthesea
from newspaper import page_with
from prose import PARAGRAPHS

from crawler.errors import UnreadableError
from crawler.page import read_page
from crawler.plaintext import read_text
from nlp.pipeline import extract
from nlp.sentences import sentences
from schema.article import Article, article_id, content_hash

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "development" / "articles"
WORDS = 1_150
"""Words of an article."""
DENSE, ONLY = 1.2, 6
"""Facts a thousand letters from which an article is dense with them, and from which it holds little else."""
ARTICLES = 10
"""Articles of each kind."""
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
    html: bytes | None
    plain: bytes | None
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


def made(article: Article, number: int) -> Page:
    """An article with both pages that are made of it."""
    paragraphs = [paragraph for paragraph in article.text.split("\n") if paragraph.strip()]
    html = page_with(article.title, article.lead, paragraphs, number)
    plain = plain_page(article.title, filter(None, (article.lead, *paragraphs)))
    return Page(article.source, html, plain, article, kind_of(article))


def page_of(path: Path, name: str, number: int) -> Page | None:
    """A page of a file, or None when no article can be read from it."""
    try:
        if path.suffix == ".txt":
            return made(read_text(path.read_text(encoding="utf-8"), source=name), number)
        html = path.read_bytes()
        article = read_page(html, url=f"http://{name}", source=name)
    except UnreadableError:
        return None
    return Page(name, html, None, article, kind_of(article))


def pages_of(folder: Path) -> list[Page]:
    """The readable pages below a folder."""
    paths = [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".html", ".htm", ".aspx", ".txt"} and path.name != "robots.txt"
    ]
    found = [page_of(path, path.relative_to(folder).as_posix(), number) for number, path in enumerate(paths)]
    return [page for page in found if page is not None]


def own() -> list[Page]:
    """Our own articles at the length of a newspaper's: those of few facts and of more, and several that are all figures."""
    texts = [read_text(path.read_text(encoding="utf-8"), source=path.stem) for path in sorted(GOLD.glob("*.txt"))]
    texts = [one for one in texts if extract(one).facts]
    texts.sort(key=lambda one: len(extract(one).facts))
    pages = [made(lengthened(one, number), number) for number, one in enumerate(texts[: 2 * ARTICLES])]
    for number in range(ARTICLES):
        together, words = [], 0
        for one in texts[-2 * number :] + texts[::-1]:
            if words >= WORDS * 0.8:
                break
            together.append(one)
            words += len(one.text.split())
        text = "\n\n".join(filter(None, (part for one in together for part in (one.lead, one.text))))
        pages.append(made(renewed(together[0], text), number))
    return pages


def lengthened(article: Article, number: int) -> Article:
    """The article with prose behind each of its paragraphs until it is long enough."""
    paragraphs = [paragraph for paragraph in article.text.split("\n") if paragraph.strip()]
    missing = (WORDS - len(article.text.split())) // 55
    prose = [PARAGRAPHS[(number + place) % len(PARAGRAPHS)] for place in range(max(0, missing))]
    share = -(-len(prose) // max(1, len(paragraphs)))
    mixed = []
    for place, paragraph in enumerate(paragraphs):
        mixed += [paragraph, *prose[place * share : (place + 1) * share]]
    return renewed(article, "\n\n".join(mixed))


def renewed(article: Article, text: str) -> Article:
    """The article with another text."""
    hashed = content_hash(article.title, article.lead, text)
    return article.model_copy(update={"id": article_id(None, hashed), "content_hash": hashed, "text": text})


def kind_of(article: Article) -> str:
    """Reform, dense with facts, little but facts, or without any."""
    facts = len(extract(article).facts)
    letters = len(article.text) + sum(len(cell) for table in article.tables for row in table.rows for cell in row)
    a_thousand = 1000 * facts / max(letters, 1)
    if not facts:
        return "no fact"
    return "all figures" if a_thousand >= ONLY else "fact-dense" if a_thousand >= DENSE else "reform"


def spent(action: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def names_in(pieces: list[str]) -> None:
    """What underthesea names in each piece."""
    for piece in pieces:
        underthesea.ner(piece)


def measure(page: Page, runs: int, *, ner: bool) -> None:
    """All contenders by turns, after one warm call each."""
    pieces = [page.article.text[one.start : one.end] for one in sentences(page.article.text)]
    contenders: dict[str, Callable[[], object]] = {"ours": lambda: extract(page.article)}
    for name, html in (("page", page.html), ("plain", page.plain)):
        if html is not None:
            contenders[name] = partial(trafilatura.extract, html)
    if ner:
        contenders["NER"] = partial(names_in, pieces)
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
    """A line a kind of article: medians over the articles of medians over the runs, and of their ratios."""
    print(f"{'articles':<11} {'n':>3} {'words':>6} {'facts':>6} {'ours ms':>8} {'page ms':>8} {'plain ms':>9} {'NER ms':>7} "
          f"{'page/ours':>10} {'plain/ours':>11} {'NER/ours':>9}")  # fmt: skip
    for kind in ("reform", "fact-dense", "all figures", "no fact"):
        some = [page for page in pages if page.kind == kind]
        if not some:
            continue
        ours, *theirs = (middle(page.median(name) for page in some) for name in ("ours", "page", "plain", "NER"))
        shares = [
            middle(ratio(page.median("ours"), page.median(name)) for page in some) for name in ("page", "plain", "NER")
        ]
        words = statistics.median(len(page.article.text.split()) for page in some)
        facts = statistics.median(len(extract(page.article).facts) for page in some)
        print(f"{kind:<11} {len(some):>3} {words:>6.0f} {facts:>6.0f} {shown(ours):>8} {shown(theirs[0]):>8} {shown(theirs[1]):>9} {shown(theirs[2], '{:.0f}'):>7} "
              f"{shown(shares[0], '{:.1f}'):>10} {shown(shares[1], '{:.1f}'):>11} {shown(shares[2], '{:.0f}'):>9}")  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="pages (.html) and saved texts (.txt) to measure on")
    parser.add_argument("--runs", type=int, default=15, help="turns a page; the medians are printed")
    parser.add_argument("--ner-pages", type=int, default=8, help="NER is slow: only so many pages of a kind")
    options = parser.parse_args()
    pages = pages_of(options.folder) if options.folder else own()
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
