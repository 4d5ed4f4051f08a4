"""An HTML page into an Article; no network."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import NamedTuple, cast
from urllib.parse import urlsplit

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from crawler.blocks import Block, text_of
from crawler.encoding import decode
from crawler.errors import UnreadableError
from crawler.furniture import byline, credit, dateline, is_button, is_inline_teaser, is_section, is_site_name, outlet_of
from crawler.head import is_headline, is_prose
from crawler.identity import identity
from crawler.layout import Layout, find_layout, link_share, read_generic, visible_date
from crawler.lines import PARAGRAPH, Line
from crawler.metadata import Metadata, read_metadata
from crawler.outlet import outlet_of as declared_at
from crawler.plaintext import LONGEST, find_pictures
from crawler.published import Published, date_line, metadata_date, plausible
from crawler.selection import Page
from crawler.tail import Cut, Signature, find_cut, read_signature
from schema.article import Article, Table, article_id, content_hash
from schema.text import fold, nfc, same_key

LARGEST_PAGE = 20 * 1024 * 1024
"""Bytes; newspapers' pages are a fiftieth of it."""
MOST_ELEMENTS = 100_000
"""A long page has ten thousand; each is looked at several times."""

# Hundreds of elements opened in a row hold nothing but each other; the parser gives up below the 256th.
_NESTED = re.compile(r"(?:<(?:div|span|font|b|i|center|section|blockquote|ul|li)\b[^<>]{0,300}>\s{0,20}+){200,}+")
_XML = re.compile(r"^\s*<\?xml[^>]*\?>")
_URL_DAY = re.compile(
    r"[-/](?:1\d\d)?(?P<day>(?:20)?[0-3]\d[01]\d[0-3]\d)[0-2]\d[0-5]\d[0-5]\d\d{0,3}(?:\.\w{3,4}|/)?$"
)


_AUTHOR_LABEL = re.compile(r"^(?:Tác giả|Người (?:viết|đăng)|Thực hiện|Biên tập|Bởi|By)\s*:\s*", re.IGNORECASE)
_HEADLINE = 25
"""Characters; a shorter link is navigation."""


class _Content(NamedTuple):
    lead: str
    blocks: tuple[Block, ...]
    signature: Signature
    tags: tuple[str, ...]


def read_page(
    html: bytes | str,
    *,
    url: str | None,
    source: str,
    outlet: str | None = None,
    fetched_at: datetime | None = None,
    content_type: str | None = None,
    now: datetime | None = None,
) -> Article:
    """Read a page; one that is no article is an UnreadableError with its reason.

    No date later than ``fetched_at`` (else ``now``) is believed.
    """
    limit = fetched_at or now
    tree = _parse(html, content_type, source)
    page = Page(tree)
    declared = declared_at(url) if url else None
    day_first = declared is not None and declared.day_first
    meta = read_metadata(tree, url=url, limit=limit, day_first=day_first)
    layout = find_layout(page) or read_generic(tree, url)
    if layout is None:
        raise _no_article(tree, meta, source)
    heading, heading_text = _title(page, layout, meta)
    above = Above("", None, 0)
    if layout.family.name == "generic":
        titled = heading_text if heading is not None or not is_site_name(heading_text) else ""
        above = read_above(layout.body.blocks, titled, meta.description)
        if not titled and not above.title and layout.body.blocks:
            outside = read_above(_lines_above(tree, layout.body.blocks[above.end :]), "", None)
            above = Above(outside.title, above.published or outside.published, above.end)
        heading_text = above.title or heading_text
        layout = layout._replace(body=layout.body._replace(blocks=layout.body.blocks[above.end :]))
    content = _content(page, layout, meta, heading_text, limit)
    text = PARAGRAPH.join(block.text for block in content.blocks)
    tables = _placed(layout.body.tables, content.blocks)
    _refuse(tree, layout, meta, content, source)
    address = meta.canonical or url
    published = _published(page, layout, meta, heading, address, limit, day_first=day_first)
    if (published is None or published.basis == "guess") and plausible(above.published, limit):
        published = Published(cast("datetime", above.published), "page", 0.9)
    published = published or content.signature.published
    hash_of_content = content_hash(heading_text, content.lead, text, tables)
    return Article(
        id=article_id(identity(address) if address else None, hash_of_content),
        url=address,
        outlet=outlet or host_of(address) or outlet_of(dateline(content.lead)),
        title=heading_text,
        lead=content.lead,
        text=text,
        headings=_headings(content.blocks),
        tables=tables,
        authors=meta.authors or _authors(page, layout) or content.signature.authors,
        published_at=published.at if published else None,
        date_basis=published.basis if published else None,
        date_confidence=published.confidence if published else None,
        modified_at=meta.modified if not published or meta.modified != published.at else None,
        fetched_at=fetched_at,
        language=meta.language or "vi",
        source_credit=_credit(page, layout) or content.signature.credit,
        tags=meta.tags or _all_texts(page, layout.family.tags) or content.tags,
        section=meta.section or _section(page, layout, heading_text),
        content_hash=hash_of_content,
        source=source,
    )


