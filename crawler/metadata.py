"""What a page says about itself in JSON-LD, OpenGraph, meta elements and microdata."""

import html
import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from crawler.furniture import is_site_name
from crawler.published import metadata_date, plausible
from schema.text import fold, nfc

_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|Posting)$")
_MEDIA = frozenset({"VideoObject", "ImageGallery", "AudioObject", "PodcastEpisode", "MediaGallery"})
_NOBODY = frozenset(
    {
        "tac gia",
        "admin",
        "administrator",
        "editor",
        "author",
        "bien tap",
        "ban bien tap",
        "quan tri",
        "root",
        "user",
        "super user",
        "adminportal",
    }
)
_PUBLISHED = (
    "article:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "article:published",
    "og:published_time", "dc.date.issued", "dc.date.created", "dc.date", "date", "sailthru.date", "parsely-pub-date",
    "publication_date", "cxenseparse:recs:publishtime", "its_publication", "article.published", "date.created",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "datemodified", "lastmod", "og:updated_time", "last-modified", "article:updated")
_DEEPEST = 40


class Metadata(NamedTuple):
    """The page's own account; absent is None or empty."""

    title: str | None
    description: str | None
    published: datetime | None
    modified: datetime | None
    authors: tuple[str, ...]
    section: str | None
    tags: tuple[str, ...]
    site: str | None
    canonical: str | None
    kind: str | None
    """``og:type``."""
    types: frozenset[str]
    """The types of the page's JSON-LD nodes."""
    language: str | None

    @property
    def is_article(self) -> bool:
        """Whether the page calls itself an article."""
        return self.kind == "article" or any(_ARTICLE.search(name) for name in self.types)

    @property
    def is_media(self) -> bool:
        """Whether the page calls itself a film, a sound, or a gallery, and no article."""
        return (self.kind or "").startswith(("video", "music")) or (
            bool(self.types & _MEDIA) and not any(_ARTICLE.search(name) for name in self.types)
        )


def clean(value: Any, longest: int = 2_000) -> str | None:
    """A metadata value as text: entities resolved however often they were escaped, spaces joined, composed.

    >>> clean("Hà N&amp;#7897;i &quot;một cửa&quot;")
    'Hà Nội "một cửa"'
    """
    if not isinstance(value, str):
        return None
    text = value
    for _ in range(3):
        text, before = html.unescape(text), text
        if text == before:
            break
    text = " ".join(re.sub(r"<[a-zA-Z/][^<>]{0,200}>", " ", text).split())
    return nfc(text)[:longest] or None


def read_metadata(tree: HtmlElement, *, url: str | None, limit: datetime | None, day_first: bool = False) -> Metadata:
    """Collect the metadata of a page; dates in the future of ``limit`` count as absent."""
    metas = _metas(tree)
    nodes = list(json_ld(tree))
    types = frozenset(name for node in nodes for name in _types(node))
    article = next((node for node in nodes if any(_ARTICLE.search(name) for name in _types(node))), {})

    def first(*names: str) -> str | None:
        return next((value for name in names for value in metas.get(name, ()) if value), None)

    site = clean(first("og:site_name", "application-name")) or _name(article.get("publisher"))
    dates = [article.get("datePublished"), *(value for name in _PUBLISHED for value in metas.get(name, ()))]
    changes = [article.get("dateModified"), *(value for name in _MODIFIED for value in metas.get(name, ()))]
    authors = _names(article.get("author")) or [name for name in map(clean, metas.get("article:author", ())) if name]
    authors = authors or [name for name in map(clean, metas.get("author", ())) if name]
    title = clean(first("og:title")) or clean(article.get("headline")) or _element_title(tree)
    return Metadata(
        title=without_site(title, site, url),
        description=clean(first("og:description", "description")) or clean(article.get("description")),
        published=_moment(dates, limit, day_first=day_first),
        modified=_moment(changes, limit, day_first=day_first),
        authors=tuple(dict.fromkeys(name for name in authors if _is_person(name, site, url))),
        section=clean(first("article:section")) or clean(_one(article.get("articleSection"))),
        tags=_tags(metas, article),
        site=site,
        canonical=_canonical(tree, first("og:url"), url),
        kind=first("og:type"),
        types=types,
        language=_language(tree, first("og:locale", "content-language")),
    )


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    """Values by lower-case name, of meta elements and of dated microdata."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("itemprop") or element.get("name") or element.get("http-equiv")
        value = element.get("content")
        if name and value:
            found.setdefault(name.strip().lower(), []).append(value.strip())
    for element in tree.xpath("//*[@itemprop='datePublished' or @itemprop='dateModified'][@datetime]"):
        found.setdefault(element.get("itemprop").lower(), []).append(element.get("datetime"))
    return found


def json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Every typed node of the page's JSON-LD, however it is nested; blocks that are broken beyond repair are left out."""
    for script in tree.xpath("//script[contains(translate(@type, 'LDJSON', 'ldjson'), 'ld+json')]"):
        content = _json(script.text or "")
        stack = [(content, 0)]
        while stack:
            node, depth = stack.pop()
            if depth > _DEEPEST:
                continue
            if isinstance(node, list):
                stack.extend((part, depth + 1) for part in reversed(node))
            elif isinstance(node, dict):
                if "@type" in node:
                    yield node
                stack.extend((part, depth + 1) for part in node.values() if isinstance(part, list | dict))


