"""VnExpress, on a system of its own.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.outlet import Outlet


class VnExpress(Outlet):
    """VnExpress."""

    title: ClassVar[str] = "VnExpress"
    # S. Old pages on kinhdoanh., suckhoe. and doisong.vnexpress.net (U).
    domains: ClassVar[tuple[str, ...]] = ("vnexpress.net",)
    # /slug-4954321.html, seven digits (U, 81 of 81).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-(?P<id>\d{7})\.html$")
    # C.
    feeds: ClassVar[tuple[str, ...]] = (
        "https://vnexpress.net/rss/tin-moi-nhat.rss",  # C
        "https://vnexpress.net/rss/thoi-su.rss",  # C
        "https://vnexpress.net/rss/kinh-doanh.rss",  # C
        "https://vnexpress.net/rss/phap-luat.rss",  # C
    )
    # The shards of the index by day are reported to redirect (C): the news map is enough.
    sitemaps: ClassVar[tuple[str, ...]] = ("https://vnexpress.net/google-news-sitemap.xml",)
    # Rendered by the server (C); a part of the site with robots rules of its own.
    search: ClassVar[tuple[str, ...]] = ("https://timkiem.vnexpress.net/?q={words}",)