class Above(NamedTuple):
    """What stands in a body above its first paragraph: headline, date, and how many blocks these are."""

    title: str
    published: datetime | None
    end: int


def read_above(blocks: Sequence[Block], title: str, description: str | None) -> Above:
    """Take headline, date line, names, sections and buttons off the beginning of a body that nothing marks.

    A headline is taken from there only where the page has no other (``title`` is empty).
    """
    reach = 6
    own, published, end = "", None, 0
    for number, block in enumerate(blocks[:reach]):
        text = block.text
        if is_prose(text) or (description and _begins(text, description)):
            return Above(own, published, number)
        seen = date_line(text)
        if seen is not None and seen.kind != "clock" and published is None:
            published = seen.at
        elif not title and not own and block.kind != "item" and is_headline(text) and not is_site_name(text):
            own = text
        elif not (seen or is_button(text) or is_section(text) or is_site_name(text) or byline(text) or _is_label(text)):
            break
        end = number + 1
    # Without a paragraph in reach only what was recognised goes, and a headline only with a date below it.
    return Above(own, published, end) if published is not None else Above("", None, 0)


def _lines_above(tree: HtmlElement, blocks: Sequence[Block]) -> list[Block]:
    """The last short lines of the page above its first paragraph, for a page without any heading."""
    first, longest, most = (blocks[0].text if blocks else "")[:60], 200, 4
    lines: list[Block] = []
    for element in tree.iter("div", "p", "span", "td", "b", "strong", "font", "h2", "h3", "h4"):
        if not (element.text or "").strip():
            continue
        text = nfc(" ".join("".join(islice(element.itertext(), most * 3)).split()))  # never all of a nested page
        if first and text.startswith(first):
            break
        if len(text) <= longest:
            lines.append(Block("paragraph", text, linked=False, bold=False))
    return lines[-most:]


def _is_label(text: str) -> bool:
    """A menu entry or a row of buttons: a few words without a figure and without an end."""
    few = 5
    return len(text.split()) <= few and not re.search(r"\d|[.:;?!]$", text)


def host_of(url: str | None) -> str | None:
    """The outlet that a URL belongs to: its host without www and mobile prefixes.

    >>> host_of("https://www.bao.vn/a.html"), host_of("https://m.bao.vn/"), host_of(None)
    ('bao.vn', 'bao.vn', None)
    """
    host = urlsplit(url).hostname if url else None
    return re.sub(r"^(?:www\d?|m|mobile|amp)\.(?=.+\.)", "", host) if host else None


def _parse(html: bytes | str, content_type: str | None, source: str) -> HtmlElement:
    if len(html) > LARGEST_PAGE:
        raise UnreadableError(
            "too_large", f"{source}: found {len(html):,} bytes, expected a page of at most {LARGEST_PAGE:,}"
        )
    try:
        text = html if isinstance(html, str) else decode(html, content_type=content_type, markup=True).text
    except UnreadableError as error:
        raise UnreadableError(error.reason, f"{source}: {error}") from error
    text = _XML.sub("", nfc(text.replace("\x00", "")))
    try:
        tree = _tree(text)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("no_text", f"{source}: no page could be read from it ({error})") from error
    if (elements := int(tree.xpath("count(//*) + count(//comment())"))) > MOST_ELEMENTS:
        raise UnreadableError(
            "too_large", f"{source}: found {elements:,} elements, expected a page of at most {MOST_ELEMENTS:,}"
        )
    body = tree.find(".//body")
    length = int(tree.xpath("string-length(.)"))
    if length > LONGEST or not length:
        length = len(text_of(tree if body is None else body))  # without scripts and styles
    if length > LONGEST:
        raise UnreadableError(
            "too_large", f"{source}: found {length:,} characters, expected one article of at most {LONGEST:,}"
        )
    if body is None and not length:
        raise UnreadableError("no_text", f"{source}: the page is empty, expected an article")
    return tree


def _tree(text: str) -> HtmlElement:
    """The tree of a page; a heap of elements in each other, at which the parser gave up, is taken out."""
    parser = etree.HTMLParser()  # without lxml.html's classes for elements, of which a page makes thousands
    tree = lxml.html.document_fromstring(text, parser=parser)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        tree = lxml.html.document_fromstring(_NESTED.sub("", text), parser=parser)
    return tree