def _json(text: str) -> Any:
    bare = re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$", "", text).strip(" \t\r\n;")
    for attempt in (bare, re.sub(r",\s*([}\]])", r"\1", bare)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    # Unescaped quotes are beyond a parser; the two dates are worth a look.
    found = {
        name: match.group(1)
        for name in ("datePublished", "dateModified")
        if (match := re.search(rf'"{name}"\s*:\s*"([^"]{{8,40}})"', bare))
    }
    return {"@type": "NewsArticle", **found} if found and re.search(r'"(?:News)?Article"', bare) else None


def _types(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    return [name for name in (kind if isinstance(kind, list) else [kind]) if isinstance(name, str)]


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _name(value: Any) -> str | None:
    value = _one(value)
    return clean(value.get("name")) if isinstance(value, dict) else clean(value)


def _names(value: Any) -> list[str]:
    parts = value if isinstance(value, list) else [value]
    return [name for part in parts if (name := _name(part))]


def _is_person(name: str, site: str | None, url: str | None) -> bool:
    """No placeholder, no address, and not the newspaper itself."""
    flat, longest = fold(name), 60
    host = urlsplit(url or "").hostname or ""
    brand = fold(site or "")
    plain = re.sub(r"\W", "", flat)
    return (
        flat not in _NOBODY
        and len(name) <= longest
        and not name.startswith("http")
        and "@" not in name
        and not is_site_name(name)
        and not (brand and (flat in brand or brand in flat))
        and not (plain and plain in re.sub(r"\W", "", host))
        and not re.search(r"\.(?:vn|com|net|org)\b", flat)
    )


def _tags(metas: dict[str, list[str]], article: dict[str, Any]) -> tuple[str, ...]:
    values: list[Any] = list(metas.get("article:tag", ()))
    if not values:
        keywords = article.get("keywords")
        values = (
            keywords
            if isinstance(keywords, list)
            else [
                keywords
                or next(iter(metas.get("keywords", ())), None)
                or next(iter(metas.get("news_keywords", ())), None)
            ]
        )
    texts = [text for value in values if (text := clean(value))]
    most = 20
    return tuple(dict.fromkeys(tag for text in texts for part in text.split(",") if (tag := part.strip())))[:most]


def _moment(values: list[Any], limit: datetime | None, *, day_first: bool) -> datetime | None:
    for value in values:
        if isinstance(value, int | float):
            value = str(int(value))  # noqa: PLW2901  # the same date, as text
        at = plausible(metadata_date(value, day_first=day_first), limit) if isinstance(value, str) else None
        if at is not None:
            return at
    return None


def _element_title(tree: HtmlElement) -> str | None:
    element = tree.find(".//title")
    return clean("".join(element.itertext())) if element is not None else None


def without_site(title: str | None, site: str | None, url: str | None) -> str | None:
    """A title without the newspaper's name at its end.

    >>> without_site("Hà Nội xếp thứ 3 PAR INDEX | Báo Mẫu - Tin nhanh", "Báo Mẫu", None)
    'Hà Nội xếp thứ 3 PAR INDEX'
    """
    host = re.sub(r"^(?:www|m|amp)\.", "", urlsplit(url or "").hostname or "")
    brand = fold(site or "")
    while title:
        found = re.match(r"(.+?)\s*(?:\||\s[-–—]\s|»|›|::)\s*([^|»›]{2,80})$", title)
        if found is None:
            return title
        # The first bar splits off everything behind it, when that begins with the name of the site.
        head, rest = found.groups()
        flat = fold(rest)
        named = (
            bool(brand and (flat.startswith(brand) or brand in flat))
            or bool(host and host in flat)
            or is_site_name(rest)
        )
        if named or "|" in title[len(head) : len(head) + 3]:
            return head
        last = re.match(r"(.+)\s(?:[-–—])\s(.{2,60})$", title)
        if last is None:
            return title
        flat = fold(last.group(2))
        if not ((brand and brand in flat) or (host and host in flat) or is_site_name(last.group(2))):
            return title
        title = last.group(1)
    return title


def _canonical(tree: HtmlElement, shared: str | None, url: str | None) -> str | None:
    """The page's own address, when it is one: absolute, not the home page, on the host that was asked."""
    links = tree.xpath("//link[translate(@rel, 'CANOIL', 'canoil')='canonical']/@href")
    base = url or ""
    for value in (*links[:1], shared):
        if not value:
            continue
        try:
            address = urljoin(base, value.strip())
            parts, asked = urlsplit(address), urlsplit(base)
        except ValueError:
            continue
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            continue
        if (parts.path.strip("/") or parts.query) and (
            not base or _domain(parts.hostname) == _domain(asked.hostname or "")
        ):
            return str(address).partition("#")[0]
    return None


def _domain(host: str) -> str:
    """The registered domain, near enough: "com.vn" and its like count as one label."""
    labels = host.lower().split(".")
    short, two = 3, 2
    inner = (
        len(labels) >= short
        and labels[-2] in {"com", "gov", "org", "net", "edu", "co", "ac"}
        and len(labels[-1]) <= two
    )
    return ".".join(labels[-3:] if inner else labels[-2:])


def _language(tree: HtmlElement, declared: str | None) -> str | None:
    root = tree.getroottree().getroot()
    value = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or declared or ""
    found = re.match(r"[a-zA-Z]{2}\b|[a-zA-Z]{2}(?=_)", value.strip())
    return found.group().lower() if found else None
