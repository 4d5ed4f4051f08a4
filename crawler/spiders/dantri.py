"""Dân trí, on a system of its own.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class DanTri(Outlet):
    """Dân trí."""

    title: ClassVar[str] = "Dân trí"
    # S.
    domains: ClassVar[tuple[str, ...]] = ("dantri.com.vn",)
    # /section/slug-20260720215519144.htm (S).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?P<id>20\d{12,17})\.html?$")
    # C.
    feeds: ClassVar[tuple[str, ...]] = ("https://dantri.com.vn/rss/home.rss",)
    # C.
    sitemaps: ClassVar[tuple[str, ...]] = ("https://dantri.com.vn/google-news-sitemap.xml",)