def _title(page: Page, layout: Layout, meta: Metadata) -> tuple[HtmlElement | None, str]:
    """The headline on the page; the page's own title where that is none."""
    wanted = fold(meta.title or "")
    found = [(element, text) for element in page.select((*layout.family.title, "h1")) if (text := text_of(element))]
    few, longest = 4, 300
    for element, text in found:
        if wanted and fold(text) == wanted:
            return element, text
    for element, text in found:
        if len(text.split()) >= few and len(text) <= longest and not is_site_name(text) and not is_section(text):
            return element, text
    element = found[0][0] if found else None
    return element, meta.title or (found[0][1][:longest] if found else "")


def _content(page: Page, layout: Layout, meta: Metadata, title: str, limit: datetime | None) -> _Content:
    """Lead and body blocks without headline, captions, teasers and signature."""
    blocks = [block for block in layout.body.blocks if same_key(block.text) != same_key(title)]
    own = layout.family.name != "generic"
    lead = page.first_text(layout.family.lead) or ""
    if lead and not own and not _is_lead(lead, blocks, meta):
        lead = ""
    if lead:
        blocks = [b for n, b in enumerate(blocks) if n > 2 or same_key(b.text) != same_key(lead)]  # noqa: PLR2004
    blocks = [b for b in blocks if not is_button(b.text) and not is_inline_teaser(b.text) and not _is_link(b)]
    texts = [block.text for block in blocks]
    cut = find_cut(texts, 0, dateline(lead or next(iter(texts), "")))
    kept = _kept(texts, cut, title)
    signature = read_signature(texts, kept, limit)
    kept = kept[: signature.end]
    if not lead and len(kept) > 1 and meta.description and _begins(texts[kept[0]], meta.description):
        lead, kept = texts[kept[0]], kept[1:]
    return _Content(lead, tuple(blocks[number] for number in kept), signature, cut.tags)


def _kept(texts: Sequence[str], cut: Cut, title: str) -> list[int]:
    boxed = {number for start, end in cut.boxes for number in range(start, end)}
    wanted = [number for number in range(cut.end) if number not in boxed]
    pictures = find_pictures([Line(text, (), 1) for text in texts], wanted, title)
    return [number for number in wanted if number not in pictures]


def _is_link(block: Block) -> bool:
    """A paragraph or item that is nothing but a link is the headline of another story."""
    words = 4 if block.kind == "paragraph" else 5
    return block.linked and len(block.text.split()) >= words and not block.text.endswith(".")


def _is_lead(lead: str, blocks: Sequence[Block], meta: Metadata) -> bool:
    least = 40
    near = any(same_key(block.text) == same_key(lead) for block in blocks[:3])
    return len(lead) >= least and (near or bool(meta.description and _begins(lead, meta.description)))


def _begins(text: str, description: str) -> bool:
    """Whether a paragraph is what the description quotes, a dateline before it aside."""
    reach, least = 50, 30
    here, there = (re.sub(r"\W+", " ", fold(value)).strip() for value in (text, description))
    mark = re.sub(r"^\(?[^-–)]{2,20}\)?\s[-–]\s", "", text)
    bare = re.sub(r"\W+", " ", fold(mark)).strip()
    quoted = there[:reach]
    return len(quoted) >= least and (here.startswith(quoted) or bare.startswith(quoted) or there.endswith(bare[:reach]))


def _placed(tables: Sequence[Table], blocks: Sequence[Block]) -> tuple[Table, ...]:
    """The tables, each with its place in the text of the blocks that are kept."""
    starts = [0]
    for block in blocks:
        starts.append(starts[-1] + len(block.text) + len(PARAGRAPH))
    before = [block.tables for block in blocks]
    starts[-1] = max(0, starts[-1] - len(PARAGRAPH))
    places = (starts[bisect_right(before, number)] for number in range(len(tables)))
    return tuple(table.model_copy(update={"place": place}) for table, place in zip(tables, places, strict=True))


