"""Lao Động, on a system of its own.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class LaoDong(Outlet):
    """Lao Động."""

    title: ClassVar[str] = "Lao Động"
    # S; news.laodong.vn (U) and dulich.laodong.vn (U) lie below it.
    domains: ClassVar[tuple[str, ...]] = ("laodong.vn",)
    # /section/slug-1432162.ldo (S; U, 59 of 59); dulich.laodong.vn has -959452.html (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?P<id>\d{5,8})\.ldo$|-\d{5,8}\.html$")
    # C.
    feeds: ClassVar[tuple[str, ...]] = (
        "https://laodong.vn/rss/home.rss",  # C
        "https://laodong.vn/rss/thoi-su.rss",  # C
    )
    # C.
    sitemaps: ClassVar[tuple[str, ...]] = ("https://laodong.vn/google-news-sitemap.xml",)
    # C.
    obstacle: ClassVar[str] = "in 2026 its feed answered a plain reader with a cookie challenge"
