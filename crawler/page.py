"""An HTML page into an Article; no network."""

import unicodedata
from datetime import datetime
from urllib.parse import urlsplit

from crawler.encoding import decode
from crawler.errors import UnreadableError
from schema.article import Article, article_id, content_hash


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
    """Read a page; one that is no article is an UnreadableError with its reason."""
    import trafilatura  # noqa: PLC0415  # heavy

    text = html if isinstance(html, str) else decode(html, content_type=content_type, markup=True).text
    found = trafilatura.bare_extraction(unicodedata.normalize("NFC", text), url=url, include_comments=False)
    if found is None or isinstance(found, dict) or not found.text:
        raise UnreadableError("no_text", f"{source}: the page holds no article text")
    body = "\n\n".join(found.text.split("\n"))
    hash_of_content = content_hash(found.title or "", "", body)
    del now
    return Article(
        id=article_id(url, hash_of_content),
        url=url,
        outlet=outlet or (urlsplit(url).hostname if url else None),
        title=found.title or "",
        text=body,
        fetched_at=fetched_at,
        content_hash=hash_of_content,
        source=source,
    )