def _headings(blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    spans = []
    offset = 0
    longest = 200
    for number, block in enumerate(blocks):
        named = block.kind == "heading" or (block.bold and block.kind == "paragraph" and _is_bold_heading(block.text))
        if named and len(block.text) <= longest and not block.text.endswith(".") and number + 1 < len(blocks):
            spans.append((offset, offset + len(block.text)))
        offset += len(block.text) + len(PARAGRAPH)
    return tuple(spans)


def _is_bold_heading(text: str) -> bool:
    return is_headline(text) or bool(re.match(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s+\w", text) and not text.endswith(";"))


def _authors(page: Page, layout: Layout) -> tuple[str, ...]:
    longest = 60
    found: list[str] = []
    for shown in _all_texts(page, layout.family.author):
        text = _AUTHOR_LABEL.sub("", shown)
        names = byline(text) or ((text,) if len(text) <= longest and not re.search(r"[\d:|@]", text) else ())
        found.extend(name for name in names if not is_site_name(name))
    return tuple(dict.fromkeys(found))


def _all_texts(page: Page, selectors: Sequence[str]) -> tuple[str, ...]:
    texts = list(page.texts(selectors))
    tags = [part.strip(" ,;#") for text in texts for part in (text.split(",") if len(texts) == 1 else [text])]
    most = 20
    return tuple(dict.fromkeys(tag for tag in tags if tag))[:most]


def _credit(page: Page, layout: Layout) -> str | None:
    text = page.first_text(layout.family.credit, longest=100)
    return (credit(text) or re.sub(r"^(?:Nguồn|Theo)\s*:?\s*", "", text)) if text else None


def _section(page: Page, layout: Layout, title: str) -> str | None:
    names = [name for name in _all_texts(page, layout.family.section) if fold(name) not in {"trang chu", "home"}]
    longest = 60
    names = [name for name in names if len(name) <= longest and same_key(name) != same_key(title)]
    return names[0] if names else None


def _published(
    page: Page,
    layout: Layout,
    meta: Metadata,
    title: HtmlElement | None,
    url: str | None,
    limit: datetime | None,
    *,
    day_first: bool,
) -> Published | None:
    """Metadata first, then what the page shows, then the creation time in the address."""
    if meta.published is not None:
        return Published(meta.published, "metadata", 0.98)
    shown = visible_date(page, layout, title, limit, day_first=day_first)
    if shown is not None:
        return shown
    found = _URL_DAY.search(urlsplit(url).path) if url else None
    if found is None:
        return None
    day = found.group("day")
    full = 8
    day = day if len(day) == full else f"20{day}"
    at = plausible(metadata_date(f"{day[:4]}-{day[4:6]}-{day[6:]}"), limit)
    return Published(at, "guess", 0.6) if at else None


def _refuse(tree: HtmlElement, layout: Layout, meta: Metadata, content: _Content, source: str) -> None:
    """A page whose text is no article: a list of headlines, a caption below a film, a login form."""
    length = len(content.lead) + sum(len(block.text) for block in content.blocks)
    if not length and not layout.body.tables:
        raise _no_article(tree, meta, source)
    short, long = 300, 6_000
    if length < short and (meta.is_media or _is_login(tree) or _is_gate(tree)):
        raise _no_article(tree, meta, source)
    if layout.family.name != "generic" or meta.is_article or length > long:
        return
    links = {same_key(text) for link in tree.iter("a") if len(text := text_of(link)) >= _HEADLINE}
    headlines = sum(1 for block in layout.body.blocks if block.linked or same_key(block.text) in links)
    paragraphs = sum(1 for block in content.blocks if is_prose(block.text) and block.kind == "paragraph")
    few = 4
    everything = f"{content.lead} {' '.join(block.text for block in content.blocks)}"
    listed = [
        text for text in {text_of(link) for link in tree.iter("a")} if len(text) >= _HEADLINE and text in everything
    ]
    mostly_links = len(listed) >= few - 1 and sum(map(len, listed)) * 2 >= len(everything)
    if mostly_links or (headlines >= few and headlines * 2 >= paragraphs):
        raise UnreadableError("listing", f"{source}: the page lists {len(links)} other pages, expected one article")


def _is_login(tree: HtmlElement) -> bool:
    return bool(tree.xpath("//input[translate(@type, 'PASWORD', 'pasword')='password']"))


def _is_gate(tree: HtmlElement) -> bool:
    """A page whose script sets a cookie and loads it again, or that asks for a browser: no page for a crawler."""
    scripts = " ".join(script.text or "" for script in tree.iter("script"))
    sets = "document.cookie" in scripts and re.search(r"location\.(?:reload|href|replace|assign)|\.submit\(\)", scripts)
    body = tree.find(".//body")
    shown = fold(text_of(tree if body is None else body))
    asks = r"(?:enable|bat) (?:javascript|cookies?)|checking (?:if|your browser)|just a moment|xac minh (?:ban la|khong phai)"
    few = 600
    return len(shown) <= few and bool(sets or re.search(asks, shown))


def _no_article(tree: HtmlElement, meta: Metadata, source: str) -> UnreadableError:
    """Why there is no body."""
    if _is_gate(tree):
        return UnreadableError("gate", f"{source}: the page wants a cookie set or a person proved, expected an article")
    if _is_login(tree):
        return UnreadableError("login", f"{source}: the page asks for a login, expected an article")
    if meta.is_media or tree.xpath("count(//video | //audio)") > 0:
        return UnreadableError("media", f"{source}: the page shows a film, a sound, or pictures, expected a text")
    headlines, share = link_share(tree)
    many, mostly = 10, 0.5
    if headlines >= many and share > mostly:
        return UnreadableError("listing", f"{source}: the page lists {headlines} other pages, expected one article")
    return UnreadableError("no_text", f"{source}: the page holds no article text")
