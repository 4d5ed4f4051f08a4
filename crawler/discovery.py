"""What feeds, sitemaps and listings tell about articles before any of them is fetched; no network.

A source that is not what it should be is a :class:`NoSourceError` with a code, for "no news" and "no feed" differ.
"""

import html
import io
import re
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

import lxml.etree
import lxml.html

from crawler.addresses import absolute
from crawler.published import first_date, metadata_date
from schema.errors import ReformWatchError
from schema.text import fold, nfc

MAX_UNPACKED = 64 * 1024 * 1024
"""Bytes; a sitemap may have 50 MB by its own rules."""
MAX_ENTRIES = 50_000
"""Of a sitemap, by its own rules."""
MAX_ELEMENTS = 600_000
"""Of a sitemap; what comes after so many is left."""
_BLOCK = 900
"""Characters; an element with more holds several stories."""
_LEAD = 600
_TAGS = re.compile(r"<[^<>]{0,2000}>")
_SHARD = re.compile(
    r"(?<!\d)(?P<year>20\d\d)[-_/]?(?P<month>[01]?\d)?(?:[-_/](?P<first>[0-3]?\d))?(?:-(?P<last>[0-3]?\d))?(?!\d)"
)
_FURTHER = frozenset({"›", "»", ">", ">>", "tiep", "sau", "trang sau", "tiep theo", "next", "xem them", "trang tiep"})
_WORDS = frozenset({"q", "s", "keyword", "keywords", "key", "tukhoa", "tu_khoa", "search", "query", "k"})


class NoSourceError(ReformWatchError):
    """What came is not the feed or sitemap it should be; the message is the code."""


class Found(NamedTuple):
    """An address that a source lists, and what the source says about it."""

    url: str
    title: str = ""
    lead: str = ""
    published: datetime | None = None
    changed: datetime | None = None


class Shard(NamedTuple):
    """A sitemap that an index lists; the days it covers as far as its name tells."""

    url: str
    changed: datetime | None
    first: date | None
    last: date | None


def read_feed(body: bytes, url: str, *, day_first: bool = False) -> list[Found]:
    """The items of RSS or Atom, in their order; ``day_first`` as the outlet declares it."""
    if not _is_xml(body):
        raise NoSourceError("feed_not_xml")
    root = lxml.etree.fromstring(body, _parser())
    items = [] if root is None else [node for node in root.iter() if _tag(node) in {"item", "entry"}]
    if not items:
        raise NoSourceError("feed_empty")
    return [found for node in items if (found := _item(node, url, day_first=day_first)).url]


def _item(node: Any, url: str, *, day_first: bool) -> Found:
    parts: dict[str, Any] = {}
    for child in node:
        name = _tag(child)
        if name != "link" or child.get("rel", "alternate") == "alternate":
            parts.setdefault(name, child)
    link = parts.get("link")
    href = "" if link is None else (link.get("href") or link.text or "")
    if not href.strip():
        href = _text(parts.get("guid"))

    def moment(*names: str) -> datetime | None:
        return next((at for name in names if (at := metadata_date(_text(parts.get(name)), day_first=day_first))), None)

    return Found(
        absolute(url, html.unescape(href)) if href.strip() else "",
        plain_text(_text(parts.get("title"))),
        plain_text(_text(parts.get("description")) or _text(parts.get("summary")))[:_LEAD],
        moment("pubDate", "published", "date"),
        moment("updated", "modified"),
    )


def read_sitemap(body: bytes, url: str, *, day_first: bool = False) -> list[Found] | list[Shard]:
    """The articles of a sitemap, or the sitemaps of an index; packed or not, the newest first."""
    body = unpacked(body)
    if not _is_xml(body):
        raise NoSourceError("sitemap_not_xml")
    kind, entries = "", []
    for root, node in _parts(body):
        kind = root
        if _tag(node) in {"url", "sitemap"} and (entry := _entry(node)).get("loc"):
            entries.append(entry)
        if len(entries) == MAX_ENTRIES:
            break
    if not entries:
        raise NoSourceError("sitemap_empty" if kind else "sitemap_broken")
    if kind == "sitemapindex":
        shards = [shard for entry in entries if (shard := _shard(entry, url)).url]
        return sorted(shards, key=_newest_shard, reverse=True)
    found = [
        Found(
            absolute(url, entry["loc"]),
            plain_text(entry.get("title", "")),
            "",
            metadata_date(entry.get("publication_date", ""), day_first=day_first),
            metadata_date(entry.get("lastmod", ""), day_first=day_first),
        )
        for entry in entries
    ]
    return sorted(found, key=_newest, reverse=True)


