"""The body of a page as blocks in reading order: paragraphs, headings, list items; and its tables."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Literal, NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from schema.article import Table
from schema.text import nfc

Kind = Literal["paragraph", "heading", "item"]

_GONE = frozenset(
    [
        "script", "style", "noscript", "template", "iframe", "object", "embed", "form", "button", "select", "input",
        "textarea", "svg", "canvas", "video", "audio", "figcaption", "nav", "aside", "footer", "dialog", "map", "graphic",
        "head_", "amp-ad", "zone", "ins_",
    ]
)  # fmt: skip
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "head"])
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font hi i img ins kbd label mark nobr o:p q ref ruby s samp small span strike strong sub sup time tt u var wbr picture source".split()  # noqa: SIM905
)
_CODE = frozenset(["script", "style"])
_BOLD = frozenset(["b", "strong"])
# Parts of class and id names that mark what is not the article, whoever built the page.
_ASIDE = frozenset(
    "related relate relatednews relatedone lienquan share sharing social tags tag comment comments binhluan ads ad adv advertisement banner rennab sda caption imgcaption piccaption photocaption breadcrumb breadcrumbs newsletter popup readmore quangcao toolbar tool rating print audio video embed widget sidebar promo sponsor outbrain taboola hidden".split()  # noqa: SIM905
)
_TOKENS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_JOINED = re.compile(
    r"tin-?lien-?quan|related-?(?:news|box|post|article)|box-?tin|binh-?luan|read-?more|see-?more|photocms_caption|__mb_article",
    re.IGNORECASE,
)
_POSTS = (
    "descendant::blockquote[contains(@class, 'twitter-') or contains(@class, 'instagram-') or contains(@class, 'fb-')]"
)
_SPACE = re.compile(r"\s+")


class Block(NamedTuple):
    """One paragraph, heading or list item."""

    kind: Kind
    text: str
    linked: bool
    """Nothing but links: the headline of another story."""
    bold: bool
    tables: int = 0
    """How many tables of the body stand before it."""


class Body(NamedTuple):
    """The blocks and tables of a body, in reading order."""

    blocks: tuple[Block, ...]
    tables: tuple[Table, ...]


def text_of(element: HtmlElement) -> str:
    """The visible text of an element in one line."""
    if not len(element):
        return "" if element.tag in _CODE else nfc(" ".join((element.text or "").split()))
    parts: list[str] = []
    _gather(element, parts)
    return nfc(" ".join("".join(parts).split()))


def _gather(element: HtmlElement, parts: list[str]) -> None:
    """The texts below an element, with a blank behind each that is no part of a line; pages are 256 elements deep."""
    if element.tag not in _CODE and element.text:
        parts.append(element.text)
    for child in element:
        if isinstance(child.tag, str):
            if len(child):
                _gather(child, parts)
            elif child.text and child.tag not in _CODE:
                parts.append(child.text)
            if child.tag not in _INLINE:
                parts.append(" ")
        if child.tail:
            parts.append(child.tail)


def remove(element: HtmlElement) -> None:
    """Take an element out of its tree; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
        element.tail = None
    parent.remove(element)


def is_aside(element: HtmlElement) -> bool:
    """Whether the names of an element say that it is no part of the article."""
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('type') or ''}"
    if names == "  ":
        return False
    if _JOINED.search(names):
        return True
    return any(token.lower() in _ASIDE for token in _TOKENS.findall(names))


