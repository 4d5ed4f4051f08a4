"""Báo Điện tử Chính phủ, on the VCCorp CMS.

Grades: S seen in a saved page, U seen as an address, C stated by public code, G guessed.
"""

import re
from typing import ClassVar

from crawler.spider import OutletSpider


class BaoChinhPhu(OutletSpider):
    """The government's newspaper."""

    name = "baochinhphu"
    outlet: ClassVar[str | None] = "baochinhphu"
    title: ClassVar[str] = "Báo Điện tử Chính phủ"
    domains: ClassVar[tuple[str, ...]] = ("baochinhphu.vn", "baodientu.chinhphu.vn")
    # /slug-102240425094504794.htm (C); before 2022 /Section/Slug/449309.vgp on the old host (U).
    article: ClassVar[re.Pattern[str]] = re.compile(r"-1[01]\d{15,17}\.htm$|/\d{5,7}\.vgp$")
    # Reported live in 2026 with 50 items (C); the section feeds too (C).
    feeds: ClassVar[tuple[str, ...]] = (
        "https://baochinhphu.vn/home.rss",
        "https://baochinhphu.vn/rss/thoi-su.rss",
        "https://baochinhphu.vn/rss/chinh-sach-moi.rss",
    )
    sitemaps: ClassVar[tuple[str, ...]] = ("https://baochinhphu.vn/sitemaps/google-news.xml",)  # C