def _parts(body: bytes) -> Iterator[tuple[str, Any]]:
    """The root and the elements right below it, one after another, each with the name of the root.

    Each is forgotten before the next comes, for the whole tree of what a few packed kilobytes unfold into would not fit
    into memory; and so many are enough.
    """
    path: list[Any] = []
    events = lxml.etree.iterparse(
        io.BytesIO(body),
        events=("start", "end"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
    )
    try:
        for number, (event, node) in enumerate(events):
            if number > MAX_ELEMENTS * 2:
                return
            if event == "start":
                path.append(node)
                if number == 0:
                    yield _tag(node), node
                continue
            path.pop()
            if len(path) == 1:
                yield _tag(path[0]), node
                node.clear()
                while node.getprevious() is not None:
                    del path[0][0]
    except lxml.etree.XMLSyntaxError:
        return  # what came before it is read


def _entry(node: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in node.iter():
        if isinstance(part.tag, str) and not re.search(
            r"sitemap-(?:image|video)", part.tag
        ):  # their namespaces: a picture has an address of its own
            found.setdefault(_tag(part), _text(part))
    return found


def _newest(one: Found) -> float:
    at = one.published or one.changed
    return at.timestamp() if at else 0.0


def _newest_shard(shard: Shard) -> tuple[float, str]:
    day = shard.last.toordinal() if shard.last else 0
    return (shard.changed.timestamp() / 86_400 if shard.changed else float(day), shard.url)


def _shard(entry: dict[str, str], url: str) -> Shard:
    address = absolute(url, entry["loc"])
    first, last = shard_days(address)
    return Shard(address, metadata_date(entry.get("lastmod", "")), first, last)


def shard_days(url: str) -> tuple[date | None, date | None]:
    """The days that a sitemap covers by its name.

    >>> shard_days("https://b.example/sitemaps/sitemaps-2024-4-1-5.xml")
    (datetime.date(2024, 4, 1), datetime.date(2024, 4, 5))
    >>> shard_days("https://b.example/sitemaps/news-2024-04.xml")[1], shard_days("https://b.example/sitemap-2.xml")
    (datetime.date(2024, 4, 30), (None, None))
    """
    found = _SHARD.search(urlsplit(url).path.rpartition("/")[2])
    if found is None:
        return None, None
    year, month = int(found["year"]), int(found["month"] or 1)
    try:
        first = date(year, month, int(found["first"] or 1))
        if found["last"] or found["first"]:
            return first, date(year, month, int(found["last"] or found["first"]))
        after = date(year + 1, 1, 1) if not found["month"] or month == 12 else date(year, month + 1, 1)  # noqa: PLR2004
        return first, date.fromordinal(after.toordinal() - 1)
    except ValueError:
        return None, None


class Listing:
    """A front page, section or search page: what it links to."""

    def __init__(self, text: str, url: str) -> None:
        self.url = url
        try:
            self._tree: Any = lxml.html.document_fromstring(text.replace("\x00", "") or "<html/>")
        except (lxml.etree.ParserError, ValueError):
            self._tree = lxml.html.fromstring("<html><body></body></html>")
        base = self._tree.find(".//base[@href]")
        self._base = url if base is None else absolute(url, base.get("href")) or url

    def feeds(self) -> list[str]:
        """Feeds that the head of the page names."""
        links = self._tree.xpath('//link[@rel="alternate"][contains(@type, "rss") or contains(@type, "atom")]/@href')
        return _once(absolute(self._base, href) for href in links)

    def links(self) -> Iterator[tuple[str, str, Any]]:
        """Every link with the words it is known by, and its element."""
        for anchor in self._tree.iter("a"):
            href = anchor.get("href")
            if href and (url := absolute(self._base, href)):
                words = " ".join((*anchor.itertext(), anchor.get("title") or "", *_alternatives(anchor)))
                yield url, " ".join(nfc(words).split()), anchor

    def story(self, anchor: Any) -> tuple[str, datetime | None]:
        """The lead and the date beside a link: the text of the largest element that holds no other story."""
        own = anchor.get("href")
        block = anchor
        for parent in anchor.iterancestors():
            if parent.tag in {"body", "html", "main", "section", "ul", "ol", "table"}:
                break
            if any(link.get("href") != own for link in parent.iter("a") if _is_link(link)):
                break
            block = parent
        text = " ".join(" ".join(block.itertext()).split())
        if len(text) > _BLOCK or text == " ".join(" ".join(anchor.itertext()).split()):
            return "", None
        seen = first_date(text)
        return nfc(text)[:_LEAD], seen.at if seen else None

    def next_page(self, page: int) -> str | None:
        """The address of the page after this one: what the head says, the link that says so, or the next number."""
        for node in self._tree.xpath('//link[@rel="next"]/@href | //a[@rel="next"]/@href'):
            if url := absolute(self._base, node):
                return url
        for url, words, anchor in self.links():
            if url.partition("#")[0] == self.url.partition("#")[0] or not _in_pager(anchor):
                continue
            if words == str(page + 1) or fold(words).strip(" .") in _FURTHER:
                return url
        return None

    def searches(self) -> list[str]:
        """Search pages of the site, with ``{words}`` where the words go: forms that are sent by GET."""
        found = []
        for form in self._tree.iter("form"):
            if (form.get("method") or "get").lower() != "get":
                continue
            action = absolute(self._base, form.get("action") or self._base)
            fields = [(field.get("name"), field) for field in form.iter("input", "select") if field.get("name")]
            asked = [name for name, field in fields if _is_free(field) and name.lower() in _WORDS]
            if not action or len(asked) != 1:
                continue
            kept = [(name, field.get("value") or "") for name, field in fields if field.get("type") == "hidden"]
            rest = f"&{urlencode(kept)}" if kept else ""
            sign = "&" if urlsplit(action).query else "?"
            found.append(f"{action}{sign}{asked[0]}={{words}}{rest}".replace("#", "%23"))
        return _once(found)


def plain_text(value: str) -> str:
    """A title or description without markup, entities resolved however often they were escaped.

    >>> plain_text("H&amp;#224; N&#7897;i <b>dẫn đầu</b>")
    'Hà Nội dẫn đầu'
    """
    for _ in range(3):
        value, before = html.unescape(value), value
        if value == before:
            break
    return nfc(" ".join(_TAGS.sub(" ", value).split()))


def unpacked(body: bytes) -> bytes:
    """A gzip file opened, up to a bound; anything else as it is."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    unpacker = zlib.decompressobj(wbits=31)
    try:
        return unpacker.decompress(body, MAX_UNPACKED)
    except zlib.error:
        return b""


def _once(urls: Any) -> list[str]:
    return list(dict.fromkeys(url for url in urls if url))


def _is_link(anchor: Any) -> bool:
    href = (anchor.get("href") or "").strip()
    return bool(href) and not href.startswith(("#", "javascript:", "mailto:"))


def _alternatives(anchor: Any) -> list[str]:
    return [image.get("alt") or "" for image in anchor.iter("img")]


def _in_pager(anchor: Any) -> bool:
    for element in (anchor, *list(anchor.iterancestors())[:4]):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if re.search(r"pag(?:e|i|er)|phan-?trang|\bnext\b|load-?more|xem-?them", marks):
            return True
    return False


def _is_free(field: Any) -> bool:
    return field.tag == "input" and (field.get("type") or "text").lower() in {"text", "search"}


def _is_xml(body: bytes) -> bool:
    head = body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return (
        head.startswith((b"<?xml", b"<rss", b"<feed", b"<urlset", b"<sitemapindex", b"<rdf")) and b"<html" not in head
    )


def _parser() -> lxml.etree.XMLParser:
    return lxml.etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)


def _tag(node: Any) -> str:
    return lxml.etree.QName(node).localname if isinstance(node.tag, str) else ""


def _text(node: Any) -> str:
    return "" if node is None else (node.text or "").strip()