def quoted_posts(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Posts of social networks that an article quotes, each with the frames that hold nothing else."""
    for post in tree.xpath(_POSTS):
        yield post
        whole = text_of(post)
        few = 4
        for frame in islice(post.iterancestors(), few):
            if frame is tree or text_of(frame) != whole:
                break
            yield frame


def prune(body: HtmlElement) -> None:
    """Remove from a body what is never the article's own text; nothing that holds most of it goes."""
    whole = len(text_of(body))
    keep_captions(body)
    quoted = set(quoted_posts(body))
    for element in list(body.iter(etree.Element)):
        if element in quoted:
            continue
        if element is body or element.getparent() is None or not isinstance(element.tag, str):
            continue
        tag = element.tag
        if (
            tag in _GONE
            or (tag == "figure" and element.find(".//table") is None)
            or (
                (tag == "table" or not _contains_table(element))
                and is_aside(element)
                and len(text_of(element)) * 2 < whole
            )
            or (re.search(r"display\s*:\s*none", element.get("style") or "") and len(text_of(element)) * 2 < whole)
        ):
            remove(element)
    remove_captions(body)


def keep_captions(body: HtmlElement, *, above: bool = False) -> None:
    """What a figure says of the table in it becomes the table's own caption; or, with the table's, a line ``above`` it."""
    for caption in [*body.iter("figcaption"), *(body.iter("caption") if above else ())]:
        figure = next(caption.iterancestors("figure", "table"), None)
        table = figure if figure is None or figure.tag == "table" else figure.find(".//table")
        text = text_of(caption)
        if figure is None or table is None or not text or figure.getparent() is None:
            continue
        remove(caption)
        line = figure.makeelement("p" if above else "caption")
        line.text = text
        if above:
            figure.addprevious(line)
        elif table.find("caption") is None:
            table.insert(0, line)


def remove_captions(body: HtmlElement) -> None:
    """Captions without a class: the other cell of a picture's table, and italics behind, around or right below it."""
    for table in list(body.iter("table")):
        if table is not body and _is_picture(table):
            remove(table)
    seen: set[HtmlElement] = set()
    for image in list(body.iter("img")):
        _remove_italics_behind(image)
        block = next((up for up in image.iterancestors() if up.tag in {"p", "div", "td", "center"}), None)
        if block is None or block is body or block.tag == "td" or block.getparent() is None:
            continue
        if block in seen:
            continue
        seen.add(block)
        here = text_of(block)
        below = None if here else block.getnext()
        for caption in (block if here else None, below):
            if caption is None or not isinstance(caption.tag, str) or caption.tag not in {"p", "div", "center"}:
                continue
            if caption is not block and not _is_centred(caption):
                continue
            if _is_italic(caption):
                remove(caption)


def _is_picture(table: HtmlElement) -> bool:
    """A table of one column with an image and no more text than a caption has."""
    longest = 350
    return (
        table.find(".//img") is not None
        and table.find(".//table") is None
        and all(len(_cells(row)) <= 1 for row in table.iter("tr"))
        and len(text_of(table)) <= longest
    )


def _remove_italics_behind(image: HtmlElement) -> None:
    """Italics between an image and the next line break, with nothing else between."""
    longest = 250
    if (image.tail or "").strip():
        return
    here = image.getnext()
    while here is not None and here.tag == "br" and not (here.tail or "").strip():
        here = here.getnext()
    if here is None or here.tag not in {"i", "em"} or (here.tail or "").strip() or len(text_of(here)) > longest:
        return
    after = here.getnext()
    if after is None or after.tag in {"br", "p", "div"}:
        remove(here)


def _is_centred(element: HtmlElement) -> bool:
    style = (element.get("style") or "").lower().replace(" ", "")
    return "text-align:center" in style or element.get("align") == "center" or element.tag == "center"


def _is_italic(element: HtmlElement) -> bool:
    """Whether all the text of an element is in italics, and short enough for a caption."""
    longest = 250
    whole = text_of(element)
    italics = [
        part
        for part in element.iter("em", "i", "span")
        if part.tag != "span" or re.search(r"font-style\s*:\s*italic", part.get("style") or "")
    ]
    return 0 < len(whole) <= longest and any(text_of(part) == whole for part in italics)


def _contains_table(element: HtmlElement) -> bool:
    return any(_rows(table) for table in element.iter("table"))


class _Walker:
    """Collects blocks: text gathers until a block begins or ends."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.tables: list[Table] = []
        self.parts: list[tuple[str, bool, bool]] = []
        self.kind: Kind = "paragraph"
        self.links = self.bolds = 0

    def add(self, text: str | None) -> None:
        if text:
            self.parts.append((text, self.links > 0, self.bolds > 0))

    def flush(self) -> None:
        text = nfc(_SPACE.sub(" ", "".join(part for part, _, _ in self.parts)).strip(" \u200b\ufeff"))
        solid = [part for part in self.parts if re.search(r"\w", part[0])]
        self.parts = []
        if not text or text in {"-", "–", "•"}:
            return
        linked = bool(solid) and all(link for _, link, _ in solid)
        bold = bool(solid) and all(strong for _, _, strong in solid)
        self.blocks.append(Block(self.kind, text, linked, bold, len(self.tables)))

    def walk(self, root: HtmlElement) -> None:
        skipped: HtmlElement | None = None
        for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            if skipped is not None:
                if event == "end" and node is skipped:
                    skipped = None
                    self.add(node.tail)
                continue
            if event in {"comment", "pi"}:
                self.add(node.tail)
            elif event == "start":
                if node.tag == "table" and (table := read_table(node)) is not None:
                    self.flush()
                    above = self.blocks[-1] if self.blocks else None
                    if table.caption is None and above is not None and above.tables == len(self.tables):
                        table = table.model_copy(update={"caption": _title(above.text)})
                    self.tables.append(table)
                    skipped = node
                    continue
                self._start(node)
            else:
                self._end(node)
                if node is not root:
                    self.add(node.tail)
        self.flush()

    def _start(self, node: HtmlElement) -> None:
        tag = node.tag
        if tag in {"a", "ref"}:
            self.links += 1
        elif tag in _BOLD or (tag == "hi" and "b" in (node.get("rend") or "")):
            self.bolds += 1
        elif tag not in _INLINE:
            self.flush()
            if tag in _HEADINGS:
                self.kind = "heading"
            elif tag in {"li", "item"}:
                self.kind = "item"
        self.add(node.text)

    def _end(self, node: HtmlElement) -> None:
        tag = node.tag
        if tag in {"a", "ref"}:
            self.links = max(0, self.links - 1)
        elif tag in _BOLD or (tag == "hi" and "b" in (node.get("rend") or "")):
            self.bolds = max(0, self.bolds - 1)
        elif tag not in _INLINE:
            self.flush()
            if tag in _HEADINGS or tag in {"li", "item"}:
                self.kind = "paragraph"


_TITLE = re.compile(r"(?:bảng|biểu|phụ lục|table)\s+(?:số\s+)?[\divx]+\s*[:.–-]?\s+\w", re.IGNORECASE)


def _title(line: str) -> str | None:
    """A line that calls itself the title of the table below it: "Bảng 2: Mười tỉnh dẫn đầu"."""
    longest = 300
    return line if len(line) <= longest and _TITLE.match(line) else None


def read_body(roots: Iterable[Any]) -> Body:
    """The blocks and tables below some elements, which have been pruned."""
    walker = _Walker()
    for root in roots:
        walker.walk(root)
    return Body(tuple(walker.blocks), tuple(walker.tables))


def _rows(table: HtmlElement) -> list[HtmlElement]:
    return [row for row in table.iter("tr", "row") if next(row.iterancestors("table"), None) is table]


def read_table(table: HtmlElement) -> Table | None:
    """A table of data; None for one that only arranges the page (one column, long texts, tables inside)."""
    if table.find(".//table") is not None:
        return None
    grid = _grid(_rows(table))
    if grid is None:
        return None
    width = max(map(len, grid), default=0)
    filled = sum(1 for line in grid if sum(1 for cell in line if cell) > 1)
    least = 2
    if len(grid) < least or width < least or filled < least:
        return None
    caption = table.find("caption")
    return Table(
        rows=tuple((*line, *[""] * (width - len(line))) for line in grid),
        header=_is_header(_rows(table)[0]),
        caption=text_of(caption) or None if caption is not None else None,
    )


def _is_header(row: HtmlElement) -> bool:
    cells = _cells(row)
    parent = row.getparent()
    return bool(cells) and (
        all(cell.tag == "th" or cell.get("role") == "head" for cell in cells)
        or (parent is not None and parent.tag == "thead")
    )


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return [cell for cell in row if cell.tag in {"td", "th", "cell"}]


def _grid(rows: list[HtmlElement]) -> list[list[str]] | None:
    """The cells as text, those that span several rows or columns repeated; None when one holds running text."""
    grid: list[list[str]] = []
    spans: dict[tuple[int, int], str] = {}
    longest, widest = 400, 100
    for number, row in enumerate(rows):
        line: list[str] = []
        for cell in _cells(row):
            _fill(line, spans, number, widest)
            text = text_of(cell)
            if len(text) > longest or len(line) > widest:
                return None
            across, down = _span(cell, "colspan"), _span(cell, "rowspan")
            for column in range(len(line), len(line) + across):
                spans.update({(number + below, column): text for below in range(1, down)})
            line.extend([text] * across)
        _fill(line, spans, number, widest)
        if any(line):
            grid.append(line)
    return grid


def _fill(line: list[str], spans: dict[tuple[int, int], str], number: int, widest: int) -> None:
    while len(line) <= widest and (number, len(line)) in spans:
        line.append(spans[number, len(line)])


def _span(cell: HtmlElement, name: str) -> int:
    value = cell.get(name) or "1"
    most = 60
    return min(max(1, int(value)), most) if value.strip().isdigit() else 1
