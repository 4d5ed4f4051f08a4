"""VietnamPlus of the news agency, on zce.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.systems import Zce


class VietnamPlus(Zce):
    """VietnamPlus."""

    title: ClassVar[str] = "VietnamPlus"
    # S; the canonical host is www.vietnamplus.vn (S).
    domains: ClassVar[tuple[str, ...]] = ("vietnamplus.vn",)
    home: ClassVar[str] = "https://www.vietnamplus.vn/"  # S
    # /slug-post1125344.vnp (S), before /slug/748423.vnp (U, 15 of 15).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-post(?P<id>\d{4,8})\.(?:vnp|amp)$|/\d{4,7}\.vnp$")
    # C.
    feeds: ClassVar[tuple[str, ...]] = (
        "https://www.vietnamplus.vn/rss/home.rss",  # C
        "https://www.vietnamplus.vn/rss/xahoi-314.rss",  # C
        "https://www.vietnamplus.vn/rss/kinhte-311.rss",  # C
    )
    # The index leads to a shard a month since 2010 (C).
    sitemaps: ClassVar[tuple[str, ...]] = (
        "https://www.vietnamplus.vn/sitemaps/google-news.xml",  # C
        "https://www.vietnamplus.vn/sitemap.xml",  # C
    )
