"""What an address tells before it is fetched: whether it looks like an article, a front page, or our topic."""

import re
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from schema.text import fold

# The shapes of the families: -123456.html, -post123456.html, -102240425094504794.htm, -post123.vnp, -1432162.ldo,
# Liferay's /-/slug, /w/slug and /content/slug, SharePoint's ?nid=, the ministry's ---oid57695, WordPress's dated paths.
ARTICLE = re.compile(
    r"-(?:post)?\d{4,20}\.(?:html?|vnp|ldo|vgp|aspx)$"
    r"|/(?:-|w|content)/[^/]*-[^/]*-[^/]*$"
    r"|/ChiTiet\w*\.aspx\?.*\b(?:nid|id|ItemID)=\d+"
    r"|/chi-tiet\?id=\d+"
    r"|---oid\d+$"
    r"|/news/detail/\d+/"
    r"|/\d{4}/\d{2}/(?:\d{2}/)?[^/]+/?$"
    r"|/[^/]+(?:-[^/-]+){5,}(?:\.html?)?/?$",
    re.IGNORECASE,
)

TOPIC = re.compile(
    r"cai cach hanh chinh|\bcchc\b|par ?index|\bsipas\b|\bpapi\b|\bpci\b|\bddci\b|\bdti\b|\bpgi\b|ict ?index"
    r"|thu tuc hanh chinh|\btthc\b|chi so hai long|muc do hai long|hai long cua nguoi dan|nang luc canh tranh"
    r"|chuyen doi so|quan tri va hanh chinh cong|dich vu cong|doi moi sang tao|mot cua"
)
"""Words of a headline or of its slug, folded: without tones, hyphens as spaces."""

_TRACKING = re.compile(r"^(?:utm_\w+|fbclid|gclid|dclid|msclkid|zarsrc|gidzl|mc_[ce]id|_ga|_gl|igshid|vgo_ee)$")
_FRONT = re.compile(r"^/(?:(?:index|default|home|trang-chu)(?:\.\w+)?/?)?$", re.IGNORECASE)
_NOT_PAGES = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|ico|css|js|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|xml|rss)$", re.IGNORECASE
)


def clean(url: str) -> str:
    """The address without fragment and without what only counts visitors; other parameters may name the article.

    >>> clean("https://baotinh.example/a-123456.html?utm_source=zalo&nid=7#binh-luan")
    'https://baotinh.example/a-123456.html?nid=7'
    """
    parts = urlsplit(url.strip())
    if parts.query:
        kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(pair[0])]
        if len(kept) != len(parse_qsl(parts.query, keep_blank_values=True)):
            parts = parts._replace(query=urlencode(kept))
    return urlunsplit(parts._replace(fragment=""))


def absolute(base: str, href: str) -> str:
    """The web address that a link of a page means; empty for what is none.

    >>> absolute("http://b.example/tin/", " a.html"), absolute("http://b.example/", "javascript:void(0)")
    ('http://b.example/tin/a.html', '')
    >>> absolute("http://b.example/", "http://[khong-phai-dia-chi/")
    ''
    """
    try:
        parts = urlsplit(urljoin(base, href.strip()))
        return urlunsplit(parts) if parts.scheme in {"http", "https"} and parts.hostname else ""
    except ValueError:
        return ""


def is_front(url: str) -> bool:
    """Whether the address is a site's front page.

    >>> is_front("https://baotinh.example"), is_front("https://baotinh.example/trang-chu"), is_front("https://b.example/a")
    (True, True, False)
    """
    parts = urlsplit(url)
    return not parts.query and bool(_FRONT.match(parts.path or "/"))


def looks_like_article(url: str, pattern: re.Pattern[str] = ARTICLE) -> bool:
    """Whether path and query have the shape of an article's.

    >>> looks_like_article("https://b.example/quang-ninh-dan-dau-181093.html")
    True
    >>> looks_like_article("https://b.example/chinh-tri/cai-cach-hanh-chinh"), looks_like_article("https://b.example/")
    (False, False)
    """
    parts = urlsplit(url)
    if _NOT_PAGES.search(parts.path):
        return False
    return bool(pattern.search(f"{parts.path}?{parts.query}" if parts.query else parts.path))


def on_topic(url: str, title: str = "", lead: str = "") -> bool:
    """Whether headline, lead, or the last part of the address are about administrative reform.

    >>> on_topic("https://b.example/thoi-tiet-hom-nay-181093.html"), on_topic("https://b.example/1", "PAPI 2023 công bố")
    (False, True)
    """
    slug = urlsplit(url).path.rstrip("/").rpartition("/")[2].replace("-", " ")
    return any(TOPIC.search(fold(text)) for text in (title, slug, lead) if text)
